//! A pass over airvane on the older Airflows, which not every run of the tests starts.

// Printing is what this program is for.
#![allow(clippy::print_stdout)]

use std::process::ExitCode;

use airvane_tests::{
    Release,
    older::{look, table},
};
use clap::Parser;

/// Start older Airflows, one after the other, and look at each through airvane: the release it
/// sees, the tools it lists, a read of each kind, a run.
#[derive(Parser)]
#[command(name = "older", after_help = "Exit code 1 when anything is not as it should be.")]
struct Arguments {
    /// The releases; a selection of both lines by default.
    #[arg(default_values = ["2.4.3", "2.7.3", "2.10.5", "3.0.0", "3.0.6", "3.1.8", "3.2.0"])]
    releases: Vec<Release>,
}

fn main() -> ExitCode {
    let all: Vec<_> = Arguments::parse().releases.into_iter().map(look).collect();
    println!("{}", table(&all));
    if all.iter().all(|findings| findings.all_well()) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
