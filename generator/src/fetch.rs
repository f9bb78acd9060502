//! Adds the spec of one release: the wheel through pip, its spec verbatim, where it came
//! from recorded. The only stage that touches a network.
//!
//! Everything is verified and prepared first; then files are replaced, `sources.yaml`
//! last. On any error nothing on disk has changed.

pub(crate) mod pip;
mod provider;
pub(crate) mod wheel;

use std::fmt;
use std::path::{Path, PathBuf};

use crate::problem::{Problem, Problems};
use crate::source::{Provider, SOURCES, Source, Sources, sha256};
use crate::table::{Line, Release, Span};

/// Where the spec of a release is published.
struct Published {
    releases: Span,
    line: Line,
    package: &'static str,
    path: &'static str,
}

/// All places, oldest first. A release in none of them can't be fetched.
const PUBLISHED: [Published; 3] = [
    Published {
        releases: Span::new(Release::new(2, 4, 0), Some(Release::new(3, 0, 0))),
        line: Line::V1,
        package: "apache-airflow",
        path: "airflow/api_connexion/openapi/v1.yaml",
    },
    Published {
        releases: Span::new(Release::new(3, 0, 0), Some(Release::new(3, 0, 3))),
        line: Line::V2,
        package: "apache-airflow-core",
        path: "airflow/api_fastapi/core_api/openapi/v1-rest-api-generated.yaml",
    },
    Published {
        releases: Span::new(Release::new(3, 0, 3), Some(Release::new(4, 0, 0))),
        line: Line::V2,
        package: "apache-airflow-core",
        path: "airflow/api_fastapi/core_api/openapi/v2-rest-api-generated.yaml",
    },
];

/// The licence that a wheel must state, in SPDX's word.
const LICENCE: &str = "Apache-2.0";

/// What `fetch` did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fetched {
    /// The release.
    pub release: Release,
    /// Its spec, from the project's root.
    pub file: PathBuf,
    /// What happened to it.
    pub outcome: Outcome,
}

/// What happened to the spec of a release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is new.
    Added,
    /// These releases have the same bytes, so it is recorded with their file.
    Shares(Vec<String>),
    /// It was recorded before, and the file was missing or changed.
    Restored,
    /// It was recorded before, and everything is as it was.
    Verified,
}

impl fmt::Display for Fetched {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { release, file, outcome } = self;
        let file = file.display();
        match outcome {
            Outcome::Added => write!(f, "{release}: added as {file}")?,
            Outcome::Shares(others) => {
                write!(f, "{release}: recorded; {file} is the spec of {} too", others.join(", "))?
            }
            Outcome::Restored => return write!(f, "{release}: {file} is again what was fetched"),
            Outcome::Verified => return write!(f, "{release}: known, and {file} is what was published"),
        }
        write!(
            f,
            "\nnext: review `git diff specs`; run `cargo gen generate`, and add the entries that it names \
             under specs/permissions and specs/tools"
        )
    }
}

/// Adds the spec of `release`, or verifies it if it is recorded. `report` hears what is done.
///
/// Errors: no stable release that has a spec; no Python or pip; no network; a release that the
/// index does not have; a wheel or spec that is not what `sources.yaml`, the wheel's own
/// record or its licence say; files that can't be written. Then nothing has changed.
pub fn fetch(root: &Path, release: &str, report: &mut dyn FnMut(&str)) -> Result<Fetched, Problems> {
    fetch_with(root, release, &pip::usual(), report)
}

/// The same, with the commands that may be pip, in the order in which they are tried.
fn fetch_with(
    root: &Path,
    release: &str,
    pips: &[Vec<String>],
    report: &mut dyn FnMut(&str),
) -> Result<Fetched, Problems> {
    let asked = format!("fetch {release}");
    let (release, published) = published(&asked, release)?;
    let (before, sources) = recorded(root)?;
    let download =
        tempfile::tempdir().map_err(|error| Problem::new(&asked, format!("there is no temporary folder: {error}")))?;
    report(&format!("downloading {}=={release} with pip", published.package));
    let downloaded =
        pip::download(&asked, pips, published.package, &pip::Wanted::Exactly(release.to_string()), download.path())?;
    if let Some(warning) = &downloaded.warning {
        report(&format!("pip: {warning}"));
    }
    let bytes = std::fs::read(&downloaded.wheel)
        .map_err(|error| Problem::new(&downloaded.wheel, format!("can't be read: {error}")))?;
    let name = downloaded.wheel.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let spec = wheel::spec(&name, &bytes, published.package, release, published.path)?;
    report(&format!("{name}: its record agrees, licence {LICENCE}, {} bytes of spec", spec.len()));
    let record_sha256 = provider::record_sha256(&name, &bytes)?;
    let recorded = sources.releases.iter().find(|source| source.release == release.to_string());
    let provider = match recorded.and_then(|source| source.fab.as_ref()) {
        // What goes with a release is decided once; a newer provider does not change it.
        Some(version) => sources.providers.iter().find(|provider| provider.version == *version).cloned(),
        None => provider::find(&asked, pips, release, (&name, &bytes), report)?,
    };
    let found = Source {
        release: release.to_string(),
        line: published.line.name().to_owned(),
        package: published.package.to_owned(),
        wheel: name,
        wheel_sha256: sha256(&bytes),
        record_sha256: Some(record_sha256),
        fab: provider.as_ref().map(|provider| provider.version.clone()),
        path: published.path.to_owned(),
        sha256: sha256(&spec),
        file: format!("{}/{release}.yaml", published.line.name()),
    };
    place(root, release, (found, provider), spec, (&before, sources))
}

/// A stable release and where its spec is published.
fn published(asked: &str, text: &str) -> Result<(Release, &'static Published), Problem> {
    let parts: Vec<&str> = text.split('.').collect();
    let digits = |part: &&str| !part.is_empty() && part.chars().all(|letter| letter.is_ascii_digit());
    let release = Release::parse(text).filter(|release| parts.iter().all(digits) && release.to_string() == text);
    let Some(release) = release else {
        let suffix = parts.get(2).unwrap_or(&"").trim_start_matches(|letter: char| letter.is_ascii_digit());
        let pre = ["a", "b", "rc", "dev"].iter().any(|mark| suffix.starts_with(mark)) || text.contains(".dev");
        let problem = if Release::parse(text).is_some() && pre {
            Problem::new(
                asked,
                "a pre-release: its spec still changes, and tables made from it would be wrong for the release",
            )
            .mend("wait for the release, such as 3.3.2")
        } else {
            Problem::new(asked, format!("`{text}` is no release of Airflow")).mend("write three numbers, such as 3.3.2")
        };
        return Err(problem);
    };
    let oldest = PUBLISHED.iter().map(|published| published.releases.since).min();
    match PUBLISHED.iter().find(|published| published.releases.contains(release)) {
        Some(published) => Ok((release, published)),
        None if oldest.is_some_and(|oldest| release < oldest) => {
            Err(Problem::new(asked, "older than 2.4.0, the oldest release that airvane serves")
                .mend("fetch 2.4.0 or a newer release"))
        }
        None => {
            Err(Problem::new(asked, format!("where the spec of Airflow {} is published is not known", release.major))
                .mend("add its package and path to PUBLISHED in generator/src/fetch.rs"))
        }
    }
}

/// `sources.yaml` as text and as data. Comments after the head are refused: they would be lost.
fn recorded(root: &Path) -> Result<(String, Sources), Problems> {
    let sources = crate::source::sources(root)?;
    let text = std::fs::read_to_string(root.join(SOURCES))
        .map_err(|error| Problem::new(SOURCES, format!("can't be read: {error}")))?;
    let comment =
        text.lines().enumerate().skip(head(&text).lines().count()).find(|(_, line)| line.trim_start().starts_with('#'));
    if let Some((index, _)) = comment {
        return Err(Problem::new(SOURCES, "a comment that `fetch` would lose: it writes the file anew")
            .on_line(Some(index + 1))
            .mend("move it to the head of the file")
            .into());
    }
    Ok((text, sources))
}

/// The comment that a file begins with.
fn head(text: &str) -> &str {
    let lines = text.split_inclusive('\n').take_while(|line| line.starts_with('#') || line.trim().is_empty());
    text.get(..lines.map(str::len).sum()).unwrap_or_default()
}

/// Compares what was found with what is recorded, and writes what is new.
fn place(
    root: &Path,
    release: Release,
    (mut found, provider): (Source, Option<Provider>),
    spec: Vec<u8>,
    (before, mut sources): (&str, Sources),
) -> Result<Fetched, Problems> {
    let known = sources.releases.iter().position(|source| source.release == found.release);
    if let Some(source) = known.and_then(|index| sources.releases.get(index)) {
        found.file.clone_from(&source.file);
        same(&found, source, known.unwrap_or_default()).into_result()?;
    }
    let others: Vec<&Source> = sources
        .releases
        .iter()
        .filter(|source| {
            source.release != found.release && (&source.sha256, &source.line) == (&found.sha256, &found.line)
        })
        .collect();
    if let (None, Some(other)) = (known, others.first()) {
        found.file.clone_from(&other.file);
    } else if known.is_none()
        && let Some(other) = sources.releases.iter().find(|source| source.file == found.file)
    {
        return Err(Problem::new(SOURCES, format!("{} is taken by the spec of {}", found.file, other.release))
            .mend("look at what stands there: a new spec is named after its release")
            .into());
    }
    let others: Vec<String> = others.into_iter().map(|source| source.release.clone()).collect();
    let file = Path::new("specs").join(&found.file);
    let stale = std::fs::read(root.join(&file)).ok().is_none_or(|bytes| bytes != spec);
    let mut changes: Vec<(PathBuf, Vec<u8>)> = Vec::new();
    if stale {
        changes.push((root.join(&file), spec));
    }
    let outcome = match (known, stale, others.is_empty()) {
        (Some(_), true, _) => Outcome::Restored,
        (Some(_), false, _) => Outcome::Verified,
        (None, _, false) => Outcome::Shares(others),
        (None, _, true) => Outcome::Added,
    };
    // Entries of before the audit lack the record and the provider; they are completed.
    let incomplete = known
        .and_then(|index| sources.releases.get(index))
        .is_some_and(|source| (&source.record_sha256, &source.fab) != (&found.record_sha256, &found.fab));
    if known.is_none() || incomplete {
        sources.releases.retain(|source| source.release != found.release);
        sources.releases.push(found);
        sources.releases.sort_by_key(|source| Release::parse(&source.release));
        if let Some(provider) = provider {
            provider::record(&mut sources, provider)?;
        }
        let text = render(head(before), &sources)?;
        if std::fs::read_to_string(root.join(SOURCES)).ok().as_deref() != Some(before) {
            return Err(Problem::new(SOURCES, "it was changed by something else meanwhile")
                .mend("run it again")
                .into());
        }
        changes.push((root.join(SOURCES), text.into_bytes()));
    }
    replace(&root.join("specs"), &changes)?;
    Ok(Fetched { release, file, outcome })
}

/// Everything recorded of a release must be what was found now.
fn same(found: &Source, recorded: &Source, index: usize) -> Problems {
    let pairs = [
        ("line", &found.line, &recorded.line),
        ("package", &found.package, &recorded.package),
        ("wheel", &found.wheel, &recorded.wheel),
        ("wheel_sha256", &found.wheel_sha256, &recorded.wheel_sha256),
        ("path", &found.path, &recorded.path),
        ("sha256", &found.sha256, &recorded.sha256),
    ];
    let records = match (&found.record_sha256, &recorded.record_sha256) {
        (Some(found), Some(recorded)) => Some(("record_sha256", found, recorded)),
        _ => None,
    };
    let differing = pairs.into_iter().chain(records).filter(|(_, found, recorded)| found != recorded);
    Problems(
        differing
            .map(|(key, found, recorded)| {
                Problem::new(SOURCES, format!("`{key}` is {recorded}, but pip brought {found}"))
                    .at(format!("/releases/{index}/{key}"))
                    .mend(
                        "published wheels never change: find out which index pip asked (`python3 -m pip config list`). \
                         Only if the entry is what is wrong, remove it and fetch again",
                    )
            })
            .collect(),
    )
}

/// `sources.yaml` as text. What it says is read back before it is used.
fn render(head: &str, sources: &Sources) -> Result<String, Problem> {
    use fmt::Write;
    let plain = |text: &str| match serde_yaml::from_str(text) {
        Ok(serde_yaml::Value::String(read)) if read == text => text.to_owned(),
        _ => format!("'{}'", text.replace('\'', "''")),
    };
    let mut text = format!("{head}licence: {}\n", plain(&sources.licence));
    if !sources.providers.is_empty() {
        text.push_str("providers:\n");
    }
    for provider in &sources.providers {
        let _ = writeln!(text, "- version: '{}'", provider.version);
        let fields = [
            ("package", &provider.package),
            ("wheel", &provider.wheel),
            ("wheel_sha256", &provider.wheel_sha256),
            ("record_sha256", &provider.record_sha256),
        ];
        for (key, value) in fields {
            let _ = writeln!(text, "  {key}: {}", plain(value));
        }
    }
    text.push_str("releases:\n");
    for source in &sources.releases {
        let _ = writeln!(text, "- release: '{}'", source.release);
        let fields = [
            ("line", Some(&source.line)),
            ("package", Some(&source.package)),
            ("wheel", Some(&source.wheel)),
            ("wheel_sha256", Some(&source.wheel_sha256)),
            ("record_sha256", source.record_sha256.as_ref()),
            ("path", Some(&source.path)),
            ("sha256", Some(&source.sha256)),
            ("file", Some(&source.file)),
        ];
        for (key, value) in fields {
            if let Some(value) = value {
                let _ = writeln!(text, "  {key}: {}", plain(value));
            }
        }
        if let Some(version) = &source.fab {
            let _ = writeln!(text, "  fab: '{version}'");
        }
    }
    let read: Option<Sources> = serde_yaml::from_str(&text).ok();
    match read {
        Some(read) if read == *sources => Ok(text),
        _ => Err(Problem::new(SOURCES, "what would be written does not read back as it should")
            .mend("a fault of generator/src/fetch.rs")),
    }
}

/// Writes all files or none: all are prepared in a folder of their own beside the targets,
/// then renamed in order; if one can't be, those before it are put back.
fn replace(folder: &Path, files: &[(PathBuf, Vec<u8>)]) -> Result<(), Problem> {
    let failed = |path: &Path, error: std::io::Error| Problem::new(path, format!("can't be written: {error}"));
    let stage =
        tempfile::Builder::new().prefix(".airvane-fetch-").tempdir_in(folder).map_err(|error| failed(folder, error))?;
    let mut staged = Vec::new();
    for (number, (target, bytes)) in files.iter().enumerate() {
        let new = stage.path().join(format!("{number}.new"));
        let write = || -> std::io::Result<Option<PathBuf>> {
            use std::io::Write;
            let mut file = std::fs::File::create(&new)?;
            file.write_all(bytes)?;
            file.sync_all()?;
            let old = stage.path().join(format!("{number}.old"));
            if target.is_file() { std::fs::copy(target, &old).map(|_| Some(old)) } else { Ok(None) }
        };
        let old = write().map_err(|error| failed(target, error))?;
        staged.push((target, new, old));
    }
    let mut undo: Vec<(&Path, Option<PathBuf>)> = Vec::new();
    let mut made: Vec<PathBuf> = Vec::new();
    for (target, new, old) in staged {
        let parent = target.parent().unwrap_or(folder);
        let fresh = !parent.exists();
        let result = std::fs::create_dir_all(parent).and_then(|()| {
            made.extend(fresh.then(|| parent.to_owned()));
            std::fs::rename(&new, target)
        });
        if let Err(error) = result {
            let mut problem = failed(target, error);
            for (target, old) in undo.into_iter().rev() {
                let back = match old {
                    Some(old) => std::fs::rename(old, target),
                    None => std::fs::remove_file(target),
                };
                if let Err(error) = back {
                    problem.what = format!("{}; and {} can't be put back: {error}", problem.what, target.display());
                }
            }
            for parent in made {
                let _ = std::fs::remove_dir(parent);
            }
            return Err(problem);
        }
        undo.push((target, old));
    }
    Ok(())
}

#[cfg(test)]
mod tests;
