// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v2`, Airflow 3.0.0 to 3.3.2: specs/airflow-v2.

use super::super::models;
use crate::client::call::{Call, Values};
use crate::table;

/// Get Tasks.
///
/// Get tasks for Dag.
///
/// `GET /api/v2/dags/{dag_id}/tasks`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dags~1{dag_id}~1tasks/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetTasks {
    /// `dag_id`.
    pub dag_id: String,
    /// `order_by`. Default: `"task_id"`.
    pub order_by: Option<String>,
}

impl GetTasks {
    /// With what must be said, and nothing else.
    pub fn new(dag_id: impl Into<String>) -> Self {
        Self {
            dag_id: dag_id.into(),
            ..Self::default()
        }
    }
}

impl Call for GetTasks {
    const ID: &'static str = "get_tasks";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v2/dags/{dag_id}/tasks";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::TaskCollectionResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .query("order_by", table::Style::Single, &self.order_by.values())
            .build()
    }
}

/// Get Task.
///
/// Get simplified representation of a task.
///
/// `GET /api/v2/dags/{dag_id}/tasks/{task_id}`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dags~1{dag_id}~1tasks~1{task_id}/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetTask {
    /// `dag_id`.
    pub dag_id: String,
    /// `task_id`.
    pub task_id: String,
}

impl GetTask {
    /// With what must be said, and nothing else.
    pub fn new(dag_id: impl Into<String>, task_id: impl Into<String>) -> Self {
        Self {
            dag_id: dag_id.into(),
            task_id: task_id.into(),
        }
    }
}

impl Call for GetTask {
    const ID: &'static str = "get_task";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v2/dags/{dag_id}/tasks/{task_id}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::TaskResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .path("task_id", &self.task_id)
            .build()
    }
}
