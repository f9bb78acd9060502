//! The frame in which the golden files stand, so that they are compiled and used as well
//! as compared.

#[path = "../../../src/emit/client/fixed/call.rs"]
pub mod call;
#[path = "../../../src/emit/client/fixed/json.rs"]
pub mod json;
#[path = "../../../src/emit/client/fixed/plain.rs"]
mod plain;

#[rustfmt::skip]
pub mod airflow_v1;

pub use call::Call;
pub use json::Given;
