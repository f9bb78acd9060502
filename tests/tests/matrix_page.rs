//! `generated/permissions.html` in a real Chromium, held against `generated/permissions.json`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

#[path = "matrix_page/contents.rs"]
mod contents;
#[path = "matrix_page/hands.rs"]
mod hands;
#[path = "matrix_page/look.rs"]
mod look;
#[path = "matrix_page/proofs.rs"]
mod proofs;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;
use std::sync::LazyLock;

use airvane_tests::browser::{Browser, Session};
use generator::table::Release;
use serde_json::Value;

static BROWSER: LazyLock<Browser> =
    LazyLock::new(|| Browser::install().unwrap_or_else(|error| panic!("no browser: {error:#}")));

fn page() -> PathBuf {
    common::root().join("generated/permissions.html")
}

fn text() -> String {
    fs::read_to_string(page()).unwrap()
}

fn matrix() -> Value {
    serde_json::from_str(&fs::read_to_string(common::root().join("generated/permissions.json")).unwrap()).unwrap()
}

/// Where pictures are left for people to look at.
fn picture(name: &str) -> String {
    let folder = common::root().join("target/permissions-page");
    fs::create_dir_all(&folder).unwrap();
    folder.join(name).to_str().unwrap().to_owned()
}

#[track_caller]
fn drive(options: &Value, steps: &[Value]) -> Session {
    BROWSER.drive(&page(), options, steps).unwrap_or_else(|error| panic!("{error:#}"))
}

/// Nothing was fetched but the page itself, and nothing went wrong in it.
#[track_caller]
fn quiet(session: &Session) {
    assert!(!session.requests.is_empty(), "not even the page was loaded");
    let outside: Vec<_> = session
        .requests
        .iter()
        .filter(|url| {
            let itself = url.starts_with("file://") && url.contains("/generated/permissions.html");
            !itself && *url != "data:,"
        })
        .collect();
    assert!(outside.is_empty(), "{outside:?}");
    assert!(session.complaints.is_empty(), "{:#?}", session.complaints);
}

/// Tool → column → sign, as the heat map shows it.
const GRID: &str = "(() => {
    const heads = [...document.querySelectorAll('#grid thead th[data-at]')].map((head) => head.textContent);
    const rows = [...document.querySelectorAll('#grid tbody tr:has(> th[scope=row])')];
    return Object.fromEntries(rows.map((row) => [
        row.querySelector('th').dataset.at.split(':')[0],
        Object.fromEntries([...row.querySelectorAll('td[data-at]')].map((cell, at) => [heads[at], cell.textContent])
            .filter(([, sign]) => sign)),
    ]));
})()";

type Grid = BTreeMap<String, BTreeMap<String, String>>;

fn grid(value: &Value) -> Grid {
    serde_json::from_value(value.clone()).unwrap()
}

fn holds(releases: &str, release: &str) -> bool {
    let parse = |text: &str| Release::parse(text).unwrap_or_else(|| panic!("{text} in {releases}"));
    let wanted = parse(release);
    releases.split(", ").any(|span| match span.split_once(" to before ") {
        Some((since, until)) => parse(since) <= wanted && wanted < parse(until),
        None => parse(span.strip_suffix('+').unwrap_or_else(|| panic!("{span}"))) <= wanted,
    })
}

fn texts(value: &Value) -> impl Iterator<Item = &str> {
    value.as_array().into_iter().flatten().map(|item| item.as_str().unwrap())
}

/// From the data alone: the tools of a release, with everything that they may need.
fn expected(matrix: &Value, line: &str, release: &str) -> BTreeMap<String, BTreeSet<String>> {
    let line = &matrix["lines"][line];
    let here = |id: &&str| holds(line["operations"][*id]["releases"].as_str().unwrap(), release);
    let mut found = BTreeMap::new();
    for (name, tool) in line["tools"].as_object().unwrap() {
        if !holds(tool["releases"].as_str().unwrap(), release) {
            continue;
        }
        let mut needs = BTreeSet::new();
        for id in texts(&tool["operations"]).filter(here) {
            let operation = &line["operations"][id];
            let requirements = operation["requirements"].as_array().unwrap();
            let row = requirements.iter().filter(|row| holds(row["releases"].as_str().unwrap(), release));
            needs.extend(row.flat_map(|row| texts(&row["needs"])).map(ToOwned::to_owned));
            for when in operation["conditions"].as_array().into_iter().flatten() {
                let bound = |key: &str| when[key].as_str().map(|text| Release::parse(text).unwrap());
                let wanted = Release::parse(release).unwrap();
                if bound("since").is_none_or(|since| since <= wanted)
                    && bound("until").is_none_or(|until| wanted < until)
                {
                    needs.extend(texts(&when["add"]).map(ToOwned::to_owned));
                }
            }
        }
        found.insert(name.clone(), needs);
    }
    found
}
