// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v2`, Airflow 3.0.0 to 3.3.2: specs/airflow-v2.

use super::TaskInstanceState;
use crate::client::json;

/// `#/components/schemas/AsyncConnectionTestResponse`.
///
/// Response returned when polling for the status of an enqueued connection test.
///
/// Airflow 3.3.0+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AsyncConnectionTestResponse {
    /// `token`.
    pub token: Option<String>,
    /// `connection_id`.
    pub connection_id: Option<String>,
    /// `state`.
    pub state: Option<String>,
    /// `result_message`.
    pub result_message: Option<String>,
    /// `created_at`. Format: `date-time`.
    pub created_at: Option<String>,
}

impl json::Decode for AsyncConnectionTestResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            token: fields.take("token"),
            connection_id: fields.take("connection_id"),
            state: fields.take("state"),
            result_message: fields.take("result_message"),
            created_at: fields.take("created_at"),
        }
    }
}

/// `#/components/schemas/BulkAction`.
///
/// Bulk Action to be performed on the used model.
///
/// Airflow 3.0.0 to before 3.0.2.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum BulkAction {
    /// `create`.
    Create,
    /// `delete`.
    Delete,
    /// `update`.
    Update,
    /// Any other text.
    Other(String),
}

impl BulkAction {
    /// The text as Airflow has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Create => "create",
            Self::Delete => "delete",
            Self::Update => "update",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for BulkAction {
    fn from(text: &str) -> Self {
        match text {
            "create" => Self::Create,
            "delete" => Self::Delete,
            "update" => Self::Update,
            other => Self::Other(other.to_owned()),
        }
    }
}

impl Default for BulkAction {
    fn default() -> Self {
        Self::Other(String::new())
    }
}

/// `#/components/schemas/BulkActionNotOnExistence`.
///
/// Bulk Action to be taken if the entity does not exist.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum BulkActionNotOnExistence {
    /// `fail`.
    Fail,
    /// `skip`.
    Skip,
    /// Any other text.
    Other(String),
}

impl BulkActionNotOnExistence {
    /// The text as Airflow has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Fail => "fail",
            Self::Skip => "skip",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for BulkActionNotOnExistence {
    fn from(text: &str) -> Self {
        match text {
            "fail" => Self::Fail,
            "skip" => Self::Skip,
            other => Self::Other(other.to_owned()),
        }
    }
}

impl Default for BulkActionNotOnExistence {
    fn default() -> Self {
        Self::Other(String::new())
    }
}

/// `#/components/schemas/BulkActionOnExistence`.
///
/// Bulk Action to be taken if the entity already exists or not.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum BulkActionOnExistence {
    /// `fail`.
    Fail,
    /// `skip`.
    Skip,
    /// `overwrite`.
    Overwrite,
    /// Any other text.
    Other(String),
}

impl BulkActionOnExistence {
    /// The text as Airflow has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Fail => "fail",
            Self::Skip => "skip",
            Self::Overwrite => "overwrite",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for BulkActionOnExistence {
    fn from(text: &str) -> Self {
        match text {
            "fail" => Self::Fail,
            "skip" => Self::Skip,
            "overwrite" => Self::Overwrite,
            other => Self::Other(other.to_owned()),
        }
    }
}

impl Default for BulkActionOnExistence {
    fn default() -> Self {
        Self::Other(String::new())
    }
}

/// `#/components/schemas/BulkActionResponse`.
///
/// Serializer for individual bulk action responses.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BulkActionResponse {
    /// A list of unique id/key representing successful operations.
    pub success: Vec<String>,
    /// A list of errors encountered during the operation, each containing details about the issue.
    pub errors: Vec<json::Map>,
}

impl json::Decode for BulkActionResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            success: fields.take("success"),
            errors: fields.take("errors"),
        }
    }
}

/// `item` of `BulkBodyConnectionBodyActions`.
#[derive(Clone, Debug, PartialEq)]
pub enum BulkBodyConnectionBodyActionsItem {
    /// [`BulkCreateActionConnectionBody`].
    BulkCreateActionConnectionBody(Box<BulkCreateActionConnectionBody>),
    /// [`BulkUpdateActionConnectionBody`].
    BulkUpdateActionConnectionBody(Box<BulkUpdateActionConnectionBody>),
    /// [`BulkDeleteActionConnectionBody`].
    BulkDeleteActionConnectionBody(Box<BulkDeleteActionConnectionBody>),
    /// Anything else, as it is.
    Other(json::Value),
}

impl Default for BulkBodyConnectionBodyActionsItem {
    fn default() -> Self {
        Self::Other(json::Value::Null)
    }
}

impl json::Encode for BulkBodyConnectionBodyActionsItem {
    fn encode(&self) -> json::Value {
        match self {
            Self::BulkCreateActionConnectionBody(inner) => json::Encode::encode(inner),
            Self::BulkUpdateActionConnectionBody(inner) => json::Encode::encode(inner),
            Self::BulkDeleteActionConnectionBody(inner) => json::Encode::encode(inner),
            Self::Other(value) => value.clone(),
        }
    }
}

/// `#/components/schemas/BulkBody_ConnectionBody_`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BulkBodyConnectionBody {
    /// `actions`.
    pub actions: Vec<BulkBodyConnectionBodyActionsItem>,
}

impl BulkBodyConnectionBody {
    /// With what must be said, and nothing else.
    pub fn new(actions: Vec<BulkBodyConnectionBodyActionsItem>) -> Self {
        Self { actions }
    }
}

impl json::Encode for BulkBodyConnectionBody {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.always("actions", &self.actions);
        object.finish()
    }
}

/// `action` of `BulkCreateActionConnectionBody`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum BulkCreateActionConnectionBodyAction {
    /// `create`.
    #[default]
    Create,
    /// Any other text.
    Other(String),
}

impl BulkCreateActionConnectionBodyAction {
    /// The text as Airflow has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Create => "create",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for BulkCreateActionConnectionBodyAction {
    fn from(text: &str) -> Self {
        match text {
            "create" => Self::Create,
            other => Self::Other(other.to_owned()),
        }
    }
}

/// `#/components/schemas/BulkCreateAction_ConnectionBody_`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BulkCreateActionConnectionBody {
    /// The action to be performed on the entities.
    pub action: BulkCreateActionConnectionBodyAction,
    /// A list of entities to be created.
    pub entities: Vec<ConnectionBody>,
    /// `action_on_existence`. Default: `"fail"`.
    pub action_on_existence: Option<BulkActionOnExistence>,
}

impl BulkCreateActionConnectionBody {
    /// With what must be said, and nothing else.
    pub fn new(entities: Vec<ConnectionBody>) -> Self {
        Self {
            entities,
            ..Self::default()
        }
    }
}

impl json::Encode for BulkCreateActionConnectionBody {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.always("action", &self.action);
        object.always("entities", &self.entities);
        object.maybe("action_on_existence", &self.action_on_existence);
        object.finish()
    }
}

/// `action` of `BulkDeleteActionConnectionBody`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum BulkDeleteActionConnectionBodyAction {
    /// `delete`.
    #[default]
    Delete,
    /// Any other text.
    Other(String),
}

impl BulkDeleteActionConnectionBodyAction {
    /// The text as Airflow has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Delete => "delete",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for BulkDeleteActionConnectionBodyAction {
    fn from(text: &str) -> Self {
        match text {
            "delete" => Self::Delete,
            other => Self::Other(other.to_owned()),
        }
    }
}

/// `item` of `BulkDeleteActionConnectionBodyEntities`.
#[derive(Clone, Debug, PartialEq)]
pub enum BulkDeleteActionConnectionBodyEntitiesItem {
    /// [`ConnectionBody`].
    ConnectionBody(Box<ConnectionBody>),
    /// [`BulkTaskInstanceBody`].
    BulkTaskInstanceBody(Box<BulkTaskInstanceBody>),
    /// A text.
    Text(String),
    /// Anything else, as it is.
    Other(json::Value),
}

impl Default for BulkDeleteActionConnectionBodyEntitiesItem {
    fn default() -> Self {
        Self::Other(json::Value::Null)
    }
}

impl json::Encode for BulkDeleteActionConnectionBodyEntitiesItem {
    fn encode(&self) -> json::Value {
        match self {
            Self::ConnectionBody(inner) => json::Encode::encode(inner),
            Self::BulkTaskInstanceBody(inner) => json::Encode::encode(inner),
            Self::Text(inner) => json::Encode::encode(inner),
            Self::Other(value) => value.clone(),
        }
    }
}

/// `#/components/schemas/BulkDeleteAction_ConnectionBody_`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BulkDeleteActionConnectionBody {
    /// The action to be performed on the entities.
    pub action: BulkDeleteActionConnectionBodyAction,
    /// A list of entity id/key or entity objects to be deleted.
    pub entities: Vec<BulkDeleteActionConnectionBodyEntitiesItem>,
    /// `action_on_non_existence`. Default: `"fail"`.
    pub action_on_non_existence: Option<BulkActionNotOnExistence>,
}

impl BulkDeleteActionConnectionBody {
    /// With what must be said, and nothing else.
    pub fn new(entities: Vec<BulkDeleteActionConnectionBodyEntitiesItem>) -> Self {
        Self {
            entities,
            ..Self::default()
        }
    }
}

impl json::Encode for BulkDeleteActionConnectionBody {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.always("action", &self.action);
        object.always("entities", &self.entities);
        object.maybe("action_on_non_existence", &self.action_on_non_existence);
        object.finish()
    }
}

/// `#/components/schemas/BulkResponse`.
///
/// Serializer for responses to bulk entity operations.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BulkResponse {
    /// Details of the bulk create operation, including successful keys and errors.
    pub create: Option<BulkActionResponse>,
    /// Details of the bulk update operation, including successful keys and errors.
    pub update: Option<BulkActionResponse>,
    /// Details of the bulk delete operation, including successful keys and errors.
    pub delete: Option<BulkActionResponse>,
}

impl json::Decode for BulkResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            create: fields.take("create"),
            update: fields.take("update"),
            delete: fields.take("delete"),
        }
    }
}

/// `#/components/schemas/BulkTaskInstanceBody`.
///
/// Request body for bulk update, and delete task instances.
///
/// Airflow 3.1.0+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BulkTaskInstanceBody {
    /// `new_state`.
    pub new_state: json::Given<TaskInstanceState>,
    /// `note`.
    pub note: json::Given<String>,
    /// `include_upstream`. Default: `false`.
    pub include_upstream: Option<bool>,
    /// `include_downstream`. Default: `false`.
    pub include_downstream: Option<bool>,
    /// `include_future`. Default: `false`.
    pub include_future: Option<bool>,
    /// `include_past`. Default: `false`.
    pub include_past: Option<bool>,
    /// `task_id`.
    pub task_id: String,
    /// `map_index`.
    pub map_index: json::Given<i64>,
    /// `dag_id`. Airflow 3.2.0+.
    pub dag_id: json::Given<String>,
    /// `dag_run_id`. Airflow 3.2.0+.
    pub dag_run_id: json::Given<String>,
}

impl BulkTaskInstanceBody {
    /// With what must be said, and nothing else.
    pub fn new(task_id: impl Into<String>) -> Self {
        Self {
            task_id: task_id.into(),
            ..Self::default()
        }
    }
}

impl json::Encode for BulkTaskInstanceBody {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.given("new_state", &self.new_state);
        object.given("note", &self.note);
        object.maybe("include_upstream", &self.include_upstream);
        object.maybe("include_downstream", &self.include_downstream);
        object.maybe("include_future", &self.include_future);
        object.maybe("include_past", &self.include_past);
        object.always("task_id", &self.task_id);
        object.given("map_index", &self.map_index);
        object.given("dag_id", &self.dag_id);
        object.given("dag_run_id", &self.dag_run_id);
        object.finish()
    }
}

/// `action` of `BulkUpdateActionConnectionBody`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum BulkUpdateActionConnectionBodyAction {
    /// `update`.
    #[default]
    Update,
    /// Any other text.
    Other(String),
}

impl BulkUpdateActionConnectionBodyAction {
    /// The text as Airflow has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Update => "update",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for BulkUpdateActionConnectionBodyAction {
    fn from(text: &str) -> Self {
        match text {
            "update" => Self::Update,
            other => Self::Other(other.to_owned()),
        }
    }
}

/// `#/components/schemas/BulkUpdateAction_ConnectionBody_`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BulkUpdateActionConnectionBody {
    /// The action to be performed on the entities.
    pub action: BulkUpdateActionConnectionBodyAction,
    /// A list of entities to be updated.
    pub entities: Vec<ConnectionBody>,
    /// A list of field names to update for each entity.Only these fields will be applied from the
    /// request body to the database model.Any extra fields provided will be ignored. Airflow 3.2.0+.
    pub update_mask: json::Given<Vec<String>>,
    /// `action_on_non_existence`. Default: `"fail"`.
    pub action_on_non_existence: Option<BulkActionNotOnExistence>,
}

impl BulkUpdateActionConnectionBody {
    /// With what must be said, and nothing else.
    pub fn new(entities: Vec<ConnectionBody>) -> Self {
        Self {
            entities,
            ..Self::default()
        }
    }
}

impl json::Encode for BulkUpdateActionConnectionBody {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.always("action", &self.action);
        object.always("entities", &self.entities);
        object.given("update_mask", &self.update_mask);
        object.maybe("action_on_non_existence", &self.action_on_non_existence);
        object.finish()
    }
}

/// `#/components/schemas/ConnectionBody`.
///
/// Connection Serializer for requests body.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConnectionBody {
    /// `connection_id`.
    pub connection_id: String,
    /// `conn_type`.
    pub conn_type: String,
    /// `description`.
    pub description: json::Given<String>,
    /// `host`.
    pub host: json::Given<String>,
    /// `login`.
    pub login: json::Given<String>,
    /// `schema`.
    pub schema: json::Given<String>,
    /// `port`.
    pub port: json::Given<i64>,
    /// `password`.
    pub password: json::Given<String>,
    /// `extra`.
    pub extra: json::Given<String>,
    /// `team_name`. Airflow 3.2.0+.
    pub team_name: json::Given<String>,
}

impl ConnectionBody {
    /// With what must be said, and nothing else.
    pub fn new(connection_id: impl Into<String>, conn_type: impl Into<String>) -> Self {
        Self {
            connection_id: connection_id.into(),
            conn_type: conn_type.into(),
            ..Self::default()
        }
    }
}

impl json::Encode for ConnectionBody {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.always("connection_id", &self.connection_id);
        object.always("conn_type", &self.conn_type);
        object.given("description", &self.description);
        object.given("host", &self.host);
        object.given("login", &self.login);
        object.given("schema", &self.schema);
        object.given("port", &self.port);
        object.given("password", &self.password);
        object.given("extra", &self.extra);
        object.given("team_name", &self.team_name);
        object.finish()
    }
}

/// `#/components/schemas/ConnectionCollectionResponse`.
///
/// Connection Collection serializer for responses.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConnectionCollectionResponse {
    /// `connections`.
    pub connections: Vec<ConnectionResponse>,
    /// `total_entries`.
    pub total_entries: Option<i64>,
}

impl json::Decode for ConnectionCollectionResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            connections: fields.take("connections"),
            total_entries: fields.take("total_entries"),
        }
    }
}

/// `#/components/schemas/ConnectionResponse`.
///
/// Connection serializer for responses.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConnectionResponse {
    /// `connection_id`.
    pub connection_id: Option<String>,
    /// `conn_type`.
    pub conn_type: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `host`.
    pub host: Option<String>,
    /// `login`.
    pub login: Option<String>,
    /// `schema`.
    pub schema: Option<String>,
    /// `port`.
    pub port: Option<i64>,
    /// `password`.
    pub password: Option<String>,
    /// `extra`.
    pub extra: Option<String>,
    /// `team_name`. Airflow 3.2.0+.
    pub team_name: Option<String>,
}

impl json::Decode for ConnectionResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            connection_id: fields.take("connection_id"),
            conn_type: fields.take("conn_type"),
            description: fields.take("description"),
            host: fields.take("host"),
            login: fields.take("login"),
            schema: fields.take("schema"),
            port: fields.take("port"),
            password: fields.take("password"),
            extra: fields.take("extra"),
            team_name: fields.take("team_name"),
        }
    }
}

/// `#/components/schemas/ConnectionTestQueuedResponse`.
///
/// Response returned when a connection test has been enqueued for worker execution.
///
/// Airflow 3.3.0+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConnectionTestQueuedResponse {
    /// `token`.
    pub token: Option<String>,
    /// `connection_id`.
    pub connection_id: Option<String>,
    /// `state`.
    pub state: Option<String>,
}

impl json::Decode for ConnectionTestQueuedResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            token: fields.take("token"),
            connection_id: fields.take("connection_id"),
            state: fields.take("state"),
        }
    }
}

/// `#/components/schemas/ConnectionTestRequestBody`.
///
/// Request body for enqueueing a connection test on a worker.
///
/// Airflow 3.3.0+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConnectionTestRequestBody {
    /// `connection_id`.
    pub connection_id: String,
    /// `conn_type`.
    pub conn_type: String,
    /// `description`.
    pub description: json::Given<String>,
    /// `host`.
    pub host: json::Given<String>,
    /// `login`.
    pub login: json::Given<String>,
    /// `schema`.
    pub schema: json::Given<String>,
    /// `port`.
    pub port: json::Given<i64>,
    /// `password`.
    pub password: json::Given<String>,
    /// `extra`.
    pub extra: json::Given<String>,
    /// `team_name`.
    pub team_name: json::Given<String>,
    /// If True, save or update the connection in the connection table when the test succeeds. Default:
    /// `false`.
    pub commit_on_success: Option<bool>,
    /// Executor name to dispatch the connection test to.
    pub executor: json::Given<String>,
    /// Worker queue to route the connection test to (executor-dependent).
    pub queue: json::Given<String>,
}

impl ConnectionTestRequestBody {
    /// With what must be said, and nothing else.
    pub fn new(connection_id: impl Into<String>, conn_type: impl Into<String>) -> Self {
        Self {
            connection_id: connection_id.into(),
            conn_type: conn_type.into(),
            ..Self::default()
        }
    }
}

impl json::Encode for ConnectionTestRequestBody {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.always("connection_id", &self.connection_id);
        object.always("conn_type", &self.conn_type);
        object.given("description", &self.description);
        object.given("host", &self.host);
        object.given("login", &self.login);
        object.given("schema", &self.schema);
        object.given("port", &self.port);
        object.given("password", &self.password);
        object.given("extra", &self.extra);
        object.given("team_name", &self.team_name);
        object.maybe("commit_on_success", &self.commit_on_success);
        object.given("executor", &self.executor);
        object.given("queue", &self.queue);
        object.finish()
    }
}

/// `#/components/schemas/ConnectionTestResponse`.
///
/// Connection Test serializer for synchronous test responses.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConnectionTestResponse {
    /// `status`.
    pub status: Option<bool>,
    /// `message`.
    pub message: Option<String>,
}

impl json::Decode for ConnectionTestResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            status: fields.take("status"),
            message: fields.take("message"),
        }
    }
}

json::text_enum!(
    BulkAction, BulkActionNotOnExistence, BulkActionOnExistence,
    BulkCreateActionConnectionBodyAction, BulkDeleteActionConnectionBodyAction,
    BulkUpdateActionConnectionBodyAction
);

json::received!(
    AsyncConnectionTestResponse, BulkActionResponse, BulkResponse,
    ConnectionCollectionResponse, ConnectionResponse, ConnectionTestQueuedResponse,
    ConnectionTestResponse
);

json::sent!(
    BulkBodyConnectionBodyActionsItem, BulkBodyConnectionBody,
    BulkCreateActionConnectionBody, BulkDeleteActionConnectionBodyEntitiesItem,
    BulkDeleteActionConnectionBody, BulkTaskInstanceBody, BulkUpdateActionConnectionBody,
    ConnectionBody, ConnectionTestRequestBody
);
