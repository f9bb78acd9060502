//! Which tools are listed.

use generated::table::{Line, Release, Schemas, View};

use super::table;
use crate::serve::{Inventory, Selection, Server, Wanted};

fn wanted(toolsets: &str, tools: &str, exclude: &str) -> Wanted {
    let given = |text: &str| Some(text.to_owned());
    Wanted { toolsets: given(toolsets), tools: given(tools), exclude: given(exclude) }
}

fn of(toolsets: &str, tools: &str, exclude: &str) -> Result<Vec<&'static str>, String> {
    let catalog = table::all();
    let selection = Selection::of(&catalog, &wanted(toolsets, tools, exclude)).map_err(|error| error.to_string())?;
    Ok(selection.names().to_vec())
}

#[test]
fn selections() {
    let default = of("", "", "").unwrap();
    assert_eq!(
        default,
        ["list_dags", "list_dag_runs", "get_health", "get_task_logs", "wait_for_dag_run", "trigger_dag", "pause_dag"]
    );
    assert_eq!(of("default", "", ""), Ok(default.clone()));
    assert_eq!(of("all", "", "").unwrap().len(), 18);
    assert_eq!(
        of("system, tasks", "", "").unwrap(),
        ["get_health", "get_task_logs", "get_task_instance", "clear_task_instances"]
    );
    assert_eq!(of("", "get_dag,get_dags", "").unwrap(), ["list_dags", "get_dag"]);
    assert_eq!(of("system", "get_dag", "get_health").unwrap(), ["get_dag"]);
    assert_eq!(of("", "get_dag", "get_dag"), Ok(vec![]));
    assert!(of("dag", "", "").unwrap_err().contains("did you mean `dags`"));
    assert!(of("", "list_dag", "").unwrap_err().contains("did you mean `list_dags`"));
    assert!(of("", "", "trigger_dags").unwrap_err().contains("did you mean `trigger_dag`"));
}

#[test]
fn read_only_beats_every_selection() {
    let catalog = table::all().read_only();
    let selection = Selection::of(&catalog, &wanted("all", "delete_dag,get_dag", "")).unwrap();
    assert_eq!(selection.names().len(), 10);
    assert!(!selection.names().contains(&"delete_dag"));
}

#[test]
fn lists_are_those_of_the_release() {
    let catalog = table::all();
    let selection = Selection::of(&catalog, &wanted("all", "", "")).unwrap();
    let release = Release::new(2, 11, 2);
    let view = View { line: Line::V1, release, older: release, newer: Some(release) };
    let inventory = Inventory { catalog: &catalog, selection: &selection, view };
    let list = inventory.list(inventory.entries(), Schemas::Lean);
    let names: Vec<&str> = list.iter().map(|tool| tool.name.as_ref()).collect();
    assert_eq!(names, ["list_dags", "trigger_dag", "pause_dag", "get_dag_stats"]);
    let trigger = serde_json::to_value(&list[1]).unwrap();
    assert_eq!(
        trigger["annotations"],
        serde_json::json!({"readOnlyHint": false, "destructiveHint": false, "idempotentHint": false, "openWorldHint": true})
    );
    assert_eq!(trigger["title"], "Trigger DAG");
    assert_eq!(trigger["inputSchema"]["type"], "object");
    assert!(trigger["inputSchema"]["properties"].get("partition_key").is_none());
}

#[test]
fn instructions_fit_every_client() {
    let stub = super::stub::Stub::plain("3.3.2");
    for toolsets in ["all", "default", "system"] {
        let server = Server::local(super::stub::app(&stub, super::stub::Set { toolsets, ..Default::default() }));
        let text = server.instructions();
        assert!(text.chars().count() <= 2_048 && !text.ends_with('…'), "{text}");
        assert_eq!(text.contains("--toolsets"), toolsets != "all", "{text}");
    }
}
