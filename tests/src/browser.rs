//! A real Chromium without a window, driven by playwright-core from a lock file.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread,
};

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Value, json};

use crate::{cache, clients::NodeClients};

/// What a Chromium may be called; the first that is found is taken.
const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

/// A Chromium, and what drives it.
#[derive(Clone, Debug)]
pub struct Browser {
    chromium: PathBuf,
    modules: PathBuf,
    node: NodeClients,
}

/// What came of the steps on one page.
#[derive(Clone, Debug)]
pub struct Session {
    /// One per step.
    pub outcomes: Vec<Value>,
    /// URLs that were asked for.
    pub requests: Vec<String>,
    /// Errors and all else that went to the console.
    pub complaints: Vec<String>,
}

impl Browser {
    /// Finds Chromium, or installs Debian's, and installs what drives it if need be.
    pub fn install() -> Result<Self> {
        let package = cache::source_text("clients/browser/package.json")?;
        let lock = cache::source_text("clients/browser/package-lock.json")?;
        let folder = cache::installed("clients-browser", &format!("{package}\n{lock}"), |folder| {
            fs::write(folder.join("package.json"), &package)?;
            fs::write(folder.join("package-lock.json"), &lock)?;
            // No scripts: they would fetch a browser from elsewhere.
            let arguments = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
            cache::run(Command::new("npm").args(arguments).current_dir(folder))?;
            Ok(())
        })?;
        Ok(Self { chromium: chromium()?, modules: folder.join("node_modules"), node: NodeClients::install()? })
    }

    /// Opens a page from a file and performs the steps that `clients/browser/drive.mjs` describes.
    pub fn drive(&self, page: &Path, options: &Value, steps: &[Value]) -> Result<Session> {
        let home = std::env::temp_dir().join(format!("airvane-tests-browser-{}", std::process::id()));
        fs::create_dir_all(&home)?;
        let mut child = self
            .node
            .command(&cache::source("clients/browser/drive.mjs"), &home)
            .arg(&self.chromium)
            .arg(page)
            .env("AIRVANE_MODULES", &self.modules)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()?;
        let mut stdin = child.stdin.take().context("a pipe")?;
        let text = json!({"options": options, "steps": steps}).to_string();
        let writer = thread::spawn(move || stdin.write_all(text.as_bytes()));
        let output = child.wait_with_output()?;
        let printed = String::from_utf8_lossy(&output.stderr).into_owned();
        let lines = String::from_utf8(output.stdout)?;
        let done = lines.lines().count();
        ensure!(output.status.success(), "the browser ended with {} after {done} steps:\n{printed}", output.status);
        writer.join().ok().context("the steps were not written")??;
        let mut outcomes = lines
            .lines()
            .map(|line| serde_json::from_str(line).context("a line that is no JSON"))
            .collect::<Result<Vec<Value>>>()?;
        let last = outcomes.pop().context("no outcome at all")?;
        let texts = |key: &str| -> Vec<String> {
            let list = last.get(key).and_then(Value::as_array).into_iter().flatten();
            list.filter_map(Value::as_str).map(ToOwned::to_owned).collect()
        };
        Ok(Session { outcomes, requests: texts("requests"), complaints: texts("complaints") })
    }
}

/// `AIRVANE_TEST_CHROMIUM`, else one on the PATH, else Debian's package, which root may install.
fn chromium() -> Result<PathBuf> {
    if let Some(named) = std::env::var_os("AIRVANE_TEST_CHROMIUM") {
        return Ok(named.into());
    }
    if let Some(found) = on_the_path() {
        return Ok(found);
    }
    const MEND: &str = "install Chromium (Debian: apt-get install chromium), or name one in AIRVANE_TEST_CHROMIUM";
    let root = cache::run(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0");
    if !root {
        bail!("there is no Chromium on the PATH: {MEND}");
    }
    let apt = |arguments: &[&str]| {
        cache::run(Command::new("apt-get").args(arguments).env("DEBIAN_FRONTEND", "noninteractive")).context(MEND)
    };
    apt(&["update", "--quiet"])?;
    apt(&["install", "--yes", "--quiet", "--no-install-recommends", "chromium"])?;
    on_the_path().with_context(|| format!("the package brought no Chromium: {MEND}"))
}

fn on_the_path() -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
    NAMES.iter().find_map(|name| folders.iter().map(|folder| folder.join(name)).find(|file| file.is_file()))
}
