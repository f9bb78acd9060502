// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v2`, Airflow 3.0.0 to 3.3.2: specs/airflow-v2.

use super::super::models;
use crate::client::call::{Call, Values};
use crate::client::json::Encode;
use crate::table;

/// Get Variable.
///
/// Get a variable entry.
///
/// `GET /api/v2/variables/{variable_key}`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1variables~1{variable_key}/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetVariable {
    /// `variable_key`.
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
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v2/variables/{variable_key}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::VariableResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("variable_key", &self.variable_key)
            .build()
    }
}

/// Delete Variable.
///
/// Delete a variable entry.
///
/// `DELETE /api/v2/variables/{variable_key}`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1variables~1{variable_key}/delete`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteVariable {
    /// `variable_key`.
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
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Delete;
    const PATH: &'static str = "/api/v2/variables/{variable_key}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = ();
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("variable_key", &self.variable_key)
            .build()
    }
}

/// Patch Variable.
///
/// Update a variable by key.
///
/// `PATCH /api/v2/variables/{variable_key}`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1variables~1{variable_key}/patch`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PatchVariable {
    /// `variable_key`.
    pub variable_key: String,
    /// `update_mask`.
    pub update_mask: Vec<String>,
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
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Patch;
    const PATH: &'static str = "/api/v2/variables/{variable_key}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::VariableResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("variable_key", &self.variable_key)
            .query("update_mask", table::Style::Repeated, &self.update_mask.values())
            .body(self.body.encode())
            .build()
    }
}

/// Get Variables.
///
/// Get all Variables entries.
///
/// `GET /api/v2/variables`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1variables/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetVariables {
    /// `limit`. Default: `50`.
    pub limit: Option<i64>,
    /// `offset`. Default: `0`.
    pub offset: Option<i64>,
    /// Attributes to order by, multi criteria sort is supported. Prefix with `-` for descending order.
    /// Supported attributes: `key, id, _val, description, is_encrypted, team_name`. Default: `["id"]`.
    pub order_by: Vec<String>,
    /// Case-insensitive substring match (SQL `ILIKE`). Slower than `variable_key_prefix_pattern` on
    /// large tables — see "Filtering with pattern parameters".
    pub variable_key_pattern: Option<String>,
    /// Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters". Airflow 3.2.2+.
    pub variable_key_prefix_pattern: Option<String>,
}

impl Call for GetVariables {
    const ID: &'static str = "get_variables";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v2/variables";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::VariableCollectionResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .query("limit", table::Style::Single, &self.limit.values())
            .query("offset", table::Style::Single, &self.offset.values())
            .query("order_by", table::Style::Repeated, &self.order_by.values())
            .query(
                "variable_key_pattern",
                table::Style::Single,
                &self.variable_key_pattern.values(),
            )
            .query(
                "variable_key_prefix_pattern",
                table::Style::Single,
                &self.variable_key_prefix_pattern.values(),
            )
            .build()
    }
}

/// Post Variable.
///
/// Create a variable.
///
/// `POST /api/v2/variables`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1variables/post`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostVariable {
    /// The body.
    pub body: models::VariableBody,
}

impl PostVariable {
    /// With what must be said, and nothing else.
    pub fn new(body: models::VariableBody) -> Self {
        Self { body }
    }
}

impl Call for PostVariable {
    const ID: &'static str = "post_variable";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Post;
    const PATH: &'static str = "/api/v2/variables";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::VariableResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .body(self.body.encode())
            .build()
    }
}

/// Bulk Variables.
///
/// Bulk create, update, and delete variables.
///
/// `PATCH /api/v2/variables`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1variables/patch`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BulkVariables {
    /// The body.
    pub body: models::BulkBodyVariableBody,
}

impl BulkVariables {
    /// With what must be said, and nothing else.
    pub fn new(body: models::BulkBodyVariableBody) -> Self {
        Self { body }
    }
}

impl Call for BulkVariables {
    const ID: &'static str = "bulk_variables";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Patch;
    const PATH: &'static str = "/api/v2/variables";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::BulkResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .body(self.body.encode())
            .build()
    }
}
