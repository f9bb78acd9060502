//! `generated/permissions.html` in a real Chromium, held against `generated/permissions.json`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use airvane_tests::browser::{Browser, Session};
use generator::pipeline::make;
use generator::policy::Policy;
use generator::table::{Line, Release};
use serde_json::{Value, json};
use tempfile::TempDir;

/// The most that the page may weigh.
const MOST: usize = 600_000;

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

#[test]
fn the_page_weighs_little_and_its_data_cannot_break_out() {
    let text = text();
    eprintln!("permissions.html: {} bytes", text.len());
    assert!(text.len() < MOST, "{} bytes", text.len());
    let (_, data) = text.split_once(r#"<script type="application/json" id="data">"#).unwrap();
    let (data, _) = data.split_once("</script>").unwrap();
    assert!(!data.contains(['<', '>', '&']), "a sign that could end the element");
    let data: Value = serde_json::from_str(data).unwrap();
    assert_eq!(
        data["airflow-v2"]["tools"].as_array().unwrap().len(),
        matrix()["lines"]["airflow-v2"]["tools"].as_object().unwrap().len()
    );
    for word in ["http:", "https:", "//cdn", "@import", "url(", "fetch(", "XMLHttpRequest", "WebSocket", "innerHTML"] {
        assert!(!text.contains(word), "{word}");
    }
}

#[test]
fn every_release_shows_what_it_asks() {
    let matrix = matrix();
    let releases = [
        ("airflow-v1", "2.4.0"),
        ("airflow-v1", "2.7.3"),
        ("airflow-v1", "2.8.1"),
        ("airflow-v1", "2.11.2"),
        ("airflow-v2", "3.0.0"),
        ("airflow-v2", "3.0.6"),
        ("airflow-v2", "3.1.8"),
        ("airflow-v2", "3.2.0"),
        ("airflow-v2", "3.3.2"),
    ];
    let steps: Vec<Value> = releases
        .iter()
        .flat_map(|(line, release)| {
            let hash = format!("#line={line}&release={release}&toolset=all&words=airflow");
            [json!({"hash": hash}), json!({"evaluate": GRID})]
        })
        .collect();
    let session = drive(&json!({}), &steps);
    quiet(&session);
    for ((line, release), shown) in releases.iter().zip(session.outcomes.iter().skip(1).step_by(2)) {
        let shown: BTreeMap<String, BTreeSet<String>> =
            grid(shown).into_iter().map(|(tool, cells)| (tool, cells.into_keys().collect())).collect();
        let expected = expected(&matrix, line, release);
        assert!(expected.len() > 50, "{release}: {} tools", expected.len());
        for (tool, needs) in &expected {
            assert_eq!(shown.get(tool), Some(needs), "{tool} in {release}");
        }
        assert_eq!(shown.len(), expected.len(), "{release}");
    }
}

#[test]
fn each_scope_shows_exactly_its_tools_and_how() {
    let matrix = matrix();
    let scopes = matrix["scopes"].as_array().unwrap();
    assert!(scopes.len() >= 28);
    let lines = ["airflow-v1", "airflow-v2"];
    let mut steps = Vec::new();
    for line in lines {
        for scope in scopes {
            let hash = format!("#line={line}&toolset=all&scope={}", scope["name"].as_str().unwrap());
            steps.extend([json!({"hash": hash}), json!({"evaluate": GRID})]);
        }
    }
    let session = drive(&json!({}), &steps);
    quiet(&session);
    let mut shown = session.outcomes.iter().skip(1).step_by(2);
    let mut cells = 0;
    for line in lines {
        for scope in scopes {
            let name = scope["name"].as_str().unwrap();
            let label = name.strip_prefix("deployment.airflow.").unwrap_or(name);
            let letter = match label.rsplit_once('.').unwrap().1 {
                "get" => "R",
                "delete" => "D",
                _ => "W",
            };
            let expected: BTreeMap<String, String> = scope["opens"][line]
                .as_object()
                .into_iter()
                .flatten()
                .filter_map(|(tool, how)| {
                    let sign = match how.as_str().unwrap() {
                        "always" => letter.to_owned(),
                        "one of its calls" => letter.to_lowercase(),
                        "under a condition" => format!("{}?", letter.to_lowercase()),
                        "older releases" => return None,
                        other => panic!("{other}"),
                    };
                    Some((tool.clone(), sign))
                })
                .collect();
            let found: BTreeMap<String, String> = grid(shown.next().unwrap())
                .into_iter()
                .map(|(tool, row)| (tool, row.get(label).cloned().unwrap_or_default()))
                .collect();
            assert_eq!(found, expected, "{name} on {line}");
            cells += found.len();
        }
    }
    assert!(cells > 200, "{cells} cells");
}

#[test]
fn everything_can_be_done_with_the_keyboard() {
    let matrix = matrix();
    let row = |state: &str| format!("({state})");
    let focused = row("document.activeElement.textContent");
    let tell = json!({"evaluate": "document.getElementById('tell').textContent"});
    let steps = [
        json!({"press": "Tab"}),                                                              // 0
        json!({"evaluate": focused}),                                                         // 1 the skip link
        json!({"press": "Enter"}),                                                            // 2
        json!({"evaluate": "document.activeElement.id"}),                                     // 3
        json!({"hash": ""}),                                                                  // 4
        json!({"tab": "#line"}),                                                              // 5
        json!({"tab": "#release"}),                                                           // 6
        json!({"type": "3.1.8"}),                                                             // 7
        json!({"tab": "#toolset"}),                                                           // 8
        json!({"type": "all"}),                                                               // 9
        json!({"tab": "#effect-write"}),                                                      // 10
        json!({"press": "Space"}),                                                            // 11
        json!({"tab": "#effect-destructive"}),                                                // 12
        json!({"press": "Space"}),                                                            // 13
        json!({"tab": "#q"}),                                                                 // 14
        json!({"type": "xcom"}),                                                              // 15
        json!({"evaluate": "[location.hash, document.getElementById('count').textContent]"}), // 16
        json!({"evaluate": GRID}),                                                            // 17
        json!({"tab": "#grid [data-at]"}),                                                    // 18
        json!({"press": "ArrowRight"}),                                                       // 19
        tell.clone(),                                                                         // 20
        json!({"press": "ArrowLeft"}),                                                        // 21
        json!({"press": "Enter"}),                                                            // 22
        json!({"evaluate": "[document.getElementById('pane').textContent, document.activeElement.getAttribute('aria-expanded')]"}), // 23
        json!({"press": "Escape"}),                                                      // 24
        json!({"evaluate": "document.getElementById('pane') === null"}),                 // 25
        json!({"press": "Control+Home"}),                                                // 26
        json!({"press": "ArrowRight"}),                                                  // 27
        tell,                                                                            // 28
        json!({"press": "Enter"}),                                                       // 29
        json!({"evaluate": "new URLSearchParams(location.hash.slice(1)).get('scope')"}), // 30
        json!({"evaluate": "[getComputedStyle(document.activeElement).outlineStyle, document.activeElement.dataset.at]"}), // 31
        json!({"press": "Shift+Tab"}),                                   // 32
        json!({"evaluate": "document.activeElement !== document.body"}), // 33
    ];
    let session = drive(&json!({"viewport": {"width": 1400, "height": 1000}}), &steps);
    quiet(&session);
    let out = &session.outcomes;
    assert_eq!(out[1], "Skip to the matrix");
    assert_eq!(out[3], "main");
    let hash = out[16][0].as_str().unwrap();
    for part in ["release=3.1.8", "toolset=all", "effects=read", "q=xcom"] {
        assert!(hash.contains(part), "{hash}");
    }
    // The same from the data: reads of 3.1.8 that have to do with XComs.
    let tools = &matrix["lines"]["airflow-v2"]["tools"];
    let wanted: BTreeSet<String> = expected(&matrix, "airflow-v2", "3.1.8")
        .into_iter()
        .filter(|(name, needs)| tools[name]["effect"] == "read" && needs.iter().any(|need| need.starts_with("xcom.")))
        .map(|(name, _)| name)
        .collect();
    let shown: BTreeSet<String> = grid(&out[17]).into_keys().collect();
    assert!(!wanted.is_empty() && wanted.is_subset(&shown), "{wanted:?} in {shown:?}");
    assert!(shown.iter().all(|name| tools[name]["effect"] == "read"), "{shown:?}");
    assert!(out[16][1].as_str().unwrap().starts_with(&format!("{} tool", shown.len())), "{}", out[16][1]);
    assert!(out[20].as_str().unwrap().contains("need"), "{}", out[20]);
    assert!(out[23][0].as_str().unwrap().contains("/api/v2/"), "{}", out[23][0]);
    assert_eq!(out[23][1], "true");
    assert_eq!(out[25], true);
    assert!(out[28].as_str().unwrap().contains("takes part in opening"), "{}", out[28]);
    assert!(out[30].as_str().unwrap().starts_with("deployment.airflow."), "{}", out[30]);
    assert_eq!(out[31][0], "solid", "the focus is seen");
    assert!(out[31][1].as_str().unwrap().starts_with("head:"), "the focus stays where it was: {}", out[31]);
    assert_eq!(out[33], true);

    // An address is the view.
    let again = drive(&json!({}), &[json!({"hash": hash}), json!({"evaluate": GRID})]);
    quiet(&again);
    assert_eq!(grid(&again.outcomes[1]).into_keys().collect::<BTreeSet<_>>(), shown);
}

#[test]
fn words_of_a_view_and_of_the_read_only_role() {
    let matrix = matrix();
    let steps = [
        json!({"hash": ""}),
        json!({"evaluate": "[document.querySelector('#facts b').textContent, document.getElementById('exact').textContent]"}),
        json!({"evaluate": "document.querySelector('#viewer-panel summary').textContent"}),
        json!({"hash": "#scope=none:dag_warning.get"}),
        json!({"evaluate": "document.getElementById('scope-panel').textContent"}),
        json!({"hash": "#release=9.9.9&toolset=nonsense&scope=nonsense&line=airflow-v7"}),
        json!({"evaluate": "document.querySelector('#facts b').textContent"}),
    ];
    let session = drive(&json!({}), &steps);
    quiet(&session);
    let line = &matrix["lines"]["airflow-v2"];
    let newest = line["releases"].as_array().unwrap().last().unwrap().as_str().unwrap();
    let tools = line["tools"].as_object().unwrap();
    let default: BTreeSet<&String> = tools
        .iter()
        .filter(|(_, tool)| tool["default"] == true && holds(tool["releases"].as_str().unwrap(), newest))
        .map(|(name, _)| name)
        .collect();
    assert_eq!(session.outcomes[1][0], default.len().to_string());
    let scopes: BTreeSet<&str> = matrix["scopes"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|scope| {
            let opens = scope["opens"]["airflow-v2"].as_object().into_iter().flatten();
            opens.filter(|(_, how)| *how != "older releases").any(|(tool, _)| default.contains(tool))
        })
        .map(|scope| scope["name"].as_str().unwrap())
        .collect();
    assert_eq!(session.outcomes[1][1].as_str().unwrap().lines().collect::<BTreeSet<_>>(), scopes);
    let silent = matrix["scopes"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|scope| {
            let mut opens = scope["opens"]["airflow-v2"].as_object().into_iter().flatten();
            scope["list"] == "viewer" && !opens.any(|(_, how)| how != "older releases")
        })
        .count();
    let said = session.outcomes[2].as_str().unwrap();
    assert!(said.contains("all 28 read scopes") && said.contains(&format!("{silent} scopes open no tool")), "{said}");
    assert!(session.outcomes[4].as_str().unwrap().contains("list_dag_warnings"), "{}", session.outcomes[4]);
    assert_eq!(session.outcomes[6], default.len().to_string(), "an address that makes no sense is the start");
}

#[test]
fn it_can_be_read_in_both_themes_and_pictures_are_kept() {
    let shot = |name: &str| json!({"screenshot": picture(name)});
    let tool = "#tool=list_task_instances";
    let steps = [
        json!({"hash": ""}),
        shot("light.png"),
        json!({"contrast": 4.5}),
        json!({"hash": tool}),
        json!({"contrast": 4.5}),
        shot("details.png"),
        json!({"hash": "#toolset=all&scope=deployment.airflow.dagRun.create"}),
        shot("one-scope.png"),
        json!({"contrast": 4.5}),
        json!({"hash": "#toolset=all&view=list"}),
        json!({"contrast": 4.5}),
        shot("list.png"),
        json!({"tab": "#theme"}),
        json!({"press": "Enter"}),
        json!({"press": "Enter"}),
        json!({"evaluate": "[document.documentElement.dataset.theme, getComputedStyle(document.body).backgroundColor]"}),
        json!({"contrast": 4.5}),
        json!({"hash": tool}),
        json!({"contrast": 4.5}),
        json!({"hash": "#toolset=all"}),
        json!({"contrast": 4.5}),
        shot("dark.png"),
        json!({"hash": "#toolset=all&scope=deployment.airflow.dagRun.create"}),
        json!({"contrast": 4.5}),
        shot("one-scope-dark.png"),
    ];
    let session = drive(&json!({"colorScheme": "light", "viewport": {"width": 1500, "height": 1100}}), &steps);
    quiet(&session);
    let mut looked = 0;
    for (step, outcome) in steps.iter().zip(&session.outcomes) {
        if step.get("contrast").is_some() {
            assert_eq!(outcome["found"], json!([]), "{step}");
            looked += outcome["looked"].as_u64().unwrap();
        }
    }
    assert!(looked > 1000, "{looked} texts");
    assert_eq!(session.outcomes[15][0], "dark", "the choice beats the system's");
    let dark = session.outcomes[15][1].as_str().unwrap();
    assert!(dark.starts_with("rgb(1"), "{dark}");

    let system = drive(
        &json!({"colorScheme": "dark"}),
        &[json!({"evaluate": "getComputedStyle(document.body).backgroundColor"})],
    );
    assert_eq!(system.outcomes[0], dark, "the system's choice is followed");
}

#[test]
fn it_prints_as_a_table_of_words() {
    let visible = "['#filters', '#tell', '#grid', '#list table', '#viewer-panel'].map((one) => document.querySelector(one).checkVisibility())";
    let steps = [
        json!({"hash": "#toolset=runs"}),
        json!({"evaluate": visible}),
        json!({"media": {"media": "print"}}),
        json!({"evaluate": visible}),
        json!({"evaluate": "document.querySelectorAll('#list tbody th').length"}),
        json!({"pdf": picture("print.pdf")}),
        json!({"screenshot": picture("print.png")}),
    ];
    let session = drive(&json!({}), &steps);
    quiet(&session);
    assert_eq!(session.outcomes[1], json!([true, true, true, false, true]));
    assert_eq!(session.outcomes[3], json!([false, false, true, true, false]));
    let matrix = matrix();
    let tools = matrix["lines"]["airflow-v2"]["tools"].as_object().unwrap();
    assert_eq!(session.outcomes[4], tools.values().filter(|tool| tool["toolset"] == "runs").count());
    assert!(fs::read(picture("print.pdf")).unwrap().starts_with(b"%PDF"));
}

#[test]
fn without_javascript_it_is_a_table() {
    let count =
        "[document.querySelectorAll('#plain tbody tr').length, document.getElementById('filters').checkVisibility()]";
    let session = drive(
        &json!({"javaScriptEnabled": false}),
        &[json!({"evaluate": count}), json!({"screenshot": picture("plain.png")})],
    );
    quiet(&session);
    let matrix = matrix();
    let rows: usize = matrix["lines"]
        .as_object()
        .unwrap()
        .values()
        .flat_map(|line| {
            line["tools"].as_object().unwrap().values().flat_map(|tool| {
                texts(&tool["operations"]).map(|id| line["operations"][id]["requirements"].as_array().unwrap().len())
            })
        })
        .sum();
    assert!(rows > 200);
    assert_eq!(session.outcomes[0], json!([rows, false]));
}

#[test]
fn the_page_may_not_reach_out_even_if_told_to() {
    let reach = "new Promise((done) => {
        const found = [];
        document.addEventListener('securitypolicyviolation', (event) => found.push(event.effectiveDirective));
        const image = document.createElement('img');
        image.src = 'http://127.0.0.1:9/image.png';
        const script = document.createElement('script');
        script.textContent = 'window.ran = true';
        const style = document.createElement('style');
        style.textContent = 'body { color: red }';
        document.body.append(image, script, style);
        const frame = document.createElement('iframe');
        frame.src = 'http://127.0.0.1:9/';
        document.body.append(frame);
        fetch('http://127.0.0.1:9/').catch(() => found.push('fetch failed'));
        setTimeout(() => done([found, window.ran === undefined]), 500);
    })";
    let session = drive(&json!({}), &[json!({"evaluate": reach})]);
    let found: BTreeSet<&str> = texts(&session.outcomes[0][0]).collect();
    for directive in ["img-src", "script-src-elem", "style-src-elem", "frame-src", "connect-src", "fetch failed"] {
        assert!(found.contains(directive), "{directive} was not refused: {found:?}");
    }
    assert_eq!(session.outcomes[0][1], true, "a strange script ran");
}

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
        let hash = |id: &str| policy.entry(Line::V2, id).unwrap().proof_hash(Release::parse("3.3.2").unwrap());
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
        json!({"hash": "#toolset=dags&view=list&release=3.0.0"}),
        proofs,
    ];
    let session = BROWSER.drive(&page, &json!({}), &steps).unwrap_or_else(|error| panic!("{error:#}"));
    quiet(&session);
    let said: BTreeSet<&str> = texts(&session.outcomes[1]).collect();
    assert!(said.contains("✓ Proven on Airflow 3.3.2, 2026-11-25."), "{said:?}");
    assert!(said.iter().any(|text| text.starts_with("↻ Not proven again yet on Airflow 3.3.2")), "{said:?}");
    assert!(said.contains("! Unproven on Airflow 3.3.2. For a reason."), "{said:?}");
    // get_dag_versions asks something else of "~" since 3.1.0, so the proof says nothing of 3.0.0.
    let older: BTreeSet<&str> = texts(&session.outcomes[3]).collect();
    assert!(older.contains("Not tried on releases that ask this; tried on 3.3.2."), "{older:?}");
    assert!(older.contains("✓ Proven on Airflow 3.3.2, 2026-11-25."), "{older:?}");
}
