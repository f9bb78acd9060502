// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v2`, Airflow 3.0.0 to 3.3.2: specs/airflow-v2.

use super::super::models;
use crate::client::call::{Call, Values};
use crate::table;

/// Get Event Log.
///
/// `GET /api/v2/eventLogs/{event_log_id}`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1eventLogs~1{event_log_id}/get`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetEventLog {
    /// `event_log_id`.
    pub event_log_id: i64,
}

impl GetEventLog {
    /// With what must be said, and nothing else.
    pub fn new(event_log_id: i64) -> Self {
        Self { event_log_id }
    }
}

impl Call for GetEventLog {
    const ID: &'static str = "get_event_log";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v2/eventLogs/{event_log_id}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::EventLogResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("event_log_id", &self.event_log_id.to_string())
            .build()
    }
}

/// Get Event Logs.
///
/// Get all Event Logs.
///
/// `GET /api/v2/eventLogs`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1eventLogs/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetEventLogs {
    /// `limit`. Default: `50`.
    pub limit: Option<i64>,
    /// `offset`. Default: `0`.
    pub offset: Option<i64>,
    /// Attributes to order by, multi criteria sort is supported. Prefix with `-` for descending order.
    /// Supported attributes: `id, dttm, dag_id, task_id, run_id, event, logical_date, owner, extra,
    /// when, event_log_id`. Default: `["id"]`.
    pub order_by: Vec<String>,
    /// `dag_id`.
    pub dag_id: Option<String>,
    /// `task_id`.
    pub task_id: Option<String>,
    /// `run_id`.
    pub run_id: Option<String>,
    /// `map_index`.
    pub map_index: Option<i64>,
    /// `try_number`.
    pub try_number: Option<i64>,
    /// `owner`.
    pub owner: Option<String>,
    /// `event`.
    pub event: Option<String>,
    /// `excluded_events`.
    pub excluded_events: Vec<String>,
    /// `included_events`.
    pub included_events: Vec<String>,
    /// `before`. Format: `date-time`.
    pub before: Option<String>,
    /// `after`. Format: `date-time`.
    pub after: Option<String>,
    /// Case-insensitive substring match (SQL `ILIKE`). Slower than `dag_id_prefix_pattern` on large
    /// tables — see "Filtering with pattern parameters". Airflow 3.1.0+.
    pub dag_id_pattern: Option<String>,
    /// Case-insensitive substring match (SQL `ILIKE`). Slower than `task_id_prefix_pattern` on large
    /// tables — see "Filtering with pattern parameters". Airflow 3.1.0+.
    pub task_id_pattern: Option<String>,
    /// Case-insensitive substring match (SQL `ILIKE`). Slower than `run_id_prefix_pattern` on large
    /// tables — see "Filtering with pattern parameters". Airflow 3.1.0+.
    pub run_id_pattern: Option<String>,
    /// Case-insensitive substring match (SQL `ILIKE`). Slower than `owner_prefix_pattern` on large
    /// tables — see "Filtering with pattern parameters". Airflow 3.1.0+.
    pub owner_pattern: Option<String>,
    /// Case-insensitive substring match (SQL `ILIKE`). Slower than `event_prefix_pattern` on large
    /// tables — see "Filtering with pattern parameters". Airflow 3.1.0+.
    pub event_pattern: Option<String>,
    /// Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters". Airflow 3.2.2+.
    pub dag_id_prefix_pattern: Option<String>,
    /// Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters". Airflow 3.2.2+.
    pub task_id_prefix_pattern: Option<String>,
    /// Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters". Airflow 3.2.2+.
    pub run_id_prefix_pattern: Option<String>,
    /// Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters". Airflow 3.2.2+.
    pub owner_prefix_pattern: Option<String>,
    /// Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters". Airflow 3.2.2+.
    pub event_prefix_pattern: Option<String>,
}

impl Call for GetEventLogs {
    const ID: &'static str = "get_event_logs";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v2/eventLogs";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::EventLogCollectionResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .query("limit", table::Style::Single, &self.limit.values())
            .query("offset", table::Style::Single, &self.offset.values())
            .query("order_by", table::Style::Repeated, &self.order_by.values())
            .query("dag_id", table::Style::Single, &self.dag_id.values())
            .query("task_id", table::Style::Single, &self.task_id.values())
            .query("run_id", table::Style::Single, &self.run_id.values())
            .query("map_index", table::Style::Single, &self.map_index.values())
            .query("try_number", table::Style::Single, &self.try_number.values())
            .query("owner", table::Style::Single, &self.owner.values())
            .query("event", table::Style::Single, &self.event.values())
            .query(
                "excluded_events",
                table::Style::Repeated,
                &self.excluded_events.values(),
            )
            .query(
                "included_events",
                table::Style::Repeated,
                &self.included_events.values(),
            )
            .query("before", table::Style::Single, &self.before.values())
            .query("after", table::Style::Single, &self.after.values())
            .query("dag_id_pattern", table::Style::Single, &self.dag_id_pattern.values())
            .query(
                "task_id_pattern",
                table::Style::Single,
                &self.task_id_pattern.values(),
            )
            .query("run_id_pattern", table::Style::Single, &self.run_id_pattern.values())
            .query("owner_pattern", table::Style::Single, &self.owner_pattern.values())
            .query("event_pattern", table::Style::Single, &self.event_pattern.values())
            .query(
                "dag_id_prefix_pattern",
                table::Style::Single,
                &self.dag_id_prefix_pattern.values(),
            )
            .query(
                "task_id_prefix_pattern",
                table::Style::Single,
                &self.task_id_prefix_pattern.values(),
            )
            .query(
                "run_id_prefix_pattern",
                table::Style::Single,
                &self.run_id_prefix_pattern.values(),
            )
            .query(
                "owner_prefix_pattern",
                table::Style::Single,
                &self.owner_prefix_pattern.values(),
            )
            .query(
                "event_prefix_pattern",
                table::Style::Single,
                &self.event_prefix_pattern.values(),
            )
            .build()
    }
}
