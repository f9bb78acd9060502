// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v1`, Airflow 2.4.0 to 2.5.0: specs/airflow-v1.

use crate::client::json;

/// `#/components/schemas/BulkBody`.
///
/// Airflow 2.5.0+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BulkBody {
    /// `a`.
    pub a: Option<String>,
}

impl json::Decode for BulkBody {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self { a: fields.take("a") }
    }
}

/// `#/components/schemas/String`.
///
/// Airflow 2.5.0+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StringModel {
    /// `Self`.
    pub self_: Option<String>,
}

impl json::Decode for StringModel {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self { self_: fields.take("Self") }
    }
}

json::received!(BulkBody, StringModel);
