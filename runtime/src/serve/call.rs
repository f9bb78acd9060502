//! One call from its name and arguments to its result.

use std::fmt::Write as _;
use std::sync::Arc;
use std::time::{Duration, Instant};

use generated::table::{Effect, Method, Reading};
use rmcp::model::{ProgressNotificationParam, ProgressToken};
use rmcp::{Peer, RoleServer};
use serde_json::{Map, Value};
use tokio_util::sync::CancellationToken;

use super::app::{App, Caller};
use super::audit::Trail;
use super::detect::{Known, Source};
use super::fence;
use super::inventory::{Found, Inventory};
use super::ndjson;
use super::prepare::{Prepared, ready};
use crate::answer::{self, Failure, LogOptions, Verdict};
use crate::wire::{Context, Incoming, Instance, Upstream};

/// How long a call waits for Airflow to say its release.
const PATIENCE: Duration = Duration::from_secs(5);

/// What a request gets at least of the time for a call, however long came before it.
const LEAST_TIME: Duration = Duration::from_secs(1);
/// About how many characters of a log are shown: some 8,000 tokens.
const LOG_CHARACTERS: usize = 30_000;
/// How many characters of one text in an answer are shown, such as of an XCom or a source file.
const TEXT_CHARACTERS: usize = 50_000;
/// The longest answer that is handed on, in bytes: some 100,000 tokens.
const ANSWER_BYTES: usize = 400_000;

/// What is asked.
pub(super) struct Asked<'a> {
    pub tool: &'a str,
    pub arguments: Map<String, Value>,
    pub caller: &'a Caller,
    pub cancel: CancellationToken,
    pub progress: Option<Progress>,
    /// When it was asked: all that is done for it has one time limit.
    pub started: Instant,
    /// The way to Airflow for this call; `None` until it is run.
    pub way: Option<Arc<dyn Upstream>>,
}

/// Tells a client that waits how far a call is.
pub(super) struct Progress {
    pub peer: Peer<RoleServer>,
    pub token: ProgressToken,
}

impl Progress {
    /// Best effort: a client that can't be told is told nothing.
    pub async fn report(&self, step: u32, message: String) {
        let told = ProgressNotificationParam::new(self.token.clone(), f64::from(step)).with_message(message);
        let _ = self.peer.notify_progress(told).await;
    }
}

/// How a call ended.
pub(super) enum Outcome {
    /// With a result.
    Done { text: String, structured: Option<Value> },
    /// Without one; the words say why and what to do.
    Failed(String),
    /// There is no such tool.
    NoSuchTool(String),
}

/// Makes a call and says how it ended.
pub(super) async fn run(app: &App, mut asked: Asked<'_>) -> Outcome {
    let caller = (asked.caller, app.lend);
    let words = app.catalog.fences();
    let trail = Trail::begin(app.audit.as_ref(), words, caller, asked.tool, &asked.arguments, asked.started);
    asked.way = Some(app.way(asked.caller, &trail));
    let outcome = made(app, &asked, &trail).await;
    trail.end(match &outcome {
        Outcome::Done { .. } => "done",
        Outcome::Failed(_) => "failed",
        Outcome::NoSuchTool(_) => "unknown tool",
    });
    outcome
}

async fn made(app: &App, asked: &Asked<'_>, trail: &Trail) -> Outcome {
    let instance = app.instance_for(asked.caller);
    let known = tokio::select! {
        known = app.known(&instance, PATIENCE) => known,
        () = asked.cancel.cancelled() => return Outcome::Failed("The call was cancelled; nothing was sent.".to_owned()),
    };
    let inventory = Inventory { catalog: &app.catalog, selection: &app.selection, view: known.view };
    let entry = match inventory.find(asked.tool) {
        Found::Tool(entry) => entry,
        Found::Refused(says) => {
            tracing::info!(outcome = "refused", "call");
            return Outcome::Failed(noted(says, &known));
        }
        Found::Unknown(says) => {
            tracing::info!(outcome = "unknown tool", "call");
            return Outcome::NoSuchTool(says);
        }
    };
    trail.effect(entry.effect_in(&known.view));
    let (prepared, looked_up) = match ready(app, &instance, &known, entry, asked).await {
        Ok(ready) => ready,
        Err(says) => {
            tracing::info!(tool = entry.name(), outcome = "arguments", "call");
            return Outcome::Failed(noted(says, &known));
        }
    };
    trail.comes_to(prepared.operation, &prepared.request);
    let outcome = send(app, &instance, &known, &prepared, asked).await;
    tracing::info!(
        tool = prepared.tool,
        operation = prepared.operation.id,
        arguments = prepared.names.join(","),
        outcome = match &outcome {
            Outcome::Done { .. } => "done",
            _ => "failed",
        },
        ms = u64::try_from(asked.started.elapsed().as_millis()).unwrap_or(u64::MAX),
        "call"
    );
    match outcome {
        Outcome::Done { mut text, structured } => {
            for (argument, value) in looked_up {
                let _ = write!(text, "\n(`{argument}` was not given; {value} was used.)");
            }
            Outcome::Done { text: noted(text, &known), structured }
        }
        Outcome::Failed(says) => Outcome::Failed(noted(says, &known)),
        other => other,
    }
}

/// The text with what must be known of the release, where Airflow has not said it.
fn noted(text: String, known: &Known) -> String {
    match known.note().filter(|_| known.source != Source::Told) {
        Some(note) => format!("{text}\n({note})"),
        None => text,
    }
}

async fn send(app: &App, instance: &Instance, known: &Known, prepared: &Prepared, asked: &Asked<'_>) -> Outcome {
    let incoming = match sent(app, instance, known, prepared, asked).await {
        Ok(incoming) => incoming,
        Err(outcome) => return outcome,
    };
    if prepared.reading == Reading::Ndjson {
        return ndjson::follow(app, known, instance, prepared, incoming, asked).await;
    }
    read(app, instance, known, prepared, incoming).await
}

/// Airflow's answer to a request, if it tells of success.
pub(super) async fn sent(
    app: &App,
    instance: &Instance,
    known: &Known,
    prepared: &Prepared,
    asked: &Asked<'_>,
) -> Result<Incoming, Outcome> {
    let context = Context {
        effect: prepared.operation.effect,
        post_read: prepared.operation.effect == Effect::Read && prepared.request.method == Method::Post,
        line: Some(known.view.line),
        accept: prepared.accept,
        cancel: asked.cancel.clone(),
        tool: prepared.tool,
        harmful: prepared.operation.rights.harmful,
    };
    let mut instance = instance.clone();
    instance.limits.total = instance.limits.total.saturating_sub(asked.started.elapsed()).max(LEAST_TIME);
    let instance = &instance;
    let way = asked.way.as_ref().unwrap_or(&app.upstream);
    let incoming = match way.send(instance, &prepared.request, context).await {
        Ok(incoming) => incoming,
        Err(error) => {
            tracing::warn!(tool = prepared.tool, kind = error.kind(), "no answer from Airflow");
            return Err(Outcome::Failed(error.to_string()));
        }
    };
    let html = incoming.content_type.as_deref().is_some_and(|kind| kind.contains("html"));
    if (200..300).contains(&incoming.status) && !html {
        app.rights.learn(instance, prepared.operation, &known.view, &prepared.request, Verdict::Passed);
    }
    if !(200..300).contains(&incoming.status) {
        return Err(Outcome::Failed(refused(app, instance, known, prepared, incoming).await));
    }
    Ok(incoming)
}

/// The words for an answer that tells of a failure.
async fn refused(app: &App, instance: &Instance, known: &Known, prepared: &Prepared, incoming: Incoming) -> String {
    let (status, content_type, location) = (incoming.status, incoming.content_type.clone(), incoming.location.clone());
    let retry_after = incoming.retry_after.map(|wait| wait.as_secs().to_string());
    // An address that this release should have: perhaps it is another release by now.
    if status == 404 || status == 405 {
        app.detector.doubt(&app.upstream, instance);
    }
    let body = incoming.read().await.map(|received| received.bytes).unwrap_or_default();
    let (operation, request) = (prepared.operation, &prepared.request);
    let mut failure = Failure {
        status,
        content_type: content_type.as_deref(),
        body: &body,
        operation,
        tool: prepared.tool,
        view: known.view,
        instance: &instance.address.to_string(),
        location: location.as_deref(),
        retry_after: retry_after.as_deref(),
        sent: &prepared.sent,
        hints: app.catalog.hints(),
        needs: &[],
        vocabulary: app.catalog.vocabulary(),
    };
    app.rights.learn(instance, operation, &known.view, request, failure.verdict());
    let needs = app.rights.needs(instance, operation, &known.view, request);
    failure.needs = &needs;
    answer::explain(&failure, &app.masker)
}

/// Says of an answer without rows that there may be some that this caller does not see.
fn note_nothing(app: &App, instance: &Instance, prepared: &Prepared, value: &mut Value) {
    let operation = prepared.operation;
    let Some(rows) = operation.rights.rows.filter(|_| operation.effect == Effect::Read) else { return };
    // Rows did come, and the answer says already why they are not shown.
    if value.get(fence::SAYS).is_some() {
        return;
    }
    let sees_all = app.rights.page(instance).is_some_and(|page| page.with(|rights| rights.sees_all_dags()));
    if !sees_all
        && let Some(note) = answer::nothing_seen(value, rows)
        && let Value::Object(map) = value
    {
        map.shift_insert(0, "note".to_owned(), Value::String(note));
    }
}

fn mark_withheld(app: &App, known: &Known, value: &mut Value) {
    answer::mark_withheld(value, app.catalog.withheld_texts(), known.view.line, app.catalog.vocabulary());
}

async fn read(app: &App, instance: &Instance, known: &Known, prepared: &Prepared, incoming: Incoming) -> Outcome {
    let status = incoming.status;
    let content_type = incoming.content_type.clone();
    let received = match incoming.read().await {
        Ok(received) => received,
        Err(error) => {
            tracing::warn!(tool = prepared.tool, kind = error.kind(), "the answer broke off");
            return Outcome::Failed(error.to_string());
        }
    };
    if received.bytes.trim_ascii().is_empty() && prepared.reading != Reading::Log {
        let text = if prepared.operation.effect == Effect::Read {
            format!("Airflow answered {status} with nothing in it.")
        } else {
            format!("Done (Airflow answered {status}).")
        };
        return Outcome::Done { text, structured: None };
    }
    match prepared.reading {
        Reading::Log => {
            let options = LogOptions {
                tail: prepared.tail,
                characters: LOG_CHARACTERS,
                more: "give `tail` for the last lines only",
            };
            let log = answer::render_log(&received.bytes, received.cut, &options);
            Outcome::Done { text: app.masker.scrub_text(&log.text), structured: None }
        }
        Reading::Text => {
            let mut text = Value::String(String::from_utf8_lossy(&received.bytes).into_owned());
            mark_withheld(app, known, &mut text);
            let mut text = app.masker.scrub_text(&answer::clean(text.as_str().unwrap_or_default()));
            if received.cut {
                text.push_str("\n(The text is longer; it was read up to the limit of this server.)");
            }
            Outcome::Done { text, structured: None }
        }
        Reading::Json | Reading::Ndjson => {
            if received.cut {
                return too_long(prepared, received.bytes.len());
            }
            match answer::parse(&received.bytes) {
                Ok(mut value) => {
                    note_nothing(app, instance, prepared, &mut value);
                    shown(app, known, prepared, value)
                }
                Err(error) => {
                    let kind = content_type.as_deref().unwrap_or("no content type");
                    Outcome::Failed(format!(
                        "Airflow answered {status}, but what came is no JSON ({error}; {kind}). Is the address that of \
                         Airflow itself, and not of a login page or a proxy before it?"
                    ))
                }
            }
        }
    }
}

/// The words for an answer that is not shown because of its length.
fn too_long(prepared: &Prepared, bytes: usize) -> Outcome {
    let long = format!("the answer is too long to be shown (more than {bytes} bytes)");
    if prepared.operation.effect == Effect::Read {
        return Outcome::Failed(format!("Airflow answered, but {long}: ask for less, by `limit` or by filters."));
    }
    Outcome::Done { text: format!("Done, but {long}."), structured: None }
}

/// A value as the agent sees it: cleaned, masked, in one vocabulary, with a note if it is not all.
pub(super) fn shown(app: &App, known: &Known, prepared: &Prepared, mut value: Value) -> Outcome {
    answer::clean_value(&mut value);
    mark_withheld(app, known, &mut value);
    app.masker.mask(prepared.operation, &mut value);
    answer::rename_words(&mut value, app.catalog.words_of(known.view.line), app.catalog.opaque());
    answer::shorten(&mut value, TEXT_CHARACTERS);
    // Before the rows, where a client that cuts long answers does not cut it off. Under a fence
    // it stands there already, made of what had come.
    if value.get("page").is_none()
        && let Some(note) = answer::page_note(&value, prepared.limit, prepared.offset)
        && let Value::Object(rows) = &mut value
    {
        rows.shift_insert(0, "page".to_owned(), note.value());
    }
    let text = answer::write(&value);
    if text.len() > ANSWER_BYTES {
        return too_long(prepared, ANSWER_BYTES);
    }
    let structured = app.structured.then(|| {
        answer::unmark(&mut value);
        value
    });
    Outcome::Done { text, structured }
}
