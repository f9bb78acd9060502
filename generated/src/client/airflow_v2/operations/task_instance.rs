// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v2`, Airflow 3.0.0 to 3.3.2: specs/airflow-v2.

use super::super::models;
use crate::client::call::{Call, Values};
use crate::client::json::{self, Encode};
use crate::table;

/// Get Task Instance.
///
/// Get task instance.
///
/// `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dags~1{dag_id}~1dagRuns~1{dag_run_id}~1taskInstances~1{task_id}/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetTaskInstance {
    /// `dag_id`.
    pub dag_id: String,
    /// `dag_run_id`.
    pub dag_run_id: String,
    /// `task_id`.
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
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::TaskInstanceResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .path("dag_run_id", &self.dag_run_id)
            .path("task_id", &self.task_id)
            .build()
    }
}

/// Delete Task Instance.
///
/// Delete a task instance.
///
/// `DELETE /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}`, Airflow 3.1.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dags~1{dag_id}~1dagRuns~1{dag_run_id}~1taskInstances~1{task_id}/delete`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteTaskInstance {
    /// `dag_id`.
    pub dag_id: String,
    /// `dag_run_id`.
    pub dag_run_id: String,
    /// `task_id`.
    pub task_id: String,
    /// `map_index`. Default: `-1`.
    pub map_index: Option<i64>,
}

impl DeleteTaskInstance {
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

impl Call for DeleteTaskInstance {
    const ID: &'static str = "delete_task_instance";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Delete;
    const PATH: &'static str = "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 1, 0), None),
    ];
    type Answer = json::Value;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .path("dag_run_id", &self.dag_run_id)
            .path("task_id", &self.task_id)
            .query("map_index", table::Style::Single, &self.map_index.values())
            .build()
    }
}

/// Patch Task Instance.
///
/// Update a task instance.
///
/// `PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dags~1{dag_id}~1dagRuns~1{dag_run_id}~1taskInstances~1{task_id}/patch`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PatchTaskInstance {
    /// `dag_id`.
    pub dag_id: String,
    /// `dag_run_id`.
    pub dag_run_id: String,
    /// `task_id`.
    pub task_id: String,
    /// `map_index`. Default: `-1`.
    pub map_index: Option<i64>,
    /// `update_mask`.
    pub update_mask: Vec<String>,
    /// The body.
    pub body: models::PatchTaskInstanceBody,
}

impl PatchTaskInstance {
    /// With what must be said, and nothing else.
    pub fn new(
        dag_id: impl Into<String>,
        dag_run_id: impl Into<String>,
        task_id: impl Into<String>,
        body: models::PatchTaskInstanceBody,
    ) -> Self {
        Self {
            dag_id: dag_id.into(),
            dag_run_id: dag_run_id.into(),
            task_id: task_id.into(),
            body,
            ..Self::default()
        }
    }
}

impl Call for PatchTaskInstance {
    const ID: &'static str = "patch_task_instance";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Patch;
    const PATH: &'static str = "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::PatchTaskInstanceAnswer;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .path("dag_run_id", &self.dag_run_id)
            .path("task_id", &self.task_id)
            .query("map_index", table::Style::Single, &self.map_index.values())
            .query("update_mask", table::Style::Repeated, &self.update_mask.values())
            .body(self.body.encode())
            .build()
    }
}

/// Get Mapped Task Instances.
///
/// Get list of mapped task instances.
///
/// `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/listMapped`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dags~1{dag_id}~1dagRuns~1{dag_run_id}~1taskInstances~1{task_id}~1listMapped/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetMappedTaskInstances {
    /// `dag_id`.
    pub dag_id: String,
    /// `dag_run_id`.
    pub dag_run_id: String,
    /// `task_id`.
    pub task_id: String,
    /// `run_after_gte`. Format: `date-time`.
    pub run_after_gte: Option<String>,
    /// `run_after_gt`. Format: `date-time`. Airflow 3.1.0+.
    pub run_after_gt: Option<String>,
    /// `run_after_lte`. Format: `date-time`.
    pub run_after_lte: Option<String>,
    /// `run_after_lt`. Format: `date-time`. Airflow 3.1.0+.
    pub run_after_lt: Option<String>,
    /// `logical_date_gte`. Format: `date-time`.
    pub logical_date_gte: Option<String>,
    /// `logical_date_gt`. Format: `date-time`. Airflow 3.1.0+.
    pub logical_date_gt: Option<String>,
    /// `logical_date_lte`. Format: `date-time`.
    pub logical_date_lte: Option<String>,
    /// `logical_date_lt`. Format: `date-time`. Airflow 3.1.0+.
    pub logical_date_lt: Option<String>,
    /// `start_date_gte`. Format: `date-time`.
    pub start_date_gte: Option<String>,
    /// `start_date_gt`. Format: `date-time`. Airflow 3.1.0+.
    pub start_date_gt: Option<String>,
    /// `start_date_lte`. Format: `date-time`.
    pub start_date_lte: Option<String>,
    /// `start_date_lt`. Format: `date-time`. Airflow 3.1.0+.
    pub start_date_lt: Option<String>,
    /// `end_date_gte`. Format: `date-time`.
    pub end_date_gte: Option<String>,
    /// `end_date_gt`. Format: `date-time`. Airflow 3.1.0+.
    pub end_date_gt: Option<String>,
    /// `end_date_lte`. Format: `date-time`.
    pub end_date_lte: Option<String>,
    /// `end_date_lt`. Format: `date-time`. Airflow 3.1.0+.
    pub end_date_lt: Option<String>,
    /// `updated_at_gte`. Format: `date-time`.
    pub updated_at_gte: Option<String>,
    /// `updated_at_gt`. Format: `date-time`. Airflow 3.1.0+.
    pub updated_at_gt: Option<String>,
    /// `updated_at_lte`. Format: `date-time`.
    pub updated_at_lte: Option<String>,
    /// `updated_at_lt`. Format: `date-time`. Airflow 3.1.0+.
    pub updated_at_lt: Option<String>,
    /// `duration_gte`.
    pub duration_gte: Option<f64>,
    /// `duration_gt`. Airflow 3.1.0+.
    pub duration_gt: Option<f64>,
    /// `duration_lte`.
    pub duration_lte: Option<f64>,
    /// `duration_lt`. Airflow 3.1.0+.
    pub duration_lt: Option<f64>,
    /// `state`.
    pub state: Vec<String>,
    /// `pool`.
    pub pool: Vec<String>,
    /// Case-insensitive substring match (SQL `ILIKE`). Slower than `pool_name_prefix_pattern` on large
    /// tables — see "Filtering with pattern parameters". Airflow 3.2.0+.
    pub pool_name_pattern: Option<String>,
    /// Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters". Airflow 3.2.2+.
    pub pool_name_prefix_pattern: Option<String>,
    /// `queue`.
    pub queue: Vec<String>,
    /// Case-insensitive substring match (SQL `ILIKE`). Slower than `queue_name_prefix_pattern` on large
    /// tables — see "Filtering with pattern parameters". Airflow 3.2.0+.
    pub queue_name_pattern: Option<String>,
    /// Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters". Airflow 3.2.2+.
    pub queue_name_prefix_pattern: Option<String>,
    /// `executor`.
    pub executor: Vec<String>,
    /// `version_number`.
    pub version_number: Vec<i64>,
    /// `try_number`. Airflow 3.1.0+.
    pub try_number: Vec<i64>,
    /// `operator`. Airflow 3.1.0+.
    pub operator: Vec<String>,
    /// Case-insensitive substring match (SQL `ILIKE`). Slower than `operator_name_prefix_pattern` on
    /// large tables — see "Filtering with pattern parameters". Airflow 3.2.0+.
    pub operator_name_pattern: Option<String>,
    /// Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters". Airflow 3.2.2+.
    pub operator_name_prefix_pattern: Option<String>,
    /// `map_index`. Airflow 3.1.0+.
    pub map_index: Vec<i64>,
    /// Case-insensitive substring match (SQL `ILIKE`). Slower than `rendered_map_index_prefix_pattern`
    /// on large tables — see "Filtering with pattern parameters". Airflow 3.2.2+.
    pub rendered_map_index_pattern: Option<String>,
    /// Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters". Airflow 3.2.2+.
    pub rendered_map_index_prefix_pattern: Option<String>,
    /// `limit`. Default: `50`.
    pub limit: Option<i64>,
    /// `offset`. Default: `0`.
    pub offset: Option<i64>,
    /// Attributes to order by, multi criteria sort is supported. Prefix with `-` for descending order.
    /// Supported attributes: `id, state, duration, start_date, end_date, map_index, try_number,
    /// logical_date, run_after, data_interval_start, data_interval_end, rendered_map_index, operator`.
    /// Default: `["map_index"]`.
    pub order_by: Vec<String>,
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
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/listMapped";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::TaskInstanceCollectionResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .path("dag_run_id", &self.dag_run_id)
            .path("task_id", &self.task_id)
            .query("run_after_gte", table::Style::Single, &self.run_after_gte.values())
            .query("run_after_gt", table::Style::Single, &self.run_after_gt.values())
            .query("run_after_lte", table::Style::Single, &self.run_after_lte.values())
            .query("run_after_lt", table::Style::Single, &self.run_after_lt.values())
            .query(
                "logical_date_gte",
                table::Style::Single,
                &self.logical_date_gte.values(),
            )
            .query(
                "logical_date_gt",
                table::Style::Single,
                &self.logical_date_gt.values(),
            )
            .query(
                "logical_date_lte",
                table::Style::Single,
                &self.logical_date_lte.values(),
            )
            .query(
                "logical_date_lt",
                table::Style::Single,
                &self.logical_date_lt.values(),
            )
            .query("start_date_gte", table::Style::Single, &self.start_date_gte.values())
            .query("start_date_gt", table::Style::Single, &self.start_date_gt.values())
            .query("start_date_lte", table::Style::Single, &self.start_date_lte.values())
            .query("start_date_lt", table::Style::Single, &self.start_date_lt.values())
            .query("end_date_gte", table::Style::Single, &self.end_date_gte.values())
            .query("end_date_gt", table::Style::Single, &self.end_date_gt.values())
            .query("end_date_lte", table::Style::Single, &self.end_date_lte.values())
            .query("end_date_lt", table::Style::Single, &self.end_date_lt.values())
            .query("updated_at_gte", table::Style::Single, &self.updated_at_gte.values())
            .query("updated_at_gt", table::Style::Single, &self.updated_at_gt.values())
            .query("updated_at_lte", table::Style::Single, &self.updated_at_lte.values())
            .query("updated_at_lt", table::Style::Single, &self.updated_at_lt.values())
            .query("duration_gte", table::Style::Single, &self.duration_gte.values())
            .query("duration_gt", table::Style::Single, &self.duration_gt.values())
            .query("duration_lte", table::Style::Single, &self.duration_lte.values())
            .query("duration_lt", table::Style::Single, &self.duration_lt.values())
            .query("state", table::Style::Repeated, &self.state.values())
            .query("pool", table::Style::Repeated, &self.pool.values())
            .query(
                "pool_name_pattern",
                table::Style::Single,
                &self.pool_name_pattern.values(),
            )
            .query(
                "pool_name_prefix_pattern",
                table::Style::Single,
                &self.pool_name_prefix_pattern.values(),
            )
            .query("queue", table::Style::Repeated, &self.queue.values())
            .query(
                "queue_name_pattern",
                table::Style::Single,
                &self.queue_name_pattern.values(),
            )
            .query(
                "queue_name_prefix_pattern",
                table::Style::Single,
                &self.queue_name_prefix_pattern.values(),
            )
            .query("executor", table::Style::Repeated, &self.executor.values())
            .query(
                "version_number",
                table::Style::Repeated,
                &self.version_number.values(),
            )
            .query("try_number", table::Style::Repeated, &self.try_number.values())
            .query("operator", table::Style::Repeated, &self.operator.values())
            .query(
                "operator_name_pattern",
                table::Style::Single,
                &self.operator_name_pattern.values(),
            )
            .query(
                "operator_name_prefix_pattern",
                table::Style::Single,
                &self.operator_name_prefix_pattern.values(),
            )
            .query("map_index", table::Style::Repeated, &self.map_index.values())
            .query(
                "rendered_map_index_pattern",
                table::Style::Single,
                &self.rendered_map_index_pattern.values(),
            )
            .query(
                "rendered_map_index_prefix_pattern",
                table::Style::Single,
                &self.rendered_map_index_prefix_pattern.values(),
            )
            .query("limit", table::Style::Single, &self.limit.values())
            .query("offset", table::Style::Single, &self.offset.values())
            .query("order_by", table::Style::Repeated, &self.order_by.values())
            .build()
    }
}

/// Get Task Instance Dependencies.
///
/// Get dependencies blocking task from getting scheduled.
///
/// `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/dependencies`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dags~1{dag_id}~1dagRuns~1{dag_run_id}~1taskInstances~1{task_id}~1{map_index}~1dependencies/get`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetTaskInstanceDependenciesByMapIndex {
    /// `dag_id`.
    pub dag_id: String,
    /// `dag_run_id`.
    pub dag_run_id: String,
    /// `task_id`.
    pub task_id: String,
    /// `map_index`.
    pub map_index: i64,
}

impl GetTaskInstanceDependenciesByMapIndex {
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

impl Call for GetTaskInstanceDependenciesByMapIndex {
    const ID: &'static str = "get_task_instance_dependencies_by_map_index";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/dependencies";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::TaskDependencyCollectionResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .path("dag_run_id", &self.dag_run_id)
            .path("task_id", &self.task_id)
            .path("map_index", &self.map_index.to_string())
            .build()
    }
}

/// Get Task Instance Dependencies.
///
/// Get dependencies blocking task from getting scheduled.
///
/// `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/dependencies`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dags~1{dag_id}~1dagRuns~1{dag_run_id}~1taskInstances~1{task_id}~1dependencies/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetTaskInstanceDependencies {
    /// `dag_id`.
    pub dag_id: String,
    /// `dag_run_id`.
    pub dag_run_id: String,
    /// `task_id`.
    pub task_id: String,
    /// `map_index`. Default: `-1`.
    pub map_index: Option<i64>,
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
            ..Self::default()
        }
    }
}

impl Call for GetTaskInstanceDependencies {
    const ID: &'static str = "get_task_instance_dependencies";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/dependencies";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::TaskDependencyCollectionResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .path("dag_run_id", &self.dag_run_id)
            .path("task_id", &self.task_id)
            .query("map_index", table::Style::Single, &self.map_index.values())
            .build()
    }
}

/// Get Task Instance Tries.
///
/// Get list of task instances history.
///
/// `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/tries`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dags~1{dag_id}~1dagRuns~1{dag_run_id}~1taskInstances~1{task_id}~1tries/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetTaskInstanceTries {
    /// `dag_id`.
    pub dag_id: String,
    /// `dag_run_id`.
    pub dag_run_id: String,
    /// `task_id`.
    pub task_id: String,
    /// `map_index`. Default: `-1`.
    pub map_index: Option<i64>,
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
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/tries";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::TaskInstanceHistoryCollectionResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .path("dag_run_id", &self.dag_run_id)
            .path("task_id", &self.task_id)
            .query("map_index", table::Style::Single, &self.map_index.values())
            .build()
    }
}

/// Get Mapped Task Instance Tries.
///
/// `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/tries`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dags~1{dag_id}~1dagRuns~1{dag_run_id}~1taskInstances~1{task_id}~1{map_index}~1tries/get`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetMappedTaskInstanceTries {
    /// `dag_id`.
    pub dag_id: String,
    /// `dag_run_id`.
    pub dag_run_id: String,
    /// `task_id`.
    pub task_id: String,
    /// `map_index`.
    pub map_index: i64,
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
        }
    }
}

impl Call for GetMappedTaskInstanceTries {
    const ID: &'static str = "get_mapped_task_instance_tries";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/tries";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::TaskInstanceHistoryCollectionResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .path("dag_run_id", &self.dag_run_id)
            .path("task_id", &self.task_id)
            .path("map_index", &self.map_index.to_string())
            .build()
    }
}

/// Get Mapped Task Instance.
///
/// Get task instance.
///
/// `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dags~1{dag_id}~1dagRuns~1{dag_run_id}~1taskInstances~1{task_id}~1{map_index}/get`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetMappedTaskInstance {
    /// `dag_id`.
    pub dag_id: String,
    /// `dag_run_id`.
    pub dag_run_id: String,
    /// `task_id`.
    pub task_id: String,
    /// `map_index`.
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
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::TaskInstanceResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .path("dag_run_id", &self.dag_run_id)
            .path("task_id", &self.task_id)
            .path("map_index", &self.map_index.to_string())
            .build()
    }
}

/// Patch Task Instance.
///
/// Update a task instance.
///
/// `PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dags~1{dag_id}~1dagRuns~1{dag_run_id}~1taskInstances~1{task_id}~1{map_index}/patch`.
#[derive(Clone, Debug, PartialEq)]
pub struct PatchTaskInstanceByMapIndex {
    /// `dag_id`.
    pub dag_id: String,
    /// `dag_run_id`.
    pub dag_run_id: String,
    /// `task_id`.
    pub task_id: String,
    /// `map_index`.
    pub map_index: i64,
    /// `update_mask`.
    pub update_mask: Vec<String>,
    /// The body.
    pub body: models::PatchTaskInstanceBody,
}

impl PatchTaskInstanceByMapIndex {
    /// With what must be said, and nothing else.
    pub fn new(
        dag_id: impl Into<String>,
        dag_run_id: impl Into<String>,
        task_id: impl Into<String>,
        map_index: i64,
        body: models::PatchTaskInstanceBody,
    ) -> Self {
        Self {
            dag_id: dag_id.into(),
            dag_run_id: dag_run_id.into(),
            task_id: task_id.into(),
            map_index,
            body,
            update_mask: Default::default(),
        }
    }
}

impl Call for PatchTaskInstanceByMapIndex {
    const ID: &'static str = "patch_task_instance_by_map_index";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Patch;
    const PATH: &'static str = "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::PatchTaskInstanceByMapIndexAnswer;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .path("dag_run_id", &self.dag_run_id)
            .path("task_id", &self.task_id)
            .path("map_index", &self.map_index.to_string())
            .query("update_mask", table::Style::Repeated, &self.update_mask.values())
            .body(self.body.encode())
            .build()
    }
}

/// Get Task Instances.
///
/// Get list of task instances.
///
/// `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dags~1{dag_id}~1dagRuns~1{dag_run_id}~1taskInstances/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetTaskInstances {
    /// `dag_id`.
    pub dag_id: String,
    /// `dag_run_id`.
    pub dag_run_id: String,
    /// Cursor for keyset-based pagination. Pass an empty string for the first page, then use
    /// ``next_cursor`` from the response. When ``cursor`` is provided, ``offset`` is ignored. Airflow 3.2.2+.
    pub cursor: Option<String>,
    /// `task_id`.
    pub task_id: Option<String>,
    /// `run_after_gte`. Format: `date-time`.
    pub run_after_gte: Option<String>,
    /// `run_after_gt`. Format: `date-time`. Airflow 3.1.0+.
    pub run_after_gt: Option<String>,
    /// `run_after_lte`. Format: `date-time`.
    pub run_after_lte: Option<String>,
    /// `run_after_lt`. Format: `date-time`. Airflow 3.1.0+.
    pub run_after_lt: Option<String>,
    /// `logical_date_gte`. Format: `date-time`.
    pub logical_date_gte: Option<String>,
    /// `logical_date_gt`. Format: `date-time`. Airflow 3.1.0+.
    pub logical_date_gt: Option<String>,
    /// `logical_date_lte`. Format: `date-time`.
    pub logical_date_lte: Option<String>,
    /// `logical_date_lt`. Format: `date-time`. Airflow 3.1.0+.
    pub logical_date_lt: Option<String>,
    /// `start_date_gte`. Format: `date-time`.
    pub start_date_gte: Option<String>,
    /// `start_date_gt`. Format: `date-time`. Airflow 3.1.0+.
    pub start_date_gt: Option<String>,
    /// `start_date_lte`. Format: `date-time`.
    pub start_date_lte: Option<String>,
    /// `start_date_lt`. Format: `date-time`. Airflow 3.1.0+.
    pub start_date_lt: Option<String>,
    /// `end_date_gte`. Format: `date-time`.
    pub end_date_gte: Option<String>,
    /// `end_date_gt`. Format: `date-time`. Airflow 3.1.0+.
    pub end_date_gt: Option<String>,
    /// `end_date_lte`. Format: `date-time`.
    pub end_date_lte: Option<String>,
    /// `end_date_lt`. Format: `date-time`. Airflow 3.1.0+.
    pub end_date_lt: Option<String>,
    /// `updated_at_gte`. Format: `date-time`.
    pub updated_at_gte: Option<String>,
    /// `updated_at_gt`. Format: `date-time`. Airflow 3.1.0+.
    pub updated_at_gt: Option<String>,
    /// `updated_at_lte`. Format: `date-time`.
    pub updated_at_lte: Option<String>,
    /// `updated_at_lt`. Format: `date-time`. Airflow 3.1.0+.
    pub updated_at_lt: Option<String>,
    /// `duration_gte`.
    pub duration_gte: Option<f64>,
    /// `duration_gt`. Airflow 3.1.0+.
    pub duration_gt: Option<f64>,
    /// `duration_lte`.
    pub duration_lte: Option<f64>,
    /// `duration_lt`. Airflow 3.1.0+.
    pub duration_lt: Option<f64>,
    /// Case-insensitive substring match (SQL `ILIKE`). Slower than `task_display_name_prefix_pattern`
    /// on large tables — see "Filtering with pattern parameters".
    pub task_display_name_pattern: Option<String>,
    /// Case-sensitive prefix match on task display name (`_task_display_property_value` else
    /// `task_id`). Index-friendly alternative to `task_display_name_pattern`; on large databases
    /// combine with `dag_id_prefix_pattern` (or a specific Dag in the path) so composite indexes apply.
    /// See "Filtering with pattern parameters". Airflow 3.2.2+.
    pub task_display_name_prefix_pattern: Option<String>,
    /// Filter by exact task group ID. Returns all tasks within the specified task group. Airflow 3.1.6+.
    pub task_group_id: Option<String>,
    /// Case-insensitive substring match (SQL `ILIKE`). Slower than `dag_id_prefix_pattern` on large
    /// tables — see "Filtering with pattern parameters". Airflow 3.2.0+.
    pub dag_id_pattern: Option<String>,
    /// Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters". Airflow 3.2.2+.
    pub dag_id_prefix_pattern: Option<String>,
    /// Case-insensitive substring match (SQL `ILIKE`). Slower than `run_id_prefix_pattern` on large
    /// tables — see "Filtering with pattern parameters". Airflow 3.2.0+.
    pub run_id_pattern: Option<String>,
    /// Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters". Airflow 3.2.2+.
    pub run_id_prefix_pattern: Option<String>,
    /// `state`.
    pub state: Vec<String>,
    /// `pool`.
    pub pool: Vec<String>,
    /// Case-insensitive substring match (SQL `ILIKE`). Slower than `pool_name_prefix_pattern` on large
    /// tables — see "Filtering with pattern parameters". Airflow 3.2.0+.
    pub pool_name_pattern: Option<String>,
    /// Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters". Airflow 3.2.2+.
    pub pool_name_prefix_pattern: Option<String>,
    /// `queue`.
    pub queue: Vec<String>,
    /// Case-insensitive substring match (SQL `ILIKE`). Slower than `queue_name_prefix_pattern` on large
    /// tables — see "Filtering with pattern parameters". Airflow 3.2.0+.
    pub queue_name_pattern: Option<String>,
    /// Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters". Airflow 3.2.2+.
    pub queue_name_prefix_pattern: Option<String>,
    /// `executor`.
    pub executor: Vec<String>,
    /// `version_number`.
    pub version_number: Vec<i64>,
    /// `try_number`. Airflow 3.1.0+.
    pub try_number: Vec<i64>,
    /// `operator`. Airflow 3.1.0+.
    pub operator: Vec<String>,
    /// Case-insensitive substring match (SQL `ILIKE`). Slower than `operator_name_prefix_pattern` on
    /// large tables — see "Filtering with pattern parameters". Airflow 3.2.0+.
    pub operator_name_pattern: Option<String>,
    /// Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters". Airflow 3.2.2+.
    pub operator_name_prefix_pattern: Option<String>,
    /// `map_index`. Airflow 3.1.0+.
    pub map_index: Vec<i64>,
    /// Case-insensitive substring match (SQL `ILIKE`). Slower than `rendered_map_index_prefix_pattern`
    /// on large tables — see "Filtering with pattern parameters". Airflow 3.2.2+.
    pub rendered_map_index_pattern: Option<String>,
    /// Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters". Airflow 3.2.2+.
    pub rendered_map_index_prefix_pattern: Option<String>,
    /// `limit`. Default: `50`.
    pub limit: Option<i64>,
    /// `offset`. Default: `0`.
    pub offset: Option<i64>,
    /// Attributes to order by, multi criteria sort is supported. Prefix with `-` for descending order.
    /// Supported attributes: `id, state, duration, start_date, end_date, map_index, try_number,
    /// logical_date, run_after, data_interval_start, data_interval_end, rendered_map_index, operator`.
    /// Default: `["map_index"]`.
    pub order_by: Vec<String>,
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
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::TaskInstanceCollectionResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .path("dag_run_id", &self.dag_run_id)
            .query("cursor", table::Style::Single, &self.cursor.values())
            .query("task_id", table::Style::Single, &self.task_id.values())
            .query("run_after_gte", table::Style::Single, &self.run_after_gte.values())
            .query("run_after_gt", table::Style::Single, &self.run_after_gt.values())
            .query("run_after_lte", table::Style::Single, &self.run_after_lte.values())
            .query("run_after_lt", table::Style::Single, &self.run_after_lt.values())
            .query(
                "logical_date_gte",
                table::Style::Single,
                &self.logical_date_gte.values(),
            )
            .query(
                "logical_date_gt",
                table::Style::Single,
                &self.logical_date_gt.values(),
            )
            .query(
                "logical_date_lte",
                table::Style::Single,
                &self.logical_date_lte.values(),
            )
            .query(
                "logical_date_lt",
                table::Style::Single,
                &self.logical_date_lt.values(),
            )
            .query("start_date_gte", table::Style::Single, &self.start_date_gte.values())
            .query("start_date_gt", table::Style::Single, &self.start_date_gt.values())
            .query("start_date_lte", table::Style::Single, &self.start_date_lte.values())
            .query("start_date_lt", table::Style::Single, &self.start_date_lt.values())
            .query("end_date_gte", table::Style::Single, &self.end_date_gte.values())
            .query("end_date_gt", table::Style::Single, &self.end_date_gt.values())
            .query("end_date_lte", table::Style::Single, &self.end_date_lte.values())
            .query("end_date_lt", table::Style::Single, &self.end_date_lt.values())
            .query("updated_at_gte", table::Style::Single, &self.updated_at_gte.values())
            .query("updated_at_gt", table::Style::Single, &self.updated_at_gt.values())
            .query("updated_at_lte", table::Style::Single, &self.updated_at_lte.values())
            .query("updated_at_lt", table::Style::Single, &self.updated_at_lt.values())
            .query("duration_gte", table::Style::Single, &self.duration_gte.values())
            .query("duration_gt", table::Style::Single, &self.duration_gt.values())
            .query("duration_lte", table::Style::Single, &self.duration_lte.values())
            .query("duration_lt", table::Style::Single, &self.duration_lt.values())
            .query(
                "task_display_name_pattern",
                table::Style::Single,
                &self.task_display_name_pattern.values(),
            )
            .query(
                "task_display_name_prefix_pattern",
                table::Style::Single,
                &self.task_display_name_prefix_pattern.values(),
            )
            .query("task_group_id", table::Style::Single, &self.task_group_id.values())
            .query("dag_id_pattern", table::Style::Single, &self.dag_id_pattern.values())
            .query(
                "dag_id_prefix_pattern",
                table::Style::Single,
                &self.dag_id_prefix_pattern.values(),
            )
            .query("run_id_pattern", table::Style::Single, &self.run_id_pattern.values())
            .query(
                "run_id_prefix_pattern",
                table::Style::Single,
                &self.run_id_prefix_pattern.values(),
            )
            .query("state", table::Style::Repeated, &self.state.values())
            .query("pool", table::Style::Repeated, &self.pool.values())
            .query(
                "pool_name_pattern",
                table::Style::Single,
                &self.pool_name_pattern.values(),
            )
            .query(
                "pool_name_prefix_pattern",
                table::Style::Single,
                &self.pool_name_prefix_pattern.values(),
            )
            .query("queue", table::Style::Repeated, &self.queue.values())
            .query(
                "queue_name_pattern",
                table::Style::Single,
                &self.queue_name_pattern.values(),
            )
            .query(
                "queue_name_prefix_pattern",
                table::Style::Single,
                &self.queue_name_prefix_pattern.values(),
            )
            .query("executor", table::Style::Repeated, &self.executor.values())
            .query(
                "version_number",
                table::Style::Repeated,
                &self.version_number.values(),
            )
            .query("try_number", table::Style::Repeated, &self.try_number.values())
            .query("operator", table::Style::Repeated, &self.operator.values())
            .query(
                "operator_name_pattern",
                table::Style::Single,
                &self.operator_name_pattern.values(),
            )
            .query(
                "operator_name_prefix_pattern",
                table::Style::Single,
                &self.operator_name_prefix_pattern.values(),
            )
            .query("map_index", table::Style::Repeated, &self.map_index.values())
            .query(
                "rendered_map_index_pattern",
                table::Style::Single,
                &self.rendered_map_index_pattern.values(),
            )
            .query(
                "rendered_map_index_prefix_pattern",
                table::Style::Single,
                &self.rendered_map_index_prefix_pattern.values(),
            )
            .query("limit", table::Style::Single, &self.limit.values())
            .query("offset", table::Style::Single, &self.offset.values())
            .query("order_by", table::Style::Repeated, &self.order_by.values())
            .build()
    }
}

/// Bulk Task Instances.
///
/// Bulk update, and delete task instances.
///
/// `PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances`, Airflow 3.1.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dags~1{dag_id}~1dagRuns~1{dag_run_id}~1taskInstances/patch`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BulkTaskInstances {
    /// `dag_id`.
    pub dag_id: String,
    /// `dag_run_id`.
    pub dag_run_id: String,
    /// The body.
    pub body: models::BulkBodyBulkTaskInstanceBody,
}

impl BulkTaskInstances {
    /// With what must be said, and nothing else.
    pub fn new(
        dag_id: impl Into<String>,
        dag_run_id: impl Into<String>,
        body: models::BulkBodyBulkTaskInstanceBody,
    ) -> Self {
        Self {
            dag_id: dag_id.into(),
            dag_run_id: dag_run_id.into(),
            body,
        }
    }
}

impl Call for BulkTaskInstances {
    const ID: &'static str = "bulk_task_instances";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Patch;
    const PATH: &'static str = "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 1, 0), None),
    ];
    type Answer = models::BulkResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .path("dag_run_id", &self.dag_run_id)
            .body(self.body.encode())
            .build()
    }
}

/// Get Task Instances Batch.
///
/// Get list of task instances.
///
/// `POST /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/list`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dags~1{dag_id}~1dagRuns~1{dag_run_id}~1taskInstances~1list/post`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetTaskInstancesBatch {
    /// The body.
    pub body: models::TaskInstancesBatchBody,
}

impl GetTaskInstancesBatch {
    /// With what must be said, and nothing else.
    pub fn new(body: models::TaskInstancesBatchBody) -> Self {
        Self { body }
    }
}

impl Call for GetTaskInstancesBatch {
    const ID: &'static str = "get_task_instances_batch";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Post;
    const PATH: &'static str = "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/list";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::TaskInstanceCollectionResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", "~")
            .path("dag_run_id", "~")
            .body(self.body.encode())
            .build()
    }
}

/// Get Task Instance Try Details.
///
/// Get task instance details by try number.
///
/// `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/tries/{task_try_number}`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dags~1{dag_id}~1dagRuns~1{dag_run_id}~1taskInstances~1{task_id}~1tries~1{task_try_number}/get`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetTaskInstanceTryDetails {
    /// `dag_id`.
    pub dag_id: String,
    /// `dag_run_id`.
    pub dag_run_id: String,
    /// `task_id`.
    pub task_id: String,
    /// `task_try_number`.
    pub task_try_number: i64,
    /// `map_index`. Default: `-1`.
    pub map_index: Option<i64>,
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
            map_index: Default::default(),
        }
    }
}

impl Call for GetTaskInstanceTryDetails {
    const ID: &'static str = "get_task_instance_try_details";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/tries/{task_try_number}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::TaskInstanceHistoryResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .path("dag_run_id", &self.dag_run_id)
            .path("task_id", &self.task_id)
            .path("task_try_number", &self.task_try_number.to_string())
            .query("map_index", table::Style::Single, &self.map_index.values())
            .build()
    }
}

/// Get Mapped Task Instance Try Details.
///
/// `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/tries/{task_try_number}`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dags~1{dag_id}~1dagRuns~1{dag_run_id}~1taskInstances~1{task_id}~1{map_index}~1tries~1{task_try_number}/get`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetMappedTaskInstanceTryDetails {
    /// `dag_id`.
    pub dag_id: String,
    /// `dag_run_id`.
    pub dag_run_id: String,
    /// `task_id`.
    pub task_id: String,
    /// `task_try_number`.
    pub task_try_number: i64,
    /// `map_index`.
    pub map_index: i64,
}

impl GetMappedTaskInstanceTryDetails {
    /// With what must be said, and nothing else.
    pub fn new(
        dag_id: impl Into<String>,
        dag_run_id: impl Into<String>,
        task_id: impl Into<String>,
        task_try_number: i64,
        map_index: i64,
    ) -> Self {
        Self {
            dag_id: dag_id.into(),
            dag_run_id: dag_run_id.into(),
            task_id: task_id.into(),
            task_try_number,
            map_index,
        }
    }
}

impl Call for GetMappedTaskInstanceTryDetails {
    const ID: &'static str = "get_mapped_task_instance_try_details";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/tries/{task_try_number}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::TaskInstanceHistoryResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .path("dag_run_id", &self.dag_run_id)
            .path("task_id", &self.task_id)
            .path("task_try_number", &self.task_try_number.to_string())
            .path("map_index", &self.map_index.to_string())
            .build()
    }
}

/// Post Clear Task Instances.
///
/// Clear task instances.
///
/// `POST /api/v2/dags/{dag_id}/clearTaskInstances`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dags~1{dag_id}~1clearTaskInstances/post`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostClearTaskInstances {
    /// `dag_id`.
    pub dag_id: String,
    /// The body.
    pub body: models::ClearTaskInstancesBody,
}

impl PostClearTaskInstances {
    /// With what must be said, and nothing else.
    pub fn new(dag_id: impl Into<String>, body: models::ClearTaskInstancesBody) -> Self {
        Self {
            dag_id: dag_id.into(),
            body,
        }
    }
}

impl Call for PostClearTaskInstances {
    const ID: &'static str = "post_clear_task_instances";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Post;
    const PATH: &'static str = "/api/v2/dags/{dag_id}/clearTaskInstances";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::TaskInstanceCollectionResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .body(self.body.encode())
            .build()
    }
}

/// Patch Task Group Instances.
///
/// Update the state of all task instances in a task group.
///
/// `PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskGroupInstances/{group_id}`, Airflow 3.3.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dags~1{dag_id}~1dagRuns~1{dag_run_id}~1taskGroupInstances~1{group_id}/patch`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PatchTaskGroupInstances {
    /// `dag_id`.
    pub dag_id: String,
    /// `dag_run_id`.
    pub dag_run_id: String,
    /// `group_id`.
    pub group_id: String,
    /// `update_mask`.
    pub update_mask: Vec<String>,
    /// The body.
    pub body: models::PatchTaskInstanceBody,
}

impl PatchTaskGroupInstances {
    /// With what must be said, and nothing else.
    pub fn new(
        dag_id: impl Into<String>,
        dag_run_id: impl Into<String>,
        group_id: impl Into<String>,
        body: models::PatchTaskInstanceBody,
    ) -> Self {
        Self {
            dag_id: dag_id.into(),
            dag_run_id: dag_run_id.into(),
            group_id: group_id.into(),
            body,
            ..Self::default()
        }
    }
}

impl Call for PatchTaskGroupInstances {
    const ID: &'static str = "patch_task_group_instances";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Patch;
    const PATH: &'static str = "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskGroupInstances/{group_id}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 3, 0), None),
    ];
    type Answer = models::TaskInstanceCollectionResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .path("dag_run_id", &self.dag_run_id)
            .path("group_id", &self.group_id)
            .query("update_mask", table::Style::Repeated, &self.update_mask.values())
            .body(self.body.encode())
            .build()
    }
}

/// Patch Task Group Instances Dry Run.
///
/// Dry-run of updating the state of all task instances in a task group.
///
/// `PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskGroupInstances/{group_id}/dry_run`, Airflow 3.3.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dags~1{dag_id}~1dagRuns~1{dag_run_id}~1taskGroupInstances~1{group_id}~1dry_run/patch`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PatchTaskGroupInstancesDryRun {
    /// `dag_id`.
    pub dag_id: String,
    /// `dag_run_id`.
    pub dag_run_id: String,
    /// `group_id`.
    pub group_id: String,
    /// The body.
    pub body: models::PatchTaskInstanceBody,
}

impl PatchTaskGroupInstancesDryRun {
    /// With what must be said, and nothing else.
    pub fn new(
        dag_id: impl Into<String>,
        dag_run_id: impl Into<String>,
        group_id: impl Into<String>,
        body: models::PatchTaskInstanceBody,
    ) -> Self {
        Self {
            dag_id: dag_id.into(),
            dag_run_id: dag_run_id.into(),
            group_id: group_id.into(),
            body,
        }
    }
}

impl Call for PatchTaskGroupInstancesDryRun {
    const ID: &'static str = "patch_task_group_instances_dry_run";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Patch;
    const PATH: &'static str = "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskGroupInstances/{group_id}/dry_run";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 3, 0), None),
    ];
    type Answer = models::TaskInstanceCollectionResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .path("dag_run_id", &self.dag_run_id)
            .path("group_id", &self.group_id)
            .body(self.body.encode())
            .build()
    }
}

/// Patch Task Instance Dry Run.
///
/// Update a task instance dry_run mode.
///
/// `PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/dry_run`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dags~1{dag_id}~1dagRuns~1{dag_run_id}~1taskInstances~1{task_id}~1{map_index}~1dry_run/patch`.
#[derive(Clone, Debug, PartialEq)]
pub struct PatchTaskInstanceDryRunByMapIndex {
    /// `dag_id`.
    pub dag_id: String,
    /// `dag_run_id`.
    pub dag_run_id: String,
    /// `task_id`.
    pub task_id: String,
    /// `map_index`.
    pub map_index: i64,
    /// `update_mask`.
    pub update_mask: Vec<String>,
    /// The body.
    pub body: models::PatchTaskInstanceBody,
}

impl PatchTaskInstanceDryRunByMapIndex {
    /// With what must be said, and nothing else.
    pub fn new(
        dag_id: impl Into<String>,
        dag_run_id: impl Into<String>,
        task_id: impl Into<String>,
        map_index: i64,
        body: models::PatchTaskInstanceBody,
    ) -> Self {
        Self {
            dag_id: dag_id.into(),
            dag_run_id: dag_run_id.into(),
            task_id: task_id.into(),
            map_index,
            body,
            update_mask: Default::default(),
        }
    }
}

impl Call for PatchTaskInstanceDryRunByMapIndex {
    const ID: &'static str = "patch_task_instance_dry_run_by_map_index";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Patch;
    const PATH: &'static str = "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/dry_run";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::TaskInstanceCollectionResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .path("dag_run_id", &self.dag_run_id)
            .path("task_id", &self.task_id)
            .path("map_index", &self.map_index.to_string())
            .query("update_mask", table::Style::Repeated, &self.update_mask.values())
            .body(self.body.encode())
            .build()
    }
}

/// Patch Task Instance Dry Run.
///
/// Update a task instance dry_run mode.
///
/// `PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/dry_run`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dags~1{dag_id}~1dagRuns~1{dag_run_id}~1taskInstances~1{task_id}~1dry_run/patch`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PatchTaskInstanceDryRun {
    /// `dag_id`.
    pub dag_id: String,
    /// `dag_run_id`.
    pub dag_run_id: String,
    /// `task_id`.
    pub task_id: String,
    /// `map_index`. Default: `-1`.
    pub map_index: Option<i64>,
    /// `update_mask`.
    pub update_mask: Vec<String>,
    /// The body.
    pub body: models::PatchTaskInstanceBody,
}

impl PatchTaskInstanceDryRun {
    /// With what must be said, and nothing else.
    pub fn new(
        dag_id: impl Into<String>,
        dag_run_id: impl Into<String>,
        task_id: impl Into<String>,
        body: models::PatchTaskInstanceBody,
    ) -> Self {
        Self {
            dag_id: dag_id.into(),
            dag_run_id: dag_run_id.into(),
            task_id: task_id.into(),
            body,
            ..Self::default()
        }
    }
}

impl Call for PatchTaskInstanceDryRun {
    const ID: &'static str = "patch_task_instance_dry_run";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Patch;
    const PATH: &'static str = "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/dry_run";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::TaskInstanceCollectionResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .path("dag_run_id", &self.dag_run_id)
            .path("task_id", &self.task_id)
            .query("map_index", table::Style::Single, &self.map_index.values())
            .query("update_mask", table::Style::Repeated, &self.update_mask.values())
            .body(self.body.encode())
            .build()
    }
}

/// Get Log.
///
/// Get logs for a specific task instance.
///
/// `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/logs/{try_number}`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dags~1{dag_id}~1dagRuns~1{dag_run_id}~1taskInstances~1{task_id}~1logs~1{try_number}/get`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetLog {
    /// `dag_id`.
    pub dag_id: String,
    /// `dag_run_id`.
    pub dag_run_id: String,
    /// `task_id`.
    pub task_id: String,
    /// `try_number`.
    pub try_number: i64,
    /// `full_content`. Default: `false`.
    pub full_content: Option<bool>,
    /// `map_index`. Default: `-1`.
    pub map_index: Option<i64>,
    /// `token`.
    pub token: Option<String>,
}

impl GetLog {
    /// With what must be said, and nothing else.
    pub fn new(
        dag_id: impl Into<String>,
        dag_run_id: impl Into<String>,
        task_id: impl Into<String>,
        try_number: i64,
    ) -> Self {
        Self {
            dag_id: dag_id.into(),
            dag_run_id: dag_run_id.into(),
            task_id: task_id.into(),
            try_number,
            full_content: Default::default(),
            map_index: Default::default(),
            token: Default::default(),
        }
    }
}

impl Call for GetLog {
    const ID: &'static str = "get_log";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/logs/{try_number}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::TaskInstancesLogResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .path("dag_run_id", &self.dag_run_id)
            .path("task_id", &self.task_id)
            .path("try_number", &self.try_number.to_string())
            .query("full_content", table::Style::Single, &self.full_content.values())
            .query("map_index", table::Style::Single, &self.map_index.values())
            .query("token", table::Style::Single, &self.token.values())
            .build()
    }
}

/// Get External Log Url.
///
/// Get external log URL for a specific task instance.
///
/// `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/externalLogUrl/{try_number}`, Airflow 3.1.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dags~1{dag_id}~1dagRuns~1{dag_run_id}~1taskInstances~1{task_id}~1externalLogUrl~1{try_number}/get`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetExternalLogUrl {
    /// `dag_id`.
    pub dag_id: String,
    /// `dag_run_id`.
    pub dag_run_id: String,
    /// `task_id`.
    pub task_id: String,
    /// `try_number`.
    pub try_number: i64,
    /// `map_index`. Default: `-1`.
    pub map_index: Option<i64>,
}

impl GetExternalLogUrl {
    /// With what must be said, and nothing else.
    pub fn new(
        dag_id: impl Into<String>,
        dag_run_id: impl Into<String>,
        task_id: impl Into<String>,
        try_number: i64,
    ) -> Self {
        Self {
            dag_id: dag_id.into(),
            dag_run_id: dag_run_id.into(),
            task_id: task_id.into(),
            try_number,
            map_index: Default::default(),
        }
    }
}

impl Call for GetExternalLogUrl {
    const ID: &'static str = "get_external_log_url";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/externalLogUrl/{try_number}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 1, 0), None),
    ];
    type Answer = models::ExternalLogUrlResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .path("dag_run_id", &self.dag_run_id)
            .path("task_id", &self.task_id)
            .path("try_number", &self.try_number.to_string())
            .query("map_index", table::Style::Single, &self.map_index.values())
            .build()
    }
}

/// Get Hitl Detail.
///
/// Get a Human-in-the-loop detail of a specific task instance.
///
/// `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/hitlDetails`, Airflow 3.1.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dags~1{dag_id}~1dagRuns~1{dag_run_id}~1taskInstances~1{task_id}~1{map_index}~1hitlDetails/get`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetHitlDetail {
    /// `dag_id`.
    pub dag_id: String,
    /// `dag_run_id`.
    pub dag_run_id: String,
    /// `task_id`.
    pub task_id: String,
    /// `map_index`.
    pub map_index: i64,
}

impl GetHitlDetail {
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

impl Call for GetHitlDetail {
    const ID: &'static str = "get_hitl_detail";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/hitlDetails";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 1, 0), None),
    ];
    type Answer = models::HITLDetail;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .path("dag_run_id", &self.dag_run_id)
            .path("task_id", &self.task_id)
            .path("map_index", &self.map_index.to_string())
            .build()
    }
}

/// Update Hitl Detail.
///
/// Update a Human-in-the-loop detail.
///
/// `PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/hitlDetails`, Airflow 3.1.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dags~1{dag_id}~1dagRuns~1{dag_run_id}~1taskInstances~1{task_id}~1{map_index}~1hitlDetails/patch`.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateHitlDetail {
    /// `dag_id`.
    pub dag_id: String,
    /// `dag_run_id`.
    pub dag_run_id: String,
    /// `task_id`.
    pub task_id: String,
    /// `map_index`.
    pub map_index: i64,
    /// The body.
    pub body: models::UpdateHITLDetailPayload,
}

impl UpdateHitlDetail {
    /// With what must be said, and nothing else.
    pub fn new(
        dag_id: impl Into<String>,
        dag_run_id: impl Into<String>,
        task_id: impl Into<String>,
        map_index: i64,
        body: models::UpdateHITLDetailPayload,
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

impl Call for UpdateHitlDetail {
    const ID: &'static str = "update_hitl_detail";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Patch;
    const PATH: &'static str = "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/hitlDetails";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 1, 0), None),
    ];
    type Answer = models::HITLDetailResponse;
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

/// Get Hitl Detail Try Detail.
///
/// Get a Human-in-the-loop detail of a specific task instance.
///
/// `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/hitlDetails/tries/{try_number}`, Airflow 3.2.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dags~1{dag_id}~1dagRuns~1{dag_run_id}~1taskInstances~1{task_id}~1{map_index}~1hitlDetails~1tries~1{try_number}/get`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetHitlDetailTryDetail {
    /// `dag_id`.
    pub dag_id: String,
    /// `dag_run_id`.
    pub dag_run_id: String,
    /// `task_id`.
    pub task_id: String,
    /// `map_index`.
    pub map_index: i64,
    /// `try_number`.
    pub try_number: i64,
}

impl GetHitlDetailTryDetail {
    /// With what must be said, and nothing else.
    pub fn new(
        dag_id: impl Into<String>,
        dag_run_id: impl Into<String>,
        task_id: impl Into<String>,
        map_index: i64,
        try_number: i64,
    ) -> Self {
        Self {
            dag_id: dag_id.into(),
            dag_run_id: dag_run_id.into(),
            task_id: task_id.into(),
            map_index,
            try_number,
        }
    }
}

impl Call for GetHitlDetailTryDetail {
    const ID: &'static str = "get_hitl_detail_try_detail";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}/hitlDetails/tries/{try_number}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 2, 0), None),
    ];
    type Answer = models::HITLDetailHistory;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .path("dag_run_id", &self.dag_run_id)
            .path("task_id", &self.task_id)
            .path("map_index", &self.map_index.to_string())
            .path("try_number", &self.try_number.to_string())
            .build()
    }
}

/// Get Hitl Details.
///
/// Get Human-in-the-loop details.
///
/// `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/hitlDetails`, Airflow 3.1.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dags~1{dag_id}~1dagRuns~1{dag_run_id}~1hitlDetails/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetHitlDetails {
    /// `dag_id`.
    pub dag_id: String,
    /// `dag_run_id`.
    pub dag_run_id: String,
    /// `limit`. Default: `50`.
    pub limit: Option<i64>,
    /// `offset`. Default: `0`.
    pub offset: Option<i64>,
    /// Attributes to order by, multi criteria sort is supported. Prefix with `-` for descending order.
    /// Supported attributes: `ti_id, subject, responded_at, created_at, responded_by_user_id,
    /// responded_by_user_name, dag_id, run_id, task_display_name, run_after, rendered_map_index,
    /// task_instance_operator, task_instance_state`. Default: `["ti_id"]`.
    pub order_by: Vec<String>,
    /// Case-insensitive substring match (SQL `ILIKE`). Slower than `dag_id_prefix_pattern` on large
    /// tables — see "Filtering with pattern parameters".
    pub dag_id_pattern: Option<String>,
    /// Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters". Airflow 3.2.2+.
    pub dag_id_prefix_pattern: Option<String>,
    /// `task_id`.
    pub task_id: Option<String>,
    /// Case-insensitive substring match (SQL `ILIKE`). Slower than `task_id_prefix_pattern` on large
    /// tables — see "Filtering with pattern parameters".
    pub task_id_pattern: Option<String>,
    /// Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters". Airflow 3.2.2+.
    pub task_id_prefix_pattern: Option<String>,
    /// `map_index`.
    pub map_index: Option<i64>,
    /// `state`.
    pub state: Vec<String>,
    /// `response_received`.
    pub response_received: Option<bool>,
    /// `responded_by_user_id`.
    pub responded_by_user_id: Vec<String>,
    /// `responded_by_user_name`.
    pub responded_by_user_name: Vec<String>,
    /// Case-insensitive substring match (SQL `ILIKE`). Slower than `subject_search` on large tables —
    /// see "Filtering with pattern parameters".
    pub subject_search: Option<String>,
    /// Case-insensitive substring match (SQL `ILIKE`). Slower than `body_search` on large tables — see
    /// "Filtering with pattern parameters".
    pub body_search: Option<String>,
    /// `created_at_gte`. Format: `date-time`.
    pub created_at_gte: Option<String>,
    /// `created_at_gt`. Format: `date-time`.
    pub created_at_gt: Option<String>,
    /// `created_at_lte`. Format: `date-time`.
    pub created_at_lte: Option<String>,
    /// `created_at_lt`. Format: `date-time`.
    pub created_at_lt: Option<String>,
}

impl GetHitlDetails {
    /// With what must be said, and nothing else.
    pub fn new(dag_id: impl Into<String>, dag_run_id: impl Into<String>) -> Self {
        Self {
            dag_id: dag_id.into(),
            dag_run_id: dag_run_id.into(),
            ..Self::default()
        }
    }
}

impl Call for GetHitlDetails {
    const ID: &'static str = "get_hitl_details";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/hitlDetails";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 1, 0), None),
    ];
    type Answer = models::HITLDetailCollection;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .path("dag_run_id", &self.dag_run_id)
            .query("limit", table::Style::Single, &self.limit.values())
            .query("offset", table::Style::Single, &self.offset.values())
            .query("order_by", table::Style::Repeated, &self.order_by.values())
            .query("dag_id_pattern", table::Style::Single, &self.dag_id_pattern.values())
            .query(
                "dag_id_prefix_pattern",
                table::Style::Single,
                &self.dag_id_prefix_pattern.values(),
            )
            .query("task_id", table::Style::Single, &self.task_id.values())
            .query(
                "task_id_pattern",
                table::Style::Single,
                &self.task_id_pattern.values(),
            )
            .query(
                "task_id_prefix_pattern",
                table::Style::Single,
                &self.task_id_prefix_pattern.values(),
            )
            .query("map_index", table::Style::Single, &self.map_index.values())
            .query("state", table::Style::Repeated, &self.state.values())
            .query(
                "response_received",
                table::Style::Single,
                &self.response_received.values(),
            )
            .query(
                "responded_by_user_id",
                table::Style::Repeated,
                &self.responded_by_user_id.values(),
            )
            .query(
                "responded_by_user_name",
                table::Style::Repeated,
                &self.responded_by_user_name.values(),
            )
            .query("subject_search", table::Style::Single, &self.subject_search.values())
            .query("body_search", table::Style::Single, &self.body_search.values())
            .query("created_at_gte", table::Style::Single, &self.created_at_gte.values())
            .query("created_at_gt", table::Style::Single, &self.created_at_gt.values())
            .query("created_at_lte", table::Style::Single, &self.created_at_lte.values())
            .query("created_at_lt", table::Style::Single, &self.created_at_lt.values())
            .build()
    }
}
