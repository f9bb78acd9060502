//! All of it without a mouse.

use std::collections::BTreeSet;

use serde_json::json;

use super::{GRID, drive, expected, grid, matrix, quiet};

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
