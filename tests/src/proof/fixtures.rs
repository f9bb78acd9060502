//! What has to be there for some probes to mean anything, made beforehand as the administrator.

use std::{
    collections::BTreeMap,
    fs::OpenOptions,
    io::Write,
    path::Path,
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};
use generator::policy::ProbeSpec;
use serde_json::{Value, json};

use crate::airflow::{Airflow, Api};

/// DAG files for the proof alone, below `airflow/`.
pub const DAGS: &str = "proof/dags";
/// The file of them that is broken once its DAGs are known.
const BROKEN: &str = "proof_broken.py";

/// Names in braces and what they stand for.
#[derive(Clone, Debug, Default)]
pub struct Fixtures(BTreeMap<String, String>);

impl Fixtures {
    /// Makes all of a line.
    pub fn make(airflow: &Airflow) -> Result<Self> {
        let api = airflow.api_as("admin")?;
        let mut made = Self::default();
        for (name, value) in [
            ("file_dag", "proof_one"),
            ("file_dag_2", "proof_two"),
            ("broken_dag", "proof_broken_one"),
            ("broken_dag_2", "proof_broken_two"),
        ] {
            made.put(name, value);
        }
        for dag in made.0.values() {
            until(&format!("the DAG {dag}"), || Ok(api.send("GET", &format!("/dags/{dag}"), None)?.0 == 200))?;
        }
        made.put("file_token", &text(&api.get("/dags/proof_one")?, "/file_token")?);
        break_file(airflow, &api, &mut made)?;
        if airflow.api.ends_with("/api/v2") {
            made.of_airflow_3(airflow, &api)?;
        }
        Ok(made)
    }

    fn put(&mut self, name: &str, value: &str) {
        self.0.insert(name.to_owned(), value.to_owned());
    }

    fn of_airflow_3(&mut self, airflow: &Airflow, api: &Api) -> Result<()> {
        // Over as soon as it is made: what is over can be neither paused nor cancelled.
        let days =
            json!({"dag_id": "proof_one", "from_date": "2024-01-01T00:00:00Z", "to_date": "2024-01-01T00:00:00Z"});
        let backfill =
            post(api, "/backfills", &days)?.get("id").map(Value::to_string).context("the id of a backfill")?;
        until("the end of the backfill", || {
            Ok(api.send("PUT", &format!("/backfills/{backfill}/cancel"), None)?.0 == 200)
        })?;
        self.put("backfill", &backfill);

        let assets = api.get("/assets?uri_pattern=report.csv")?;
        self.put("asset", &assets.pointer("/assets/0/id").map(Value::to_string).context("the demo asset")?);
        self.put("asset_dag", "demo_asset_producer");
        self.put("run", &airflow.run("demo_asset_producer")?.run_id);
        self.put("queue_dag", "demo_asset_waiting");

        let events = api.get("/eventLogs?dag_id=demo_fail&limit=1")?;
        self.put("event_log", &events.pointer("/event_logs/0/event_log_id").map(Value::to_string).context("an event")?);
        self.put("event_log_dag", "demo_fail");

        post(api, "/connections", &json!({"connection_id": "proof_connection", "conn_type": "proof"}))?;
        self.put("connection", "proof_connection");
        post(api, "/pools", &json!({"name": "proof_pool", "slots": 1}))?;
        self.put("pool", "proof_pool");
        post(api, "/variables", &json!({"key": "proof_variable", "value": "1"}))?;
        self.put("variable", "proof_variable");
        api.send("POST", "/connections/defaults", None)?;
        self.put("default_connections", "");
        self.put("no_connection_type", "");
        let test = json!({"connection_id": "proof_tested", "conn_type": "proof"});
        self.put("connection_test", &text(&post(api, "/connections/enqueue-test", &test)?, "/token")?);
        Ok(())
    }

    /// Whether something of that name was made.
    pub fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    /// Replaces every `{name}` in texts and keys.
    pub fn fill(&self, value: &mut Value) -> Result<()> {
        match value {
            Value::String(text) => *text = self.filled(text)?,
            Value::Array(items) => items.iter_mut().try_for_each(|item| self.fill(item))?,
            Value::Object(fields) => {
                let mut filled = serde_json::Map::new();
                for (key, mut value) in std::mem::take(fields) {
                    self.fill(&mut value)?;
                    filled.insert(self.filled(&key)?, value);
                }
                *fields = filled;
            }
            _ => {}
        }
        Ok(())
    }

    fn filled(&self, text: &str) -> Result<String> {
        let mut out = text.replace(ProbeSpec::ABSENT, ProbeSpec::NOBODYS_ID);
        for (name, value) in &self.0 {
            out = out.replace(&format!("{{{name}}}"), value);
        }
        if out.contains('{') {
            bail!("{text} names a fixture that was not made");
        }
        Ok(out)
    }
}

/// Breaks a file whose DAGs are known, and waits for the error.
fn break_file(airflow: &Airflow, api: &Api, made: &mut Fixtures) -> Result<()> {
    let path = Path::new(&airflow.home).join("dags").join(BROKEN);
    let mut file = OpenOptions::new().append(true).open(&path)?;
    writeln!(file, "\nraise RuntimeError(\"broken on purpose\")")?;
    drop(file);
    let find = |ends: &str| -> Result<Option<Value>> {
        let errors = api.get("/importErrors?limit=100")?;
        let all = errors.get("import_errors").and_then(Value::as_array).cloned().unwrap_or_default();
        let named = |error: &Value| {
            let name = error.get("filename").and_then(Value::as_str).unwrap_or_default();
            Path::new(name).file_name().is_some_and(|own| own == ends)
        };
        Ok(all.into_iter().find(named))
    };
    for (name, ends) in [("import_error", BROKEN), ("import_error_of_no_dag", "broken.py")] {
        let mut found = None;
        until(&format!("the import error of {ends}"), || {
            found = find(ends)?;
            Ok(found.is_some())
        })?;
        let found = found.context("an import error")?;
        made.put(name, &found.get("import_error_id").map(Value::to_string).context("its id")?);
        if ends == BROKEN {
            made.put("broken_file", &text(&found, "/filename")?);
        }
    }
    Ok(())
}

/// The answer to a POST that must succeed; SQLite may be busy for a while, which Airflow answers with a 500 or 503.
fn post(api: &Api, path: &str, body: &Value) -> Result<Value> {
    let mut made = None;
    until(&format!("POST {path}"), || match api.send("POST", path, Some(body))? {
        (200..=299, answer) => {
            made = Some(answer);
            Ok(true)
        }
        (status, answer) => bail!("{status} {answer}"),
    })?;
    made.context("an answer")
}

fn text(value: &Value, pointer: &str) -> Result<String> {
    let found = value.pointer(pointer).and_then(Value::as_str);
    Ok(found.with_context(|| format!("nothing at {pointer}"))?.to_owned())
}

fn until(what: &str, mut ask: impl FnMut() -> Result<bool>) -> Result<()> {
    let deadline = Instant::now() + Duration::from_secs(120);
    loop {
        let answer = ask();
        if matches!(answer, Ok(true)) {
            return Ok(());
        }
        if Instant::now() > deadline {
            let last = answer.err().map(|error| format!(": {error:#}")).unwrap_or_default();
            bail!("waited in vain for {what}{last}");
        }
        thread::sleep(Duration::from_millis(400));
    }
}
