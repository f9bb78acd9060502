use generated::permissions::VOCABULARY;

use super::*;

fn rights() -> Rights {
    let mut rights = Rights::new(VOCABULARY);
    rights.recognised();
    rights
}

#[test]
fn what_is_let_through_is_held_and_the_one_left_is_missing() {
    let mut rights = rights();
    rights.denied(&["dag_run.create", "dag.update"]);
    assert_eq!(rights.standing("dag_run.create"), Standing::Unknown);
    rights.allowed(&["dag.update"]);
    assert_eq!(rights.standing("dag.update"), Standing::Held);
    assert_eq!(rights.standing("dag_run.create"), Standing::Missing);
    assert_eq!(rights.standing("pool.get"), Standing::Unknown);
    assert_eq!(rights.needs(&["dag_run.create"]), [Need { name: "dag_run.create", standing: Standing::Missing }]);
}

#[test]
fn one_fact_solves_a_chain_of_clues() {
    let mut rights = rights();
    rights.denied(&["a.get", "b.get"]);
    rights.denied(&["c.get", "b.get", "d.get"]);
    rights.allowed(&["a.get"]);
    assert_eq!(rights.standing("b.get"), Standing::Missing);
    // The second is explained by it, so that it tells nothing of the others.
    rights.allowed(&["c.get"]);
    assert_eq!(rights.standing("d.get"), Standing::Unknown);
}

#[test]
fn a_grant_on_one_dag_is_not_the_whole() {
    let mut rights = rights();
    rights.allowed_for_a_dag(&["dag.get", "task_instance.get", "dag_run.get"]);
    assert_eq!(rights.standing("dag.get"), Standing::Unknown);
    assert_eq!(rights.standing("dag_run.get"), Standing::Unknown, "FAB has `DAG Run:<id>`");
    assert_eq!(rights.standing("some_dag.get"), Standing::Held);
    assert_eq!(rights.standing("task_instance.get"), Standing::Held);
    rights.denied(&["dag.get"]);
    assert_eq!((rights.standing("dag.get"), rights.somewhere("dag.get")), (Standing::Missing, Standing::Held));
    assert_eq!(rights.somewhere("task_instance.get"), Standing::Held);
    rights.denied(&["pool.get"]);
    assert_eq!(rights.somewhere("pool.get"), Standing::Missing);
    // Of runs no probe tells whether some grant on one DAG is there.
    rights.denied(&["dag_run.get"]);
    assert_eq!(rights.somewhere("dag_run.get"), Standing::Unknown);
}

#[test]
fn all_dags_and_no_dag() {
    let mut rights = rights();
    rights.allowed(&["dag.get"]);
    assert_eq!(rights.standing("some_dag.get"), Standing::Held);
    rights.denied(&["some_dag.update"]);
    assert_eq!((rights.standing("dag.update"), rights.somewhere("dag.update")), (Standing::Missing, Standing::Missing));
}

#[test]
fn what_changes_is_believed() {
    let mut rights = rights();
    rights.allowed(&["pool.get"]);
    rights.denied(&["pool.get"]);
    assert_eq!(rights.standing("pool.get"), Standing::Missing);
    rights.allowed(&["pool.get"]);
    assert_eq!(rights.standing("pool.get"), Standing::Held);
    rights.denied(&[]);
    assert_eq!(rights.known(), (vec!["pool.get"], vec![]));
}

#[test]
fn a_stranger_misses_nothing_for_certain() {
    let mut rights = Rights::new(VOCABULARY);
    rights.denied(&["pool.get"]);
    assert_eq!(rights.standing("pool.get"), Standing::Unknown);
    rights.recognised();
    assert_eq!(rights.standing("pool.get"), Standing::Missing);
}

#[test]
fn clues_are_bounded() {
    let mut rights = rights();
    for _ in 0..1000 {
        rights.denied(&["a.get", "b.get"]);
    }
    assert!(rights.clues.len() <= CLUES);
}
