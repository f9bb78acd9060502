//! Single settings as people write them, and what is wrong with one.

use std::fmt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use http::{HeaderName, HeaderValue};
use secrecy::{ExposeSecret, SecretString};

use super::address::AddressError;
use super::client::RESERVED;
use super::secret::{self, SecretProblem};

/// Why the server can't start with these settings. It names the setting and never a secret.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum ConfigError {
    /// AIRFLOW_API_URL.
    Address(AddressError),
    /// AIRFLOW_AUTH_TOKEN.
    Token(SecretProblem),
    /// Two settings of which only one can count.
    Both(&'static str, &'static str),
    /// A setting without the other one that it needs.
    Alone(&'static str, &'static str),
    /// A placeholder that nobody has filled in.
    Placeholder(&'static str),
    /// A `--header` that is none, or may not be set.
    Header(String),
    /// A time or size that can't be read.
    Number(&'static str, &'static str),
    /// A file that can't be used: setting, path, what is wrong.
    File(&'static str, PathBuf, String),
    /// The HTTP client could not be made.
    Client(String),
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ConfigError::Address(error) => write!(f, "AIRFLOW_API_URL: {error}"),
            ConfigError::Token(problem) => write!(f, "AIRFLOW_AUTH_TOKEN: the token {problem}"),
            ConfigError::Both(a, b) => {
                write!(f, "{a} and {b} are both set, and only one can count: take one of them out")
            }
            ConfigError::Alone(set, missing) => {
                write!(f, "{set} is set without {missing}: set both, or neither")
            }
            ConfigError::Placeholder(name) => write!(
                f,
                "{name} is a placeholder that was not filled in: set the variable it names, or write the value itself"
            ),
            ConfigError::Header(what) => write!(f, "--header: {what}"),
            ConfigError::Number(name, wanted) => write!(f, "{name} must be {wanted}"),
            ConfigError::File(name, path, what) => write!(f, "{name}: {} {what}", path.display()),
            ConfigError::Client(what) => write!(f, "no HTTP client could be made: {what}"),
        }
    }
}

impl std::error::Error for ConfigError {}

/// Reads a yes or no as people write it: 1, true, yes, on, 0, false, no, off (and their first
/// letters), in any case, with spaces around. `None` = it can't be read, and the caller takes
/// the safe side.
pub fn read_boolean(text: &str) -> Option<bool> {
    match text.trim().to_ascii_lowercase().as_str() {
        "1" | "true" | "t" | "yes" | "y" | "on" => Some(true),
        "0" | "false" | "f" | "no" | "n" | "off" => Some(false),
        _ => None,
    }
}

/// A password may begin with `$` or hold anything, so only `${…}` as a whole is taken for a placeholder.
pub(super) fn whole_placeholder(text: &str) -> bool {
    text.starts_with("${") && text.ends_with('}')
}

pub(super) fn text(text: Option<&str>) -> Option<&str> {
    text.map(str::trim).filter(|text| !text.is_empty())
}

pub(super) fn secret_text(text: Option<&SecretString>) -> Option<&str> {
    text.map(|text| text.expose_secret()).filter(|text| !text.trim().is_empty())
}

pub(super) fn path(path: Option<&Path>) -> Option<&Path> {
    path.filter(|path| !path.as_os_str().is_empty())
}

/// Verification stays on unless it is switched off in words that can be read.
pub(super) fn verify(given: Option<&str>) -> bool {
    let Some(given) = text(given) else {
        return true;
    };
    let verify = read_boolean(given);
    if verify.is_none() {
        tracing::warn!("AIRFLOW_VERIFY_SSL (--verify-ssl) is neither yes nor no: certificates are verified");
    }
    let verify = verify.unwrap_or(true);
    if !verify {
        tracing::warn!("AIRFLOW_VERIFY_SSL is off: anybody between here and Airflow can read and change what is sent");
    }
    verify
}

/// A time such as `10`, `2.5`, `10s`, `500ms`, `2m`; more than none, and at most a day.
pub(super) fn seconds(name: &'static str, given: Option<&str>) -> Result<Option<Duration>, ConfigError> {
    let Some(given) = text(given) else {
        return Ok(None);
    };
    let (number, unit) = match (given.strip_suffix("ms"), given.strip_suffix('s'), given.strip_suffix('m')) {
        (Some(number), _, _) => (number, 0.001),
        (_, Some(number), _) => (number, 1.0),
        (_, _, Some(number)) => (number, 60.0),
        _ => (given, 1.0),
    };
    let seconds = number.trim().parse::<f64>().map(|number| number * unit);
    match seconds {
        Ok(seconds) if (0.001..=86400.0).contains(&seconds) => Ok(Some(Duration::from_secs_f64(seconds))),
        _ => Err(ConfigError::Number(name, "a time in seconds, such as 10 or 2.5, more than 0 and at most 86400")),
    }
}

pub(super) fn bytes(name: &'static str, given: Option<&str>) -> Result<Option<usize>, ConfigError> {
    match text(given).map(str::parse::<usize>) {
        None => Ok(None),
        Some(Ok(bytes)) if bytes >= 1024 => Ok(Some(bytes)),
        Some(_) => Err(ConfigError::Number(name, "a number of bytes, such as 33554432, and at least 1024")),
    }
}

/// `Name: value`. The name may be shown in an error, the value not.
pub(super) fn header(line: &SecretString) -> Result<(HeaderName, HeaderValue), ConfigError> {
    let error = |what: String| Err(ConfigError::Header(what));
    let Some((name, value)) = line.expose_secret().split_once(':') else {
        return error("a header is written as `Name: value`".to_owned());
    };
    let Ok(name) = HeaderName::from_bytes(name.trim().as_bytes()) else {
        return error("what stands before the colon is no name of a header".to_owned());
    };
    match name.as_str() {
        "authorization" | "cookie" => {
            return error(format!("`{name}` says as whom to ask; give the whole line as AIRFLOW_AUTH_TOKEN instead"));
        }
        "accept" | "accept-encoding" | "content-type" | "user-agent" => {
            return error(format!("`{name}` is set by this program and can't be changed"));
        }
        other if RESERVED.contains(&other) => {
            return error(format!("`{name}` belongs to the connection and can't be set"));
        }
        _ => {}
    }
    let value = value.trim();
    if secret::placeholder(value) {
        return error(format!("the value of `{name}` is a placeholder that was not filled in"));
    }
    match HeaderValue::from_str(value) {
        Ok(mut value) => {
            value.set_sensitive(true);
            Ok((name, value))
        }
        Err(_) => error(format!("the value of `{name}` holds a character that no header may have")),
    }
}
