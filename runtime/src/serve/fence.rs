//! Fences: a server, or one request to it, may be kept to some DAGs (`--dags 'team_a*'`).
//!
//! What is kept and how is data ([`generated::table::Fencing`]). It is enforced in one place,
//! [`Fenced`], which stands between all tools and Airflow: it sees the request as it is sent
//! and the answer as it comes, and trusts nothing that was decided before.

mod guard;
mod lookup;
mod place;
mod rows;
#[cfg(test)]
mod tests;

use std::fmt;
use std::sync::Arc;

use generated::table::{FenceRule, OperationData};

pub use guard::Fenced;
pub(super) use place::{ids as request_ids, ids_in, operation_of};
pub(super) use rows::SAYS;

/// Longest pattern, in characters: the longest id that Airflow takes.
const LONGEST: usize = 250;
/// Most patterns of one setting.
const MOST: usize = 100;

/// The DAGs that may be reached. A DAG is within if each group has a pattern that it matches;
/// so a further group can only take DAGs away. Without groups there is no fence.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Fence(Vec<Arc<[String]>>);

impl Fence {
    /// The fence of a setting: patterns with `*` (any characters) and `?` (one), separated by
    /// commas or given several times.
    ///
    /// # Errors
    /// There is none, or one that can be no pattern of ids.
    pub fn new<T: AsRef<str>>(texts: &[T]) -> Result<Self, String> {
        let mut patterns: Vec<String> = Vec::new();
        for pattern in texts.iter().flat_map(|text| text.as_ref().split(',')).map(str::trim) {
            let fits = |letter: char| letter.is_alphanumeric() || "_-.*?".contains(letter);
            if pattern.is_empty() {
                return Err("there is an empty pattern; give ids of DAGs, with * for any characters".to_owned());
            }
            if !pattern.chars().all(fits) || pattern.chars().count() > LONGEST {
                return Err(
                    "a pattern may hold letters, digits, `_`, `-`, `.`, and * and ? for any characters and for one"
                        .to_owned(),
                );
            }
            if !patterns.iter().any(|known| known == pattern) {
                patterns.push(pattern.to_owned());
            }
        }
        match patterns.len() {
            0 => Err("there is no pattern; give ids of DAGs, with * for any characters".to_owned()),
            1..=MOST => Ok(Self(vec![patterns.into()])),
            _ => Err(format!("there are more than {MOST} patterns")),
        }
    }

    /// Whether all DAGs may be reached.
    pub fn is_open(&self) -> bool {
        self.0.is_empty()
    }

    /// The DAGs that are within both.
    #[must_use]
    pub fn and(&self, other: &Self) -> Self {
        let mut groups = self.0.clone();
        groups.extend(other.0.iter().filter(|group| !self.0.contains(group)).cloned());
        Self(groups)
    }

    /// Whether the DAG of that id is within. Case counts.
    pub fn holds(&self, dag: &str) -> bool {
        self.0.iter().all(|group| group.iter().any(|pattern| matches(pattern, dag)))
    }
}

impl fmt::Display for Fence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, group) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str(" and ")?;
            }
            f.write_str(&group.join(", "))?;
        }
        Ok(())
    }
}

/// Whether a text is what a pattern stands for, in one pass with one step back.
fn matches(pattern: &str, text: &str) -> bool {
    let (pattern, text): (Vec<char>, Vec<char>) = (pattern.chars().collect(), text.chars().collect());
    let (mut at, mut read) = (0, 0);
    let mut star: Option<(usize, usize)> = None;
    while read < text.len() {
        match pattern.get(at) {
            Some('*') => {
                star = Some((at, read));
                at += 1;
            }
            Some(letter) if *letter == '?' || Some(letter) == text.get(read) => {
                at += 1;
                read += 1;
            }
            _ => match star {
                Some((back, taken)) => {
                    star = Some((back, taken + 1));
                    at = back + 1;
                    read = taken + 1;
                }
                None => return false,
            },
        }
    }
    pattern.iter().skip(at).all(|letter| *letter == '*')
}

/// What a list of tools says of a tool under a fence.
pub(super) enum Under {
    /// It is kept to the DAGs within, at least in part.
    Kept,
    /// The fence does not hold there.
    Open,
    /// None of its calls is made.
    Refused,
}

/// What a fence means for a tool that calls these operations.
pub(super) fn under<'a>(operations: impl Iterator<Item = &'a OperationData>) -> Under {
    let (mut open, mut all, mut refused) = (false, 0, 0);
    for operation in operations {
        all += 1;
        match operation.fence.rule {
            FenceRule::Outside(_) => open = true,
            FenceRule::Refused(_) => refused += 1,
            FenceRule::Named | FenceRule::Rows { .. } | FenceRule::LookedUp(_) => {}
        }
    }
    if all == refused {
        Under::Refused
    } else if open {
        Under::Open
    } else {
        Under::Kept
    }
}
