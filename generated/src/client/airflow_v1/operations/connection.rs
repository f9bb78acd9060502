// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v1`, Airflow 2.4.0 to 2.11.2: specs/airflow-v1.

use super::super::models;
use crate::client::call::{Call, Values};
use crate::client::json::Encode;
use crate::table;

/// List connections.
///
/// `GET /api/v1/connections`, Airflow 2.4.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1connections/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetConnections {
    /// The numbers of items to return. Default: `100`.
    pub limit: Option<i64>,
    /// The number of items to skip before starting to collect the result set.
    pub offset: Option<i64>,
    /// The name of the field to order the results by. Prefix a field name with `-` to reverse the sort
    /// order.
    pub order_by: Option<String>,
}

impl Call for GetConnections {
    const ID: &'static str = "get_connections";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v1/connections";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = models::ConnectionCollection;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .query("limit", table::Style::Single, &self.limit.values())
            .query("offset", table::Style::Single, &self.offset.values())
            .query("order_by", table::Style::Single, &self.order_by.values())
            .build()
    }
}

/// Create a connection.
///
/// `POST /api/v1/connections`, Airflow 2.4.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1connections/post`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostConnection {
    /// The body.
    pub body: models::ConnectionBody,
}

impl PostConnection {
    /// With what must be said, and nothing else.
    pub fn new(body: models::ConnectionBody) -> Self {
        Self { body }
    }
}

impl Call for PostConnection {
    const ID: &'static str = "post_connection";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Post;
    const PATH: &'static str = "/api/v1/connections";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = models::Connection;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .body(self.body.encode())
            .build()
    }
}

/// Get a connection.
///
/// `GET /api/v1/connections/{connection_id}`, Airflow 2.4.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1connections~1{connection_id}/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetConnection {
    /// The connection ID.
    pub connection_id: String,
}

impl GetConnection {
    /// With what must be said, and nothing else.
    pub fn new(connection_id: impl Into<String>) -> Self {
        Self {
            connection_id: connection_id.into(),
        }
    }
}

impl Call for GetConnection {
    const ID: &'static str = "get_connection";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v1/connections/{connection_id}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = models::Connection;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("connection_id", &self.connection_id)
            .build()
    }
}

/// Delete a connection.
///
/// `DELETE /api/v1/connections/{connection_id}`, Airflow 2.4.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1connections~1{connection_id}/delete`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteConnection {
    /// The connection ID.
    pub connection_id: String,
}

impl DeleteConnection {
    /// With what must be said, and nothing else.
    pub fn new(connection_id: impl Into<String>) -> Self {
        Self {
            connection_id: connection_id.into(),
        }
    }
}

impl Call for DeleteConnection {
    const ID: &'static str = "delete_connection";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Delete;
    const PATH: &'static str = "/api/v1/connections/{connection_id}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = ();
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("connection_id", &self.connection_id)
            .build()
    }
}

/// Update a connection.
///
/// `PATCH /api/v1/connections/{connection_id}`, Airflow 2.4.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1connections~1{connection_id}/patch`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PatchConnection {
    /// The fields to update on the resource. If absent or empty, all modifiable fields are updated. A
    /// comma-separated list of fully qualified names of fields.
    pub update_mask: Vec<String>,
    /// The connection ID.
    pub connection_id: String,
    /// The body.
    pub body: models::ConnectionBody,
}

impl PatchConnection {
    /// With what must be said, and nothing else.
    pub fn new(connection_id: impl Into<String>, body: models::ConnectionBody) -> Self {
        Self {
            connection_id: connection_id.into(),
            body,
            ..Self::default()
        }
    }
}

impl Call for PatchConnection {
    const ID: &'static str = "patch_connection";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Patch;
    const PATH: &'static str = "/api/v1/connections/{connection_id}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = models::Connection;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .query("update_mask", table::Style::Comma, &self.update_mask.values())
            .path("connection_id", &self.connection_id)
            .body(self.body.encode())
            .build()
    }
}

/// Test a connection.
///
/// Test a connection.
///
/// `POST /api/v1/connections/test`, Airflow 2.4.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1connections~1test/post`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TestConnection {
    /// The body.
    pub body: models::ConnectionBody,
}

impl TestConnection {
    /// With what must be said, and nothing else.
    pub fn new(body: models::ConnectionBody) -> Self {
        Self { body }
    }
}

impl Call for TestConnection {
    const ID: &'static str = "test_connection";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Post;
    const PATH: &'static str = "/api/v1/connections/test";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = models::ConnectionTest;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .body(self.body.encode())
            .build()
    }
}
