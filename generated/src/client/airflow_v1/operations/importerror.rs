// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v1`, Airflow 2.4.0 to 2.11.2: specs/airflow-v1.

use super::super::models;
use crate::client::call::{Call, Values};
use crate::table;

/// List import errors.
///
/// `GET /api/v1/importErrors`, Airflow 2.4.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1importErrors/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetImportErrors {
    /// The numbers of items to return. Default: `100`.
    pub limit: Option<i64>,
    /// The number of items to skip before starting to collect the result set.
    pub offset: Option<i64>,
    /// The name of the field to order the results by. Prefix a field name with `-` to reverse the sort
    /// order.
    pub order_by: Option<String>,
}

impl Call for GetImportErrors {
    const ID: &'static str = "get_import_errors";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v1/importErrors";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = models::ImportErrorCollection;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .query("limit", table::Style::Single, &self.limit.values())
            .query("offset", table::Style::Single, &self.offset.values())
            .query("order_by", table::Style::Single, &self.order_by.values())
            .build()
    }
}

/// Get an import error.
///
/// `GET /api/v1/importErrors/{import_error_id}`, Airflow 2.4.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1importErrors~1{import_error_id}/get`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetImportError {
    /// The import error ID.
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
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v1/importErrors/{import_error_id}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = models::ImportError;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("import_error_id", &self.import_error_id.to_string())
            .build()
    }
}
