// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v1`, Airflow 2.4.0 to 2.11.2: specs/airflow-v1.

use super::super::models;
use crate::client::call::{Call, Values};
use crate::table;

/// List Dag statistics.
///
/// `GET /api/v1/dagStats`, Airflow 2.10.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1dagStats/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDagStats {
    /// One or more DAG IDs separated by commas to filter relevant Dags.
    pub dag_ids: Vec<String>,
}

impl GetDagStats {
    /// With what must be said, and nothing else.
    pub fn new(dag_ids: Vec<String>) -> Self {
        Self { dag_ids }
    }
}

impl Call for GetDagStats {
    const ID: &'static str = "get_dag_stats";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v1/dagStats";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 10, 0), None),
    ];
    type Answer = models::DagStatsCollectionSchema;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .query("dag_ids", table::Style::Comma, &self.dag_ids.values())
            .build()
    }
}
