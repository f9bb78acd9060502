// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v1`, Airflow 2.4.0 to 2.5.0: specs/airflow-v1.

//! `/api/v1`, Airflow 2.4.0 to 2.5.0: specs/airflow-v1.
//!
//! Every operation is a struct in [`operations`].

pub mod models;
pub mod operations;
