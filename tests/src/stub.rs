//! An HTTP server that stands in for an Airflow or before one, and writes down what reaches it.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex, PoisonError},
    thread,
    time::Duration,
};

use anyhow::{Context, Result};
use serde_json::Value;

/// A request as it came over the wire: nothing decoded, nothing normalised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// The method.
    pub method: String,
    /// Path and query.
    pub target: String,
    /// Names in lower case, and values.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: String,
}

impl Seen {
    /// The path, as it was written.
    pub fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }

    /// Is this the question for the version, which is asked before anything else?
    pub fn asks_version(&self) -> bool {
        self.path().ends_with("/version")
    }
}

/// What is answered: status, content type and body.
pub struct Reply {
    /// The HTTP status.
    pub status: u16,
    /// The content type.
    pub kind: String,
    /// The body.
    pub body: String,
}

impl Reply {
    /// A JSON answer.
    pub fn json(status: u16, body: &Value) -> Self {
        Self { status, kind: "application/json".to_owned(), body: body.to_string() }
    }
}

type Answering = dyn Fn(&Seen) -> Reply + Send + Sync;

/// The server; it serves until the process ends.
pub struct Stub {
    /// Its address, as a URL.
    pub url: String,
    seen: Arc<Mutex<Vec<Seen>>>,
}

impl Stub {
    /// A server on a free port of the loopback that answers by `answering`.
    pub fn start(answering: impl Fn(&Seen) -> Reply + Send + Sync + 'static) -> Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0))?;
        let url = format!("http://{}", listener.local_addr()?);
        let seen = Arc::new(Mutex::new(Vec::new()));
        let (record, answering): (_, Arc<Answering>) = (Arc::clone(&seen), Arc::new(answering));
        thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                let (record, answering) = (Arc::clone(&record), Arc::clone(&answering));
                // A connection that breaks off is the other side's matter.
                thread::spawn(move || serve(stream, &record, answering.as_ref()));
            }
        });
        Ok(Self { url, seen })
    }

    /// An Airflow of this release that answers everything else with `{}`.
    pub fn airflow(release: &str) -> Result<Self> {
        let version = serde_json::json!({"version": release, "git_version": null});
        let own = if release.starts_with('2') { "/api/v1/version" } else { "/api/v2/version" };
        Self::start(move |seen| match seen.path() {
            path if path == own => Reply::json(200, &version),
            path if path.ends_with("/version") => Reply::json(404, &serde_json::json!({"detail": "Not Found"})),
            "/auth/token" => Reply::json(201, &serde_json::json!({"access_token": "a.b.c"})),
            _ => Reply::json(200, &serde_json::json!({})),
        })
    }

    /// A server that hands everything on to the one at `url`, and its answers back.
    pub fn before(url: &str) -> Result<Self> {
        let url = url.trim_end_matches('/').to_owned();
        let agent: ureq::Agent = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .timeout_global(Some(Duration::from_secs(60)))
            .proxy(None)
            .max_redirects(0)
            .build()
            .into();
        Self::start(move |seen| match handed_on(&agent, &url, seen) {
            Ok(reply) => reply,
            Err(error) => Reply { status: 502, kind: "text/plain".to_owned(), body: format!("{error:#}") },
        })
    }

    /// All that has reached it so far.
    pub fn all(&self) -> Vec<Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// What has reached it so far, but for questions for the version and for tokens.
    pub fn seen(&self) -> Vec<Seen> {
        let seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        seen.iter().filter(|seen| !seen.asks_version() && seen.path() != "/auth/token").cloned().collect()
    }

    /// The same, and forgets it.
    pub fn take(&self) -> Vec<Seen> {
        let seen = self.seen();
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).clear();
        seen
    }
}

fn handed_on(agent: &ureq::Agent, url: &str, seen: &Seen) -> Result<Reply> {
    let mut request = ureq::http::Request::builder().method(seen.method.as_str()).uri(format!("{url}{}", seen.target));
    for (name, value) in &seen.headers {
        // All but what belongs to the connection itself; and nothing packed, since bodies are handed on as text.
        if !matches!(name.as_str(), "host" | "content-length" | "connection" | "transfer-encoding" | "accept-encoding")
        {
            request = request.header(name, value);
        }
    }
    let mut response = agent.run(request.body(seen.body.clone())?)?;
    let kind = response.headers().get("content-type").and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let (status, kind) = (response.status().as_u16(), kind.to_owned());
    let body = response.body_mut().with_config().limit(1 << 28).read_to_string()?;
    Ok(Reply { status, kind, body })
}

fn serve(stream: TcpStream, record: &Mutex<Vec<Seen>>, answering: &Answering) -> Result<()> {
    let mut writer = stream.try_clone()?;
    let mut reader = BufReader::new(stream);
    while let Some(seen) = receive(&mut reader)? {
        record.lock().unwrap_or_else(PoisonError::into_inner).push(seen.clone());
        let Reply { status, kind, body } = answering(&seen);
        let head =
            format!("HTTP/1.1 {status} Answer\r\ncontent-type: {kind}\r\ncontent-length: {}\r\n\r\n", body.len());
        writer.write_all(format!("{head}{body}").as_bytes())?;
        writer.flush()?;
    }
    Ok(())
}

fn receive(reader: &mut BufReader<TcpStream>) -> Result<Option<Seen>> {
    let mut line = String::new();
    if reader.read_line(&mut line)? == 0 {
        return Ok(None);
    }
    let mut words = line.split_whitespace().map(str::to_owned);
    let (method, target) = (words.next().context("a method")?, words.next().context("a target")?);
    let mut headers = Vec::new();
    let mut length = 0;
    loop {
        let mut line = String::new();
        reader.read_line(&mut line)?;
        let Some((name, value)) = line.trim_end().split_once(':') else { break };
        let (name, value) = (name.to_ascii_lowercase(), value.trim().to_owned());
        if name == "content-length" {
            length = value.parse()?;
        }
        headers.push((name, value));
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    Ok(Some(Seen { method, target, headers, body: String::from_utf8_lossy(&body).into_owned() }))
}
