//! An Airflow over HTTP.

use std::time::{Duration, Instant};

use futures::future::BoxFuture;
use generated::table::{Effect, Line, Method, Request};
use http::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, LOCATION, RETRY_AFTER, USER_AGENT};
use reqwest::Client;
use serde_json::Value;
use tokio_util::sync::CancellationToken;
use url::Url;

use super::address::Address;
use super::cause::wire_error;
use super::credentials::{Ask, CredentialsError, Door};
use super::error::{Fault, WireError};
use super::identity::Identity;
use super::retry::{Attempts, Repeat};
use super::secret::Authorization;
use super::settings::ConfigError;
use super::terms::Terms;
use super::transport::Transport;
use super::upstream::{Context, Incoming, Instance, Limits, Upstream};

/// What is read at most of the answer to an exchange of credentials.
const TOKEN_ANSWER: usize = 64 * 1024;

/// Headers that no request may set: they say as whom and where, or belong to the connection.
pub(super) const RESERVED: &[&str] = &[
    "authorization",
    "connection",
    "content-length",
    "cookie",
    "host",
    "keep-alive",
    "proxy-authorization",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

/// Carries requests over HTTP. It follows no redirect, keeps no cookie, and holds nothing of an
/// Airflow but open connections, so one serves many instances and callers.
#[derive(Clone, Debug)]
pub struct HttpUpstream {
    client: Client,
    /// Past the proxy of the environment, for this machine.
    direct: Option<Client>,
}

impl HttpUpstream {
    /// A client with these certificates and this time limit for connecting. The proxy is taken
    /// from the environment (HTTP_PROXY, HTTPS_PROXY, ALL_PROXY, NO_PROXY), and never used for
    /// this machine itself: a proxy elsewhere could not reach it, and would see the credentials.
    pub fn new(transport: &Transport) -> Result<Self, ConfigError> {
        const PROXIES: [&str; 6] = ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"];
        let proxied = PROXIES.iter().any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()));
        let direct = if proxied { Some(transport.client(true)?) } else { None };
        Ok(Self { client: transport.client(false)?, direct })
    }

    fn client(&self, address: &Address) -> &Client {
        match &self.direct {
            Some(direct) if address.is_loopback() => direct,
            _ => &self.client,
        }
    }

    /// Sends one request, again where that does no harm, and returns the first answer that stands.
    async fn deliver(
        &self,
        address: &Address,
        call: &Prepared<'_>,
        authorization: Option<&Authorization>,
        terms: &Terms,
        attempts: &mut Attempts,
    ) -> Result<reqwest::Response, WireError> {
        let credentials =
            match authorization {
                None => None,
                Some(authorization) => Some(authorization.to_header().ok_or_else(|| {
                    WireError::unsent(Fault::Credentials(CredentialsError::Unsendable), terms.effect)
                })?),
            };
        loop {
            let mut request = self.client(address).request(call.method.clone(), call.url.clone());
            request = request.headers(call.headers.clone());
            if let Some((name, value)) = &credentials {
                request = request.header(name, value);
            }
            if let Some(body) = &call.body {
                request = request.body(body.clone());
            }
            let began = Instant::now();
            let outcome = match terms.until_answer(request.send()).await? {
                Ok(answer) => Ok(answer),
                Err(error) => Err(wire_error(&error, &address.to_string(), terms)),
            };
            let (outcome_word, wait) = match &outcome {
                Ok(answer) => (
                    answer.status().as_str().to_owned(),
                    attempts.after_answer(answer.status().as_u16(), retry_after(answer)),
                ),
                Err(error) => (error.kind().to_owned(), attempts.after_error(error)),
            };
            let wait = wait.filter(|wait| terms.allow(*wait));
            tracing::debug!(
                tool = call.tool,
                method = %call.method,
                outcome = outcome_word,
                ms = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX),
                again = wait.is_some(),
                "airflow"
            );
            match wait {
                Some(wait) => {
                    drop(outcome);
                    terms.before_sending(tokio::time::sleep(wait)).await?;
                }
                None => return outcome,
            }
        }
    }

    /// Who the credentials of an instance are, as far as they say so themselves. A user name and
    /// password are exchanged for a token where the line wants it.
    ///
    /// # Errors
    /// They can't be had.
    pub async fn identity(&self, instance: &Instance, line: Option<Line>) -> Result<Option<Identity>, WireError> {
        let door = AirflowDoor { upstream: self, instance, tool: "" };
        let ask = Ask { address: &instance.address, line, door: &door };
        let current = instance.credentials.current(&ask).await;
        let current = current.map_err(|error| WireError::unsent(Fault::Credentials(error), Effect::Read))?;
        Ok(current.as_ref().map(Identity::of))
    }

    async fn exchange(
        &self,
        instance: &Instance,
        request: &Request,
        context: Context<'_>,
    ) -> Result<Incoming, WireError> {
        let terms = Terms::begin(instance.limits, context.effect, context.cancel.clone());
        let unsent = |fault| WireError::unsent(fault, context.effect);
        let url = instance.address.url(request).map_err(|error| unsent(Fault::Url(error)))?;
        let call = Prepared::new(url, instance, request, &context)?;
        let repeat = match (context.effect, request.method) {
            (Effect::Read, Method::Get) => Repeat::Safe,
            _ => Repeat::Unsent,
        };
        let mut attempts = Attempts::new(repeat);
        let door = AirflowDoor { upstream: self, instance, tool: context.tool };
        let ask = Ask { address: &instance.address, line: context.line, door: &door };
        let credentials = |error| unsent(Fault::Credentials(error));
        let authorization = terms.before_sending(instance.credentials.current(&ask)).await?.map_err(credentials)?;
        let mut answer = self.deliver(&instance.address, &call, authorization.as_ref(), &terms, &mut attempts).await?;
        // A 401 means that nothing was carried out, so that a write may be sent again too.
        if answer.status().as_u16() == 401
            && let Some(refused) = &authorization
            && let Some(newer) =
                terms.before_sending(instance.credentials.newer(&ask, refused)).await?.map_err(credentials)?
        {
            drop(answer);
            answer = self.deliver(&instance.address, &call, Some(&newer), &terms, &mut attempts).await?;
        }
        Ok(incoming(answer, terms))
    }
}

impl Upstream for HttpUpstream {
    fn send<'a>(
        &'a self,
        instance: &'a Instance,
        request: &'a Request,
        context: Context<'a>,
    ) -> BoxFuture<'a, Result<Incoming, WireError>> {
        Box::pin(self.exchange(instance, request, context))
    }
}

/// A request that may be sent more than once; only the credentials are missing.
struct Prepared<'a> {
    method: reqwest::Method,
    url: Url,
    headers: HeaderMap,
    body: Option<Vec<u8>>,
    tool: &'a str,
}

impl<'a> Prepared<'a> {
    fn new(url: Url, instance: &Instance, request: &Request, context: &Context<'a>) -> Result<Self, WireError> {
        let refused = |name: &str| WireError::unsent(Fault::Header(name.to_owned()), context.effect);
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        if let Some(accept) = context.accept {
            headers.insert(ACCEPT, HeaderValue::from_str(accept).map_err(|_| refused("accept"))?);
        }
        headers.insert(USER_AGENT, user_agent(context.tool));
        for (name, value) in &*instance.headers {
            headers.insert(name, value.clone());
        }
        for (name, value) in &request.headers {
            let parsed = HeaderName::from_bytes(name.as_bytes()).map_err(|_| refused(name))?;
            let value = HeaderValue::from_str(value).map_err(|_| refused(name))?;
            if RESERVED.contains(&parsed.as_str()) {
                return Err(refused(name));
            }
            headers.insert(parsed, value);
        }
        let body = request.body.as_ref().map(|body| body.to_string().into_bytes());
        if body.is_some() {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        }
        let method = match request.method {
            Method::Get => reqwest::Method::GET,
            Method::Post => reqwest::Method::POST,
            Method::Put => reqwest::Method::PUT,
            Method::Patch => reqwest::Method::PATCH,
            Method::Delete => reqwest::Method::DELETE,
        };
        Ok(Self { method, url, headers, body, tool: context.tool })
    }
}

/// `airvane/1.2.3 (list_dags)`: who operates the Airflow can tell these calls from others.
fn user_agent(tool: &str) -> HeaderValue {
    let tool: String = tool.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-')).collect();
    let product = concat!("airvane/", env!("CARGO_PKG_VERSION"));
    let text = if tool.is_empty() { product.to_owned() } else { format!("{product} ({tool})") };
    HeaderValue::from_str(&text).unwrap_or(HeaderValue::from_static(product))
}

fn retry_after(answer: &reqwest::Response) -> Option<Duration> {
    answer.headers().get(RETRY_AFTER)?.to_str().ok()?.trim().parse().ok().map(Duration::from_secs)
}

fn incoming(answer: reqwest::Response, terms: Terms) -> Incoming {
    let text = |name: HeaderName| {
        answer.headers().get(name).map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned())
    };
    let (status, content_type, location) = (answer.status().as_u16(), text(CONTENT_TYPE), text(LOCATION));
    let retry_after = retry_after(&answer);
    let (effect, limit) = (terms.effect, terms.limits.body);
    // The stream of the client may not be moved while it is polled; a box may.
    let body = terms.body(Box::pin(answer.bytes_stream()));
    let mut incoming = Incoming::new(status, content_type.as_deref(), body).limited(effect, limit);
    (incoming.location, incoming.retry_after) = (location, retry_after);
    incoming
}

/// Asks the Airflow of an instance for a token.
///
/// It has its own limits and can't be cancelled: several callers may wait for its outcome, so
/// the one who asked first does not decide for all. Who waits has limits of its own.
struct AirflowDoor<'a> {
    upstream: &'a HttpUpstream,
    instance: &'a Instance,
    tool: &'a str,
}

impl Door for AirflowDoor<'_> {
    fn post<'a>(&'a self, path: &'a str, body: Value) -> BoxFuture<'a, Result<(u16, Vec<u8>), WireError>> {
        Box::pin(async move {
            let Instance { address, limits, .. } = self.instance;
            let limits = Limits { body: TOKEN_ANSWER, ..*limits };
            let context = Context::read(self.tool, None, CancellationToken::new());
            let terms = Terms::begin(limits, context.effect, context.cancel.clone());
            let url = address.join(path).map_err(|error| WireError::unsent(Fault::Url(error), Effect::Read))?;
            let request = Request {
                method: Method::Post,
                path: path.to_owned(),
                query: Vec::new(),
                headers: Vec::new(),
                body: Some(body),
            };
            let call = Prepared::new(url, self.instance, &request, &context)?;
            // A token too many does no harm, so this POST may be repeated like a GET.
            let mut attempts = Attempts::new(Repeat::Safe);
            let answer = self.upstream.deliver(address, &call, None, &terms, &mut attempts).await?;
            let status = answer.status().as_u16();
            Ok((status, incoming(answer, terms).read().await?.bytes))
        })
    }
}

#[cfg(test)]
mod tests;
