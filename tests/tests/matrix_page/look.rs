//! Themes, print, without JavaScript, and the walls around the page.

use std::collections::BTreeSet;
use std::fs;

use serde_json::json;

use super::{drive, matrix, picture, quiet, texts};

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
