//! `airvane-read-only`: the same server without a single tool that changes Airflow. It never
//! names the table of writes, so the linker leaves that out.

use std::process::ExitCode;

use airvane::cli::{Product, main as run};
use airvane::serve::Catalog;

fn main() -> ExitCode {
    // Airflow's log of events, which the recording has, names what was written: not a word of that is in here.
    run(Product { name: "airvane-read-only", catalog: Catalog::generated(), demo: None })
}
