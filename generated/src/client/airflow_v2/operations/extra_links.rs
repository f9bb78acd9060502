// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v2`, Airflow 3.0.0 to 3.3.2: specs/airflow-v2.

use super::super::models;
use crate::client::call::{Call, Values};
use crate::table;

/// Get Extra Links.
///
/// Get extra links for task instance.
///
/// `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/links`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dags~1{dag_id}~1dagRuns~1{dag_run_id}~1taskInstances~1{task_id}~1links/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetExtraLinks {
    /// `dag_id`.
    pub dag_id: String,
    /// `dag_run_id`.
    pub dag_run_id: String,
    /// `task_id`.
    pub task_id: String,
    /// `map_index`. Default: `-1`.
    pub map_index: Option<i64>,
    /// `try_number`. Airflow 3.2.2+.
    pub try_number: Option<i64>,
}

impl GetExtraLinks {
    /// With what must be said, and nothing else.
    pub fn new(
        dag_id: impl Into<String>,
        dag_run_id: impl Into<String>,
        task_id: impl Into<String>,
    ) -> Self {
        Self {
            dag_id: dag_id.into(),
            dag_run_id: dag_run_id.into(),
            task_id: task_id.into(),
            ..Self::default()
        }
    }
}

impl Call for GetExtraLinks {
    const ID: &'static str = "get_extra_links";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/links";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::ExtraLinkCollectionResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .path("dag_run_id", &self.dag_run_id)
            .path("task_id", &self.task_id)
            .query("map_index", table::Style::Single, &self.map_index.values())
            .query("try_number", table::Style::Single, &self.try_number.values())
            .build()
    }
}
