//! The command line: settings, the log, signals and sockets. All that belongs to a process
//! and not to a request is here.

mod args;
mod doctor;
mod log;
mod permissions;
mod run;

pub use args::{Address, read_only};
pub use run::main;

use std::sync::Arc;

use generated::table::Release;

use crate::serve::Catalog;
use crate::wire::{Instance, Upstream};

/// What one of the two programs is made of.
pub struct Product {
    /// Its name, as it is started.
    pub name: &'static str,
    /// The tables it serves. One without writes serves none, whatever the settings say.
    pub catalog: Catalog,
    /// What `demo` serves, if the program has one.
    pub demo: Option<fn() -> Result<Demo, String>>,
}

/// A recorded Airflow to serve in place of a real one.
pub struct Demo {
    /// Where requests seem to go.
    pub instance: Instance,
    /// What answers them.
    pub upstream: Arc<dyn Upstream>,
    /// The release that was recorded.
    pub airflow: Release,
    /// A sentence for the agent that says what it talks to.
    pub notice: String,
}
