//! The generator of `airvane`: from Airflow's published OpenAPI specs and a reviewed
//! YAML map to tables, a typed client, snapshots and the permission matrix.
//!
//! One direction, one type in and one type out of each stage:
//! [`source`] → [`openapi`] → [`model`] → [`policy`] → [`tabulate`] → [`emit`].

pub mod audit;
pub mod check;
pub mod diff;
pub mod emit;
pub mod explain;
pub mod fetch;
pub mod files;
pub mod model;
pub mod openapi;
pub mod pipeline;
pub mod policy;
pub mod problem;
pub mod rules;
pub mod source;
#[path = "table/mod.rs"]
pub mod table;
pub mod tabulate;
pub mod yaml;
