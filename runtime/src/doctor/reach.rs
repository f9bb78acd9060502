//! Whether an Airflow answers at the address, and what stands there if it does not.

use std::sync::atomic::{AtomicU32, Ordering};

use generated::table::{Line, Method, Release, Request, View};
use serde_json::Value;
use tokio_util::sync::CancellationToken;

use super::report::Report;
use crate::answer;
use crate::wire::{Address, ConnectCause, Context, Credentials, Fault, HttpUpstream, Instance, Upstream, WireError};

/// Asks single questions, and counts them.
pub(super) struct Questions<'a> {
    upstream: &'a HttpUpstream,
    instance: &'a Instance,
    cancel: &'a CancellationToken,
    sent: AtomicU32,
}

/// What came back.
pub(super) struct Told {
    pub status: u16,
    pub location: Option<String>,
    body: Vec<u8>,
}

impl Told {
    pub fn json(&self) -> Option<Value> {
        answer::parse(&self.body).ok()
    }

    fn is_page(&self) -> bool {
        self.body.trim_ascii_start().starts_with(b"<")
    }

    /// Whether an MCP server speaks here.
    fn is_mcp(&self) -> bool {
        self.json().is_some_and(|value| value.get("jsonrpc").is_some())
    }

    fn release(&self) -> Option<Release> {
        Release::parse(self.json()?.get("version")?.as_str()?)
    }
}

impl<'a> Questions<'a> {
    pub fn new(upstream: &'a HttpUpstream, instance: &'a Instance, cancel: &'a CancellationToken) -> Self {
        Self { upstream, instance, cancel, sent: AtomicU32::new(0) }
    }

    pub fn sent(&self) -> u32 {
        self.sent.load(Ordering::Relaxed)
    }

    /// A GET of a path at the address, as the caller.
    pub async fn ask(&self, path: &str) -> Result<Told, WireError> {
        self.ask_at(self.instance, path).await
    }

    /// The same elsewhere, as nobody: credentials go to the address that was given and nowhere else.
    async fn ask_as_nobody(&self, address: Address, path: &str) -> Result<Told, WireError> {
        let nobody =
            Instance { address, credentials: Credentials::none(), headers: [].into(), ..self.instance.clone() };
        self.ask_at(&nobody, path).await
    }

    async fn ask_at(&self, instance: &Instance, path: &str) -> Result<Told, WireError> {
        self.sent.fetch_add(1, Ordering::Relaxed);
        let request =
            Request { method: Method::Get, path: path.to_owned(), query: Vec::new(), headers: Vec::new(), body: None };
        let context = Context::read("doctor", None, self.cancel.clone());
        let incoming = self.upstream.send(instance, &request, context).await?;
        let (status, location) = (incoming.status, incoming.location.clone());
        Ok(Told { status, location, body: incoming.read().await?.bytes })
    }

    /// The release at an address, asked as nobody.
    async fn release_at(&self, address: &str) -> Option<(String, Release)> {
        let address = Address::parse(address).ok()?;
        for line in [Line::V2, Line::V1] {
            let told = self.ask_as_nobody(address.clone(), &version(line)).await.ok()?;
            if let Some(release) = told.release().filter(|_| told.status == 200) {
                return Some((address.to_string(), release));
            }
        }
        None
    }
}

fn version(line: Line) -> String {
    format!("{}/version", line.base_path())
}

/// Finds the release, or says what is in the way.
pub(super) async fn look(questions: &Questions<'_>, given: &str, report: &mut Report) -> Option<View> {
    let mut seen = None;
    for line in [Line::V2, Line::V1] {
        match questions.ask(&version(line)).await {
            Err(error) => {
                no_way(questions, &error, report).await;
                return None;
            }
            Ok(told) => {
                if let Some(release) = told.release().filter(|_| told.status == 200) {
                    return found(release, line, report);
                }
                // A sign-in page says more than the 404 that follows.
                if seen.as_ref().is_none_or(|before: &Told| before.status == 404) {
                    seen = Some(told);
                }
            }
        }
    }
    if let Some(told) = seen {
        something_else(questions, given, &told, report).await;
    }
    None
}

fn found(release: Release, line: Line, report: &mut Report) -> Option<View> {
    let line = Line::of(release).unwrap_or(line);
    report.ok("address", "Airflow answers there.".to_owned());
    report.release = Some(release.to_string());
    let (_, known) = generated::RELEASES.iter().find(|(known, _)| *known == line)?;
    let view = View::of(release, line, known).or_else(|| {
        let oldest = *known.first()?;
        Some(View { line, release, older: oldest, newer: Some(oldest) })
    })?;
    if view.newer.is_none() {
        report.note(
            "release",
            format!("Airflow {release}, newer than any that is known here; tools are those of {}.", view.older),
        );
    } else if release < view.older {
        report.note(
            "release",
            format!("Airflow {release}, older than any that is known here; tools are those of {}.", view.older),
        );
    } else {
        report.ok("release", format!("Airflow {release}."));
    }
    Some(view)
}

/// No answer came at all.
async fn no_way(questions: &Questions<'_>, error: &WireError, report: &mut Report) {
    let address = &questions.instance.address;
    let (host, https) = (address.to_string(), address.is_https());
    let says = error.to_string();
    let other = match error.fault() {
        Fault::Connect { cause: ConnectCause::NotTls | ConnectCause::Tls, .. } if https => {
            host.strip_prefix("https://")
        }
        Fault::Broken { .. } if !https => host.strip_prefix("http://"),
        _ => None,
    };
    if let Some(rest) = other {
        let scheme = if https { "http" } else { "https" };
        if let Some((address, release)) = questions.release_at(&format!("{scheme}://{rest}")).await {
            let mend = format!("Set AIRFLOW_API_URL to {address}: Airflow {release} answers there.");
            return report.problem("address", says, mend);
        }
    }
    let mend = match error.fault() {
        Fault::Credentials(_) => "Correct what is named; nothing was sent.",
        Fault::Connect { cause: ConnectCause::Refused, .. } => {
            "Start Airflow (3.x: `airflow api-server`; 2.x: `airflow webserver`), or correct host and port. Inside a container \
             `localhost` is the container itself."
        }
        Fault::Connect { cause: ConnectCause::Name, .. } => {
            "Correct the host name; it is looked up by this machine's own DNS."
        }
        Fault::Connect { cause: ConnectCause::Timeout, .. } | Fault::Timeout { .. } => {
            "Is Airflow up, and may this machine reach it (firewall, VPN, HTTPS_PROXY, NO_PROXY)?"
        }
        Fault::Broken { .. } if !https => "Does that port speak https? Then set AIRFLOW_API_URL with https://.",
        _ => "See what is named; the settings are described by `airvane --help`.",
    };
    report.problem("address", says, mend.to_owned());
}

/// Something answers, and it is not Airflow's API.
async fn something_else(questions: &Questions<'_>, given: &str, told: &Told, report: &mut Report) {
    let address = &questions.instance.address;
    // Airflow 3 answers with its own page under any path that it does not know.
    if told.is_page() && !address.prefix().is_empty() && told.status < 300 {
        return nothing_there(questions, given, told.status, report).await;
    }
    let mut problem = |says: String, mend: &str| report.problem("address", says, mend.to_owned());
    let status = told.status;
    match status {
        300..=399 => {
            let target = told.location.as_deref().unwrap_or_default();
            let place = target.split(['?', '#']).next().unwrap_or_default();
            let place: String = place.chars().filter(|letter| !letter.is_control()).take(120).collect();
            let mend = if !address.is_https() && place.starts_with("https://") {
                "Set AIRFLOW_API_URL with https://."
            } else {
                "If that is a sign-in page: this address does not take tokens, or none was sent. Use the address that is meant for the \
                 API, with a token that it takes."
            };
            problem(format!("It sends the request on to {place} ({status}), which is not followed."), mend);
        }
        200..300 if told.is_page() => problem(
            format!("A web page came instead of Airflow's API ({status}): a sign-in page, or a proxy's."),
            "Use the address under which Airflow itself opens, with its path prefix; what stands before it must let a token pass.",
        ),
        401 | 403 => problem(
            format!(
                "It was refused ({status}) before Airflow's API could say its release, which it tells anybody: a proxy stands before it."
            ),
            "Send credentials that the proxy takes (AIRFLOW_AUTH_TOKEN; `--header` for those of the proxy), or get a new token: that of Astro \
             answers a bare 401 to a missing, wrong or expired one.",
        ),
        404 | 405 => nothing_there(questions, given, status, report).await,
        502..=504 => problem(
            format!("A proxy answers {status}: it does not reach Airflow."),
            "Airflow is down, starting, or being deployed: wait for the rollout to settle, then look at its API server's log.",
        ),
        500.. => problem(
            format!("Airflow failed ({status}) when asked for its release."),
            "Look at its API server's log: is its database up?",
        ),
        _ => problem(
            format!("What answers there ({status}) is not Airflow's API."),
            "Use the address under which Airflow's own pages open, with its path prefix if it has one.",
        ),
    }
}

/// There is something, but not Airflow's API under this path.
async fn nothing_there(questions: &Questions<'_>, given: &str, status: u16, report: &mut Report) {
    let address = &questions.instance.address;
    let says = format!("There is no Airflow API under this address ({status}).");
    // An MCP endpoint says so itself, at its own path.
    let prefix = address.prefix();
    let steps: Vec<&str> = prefix.split('/').collect();
    let mcp = steps.iter().position(|step| *step == "mcp");
    if let Ok(root) = Address::parse(&address.origin())
        && (mcp.is_some() || given.contains("/mcp"))
        && let Ok(told) = questions.ask_as_nobody(root, if prefix.is_empty() { "/mcp" } else { prefix }).await
        && told.is_mcp()
    {
        let airflow = format!("{}{}", address.origin(), steps.get(..mcp.unwrap_or(1)).unwrap_or_default().join("/"));
        let mend = format!(
            "This is the endpoint of an MCP server, to be given to an MCP client (transport `http`, not `sse`). AIRFLOW_API_URL is the \
             address of Airflow itself, perhaps {airflow}."
        );
        return report.problem("address", says, mend);
    }
    if !prefix.is_empty()
        && let Some((address, release)) = questions.release_at(&address.origin()).await
    {
        let mend = format!("Set AIRFLOW_API_URL to {address}: Airflow {release} answers there, without `{prefix}`.");
        return report.problem("address", says, mend);
    }
    if prefix.is_empty()
        && let Ok(told) = questions.ask_as_nobody(address.clone(), "/home").await
        && let Some(location) = told.location.as_deref()
        && let Some(step) = location.trim_start_matches(&address.origin()).trim_matches('/').split('/').next()
        && let Some((address, release)) = questions.release_at(&format!("{}/{step}", address.origin())).await
    {
        return report.problem(
            "address",
            says,
            format!("Set AIRFLOW_API_URL to {address}: Airflow {release} answers there."),
        );
    }
    report.problem(
        "address",
        says,
        "If Airflow's pages open under a path, that path belongs to AIRFLOW_API_URL. Right after a deploy, wait for the rollout to settle. \
         Another program may also listen on that port."
            .to_owned(),
    );
}
