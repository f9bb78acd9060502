//! The server over small tables and an Airflow that only records what it is sent.

mod bodies;
mod calls;
mod detection;
mod needs;
mod operations;
mod over_http;
mod over_stdio;
mod selected;
pub(in crate::serve) mod stub;
mod table;
