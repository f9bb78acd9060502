// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v1`, Airflow 2.4.0 to 2.11.2: specs/airflow-v1.

//! The arguments of operations.

mod config;
mod connection;
mod dag;
mod dagrun;
mod dagstats;
mod dagwarning;
mod dataset;
mod eventlog;
mod importerror;
mod monitoring;
mod permission;
mod plugin;
mod pool;
mod provider;
mod role;
mod taskinstance;
mod user;
mod variable;
mod xcom;
pub use config::*;
pub use connection::*;
pub use dag::*;
pub use dagrun::*;
pub use dagstats::*;
pub use dagwarning::*;
pub use dataset::*;
pub use eventlog::*;
pub use importerror::*;
pub use monitoring::*;
pub use permission::*;
pub use plugin::*;
pub use pool::*;
pub use provider::*;
pub use role::*;
pub use taskinstance::*;
pub use user::*;
pub use variable::*;
pub use xcom::*;
