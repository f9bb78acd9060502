// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v2`, Airflow 3.0.0 to 3.3.2: specs/airflow-v2.

use super::super::models;
use crate::client::call::{Call, Values};
use crate::client::json::Encode;
use crate::table;

/// Get Dag Run.
///
/// `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dags~1{dag_id}~1dagRuns~1{dag_run_id}/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDagRun {
    /// `dag_id`.
    pub dag_id: String,
    /// `dag_run_id`.
    pub dag_run_id: String,
}

impl GetDagRun {
    /// With what must be said, and nothing else.
    pub fn new(dag_id: impl Into<String>, dag_run_id: impl Into<String>) -> Self {
        Self {
            dag_id: dag_id.into(),
            dag_run_id: dag_run_id.into(),
        }
    }
}

impl Call for GetDagRun {
    const ID: &'static str = "get_dag_run";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::DAGRunResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .path("dag_run_id", &self.dag_run_id)
            .build()
    }
}

/// Delete Dag Run.
///
/// Delete a Dag Run entry.
///
/// `DELETE /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dags~1{dag_id}~1dagRuns~1{dag_run_id}/delete`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteDagRun {
    /// `dag_id`.
    pub dag_id: String,
    /// `dag_run_id`.
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
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Delete;
    const PATH: &'static str = "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = ();
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .path("dag_run_id", &self.dag_run_id)
            .build()
    }
}

/// Patch Dag Run.
///
/// Modify a Dag Run.
///
/// `PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dags~1{dag_id}~1dagRuns~1{dag_run_id}/patch`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PatchDagRun {
    /// `dag_id`.
    pub dag_id: String,
    /// `dag_run_id`.
    pub dag_run_id: String,
    /// `update_mask`.
    pub update_mask: Vec<String>,
    /// The body.
    pub body: models::DAGRunPatchBody,
}

impl PatchDagRun {
    /// With what must be said, and nothing else.
    pub fn new(
        dag_id: impl Into<String>,
        dag_run_id: impl Into<String>,
        body: models::DAGRunPatchBody,
    ) -> Self {
        Self {
            dag_id: dag_id.into(),
            dag_run_id: dag_run_id.into(),
            body,
            ..Self::default()
        }
    }
}

impl Call for PatchDagRun {
    const ID: &'static str = "patch_dag_run";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Patch;
    const PATH: &'static str = "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::DAGRunResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .path("dag_run_id", &self.dag_run_id)
            .query("update_mask", table::Style::Repeated, &self.update_mask.values())
            .body(self.body.encode())
            .build()
    }
}

/// Get Dag Runs.
///
/// Get all Dag Runs.
///
/// `GET /api/v2/dags/{dag_id}/dagRuns`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dags~1{dag_id}~1dagRuns/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDagRuns {
    /// `dag_id`.
    pub dag_id: String,
    /// Inclusive lower bound of the partition_date window, interpreted as a local calendar day in the
    /// Dag's timetable timezone. Runs from the start of this day onwards match. Format: `date`. Airflow 3.3.1+.
    pub partition_date_gte: Option<String>,
    /// Inclusive upper bound of the partition_date window, interpreted as a local calendar day in the
    /// Dag's timetable timezone. The whole day is included: runs up to the end of this day match.
    /// Format: `date`. Airflow 3.3.1+.
    pub partition_date_lte: Option<String>,
    /// Cursor for keyset-based pagination. Pass an empty string for the first page, then use
    /// ``next_cursor`` from the response. When ``cursor`` is provided, ``offset`` is ignored. Airflow 3.2.2+.
    pub cursor: Option<String>,
    /// `limit`. Default: `50`.
    pub limit: Option<i64>,
    /// `offset`. Default: `0`.
    pub offset: Option<i64>,
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
    /// `duration_gte`. Airflow 3.2.0+.
    pub duration_gte: Option<f64>,
    /// `duration_gt`. Airflow 3.2.0+.
    pub duration_gt: Option<f64>,
    /// `duration_lte`. Airflow 3.2.0+.
    pub duration_lte: Option<f64>,
    /// `duration_lt`. Airflow 3.2.0+.
    pub duration_lt: Option<f64>,
    /// `updated_at_gte`. Format: `date-time`.
    pub updated_at_gte: Option<String>,
    /// `updated_at_gt`. Format: `date-time`. Airflow 3.1.0+.
    pub updated_at_gt: Option<String>,
    /// `updated_at_lte`. Format: `date-time`.
    pub updated_at_lte: Option<String>,
    /// `updated_at_lt`. Format: `date-time`. Airflow 3.1.0+.
    pub updated_at_lt: Option<String>,
    /// `conf_contains`. Airflow 3.2.0+.
    pub conf_contains: Option<String>,
    /// `run_type`.
    pub run_type: Vec<String>,
    /// `state`.
    pub state: Vec<String>,
    /// `dag_version`. Airflow 3.1.0+.
    pub dag_version: Vec<i64>,
    /// `bundle_version`. Airflow 3.2.0+.
    pub bundle_version: Option<String>,
    /// Attributes to order by, multi criteria sort is supported. Prefix with `-` for descending order.
    /// Supported attributes: `id, state, dag_id, run_id, logical_date, partition_date, run_after,
    /// start_date, end_date, updated_at, conf, duration, dag_run_id`. Default: `["id"]`.
    pub order_by: Vec<String>,
    /// Case-insensitive substring match (SQL `ILIKE`). Slower than `run_id_prefix_pattern` on large
    /// tables — see "Filtering with pattern parameters". Airflow 3.1.0+.
    pub run_id_pattern: Option<String>,
    /// Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters". Airflow 3.2.2+.
    pub run_id_prefix_pattern: Option<String>,
    /// Case-insensitive substring match (SQL `ILIKE`). Slower than
    /// `triggering_user_name_prefix_pattern` on large tables — see "Filtering with pattern parameters".
    /// Airflow 3.1.0+.
    pub triggering_user_name_pattern: Option<String>,
    /// Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters". Airflow 3.2.2+.
    pub triggering_user_name_prefix_pattern: Option<String>,
    /// Case-insensitive substring match (SQL `ILIKE`). Slower than `dag_id_prefix_pattern` on large
    /// tables — see "Filtering with pattern parameters". Airflow 3.2.0+.
    pub dag_id_pattern: Option<String>,
    /// Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters". Airflow 3.2.2+.
    pub dag_id_prefix_pattern: Option<String>,
    /// Case-insensitive substring match (SQL `ILIKE`). Here `|` is matched literally, not as OR. Slower
    /// than `partition_key_prefix_pattern` on large tables — see "Filtering with pattern parameters".
    /// Airflow 3.2.0+.
    pub partition_key_pattern: Option<String>,
    /// Case-sensitive, index-friendly prefix match. Here `|` is matched literally, not as OR. See
    /// "Filtering with pattern parameters". Airflow 3.2.2+.
    pub partition_key_prefix_pattern: Option<String>,
    /// Case-insensitive substring match against the consuming asset name or URI. Unlike the wildcard
    /// `*_pattern` parameters, `%` and `_` are matched literally, `|` is not an OR separator, and `~`
    /// does not match everything. Airflow 3.2.2+.
    pub consuming_asset_pattern: Option<String>,
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
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v2/dags/{dag_id}/dagRuns";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::DAGRunCollectionResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .query(
                "partition_date_gte",
                table::Style::Single,
                &self.partition_date_gte.values(),
            )
            .query(
                "partition_date_lte",
                table::Style::Single,
                &self.partition_date_lte.values(),
            )
            .query("cursor", table::Style::Single, &self.cursor.values())
            .query("limit", table::Style::Single, &self.limit.values())
            .query("offset", table::Style::Single, &self.offset.values())
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
            .query("duration_gte", table::Style::Single, &self.duration_gte.values())
            .query("duration_gt", table::Style::Single, &self.duration_gt.values())
            .query("duration_lte", table::Style::Single, &self.duration_lte.values())
            .query("duration_lt", table::Style::Single, &self.duration_lt.values())
            .query("updated_at_gte", table::Style::Single, &self.updated_at_gte.values())
            .query("updated_at_gt", table::Style::Single, &self.updated_at_gt.values())
            .query("updated_at_lte", table::Style::Single, &self.updated_at_lte.values())
            .query("updated_at_lt", table::Style::Single, &self.updated_at_lt.values())
            .query("conf_contains", table::Style::Single, &self.conf_contains.values())
            .query("run_type", table::Style::Repeated, &self.run_type.values())
            .query("state", table::Style::Repeated, &self.state.values())
            .query("dag_version", table::Style::Repeated, &self.dag_version.values())
            .query("bundle_version", table::Style::Single, &self.bundle_version.values())
            .query("order_by", table::Style::Repeated, &self.order_by.values())
            .query("run_id_pattern", table::Style::Single, &self.run_id_pattern.values())
            .query(
                "run_id_prefix_pattern",
                table::Style::Single,
                &self.run_id_prefix_pattern.values(),
            )
            .query(
                "triggering_user_name_pattern",
                table::Style::Single,
                &self.triggering_user_name_pattern.values(),
            )
            .query(
                "triggering_user_name_prefix_pattern",
                table::Style::Single,
                &self.triggering_user_name_prefix_pattern.values(),
            )
            .query("dag_id_pattern", table::Style::Single, &self.dag_id_pattern.values())
            .query(
                "dag_id_prefix_pattern",
                table::Style::Single,
                &self.dag_id_prefix_pattern.values(),
            )
            .query(
                "partition_key_pattern",
                table::Style::Single,
                &self.partition_key_pattern.values(),
            )
            .query(
                "partition_key_prefix_pattern",
                table::Style::Single,
                &self.partition_key_prefix_pattern.values(),
            )
            .query(
                "consuming_asset_pattern",
                table::Style::Single,
                &self.consuming_asset_pattern.values(),
            )
            .build()
    }
}

/// Trigger Dag Run.
///
/// Trigger a Dag.
///
/// `POST /api/v2/dags/{dag_id}/dagRuns`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dags~1{dag_id}~1dagRuns/post`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TriggerDagRun {
    /// `dag_id`.
    pub dag_id: String,
    /// The body.
    pub body: models::TriggerDAGRunPostBody,
}

impl TriggerDagRun {
    /// With what must be said, and nothing else.
    pub fn new(dag_id: impl Into<String>, body: models::TriggerDAGRunPostBody) -> Self {
        Self {
            dag_id: dag_id.into(),
            body,
        }
    }
}

impl Call for TriggerDagRun {
    const ID: &'static str = "trigger_dag_run";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Post;
    const PATH: &'static str = "/api/v2/dags/{dag_id}/dagRuns";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::DAGRunResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .body(self.body.encode())
            .build()
    }
}

/// Bulk Dag Runs.
///
/// Bulk update or delete Dag Runs.
///
/// `PATCH /api/v2/dags/{dag_id}/dagRuns`, Airflow 3.3.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dags~1{dag_id}~1dagRuns/patch`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BulkDagRuns {
    /// `dag_id`.
    pub dag_id: String,
    /// The body.
    pub body: models::BulkBodyBulkDAGRunBody,
}

impl BulkDagRuns {
    /// With what must be said, and nothing else.
    pub fn new(dag_id: impl Into<String>, body: models::BulkBodyBulkDAGRunBody) -> Self {
        Self {
            dag_id: dag_id.into(),
            body,
        }
    }
}

impl Call for BulkDagRuns {
    const ID: &'static str = "bulk_dag_runs";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Patch;
    const PATH: &'static str = "/api/v2/dags/{dag_id}/dagRuns";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 3, 0), None),
    ];
    type Answer = models::BulkResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .body(self.body.encode())
            .build()
    }
}

/// Get Upstream Asset Events.
///
/// If dag run is asset-triggered, return the asset events that triggered it.
///
/// `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/upstreamAssetEvents`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dags~1{dag_id}~1dagRuns~1{dag_run_id}~1upstreamAssetEvents/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetUpstreamAssetEvents {
    /// `dag_id`.
    pub dag_id: String,
    /// `dag_run_id`.
    pub dag_run_id: String,
}

impl GetUpstreamAssetEvents {
    /// With what must be said, and nothing else.
    pub fn new(dag_id: impl Into<String>, dag_run_id: impl Into<String>) -> Self {
        Self {
            dag_id: dag_id.into(),
            dag_run_id: dag_run_id.into(),
        }
    }
}

impl Call for GetUpstreamAssetEvents {
    const ID: &'static str = "get_upstream_asset_events";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/upstreamAssetEvents";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::AssetEventCollectionResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .path("dag_run_id", &self.dag_run_id)
            .build()
    }
}

/// Clear Dag Run.
///
/// `POST /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/clear`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dags~1{dag_id}~1dagRuns~1{dag_run_id}~1clear/post`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClearDagRun {
    /// `dag_id`.
    pub dag_id: String,
    /// `dag_run_id`.
    pub dag_run_id: String,
    /// The body.
    pub body: models::DAGRunClearBody,
}

impl ClearDagRun {
    /// With what must be said, and nothing else.
    pub fn new(
        dag_id: impl Into<String>,
        dag_run_id: impl Into<String>,
        body: models::DAGRunClearBody,
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
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Post;
    const PATH: &'static str = "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/clear";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
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

/// Experimental: Wait for a dag run to complete, and return task results if requested.
///
/// 🚧 This is an experimental endpoint and may change or be removed without notice.Successful
/// response are streamed as newline-delimited JSON (NDJSON). Each line is a JSON object
/// representing the Dag run state.
///
/// `GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/wait`, Airflow 3.1.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dags~1{dag_id}~1dagRuns~1{dag_run_id}~1wait/get`.
#[derive(Clone, Debug, PartialEq)]
pub struct WaitDagRunUntilFinished {
    /// `dag_id`.
    pub dag_id: String,
    /// `dag_run_id`.
    pub dag_run_id: String,
    /// Seconds to wait between dag run state checks.
    pub interval: f64,
    /// Collect result XCom from task. Can be set multiple times. If unset, return value of the return
    /// task as specified in the dag (in present) is returned by default.
    pub result: Vec<String>,
}

impl WaitDagRunUntilFinished {
    /// With what must be said, and nothing else.
    pub fn new(
        dag_id: impl Into<String>,
        dag_run_id: impl Into<String>,
        interval: f64,
    ) -> Self {
        Self {
            dag_id: dag_id.into(),
            dag_run_id: dag_run_id.into(),
            interval,
            result: Default::default(),
        }
    }
}

impl Call for WaitDagRunUntilFinished {
    const ID: &'static str = "wait_dag_run_until_finished";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/wait";
    const ACCEPT: &'static str = "application/x-ndjson";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 1, 0), None),
    ];
    type Answer = String;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .path("dag_run_id", &self.dag_run_id)
            .query("interval", table::Style::Single, &self.interval.values())
            .query("result", table::Style::Repeated, &self.result.values())
            .build()
    }
}

/// Get List Dag Runs Batch.
///
/// Get a list of Dag Runs.
///
/// `POST /api/v2/dags/{dag_id}/dagRuns/list`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dags~1{dag_id}~1dagRuns~1list/post`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetListDagRunsBatch {
    /// The body.
    pub body: models::DAGRunsBatchBody,
}

impl GetListDagRunsBatch {
    /// With what must be said, and nothing else.
    pub fn new(body: models::DAGRunsBatchBody) -> Self {
        Self { body }
    }
}

impl Call for GetListDagRunsBatch {
    const ID: &'static str = "get_list_dag_runs_batch";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Post;
    const PATH: &'static str = "/api/v2/dags/{dag_id}/dagRuns/list";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::DAGRunCollectionResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", "~")
            .body(self.body.encode())
            .build()
    }
}

/// Clear Dag Runs.
///
/// Clear multiple Dag Runs in a single request.
///
/// `POST /api/v2/dags/{dag_id}/clearDagRuns`, Airflow 3.3.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dags~1{dag_id}~1clearDagRuns/post`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClearDagRuns {
    /// `dag_id`.
    pub dag_id: String,
    /// The body.
    pub body: models::BulkDAGRunClearBody,
}

impl ClearDagRuns {
    /// With what must be said, and nothing else.
    pub fn new(dag_id: impl Into<String>, body: models::BulkDAGRunClearBody) -> Self {
        Self {
            dag_id: dag_id.into(),
            body,
        }
    }
}

impl Call for ClearDagRuns {
    const ID: &'static str = "clear_dag_runs";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Post;
    const PATH: &'static str = "/api/v2/dags/{dag_id}/clearDagRuns";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 3, 0), None),
    ];
    type Answer = models::ClearDagRunsAnswer;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .body(self.body.encode())
            .build()
    }
}

/// Clear Dag Run Partitions.
///
/// Reset partition_key and partition_date fields on matching Dag Runs.
///
/// `POST /api/v2/dags/{dag_id}/clearPartitions`, Airflow 3.3.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dags~1{dag_id}~1clearPartitions/post`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClearDagRunPartitions {
    /// `dag_id`.
    pub dag_id: String,
    /// The body.
    pub body: models::ClearPartitionsBody,
}

impl ClearDagRunPartitions {
    /// With what must be said, and nothing else.
    pub fn new(dag_id: impl Into<String>, body: models::ClearPartitionsBody) -> Self {
        Self {
            dag_id: dag_id.into(),
            body,
        }
    }
}

impl Call for ClearDagRunPartitions {
    const ID: &'static str = "clear_dag_run_partitions";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Post;
    const PATH: &'static str = "/api/v2/dags/{dag_id}/clearPartitions";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 3, 0), None),
    ];
    type Answer = models::ClearPartitionsResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .body(self.body.encode())
            .build()
    }
}
