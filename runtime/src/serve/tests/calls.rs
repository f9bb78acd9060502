//! From arguments to the exact request.

use generated::table::Release;
use serde_json::{Value, json};

use super::stub::{Answer, Set, Stub, app, call};
use super::table;

/// Calls a tool on a fresh server of that version; gives back what was said and what was sent.
pub async fn on(version: &'static str, tool: &str, arguments: Value) -> (bool, String, Vec<String>, Option<Value>) {
    let stub = Stub::plain(version);
    let (fine, says) = call(&app(&stub, Set::default()), tool, arguments).await;
    let body = stub.sent.lock().unwrap().last().and_then(|sent| sent.body.clone());
    (fine, says, stub.lines(), body)
}

pub async fn sends(version: &'static str, tool: &str, arguments: Value, line: &str) -> Option<Value> {
    let (fine, says, lines, body) = on(version, tool, arguments.clone()).await;
    assert!(fine, "{tool} {arguments}: {says}");
    assert_eq!(lines, [line], "{tool} {arguments}");
    body
}

/// Refused before anything is sent, and the words hold each of `parts`.
pub async fn refuses(version: &'static str, tool: &str, arguments: Value, parts: &[&str]) {
    let (fine, says, lines, _) = on(version, tool, arguments.clone()).await;
    assert!(!fine, "{tool} {arguments}: {says}");
    assert!(lines.is_empty(), "{tool} {arguments} sent {lines:?}");
    for part in parts {
        assert!(says.contains(part), "{tool} {arguments}: `{part}` is not in: {says}");
    }
}

const ALL_RUNS: &str = "GET /api/v2/dags/~/dagRuns";

#[tokio::test]
async fn arguments_that_are_not_quite_right() {
    let v = "3.3.2";
    refuses(v, "list_dag_runs", json!({"limt": 5}), &["`limt` is not an argument", "did you mean `limit`"]).await;
    refuses(v, "list_dag_runs", json!({"dagId": "x"}), &["did you mean `dag_id`"]).await;
    let ten = format!("{ALL_RUNS}?limit=10");
    for value in [json!("10"), json!(10.0), json!(10), json!(" 10 ")] {
        sends(v, "list_dag_runs", json!({"limit": value}), &ten).await;
    }
    let hundred: Value = serde_json::from_str("1e2").unwrap();
    sends(v, "list_dag_runs", json!({"limit": hundred}), &format!("{ALL_RUNS}?limit=100")).await;
    let huge: Value = serde_json::from_str("99999999999999999999").unwrap();
    refuses(v, "list_dag_runs", json!({"limit": huge}), &["`limit` is too large"]).await;
    refuses(v, "list_dag_runs", json!({"limit": "99999999999999999999"}), &["`limit` is too large"]).await;
    refuses(v, "list_dag_runs", json!({"limit": -1}), &["`limit` must be 0 or more"]).await;
    for odd in [json!("ten"), json!(1.5), json!(true), json!([1]), json!({}), json!("")] {
        refuses(v, "list_dag_runs", json!({"limit": odd}), &["`limit` must be a whole number"]).await;
    }
    for none in [json!({"dag_id": null}), json!({"order_by": null}), json!({"limit": null, "filter": null}), json!({})]
    {
        sends(v, "list_dag_runs", none, ALL_RUNS).await;
    }
    sends(v, "get_health", json!({}), "GET /api/v2/monitor/health").await;
    refuses(v, "get_health", json!({"x": 1}), &["it takes none"]).await;
    refuses(v, "get_dag", json!({}), &["`dag_id` is missing"]).await;
    refuses(v, "get_dag", json!({"dag_id": null}), &["`dag_id` is missing"]).await;
}

#[tokio::test]
async fn all_problems_come_in_one_answer() {
    let wrong = json!({"limt": 5, "offset": -2, "state": ["failed", "faild"], "filter": {"start_date_get": "2026"}});
    let parts =
        ["`limt`", "`offset` must be 0", "`state[1]` must be one of", "did you mean `failed`", "start_date_gte"];
    refuses("3.3.2", "list_dag_runs", wrong, &parts).await;
    // Words never repeat a value.
    let (_, says, _, _) = on("3.3.2", "list_dag_runs", json!({"limit": "hunter2", "state": "hunter2"})).await;
    assert!(!says.contains("hunter2"), "{says}");
}

#[tokio::test]
async fn lists_and_filters() {
    let v = "3.3.2";
    let both = format!("{ALL_RUNS}?state=failed&state=success");
    for value in [json!(["failed", "success"]), json!("[\"failed\",\"success\"]"), json!("failed,success")] {
        sends(v, "list_dag_runs", json!({"state": value}), &both).await;
    }
    sends(v, "list_dag_runs", json!({"state": "failed"}), &format!("{ALL_RUNS}?state=failed")).await;
    sends(v, "list_dag_runs", json!({"state": []}), ALL_RUNS).await;
    let from = format!("{ALL_RUNS}?start_date_gte=2026-01-01T00:00:00Z");
    for arguments in [
        json!({"filter": {"start_date_gte": "2026-01-01T00:00:00Z"}}),
        json!({"start_date_gte": "2026-01-01T00:00:00Z"}),
        json!({"filter": "{\"start_date_gte\": \"2026-01-01T00:00:00Z\"}"}),
    ] {
        sends(v, "list_dag_runs", arguments, &from).await;
    }
    refuses(v, "list_dag_runs", json!({"filter": {"limit": 1}, "limit": 2}), &["`limit` is given twice"]).await;
    refuses(v, "list_dag_runs", json!({"filter": "x"}), &["`filter` must be an object"]).await;
    refuses(v, "list_dag_runs", json!({"filter": {"start_date_gte": "soon"}}), &["must be a time"]).await;
}

#[tokio::test]
async fn styles_of_lists() {
    let tags = json!({"tags": ["Corporate & SME", "a,b", "x=y#z", "100%"]});
    let said = "?tags=Corporate & SME&tags=a,b&tags=x=y#z&tags=100%";
    sends("3.3.2", "list_dags", tags.clone(), &format!("GET /api/v2/dags{said}")).await;
    sends("2.11.2", "list_dags", tags, &format!("GET /api/v1/dags{said}")).await;
    sends("3.3.2", "list_dags", json!({"tags": []}), "GET /api/v2/dags").await;
    sends("2.11.2", "get_dag_stats", json!({"dag_ids": ["a", "b"]}), "GET /api/v1/dagStats?dag_ids=a,b").await;
    sends("3.3.2", "get_dag_stats", json!({"dag_ids": ["a", "b"]}), "GET /api/v2/dagStats?dag_ids=a&dag_ids=b").await;
    sends("2.11.2", "get_dag_stats", json!({"dag_ids": "a"}), "GET /api/v1/dagStats?dag_ids=a").await;
    refuses("2.11.2", "get_dag_stats", json!({"dag_ids": ["a,b"]}), &["comma", "`dag_ids`"]).await;
    let body = sends("2.11.2", "pause_dag", json!({"dag_id": "x"}), "PATCH /api/v1/dags/x?update_mask=is_paused").await;
    assert_eq!(body, Some(json!({"is_paused": true})));
}

#[tokio::test]
async fn what_is_not_given_is_looked_up() {
    let stub = Stub::new(Some("3.3.2"), |sent| {
        if sent.line.contains("/logs/") {
            Answer::Json(200, json!({"content": []}))
        } else {
            Answer::Json(200, json!({"try_number": 3}))
        }
    });
    let app = app(&stub, Set::default());
    let task = json!({"dag_id": "d", "dag_run_id": "r", "task_id": "t"});
    let (fine, says) = call(&app, "get_task_logs", task).await;
    assert!(fine && says.contains("`try_number` was not given; 3 was used"), "{says}");
    let base = "GET /api/v2/dags/d/dagRuns/r/taskInstances/t";
    assert_eq!(stub.lines(), [base.to_owned(), format!("{base}/logs/3?full_content=true")]);
    assert_eq!(stub.last().accept.as_deref(), Some("application/x-ndjson"));
    let (fine, says) = call(&app, "get_task_logs", json!({"dag_id": "d"})).await;
    assert!(!fine && says.contains("`dag_run_id` is missing"), "{says}");

    let silent = Stub::plain("3.3.2");
    let server = super::stub::app(&silent, Set::default());
    let (fine, says) = call(&server, "get_task_logs", json!({"dag_id": "d", "dag_run_id": "r", "task_id": "t"})).await;
    assert!(!fine && says.contains("`try_number` is missing, and `get_task_instance` does not tell it"), "{says}");
}

#[tokio::test]
async fn read_only_sends_nothing_that_changes() {
    for catalog in [table::all().read_only(), table::reads()] {
        let withheld = !catalog.withheld().is_empty();
        let stub = Stub::plain("3.3.2");
        let app = app(&stub, Set { catalog, ..Set::default() });
        for tool in ["trigger_dag", "delete_dag", "pause_dags"] {
            let (fine, says) = call(&app, tool, json!({"dag_id": "x"})).await;
            let words = if withheld { "this server is read-only" } else { "no such tool" };
            assert!(!fine && says.contains(words), "{says}");
        }
        assert_eq!(stub.count(), 0);
        assert!(call(&app, "get_dag", json!({"dag_id": "x"})).await.0);
    }
}

#[tokio::test]
async fn older_names_and_tools_that_are_off() {
    sends("3.3.2", "get_dags", json!({}), "GET /api/v2/dags").await;
    let stub = Stub::plain("3.3.2");
    let app = app(&stub, Set { toolsets: "dags", ..Set::default() });
    let (_, says) = call(&app, "list_dag_runs", json!({})).await;
    assert!(says.contains("--toolsets runs"), "{says}");
    let (_, says) = call(&app, "list_dagz", json!({})).await;
    assert!(says.starts_with("no such tool") && says.contains("`list_dags`"), "{says}");
    assert_eq!(stub.count(), 0);
}

#[tokio::test]
async fn pages_say_what_is_left() {
    let stub = Stub::new(Some("3.3.2"), |_| Answer::Json(200, json!({"dags": [1, 2], "total_entries": 5})));
    let (fine, says) = call(&app(&stub, Set::default()), "list_dags", json!({"limit": 2, "offset": 1})).await;
    assert!(fine, "{says}");
    assert_eq!(says, r#"{"page":{"shown":2,"offset":1,"of":5,"next":{"offset":3}},"dags":[1,2],"total_entries":5}"#);
}

#[tokio::test]
async fn failures_of_airflow_are_failures() {
    let stub = Stub::new(Some("3.3.2"), |_| Answer::Json(403, json!({"detail": "Forbidden"})));
    let (fine, says) = call(&app(&stub, Set::default()), "get_dag", json!({"dag_id": "x"})).await;
    assert!(!fine && says.contains("403"), "{says}");
}

#[tokio::test]
async fn calls_before_airflow_is_heard_say_so() {
    let stub = Stub::new(None, |_| Answer::Json(200, json!({})));
    let set = Set { airflow: Some(Release::new(2, 11, 2)), ..Set::default() };
    let (fine, says) = call(&app(&stub, set), "list_dags", json!({})).await;
    assert!(fine && says.contains("Airflow has not said its release yet; tools are those of 2.11.2, as set"), "{says}");
    assert_eq!(stub.lines(), ["GET /api/v1/dags"]);
}
