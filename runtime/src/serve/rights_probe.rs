//! Finds out what a caller may, by requests that change nothing: declared beside the operations
//! (`specs/probes/`), with ids that nothing bears.
//!
//! Each request is chosen by what is not known yet, so that few are sent: one for each permission
//! that matters, about. They carry the caller's own credentials and no others.

use std::time::Duration;

use futures::future::join_all;
use generated::table::{
    Effect, Hint, Method, NeedOn, OperationData, Place, Request, RequestBuilder, Style, View, Vocabulary, harm, holds,
};
use tokio_util::sync::CancellationToken;

use super::rights::Rights;
use crate::answer::{Failure, Verdict};
use crate::wire::{Context, Incoming, Instance, Upstream, WireError};

/// How many are under way at a time, and how long such a batch takes at least: 20 a second.
const AT_ONCE: usize = 4;
const BATCH_TIME: Duration = Duration::from_millis(200);
/// Most requests of one round of questions.
pub const MOST: u32 = 80;
/// How much of an answer is read.
const BODY: usize = 64 * 1024;

/// Which writes are probed, besides reads.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum WriteProbes {
    /// None.
    None,
    /// Those that name an object that is not there.
    Named,
    /// All that are declared harmless.
    All,
}

/// A request that shows whether a caller has some permissions.
#[derive(Clone, Debug)]
pub struct Candidate {
    operation: &'static OperationData,
    request: Request,
    needs: Vec<&'static str>,
}

/// What came of a round of questions.
#[derive(Clone, Debug, Default)]
pub struct Round {
    /// How many requests were sent.
    pub requests: u32,
    /// Airflow did not know the caller.
    pub unrecognised: bool,
    /// The last error that kept an answer from coming.
    pub error: Option<String>,
    /// Settings of Airflow that turned out to be off, so that what they guard is refused to everyone.
    pub settings: Vec<&'static str>,
    /// Whether there was more to ask than one round does.
    pub cut: bool,
}

/// What probes need to be sent and understood.
pub struct Asking<'a> {
    /// The Airflow, as the caller.
    pub instance: &'a Instance,
    /// The way there.
    pub upstream: &'a dyn Upstream,
    /// Its release.
    pub view: View,
    /// The declared hints, to tell refusals apart.
    pub hints: &'a [Hint],
    /// What permissions are called.
    pub vocabulary: &'a Vocabulary,
    /// Ends it.
    pub cancel: CancellationToken,
}

/// The requests that can be sent to a release.
pub fn candidates<'a>(
    operations: impl Iterator<Item = &'static OperationData> + 'a,
    view: &'a View,
    writes: WriteProbes,
) -> Vec<Candidate> {
    let mut all = Vec::new();
    for operation in operations.filter(|operation| operation.line == view.line && holds(operation.spans, view)) {
        let write = operation.effect != Effect::Read;
        let named = operation.rights.probe.is_some_and(|probe| !probe.path.is_empty());
        let wanted = match writes {
            WriteProbes::None => !write,
            WriteProbes::Named => !write || named,
            WriteProbes::All => true,
        };
        if operation.rights.open || !wanted {
            continue;
        }
        all.extend(candidate(operation, view, None));
        // Under a condition that takes a need away, the others show alone.
        let freed = operation.rights.when.iter().filter(|when| !when.drop.is_empty() && holds(when.spans, view));
        for when in freed.filter(|_| !write) {
            if let NeedOn::Parameter { name, is: Some(value) } = when.on {
                all.extend(candidate(operation, view, Some((name, value))));
            }
        }
    }
    all
}

fn candidate(operation: &'static OperationData, view: &View, change: Option<(&str, &str)>) -> Option<Candidate> {
    let probe = operation.rights.probe.as_ref().filter(|probe| holds(probe.spans, view))?;
    let mut builder = RequestBuilder::new(operation.method, operation.path);
    let mut changed = change.is_none();
    for (place, pairs) in [(Place::Path, probe.path), (Place::Query, probe.query)] {
        for (name, value) in pairs {
            // What a release does not know it may leave unread: nothing is sent that rests on it.
            operation.parameter(name, place).filter(|parameter| holds(parameter.spans, view))?;
            let value = match change {
                Some((other, instead)) if other == *name => {
                    changed = true;
                    instead
                }
                _ => value,
            };
            builder = match place {
                Place::Path => builder.path(name, value),
                _ => builder.query(name, Style::Single, &[value.to_owned()]),
            };
        }
    }
    if let Some(body) = probe.body {
        builder = builder.body(serde_json::from_str(body).ok()?);
    }
    let request = builder.build().ok().filter(|_| changed)?;
    if harm(operation.rights.harmful, &request).is_some() {
        return None;
    }
    let needs = operation.needs_of(view, &request);
    (!needs.is_empty()).then_some(Candidate { operation, request, needs })
}

/// Asks until every one of the `wanted` permissions is known that these requests can tell of.
/// `told` is called after each batch with what is known so far.
pub async fn ask(
    asking: &Asking<'_>,
    mut left: Vec<Candidate>,
    wanted: &[&str],
    mut learn: impl FnMut(&mut dyn FnMut(&mut Rights)),
) -> Round {
    let mut round = Round::default();
    let mut failed = 0;
    loop {
        let mut batch = Vec::new();
        learn(&mut |rights| batch = next(&mut left, wanted, rights));
        if batch.is_empty() {
            return round;
        }
        if round.requests >= MOST {
            round.cut = true;
            return round;
        }
        round.requests += u32::try_from(batch.len()).unwrap_or(MOST);
        let started = tokio::time::Instant::now();
        let answers = join_all(batch.iter().map(|candidate| verdict(asking, candidate))).await;
        for (candidate, answer) in batch.iter().zip(answers) {
            if let Ok((_, Some(setting))) = &answer
                && !round.settings.contains(setting)
            {
                round.settings.push(setting);
            }
            match answer.map(|(verdict, _)| verdict) {
                Ok(Verdict::Passed) => learn(&mut |rights| {
                    rights.recognised();
                    rights.allowed(&candidate.needs);
                }),
                Ok(Verdict::Denied) => learn(&mut |rights| {
                    if asking.view.line == generated::table::Line::V2 {
                        rights.recognised();
                    }
                    rights.denied(&candidate.needs);
                }),
                Ok(Verdict::Unrecognised) => round.unrecognised = true,
                Ok(Verdict::Nothing) => {}
                Err(error) => {
                    failed += 1;
                    round.error = Some(error.to_string());
                }
            }
        }
        if round.unrecognised || failed >= AT_ONCE || asking.cancel.is_cancelled() {
            return round;
        }
        tokio::time::sleep_until(started + BATCH_TIME).await;
    }
}

/// The most telling ones of those left, each about another permission.
fn next(left: &mut Vec<Candidate>, wanted: &[&str], rights: &Rights) -> Vec<Candidate> {
    use crate::answer::Standing;
    let unknown = |candidate: &Candidate| -> Vec<&'static str> {
        let names = candidate.needs.iter().copied();
        names.filter(|need| rights.standing(need) == Standing::Unknown).collect()
    };
    // Where one is missing already, a refusal tells nothing, and there will be no other answer.
    left.retain(|candidate| {
        let mut open = unknown(candidate).into_iter();
        open.any(|need| wanted.contains(&need))
            && !candidate.needs.iter().any(|need| rights.standing(need) == Standing::Missing)
    });
    left.sort_by_cached_key(|candidate| {
        let effect = match (candidate.operation.effect, candidate.operation.method) {
            (Effect::Read, _) => 0,
            (_, Method::Delete) => 2,
            _ => 1,
        };
        (unknown(candidate).len(), effect, candidate.needs.len(), candidate.operation.id)
    });
    let (mut batch, mut about): (Vec<Candidate>, Vec<&str>) = (Vec::new(), Vec::new());
    let mut index = 0;
    while let Some(candidate) = left.get(index) {
        let open = unknown(candidate);
        // Nothing with several unknowns while simpler ones may decide some of them.
        let simple = batch.first().is_none_or(|first| unknown(first).len() == open.len());
        if batch.len() < AT_ONCE && simple && !open.iter().any(|need| about.contains(need)) {
            about.extend(open);
            batch.push(left.remove(index));
        } else {
            index += 1;
        }
    }
    batch
}

/// What the answer to one request says.
async fn verdict(asking: &Asking<'_>, candidate: &Candidate) -> Result<(Verdict, Option<&'static str>), WireError> {
    let Candidate { operation, request, .. } = candidate;
    let context = Context {
        effect: operation.effect,
        post_read: operation.effect == Effect::Read && request.method == Method::Post,
        line: Some(asking.view.line),
        accept: None,
        cancel: asking.cancel.clone(),
        tool: "probe",
        harmful: operation.rights.harmful,
    };
    let mut instance = asking.instance.clone();
    instance.limits.body = BODY;
    let incoming = asking.upstream.send(&instance, request, context).await?;
    Ok(judged(asking, candidate, incoming).await)
}

async fn judged(asking: &Asking<'_>, candidate: &Candidate, incoming: Incoming) -> (Verdict, Option<&'static str>) {
    let (status, content_type) = (incoming.status, incoming.content_type.clone());
    if content_type.as_deref().is_some_and(|kind| kind.contains("html")) {
        return (Verdict::Nothing, None);
    }
    // An answer with content need not be read: its status says it.
    let body = if status < 300 { Vec::new() } else { incoming.read().await.map(|read| read.bytes).unwrap_or_default() };
    let failure = Failure {
        status,
        content_type: content_type.as_deref(),
        body: &body,
        operation: candidate.operation,
        tool: "probe",
        view: asking.view,
        instance: "",
        location: None,
        retry_after: None,
        sent: &[],
        hints: asking.hints,
        needs: &[],
        vocabulary: asking.vocabulary,
    };
    match failure.verdict() {
        // A declared probe is refused for its caller or not at all; what else it is refused for comes after.
        Verdict::Nothing if matches!(status, 400 | 422) => (Verdict::Passed, None),
        Verdict::Passed if status == 403 => (Verdict::Passed, candidate.operation.setting),
        verdict => (verdict, None),
    }
}

#[cfg(test)]
#[path = "rights_probe_tests.rs"]
mod tests;
