// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v2`, Airflow 3.0.0 to 3.3.2: specs/airflow-v2.

use super::super::models;
use crate::client::call::{Call, Values};
use crate::table;

/// Get Dag Source.
///
/// Get source code using file token.
///
/// `GET /api/v2/dagSources/{dag_id}`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dagSources~1{dag_id}/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDagSource {
    /// `dag_id`.
    pub dag_id: String,
    /// `version_number`.
    pub version_number: Option<i64>,
}

impl GetDagSource {
    /// With what must be said, and nothing else.
    pub fn new(dag_id: impl Into<String>) -> Self {
        Self {
            dag_id: dag_id.into(),
            ..Self::default()
        }
    }
}

impl Call for GetDagSource {
    const ID: &'static str = "get_dag_source";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v2/dagSources/{dag_id}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::DAGSourceResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .query("version_number", table::Style::Single, &self.version_number.values())
            .build()
    }
}
