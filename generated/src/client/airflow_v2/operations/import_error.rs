// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v2`, Airflow 3.0.0 to 3.3.2: specs/airflow-v2.

use super::super::models;
use crate::client::call::{Call, Values};
use crate::table;

/// Get Import Error.
///
/// Get an import error.
///
/// `GET /api/v2/importErrors/{import_error_id}`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1importErrors~1{import_error_id}/get`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetImportError {
    /// `import_error_id`.
    pub import_error_id: i64,
}

impl GetImportError {
    /// With what must be said, and nothing else.
    pub fn new(import_error_id: i64) -> Self {
        Self { import_error_id }
    }
}

impl Call for GetImportError {
    const ID: &'static str = "get_import_error";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v2/importErrors/{import_error_id}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::ImportErrorResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("import_error_id", &self.import_error_id.to_string())
            .build()
    }
}

/// Get Import Errors.
///
/// Get all import errors.
///
/// `GET /api/v2/importErrors`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1importErrors/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetImportErrors {
    /// `limit`. Default: `50`.
    pub limit: Option<i64>,
    /// `offset`. Default: `0`.
    pub offset: Option<i64>,
    /// Attributes to order by, multi criteria sort is supported. Prefix with `-` for descending order.
    /// Supported attributes: `id, timestamp, filename, bundle_name, stacktrace, import_error_id`.
    /// Default: `["id"]`.
    pub order_by: Vec<String>,
    /// Case-insensitive substring match (SQL `ILIKE`). Slower than `filename_prefix_pattern` on large
    /// tables — see "Filtering with pattern parameters". Airflow 3.1.0+.
    pub filename_pattern: Option<String>,
    /// Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters". Airflow 3.2.2+.
    pub filename_prefix_pattern: Option<String>,
    /// Exact filename match. Returns only the import error for this specific file path. Airflow 3.3.0+.
    pub filename: Option<String>,
    /// Exact bundle name match. Returns only import errors from this specific bundle. Airflow 3.3.0+.
    pub bundle_name: Option<String>,
}

impl Call for GetImportErrors {
    const ID: &'static str = "get_import_errors";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v2/importErrors";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::ImportErrorCollectionResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .query("limit", table::Style::Single, &self.limit.values())
            .query("offset", table::Style::Single, &self.offset.values())
            .query("order_by", table::Style::Repeated, &self.order_by.values())
            .query(
                "filename_pattern",
                table::Style::Single,
                &self.filename_pattern.values(),
            )
            .query(
                "filename_prefix_pattern",
                table::Style::Single,
                &self.filename_prefix_pattern.values(),
            )
            .query("filename", table::Style::Single, &self.filename.values())
            .query("bundle_name", table::Style::Single, &self.bundle_name.values())
            .build()
    }
}
