// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v1`, Airflow 2.4.0 to 2.11.2: specs/airflow-v1.

use super::super::models;
use crate::client::call::{Call, Values};
use crate::client::json::Encode;
use crate::table;

/// List users.
///
/// Get a list of users.
///
/// `GET /api/v1/users`, Airflow 2.4.0+.
///
/// Deprecated in Airflow 2.8.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1users/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetUsers {
    /// The numbers of items to return. Default: `100`.
    pub limit: Option<i64>,
    /// The number of items to skip before starting to collect the result set.
    pub offset: Option<i64>,
    /// The name of the field to order the results by. Prefix a field name with `-` to reverse the sort
    /// order.
    pub order_by: Option<String>,
}

impl Call for GetUsers {
    const ID: &'static str = "get_users";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v1/users";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = models::UserCollection;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .query("limit", table::Style::Single, &self.limit.values())
            .query("offset", table::Style::Single, &self.offset.values())
            .query("order_by", table::Style::Single, &self.order_by.values())
            .build()
    }
}

/// Create a user.
///
/// Create a new user with unique username and email.
///
/// `POST /api/v1/users`, Airflow 2.4.0+.
///
/// Deprecated in Airflow 2.8.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1users/post`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PostUser {
    /// The body.
    pub body: models::UserBody,
}

impl PostUser {
    /// With what must be said, and nothing else.
    pub fn new(body: models::UserBody) -> Self {
        Self { body }
    }
}

impl Call for PostUser {
    const ID: &'static str = "post_user";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Post;
    const PATH: &'static str = "/api/v1/users";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = models::User;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .body(self.body.encode())
            .build()
    }
}

/// Get a user.
///
/// Get a user with a specific username.
///
/// `GET /api/v1/users/{username}`, Airflow 2.4.0+.
///
/// Deprecated in Airflow 2.8.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1users~1{username}/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetUser {
    /// The username of the user.
    pub username: String,
}

impl GetUser {
    /// With what must be said, and nothing else.
    pub fn new(username: impl Into<String>) -> Self {
        Self { username: username.into() }
    }
}

impl Call for GetUser {
    const ID: &'static str = "get_user";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v1/users/{username}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = models::UserCollectionItem;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("username", &self.username)
            .build()
    }
}

/// Delete a user.
///
/// Delete a user with a specific username.
///
/// `DELETE /api/v1/users/{username}`, Airflow 2.4.0+.
///
/// Deprecated in Airflow 2.8.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1users~1{username}/delete`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteUser {
    /// The username of the user.
    pub username: String,
}

impl DeleteUser {
    /// With what must be said, and nothing else.
    pub fn new(username: impl Into<String>) -> Self {
        Self { username: username.into() }
    }
}

impl Call for DeleteUser {
    const ID: &'static str = "delete_user";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Delete;
    const PATH: &'static str = "/api/v1/users/{username}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = ();
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("username", &self.username)
            .build()
    }
}

/// Update a user.
///
/// Update fields for a user.
///
/// `PATCH /api/v1/users/{username}`, Airflow 2.4.0+.
///
/// Deprecated in Airflow 2.8.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1users~1{username}/patch`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PatchUser {
    /// The fields to update on the resource. If absent or empty, all modifiable fields are updated. A
    /// comma-separated list of fully qualified names of fields.
    pub update_mask: Vec<String>,
    /// The username of the user.
    pub username: String,
    /// The body.
    pub body: models::UserBody,
}

impl PatchUser {
    /// With what must be said, and nothing else.
    pub fn new(username: impl Into<String>, body: models::UserBody) -> Self {
        Self {
            username: username.into(),
            body,
            ..Self::default()
        }
    }
}

impl Call for PatchUser {
    const ID: &'static str = "patch_user";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Patch;
    const PATH: &'static str = "/api/v1/users/{username}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = models::PatchUserAnswer;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .query("update_mask", table::Style::Comma, &self.update_mask.values())
            .path("username", &self.username)
            .body(self.body.encode())
            .build()
    }
}
