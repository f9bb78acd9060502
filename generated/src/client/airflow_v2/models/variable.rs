// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v2`, Airflow 3.0.0 to 3.3.2: specs/airflow-v2.

use super::{BulkActionNotOnExistence, BulkActionOnExistence, BulkTaskInstanceBody};
use crate::client::json;

/// `item` of `BulkBodyVariableBodyActions`.
#[derive(Clone, Debug, PartialEq)]
pub enum BulkBodyVariableBodyActionsItem {
    /// [`BulkCreateActionVariableBody`].
    BulkCreateActionVariableBody(Box<BulkCreateActionVariableBody>),
    /// [`BulkUpdateActionVariableBody`].
    BulkUpdateActionVariableBody(Box<BulkUpdateActionVariableBody>),
    /// [`BulkDeleteActionVariableBody`].
    BulkDeleteActionVariableBody(Box<BulkDeleteActionVariableBody>),
    /// Anything else, as it is.
    Other(json::Value),
}

impl Default for BulkBodyVariableBodyActionsItem {
    fn default() -> Self {
        Self::Other(json::Value::Null)
    }
}

impl json::Encode for BulkBodyVariableBodyActionsItem {
    fn encode(&self) -> json::Value {
        match self {
            Self::BulkCreateActionVariableBody(inner) => json::Encode::encode(inner),
            Self::BulkUpdateActionVariableBody(inner) => json::Encode::encode(inner),
            Self::BulkDeleteActionVariableBody(inner) => json::Encode::encode(inner),
            Self::Other(value) => value.clone(),
        }
    }
}

/// `#/components/schemas/BulkBody_VariableBody_`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BulkBodyVariableBody {
    /// `actions`.
    pub actions: Vec<BulkBodyVariableBodyActionsItem>,
}

impl BulkBodyVariableBody {
    /// With what must be said, and nothing else.
    pub fn new(actions: Vec<BulkBodyVariableBodyActionsItem>) -> Self {
        Self { actions }
    }
}

impl json::Encode for BulkBodyVariableBody {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.always("actions", &self.actions);
        object.finish()
    }
}

/// `action` of `BulkCreateActionVariableBody`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum BulkCreateActionVariableBodyAction {
    /// `create`.
    #[default]
    Create,
    /// Any other text.
    Other(String),
}

impl BulkCreateActionVariableBodyAction {
    /// The text as Airflow has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Create => "create",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for BulkCreateActionVariableBodyAction {
    fn from(text: &str) -> Self {
        match text {
            "create" => Self::Create,
            other => Self::Other(other.to_owned()),
        }
    }
}

/// `#/components/schemas/BulkCreateAction_VariableBody_`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BulkCreateActionVariableBody {
    /// The action to be performed on the entities.
    pub action: BulkCreateActionVariableBodyAction,
    /// A list of entities to be created.
    pub entities: Vec<VariableBody>,
    /// `action_on_existence`. Default: `"fail"`.
    pub action_on_existence: Option<BulkActionOnExistence>,
}

impl BulkCreateActionVariableBody {
    /// With what must be said, and nothing else.
    pub fn new(entities: Vec<VariableBody>) -> Self {
        Self {
            entities,
            ..Self::default()
        }
    }
}

impl json::Encode for BulkCreateActionVariableBody {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.always("action", &self.action);
        object.always("entities", &self.entities);
        object.maybe("action_on_existence", &self.action_on_existence);
        object.finish()
    }
}

/// `action` of `BulkDeleteActionVariableBody`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum BulkDeleteActionVariableBodyAction {
    /// `delete`.
    #[default]
    Delete,
    /// Any other text.
    Other(String),
}

impl BulkDeleteActionVariableBodyAction {
    /// The text as Airflow has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Delete => "delete",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for BulkDeleteActionVariableBodyAction {
    fn from(text: &str) -> Self {
        match text {
            "delete" => Self::Delete,
            other => Self::Other(other.to_owned()),
        }
    }
}

/// `item` of `BulkDeleteActionVariableBodyEntities`.
#[derive(Clone, Debug, PartialEq)]
pub enum BulkDeleteActionVariableBodyEntitiesItem {
    /// [`VariableBody`].
    VariableBody(Box<VariableBody>),
    /// [`BulkTaskInstanceBody`].
    BulkTaskInstanceBody(Box<BulkTaskInstanceBody>),
    /// A text.
    Text(String),
    /// Anything else, as it is.
    Other(json::Value),
}

impl Default for BulkDeleteActionVariableBodyEntitiesItem {
    fn default() -> Self {
        Self::Other(json::Value::Null)
    }
}

impl json::Encode for BulkDeleteActionVariableBodyEntitiesItem {
    fn encode(&self) -> json::Value {
        match self {
            Self::VariableBody(inner) => json::Encode::encode(inner),
            Self::BulkTaskInstanceBody(inner) => json::Encode::encode(inner),
            Self::Text(inner) => json::Encode::encode(inner),
            Self::Other(value) => value.clone(),
        }
    }
}

/// `#/components/schemas/BulkDeleteAction_VariableBody_`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BulkDeleteActionVariableBody {
    /// The action to be performed on the entities.
    pub action: BulkDeleteActionVariableBodyAction,
    /// A list of entity id/key or entity objects to be deleted.
    pub entities: Vec<BulkDeleteActionVariableBodyEntitiesItem>,
    /// `action_on_non_existence`. Default: `"fail"`.
    pub action_on_non_existence: Option<BulkActionNotOnExistence>,
}

impl BulkDeleteActionVariableBody {
    /// With what must be said, and nothing else.
    pub fn new(entities: Vec<BulkDeleteActionVariableBodyEntitiesItem>) -> Self {
        Self {
            entities,
            ..Self::default()
        }
    }
}

impl json::Encode for BulkDeleteActionVariableBody {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.always("action", &self.action);
        object.always("entities", &self.entities);
        object.maybe("action_on_non_existence", &self.action_on_non_existence);
        object.finish()
    }
}

/// `action` of `BulkUpdateActionVariableBody`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum BulkUpdateActionVariableBodyAction {
    /// `update`.
    #[default]
    Update,
    /// Any other text.
    Other(String),
}

impl BulkUpdateActionVariableBodyAction {
    /// The text as Airflow has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Update => "update",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for BulkUpdateActionVariableBodyAction {
    fn from(text: &str) -> Self {
        match text {
            "update" => Self::Update,
            other => Self::Other(other.to_owned()),
        }
    }
}

/// `#/components/schemas/BulkUpdateAction_VariableBody_`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BulkUpdateActionVariableBody {
    /// The action to be performed on the entities.
    pub action: BulkUpdateActionVariableBodyAction,
    /// A list of entities to be updated.
    pub entities: Vec<VariableBody>,
    /// A list of field names to update for each entity.Only these fields will be applied from the
    /// request body to the database model.Any extra fields provided will be ignored. Airflow 3.2.0+.
    pub update_mask: json::Given<Vec<String>>,
    /// `action_on_non_existence`. Default: `"fail"`.
    pub action_on_non_existence: Option<BulkActionNotOnExistence>,
}

impl BulkUpdateActionVariableBody {
    /// With what must be said, and nothing else.
    pub fn new(entities: Vec<VariableBody>) -> Self {
        Self {
            entities,
            ..Self::default()
        }
    }
}

impl json::Encode for BulkUpdateActionVariableBody {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.always("action", &self.action);
        object.always("entities", &self.entities);
        object.given("update_mask", &self.update_mask);
        object.maybe("action_on_non_existence", &self.action_on_non_existence);
        object.finish()
    }
}

/// `#/components/schemas/VariableBody`.
///
/// Variable serializer for bodies.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct VariableBody {
    /// `key`.
    pub key: String,
    /// `value`.
    pub value: json::Value,
    /// `description`.
    pub description: json::Given<String>,
    /// `team_name`. Airflow 3.2.0+.
    pub team_name: json::Given<String>,
}

impl VariableBody {
    /// With what must be said, and nothing else.
    pub fn new(key: impl Into<String>, value: json::Value) -> Self {
        Self {
            key: key.into(),
            value,
            ..Self::default()
        }
    }
}

impl json::Encode for VariableBody {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.always("key", &self.key);
        object.always("value", &self.value);
        object.given("description", &self.description);
        object.given("team_name", &self.team_name);
        object.finish()
    }
}

/// `#/components/schemas/VariableCollectionResponse`.
///
/// Variable Collection serializer for responses.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct VariableCollectionResponse {
    /// `variables`.
    pub variables: Vec<VariableResponse>,
    /// `total_entries`.
    pub total_entries: Option<i64>,
}

impl json::Decode for VariableCollectionResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            variables: fields.take("variables"),
            total_entries: fields.take("total_entries"),
        }
    }
}

/// `#/components/schemas/VariableResponse`.
///
/// Variable serializer for responses.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct VariableResponse {
    /// `key`.
    pub key: Option<String>,
    /// `value`.
    pub value: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `is_encrypted`.
    pub is_encrypted: Option<bool>,
    /// `team_name`. Airflow 3.2.0+.
    pub team_name: Option<String>,
}

impl json::Decode for VariableResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            key: fields.take("key"),
            value: fields.take("value"),
            description: fields.take("description"),
            is_encrypted: fields.take("is_encrypted"),
            team_name: fields.take("team_name"),
        }
    }
}

json::text_enum!(
    BulkCreateActionVariableBodyAction, BulkDeleteActionVariableBodyAction,
    BulkUpdateActionVariableBodyAction
);

json::received!(VariableCollectionResponse, VariableResponse);

json::sent!(
    BulkBodyVariableBodyActionsItem, BulkBodyVariableBody, BulkCreateActionVariableBody,
    BulkDeleteActionVariableBodyEntitiesItem, BulkDeleteActionVariableBody,
    BulkUpdateActionVariableBody, VariableBody
);
