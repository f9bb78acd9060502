//! The address of an Airflow, cleaned of what people paste with it, and the URLs made from it.

use std::fmt;

use generated::table::Request;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use url::{Host, Url};

/// Everything but RFC 3986's unreserved characters is encoded in a query.
const QUERY: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Pages of Airflow's own UI that people copy together with the address, and that
/// count only where nothing follows them. What comes before is kept as the prefix.
const LAST_PAGES: &[&[&str]] = &[
    &["auth", "login"],
    &["auth", "token"],
    &["home"],
    &["login"],
    &["docs"],
    &["redoc"],
    &["health"],
    &["openapi.json"],
    &["dagrun", "list"],
    &["taskinstance", "list"],
    &["connection", "list"],
    &["variable", "list"],
    &["pool", "list"],
];

/// Where an Airflow is: scheme, host, port and the prefix of its path.
///
/// It never holds a user name, a password, a query or a fragment, so it may be logged.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Address {
    /// Parsed, with the path `/` or `/a/b`.
    base: Url,
    /// `` or `/a/b`, as it stands in `base`.
    prefix: String,
}

/// Why a text is no address of an Airflow. The text itself is never repeated: it may hold a password.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum AddressError {
    /// Nothing but spaces.
    Empty,
    /// A placeholder such as `${AIRFLOW_API_URL}` that nobody has filled in.
    Placeholder,
    /// A user name or a password before the host.
    UserInfo,
    /// Another scheme than http and https.
    Scheme,
    /// A space, a line break, a backslash or another character that no address has.
    Character,
    /// A `.` or `..` as a step of the path.
    Dots,
    /// No host, or one that can't be read, or an impossible port.
    Host,
}

impl fmt::Display for AddressError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            AddressError::Empty => "the address of Airflow is empty; give one such as http://localhost:8080",
            AddressError::Placeholder => {
                "the address of Airflow is a placeholder that was not filled in; write the address itself, \
                 or set the variable that the placeholder names"
            }
            AddressError::UserInfo => {
                "the address of Airflow holds a user name or password (the part before `@`); take it out, \
                 and give it by AIRFLOW_USERNAME and AIRFLOW_PASSWORD or by AIRFLOW_AUTH_TOKEN"
            }
            AddressError::Scheme => "the address of Airflow must begin with http:// or https://",
            AddressError::Character => {
                "the address of Airflow holds a space, a line break, a backslash or another character \
                 that can't stand in an address"
            }
            AddressError::Dots => "the path in the address of Airflow holds `.` or `..` as a step; write it without",
            AddressError::Host => {
                "the address of Airflow has no host that can be read, or an impossible port; \
                 give one such as https://airflow.example.com/prefix"
            }
        })
    }
}

impl std::error::Error for AddressError {}

/// Why a request can't be sent to an address. Nothing has been sent.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum UrlError {
    /// The path does not begin with `/`, has an empty step, or one of `.` and `..`.
    Path,
    /// The URL, once parsed, has another host, port, path or query than it was built from.
    Changed,
}

impl fmt::Display for UrlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            UrlError::Path => {
                "the path of the request holds an empty step, `.` or `..`, which would reach another place; \
                 nothing was sent"
            }
            UrlError::Changed => {
                "the address of the request would have changed on its way out, so that it could reach another \
                 place; nothing was sent"
            }
        })
    }
}

impl std::error::Error for UrlError {}

impl Address {
    /// Reads what people paste: spaces around it, no scheme, upper case, slashes at the end
    /// or doubled, an API suffix, a page of the UI, a query. The prefix of the path is kept.
    ///
    /// Without a scheme it is http for this machine and for `host:port`, else https.
    pub fn parse(text: &str) -> Result<Self, AddressError> {
        let text = unquoted(text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}'));
        if text.is_empty() {
            return Err(AddressError::Empty);
        }
        if text.starts_with('$') || text.contains("${") || text.contains("{{") || text.contains('<') {
            return Err(AddressError::Placeholder);
        }
        if text.chars().any(|c| c == '\\' || c.is_whitespace() || c.is_control()) {
            return Err(AddressError::Character);
        }
        let (scheme, rest) = match text.split_once("://") {
            // A `://` behind a `?` or `/` is part of something else.
            Some((scheme, rest)) if !scheme.contains(['/', '?', '#', '@']) => (Some(scheme), rest),
            _ => (None, text),
        };
        let place = rest.split(['?', '#']).next().unwrap_or_default();
        // A password may hold `/`, `?` or `#`, after which a parser would take its rest for
        // a path or a query. So any `@` counts, unless it stands behind a page's `?`.
        if place.contains('@') || (rest.contains('@') && !place.contains('/')) {
            return Err(AddressError::UserInfo);
        }
        let scheme = match scheme.map(str::to_ascii_lowercase).as_deref() {
            // `https:///x` would be read as the host `x`.
            _ if place.starts_with('/') => return Err(AddressError::Host),
            Some("http") => "http",
            Some("https") => "https",
            Some(_) => return Err(AddressError::Scheme),
            // `http:/h`: a slash was lost, and `http` is not the host.
            None if place.split('/').next().is_some_and(|authority| authority.ends_with(':')) => {
                return Err(AddressError::Scheme);
            }
            None => guessed_scheme(place),
        };
        let path = place.split_once('/').map(|(_, path)| path).unwrap_or_default();
        if path.split('/').any(dots) {
            return Err(AddressError::Dots);
        }
        let mut base = Url::parse(&format!("{scheme}://{place}")).map_err(|_| AddressError::Host)?;
        if base.host().is_none() || base.port() == Some(0) {
            return Err(AddressError::Host);
        }
        let prefix = prefix(base.path());
        base.set_path(&prefix);
        Ok(Self { base, prefix })
    }

    /// The URL of a request at this address.
    ///
    /// `url` takes `..` and even `%2E%2E` for a step up, so what it made is compared with what
    /// it was made from: host, port, and each raw segment of the path. Any difference is an error.
    pub fn url(&self, request: &Request) -> Result<Url, UrlError> {
        let url = self.join(&request.path)?;
        if request.query.is_empty() {
            return Ok(url);
        }
        let mut with_query = url;
        let query: Vec<String> = request
            .query
            .iter()
            .map(|(name, value)| format!("{}={}", utf8_percent_encode(name, QUERY), utf8_percent_encode(value, QUERY)))
            .collect();
        with_query.set_query(Some(&query.join("&")));
        let read = with_query.query_pairs();
        if read.count() != request.query.len()
            || !with_query.query_pairs().zip(&request.query).all(|(a, b)| a.0 == b.0.as_str() && a.1 == b.1.as_str())
        {
            return Err(UrlError::Changed);
        }
        Ok(with_query)
    }

    /// The URL of a path at this address, which begins with `/` and is percent-encoded.
    pub fn join(&self, path: &str) -> Result<Url, UrlError> {
        let Some(steps) = path.strip_prefix('/') else {
            return Err(UrlError::Path);
        };
        if steps.split('/').any(|step| step.is_empty() || dots(step)) {
            return Err(UrlError::Path);
        }
        let wanted = format!("{}{path}", self.prefix);
        let url = Url::parse(&format!("{}{wanted}", self.origin())).map_err(|_| UrlError::Changed)?;
        let same_place = url.scheme() == self.base.scheme()
            && url.host() == self.base.host()
            && url.port_or_known_default() == self.base.port_or_known_default()
            && url.username().is_empty()
            && url.password().is_none()
            && url.query().is_none()
            && url.fragment().is_none();
        let same_path = url.path_segments().is_some_and(|read| read.eq(wanted.split('/').skip(1)));
        if same_place && same_path { Ok(url) } else { Err(UrlError::Changed) }
    }

    /// `https://host:port`, the port only where it is not the scheme's own.
    pub fn origin(&self) -> String {
        self.base.origin().ascii_serialization()
    }

    /// The prefix of the path: empty, or such as `/a/b`.
    pub fn prefix(&self) -> &str {
        &self.prefix
    }

    /// Host as it stands in the address, IPv6 in brackets.
    pub fn host(&self) -> &str {
        self.base.host_str().unwrap_or_default()
    }

    /// Whether what is sent there is encrypted.
    pub fn is_https(&self) -> bool {
        self.base.scheme() == "https"
    }

    /// Whether it is this machine itself.
    pub fn is_loopback(&self) -> bool {
        match self.base.host() {
            Some(Host::Domain(name)) => {
                let name = name.trim_end_matches('.');
                name == "localhost" || name.ends_with(".localhost")
            }
            Some(Host::Ipv4(ip)) => ip.is_loopback(),
            Some(Host::Ipv6(ip)) => ip.is_loopback() || ip.to_ipv4_mapped().is_some_and(|ip| ip.is_loopback()),
            None => false,
        }
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.origin(), self.prefix)
    }
}

impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Address({self})")
    }
}

fn unquoted(text: &str) -> &str {
    ['"', '\''].into_iter().find_map(|quote| text.strip_prefix(quote)?.strip_suffix(quote)).map_or(text, str::trim)
}

/// Whether servers and proxies would take this step of a path, or a part of it, for a step up.
fn dots(step: &str) -> bool {
    let decoded = percent_decode_str(step).decode_utf8_lossy();
    decoded.split(['/', '\\']).any(|part| matches!(part, "." | ".."))
}

/// http for this machine and for `host:port`, https for all others: nobody who leaves out
/// the scheme means to send a token over the internet in clear.
fn guessed_scheme(place: &str) -> &'static str {
    let authority = place.split('/').next().unwrap_or_default();
    let after_host = authority.rsplit_once(']').map_or(authority, |(_, rest)| rest);
    let port = after_host.rsplit_once(':').map(|(_, port)| port);
    let local = Url::parse(&format!("http://{authority}"))
        .is_ok_and(|base| Address { base, prefix: String::new() }.is_loopback());
    match port {
        Some("443" | "8443") => "https",
        Some(_) => "http",
        None if local => "http",
        None => "https",
    }
}

/// The prefix in a path as pasted: empty steps, API suffix and pages of the UI left out.
fn prefix(path: &str) -> String {
    let steps: Vec<&str> = path.split('/').filter(|step| !step.is_empty()).collect();
    let api = steps.windows(2).position(|pair| matches!(pair, ["api", "v1" | "v2"]));
    let page = || {
        let last = LAST_PAGES.iter().find(|page| steps.ends_with(page)).map(|page| steps.len() - page.len());
        let dags = steps.iter().position(|step| *step == "dags");
        last.into_iter().chain(dags).min()
    };
    let kept = api.or_else(page).unwrap_or(steps.len());
    steps.iter().take(kept).fold(String::new(), |prefix, step| prefix + "/" + step)
}

#[cfg(test)]
mod tests;
