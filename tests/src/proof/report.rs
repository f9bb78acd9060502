//! What was shown: by row, as a table for people, and as data.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use anyhow::{Context, Result};
use generator::policy::proofs::SimpleRoles;
use generator::policy::{Proof, Proofs};

use super::{Claim, Plan, Row, Sources, Verdict, ground::Tried, trial::Expect};

/// How far one row is proven.
#[derive(Clone, Debug, Default)]
pub struct Standing {
    /// Exactly what is needed was let through.
    pub sufficient: bool,
    /// Without any one of it the caller was refused; `None` where nothing is needed.
    pub necessary: Option<bool>,
    /// Grants on the one DAG did, and those on another did not.
    pub single_dag: bool,
    /// The pair on the runs of the DAG did.
    pub single_runs: bool,
    /// The least simple role that was let through.
    pub simple: Option<&'static str>,
    /// What contradicts the map.
    pub wrong: Vec<String>,
    /// Why it is not proven.
    pub unproven: Vec<String>,
}

/// All that came of one release.
#[derive(Default)]
pub struct Report {
    /// By index of the plan's rows.
    pub rows: Vec<Standing>,
    /// How often each kind of claim held.
    pub counts: BTreeMap<&'static str, usize>,
    /// What changed in the Airflow's database.
    pub changed: Vec<String>,
    /// How many tables were compared.
    pub tables: usize,
    /// How many calls were made.
    pub calls: usize,
}

impl Report {
    /// What the trials say of a plan.
    pub fn of(plan: &Plan, tried: &[Tried]) -> Self {
        let blank = |row: &Row| Standing { unproven: row.unproven.iter().cloned().collect(), ..Standing::default() };
        let mut report = Self { rows: plan.rows.iter().map(blank).collect(), ..Self::default() };
        report.add(tried);
        for (row, standing) in plan.rows.iter().zip(&mut report.rows) {
            if row.needs.is_empty() {
                standing.necessary = None;
                standing.sufficient |= row.probe.is_declared_alone() && standing.wrong.is_empty();
            } else if row.unproven.is_some() {
                standing.necessary = Some(false);
            }
        }
        report
    }

    /// Adds what more trials say.
    pub fn add(&mut self, tried: &[Tried]) {
        let mut single: BTreeMap<usize, bool> = BTreeMap::new();
        for (trial, verdict) in tried {
            self.calls += 1;
            let Some(standing) = self.rows.get_mut(trial.row) else { continue };
            let holds = *verdict == Verdict::Holds;
            match verdict {
                Verdict::Holds => *self.counts.entry(kind(&trial.claim, &trial.expect)).or_default() += 1,
                Verdict::Wrong(what) => standing.wrong.push(what.clone()),
                Verdict::Unclear(what) => standing.unproven.push(what.clone()),
            }
            match trial.claim {
                Claim::Sufficient => standing.sufficient = holds,
                Claim::Necessary(_) => standing.necessary = Some(standing.necessary.unwrap_or(true) && holds),
                Claim::SingleDag | Claim::OtherDag => *single.entry(trial.row).or_insert(true) &= holds,
                Claim::SingleRuns => standing.single_runs = holds && matches!(trial.expect, Expect::Allowed),
                Claim::Simple(role) if holds => standing.simple = Some(role),
                _ => {}
            }
            if trial.claim == Claim::SingleDag {
                standing.single_dag = true;
            }
        }
        for (index, holds) in single {
            if let Some(standing) = self.rows.get_mut(index) {
                standing.single_dag &= holds;
            }
        }
    }

    /// What contradicts the map.
    pub fn wrong(&self) -> impl Iterator<Item = &String> {
        self.rows.iter().flat_map(|standing| &standing.wrong).chain(&self.changed)
    }

    fn count(&self, kind: &str) -> usize {
        self.counts.get(kind).copied().unwrap_or(0)
    }

    /// Rows that ask for something: all, proven sufficient, proven necessary.
    pub fn figures(&self, plan: &Plan) -> (usize, usize, usize) {
        let asking = || plan.rows.iter().zip(&self.rows).filter(|(row, _)| !row.needs.is_empty());
        let sufficient = asking().filter(|(_, standing)| standing.sufficient).count();
        let necessary = asking().filter(|(_, standing)| standing.necessary == Some(true)).count();
        (asking().count(), sufficient, necessary)
    }

    /// For people.
    pub fn table(&self, plan: &Plan, title: &str) -> String {
        let (all, sufficient, necessary) = self.figures(plan);
        let mut operations: Vec<&str> = plan.rows.iter().map(|row| row.operation.as_str()).collect();
        operations.dedup();
        let mut out = format!("\n{title}\n");
        let mut line = |what: &str, figure: String| {
            let _ = writeln!(out, "  {what:<34} {figure}");
        };
        let share = |part: usize| format!("{part:>5} of {all} ({:.1} %)", 100.0 * part as f64 / all.max(1) as f64);
        line("rows that ask for something", format!("{all:>5}, of {} operations", operations.len()));
        line("proven sufficient", share(sufficient));
        line("proven necessary", share(necessary));
        let unproven: Vec<(&Row, &Standing)> =
            plan.rows.iter().zip(&self.rows).filter(|(_, standing)| !standing.unproven.is_empty()).collect();
        line("unproven", format!("{:>5}", unproven.len()));
        line("wrong", format!("{:>5}", self.wrong().count()));
        for (what, refused, through) in [
            ("without a token", "nobody refused", "nobody let through"),
            ("all reads, no write: calls of writes", "reader refused", "reader let through"),
            ("a grant on the DAG alone, on another", "other refused", "single let through"),
            ("runs of the DAG alone", "runs refused", "runs let through"),
            ("least simple role, the one below", "simple refused", "simple let through"),
        ] {
            let (refused, through) = (self.count(refused), self.count(through));
            if refused + through > 0 {
                line(what, format!("{through:>5} let through, {refused} refused"));
            }
        }
        for (what, kind) in [("declared cases", "also"), ("setting off: administrator refused", "setting")] {
            if self.count(kind) > 0 {
                line(what, format!("{:>5}", self.count(kind)));
            }
        }
        line("tables compared, changed", format!("{:>5}, {}", self.tables, self.changed.len()));
        for (row, standing) in unproven {
            let _ = writeln!(out, "  unproven: {}: {}", row.name(), standing.unproven.join("; "));
        }
        for what in self.wrong() {
            let _ = writeln!(out, "  WRONG: {what}");
        }
        out
    }

    /// As data for `specs/proofs/`.
    pub fn proofs(&self, plan: &Plan, sources: &Sources, auth_manager: &str, date: &str) -> Result<Proofs> {
        let mut proofs = Proofs {
            line: sources.line.to_string(),
            airflow: plan.release.to_string(),
            auth_manager: auth_manager.to_owned(),
            date: date.to_owned(),
            simple_roles: (self.count("simple let through") > 0).then(|| SimpleRoles {
                let_through: self.count("simple let through"),
                refused_below: self.count("simple refused"),
            }),
            operations: Default::default(),
        };
        for (id, entry) in &sources.permissions.operations {
            let rows: Vec<(&Row, &Standing)> =
                plan.rows.iter().zip(&self.rows).filter(|(row, _)| row.operation == *id).collect();
            let Some((first, plain)) = rows.first() else { continue };
            if first.open {
                continue;
            }
            let proven = |standing: &Standing| standing.sufficient && standing.necessary.unwrap_or(true);
            let unproven: Vec<String> = rows
                .iter()
                .flat_map(|(row, standing)| {
                    let of = if row.label.is_empty() { String::new() } else { format!("{}: ", row.label) };
                    standing.unproven.iter().chain(&standing.wrong).map(move |what| format!("{of}{what}"))
                })
                .collect();
            let asking: Vec<&Standing> =
                rows.iter().filter(|(row, _)| !row.needs.is_empty()).map(|(_, standing)| *standing).collect();
            let conditions: BTreeSet<usize> = rows
                .iter()
                .filter(|(_, standing)| proven(standing))
                .flat_map(|(row, _)| row.conditions.iter().copied())
                .collect();
            let proof = Proof {
                hash: entry.proof_hash(plan.release, sources.probes.operations.get(id)),
                sufficient: rows.iter().all(|(_, standing)| standing.sufficient),
                necessary: asking.iter().all(|standing| standing.necessary == Some(true)),
                conditions: conditions.len(),
                single_dag: asking.iter().any(|standing| standing.single_dag),
                single_runs: asking.iter().any(|standing| standing.single_runs),
                simple_role: plain.simple.map(ToOwned::to_owned),
                unproven: (!unproven.is_empty()).then(|| unproven.join("; ")),
            };
            proofs.operations.insert(id.clone(), proof);
        }
        Ok(proofs)
    }
}

fn kind(claim: &Claim, expect: &Expect) -> &'static str {
    let through = matches!(expect, Expect::Allowed);
    match claim {
        Claim::Sufficient => "sufficient",
        Claim::Necessary(_) => "necessary",
        Claim::Reader if through => "reader let through",
        Claim::Reader => "reader refused",
        Claim::Nobody if through => "nobody let through",
        Claim::Nobody => "nobody refused",
        Claim::SingleDag => "single let through",
        Claim::OtherDag => "other refused",
        Claim::SingleRuns if through => "runs let through",
        Claim::SingleRuns => "runs refused",
        Claim::Also(_) => "also",
        Claim::Simple(_) => "simple let through",
        Claim::BelowSimple(_) => "simple refused",
        Claim::SettingOff => "setting",
    }
}

/// Writes proofs where the generator reads them: to a temporary, which is renamed.
pub fn write(proofs: &Proofs) -> Result<std::path::PathBuf> {
    let path = super::root().join("specs/proofs").join(format!("{}.json", proofs.line));
    std::fs::create_dir_all(path.parent().context("a folder")?)?;
    let partial = path.with_extension("json.partial");
    std::fs::write(&partial, serde_json::to_string_pretty(proofs)? + "\n")?;
    std::fs::rename(&partial, &path).with_context(|| format!("cannot write {}", path.display()))?;
    Ok(path)
}

/// Today, `2026-11-25`, in UTC.
pub fn today() -> String {
    let seconds = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).map_or(0, |since| since.as_secs());
    // Days since 0000-03-01, so that the leap day is the last of a year.
    let days = seconds / 86_400 + 719_468;
    let (era, day_of_era) = (days / 146_097, days % 146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted + 2) / 5 + 1;
    let (month, turn) = if shifted < 10 { (shifted + 3, 0) } else { (shifted - 9, 1) };
    format!("{:04}-{month:02}-{day:02}", year_of_era + era * 400 + turn)
}
