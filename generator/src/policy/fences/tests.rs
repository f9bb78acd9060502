//! The rules against the real specs, and with one line of them gone at a time.

use std::path::Path;
use std::sync::LazyLock;

use super::*;

struct Real {
    apis: Vec<Api>,
    spec: FencesSpec,
    opaque: Vec<String>,
    effects: BTreeMap<(Line, String), Effect>,
}

static REAL: LazyLock<Real> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let made = crate::pipeline::make(root, &mut |_| {}).unwrap();
    let effects = made
        .policy
        .permissions
        .iter()
        .flat_map(|(line, map)| map.operations.iter().map(|(id, entry)| ((*line, id.clone()), entry.effect)));
    let effects = effects.collect();
    Real { apis: made.apis, spec: made.policy.fences.spec, opaque: made.policy.words.opaque, effects }
});

/// What is said of the rules after `change`.
fn with(change: impl FnOnce(&mut FencesSpec)) -> String {
    let Real { apis, spec, opaque, effects } = &*REAL;
    let mut spec = spec.clone();
    change(&mut spec);
    let found = Fences::join(spec, apis, opaque, |line, id| effects.get(&(line, id.to_owned())).copied());
    found.err().map(|problems| problems.0.iter().map(|problem| format!("{problem}\n")).collect()).unwrap_or_default()
}

#[test]
fn every_operation_has_one_rule() {
    assert_eq!(with(|_| {}), "");
    let Real { apis, spec, opaque, effects } = &*REAL;
    let fences = Fences::join(spec.clone(), apis, opaque, |line, id| effects.get(&(line, id.to_owned())).copied());
    assert_eq!(fences.unwrap().rules.len(), effects.len());
}

#[test]
fn an_operation_without_a_rule_is_named_with_the_mend() {
    let says = with(|spec| spec.refused.retain(|listed| !listed.operations.iter().any(|id| id == "get_dag_tags")));
    assert!(says.contains("`get_dag_tags` of airflow-v2") && says.contains("add it to `looked_up`"), "{says}");
    let says = with(|spec| spec.looked_up.retain(|lookup| lookup.by != "get_backfill"));
    assert!(says.contains("`cancel_backfill`") && says.contains("`pause_backfill`"), "{says}");
    let says = with(|spec| spec.outside.retain(|outside| outside.what != "a pool"));
    assert!(says.contains("`delete_pool`") && says.contains("`bulk_pools`"), "{says}");
}

#[test]
fn a_write_by_pattern_must_be_refused() {
    let says = with(|spec| {
        spec.refused.retain(|listed| !listed.operations.iter().any(|id| id == "patch_dags"));
        spec.outside.push(OutsideSpec { what: "all DAGs".to_owned(), under: vec!["/dags".to_owned()] });
    });
    assert!(says.contains("`patch_dags`") && says.contains("pattern"), "{says}");
}

#[test]
fn what_looks_like_an_id_must_be_declared() {
    let says = with(|spec| spec.ids.retain(|id| id != "source_dag_id"));
    assert!(says.contains("`source_dag_id` in the parameters of `get_asset_events`"), "{says}");
    let says = with(|spec| spec.patterns.retain(|id| id != "dag_id_prefix_pattern"));
    assert!(says.contains("`dag_id_prefix_pattern`"), "{says}");
}

#[test]
fn entries_that_fit_nothing_are_errors() {
    for (says, change) in [
        (with(|spec| spec.ids.push("dag_id_of_old".to_owned())), "nothing is named `dag_id_of_old`"),
        (with(|spec| spec.beyond.push("gone".to_owned())), "nothing is named `gone`"),
        (with(|spec| spec.outside[0].under.push("/gone".to_owned())), "nothing lies under `/gone`"),
        (with(|spec| spec.refused[0].operations.push("gone".to_owned())), "there is no operation `gone`"),
        (with(|spec| spec.looked_up[0].by = "gone".to_owned()), "can't be looked up by `gone`"),
        (with(|spec| spec.looked_up[0].by = "cancel_backfill".to_owned()), "can't be looked up"),
        (with(|spec| spec.refused[0].operations.push("pause_backfill".to_owned())), "more than one rule"),
        (with(|spec| spec.looked_up[1].operations.push("get_dag_asset_queued_event".to_owned())), "does not fit"),
    ] {
        assert!(says.contains(change), "{change}: {says}");
    }
}
