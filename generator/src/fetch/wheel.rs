//! What a wheel says of itself, and the spec in it.

use std::io::{Cursor, Read};

use sha2::{Digest, Sha256};
use zip::ZipArchive;

use super::LICENCE;
use crate::problem::Problem;
use crate::table::Release;

/// No file of a wheel that is read here is larger.
const LARGEST: u64 = 64 * 1024 * 1024;

/// An opened wheel.
pub type Wheel<'a> = ZipArchive<Cursor<&'a [u8]>>;

/// The bytes of the spec at `path`, after the wheel's name, licence and record were checked.
pub fn spec(name: &str, bytes: &[u8], package: &str, release: Release, path: &str) -> Result<Vec<u8>, Problem> {
    let stem = format!("{}-{release}", package.replace('-', "_"));
    if !name.starts_with(&format!("{stem}-")) {
        return Err(Problem::new(name, format!("pip brought this in place of a wheel of {package} {release}")));
    }
    let mut wheel = ZipArchive::new(Cursor::new(bytes))
        .map_err(|error| Problem::new(name, format!("no wheel that can be read: {error}")).mend("fetch it again"))?;
    let information = format!("{stem}.dist-info");
    let metadata = text(name, &mut wheel, &format!("{information}/METADATA"))?;
    identity(name, &metadata, package, release)?;
    licence(name, &metadata)?;
    let record = record(name, &mut wheel)?;
    let spec = entry(name, &mut wheel, path)?.ok_or_else(|| no_spec(name, &mut wheel, path))?;
    recorded(name, &record, path, &spec)?;
    if std::str::from_utf8(&spec).is_err() {
        return Err(Problem::new(name, format!("{path} is no UTF-8 text")));
    }
    Ok(spec)
}

/// The folder of what a wheel says of itself.
fn information(name: &str) -> String {
    let mut parts = name.split('-');
    format!("{}-{}.dist-info", parts.next().unwrap_or_default(), parts.next().unwrap_or_default())
}

/// The wheel's list of its files and their hashes.
pub fn record(name: &str, wheel: &mut Wheel<'_>) -> Result<String, Problem> {
    text(name, wheel, &format!("{}/RECORD", information(name)))
}

/// The bytes of one file.
pub fn file(name: &str, wheel: &mut Wheel<'_>, path: &str) -> Result<Vec<u8>, Problem> {
    entry(name, wheel, path)?.ok_or_else(|| Problem::new(name, format!("the wheel has no {path}")))
}

/// The values of `Requires-Dist` for one project, such as `>=3.0.2,<4`, those with a marker left out.
pub fn requires(name: &str, wheel: &mut Wheel<'_>, package: &str) -> Result<Vec<String>, Problem> {
    let metadata = text(name, wheel, &format!("{}/METADATA", information(name)))?;
    let own = headers(&metadata, "Requires-Dist").filter(|words| !words.contains(';'));
    let of = own.filter_map(|words| {
        let end = words.find(|letter: char| !(letter.is_ascii_alphanumeric() || "-_.".contains(letter)))?;
        let (project, rest) = words.split_at(end);
        (project.replace('_', "-") == package).then(|| rest.trim_matches([' ', '(', ')']).to_owned())
    });
    Ok(of.collect())
}

/// The bytes of one file; `None` if the wheel has no such file.
fn entry(name: &str, wheel: &mut Wheel<'_>, path: &str) -> Result<Option<Vec<u8>>, Problem> {
    let failed = |error: String| Problem::new(name, format!("{path} can't be read: {error}")).mend("fetch it again");
    let mut file = match wheel.by_name(path) {
        Ok(file) => file,
        Err(zip::result::ZipError::FileNotFound) => return Ok(None),
        Err(error) => return Err(failed(error.to_string())),
    };
    let mut bytes = Vec::new();
    file.by_ref().take(LARGEST + 1).read_to_end(&mut bytes).map_err(|error| failed(error.to_string()))?;
    if bytes.len() as u64 > LARGEST {
        return Err(failed(format!("it is larger than {LARGEST} bytes")));
    }
    Ok(Some(bytes))
}

fn text(name: &str, wheel: &mut Wheel<'_>, path: &str) -> Result<String, Problem> {
    let bytes = entry(name, wheel, path)?.ok_or_else(|| Problem::new(name, format!("the wheel has no {path}")))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// Names what looks like a spec, for the day on which upstream moves it.
fn no_spec(name: &str, wheel: &mut Wheel<'_>, path: &str) -> Problem {
    let names = (0..wheel.len()).filter_map(|index| Some(wheel.name_for_index(index)?.ok()?.into_owned()));
    let like: Vec<String> = names.filter(|name| name.contains("openapi") && name.ends_with(".yaml")).collect();
    let like = if like.is_empty() { "nothing that looks like one".to_owned() } else { like.join(", ") };
    Problem::new(name, format!("the wheel has no {path}; it has {like}"))
        .mend("if upstream moved the spec, add a place to PUBLISHED in generator/src/fetch.rs")
}

/// The values of a header in the metadata, which end at the first empty line.
fn headers<'a>(metadata: &'a str, key: &'a str) -> impl Iterator<Item = &'a str> {
    let lines = metadata.lines().take_while(|line| !line.trim().is_empty());
    lines
        .filter_map(move |line| line.split_once(": ").filter(|(found, _)| found.eq_ignore_ascii_case(key)))
        .map(|(_, value)| value.trim())
}

fn identity(name: &str, metadata: &str, package: &str, release: Release) -> Result<(), Problem> {
    for (key, wanted) in [("Name", package.to_owned()), ("Version", release.to_string())] {
        let found = headers(metadata, key).next().unwrap_or_default();
        if found.replace('_', "-") != wanted {
            return Err(Problem::new(name, format!("its METADATA says {key} `{found}`, and {wanted} was asked for")));
        }
    }
    Ok(())
}

/// Apache's licence, by the expression of new wheels, else by the words and classifiers of old ones.
fn licence(name: &str, metadata: &str) -> Result<(), Problem> {
    let expressions: Vec<&str> = headers(metadata, "License-Expression").collect();
    let words = headers(metadata, "License").filter(|words| *words != "UNKNOWN");
    let classifiers = headers(metadata, "Classifier").filter(|classifier| classifier.starts_with("License ::"));
    let stated: Vec<&str> = words.chain(classifiers).collect();
    let apache = |words: &&str| {
        *words == LICENCE
            || words.starts_with("Apache License")
            || *words == "License :: OSI Approved :: Apache Software License"
    };
    let good =
        if expressions.is_empty() { !stated.is_empty() && stated.iter().all(apache) } else { expressions == [LICENCE] };
    if good {
        return Ok(());
    }
    let found = if expressions.is_empty() { stated } else { expressions };
    let found = if found.is_empty() { "none".to_owned() } else { format!("`{}`", found.join("`, `")) };
    Err(Problem::new(name, format!("its METADATA states the licence {found}, and specs are kept under {LICENCE}"))
        .mend("read the wheel's licence file before anything of it is copied"))
}

/// The wheel's own hash of the file.
pub fn recorded(name: &str, record: &str, path: &str, spec: &[u8]) -> Result<(), Problem> {
    let line = record.lines().find_map(|line| line.strip_prefix(path).and_then(|rest| rest.strip_prefix(',')));
    let stated = line.and_then(|rest| rest.split(',').next()).unwrap_or_default();
    let found = format!("sha256={}", base64url(&Sha256::digest(spec)));
    if stated == found {
        return Ok(());
    }
    let stated = if stated.is_empty() { "nothing" } else { stated };
    Err(Problem::new(name, format!("its RECORD says {stated} of {path}, which is {found}"))
        .mend("the wheel was changed after it was built: find out where pip got it"))
}

/// Base 64 with the letters of URLs, without padding.
fn base64url(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let bits = chunk.iter().fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - chunk.len()));
        for place in 0..=chunk.len() {
            let index = (bits >> (18 - 6 * place)) as usize & 63;
            text.push(char::from(LETTERS.get(index).copied().unwrap_or_default()));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base_64_as_in_records() {
        assert_eq!(base64url(b""), "");
        assert_eq!(base64url(b"a"), "YQ");
        assert_eq!(base64url(b"ab"), "YWI");
        assert_eq!(base64url(b"abc"), "YWJj");
        assert_eq!(base64url(&[0xfb, 0xff, 0xfe, 0xff]), "-__-_w");
    }

    #[test]
    fn licences_as_upstream_has_written_them() {
        let good = [
            "License: Apache License 2.0\nClassifier: License :: OSI Approved :: Apache Software License\n",
            "Classifier: Topic :: System\nClassifier: License :: OSI Approved :: Apache Software License\n",
            "License-Expression: Apache-2.0\n",
        ];
        for metadata in good {
            assert_eq!(licence("w", metadata), Ok(()), "{metadata}");
        }
        let bad = [
            "Name: x\n",
            "License: MIT\nClassifier: License :: OSI Approved :: Apache Software License\n",
            "License-Expression: Apache-2.0 AND BUSL-1.1\n",
            "Name: x\n\nLicense: Apache License 2.0\n",
        ];
        for metadata in bad {
            assert!(licence("w", metadata).is_err(), "{metadata}");
        }
    }
}
