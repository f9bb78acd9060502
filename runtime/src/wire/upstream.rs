//! The one way to an Airflow: a request in, an answer out.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use futures::future::BoxFuture;
use futures::stream::{self, BoxStream, Stream, StreamExt};
use generated::table::{Effect, Harmful, Line, Method, Request, harm};
use http::{HeaderName, HeaderValue};
use tokio_util::sync::CancellationToken;

use super::address::Address;
use super::credentials::Credentials;
use super::error::{Fault, WireError};

/// Which Airflow, as whom, and within which limits: travels with each request, nothing is global.
#[derive(Clone, Debug)]
pub struct Instance {
    /// Where it is.
    pub address: Address,
    /// As whom to ask.
    pub credentials: Credentials,
    /// How long to wait and how much to read.
    pub limits: Limits,
    /// Headers sent with each request besides its own. They never replace the credentials.
    pub headers: Arc<[(HeaderName, HeaderValue)]>,
}

/// How long to wait for Airflow, and how much to read from it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Limits {
    /// Until the head of an answer, and then between any two pieces of it.
    pub call: Duration,
    /// For the whole call: credentials, all attempts, and the whole answer.
    pub total: Duration,
    /// Bytes of an answer that are read at most, after decompression.
    pub body: usize,
}

impl Default for Limits {
    /// 30 s for a step and 50 s for a call, because clients give up after 60 s; 32 MiB.
    fn default() -> Self {
        Self { call: Duration::from_secs(30), total: Duration::from_secs(50), body: 32 * 1024 * 1024 }
    }
}

/// What is known of a request besides the request.
#[derive(Clone, Debug)]
pub struct Context<'a> {
    /// The reviewed effect of the operation.
    pub effect: Effect,
    /// Whether it is one of the declared reads that go by POST.
    pub post_read: bool,
    /// The line of this Airflow; `None` while it is being found out.
    pub line: Option<Line>,
    /// The `Accept` header; `None` = JSON. A header of the request itself goes before it.
    pub accept: Option<&'a str>,
    /// Ends the request, and the reading of its answer, when the asker gives up.
    pub cancel: CancellationToken,
    /// The tool that asks, for the `User-Agent` header and the logs.
    pub tool: &'a str,
    /// What the reviewed map says of parameters by which this read does harm.
    pub harmful: &'static [Harmful],
}

impl<'a> Context<'a> {
    /// A GET that reads, for `tool`, on a line that is known or not.
    pub fn read(tool: &'a str, line: Option<Line>, cancel: CancellationToken) -> Self {
        Self { effect: Effect::Read, post_read: false, line, accept: None, cancel, tool, harmful: &[] }
    }
}

/// Carries requests to an Airflow, real or recorded.
pub trait Upstream: Send + Sync + 'static {
    /// Sends `request` to `instance`. Any status is an answer; an error means that there is none.
    fn send<'a>(
        &'a self,
        instance: &'a Instance,
        request: &'a Request,
        context: Context<'a>,
    ) -> BoxFuture<'a, Result<Incoming, WireError>>;
}

impl<U: Upstream + ?Sized> Upstream for Arc<U> {
    fn send<'a>(
        &'a self,
        instance: &'a Instance,
        request: &'a Request,
        context: Context<'a>,
    ) -> BoxFuture<'a, Result<Incoming, WireError>> {
        (**self).send(instance, request, context)
    }
}

/// An answer whose head has come, and whose body can be read.
pub struct Incoming {
    /// HTTP status.
    pub status: u16,
    /// The `Content-Type` header as sent.
    pub content_type: Option<String>,
    /// The `Location` header as sent; a redirect is never followed.
    pub location: Option<String>,
    /// The `Retry-After` header, where it states seconds.
    pub retry_after: Option<Duration>,
    effect: Effect,
    limit: usize,
    body: BoxStream<'static, Result<Bytes, WireError>>,
}

/// The body of an answer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Received {
    /// The bytes, decompressed.
    pub bytes: Vec<u8>,
    /// Whether there was more than may be read, so that the end is missing.
    pub cut: bool,
}

impl Incoming {
    /// An answer to a read, with a body that is still to come, without a limit.
    pub fn new(status: u16, content_type: Option<&str>, body: BoxStream<'static, Result<Bytes, WireError>>) -> Self {
        Self {
            status,
            content_type: content_type.map(str::to_owned),
            location: None,
            retry_after: None,
            effect: Effect::Read,
            limit: usize::MAX,
            body,
        }
    }

    /// An answer to a read that is there already.
    pub fn whole(status: u16, content_type: &str, bytes: Vec<u8>) -> Self {
        Self::new(status, Some(content_type), stream::iter([Ok(Bytes::from(bytes))]).boxed())
    }

    /// The same answer to a request of this effect, of which `limit` bytes may be read.
    #[must_use]
    pub fn limited(mut self, effect: Effect, limit: usize) -> Self {
        (self.effect, self.limit) = (effect, limit);
        self
    }

    /// Reads the body up to the limit. Beyond it nothing is read, and the connection is given up.
    pub async fn read(mut self) -> Result<Received, WireError> {
        let mut bytes = Vec::new();
        while let Some(piece) = self.body.next().await {
            let piece = piece?;
            let room = self.limit.saturating_sub(bytes.len());
            if let Some(part) = piece.get(..room)
                && piece.len() > room
            {
                bytes.extend_from_slice(part);
                return Ok(Received { bytes, cut: true });
            }
            bytes.extend_from_slice(&piece);
        }
        Ok(Received { bytes, cut: false })
    }

    /// The body piece by piece. What goes beyond the limit is an error, and the last item.
    pub fn stream(self) -> impl Stream<Item = Result<Bytes, WireError>> + Send + 'static {
        let Self { effect, limit, body, .. } = self;
        stream::unfold(Some((body, limit)), move |state| async move {
            let (mut body, room) = state?;
            match body.next().await? {
                Ok(piece) if piece.len() <= room => {
                    let room = room - piece.len();
                    Some((Ok(piece), Some((body, room))))
                }
                // What fits of the last piece is not worth another state: the reader is told.
                Ok(_) => Some((Err(WireError::after_sending(Fault::TooLong(limit), effect)), None)),
                Err(error) => Some((Err(error), None)),
            }
        })
    }
}

impl fmt::Debug for Incoming {
    /// Neither the body nor the address of a redirect, which may hold a ticket.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Incoming")
            .field("status", &self.status)
            .field("content_type", &self.content_type)
            .finish_non_exhaustive()
    }
}

/// The last check of access before anything is sent: lets declared reads through and nothing else.
///
/// It stands below all that chooses tools and builds requests, and does not trust it: a request
/// whose effect is not `read`, that goes by another method than a read may, or that does harm by a
/// parameter, ends here.
#[derive(Clone, Debug)]
pub struct ReadOnlyGuard<U>(U);

impl<U: Upstream> ReadOnlyGuard<U> {
    /// Only reads go on to `upstream`.
    pub fn new(upstream: U) -> Self {
        Self(upstream)
    }
}

impl<U: Upstream> Upstream for ReadOnlyGuard<U> {
    fn send<'a>(
        &'a self,
        instance: &'a Instance,
        request: &'a Request,
        context: Context<'a>,
    ) -> BoxFuture<'a, Result<Incoming, WireError>> {
        let method = match request.method {
            Method::Get => true,
            Method::Post => context.post_read,
            Method::Put | Method::Patch | Method::Delete => false,
        };
        if method && context.effect == Effect::Read && harm(context.harmful, request).is_none() {
            return self.0.send(instance, request, context);
        }
        tracing::warn!(tool = context.tool, method = request.method.as_str(), "refused: not a read");
        Box::pin(async move { Err(WireError::unsent(Fault::ReadOnly, context.effect)) })
    }
}
