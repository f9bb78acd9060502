//! What is pasted elsewhere: a request to Astro's API, a file for `airflow roles import`, Terraform.

use serde_json::{Value, json};

use super::notes;
use super::report::{Report, RoleKind};
use super::words::{count, wrap};

/// The body of Astro's request to create a custom role.
pub fn astro(report: &Report) -> Value {
    let mut body = json!({
        "name": report.role.name,
        "description": description(report),
        "scopeType": "DEPLOYMENT",
        "permissions": report.role.scopes,
    });
    if let (Some(object), false) = (body.as_object_mut(), report.workspaces.is_empty()) {
        object.insert("restrictedWorkspaceIds".to_owned(), json!(report.workspaces));
    }
    body
}

/// What Astro shows beside the role.
fn description(report: &Report) -> String {
    match report.role.kind {
        RoleKind::Viewer => "Read-only access for an MCP server: the published list of get permissions.".to_owned(),
        RoleKind::Least => format!(
            "For {} of the MCP server airvane on Airflow {}{}.",
            count(report.tools.len(), "tool"),
            report.view.release,
            if report.read_only { ", read-only" } else { "" }
        ),
    }
}

/// The file for `airflow roles import`: one entry per resource, its actions joined by commas.
pub fn fab(report: &Report) -> Value {
    let entry = |(resource, actions): &(String, Vec<&str>)| json!({"name": report.role.name, "resource": resource, "action": actions.join(",")});
    Value::Array(report.role.fab.iter().map(entry).collect())
}

/// Terraform for Astro: the role, a token with it, and after how many days that expires.
pub fn terraform(report: &Report) -> String {
    let label = label(&report.role.name);
    let mut out = String::new();
    for note in notes::of_release(report).iter().chain(&notes::of_astro(report)) {
        out.push_str(&wrap(note, "# ", "# "));
    }
    let provider = "The provider is astronomer/astro, with organization_id set and ASTRO_API_TOKEN in the environment.";
    out.push_str(&wrap(provider, "# ", "# "));
    out.push('\n');
    out.push_str(&format!(
        "variable \"{label}_deployment_id\" {{\n  description = \"Id of the Astro Deployment that the token is for.\"\n  \
         type        = string\n}}\n\n"
    ));
    out.push_str(&format!("resource \"astro_custom_role\" \"{label}\" {{\n"));
    out.push_str(&format!("  name        = {}\n", quoted(&report.role.name)));
    out.push_str(&format!("  description = {}\n", quoted(&description(report))));
    out.push_str("  scope_type  = \"DEPLOYMENT\"\n");
    out.push_str(&format!("  permissions = {}\n", set(&report.role.scopes)));
    if !report.workspaces.is_empty() {
        out.push_str(&format!("  restricted_workspace_ids = {}\n", set(&report.workspaces)));
    }
    out.push_str("}\n\n");
    let kept =
        "Its value is kept in the state as plain text. A token's expiry can't be changed: to have another, replace it.";
    out.push_str(&wrap(kept, "# ", "# "));
    out.push_str(&format!(
        "resource \"astro_api_token\" \"{label}\" {{\n  name        = {}\n  description = {}\n  type        = \
         \"DEPLOYMENT\"\n  roles = [{{\n    role        = astro_custom_role.{label}.name\n    entity_id   = \
         var.{label}_deployment_id\n    entity_type = \"DEPLOYMENT\"\n  }}]\n  expiry_period_in_days = {}\n}}\n\n",
        quoted(&report.role.name),
        quoted("For the MCP server airvane."),
        report.days
    ));
    out.push_str(&format!(
        "output \"{label}_token\" {{\n  value     = astro_api_token.{label}.token\n  sensitive = true\n}}\n"
    ));
    out
}

/// A set of texts over several lines.
fn set<T: AsRef<str>>(items: &[T]) -> String {
    let lines: Vec<String> = items.iter().map(|item| format!("    {},\n", quoted(item.as_ref()))).collect();
    if lines.is_empty() { "[]".to_owned() } else { format!("[\n{}  ]", lines.concat()) }
}

/// A text in quotes, as HCL reads it: no template, no escape of its own.
fn quoted(text: &str) -> String {
    let text = text.replace('\\', "\\\\").replace('"', "\\\"").replace("${", "$${").replace("%{", "%%{");
    format!("\"{text}\"")
}

/// A name as a label of Terraform: `MCP_VIEWER` → `mcp_viewer`.
fn label(name: &str) -> String {
    let plain = |letter: char| if letter.is_ascii_alphanumeric() { letter.to_ascii_lowercase() } else { '_' };
    let label: String = name.chars().map(plain).collect();
    let words: Vec<&str> = label.split('_').filter(|word| !word.is_empty()).collect();
    let label = words.join("_");
    if label.starts_with(|first: char| first.is_ascii_lowercase()) { label } else { format!("role_{label}") }
}

#[cfg(test)]
mod tests {
    use super::{label, quoted};

    #[test]
    fn names_become_labels() {
        assert_eq!(label("MCP_VIEWER"), "mcp_viewer");
        assert_eq!(label("airvane-read-only"), "airvane_read_only");
        assert_eq!(label("7 Zwerge: \"x\""), "role_7_zwerge_x");
    }

    #[test]
    fn nothing_in_a_text_is_hcl() {
        assert_eq!(quoted(r#"a "b" \ ${c} %{d} $"#), r#""a \"b\" \\ $${c} %%{d} $""#);
    }
}
