//! Single lines of logs: their times, levels, what comes with an event, and tracebacks.

use std::borrow::Cow;

use serde_json::{Map, Value};

use super::json;

/// When a line was written.
pub(super) struct Stamp {
    /// `2026-11-25 UTC`.
    pub date: String,
    /// `10:59:09`.
    pub time: String,
}

impl Stamp {
    /// Reads `2026-11-25T10:59:09.029466Z`, `2026-11-25T11:00:56.176+0000`,
    /// `2026-11-25 11:00:56,176` and `2022-01-01, 12:00:00 UTC`.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let date = text.get(..10).filter(|date| shaped(date, "0000-00-00"))?;
        let rest = text.get(10..)?.trim_start_matches(['T', ',', ' ']);
        let time = rest.get(..8).filter(|time| shaped(time, "00:00:00"))?;
        let fraction = rest.get(8..)?.trim_start_matches(['.', ',']);
        let zone = match fraction.trim_start_matches(|character: char| character.is_ascii_digit()).trim() {
            "Z" | "+0000" | "+00:00" | "UTC" => " UTC".to_owned(),
            "" => String::new(),
            other => format!(" {other}"),
        };
        Some(Self { date: format!("{date}{zone}"), time: time.to_owned() })
    }
}

fn shaped(text: &str, shape: &str) -> bool {
    text.len() == shape.len()
        && text
            .bytes()
            .zip(shape.bytes())
            .all(|(byte, wanted)| if wanted == b'0' { byte.is_ascii_digit() } else { byte == wanted })
}

/// Splits `[time] {file.py:12} rest`.
pub(super) fn stamped(line: &str) -> (Option<Stamp>, &str) {
    let found = line.strip_prefix('[').and_then(|rest| rest.split_once(']'));
    let Some((time, rest)) = found else { return (None, line) };
    let Some(stamp) = Stamp::parse(time) else { return (None, line) };
    let rest = rest.trim_start();
    let rest = match rest.strip_prefix('{').and_then(|rest| rest.split_once("} ")) {
        Some((place, rest)) if place.contains(':') && !place.contains(' ') => rest,
        _ => rest,
    };
    (Some(stamp), rest)
}

/// Splits `INFO - message`.
pub(super) fn level_and_message(text: &str) -> (Option<&str>, &str) {
    const LEVELS: [&str; 7] = ["DEBUG", "INFO", "WARNING", "WARN", "ERROR", "CRITICAL", "FATAL"];
    match text.trim_start().split_once(" - ") {
        Some((level, message)) if LEVELS.contains(&level) => (Some(level), message),
        _ => match text.trim_start().strip_suffix(" -") {
            Some(level) if LEVELS.contains(&level) => (Some(level), ""),
            _ => (None, text),
        },
    }
}

/// What an event bears besides its text, as ` key=value`; what the caller knows is left out.
pub(super) fn extras(map: &Map<String, Value>) -> String {
    const KNOWN: [&str; 19] = [
        "timestamp",
        "event",
        "level",
        "logger",
        "chan",
        "filename",
        "lineno",
        "loc",
        "func_name",
        "error_detail",
        "exc_info",
        "ti_id",
        "dag_id",
        "run_id",
        "task_id",
        "try_number",
        "map_index",
        "bundle_name",
        "bundle_version",
    ];
    let mut out = String::new();
    for (key, value) in map.iter().filter(|(key, value)| !KNOWN.contains(&key.as_str()) && !value.is_null()) {
        let value = match value {
            Value::String(text) if !text.contains([' ', '\n', '"']) && json::exact_number(text).is_none() => {
                Cow::Borrowed(text.as_str())
            }
            other => Cow::Owned(json::write(other)),
        };
        out.push_str(&super::text::clean(&format!(" {key}={value}")));
    }
    out
}

/// A structured traceback as Python prints it: the cause first.
pub(super) fn error_lines(detail: Option<&Value>, push: &mut dyn FnMut(String)) {
    let Some(Value::Array(errors)) = detail else { return };
    for (index, error) in errors.iter().enumerate().rev() {
        let text = |key: &str| error.get(key).and_then(Value::as_str).unwrap_or_default();
        let frames = error.get("frames").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        if !frames.is_empty() {
            push("Traceback (most recent call last):".to_owned());
        }
        for frame in frames {
            let part = |key: &str| frame.get(key).and_then(Value::as_str).unwrap_or_default();
            let line = frame.get("lineno").map(json::write).unwrap_or_default();
            push(format!("  File \"{}\", line {line}, in {}", short_path(part("filename")), part("name")));
            if !part("line").is_empty() {
                push(format!("    {}", part("line").trim()));
            }
        }
        let value = text("exc_value");
        let whole =
            if value.is_empty() { text("exc_type").to_owned() } else { format!("{}: {value}", text("exc_type")) };
        whole.lines().for_each(|line| push(line.to_owned()));
        let notes = error.get("exc_notes").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        notes.iter().filter_map(Value::as_str).for_each(|note| push(note.to_owned()));
        error_groups(error, push);
        if index > 0 {
            // Each entry says of itself whether it is the cause of the one before it.
            let cause = error.get("is_cause").and_then(Value::as_bool).unwrap_or(false);
            push(if cause { "which caused:" } else { "and while that was handled:" }.to_owned());
        }
    }
}

fn error_groups(error: &Value, push: &mut dyn FnMut(String)) {
    let groups = error.get("exceptions").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    for group in groups {
        error_lines(Some(group), &mut |line| push(format!("  | {line}")));
    }
}

/// `/…/lib/python3.11/site-packages/airflow/x.py` without what comes before `site-packages`.
pub(super) fn short_path(text: &str) -> Cow<'_, str> {
    let Some((before, after)) = text.split_once("/site-packages/") else { return Cow::Borrowed(text) };
    match before.rfind('"') {
        Some(quote) if text.trim_start().starts_with("File \"") => {
            Cow::Owned(format!("{}\"site-packages/{after}", before.get(..quote).unwrap_or_default()))
        }
        None if before.starts_with('/') => Cow::Owned(format!("site-packages/{after}")),
        _ => Cow::Borrowed(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times() {
        for text in ["2026-11-25T10:59:09.029466Z", "2026-11-25T10:59:09.176+0000", "2026-11-25, 10:59:09 UTC"] {
            let stamp = Stamp::parse(text).unwrap();
            assert_eq!((stamp.date.as_str(), stamp.time.as_str()), ("2026-11-25 UTC", "10:59:09"));
        }
        assert_eq!(Stamp::parse("2026-11-25 10:59:09,176").unwrap().date, "2026-11-25");
        assert_eq!(Stamp::parse("2026-11-25T10:59:09+02:00").unwrap().date, "2026-11-25 +02:00");
        assert!(
            Stamp::parse("2026").is_none()
                && Stamp::parse("2026-11-2510:59").is_none()
                && Stamp::parse("ünï-xx-ab").is_none()
        );
    }

    #[test]
    fn lines() {
        let (stamp, rest) = stamped("[2026-11-25T11:00:56.176+0000] {a.py:12} INFO - hello - x");
        assert!(stamp.is_some());
        assert_eq!(level_and_message(rest), (Some("INFO"), "hello - x"));
        assert_eq!(stamped("[1, 2] x").1, "[1, 2] x");
        assert_eq!(level_and_message("no level - x"), (None, "no level - x"));
    }

    #[test]
    fn paths() {
        assert_eq!(short_path("  File \"/a/site-packages/x/y.py\", line 1"), "  File \"site-packages/x/y.py\", line 1");
        assert_eq!(short_path("/a/b/site-packages/x.py"), "site-packages/x.py");
        assert_eq!(short_path("see http://h/site-packages/x"), "see http://h/site-packages/x");
    }
}
