//! `airvane doctor`: looks at the way to an Airflow before anybody else has to, and says what is
//! wrong with it and what to do.
//!
//! It goes the way that serving goes: the same address, credentials, TLS and proxy, by the same
//! code ([`crate::wire`]); and it learns what the caller may in the same way as the server does
//! ([`crate::serve::rights_probe`]). It changes nothing.

mod address;
mod caller;
mod manager;
mod permissions;
mod reach;
mod report;
mod say;

pub use report::{Check, Report, Status, Tool};

use std::time::Duration;

use tokio_util::sync::CancellationToken;

use crate::serve::rights_probe::WriteProbes;
use crate::serve::{Catalog, Selection};
use crate::wire::{HttpUpstream, Instance};

/// How long one question may take.
const PATIENCE: Duration = Duration::from_secs(20);
/// How much of an answer is read.
const BODY: usize = 256 * 1024;

/// What is looked at.
pub struct Patient<'a> {
    /// All tools.
    pub catalog: &'a Catalog,
    /// Those that would be listed.
    pub selection: &'a Selection,
    /// The flags by which they were chosen, for the command that is proposed.
    pub flags: String,
    /// The Airflow, as whom it is asked.
    pub instance: Instance,
    /// The way there.
    pub upstream: HttpUpstream,
    /// The address as it was given.
    pub given: String,
    /// Which writes are probed.
    pub writes: WriteProbes,
}

/// Looks at everything, one thing after the other, as far as it gets.
pub async fn examine(mut patient: Patient<'_>) -> Report {
    patient.instance.limits.total = patient.instance.limits.total.min(PATIENCE);
    patient.instance.limits.body = patient.instance.limits.body.min(BODY);
    let cancel = CancellationToken::new();
    let mut report = Report::new(&patient.instance.address.to_string());
    let questions = reach::Questions::new(&patient.upstream, &patient.instance, &cancel);
    address::look(&patient.given, &patient.instance, &mut report);
    let found = reach::look(&questions, &patient.given, &mut report).await;
    let line = found.as_ref().map(|view| view.line);
    let known = caller::look(&patient.upstream, &patient.instance, line, &mut report).await;
    if let Some(view) = found {
        manager::look(&questions, &view, &mut report).await;
        if known {
            permissions::look(&patient, view, &cancel, &mut report).await;
        }
    }
    report.requests += questions.sent();
    report.finish();
    report
}
