//! Which specs there are, where they came from, and whether they are still what was fetched.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::problem::{Problem, Problems};
use crate::table::{Line, Release};

/// Where `sources.yaml` stands, from the project's root.
pub const SOURCES: &str = "specs/sources.yaml";

/// `specs/sources.yaml`: the provenance of every spec.
#[derive(Clone, Debug, Serialize, Deserialize, Default, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Sources {
    /// SPDX name of the licence of all specs.
    pub licence: String,
    /// Wheels of the FAB provider, oldest first.
    #[serde(default)]
    pub providers: Vec<Provider>,
    /// One entry per release of Airflow, oldest first.
    pub releases: Vec<Source>,
}

/// A wheel of the FAB provider, which only the audit reads.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Provider {
    /// Its version.
    pub version: String,
    /// PyPI project.
    pub package: String,
    /// File name of the wheel.
    pub wheel: String,
    /// SHA-256 of the wheel.
    pub wheel_sha256: String,
    /// SHA-256 of the wheel's own record.
    pub record_sha256: String,
}

/// Where the spec of one release came from.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Release of Airflow.
    pub release: String,
    /// `airflow-v1` or `airflow-v2`.
    pub line: String,
    /// PyPI project that holds the spec.
    pub package: String,
    /// File name of the wheel.
    pub wheel: String,
    /// SHA-256 of the wheel.
    pub wheel_sha256: String,
    /// SHA-256 of the wheel's own record, which names the hash of every file in it.
    #[serde(default)]
    pub record_sha256: Option<String>,
    /// Path of the spec inside the wheel.
    pub path: String,
    /// SHA-256 of the spec.
    pub sha256: String,
    /// The spec under `specs/`; releases with identical bytes share the oldest one's.
    pub file: String,
    /// Version of the FAB provider that goes with it; none if the wheel holds FAB itself.
    #[serde(default)]
    pub fab: Option<String>,
}

/// One spec file with the releases that it describes.
#[derive(Clone, Debug)]
pub struct SpecFile {
    /// Line of the API.
    pub line: Line,
    /// Path from the project's root.
    pub file: PathBuf,
    /// Releases that it describes, oldest first.
    pub releases: Vec<Release>,
    /// The text of the file.
    pub text: String,
}

/// SHA-256 as lower-case hex.
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The line a name of `sources.yaml` means.
pub fn line(name: &str) -> Option<Line> {
    Line::ALL.into_iter().find(|line| line.name() == name)
}

/// Reads `sources.yaml`.
pub fn sources(root: &Path) -> Result<Sources, Problems> {
    crate::yaml::read(root, Path::new(SOURCES))
}

/// Reads and verifies all specs of all lines, oldest first.
///
/// Errors: a file that is missing, changed since it was fetched, or not named in
/// `sources.yaml`; a release named twice.
pub fn load(root: &Path) -> Result<Vec<SpecFile>, Problems> {
    let sources = sources(root)?;
    let mut problems = Problems::default();
    let mut files: BTreeMap<String, SpecFile> = BTreeMap::new();
    let mut seen: BTreeMap<Release, usize> = BTreeMap::new();
    for (index, source) in sources.releases.iter().enumerate() {
        let pointer = format!("/releases/{index}");
        let Some(release) = Release::parse(&source.release) else {
            problems.push(
                Problem::new(SOURCES, format!("`{}` is no release", source.release))
                    .at(format!("{pointer}/release"))
                    .mend("write three numbers in quotes, as in \"3.3.2\""),
            );
            continue;
        };
        if let Some(first) = seen.insert(release, index) {
            problems.push(
                Problem::new(SOURCES, format!("release {release} stands here and at /releases/{first}"))
                    .at(&pointer)
                    .mend("keep one of them"),
            );
            continue;
        }
        let Some(line) = line(&source.line) else {
            problems.push(
                Problem::new(SOURCES, format!("the line `{}` is not known", source.line))
                    .at(format!("{pointer}/line"))
                    .mend("write airflow-v1 or airflow-v2"),
            );
            continue;
        };
        if let Some(known) = files.get_mut(&source.file) {
            known.releases.push(release);
        } else {
            let file = Path::new("specs").join(&source.file);
            let bytes = match std::fs::read(root.join(&file)) {
                Ok(bytes) => bytes,
                Err(error) => {
                    problems.push(
                        Problem::new(&file, format!("can't be read: {error}"))
                            .mend(format!("run `cargo gen fetch {release}`")),
                    );
                    continue;
                }
            };
            let text = String::from_utf8_lossy(&bytes).into_owned();
            files.insert(source.file.clone(), SpecFile { line, file, releases: vec![release], text });
        }
        if let Some(known) = files.get(&source.file) {
            let found = sha256(known.text.as_bytes());
            if found != source.sha256 {
                problems.push(
                    Problem::new(&known.file, format!("its SHA-256 is {found}, and {SOURCES} says {}", source.sha256))
                        .mend(format!("specs are kept as published: run `cargo gen fetch {release}`")),
                );
            }
        }
    }
    extra_files(root, &files, &mut problems);
    problems.into_result()?;
    let mut list: Vec<SpecFile> = files.into_values().collect();
    for spec in &mut list {
        spec.releases.sort();
    }
    list.sort_by(|a, b| (a.line, &a.releases).cmp(&(b.line, &b.releases)));
    Ok(list)
}

/// A spec that `sources.yaml` does not name has no provenance.
fn extra_files(root: &Path, files: &BTreeMap<String, SpecFile>, problems: &mut Problems) {
    for line in Line::ALL {
        let folder = root.join("specs").join(line.name());
        let Ok(entries) = std::fs::read_dir(&folder) else { continue };
        let mut names: Vec<String> =
            entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        for name in names {
            let key = format!("{}/{name}", line.name());
            if name.ends_with(".yaml") && !files.contains_key(&key) {
                problems.push(
                    Problem::new(Path::new("specs").join(&key), format!("{SOURCES} does not name it"))
                        .mend("fetch it with `cargo gen fetch RELEASE`, or remove it"),
                );
            }
        }
    }
}
