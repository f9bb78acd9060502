//! Tokens as people write them, and the one header they become.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::header::{AUTHORIZATION, COOKIE, HeaderName, HeaderValue};
use secrecy::{ExposeSecret, SecretString};

/// The header that says who asks: `Authorization`, or `Cookie` where a session is used.
///
/// Its value is wiped from memory when dropped and never shown by `Debug`.
#[derive(Clone)]
pub struct Authorization {
    pub(super) header: HeaderName,
    pub(super) value: SecretString,
}

impl Authorization {
    /// `Authorization` with this whole value, which the caller has checked.
    pub(super) fn whole(value: SecretString) -> Self {
        Self { header: AUTHORIZATION, value }
    }

    /// `Authorization: Bearer` with this token, which the caller has checked.
    pub(super) fn bearer(token: &str) -> Self {
        Self::whole(SecretString::from(format!("Bearer {token}")))
    }

    /// HTTP Basic, UTF-8.
    pub(super) fn basic(user: &str, password: &str) -> Self {
        let pair = SecretString::from(format!("{user}:{password}"));
        Self::whole(SecretString::from(format!("Basic {}", STANDARD.encode(pair.expose_secret()))))
    }

    /// Name and value to send; the value is marked so that no log of headers shows it.
    /// `None` if it can't be the value of a header.
    pub(super) fn to_header(&self) -> Option<(HeaderName, HeaderValue)> {
        let mut value = HeaderValue::from_str(self.value.expose_secret()).ok()?;
        value.set_sensitive(true);
        Some((self.header.clone(), value))
    }

    /// Shows the value, to be hashed.
    pub(super) fn show(&self, each: &mut dyn FnMut(&[u8])) {
        each(self.value.expose_secret().as_bytes());
    }

    /// Whether the other one is the same header with the same value.
    pub(super) fn same(&self, other: &Self) -> bool {
        self.header == other.header && self.value.expose_secret() == other.value.expose_secret()
    }

    /// The token behind `Bearer`, if it is one.
    pub(super) fn bearer_token(&self) -> Option<&str> {
        if self.header != AUTHORIZATION {
            return None;
        }
        self.value.expose_secret().strip_prefix("Bearer ")
    }
}

impl fmt::Debug for Authorization {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Authorization({}: [hidden])", self.header)
    }
}

/// What is wrong with a text that should be a token. It never holds the text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SecretProblem {
    /// Nothing but spaces, or a scheme without a token.
    Empty,
    /// A placeholder such as `${AIRFLOW_AUTH_TOKEN}` that nobody has filled in.
    Placeholder,
    /// A line break inside: more than the token was copied or printed.
    LineBreak,
    /// A space inside.
    Space,
    /// A zero-width, direction or other invisible character inside.
    Invisible,
    /// A control character inside.
    Control,
    /// Another character that no token has.
    NotAscii,
    /// Quotes around it.
    Quotes,
    /// A JSON document instead of the token in it.
    Json,
    /// A whole header line of another header than `Authorization` and `Cookie`.
    Header,
    /// A cookie without name and value.
    Cookie,
    /// Longer than any token.
    TooLong,
}

impl fmt::Display for SecretProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            SecretProblem::Empty => "is empty",
            SecretProblem::Placeholder => "is a placeholder that was not filled in: set the variable it names, or write the token itself",
            SecretProblem::LineBreak => "holds a line break: give the token alone, on one line",
            SecretProblem::Space => "holds a space: give the token alone, or `Bearer` and the token",
            SecretProblem::Invisible => "holds an invisible character (such as a zero-width space), which comes with copying: copy it again as plain text",
            SecretProblem::Control => "holds a control character",
            SecretProblem::NotAscii => "holds a character that is not plain ASCII, which no token has",
            SecretProblem::Quotes => "stands in quotes: take them off",
            SecretProblem::Json => "is a JSON document: give the token alone, for example with `jq -r .access_token`",
            SecretProblem::Header => "is a header line of another header: only `Authorization: …` and `Cookie: name=value` are taken",
            SecretProblem::Cookie => "is a cookie without `name=value`",
            SecretProblem::TooLong => "is longer than any token (16 KiB)",
        })
    }
}

impl std::error::Error for SecretProblem {}

/// Longest text that is taken for a token, in bytes; servers refuse headers far below it.
pub(super) const LONGEST: usize = 16 * 1024;

/// Reads a token as people write it: `abc`, `Bearer abc`, or a whole header line
/// (`Authorization: Bearer abc`, `Cookie: session=abc`). White space and byte order marks
/// around it are taken off, and there is one scheme in the end; anything else is refused.
pub(super) fn read(text: &str) -> Result<Authorization, SecretProblem> {
    let text = trim(text);
    check(text)?;
    if let Some((name, value)) = header_line(text) {
        let value = trim(value);
        return match name.to_ascii_lowercase().as_str() {
            "authorization" => authorization(value, true),
            "cookie" => cookie(value),
            _ => Err(SecretProblem::Header),
        };
    }
    authorization(text, false)
}

/// Whether a text is a placeholder that some program should have filled in:
/// `${X}`, `${env:X}`, `$X`, `%X%`, `{{ x }}`, `<x>`.
pub(super) fn placeholder(text: &str) -> bool {
    let text = trim(text);
    let name = |name: &str| !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    text.contains("${")
        || (text.starts_with("{{") && text.ends_with("}}"))
        || (text.starts_with('<') && text.ends_with('>') && text.len() > 2)
        || text.strip_prefix('$').is_some_and(name)
        || text.strip_prefix('%').and_then(|text| text.strip_suffix('%')).is_some_and(name)
}

fn trim(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}')
}

/// What holds for a token and for a header line alike.
fn check(text: &str) -> Result<(), SecretProblem> {
    if text.is_empty() {
        return Err(SecretProblem::Empty);
    }
    if text.len() > LONGEST {
        return Err(SecretProblem::TooLong);
    }
    if placeholder(text) {
        return Err(SecretProblem::Placeholder);
    }
    if text.starts_with('{') || text.starts_with('[') {
        return Err(SecretProblem::Json);
    }
    if text.contains(['\n', '\r', '\u{85}', '\u{2028}', '\u{2029}']) {
        return Err(SecretProblem::LineBreak);
    }
    if text.chars().any(invisible) {
        return Err(SecretProblem::Invisible);
    }
    if text.chars().any(char::is_control) {
        return Err(SecretProblem::Control);
    }
    if !text.is_ascii() {
        return Err(SecretProblem::NotAscii);
    }
    if text.starts_with(['"', '\'', '`']) || text.ends_with(['"', '\'', '`']) {
        return Err(SecretProblem::Quotes);
    }
    Ok(())
}

/// Characters that show nothing and come with copied text.
fn invisible(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}')
}

/// `Name: value`, where the name is that of a header. A token has no colon, save for the
/// `user:password` kind, which has no space behind it.
fn header_line(text: &str) -> Option<(&str, &str)> {
    let (name, value) = text.split_once(':')?;
    let name = name.trim_end();
    let known = ["authorization", "cookie"].iter().any(|known| name.eq_ignore_ascii_case(known));
    let like_a_name = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    (known || (like_a_name && value.starts_with(' '))).then_some((name, value))
}

/// The value of `Authorization`. `line`: it came as a whole header line, where any scheme is taken.
fn authorization(text: &str, line: bool) -> Result<Authorization, SecretProblem> {
    check(text)?;
    if text.eq_ignore_ascii_case("bearer") || text.eq_ignore_ascii_case("basic") {
        return Err(SecretProblem::Empty);
    }
    let Some((scheme, token)) = text.split_once(' ') else {
        return Ok(Authorization::bearer(text));
    };
    let token = trim(token);
    let known = ["Bearer", "Basic"].into_iter().find(|known| scheme.eq_ignore_ascii_case(known));
    if known.is_none() && !line {
        return Err(SecretProblem::Space);
    }
    check(token)?;
    // The parameters of schemes such as Digest hold spaces; a token never does.
    if known.is_some() && token.contains(' ') {
        return Err(SecretProblem::Space);
    }
    let scheme = known.unwrap_or(scheme);
    Ok(Authorization::whole(SecretString::from(format!("{scheme} {token}"))))
}

fn cookie(text: &str) -> Result<Authorization, SecretProblem> {
    check(text)?;
    match text.split_once('=') {
        Some((name, value)) if !name.trim().is_empty() && !trim(value).is_empty() => {
            Ok(Authorization { header: COOKIE, value: SecretString::from(text) })
        }
        _ => Err(SecretProblem::Cookie),
    }
}

#[cfg(test)]
mod tests;
