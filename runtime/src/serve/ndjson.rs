//! Answers that come line by line while something goes on, such as the wait for a run.
//! The last line counts; each is told as progress; and the call ends by itself before its
//! time is over, so that no client has to give up on it.

use std::time::Duration;

use futures::StreamExt;
use serde_json::Value;

use super::app::App;
use super::call::{Asked, Outcome, shown};
use super::detect::Known;
use super::prepare::Prepared;
use crate::answer;
use crate::wire::{Incoming, Instance};

/// What is kept of a line that does not end.
const LONGEST: usize = 4 * 1024 * 1024;
/// How long before the time limit the call ends by itself.
const MARGIN: Duration = Duration::from_secs(2);
/// Longest progress message, in characters.
const MESSAGE: usize = 200;

pub(super) async fn follow(
    app: &App,
    known: &Known,
    instance: &Instance,
    prepared: &Prepared,
    incoming: Incoming,
    asked: &Asked<'_>,
) -> Outcome {
    let total = instance.limits.total;
    let margin = MARGIN.min(total / 4);
    let until = tokio::time::Instant::from_std(asked.started + total.saturating_sub(margin));
    let mut stream = std::pin::pin!(incoming.stream());
    let mut rest: Vec<u8> = Vec::new();
    let mut last: Option<Value> = None;
    let mut lines: u32 = 0;
    let ended = loop {
        let piece = tokio::select! {
            piece = stream.next() => piece,
            () = tokio::time::sleep_until(until) => break false,
            () = asked.cancel.cancelled() => {
                return Outcome::Failed("The call was cancelled. What it waited for goes on in Airflow.".to_owned());
            }
        };
        match piece {
            None => break true,
            Some(Ok(bytes)) => rest.extend_from_slice(&bytes),
            Some(Err(error)) => {
                tracing::warn!(tool = prepared.tool, kind = error.kind(), "the answer broke off");
                // Silence is no failure of what is waited for.
                if error.kind() == "timeout" {
                    break false;
                }
                return Outcome::Failed(error.to_string());
            }
        }
        while let Some(end) = rest.iter().position(|byte| *byte == b'\n') {
            let line: Vec<u8> = rest.drain(..=end).collect();
            if take(&line, &mut last) {
                lines += 1;
                tell(app, known, prepared, asked, lines, last.as_ref()).await;
            }
        }
        if rest.len() > LONGEST {
            return Outcome::Failed("Airflow's answer has a line that is longer than this server reads.".to_owned());
        }
    };
    take(&rest, &mut last);
    if ended {
        return match last {
            Some(value) => shown(app, known, prepared, value),
            None => Outcome::Failed("Airflow ended its answer without a word; ask again.".to_owned()),
        };
    }
    let again = format!(
        "Still running after {} seconds. To go on waiting, call `{}` again with the same arguments.",
        asked.started.elapsed().as_secs(),
        prepared.tool
    );
    match last.map(|value| shown(app, known, prepared, value)) {
        Some(Outcome::Done { text, structured }) => Outcome::Done { text: format!("{text}\n{again}"), structured },
        _ => Outcome::Done { text: again, structured: None },
    }
}

/// Keeps the value of a line, if it is one.
fn take(line: &[u8], last: &mut Option<Value>) -> bool {
    if line.trim_ascii().is_empty() {
        return false;
    }
    match answer::parse(line) {
        Ok(value) => {
            *last = Some(value);
            true
        }
        Err(_) => false,
    }
}

async fn tell(app: &App, known: &Known, prepared: &Prepared, asked: &Asked<'_>, lines: u32, value: Option<&Value>) {
    let (Some(progress), Some(value)) = (&asked.progress, value) else { return };
    if let Outcome::Done { text, .. } = shown(app, known, prepared, value.clone()) {
        progress.report(lines, text.chars().take(MESSAGE).collect()).await;
    }
}
