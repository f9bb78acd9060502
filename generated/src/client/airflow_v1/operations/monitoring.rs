// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v1`, Airflow 2.4.0 to 2.11.2: specs/airflow-v1.

use super::super::models;
use crate::client::call::Call;
use crate::table;

/// Get instance status.
///
/// Get the status of Airflow's metadatabase, triggerer and scheduler. It includes info about
/// metadatabase and last heartbeat of scheduler and triggerer.
///
/// `GET /api/v1/health`, Airflow 2.4.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1health/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetHealth {}

impl Call for GetHealth {
    const ID: &'static str = "get_health";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v1/health";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = models::HealthInfo;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH).build()
    }
}

/// Get version information.
///
/// `GET /api/v1/version`, Airflow 2.4.0+.
///
/// Source: `specs/airflow-v1/2.11.1.yaml#/paths/~1version/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetVersion {}

impl Call for GetVersion {
    const ID: &'static str = "get_version";
    const LINE: table::Line = table::Line::V1;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v1/version";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(2, 4, 0), None),
    ];
    type Answer = models::VersionInfo;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH).build()
    }
}
