// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v1`, Airflow 2.4.0 to 2.11.2: specs/airflow-v1.

use super::{TaskInstanceReference, UpdateTaskState};
use crate::client::json;

/// `#/components/schemas/ClassReference`.
///
/// Class reference.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClassReference {
    /// `module_path`.
    pub module_path: Option<String>,
    /// `class_name`.
    pub class_name: Option<String>,
}

impl json::Decode for ClassReference {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            module_path: fields.take("module_path"),
            class_name: fields.take("class_name"),
        }
    }
}

/// `#/components/schemas/ClearTaskInstances`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClearTaskInstances {
    /// If set, don't actually run this operation. The response will contain a list of task instances
    /// planned to be cleaned, but not modified in any way. Default: `true`.
    pub dry_run: Option<bool>,
    /// A list of task ids to clear.
    pub task_ids: Option<Vec<String>>,
    /// The minimum execution date to clear. Format: `datetime`.
    pub start_date: Option<String>,
    /// The maximum execution date to clear. Format: `datetime`.
    pub end_date: Option<String>,
    /// Only clear failed tasks. Default: `true`.
    pub only_failed: Option<bool>,
    /// Only clear running tasks. Default: `false`.
    pub only_running: Option<bool>,
    /// Clear tasks in subdags and clear external tasks indicated by ExternalTaskMarker.
    pub include_subdags: Option<bool>,
    /// Clear tasks in the parent dag of the subdag.
    pub include_parentdag: Option<bool>,
    /// Set state of DAG runs to RUNNING.
    pub reset_dag_runs: Option<bool>,
    /// The DagRun ID for this task instance.
    pub dag_run_id: json::Given<String>,
    /// If set to true, upstream tasks are also affected. Default: `false`.
    pub include_upstream: Option<bool>,
    /// If set to true, downstream tasks are also affected. Default: `false`.
    pub include_downstream: Option<bool>,
    /// If set to True, also tasks from future DAG Runs are affected. Default: `false`.
    pub include_future: Option<bool>,
    /// If set to True, also tasks from past DAG Runs are affected. Default: `false`.
    pub include_past: Option<bool>,
}

impl json::Encode for ClearTaskInstances {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.maybe("dry_run", &self.dry_run);
        object.maybe("task_ids", &self.task_ids);
        object.maybe("start_date", &self.start_date);
        object.maybe("end_date", &self.end_date);
        object.maybe("only_failed", &self.only_failed);
        object.maybe("only_running", &self.only_running);
        object.maybe("include_subdags", &self.include_subdags);
        object.maybe("include_parentdag", &self.include_parentdag);
        object.maybe("reset_dag_runs", &self.reset_dag_runs);
        object.given("dag_run_id", &self.dag_run_id);
        object.maybe("include_upstream", &self.include_upstream);
        object.maybe("include_downstream", &self.include_downstream);
        object.maybe("include_future", &self.include_future);
        object.maybe("include_past", &self.include_past);
        object.finish()
    }
}

/// `#/components/schemas/CronExpression`.
///
/// Cron expression.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CronExpression {
    /// `__type`.
    pub r#type: Option<String>,
    /// `value`.
    pub value: Option<String>,
}

impl json::Decode for CronExpression {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            r#type: fields.take("__type"),
            value: fields.take("value"),
        }
    }
}

/// `#/components/schemas/CronExpression`. As it is sent.
///
/// Cron expression.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CronExpressionBody {
    /// `__type`.
    pub r#type: String,
    /// `value`.
    pub value: String,
}

impl CronExpressionBody {
    /// With what must be said, and nothing else.
    pub fn new(r#type: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            value: value.into(),
        }
    }
}

impl json::Encode for CronExpressionBody {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.always("__type", &self.r#type);
        object.always("value", &self.value);
        object.finish()
    }
}

/// `#/components/schemas/ScheduleInterval`.
///
/// Schedule interval. Defines how often DAG runs, this object gets added to your latest task
/// instance's execution_date to figure out the next schedule.
#[derive(Clone, Debug, PartialEq)]
pub enum ScheduleInterval {
    /// [`TimeDelta`].
    TimeDelta(Box<TimeDelta>),
    /// [`RelativeDelta`].
    RelativeDelta(Box<RelativeDelta>),
    /// [`CronExpression`].
    CronExpression(Box<CronExpression>),
    /// Anything else, as it is.
    Other(json::Value),
}

impl Default for ScheduleInterval {
    fn default() -> Self {
        Self::Other(json::Value::Null)
    }
}

impl json::Decode for ScheduleInterval {
    fn decode(value: json::Value, _: &mut json::Notes) -> Self {
        match value.get("__type").and_then(json::Value::as_str) {
            Some("TimeDelta") => json::variant(value, Self::TimeDelta, Self::Other),
            Some("RelativeDelta") => {
                json::variant(value, Self::RelativeDelta, Self::Other)
            }
            Some("CronExpression") => {
                json::variant(value, Self::CronExpression, Self::Other)
            }
            _ => Self::Other(value),
        }
    }
}

/// `#/components/schemas/DAG`.
///
/// DAG.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DAG {
    /// The ID of the DAG.
    pub dag_id: Option<String>,
    /// Human centric display text for the DAG. Airflow 2.9.0+.
    pub dag_display_name: Option<String>,
    /// If the DAG is SubDAG then it is the top level DAG identifier. Otherwise, null.
    pub root_dag_id: Option<String>,
    /// Whether the DAG is paused.
    pub is_paused: Option<bool>,
    /// Whether the DAG is currently seen by the scheduler(s).
    pub is_active: Option<bool>,
    /// Whether the DAG is SubDAG.
    pub is_subdag: Option<bool>,
    /// The last time the DAG was parsed. Format: `date-time`.
    pub last_parsed_time: Option<String>,
    /// The last time the DAG was pickled. Format: `date-time`.
    pub last_pickled: Option<String>,
    /// Time when the DAG last received a refresh signal (e.g. the DAG's "refresh" button was clicked in
    /// the web UI). Format: `date-time`.
    pub last_expired: Option<String>,
    /// Whether (one of) the scheduler is scheduling this DAG at the moment.
    pub scheduler_lock: Option<bool>,
    /// Foreign key to the latest pickle_id.
    pub pickle_id: Option<String>,
    /// Default view of the DAG inside the webserver.
    pub default_view: Option<String>,
    /// The absolute path to the file.
    pub fileloc: Option<String>,
    /// The key containing the encrypted path to the file. Encryption and decryption take place only on
    /// the server. This prevents the client from reading an non-DAG file. This also ensures API
    /// extensibility, because the format of encrypted data may change.
    pub file_token: Option<String>,
    /// `owners`.
    pub owners: Vec<String>,
    /// User-provided DAG description, which can consist of several sentences or paragraphs that
    /// describe DAG contents.
    pub description: Option<String>,
    /// `schedule_interval`.
    pub schedule_interval: Option<ScheduleInterval>,
    /// Timetable/Schedule Interval description.
    pub timetable_description: Option<String>,
    /// List of tags.
    pub tags: Option<Vec<Tag>>,
    /// Maximum number of active tasks that can be run on the DAG.
    pub max_active_tasks: Option<i64>,
    /// Maximum number of active DAG runs for the DAG.
    pub max_active_runs: Option<i64>,
    /// Whether the DAG has task concurrency limits.
    pub has_task_concurrency_limits: Option<bool>,
    /// Whether the DAG has import errors.
    pub has_import_errors: Option<bool>,
    /// The logical date of the next dag run. Format: `date-time`.
    pub next_dagrun: Option<String>,
    /// The start of the interval of the next dag run. Format: `date-time`.
    pub next_dagrun_data_interval_start: Option<String>,
    /// The end of the interval of the next dag run. Format: `date-time`.
    pub next_dagrun_data_interval_end: Option<String>,
    /// Earliest time at which this ``next_dagrun`` can be created. Format: `date-time`.
    pub next_dagrun_create_after: Option<String>,
    /// (experimental) The maximum number of consecutive DAG failures before DAG is automatically
    /// paused. Airflow 2.9.2+.
    pub max_consecutive_failed_dag_runs: Option<i64>,
}

impl json::Decode for DAG {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            dag_id: fields.take("dag_id"),
            dag_display_name: fields.take("dag_display_name"),
            root_dag_id: fields.take("root_dag_id"),
            is_paused: fields.take("is_paused"),
            is_active: fields.take("is_active"),
            is_subdag: fields.take("is_subdag"),
            last_parsed_time: fields.take("last_parsed_time"),
            last_pickled: fields.take("last_pickled"),
            last_expired: fields.take("last_expired"),
            scheduler_lock: fields.take("scheduler_lock"),
            pickle_id: fields.take("pickle_id"),
            default_view: fields.take("default_view"),
            fileloc: fields.take("fileloc"),
            file_token: fields.take("file_token"),
            owners: fields.take("owners"),
            description: fields.take("description"),
            schedule_interval: fields.take("schedule_interval"),
            timetable_description: fields.take("timetable_description"),
            tags: fields.take("tags"),
            max_active_tasks: fields.take("max_active_tasks"),
            max_active_runs: fields.take("max_active_runs"),
            has_task_concurrency_limits: fields.take("has_task_concurrency_limits"),
            has_import_errors: fields.take("has_import_errors"),
            next_dagrun: fields.take("next_dagrun"),
            next_dagrun_data_interval_start: fields
                .take("next_dagrun_data_interval_start"),
            next_dagrun_data_interval_end: fields.take("next_dagrun_data_interval_end"),
            next_dagrun_create_after: fields.take("next_dagrun_create_after"),
            max_consecutive_failed_dag_runs: fields
                .take("max_consecutive_failed_dag_runs"),
        }
    }
}

/// `#/components/schemas/ScheduleInterval`.
///
/// Schedule interval. Defines how often DAG runs, this object gets added to your latest task
/// instance's execution_date to figure out the next schedule.
#[derive(Clone, Debug, PartialEq)]
pub enum ScheduleIntervalBody {
    /// [`TimeDeltaBody`].
    TimeDeltaBody(Box<TimeDeltaBody>),
    /// [`RelativeDeltaBody`].
    RelativeDeltaBody(Box<RelativeDeltaBody>),
    /// [`CronExpressionBody`].
    CronExpressionBody(Box<CronExpressionBody>),
    /// Anything else, as it is.
    Other(json::Value),
}

impl Default for ScheduleIntervalBody {
    fn default() -> Self {
        Self::Other(json::Value::Null)
    }
}

impl json::Encode for ScheduleIntervalBody {
    fn encode(&self) -> json::Value {
        match self {
            Self::TimeDeltaBody(inner) => json::Encode::encode(inner),
            Self::RelativeDeltaBody(inner) => json::Encode::encode(inner),
            Self::CronExpressionBody(inner) => json::Encode::encode(inner),
            Self::Other(value) => value.clone(),
        }
    }
}

/// `#/components/schemas/DAG`. As it is sent.
///
/// DAG.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DAGBody {
    /// Whether the DAG is paused.
    pub is_paused: json::Given<bool>,
    /// `schedule_interval`.
    pub schedule_interval: json::Given<ScheduleIntervalBody>,
}

impl json::Encode for DAGBody {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.given("is_paused", &self.is_paused);
        object.given("schedule_interval", &self.schedule_interval);
        object.finish()
    }
}

/// `#/components/schemas/DAGCollection`.
///
/// Collection of DAGs.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DAGCollection {
    /// `dags`.
    pub dags: Vec<DAG>,
    /// Count of total objects in the current result set before pagination parameters (limit, offset)
    /// are applied.
    pub total_entries: Option<i64>,
}

impl json::Decode for DAGCollection {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            dags: fields.take("dags"),
            total_entries: fields.take("total_entries"),
        }
    }
}

/// `#/components/schemas/DAGDetail`.
///
/// DAG details.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DAGDetail {
    /// The ID of the DAG.
    pub dag_id: Option<String>,
    /// Human centric display text for the DAG. Airflow 2.9.0+.
    pub dag_display_name: Option<String>,
    /// If the DAG is SubDAG then it is the top level DAG identifier. Otherwise, null.
    pub root_dag_id: Option<String>,
    /// Whether the DAG is paused.
    pub is_paused: Option<bool>,
    /// Whether the DAG is currently seen by the scheduler(s).
    pub is_active: Option<bool>,
    /// Whether the DAG is SubDAG.
    pub is_subdag: Option<bool>,
    /// The last time the DAG was parsed. Format: `date-time`.
    pub last_parsed_time: Option<String>,
    /// The last time the DAG was pickled. Format: `date-time`.
    pub last_pickled: Option<String>,
    /// Time when the DAG last received a refresh signal (e.g. the DAG's "refresh" button was clicked in
    /// the web UI). Format: `date-time`.
    pub last_expired: Option<String>,
    /// Whether (one of) the scheduler is scheduling this DAG at the moment.
    pub scheduler_lock: Option<bool>,
    /// Foreign key to the latest pickle_id.
    pub pickle_id: Option<String>,
    /// `default_view`.
    pub default_view: Option<String>,
    /// The absolute path to the file.
    pub fileloc: Option<String>,
    /// The key containing the encrypted path to the file. Encryption and decryption take place only on
    /// the server. This prevents the client from reading an non-DAG file. This also ensures API
    /// extensibility, because the format of encrypted data may change.
    pub file_token: Option<String>,
    /// `owners`.
    pub owners: Vec<String>,
    /// User-provided DAG description, which can consist of several sentences or paragraphs that
    /// describe DAG contents.
    pub description: Option<String>,
    /// `schedule_interval`.
    pub schedule_interval: Option<ScheduleInterval>,
    /// Timetable/Schedule Interval description.
    pub timetable_description: Option<String>,
    /// List of tags.
    pub tags: Option<Vec<Tag>>,
    /// Maximum number of active tasks that can be run on the DAG.
    pub max_active_tasks: Option<i64>,
    /// Maximum number of active DAG runs for the DAG.
    pub max_active_runs: Option<i64>,
    /// Whether the DAG has task concurrency limits.
    pub has_task_concurrency_limits: Option<bool>,
    /// Whether the DAG has import errors.
    pub has_import_errors: Option<bool>,
    /// The logical date of the next dag run. Format: `date-time`.
    pub next_dagrun: Option<String>,
    /// The start of the interval of the next dag run. Format: `date-time`.
    pub next_dagrun_data_interval_start: Option<String>,
    /// The end of the interval of the next dag run. Format: `date-time`.
    pub next_dagrun_data_interval_end: Option<String>,
    /// Earliest time at which this ``next_dagrun`` can be created. Format: `date-time`.
    pub next_dagrun_create_after: Option<String>,
    /// (experimental) The maximum number of consecutive DAG failures before DAG is automatically
    /// paused. Airflow 2.9.2+.
    pub max_consecutive_failed_dag_runs: Option<i64>,
    /// `timezone`.
    pub timezone: Option<String>,
    /// `catchup`.
    pub catchup: Option<bool>,
    /// `orientation`.
    pub orientation: Option<String>,
    /// `concurrency`.
    pub concurrency: Option<f64>,
    /// The DAG's start date. Format: `date-time`.
    pub start_date: Option<String>,
    /// `dag_run_timeout`.
    pub dag_run_timeout: Option<TimeDelta>,
    /// Nested dataset any/all conditions. Airflow 2.9.0+.
    pub dataset_expression: Option<json::Map>,
    /// `doc_md`.
    pub doc_md: Option<String>,
    /// User-specified DAG params.
    pub params: json::Map,
    /// The DAG's end date. Format: `date-time`.
    pub end_date: Option<String>,
    /// Whether the DAG is paused upon creation.
    pub is_paused_upon_creation: Option<bool>,
    /// The last time the DAG was parsed. Format: `date-time`.
    pub last_parsed: Option<String>,
    /// The template search path.
    pub template_search_path: Option<Vec<String>>,
    /// Whether to render templates as native Python objects.
    pub render_template_as_native_obj: Option<bool>,
}

impl json::Decode for DAGDetail {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            dag_id: fields.take("dag_id"),
            dag_display_name: fields.take("dag_display_name"),
            root_dag_id: fields.take("root_dag_id"),
            is_paused: fields.take("is_paused"),
            is_active: fields.take("is_active"),
            is_subdag: fields.take("is_subdag"),
            last_parsed_time: fields.take("last_parsed_time"),
            last_pickled: fields.take("last_pickled"),
            last_expired: fields.take("last_expired"),
            scheduler_lock: fields.take("scheduler_lock"),
            pickle_id: fields.take("pickle_id"),
            default_view: fields.take("default_view"),
            fileloc: fields.take("fileloc"),
            file_token: fields.take("file_token"),
            owners: fields.take("owners"),
            description: fields.take("description"),
            schedule_interval: fields.take("schedule_interval"),
            timetable_description: fields.take("timetable_description"),
            tags: fields.take("tags"),
            max_active_tasks: fields.take("max_active_tasks"),
            max_active_runs: fields.take("max_active_runs"),
            has_task_concurrency_limits: fields.take("has_task_concurrency_limits"),
            has_import_errors: fields.take("has_import_errors"),
            next_dagrun: fields.take("next_dagrun"),
            next_dagrun_data_interval_start: fields
                .take("next_dagrun_data_interval_start"),
            next_dagrun_data_interval_end: fields.take("next_dagrun_data_interval_end"),
            next_dagrun_create_after: fields.take("next_dagrun_create_after"),
            max_consecutive_failed_dag_runs: fields
                .take("max_consecutive_failed_dag_runs"),
            timezone: fields.take("timezone"),
            catchup: fields.take("catchup"),
            orientation: fields.take("orientation"),
            concurrency: fields.take("concurrency"),
            start_date: fields.take("start_date"),
            dag_run_timeout: fields.take("dag_run_timeout"),
            dataset_expression: fields.take("dataset_expression"),
            doc_md: fields.take("doc_md"),
            params: fields.take("params"),
            end_date: fields.take("end_date"),
            is_paused_upon_creation: fields.take("is_paused_upon_creation"),
            last_parsed: fields.take("last_parsed"),
            template_search_path: fields.take("template_search_path"),
            render_template_as_native_obj: fields.take("render_template_as_native_obj"),
        }
    }
}

/// `#/components/schemas/RelativeDelta`.
///
/// Relative delta.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RelativeDelta {
    /// `__type`.
    pub r#type: Option<String>,
    /// `years`.
    pub years: Option<i64>,
    /// `months`.
    pub months: Option<i64>,
    /// `days`.
    pub days: Option<i64>,
    /// `leapdays`.
    pub leapdays: Option<i64>,
    /// `hours`.
    pub hours: Option<i64>,
    /// `minutes`.
    pub minutes: Option<i64>,
    /// `seconds`.
    pub seconds: Option<i64>,
    /// `microseconds`.
    pub microseconds: Option<i64>,
    /// `year`.
    pub year: Option<i64>,
    /// `month`.
    pub month: Option<i64>,
    /// `day`.
    pub day: Option<i64>,
    /// `hour`.
    pub hour: Option<i64>,
    /// `minute`.
    pub minute: Option<i64>,
    /// `second`.
    pub second: Option<i64>,
    /// `microsecond`.
    pub microsecond: Option<i64>,
}

impl json::Decode for RelativeDelta {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            r#type: fields.take("__type"),
            years: fields.take("years"),
            months: fields.take("months"),
            days: fields.take("days"),
            leapdays: fields.take("leapdays"),
            hours: fields.take("hours"),
            minutes: fields.take("minutes"),
            seconds: fields.take("seconds"),
            microseconds: fields.take("microseconds"),
            year: fields.take("year"),
            month: fields.take("month"),
            day: fields.take("day"),
            hour: fields.take("hour"),
            minute: fields.take("minute"),
            second: fields.take("second"),
            microsecond: fields.take("microsecond"),
        }
    }
}

/// `#/components/schemas/RelativeDelta`. As it is sent.
///
/// Relative delta.
#[derive(Clone, Debug, PartialEq)]
pub struct RelativeDeltaBody {
    /// `__type`.
    pub r#type: String,
    /// `years`.
    pub years: i64,
    /// `months`.
    pub months: i64,
    /// `days`.
    pub days: i64,
    /// `leapdays`.
    pub leapdays: i64,
    /// `hours`.
    pub hours: i64,
    /// `minutes`.
    pub minutes: i64,
    /// `seconds`.
    pub seconds: i64,
    /// `microseconds`.
    pub microseconds: i64,
    /// `year`.
    pub year: i64,
    /// `month`.
    pub month: i64,
    /// `day`.
    pub day: i64,
    /// `hour`.
    pub hour: i64,
    /// `minute`.
    pub minute: i64,
    /// `second`.
    pub second: i64,
    /// `microsecond`.
    pub microsecond: i64,
}

impl json::Encode for RelativeDeltaBody {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.always("__type", &self.r#type);
        object.always("years", &self.years);
        object.always("months", &self.months);
        object.always("days", &self.days);
        object.always("leapdays", &self.leapdays);
        object.always("hours", &self.hours);
        object.always("minutes", &self.minutes);
        object.always("seconds", &self.seconds);
        object.always("microseconds", &self.microseconds);
        object.always("year", &self.year);
        object.always("month", &self.month);
        object.always("day", &self.day);
        object.always("hour", &self.hour);
        object.always("minute", &self.minute);
        object.always("second", &self.second);
        object.always("microsecond", &self.microsecond);
        object.finish()
    }
}

/// `#/components/schemas/Tag`.
///
/// Tag.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tag {
    /// `name`.
    pub name: Option<String>,
}

impl json::Decode for Tag {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self { name: fields.take("name") }
    }
}

/// `item` of `TaskExtraLinks`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TaskExtraLinksItem {
    /// `class_ref`.
    pub class_ref: Option<ClassReference>,
}

impl json::Decode for TaskExtraLinksItem {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            class_ref: fields.take("class_ref"),
        }
    }
}

/// `#/components/schemas/Task`.
///
/// For details see: airflow.models.baseoperator.BaseOperator.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Task {
    /// `class_ref`.
    pub class_ref: Option<ClassReference>,
    /// `task_id`.
    pub task_id: Option<String>,
    /// `task_display_name`. Airflow 2.9.0+.
    pub task_display_name: Option<String>,
    /// `owner`.
    pub owner: Option<String>,
    /// `start_date`. Format: `date-time`.
    pub start_date: Option<String>,
    /// `end_date`. Format: `date-time`.
    pub end_date: Option<String>,
    /// `trigger_rule`.
    pub trigger_rule: Option<TriggerRule>,
    /// `extra_links`.
    pub extra_links: Vec<TaskExtraLinksItem>,
    /// `depends_on_past`.
    pub depends_on_past: Option<bool>,
    /// `is_mapped`.
    pub is_mapped: Option<bool>,
    /// `wait_for_downstream`.
    pub wait_for_downstream: Option<bool>,
    /// `retries`.
    pub retries: Option<f64>,
    /// `queue`.
    pub queue: Option<String>,
    /// `executor`. Airflow 2.10.0+.
    pub executor: Option<String>,
    /// `pool`.
    pub pool: Option<String>,
    /// `pool_slots`.
    pub pool_slots: Option<f64>,
    /// `execution_timeout`.
    pub execution_timeout: Option<TimeDelta>,
    /// `retry_delay`.
    pub retry_delay: Option<TimeDelta>,
    /// `retry_exponential_backoff`.
    pub retry_exponential_backoff: Option<bool>,
    /// `priority_weight`.
    pub priority_weight: Option<f64>,
    /// `weight_rule`.
    pub weight_rule: Option<String>,
    /// `ui_color`.
    pub ui_color: Option<String>,
    /// `ui_fgcolor`.
    pub ui_fgcolor: Option<String>,
    /// `template_fields`.
    pub template_fields: Vec<String>,
    /// `sub_dag`.
    pub sub_dag: Option<DAG>,
    /// `downstream_task_ids`.
    pub downstream_task_ids: Vec<String>,
    /// Task documentation in markdown. Airflow 2.10.0+.
    pub doc_md: Option<String>,
}

impl json::Decode for Task {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            class_ref: fields.take("class_ref"),
            task_id: fields.take("task_id"),
            task_display_name: fields.take("task_display_name"),
            owner: fields.take("owner"),
            start_date: fields.take("start_date"),
            end_date: fields.take("end_date"),
            trigger_rule: fields.take("trigger_rule"),
            extra_links: fields.take("extra_links"),
            depends_on_past: fields.take("depends_on_past"),
            is_mapped: fields.take("is_mapped"),
            wait_for_downstream: fields.take("wait_for_downstream"),
            retries: fields.take("retries"),
            queue: fields.take("queue"),
            executor: fields.take("executor"),
            pool: fields.take("pool"),
            pool_slots: fields.take("pool_slots"),
            execution_timeout: fields.take("execution_timeout"),
            retry_delay: fields.take("retry_delay"),
            retry_exponential_backoff: fields.take("retry_exponential_backoff"),
            priority_weight: fields.take("priority_weight"),
            weight_rule: fields.take("weight_rule"),
            ui_color: fields.take("ui_color"),
            ui_fgcolor: fields.take("ui_fgcolor"),
            template_fields: fields.take("template_fields"),
            sub_dag: fields.take("sub_dag"),
            downstream_task_ids: fields.take("downstream_task_ids"),
            doc_md: fields.take("doc_md"),
        }
    }
}

/// `#/components/schemas/TaskCollection`.
///
/// Collection of tasks.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TaskCollection {
    /// `tasks`.
    pub tasks: Vec<Task>,
}

impl json::Decode for TaskCollection {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            tasks: fields.take("tasks"),
        }
    }
}

/// `#/components/schemas/TaskInstanceReferenceCollection`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TaskInstanceReferenceCollection {
    /// `task_instances`.
    pub task_instances: Vec<TaskInstanceReference>,
}

impl json::Decode for TaskInstanceReferenceCollection {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            task_instances: fields.take("task_instances"),
        }
    }
}

/// `#/components/schemas/TimeDelta`.
///
/// Time delta.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TimeDelta {
    /// `__type`.
    pub r#type: Option<String>,
    /// `days`.
    pub days: Option<i64>,
    /// `seconds`.
    pub seconds: Option<i64>,
    /// `microseconds`.
    pub microseconds: Option<i64>,
}

impl json::Decode for TimeDelta {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            r#type: fields.take("__type"),
            days: fields.take("days"),
            seconds: fields.take("seconds"),
            microseconds: fields.take("microseconds"),
        }
    }
}

/// `#/components/schemas/TimeDelta`. As it is sent.
///
/// Time delta.
#[derive(Clone, Debug, PartialEq)]
pub struct TimeDeltaBody {
    /// `__type`.
    pub r#type: String,
    /// `days`.
    pub days: i64,
    /// `seconds`.
    pub seconds: i64,
    /// `microseconds`.
    pub microseconds: i64,
}

impl TimeDeltaBody {
    /// With what must be said, and nothing else.
    pub fn new(
        r#type: impl Into<String>,
        days: i64,
        seconds: i64,
        microseconds: i64,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            days,
            seconds,
            microseconds,
        }
    }
}

impl json::Encode for TimeDeltaBody {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.always("__type", &self.r#type);
        object.always("days", &self.days);
        object.always("seconds", &self.seconds);
        object.always("microseconds", &self.microseconds);
        object.finish()
    }
}

/// `#/components/schemas/TriggerRule`.
///
/// Trigger rule.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum TriggerRule {
    /// `all_success`.
    AllSuccess,
    /// `all_failed`.
    AllFailed,
    /// `all_done`.
    AllDone,
    /// `all_done_setup_success`. Airflow 2.7.3+.
    AllDoneSetupSuccess,
    /// `one_success`.
    OneSuccess,
    /// `one_failed`.
    OneFailed,
    /// `one_done`. Airflow 2.7.3+.
    OneDone,
    /// `none_failed`.
    NoneFailed,
    /// `none_skipped`.
    NoneSkipped,
    /// `none_failed_or_skipped`.
    NoneFailedOrSkipped,
    /// `none_failed_min_one_success`.
    NoneFailedMinOneSuccess,
    /// `dummy`.
    Dummy,
    /// `all_skipped`. Airflow 2.7.3+.
    AllSkipped,
    /// `always`. Airflow 2.7.3+.
    Always,
    /// Any other text.
    Other(String),
}

impl TriggerRule {
    /// The text as Airflow has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AllSuccess => "all_success",
            Self::AllFailed => "all_failed",
            Self::AllDone => "all_done",
            Self::AllDoneSetupSuccess => "all_done_setup_success",
            Self::OneSuccess => "one_success",
            Self::OneFailed => "one_failed",
            Self::OneDone => "one_done",
            Self::NoneFailed => "none_failed",
            Self::NoneSkipped => "none_skipped",
            Self::NoneFailedOrSkipped => "none_failed_or_skipped",
            Self::NoneFailedMinOneSuccess => "none_failed_min_one_success",
            Self::Dummy => "dummy",
            Self::AllSkipped => "all_skipped",
            Self::Always => "always",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for TriggerRule {
    fn from(text: &str) -> Self {
        match text {
            "all_success" => Self::AllSuccess,
            "all_failed" => Self::AllFailed,
            "all_done" => Self::AllDone,
            "all_done_setup_success" => Self::AllDoneSetupSuccess,
            "one_success" => Self::OneSuccess,
            "one_failed" => Self::OneFailed,
            "one_done" => Self::OneDone,
            "none_failed" => Self::NoneFailed,
            "none_skipped" => Self::NoneSkipped,
            "none_failed_or_skipped" => Self::NoneFailedOrSkipped,
            "none_failed_min_one_success" => Self::NoneFailedMinOneSuccess,
            "dummy" => Self::Dummy,
            "all_skipped" => Self::AllSkipped,
            "always" => Self::Always,
            other => Self::Other(other.to_owned()),
        }
    }
}

impl Default for TriggerRule {
    fn default() -> Self {
        Self::Other(String::new())
    }
}

/// `#/components/schemas/UpdateTaskInstancesState`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateTaskInstancesState {
    /// If set, don't actually run this operation. The response will contain a list of task instances
    /// planned to be affected, but won't be modified in any way. Default: `true`.
    pub dry_run: Option<bool>,
    /// The task ID.
    pub task_id: Option<String>,
    /// The execution date. Either set this or dag_run_id but not both. Format: `datetime`.
    pub execution_date: Option<String>,
    /// The task instance's DAG run ID. Either set this or execution_date but not both.
    pub dag_run_id: Option<String>,
    /// If set to true, upstream tasks are also affected.
    pub include_upstream: Option<bool>,
    /// If set to true, downstream tasks are also affected.
    pub include_downstream: Option<bool>,
    /// If set to True, also tasks from future DAG Runs are affected.
    pub include_future: Option<bool>,
    /// If set to True, also tasks from past DAG Runs are affected.
    pub include_past: Option<bool>,
    /// Expected new state.
    pub new_state: Option<UpdateTaskState>,
}

impl json::Encode for UpdateTaskInstancesState {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.maybe("dry_run", &self.dry_run);
        object.maybe("task_id", &self.task_id);
        object.maybe("execution_date", &self.execution_date);
        object.maybe("dag_run_id", &self.dag_run_id);
        object.maybe("include_upstream", &self.include_upstream);
        object.maybe("include_downstream", &self.include_downstream);
        object.maybe("include_future", &self.include_future);
        object.maybe("include_past", &self.include_past);
        object.maybe("new_state", &self.new_state);
        object.finish()
    }
}

/// The answer of `get_dag_source`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDagSourceAnswer {
    /// `content`.
    pub content: Option<String>,
}

impl json::Decode for GetDagSourceAnswer {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            content: fields.take("content"),
        }
    }
}

json::text_enum!(TriggerRule);

json::received!(
    ClassReference, CronExpression, ScheduleInterval, DAG, DAGCollection, DAGDetail,
    RelativeDelta, Tag, TaskExtraLinksItem, Task, TaskCollection,
    TaskInstanceReferenceCollection, TimeDelta, GetDagSourceAnswer
);

json::sent!(
    ClearTaskInstances, CronExpressionBody, ScheduleIntervalBody, DAGBody,
    RelativeDeltaBody, TimeDeltaBody, UpdateTaskInstancesState
);
