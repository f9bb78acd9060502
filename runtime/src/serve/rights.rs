//! What is known of a caller's permissions, learnt from what Airflow let it do and refused.
//!
//! A permission counts as *held* or *missing* as a whole (FAB: the global pair). A grant on a
//! single DAG is another matter: it can open what the global one's lack would close.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use generated::table::{NeedOn, OperationData, Request, View, Vocabulary};

use crate::answer::{Need, Standing};

/// How long something that was learnt is taken for true.
pub const KEEP: Duration = Duration::from_secs(120);
/// How many refusals with more than one possible reason are kept.
const CLUES: usize = 64;

/// What is known of one caller at one Airflow.
#[derive(Debug)]
pub struct Rights {
    vocabulary: &'static Vocabulary,
    /// Whether something that needs a token was let through, so that a refusal is one of permission.
    known_caller: bool,
    facts: BTreeMap<String, (bool, Instant)>,
    /// Of each, at least one is missing.
    clues: Vec<(Vec<&'static str>, Instant)>,
}

impl Rights {
    /// Nothing is known yet.
    pub fn new(vocabulary: &'static Vocabulary) -> Self {
        Self { vocabulary, known_caller: false, facts: BTreeMap::new(), clues: Vec::new() }
    }

    /// What is known of a permission.
    pub fn standing(&self, need: &str) -> Standing {
        match self.facts.get(need).filter(|(_, at)| at.elapsed() < KEEP) {
            Some((true, _)) => Standing::Held,
            Some((false, _)) if self.known_caller => Standing::Missing,
            _ => Standing::Unknown,
        }
    }

    /// Whether a permission is held, as a whole or by a grant on some DAG, as far as is known.
    pub fn somewhere(&self, need: &str) -> Standing {
        let whole = self.standing(need);
        if whole != Standing::Missing || !self.vocabulary.per_dag(need) {
            return whole;
        }
        match self.weaker(need).map(|weaker| self.standing(&weaker)) {
            Some(known) => known,
            None if self.vocabulary.plain(need) == need => Standing::Unknown,
            None => Standing::Missing,
        }
    }

    /// The permissions with what is known of each.
    pub fn needs(&self, needs: &[&'static str]) -> Vec<Need> {
        needs.iter().map(|need| Need { name: need, standing: self.standing(need) }).collect()
    }

    /// Those that are known to be held, and those known to be missing.
    pub fn known(&self) -> (Vec<&str>, Vec<&str>) {
        let all = || self.facts.keys().map(String::as_str);
        let of = |wanted: Standing| all().filter(|need| self.standing(need) == wanted).collect();
        (of(Standing::Held), of(Standing::Missing))
    }

    /// Whether the caller is known to see every DAG, so that no row is left out for want of that.
    pub fn sees_all_dags(&self) -> bool {
        let whole = self.vocabulary.resources.iter().find_map(|resource| resource.counts_as);
        whole.is_some_and(|name| self.standing(&format!("{name}.get")) == Standing::Held)
    }

    /// Airflow told the caller apart from a stranger, so that its refusals are of permission.
    pub fn recognised(&mut self) {
        self.known_caller = true;
    }

    /// Something that needs all of these as a whole was let through.
    pub fn allowed(&mut self, needs: &[&'static str]) {
        for need in needs {
            self.fact(need, true);
        }
        self.settle();
    }

    /// Something that needs these was let through for some DAG, so that a grant on that DAG alone
    /// may have been what did it.
    pub fn allowed_for_a_dag(&mut self, needs: &[&'static str]) {
        for need in needs {
            if !self.vocabulary.per_dag(need) || self.vocabulary.plain(need) != *need {
                self.fact(need, true);
            } else if let Some(weaker) = self.weaker(need) {
                self.fact(&weaker, true);
            }
        }
        self.settle();
    }

    /// Something that needs all of these was refused: at least one is missing.
    pub fn denied(&mut self, needs: &[&'static str]) {
        let now = Instant::now();
        // If all of them seemed to be held, that has changed.
        if needs.iter().all(|need| self.standing(need) == Standing::Held) {
            self.facts.retain(|need, _| !needs.contains(&need.as_str()));
        }
        if needs.is_empty() {
            return;
        }
        if self.clues.len() >= CLUES {
            self.clues.remove(0);
        }
        self.clues.push((needs.to_vec(), now));
        self.settle();
    }

    /// The need that a grant of this one on any DAG meets too: some DAG's for a DAG's.
    fn weaker(&self, need: &str) -> Option<String> {
        let (name, verb) = need.split_once('.')?;
        let weaker = self.vocabulary.resources.iter().find(|resource| resource.counts_as == Some(name))?;
        Some(format!("{}.{verb}", weaker.name))
    }

    fn fact(&mut self, need: &str, held: bool) {
        let now = Instant::now();
        self.facts.insert(need.to_owned(), (held, now));
        // What does for every DAG does for some; what is missing for any is missing for all.
        let follows = if held { self.weaker(need) } else { Some(self.vocabulary.plain(need)) };
        if let Some(follows) = follows {
            self.facts.insert(follows, (held, now));
        }
    }

    /// Draws from the clues what follows: where all but one are held, that one is missing.
    fn settle(&mut self) {
        self.clues.retain(|(_, at)| at.elapsed() < KEEP);
        loop {
            let held = |need: &str| self.facts.get(need).is_some_and(|(held, at)| *held && at.elapsed() < KEEP);
            let missing = |need: &str| self.facts.get(need).is_some_and(|(held, at)| !*held && at.elapsed() < KEEP);
            let mut found = None;
            for (needs, _) in &self.clues {
                if needs.iter().any(|need| missing(need)) {
                    continue;
                }
                let mut open = needs.iter().filter(|need| !held(need));
                if let (Some(only), None) = (open.next(), open.next()) {
                    found = Some(*only);
                    break;
                }
            }
            match found {
                Some(need) => self.fact(need, false),
                None => return,
            }
        }
    }
}

/// What a request needs for certain, and what it may need at most, where a row that Airflow looks
/// up decides.
pub fn bounds(operation: &OperationData, view: &View, request: &Request) -> (Vec<&'static str>, Vec<&'static str>) {
    let least = operation.needs_of(view, request);
    let rows = operation.rights.when.iter().filter(|when| when.on == NeedOn::Row);
    let rows: Vec<_> = rows.filter(|when| generated::table::holds(when.spans, view)).collect();
    let mut most = least.clone();
    for need in rows.iter().flat_map(|when| when.add) {
        if !most.contains(need) {
            most.push(need);
        }
    }
    let least = least.into_iter().filter(|need| !rows.iter().any(|when| when.drop.contains(need))).collect();
    (least, most)
}

#[cfg(test)]
#[path = "rights_tests.rs"]
mod tests;
