//! The data of the page: `permissions.json` with numbers for names, one thing a line.

use std::fmt::Write;

use indexmap::IndexSet;
use serde_json::{Map, Value, json};

use super::super::Input;
use super::super::permissions::{condition, proof, requirements, tools};
use crate::model::{Api, Operation, Presence};
use crate::policy::vocabulary::ScopeList;
use crate::policy::{Entry, Need};
use crate::problem::{Problem, Problems};
use crate::table::{Line, Release};

/// Needs by number.
type Needs = IndexSet<Need>;

/// The whole as JSON that can stand in a script element.
pub fn text(input: Input<'_>) -> Result<String, Problems> {
    let mut needs = Needs::new();
    let lines: Vec<(&str, Value)> =
        input.apis.iter().map(|api| (api.line.name(), line(input, api, &mut needs))).collect();
    let vocabulary = &input.policy.vocabulary;
    let needs: Vec<Value> = needs.iter().map(|need| described(input, need)).collect();
    let scopes = vocabulary
        .scopes
        .iter()
        .map(|scope| json!({"name": scope.name, "purpose": scope.purpose, "viewer": scope.list == ScopeList::Viewer}));
    let toolsets = input.policy.toolsets.toolsets.iter().map(|(name, toolset)| json!([name, toolset.says]));
    let roles =
        vocabulary.fab_roles.iter().map(|(line, roles)| (line.clone(), json!(roles.keys().collect::<Vec<_>>())));
    let mut page = String::from("{");
    let mut part = |name: &str, value: &Value| -> Result<(), Problems> {
        let comma = if page == "{" { "" } else { "," };
        let _ = write!(page, "{comma}\n\"{name}\":");
        write_lines(&mut page, value, 0)
    };
    part("needs", &Value::Array(needs))?;
    part("scopes", &scopes.collect())?;
    part("toolsets", &toolsets.collect())?;
    part("fab_roles", &Value::Object(roles.collect()))?;
    part("simple_roles", &json!(crate::table::SIMPLE_ROLES))?;
    for (name, value) in &lines {
        part(name, value)?;
    }
    page.push_str("\n}");
    Ok(page)
}

/// Lists one item a line, and objects of lists one list after the other, so that a change is a small diff.
fn write_lines(page: &mut String, value: &Value, depth: usize) -> Result<(), Problems> {
    match value {
        Value::Array(items) if items.iter().any(|item| item.is_object() || item.is_array()) && depth < 2 => {
            page.push('[');
            for (index, item) in items.iter().enumerate() {
                page.push_str(if index == 0 { "\n" } else { ",\n" });
                page.push_str(&safe(item)?);
            }
            page.push_str("\n]");
        }
        Value::Object(fields) if depth == 0 => {
            page.push('{');
            for (index, (name, field)) in fields.iter().enumerate() {
                let _ = write!(page, "{}\n\"{name}\":", if index == 0 { "" } else { "," });
                write_lines(page, field, depth + 1)?;
            }
            page.push_str("\n}");
        }
        other => page.push_str(&safe(other)?),
    }
    Ok(())
}

/// JSON without a sign that could end or open an element, or a comment.
fn safe(value: &Value) -> Result<String, Problems> {
    let text = serde_json::to_string(value).map_err(|error| Problem::new("permissions.html", error.to_string()))?;
    Ok(text.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026"))
}

/// What a need is called; roles by their place among the roles, least first.
fn described(input: Input<'_>, need: &Need) -> Value {
    let vocabulary = &input.policy.vocabulary;
    let table = vocabulary.table();
    let scope =
        vocabulary.scope(need).and_then(|scope| vocabulary.scopes.iter().position(|own| own.name == scope.name));
    let one = std::slice::from_ref(need);
    let fab = Line::ALL.map(|line| {
        let role = table.fab_role(one, line);
        let roles = vocabulary.fab_roles.get(line.name());
        let rank = role.and_then(|role| roles.and_then(|roles| roles.get_index_of(role)));
        json!([vocabulary.fab(need, line), rank])
    });
    let simple = crate::table::SIMPLE_ROLES.iter().position(|role| *role == table.simple_role(one));
    let says = table.split(need).map(|(own, _, _)| own.says);
    compact(json!({
        "need": need, "says": says, "scope": scope, "fab": fab, "simple": simple, "assumed": table.assumed(need),
    }))
}

fn line(input: Input<'_>, api: &Api, needs: &mut Needs) -> Value {
    let known: &[Release] = &api.releases;
    let mut ids: IndexSet<&str> = IndexSet::new();
    let rows = tools(input, api.line);
    let tools: Vec<Value> = rows
        .iter()
        .map(|tool| {
            let numbers: Vec<usize> = tool.operations.iter().map(|id| ids.insert_full(id).0).collect();
            let (own, behind) = numbers.split_at_checked(tool.own).unwrap_or((&numbers, &[]));
            compact(json!({
                "name": tool.name, "toolset": tool.toolset, "default": tool.default, "says": tool.says,
                "calls": own, "behind": behind, "lookups": tool.lookups,
            }))
        })
        .collect();
    let operations: Vec<Value> = ids
        .iter()
        .filter_map(|id| {
            let (operation, entry) = (api.operations.get(*id)?, input.policy.entry(api.line, id)?);
            Some(described_operation(input, api, operation, entry, needs))
        })
        .collect();
    let releases: Vec<String> = known.iter().map(ToString::to_string).collect();
    json!({"releases": releases, "tools": tools, "operations": operations})
}

fn described_operation(
    input: Input<'_>,
    api: &Api,
    operation: &Operation,
    entry: &Entry,
    numbers: &mut Needs,
) -> Value {
    let known: &[Release] = &api.releases;
    let mut number =
        |needs: &[Need]| -> Vec<usize> { needs.iter().map(|need| numbers.insert_full(need.clone()).0).collect() };
    let rows: Vec<Value> = requirements(input, api.line, operation, entry)
        .iter()
        .map(|one| json!({"at": ranges(one.presence, known), "needs": number(&one.needs)}))
        .collect();
    let when: Vec<Value> = entry
        .when
        .iter()
        .map(|when| {
            compact(json!({
                "at": ranges(when.presence(known), known), "add": number(&when.add), "drop": number(&when.drop),
                "words": condition(when),
            }))
        })
        .collect();
    let harmful: Vec<Value> = entry
        .harmful
        .iter()
        .map(|one| compact(json!({"parameter": one.parameter, "is": one.is, "because": one.because})))
        .collect();
    let at = ranges(operation.presence, known);
    compact(json!({
        "id": operation.id, "method": operation.method.as_str(), "path": operation.path, "effect": entry.effect.as_str(),
        "at": at, "open": entry.open, "rows": rows, "when": when, "left_out": entry.rows, "denied_as": entry.denied_as,
        "setting": entry.setting, "assumed": entry.assumed, "note": entry.note, "harmful": harmful,
        "proof": proof(input, api.line, &operation.id), "see": entry.see,
    }))
}

/// Pairs of places among the known releases: from, and the first without.
fn ranges(presence: Presence, known: &[Release]) -> Vec<usize> {
    let mut ends = Vec::new();
    let mut inside = false;
    for (index, release) in known.iter().enumerate() {
        if presence.has(*release, known) != inside {
            ends.push(index);
            inside = !inside;
        }
    }
    if inside {
        ends.push(known.len());
    }
    ends
}

/// Without what says nothing.
fn compact(value: Value) -> Value {
    let says = |value: &Value| !(value.is_null() || value == &json!([]) || value == &json!(false));
    match value {
        Value::Object(fields) => {
            Value::Object(fields.into_iter().filter(|(_, field)| says(field)).collect::<Map<_, _>>())
        }
        other => other,
    }
}
