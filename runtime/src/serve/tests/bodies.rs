//! What is sent where: bodies, ids, and what a release has.

use serde_json::json;

use super::calls::{refuses, sends};

#[tokio::test]
async fn what_a_release_has() {
    let prefix = json!({"action": "pause", "dag_id_prefix_pattern": "team_"});
    refuses(
        "3.2.0",
        "pause_dags",
        prefix.clone(),
        &["`dag_id_prefix_pattern` needs Airflow 3.2.2 or newer; this server is 3.2.0"],
    )
    .await;
    sends("3.2.2", "pause_dags", prefix, "PATCH /api/v2/dags?dag_id_prefix_pattern=team_").await;
    // A release between two known ones has what both have; a newer one what the newest has.
    refuses("3.2.1", "list_dags", json!({"filter": {"dag_id_prefix_pattern": "x"}}), &["dag_id_prefix_pattern"]).await;
    sends("3.9.0", "list_dags", json!({"dag_id_prefix_pattern": "x"}), "GET /api/v2/dags?dag_id_prefix_pattern=x")
        .await;
    sends("3.2.2+astro.1", "list_dags", json!({"paused": "true"}), "GET /api/v2/dags?paused=true").await;
    refuses("3.2.0", "list_dag_runs", json!({"state": "awaiting_input"}), &["that value needs Airflow 3.2.2 or newer"])
        .await;
    refuses(
        "2.11.2",
        "list_dags",
        json!({"filter": {"paused": true}}),
        &["`paused` needs Airflow 3.0.0 or newer; this server is 2.11.2"],
    )
    .await;
    refuses("2.11.2", "get_dag_run", json!({"dag_id": "x"}), &["`get_dag_run` needs Airflow 3.0.0 or newer"]).await;
    refuses("3.1.8", "trigger_dag", json!({"dag_id": "x", "partition_key": "y"}), &["needs Airflow 3.2.0 or newer"])
        .await;
}

#[tokio::test]
async fn bodies() {
    let trigger = "POST /api/v2/dags/x/dagRuns";
    let body = sends("3.3.2", "trigger_dag", json!({"dag_id": "x"}), trigger).await;
    assert_eq!(body, Some(json!({"logical_date": null})));
    let body = sends("2.11.2", "trigger_dag", json!({"dag_id": "x"}), "POST /api/v1/dags/x/dagRuns").await;
    assert_eq!(body, Some(json!({})));
    for conf in [json!({"a": [1, "2"]}), json!("{\"a\": [1, \"2\"]}")] {
        let body = sends("3.3.2", "trigger_dag", json!({"dag_id": "x", "conf": conf, "note": null}), trigger).await;
        assert_eq!(body, Some(json!({"conf": {"a": [1, "2"]}, "note": null, "logical_date": null})));
    }
    refuses("3.3.2", "trigger_dag", json!({"dag_id": "x", "conf": "a=1"}), &["`conf` must be an object"]).await;
    refuses(
        "3.3.2",
        "trigger_dag",
        json!({"dag_id": "x", "conf": {"n": 1e30}}),
        &["`conf.n` holds a number with more digits"],
    )
    .await;

    let pair = json!({"dag_id": "x", "task_ids": [["map_me", 1], "other"], "dry_run": "TRUE"});
    let body = sends("3.3.2", "clear_task_instances", pair, "POST /api/v2/dags/x/clearTaskInstances").await;
    assert_eq!(body, Some(json!({"task_ids": [["map_me", 1], "other"], "dry_run": true})));

    let good = json!({"entities": [{"key": "a", "value": {"deep": null}}]});
    let body = sends("3.3.2", "bulk_variables", good.clone(), "PATCH /api/v2/variables").await;
    assert_eq!(body, Some(good));
    let bad = json!({"entities": [{"kye": "a", "value": 1, "id": "7"}, {"key": "b", "value": 1, "team": "t"}]});
    let parts = [
        "`entities[0].kye` is not known (did you mean `key`?)",
        "`entities[0].id` is set by Airflow",
        "`entities[0].key` is missing",
    ];
    refuses("3.1.8", "bulk_variables", bad.clone(), &parts).await;
    refuses("3.1.8", "bulk_variables", bad, &["`entities[1].team` needs Airflow 3.2.0"]).await;
}

#[tokio::test]
async fn switches_choose_the_call() {
    let line = "PATCH /api/v2/dags?dag_id_pattern=x";
    let body = sends("3.3.2", "pause_dags", json!({"action": "unpause", "dag_id_pattern": "x"}), line).await;
    assert_eq!(body, Some(json!({"is_paused": false})));
    refuses("3.3.2", "pause_dags", json!({}), &["`action` is missing (one of: pause, unpause)"]).await;
    refuses(
        "3.3.2",
        "pause_dags",
        json!({"action": "stop", "dag_id_pattern": 1.5}),
        &["`action` must be one of: pause, unpause", "`dag_id_pattern` must be text"],
    )
    .await;
}

#[tokio::test]
async fn masks_are_not_written_back() {
    let masked = json!({"variable_key": "db", "value": "***"});
    refuses("3.3.2", "update_variable", masked, &["`value` holds a mask"]).await;
    let body = sends(
        "3.3.2",
        "update_variable",
        json!({"variable_key": "team/db", "value": "v"}),
        "PATCH /api/v2/variables/team%2Fdb",
    )
    .await;
    assert_eq!(body, Some(json!({"key": "team/db", "value": "v"})));
}

#[tokio::test]
async fn no_id_leaves_its_place() {
    for id in ["..", ".", "", "../../../variables/x", "a/../b", "a\\..\\b", "x\u{0}", "x\ny"] {
        refuses(
            "3.3.2",
            "delete_dag_run",
            json!({"dag_id": "d", "dag_run_id": id}),
            &["`dag_run_id`", "Nothing was sent"],
        )
        .await;
    }
    // Decoded by the server, this would be another operation of the same method.
    refuses("3.3.2", "delete_dag", json!({"dag_id": "d/dagRuns/r"}), &["another operation", "delete_dag_run"]).await;
    refuses("3.3.2", "get_dag", json!({"dag_id": "d/dagRuns"}), &["another operation"]).await;
    for (id, segment) in [
        ("scheduled__2026-01-01T00:00:00+00:00", "scheduled__2026-01-01T00%3A00%3A00%2B00%3A00"),
        ("manual run 1", "manual%20run%201"),
        ("100%2Fdone", "100%252Fdone"),
        ("media/part 1", "media%2Fpart%201"),
        ("%2e%2e", "%252e%252e"),
        ("ünïcode;?#", "%C3%BCn%C3%AFcode%3B%3F%23"),
    ] {
        let line = format!("DELETE /api/v2/dags/d/dagRuns/{segment}");
        sends("3.3.2", "delete_dag_run", json!({"dag_id": "d", "dag_run_id": id}), &line).await;
    }
    sends("3.3.2", "get_dag", json!({"dag_id": 2026}), "GET /api/v2/dags/2026").await;
}
