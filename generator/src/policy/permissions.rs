//! What each operation does to Airflow, and what Airflow asks of its caller.

use std::path::{Path, PathBuf};

use indexmap::IndexMap;
use serde::Deserialize;
use serde_json::Value;

use super::{Need, Vocabulary, known_release};
use crate::model::{Api, Kind, Presence, Schema};
use crate::problem::{Problem, Problems};
use crate::table::{Effect, Line, Place, Release};

/// The map of one line: exactly one entry per operation.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Permissions {
    /// The file it stands in.
    #[serde(skip)]
    pub file: PathBuf,
    /// Entries by operation id.
    pub operations: IndexMap<String, Entry>,
}

/// What the map says of one operation.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// What it does.
    #[serde(deserialize_with = "effect")]
    pub effect: Effect,
    /// What it needs in the newest release; all of them.
    pub needs: Vec<Need>,
    /// Releases with another requirement.
    #[serde(default)]
    pub changes: Vec<Change>,
    /// Conditions that add to it or take from it.
    #[serde(default)]
    pub when: Vec<When>,
    /// Which rows an answer leaves out.
    pub rows: Option<String>,
    /// A denial that is no 403.
    pub denied_as: Option<String>,
    /// A setting without which even an administrator is refused.
    pub setting: Option<String>,
    /// Whether no token is needed.
    #[serde(default)]
    pub open: bool,
    /// Parameters by which this read can do harm; a read-only server refuses them.
    #[serde(default)]
    pub harmful: Vec<HarmfulSpec>,
    /// Why no tool calls it.
    pub unreachable: Option<String>,
    /// What is not certain.
    pub assumed: Option<String>,
    /// A sentence for the reviewer.
    pub note: Option<String>,
    /// Evidence: a file in the wheel.
    pub see: String,
}

/// Another requirement in some releases.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// First release.
    pub since: Option<String>,
    /// First release without it.
    pub until: Option<String>,
    /// What it needs there.
    pub needs: Vec<Need>,
    /// Evidence.
    pub see: Option<String>,
    /// A sentence for the reviewer.
    pub note: Option<String>,
}

/// A parameter by which a read can do harm.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HarmfulSpec {
    /// A query parameter.
    pub parameter: String,
    /// The value that does harm; any if it is missing.
    pub is: Option<Value>,
    /// What harm, in words that follow "since".
    pub because: String,
}

/// A condition on the requirement.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct When {
    /// A path or query parameter.
    pub parameter: Option<String>,
    /// A place in the body, `actions[].action`.
    pub body: Option<String>,
    /// Decided by a row that is looked up.
    #[serde(default)]
    pub row: bool,
    /// The value.
    pub is: Option<Value>,
    /// Being given at all.
    pub given: Option<bool>,
    /// First release.
    pub since: Option<String>,
    /// First release without it.
    pub until: Option<String>,
    /// Needs added.
    #[serde(default)]
    pub add: Vec<Need>,
    /// Needs taken away.
    #[serde(default)]
    pub drop: Vec<Need>,
    /// Words.
    pub says: Option<String>,
}

fn effect<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Effect, D::Error> {
    let text = String::deserialize(deserializer)?;
    [Effect::Read, Effect::Write, Effect::Destructive]
        .into_iter()
        .find(|effect| effect.as_str() == text)
        .ok_or_else(|| serde::de::Error::custom(format!("`{text}` is no effect: read, write or destructive")))
}

impl Permissions {
    /// Reads the map of a line as it stands.
    pub fn read(root: &Path, line: Line) -> Result<Self, Problems> {
        let file = Path::new("specs/permissions").join(format!("{line}.yaml"));
        let map: Self = crate::yaml::read(root, &file)?;
        Ok(Self { file, ..map })
    }

    /// Reads the map of a line and checks it against the model.
    pub fn load(root: &Path, api: &Api, vocabulary: &Vocabulary) -> Result<Self, Problems> {
        let map = Self::read(root, api.line)?;
        let file = map.file.clone();
        let mut check = Check { file: &file, api, vocabulary, problems: Problems::default() };
        for (id, operation) in &api.operations {
            if !map.operations.contains_key(id) {
                let source = format!("{}#{}", operation.file.display(), operation.pointer);
                check.problems.push(
                    Problem::new(&file, format!("the operation `{id}` has no entry ({source})"))
                        .at("/operations")
                        .on_line(operations_line(root, &file))
                        .mend(format!(
                            "add `{id}:` with its effect, needs and evidence, after reading Airflow's own check"
                        )),
                );
            }
        }
        for (id, entry) in &map.operations {
            check.entry(id, entry);
        }
        check.problems.into_result()?;
        Ok(map)
    }
}

fn operations_line(root: &Path, file: &Path) -> Option<usize> {
    std::fs::read_to_string(root.join(file)).ok().and_then(|text| crate::yaml::line_of(&text, "/operations"))
}

/// Whether a release lies between the first with something and the first without it.
pub fn within(release: Release, since: Option<&String>, until: Option<&String>) -> bool {
    let parse = |text: Option<&String>| text.and_then(|text| Release::parse(text));
    parse(since).is_none_or(|since| release >= since) && parse(until).is_none_or(|until| release < until)
}

impl Entry {
    /// What is needed in a release, conditions left aside.
    pub fn needs_in(&self, release: Release) -> &[Need] {
        self.changes
            .iter()
            .find(|change| within(release, change.since.as_ref(), change.until.as_ref()))
            .map_or(&self.needs, |change| &change.needs)
    }

    /// The requirement of each run of releases, oldest first.
    pub fn history(&self, presence: Presence, releases: &[Release]) -> Vec<(Presence, Vec<Need>)> {
        let mut runs: Vec<(Presence, Vec<Need>)> = Vec::new();
        for release in releases.iter().filter(|release| presence.has(**release, releases)) {
            let here = Presence::of(&[*release], releases);
            let needs = self.needs_in(*release).to_vec();
            match runs.iter_mut().find(|(_, known)| *known == needs) {
                Some((presence, _)) => *presence = presence.or(here),
                None => runs.push((here, needs)),
            }
        }
        runs
    }

    /// Everything that it may need under some condition, beyond the base.
    pub fn conditional(&self) -> impl Iterator<Item = &Need> {
        self.when.iter().flat_map(|when| &when.add)
    }
}

struct Check<'a> {
    file: &'a Path,
    api: &'a Api,
    vocabulary: &'a Vocabulary,
    problems: Problems,
}

impl Check<'_> {
    fn problem(&mut self, pointer: String, what: impl Into<String>, mend: &str) {
        self.problems.push(Problem::new(self.file, what).at(pointer).mend(mend));
    }

    fn needs(&mut self, needs: &[Need], pointer: &str) {
        for (index, need) in needs.iter().enumerate() {
            if let Err(what) = self.vocabulary.check(need) {
                self.problem(format!("{pointer}/{index}"), what, "use a resource and a verb of the vocabulary");
            }
            if needs.iter().take(index).any(|other| other == need) {
                self.problem(format!("{pointer}/{index}"), format!("`{need}` stands twice"), "keep one");
            }
        }
    }

    fn release(&mut self, text: Option<&String>, pointer: String) -> Option<Release> {
        match known_release(text?, self.api) {
            Ok(release) => Some(release),
            Err(what) => {
                self.problem(pointer, what, "name a full release that specs/sources.yaml has");
                None
            }
        }
    }

    fn entry(&mut self, id: &str, entry: &Entry) {
        let pointer = format!("/operations/{id}");
        if !self.api.operations.contains_key(id) {
            let what = format!("no release of {} has an operation `{id}`", self.api.line);
            self.problem(pointer, what, "correct the name, or remove the entry");
            return;
        }
        self.needs(&entry.needs, &format!("{pointer}/needs"));
        if entry.open && !entry.needs.is_empty() {
            self.problem(
                format!("{pointer}/open"),
                "open to everybody, and yet it needs something",
                "keep one of the two",
            );
        }
        if entry.see.trim().is_empty() {
            self.problem(format!("{pointer}/see"), "no evidence", "name the file of Airflow that shows it");
        }
        let mut seen = Presence::NEVER;
        for (index, change) in entry.changes.iter().enumerate() {
            let pointer = format!("{pointer}/changes/{index}");
            let since = self.release(change.since.as_ref(), format!("{pointer}/since"));
            let until = self.release(change.until.as_ref(), format!("{pointer}/until"));
            let presence = Presence::between(since, until, &self.api.releases);
            if presence.is_never() {
                self.problem(
                    pointer.clone(),
                    "no release lies between `since` and `until`",
                    "`until` is the first release without it",
                );
            }
            if !seen.and(presence).is_never() {
                self.problem(
                    pointer.clone(),
                    "its releases overlap those of a change before it",
                    "let each release have one requirement",
                );
            }
            seen = seen.or(presence);
            self.needs(&change.needs, &format!("{pointer}/needs"));
        }
        for (index, when) in entry.when.iter().enumerate() {
            self.when(id, when, format!("{pointer}/when/{index}"));
        }
        for (index, harmful) in entry.harmful.iter().enumerate() {
            self.harmful(id, entry, harmful, format!("{pointer}/harmful/{index}"));
        }
    }

    fn harmful(&mut self, id: &str, entry: &Entry, harmful: &HarmfulSpec, pointer: String) {
        if entry.effect != Effect::Read {
            self.problem(pointer.clone(), "only a read has harmful parameters", "remove it: writes are refused whole");
        }
        let queries = self.api.operations.get(id).into_iter().flat_map(|operation| &operation.parameters);
        if !queries.into_iter().any(|known| known.name == harmful.parameter && known.place == Place::Query) {
            let what = format!("`{id}` has no query parameter `{}`", harmful.parameter);
            self.problem(format!("{pointer}/parameter"), what, "correct the name, or remove it");
        }
    }

    fn when(&mut self, id: &str, when: &When, pointer: String) {
        self.release(when.since.as_ref(), format!("{pointer}/since"));
        self.release(when.until.as_ref(), format!("{pointer}/until"));
        self.needs(&when.add, &format!("{pointer}/add"));
        self.needs(&when.drop, &format!("{pointer}/drop"));
        let sources = usize::from(when.parameter.is_some()) + usize::from(when.body.is_some()) + usize::from(when.row);
        if sources != 1 {
            self.problem(pointer.clone(), "a condition is about one of `parameter`, `body`, `row`", "keep one of them");
        }
        let Some(operation) = self.api.operations.get(id) else { return };
        if let Some(name) = &when.parameter
            && !operation.parameters.iter().any(|parameter| parameter.name == *name)
        {
            self.problem(
                format!("{pointer}/parameter"),
                format!("`{id}` has no parameter `{name}`"),
                "correct the name",
            );
        }
        if let Some(path) = &when.body {
            let found = operation.body.as_ref().is_some_and(|body| place(self.api, &body.schema, path));
            if !found {
                self.problem(
                    format!("{pointer}/body"),
                    format!("the body of `{id}` has no `{path}`"),
                    "correct the path",
                );
            }
        }
    }
}

/// Whether a schema has the place `a[].b`.
pub(super) fn place(api: &Api, schema: &Schema, path: &str) -> bool {
    let (step, rest) = path.split_once('.').unwrap_or((path, ""));
    let (name, list) = step.strip_suffix("[]").map_or((step, false), |name| (name, true));
    fields(api, schema, name).into_iter().any(|field| {
        let items = if list { items(api, field) } else { vec![field] };
        rest.is_empty() || items.into_iter().any(|item| place(api, item, rest))
    })
}

fn flat<'a>(api: &'a Api, schema: &'a Schema) -> Vec<&'a Schema> {
    match &schema.kind {
        Kind::Ref(name) => api.schemas.get(name).map_or_else(Vec::new, |named| flat(api, &named.schema)),
        Kind::OneOf(variants) => variants.iter().flat_map(|variant| flat(api, variant)).collect(),
        Kind::Varies(variants) => variants.iter().flat_map(|(_, variant)| flat(api, variant)).collect(),
        _ => vec![schema],
    }
}

fn fields<'a>(api: &'a Api, schema: &'a Schema, name: &str) -> Vec<&'a Schema> {
    flat(api, schema)
        .into_iter()
        .filter_map(|schema| match &schema.kind {
            Kind::Object { fields, .. } => fields.get(name).map(|field| &field.schema),
            _ => None,
        })
        .collect()
}

fn items<'a>(api: &'a Api, schema: &'a Schema) -> Vec<&'a Schema> {
    flat(api, schema)
        .into_iter()
        .filter_map(|schema| match &schema.kind {
            Kind::Array(items) => Some(items.as_ref()),
            _ => None,
        })
        .collect()
}
