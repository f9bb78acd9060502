// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v2`, Airflow 3.0.0 to 3.3.2: specs/airflow-v2.

use super::JobResponse;
use crate::client::json;

/// `#/components/schemas/JobCollectionResponse`.
///
/// Job Collection Response.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct JobCollectionResponse {
    /// `jobs`.
    pub jobs: Vec<JobResponse>,
    /// `total_entries`.
    pub total_entries: Option<i64>,
}

impl json::Decode for JobCollectionResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            jobs: fields.take("jobs"),
            total_entries: fields.take("total_entries"),
        }
    }
}

json::received!(JobCollectionResponse);
