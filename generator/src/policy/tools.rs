//! Tools as written in `specs/tools/*.yaml`, and the rules that need no types.

use std::path::{Path, PathBuf};

use indexmap::IndexMap;
use serde::{Deserialize, Deserializer};
use serde_json::Value;

use super::{Policy, TOOLSETS};
use crate::model::{Api, Operation};
use crate::problem::{Problem, Problems};
use crate::table::{Line, Place};

/// A tool as written.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ToolSpec {
    /// The toolset it belongs to.
    pub toolset: String,
    /// Its description.
    pub says: String,
    /// What it calls, first match first.
    pub calls: Vec<CallSpec>,
    /// Query parameters that are arguments of their own; all others are folded.
    #[serde(default)]
    pub typed: Vec<String>,
    /// Words and overrides by agent-facing name.
    #[serde(default)]
    pub arguments: IndexMap<String, ArgumentSpec>,
    /// What is never offered.
    #[serde(default)]
    pub hide: Vec<String>,
    /// Older names.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// The query parameter that names the body fields given.
    pub mask: Option<String>,
}

/// A call as written.
#[derive(Clone, Debug, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub struct CallSpec {
    /// Operation of Airflow 2.x.
    #[serde(rename = "airflow-v1")]
    pub v1: Option<String>,
    /// Operation of Airflow 3.x.
    #[serde(rename = "airflow-v2")]
    pub v2: Option<String>,
    /// Arguments that must be given.
    #[serde(deserialize_with = "one_or_many")]
    pub given: Vec<String>,
    /// Arguments that must not be given.
    #[serde(deserialize_with = "one_or_many")]
    pub absent: Vec<String>,
    /// Arguments with a value.
    pub when: IndexMap<String, Value>,
    /// Always sent, by Airflow's name.
    pub fixed: IndexMap<String, Value>,
    /// Sent unless given, by Airflow's name.
    pub default: IndexMap<String, Value>,
    /// Airflow's name (`body.x` for a body field) → ours.
    pub rename: IndexMap<String, String>,
    /// A body field that takes the value of an argument that goes elsewhere too.
    pub fill: IndexMap<String, String>,
    /// `Accept` header by line.
    pub accept: IndexMap<String, String>,
    /// How the answer is read.
    pub result: Option<ResultSpec>,
}

/// How an answer is read.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum ResultSpec {
    /// A task's log.
    Log,
    /// JSON documents, one a line.
    Ndjson,
    /// Plain text.
    Text,
}

/// Words and overrides of an argument.
#[derive(Clone, Debug, Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub struct ArgumentSpec {
    /// Words for the agent.
    pub says: String,
    /// Value when none is given.
    #[serde(deserialize_with = "given_value")]
    pub default: Option<Value>,
    /// Whether it must be given.
    pub required: Option<bool>,
    /// An argument that only chooses the call.
    pub switch: Option<SwitchSpec>,
    /// The only values offered.
    #[serde(rename = "enum")]
    pub only: Vec<String>,
}

/// The type of a switch.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(untagged)]
pub enum SwitchSpec {
    /// One of these words.
    Words(Vec<String>),
    /// `boolean`.
    Named(String),
}

fn one_or_many<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum OneOrMany {
        One(String),
        Many(Vec<String>),
    }
    Ok(match OneOrMany::deserialize(deserializer)? {
        OneOrMany::One(one) => vec![one],
        OneOrMany::Many(many) => many,
    })
}

/// A `null` that is written is a value, not an absence.
fn given_value<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(deserializer).map(Some)
}

impl CallSpec {
    /// The operation on a line.
    pub fn operation(&self, line: Line) -> Option<&String> {
        match line {
            Line::V1 => self.v1.as_ref(),
            Line::V2 => self.v2.as_ref(),
        }
    }

    /// Whether a parameter or body field is always sent with the same value.
    pub fn fixes(&self, place: Place, name: &str, operation: &Operation) -> bool {
        self.fixed.keys().any(|key| named(key, operation) == (place, name.to_owned()))
    }
}

/// What a key of `fixed` or `default` means for an operation: a parameter of that name,
/// else a field of its body. `body.x` is always the field.
pub fn named(key: &str, operation: &Operation) -> (Place, String) {
    if let Some(field) = key.strip_prefix("body.") {
        return (Place::Body, field.to_owned());
    }
    let parameter = operation.parameters.iter().find(|parameter| parameter.name == key);
    (parameter.map_or(Place::Body, |parameter| parameter.place), key.to_owned())
}

/// Reads all files under `specs/tools`.
pub fn load(root: &Path) -> Result<IndexMap<String, (PathBuf, ToolSpec)>, Problems> {
    let mut tools: IndexMap<String, (PathBuf, ToolSpec)> = IndexMap::new();
    let mut problems = Problems::default();
    for file in crate::files::yaml_files(root, "specs/tools") {
        let read: Result<IndexMap<String, ToolSpec>, Problems> = crate::yaml::read(root, &file);
        for (name, tool) in problems.take(read).into_iter().flatten() {
            if let Some((other, _)) = tools.get(&name) {
                problems.push(
                    Problem::new(&file, format!("the tool `{name}` also stands in {}", other.display()))
                        .at(format!("/{name}"))
                        .mend("keep one of them"),
                );
                continue;
            }
            tools.insert(name, (file.clone(), tool));
        }
    }
    problems.into_result()?;
    Ok(tools)
}

/// The longest name that every client still takes with its own prefix before it.
const NAME: usize = 40;
/// The longest description.
const SAYS: usize = 1024;

/// Checks names, references and coverage.
pub fn check(policy: &Policy, apis: &[Api]) -> Result<(), Problems> {
    let mut problems = Problems::default();
    let mut names: IndexMap<&str, &str> = IndexMap::new();
    for (name, (file, tool)) in &policy.tools {
        let pointer = format!("/{name}");
        let mut problem = |at: String, what: String, mend: &str| {
            problems.push(Problem::new(file, what).at(at).mend(mend));
        };
        for own in std::iter::once(name).chain(&tool.aliases) {
            let good = own.len() <= NAME
                && own.starts_with(|first: char| first.is_ascii_lowercase())
                && own.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
            if !good {
                problem(
                    pointer.clone(),
                    format!("`{own}` is no name that every client takes"),
                    "use a-z, 0-9 and _, 40 characters at most",
                );
            }
            if let Some(other) = names.insert(own, name) {
                problem(
                    pointer.clone(),
                    format!("`{own}` also names the tool `{other}`"),
                    "choose another name or alias",
                );
            }
        }
        if tool.says.trim().is_empty() || tool.says.chars().count() > SAYS {
            problem(
                format!("{pointer}/says"),
                "a description has between 1 and 1,024 characters".to_owned(),
                "shorten it",
            );
        }
        if !policy.toolsets.toolsets.contains_key(&tool.toolset) {
            problem(
                format!("{pointer}/toolset"),
                format!("there is no toolset `{}`", tool.toolset),
                "name one of specs/toolsets.yaml",
            );
        }
        for (index, call) in tool.calls.iter().enumerate() {
            check_call(policy, apis, call, &format!("{pointer}/calls/{index}"), &mut problem);
        }
    }
    for (index, name) in policy.toolsets.default.tools.iter().enumerate() {
        if !policy.tools.contains_key(name) {
            problems.push(
                Problem::new(TOOLSETS, format!("there is no tool `{name}`"))
                    .at(format!("/default/tools/{index}"))
                    .mend("correct the name, or remove it"),
            );
        }
    }
    coverage(policy, apis, &mut problems);
    problems.into_result()
}

fn check_call(
    policy: &Policy,
    apis: &[Api],
    call: &CallSpec,
    pointer: &str,
    problem: &mut impl FnMut(String, String, &str),
) {
    let mut operations = Vec::new();
    for api in apis {
        let Some(id) = call.operation(api.line) else { continue };
        let Some(operation) = api.operations.get(id) else {
            let what = format!("no release of {} has an operation `{id}`", api.line);
            problem(format!("{pointer}/{}", api.line), what, "correct the name");
            continue;
        };
        if let Some(reason) = policy.entry(api.line, id).and_then(|entry| entry.unreachable.as_ref()) {
            let what = format!("`{id}` is declared unreachable: {reason}");
            problem(format!("{pointer}/{}", api.line), what, "remove the call, or the declaration");
        }
        operations.push(operation);
    }
    if operations.is_empty() {
        problem(pointer.to_owned(), "the call names no operation".to_owned(), "name one for airflow-v1 or airflow-v2");
        return;
    }
    let has = |key: &str| {
        operations.iter().any(|operation| {
            let (place, name) = named(key, operation);
            place != Place::Body || body_has(apis, operation, &name)
        })
    };
    let keys = call.fixed.keys().chain(call.default.keys()).chain(call.rename.keys()).chain(call.fill.keys());
    for key in keys {
        if !has(key) {
            let what = format!("none of its operations has `{key}`");
            problem(pointer.to_owned(), what, "name a parameter, or a body field as body.NAME");
        }
    }
}

fn body_has(apis: &[Api], operation: &Operation, name: &str) -> bool {
    apis.iter().any(|api| {
        operation.body.as_ref().is_some_and(|body| body_fields(api, &body.schema).any(|(field, _)| field == name))
    })
}

/// The top-level fields of a body that is an object.
pub fn body_fields<'a>(
    api: &'a Api,
    schema: &'a crate::model::Schema,
) -> impl Iterator<Item = (&'a str, &'a crate::model::Field)> {
    use crate::model::Kind;
    let mut schema = schema;
    while let Kind::Ref(name) = &schema.kind {
        match api.schemas.get(name) {
            Some(named) => schema = &named.schema,
            None => break,
        }
    }
    let fields = match &schema.kind {
        Kind::Object { fields, .. } => Some(fields),
        _ => None,
    };
    fields.into_iter().flatten().map(|(name, field)| (name.as_str(), field))
}

/// Every operation is called by some tool, unless the map says why not.
fn coverage(policy: &Policy, apis: &[Api], problems: &mut Problems) {
    for api in apis {
        for id in api.operations.keys() {
            let called = policy
                .tools
                .values()
                .flat_map(|(_, tool)| &tool.calls)
                .any(|call| call.operation(api.line) == Some(id));
            let excused = policy.entry(api.line, id).is_some_and(|entry| entry.unreachable.is_some());
            if !called && !excused {
                problems.push(
                    Problem::new("specs/tools", format!("no tool calls the operation `{id}` of {}", api.line))
                        .mend("add it to a tool, or say `unreachable:` with the reason in the permission map"),
                );
            }
        }
    }
}
