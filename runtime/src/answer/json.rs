//! JSON that comes out as it went in.
//!
//! `serde_json` turns big integers into floats, `1.10` into `1.1` and refuses `NaN`, which
//! Python writes. Its `arbitrary_precision` would keep digits, but breaks the untagged enums
//! of the protocol crate for the whole workspace. So numbers that it would not write back
//! digit for digit are carried as texts that begin with [`MARK`], and [`write`] takes the
//! mark off again. A text that begins with the mark by itself gets one more.

use std::borrow::Cow;
use std::fmt;

use serde_json::{Map, Number, Value};

/// A private-use character, which [`super::clean`] takes out of all texts.
pub(super) const MARK: char = '\u{E9A1}';

/// Why an answer is no JSON. Says where, never what stood there.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ParseError {
    /// What was wrong.
    pub kind: ParseErrorKind,
    /// Byte of the answer, from 0, at which it showed.
    pub at: usize,
    /// Length of the answer in bytes.
    pub length: usize,
}

/// The kinds of [`ParseError`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ParseErrorKind {
    /// There was nothing but white space.
    Empty,
    /// A web page.
    Html,
    /// It ended too early.
    Ended,
    /// It is nested deeper than 127 levels.
    Deep,
    /// Something else stood where JSON has a value, a comma or an end.
    Syntax,
}

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { kind, at, length } = self;
        match kind {
            ParseErrorKind::Empty => f.write_str("expected JSON, but the answer is empty"),
            ParseErrorKind::Html => f.write_str("expected JSON, but a web page came"),
            ParseErrorKind::Ended => write!(f, "expected more JSON, but the answer ends after {length} bytes"),
            ParseErrorKind::Deep => {
                write!(f, "the JSON is nested deeper than 127 levels (byte {at} of {length})")
            }
            ParseErrorKind::Syntax => {
                write!(f, "expected JSON, but at byte {at} of {length} stands something else")
            }
        }
    }
}

impl std::error::Error for ParseError {}

/// Reads JSON as Airflow writes it, without losing a digit: see the module. Bare `NaN`,
/// `Infinity` and `-Infinity` become these texts; bytes that are no UTF-8 and lone surrogates
/// become replacement characters.
///
/// # Errors
/// When it is no JSON; the error says where without quoting the answer.
pub fn parse(bytes: &[u8]) -> Result<Value, ParseError> {
    let text = String::from_utf8_lossy(bytes);
    let text = text.trim_start_matches('\u{FEFF}');
    let fail = |kind, at| ParseError { kind, at, length: bytes.len() };
    let trimmed = text.trim_start();
    if trimmed.is_empty() {
        return Err(fail(ParseErrorKind::Empty, 0));
    }
    if trimmed.starts_with('<') {
        return Err(fail(ParseErrorKind::Html, 0));
    }
    let prepared = Prepared::of(text);
    serde_json::from_str(&prepared.text).map_err(|error| {
        let kind = match error.classify() {
            serde_json::error::Category::Eof => ParseErrorKind::Ended,
            _ if error.to_string().starts_with("recursion limit") => ParseErrorKind::Deep,
            _ => ParseErrorKind::Syntax,
        };
        fail(kind, prepared.original(error.line(), error.column()))
    })
}

/// Writes compact JSON; numbers digit for digit as [`parse`] found them.
pub fn write(value: &Value) -> String {
    let mut out = String::new();
    write_to(&mut out, value);
    out
}

/// The digits of a number that is carried as a marked text.
pub fn exact_number(text: &str) -> Option<&str> {
    text.strip_prefix(MARK).filter(|rest| !rest.starts_with(MARK))
}

/// Takes the marks out for readers that know nothing of them (structured content): what has
/// no exact number in `serde_json` becomes a text of its digits.
pub fn unmark(value: &mut Value) {
    match value {
        Value::String(text) => {
            if let Some(rest) = text.strip_prefix(MARK) {
                *text = rest.to_owned();
            }
        }
        Value::Array(items) => items.iter_mut().for_each(unmark),
        Value::Object(map) => {
            if map.keys().any(|key| key.starts_with(MARK)) {
                *map = std::mem::take(map)
                    .into_iter()
                    .map(|(key, item)| (key.strip_prefix(MARK).map(str::to_owned).unwrap_or(key), item))
                    .collect::<Map<String, Value>>();
            }
            map.values_mut().for_each(unmark);
        }
        _ => {}
    }
}

fn write_to(out: &mut String, value: &Value) {
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(true) => out.push_str("true"),
        Value::Bool(false) => out.push_str("false"),
        Value::Number(number) => out.push_str(&number.to_string()),
        Value::String(text) => match exact_number(text) {
            Some(digits) => out.push_str(digits),
            None => write_text(out, text),
        },
        Value::Array(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                write_to(out, item);
            }
            out.push(']');
        }
        Value::Object(map) => {
            out.push('{');
            for (index, (key, item)) in map.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                write_text(out, key);
                out.push(':');
                write_to(out, item);
            }
            out.push('}');
        }
    }
}

fn write_text(out: &mut String, text: &str) {
    out.push('"');
    for character in text.strip_prefix(MARK).unwrap_or(text).chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\u{8}' => out.push_str("\\b"),
            '\u{C}' => out.push_str("\\f"),
            control if control < ' ' => out.push_str(&format!("\\u{:04x}", u32::from(control))),
            other => out.push(other),
        }
    }
    out.push('"');
}

/// A text that `serde_json` reads without loss, and where its bytes came from.
struct Prepared<'a> {
    text: Cow<'a, str>,
    /// (byte here, byte in the original) after each change, ascending.
    shifts: Vec<(usize, usize)>,
}

impl<'a> Prepared<'a> {
    fn of(source: &'a str) -> Self {
        let bytes = source.as_bytes();
        let mut out = String::new();
        let mut shifts = Vec::new();
        let (mut at, mut copied) = (0, 0);
        // Puts `new` in place of the bytes from `from` to `to`.
        let mut replace = |out: &mut String, from: usize, to: usize, new: &str| {
            out.push_str(source.get(copied..from).unwrap_or_default());
            out.push_str(new);
            copied = to;
            shifts.push((out.len(), to));
        };
        let mut in_text = false;
        while let Some(&byte) = bytes.get(at) {
            let rest = source.get(at..).unwrap_or_default();
            match byte {
                b'"' => {
                    in_text = !in_text;
                    at += 1;
                    if in_text && begins_with_mark(source.get(at..).unwrap_or_default()) {
                        replace(&mut out, at, at, MARK.encode_utf8(&mut [0; 4]));
                    }
                }
                b'\\' if in_text => {
                    let step = escape_length(rest);
                    if let Some(new) = lone_surrogate(rest) {
                        replace(&mut out, at, at + step, new);
                    }
                    at += step;
                }
                // Airflow escapes these; other servers and proxies may not.
                0..0x20 if in_text => {
                    replace(&mut out, at, at + 1, &format!("\\u{byte:04x}"));
                    at += 1;
                }
                b'-' | b'0'..=b'9' | b'N' | b'I' if !in_text => {
                    let run = scalar(rest);
                    let bare = rest.get(..run).unwrap_or_default();
                    match bare {
                        "NaN" | "Infinity" | "-Infinity" => {
                            replace(&mut out, at, at + run, &format!("\"{bare}\""));
                        }
                        _ if !is_plain(bare) => {
                            replace(&mut out, at, at + run, &format!("\"{MARK}{bare}\""));
                        }
                        _ => {}
                    }
                    at += run.max(1);
                }
                _ => at += 1,
            }
        }
        if shifts.is_empty() {
            return Self { text: Cow::Borrowed(source), shifts };
        }
        out.push_str(source.get(copied..).unwrap_or_default());
        Self { text: Cow::Owned(out), shifts }
    }

    /// The byte of the original for a place in the prepared text, as `serde_json` tells it.
    fn original(&self, line: usize, column: usize) -> usize {
        let before: usize = self.text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
        let place = before + column.saturating_sub(1);
        let known = self.shifts.iter().rev().find(|(here, _)| *here <= place);
        known.map_or(place, |(here, there)| there + (place - here))
    }
}

fn begins_with_mark(text: &str) -> bool {
    text.starts_with(MARK) || (text.starts_with("\\u") && unit(text) == Some(u32::from(MARK)))
}

/// The code unit of a `\uXXXX` at the start of `text`.
fn unit(text: &str) -> Option<u32> {
    let digits = text.strip_prefix("\\u")?.get(..4)?;
    digits.bytes().all(|byte| byte.is_ascii_hexdigit()).then(|| u32::from_str_radix(digits, 16).ok())?
}

/// How many bytes the escape at the start of `text` takes; a pair of surrogates is one.
fn escape_length(text: &str) -> usize {
    match unit(text) {
        Some(0xD800..0xDC00) => match text.get(6..).and_then(unit) {
            Some(0xDC00..0xE000) => 12,
            _ => 6,
        },
        Some(_) => 6,
        None => 2,
    }
}

fn lone_surrogate(text: &str) -> Option<&'static str> {
    let lone = matches!(unit(text), Some(0xD800..0xE000)) && escape_length(text) == 6;
    lone.then_some("\\ufffd")
}

/// How many bytes belong to the number or word at the start of `text`.
fn scalar(text: &str) -> usize {
    let words = ["NaN", "Infinity", "-Infinity"];
    if let Some(word) = words.iter().find(|word| text.starts_with(**word)) {
        return word.len();
    }
    text.bytes().take_while(|byte| byte.is_ascii_digit() || matches!(byte, b'-' | b'+' | b'.' | b'e' | b'E')).count()
}

/// Whether `serde_json` writes this back as it stands. What is no number at all is left to it too.
fn is_plain(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    if digits.len() <= 18 && digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return text != "-0";
    }
    if !is_number(text) {
        return true;
    }
    serde_json::from_str::<Number>(text).is_ok_and(|number| number.to_string() == text)
}

/// JSON's grammar of numbers.
fn is_number(text: &str) -> bool {
    fn digits(text: &str) -> Option<&str> {
        let rest = text.trim_start_matches(|character: char| character.is_ascii_digit());
        (rest.len() < text.len()).then_some(rest)
    }
    fn all(text: &str) -> Option<bool> {
        let text = text.strip_prefix('-').unwrap_or(text);
        let mut rest = match text.strip_prefix('0') {
            Some(rest) => rest,
            None => digits(text)?,
        };
        if let Some(fraction) = rest.strip_prefix('.') {
            rest = digits(fraction)?;
        }
        if let Some(exponent) = rest.strip_prefix(['e', 'E']) {
            rest = digits(exponent.strip_prefix(['+', '-']).unwrap_or(exponent))?;
        }
        Some(rest.is_empty())
    }
    all(text).unwrap_or(false)
}

#[cfg(test)]
#[path = "json_tests.rs"]
mod tests;
