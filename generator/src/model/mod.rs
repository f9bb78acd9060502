//! Our own plain model of an API line: all releases merged into one, every node with
//! the releases that have it. Nothing here knows YAML, Rust tokens or Markdown.

mod json;
mod merge;
mod presence;
mod read;

use std::path::PathBuf;

use indexmap::IndexMap;
use serde_json::Value;

pub use presence::{Presence, words};

use crate::openapi::Document;
use crate::problem::{Problem, Problems};
use crate::table::{Line, Method, Place, Release, Style};

/// One line of Airflow's API, all its releases in one.
#[derive(Clone, Debug)]
pub struct Api {
    /// Which line.
    pub line: Line,
    /// All known releases, oldest first; the positions of [`Presence`]'s bits.
    pub releases: Vec<Release>,
    /// Operations by id, in the order of the newest spec.
    pub operations: IndexMap<String, Operation>,
    /// Named schemas, by name.
    pub schemas: IndexMap<String, NamedSchema>,
    /// For each release how many operations its own spec has.
    pub counts: Vec<(Release, usize)>,
}

/// A schema with a name under `components/schemas`.
#[derive(Clone, Debug, PartialEq)]
pub struct NamedSchema {
    /// Releases that define it.
    pub presence: Presence,
    /// What it is.
    pub schema: Schema,
}

/// An operation.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    /// OpenAPI's `operationId`.
    pub id: String,
    /// HTTP method.
    pub method: Method,
    /// Path from the server's root, with the line's base path.
    pub path: String,
    /// First tag of the newest spec.
    pub tag: String,
    /// Summary and description of the newest spec.
    pub summary: String,
    /// Longer words of the newest spec.
    pub description: String,
    /// Releases that have it.
    pub presence: Presence,
    /// Releases in which it is deprecated.
    pub deprecated: Presence,
    /// Newest file that has it, from the project's root.
    pub file: PathBuf,
    /// JSON pointer in that file.
    pub pointer: String,
    /// Parameters, in the order of the newest spec.
    pub parameters: Vec<Parameter>,
    /// The body of the request.
    pub body: Option<Body>,
    /// Answers of success.
    pub answers: Vec<Answer>,
}

/// A parameter of an operation.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameter {
    /// Name as sent.
    pub name: String,
    /// Path, query or header.
    pub place: Place,
    /// How lists are written.
    pub style: Style,
    /// Whether a path parameter may hold `/`.
    pub slashes: bool,
    /// Its type.
    pub schema: Schema,
    /// Default of the newest spec that states one.
    pub default: Option<Value>,
    /// Words of the newest spec.
    pub description: String,
    /// Releases that have it.
    pub presence: Presence,
    /// Releases that require it.
    pub required: Presence,
    /// JSON pointer in the newest file that has it.
    pub pointer: String,
}

/// The body of a request.
#[derive(Clone, Debug, PartialEq)]
pub struct Body {
    /// Its type.
    pub schema: Schema,
    /// Releases that have it.
    pub presence: Presence,
    /// Releases that require it.
    pub required: Presence,
}

/// An answer of success, in one media type.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// HTTP status, as written in the spec.
    pub status: String,
    /// Media type; empty for an answer without a body.
    pub media: String,
    /// Its type.
    pub schema: Option<Schema>,
    /// Releases that have it.
    pub presence: Presence,
}

/// A type and its words.
#[derive(Clone, Debug, PartialEq)]
pub struct Schema {
    /// What values look like.
    pub kind: Kind,
    /// Releases in which null is a value.
    pub nullable: Presence,
    /// Words of the newest spec.
    pub description: String,
}

/// The kinds of types.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// Any JSON value.
    Any,
    /// Only null.
    Null,
    /// `true` or `false`.
    Boolean,
    /// A whole number with inclusive bounds.
    Integer {
        /// Least value.
        minimum: Option<i64>,
        /// Greatest value.
        maximum: Option<i64>,
    },
    /// A number.
    Number,
    /// A text.
    Text {
        /// OpenAPI's `format`.
        format: Option<String>,
        /// Least number of characters.
        min_length: Option<usize>,
        /// Greatest number of characters.
        max_length: Option<usize>,
    },
    /// One of these texts.
    Enum(Vec<EnumValue>),
    /// A list.
    Array(Box<Schema>),
    /// An object with any keys and values of one type.
    Map(Box<Schema>),
    /// An object.
    Object {
        /// Its fields, in the order of the newest spec.
        fields: IndexMap<String, Field>,
        /// Whether other keys are allowed.
        open: bool,
    },
    /// One of several types.
    OneOf(Vec<Schema>),
    /// A type that changed between releases, newest first.
    Varies(Vec<(Presence, Schema)>),
    /// A named schema.
    Ref(String),
}

/// A value of an enum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnumValue {
    /// The text.
    pub value: String,
    /// Releases that know it.
    pub presence: Presence,
}

/// A field of an object.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Its type.
    pub schema: Schema,
    /// Releases that have it.
    pub presence: Presence,
    /// Releases that require it.
    pub required: Presence,
    /// Whether only answers hold it.
    pub read_only: bool,
    /// Whether only requests hold it.
    pub write_only: bool,
    /// Default of the newest spec that states one.
    pub default: Option<Value>,
}

/// Merges the specs of one line, oldest first, into one model.
///
/// Errors: what `read` does not understand; an operation whose path or method differs
/// between releases, which needs a decision (an overlay that gives one of them another id).
pub fn build(line: Line, documents: &[Document]) -> Result<Api, Problems> {
    let mut releases: Vec<Release> =
        documents.iter().flat_map(|document| document.spec.releases.iter().copied()).collect();
    releases.sort();
    let mut problems = Problems::default();
    if releases.len() > Presence::MOST {
        let what = format!("{line} has {} releases, and the model keeps {}", releases.len(), Presence::MOST);
        problems
            .push(Problem::new(crate::source::SOURCES, what).mend("widen the bits in generator/src/model/presence.rs"));
        return Err(problems);
    }
    let mut parts = Vec::new();
    for document in documents {
        let presence = Presence::of(&document.spec.releases, &releases);
        if let Some(part) = problems.take(read::read(document, presence)) {
            parts.push((document.spec.releases.clone(), part));
        }
    }
    problems.into_result()?;
    let mut api = Api { line, releases, operations: IndexMap::new(), schemas: IndexMap::new(), counts: Vec::new() };
    // Newest first, by the newest release of each: a spec may come back after another one.
    parts.sort_by_key(|(releases, _)| std::cmp::Reverse(releases.iter().max().copied()));
    for (releases, part) in parts {
        api.counts.extend(releases.into_iter().map(|release| (release, part.operations.len())));
        merge::fold(&mut api, part)?;
    }
    api.counts.sort();
    api.schemas.sort_keys();
    Ok(api)
}

impl Api {
    /// Presence in all releases.
    pub fn always(&self) -> Presence {
        Presence::all(self.releases.len())
    }

    /// The model as JSON, as `(file below the line's folder, value)`.
    pub fn files(&self) -> Vec<(String, Value)> {
        json::files(self)
    }
}

#[cfg(test)]
mod tests;
