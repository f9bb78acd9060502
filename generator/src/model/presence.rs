//! In which of a line's known releases something exists.

use serde_json::{Value, json};

use crate::table::{Release, Span};

/// A set of a line's releases; bit `i` is the `i`-th known release, oldest first.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Presence(u64);

impl Presence {
    /// At most this many releases of a line.
    pub const MOST: usize = 64;

    /// In no release.
    pub const NEVER: Presence = Presence(0);

    /// In the first `count` releases, which are all of a line.
    pub fn all(count: usize) -> Self {
        Presence(u64::MAX.checked_shr(64_u32.saturating_sub(u32::try_from(count).unwrap_or(64))).unwrap_or(0))
    }

    /// In these releases of those that are known.
    pub fn of(releases: &[Release], known: &[Release]) -> Self {
        let bits = known.iter().enumerate().filter(|(_, release)| releases.contains(release));
        Presence(bits.fold(0, |set, (index, _)| set | 1 << index))
    }

    /// In all known releases from `since` until before `until`.
    pub fn between(since: Option<Release>, until: Option<Release>, known: &[Release]) -> Self {
        let inside: Vec<Release> = known
            .iter()
            .copied()
            .filter(|release| since.is_none_or(|since| *release >= since) && until.is_none_or(|until| *release < until))
            .collect();
        Self::of(&inside, known)
    }

    /// In either.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Presence(self.0 | other.0)
    }

    /// In both.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Presence(self.0 & other.0)
    }

    /// In this and not in the other.
    #[must_use]
    pub fn without(self, other: Self) -> Self {
        Presence(self.0 & !other.0)
    }

    /// Whether there is no release.
    pub fn is_never(self) -> bool {
        self.0 == 0
    }

    /// Whether all releases of the other are in this one.
    pub fn covers(self, other: Self) -> bool {
        other.0 & !self.0 == 0
    }

    /// Whether a known release is in it.
    pub fn has(self, release: Release, known: &[Release]) -> bool {
        known.iter().position(|candidate| *candidate == release).is_some_and(|index| self.0 & (1 << index) != 0)
    }

    /// As spans of releases: a run of neighbours among the known ones is one span, and
    /// ends at the first known release that is not in it.
    pub fn spans(self, known: &[Release]) -> Vec<Span> {
        let mut spans: Vec<Span> = Vec::new();
        let mut open: Option<Release> = None;
        for (index, release) in known.iter().enumerate() {
            let here = self.0 & (1 << index) != 0;
            match (here, open) {
                (true, None) => open = Some(*release),
                (false, Some(since)) => {
                    spans.push(Span::new(since, Some(*release)));
                    open = None;
                }
                _ => {}
            }
        }
        if let Some(since) = open {
            spans.push(Span::new(since, None));
        }
        spans
    }

    /// The spans, or none at all if it is there wherever `parent` is.
    pub fn spans_within(self, parent: Self, known: &[Release]) -> Vec<Span> {
        if self.covers(parent) { Vec::new() } else { self.and(parent).spans(known) }
    }

    /// Words for people: `3.1.0 …`, `3.0.0 – 3.1.0`; the second release is the first
    /// without it.
    pub fn words(self, known: &[Release]) -> String {
        words(&self.spans(known))
    }

    /// For the model in JSON: `"3.1.0.."`, `"3.0.0..3.1.1"`, several joined by a comma.
    pub fn json(self, known: &[Release]) -> Value {
        let spans = self.spans(known);
        let texts: Vec<String> = spans
            .iter()
            .map(|span| format!("{}..{}", span.since, span.until.map(|until| until.to_string()).unwrap_or_default()))
            .collect();
        json!(texts.join(", "))
    }
}

/// Spans in words: `since 3.1.0`, `3.0.0 until 3.1.1`.
pub fn words(spans: &[Span]) -> String {
    let texts: Vec<String> = spans
        .iter()
        .map(|span| match span.until {
            None => format!("{}+", span.since),
            Some(until) => format!("{} to before {until}", span.since),
        })
        .collect();
    texts.join(", ")
}
