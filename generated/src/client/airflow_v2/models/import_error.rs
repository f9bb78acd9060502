// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v2`, Airflow 3.0.0 to 3.3.2: specs/airflow-v2.

use crate::client::json;

/// `#/components/schemas/ImportErrorCollectionResponse`.
///
/// Import Error Collection Response.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImportErrorCollectionResponse {
    /// `import_errors`.
    pub import_errors: Vec<ImportErrorResponse>,
    /// `total_entries`.
    pub total_entries: Option<i64>,
}

impl json::Decode for ImportErrorCollectionResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            import_errors: fields.take("import_errors"),
            total_entries: fields.take("total_entries"),
        }
    }
}

/// `#/components/schemas/ImportErrorResponse`.
///
/// Import Error Response.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImportErrorResponse {
    /// `import_error_id`.
    pub import_error_id: Option<i64>,
    /// `timestamp`. Format: `date-time`.
    pub timestamp: Option<String>,
    /// `filename`.
    pub filename: Option<String>,
    /// `bundle_name`.
    pub bundle_name: Option<String>,
    /// `stack_trace`.
    pub stack_trace: Option<String>,
}

impl json::Decode for ImportErrorResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            import_error_id: fields.take("import_error_id"),
            timestamp: fields.take("timestamp"),
            filename: fields.take("filename"),
            bundle_name: fields.take("bundle_name"),
            stack_trace: fields.take("stack_trace"),
        }
    }
}

json::received!(ImportErrorCollectionResponse, ImportErrorResponse);
