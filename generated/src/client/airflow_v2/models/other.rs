// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v2`, Airflow 3.0.0 to 3.3.2: specs/airflow-v2.

use crate::client::json;

/// `#/components/schemas/HTTPExceptionResponse`.
///
/// HTTPException Model used for error response.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HTTPExceptionResponse {
    /// `detail`.
    pub detail: json::Value,
}

impl json::Decode for HTTPExceptionResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            detail: fields.take("detail"),
        }
    }
}

/// `#/components/schemas/HTTPValidationError`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HTTPValidationError {
    /// `detail`.
    pub detail: Vec<ValidationError>,
}

impl json::Decode for HTTPValidationError {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            detail: fields.take("detail"),
        }
    }
}

/// `#/components/schemas/ValidationError`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ValidationError {
    /// `loc`.
    pub loc: Vec<json::Value>,
    /// `msg`.
    pub msg: Option<String>,
    /// `type`.
    pub r#type: Option<String>,
    /// `input`. Airflow 3.2.0+.
    pub input: json::Value,
    /// `ctx`. Airflow 3.2.0+.
    pub ctx: json::Map,
}

impl json::Decode for ValidationError {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            loc: fields.take("loc"),
            msg: fields.take("msg"),
            r#type: fields.take("type"),
            input: fields.take("input"),
            ctx: fields.take("ctx"),
        }
    }
}

json::received!(HTTPExceptionResponse, HTTPValidationError, ValidationError);
