// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v2`, Airflow 3.0.0 to 3.3.2: specs/airflow-v2.

use super::super::models;
use crate::client::call::{Call, Values};
use crate::client::json::Encode;
use crate::table;

/// List Backfills.
///
/// `GET /api/v2/backfills`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1backfills/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListBackfills {
    /// `dag_id`.
    pub dag_id: String,
    /// `limit`. Default: `50`.
    pub limit: Option<i64>,
    /// `offset`. Default: `0`.
    pub offset: Option<i64>,
    /// Attributes to order by, multi criteria sort is supported. Prefix with `-` for descending order.
    /// Supported attributes: `id`. Default: `["id"]`.
    pub order_by: Vec<String>,
}

impl ListBackfills {
    /// With what must be said, and nothing else.
    pub fn new(dag_id: impl Into<String>) -> Self {
        Self {
            dag_id: dag_id.into(),
            ..Self::default()
        }
    }
}

impl Call for ListBackfills {
    const ID: &'static str = "list_backfills";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v2/backfills";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::BackfillCollectionResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .query("dag_id", table::Style::Single, &self.dag_id.values())
            .query("limit", table::Style::Single, &self.limit.values())
            .query("offset", table::Style::Single, &self.offset.values())
            .query("order_by", table::Style::Repeated, &self.order_by.values())
            .build()
    }
}

/// Create Backfill.
///
/// `POST /api/v2/backfills`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1backfills/post`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateBackfill {
    /// The body.
    pub body: models::BackfillPostBody,
}

impl CreateBackfill {
    /// With what must be said, and nothing else.
    pub fn new(body: models::BackfillPostBody) -> Self {
        Self { body }
    }
}

impl Call for CreateBackfill {
    const ID: &'static str = "create_backfill";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Post;
    const PATH: &'static str = "/api/v2/backfills";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::BackfillResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .body(self.body.encode())
            .build()
    }
}

/// Get Backfill.
///
/// `GET /api/v2/backfills/{backfill_id}`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1backfills~1{backfill_id}/get`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetBackfill {
    /// `backfill_id`.
    pub backfill_id: i64,
}

impl GetBackfill {
    /// With what must be said, and nothing else.
    pub fn new(backfill_id: i64) -> Self {
        Self { backfill_id }
    }
}

impl Call for GetBackfill {
    const ID: &'static str = "get_backfill";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v2/backfills/{backfill_id}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::BackfillResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("backfill_id", &self.backfill_id.to_string())
            .build()
    }
}

/// Pause Backfill.
///
/// `PUT /api/v2/backfills/{backfill_id}/pause`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1backfills~1{backfill_id}~1pause/put`.
#[derive(Clone, Debug, PartialEq)]
pub struct PauseBackfill {
    /// `backfill_id`.
    pub backfill_id: i64,
}

impl PauseBackfill {
    /// With what must be said, and nothing else.
    pub fn new(backfill_id: i64) -> Self {
        Self { backfill_id }
    }
}

impl Call for PauseBackfill {
    const ID: &'static str = "pause_backfill";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Put;
    const PATH: &'static str = "/api/v2/backfills/{backfill_id}/pause";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::BackfillResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("backfill_id", &self.backfill_id.to_string())
            .build()
    }
}

/// Unpause Backfill.
///
/// `PUT /api/v2/backfills/{backfill_id}/unpause`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1backfills~1{backfill_id}~1unpause/put`.
#[derive(Clone, Debug, PartialEq)]
pub struct UnpauseBackfill {
    /// `backfill_id`.
    pub backfill_id: i64,
}

impl UnpauseBackfill {
    /// With what must be said, and nothing else.
    pub fn new(backfill_id: i64) -> Self {
        Self { backfill_id }
    }
}

impl Call for UnpauseBackfill {
    const ID: &'static str = "unpause_backfill";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Put;
    const PATH: &'static str = "/api/v2/backfills/{backfill_id}/unpause";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::BackfillResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("backfill_id", &self.backfill_id.to_string())
            .build()
    }
}

/// Cancel Backfill.
///
/// `PUT /api/v2/backfills/{backfill_id}/cancel`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1backfills~1{backfill_id}~1cancel/put`.
#[derive(Clone, Debug, PartialEq)]
pub struct CancelBackfill {
    /// `backfill_id`.
    pub backfill_id: i64,
}

impl CancelBackfill {
    /// With what must be said, and nothing else.
    pub fn new(backfill_id: i64) -> Self {
        Self { backfill_id }
    }
}

impl Call for CancelBackfill {
    const ID: &'static str = "cancel_backfill";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Put;
    const PATH: &'static str = "/api/v2/backfills/{backfill_id}/cancel";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::BackfillResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("backfill_id", &self.backfill_id.to_string())
            .build()
    }
}

/// Create Backfill Dry Run.
///
/// `POST /api/v2/backfills/dry_run`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1backfills~1dry_run/post`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateBackfillDryRun {
    /// The body.
    pub body: models::BackfillPostBody,
}

impl CreateBackfillDryRun {
    /// With what must be said, and nothing else.
    pub fn new(body: models::BackfillPostBody) -> Self {
        Self { body }
    }
}

impl Call for CreateBackfillDryRun {
    const ID: &'static str = "create_backfill_dry_run";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Post;
    const PATH: &'static str = "/api/v2/backfills/dry_run";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::DryRunBackfillCollectionResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .body(self.body.encode())
            .build()
    }
}
