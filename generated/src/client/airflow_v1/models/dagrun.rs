// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v1`, Airflow 2.4.0 to 2.11.2: specs/airflow-v1.

use super::{DatasetEvent, TaskInstanceCollection};
use crate::client::json;

/// `#/components/schemas/ClearDagRun`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClearDagRun {
    /// If set, don't actually run this operation. The response will contain a list of task instances
    /// planned to be cleaned, but not modified in any way. Default: `true`.
    pub dry_run: Option<bool>,
}

impl json::Encode for ClearDagRun {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.maybe("dry_run", &self.dry_run);
        object.finish()
    }
}

/// `run_type` of `DAGRun`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DAGRunRunType {
    /// `backfill`.
    Backfill,
    /// `manual`.
    Manual,
    /// `scheduled`.
    Scheduled,
    /// `dataset_triggered`.
    DatasetTriggered,
    /// Any other text.
    Other(String),
}

impl DAGRunRunType {
    /// The text as Airflow has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Backfill => "backfill",
            Self::Manual => "manual",
            Self::Scheduled => "scheduled",
            Self::DatasetTriggered => "dataset_triggered",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for DAGRunRunType {
    fn from(text: &str) -> Self {
        match text {
            "backfill" => Self::Backfill,
            "manual" => Self::Manual,
            "scheduled" => Self::Scheduled,
            "dataset_triggered" => Self::DatasetTriggered,
            other => Self::Other(other.to_owned()),
        }
    }
}

impl Default for DAGRunRunType {
    fn default() -> Self {
        Self::Other(String::new())
    }
}

/// `#/components/schemas/DAGRun`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DAGRun {
    /// Run ID.
    pub dag_run_id: Option<String>,
    /// `dag_id`.
    pub dag_id: Option<String>,
    /// The logical date (previously called execution date). This is the time or interval covered by
    /// this DAG run, according to the DAG definition. Format: `date-time`.
    pub logical_date: Option<String>,
    /// The execution date. This is the same as logical_date, kept for backwards compatibility. If both
    /// this field and logical_date are provided but with different values, the request will fail with
    /// an BAD_REQUEST error. Format: `date-time`.
    pub execution_date: Option<String>,
    /// The start time. The time when DAG run was actually created. Format: `date-time`.
    pub start_date: Option<String>,
    /// `end_date`. Format: `date-time`.
    pub end_date: Option<String>,
    /// The beginning of the interval the DAG run covers. Format: `date-time`.
    pub data_interval_start: Option<String>,
    /// The end of the interval the DAG run covers. Format: `date-time`.
    pub data_interval_end: Option<String>,
    /// `last_scheduling_decision`. Format: `date-time`.
    pub last_scheduling_decision: Option<String>,
    /// `run_type`.
    pub run_type: Option<DAGRunRunType>,
    /// `state`.
    pub state: Option<DagState>,
    /// `external_trigger`.
    pub external_trigger: Option<bool>,
    /// JSON object describing additional configuration parameters.
    pub conf: json::Map,
    /// Contains manually entered notes by the user about the DagRun. Airflow 2.5.0+.
    pub note: Option<String>,
}

impl json::Decode for DAGRun {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            dag_run_id: fields.take("dag_run_id"),
            dag_id: fields.take("dag_id"),
            logical_date: fields.take("logical_date"),
            execution_date: fields.take("execution_date"),
            start_date: fields.take("start_date"),
            end_date: fields.take("end_date"),
            data_interval_start: fields.take("data_interval_start"),
            data_interval_end: fields.take("data_interval_end"),
            last_scheduling_decision: fields.take("last_scheduling_decision"),
            run_type: fields.take("run_type"),
            state: fields.take("state"),
            external_trigger: fields.take("external_trigger"),
            conf: fields.take("conf"),
            note: fields.take("note"),
        }
    }
}

/// `#/components/schemas/DAGRun`. As it is sent.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DAGRunBody {
    /// Run ID.
    pub dag_run_id: json::Given<String>,
    /// The logical date (previously called execution date). This is the time or interval covered by
    /// this DAG run, according to the DAG definition. Format: `date-time`.
    pub logical_date: json::Given<String>,
    /// The execution date. This is the same as logical_date, kept for backwards compatibility. If both
    /// this field and logical_date are provided but with different values, the request will fail with
    /// an BAD_REQUEST error. Format: `date-time`.
    pub execution_date: json::Given<String>,
    /// The beginning of the interval the DAG run covers. Format: `date-time`.
    pub data_interval_start: json::Given<String>,
    /// The end of the interval the DAG run covers. Format: `date-time`.
    pub data_interval_end: json::Given<String>,
    /// `state`.
    pub state: Option<DagState>,
    /// JSON object describing additional configuration parameters.
    pub conf: Option<json::Map>,
    /// Contains manually entered notes by the user about the DagRun. Airflow 2.5.0+.
    pub note: json::Given<String>,
}

impl json::Encode for DAGRunBody {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.given("dag_run_id", &self.dag_run_id);
        object.given("logical_date", &self.logical_date);
        object.given("execution_date", &self.execution_date);
        object.given("data_interval_start", &self.data_interval_start);
        object.given("data_interval_end", &self.data_interval_end);
        object.maybe("state", &self.state);
        object.maybe("conf", &self.conf);
        object.given("note", &self.note);
        object.finish()
    }
}

/// `#/components/schemas/DAGRunCollection`.
///
/// Collection of DAG runs.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DAGRunCollection {
    /// `dag_runs`.
    pub dag_runs: Vec<DAGRun>,
    /// Count of total objects in the current result set before pagination parameters (limit, offset)
    /// are applied.
    pub total_entries: Option<i64>,
}

impl json::Decode for DAGRunCollection {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            dag_runs: fields.take("dag_runs"),
            total_entries: fields.take("total_entries"),
        }
    }
}

/// `#/components/schemas/DagState`.
///
/// DAG State.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DagState {
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

impl DagState {
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

impl From<&str> for DagState {
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

impl Default for DagState {
    fn default() -> Self {
        Self::Other(String::new())
    }
}

/// `#/components/schemas/DatasetEventCollection`.
///
/// A collection of dataset events.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DatasetEventCollection {
    /// `dataset_events`.
    pub dataset_events: Vec<DatasetEvent>,
    /// Count of total objects in the current result set before pagination parameters (limit, offset)
    /// are applied.
    pub total_entries: Option<i64>,
}

impl json::Decode for DatasetEventCollection {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            dataset_events: fields.take("dataset_events"),
            total_entries: fields.take("total_entries"),
        }
    }
}

/// `#/components/schemas/ListDagRunsForm`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListDagRunsForm {
    /// The name of the field to order the results by. Prefix a field name with `-` to reverse the sort
    /// order.
    pub order_by: Option<String>,
    /// The number of items to skip before starting to collect the result set.
    pub page_offset: Option<i64>,
    /// The numbers of items to return. Default: `100`.
    pub page_limit: Option<i64>,
    /// Return objects with specific DAG IDs. The value can be repeated to retrieve multiple matching
    /// values (OR condition).
    pub dag_ids: Option<Vec<String>>,
    /// Return objects with specific states. The value can be repeated to retrieve multiple matching
    /// values (OR condition).
    pub states: Option<Vec<String>>,
    /// Returns objects greater or equal to the specified date. Format: `date-time`.
    pub execution_date_gte: Option<String>,
    /// Returns objects less than or equal to the specified date. Format: `date-time`.
    pub execution_date_lte: Option<String>,
    /// Returns objects greater or equal the specified date. Format: `date-time`.
    pub start_date_gte: Option<String>,
    /// Returns objects less or equal the specified date. Format: `date-time`.
    pub start_date_lte: Option<String>,
    /// Returns objects greater or equal the specified date. Format: `date-time`.
    pub end_date_gte: Option<String>,
    /// Returns objects less than or equal to the specified date. Format: `date-time`.
    pub end_date_lte: Option<String>,
}

impl json::Encode for ListDagRunsForm {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.maybe("order_by", &self.order_by);
        object.maybe("page_offset", &self.page_offset);
        object.maybe("page_limit", &self.page_limit);
        object.maybe("dag_ids", &self.dag_ids);
        object.maybe("states", &self.states);
        object.maybe("execution_date_gte", &self.execution_date_gte);
        object.maybe("execution_date_lte", &self.execution_date_lte);
        object.maybe("start_date_gte", &self.start_date_gte);
        object.maybe("start_date_lte", &self.start_date_lte);
        object.maybe("end_date_gte", &self.end_date_gte);
        object.maybe("end_date_lte", &self.end_date_lte);
        object.finish()
    }
}

/// `#/components/schemas/SetDagRunNote`.
///
/// Airflow 2.5.0+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetDagRunNote {
    /// Custom notes left by users for this Dag Run.
    pub note: Option<String>,
}

impl json::Encode for SetDagRunNote {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.maybe("note", &self.note);
        object.finish()
    }
}

/// `state` of `UpdateDagRunState`.
///
/// The state to set this DagRun.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum UpdateDagRunStateState {
    /// `success`.
    Success,
    /// `failed`.
    Failed,
    /// `queued`.
    Queued,
    /// Any other text.
    Other(String),
}

impl UpdateDagRunStateState {
    /// The text as Airflow has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Success => "success",
            Self::Failed => "failed",
            Self::Queued => "queued",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for UpdateDagRunStateState {
    fn from(text: &str) -> Self {
        match text {
            "success" => Self::Success,
            "failed" => Self::Failed,
            "queued" => Self::Queued,
            other => Self::Other(other.to_owned()),
        }
    }
}

impl Default for UpdateDagRunStateState {
    fn default() -> Self {
        Self::Other(String::new())
    }
}

/// `#/components/schemas/UpdateDagRunState`.
///
/// Modify the state of a DAG run.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateDagRunState {
    /// The state to set this DagRun.
    pub state: Option<UpdateDagRunStateState>,
}

impl json::Encode for UpdateDagRunState {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.maybe("state", &self.state);
        object.finish()
    }
}

/// The answer of `clear_dag_run`.
#[derive(Clone, Debug, PartialEq)]
pub enum ClearDagRunAnswer {
    /// [`DAGRun`].
    DAGRun(Box<DAGRun>),
    /// [`TaskInstanceCollection`].
    TaskInstanceCollection(Box<TaskInstanceCollection>),
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
                &[
                    "dag_run_id",
                    "dag_id",
                    "logical_date",
                    "execution_date",
                    "start_date",
                    "end_date",
                    "data_interval_start",
                    "data_interval_end",
                    "last_scheduling_decision",
                    "run_type",
                    "state",
                    "external_trigger",
                    "conf",
                    "note",
                ],
                &["task_instances", "total_entries"],
            ],
        ) {
            Some(0) => json::variant(value, Self::DAGRun, Self::Other),
            Some(1) => json::variant(value, Self::TaskInstanceCollection, Self::Other),
            _ => Self::Other(value),
        }
    }
}

json::text_enum!(DAGRunRunType, DagState, UpdateDagRunStateState);

json::received!(DAGRun, DAGRunCollection, DatasetEventCollection, ClearDagRunAnswer);

json::sent!(ClearDagRun, DAGRunBody, ListDagRunsForm, SetDagRunNote, UpdateDagRunState);
