// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v1`, Airflow 2.4.0 to 2.11.2: specs/airflow-v1.

use super::super::models;
use crate::client::call::{Call, Values};
use crate::client::json::Encode;
use crate::table;

/// Update the TaskInstance note.
///
/// Update the manual user note of a non-mapped Task Instance.
///
/// `PATCH /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/setNote`, Airflow 2.5.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1dags~1{dag_id}~1dagRuns~1{dag_run_id}~1taskInstances~1{task_id}~1setNote/patch`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetTaskInstanceNote {
    /// The DAG ID.
    pub dag_id: String,
    /// The DAG run ID.
    pub dag_run_id: String,
    /// The task ID.
    pub task_id: String,
    /// The body.
    pub body: models::SetTaskInstanceNote,
}

impl SetTaskInstanceNote {
    /// With what must be said, and nothing else.
    pub fn new(
        dag_id: impl Into<String>,
        dag_run_id: impl Into<String>,
        task_id: impl Into<String>,
        body: models::SetTaskInstanceNote,
    ) -> Self {
        Self {
            dag_id: dag_id.into(),
            dag_run_id: dag_run_id.into(),
            task_id: task_id.into(),
            body,
        }
    }
}

impl Call for SetTaskInstanceNote {
    const ID: &'static str = "set_task_instance_note";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Patch;
    const PATH: &'static str = "/api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/setNote";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 5, 0), None),
    ];
    type Answer = models::TaskInstance;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .path("dag_run_id", &self.dag_run_id)
            .path("task_id", &self.task_id)
            .body(self.body.encode())
            .build()
    }
}

/// Update the TaskInstance note.
///
/// Update the manual user note of a mapped Task Instance.
///
/// `PATCH /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/setNote`, Airflow 2.5.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1dags~1{dag_id}~1dagRuns~1{dag_run_id}~1taskInstances~1{task_id}~1{map_index}~1setNote/patch`.
#[derive(Clone, Debug, PartialEq)]
pub struct SetMappedTaskInstanceNote {
    /// The DAG ID.
    pub dag_id: String,
    /// The DAG run ID.
    pub dag_run_id: String,
    /// The task ID.
    pub task_id: String,
    /// The map index.
    pub map_index: i64,
    /// The body.
    pub body: models::SetTaskInstanceNote,
}

impl SetMappedTaskInstanceNote {
    /// With what must be said, and nothing else.
    pub fn new(
        dag_id: impl Into<String>,
        dag_run_id: impl Into<String>,
        task_id: impl Into<String>,
        map_index: i64,
        body: models::SetTaskInstanceNote,
    ) -> Self {
        Self {
            dag_id: dag_id.into(),
            dag_run_id: dag_run_id.into(),
            task_id: task_id.into(),
            map_index,
            body,
        }
    }
}

impl Call for SetMappedTaskInstanceNote {
    const ID: &'static str = "set_mapped_task_instance_note";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Patch;
    const PATH: &'static str = "/api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/setNote";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 5, 0), None),
    ];
    type Answer = models::TaskInstance;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .path("dag_run_id", &self.dag_run_id)
            .path("task_id", &self.task_id)
            .path("map_index", &self.map_index.to_string())
            .body(self.body.encode())
            .build()
    }
}

/// Get task dependencies blocking task from getting scheduled.
///
/// Get task dependencies blocking task from getting scheduled.
///
/// `GET /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/dependencies`, Airflow 2.10.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1dags~1{dag_id}~1dagRuns~1{dag_run_id}~1taskInstances~1{task_id}~1dependencies/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetTaskInstanceDependencies {
    /// The DAG ID.
    pub dag_id: String,
    /// The DAG run ID.
    pub dag_run_id: String,
    /// The task ID.
    pub task_id: String,
}

impl GetTaskInstanceDependencies {
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
        }
    }
}

impl Call for GetTaskInstanceDependencies {
    const ID: &'static str = "get_task_instance_dependencies";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/dependencies";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 10, 0), None),
    ];
    type Answer = models::TaskInstanceDependencyCollection;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .path("dag_run_id", &self.dag_run_id)
            .path("task_id", &self.task_id)
            .build()
    }
}

/// Get task dependencies blocking task from getting scheduled.
///
/// Get task dependencies blocking task from getting scheduled.
///
/// `GET /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/dependencies`, Airflow 2.10.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1dags~1{dag_id}~1dagRuns~1{dag_run_id}~1taskInstances~1{task_id}~1{map_index}~1dependencies/get`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetMappedTaskInstanceDependencies {
    /// The DAG ID.
    pub dag_id: String,
    /// The DAG run ID.
    pub dag_run_id: String,
    /// The task ID.
    pub task_id: String,
    /// The map index.
    pub map_index: i64,
}

impl GetMappedTaskInstanceDependencies {
    /// With what must be said, and nothing else.
    pub fn new(
        dag_id: impl Into<String>,
        dag_run_id: impl Into<String>,
        task_id: impl Into<String>,
        map_index: i64,
    ) -> Self {
        Self {
            dag_id: dag_id.into(),
            dag_run_id: dag_run_id.into(),
            task_id: task_id.into(),
            map_index,
        }
    }
}

impl Call for GetMappedTaskInstanceDependencies {
    const ID: &'static str = "get_mapped_task_instance_dependencies";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/dependencies";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 10, 0), None),
    ];
    type Answer = models::TaskInstanceDependencyCollection;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .path("dag_run_id", &self.dag_run_id)
            .path("task_id", &self.task_id)
            .path("map_index", &self.map_index.to_string())
            .build()
    }
}

/// List task instances.
///
/// This endpoint allows specifying `~` as the dag_id, dag_run_id to retrieve DAG runs for all DAGs
/// and DAG runs.
///
/// `GET /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances`, Airflow 2.4.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1dags~1{dag_id}~1dagRuns~1{dag_run_id}~1taskInstances/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetTaskInstances {
    /// The numbers of items to return. Default: `100`.
    pub limit: Option<i64>,
    /// The number of items to skip before starting to collect the result set.
    pub offset: Option<i64>,
    /// The DAG ID.
    pub dag_id: String,
    /// The DAG run ID.
    pub dag_run_id: String,
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
    /// Returns objects greater than or equal to the specified values.
    pub duration_gte: Option<f64>,
    /// Returns objects less than or equal to the specified values.
    pub duration_lte: Option<f64>,
    /// The value can be repeated to retrieve multiple matching values (OR condition).
    pub state: Vec<String>,
    /// The value can be repeated to retrieve multiple matching values (OR condition).
    pub pool: Vec<String>,
    /// The value can be repeated to retrieve multiple matching values (OR condition).
    pub queue: Vec<String>,
    /// The value can be repeated to retrieve multiple matching values (OR condition). Airflow 2.10.0+.
    pub executor: Vec<String>,
}

impl GetTaskInstances {
    /// With what must be said, and nothing else.
    pub fn new(dag_id: impl Into<String>, dag_run_id: impl Into<String>) -> Self {
        Self {
            dag_id: dag_id.into(),
            dag_run_id: dag_run_id.into(),
            ..Self::default()
        }
    }
}

impl Call for GetTaskInstances {
    const ID: &'static str = "get_task_instances";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = models::TaskInstanceCollection;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .query("limit", table::Style::Single, &self.limit.values())
            .query("offset", table::Style::Single, &self.offset.values())
            .path("dag_id", &self.dag_id)
            .path("dag_run_id", &self.dag_run_id)
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
            .query("duration_gte", table::Style::Single, &self.duration_gte.values())
            .query("duration_lte", table::Style::Single, &self.duration_lte.values())
            .query("state", table::Style::Repeated, &self.state.values())
            .query("pool", table::Style::Repeated, &self.pool.values())
            .query("queue", table::Style::Repeated, &self.queue.values())
            .query("executor", table::Style::Repeated, &self.executor.values())
            .build()
    }
}

/// Get a task instance.
///
/// `GET /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}`, Airflow 2.4.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1dags~1{dag_id}~1dagRuns~1{dag_run_id}~1taskInstances~1{task_id}/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetTaskInstance {
    /// The DAG ID.
    pub dag_id: String,
    /// The DAG run ID.
    pub dag_run_id: String,
    /// The task ID.
    pub task_id: String,
}

impl GetTaskInstance {
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
        }
    }
}

impl Call for GetTaskInstance {
    const ID: &'static str = "get_task_instance";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = models::TaskInstance;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .path("dag_run_id", &self.dag_run_id)
            .path("task_id", &self.task_id)
            .build()
    }
}

/// Updates the state of a task instance.
///
/// Updates the state for single task instance. \*New in version 2.5.0\*.
///
/// `PATCH /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}`, Airflow 2.5.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1dags~1{dag_id}~1dagRuns~1{dag_run_id}~1taskInstances~1{task_id}/patch`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PatchTaskInstance {
    /// The DAG ID.
    pub dag_id: String,
    /// The DAG run ID.
    pub dag_run_id: String,
    /// The task ID.
    pub task_id: String,
    /// The body.
    pub body: models::UpdateTaskInstance,
}

impl PatchTaskInstance {
    /// With what must be said, and nothing else.
    pub fn new(
        dag_id: impl Into<String>,
        dag_run_id: impl Into<String>,
        task_id: impl Into<String>,
        body: models::UpdateTaskInstance,
    ) -> Self {
        Self {
            dag_id: dag_id.into(),
            dag_run_id: dag_run_id.into(),
            task_id: task_id.into(),
            body,
        }
    }
}

impl Call for PatchTaskInstance {
    const ID: &'static str = "patch_task_instance";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Patch;
    const PATH: &'static str = "/api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 5, 0), None),
    ];
    type Answer = models::TaskInstanceReference;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .path("dag_run_id", &self.dag_run_id)
            .path("task_id", &self.task_id)
            .body(self.body.encode())
            .build()
    }
}

/// Get a mapped task instance.
///
/// Get details of a mapped task instance.
///
/// `GET /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}`, Airflow 2.4.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1dags~1{dag_id}~1dagRuns~1{dag_run_id}~1taskInstances~1{task_id}~1{map_index}/get`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetMappedTaskInstance {
    /// The DAG ID.
    pub dag_id: String,
    /// The DAG run ID.
    pub dag_run_id: String,
    /// The task ID.
    pub task_id: String,
    /// The map index.
    pub map_index: i64,
}

impl GetMappedTaskInstance {
    /// With what must be said, and nothing else.
    pub fn new(
        dag_id: impl Into<String>,
        dag_run_id: impl Into<String>,
        task_id: impl Into<String>,
        map_index: i64,
    ) -> Self {
        Self {
            dag_id: dag_id.into(),
            dag_run_id: dag_run_id.into(),
            task_id: task_id.into(),
            map_index,
        }
    }
}

impl Call for GetMappedTaskInstance {
    const ID: &'static str = "get_mapped_task_instance";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = models::TaskInstance;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .path("dag_run_id", &self.dag_run_id)
            .path("task_id", &self.task_id)
            .path("map_index", &self.map_index.to_string())
            .build()
    }
}

/// Updates the state of a mapped task instance.
///
/// Updates the state for single mapped task instance. \*New in version 2.5.0\*.
///
/// `PATCH /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}`, Airflow 2.5.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1dags~1{dag_id}~1dagRuns~1{dag_run_id}~1taskInstances~1{task_id}~1{map_index}/patch`.
#[derive(Clone, Debug, PartialEq)]
pub struct PatchMappedTaskInstance {
    /// The DAG ID.
    pub dag_id: String,
    /// The DAG run ID.
    pub dag_run_id: String,
    /// The task ID.
    pub task_id: String,
    /// The map index.
    pub map_index: i64,
    /// The body.
    pub body: Option<models::UpdateTaskInstance>,
}

impl PatchMappedTaskInstance {
    /// With what must be said, and nothing else.
    pub fn new(
        dag_id: impl Into<String>,
        dag_run_id: impl Into<String>,
        task_id: impl Into<String>,
        map_index: i64,
    ) -> Self {
        Self {
            dag_id: dag_id.into(),
            dag_run_id: dag_run_id.into(),
            task_id: task_id.into(),
            map_index,
            body: Default::default(),
        }
    }
}

impl Call for PatchMappedTaskInstance {
    const ID: &'static str = "patch_mapped_task_instance";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Patch;
    const PATH: &'static str = "/api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 5, 0), None),
    ];
    type Answer = models::TaskInstanceReference;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        let mut request = table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .path("dag_run_id", &self.dag_run_id)
            .path("task_id", &self.task_id)
            .path("map_index", &self.map_index.to_string());
        if let Some(body) = &self.body {
            request = request.body(body.encode());
        }
        request.build()
    }
}

/// List mapped task instances.
///
/// Get details of all mapped task instances.
///
/// `GET /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/listMapped`, Airflow 2.4.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1dags~1{dag_id}~1dagRuns~1{dag_run_id}~1taskInstances~1{task_id}~1listMapped/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetMappedTaskInstances {
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
    /// Returns objects greater than or equal to the specified values.
    pub duration_gte: Option<f64>,
    /// Returns objects less than or equal to the specified values.
    pub duration_lte: Option<f64>,
    /// The value can be repeated to retrieve multiple matching values (OR condition).
    pub state: Vec<String>,
    /// The value can be repeated to retrieve multiple matching values (OR condition).
    pub pool: Vec<String>,
    /// The value can be repeated to retrieve multiple matching values (OR condition).
    pub queue: Vec<String>,
    /// The value can be repeated to retrieve multiple matching values (OR condition). Airflow 2.10.0+.
    pub executor: Vec<String>,
    /// The name of the field to order the results by. Prefix a field name with `-` to reverse the sort
    /// order.
    pub order_by: Option<String>,
    /// The DAG ID.
    pub dag_id: String,
    /// The DAG run ID.
    pub dag_run_id: String,
    /// The task ID.
    pub task_id: String,
}

impl GetMappedTaskInstances {
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

impl Call for GetMappedTaskInstances {
    const ID: &'static str = "get_mapped_task_instances";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/listMapped";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = models::TaskInstanceCollection;
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
            .query("duration_gte", table::Style::Single, &self.duration_gte.values())
            .query("duration_lte", table::Style::Single, &self.duration_lte.values())
            .query("state", table::Style::Repeated, &self.state.values())
            .query("pool", table::Style::Repeated, &self.pool.values())
            .query("queue", table::Style::Repeated, &self.queue.values())
            .query("executor", table::Style::Repeated, &self.executor.values())
            .query("order_by", table::Style::Single, &self.order_by.values())
            .path("dag_id", &self.dag_id)
            .path("dag_run_id", &self.dag_run_id)
            .path("task_id", &self.task_id)
            .build()
    }
}

/// List task instances (batch).
///
/// List task instances from all DAGs and DAG runs. This endpoint is a POST to allow filtering
/// across a large number of DAG IDs, where as a GET it would run in to maximum HTTP request URL
/// length limits.
///
/// `POST /api/v1/dags/~/dagRuns/~/taskInstances/list`, Airflow 2.4.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1dags~1~0~1dagRuns~1~0~1taskInstances~1list/post`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetTaskInstancesBatch {
    /// The body.
    pub body: models::ListTaskInstanceForm,
}

impl GetTaskInstancesBatch {
    /// With what must be said, and nothing else.
    pub fn new(body: models::ListTaskInstanceForm) -> Self {
        Self { body }
    }
}

impl Call for GetTaskInstancesBatch {
    const ID: &'static str = "get_task_instances_batch";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Post;
    const PATH: &'static str = "/api/v1/dags/~/dagRuns/~/taskInstances/list";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = models::TaskInstanceCollection;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .body(self.body.encode())
            .build()
    }
}

/// get taskinstance try.
///
/// Get details of a task instance try.
///
/// `GET /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/tries/{task_try_number}`, Airflow 2.10.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1dags~1{dag_id}~1dagRuns~1{dag_run_id}~1taskInstances~1{task_id}~1tries~1{task_try_number}/get`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetTaskInstanceTryDetails {
    /// The DAG ID.
    pub dag_id: String,
    /// The DAG run ID.
    pub dag_run_id: String,
    /// The task ID.
    pub task_id: String,
    /// The task try number.
    pub task_try_number: i64,
}

impl GetTaskInstanceTryDetails {
    /// With what must be said, and nothing else.
    pub fn new(
        dag_id: impl Into<String>,
        dag_run_id: impl Into<String>,
        task_id: impl Into<String>,
        task_try_number: i64,
    ) -> Self {
        Self {
            dag_id: dag_id.into(),
            dag_run_id: dag_run_id.into(),
            task_id: task_id.into(),
            task_try_number,
        }
    }
}

impl Call for GetTaskInstanceTryDetails {
    const ID: &'static str = "get_task_instance_try_details";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/tries/{task_try_number}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 10, 0), None),
    ];
    type Answer = models::GetTaskInstanceTryDetailsAnswer;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .path("dag_run_id", &self.dag_run_id)
            .path("task_id", &self.task_id)
            .path("task_try_number", &self.task_try_number.to_string())
            .build()
    }
}

/// List task instance tries.
///
/// Get details of all task instance tries.
///
/// `GET /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/tries`, Airflow 2.10.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1dags~1{dag_id}~1dagRuns~1{dag_run_id}~1taskInstances~1{task_id}~1tries/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetTaskInstanceTries {
    /// The DAG ID.
    pub dag_id: String,
    /// The DAG run ID.
    pub dag_run_id: String,
    /// The task ID.
    pub task_id: String,
    /// The numbers of items to return. Default: `100`.
    pub limit: Option<i64>,
    /// The number of items to skip before starting to collect the result set.
    pub offset: Option<i64>,
    /// The name of the field to order the results by. Prefix a field name with `-` to reverse the sort
    /// order.
    pub order_by: Option<String>,
}

impl GetTaskInstanceTries {
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

impl Call for GetTaskInstanceTries {
    const ID: &'static str = "get_task_instance_tries";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/tries";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 10, 0), None),
    ];
    type Answer = models::GetTaskInstanceTriesAnswer;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .path("dag_run_id", &self.dag_run_id)
            .path("task_id", &self.task_id)
            .query("limit", table::Style::Single, &self.limit.values())
            .query("offset", table::Style::Single, &self.offset.values())
            .query("order_by", table::Style::Single, &self.order_by.values())
            .build()
    }
}

/// List mapped task instance tries.
///
/// Get details of all task instance tries.
///
/// `GET /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/tries`, Airflow 2.10.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1dags~1{dag_id}~1dagRuns~1{dag_run_id}~1taskInstances~1{task_id}~1{map_index}~1tries/get`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetMappedTaskInstanceTries {
    /// The DAG ID.
    pub dag_id: String,
    /// The DAG run ID.
    pub dag_run_id: String,
    /// The task ID.
    pub task_id: String,
    /// The map index.
    pub map_index: i64,
    /// The numbers of items to return. Default: `100`.
    pub limit: Option<i64>,
    /// The number of items to skip before starting to collect the result set.
    pub offset: Option<i64>,
    /// The name of the field to order the results by. Prefix a field name with `-` to reverse the sort
    /// order.
    pub order_by: Option<String>,
}

impl GetMappedTaskInstanceTries {
    /// With what must be said, and nothing else.
    pub fn new(
        dag_id: impl Into<String>,
        dag_run_id: impl Into<String>,
        task_id: impl Into<String>,
        map_index: i64,
    ) -> Self {
        Self {
            dag_id: dag_id.into(),
            dag_run_id: dag_run_id.into(),
            task_id: task_id.into(),
            map_index,
            limit: Default::default(),
            offset: Default::default(),
            order_by: Default::default(),
        }
    }
}

impl Call for GetMappedTaskInstanceTries {
    const ID: &'static str = "get_mapped_task_instance_tries";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/tries";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 10, 0), None),
    ];
    type Answer = models::GetMappedTaskInstanceTriesAnswer;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .path("dag_run_id", &self.dag_run_id)
            .path("task_id", &self.task_id)
            .path("map_index", &self.map_index.to_string())
            .query("limit", table::Style::Single, &self.limit.values())
            .query("offset", table::Style::Single, &self.offset.values())
            .query("order_by", table::Style::Single, &self.order_by.values())
            .build()
    }
}

/// get mapped taskinstance try.
///
/// Get details of a mapped task instance try.
///
/// `GET /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/tries/{task_try_number}`, Airflow 2.10.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1dags~1{dag_id}~1dagRuns~1{dag_run_id}~1taskInstances~1{task_id}~1{map_index}~1tries~1{task_try_number}/get`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetMappedTaskInstanceTryDetails {
    /// The DAG ID.
    pub dag_id: String,
    /// The DAG run ID.
    pub dag_run_id: String,
    /// The task ID.
    pub task_id: String,
    /// The map index.
    pub map_index: i64,
    /// The task try number.
    pub task_try_number: i64,
}

impl GetMappedTaskInstanceTryDetails {
    /// With what must be said, and nothing else.
    pub fn new(
        dag_id: impl Into<String>,
        dag_run_id: impl Into<String>,
        task_id: impl Into<String>,
        map_index: i64,
        task_try_number: i64,
    ) -> Self {
        Self {
            dag_id: dag_id.into(),
            dag_run_id: dag_run_id.into(),
            task_id: task_id.into(),
            map_index,
            task_try_number,
        }
    }
}

impl Call for GetMappedTaskInstanceTryDetails {
    const ID: &'static str = "get_mapped_task_instance_try_details";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/tries/{task_try_number}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 10, 0), None),
    ];
    type Answer = models::GetMappedTaskInstanceTryDetailsAnswer;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .path("dag_run_id", &self.dag_run_id)
            .path("task_id", &self.task_id)
            .path("map_index", &self.map_index.to_string())
            .path("task_try_number", &self.task_try_number.to_string())
            .build()
    }
}

/// List extra links.
///
/// List extra links for task instance.
///
/// `GET /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/links`, Airflow 2.4.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1dags~1{dag_id}~1dagRuns~1{dag_run_id}~1taskInstances~1{task_id}~1links/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetExtraLinks {
    /// The DAG ID.
    pub dag_id: String,
    /// The DAG run ID.
    pub dag_run_id: String,
    /// The task ID.
    pub task_id: String,
    /// Filter on map index for mapped task. Airflow 2.10.5+.
    pub map_index: Option<i64>,
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
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/links";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = models::ExtraLinkCollection;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .path("dag_run_id", &self.dag_run_id)
            .path("task_id", &self.task_id)
            .query("map_index", table::Style::Single, &self.map_index.values())
            .build()
    }
}

/// Get logs.
///
/// Get logs for a specific task instance and its try number. To get log from specific character
/// position, following way of using URLSafeSerializer can be used.
///
/// `GET /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/logs/{task_try_number}`, Airflow 2.4.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1dags~1{dag_id}~1dagRuns~1{dag_run_id}~1taskInstances~1{task_id}~1logs~1{task_try_number}/get`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetLog {
    /// The DAG ID.
    pub dag_id: String,
    /// The DAG run ID.
    pub dag_run_id: String,
    /// The task ID.
    pub task_id: String,
    /// The task try number.
    pub task_try_number: i64,
    /// A full content will be returned. By default, only the first fragment will be returned.
    pub full_content: Option<bool>,
    /// Filter on map index for mapped task.
    pub map_index: Option<i64>,
    /// A token that allows you to continue fetching logs. If passed, it will specify the location from
    /// which the download should be continued.
    pub token: Option<String>,
}

impl GetLog {
    /// With what must be said, and nothing else.
    pub fn new(
        dag_id: impl Into<String>,
        dag_run_id: impl Into<String>,
        task_id: impl Into<String>,
        task_try_number: i64,
    ) -> Self {
        Self {
            dag_id: dag_id.into(),
            dag_run_id: dag_run_id.into(),
            task_id: task_id.into(),
            task_try_number,
            full_content: Default::default(),
            map_index: Default::default(),
            token: Default::default(),
        }
    }
}

impl Call for GetLog {
    const ID: &'static str = "get_log";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/logs/{task_try_number}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = models::GetLogAnswer;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .path("dag_run_id", &self.dag_run_id)
            .path("task_id", &self.task_id)
            .path("task_try_number", &self.task_try_number.to_string())
            .query("full_content", table::Style::Single, &self.full_content.values())
            .query("map_index", table::Style::Single, &self.map_index.values())
            .query("token", table::Style::Single, &self.token.values())
            .build()
    }
}
