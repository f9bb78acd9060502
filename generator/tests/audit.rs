//! The audit on the real wheels: the map agrees, planted errors are caught, and what it proposes
//! rebuilds the map. Wheels that are not in the cache yet are downloaded.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use generator::audit::{Audit, Kind, Report};
use generator::model::Api;
use generator::policy::Permissions;
use generator::table::{Line, Release};

static ROOT: LazyLock<PathBuf> = LazyLock::new(|| Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned());
static APIS: LazyLock<Vec<Api>> = LazyLock::new(|| generator::pipeline::models(&ROOT, &mut |_| {}).unwrap());

fn audit() -> Audit<'static> {
    Audit::load(&ROOT, &APIS).unwrap()
}

fn map(line: Line) -> Permissions {
    Permissions::read(&ROOT, line).unwrap()
}

fn run(line: Line, map: Permissions, releases: &[&str]) -> Report {
    let releases: Vec<Release> = releases.iter().map(|release| Release::parse(release).unwrap()).collect();
    audit().with_map(line, map).run(&releases, &|text| eprintln!("{text}")).unwrap()
}

/// Every difference as `operation kind`.
fn kinds(report: &Report) -> Vec<(String, Kind)> {
    report.differences.iter().map(|one| (one.operation.clone(), one.kind.clone())).collect()
}

#[test]
fn the_map_agrees_with_the_sources_of_every_release() {
    let report = audit().run(&[], &|text| eprintln!("{text}")).unwrap();
    assert!(report.agrees(), "{}", report.text());
    let releases: usize = APIS.iter().map(|api| api.releases.len()).sum();
    let operations: usize = APIS.iter().flat_map(|api| &api.counts).map(|(_, count)| count).sum();
    assert_eq!((report.counts.0, report.counts.1), (releases, operations), "nothing may be left out");
}

#[test]
fn planted_errors_are_caught_on_both_lines() {
    // Pairs, decorators and dependencies: one release of each style.
    for (line, release, evidence) in [
        (Line::V1, "2.7.3", "airflow/api_connexion/endpoints/task_instance_endpoint.py:"),
        (Line::V1, "2.11.2", "airflow/api_connexion/endpoints/task_instance_endpoint.py:"),
        (Line::V2, "3.3.2", "airflow/api_fastapi/core_api/routes/public/task_instances.py:"),
    ] {
        let mut planted = map(line);
        planted.operations["get_task_instance"].needs.retain(|need| need != "dag.get");
        planted.operations["get_pool"].needs.push("variable.get".to_owned());
        planted.operations["get_variable"].needs = vec!["variable.delete".to_owned()];
        planted.operations["get_health"].open = false;
        planted.operations.shift_remove("get_config");
        let report = run(line, planted, &[release]);
        let mut found = kinds(&report);
        found.sort();
        let wanted = [
            ("get_config", Kind::Missing),
            ("get_health", Kind::Open),
            ("get_pool", Kind::TooWide),
            ("get_task_instance", Kind::TooNarrow),
            ("get_variable", Kind::Other),
        ];
        assert_eq!(found, wanted.map(|(name, kind)| (name.to_owned(), kind)), "{}", report.text());
        let text = report.text();
        let narrow = text.split("\n\n").find(|part| part.starts_with("get_task_instance")).unwrap();
        let entry = format!("specs/permissions/{line}.yaml:");
        for words in [&entry, evidence, "add dag.get", &format!(", {release}: too narrow")] {
            assert!(narrow.contains(words), "{words} in {narrow}");
        }
    }
}

#[test]
fn a_condition_that_is_dropped_or_planted_is_caught() {
    let mut planted = map(Line::V2);
    planted.operations["bulk_pools"].when.remove(0);
    planted.operations["wait_dag_run_until_finished"].when.clear();
    planted.operations["get_dag_runs"].when[0].since = Some("3.1.1".to_owned());
    let report = run(Line::V2, planted, &["3.1.0", "3.3.2"]);
    let found: Vec<_> = report.differences.iter().map(|one| format!("{} {}", one.operation, one.scenario)).collect();
    for wanted in [
        "bulk_pools actions[].action is \"create\"",
        "wait_dag_run_until_finished result is given",
        "get_dag_runs dag_id=~",
    ] {
        assert!(found.iter().any(|one| one == wanted), "{wanted} in {found:?}");
    }
}

#[test]
fn what_has_changed_since_the_release_before_is_said() {
    let mut planted = map(Line::V2);
    planted.operations["materialize_asset"].changes.clear();
    planted.operations["materialize_asset"].needs = vec!["asset.create".to_owned()];
    let report = run(Line::V2, planted, &["3.1.8", "3.2.0"]);
    assert_eq!(kinds(&report), [("materialize_asset".to_owned(), Kind::TooNarrow)], "{}", report.text());
    assert!(report.text().contains("changed:     3.1.8 asks asset.create"), "{}", report.text());
}

/// What a condition says, to be compared; what is needed in any case adds nothing.
fn condition(when: &generator::policy::When, needs: &[String]) -> String {
    let mut add = when.add.clone();
    add.retain(|need| !needs.contains(need));
    let mut drop = when.drop.clone();
    add.sort();
    drop.sort();
    let place = when.parameter.clone().or(when.body.clone()).unwrap_or_else(|| "row".to_owned());
    format!("{place} {:?} {:?} add {add:?} drop {drop:?}", when.is, when.given)
}

#[test]
fn the_proposal_for_a_release_without_entries_rebuilds_them() {
    for (line, text) in [(Line::V1, "2.11.2"), (Line::V2, "3.3.2")] {
        let original = map(line);
        let mut empty = original.clone();
        empty.operations.clear();
        let release = Release::parse(text).unwrap();
        let proposal = audit().with_map(line, empty).propose(release, &|text| eprintln!("{text}")).unwrap();
        assert!(proposal.contains(": needs") || proposal.contains("needs: ["), "{proposal}");
        assert!(every_effect_is_open(&proposal), "an entry is no entry before someone has decided what it does");
        // What the reviewer does: decides the effect of each.
        let mut decided = String::from("operations:\n");
        let mut id = String::new();
        for row in proposal.lines() {
            if let Some(name) =
                row.strip_prefix("  ").and_then(|row| row.strip_suffix(':')).filter(|row| !row.starts_with(' '))
            {
                id = name.to_owned();
            }
            if row.trim_start().starts_with("effect:") {
                decided.push_str(&format!("    effect: {}\n", original.operations[&id].effect.as_str()));
            } else {
                decided.push_str(row);
                decided.push('\n');
            }
        }
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(folder.path().join("specs/permissions")).unwrap();
        std::fs::write(folder.path().join(format!("specs/permissions/{line}.yaml")), &decided).unwrap();
        let rebuilt = Permissions::read(folder.path(), line).unwrap_or_else(|problems| panic!("{problems}\n{decided}"));
        let api = APIS.iter().find(|api| api.line == line).unwrap();
        let here = api.operations.iter().filter(|(_, operation)| operation.presence.has(release, &api.releases));
        let mut differing = Vec::new();
        for (id, operation) in here {
            let (old, new) = (&original.operations[id], &rebuilt.operations[id]);
            assert_eq!(old.open, new.open, "{id}");
            for release in api.releases.iter().filter(|one| operation.presence.has(**one, &api.releases)) {
                let sorted = |needs: &[String]| {
                    let mut needs = needs.to_vec();
                    needs.sort();
                    needs
                };
                assert_eq!(sorted(old.needs_in(*release)), sorted(new.needs_in(*release)), "{id} {release}");
            }
            let newest = |entry: &generator::policy::Entry| {
                let lasting = entry.when.iter().filter(|when| when.until.is_none());
                let mut all: Vec<String> = lasting.map(|when| condition(when, &entry.needs)).collect();
                all.sort();
                all
            };
            if newest(old) != newest(new) {
                differing.push(format!("{id}\n  was {:?}\n  is  {:?}", newest(old), newest(new)));
            }
        }
        assert!(differing.is_empty(), "{}", differing.join("\n"));
    }
}

/// Whether every `effect:` is left open.
fn every_effect_is_open(proposal: &str) -> bool {
    let effects: Vec<&str> = proposal.lines().filter(|row| row.trim_start().starts_with("effect:")).collect();
    !effects.is_empty() && effects.iter().all(|row| row.trim_start().starts_with("effect: # decide"))
}
