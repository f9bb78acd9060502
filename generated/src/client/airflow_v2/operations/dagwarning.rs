// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v2`, Airflow 3.0.0 to 3.3.2: specs/airflow-v2.

use super::super::models;
use crate::client::call::{Call, Values};
use crate::table;

/// List Dag Warnings.
///
/// Get a list of Dag warnings.
///
/// `GET /api/v2/dagWarnings`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1dagWarnings/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListDagWarnings {
    /// `dag_id`.
    pub dag_id: Option<String>,
    /// `warning_type`.
    pub warning_type: Option<models::DagWarningType>,
    /// `limit`. Default: `50`.
    pub limit: Option<i64>,
    /// `offset`. Default: `0`.
    pub offset: Option<i64>,
    /// Attributes to order by, multi criteria sort is supported. Prefix with `-` for descending order.
    /// Supported attributes: `dag_id, warning_type, message, timestamp`. Default: `["dag_id"]`.
    pub order_by: Vec<String>,
}

impl Call for ListDagWarnings {
    const ID: &'static str = "list_dag_warnings";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v2/dagWarnings";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::DAGWarningCollectionResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .query("dag_id", table::Style::Single, &self.dag_id.values())
            .query("warning_type", table::Style::Single, &self.warning_type.values())
            .query("limit", table::Style::Single, &self.limit.values())
            .query("offset", table::Style::Single, &self.offset.values())
            .query("order_by", table::Style::Repeated, &self.order_by.values())
            .build()
    }
}
