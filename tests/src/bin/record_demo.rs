//! Makes the recording that `airvane demo` serves.

// Printing is what this program is for.
#![allow(clippy::print_stdout)]

use std::{fs, path::PathBuf, process::Command, process::ExitCode, time::Instant};

use airvane_tests::{Airflow, cache, record};
use anyhow::{Context, Result};
use clap::Parser;

/// Start a seeded Airflow 3.3.2, ask it all that a tool can read, and write the recording.
///
/// With AIRVANE_TEST_AIRFLOW_3_3_2=FILE the running instance that the file describes is asked
/// instead; it should be freshly seeded, for what is in it goes into the recording.
#[derive(Parser)]
#[command(name = "record-demo")]
struct Arguments {
    /// Where to write it, instead of the place from which it is built into the program.
    #[arg(long, value_name = "FILE")]
    write: Option<PathBuf>,
}

fn main() -> ExitCode {
    match run(Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: Arguments) -> Result<()> {
    const RELEASE: &str = "3.3.2";
    let path = arguments.write.unwrap_or_else(|| cache::source(&format!("../runtime/demo/{RELEASE}.ndjson")));
    let (own, lent);
    let instance = if std::env::var_os("AIRVANE_TEST_AIRFLOW_3_3_2").is_some() {
        lent = Airflow::shared(RELEASE)?;
        lent
    } else {
        // Not the shared one, which would not end before the process does.
        own = Airflow::start(&RELEASE.parse()?, &Default::default())?;
        record::prepare(&own)?;
        &own
    };
    let started = Instant::now();
    let day = cache::run(Command::new("date").args(["-u", "+%F"]))?;
    let text = record::record(instance, day.trim())?;
    fs::write(&path, &text).with_context(|| format!("cannot write {}", path.display()))?;
    println!(
        "{}: {} answers, {} bytes, after {:.1} s",
        path.display(),
        text.lines().count() - 1,
        text.len(),
        started.elapsed().as_secs_f64()
    );
    Ok(())
}
