//! MCP: which tools a caller sees, what they take, which request follows, and how the
//! answer goes back.
//!
//! The way of a call: [`Inventory`] (is there such a tool here?) → `arguments` (is that what
//! it takes, in this release?) → `request` (one plain HTTP request) → [`crate::wire::Upstream`]
//! → [`crate::answer`] → the result.

mod app;
mod arguments;
mod audit;
mod call;
mod catalog;
mod detect;
mod fence;
mod given;
mod hidden;
mod inventory;
mod names;
mod ndjson;
mod prepare;
mod releases;
mod remembered;
mod request;
mod rights_book;
mod selection;
mod server;
mod slots;
mod values;

pub mod access;
pub mod http;
pub mod rights;
pub mod rights_probe;
pub mod rights_tools;
pub mod stdio;

pub use app::{App, Caller, Options};
pub use audit::Audit;
pub use catalog::{Catalog, Entry, Reads, Words, Writes};
pub use detect::{Detector, Known, Source};
pub use fence::{Fence, Fenced};
pub use inventory::{Found, Inventory};
pub(crate) use releases::absence;
pub use selection::{Selection, SelectionError, Wanted};
pub use server::Server;

#[cfg(test)]
mod tests;
