// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v2`, Airflow 3.0.0 to 3.3.2: specs/airflow-v2.

use super::super::models;
use crate::client::call::{Call, Values};
use crate::table;

/// Get Dag Version.
///
/// Get one Dag Version.
///
/// `GET /api/v2/dags/{dag_id}/dagVersions/{version_number}`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dags~1{dag_id}~1dagVersions~1{version_number}/get`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetDagVersion {
    /// `dag_id`.
    pub dag_id: String,
    /// `version_number`.
    pub version_number: i64,
}

impl GetDagVersion {
    /// With what must be said, and nothing else.
    pub fn new(dag_id: impl Into<String>, version_number: i64) -> Self {
        Self {
            dag_id: dag_id.into(),
            version_number,
        }
    }
}

impl Call for GetDagVersion {
    const ID: &'static str = "get_dag_version";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v2/dags/{dag_id}/dagVersions/{version_number}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::DagVersionResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .path("version_number", &self.version_number.to_string())
            .build()
    }
}

/// Get Dag Versions.
///
/// Get all Dag Versions.
///
/// `GET /api/v2/dags/{dag_id}/dagVersions`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dags~1{dag_id}~1dagVersions/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDagVersions {
    /// `dag_id`.
    pub dag_id: String,
    /// `limit`. Default: `50`.
    pub limit: Option<i64>,
    /// `offset`. Default: `0`.
    pub offset: Option<i64>,
    /// `version_number`.
    pub version_number: Option<i64>,
    /// `bundle_name`.
    pub bundle_name: Option<String>,
    /// `bundle_version`.
    pub bundle_version: Option<String>,
    /// Attributes to order by, multi criteria sort is supported. Prefix with `-` for descending order.
    /// Supported attributes: `id, version_number, bundle_name, bundle_version`. Default: `["id"]`.
    pub order_by: Vec<String>,
}

impl GetDagVersions {
    /// With what must be said, and nothing else.
    pub fn new(dag_id: impl Into<String>) -> Self {
        Self {
            dag_id: dag_id.into(),
            ..Self::default()
        }
    }
}

impl Call for GetDagVersions {
    const ID: &'static str = "get_dag_versions";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v2/dags/{dag_id}/dagVersions";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::DAGVersionCollectionResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .query("limit", table::Style::Single, &self.limit.values())
            .query("offset", table::Style::Single, &self.offset.values())
            .query("version_number", table::Style::Single, &self.version_number.values())
            .query("bundle_name", table::Style::Single, &self.bundle_name.values())
            .query("bundle_version", table::Style::Single, &self.bundle_version.values())
            .query("order_by", table::Style::Repeated, &self.order_by.values())
            .build()
    }
}
