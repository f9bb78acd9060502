//! What is sent to find out whether a caller may: declared beside the operations, and harmless.

#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::permissions::{place, within};
use super::{Entry, Need, Permissions, Vocabulary, When};
use crate::model::{Api, Operation};
use crate::problem::{Problem, Problems};
use crate::table::{Line, Place, Release, stands};

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
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(untagged)]
pub enum Probed {
    /// Requests.
    Requests(Vec<ProbeSpec>),
    /// The reason.
    Unproven(Unproven),
}

/// An operation of which nothing can be proven on a real Airflow.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Unproven {
    /// Why.
    pub unproven: String,
}

/// One request.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
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
    /// The DAG that the check knows of, where no parameter `dag_id` names it.
    pub dag: Option<String>,
    /// Of the needs, those that are asked for before Airflow finds that there is nothing of that name; none of them if only
    /// what `also` declares is to be tried.
    pub only: Option<Vec<Need>>,
    /// What must be there for it to change nothing, although it does not name it.
    pub after: Option<String>,
    /// A refusal that is no 401 or 403.
    pub denied: Option<Sign>,
    /// Roles with other permissions than those asked for.
    #[serde(default)]
    pub also: Vec<Also>,
    /// Why it can't be sent; what it would show is listed as unproven.
    #[serde(skip_serializing)]
    pub unproven: Option<String>,
    /// A sentence for the reader.
    #[serde(skip_serializing)]
    pub says: Option<String>,
}

/// By what an answer is known.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Sign {
    /// HTTP status.
    pub status: Option<u16>,
    /// JSON pointer into the body of a 200.
    pub at: Option<String>,
    /// Part of what stands there.
    pub has: Option<Value>,
}

/// A role that is not made of the needs, and what must come of it.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Also {
    /// What it may everywhere.
    pub needs: Vec<Need>,
    /// What it may on single DAGs.
    #[serde(default)]
    pub dags: IndexMap<String, Vec<Need>>,
    /// What Airflow answers.
    pub then: Then,
}

/// What Airflow answers.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(untagged)]
pub enum Then {
    /// Lets the caller through, or refuses.
    Word(Word),
    /// Something to know it by.
    Sign(Sign),
}

/// Whether a caller is let through.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Word {
    /// Let through.
    Allowed,
    /// Refused.
    Refused,
}

impl ProbeSpec {
    /// Stands for an id that nothing bears.
    pub const ABSENT: &'static str = "{absent}";
    /// The id that is sent for it.
    pub const NOBODYS_ID: &'static str = "airvane-probe-no-such-id";

    /// Whether it names nothing but ids that do not exist, so that it may be sent to any Airflow, and is answered by whether
    /// the caller has all that is needed.
    pub fn is_harmless(&self) -> bool {
        let known = |text: &str| !text.replace(Self::ABSENT, "").contains('{');
        let fits = |value: &Value| value.as_str().is_none_or(known);
        let body = self.body.as_ref().is_none_or(|body| texts(body).into_iter().all(known));
        let values = self.path.values().chain(self.query.values()).chain(self.header.values()).all(fits);
        let special = self.row || self.only.is_some() || self.after.is_some() || self.unproven.is_some();
        !special && self.header.is_empty() && values && body
    }

    /// Whether only what it declares beside itself is to be tried.
    pub fn is_declared_alone(&self) -> bool {
        self.only.as_ref().is_some_and(Vec::is_empty)
    }

    /// Whether it is for a release.
    pub fn is_for(&self, release: Release) -> bool {
        within(release, self.since.as_ref(), self.until.as_ref())
    }

    /// Whether a condition of the map holds for it in a release.
    pub fn meets(&self, when: &When, release: Release) -> bool {
        if !within(release, when.since.as_ref(), when.until.as_ref()) {
            return false;
        }
        let plain = |value: &Value| value.as_str().map_or_else(|| value.to_string(), ToOwned::to_owned);
        let is = when.is.as_ref().map(plain);
        match (&when.parameter, &when.body) {
            (Some(name), _) => {
                let value = self.path.get(name).or_else(|| self.query.get(name));
                value.is_some_and(|value| is.is_none_or(|is| plain(value) == is))
            }
            (_, Some(path)) => self.body.as_ref().is_some_and(|body| stands(body, path, is.as_deref())),
            _ => self.row,
        }
    }

    /// What Airflow asks of who sends it to a release, by the map.
    pub fn needs(&self, entry: &Entry, release: Release) -> Vec<Need> {
        let mut needs = entry.needs_in(release).to_vec();
        for when in entry.when.iter().filter(|when| self.meets(when, release)) {
            needs.retain(|need| !when.drop.contains(need));
            for need in &when.add {
                if !needs.contains(need) {
                    needs.push(need.clone());
                }
            }
        }
        match &self.only {
            Some(only) => needs.into_iter().filter(|need| only.contains(need)).collect(),
            None => needs,
        }
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
    pub fn load(
        root: &Path,
        apis: &[Api],
        maps: &[(Line, Permissions)],
        vocabulary: Option<&Vocabulary>,
    ) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        let mut probes = Vec::new();
        for api in apis {
            let path = Self::file(api.line);
            let Some(file) = problems.take(crate::yaml::read::<ProbeFile>(root, &path)) else { continue };
            let map = maps.iter().find(|(line, _)| *line == api.line).map(|(_, map)| map);
            let mut check = Check { api, file: &path, vocabulary, problems: &mut problems };
            for (id, entry) in map.into_iter().flat_map(|map| &map.operations) {
                check.is_probed(id, entry, file.operations.get(id));
            }
            for (id, probed) in &file.operations {
                check.probed(id, probed);
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

struct Check<'a> {
    api: &'a Api,
    file: &'a Path,
    vocabulary: Option<&'a Vocabulary>,
    problems: &'a mut Problems,
}

impl Check<'_> {
    fn problem(&mut self, pointer: String, what: impl Into<String>, mend: impl Into<String>) {
        self.problems.push(Problem::new(self.file, what).at(pointer).mend(mend));
    }

    /// All that the map says of the newest release that has the operation is probed, or said to be unproven.
    fn is_probed(&mut self, id: &str, entry: &Entry, probed: Option<&Probed>) {
        let asks = !entry.needs.is_empty() || !entry.when.is_empty();
        let Some(probed) = probed else {
            if asks {
                let mend = format!("add `{id}:` with a request that changes nothing, or `unproven:` with a reason");
                self.problem("/operations".to_owned(), format!("nothing says how `{id}` is probed"), mend);
            }
            return;
        };
        let Probed::Requests(probes) = probed else { return };
        let has = |release: &&Release| {
            self.api.operations.get(id).is_some_and(|operation| operation.presence.has(**release, &self.api.releases))
        };
        let Some(newest) = self.api.releases.iter().rev().find(has).copied() else { return };
        let pointer = format!("/operations/{id}");
        if !probes.iter().any(|probe| probe.is_for(newest)) {
            self.problem(
                pointer.clone(),
                format!("`{id}` has no probe for {newest}"),
                "add one, or widen `since` and `until`",
            );
        }
        for (index, when) in entry.when.iter().enumerate() {
            let applies = within(newest, when.since.as_ref(), when.until.as_ref());
            let met = probes.iter().any(|probe| probe.is_for(newest) && probe.meets(when, newest));
            if applies && !met {
                self.problem(
                    pointer.clone(),
                    format!("no probe of `{id}` meets condition {index} of the map (from 0)"),
                    "add a request for which it holds, or one with `unproven:` and a reason",
                );
            }
        }
    }

    fn probed(&mut self, id: &str, probed: &Probed) {
        let pointer = format!("/operations/{id}");
        let Some(operation) = self.api.operations.get(id) else {
            let what = format!("no release of {} has an operation `{id}`", self.api.line);
            self.problem(pointer, what, "correct the name, or remove it");
            return;
        };
        let Probed::Requests(probes) = probed else { return };
        if probes.is_empty() {
            self.problem(pointer.clone(), "no request", "add one, or `unproven:` with a reason");
        }
        for (index, probe) in probes.iter().enumerate() {
            self.probe(id, operation, probe, &format!("{pointer}/{index}"));
        }
    }

    fn probe(&mut self, id: &str, operation: &Operation, probe: &ProbeSpec, pointer: &str) {
        for (place, key, values) in [
            (Place::Path, "path", &probe.path),
            (Place::Query, "query", &probe.query),
            (Place::Header, "header", &probe.header),
        ] {
            for (name, value) in values {
                let pointer = format!("{pointer}/{key}/{name}");
                if !operation.parameters.iter().any(|known| known.name == *name && known.place == place) {
                    self.problem(
                        pointer.clone(),
                        format!("`{id}` has no {key} parameter `{name}`"),
                        "correct the name",
                    );
                }
                if value.is_array() || value.is_object() || value.is_null() {
                    self.problem(pointer, "a parameter takes one plain value here", "give a text or a number");
                }
            }
        }
        let paths = operation.parameters.iter().filter(|known| known.place == Place::Path);
        for parameter in paths.filter(|known| !probe.path.contains_key(&known.name)) {
            self.problem(
                pointer.to_owned(),
                format!("the path parameter `{}` has no value", parameter.name),
                format!("give one, such as `{}`", ProbeSpec::ABSENT),
            );
        }
        for field in probe.body.iter().filter_map(Value::as_object).flat_map(|body| body.keys()) {
            let known = operation.body.as_ref().is_some_and(|body| place(self.api, &body.schema, field));
            if !known {
                self.problem(
                    format!("{pointer}/body/{field}"),
                    format!("the body of `{id}` has no `{field}`"),
                    "correct the name",
                );
            }
        }
        for release in [&probe.since, &probe.until].into_iter().flatten() {
            if let Err(what) = super::known_release(release, self.api) {
                self.problem(pointer.to_owned(), what, "name a full release that specs/sources.yaml has");
            }
        }
        let also = probe.also.iter().flat_map(|also| also.needs.iter().chain(also.dags.values().flatten()));
        for need in also.chain(probe.only.iter().flatten()) {
            if let Some(Err(what)) = self.vocabulary.map(|vocabulary| vocabulary.check(need)) {
                self.problem(pointer.to_owned(), what, "use a resource and a verb of the vocabulary");
            }
        }
        let then = probe.also.iter().filter_map(|also| match &also.then {
            Then::Sign(sign) => Some(sign),
            Then::Word(_) => None,
        });
        for sign in probe.denied.iter().chain(then) {
            let (status, place) = (sign.status.is_some(), sign.at.is_some() && sign.has.is_some());
            if status == place || sign.at.is_some() != sign.has.is_some() {
                self.problem(
                    pointer.to_owned(),
                    "an answer is known by its `status`, or by what a place (`at`) holds (`has`)",
                    "give either",
                );
            }
        }
    }
}
