// Made by `cargo gen generate` from specs/. Do not edit.
// `/api/v2`, Airflow 3.0.0 to 3.3.2: specs/airflow-v2.

use super::super::models;
use crate::client::call::{Call, Values};
use crate::table;

/// Get Jobs.
///
/// Get all jobs.
///
/// `GET /api/v2/jobs`, Airflow 3.0.0+.
///
/// Source: `specs/airflow-v2/3.3.2.yaml#/paths/~1api~1v2~1jobs/get`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetJobs {
    /// `is_alive`.
    pub is_alive: Option<bool>,
    /// `start_date_gte`. Format: `date-time`.
    pub start_date_gte: Option<String>,
    /// `start_date_gt`. Format: `date-time`. Airflow 3.1.0+.
    pub start_date_gt: Option<String>,
    /// `start_date_lte`. Format: `date-time`.
    pub start_date_lte: Option<String>,
    /// `start_date_lt`. Format: `date-time`. Airflow 3.1.0+.
    pub start_date_lt: Option<String>,
    /// `end_date_gte`. Format: `date-time`.
    pub end_date_gte: Option<String>,
    /// `end_date_gt`. Format: `date-time`. Airflow 3.1.0+.
    pub end_date_gt: Option<String>,
    /// `end_date_lte`. Format: `date-time`.
    pub end_date_lte: Option<String>,
    /// `end_date_lt`. Format: `date-time`. Airflow 3.1.0+.
    pub end_date_lt: Option<String>,
    /// `limit`. Default: `50`.
    pub limit: Option<i64>,
    /// `offset`. Default: `0`.
    pub offset: Option<i64>,
    /// Attributes to order by, multi criteria sort is supported. Prefix with `-` for descending order.
    /// Supported attributes: `id, dag_id, state, job_type, start_date, end_date, latest_heartbeat,
    /// executor_class, hostname, unixname`. Default: `["id"]`.
    pub order_by: Vec<String>,
    /// `job_state`.
    pub job_state: Option<String>,
    /// `job_type`.
    pub job_type: Option<String>,
    /// `hostname`.
    pub hostname: Option<String>,
    /// `executor_class`.
    pub executor_class: Option<String>,
}

impl Call for GetJobs {
    const ID: &'static str = "get_jobs";
    const LINE: table::Line = table::Line::V2;
    const METHOD: table::Method = table::Method::Get;
    const PATH: &'static str = "/api/v2/jobs";
    const ACCEPT: &'static str = "application/json";
    const RELEASES: &'static [table::Span] = &[
        table::Span::new(table::Release::new(3, 0, 0), None),
    ];
    type Answer = models::JobCollectionResponse;
    fn request(&self) -> Result<table::Request, table::RequestError> {
        table::RequestBuilder::new(Self::METHOD, Self::PATH)
            .query("is_alive", table::Style::Single, &self.is_alive.values())
            .query("start_date_gte", table::Style::Single, &self.start_date_gte.values())
            .query("start_date_gt", table::Style::Single, &self.start_date_gt.values())
            .query("start_date_lte", table::Style::Single, &self.start_date_lte.values())
            .query("start_date_lt", table::Style::Single, &self.start_date_lt.values())
            .query("end_date_gte", table::Style::Single, &self.end_date_gte.values())
            .query("end_date_gt", table::Style::Single, &self.end_date_gt.values())
            .query("end_date_lte", table::Style::Single, &self.end_date_lte.values())
            .query("end_date_lt", table::Style::Single, &self.end_date_lt.values())
            .query("limit", table::Style::Single, &self.limit.values())
            .query("offset", table::Style::Single, &self.offset.values())
            .query("order_by", table::Style::Repeated, &self.order_by.values())
            .query("job_state", table::Style::Single, &self.job_state.values())
            .query("job_type", table::Style::Single, &self.job_type.values())
            .query("hostname", table::Style::Single, &self.hostname.values())
            .query("executor_class", table::Style::Single, &self.executor_class.values())
            .build()
    }
}
