// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v1`, Airflow 2.4.0 to 2.11.2: specs/airflow-v1.

use crate::client::json;

/// `#/components/schemas/XCom`.
///
/// Full representations of XCom entry.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct XCom {
    /// `key`.
    pub key: Option<String>,
    /// `timestamp`. Format: `datetime`.
    pub timestamp: Option<String>,
    /// `execution_date`. Format: `datetime`.
    pub execution_date: Option<String>,
    /// `map_index`. Airflow 2.7.0+.
    pub map_index: Option<i64>,
    /// `task_id`.
    pub task_id: Option<String>,
    /// `dag_id`.
    pub dag_id: Option<String>,
    /// The value(s),
    pub value: json::Value,
}

impl json::Decode for XCom {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            key: fields.take("key"),
            timestamp: fields.take("timestamp"),
            execution_date: fields.take("execution_date"),
            map_index: fields.take("map_index"),
            task_id: fields.take("task_id"),
            dag_id: fields.take("dag_id"),
            value: fields.take("value"),
        }
    }
}

/// `#/components/schemas/XComCollection`.
///
/// Collection of XCom entries.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct XComCollection {
    /// `xcom_entries`.
    pub xcom_entries: Vec<XComCollectionItem>,
    /// Count of total objects in the current result set before pagination parameters (limit, offset)
    /// are applied.
    pub total_entries: Option<i64>,
}

impl json::Decode for XComCollection {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            xcom_entries: fields.take("xcom_entries"),
            total_entries: fields.take("total_entries"),
        }
    }
}

/// `#/components/schemas/XComCollectionItem`.
///
/// XCom entry collection item.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct XComCollectionItem {
    /// `key`.
    pub key: Option<String>,
    /// `timestamp`. Format: `datetime`.
    pub timestamp: Option<String>,
    /// `execution_date`. Format: `datetime`.
    pub execution_date: Option<String>,
    /// `map_index`. Airflow 2.7.0+.
    pub map_index: Option<i64>,
    /// `task_id`.
    pub task_id: Option<String>,
    /// `dag_id`.
    pub dag_id: Option<String>,
}

impl json::Decode for XComCollectionItem {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            key: fields.take("key"),
            timestamp: fields.take("timestamp"),
            execution_date: fields.take("execution_date"),
            map_index: fields.take("map_index"),
            task_id: fields.take("task_id"),
            dag_id: fields.take("dag_id"),
        }
    }
}

json::received!(XCom, XComCollection, XComCollectionItem);
