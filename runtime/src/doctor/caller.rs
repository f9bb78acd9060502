//! Who the caller is, as far as the credentials say so themselves. No part of a secret is shown.

use std::time::{Duration, SystemTime};

use generated::table::Line;

use super::report::{Caller, Report};
use super::say::ago;
use crate::wire::{HttpUpstream, Instance};

/// A token with less left than this is worth a word.
const SOON: Duration = Duration::from_secs(15 * 60);

/// Says who calls. `false`: there is nobody to ask permissions for.
pub(super) async fn look(
    upstream: &HttpUpstream,
    instance: &Instance,
    line: Option<Line>,
    report: &mut Report,
) -> bool {
    let from = instance.credentials.kind();
    let mut caller = Caller { from, ..Caller::default() };
    if instance.credentials.is_none() {
        report.caller = Some(caller);
        report.problem(
            "caller",
            "There are no credentials.".to_owned(),
            "Set AIRFLOW_AUTH_TOKEN (or AIRFLOW_TOKEN_FILE, AIRFLOW_TOKEN_COMMAND), or AIRFLOW_USERNAME and AIRFLOW_PASSWORD."
                .to_owned(),
        );
        return false;
    }
    // Without a line a password would not be exchanged, and where there is no Airflow it can't be.
    let identity = match upstream.identity(instance, line).await {
        Ok(identity) => identity.unwrap_or_default(),
        Err(error) => {
            report.caller = Some(caller);
            report.problem(
                "caller",
                error.to_string().trim_start_matches("Not sent: ").to_owned(),
                "Correct what is named; nothing was asked as this caller.".to_owned(),
            );
            return false;
        }
    };
    let seconds = |time: SystemTime| time.duration_since(SystemTime::UNIX_EPOCH).ok().map(|since| since.as_secs());
    caller.scheme = Some(identity.scheme.clone()).filter(|scheme| !scheme.is_empty());
    caller.subject.clone_from(&identity.subject);
    caller.issued = identity.issued.and_then(seconds);
    caller.expires = identity.expires.and_then(seconds);
    report.caller = Some(caller);

    let who = match (&identity.subject, identity.readable) {
        (Some(subject), true) => format!("The token says it is of `{subject}`"),
        (Some(subject), false) => format!("User name `{subject}`"),
        (None, true) => "The token says nothing of whose it is".to_owned(),
        (None, false) => format!("The {} is opaque: it does not say whose it is", kind(&identity.scheme)),
    };
    let now = SystemTime::now();
    match identity.expires {
        Some(end) if end <= now => report.problem(
            "caller",
            format!("{who}, and has expired: it ended {}.", ago(end, now)),
            "Get a new one, and put it where this one came from. A file or a command (AIRFLOW_TOKEN_FILE, \
             AIRFLOW_TOKEN_COMMAND) is read again when a token ends."
                .to_owned(),
        ),
        Some(end) if end.duration_since(now).is_ok_and(|left| left < SOON) => {
            report.note("caller", format!("{who}, and ends {}.", ago(end, now)));
        }
        Some(end) => report.ok("caller", format!("{who}, and ends {}.", ago(end, now))),
        None if identity.readable => report.ok("caller", format!("{who}, and does not end by itself.")),
        None => report.ok("caller", format!("{who}.")),
    }
    true
}

fn kind(scheme: &str) -> &'static str {
    match scheme {
        "Cookie" => "cookie",
        _ => "token",
    }
}
