//! One file per tool and line: what an agent sees, and in which releases.

use serde_json::{Map, Value, json};

use super::Input;
use crate::table::{Effect, Line, Operation, Schemas, Span, Tool, View, argument_names, holds, input_schema};

/// A tool as `tools/list` gives it.
pub fn definition<O: Operation>(tool: &Tool<O>, view: &View, schemas: Schemas) -> Value {
    let effect = tool.effect_in(view);
    json!({
        "name": tool.name,
        "description": tool.says,
        "inputSchema": input_schema(tool, view, schemas),
        "annotations": {
            "readOnlyHint": effect == Effect::Read,
            "destructiveHint": effect == Effect::Destructive,
            "idempotentHint": tool.idempotent,
            "openWorldHint": true,
        },
    })
}

/// What a model reads of a tool; this is what its tokens are counted of.
pub fn shown<O: Operation>(tool: &Tool<O>, view: &View, schemas: Schemas) -> String {
    json!({
        "name": tool.name,
        "description": tool.says,
        "inputSchema": input_schema(tool, view, schemas),
    })
    .to_string()
}

/// The snapshots, as `(path below tools/, value)`.
pub fn files(input: Input<'_>) -> Vec<(String, Value)> {
    let mut files = Vec::new();
    for line in Line::ALL {
        for tool in &input.tables.read_tools {
            files.extend(snapshot(input, line, tool));
        }
        for tool in &input.tables.write_tools {
            files.extend(snapshot(input, line, tool));
        }
    }
    files
}

fn snapshot<O: Operation>(input: Input<'_>, line: Line, tool: &Tool<O>) -> Option<(String, Value)> {
    let spans = tool.spans(line);
    let known = input.tables.known(line);
    let views: Vec<View> = known
        .iter()
        .filter_map(|release| View::of(*release, line, known))
        .filter(|view| tool.exists_in(view))
        .collect();
    let newest = views.last()?;
    let mut object = Map::new();
    if let Value::Object(definition) = definition(tool, newest, Schemas::Lean) {
        object.extend(definition);
    }
    object.insert("effect".to_owned(), json!(tool.effect_in(newest).as_str()));
    object.insert("toolset".to_owned(), json!(tool.toolset));
    object.insert("default".to_owned(), json!(tool.default));
    object.insert("releases".to_owned(), json!(words(&spans)));
    object.insert("calls".to_owned(), calls(line, tool));
    let arguments = arguments(tool, &views);
    if !arguments.is_empty() {
        object.insert("argumentReleases".to_owned(), Value::Object(arguments));
    }
    Some((format!("{line}/{}.json", tool.name), Value::Object(object)))
}

fn words(spans: &[Span]) -> String {
    crate::model::words(spans)
}

fn calls<O: Operation>(line: Line, tool: &Tool<O>) -> Value {
    let calls = tool.calls.iter().map(|call| (call, call.operation.data())).filter(|(_, data)| data.line == line);
    calls
        .map(|(call, data)| {
            let mut value = Map::new();
            value.insert("operation".to_owned(), json!(data.id));
            value.insert("request".to_owned(), json!(format!("{} {}", data.method.as_str(), data.path)));
            value.insert("releases".to_owned(), json!(words(data.spans)));
            let conditions: Vec<String> = call.conditions.iter().map(condition).collect();
            if !conditions.is_empty() {
                value.insert("when".to_owned(), json!(conditions.join(" and ")));
            }
            Value::Object(value)
        })
        .collect()
}

fn condition(condition: &crate::table::Condition) -> String {
    use crate::table::Condition;
    match condition {
        Condition::Given(name) => format!("{name} is given"),
        Condition::Absent(name) => format!("{name} is not given"),
        Condition::Is(name, value) => format!("{name} is {value}"),
    }
}

/// Arguments that not every release of the tool has.
fn arguments<O: Operation>(tool: &Tool<O>, views: &[View]) -> Map<String, Value> {
    let lists: Vec<Vec<&str>> =
        views.iter().map(|view| argument_names(tool, view).into_iter().map(|(name, _)| name).collect()).collect();
    let mut names: Vec<&str> = lists.iter().flatten().copied().collect();
    names.sort_unstable();
    names.dedup();
    let mut found = Map::new();
    for name in names {
        let here: Vec<&View> =
            views.iter().zip(&lists).filter(|(_, list)| list.contains(&name)).map(|(view, _)| view).collect();
        if here.len() < views.len() {
            found.insert(name.to_owned(), json!(words(&runs(&here, views))));
        }
    }
    found
}

/// Views that follow one another as spans.
fn runs(here: &[&View], all: &[View]) -> Vec<Span> {
    let mut spans: Vec<Span> = Vec::new();
    let mut open: Option<crate::table::Release> = None;
    for view in all {
        let inside = here.iter().any(|one| one.release == view.release);
        match (inside, open) {
            (true, None) => open = Some(view.release),
            (false, Some(since)) => {
                spans.push(Span::new(since, Some(view.release)));
                open = None;
            }
            _ => {}
        }
    }
    spans.extend(open.map(|since| Span::new(since, None)));
    debug_assert!(here.iter().all(|view| holds(&spans, view)), "every view lies in a span");
    spans
}
