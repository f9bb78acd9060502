//! The one place where fences hold: between all tools and Airflow.

use std::sync::Arc;

use futures::future::BoxFuture;
use generated::table::{Effect, FenceRule, FenceWords, OperationData, Request, Told};
use serde_json::Value;

use super::Fence;
use super::lookup::{Look, Unmade};
use super::place::{ids, operation_of, pattern, switched_on};
use super::rows::{Outside, Sieve};
use crate::answer::{self, ParseErrorKind};
use crate::wire::{Context, Fault, Incoming, Instance, Upstream, WireError};

/// An [`Upstream`] that reaches only the DAGs of a fence.
///
/// It finds out by itself which operation a request is of, checks every DAG that it names, and
/// takes the rows of other DAGs out of the answer. A request that it does not know is not sent.
pub struct Fenced {
    upstream: Arc<dyn Upstream>,
    fence: Fence,
    operations: Arc<[&'static OperationData]>,
    words: &'static FenceWords,
}

/// What is known of a request that may be sent.
struct Passed {
    operation: &'static OperationData,
    /// Whether it names DAGs, and only such that are within.
    narrowed: bool,
    /// Whether rows that name no DAG stay out.
    strict: bool,
}

impl Fenced {
    /// Only what `fence` holds goes on to `upstream`. `operations` are all that may be sent.
    pub fn new(
        upstream: Arc<dyn Upstream>,
        fence: Fence,
        operations: Arc<[&'static OperationData]>,
        words: &'static FenceWords,
    ) -> Self {
        Self { upstream, fence, operations, words }
    }

    /// Checks what the request itself tells.
    fn check(&self, request: &Request) -> Result<Passed, String> {
        let Self { fence, words, .. } = self;
        let Some(operation) = operation_of(self.operations.iter().copied(), request) else {
            return Err("Refused: under a fence (--dags) only requests are sent that this server knows.".to_owned());
        };
        let reads = operation.effect == Effect::Read;
        if let FenceRule::Refused(because) = operation.fence.rule {
            return Err(format!("Not done under this server's fence (--dags {fence}): {because}."));
        }
        if let Some(name) = switched_on(request, words.beyond) {
            return Err(format!(
                "`{name}` reaches other DAGs than the one named, which this server's fence (--dags {fence}) keeps out: \
                 leave it out."
            ));
        }
        if let Some(name) = pattern(request, words.patterns).filter(|_| !reads) {
            return Err(format!(
                "`{name}` may match DAGs outside of this server's fence (--dags {fence}): name the DAG."
            ));
        }
        let (mut all, mut named) = (false, false);
        for found in ids(operation, request, words) {
            if found.id == words.all {
                if !reads || operation.fence.told == Told::Nothing {
                    return Err(format!(
                        "`{}` is {}, all DAGs, and this server is kept to some (--dags {fence}): name one.",
                        found.name, words.all
                    ));
                }
                all = true;
            } else if fence.holds(&found.id) {
                named = true;
            } else {
                return Err(format!(
                    "`{}` names a DAG that this server does not reach: it is kept to {fence} (--dags). Whether there \
                     is such a DAG was not asked.",
                    found.name
                ));
            }
        }
        if operation.fence.rule == FenceRule::Named && !all && !named {
            return Err(format!("No DAG is named, and this server is kept to some (--dags {fence}): name one."));
        }
        let strict = all || matches!(operation.fence.rule, FenceRule::Rows { nowhere: false });
        Ok(Passed { operation, narrowed: named && !all, strict })
    }

    async fn pass(&self, instance: &Instance, request: &Request, context: Context<'_>) -> Result<Incoming, WireError> {
        let effect = context.effect;
        let unsent = |says: String| {
            tracing::info!(tool = context.tool, "refused: outside of the fence");
            WireError::unsent(Fault::Fence(says), effect)
        };
        let passed = self.check(request).map_err(unsent)?;
        let operation = passed.operation;
        if let FenceRule::LookedUp(lookup) = &operation.fence.rule {
            let read = self.operations.iter().find(|known| known.line == operation.line && known.id == lookup.read);
            let read =
                read.copied().ok_or_else(|| unsent("Refused: there is no way to see whose this is.".to_owned()))?;
            let look = Look { lookup, operation, read, words: self.words, fence: &self.fence };
            match look.allows(&*self.upstream, instance, request, &context).await {
                Ok(()) => {}
                Err(Unmade::NotWithin) => return Err(unsent(self.not_within())),
                Err(Unmade::Failed(says)) => {
                    let says = says.trim_end_matches('.');
                    return Err(unsent(format!("Not sent: it could not be seen whose DAG this is ({says}).")));
                }
            }
        }
        let incoming = self.upstream.send(instance, request, context).await?;
        self.sift(instance, request, &passed, incoming, effect).await
    }

    /// The same words whether there is no such thing, or it is another DAG's.
    fn not_within(&self) -> String {
        format!(
            "There is no such thing that belongs to the DAGs which this server is kept to (--dags {}). A change also \
             needs that it belongs to no other DAG.",
            self.fence
        )
    }

    async fn sift(
        &self,
        instance: &Instance,
        request: &Request,
        passed: &Passed,
        incoming: Incoming,
        effect: Effect,
    ) -> Result<Incoming, WireError> {
        let told = passed.operation.fence.told;
        let fault = |says: String| WireError::after_sending(Fault::Fence(says), effect);
        if !(200..300).contains(&incoming.status) {
            let by_id = told == Told::One && passed.strict;
            return if incoming.status == 404 && by_id { Err(fault(self.not_within())) } else { Ok(incoming) };
        }
        if told == Told::Nothing {
            return Ok(incoming);
        }
        let (status, content_type) = (incoming.status, incoming.content_type.clone().unwrap_or_default());
        let received = incoming.read().await?;
        if received.cut {
            return Err(WireError::after_sending(Fault::TooLong(instance.limits.body), effect));
        }
        let bytes = match answer::parse(&received.bytes) {
            Ok(mut value) => {
                let sieve = Sieve {
                    fence: &self.fence,
                    words: self.words,
                    told,
                    strict: passed.strict,
                    narrowed: passed.narrowed,
                    limit: number(request, "limit"),
                    offset: number(request, "offset"),
                };
                match sieve.sift(&mut value) {
                    Ok(()) => answer::write(&value).into_bytes(),
                    Err(Outside) => return Err(fault(self.not_within())),
                }
            }
            // Nothing at all, or a page of a proxy: there are words for that further on.
            Err(error) if matches!(error.kind, ParseErrorKind::Empty | ParseErrorKind::Html) => received.bytes,
            Err(_) => {
                return Err(fault("Airflow's answer is no JSON, so it can't be seen whose DAGs it is of.".to_owned()));
            }
        };
        Ok(Incoming::whole(status, &content_type, bytes))
    }
}

/// The page asked for, in the query or in the body of a batch list.
fn number(request: &Request, name: &str) -> Option<u64> {
    let queried = request.query.iter().find(|(known, _)| known == name).and_then(|(_, value)| value.parse().ok());
    let field = |key: &str| request.body.as_ref()?.get(key).and_then(Value::as_u64);
    queried.or_else(|| field(&format!("page_{name}"))).or_else(|| field(name))
}

impl Upstream for Fenced {
    fn send<'a>(
        &'a self,
        instance: &'a Instance,
        request: &'a Request,
        context: Context<'a>,
    ) -> BoxFuture<'a, Result<Incoming, WireError>> {
        Box::pin(self.pass(instance, request, context))
    }
}
