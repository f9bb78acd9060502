// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v1`, Airflow 2.4.0 to 2.11.2: specs/airflow-v1.

use super::super::models;
use crate::client::call::{Call, Values};
use crate::client::json::Encode;
use crate::table;

/// List roles.
///
/// Get a list of roles.
///
/// `GET /api/v1/roles`, Airflow 2.4.0+.
///
/// Deprecated in Airflow 2.8.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1roles/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRoles {
    /// The numbers of items to return. Default: `100`.
    pub limit: Option<i64>,
    /// The number of items to skip before starting to collect the result set.
    pub offset: Option<i64>,
    /// The name of the field to order the results by. Prefix a field name with `-` to reverse the sort
    /// order.
    pub order_by: Option<String>,
}

impl Call for GetRoles {
    const ID: &'static str = "get_roles";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v1/roles";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = models::RoleCollection;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .query("limit", table::Style::Single, &self.limit.values())
            .query("offset", table::Style::Single, &self.offset.values())
            .query("order_by", table::Style::Single, &self.order_by.values())
            .build()
    }
}

/// Create a role.
///
/// Create a new role.
///
/// `POST /api/v1/roles`, Airflow 2.4.0+.
///
/// Deprecated in Airflow 2.8.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1roles/post`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostRole {
    /// The body.
    pub body: models::RoleBody,
}

impl PostRole {
    /// With what must be said, and nothing else.
    pub fn new(body: models::RoleBody) -> Self {
        Self { body }
    }
}

impl Call for PostRole {
    const ID: &'static str = "post_role";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Post;
    const PATH: &'static str = "/api/v1/roles";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = models::Role;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .body(self.body.encode())
            .build()
    }
}

/// Get a role.
///
/// Get a role.
///
/// `GET /api/v1/roles/{role_name}`, Airflow 2.4.0+.
///
/// Deprecated in Airflow 2.8.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1roles~1{role_name}/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRole {
    /// The role name.
    pub role_name: String,
}

impl GetRole {
    /// With what must be said, and nothing else.
    pub fn new(role_name: impl Into<String>) -> Self {
        Self {
            role_name: role_name.into(),
        }
    }
}

impl Call for GetRole {
    const ID: &'static str = "get_role";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v1/roles/{role_name}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = models::Role;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("role_name", &self.role_name)
            .build()
    }
}

/// Delete a role.
///
/// Delete a role.
///
/// `DELETE /api/v1/roles/{role_name}`, Airflow 2.4.0+.
///
/// Deprecated in Airflow 2.8.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1roles~1{role_name}/delete`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRole {
    /// The role name.
    pub role_name: String,
}

impl DeleteRole {
    /// With what must be said, and nothing else.
    pub fn new(role_name: impl Into<String>) -> Self {
        Self {
            role_name: role_name.into(),
        }
    }
}

impl Call for DeleteRole {
    const ID: &'static str = "delete_role";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Delete;
    const PATH: &'static str = "/api/v1/roles/{role_name}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = ();
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("role_name", &self.role_name)
            .build()
    }
}

/// Update a role.
///
/// Update a role.
///
/// `PATCH /api/v1/roles/{role_name}`, Airflow 2.4.0+.
///
/// Deprecated in Airflow 2.8.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1roles~1{role_name}/patch`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PatchRole {
    /// The fields to update on the resource. If absent or empty, all modifiable fields are updated. A
    /// comma-separated list of fully qualified names of fields.
    pub update_mask: Vec<String>,
    /// The role name.
    pub role_name: String,
    /// The body.
    pub body: models::RoleBody,
}

impl PatchRole {
    /// With what must be said, and nothing else.
    pub fn new(role_name: impl Into<String>, body: models::RoleBody) -> Self {
        Self {
            role_name: role_name.into(),
            body,
            ..Self::default()
        }
    }
}

impl Call for PatchRole {
    const ID: &'static str = "patch_role";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Patch;
    const PATH: &'static str = "/api/v1/roles/{role_name}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = models::Role;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .query("update_mask", table::Style::Comma, &self.update_mask.values())
            .path("role_name", &self.role_name)
            .body(self.body.encode())
            .build()
    }
}
