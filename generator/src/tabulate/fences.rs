//! Rules for fences as table entries.

use super::{list, text};
use crate::policy::Policy;
use crate::policy::fences::{Decides, Tells};
use crate::table::{FenceLookup, FenceRule, FenceWords, Fencing, Line, Told};

/// The rule of an operation. One without a rule never gets here; it would be refused.
pub(super) fn fencing(policy: &Policy, line: Line, id: &str) -> Fencing {
    let Some(rule) = policy.fences.rules.get(&(line, id.to_owned())) else {
        return Fencing::UNKNOWN;
    };
    let told = match &rule.told {
        Tells::Nothing => Told::Nothing,
        Tells::One => Told::One,
        Tells::Rows(names) => Told::Rows(list(names.iter().map(|name| text(name)).collect())),
    };
    let rule = match &rule.decides {
        Decides::Named => FenceRule::Named,
        Decides::Rows { nowhere } => FenceRule::Rows { nowhere: *nowhere },
        Decides::Outside(what) => FenceRule::Outside(text(what)),
        Decides::Refused(because) => FenceRule::Refused(text(because)),
        Decides::LookedUp(lookup) => FenceRule::LookedUp(FenceLookup {
            read: text(&lookup.read),
            place: lookup.place,
            name: text(&lookup.name),
            key: text(&lookup.key),
            rows: lookup.rows.as_deref().map(text),
            query: list(lookup.query.iter().map(|(name, value)| (text(name), text(value))).collect()),
        }),
    };
    Fencing { rule, told }
}

/// What fences need of all operations alike.
pub fn fence_words(policy: &Policy) -> FenceWords {
    let names = |names: &[String]| -> &'static [&'static str] { list(names.iter().map(|name| text(name)).collect()) };
    let spec = &policy.fences.spec;
    FenceWords {
        ids: names(&spec.ids),
        patterns: names(&spec.patterns),
        beyond: names(&spec.beyond),
        all: text(&spec.all),
        opaque: names(&policy.words.opaque),
        suffix: text(&spec.suffix),
    }
}
