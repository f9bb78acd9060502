//! The Python sources of a wheel: downloaded once, checked, and only what is read is kept.
//!
//! `sources.yaml` holds the hash of the wheel, which the download is checked by, and that of the
//! wheel's own record, which the kept copy is checked by: the record names the hash of each file.

use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use crate::fetch::{pip, wheel};
use crate::problem::{Problem, Problems};
use crate::source::sha256;

/// Downloads at the same time.
const AT_ONCE: usize = 4;

/// Where the record stands in a kept copy.
const RECORD: &str = "RECORD";

/// A wheel that is named in `sources.yaml`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Wheel {
    /// Project on the index.
    pub package: String,
    /// Its version.
    pub version: String,
    /// File name.
    pub name: String,
    /// SHA-256.
    pub sha256: String,
    /// SHA-256 of its record.
    pub record_sha256: String,
}

/// The folder of kept sources: `AIRVANE_CACHE`, else `airvane` in the user's cache folder.
pub fn folder() -> Result<PathBuf, Problem> {
    let named = |name| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let base = || named("XDG_CACHE_HOME").or_else(|| named("HOME").map(|home| home.join(".cache")));
    let root = named("AIRVANE_CACHE").or_else(|| base().map(|base| base.join("airvane")));
    root.map(|root| root.join("python")).ok_or_else(|| {
        Problem::new("AIRVANE_CACHE", "none of AIRVANE_CACHE, XDG_CACHE_HOME and HOME is set")
            .mend("set AIRVANE_CACHE to a folder for Airflow's sources")
    })
}

/// The name of a kept copy: another list of what is read is another copy.
fn kept(folder: &Path, wheel: &Wheel, read: &[String]) -> PathBuf {
    let list = sha256(read.join("\n").as_bytes());
    folder.join(format!("{}-{}.zip", wheel.name.trim_end_matches(".whl"), list.get(..8).unwrap_or_default()))
}

/// Downloads what is not kept yet. `report` hears of each wheel.
pub fn fill(folder: &Path, wheels: &[Wheel], read: &[String], report: &(dyn Fn(&str) + Sync)) -> Result<(), Problems> {
    let missing: Vec<&Wheel> = wheels.iter().filter(|wheel| !kept(folder, wheel, read).is_file()).collect();
    if missing.is_empty() {
        return Ok(());
    }
    std::fs::create_dir_all(folder)
        .map_err(|error| Problem::new(folder, format!("the folder can't be made: {error}")))?;
    report(&format!("downloading {} of {} wheels into {}", missing.len(), wheels.len(), folder.display()));
    let (next, done) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let problems = Mutex::new(Problems::default());
    std::thread::scope(|scope| {
        for _ in 0..AT_ONCE.min(missing.len()) {
            scope.spawn(|| {
                while let Some(wheel) = missing.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let result = download(folder, wheel, read);
                    let count = done.fetch_add(1, Ordering::Relaxed) + 1;
                    match result {
                        Ok(()) => report(&format!("{count} of {}: {}", missing.len(), wheel.name)),
                        Err(problem) => {
                            if let Ok(mut problems) = problems.lock() {
                                problems.push(problem);
                            }
                        }
                    }
                }
            });
        }
    });
    problems.into_inner().unwrap_or_default().into_result()
}

fn download(folder: &Path, wanted: &Wheel, read: &[String]) -> Result<(), Problem> {
    let temporary = tempfile::Builder::new()
        .prefix(".download-")
        .tempdir_in(folder)
        .map_err(|error| Problem::new(folder, format!("no temporary folder can be made: {error}")))?;
    let version = pip::Wanted::exactly(&wanted.version);
    let brought = pip::download("audit", &pip::usual(), &wanted.package, &version, temporary.path())?;
    let bytes = std::fs::read(&brought.wheel)
        .map_err(|error| Problem::new(&brought.wheel, format!("can't be read: {error}")))?;
    keep(folder, wanted, &bytes, read)
}

/// Keeps what is read of a wheel.
pub fn keep(folder: &Path, wanted: &Wheel, bytes: &[u8], read: &[String]) -> Result<(), Problem> {
    let found = sha256(bytes);
    if found != wanted.sha256 {
        return Err(Problem::new(
            &wanted.name,
            format!("pip brought a wheel with SHA-256 {found}, and {} says {}", crate::source::SOURCES, wanted.sha256),
        )
        .mend("published wheels never change: find out which index pip asked (`python3 -m pip config list`)"));
    }
    let failed = |error: String| Problem::new(&wanted.name, format!("no wheel that can be read: {error}"));
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| failed(error.to_string()))?;
    let record = wheel::record(&wanted.name, &mut archive)?;
    let mut copy = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default();
    let mut put = |name: &str, bytes: &[u8]| {
        copy.start_file(name, options).map_err(|error| failed(error.to_string()))?;
        copy.write_all(bytes).map_err(|error| failed(error.to_string()))
    };
    put(RECORD, record.as_bytes())?;
    for path in listed(&record, read) {
        let file = wheel::file(&wanted.name, &mut archive, path)?;
        wheel::recorded(&wanted.name, &record, path, &file)?;
        put(path, &file)?;
    }
    let copy = copy.finish().map_err(|error| failed(error.to_string()))?.into_inner();
    let target = kept(folder, wanted, read);
    let write = || -> std::io::Result<()> {
        std::fs::create_dir_all(folder)?;
        let mut file = tempfile::NamedTempFile::new_in(folder)?;
        file.write_all(&copy)?;
        file.persist(&target).map_err(|error| error.error)?;
        Ok(())
    };
    write().map_err(|error| Problem::new(&target, format!("can't be written: {error}")))
}

/// The Python files of a record that are read.
fn listed<'a>(record: &'a str, read: &'a [String]) -> impl Iterator<Item = &'a str> {
    let paths = record.lines().filter_map(|line| line.split_once(',').map(|(path, _)| path));
    paths.filter(|path| path.ends_with(".py") && read.iter().any(|begin| path.starts_with(begin.as_str())))
}

/// The kept files of a wheel, checked: path and text.
pub fn load(folder: &Path, wheel: &Wheel, read: &[String]) -> Result<Vec<(String, String)>, Problem> {
    let file = kept(folder, wheel, read);
    let bad = |what: String| Problem::new(&file, what).mend("remove the file and run the audit again");
    let bytes = std::fs::read(&file).map_err(|error| bad(format!("can't be read: {error}")))?;
    let mut archive = ZipArchive::new(Cursor::new(bytes.as_slice())).map_err(|error| bad(error.to_string()))?;
    let record = wheel::file(&wheel.name, &mut archive, RECORD).map_err(|problem| bad(problem.what))?;
    let found = sha256(&record);
    if found != wheel.record_sha256 {
        return Err(bad(format!(
            "its record has the SHA-256 {found}, and {} says {}",
            crate::source::SOURCES,
            wheel.record_sha256
        )));
    }
    let record = String::from_utf8_lossy(&record).into_owned();
    let mut files = Vec::new();
    for path in listed(&record, read) {
        let bytes = wheel::file(&wheel.name, &mut archive, path).map_err(|problem| bad(problem.what))?;
        wheel::recorded(&wheel.name, &record, path, &bytes).map_err(|problem| bad(problem.what))?;
        files.push((path.to_owned(), String::from_utf8_lossy(&bytes).into_owned()));
    }
    Ok(files)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn zipped(files: &[(&str, &str)]) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (path, text) in files {
            zip.start_file(*path, SimpleFileOptions::default()).unwrap();
            zip.write_all(text.as_bytes()).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    #[test]
    fn a_kept_copy_is_checked_by_the_record_and_the_record_by_its_hash() {
        let read = ["a/".to_owned()];
        let record =
            "a/b.py,sha256=nia_NpkRxFwkPGhBR7I_yeHc_PJX0pmhxjIBam_NM_Q,6\nc/d.py,sha256=x,1\na/e.txt,sha256=x,1\n";
        let bytes = zipped(&[("a/b.py", "x = 1\n"), ("c/d.py", "y\n"), ("p-1.0.0.dist-info/RECORD", record)]);
        let wheel = Wheel {
            package: "p".to_owned(),
            version: "1.0.0".to_owned(),
            name: "p-1.0.0-py3-none-any.whl".to_owned(),
            sha256: sha256(&bytes),
            record_sha256: sha256(record.as_bytes()),
        };
        let folder = tempfile::tempdir().unwrap();
        keep(folder.path(), &wheel, &bytes, &read).unwrap();
        assert_eq!(load(folder.path(), &wheel, &read).unwrap(), [("a/b.py".to_owned(), "x = 1\n".to_owned())]);
        // Nothing is missing, so nothing is downloaded.
        fill(folder.path(), std::slice::from_ref(&wheel), &read, &|words| unreachable!("{words}")).unwrap();

        let other = Wheel { sha256: "0".repeat(64), ..wheel.clone() };
        let problem = keep(folder.path(), &other, &bytes, &read).unwrap_err();
        assert!(problem.what.contains("pip brought a wheel with SHA-256"), "{problem}");
        let other = Wheel { record_sha256: "0".repeat(64), ..wheel.clone() };
        assert!(load(folder.path(), &other, &read).unwrap_err().what.contains("its record has the SHA-256"));

        let copy = kept(folder.path(), &wheel, &read);
        std::fs::write(&copy, zipped(&[(RECORD, record), ("a/b.py", "x = 2\n")])).unwrap();
        let problem = load(folder.path(), &wheel, &read).unwrap_err();
        assert!(problem.what.contains("its RECORD says"), "{problem}");
        std::fs::write(&copy, zipped(&[(RECORD, record)])).unwrap();
        assert!(load(folder.path(), &wheel, &read).unwrap_err().what.contains("the wheel has no a/b.py"));
    }
}
