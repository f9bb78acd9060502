// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v1`, Airflow 2.4.0 to 2.11.2: specs/airflow-v1.

use super::super::models;
use crate::client::call::{Call, Values};
use crate::table;

/// Get current configuration.
///
/// `GET /api/v1/config`, Airflow 2.4.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1config/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetConfig {
    /// If given, only return config of this section. Airflow 2.7.0+.
    pub section: Option<String>,
}

impl Call for GetConfig {
    const ID: &'static str = "get_config";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v1/config";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = models::Config;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .query("section", table::Style::Single, &self.section.values())
            .build()
    }
}

/// Get a option from configuration.
///
/// `GET /api/v1/config/section/{section}/option/{option}`, Airflow 2.7.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1config~1section~1{section}~1option~1{option}/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetValue {
    /// `section`.
    pub section: String,
    /// `option`.
    pub option: String,
}

impl GetValue {
    /// With what must be said, and nothing else.
    pub fn new(section: impl Into<String>, option: impl Into<String>) -> Self {
        Self {
            section: section.into(),
            option: option.into(),
        }
    }
}

impl Call for GetValue {
    const ID: &'static str = "get_value";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v1/config/section/{section}/option/{option}";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 7, 0), None),
    ];
    type Answer = models::Config;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .path("section", &self.section)
            .path("option", &self.option)
            .build()
    }
}
