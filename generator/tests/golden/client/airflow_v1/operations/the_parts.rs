// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v1`, Airflow 2.4.0 to 2.5.0: specs/airflow-v1.

use super::super::models;
use crate::client::call::Call;
use crate::client::json::{self, Encode};
use crate::table;

/// Change a part.
///
/// `PATCH /api/v1/things/{thing_id}/parts/{number}`, Airflow 2.5.0+.
///
/// Source: `specs/2.5.0.yaml#/paths/~1things~1{thing_id}~1parts~1{number}/patch`.
#[derive(Clone, Debug, PartialEq)]
pub struct ChangePart {
    /// `thing_id`.
    pub thing_id: String,
    /// `number`.
    pub number: i64,
    /// The body.
    pub body: Option<models::ChangePartBody>,
}

impl ChangePart {
    /// With what must be said, and nothing else.
    pub fn new(thing_id: impl Into<String>, number: i64) -> Self {
        Self {
            thing_id: thing_id.into(),
            number,
            body: Default::default(),
        }
    }
}

impl Call for ChangePart {
    const ID: &'static str = "change_part";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Patch;
    const PATH: &'static str = "/api/v1/things/{thing_id}/parts/{number}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 5, 0), None),
    ];
    type Answer = json::Value;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        let mut request = table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("thing_id", &self.thing_id)
            .path("number", &self.number.to_string());
        if let Some(body) = &self.body {
            request = request.body(body.encode());
        }
        request.build()
    }
}

/// Change many.
///
/// `POST /api/v1/all/{place}/list`, Airflow 2.5.0+.
///
/// Source: `specs/2.5.0.yaml#/paths/~1all~1{place}~1list/post`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAll {
    /// The body.
    pub body: models::BulkBody2,
}

impl ListAll {
    /// With what must be said, and nothing else.
    pub fn new(body: models::BulkBody2) -> Self {
        Self { body }
    }
}

impl Call for ListAll {
    const ID: &'static str = "list_all";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Post;
    const PATH: &'static str = "/api/v1/all/{place}/list";
    const ACCEPT: &'static str = "application/x-ndjson";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 5, 0), None),
    ];
    type Answer = String;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("place", "~")
            .body(self.body.encode())
            .build()
    }
}
