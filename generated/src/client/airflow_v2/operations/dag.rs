// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v2`, Airflow 3.0.0 to 3.3.2: specs/airflow-v2.

use super::super::models;
use super::parameters;
use crate::client::call::{Call, Values};
use crate::client::json::{self, Encode};
use crate::table;

/// Get Dags.
///
/// Get all Dags.
///
/// `GET /api/v2/dags`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dags/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDags {
    /// `limit`. Default: `50`.
    pub limit: Option<i64>,
    /// `offset`. Default: `0`.
    pub offset: Option<i64>,
    /// `tags`.
    pub tags: Vec<String>,
    /// `tags_match_mode`.
    pub tags_match_mode: Option<parameters::GetDagsTagsMatchMode>,
    /// `owners`.
    pub owners: Vec<String>,
    /// Case-insensitive substring match (SQL `ILIKE`). Slower than `dag_id_prefix_pattern` on large
    /// tables — see "Filtering with pattern parameters".
    pub dag_id_pattern: Option<String>,
    /// Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters". Airflow 3.2.2+.
    pub dag_id_prefix_pattern: Option<String>,
    /// Case-insensitive substring match (SQL `ILIKE`). Slower than `dag_display_name_prefix_pattern` on
    /// large tables — see "Filtering with pattern parameters".
    pub dag_display_name_pattern: Option<String>,
    /// Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters". Airflow 3.2.2+.
    pub dag_display_name_prefix_pattern: Option<String>,
    /// `exclude_stale`. Default: `true`.
    pub exclude_stale: Option<bool>,
    /// `paused`.
    pub paused: Option<bool>,
    /// Filter Dags by having import errors. Only Dags that have been successfully loaded before will be
    /// returned. Airflow 3.1.0+.
    pub has_import_errors: Option<bool>,
    /// `last_dag_run_state`.
    pub last_dag_run_state: Option<models::DagRunState>,
    /// `bundle_name`. Airflow 3.1.0+.
    pub bundle_name: Option<String>,
    /// `bundle_version`. Airflow 3.1.0+.
    pub bundle_version: Option<String>,
    /// Filter Dags with asset-based scheduling. Airflow 3.1.0+.
    pub has_asset_schedule: Option<bool>,
    /// Filter Dags by asset dependency (name or URI). Airflow 3.1.0+.
    pub asset_dependency: Option<String>,
    /// `dag_run_start_date_gte`. Format: `date-time`.
    pub dag_run_start_date_gte: Option<String>,
    /// `dag_run_start_date_gt`. Format: `date-time`. Airflow 3.1.0+.
    pub dag_run_start_date_gt: Option<String>,
    /// `dag_run_start_date_lte`. Format: `date-time`.
    pub dag_run_start_date_lte: Option<String>,
    /// `dag_run_start_date_lt`. Format: `date-time`. Airflow 3.1.0+.
    pub dag_run_start_date_lt: Option<String>,
    /// `dag_run_end_date_gte`. Format: `date-time`.
    pub dag_run_end_date_gte: Option<String>,
    /// `dag_run_end_date_gt`. Format: `date-time`. Airflow 3.1.0+.
    pub dag_run_end_date_gt: Option<String>,
    /// `dag_run_end_date_lte`. Format: `date-time`.
    pub dag_run_end_date_lte: Option<String>,
    /// `dag_run_end_date_lt`. Format: `date-time`. Airflow 3.1.0+.
    pub dag_run_end_date_lt: Option<String>,
    /// `dag_run_state`.
    pub dag_run_state: Vec<String>,
    /// Attributes to order by, multi criteria sort is supported. Prefix with `-` for descending order.
    /// Supported attributes: `dag_id, dag_display_name, next_dagrun, state, start_date, last_run_state,
    /// last_run_start_date`. Default: `["dag_id"]`.
    pub order_by: Vec<String>,
    /// `is_favorite`. Airflow 3.1.0+.
    pub is_favorite: Option<bool>,
    /// `timetable_type`. Airflow 3.2.0+.
    pub timetable_type: Vec<String>,
}

impl Call for GetDags {
    const ID: &'static str = "get_dags";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v2/dags";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::DAGCollectionResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .query("limit", table::Style::Single, &self.limit.values())
            .query("offset", table::Style::Single, &self.offset.values())
            .query("tags", table::Style::Repeated, &self.tags.values())
            .query(
                "tags_match_mode",
                table::Style::Single,
                &self.tags_match_mode.values(),
            )
            .query("owners", table::Style::Repeated, &self.owners.values())
            .query("dag_id_pattern", table::Style::Single, &self.dag_id_pattern.values())
            .query(
                "dag_id_prefix_pattern",
                table::Style::Single,
                &self.dag_id_prefix_pattern.values(),
            )
            .query(
                "dag_display_name_pattern",
                table::Style::Single,
                &self.dag_display_name_pattern.values(),
            )
            .query(
                "dag_display_name_prefix_pattern",
                table::Style::Single,
                &self.dag_display_name_prefix_pattern.values(),
            )
            .query("exclude_stale", table::Style::Single, &self.exclude_stale.values())
            .query("paused", table::Style::Single, &self.paused.values())
            .query(
                "has_import_errors",
                table::Style::Single,
                &self.has_import_errors.values(),
            )
            .query(
                "last_dag_run_state",
                table::Style::Single,
                &self.last_dag_run_state.values(),
            )
            .query("bundle_name", table::Style::Single, &self.bundle_name.values())
            .query("bundle_version", table::Style::Single, &self.bundle_version.values())
            .query(
                "has_asset_schedule",
                table::Style::Single,
                &self.has_asset_schedule.values(),
            )
            .query(
                "asset_dependency",
                table::Style::Single,
                &self.asset_dependency.values(),
            )
            .query(
                "dag_run_start_date_gte",
                table::Style::Single,
                &self.dag_run_start_date_gte.values(),
            )
            .query(
                "dag_run_start_date_gt",
                table::Style::Single,
                &self.dag_run_start_date_gt.values(),
            )
            .query(
                "dag_run_start_date_lte",
                table::Style::Single,
                &self.dag_run_start_date_lte.values(),
            )
            .query(
                "dag_run_start_date_lt",
                table::Style::Single,
                &self.dag_run_start_date_lt.values(),
            )
            .query(
                "dag_run_end_date_gte",
                table::Style::Single,
                &self.dag_run_end_date_gte.values(),
            )
            .query(
                "dag_run_end_date_gt",
                table::Style::Single,
                &self.dag_run_end_date_gt.values(),
            )
            .query(
                "dag_run_end_date_lte",
                table::Style::Single,
                &self.dag_run_end_date_lte.values(),
            )
            .query(
                "dag_run_end_date_lt",
                table::Style::Single,
                &self.dag_run_end_date_lt.values(),
            )
            .query("dag_run_state", table::Style::Repeated, &self.dag_run_state.values())
            .query("order_by", table::Style::Repeated, &self.order_by.values())
            .query("is_favorite", table::Style::Single, &self.is_favorite.values())
            .query(
                "timetable_type",
                table::Style::Repeated,
                &self.timetable_type.values(),
            )
            .build()
    }
}

/// Patch Dags.
///
/// Patch multiple Dags.
///
/// `PATCH /api/v2/dags`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dags/patch`.
#[derive(Clone, Debug, PartialEq)]
pub struct PatchDags {
    /// `update_mask`.
    pub update_mask: Vec<String>,
    /// `limit`. Default: `50`.
    pub limit: Option<i64>,
    /// `offset`. Default: `0`.
    pub offset: Option<i64>,
    /// `tags`.
    pub tags: Vec<String>,
    /// `tags_match_mode`.
    pub tags_match_mode: Option<parameters::PatchDagsTagsMatchMode>,
    /// `owners`.
    pub owners: Vec<String>,
    /// Case-insensitive substring match (SQL `ILIKE`). Slower than `dag_id_prefix_pattern` on large
    /// tables — see "Filtering with pattern parameters".
    pub dag_id_pattern: Option<String>,
    /// Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters". Airflow 3.2.2+.
    pub dag_id_prefix_pattern: Option<String>,
    /// `exclude_stale`. Default: `true`.
    pub exclude_stale: Option<bool>,
    /// `paused`.
    pub paused: Option<bool>,
    /// `last_dag_run_state`. Airflow 3.0.0 to before 3.0.2.
    pub last_dag_run_state: Option<models::DagRunState>,
    /// The body.
    pub body: models::DAGPatchBody,
}

impl PatchDags {
    /// With what must be said, and nothing else.
    pub fn new(body: models::DAGPatchBody) -> Self {
        Self {
            body,
            update_mask: Default::default(),
            limit: Default::default(),
            offset: Default::default(),
            tags: Default::default(),
            tags_match_mode: Default::default(),
            owners: Default::default(),
            dag_id_pattern: Default::default(),
            dag_id_prefix_pattern: Default::default(),
            exclude_stale: Default::default(),
            paused: Default::default(),
            last_dag_run_state: Default::default(),
        }
    }
}

impl Call for PatchDags {
    const ID: &'static str = "patch_dags";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Patch;
    const PATH: &'static str = "/api/v2/dags";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::DAGCollectionResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .query("update_mask", table::Style::Repeated, &self.update_mask.values())
            .query("limit", table::Style::Single, &self.limit.values())
            .query("offset", table::Style::Single, &self.offset.values())
            .query("tags", table::Style::Repeated, &self.tags.values())
            .query(
                "tags_match_mode",
                table::Style::Single,
                &self.tags_match_mode.values(),
            )
            .query("owners", table::Style::Repeated, &self.owners.values())
            .query("dag_id_pattern", table::Style::Single, &self.dag_id_pattern.values())
            .query(
                "dag_id_prefix_pattern",
                table::Style::Single,
                &self.dag_id_prefix_pattern.values(),
            )
            .query("exclude_stale", table::Style::Single, &self.exclude_stale.values())
            .query("paused", table::Style::Single, &self.paused.values())
            .query(
                "last_dag_run_state",
                table::Style::Single,
                &self.last_dag_run_state.values(),
            )
            .body(self.body.encode())
            .build()
    }
}

/// Get Dag.
///
/// Get basic information about a Dag.
///
/// `GET /api/v2/dags/{dag_id}`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dags~1{dag_id}/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDag {
    /// `dag_id`.
    pub dag_id: String,
}

impl GetDag {
    /// With what must be said, and nothing else.
    pub fn new(dag_id: impl Into<String>) -> Self {
        Self { dag_id: dag_id.into() }
    }
}

impl Call for GetDag {
    const ID: &'static str = "get_dag";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v2/dags/{dag_id}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::DAGResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .build()
    }
}

/// Delete Dag.
///
/// Delete the specific Dag.
///
/// `DELETE /api/v2/dags/{dag_id}`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dags~1{dag_id}/delete`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteDag {
    /// `dag_id`.
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
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Delete;
    const PATH: &'static str = "/api/v2/dags/{dag_id}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = json::Value;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .build()
    }
}

/// Patch Dag.
///
/// Patch the specific Dag.
///
/// `PATCH /api/v2/dags/{dag_id}`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dags~1{dag_id}/patch`.
#[derive(Clone, Debug, PartialEq)]
pub struct PatchDag {
    /// `dag_id`.
    pub dag_id: String,
    /// `update_mask`.
    pub update_mask: Vec<String>,
    /// The body.
    pub body: models::DAGPatchBody,
}

impl PatchDag {
    /// With what must be said, and nothing else.
    pub fn new(dag_id: impl Into<String>, body: models::DAGPatchBody) -> Self {
        Self {
            dag_id: dag_id.into(),
            body,
            update_mask: Default::default(),
        }
    }
}

impl Call for PatchDag {
    const ID: &'static str = "patch_dag";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Patch;
    const PATH: &'static str = "/api/v2/dags/{dag_id}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::DAGResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .query("update_mask", table::Style::Repeated, &self.update_mask.values())
            .body(self.body.encode())
            .build()
    }
}

/// Get Dag Details.
///
/// Get details of Dag.
///
/// `GET /api/v2/dags/{dag_id}/details`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dags~1{dag_id}~1details/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDagDetails {
    /// `dag_id`.
    pub dag_id: String,
}

impl GetDagDetails {
    /// With what must be said, and nothing else.
    pub fn new(dag_id: impl Into<String>) -> Self {
        Self { dag_id: dag_id.into() }
    }
}

impl Call for GetDagDetails {
    const ID: &'static str = "get_dag_details";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v2/dags/{dag_id}/details";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::DAGDetailsResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .build()
    }
}

/// Favorite Dag.
///
/// Mark the Dag as favorite.
///
/// `POST /api/v2/dags/{dag_id}/favorite`, Airflow 3.1.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dags~1{dag_id}~1favorite/post`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FavoriteDag {
    /// `dag_id`.
    pub dag_id: String,
}

impl FavoriteDag {
    /// With what must be said, and nothing else.
    pub fn new(dag_id: impl Into<String>) -> Self {
        Self { dag_id: dag_id.into() }
    }
}

impl Call for FavoriteDag {
    const ID: &'static str = "favorite_dag";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Post;
    const PATH: &'static str = "/api/v2/dags/{dag_id}/favorite";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 1, 0), None),
    ];
    type Answer = ();
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .build()
    }
}

/// Unfavorite Dag.
///
/// Unmark the Dag as favorite.
///
/// `POST /api/v2/dags/{dag_id}/unfavorite`, Airflow 3.1.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dags~1{dag_id}~1unfavorite/post`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UnfavoriteDag {
    /// `dag_id`.
    pub dag_id: String,
}

impl UnfavoriteDag {
    /// With what must be said, and nothing else.
    pub fn new(dag_id: impl Into<String>) -> Self {
        Self { dag_id: dag_id.into() }
    }
}

impl Call for UnfavoriteDag {
    const ID: &'static str = "unfavorite_dag";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Post;
    const PATH: &'static str = "/api/v2/dags/{dag_id}/unfavorite";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 1, 0), None),
    ];
    type Answer = ();
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("dag_id", &self.dag_id)
            .build()
    }
}

/// Get Dag Tags.
///
/// Get all Dag tags.
///
/// `GET /api/v2/dagTags`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dagTags/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDagTags {
    /// `limit`. Default: `50`.
    pub limit: Option<i64>,
    /// `offset`. Default: `0`.
    pub offset: Option<i64>,
    /// Attributes to order by, multi criteria sort is supported. Prefix with `-` for descending order.
    /// Supported attributes: `name`. Default: `["name"]`.
    pub order_by: Vec<String>,
    /// Case-insensitive substring match (SQL `ILIKE`). Slower than `tag_name_prefix_pattern` on large
    /// tables — see "Filtering with pattern parameters".
    pub tag_name_pattern: Option<String>,
    /// Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters". Airflow 3.2.2+.
    pub tag_name_prefix_pattern: Option<String>,
}

impl Call for GetDagTags {
    const ID: &'static str = "get_dag_tags";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v2/dagTags";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::DAGTagCollectionResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .query("limit", table::Style::Single, &self.limit.values())
            .query("offset", table::Style::Single, &self.offset.values())
            .query("order_by", table::Style::Repeated, &self.order_by.values())
            .query(
                "tag_name_pattern",
                table::Style::Single,
                &self.tag_name_pattern.values(),
            )
            .query(
                "tag_name_prefix_pattern",
                table::Style::Single,
                &self.tag_name_prefix_pattern.values(),
            )
            .build()
    }
}
