// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v2`, Airflow 3.0.0 to 3.3.2: specs/airflow-v2.

use super::{DagRunType, DagVersionResponse};
use crate::client::json;

/// `#/components/schemas/DAGCollectionResponse`.
///
/// Dag Collection serializer for responses.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DAGCollectionResponse {
    /// `dags`.
    pub dags: Vec<DAGResponse>,
    /// `total_entries`.
    pub total_entries: Option<i64>,
}

impl json::Decode for DAGCollectionResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            dags: fields.take("dags"),
            total_entries: fields.take("total_entries"),
        }
    }
}

/// `#/components/schemas/DAGDetailsResponse`.
///
/// Specific serializer for Dag Details responses.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DAGDetailsResponse {
    /// `dag_id`.
    pub dag_id: Option<String>,
    /// `dag_display_name`.
    pub dag_display_name: Option<String>,
    /// `is_paused`.
    pub is_paused: Option<bool>,
    /// `is_stale`.
    pub is_stale: Option<bool>,
    /// `last_parsed_time`. Format: `date-time`.
    pub last_parsed_time: Option<String>,
    /// `last_parse_duration`. Airflow 3.1.0+.
    pub last_parse_duration: Option<f64>,
    /// `last_expired`. Format: `date-time`.
    pub last_expired: Option<String>,
    /// `bundle_name`.
    pub bundle_name: Option<String>,
    /// `bundle_version`.
    pub bundle_version: Option<String>,
    /// `relative_fileloc`.
    pub relative_fileloc: Option<String>,
    /// `fileloc`.
    pub fileloc: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `timetable_summary`.
    pub timetable_summary: Option<String>,
    /// `timetable_description`.
    pub timetable_description: Option<String>,
    /// `timetable_partitioned`. Airflow 3.2.0+.
    pub timetable_partitioned: Option<bool>,
    /// `timetable_periodic`. Airflow 3.3.0+.
    pub timetable_periodic: Option<bool>,
    /// `tags`.
    pub tags: Vec<DagTagResponse>,
    /// `max_active_tasks`.
    pub max_active_tasks: Option<i64>,
    /// `max_active_runs`.
    pub max_active_runs: Option<i64>,
    /// `max_consecutive_failed_dag_runs`.
    pub max_consecutive_failed_dag_runs: Option<i64>,
    /// `has_task_concurrency_limits`.
    pub has_task_concurrency_limits: Option<bool>,
    /// `has_import_errors`.
    pub has_import_errors: Option<bool>,
    /// `next_dagrun_logical_date`. Format: `date-time`.
    pub next_dagrun_logical_date: Option<String>,
    /// `next_dagrun_data_interval_start`. Format: `date-time`.
    pub next_dagrun_data_interval_start: Option<String>,
    /// `next_dagrun_data_interval_end`. Format: `date-time`.
    pub next_dagrun_data_interval_end: Option<String>,
    /// `next_dagrun_run_after`. Format: `date-time`.
    pub next_dagrun_run_after: Option<String>,
    /// `allowed_run_types`. Airflow 3.2.0+.
    pub allowed_run_types: Option<Vec<DagRunType>>,
    /// `owners`.
    pub owners: Vec<String>,
    /// `catchup`.
    pub catchup: Option<bool>,
    /// `dag_run_timeout`. Format: `duration`.
    pub dag_run_timeout: Option<String>,
    /// `asset_expression`.
    pub asset_expression: Option<json::Map>,
    /// `doc_md`.
    pub doc_md: Option<String>,
    /// `start_date`. Format: `date-time`.
    pub start_date: Option<String>,
    /// `end_date`. Format: `date-time`.
    pub end_date: Option<String>,
    /// `is_paused_upon_creation`.
    pub is_paused_upon_creation: Option<bool>,
    /// `params`.
    pub params: Option<json::Map>,
    /// `render_template_as_native_obj`.
    pub render_template_as_native_obj: Option<bool>,
    /// `template_search_path`.
    pub template_search_path: Option<Vec<String>>,
    /// `timezone`.
    pub timezone: Option<String>,
    /// `last_parsed`. Format: `date-time`.
    pub last_parsed: Option<String>,
    /// `default_args`. Airflow 3.1.0+.
    pub default_args: Option<json::Map>,
    /// `rerun_with_latest_version`. Airflow 3.3.0+.
    pub rerun_with_latest_version: Option<bool>,
    /// `owner_links`. Airflow 3.0.2+.
    pub owner_links: Option<json::BTreeMap<String, String>>,
    /// `is_favorite`. Airflow 3.1.1+.
    pub is_favorite: Option<bool>,
    /// `active_runs_count`. Airflow 3.2.0+.
    pub active_runs_count: Option<i64>,
    /// Whether this Dag's schedule supports backfilling. Airflow 3.3.0+.
    pub is_backfillable: Option<bool>,
    /// Return file token.
    pub file_token: Option<String>,
    /// Return max_active_tasks as concurrency.
    pub concurrency: Option<i64>,
    /// Return the latest DagVersion.
    pub latest_dag_version: Option<DagVersionResponse>,
}

impl json::Decode for DAGDetailsResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            dag_id: fields.take("dag_id"),
            dag_display_name: fields.take("dag_display_name"),
            is_paused: fields.take("is_paused"),
            is_stale: fields.take("is_stale"),
            last_parsed_time: fields.take("last_parsed_time"),
            last_parse_duration: fields.take("last_parse_duration"),
            last_expired: fields.take("last_expired"),
            bundle_name: fields.take("bundle_name"),
            bundle_version: fields.take("bundle_version"),
            relative_fileloc: fields.take("relative_fileloc"),
            fileloc: fields.take("fileloc"),
            description: fields.take("description"),
            timetable_summary: fields.take("timetable_summary"),
            timetable_description: fields.take("timetable_description"),
            timetable_partitioned: fields.take("timetable_partitioned"),
            timetable_periodic: fields.take("timetable_periodic"),
            tags: fields.take("tags"),
            max_active_tasks: fields.take("max_active_tasks"),
            max_active_runs: fields.take("max_active_runs"),
            max_consecutive_failed_dag_runs: fields
                .take("max_consecutive_failed_dag_runs"),
            has_task_concurrency_limits: fields.take("has_task_concurrency_limits"),
            has_import_errors: fields.take("has_import_errors"),
            next_dagrun_logical_date: fields.take("next_dagrun_logical_date"),
            next_dagrun_data_interval_start: fields
                .take("next_dagrun_data_interval_start"),
            next_dagrun_data_interval_end: fields.take("next_dagrun_data_interval_end"),
            next_dagrun_run_after: fields.take("next_dagrun_run_after"),
            allowed_run_types: fields.take("allowed_run_types"),
            owners: fields.take("owners"),
            catchup: fields.take("catchup"),
            dag_run_timeout: fields.take("dag_run_timeout"),
            asset_expression: fields.take("asset_expression"),
            doc_md: fields.take("doc_md"),
            start_date: fields.take("start_date"),
            end_date: fields.take("end_date"),
            is_paused_upon_creation: fields.take("is_paused_upon_creation"),
            params: fields.take("params"),
            render_template_as_native_obj: fields.take("render_template_as_native_obj"),
            template_search_path: fields.take("template_search_path"),
            timezone: fields.take("timezone"),
            last_parsed: fields.take("last_parsed"),
            default_args: fields.take("default_args"),
            rerun_with_latest_version: fields.take("rerun_with_latest_version"),
            owner_links: fields.take("owner_links"),
            is_favorite: fields.take("is_favorite"),
            active_runs_count: fields.take("active_runs_count"),
            is_backfillable: fields.take("is_backfillable"),
            file_token: fields.take("file_token"),
            concurrency: fields.take("concurrency"),
            latest_dag_version: fields.take("latest_dag_version"),
        }
    }
}

/// `#/components/schemas/DAGPatchBody`.
///
/// Dag Serializer for updatable bodies.
#[derive(Clone, Debug, PartialEq)]
pub struct DAGPatchBody {
    /// `is_paused`.
    pub is_paused: bool,
}

impl DAGPatchBody {
    /// With what must be said, and nothing else.
    pub fn new(is_paused: bool) -> Self {
        Self { is_paused }
    }
}

impl json::Encode for DAGPatchBody {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.always("is_paused", &self.is_paused);
        object.finish()
    }
}

/// `#/components/schemas/DAGResponse`.
///
/// Dag serializer for responses.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DAGResponse {
    /// `dag_id`.
    pub dag_id: Option<String>,
    /// `dag_display_name`.
    pub dag_display_name: Option<String>,
    /// `is_paused`.
    pub is_paused: Option<bool>,
    /// `is_stale`.
    pub is_stale: Option<bool>,
    /// `last_parsed_time`. Format: `date-time`.
    pub last_parsed_time: Option<String>,
    /// `last_parse_duration`. Airflow 3.1.0+.
    pub last_parse_duration: Option<f64>,
    /// `last_expired`. Format: `date-time`.
    pub last_expired: Option<String>,
    /// `bundle_name`.
    pub bundle_name: Option<String>,
    /// `bundle_version`.
    pub bundle_version: Option<String>,
    /// `relative_fileloc`.
    pub relative_fileloc: Option<String>,
    /// `fileloc`.
    pub fileloc: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `timetable_summary`.
    pub timetable_summary: Option<String>,
    /// `timetable_description`.
    pub timetable_description: Option<String>,
    /// `timetable_partitioned`. Airflow 3.2.0+.
    pub timetable_partitioned: Option<bool>,
    /// `timetable_periodic`. Airflow 3.3.0+.
    pub timetable_periodic: Option<bool>,
    /// `tags`.
    pub tags: Vec<DagTagResponse>,
    /// `max_active_tasks`.
    pub max_active_tasks: Option<i64>,
    /// `max_active_runs`.
    pub max_active_runs: Option<i64>,
    /// `max_consecutive_failed_dag_runs`.
    pub max_consecutive_failed_dag_runs: Option<i64>,
    /// `has_task_concurrency_limits`.
    pub has_task_concurrency_limits: Option<bool>,
    /// `has_import_errors`.
    pub has_import_errors: Option<bool>,
    /// `next_dagrun_logical_date`. Format: `date-time`.
    pub next_dagrun_logical_date: Option<String>,
    /// `next_dagrun_data_interval_start`. Format: `date-time`.
    pub next_dagrun_data_interval_start: Option<String>,
    /// `next_dagrun_data_interval_end`. Format: `date-time`.
    pub next_dagrun_data_interval_end: Option<String>,
    /// `next_dagrun_run_after`. Format: `date-time`.
    pub next_dagrun_run_after: Option<String>,
    /// `allowed_run_types`. Airflow 3.2.0+.
    pub allowed_run_types: Option<Vec<DagRunType>>,
    /// `owners`.
    pub owners: Vec<String>,
    /// Whether this Dag's schedule supports backfilling. Airflow 3.3.0+.
    pub is_backfillable: Option<bool>,
    /// Return file token.
    pub file_token: Option<String>,
}

impl json::Decode for DAGResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            dag_id: fields.take("dag_id"),
            dag_display_name: fields.take("dag_display_name"),
            is_paused: fields.take("is_paused"),
            is_stale: fields.take("is_stale"),
            last_parsed_time: fields.take("last_parsed_time"),
            last_parse_duration: fields.take("last_parse_duration"),
            last_expired: fields.take("last_expired"),
            bundle_name: fields.take("bundle_name"),
            bundle_version: fields.take("bundle_version"),
            relative_fileloc: fields.take("relative_fileloc"),
            fileloc: fields.take("fileloc"),
            description: fields.take("description"),
            timetable_summary: fields.take("timetable_summary"),
            timetable_description: fields.take("timetable_description"),
            timetable_partitioned: fields.take("timetable_partitioned"),
            timetable_periodic: fields.take("timetable_periodic"),
            tags: fields.take("tags"),
            max_active_tasks: fields.take("max_active_tasks"),
            max_active_runs: fields.take("max_active_runs"),
            max_consecutive_failed_dag_runs: fields
                .take("max_consecutive_failed_dag_runs"),
            has_task_concurrency_limits: fields.take("has_task_concurrency_limits"),
            has_import_errors: fields.take("has_import_errors"),
            next_dagrun_logical_date: fields.take("next_dagrun_logical_date"),
            next_dagrun_data_interval_start: fields
                .take("next_dagrun_data_interval_start"),
            next_dagrun_data_interval_end: fields.take("next_dagrun_data_interval_end"),
            next_dagrun_run_after: fields.take("next_dagrun_run_after"),
            allowed_run_types: fields.take("allowed_run_types"),
            owners: fields.take("owners"),
            is_backfillable: fields.take("is_backfillable"),
            file_token: fields.take("file_token"),
        }
    }
}

/// `#/components/schemas/DAGTagCollectionResponse`.
///
/// Dag Tags Collection serializer for responses.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DAGTagCollectionResponse {
    /// `tags`.
    pub tags: Vec<String>,
    /// `total_entries`.
    pub total_entries: Option<i64>,
}

impl json::Decode for DAGTagCollectionResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            tags: fields.take("tags"),
            total_entries: fields.take("total_entries"),
        }
    }
}

/// `#/components/schemas/DagTagResponse`.
///
/// Dag Tag serializer for responses.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DagTagResponse {
    /// `name`.
    pub name: Option<String>,
    /// `dag_id`.
    pub dag_id: Option<String>,
    /// `dag_display_name`. Airflow 3.1.0+.
    pub dag_display_name: Option<String>,
}

impl json::Decode for DagTagResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            name: fields.take("name"),
            dag_id: fields.take("dag_id"),
            dag_display_name: fields.take("dag_display_name"),
        }
    }
}

json::received!(
    DAGCollectionResponse, DAGDetailsResponse, DAGResponse, DAGTagCollectionResponse,
    DagTagResponse
);

json::sent!(DAGPatchBody);
