//! Texts that Airflow puts in place of what a caller may not see.

use generated::table::{Line, Vocabulary, Withheld};
use serde_json::Value;

use super::explain_rights::named;

/// Longer texts are not compared: no such text is as long.
const LONGEST: usize = 200;

/// Says of each text that stands for what is withheld that it does: it is a matter of permission,
/// and not what was asked for.
pub fn mark_withheld(value: &mut Value, withheld: &[Withheld], line: Line, vocabulary: &Vocabulary) {
    match value {
        Value::String(text) if text.len() <= LONGEST => {
            let bare = text.trim().to_lowercase();
            if let Some(known) = withheld.iter().find(|known| known.text == bare) {
                *text = format!(
                    "({} To see it, {} is needed for each of them; {}.)",
                    known.says,
                    known.needs,
                    named(&[known.needs], line, vocabulary)
                );
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| mark_withheld(item, withheld, line, vocabulary)),
        Value::Object(map) => map.values_mut().for_each(|item| mark_withheld(item, withheld, line, vocabulary)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use generated::permissions::VOCABULARY;
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_withheld_is_said_to_be() {
        // As 2.11.2 and 3.3.2 write it, by the declared texts.
        let text = "REDACTED - you do not have read permission on all DAGs in the file";
        let source = "REDACTED - you do not have read permission on all Dags in the file";
        let mut value = json!({"import_errors": [{"stack_trace": text, "filename": "a"}], "content": source});
        mark_withheld(&mut value, generated::hints::WITHHELD, Line::V2, VOCABULARY);
        for shown in [&value["import_errors"][0]["stack_trace"], &value["content"]] {
            let shown = shown.as_str().unwrap();
            assert!(!shown.contains("REDACTED") && shown.contains("dag.get"), "{shown}");
            assert!(shown.contains("can_read on DAGs") && shown.contains("deployment.airflow.dag.get"), "{shown}");
        }
        assert_eq!(value["import_errors"][0]["filename"], "a");
        let mut other = json!({"note": format!("somebody wrote: {text}")});
        let before = other.clone();
        mark_withheld(&mut other, generated::hints::WITHHELD, Line::V2, VOCABULARY);
        assert_eq!(other, before);
    }
}
