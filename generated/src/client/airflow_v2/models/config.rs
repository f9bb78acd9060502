// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v2`, Airflow 3.0.0 to 3.3.2: specs/airflow-v2.

use crate::client::json;

/// `#/components/schemas/Config`.
///
/// List of config sections with their options.
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
/// Config option.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConfigOption {
    /// `key`.
    pub key: Option<String>,
    /// `value`.
    pub value: json::Value,
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
/// Config Section Schema.
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
