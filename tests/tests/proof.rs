//! The permission matrix on real Airflow 2.11.2 and 3.3.2 under the FAB auth manager, as `prove` does it, and that the proof sees an error in the
//! map when there is one.
//!
//! Each Airflow is started here, with DAGs and roles of its own, so that no other test sees them; see `src/proof/`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::print_stdout)]

use std::sync::{Mutex, OnceLock};

use airvane_tests::airflow::Api;
use airvane_tests::proof::{Fab, Grants, Plan, Report, Sources, differences, state};
use generator::policy::Need;
use generator::table::Release;
use serde_json::json;

/// One Airflow at a time: two of them under load make everything slower than one after the other.
static TURN: Mutex<()> = Mutex::new(());

fn ground(release: &'static str) -> &'static Fab {
    static STARTED: [OnceLock<Fab>; 2] = [const { OnceLock::new() }; 2];
    let slot = &STARTED[usize::from(release.starts_with('3'))];
    slot.get_or_init(|| Fab::start(release.parse().expect("a release with a lock file")).expect("an Airflow under FAB"))
}

fn sources(release: &str) -> (Release, Sources) {
    let release = Release::parse(release).expect("a release");
    (release, Sources::read(release).expect("map and probes"))
}

/// Proves all of it, or a few operations with the map as it is given.
fn prove(release: &'static str, change: impl FnOnce(&mut Sources)) -> (Plan, Report) {
    let fab = ground(release);
    let (release, mut sources) = sources(release);
    change(&mut sources);
    let plan = Plan::make(release, &sources, &fab.fixtures).expect("a plan");
    let trials = fab.trials(&plan, &sources);
    fab.prepare(&trials).expect("roles and users");
    let before = state(&fab.airflow).expect("the database");
    let tried = fab.try_all(&plan, &trials).expect("trials");
    let mut report = Report::of(&plan, &tried);
    let after = state(&fab.airflow).expect("the database");
    report.tables = after.len();
    report.changed = differences(&before, &after);
    (plan, report)
}

fn the_map_is_right(release: &'static str) {
    let _turn = TURN.lock();
    let (plan, report) = prove(release, |_| {});
    println!("{}", report.table(&plan, release));
    let wrong: Vec<_> = report.wrong().collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(report.tables > 30, "only {} tables were compared", report.tables);
    let (asking, sufficient, necessary) = report.figures(&plan);
    assert!(asking > 90, "only {asking} rows");
    assert!(sufficient * 100 >= asking * 95, "{sufficient} of {asking} rows are proven sufficient");
    assert!(necessary * 100 >= asking * 95, "{necessary} of {asking} rows are proven necessary");
}

#[test]
fn the_map_is_right_on_airflow_2() {
    the_map_is_right("2.11.2");
}

#[test]
fn the_map_is_right_on_airflow_3() {
    the_map_is_right("3.3.2");
}

/// The map with other needs for one operation, and nothing else in it.
fn planted(sources: &mut Sources, operation: &str, needs: &[&str]) {
    sources.permissions.operations.retain(|id, _| id == operation);
    let entry = sources.permissions.operations.get_mut(operation).expect("an operation of the map");
    let needs: Vec<Need> = needs.iter().map(|need| (*need).to_owned()).collect();
    assert_ne!(entry.needs, needs, "that is what the map says");
    entry.needs = needs;
}

/// A pair that was dropped shows by a role that is refused, one that was added by a role that is let through.
fn planted_errors(release: &'static str, operation: &str, dropped: &[&str], added: &[&str]) {
    let _turn = TURN.lock();
    let wrong = |report: &Report| report.wrong().cloned().collect::<Vec<_>>().join("\n");

    let (plan, report) = prove(release, |sources| planted(sources, operation, dropped));
    let (asking, sufficient, _) = report.figures(&plan);
    assert_eq!((asking, sufficient), (1, 0), "too little is not enough");
    assert!(wrong(&report).contains("should be let through, was answered 403"), "{}", wrong(&report));

    let (plan, report) = prove(release, |sources| planted(sources, operation, added));
    let (asking, sufficient, necessary) = report.figures(&plan);
    assert_eq!((asking, sufficient, necessary), (1, 1, 0), "too much is enough, and not needed");
    assert!(wrong(&report).contains("who lacks variable.get"), "{}", wrong(&report));

    let (plan, report) = prove(release, |sources| sources.permissions.operations.retain(|id, _| id == operation));
    assert_eq!((report.figures(&plan), wrong(&report).as_str()), ((1, 1, 1), ""), "and the map as it is");
}

#[test]
fn planted_errors_are_seen_on_airflow_2() {
    planted_errors("2.11.2", "post_dag_run", &["dag_run.create"], &["dag_run.create", "dag.update", "variable.get"]);
}

#[test]
fn planted_errors_are_seen_on_airflow_3() {
    planted_errors("3.3.2", "trigger_dag_run", &["dag_run.create"], &["dag_run.create", "dag.update", "variable.get"]);
}

#[test]
fn a_change_in_the_database_is_seen() {
    let _turn = TURN.lock();
    let fab = ground("2.11.2");
    let before = state(&fab.airflow).expect("the database");
    let api = fab.airflow.api_as("admin").expect("the administrator");
    api.patch("/dags/proof_two", &json!({"is_paused": false})).expect("unpaused");
    let after = state(&fab.airflow).expect("the database");
    api.patch("/dags/proof_two", &json!({"is_paused": true})).expect("paused again");
    let found = differences(&before, &after);
    assert!(found.iter().any(|line| line.starts_with("dag: ")), "{found:?}");
}

/// Triggering a run: what takes a role from 403 to a run, with the forms that name a single DAG.
fn triggering(release: &'static str, created: u16, body: &serde_json::Value) {
    let _turn = TURN.lock();
    let fab = ground(release);
    let pairs = |pairs: &[(&str, &str)]| -> Grants {
        pairs.iter().map(|(action, resource)| ((*action).to_owned(), (*resource).to_owned())).collect()
    };
    let trigger = |grants: &Grants| {
        let header = fab.user(grants).expect("a user");
        let api = Api::anonymous(&fab.airflow.api).with_authorization(&header);
        api.send("POST", "/dags/proof_two/dagRuns", Some(body)).expect("an answer").0
    };
    let create = ("can_create", "DAG Runs");
    for (what, grants, status) in [
        ("create on DAG Runs alone", pairs(&[create]), 403),
        ("and edit on DAGs", pairs(&[create, ("can_edit", "DAGs")]), created),
        ("or edit on the one DAG", pairs(&[create, ("can_edit", "DAG:proof_two")]), created),
        ("not on another", pairs(&[create, ("can_edit", "DAG:proof_one")]), 403),
        (
            "create on the runs of the one DAG alone",
            pairs(&[("can_create", "DAG Run:proof_two"), ("can_edit", "DAG:proof_two")]),
            created,
        ),
        ("not on those of another", pairs(&[("can_create", "DAG Run:proof_one"), ("can_edit", "DAG:proof_two")]), 403),
    ] {
        assert_eq!(trigger(&grants), status, "{what}");
    }
}

#[test]
fn what_triggering_takes_on_airflow_2() {
    triggering("2.11.2", 200, &json!({}));
}

#[test]
fn what_triggering_takes_on_airflow_3() {
    triggering("3.3.2", 200, &json!({"logical_date": null}));
}
