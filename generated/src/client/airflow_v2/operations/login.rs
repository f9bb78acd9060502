// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v2`, Airflow 3.0.0 to 3.3.2: specs/airflow-v2.

use crate::client::call::{Call, Values};
use crate::client::json;
use crate::table;

/// Login.
///
/// Redirect to the login URL depending on the AuthManager configured.
///
/// `GET /api/v2/auth/login`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1auth~1login/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Login {
    /// `next`.
    pub next: Option<String>,
}

impl Call for Login {
    const ID: &'static str = "login";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v2/auth/login";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = json::Value;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .query("next", table::Style::Single, &self.next.values())
            .build()
    }
}

/// Logout.
///
/// Logout the user.
///
/// `GET /api/v2/auth/logout`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1auth~1logout/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Logout {
    /// `next`. Airflow 3.0.0 to before 3.1.3.
    pub next: Option<String>,
}

impl Call for Logout {
    const ID: &'static str = "logout";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v2/auth/logout";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = json::Value;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .query("next", table::Style::Single, &self.next.values())
            .build()
    }
}

/// Refresh.
///
/// Refresh the authentication token.
///
/// `GET /api/v2/auth/refresh`, Airflow 3.1.0 to before 3.1.4.
///
/// Source: `specs/airflow-v2/3.1.3.yaml#/paths/~1api~1v2~1auth~1refresh/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Refresh {
    /// `next`.
    pub next: Option<String>,
}

impl Call for Refresh {
    const ID: &'static str = "refresh";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v2/auth/refresh";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(
            table::Release::new(3, 1, 0),
            Some(table::Release::new(3, 1, 4)),
        ),
    ];
    type Answer = json::Value;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .query("next", table::Style::Single, &self.next.values())
            .build()
    }
}
