// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v1`, Airflow 2.4.0 to 2.5.0: specs/airflow-v1.

//! Values that parameters can have.

use crate::client::json;

/// `match-mode` of `get_things`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum GetThingsMatchMode {
    /// `any`.
    Any,
    /// `all`.
    All,
    /// Any other text.
    Other(String),
}

impl GetThingsMatchMode {
    /// The text as Airflow has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Any => "any",
            Self::All => "all",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for GetThingsMatchMode {
    fn from(text: &str) -> Self {
        match text {
            "any" => Self::Any,
            "all" => Self::All,
            other => Self::Other(other.to_owned()),
        }
    }
}

impl Default for GetThingsMatchMode {
    fn default() -> Self {
        Self::Other(String::new())
    }
}

json::text_enum!(GetThingsMatchMode);
