//! MCP over a pipe: one JSON-RPC message a line.
//!
//! Written for this server rather than taken from rmcp, whose reader says nothing to a line
//! that is no JSON and drops one that is longer than its limit: here each gets an answer and
//! the process lives. At the end of input, calls under way have a moment to end by
//! themselves; then they are cancelled.

use std::collections::HashSet;
use std::io;
use std::sync::{Arc, Mutex as StdMutex, PoisonError};
use std::time::Duration;

use rmcp::RoleServer;
use rmcp::model::RequestId;
use rmcp::service::{RxJsonRpcMessage, TxJsonRpcMessage};
use rmcp::transport::Transport;
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncWrite, AsyncWriteExt, BufReader};
use tokio::sync::{Mutex, Notify};
use tokio_util::sync::CancellationToken;

use super::{App, Server};

/// Longest line that is read, in bytes.
pub const LONGEST_LINE: usize = 64 * 1024 * 1024;
/// How long calls under way may go on after the end of input.
const GRACE: Duration = Duration::from_millis(700);

/// Serves `app` over a pair of streams until `input` ends or the app shuts down.
///
/// # Errors
/// The first message could not be answered because the output was closed.
pub async fn serve<R, W>(app: Arc<App>, input: R, output: W) -> Result<(), io::Error>
where
    R: AsyncRead + Send + Unpin + 'static,
    W: AsyncWrite + Send + Unpin + 'static,
{
    let shutdown = app.shutdown().clone();
    let lines = Lines::new(input, output, shutdown.clone());
    let server = Server::local(Arc::clone(&app));
    let follow = tokio::spawn(app.follow());
    let ended = match rmcp::service::serve_server_with_ct(server, lines, shutdown.child_token()).await {
        Ok(running) => running.waiting().await.map(|_| ()).map_err(io::Error::other),
        // Input that ends, or a signal, before anything was agreed on is an ordinary end.
        Err(
            rmcp::service::ServerInitializeError::ConnectionClosed(_) | rmcp::service::ServerInitializeError::Cancelled,
        ) => Ok(()),
        Err(error) => Err(io::Error::other(error.to_string())),
    };
    shutdown.cancel();
    follow.abort();
    ended
}

/// Calls that have not been answered yet.
#[derive(Default)]
struct Open {
    ids: StdMutex<HashSet<RequestId>>,
    closed: Notify,
}

impl Open {
    fn ids(&self) -> std::sync::MutexGuard<'_, HashSet<RequestId>> {
        self.ids.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn none(&self) {
        loop {
            let closed = self.closed.notified();
            if self.ids().is_empty() {
                return;
            }
            closed.await;
        }
    }
}

/// The lines of a pair of streams as messages.
struct Lines<R, W> {
    input: BufReader<R>,
    output: Arc<Mutex<W>>,
    /// What was read of a line that is not whole yet. Kept here, since a read may be dropped half way.
    line: Vec<u8>,
    /// Whether the rest of a line that was too long is being skipped.
    skipping: bool,
    /// An answer of this transport itself, to be written before the next line is read.
    reply: Option<Vec<u8>>,
    open: Arc<Open>,
    shutdown: CancellationToken,
}

enum Step {
    Line,
    TooLong,
    End,
}

impl<R: AsyncRead + Unpin, W: AsyncWrite + Unpin> Lines<R, W> {
    fn new(input: R, output: W, shutdown: CancellationToken) -> Self {
        Self {
            input: BufReader::with_capacity(64 * 1024, input),
            output: Arc::new(Mutex::new(output)),
            line: Vec::new(),
            skipping: false,
            reply: None,
            open: Arc::default(),
            shutdown,
        }
    }

    /// Reads to the end of a line. Nothing is lost when the future is dropped: bytes are taken
    /// from the buffer only after they have been kept.
    async fn step(&mut self) -> Step {
        loop {
            let (taken, whole) = {
                let Ok(available) = self.input.fill_buf().await else { return Step::End };
                if available.is_empty() {
                    return Step::End;
                }
                let end = available.iter().position(|byte| *byte == b'\n');
                let taken = end.map_or(available.len(), |end| end + 1);
                if !self.skipping {
                    self.line.extend_from_slice(available.get(..taken).unwrap_or_default());
                }
                (taken, end.is_some())
            };
            self.input.consume(taken);
            if self.skipping {
                self.skipping = !whole;
                continue;
            }
            if self.line.len() > LONGEST_LINE {
                self.line = Vec::new();
                self.skipping = !whole;
                return Step::TooLong;
            }
            if whole {
                return Step::Line;
            }
        }
    }

    /// The message of the line that was read, if there is one; else perhaps a reply.
    fn message(&mut self) -> Option<RxJsonRpcMessage<RoleServer>> {
        let line = std::mem::take(&mut self.line);
        let text = line.strip_prefix(b"\xEF\xBB\xBF".as_slice()).unwrap_or(&line).trim_ascii();
        if text.is_empty() {
            return None;
        }
        match serde_json::from_slice::<RxJsonRpcMessage<RoleServer>>(text) {
            Ok(message) => Some(message),
            Err(_) => {
                let reply = match serde_json::from_slice::<Value>(text) {
                    Err(error) => {
                        tracing::warn!(column = error.column(), "a line of input is no JSON");
                        problem(&Value::Null, -32700, "Parse error: the line is not JSON")
                    }
                    Ok(Value::Array(_)) => {
                        problem(&Value::Null, -32600, "Invalid request: batches are not taken; send one message a line")
                    }
                    Ok(value) => {
                        // A notification is never answered, however malformed.
                        let id = value.get("id").filter(|id| id.is_string() || id.is_number())?;
                        problem(id, -32600, "Invalid request: this is not a JSON-RPC 2.0 request")
                    }
                };
                self.reply = Some(reply);
                None
            }
        }
    }

    async fn send_reply(&mut self) -> io::Result<()> {
        if let Some(reply) = &self.reply {
            let mut output = self.output.lock().await;
            output.write_all(reply).await?;
            output.flush().await?;
        }
        self.reply = None;
        Ok(())
    }
}

fn problem(id: &Value, code: i32, message: &str) -> Vec<u8> {
    let mut line = json!({"jsonrpc": "2.0", "id": id, "error": {"code": code, "message": message}}).to_string();
    line.push('\n');
    line.into_bytes()
}

impl<R, W> Transport<RoleServer> for Lines<R, W>
where
    R: AsyncRead + Send + Unpin,
    W: AsyncWrite + Send + Unpin + 'static,
{
    type Error = io::Error;

    fn send(
        &mut self,
        item: TxJsonRpcMessage<RoleServer>,
    ) -> impl Future<Output = Result<(), Self::Error>> + Send + 'static {
        let output = Arc::clone(&self.output);
        let open = Arc::clone(&self.open);
        async move {
            let answered = match &item {
                TxJsonRpcMessage::<RoleServer>::Response(response) => Some(response.id.clone()),
                TxJsonRpcMessage::<RoleServer>::Error(error) => error.id.clone(),
                _ => None,
            };
            let mut line = serde_json::to_vec(&item)?;
            line.push(b'\n');
            let written = {
                let mut output = output.lock().await;
                match output.write_all(&line).await {
                    Ok(()) => output.flush().await,
                    Err(error) => Err(error),
                }
            };
            if let Some(id) = answered {
                open.ids().remove(&id);
                open.closed.notify_waiters();
            }
            written
        }
    }

    async fn receive(&mut self) -> Option<RxJsonRpcMessage<RoleServer>> {
        loop {
            self.send_reply().await.ok()?;
            match self.step().await {
                Step::Line => {
                    let Some(message) = self.message() else { continue };
                    match &message {
                        RxJsonRpcMessage::<RoleServer>::Request(request) => {
                            self.open.ids().insert(request.id.clone());
                        }
                        RxJsonRpcMessage::<RoleServer>::Notification(notification) => {
                            // What was cancelled is not answered.
                            if let rmcp::model::ClientNotification::CancelledNotification(cancelled) =
                                &notification.notification
                                && let Some(id) = &cancelled.params.request_id
                            {
                                self.open.ids().remove(id);
                                self.open.closed.notify_waiters();
                            }
                        }
                        _ => {}
                    }
                    return Some(message);
                }
                Step::TooLong => {
                    tracing::warn!(limit = LONGEST_LINE, "a line of input is too long and was skipped");
                    let says = format!("Invalid request: a message may have {LONGEST_LINE} bytes at most");
                    self.reply = Some(problem(&Value::Null, -32600, &says));
                }
                Step::End => {
                    let _ = tokio::time::timeout(GRACE, self.open.none()).await;
                    self.shutdown.cancel();
                    return None;
                }
            }
        }
    }

    async fn close(&mut self) -> Result<(), Self::Error> {
        self.output.lock().await.flush().await
    }
}
