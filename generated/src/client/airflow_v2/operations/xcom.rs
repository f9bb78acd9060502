// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v2`, Airflow 3.0.0 to 3.3.2: specs/airflow-v2.

use super::super::models;
use crate::client::call::{Call, Values};
use crate::client::json::Encode;
use crate::table;

/// Get Xcom Entry.
///
/// Get an XCom entry.
///
/// `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries/{xcom_key}`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dags~1{dag_id}~1dagRuns~1{dag_run_id}~1taskInstances~1{task_id}~1xcomEntries~1{xcom_key}/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetXcomEntry {
    /// `dag_id`.
    pub dag_id: String,
    /// `task_id`.
    pub task_id: String,
    /// `dag_run_id`.
    pub dag_run_id: String,
    /// `xcom_key`.
    pub xcom_key: String,
    /// `map_index`. Default: `-1`.
    pub map_index: Option<i64>,
    /// `deserialize`. Default: `false`.
    pub deserialize: Option<bool>,
    /// `stringify`. Default: `false`.
    pub stringify: Option<bool>,
}

impl GetXcomEntry {
    /// With what must be said, and nothing else.
    pub fn new(
        dag_id: impl Into<String>,
        task_id: impl Into<String>,
        dag_run_id: impl Into<String>,
        xcom_key: impl Into<String>,
    ) -> Self {
        Self {
            dag_id: dag_id.into(),
            task_id: task_id.into(),
            dag_run_id: dag_run_id.into(),
            xcom_key: xcom_key.into(),
            ..Self::default()
        }
    }
}

impl Call for GetXcomEntry {
    const ID: &'static str = "get_xcom_entry";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries/{xcom_key}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::GetXcomEntryAnswer;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .path("task_id", &self.task_id)
            .path("dag_run_id", &self.dag_run_id)
            .path("xcom_key", &self.xcom_key)
            .query("map_index", table::Style::Single, &self.map_index.values())
            .query("deserialize", table::Style::Single, &self.deserialize.values())
            .query("stringify", table::Style::Single, &self.stringify.values())
            .build()
    }
}

/// Delete Xcom Entry.
///
/// Delete an XCom entry.
///
/// `DELETE /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries/{xcom_key}`, Airflow 3.2.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dags~1{dag_id}~1dagRuns~1{dag_run_id}~1taskInstances~1{task_id}~1xcomEntries~1{xcom_key}/delete`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteXcomEntry {
    /// `dag_id`.
    pub dag_id: String,
    /// `task_id`.
    pub task_id: String,
    /// `dag_run_id`.
    pub dag_run_id: String,
    /// `xcom_key`.
    pub xcom_key: String,
    /// `map_index`. Default: `-1`.
    pub map_index: Option<i64>,
}

impl DeleteXcomEntry {
    /// With what must be said, and nothing else.
    pub fn new(
        dag_id: impl Into<String>,
        task_id: impl Into<String>,
        dag_run_id: impl Into<String>,
        xcom_key: impl Into<String>,
    ) -> Self {
        Self {
            dag_id: dag_id.into(),
            task_id: task_id.into(),
            dag_run_id: dag_run_id.into(),
            xcom_key: xcom_key.into(),
            ..Self::default()
        }
    }
}

impl Call for DeleteXcomEntry {
    const ID: &'static str = "delete_xcom_entry";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Delete;
    const PATH: &'static str = "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries/{xcom_key}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 2, 0), None),
    ];
    type Answer = ();
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .path("task_id", &self.task_id)
            .path("dag_run_id", &self.dag_run_id)
            .path("xcom_key", &self.xcom_key)
            .query("map_index", table::Style::Single, &self.map_index.values())
            .build()
    }
}

/// Update Xcom Entry.
///
/// Update an existing XCom entry.
///
/// `PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries/{xcom_key}`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dags~1{dag_id}~1dagRuns~1{dag_run_id}~1taskInstances~1{task_id}~1xcomEntries~1{xcom_key}/patch`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateXcomEntry {
    /// `dag_id`.
    pub dag_id: String,
    /// `task_id`.
    pub task_id: String,
    /// `dag_run_id`.
    pub dag_run_id: String,
    /// `xcom_key`.
    pub xcom_key: String,
    /// The body.
    pub body: models::XComUpdateBody,
}

impl UpdateXcomEntry {
    /// With what must be said, and nothing else.
    pub fn new(
        dag_id: impl Into<String>,
        task_id: impl Into<String>,
        dag_run_id: impl Into<String>,
        xcom_key: impl Into<String>,
        body: models::XComUpdateBody,
    ) -> Self {
        Self {
            dag_id: dag_id.into(),
            task_id: task_id.into(),
            dag_run_id: dag_run_id.into(),
            xcom_key: xcom_key.into(),
            body,
        }
    }
}

impl Call for UpdateXcomEntry {
    const ID: &'static str = "update_xcom_entry";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Patch;
    const PATH: &'static str = "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries/{xcom_key}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::XComResponseNative;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .path("task_id", &self.task_id)
            .path("dag_run_id", &self.dag_run_id)
            .path("xcom_key", &self.xcom_key)
            .body(self.body.encode())
            .build()
    }
}

/// Get Xcom Entries.
///
/// Get all XCom entries.
///
/// `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dags~1{dag_id}~1dagRuns~1{dag_run_id}~1taskInstances~1{task_id}~1xcomEntries/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetXcomEntries {
    /// `dag_id`.
    pub dag_id: String,
    /// `dag_run_id`.
    pub dag_run_id: String,
    /// `task_id`.
    pub task_id: String,
    /// `xcom_key`.
    pub xcom_key: Option<String>,
    /// `map_index`.
    pub map_index: Option<i64>,
    /// `limit`. Default: `50`.
    pub limit: Option<i64>,
    /// `offset`. Default: `0`.
    pub offset: Option<i64>,
    /// Case-insensitive substring match (SQL `ILIKE`). Slower than `xcom_key_prefix_pattern` on large
    /// tables — see "Filtering with pattern parameters". Airflow 3.1.0+.
    pub xcom_key_pattern: Option<String>,
    /// Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters". Airflow 3.2.2+.
    pub xcom_key_prefix_pattern: Option<String>,
    /// Case-insensitive substring match (SQL `ILIKE`). Slower than `dag_display_name_prefix_pattern` on
    /// large tables — see "Filtering with pattern parameters". Airflow 3.1.0+.
    pub dag_display_name_pattern: Option<String>,
    /// Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters". Airflow 3.2.2+.
    pub dag_display_name_prefix_pattern: Option<String>,
    /// Case-insensitive substring match (SQL `ILIKE`). Slower than `run_id_prefix_pattern` on large
    /// tables — see "Filtering with pattern parameters". Airflow 3.1.0+.
    pub run_id_pattern: Option<String>,
    /// Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters". Airflow 3.2.2+.
    pub run_id_prefix_pattern: Option<String>,
    /// Case-insensitive substring match (SQL `ILIKE`). Slower than `task_id_prefix_pattern` on large
    /// tables — see "Filtering with pattern parameters". Airflow 3.1.0+.
    pub task_id_pattern: Option<String>,
    /// Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters". Airflow 3.2.2+.
    pub task_id_prefix_pattern: Option<String>,
    /// `map_index_filter`. Airflow 3.1.0+.
    pub map_index_filter: Option<i64>,
    /// `logical_date_gte`. Format: `date-time`. Airflow 3.1.0+.
    pub logical_date_gte: Option<String>,
    /// `logical_date_gt`. Format: `date-time`. Airflow 3.1.0+.
    pub logical_date_gt: Option<String>,
    /// `logical_date_lte`. Format: `date-time`. Airflow 3.1.0+.
    pub logical_date_lte: Option<String>,
    /// `logical_date_lt`. Format: `date-time`. Airflow 3.1.0+.
    pub logical_date_lt: Option<String>,
    /// `run_after_gte`. Format: `date-time`. Airflow 3.1.0+.
    pub run_after_gte: Option<String>,
    /// `run_after_gt`. Format: `date-time`. Airflow 3.1.0+.
    pub run_after_gt: Option<String>,
    /// `run_after_lte`. Format: `date-time`. Airflow 3.1.0+.
    pub run_after_lte: Option<String>,
    /// `run_after_lt`. Format: `date-time`. Airflow 3.1.0+.
    pub run_after_lt: Option<String>,
    /// Attributes to order by, multi criteria sort is supported. Prefix with `-` for descending order.
    /// Supported attributes: `key, dag_id, run_id, task_id, map_index, timestamp, run_after`. Default:
    /// `["dag_id","task_id","run_id","map_index","key"]`. Airflow 3.2.2+.
    pub order_by: Vec<String>,
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
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::XComCollectionResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .path("dag_run_id", &self.dag_run_id)
            .path("task_id", &self.task_id)
            .query("xcom_key", table::Style::Single, &self.xcom_key.values())
            .query("map_index", table::Style::Single, &self.map_index.values())
            .query("limit", table::Style::Single, &self.limit.values())
            .query("offset", table::Style::Single, &self.offset.values())
            .query(
                "xcom_key_pattern",
                table::Style::Single,
                &self.xcom_key_pattern.values(),
            )
            .query(
                "xcom_key_prefix_pattern",
                table::Style::Single,
                &self.xcom_key_prefix_pattern.values(),
            )
            .query(
                "dag_display_name_pattern",
                table::Style::Single,
                &self.dag_display_name_pattern.values(),
            )
            .query(
                "dag_display_name_prefix_pattern",
                table::Style::Single,
                &self.dag_display_name_prefix_pattern.values(),
            )
            .query("run_id_pattern", table::Style::Single, &self.run_id_pattern.values())
            .query(
                "run_id_prefix_pattern",
                table::Style::Single,
                &self.run_id_prefix_pattern.values(),
            )
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
            .query(
                "map_index_filter",
                table::Style::Single,
                &self.map_index_filter.values(),
            )
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
            .query("run_after_gte", table::Style::Single, &self.run_after_gte.values())
            .query("run_after_gt", table::Style::Single, &self.run_after_gt.values())
            .query("run_after_lte", table::Style::Single, &self.run_after_lte.values())
            .query("run_after_lt", table::Style::Single, &self.run_after_lt.values())
            .query("order_by", table::Style::Repeated, &self.order_by.values())
            .build()
    }
}

/// Create Xcom Entry.
///
/// Create an XCom entry.
///
/// `POST /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dags~1{dag_id}~1dagRuns~1{dag_run_id}~1taskInstances~1{task_id}~1xcomEntries/post`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateXcomEntry {
    /// `dag_id`.
    pub dag_id: String,
    /// `task_id`.
    pub task_id: String,
    /// `dag_run_id`.
    pub dag_run_id: String,
    /// The body.
    pub body: models::XComCreateBody,
}

impl CreateXcomEntry {
    /// With what must be said, and nothing else.
    pub fn new(
        dag_id: impl Into<String>,
        task_id: impl Into<String>,
        dag_run_id: impl Into<String>,
        body: models::XComCreateBody,
    ) -> Self {
        Self {
            dag_id: dag_id.into(),
            task_id: task_id.into(),
            dag_run_id: dag_run_id.into(),
            body,
        }
    }
}

impl Call for CreateXcomEntry {
    const ID: &'static str = "create_xcom_entry";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Post;
    const PATH: &'static str = "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::XComResponseNative;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .path("task_id", &self.task_id)
            .path("dag_run_id", &self.dag_run_id)
            .body(self.body.encode())
            .build()
    }
}
