//! The client of two small specs against golden files, which `tests/client.rs` compiles and
//! uses. `UPDATE_GOLDEN=1 cargo test -p generator --lib client` writes them anew.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::docs::{first_paragraph, sentences};
use super::names::{Names, ident, snake_name, type_name, variant_name};
use crate::model::{Api, Kind, Schema};
use crate::openapi::Overlays;
use crate::source::SpecFile;
use crate::table::{Line, Release};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/client")
}

fn model() -> Api {
    let documents: Vec<_> = [Release::new(2, 4, 0), Release::new(2, 5, 0)]
        .into_iter()
        .map(|release| {
            let file = PathBuf::from(format!("specs/{release}.yaml"));
            let text = std::fs::read_to_string(folder().join(&file)).unwrap();
            let spec = SpecFile { line: Line::V1, file, releases: vec![release], text };
            crate::openapi::parse(&spec, &Overlays::default()).unwrap()
        })
        .collect();
    crate::model::build(Line::V1, &documents).unwrap()
}

/// All files below a folder, by their path in it.
fn files_in(root: &Path, folder: &Path, files: &mut BTreeMap<String, String>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            files_in(root, &path, files);
        } else {
            let name = path.strip_prefix(root).unwrap().display().to_string();
            files.insert(name, std::fs::read_to_string(&path).unwrap());
        }
    }
}

#[test]
fn the_client_is_as_in_the_golden_files() {
    let made: BTreeMap<String, String> = super::files(&model()).unwrap().into_iter().collect();
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        let _ = std::fs::remove_dir_all(folder().join("airflow_v1"));
        for (name, text) in &made {
            let path = folder().join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
    }
    let mut golden = BTreeMap::new();
    files_in(&folder(), &folder().join("airflow_v1"), &mut golden);
    assert_eq!(made.keys().collect::<Vec<_>>(), golden.keys().collect::<Vec<_>>());
    for (name, text) in &made {
        let golden = &golden[name];
        if text != golden {
            let diff = similar::TextDiff::from_lines(golden.as_str(), text.as_str());
            panic!("{name} differs:\n{}", diff.unified_diff().context_radius(3));
        }
    }
}

#[test]
fn the_client_is_the_same_each_time_and_every_file_says_where_it_is_from() {
    let api = model();
    let files = super::files_of_all(std::slice::from_ref(&api)).unwrap();
    assert_eq!(files, super::files_of_all(&[api]).unwrap());
    for (name, text) in &files {
        assert!(text.starts_with("// Made by `cargo gen generate` from specs/. Do not edit.\n"), "{name}");
        assert!(!name.starts_with("airflow_v1/") || text.contains("specs/airflow-v1"), "{name}");
    }
    let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).filter(|name| !name.contains('/')).collect();
    assert_eq!(names, ["call.rs", "json.rs", "mod.rs", "plain.rs"]);
}

#[test]
fn a_type_that_is_only_itself_is_an_error() {
    let mut api = model();
    let around = Schema { kind: Kind::Ref("Color".to_owned()), ..api.schemas["Color"].schema.clone() };
    api.schemas["Color"].schema = around;
    let problem = super::files(&api).unwrap_err().to_string();
    assert!(problem.contains("`Color` refers to itself without an object between"), "{problem}");
}

#[test]
fn names_of_the_spec_are_recognisable_in_rust() {
    let types = ["BulkBody_PoolBody_", "DAGRun", "get_dags", "1st", "Option", "String", "~"].map(type_name);
    assert_eq!(types, ["BulkBodyPoolBody", "DAGRun", "GetDags", "Type1st", "OptionModel", "StringModel", "Type"]);
    let variants = ["up_for_retry", "SUCCESS", "text/plain", "*/*", "other", "self", "2x"].map(variant_name);
    assert_eq!(variants, ["UpForRetry", "Success", "TextPlain", "Value", "OtherValue", "SelfValue", "Value2x"]);
    let fields =
        ["__type", "_conf", "dagRunId", "Airflow-Connection-Test-Token", "self", "2x", "dag_ids[]"].map(snake_name);
    let expected = ["type", "conf", "dag_run_id", "airflow_connection_test_token", "self_", "field_2x", "dag_ids"];
    assert_eq!(fields, expected);
    assert_eq!(ident("type").to_string(), "r#type");
    let mut names = Names::with(&["Other"]);
    assert_eq!(["A", "A", "A", "Other"].map(|name| names.claim(name.to_owned())), ["A", "A2", "A3", "Other2"]);
}

#[test]
fn words_become_comments_that_rustdoc_understands() {
    assert_eq!(first_paragraph("How  many\n\nMore."), "How many.");
    assert_eq!(first_paragraph("A [link](https://a.b/c) of <x> and `a[0]`"), "A link of \\<x\\> and `a[0]`.");
    assert_eq!(first_paragraph("See https://a.b/c."), "See <https://a.b/c>.");
    let long = sentences(&["word ".repeat(18), "- no list".to_owned(), "word ".repeat(9)]);
    assert!(long.lines().all(|line| !line.starts_with('-')), "{long}");
}
