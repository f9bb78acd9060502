//! Entries for the map, made from what the sources ask; what an operation does to Airflow is left
//! for the reviewer to decide.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use super::compare::range;
use super::judge::{Derived, Judged};
use super::reviewed::Reviewed;
use super::scenario::Condition;
use crate::model::{Api, Operation};
use crate::policy::Permissions;
use crate::problem::{Problem, Problems};
use crate::table::{Method, Release};

/// What one scenario asks beyond, and less than, the plain request.
type Change = (BTreeSet<String>, BTreeSet<String>);

/// The same over releases, with the condition.
type Conditions = BTreeMap<String, (Condition, BTreeMap<Release, Change>)>;

/// The entries that the map lacks for a release.
pub fn entries(
    api: &Api,
    map: &Permissions,
    reviewed: &Reviewed,
    release: Release,
    judged: &BTreeMap<Release, &Judged>,
) -> Result<String, Problems> {
    let Some(here) = judged.get(&release) else {
        return Err(Problem::new(crate::source::SOURCES, format!("{release} was not judged")).into());
    };
    let mut problems = Problems::default();
    let mut text = String::new();
    for (id, operation) in &api.operations {
        if map.operations.contains_key(id) || !operation.presence.has(release, &api.releases) {
            continue;
        }
        if !here.operations.contains_key(id) {
            let stopped =
                here.problems.iter().filter(|(operations, _)| operations.is_empty() || operations.contains(id));
            problems.0.extend(stopped.map(|(_, problem)| problem.clone()));
            continue;
        }
        let history: BTreeMap<Release, &Derived> =
            judged.iter().filter_map(|(of, judged)| Some((*of, judged.operations.get(id)?))).collect();
        text.push_str(&entry(api, operation, reviewed, &history));
    }
    problems.into_result()?;
    Ok(text)
}

fn entry(api: &Api, operation: &Operation, reviewed: &Reviewed, history: &BTreeMap<Release, &Derived>) -> String {
    let mut text = format!("  {}:\n", operation.id);
    let Some((newest, last)) = history.last_key_value() else { return text };
    for place in &last.evidence {
        let _ = writeln!(text, "    # {newest}: {place}");
    }
    let method = if operation.method == Method::Get { "a GET: most likely read" } else { "no GET" };
    let _ = writeln!(text, "    effect: # decide: read | write | destructive ({method})");
    if last.open {
        text.push_str("    open: true\n");
    }
    let plain = |release: &Release, derived: &Derived| {
        let mut needs = derived.outcomes.first().map(|outcome| outcome.asked.needs.clone()).unwrap_or_default();
        let lacks = reviewed.deviations(*release).filter_map(|(_, deviation)| deviation.lacks.clone());
        let newest = last.outcomes.first().map(|outcome| outcome.asked.needs.clone()).unwrap_or_default();
        needs.extend(lacks.filter(|need| newest.contains(need)));
        needs
    };
    let needs = plain(newest, last);
    let _ = writeln!(text, "    needs: {}", list(&needs));
    let mut changes: Vec<(Vec<Release>, BTreeSet<String>)> = Vec::new();
    for (release, derived) in history {
        let here = plain(release, derived);
        match changes.last_mut() {
            Some((releases, known)) if *known == here => releases.push(*release),
            _ => changes.push((vec![*release], here)),
        }
    }
    let old: Vec<_> = changes.iter().filter(|(_, here)| *here != needs).collect();
    if !old.is_empty() {
        text.push_str("    changes:\n");
    }
    for (releases, here) in old {
        let derived = releases.last().and_then(|release| history.get(release));
        for place in derived.iter().flat_map(|derived| &derived.evidence) {
            let _ = writeln!(text, "      # {}: {place}", range(releases));
        }
        let _ = writeln!(text, "      - {{{}needs: {}, see: {}}}", span(api, releases), list(here), last.file);
    }
    text.push_str(&whens(api, history));
    let _ = writeln!(text, "    see: {}", last.file);
    text
}

fn whens(api: &Api, history: &BTreeMap<Release, &Derived>) -> String {
    let mut conditions: Conditions = BTreeMap::new();
    for (release, derived) in history {
        let Some(plain) = derived.outcomes.first() else { continue };
        for outcome in derived.outcomes.iter().skip(1) {
            // A condition on top of another one says what comes on top.
            let Some((condition, below)) = outcome.scenario.conditions.split_last() else { continue };
            let base = derived.outcomes.iter().find(|other| other.scenario.conditions == below).unwrap_or(plain);
            let add = outcome.asked.needs.difference(&base.asked.needs).cloned().collect::<BTreeSet<_>>();
            let drop = base.asked.needs.difference(&outcome.asked.needs).cloned().collect::<BTreeSet<_>>();
            if add.is_empty() && drop.is_empty() {
                continue;
            }
            let key = outcome.scenario.words();
            let known = conditions.entry(key).or_insert_with(|| (condition.clone(), BTreeMap::new()));
            known.1.insert(*release, (add, drop));
        }
    }
    let mut text = String::new();
    for (condition, by_release) in conditions.values() {
        let mut runs: Vec<(Vec<Release>, &Change)> = Vec::new();
        for (release, change) in by_release {
            match runs.last_mut() {
                Some((releases, known)) if *known == change => releases.push(*release),
                _ => runs.push((vec![*release], change)),
            }
        }
        for (releases, (add, drop)) in runs {
            let mut parts = vec![words(condition)];
            let span = span(api, &releases);
            parts.extend((!span.is_empty()).then(|| span.trim_end_matches(", ").to_owned()));
            parts.extend((!drop.is_empty()).then(|| format!("drop: {}", list(drop))));
            parts.extend((!add.is_empty()).then(|| format!("add: {}", list(add))));
            let _ = writeln!(text, "      - {{{}}}", parts.join(", "));
        }
    }
    if text.is_empty() { text } else { format!("    when:\n{text}") }
}

fn words(condition: &Condition) -> String {
    match condition {
        Condition::Parameter(name, value) if value == "~" => format!("parameter: {name}, is: \"~\""),
        Condition::Parameter(name, _) => format!("parameter: {name}, given: true"),
        Condition::Body(path, Some(value)) => format!("body: \"{path}\", is: {value}"),
        Condition::Body(path, None) => format!("body: \"{path}\", given: true"),
        Condition::Row => "row: true".to_owned(),
    }
}

/// `since: …, until: …, `, without what the line's first and last release make needless.
fn span(api: &Api, releases: &[Release]) -> String {
    let mut text = String::new();
    let place = |release: Option<&Release>| api.releases.iter().position(|known| Some(known) == release);
    if let (Some(first), Some(place)) = (releases.first(), place(releases.first()))
        && place > 0
    {
        let _ = write!(text, "since: \"{first}\", ");
    }
    if let Some(next) = place(releases.last()).and_then(|place| api.releases.get(place + 1)) {
        let _ = write!(text, "until: \"{next}\", ");
    }
    text
}

fn list(needs: &BTreeSet<String>) -> String {
    format!("[{}]", needs.iter().cloned().collect::<Vec<_>>().join(", "))
}
