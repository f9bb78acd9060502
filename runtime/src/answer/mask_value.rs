//! The values that stand after secret names in free text.

use std::ops::Range;

use super::mask_names::is_secret;
use super::mask_scan::Scan;

/// Authentication schemes after which a token stands.
const SCHEMES: [&str; 4] = ["bearer", "basic", "token", "digest"];

/// Longer ones are no words of a sentence. Keeps time linear, too: what is looked at is masked.
const LONGEST_WORD: usize = 200;

/// A value that follows a secret name.
pub(super) struct Found {
    pub(super) range: Range<usize>,
    /// Whether JSON would need quotes around what is put in its place.
    pub(super) quote: bool,
}

impl Scan<'_> {
    /// `certain`: whether what follows can only be a value, and not a sentence or code.
    pub(super) fn value(&self, name: &str, start: usize, certain: bool, json: bool) -> Option<Found> {
        let prefix = self.while_at(start, |byte| matches!(byte, b'b' | b'u' | b'r' | b'f'));
        let opening = self.while_at(prefix.min(start + 2), |byte| byte == b'\\');
        if matches!(self.byte(opening), b'"' | b'\'') {
            let range = self.literal(prefix.min(start + 2), opening)?;
            let prose = !certain && range.len() < 4;
            return (!prose).then_some(Found { range, quote: false });
        }
        match (self.byte(start), self.byte(start + 1)) {
            (b'[' | b'{' | b'(' | b'<' | b'`', _) | (b'$', b'{' | b'(' | b'A'..=b'Z') | (b'%', b'(' | b's') => {
                return None;
            }
            _ => {}
        }
        let end = self.bare_end(start);
        let text = self.slice(start..end);
        if SCHEMES.iter().any(|scheme| scheme.eq_ignore_ascii_case(text)) && self.byte(end) == b' ' {
            let token = self.while_at(end, |byte| byte == b' ');
            let range = token..self.while_at(token, is_token);
            let text = self.slice(range.clone());
            return (certain || looks_secret(text)).then_some(Found { range, quote: false });
        }
        let path = text.bytes().all(is_word);
        let is_code = self.byte(end) == b'('
            || (text.ends_with('[') && matches!(self.byte(end), b'"' | b'\''))
            || (!certain && text.contains('['))
            || text == name
            || (path && text.rsplit_once('.').is_some_and(|(_, last)| is_secret(self.masker.secrets, last)));
        let quote =
            json && text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'-' | b'+' | b'.' | b'e' | b'E'));
        (!is_code && !text.is_empty() && (certain || looks_secret(text))).then_some(Found { range: start..end, quote })
    }

    /// What stands after `--password `.
    pub(super) fn option_value(&self, start: usize) -> Option<Found> {
        const PROSE: [&str; 12] =
            ["to", "is", "or", "and", "option", "flag", "argument", "for", "with", "in", "must", "can"];
        if matches!(self.byte(start), b'"' | b'\'') {
            let range = self.literal(start, start)?;
            let closed = self.byte(range.end) == self.byte(start);
            return closed.then_some(Found { range, quote: false });
        }
        let end = self.bare_end(start);
        let text = self.slice(start..end);
        let open = text.is_empty() || text.starts_with(['-', '$', '<', '{', '[']) || PROSE.contains(&text);
        (!open).then_some(Found { range: start..end, quote: false })
    }

    /// The inside of a text in quotes: backslashes from `escapes` to the quote at `quote` stand
    /// before the closing one too. One that is not closed goes to the end of its line.
    pub(super) fn literal(&self, escapes: usize, quote: usize) -> Option<Range<usize>> {
        let mark = self.byte(quote);
        let level = quote - escapes;
        let triple = level == 0 && self.byte(quote + 1) == mark && self.byte(quote + 2) == mark;
        let start = quote + if triple { 3 } else { 1 };
        let mut at = start;
        let mut slashes = 0;
        loop {
            let byte = self.byte(at);
            if at >= self.text.len() || (byte == b'\n' && !triple) {
                return Some(start..at);
            }
            if byte == mark {
                let closes = match (triple, level) {
                    (true, _) => self.byte(at + 1) == mark && self.byte(at + 2) == mark,
                    (_, 0) => slashes % 2 == 0,
                    (_, level) => slashes == level,
                };
                if closes {
                    return Some(start..at - if level == 0 { 0 } else { slashes });
                }
            }
            slashes = if byte == b'\\' { slashes + 1 } else { 0 };
            at += 1;
        }
    }

    /// The end of a value without quotes. Closing signs and commas end it only where nothing
    /// of a value can follow, so that `a,b` is masked whole.
    fn bare_end(&self, start: usize) -> usize {
        let mut at = start;
        loop {
            let byte = self.byte(at);
            let ends = match byte {
                0..=b' ' | b'&' | b';' | b'"' | b'\'' | b'<' | b'>' | b'`' | b'\\' | b'(' => true,
                b',' | b')' | b']' | b'}' | b'.' => {
                    let next = self.while_at(at, |byte| matches!(byte, b',' | b')' | b']' | b'}' | b'.'));
                    let word = self.while_at(next, is_word);
                    let pair = self.byte(next - 1) == b',' && word > next && matches!(self.byte(word), b'=' | b':');
                    let ends = pair || matches!(self.byte(next), 0..=b' ' | b'"' | b'\'' | b'&' | b';' | b'\\');
                    if !ends {
                        at = next;
                        continue;
                    }
                    true
                }
                _ => false,
            };
            if ends || at >= self.text.len() {
                return at.min(self.text.len());
            }
            at += 1;
        }
    }
}

pub(super) fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.')
}

pub(super) fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t')
}

pub(super) fn is_token(byte: u8) -> bool {
    is_word(byte) || matches!(byte, b'~' | b'+' | b'/' | b'=')
}

pub(super) fn inner_upper(text: &str) -> bool {
    text.chars().skip(1).any(char::is_uppercase) && text.chars().any(char::is_lowercase)
}

/// Whether a word after `name: ` is more likely a secret than part of a sentence or of code.
pub(super) fn looks_secret(text: &str) -> bool {
    if text.len() > LONGEST_WORD {
        return true;
    }
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        return text.len() >= 6;
    }
    let odd = |character: char| {
        character.is_numeric()
            || !(character.is_alphanumeric() || matches!(character, '_' | '.' | ':' | ',' | '(' | ')'))
    };
    text.chars().any(odd) || inner_upper(text) || (text.len() >= 16 && !text.contains(['.', '_']))
}

/// Whether a text is base64 of `user:password`.
pub(super) fn is_user_and_password(text: &str) -> bool {
    let (mut bits, mut count) = (0_u32, 0);
    let mut decoded = Vec::new();
    for byte in text.trim_end_matches('=').bytes() {
        let digit = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            _ => return false,
        };
        bits = (bits << 6 | u32::from(digit)) & 0x3FFF;
        count += 6;
        if count >= 8 {
            count -= 8;
            decoded.extend(u8::try_from((bits >> count) & 0xFF));
        }
    }
    String::from_utf8(decoded).is_ok_and(|text| text.contains(':') && !text.chars().any(char::is_control))
}
