//! `permissions.html`: the matrix as one page that asks nothing of any network.

mod data;

use askama::Template;
use sha2::{Digest, Sha256};

use super::permissions::{condition, requirements, tools};
use super::{HEADER, Input};
use crate::problem::{Problem, Problems};
use crate::table::Line;

const STYLE: &str = include_str!("../../templates/permissions.css");
/// In this order, as one script: what follows from the data, then what is shown of it.
const SCRIPTS: [&str; 3] = [
    include_str!("../../templates/permissions.data.js"),
    include_str!("../../templates/permissions.view.js"),
    include_str!("../../templates/permissions.js"),
];

#[derive(Template)]
#[template(path = "permissions.html")]
struct Page {
    header: &'static str,
    policy: String,
    style: &'static str,
    script: String,
    data: String,
    lines: Vec<Part>,
}

/// One line as a plain table, for readers without JavaScript.
struct Part {
    title: &'static str,
    releases: String,
    rows: Vec<Row>,
}

struct Row {
    tool: &'static str,
    operation: &'static str,
    effect: &'static str,
    releases: String,
    needs: String,
    scopes: String,
    roles: String,
    conditions: Vec<String>,
}

/// Renders the page.
pub fn html(input: Input<'_>) -> Result<String, Problems> {
    let script = format!("\"use strict\";\n(() => {{\n{}}})();\n", SCRIPTS.concat());
    // Neither these very texts nor anything else may reach out: whatever a later edit puts in.
    let policy = format!(
        "default-src 'none'; script-src '{}'; style-src '{}'; img-src data:; base-uri 'none'; form-action 'none'",
        digest(&script),
        digest(STYLE),
    );
    let page = Page {
        header: HEADER,
        policy,
        style: STYLE,
        script,
        data: data::text(input)?,
        lines: Line::ALL.into_iter().map(|line| part(input, line)).collect(),
    };
    let fail = |error: askama::Error| Problem::new("generator/templates/permissions.html", error.to_string());
    page.render().map(|text| text.trim_end().to_owned() + "\n").map_err(|error| fail(error).into())
}

/// How a content security policy names a text.
fn digest(text: &str) -> String {
    format!("sha256-{}", base64(&Sha256::digest(text.as_bytes())))
}

fn base64(bytes: &[u8]) -> String {
    const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let group = (0..3).fold(0_u32, |group, index| group << 8 | u32::from(chunk.get(index).copied().unwrap_or(0)));
        for index in 0..4_usize {
            let sign = SIGNS.get((group >> (18 - 6 * index) & 63) as usize).copied().unwrap_or(b'=');
            text.push(if index > chunk.len() { '=' } else { char::from(sign) });
        }
    }
    text
}

fn part(input: Input<'_>, line: Line) -> Part {
    let known = input.tables.known(line);
    let mut rows = Vec::new();
    for tool in tools(input, line) {
        for id in tool.operations {
            let found = input.apis.iter().find(|api| api.line == line).and_then(|api| api.operations.get(id));
            let (Some(operation), Some(entry)) = (found, input.policy.entry(line, id)) else { continue };
            for requirement in requirements(input, line, operation, entry) {
                let by_condition = requirement.needs.is_empty() && !entry.when.is_empty();
                let needs = match (entry.open, by_condition, requirement.needs.is_empty()) {
                    (true, _, _) => "no token".to_owned(),
                    (_, true, _) => "by condition".to_owned(),
                    (_, _, true) => "any token".to_owned(),
                    _ => requirement.needs.join(", "),
                };
                let none = requirement.unscoped.iter().map(|need| format!("none for {need}"));
                let roles = match (entry.open || by_condition, &requirement.fab_role, requirement.simple_role) {
                    (true, _, _) => "–".to_owned(),
                    (_, fab, simple) => {
                        let fab = fab.as_deref().unwrap_or("no default role");
                        simple.map_or_else(|| fab.to_owned(), |simple| format!("{fab} / {simple}"))
                    }
                };
                let conditions = entry.when.iter().filter(|when| {
                    let presence = when.presence(known);
                    !presence.and(requirement.presence).is_never()
                });
                rows.push(Row {
                    tool: tool.name,
                    operation: id,
                    effect: entry.effect.as_str(),
                    releases: requirement.releases.clone(),
                    needs,
                    scopes: requirement.scopes.iter().cloned().chain(none).collect::<Vec<_>>().join(", "),
                    roles,
                    conditions: conditions.map(|when| condition(when).replace('`', "")).collect(),
                });
            }
        }
    }
    let title = match line {
        Line::V1 => "Airflow 2.x",
        Line::V2 => "Airflow 3.x",
    };
    let releases = match known {
        [first, .., last] => format!("{first} to {last}"),
        _ => known.iter().map(ToString::to_string).collect(),
    };
    Part { title, releases, rows }
}

#[cfg(test)]
mod tests {
    use super::{base64, digest};

    #[test]
    fn base64_as_the_standard_has_it() {
        for (bytes, text) in [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")] {
            assert_eq!(base64(bytes.as_bytes()), text);
        }
        assert_eq!(digest(""), "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
    }
}
