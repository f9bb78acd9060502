// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v2`, Airflow 3.0.0 to 3.3.2: specs/airflow-v2.

use super::{
    BulkActionNotOnExistence, BulkActionOnExistence, DagVersionResponse,
    TaskInstanceCollectionResponse, TaskInstanceResponse,
};
use crate::client::json;

/// `item` of `BulkBodyBulkDAGRunBodyActions`.
#[derive(Clone, Debug, PartialEq)]
pub enum BulkBodyBulkDAGRunBodyActionsItem {
    /// [`BulkCreateActionBulkDAGRunBody`].
    BulkCreateActionBulkDAGRunBody(Box<BulkCreateActionBulkDAGRunBody>),
    /// [`BulkUpdateActionBulkDAGRunBody`].
    BulkUpdateActionBulkDAGRunBody(Box<BulkUpdateActionBulkDAGRunBody>),
    /// [`BulkDeleteActionBulkDAGRunBody`].
    BulkDeleteActionBulkDAGRunBody(Box<BulkDeleteActionBulkDAGRunBody>),
    /// Anything else, as it is.
    Other(json::Value),
}

impl Default for BulkBodyBulkDAGRunBodyActionsItem {
    fn default() -> Self {
        Self::Other(json::Value::Null)
    }
}

impl json::Encode for BulkBodyBulkDAGRunBodyActionsItem {
    fn encode(&self) -> json::Value {
        match self {
            Self::BulkCreateActionBulkDAGRunBody(inner) => json::Encode::encode(inner),
            Self::BulkUpdateActionBulkDAGRunBody(inner) => json::Encode::encode(inner),
            Self::BulkDeleteActionBulkDAGRunBody(inner) => json::Encode::encode(inner),
            Self::Other(value) => value.clone(),
        }
    }
}

/// `#/components/schemas/BulkBody_BulkDAGRunBody_`.
///
/// Airflow 3.3.0+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BulkBodyBulkDAGRunBody {
    /// `actions`.
    pub actions: Vec<BulkBodyBulkDAGRunBodyActionsItem>,
}

impl BulkBodyBulkDAGRunBody {
    /// With what must be said, and nothing else.
    pub fn new(actions: Vec<BulkBodyBulkDAGRunBodyActionsItem>) -> Self {
        Self { actions }
    }
}

impl json::Encode for BulkBodyBulkDAGRunBody {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.always("actions", &self.actions);
        object.finish()
    }
}

/// `action` of `BulkCreateActionBulkDAGRunBody`.
///
/// The action to be performed on the entities.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum BulkCreateActionBulkDAGRunBodyAction {
    /// `create`.
    #[default]
    Create,
    /// Any other text.
    Other(String),
}

impl BulkCreateActionBulkDAGRunBodyAction {
    /// The text as Airflow has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Create => "create",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for BulkCreateActionBulkDAGRunBodyAction {
    fn from(text: &str) -> Self {
        match text {
            "create" => Self::Create,
            other => Self::Other(other.to_owned()),
        }
    }
}

/// `#/components/schemas/BulkCreateAction_BulkDAGRunBody_`.
///
/// Airflow 3.3.0+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BulkCreateActionBulkDAGRunBody {
    /// The action to be performed on the entities.
    pub action: BulkCreateActionBulkDAGRunBodyAction,
    /// A list of entities to be created.
    pub entities: Vec<BulkDAGRunBody>,
    /// `action_on_existence`. Default: `"fail"`.
    pub action_on_existence: Option<BulkActionOnExistence>,
}

impl BulkCreateActionBulkDAGRunBody {
    /// With what must be said, and nothing else.
    pub fn new(entities: Vec<BulkDAGRunBody>) -> Self {
        Self {
            entities,
            ..Self::default()
        }
    }
}

impl json::Encode for BulkCreateActionBulkDAGRunBody {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.always("action", &self.action);
        object.always("entities", &self.entities);
        object.maybe("action_on_existence", &self.action_on_existence);
        object.finish()
    }
}

/// `#/components/schemas/BulkDAGRunBody`.
///
/// Request body for bulk operations on Dag Runs.
///
/// Airflow 3.3.0+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BulkDAGRunBody {
    /// `dag_run_id`.
    pub dag_run_id: String,
    /// `dag_id`.
    pub dag_id: json::Given<String>,
    /// `state`.
    pub state: json::Given<DagRunMutableStates>,
    /// `note`.
    pub note: json::Given<String>,
}

impl BulkDAGRunBody {
    /// With what must be said, and nothing else.
    pub fn new(dag_run_id: impl Into<String>) -> Self {
        Self {
            dag_run_id: dag_run_id.into(),
            ..Self::default()
        }
    }
}

impl json::Encode for BulkDAGRunBody {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.always("dag_run_id", &self.dag_run_id);
        object.given("dag_id", &self.dag_id);
        object.given("state", &self.state);
        object.given("note", &self.note);
        object.finish()
    }
}

/// `#/components/schemas/BulkDAGRunClearBody`.
///
/// Request body for the bulk clear Dag Runs endpoint.
///
/// Airflow 3.3.0+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BulkDAGRunClearBody {
    /// Select runs by exact partition key match. Mutually exclusive with the other partition selectors.
    pub partition_key: json::Given<String>,
    /// Inclusive start of the partition date window. The value is interpreted in the Dag's timetable
    /// timezone. Mutually exclusive with the other partition selectors. Format: `date-time`.
    pub partition_date_start: json::Given<String>,
    /// Inclusive end of the partition date window. The value is interpreted in the Dag's timetable
    /// timezone. Mutually exclusive with the other partition selectors. Format: `date-time`.
    pub partition_date_end: json::Given<String>,
    /// `dry_run`. Default: `true`.
    pub dry_run: Option<bool>,
    /// `only_failed`. Default: `false`.
    pub only_failed: Option<bool>,
    /// Only queue newly added tasks in the latest Dag version without clearing existing tasks. Default:
    /// `false`.
    pub only_new: Option<bool>,
    /// (Experimental) Run on the latest bundle version of the Dag after clearing. If not specified,
    /// falls back to the DAG-level ``rerun_with_latest_version`` parameter, then the ``\[core\]
    /// rerun_with_latest_version`` config option, and finally ``False``.
    pub run_on_latest_version: json::Given<bool>,
    /// `note`.
    pub note: json::Given<String>,
    /// `dag_runs`.
    pub dag_runs: Option<Vec<BulkDAGRunBody>>,
}

impl json::Encode for BulkDAGRunClearBody {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.given("partition_key", &self.partition_key);
        object.given("partition_date_start", &self.partition_date_start);
        object.given("partition_date_end", &self.partition_date_end);
        object.maybe("dry_run", &self.dry_run);
        object.maybe("only_failed", &self.only_failed);
        object.maybe("only_new", &self.only_new);
        object.given("run_on_latest_version", &self.run_on_latest_version);
        object.given("note", &self.note);
        object.maybe("dag_runs", &self.dag_runs);
        object.finish()
    }
}

/// `action` of `BulkDeleteActionBulkDAGRunBody`.
///
/// The action to be performed on the entities.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum BulkDeleteActionBulkDAGRunBodyAction {
    /// `delete`.
    #[default]
    Delete,
    /// Any other text.
    Other(String),
}

impl BulkDeleteActionBulkDAGRunBodyAction {
    /// The text as Airflow has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Delete => "delete",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for BulkDeleteActionBulkDAGRunBodyAction {
    fn from(text: &str) -> Self {
        match text {
            "delete" => Self::Delete,
            other => Self::Other(other.to_owned()),
        }
    }
}

/// `item` of `BulkDeleteActionBulkDAGRunBodyEntities`.
#[derive(Clone, Debug, PartialEq)]
pub enum BulkDeleteActionBulkDAGRunBodyEntitiesItem {
    /// [`BulkDAGRunBody`].
    BulkDAGRunBody(Box<BulkDAGRunBody>),
    /// A text.
    Text(String),
    /// Anything else, as it is.
    Other(json::Value),
}

impl Default for BulkDeleteActionBulkDAGRunBodyEntitiesItem {
    fn default() -> Self {
        Self::Other(json::Value::Null)
    }
}

impl json::Encode for BulkDeleteActionBulkDAGRunBodyEntitiesItem {
    fn encode(&self) -> json::Value {
        match self {
            Self::BulkDAGRunBody(inner) => json::Encode::encode(inner),
            Self::Text(inner) => json::Encode::encode(inner),
            Self::Other(value) => value.clone(),
        }
    }
}

/// `#/components/schemas/BulkDeleteAction_BulkDAGRunBody_`.
///
/// Airflow 3.3.0+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BulkDeleteActionBulkDAGRunBody {
    /// The action to be performed on the entities.
    pub action: BulkDeleteActionBulkDAGRunBodyAction,
    /// A list of entity id/key or entity objects to be deleted.
    pub entities: Vec<BulkDeleteActionBulkDAGRunBodyEntitiesItem>,
    /// `action_on_non_existence`. Default: `"fail"`.
    pub action_on_non_existence: Option<BulkActionNotOnExistence>,
}

impl BulkDeleteActionBulkDAGRunBody {
    /// With what must be said, and nothing else.
    pub fn new(entities: Vec<BulkDeleteActionBulkDAGRunBodyEntitiesItem>) -> Self {
        Self {
            entities,
            ..Self::default()
        }
    }
}

impl json::Encode for BulkDeleteActionBulkDAGRunBody {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.always("action", &self.action);
        object.always("entities", &self.entities);
        object.maybe("action_on_non_existence", &self.action_on_non_existence);
        object.finish()
    }
}

/// `action` of `BulkUpdateActionBulkDAGRunBody`.
///
/// The action to be performed on the entities.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum BulkUpdateActionBulkDAGRunBodyAction {
    /// `update`.
    #[default]
    Update,
    /// Any other text.
    Other(String),
}

impl BulkUpdateActionBulkDAGRunBodyAction {
    /// The text as Airflow has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Update => "update",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for BulkUpdateActionBulkDAGRunBodyAction {
    fn from(text: &str) -> Self {
        match text {
            "update" => Self::Update,
            other => Self::Other(other.to_owned()),
        }
    }
}

/// `#/components/schemas/BulkUpdateAction_BulkDAGRunBody_`.
///
/// Airflow 3.3.0+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BulkUpdateActionBulkDAGRunBody {
    /// The action to be performed on the entities.
    pub action: BulkUpdateActionBulkDAGRunBodyAction,
    /// A list of entities to be updated.
    pub entities: Vec<BulkDAGRunBody>,
    /// A list of field names to update for each entity.Only these fields will be applied from the
    /// request body to the database model.Any extra fields provided will be ignored.
    pub update_mask: json::Given<Vec<String>>,
    /// `action_on_non_existence`. Default: `"fail"`.
    pub action_on_non_existence: Option<BulkActionNotOnExistence>,
}

impl BulkUpdateActionBulkDAGRunBody {
    /// With what must be said, and nothing else.
    pub fn new(entities: Vec<BulkDAGRunBody>) -> Self {
        Self {
            entities,
            ..Self::default()
        }
    }
}

impl json::Encode for BulkUpdateActionBulkDAGRunBody {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.always("action", &self.action);
        object.always("entities", &self.entities);
        object.given("update_mask", &self.update_mask);
        object.maybe("action_on_non_existence", &self.action_on_non_existence);
        object.finish()
    }
}

/// `#/components/schemas/ClearPartitionsBody`.
///
/// Request body for the clearPartitions endpoint (column-reset: set partition fields to None).
///
/// Airflow 3.3.0+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClearPartitionsBody {
    /// Select runs by exact partition key match. Mutually exclusive with the other partition selectors.
    pub partition_key: json::Given<String>,
    /// Inclusive start of the partition date window. The value is interpreted in the Dag's timetable
    /// timezone. Mutually exclusive with the other partition selectors. Format: `date-time`.
    pub partition_date_start: json::Given<String>,
    /// Inclusive end of the partition date window. The value is interpreted in the Dag's timetable
    /// timezone. Mutually exclusive with the other partition selectors. Format: `date-time`.
    pub partition_date_end: json::Given<String>,
    /// Select runs by exact run_id. Mutually exclusive with ``partition_key`` and partition date
    /// window.
    pub run_id: json::Given<String>,
    /// Also clear task instances on the matched runs. Default: `false`.
    pub clear_task_instances: Option<bool>,
    /// If True, compute counts without writing any changes. Default: `true`.
    pub dry_run: Option<bool>,
}

impl json::Encode for ClearPartitionsBody {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.given("partition_key", &self.partition_key);
        object.given("partition_date_start", &self.partition_date_start);
        object.given("partition_date_end", &self.partition_date_end);
        object.given("run_id", &self.run_id);
        object.maybe("clear_task_instances", &self.clear_task_instances);
        object.maybe("dry_run", &self.dry_run);
        object.finish()
    }
}

/// `#/components/schemas/ClearPartitionsResponse`.
///
/// Response for the clearPartitions endpoint.
///
/// Airflow 3.3.0+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClearPartitionsResponse {
    /// `dag_runs_cleared`.
    pub dag_runs_cleared: Option<i64>,
    /// `task_instances_cleared`.
    pub task_instances_cleared: Option<i64>,
    /// `dry_run`.
    pub dry_run: Option<bool>,
}

impl json::Decode for ClearPartitionsResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            dag_runs_cleared: fields.take("dag_runs_cleared"),
            task_instances_cleared: fields.take("task_instances_cleared"),
            dry_run: fields.take("dry_run"),
        }
    }
}

/// `item` of `ClearTaskInstanceCollectionResponseTaskInstances`.
#[derive(Clone, Debug, PartialEq)]
pub enum ClearTaskInstanceCollectionResponseTaskInstancesItem {
    /// [`TaskInstanceResponse`].
    TaskInstanceResponse(Box<TaskInstanceResponse>),
    /// [`NewTaskResponse`].
    NewTaskResponse(Box<NewTaskResponse>),
    /// Anything else, as it is.
    Other(json::Value),
}

impl Default for ClearTaskInstanceCollectionResponseTaskInstancesItem {
    fn default() -> Self {
        Self::Other(json::Value::Null)
    }
}

impl json::Decode for ClearTaskInstanceCollectionResponseTaskInstancesItem {
    fn decode(value: json::Value, _: &mut json::Notes) -> Self {
        match json::best(
            &value,
            &[
                &[
                    "id",
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
                &[],
            ],
        ) {
            Some(0) => json::variant(value, Self::TaskInstanceResponse, Self::Other),
            Some(1) => json::variant(value, Self::NewTaskResponse, Self::Other),
            _ => Self::Other(value),
        }
    }
}

/// `#/components/schemas/ClearTaskInstanceCollectionResponse`.
///
/// Response for clear dag run dry run, which may contain new tasks without full TaskInstance data.
///
/// Airflow 3.2.2+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClearTaskInstanceCollectionResponse {
    /// `task_instances`.
    pub task_instances: Vec<ClearTaskInstanceCollectionResponseTaskInstancesItem>,
    /// `total_entries`.
    pub total_entries: Option<i64>,
}

impl json::Decode for ClearTaskInstanceCollectionResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            task_instances: fields.take("task_instances"),
            total_entries: fields.take("total_entries"),
        }
    }
}

/// `#/components/schemas/DAGRunClearBody`.
///
/// Dag Run serializer for clear endpoint body.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DAGRunClearBody {
    /// `dry_run`. Default: `true`.
    pub dry_run: Option<bool>,
    /// `only_failed`. Default: `false`.
    pub only_failed: Option<bool>,
    /// Only queue newly added tasks in the latest Dag version without clearing existing tasks. Default:
    /// `false`. Airflow 3.2.2+.
    pub only_new: Option<bool>,
    /// (Experimental) Run on the latest bundle version of the Dag after clearing. If not specified,
    /// falls back to the DAG-level ``rerun_with_latest_version`` parameter, then the ``\[core\]
    /// rerun_with_latest_version`` config option, and finally ``False``. Default: `false`. Airflow 3.1.0+.
    pub run_on_latest_version: json::Given<bool>,
    /// `note`. Airflow 3.3.0+.
    pub note: json::Given<String>,
}

impl json::Encode for DAGRunClearBody {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.maybe("dry_run", &self.dry_run);
        object.maybe("only_failed", &self.only_failed);
        object.maybe("only_new", &self.only_new);
        object.given("run_on_latest_version", &self.run_on_latest_version);
        object.given("note", &self.note);
        object.finish()
    }
}

/// `#/components/schemas/DAGRunCollectionResponse`.
///
/// Dag Run collection response supporting both offset and cursor pagination.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DAGRunCollectionResponse {
    /// `dag_runs`.
    pub dag_runs: Vec<DAGRunResponse>,
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

impl json::Decode for DAGRunCollectionResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            dag_runs: fields.take("dag_runs"),
            total_entries: fields.take("total_entries"),
            total_entries_limit: fields.take("total_entries_limit"),
            next_cursor: fields.take("next_cursor"),
            previous_cursor: fields.take("previous_cursor"),
        }
    }
}

/// `#/components/schemas/DAGRunPatchBody`.
///
/// Dag Run Serializer for PATCH requests.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DAGRunPatchBody {
    /// `state`.
    pub state: json::Given<DagRunMutableStates>,
    /// `note`.
    pub note: json::Given<String>,
}

impl json::Encode for DAGRunPatchBody {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.given("state", &self.state);
        object.given("note", &self.note);
        object.finish()
    }
}

/// `#/components/schemas/DAGRunPatchStates`.
///
/// Enum for Dag Run states when updating a Dag Run.
///
/// Airflow 3.0.0 to before 3.3.0.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DAGRunPatchStates {
    /// `queued`.
    Queued,
    /// `success`.
    Success,
    /// `failed`.
    Failed,
    /// Any other text.
    Other(String),
}

impl DAGRunPatchStates {
    /// The text as Airflow has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Queued => "queued",
            Self::Success => "success",
            Self::Failed => "failed",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for DAGRunPatchStates {
    fn from(text: &str) -> Self {
        match text {
            "queued" => Self::Queued,
            "success" => Self::Success,
            "failed" => Self::Failed,
            other => Self::Other(other.to_owned()),
        }
    }
}

impl Default for DAGRunPatchStates {
    fn default() -> Self {
        Self::Other(String::new())
    }
}

/// `#/components/schemas/DAGRunResponse`.
///
/// Dag Run serializer for responses.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DAGRunResponse {
    /// `dag_run_id`.
    pub dag_run_id: Option<String>,
    /// `dag_id`.
    pub dag_id: Option<String>,
    /// `logical_date`. Format: `date-time`.
    pub logical_date: Option<String>,
    /// `queued_at`. Format: `date-time`.
    pub queued_at: Option<String>,
    /// `start_date`. Format: `date-time`.
    pub start_date: Option<String>,
    /// `end_date`. Format: `date-time`.
    pub end_date: Option<String>,
    /// `duration`. Airflow 3.1.0+.
    pub duration: Option<f64>,
    /// `data_interval_start`. Format: `date-time`.
    pub data_interval_start: Option<String>,
    /// `data_interval_end`. Format: `date-time`.
    pub data_interval_end: Option<String>,
    /// `run_after`. Format: `date-time`.
    pub run_after: Option<String>,
    /// `last_scheduling_decision`. Format: `date-time`.
    pub last_scheduling_decision: Option<String>,
    /// `run_type`.
    pub run_type: Option<DagRunType>,
    /// `state`.
    pub state: Option<DagRunState>,
    /// `triggered_by`.
    pub triggered_by: Option<DagRunTriggeredByType>,
    /// `triggering_user_name`. Airflow 3.1.0+.
    pub triggering_user_name: Option<String>,
    /// `conf`.
    pub conf: Option<json::Map>,
    /// `note`.
    pub note: Option<String>,
    /// `dag_versions`.
    pub dag_versions: Vec<DagVersionResponse>,
    /// `bundle_version`. Airflow 3.0.1+.
    pub bundle_version: Option<String>,
    /// `dag_display_name`. Airflow 3.1.0+.
    pub dag_display_name: Option<String>,
    /// `partition_key`. Airflow 3.2.0+.
    pub partition_key: Option<String>,
    /// `partition_date`. Format: `date-time`. Airflow 3.3.0+.
    pub partition_date: Option<String>,
}

impl json::Decode for DAGRunResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            dag_run_id: fields.take("dag_run_id"),
            dag_id: fields.take("dag_id"),
            logical_date: fields.take("logical_date"),
            queued_at: fields.take("queued_at"),
            start_date: fields.take("start_date"),
            end_date: fields.take("end_date"),
            duration: fields.take("duration"),
            data_interval_start: fields.take("data_interval_start"),
            data_interval_end: fields.take("data_interval_end"),
            run_after: fields.take("run_after"),
            last_scheduling_decision: fields.take("last_scheduling_decision"),
            run_type: fields.take("run_type"),
            state: fields.take("state"),
            triggered_by: fields.take("triggered_by"),
            triggering_user_name: fields.take("triggering_user_name"),
            conf: fields.take("conf"),
            note: fields.take("note"),
            dag_versions: fields.take("dag_versions"),
            bundle_version: fields.take("bundle_version"),
            dag_display_name: fields.take("dag_display_name"),
            partition_key: fields.take("partition_key"),
            partition_date: fields.take("partition_date"),
        }
    }
}

/// `#/components/schemas/DAGRunsBatchBody`.
///
/// List Dag Runs body for batch endpoint.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DAGRunsBatchBody {
    /// `order_by`.
    pub order_by: json::Given<String>,
    /// `page_offset`. Default: `0`.
    pub page_offset: Option<i64>,
    /// `page_limit`. Default: `100`.
    pub page_limit: Option<i64>,
    /// `dag_ids`.
    pub dag_ids: json::Given<Vec<String>>,
    /// `states`.
    pub states: json::Given<Vec<Option<DagRunState>>>,
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
    /// `duration_gte`. Airflow 3.2.0+.
    pub duration_gte: json::Given<f64>,
    /// `duration_gt`. Airflow 3.2.0+.
    pub duration_gt: json::Given<f64>,
    /// `duration_lte`. Airflow 3.2.0+.
    pub duration_lte: json::Given<f64>,
    /// `duration_lt`. Airflow 3.2.0+.
    pub duration_lt: json::Given<f64>,
    /// `conf_contains`. Airflow 3.2.0+.
    pub conf_contains: json::Given<String>,
}

impl json::Encode for DAGRunsBatchBody {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.given("order_by", &self.order_by);
        object.maybe("page_offset", &self.page_offset);
        object.maybe("page_limit", &self.page_limit);
        object.given("dag_ids", &self.dag_ids);
        object.given("states", &self.states);
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
        object.given("conf_contains", &self.conf_contains);
        object.finish()
    }
}

/// `#/components/schemas/DagRunMutableStates`.
///
/// Dag Run states from which the run may be mutated (patched, deleted).
///
/// Airflow 3.3.0+.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DagRunMutableStates {
    /// `queued`.
    Queued,
    /// `success`.
    Success,
    /// `failed`.
    Failed,
    /// Any other text.
    Other(String),
}

impl DagRunMutableStates {
    /// The text as Airflow has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Queued => "queued",
            Self::Success => "success",
            Self::Failed => "failed",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for DagRunMutableStates {
    fn from(text: &str) -> Self {
        match text {
            "queued" => Self::Queued,
            "success" => Self::Success,
            "failed" => Self::Failed,
            other => Self::Other(other.to_owned()),
        }
    }
}

impl Default for DagRunMutableStates {
    fn default() -> Self {
        Self::Other(String::new())
    }
}

/// `#/components/schemas/DagRunState`.
///
/// All possible states that a DagRun can be in.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DagRunState {
    /// `queued`.
    Queued,
    /// `running`.
    Running,
    /// `success`.
    Success,
    /// `failed`.
    Failed,
    /// Any other text.
    Other(String),
}

impl DagRunState {
    /// The text as Airflow has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Queued => "queued",
            Self::Running => "running",
            Self::Success => "success",
            Self::Failed => "failed",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for DagRunState {
    fn from(text: &str) -> Self {
        match text {
            "queued" => Self::Queued,
            "running" => Self::Running,
            "success" => Self::Success,
            "failed" => Self::Failed,
            other => Self::Other(other.to_owned()),
        }
    }
}

impl Default for DagRunState {
    fn default() -> Self {
        Self::Other(String::new())
    }
}

/// `#/components/schemas/DagRunTriggeredByType`.
///
/// Class with TriggeredBy types for DagRun.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DagRunTriggeredByType {
    /// `cli`.
    Cli,
    /// `operator`.
    Operator,
    /// `rest_api`.
    RestApi,
    /// `ui`.
    Ui,
    /// `test`.
    Test,
    /// `timetable`.
    Timetable,
    /// `asset`.
    Asset,
    /// `backfill`.
    Backfill,
    /// Any other text.
    Other(String),
}

impl DagRunTriggeredByType {
    /// The text as Airflow has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cli => "cli",
            Self::Operator => "operator",
            Self::RestApi => "rest_api",
            Self::Ui => "ui",
            Self::Test => "test",
            Self::Timetable => "timetable",
            Self::Asset => "asset",
            Self::Backfill => "backfill",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for DagRunTriggeredByType {
    fn from(text: &str) -> Self {
        match text {
            "cli" => Self::Cli,
            "operator" => Self::Operator,
            "rest_api" => Self::RestApi,
            "ui" => Self::Ui,
            "test" => Self::Test,
            "timetable" => Self::Timetable,
            "asset" => Self::Asset,
            "backfill" => Self::Backfill,
            other => Self::Other(other.to_owned()),
        }
    }
}

impl Default for DagRunTriggeredByType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}

/// `#/components/schemas/DagRunType`.
///
/// Class with DagRun types.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DagRunType {
    /// `backfill`.
    Backfill,
    /// `scheduled`.
    Scheduled,
    /// `manual`.
    Manual,
    /// `operator_triggered`. Airflow 3.3.0+.
    OperatorTriggered,
    /// `asset_triggered`.
    AssetTriggered,
    /// `asset_materialization`. Airflow 3.2.0+.
    AssetMaterialization,
    /// Any other text.
    Other(String),
}

impl DagRunType {
    /// The text as Airflow has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Backfill => "backfill",
            Self::Scheduled => "scheduled",
            Self::Manual => "manual",
            Self::OperatorTriggered => "operator_triggered",
            Self::AssetTriggered => "asset_triggered",
            Self::AssetMaterialization => "asset_materialization",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for DagRunType {
    fn from(text: &str) -> Self {
        match text {
            "backfill" => Self::Backfill,
            "scheduled" => Self::Scheduled,
            "manual" => Self::Manual,
            "operator_triggered" => Self::OperatorTriggered,
            "asset_triggered" => Self::AssetTriggered,
            "asset_materialization" => Self::AssetMaterialization,
            other => Self::Other(other.to_owned()),
        }
    }
}

impl Default for DagRunType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}

/// `#/components/schemas/NewTaskResponse`.
///
/// Lightweight response for new tasks that don't have TaskInstances yet.
///
/// Airflow 3.2.2+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewTaskResponse {
    /// `task_id`.
    pub task_id: Option<String>,
    /// `task_display_name`.
    pub task_display_name: Option<String>,
}

impl json::Decode for NewTaskResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            task_id: fields.take("task_id"),
            task_display_name: fields.take("task_display_name"),
        }
    }
}

/// `#/components/schemas/TriggerDAGRunPostBody`.
///
/// Trigger Dag Run Serializer for POST body.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TriggerDAGRunPostBody {
    /// `dag_run_id`.
    pub dag_run_id: json::Given<String>,
    /// `data_interval_start`. Format: `date-time`.
    pub data_interval_start: json::Given<String>,
    /// `data_interval_end`. Format: `date-time`.
    pub data_interval_end: json::Given<String>,
    /// `logical_date`. Format: `date-time`.
    pub logical_date: Option<String>,
    /// `run_after`. Format: `date-time`.
    pub run_after: json::Given<String>,
    /// `conf`.
    pub conf: json::Given<json::Map>,
    /// `note`.
    pub note: json::Given<String>,
    /// `partition_key`. Airflow 3.2.0+.
    pub partition_key: json::Given<String>,
}

impl json::Encode for TriggerDAGRunPostBody {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.given("dag_run_id", &self.dag_run_id);
        object.given("data_interval_start", &self.data_interval_start);
        object.given("data_interval_end", &self.data_interval_end);
        object.always("logical_date", &self.logical_date);
        object.given("run_after", &self.run_after);
        object.given("conf", &self.conf);
        object.given("note", &self.note);
        object.given("partition_key", &self.partition_key);
        object.finish()
    }
}

/// The answer of `clear_dag_run`.
#[derive(Clone, Debug, PartialEq)]
pub enum ClearDagRunAnswer {
    /// [`ClearTaskInstanceCollectionResponse`].
    ClearTaskInstanceCollectionResponse(Box<ClearTaskInstanceCollectionResponse>),
    /// [`DAGRunResponse`].
    DAGRunResponse(Box<DAGRunResponse>),
    /// [`TaskInstanceCollectionResponse`].
    TaskInstanceCollectionResponse(Box<TaskInstanceCollectionResponse>),
    /// Anything else, as it is.
    Other(json::Value),
}

impl Default for ClearDagRunAnswer {
    fn default() -> Self {
        Self::Other(json::Value::Null)
    }
}

impl json::Decode for ClearDagRunAnswer {
    fn decode(value: json::Value, _: &mut json::Notes) -> Self {
        match json::best(
            &value,
            &[
                &["task_instances", "total_entries"],
                &[
                    "dag_run_id",
                    "dag_id",
                    "logical_date",
                    "queued_at",
                    "start_date",
                    "end_date",
                    "duration",
                    "data_interval_start",
                    "data_interval_end",
                    "run_after",
                    "last_scheduling_decision",
                    "run_type",
                    "state",
                    "triggered_by",
                    "triggering_user_name",
                    "conf",
                    "note",
                    "dag_versions",
                    "bundle_version",
                    "dag_display_name",
                    "partition_key",
                    "partition_date",
                ],
                &[
                    "task_instances",
                    "total_entries",
                    "total_entries_limit",
                    "next_cursor",
                    "previous_cursor",
                ],
            ],
        ) {
            Some(0) => {
                json::variant(
                    value,
                    Self::ClearTaskInstanceCollectionResponse,
                    Self::Other,
                )
            }
            Some(1) => json::variant(value, Self::DAGRunResponse, Self::Other),
            Some(2) => {
                json::variant(value, Self::TaskInstanceCollectionResponse, Self::Other)
            }
            _ => Self::Other(value),
        }
    }
}

/// The answer of `clear_dag_runs`.
#[derive(Clone, Debug, PartialEq)]
pub enum ClearDagRunsAnswer {
    /// [`ClearTaskInstanceCollectionResponse`].
    ClearTaskInstanceCollectionResponse(Box<ClearTaskInstanceCollectionResponse>),
    /// [`DAGRunCollectionResponse`].
    DAGRunCollectionResponse(Box<DAGRunCollectionResponse>),
    /// Anything else, as it is.
    Other(json::Value),
}

impl Default for ClearDagRunsAnswer {
    fn default() -> Self {
        Self::Other(json::Value::Null)
    }
}

impl json::Decode for ClearDagRunsAnswer {
    fn decode(value: json::Value, _: &mut json::Notes) -> Self {
        match json::best(
            &value,
            &[
                &["task_instances"],
                &["dag_runs", "total_entries_limit", "next_cursor", "previous_cursor"],
            ],
        ) {
            Some(0) => {
                json::variant(
                    value,
                    Self::ClearTaskInstanceCollectionResponse,
                    Self::Other,
                )
            }
            Some(1) => json::variant(value, Self::DAGRunCollectionResponse, Self::Other),
            _ => Self::Other(value),
        }
    }
}

json::text_enum!(
    BulkCreateActionBulkDAGRunBodyAction, BulkDeleteActionBulkDAGRunBodyAction,
    BulkUpdateActionBulkDAGRunBodyAction, DAGRunPatchStates, DagRunMutableStates,
    DagRunState, DagRunTriggeredByType, DagRunType
);

json::received!(
    ClearPartitionsResponse, ClearTaskInstanceCollectionResponseTaskInstancesItem,
    ClearTaskInstanceCollectionResponse, DAGRunCollectionResponse, DAGRunResponse,
    NewTaskResponse, ClearDagRunAnswer, ClearDagRunsAnswer
);

json::sent!(
    BulkBodyBulkDAGRunBodyActionsItem, BulkBodyBulkDAGRunBody,
    BulkCreateActionBulkDAGRunBody, BulkDAGRunBody, BulkDAGRunClearBody,
    BulkDeleteActionBulkDAGRunBodyEntitiesItem, BulkDeleteActionBulkDAGRunBody,
    BulkUpdateActionBulkDAGRunBody, ClearPartitionsBody, DAGRunClearBody,
    DAGRunPatchBody, DAGRunsBatchBody, TriggerDAGRunPostBody
);
