//! What is sent to find out whether a caller may: declared beside the operations, and harmless.

use std::path::{Path, PathBuf};

use indexmap::IndexMap;
use serde::Deserialize;
use serde_json::Value;

use super::Permissions;
use crate::model::Api;
use crate::problem::{Problem, Problems};
use crate::table::{Line, Place};

/// The probes of all lines.
#[derive(Clone, Debug, Default)]
pub struct Probes(Vec<(Line, ProbeFile)>);

/// `specs/probes/<line>.yaml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProbeFile {
    /// Probes by operation id.
    pub operations: IndexMap<String, Probed>,
}

/// How an operation is probed, or why it is not.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub enum Probed {
    /// Requests.
    Requests(Vec<ProbeSpec>),
    /// The reason.
    Unproven(Unproven),
}

/// An operation of which nothing can be proven on a real Airflow.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Unproven {
    /// Why.
    pub unproven: String,
}

/// One request.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProbeSpec {
    /// Values of path parameters.
    #[serde(default)]
    pub path: IndexMap<String, Value>,
    /// Values of query parameters.
    #[serde(default)]
    pub query: IndexMap<String, Value>,
    /// Values of header parameters.
    #[serde(default)]
    pub header: IndexMap<String, Value>,
    /// JSON body.
    pub body: Option<Value>,
    /// Whether the conditions on a row that is looked up hold.
    #[serde(default)]
    pub row: bool,
    /// First release that takes it.
    pub since: Option<String>,
    /// First release that no longer does.
    pub until: Option<String>,
}

impl ProbeSpec {
    /// Stands for an id that nothing bears.
    pub const ABSENT: &'static str = "{absent}";
    /// The id that is sent for it.
    pub const NOBODYS_ID: &'static str = "airvane-probe-no-such-id";

    /// Whether it names nothing but ids that do not exist, so that it may be sent to any Airflow.
    pub fn is_harmless(&self) -> bool {
        let known = |text: &str| !text.replace(Self::ABSENT, "").contains('{');
        let fits = |value: &Value| value.as_str().is_none_or(known);
        let body = self.body.as_ref().is_none_or(|body| texts(body).into_iter().all(known));
        !self.row && self.path.values().chain(self.query.values()).chain(self.header.values()).all(fits) && body
    }
}

fn texts(value: &Value) -> Vec<&str> {
    match value {
        Value::String(text) => vec![text],
        Value::Array(items) => items.iter().flat_map(texts).collect(),
        Value::Object(fields) => fields.values().flat_map(texts).collect(),
        _ => Vec::new(),
    }
}

impl Probes {
    /// Path of a line's probes from the project's root.
    pub fn file(line: Line) -> PathBuf {
        PathBuf::from(format!("specs/probes/{line}.yaml"))
    }

    /// Reads them and checks them against the model and the map.
    pub fn load(root: &Path, apis: &[Api], maps: &[(Line, Permissions)]) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        let mut probes = Vec::new();
        for api in apis {
            let path = Self::file(api.line);
            if !root.join(&path).exists() {
                continue;
            }
            let Some(file) = problems.take(crate::yaml::read::<ProbeFile>(root, &path)) else { continue };
            let map = maps.iter().find(|(line, _)| *line == api.line).map(|(_, map)| map);
            for (id, entry) in map.into_iter().flat_map(|map| &map.operations) {
                let asks = !entry.needs.is_empty() || !entry.when.is_empty();
                if asks && !file.operations.contains_key(id) {
                    problems.push(
                        Problem::new(&path, format!("nothing says how `{id}` is probed")).at("/operations").mend(
                            format!("add `{id}:` with a request that changes nothing, or `unproven:` with a reason"),
                        ),
                    );
                }
            }
            for (id, probed) in &file.operations {
                check(api, &path, id, probed, &mut problems);
            }
            probes.push((api.line, file));
        }
        problems.into_result()?;
        Ok(Self(probes))
    }

    /// How an operation is probed.
    pub fn of(&self, line: Line, operation: &str) -> Option<&Probed> {
        self.0.iter().find(|(known, _)| *known == line)?.1.operations.get(operation)
    }

    /// The request that may be sent to any Airflow to find out whether the caller may.
    pub fn harmless(&self, line: Line, operation: &str) -> Option<&ProbeSpec> {
        match self.of(line, operation)? {
            Probed::Requests(probes) => probes.iter().find(|probe| probe.is_harmless()),
            Probed::Unproven(_) => None,
        }
    }
}

fn check(api: &Api, path: &Path, id: &str, probed: &Probed, problems: &mut Problems) {
    let pointer = format!("/operations/{id}");
    let Some(operation) = api.operations.get(id) else {
        problems.push(
            Problem::new(path, format!("no release of {} has an operation `{id}`", api.line))
                .at(pointer)
                .mend("correct the name, or remove it"),
        );
        return;
    };
    let Probed::Requests(probes) = probed else { return };
    for (index, probe) in probes.iter().enumerate() {
        for (place, key, values) in [
            (Place::Path, "path", &probe.path),
            (Place::Query, "query", &probe.query),
            (Place::Header, "header", &probe.header),
        ] {
            for name in values.keys() {
                if !operation.parameters.iter().any(|known| known.name == *name && known.place == place) {
                    problems.push(
                        Problem::new(path, format!("`{id}` has no {key} parameter `{name}`"))
                            .at(format!("{pointer}/{index}/{key}/{name}"))
                            .mend("correct the name"),
                    );
                }
            }
        }
        let missing = operation.parameters.iter().filter(|known| known.place == Place::Path);
        for parameter in missing.filter(|known| !probe.path.contains_key(&known.name)) {
            problems.push(
                Problem::new(path, format!("the path parameter `{}` has no value", parameter.name))
                    .at(format!("{pointer}/{index}"))
                    .mend(format!("give one, such as `{}`", ProbeSpec::ABSENT)),
            );
        }
        for release in [&probe.since, &probe.until].into_iter().flatten() {
            if let Err(what) = super::known_release(release, api) {
                problems.push(Problem::new(path, what).at(format!("{pointer}/{index}")));
            }
        }
    }
}
