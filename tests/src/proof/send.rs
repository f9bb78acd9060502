//! Sending the request of a row, with as little as possible between it and Airflow.

use std::time::Duration;

use anyhow::{Context, Result};
use serde_json::Value;

use super::{Row, trial::Answer};

/// Sends rows to one Airflow.
pub struct Sender {
    agent: ureq::Agent,
    url: String,
}

/// A text as one segment of a path, or one value of a query.
pub fn encoded(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

impl Sender {
    /// For an Airflow by its base URL.
    pub fn new(url: &str) -> Self {
        let agent = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .timeout_global(Some(Duration::from_secs(60)))
            // A login page is an answer too.
            .max_redirects(0)
            .max_redirects_will_error(false)
            .proxy(None)
            .build()
            .into();
        Self { agent, url: url.to_owned() }
    }

    /// Sends it, and again when Airflow failed or did not answer: SQLite may be busy for a while.
    pub fn send(&self, row: &Row, authorization: Option<&str>) -> Result<Answer> {
        let mut answer = self.once(row, authorization);
        for wait in [200, 600, 1500] {
            if answer.as_ref().is_ok_and(|answer| answer.status < 500) {
                break;
            }
            std::thread::sleep(Duration::from_millis(wait));
            answer = self.once(row, authorization);
        }
        answer
    }

    fn once(&self, row: &Row, authorization: Option<&str>) -> Result<Answer> {
        let query: Vec<String> =
            row.query.iter().map(|(name, value)| format!("{}={}", encoded(name), encoded(value))).collect();
        let mark = if query.is_empty() { "" } else { "?" };
        let uri = format!("{}{}{mark}{}", self.url, row.path, query.join("&"));
        let mut request =
            ureq::http::Request::builder().method(row.method).uri(&uri).header("accept", "application/json");
        for (name, value) in &row.header {
            request = request.header(name, value);
        }
        if row.body.is_some() {
            request = request.header("content-type", "application/json");
        }
        if let Some(header) = authorization {
            request = request.header("authorization", header);
        }
        let text = row.body.as_ref().map(Value::to_string).unwrap_or_default();
        let mut response =
            self.agent.run(request.body(text)?).with_context(|| format!("no answer to {}", row.name()))?;
        let printed = response.body_mut().with_config().limit(1 << 26).read_to_string()?;
        let body = serde_json::from_str(&printed).unwrap_or(Value::String(printed));
        Ok(Answer { status: response.status().as_u16(), body })
    }
}
