//! What a recording looks like: lines of JSON, so that a new one can be reviewed as a diff.
//! The first line is the [`Header`], each other one an answer to a GET:
//!
//! ```json
//! {"path": "/api/v2/dags", "query": {"last_dag_run_state": "failed"}, "body": {"json": {…}}}
//! ```
//!
//! A `status` is told where it is not 200. `query` is what it was asked with but for `limit` and `offset`, for a list is recorded
//! whole; `page` is the number of rows that Airflow gives of a longer list when nobody says
//! `limit`. The body is `json`, `ndjson` (a list of the lines) or `text`; or, for what stands
//! in a list already, `row` (the list's path and the row's index) and `rows` (its path and
//! their indexes), which name the first answer of that path.

use std::collections::{BTreeMap, HashMap};

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
    /// A sentence on what is worth a look in it.
    #[serde(default)]
    pub about: String,
    /// Query parameters that would not have changed any of the answers, whatever their value.
    #[serde(default)]
    pub without_effect: Vec<String>,
}

/// One answer to a GET.
#[derive(Debug)]
pub struct Answer {
    /// Path from the server's root, encoded as it is sent.
    pub path: String,
    /// The query that it was asked with, but for `limit` and `offset`: a list is recorded whole.
    pub query: BTreeMap<String, String>,
    /// How many rows Airflow gives of this list when nobody says `limit`; `None` = all.
    pub page: Option<usize>,
    /// The status, mostly 200.
    pub status: u16,
    /// What was answered.
    pub body: Body,
}

/// An answer as it stands in the file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    path: String,
    #[serde(default)]
    query: BTreeMap<String, String>,
    #[serde(default = "success")]
    status: u16,
    #[serde(default)]
    page: Option<usize>,
    body: Written,
}

fn success() -> u16 {
    200
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Written {
    Json(Value),
    Ndjson(Vec<Value>),
    Text(String),
    Row(String, usize),
    Rows(String, Vec<usize>),
}

/// The body of an answer, by its content type.
#[derive(Clone, PartialEq, Debug)]
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
        let lines: Vec<(usize, Line)> = lines
            .map(|(number, line)| Ok((number, serde_json::from_str(line).map_err(|error| wrong(number, &error))?)))
            .collect::<Result<_, String>>()?;
        let mut lists: HashMap<String, Value> = HashMap::new();
        for (_, line) in &lines {
            if let Written::Json(value) = &line.body
                && list(value).is_some()
            {
                lists.entry(line.path.clone()).or_insert_with(|| value.clone());
            }
        }
        let answers = lines.into_iter().map(|(number, Line { path, query, status, page, body })| {
            let body = match body {
                Written::Json(value) => Some(Body::Json(value)),
                Written::Ndjson(lines) => Some(Body::Ndjson(lines)),
                Written::Text(text) => Some(Body::Text(text)),
                Written::Row(of, at) => lists.get(&of).and_then(|list| row(list, at)).map(Body::Json),
                Written::Rows(of, at) => lists.get(&of).and_then(|list| rows(list, &at)).map(Body::Json),
            };
            let body = body.ok_or_else(|| wrong(number, &"there is no such row"))?;
            Ok(Answer { path, query, status, page, body })
        });
        Ok(Self { header, answers: answers.collect::<Result<_, String>>()? })
    }
}

/// The rows of a list, which stand beside `total_entries`, and the key that they stand under.
pub(super) fn list(answer: &Value) -> Option<(&str, &Vec<Value>)> {
    let map = answer.as_object().filter(|map| map.contains_key("total_entries"))?;
    let mut lists = map.iter().filter_map(|(key, value)| Some((key.as_str(), value.as_array()?)));
    let found = lists.next()?;
    lists.next().is_none().then_some(found)
}

/// The list with these rows in place of its own, and `total` as their number.
pub(super) fn with_rows(answer: &Value, rows: Vec<Value>, total: usize) -> Option<Value> {
    let (key, _) = list(answer)?;
    let mut map = answer.as_object()?.clone();
    map.insert("total_entries".to_owned(), total.into());
    map.insert(key.to_owned(), Value::Array(rows));
    Some(Value::Object(map))
}

fn row(answer: &Value, at: usize) -> Option<Value> {
    list(answer)?.1.get(at).cloned()
}

fn rows(answer: &Value, at: &[usize]) -> Option<Value> {
    let rows: Option<Vec<Value>> = at.iter().map(|at| row(answer, *at)).collect();
    with_rows(answer, rows?, at.len())
}
