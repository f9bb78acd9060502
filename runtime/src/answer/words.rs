//! One vocabulary for both lines: Airflow 2's keys under Airflow 3's names.

use serde_json::{Map, Value};

/// Renames keys at any depth (old name, new name), order kept. Where an object has the new
/// key already, the old one is dropped. What stands under a key of `opaque` belongs to
/// users (`conf`, `params`, an XCom's `value`) and is not looked into; such a key itself may
/// be renamed.
pub fn rename_words(value: &mut Value, words: &[(&str, &str)], opaque: &[&str]) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| rename_words(item, words, opaque)),
        Value::Object(map) => {
            let new_name = |key: &str| words.iter().find(|(old, _)| *old == key).map(|(_, new)| *new);
            if map.keys().any(|key| new_name(key).is_some()) {
                let old = std::mem::take(map);
                let present: Vec<&str> =
                    words.iter().map(|(_, new)| *new).filter(|new| old.contains_key(*new)).collect();
                let mut renamed = Map::with_capacity(old.len());
                for (key, item) in old {
                    match new_name(&key) {
                        Some(new) if present.contains(&new) || renamed.contains_key(new) => {}
                        Some(new) => {
                            renamed.insert(new.to_owned(), item);
                        }
                        None => {
                            renamed.insert(key, item);
                        }
                    }
                }
                *map = renamed;
            }
            for (key, item) in map.iter_mut() {
                let old_name = words.iter().find(|(_, new)| *new == key).map(|(old, _)| *old);
                if !opaque.contains(&key.as_str()) && !old_name.is_some_and(|old| opaque.contains(&old)) {
                    rename_words(item, words, opaque);
                }
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const WORDS: &[(&str, &str)] =
        &[("execution_date", "logical_date"), ("datasets", "assets"), ("dataset_uri", "asset_uri")];

    #[test]
    fn keys_are_renamed_at_any_depth_in_their_place() {
        let mut value =
            json!({"datasets": [{"id": 1, "dataset_uri": "s3://x", "z": {"execution_date": "d"}}], "total_entries": 1});
        rename_words(&mut value, WORDS, &[]);
        let right = r#"{"assets":[{"id":1,"asset_uri":"s3://x","z":{"logical_date":"d"}}],"total_entries":1}"#;
        assert_eq!(value.to_string(), right);
    }

    #[test]
    fn the_new_key_wins() {
        let mut value = json!({"execution_date": "old", "a": 1, "logical_date": "new"});
        rename_words(&mut value, WORDS, &[]);
        assert_eq!(value, json!({"a": 1, "logical_date": "new"}));
    }

    #[test]
    fn what_belongs_to_users_stays() {
        let mut value = json!({"conf": {"execution_date": 1}, "params": [{"datasets": 1}], "value": "execution_date"});
        let before = value.clone();
        rename_words(&mut value, WORDS, &["conf", "params", "value"]);
        assert_eq!(value, before);
    }
}
