//! Every read operation of both lines, by the calls of `reads.yaml`: it answers, no secret
//! comes with it, and the typed client reads what Airflow sent.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use airvane_tests::Instance;
use airvane_tests::airflow::Api;
use airvane_tests::mcp::Program;
use airvane_tests::stub::Stub;
use anyhow::{Context, Result, bail, ensure};
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::support::{on_both_lines, reads, unreachable, until, view};
use crate::typed;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Table {
    makes: BTreeMap<String, Vec<Make>>,
    finds: BTreeMap<String, BTreeMap<String, (String, String)>>,
    pub calls: Vec<Call>,
}

/// A request that makes something to read.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Make {
    post: Option<String>,
    put: Option<String>,
    body: Value,
    /// Statuses that say that it is there already.
    #[serde(default)]
    or: Vec<u16>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Call {
    pub tool: String,
    pub only: Option<String>,
    pub with: Map<String, Value>,
    pub fails: Option<String>,
    because: Option<String>,
}

pub static TABLE: LazyLock<Table> = LazyLock::new(|| {
    serde_yaml::from_str(include_str!("reads.yaml")).expect("reads.yaml is as this file describes it")
});

/// Values that only the instance knows.
pub struct Found<'a> {
    pub instance: &'a Instance,
    pub api: &'a Api,
    pub line: &'a str,
}

impl Found<'_> {
    /// The value with its placeholders filled in.
    pub fn fill(&self, value: &Value) -> Result<Value> {
        Ok(match value {
            Value::String(text) => match text.strip_prefix('{').and_then(|text| text.strip_suffix('}')) {
                Some(name) => self.value(name).with_context(|| format!("the placeholder {text}"))?,
                None => Value::String(text.clone()),
            },
            Value::Object(map) => {
                let filled = map.iter().map(|(key, value)| Ok((key.clone(), self.fill(value)?)));
                Value::Object(filled.collect::<Result<_>>()?)
            }
            Value::Array(values) => values.iter().map(|value| self.fill(value)).collect::<Result<_>>()?,
            other => other.clone(),
        })
    }

    fn value(&self, name: &str) -> Result<Value> {
        if let Some(dag) = name.strip_prefix("run:") {
            return Ok(self.instance.run(dag)?.run_id.clone().into());
        }
        let ways = TABLE.finds.get(name).with_context(|| format!("`finds` does not have {name}"))?;
        let (path, pointer) = ways.get(self.line).with_context(|| format!("{name} has no way on {}", self.line))?;
        let answer = self.api.get(path)?;
        answer.pointer(pointer).cloned().with_context(|| format!("{path} has no {pointer}: {answer}"))
    }

    /// A path in which placeholders stand among other text.
    fn path(&self, template: &str) -> Result<String> {
        let mut path = template.to_owned();
        while let Some((before, rest)) = path.split_once('{') {
            let (name, after) = rest.split_once('}').context("a placeholder has an end")?;
            let value = self.value(name)?;
            let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            path = format!("{before}{value}{after}");
        }
        Ok(path)
    }
}

/// Makes what there must be to read, and waits until it is there.
pub fn make(found: &Found<'_>) -> Result<()> {
    for make in TABLE.makes.get(found.line).into_iter().flatten() {
        let (method, path) = match (&make.post, &make.put) {
            (Some(path), None) => ("POST", path),
            (None, Some(path)) => ("PUT", path),
            _ => bail!("a request is one of post and put"),
        };
        let (path, body) = (found.path(path)?, found.fill(&make.body)?);
        until(&format!("{method} {path}"), || {
            let (status, answer) = found.api.send(method, &path, Some(&body))?;
            ensure!((200..300).contains(&status) || make.or.contains(&status), "{status} {answer}");
            Ok(Some(()))
        })?;
    }
    let queue = if found.line == "airflow-v1" { "datasets/queuedEvent" } else { "assets/queuedEvents" };
    until("an event in a queue", || {
        let (_, answer) = found.api.send("GET", &format!("/dags/demo_asset_waiting/{queue}"), None)?;
        Ok((answer["total_entries"].as_u64() >= Some(1)).then_some(()))
    })
}

#[test]
fn every_read_operation_is_called() {
    on_both_lines(|instance| {
        let view = view(&instance.release);
        let api = instance.api_as("admin")?;
        let found = Found { instance, api: &api, line: view.line.name() };
        make(&found)?;
        // What airvane asks is seen on its way, so that the typed client can ask the same.
        let stub = Stub::before(&instance.url)?;
        let mut client = Program::airvane(&stub.url)?.login("admin", &instance.users["admin"]).stdio()?;
        let mut asked = Vec::new();
        let mut problems = Vec::new();
        let calls: Vec<&Call> =
            TABLE.calls.iter().filter(|call| call.only.as_deref().is_none_or(|only| only == found.line)).collect();
        for call in &calls {
            let arguments = found.fill(&Value::Object(call.with.clone()))?;
            let start = stub.all().len();
            let answer = client.call(&call.tool, arguments.clone())?;
            // The last one: a value may have been looked up before, and the release may be asked at any time.
            let requests = stub.all().split_off(start);
            let own = requests.iter().rfind(|seen| seen.asks_version() == (call.tool == "get_airflow_version"));
            asked.push(own.filter(|_| !answer.failed).cloned());
            let called = format!("{} {arguments}", call.tool);
            match (&call.fails, answer.failed) {
                (None, true) => problems.push(format!("{called} failed: {}", answer.text)),
                (Some(says), true) if !answer.text.contains(says) => {
                    problems.push(format!("{called} failed, but not with {says:?}: {}", answer.text));
                }
                (Some(_), false) => problems.push(format!(
                    "{called} went well; it was not expected to, because {}: {}",
                    call.because.as_deref().unwrap_or("of nothing that is told"),
                    answer.text
                )),
                _ => {}
            }
            for secret in instance.secrets.iter().filter(|secret| answer.text.contains(*secret)) {
                problems.push(format!("{called} gives away {secret}"));
            }
        }
        let logged = client.calls(calls.len())?;
        for ((_, operation, _), asked) in logged.iter().zip(&asked) {
            if let Some(asked) = asked
                && let Err(error) = typed::check(instance, view.line, operation, asked)
            {
                problems.push(format!("typed client: {error:#}"));
            }
        }
        let called: BTreeSet<&str> = logged.iter().map(|(_, operation, _)| operation.as_str()).collect();
        let excused = unreachable()?;
        let wanted: BTreeSet<&str> = reads(&view)
            .iter()
            .map(|operation| operation.id)
            .filter(|id| !excused.iter().any(|((line, name), _)| *line == view.line && name == id))
            .collect();
        let missing: Vec<_> = wanted.difference(&called).collect();
        let more: Vec<_> = called.difference(&wanted).collect();
        if !missing.is_empty() || !more.is_empty() {
            problems.push(format!("not called: {missing:?}; called without being a read of this release: {more:?}"));
        }
        let read: BTreeSet<&str> = typed::readers(view.line).iter().map(|reader| reader.id).collect();
        let unread: Vec<_> = wanted.difference(&read).collect();
        if !unread.is_empty() {
            problems.push(format!("the typed client is not tried on {unread:?}"));
        }
        let said = client.stderr();
        for secret in instance.secrets.iter().filter(|secret| said.contains(*secret)) {
            problems.push(format!("stderr gives away {secret}"));
        }
        ensure!(problems.is_empty(), "{}", problems.join("\n"));
        println!("{}: {} calls reached all {} read operations", instance.release, calls.len(), wanted.len());
        Ok(())
    });
}
