//! Which tools a caller's permissions open.

use generated::table::{NeedOn, Operation, OperationData, View, Vocabulary, holds};

use super::catalog::Entry;
use super::rights::Rights;
use crate::answer::Standing;

/// What is known of whether a caller can use a tool.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Opening {
    /// It can.
    Open,
    /// It lacks the permission as a whole, but a grant on single DAGs does for those.
    SomeDags(Vec<&'static str>),
    /// It is not known, for want of knowledge of these.
    Unknown(Vec<&'static str>),
    /// It can't: these are missing.
    Closed(Vec<&'static str>),
}

impl Opening {
    /// The most open one first.
    fn rank(&self) -> usize {
        match self {
            Opening::Open => 0,
            Opening::SomeDags(_) => 1,
            Opening::Unknown(_) => 2,
            Opening::Closed(_) => 3,
        }
    }
}

/// The operations a tool calls in a release.
pub fn operations(entry: &Entry, view: &View) -> Vec<&'static OperationData> {
    match entry {
        Entry::Read(tool) => tool.calls_in(view).map(|call| call.operation.data()).collect(),
        Entry::Write(tool) => tool.calls_in(view).map(|call| call.operation.data()).collect(),
    }
}

/// What a call may need, in each of the forms it can have by its arguments: one set of
/// permissions each.
pub fn forms(operation: &OperationData, view: &View) -> Vec<Vec<&'static str>> {
    let base = operation.needs_in(view).to_vec();
    let when = || operation.rights.when.iter().filter(|when| holds(when.spans, view) && when.on != NeedOn::Row);
    let mut all = vec![base.clone()];
    for when in when().filter(|when| !when.drop.is_empty()) {
        let mut form: Vec<_> = base.iter().copied().filter(|need| !when.drop.contains(need)).collect();
        form.extend(when.add);
        all.push(form);
    }
    // A bulk call that asks for nothing by itself asks by what stands in it.
    if base.is_empty() && !operation.rights.open {
        let added: Vec<_> = when().filter(|when| !when.add.is_empty()).map(|when| when.add.to_vec()).collect();
        if !added.is_empty() {
            all = added;
        }
    }
    all
}

/// Whether these permissions are known to be had.
pub fn opening(needs: &[&'static str], rights: &Rights, vocabulary: &Vocabulary) -> Opening {
    let mut lacking = Vec::new();
    let (mut closed, mut single, mut unknown) = (Vec::new(), Vec::new(), Vec::new());
    for need in needs {
        match (rights.standing(need), rights.somewhere(need)) {
            (Standing::Held, _) => {}
            (Standing::Unknown, _) => unknown.push(*need),
            (Standing::Missing, _) if !vocabulary.per_dag(need) => closed.push(*need),
            (Standing::Missing, Standing::Missing) => closed.push(*need),
            (Standing::Missing, _) => single.push(*need),
        }
        if rights.standing(need) == Standing::Missing {
            lacking.push(*need);
        }
    }
    if !closed.is_empty() {
        Opening::Closed(lacking)
    } else if !unknown.is_empty() {
        Opening::Unknown(unknown)
    } else if !single.is_empty() {
        Opening::SomeDags(single)
    } else {
        Opening::Open
    }
}

/// Whether a caller can use a tool, by the form of it that is most open.
pub fn tool(entry: &Entry, view: &View, rights: &Rights, vocabulary: &Vocabulary) -> Opening {
    let forms = operations(entry, view).into_iter().flat_map(|operation| forms(operation, view));
    let best = forms.map(|needs| opening(&needs, rights, vocabulary)).min_by_key(Opening::rank);
    best.unwrap_or(Opening::Open)
}

/// Every permission that any form of these tools needs.
pub fn wanted<'a>(entries: impl Iterator<Item = &'a Entry>, view: &View) -> Vec<&'static str> {
    let mut all: Vec<_> = entries
        .flat_map(|entry| operations(entry, view))
        .flat_map(|operation| forms(operation, view))
        .flatten()
        .collect();
    all.sort_unstable();
    all.dedup();
    all
}
