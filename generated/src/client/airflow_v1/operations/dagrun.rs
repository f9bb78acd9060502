// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v1`, Airflow 2.4.0 to 2.11.2: specs/airflow-v1.

use super::super::models;
use crate::client::call::{Call, Values};
use crate::client::json::Encode;
use crate::table;

/// List DAG runs.
///
/// This endpoint allows specifying `~` as the dag_id to retrieve DAG runs for all DAGs.
///
/// `GET /api/v1/dags/{dag_id}/dagRuns`, Airflow 2.4.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1dags~1{dag_id}~1dagRuns/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDagRuns {
    /// The numbers of items to return. Default: `100`.
    pub limit: Option<i64>,
    /// The number of items to skip before starting to collect the result set.
    pub offset: Option<i64>,
    /// Returns objects greater or equal to the specified date. Format: `date-time`.
    pub execution_date_gte: Option<String>,
    /// Returns objects less than or equal to the specified date. Format: `date-time`.
    pub execution_date_lte: Option<String>,
    /// Returns objects greater or equal the specified date. Format: `date-time`.
    pub start_date_gte: Option<String>,
    /// Returns objects less or equal the specified date. Format: `date-time`.
    pub start_date_lte: Option<String>,
    /// Returns objects greater or equal the specified date. Format: `date-time`.
    pub end_date_gte: Option<String>,
    /// Returns objects less than or equal to the specified date. Format: `date-time`.
    pub end_date_lte: Option<String>,
    /// Returns objects greater or equal the specified date. Format: `date-time`. Airflow 2.6.0+.
    pub updated_at_gte: Option<String>,
    /// Returns objects less or equal the specified date. Format: `date-time`. Airflow 2.6.0+.
    pub updated_at_lte: Option<String>,
    /// The value can be repeated to retrieve multiple matching values (OR condition).
    pub state: Vec<String>,
    /// The name of the field to order the results by. Prefix a field name with `-` to reverse the sort
    /// order.
    pub order_by: Option<String>,
    /// List of field for return. Airflow 2.9.0+.
    pub fields: Vec<String>,
    /// The DAG ID.
    pub dag_id: String,
}

impl GetDagRuns {
    /// With what must be said, and nothing else.
    pub fn new(dag_id: impl Into<String>) -> Self {
        Self {
            dag_id: dag_id.into(),
            ..Self::default()
        }
    }
}

impl Call for GetDagRuns {
    const ID: &'static str = "get_dag_runs";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v1/dags/{dag_id}/dagRuns";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = models::DAGRunCollection;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .query("limit", table::Style::Single, &self.limit.values())
            .query("offset", table::Style::Single, &self.offset.values())
            .query(
                "execution_date_gte",
                table::Style::Single,
                &self.execution_date_gte.values(),
            )
            .query(
                "execution_date_lte",
                table::Style::Single,
                &self.execution_date_lte.values(),
            )
            .query("start_date_gte", table::Style::Single, &self.start_date_gte.values())
            .query("start_date_lte", table::Style::Single, &self.start_date_lte.values())
            .query("end_date_gte", table::Style::Single, &self.end_date_gte.values())
            .query("end_date_lte", table::Style::Single, &self.end_date_lte.values())
            .query("updated_at_gte", table::Style::Single, &self.updated_at_gte.values())
            .query("updated_at_lte", table::Style::Single, &self.updated_at_lte.values())
            .query("state", table::Style::Repeated, &self.state.values())
            .query("order_by", table::Style::Single, &self.order_by.values())
            .query("fields", table::Style::Repeated, &self.fields.values())
            .path("dag_id", &self.dag_id)
            .build()
    }
}

/// Trigger a new DAG run.
///
/// This will initiate a dagrun. If DAG is paused then dagrun state will remain queued, and the task
/// won't run.
///
/// `POST /api/v1/dags/{dag_id}/dagRuns`, Airflow 2.4.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1dags~1{dag_id}~1dagRuns/post`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostDagRun {
    /// The DAG ID.
    pub dag_id: String,
    /// The body.
    pub body: models::DAGRunBody,
}

impl PostDagRun {
    /// With what must be said, and nothing else.
    pub fn new(dag_id: impl Into<String>, body: models::DAGRunBody) -> Self {
        Self {
            dag_id: dag_id.into(),
            body,
        }
    }
}

impl Call for PostDagRun {
    const ID: &'static str = "post_dag_run";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Post;
    const PATH: &'static str = "/api/v1/dags/{dag_id}/dagRuns";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = models::DAGRun;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .body(self.body.encode())
            .build()
    }
}

/// List DAG runs (batch).
///
/// This endpoint is a POST to allow filtering across a large number of DAG IDs, where as a GET it
/// would run in to maximum HTTP request URL length limit.
///
/// `POST /api/v1/dags/~/dagRuns/list`, Airflow 2.4.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1dags~1~0~1dagRuns~1list/post`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDagRunsBatch {
    /// The body.
    pub body: models::ListDagRunsForm,
}

impl GetDagRunsBatch {
    /// With what must be said, and nothing else.
    pub fn new(body: models::ListDagRunsForm) -> Self {
        Self { body }
    }
}

impl Call for GetDagRunsBatch {
    const ID: &'static str = "get_dag_runs_batch";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Post;
    const PATH: &'static str = "/api/v1/dags/~/dagRuns/list";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = models::DAGRunCollection;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .body(self.body.encode())
            .build()
    }
}

/// Get a DAG run.
///
/// `GET /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}`, Airflow 2.4.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1dags~1{dag_id}~1dagRuns~1{dag_run_id}/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDagRun {
    /// List of field for return. Airflow 2.9.0+.
    pub fields: Vec<String>,
    /// The DAG ID.
    pub dag_id: String,
    /// The DAG run ID.
    pub dag_run_id: String,
}

impl GetDagRun {
    /// With what must be said, and nothing else.
    pub fn new(dag_id: impl Into<String>, dag_run_id: impl Into<String>) -> Self {
        Self {
            dag_id: dag_id.into(),
            dag_run_id: dag_run_id.into(),
            ..Self::default()
        }
    }
}

impl Call for GetDagRun {
    const ID: &'static str = "get_dag_run";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v1/dags/{dag_id}/dagRuns/{dag_run_id}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = models::DAGRun;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .query("fields", table::Style::Repeated, &self.fields.values())
            .path("dag_id", &self.dag_id)
            .path("dag_run_id", &self.dag_run_id)
            .build()
    }
}

/// Delete a DAG run.
///
/// `DELETE /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}`, Airflow 2.4.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1dags~1{dag_id}~1dagRuns~1{dag_run_id}/delete`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteDagRun {
    /// The DAG ID.
    pub dag_id: String,
    /// The DAG run ID.
    pub dag_run_id: String,
}

impl DeleteDagRun {
    /// With what must be said, and nothing else.
    pub fn new(dag_id: impl Into<String>, dag_run_id: impl Into<String>) -> Self {
        Self {
            dag_id: dag_id.into(),
            dag_run_id: dag_run_id.into(),
        }
    }
}

impl Call for DeleteDagRun {
    const ID: &'static str = "delete_dag_run";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Delete;
    const PATH: &'static str = "/api/v1/dags/{dag_id}/dagRuns/{dag_run_id}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = ();
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .path("dag_run_id", &self.dag_run_id)
            .build()
    }
}

/// Modify a DAG run.
///
/// Modify a DAG run.
///
/// `PATCH /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}`, Airflow 2.4.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1dags~1{dag_id}~1dagRuns~1{dag_run_id}/patch`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateDagRunState {
    /// The DAG ID.
    pub dag_id: String,
    /// The DAG run ID.
    pub dag_run_id: String,
    /// The body.
    pub body: models::UpdateDagRunState,
}

impl UpdateDagRunState {
    /// With what must be said, and nothing else.
    pub fn new(
        dag_id: impl Into<String>,
        dag_run_id: impl Into<String>,
        body: models::UpdateDagRunState,
    ) -> Self {
        Self {
            dag_id: dag_id.into(),
            dag_run_id: dag_run_id.into(),
            body,
        }
    }
}

impl Call for UpdateDagRunState {
    const ID: &'static str = "update_dag_run_state";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Patch;
    const PATH: &'static str = "/api/v1/dags/{dag_id}/dagRuns/{dag_run_id}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = models::DAGRun;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .path("dag_run_id", &self.dag_run_id)
            .body(self.body.encode())
            .build()
    }
}

/// Clear a DAG run.
///
/// Clear a DAG run.
///
/// `POST /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/clear`, Airflow 2.4.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1dags~1{dag_id}~1dagRuns~1{dag_run_id}~1clear/post`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClearDagRun {
    /// The DAG ID.
    pub dag_id: String,
    /// The DAG run ID.
    pub dag_run_id: String,
    /// The body.
    pub body: models::ClearDagRun,
}

impl ClearDagRun {
    /// With what must be said, and nothing else.
    pub fn new(
        dag_id: impl Into<String>,
        dag_run_id: impl Into<String>,
        body: models::ClearDagRun,
    ) -> Self {
        Self {
            dag_id: dag_id.into(),
            dag_run_id: dag_run_id.into(),
            body,
        }
    }
}

impl Call for ClearDagRun {
    const ID: &'static str = "clear_dag_run";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Post;
    const PATH: &'static str = "/api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/clear";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = models::ClearDagRunAnswer;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .path("dag_run_id", &self.dag_run_id)
            .body(self.body.encode())
            .build()
    }
}

/// Get dataset events for a DAG run.
///
/// Get datasets for a dag run.
///
/// `GET /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/upstreamDatasetEvents`, Airflow 2.4.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1dags~1{dag_id}~1dagRuns~1{dag_run_id}~1upstreamDatasetEvents/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetUpstreamDatasetEvents {
    /// The DAG ID.
    pub dag_id: String,
    /// The DAG run ID.
    pub dag_run_id: String,
}

impl GetUpstreamDatasetEvents {
    /// With what must be said, and nothing else.
    pub fn new(dag_id: impl Into<String>, dag_run_id: impl Into<String>) -> Self {
        Self {
            dag_id: dag_id.into(),
            dag_run_id: dag_run_id.into(),
        }
    }
}

impl Call for GetUpstreamDatasetEvents {
    const ID: &'static str = "get_upstream_dataset_events";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/upstreamDatasetEvents";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = models::DatasetEventCollection;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .path("dag_run_id", &self.dag_run_id)
            .build()
    }
}

/// Update the DagRun note.
///
/// Update the manual user note of a DagRun.
///
/// `PATCH /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/setNote`, Airflow 2.5.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1dags~1{dag_id}~1dagRuns~1{dag_run_id}~1setNote/patch`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetDagRunNote {
    /// The DAG ID.
    pub dag_id: String,
    /// The DAG run ID.
    pub dag_run_id: String,
    /// The body.
    pub body: models::SetDagRunNote,
}

impl SetDagRunNote {
    /// With what must be said, and nothing else.
    pub fn new(
        dag_id: impl Into<String>,
        dag_run_id: impl Into<String>,
        body: models::SetDagRunNote,
    ) -> Self {
        Self {
            dag_id: dag_id.into(),
            dag_run_id: dag_run_id.into(),
            body,
        }
    }
}

impl Call for SetDagRunNote {
    const ID: &'static str = "set_dag_run_note";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Patch;
    const PATH: &'static str = "/api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/setNote";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 5, 0), None),
    ];
    type Answer = models::DAGRun;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .path("dag_run_id", &self.dag_run_id)
            .body(self.body.encode())
            .build()
    }
}
