// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v1`, Airflow 2.4.0 to 2.11.2: specs/airflow-v1.

use super::{Action, ActionBody};
use crate::client::json;

/// `#/components/schemas/ActionResource`.
///
/// The Action-Resource item.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ActionResource {
    /// The permission action.
    pub action: Option<Action>,
    /// The permission resource.
    pub resource: Option<Resource>,
}

impl json::Decode for ActionResource {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            action: fields.take("action"),
            resource: fields.take("resource"),
        }
    }
}

/// `#/components/schemas/ActionResource`. As it is sent.
///
/// The Action-Resource item.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ActionResourceBody {
    /// The permission action.
    pub action: Option<ActionBody>,
    /// The permission resource.
    pub resource: Option<ResourceBody>,
}

impl json::Encode for ActionResourceBody {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.maybe("action", &self.action);
        object.maybe("resource", &self.resource);
        object.finish()
    }
}

/// `#/components/schemas/Resource`.
///
/// A resource on which permissions are granted.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Resource {
    /// The name of the resource.
    pub name: Option<String>,
}

impl json::Decode for Resource {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self { name: fields.take("name") }
    }
}

/// `#/components/schemas/Resource`. As it is sent.
///
/// A resource on which permissions are granted.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourceBody {
    /// The name of the resource.
    pub name: Option<String>,
}

impl json::Encode for ResourceBody {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.maybe("name", &self.name);
        object.finish()
    }
}

/// `#/components/schemas/Role`.
///
/// a role item.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Role {
    /// The name of the role.
    pub name: Option<String>,
    /// `actions`.
    pub actions: Vec<ActionResource>,
}

impl json::Decode for Role {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            name: fields.take("name"),
            actions: fields.take("actions"),
        }
    }
}

/// `#/components/schemas/Role`. As it is sent.
///
/// a role item.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RoleBody {
    /// The name of the role.
    pub name: Option<String>,
    /// `actions`.
    pub actions: Option<Vec<ActionResourceBody>>,
}

impl json::Encode for RoleBody {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.maybe("name", &self.name);
        object.maybe("actions", &self.actions);
        object.finish()
    }
}

/// `#/components/schemas/RoleCollection`.
///
/// A collection of roles.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RoleCollection {
    /// `roles`.
    pub roles: Vec<Role>,
    /// Count of total objects in the current result set before pagination parameters (limit, offset)
    /// are applied.
    pub total_entries: Option<i64>,
}

impl json::Decode for RoleCollection {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            roles: fields.take("roles"),
            total_entries: fields.take("total_entries"),
        }
    }
}

json::received!(ActionResource, Resource, Role, RoleCollection);

json::sent!(ActionResourceBody, ResourceBody, RoleBody);
