// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v2`, Airflow 3.0.0 to 3.3.2: specs/airflow-v2.

use crate::client::json;

/// `#/components/schemas/AssetAliasCollectionResponse`.
///
/// Asset alias collection response.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssetAliasCollectionResponse {
    /// `asset_aliases`.
    pub asset_aliases: Vec<AssetAliasResponse>,
    /// `total_entries`.
    pub total_entries: Option<i64>,
}

impl json::Decode for AssetAliasCollectionResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            asset_aliases: fields.take("asset_aliases"),
            total_entries: fields.take("total_entries"),
        }
    }
}

/// `#/components/schemas/AssetAliasResponse`.
///
/// Asset alias serializer for responses.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssetAliasResponse {
    /// `id`.
    pub id: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// `group`.
    pub group: Option<String>,
}

impl json::Decode for AssetAliasResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            id: fields.take("id"),
            name: fields.take("name"),
            group: fields.take("group"),
        }
    }
}

/// `#/components/schemas/AssetCollectionResponse`.
///
/// Asset collection response.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssetCollectionResponse {
    /// `assets`.
    pub assets: Vec<AssetResponse>,
    /// `total_entries`.
    pub total_entries: Option<i64>,
}

impl json::Decode for AssetCollectionResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            assets: fields.take("assets"),
            total_entries: fields.take("total_entries"),
        }
    }
}

/// `#/components/schemas/AssetEventAccessControl`.
///
/// Access control settings for asset event consumer team filtering.
///
/// Airflow 3.3.0+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssetEventAccessControl {
    /// `consumer_teams`.
    pub consumer_teams: json::Given<Vec<String>>,
    /// `allow_global`. Default: `true`.
    pub allow_global: Option<bool>,
}

impl json::Encode for AssetEventAccessControl {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.given("consumer_teams", &self.consumer_teams);
        object.maybe("allow_global", &self.allow_global);
        object.finish()
    }
}

/// `#/components/schemas/AssetEventCollectionResponse`.
///
/// Asset event collection response.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssetEventCollectionResponse {
    /// `asset_events`.
    pub asset_events: Vec<AssetEventResponse>,
    /// `total_entries`.
    pub total_entries: Option<i64>,
}

impl json::Decode for AssetEventCollectionResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            asset_events: fields.take("asset_events"),
            total_entries: fields.take("total_entries"),
        }
    }
}

/// `#/components/schemas/AssetEventResponse`.
///
/// Asset event serializer for responses.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssetEventResponse {
    /// `id`.
    pub id: Option<i64>,
    /// `asset_id`.
    pub asset_id: Option<i64>,
    /// `uri`.
    pub uri: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `group`.
    pub group: Option<String>,
    /// `extra`.
    pub extra: Option<json::Map>,
    /// `source_task_id`.
    pub source_task_id: Option<String>,
    /// `source_dag_id`.
    pub source_dag_id: Option<String>,
    /// `source_run_id`.
    pub source_run_id: Option<String>,
    /// `source_map_index`.
    pub source_map_index: Option<i64>,
    /// `created_dagruns`.
    pub created_dagruns: Vec<DagRunAssetReference>,
    /// `timestamp`. Format: `date-time`.
    pub timestamp: Option<String>,
    /// `partition_key`. Airflow 3.2.0+.
    pub partition_key: Option<String>,
}

impl json::Decode for AssetEventResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            id: fields.take("id"),
            asset_id: fields.take("asset_id"),
            uri: fields.take("uri"),
            name: fields.take("name"),
            group: fields.take("group"),
            extra: fields.take("extra"),
            source_task_id: fields.take("source_task_id"),
            source_dag_id: fields.take("source_dag_id"),
            source_run_id: fields.take("source_run_id"),
            source_map_index: fields.take("source_map_index"),
            created_dagruns: fields.take("created_dagruns"),
            timestamp: fields.take("timestamp"),
            partition_key: fields.take("partition_key"),
        }
    }
}

/// `#/components/schemas/AssetResponse`.
///
/// Asset serializer for responses.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssetResponse {
    /// `id`.
    pub id: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// `uri`.
    pub uri: Option<String>,
    /// `group`.
    pub group: Option<String>,
    /// `extra`.
    pub extra: Option<json::Map>,
    /// `created_at`. Format: `date-time`.
    pub created_at: Option<String>,
    /// `updated_at`. Format: `date-time`.
    pub updated_at: Option<String>,
    /// `scheduled_dags`. Airflow 3.1.0+.
    pub scheduled_dags: Vec<DagScheduleAssetReference>,
    /// `producing_tasks`.
    pub producing_tasks: Vec<TaskOutletAssetReference>,
    /// `consuming_tasks`. Airflow 3.1.0+.
    pub consuming_tasks: Vec<TaskInletAssetReference>,
    /// `aliases`.
    pub aliases: Vec<AssetAliasResponse>,
    /// `watchers`. Airflow 3.2.0+.
    pub watchers: Vec<AssetWatcherResponse>,
    /// `last_asset_event`. Airflow 3.1.0+.
    pub last_asset_event: Option<LastAssetEventResponse>,
    /// `consuming_dags`. Airflow 3.0.0 to before 3.1.0.
    pub consuming_dags: Vec<DagScheduleAssetReference>,
}

impl json::Decode for AssetResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            id: fields.take("id"),
            name: fields.take("name"),
            uri: fields.take("uri"),
            group: fields.take("group"),
            extra: fields.take("extra"),
            created_at: fields.take("created_at"),
            updated_at: fields.take("updated_at"),
            scheduled_dags: fields.take("scheduled_dags"),
            producing_tasks: fields.take("producing_tasks"),
            consuming_tasks: fields.take("consuming_tasks"),
            aliases: fields.take("aliases"),
            watchers: fields.take("watchers"),
            last_asset_event: fields.take("last_asset_event"),
            consuming_dags: fields.take("consuming_dags"),
        }
    }
}

/// `#/components/schemas/AssetWatcherResponse`.
///
/// Asset watcher serializer for responses.
///
/// Airflow 3.2.0+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssetWatcherResponse {
    /// `name`.
    pub name: Option<String>,
    /// `trigger_id`.
    pub trigger_id: Option<i64>,
    /// `created_date`. Format: `date-time`.
    pub created_date: Option<String>,
}

impl json::Decode for AssetWatcherResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            name: fields.take("name"),
            trigger_id: fields.take("trigger_id"),
            created_date: fields.take("created_date"),
        }
    }
}

/// `#/components/schemas/CreateAssetEventsBody`.
///
/// Create asset events request.
#[derive(Clone, Debug, PartialEq)]
pub struct CreateAssetEventsBody {
    /// `asset_id`.
    pub asset_id: i64,
    /// `partition_key`. Airflow 3.2.0+.
    pub partition_key: json::Given<String>,
    /// `extra`.
    pub extra: Option<json::Map>,
    /// `access_control`. Airflow 3.3.0+.
    pub access_control: json::Given<AssetEventAccessControl>,
}

impl CreateAssetEventsBody {
    /// With what must be said, and nothing else.
    pub fn new(asset_id: i64) -> Self {
        Self {
            asset_id,
            partition_key: Default::default(),
            extra: Default::default(),
            access_control: Default::default(),
        }
    }
}

impl json::Encode for CreateAssetEventsBody {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.always("asset_id", &self.asset_id);
        object.given("partition_key", &self.partition_key);
        object.maybe("extra", &self.extra);
        object.given("access_control", &self.access_control);
        object.finish()
    }
}

/// `#/components/schemas/DagRunAssetReference`.
///
/// DagRun serializer for asset responses.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DagRunAssetReference {
    /// `run_id`.
    pub run_id: Option<String>,
    /// `dag_id`.
    pub dag_id: Option<String>,
    /// `logical_date`. Format: `date-time`.
    pub logical_date: Option<String>,
    /// `start_date`. Format: `date-time`.
    pub start_date: Option<String>,
    /// `end_date`. Format: `date-time`.
    pub end_date: Option<String>,
    /// `state`.
    pub state: Option<String>,
    /// `data_interval_start`. Format: `date-time`.
    pub data_interval_start: Option<String>,
    /// `data_interval_end`. Format: `date-time`.
    pub data_interval_end: Option<String>,
    /// `partition_key`. Airflow 3.2.0+.
    pub partition_key: Option<String>,
    /// Whether this asset event triggered the referenced dag run. Only a run's most recent consumed
    /// asset event triggers it; earlier consumed events are included in the run but did not trigger it.
    /// Airflow 3.3.2+.
    pub triggering: Option<bool>,
}

impl json::Decode for DagRunAssetReference {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            run_id: fields.take("run_id"),
            dag_id: fields.take("dag_id"),
            logical_date: fields.take("logical_date"),
            start_date: fields.take("start_date"),
            end_date: fields.take("end_date"),
            state: fields.take("state"),
            data_interval_start: fields.take("data_interval_start"),
            data_interval_end: fields.take("data_interval_end"),
            partition_key: fields.take("partition_key"),
            triggering: fields.take("triggering"),
        }
    }
}

/// `#/components/schemas/DagScheduleAssetReference`.
///
/// Dag schedule reference serializer for assets.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DagScheduleAssetReference {
    /// `dag_id`.
    pub dag_id: Option<String>,
    /// `created_at`. Format: `date-time`.
    pub created_at: Option<String>,
    /// `updated_at`. Format: `date-time`.
    pub updated_at: Option<String>,
}

impl json::Decode for DagScheduleAssetReference {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            dag_id: fields.take("dag_id"),
            created_at: fields.take("created_at"),
            updated_at: fields.take("updated_at"),
        }
    }
}

/// `#/components/schemas/LastAssetEventResponse`.
///
/// Last asset event response serializer.
///
/// Airflow 3.1.0+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LastAssetEventResponse {
    /// `id`.
    pub id: Option<i64>,
    /// `timestamp`. Format: `date-time`.
    pub timestamp: Option<String>,
}

impl json::Decode for LastAssetEventResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            id: fields.take("id"),
            timestamp: fields.take("timestamp"),
        }
    }
}

/// `#/components/schemas/MaterializeAssetBody`.
///
/// Materialize asset request.
///
/// Airflow 3.2.1+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MaterializeAssetBody {
    /// `dag_run_id`.
    pub dag_run_id: json::Given<String>,
    /// `data_interval_start`. Format: `date-time`.
    pub data_interval_start: json::Given<String>,
    /// `data_interval_end`. Format: `date-time`.
    pub data_interval_end: json::Given<String>,
    /// `logical_date`. Format: `date-time`.
    pub logical_date: json::Given<String>,
    /// `run_after`. Format: `date-time`.
    pub run_after: json::Given<String>,
    /// `conf`.
    pub conf: json::Given<json::Map>,
    /// `note`.
    pub note: json::Given<String>,
    /// `partition_key`.
    pub partition_key: json::Given<String>,
}

impl json::Encode for MaterializeAssetBody {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.given("dag_run_id", &self.dag_run_id);
        object.given("data_interval_start", &self.data_interval_start);
        object.given("data_interval_end", &self.data_interval_end);
        object.given("logical_date", &self.logical_date);
        object.given("run_after", &self.run_after);
        object.given("conf", &self.conf);
        object.given("note", &self.note);
        object.given("partition_key", &self.partition_key);
        object.finish()
    }
}

/// `#/components/schemas/QueuedEventCollectionResponse`.
///
/// Queued Event Collection serializer for responses.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct QueuedEventCollectionResponse {
    /// `queued_events`.
    pub queued_events: Vec<QueuedEventResponse>,
    /// `total_entries`.
    pub total_entries: Option<i64>,
}

impl json::Decode for QueuedEventCollectionResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            queued_events: fields.take("queued_events"),
            total_entries: fields.take("total_entries"),
        }
    }
}

/// `#/components/schemas/QueuedEventResponse`.
///
/// Queued Event serializer for responses..
#[derive(Clone, Debug, Default, PartialEq)]
pub struct QueuedEventResponse {
    /// `dag_id`.
    pub dag_id: Option<String>,
    /// `asset_id`.
    pub asset_id: Option<i64>,
    /// `created_at`. Format: `date-time`.
    pub created_at: Option<String>,
    /// `dag_display_name`. Airflow 3.1.0+.
    pub dag_display_name: Option<String>,
}

impl json::Decode for QueuedEventResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            dag_id: fields.take("dag_id"),
            asset_id: fields.take("asset_id"),
            created_at: fields.take("created_at"),
            dag_display_name: fields.take("dag_display_name"),
        }
    }
}

/// `#/components/schemas/TaskInletAssetReference`.
///
/// Task inlet reference serializer for assets.
///
/// Airflow 3.1.0+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TaskInletAssetReference {
    /// `dag_id`.
    pub dag_id: Option<String>,
    /// `task_id`.
    pub task_id: Option<String>,
    /// `created_at`. Format: `date-time`.
    pub created_at: Option<String>,
    /// `updated_at`. Format: `date-time`.
    pub updated_at: Option<String>,
}

impl json::Decode for TaskInletAssetReference {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            dag_id: fields.take("dag_id"),
            task_id: fields.take("task_id"),
            created_at: fields.take("created_at"),
            updated_at: fields.take("updated_at"),
        }
    }
}

/// `#/components/schemas/TaskOutletAssetReference`.
///
/// Task outlet reference serializer for assets.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TaskOutletAssetReference {
    /// `dag_id`.
    pub dag_id: Option<String>,
    /// `task_id`.
    pub task_id: Option<String>,
    /// `created_at`. Format: `date-time`.
    pub created_at: Option<String>,
    /// `updated_at`. Format: `date-time`.
    pub updated_at: Option<String>,
}

impl json::Decode for TaskOutletAssetReference {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            dag_id: fields.take("dag_id"),
            task_id: fields.take("task_id"),
            created_at: fields.take("created_at"),
            updated_at: fields.take("updated_at"),
        }
    }
}

json::received!(
    AssetAliasCollectionResponse, AssetAliasResponse, AssetCollectionResponse,
    AssetEventCollectionResponse, AssetEventResponse, AssetResponse,
    AssetWatcherResponse, DagRunAssetReference, DagScheduleAssetReference,
    LastAssetEventResponse, QueuedEventCollectionResponse, QueuedEventResponse,
    TaskInletAssetReference, TaskOutletAssetReference
);

json::sent!(AssetEventAccessControl, CreateAssetEventsBody, MaterializeAssetBody);
