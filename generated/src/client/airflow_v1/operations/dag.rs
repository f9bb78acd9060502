// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v1`, Airflow 2.4.0 to 2.11.2: specs/airflow-v1.

use super::super::models;
use crate::client::call::{Call, Values};
use crate::client::json::Encode;
use crate::table;

/// List DAGs.
///
/// List DAGs in the database. `dag_id_pattern` can be set to match dags of a specific pattern.
///
/// `GET /api/v1/dags`, Airflow 2.4.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1dags/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDags {
    /// The numbers of items to return. Default: `100`.
    pub limit: Option<i64>,
    /// The number of items to skip before starting to collect the result set.
    pub offset: Option<i64>,
    /// The name of the field to order the results by. Prefix a field name with `-` to reverse the sort
    /// order.
    pub order_by: Option<String>,
    /// List of tags to filter results.
    pub tags: Vec<String>,
    /// Only filter active DAGs. Default: `true`.
    pub only_active: Option<bool>,
    /// Only filter paused/unpaused DAGs. If absent or null, it returns paused and unpaused DAGs.
    /// Airflow 2.6.0+.
    pub paused: Option<bool>,
    /// List of field for return. Airflow 2.9.0+.
    pub fields: Vec<String>,
    /// If set, only return DAGs with dag_ids matching this pattern.
    pub dag_id_pattern: Option<String>,
}

impl Call for GetDags {
    const ID: &'static str = "get_dags";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v1/dags";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = models::DAGCollection;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .query("limit", table::Style::Single, &self.limit.values())
            .query("offset", table::Style::Single, &self.offset.values())
            .query("order_by", table::Style::Single, &self.order_by.values())
            .query("tags", table::Style::Repeated, &self.tags.values())
            .query("only_active", table::Style::Single, &self.only_active.values())
            .query("paused", table::Style::Single, &self.paused.values())
            .query("fields", table::Style::Repeated, &self.fields.values())
            .query("dag_id_pattern", table::Style::Single, &self.dag_id_pattern.values())
            .build()
    }
}

/// Update DAGs.
///
/// Update DAGs of a given dag_id_pattern using UpdateMask. This endpoint allows specifying `~` as
/// the dag_id_pattern to update all DAGs. \*New in version 2.3.0\*.
///
/// `PATCH /api/v1/dags`, Airflow 2.4.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1dags/patch`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PatchDags {
    /// The numbers of items to return. Default: `100`.
    pub limit: Option<i64>,
    /// The number of items to skip before starting to collect the result set.
    pub offset: Option<i64>,
    /// List of tags to filter results.
    pub tags: Vec<String>,
    /// The fields to update on the resource. If absent or empty, all modifiable fields are updated. A
    /// comma-separated list of fully qualified names of fields.
    pub update_mask: Vec<String>,
    /// Only filter active DAGs. Default: `true`.
    pub only_active: Option<bool>,
    /// If set, only update DAGs with dag_ids matching this pattern.
    pub dag_id_pattern: String,
    /// The body.
    pub body: models::DAGBody,
}

impl PatchDags {
    /// With what must be said, and nothing else.
    pub fn new(dag_id_pattern: impl Into<String>, body: models::DAGBody) -> Self {
        Self {
            dag_id_pattern: dag_id_pattern.into(),
            body,
            ..Self::default()
        }
    }
}

impl Call for PatchDags {
    const ID: &'static str = "patch_dags";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Patch;
    const PATH: &'static str = "/api/v1/dags";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = models::DAGCollection;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .query("limit", table::Style::Single, &self.limit.values())
            .query("offset", table::Style::Single, &self.offset.values())
            .query("tags", table::Style::Repeated, &self.tags.values())
            .query("update_mask", table::Style::Comma, &self.update_mask.values())
            .query("only_active", table::Style::Single, &self.only_active.values())
            .query("dag_id_pattern", table::Style::Single, &self.dag_id_pattern.values())
            .body(self.body.encode())
            .build()
    }
}

/// Get basic information about a DAG.
///
/// Presents only information available in database (DAGModel). If you need detailed information,
/// consider using GET /dags/{dag_id}/details.
///
/// `GET /api/v1/dags/{dag_id}`, Airflow 2.4.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1dags~1{dag_id}/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDag {
    /// List of field for return. Airflow 2.9.0+.
    pub fields: Vec<String>,
    /// The DAG ID.
    pub dag_id: String,
}

impl GetDag {
    /// With what must be said, and nothing else.
    pub fn new(dag_id: impl Into<String>) -> Self {
        Self {
            dag_id: dag_id.into(),
            ..Self::default()
        }
    }
}

impl Call for GetDag {
    const ID: &'static str = "get_dag";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v1/dags/{dag_id}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = models::DAG;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .query("fields", table::Style::Repeated, &self.fields.values())
            .path("dag_id", &self.dag_id)
            .build()
    }
}

/// Delete a DAG.
///
/// Deletes all metadata related to the DAG, including finished DAG Runs and Tasks. Logs are not
/// deleted. This action cannot be undone.
///
/// `DELETE /api/v1/dags/{dag_id}`, Airflow 2.4.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1dags~1{dag_id}/delete`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteDag {
    /// The DAG ID.
    pub dag_id: String,
}

impl DeleteDag {
    /// With what must be said, and nothing else.
    pub fn new(dag_id: impl Into<String>) -> Self {
        Self { dag_id: dag_id.into() }
    }
}

impl Call for DeleteDag {
    const ID: &'static str = "delete_dag";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Delete;
    const PATH: &'static str = "/api/v1/dags/{dag_id}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = ();
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .build()
    }
}

/// Update a DAG.
///
/// `PATCH /api/v1/dags/{dag_id}`, Airflow 2.4.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1dags~1{dag_id}/patch`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PatchDag {
    /// The fields to update on the resource. If absent or empty, all modifiable fields are updated. A
    /// comma-separated list of fully qualified names of fields.
    pub update_mask: Vec<String>,
    /// The DAG ID.
    pub dag_id: String,
    /// The body.
    pub body: models::DAGBody,
}

impl PatchDag {
    /// With what must be said, and nothing else.
    pub fn new(dag_id: impl Into<String>, body: models::DAGBody) -> Self {
        Self {
            dag_id: dag_id.into(),
            body,
            ..Self::default()
        }
    }
}

impl Call for PatchDag {
    const ID: &'static str = "patch_dag";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Patch;
    const PATH: &'static str = "/api/v1/dags/{dag_id}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = models::DAG;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .query("update_mask", table::Style::Comma, &self.update_mask.values())
            .path("dag_id", &self.dag_id)
            .body(self.body.encode())
            .build()
    }
}

/// Clear a set of task instances.
///
/// Clears a set of task instances associated with the DAG for a specified date range.
///
/// `POST /api/v1/dags/{dag_id}/clearTaskInstances`, Airflow 2.4.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1dags~1{dag_id}~1clearTaskInstances/post`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostClearTaskInstances {
    /// The DAG ID.
    pub dag_id: String,
    /// The body.
    pub body: models::ClearTaskInstances,
}

impl PostClearTaskInstances {
    /// With what must be said, and nothing else.
    pub fn new(dag_id: impl Into<String>, body: models::ClearTaskInstances) -> Self {
        Self {
            dag_id: dag_id.into(),
            body,
        }
    }
}

impl Call for PostClearTaskInstances {
    const ID: &'static str = "post_clear_task_instances";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Post;
    const PATH: &'static str = "/api/v1/dags/{dag_id}/clearTaskInstances";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = models::TaskInstanceReferenceCollection;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .body(self.body.encode())
            .build()
    }
}

/// Set a state of task instances.
///
/// Updates the state for multiple task instances simultaneously.
///
/// `POST /api/v1/dags/{dag_id}/updateTaskInstancesState`, Airflow 2.4.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1dags~1{dag_id}~1updateTaskInstancesState/post`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostSetTaskInstancesState {
    /// The DAG ID.
    pub dag_id: String,
    /// The body.
    pub body: models::UpdateTaskInstancesState,
}

impl PostSetTaskInstancesState {
    /// With what must be said, and nothing else.
    pub fn new(
        dag_id: impl Into<String>,
        body: models::UpdateTaskInstancesState,
    ) -> Self {
        Self {
            dag_id: dag_id.into(),
            body,
        }
    }
}

impl Call for PostSetTaskInstancesState {
    const ID: &'static str = "post_set_task_instances_state";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Post;
    const PATH: &'static str = "/api/v1/dags/{dag_id}/updateTaskInstancesState";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = models::TaskInstanceReferenceCollection;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .body(self.body.encode())
            .build()
    }
}

/// Request re-parsing of a DAG file.
///
/// Request re-parsing of existing DAG files using a file token.
///
/// `PUT /api/v1/parseDagFile/{file_token}`, Airflow 2.10.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1parseDagFile~1{file_token}/put`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReparseDagFile {
    /// The key containing the encrypted path to the file. Encryption and decryption take place only on
    /// the server. This prevents the client from reading an non-DAG file. This also ensures API
    /// extensibility, because the format of encrypted data may change.
    pub file_token: String,
}

impl ReparseDagFile {
    /// With what must be said, and nothing else.
    pub fn new(file_token: impl Into<String>) -> Self {
        Self {
            file_token: file_token.into(),
        }
    }
}

impl Call for ReparseDagFile {
    const ID: &'static str = "reparse_dag_file";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Put;
    const PATH: &'static str = "/api/v1/parseDagFile/{file_token}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 10, 0), None),
    ];
    type Answer = ();
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("file_token", &self.file_token)
            .build()
    }
}

/// Get a simplified representation of DAG.
///
/// The response contains many DAG attributes, so the response can be large. If possible, consider
/// using GET /dags/{dag_id}.
///
/// `GET /api/v1/dags/{dag_id}/details`, Airflow 2.4.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1dags~1{dag_id}~1details/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDagDetails {
    /// List of field for return. Airflow 2.9.0+.
    pub fields: Vec<String>,
    /// The DAG ID.
    pub dag_id: String,
}

impl GetDagDetails {
    /// With what must be said, and nothing else.
    pub fn new(dag_id: impl Into<String>) -> Self {
        Self {
            dag_id: dag_id.into(),
            ..Self::default()
        }
    }
}

impl Call for GetDagDetails {
    const ID: &'static str = "get_dag_details";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v1/dags/{dag_id}/details";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = models::DAGDetail;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .query("fields", table::Style::Repeated, &self.fields.values())
            .path("dag_id", &self.dag_id)
            .build()
    }
}

/// Get tasks for DAG.
///
/// `GET /api/v1/dags/{dag_id}/tasks`, Airflow 2.4.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1dags~1{dag_id}~1tasks/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetTasks {
    /// The DAG ID.
    pub dag_id: String,
    /// The name of the field to order the results by. Prefix a field name with `-` to reverse the sort
    /// order.
    pub order_by: Option<String>,
}

impl GetTasks {
    /// With what must be said, and nothing else.
    pub fn new(dag_id: impl Into<String>) -> Self {
        Self {
            dag_id: dag_id.into(),
            ..Self::default()
        }
    }
}

impl Call for GetTasks {
    const ID: &'static str = "get_tasks";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v1/dags/{dag_id}/tasks";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = models::TaskCollection;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .query("order_by", table::Style::Single, &self.order_by.values())
            .build()
    }
}

/// Get simplified representation of a task.
///
/// `GET /api/v1/dags/{dag_id}/tasks/{task_id}`, Airflow 2.4.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1dags~1{dag_id}~1tasks~1{task_id}/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetTask {
    /// The DAG ID.
    pub dag_id: String,
    /// The task ID.
    pub task_id: String,
}

impl GetTask {
    /// With what must be said, and nothing else.
    pub fn new(dag_id: impl Into<String>, task_id: impl Into<String>) -> Self {
        Self {
            dag_id: dag_id.into(),
            task_id: task_id.into(),
        }
    }
}

impl Call for GetTask {
    const ID: &'static str = "get_task";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v1/dags/{dag_id}/tasks/{task_id}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = models::Task;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .path("task_id", &self.task_id)
            .build()
    }
}

/// Get a source code.
///
/// Get a source code using file token.
///
/// `GET /api/v1/dagSources/{file_token}`, Airflow 2.4.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1dagSources~1{file_token}/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDagSource {
    /// The key containing the encrypted path to the file. Encryption and decryption take place only on
    /// the server. This prevents the client from reading an non-DAG file. This also ensures API
    /// extensibility, because the format of encrypted data may change.
    pub file_token: String,
}

impl GetDagSource {
    /// With what must be said, and nothing else.
    pub fn new(file_token: impl Into<String>) -> Self {
        Self {
            file_token: file_token.into(),
        }
    }
}

impl Call for GetDagSource {
    const ID: &'static str = "get_dag_source";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v1/dagSources/{file_token}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = models::GetDagSourceAnswer;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("file_token", &self.file_token)
            .build()
    }
}
