//! What the page shows is what the data says.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::{GRID, drive, expected, grid, holds, matrix, quiet, text};

/// The most that the page may weigh.
const MOST: usize = 600_000;

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
