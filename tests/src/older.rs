//! A smaller pass over airvane on a release that not every run of the tests starts: is the
//! release seen, are its tools the right ones, does a call of each kind come through?

// Of JSON only, where what is not there is null.
#![allow(clippy::indexing_slicing)]

mod table;

use std::{
    collections::BTreeSet,
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail, ensure};
use generated::table::{FILTER, Line, Operation, OperationData, TAIL, View, argument_names, holds};
use serde_json::{Value, json};

use crate::{
    Airflow, Release, StartOptions,
    mcp::{Client, Program, program},
    stub::Stub,
};

pub use table::table;

/// What is checked, in the order of the columns of [`table`].
pub const CHECKS: [&str; 12] =
    ["release", "spec", "tools", "lists", "single", "log", "config", "xcom", "batch", "assets", "run", "special"];

/// The longest that a run of a DAG that does nothing is waited for.
const PATIENCE: Duration = Duration::from_secs(180);

/// How one check ended: what it saw, or what was wrong.
pub type Outcome = Result<String, String>;

/// What came out for one release: one outcome for each of [`CHECKS`].
pub struct Findings {
    /// The release.
    pub release: Release,
    /// An Airflow that does not start has one outcome only.
    pub outcomes: Vec<Outcome>,
}

impl Findings {
    /// Did all go well?
    pub fn all_well(&self) -> bool {
        self.outcomes.len() == CHECKS.len() && self.outcomes.iter().all(Result::is_ok)
    }
}

/// Starts the release, looks, and stops it.
pub fn look(release: Release) -> Findings {
    let told = |result: Result<String>| result.map_err(|error| format!("{error:#}"));
    let mut outcomes = Vec::new();
    match started(release) {
        Err(error) => outcomes.push(Err(format!("{error:#}"))),
        Ok((airflow, stub, client)) => {
            let mut look = Look { release, airflow, stub, client };
            let checks: [fn(&mut Look) -> Result<String>; CHECKS.len()] = [
                Look::release,
                Look::spec,
                Look::tools,
                Look::lists,
                Look::single,
                Look::log,
                Look::config,
                Look::xcom,
                Look::batch,
                Look::assets,
                Look::run,
                Look::special,
            ];
            outcomes.extend(checks.iter().map(|check| told(check(&mut look))));
        }
    }
    Findings { release, outcomes }
}

/// The release, something before it that writes down what is asked of it, and an airvane before that.
fn started(release: Release) -> Result<(Airflow, Stub, Client)> {
    // What can't be built is known before a minute has gone by.
    program("airvane")?;
    let airflow = Airflow::start(&release, &StartOptions::default())?;
    let stub = Stub::before(&airflow.url)?;
    let password = airflow.users.get("admin").context("there is no admin")?;
    let client = Program::airvane(&stub.url)?.login("admin", password).stdio()?;
    Ok((airflow, stub, client))
}

struct Look {
    release: Release,
    airflow: Airflow,
    stub: Stub,
    client: Client,
}

impl Look {
    /// The text of a call that went well; no secret of the instance may be in it.
    fn text(&mut self, tool: &str, arguments: Value) -> Result<String> {
        let text = self.client.call(tool, arguments)?.done().with_context(|| tool.to_owned())?;
        if let Some(secret) = self.airflow.secrets.iter().find(|secret| text.contains(secret.as_str())) {
            bail!("{tool} tells a secret ({} characters)", secret.len());
        }
        Ok(text)
    }

    fn json(&mut self, tool: &str, arguments: Value) -> Result<Value> {
        let text = self.text(tool, arguments)?;
        serde_json::from_str(&text).with_context(|| format!("{tool} gave no JSON: {text}"))
    }

    fn view(&self) -> Result<View> {
        let own = generated::table::Release::parse(self.release.name).context("a release")?;
        let line = Line::of(own).context("a line")?;
        let known = generated::RELEASES.iter().find(|(known, _)| *known == line).context("a line of the tables")?.1;
        let view = View::of(own, line, known).context("older than all that are known")?;
        ensure!(view.exact(), "the tables do not know {own}");
        Ok(view)
    }

    /// Airflow says which release it is, and airvane takes it for that one.
    fn release(&mut self) -> Result<String> {
        let version = self.json("get_airflow_version", json!({}))?;
        ensure!(version["version"] == self.release.name, "Airflow says {version}");
        let name = self.release.name;
        self.client.says(&format!("\"release\":\"{name}\""))?;
        Ok(name.to_owned())
    }

    /// The operations of the tables are those that Airflow itself publishes.
    fn spec(&mut self) -> Result<String> {
        let view = self.view()?;
        let spec = self.published()?;
        let base = view.line.base_path();
        let paths = spec.get("paths").and_then(Value::as_object).context("a spec without paths")?;
        let mut published = BTreeSet::new();
        for (path, item) in paths {
            // 2.x names its base path in `servers`; 3.x has other APIs in the same document.
            let path = if view.line == Line::V1 { format!("{base}{path}") } else { path.clone() };
            let methods = item.as_object().context("a path without methods")?.keys();
            let methods = methods.filter(|name| ["get", "put", "post", "patch", "delete"].contains(&name.as_str()));
            if path.starts_with(&format!("{base}/")) {
                published.extend(methods.map(|method| format!("{} {path}", method.to_uppercase())));
            }
        }
        let known: BTreeSet<String> = operations()
            .filter(|operation| operation.line == view.line && holds(operation.spans, &view))
            .map(|operation| format!("{} {}", operation.method.as_str(), operation.path))
            .collect();
        same("operations", &known, &published)
    }

    /// What Airflow publishes of its API, as JSON.
    fn published(&self) -> Result<Value> {
        let api = self.airflow.api_as("admin")?;
        let base = if self.release.major() == 2 { &self.airflow.api } else { &self.airflow.url };
        api.get(&format!("{base}/openapi.json"))
    }

    /// The tools that are listed are those of the tables, and so are their arguments.
    fn tools(&mut self) -> Result<String> {
        let view = self.view()?;
        let mut known = BTreeSet::new();
        for tool in generated::read::TOOLS {
            known.extend(tool.exists_in(&view).then(|| (tool.name, argument_names(tool, &view))));
        }
        for tool in generated::write::TOOLS {
            known.extend(tool.exists_in(&view).then(|| (tool.name, argument_names(tool, &view))));
        }
        let known = known.into_iter().map(|(name, arguments)| {
            // Folded ones stand in one object, and every log can be cut to its last lines.
            let own = arguments.iter().filter(|(_, folded)| !folded).map(|(argument, _)| *argument);
            shown(name, own.collect())
        });
        let listed = self.client.list()?;
        let listed = listed.iter().map(|tool| {
            let properties = tool.pointer("/inputSchema/properties").and_then(Value::as_object);
            let names = properties.into_iter().flat_map(|properties| properties.keys().map(String::as_str));
            shown(
                tool["name"].as_str().unwrap_or_default(),
                names.filter(|name| !matches!(*name, FILTER | TAIL)).collect(),
            )
        });
        same("tools", &known.collect(), &listed.collect())
    }

    fn lists(&mut self) -> Result<String> {
        let dags = self.json("list_dags", json!({"dag_id_pattern": "demo_"}))?;
        let known = dags["dags"].as_array().context("no DAGs")?;
        ensure!(known.iter().any(|dag| dag["dag_id"] == "demo_ok"), "demo_ok is not among the DAGs: {dags}");
        let runs = self.json("list_dag_runs", json!({"dag_id": "demo_ok"}))?;
        ensure!(runs["dag_runs"][0]["dag_run_id"] == "seeded", "the run is not among the runs: {runs}");
        let across = self.json("list_task_instances", json!({"state": ["failed"]}))?;
        ensure!(across["task_instances"].as_array().is_some_and(|rows| !rows.is_empty()), "no failed tasks: {across}");
        for (tool, part) in [
            ("list_pools", "team/etl"),
            ("list_variables", "team/etl/limit"),
            ("list_connections", "demo_postgres"),
            ("list_import_errors", "a_module_that_is_not_installed"),
            ("list_event_logs", "event_log"),
        ] {
            let text = self.text(tool, json!({}))?;
            ensure!(text.contains(part), "{tool} says nothing of {part}: {text}");
        }
        Ok("8 lists".to_owned())
    }

    fn single(&mut self) -> Result<String> {
        let details = self.json("get_dag_details", json!({"dag_id": "demo_ok"}))?;
        ensure!(details["dag_id"] == "demo_ok", "other details: {details}");
        let run = self.json("get_dag_run", json!({"dag_id": "demo_fail", "dag_run_id": "seeded"}))?;
        ensure!(run["state"] == "failed", "another run: {run}");
        let mapped = json!({"dag_id": "demo_mapped", "dag_run_id": "seeded", "task_id": "load", "map_index": 1});
        let instance = self.json("get_task_instance", mapped)?;
        ensure!(instance["state"] == "failed" && instance["map_index"] == 1, "another task instance: {instance}");
        // 3.0.0 has no address for a key with slashes.
        let (key, expected) =
            if self.release.name == "3.0.0" { ("greeting", "hello") } else { ("team/etl/limit", "5") };
        let variable = self.json("get_variable", json!({"variable_key": key}))?;
        ensure!(variable["value"] == expected, "another variable: {variable}");
        Ok("4 single".to_owned())
    }

    fn log(&mut self) -> Result<String> {
        let text =
            self.text("get_task_logs", json!({"dag_id": "demo_fail", "dag_run_id": "seeded", "task_id": "divide"}))?;
        for part in ["about to divide", "ZeroDivisionError: division by zero", "`try_number` was not given; 2 was used"]
        {
            ensure!(text.contains(part), "the log does not say {part:?}: {text}");
        }
        let ids = json!({"dag_id": "demo_long_log", "dag_run_id": "seeded", "task_id": "talk", "tail": 5});
        let long = self.text("get_task_logs", ids)?;
        ensure!(long.contains("line 20000 of 20000"), "the end of the long log is not there: {long}");
        Ok("whole".to_owned())
    }

    fn config(&mut self) -> Result<String> {
        if self.release.major() > 2 || self.release.at_least(7) {
            let option = self.text("get_airflow_config", json!({"section": "core", "option": "parallelism"}))?;
            ensure!(option.contains("\"4\""), "another value: {option}");
        }
        // Secrets in it are looked for by `text`.
        let whole = self.text("get_airflow_config", json!({}))?;
        ensure!(whole.contains("dags_folder"), "not the whole: {whole}");
        Ok(format!("{} characters", whole.len()))
    }

    fn xcom(&mut self) -> Result<String> {
        let ids = json!({"dag_id": "demo_ok", "dag_run_id": "seeded", "task_id": "extract", "xcom_key": "big_number"});
        let text = self.text("get_xcom", ids)?;
        ensure!(text.contains("9007199254740993"), "another number: {text}");
        Ok("the number".to_owned())
    }

    /// Reads that are sent as POST.
    fn batch(&mut self) -> Result<String> {
        self.stub.take();
        let runs = self.json("list_dag_runs", json!({"dag_ids": ["demo_ok", "demo_fail"], "state": ["failed"]}))?;
        let rows = runs["dag_runs"].as_array().context("no runs")?;
        ensure!(matches!(rows.as_slice(), [row] if row["dag_id"] == "demo_fail"), "other runs: {runs}");
        let tasks = self.json("list_task_instances", json!({"dag_ids": ["demo_mapped"], "state": ["failed"]}))?;
        let rows = tasks["task_instances"].as_array().context("no task instances")?;
        ensure!(matches!(rows.as_slice(), [row] if row["map_index"] == 1), "other task instances: {tasks}");
        let sent = self.stub.take();
        ensure!(sent.iter().all(|seen| seen.method == "POST"), "no POST: {sent:?}");
        Ok(format!("{} POST", sent.len()))
    }

    fn assets(&mut self) -> Result<String> {
        let text = self.text("list_assets", json!({}))?;
        ensure!(text.contains("s3://demo-bucket/daily/report.csv"), "no such asset: {text}");
        let events = self.json("list_asset_events", json!({}))?;
        ensure!(events["asset_events"][0]["source_dag_id"] == "demo_asset_producer", "another event: {events}");
        Ok("assets, events".to_owned())
    }

    /// A run that is started, and its end.
    fn run(&mut self) -> Result<String> {
        let run = self.json("trigger_dag", json!({"dag_id": "demo_manual", "conf": {"seconds": 1}}))?;
        let run_id = run["dag_run_id"].as_str().with_context(|| format!("no id: {run}"))?.to_owned();
        let ids = json!({"dag_id": "demo_manual", "dag_run_id": run_id});
        let deadline = Instant::now() + PATIENCE;
        loop {
            let run = self.json("get_dag_run", ids.clone())?;
            match run["state"].as_str() {
                Some("success") => return Ok("success".to_owned()),
                Some("queued" | "running") if Instant::now() < deadline => thread::sleep(Duration::from_secs(1)),
                _ => bail!("not over, or not well: {run}"),
            }
        }
    }

    /// What only some releases have.
    fn special(&mut self) -> Result<String> {
        match self.release.name {
            "3.0.0" | "3.0.1" => self.paths_of_their_own(),
            "3.2.0" | "3.2.1" => self.no_filter_of_later_releases(),
            _ if self.release.major() > 2 => self.one_index(),
            _ => Ok("–".to_owned()),
        }
    }

    /// 3.2.0 ignores a filter of 3.2.2, and would pause all DAGs: nothing may be sent.
    fn no_filter_of_later_releases(&mut self) -> Result<String> {
        self.stub.take();
        let filter = json!({"dag_id_pattern": "etl_day", "is_paused": true, "dag_id_prefix_pattern": "etl"});
        let refused = self.client.call("pause_dags", filter)?.refused()?;
        ensure!(refused.contains("3.2.2") && refused.contains("dag_id_prefix_pattern"), "other words: {refused}");
        let folded =
            json!({"dag_id_pattern": "etl_day", "is_paused": true, "filter": {"dag_id_prefix_pattern": "etl"}});
        self.client.call("pause_dags", folded)?.refused()?;
        let sent = self.stub.take();
        ensure!(sent.is_empty(), "sent all the same: {sent:?}");
        Ok("filter refused".to_owned())
    }

    /// One index of a mapped task is cleared alone. Some releases clear all (apache/airflow#56289);
    /// then what is shown says so.
    fn one_index(&mut self) -> Result<String> {
        let task =
            json!({"dag_id": "demo_mapped", "dag_run_id": "seeded", "task_ids": [["load", 1]], "only_failed": false});
        let shown = self.json("clear_task_instances", task)?;
        let rows = shown["task_instances"].as_array().context("no task instances")?;
        let indexes: Vec<String> = rows.iter().map(|row| row["map_index"].to_string()).collect();
        ensure!(indexes.iter().any(|index| index == "1"), "index 1 is not among them: {shown}");
        // Rows without a start date break the order of some (apache/airflow#63927).
        let sorted = self.client.call("list_tasks", json!({"dag_id": "demo_ok", "order_by": "start_date"}))?;
        ensure!(!sorted.failed || sorted.text.contains("Leave order_by out"), "other words: {}", sorted.text);
        let sorted = if sorted.failed { "refused" } else { "done" };
        Ok(format!("[load, 1] clears {}; order_by {sorted}", indexes.join(" ")))
    }

    /// In 3.0.0 and 3.0.1 three ids name two operations each; every one reaches its own path.
    fn paths_of_their_own(&mut self) -> Result<String> {
        let plain = json!({"dag_id": "demo_ok", "dag_run_id": "seeded", "task_id": "load"});
        let mapped = json!({"dag_id": "demo_mapped", "dag_run_id": "seeded", "task_id": "load", "map_index": 0});
        let state = json!({"dry_run": false, "new_state": "failed"});
        let dry = json!({"dry_run": true, "new_state": "failed"});
        let mut paths = 0;
        for (tool, more, method, end) in [
            ("get_task_instance_dependencies", &json!({}), "GET", "/dependencies"),
            ("set_task_instance_state", &dry, "PATCH", "/dry_run"),
            ("set_task_instance_state", &state, "PATCH", ""),
        ] {
            for (ids, path) in [
                (&plain, "demo_ok/dagRuns/seeded/taskInstances/load"),
                (&mapped, "demo_mapped/dagRuns/seeded/taskInstances/load/0"),
            ] {
                let mut arguments = ids.clone();
                let more = more.as_object().into_iter().flatten().map(|(key, value)| (key.clone(), value.clone()));
                arguments.as_object_mut().context("an object")?.extend(more);
                self.stub.take();
                self.text(tool, arguments)?;
                let sent: Vec<_> =
                    self.stub.take().into_iter().map(|seen| format!("{} {}", seen.method, seen.target)).collect();
                let wanted = format!("{method} /api/v2/dags/{path}{end}");
                ensure!(sent == [wanted.as_str()], "{sent:?} instead of {wanted}");
                paths += 1;
            }
        }
        Ok(format!("{paths} paths"))
    }
}

/// A tool with its arguments, as it is told in a difference.
fn shown(name: &str, mut arguments: Vec<&str>) -> String {
    arguments.sort_unstable();
    format!("{name}({})", arguments.join(", "))
}

fn operations() -> impl Iterator<Item = &'static OperationData> {
    let reads = generated::read::OPERATIONS.iter().map(|operation| operation.data());
    reads.chain(generated::write::OPERATIONS.iter().map(|operation| operation.data()))
}

/// How many there are, if both sets are the same; else what is in one of them only.
fn same(what: &str, known: &BTreeSet<String>, found: &BTreeSet<String>) -> Result<String> {
    let only = |one: &BTreeSet<String>, other| one.difference(other).cloned().collect::<Vec<_>>().join("; ");
    let (ours, theirs) = (only(known, found), only(found, known));
    ensure!(
        ours.is_empty() && theirs.is_empty(),
        "only in the tables: [{ours}]; only in Airflow or airvane: [{theirs}]"
    );
    Ok(format!("{} {what}", known.len()))
}
