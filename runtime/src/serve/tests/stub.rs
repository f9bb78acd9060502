//! An Airflow that records every request and answers as it is told.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use bytes::Bytes;
use futures::future::BoxFuture;
use futures::stream::{self, StreamExt};
use generated::table::{Effect, Release, Request, Schemas};
use serde_json::{Map, Value, json};
use tokio_util::sync::CancellationToken;

use super::table;
use crate::serve::call::{Asked, Outcome, run};
use crate::serve::{App, Audit, Caller, Catalog, Fence, Options, Selection, Wanted};
use crate::wire::{
    Address, ConnectCause, Context, Credentials, Fault, Incoming, Instance, Limits, Upstream, WireError,
};

/// One request as it would have been sent.
#[derive(Clone, Debug)]
pub struct Sent {
    pub line: String,
    pub body: Option<Value>,
    pub accept: Option<String>,
    pub who: String,
}

/// What it answers.
pub enum Answer {
    Json(u16, Value),
    /// Lines, one after each pause; then nothing more, for ever.
    Lines(Vec<&'static str>, Duration),
    /// Nothing, until the call is cancelled.
    Never,
    Panic,
}

type Answers = Box<dyn Fn(&Sent) -> Answer + Send + Sync>;

pub struct Stub {
    /// All requests but those for the version.
    pub sent: Mutex<Vec<Sent>>,
    /// Number of requests for the version.
    pub asked: Mutex<u32>,
    pub version: Mutex<Option<&'static str>>,
    /// The only credentials that are told the version, if not all are.
    pub only: Mutex<Option<&'static str>>,
    pub cancelled: Arc<Mutex<u32>>,
    answers: Answers,
}

impl Stub {
    pub fn new(version: Option<&'static str>, answers: impl Fn(&Sent) -> Answer + Send + Sync + 'static) -> Arc<Self> {
        Arc::new(Self {
            sent: Mutex::default(),
            asked: Mutex::default(),
            version: Mutex::new(version),
            only: Mutex::default(),
            cancelled: Arc::default(),
            answers: Box::new(answers),
        })
    }

    /// One that answers `{}` to everything.
    pub fn plain(version: &'static str) -> Arc<Self> {
        Self::new(Some(version), |_| Answer::Json(200, json!({})))
    }

    pub fn lines(&self) -> Vec<String> {
        self.sent.lock().unwrap().iter().map(|sent| sent.line.clone()).collect()
    }

    pub fn last(&self) -> Sent {
        self.sent.lock().unwrap().last().unwrap().clone()
    }

    pub fn count(&self) -> usize {
        self.sent.lock().unwrap().len()
    }
}

fn incoming(
    status: u16,
    kind: &str,
    body: impl futures::Stream<Item = Result<Bytes, WireError>> + Send + 'static,
) -> Incoming {
    Incoming::new(status, Some(kind), body.boxed())
}

fn once(status: u16, value: &Value) -> Incoming {
    let bytes = Bytes::from(value.to_string());
    incoming(status, "application/json", stream::iter([Ok(bytes)]))
}

impl Upstream for Stub {
    fn send<'a>(
        &'a self,
        instance: &'a Instance,
        request: &'a Request,
        context: Context<'a>,
    ) -> BoxFuture<'a, Result<Incoming, WireError>> {
        Box::pin(async move {
            if let Some(base) = request.path.strip_suffix("/version") {
                *self.asked.lock().unwrap() += 1;
                let version = *self.version.lock().unwrap();
                let Some(version) = version else { return Err(unreachable()) };
                let only = *self.only.lock().unwrap();
                if only.is_some_and(|only| instance.credentials.shown().as_deref() != Some(only)) {
                    return Ok(once(401, &json!({})));
                }
                let right = version.starts_with("2.") == base.ends_with("v1");
                return Ok(if right { once(200, &json!({"version": version})) } else { once(404, &json!({})) });
            }
            let query: Vec<String> = request.query.iter().map(|(name, value)| format!("{name}={value}")).collect();
            let mark = if query.is_empty() { "" } else { "?" };
            let sent = Sent {
                line: format!("{} {}{mark}{}", request.method.as_str(), request.path, query.join("&")),
                body: request.body.clone(),
                accept: context.accept.map(str::to_owned),
                who: instance.credentials.shown().unwrap_or_default(),
            };
            self.sent.lock().unwrap().push(sent.clone());
            match (self.answers)(&sent) {
                Answer::Json(status, value) => Ok(once(status, &value)),
                Answer::Lines(lines, pause) => {
                    let lines = stream::iter(lines).then(move |line| async move {
                        tokio::time::sleep(pause).await;
                        Ok(Bytes::from(format!("{line}\n")))
                    });
                    Ok(incoming(200, "application/x-ndjson", lines.chain(stream::pending())))
                }
                Answer::Never => {
                    context.cancel.cancelled().await;
                    *self.cancelled.lock().unwrap() += 1;
                    Err(WireError::after_sending(Fault::Cancelled, context.effect))
                }
                Answer::Panic => panic!("secret-in-panic"),
            }
        })
    }
}

fn unreachable() -> WireError {
    let address = "http://airflow.test".to_owned();
    WireError::unsent(Fault::Connect { address, cause: ConnectCause::Refused }, Effect::Read)
}

pub fn instance(total: Duration) -> Instance {
    Instance {
        address: Address::parse("http://airflow.test").unwrap(),
        credentials: Credentials::token("configured").unwrap(),
        limits: Limits { call: Duration::from_secs(5), total, body: 1_000_000 },
        headers: Arc::from([]),
    }
}

/// Settings of a test's server.
pub struct Set {
    pub catalog: Catalog,
    pub toolsets: &'static str,
    pub airflow: Option<Release>,
    pub lend: bool,
    pub total: Duration,
    pub cache: Option<std::path::PathBuf>,
    pub fence: Fence,
    pub audit: Option<Arc<Audit>>,
}

impl Default for Set {
    fn default() -> Self {
        Self {
            catalog: table::all(),
            toolsets: "all",
            airflow: None,
            lend: true,
            total: Duration::from_secs(20),
            cache: None,
            fence: Fence::default(),
            audit: None,
        }
    }
}

pub fn app(stub: &Arc<Stub>, set: Set) -> Arc<App> {
    let wanted = Wanted { toolsets: Some(set.toolsets.to_owned()), ..Wanted::default() };
    let selection = Selection::of(&set.catalog, &wanted).unwrap();
    App::new(
        set.catalog,
        Options {
            instance: instance(set.total),
            upstream: Arc::clone(stub) as Arc<dyn Upstream>,
            selection,
            schemas: Schemas::Lean,
            structured: false,
            airflow: set.airflow,
            cache: set.cache,
            lend: set.lend,
            hide_forbidden: false,
            notice: None,
            fence: set.fence,
            audit: set.audit,
        },
    )
}

/// A call's text, and whether it succeeded.
pub async fn call(app: &App, tool: &str, arguments: Value) -> (bool, String) {
    let arguments: Map<String, Value> = serde_json::from_value(arguments).unwrap();
    let asked = Asked {
        tool,
        arguments,
        caller: &Caller::Local,
        cancel: CancellationToken::new(),
        progress: None,
        started: Instant::now(),
        way: None,
    };
    match run(app, asked).await {
        Outcome::Done { text, .. } => (true, text),
        Outcome::Failed(says) => (false, says),
        Outcome::NoSuchTool(says) => (false, format!("no such tool: {says}")),
    }
}
