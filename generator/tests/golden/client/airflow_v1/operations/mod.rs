// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v1`, Airflow 2.4.0 to 2.5.0: specs/airflow-v1.

//! The arguments of operations.

pub mod parameters;
mod the_parts;
mod thing;
pub use the_parts::*;
pub use thing::*;
