// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v2`, Airflow 3.0.0 to 3.3.2: specs/airflow-v2.

use super::super::models;
use crate::client::call::{Call, Values};
use crate::client::json::Encode;
use crate::table;

/// List Asset State Store.
///
/// List all state store entries for an asset.
///
/// `GET /api/v2/assets/{asset_id}/state-store`, Airflow 3.3.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1assets~1{asset_id}~1state-store/get`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListAssetStateStore {
    /// `asset_id`.
    pub asset_id: i64,
    /// `limit`. Default: `50`.
    pub limit: Option<i64>,
    /// `offset`. Default: `0`.
    pub offset: Option<i64>,
}

impl ListAssetStateStore {
    /// With what must be said, and nothing else.
    pub fn new(asset_id: i64) -> Self {
        Self {
            asset_id,
            limit: Default::default(),
            offset: Default::default(),
        }
    }
}

impl Call for ListAssetStateStore {
    const ID: &'static str = "list_asset_state_store";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v2/assets/{asset_id}/state-store";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 3, 0), None),
    ];
    type Answer = models::AssetStateStoreCollectionResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("asset_id", &self.asset_id.to_string())
            .query("limit", table::Style::Single, &self.limit.values())
            .query("offset", table::Style::Single, &self.offset.values())
            .build()
    }
}

/// Clear Asset State Store.
///
/// Delete all state store keys for an asset.
///
/// `DELETE /api/v2/assets/{asset_id}/state-store`, Airflow 3.3.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1assets~1{asset_id}~1state-store/delete`.
#[derive(Clone, Debug, PartialEq)]
pub struct ClearAssetStateStore {
    /// `asset_id`.
    pub asset_id: i64,
}

impl ClearAssetStateStore {
    /// With what must be said, and nothing else.
    pub fn new(asset_id: i64) -> Self {
        Self { asset_id }
    }
}

impl Call for ClearAssetStateStore {
    const ID: &'static str = "clear_asset_state_store";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Delete;
    const PATH: &'static str = "/api/v2/assets/{asset_id}/state-store";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 3, 0), None),
    ];
    type Answer = ();
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("asset_id", &self.asset_id.to_string())
            .build()
    }
}

/// Get Asset State Store.
///
/// Get a single asset state store entry.
///
/// `GET /api/v2/assets/{asset_id}/state-store/{key}`, Airflow 3.3.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1assets~1{asset_id}~1state-store~1{key}/get`.
#[derive(Clone, Debug, PartialEq)]
pub struct GetAssetStateStore {
    /// `key`.
    pub key: String,
    /// `asset_id`.
    pub asset_id: i64,
}

impl GetAssetStateStore {
    /// With what must be said, and nothing else.
    pub fn new(key: impl Into<String>, asset_id: i64) -> Self {
        Self { key: key.into(), asset_id }
    }
}

impl Call for GetAssetStateStore {
    const ID: &'static str = "get_asset_state_store";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v2/assets/{asset_id}/state-store/{key}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 3, 0), None),
    ];
    type Answer = models::AssetStateStoreResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("key", &self.key)
            .path("asset_id", &self.asset_id.to_string())
            .build()
    }
}

/// Set Asset State Store.
///
/// Set an asset state store value. Creates or overwrites the key.
///
/// `PUT /api/v2/assets/{asset_id}/state-store/{key}`, Airflow 3.3.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1assets~1{asset_id}~1state-store~1{key}/put`.
#[derive(Clone, Debug, PartialEq)]
pub struct SetAssetStateStore {
    /// `key`.
    pub key: String,
    /// `asset_id`.
    pub asset_id: i64,
    /// The body.
    pub body: models::AssetStateStoreBody,
}

impl SetAssetStateStore {
    /// With what must be said, and nothing else.
    pub fn new(
        key: impl Into<String>,
        asset_id: i64,
        body: models::AssetStateStoreBody,
    ) -> Self {
        Self {
            key: key.into(),
            asset_id,
            body,
        }
    }
}

impl Call for SetAssetStateStore {
    const ID: &'static str = "set_asset_state_store";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Put;
    const PATH: &'static str = "/api/v2/assets/{asset_id}/state-store/{key}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 3, 0), None),
    ];
    type Answer = ();
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("key", &self.key)
            .path("asset_id", &self.asset_id.to_string())
            .body(self.body.encode())
            .build()
    }
}

/// Delete Asset State Store.
///
/// Delete a single asset state store key. No-op if the key does not exist.
///
/// `DELETE /api/v2/assets/{asset_id}/state-store/{key}`, Airflow 3.3.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1assets~1{asset_id}~1state-store~1{key}/delete`.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteAssetStateStore {
    /// `key`.
    pub key: String,
    /// `asset_id`.
    pub asset_id: i64,
}

impl DeleteAssetStateStore {
    /// With what must be said, and nothing else.
    pub fn new(key: impl Into<String>, asset_id: i64) -> Self {
        Self { key: key.into(), asset_id }
    }
}

impl Call for DeleteAssetStateStore {
    const ID: &'static str = "delete_asset_state_store";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Delete;
    const PATH: &'static str = "/api/v2/assets/{asset_id}/state-store/{key}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 3, 0), None),
    ];
    type Answer = ();
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("key", &self.key)
            .path("asset_id", &self.asset_id.to_string())
            .build()
    }
}
