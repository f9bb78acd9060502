//! The folder that installations are kept in, and the way they get there: whole or not at all.

use std::{
    env,
    fs::{self, File},
    path::{Path, PathBuf},
    time::Instant,
};

use anyhow::{Context, Result, bail};

/// The marker that says an installed folder is complete; it holds what the folder was made from.
const MARKER: &str = ".complete";

/// Where installations are kept: `AIRVANE_TEST_CACHE`, else `airvane-tests` in the user's cache folder.
pub fn root() -> Result<PathBuf> {
    let named = |name| env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    if let Some(path) = named("AIRVANE_TEST_CACHE") {
        return Ok(std::path::absolute(path)?);
    }
    let base = named("XDG_CACHE_HOME").or_else(|| named("HOME").map(|home| home.join(".cache")));
    Ok(base.context("none of AIRVANE_TEST_CACHE, XDG_CACHE_HOME and HOME is set")?.join("airvane-tests"))
}

/// A file of this crate, by its path from the crate's folder.
pub fn source(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The text of a file of this crate.
pub fn source_text(path: &str) -> Result<String> {
    let path = source(path);
    fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))
}

/// A short name for a text, the same on every machine (64-bit FNV-1a).
pub fn fingerprint(text: &str) -> String {
    let hash = text
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3));
    format!("{hash:016x}")
}

/// The folder that `name` made from `recipe` has, whether or not it is there.
pub fn place(name: &str, recipe: &str) -> Result<PathBuf> {
    Ok(root()?.join(format!("{name}-{}", fingerprint(recipe))))
}

/// Is the folder complete, and made from this very recipe?
pub fn is_complete(folder: &Path, recipe: &str) -> bool {
    fs::read_to_string(folder.join(MARKER)).is_ok_and(|made_from| made_from == recipe)
}

/// The folder `name` as `recipe` asks for it, made by `make` when it is not there yet.
///
/// `make` works in a temporary folder that is renamed at the end, so that an interrupted
/// installation leaves nothing that looks like one. A file lock keeps other processes (test
/// binaries run side by side) waiting meanwhile.
pub fn installed(name: &str, recipe: &str, make: impl FnOnce(&Path) -> Result<()>) -> Result<PathBuf> {
    let folder = place(name, recipe)?;
    if is_complete(&folder, recipe) {
        return Ok(folder);
    }
    let root = root()?;
    fs::create_dir_all(&root).with_context(|| format!("cannot make the cache folder {}", root.display()))?;
    // Not by `with_extension`, which would take the dots of a release for the beginning of one.
    let beside =
        |end: &str| folder.with_file_name(format!("{}.{end}", folder.file_name().unwrap_or_default().display()));
    let lock = File::create(beside("lock"))?;
    if lock.try_lock().is_err() {
        eprintln!("waiting for another process that installs {name} …");
        lock.lock()?;
    }
    if is_complete(&folder, recipe) {
        return Ok(folder);
    }
    let started = Instant::now();
    eprintln!("installing {name} into {} …", folder.display());
    let staging = beside("partial");
    for leftover in [&staging, &folder] {
        if leftover.exists() {
            fs::remove_dir_all(leftover)?;
        }
    }
    fs::create_dir_all(&staging)?;
    make(&staging).with_context(|| format!("cannot install {name}"))?;
    fs::write(staging.join(MARKER), recipe)?;
    fs::rename(&staging, &folder)?;
    eprintln!("installed {name} in {:.1} s", started.elapsed().as_secs_f64());
    Ok(folder)
}

/// Runs a command to its end; a failure carries what it printed.
pub fn run(command: &mut std::process::Command) -> Result<String> {
    let shown = format!("{command:?}").chars().take(300).collect::<String>();
    let output = command.output().with_context(|| format!("cannot start {shown}"))?;
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    if !output.status.success() {
        let printed = text(&output.stdout) + &text(&output.stderr);
        let skipped = printed.chars().count().saturating_sub(3000);
        bail!("{} from {shown}:\n{}", output.status, printed.chars().skip(skipped).collect::<String>());
    }
    Ok(text(&output.stdout))
}

#[cfg(test)]
mod tests {
    use super::{fingerprint, is_complete};

    #[test]
    fn the_fingerprint_is_the_published_one() {
        assert_eq!(fingerprint(""), "cbf29ce484222325");
        assert_eq!(fingerprint("foobar"), "85944171f73967e8");
    }

    #[test]
    fn a_folder_made_from_something_else_is_not_complete() -> std::io::Result<()> {
        let folder = std::env::temp_dir().join(format!("airvane-tests-cache-{}", std::process::id()));
        std::fs::create_dir_all(&folder)?;
        assert!(!is_complete(&folder, "a==1"));
        std::fs::write(folder.join(super::MARKER), "a==1")?;
        assert!(is_complete(&folder, "a==1"));
        assert!(!is_complete(&folder, "a==2"));
        std::fs::remove_dir_all(folder)
    }
}
