//! The limits of one call, once it has begun.

use std::time::Duration;

use bytes::Bytes;
use futures::stream::{self, BoxStream, Stream, StreamExt};
use generated::table::Effect;
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

use super::error::{Fault, TimeLimit, WireError};
use super::upstream::Limits;

/// When a call must have ended, and who may end it.
#[derive(Clone)]
pub(super) struct Terms {
    pub(super) effect: Effect,
    pub(super) limits: Limits,
    deadline: Instant,
    cancel: CancellationToken,
}

impl Terms {
    /// The call begins now.
    pub(super) fn begin(limits: Limits, effect: Effect, cancel: CancellationToken) -> Self {
        Self { effect, limits, deadline: Instant::now() + limits.total, cancel }
    }

    /// Whether there is time to wait this long and then still ask.
    pub(super) fn allow(&self, wait: Duration) -> bool {
        Instant::now() + wait < self.deadline
    }

    /// Runs something that reaches Airflow with no part of the request itself.
    pub(super) async fn before_sending<T>(&self, work: impl Future<Output = T>) -> Result<T, WireError> {
        self.race(work, None).await.map_err(|fault| WireError::unsent(fault, self.effect))
    }

    /// Runs the sending of the request until the head of its answer.
    pub(super) async fn until_answer<T>(&self, work: impl Future<Output = T>) -> Result<T, WireError> {
        self.race(work, Some(TimeLimit::Answer)).await.map_err(|fault| WireError::after_sending(fault, self.effect))
    }

    /// The body of an answer, which ends with an error when a limit is reached.
    pub(super) fn body<S, E>(self, body: S) -> BoxStream<'static, Result<Bytes, WireError>>
    where
        S: Stream<Item = Result<Bytes, E>> + Send + Unpin + 'static,
        E: Send + 'static,
    {
        let effect = self.effect;
        stream::unfold(Some((body, self)), move |state| async move {
            let (mut body, terms) = state?;
            let fault = match terms.race(body.next(), Some(TimeLimit::Idle)).await {
                Ok(None) => return None,
                Ok(Some(Ok(piece))) => return Some((Ok(piece), Some((body, terms)))),
                Ok(Some(Err(_))) => Fault::Broken { answered: true },
                Err(fault) => fault,
            };
            Some((Err(WireError::after_sending(fault, effect)), None))
        })
        .boxed()
    }

    /// The deadline goes before the work: an answer that trickles is always ready, and
    /// would otherwise never let it count.
    async fn race<T>(&self, work: impl Future<Output = T>, step: Option<TimeLimit>) -> Result<T, Fault> {
        let step_ends = step.map(|limit| (Instant::now() + self.limits.call, limit));
        let (ends, limit, after) = match step_ends {
            Some((ends, limit)) if ends < self.deadline => (ends, limit, self.limits.call),
            _ => (self.deadline, TimeLimit::Total, self.limits.total),
        };
        tokio::select! {
            biased;
            () = self.cancel.cancelled() => Err(Fault::Cancelled),
            () = tokio::time::sleep_until(ends) => Err(Fault::Timeout { limit, after }),
            done = work => Ok(done),
        }
    }
}
