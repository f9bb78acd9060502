//! The live proof of the permission matrix.
//!
//! For each operation of a release the map says what Airflow asks of a caller, and `specs/probes/` what
//! to send to see it. Here both meet a real Airflow: roles and users are made *from the map*, one per distinct set of
//! permissions, and every claim that follows from the map becomes a [`Trial`]: a caller, a request, and what must come of
//! it. Nothing here knows an operation; what differs between them stands in YAML.

mod fixtures;
mod ground;
mod plan;
mod report;
mod send;
mod trial;

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow};
use generator::policy::{Permissions, ProbeFile, Probes};
use generator::problem::Problems;
use generator::table::{Line, Release, Vocabulary};

pub use fixtures::Fixtures;
pub use ground::{Closed, Fab, Simple, differences, state};
pub use plan::{Plan, Row};
pub use report::{Report, Standing, today, write};
pub use trial::{Claim, Grants, Verdict, grants};

/// What the map and the probes of a line say.
#[derive(Clone)]
pub struct Sources {
    /// Which line.
    pub line: Line,
    /// The map.
    pub permissions: Permissions,
    /// What is sent.
    pub probes: ProbeFile,
    /// What permissions are called.
    pub vocabulary: &'static Vocabulary,
}

impl Sources {
    /// Reads those of a release.
    pub fn read(release: Release) -> Result<Self> {
        let root = root();
        let line = Line::of(release).with_context(|| format!("no line has the release {release}"))?;
        let told = |problems: Problems| anyhow!("{problems}");
        let permissions = Path::new("specs/permissions").join(format!("{line}.yaml"));
        let vocabulary = generator::policy::Vocabulary::load(&root).map_err(told)?;
        Ok(Self {
            line,
            permissions: generator::yaml::read(&root, &permissions).map_err(told)?,
            probes: generator::yaml::read(&root, &Probes::file(line)).map_err(told)?,
            vocabulary: generator::tabulate::vocabulary(&vocabulary),
        })
    }
}

/// The project's root.
pub fn root() -> PathBuf {
    let crate_folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    crate_folder.parent().unwrap_or(crate_folder).to_owned()
}
