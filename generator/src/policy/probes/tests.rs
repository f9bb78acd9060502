//! What the generator refuses in `specs/probes/`, and when a proof no longer counts; on the real map and the real specs.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::path::Path;
use std::sync::OnceLock;

use super::*;
use crate::pipeline::Made;
use crate::policy::{Proof, ProofStatus, Proofs};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the project")
}

fn made() -> &'static Made {
    static MADE: OnceLock<Made> = OnceLock::new();
    MADE.get_or_init(|| crate::pipeline::make(root(), &mut |_| {}).expect("the project's specs"))
}

/// What is said of the probes of Airflow 2 with a text in them replaced by another.
fn told(from: &str, to: &str) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    for line in Line::ALL {
        let file = Probes::file(line);
        let text = std::fs::read_to_string(root().join(&file)).expect("the probes");
        let text = if line == Line::V1 {
            assert!(text.contains(from), "the probes have {from:?}");
            text.replacen(from, to, 1)
        } else {
            text
        };
        std::fs::create_dir_all(folder.path().join("specs/probes")).expect("a folder");
        std::fs::write(folder.path().join(file), text).expect("written");
    }
    let policy = &made().policy;
    match Probes::load(folder.path(), &made().apis, &policy.permissions, Some(&policy.vocabulary)) {
        Ok(_) => String::new(),
        Err(problems) => problems.located(folder.path()).to_string(),
    }
}

#[test]
fn what_is_missing_or_unknown_is_an_error_that_names_it() {
    for (from, to, says) in [
        ("  get_pools: [{query: {limit: 1}}]\n", "", "nothing says how `get_pools` is probed"),
        ("  get_pools: [", "  get_poolz: [", "has an operation `get_poolz`"),
        ("  get_pools: [{query: {limit: 1}}]\n", "  get_pools: []\n", "no request"),
        (
            "get_pools: [{query: {limit: 1}}]",
            "get_pools: [{query: {limt: 1}}]",
            "`get_pools` has no query parameter `limt`",
        ),
        ("get_pools: [{query: {limit: 1}}]", "get_pools: [{query: {limit: [1]}}]", "one plain value"),
        ("get_dag: [{path: {dag_id: \"{absent}\"}}]", "get_dag: [{}]", "the path parameter `dag_id` has no value"),
        ("body: {is_paused: true}", "body: {is_pausd: true}", "the body of `patch_dag` has no `is_pausd`"),
        ("    - {path: {dag_id: \"~\"}, query: {limit: 1}}\n", "", "no probe of `get_dag_runs` meets condition 1"),
        ("get_pools: [{query: {limit: 1}}]", "get_pools: [{until: \"2.7.0\"}]", "`get_pools` has no probe for 2.11.2"),
        ("get_pools: [{query: {limit: 1}}]", "get_pools: [{since: \"2.7.9\"}]", "2.7.9 is no known release"),
        ("needs: [dag_code.get]", "needs: [dag_cod.get]", "there is no resource `dag_cod`"),
        ("then: {at: /stack_trace, has: REDACTED}", "then: {at: /stack_trace}", "an answer is known by"),
        ("get_pools: [{query: {limit: 1}}]", "get_pools: [{query: {limit: 1}, quary: 1}]", "get_pools"),
    ] {
        let told = told(from, to);
        assert!(told.contains(says) && told.contains("specs/probes/airflow-v1.yaml"), "{from:?} → {to:?}: {told:?}");
    }
    assert_eq!(told("get_pools", "get_pools"), "", "as they are they are right");
}

#[test]
fn what_goes_to_any_airflow_names_nothing_that_could_be_there() {
    let mut count = 0;
    for api in &made().apis {
        for id in api.operations.keys() {
            let Some(probe) = made().policy.probes.harmless(api.line, id) else { continue };
            count += 1;
            let sent = ProbeSpec { also: Vec::new(), ..probe.clone() };
            let sent = serde_json::to_string(&sent).expect("JSON").replace(ProbeSpec::ABSENT, "");
            let names = sent.split('{').any(|part| part.starts_with(|first: char| first.is_ascii_lowercase()));
            assert!(!names && probe.header.is_empty(), "{id}: {sent}");
        }
    }
    assert!(count > 180, "only {count} operations can be asked");
}

#[test]
fn a_proof_counts_for_what_was_proven_and_no_longer() {
    let policy = &made().policy;
    let (line, id) = (Line::V2, "trigger_dag_run");
    let release = Release::parse("3.3.2").expect("a release");
    let entry = policy.entry(line, id).expect("an entry").clone();
    let probed = policy.probes.of(line, id).expect("probes").clone();
    let hash = entry.proof_hash(release, Some(&probed));

    let mut other = entry.clone();
    other.note = Some("Other words.".to_owned());
    assert_eq!(other.proof_hash(release, Some(&probed)), hash, "words do not count");
    other.needs.pop();
    assert_ne!(other.proof_hash(release, Some(&probed)), hash, "needs do");
    let Probed::Requests(mut requests) = probed else { panic!("requests") };
    requests[0].says = Some("Other words.".to_owned());
    assert_eq!(entry.proof_hash(release, Some(&Probed::Requests(requests.clone()))), hash, "words do not count");
    requests[0].body = None;
    assert_ne!(entry.proof_hash(release, Some(&Probed::Requests(requests))), hash, "what is sent does");

    let status = |hash: &str, unproven: Option<&str>| {
        let proof = Proof {
            hash: hash.to_owned(),
            sufficient: true,
            necessary: true,
            conditions: 0,
            single_dag: false,
            single_runs: false,
            simple_role: None,
            unproven: unproven.map(ToOwned::to_owned),
        };
        let proofs = Proofs {
            line: line.to_string(),
            airflow: release.to_string(),
            auth_manager: "FAB".to_owned(),
            date: "2026-11-25".to_owned(),
            simple_roles: None,
            operations: IndexMap::from([(id.to_owned(), proof)]),
        };
        policy.status_by(&proofs, line, id)
    };
    let proven = ProofStatus::Proven { airflow: "3.3.2".to_owned(), date: "2026-11-25".to_owned() };
    assert_eq!(status(&hash, None), proven);
    assert_eq!(status("0123456789abcdef", None), ProofStatus::Changed);
    assert_eq!(status(&hash, Some("why")), ProofStatus::Unproven("why".to_owned()));
}
