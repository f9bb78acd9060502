//! A small HTTP server for tests: it records each request byte by byte as it came, and
//! answers in ways that no well-behaved server would.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use generated::table::{Effect, Line, Method, Request};
use serde_json::Value;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_util::sync::CancellationToken;

use super::{Address, Context, Credentials, HttpUpstream, Instance, Limits, Transport};

/// A request as it came.
#[derive(Clone, Debug)]
pub(crate) struct Seen {
    pub method: String,
    /// Path and query, raw.
    pub target: String,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Seen {
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut found = self.headers.iter().filter(|(known, _)| known == name);
        let value = found.next().map(|(_, value)| value.as_str());
        assert!(found.next().is_none(), "`{name}` came twice");
        value
    }

    pub fn authorization(&self) -> Option<&str> {
        self.header("authorization")
    }

    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }
}

/// How to answer.
pub(crate) enum Reply {
    /// These bytes, and the connection is closed.
    Bytes(Vec<u8>),
    /// These bytes, then nothing more on an open connection.
    Stall(Vec<u8>),
    /// These bytes, then one of the others each time.
    Trickle(Vec<u8>, Vec<u8>, Duration),
    /// As `Bytes`, after a while.
    Late(Duration, Vec<u8>),
}

/// A whole JSON answer.
pub(crate) fn json(status: u16, body: &str) -> Reply {
    headed(status, "", body)
}

/// A whole answer with more headers, each ended by `\r\n`.
pub(crate) fn headed(status: u16, headers: &str, body: &str) -> Reply {
    Reply::Bytes(
        format!(
            "HTTP/1.1 {status} X\r\ncontent-type: application/json\r\n{headers}content-length: {}\r\nconnection: close\r\n\r\n{body}",
            body.len()
        )
        .into_bytes(),
    )
}

/// The head of an answer without a length.
pub(crate) fn open_head() -> Vec<u8> {
    b"HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\nconnection: close\r\n\r\n".to_vec()
}

/// The server. It ends with the runtime of the test.
pub(crate) struct Stub {
    pub url: String,
    seen: Arc<Mutex<Vec<Seen>>>,
    /// Connections that the client gave up while an answer was still to come.
    left: Arc<AtomicUsize>,
}

type Answer = Arc<dyn Fn(&Seen, usize) -> Reply + Send + Sync>;

impl Stub {
    /// Answers each request by `answer`, which is told how many came before.
    pub async fn start(answer: impl Fn(&Seen, usize) -> Reply + Send + Sync + 'static) -> Self {
        Self::start_with(None, Arc::new(answer)).await
    }

    /// The same over TLS.
    pub async fn start_tls(acceptor: TlsAcceptor) -> Self {
        Self::start_with(Some(acceptor), Arc::new(|_, _| json(200, "{}"))).await
    }

    async fn start_with(tls: Option<TlsAcceptor>, answer: Answer) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let scheme = if tls.is_some() { "https" } else { "http" };
        let url = format!("{scheme}://127.0.0.1:{}", listener.local_addr().unwrap().port());
        let (seen, left) = (Arc::default(), Arc::default());
        let stub = Self { url, seen: Arc::clone(&seen), left: Arc::clone(&left) };
        tokio::spawn(async move {
            loop {
                let (socket, _) = listener.accept().await.unwrap();
                let (answer, seen, left, tls) = (answer.clone(), seen.clone(), left.clone(), tls.clone());
                tokio::spawn(async move {
                    match tls {
                        None => serve(socket, answer, seen, left).await,
                        Some(tls) => {
                            if let Ok(socket) = tls.accept(socket).await {
                                serve(socket, answer, seen, left).await;
                            }
                        }
                    }
                });
            }
        });
        stub
    }

    pub fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }

    pub fn count(&self) -> usize {
        self.seen.lock().unwrap().len()
    }

    pub fn left(&self) -> usize {
        self.left.load(Ordering::SeqCst)
    }

    pub fn instance(&self, credentials: Credentials) -> Instance {
        instance(&self.url, credentials)
    }
}

async fn serve<S: AsyncRead + AsyncWrite + Unpin>(
    mut socket: S,
    answer: Answer,
    seen: Arc<Mutex<Vec<Seen>>>,
    left: Arc<AtomicUsize>,
) {
    let Some(request) = receive(&mut socket).await else {
        return;
    };
    let count = {
        let mut seen = seen.lock().unwrap();
        seen.push(request.clone());
        seen.len() - 1
    };
    match answer(&request, count) {
        Reply::Bytes(bytes) => drop(socket.write_all(&bytes).await),
        Reply::Late(wait, bytes) => {
            tokio::time::sleep(wait).await;
            drop(socket.write_all(&bytes).await);
        }
        Reply::Stall(bytes) => {
            socket.write_all(&bytes).await.unwrap();
            socket.flush().await.unwrap();
            let _ = socket.read_u8().await;
            left.fetch_add(1, Ordering::SeqCst);
        }
        Reply::Trickle(head, piece, every) => {
            socket.write_all(&head).await.unwrap();
            while socket.write_all(&piece).await.is_ok() {
                tokio::time::sleep(every).await;
            }
            left.fetch_add(1, Ordering::SeqCst);
        }
    }
    let _ = socket.shutdown().await;
}

async fn receive<S: AsyncRead + Unpin>(socket: &mut S) -> Option<Seen> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(socket.read_u8().await.ok()?);
    }
    let head = String::from_utf8(head).unwrap();
    let mut lines = head.lines();
    let mut first = lines.next()?.split(' ');
    let (method, target) = (first.next()?.to_owned(), first.next()?.to_owned());
    let headers: Vec<(String, String)> = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
        .collect();
    let length =
        headers.iter().find(|(name, _)| name == "content-length").map_or(0, |(_, value)| value.parse().unwrap());
    let mut body = vec![0; length];
    socket.read_exact(&mut body).await.ok()?;
    Some(Seen { method, target, headers, body })
}

pub(crate) fn instance(url: &str, credentials: Credentials) -> Instance {
    let limits = Limits { call: Duration::from_secs(5), total: Duration::from_secs(8), body: 1 << 20 };
    Instance { address: Address::parse(url).unwrap(), credentials, limits, headers: Arc::from([]) }
}

pub(crate) fn upstream() -> HttpUpstream {
    HttpUpstream::new(&Transport::default()).unwrap()
}

pub(crate) fn request(method: Method, path: &str) -> Request {
    let body = (method != Method::Get && method != Method::Delete).then(|| serde_json::json!({"a": 1}));
    Request { method, path: path.to_owned(), query: vec![], headers: vec![], body }
}

pub(crate) fn get() -> Request {
    request(Method::Get, "/api/v2/dags")
}

pub(crate) fn reads() -> Context<'static> {
    Context::read("list_dags", Some(Line::V2), CancellationToken::new())
}

pub(crate) fn writes() -> Context<'static> {
    Context { effect: Effect::Write, ..reads() }
}
