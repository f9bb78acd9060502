//! How operations are kept to the DAGs of a fence: one rule for each, derived from the
//! model where it can be, and declared in YAML where it can't.

mod names;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::path::Path;

use indexmap::IndexMap;
use serde::Deserialize;

use super::Permissions;
use crate::model::{Api, Operation, Presence};
use crate::problem::{Problem, Problems};
use crate::table::{Effect, Line, Method, Place};

use names::Names;

/// Path of the rules from the project's root.
pub const FENCES: &str = "specs/fences.yaml";

/// `specs/fences.yaml`, and what follows from it.
#[derive(Clone, Debug)]
pub struct Fences {
    /// The file as written.
    pub spec: FencesSpec,
    /// The rule of each operation.
    pub rules: BTreeMap<(Line, String), Rule>,
}

/// `specs/fences.yaml` as written.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FencesSpec {
    /// Names of what holds ids of DAGs.
    pub ids: Vec<String>,
    /// Names of what holds a pattern over ids of DAGs.
    pub patterns: Vec<String>,
    /// Names of inputs by which a call goes on to other DAGs.
    pub beyond: Vec<String>,
    /// The id that stands for all DAGs.
    pub all: String,
    /// What descriptions of tools say that are not fenced.
    pub suffix: String,
    /// Reads by rows that show rows of no DAG.
    pub nowhere: Vec<Listed>,
    /// Operations whose id is looked up first.
    pub looked_up: Vec<LookedUp>,
    /// Operations that are not made under a fence.
    pub refused: Vec<Listed>,
    /// What is no matter of DAGs.
    pub outside: Vec<OutsideSpec>,
}

/// Operations, and why they stand there.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Listed {
    /// Operation ids of either line.
    pub operations: Vec<String>,
    /// The reason.
    pub because: String,
}

/// Operations whose id names no DAG, and the read that does.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LookedUp {
    /// The line it is for; both if left out.
    pub line: Option<String>,
    /// Operation ids.
    pub operations: Vec<String>,
    /// The read.
    pub by: String,
    /// The name of the id in the operation, and that in the read.
    pub key: IndexMap<String, String>,
    /// The list of the answer to search.
    pub rows: Option<String>,
    /// Query of the read.
    #[serde(default)]
    pub query: IndexMap<String, String>,
}

/// What lies under some paths, which is no matter of DAGs.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OutsideSpec {
    /// What it is, as in "a pool".
    pub what: String,
    /// Paths below the line's own.
    pub under: Vec<String>,
}

/// How one operation is fenced.
#[derive(Clone, Debug, PartialEq)]
pub struct Rule {
    /// What decides.
    pub decides: Decides,
    /// How the answer tells of which DAG it is.
    pub told: Tells,
}

/// What decides whether a request stays within a fence.
#[derive(Clone, Debug, PartialEq)]
pub enum Decides {
    /// The DAG that it must name.
    Named,
    /// The rows of the answer.
    Rows {
        /// Whether rows of no DAG are shown.
        nowhere: bool,
    },
    /// Another read.
    LookedUp(Lookup),
    /// Nothing: it is no matter of DAGs.
    Outside(String),
    /// It is refused.
    Refused(String),
}

/// A read that tells of which DAGs an id is.
#[derive(Clone, Debug, PartialEq)]
pub struct Lookup {
    /// The operation that is read.
    pub read: String,
    /// Where the id stands.
    pub place: Place,
    /// Its name there.
    pub name: String,
    /// The read's path parameter, or the field of its rows.
    pub key: String,
    /// The list to search.
    pub rows: Option<String>,
    /// Query of the read.
    pub query: Vec<(String, String)>,
}

/// How an answer tells of which DAG it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tells {
    /// It does not.
    Nothing,
    /// As one thing.
    One,
    /// By the rows of these lists.
    Rows(Vec<String>),
}

impl Fences {
    /// Reads the file and finds the rule of each operation.
    ///
    /// Errors: an operation that no rule or more than one covers; an entry that covers
    /// nothing; an input or field named like an id of a DAG that is not declared.
    pub fn load(
        root: &Path,
        apis: &[Api],
        permissions: &[(Line, Permissions)],
        opaque: &[String],
    ) -> Result<Self, Problems> {
        let spec: FencesSpec = crate::yaml::read(root, Path::new(FENCES))?;
        Self::join(spec, apis, opaque, |line, id| {
            Some(permissions.iter().find(|(known, _)| *known == line)?.1.operations.get(id)?.effect)
        })
    }

    fn join(
        spec: FencesSpec,
        apis: &[Api],
        opaque: &[String],
        effect: impl Fn(Line, &str) -> Option<Effect>,
    ) -> Result<Self, Problems> {
        let mut rules = BTreeMap::new();
        let mut names = Names::new(&spec, opaque);
        let mut problems = Problems::default();
        stale(&spec, apis, &mut problems);
        for api in apis {
            for operation in api.operations.values() {
                let Some(effect) = effect(api.line, &operation.id) else { continue };
                let mut one = Classify { spec: &spec, api, operation, effect, names: &mut names };
                if let Some(rule) = one.rule(&mut problems) {
                    rules.insert((api.line, operation.id.clone()), rule);
                }
            }
        }
        names.unused(&mut problems);
        problems.into_result()?;
        Ok(Self { spec, rules })
    }
}

/// Finds the rule of one operation.
struct Classify<'a, 'n> {
    spec: &'a FencesSpec,
    api: &'a Api,
    operation: &'a Operation,
    effect: Effect,
    names: &'n mut Names<'a>,
}

impl Classify<'_, '_> {
    fn problem(&self, what: &str, mend: &str) -> Problem {
        let Operation { id, file, pointer, .. } = self.operation;
        Problem::new(FENCES, format!("the operation `{id}` of {} ({}#{pointer}) {what}", self.api.line, file.display()))
            .mend(mend)
    }

    fn rule(&mut self, problems: &mut Problems) -> Option<Rule> {
        let told = self.names.answer(self.api, self.operation, problems);
        let named = self.names.inputs(self.api, self.operation, problems);
        let mut declared: Vec<Decides> = Vec::new();
        for refused in self.spec.refused.iter().filter(|listed| listed.operations.contains(&self.operation.id)) {
            declared.push(Decides::Refused(refused.because.clone()));
        }
        for lookup in &self.spec.looked_up {
            if lookup.is_for(self.api.line, &self.operation.id) {
                declared.push(Decides::LookedUp(self.lookup(lookup, problems)?));
            }
        }
        let outside = self.spec.outside.iter().find(|outside| outside.covers(self.api.line, &self.operation.path));
        declared.extend(outside.map(|outside| Decides::Outside(outside.what.clone())));
        let derived = if named.required {
            Some(Decides::Named)
        } else if self.effect == Effect::Read && told != Tells::Nothing {
            let nowhere = self.spec.nowhere.iter().any(|listed| listed.operations.contains(&self.operation.id));
            Some(Decides::Rows { nowhere })
        } else {
            None
        };
        let decides = match (declared.as_slice(), derived) {
            ([], Some(derived)) => derived,
            ([one @ Decides::Refused(_)], _) => one.clone(),
            ([one @ Decides::LookedUp(_)], None | Some(Decides::Rows { .. })) => one.clone(),
            ([one @ Decides::Outside(_)], None) => one.clone(),
            ([], None) => {
                problems.push(self.problem(
                    "has no rule for fences: it need not name a DAG, and its answer names none",
                    "add it to `looked_up` with a read that tells its DAGs, to `outside` if it is no matter of DAGs, \
                     or to `refused` with the reason",
                ));
                return None;
            }
            ([_], Some(derived)) => {
                let how = if derived == Decides::Named { "names its DAG" } else { "has rows that name their DAGs" };
                problems.push(self.problem(
                    &format!("is declared in a way that does not fit: it {how}"),
                    "take it out of `looked_up` or `outside`; what it names is checked anyway",
                ));
                return None;
            }
            _ => {
                problems.push(self.problem("has more than one rule for fences", "keep one of them"));
                return None;
            }
        };
        if named.pattern && self.effect != Effect::Read && !matches!(decides, Decides::Refused(_)) {
            problems.push(self.problem(
                "changes the DAGs that match a pattern, which may reach past a fence",
                "add it to `refused` with the reason",
            ));
        }
        Some(Rule { decides, told })
    }

    fn lookup(&self, lookup: &LookedUp, problems: &mut Problems) -> Option<Lookup> {
        let (name, key) = lookup.key.first()?;
        let parameter = self.operation.parameters.iter().find(|parameter| parameter.name == *name);
        let place = match parameter {
            Some(parameter) => Some(parameter.place),
            None => names::has_field(self.api, self.operation, name).then_some(Place::Body),
        };
        let read = self.api.operations.get(&lookup.by).filter(|read| read.method == Method::Get);
        let fits = read.is_some_and(|read| match &lookup.rows {
            Some(rows) => names::has_row_field(self.api, read, rows, key),
            None => read.parameters.iter().any(|known| known.place == Place::Path && known.name == *key),
        });
        let asked = read
            .is_none_or(|read| lookup.query.keys().all(|name| read.parameters.iter().any(|known| known.name == *name)));
        match place {
            Some(place) if fits && asked && lookup.key.len() == 1 => Some(Lookup {
                read: lookup.by.clone(),
                place,
                name: name.clone(),
                key: key.clone(),
                rows: lookup.rows.clone(),
                query: lookup.query.clone().into_iter().collect(),
            }),
            _ => {
                problems.push(self.problem(
                    &format!("can't be looked up by `{}` with {:?}", lookup.by, lookup.key),
                    "`by` must be a GET of the same line, and `key` one pair: an input of the operation, and a path \
                     parameter of the read (or, with `rows`, a field of its rows)",
                ));
                None
            }
        }
    }
}

impl LookedUp {
    fn is_for(&self, line: Line, id: &str) -> bool {
        self.line.as_deref().is_none_or(|name| name == line.name()) && self.operations.iter().any(|known| known == id)
    }
}

impl OutsideSpec {
    fn covers(&self, line: Line, path: &str) -> bool {
        self.under.iter().any(|under| lies_under(line, path, under))
    }
}

fn lies_under(line: Line, path: &str, under: &str) -> bool {
    let below = path.strip_prefix(line.base_path()).and_then(|path| path.strip_prefix(under));
    below.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Entries that cover nothing.
fn stale(spec: &FencesSpec, apis: &[Api], problems: &mut Problems) {
    let known = |line: Option<&str>, id: &str| {
        apis.iter().any(|api| line.is_none_or(|name| name == api.line.name()) && api.operations.contains_key(id))
    };
    let mut check = |key: String, line: Option<&str>, operations: &[String]| {
        for id in operations.iter().filter(|id| !known(line, id)) {
            problems.push(
                Problem::new(FENCES, format!("there is no operation `{id}`"))
                    .at(format!("/{key}/operations"))
                    .mend("correct the name, or remove it"),
            );
        }
    };
    for (index, listed) in spec.refused.iter().enumerate() {
        check(format!("refused/{index}"), None, &listed.operations);
    }
    for (index, listed) in spec.nowhere.iter().enumerate() {
        check(format!("nowhere/{index}"), None, &listed.operations);
    }
    for (index, lookup) in spec.looked_up.iter().enumerate() {
        check(format!("looked_up/{index}"), lookup.line.as_deref(), &lookup.operations);
    }
    for (index, outside) in spec.outside.iter().enumerate() {
        for under in &outside.under {
            let used = apis
                .iter()
                .any(|api| api.operations.values().any(|operation| lies_under(api.line, &operation.path, under)));
            if !used {
                problems.push(
                    Problem::new(FENCES, format!("nothing lies under `{under}`"))
                        .at(format!("/outside/{index}/under"))
                        .mend("correct the path, or remove it"),
                );
            }
        }
    }
}

/// Whether something is there in every release that has its parent.
fn always(required: Presence, parent: Presence) -> bool {
    required.covers(parent)
}
