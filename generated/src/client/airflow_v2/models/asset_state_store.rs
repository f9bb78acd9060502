// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v2`, Airflow 3.0.0 to 3.3.2: specs/airflow-v2.

use crate::client::json;

/// `#/components/schemas/AssetStateStoreBody`.
///
/// Request body for setting an asset state store value.
///
/// Airflow 3.3.0+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssetStateStoreBody {
    /// `value`.
    pub value: json::Value,
}

impl AssetStateStoreBody {
    /// With what must be said, and nothing else.
    pub fn new(value: json::Value) -> Self {
        Self { value }
    }
}

impl json::Encode for AssetStateStoreBody {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.always("value", &self.value);
        object.finish()
    }
}

/// `#/components/schemas/AssetStateStoreCollectionResponse`.
///
/// All asset state store entries for an asset.
///
/// Airflow 3.3.0+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssetStateStoreCollectionResponse {
    /// `asset_state_store`.
    pub asset_state_store: Vec<AssetStateStoreResponse>,
    /// `total_entries`.
    pub total_entries: Option<i64>,
}

impl json::Decode for AssetStateStoreCollectionResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            asset_state_store: fields.take("asset_state_store"),
            total_entries: fields.take("total_entries"),
        }
    }
}

/// `#/components/schemas/AssetStateStoreLastUpdatedBy`.
///
/// Writer info for the last write to an asset state store entry.
///
/// Airflow 3.3.0+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssetStateStoreLastUpdatedBy {
    /// `kind`.
    pub kind: Option<AssetStateStoreWriterKind>,
    /// `dag_id`.
    pub dag_id: Option<String>,
    /// `run_id`.
    pub run_id: Option<String>,
    /// `task_id`.
    pub task_id: Option<String>,
    /// `map_index`.
    pub map_index: Option<i64>,
}

impl json::Decode for AssetStateStoreLastUpdatedBy {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            kind: fields.take("kind"),
            dag_id: fields.take("dag_id"),
            run_id: fields.take("run_id"),
            task_id: fields.take("task_id"),
            map_index: fields.take("map_index"),
        }
    }
}

/// `#/components/schemas/AssetStateStoreResponse`.
///
/// A single asset state store key/value pair with metadata.
///
/// Airflow 3.3.0+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssetStateStoreResponse {
    /// `key`.
    pub key: Option<String>,
    /// `value`.
    pub value: json::Value,
    /// `updated_at`. Format: `date-time`.
    pub updated_at: Option<String>,
    /// `last_updated_by`.
    pub last_updated_by: Option<AssetStateStoreLastUpdatedBy>,
}

impl json::Decode for AssetStateStoreResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            key: fields.take("key"),
            value: fields.take("value"),
            updated_at: fields.take("updated_at"),
            last_updated_by: fields.take("last_updated_by"),
        }
    }
}

/// `#/components/schemas/AssetStateStoreWriterKind`.
///
/// Identifies what kind of writer last updated an asset state store entry.
///
/// Airflow 3.3.0+.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum AssetStateStoreWriterKind {
    /// `task`.
    Task,
    /// `watcher`.
    Watcher,
    /// `api`.
    Api,
    /// Any other text.
    Other(String),
}

impl AssetStateStoreWriterKind {
    /// The text as Airflow has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Task => "task",
            Self::Watcher => "watcher",
            Self::Api => "api",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for AssetStateStoreWriterKind {
    fn from(text: &str) -> Self {
        match text {
            "task" => Self::Task,
            "watcher" => Self::Watcher,
            "api" => Self::Api,
            other => Self::Other(other.to_owned()),
        }
    }
}

impl Default for AssetStateStoreWriterKind {
    fn default() -> Self {
        Self::Other(String::new())
    }
}

json::text_enum!(AssetStateStoreWriterKind);

json::received!(
    AssetStateStoreCollectionResponse, AssetStateStoreLastUpdatedBy,
    AssetStateStoreResponse
);

json::sent!(AssetStateStoreBody);
