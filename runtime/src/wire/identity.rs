//! Who credentials are, as far as they say so themselves and it may be shown.

use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;
use std::sync::LazyLock;
use std::time::{Duration, SystemTime};

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use secrecy::ExposeSecret;
use serde_json::Value;

use super::secret::Authorization;

/// The longest name that is shown, in characters.
const LONGEST: usize = 80;

/// What credentials say of themselves. Nothing of it is verified: that is Airflow's part.
/// It holds no secret, and no part of one.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Identity {
    /// How they are sent: `Bearer`, `Basic`, `Cookie` or another scheme; empty = not at all.
    pub scheme: String,
    /// Whether the token is a JSON web token, so that it can say anything.
    pub readable: bool,
    /// Whom they stand for: the user name, or the `sub` of the token.
    pub subject: Option<String>,
    /// When the token was issued.
    pub issued: Option<SystemTime>,
    /// When it ends.
    pub expires: Option<SystemTime>,
}

impl Identity {
    pub(super) fn of(authorization: &Authorization) -> Self {
        let (scheme, value) = authorization.parts();
        let mut identity = Self { scheme: scheme.to_owned(), ..Self::default() };
        if scheme.eq_ignore_ascii_case("basic") {
            let pair = STANDARD.decode(value).ok().and_then(|bytes| String::from_utf8(bytes).ok());
            identity.subject = pair.as_deref().and_then(|pair| pair.split_once(':')).map(|(user, _)| shown(user));
        }
        let mut parts = value.split('.');
        if let (Some(_), Some(payload), Some(_), None) = (parts.next(), parts.next(), parts.next(), parts.next())
            && let Ok(payload) = URL_SAFE_NO_PAD.decode(payload.trim_end_matches('='))
            && let Ok(Value::Object(claims)) = serde_json::from_slice(&payload)
        {
            let time = |name: &str| {
                let seconds = claims.get(name)?.as_f64().filter(|seconds| (0.0..1e11).contains(seconds))?;
                Some(SystemTime::UNIX_EPOCH + Duration::from_secs_f64(seconds))
            };
            identity.readable = true;
            identity.subject = match claims.get("sub") {
                Some(Value::String(text)) => Some(shown(text)),
                Some(Value::Number(number)) => Some(number.to_string()),
                _ => None,
            };
            (identity.issued, identity.expires) = (time("iat"), time("exp"));
        }
        identity
    }
}

fn shown(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_control()).take(LONGEST).collect()
}

/// Tells callers apart within one run of the program. It is made with a key that is never kept,
/// so it says nothing of the credentials.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct CallerKey(u64, u64);

impl CallerKey {
    pub(super) fn of(authorization: &Authorization) -> Self {
        let (scheme, value) = authorization.parts();
        Self::from_parts(scheme, value)
    }

    pub(super) fn from_parts(kind: &str, value: &str) -> Self {
        static KEYS: LazyLock<(RandomState, RandomState)> = LazyLock::new(Default::default);
        Self(KEYS.0.hash_one((kind, value)), KEYS.1.hash_one((kind, value)))
    }
}

impl Authorization {
    /// Scheme and the rest of the value; `Cookie` for a cookie.
    fn parts(&self) -> (&str, &str) {
        let value = self.value.expose_secret();
        if self.header == http::header::COOKIE {
            return ("Cookie", value);
        }
        value.split_once(' ').map_or(("", value), |(scheme, rest)| (scheme, rest.trim()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::secret;

    fn bearer(claims: &str) -> Identity {
        Identity::of(&Authorization::bearer(&format!("e30.{}.c2ln", URL_SAFE_NO_PAD.encode(claims))))
    }

    #[test]
    fn tokens_say_whose_they_are_and_until_when() {
        let told = bearer(r#"{"sub": "viewer\u001b[1m", "iat": 1000, "exp": 2000.5}"#);
        assert_eq!((told.scheme.as_str(), told.subject.as_deref(), told.readable), ("Bearer", Some("viewer[1m"), true));
        assert_eq!(told.expires, Some(SystemTime::UNIX_EPOCH + Duration::from_millis(2_000_500)));
        assert_eq!(bearer(r#"{"sub": 7, "exp": "never"}"#).subject.as_deref(), Some("7"));
        assert_eq!(bearer(r#"{"exp": 1e300}"#).expires, None);
        let opaque = Identity::of(&Authorization::bearer("opaque"));
        assert_eq!(opaque, Identity { scheme: "Bearer".to_owned(), ..Identity::default() });
    }

    #[test]
    fn basic_tells_the_name_and_never_the_password() {
        let told = Identity::of(&Authorization::basic("admin", "hunter2"));
        assert_eq!(told.subject.as_deref(), Some("admin"));
        assert!(!format!("{told:?}").contains("hunter2"));
        let cookie = Identity::of(&secret::read("Cookie: session=abc").unwrap());
        assert_eq!((cookie.scheme.as_str(), cookie.subject), ("Cookie", None));
    }

    #[test]
    fn callers_are_told_apart() {
        let key = |text: &str| CallerKey::of(&secret::read(text).unwrap());
        assert_eq!(key("Bearer abc"), key("abc"));
        assert_ne!(key("abc"), key("abd"));
        assert_ne!(key("Cookie: a=b"), key("a=b"));
    }
}
