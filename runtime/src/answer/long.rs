//! Texts that are too long to be handed on whole.

use serde_json::Value;

/// Cuts every text in `value` that has more than `longest` characters, and says so at its end.
pub fn shorten(value: &mut Value, longest: usize) {
    match value {
        // Bytes are counted first: most texts are short.
        Value::String(text) if text.len() > longest => {
            let whole = text.chars().count();
            if let Some((end, _)) = text.char_indices().nth(longest) {
                text.truncate(end);
                text.push_str(&format!("… (cut: the first {longest} of {whole} characters)"));
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| shorten(item, longest)),
        Value::Object(map) => map.values_mut().for_each(|value| shorten(value, longest)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::shorten;

    #[test]
    fn only_long_texts_are_cut() {
        let mut value = json!({"a": ["ñññññ", "ññññ", 12345678], "b": {"c": "1234567"}});
        shorten(&mut value, 4);
        let cut = |text: &str, whole: usize| format!("{text}… (cut: the first 4 of {whole} characters)");
        assert_eq!(value, json!({"a": [cut("ññññ", 5), "ññññ", 12345678], "b": {"c": cut("1234", 7)}}));
    }
}
