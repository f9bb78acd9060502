// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v2`, Airflow 3.0.0 to 3.3.2: specs/airflow-v2.

//! What is sent and received.

mod asset;
mod asset_state_store;
mod backfill;
mod config;
mod connection;
mod dag;
mod dagrun;
mod dagsource;
mod dagstats;
mod dagversion;
mod dagwarning;
mod event_log;
mod extra_links;
mod import_error;
mod job;
mod monitor;
mod other;
mod plugin;
mod pool;
mod provider;
mod task;
mod task_instance;
mod task_state_store;
mod variable;
mod version;
mod xcom;
pub use asset::*;
pub use asset_state_store::*;
pub use backfill::*;
pub use config::*;
pub use connection::*;
pub use dag::*;
pub use dagrun::*;
pub use dagsource::*;
pub use dagstats::*;
pub use dagversion::*;
pub use dagwarning::*;
pub use event_log::*;
pub use extra_links::*;
pub use import_error::*;
pub use job::*;
pub use monitor::*;
pub use other::*;
pub use plugin::*;
pub use pool::*;
pub use provider::*;
pub use task::*;
pub use task_instance::*;
pub use task_state_store::*;
pub use variable::*;
pub use version::*;
pub use xcom::*;
