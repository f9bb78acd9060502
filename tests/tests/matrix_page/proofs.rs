//! How far rows are proven.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use generator::pipeline::make;
use generator::policy::Policy;
use generator::table::{Line, Release};
use serde_json::{Value, json};
use tempfile::TempDir;

use super::{BROWSER, common, quiet, texts};

/// The page made from a copy of the specs with proofs beside them.
fn page_with_proofs(proofs: impl Fn(&Policy) -> Value) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let from = common::root().join("specs");
    assert!(Command::new("cp").arg("-r").arg(from).arg(folder.path()).status().unwrap().success());
    let made = |folder: &TempDir| {
        make(folder.path(), &mut |_| {}).unwrap_or_else(|problems| panic!("{}", problems.located(folder.path())))
    };
    let file = folder.path().join("specs/proofs/airflow-v2.json");
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(&file, proofs(&made(&folder).policy).to_string()).unwrap();
    let files = made(&folder).render().unwrap_or_else(|problems| panic!("{}", problems.located(folder.path())));
    let page = folder.path().join("generated/permissions.html");
    fs::create_dir_all(page.parent().unwrap()).unwrap();
    fs::write(&page, &files[Path::new("permissions.html")]).unwrap();
    let markdown = &files[Path::new("PERMISSIONS.md")];
    assert!(markdown.contains("under a manager of the test, 2026-11-25: 1 of 3 rows proven."), "no summary");
    assert!(markdown.contains("- `get_dag_versions`: unproven. For a reason."), "no reason");
    let row = |start: &str| markdown.lines().rfind(|line| line.starts_with(start)).unwrap().to_owned();
    assert!(row("| `list_dags` | `get_dags` |").ends_with("| 3.3.2 |"), "{}", row("| `list_dags`"));
    assert!(row("| `get_dag_details` | `get_dag` |").ends_with("| not again yet |"));
    assert!(row("| `list_dag_versions` | `get_dag_versions` |").ends_with("| unproven |"));
    (folder, page)
}

#[test]
fn proofs_are_shown_for_the_releases_they_speak_of() {
    let (_folder, page) = page_with_proofs(|policy| {
        let release = Release::parse("3.3.2").unwrap();
        let hash = |id: &str| policy.entry(Line::V2, id).unwrap().proof_hash(release, policy.probes.of(Line::V2, id));
        let proof = |hash: String| json!({"hash": hash, "sufficient": true, "necessary": true});
        let mut unproven = proof(hash("get_dag_versions"));
        unproven["unproven"] = json!("For a reason.");
        json!({
            "line": "airflow-v2", "airflow": "3.3.2", "auth_manager": "a manager of the test", "date": "2026-11-25",
            "operations": {
                "get_dags": proof(hash("get_dags")),
                "get_dag": proof("0".repeat(16)),
                "get_dag_versions": unproven,
            },
        })
    });
    let proofs = json!({"evaluate": "[...document.querySelectorAll('#list .proof')].map((one) => one.textContent)"});
    let steps = [
        json!({"hash": "#toolset=dags&view=list"}),
        proofs.clone(),
        json!({"hash": "#toolset=dags&view=list&release=3.0.2"}),
        proofs,
    ];
    let session = BROWSER.drive(&page, &json!({}), &steps).unwrap_or_else(|error| panic!("{error:#}"));
    quiet(&session);
    let said: BTreeSet<&str> = texts(&session.outcomes[1]).collect();
    assert!(said.contains("✓ Proven on Airflow 3.3.2, 2026-11-25."), "{said:?}");
    assert!(said.iter().any(|text| text.starts_with("↻ Not proven again yet on Airflow 3.3.2")), "{said:?}");
    assert!(said.contains("! Unproven on Airflow 3.3.2. For a reason."), "{said:?}");
    // get_dag_versions asks something else of "~" since 3.1.0, so the proof says nothing of 3.0.2.
    let older: BTreeSet<&str> = texts(&session.outcomes[3]).collect();
    assert!(older.contains("Not tried on releases that ask this; tried on 3.3.2."), "{older:?}");
    assert!(older.contains("✓ Proven on Airflow 3.3.2, 2026-11-25."), "{older:?}");
}
