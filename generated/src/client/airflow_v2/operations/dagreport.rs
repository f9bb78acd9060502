// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v2`, Airflow 3.0.0 to 3.3.2: specs/airflow-v2.

use crate::client::call::{Call, Values};
use crate::client::json;
use crate::table;

/// Get Dag Reports.
///
/// Get DAG report.
///
/// `GET /api/v2/dagReports`, Airflow 3.0.0 to before 3.1.1.
///
/// Source: `specs/airflow-v2/3.1.0.yaml#/paths/~1api~1v2~1dagReports/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDagReports {
    /// `subdir`.
    pub subdir: String,
}

impl GetDagReports {
    /// With what must be said, and nothing else.
    pub fn new(subdir: impl Into<String>) -> Self {
        Self { subdir: subdir.into() }
    }
}

impl Call for GetDagReports {
    const ID: &'static str = "get_dag_reports";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v2/dagReports";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(
            table::Release::new(3, 0, 0),
            Some(table::Release::new(3, 1, 1)),
        ),
    ];
    type Answer = json::Value;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .query("subdir", table::Style::Single, &self.subdir.values())
            .build()
    }
}
