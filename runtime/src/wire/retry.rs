//! What is tried again, how often, and after which wait.

use std::time::Duration;

use backon::{BackoffBuilder, ExponentialBackoff, ExponentialBuilder};

use super::error::{ConnectCause, Fault, WireError};

/// Attempts after the first one.
const AGAIN: usize = 2;

/// A wait that the server asks for is kept up to this long; a longer one is for the asker to know.
const LONGEST_ASKED: Duration = Duration::from_secs(5);

/// What may be sent twice.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Repeat {
    /// A GET that reads: sending it again does no harm.
    Safe,
    /// Anything else: only what certainly never arrived.
    Unsent,
}

/// The attempts that are left for one call.
pub(super) struct Attempts {
    repeat: Repeat,
    waits: ExponentialBackoff,
}

impl Attempts {
    /// Waits of about 0.2 and 0.4 s, each with a random part, so that many callers spread.
    pub(super) fn new(repeat: Repeat) -> Self {
        let waits = ExponentialBuilder::new()
            .with_min_delay(Duration::from_millis(200))
            .with_max_delay(Duration::from_secs(2))
            .with_max_times(AGAIN)
            .with_jitter()
            .build();
        Self { repeat, waits }
    }

    /// How long to wait before asking again after an answer; `None` = the answer stands.
    ///
    /// 502, 503 and 504 come from what stands in front of Airflow, or from one that starts.
    /// A 500 is Airflow's own failure and comes again; a 429 is repeated only when it says when.
    pub(super) fn after_answer(&mut self, status: u16, asked: Option<Duration>) -> Option<Duration> {
        let worth = matches!(status, 502..=504) || (status == 429 && asked.is_some());
        if self.repeat != Repeat::Safe || !worth || asked.is_some_and(|asked| asked > LONGEST_ASKED) {
            return None;
        }
        self.waits.next().map(|wait| asked.map_or(wait, |asked| asked.max(wait)))
    }

    /// How long to wait before asking again after an error; `None` = the error stands.
    pub(super) fn after_error(&mut self, error: &WireError) -> Option<Duration> {
        let worth = match error.fault() {
            Fault::Connect {
                cause: ConnectCause::Refused | ConnectCause::Unreachable | ConnectCause::Other, ..
            } => error.is_unsent(),
            Fault::Broken { answered: false } => self.repeat == Repeat::Safe,
            _ => false,
        };
        if worth { self.waits.next() } else { None }
    }
}

#[cfg(test)]
mod tests {
    use generated::table::Effect;

    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn answers() {
        for (status, asked, repeat, again) in [
            (200, None, Repeat::Safe, false),
            (401, None, Repeat::Safe, false),
            (500, None, Repeat::Safe, false),
            (502, None, Repeat::Safe, true),
            (503, None, Repeat::Safe, true),
            (503, Some(SECOND), Repeat::Safe, true),
            (503, Some(60 * SECOND), Repeat::Safe, false),
            (504, None, Repeat::Safe, true),
            (503, None, Repeat::Unsent, false),
            (503, Some(SECOND), Repeat::Unsent, false),
            (429, None, Repeat::Safe, false),
            (429, Some(SECOND), Repeat::Safe, true),
        ] {
            let wait = Attempts::new(repeat).after_answer(status, asked);
            assert_eq!(wait.is_some(), again, "{status} {asked:?} {repeat:?}");
            assert!(wait.is_none_or(|wait| wait >= asked.unwrap_or_default()));
        }
    }

    #[test]
    fn a_bounded_number() {
        let mut attempts = Attempts::new(Repeat::Safe);
        let waits: Vec<Duration> = std::iter::from_fn(|| attempts.after_answer(503, None)).take(99).collect();
        assert_eq!(waits.len(), AGAIN);
        assert!(waits.iter().sum::<Duration>() < 2 * SECOND, "{waits:?}");
    }

    #[test]
    fn errors() {
        let broken = WireError::after_sending(Fault::Broken { answered: false }, Effect::Write);
        assert!(Attempts::new(Repeat::Safe).after_error(&broken).is_some());
        assert!(Attempts::new(Repeat::Unsent).after_error(&broken).is_none());
        for (cause, again) in
            [(ConnectCause::Refused, true), (ConnectCause::UnknownIssuer, false), (ConnectCause::Name, false)]
        {
            let fault = Fault::Connect { address: "http://h".to_owned(), cause };
            let error = WireError::unsent(fault, Effect::Write);
            assert_eq!(Attempts::new(Repeat::Unsent).after_error(&error).is_some(), again, "{cause:?}");
        }
    }
}
