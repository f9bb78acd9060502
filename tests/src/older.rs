//! A smaller pass over airvane on a release that not every run of the tests starts: is the
//! release seen, are its tools the right ones, does a call of each kind come through?

use std::{
    collections::BTreeSet,
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail, ensure};
use generated::table::{Line, Method, Operation, OperationData, View, holds};
use serde_json::{Value, json};

use crate::{
    Airflow, Instance, Release, StartOptions,
    mcp::{Client, Program},
    stub::Stub,
};

/// What is checked, in the order of the columns of [`table`].
pub const CHECKS: [&str; 12] = [
    "release",
    "spec",
    "tools",
    "lists",
    "single",
    "log",
    "config",
    "xcom",
    "batch",
    "assets",
    "run",
    "special",
];

/// The longest that a run of a DAG that does nothing is waited for.
const PATIENCE: Duration = Duration::from_secs(180);

/// How one check ended: what it saw, or what was wrong.
pub type Outcome = Result<String, String>;

/// What came out for one release: one outcome for each of [`CHECKS`].
pub struct Findings {
    /// The release.
    pub release: Release,
    /// An Airflow that does not start has one outcome only.
    pub outcomes: Vec<Outcome>,
}

impl Findings {
    /// Did all go well?
    pub fn all_well(&self) -> bool {
        self.outcomes.len() == CHECKS.len() && self.outcomes.iter().all(Result::is_ok)
    }
}

/// Starts the release, looks, and stops it.
pub fn look(release: Release) -> Findings {
    let told = |result: Result<String>| result.map_err(|error| format!("{error:#}"));
    let mut outcomes = Vec::new();
    match started(release) {
        Err(error) => outcomes.push(Err(format!("{error:#}"))),
        Ok((airflow, stub, client)) => {
            let mut look = Look { release, instance: &airflow, stub: &stub, client };
            let checks: [fn(&mut Look<'_>) -> Result<String>; CHECKS.len()] = [
                Look::release,
                Look::spec,
                Look::tools,
                Look::lists,
                Look::single,
                Look::log,
                Look::config,
                Look::xcom,
                Look::batch,
                Look::assets,
                Look::run,
                Look::special,
            ];
            outcomes.extend(checks.iter().map(|check| told(check(&mut look))));
        }
    }
    Findings { release, outcomes }
}

/// The release, something before it that writes down what is asked of it, and an airvane before that.
fn started(release: Release) -> Result<(Airflow, Stub, Client)> {
    let airflow = Airflow::start(&release, &StartOptions::default())?;
    let stub = Stub::before(&airflow.url)?;
    let password = airflow.users.get("admin").context("there is no admin")?;
    let client = Program::airvane(&stub.url)?.login("admin", password).stdio()?;
    Ok((airflow, stub, client))
}

struct Look<'a> {
    release: Release,
    instance: &'a Instance,
    stub: &'a Stub,
    client: Client,
}

impl Look<'_> {
    /// The text of a call that went well; no secret of the instance may be in it.
    fn text(&mut self, tool: &str, arguments: Value) -> Result<String> {
        let text = self.client.call(tool, arguments)?.done().with_context(|| tool.to_owned())?;
        if let Some(secret) = self.instance.secrets.iter().find(|secret| text.contains(secret.as_str())) {
            bail!("{tool} tells a secret ({} characters)", secret.len());
        }
        Ok(text)
    }

    fn json(&mut self, tool: &str, arguments: Value) -> Result<Value> {
        let text = self.text(tool, arguments)?;
        serde_json::from_str(&text).with_context(|| format!("{tool} gave no JSON: {text}"))
    }

    fn view(&self) -> Result<View> {
        let own = generated::table::Release::parse(self.release.name).context("a release")?;
        let line = Line::of(own).context("a line")?;
        let known = generated::RELEASES.iter().find(|(known, _)| *known == line).context("a line of the tables")?.1;
        let view = View::of(own, line, known).context("older than all that are known")?;
        ensure!(view.exact(), "the tables do not know {own}");
        Ok(view)
    }

    /// Airflow says which release it is, and airvane takes it for that one.
    fn release(&mut self) -> Result<String> {
        let version = self.json("get_airflow_version", json!({}))?;
        ensure!(version["version"] == self.release.name, "Airflow says {version}");
        let name = self.release.name;
        self.client.says(&format!("\"release\":\"{name}\""))?;
        Ok(name.to_owned())
    }

    /// The operations of the tables are those that Airflow itself publishes.
    fn spec(&mut self) -> Result<String> {
        let view = self.view()?;
        let spec = self.published()?;
        let base = view.line.base_path();
        let paths = spec.get("paths").and_then(Value::as_object).context("a spec without paths")?;
        let mut published = BTreeSet::new();
        for (path, item) in paths {
            // 2.x names its base path in `servers`; 3.x has other APIs in the same document.
            let path = if view.line == Line::V1 { format!("{base}{path}") } else { path.clone() };
            let methods = item.as_object().context("a path without methods")?.keys();
            let methods = methods.filter(|name| ["get", "put", "post", "patch", "delete"].contains(&name.as_str()));
            if path.starts_with(&format!("{base}/")) {
                published.extend(methods.map(|method| format!("{} {path}", method.to_uppercase())));
            }
        }
        // These take nothing that an agent could give.
        published.retain(|operation| !operation.contains("/api/v2/auth/"));
        let known: BTreeSet<String> = operations()
            .filter(|operation| operation.line == view.line && holds(operation.spans, &view))
            .map(|operation| format!("{} {}", method(operation), operation.path))
            .collect();
        same("operations", &known, &published)
    }

    /// What Airflow publishes of its API, as JSON.
    fn published(&self) -> Result<Value> {
        let api = self.instance.api_as("admin")?;
        let base = if self.release.major() == 2 { &self.instance.api } else { &self.instance.url };
        api.get(&format!("{base}/openapi.json"))
    }

    /// The tools that are listed are those of the tables, and so are their arguments.
    fn tools(&mut self) -> Result<String> {
        let view = self.view()?;
        let catalog = airvane::serve::Catalog::generated().with_writes(airvane::serve::Writes {
            tools: generated::write::TOOLS,
            operations: generated::write::OPERATIONS,
        });
        let _ = (&view, &catalog);
        todo!()
    }
}
