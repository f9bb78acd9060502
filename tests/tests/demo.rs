//! `airvane demo`, as somebody sees it who has no Airflow: over a pipe and over HTTP.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::process::Command;

use airvane::demo::{Body, RECORDED, Recording};
use airvane_tests::mcp::{Answer, Caller, Client, Program};
use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

/// What an instance of the harness stores and no answer may hold; `src/airflow/seed.rs` and `launch.rs` have them.
const SECRETS: [&str; 9] = [
    "a-known-key-for-tests-only",
    "xq5eYbFqEBvSYbWS3FvJ0BpLL9yR0m5yR2tW3C0wG1s=",
    "another-known-key-for-tests-only",
    "variable-secret-Zx81",
    "nested-secret-Qy52",
    "extra-secret-Lm33",
    "connection-secret-Kd90",
    "userinfo-secret-Pw17",
    "text-extra-secret-Vw64",
];

fn demo() -> Result<Program> {
    // An address that is set is that of another Airflow, which the demo leaves alone.
    let program = Program::new("airvane")?.arg("demo").env("AIRFLOW_API_URL", "http://127.0.0.1:1");
    Ok(program.env("AIRVANE_TOOLSETS", "all"))
}

fn client() -> Result<Client> {
    demo()?.stdio()
}

fn recording() -> Recording {
    Recording::parse(RECORDED).expect("the recording that is built in can be read")
}

fn ids<'a>(answer: &'a Value, key: &str, id: &str) -> Vec<&'a str> {
    answer[key].as_array().expect(key).iter().map(|row| row[id].as_str().expect(id)).collect()
}

#[test]
fn who_looks_for_a_failure_finds_its_reason() -> Result<()> {
    let mut client = client()?;
    let dags = client.call("list_dags", json!({"last_dag_run_state": "failed"}))?.json()?;
    assert!(ids(&dags, "dags", "dag_id").contains(&"demo_fail"), "{dags}");
    let runs = client.call("list_dag_runs", json!({"dag_id": "demo_fail", "state": ["failed"]}))?.json()?;
    let run = ids(&runs, "dag_runs", "dag_run_id")[0].to_owned();
    let of_run = json!({"dag_id": "demo_fail", "dag_run_id": run, "state": ["failed"]});
    let tasks = client.call("list_task_instances", of_run)?.json()?;
    assert_eq!(ids(&tasks, "task_instances", "task_id"), ["divide"]);
    // Without a try number: the last one is looked up in the recording as well.
    let of_task = json!({"dag_id": "demo_fail", "dag_run_id": run, "task_id": "divide"});
    let log = client.call("get_task_logs", of_task)?.done()?;
    assert!(log.contains("ZeroDivisionError") && log.contains("`try_number` was not given; 2 was used"), "{log}");
    let mapped = json!({"dag_id": "demo_mapped", "dag_run_id": "seeded", "task_id": "load", "map_index": 1});
    let log = client.call("get_task_logs", mapped)?.done()?;
    assert!(log.contains("no such part: broken"), "{log}");
    let errors = client.call("list_import_errors", json!({}))?.done()?;
    assert!(errors.contains("a_module_that_is_not_installed"), "{errors}");
    Ok(())
}

#[test]
fn lists_are_narrowed_and_paged() -> Result<()> {
    let mut client = client()?;
    let all = client.call("list_dags", json!({}))?.json()?;
    let count = ids(&all, "dags", "dag_id").len();
    assert_eq!(all["total_entries"], count);
    let some = client.call("list_dags", json!({"dag_id_pattern": "asset", "limit": 2}))?.json()?;
    assert_eq!(some["page"], json!({"shown": 2, "of": 3, "next": {"offset": 2}}), "{some}");
    let paused = client.call("list_dags", json!({"paused": true, "tags": ["names"]}))?.json()?;
    assert_eq!(ids(&paused, "dags", "dag_id"), ["etl_day", "etlxday", "pre_etl_day_post"]);
    let runs = client.call("list_dag_runs", json!({"limit": 3}))?.json()?;
    assert_eq!(ids(&runs, "dag_runs", "dag_id").len(), 3);
    Ok(())
}

#[test]
fn a_write_says_what_it_would_send() -> Result<()> {
    let mut client = client()?;
    let told = client.call("trigger_dag", json!({"dag_id": "demo_ok", "conf": {"count": 5}}))?.json()?;
    assert!(told["not_sent"].as_str().context("not_sent")?.contains("recording"), "{told}");
    assert_eq!((&told["method"], &told["path"]), (&json!("POST"), &json!("/api/v2/dags/demo_ok/dagRuns")));
    assert_eq!(told["body"], json!({"conf": {"count": 5}, "logical_date": null}));
    let told = client.call("pause_dag", json!({"dag_id": "demo_ok"}))?.json()?;
    assert_eq!((&told["method"], &told["body"]), (&json!("PATCH"), &json!({"is_paused": true})), "{told}");
    // What would be sent is masked like all else.
    let secret = json!({"connection_id": "x", "conn_type": "http", "password": "hunter-2-hunter-2"});
    let told = client.call("create_connection", secret)?.done()?;
    assert!(told.contains("not_sent") && !told.contains("hunter"), "{told}");
    let dag = client.call("get_dag_details", json!({"dag_id": "demo_ok"}))?.json()?;
    assert_eq!(dag["is_paused"], false, "nothing has changed");
    Ok(())
}

#[test]
fn what_the_recording_does_not_have_is_said() -> Result<()> {
    let mut client = client()?;
    let says = client.call("get_dag_details", json!({"dag_id": "no_such_dag"}))?.refused()?;
    assert!(says.contains("This is a recording of Airflow 3.3.2"), "{says}");
    assert!(says.contains("in place of `no_such_dag` it has") && says.contains("demo_fail"), "{says}");
    let says = client.call("list_dags", json!({"filter": {"asset_dependency": "x"}}))?.refused()?;
    assert!(says.contains("recording") && says.contains("`asset_dependency`"), "{says}");
    let says = client.call("list_dag_runs", json!({"dag_ids": ["demo_ok"]}))?.refused()?;
    assert!(says.contains("recording") && says.contains("asks by a body"), "{says}");
    Ok(())
}

#[test]
fn it_says_that_it_is_a_recording() -> Result<()> {
    let client = client()?;
    client.says("This is a recording of a real Airflow 3.3.2")?;
    client.says("serving MCP over stdio")?;
    Ok(())
}

#[test]
fn over_http_without_credentials() -> Result<()> {
    let endpoint = demo()?.http()?;
    let caller = Caller::new(&endpoint, None);
    let (_, hello) = caller.send(
        1,
        "initialize",
        &json!({"protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": {"name": "t", "version": "1"}}),
    )?;
    let instructions = hello["result"]["instructions"].as_str().context("instructions")?;
    assert!(instructions.starts_with("This is a recording of a real Airflow 3.3.2"), "{instructions}");
    assert!(instructions.contains("demo_fail"), "{instructions}");
    let version = caller.call(2, "get_airflow_version", &json!({}))?.json()?;
    assert_eq!(version["version"], "3.3.2");
    let names: Vec<String> =
        caller.list()?.iter().map(|tool| tool["name"].as_str().unwrap_or_default().to_owned()).collect();
    assert!(names.iter().any(|name| name == "get_task_state"), "the tools are those of 3.3.2: {names:?}");
    for (tool, arguments) in [
        ("get_health", json!({})),
        ("list_connections", json!({})),
        ("get_connection", json!({"connection_id": "demo_postgres"})),
        ("get_variable", json!({"variable_key": "team/etl/limit"})),
        ("get_pool", json!({"pool_name": "team/etl"})),
        (
            "get_xcom",
            json!({"dag_id": "demo_ok", "dag_run_id": "seeded", "task_id": "extract", "xcom_key": "team/rows"}),
        ),
        ("list_task_instance_tries", json!({"dag_id": "demo_fail", "dag_run_id": "seeded", "task_id": "divide"})),
        ("wait_for_dag_run", json!({"dag_id": "demo_ok", "dag_run_id": "seeded"})),
        ("get_dag_source", json!({"dag_id": "demo_fail"})),
        ("get_dag_stats", json!({"dag_ids": ["demo_ok", "demo_fail"]})),
        ("list_event_logs", json!({"limit": 5})),
        ("list_hitl_details", json!({})),
        ("list_assets", json!({})),
        ("list_asset_events", json!({})),
        ("list_dag_versions", json!({"dag_id": "demo_ok"})),
        ("get_airflow_config", json!({"section": "core", "option": "executor"})),
        ("list_backfills", json!({"dag_id": "etl_day"})),
        ("list_xcoms", json!({"dag_id": "demo_ok"})),
        ("list_jobs", json!({})),
        ("get_task_logs", json!({"dag_id": "demo_long_log", "dag_run_id": "seeded", "task_id": "talk", "tail": 20})),
    ] {
        let Answer { text, failed } = caller.call(3, tool, &arguments)?;
        ensure!(!failed, "{tool} {arguments}: {text}");
        for secret in SECRETS {
            ensure!(!text.contains(secret), "{tool} tells {secret}");
        }
    }
    Ok(())
}

#[test]
fn read_only_it_lists_no_write() -> Result<()> {
    let mut client = demo()?.arg("--read-only").stdio()?;
    assert!(!client.names()?.contains("trigger_dag"));
    client.call("trigger_dag", json!({"dag_id": "demo_ok"}))?.refused()?;
    client.call("list_dags", json!({}))?.done()?;
    Ok(())
}

#[test]
fn nothing_secret_and_nothing_of_a_machine_is_in_it() {
    let text = std::str::from_utf8(RECORDED).expect("text");
    for secret in SECRETS {
        assert!(!text.contains(secret), "{secret}");
    }
    for place in ["/root/", "/home/", "/Users/", "/tmp/airvane", "airvane-tests", "-password"] {
        assert!(!text.contains(place), "{place}");
    }
    let host =
        Command::new("hostname").output().map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned());
    if let Some(host) = host.ok().filter(|host| !host.is_empty()) {
        assert!(!text.contains(&format!("\"{host}\"")), "the name of this machine");
    }
    // Values of secret names: Airflow's own mask at most.
    for answer in recording().answers {
        if let Body::Json(value) = answer.body {
            no_secret(&value, &answer.path);
        }
    }
}

fn no_secret(value: &Value, path: &str) {
    match value {
        Value::Object(map) => {
            for (key, item) in map {
                let open = item.as_str().is_none_or(|text| text.is_empty() || text.starts_with("***"));
                assert!(key != "password" || open, "{path} has a {key}");
                no_secret(item, path);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| no_secret(item, path)),
        _ => {}
    }
}
