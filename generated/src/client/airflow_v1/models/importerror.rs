// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v1`, Airflow 2.4.0 to 2.11.2: specs/airflow-v1.

use crate::client::json;

/// `#/components/schemas/ImportError`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImportError {
    /// The import error ID.
    pub import_error_id: Option<i64>,
    /// The time when this error was created. Format: `datetime`.
    pub timestamp: Option<String>,
    /// The filename.
    pub filename: Option<String>,
    /// The full stackstrace.
    pub stack_trace: Option<String>,
}

impl json::Decode for ImportError {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            import_error_id: fields.take("import_error_id"),
            timestamp: fields.take("timestamp"),
            filename: fields.take("filename"),
            stack_trace: fields.take("stack_trace"),
        }
    }
}

/// `#/components/schemas/ImportErrorCollection`.
///
/// Collection of import errors.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImportErrorCollection {
    /// `import_errors`.
    pub import_errors: Vec<ImportError>,
    /// Count of total objects in the current result set before pagination parameters (limit, offset)
    /// are applied.
    pub total_entries: Option<i64>,
}

impl json::Decode for ImportErrorCollection {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            import_errors: fields.take("import_errors"),
            total_entries: fields.take("total_entries"),
        }
    }
}

json::received!(ImportError, ImportErrorCollection);
