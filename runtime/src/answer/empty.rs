//! An answer without rows.

use serde_json::Value;

/// The note for a list without rows, where rows may be left out for want of a permission: "none"
/// and "none that you may see" look the same in it. `rows` says which are left out.
pub fn nothing_seen(value: &Value, rows: &str) -> Option<String> {
    let Value::Object(map) = value else { return None };
    let mut lists = map.values().filter_map(Value::as_array);
    let first = lists.next()?;
    let all = map.get("total_entries").is_none_or(|total| total.as_u64() == Some(0));
    if !(first.is_empty() && lists.all(Vec::is_empty) && all) {
        return None;
    }
    Some(format!("0 rows that this caller may see, which does not mean that there are none. {rows}"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn only_an_answer_without_any_row_is_noted() {
        let note = nothing_seen(&json!({"dags": [], "total_entries": 0}), "Only DAGs.").unwrap();
        assert!(note.starts_with("0 rows that this caller may see") && note.ends_with("Only DAGs."), "{note}");
        assert!(nothing_seen(&json!({"dags": []}), "x").is_some());
        for seen in [
            json!({"dags": [1], "total_entries": 1}),
            json!({"dags": [], "total_entries": 7}),
            json!({"dags": [], "more": [1]}),
            json!({"dag_id": "a"}),
            json!([]),
        ] {
            assert_eq!(nothing_seen(&seen, "x"), None, "{seen}");
        }
    }
}
