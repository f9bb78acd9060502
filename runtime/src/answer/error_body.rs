//! What Airflow (or what stands before it) said with a refusal, in one short text.

use serde_json::Value;

use super::json;
use super::text::clean;

/// The words of a refusal.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Said {
    /// Its text, on one line, without SQL, stack or markup.
    pub text: String,
    /// Whether it was a web page; the text is its title then.
    pub page: bool,
    /// Whether it has the form of Airflow's own errors.
    pub own: bool,
    /// Whether it is that there is no such address at all.
    pub unrouted: bool,
    /// To be found in the server's log.
    pub correlation: Option<String>,
}

/// The longest text that is kept, in characters.
const LONGEST: usize = 700;

/// How many of the items of a validation error are told.
const ITEMS: usize = 8;

impl Said {
    /// Reads a body. Airflow 2: `{detail, status, title, type}`. Airflow 3: `{detail}` with a
    /// text, a list of what is wrong with which argument, or an object.
    pub(super) fn read(body: &[u8], content_type: Option<&str>) -> Self {
        let text = String::from_utf8_lossy(body);
        let bare = text.trim();
        let is_html = content_type.is_some_and(|kind| kind.to_ascii_lowercase().contains("html"));
        if bare.starts_with('<') || (is_html && !bare.is_empty()) {
            let text = title(bare);
            // The page by which Airflow 2 tells of an error that it did not foresee.
            if text == "Ooops!" {
                return Self { own: true, ..Self::default() };
            }
            return Self { text, page: true, ..Self::default() };
        }
        match json::parse(body) {
            Ok(Value::Object(map)) => {
                let text = |key: &str| map.get(key).and_then(Value::as_str).unwrap_or_default();
                let unrouted = text("error") == "API route not found"
                    || text("detail").starts_with("The requested URL was not found on the server");
                let mut said = Self { own: map.contains_key("detail") || unrouted, unrouted, ..Self::default() };
                let detail = map.get("detail").map(|detail| said.detail(detail)).unwrap_or_default();
                let title = map.get("title").and_then(Value::as_str).unwrap_or_default();
                let whole = match (detail.is_empty(), is_generic(title)) {
                    (true, _) => title.to_owned(),
                    (false, true) => detail,
                    (false, false) if said_already(&detail, title) => detail,
                    (false, false) => format!("{title}: {detail}"),
                };
                let whole = if whole.is_empty() { said.detail(&Value::Object(map)) } else { whole };
                said.text = one_line(&whole);
                said
            }
            Ok(Value::String(text)) => Self { text: one_line(&text), ..Self::default() },
            Ok(_) => Self::default(),
            Err(_) => Self { text: one_line(bare), ..Self::default() },
        }
    }

    fn detail(&mut self, detail: &Value) -> String {
        match detail {
            Value::String(text) => text.clone(),
            Value::Array(items) => {
                let mut told: Vec<String> =
                    items.iter().take(ITEMS).map(item).filter(|item| !item.is_empty()).collect();
                if items.len() > ITEMS {
                    told.push(format!("and {} more", items.len() - ITEMS));
                }
                told.join("; ")
            }
            Value::Object(map) => {
                let text = |keys: &[&str]| {
                    keys.iter().find_map(|key| map.get(*key).and_then(Value::as_str)).filter(|text| !text.is_empty())
                };
                self.correlation = text(&["correlation-id", "correlation_id", "correlationId"]).map(one_line);
                let parts = [text(&["reason", "error"]), text(&["message", "msg", "detail", "error_description"])];
                parts.into_iter().flatten().collect::<Vec<_>>().join(": ")
            }
            _ => String::new(),
        }
    }
}

/// `limit: Input should be a valid integer`. The value that was sent is not repeated.
fn item(item: &Value) -> String {
    let message = item.get("msg").or(item.get("message")).and_then(Value::as_str);
    let Some(message) = message.or(item.as_str()) else { return String::new() };
    let place: Vec<String> = item
        .get("loc")
        .and_then(Value::as_array)
        .map(Vec::as_slice)
        .unwrap_or_default()
        .iter()
        .map(|step| step.as_str().map_or_else(|| json::write(step), str::to_owned))
        .filter(|step| !matches!(step.as_str(), "body" | "query" | "path" | "header"))
        .collect();
    if place.is_empty() { message.to_owned() } else { format!("{}: {message}", place.join(".")) }
}

/// Titles that only repeat the status.
fn is_generic(title: &str) -> bool {
    const TITLES: [&str; 10] = [
        "",
        "bad request",
        "not found",
        "conflict",
        "forbidden",
        "unauthorized",
        "internal server error",
        "method not allowed",
        "unprocessable entity",
        "not acceptable",
    ];
    TITLES.contains(&title.to_ascii_lowercase().as_str())
}

/// Whether the words of a title stand in the detail: `DAG not found` in `The DAG with … was not found`.
fn said_already(detail: &str, title: &str) -> bool {
    let detail = detail.to_lowercase();
    title.to_lowercase().split_whitespace().all(|word| detail.contains(word))
}

/// The title of a web page, or its first heading.
fn title(page: &str) -> String {
    let lower = page.to_ascii_lowercase();
    for tag in ["title", "h1"] {
        let Some(open) = lower.find(&format!("<{tag}")) else { continue };
        let rest = lower.get(open..).unwrap_or_default();
        let (Some(start), Some(end)) = (rest.find('>'), rest.find(&format!("</{tag}"))) else { continue };
        let text = page.get(open + start + 1..open + end).map(one_line).unwrap_or_default();
        if !text.is_empty() && !text.contains('<') {
            return text.chars().take(120).collect();
        }
    }
    String::new()
}

/// A text without SQL and stack, on one line, bounded.
fn one_line(text: &str) -> String {
    // What follows these is for the log of a server.
    const ENDS: [&str; 9] = [
        "Traceback (most recent call last)",
        "[SQL:",
        "[parameters:",
        "(Background on this error at",
        ", statement:",
        "\n  File \"",
        "\n\tat ",
        "SELECT ",
        "INSERT INTO ",
    ];
    let text = clean(text);
    let end = ENDS.iter().filter_map(|mark| text.find(mark)).min().unwrap_or(text.len());
    let mut line = text.get(..end).unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ");
    // The last line of a traceback is what went wrong.
    if end < text.len() && text.contains("Traceback (most recent call last)") {
        let last = text.lines().rev().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
        let is_error =
            last.split(':').next().is_some_and(|name| !name.contains(' ') && name.len() < 80) && last.contains(':');
        if is_error && !last.contains("SELECT ") {
            line = if line.is_empty() { last.to_owned() } else { format!("{line} {last}") };
        }
    }
    if let Some((end, _)) = line.char_indices().nth(LONGEST) {
        line.truncate(end);
        line.push('…');
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(body: &str) -> String {
        Said::read(body.as_bytes(), Some("application/json")).text
    }

    #[test]
    fn airflow_2() {
        let dag = r#"{"detail": "The DAG with dag_id: nope was not found", "status": 404, "title": "DAG not found", "type": "https://x"}"#;
        assert_eq!(text(dag), "The DAG with dag_id: nope was not found");
        assert_eq!(
            text(r#"{"detail": null, "status": 404, "title": "TaskInstance not found", "type": "x"}"#),
            "TaskInstance not found"
        );
        assert_eq!(text(r#"{"detail": null, "status": 403, "title": "Forbidden"}"#), "Forbidden");
        assert_eq!(text(r#"{"detail": "x", "title": "DAGSchema init error"}"#), "DAGSchema init error: x");
    }

    #[test]
    fn pages_and_addresses_of_airflow_2() {
        let page = b"<!DOCTYPE html><html><head><title>Ooops!</title></head><body>x</body></html>";
        assert_eq!(Said::read(page, Some("text/html")), Said { own: true, ..Said::default() });
        let url = br#"{"detail":"The requested URL was not found on the server. If you entered it \u2026","status":404,"title":"Not Found"}"#;
        assert!(Said::read(url, None).unrouted);
    }

    #[test]
    fn airflow_3() {
        assert_eq!(
            text(r#"{"detail":"The Dag with ID: `nope` was not found"}"#),
            "The Dag with ID: `nope` was not found"
        );
        let list = r#"{"detail":[{"type":"missing","loc":["body","slots"],"msg":"Field required","input":{"nme":"hunter2"}},{"type":"x","loc":["query","limit"],"msg":"Input should be a valid integer","input":"x"},{"loc":["body","a",0,"b"],"msg":"wrong"}]}"#;
        assert_eq!(text(list), "slots: Field required; limit: Input should be a valid integer; a.0.b: wrong");
        let object = r#"{"detail":{"reason":"Unique constraint violation","statement":"INSERT INTO x","orig_error":"hidden","message":"Serious error. Look for ID w5weGHtx"}}"#;
        assert_eq!(text(object), "Unique constraint violation: Serious error. Look for ID w5weGHtx");
        let long = format!(r#"{{"detail":[{}]}}"#, vec![r#"{"loc":["a"],"msg":"b"}"#; 20].join(","));
        assert!(text(&long).ends_with("; and 12 more"));
        let unrouted = Said::read(br#"{"error":"API route not found"}"#, None);
        assert_eq!((unrouted.text.as_str(), unrouted.own, unrouted.unrouted), ("API route not found", true, true));
        let other = Said::read(br#"{"error":"no route to host"}"#, None);
        assert!(!other.own && !other.unrouted);
        let correlation = Said::read(br#"{"detail":{"message":"Failed","correlation-id":"ab-12"}}"#, None);
        assert_eq!((correlation.text.as_str(), correlation.correlation.as_deref()), ("Failed", Some("ab-12")));
    }

    #[test]
    fn no_page_sql_or_stack() {
        let page = format!(
            "<!DOCTYPE html><html><head><title>Sign in\n to x</title></head>{}</html>",
            "<p>x</p>".repeat(5000)
        );
        assert_eq!(
            Said::read(page.as_bytes(), Some("text/html")),
            Said { text: "Sign in to x".to_owned(), page: true, ..Said::default() }
        );
        let sql = r#"{"detail":"(sqlite3.OperationalError) no such column: x\n[SQL: SELECT a FROM b]\n(Background on this error at: https://sqlalche.me)"}"#;
        assert_eq!(text(sql), "(sqlite3.OperationalError) no such column: x");
        let stack = r#"{"detail":"It failed. Traceback (most recent call last):\n  File \"x.py\", line 1, in y\nValueError: no z"}"#;
        assert_eq!(text(stack), "It failed. ValueError: no z");
        let shown =
            r#"{"detail":{"reason":"Database error","message":"Error with id ab, statement: SELECT x\n  File \"a\""}}"#;
        assert_eq!(text(shown), "Database error: Error with id ab");
        assert_eq!(Said::read(b"Internal Server Error", Some("text/plain")).text, "Internal Server Error");
        assert_eq!(Said::read("x".repeat(40_000).as_bytes(), None).text.chars().count(), LONGEST + 1);
        assert_eq!(Said::read(b"", None), Said::default());
    }
}
