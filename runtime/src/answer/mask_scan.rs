//! Secrets in free text, found in one pass from word to word.

use std::ops::Range;

use super::mask::Masker;
use super::mask_names::is_secret;
use super::mask_url;
use super::mask_value::{Found, inner_upper, is_space, is_token, is_user_and_password, is_word};

/// The text with its secrets masked; `None` if there are none.
pub(super) fn scrub(masker: &Masker, text: &str) -> Option<String> {
    let mut scan = Scan { masker, text, at: 0, copied: 0, url_end: 0, last_at: None, out: String::new() };
    scan.run();
    if scan.copied == 0 {
        return None;
    }
    scan.out.push_str(text.get(scan.copied..).unwrap_or_default());
    Some(scan.out)
}

pub(super) struct Scan<'a> {
    pub(super) masker: &'a Masker,
    pub(super) text: &'a str,
    at: usize,
    copied: usize,
    /// Where the URL that is being read ends, and the last `@` in it: one that holds others
    /// (`?next=a://…`) is measured once.
    url_end: usize,
    last_at: Option<usize>,
    out: String,
}

impl<'a> Scan<'a> {
    pub(super) fn byte(&self, at: usize) -> u8 {
        self.text.as_bytes().get(at).copied().unwrap_or(0)
    }

    pub(super) fn slice(&self, range: Range<usize>) -> &'a str {
        self.text.get(range).unwrap_or_default()
    }

    pub(super) fn rest(&self, at: usize) -> &'a str {
        self.text.get(at..).unwrap_or_default()
    }

    /// The end of the run of bytes from `from` on that `belongs` takes.
    pub(super) fn while_at(&self, from: usize, belongs: impl Fn(u8) -> bool) -> usize {
        let bytes = self.text.as_bytes().get(from..).unwrap_or_default();
        from + bytes.iter().take_while(|byte| belongs(**byte)).count()
    }

    fn run(&mut self) {
        while self.at < self.text.len() {
            if !is_word(self.byte(self.at)) {
                if self.byte(self.at) == b':' && self.rest(self.at).starts_with("://") {
                    self.url(self.at + 3);
                } else {
                    self.at += 1;
                }
                continue;
            }
            let start = self.at;
            let end = self.while_at(start, is_word);
            self.at = end;
            self.word(start, end);
        }
    }

    fn url(&mut self, start: usize) {
        self.at = start;
        if start >= self.url_end {
            self.url_end = start + mask_url::length(self.rest(start));
            self.last_at = self.slice(start..self.url_end).rfind('@').map(|at| start + at);
        }
        if self.last_at.is_some_and(|at| at >= start)
            && let Some(range) = mask_url::password(self.slice(start..self.url_end))
        {
            self.cover(start + range.start..start + range.end, false);
        }
    }

    /// Puts a mask in place of `range` and goes on behind it.
    fn cover(&mut self, range: Range<usize>, quote: bool) {
        let secret = self.slice(range.clone());
        self.at = range.end;
        if self.masker.is_open(secret) {
            return;
        }
        self.out.push_str(self.slice(self.copied..range.start));
        let mask = self.masker.cover(secret);
        if quote {
            self.out.push_str(&format!("\"{mask}\""));
        } else {
            self.out.push_str(&mask);
        }
        self.copied = range.end;
    }

    fn word(&mut self, start: usize, end: usize) {
        let word = self.slice(start..end);
        if word.starts_with("-----BEGIN") {
            return self.private_key(start);
        }
        if word.len() >= 20 && (self.is_known_token(word) || is_jwt(word)) {
            let trimmed = word.trim_end_matches(['.', '-']).len();
            return self.cover(start..start + trimmed, false);
        }
        if let Some(range) = self.after_scheme(word, end) {
            return self.cover(range, false);
        }
        if let Some(found) = self.after_name(start, end) {
            self.cover(found.range, found.quote);
        }
    }

    fn is_known_token(&self, word: &str) -> bool {
        let begins = |prefix: &&str| word.strip_prefix(*prefix).is_some_and(|rest| rest.len() >= 16);
        self.masker.secrets.prefixes.iter().any(begins)
    }

    /// `-----BEGIN RSA PRIVATE KEY-----` up to its end, or to the end of the text.
    fn private_key(&mut self, start: usize) {
        const KEY: &str = "PRIVATE KEY-----";
        let bytes = self.text.as_bytes().get(start..).unwrap_or_default();
        let header = bytes.iter().take(80).take_while(|byte| byte.is_ascii() && **byte >= b' ').count();
        let Some(found) = self.slice(start..start + header).find(KEY) else { return };
        let body = start + found + KEY.len();
        let end = self.rest(body).find("-----END").map_or(self.text.len(), |length| body + length);
        self.cover(body..end, false);
    }

    /// `Bearer x`, where x looks like a token.
    fn after_scheme(&self, word: &str, end: usize) -> Option<Range<usize>> {
        let basic = word.eq_ignore_ascii_case("basic");
        if !(basic || word.eq_ignore_ascii_case("bearer")) || self.byte(end) != b' ' {
            return None;
        }
        let start = self.while_at(end, |byte| byte == b' ');
        let token = start..self.while_at(start, is_token);
        let text = self.slice(token.clone());
        let looks = text.len() >= 8
            && if basic {
                is_user_and_password(text)
            } else {
                text.bytes().any(|byte| byte.is_ascii_digit()) || inner_upper(text) || text.len() >= 32
            };
        looks.then_some(token)
    }

    /// The value after the name that stands from `start` to `end`, if it is a secret one.
    fn after_name(&self, start: usize, end: usize) -> Option<Found> {
        let mut name = self.slice(start..end);
        let option = name.starts_with("--") && self.byte(end) == b' ';
        let mut at = end;
        let slashes = self.while_at(at, |byte| byte == b'\\');
        let quoted = matches!(self.byte(slashes), b'"' | b'\'');
        if quoted {
            at = slashes + 1;
            at += usize::from(self.byte(at) == b']');
        }
        // `'--password', 'x'` in the text of a list
        if quoted && name.starts_with("--") && self.byte(at) == b',' && is_secret(self.masker.secrets, name) {
            let next = self.while_at(at + 1, is_space);
            let quote = self.while_at(next, |byte| byte == b'\\');
            let literal = matches!(self.byte(quote), b'"' | b'\'').then(|| self.literal(next, quote)).flatten();
            return literal.map(|range| Found { range, quote: false });
        }
        let spaces = self.while_at(at, is_space);
        let sign = self.byte(spaces);
        let spaced = spaces > at;
        if !option && !matches!(sign, b'=' | b':') {
            return None;
        }
        let in_query = start > 0 && matches!(self.byte(start - 1), b'?' | b'&');
        let signs = in_query && self.masker.secrets.queries.iter().any(|query| query.eq_ignore_ascii_case(name));
        if !signs && !is_secret(self.masker.secrets, name) {
            return None;
        }
        if option && !matches!(sign, b'=' | b':') {
            return self.option_value(end + 1);
        }
        at = spaces + 1;
        match (sign, self.byte(at)) {
            (b'=', b'=') | (b':', b':' | b'/') => return None,
            (b'=', b'>') | (b':', b'=') => at += 1,
            _ => {}
        }
        let value = self.while_at(at, is_space);
        name = name.trim_start_matches('-');
        // `password: str = "…"`
        if sign == b':' && !quoted {
            let kind = self.while_at(value, |byte| is_word(byte) || matches!(byte, b'[' | b']' | b'|' | b' '));
            let literal = self.while_at(kind + 1, is_space);
            if self.byte(kind) == b'=' && matches!(self.byte(literal), b'"' | b'\'') {
                return self.literal(literal, literal).map(|range| Found { range, quote: false });
            }
        }
        let certain = quoted || (sign == b'=' && !spaced && value == at);
        self.value(name, value, certain, quoted)
    }
}

/// `header.payload.signature` of base64url, the header beginning with `{"`.
fn is_jwt(word: &str) -> bool {
    let mut parts = word.split('.');
    let long = |part: Option<&str>, least| part.is_some_and(|part: &str| part.len() >= least);
    word.starts_with("eyJ") && long(parts.next(), 8) && long(parts.next(), 4) && long(parts.next(), 8)
}

#[cfg(test)]
#[path = "mask_scan_tests.rs"]
mod tests;
