//! A made-up user whose permissions are decided one by one, as Airflow's check asks for them:
//! the check is run again for each way of deciding, until all are known.

use std::cell::RefCell;
use std::collections::BTreeSet;

/// A FAB pair: action and resource.
pub type Pair = (String, String);

/// One of these pairs is enough.
pub type Clause = BTreeSet<Pair>;

/// Runs that a single check may take.
const MOST_RUNS: usize = 4096;

/// What the user holds, as far as it was asked in this run.
#[derive(Default)]
pub struct Oracle {
    script: Vec<(Pair, bool)>,
    asked: RefCell<Vec<(Pair, bool)>>,
}

impl Oracle {
    /// Whether the user holds a pair.
    pub fn holds(&self, action: &str, resource: &str) -> bool {
        let pair = (action.to_owned(), resource.to_owned());
        let mut asked = self.asked.borrow_mut();
        if let Some((_, held)) = asked.iter().find(|(known, _)| *known == pair) {
            return *held;
        }
        let held = self.script.get(asked.len()).is_some_and(|(_, held)| *held);
        asked.push((pair, held));
        held
    }
}

/// Runs `check` for every user that makes a difference. The requirement comes back as clauses,
/// all of which are needed; one empty clause means that nobody is let through.
///
/// Errors: what the check says; a check that more permissions make refuse.
pub fn requirement<E: From<String>>(mut check: impl FnMut(&Oracle) -> Result<bool, E>) -> Result<BTreeSet<Clause>, E> {
    let mut granted: Vec<BTreeSet<Pair>> = Vec::new();
    let mut denied: Vec<BTreeSet<Pair>> = Vec::new();
    let mut script = Vec::new();
    for _ in 0..MOST_RUNS {
        let oracle = Oracle { script, asked: RefCell::default() };
        let through = check(&oracle)?;
        let asked = oracle.asked.into_inner();
        let held = asked.iter().filter(|(_, held)| *held).map(|(pair, _)| pair.clone()).collect();
        if through {
            granted.push(held);
        } else {
            denied.push(held);
        }
        script = asked;
        while script.last().is_some_and(|(_, held)| *held) {
            script.pop();
        }
        let Some(last) = script.last_mut() else {
            if let Some(held) = denied.iter().find(|held| granted.iter().any(|less| less.is_subset(held))) {
                return Err(format!("more permissions make it refuse: {held:?}").into());
            }
            return Ok(clauses(&granted));
        };
        last.1 = true;
    }
    Err(format!("more than {MOST_RUNS} kinds of users make a difference").into())
}

/// From "any of these sets" to "one of each of these".
fn clauses(granted: &[BTreeSet<Pair>]) -> BTreeSet<Clause> {
    let mut clauses: BTreeSet<Clause> = BTreeSet::from([Clause::new()]);
    for set in granted {
        let longer = clauses.iter().flat_map(|clause| {
            set.iter().map(|pair| {
                let mut longer = clause.clone();
                longer.insert(pair.clone());
                longer
            })
        });
        clauses = least(longer.collect());
    }
    clauses
}

fn least(clauses: BTreeSet<Clause>) -> BTreeSet<Clause> {
    let all: Vec<Clause> = clauses.into_iter().collect();
    let implied = |clause: &Clause| all.iter().any(|other| other != clause && other.is_subset(clause));
    all.iter().filter(|clause| !implied(clause)).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(check: impl Fn(&Oracle) -> bool) -> Result<Vec<Vec<String>>, String> {
        let clauses = requirement(|oracle| Ok::<_, String>(check(oracle)))?;
        Ok(clauses.iter().map(|clause| clause.iter().map(|pair| pair.1.clone()).collect()).collect())
    }

    #[test]
    fn the_requirement_of_a_check_is_found_by_running_it() {
        assert_eq!(of(|_| true), Ok(vec![]));
        assert_eq!(of(|_| false), Ok(vec![vec![]]));
        assert_eq!(of(|o| o.holds("r", "a") && o.holds("r", "b")), Ok(vec![vec!["a".into()], vec!["b".into()]]));
        let either = |o: &Oracle| (o.holds("r", "a") || o.holds("r", "a1")) && o.holds("r", "b");
        assert_eq!(of(either), Ok(vec![vec!["a".into(), "a1".into()], vec!["b".into()]]));
        let odd = |o: &Oracle| o.holds("r", "a") && o.holds("r", "b") || o.holds("r", "c");
        assert_eq!(of(odd), Ok(vec![vec!["a".into(), "c".into()], vec!["b".into(), "c".into()]]));
    }

    #[test]
    fn a_check_that_more_permissions_make_refuse_is_no_requirement() {
        assert!(of(|o| !o.holds("r", "a")).is_err());
    }
}
