// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v2`, Airflow 3.0.0 to 3.3.2: specs/airflow-v2.

use crate::client::json;

/// `#/components/schemas/DAGWarningCollectionResponse`.
///
/// Dag warning collection serializer for responses.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DAGWarningCollectionResponse {
    /// `dag_warnings`.
    pub dag_warnings: Vec<DAGWarningResponse>,
    /// `total_entries`.
    pub total_entries: Option<i64>,
}

impl json::Decode for DAGWarningCollectionResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            dag_warnings: fields.take("dag_warnings"),
            total_entries: fields.take("total_entries"),
        }
    }
}

/// `#/components/schemas/DAGWarningResponse`.
///
/// Dag Warning serializer for responses.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DAGWarningResponse {
    /// `dag_id`.
    pub dag_id: Option<String>,
    /// `warning_type`.
    pub warning_type: Option<DagWarningType>,
    /// `message`.
    pub message: Option<String>,
    /// `timestamp`. Format: `date-time`.
    pub timestamp: Option<String>,
    /// `dag_display_name`. Airflow 3.1.0+.
    pub dag_display_name: Option<String>,
}

impl json::Decode for DAGWarningResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            dag_id: fields.take("dag_id"),
            warning_type: fields.take("warning_type"),
            message: fields.take("message"),
            timestamp: fields.take("timestamp"),
            dag_display_name: fields.take("dag_display_name"),
        }
    }
}

/// `#/components/schemas/DagWarningType`.
///
/// Enum for DAG warning types.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DagWarningType {
    /// `asset conflict`.
    AssetConflict,
    /// `non-existent pool`.
    NonExistentPool,
    /// `runtime varying value`. Airflow 3.2.0+.
    RuntimeVaryingValue,
    /// Any other text.
    Other(String),
}

impl DagWarningType {
    /// The text as Airflow has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AssetConflict => "asset conflict",
            Self::NonExistentPool => "non-existent pool",
            Self::RuntimeVaryingValue => "runtime varying value",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for DagWarningType {
    fn from(text: &str) -> Self {
        match text {
            "asset conflict" => Self::AssetConflict,
            "non-existent pool" => Self::NonExistentPool,
            "runtime varying value" => Self::RuntimeVaryingValue,
            other => Self::Other(other.to_owned()),
        }
    }
}

impl Default for DagWarningType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}

json::text_enum!(DagWarningType);

json::received!(DAGWarningCollectionResponse, DAGWarningResponse);
