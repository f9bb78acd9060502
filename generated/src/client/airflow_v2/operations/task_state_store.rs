// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v2`, Airflow 3.0.0 to 3.3.2: specs/airflow-v2.

use super::super::models;
use crate::client::call::{Call, Values};
use crate::client::json::{self, Encode};
use crate::table;

/// List Task State Store.
///
/// List all task state store entries for a task instance.
///
/// `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store`, Airflow 3.3.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dags~1{dag_id}~1dagRuns~1{dag_run_id}~1taskInstances~1{task_id}~1state-store/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTaskStateStore {
    /// `dag_id`.
    pub dag_id: String,
    /// `dag_run_id`.
    pub dag_run_id: String,
    /// `task_id`.
    pub task_id: String,
    /// `map_index`. Default: `-1`.
    pub map_index: Option<i64>,
    /// `limit`. Default: `50`.
    pub limit: Option<i64>,
    /// `offset`. Default: `0`.
    pub offset: Option<i64>,
}

impl ListTaskStateStore {
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

impl Call for ListTaskStateStore {
    const ID: &'static str = "list_task_state_store";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 3, 0), None),
    ];
    type Answer = models::TaskStateStoreCollectionResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .path("dag_run_id", &self.dag_run_id)
            .path("task_id", &self.task_id)
            .query("map_index", table::Style::Single, &self.map_index.values())
            .query("limit", table::Style::Single, &self.limit.values())
            .query("offset", table::Style::Single, &self.offset.values())
            .build()
    }
}

/// Clear Task State Store.
///
/// Delete all task state store keys for a task instance.
///
/// `DELETE /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store`, Airflow 3.3.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dags~1{dag_id}~1dagRuns~1{dag_run_id}~1taskInstances~1{task_id}~1state-store/delete`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClearTaskStateStore {
    /// `dag_id`.
    pub dag_id: String,
    /// `dag_run_id`.
    pub dag_run_id: String,
    /// `task_id`.
    pub task_id: String,
    /// `all_map_indices`. Default: `false`.
    pub all_map_indices: Option<bool>,
    /// `map_index`. Default: `-1`.
    pub map_index: Option<i64>,
}

impl ClearTaskStateStore {
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

impl Call for ClearTaskStateStore {
    const ID: &'static str = "clear_task_state_store";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Delete;
    const PATH: &'static str = "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 3, 0), None),
    ];
    type Answer = ();
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .path("dag_run_id", &self.dag_run_id)
            .path("task_id", &self.task_id)
            .query(
                "all_map_indices",
                table::Style::Single,
                &self.all_map_indices.values(),
            )
            .query("map_index", table::Style::Single, &self.map_index.values())
            .build()
    }
}

/// Get Task State Store.
///
/// Get a single task state store entry.
///
/// `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store/{key}`, Airflow 3.3.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dags~1{dag_id}~1dagRuns~1{dag_run_id}~1taskInstances~1{task_id}~1state-store~1{key}/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetTaskStateStore {
    /// `key`.
    pub key: String,
    /// `dag_id`.
    pub dag_id: String,
    /// `dag_run_id`.
    pub dag_run_id: String,
    /// `task_id`.
    pub task_id: String,
    /// `map_index`. Default: `-1`.
    pub map_index: Option<i64>,
}

impl GetTaskStateStore {
    /// With what must be said, and nothing else.
    pub fn new(
        key: impl Into<String>,
        dag_id: impl Into<String>,
        dag_run_id: impl Into<String>,
        task_id: impl Into<String>,
    ) -> Self {
        Self {
            key: key.into(),
            dag_id: dag_id.into(),
            dag_run_id: dag_run_id.into(),
            task_id: task_id.into(),
            ..Self::default()
        }
    }
}

impl Call for GetTaskStateStore {
    const ID: &'static str = "get_task_state_store";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store/{key}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 3, 0), None),
    ];
    type Answer = models::TaskStateStoreResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("key", &self.key)
            .path("dag_id", &self.dag_id)
            .path("dag_run_id", &self.dag_run_id)
            .path("task_id", &self.task_id)
            .query("map_index", table::Style::Single, &self.map_index.values())
            .build()
    }
}

/// Set Task State Store.
///
/// Set a task state store value. Creates or overwrites the key.
///
/// `PUT /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store/{key}`, Airflow 3.3.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dags~1{dag_id}~1dagRuns~1{dag_run_id}~1taskInstances~1{task_id}~1state-store~1{key}/put`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetTaskStateStore {
    /// `key`.
    pub key: String,
    /// `dag_id`.
    pub dag_id: String,
    /// `dag_run_id`.
    pub dag_run_id: String,
    /// `task_id`.
    pub task_id: String,
    /// `map_index`. Default: `-1`.
    pub map_index: Option<i64>,
    /// The body.
    pub body: models::TaskStateStoreBody,
}

impl SetTaskStateStore {
    /// With what must be said, and nothing else.
    pub fn new(
        key: impl Into<String>,
        dag_id: impl Into<String>,
        dag_run_id: impl Into<String>,
        task_id: impl Into<String>,
        body: models::TaskStateStoreBody,
    ) -> Self {
        Self {
            key: key.into(),
            dag_id: dag_id.into(),
            dag_run_id: dag_run_id.into(),
            task_id: task_id.into(),
            body,
            ..Self::default()
        }
    }
}

impl Call for SetTaskStateStore {
    const ID: &'static str = "set_task_state_store";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Put;
    const PATH: &'static str = "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store/{key}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 3, 0), None),
    ];
    type Answer = ();
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("key", &self.key)
            .path("dag_id", &self.dag_id)
            .path("dag_run_id", &self.dag_run_id)
            .path("task_id", &self.task_id)
            .query("map_index", table::Style::Single, &self.map_index.values())
            .body(self.body.encode())
            .build()
    }
}

/// Delete Task State Store.
///
/// Delete a single task state store key. No-op if the key does not exist.
///
/// `DELETE /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store/{key}`, Airflow 3.3.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dags~1{dag_id}~1dagRuns~1{dag_run_id}~1taskInstances~1{task_id}~1state-store~1{key}/delete`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteTaskStateStore {
    /// `key`.
    pub key: String,
    /// `dag_id`.
    pub dag_id: String,
    /// `dag_run_id`.
    pub dag_run_id: String,
    /// `task_id`.
    pub task_id: String,
    /// `map_index`. Default: `-1`.
    pub map_index: Option<i64>,
}

impl DeleteTaskStateStore {
    /// With what must be said, and nothing else.
    pub fn new(
        key: impl Into<String>,
        dag_id: impl Into<String>,
        dag_run_id: impl Into<String>,
        task_id: impl Into<String>,
    ) -> Self {
        Self {
            key: key.into(),
            dag_id: dag_id.into(),
            dag_run_id: dag_run_id.into(),
            task_id: task_id.into(),
            ..Self::default()
        }
    }
}

impl Call for DeleteTaskStateStore {
    const ID: &'static str = "delete_task_state_store";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Delete;
    const PATH: &'static str = "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store/{key}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 3, 0), None),
    ];
    type Answer = ();
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("key", &self.key)
            .path("dag_id", &self.dag_id)
            .path("dag_run_id", &self.dag_run_id)
            .path("task_id", &self.task_id)
            .query("map_index", table::Style::Single, &self.map_index.values())
            .build()
    }
}

/// Patch Task State Store.
///
/// Update the value of an existing task state store key.
///
/// `PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store/{key}`, Airflow 3.3.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dags~1{dag_id}~1dagRuns~1{dag_run_id}~1taskInstances~1{task_id}~1state-store~1{key}/patch`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PatchTaskStateStore {
    /// `key`.
    pub key: String,
    /// `dag_id`.
    pub dag_id: String,
    /// `dag_run_id`.
    pub dag_run_id: String,
    /// `task_id`.
    pub task_id: String,
    /// `map_index`. Default: `-1`.
    pub map_index: Option<i64>,
    /// The body.
    pub body: models::TaskStateStorePatchBody,
}

impl PatchTaskStateStore {
    /// With what must be said, and nothing else.
    pub fn new(
        key: impl Into<String>,
        dag_id: impl Into<String>,
        dag_run_id: impl Into<String>,
        task_id: impl Into<String>,
        body: models::TaskStateStorePatchBody,
    ) -> Self {
        Self {
            key: key.into(),
            dag_id: dag_id.into(),
            dag_run_id: dag_run_id.into(),
            task_id: task_id.into(),
            body,
            ..Self::default()
        }
    }
}

impl Call for PatchTaskStateStore {
    const ID: &'static str = "patch_task_state_store";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Patch;
    const PATH: &'static str = "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store/{key}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 3, 0), None),
    ];
    type Answer = json::Value;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("key", &self.key)
            .path("dag_id", &self.dag_id)
            .path("dag_run_id", &self.dag_run_id)
            .path("task_id", &self.task_id)
            .query("map_index", table::Style::Single, &self.map_index.values())
            .body(self.body.encode())
            .build()
    }
}
