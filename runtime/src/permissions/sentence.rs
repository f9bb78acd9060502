//! The sentence for an administrator, and the role of SimpleAuthManager.

use generated::table::Effect;

use super::notes;
use super::report::{Report, RoleKind};
use super::words::{count, list, wrap};

/// Our verbs as an administrator reads them, with the FAB action that each stands for.
const VERBS: [(&str, &str); 5] = [
    ("can_read", "read"),
    ("can_create", "create"),
    ("can_edit", "change"),
    ("can_delete", "delete"),
    ("menu_access", "see the menu of"),
];

/// `Please give …`, ready to be sent.
pub fn render(report: &Report) -> String {
    let mut out = String::new();
    let mut paragraph = |text: String| {
        if !out.is_empty() {
            out.push('\n');
        }
        out.push_str(&wrap(&text, "", ""));
    };
    let verbs: Vec<String> = VERBS
        .iter()
        .filter_map(|(action, verb)| {
            let has = |actions: &Vec<&str>| actions.contains(action);
            let resources: Vec<&str> =
                report.role.fab.iter().filter(|(_, actions)| has(actions)).map(|(name, _)| name.as_str()).collect();
            (!resources.is_empty()).then(|| format!("{verb} {}", list(&resources)))
        })
        .collect();
    let may = if verbs.is_empty() { "nothing: a login will do".to_owned() } else { verbs.join("; ") };
    paragraph(format!(
        "Please give the account that the MCP server airvane uses for our Airflow {} a role of its own, `{}`, that may do \
         this and nothing else: {may}.",
        report.view.release, report.role.name
    ));
    let writes: Vec<&str> =
        report.tools.iter().filter(|tool| tool.effect != Effect::Read).map(|tool| tool.name).collect();
    let tools = count(report.tools.len(), "tool");
    let subject = match report.role.kind {
        RoleKind::Least => {
            let exactly =
                if report.beyond_dags.is_empty() { "exactly what" } else { "as much as single DAGs give of what" };
            format!("That is {exactly} its {tools} need{}", if report.tools.len() == 1 { "s" } else { "" })
        }
        RoleKind::Viewer => format!("That is Astronomer's published read-only role; {tools} will use it"),
    };
    paragraph(match writes.len() {
        0 => format!("{subject}; none of them changes anything."),
        number => {
            let change = if number == 1 { "changes" } else { "change" };
            format!("{subject}; {} of them {change} something: {}.", number, list(&writes))
        }
    });
    let pairs: Vec<String> = report
        .role
        .fab
        .iter()
        .flat_map(|(resource, actions)| actions.iter().map(move |action| format!("{action} on {resource}")))
        .collect();
    if !pairs.is_empty() {
        paragraph(format!("Under the FAB auth manager these are the pairs {}.", list(&pairs)));
    }
    if report.dags.is_empty() && !report.role.scopes.is_empty() {
        paragraph(format!(
            "On Astro it is a custom role with the scope type DEPLOYMENT and these permissions: {}.",
            list(&report.role.scopes)
        ));
        let unscoped: Vec<String> =
            report.unscoped().map(|asked| format!("{} ({})", asked.need, list(&asked.tools))).collect();
        if !unscoped.is_empty() {
            paragraph(format!("Astro publishes no permission for {}.", list(&unscoped)));
        }
    }
    if report.dags.is_empty()
        && let Some(role) = report.simple_role()
    {
        paragraph(format!("Under Airflow's SimpleAuthManager the least role that has it is `{role}`."));
    }
    for note in notes::of_dags(report) {
        paragraph(note);
    }
    out
}

/// The role of SimpleAuthManager, as a setting.
///
/// # Errors
/// Airflow 2 has none.
pub fn simple(report: &Report) -> Result<String, String> {
    let Some(role) = report.simple_role() else {
        return Err(format!(
            "Airflow {} has no SimpleAuthManager, that came with 3.0; use --format fab",
            report.view.release
        ));
    };
    let mut out = String::new();
    let mut say = |text: &str| out.push_str(&wrap(text, "# ", "# "));
    say(&format!("The least role of SimpleAuthManager for {}: {role}.", count(report.tools.len(), "tool")));
    for note in notes::of_release(report) {
        say(&note);
    }
    let needing: Vec<&str> = report
        .tools
        .iter()
        .filter(|tool| role != "viewer" && report.vocabulary.simple_role(&tool.all(report.vocabulary)) == role)
        .map(|tool| tool.name)
        .collect();
    if !needing.is_empty() && needing.len() < report.tools.len() {
        say(&format!("Of the tools only {} need{} it.", list(&needing), if needing.len() == 1 { "s" } else { "" }));
    }
    say("It knows four roles and no single permissions, so that it gives more than is needed. Add this to the users \
         that are there; Airflow makes a password and keeps it in simple_auth_manager_passwords.json.generated.");
    out.push_str(&format!("AIRFLOW__CORE__SIMPLE_AUTH_MANAGER_USERS=\"{}:{role}\"\n", user(&report.role.name)));
    Ok(out)
}

/// The role's name as a name of a user: no `:` or `,`, which part users there.
fn user(name: &str) -> String {
    let plain = |letter: char| if letter.is_ascii_alphanumeric() || "-_.".contains(letter) { letter } else { '-' };
    name.chars().map(plain).collect()
}
