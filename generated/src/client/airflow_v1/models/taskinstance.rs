// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v1`, Airflow 2.4.0 to 2.11.2: specs/airflow-v1.

use super::ClassReference;
use crate::client::json;

/// `#/components/schemas/ExtraLink`.
///
/// Additional links containing additional information about the task.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExtraLink {
    /// `class_ref`.
    pub class_ref: Option<ClassReference>,
    /// `name`.
    pub name: Option<String>,
    /// `href`.
    pub href: Option<String>,
}

impl json::Decode for ExtraLink {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            class_ref: fields.take("class_ref"),
            name: fields.take("name"),
            href: fields.take("href"),
        }
    }
}

/// `#/components/schemas/ExtraLinkCollection`.
///
/// The collection of extra links.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExtraLinkCollection {
    /// `extra_links`.
    pub extra_links: Vec<ExtraLink>,
}

impl json::Decode for ExtraLinkCollection {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            extra_links: fields.take("extra_links"),
        }
    }
}

/// `#/components/schemas/Job`.
///
/// Airflow 2.5.0+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Job {
    /// `id`.
    pub id: Option<i64>,
    /// `dag_id`.
    pub dag_id: Option<String>,
    /// `state`.
    pub state: Option<String>,
    /// `job_type`.
    pub job_type: Option<String>,
    /// `start_date`. Format: `datetime`.
    pub start_date: Option<String>,
    /// `end_date`. Format: `datetime`.
    pub end_date: Option<String>,
    /// `latest_heartbeat`. Format: `datetime`.
    pub latest_heartbeat: Option<String>,
    /// `executor_class`.
    pub executor_class: Option<String>,
    /// `hostname`.
    pub hostname: Option<String>,
    /// `unixname`.
    pub unixname: Option<String>,
}

impl json::Decode for Job {
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
        }
    }
}

/// `#/components/schemas/ListTaskInstanceForm`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTaskInstanceForm {
    /// The number of items to skip before starting to collect the result set. Airflow 2.10.3+.
    pub page_offset: Option<i64>,
    /// The numbers of items to return. Default: `100`. Airflow 2.10.3+.
    pub page_limit: Option<i64>,
    /// Return objects with specific DAG IDs. The value can be repeated to retrieve multiple matching
    /// values (OR condition).
    pub dag_ids: Option<Vec<String>>,
    /// Return objects with specific DAG Run IDs. The value can be repeated to retrieve multiple
    /// matching values (OR condition). \*New in version 2.7.1\*. Airflow 2.7.0+.
    pub dag_run_ids: Option<Vec<String>>,
    /// Return objects with specific task IDs. The value can be repeated to retrieve multiple matching
    /// values (OR condition). \*New in version 2.7.1\*. Airflow 2.7.0+.
    pub task_ids: Option<Vec<String>>,
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
    /// Returns objects greater than or equal to the specified values.
    pub duration_gte: Option<f64>,
    /// Returns objects less than or equal to the specified values.
    pub duration_lte: Option<f64>,
    /// The value can be repeated to retrieve multiple matching values (OR condition).
    pub state: Option<Vec<Option<TaskState>>>,
    /// The value can be repeated to retrieve multiple matching values (OR condition).
    pub pool: Option<Vec<String>>,
    /// The value can be repeated to retrieve multiple matching values (OR condition).
    pub queue: Option<Vec<String>>,
    /// The value can be repeated to retrieve multiple matching values (OR condition). Airflow 2.10.0+.
    pub executor: Option<Vec<String>>,
}

impl json::Encode for ListTaskInstanceForm {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.maybe("page_offset", &self.page_offset);
        object.maybe("page_limit", &self.page_limit);
        object.maybe("dag_ids", &self.dag_ids);
        object.maybe("dag_run_ids", &self.dag_run_ids);
        object.maybe("task_ids", &self.task_ids);
        object.maybe("execution_date_gte", &self.execution_date_gte);
        object.maybe("execution_date_lte", &self.execution_date_lte);
        object.maybe("start_date_gte", &self.start_date_gte);
        object.maybe("start_date_lte", &self.start_date_lte);
        object.maybe("end_date_gte", &self.end_date_gte);
        object.maybe("end_date_lte", &self.end_date_lte);
        object.maybe("duration_gte", &self.duration_gte);
        object.maybe("duration_lte", &self.duration_lte);
        object.maybe("state", &self.state);
        object.maybe("pool", &self.pool);
        object.maybe("queue", &self.queue);
        object.maybe("executor", &self.executor);
        object.finish()
    }
}

/// `#/components/schemas/SLAMiss`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SLAMiss {
    /// The task ID.
    pub task_id: Option<String>,
    /// The DAG ID.
    pub dag_id: Option<String>,
    /// `execution_date`. Format: `datetime`.
    pub execution_date: Option<String>,
    /// `email_sent`.
    pub email_sent: Option<bool>,
    /// `timestamp`. Format: `datetime`.
    pub timestamp: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `notification_sent`.
    pub notification_sent: Option<bool>,
}

impl json::Decode for SLAMiss {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            task_id: fields.take("task_id"),
            dag_id: fields.take("dag_id"),
            execution_date: fields.take("execution_date"),
            email_sent: fields.take("email_sent"),
            timestamp: fields.take("timestamp"),
            description: fields.take("description"),
            notification_sent: fields.take("notification_sent"),
        }
    }
}

/// `#/components/schemas/SetTaskInstanceNote`.
///
/// Airflow 2.5.0+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetTaskInstanceNote {
    /// The custom note to set for this Task Instance.
    pub note: String,
}

impl SetTaskInstanceNote {
    /// With what must be said, and nothing else.
    pub fn new(note: impl Into<String>) -> Self {
        Self { note: note.into() }
    }
}

impl json::Encode for SetTaskInstanceNote {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.always("note", &self.note);
        object.finish()
    }
}

/// `#/components/schemas/TaskFailedDependency`.
///
/// Airflow 2.10.0+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TaskFailedDependency {
    /// `name`.
    pub name: Option<String>,
    /// `reason`.
    pub reason: Option<String>,
}

impl json::Decode for TaskFailedDependency {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            name: fields.take("name"),
            reason: fields.take("reason"),
        }
    }
}

/// `#/components/schemas/TaskInstance`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TaskInstance {
    /// `task_id`.
    pub task_id: Option<String>,
    /// Human centric display text for the task. Airflow 2.9.0+.
    pub task_display_name: Option<String>,
    /// `dag_id`.
    pub dag_id: Option<String>,
    /// The DagRun ID for this task instance.
    pub dag_run_id: Option<String>,
    /// `execution_date`. Format: `datetime`.
    pub execution_date: Option<String>,
    /// `start_date`. Format: `datetime`.
    pub start_date: Option<String>,
    /// `end_date`. Format: `datetime`.
    pub end_date: Option<String>,
    /// `duration`.
    pub duration: Option<f64>,
    /// `state`.
    pub state: Option<TaskState>,
    /// `try_number`.
    pub try_number: Option<i64>,
    /// `map_index`.
    pub map_index: Option<i64>,
    /// `max_tries`.
    pub max_tries: Option<i64>,
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
    /// \*Changed in version 2.1.1\*&#58; Field becomes nullable.
    pub operator: Option<String>,
    /// The datetime that the task enter the state QUEUE, also known as queue_at.
    pub queued_when: Option<String>,
    /// `pid`.
    pub pid: Option<i64>,
    /// Executor the task is configured to run on or None (which indicates the default executor).
    /// Airflow 2.10.0+.
    pub executor: Option<String>,
    /// `executor_config`.
    pub executor_config: Option<String>,
    /// `sla_miss`.
    pub sla_miss: Option<SLAMiss>,
    /// Rendered name of an expanded task instance, if the task is mapped. Airflow 2.9.0+.
    pub rendered_map_index: Option<String>,
    /// JSON object describing rendered fields.
    pub rendered_fields: json::Map,
    /// `trigger`. Airflow 2.5.0+.
    pub trigger: Option<Trigger>,
    /// `triggerer_job`. Airflow 2.5.0+.
    pub triggerer_job: Option<Job>,
    /// Contains manually entered notes by the user about the TaskInstance. Airflow 2.5.0+.
    pub note: Option<String>,
}

impl json::Decode for TaskInstance {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            task_id: fields.take("task_id"),
            task_display_name: fields.take("task_display_name"),
            dag_id: fields.take("dag_id"),
            dag_run_id: fields.take("dag_run_id"),
            execution_date: fields.take("execution_date"),
            start_date: fields.take("start_date"),
            end_date: fields.take("end_date"),
            duration: fields.take("duration"),
            state: fields.take("state"),
            try_number: fields.take("try_number"),
            map_index: fields.take("map_index"),
            max_tries: fields.take("max_tries"),
            hostname: fields.take("hostname"),
            unixname: fields.take("unixname"),
            pool: fields.take("pool"),
            pool_slots: fields.take("pool_slots"),
            queue: fields.take("queue"),
            priority_weight: fields.take("priority_weight"),
            operator: fields.take("operator"),
            queued_when: fields.take("queued_when"),
            pid: fields.take("pid"),
            executor: fields.take("executor"),
            executor_config: fields.take("executor_config"),
            sla_miss: fields.take("sla_miss"),
            rendered_map_index: fields.take("rendered_map_index"),
            rendered_fields: fields.take("rendered_fields"),
            trigger: fields.take("trigger"),
            triggerer_job: fields.take("triggerer_job"),
            note: fields.take("note"),
        }
    }
}

/// `#/components/schemas/TaskInstanceCollection`.
///
/// Collection of task instances.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TaskInstanceCollection {
    /// `task_instances`.
    pub task_instances: Vec<TaskInstance>,
    /// Count of total objects in the current result set before pagination parameters (limit, offset)
    /// are applied.
    pub total_entries: Option<i64>,
}

impl json::Decode for TaskInstanceCollection {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            task_instances: fields.take("task_instances"),
            total_entries: fields.take("total_entries"),
        }
    }
}

/// `#/components/schemas/TaskInstanceDependencyCollection`.
///
/// Airflow 2.10.0+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TaskInstanceDependencyCollection {
    /// `dependencies`.
    pub dependencies: Vec<TaskFailedDependency>,
}

impl json::Decode for TaskInstanceDependencyCollection {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            dependencies: fields.take("dependencies"),
        }
    }
}

/// `#/components/schemas/TaskInstanceHistory`.
///
/// Airflow 2.10.4+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TaskInstanceHistory {
    /// `task_id`.
    pub task_id: Option<String>,
    /// Human centric display text for the task.
    pub task_display_name: Option<String>,
    /// `dag_id`.
    pub dag_id: Option<String>,
    /// The DagRun ID for this task instance.
    pub dag_run_id: Option<String>,
    /// `start_date`. Format: `datetime`.
    pub start_date: Option<String>,
    /// `end_date`. Format: `datetime`.
    pub end_date: Option<String>,
    /// `duration`.
    pub duration: Option<f64>,
    /// `state`.
    pub state: Option<TaskState>,
    /// `try_number`.
    pub try_number: Option<i64>,
    /// `map_index`.
    pub map_index: Option<i64>,
    /// `max_tries`.
    pub max_tries: Option<i64>,
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
    /// \*Changed in version 2.1.1\*&#58; Field becomes nullable.
    pub operator: Option<String>,
    /// The datetime that the task enter the state QUEUE, also known as queue_at.
    pub queued_when: Option<String>,
    /// `pid`.
    pub pid: Option<i64>,
    /// Executor the task is configured to run on or None (which indicates the default executor).
    pub executor: Option<String>,
    /// `executor_config`.
    pub executor_config: Option<String>,
}

impl json::Decode for TaskInstanceHistory {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            task_id: fields.take("task_id"),
            task_display_name: fields.take("task_display_name"),
            dag_id: fields.take("dag_id"),
            dag_run_id: fields.take("dag_run_id"),
            start_date: fields.take("start_date"),
            end_date: fields.take("end_date"),
            duration: fields.take("duration"),
            state: fields.take("state"),
            try_number: fields.take("try_number"),
            map_index: fields.take("map_index"),
            max_tries: fields.take("max_tries"),
            hostname: fields.take("hostname"),
            unixname: fields.take("unixname"),
            pool: fields.take("pool"),
            pool_slots: fields.take("pool_slots"),
            queue: fields.take("queue"),
            priority_weight: fields.take("priority_weight"),
            operator: fields.take("operator"),
            queued_when: fields.take("queued_when"),
            pid: fields.take("pid"),
            executor: fields.take("executor"),
            executor_config: fields.take("executor_config"),
        }
    }
}

/// `#/components/schemas/TaskInstanceHistoryCollection`.
///
/// Collection of task instances .
///
/// Airflow 2.10.4+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TaskInstanceHistoryCollection {
    /// `task_instances_history`.
    pub task_instances_history: Vec<TaskInstanceHistory>,
    /// Count of total objects in the current result set before pagination parameters (limit, offset)
    /// are applied.
    pub total_entries: Option<i64>,
}

impl json::Decode for TaskInstanceHistoryCollection {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            task_instances_history: fields.take("task_instances_history"),
            total_entries: fields.take("total_entries"),
        }
    }
}

/// `#/components/schemas/TaskInstanceReference`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TaskInstanceReference {
    /// The task ID.
    pub task_id: Option<String>,
    /// The DAG ID.
    pub dag_id: Option<String>,
    /// `execution_date`. Format: `datetime`.
    pub execution_date: Option<String>,
    /// The DAG run ID.
    pub dag_run_id: Option<String>,
}

impl json::Decode for TaskInstanceReference {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            task_id: fields.take("task_id"),
            dag_id: fields.take("dag_id"),
            execution_date: fields.take("execution_date"),
            dag_run_id: fields.take("dag_run_id"),
        }
    }
}

/// `#/components/schemas/TaskState`.
///
/// Task state.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum TaskState {
    /// `success`.
    Success,
    /// `running`.
    Running,
    /// `failed`.
    Failed,
    /// `upstream_failed`.
    UpstreamFailed,
    /// `skipped`.
    Skipped,
    /// `up_for_retry`.
    UpForRetry,
    /// `up_for_reschedule`.
    UpForReschedule,
    /// `queued`.
    Queued,
    /// `none`.
    None,
    /// `scheduled`.
    Scheduled,
    /// `deferred`.
    Deferred,
    /// `removed`.
    Removed,
    /// `restarting`. Airflow 2.4.2+.
    Restarting,
    /// Any other text.
    Other(String),
}

impl TaskState {
    /// The text as Airflow has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Success => "success",
            Self::Running => "running",
            Self::Failed => "failed",
            Self::UpstreamFailed => "upstream_failed",
            Self::Skipped => "skipped",
            Self::UpForRetry => "up_for_retry",
            Self::UpForReschedule => "up_for_reschedule",
            Self::Queued => "queued",
            Self::None => "none",
            Self::Scheduled => "scheduled",
            Self::Deferred => "deferred",
            Self::Removed => "removed",
            Self::Restarting => "restarting",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for TaskState {
    fn from(text: &str) -> Self {
        match text {
            "success" => Self::Success,
            "running" => Self::Running,
            "failed" => Self::Failed,
            "upstream_failed" => Self::UpstreamFailed,
            "skipped" => Self::Skipped,
            "up_for_retry" => Self::UpForRetry,
            "up_for_reschedule" => Self::UpForReschedule,
            "queued" => Self::Queued,
            "none" => Self::None,
            "scheduled" => Self::Scheduled,
            "deferred" => Self::Deferred,
            "removed" => Self::Removed,
            "restarting" => Self::Restarting,
            other => Self::Other(other.to_owned()),
        }
    }
}

impl Default for TaskState {
    fn default() -> Self {
        Self::Other(String::new())
    }
}

/// `#/components/schemas/Trigger`.
///
/// Airflow 2.5.0+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Trigger {
    /// `id`.
    pub id: Option<i64>,
    /// `classpath`.
    pub classpath: Option<String>,
    /// `kwargs`.
    pub kwargs: Option<String>,
    /// `created_date`. Format: `datetime`.
    pub created_date: Option<String>,
    /// `triggerer_id`.
    pub triggerer_id: Option<i64>,
}

impl json::Decode for Trigger {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            id: fields.take("id"),
            classpath: fields.take("classpath"),
            kwargs: fields.take("kwargs"),
            created_date: fields.take("created_date"),
            triggerer_id: fields.take("triggerer_id"),
        }
    }
}

/// `#/components/schemas/UpdateTaskInstance`.
///
/// Airflow 2.5.0+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateTaskInstance {
    /// If set, don't actually run this operation. The response will contain the task instance planned
    /// to be affected, but won't be modified in any way. Default: `true`.
    pub dry_run: Option<bool>,
    /// Expected new state.
    pub new_state: Option<UpdateTaskState>,
}

impl json::Encode for UpdateTaskInstance {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.maybe("dry_run", &self.dry_run);
        object.maybe("new_state", &self.new_state);
        object.finish()
    }
}

/// `#/components/schemas/UpdateTaskState`.
///
/// Expected new state. Only a subset of TaskState are available.
///
/// Airflow 2.8.0+.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum UpdateTaskState {
    /// `success`.
    Success,
    /// `failed`.
    Failed,
    /// `skipped`.
    Skipped,
    /// Any other text.
    Other(String),
}

impl UpdateTaskState {
    /// The text as Airflow has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Success => "success",
            Self::Failed => "failed",
            Self::Skipped => "skipped",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for UpdateTaskState {
    fn from(text: &str) -> Self {
        match text {
            "success" => Self::Success,
            "failed" => Self::Failed,
            "skipped" => Self::Skipped,
            other => Self::Other(other.to_owned()),
        }
    }
}

impl Default for UpdateTaskState {
    fn default() -> Self {
        Self::Other(String::new())
    }
}

/// The answer of `get_task_instance_try_details`.
#[derive(Clone, Debug, PartialEq)]
pub enum GetTaskInstanceTryDetailsAnswer {
    /// [`TaskInstanceHistory`].
    TaskInstanceHistory(Box<TaskInstanceHistory>),
    /// [`TaskInstance`].
    TaskInstance(Box<TaskInstance>),
    /// Anything else, as it is.
    Other(json::Value),
}

impl Default for GetTaskInstanceTryDetailsAnswer {
    fn default() -> Self {
        Self::Other(json::Value::Null)
    }
}

impl json::Decode for GetTaskInstanceTryDetailsAnswer {
    fn decode(value: json::Value, _: &mut json::Notes) -> Self {
        match json::best(
            &value,
            &[
                &[],
                &[
                    "execution_date",
                    "sla_miss",
                    "rendered_map_index",
                    "rendered_fields",
                    "trigger",
                    "triggerer_job",
                    "note",
                ],
            ],
        ) {
            Some(0) => json::variant(value, Self::TaskInstanceHistory, Self::Other),
            Some(1) => json::variant(value, Self::TaskInstance, Self::Other),
            _ => Self::Other(value),
        }
    }
}

/// The answer of `get_task_instance_tries`.
#[derive(Clone, Debug, PartialEq)]
pub enum GetTaskInstanceTriesAnswer {
    /// [`TaskInstanceHistoryCollection`].
    TaskInstanceHistoryCollection(Box<TaskInstanceHistoryCollection>),
    /// [`TaskInstanceCollection`].
    TaskInstanceCollection(Box<TaskInstanceCollection>),
    /// Anything else, as it is.
    Other(json::Value),
}

impl Default for GetTaskInstanceTriesAnswer {
    fn default() -> Self {
        Self::Other(json::Value::Null)
    }
}

impl json::Decode for GetTaskInstanceTriesAnswer {
    fn decode(value: json::Value, _: &mut json::Notes) -> Self {
        match json::best(&value, &[&["task_instances_history"], &["task_instances"]]) {
            Some(0) => {
                json::variant(value, Self::TaskInstanceHistoryCollection, Self::Other)
            }
            Some(1) => json::variant(value, Self::TaskInstanceCollection, Self::Other),
            _ => Self::Other(value),
        }
    }
}

/// The answer of `get_mapped_task_instance_tries`.
#[derive(Clone, Debug, PartialEq)]
pub enum GetMappedTaskInstanceTriesAnswer {
    /// [`TaskInstanceHistoryCollection`].
    TaskInstanceHistoryCollection(Box<TaskInstanceHistoryCollection>),
    /// [`TaskInstanceCollection`].
    TaskInstanceCollection(Box<TaskInstanceCollection>),
    /// Anything else, as it is.
    Other(json::Value),
}

impl Default for GetMappedTaskInstanceTriesAnswer {
    fn default() -> Self {
        Self::Other(json::Value::Null)
    }
}

impl json::Decode for GetMappedTaskInstanceTriesAnswer {
    fn decode(value: json::Value, _: &mut json::Notes) -> Self {
        match json::best(&value, &[&["task_instances_history"], &["task_instances"]]) {
            Some(0) => {
                json::variant(value, Self::TaskInstanceHistoryCollection, Self::Other)
            }
            Some(1) => json::variant(value, Self::TaskInstanceCollection, Self::Other),
            _ => Self::Other(value),
        }
    }
}

/// The answer of `get_mapped_task_instance_try_details`.
#[derive(Clone, Debug, PartialEq)]
pub enum GetMappedTaskInstanceTryDetailsAnswer {
    /// [`TaskInstanceHistory`].
    TaskInstanceHistory(Box<TaskInstanceHistory>),
    /// [`TaskInstance`].
    TaskInstance(Box<TaskInstance>),
    /// Anything else, as it is.
    Other(json::Value),
}

impl Default for GetMappedTaskInstanceTryDetailsAnswer {
    fn default() -> Self {
        Self::Other(json::Value::Null)
    }
}

impl json::Decode for GetMappedTaskInstanceTryDetailsAnswer {
    fn decode(value: json::Value, _: &mut json::Notes) -> Self {
        match json::best(
            &value,
            &[
                &[],
                &[
                    "execution_date",
                    "sla_miss",
                    "rendered_map_index",
                    "rendered_fields",
                    "trigger",
                    "triggerer_job",
                    "note",
                ],
            ],
        ) {
            Some(0) => json::variant(value, Self::TaskInstanceHistory, Self::Other),
            Some(1) => json::variant(value, Self::TaskInstance, Self::Other),
            _ => Self::Other(value),
        }
    }
}

/// The answer of `get_log`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetLogAnswer {
    /// `continuation_token`.
    pub continuation_token: Option<String>,
    /// `content`.
    pub content: Option<String>,
}

impl json::Decode for GetLogAnswer {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            continuation_token: fields.take("continuation_token"),
            content: fields.take("content"),
        }
    }
}

json::text_enum!(TaskState, UpdateTaskState);

json::received!(
    ExtraLink, ExtraLinkCollection, Job, SLAMiss, TaskFailedDependency, TaskInstance,
    TaskInstanceCollection, TaskInstanceDependencyCollection, TaskInstanceHistory,
    TaskInstanceHistoryCollection, TaskInstanceReference, Trigger,
    GetTaskInstanceTryDetailsAnswer, GetTaskInstanceTriesAnswer,
    GetMappedTaskInstanceTriesAnswer, GetMappedTaskInstanceTryDetailsAnswer, GetLogAnswer
);

json::sent!(ListTaskInstanceForm, SetTaskInstanceNote, UpdateTaskInstance);
