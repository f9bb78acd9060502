// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v1`, Airflow 2.4.0 to 2.11.2: specs/airflow-v1.

use super::DagState;
use crate::client::json;

/// `#/components/schemas/BasicDAGRun`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BasicDAGRun {
    /// Run ID.
    pub run_id: Option<String>,
    /// `dag_id`.
    pub dag_id: Option<String>,
    /// The logical date (previously called execution date). This is the time or interval covered by
    /// this DAG run, according to the DAG definition. Format: `date-time`.
    pub logical_date: Option<String>,
    /// The start time. The time when DAG run was actually created. Format: `date-time`.
    pub start_date: Option<String>,
    /// `end_date`. Format: `date-time`.
    pub end_date: Option<String>,
    /// `data_interval_start`. Format: `date-time`.
    pub data_interval_start: Option<String>,
    /// `data_interval_end`. Format: `date-time`.
    pub data_interval_end: Option<String>,
    /// `state`.
    pub state: Option<DagState>,
}

impl json::Decode for BasicDAGRun {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            run_id: fields.take("run_id"),
            dag_id: fields.take("dag_id"),
            logical_date: fields.take("logical_date"),
            start_date: fields.take("start_date"),
            end_date: fields.take("end_date"),
            data_interval_start: fields.take("data_interval_start"),
            data_interval_end: fields.take("data_interval_end"),
            state: fields.take("state"),
        }
    }
}

/// `#/components/schemas/CreateDatasetEvent`.
///
/// Airflow 2.9.0+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateDatasetEvent {
    /// The URI of the dataset.
    pub dataset_uri: String,
    /// The dataset event extra.
    pub extra: json::Given<json::Map>,
}

impl CreateDatasetEvent {
    /// With what must be said, and nothing else.
    pub fn new(dataset_uri: impl Into<String>) -> Self {
        Self {
            dataset_uri: dataset_uri.into(),
            ..Self::default()
        }
    }
}

impl json::Encode for CreateDatasetEvent {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.always("dataset_uri", &self.dataset_uri);
        object.given("extra", &self.extra);
        object.finish()
    }
}

/// `#/components/schemas/DagScheduleDatasetReference`.
///
/// A datasets reference to a downstream DAG.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DagScheduleDatasetReference {
    /// The DAG ID that depends on the dataset.
    pub dag_id: Option<String>,
    /// The dataset reference creation time.
    pub created_at: Option<String>,
    /// The dataset reference update time.
    pub updated_at: Option<String>,
}

impl json::Decode for DagScheduleDatasetReference {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            dag_id: fields.take("dag_id"),
            created_at: fields.take("created_at"),
            updated_at: fields.take("updated_at"),
        }
    }
}

/// `#/components/schemas/Dataset`.
///
/// A dataset item.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dataset {
    /// The dataset id.
    pub id: Option<i64>,
    /// The dataset uri.
    pub uri: Option<String>,
    /// The dataset extra.
    pub extra: Option<json::Map>,
    /// The dataset creation time.
    pub created_at: Option<String>,
    /// The dataset update time.
    pub updated_at: Option<String>,
    /// `consuming_dags`.
    pub consuming_dags: Vec<DagScheduleDatasetReference>,
    /// `producing_tasks`.
    pub producing_tasks: Vec<TaskOutletDatasetReference>,
}

impl json::Decode for Dataset {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            id: fields.take("id"),
            uri: fields.take("uri"),
            extra: fields.take("extra"),
            created_at: fields.take("created_at"),
            updated_at: fields.take("updated_at"),
            consuming_dags: fields.take("consuming_dags"),
            producing_tasks: fields.take("producing_tasks"),
        }
    }
}

/// `#/components/schemas/DatasetCollection`.
///
/// A collection of datasets.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DatasetCollection {
    /// `datasets`.
    pub datasets: Vec<Dataset>,
    /// Count of total objects in the current result set before pagination parameters (limit, offset)
    /// are applied.
    pub total_entries: Option<i64>,
}

impl json::Decode for DatasetCollection {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            datasets: fields.take("datasets"),
            total_entries: fields.take("total_entries"),
        }
    }
}

/// `#/components/schemas/DatasetEvent`.
///
/// A dataset event.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DatasetEvent {
    /// The dataset id.
    pub dataset_id: Option<i64>,
    /// The URI of the dataset.
    pub dataset_uri: Option<String>,
    /// The dataset event extra.
    pub extra: Option<json::Map>,
    /// The DAG ID that updated the dataset.
    pub source_dag_id: Option<String>,
    /// The task ID that updated the dataset.
    pub source_task_id: Option<String>,
    /// The DAG run ID that updated the dataset.
    pub source_run_id: Option<String>,
    /// The task map index that updated the dataset.
    pub source_map_index: Option<i64>,
    /// `created_dagruns`.
    pub created_dagruns: Vec<BasicDAGRun>,
    /// The dataset event creation time.
    pub timestamp: Option<String>,
}

impl json::Decode for DatasetEvent {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            dataset_id: fields.take("dataset_id"),
            dataset_uri: fields.take("dataset_uri"),
            extra: fields.take("extra"),
            source_dag_id: fields.take("source_dag_id"),
            source_task_id: fields.take("source_task_id"),
            source_run_id: fields.take("source_run_id"),
            source_map_index: fields.take("source_map_index"),
            created_dagruns: fields.take("created_dagruns"),
            timestamp: fields.take("timestamp"),
        }
    }
}

/// `#/components/schemas/QueuedEvent`.
///
/// Airflow 2.9.0+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct QueuedEvent {
    /// The datata uri.
    pub uri: Option<String>,
    /// The DAG ID.
    pub dag_id: Option<String>,
    /// The creation time of QueuedEvent. Format: `date-time`.
    pub created_at: Option<String>,
}

impl json::Decode for QueuedEvent {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            uri: fields.take("uri"),
            dag_id: fields.take("dag_id"),
            created_at: fields.take("created_at"),
        }
    }
}

/// `#/components/schemas/QueuedEventCollection`.
///
/// A collection of Dataset Dag Run Queues.
///
/// Airflow 2.9.0+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct QueuedEventCollection {
    /// `datasets`.
    pub datasets: Vec<QueuedEvent>,
    /// Count of total objects in the current result set before pagination parameters (limit, offset)
    /// are applied.
    pub total_entries: Option<i64>,
}

impl json::Decode for QueuedEventCollection {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            datasets: fields.take("datasets"),
            total_entries: fields.take("total_entries"),
        }
    }
}

/// `#/components/schemas/TaskOutletDatasetReference`.
///
/// A datasets reference to an upstream task.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TaskOutletDatasetReference {
    /// The DAG ID that updates the dataset.
    pub dag_id: Option<String>,
    /// The task ID that updates the dataset.
    pub task_id: Option<String>,
    /// The dataset creation time.
    pub created_at: Option<String>,
    /// The dataset update time.
    pub updated_at: Option<String>,
}

impl json::Decode for TaskOutletDatasetReference {
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
    BasicDAGRun, DagScheduleDatasetReference, Dataset, DatasetCollection, DatasetEvent,
    QueuedEvent, QueuedEventCollection, TaskOutletDatasetReference
);

json::sent!(CreateDatasetEvent);
