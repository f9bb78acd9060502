//! What people met in the field with other tools (group A, D3, D8, E3): each is tried here on a
//! stub, where the request or an odd answer is the matter, or on a real Airflow.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use airvane_tests::mcp::{Answer, Client, Program};
use airvane_tests::stub::{Reply, Seen, Stub};
use airvane_tests::{Airflow, Instance};
use anyhow::Result;
use serde_json::{Value, json};

/// An Airflow of `release` that gives `answer` to all but the questions that come first, and airvane before it.
fn before(release: &'static str, answer: impl Fn(&Seen) -> Reply + Send + Sync + 'static) -> (Stub, Client) {
    let stub = Stub::start(move |seen| match seen.path() {
        path if path.ends_with("/version") => {
            let own = path.contains("/v1/") == release.starts_with('2');
            Reply::json(if own { 200 } else { 404 }, &json!({"version": release, "git_version": null}))
        }
        _ => answer(seen),
    })
    .unwrap();
    let client = Program::airvane(&stub.url).unwrap().env("AIRFLOW_AUTH_TOKEN", "a.b.c").stdio().unwrap();
    (stub, client)
}

/// The same, with `{}` to everything.
fn silent(release: &'static str) -> (Stub, Client) {
    before(release, |_| Reply::json(200, &json!({})))
}

fn text(kind: &str, status: u16, body: &str) -> Reply {
    Reply { status, kind: kind.to_owned(), body: body.to_owned() }
}

/// A real Airflow and airvane before it, as the administrator.
fn real(release: &str) -> (&'static Instance, Client) {
    let airflow = Airflow::shared(release).unwrap_or_else(|error| panic!("needs Airflow {release}: {error:#}"));
    let program = Program::airvane(&airflow.url).unwrap().login("admin", &airflow.users["admin"]);
    (airflow, program.stdio().unwrap())
}

fn call(client: &mut Client, tool: &str, arguments: Value) -> Answer {
    client.call(tool, arguments).unwrap()
}

/// Asserts that the call is refused with these words and that nothing was sent.
fn refused(stub: &Stub, client: &mut Client, tool: &str, arguments: Value, words: &[&str]) {
    let said = call(client, tool, arguments.clone()).refused().unwrap();
    for word in words {
        assert!(said.contains(word), "{tool} {arguments}: {said} lacks {word}");
    }
    assert_eq!(stub.take(), [], "{tool} {arguments}");
}

/// The one request that a call sends.
fn sent(stub: &Stub, client: &mut Client, tool: &str, arguments: Value) -> Seen {
    let answer = call(client, tool, arguments.clone());
    let mut seen = stub.take();
    assert_eq!(seen.len(), 1, "{tool} {arguments} sent {seen:?}: {}", answer.text);
    seen.remove(0)
}

#[test]
fn a1_a_page_that_is_not_all_says_so() {
    for (release, asked) in [("2.11.2", 500), ("3.3.2", 500)] {
        let rows = |seen: &Seen| {
            let offset = if seen.target.contains("offset=100") { 100 } else { 0 };
            // The cap of the server decides, not what is asked for.
            let dags: Vec<_> =
                (offset..130.min(offset + 100)).map(|number| json!({"dag_id": format!("many_{number}")})).collect();
            Reply::json(200, &json!({"dags": dags, "total_entries": 130}))
        };
        let (stub, mut client) = before(release, rows);
        let page = call(&mut client, "list_dags", json!({"limit": asked})).json().unwrap();
        assert_eq!(page["page"], json!({"shown": 100, "of": 130, "next": {"offset": 100}}));
        let page = call(&mut client, "list_dags", json!({"limit": asked, "offset": 100})).json().unwrap();
        assert_eq!(page["page"], json!({"shown": 30, "offset": 100, "of": 130, "next": null}));
        assert!(stub.take()[0].target.contains("limit=500"));
    }
}

#[test]
fn a3_no_order_where_airflow_2_has_none() {
    let (stub, mut client) = silent("2.11.2");
    let arguments = json!({"dag_id": "~", "dag_run_id": "~", "limit": 3, "offset": 1, "order_by": "start_date"});
    refused(&stub, &mut client, "list_task_instances", arguments.clone(), &["order_by", "task_id"]);
    let (stub, mut client) = silent("3.3.2");
    let seen = sent(&stub, &mut client, "list_task_instances", arguments);
    assert!(seen.target.contains("order_by=start_date"), "{}", seen.target);
}

#[test]
fn a3_order_on_real_airflow() -> Result<()> {
    let arguments = json!({"dag_id": "~", "dag_run_id": "~", "limit": 3, "offset": 1, "order_by": "start_date"});
    let (_, mut client) = real("3.3.2");
    let rows = client.call("list_task_instances", arguments.clone())?.json()?;
    assert_eq!(rows["task_instances"].as_array().map(Vec::len), Some(3), "{rows}");
    let (_, mut client) = real("2.11.2");
    client.call("list_task_instances", arguments)?.refused()?;
    Ok(())
}

#[test]
fn a4_a_failure_inside_airflow_is_short_and_says_what_to_do() {
    let page = format!("<html><head><title>Oops</title></head><body>{}</body></html>", "<p>x</p>".repeat(5_000));
    for (kind, body, words) in [
        ("text/plain", "Internal Server Error".to_owned(), "500 Internal Server Error to `get_tasks`"),
        ("text/html", page, "500 Internal Server Error to `get_tasks`"),
        (
            "application/json",
            json!({"detail": {"message": "Serious error", "correlation-id": "ab-12"}}).to_string(),
            "correlation id is ab-12",
        ),
    ] {
        let (stub, mut client) = before("3.1.7", move |_| text(kind, 500, &body));
        let said = call(&mut client, "list_tasks", json!({"dag_id": "x", "order_by": "start_date"})).refused().unwrap();
        assert!(said.contains(words) && said.contains("order_by") && !said.contains('<') && said.len() < 900, "{said}");
        assert!((1..=4).contains(&stub.take().len()), "retries are bounded");
        call(&mut client, "trigger_dag", json!({"dag_id": "x"})).refused().unwrap();
        assert_eq!(stub.take().len(), 1, "a write is sent once");
    }
}

#[test]
fn a5_an_id_is_one_segment() {
    let long = "x".repeat(250);
    for (release, base) in [("2.11.2", "/api/v1"), ("3.3.2", "/api/v2")] {
        let (stub, mut client) = silent(release);
        for (id, segment) in [
            ("scheduled__2026-01-01T00:00:00+00:00", "scheduled__2026-01-01T00%3A00%3A00%2B00%3A00"),
            ("manual run 1", "manual%20run%201"),
            ("media/part 1", "media%2Fpart%201"),
            ("100%2Fdone", "100%252Fdone"),
            ("ünïcode_ñ", "%C3%BCn%C3%AFcode_%C3%B1"),
            (&long, &long),
        ] {
            let seen = sent(&stub, &mut client, "get_dag_run", json!({"dag_id": "d", "dag_run_id": id}));
            assert_eq!(seen.target, format!("{base}/dags/d/dagRuns/{segment}"));
            let log = json!({"dag_id": "d", "dag_run_id": id, "task_id": "t", "try_number": 1});
            let seen = sent(&stub, &mut client, "get_task_logs", log);
            assert_eq!(seen.path(), format!("{base}/dags/d/dagRuns/{segment}/taskInstances/t/logs/1"));
        }
        for id in [".", "..", "", "../../../variables/x", "a/../b"] {
            for tool in ["get_dag_run", "delete_dag_run"] {
                refused(
                    &stub,
                    &mut client,
                    tool,
                    json!({"dag_id": "d", "dag_run_id": id}),
                    &["Nothing was sent", "dag_run_id"],
                );
            }
        }
    }
}

#[test]
fn a7_a_body_has_what_was_given_and_what_the_release_asks_for() {
    for (release, nothing) in [
        ("2.11.2", json!({})),
        ("3.0.6", json!({"logical_date": null})),
        ("3.1.8", json!({"logical_date": null})),
        ("3.3.2", json!({"logical_date": null})),
    ] {
        let (stub, mut client) = silent(release);
        let body = |seen: Seen| serde_json::from_str::<Value>(&seen.body).unwrap();
        assert_eq!(body(sent(&stub, &mut client, "trigger_dag", json!({"dag_id": "d"}))), nothing, "{release}");
        let mut with_conf = nothing.clone();
        with_conf["conf"] = json!({});
        assert_eq!(
            body(sent(&stub, &mut client, "trigger_dag", json!({"dag_id": "d", "conf": {}}))),
            with_conf,
            "{release}"
        );
        if release == "3.3.2" {
            let seen = body(sent(&stub, &mut client, "trigger_dag", json!({"dag_id": "d", "partition_key": "x"})));
            assert_eq!(seen["partition_key"], "x");
        } else {
            refused(
                &stub,
                &mut client,
                "trigger_dag",
                json!({"dag_id": "d", "partition_key": "x"}),
                &["3.2.0 or newer"],
            );
        }
        let tools = client.list().unwrap();
        let properties = |name: &str| {
            let tool = tools.iter().find(|tool| tool["name"] == name).unwrap();
            tool["inputSchema"]["properties"].as_object().unwrap().keys().cloned().collect::<Vec<_>>()
        };
        // What the server sets by itself is not offered.
        assert!(
            !properties("trigger_dag")
                .iter()
                .any(|name| ["state", "external_trigger", "run_type"].contains(&name.as_str()))
        );
        assert_eq!(properties("pause_dag"), ["dag_id"], "{release}");
    }
}

#[test]
fn a11_one_index_of_a_mapped_task() {
    let (stub, mut client) = silent("3.3.2");
    for pair in [json!([["map_me", 1]]), json!("[[\"map_me\",1]]")] {
        let seen = sent(
            &stub,
            &mut client,
            "clear_task_instances",
            json!({"dag_id": "d", "dag_run_id": "r", "task_ids": pair}),
        );
        let body: Value = serde_json::from_str(&seen.body).unwrap();
        assert_eq!((&body["task_ids"], &body["dry_run"]), (&json!([["map_me", 1]]), &json!(true)));
    }
    let tools = client.list().unwrap();
    let tool = tools.iter().find(|tool| tool["name"] == "clear_task_instances").unwrap();
    let says = tool["inputSchema"]["properties"]["task_ids"]["description"].as_str().unwrap();
    assert!(says.contains("map_index]"), "{says}");
    // Airflow 2 knows no such form.
    let (stub, mut client) = silent("2.11.2");
    refused(
        &stub,
        &mut client,
        "clear_task_instances",
        json!({"dag_id": "d", "task_ids": [["map_me", 1]]}),
        &["task_ids[0]"],
    );
}

#[test]
fn a11_real_airflow_shows_what_it_would_clear() -> Result<()> {
    let (_, mut client) = real("3.3.2");
    let mut indexes = |task_ids: Value| -> Result<Vec<Value>> {
        let arguments =
            json!({"dag_id": "demo_mapped", "dag_run_id": "seeded", "task_ids": task_ids, "only_failed": false});
        let shown = client.call("clear_task_instances", arguments)?.json()?;
        Ok(shown["task_instances"].as_array().unwrap().iter().map(|row| row["map_index"].clone()).collect())
    };
    assert_eq!(indexes(json!([["load", 1]]))?, [1]);
    assert_eq!(indexes(json!(["load"]))?.len(), 3);
    Ok(())
}

#[test]
fn a13_patterns_are_said_to_be_patterns() {
    for release in ["2.11.2", "3.3.2"] {
        let (stub, mut client) = silent(release);
        let tools = client.list().unwrap();
        let says = |name: &str| {
            let tool = tools.iter().find(|tool| tool["name"] == name).unwrap();
            (
                tool["inputSchema"]["properties"]["dag_id_pattern"]["description"].as_str().unwrap().to_owned(),
                tool["annotations"]["destructiveHint"].clone(),
            )
        };
        let (list, pause) = (says("list_dags").0, says("pause_dags"));
        for says in [&list, &pause.0] {
            assert!(says.contains("art of the id") && says.contains('_'), "{says}");
        }
        assert!(list.contains("get_dag_details"), "{list}");
        assert_eq!(pause.1, json!(true));
        let seen = sent(&stub, &mut client, "pause_dags", json!({"dag_id_pattern": "%", "is_paused": true}));
        assert!(seen.target.contains("dag_id_pattern=%25"), "{}", seen.target);
    }
    let (stub, mut client) = silent("3.3.2");
    let seen = sent(&stub, &mut client, "list_dag_runs", json!({"filter": {"run_id_pattern": "10|11"}}));
    assert!(seen.target.contains("run_id_pattern=10%7C11"), "{}", seen.target);
}

#[test]
fn a14_an_unknown_dag_may_be_a_broken_file() -> Result<()> {
    for release in ["2.11.2", "3.3.2"] {
        let (_, mut client) = real(release);
        for tool in ["get_dag_details", "trigger_dag"] {
            let said = client.call(tool, json!({"dag_id": "broken"}))?.refused()?;
            for part in ["404", "broken", "list_import_errors", "parsed yet"] {
                assert!(said.contains(part), "{release} {tool}: {said}");
            }
        }
    }
    Ok(())
}

#[test]
fn d3_a_log_that_could_not_be_read_is_a_missing_log() {
    let two =
        "[('vm', \"*** Could not read served logs: Request URL is missing an 'http://' or 'https://' protocol.\\n\")]";
    let plain = "vm\n*** Log file does not exist: /logs/dag_id=x/run_id=y/task_id=z/attempt=1.log\n*** Fetching from: http://:8793/log/x\n*** Failed to fetch log file from worker. no host supplied\n";
    let three = concat!(
        "{\"timestamp\":null,\"event\":\"::group::Log message source details\",\"sources\":[\"Could not read served logs: no host supplied\"]}\n",
        "{\"event\":\"Could not read served logs: no host supplied\"}\n{\"timestamp\":null,\"event\":\"::endgroup::\"}\n"
    );
    let ids = json!({"dag_id": "d", "dag_run_id": "r", "task_id": "t", "try_number": 1});
    for (release, kind, body) in [
        ("2.11.2", "text/plain", plain.to_owned()),
        ("2.11.2", "application/json", json!({"content": two, "continuation_token": "e30.x"}).to_string()),
        ("3.3.2", "application/x-ndjson", three.to_owned()),
    ] {
        let (stub, mut client) = before(release, move |_| text(kind, 200, &body));
        let said = call(&mut client, "get_task_logs", ids.clone()).done().unwrap();
        assert!(said.starts_with("There is no log: "), "{release} {kind}: {said}");
        assert!(!said.contains("[("), "{said}");
        // A token that never changes keeps nobody asking.
        assert_eq!(stub.take().len(), 1);
    }
}

#[test]
fn d8_values_come_as_they_are() {
    let ids = json!({"dag_id": "d", "dag_run_id": "r", "task_id": "t", "xcom_key": "k"});
    for value in [
        "NaN",
        "-Infinity",
        "1e400",
        "36893488147419103232",
        "12345678901234567890123",
        "1.10",
        r#""{\"a\": 1}""#,
        "null",
    ] {
        for release in ["2.11.2", "3.3.2"] {
            let body = format!("{{\"key\":\"k\",\"value\":{value}}}");
            let (_stub, mut client) = before(release, move |_| text("application/json", 200, &body));
            let said = call(&mut client, "get_xcom", ids.clone()).done().unwrap();
            assert!(
                said.contains(&format!("\"value\":{value}")) || said.contains(&format!("\"value\":\"{value}\"")),
                "{value}: {said}"
            );
        }
    }
}

#[test]
fn d8_a_big_value_is_not_handed_on_whole() {
    let body = json!({"key": "k", "value": "x".repeat(5_000_000)}).to_string();
    let (_stub, mut client) = before("3.3.2", move |_| text("application/json", 200, &body));
    let said =
        call(&mut client, "get_xcom", json!({"dag_id": "d", "dag_run_id": "r", "task_id": "t", "xcom_key": "k"}));
    assert!(said.text.len() < 200_000, "{} bytes", said.text.len());
}

#[test]
fn e3_lists_are_written_as_the_release_reads_them() {
    let tags = json!({"tags": ["Corporate & SME", "a,b", "x=y#z", "100%"]});
    let wire = "tags=Corporate+%26+SME&tags=a%2Cb&tags=x%3Dy%23z&tags=100%25";
    for release in ["2.11.2", "3.3.2"] {
        let (stub, mut client) = silent(release);
        let target = sent(&stub, &mut client, "list_dags", tags.clone()).target;
        assert!(target.replace("%20", "+").contains(wire), "{target}");
        let target = sent(&stub, &mut client, "list_dags", json!({"tags": []})).target;
        assert!(!target.contains("tags"), "{target}");
        let target = sent(&stub, &mut client, "list_dags", json!({"tags": ["one"]})).target;
        assert!(target.contains("tags=one"), "{target}");
    }
    let (stub, mut client) = silent("3.3.2");
    let target = sent(&stub, &mut client, "get_dag_stats", json!({"dag_ids": ["a", "b"]})).target;
    assert!(target.ends_with("?dag_ids=a&dag_ids=b"), "{target}");
    let (stub, mut client) = silent("2.11.2");
    let target = sent(&stub, &mut client, "get_dag_stats", json!({"dag_ids": ["a", "b"]})).target;
    assert!(target.ends_with("?dag_ids=a%2Cb") || target.ends_with("?dag_ids=a,b"), "{target}");
    refused(&stub, &mut client, "get_dag_stats", json!({"dag_ids": ["a,b"]}), &["comma"]);
    refused(&stub, &mut client, "get_dag_stats", json!({"dag_ids": []}), &["dag_ids"]);
    let target =
        sent(&stub, &mut client, "update_pool", json!({"pool_name": "p", "slots": 3, "description": "x"})).target;
    assert!(
        target.contains("update_mask=name%2Cslots%2Cdescription")
            || target.contains("update_mask=name,slots,description"),
        "{target}"
    );
    let target = sent(&stub, &mut client, "update_pool", json!({"pool_name": "p", "slots": 3})).target;
    assert!(target.contains("update_mask=name%2Cslots") || target.contains("update_mask=name,slots"), "{target}");
}

#[test]
fn a5_nothing_is_made_that_can_not_be_reached() {
    for release in ["2.11.2", "3.3.2"] {
        let (stub, mut client) = silent(release);
        for id in [".", "..", "a/../b"] {
            refused(&stub, &mut client, "trigger_dag", json!({"dag_id": "d", "dag_run_id": id}), &["dag_run_id"]);
            let pool = json!({"pool_name": id, "slots": 1});
            refused(&stub, &mut client, "create_pool", pool, &["pool_name"]);
            let variable = json!({"variable_key": id, "value": ".."});
            refused(&stub, &mut client, "create_variable", variable, &["variable_key"]);
        }
        let variable = json!({"variable_key": "team/etl", "value": ".."});
        sent(&stub, &mut client, "create_variable", variable);
    }
}

#[test]
fn a5_an_id_without_an_address_is_told_as_one() {
    let three = json!({"error": "API route not found"});
    let two = json!({
        "detail": "The requested URL was not found on the server. If you entered the URL manually please check your spelling and try again.",
        "status": 404, "title": "Not Found", "type": "https://x",
    });
    for (release, body) in [("2.11.2", two), ("3.0.0", three)] {
        let (_stub, mut client) = before(release, move |_| Reply::json(404, &body));
        let said = call(&mut client, "get_dag_run", json!({"dag_id": "d", "dag_run_id": "a/b"})).refused().unwrap();
        assert!(
            said.contains("holds a `/`") && !said.contains("proxy") && !said.contains("the tool are right"),
            "{said}"
        );
    }
}

#[test]
fn an_old_release_is_asked_for_a_format_that_it_knows() {
    let accept = |release: &'static str| {
        let (stub, mut client) = silent(release);
        let ids = json!({"dag_id": "d", "dag_run_id": "r", "task_id": "t", "try_number": 1});
        let headers = sent(&stub, &mut client, "get_task_logs", ids).headers;
        headers.into_iter().find(|(name, _)| name == "accept").unwrap().1
    };
    assert!(accept("2.11.2").contains("text/plain"));
    assert!(!accept("3.0.0").contains("ndjson"));
    assert!(accept("3.3.2").contains("application/x-ndjson"));
}
