// Made by `cargo gen generate` from specs/. Do not edit.
// Copied from generator/src/table.

//! Releases of Airflow, and the spans of releases in which something exists.

use std::fmt;

/// A full Airflow release, such as `3.2.2`. Minor alone is never enough: patch
/// releases change the API too (3.2.2 has 45 query parameters that 3.2.0 ignores).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Release {
    /// First number, `3` in `3.2.2`.
    pub major: u16,
    /// Second number.
    pub minor: u16,
    /// Third number.
    pub patch: u16,
}

impl Release {
    /// The release `major.minor.patch`.
    pub const fn new(major: u16, minor: u16, patch: u16) -> Self {
        Self { major, minor, patch }
    }

    /// Reads what Airflow says of itself: `3.1.2`, `3.1.2+astro.1`, `2.10.5.post1`,
    /// `3.4.0b2`. What follows the three numbers is left out; a missing patch is 0.
    /// `None` if there are no two leading numbers.
    pub fn parse(text: &str) -> Option<Self> {
        let mut numbers = text.trim().trim_start_matches('v').split('.').map(|part| {
            let digits: String = part.chars().take_while(char::is_ascii_digit).collect();
            digits.parse::<u16>().ok()
        });
        let major = numbers.next()??;
        let minor = numbers.next()??;
        let patch = numbers.next().flatten().unwrap_or(0);
        Some(Self { major, minor, patch })
    }
}

impl fmt::Display for Release {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.major, self.minor, self.patch)
    }
}

/// A run of releases: from `since` (inclusive) until `until` (exclusive; `None` = still there).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Span {
    /// First release that has it.
    pub since: Release,
    /// First release that no longer has it.
    pub until: Option<Release>,
}

impl Span {
    /// The span from `since` on, to `until` where given.
    pub const fn new(since: Release, until: Option<Release>) -> Self {
        Self { since, until }
    }

    /// Whether `release` lies in the span.
    pub fn contains(&self, release: Release) -> bool {
        release >= self.since && self.until.is_none_or(|until| release < until)
    }
}

/// A line of Airflow's REST API. Each has its own base path, specs and permissions.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Line {
    /// Airflow 2.x, served under `/api/v1`.
    V1,
    /// Airflow 3.x, served under `/api/v2`.
    V2,
}

impl Line {
    /// Both lines, oldest first.
    pub const ALL: [Line; 2] = [Line::V1, Line::V2];

    /// The line's name in files and YAML: `airflow-v1` or `airflow-v2`.
    pub const fn name(self) -> &'static str {
        match self {
            Line::V1 => "airflow-v1",
            Line::V2 => "airflow-v2",
        }
    }

    /// The base path that comes before the version-free paths of the specs.
    pub const fn base_path(self) -> &'static str {
        match self {
            Line::V1 => "/api/v1",
            Line::V2 => "/api/v2",
        }
    }

    /// The line that a release belongs to, by its major number.
    pub const fn of(release: Release) -> Option<Line> {
        match release.major {
            2 => Some(Line::V1),
            3 => Some(Line::V2),
            _ => None,
        }
    }
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// The release that is served, as far as the tables know it.
///
/// A known release is both `older` and `newer`. One between two known releases
/// takes what both have. One newer than all takes the newest known (`exact` is false).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct View {
    /// Line of the API.
    pub line: Line,
    /// What the server says of itself.
    pub release: Release,
    /// Nearest known release at or below it.
    pub older: Release,
    /// Nearest known release at or above it, if there is one.
    pub newer: Option<Release>,
}

impl View {
    /// The view of `release`, given the known releases of its line in ascending order.
    /// `None` when it is older than all that are known.
    pub fn of(release: Release, line: Line, known: &[Release]) -> Option<Self> {
        let older = known.iter().rev().find(|known| **known <= release).copied()?;
        let newer = known.iter().find(|known| **known >= release).copied();
        Some(Self { line, release, older, newer })
    }

    /// Whether the release itself is known.
    pub fn exact(&self) -> bool {
        self.older == self.release
    }
}

/// Whether something with these spans exists in the release of `view`.
/// No spans at all means: always.
pub fn holds(spans: &[Span], view: &View) -> bool {
    let at = |release: Release| spans.is_empty() || spans.iter().any(|span| span.contains(release));
    at(view.older) && view.newer.is_none_or(at)
}
