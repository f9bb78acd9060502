// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v1`, Airflow 2.4.0 to 2.11.2: specs/airflow-v1.

use crate::client::json;

/// `#/components/schemas/DagWarning`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DagWarning {
    /// The dag_id.
    pub dag_id: Option<String>,
    /// The warning type for the dag warning.
    pub warning_type: Option<String>,
    /// The message for the dag warning.
    pub message: Option<String>,
    /// The time when this warning was logged. Format: `datetime`.
    pub timestamp: Option<String>,
}

impl json::Decode for DagWarning {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            dag_id: fields.take("dag_id"),
            warning_type: fields.take("warning_type"),
            message: fields.take("message"),
            timestamp: fields.take("timestamp"),
        }
    }
}

/// `#/components/schemas/DagWarningCollection`.
///
/// Collection of DAG warnings.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DagWarningCollection {
    /// `dag_warnings`. Airflow 2.10.3+.
    pub dag_warnings: Vec<DagWarning>,
    /// Count of total objects in the current result set before pagination parameters (limit, offset)
    /// are applied.
    pub total_entries: Option<i64>,
    /// `import_errors`. Airflow 2.4.0 to before 2.10.3.
    pub import_errors: Vec<DagWarning>,
}

impl json::Decode for DagWarningCollection {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            dag_warnings: fields.take("dag_warnings"),
            total_entries: fields.take("total_entries"),
            import_errors: fields.take("import_errors"),
        }
    }
}

json::received!(DagWarning, DagWarningCollection);
