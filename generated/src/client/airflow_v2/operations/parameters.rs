// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v2`, Airflow 3.0.0 to 3.3.2: specs/airflow-v2.

//! Values that parameters can have.

use crate::client::json;

/// `tags_match_mode` of `get_dags`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum GetDagsTagsMatchMode {
    /// `any`.
    Any,
    /// `all`.
    All,
    /// Any other text.
    Other(String),
}

impl GetDagsTagsMatchMode {
    /// The text as Airflow has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Any => "any",
            Self::All => "all",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for GetDagsTagsMatchMode {
    fn from(text: &str) -> Self {
        match text {
            "any" => Self::Any,
            "all" => Self::All,
            other => Self::Other(other.to_owned()),
        }
    }
}

impl Default for GetDagsTagsMatchMode {
    fn default() -> Self {
        Self::Other(String::new())
    }
}

/// `tags_match_mode` of `patch_dags`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum PatchDagsTagsMatchMode {
    /// `any`.
    Any,
    /// `all`.
    All,
    /// Any other text.
    Other(String),
}

impl PatchDagsTagsMatchMode {
    /// The text as Airflow has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Any => "any",
            Self::All => "all",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for PatchDagsTagsMatchMode {
    fn from(text: &str) -> Self {
        match text {
            "any" => Self::Any,
            "all" => Self::All,
            other => Self::Other(other.to_owned()),
        }
    }
}

impl Default for PatchDagsTagsMatchMode {
    fn default() -> Self {
        Self::Other(String::new())
    }
}

json::text_enum!(GetDagsTagsMatchMode, PatchDagsTagsMatchMode);
