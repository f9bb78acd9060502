// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v1`, Airflow 2.4.0 to 2.11.2: specs/airflow-v1.

use super::super::models;
use crate::client::call::{Call, Values};
use crate::client::json::Encode;
use crate::table;

/// List pools.
///
/// `GET /api/v1/pools`, Airflow 2.4.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1pools/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPools {
    /// The numbers of items to return. Default: `100`.
    pub limit: Option<i64>,
    /// The number of items to skip before starting to collect the result set.
    pub offset: Option<i64>,
    /// The name of the field to order the results by. Prefix a field name with `-` to reverse the sort
    /// order.
    pub order_by: Option<String>,
}

impl Call for GetPools {
    const ID: &'static str = "get_pools";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v1/pools";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = models::PoolCollection;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .query("limit", table::Style::Single, &self.limit.values())
            .query("offset", table::Style::Single, &self.offset.values())
            .query("order_by", table::Style::Single, &self.order_by.values())
            .build()
    }
}

/// Create a pool.
///
/// `POST /api/v1/pools`, Airflow 2.4.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1pools/post`.
#[derive(Clone, Debug, Default, PartialEq)]
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
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Post;
    const PATH: &'static str = "/api/v1/pools";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = models::Pool;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .body(self.body.encode())
            .build()
    }
}

/// Get a pool.
///
/// `GET /api/v1/pools/{pool_name}`, Airflow 2.4.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1pools~1{pool_name}/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPool {
    /// The pool name.
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
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v1/pools/{pool_name}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = models::Pool;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("pool_name", &self.pool_name)
            .build()
    }
}

/// Delete a pool.
///
/// `DELETE /api/v1/pools/{pool_name}`, Airflow 2.4.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1pools~1{pool_name}/delete`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletePool {
    /// The pool name.
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
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Delete;
    const PATH: &'static str = "/api/v1/pools/{pool_name}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = ();
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("pool_name", &self.pool_name)
            .build()
    }
}

/// Update a pool.
///
/// `PATCH /api/v1/pools/{pool_name}`, Airflow 2.4.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1pools~1{pool_name}/patch`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PatchPool {
    /// The fields to update on the resource. If absent or empty, all modifiable fields are updated. A
    /// comma-separated list of fully qualified names of fields.
    pub update_mask: Vec<String>,
    /// The pool name.
    pub pool_name: String,
    /// The body.
    pub body: models::PoolBody,
}

impl PatchPool {
    /// With what must be said, and nothing else.
    pub fn new(pool_name: impl Into<String>, body: models::PoolBody) -> Self {
        Self {
            pool_name: pool_name.into(),
            body,
            ..Self::default()
        }
    }
}

impl Call for PatchPool {
    const ID: &'static str = "patch_pool";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Patch;
    const PATH: &'static str = "/api/v1/pools/{pool_name}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = models::Pool;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .query("update_mask", table::Style::Comma, &self.update_mask.values())
            .path("pool_name", &self.pool_name)
            .body(self.body.encode())
            .build()
    }
}
