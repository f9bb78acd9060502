//! Makes the recording that `airvane demo` serves, from a real, seeded Airflow.
//!
//! [`walk`] asks it every read that a tool can ask by GET, going from the ids in its lists to
//! what hangs on them; [`clean`] takes out secrets and what tells of this machine; here the
//! answers become the file, whose format is described in `runtime/src/demo/recording.rs`.

pub mod clean;
pub mod rows;
pub mod walk;

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail, ensure};
use generated::table::{Line, Release, View};
use serde_json::{Map, Value, json};

use crate::Instance;
use clean::Cleaner;

/// Query parameters that change nothing in what was recorded: the runs that are waited for are
/// over, logs are given whole, and no DAG is stale.
const WITHOUT_EFFECT: [&str; 3] = ["interval", "full_content", "exclude_stale"];
/// What is worth a look, for who sees it first.
const ABOUT: &str = "Worth a look: demo_fail and demo_mapped have failed runs, demo_hitl waits for a human, broken.py can't \
                     be imported.";
/// The most that a recording may be, in bytes: it is part of the program.
const LARGEST: usize = 400 * 1024;
/// A log of more lines than this is cut.
const LONG: usize = 200;
/// What is left of it: so many lines at both ends, and around each error.
const KEPT: usize = 25;

/// One answer, as it goes into the file.
pub struct Answer {
    /// The path, encoded as it was sent.
    pub path: String,
    /// The query, without `limit` and `offset`.
    pub query: BTreeMap<String, String>,
    /// The status.
    pub status: u16,
    /// How many rows Airflow gives when nobody says `limit`, if the list is longer.
    pub page: Option<usize>,
    /// The body.
    pub body: Body,
}

/// The body of an answer.
pub enum Body {
    /// One JSON value.
    Json(Value),
    /// One a line.
    Ndjson(Vec<Value>),
    /// Anything else.
    Text(String),
    /// What stands in a recorded list already: its path, and the row's index.
    Row(String, usize),
    /// Some rows of a longer list: its path, and their indexes.
    Rows(String, Vec<usize>),
}

impl Body {
    fn each_text(&mut self, change: &mut dyn FnMut(Option<&str>, &mut String)) {
        match self {
            Self::Json(value) => clean::each_text(value, None, change),
            Self::Ndjson(lines) => lines.iter_mut().for_each(|line| clean::each_text(line, None, change)),
            Self::Text(text) => change(None, text),
            Self::Row(..) | Self::Rows(..) => {}
        }
    }
}

/// Makes a little more than seeding does, so that there is something of each kind to read.
pub fn prepare(instance: &Instance) -> Result<()> {
    let api = instance.api_as("admin")?;
    let send = |method: &str, path: &str, body: &Value| {
        // SQLite may be locked for a moment.
        for _ in 0..20 {
            let (status, answer) = api.send(method, path, Some(body))?;
            match status {
                200..300 => return Ok(()),
                500.. => eprintln!("{method} {path} was answered {status}; once more"),
                _ => bail!("{method} {path} was answered {status}: {answer}"),
            }
            std::thread::sleep(std::time::Duration::from_secs(1));
        }
        bail!("{method} {path} was answered 20 times that it is not possible now")
    };
    let note = json!({"note": "Failed as it should: it divides by zero."});
    send("PATCH", "/dags/demo_fail/dagRuns/seeded?update_mask=note", &note)?;
    let state = "/dags/demo_ok/dagRuns/seeded/taskInstances/extract/state-store/last_row";
    send("PUT", state, &json!({"value": "3"}))?;
    let assets = api.get("/assets?uri_pattern=report")?;
    let asset = assets.pointer("/assets/0/id").context("an asset")?;
    send("PUT", &format!("/assets/{asset}/state-store/watermark"), &json!({"value": "2026-01-01"}))?;
    let days = json!({
        "dag_id": "etl_day", "from_date": "2024-01-02T00:00:00Z", "to_date": "2024-01-03T00:00:00Z", "max_active_runs": 1,
    });
    send("POST", "/backfills", &days)
}

/// The recording of an instance, as the text of its file; `day` is today's date.
pub fn record(instance: &Instance, day: &str) -> Result<String> {
    let mut answers = walk::walk(instance, &view(&instance.release)?)?;
    let cleaner = Cleaner::new(instance)?;
    for answer in &mut answers {
        answer.query.retain(|name, _| !WITHOUT_EFFECT.contains(&name.as_str()));
        if let Body::Ndjson(lines) = &mut answer.body {
            shorten(lines);
        }
        answer.body.each_text(&mut |key, text| cleaner.clean(key, text));
    }
    answers.sort_by(|a, b| (&a.path, &a.query).cmp(&(&b.path, &b.query)));
    rows::refer(&mut answers);
    let header = json!({
        "format": 1, "airflow": instance.release, "recorded": day, "about": ABOUT, "without_effect": WITHOUT_EFFECT,
    });
    let mut text = ascii(&header.to_string());
    for answer in answers {
        text.push('\n');
        text.push_str(&ascii(&line(answer).to_string()));
    }
    text.push('\n');
    cleaner.check(&text)?;
    ensure!(text.len() <= LARGEST, "the recording has {} bytes; {LARGEST} are the most that it may have", text.len());
    Ok(text)
}

fn view(release: &str) -> Result<View> {
    let release = Release::parse(release).context("a release")?;
    let line = Line::of(release).context("a known line")?;
    let known = generated::RELEASES.iter().find(|(known, _)| *known == line).context("a line of the tables")?.1;
    View::of(release, line, known).context("a release of the tables")
}

fn line(answer: Answer) -> Value {
    let mut line = Map::new();
    line.insert("path".to_owned(), json!(answer.path));
    if !answer.query.is_empty() {
        line.insert("query".to_owned(), json!(answer.query));
    }
    if answer.status != 200 {
        line.insert("status".to_owned(), json!(answer.status));
    }
    if let Some(page) = answer.page {
        line.insert("page".to_owned(), json!(page));
    }
    let body = match answer.body {
        Body::Json(value) => json!({"json": value}),
        Body::Ndjson(lines) => json!({"ndjson": lines}),
        Body::Text(text) => json!({"text": text}),
        Body::Row(of, at) => json!({"row": [of, at]}),
        Body::Rows(of, at) => json!({"rows": [of, at]}),
    };
    line.insert("body".to_owned(), body);
    Value::Object(line)
}

/// Cuts a long log down to its ends and to what stands around its errors, and says where.
fn shorten(lines: &mut Vec<Value>) {
    if lines.len() <= LONG {
        return;
    }
    let count = lines.len();
    let is_error = |line: &Value| line.get("error_detail").is_some() || line.get("level").is_some_and(|l| l == "error");
    let errors: Vec<usize> = lines.iter().enumerate().filter(|(_, line)| is_error(line)).map(|(at, _)| at).collect();
    let kept = |at: usize| at < KEPT || at + KEPT >= count || errors.iter().any(|error| error.abs_diff(at) <= KEPT);
    let mut short = Vec::new();
    let mut gone = 0;
    for (at, line) in std::mem::take(lines).into_iter().enumerate() {
        if !kept(at) {
            gone += 1;
            continue;
        }
        if gone > 0 {
            let event = format!("[{gone} lines of this log were left out of the recording]");
            short.push(
                json!({"timestamp": line.get("timestamp"), "event": event, "level": "info", "logger": "recording"}),
            );
            gone = 0;
        }
        short.push(line);
    }
    *lines = short;
}

/// JSON in which nothing stands that a terminal or a reviewer would not see as it is.
fn ascii(json: &str) -> String {
    let mut text = String::with_capacity(json.len());
    for letter in json.chars() {
        if matches!(letter, ' '..='~') {
            text.push(letter);
        } else {
            let mut units = [0; 2];
            letter.encode_utf16(&mut units).iter().for_each(|unit| text.push_str(&format!("\\u{unit:04x}")));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_log_keeps_its_ends_and_its_error() {
        let mut lines: Vec<Value> = (0..1000).map(|number| json!({"event": number, "level": "info"})).collect();
        lines[500]["level"] = json!("error");
        shorten(&mut lines);
        assert_eq!(lines.len(), 25 + 1 + 51 + 1 + 25);
        assert_eq!(lines[25]["event"], "[450 lines of this log were left out of the recording]");
        assert_eq!(lines[51]["event"], 500);
        let mut short = lines.clone();
        shorten(&mut short);
        assert_eq!(short, lines);
    }

    #[test]
    fn only_plain_letters() {
        let text = ascii("{\"a\":\"é \u{202e} 𝄞\"}");
        assert!(text.bytes().all(|byte| (b' '..=b'~').contains(&byte)));
        let value: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(value["a"], "é \u{202e} 𝄞");
    }
}
