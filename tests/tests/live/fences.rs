//! `--dags` on real Airflow: every tool with another DAG's id in each place that takes one.
//! Nothing of the others comes out, and nothing that changes anything reaches Airflow.
//!
//! The places are read from the tables, so that a new tool is tried by itself.

use std::collections::{BTreeMap, BTreeSet};

use airvane_tests::Instance;
use airvane_tests::airflow::Api;
use airvane_tests::mcp::{Answer, Caller, Client, Program};
use airvane_tests::stub::{Seen, Stub};
use anyhow::{Context, Result, ensure};
use generated::fences::WORDS;
use generated::table::{Effect, FenceRule, Kind, Node, Operation, OperationData, Place, Told, View, holds};
use serde_json::{Map, Value, json};

use crate::injection::{Way, sample, source, ways};
use crate::support::{on_both_lines, until, view};

/// A DAG within, whatever the fence.
const OWN: &str = "demo_ok";

/// Ids of the DAGs that a fence leaves out, as Airflow has them.
fn others(api: &Api, within: impl Fn(&str) -> bool) -> Result<Vec<String>> {
    let dags = api.get("/dags?limit=100")?;
    let dags = dags["dags"].as_array().context("a list of DAGs")?;
    let ids = dags.iter().filter_map(|dag| dag["dag_id"].as_str()).filter(|id| !within(id));
    Ok(ids.map(str::to_owned).collect())
}

/// The samples of a type with `id` in one place each that holds ids of DAGs, at any depth.
fn planted(node: &Node, view: &View, id: &str) -> Vec<Value> {
    match &node.kind {
        Kind::Ref(named) => planted(&named.node, view, id),
        Kind::Array(item) => planted(item, view, id).into_iter().map(|value| json!([value])).collect(),
        Kind::OneOf(nodes) => nodes.iter().flat_map(|node| planted(node, view, id)).collect(),
        Kind::Varies(nodes) => {
            let here = nodes.iter().filter(|(spans, _)| holds(spans, view));
            here.flat_map(|(_, node)| planted(node, view, id)).collect()
        }
        Kind::Object { fields, .. } => {
            let here = fields.iter().filter(|field| holds(field.spans, view) && !field.read_only);
            let mut found = Vec::new();
            for field in here {
                let values = if WORDS.ids.contains(&field.name) {
                    vec![id_in(&field.node, id)]
                } else if WORDS.opaque.contains(&field.name) {
                    Vec::new()
                } else {
                    planted(&field.node, view, id)
                };
                for value in values {
                    let mut whole = sample(node, view);
                    whole[field.name] = value;
                    found.push(whole);
                }
            }
            found
        }
        _ => Vec::new(),
    }
}

/// An id as a type wants it: alone or in a list.
fn id_in(node: &Node, id: &str) -> Value {
    fn is_list(node: &Node) -> bool {
        match &node.kind {
            Kind::Array(_) => true,
            Kind::Ref(named) => is_list(&named.node),
            Kind::OneOf(nodes) => nodes.iter().any(is_list),
            Kind::Varies(nodes) => nodes.iter().any(|(_, node)| is_list(node)),
            _ => false,
        }
    }
    if is_list(node) { json!([id]) } else { json!(id) }
}

/// One fence before one Airflow.
struct Trial<'a> {
    view: View,
    others: &'a [String],
    stub: Stub,
    client: Client,
    problems: Vec<String>,
    tried: BTreeSet<&'static str>,
    /// What changes something that is within, or no matter of DAGs, and so was not called.
    left_out: BTreeSet<&'static str>,
    calls: usize,
}

impl Trial<'_> {
    /// A call, after which no other DAG may show, and nothing may have been changed.
    fn call(&mut self, tool: &str, arguments: &Map<String, Value>) -> Result<(Answer, Vec<Seen>)> {
        self.stub.take();
        let answer = self.client.call(tool, Value::Object(arguments.clone()))?;
        let seen = self.stub.take();
        self.calls += 1;
        let what = format!("{tool} {}", json!(arguments));
        for id in self.others.iter().filter(|id| names(&answer.text, id)) {
            // What the agent has said itself is no news to it.
            if !json!(arguments).to_string().contains(id.as_str()) || !answer.failed {
                self.problems.push(format!("{what}: {id} came out: {}", answer.text));
            }
        }
        for seen in seen.iter().filter(|seen| seen.method != "GET" && !is_read(seen)) {
            self.problems.push(format!("{what}: {} {} reached Airflow", seen.method, seen.target));
        }
        Ok((answer, seen))
    }

    /// A call that must end at the fence, before anything is sent.
    fn refused(&mut self, tool: &str, arguments: &Map<String, Value>) -> Result<()> {
        let (answer, seen) = self.call(tool, arguments)?;
        if !answer.failed || !answer.text.contains("--dags") || !seen.is_empty() {
            let what = json!(arguments);
            self.problems.push(format!("{tool} {what}: not refused by the fence: {} {seen:?}", answer.text));
        }
        Ok(())
    }
}

/// Whether a text holds an id as a word of its own.
fn names(text: &str, id: &str) -> bool {
    let word = |letter: Option<char>| letter.is_some_and(|letter| letter.is_alphanumeric() || letter == '_');
    text.match_indices(id)
        .any(|(at, _)| !word(text[..at].chars().next_back()) && !word(text[at + id.len()..].chars().next()))
}

/// Whether a POST is one of the lists that go by POST.
fn is_read(seen: &Seen) -> bool {
    seen.method == "POST" && seen.path().ends_with("/list")
}

/// The arguments of a way that name DAGs, with their types.
fn places(way: &Way) -> Vec<(&'static str, Node)> {
    let named = way.slots.iter().filter(|slot| WORDS.ids.contains(&slot.name));
    named.filter_map(|slot| Some((slot.argument, source(way.operation, slot)?.0))).collect()
}

/// The plain arguments of a way, with a DAG within wherever one is asked for.
fn own(way: &Way) -> Map<String, Value> {
    let mut arguments = way.arguments.clone();
    for (argument, node) in places(way) {
        if arguments.contains_key(argument) {
            arguments.insert(argument.to_owned(), id_in(&node, OWN));
        }
    }
    arguments
}

/// Ids that name no DAG and are another DAG's, by the argument that takes them.
fn foreign(instance: &Instance, api: &Api, line: &str, outside: &str) -> Result<BTreeMap<&'static str, Value>> {
    let mut found = BTreeMap::new();
    let mut add = |name: &'static str, path: &str, pointer: &str| -> Result<()> {
        let answer = api.get(path)?;
        found.insert(
            name,
            answer.pointer(pointer).cloned().with_context(|| format!("{path} has no {pointer}: {answer}"))?,
        );
        Ok(())
    };
    add("file_token", &format!("/dags/{outside}"), "/file_token")?;
    add("import_error_id", "/importErrors?limit=1", "/import_errors/0/import_error_id")?;
    // Of a DAG of which nothing has been noted yet there is no event.
    if api.get(&format!("/eventLogs?dag_id={outside}&limit=1"))?["total_entries"].as_u64() > Some(0) {
        add("event_log_id", &format!("/eventLogs?dag_id={outside}&limit=1"), "/event_logs/0/event_log_id")?;
    }
    // The one asset with DAGs, all of which are called so.
    let asset = outside.starts_with("demo_asset");
    if asset && line == "airflow-v2" {
        add("asset_id", "/assets?uri_pattern=report", "/assets/0/id")?;
    }
    if line == "airflow-v1" {
        if asset {
            found.insert("asset_uri", json!("s3://demo-bucket/daily/report.csv"));
        }
        return Ok(found);
    }
    let backfill = json!({"dag_id": "etl_day", "from_date": "2024-01-02T00:00:00Z", "to_date": "2024-01-03T00:00:00Z",
        "max_active_runs": 1});
    until("a backfill of another DAG", || {
        let (status, answer) = api.send("POST", "/backfills", Some(&backfill))?;
        ensure!(matches!(status, 200..=299 | 409), "{status} {answer}");
        Ok(Some(()))
    })?;
    let backfills = api.get("/backfills?dag_id=etl_day")?;
    found.insert("backfill_id", backfills.pointer("/backfills/0/id").cloned().context("a backfill")?);
    ensure!(instance.runs.contains_key(OWN), "{OWN} has a run");
    Ok(found)
}

/// Tries everything with one fence, of which `outside` is left out.
fn fence(instance: &Instance, dags: &[&str], within: fn(&str) -> bool, outside: &str) -> Result<()> {
    let view = view(&instance.release);
    let api = instance.api_as("admin")?;
    let others = others(&api, within)?;
    ensure!(others.iter().any(|id| id == outside) && !others.iter().any(|id| id == OWN), "{others:?}");
    let foreign = foreign(instance, &api, view.line.name(), outside)?;
    let stub = Stub::before(&instance.url)?;
    let mut program = Program::airvane(&stub.url)?.login("admin", &instance.users["admin"]);
    for dag in dags {
        program = program.arg("--dags").arg(dag);
    }
    let client = program.stdio()?;
    let mut trial = Trial {
        view,
        others: &others,
        stub,
        client,
        problems: Vec::new(),
        tried: BTreeSet::new(),
        left_out: BTreeSet::new(),
        calls: 0,
    };
    let mut refused = 0;
    for way in ways(&view) {
        refused += named(&mut trial, &way, outside)?;
        by_other_ids(&mut trial, &way, &foreign)?;
        of_all(&mut trial, &way)?;
        by_pattern(&mut trial, &way, outside)?;
    }
    listed(&mut trial)?;
    within_works(&mut trial, instance)?;
    let (seen, tried) = (trial.calls, trial.tried.len());
    let all: BTreeSet<&str> = ways(&view).iter().map(|way| way.operation.id).collect();
    let missing: Vec<_> = all.iter().filter(|id| !trial.tried.contains(*id) && !trial.left_out.contains(*id)).collect();
    ensure!(missing.is_empty(), "not tried: {missing:?}");
    ensure!(trial.problems.is_empty(), "{} problems:\n{}", trial.problems.len(), trial.problems.join("\n"));
    println!(
        "{} --dags {}: {seen} calls of {tried} operations, {refused} places with another DAG's id; {} others unseen; \
         {} changes left out: {}",
        instance.release,
        dags.join(" --dags "),
        others.len(),
        trial.left_out.len(),
        trial.left_out.iter().copied().collect::<Vec<_>>().join(", ")
    );
    Ok(())
}

/// Another DAG's id in each place that takes one, a DAG within in all others.
fn named(trial: &mut Trial<'_>, way: &Way, outside: &str) -> Result<usize> {
    let mut count = 0;
    for (argument, node) in places(way) {
        trial.tried.insert(way.operation.id);
        let mut arguments = own(way);
        arguments.insert(argument.to_owned(), id_in(&node, outside));
        trial.refused(way.tool, &arguments)?;
        count += 1;
    }
    for slot in way.slots.iter().filter(|slot| slot.place == Place::Body && !WORDS.ids.contains(&slot.name)) {
        let Some((node, _)) = source(way.operation, slot) else { continue };
        if WORDS.opaque.contains(&slot.name) {
            continue;
        }
        let values: BTreeSet<String> =
            planted(&node, &trial.view, outside).into_iter().map(|value| value.to_string()).collect();
        for value in values {
            let mut arguments = own(way);
            arguments.insert(slot.argument.to_owned(), serde_json::from_str(&value)?);
            trial.refused(way.tool, &arguments)?;
            count += 1;
        }
    }
    Ok(count)
}

/// Ids of other kinds that are another DAG's: nothing is changed, and nothing shows.
fn by_other_ids(trial: &mut Trial<'_>, way: &Way, foreign: &BTreeMap<&'static str, Value>) -> Result<()> {
    let mut arguments = own(way);
    let mut is = false;
    for (name, value) in foreign {
        if way.arguments.contains_key(*name) {
            arguments.insert((*name).to_owned(), value.clone());
            is = true;
        }
    }
    let free = matches!(way.operation.fence.rule, FenceRule::Outside(_));
    let changes = way.operation.effect != Effect::Read;
    // What is no matter of DAGs may be changed, and would be; what names its DAG was tried above.
    if changes && matches!(way.operation.fence.rule, FenceRule::Named) {
        return Ok(());
    }
    let looked_up = matches!(way.operation.fence.rule, FenceRule::LookedUp(_));
    if changes && (free || looked_up && !is) {
        trial.left_out.insert(way.operation.id);
        return Ok(());
    }
    trial.tried.insert(way.operation.id);
    let (answer, _) = trial.call(way.tool, &arguments)?;
    if is && changes && !answer.failed {
        trial.problems.push(format!("{} {}: went well: {}", way.tool, json!(arguments), answer.text));
    }
    Ok(())
}

/// `~` in each place: a read shows rows of DAGs within, all else is refused.
fn of_all(trial: &mut Trial<'_>, way: &Way) -> Result<()> {
    for (argument, node) in places(way) {
        let mut arguments = own(way);
        arguments.insert(argument.to_owned(), id_in(&node, WORDS.all));
        let runs = way.slots.iter().find(|slot| slot.place == Place::Path && slot.name == "dag_run_id");
        if let Some(slot) = runs.filter(|slot| arguments.contains_key(slot.argument)) {
            arguments.insert(slot.argument.to_owned(), json!(WORDS.all));
        }
        let reads = way.operation.effect == Effect::Read && way.operation.fence.told != Told::Nothing;
        if reads {
            trial.call(way.tool, &arguments)?;
        } else {
            trial.refused(way.tool, &arguments)?;
        }
    }
    Ok(())
}

/// A pattern that fits another DAG: a read shows none of it, a change is refused.
fn by_pattern(trial: &mut Trial<'_>, way: &Way, outside: &str) -> Result<()> {
    for slot in way.slots.iter().filter(|slot| WORDS.patterns.contains(&slot.name)) {
        if source(way.operation, slot).is_none() || is_absent(way.operation, slot.name, &trial.view) {
            continue;
        }
        let mut arguments = own(way);
        let all = places(way).into_iter().filter(|(argument, _)| arguments.contains_key(*argument));
        let all: Vec<_> = all.map(|(argument, node)| (argument, id_in(&node, WORDS.all))).collect();
        for (argument, value) in all {
            arguments.insert(argument.to_owned(), value);
        }
        arguments.insert(slot.argument.to_owned(), json!(outside));
        if way.operation.effect == Effect::Read {
            trial.call(way.tool, &arguments)?;
        } else {
            trial.refused(way.tool, &arguments)?;
        }
    }
    Ok(())
}

fn is_absent(operation: &OperationData, name: &str, view: &View) -> bool {
    operation.parameters.iter().any(|parameter| parameter.name == name && !holds(parameter.spans, view))
}

/// The list says which tools are not kept to the fence, and has none that it refuses.
fn listed(trial: &mut Trial<'_>) -> Result<()> {
    let view = trial.view;
    let tools = trial.client.list()?;
    let says = |name: &str| {
        let tool = tools.iter().find(|tool| tool["name"] == *name)?;
        tool["description"].as_str().map(str::to_owned)
    };
    fn rules<O: Operation>(
        tools: &'static [&'static generated::table::Tool<O>],
        view: &View,
    ) -> Vec<(&'static str, Vec<FenceRule>)> {
        let here = tools.iter().filter(|tool| tool.exists_in(view));
        here.map(|tool| (tool.name, tool.calls_in(view).map(|call| call.operation.data().fence.rule).collect()))
            .collect()
    }
    let mut all = rules(generated::read::TOOLS, &view);
    all.extend(rules(generated::write::TOOLS, &view));
    for (name, rules) in all {
        let never = rules.iter().all(|rule| matches!(rule, FenceRule::Refused(_)));
        let open = rules.iter().any(|rule| matches!(rule, FenceRule::Outside(_)));
        match says(name) {
            None => ensure!(never, "{name} is not listed"),
            Some(says) => {
                ensure!(!never, "{name} is listed, and refused");
                ensure!(says.ends_with(WORDS.suffix) == open, "{name}: {says}");
            }
        }
    }
    Ok(())
}

/// What lies within is reached as ever, and what is left out is counted.
fn within_works(trial: &mut Trial<'_>, instance: &Instance) -> Result<()> {
    let run = instance.run(OWN)?.run_id.clone();
    let of = |value: Value| value.as_object().cloned().unwrap_or_default();
    for (tool, arguments, shows) in [
        ("get_dag_details", json!({"dag_id": OWN}), OWN),
        ("get_dag_run", json!({"dag_id": OWN, "dag_run_id": run}), "success"),
        ("list_task_instances", json!({"dag_id": OWN, "dag_run_id": run}), "extract"),
        ("get_task_logs", json!({"dag_id": OWN, "dag_run_id": run, "task_id": "extract"}), ""),
        ("list_dags", json!({"limit": 100}), "of other DAGs left out by this server's --dags fence"),
        ("list_dag_runs", json!({}), OWN),
        ("list_event_logs", json!({"dag_id": OWN}), OWN),
    ] {
        let (answer, _) = trial.call(tool, &of(arguments))?;
        let says = answer.done().with_context(|| tool.to_owned())?;
        ensure!(says.contains(shows) && (tool == "list_dags") <= !says.contains("total_entries"), "{tool}: {says}");
    }
    Ok(())
}

#[test]
fn nothing_of_other_dags_comes_out_of_demo() {
    on_both_lines(|instance| fence(instance, &["demo_*"], |id| id.starts_with("demo_"), "etl_day"));
}

#[test]
fn nothing_of_other_dags_comes_out_of_a_few() {
    let within = |id: &str| id == OWN || id.starts_with("demo_map");
    on_both_lines(|instance| fence(instance, &[OWN, "demo_map*"], within, "demo_asset_producer"));
}

#[test]
fn a_header_narrows_and_never_widens() {
    on_both_lines(|instance| {
        let program = Program::airvane(&instance.url)?.env("AIRVANE_DAGS", "demo_*");
        let endpoint = program.http()?;
        let header = instance.authorization("admin")?;
        for (asked, seen, unseen) in [
            (None, &["demo_ok", "demo_fail"][..], &["etl_day"][..]),
            (Some("*_ok"), &["demo_ok"], &["demo_fail", "etl_day"]),
            (Some("*"), &["demo_ok", "demo_fail"], &["etl_day"]),
            (Some("etl_*"), &[], &["demo_ok", "demo_fail", "etl_day"]),
        ] {
            let mut caller = Caller::new(&endpoint, Some(&header));
            if let Some(asked) = asked {
                caller = caller.header("X-Airvane-Dags", asked);
            }
            let says = caller.call(7, "list_dags", &json!({"limit": 100}))?.done()?;
            ensure!(seen.iter().all(|id| names(&says, id)), "{asked:?}: {says}");
            ensure!(!unseen.iter().any(|id| names(&says, id)), "{asked:?}: {says}");
            for id in unseen {
                let says = caller.call(8, "get_dag_details", &json!({"dag_id": id}))?.refused()?;
                ensure!(says.contains("--dags"), "{asked:?}: {says}");
            }
        }
        Ok(())
    });
}
