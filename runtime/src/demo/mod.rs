//! A recorded Airflow in place of a real one: `airvane demo` shows real answers on a machine
//! that has no Airflow.
//!
//! [`Recording`] is what was recorded, as data; [`Replay`] is an [`Upstream`](crate::wire::Upstream)
//! that answers from it. Reads are looked up by path and query, and a list is narrowed as
//! Airflow would (see `rows.rs`); a write is answered with the request that would have been sent.
//! Nothing here knows a single operation.
//!
//! The recording is made by `cargo run -p airvane-tests --bin record-demo`.

mod missing;
mod recording;
mod replay;
mod rows;

pub use recording::{Answer, Body, Header, Recording};
pub use replay::Replay;

use std::sync::Arc;

use generated::table::Release;

use crate::cli::Demo;
use crate::wire::{Address, Credentials, Instance, Limits};

/// The recording that `airvane demo` serves, one answer a line.
pub const RECORDED: &[u8] = include_bytes!("../../demo/3.3.2.ndjson");

/// Where requests seem to go: a name that can't be reached.
const ADDRESS: &str = "http://recording.invalid";

/// The recorded Airflow, ready to be served.
pub fn recorded() -> Result<Demo, String> {
    let recording = Recording::parse(RECORDED)?;
    let Header { airflow, recorded, about, .. } = &recording.header;
    let release = Release::parse(airflow).ok_or_else(|| format!("the recording is of no release: {airflow}"))?;
    let notice = format!(
        "This is a recording of a real Airflow {airflow}, made on {recorded}, not a live one: reads are answered from it; \
         a write changes nothing and is answered with the request that would have been sent. {about}"
    );
    let instance = Instance {
        address: Address::parse(ADDRESS).map_err(|error| error.to_string())?,
        credentials: Credentials::none(),
        limits: Limits::default(),
        headers: Arc::from([]),
    };
    Ok(Demo { instance, upstream: Arc::new(Replay::new(recording)), airflow: release, notice })
}

#[cfg(test)]
mod tests;
