//! What a request needs, conditions included, by the generated tables.

use generated::permissions::VOCABULARY;
use generated::table::{Line, Method, Operation, OperationData, Release, Request, View};
use serde_json::{Value, json};

fn view(release: &str) -> View {
    let release = Release::parse(release).unwrap();
    let line = Line::of(release).unwrap();
    let (_, known) = generated::RELEASES.iter().find(|(known, _)| *known == line).unwrap();
    View::of(release, line, known).unwrap()
}

fn operation(line: Line, id: &str) -> &'static OperationData {
    let reads = generated::read::OPERATIONS.iter().map(|operation| operation.data());
    let writes = generated::write::OPERATIONS.iter().map(|operation| operation.data());
    reads.chain(writes).find(|data| data.line == line && data.id == id).unwrap()
}

fn needs(release: &str, id: &str, path: &str, query: &[(&str, &str)], body: Option<Value>) -> Vec<&'static str> {
    let view = view(release);
    let data = operation(view.line, id);
    let query = query.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let request = Request { method: Method::Get, path: path.to_owned(), query, headers: Vec::new(), body };
    data.needs_of(&view, &request)
}

#[test]
fn all_dags_at_once() {
    let runs =
        |release: &str, dag: &str| needs(release, "get_dag_runs", &format!("/api/v2/dags/{dag}/dagRuns"), &[], None);
    assert_eq!(runs("3.3.2", "a"), ["dag_run.get", "dag.get"]);
    assert_eq!(runs("3.3.2", "~"), ["dag_run.get", "some_dag.get"]);
    // An encoded `~` is the same to Airflow; up to 3.0.6 it is the name of a DAG.
    assert_eq!(runs("3.3.2", "%7E"), ["dag_run.get", "some_dag.get"]);
    assert_eq!(runs("3.0.6", "~"), ["dag_run.get", "dag.get"]);
}

#[test]
fn parameters_of_the_query() {
    let logs =
        |release: &str, query: &[(&str, &str)]| needs(release, "get_event_logs", "/api/v2/eventLogs", query, None);
    assert_eq!(logs("3.3.2", &[]), ["audit_log.get", "some_dag.get"]);
    assert_eq!(logs("3.3.2", &[("dag_id", "a")]), ["audit_log.get", "dag.get"]);
    assert_eq!(logs("3.1.6", &[("dag_id", "a")]), ["audit_log.get", "some_dag.get"]);
}

#[test]
fn places_in_the_body() {
    let bulk =
        |actions: Value| needs("3.3.2", "bulk_variables", "/api/v2/variables", &[], Some(json!({"actions": actions})));
    assert_eq!(bulk(json!([])), [""; 0]);
    assert_eq!(bulk(json!([{"action": "delete", "entities": []}])), ["variable.delete"]);
    let both = json!([{"action": "create", "action_on_existence": "overwrite"}, {"action": "delete"}]);
    assert_eq!(bulk(both), ["variable.create", "variable.delete", "variable.update"]);
    let batch = |body: Value| {
        needs("2.11.2", "get_task_instances_batch", "/api/v1/dags/~/dagRuns/~/taskInstances/list", &[], Some(body))
    };
    assert_eq!(batch(json!({})), ["dag_run.get", "task_instance.get"]);
    assert_eq!(batch(json!({"dag_ids": null})), ["dag_run.get", "task_instance.get"]);
    assert_eq!(batch(json!({"dag_ids": ["a"]})), ["dag_run.get", "task_instance.get", "dag.get"]);
}

#[test]
fn rows_are_not_told_by_a_request() {
    assert_eq!(
        needs("3.3.2", "get_import_error", "/api/v2/importErrors/1", &[], None),
        ["import_error.get"],
        "read on a DAG of the file is asked of the row"
    );
}

#[test]
fn names_of_permissions() {
    let pair = |need: &str, line: Line| VOCABULARY.fab_pair(need, line).map(|pair| pair.to_string());
    assert_eq!(pair("dag_run.get", Line::V1).as_deref(), Some("can_read on DAG Runs"));
    assert_eq!(pair("some_dag.update", Line::V2).as_deref(), Some("can_edit on DAGs (or on any one DAG)"));
    assert_eq!(pair("asset.get", Line::V1).as_deref(), Some("can_read on Datasets"));
    assert_eq!(pair("hitl_detail.get", Line::V1), None);
    assert_eq!(VOCABULARY.scope("task_log.get").map(|scope| scope.name), Some("deployment.airflow.taskLog.get"));
    assert_eq!(VOCABULARY.scope("dag_warning.get"), None);
    assert_eq!(VOCABULARY.simple_role(&["dag.get", "variable.get"]), "op");
    assert_eq!(VOCABULARY.fab_role(&["dag.update", "some_dag.get"], Line::V2), Some("User"));
    assert_eq!(VOCABULARY.plain("some_dag.get"), "dag.get");
    assert!(VOCABULARY.per_dag("dag.get") && !VOCABULARY.per_dag("pool.get"));
}
