// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v1`, Airflow 2.4.0 to 2.11.2: specs/airflow-v1.

use crate::client::json;

/// `#/components/schemas/DagProcessorStatus`.
///
/// The status and the latest dag processor heartbeat.
///
/// Airflow 2.7.0+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DagProcessorStatus {
    /// `status`.
    pub status: Option<HealthStatus>,
    /// The time the dag processor last did a heartbeat. Format: `datetime`.
    pub latest_dag_processor_heartbeat: Option<String>,
}

impl json::Decode for DagProcessorStatus {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            status: fields.take("status"),
            latest_dag_processor_heartbeat: fields.take("latest_dag_processor_heartbeat"),
        }
    }
}

/// `#/components/schemas/HealthInfo`.
///
/// Instance status information.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HealthInfo {
    /// `metadatabase`.
    pub metadatabase: Option<MetadatabaseStatus>,
    /// `scheduler`.
    pub scheduler: Option<SchedulerStatus>,
    /// `triggerer`. Airflow 2.6.2+.
    pub triggerer: Option<TriggererStatus>,
    /// `dag_processor`. Airflow 2.7.0+.
    pub dag_processor: Option<DagProcessorStatus>,
}

impl json::Decode for HealthInfo {
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

/// `#/components/schemas/HealthStatus`.
///
/// Health status.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum HealthStatus {
    /// `healthy`.
    Healthy,
    /// `unhealthy`.
    Unhealthy,
    /// Any other text.
    Other(String),
}

impl HealthStatus {
    /// The text as Airflow has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Healthy => "healthy",
            Self::Unhealthy => "unhealthy",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for HealthStatus {
    fn from(text: &str) -> Self {
        match text {
            "healthy" => Self::Healthy,
            "unhealthy" => Self::Unhealthy,
            other => Self::Other(other.to_owned()),
        }
    }
}

impl Default for HealthStatus {
    fn default() -> Self {
        Self::Other(String::new())
    }
}

/// `#/components/schemas/MetadatabaseStatus`.
///
/// The status of the metadatabase.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MetadatabaseStatus {
    /// `status`.
    pub status: Option<HealthStatus>,
}

impl json::Decode for MetadatabaseStatus {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            status: fields.take("status"),
        }
    }
}

/// `#/components/schemas/SchedulerStatus`.
///
/// The status and the latest scheduler heartbeat.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SchedulerStatus {
    /// `status`.
    pub status: Option<HealthStatus>,
    /// The time the scheduler last did a heartbeat. Format: `datetime`.
    pub latest_scheduler_heartbeat: Option<String>,
}

impl json::Decode for SchedulerStatus {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            status: fields.take("status"),
            latest_scheduler_heartbeat: fields.take("latest_scheduler_heartbeat"),
        }
    }
}

/// `#/components/schemas/TriggererStatus`.
///
/// The status and the latest triggerer heartbeat.
///
/// Airflow 2.6.2+.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TriggererStatus {
    /// `status`.
    pub status: Option<HealthStatus>,
    /// The time the triggerer last did a heartbeat. Format: `datetime`.
    pub latest_triggerer_heartbeat: Option<String>,
}

impl json::Decode for TriggererStatus {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            status: fields.take("status"),
            latest_triggerer_heartbeat: fields.take("latest_triggerer_heartbeat"),
        }
    }
}

/// `#/components/schemas/VersionInfo`.
///
/// Version information.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct VersionInfo {
    /// The version of Airflow.
    pub version: Option<String>,
    /// The git version (including git commit hash).
    pub git_version: Option<String>,
}

impl json::Decode for VersionInfo {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            version: fields.take("version"),
            git_version: fields.take("git_version"),
        }
    }
}

json::text_enum!(HealthStatus);

json::received!(
    DagProcessorStatus, HealthInfo, MetadatabaseStatus, SchedulerStatus, TriggererStatus,
    VersionInfo
);
