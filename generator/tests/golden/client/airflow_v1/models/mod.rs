// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v1`, Airflow 2.4.0 to 2.5.0: specs/airflow-v1.

//! What is sent and received.

mod other;
mod the_parts;
mod thing;
pub use other::*;
pub use the_parts::*;
pub use thing::*;
