// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v2`, Airflow 3.0.0 to 3.3.2: specs/airflow-v2.

use crate::client::json;

/// `#/components/schemas/BaseInfoResponse`.
///
/// Base info serializer for responses.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BaseInfoResponse {
    /// `status`.
    pub status: Option<String>,
}

impl json::Decode for BaseInfoResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            status: fields.take("status"),
        }
    }
}

/// `#/components/schemas/DagProcessorInfoResponse`.
///
/// DagProcessor info serializer for responses.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DagProcessorInfoResponse {
    /// `status`.
    pub status: Option<String>,
    /// `latest_dag_processor_heartbeat`.
    pub latest_dag_processor_heartbeat: Option<String>,
}

impl json::Decode for DagProcessorInfoResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            status: fields.take("status"),
            latest_dag_processor_heartbeat: fields.take("latest_dag_processor_heartbeat"),
        }
    }
}

/// `#/components/schemas/HealthInfoResponse`.
///
/// Health serializer for responses.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HealthInfoResponse {
    /// `metadatabase`.
    pub metadatabase: Option<BaseInfoResponse>,
    /// `scheduler`.
    pub scheduler: Option<SchedulerInfoResponse>,
    /// `triggerer`.
    pub triggerer: Option<TriggererInfoResponse>,
    /// `dag_processor`.
    pub dag_processor: Option<DagProcessorInfoResponse>,
}

impl json::Decode for HealthInfoResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            metadatabase: fields.take("metadatabase"),
            scheduler: fields.take("scheduler"),
            triggerer: fields.take("triggerer"),
            dag_processor: fields.take("dag_processor"),
        }
    }
}

/// `#/components/schemas/SchedulerInfoResponse`.
///
/// Scheduler info serializer for responses.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SchedulerInfoResponse {
    /// `status`.
    pub status: Option<String>,
    /// `latest_scheduler_heartbeat`.
    pub latest_scheduler_heartbeat: Option<String>,
}

impl json::Decode for SchedulerInfoResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            status: fields.take("status"),
            latest_scheduler_heartbeat: fields.take("latest_scheduler_heartbeat"),
        }
    }
}

/// `#/components/schemas/TriggererInfoResponse`.
///
/// Triggerer info serializer for responses.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TriggererInfoResponse {
    /// `status`.
    pub status: Option<String>,
    /// `latest_triggerer_heartbeat`.
    pub latest_triggerer_heartbeat: Option<String>,
}

impl json::Decode for TriggererInfoResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            status: fields.take("status"),
            latest_triggerer_heartbeat: fields.take("latest_triggerer_heartbeat"),
        }
    }
}

json::received!(
    BaseInfoResponse, DagProcessorInfoResponse, HealthInfoResponse,
    SchedulerInfoResponse, TriggererInfoResponse
);
