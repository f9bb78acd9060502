//! The generator's commands: `cargo gen …`.
#![allow(clippy::print_stdout, reason = "what a command prints is its result")]

use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use generator::audit::Audit;
use generator::check::Stale;
use generator::pipeline::{Made, make};
use generator::problem::Problems;
use generator::table::Release;

/// Exit code of `check` when something under `generated/` is not what is made now.
const STALE: u8 = 4;

/// Exit code of `audit` when the map differs from Airflow's sources.
const DIFFERS: u8 = 5;

/// Makes airvane's tables, typed client and permission matrix from Airflow's OpenAPI specs.
#[derive(Parser)]
#[command(name = "cargo gen", bin_name = "cargo gen", version)]
struct Arguments {
    /// The project's root; found from the working folder if left out.
    #[arg(long, global = true)]
    root: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Adds the spec of a release of Airflow, out of its wheel (through pip).
    Fetch {
        /// Release, such as 3.3.2.
        release: String,
    },
    /// Makes everything under generated/ anew.
    Generate,
    /// Says what under generated/ is stale, missing or extra; exit code 4 if anything is.
    Check,
    /// What the step from one release to another means for tools, arguments, scopes and effects.
    Diff {
        /// Release now, such as 3.2.2.
        old: String,
        /// Release then.
        new: String,
    },
    /// Everything known of a tool, an operation, a scope or a need, with the evidence.
    Explain {
        /// Its name.
        name: String,
    },
    /// Compares the permission map with the sources of Airflow and its FAB provider; exit code 5 if they differ.
    Audit {
        /// Releases, such as 3.3.2; all that are known if left out.
        releases: Vec<String>,
        /// Prints the entries that the map lacks for the release, made from the sources.
        #[arg(long, requires = "releases")]
        propose: bool,
    },
    /// What the tools of a release cost an agent, in o200k tokens.
    Tokens {
        /// Release; the newest of each line if left out.
        release: Option<String>,
    },
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let root = arguments.root.clone().or_else(find_root).unwrap_or_else(|| PathBuf::from("."));
    match run(&root, arguments.command) {
        Ok(code) => code,
        Err(Failure::Problems(problems)) => {
            let problems = problems.located(&root);
            eprintln!("{problems}");
            eprintln!("{} stopped the generator; nothing was written", count(problems.0.len(), "error"));
            ExitCode::from(1)
        }
        Err(Failure::Words(words)) => {
            eprintln!("error: {words}");
            ExitCode::from(1)
        }
    }
}

enum Failure {
    Problems(Problems),
    Words(String),
}

impl From<Problems> for Failure {
    fn from(problems: Problems) -> Self {
        Self::Problems(problems)
    }
}

fn count(number: usize, word: &str) -> String {
    format!("{number} {word}{}", if number == 1 { "" } else { "s" })
}

/// The nearest folder upwards that has `specs/sources.yaml`.
fn find_root() -> Option<PathBuf> {
    let here = std::env::current_dir().ok()?;
    here.ancestors().find(|folder| folder.join(generator::source::SOURCES).is_file()).map(Path::to_owned)
}

fn report(text: &str) {
    if std::io::stderr().is_terminal() {
        eprintln!("{text} …");
    }
}

fn timings(made: &Made) {
    for (stage, time) in &made.timings {
        eprintln!("{:>7} ms  {stage}", time.as_millis());
    }
}

fn run(root: &Path, command: Command) -> Result<ExitCode, Failure> {
    match command {
        Command::Fetch { release } => {
            let fetched = generator::fetch::fetch(root, &release, &mut |text| eprintln!("{text}"))?;
            println!("{fetched}");
        }
        Command::Generate => {
            let mut made = make(root, &mut report)?;
            let files = made.render()?;
            let (written, removed) = generator::check::write(root, &files)?;
            timings(&made);
            println!("{}: {} written, {} removed, the rest as it was", count(files.len(), "file"), written, removed);
        }
        Command::Check => return check(root),
        Command::Diff { old, new } => {
            let made = make(root, &mut report)?;
            print!("{}", generator::diff::markdown(made.input(), &old, &new).map_err(Failure::Words)?);
        }
        Command::Explain { name } => {
            let made = make(root, &mut report)?;
            print!("{}", generator::explain::text(made.input(), &name).map_err(Failure::Words)?);
        }
        Command::Audit { releases, propose } => return audit(root, &releases, propose),
        Command::Tokens { release } => tokens(root, release.as_deref())?,
    }
    Ok(ExitCode::SUCCESS)
}

fn check(root: &Path) -> Result<ExitCode, Failure> {
    let mut made = make(root, &mut report)?;
    let files = made.render()?;
    let stale = generator::check::check(root, &files)?;
    for one in &stale {
        match one {
            Stale::Missing(path) => println!("missing: generated/{}", path.display()),
            Stale::Extra(path) => println!("extra: generated/{} (nothing makes it)", path.display()),
            Stale::Changed(path, diff) => println!("stale: generated/{}\n{diff}", path.display()),
        }
    }
    if stale.is_empty() {
        println!("{} up to date", count(files.len(), "file"));
        return Ok(ExitCode::SUCCESS);
    }
    println!(
        "{} not as made from specs/; run `cargo gen generate` and commit what it writes",
        count(stale.len(), "file")
    );
    Ok(ExitCode::from(STALE))
}

fn audit(root: &Path, releases: &[String], propose: bool) -> Result<ExitCode, Failure> {
    let known = |text: &String| {
        let release = Release::parse(text).filter(|release| release.to_string() == *text);
        release.ok_or_else(|| Failure::Words(format!("`{text}` is no release: write three numbers, such as 3.3.2")))
    };
    let releases = releases.iter().map(known).collect::<Result<Vec<Release>, _>>()?;
    let start = std::time::Instant::now();
    let apis = generator::pipeline::models(root, &mut report)?;
    let audit = Audit::load(root, &apis)?;
    let progress = |text: &str| eprintln!("{text}");
    if propose {
        let [release] = releases.as_slice() else {
            return Err(Failure::Words("--propose takes one release".to_owned()));
        };
        let text = audit.propose(*release, &progress)?;
        if text.is_empty() {
            eprintln!("the map has an entry for every operation of {release}");
        }
        print!("{text}");
        return Ok(ExitCode::SUCCESS);
    }
    let found = audit.run(&releases, &progress)?;
    print!("{}", found.text());
    let (count_of, operations, requests) = found.counts;
    let judged = format!(
        "{}, {operations} requirements of operations, {requests} requests tried, {:.1} s",
        count(count_of, "release"),
        start.elapsed().as_secs_f64()
    );
    if found.agrees() {
        println!("the map agrees with the sources ({judged})");
        return Ok(ExitCode::SUCCESS);
    }
    println!(
        "{}, {} that can't be judged, {} stale in specs/audit.yaml ({judged})",
        count(found.differences.len(), "difference"),
        count(found.stopped.len(), "place"),
        found.stale.len(),
    );
    Ok(ExitCode::from(DIFFERS))
}

fn tokens(root: &Path, release: Option<&str>) -> Result<(), Failure> {
    let made = make(root, &mut report)?;
    let views: Vec<_> = match release {
        Some(text) => {
            let view = generator::table::Release::parse(text).and_then(|release| made.tables.view(release));
            vec![view.ok_or_else(|| Failure::Words(format!("{text} is no release that is known")))?]
        }
        None => generator::table::Line::ALL.into_iter().filter_map(|line| made.tables.newest(line)).collect(),
    };
    for view in views {
        let cost = generator::rules::cost(made.input(), &view)?;
        println!("{} (o200k tokens of name, description and input schema)", view.release);
        for (name, tokens) in cost.toolsets.iter().filter(|(_, tokens)| *tokens > 0) {
            println!("{tokens:>7}  {name}");
        }
        println!("{:>7}  default", cost.default);
        println!("{:>7}  all", cost.all);
    }
    Ok(())
}
