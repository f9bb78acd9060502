// Made by `cargo gen generate` from specs/. Do not edit.

//! For programs in Rust: the arguments of every operation as a struct that becomes a
//! [`Request`](crate::table::Request), and the models of what Airflow answers. No I/O.
//!
//! What is received is lenient: unknown fields are ignored, every field may be absent
//! or null, enums are open, unions keep what they do not know. What is sent says what
//! is sent: required fields are plain, `None` is left out, and where null means
//! something a field is [`Given`] (or, if it is required, an `Option`
//! that is sent as null).

pub mod airflow_v1;
pub mod airflow_v2;
pub mod call;
pub mod json;
mod plain;
pub use call::{AnswerError, Call};
pub use json::{Given, Misfit};
