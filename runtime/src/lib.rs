//! `airvane`: an MCP server for Apache Airflow, made from Airflow's published specs.
//!
//! A few rooms, each with its own matter:
//! - [`wire`] speaks Airflow's HTTP: addresses, credentials, limits, the [`wire::Upstream`] trait.
//! - [`answer`] turns what Airflow says into what an agent reads. Pure functions.
//! - [`serve`] speaks MCP: which tools there are, what their arguments may be, which request
//!   follows, over stdio or HTTP. Serving is a library call ([`serve::http::router`],
//!   [`serve::stdio`]); sockets, signals and process-wide settings are [`cli`]'s alone.
//! - [`doctor`] looks at the way to an Airflow and says what is wrong with it.
//! - [`permissions`] says what a selection of tools needs, and makes roles of it. No Airflow is asked.
//! - [`demo`] is an Airflow that was recorded, to serve where there is none.
//!
//! No code here knows a single operation of Airflow: those are data, in the `generated` crate.
//! The library never names the table of writes; the binary that has it hands it over in
//! [`serve::Catalog::with_writes`].

// A test may stop at once where the server may not. Without tests all lints hold here too.
#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::print_stdout)
)]

pub mod answer;
pub mod cli;
pub mod demo;
pub mod doctor;
pub mod permissions;
pub mod serve;
pub mod wire;
