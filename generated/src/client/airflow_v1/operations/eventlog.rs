// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v1`, Airflow 2.4.0 to 2.11.2: specs/airflow-v1.

use super::super::models;
use crate::client::call::{Call, Values};
use crate::table;

/// List log entries.
///
/// List log entries from event log.
///
/// `GET /api/v1/eventLogs`, Airflow 2.4.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1eventLogs/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetEventLogs {
    /// The numbers of items to return. Default: `100`.
    pub limit: Option<i64>,
    /// The number of items to skip before starting to collect the result set.
    pub offset: Option<i64>,
    /// The name of the field to order the results by. Prefix a field name with `-` to reverse the sort
    /// order.
    pub order_by: Option<String>,
    /// Returns objects matched by the DAG ID. Airflow 2.8.0+.
    pub dag_id: Option<String>,
    /// Returns objects matched by the Task ID. Airflow 2.8.0+.
    pub task_id: Option<String>,
    /// Returns objects matched by the Run ID. Airflow 2.9.0+.
    pub run_id: Option<String>,
    /// Filter on map index for mapped task. Airflow 2.10.0+.
    pub map_index: Option<i64>,
    /// Filter on try_number for task instance. Airflow 2.10.0+.
    pub try_number: Option<i64>,
    /// The name of event log. Airflow 2.8.0+.
    pub event: Option<String>,
    /// The owner's name of event log. Airflow 2.8.0+.
    pub owner: Option<String>,
    /// Timestamp to select event logs occurring before. Format: `date-time`. Airflow 2.8.0+.
    pub before: Option<String>,
    /// Timestamp to select event logs occurring after. Format: `date-time`. Airflow 2.8.0+.
    pub after: Option<String>,
    /// One or more event names separated by commas. If set, only return event logs with events matching
    /// this pattern. \*New in version 2.9.0\*. Airflow 2.9.0+.
    pub included_events: Option<String>,
    /// One or more event names separated by commas. If set, only return event logs with events that do
    /// not match this pattern. \*New in version 2.9.0\*. Airflow 2.9.0+.
    pub excluded_events: Option<String>,
}

impl Call for GetEventLogs {
    const ID: &'static str = "get_event_logs";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v1/eventLogs";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = models::EventLogCollection;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .query("limit", table::Style::Single, &self.limit.values())
            .query("offset", table::Style::Single, &self.offset.values())
            .query("order_by", table::Style::Single, &self.order_by.values())
            .query("dag_id", table::Style::Single, &self.dag_id.values())
            .query("task_id", table::Style::Single, &self.task_id.values())
            .query("run_id", table::Style::Single, &self.run_id.values())
            .query("map_index", table::Style::Single, &self.map_index.values())
            .query("try_number", table::Style::Single, &self.try_number.values())
            .query("event", table::Style::Single, &self.event.values())
            .query("owner", table::Style::Single, &self.owner.values())
            .query("before", table::Style::Single, &self.before.values())
            .query("after", table::Style::Single, &self.after.values())
            .query(
                "included_events",
                table::Style::Single,
                &self.included_events.values(),
            )
            .query(
                "excluded_events",
                table::Style::Single,
                &self.excluded_events.values(),
            )
            .build()
    }
}

/// Get a log entry.
///
/// `GET /api/v1/eventLogs/{event_log_id}`, Airflow 2.4.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1eventLogs~1{event_log_id}/get`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetEventLog {
    /// The event log ID.
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
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v1/eventLogs/{event_log_id}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = models::EventLog;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("event_log_id", &self.event_log_id.to_string())
            .build()
    }
}
