// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v1`, Airflow 2.4.0 to 2.5.0: specs/airflow-v1.

use super::super::models;
use super::parameters;
use crate::client::call::{Call, Values};
use crate::client::json::Encode;
use crate::table;

/// List things.
///
/// Lists \<all\> of them, see <https://example.org/y>.
///
/// `GET /api/v1/things`, Airflow 2.4.0+.
///
/// Source: `specs/2.5.0.yaml#/paths/~1things/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetThings {
    /// How many. Default: `100`. Airflow 2.5.0+.
    pub limit: Option<i64>,
    /// `ratio`. Airflow 2.5.0+.
    pub ratio: Option<f64>,
    /// `only_active`. Airflow 2.5.0+.
    pub only_active: Option<bool>,
    /// `tags`. Airflow 2.5.0+.
    pub tags: Vec<String>,
    /// `fields`. Airflow 2.5.0+.
    pub fields: Vec<String>,
    /// `match-mode`. Airflow 2.5.0+.
    pub match_mode: Option<parameters::GetThingsMatchMode>,
    /// `state`. Airflow 2.5.0+.
    pub state: Vec<models::State>,
    /// `order_by`.
    pub order_by: Vec<String>,
    /// `type`.
    pub r#type: String,
    /// `self`. Format: `date-time`. Airflow 2.5.0+.
    pub self_: Option<String>,
    /// `X-Token`. Airflow 2.5.0+.
    pub x_token: Option<String>,
}

impl GetThings {
    /// With what must be said, and nothing else.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            ..Self::default()
        }
    }
}

impl Call for GetThings {
    const ID: &'static str = "get_things";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v1/things";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = models::ThingCollection;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        let mut request = table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .query("limit", table::Style::Single, &self.limit.values())
            .query("ratio", table::Style::Single, &self.ratio.values())
            .query("only_active", table::Style::Single, &self.only_active.values())
            .query("tags", table::Style::Repeated, &self.tags.values())
            .query("fields", table::Style::Comma, &self.fields.values())
            .query("match-mode", table::Style::Single, &self.match_mode.values())
            .query("state", table::Style::Repeated, &self.state.values())
            .query("order_by", table::Style::Repeated, &self.order_by.values())
            .query("type", table::Style::Single, &self.r#type.values())
            .query("self", table::Style::Single, &self.self_.values());
        for value in self.x_token.values() {
            request = request.header("X-Token", &value);
        }
        request.build()
    }
}

/// Create a thing.
///
/// `POST /api/v1/things`, Airflow 2.5.0+.
///
/// Source: `specs/2.5.0.yaml#/paths/~1things/post`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateThing {
    /// The body.
    pub body: models::ThingBody,
}

impl CreateThing {
    /// With what must be said, and nothing else.
    pub fn new(body: models::ThingBody) -> Self {
        Self { body }
    }
}

impl Call for CreateThing {
    const ID: &'static str = "create_thing";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Post;
    const PATH: &'static str = "/api/v1/things";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 5, 0), None),
    ];
    type Answer = models::CreateThingAnswer;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .body(self.body.encode())
            .build()
    }
}

/// Delete a thing.
///
/// `DELETE /api/v1/things/{thing_id}`, Airflow 2.4.0 to before 2.5.0.
///
/// Deprecated in Airflow 2.4.0 to before 2.5.0.
///
/// Source: `specs/2.4.0.yaml#/paths/~1things~1{thing_id}/delete`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteThing {
    /// `thing_id`.
    pub thing_id: String,
}

impl DeleteThing {
    /// With what must be said, and nothing else.
    pub fn new(thing_id: impl Into<String>) -> Self {
        Self { thing_id: thing_id.into() }
    }
}

impl Call for DeleteThing {
    const ID: &'static str = "delete_thing";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Delete;
    const PATH: &'static str = "/api/v1/things/{thing_id}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(
            table::Release::new(2, 4, 0),
            Some(table::Release::new(2, 5, 0)),
        ),
    ];
    type Answer = ();
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("thing_id", &self.thing_id)
            .build()
    }
}
