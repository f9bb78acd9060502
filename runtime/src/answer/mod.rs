//! From Airflow's answers to what an agent reads. Pure functions: no I/O, no protocol.
//!
//! The order in which an answer goes through: [`parse`], [`clean_value`], [`Masker::mask`],
//! [`rename_words`], [`shorten`], [`page_note`], [`write`]. Cleaning comes before masking, so
//! that no invisible character can hide the name of a secret.

mod empty;
mod error_body;
mod explain;
mod explain_rights;
mod json;
mod log;
mod log_body;
mod log_line;
mod long;
mod mask;
mod mask_names;
mod mask_scan;
mod mask_url;
mod mask_value;
mod page;
mod text;
mod withheld;
mod words;

pub use empty::nothing_seen;
pub use explain::{Failure, explain};
pub use explain_rights::{Need, Standing, Verdict, named};
pub use json::{ParseError, ParseErrorKind, exact_number, parse, unmark, write};
pub use log::{LogOptions, LogText, render_log};
pub use long::shorten;
pub use mask::Masker;
pub use page::{Next, PageNote, Total, page_note};
pub use text::{clean, clean_value};
pub use withheld::mark_withheld;
pub use words::rename_words;
