//! Real Airflows and real MCP clients to test airvane against.
//!
//! Everything that is installed goes into one cache folder (see [`cache::root`]), from lock
//! files in this crate; everything that is started listens on 127.0.0.1 only and ends with
//! the process that started it.

pub mod airflow;
pub mod browser;
pub mod cache;
pub mod clients;
pub mod mcp;
pub mod older;
pub mod proof;
pub mod python;
pub mod record;
pub mod stub;

pub use airflow::{Airflow, Auth, Instance, Release, StartOptions};
