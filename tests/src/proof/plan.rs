//! The rows to prove: one per operation of a release and per probe of it, with what the map says is needed.

use anyhow::{Context, Result, bail};
use generated::table::{Operation, OperationData, View, holds};
use generator::policy::{Entry, Need, ProbeSpec, Probed, When};
use generator::table::{Effect, Release};
use serde_json::Value;

use super::{Fixtures, Sources};

/// One request, and what the map says that Airflow asks of who sends it.
#[derive(Clone)]
pub struct Row {
    /// Operation id.
    pub operation: String,
    /// Which of its rows: the conditions that hold, in short; empty for the plain one.
    pub label: String,
    /// What the call does.
    pub effect: Effect,
    /// Whether no token is needed.
    pub open: bool,
    /// Whether the map names a setting without which everybody is refused.
    pub setting: bool,
    /// What is needed.
    pub needs: Vec<Need>,
    /// Which conditions of the map hold, by their index.
    pub conditions: Vec<usize>,
    /// The DAG that the check knows of.
    pub dag: Option<String>,
    /// HTTP method.
    pub method: &'static str,
    /// Path template and its values, filled in.
    pub path: String,
    /// Query, filled in.
    pub query: Vec<(String, String)>,
    /// Headers, filled in.
    pub header: Vec<(String, String)>,
    /// Body, filled in.
    pub body: Option<Value>,
    /// The probe as declared, with names filled in.
    pub probe: ProbeSpec,
    /// Why it can't be proven.
    pub unproven: Option<String>,
}

impl Row {
    /// Its name in a report.
    pub fn name(&self) -> String {
        if self.label.is_empty() { self.operation.clone() } else { format!("{} ({})", self.operation, self.label) }
    }
}

/// All rows of a release.
pub struct Plan {
    /// The release.
    pub release: Release,
    /// Its rows, in the order of the map.
    pub rows: Vec<Row>,
}

/// The operations of a release by the tables.
fn operations(release: Release, sources: &Sources) -> Result<Vec<&'static OperationData>> {
    let name = release.to_string();
    let release = generated::table::Release::parse(&name).context("a release")?;
    let known = generated::RELEASES.iter().find(|(line, _)| line.name() == sources.line.name());
    let (line, known) = known.context("a line of the tables")?;
    let view = View::of(release, *line, known).with_context(|| format!("the tables do not know {name}"))?;
    let reads = generated::read::OPERATIONS.iter().map(|operation| operation.data());
    let writes = generated::write::OPERATIONS.iter().map(|operation| operation.data());
    Ok(reads.chain(writes).filter(|data| data.line == view.line && holds(data.spans, &view)).collect())
}

impl Plan {
    /// The rows of a release.
    pub fn make(release: Release, sources: &Sources, fixtures: &Fixtures) -> Result<Self> {
        let operations = operations(release, sources)?;
        let mut rows = Vec::new();
        for (id, entry) in &sources.permissions.operations {
            let Some(data) = operations.iter().find(|data| data.id == id) else { continue };
            match sources.probes.operations.get(id) {
                Some(Probed::Requests(probes)) => {
                    for probe in probes.iter().filter(|probe| probe.is_for(release)) {
                        rows.push(row(release, data, entry, probe, fixtures)?);
                    }
                }
                Some(Probed::Unproven(unproven)) => {
                    let mut row = row(release, data, entry, &ProbeSpec::default(), fixtures)?;
                    row.unproven = Some(unproven.unproven.clone());
                    rows.push(row);
                }
                // Nothing is needed, and yet it has to be seen that nothing is.
                None => rows.push(row(release, data, entry, &ProbeSpec::default(), fixtures)?),
            }
        }
        Ok(Self { release, rows })
    }
}

fn row(
    release: Release,
    data: &'static OperationData,
    entry: &Entry,
    probe: &ProbeSpec,
    fixtures: &Fixtures,
) -> Result<Row> {
    let needs = probe.needs(entry, release);
    let met: Vec<(usize, &When)> =
        entry.when.iter().enumerate().filter(|(_, when)| probe.meets(when, release)).collect();
    let conditions = met.iter().filter(|_| probe.only.is_none()).map(|(index, _)| *index).collect();
    let mut labels: Vec<String> = met.iter().map(|(_, when)| label(when)).collect();
    match &probe.only {
        Some(only) if only.is_empty() => labels.push("declared cases".to_owned()),
        Some(_) => labels.push("before it is looked up".to_owned()),
        None => {}
    }
    if let Some(after) = probe.after.as_ref().filter(|after| !fixtures.has(after)) {
        bail!("a probe of {} comes after `{after}`, which was not made", data.id);
    }
    let filled = probe_filled(probe, fixtures).with_context(|| format!("a probe of {}", data.id))?;
    let mut path = data.path.to_owned();
    for (name, value) in pairs(&filled.path) {
        path = path.replace(&format!("{{{name}}}"), &super::send::encoded(&value));
    }
    let named = filled.path.get("dag_id").or_else(|| filled.query.get("dag_id")).map(plain);
    let dag = filled.dag.clone().or(named).filter(|dag| dag != "~");
    Ok(Row {
        operation: data.id.to_owned(),
        label: labels.join(", "),
        effect: entry.effect,
        open: entry.open,
        setting: entry.setting.is_some(),
        needs,
        conditions,
        dag,
        method: data.method.as_str(),
        path,
        query: pairs(&filled.query),
        header: pairs(&filled.header),
        body: filled.body.clone(),
        unproven: probe.unproven.clone(),
        probe: filled,
    })
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), ToOwned::to_owned)
}

fn pairs<'a>(values: impl IntoIterator<Item = (&'a String, &'a Value)>) -> Vec<(String, String)> {
    values.into_iter().map(|(name, value)| (name.clone(), plain(value))).collect()
}

fn label(when: &When) -> String {
    let is = when.is.as_ref().map(plain);
    match (&when.parameter, &when.body, is) {
        (Some(name), _, Some(is)) | (_, Some(name), Some(is)) => {
            format!("{}={is}", name.rsplit('.').next().unwrap_or(name))
        }
        (Some(name), _, None) => format!("?{name}="),
        (_, Some(name), None) => format!("{name} in the body"),
        _ => "by row".to_owned(),
    }
}

/// The probe with every `{name}` in it replaced.
fn probe_filled(probe: &ProbeSpec, fixtures: &Fixtures) -> Result<ProbeSpec> {
    let mut value = serde_json::to_value(probe)?;
    // The key itself is no text to fill in, and is left out when it is written.
    fixtures.fill(&mut value)?;
    Ok(serde_json::from_value(value)?)
}
