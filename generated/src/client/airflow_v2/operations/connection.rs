// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v2`, Airflow 3.0.0 to 3.3.2: specs/airflow-v2.

use super::super::models;
use crate::client::call::{Call, Values};
use crate::client::json::Encode;
use crate::table;

/// Get Connection.
///
/// Get a connection entry.
///
/// `GET /api/v2/connections/{connection_id}`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1connections~1{connection_id}/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetConnection {
    /// `connection_id`.
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
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v2/connections/{connection_id}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::ConnectionResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("connection_id", &self.connection_id)
            .build()
    }
}

/// Delete Connection.
///
/// Delete a connection entry.
///
/// `DELETE /api/v2/connections/{connection_id}`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1connections~1{connection_id}/delete`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteConnection {
    /// `connection_id`.
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
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Delete;
    const PATH: &'static str = "/api/v2/connections/{connection_id}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = ();
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("connection_id", &self.connection_id)
            .build()
    }
}

/// Patch Connection.
///
/// Update a connection entry.
///
/// `PATCH /api/v2/connections/{connection_id}`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1connections~1{connection_id}/patch`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PatchConnection {
    /// `connection_id`.
    pub connection_id: String,
    /// `update_mask`.
    pub update_mask: Vec<String>,
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
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Patch;
    const PATH: &'static str = "/api/v2/connections/{connection_id}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::ConnectionResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("connection_id", &self.connection_id)
            .query("update_mask", table::Style::Repeated, &self.update_mask.values())
            .body(self.body.encode())
            .build()
    }
}

/// Get Connection Test.
///
/// Poll for the status of an enqueued connection test by its token (passed as a header).
///
/// `GET /api/v2/connections/enqueue-test`, Airflow 3.3.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1connections~1enqueue-test/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetConnectionTest {
    /// `Airflow-Connection-Test-Token`.
    pub airflow_connection_test_token: String,
}

impl GetConnectionTest {
    /// With what must be said, and nothing else.
    pub fn new(airflow_connection_test_token: impl Into<String>) -> Self {
        Self {
            airflow_connection_test_token: airflow_connection_test_token.into(),
        }
    }
}

impl Call for GetConnectionTest {
    const ID: &'static str = "get_connection_test";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v2/connections/enqueue-test";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 3, 0), None),
    ];
    type Answer = models::AsyncConnectionTestResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        let mut request = table::RequestBuilder::new(Self::METHOD, Self::PATH);
        for value in self.airflow_connection_test_token.values() {
            request = request.header("Airflow-Connection-Test-Token", &value);
        }
        request.build()
    }
}

/// Enqueue Connection Test.
///
/// Enqueue a connection test for deferred execution on a worker; returns a polling token.
///
/// `POST /api/v2/connections/enqueue-test`, Airflow 3.3.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1connections~1enqueue-test/post`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnqueueConnectionTest {
    /// The body.
    pub body: models::ConnectionTestRequestBody,
}

impl EnqueueConnectionTest {
    /// With what must be said, and nothing else.
    pub fn new(body: models::ConnectionTestRequestBody) -> Self {
        Self { body }
    }
}

impl Call for EnqueueConnectionTest {
    const ID: &'static str = "enqueue_connection_test";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Post;
    const PATH: &'static str = "/api/v2/connections/enqueue-test";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 3, 0), None),
    ];
    type Answer = models::ConnectionTestQueuedResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .body(self.body.encode())
            .build()
    }
}

/// Get Connections.
///
/// Get all connection entries.
///
/// `GET /api/v2/connections`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1connections/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetConnections {
    /// `limit`. Default: `50`.
    pub limit: Option<i64>,
    /// `offset`. Default: `0`.
    pub offset: Option<i64>,
    /// Attributes to order by, multi criteria sort is supported. Prefix with `-` for descending order.
    /// Supported attributes: `conn_id, conn_type, description, host, port, id, team_name,
    /// connection_id`. Default: `["id"]`.
    pub order_by: Vec<String>,
    /// Case-insensitive substring match (SQL `ILIKE`). Slower than `connection_id_prefix_pattern` on
    /// large tables — see "Filtering with pattern parameters".
    pub connection_id_pattern: Option<String>,
    /// Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters". Airflow 3.2.2+.
    pub connection_id_prefix_pattern: Option<String>,
}

impl Call for GetConnections {
    const ID: &'static str = "get_connections";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v2/connections";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::ConnectionCollectionResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .query("limit", table::Style::Single, &self.limit.values())
            .query("offset", table::Style::Single, &self.offset.values())
            .query("order_by", table::Style::Repeated, &self.order_by.values())
            .query(
                "connection_id_pattern",
                table::Style::Single,
                &self.connection_id_pattern.values(),
            )
            .query(
                "connection_id_prefix_pattern",
                table::Style::Single,
                &self.connection_id_prefix_pattern.values(),
            )
            .build()
    }
}

/// Post Connection.
///
/// Create connection entry.
///
/// `POST /api/v2/connections`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1connections/post`.
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
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Post;
    const PATH: &'static str = "/api/v2/connections";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::ConnectionResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .body(self.body.encode())
            .build()
    }
}

/// Bulk Connections.
///
/// Bulk create, update, and delete connections.
///
/// `PATCH /api/v2/connections`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1connections/patch`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BulkConnections {
    /// The body.
    pub body: models::BulkBodyConnectionBody,
}

impl BulkConnections {
    /// With what must be said, and nothing else.
    pub fn new(body: models::BulkBodyConnectionBody) -> Self {
        Self { body }
    }
}

impl Call for BulkConnections {
    const ID: &'static str = "bulk_connections";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Patch;
    const PATH: &'static str = "/api/v2/connections";
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

/// Test Connection.
///
/// Test an API connection.
///
/// `POST /api/v2/connections/test`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1connections~1test/post`.
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
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Post;
    const PATH: &'static str = "/api/v2/connections/test";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::ConnectionTestResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .body(self.body.encode())
            .build()
    }
}

/// Create Default Connections.
///
/// Create default connections.
///
/// `POST /api/v2/connections/defaults`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1connections~1defaults/post`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateDefaultConnections {}

impl Call for CreateDefaultConnections {
    const ID: &'static str = "create_default_connections";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Post;
    const PATH: &'static str = "/api/v2/connections/defaults";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = ();
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH).build()
    }
}
