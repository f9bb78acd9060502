//! What was proven on a real Airflow, as data: which rows of the map, when, and of which text.

use std::path::{Path, PathBuf};

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::{Entry, Policy};
use crate::problem::Problems;
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
    /// By operation id.
    pub operations: IndexMap<String, Proof>,
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
    #[serde(default)]
    pub conditions: usize,
    /// Why it is not proven, or not all of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unproven: Option<String>,
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
    pub fn load(root: &Path, line: Line) -> Result<Option<Self>, Problems> {
        let file = Self::file(line);
        if root.join(&file).exists() { crate::yaml::read(root, &file).map(Some) } else { Ok(None) }
    }
}

impl Entry {
    /// A short hash of what a proof on a release is about: what is needed there, under which
    /// conditions, and what a denial looks like. Words for people don't count.
    pub fn proof_hash(&self, release: Release) -> String {
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
        let text = json!([self.open, self.needs_in(release), when, self.setting, self.denied_as]).to_string();
        crate::source::sha256(text.as_bytes()).chars().take(16).collect()
    }
}

impl Policy {
    /// How far the row of an operation is proven.
    pub fn proof(&self, line: Line, operation: &str) -> ProofStatus {
        let Some((_, proofs)) = self.proofs.iter().find(|(known, _)| *known == line) else {
            return ProofStatus::Nothing;
        };
        let (Some(proof), Some(entry), Some(release)) =
            (proofs.operations.get(operation), self.entry(line, operation), Release::parse(&proofs.airflow))
        else {
            return ProofStatus::Nothing;
        };
        if proof.hash != entry.proof_hash(release) {
            return ProofStatus::Changed;
        }
        match &proof.unproven {
            Some(reason) => ProofStatus::Unproven(reason.clone()),
            None => ProofStatus::Proven { airflow: proofs.airflow.clone(), date: proofs.date.clone() },
        }
    }
}
