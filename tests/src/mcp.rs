//! A small MCP client of our own, and the program it talks to: airvane as it is built here.
//!
//! It speaks 2025-11-25 over a pipe or over HTTP, and sees what real clients hide: the raw
//! answers, and what the program writes on stderr.

use std::{
    collections::BTreeSet,
    ffi::OsStr,
    io::{BufRead, BufReader, Write},
    path::PathBuf,
    process::{Child, ChildStdin, Command, Stdio},
    sync::{
        Arc, Mutex, OnceLock, PoisonError,
        atomic::{AtomicU64, Ordering},
        mpsc::{Receiver, channel},
    },
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, anyhow, bail, ensure};
use serde_json::{Map, Value, json};

/// The protocol that is spoken.
pub const PROTOCOL: &str = "2025-11-25";
/// How long anything is waited for.
const PATIENCE: Duration = Duration::from_secs(240);

/// A program of the workspace (`airvane`, `airvane-read-only`), built first if need be.
pub fn program(name: &str) -> Result<PathBuf> {
    static BUILT: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    let folder = BUILT.get_or_init(|| build().map_err(|error| format!("{error:#}")));
    let folder = folder.as_ref().map_err(|error| anyhow!("{error}"))?;
    Ok(folder.join(format!("{name}{}", std::env::consts::EXE_SUFFIX)))
}

/// Builds all programs as `cargo build --workspace --bins` does, into the folder that this program is in.
fn build() -> Result<PathBuf> {
    let own = std::env::current_exe()?;
    let folder = own.parent().context("a program is in target/<profile>")?;
    // A test is one folder below.
    let folder = if folder.ends_with("deps") { folder.parent().context("target/<profile>")? } else { folder };
    let target = folder.parent().context("a profile's folder is in a target folder")?;
    let profile = match folder.file_name().and_then(OsStr::to_str) {
        Some("debug") => "dev",
        Some(other) => other,
        None => bail!("{} names no profile", folder.display()),
    };
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(["build", "--quiet", "--workspace", "--bins", "--profile", profile, "--target-dir"]).arg(target);
    crate::cache::run(command.current_dir(crate::cache::source("..")))?;
    Ok(folder.to_owned())
}

/// How a call ended.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The text of the result, or of the error.
    pub text: String,
    /// `isError`, or an error of the protocol.
    pub failed: bool,
}

impl Answer {
    /// The text of a call that went well; else an error that holds it.
    pub fn done(self) -> Result<String> {
        ensure!(!self.failed, "the call failed: {}", self.text);
        Ok(self.text)
    }

    /// The text of a call that failed; else an error that holds it.
    pub fn refused(self) -> Result<String> {
        ensure!(self.failed, "the call went well: {}", self.text);
        Ok(self.text)
    }

    /// The JSON of a call that went well.
    pub fn json(self) -> Result<Value> {
        let text = self.done()?;
        serde_json::from_str(&text).with_context(|| format!("no JSON: {text}"))
    }
}

/// An airvane that is to be started: its arguments and its environment, which has nothing else in it.
pub struct Program {
    command: Command,
    cache: PathBuf,
}

impl Program {
    /// The program `name` of the workspace, or the one at that path, with nothing set but where it keeps what it
    /// has seen: an empty folder of its own.
    pub fn new(name: &str) -> Result<Self> {
        static COUNT: AtomicU64 = AtomicU64::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let cache = std::env::temp_dir().join(format!("airvane-live-{}-{count}", std::process::id()));
        let mut command =
            Command::new(if name.contains(std::path::MAIN_SEPARATOR) { name.into() } else { program(name)? });
        command.env_clear().env("XDG_CACHE_HOME", &cache).env("AIRVANE_LOG_FORMAT", "json");
        // What an operating system wants to have in any environment.
        for name in ["PATH", "SystemRoot", "LD_LIBRARY_PATH", "LLVM_PROFILE_FILE"] {
            if let Some(value) = std::env::var_os(name) {
                command.env(name, value);
            }
        }
        Ok(Self { command, cache })
    }

    /// The program `name` for the Airflow at `url`, with all its tools, and patient: where tests run side by
    /// side an Airflow may well take longer than anybody would wait for it.
    pub fn of(name: &str, url: &str) -> Result<Self> {
        let program = Self::new(name)?.env("AIRFLOW_API_URL", url).env("AIRVANE_TOOLSETS", "all");
        let limits = ["AIRFLOW_CONNECT_TIMEOUT", "AIRFLOW_CALL_TIMEOUT", "AIRFLOW_TOTAL_TIMEOUT"];
        Ok(limits.into_iter().fold(program, |program, name| program.env(name, "180")))
    }

    /// `airvane` with all its tools.
    pub fn airvane(url: &str) -> Result<Self> {
        Self::of("airvane", url)
    }

    /// Sets a variable of the environment.
    #[must_use]
    pub fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// Adds an argument.
    #[must_use]
    pub fn arg(mut self, argument: impl AsRef<OsStr>) -> Self {
        self.command.arg(argument);
        self
    }

    /// The login of a user, by name and password.
    #[must_use]
    pub fn login(self, name: &str, password: &str) -> Self {
        self.env("AIRFLOW_USERNAME", name).env("AIRFLOW_PASSWORD", password)
    }

    /// Starts it with a pipe to talk over, and opens the session.
    pub fn stdio(mut self) -> Result<Client> {
        let mut child = self.command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
        let stdin = child.stdin.take().context("a pipe")?;
        let stdout = child.stdout.take().context("a pipe")?;
        let (sender, lines) = channel();
        thread::spawn(move || {
            for line in BufReader::new(stdout).lines().map_while(Result::ok) {
                if sender.send(line).is_err() {
                    return;
                }
            }
        });
        let running = Running::new(child, self.cache)?;
        let mut client = Client { stdin, lines, running, next: 0 };
        let hello = json!({
            "protocolVersion": PROTOCOL, "capabilities": {}, "clientInfo": {"name": "airvane-tests", "version": "1"},
        });
        client.ask("initialize", hello)?;
        client.tell("notifications/initialized")?;
        Ok(client)
    }

    /// Starts it on a free port of the loopback; it is talked to by a [`Caller`].
    pub fn http(mut self) -> Result<Endpoint> {
        self.command.args(["--http", "127.0.0.1:0"]);
        let child = self.command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped()).spawn()?;
        let running = Running::new(child, self.cache)?;
        let url = running.until("the address", |said| {
            said.iter().find_map(|line| {
                let message = line.get("message")?.as_str()?;
                Some(message.strip_prefix("serving MCP at ")?.to_owned())
            })
        })?;
        Ok(Endpoint { url, running })
    }
}

/// A program that runs, and what it says on stderr.
struct Running {
    child: Child,
    said: Arc<Mutex<String>>,
    cache: PathBuf,
}

impl Running {
    fn new(mut child: Child, cache: PathBuf) -> Result<Self> {
        let stderr = child.stderr.take().context("a pipe")?;
        let said = Arc::new(Mutex::new(String::new()));
        let to = Arc::clone(&said);
        thread::spawn(move || {
            for line in BufReader::new(stderr).lines().map_while(Result::ok) {
                let mut said = to.lock().unwrap_or_else(PoisonError::into_inner);
                said.push_str(&line);
                said.push('\n');
            }
        });
        Ok(Self { child, said, cache })
    }

    fn stderr(&self) -> String {
        self.said.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn events(&self) -> Vec<Value> {
        self.stderr().lines().filter_map(|line| serde_json::from_str(line).ok()).collect()
    }

    /// What `find` finds in the log; a while is waited for it, since the log comes by another pipe.
    fn until<T>(&self, what: &str, find: impl Fn(&[Value]) -> Option<T>) -> Result<T> {
        let deadline = Instant::now() + Duration::from_secs(30);
        loop {
            if let Some(found) = find(&self.events()) {
                return Ok(found);
            }
            ensure!(Instant::now() < deadline, "airvane did not say {what}:\n{}", self.stderr());
            thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = std::fs::remove_dir_all(&self.cache);
    }
}

/// An airvane that serves HTTP.
pub struct Endpoint {
    /// Where MCP is spoken.
    pub url: String,
    running: Running,
}

impl Endpoint {
    /// All it has said on stderr.
    pub fn stderr(&self) -> String {
        self.running.stderr()
    }
}

/// One caller of an airvane over HTTP; it may be cloned and used from several threads.
#[derive(Clone)]
pub struct Caller {
    agent: ureq::Agent,
    url: String,
    authorization: Option<String>,
    headers: Vec<(String, String)>,
}

impl Caller {
    /// A caller of `endpoint` that shows this `Authorization` header.
    pub fn new(endpoint: &Endpoint, authorization: Option<&str>) -> Self {
        let agent = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .timeout_global(Some(PATIENCE))
            .proxy(None)
            .build()
            .into();
        Self { agent, url: endpoint.url.clone(), authorization: authorization.map(str::to_owned), headers: Vec::new() }
    }

    /// The same, with a further header on each request.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Sends one request of the protocol; gives the HTTP status and the message that came back.
    pub fn send(&self, id: u64, method: &str, parameters: &Value) -> Result<(u16, Value)> {
        let message = json!({"jsonrpc": "2.0", "id": id, "method": method, "params": parameters});
        let mut request = ureq::http::Request::post(&self.url)
            .header("accept", "application/json, text/event-stream")
            .header("content-type", "application/json")
            .header("mcp-protocol-version", PROTOCOL);
        if let Some(header) = &self.authorization {
            request = request.header("authorization", header);
        }
        for (name, value) in &self.headers {
            request = request.header(name, value);
        }
        let mut response = self.agent.run(request.body(message.to_string())?)?;
        let status = response.status().as_u16();
        let streamed = response
            .headers()
            .get("content-type")
            .and_then(|kind| kind.to_str().ok())
            .is_some_and(|kind| kind.starts_with("text/event-stream"));
        let text = response.body_mut().with_config().limit(1 << 28).read_to_string()?;
        if !streamed {
            return Ok((status, serde_json::from_str(&text).unwrap_or(Value::String(text))));
        }
        let answers = text.lines().filter_map(|line| line.strip_prefix("data:")).map(str::trim);
        let mut messages = answers.filter(|data| !data.is_empty()).map(serde_json::from_str::<Value>);
        let found =
            messages.find(|message| message.as_ref().is_ok_and(|message| message.get("id") == Some(&json!(id))));
        let found = found.with_context(|| format!("no answer in the stream: {text}"))??;
        Ok((status, found))
    }

    /// The tools that are listed to this caller.
    pub fn list(&self) -> Result<Vec<Value>> {
        let (status, message) = self.send(1, "tools/list", &json!({}))?;
        tools(&message).with_context(|| format!("{status} {message}"))
    }

    /// Calls a tool.
    pub fn call(&self, id: u64, tool: &str, arguments: &Value) -> Result<Answer> {
        let (status, message) = self.send(id, "tools/call", &json!({"name": tool, "arguments": arguments}))?;
        answer(&message).with_context(|| format!("{status} {message}"))
    }
}

/// A session with an airvane over a pipe.
pub struct Client {
    stdin: ChildStdin,
    lines: Receiver<String>,
    running: Running,
    next: u64,
}

impl Client {
    /// The tools that are listed.
    pub fn list(&mut self) -> Result<Vec<Value>> {
        let message = self.ask("tools/list", json!({}))?;
        tools(&message).with_context(|| message.to_string())
    }

    /// The names of the tools that are listed.
    pub fn names(&mut self) -> Result<BTreeSet<String>> {
        let names = self.list()?.into_iter().map(|tool| tool.get("name")?.as_str().map(str::to_owned)).collect();
        Option::<BTreeSet<String>>::context(names, "a tool without a name")
    }

    /// Calls a tool.
    pub fn call(&mut self, tool: &str, arguments: Value) -> Result<Answer> {
        let message = self.ask("tools/call", json!({"name": tool, "arguments": arguments}))?;
        answer(&message).with_context(|| message.to_string())
    }

    /// All it has said on stderr.
    pub fn stderr(&self) -> String {
        self.running.stderr()
    }

    /// The calls in its log, as `(tool, operation, outcome)`; waits until there are as many as `calls`.
    pub fn calls(&self, calls: usize) -> Result<Vec<(String, String, String)>> {
        let text = |event: &Value, name: &str| event.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
        self.running.until(&format!("{calls} calls"), |said| {
            let found: Vec<_> = said
                .iter()
                .filter(|event| text(event, "message") == "call")
                .map(|event| (text(event, "tool"), text(event, "operation"), text(event, "outcome")))
                .collect();
            (found.len() >= calls).then_some(found)
        })
    }

    /// Waits until a line of the log holds `text`.
    pub fn says(&self, text: &str) -> Result<()> {
        self.running.until(text, |said| said.iter().any(|event| event.to_string().contains(text)).then_some(()))
    }

    fn ask(&mut self, method: &str, parameters: Value) -> Result<Value> {
        self.next += 1;
        let id = self.next;
        self.send(&json!({"jsonrpc": "2.0", "id": id, "method": method, "params": parameters}))?;
        let deadline = Instant::now() + PATIENCE;
        loop {
            let left = deadline.saturating_duration_since(Instant::now());
            let Ok(line) = self.lines.recv_timeout(left) else {
                bail!("no answer to {method} {parameters}; stderr:\n{}", self.running.stderr());
            };
            let message: Value = serde_json::from_str(&line).with_context(|| format!("stdout has {line}"))?;
            if message.get("id") == Some(&json!(id)) {
                return Ok(message);
            }
        }
    }

    fn tell(&mut self, method: &str) -> Result<()> {
        self.send(&json!({"jsonrpc": "2.0", "method": method}))
    }

    fn send(&mut self, message: &Value) -> Result<()> {
        writeln!(self.stdin, "{message}")?;
        Ok(self.stdin.flush()?)
    }
}

fn tools(message: &Value) -> Result<Vec<Value>> {
    let tools = message.pointer("/result/tools").and_then(Value::as_array);
    Ok(tools.context("no list of tools")?.clone())
}

fn answer(message: &Value) -> Result<Answer> {
    if let Some(error) = message.pointer("/error/message").and_then(Value::as_str) {
        return Ok(Answer { text: error.to_owned(), failed: true });
    }
    let result = message.get("result").and_then(Value::as_object).context("neither result nor error")?;
    let texts = |result: &Map<String, Value>| {
        let parts = result.get("content")?.as_array()?.iter();
        Some(parts.filter_map(|part| part.get("text")?.as_str()).collect::<Vec<_>>().join("\n"))
    };
    Ok(Answer {
        text: texts(result).context("a result without content")?,
        failed: result.get("isError").and_then(Value::as_bool).unwrap_or(false),
    })
}
