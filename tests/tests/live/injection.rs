//! No id leaves its place in the path: every path parameter of every operation of both lines,
//! with everything that has ever walked out of one, looked at where it is on the wire.

use std::collections::{BTreeMap, BTreeSet};

use airvane_tests::mcp::{Client, Program};
use airvane_tests::stub::{Seen, Stub};
use anyhow::{Context, Result, ensure};
use generated::table::{Call, Condition, Kind, Node, Operation, OperationData, Place, Slot, Tool, View};
use serde_json::{Map, Value, json};

use crate::support::{client, on_both_lines, reads, unreachable, until, view, writes};

/// Ids that would walk, and with which nothing may be sent.
const WALKING: [&str; 6] = ["..", ".", "", "../../../variables/x", "a/../b", "..\\x"];
/// Ids that look like it, or have a meaning in a URL, and must arrive as they are.
const STRANGE: [&str; 9] = ["%2e%2e", "%2E%2E%2fvariables", "a/b", "a?b", "a#b", "a;b", "ünï", "a b&c=d", "..a"];

/// One way to call an operation: the tool and arguments with plain ids.
pub(crate) struct Way {
    pub tool: &'static str,
    pub operation: &'static OperationData,
    /// Where its arguments go.
    pub slots: &'static [Slot],
    /// Argument, and the parameter of the path it fills.
    paths: Vec<(&'static str, &'static str)>,
    pub arguments: Map<String, Value>,
}

/// A value that the type takes.
pub(crate) fn sample(node: &Node, view: &View) -> Value {
    match &node.kind {
        Kind::Any | Kind::String { format: None, .. } => json!("plain"),
        Kind::Boolean => json!(true),
        Kind::Integer { minimum, .. } => json!(minimum.unwrap_or(1).max(1)),
        Kind::Number => json!(1),
        Kind::String { format: Some("date-time"), .. } => json!("2026-01-01T00:00:00Z"),
        Kind::String { format: Some("date"), .. } => json!("2026-01-01"),
        Kind::String { .. } => json!("plain"),
        Kind::Enum(values) => {
            json!(values.iter().find(|value| generated::table::holds(value.spans, view)).map(|value| value.value))
        }
        Kind::Array(item) => json!([sample(item, view)]),
        Kind::Map(_) => json!({}),
        Kind::Object { fields, .. } => {
            let required = fields.iter().filter(|field| field.required && !field.read_only);
            let here = required.filter(|field| generated::table::holds(field.spans, view));
            Value::Object(here.map(|field| (field.name.to_owned(), sample(&field.node, view))).collect())
        }
        Kind::OneOf(nodes) => nodes.first().map_or(Value::Null, |node| sample(node, view)),
        Kind::Varies(nodes) => nodes
            .iter()
            .find(|(spans, _)| generated::table::holds(spans, view))
            .map_or(Value::Null, |(_, node)| sample(node, view)),
        Kind::Ref(named) => sample(&named.node, view),
    }
}

/// The type of what a slot fills, and whether Airflow asks for it.
pub(crate) fn source(operation: &OperationData, slot: &Slot) -> Option<(Node, bool)> {
    match slot.place {
        Place::Body => operation.field(slot.name).map(|field| (field.node, field.required)),
        place => operation.parameter(slot.name, place).map(|parameter| (parameter.node, parameter.required)),
    }
}

fn way<O: Operation>(tool: &'static Tool<O>, call: &'static Call<O>, view: &View) -> Way {
    let operation = call.operation.data();
    let mut arguments = Map::new();
    let mut paths = Vec::new();
    let fixed = |slot: &Slot| call.fixed.iter().any(|fixed| fixed.place == slot.place && fixed.name == slot.name);
    for slot in call.slots {
        let Some((node, required)) = source(operation, slot) else { continue };
        let asked = tool.argument(slot.argument).and_then(|words| words.required).unwrap_or(required);
        if slot.place == Place::Path {
            paths.push((slot.argument, slot.name));
        }
        if slot.place == Place::Path || asked && !fixed(slot) {
            arguments.insert(slot.argument.to_owned(), sample(&node, view));
        }
    }
    for condition in call.conditions {
        match condition {
            Condition::Given(name) if !arguments.contains_key(*name) => {
                let slot = call.slots.iter().find(|slot| slot.argument == *name);
                let node = slot.and_then(|slot| source(operation, slot)).map(|(node, _)| node);
                arguments.insert((*name).to_owned(), node.map_or(json!("plain"), |node| sample(&node, view)));
            }
            Condition::Given(_) => {}
            Condition::Absent(name) => {
                arguments.remove(*name);
            }
            Condition::Is(name, value) => {
                arguments.insert((*name).to_owned(), serde_json::from_str(value).expect("JSON"));
            }
        }
    }
    // What would choose an earlier call is told otherwise.
    for earlier in tool.calls_in(view).take_while(|earlier| !std::ptr::eq(*earlier, call)) {
        for condition in earlier.conditions {
            match condition {
                Condition::Is(name, value) if !arguments.contains_key(*name) => {
                    arguments.insert((*name).to_owned(), json!(*value != "true"));
                }
                Condition::Absent(name) if !arguments.contains_key(*name) => {
                    let slot = call.slots.iter().find(|slot| slot.argument == *name);
                    if let Some((node, _)) = slot.and_then(|slot| source(operation, slot)) {
                        arguments.insert((*name).to_owned(), sample(&node, view));
                    }
                }
                _ => {}
            }
        }
    }
    Way { tool: tool.name, operation, slots: call.slots, paths, arguments }
}

pub(crate) fn ways(view: &View) -> Vec<Way> {
    fn of<O: Operation>(tools: &'static [&'static Tool<O>], view: &View) -> Vec<Way> {
        tools.iter().flat_map(|tool| tool.calls_in(view).map(move |call| way(tool, call, view))).collect()
    }
    let mut ways = of(generated::read::TOOLS, view);
    ways.extend(of(generated::write::TOOLS, view));
    ways
}

/// Segments of a path.
fn segments(path: &str) -> usize {
    path.split('/').count()
}

/// The text that a server makes of a segment.
fn decoded(segment: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = segment.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let pair = after.get(..2).filter(|_| *first == b'%').and_then(|pair| std::str::from_utf8(pair).ok());
        match pair.and_then(|pair| u8::from_str_radix(pair, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).expect("UTF-8")
}

/// Whether `seen` is the request of the operation, with `value` in the place of `parameter` and nowhere else.
fn in_place(seen: &Seen, operation: &OperationData, parameter: &str, value: &str) -> Result<()> {
    let path = seen.path();
    ensure!(seen.method == operation.method.as_str(), "the method is {}", seen.method);
    ensure!(segments(path) == segments(operation.path), "{path} has other segments than {}", operation.path);
    for (sent, step) in path.split('/').zip(operation.path.split('/')) {
        match step.strip_prefix('{').and_then(|step| step.strip_suffix('}')) {
            Some(name) if name == parameter => {
                ensure!(decoded(sent) == value, "{sent} is not {value}");
                ensure!(!sent.contains(['?', '#', ';', '/', '\\', ' ']), "{sent} is not encoded");
            }
            Some(_) => {}
            None => ensure!(sent == step, "{path} is not {}", operation.path),
        }
    }
    Ok(())
}

fn stubbed(release: &str) -> Result<(Stub, Client)> {
    let stub = Stub::airflow(release)?;
    let client =
        Program::airvane(&stub.url)?.env("AIRFLOW_AUTH_TOKEN", "a.b.c").arg("--airflow").arg(release).stdio()?;
    Ok((stub, client))
}

fn every_parameter(release: &str) -> Result<()> {
    let view = view(release);
    let (stub, mut client) = stubbed(release)?;
    let long = "x".repeat(250);
    let mut problems: Vec<String> = Vec::new();
    let mut tried: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut count = 0;
    for way in ways(&view).into_iter().filter(|way| !way.paths.is_empty()) {
        let operation = way.operation;
        stub.take();
        let answer = client.call(way.tool, Value::Object(way.arguments.clone()))?;
        let plain = stub.take();
        // A plain call arrives first, so that a refusal below is not one for another reason.
        let arrived = way.paths.iter().all(|(argument, parameter)| {
            let value = &way.arguments[*argument];
            let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            plain.last().is_some_and(|seen| in_place(seen, operation, parameter, &value).is_ok())
        });
        if !arrived {
            problems.push(format!(
                "{} {}: the plain call of {} did not arrive: {plain:?} {}",
                way.tool,
                json!(way.arguments),
                operation.id,
                answer.text
            ));
            continue;
        }
        for (argument, parameter) in &way.paths {
            tried.entry(operation.id).or_default().insert(parameter);
            let data = operation.parameter(parameter, Place::Path).context("a parameter of the path")?;
            let text = matches!(data.node.kind, Kind::String { .. } | Kind::Any);
            for value in WALKING.iter().chain(&STRANGE).copied().chain([long.as_str()]) {
                count += 1;
                let mut arguments = way.arguments.clone();
                arguments.insert((*argument).to_owned(), json!(value));
                let answer = client.call(way.tool, Value::Object(arguments))?;
                let seen = stub.take();
                let what = || format!("{} {argument}={value:?} ({})", way.tool, operation.id);
                if WALKING.contains(&value) || !text {
                    if !answer.failed || !seen.is_empty() {
                        problems.push(format!("{} sent {seen:?}: {}", what(), answer.text));
                    }
                    continue;
                }
                match seen.as_slice() {
                    // A refusal before anything is sent is safe; but only an id with a slash has a reason for one.
                    [] if answer.failed && value.contains('/') => {}
                    // Where the id stands in the body too, that has a longest length.
                    [] if answer.failed && value == long && answer.text.contains("characters") => {}
                    [] => problems.push(format!("{} sent nothing: {}", what(), answer.text)),
                    [one] => {
                        if let Err(error) = in_place(one, operation, parameter, value) {
                            problems.push(format!("{}: {error:#}", what()));
                        }
                    }
                    many => problems.push(format!("{} sent {} requests", what(), many.len())),
                }
            }
        }
    }
    let excused = unreachable()?;
    for operation in reads(&view).into_iter().chain(writes(&view)) {
        let declared = excused.iter().any(|((line, id), _)| *line == view.line && id == operation.id);
        for parameter in operation.parameters.iter().filter(|parameter| parameter.place == Place::Path) {
            let done = tried.get(operation.id).is_some_and(|names| names.contains(parameter.name));
            // Two of them take `~` and nothing else: the tool has no argument for it.
            let fixed = operation.path.contains("/~/") || is_fixed(operation, parameter.name, &view);
            if !done && !declared && !fixed {
                problems.push(format!("{} of {} was not tried", parameter.name, operation.id));
            }
        }
    }
    ensure!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
    println!("{release}: {count} ids in the path parameters of {} operations", tried.len());
    Ok(())
}

/// Whether every call of the operation says the parameter by itself.
fn is_fixed(operation: &OperationData, parameter: &str, view: &View) -> bool {
    fn of<O: Operation>(
        tools: &'static [&'static Tool<O>],
        operation: &OperationData,
        name: &str,
        view: &View,
    ) -> bool {
        let calls =
            tools.iter().flat_map(|tool| tool.calls_in(view)).filter(|call| call.operation.data().id == operation.id);
        let mut calls = calls.peekable();
        calls.peek().is_some()
            && calls.all(|call| call.fixed.iter().any(|fixed| fixed.place == Place::Path && fixed.name == name))
    }
    of(generated::read::TOOLS, operation, parameter, view) || of(generated::write::TOOLS, operation, parameter, view)
}

#[test]
fn no_id_leaves_its_segment_on_2_11_2() -> Result<()> {
    every_parameter("2.11.2")
}

#[test]
fn no_id_leaves_its_segment_on_3_3_2() -> Result<()> {
    every_parameter("3.3.2")
}

#[test]
fn a_walking_run_id_deletes_nothing() {
    on_both_lines(|instance| {
        let api = instance.api_as("admin")?;
        let mut client = client(instance)?;
        let key = "x";
        let (status, answer) = api.send("POST", "/variables", Some(&json!({"key": key, "value": "survives"})))?;
        ensure!(matches!(status, 200..=299 | 409), "{status} {answer}");
        let before = api.get("/dags/demo_ok/dagRuns")?["total_entries"].as_u64();
        for run in
            ["../../../variables/x", "..", "%2e%2e/%2e%2e/%2e%2e/variables/x", "..%2F..%2F..%2Fvariables%2Fx", "", "."]
        {
            let arguments = json!({"dag_id": "demo_ok", "dag_run_id": run});
            let says = client.call("delete_dag_run", arguments)?.refused().with_context(|| run.to_owned())?;
            let walks = !run.contains('%');
            ensure!(!walks || says.contains("Nothing was sent"), "{run}: {says}");
        }
        ensure!(api.get("/variables/x")?["value"] == "survives", "the variable is gone");
        ensure!(api.get("/dags/demo_ok/dagRuns")?["total_entries"].as_u64() >= before, "a run is gone");
        ensure!(api.get("/dags/demo_ok")?["dag_id"] == "demo_ok", "the DAG is gone");
        until("the variable's end", || {
            let (status, answer) = api.send("DELETE", "/variables/x", None)?;
            ensure!(matches!(status, 204 | 404), "{status} {answer}");
            Ok(Some(()))
        })
    });
}
