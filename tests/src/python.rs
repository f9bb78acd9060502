//! Pythons, and folders with packages for them.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};

use crate::cache;

/// The installer: it takes seconds where pip takes minutes.
const UV: &str = "uv==0.13.9";

/// A Python of this minor version (`3.11`) on this machine.
///
/// Looked for as `AIRVANE_TEST_PYTHON_3_11`, on the PATH, and among the versions that pyenv
/// keeps aside; the first that really runs is taken (a shim on the PATH need not).
pub fn find(minor: &str) -> Result<PathBuf> {
    let variable = format!("AIRVANE_TEST_PYTHON_{}", minor.replace('.', "_"));
    let mut candidates: Vec<PathBuf> = env::var_os(&variable).map(PathBuf::from).into_iter().collect();
    candidates.extend([PathBuf::from(format!("python{minor}")), PathBuf::from("python3")]);
    let pyenv = env::var_os("PYENV_ROOT").or_else(|| env::home_dir().map(|home| home.join(".pyenv").into_os_string()));
    if let Some(versions) = pyenv.and_then(|root| fs::read_dir(Path::new(&root).join("versions")).ok()) {
        let mut found: Vec<PathBuf> = versions.flatten().map(|entry| entry.path().join("bin/python3")).collect();
        found.sort();
        candidates.extend(found);
    }
    let says = "import sys; print('%d.%d' % sys.version_info[:2]); print(sys.executable)";
    for candidate in candidates {
        let Ok(output) = Command::new(&candidate).args(["-c", says]).output() else {
            continue;
        };
        let printed = String::from_utf8_lossy(&output.stdout).into_owned();
        if let Some((version, path)) = printed.trim().split_once('\n')
            && version == minor
        {
            return Ok(PathBuf::from(path));
        }
    }
    anyhow::bail!(
        "Python {minor} is needed and was not found: install it, or let {variable} say where its interpreter is"
    )
}

/// `uv`, in a folder of its own; pip fetches it, so the user's pip settings hold.
fn uv() -> Result<PathBuf> {
    let folder = cache::installed("uv", UV, |folder| {
        let python = find("3.11")?;
        cache::run(Command::new(python).args(["-m", "venv"]).arg(folder))?;
        cache::run(Command::new(folder.join("bin/python")).args(["-m", "pip", "install", "--quiet", UV]))?;
        Ok(())
    })?;
    // Scripts know the folder they were installed in, which has been renamed since; this one is a real program.
    Ok(folder.join("bin/uv"))
}

/// What the user told pip, told to uv, which reads none of pip's settings; uv's own settings win.
fn pip_settings(python: &Path) -> Vec<(&'static str, String)> {
    let listed = cache::run(Command::new(python).args(["-m", "pip", "config", "list"])).unwrap_or_default();
    let setting = |name: &str| {
        // The environment beats the files, and of these what is said for `install` beats what is said for all.
        [":env:.", "install.", "global."].iter().find_map(|section| {
            let prefix = format!("{section}{name}=");
            let value = listed.lines().find_map(|line| line.strip_prefix(&prefix))?;
            let value = value.trim_matches(['\'', '"']).replace("\\n", " ");
            (!value.trim().is_empty()).then(|| value.trim().to_owned())
        })
    };
    [
        ("index-url", "UV_DEFAULT_INDEX"),
        ("extra-index-url", "UV_INDEX"),
        ("find-links", "UV_FIND_LINKS"),
        ("cert", "SSL_CERT_FILE"),
        ("timeout", "UV_HTTP_TIMEOUT"),
        ("default-timeout", "UV_HTTP_TIMEOUT"),
    ]
    .into_iter()
    .filter(|(_, variable)| env::var_os(variable).is_none())
    .filter_map(|(name, variable)| Some((variable, setting(name)?)))
    .collect()
}

/// Makes a virtual environment at `folder` with exactly the packages of the given lock files (texts).
///
/// It may be moved afterwards. Nothing is resolved: the lock files name the whole set.
pub fn environment(folder: &Path, minor: &str, locks: &[String]) -> Result<()> {
    let (uv, python) = (uv()?, find(minor)?);
    let lock = folder.with_extension("txt");
    fs::write(&lock, locks.concat())?;
    let settings = pip_settings(uv.with_file_name("python").as_path());
    let uv_command = |arguments: &[&str]| {
        let mut command = Command::new(&uv);
        command.args(arguments).envs(settings.iter().cloned()).env("UV_PYTHON_DOWNLOADS", "never");
        // A project file in some folder above is not ours to follow.
        command.current_dir(folder.parent().unwrap_or(Path::new(".")));
        command
    };
    cache::run(uv_command(&["venv", "--quiet", "--relocatable", "--python"]).arg(&python).arg(folder))?;
    cache::run(
        // Compiled here once: Airflow's many processes would each do it at their first start.
        uv_command(&["pip", "install", "--quiet", "--no-deps", "--compile-bytecode", "--python"])
            .arg(folder.join("bin/python"))
            .arg("-r")
            .arg(&lock),
    )
    .context("the packages of a lock file cannot be installed")?;
    fs::remove_file(lock)?;
    Ok(())
}
