//! Fences by DAG: what must be known of an operation to keep it to some DAGs.

use super::Place;

/// How a request of an operation, and what is answered, are kept to the DAGs of a fence.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Fencing {
    /// What decides.
    pub rule: FenceRule,
    /// How the answer tells of which DAG it is.
    pub told: Told,
}

impl Fencing {
    /// Of an operation that nobody has classified: refused.
    pub const UNKNOWN: Self = Self { rule: FenceRule::Refused("it has no rule"), told: Told::Nothing };
}

/// What decides whether a request stays within a fence. Whatever it is, each DAG that a
/// request names must be within, and rows of others are taken out of the answer.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum FenceRule {
    /// The request has to name a DAG.
    Named,
    /// A read over many DAGs: the rows that come tell.
    Rows {
        /// Whether rows of no DAG at all are shown.
        nowhere: bool,
    },
    /// The request has an id that names no DAG: another read is made first.
    LookedUp(FenceLookup),
    /// It is no matter of DAGs: no fence keeps anyone from it. The word says what it is.
    Outside(&'static str),
    /// It is not made under a fence, for this reason.
    Refused(&'static str),
}

/// The read that tells of which DAGs an id is.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct FenceLookup {
    /// The operation that is read, of the same line.
    pub read: &'static str,
    /// Where the request holds the id.
    pub place: Place,
    /// Airflow's name of it there.
    pub name: &'static str,
    /// The path parameter of the read that takes it or, with `rows`, the field that must be equal.
    pub key: &'static str,
    /// The list of the answer that is searched, page by page; `None` = the answer is the one thing.
    pub rows: Option<&'static str>,
    /// Query pairs of the read.
    pub query: &'static [(&'static str, &'static str)],
}

/// How an answer tells of which DAG it is.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Told {
    /// Nothing in it is known to name a DAG.
    Nothing,
    /// It is one thing, which names its DAG or holds things that do.
    One,
    /// It holds these lists, whose rows name their DAGs.
    Rows(&'static [&'static str]),
}

/// What fences need of all operations alike.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct FenceWords {
    /// Parameters, body fields and fields of answers that hold ids of DAGs.
    pub ids: &'static [&'static str],
    /// Parameters that hold a pattern over ids of DAGs.
    pub patterns: &'static [&'static str],
    /// Inputs by which a call goes on to other DAGs than it names, when true.
    pub beyond: &'static [&'static str],
    /// The id that stands for all DAGs.
    pub all: &'static str,
    /// Keys whose content is the users' own: nothing inside names a DAG.
    pub opaque: &'static [&'static str],
    /// What the description of a tool says that no fence keeps to DAGs.
    pub suffix: &'static str,
}
