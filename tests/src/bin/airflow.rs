//! A real Airflow at hand, for people.

// Printing is what this program is for.
#![allow(clippy::print_stdout)]

use std::{path::PathBuf, process::ExitCode};

use airvane_tests::airflow::{self, Airflow, Auth, RELEASES, Release, StartOptions};
use anyhow::Result;
use clap::{Parser, Subcommand, ValueEnum};

/// Start a real, seeded Airflow on 127.0.0.1: pinned, with demo DAGs, finished runs and known users.
#[derive(Parser)]
#[command(
    name = "airflow",
    after_help = "Installations are kept in AIRVANE_TEST_CACHE, else in airvane-tests \
    in the user's cache folder. Python 3.11 is needed (3.9 for 2.4.3)."
)]
struct Arguments {
    #[command(subcommand)]
    command: Action,
}

#[derive(Subcommand)]
enum Action {
    /// Install (if need be), start and seed a release; print URL and credentials; run until Ctrl-C.
    Start {
        /// The release, such as 3.3.2 (`list` shows all).
        release: Release,
        /// The port; a free one by default.
        #[arg(long)]
        port: Option<u16>,
        /// Add this many tiny DAGs, to have more than one page of them.
        #[arg(long, default_value_t = 0)]
        many: usize,
        /// Who decides what a user may do.
        #[arg(long, value_enum, default_value_t = AuthChoice::Stock)]
        auth: AuthChoice,
        /// Start it empty: no variables, pools, connections or runs.
        #[arg(long)]
        no_seed: bool,
        /// Leave AIRFLOW_HOME (database, logs) behind at the end.
        #[arg(long)]
        keep: bool,
        /// Write URL, credentials, run ids and secrets as JSON to this file once all is ready.
        #[arg(long, value_name = "FILE")]
        write: Option<PathBuf>,
    },
    /// Install a release without starting it.
    Install {
        /// The release, such as 3.3.2.
        release: Release,
        /// Who decides what a user may do.
        #[arg(long, value_enum, default_value_t = AuthChoice::Stock)]
        auth: AuthChoice,
    },
    /// Show the releases that can be started, and which of them are installed.
    List,
}

#[derive(Clone, Copy, ValueEnum)]
enum AuthChoice {
    /// FAB on 2.x, the simple auth manager on 3.x.
    Stock,
    /// The FAB auth manager, also on 3.x.
    Fab,
}

impl From<AuthChoice> for Auth {
    fn from(choice: AuthChoice) -> Self {
        match choice {
            AuthChoice::Stock => Self::Stock,
            AuthChoice::Fab => Self::Fab,
        }
    }
}

fn main() -> ExitCode {
    match run(Arguments::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(action: Action) -> Result<()> {
    match action {
        Action::Start { release, port, many, auth, no_seed, keep, write } => {
            let options =
                StartOptions { port, many, auth: auth.into(), seed: !no_seed, keep, ..StartOptions::default() };
            let airflow = Airflow::start(&release, &options)?;
            if let Some(path) = write {
                airflow.write(&path)?;
            }
            describe(&airflow);
            airflow.wait()
        }
        Action::Install { release, auth } => airflow::install(release, auth.into()),
        Action::List => list(),
    }
}

fn describe(airflow: &Airflow) {
    println!("\nAirflow {} is ready. Ctrl-C stops it.\n", airflow.release);
    println!("  URL    {}", airflow.url);
    println!("  API    {}", airflow.api);
    println!("  home   {}", airflow.home);
    for (user, password) in &airflow.users {
        println!("  user   {user} / {password}");
    }
    for (dag, run) in &airflow.runs {
        println!("  run    {dag} / {} ({})", run.run_id, run.state);
    }
    println!("\nFor airvane:\n");
    println!("  export AIRFLOW_API_URL={}", airflow.url);
    println!(
        "  export AIRFLOW_USERNAME=admin AIRFLOW_PASSWORD={}",
        airflow.users.get("admin").map_or("", String::as_str)
    );
}

fn list() -> Result<()> {
    for release in RELEASES {
        let mut notes = vec![format!("Python {}", release.python)];
        for (auth, name) in [(Auth::Stock, "installed"), (Auth::Fab, "installed with FAB")] {
            if (auth == Auth::Stock || release.fab && release.major() > 2) && airflow::is_installed(*release, auth)? {
                notes.push(name.to_owned());
            }
        }
        println!("{release:<8}{}", notes.join(", "));
    }
    Ok(())
}
