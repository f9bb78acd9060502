// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v1`, Airflow 2.4.0 to 2.11.2: specs/airflow-v1.

use super::super::models;
use crate::client::call::{Call, Values};
use crate::table;

/// List XCom entries.
///
/// This endpoint allows specifying `~` as the dag_id, dag_run_id, task_id to retrieve XCOM entries
/// for for all DAGs, DAG runs and task instances. XCom values won't be returned as they can be
/// large. Use this endpoint to get a list of XCom entries and then fetch individual entry to get
/// value.
///
/// `GET /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries`, Airflow 2.4.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1dags~1{dag_id}~1dagRuns~1{dag_run_id}~1taskInstances~1{task_id}~1xcomEntries/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetXcomEntries {
    /// Filter on map index for mapped task. Airflow 2.7.0+.
    pub map_index: Option<i64>,
    /// Only filter the XCom records which have the provided key. Airflow 2.7.0+.
    pub xcom_key: Option<String>,
    /// The numbers of items to return. Default: `100`.
    pub limit: Option<i64>,
    /// The number of items to skip before starting to collect the result set.
    pub offset: Option<i64>,
    /// The DAG ID.
    pub dag_id: String,
    /// The DAG run ID.
    pub dag_run_id: String,
    /// The task ID.
    pub task_id: String,
}

impl GetXcomEntries {
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

impl Call for GetXcomEntries {
    const ID: &'static str = "get_xcom_entries";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = models::XComCollection;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .query("map_index", table::Style::Single, &self.map_index.values())
            .query("xcom_key", table::Style::Single, &self.xcom_key.values())
            .query("limit", table::Style::Single, &self.limit.values())
            .query("offset", table::Style::Single, &self.offset.values())
            .path("dag_id", &self.dag_id)
            .path("dag_run_id", &self.dag_run_id)
            .path("task_id", &self.task_id)
            .build()
    }
}

/// Get an XCom entry.
///
/// `GET /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries/{xcom_key}`, Airflow 2.4.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1dags~1{dag_id}~1dagRuns~1{dag_run_id}~1taskInstances~1{task_id}~1xcomEntries~1{xcom_key}/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetXcomEntry {
    /// Filter on map index for mapped task. Airflow 2.7.0+.
    pub map_index: Option<i64>,
    /// Whether to deserialize an XCom value when using a custom XCom backend. Default: `false`.
    pub deserialize: Option<bool>,
    /// Whether to convert the XCom value to be a string. XCom values can be of Any data type. Default:
    /// `true`. Airflow 2.10.0+.
    pub stringify: Option<bool>,
    /// The DAG ID.
    pub dag_id: String,
    /// The DAG run ID.
    pub dag_run_id: String,
    /// The task ID.
    pub task_id: String,
    /// The XCom key.
    pub xcom_key: String,
}

impl GetXcomEntry {
    /// With what must be said, and nothing else.
    pub fn new(
        dag_id: impl Into<String>,
        dag_run_id: impl Into<String>,
        task_id: impl Into<String>,
        xcom_key: impl Into<String>,
    ) -> Self {
        Self {
            dag_id: dag_id.into(),
            dag_run_id: dag_run_id.into(),
            task_id: task_id.into(),
            xcom_key: xcom_key.into(),
            ..Self::default()
        }
    }
}

impl Call for GetXcomEntry {
    const ID: &'static str = "get_xcom_entry";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries/{xcom_key}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = models::XCom;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .query("map_index", table::Style::Single, &self.map_index.values())
            .query("deserialize", table::Style::Single, &self.deserialize.values())
            .query("stringify", table::Style::Single, &self.stringify.values())
            .path("dag_id", &self.dag_id)
            .path("dag_run_id", &self.dag_run_id)
            .path("task_id", &self.task_id)
            .path("xcom_key", &self.xcom_key)
            .build()
    }
}
