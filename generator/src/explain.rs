//! Everything that is known of one tool, operation, scope or need, with the evidence.

use std::fmt::Write;

use crate::emit::Input;
use crate::emit::permissions::{Requirement, condition, requirements, scope_tools, tools};
use crate::model::Operation as ModelOperation;
use crate::policy::Entry;
use crate::table::Line;

/// Explains `name`; errors when nothing bears it, with the nearest names.
pub fn text(input: Input<'_>, name: &str) -> Result<String, String> {
    let mut page = String::new();
    for line in Line::ALL {
        for tool in tools(input, line).iter().filter(|tool| tool.name == name) {
            let _ = writeln!(page, "tool {name} on {line} ({})", tool.releases);
            if let Some((file, spec)) = input.policy.tools.get(name) {
                let _ = writeln!(
                    page,
                    "  {}\n  effect {}, toolset {}, written in {}",
                    spec.says,
                    tool.effect.as_str(),
                    tool.toolset,
                    file.display()
                );
            }
            for id in &tool.operations {
                page.push_str(&operation(input, line, id, "  "));
            }
            page.push('\n');
        }
    }
    for api in input.apis {
        if api.operations.contains_key(name) {
            page.push_str(&operation(input, api.line, name, ""));
            let callers: Vec<&str> = tools(input, api.line)
                .into_iter()
                .filter(|tool| tool.operations.contains(&name))
                .map(|tool| tool.name)
                .collect();
            let _ = writeln!(
                page,
                "  called by {}\n",
                if callers.is_empty() { "no tool".to_owned() } else { callers.join(", ") }
            );
        }
    }
    page.push_str(&scope(input, name));
    page.push_str(&need(input, name));
    if page.is_empty() {
        return Err(format!("nothing is called `{name}`{}", nearest(input, name)));
    }
    Ok(page.trim_end().to_owned() + "\n")
}

fn found<'a>(input: Input<'a>, line: Line, id: &str) -> Option<(&'a ModelOperation, &'a Entry)> {
    let operation = input.apis.iter().find(|api| api.line == line)?.operations.get(id)?;
    Some((operation, input.policy.entry(line, id)?))
}

fn operation(input: Input<'_>, line: Line, id: &str, indent: &str) -> String {
    let Some((operation, entry)) = found(input, line, id) else { return String::new() };
    let mut page = String::new();
    let known = input.tables.known(line);
    let _ = writeln!(
        page,
        "{indent}operation {id} of {line}: {} {} ({})",
        operation.method.as_str(),
        operation.path,
        operation.presence.words(known)
    );
    if !operation.summary.is_empty() {
        let _ = writeln!(page, "{indent}  Airflow says: {}", operation.summary);
    }
    let _ = writeln!(page, "{indent}  effect {}", entry.effect.as_str());
    for requirement in requirements(input, line, operation, entry) {
        page.push_str(&requirement_text(&requirement, entry, indent));
    }
    for when in &entry.when {
        let _ = writeln!(page, "{indent}  {}", condition(when));
    }
    let texts = [
        ("rows", &entry.rows),
        ("denied as", &entry.denied_as),
        ("also needs the setting", &entry.setting),
        ("unreachable", &entry.unreachable),
        ("assumed", &entry.assumed),
        ("note", &entry.note),
    ];
    for (word, text) in texts {
        if let Some(text) = text {
            let _ = writeln!(page, "{indent}  {word}: {text}");
        }
    }
    let names = operation.parameters.iter().map(|parameter| {
        let releases = if parameter.presence.covers(operation.presence) {
            String::new()
        } else {
            format!(" ({})", parameter.presence.words(known))
        };
        format!("{}{releases}", parameter.name)
    });
    let names: Vec<String> = names.collect();
    if !names.is_empty() {
        let _ = writeln!(page, "{indent}  parameters: {}", names.join(", "));
    }
    let _ = writeln!(
        page,
        "{indent}  evidence: {} in the wheel; {}#{}",
        entry.see,
        operation.file.display(),
        operation.pointer
    );
    page
}

fn requirement_text(requirement: &Requirement, entry: &Entry, indent: &str) -> String {
    let mut page = String::new();
    let needs = match (entry.open, requirement.needs.is_empty(), entry.when.is_empty()) {
        (true, ..) => "no token".to_owned(),
        (_, true, true) => "any token".to_owned(),
        (_, true, false) => "what the conditions below say".to_owned(),
        _ => requirement.needs.join(" + "),
    };
    let _ = writeln!(page, "{indent}  {} needs {needs}", requirement.releases);
    if !requirement.needs.is_empty() {
        let _ = writeln!(page, "{indent}    FAB: {}", requirement.fab.join("; "));
        let mut scopes = requirement.scopes.clone();
        scopes.extend(requirement.unscoped.iter().map(|need| format!("(none is published for {need})")));
        let _ = writeln!(page, "{indent}    Astro: {}", scopes.join(" + "));
        let fab = requirement.fab_role.as_deref().unwrap_or("no default role has all of these");
        let simple = requirement.simple_role.map(|role| format!("; SimpleAuthManager: {role}")).unwrap_or_default();
        let _ = writeln!(page, "{indent}    least role: FAB: {fab}{simple}");
        for assumed in &requirement.assumed {
            let _ = writeln!(page, "{indent}    assumed: {assumed}");
        }
    }
    page
}

fn scope(input: Input<'_>, name: &str) -> String {
    let long = format!("deployment.airflow.{name}");
    let mut page = String::new();
    let by_scope = scope_tools(input);
    for scope in input.policy.vocabulary.scopes.iter().filter(|scope| scope.name == name || scope.name == long) {
        let _ = writeln!(page, "scope {}: {}", scope.name, scope.purpose);
        for line in Line::ALL {
            let tools = by_scope.get(&scope.name).and_then(|lines| lines.get(&line));
            let tools = tools.map_or_else(
                || "opens no tool".to_owned(),
                |tools| format!("takes part in opening {}", tools.join(", ")),
            );
            let _ = writeln!(page, "  {line}: {tools}");
        }
        let _ = writeln!(page, "  evidence: {}", crate::policy::vocabulary::FILE);
    }
    page
}

fn need(input: Input<'_>, name: &str) -> String {
    let vocabulary = &input.policy.vocabulary;
    if vocabulary.check(name).is_err() {
        return String::new();
    }
    let mut page = format!("need {name}\n");
    for line in Line::ALL {
        if let Some(pair) = vocabulary.fab(name, line) {
            let _ = writeln!(page, "  {line}: FAB {pair}");
        }
    }
    let scope = vocabulary.scope(name).map_or("none is published", |scope| scope.name);
    let _ = writeln!(page, "  Astro scope: {scope}");
    let operations: Vec<String> = input
        .policy
        .permissions
        .iter()
        .flat_map(|(line, map)| map.operations.iter().map(move |(id, entry)| (line, id, entry)))
        .filter(|(_, _, entry)| entry.needs.iter().any(|need| need == name))
        .map(|(line, id, _)| format!("{id} ({line})"))
        .collect();
    let _ = writeln!(page, "  asked by {}", operations.join(", "));
    page
}

fn nearest(input: Input<'_>, name: &str) -> String {
    let mut names: Vec<&str> = input.policy.tools.keys().map(String::as_str).collect();
    names.extend(input.apis.iter().flat_map(|api| api.operations.keys().map(String::as_str)));
    names.extend(input.policy.vocabulary.scopes.iter().map(|scope| scope.name.as_str()));
    names.sort_unstable();
    names.dedup();
    let mut near: Vec<(usize, &str)> =
        names.into_iter().map(|known| (strsim::levenshtein(name, known), known)).collect();
    near.sort_unstable();
    let near: Vec<&str> =
        near.into_iter().take(3).filter(|(far, _)| *far <= name.len() / 2 + 1).map(|(_, known)| known).collect();
    if near.is_empty() { String::new() } else { format!("; nearest: {}", near.join(", ")) }
}
