// Made by `cargo gen generate` from specs/. Do not edit.
// Copied from generator/src/table.

//! Operations: what Airflow's REST API has, and the types of their inputs.

use super::{Effect, Fencing, Line, Rights, SecretField, Span};

/// HTTP method of an operation.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Method {
    /// Reads, save for `logout`.
    Get,
    /// Creates, or reads a list by a body.
    Post,
    /// Replaces.
    Put,
    /// Changes.
    Patch,
    /// Deletes.
    Delete,
}

impl Method {
    /// Upper-case name, as sent.
    pub const fn as_str(self) -> &'static str {
        match self {
            Method::Get => "GET",
            Method::Post => "POST",
            Method::Put => "PUT",
            Method::Patch => "PATCH",
            Method::Delete => "DELETE",
        }
    }
}

/// A type of the API: its kind, and whether null is a value of it.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Node {
    /// What values look like.
    pub kind: Kind,
    /// Whether null is allowed.
    pub nullable: bool,
}

/// The kinds of types that inputs of Airflow's API are made of.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Kind {
    /// Any JSON value.
    Any,
    /// `true` or `false`.
    Boolean,
    /// A whole number, with its inclusive bounds.
    Integer {
        /// Least value.
        minimum: Option<i64>,
        /// Greatest value.
        maximum: Option<i64>,
    },
    /// A number.
    Number,
    /// A text; `format` is OpenAPI's (`date-time`, …), the lengths are in characters.
    String {
        /// OpenAPI's `format`.
        format: Option<&'static str>,
        /// Least number of characters.
        min_length: Option<usize>,
        /// Greatest number of characters.
        max_length: Option<usize>,
    },
    /// One of these texts.
    Enum(&'static [EnumValue]),
    /// A list of one type.
    Array(&'static Node),
    /// An object with any keys and values of one type.
    Map(&'static Node),
    /// An object with these fields. `open` objects may hold others too.
    Object {
        /// The fields, in the order of the spec.
        fields: &'static [Field],
        /// Whether other keys are allowed.
        open: bool,
    },
    /// One of several types.
    OneOf(&'static [Node]),
    /// A type that changed between releases.
    Varies(&'static [(&'static [Span], Node)]),
    /// A type with a name of its own in the spec.
    Ref(&'static Named),
}

/// A named schema of a spec.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Named {
    /// Its name under `components/schemas`.
    pub name: &'static str,
    /// What it is.
    pub node: Node,
}

/// A value of an enum, and the releases that know it.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct EnumValue {
    /// The text as sent.
    pub value: &'static str,
    /// Releases; empty = all.
    pub spans: &'static [Span],
}

/// A field of an object.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Field {
    /// Name as sent.
    pub name: &'static str,
    /// Its type.
    pub node: Node,
    /// Whether every release that has it requires it.
    pub required: bool,
    /// Whether the server sets it and refuses it in a request.
    pub read_only: bool,
    /// Default value as JSON, if the spec states one.
    pub default: Option<&'static str>,
    /// Releases; empty = all.
    pub spans: &'static [Span],
}

/// Where a parameter goes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Place {
    /// A segment of the path.
    Path,
    /// The query string.
    Query,
    /// A header.
    Header,
    /// A top-level field of the JSON body.
    Body,
}

/// How a parameter with several values is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Style {
    /// One value.
    Single,
    /// `a=1&a=2` (OpenAPI's `form` with `explode`).
    Repeated,
    /// `a=1,2` (OpenAPI's `form` without `explode`).
    Comma,
}

/// A parameter of an operation.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Parameter {
    /// Name as sent.
    pub name: &'static str,
    /// Path, query or header.
    pub place: Place,
    /// How lists are written.
    pub style: Style,
    /// Whether every release that has it requires it.
    pub required: bool,
    /// Whether a path parameter may hold `/` (Airflow's own path converter).
    pub slashes: bool,
    /// Its type.
    pub node: Node,
    /// Default value as JSON, if the spec states one.
    pub default: Option<&'static str>,
    /// First sentence of the spec's description.
    pub says: &'static str,
    /// Releases; empty = all that have the operation.
    pub spans: &'static [Span],
}

/// The JSON body of an operation.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Body {
    /// Whether a request without it is refused.
    pub required: bool,
    /// Its type; mostly an object.
    pub node: Node,
}

/// All that the server needs to know of one operation.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct OperationData {
    /// OpenAPI's `operationId`.
    pub id: &'static str,
    /// Which API.
    pub line: Line,
    /// HTTP method.
    pub method: Method,
    /// Path template from the server's root, `/api/v2/dags/{dag_id}`.
    pub path: &'static str,
    /// Releases that have it.
    pub spans: &'static [Span],
    /// What it does to Airflow, by the reviewed map.
    pub effect: Effect,
    /// What Airflow asks for, as `resource.verb`, by release; all of one entry are needed.
    pub needs: &'static [(&'static [Span], &'static [&'static str])],
    /// Fields of its answer that are secret, whatever the server masks by itself.
    pub secrets: &'static [SecretField],
    /// A setting of the server without which even an administrator is refused.
    pub setting: Option<&'static str>,
    /// What else the map says: conditions, denials that are no 403, rows left out.
    pub rights: Rights,
    /// How it is kept to the DAGs of a fence.
    pub fence: Fencing,
    /// Path, query and header parameters.
    pub parameters: &'static [Parameter],
    /// The JSON body, if it takes one.
    pub body: Option<Body>,
}

impl OperationData {
    /// The parameter of that name in that place.
    pub fn parameter(&self, name: &str, place: Place) -> Option<&'static Parameter> {
        self.parameters.iter().find(|parameter| parameter.name == name && parameter.place == place)
    }

    /// The top-level field of the body of that name.
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.body_fields().iter().find(|field| field.name == name)
    }

    /// The top-level fields of the body, if it is an object.
    pub fn body_fields(&self) -> &'static [Field] {
        let mut node = match &self.body {
            Some(body) => &body.node,
            None => return &[],
        };
        loop {
            match &node.kind {
                Kind::Ref(named) => node = &named.node,
                Kind::Object { fields, .. } => return fields,
                _ => return &[],
            }
        }
    }
}

/// What an operation of either kind can be asked.
pub trait Operation: Sync + 'static {
    /// Its data.
    fn data(&self) -> &OperationData;
}

/// An operation that changes nothing. Only this type can be called by a
/// read-only server: there is no conversion from [`WriteOperation`].
#[derive(Debug)]
pub struct ReadOperation(OperationData);

impl ReadOperation {
    /// A read that is a GET, whatever the map says of it: checked when the table is compiled.
    pub const fn get(data: OperationData) -> Self {
        assert!(matches!(data.method, Method::Get), "a read goes by GET; see ReadOperation::by_post");
        assert!(matches!(data.effect, Effect::Read), "a read has the effect `read`");
        Self(data)
    }

    /// One of the few reads that Airflow serves by POST, as declared in the permission map.
    /// Private to the crate of the tables, so that no other code can make a POST a read.
    #[allow(dead_code, reason = "the generator compiles this file too, and makes no tables of statics")]
    pub(crate) const fn by_post(data: OperationData) -> Self {
        assert!(matches!(data.method, Method::Post), "only a POST needs this constructor");
        assert!(matches!(data.effect, Effect::Read), "a read has the effect `read`");
        Self(data)
    }
}

impl Operation for ReadOperation {
    fn data(&self) -> &OperationData {
        &self.0
    }
}

/// An operation that changes something in Airflow.
#[derive(Debug)]
pub struct WriteOperation(OperationData);

impl WriteOperation {
    /// An operation with the effect `write` or `destructive`.
    pub const fn new(data: OperationData) -> Self {
        assert!(!matches!(data.effect, Effect::Read), "a write has another effect than `read`");
        Self(data)
    }
}

impl Operation for WriteOperation {
    fn data(&self) -> &OperationData {
        &self.0
    }
}
