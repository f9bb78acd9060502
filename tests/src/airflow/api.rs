//! As much of a client of Airflow's REST API as seeding needs, and as tests need to look behind the scenes.
//!
//! It shares nothing with airvane's own client on purpose: a test that checks one with the
//! other would not see an error that both have.

use std::time::Duration;

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

/// A connection to one Airflow as one user.
#[derive(Clone)]
pub struct Api {
    agent: ureq::Agent,
    base: String,
    authorization: Option<String>,
}

impl Api {
    /// A connection without credentials; `base` is the URL with the API's path.
    pub fn anonymous(base: &str) -> Self {
        let agent = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .timeout_global(Some(Duration::from_secs(60)))
            // A proxy in the environment has no business on the loopback.
            .proxy(None)
            .build()
            .into();
        Self { agent, base: base.to_owned(), authorization: None }
    }

    /// A connection whose every request bears this `Authorization` header.
    pub fn with_authorization(&self, header: &str) -> Self {
        Self { authorization: Some(header.to_owned()), ..self.clone() }
    }

    /// Sends a request to a path below the API's; any status is an answer. What is no JSON comes as a string.
    pub fn send(&self, method: &str, path: &str, body: Option<&Value>) -> Result<(u16, Value)> {
        let url = if path.starts_with("http") { path.to_owned() } else { format!("{}{path}", self.base) };
        let mut request = ureq::http::Request::builder().method(method).uri(&url).header("accept", "application/json");
        // Airflow 2 takes a DELETE that names a type, and has no body, for a broken request.
        if body.is_some() {
            request = request.header("content-type", "application/json");
        }
        if let Some(header) = &self.authorization {
            request = request.header("authorization", header);
        }
        let text = body.map(Value::to_string).unwrap_or_default();
        let mut response =
            self.agent.run(request.body(text)?).with_context(|| format!("no answer to {method} {url}"))?;
        let printed = response.body_mut().with_config().limit(1 << 28).read_to_string()?;
        let value = serde_json::from_str(&printed).unwrap_or(Value::String(printed));
        Ok((response.status().as_u16(), value))
    }

    /// Sends a GET that asks for a content type: status, content type and text of the answer.
    pub fn read(&self, url: &str, accept: &str) -> Result<(u16, String, String)> {
        let mut request = ureq::http::Request::get(url).header("accept", accept);
        if let Some(header) = &self.authorization {
            request = request.header("authorization", header);
        }
        let mut response = self.agent.run(request.body(())?).with_context(|| format!("no answer to GET {url}"))?;
        let kind = response.headers().get("content-type").and_then(|kind| kind.to_str().ok()).unwrap_or_default();
        let (status, kind) = (response.status().as_u16(), kind.to_owned());
        Ok((status, kind, response.body_mut().with_config().limit(1 << 28).read_to_string()?))
    }

    /// The answer to a GET that must succeed.
    pub fn get(&self, path: &str) -> Result<Value> {
        self.expect("GET", path, None)
    }

    /// The answer to a POST that must succeed.
    pub fn post(&self, path: &str, body: &Value) -> Result<Value> {
        self.expect("POST", path, Some(body))
    }

    /// The answer to a PATCH that must succeed.
    pub fn patch(&self, path: &str, body: &Value) -> Result<Value> {
        self.expect("PATCH", path, Some(body))
    }

    fn expect(&self, method: &str, path: &str, body: Option<&Value>) -> Result<Value> {
        match self.send(method, path, body)? {
            (200..=299, value) => Ok(value),
            (status, value) => bail!("{method} {path} was answered {status}: {value}"),
        }
    }
}

/// A token of Airflow 3, for a name and a password.
pub fn token(url: &str, name: &str, password: &str) -> Result<String> {
    let body = json!({"username": name, "password": password});
    let answer = Api::anonymous(url).post("/auth/token", &body)?;
    let token = answer.get("access_token").and_then(Value::as_str);
    Ok(token.context("no access_token in the answer")?.to_owned())
}

/// The header of basic authentication, which Airflow 2 takes.
pub fn basic(name: &str, password: &str) -> String {
    let digit = |six: u32| match six as u8 {
        six @ 0..26 => char::from(b'A' + six),
        six @ 26..52 => char::from(b'a' + six - 26),
        six @ 52..62 => char::from(b'0' + six - 52),
        62 => '+',
        _ => '/',
    };
    let mut header = String::from("Basic ");
    for group in format!("{name}:{password}").as_bytes().chunks(3) {
        let bits = (0..3).fold(0_u32, |bits, at| (bits << 8) | u32::from(*group.get(at).unwrap_or(&0)));
        for at in 0..4 {
            header.push(if at <= group.len() { digit(bits >> (18 - 6 * at) & 63) } else { '=' });
        }
    }
    header
}

#[cfg(test)]
mod tests {
    use super::basic;

    #[test]
    fn basic_pads() {
        assert_eq!(basic("a", "b"), "Basic YTpi");
        assert_eq!(basic("ab", "c"), "Basic YWI6Yw==");
        assert_eq!(basic("ab", "cd"), "Basic YWI6Y2Q=");
    }
}
