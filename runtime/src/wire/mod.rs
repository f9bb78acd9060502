//! Airflow's HTTP: where an Airflow is, as whom it is asked, and how a request gets there
//! and its answer back. Nothing here knows a single operation, and nothing is global.
//!
//! Data go one way: [`ConnectionArgs`] become an [`Instance`] and an [`HttpUpstream`]; a request
//! with its [`Context`] goes through an [`Upstream`] and comes back as [`Incoming`] or [`WireError`].

// A test may stop at once where the server may not. Without tests all lints hold here too.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

mod address;
mod cause;
mod client;
mod command;
mod config;
mod credentials;
mod error;
mod exchange;
mod file;
mod identity;
mod jwt;
mod retry;
mod secret;
mod settings;
mod shared;
mod terms;
#[cfg(test)]
pub(crate) mod testing;
mod transport;
mod upstream;

pub use address::{Address, AddressError, UrlError};
pub use client::HttpUpstream;
pub use config::{ConnectionArgs, DEFAULT_URL};
pub use credentials::{Credentials, CredentialsError};
pub use error::{ConnectCause, Fault, TimeLimit, WireError};
pub use identity::{CallerKey, Identity};
pub use secret::SecretProblem;
pub use settings::{ConfigError, read_boolean};
pub use transport::Transport;
pub use upstream::{Context, Incoming, Instance, Limits, ReadOnlyGuard, Received, Upstream};
