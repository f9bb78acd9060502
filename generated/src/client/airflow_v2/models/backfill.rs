// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v2`, Airflow 3.0.0 to 3.3.2: specs/airflow-v2.

use crate::client::json;

/// `#/components/schemas/BackfillCollectionResponse`.
///
/// Backfill Collection serializer for responses.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BackfillCollectionResponse {
    /// `backfills`.
    pub backfills: Vec<BackfillResponse>,
    /// `total_entries`.
    pub total_entries: Option<i64>,
}

impl json::Decode for BackfillCollectionResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            backfills: fields.take("backfills"),
            total_entries: fields.take("total_entries"),
        }
    }
}

/// `#/components/schemas/BackfillPostBody`.
///
/// Object used for create backfill request.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BackfillPostBody {
    /// `dag_id`.
    pub dag_id: String,
    /// `from_date`. Format: `date-time`.
    pub from_date: String,
    /// `to_date`. Format: `date-time`.
    pub to_date: String,
    /// `run_backwards`. Default: `false`.
    pub run_backwards: Option<bool>,
    /// `dag_run_conf`. Default: `{}`.
    pub dag_run_conf: json::Given<json::Map>,
    /// `reprocess_behavior`. Default: `"none"`.
    pub reprocess_behavior: Option<ReprocessBehavior>,
    /// `max_active_runs`. Default: `10`.
    pub max_active_runs: Option<i64>,
    /// Run on the latest bundle version of the Dag for each backfilled run. If not specified, falls
    /// back to the DAG-level ``rerun_with_latest_version`` parameter, then the ``\[core\]
    /// rerun_with_latest_version`` config option, and finally ``True`` (the historical default for
    /// backfills). Default: `true`. Airflow 3.1.6+.
    pub run_on_latest_version: json::Given<bool>,
}

impl BackfillPostBody {
    /// With what must be said, and nothing else.
    pub fn new(
        dag_id: impl Into<String>,
        from_date: impl Into<String>,
        to_date: impl Into<String>,
    ) -> Self {
        Self {
            dag_id: dag_id.into(),
            from_date: from_date.into(),
            to_date: to_date.into(),
            ..Self::default()
        }
    }
}

impl json::Encode for BackfillPostBody {
    fn encode(&self) -> json::Value {
        let mut object = json::Object::default();
        object.always("dag_id", &self.dag_id);
        object.always("from_date", &self.from_date);
        object.always("to_date", &self.to_date);
        object.maybe("run_backwards", &self.run_backwards);
        object.given("dag_run_conf", &self.dag_run_conf);
        object.maybe("reprocess_behavior", &self.reprocess_behavior);
        object.maybe("max_active_runs", &self.max_active_runs);
        object.given("run_on_latest_version", &self.run_on_latest_version);
        object.finish()
    }
}

/// `#/components/schemas/BackfillResponse`.
///
/// Base serializer for Backfill.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BackfillResponse {
    /// `id`.
    pub id: Option<i64>,
    /// `dag_id`.
    pub dag_id: Option<String>,
    /// `from_date`. Format: `date-time`.
    pub from_date: Option<String>,
    /// `to_date`. Format: `date-time`.
    pub to_date: Option<String>,
    /// `dag_run_conf`.
    pub dag_run_conf: Option<json::Map>,
    /// `is_paused`.
    pub is_paused: Option<bool>,
    /// `reprocess_behavior`.
    pub reprocess_behavior: Option<ReprocessBehavior>,
    /// `max_active_runs`.
    pub max_active_runs: Option<i64>,
    /// `created_at`. Format: `date-time`.
    pub created_at: Option<String>,
    /// `completed_at`. Format: `date-time`.
    pub completed_at: Option<String>,
    /// `updated_at`. Format: `date-time`.
    pub updated_at: Option<String>,
    /// `dag_display_name`. Airflow 3.1.0+.
    pub dag_display_name: Option<String>,
}

impl json::Decode for BackfillResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            id: fields.take("id"),
            dag_id: fields.take("dag_id"),
            from_date: fields.take("from_date"),
            to_date: fields.take("to_date"),
            dag_run_conf: fields.take("dag_run_conf"),
            is_paused: fields.take("is_paused"),
            reprocess_behavior: fields.take("reprocess_behavior"),
            max_active_runs: fields.take("max_active_runs"),
            created_at: fields.take("created_at"),
            completed_at: fields.take("completed_at"),
            updated_at: fields.take("updated_at"),
            dag_display_name: fields.take("dag_display_name"),
        }
    }
}

/// `#/components/schemas/DryRunBackfillCollectionResponse`.
///
/// Backfill collection serializer for responses in dry-run mode.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DryRunBackfillCollectionResponse {
    /// `backfills`.
    pub backfills: Vec<DryRunBackfillResponse>,
    /// `total_entries`.
    pub total_entries: Option<i64>,
}

impl json::Decode for DryRunBackfillCollectionResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            backfills: fields.take("backfills"),
            total_entries: fields.take("total_entries"),
        }
    }
}

/// `#/components/schemas/DryRunBackfillResponse`.
///
/// Backfill serializer for responses in dry-run mode.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DryRunBackfillResponse {
    /// `logical_date`. Format: `date-time`.
    pub logical_date: Option<String>,
    /// `partition_key`. Airflow 3.2.0+.
    pub partition_key: Option<String>,
    /// `partition_date`. Format: `date-time`. Airflow 3.2.0+.
    pub partition_date: Option<String>,
}

impl json::Decode for DryRunBackfillResponse {
    fn decode(value: json::Value, notes: &mut json::Notes) -> Self {
        let mut fields = json::Fields::of(value, notes);
        Self {
            logical_date: fields.take("logical_date"),
            partition_key: fields.take("partition_key"),
            partition_date: fields.take("partition_date"),
        }
    }
}

/// `#/components/schemas/ReprocessBehavior`.
///
/// Internal enum for setting reprocess behavior in a backfill.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ReprocessBehavior {
    /// `failed`.
    Failed,
    /// `completed`.
    Completed,
    /// `none`.
    None,
    /// Any other text.
    Other(String),
}

impl ReprocessBehavior {
    /// The text as Airflow has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Failed => "failed",
            Self::Completed => "completed",
            Self::None => "none",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for ReprocessBehavior {
    fn from(text: &str) -> Self {
        match text {
            "failed" => Self::Failed,
            "completed" => Self::Completed,
            "none" => Self::None,
            other => Self::Other(other.to_owned()),
        }
    }
}

impl Default for ReprocessBehavior {
    fn default() -> Self {
        Self::Other(String::new())
    }
}

json::text_enum!(ReprocessBehavior);

json::received!(
    BackfillCollectionResponse, BackfillResponse, DryRunBackfillCollectionResponse,
    DryRunBackfillResponse
);

json::sent!(BackfillPostBody);
