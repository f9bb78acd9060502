// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v2`, Airflow 3.0.0 to 3.3.2: specs/airflow-v2.

use super::{
    BulkActionNotOnExistence, BulkActionOnExistence, BulkTaskInstanceBody,
    DagVersionResponse,
};
use crate::client::json;

/// `item` of `BulkBodyBulkTaskInstanceBodyActions`.
#[derive(Clone, Debug, PartialEq)]
pub enum BulkBodyBulkTaskInstanceBodyActionsItem {
    /// [`BulkCreateActionBulkTaskInstanceBody`].
    BulkCreateActionBulkTaskInstanceBody(Box<BulkCreateActionBulkTaskInstanceBody>),
    /// [`BulkUpdateActionBulkTaskInstanceBody`].
    BulkUpdateActionBulkTaskInstanceBody(Box<BulkUpdateActionBulkTaskInstanceBody>),
    /// [`BulkDeleteActionBulkTaskInstanceBody`].
    BulkDeleteActionBulkTaskInstanceBody(Box<BulkDeleteActionBulkTaskInstanceBody>),
    /// Anything else, as it is.
    Other(json::Value),
}

impl Default for BulkBodyBulkTaskInstanceBodyActionsItem {
    fn default() -> Self {
        Self::Other(json::Value::Null)
    }
}

impl json::Encode for BulkBodyBulkTaskInstanceBodyActionsItem {
    fn encode(&self) -> json::Value {
        match self {
            Self::BulkCreateActionBulkTaskInstanceBody(inner) => {
                json::Encode::encode(inner)
            }
            Self::BulkUpdateActionBulkTaskInstanceBody(inner) => {
                json::Encode::encode(inner)
            }
            Self::BulkDeleteActionBulkTaskInstanceBody(inner) => {
                json::Encode::encode(inner)
            }
            Self::Other(value) => value.clone(),
        }
    }
}

/// `#/components/schemas/BulkBody_BulkTaskInstanceBody_`.
///
/// Airflow 3.1.0+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BulkBodyBulkTaskInstanceBody {
    /// `actions`.
    pub actions: Vec<BulkBodyBulkTaskInstanceBodyActionsItem>,
}

impl BulkBodyBulkTaskInstanceBody {
    /// With what must be said, and nothing else.
    pub fn new(actions: Vec<BulkBodyBulkTaskInstanceBodyActionsItem>) -> Self {
        Self { actions }
    }
}

impl json::Encode for BulkBodyBulkTaskInstanceBody {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.always("actions", &self.actions);
        object.finish()
    }
}

/// `action` of `BulkCreateActionBulkTaskInstanceBody`.
///
/// The action to be performed on the entities.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum BulkCreateActionBulkTaskInstanceBodyAction {
    /// `create`.
    #[default]
    Create,
    /// Any other text.
    Other(String),
}

impl BulkCreateActionBulkTaskInstanceBodyAction {
    /// The text as Airflow has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Create => "create",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for BulkCreateActionBulkTaskInstanceBodyAction {
    fn from(text: &str) -> Self {
        match text {
            "create" => Self::Create,
            other => Self::Other(other.to_owned()),
        }
    }
}

/// `#/components/schemas/BulkCreateAction_BulkTaskInstanceBody_`.
///
/// Airflow 3.1.0+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BulkCreateActionBulkTaskInstanceBody {
    /// The action to be performed on the entities.
    pub action: BulkCreateActionBulkTaskInstanceBodyAction,
    /// A list of entities to be created.
    pub entities: Vec<BulkTaskInstanceBody>,
    /// `action_on_existence`. Default: `"fail"`.
    pub action_on_existence: Option<BulkActionOnExistence>,
}

impl BulkCreateActionBulkTaskInstanceBody {
    /// With what must be said, and nothing else.
    pub fn new(entities: Vec<BulkTaskInstanceBody>) -> Self {
        Self {
            entities,
            ..Self::default()
        }
    }
}

impl json::Encode for BulkCreateActionBulkTaskInstanceBody {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.always("action", &self.action);
        object.always("entities", &self.entities);
        object.maybe("action_on_existence", &self.action_on_existence);
        object.finish()
    }
}

/// `action` of `BulkDeleteActionBulkTaskInstanceBody`.
///
/// The action to be performed on the entities.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum BulkDeleteActionBulkTaskInstanceBodyAction {
    /// `delete`.
    #[default]
    Delete,
    /// Any other text.
    Other(String),
}

impl BulkDeleteActionBulkTaskInstanceBodyAction {
    /// The text as Airflow has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Delete => "delete",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for BulkDeleteActionBulkTaskInstanceBodyAction {
    fn from(text: &str) -> Self {
        match text {
            "delete" => Self::Delete,
            other => Self::Other(other.to_owned()),
        }
    }
}

/// `item` of `BulkDeleteActionBulkTaskInstanceBodyEntities`.
#[derive(Clone, Debug, PartialEq)]
pub enum BulkDeleteActionBulkTaskInstanceBodyEntitiesItem {
    /// [`BulkTaskInstanceBody`].
    BulkTaskInstanceBody(Box<BulkTaskInstanceBody>),
    /// A text.
    Text(String),
    /// Anything else, as it is.
    Other(json::Value),
}

impl Default for BulkDeleteActionBulkTaskInstanceBodyEntitiesItem {
    fn default() -> Self {
        Self::Other(json::Value::Null)
    }
}

impl json::Encode for BulkDeleteActionBulkTaskInstanceBodyEntitiesItem {
    fn encode(&self) -> json::Value {
        match self {
            Self::BulkTaskInstanceBody(inner) => json::Encode::encode(inner),
            Self::Text(inner) => json::Encode::encode(inner),
            Self::Other(value) => value.clone(),
        }
    }
}

/// `#/components/schemas/BulkDeleteAction_BulkTaskInstanceBody_`.
///
/// Airflow 3.1.0+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BulkDeleteActionBulkTaskInstanceBody {
    /// The action to be performed on the entities.
    pub action: BulkDeleteActionBulkTaskInstanceBodyAction,
    /// A list of entity id/key or entity objects to be deleted.
    pub entities: Vec<BulkDeleteActionBulkTaskInstanceBodyEntitiesItem>,
    /// `action_on_non_existence`. Default: `"fail"`.
    pub action_on_non_existence: Option<BulkActionNotOnExistence>,
}

impl BulkDeleteActionBulkTaskInstanceBody {
    /// With what must be said, and nothing else.
    pub fn new(entities: Vec<BulkDeleteActionBulkTaskInstanceBodyEntitiesItem>) -> Self {
        Self {
            entities,
            ..Self::default()
        }
    }
}

impl json::Encode for BulkDeleteActionBulkTaskInstanceBody {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.always("action", &self.action);
        object.always("entities", &self.entities);
        object.maybe("action_on_non_existence", &self.action_on_non_existence);
        object.finish()
    }
}

/// `action` of `BulkUpdateActionBulkTaskInstanceBody`.
///
/// The action to be performed on the entities.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum BulkUpdateActionBulkTaskInstanceBodyAction {
    /// `update`.
    #[default]
    Update,
    /// Any other text.
    Other(String),
}

impl BulkUpdateActionBulkTaskInstanceBodyAction {
    /// The text as Airflow has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Update => "update",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for BulkUpdateActionBulkTaskInstanceBodyAction {
    fn from(text: &str) -> Self {
        match text {
            "update" => Self::Update,
            other => Self::Other(other.to_owned()),
        }
    }
}

/// `#/components/schemas/BulkUpdateAction_BulkTaskInstanceBody_`.
///
/// Airflow 3.1.0+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BulkUpdateActionBulkTaskInstanceBody {
    /// The action to be performed on the entities.
    pub action: BulkUpdateActionBulkTaskInstanceBodyAction,
    /// A list of entities to be updated.
    pub entities: Vec<BulkTaskInstanceBody>,
    /// A list of field names to update for each entity.Only these fields will be applied from the
    /// request body to the database model.Any extra fields provided will be ignored. Airflow 3.2.0+.
    pub update_mask: json::Given<Vec<String>>,
    /// `action_on_non_existence`. Default: `"fail"`.
    pub action_on_non_existence: Option<BulkActionNotOnExistence>,
}

impl BulkUpdateActionBulkTaskInstanceBody {
    /// With what must be said, and nothing else.
    pub fn new(entities: Vec<BulkTaskInstanceBody>) -> Self {
        Self {
            entities,
            ..Self::default()
        }
    }
}

impl json::Encode for BulkUpdateActionBulkTaskInstanceBody {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.always("action", &self.action);
        object.always("entities", &self.entities);
        object.given("update_mask", &self.update_mask);
        object.maybe("action_on_non_existence", &self.action_on_non_existence);
        object.finish()
    }
}

/// `#/components/schemas/ClearTaskInstancesBody`.
///
/// Request body for Clear Task Instances endpoint.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClearTaskInstancesBody {
    /// `dry_run`. Default: `true`.
    pub dry_run: Option<bool>,
    /// `start_date`. Format: `date-time`.
    pub start_date: json::Given<String>,
    /// `end_date`. Format: `date-time`.
    pub end_date: json::Given<String>,
    /// `only_failed`. Default: `true`.
    pub only_failed: Option<bool>,
    /// `only_running`. Default: `false`.
    pub only_running: Option<bool>,
    /// `reset_dag_runs`. Default: `true`.
    pub reset_dag_runs: Option<bool>,
    /// A list of `task_id` or \[`task_id`, `map_index`\]. If only the `task_id` is provided for a
    /// mapped task, all of its map indices will be targeted.
    pub task_ids: json::Given<Vec<json::Value>>,
    /// `dag_run_id`.
    pub dag_run_id: json::Given<String>,
    /// `include_upstream`. Default: `false`.
    pub include_upstream: Option<bool>,
    /// `include_downstream`. Default: `false`.
    pub include_downstream: Option<bool>,
    /// `include_future`. Default: `false`.
    pub include_future: Option<bool>,
    /// `include_past`. Default: `false`.
    pub include_past: Option<bool>,
    /// (Experimental) Run on the latest bundle version of the dag after clearing the task instances. If
    /// not specified, falls back to the DAG-level ``rerun_with_latest_version`` parameter, then the
    /// ``\[core\] rerun_with_latest_version`` config option, and finally ``False`` (the historical
    /// default for clear/rerun). Default: `false`. Airflow 3.1.0+.
    pub run_on_latest_version: json::Given<bool>,
    /// `prevent_running_task`. Default: `false`. Airflow 3.2.0+.
    pub prevent_running_task: Option<bool>,
    /// `note`. Airflow 3.3.0+.
    pub note: json::Given<String>,
}

impl json::Encode for ClearTaskInstancesBody {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.maybe("dry_run", &self.dry_run);
        object.given("start_date", &self.start_date);
        object.given("end_date", &self.end_date);
        object.maybe("only_failed", &self.only_failed);
        object.maybe("only_running", &self.only_running);
        object.maybe("reset_dag_runs", &self.reset_dag_runs);
        object.given("task_ids", &self.task_ids);
        object.given("dag_run_id", &self.dag_run_id);
        object.maybe("include_upstream", &self.include_upstream);
        object.maybe("include_downstream", &self.include_downstream);
        object.maybe("include_future", &self.include_future);
        object.maybe("include_past", &self.include_past);
        object.given("run_on_latest_version", &self.run_on_latest_version);
        object.maybe("prevent_running_task", &self.prevent_running_task);
        object.given("note", &self.note);
        object.finish()
    }
}

/// `#/components/schemas/ExternalLogUrlResponse`.
///
/// Response for the external log URL endpoint.
///
/// Airflow 3.1.0+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExternalLogUrlResponse {
    /// `url`.
    pub url: Option<String>,
}

impl json::Decode for ExternalLogUrlResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self { url: fields.take("url") }
    }
}

/// `#/components/schemas/HITLDetail`.
///
/// Schema for Human-in-the-loop detail.
///
/// Airflow 3.1.0+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HITLDetail {
    /// `options`.
    pub options: Vec<String>,
    /// `subject`.
    pub subject: Option<String>,
    /// `body`.
    pub body: Option<String>,
    /// `defaults`.
    pub defaults: Option<Vec<String>>,
    /// `multiple`.
    pub multiple: Option<bool>,
    /// `params`.
    pub params: json::Map,
    /// `assigned_users`.
    pub assigned_users: Vec<HITLUser>,
    /// `created_at`. Format: `date-time`.
    pub created_at: Option<String>,
    /// `responded_by_user`.
    pub responded_by_user: Option<HITLUser>,
    /// `responded_at`. Format: `date-time`.
    pub responded_at: Option<String>,
    /// `chosen_options`.
    pub chosen_options: Option<Vec<String>>,
    /// `params_input`.
    pub params_input: json::Map,
    /// `response_received`.
    pub response_received: Option<bool>,
    /// `task_instance`.
    pub task_instance: Option<TaskInstanceResponse>,
}

impl json::Decode for HITLDetail {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            options: fields.take("options"),
            subject: fields.take("subject"),
            body: fields.take("body"),
            defaults: fields.take("defaults"),
            multiple: fields.take("multiple"),
            params: fields.take("params"),
            assigned_users: fields.take("assigned_users"),
            created_at: fields.take("created_at"),
            responded_by_user: fields.take("responded_by_user"),
            responded_at: fields.take("responded_at"),
            chosen_options: fields.take("chosen_options"),
            params_input: fields.take("params_input"),
            response_received: fields.take("response_received"),
            task_instance: fields.take("task_instance"),
        }
    }
}

/// `#/components/schemas/HITLDetailCollection`.
///
/// Schema for a collection of Human-in-the-loop details.
///
/// Airflow 3.1.0+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HITLDetailCollection {
    /// `hitl_details`.
    pub hitl_details: Vec<HITLDetail>,
    /// `total_entries`.
    pub total_entries: Option<i64>,
}

impl json::Decode for HITLDetailCollection {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            hitl_details: fields.take("hitl_details"),
            total_entries: fields.take("total_entries"),
        }
    }
}

/// `#/components/schemas/HITLDetailHistory`.
///
/// Schema for Human-in-the-loop detail history.
///
/// Airflow 3.2.0+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HITLDetailHistory {
    /// `options`.
    pub options: Vec<String>,
    /// `subject`.
    pub subject: Option<String>,
    /// `body`.
    pub body: Option<String>,
    /// `defaults`.
    pub defaults: Option<Vec<String>>,
    /// `multiple`.
    pub multiple: Option<bool>,
    /// `params`.
    pub params: json::Map,
    /// `assigned_users`.
    pub assigned_users: Vec<HITLUser>,
    /// `created_at`. Format: `date-time`.
    pub created_at: Option<String>,
    /// `responded_by_user`.
    pub responded_by_user: Option<HITLUser>,
    /// `responded_at`. Format: `date-time`.
    pub responded_at: Option<String>,
    /// `chosen_options`.
    pub chosen_options: Option<Vec<String>>,
    /// `params_input`.
    pub params_input: json::Map,
    /// `response_received`.
    pub response_received: Option<bool>,
    /// `task_instance`.
    pub task_instance: Option<TaskInstanceHistoryResponse>,
}

impl json::Decode for HITLDetailHistory {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            options: fields.take("options"),
            subject: fields.take("subject"),
            body: fields.take("body"),
            defaults: fields.take("defaults"),
            multiple: fields.take("multiple"),
            params: fields.take("params"),
            assigned_users: fields.take("assigned_users"),
            created_at: fields.take("created_at"),
            responded_by_user: fields.take("responded_by_user"),
            responded_at: fields.take("responded_at"),
            chosen_options: fields.take("chosen_options"),
            params_input: fields.take("params_input"),
            response_received: fields.take("response_received"),
            task_instance: fields.take("task_instance"),
        }
    }
}

/// `#/components/schemas/HITLDetailResponse`.
///
/// Response of updating a Human-in-the-loop detail.
///
/// Airflow 3.1.0+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HITLDetailResponse {
    /// `responded_by`.
    pub responded_by: Option<HITLUser>,
    /// `responded_at`. Format: `date-time`.
    pub responded_at: Option<String>,
    /// `chosen_options`.
    pub chosen_options: Vec<String>,
    /// `params_input`.
    pub params_input: json::Map,
}

impl json::Decode for HITLDetailResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            responded_by: fields.take("responded_by"),
            responded_at: fields.take("responded_at"),
            chosen_options: fields.take("chosen_options"),
            params_input: fields.take("params_input"),
        }
    }
}

/// `#/components/schemas/HITLUser`.
///
/// Schema for a Human-in-the-loop users.
///
/// Airflow 3.1.0+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HITLUser {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
}

impl json::Decode for HITLUser {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            id: fields.take("id"),
            name: fields.take("name"),
        }
    }
}

/// `#/components/schemas/JobResponse`.
///
/// Job serializer for responses.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct JobResponse {
    /// `id`.
    pub id: Option<i64>,
    /// `dag_id`.
    pub dag_id: Option<String>,
    /// `state`.
    pub state: Option<String>,
    /// `job_type`.
    pub job_type: Option<String>,
    /// `start_date`. Format: `date-time`.
    pub start_date: Option<String>,
    /// `end_date`. Format: `date-time`.
    pub end_date: Option<String>,
    /// `latest_heartbeat`. Format: `date-time`.
    pub latest_heartbeat: Option<String>,
    /// `executor_class`.
    pub executor_class: Option<String>,
    /// `hostname`.
    pub hostname: Option<String>,
    /// `unixname`.
    pub unixname: Option<String>,
    /// `dag_display_name`. Airflow 3.1.0+.
    pub dag_display_name: Option<String>,
}

impl json::Decode for JobResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            id: fields.take("id"),
            dag_id: fields.take("dag_id"),
            state: fields.take("state"),
            job_type: fields.take("job_type"),
            start_date: fields.take("start_date"),
            end_date: fields.take("end_date"),
            latest_heartbeat: fields.take("latest_heartbeat"),
            executor_class: fields.take("executor_class"),
            hostname: fields.take("hostname"),
            unixname: fields.take("unixname"),
            dag_display_name: fields.take("dag_display_name"),
        }
    }
}

/// `#/components/schemas/PatchTaskInstanceBody`.
///
/// Request body for patching task instance state.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PatchTaskInstanceBody {
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
}

impl json::Encode for PatchTaskInstanceBody {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.given("new_state", &self.new_state);
        object.given("note", &self.note);
        object.maybe("include_upstream", &self.include_upstream);
        object.maybe("include_downstream", &self.include_downstream);
        object.maybe("include_future", &self.include_future);
        object.maybe("include_past", &self.include_past);
        object.finish()
    }
}

/// `#/components/schemas/StructuredLogMessage`.
///
/// An individual log message.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StructuredLogMessage {
    /// `timestamp`. Format: `date-time`.
    pub timestamp: Option<String>,
    /// `event`.
    pub event: Option<String>,
}

impl json::Decode for StructuredLogMessage {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            timestamp: fields.take("timestamp"),
            event: fields.take("event"),
        }
    }
}

/// `#/components/schemas/TaskDependencyCollectionResponse`.
///
/// Task scheduling dependencies collection serializer for responses.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TaskDependencyCollectionResponse {
    /// `dependencies`.
    pub dependencies: Vec<TaskDependencyResponse>,
}

impl json::Decode for TaskDependencyCollectionResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            dependencies: fields.take("dependencies"),
        }
    }
}

/// `#/components/schemas/TaskDependencyResponse`.
///
/// Task Dependency serializer for responses.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TaskDependencyResponse {
    /// `name`.
    pub name: Option<String>,
    /// `reason`.
    pub reason: Option<String>,
}

impl json::Decode for TaskDependencyResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            name: fields.take("name"),
            reason: fields.take("reason"),
        }
    }
}

/// `#/components/schemas/TaskInstanceCollectionResponse`.
///
/// Task instance collection response supporting both offset and cursor pagination.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TaskInstanceCollectionResponse {
    /// `task_instances`.
    pub task_instances: Vec<TaskInstanceResponse>,
    /// Number of matching items. For offset pagination this is the exact total. For cursor pagination
    /// it is capped at ``total_entries_limit``; a value equal to that limit means at least that many
    /// items match.
    pub total_entries: Option<i64>,
    /// Cap applied to ``total_entries`` under cursor pagination. ``null`` for offset pagination, where
    /// ``total_entries`` is exact. Airflow 3.3.2+.
    pub total_entries_limit: Option<i64>,
    /// Token pointing to the next page. Populated for cursor pagination, ``null`` when using offset
    /// pagination or when there is no next page. Airflow 3.2.2+.
    pub next_cursor: Option<String>,
    /// Token pointing to the previous page. Populated for cursor pagination, ``null`` when using offset
    /// pagination or when on the first page. Airflow 3.2.2+.
    pub previous_cursor: Option<String>,
}

impl json::Decode for TaskInstanceCollectionResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            task_instances: fields.take("task_instances"),
            total_entries: fields.take("total_entries"),
            total_entries_limit: fields.take("total_entries_limit"),
            next_cursor: fields.take("next_cursor"),
            previous_cursor: fields.take("previous_cursor"),
        }
    }
}

/// `#/components/schemas/TaskInstanceHistoryCollectionResponse`.
///
/// TaskInstanceHistory Collection serializer for responses.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TaskInstanceHistoryCollectionResponse {
    /// `task_instances`.
    pub task_instances: Vec<TaskInstanceHistoryResponse>,
    /// `total_entries`.
    pub total_entries: Option<i64>,
}

impl json::Decode for TaskInstanceHistoryCollectionResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            task_instances: fields.take("task_instances"),
            total_entries: fields.take("total_entries"),
        }
    }
}

/// `#/components/schemas/TaskInstanceHistoryResponse`.
///
/// TaskInstanceHistory serializer for responses.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TaskInstanceHistoryResponse {
    /// `task_id`.
    pub task_id: Option<String>,
    /// `dag_id`.
    pub dag_id: Option<String>,
    /// `dag_run_id`.
    pub dag_run_id: Option<String>,
    /// `map_index`.
    pub map_index: Option<i64>,
    /// `start_date`. Format: `date-time`.
    pub start_date: Option<String>,
    /// `end_date`. Format: `date-time`.
    pub end_date: Option<String>,
    /// `duration`.
    pub duration: Option<f64>,
    /// `state`.
    pub state: Option<TaskInstanceState>,
    /// `try_number`.
    pub try_number: Option<i64>,
    /// `max_tries`.
    pub max_tries: Option<i64>,
    /// `task_display_name`.
    pub task_display_name: Option<String>,
    /// `dag_display_name`. Airflow 3.1.0+.
    pub dag_display_name: Option<String>,
    /// `hostname`.
    pub hostname: Option<String>,
    /// `unixname`.
    pub unixname: Option<String>,
    /// `pool`.
    pub pool: Option<String>,
    /// `pool_slots`.
    pub pool_slots: Option<i64>,
    /// `queue`.
    pub queue: Option<String>,
    /// `priority_weight`.
    pub priority_weight: Option<i64>,
    /// `operator`.
    pub operator: Option<String>,
    /// `operator_name`. Airflow 3.1.0+.
    pub operator_name: Option<String>,
    /// `queued_when`. Format: `date-time`.
    pub queued_when: Option<String>,
    /// `scheduled_when`. Format: `date-time`.
    pub scheduled_when: Option<String>,
    /// `pid`.
    pub pid: Option<i64>,
    /// `executor`.
    pub executor: Option<String>,
    /// `executor_config`.
    pub executor_config: Option<String>,
    /// `dag_version`.
    pub dag_version: Option<DagVersionResponse>,
}

impl json::Decode for TaskInstanceHistoryResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            task_id: fields.take("task_id"),
            dag_id: fields.take("dag_id"),
            dag_run_id: fields.take("dag_run_id"),
            map_index: fields.take("map_index"),
            start_date: fields.take("start_date"),
            end_date: fields.take("end_date"),
            duration: fields.take("duration"),
            state: fields.take("state"),
            try_number: fields.take("try_number"),
            max_tries: fields.take("max_tries"),
            task_display_name: fields.take("task_display_name"),
            dag_display_name: fields.take("dag_display_name"),
            hostname: fields.take("hostname"),
            unixname: fields.take("unixname"),
            pool: fields.take("pool"),
            pool_slots: fields.take("pool_slots"),
            queue: fields.take("queue"),
            priority_weight: fields.take("priority_weight"),
            operator: fields.take("operator"),
            operator_name: fields.take("operator_name"),
            queued_when: fields.take("queued_when"),
            scheduled_when: fields.take("scheduled_when"),
            pid: fields.take("pid"),
            executor: fields.take("executor"),
            executor_config: fields.take("executor_config"),
            dag_version: fields.take("dag_version"),
        }
    }
}

/// `#/components/schemas/TaskInstanceResponse`.
///
/// TaskInstance serializer for responses.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TaskInstanceResponse {
    /// `id`.
    pub id: Option<String>,
    /// `task_id`.
    pub task_id: Option<String>,
    /// `dag_id`.
    pub dag_id: Option<String>,
    /// `dag_run_id`.
    pub dag_run_id: Option<String>,
    /// `map_index`.
    pub map_index: Option<i64>,
    /// `logical_date`. Format: `date-time`.
    pub logical_date: Option<String>,
    /// `run_after`. Format: `date-time`.
    pub run_after: Option<String>,
    /// `start_date`. Format: `date-time`.
    pub start_date: Option<String>,
    /// `end_date`. Format: `date-time`.
    pub end_date: Option<String>,
    /// `duration`.
    pub duration: Option<f64>,
    /// `state`.
    pub state: Option<TaskInstanceState>,
    /// `try_number`.
    pub try_number: Option<i64>,
    /// `max_tries`.
    pub max_tries: Option<i64>,
    /// `task_display_name`.
    pub task_display_name: Option<String>,
    /// `dag_display_name`. Airflow 3.1.0+.
    pub dag_display_name: Option<String>,
    /// `hostname`.
    pub hostname: Option<String>,
    /// `unixname`.
    pub unixname: Option<String>,
    /// `pool`.
    pub pool: Option<String>,
    /// `pool_slots`.
    pub pool_slots: Option<i64>,
    /// `queue`.
    pub queue: Option<String>,
    /// `priority_weight`.
    pub priority_weight: Option<i64>,
    /// `operator`.
    pub operator: Option<String>,
    /// `operator_name`. Airflow 3.1.0+.
    pub operator_name: Option<String>,
    /// `queued_when`. Format: `date-time`.
    pub queued_when: Option<String>,
    /// `scheduled_when`. Format: `date-time`.
    pub scheduled_when: Option<String>,
    /// `pid`.
    pub pid: Option<i64>,
    /// `executor`.
    pub executor: Option<String>,
    /// `executor_config`.
    pub executor_config: Option<String>,
    /// `note`.
    pub note: Option<String>,
    /// `rendered_map_index`.
    pub rendered_map_index: Option<String>,
    /// `rendered_fields`.
    pub rendered_fields: json::Map,
    /// `trigger`.
    pub trigger: Option<TriggerResponse>,
    /// `triggerer_job`.
    pub triggerer_job: Option<JobResponse>,
    /// `dag_version`.
    pub dag_version: Option<DagVersionResponse>,
}

impl json::Decode for TaskInstanceResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            id: fields.take("id"),
            task_id: fields.take("task_id"),
            dag_id: fields.take("dag_id"),
            dag_run_id: fields.take("dag_run_id"),
            map_index: fields.take("map_index"),
            logical_date: fields.take("logical_date"),
            run_after: fields.take("run_after"),
            start_date: fields.take("start_date"),
            end_date: fields.take("end_date"),
            duration: fields.take("duration"),
            state: fields.take("state"),
            try_number: fields.take("try_number"),
            max_tries: fields.take("max_tries"),
            task_display_name: fields.take("task_display_name"),
            dag_display_name: fields.take("dag_display_name"),
            hostname: fields.take("hostname"),
            unixname: fields.take("unixname"),
            pool: fields.take("pool"),
            pool_slots: fields.take("pool_slots"),
            queue: fields.take("queue"),
            priority_weight: fields.take("priority_weight"),
            operator: fields.take("operator"),
            operator_name: fields.take("operator_name"),
            queued_when: fields.take("queued_when"),
            scheduled_when: fields.take("scheduled_when"),
            pid: fields.take("pid"),
            executor: fields.take("executor"),
            executor_config: fields.take("executor_config"),
            note: fields.take("note"),
            rendered_map_index: fields.take("rendered_map_index"),
            rendered_fields: fields.take("rendered_fields"),
            trigger: fields.take("trigger"),
            triggerer_job: fields.take("triggerer_job"),
            dag_version: fields.take("dag_version"),
        }
    }
}

/// `#/components/schemas/TaskInstanceState`.
///
/// All possible states that a Task Instance can be in.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum TaskInstanceState {
    /// `removed`.
    Removed,
    /// `scheduled`.
    Scheduled,
    /// `queued`.
    Queued,
    /// `running`.
    Running,
    /// `success`.
    Success,
    /// `restarting`.
    Restarting,
    /// `failed`.
    Failed,
    /// `up_for_retry`.
    UpForRetry,
    /// `up_for_reschedule`.
    UpForReschedule,
    /// `upstream_failed`.
    UpstreamFailed,
    /// `skipped`.
    Skipped,
    /// `deferred`.
    Deferred,
    /// `awaiting_input`. Airflow 3.3.0+.
    AwaitingInput,
    /// Any other text.
    Other(String),
}

impl TaskInstanceState {
    /// The text as Airflow has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Removed => "removed",
            Self::Scheduled => "scheduled",
            Self::Queued => "queued",
            Self::Running => "running",
            Self::Success => "success",
            Self::Restarting => "restarting",
            Self::Failed => "failed",
            Self::UpForRetry => "up_for_retry",
            Self::UpForReschedule => "up_for_reschedule",
            Self::UpstreamFailed => "upstream_failed",
            Self::Skipped => "skipped",
            Self::Deferred => "deferred",
            Self::AwaitingInput => "awaiting_input",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for TaskInstanceState {
    fn from(text: &str) -> Self {
        match text {
            "removed" => Self::Removed,
            "scheduled" => Self::Scheduled,
            "queued" => Self::Queued,
            "running" => Self::Running,
            "success" => Self::Success,
            "restarting" => Self::Restarting,
            "failed" => Self::Failed,
            "up_for_retry" => Self::UpForRetry,
            "up_for_reschedule" => Self::UpForReschedule,
            "upstream_failed" => Self::UpstreamFailed,
            "skipped" => Self::Skipped,
            "deferred" => Self::Deferred,
            "awaiting_input" => Self::AwaitingInput,
            other => Self::Other(other.to_owned()),
        }
    }
}

impl Default for TaskInstanceState {
    fn default() -> Self {
        Self::Other(String::new())
    }
}

/// `#/components/schemas/TaskInstancesBatchBody`.
///
/// Task Instance body for get batch.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TaskInstancesBatchBody {
    /// `dag_ids`.
    pub dag_ids: json::Given<Vec<String>>,
    /// `dag_run_ids`.
    pub dag_run_ids: json::Given<Vec<String>>,
    /// `task_ids`.
    pub task_ids: json::Given<Vec<String>>,
    /// `state`.
    pub state: json::Given<Vec<Option<TaskInstanceState>>>,
    /// `run_after_gte`. Format: `date-time`.
    pub run_after_gte: json::Given<String>,
    /// `run_after_gt`. Format: `date-time`. Airflow 3.1.0+.
    pub run_after_gt: json::Given<String>,
    /// `run_after_lte`. Format: `date-time`.
    pub run_after_lte: json::Given<String>,
    /// `run_after_lt`. Format: `date-time`. Airflow 3.1.0+.
    pub run_after_lt: json::Given<String>,
    /// `logical_date_gte`. Format: `date-time`.
    pub logical_date_gte: json::Given<String>,
    /// `logical_date_gt`. Format: `date-time`. Airflow 3.1.0+.
    pub logical_date_gt: json::Given<String>,
    /// `logical_date_lte`. Format: `date-time`.
    pub logical_date_lte: json::Given<String>,
    /// `logical_date_lt`. Format: `date-time`. Airflow 3.1.0+.
    pub logical_date_lt: json::Given<String>,
    /// `start_date_gte`. Format: `date-time`.
    pub start_date_gte: json::Given<String>,
    /// `start_date_gt`. Format: `date-time`. Airflow 3.1.0+.
    pub start_date_gt: json::Given<String>,
    /// `start_date_lte`. Format: `date-time`.
    pub start_date_lte: json::Given<String>,
    /// `start_date_lt`. Format: `date-time`. Airflow 3.1.0+.
    pub start_date_lt: json::Given<String>,
    /// `end_date_gte`. Format: `date-time`.
    pub end_date_gte: json::Given<String>,
    /// `end_date_gt`. Format: `date-time`. Airflow 3.1.0+.
    pub end_date_gt: json::Given<String>,
    /// `end_date_lte`. Format: `date-time`.
    pub end_date_lte: json::Given<String>,
    /// `end_date_lt`. Format: `date-time`. Airflow 3.1.0+.
    pub end_date_lt: json::Given<String>,
    /// `duration_gte`.
    pub duration_gte: json::Given<f64>,
    /// `duration_gt`. Airflow 3.1.0+.
    pub duration_gt: json::Given<f64>,
    /// `duration_lte`.
    pub duration_lte: json::Given<f64>,
    /// `duration_lt`. Airflow 3.1.0+.
    pub duration_lt: json::Given<f64>,
    /// `pool`.
    pub pool: json::Given<Vec<String>>,
    /// `queue`.
    pub queue: json::Given<Vec<String>>,
    /// `executor`.
    pub executor: json::Given<Vec<String>>,
    /// `page_offset`. Default: `0`.
    pub page_offset: Option<i64>,
    /// `page_limit`. Default: `100`.
    pub page_limit: Option<i64>,
    /// `order_by`.
    pub order_by: json::Given<String>,
}

impl json::Encode for TaskInstancesBatchBody {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.given("dag_ids", &self.dag_ids);
        object.given("dag_run_ids", &self.dag_run_ids);
        object.given("task_ids", &self.task_ids);
        object.given("state", &self.state);
        object.given("run_after_gte", &self.run_after_gte);
        object.given("run_after_gt", &self.run_after_gt);
        object.given("run_after_lte", &self.run_after_lte);
        object.given("run_after_lt", &self.run_after_lt);
        object.given("logical_date_gte", &self.logical_date_gte);
        object.given("logical_date_gt", &self.logical_date_gt);
        object.given("logical_date_lte", &self.logical_date_lte);
        object.given("logical_date_lt", &self.logical_date_lt);
        object.given("start_date_gte", &self.start_date_gte);
        object.given("start_date_gt", &self.start_date_gt);
        object.given("start_date_lte", &self.start_date_lte);
        object.given("start_date_lt", &self.start_date_lt);
        object.given("end_date_gte", &self.end_date_gte);
        object.given("end_date_gt", &self.end_date_gt);
        object.given("end_date_lte", &self.end_date_lte);
        object.given("end_date_lt", &self.end_date_lt);
        object.given("duration_gte", &self.duration_gte);
        object.given("duration_gt", &self.duration_gt);
        object.given("duration_lte", &self.duration_lte);
        object.given("duration_lt", &self.duration_lt);
        object.given("pool", &self.pool);
        object.given("queue", &self.queue);
        object.given("executor", &self.executor);
        object.maybe("page_offset", &self.page_offset);
        object.maybe("page_limit", &self.page_limit);
        object.given("order_by", &self.order_by);
        object.finish()
    }
}

/// `#/components/schemas/TaskInstancesLogResponse`.
///
/// Log serializer for responses.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TaskInstancesLogResponse {
    /// `content`.
    pub content: Vec<json::Value>,
    /// `continuation_token`.
    pub continuation_token: Option<String>,
}

impl json::Decode for TaskInstancesLogResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            content: fields.take("content"),
            continuation_token: fields.take("continuation_token"),
        }
    }
}

/// `#/components/schemas/TriggerResponse`.
///
/// Trigger serializer for responses.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TriggerResponse {
    /// `id`.
    pub id: Option<i64>,
    /// `classpath`.
    pub classpath: Option<String>,
    /// `kwargs`.
    pub kwargs: Option<String>,
    /// `created_date`. Format: `date-time`.
    pub created_date: Option<String>,
    /// `queue`. Airflow 3.2.0+.
    pub queue: Option<String>,
    /// `triggerer_id`.
    pub triggerer_id: Option<i64>,
}

impl json::Decode for TriggerResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            id: fields.take("id"),
            classpath: fields.take("classpath"),
            kwargs: fields.take("kwargs"),
            created_date: fields.take("created_date"),
            queue: fields.take("queue"),
            triggerer_id: fields.take("triggerer_id"),
        }
    }
}

/// `#/components/schemas/UpdateHITLDetailPayload`.
///
/// Schema for updating the content of a Human-in-the-loop detail.
///
/// Airflow 3.1.0+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateHITLDetailPayload {
    /// `chosen_options`.
    pub chosen_options: Vec<String>,
    /// `params_input`.
    pub params_input: Option<json::Map>,
}

impl UpdateHITLDetailPayload {
    /// With what must be said, and nothing else.
    pub fn new(chosen_options: Vec<String>) -> Self {
        Self {
            chosen_options,
            ..Self::default()
        }
    }
}

impl json::Encode for UpdateHITLDetailPayload {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.always("chosen_options", &self.chosen_options);
        object.maybe("params_input", &self.params_input);
        object.finish()
    }
}

/// The answer of `patch_task_instance`.
#[derive(Clone, Debug, PartialEq)]
pub enum PatchTaskInstanceAnswer {
    /// [`TaskInstanceCollectionResponse`].
    TaskInstanceCollectionResponse(Box<TaskInstanceCollectionResponse>),
    /// [`TaskInstanceResponse`].
    TaskInstanceResponse(Box<TaskInstanceResponse>),
    /// Anything else, as it is.
    Other(json::Value),
}

impl Default for PatchTaskInstanceAnswer {
    fn default() -> Self {
        Self::Other(json::Value::Null)
    }
}

impl json::Decode for PatchTaskInstanceAnswer {
    fn decode(value: json::Value, _: &mut json::Notes) -> Self {
        match json::best(
            &value,
            &[
                &[
                    "task_instances",
                    "total_entries",
                    "total_entries_limit",
                    "next_cursor",
                    "previous_cursor",
                ],
                &[
                    "id",
                    "task_id",
                    "dag_id",
                    "dag_run_id",
                    "map_index",
                    "logical_date",
                    "run_after",
                    "start_date",
                    "end_date",
                    "duration",
                    "state",
                    "try_number",
                    "max_tries",
                    "task_display_name",
                    "dag_display_name",
                    "hostname",
                    "unixname",
                    "pool",
                    "pool_slots",
                    "queue",
                    "priority_weight",
                    "operator",
                    "operator_name",
                    "queued_when",
                    "scheduled_when",
                    "pid",
                    "executor",
                    "executor_config",
                    "note",
                    "rendered_map_index",
                    "rendered_fields",
                    "trigger",
                    "triggerer_job",
                    "dag_version",
                ],
            ],
        ) {
            Some(0) => {
                json::variant(value, Self::TaskInstanceCollectionResponse, Self::Other)
            }
            Some(1) => json::variant(value, Self::TaskInstanceResponse, Self::Other),
            _ => Self::Other(value),
        }
    }
}

/// The answer of `patch_task_instance_by_map_index`.
#[derive(Clone, Debug, PartialEq)]
pub enum PatchTaskInstanceByMapIndexAnswer {
    /// [`TaskInstanceCollectionResponse`].
    TaskInstanceCollectionResponse(Box<TaskInstanceCollectionResponse>),
    /// [`TaskInstanceResponse`].
    TaskInstanceResponse(Box<TaskInstanceResponse>),
    /// Anything else, as it is.
    Other(json::Value),
}

impl Default for PatchTaskInstanceByMapIndexAnswer {
    fn default() -> Self {
        Self::Other(json::Value::Null)
    }
}

impl json::Decode for PatchTaskInstanceByMapIndexAnswer {
    fn decode(value: json::Value, _: &mut json::Notes) -> Self {
        match json::best(
            &value,
            &[
                &[
                    "task_instances",
                    "total_entries",
                    "total_entries_limit",
                    "next_cursor",
                    "previous_cursor",
                ],
                &[
                    "id",
                    "task_id",
                    "dag_id",
                    "dag_run_id",
                    "map_index",
                    "logical_date",
                    "run_after",
                    "start_date",
                    "end_date",
                    "duration",
                    "state",
                    "try_number",
                    "max_tries",
                    "task_display_name",
                    "dag_display_name",
                    "hostname",
                    "unixname",
                    "pool",
                    "pool_slots",
                    "queue",
                    "priority_weight",
                    "operator",
                    "operator_name",
                    "queued_when",
                    "scheduled_when",
                    "pid",
                    "executor",
                    "executor_config",
                    "note",
                    "rendered_map_index",
                    "rendered_fields",
                    "trigger",
                    "triggerer_job",
                    "dag_version",
                ],
            ],
        ) {
            Some(0) => {
                json::variant(value, Self::TaskInstanceCollectionResponse, Self::Other)
            }
            Some(1) => json::variant(value, Self::TaskInstanceResponse, Self::Other),
            _ => Self::Other(value),
        }
    }
}

json::text_enum!(
    BulkCreateActionBulkTaskInstanceBodyAction,
    BulkDeleteActionBulkTaskInstanceBodyAction,
    BulkUpdateActionBulkTaskInstanceBodyAction, TaskInstanceState
);

json::received!(
    ExternalLogUrlResponse, HITLDetail, HITLDetailCollection, HITLDetailHistory,
    HITLDetailResponse, HITLUser, JobResponse, StructuredLogMessage,
    TaskDependencyCollectionResponse, TaskDependencyResponse,
    TaskInstanceCollectionResponse, TaskInstanceHistoryCollectionResponse,
    TaskInstanceHistoryResponse, TaskInstanceResponse, TaskInstancesLogResponse,
    TriggerResponse, PatchTaskInstanceAnswer, PatchTaskInstanceByMapIndexAnswer
);

json::sent!(
    BulkBodyBulkTaskInstanceBodyActionsItem, BulkBodyBulkTaskInstanceBody,
    BulkCreateActionBulkTaskInstanceBody,
    BulkDeleteActionBulkTaskInstanceBodyEntitiesItem,
    BulkDeleteActionBulkTaskInstanceBody, BulkUpdateActionBulkTaskInstanceBody,
    ClearTaskInstancesBody, PatchTaskInstanceBody, TaskInstancesBatchBody,
    UpdateHITLDetailPayload
);
