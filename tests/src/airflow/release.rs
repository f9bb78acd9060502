//! The Airflow releases that the tests know how to run.

use std::{fmt, str::FromStr};

use anyhow::{Context, Result};

/// A release of Airflow with lock files in this crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Release {
    /// The full release, as `3.3.2`.
    pub name: &'static str,
    /// The minor version of Python that its lock file was resolved for.
    pub python: &'static str,
    /// Can run with the FAB auth manager: always on 2.x; on 3.x where there is a lock file for it.
    pub fab: bool,
    /// On 2.x: may run tasks side by side on SQLite. Older ones run them one by one.
    pub parallel: bool,
}

const fn release(name: &'static str, python: &'static str, fab: bool, parallel: bool) -> Release {
    Release { name, python, fab, parallel }
}

/// All of them, newest first. The first and the sixth are what every run of the tests uses.
pub const RELEASES: &[Release] = &[
    release("3.3.2", "3.11", true, true),
    release("3.2.0", "3.11", false, true),
    release("3.1.8", "3.11", false, true),
    release("3.0.6", "3.11", false, true),
    release("3.0.0", "3.11", false, true),
    release("2.11.2", "3.11", true, true),
    release("2.10.5", "3.11", true, true),
    release("2.7.3", "3.11", true, true),
    release("2.4.3", "3.9", true, false),
];

impl Release {
    /// Airflow's major version, 2 or 3.
    pub fn major(self) -> u8 {
        if self.name.starts_with('2') { 2 } else { 3 }
    }

    /// At least this minor version of the same major one?
    pub fn at_least(self, minor: u32) -> bool {
        self.name.split('.').nth(1).and_then(|part| part.parse().ok()).is_some_and(|own: u32| own >= minor)
    }

    /// The path of the REST API under the base URL.
    pub fn api_path(self) -> &'static str {
        if self.major() == 2 { "/api/v1" } else { "/api/v2" }
    }
}

impl FromStr for Release {
    type Err = anyhow::Error;

    fn from_str(name: &str) -> Result<Self> {
        RELEASES.iter().find(|release| release.name == name).copied().with_context(|| {
            let known: Vec<_> = RELEASES.iter().map(|release| release.name).collect();
            format!("there is no lock file for Airflow {name}; there is one for {}", known.join(", "))
        })
    }
}

impl fmt::Display for Release {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.name)
    }
}
