//! airvane on real Airflow 2.11.2 and 3.3.2, and on stubs where the wire itself is looked at.
//!
//! One binary, so that each Airflow starts once; see `tests/README.md` for how to lend it
//! running ones.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, clippy::print_stdout)]

#[path = "live/support.rs"]
mod support;

#[path = "live/doc.rs"]
mod doc;

#[path = "live/auth.rs"]
mod auth;
#[path = "live/doctor.rs"]
mod doctor;
#[path = "live/fences.rs"]
mod fences;
#[path = "live/http.rs"]
mod http;
#[path = "live/injection.rs"]
mod injection;
#[path = "live/reach.rs"]
mod reach;
#[path = "live/read_only.rs"]
mod read_only;
#[path = "live/reads.rs"]
mod reads;
#[path = "live/releases.rs"]
mod releases;
#[path = "live/roles.rs"]
mod roles;
#[path = "live/typed.rs"]
mod typed;
#[path = "live/writes.rs"]
mod writes;
