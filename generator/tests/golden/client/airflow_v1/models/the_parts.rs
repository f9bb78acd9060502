// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v1`, Airflow 2.4.0 to 2.5.0: specs/airflow-v1.

use crate::client::json;

/// `item` of `BulkBody2Actions`.
#[derive(Clone, Debug, PartialEq)]
pub enum BulkBody2ActionsItem {
    /// [`BulkCreate`].
    BulkCreate(Box<BulkCreate>),
    /// [`BulkDelete`].
    BulkDelete(Box<BulkDelete>),
    /// Anything else, as it is.
    Other(json::Value),
}

impl Default for BulkBody2ActionsItem {
    fn default() -> Self {
        Self::Other(json::Value::Null)
    }
}

impl json::Encode for BulkBody2ActionsItem {
    fn encode(&self) -> json::Value {
        match self {
            Self::BulkCreate(inner) => json::Encode::encode(inner),
            Self::BulkDelete(inner) => json::Encode::encode(inner),
            Self::Other(value) => value.clone(),
        }
    }
}

/// `#/components/schemas/Bulk_Body_`.
///
/// Airflow 2.5.0+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BulkBody2 {
    /// `actions`.
    pub actions: Vec<BulkBody2ActionsItem>,
}

impl BulkBody2 {
    /// With what must be said, and nothing else.
    pub fn new(actions: Vec<BulkBody2ActionsItem>) -> Self {
        Self { actions }
    }
}

impl json::Encode for BulkBody2 {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.always("actions", &self.actions);
        object.finish()
    }
}

/// `action` of `BulkCreate`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum BulkCreateAction {
    /// `create`.
    #[default]
    Create,
    /// Any other text.
    Other(String),
}

impl BulkCreateAction {
    /// The text as Airflow has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Create => "create",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for BulkCreateAction {
    fn from(text: &str) -> Self {
        match text {
            "create" => Self::Create,
            other => Self::Other(other.to_owned()),
        }
    }
}

/// `#/components/schemas/Bulk_Create_`.
///
/// Airflow 2.5.0+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BulkCreate {
    /// `action`.
    pub action: BulkCreateAction,
    /// `entities`.
    pub entities: Vec<Entity>,
}

impl BulkCreate {
    /// With what must be said, and nothing else.
    pub fn new(entities: Vec<Entity>) -> Self {
        Self {
            entities,
            ..Self::default()
        }
    }
}

impl json::Encode for BulkCreate {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.always("action", &self.action);
        object.always("entities", &self.entities);
        object.finish()
    }
}

/// `action` of `BulkDelete`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum BulkDeleteAction {
    /// `delete`.
    #[default]
    Delete,
    /// Any other text.
    Other(String),
}

impl BulkDeleteAction {
    /// The text as Airflow has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Delete => "delete",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for BulkDeleteAction {
    fn from(text: &str) -> Self {
        match text {
            "delete" => Self::Delete,
            other => Self::Other(other.to_owned()),
        }
    }
}

/// `item` of `BulkDeleteEntities`.
#[derive(Clone, Debug, PartialEq)]
pub enum BulkDeleteEntitiesItem {
    /// [`Entity`].
    Entity(Box<Entity>),
    /// A text.
    Text(String),
    /// Anything else, as it is.
    Other(json::Value),
}

impl Default for BulkDeleteEntitiesItem {
    fn default() -> Self {
        Self::Other(json::Value::Null)
    }
}

impl json::Encode for BulkDeleteEntitiesItem {
    fn encode(&self) -> json::Value {
        match self {
            Self::Entity(inner) => json::Encode::encode(inner),
            Self::Text(inner) => json::Encode::encode(inner),
            Self::Other(value) => value.clone(),
        }
    }
}

/// `#/components/schemas/Bulk_Delete_`.
///
/// Airflow 2.5.0+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BulkDelete {
    /// `action`.
    pub action: BulkDeleteAction,
    /// `entities`.
    pub entities: Vec<BulkDeleteEntitiesItem>,
}

impl BulkDelete {
    /// With what must be said, and nothing else.
    pub fn new(entities: Vec<BulkDeleteEntitiesItem>) -> Self {
        Self {
            entities,
            ..Self::default()
        }
    }
}

impl json::Encode for BulkDelete {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.always("action", &self.action);
        object.always("entities", &self.entities);
        object.finish()
    }
}

/// `#/components/schemas/Entity`.
///
/// Airflow 2.5.0+.
#[derive(Clone, Debug, PartialEq)]
pub struct Entity {
    /// `is_paused`.
    pub is_paused: bool,
    /// `from`.
    pub from: Option<String>,
}

impl Entity {
    /// With what must be said, and nothing else.
    pub fn new(is_paused: bool) -> Self {
        Self {
            is_paused,
            from: Default::default(),
        }
    }
}

impl json::Encode for Entity {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.always("is_paused", &self.is_paused);
        object.always("from", &self.from);
        object.finish()
    }
}

/// The body of `change_part`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChangePartBody {
    /// `note`.
    pub note: json::Given<String>,
}

impl json::Encode for ChangePartBody {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.given("note", &self.note);
        object.finish()
    }
}

json::text_enum!(BulkCreateAction, BulkDeleteAction);

json::sent!(
    BulkBody2ActionsItem, BulkBody2, BulkCreate, BulkDeleteEntitiesItem, BulkDelete,
    Entity, ChangePartBody
);
