// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v1`, Airflow 2.4.0 to 2.11.2: specs/airflow-v1.

use crate::client::json;

/// `#/components/schemas/DagStatsCollectionItem`.
///
/// DagStats entry collection item.
///
/// Airflow 2.10.0+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DagStatsCollectionItem {
    /// The DAG ID.
    pub dag_id: Option<String>,
    /// `stats`.
    pub stats: Option<Vec<DagStatsStateCollectionItem>>,
}

impl json::Decode for DagStatsCollectionItem {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            dag_id: fields.take("dag_id"),
            stats: fields.take("stats"),
        }
    }
}

/// `#/components/schemas/DagStatsCollectionSchema`.
///
/// Collection of Dag statistics.
///
/// Airflow 2.10.0+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DagStatsCollectionSchema {
    /// `dags`.
    pub dags: Vec<DagStatsCollectionItem>,
    /// Count of total objects in the current result set before pagination parameters (limit, offset)
    /// are applied.
    pub total_entries: Option<i64>,
}

impl json::Decode for DagStatsCollectionSchema {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            dags: fields.take("dags"),
            total_entries: fields.take("total_entries"),
        }
    }
}

/// `#/components/schemas/DagStatsStateCollectionItem`.
///
/// DagStatsState entry collection item.
///
/// Airflow 2.10.0+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DagStatsStateCollectionItem {
    /// The DAG state.
    pub state: Option<String>,
    /// The DAG state count.
    pub count: Option<i64>,
}

impl json::Decode for DagStatsStateCollectionItem {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            state: fields.take("state"),
            count: fields.take("count"),
        }
    }
}

json::received!(
    DagStatsCollectionItem, DagStatsCollectionSchema, DagStatsStateCollectionItem
);
