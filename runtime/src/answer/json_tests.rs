use proptest::prelude::*;
use serde_json::json;

use super::*;

fn through(text: &str) -> String {
    write(&parse(text.as_bytes()).unwrap())
}

#[test]
fn digits_stay_as_they_are() {
    for number in [
        "0",
        "-0",
        "1",
        "-17",
        "1.10",
        "1.0",
        "1e400",
        "-1E+5",
        "1e5",
        "36893488147419103232",
        "12345678901234567890123",
        "9223372036854775807",
        "18446744073709551615",
        "18446744073709551616",
        "-9223372036854775809",
        "0.1000000000000000055511151231257827",
        "3.141592653589793238462643383279",
        "5e-324",
        "1e-400",
        "-0.0",
    ] {
        assert_eq!(through(number), number);
        let object = format!(r#"{{"a":[{number},"{number}"],"b":{number}}}"#);
        assert_eq!(through(&object), object);
    }
}

#[test]
fn pythons_words_become_texts() {
    assert_eq!(
        through(r#"{"value": [NaN, -Infinity, Infinity, "NaN", null]}"#),
        r#"{"value":["NaN","-Infinity","Infinity","NaN",null]}"#
    );
}

#[test]
fn a_text_stays_a_text() {
    let text = r#"{"value":"{\"a\": 1.10, \"b\": NaN}","x":"12345678901234567890123"}"#;
    assert_eq!(through(text), text);
}

#[test]
fn a_text_that_begins_with_the_mark_survives() {
    for text in [format!("\"{MARK}12\""), format!("\"{MARK}{MARK}\""), format!("{{\"{MARK}k\":\"{MARK}\"}}")] {
        assert_eq!(through(&text), text);
    }
    assert_eq!(through(r#"["\ue9a112"]"#), format!("[\"{MARK}12\"]"));
}

#[test]
fn broken_texts_are_repaired() {
    assert_eq!(parse(b"\"a\xff\xfeb\"").unwrap(), json!("a\u{FFFD}\u{FFFD}b"));
    assert_eq!(parse(br#""a\ud800b""#).unwrap(), json!("a\u{FFFD}b"));
    assert_eq!(parse(br#""\udc00\ud83d\ude00\ud800\u0041""#).unwrap(), json!("\u{FFFD}\u{1F600}\u{FFFD}A"));
    assert_eq!(parse(br#""\\ud800""#).unwrap(), json!("\\ud800"));
    assert_eq!(parse(b"\"a\nb\x00\"").unwrap(), json!("a\nb\0"));
    assert_eq!(parse("\u{FEFF}[1]".as_bytes()).unwrap(), json!([1]));
}

#[test]
fn errors_say_where_and_quote_nothing() {
    let error = parse(br#"{"a": 1e400, "b": hunter2}"#).unwrap_err();
    assert_eq!(error.kind, ParseErrorKind::Syntax);
    assert_eq!(error.to_string(), "expected JSON, but at byte 18 of 26 stands something else");
    assert_eq!(parse(b"  ").unwrap_err().kind, ParseErrorKind::Empty);
    assert_eq!(parse(b"<!doctype html>").unwrap_err().to_string(), "expected JSON, but a web page came");
    let ended = parse(br#"{"a": [1, "#).unwrap_err();
    assert_eq!(ended.to_string(), "expected more JSON, but the answer ends after 10 bytes");
    let deep = "[".repeat(200) + &"]".repeat(200);
    assert!(parse(deep.as_bytes()).unwrap_err().to_string().contains("nested deeper than 127 levels"));
    for wrong in ["01", "1.", "+1", "-", "1e", "--1", "NaNs", "[1 2]", "Inf"] {
        assert!(parse(wrong.as_bytes()).is_err(), "{wrong}");
    }
}

#[test]
fn marks_come_off_for_structured_content() {
    let mut value = parse(format!(r#"{{"a":[1.10,"x","{MARK}y"],"{MARK}k":1}}"#).as_bytes()).unwrap();
    unmark(&mut value);
    assert_eq!(value, json!({"a": ["1.10", "x", format!("{MARK}y")], format!("{MARK}k"): 1}));
}

fn number() -> impl Strategy<Value = String> {
    "-?(0|[1-9][0-9]{0,30})(\\.[0-9]{1,25})?([eE][+-]?[0-9]{1,3})?"
}

fn document() -> impl Strategy<Value = String> {
    let text = any::<String>().prop_map(|text| Value::String(text).to_string());
    let leaf = prop_oneof![number(), text.clone(), Just("null".to_owned()), Just("true".to_owned())];
    leaf.prop_recursive(4, 40, 6, move |inner| {
        let keyed = (any::<String>(), inner.clone());
        prop_oneof![
            prop::collection::vec(inner, 0..6).prop_map(|items| format!("[{}]", items.join(","))),
            prop::collection::vec(keyed, 0..6).prop_map(|items| {
                let unique: std::collections::BTreeMap<String, String> = items.into_iter().collect();
                let fields: Vec<String> =
                    unique.into_iter().map(|(key, item)| format!("{}:{item}", Value::String(key))).collect();
                format!("{{{}}}", fields.join(","))
            }),
        ]
    })
}

proptest! {
    #[test]
    fn numbers_round_trip(number in number()) {
        prop_assert_eq!(through(&number), number);
    }

    #[test]
    fn documents_round_trip(document in document()) {
        prop_assert_eq!(through(&document), document);
    }

    #[test]
    fn no_bytes_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = parse(&bytes).map(|value| write(&value));
    }

    #[test]
    fn json_like_bytes_do_not_panic(text in "[\\[\\]{}:,\"\\\\ud8000-9eE.+\\-NIna ]{0,60}") {
        if let Ok(value) = parse(text.as_bytes()) {
            prop_assert!(parse(write(&value).as_bytes()).is_ok());
        }
    }
}
