// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v1`, Airflow 2.4.0 to 2.11.2: specs/airflow-v1.

use super::super::models;
use crate::client::call::{Call, Values};
use crate::table;

/// List permissions.
///
/// Get a list of permissions.
///
/// `GET /api/v1/permissions`, Airflow 2.4.0+.
///
/// Deprecated in Airflow 2.8.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1permissions/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPermissions {
    /// The numbers of items to return. Default: `100`.
    pub limit: Option<i64>,
    /// The number of items to skip before starting to collect the result set.
    pub offset: Option<i64>,
}

impl Call for GetPermissions {
    const ID: &'static str = "get_permissions";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v1/permissions";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = models::ActionCollection;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .query("limit", table::Style::Single, &self.limit.values())
            .query("offset", table::Style::Single, &self.offset.values())
            .build()
    }
}
