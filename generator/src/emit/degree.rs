//! How a scope takes part in opening a tool: always, for some of its calls, or only under a condition.

use std::collections::BTreeMap;

use super::Input;
use super::permissions::tools;
use crate::model::Presence;
use crate::policy::permissions::When;
use crate::policy::{Entry, Need};
use crate::table::{Line, Release};

/// How a permission takes part in opening a tool in one release; the strongest first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Degree {
    /// Every call of the tool needs it, whatever is asked.
    Always,
    /// One or some of its calls need it, or a read that looks up an argument.
    Some,
    /// What is asked, or a row that is looked up, decides.
    Condition,
    /// Older releases only.
    Older,
}

impl Degree {
    /// For pages and data.
    pub fn words(self) -> &'static str {
        match self {
            Degree::Always => "always",
            Degree::Some => "one of its calls",
            Degree::Condition => "under a condition",
            Degree::Older => "older releases",
        }
    }
}

impl When {
    /// The known releases in which it counts.
    pub fn presence(&self, known: &[Release]) -> Presence {
        let parse = |text: &Option<String>| text.as_deref().and_then(Release::parse);
        Presence::between(parse(&self.since), parse(&self.until), known)
    }
}

/// How an operation needs one of several permissions (`wanted`) in a release; `None` if it does not.
/// `Some(true)` is always, `Some(false)` under a condition.
pub fn of_operation(
    entry: &Entry,
    release: Release,
    known: &[Release],
    wanted: &impl Fn(&Need) -> bool,
) -> Option<bool> {
    let base = entry.needs_in(release);
    let mut always = base.iter().any(wanted);
    let mut ever = always;
    for when in entry.when.iter().filter(|when| when.presence(known).has(release, known)) {
        let here = base.iter().filter(|need| !when.drop.contains(need)).chain(&when.add).any(wanted);
        always &= here;
        ever |= here;
    }
    ever.then_some(always)
}

/// Tools of a line by name, each with the way in which it needs something.
pub type Opens = BTreeMap<Line, Vec<(&'static str, Degree)>>;

/// Scope → line → tools that it takes part in opening, in the order shown, as of the newest release.
pub fn of_scopes(input: Input<'_>) -> BTreeMap<String, Opens> {
    let mut found: BTreeMap<String, Opens> = BTreeMap::new();
    for api in input.apis {
        let Some(newest) = api.releases.last().copied() else { continue };
        let rows = tools(input, api.line);
        for scope in &input.policy.vocabulary.scopes {
            let wanted = |need: &Need| input.policy.vocabulary.scope(need).is_some_and(|own| own.name == scope.name);
            for tool in &rows {
                let own = tool.operations.get(..tool.own).unwrap_or_default();
                let behind = tool.operations.get(tool.own..).unwrap_or_default();
                let here = |ids: &[&'static str], release: Release| -> Vec<Option<bool>> {
                    let of = |id: &&'static str| {
                        let operation = api.operations.get(*id)?;
                        let entry = input.policy.entry(api.line, id)?;
                        let exists = operation.presence.has(release, &api.releases);
                        exists.then(|| of_operation(entry, release, &api.releases, &wanted))
                    };
                    ids.iter().filter_map(of).collect()
                };
                let degree = match degree(&here(own, newest), &here(behind, newest)) {
                    Some(degree) => degree,
                    None => {
                        let mut all = api.releases.iter().map(|release| here(&tool.operations, *release));
                        if !all.any(|known| known.iter().any(Option::is_some)) {
                            continue;
                        }
                        Degree::Older
                    }
                };
                let lines = found.entry(scope.name.clone()).or_default();
                lines.entry(api.line).or_default().push((tool.name, degree));
            }
        }
    }
    found
}

/// From what each call needs, and each read behind a lookup.
fn degree(own: &[Option<bool>], behind: &[Option<bool>]) -> Option<Degree> {
    if own.is_empty() {
        return None;
    }
    if own.iter().all(|call| *call == Some(true)) {
        return Some(Degree::Always);
    }
    let all = || own.iter().chain(behind);
    if all().any(|call| *call == Some(true)) {
        return Some(Degree::Some);
    }
    all().any(Option::is_some).then_some(Degree::Condition)
}

#[cfg(test)]
mod tests {
    use super::{Degree, degree};

    #[test]
    fn the_weakest_call_decides() {
        assert_eq!(degree(&[Some(true), Some(true)], &[None]), Some(Degree::Always));
        assert_eq!(degree(&[Some(true), None], &[]), Some(Degree::Some));
        assert_eq!(degree(&[Some(true), Some(false)], &[]), Some(Degree::Some));
        assert_eq!(degree(&[None], &[Some(true)]), Some(Degree::Some));
        assert_eq!(degree(&[Some(false), None], &[]), Some(Degree::Condition));
        assert_eq!(degree(&[None], &[None]), None);
        assert_eq!(degree(&[], &[Some(true)]), None);
    }
}
