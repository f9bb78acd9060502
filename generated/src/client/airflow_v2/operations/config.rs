// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v2`, Airflow 3.0.0 to 3.3.2: specs/airflow-v2.

use super::super::models;
use crate::client::call::{Call, Values};
use crate::table;

/// Get Config.
///
/// `GET /api/v2/config`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1config/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetConfig {
    /// `section`.
    pub section: Option<String>,
}

impl Call for GetConfig {
    const ID: &'static str = "get_config";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v2/config";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::Config;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .query("section", table::Style::Single, &self.section.values())
            .build()
    }
}

/// Get Config Value.
///
/// `GET /api/v2/config/section/{section}/option/{option}`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1config~1section~1{section}~1option~1{option}/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetConfigValue {
    /// `section`.
    pub section: String,
    /// `option`.
    pub option: String,
}

impl GetConfigValue {
    /// With what must be said, and nothing else.
    pub fn new(section: impl Into<String>, option: impl Into<String>) -> Self {
        Self {
            section: section.into(),
            option: option.into(),
        }
    }
}

impl Call for GetConfigValue {
    const ID: &'static str = "get_config_value";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v2/config/section/{section}/option/{option}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::Config;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("section", &self.section)
            .path("option", &self.option)
            .build()
    }
}
