// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v2`, Airflow 3.0.0 to 3.3.2: specs/airflow-v2.

//! `/api/v2`, Airflow 3.0.0 to 3.3.2: specs/airflow-v2.
//!
//! Every operation is a struct in [`operations`].

pub mod models;
pub mod operations;
