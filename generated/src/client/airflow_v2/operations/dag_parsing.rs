// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v2`, Airflow 3.0.0 to 3.3.2: specs/airflow-v2.

use crate::client::call::Call;
use crate::client::json;
use crate::table;

/// Reparse Dag File.
///
/// Request re-parsing a Dag file.
///
/// `PUT /api/v2/parseDagFile/{file_token}`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1parseDagFile~1{file_token}/put`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReparseDagFile {
    /// `file_token`.
    pub file_token: String,
}

impl ReparseDagFile {
    /// With what must be said, and nothing else.
    pub fn new(file_token: impl Into<String>) -> Self {
        Self {
            file_token: file_token.into(),
        }
    }
}

impl Call for ReparseDagFile {
    const ID: &'static str = "reparse_dag_file";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Put;
    const PATH: &'static str = "/api/v2/parseDagFile/{file_token}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = json::Value;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("file_token", &self.file_token)
            .build()
    }
}
