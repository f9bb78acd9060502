//! The permission matrix as data: rows for the pages, and `permissions.json`.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::{Input, degree};
use crate::model::{Operation as ModelOperation, Presence, words};
use crate::policy::permissions::When;
use crate::policy::{Entry, Need, ProofStatus};
use crate::table::{Effect, Line, Operation, Release};

/// Version of the layout of `permissions.json`; a change that breaks readers raises it.
pub const VERSION: u32 = 1;

/// What one operation needs in one run of releases.
#[derive(Clone, Debug)]
pub struct Requirement {
    /// Releases, in words.
    pub releases: String,
    /// The same as a set of the line's releases.
    pub presence: Presence,
    /// All of these.
    pub needs: Vec<Need>,
    /// FAB's pairs, as far as FAB has the resources.
    pub fab: Vec<String>,
    /// Astro's scopes, as far as they are published.
    pub scopes: Vec<String>,
    /// Needs for which Astro publishes no scope.
    pub unscoped: Vec<Need>,
    /// Least of FAB's default roles; `None` if no default role has all.
    pub fab_role: Option<String>,
    /// Least of SimpleAuthManager's roles (Airflow 3 alone).
    pub simple_role: Option<&'static str>,
    /// What is uncertain about the scopes.
    pub assumed: Vec<String>,
}

/// The requirement of some needs on a line.
pub fn requirement(input: Input<'_>, line: Line, needs: &[Need], releases: String) -> Requirement {
    let vocabulary = &input.policy.vocabulary;
    let mut scopes: Vec<String> = Vec::new();
    let mut unscoped = Vec::new();
    let mut assumed = Vec::new();
    for need in needs {
        match vocabulary.scope(need) {
            Some(scope) if !scopes.iter().any(|known| known == scope.name) => scopes.push(scope.name.to_owned()),
            Some(_) => {}
            None => unscoped.push(need.clone()),
        }
        if let Some(reason) = vocabulary.table().assumed(need) {
            assumed.push(format!("`{need}`: {reason}"));
        }
    }
    Requirement {
        releases,
        presence: Presence::NEVER,
        needs: needs.to_vec(),
        fab: needs.iter().filter_map(|need| vocabulary.fab(need, line)).collect(),
        scopes,
        unscoped,
        fab_role: vocabulary.table().fab_role(needs, line).map(ToOwned::to_owned),
        simple_role: (line == Line::V2).then(|| vocabulary.table().simple_role(needs)),
        assumed,
    }
}

/// All requirements of an operation, oldest releases first.
pub fn requirements(input: Input<'_>, line: Line, operation: &ModelOperation, entry: &Entry) -> Vec<Requirement> {
    let known = input.tables.known(line);
    entry
        .history(operation.presence, known)
        .into_iter()
        .map(|(presence, needs)| Requirement { presence, ..requirement(input, line, &needs, presence.words(known)) })
        .collect()
}

/// A condition in words.
pub fn condition(when: &When) -> String {
    let value = |value: &Value| value.as_str().map_or_else(|| value.to_string(), ToOwned::to_owned);
    let subject = match (&when.parameter, &when.body, &when.is) {
        (Some(name), _, Some(is)) => format!("with `{name}` = `{}`", value(is)),
        (Some(name), _, None) => format!("with `{name}`"),
        (_, Some(path), Some(is)) => format!("with `{path}` = `{}` in the body", value(is)),
        (_, Some(path), None) => format!("with `{path}` in the body"),
        _ => "by the row that is looked up".to_owned(),
    };
    let mut parts = Vec::new();
    let list = |needs: &[Need]| needs.iter().map(|need| format!("`{need}`")).collect::<Vec<_>>().join(", ");
    if !when.add.is_empty() {
        parts.push(format!("also {}", list(&when.add)));
    }
    if !when.drop.is_empty() {
        parts.push(format!("without {}", list(&when.drop)));
    }
    let range = match (&when.since, &when.until) {
        (Some(since), Some(until)) => format!(" ({since} to before {until})"),
        (Some(since), None) => format!(" ({since}+)"),
        (None, Some(until)) => format!(" (before {until})"),
        (None, None) => String::new(),
    };
    let says = when.says.as_ref().map(|says| format!(". {says}")).unwrap_or_default();
    format!("{subject}: {}{range}{says}", parts.join(", "))
}

/// A tool on one line, with the operations it calls.
#[derive(Clone, Debug)]
pub struct ToolRow {
    /// Name.
    pub name: &'static str,
    /// Toolset.
    pub toolset: &'static str,
    /// Whether it is listed unless others are chosen.
    pub default: bool,
    /// Its description.
    pub says: &'static str,
    /// Strongest effect of its calls.
    pub effect: Effect,
    /// Releases, in words.
    pub releases: String,
    /// Ids of the operations, each once, in the order of the calls; those behind lookups last.
    pub operations: Vec<&'static str>,
    /// How many of them are its own, not behind a lookup.
    pub own: usize,
    /// Arguments that are looked up when they are not given, and the tool that is asked.
    pub lookups: Vec<(&'static str, &'static str)>,
}

/// All tools of a line, by toolset and then in the order shown.
pub fn tools(input: Input<'_>, line: Line) -> Vec<ToolRow> {
    let mut rows: Vec<(u16, ToolRow)> = Vec::new();
    for tool in &input.tables.read_tools {
        rows.extend(row(input, tool, line));
    }
    for tool in &input.tables.write_tools {
        rows.extend(row(input, tool, line));
    }
    rows.sort_by_key(|(rank, row)| (input.policy.toolsets.toolsets.get_index_of(row.toolset), *rank));
    rows.into_iter().map(|(_, row)| row).collect()
}

fn row<O: Operation>(input: Input<'_>, tool: &crate::table::Tool<O>, line: Line) -> Option<(u16, ToolRow)> {
    let mut operations: Vec<&'static str> = Vec::new();
    let mut effect = Effect::Read;
    for data in tool.calls.iter().map(|call| call.operation.data()).filter(|data| data.line == line) {
        effect = effect.max(data.effect);
        if !operations.contains(&data.id) {
            operations.push(data.id);
        }
    }
    if operations.is_empty() {
        return None;
    }
    let own = operations.len();
    let mut lookups = Vec::new();
    for argument in tool.arguments {
        let Some(lookup) = argument.lookup else { continue };
        lookups.push((argument.name, lookup.tool));
        let asked = input.tables.read_tools.iter().filter(|other| other.name == lookup.tool);
        for data in asked.flat_map(|other| other.calls).map(|call| call.operation.data()) {
            if data.line == line && !operations.contains(&data.id) {
                operations.push(data.id);
            }
        }
    }
    let releases = words(&tool.spans(line));
    let (name, toolset, default, says) = (tool.name, tool.toolset, tool.default, tool.says);
    Some((tool.rank, ToolRow { name, toolset, default, says, effect, releases, operations, own, lookups }))
}

/// Scope → tools that a scope takes part in opening, by line. Conditions count.
pub fn scope_tools(input: Input<'_>) -> BTreeMap<String, BTreeMap<Line, Vec<&'static str>>> {
    let mut found: BTreeMap<String, BTreeMap<Line, Vec<&'static str>>> = BTreeMap::new();
    for line in Line::ALL {
        for tool in tools(input, line) {
            for id in &tool.operations {
                let Some(entry) = input.policy.entry(line, id) else { continue };
                let changes = entry.changes.iter().flat_map(|change| &change.needs);
                for need in entry.needs.iter().chain(changes).chain(entry.conditional()) {
                    let Some(scope) = input.policy.vocabulary.scope(need) else { continue };
                    let names = found.entry(scope.name.to_owned()).or_default().entry(line).or_default();
                    if !names.contains(&tool.name) {
                        names.push(tool.name);
                    }
                }
            }
        }
    }
    found
}

/// `permissions.json`.
pub fn document(input: Input<'_>) -> Value {
    let mut lines = Map::new();
    for api in input.apis {
        let known: &[Release] = &api.releases;
        let mut operations = Map::new();
        for operation in api.operations.values() {
            let Some(entry) = input.policy.entry(api.line, &operation.id) else { continue };
            operations.insert(operation.id.clone(), operation_value(input, api.line, operation, entry, known));
        }
        let tools: Map<String, Value> = tools(input, api.line)
            .into_iter()
            .map(|tool| {
                let mut value = Map::new();
                value.insert("toolset".to_owned(), json!(tool.toolset));
                value.insert("default".to_owned(), json!(tool.default));
                value.insert("effect".to_owned(), json!(tool.effect.as_str()));
                value.insert("releases".to_owned(), json!(tool.releases));
                value.insert("operations".to_owned(), json!(tool.operations));
                if !tool.lookups.is_empty() {
                    let lookups = tool.lookups.iter().map(|(argument, asked)| ((*argument).to_owned(), json!(asked)));
                    value.insert("lookups".to_owned(), Value::Object(lookups.collect()));
                }
                (tool.name.to_owned(), Value::Object(value))
            })
            .collect();
        let releases: Vec<String> = known.iter().map(ToString::to_string).collect();
        lines.insert(
            api.line.name().to_owned(),
            json!({"releases": releases, "tools": tools, "operations": operations}),
        );
    }
    let by_scope = scope_tools(input);
    let opens = degree::of_scopes(input);
    let scopes: Vec<Value> = input
        .policy
        .vocabulary
        .scopes
        .iter()
        .map(|scope| {
            let tools: Map<String, Value> = by_scope
                .get(&scope.name)
                .into_iter()
                .flatten()
                .map(|(line, tools)| (line.name().to_owned(), json!(tools)))
                .collect();
            let list = match scope.list {
                crate::policy::vocabulary::ScopeList::Viewer => "viewer",
                crate::policy::vocabulary::ScopeList::Write => "write",
            };
            let opens: Map<String, Value> = opens
                .get(&scope.name)
                .into_iter()
                .flatten()
                .map(|(line, tools)| {
                    let tools = tools.iter().map(|(tool, degree)| ((*tool).to_owned(), json!(degree.words())));
                    (line.name().to_owned(), Value::Object(tools.collect()))
                })
                .collect();
            json!({"name": scope.name, "purpose": scope.purpose, "list": list, "tools": tools, "opens": opens})
        })
        .collect();
    json!({"version": VERSION, "made_by": "cargo gen generate", "lines": lines, "scopes": scopes})
}

fn operation_value(
    input: Input<'_>,
    line: Line,
    operation: &ModelOperation,
    entry: &Entry,
    known: &[Release],
) -> Value {
    let mut object = Map::new();
    object.insert("method".to_owned(), json!(operation.method.as_str()));
    object.insert("path".to_owned(), json!(operation.path));
    object.insert("releases".to_owned(), json!(presence(operation.presence, known)));
    object.insert("effect".to_owned(), json!(entry.effect.as_str()));
    if entry.open {
        object.insert("open".to_owned(), json!(true));
    }
    let requirements: Vec<Value> = requirements(input, line, operation, entry)
        .into_iter()
        .map(|requirement| {
            json!({
                "releases": requirement.releases,
                "needs": requirement.needs,
                "fab": requirement.fab,
                "scopes": requirement.scopes,
                "without_scope": requirement.unscoped,
                "fab_role": requirement.fab_role,
                "simple_role": requirement.simple_role,
            })
        })
        .collect();
    object.insert("requirements".to_owned(), json!(requirements));
    let conditions: Vec<Value> = entry
        .when
        .iter()
        .map(|when| {
            json!({
                "parameter": when.parameter, "body": when.body, "row": when.row, "is": when.is, "given": when.given,
                "since": when.since, "until": when.until, "add": when.add, "drop": when.drop, "says": when.says,
            })
        })
        .map(without_nulls)
        .collect();
    if !conditions.is_empty() {
        object.insert("conditions".to_owned(), json!(conditions));
    }
    let texts = [
        ("rows", &entry.rows),
        ("denied_as", &entry.denied_as),
        ("setting", &entry.setting),
        ("unreachable", &entry.unreachable),
        ("assumed", &entry.assumed),
        ("note", &entry.note),
    ];
    for (key, text) in texts {
        if let Some(text) = text {
            object.insert(key.to_owned(), json!(text));
        }
    }
    if !entry.harmful.is_empty() {
        let harmful = entry
            .harmful
            .iter()
            .map(|one| without_nulls(json!({"parameter": one.parameter, "is": one.is, "because": one.because})));
        object.insert("harmful".to_owned(), harmful.collect());
    }
    object.extend(proof(input, line, &operation.id).map(|proof| ("proof".to_owned(), proof)));
    object.insert("see".to_owned(), json!(entry.see));
    Value::Object(object)
}

/// How far a row is proven; `None` if nobody tried.
pub fn proof(input: Input<'_>, line: Line, id: &str) -> Option<Value> {
    let (_, proofs) = input.policy.proofs.iter().find(|(known, _)| *known == line)?;
    let airflow = &proofs.airflow;
    match input.policy.proof(line, id) {
        ProofStatus::Proven { airflow, date } => Some(json!({"status": "proven", "airflow": airflow, "date": date})),
        ProofStatus::Changed => Some(json!({"status": "changed", "airflow": airflow})),
        ProofStatus::Unproven(reason) => Some(json!({"status": "unproven", "airflow": airflow, "reason": reason})),
        ProofStatus::Nothing => None,
    }
}

fn without_nulls(value: Value) -> Value {
    match value {
        Value::Object(object) => Value::Object(
            object
                .into_iter()
                .filter(|(_, value)| !value.is_null() && value != &json!([]) && value != &json!(false))
                .collect(),
        ),
        other => other,
    }
}

fn presence(presence: Presence, known: &[Release]) -> String {
    presence.words(known)
}
