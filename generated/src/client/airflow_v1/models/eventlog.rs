// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v1`, Airflow 2.4.0 to 2.11.2: specs/airflow-v1.

use crate::client::json;

/// `#/components/schemas/EventLog`.
///
/// Log of user operations via CLI or Web UI.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EventLog {
    /// The event log ID.
    pub event_log_id: Option<i64>,
    /// The time when these events happened. Format: `date-time`.
    pub when: Option<String>,
    /// The DAG ID.
    pub dag_id: Option<String>,
    /// The Task ID.
    pub task_id: Option<String>,
    /// The DAG Run ID. Airflow 2.9.0+.
    pub run_id: Option<String>,
    /// The Map Index. Airflow 2.10.0+.
    pub map_index: Option<i64>,
    /// The Try Number. Airflow 2.10.0+.
    pub try_number: Option<i64>,
    /// A key describing the type of event.
    pub event: Option<String>,
    /// When the event was dispatched for an object having execution_date, the value of this field.
    /// Format: `date-time`.
    pub execution_date: Option<String>,
    /// Name of the user who triggered these events a.
    pub owner: Option<String>,
    /// Other information that was not included in the other fields, e.g. the complete CLI command.
    pub extra: Option<String>,
}

impl json::Decode for EventLog {
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
            execution_date: fields.take("execution_date"),
            owner: fields.take("owner"),
            extra: fields.take("extra"),
        }
    }
}

/// `#/components/schemas/EventLogCollection`.
///
/// Collection of event logs.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EventLogCollection {
    /// `event_logs`.
    pub event_logs: Vec<EventLog>,
    /// Count of total objects in the current result set before pagination parameters (limit, offset)
    /// are applied.
    pub total_entries: Option<i64>,
}

impl json::Decode for EventLogCollection {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            event_logs: fields.take("event_logs"),
            total_entries: fields.take("total_entries"),
        }
    }
}

json::received!(EventLog, EventLogCollection);
