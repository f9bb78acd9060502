// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v2`, Airflow 3.0.0 to 3.3.2: specs/airflow-v2.

use crate::client::json;

/// `#/components/schemas/DAGSourceResponse`.
///
/// Dag Source serializer for responses.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DAGSourceResponse {
    /// `content`.
    pub content: Option<String>,
    /// `dag_id`.
    pub dag_id: Option<String>,
    /// `version_number`.
    pub version_number: Option<i64>,
    /// `dag_display_name`. Airflow 3.1.0+.
    pub dag_display_name: Option<String>,
}

impl json::Decode for DAGSourceResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            content: fields.take("content"),
            dag_id: fields.take("dag_id"),
            version_number: fields.take("version_number"),
            dag_display_name: fields.take("dag_display_name"),
        }
    }
}

json::received!(DAGSourceResponse);
