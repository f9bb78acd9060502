// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v2`, Airflow 3.0.0 to 3.3.2: specs/airflow-v2.

use crate::client::json;

/// `#/components/schemas/DAGVersionCollectionResponse`.
///
/// Dag Version Collection serializer for responses.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DAGVersionCollectionResponse {
    /// `dag_versions`.
    pub dag_versions: Vec<DagVersionResponse>,
    /// `total_entries`.
    pub total_entries: Option<i64>,
}

impl json::Decode for DAGVersionCollectionResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            dag_versions: fields.take("dag_versions"),
            total_entries: fields.take("total_entries"),
        }
    }
}

/// `#/components/schemas/DagVersionResponse`.
///
/// Dag Version serializer for responses.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DagVersionResponse {
    /// `id`. Format: `uuid`.
    pub id: Option<String>,
    /// `version_number`.
    pub version_number: Option<i64>,
    /// `dag_id`.
    pub dag_id: Option<String>,
    /// `bundle_name`.
    pub bundle_name: Option<String>,
    /// `bundle_version`.
    pub bundle_version: Option<String>,
    /// `created_at`. Format: `date-time`.
    pub created_at: Option<String>,
    /// `dag_display_name`. Airflow 3.1.0+.
    pub dag_display_name: Option<String>,
    /// `bundle_url`.
    pub bundle_url: Option<String>,
}

impl json::Decode for DagVersionResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            id: fields.take("id"),
            version_number: fields.take("version_number"),
            dag_id: fields.take("dag_id"),
            bundle_name: fields.take("bundle_name"),
            bundle_version: fields.take("bundle_version"),
            created_at: fields.take("created_at"),
            dag_display_name: fields.take("dag_display_name"),
            bundle_url: fields.take("bundle_url"),
        }
    }
}

json::received!(DAGVersionCollectionResponse, DagVersionResponse);
