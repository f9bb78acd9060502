//! The permission matrix against real Airflows.

// Printing is what this program is for.
#![allow(clippy::print_stdout)]

use std::{process::ExitCode, time::Instant};

use airvane_tests::airflow;
use airvane_tests::proof::{self, Closed, Fab, Plan, Report, Simple, Sources};
use anyhow::{Context, Result};
use clap::Parser;
use generator::table::Release;

/// Prove the permission matrix on real Airflows: that what it says a call needs is enough, and that nothing of it can be left out.
#[derive(Parser)]
#[command(
    name = "prove",
    after_help = "The exit code is 0 only if nothing contradicts the map. What is sent stands in specs/probes, what came of it in specs/proofs."
)]
struct Arguments {
    /// Releases with the FAB auth manager, such as 3.3.2.
    #[arg(default_values = ["2.11.2", "3.3.2"])]
    releases: Vec<airflow::Release>,
    /// Only these operations.
    #[arg(long = "operation", value_name = "ID")]
    operations: Vec<String>,
    /// The FAB part alone: no second Airflow for the simple roles, none with the settings off.
    #[arg(long)]
    fab_only: bool,
    /// Write what was proven to specs/proofs.
    #[arg(long, conflicts_with_all = ["operations", "fab_only"])]
    write: bool,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let mut tables = Vec::new();
    let mut right = true;
    for release in &arguments.releases {
        match prove(*release, &arguments) {
            Ok((table, well)) => {
                tables.push(table);
                right &= well;
            }
            Err(error) => {
                eprintln!("error: {release}: {error:#}");
                right = false;
            }
        }
    }
    println!("{}", tables.concat());
    if right { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn prove(release: airflow::Release, arguments: &Arguments) -> Result<(String, bool)> {
    let known = Release::parse(release.name).context("a release")?;
    let mut sources = Sources::read(known)?;
    if !arguments.operations.is_empty() {
        sources.permissions.operations.retain(|id, _| arguments.operations.contains(id));
    }
    eprintln!("{release}: starting it with the FAB auth manager");
    let fab = Fab::start(release)?;
    let started = Instant::now();
    let plan = Plan::make(known, &sources, &fab.fixtures)?;
    let trials = fab.trials(&plan, &sources);
    eprintln!("{release}: {} rows, {} trials", plan.rows.len(), trials.len());
    fab.prepare(&trials)?;
    eprintln!("{release}: {} roles and users after {:.0} s", fab.roles(), started.elapsed().as_secs_f64());
    let before = proof::state(&fab.airflow)?;
    let tried = fab.try_all(&plan, &trials)?;
    let mut report = Report::of(&plan, &tried);
    let after = proof::state(&fab.airflow)?;
    report.tables = after.len();
    report.changed = proof::differences(&before, &after);
    let (auth_manager, roles) = (fab.auth_manager.clone(), fab.roles());
    drop(fab);
    if !arguments.fab_only {
        if release.major() > 2 {
            eprintln!("{release}: starting it with the simple auth manager");
            let simple = Simple::start(release)?;
            let own = Plan::make(known, &sources, &simple.fixtures)?;
            let before = proof::state(&simple.airflow)?;
            report.add(&simple.prove(&own, &sources)?);
            report.changed.extend(proof::differences(&before, &proof::state(&simple.airflow)?));
        }
        eprintln!("{release}: starting it with its settings off");
        report.add(&Closed::start(release)?.prove(&plan)?);
    }
    let title = format!(
        "Airflow {release}, {auth_manager}: {roles} roles, {} calls, {:.0} s",
        report.calls,
        started.elapsed().as_secs_f64()
    );
    if arguments.write {
        let proofs = report.proofs(&plan, &sources, &auth_manager, &proof::today())?;
        let path = proof::write(&proofs)?;
        eprintln!("{release}: wrote {}", path.display());
    }
    Ok((report.table(&plan, &title), report.wrong().next().is_none()))
}
