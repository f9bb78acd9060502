//! pip, so that the user's index, proxy and credentials hold.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use crate::problem::Problem;
use crate::table::Release;

/// At most this many letters of pip's own words are told.
const WORDS: usize = 400;

/// Which version of a project is wanted.
pub enum Wanted {
    /// This one.
    Exactly(String),
    /// The newest one below.
    Below(String),
    /// The newest one.
    Newest,
}

impl Wanted {
    /// This version.
    pub fn exactly(version: &str) -> Self {
        Self::Exactly(version.to_owned())
    }

    fn of(&self, package: &str) -> String {
        match self {
            Self::Exactly(version) => format!("{package}=={version}"),
            Self::Below(version) => format!("{package}<{version}"),
            Self::Newest => package.to_owned(),
        }
    }
}

/// The commands that may be pip, in the order in which they are tried.
pub fn usual() -> Vec<Vec<String>> {
    let pips = [vec!["python3", "-m", "pip"], vec!["pip"]];
    pips.map(|command| command.into_iter().map(str::to_owned).collect()).to_vec()
}

/// What pip brought.
pub struct Downloaded {
    pub wheel: PathBuf,
    /// That the release was yanked, and why.
    pub warning: Option<String>,
}

/// Downloads the wheel of a project into `folder`, with the first of `pips` that is there.
pub fn download(
    asked: &str,
    pips: &[Vec<String>],
    package: &str,
    wanted: &Wanted,
    folder: &Path,
) -> Result<Downloaded, Problem> {
    let requirement = wanted.of(package);
    let mut missing = Vec::new();
    for pip in pips {
        let Some((program, arguments)) = pip.split_first() else { continue };
        let output = Command::new(program)
            .args(arguments)
            .args(["download", "--no-deps", "--ignore-requires-python", "--only-binary", ":all:"])
            // Nobody is there to answer: wrong credentials are an error, not a question.
            .args(["--no-input", "--disable-pip-version-check", "-d"])
            .arg(folder)
            .arg(&requirement)
            .stdin(Stdio::null())
            .output();
        match output {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                missing.push(format!("`{}`: there is no {program}", pip.join(" ")));
            }
            Err(error) => missing.push(format!("`{}`: {error}", pip.join(" "))),
            Ok(output) if no_pip(&output) => {
                missing.push(format!("`{}`: {}", pip.join(" "), last_line(&String::from_utf8_lossy(&output.stderr))));
            }
            Ok(output) if output.status.success() => return brought(asked, &output, folder),
            Ok(output) => return Err(refused(asked, package, wanted, &output)),
        }
    }
    Err(Problem::new(asked, format!("pip was not found ({})", missing.join("; ")))
        .mend("install Python 3 with pip; any version will do, it only downloads"))
}

/// Python without pip, or a shim that leads nowhere.
fn no_pip(output: &Output) -> bool {
    !output.status.success()
        && (output.status.code() == Some(127)
            || String::from_utf8_lossy(&output.stderr).contains("No module named pip"))
}

fn last_line(text: &str) -> &str {
    text.lines().rev().map(str::trim).find(|line| !line.is_empty()).unwrap_or("it failed without a word")
}

fn brought(asked: &str, output: &Output, folder: &Path) -> Result<Downloaded, Problem> {
    let wheels: Vec<PathBuf> = std::fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension() == Some(OsStr::new("whl")))
        .collect();
    let [wheel] = wheels.as_slice() else {
        return Err(Problem::new(asked, format!("pip was content, but left {} wheels", wheels.len()))
            .mend("try the same by hand: python3 -m pip download --no-deps --ignore-requires-python"));
    };
    let text = String::from_utf8_lossy(&output.stderr);
    let yanked = text.lines().find_map(|line| line.split_once("Reason for being yanked:").map(|(_, reason)| reason));
    let warning = yanked.map(|reason| format!("the release was yanked: {}", shorten(reason.trim())));
    Ok(Downloaded { wheel: wheel.clone(), warning })
}

/// What pip's failure means.
fn refused(asked: &str, package: &str, wanted: &Wanted, output: &Output) -> Problem {
    let text = format!("{}\n{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    let broken = text.lines().rev().find_map(|line| line.split_once("connection broken by").map(|(_, reason)| reason));
    // Python's name for the object that failed says nothing to people.
    let broken = broken.map(|reason| reason.split_once(">: ").map_or(reason, |(_, reason)| reason));
    if let Some(known) = text.split_once("from versions:").and_then(|(_, rest)| rest.split(')').next()) {
        let known: Vec<&str> = known.split(',').map(str::trim).filter(|known| *known != "none").collect();
        if known.is_empty() {
            let why = broken.map_or_else(String::new, |reason| format!(": {}", shorten(reason.trim())));
            return Problem::new(asked, format!("pip found no {package} at all; its index can't be reached{why}"))
                .mend(
                    "look at the network, and at pip's index, proxy and credentials (`python3 -m pip config list`); \
                 a mirror of your own may not have the package",
                );
        }
        let version = match wanted {
            Wanted::Exactly(version) => version.clone(),
            Wanted::Below(version) => format!("below {version}"),
            Wanted::Newest => "at all".to_owned(),
        };
        let near = match wanted {
            Wanted::Exactly(version) => Release::parse(version),
            _ => None,
        };
        return Problem::new(asked, format!("pip's index has no {package} {version}; {}", nearest(&known, near)))
            .mend("fetch one that is there; a mirror may be behind PyPI");
    }
    let errors: Vec<&str> = text.lines().map(str::trim).filter(|line| line.starts_with("ERROR:")).collect();
    let words = match errors.as_slice() {
        [] => last_line(&text).to_owned(),
        ["ERROR: Exception:"] => last_line(&text).to_owned(),
        errors => errors.join(" "),
    };
    let problem = Problem::new(asked, format!("pip failed: {}", shorten(&words)));
    problem.mend(
        "try the same by hand: python3 -m pip download --no-deps --ignore-requires-python -d /tmp PACKAGE==RELEASE",
    )
}

/// The stable releases of the same minor, else the newest ones.
fn nearest(known: &[&str], release: Option<Release>) -> String {
    let mut stable: Vec<Release> =
        known.iter().filter_map(|text| Release::parse(text).filter(|known| known.to_string() == **text)).collect();
    stable.sort();
    let same: Vec<Release> = stable
        .iter()
        .copied()
        .filter(|known| release.is_some_and(|one| (known.major, known.minor) == (one.major, one.minor)))
        .collect();
    let (words, list) =
        if same.is_empty() { ("the newest there are", stable) } else { ("of this minor there are", same) };
    let list: Vec<String> = list.iter().rev().take(5).rev().map(ToString::to_string).collect();
    format!("{words} {}", list.join(", "))
}

/// Cut, on one line, and without a user and password of a URL.
fn shorten(text: &str) -> String {
    let mut words = Vec::new();
    for word in text.split_whitespace() {
        let clean = word.split_once("://").and_then(|(scheme, rest)| {
            let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
            host.rsplit_once('@').map(|(_, host)| format!("{scheme}://{host}/{path}"))
        });
        words.push(clean.unwrap_or_else(|| word.to_owned()));
    }
    let text = words.join(" ");
    if text.chars().count() > WORDS { text.chars().take(WORDS).chain(['…']).collect() } else { text }
}
