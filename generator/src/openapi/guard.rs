//! The round-trip guard: what `openapiv3` writes back is compared with what went in,
//! because it drops in silence what it does not model.

use std::path::Path;

use openapiv3::OpenAPI;
use serde_json::Value;

use crate::problem::{Problem, Problems};
use crate::yaml::escape;

/// At most this many losses are told of one file.
const SHOWN: usize = 20;

/// Every key and value of `before` must be found again in what `api` says.
pub fn compare(file: &Path, before: &Value, api: &OpenAPI) -> Result<(), Problems> {
    let after = serde_json::to_value(api).map_err(|error| Problem::new(file, error.to_string()))?;
    let mut losses = Vec::new();
    lost(before, Some(&after), String::new(), &mut losses);
    let more = losses.len().saturating_sub(SHOWN);
    let mut problems = Problems(
        losses
            .into_iter()
            .take(SHOWN)
            .map(|(pointer, what)| {
                Problem::new(file, what)
                    .at(pointer)
                    .mend("rewrite the construct in generator/src/openapi/normalise.rs to what openapiv3 keeps")
            })
            .collect(),
    );
    if more > 0 {
        problems.push(Problem::new(file, format!("and {more} more places were lost")));
    }
    problems.into_result()
}

/// Values that mean the same as leaving the key out.
fn says_nothing(key: &str, value: &Value) -> bool {
    if ["default", "enum", "example"].contains(&key) {
        return false;
    }
    match value {
        Value::Bool(false) => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(object) => object.is_empty(),
        Value::String(text) => key == "style" && (text == "form" || text == "simple"),
        _ => false,
    }
}

fn lost(before: &Value, after: Option<&Value>, pointer: String, losses: &mut Vec<(String, String)>) {
    match (before, after) {
        (Value::Object(before), Some(Value::Object(after))) => {
            for (key, value) in before {
                let pointer = format!("{pointer}/{}", escape(key));
                match after.get(key) {
                    None if says_nothing(key, value) => {}
                    found => lost(value, found, pointer, losses),
                }
            }
        }
        (Value::Array(before), Some(Value::Array(after))) if before.len() == after.len() => {
            for (index, value) in before.iter().enumerate() {
                lost(value, after.get(index), format!("{pointer}/{index}"), losses);
            }
        }
        (Value::Number(before), Some(Value::Number(after))) if before.as_f64() == after.as_f64() => {}
        (before, Some(after)) if before == after => {}
        (before, Some(_)) => losses.push((pointer, format!("openapiv3 changed {}", short(before)))),
        (before, None) => losses.push((pointer, format!("openapiv3 lost {}", short(before)))),
    }
}

fn short(value: &Value) -> String {
    let text = value.to_string();
    if text.chars().count() > 60 { text.chars().take(60).collect::<String>() + "…" } else { text }
}
