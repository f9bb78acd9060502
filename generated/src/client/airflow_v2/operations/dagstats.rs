// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v2`, Airflow 3.0.0 to 3.3.2: specs/airflow-v2.

use super::super::models;
use crate::client::call::{Call, Values};
use crate::table;

/// Get Dag Stats.
///
/// Get Dag statistics.
///
/// `GET /api/v2/dagStats`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dagStats/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDagStats {
    /// `dag_ids`.
    pub dag_ids: Vec<String>,
}

impl Call for GetDagStats {
    const ID: &'static str = "get_dag_stats";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v2/dagStats";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::DagStatsCollectionResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .query("dag_ids", table::Style::Repeated, &self.dag_ids.values())
            .build()
    }
}
