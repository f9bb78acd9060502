//! What a recording looks like: lines of JSON, so that a new one can be reviewed as a diff.
//! The first line is the [`Header`], each other one an [`Answer`].

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

/// The version of the format that is read here.
const FORMAT: u32 = 1;

/// What was recorded, and when.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Header {
    /// Version of this format.
    pub format: u32,
    /// Airflow's release.
    pub airflow: String,
    /// The day, as `2026-01-31`.
    pub recorded: String,
    /// Query parameters that would not have changed any of the answers, whatever their value.
    #[serde(default)]
    pub without_effect: Vec<String>,
}

/// One answer to a GET.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// Path from the server's root, encoded as it is sent.
    pub path: String,
    /// The query that it was asked with, but for `limit` and `offset`: a list is recorded whole.
    #[serde(default)]
    pub query: BTreeMap<String, String>,
    /// How many rows Airflow gives of this list when nobody says `limit`; `None` = all.
    #[serde(default)]
    pub page: Option<usize>,
    /// What was answered, with the status 200.
    pub body: Body,
}

/// The body of an answer, by its content type.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(rename_all = "lowercase", deny_unknown_fields)]
pub enum Body {
    /// `application/json`
    Json(Value),
    /// `application/x-ndjson`, line by line.
    Ndjson(Vec<Value>),
    /// `text/plain`
    Text(String),
}

impl Body {
    /// The content type and the bytes.
    pub fn written(&self) -> (&'static str, Vec<u8>) {
        match self {
            Body::Json(value) => ("application/json", value.to_string().into_bytes()),
            Body::Ndjson(lines) => {
                let text: String = lines.iter().map(|line| format!("{line}\n")).collect();
                ("application/x-ndjson", text.into_bytes())
            }
            Body::Text(text) => ("text/plain", text.clone().into_bytes()),
        }
    }
}

/// A recorded Airflow.
#[derive(Debug)]
pub struct Recording {
    /// What it is of.
    pub header: Header,
    /// All that it has.
    pub answers: Vec<Answer>,
}

impl Recording {
    /// Reads a recording; an error names the line.
    pub fn parse(bytes: &[u8]) -> Result<Self, String> {
        let wrong = |line: usize, error: &dyn std::fmt::Display| format!("line {line} of the recording: {error}");
        let text = std::str::from_utf8(bytes).map_err(|error| format!("the recording is no text: {error}"))?;
        let mut lines = (1..).zip(text.lines()).filter(|(_, line)| !line.is_empty());
        let (number, first) = lines.next().ok_or("the recording is empty")?;
        let header: Header = serde_json::from_str(first).map_err(|error| wrong(number, &error))?;
        if header.format != FORMAT {
            return Err(wrong(number, &format!("format {} is not {FORMAT}, which is read here", header.format)));
        }
        let answers = lines
            .map(|(number, line)| serde_json::from_str(line).map_err(|error| wrong(number, &error)))
            .collect::<Result<_, _>>()?;
        Ok(Self { header, answers })
    }
}
