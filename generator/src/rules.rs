//! What every client can read, checked on what agents really see: each tool, in every
//! release, with lean and with full schemas; and what it costs in tokens.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::emit::{Input, shown};
use crate::policy::TOOLSETS;
use crate::problem::{Problem, Problems};
use crate::table::{Line, Operation, Schemas, Tool, View, argument_names, input_schema};

/// Checks schemas, arguments and budgets.
pub fn check(input: Input<'_>) -> Result<(), Problems> {
    let mut problems = Problems::default();
    for tool in &input.tables.read_tools {
        check_tool(input, tool, &mut problems);
    }
    for tool in &input.tables.write_tools {
        check_tool(input, tool, &mut problems);
    }
    words_do_not_name_writes(input, &mut problems);
    problems.into_result()?;
    budgets(input)
}

fn file(input: Input<'_>, tool: &str) -> PathBuf {
    input.policy.tools.get(tool).map_or_else(|| PathBuf::from("specs/tools"), |(file, _)| file.clone())
}

fn check_tool<O: Operation>(input: Input<'_>, tool: &Tool<O>, problems: &mut Problems) {
    let mut told: BTreeSet<String> = BTreeSet::new();
    let mut known: BTreeSet<&str> = BTreeSet::new();
    for line in Line::ALL {
        for release in input.tables.known(line) {
            let Some(view) = View::of(*release, line, input.tables.known(line)) else { continue };
            if !tool.exists_in(&view) {
                continue;
            }
            known.extend(argument_names(tool, &view).into_iter().map(|(name, _)| name));
            for schemas in [Schemas::Lean, Schemas::Full] {
                let schema = Value::Object(input_schema(tool, &view, schemas));
                let mut found = Vec::new();
                lint_root(&schema, &mut found);
                for what in found {
                    if told.insert(what.clone()) {
                        problems.push(
                            Problem::new(file(input, tool.name), format!("its schema in {release}: {what}"))
                                .at(format!("/{}", tool.name))
                                .mend("every MCP client must be able to read it; see generator/src/table/schema.rs"),
                        );
                    }
                }
            }
        }
    }
    let named = input.policy.tools.get(tool.name).map(|(_, spec)| spec);
    let words = named.into_iter().flat_map(|spec| spec.arguments.keys().chain(&spec.typed));
    for name in words {
        if !known.contains(name.as_str()) {
            problems.push(
                Problem::new(file(input, tool.name), format!("no release gives the tool an argument `{name}`"))
                    .at(format!("/{}", tool.name))
                    .mend("correct the name (Airflow 3's word, after words.yaml and rename), or remove it"),
            );
        }
    }
    lookups(input, tool, problems);
}

fn lookups<O: Operation>(input: Input<'_>, tool: &Tool<O>, problems: &mut Problems) {
    for argument in tool.arguments {
        let Some(lookup) = argument.lookup else { continue };
        if !input.tables.read_tools.iter().any(|other| other.name == lookup.tool) {
            problems.push(
                Problem::new(file(input, tool.name), format!("`{}` is no tool that reads", lookup.tool))
                    .at(format!("/{}/arguments/{}/default/tool", tool.name, argument.name))
                    .mend("a value can only be looked up by a read"),
            );
        }
    }
}

/// A read-only server must not speak of what it does not have, and its binary is searched
/// for the names of writes.
fn words_do_not_name_writes(input: Input<'_>, problems: &mut Problems) {
    let names: Vec<&str> = input.tables.write_tools.iter().map(|tool| tool.name).collect();
    for tool in &input.tables.read_tools {
        let texts = std::iter::once(tool.says).chain(tool.arguments.iter().map(|argument| argument.says));
        for text in texts {
            let words: Vec<&str> = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').collect();
            for name in names.iter().filter(|name| name.contains('_') && words.contains(name)) {
                problems.push(
                    Problem::new(file(input, tool.name), format!("a tool that reads speaks of `{name}`, which writes"))
                        .at(format!("/{}", tool.name))
                        .mend("leave the name out: a read-only server has no such tool"),
                );
            }
        }
    }
}

fn lint_root(schema: &Value, found: &mut Vec<String>) {
    if schema.get("type").and_then(Value::as_str) != Some("object")
        || !schema.get("properties").is_some_and(Value::is_object)
    {
        found.push("the root is no object with properties".to_owned());
    }
    for key in ["anyOf", "oneOf", "allOf", "not", "enum"] {
        if schema.get(key).is_some() {
            found.push(format!("`{key}` at the root"));
        }
    }
    lint(schema, "", 0, found);
}

/// Keywords that all clients take.
const PLAIN: [&str; 15] = [
    "type",
    "properties",
    "required",
    "description",
    "enum",
    "items",
    "default",
    "anyOf",
    "format",
    "minimum",
    "maximum",
    "minLength",
    "maxLength",
    "additionalProperties",
    "title",
];

fn lint(schema: &Value, at: &str, depth: usize, found: &mut Vec<String>) {
    let Some(object) = schema.as_object() else {
        found.push(format!("{at}: a schema that is no object"));
        return;
    };
    if object.is_empty() || depth > 12 {
        found.push(format!("{at}: an empty or endless schema"));
        return;
    }
    for key in object.keys() {
        if !PLAIN.contains(&key.as_str()) {
            found.push(format!("{at}: the keyword `{key}`"));
        }
    }
    let kind = object.get("type");
    let name = kind.and_then(Value::as_str);
    if kind.is_some() && name.is_none() {
        found.push(format!("{at}: a type that is no single word"));
    }
    if kind.is_none() && !object.contains_key("anyOf") {
        found.push(format!("{at}: no type"));
    }
    if name == Some("array") && !object.contains_key("items") {
        found.push(format!("{at}: a list without items"));
    }
    if let Some(values) = object.get("enum").and_then(Value::as_array)
        && (name != Some("string") || values.is_empty() || !values.iter().all(Value::is_string))
    {
        found.push(format!("{at}: an enum that is no list of texts beside the type string"));
    }
    if object.get("description").is_some_and(|words| words.as_str().is_none_or(|words| words.trim().is_empty())) {
        found.push(format!("{at}: an empty description"));
    }
    if let Some(default) = object.get("default") {
        let fits = match name {
            Some("string") => default.is_string(),
            Some("integer") => default.is_i64() || default.is_u64(),
            Some("number") => default.is_number(),
            Some("boolean") => default.is_boolean(),
            Some("array") => default.is_array(),
            Some("object") => default.is_object(),
            _ => true,
        };
        if !fits {
            found.push(format!("{at}: the default {default} is not of its type"));
        }
    }
    let properties = object.get("properties").and_then(Value::as_object);
    for required in object.get("required").and_then(Value::as_array).into_iter().flatten() {
        let there = required.as_str().is_some_and(|name| properties.is_some_and(|all| all.contains_key(name)));
        if !there {
            found.push(format!("{at}: {required} is required and is no property"));
        }
    }
    for (name, property) in properties.into_iter().flatten() {
        lint(property, &format!("{at}/{name}"), depth + 1, found);
    }
    if let Some(items) = object.get("items") {
        lint(items, &format!("{at}/items"), depth + 1, found);
    }
    for variant in object.get("anyOf").and_then(Value::as_array).into_iter().flatten() {
        lint(variant, &format!("{at}/anyOf"), depth + 1, found);
    }
}

/// What the tools of a release cost, in o200k tokens.
#[derive(Clone, Debug)]
pub struct Cost {
    /// By toolset, in their order.
    pub toolsets: Vec<(String, usize)>,
    /// The default tools.
    pub default: usize,
    /// All tools.
    pub all: usize,
}

/// Counts the tokens of what a model reads of each tool.
pub fn cost(input: Input<'_>, view: &View) -> Result<Cost, Problems> {
    let encoder = tiktoken_rs::o200k_base_singleton();
    let mut cost = Cost {
        toolsets: input.policy.toolsets.toolsets.keys().map(|name| (name.clone(), 0)).collect(),
        default: 0,
        all: 0,
    };
    let mut add = |toolset: &str, default: bool, text: &str| {
        let tokens = encoder.encode_ordinary(text).len();
        cost.all += tokens;
        if default {
            cost.default += tokens;
        }
        if let Some((_, sum)) = cost.toolsets.iter_mut().find(|(name, _)| name == toolset) {
            *sum += tokens;
        }
    };
    for tool in input.tables.read_tools.iter().filter(|tool| tool.exists_in(view)) {
        add(tool.toolset, tool.default, &shown(tool, view, Schemas::Lean));
    }
    for tool in input.tables.write_tools.iter().filter(|tool| tool.exists_in(view)) {
        add(tool.toolset, tool.default, &shown(tool, view, Schemas::Lean));
    }
    Ok(cost)
}

fn budgets(input: Input<'_>) -> Result<(), Problems> {
    let mut problems = Problems::default();
    for line in Line::ALL {
        let Some(view) = input.tables.newest(line) else { continue };
        let cost = cost(input, &view)?;
        let mut over = |pointer: String, name: &str, tokens: usize, budget: usize| {
            if tokens > budget {
                problems.push(
                    Problem::new(
                        Path::new(TOOLSETS),
                        format!("{name} costs {tokens} tokens in {}, and its budget is {budget}", view.release),
                    )
                    .at(pointer)
                    .mend("shorten words, fold arguments, or raise the budget on purpose"),
                );
            }
        };
        for (name, tokens) in &cost.toolsets {
            if let Some(toolset) = input.policy.toolsets.toolsets.get(name) {
                over(format!("/toolsets/{name}/budget"), &format!("the toolset `{name}`"), *tokens, toolset.budget);
            }
        }
        over("/default/budget".to_owned(), "the default list", cost.default, input.policy.toolsets.default.budget);
    }
    problems.into_result()
}
