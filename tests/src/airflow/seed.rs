//! What a test finds in an instance: variables, pools, connections, and runs that are over.

use std::{
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use super::{Airflow, Api, Release, Run, StartOptions};

/// The id of every run that seeding makes.
const RUN_ID: &str = "seeded";
/// The slowest release runs its tasks one by one, each in a fresh Python.
const PATIENCE: Duration = Duration::from_secs(600);

/// A DAG that is triggered, and the state in which its run ends.
const TRIGGERED: &[(&str, &str)] = &[
    ("demo_asset_producer", "success"),
    ("demo_fail", "failed"),
    ("demo_ok", "success"),
    ("demo_mapped", "failed"),
    ("demo_noisy", "success"),
    ("demo_manual", "success"),
    ("demo_long_log", "success"),
];
/// Started by the asset that the producer updates.
const CONSUMER: &str = "demo_asset_consumer";
/// Waits for a human, from 3.1 on.
const HITL: &str = "demo_hitl";
/// Known and never run.
const QUIET: &[&str] = &["etl_day", "etlxday", "pre_etl_day_post", "demo_asset_waiting"];

pub(super) fn seed(airflow: &mut Airflow, release: Release, options: &StartOptions) -> Result<()> {
    let api = airflow.api_as("admin")?;
    variables(airflow, &api)?;
    pools(&api)?;
    connections(airflow, &api)?;

    let mut expected: Vec<String> = TRIGGERED.iter().map(|(dag, _)| (*dag).to_owned()).collect();
    expected.extend(QUIET.iter().map(|dag| (*dag).to_owned()));
    expected.push(CONSUMER.to_owned());
    expected.extend(options.many.checked_sub(1).map(|last| format!("many_{last:04}")));
    let hitl = release.major() > 2 && release.at_least(1);
    if hitl {
        expected.push(HITL.to_owned());
    }
    for dag in &expected {
        until(airflow, &format!("the DAG {dag}"), || Ok(api.send("GET", &format!("/dags/{dag}"), None)?.0 == 200))?;
    }
    for (dag, _) in TRIGGERED {
        trigger(airflow, &api, release, dag)?;
    }
    if hitl {
        trigger(airflow, &api, release, HITL)?;
    }
    until(airflow, "the import error", || {
        let errors = api.get("/importErrors")?;
        Ok(errors.get("total_entries").and_then(Value::as_u64) >= Some(1))
    })?;

    for (dag, state) in TRIGGERED {
        finished(airflow, &api, dag, RUN_ID, state)?;
    }
    let mut found = String::new();
    until(airflow, "the run that the asset starts", || {
        let runs = api.get(&format!("/dags/{CONSUMER}/dagRuns"))?;
        found = text_at(&runs, "/dag_runs/0/dag_run_id");
        Ok(!found.is_empty())
    })?;
    finished(airflow, &api, CONSUMER, &found, "success")?;
    if hitl {
        let path = format!("/dags/{HITL}/dagRuns/{RUN_ID}/taskInstances");
        until(airflow, "the task that waits for a human", || {
            let state = text_at(&api.get(&path)?, "/task_instances/0/state");
            Ok(!matches!(state.as_str(), "" | "scheduled" | "queued" | "running"))
        })?;
        note(airflow, HITL, RUN_ID, "running");
    }
    Ok(())
}

/// Asks twice a second until the answer is yes; an Airflow that has ended, or is too slow, is an error.
fn until(airflow: &mut Airflow, what: &str, mut question: impl FnMut() -> Result<bool>) -> Result<()> {
    let deadline = Instant::now() + PATIENCE;
    loop {
        // SQLite may be busy for a moment, which Airflow answers with a 500.
        let answer = question();
        if matches!(answer, Ok(true)) {
            return Ok(());
        }
        airflow.still_runs()?;
        if Instant::now() > deadline {
            let last = answer.err().map(|error| format!(": {error:#}")).unwrap_or_default();
            bail!("waited {} s in vain for {what}{last}", PATIENCE.as_secs());
        }
        thread::sleep(Duration::from_millis(500));
    }
}

/// The text at a JSON pointer, empty where there is none.
fn text_at(value: &Value, pointer: &str) -> String {
    value.pointer(pointer).and_then(Value::as_str).unwrap_or_default().to_owned()
}

fn trigger(airflow: &mut Airflow, api: &Api, release: Release, dag: &str) -> Result<()> {
    let body = if release.major() > 2 {
        json!({"dag_run_id": RUN_ID, "conf": {}, "logical_date": null})
    } else {
        json!({"dag_run_id": RUN_ID, "conf": {}})
    };
    let mut last = String::new();
    until(airflow, &format!("a run of {dag}"), || {
        let (status, answer) = api.send("POST", &format!("/dags/{dag}/dagRuns"), Some(&body))?;
        last = format!("{status} {answer}");
        // A conflict means that an earlier try did arrive after all.
        Ok(matches!(status, 200..=299 | 409))
    })
    .with_context(|| format!("the last answer was {last}"))
}

fn finished(airflow: &mut Airflow, api: &Api, dag: &str, run: &str, expected: &str) -> Result<()> {
    let path = format!("/dags/{dag}/dagRuns/{}", run.replace(':', "%3A").replace('+', "%2B"));
    let mut state = String::new();
    until(airflow, &format!("the end of the run of {dag}"), || {
        state = text_at(&api.get(&path)?, "/state");
        Ok(matches!(state.as_str(), "success" | "failed"))
    })?;
    if state != expected {
        bail!("the run of {dag} ended as {state}, not {expected}");
    }
    note(airflow, dag, run, &state);
    Ok(())
}

fn note(airflow: &mut Airflow, dag: &str, run: &str, state: &str) {
    airflow.instance.runs.insert(dag.to_owned(), Run { run_id: run.to_owned(), state: state.to_owned() });
}

fn variables(airflow: &mut Airflow, api: &Api) -> Result<()> {
    let secret = "variable-secret-Zx81";
    for (key, value, description) in [
        ("db_password", secret, "The key's name says what it is."),
        ("greeting", "hello", "Nothing to hide."),
        ("team/etl/limit", "5", "A key with slashes."),
        ("settings", r#"{"retries": 2, "region": "north", "token": "nested-secret-Qy52"}"#, "JSON in a text."),
    ] {
        api.post("/variables", &json!({"key": key, "value": value, "description": description}))?;
    }
    airflow.instance.secrets.extend([secret, "nested-secret-Qy52"].map(str::to_owned));
    Ok(())
}

fn pools(api: &Api) -> Result<()> {
    for (name, slots, description) in [("demo_pool", 3, "For the demos."), ("team/etl", 2, "A name with a slash.")] {
        let mut body = json!({"name": name, "slots": slots, "description": description, "include_deferred": false});
        // The last of them came with 2.7, and what is not known is refused.
        if api.send("POST", "/pools", Some(&body))?.0 >= 400 {
            body.as_object_mut().context("an object")?.remove("include_deferred");
            api.post("/pools", &body)?;
        }
    }
    Ok(())
}

fn connections(airflow: &mut Airflow, api: &Api) -> Result<()> {
    let extra = json!({"sslmode": "require", "api_key": "extra-secret-Lm33", "note": "plain"});
    api.post(
        "/connections",
        &json!({
            "connection_id": "demo_postgres", "conn_type": "postgres", "description": "A password and an extra.",
            "host": "db.example.invalid", "login": "loader", "password": "connection-secret-Kd90", "schema": "warehouse",
            "port": 5432, "extra": extra.to_string(),
        }),
    )?;
    api.post(
        "/connections",
        &json!({
            "connection_id": "demo_http", "conn_type": "http",
            "host": "https://robot:userinfo-secret-Pw17@api.example.invalid/v1",
        }),
    )?;
    // Airflow 2 takes an extra that is no JSON, and gives it back in clear; Airflow 3 may refuse it.
    api.send(
        "POST",
        "/connections",
        Some(&json!({
            "connection_id": "demo_text_extra", "conn_type": "generic", "extra": "token=text-extra-secret-Vw64",
        })),
    )?;
    let secrets = ["extra-secret-Lm33", "connection-secret-Kd90", "userinfo-secret-Pw17", "text-extra-secret-Vw64"];
    airflow.instance.secrets.extend(secrets.map(str::to_owned));
    Ok(())
}
