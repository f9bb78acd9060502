//! What was proven on a real Airflow, as data: which rows of the map, when, and of which text.

use std::path::{Path, PathBuf};

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::{Entry, Policy, Probed};
use crate::model::Api;
use crate::problem::{Problem, Problems};
use crate::table::{Line, Release};

/// The proofs of one line, `specs/proofs/<line>.json`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Proofs {
    /// `airflow-v1` or `airflow-v2`.
    pub line: String,
    /// Release of the Airflow that was asked.
    pub airflow: String,
    /// Who decided there, with its version.
    pub auth_manager: String,
    /// Day of the proof, `2026-11-25` (UTC).
    pub date: String,
    /// On how many rows the four roles of Airflow 3's SimpleAuthManager were proven too: let through at the least role that the
    /// map says, refused at the one below.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub simple_roles: Option<SimpleRoles>,
    /// By operation id.
    pub operations: IndexMap<String, Proof>,
}

/// What was proven of SimpleAuthManager's roles.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SimpleRoles {
    /// Rows that the least role was let through.
    pub let_through: usize,
    /// Rows that the role below it was refused.
    pub refused_below: usize,
}

/// What was proven of one operation.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Proof {
    /// Of what: [`Entry::proof_hash`] at that time.
    pub hash: String,
    /// A role with exactly the stated pairs is let through.
    pub sufficient: bool,
    /// A role with any one of them missing is refused.
    pub necessary: bool,
    /// How many conditions of the row were proven too.
    #[serde(default, skip_serializing_if = "is_none")]
    pub conditions: usize,
    /// Whether grants on the one DAG were let through in place of those on all, and grants on another DAG refused.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub single_dag: bool,
    /// Whether the pair on the runs of the one DAG did in place of that on all runs.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub single_runs: bool,
    /// The least role of SimpleAuthManager, if it was proven.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub simple_role: Option<String>,
    /// Why it is not proven, or not all of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unproven: Option<String>,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde asks for it")]
fn is_none(count: &usize) -> bool {
    *count == 0
}

/// How far a row of the map is proven now.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ProofStatus {
    /// As it stands.
    Proven {
        /// On which release.
        airflow: String,
        /// On which day.
        date: String,
    },
    /// It was proven, and has changed since.
    Changed,
    /// It can't be, or not all of it, and why.
    Unproven(String),
    /// It has nothing to prove, or nobody has tried.
    Nothing,
}

impl Proofs {
    /// Path of a line's proofs from the project's root.
    pub fn file(line: Line) -> PathBuf {
        PathBuf::from(format!("specs/proofs/{line}.json"))
    }

    /// Reads those of a line; a line may have none yet.
    pub fn load(root: &Path, api: &Api) -> Result<Option<Self>, Problems> {
        let file = Self::file(api.line);
        if !root.join(&file).exists() {
            return Ok(None);
        }
        let proofs: Self = crate::yaml::read(root, &file)?;
        let mut problems = Problems::default();
        let again = "prove the line again, which writes this file";
        if proofs.line != api.line.name() {
            let what = format!("it is about {}, not {}", proofs.line, api.line);
            problems.push(Problem::new(&file, what).at("/line").mend(again));
        }
        if let Err(what) = super::known_release(&proofs.airflow, api) {
            problems.push(Problem::new(&file, what).at("/airflow").mend(again));
        }
        for id in proofs.operations.keys().filter(|id| !api.operations.contains_key(*id)) {
            let what = format!("no release of {} has an operation `{id}`", api.line);
            problems.push(Problem::new(&file, what).at(format!("/operations/{id}")).mend(again));
        }
        problems.into_result()?;
        Ok(Some(proofs))
    }
}

impl Entry {
    /// A short hash of what a proof on a release is about: what is needed there, under which
    /// conditions, what a denial looks like, and what is sent. Words for people don't count.
    pub fn proof_hash(&self, release: Release, probed: Option<&Probed>) -> String {
        let when: Vec<_> = self
            .when
            .iter()
            .map(|when| {
                json!([
                    when.parameter,
                    when.body,
                    when.row,
                    when.is,
                    when.given,
                    when.since,
                    when.until,
                    when.add,
                    when.drop
                ])
            })
            .collect();
        let denied = self.denied_as.is_some();
        let text = json!([self.open, self.needs_in(release), when, self.setting, denied, probed]).to_string();
        crate::source::sha256(text.as_bytes()).chars().take(16).collect()
    }
}

impl Policy {
    /// How far the row of an operation is proven.
    pub fn proof(&self, line: Line, operation: &str) -> ProofStatus {
        let proofs = self.proofs.iter().find(|(known, _)| *known == line);
        proofs.map_or(ProofStatus::Nothing, |(_, proofs)| self.status_by(proofs, line, operation))
    }

    /// How far it is by these proofs.
    pub(crate) fn status_by(&self, proofs: &Proofs, line: Line, operation: &str) -> ProofStatus {
        let (Some(proof), Some(entry), Some(release)) =
            (proofs.operations.get(operation), self.entry(line, operation), Release::parse(&proofs.airflow))
        else {
            return ProofStatus::Nothing;
        };
        if proof.hash != entry.proof_hash(release, self.probes.of(line, operation)) {
            return ProofStatus::Changed;
        }
        match &proof.unproven {
            Some(reason) => ProofStatus::Unproven(reason.clone()),
            None if proof.sufficient && proof.necessary => {
                ProofStatus::Proven { airflow: proofs.airflow.clone(), date: proofs.date.clone() }
            }
            None => ProofStatus::Unproven("the live server did not agree".to_owned()),
        }
    }
}
