// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v1`, Airflow 2.4.0 to 2.11.2: specs/airflow-v1.

use crate::client::json;

/// `#/components/schemas/Action`.
///
/// An action Item.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Action {
    /// The name of the permission "action".
    pub name: Option<String>,
}

impl json::Decode for Action {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self { name: fields.take("name") }
    }
}

/// `#/components/schemas/Action`. As it is sent.
///
/// An action Item.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ActionBody {
    /// The name of the permission "action".
    pub name: Option<String>,
}

impl json::Encode for ActionBody {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.maybe("name", &self.name);
        object.finish()
    }
}

/// `#/components/schemas/ActionCollection`.
///
/// A collection of actions.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ActionCollection {
    /// `actions`.
    pub actions: Vec<Action>,
    /// Count of total objects in the current result set before pagination parameters (limit, offset)
    /// are applied.
    pub total_entries: Option<i64>,
}

impl json::Decode for ActionCollection {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            actions: fields.take("actions"),
            total_entries: fields.take("total_entries"),
        }
    }
}

json::received!(Action, ActionCollection);

json::sent!(ActionBody);
