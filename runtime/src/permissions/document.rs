//! The same as data, in a form that keeps: `permissions.schema.json` beside this file describes it.

use serde_json::{Map, Value, json};

use super::needs::{CallNeeds, Need, ToolNeeds};
use super::report::{Report, RoleKind};

/// Raised when a change breaks readers.
pub const VERSION: u32 = 1;

/// Its schema.
pub const SCHEMA: &str = include_str!("permissions.schema.json");

/// Renders it.
pub fn render(report: &Report) -> Value {
    let view = &report.view;
    let absent: Vec<Value> =
        report.absent.iter().map(|(name, because)| json!({"name": name, "because": because})).collect();
    let beyond: Vec<Value> =
        report.beyond_dags.iter().map(|(tool, because)| json!({"tool": tool, "because": because})).collect();
    json!({
        "version": VERSION,
        "airflow": {
            "release": view.release.to_string(),
            "line": view.line.name(),
            "known": view.exact(),
            "taken_as": view.older.to_string(),
        },
        "read_only": report.read_only,
        "dags": report.dags,
        "tools": report.tools.iter().map(|tool| one(report, tool)).collect::<Vec<_>>(),
        "absent": absent,
        "needs": report.needs.iter().map(|asked| need(report, asked.need, &asked.tools)).collect::<Vec<_>>(),
        "least_roles": {"fab": report.fab_role(), "simple": report.simple_role()},
        "role": role(report),
        "mcp_viewer": viewer(report),
        "beyond_dags": beyond,
    })
}

fn one(report: &Report, tool: &ToolNeeds) -> Value {
    let vocabulary = report.vocabulary;
    let all = tool.all(vocabulary);
    let line = report.view.line;
    let sometimes: Vec<Value> =
        tool.sometimes(vocabulary).into_iter().map(|(needs, when)| json!({"needs": needs, "when": when})).collect();
    let lookups: Vec<Value> = tool
        .lookups
        .iter()
        .map(|lookup| json!({"argument": lookup.argument, "tool": lookup.tool, "needs": lookup.needs}))
        .collect();
    let fab: Vec<String> = all.iter().filter_map(|need| report.fab_pair(need)).map(|pair| pair.to_string()).collect();
    let scopes: Vec<&str> = all.iter().filter_map(|need| vocabulary.scope(need)).map(|scope| scope.name).collect();
    let unscoped: Vec<Need> = all.iter().copied().filter(|need| vocabulary.scope(need).is_none()).collect();
    let mut object = json!({
        "name": tool.name,
        "toolset": tool.toolset,
        "effect": tool.effect.as_str(),
        "always": tool.always(vocabulary),
        "sometimes": sometimes,
        "fab": fab,
        "astro": scopes,
        "without_scope": unscoped,
        "least_roles": {"fab": vocabulary.fab_role(&all, line), "simple": report.simple_role().map(|_| vocabulary.simple_role(&all))},
        "calls": tool.calls.iter().map(call).collect::<Vec<_>>(),
    });
    if let (Some(object), false) = (object.as_object_mut(), lookups.is_empty()) {
        object.insert("lookups".to_owned(), json!(lookups));
    }
    object
}

fn call(call: &CallNeeds) -> Value {
    let mut object = Map::new();
    let mut put = |name: &str, value: Value| object.insert(name.to_owned(), value);
    put("operation", json!(call.operation));
    put("when", json!(call.when));
    put("needs", json!(call.needs));
    let may: Vec<Value> = call
        .may
        .iter()
        .map(|may| {
            let mut object = Map::new();
            object.insert("when".to_owned(), json!(may.on));
            object.insert("also".to_owned(), json!(may.needs));
            object.insert("without".to_owned(), json!(may.without));
            object.extend(may.says.map(|says| ("says".to_owned(), json!(says))));
            Value::Object(object)
        })
        .collect();
    put("conditions", json!(may));
    if call.open {
        put("open", json!(true));
    }
    for (name, text) in [("rows", call.rows), ("denied_as", call.denied_as), ("setting", call.setting)] {
        if let Some(text) = text {
            put(name, json!(text));
        }
    }
    Value::Object(object)
}

fn need(report: &Report, need: Need, tools: &[&str]) -> Value {
    let mut object = json!({
        "need": need,
        "fab": report.fab_pair(need).map(|pair| json!({"action": pair.action, "resource": pair.resource})),
        "astro": report.vocabulary.scope(need).map(|scope| scope.name),
        "tools": tools,
    });
    if let (Some(object), Some(because)) = (object.as_object_mut(), report.vocabulary.assumed(need)) {
        object.insert("assumed".to_owned(), json!(because));
    }
    object
}

fn role(report: &Report) -> Value {
    let fab: Vec<Value> =
        report.role.fab.iter().map(|(resource, actions)| json!({"resource": resource, "actions": actions})).collect();
    let kind = match report.role.kind {
        RoleKind::Least => "least",
        RoleKind::Viewer => "mcp-viewer",
    };
    json!({"kind": kind, "name": report.role.name, "needs": report.role.needs, "fab": fab, "astro": report.role.scopes})
}

fn viewer(report: &Report) -> Value {
    let viewer = &report.viewer;
    let lacks: Vec<Value> = viewer.lacks.iter().map(|(need, scope)| json!({"need": need, "scope": scope})).collect();
    let closed: Vec<Value> = viewer.closed.iter().map(|(tool, needs)| json!({"tool": tool, "needs": needs})).collect();
    json!({
        "scopes": viewer.scopes,
        "open_no_tool": viewer.idle,
        "open_none_of_these": viewer.unused,
        "lacks": lacks,
        "reads_beyond_it": closed,
        "reads_by_assumption": viewer.assumed,
    })
}
