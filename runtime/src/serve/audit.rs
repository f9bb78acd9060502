//! The audit trail: one JSON line for each call of a tool, and one before each change.
//!
//! Lines hold who called what, of which DAGs, and how it ended; of the arguments nothing but
//! the DAGs. A change is sent only after its line has been written, so that nothing happens
//! unseen: where the trail can't be written, reads go on (stderr says so) and changes do not.

use std::fs::{File, OpenOptions};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Instant, SystemTime, UNIX_EPOCH};

use futures::future::BoxFuture;
use generated::table::{Effect, FenceWords, OperationData, Request};
use hmac::{Hmac, KeyInit as _, Mac as _};
use serde_json::{Map, Value, json};
use sha2::Sha256;

use super::app::Caller;
use super::fence::{ids_in, operation_of, request_ids};
use crate::wire::{Context, Fault, Incoming, Instance, Upstream, WireError};

/// Most DAGs that one line names, and most characters of a name in it.
const MOST: (usize, usize) = (50, 250);
/// How many digits of a caller's hash are shown.
const DIGITS: usize = 12;

/// Where the trail is written.
pub struct Audit {
    out: Mutex<Out>,
    key: Vec<u8>,
    calls: AtomicU64,
}

enum Out {
    Stderr,
    File {
        path: PathBuf,
        file: File,
        /// Whether the last line broke off.
        torn: bool,
    },
}

impl Audit {
    /// The trail in a file, or on stderr for `-`. Callers' credentials are told apart by a
    /// hash with `key`; without one by a random key, so that hashes last as long as the server.
    ///
    /// # Errors
    /// The file can't be opened, or the key is too short to keep anyone from trying passwords.
    pub fn open(target: &str, key: Option<&str>) -> Result<Self, String> {
        let key = match key {
            Some(key) if key.len() < 16 => return Err("AIRVANE_AUDIT_KEY must have 16 characters or more".to_owned()),
            Some(key) => key.as_bytes().to_vec(),
            None => {
                let mut key = vec![0; 32];
                getrandom::fill(&mut key).map_err(|error| format!("there is no randomness for --audit: {error}"))?;
                key
            }
        };
        let out = if target == "-" {
            Out::Stderr
        } else {
            let path = PathBuf::from(target);
            let file = opened(&path).map_err(|error| format!("--audit: `{target}` can't be opened: {error}"))?;
            Out::File { path, file, torn: false }
        };
        Ok(Self { out: Mutex::new(out), key, calls: AtomicU64::new(0) })
    }

    /// Who calls, without anything that lets in.
    pub(super) fn name(&self, caller: &Caller, lends: bool) -> String {
        let Caller::Remote { credentials, .. } = caller else { return "local".to_owned() };
        let Some(credentials) = credentials else { return if lends { "lent" } else { "none" }.to_owned() };
        let mut digits = String::new();
        credentials.each_secret(&mut |secret| {
            // Any length of key is taken.
            let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(&self.key) else { return };
            mac.update(secret);
            digits = mac.finalize().into_bytes().iter().map(|byte| format!("{byte:02x}")).collect();
        });
        digits.truncate(DIGITS);
        digits
    }

    fn write(&self, line: &Map<String, Value>) -> Result<(), std::io::Error> {
        let mut text = String::new();
        escape(&Value::Object(line.clone()).to_string(), &mut text);
        text.push('\n');
        let mut out = self.out.lock().unwrap_or_else(PoisonError::into_inner);
        let written = match &mut *out {
            Out::Stderr => std::io::stderr().lock().write_all(text.as_bytes()),
            Out::File { path, file, torn } => {
                let moved = !same(path, file);
                let fresh = if moved { opened(path).map(|fresh| *file = fresh) } else { Ok(()) };
                *torn &= !moved;
                fresh.and_then(|()| {
                    if std::mem::replace(torn, true) {
                        text.insert(0, '\n');
                    }
                    file.write_all(text.as_bytes())?;
                    *torn = false;
                    Ok(())
                })
            }
        };
        if let Err(error) = &written {
            let _ = writeln!(std::io::stderr(), "error: the audit trail can't be written: {error}");
        }
        written
    }
}

/// Opens for appending; a new file is for its owner alone.
fn opened(path: &Path) -> Result<File, std::io::Error> {
    let mut options = OpenOptions::new();
    options.create(true).append(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Whether the path still leads to the open file; a rotated one has moved away.
#[cfg(unix)]
fn same(path: &Path, file: &File) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (std::fs::metadata(path), file.metadata()) {
        (Ok(there), Ok(open)) => there.dev() == open.dev() && there.ino() == open.ino(),
        _ => false,
    }
}

#[cfg(not(unix))]
fn same(path: &Path, _file: &File) -> bool {
    path.exists()
}

/// JSON in plain ASCII: no character of a name can end a line or turn a terminal.
fn escape(json: &str, out: &mut String) {
    for letter in json.chars() {
        if letter.is_ascii() && !letter.is_ascii_control() {
            out.push(letter);
        } else {
            for unit in letter.encode_utf16(&mut [0; 2]) {
                out.push_str(&format!("\\u{unit:04x}"));
            }
        }
    }
}

/// One call, from its name to its end. What is dropped without an end is told as given up.
pub(super) struct Trail {
    audit: Option<Arc<Audit>>,
    words: &'static FenceWords,
    started: Instant,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    call: u64,
    caller: String,
    tool: String,
    effect: Option<Effect>,
    operations: Vec<&'static str>,
    dags: Vec<String>,
    status: Vec<u16>,
    error: Option<&'static str>,
    /// The operation that the tool is about, of all that are read for it.
    main: Option<&'static str>,
    /// Whether that one was sent.
    sent: bool,
    ended: bool,
}

impl State {
    fn dag(&mut self, id: String) {
        if !self.dags.contains(&id) && self.dags.len() < MOST.0 {
            self.dags.push(id.chars().take(MOST.1).collect());
        }
    }

    fn operation(&mut self, id: &'static str) {
        if !self.operations.contains(&id) {
            self.operations.push(id);
        }
    }

    fn line(&self, event: &str) -> Map<String, Value> {
        let mut line = Map::new();
        let mut add = |key: &str, value: Value| line.insert(key.to_owned(), value);
        add("time", json!(now(SystemTime::now())));
        add("event", json!(event));
        add("call", json!(self.call));
        add("caller", json!(self.caller));
        add("tool", json!(self.tool));
        add("operations", json!(self.operations));
        add("effect", json!(self.effect.map(Effect::as_str)));
        add("dags", json!(self.dags));
        line
    }
}

impl Trail {
    /// A call of `tool`; of its arguments only the DAGs are kept.
    pub fn begin(
        audit: Option<&Arc<Audit>>,
        words: &'static FenceWords,
        caller: (&Caller, bool),
        tool: &str,
        arguments: &Map<String, Value>,
        started: Instant,
    ) -> Arc<Self> {
        let mut state = State::default();
        if let Some(audit) = audit {
            state.call = audit.calls.fetch_add(1, Ordering::Relaxed) + 1;
            state.caller = audit.name(caller.0, caller.1);
            state.tool = tool.chars().take(MOST.1).collect();
            let mut found = Vec::new();
            for (name, value) in arguments {
                // One level down as well: further filters stand in an object of their own.
                let one = Map::from_iter([(name.clone(), value.clone())]);
                ids_in(&Value::Object(one), words, &mut found);
            }
            found.into_iter().for_each(|found| state.dag(found.id));
        }
        Arc::new(Self { audit: audit.cloned(), words, started, state: Mutex::new(state) })
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The tool's effect, once it is known.
    pub fn effect(&self, effect: Effect) {
        self.state().effect = Some(effect);
    }

    /// What the call comes to, whether or not it is sent in the end.
    pub fn comes_to(&self, operation: &'static OperationData, request: &Request) {
        self.state().main = Some(operation.id);
        self.asks(operation, request);
    }

    fn asks(&self, operation: &OperationData, request: &Request) {
        if self.audit.is_some() {
            let mut state = self.state();
            state.operation(operation.id);
            request_ids(operation, request, self.words).into_iter().for_each(|found| state.dag(found.id));
        }
    }

    /// The call has ended. One that failed before anything was sent was refused.
    pub fn end(&self, outcome: &str) {
        let Some(audit) = &self.audit else { return };
        let mut state = self.state();
        if std::mem::replace(&mut state.ended, true) {
            return;
        }
        let outcome = if outcome == "failed" && !state.sent { "refused" } else { outcome };
        let mut line = state.line("call");
        line.insert("status".to_owned(), json!(state.status));
        if let Some(error) = state.error {
            line.insert("error".to_owned(), json!(error));
        }
        line.insert("outcome".to_owned(), json!(outcome));
        let ms = u64::try_from(self.started.elapsed().as_millis()).unwrap_or(u64::MAX);
        line.insert("ms".to_owned(), json!(ms));
        // Said on stderr; what has been done can't be undone by not telling.
        let _ = audit.write(&line);
    }
}

impl Drop for Trail {
    fn drop(&mut self) {
        self.end("given up");
    }
}

/// Notes what is really sent, and what comes back.
pub(super) struct Recorded {
    pub upstream: Arc<dyn Upstream>,
    pub trail: Arc<Trail>,
    pub operations: Arc<[&'static OperationData]>,
}

impl Recorded {
    async fn pass(&self, instance: &Instance, request: &Request, context: Context<'_>) -> Result<Incoming, WireError> {
        let operation = operation_of(self.operations.iter().copied(), request);
        if let Some(operation) = operation {
            self.trail.asks(operation, request);
        }
        let effect = context.effect;
        if let Some(audit) = self.trail.audit.as_ref().filter(|_| effect != Effect::Read) {
            let line = self.trail.state().line("before");
            audit.write(&line).map_err(|_| WireError::unsent(Fault::Audit, effect))?;
        }
        let answer = self.upstream.send(instance, request, context).await;
        let mut state = self.trail.state();
        let main = operation.is_some_and(|operation| state.main == Some(operation.id));
        state.sent |= main && !answer.as_ref().is_err_and(WireError::is_unsent);
        match &answer {
            Ok(incoming) => state.status.push(incoming.status),
            Err(error) => state.error = Some(error.kind()),
        }
        answer
    }
}

impl Upstream for Recorded {
    fn send<'a>(
        &'a self,
        instance: &'a Instance,
        request: &'a Request,
        context: Context<'a>,
    ) -> BoxFuture<'a, Result<Incoming, WireError>> {
        Box::pin(self.pass(instance, request, context))
    }
}

/// UTC with milliseconds, as RFC 3339 has it.
fn now(time: SystemTime) -> String {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    let (days, second) = (since.as_secs() / 86_400, since.as_secs() % 86_400);
    // Years begin in March here, so that a leap day is the last of its year.
    let shifted = days + 719_468;
    let (era, day) = (shifted / 146_097, shifted % 146_097);
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let date = day - (153 * month + 2) / 5 + 1;
    let (month, late) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
    format!(
        "{:04}-{month:02}-{date:02}T{:02}:{:02}:{:02}.{:03}Z",
        era * 400 + year + late,
        second / 3_600,
        second / 60 % 60,
        second % 60,
        since.subsec_millis()
    )
}

#[cfg(test)]
#[path = "audit_tests.rs"]
mod tests;
