//! What follows from the map, as things to try: who calls, and what must come of it.

use std::collections::BTreeSet;

use generator::policy::{Need, Sign, Then, Word};
use generator::table::{Effect, Line, SIMPLE_ROLES, Vocabulary};
use serde_json::Value;

use super::{Row, Sources};

/// Pairs of FAB: an action and a resource.
pub type Grants = BTreeSet<(String, String)>;

/// A DAG that exists and that no probe is about.
pub const OTHER_DAG: &str = "demo_ok";

/// Who calls.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Caller {
    /// A user whose only role has these pairs.
    With(Grants),
    /// One of the users that every instance has.
    Named(&'static str),
    /// Nobody: no token.
    Nobody,
}

/// What a trial is to show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Claim {
    /// Exactly what is needed lets through.
    Sufficient,
    /// Without this one the caller is refused.
    Necessary(Need),
    /// All reads and no writes: let through by what only reads ask for, refused by the rest.
    Reader,
    /// Without a token only what is open.
    Nobody,
    /// Grants on the one DAG in place of those on all.
    SingleDag,
    /// Grants on another DAG in their place do not do.
    OtherDag,
    /// The pair on the runs of the one DAG in place of DAG Runs.
    SingleRuns,
    /// Declared beside the probe.
    Also(usize),
    /// The least role of SimpleAuthManager lets through.
    Simple(&'static str),
    /// The role below it does not.
    BelowSimple(&'static str),
    /// With its setting off even the administrator is refused.
    SettingOff,
}

/// What must come of a trial.
#[derive(Clone, Debug)]
pub enum Expect {
    /// Let through.
    Allowed,
    /// Refused.
    Refused,
    /// This answer.
    Sign(Sign),
}

/// Something to try.
#[derive(Clone, Debug)]
pub struct Trial {
    /// Index of the row.
    pub row: usize,
    /// Who calls.
    pub caller: Caller,
    /// What it is to show.
    pub claim: Claim,
    /// What must come of it.
    pub expect: Expect,
}

/// What came of a trial.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// What must.
    Holds,
    /// Something else, in words.
    Wrong(String),
    /// Airflow failed, so that nothing is shown.
    Unclear(String),
}

/// An answer of Airflow.
#[derive(Clone, Debug)]
pub struct Answer {
    /// HTTP status.
    pub status: u16,
    /// Body; what is no JSON as a text.
    pub body: Value,
}

impl Answer {
    fn shows(&self, sign: &Sign) -> bool {
        if let Some(status) = sign.status {
            return self.status == status;
        }
        let (Some(at), Some(has)) = (&sign.at, &sign.has) else { return false };
        let found = self.body.pointer(at);
        self.status == 200
            && found.is_some_and(|found| match (found, has) {
                (Value::String(text), Value::String(part)) => text.contains(part),
                (found, has) => found == has,
            })
    }

    fn refuses(&self, row: &Row) -> bool {
        matches!(self.status, 401 | 403) || row.probe.denied.as_ref().is_some_and(|sign| self.shows(sign))
    }

    /// Whether it is what must come of a trial.
    pub fn verdict(&self, trial: &Trial, row: &Row) -> Verdict {
        let short: String = self.body.to_string().chars().take(160).collect();
        if self.status >= 500 {
            return Verdict::Unclear(format!("answered {} {short}", self.status));
        }
        let (right, wanted) = match &trial.expect {
            Expect::Allowed => (!self.refuses(row), "let through".to_owned()),
            Expect::Refused => (self.refuses(row), "refused".to_owned()),
            Expect::Sign(sign) => {
                let place =
                    sign.at.as_ref().map(|at| format!("200 with {} at {at}", sign.has.clone().unwrap_or_default()));
                (self.shows(sign), place.unwrap_or_else(|| format!("status {}", sign.status.unwrap_or_default())))
            }
        };
        if right {
            return Verdict::Holds;
        }
        Verdict::Wrong(format!(
            "{}: {} should be {wanted}, was answered {} {short}",
            row.name(),
            words(&trial.claim, &trial.caller),
            self.status
        ))
    }
}

fn words(claim: &Claim, caller: &Caller) -> String {
    let pairs = match caller {
        Caller::With(grants) if grants.len() > 8 => "all reads".to_owned(),
        Caller::With(grants) if grants.is_empty() => "no permission at all".to_owned(),
        Caller::With(grants) => {
            grants.iter().map(|(action, resource)| format!("{action} on {resource}")).collect::<Vec<_>>().join(", ")
        }
        Caller::Named(user) => (*user).to_owned(),
        Caller::Nobody => return "who has no token".to_owned(),
    };
    match claim {
        Claim::Necessary(need) => format!("who lacks {need} (has {pairs})"),
        Claim::SettingOff => format!("with its setting off, {pairs}"),
        _ => format!("who has {pairs}"),
    }
}

/// The pairs of needs; a need that FAB has no word for is left out.
pub fn grants(vocabulary: &Vocabulary, sources: &Sources, needs: &[Need]) -> Grants {
    needs
        .iter()
        .filter_map(|need| vocabulary.fab_pair(need, sources.line))
        .map(|pair| (pair.action.to_owned(), pair.resource.to_owned()))
        .collect()
}

/// Every read there is, and nothing else.
pub fn all_reads(sources: &Sources) -> Grants {
    let reads: Vec<Need> =
        sources.vocabulary.resources.iter().map(|resource| format!("{}.get", resource.name)).collect();
    grants(sources.vocabulary, sources, &reads)
}

/// Everything that the map says of a row under the FAB auth manager.
pub fn under_fab(index: usize, row: &Row, sources: &Sources) -> Vec<Trial> {
    let make = Maker { row, sources };
    let trial = |caller, claim, expect| Trial { row: index, caller, claim, expect };
    let nobody = if row.open { Expect::Allowed } else { Expect::Refused };
    let mut trials = vec![trial(Caller::Nobody, Claim::Nobody, nobody)];
    if row.open {
        return trials;
    }
    if !row.probe.is_declared_alone() {
        trials.push(trial(Caller::With(make.all(&row.needs)), Claim::Sufficient, Expect::Allowed));
    }
    // By pair: two needs may go by one.
    let held = make.all(&row.needs);
    for pair in &held {
        let named = |need: &&Need| make.all(std::slice::from_ref(*need)).contains(pair);
        let need = row.needs.iter().find(named).cloned().unwrap_or_default();
        let others = held.iter().filter(|other| *other != pair).cloned().collect();
        trials.push(trial(Caller::With(others), Claim::Necessary(need), Expect::Refused));
    }
    if row.effect != Effect::Read && !row.needs.is_empty() {
        let reads = row.needs.iter().all(|need| need.ends_with(".get"));
        let expect = if reads { Expect::Allowed } else { Expect::Refused };
        trials.push(trial(Caller::With(all_reads(sources)), Claim::Reader, expect));
    }
    trials.extend(make.single().into_iter().map(|(grants, claim, expect)| trial(Caller::With(grants), claim, expect)));
    for (number, also) in row.probe.also.iter().enumerate() {
        let mut held = make.all(&also.needs);
        for (dag, needs) in &also.dags {
            held.extend(make.on(needs, &format!("DAG:{dag}")));
        }
        let expect = match &also.then {
            Then::Word(Word::Allowed) => Expect::Allowed,
            Then::Word(Word::Refused) => Expect::Refused,
            Then::Sign(sign) => Expect::Sign(sign.clone()),
        };
        trials.push(trial(Caller::With(held), Claim::Also(number), expect));
    }
    trials
}

/// What the map says of a row under Airflow 3's SimpleAuthManager.
pub fn under_simple(index: usize, row: &Row, sources: &Sources) -> Vec<Trial> {
    let trial = |caller, claim, expect| Trial { row: index, caller, claim, expect };
    let nobody = if row.open { Expect::Allowed } else { Expect::Refused };
    let mut trials = vec![trial(Caller::Nobody, Claim::Nobody, nobody)];
    if row.needs.is_empty() {
        return trials;
    }
    let role = sources.vocabulary.simple_role(&row.needs);
    trials.push(trial(Caller::Named(role), Claim::Simple(role), Expect::Allowed));
    let below = SIMPLE_ROLES.iter().take_while(|known| **known != role).last();
    if let Some(below) = below {
        trials.push(trial(Caller::Named(below), Claim::BelowSimple(below), Expect::Refused));
    }
    trials
}

struct Maker<'a> {
    row: &'a Row,
    sources: &'a Sources,
}

impl Maker<'_> {
    fn all(&self, needs: &[Need]) -> Grants {
        grants(self.sources.vocabulary, self.sources, needs)
    }

    fn on(&self, needs: &[Need], resource: &str) -> Grants {
        self.all(needs).into_iter().map(|(action, _)| (action, resource.to_owned())).collect()
    }

    /// What single DAGs do in place of all.
    fn single(&self) -> Vec<(Grants, Claim, Expect)> {
        let mut found = Vec::new();
        let is = |need: &Need, resource: &str| need.split_once('.').is_some_and(|(own, _)| own == resource);
        let names_dags = self.row.needs.iter().any(|need| is(need, "dag"));
        let of_dags = |need: &Need| names_dags && (is(need, "dag") || is(need, "some_dag"));
        let (dags, rest): (Vec<Need>, Vec<Need>) = self.row.needs.iter().cloned().partition(of_dags);
        let with = |resource: String| {
            let mut held = self.all(&rest);
            held.extend(self.on(&dags, &resource));
            held
        };
        if !dags.is_empty() {
            found.push((with(format!("DAG:{OTHER_DAG}")), Claim::OtherDag, Expect::Refused));
            if let Some(dag) = &self.row.dag {
                found.push((with(format!("DAG:{dag}")), Claim::SingleDag, Expect::Allowed));
            }
        }
        let (some, rest): (Vec<Need>, Vec<Need>) =
            self.row.needs.iter().cloned().partition(|need| is(need, "some_dag"));
        if !some.is_empty() {
            let mut held = self.all(&rest);
            held.extend(self.on(&some, &format!("DAG:{OTHER_DAG}")));
            found.push((held, Claim::SingleDag, Expect::Allowed));
        }
        let (runs, rest): (Vec<Need>, Vec<Need>) = self.row.needs.iter().cloned().partition(|need| is(need, "dag_run"));
        if let (false, Some(dag)) = (runs.is_empty(), &self.row.dag) {
            let mut held = self.all(&rest);
            held.extend(self.on(&runs, &format!("DAG Run:{dag}")));
            // In Airflow 3 a check of task instances asks for the runs of all DAGs, whatever DAG it is about.
            let tasks = self.sources.line == Line::V2 && rest.iter().any(|need| is(need, "task_instance"));
            let expect = if tasks { Expect::Refused } else { Expect::Allowed };
            found.push((held, Claim::SingleRuns, expect));
        }
        found
    }
}
