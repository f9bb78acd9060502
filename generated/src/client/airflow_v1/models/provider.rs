// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v1`, Airflow 2.4.0 to 2.11.2: specs/airflow-v1.

use crate::client::json;

/// `#/components/schemas/Provider`.
///
/// The provider.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Provider {
    /// The package name of the provider.
    pub package_name: Option<String>,
    /// The description of the provider.
    pub description: Option<String>,
    /// The version of the provider.
    pub version: Option<String>,
}

impl json::Decode for Provider {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            package_name: fields.take("package_name"),
            description: fields.take("description"),
            version: fields.take("version"),
        }
    }
}

/// The answer of `get_providers`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetProvidersAnswer {
    /// `providers`.
    pub providers: Vec<Provider>,
    /// Count of total objects in the current result set before pagination parameters (limit, offset)
    /// are applied.
    pub total_entries: Option<i64>,
}

impl json::Decode for GetProvidersAnswer {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            providers: fields.take("providers"),
            total_entries: fields.take("total_entries"),
        }
    }
}

json::received!(Provider, GetProvidersAnswer);
