//! From what FAB is asked to the words of the map.

use std::collections::BTreeSet;

use super::oracle::Clause;
use super::reviewed::Reviewed;
use super::run::{NAMED, OTHER};
use crate::policy::{Need, Vocabulary};
use crate::table::{Line, Release};

/// What a check asks, in the words of the map.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// All of these.
    pub needs: BTreeSet<Need>,
    /// What has no words, such as one of two unlike pairs; nobody at all is one of these.
    pub odd: BTreeSet<String>,
}

/// Names each clause.
pub fn name(
    clauses: &BTreeSet<Clause>,
    (line, release): (Line, Release),
    vocabulary: &Vocabulary,
    reviewed: &Reviewed,
    used: &mut BTreeSet<usize>,
) -> Asked {
    let mut asked = Asked::default();
    for clause in clauses {
        // A release that takes "~" for a name asks for a grant on a DAG that can't be.
        let clause: &Clause = &clause.iter().filter(|(_, resource)| !resource.ends_with(":~")).cloned().collect();
        if let Some(need) = one(clause, line, vocabulary) {
            asked.needs.insert(need);
            continue;
        }
        let without = reviewed.deviations(release).find_map(|(index, deviation)| {
            let other = deviation.instead.as_ref()?;
            let rest: Clause = clause.iter().filter(|pair| !part_of(pair, other, line, vocabulary)).cloned().collect();
            (rest.len() < clause.len()).then(|| one(&rest, line, vocabulary).map(|need| (index, need)))?
        });
        match without {
            Some((index, need)) => {
                used.insert(index);
                asked.needs.insert(need);
            }
            None => {
                let words: Vec<String> =
                    clause.iter().map(|(action, resource)| format!("{action} on {resource}")).collect();
                asked.odd.insert(if words.is_empty() {
                    "nobody is let through".to_owned()
                } else {
                    words.join(" or ")
                });
            }
        }
    }
    asked
}

/// The need that a clause is.
fn one(clause: &Clause, line: Line, vocabulary: &Vocabulary) -> Option<Need> {
    let action = &clause.first()?.0;
    let verb = vocabulary.verbs.iter().find(|(_, known)| *known == action)?.0;
    let mut kinds: Vec<(String, &str)> = Vec::new();
    for (other, resource) in clause {
        if other != action {
            return None;
        }
        let (kind, place) = match resource.split_once(':') {
            Some((kind, place)) => (plural(kind), place),
            None => (resource.clone(), ""),
        };
        kinds.push((kind, place));
    }
    let resource = &kinds.first()?.0;
    if kinds.iter().any(|(kind, _)| kind != resource) || !kinds.iter().any(|(_, place)| place.is_empty()) {
        return None;
    }
    let name = resource_name(resource, verb, line, vocabulary)?;
    let places: BTreeSet<&str> = kinds.iter().map(|(_, place)| *place).filter(|place| !place.is_empty()).collect();
    let name = match places.into_iter().collect::<Vec<_>>().as_slice() {
        [] => name,
        [NAMED] => name,
        [OTHER] => vocabulary.resources.iter().find(|(_, known)| known.counts_as.as_deref() == Some(name))?.0,
        _ => return None,
    };
    Some(format!("{name}.{verb}"))
}

/// FAB's resource for all of what it has one resource each for: `DAG:x` belongs to `DAGs`.
fn plural(kind: &str) -> String {
    format!("{kind}s")
}

/// Of several resources with the same FAB name, a menu is only meant by the menu's verb.
fn resource_name<'a>(fab: &str, verb: &str, line: Line, vocabulary: &'a Vocabulary) -> Option<&'a str> {
    let named = |resource: &crate::policy::vocabulary::Resource| {
        resource.fab.get(line.name()).is_some_and(|known| known == fab) && resource.counts_as.is_none()
    };
    let found: Vec<&str> =
        vocabulary.resources.iter().filter(|(_, resource)| named(resource)).map(|(name, _)| name.as_str()).collect();
    match found.as_slice() {
        [] => None,
        [one] => Some(one),
        several => several.iter().copied().find(|name| name.ends_with("_menu") == (verb == "menu")),
    }
}

/// Whether a pair is one of those that meet a need of a DAG that nobody named.
fn part_of((action, resource): &(String, String), need: &str, line: Line, vocabulary: &Vocabulary) -> bool {
    let Some((name, verb)) = need.split_once('.') else { return false };
    let fab = vocabulary.resources.get(name).and_then(|own| {
        let named = own.counts_as.as_ref().and_then(|other| vocabulary.resources.get(other)).unwrap_or(own);
        named.fab.get(line.name())
    });
    let kind = resource.strip_suffix(&format!(":{OTHER}")).map(plural);
    vocabulary.verbs.get(verb) == Some(action) && fab.is_some_and(|fab| fab == resource || Some(fab) == kind.as_ref())
}
