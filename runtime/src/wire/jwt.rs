//! When a JSON web token ends. It is not verified: that is Airflow's part.

use std::time::{Duration, SystemTime};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;

/// The times that a token states of itself.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Times {
    issued: Option<f64>,
    ends: f64,
}

/// Reads the times of a token; `None` if it is no JSON web token or states no end.
pub(super) fn times(token: &str) -> Option<Times> {
    let mut parts = token.split('.');
    let (_, payload, _, None) = (parts.next()?, parts.next()?, parts.next()?, parts.next()) else {
        return None;
    };
    let payload = URL_SAFE_NO_PAD.decode(payload.trim_end_matches('=')).ok()?;
    let payload: Value = serde_json::from_slice(&payload).ok()?;
    let number = |name: &str| payload.get(name).and_then(Value::as_f64).filter(|number| number.is_finite());
    Some(Times { issued: number("iat"), ends: number("exp")? })
}

impl Times {
    /// How long a token that was issued just now may be used before it should be renewed.
    /// Its own two times are compared where it has both, so that the clock here may be wrong.
    pub(super) fn fresh(&self, now: SystemTime) -> Duration {
        match self.issued {
            Some(issued) => with_margin(self.ends - issued),
            None => self.left(now),
        }
    }

    /// How long a token of unknown age may be used before it should be renewed, by the clock here.
    pub(super) fn left(&self, now: SystemTime) -> Duration {
        let now = now.duration_since(SystemTime::UNIX_EPOCH).map_or(0.0, |since| since.as_secs_f64());
        with_margin(self.ends - now)
    }
}

/// A tenth of the time, at most 30 seconds, is left for the request that uses the token.
fn with_margin(seconds: f64) -> Duration {
    let usable = seconds - (seconds / 10.0).min(30.0);
    // A year is as good as for ever, and keeps sums of times from overflowing.
    Duration::from_secs_f64(usable.clamp(0.0, 365.0 * 86400.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn token(payload: &str) -> String {
        format!("e30.{}.c2ln", URL_SAFE_NO_PAD.encode(payload))
    }

    #[test]
    fn times_of_tokens() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1000);
        let both = times(&token(r#"{"iat": 500, "exp": 4100}"#)).unwrap();
        assert_eq!(both.fresh(now), Duration::from_secs(3570));
        assert_eq!(both.left(now), Duration::from_secs(3070));
        let exp = times(&token(r#"{"exp": 1100.0}"#)).unwrap();
        assert_eq!(exp.fresh(now), Duration::from_secs(90));
        let over = times(&token(r#"{"exp": 900}"#)).unwrap();
        assert_eq!(over.left(now), Duration::ZERO);
        let forever = times(&token(r#"{"exp": 1e300}"#)).unwrap();
        assert_eq!(forever.left(now), Duration::from_secs(365 * 86400));
    }

    #[test]
    fn other_tokens_state_no_end() {
        for text in ["abc", "a.b", "a.b.c", "a.b.c.d", "..", &token("{}"), &token("[1]"), &token(r#"{"exp":"1"}"#)] {
            assert_eq!(times(text), None, "{text}");
        }
    }
}
