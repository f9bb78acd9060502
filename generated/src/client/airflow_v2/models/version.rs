// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v2`, Airflow 3.0.0 to 3.3.2: specs/airflow-v2.

use crate::client::json;

/// `#/components/schemas/VersionInfo`.
///
/// Version information serializer for responses.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct VersionInfo {
    /// `version`.
    pub version: Option<String>,
    /// `git_version`.
    pub git_version: Option<String>,
}

impl json::Decode for VersionInfo {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            version: fields.take("version"),
            git_version: fields.take("git_version"),
        }
    }
}

json::received!(VersionInfo);
