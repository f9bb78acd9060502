//! Texts without what only terminals obey or no one sees.

use std::borrow::Cow;

use serde_json::{Map, Value};

use super::json::{MARK, exact_number};

/// Takes out of a text what could mislead its reader: terminal escapes (colours, links,
/// titles), control characters save line feed and tab, bidi controls, zero-width and tag
/// characters. Of a line that was written over by carriage returns, what was last to be seen
/// stays. Line and paragraph separators become line feeds.
pub fn clean(text: &str) -> Cow<'_, str> {
    clean_with(text, true)
}

/// `collapse`: whether a carriage return writes over its line, as on a terminal, or ends it.
fn clean_with(text: &str, collapse: bool) -> Cow<'_, str> {
    if text.bytes().all(|byte| matches!(byte, b' '..0x7F | b'\n' | b'\t')) || !text.chars().any(is_suspect) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut line = 0; // where the current line begins in `out`
    let mut returned = false; // a carriage return came and nothing after it yet
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        match character {
            '\u{1B}' => skip_escape(&mut characters),
            '\u{9B}' => skip_control_sequence(&mut characters),
            '\u{90}' | '\u{98}' | '\u{9D}' | '\u{9E}' | '\u{9F}' => skip_string(&mut characters),
            '\r' if collapse => returned = true,
            '\r' => {
                out.push('\n');
                returned = true;
            }
            // The carriage return before it has ended the line.
            '\n' if returned && !collapse => returned = false,
            '\n' | '\u{2028}' | '\u{2029}' => {
                out.push('\n');
                line = out.len();
                returned = false;
            }
            hidden if is_suspect(hidden) => {}
            seen => {
                if returned && collapse {
                    out.truncate(line);
                }
                returned = false;
                out.push(seen);
            }
        }
    }
    Cow::Owned(out)
}

/// [`clean`] for all texts and keys of a value, save that carriage returns end a line: in
/// data nothing is written over. Keys that become equal are told apart by `~`.
pub fn clean_value(value: &mut Value) {
    match value {
        Value::String(text) => {
            if exact_number(text).is_none()
                && let Cow::Owned(cleaned) = clean_with(text, false)
            {
                *text = cleaned;
            }
        }
        Value::Array(items) => items.iter_mut().for_each(clean_value),
        Value::Object(map) => {
            if map.keys().any(|key| matches!(clean(key), Cow::Owned(_))) {
                let mut cleaned = Map::with_capacity(map.len());
                for (key, item) in std::mem::take(map) {
                    let mut key = clean(&key).into_owned();
                    while cleaned.contains_key(&key) {
                        key.push('~');
                    }
                    cleaned.insert(key, item);
                }
                *map = cleaned;
            }
            map.values_mut().for_each(clean_value);
        }
        _ => {}
    }
}

/// Whether a character is taken out or changed by [`clean`].
fn is_suspect(character: char) -> bool {
    match character {
        '\n' | '\t' | ' '..='~' => false,
        '\0'..='\u{1F}' | '\u{7F}'..='\u{9F}' => true,
        // Soft hyphen, bidi marks and controls, zero-width characters and joiners.
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' => true,
        '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' => true,
        // Fillers that show nothing.
        '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{3164}' | '\u{FFA0}' => true,
        // Variation selectors carry data for readers of bytes; U+FE0F is part of common emoji.
        '\u{FE00}'..='\u{FE0E}' => true,
        '\u{E0000}'..='\u{E0FFF}' | MARK => true,
        _ => false,
    }
}

fn skip_escape(characters: &mut std::str::Chars<'_>) {
    match characters.clone().next() {
        Some('[') => {
            characters.next();
            skip_control_sequence(characters);
        }
        Some(']' | 'P' | 'X' | '^' | '_') => {
            characters.next();
            skip_string(characters);
        }
        // Other escapes: characters from space to `/`, then one more.
        Some(' '..='~') => {
            skip_while(characters, |character| matches!(character, ' '..='/'));
            if matches!(characters.clone().next(), Some('0'..='~')) {
                characters.next();
            }
        }
        _ => {}
    }
}

/// `ESC [` parameters, then one character that ends it.
fn skip_control_sequence(characters: &mut std::str::Chars<'_>) {
    skip_while(characters, |character| matches!(character, ' '..='?'));
    if matches!(characters.clone().next(), Some('@'..='~')) {
        characters.next();
    }
}

/// Text for the terminal itself, until BEL, ST or the end of the line: one without an end
/// must not swallow the rest.
fn skip_string(characters: &mut std::str::Chars<'_>) {
    loop {
        let mut ahead = characters.clone();
        match ahead.next() {
            None | Some('\n') => return,
            Some('\u{7}' | '\u{9C}') => {
                *characters = ahead;
                return;
            }
            Some('\u{1B}') => {
                if ahead.next() == Some('\\') {
                    *characters = ahead;
                }
                return;
            }
            Some(_) => *characters = ahead,
        }
    }
}

fn skip_while(characters: &mut std::str::Chars<'_>, belongs: impl Fn(char) -> bool) {
    while characters.clone().next().is_some_and(&belongs) {
        characters.next();
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn plain_texts_are_not_copied() {
        assert!(matches!(clean("plain\n\ttext ünïcode_ñ 漢字 🚀"), Cow::Borrowed(_)));
    }

    #[test]
    fn terminal_escapes_go() {
        assert_eq!(clean("\x1b[31mERR\x1b[0m"), "ERR");
        assert_eq!(clean("\x1b[38;2;255;0;0mx\x1b[K\x1b[2J\x1b(By\x1bc"), "xy");
        assert_eq!(clean("\x1b]8;;http://evil\x1b\\link\x1b]8;;\x07!"), "link!");
        assert_eq!(clean("\x1b]0;no end\nnext"), "\nnext");
        assert_eq!(clean("\u{9B}1mbold\u{9D}0;t\u{9C}."), "bold.");
        assert_eq!(clean("end\x1b"), "end");
    }

    #[test]
    fn progress_keeps_its_last_state() {
        let progress: String = (0..5000).map(|step| format!("{step}%\r")).collect();
        assert_eq!(clean(&format!("start\n{progress}\ndone\r\n")), "start\n4999%\ndone\n");
        assert_eq!(clean("10%\r20%\r100%"), "100%");
    }

    #[test]
    fn what_no_one_sees_goes() {
        assert_eq!(clean("a\0b\u{7}c\u{202E}d\u{200B}e\u{FEFF}f\u{2066}g\u{AD}"), "abcdefg");
        assert_eq!(clean("x\u{E0041}\u{E0042}\u{E007F}y\u{E0100}z\u{E9A1}"), "xyz");
        assert_eq!(clean("one\u{2028}two\u{2029}"), "one\ntwo\n");
        assert_eq!(clean("❤\u{FE0F}"), "❤\u{FE0F}");
    }

    #[test]
    fn values_are_cleaned_through_and_through() {
        let mut value = super::super::parse(
            "{\"a\u{200B}\":[\"\u{1B}[1mb\",1.10],\"a\":\"c\"}".replace('\u{1B}', "\\u001b").as_bytes(),
        )
        .unwrap();
        clean_value(&mut value);
        assert_eq!(super::super::write(&value), "{\"a\":[\"b\",1.10],\"a~\":\"c\"}");
        let mut lines = json!("a\r\nb\rc\r");
        clean_value(&mut lines);
        assert_eq!(lines, json!("a\nb\nc\n"));
        let mut marked = json!(["\u{E9A1}\u{E9A1}12"]);
        clean_value(&mut marked);
        assert_eq!(marked, json!(["12"]));
    }
}
