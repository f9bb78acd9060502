// Made by `cargo gen generate` from specs/. Do not edit.
// Copied from generator/src/table.

//! The shape of everything the generator knows, as data that can live in a
//! binary: releases, operations, tools, and how they become a schema or a request.
//!
//! These files are written once, in `generator/src/table`, and copied word for
//! word into the generated crate. So the generator (which renders snapshots and
//! counts tokens) and the server (which lists and calls tools) run the same code.

mod fence;
mod hints;
mod operation;
mod permission;
mod release;
mod request;
mod schema;
mod secrets;
mod tool;

pub use fence::{FenceLookup, FenceRule, FenceWords, Fencing, Told};
pub use hints::{Hint, Withheld};
pub use operation::{
    Body, EnumValue, Field, Kind, Method, Named, Node, Operation, OperationData, Parameter, Place, ReadOperation,
    Style, WriteOperation,
};
pub use permission::{
    FabPair, Harmful, NeedOn, NeedWhen, Probe, Resource, Rights, Role, SIMPLE_ROLES, Scope, Vocabulary, harm, stands,
};
pub use release::{Line, Release, Span, View, holds};
pub use request::{
    Request, RequestBuilder, RequestError, SegmentError, encode_segment, template_matches, template_values,
};
pub use schema::{FILTER, ORDER, Schemas, TAIL, argument_names, fragment, input_schema};
pub use secrets::{Masking, SecretField, Secrets};
pub use tool::{Argument, Call, Condition, Effect, Fixed, Lookup, Reading, Slot, Switch, Tool, available_calls};
