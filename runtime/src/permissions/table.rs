//! The table for people: per tool, then all together.

use super::needs::Need;
use super::notes;
use super::report::{Report, RoleKind};
use super::words::{columns, count, item, wrap};

/// Renders it.
pub fn render(report: &Report) -> String {
    let mut out = String::new();
    let what = count(report.tools.len(), "tool");
    out.push_str(&wrap(&format!("What {what} need{} on {}", verb(report), report.release()), "", ""));
    out.push('\n');
    out.push_str(&tools(report));
    out.push('\n');
    out.push_str(&needs(report));
    section(&mut out, "Roles", notes::of_roles(report));
    if report.dags.is_empty() {
        let mut astro = notes::of_astro(report);
        astro.insert(0, format!("{} {}", count(report.role.scopes.len(), "scope"), role_in_words(report)));
        section(&mut out, "On Astro", astro);
        section(&mut out, "Astronomer's read-only role (--role mcp-viewer) beside this", notes::of_viewer(report));
    }
    section(&mut out, "For single DAGs", notes::of_dags(report));
    let mut besides: Vec<String> = notes::of_release(report).into_iter().skip(1).collect();
    besides.extend(notes::of_tools(report));
    section(&mut out, "Besides", besides);
    out
}

fn verb(report: &Report) -> &'static str {
    if report.tools.len() == 1 { "s" } else { "" }
}

fn role_in_words(report: &Report) -> String {
    match report.role.kind {
        RoleKind::Least => "make the least role for these tools; --format astro or terraform prints it.".to_owned(),
        RoleKind::Viewer => format!("make the role {}; --format astro or terraform prints it.", report.role.name),
    }
}

fn section(out: &mut String, title: &str, items: Vec<String>) {
    if items.is_empty() {
        return;
    }
    out.push('\n');
    out.push_str(title);
    out.push('\n');
    for text in items {
        out.push_str(&item(&text));
    }
}

/// One row per tool; what it needs in some cases only stands below, with the case.
fn tools(report: &Report) -> String {
    let mut rows = vec![["TOOL", "EFFECT", "LEAST ROLE", "NEEDS"].map(str::to_owned).to_vec()];
    for tool in &report.tools {
        let always = tool.always(report.vocabulary);
        let sometimes = tool.sometimes(report.vocabulary);
        let open = tool.calls.iter().all(|call| call.open);
        let mut lines: Vec<String> = Vec::new();
        if always.is_empty() && sometimes.is_empty() {
            lines.push(if open { "nothing, not even a token" } else { "a token" }.to_owned());
        } else if !always.is_empty() {
            lines.extend(wrapped(&always.join(" ")));
        }
        for (needs, when) in sometimes {
            lines.extend(wrapped(&format!("+ {} ({when})", needs.join(" "))));
        }
        let all = tool.all(report.vocabulary);
        let role = report.vocabulary.fab_role(&all, report.view.line).unwrap_or("none");
        let mut lines = lines.into_iter();
        let first = lines.next().unwrap_or_default();
        rows.push(vec![tool.name.to_owned(), tool.effect.as_str().to_owned(), role.to_owned(), first]);
        rows.extend(lines.map(|line| vec![String::new(), String::new(), String::new(), line]));
    }
    columns(&rows)
}

/// What fits into the last column: tool names and effects take the rest of the line.
fn wrapped(text: &str) -> Vec<String> {
    const COLUMN: usize = 38;
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= COLUMN => {
                line.push(' ');
                line.push_str(word);
            }
            Some(_) => lines.push(format!("  {word}")),
            None => lines.push(word.to_owned()),
        }
    }
    lines
}

/// Every need once, in the words of FAB and of Astro.
fn needs(report: &Report) -> String {
    let mut rows = vec![["NEED", "FAB PAIR", "ASTRO SCOPE"].map(str::to_owned).to_vec()];
    let asked = report.needs.iter().map(|asked| asked.need);
    let mut all: Vec<Need> = asked.clone().collect();
    // A role that gives other things than what is needed shows both.
    all.extend(report.role.needs.iter().copied());
    for need in super::needs::united(all, report.vocabulary) {
        let wanted = asked.clone().any(|known| known == need);
        let pair = report.fab_pair(need).map_or_else(|| "none".to_owned(), |pair| in_role(report, need, &pair));
        let held = report.role.kind == RoleKind::Least || report.role.needs.contains(&need);
        let scope = match report.vocabulary.scope(need) {
            Some(scope) if !held => format!("{} (not in the role)", scope.name),
            Some(scope) if report.vocabulary.assumed(need).is_some() && wanted => format!("{} (assumed)", scope.name),
            Some(scope) => scope.name.to_owned(),
            None => "none is published".to_owned(),
        };
        let need = if wanted { need.to_owned() } else { format!("({need})") };
        rows.push(vec![need, pair, scope]);
    }
    if !report.dags.is_empty() {
        // Astro's Deployment roles know no single DAGs.
        rows.iter_mut().for_each(|row| row.truncate(2));
    }
    let mut out = columns(&rows);
    if report.role.kind == RoleKind::Viewer {
        out.push_str(&wrap("What stands in parentheses is in the role and is not needed.", "", ""));
    }
    out
}

fn in_role(report: &Report, need: &str, pair: &generated::table::FabPair) -> String {
    if report.dags.is_empty() || !super::dags::of_dags(need, report.vocabulary) {
        return pair.to_string();
    }
    match report.dags.as_slice() {
        [one] => format!("{} on {}", pair.action, super::dags::resource(one)),
        _ => format!("{} on DAG:<id> of each of the {} DAGs", pair.action, report.dags.len()),
    }
}
