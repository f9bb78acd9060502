// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v2`, Airflow 3.0.0 to 3.3.2: specs/airflow-v2.

use super::{BulkActionNotOnExistence, BulkActionOnExistence, BulkTaskInstanceBody};
use crate::client::json;

/// `item` of `BulkBodyPoolBodyActions`.
#[derive(Clone, Debug, PartialEq)]
pub enum BulkBodyPoolBodyActionsItem {
    /// [`BulkCreateActionPoolBody`].
    BulkCreateActionPoolBody(Box<BulkCreateActionPoolBody>),
    /// [`BulkUpdateActionPoolBody`].
    BulkUpdateActionPoolBody(Box<BulkUpdateActionPoolBody>),
    /// [`BulkDeleteActionPoolBody`].
    BulkDeleteActionPoolBody(Box<BulkDeleteActionPoolBody>),
    /// Anything else, as it is.
    Other(json::Value),
}

impl Default for BulkBodyPoolBodyActionsItem {
    fn default() -> Self {
        Self::Other(json::Value::Null)
    }
}

impl json::Encode for BulkBodyPoolBodyActionsItem {
    fn encode(&self) -> json::Value {
        match self {
            Self::BulkCreateActionPoolBody(inner) => json::Encode::encode(inner),
            Self::BulkUpdateActionPoolBody(inner) => json::Encode::encode(inner),
            Self::BulkDeleteActionPoolBody(inner) => json::Encode::encode(inner),
            Self::Other(value) => value.clone(),
        }
    }
}

/// `#/components/schemas/BulkBody_PoolBody_`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BulkBodyPoolBody {
    /// `actions`.
    pub actions: Vec<BulkBodyPoolBodyActionsItem>,
}

impl BulkBodyPoolBody {
    /// With what must be said, and nothing else.
    pub fn new(actions: Vec<BulkBodyPoolBodyActionsItem>) -> Self {
        Self { actions }
    }
}

impl json::Encode for BulkBodyPoolBody {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.always("actions", &self.actions);
        object.finish()
    }
}

/// `action` of `BulkCreateActionPoolBody`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum BulkCreateActionPoolBodyAction {
    /// `create`.
    #[default]
    Create,
    /// Any other text.
    Other(String),
}

impl BulkCreateActionPoolBodyAction {
    /// The text as Airflow has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Create => "create",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for BulkCreateActionPoolBodyAction {
    fn from(text: &str) -> Self {
        match text {
            "create" => Self::Create,
            other => Self::Other(other.to_owned()),
        }
    }
}

/// `#/components/schemas/BulkCreateAction_PoolBody_`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BulkCreateActionPoolBody {
    /// The action to be performed on the entities.
    pub action: BulkCreateActionPoolBodyAction,
    /// A list of entities to be created.
    pub entities: Vec<PoolBody>,
    /// `action_on_existence`. Default: `"fail"`.
    pub action_on_existence: Option<BulkActionOnExistence>,
}

impl BulkCreateActionPoolBody {
    /// With what must be said, and nothing else.
    pub fn new(entities: Vec<PoolBody>) -> Self {
        Self {
            entities,
            ..Self::default()
        }
    }
}

impl json::Encode for BulkCreateActionPoolBody {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.always("action", &self.action);
        object.always("entities", &self.entities);
        object.maybe("action_on_existence", &self.action_on_existence);
        object.finish()
    }
}

/// `action` of `BulkDeleteActionPoolBody`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum BulkDeleteActionPoolBodyAction {
    /// `delete`.
    #[default]
    Delete,
    /// Any other text.
    Other(String),
}

impl BulkDeleteActionPoolBodyAction {
    /// The text as Airflow has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Delete => "delete",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for BulkDeleteActionPoolBodyAction {
    fn from(text: &str) -> Self {
        match text {
            "delete" => Self::Delete,
            other => Self::Other(other.to_owned()),
        }
    }
}

/// `item` of `BulkDeleteActionPoolBodyEntities`.
#[derive(Clone, Debug, PartialEq)]
pub enum BulkDeleteActionPoolBodyEntitiesItem {
    /// [`PoolBody`].
    PoolBody(Box<PoolBody>),
    /// [`BulkTaskInstanceBody`].
    BulkTaskInstanceBody(Box<BulkTaskInstanceBody>),
    /// A text.
    Text(String),
    /// Anything else, as it is.
    Other(json::Value),
}

impl Default for BulkDeleteActionPoolBodyEntitiesItem {
    fn default() -> Self {
        Self::Other(json::Value::Null)
    }
}

impl json::Encode for BulkDeleteActionPoolBodyEntitiesItem {
    fn encode(&self) -> json::Value {
        match self {
            Self::PoolBody(inner) => json::Encode::encode(inner),
            Self::BulkTaskInstanceBody(inner) => json::Encode::encode(inner),
            Self::Text(inner) => json::Encode::encode(inner),
            Self::Other(value) => value.clone(),
        }
    }
}

/// `#/components/schemas/BulkDeleteAction_PoolBody_`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BulkDeleteActionPoolBody {
    /// The action to be performed on the entities.
    pub action: BulkDeleteActionPoolBodyAction,
    /// A list of entity id/key or entity objects to be deleted.
    pub entities: Vec<BulkDeleteActionPoolBodyEntitiesItem>,
    /// `action_on_non_existence`. Default: `"fail"`.
    pub action_on_non_existence: Option<BulkActionNotOnExistence>,
}

impl BulkDeleteActionPoolBody {
    /// With what must be said, and nothing else.
    pub fn new(entities: Vec<BulkDeleteActionPoolBodyEntitiesItem>) -> Self {
        Self {
            entities,
            ..Self::default()
        }
    }
}

impl json::Encode for BulkDeleteActionPoolBody {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.always("action", &self.action);
        object.always("entities", &self.entities);
        object.maybe("action_on_non_existence", &self.action_on_non_existence);
        object.finish()
    }
}

/// `action` of `BulkUpdateActionPoolBody`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum BulkUpdateActionPoolBodyAction {
    /// `update`.
    #[default]
    Update,
    /// Any other text.
    Other(String),
}

impl BulkUpdateActionPoolBodyAction {
    /// The text as Airflow has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Update => "update",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for BulkUpdateActionPoolBodyAction {
    fn from(text: &str) -> Self {
        match text {
            "update" => Self::Update,
            other => Self::Other(other.to_owned()),
        }
    }
}

/// `#/components/schemas/BulkUpdateAction_PoolBody_`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BulkUpdateActionPoolBody {
    /// The action to be performed on the entities.
    pub action: BulkUpdateActionPoolBodyAction,
    /// A list of entities to be updated.
    pub entities: Vec<PoolBody>,
    /// A list of field names to update for each entity.Only these fields will be applied from the
    /// request body to the database model.Any extra fields provided will be ignored. Airflow 3.2.0+.
    pub update_mask: json::Given<Vec<String>>,
    /// `action_on_non_existence`. Default: `"fail"`.
    pub action_on_non_existence: Option<BulkActionNotOnExistence>,
}

impl BulkUpdateActionPoolBody {
    /// With what must be said, and nothing else.
    pub fn new(entities: Vec<PoolBody>) -> Self {
        Self {
            entities,
            ..Self::default()
        }
    }
}

impl json::Encode for BulkUpdateActionPoolBody {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.always("action", &self.action);
        object.always("entities", &self.entities);
        object.given("update_mask", &self.update_mask);
        object.maybe("action_on_non_existence", &self.action_on_non_existence);
        object.finish()
    }
}

/// `#/components/schemas/PoolBody`.
///
/// Pool serializer for post bodies.
#[derive(Clone, Debug, PartialEq)]
pub struct PoolBody {
    /// `name`.
    pub name: String,
    /// Number of slots. Use -1 for unlimited.
    pub slots: i64,
    /// `description`.
    pub description: json::Given<String>,
    /// `include_deferred`. Default: `false`.
    pub include_deferred: Option<bool>,
    /// `team_name`. Airflow 3.2.0+.
    pub team_name: json::Given<String>,
}

impl PoolBody {
    /// With what must be said, and nothing else.
    pub fn new(name: impl Into<String>, slots: i64) -> Self {
        Self {
            name: name.into(),
            slots,
            description: Default::default(),
            include_deferred: Default::default(),
            team_name: Default::default(),
        }
    }
}

impl json::Encode for PoolBody {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.always("name", &self.name);
        object.always("slots", &self.slots);
        object.given("description", &self.description);
        object.maybe("include_deferred", &self.include_deferred);
        object.given("team_name", &self.team_name);
        object.finish()
    }
}

/// `#/components/schemas/PoolCollectionResponse`.
///
/// Pool Collection serializer for responses.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PoolCollectionResponse {
    /// `pools`.
    pub pools: Vec<PoolResponse>,
    /// `total_entries`.
    pub total_entries: Option<i64>,
}

impl json::Decode for PoolCollectionResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            pools: fields.take("pools"),
            total_entries: fields.take("total_entries"),
        }
    }
}

/// `#/components/schemas/PoolPatchBody`.
///
/// Pool serializer for patch bodies.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PoolPatchBody {
    /// `pool`.
    pub pool: json::Given<String>,
    /// Number of slots. Use -1 for unlimited.
    pub slots: json::Given<i64>,
    /// `description`.
    pub description: json::Given<String>,
    /// `include_deferred`.
    pub include_deferred: json::Given<bool>,
    /// `team_name`. Airflow 3.2.0+.
    pub team_name: json::Given<String>,
}

impl json::Encode for PoolPatchBody {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.given("pool", &self.pool);
        object.given("slots", &self.slots);
        object.given("description", &self.description);
        object.given("include_deferred", &self.include_deferred);
        object.given("team_name", &self.team_name);
        object.finish()
    }
}

/// `#/components/schemas/PoolResponse`.
///
/// Pool serializer for responses.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PoolResponse {
    /// `name`.
    pub name: Option<String>,
    /// Number of slots. Use -1 for unlimited.
    pub slots: Option<i64>,
    /// `description`.
    pub description: Option<String>,
    /// `include_deferred`.
    pub include_deferred: Option<bool>,
    /// `occupied_slots`.
    pub occupied_slots: Option<i64>,
    /// `running_slots`.
    pub running_slots: Option<i64>,
    /// `queued_slots`.
    pub queued_slots: Option<i64>,
    /// `scheduled_slots`.
    pub scheduled_slots: Option<i64>,
    /// `open_slots`.
    pub open_slots: Option<i64>,
    /// `deferred_slots`.
    pub deferred_slots: Option<i64>,
    /// `team_name`. Airflow 3.2.0+.
    pub team_name: Option<String>,
}

impl json::Decode for PoolResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            name: fields.take("name"),
            slots: fields.take("slots"),
            description: fields.take("description"),
            include_deferred: fields.take("include_deferred"),
            occupied_slots: fields.take("occupied_slots"),
            running_slots: fields.take("running_slots"),
            queued_slots: fields.take("queued_slots"),
            scheduled_slots: fields.take("scheduled_slots"),
            open_slots: fields.take("open_slots"),
            deferred_slots: fields.take("deferred_slots"),
            team_name: fields.take("team_name"),
        }
    }
}

json::text_enum!(
    BulkCreateActionPoolBodyAction, BulkDeleteActionPoolBodyAction,
    BulkUpdateActionPoolBodyAction
);

json::received!(PoolCollectionResponse, PoolResponse);

json::sent!(
    BulkBodyPoolBodyActionsItem, BulkBodyPoolBody, BulkCreateActionPoolBody,
    BulkDeleteActionPoolBodyEntitiesItem, BulkDeleteActionPoolBody,
    BulkUpdateActionPoolBody, PoolBody, PoolPatchBody
);
