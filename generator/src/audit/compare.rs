//! What the sources say against what the map says.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use super::judge::{Derived, Judged};
use super::reviewed::Reviewed;
use super::scenario::stated;
use crate::model::Api;
use crate::policy::Permissions;
use crate::problem::Problem;
use crate::table::{Line, Release};

/// What is wrong with the map.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// It has no entry.
    Missing,
    /// It asks less than Airflow: calls will be refused that it says are fine.
    TooNarrow,
    /// It asks more than Airflow.
    TooWide,
    /// Something else than what it asks is asked.
    Other,
    /// It says that nobody need be known, or the reverse.
    Open,
}

/// One difference, of one operation in one release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Which line.
    pub line: Line,
    /// Which operation.
    pub operation: String,
    /// What kind.
    pub kind: Kind,
    /// The scenario in words; empty for the plain request.
    pub scenario: String,
    /// What the source asks.
    pub asks: String,
    /// What the map says.
    pub says: String,
    /// What is to be done.
    pub mend: String,
    /// Where the source shows it, in the newest of the releases.
    pub evidence: Vec<String>,
    /// Releases, oldest first.
    pub releases: Vec<Release>,
    /// What the source asked in the release before, if it has changed.
    pub before: Option<(Release, String)>,
}

/// What can't be judged, in one or more releases.
#[derive(Clone, Debug)]
pub struct Stopped {
    /// What and where.
    pub problem: Problem,
    /// Operations that it stands in the way of; empty for all.
    pub operations: BTreeSet<String>,
    /// Releases.
    pub releases: Vec<Release>,
}

fn list(needs: &BTreeSet<String>) -> String {
    if needs.is_empty() { "nothing".to_owned() } else { needs.iter().cloned().collect::<Vec<_>>().join(", ") }
}

fn minus(some: &BTreeSet<String>, others: &BTreeSet<String>) -> BTreeSet<String> {
    some.difference(others).cloned().collect()
}

/// Compares one release with the map.
pub fn release(
    (api, map, reviewed): (&Api, &Permissions, &Reviewed),
    release: Release,
    judged: &mut Judged,
    earlier: Option<(Release, &Judged)>,
) -> Vec<Difference> {
    let mut found = Vec::new();
    for (id, derived) in &judged.operations {
        let new = |kind, scenario: &str, asks: String, says: String, mend: String| Difference {
            line: api.line,
            operation: id.clone(),
            kind,
            scenario: scenario.to_owned(),
            asks,
            says,
            mend,
            evidence: derived.evidence.clone(),
            releases: vec![release],
            before: None,
        };
        let Some(entry) = map.operations.get(id) else {
            let asks = derived.outcomes.first().map(|one| list(&one.asked.needs)).unwrap_or_default();
            let mend = format!("`cargo gen audit {release} --propose` prints one");
            found.push(new(Kind::Missing, "", asks, "there is no entry".to_owned(), mend));
            continue;
        };
        if entry.open != derived.open {
            let words = |open| if open { "no token" } else { "a token" }.to_owned();
            let mend = if derived.open { "write `open: true`" } else { "remove `open`" }.to_owned();
            found.push(new(Kind::Open, "", words(derived.open), words(entry.open), mend));
        }
        for outcome in &derived.outcomes {
            let says = stated(entry, release, &outcome.scenario);
            let mut asks = outcome.asked.needs.clone();
            for (index, deviation) in reviewed.deviations(release) {
                if let Some(need) =
                    deviation.lacks.as_ref().filter(|need| says.contains(*need) && !asks.contains(*need))
                {
                    judged.used.deviations.insert(index);
                    asks.insert(need.clone());
                }
            }
            let (missing, extra) = (minus(&asks, &says), minus(&says, &asks));
            let odd = &outcome.asked.odd;
            let kind = match (missing.is_empty() && odd.is_empty(), extra.is_empty()) {
                (true, true) => continue,
                (false, true) => Kind::TooNarrow,
                (true, false) => Kind::TooWide,
                (false, false) => Kind::Other,
            };
            let mut mend = Vec::new();
            if !missing.is_empty() {
                mend.push(format!("add {}", list(&missing)));
            }
            if !extra.is_empty() {
                mend.push(format!("take {} away", list(&extra)));
            }
            if !odd.is_empty() {
                mend.push(format!("find words for: {}", list(odd)));
            }
            let words = outcome.scenario.words();
            let place =
                if words.is_empty() { "in `needs` or `changes`".to_owned() } else { format!("in `when` ({words})") };
            let mend = format!("{} {place}, if the source is right", mend.join(" and "));
            let mut all = asks.clone();
            all.extend(odd.iter().cloned());
            let mut one = new(kind, &words, list(&all), list(&says), mend);
            one.before = earlier.and_then(|(before, judged)| {
                let before_asked = plain(judged.operations.get(id)?, &words)?;
                (before_asked != one.asks).then_some((before, before_asked))
            });
            found.push(one);
        }
    }
    found
}

fn plain(derived: &Derived, scenario: &str) -> Option<String> {
    let outcome = derived.outcomes.iter().find(|outcome| outcome.scenario.words() == scenario)?;
    let mut all = outcome.asked.needs.clone();
    all.extend(outcome.asked.odd.iter().cloned());
    Some(list(&all))
}

/// Joins equal differences of releases that follow one another.
pub fn join(all: Vec<Difference>, known: &[Release]) -> Vec<Difference> {
    let mut joined: Vec<Difference> = Vec::new();
    for one in all {
        let follows = |earlier: &Difference| {
            let (last, next) = (earlier.releases.last(), one.releases.first());
            let place = |release: Option<&Release>| known.iter().position(|known| Some(known) == release);
            (&earlier.operation, &earlier.kind, &earlier.scenario, &earlier.asks, &earlier.says, earlier.line)
                == (&one.operation, &one.kind, &one.scenario, &one.asks, &one.says, one.line)
                && place(last).map(|place| place + 1) == place(next)
        };
        match joined.iter_mut().find(|earlier| follows(earlier)) {
            Some(earlier) => {
                earlier.releases.extend(one.releases);
                earlier.evidence = one.evidence;
            }
            None => joined.push(one),
        }
    }
    joined.sort_by(|a, b| (a.line, &a.operation, &a.releases).cmp(&(b.line, &b.operation, &b.releases)));
    joined
}

/// `3.1.0` or `3.1.0 to 3.1.8`.
pub fn range(releases: &[Release]) -> String {
    match (releases.first(), releases.last()) {
        (Some(first), Some(last)) if first != last => format!("{first} to {last}"),
        (Some(first), _) => first.to_string(),
        _ => "no release".to_owned(),
    }
}

/// A difference as text. `lines` gives the line of the entry in the map.
pub fn text(difference: &Difference, map: &Permissions, line: Option<usize>) -> String {
    let kind = match difference.kind {
        Kind::Missing => "missing",
        Kind::TooNarrow => "too narrow",
        Kind::TooWide => "too wide",
        Kind::Other => "differs",
        Kind::Open => "open or not",
    };
    let mut text = format!("{}, {}", difference.operation, range(&difference.releases));
    if !difference.scenario.is_empty() {
        let _ = write!(text, ", {}", difference.scenario);
    }
    let at = line.map_or_else(String::new, |line| format!(":{line}"));
    let _ = writeln!(text, ": {kind}");
    let _ = writeln!(text, "  source asks: {}", difference.asks);
    let _ = writeln!(text, "  map says:    {} ({}{at})", difference.says, map.file.display());
    for place in &difference.evidence {
        let _ = writeln!(text, "  evidence:    {place}");
    }
    if let Some((release, before)) = &difference.before {
        let _ = writeln!(text, "  changed:     {release} asks {before}");
    }
    let _ = writeln!(text, "  mend:        {}", difference.mend);
    text
}

/// Puts the same obstacle of several releases into one.
pub fn gather(all: Vec<(Release, BTreeSet<String>, Problem)>) -> Vec<Stopped> {
    let mut by: BTreeMap<String, Stopped> = BTreeMap::new();
    for (release, operations, problem) in all {
        let key = problem.to_string();
        let known = by.entry(key).or_insert_with(|| Stopped { problem, operations: BTreeSet::new(), releases: vec![] });
        known.operations.extend(operations);
        if !known.releases.contains(&release) {
            known.releases.push(release);
        }
    }
    by.into_values().collect()
}
