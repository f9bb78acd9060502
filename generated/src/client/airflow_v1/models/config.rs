// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v1`, Airflow 2.4.0 to 2.11.2: specs/airflow-v1.

use crate::client::json;

/// `#/components/schemas/Config`.
///
/// The configuration.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Config {
    /// `sections`.
    pub sections: Vec<ConfigSection>,
}

impl json::Decode for Config {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            sections: fields.take("sections"),
        }
    }
}

/// `#/components/schemas/ConfigOption`.
///
/// The option of configuration.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConfigOption {
    /// `key`.
    pub key: Option<String>,
    /// `value`.
    pub value: Option<String>,
}

impl json::Decode for ConfigOption {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            key: fields.take("key"),
            value: fields.take("value"),
        }
    }
}

/// `#/components/schemas/ConfigSection`.
///
/// The section of configuration.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConfigSection {
    /// `name`.
    pub name: Option<String>,
    /// `options`.
    pub options: Vec<ConfigOption>,
}

impl json::Decode for ConfigSection {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            name: fields.take("name"),
            options: fields.take("options"),
        }
    }
}

json::received!(Config, ConfigOption, ConfigSection);
