// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v2`, Airflow 3.0.0 to 3.3.2: specs/airflow-v2.

use crate::client::json;

/// `#/components/schemas/XComCollectionResponse`.
///
/// XCom Collection serializer for responses.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct XComCollectionResponse {
    /// `xcom_entries`.
    pub xcom_entries: Vec<XComResponse>,
    /// `total_entries`.
    pub total_entries: Option<i64>,
}

impl json::Decode for XComCollectionResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            xcom_entries: fields.take("xcom_entries"),
            total_entries: fields.take("total_entries"),
        }
    }
}

/// `#/components/schemas/XComCreateBody`.
///
/// Payload serializer for creating an XCom entry.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct XComCreateBody {
    /// `key`.
    pub key: String,
    /// `value`.
    pub value: json::Value,
    /// `map_index`. Default: `-1`.
    pub map_index: Option<i64>,
}

impl XComCreateBody {
    /// With what must be said, and nothing else.
    pub fn new(key: impl Into<String>, value: json::Value) -> Self {
        Self {
            key: key.into(),
            value,
            ..Self::default()
        }
    }
}

impl json::Encode for XComCreateBody {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.always("key", &self.key);
        object.always("value", &self.value);
        object.maybe("map_index", &self.map_index);
        object.finish()
    }
}

/// `#/components/schemas/XComResponse`.
///
/// Serializer for a xcom item.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct XComResponse {
    /// `key`.
    pub key: Option<String>,
    /// `timestamp`. Format: `date-time`.
    pub timestamp: Option<String>,
    /// `logical_date`. Format: `date-time`.
    pub logical_date: Option<String>,
    /// `map_index`.
    pub map_index: Option<i64>,
    /// `task_id`.
    pub task_id: Option<String>,
    /// `dag_id`.
    pub dag_id: Option<String>,
    /// `run_id`.
    pub run_id: Option<String>,
    /// `dag_display_name`. Airflow 3.1.0+.
    pub dag_display_name: Option<String>,
    /// `task_display_name`. Airflow 3.1.0+.
    pub task_display_name: Option<String>,
    /// `run_after`. Format: `date-time`. Airflow 3.1.8+.
    pub run_after: Option<String>,
}

impl json::Decode for XComResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            key: fields.take("key"),
            timestamp: fields.take("timestamp"),
            logical_date: fields.take("logical_date"),
            map_index: fields.take("map_index"),
            task_id: fields.take("task_id"),
            dag_id: fields.take("dag_id"),
            run_id: fields.take("run_id"),
            dag_display_name: fields.take("dag_display_name"),
            task_display_name: fields.take("task_display_name"),
            run_after: fields.take("run_after"),
        }
    }
}

/// `#/components/schemas/XComResponseNative`.
///
/// XCom response serializer with native return type.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct XComResponseNative {
    /// `key`.
    pub key: Option<String>,
    /// `timestamp`. Format: `date-time`.
    pub timestamp: Option<String>,
    /// `logical_date`. Format: `date-time`.
    pub logical_date: Option<String>,
    /// `map_index`.
    pub map_index: Option<i64>,
    /// `task_id`.
    pub task_id: Option<String>,
    /// `dag_id`.
    pub dag_id: Option<String>,
    /// `run_id`.
    pub run_id: Option<String>,
    /// `dag_display_name`. Airflow 3.1.0+.
    pub dag_display_name: Option<String>,
    /// `task_display_name`. Airflow 3.1.0+.
    pub task_display_name: Option<String>,
    /// `run_after`. Format: `date-time`. Airflow 3.1.8+.
    pub run_after: Option<String>,
    /// `value`.
    pub value: json::Value,
}

impl json::Decode for XComResponseNative {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            key: fields.take("key"),
            timestamp: fields.take("timestamp"),
            logical_date: fields.take("logical_date"),
            map_index: fields.take("map_index"),
            task_id: fields.take("task_id"),
            dag_id: fields.take("dag_id"),
            run_id: fields.take("run_id"),
            dag_display_name: fields.take("dag_display_name"),
            task_display_name: fields.take("task_display_name"),
            run_after: fields.take("run_after"),
            value: fields.take("value"),
        }
    }
}

/// `#/components/schemas/XComResponseString`.
///
/// XCom response serializer with string return type.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct XComResponseString {
    /// `key`.
    pub key: Option<String>,
    /// `timestamp`. Format: `date-time`.
    pub timestamp: Option<String>,
    /// `logical_date`. Format: `date-time`.
    pub logical_date: Option<String>,
    /// `map_index`.
    pub map_index: Option<i64>,
    /// `task_id`.
    pub task_id: Option<String>,
    /// `dag_id`.
    pub dag_id: Option<String>,
    /// `run_id`.
    pub run_id: Option<String>,
    /// `dag_display_name`. Airflow 3.1.0+.
    pub dag_display_name: Option<String>,
    /// `task_display_name`. Airflow 3.1.0+.
    pub task_display_name: Option<String>,
    /// `run_after`. Format: `date-time`. Airflow 3.1.8+.
    pub run_after: Option<String>,
    /// `value`.
    pub value: Option<String>,
}

impl json::Decode for XComResponseString {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            key: fields.take("key"),
            timestamp: fields.take("timestamp"),
            logical_date: fields.take("logical_date"),
            map_index: fields.take("map_index"),
            task_id: fields.take("task_id"),
            dag_id: fields.take("dag_id"),
            run_id: fields.take("run_id"),
            dag_display_name: fields.take("dag_display_name"),
            task_display_name: fields.take("task_display_name"),
            run_after: fields.take("run_after"),
            value: fields.take("value"),
        }
    }
}

/// `#/components/schemas/XComUpdateBody`.
///
/// Payload serializer for updating an XCom entry.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct XComUpdateBody {
    /// `value`.
    pub value: json::Value,
    /// `map_index`. Default: `-1`.
    pub map_index: Option<i64>,
}

impl XComUpdateBody {
    /// With what must be said, and nothing else.
    pub fn new(value: json::Value) -> Self {
        Self { value, ..Self::default() }
    }
}

impl json::Encode for XComUpdateBody {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.always("value", &self.value);
        object.maybe("map_index", &self.map_index);
        object.finish()
    }
}

/// The answer of `get_xcom_entry`.
#[derive(Clone, Debug, PartialEq)]
pub enum GetXcomEntryAnswer {
    /// [`XComResponseNative`].
    XComResponseNative(Box<XComResponseNative>),
    /// [`XComResponseString`].
    XComResponseString(Box<XComResponseString>),
    /// Anything else, as it is.
    Other(json::Value),
}

impl Default for GetXcomEntryAnswer {
    fn default() -> Self {
        Self::Other(json::Value::Null)
    }
}

impl json::Decode for GetXcomEntryAnswer {
    fn decode(value: json::Value, _: &mut json::Notes) -> Self {
        match json::best(&value, &[&[], &[]]) {
            Some(0) => json::variant(value, Self::XComResponseNative, Self::Other),
            Some(1) => json::variant(value, Self::XComResponseString, Self::Other),
            _ => Self::Other(value),
        }
    }
}

json::received!(
    XComCollectionResponse, XComResponse, XComResponseNative, XComResponseString,
    GetXcomEntryAnswer
);

json::sent!(XComCreateBody, XComUpdateBody);
