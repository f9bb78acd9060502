//! User and password in URLs.

/// How far a URL goes in free text.
pub(super) fn length(text: &str) -> usize {
    text.find(|character: char| character.is_whitespace() || matches!(character, '"' | '\'' | '<' | '>' | '`' | '\\'))
        .unwrap_or(text.len())
}

/// Where in a URL the password stands, given what follows `://`. The user stays visible
/// unless it is alone and long enough to be a token.
///
/// Passwords are often pasted without encoding, so the last `@` counts, and a `/` in what is
/// no port belongs to the password.
pub(super) fn password(url: &str) -> Option<std::ops::Range<usize>> {
    let authority = url.get(..url.find(['/', '?', '#']).unwrap_or(url.len()))?;
    if let Some(at) = authority.rfind('@') {
        // With several URLs in one text, a comma ends the first: `amqp://a:b@h,amqp://c:d@h`.
        let at = authority
            .find(",")
            .map_or(at, |comma| authority.get(..comma).and_then(|first| first.rfind('@')).unwrap_or(at));
        let user = authority.get(..at)?;
        return match user.find(':') {
            Some(colon) if colon + 1 < at => Some(colon + 1..at),
            Some(_) => None,
            None if at >= 20 => Some(0..at),
            None => None,
        };
    }
    // `user:pa/ss@host`: what follows the colon is no port, so the authority goes on.
    let colon = authority.find(':')?;
    let after = authority.get(colon + 1..)?;
    if authority.starts_with('[') || after.is_empty() || after.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let at = url.find('@')?;
    (colon + 1 < at).then_some(colon + 1..at)
}

#[cfg(test)]
mod tests {
    use super::{length, password};

    fn found(text: &str) -> Option<&str> {
        password(&text[..length(text)]).and_then(|range| text.get(range))
    }

    #[test]
    fn passwords_are_found() {
        assert_eq!(found("user:pw@h/db"), Some("pw"));
        assert_eq!(found("user:p@ss:w@h:5432/db?x=a@b"), Some("p@ss:w"));
        assert_eq!(found(":pw@redis:6379/0"), Some("pw"));
        assert_eq!(found("user:pa/ss#1@h/db"), Some("pa/ss#1"));
        assert_eq!(found("a:b@h,amqp://c:d@h"), Some("b"));
        assert_eq!(found("0123456789abcdef0123@h/x"), Some("0123456789abcdef0123"));
    }

    #[test]
    fn plain_urls_stay() {
        for url in ["h:8080/a?mail=a@b.c", "git@github.com/x", "user:@h", "h/a@b", "[::1]:80/x@y", "h", "user@h x:y@z"]
        {
            assert_eq!(found(url), None, "{url}");
        }
    }
}
