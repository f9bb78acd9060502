// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v1`, Airflow 2.4.0 to 2.11.2: specs/airflow-v1.

use crate::client::json;

/// `#/components/schemas/Variable`.
///
/// Full representation of Variable.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Variable {
    /// `key`.
    pub key: Option<String>,
    /// The description of the variable.
    pub description: Option<String>,
    /// `value`.
    pub value: Option<String>,
}

impl json::Decode for Variable {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            key: fields.take("key"),
            description: fields.take("description"),
            value: fields.take("value"),
        }
    }
}

/// `#/components/schemas/Variable`. As it is sent.
///
/// Full representation of Variable.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct VariableBody {
    /// `key`.
    pub key: Option<String>,
    /// The description of the variable.
    pub description: json::Given<String>,
    /// `value`.
    pub value: Option<String>,
}

impl json::Encode for VariableBody {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.maybe("key", &self.key);
        object.given("description", &self.description);
        object.maybe("value", &self.value);
        object.finish()
    }
}

/// `#/components/schemas/VariableCollection`.
///
/// Collection of variables.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct VariableCollection {
    /// `variables`.
    pub variables: Vec<VariableCollectionItem>,
    /// Count of total objects in the current result set before pagination parameters (limit, offset)
    /// are applied.
    pub total_entries: Option<i64>,
}

impl json::Decode for VariableCollection {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            variables: fields.take("variables"),
            total_entries: fields.take("total_entries"),
        }
    }
}

/// `#/components/schemas/VariableCollectionItem`.
///
/// XCom entry collection item. The value field are only available when retrieving a single object
/// due to the sensitivity of this data.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct VariableCollectionItem {
    /// `key`.
    pub key: Option<String>,
    /// The description of the variable.
    pub description: Option<String>,
}

impl json::Decode for VariableCollectionItem {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            key: fields.take("key"),
            description: fields.take("description"),
        }
    }
}

json::received!(Variable, VariableCollection, VariableCollectionItem);

json::sent!(VariableBody);
