//! `specs/audit.yaml`: what the audit takes from a reviewer instead of from the source, each with
//! the hash of the function that was read. A function that has changed since is an error.

use std::collections::BTreeMap;
use std::path::Path;

use indexmap::IndexMap;
use ruff_python_ast::StmtFunctionDef;
use serde::Deserialize;

use super::python::{Module, hash};
use crate::policy::{Need, When};
use crate::problem::{Problem, Problems};
use crate::table::Release;

/// Path from the project's root.
pub const FILE: &str = "specs/audit.yaml";

/// The whole file.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reviewed {
    /// Which Python files of a wheel are read: beginnings of paths.
    pub read: Vec<String>,
    /// Where functions that answer requests, and what they call, are looked through for checks.
    pub bodies: Vec<String>,
    /// Words that decide access when they are called: beginnings of names.
    pub deciding: Vec<String>,
    /// The exception that refuses, and what is in the call that makes it.
    pub refusing: IndexMap<String, Vec<String>>,
    /// The modules whose decorators and dependencies are checks: ends of paths.
    pub checks: Vec<String>,
    /// The folder of Airflow 3's public routes.
    pub routes: String,
    /// Places of the auth manager; the first that the sources have counts.
    pub managers: Vec<Manager>,
    /// Settings of Airflow that a check looks at, with the value that the map describes.
    pub settings: BTreeMap<String, bool>,
    /// Texts that a check takes from packages that are not read, by their dotted names.
    #[serde(default)]
    pub outside: BTreeMap<String, String>,
    /// Operations whose row may belong to no DAG: that is their plain case.
    pub rows_without_dag: Vec<String>,
    /// Releases that answer otherwise than the map on purpose does not repeat at each operation.
    pub deviations: Vec<Deviation>,
    /// Functions on the way of a check that can't be run.
    pub rules: Vec<RuleSpec>,
    /// Functions that check in their own body.
    pub functions: Vec<FunctionSpec>,
}

/// Where an auth manager is.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manager {
    /// Path in the wheel.
    pub file: String,
    /// Its class.
    pub class: String,
}

/// A known deviation of some releases.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deviation {
    /// First release.
    pub since: String,
    /// First release without it.
    pub until: String,
    /// This need also does in place of any other.
    pub instead: Option<Need>,
    /// This need is not asked.
    pub lacks: Option<Need>,
    /// Why the map does not say so.
    pub because: String,
}

/// A function that is stood in for.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RuleSpec {
    /// `path::name` or `path::Class.name`.
    pub function: String,
    /// Hashes of the versions that were read.
    pub sha256: Vec<String>,
    /// What it means.
    pub means: Rule,
    /// In words.
    #[allow(dead_code, reason = "for the reader of the file")]
    pub says: String,
}

/// What a function means that can't be run.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// It decides nothing; what it does elsewhere does not matter here.
    Nothing,
    /// It gives all pairs that the user holds.
    Pairs,
    /// It gives the ids of the DAGs on which the user holds one of some actions.
    DagsHeld {
        /// The parameter that names the actions.
        parameter: String,
        /// Its place among the positional ones.
        position: usize,
        /// What is meant if it is left out.
        default: Vec<String>,
        /// From the words of the parameter to FAB's actions; empty if it has these already.
        #[serde(default)]
        methods: BTreeMap<String, String>,
    },
}

/// A function that checks in its body, and what was concluded.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FunctionSpec {
    /// `path::name` or `path::Class.name`.
    pub function: String,
    /// Hashes of the versions that were read.
    pub sha256: Vec<String>,
    /// What every call needs because of it.
    #[serde(default)]
    pub always: Vec<Need>,
    /// What it adds on a condition.
    #[serde(default)]
    pub when: Vec<When>,
    /// In words.
    #[allow(dead_code, reason = "for the reader of the file")]
    pub says: String,
}

/// What is known of a function.
pub enum Verdict<'a> {
    /// Nothing: it is run.
    None,
    /// It is stood in for.
    Rule(usize, &'a Rule),
    /// There is a rule, but for another version.
    Changed(Problem),
}

impl Reviewed {
    /// Reads and checks it.
    pub fn load(root: &Path) -> Result<Self, Problems> {
        let reviewed: Self = crate::yaml::read(root, Path::new(FILE))?;
        let mut problems = Problems::default();
        let mut seen = BTreeMap::new();
        let rules = reviewed.rules.iter().map(|one| ("rules", &one.function, &one.sha256));
        let functions = reviewed.functions.iter().map(|one| ("functions", &one.function, &one.sha256));
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for (part, function, hashes) in rules.chain(functions) {
            let count = counts.entry(part).or_default();
            let index = *count;
            *count += 1;
            if !function.contains("::") {
                problems.push(
                    Problem::new(FILE, format!("`{function}` is not written as path::name"))
                        .at(format!("/{part}/{index}/function")),
                );
            }
            for hash in hashes {
                if seen.insert((part, function.as_str(), hash.as_str()), index).is_some() {
                    problems.push(
                        Problem::new(FILE, format!("this version of `{function}` is judged twice: {hash}"))
                            .at(format!("/{part}/{index}/sha256"))
                            .mend("keep one of them"),
                    );
                }
            }
        }
        for (index, deviation) in reviewed.deviations.iter().enumerate() {
            let releases = [("since", &deviation.since), ("until", &deviation.until)];
            for (key, text) in releases {
                if Release::parse(text).is_none_or(|release| release.to_string() != *text) {
                    problems.push(
                        Problem::new(FILE, format!("`{text}` is no release"))
                            .at(format!("/deviations/{index}/{key}"))
                            .mend("write three numbers in quotes"),
                    );
                }
            }
            if deviation.instead.is_some() == deviation.lacks.is_some() {
                problems.push(
                    Problem::new(FILE, "a deviation has one of `instead` and `lacks`")
                        .at(format!("/deviations/{index}")),
                );
            }
        }
        problems.into_result()?;
        Ok(reviewed)
    }

    /// What is known of a function on the way of a check.
    pub fn rule(&self, module: &Module, name: &str, function: &StmtFunctionDef) -> Verdict<'_> {
        let key = format!("{}::{name}", module.path);
        let mut own = self.rules.iter().enumerate().filter(|(_, rule)| rule.function == key).peekable();
        if own.peek().is_none() {
            return Verdict::None;
        }
        let found = hash(function, module);
        match own.find(|(_, rule)| rule.sha256.contains(&found)) {
            Some((index, rule)) => Verdict::Rule(index, &rule.means),
            None => Verdict::Changed(changed("rules", &key, module, function, &found)),
        }
    }

    /// What was concluded of a function that checks in its body.
    pub fn conclusion(
        &self,
        module: &Module,
        name: &str,
        function: &StmtFunctionDef,
    ) -> Result<(usize, &FunctionSpec), Problem> {
        let key = format!("{}::{name}", module.path);
        let found = hash(function, module);
        let mut own = self.functions.iter().enumerate().filter(|(_, spec)| spec.function == key).peekable();
        if own.peek().is_none() {
            return Err(Problem::new(
                &module.path,
                format!("`{name}` decides in its own body, and nobody has judged it"),
            )
            .on_line(Some(module.line(&function.name)))
            .mend(format!(
                "read it, and say under `functions` of {FILE} what it asks:\n    \
                     - {{function: \"{key}\", sha256: [{found}], says: \"…\"}}"
            )));
        }
        own.find(|(_, spec)| spec.sha256.contains(&found))
            .ok_or_else(|| changed("functions", &key, module, function, &found))
    }

    /// The deviations of a release, by their position.
    pub fn deviations(&self, release: Release) -> impl Iterator<Item = (usize, &Deviation)> {
        self.deviations.iter().enumerate().filter(move |(_, deviation)| {
            let bound = |text: &str| Release::parse(text);
            bound(&deviation.since).is_some_and(|since| release >= since)
                && bound(&deviation.until).is_some_and(|until| release < until)
        })
    }
}

fn changed(part: &str, key: &str, module: &Module, function: &StmtFunctionDef, found: &str) -> Problem {
    Problem::new(&module.path, format!("the reviewed `{key}` no longer matches: its syntax tree has the SHA-256 {found}"))
        .on_line(Some(module.line(&function.name)))
        .mend(format!(
            "read it again; if it means the same, add the hash to its entry under `{part}` of {FILE}, else write a new entry"
        ))
}
