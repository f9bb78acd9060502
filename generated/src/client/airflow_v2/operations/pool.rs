// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v2`, Airflow 3.0.0 to 3.3.2: specs/airflow-v2.

use super::super::models;
use crate::client::call::{Call, Values};
use crate::client::json::Encode;
use crate::table;

/// Get Pool.
///
/// Get a pool.
///
/// `GET /api/v2/pools/{pool_name}`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1pools~1{pool_name}/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPool {
    /// `pool_name`.
    pub pool_name: String,
}

impl GetPool {
    /// With what must be said, and nothing else.
    pub fn new(pool_name: impl Into<String>) -> Self {
        Self {
            pool_name: pool_name.into(),
        }
    }
}

impl Call for GetPool {
    const ID: &'static str = "get_pool";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v2/pools/{pool_name}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::PoolResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("pool_name", &self.pool_name)
            .build()
    }
}

/// Delete Pool.
///
/// Delete a pool entry.
///
/// `DELETE /api/v2/pools/{pool_name}`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1pools~1{pool_name}/delete`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletePool {
    /// `pool_name`.
    pub pool_name: String,
}

impl DeletePool {
    /// With what must be said, and nothing else.
    pub fn new(pool_name: impl Into<String>) -> Self {
        Self {
            pool_name: pool_name.into(),
        }
    }
}

impl Call for DeletePool {
    const ID: &'static str = "delete_pool";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Delete;
    const PATH: &'static str = "/api/v2/pools/{pool_name}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = ();
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("pool_name", &self.pool_name)
            .build()
    }
}

/// Patch Pool.
///
/// Update a Pool.
///
/// `PATCH /api/v2/pools/{pool_name}`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1pools~1{pool_name}/patch`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PatchPool {
    /// `pool_name`.
    pub pool_name: String,
    /// `update_mask`.
    pub update_mask: Vec<String>,
    /// The body.
    pub body: models::PoolPatchBody,
}

impl PatchPool {
    /// With what must be said, and nothing else.
    pub fn new(pool_name: impl Into<String>, body: models::PoolPatchBody) -> Self {
        Self {
            pool_name: pool_name.into(),
            body,
            ..Self::default()
        }
    }
}

impl Call for PatchPool {
    const ID: &'static str = "patch_pool";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Patch;
    const PATH: &'static str = "/api/v2/pools/{pool_name}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::PoolResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("pool_name", &self.pool_name)
            .query("update_mask", table::Style::Repeated, &self.update_mask.values())
            .body(self.body.encode())
            .build()
    }
}

/// Get Pools.
///
/// Get all pools entries.
///
/// `GET /api/v2/pools`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1pools/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPools {
    /// `limit`. Default: `50`.
    pub limit: Option<i64>,
    /// `offset`. Default: `0`.
    pub offset: Option<i64>,
    /// Attributes to order by, multi criteria sort is supported. Prefix with `-` for descending order.
    /// Supported attributes: `id, pool, name`. Default: `["id"]`.
    pub order_by: Vec<String>,
    /// Case-insensitive substring match (SQL `ILIKE`). Slower than `pool_name_prefix_pattern` on large
    /// tables — see "Filtering with pattern parameters".
    pub pool_name_pattern: Option<String>,
    /// Case-sensitive, index-friendly prefix match. See "Filtering with pattern parameters". Airflow 3.2.2+.
    pub pool_name_prefix_pattern: Option<String>,
}

impl Call for GetPools {
    const ID: &'static str = "get_pools";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v2/pools";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::PoolCollectionResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .query("limit", table::Style::Single, &self.limit.values())
            .query("offset", table::Style::Single, &self.offset.values())
            .query("order_by", table::Style::Repeated, &self.order_by.values())
            .query(
                "pool_name_pattern",
                table::Style::Single,
                &self.pool_name_pattern.values(),
            )
            .query(
                "pool_name_prefix_pattern",
                table::Style::Single,
                &self.pool_name_prefix_pattern.values(),
            )
            .build()
    }
}

/// Post Pool.
///
/// Create a Pool.
///
/// `POST /api/v2/pools`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1pools/post`.
#[derive(Clone, Debug, PartialEq)]
pub struct PostPool {
    /// The body.
    pub body: models::PoolBody,
}

impl PostPool {
    /// With what must be said, and nothing else.
    pub fn new(body: models::PoolBody) -> Self {
        Self { body }
    }
}

impl Call for PostPool {
    const ID: &'static str = "post_pool";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Post;
    const PATH: &'static str = "/api/v2/pools";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::PoolResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .body(self.body.encode())
            .build()
    }
}

/// Bulk Pools.
///
/// Bulk create, update, and delete pools.
///
/// `PATCH /api/v2/pools`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1pools/patch`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BulkPools {
    /// The body.
    pub body: models::BulkBodyPoolBody,
}

impl BulkPools {
    /// With what must be said, and nothing else.
    pub fn new(body: models::BulkBodyPoolBody) -> Self {
        Self { body }
    }
}

impl Call for BulkPools {
    const ID: &'static str = "bulk_pools";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Patch;
    const PATH: &'static str = "/api/v2/pools";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::BulkResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .body(self.body.encode())
            .build()
    }
}
