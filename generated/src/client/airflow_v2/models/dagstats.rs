// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v2`, Airflow 3.0.0 to 3.3.2: specs/airflow-v2.

use super::DagRunState;
use crate::client::json;

/// `#/components/schemas/DagStatsCollectionResponse`.
///
/// Dag Stats Collection serializer for responses.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DagStatsCollectionResponse {
    /// `dags`.
    pub dags: Vec<DagStatsResponse>,
    /// `total_entries`.
    pub total_entries: Option<i64>,
}

impl json::Decode for DagStatsCollectionResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            dags: fields.take("dags"),
            total_entries: fields.take("total_entries"),
        }
    }
}

/// `#/components/schemas/DagStatsResponse`.
///
/// Dag Stats serializer for responses.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DagStatsResponse {
    /// `dag_id`.
    pub dag_id: Option<String>,
    /// `dag_display_name`. Airflow 3.1.0+.
    pub dag_display_name: Option<String>,
    /// `stats`.
    pub stats: Vec<DagStatsStateResponse>,
}

impl json::Decode for DagStatsResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            dag_id: fields.take("dag_id"),
            dag_display_name: fields.take("dag_display_name"),
            stats: fields.take("stats"),
        }
    }
}

/// `#/components/schemas/DagStatsStateResponse`.
///
/// DagStatsState serializer for responses.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DagStatsStateResponse {
    /// `state`.
    pub state: Option<DagRunState>,
    /// `count`.
    pub count: Option<i64>,
}

impl json::Decode for DagStatsStateResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            state: fields.take("state"),
            count: fields.take("count"),
        }
    }
}

json::received!(DagStatsCollectionResponse, DagStatsResponse, DagStatsStateResponse);
