// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v2`, Airflow 3.0.0 to 3.3.2: specs/airflow-v2.

use crate::client::json;

/// `#/components/schemas/TaskStateStoreBody`.
///
/// Request body for setting a task state store value.
///
/// Airflow 3.3.0+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TaskStateStoreBody {
    /// `value`.
    pub value: json::Value,
    /// `expires_at`. Default: `"default"`.
    pub expires_at: json::Given<String>,
}

impl TaskStateStoreBody {
    /// With what must be said, and nothing else.
    pub fn new(value: json::Value) -> Self {
        Self { value, ..Self::default() }
    }
}

impl json::Encode for TaskStateStoreBody {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.always("value", &self.value);
        object.given("expires_at", &self.expires_at);
        object.finish()
    }
}

/// `#/components/schemas/TaskStateStoreCollectionResponse`.
///
/// All task state store entries for a task instance.
///
/// Airflow 3.3.0+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TaskStateStoreCollectionResponse {
    /// `task_state_store`.
    pub task_state_store: Vec<TaskStateStoreResponse>,
    /// `total_entries`.
    pub total_entries: Option<i64>,
}

impl json::Decode for TaskStateStoreCollectionResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            task_state_store: fields.take("task_state_store"),
            total_entries: fields.take("total_entries"),
        }
    }
}

/// `#/components/schemas/TaskStateStorePatchBody`.
///
/// Request body for patching only the value of an existing task state store key.
///
/// Airflow 3.3.0+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TaskStateStorePatchBody {
    /// `value`.
    pub value: json::Value,
}

impl TaskStateStorePatchBody {
    /// With what must be said, and nothing else.
    pub fn new(value: json::Value) -> Self {
        Self { value }
    }
}

impl json::Encode for TaskStateStorePatchBody {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.always("value", &self.value);
        object.finish()
    }
}

/// `#/components/schemas/TaskStateStoreResponse`.
///
/// A single task state store key/value pair with metadata.
///
/// Airflow 3.3.0+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TaskStateStoreResponse {
    /// `key`.
    pub key: Option<String>,
    /// `value`.
    pub value: json::Value,
    /// `updated_at`. Format: `date-time`.
    pub updated_at: Option<String>,
    /// `expires_at`. Format: `date-time`.
    pub expires_at: Option<String>,
}

impl json::Decode for TaskStateStoreResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            key: fields.take("key"),
            value: fields.take("value"),
            updated_at: fields.take("updated_at"),
            expires_at: fields.take("expires_at"),
        }
    }
}

json::received!(TaskStateStoreCollectionResponse, TaskStateStoreResponse);

json::sent!(TaskStateStoreBody, TaskStateStorePatchBody);
