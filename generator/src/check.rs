//! Whether what stands under `generated/` is what the generator makes now.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use similar::TextDiff;

use crate::emit::{FOLDER, Files};
use crate::problem::{Problem, Problems};

/// One file that is not as it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stale {
    /// The file is not there.
    Missing(PathBuf),
    /// Nothing makes the file.
    Extra(PathBuf),
    /// The file differs; the diff goes from what stands there to what is made now.
    Changed(PathBuf, String),
}

/// Compares the whole tree. Sorted by path.
pub fn check(root: &Path, files: &Files) -> Result<Vec<Stale>, Problems> {
    let folder = root.join(FOLDER);
    let present = walk(&folder)?;
    let mut stale = Vec::new();
    for (path, text) in files {
        match std::fs::read(folder.join(path)) {
            Ok(found) if found == text.as_bytes() => {}
            Ok(found) => {
                let diff = diff(path, &String::from_utf8_lossy(&found), text);
                stale.push(Stale::Changed(path.clone(), diff));
            }
            Err(_) => stale.push(Stale::Missing(path.clone())),
        }
    }
    stale.extend(present.into_iter().filter(|path| !files.contains_key(path)).map(Stale::Extra));
    Ok(stale)
}

/// Writes what differs, and removes what nothing makes. Says how many files were written and removed.
pub fn write(root: &Path, files: &Files) -> Result<(usize, usize), Problems> {
    let folder = root.join(FOLDER);
    let mut written = 0;
    for (path, text) in files {
        let path = folder.join(path);
        if std::fs::read(&path).ok().as_deref() != Some(text.as_bytes()) {
            crate::files::write(&path, text.as_bytes())?;
            written += 1;
        }
    }
    let mut removed = 0;
    for extra in walk(&folder)?.into_iter().filter(|path| !files.contains_key(path)) {
        let path = folder.join(&extra);
        std::fs::remove_file(&path).map_err(|error| Problem::new(&path, format!("can't be removed: {error}")))?;
        removed += 1;
    }
    Ok((written, removed))
}

fn walk(folder: &Path) -> Result<BTreeSet<PathBuf>, Problems> {
    let mut found = BTreeSet::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        let Ok(entries) = std::fs::read_dir(&next) else { continue };
        for entry in entries.flatten() {
            let path = entry.path();
            if path.is_dir() {
                open.push(path);
            } else if let Ok(below) = path.strip_prefix(folder) {
                found.insert(below.to_owned());
            }
        }
    }
    Ok(found)
}

/// At most this many lines of one file's diff are shown.
const SHOWN: usize = 60;

fn diff(path: &Path, old: &str, new: &str) -> String {
    let name = Path::new(FOLDER).join(path);
    let (a, b) = (format!("{} (there)", name.display()), format!("{} (made now)", name.display()));
    let text = TextDiff::from_lines(old, new).unified_diff().context_radius(2).header(&a, &b).to_string();
    let lines = text.lines().count();
    if lines <= SHOWN {
        return text;
    }
    let head: Vec<&str> = text.lines().take(SHOWN).collect();
    format!("{}\n… and {} more lines\n", head.join("\n"), lines - SHOWN)
}
