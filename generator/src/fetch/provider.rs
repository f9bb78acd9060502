//! The FAB provider that goes with a release: the newest version whose own metadata takes that
//! release of Airflow. Releases whose wheel still holds FAB's auth manager have none.

use std::io::Cursor;

use zip::ZipArchive;

use super::{pip, wheel};
use crate::problem::Problem;
use crate::source::{Provider, Sources, sha256};
use crate::table::Release;

const PACKAGE: &str = "apache-airflow-providers-fab";

/// What a wheel of Airflow holds as long as FAB's auth manager is part of it.
const BUILT_IN: [&str; 2] = ["airflow/www/fab_security/", "airflow/auth/managers/fab/fab_auth_manager.py"];

/// Wheels that may be looked at before it is given up.
const MOST: usize = 80;

/// SHA-256 of a wheel's record.
pub fn record_sha256(name: &str, bytes: &[u8]) -> Result<String, Problem> {
    Ok(sha256(wheel::record(name, &mut open(name, bytes)?)?.as_bytes()))
}

fn open<'a>(name: &str, bytes: &'a [u8]) -> Result<wheel::Wheel<'a>, Problem> {
    ZipArchive::new(Cursor::new(bytes))
        .map_err(|error| Problem::new(name, format!("no wheel that can be read: {error}")))
}

/// Finds the provider of a release, from the newest downwards.
pub fn find(
    asked: &str,
    pips: &[Vec<String>],
    release: Release,
    (name, bytes): (&str, &[u8]),
    report: &mut dyn FnMut(&str),
) -> Result<Option<Provider>, Problem> {
    let record = wheel::record(name, &mut open(name, bytes)?)?;
    if record.lines().any(|line| BUILT_IN.iter().any(|begin| line.starts_with(begin))) {
        return Ok(None);
    }
    let mut wanted = pip::Wanted::Newest;
    for _ in 0..MOST {
        let folder = tempfile::tempdir()
            .map_err(|error| Problem::new(asked, format!("there is no temporary folder: {error}")))?;
        let brought = pip::download(asked, pips, PACKAGE, &wanted, folder.path())?;
        let bytes = std::fs::read(&brought.wheel)
            .map_err(|error| Problem::new(&brought.wheel, format!("can't be read: {error}")))?;
        let name = brought.wheel.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let version = name.split('-').nth(1).unwrap_or_default().to_owned();
        let needs = wheel::requires(&name, &mut open(&name, &bytes)?, "apache-airflow")?;
        if needs
            .iter()
            .map(|needs| takes(&name, needs, release))
            .collect::<Result<Vec<_>, _>>()?
            .iter()
            .all(|good| *good)
        {
            report(&format!("{PACKAGE} {version} goes with {release}: the newest that takes it"));
            return Ok(Some(Provider {
                package: PACKAGE.to_owned(),
                record_sha256: record_sha256(&name, &bytes)?,
                wheel_sha256: sha256(&bytes),
                wheel: name,
                version,
            }));
        }
        report(&format!("{PACKAGE} {version} asks for Airflow {}; an older one is looked for", needs.join(" and ")));
        wanted = pip::Wanted::Below(version);
    }
    Err(Problem::new(asked, format!("none of the newest {MOST} versions of {PACKAGE} takes Airflow {release}")).mend(
        "name the right one by hand in specs/sources.yaml: its entry under `providers`, and `fab` of the release",
    ))
}

/// Whether a specifier such as `>=3.0.2,<4` takes a release.
fn takes(name: &str, specifier: &str, release: Release) -> Result<bool, Problem> {
    let unknown = || {
        Problem::new(name, format!("its METADATA asks for apache-airflow {specifier}, which can't be understood"))
            .mend("teach generator/src/fetch/provider.rs this kind of specifier")
    };
    for part in specifier.split(',').map(str::trim).filter(|part| !part.is_empty()) {
        let end = part.find(|letter: char| letter.is_ascii_digit()).ok_or_else(unknown)?;
        let (operator, version) = part.split_at(end);
        let bound = match version.split('.').count() {
            1 => Release::parse(&format!("{version}.0")),
            _ => Release::parse(version),
        };
        let bound = bound.ok_or_else(unknown)?;
        let good = match operator.trim() {
            ">=" => release >= bound,
            ">" => release > bound,
            "<=" => release <= bound,
            "<" => release < bound,
            "==" => release == bound,
            "!=" => release != bound,
            _ => return Err(unknown()),
        };
        if !good {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Adds it to `sources.yaml`. A version that is there already must be the same wheel.
pub fn record(sources: &mut Sources, provider: Provider) -> Result<(), Problem> {
    match sources.providers.iter().find(|known| known.version == provider.version) {
        Some(known) if *known == provider => return Ok(()),
        Some(known) => {
            return Err(Problem::new(
                crate::source::SOURCES,
                format!("{} is recorded with other hashes than pip's", known.wheel),
            )
            .at("/providers")
            .mend("published wheels never change: find out which index pip asked"));
        }
        None => {}
    }
    sources.providers.push(provider);
    sources.providers.sort_by_key(|provider| Release::parse(&provider.version));
    Ok(())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn specifiers_as_the_provider_writes_them() {
        let release = Release::new(3, 0, 1);
        for (specifier, good) in [
            (">=2.9.0", true),
            (">=3.0.2", false),
            (">=2.9.0,<3", false),
            (">=3,<4", true),
            ("!=3.0.1", false),
            (">2.11.2, <=3.0.1", true),
            ("", true),
        ] {
            assert_eq!(takes("w", specifier, release).unwrap(), good, "{specifier}");
        }
        assert!(takes("w", "~=3.0", release).is_err());
    }
}
