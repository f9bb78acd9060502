//! What is worth knowing besides, in sentences: shown below a table, on stderr beside what is pasted.

use generated::table::Line;

use super::needs::Need;
use super::report::{Report, RoleKind};
use super::words::{count, list};

/// The release that was taken, and the tools that it does not have.
pub fn of_release(report: &Report) -> Vec<String> {
    let mut notes = vec![format!("This is for {}.", report.release())];
    let mut reasons: Vec<(&str, Vec<&str>)> = Vec::new();
    for (name, because) in &report.absent {
        match reasons.iter_mut().find(|(known, _)| known == because) {
            Some((_, names)) => names.push(name),
            None => reasons.push((because, vec![name])),
        }
    }
    for (because, names) in reasons {
        let each = if names.len() == 1 { "it" } else { "each of them" };
        notes.push(format!("Left out: {}; {each} {because}.", list(&names)));
    }
    notes
}

/// What an Astro role does not give, or is not certain to give.
pub fn of_astro(report: &Report) -> Vec<String> {
    let mut notes = Vec::new();
    if report.role.kind == RoleKind::Viewer && !report.viewer.lacks.is_empty() {
        let lacks: Vec<&str> = report.viewer.lacks.iter().map(|(_, scope)| *scope).collect();
        notes.push(format!("These tools also need {}, which this role does not have.", list(&lacks)));
    }
    for asked in report.unscoped() {
        notes.push(format!(
            "Astro publishes no scope for {}, so that no custom role can be sure to open {}.",
            asked.need,
            list(&asked.tools)
        ));
    }
    for (need, scope, because) in report.assumed() {
        notes.push(format!("Assumed: {scope} stands for {need}. {because}"));
    }
    notes.push(
        "Which scope stands for which permission is taken from the published names, and not tried on a Deployment. Custom roles are a feature of \
         Astro's Enterprise tier."
            .to_owned(),
    );
    notes
}

/// How a file for `airflow roles import` is used.
pub fn of_fab(report: &Report) -> Vec<String> {
    let name = &report.role.name;
    let mut notes = vec![
        format!(
            "Save it as roles.json; then: airflow roles import roles.json; airflow users add-role -u USER -r {name}"
        ),
        format!("A role that is there already is left as it is: to change one, airflow roles delete {name} first."),
        "Airflow adds can_read on Website to every role by itself.".to_owned(),
    ];
    if !report.dags.is_empty() {
        notes.push(
            "FAB must know these DAGs before the import: airflow sync-perm --include-dags makes it so.".to_owned(),
        );
    }
    if report.role.kind == RoleKind::Viewer {
        let beyond = missing_fab(report);
        if !beyond.is_empty() {
            notes.push(format!("These tools also need {}, which this role does not have.", list(&beyond)));
        }
    }
    notes.extend(of_dags(report));
    notes
}

/// Needs of the tools that the role, in FAB's words, does not give.
fn missing_fab(report: &Report) -> Vec<String> {
    let lacks = |need: &Need| !super::needs::covered(need, &report.role.needs, report.vocabulary);
    let missing = report.needs.iter().map(|asked| asked.need).filter(lacks);
    missing.filter_map(|need| report.fab_pair(need)).map(|pair| pair.to_string()).collect()
}

/// What pairs on single DAGs do not open.
pub fn of_dags(report: &Report) -> Vec<String> {
    let mut notes: Vec<String> =
        report.beyond_dags.iter().map(|(tool, because)| format!("{tool} {because}.")).collect();
    if !report.dags.is_empty() {
        notes.push("Lists show the rows of these DAGs alone.".to_owned());
    }
    notes
}

/// Refusals that no permission cures, and denials that are none by status.
pub fn of_tools(report: &Report) -> Vec<String> {
    let mut notes: Vec<String> = Vec::new();
    for tool in &report.tools {
        let mut add = |note: String| {
            if !notes.contains(&note) {
                notes.push(note);
            }
        };
        for call in &tool.calls {
            if let Some(setting) = call.setting {
                add(format!(
                    "{}: everybody is refused, by a 403, unless the server's setting {setting} allows it.",
                    tool.name
                ));
            }
            if let Some(denied) = call.denied_as {
                add(format!("{} ({}), where a permission is missing: {denied}", tool.name, call.operation));
            }
        }
    }
    notes
}

/// The published read-only role of Astro beside what is needed.
pub fn of_viewer(report: &Report) -> Vec<String> {
    let viewer = &report.viewer;
    let short = |scope: &str| scope.strip_prefix("deployment.airflow.").unwrap_or(scope).to_owned();
    let shorts = |scopes: &[&str]| list(&scopes.iter().map(|scope| short(scope)).collect::<Vec<_>>());
    let mut notes = Vec::new();
    notes.push(format!(
        "{} of its {} scopes open no tool at all, in any release: {}.",
        viewer.idle.len(),
        viewer.scopes.len(),
        shorts(&viewer.idle)
    ));
    if !viewer.unused.is_empty() {
        notes.push(format!("{} more open none of these tools: {}.", viewer.unused.len(), shorts(&viewer.unused)));
    }
    if !viewer.lacks.is_empty() {
        let lacks: Vec<&str> = viewer.lacks.iter().map(|(_, scope)| *scope).collect();
        notes.push(format!("These tools need, and it lacks: {}.", shorts(&lacks)));
    }
    if viewer.closed.is_empty() {
        notes.push("It opens every other read of this release.".to_owned());
    } else {
        let closed: Vec<String> =
            viewer.closed.iter().map(|(tool, needs)| format!("{tool} ({})", needs.join(", "))).collect();
        notes.push(format!(
            "{} of this release, selected or not, need what none of it gives: {}.",
            count(closed.len(), "read"),
            list(&closed)
        ));
    }
    if !viewer.assumed.is_empty() {
        notes.push(format!("By an assumed scope only it opens {}.", list(&viewer.assumed)));
    }
    notes
}

/// The name of Airflow's own stock roles that come nearest.
pub fn of_roles(report: &Report) -> Vec<String> {
    let mut notes = vec![match report.fab_role() {
        Some(role) => format!("The least default role of FAB that has all of it is {role}."),
        None => "No default role of FAB has all of it.".to_owned(),
    }];
    if report.view.line == Line::V2
        && let Some(role) = report.simple_role()
    {
        notes.push(format!("The least role of SimpleAuthManager that has all of it is {role}."));
    }
    notes
}
