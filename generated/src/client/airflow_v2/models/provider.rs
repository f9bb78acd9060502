// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v2`, Airflow 3.0.0 to 3.3.2: specs/airflow-v2.

use crate::client::json;

/// `#/components/schemas/ProviderCollectionResponse`.
///
/// Provider Collection serializer for responses.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProviderCollectionResponse {
    /// `providers`.
    pub providers: Vec<ProviderResponse>,
    /// `total_entries`.
    pub total_entries: Option<i64>,
}

impl json::Decode for ProviderCollectionResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            providers: fields.take("providers"),
            total_entries: fields.take("total_entries"),
        }
    }
}

/// `#/components/schemas/ProviderResponse`.
///
/// Provider serializer for responses.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProviderResponse {
    /// `package_name`.
    pub package_name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `version`.
    pub version: Option<String>,
    /// `documentation_url`. Airflow 3.1.6+.
    pub documentation_url: Option<String>,
}

impl json::Decode for ProviderResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            package_name: fields.take("package_name"),
            description: fields.take("description"),
            version: fields.take("version"),
            documentation_url: fields.take("documentation_url"),
        }
    }
}

json::received!(ProviderCollectionResponse, ProviderResponse);
