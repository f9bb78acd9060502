// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v2`, Airflow 3.0.0 to 3.3.2: specs/airflow-v2.

use crate::client::json;

/// `#/components/schemas/TaskCollectionResponse`.
///
/// Task collection serializer for responses.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TaskCollectionResponse {
    /// `tasks`.
    pub tasks: Vec<TaskResponse>,
    /// `total_entries`.
    pub total_entries: Option<i64>,
}

impl json::Decode for TaskCollectionResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            tasks: fields.take("tasks"),
            total_entries: fields.take("total_entries"),
        }
    }
}

/// `#/components/schemas/TaskResponse`.
///
/// Task serializer for responses.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TaskResponse {
    /// `task_id`.
    pub task_id: Option<String>,
    /// `task_display_name`.
    pub task_display_name: Option<String>,
    /// `owner`.
    pub owner: Option<String>,
    /// `start_date`. Format: `date-time`.
    pub start_date: Option<String>,
    /// `end_date`. Format: `date-time`.
    pub end_date: Option<String>,
    /// `trigger_rule`.
    pub trigger_rule: Option<String>,
    /// `depends_on_past`.
    pub depends_on_past: Option<bool>,
    /// `wait_for_downstream`.
    pub wait_for_downstream: Option<bool>,
    /// `retries`.
    pub retries: Option<f64>,
    /// `queue`.
    pub queue: Option<String>,
    /// `pool`.
    pub pool: Option<String>,
    /// `pool_slots`.
    pub pool_slots: Option<f64>,
    /// `execution_timeout`.
    pub execution_timeout: Option<TimeDelta>,
    /// `retry_delay`.
    pub retry_delay: Option<TimeDelta>,
    /// `retry_exponential_backoff`.
    pub retry_exponential_backoff: json::Value,
    /// `priority_weight`.
    pub priority_weight: Option<f64>,
    /// `weight_rule`.
    pub weight_rule: Option<String>,
    /// `ui_color`.
    pub ui_color: Option<String>,
    /// `ui_fgcolor`.
    pub ui_fgcolor: Option<String>,
    /// `template_fields`.
    pub template_fields: Option<Vec<String>>,
    /// `downstream_task_ids`.
    pub downstream_task_ids: Option<Vec<String>>,
    /// `doc_md`.
    pub doc_md: Option<String>,
    /// `operator_name`.
    pub operator_name: Option<String>,
    /// `params`.
    pub params: Option<json::Map>,
    /// `class_ref`.
    pub class_ref: Option<json::Map>,
    /// `is_mapped`.
    pub is_mapped: Option<bool>,
    /// Extract and return extra_links.
    pub extra_links: Vec<String>,
}

impl json::Decode for TaskResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            task_id: fields.take("task_id"),
            task_display_name: fields.take("task_display_name"),
            owner: fields.take("owner"),
            start_date: fields.take("start_date"),
            end_date: fields.take("end_date"),
            trigger_rule: fields.take("trigger_rule"),
            depends_on_past: fields.take("depends_on_past"),
            wait_for_downstream: fields.take("wait_for_downstream"),
            retries: fields.take("retries"),
            queue: fields.take("queue"),
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
            downstream_task_ids: fields.take("downstream_task_ids"),
            doc_md: fields.take("doc_md"),
            operator_name: fields.take("operator_name"),
            params: fields.take("params"),
            class_ref: fields.take("class_ref"),
            is_mapped: fields.take("is_mapped"),
            extra_links: fields.take("extra_links"),
        }
    }
}

/// `#/components/schemas/TimeDelta`.
///
/// TimeDelta can be used to interact with datetime.timedelta objects.
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

json::received!(TaskCollectionResponse, TaskResponse, TimeDelta);
