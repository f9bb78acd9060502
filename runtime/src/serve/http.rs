//! MCP over HTTP, stateless, both protocol eras on the same addresses.
//!
//! [`router`] needs no socket: it is a service from a request to a response, so that it can
//! also be called inside another program. The caller's `Authorization` header is what goes to
//! Airflow. That is a deliberate mode of this server: it keeps no accounts of its own.

use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::response::{IntoResponse, Response};
use axum::routing::{any, get};
use axum::{Json, Router};
use http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use rmcp::transport::streamable_http_server::session::never::NeverSessionManager;
use rmcp::transport::{StreamableHttpServerConfig, StreamableHttpService};
use serde_json::json;
use tokio::sync::Semaphore;
use tower::ServiceExt;

use super::access::{Access, Denied, Shown, authorization};
use super::{App, Caller, Fence, Server};
use crate::wire::Credentials;

/// The header by which a request is kept to some DAGs.
pub const DAGS: &str = "x-airvane-dags";
/// The addresses of the endpoint, below the prefix. None redirects to another.
pub const PATHS: [&str; 4] = ["/mcp", "/mcp/", "/mcp/v1", "/mcp/v1/"];
/// How long a request may take to send its body.
const BODY_TIME: Duration = Duration::from_secs(30);
/// How long a request waits for its turn when all are taken.
const TURN_TIME: Duration = Duration::from_secs(20);

/// Settings of the endpoint.
#[derive(Clone, Debug)]
pub struct HttpOptions {
    /// Hosts and origins that are let in.
    pub access: Access,
    /// A path that comes before all others.
    pub prefix: Prefix,
    /// Largest request body, in bytes.
    pub body: usize,
    /// Most requests at a time.
    pub at_once: usize,
    /// After this time a request is given up, whatever it does.
    pub time: Duration,
}

/// A path before the endpoint's own, such as `/team-a`.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Prefix(String);

impl Prefix {
    /// The prefix of that text, with or without slashes around it; an empty one is none.
    ///
    /// # Errors
    /// It holds what no plain path does.
    pub fn new(text: &str) -> Result<Self, String> {
        let path = text.trim().trim_matches('/');
        if path.is_empty() {
            return Ok(Self::default());
        }
        let plain = |step: &str| {
            !matches!(step, "" | "." | "..")
                && step.chars().all(|letter| letter.is_ascii_alphanumeric() || "-._~".contains(letter))
        };
        if path.split('/').all(plain) {
            Ok(Self(format!("/{path}")))
        } else {
            Err("--path-prefix must be a plain path such as /team-a".to_owned())
        }
    }

    /// With its first slash; empty for none.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Default for HttpOptions {
    fn default() -> Self {
        Self {
            access: Access::default(),
            prefix: Prefix::default(),
            body: 8 * 1024 * 1024,
            at_once: 128,
            time: Duration::from_secs(600),
        }
    }
}

struct Gate {
    app: Arc<App>,
    options: HttpOptions,
    turns: Semaphore,
    mcp: StreamableHttpService<Server, NeverSessionManager>,
}

/// The endpoint and the probe of a server.
pub fn router(app: Arc<App>, options: HttpOptions) -> Router {
    // Host and Origin are checked here and nowhere else, so that one place says why.
    let config = StreamableHttpServerConfig::default()
        .disable_allowed_hosts()
        .disable_allowed_origins()
        .with_legacy_session_mode(false)
        .with_json_response(true)
        .with_max_request_body_bytes(options.body)
        .with_cancellation_token(app.shutdown().clone());
    let served = Arc::clone(&app);
    let mcp = StreamableHttpService::new(
        move || Ok(Server::remote(Arc::clone(&served))),
        Arc::new(NeverSessionManager::default()),
        config,
    );
    let prefix = options.prefix.0.clone();
    let turns = Semaphore::new(options.at_once);
    let gate = Arc::new(Gate { app, options, turns, mcp });
    let mut router = Router::new();
    for path in PATHS {
        router = router.route(&format!("{prefix}{path}"), any(endpoint));
    }
    router = router.route("/healthz", get(healthy));
    if !prefix.is_empty() {
        router = router.route(&format!("{prefix}/healthz"), get(healthy));
    }
    router.fallback(nothing_here).with_state(gate)
}

/// Serves `router` on a socket until the app shuts down; connections then have `grace` to end.
///
/// # Errors
/// The socket can't be served.
pub async fn serve(
    listener: tokio::net::TcpListener,
    app: &App,
    router: Router,
    grace: Duration,
) -> Result<(), std::io::Error> {
    let end = app.shutdown().clone();
    let ended = end.clone();
    let served = axum::serve(listener, router).with_graceful_shutdown(async move { end.cancelled().await });
    tokio::select! {
        result = async { served.await } => result,
        () = async { ended.cancelled().await; tokio::time::sleep(grace).await } => Ok(()),
    }
}

async fn healthy() -> &'static str {
    "ok"
}

/// An answer that any client can read, also one that looks for OAuth metadata and finds none.
/// A client that was told 401 looks for OAuth here, and shows its user what it is answered.
async fn nothing_here() -> Response {
    let says = "There is nothing at this address, and no OAuth. A client that is unauthorized has to send an \
                Authorization header with its credentials for Airflow.";
    let body = json!({"error": "not_found", "error_description": says});
    (StatusCode::NOT_FOUND, Json(body)).into_response()
}

/// A refusal as a JSON-RPC error, so that a client shows its words.
fn refuse(status: StatusCode, code: i32, says: &str) -> Response {
    let body = json!({"jsonrpc": "2.0", "id": null, "error": {"code": code, "message": says}});
    (status, Json(body)).into_response()
}

async fn endpoint(State(gate): State<Arc<Gate>>, request: Request) -> Response {
    let access = &gate.options.access;
    let checked = access.host(request.headers(), request.uri()).and_then(|()| access.origin(request.headers()));
    if let Err(Denied { says }) = checked {
        tracing::warn!(reason = %says, "request not let in");
        return refuse(StatusCode::FORBIDDEN, -32000, &says);
    }
    let origin = request.headers().get(header::ORIGIN).cloned();
    let mut response = match *request.method() {
        Method::POST => gate.post(request).await,
        Method::OPTIONS => preflight(request.headers()),
        _ => {
            let mut response = refuse(
                StatusCode::METHOD_NOT_ALLOWED,
                -32000,
                "Method not allowed: send MCP messages by POST. There is no stream to GET and no session to DELETE.",
            );
            response.headers_mut().insert(header::ALLOW, HeaderValue::from_static("POST, OPTIONS"));
            response
        }
    };
    if let Some(origin) = origin {
        response.headers_mut().insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin);
        response.headers_mut().append(header::VARY, HeaderValue::from_static("Origin"));
    }
    response
}

/// What a page of an origin that is let in asks before it calls.
fn preflight(headers: &HeaderMap) -> Response {
    let mut response = StatusCode::NO_CONTENT.into_response();
    let answer = response.headers_mut();
    answer.insert(header::ACCESS_CONTROL_ALLOW_METHODS, HeaderValue::from_static("POST, OPTIONS"));
    answer.insert(header::ACCESS_CONTROL_MAX_AGE, HeaderValue::from_static("600"));
    if let Some(asked) = headers.get(header::ACCESS_CONTROL_REQUEST_HEADERS) {
        answer.insert(header::ACCESS_CONTROL_ALLOW_HEADERS, asked.clone());
    }
    response
}

impl Gate {
    async fn post(&self, request: Request) -> Response {
        let (mut parts, body) = request.into_parts();
        let credentials = match authorization(&parts.headers) {
            Shown::Header(value) => match Credentials::caller(&value) {
                Ok(own) => Some(own),
                Err(_) => return malformed(),
            },
            Shown::Nothing if self.app.lend => None,
            Shown::Nothing => {
                return unauthorized(
                    "Bearer realm=\"airvane\"",
                    "Unauthorized: send an Authorization header with your credentials for Airflow; this server has none to lend.",
                );
            }
            Shown::Malformed => return malformed(),
        };
        // From here on the header lives in the caller's credentials only.
        parts.headers.remove(header::AUTHORIZATION);
        parts.headers.remove(header::COOKIE);
        let Some(streams) = accept(&mut parts.headers) else {
            return refuse(
                StatusCode::NOT_ACCEPTABLE,
                -32000,
                "Not acceptable: send `Accept: application/json, text/event-stream`.",
            );
        };
        parts.headers.entry(header::CONTENT_TYPE).or_insert(HeaderValue::from_static("application/json"));
        // rmcp wants a Host it can read; which one was decided above.
        parts.headers.insert(header::HOST, HeaderValue::from_static("localhost"));
        let fence = match narrowed(&parts.headers) {
            Ok(fence) => fence,
            Err(says) => return refuse(StatusCode::BAD_REQUEST, -32600, &says),
        };
        parts.extensions.insert(Caller::Remote { credentials, streams, fence });

        let Ok(Ok(_turn)) = tokio::time::timeout(TURN_TIME, self.turns.acquire()).await else {
            let mut response = refuse(StatusCode::SERVICE_UNAVAILABLE, -32000, "Too many requests at once; try again.");
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("5"));
            return response;
        };
        let body = match tokio::time::timeout(BODY_TIME, to_bytes(body, self.options.body)).await {
            Ok(Ok(body)) => body,
            Ok(Err(_)) => {
                let says =
                    format!("The request is too large or broke off: {} bytes are taken at most.", self.options.body);
                return refuse(StatusCode::PAYLOAD_TOO_LARGE, -32600, &says);
            }
            Err(_) => {
                return refuse(StatusCode::REQUEST_TIMEOUT, -32000, "The request's body did not arrive in time.");
            }
        };
        let request = Request::from_parts(parts, Body::from(body.clone()));
        match tokio::time::timeout(self.options.time, self.mcp.clone().oneshot(request)).await {
            Ok(Ok(response)) => readable(response.map(Body::new), &body).await,
            Ok(Err(never)) => match never {},
            Err(_) => refuse(StatusCode::GATEWAY_TIMEOUT, -32000, "The call took too long and was given up."),
        }
    }
}

/// The fence that a request asks for. Each line of the header takes further DAGs away, so that
/// one that a proxy has set can't be widened by a second one.
fn narrowed(headers: &HeaderMap) -> Result<Fence, String> {
    let mut fence = Fence::default();
    for value in headers.get_all(DAGS) {
        let text = value.to_str().map_err(|_| "it is no plain text".to_owned());
        let group =
            text.and_then(|text| Fence::new(&[text])).map_err(|why| format!("The header X-Airvane-Dags: {why}."))?;
        fence = fence.and(&group);
    }
    Ok(fence)
}

fn malformed() -> Response {
    unauthorized(
        "Bearer realm=\"airvane\", error=\"invalid_token\"",
        "Unauthorized: the Authorization header is not one header of the form `Bearer TOKEN`.",
    )
}

fn unauthorized(challenge: &'static str, says: &str) -> Response {
    let mut response = refuse(StatusCode::UNAUTHORIZED, -32001, says);
    response.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static(challenge));
    response
}

/// rmcp's own refusals are plain text; here they become JSON-RPC errors with the right code.
async fn readable(response: Response, request: &Bytes) -> Response {
    let status = response.status();
    let json = response
        .headers()
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| value.starts_with("application/json") || value.starts_with("text/event-stream"));
    if json || !(status.is_client_error() || status.is_server_error()) {
        return response;
    }
    if status == StatusCode::UNSUPPORTED_MEDIA_TYPE {
        return match serde_json::from_slice::<serde::de::IgnoredAny>(request) {
            Err(_) => refuse(StatusCode::BAD_REQUEST, -32700, "Parse error: the body is not JSON."),
            Ok(_) if request.trim_ascii_start().starts_with(b"[") => {
                refuse(StatusCode::BAD_REQUEST, -32600, "Invalid request: batches are not taken; send one message.")
            }
            Ok(_) => refuse(
                StatusCode::BAD_REQUEST,
                -32600,
                "Invalid request: send one JSON-RPC 2.0 message with `Content-Type: application/json`.",
            ),
        };
    }
    let text = to_bytes(response.into_body(), 64 * 1024).await.unwrap_or_default();
    refuse(status, -32600, &String::from_utf8_lossy(&text))
}

/// Makes the `Accept` header one that rmcp takes, where a JSON answer fits what was sent.
/// `Some(true)`: a stream fits too. `None`: JSON does not fit.
fn accept(headers: &mut HeaderMap) -> Option<bool> {
    let mut given = false;
    let (mut json, mut stream) = (false, false);
    for value in headers.get_all(header::ACCEPT) {
        for entry in value.to_str().unwrap_or_default().split(',') {
            let mut parts = entry.split(';').map(str::trim);
            let kind = parts.next().unwrap_or_default().to_ascii_lowercase();
            if kind.is_empty() {
                continue;
            }
            given = true;
            let refused = parts.any(|part| {
                part.split_once('=').is_some_and(|(name, value)| {
                    name.trim().eq_ignore_ascii_case("q") && value.trim().parse::<f32>().is_ok_and(|q| q <= 0.0)
                })
            });
            if refused {
                continue;
            }
            match kind.as_str() {
                "*/*" => (json, stream) = (true, true),
                "application/json" | "application/*" => json = true,
                "text/event-stream" | "text/*" => stream = true,
                _ => {}
            }
        }
    }
    // No header at all: anything will do, and JSON is the plainest.
    if given && !json {
        return None;
    }
    headers.insert(header::ACCEPT, HeaderValue::from_static("application/json, text/event-stream"));
    Some(stream)
}
