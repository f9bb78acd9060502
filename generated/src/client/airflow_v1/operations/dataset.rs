// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v1`, Airflow 2.4.0 to 2.11.2: specs/airflow-v1.

use super::super::models;
use crate::client::call::{Call, Values};
use crate::client::json::Encode;
use crate::table;

/// Get a queued Dataset event for a DAG.
///
/// Get a queued Dataset event for a DAG.
///
/// `GET /api/v1/dags/{dag_id}/datasets/queuedEvent/{uri}`, Airflow 2.9.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1dags~1{dag_id}~1datasets~1queuedEvent~1{uri}/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDagDatasetQueuedEvent {
    /// Timestamp to select event logs occurring before. Format: `date-time`.
    pub before: Option<String>,
    /// The DAG ID.
    pub dag_id: String,
    /// The encoded Dataset URI.
    pub uri: String,
}

impl GetDagDatasetQueuedEvent {
    /// With what must be said, and nothing else.
    pub fn new(dag_id: impl Into<String>, uri: impl Into<String>) -> Self {
        Self {
            dag_id: dag_id.into(),
            uri: uri.into(),
            ..Self::default()
        }
    }
}

impl Call for GetDagDatasetQueuedEvent {
    const ID: &'static str = "get_dag_dataset_queued_event";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v1/dags/{dag_id}/datasets/queuedEvent/{uri}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 9, 0), None),
    ];
    type Answer = models::QueuedEvent;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .query("before", table::Style::Single, &self.before.values())
            .path("dag_id", &self.dag_id)
            .path("uri", &self.uri)
            .build()
    }
}

/// Delete a queued Dataset event for a DAG.
///
/// Delete a queued Dataset event for a DAG.
///
/// `DELETE /api/v1/dags/{dag_id}/datasets/queuedEvent/{uri}`, Airflow 2.9.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1dags~1{dag_id}~1datasets~1queuedEvent~1{uri}/delete`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteDagDatasetQueuedEvent {
    /// Timestamp to select event logs occurring before. Format: `date-time`.
    pub before: Option<String>,
    /// The DAG ID.
    pub dag_id: String,
    /// The encoded Dataset URI.
    pub uri: String,
}

impl DeleteDagDatasetQueuedEvent {
    /// With what must be said, and nothing else.
    pub fn new(dag_id: impl Into<String>, uri: impl Into<String>) -> Self {
        Self {
            dag_id: dag_id.into(),
            uri: uri.into(),
            ..Self::default()
        }
    }
}

impl Call for DeleteDagDatasetQueuedEvent {
    const ID: &'static str = "delete_dag_dataset_queued_event";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Delete;
    const PATH: &'static str = "/api/v1/dags/{dag_id}/datasets/queuedEvent/{uri}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 9, 0), None),
    ];
    type Answer = ();
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .query("before", table::Style::Single, &self.before.values())
            .path("dag_id", &self.dag_id)
            .path("uri", &self.uri)
            .build()
    }
}

/// Get queued Dataset events for a DAG.
///
/// Get queued Dataset events for a DAG.
///
/// `GET /api/v1/dags/{dag_id}/datasets/queuedEvent`, Airflow 2.9.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1dags~1{dag_id}~1datasets~1queuedEvent/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDagDatasetQueuedEvents {
    /// Timestamp to select event logs occurring before. Format: `date-time`.
    pub before: Option<String>,
    /// The DAG ID.
    pub dag_id: String,
}

impl GetDagDatasetQueuedEvents {
    /// With what must be said, and nothing else.
    pub fn new(dag_id: impl Into<String>) -> Self {
        Self {
            dag_id: dag_id.into(),
            ..Self::default()
        }
    }
}

impl Call for GetDagDatasetQueuedEvents {
    const ID: &'static str = "get_dag_dataset_queued_events";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v1/dags/{dag_id}/datasets/queuedEvent";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 9, 0), None),
    ];
    type Answer = models::QueuedEventCollection;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .query("before", table::Style::Single, &self.before.values())
            .path("dag_id", &self.dag_id)
            .build()
    }
}

/// Delete queued Dataset events for a DAG.
///
/// Delete queued Dataset events for a DAG.
///
/// `DELETE /api/v1/dags/{dag_id}/datasets/queuedEvent`, Airflow 2.9.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1dags~1{dag_id}~1datasets~1queuedEvent/delete`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteDagDatasetQueuedEvents {
    /// Timestamp to select event logs occurring before. Format: `date-time`.
    pub before: Option<String>,
    /// The DAG ID.
    pub dag_id: String,
}

impl DeleteDagDatasetQueuedEvents {
    /// With what must be said, and nothing else.
    pub fn new(dag_id: impl Into<String>) -> Self {
        Self {
            dag_id: dag_id.into(),
            ..Self::default()
        }
    }
}

impl Call for DeleteDagDatasetQueuedEvents {
    const ID: &'static str = "delete_dag_dataset_queued_events";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Delete;
    const PATH: &'static str = "/api/v1/dags/{dag_id}/datasets/queuedEvent";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 9, 0), None),
    ];
    type Answer = ();
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .query("before", table::Style::Single, &self.before.values())
            .path("dag_id", &self.dag_id)
            .build()
    }
}

/// Get queued Dataset events for a Dataset.
///
/// Get queued Dataset events for a Dataset.
///
/// `GET /api/v1/datasets/queuedEvent/{uri}`, Airflow 2.9.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1datasets~1queuedEvent~1{uri}/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDatasetQueuedEvents {
    /// Timestamp to select event logs occurring before. Format: `date-time`.
    pub before: Option<String>,
    /// The encoded Dataset URI.
    pub uri: String,
}

impl GetDatasetQueuedEvents {
    /// With what must be said, and nothing else.
    pub fn new(uri: impl Into<String>) -> Self {
        Self {
            uri: uri.into(),
            ..Self::default()
        }
    }
}

impl Call for GetDatasetQueuedEvents {
    const ID: &'static str = "get_dataset_queued_events";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v1/datasets/queuedEvent/{uri}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 9, 0), None),
    ];
    type Answer = models::QueuedEventCollection;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .query("before", table::Style::Single, &self.before.values())
            .path("uri", &self.uri)
            .build()
    }
}

/// Delete queued Dataset events for a Dataset.
///
/// Delete queued Dataset events for a Dataset.
///
/// `DELETE /api/v1/datasets/queuedEvent/{uri}`, Airflow 2.9.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1datasets~1queuedEvent~1{uri}/delete`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteDatasetQueuedEvents {
    /// Timestamp to select event logs occurring before. Format: `date-time`.
    pub before: Option<String>,
    /// The encoded Dataset URI.
    pub uri: String,
}

impl DeleteDatasetQueuedEvents {
    /// With what must be said, and nothing else.
    pub fn new(uri: impl Into<String>) -> Self {
        Self {
            uri: uri.into(),
            ..Self::default()
        }
    }
}

impl Call for DeleteDatasetQueuedEvents {
    const ID: &'static str = "delete_dataset_queued_events";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Delete;
    const PATH: &'static str = "/api/v1/datasets/queuedEvent/{uri}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 9, 0), None),
    ];
    type Answer = ();
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .query("before", table::Style::Single, &self.before.values())
            .path("uri", &self.uri)
            .build()
    }
}

/// List datasets.
///
/// `GET /api/v1/datasets`, Airflow 2.4.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1datasets/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDatasets {
    /// The numbers of items to return. Default: `100`.
    pub limit: Option<i64>,
    /// The number of items to skip before starting to collect the result set.
    pub offset: Option<i64>,
    /// The name of the field to order the results by. Prefix a field name with `-` to reverse the sort
    /// order.
    pub order_by: Option<String>,
    /// If set, only return datasets with uris matching this pattern.
    pub uri_pattern: Option<String>,
    /// One or more DAG IDs separated by commas to filter datasets by associated DAGs either consuming
    /// or producing. Airflow 2.9.0+.
    pub dag_ids: Option<String>,
}

impl Call for GetDatasets {
    const ID: &'static str = "get_datasets";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v1/datasets";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = models::DatasetCollection;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .query("limit", table::Style::Single, &self.limit.values())
            .query("offset", table::Style::Single, &self.offset.values())
            .query("order_by", table::Style::Single, &self.order_by.values())
            .query("uri_pattern", table::Style::Single, &self.uri_pattern.values())
            .query("dag_ids", table::Style::Single, &self.dag_ids.values())
            .build()
    }
}

/// Get a dataset.
///
/// Get a dataset by uri.
///
/// `GET /api/v1/datasets/{uri}`, Airflow 2.4.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1datasets~1{uri}/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDataset {
    /// The encoded Dataset URI.
    pub uri: String,
}

impl GetDataset {
    /// With what must be said, and nothing else.
    pub fn new(uri: impl Into<String>) -> Self {
        Self { uri: uri.into() }
    }
}

impl Call for GetDataset {
    const ID: &'static str = "get_dataset";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v1/datasets/{uri}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = models::Dataset;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("uri", &self.uri)
            .build()
    }
}

/// Get dataset events.
///
/// Get dataset events.
///
/// `GET /api/v1/datasets/events`, Airflow 2.4.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1datasets~1events/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDatasetEvents {
    /// The numbers of items to return. Default: `100`.
    pub limit: Option<i64>,
    /// The number of items to skip before starting to collect the result set.
    pub offset: Option<i64>,
    /// The name of the field to order the results by. Prefix a field name with `-` to reverse the sort
    /// order.
    pub order_by: Option<String>,
    /// The Dataset ID that updated the dataset.
    pub dataset_id: Option<i64>,
    /// The DAG ID that updated the dataset.
    pub source_dag_id: Option<String>,
    /// The task ID that updated the dataset.
    pub source_task_id: Option<String>,
    /// The DAG run ID that updated the dataset.
    pub source_run_id: Option<String>,
    /// The map index that updated the dataset.
    pub source_map_index: Option<i64>,
}

impl Call for GetDatasetEvents {
    const ID: &'static str = "get_dataset_events";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v1/datasets/events";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = models::DatasetEventCollection;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .query("limit", table::Style::Single, &self.limit.values())
            .query("offset", table::Style::Single, &self.offset.values())
            .query("order_by", table::Style::Single, &self.order_by.values())
            .query("dataset_id", table::Style::Single, &self.dataset_id.values())
            .query("source_dag_id", table::Style::Single, &self.source_dag_id.values())
            .query("source_task_id", table::Style::Single, &self.source_task_id.values())
            .query("source_run_id", table::Style::Single, &self.source_run_id.values())
            .query(
                "source_map_index",
                table::Style::Single,
                &self.source_map_index.values(),
            )
            .build()
    }
}

/// Create dataset event.
///
/// Create dataset event.
///
/// `POST /api/v1/datasets/events`, Airflow 2.9.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1datasets~1events/post`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateDatasetEvent {
    /// The body.
    pub body: models::CreateDatasetEvent,
}

impl CreateDatasetEvent {
    /// With what must be said, and nothing else.
    pub fn new(body: models::CreateDatasetEvent) -> Self {
        Self { body }
    }
}

impl Call for CreateDatasetEvent {
    const ID: &'static str = "create_dataset_event";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Post;
    const PATH: &'static str = "/api/v1/datasets/events";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 9, 0), None),
    ];
    type Answer = models::DatasetEvent;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .body(self.body.encode())
            .build()
    }
}
