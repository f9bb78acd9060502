//! The bodies in which the lines of Airflow hand out logs, read into plain lines.
//!
//! Airflow 2: `text/plain`, or JSON whose `content` is the Python text of a list of
//! `(host, log)`. Airflow 3: one JSON object a line, or JSON whose `content` is a list of
//! such objects or of texts.

use std::borrow::Cow;

use serde_json::{Map, Value};

use super::json;
use super::log_line::{Stamp, error_lines, extras, level_and_message, short_path, stamped};
use super::text::clean;

/// A log as lines.
#[derive(Default)]
pub(super) struct Body {
    /// Place in `dates` and text; a line without a time of its own bears that of the one before.
    pub lines: Vec<(usize, String)>,
    /// `2026-11-25 UTC`, in the order in which they came; the first is empty.
    pub dates: Vec<String>,
    /// Where Airflow looked for the log, and what it could not read there.
    pub sources: Vec<String>,
    /// To ask for what comes later.
    pub token: Option<String>,
    in_sources: bool,
}

const SOURCES: &str = "Log message source details";

impl Body {
    pub(super) fn read(bytes: &[u8]) -> Self {
        let mut body = Self { dates: vec![String::new()], ..Self::default() };
        let text = String::from_utf8_lossy(bytes);
        if text.trim_start().starts_with('{') {
            let content = json::parse(bytes).ok();
            match content {
                Some(Value::Object(map)) if map.contains_key("content") => body.document(map),
                _ if text.trim_start().get(1..).is_some_and(|rest| rest.trim_start().starts_with("\"content\"")) => {
                    body.broken_document(&text);
                }
                _ => text.lines().for_each(|line| body.object_line(line)),
            }
        } else {
            body.plain(&text);
        }
        body
    }

    fn document(&mut self, mut map: Map<String, Value>) {
        self.token = map.get("continuation_token").and_then(Value::as_str).map(str::to_owned);
        match map.get_mut("content").map(Value::take) {
            Some(Value::String(content)) => match python_logs(&content) {
                Some(logs) => logs.iter().for_each(|log| self.plain(log)),
                None => self.plain(&content),
            },
            Some(Value::Array(items)) => items.into_iter().for_each(|item| self.item(item)),
            _ => {}
        }
    }

    /// JSON that was cut short: the objects of its list that are whole.
    fn broken_document(&mut self, text: &str) {
        let Some((_, list)) = text.split_once('[') else { return };
        let (mut depth, mut start, mut in_text, mut escaped) = (0_usize, 0, false, false);
        for (at, byte) in list.bytes().enumerate() {
            match byte {
                _ if escaped => escaped = false,
                b'\\' if in_text => escaped = true,
                b'"' => in_text = !in_text,
                b'{' if !in_text => {
                    if depth == 0 {
                        start = at;
                    }
                    depth += 1;
                }
                b'}' if !in_text => {
                    depth = depth.saturating_sub(1);
                    if depth == 0 {
                        self.object_line(list.get(start..=at).unwrap_or_default());
                    }
                }
                _ => {}
            }
        }
    }

    fn object_line(&mut self, line: &str) {
        match json::parse(line.as_bytes()) {
            Ok(value) if value.get("event").is_some() => self.item(value),
            // The last line of a log that was cut short.
            _ if line.trim_start().starts_with("{\"") && !line.trim_end().ends_with('}') => {}
            _ if line.trim().is_empty() => {}
            _ => self.push(None, clean(line).into_owned()),
        }
    }

    fn item(&mut self, item: Value) {
        match item {
            Value::Object(map) => self.event(&map),
            Value::String(text) => self.plain(&text),
            _ => {}
        }
    }

    /// An event of Airflow 3.
    fn event(&mut self, map: &Map<String, Value>) {
        let event = match map.get("event") {
            Some(Value::String(event)) => Cow::Borrowed(event.as_str()),
            Some(other) => Cow::Owned(json::write(other)),
            None => Cow::Borrowed(""),
        };
        let event = clean(&event);
        if self.group(&event) {
            return;
        }
        if self.in_sources {
            self.sources.push(event.trim().to_owned());
            return;
        }
        let level = map.get("level").and_then(Value::as_str).unwrap_or_default().to_uppercase();
        let text = if level.is_empty() { event.into_owned() } else { format!("{level} {event}") };
        let stamp = map.get("timestamp").and_then(Value::as_str).and_then(Stamp::parse);
        let extras = extras(map);
        let mut lines = text.lines();
        self.push(stamp.as_ref(), format!("{}{extras}", lines.next().unwrap_or_default()));
        lines.for_each(|line| self.push(None, line.to_owned()));
        error_lines(map.get("error_detail"), &mut |line| self.push(None, clean(&line).into_owned()));
    }

    /// Lines of Airflow 2.
    fn plain(&mut self, text: &str) {
        let text = clean(text);
        let mut lines = text.lines().peekable();
        // The first line of a plain text is the name of the host.
        let host = lines.clone().nth(1).is_some_and(|second| second.starts_with("*** ") || second.contains(SOURCES));
        if host && !text.starts_with("*** ") && !text.lines().next().is_some_and(|first| first.contains("::group::")) {
            lines.next();
        }
        for line in lines {
            if (self.in_sources || self.lines.is_empty()) && line.starts_with("*** ") {
                let source = line.trim_start_matches("*** ").trim();
                self.sources.push(source.trim_start_matches("* ").to_owned());
                continue;
            }
            let (stamp, rest) = stamped(line);
            let (level, message) = level_and_message(rest);
            if self.group(message) {
                continue;
            }
            // What a source says may go on without the stars.
            if self.in_sources && stamp.is_none() {
                self.sources.push(line.trim().to_owned());
                continue;
            }
            self.in_sources = false;
            let underline = stamp.is_none()
                && !message.trim().is_empty()
                && message.trim().bytes().all(|byte| matches!(byte, b'^' | b'~'));
            if underline || (line.is_empty() && self.lines.is_empty()) {
                continue;
            }
            let shown = match level {
                Some(level) if stamp.is_some() => format!("{level} {message}"),
                _ => short_path(rest).into_owned(),
            };
            self.push(stamp.as_ref(), shown);
        }
        while self.lines.last().is_some_and(|(_, line)| line.is_empty()) {
            self.lines.pop();
        }
    }

    /// Whether a message only opens or closes a group.
    fn group(&mut self, message: &str) -> bool {
        if let Some(name) = message.trim_start().strip_prefix("::group::") {
            self.in_sources = name.trim() == SOURCES;
            return true;
        }
        let ends = message.trim() == "::endgroup::";
        if ends {
            self.in_sources = false;
        }
        ends
    }

    fn push(&mut self, stamp: Option<&Stamp>, text: String) {
        let date = match stamp {
            Some(stamp) => {
                if self.dates.last() != Some(&stamp.date) {
                    self.dates.push(stamp.date.clone());
                }
                self.dates.len() - 1
            }
            None => self.lines.last().map_or(0, |(date, _)| *date),
        };
        let text = match stamp {
            Some(stamp) => format!("{} {text}", stamp.time),
            None => text,
        };
        self.lines.push((date, text));
    }
}

/// The logs in `[('host', 'log'), …]`; `None` if it is something else.
fn python_logs(text: &str) -> Option<Vec<String>> {
    let mut characters = text.trim().strip_prefix('[')?.chars();
    let mut texts = Vec::new();
    while let Some(character) = characters.next() {
        match character {
            '\'' | '"' => texts.push(python_text(character, &mut characters)),
            '(' | ')' | ',' | ']' | ' ' | '\n' => {}
            // `None` in place of a host.
            'N' => {
                characters.nth(2);
                texts.push(String::new());
            }
            _ => return None,
        }
    }
    Some(texts.into_iter().skip(1).step_by(2).collect())
}

/// A text as Python's `repr` writes it, up to its closing quote.
fn python_text(quote: char, characters: &mut std::str::Chars<'_>) -> String {
    let mut out = String::new();
    while let Some(character) = characters.next() {
        match character {
            end if end == quote => break,
            '\\' => match characters.next() {
                Some('n') => out.push('\n'),
                Some('t') => out.push('\t'),
                Some('r') => out.push('\r'),
                Some('x') => out.push(code(characters, 2)),
                Some('u') => out.push(code(characters, 4)),
                Some('U') => out.push(code(characters, 8)),
                Some(other) => out.push(other),
                None => {}
            },
            other => out.push(other),
        }
    }
    out
}

fn code(characters: &mut std::str::Chars<'_>, digits: usize) -> char {
    let text: String = characters.by_ref().take(digits).collect();
    u32::from_str_radix(&text, 16).ok().and_then(char::from_u32).unwrap_or(char::REPLACEMENT_CHARACTER)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn python_texts() {
        let text = r#"[('vm', 'a\n\'b\'\\ \x1b[31m \xff \u2028'), ("h's", "x"), (None, '')]"#;
        assert_eq!(python_logs(text).unwrap(), ["a\n'b'\\ \u{1b}[31m ÿ \u{2028}", "x", ""]);
        assert_eq!(python_logs("no list"), None);
        assert_eq!(python_logs("[1, 2]"), None);
        assert_eq!(python_logs("[('vm', 'cut of"), Some(vec!["cut of".to_owned()]));
    }
}
