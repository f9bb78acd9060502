//! `PERMISSIONS.md`: the matrix as a reviewer reads it in a pull request, one fact a line.

use askama::Template;

use super::degree::{self, Opens};
use super::permissions::{Requirement, condition, requirement, requirements, scope_tools, tools};
use super::viewer::{Gap, gaps};
use super::{HEADER, Input};
use crate::policy::vocabulary::{Scope, ScopeList};
use crate::policy::{Need, ProofStatus};
use crate::problem::{Problem, Problems};
use crate::table::Line;

#[derive(Template)]
#[template(path = "PERMISSIONS.md", escape = "none")]
struct Page {
    header: &'static str,
    lines: Vec<LinePart>,
    needs: Vec<NeedRow>,
    viewer: Vec<ScopeRow>,
    write: Vec<ScopeRow>,
    opens: Vec<OpensRow>,
    silent: usize,
    gaps: Vec<(&'static str, Vec<Gap>)>,
    unreachable: Vec<(String, String, String)>,
}

struct LinePart {
    title: &'static str,
    name: &'static str,
    releases: String,
    counts: Vec<(String, usize)>,
    toolsets: Vec<ToolsetPart>,
    proof: Option<ProofPart>,
}

/// How far the rows of a line are proven.
struct ProofPart {
    airflow: String,
    auth_manager: String,
    date: String,
    proven: usize,
    rows: usize,
    changed: Vec<String>,
    unproven: Vec<(String, String)>,
}

struct ToolsetPart {
    name: String,
    says: String,
    rows: Vec<Row>,
    remarks: Vec<String>,
}

struct Row {
    tool: String,
    operation: String,
    effect: &'static str,
    releases: String,
    needs: String,
    fab: String,
    scopes: String,
    roles: String,
    proof: String,
}

struct NeedRow {
    need: Need,
    fab: [String; 2],
    scope: String,
    simple: &'static str,
    assumed: String,
}

/// A scope, and how many tools it takes part in opening on each line.
struct ScopeRow {
    name: String,
    purpose: String,
    tools: [usize; 2],
}

/// A scope and one of the tools that it takes part in opening.
struct OpensRow {
    scope: String,
    tool: &'static str,
    how: [&'static str; 2],
}

/// Renders the page.
pub fn markdown(input: Input<'_>) -> Result<String, Problems> {
    let by_scope = scope_tools(input);
    let of = |list: ScopeList| input.policy.vocabulary.scopes.iter().filter(move |scope| scope.list == list);
    let count = |scope: &Scope| {
        Line::ALL.map(|line| by_scope.get(&scope.name).and_then(|lines| lines.get(&line)).map_or(0, Vec::len))
    };
    let row =
        |scope: &Scope| ScopeRow { name: scope.name.clone(), purpose: scope.purpose.clone(), tools: count(scope) };
    let silent = of(ScopeList::Viewer).filter(|scope| count(scope) == [0, 0]).count();
    let mut unreachable = Vec::new();
    for api in input.apis {
        for id in api.operations.keys() {
            let reason = input.policy.entry(api.line, id).and_then(|entry| entry.unreachable.clone());
            unreachable.extend(reason.map(|reason| (api.line.name().to_owned(), id.clone(), reason)));
        }
    }
    let page = Page {
        header: HEADER,
        lines: Line::ALL.map(|line| line_part(input, line)).into_iter().collect(),
        needs: needs(input),
        viewer: of(ScopeList::Viewer).map(row).collect(),
        write: of(ScopeList::Write).map(row).collect(),
        opens: opens(input),
        silent,
        gaps: Line::ALL.map(|line| (title(line), gaps(input, line))).into_iter().collect(),
        unreachable,
    };
    page.render().map_err(|error| Problem::new("generator/templates/PERMISSIONS.md", error.to_string()).into())
}

fn code_list<T: std::fmt::Display>(items: &[T]) -> String {
    items.iter().map(|item| format!("`{item}`")).collect::<Vec<_>>().join(", ")
}

fn line_part(input: Input<'_>, line: Line) -> LinePart {
    let known = input.tables.known(line);
    let rows = tools(input, line);
    let counts = ["read", "write", "destructive"]
        .map(|effect| (effect.to_owned(), rows.iter().filter(|row| row.effect.as_str() == effect).count()));
    let toolsets = input
        .policy
        .toolsets
        .toolsets
        .iter()
        .map(|(name, toolset)| {
            let mut part =
                ToolsetPart { name: name.clone(), says: toolset.says.clone(), rows: Vec::new(), remarks: Vec::new() };
            for tool in rows.iter().filter(|row| row.toolset == name) {
                for (argument, asked) in &tool.lookups {
                    part.remarks.push(format!(
                        "`{}`: `{argument}` is looked up by `{asked}` when it is not given; given, that right is not needed.",
                        tool.name
                    ));
                }
                for id in &tool.operations {
                    operation(input, line, tool.name, id, &mut part);
                }
            }
            part
        })
        .filter(|part| !part.rows.is_empty())
        .collect();
    let range = |releases: &[crate::table::Release]| match releases {
        [first, .., last] => format!("{first} to {last}"),
        [one] => one.to_string(),
        [] => String::new(),
    };
    LinePart {
        title: title(line),
        name: line.name(),
        releases: range(known),
        counts: counts.into_iter().collect(),
        toolsets,
        proof: proof_part(input, line),
    }
}

fn title(line: Line) -> &'static str {
    match line {
        Line::V1 => "Airflow 2.x",
        Line::V2 => "Airflow 3.x",
    }
}

fn proof_part(input: Input<'_>, line: Line) -> Option<ProofPart> {
    let (_, proofs) = input.policy.proofs.iter().find(|(known, _)| *known == line)?;
    let api = input.apis.iter().find(|api| api.line == line)?;
    let mut part = ProofPart {
        airflow: proofs.airflow.clone(),
        auth_manager: proofs.auth_manager.clone(),
        date: proofs.date.clone(),
        proven: 0,
        rows: 0,
        changed: Vec::new(),
        unproven: Vec::new(),
    };
    for id in api.operations.keys() {
        match input.policy.proof(line, id) {
            ProofStatus::Proven { .. } => part.proven += 1,
            ProofStatus::Changed => part.changed.push(id.clone()),
            ProofStatus::Unproven(reason) => part.unproven.push((id.clone(), reason)),
            ProofStatus::Nothing => continue,
        }
        part.rows += 1;
    }
    Some(part)
}

/// Of a requirement's row: a proof is about the release it was made on, and says nothing of others.
fn proof(input: Input<'_>, line: Line, id: &str, requirement: &Requirement) -> String {
    let asked = input.policy.proofs.iter().find(|(known, _)| *known == line);
    let release = asked.and_then(|(_, proofs)| crate::table::Release::parse(&proofs.airflow));
    if !release.is_some_and(|release| requirement.presence.has(release, input.tables.known(line))) {
        return "–".to_owned();
    }
    match input.policy.proof(line, id) {
        ProofStatus::Proven { airflow, .. } => airflow,
        ProofStatus::Changed => "not again yet".to_owned(),
        ProofStatus::Unproven(_) => "unproven".to_owned(),
        ProofStatus::Nothing => "–".to_owned(),
    }
}

/// Every scope with each tool that it takes part in opening, one a row.
fn opens(input: Input<'_>) -> Vec<OpensRow> {
    let by_scope = degree::of_scopes(input);
    let mut rows: Vec<OpensRow> = Vec::new();
    for scope in &input.policy.vocabulary.scopes {
        let first = rows.len();
        let none = Opens::new();
        for (line, tools) in by_scope.get(&scope.name).unwrap_or(&none) {
            for (tool, degree) in tools {
                let known = rows.iter().skip(first).position(|row| row.tool == *tool).map(|index| first + index);
                let at = known.unwrap_or_else(|| {
                    rows.push(OpensRow { scope: short(&scope.name).to_owned(), tool, how: ["–"; 2] });
                    rows.len() - 1
                });
                let place = rows.get_mut(at).and_then(|row| match line {
                    Line::V1 => row.how.first_mut(),
                    Line::V2 => row.how.last_mut(),
                });
                if let Some(how) = place {
                    *how = degree.words();
                }
            }
        }
    }
    rows
}

fn operation(input: Input<'_>, line: Line, tool: &str, id: &str, part: &mut ToolsetPart) {
    let found = input.apis.iter().find(|api| api.line == line).and_then(|api| api.operations.get(id));
    let (Some(operation), Some(entry)) = (found, input.policy.entry(line, id)) else { return };
    for requirement in requirements(input, line, operation, entry) {
        let proof = proof(input, line, id, &requirement);
        part.rows.push(row(tool, id, entry, &requirement, proof));
    }
    let mut remark = |text: String| {
        let text = format!("`{id}`: {text}");
        if !part.remarks.contains(&text) {
            part.remarks.push(text);
        }
    };
    for when in &entry.when {
        remark(condition(when));
    }
    for harmful in &entry.harmful {
        let is = harmful.is.as_ref().map(|is| format!(" = `{is}`")).unwrap_or_default();
        remark(format!("A read-only server refuses `{}`{is}, since {}.", harmful.parameter, harmful.because));
    }
    let texts = [
        ("Rows left out: ", &entry.rows),
        ("Denied as: ", &entry.denied_as),
        ("Also needs the setting ", &entry.setting),
        ("Assumed: ", &entry.assumed),
        ("", &entry.note),
    ];
    for (before, text) in texts {
        if let Some(text) = text {
            remark(format!("{before}{text}"));
        }
    }
}

fn row(tool: &str, id: &str, entry: &crate::policy::Entry, requirement: &Requirement, proof: String) -> Row {
    let needs = if entry.open {
        "no token".to_owned()
    } else if requirement.needs.is_empty() {
        if entry.when.is_empty() { "any token".to_owned() } else { "by condition, see below".to_owned() }
    } else {
        code_list(&requirement.needs)
    };
    let mut scopes = requirement.scopes.iter().map(|scope| format!("`{}`", short(scope))).collect::<Vec<_>>();
    scopes.extend(requirement.unscoped.iter().map(|need| format!("none for `{need}`")));
    let fab_role = requirement.fab_role.as_deref().unwrap_or("no default role");
    let by_condition = requirement.needs.is_empty() && !entry.when.is_empty();
    let roles = match (entry.open || by_condition, requirement.simple_role) {
        (true, _) => "–".to_owned(),
        (false, Some(simple)) => format!("{fab_role} / {simple}"),
        (false, None) => fab_role.to_owned(),
    };
    Row {
        tool: tool.to_owned(),
        operation: id.to_owned(),
        effect: entry.effect.as_str(),
        releases: requirement.releases.clone(),
        needs,
        fab: if requirement.fab.is_empty() { "–".to_owned() } else { requirement.fab.join("; ") },
        scopes: if scopes.is_empty() { "–".to_owned() } else { scopes.join(", ") },
        roles,
        proof,
    }
}

/// Scopes without the part that all share.
fn short(scope: &str) -> &str {
    scope.strip_prefix("deployment.airflow.").unwrap_or(scope)
}

fn needs(input: Input<'_>) -> Vec<NeedRow> {
    let mut all: Vec<Need> = Vec::new();
    for (_, map) in &input.policy.permissions {
        for entry in map.operations.values() {
            let changes = entry.changes.iter().flat_map(|change| &change.needs);
            all.extend(entry.needs.iter().chain(changes).chain(entry.conditional()).cloned());
        }
    }
    all.sort();
    all.dedup();
    all.into_iter()
        .map(|need| {
            let fab = Line::ALL.map(|line| input.policy.vocabulary.fab(&need, line).unwrap_or_else(|| "–".to_owned()));
            let row = requirement(input, Line::V2, std::slice::from_ref(&need), String::new());
            NeedRow {
                scope: row.scopes.first().map_or_else(|| "none is published".to_owned(), |scope| format!("`{scope}`")),
                simple: row.simple_role.unwrap_or("–"),
                assumed: input
                    .policy
                    .vocabulary
                    .table()
                    .assumed(&need)
                    .map(|text| format!("Assumed: {text}"))
                    .unwrap_or_default(),
                fab,
                need,
            }
        })
        .collect()
}
