// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v1`, Airflow 2.4.0 to 2.11.2: specs/airflow-v1.

use super::super::models;
use crate::client::call::{Call, Values};
use crate::client::json::Encode;
use crate::table;

/// List variables.
///
/// The collection does not contain data. To get data, you must get a single entity.
///
/// `GET /api/v1/variables`, Airflow 2.4.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1variables/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetVariables {
    /// The numbers of items to return. Default: `100`.
    pub limit: Option<i64>,
    /// The number of items to skip before starting to collect the result set.
    pub offset: Option<i64>,
    /// The name of the field to order the results by. Prefix a field name with `-` to reverse the sort
    /// order.
    pub order_by: Option<String>,
}

impl Call for GetVariables {
    const ID: &'static str = "get_variables";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v1/variables";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = models::VariableCollection;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .query("limit", table::Style::Single, &self.limit.values())
            .query("offset", table::Style::Single, &self.offset.values())
            .query("order_by", table::Style::Single, &self.order_by.values())
            .build()
    }
}

/// Create a variable.
///
/// `POST /api/v1/variables`, Airflow 2.4.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1variables/post`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostVariables {
    /// The body.
    pub body: models::VariableBody,
}

impl PostVariables {
    /// With what must be said, and nothing else.
    pub fn new(body: models::VariableBody) -> Self {
        Self { body }
    }
}

impl Call for PostVariables {
    const ID: &'static str = "post_variables";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Post;
    const PATH: &'static str = "/api/v1/variables";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = models::Variable;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .body(self.body.encode())
            .build()
    }
}

/// Get a variable.
///
/// Get a variable by key.
///
/// `GET /api/v1/variables/{variable_key}`, Airflow 2.4.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1variables~1{variable_key}/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetVariable {
    /// The variable Key.
    pub variable_key: String,
}

impl GetVariable {
    /// With what must be said, and nothing else.
    pub fn new(variable_key: impl Into<String>) -> Self {
        Self {
            variable_key: variable_key.into(),
        }
    }
}

impl Call for GetVariable {
    const ID: &'static str = "get_variable";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v1/variables/{variable_key}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = models::Variable;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("variable_key", &self.variable_key)
            .build()
    }
}

/// Delete a variable.
///
/// `DELETE /api/v1/variables/{variable_key}`, Airflow 2.4.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1variables~1{variable_key}/delete`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteVariable {
    /// The variable Key.
    pub variable_key: String,
}

impl DeleteVariable {
    /// With what must be said, and nothing else.
    pub fn new(variable_key: impl Into<String>) -> Self {
        Self {
            variable_key: variable_key.into(),
        }
    }
}

impl Call for DeleteVariable {
    const ID: &'static str = "delete_variable";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Delete;
    const PATH: &'static str = "/api/v1/variables/{variable_key}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = ();
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("variable_key", &self.variable_key)
            .build()
    }
}

/// Update a variable.
///
/// Update a variable by key.
///
/// `PATCH /api/v1/variables/{variable_key}`, Airflow 2.4.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1variables~1{variable_key}/patch`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PatchVariable {
    /// The fields to update on the resource. If absent or empty, all modifiable fields are updated. A
    /// comma-separated list of fully qualified names of fields.
    pub update_mask: Vec<String>,
    /// The variable Key.
    pub variable_key: String,
    /// The body.
    pub body: models::VariableBody,
}

impl PatchVariable {
    /// With what must be said, and nothing else.
    pub fn new(variable_key: impl Into<String>, body: models::VariableBody) -> Self {
        Self {
            variable_key: variable_key.into(),
            body,
            ..Self::default()
        }
    }
}

impl Call for PatchVariable {
    const ID: &'static str = "patch_variable";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Patch;
    const PATH: &'static str = "/api/v1/variables/{variable_key}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = models::Variable;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .query("update_mask", table::Style::Comma, &self.update_mask.values())
            .path("variable_key", &self.variable_key)
            .body(self.body.encode())
            .build()
    }
}
