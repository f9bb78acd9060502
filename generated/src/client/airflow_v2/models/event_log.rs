// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v2`, Airflow 3.0.0 to 3.3.2: specs/airflow-v2.

use crate::client::json;

/// `#/components/schemas/EventLogCollectionResponse`.
///
/// Event Log Collection Response.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EventLogCollectionResponse {
    /// `event_logs`.
    pub event_logs: Vec<EventLogResponse>,
    /// `total_entries`.
    pub total_entries: Option<i64>,
}

impl json::Decode for EventLogCollectionResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            event_logs: fields.take("event_logs"),
            total_entries: fields.take("total_entries"),
        }
    }
}

/// `#/components/schemas/EventLogResponse`.
///
/// Event Log Response.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EventLogResponse {
    /// `event_log_id`.
    pub event_log_id: Option<i64>,
    /// `when`. Format: `date-time`.
    pub when: Option<String>,
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
    /// `event`.
    pub event: Option<String>,
    /// `logical_date`. Format: `date-time`.
    pub logical_date: Option<String>,
    /// `owner`.
    pub owner: Option<String>,
    /// `extra`.
    pub extra: Option<String>,
    /// `dag_display_name`. Airflow 3.1.0+.
    pub dag_display_name: Option<String>,
    /// `task_display_name`. Airflow 3.1.2+.
    pub task_display_name: Option<String>,
}

impl json::Decode for EventLogResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            event_log_id: fields.take("event_log_id"),
            when: fields.take("when"),
            dag_id: fields.take("dag_id"),
            task_id: fields.take("task_id"),
            run_id: fields.take("run_id"),
            map_index: fields.take("map_index"),
            try_number: fields.take("try_number"),
            event: fields.take("event"),
            logical_date: fields.take("logical_date"),
            owner: fields.take("owner"),
            extra: fields.take("extra"),
            dag_display_name: fields.take("dag_display_name"),
            task_display_name: fields.take("task_display_name"),
        }
    }
}

json::received!(EventLogCollectionResponse, EventLogResponse);
