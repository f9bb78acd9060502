//! A request to Airflow as plain data, and the encoding that keeps every value in its place.

use std::fmt;

use serde_json::Value;

use super::{Method, Style};

/// A request that has not been sent: no host, no credentials, no I/O.
#[derive(Clone, PartialEq, Debug)]
pub struct Request {
    /// HTTP method.
    pub method: Method,
    /// Path from the server's root, every value percent-encoded: `/api/v2/dags/a%2Fb`.
    pub path: String,
    /// Query pairs in order, not encoded.
    pub query: Vec<(String, String)>,
    /// Headers besides credentials and content type.
    pub headers: Vec<(String, String)>,
    /// JSON body.
    pub body: Option<Value>,
}

/// Why a text can't be one segment of a path.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SegmentError {
    /// There is nothing in it: the path would name the collection instead.
    Empty,
    /// It is, or holds between slashes, `.` or `..`: servers and proxies walk up on these.
    Dots,
    /// It holds a control character or NUL.
    Control,
}

impl fmt::Display for SegmentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            SegmentError::Empty => "is empty",
            SegmentError::Dots => "holds `.` or `..` as a step of a path",
            SegmentError::Control => "holds a control character",
        })
    }
}

/// Why a request could not be made from its arguments.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum RequestError {
    /// A path parameter whose value can't be one.
    Segment {
        /// Airflow's name of the parameter.
        parameter: String,
        /// What is wrong with it.
        error: SegmentError,
    },
    /// A path parameter without a value.
    Missing {
        /// Airflow's name of the parameter.
        parameter: String,
    },
    /// A value with a comma in a parameter whose values are joined by commas.
    Comma {
        /// Airflow's name of the parameter.
        parameter: String,
    },
}

impl fmt::Display for RequestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            RequestError::Segment { parameter, error } => write!(f, "`{parameter}` {error}"),
            RequestError::Missing { parameter } => write!(f, "`{parameter}` is missing"),
            RequestError::Comma { parameter } => {
                write!(f, "a value of `{parameter}` holds a comma, which this Airflow takes for the end of the value")
            }
        }
    }
}

impl std::error::Error for RequestError {}

/// Percent-encodes `value` as exactly one path segment. Everything but RFC 3986's
/// unreserved characters is encoded, `%` included, so that nothing is decoded twice.
pub fn encode_segment(value: &str) -> Result<String, SegmentError> {
    if value.is_empty() {
        return Err(SegmentError::Empty);
    }
    if value.split(['/', '\\']).any(|step| matches!(step, "." | "..")) {
        return Err(SegmentError::Dots);
    }
    if value.chars().any(char::is_control) {
        return Err(SegmentError::Control);
    }
    let mut encoded = String::with_capacity(value.len());
    for byte in value.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                encoded.push(char::from(byte));
            }
            _ => {
                encoded.push('%');
                for digit in [byte >> 4, byte & 15] {
                    encoded.push(char::from_digit(u32::from(digit), 16).unwrap_or('0').to_ascii_uppercase());
                }
            }
        }
    }
    Ok(encoded)
}

/// Whether a path, decoded as Airflow's web framework decodes it before it looks for
/// the route (so that `%2F` has become `/`), fits a template. `slashes` names the
/// template's parameters that may span segments.
///
/// Used to refuse an id that would make one operation's request reach another one.
pub fn template_matches(template: &str, decoded: &str, slashes: &[&str]) -> bool {
    fn fits(template: &[&str], path: &[&str], slashes: &[&str]) -> bool {
        let Some((first, rest)) = template.split_first() else {
            return path.is_empty();
        };
        let parameter = first.strip_prefix('{').and_then(|name| name.strip_suffix('}'));
        match parameter {
            Some(name) if slashes.contains(&name) => {
                (1..=path.len()).any(|taken| path.get(taken..).is_some_and(|left| fits(rest, left, slashes)))
            }
            Some(_) => path.split_first().is_some_and(|(step, left)| !step.is_empty() && fits(rest, left, slashes)),
            None => path.split_first().is_some_and(|(step, left)| step == first && fits(rest, left, slashes)),
        }
    }
    let template: Vec<&str> = template.split('/').collect();
    let path: Vec<&str> = decoded.split('/').collect();
    fits(&template, &path, slashes)
}

/// The values of a template's parameters in a path that was built from it, decoded. Every value is
/// one encoded segment of such a path, so that the segments of both stand side by side.
pub fn template_values<'a>(template: &'a str, path: &str) -> Vec<(&'a str, String)> {
    let name = |segment: &'a str| segment.strip_prefix('{').and_then(|name| name.strip_suffix('}'));
    template
        .split('/')
        .zip(path.split('/'))
        .filter_map(|(segment, value)| name(segment).map(|name| (name, decode_segment(value))))
        .collect()
}

/// The text that [`encode_segment`] made a segment of.
fn decode_segment(segment: &str) -> String {
    let mut bytes = Vec::with_capacity(segment.len());
    let mut rest = segment.as_bytes();
    while let Some((first, left)) = rest.split_first() {
        let hex = left.get(..2).and_then(|two| std::str::from_utf8(two).ok());
        match hex.filter(|_| *first == b'%').and_then(|two| u8::from_str_radix(two, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = left.get(2..).unwrap_or_default();
            }
            None => {
                bytes.push(*first);
                rest = left;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Puts a [`Request`] together, value by value. The first error is kept and told by [`build`](Self::build).
#[derive(Clone, Debug)]
pub struct RequestBuilder {
    request: Request,
    error: Option<RequestError>,
}

impl RequestBuilder {
    /// A request of `method` to the path `template`, whose `{parameters}` are still to be filled.
    pub fn new(method: Method, template: &str) -> Self {
        Self {
            request: Request { method, path: template.to_owned(), query: Vec::new(), headers: Vec::new(), body: None },
            error: None,
        }
    }

    fn fail(&mut self, error: RequestError) {
        self.error.get_or_insert(error);
    }

    /// Fills the path parameter `name`.
    #[must_use]
    pub fn path(mut self, name: &str, value: &str) -> Self {
        match encode_segment(value) {
            Ok(segment) => self.request.path = self.request.path.replace(&format!("{{{name}}}"), &segment),
            Err(error) => self.fail(RequestError::Segment { parameter: name.to_owned(), error }),
        }
        self
    }

    /// Adds the query parameter `name`, written in `style`. No values: nothing is added.
    #[must_use]
    pub fn query(mut self, name: &str, style: Style, values: &[String]) -> Self {
        match style {
            Style::Single | Style::Repeated => {
                self.request.query.extend(values.iter().map(|value| (name.to_owned(), value.clone())));
            }
            Style::Comma => {
                if values.iter().any(|value| value.contains(',')) {
                    self.fail(RequestError::Comma { parameter: name.to_owned() });
                } else if !values.is_empty() {
                    self.request.query.push((name.to_owned(), values.join(",")));
                }
            }
        }
        self
    }

    /// Adds a header.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.request.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Sets one top-level field of the JSON body.
    #[must_use]
    pub fn field(mut self, name: &str, value: Value) -> Self {
        let body = self.request.body.get_or_insert_with(|| Value::Object(serde_json::Map::new()));
        if let Value::Object(fields) = body {
            fields.insert(name.to_owned(), value);
        }
        self
    }

    /// Sets the whole JSON body.
    #[must_use]
    pub fn body(mut self, value: Value) -> Self {
        self.request.body = Some(value);
        self
    }

    /// The request, or the first thing that was wrong with it.
    pub fn build(self) -> Result<Request, RequestError> {
        if let Some(error) = self.error {
            return Err(error);
        }
        if let Some((_, rest)) = self.request.path.split_once('{') {
            let parameter = rest.split('}').next().unwrap_or_default().to_owned();
            return Err(RequestError::Missing { parameter });
        }
        Ok(self.request)
    }
}
