//! Who may knock at the HTTP endpoint: the `Host` and `Origin` of a request, and its credentials.

use http::{HeaderMap, HeaderValue, Uri, header};

/// Host names and origins that are let in besides those of the loopback interface.
#[derive(Clone, Debug, Default)]
pub struct Access {
    hosts: Vec<Authority>,
    origins: Vec<Origin>,
    any_host: bool,
}

/// Why a request is not let in.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Denied {
    /// What was received and which setting lets it in.
    pub says: String,
}

#[derive(Clone, PartialEq, Eq, Debug)]
struct Authority {
    host: String,
    port: Option<u16>,
}

#[derive(Clone, PartialEq, Eq, Debug)]
enum Origin {
    Null,
    At { scheme: Option<String>, authority: Authority },
}

impl Authority {
    /// `example.com`, `EXAMPLE.com.:8443`, `[::1]:80`, `::1`: case and a last dot don't matter.
    fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let (host, port) = if let Some(rest) = text.strip_prefix('[') {
            let (host, rest) = rest.split_once(']')?;
            (host, rest.strip_prefix(':'))
        } else if text.matches(':').count() > 1 {
            (text, None)
        } else {
            match text.split_once(':') {
                Some((host, port)) => (host, Some(port)),
                None => (text, None),
            }
        };
        let host = host.trim_end_matches('.').to_ascii_lowercase();
        let fit =
            !host.is_empty() && host.chars().all(|letter| letter.is_ascii_alphanumeric() || "-._:%".contains(letter));
        let port = match port {
            None | Some("") => None,
            Some(port) => Some(port.parse().ok()?),
        };
        fit.then_some(Self { host, port })
    }

    fn is_loopback(&self) -> bool {
        self.host == "localhost"
            || self.host.ends_with(".localhost")
            || self.host.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
    }

    /// An entry without a port lets in every port.
    fn lets_in(&self, other: &Authority) -> bool {
        self.host == other.host && self.port.is_none_or(|port| other.port == Some(port))
    }
}

impl Origin {
    fn parse(text: &str) -> Option<Self> {
        let text = text.trim().trim_end_matches('/');
        if text.eq_ignore_ascii_case("null") {
            return Some(Origin::Null);
        }
        match text.split_once("://") {
            Some((scheme, rest)) => {
                let scheme = scheme.to_ascii_lowercase();
                let mut authority = Authority::parse(rest.strip_suffix(":*").unwrap_or(rest))?;
                let usual = match scheme.as_str() {
                    "http" => Some(80),
                    "https" => Some(443),
                    _ => None,
                };
                if authority.port == usual {
                    authority.port = None;
                }
                Some(Origin::At { scheme: Some(scheme), authority })
            }
            None => Some(Origin::At { scheme: None, authority: Authority::parse(text)? }),
        }
    }

    fn lets_in(&self, other: &Origin) -> bool {
        match (self, other) {
            (Origin::Null, Origin::Null) => true,
            (Origin::At { scheme: entry, authority }, Origin::At { scheme, authority: asked }) => {
                entry.as_ref().is_none_or(|entry| scheme.as_ref() == Some(entry)) && authority.lets_in(asked)
            }
            _ => false,
        }
    }
}

impl Access {
    /// Lets in these hosts and origins (comma-separated entries are split) besides loopback.
    /// `*` as a host lets in every host.
    ///
    /// # Errors
    /// An entry that is no host or origin, with its text.
    pub fn new(hosts: &[String], origins: &[String]) -> Result<Self, String> {
        let mut access = Self::default();
        for entry in entries(hosts) {
            if entry == "*" {
                access.any_host = true;
            } else {
                let bare = entry.split_once("://").map_or(entry, |(_, rest)| rest).trim_end_matches('/');
                access.hosts.push(Authority::parse(bare).ok_or_else(|| {
                    format!("--allowed-host `{entry}` is no host name; give one such as mcp.example.com or mcp.example.com:8443")
                })?);
            }
        }
        for entry in entries(origins) {
            access.origins.push(Origin::parse(entry).ok_or_else(|| {
                format!("--allowed-origin `{entry}` is no origin; give one such as https://app.example.com")
            })?);
        }
        Ok(access)
    }

    /// Whether a request for this host may go on. What a proxy says in `X-Forwarded-Host` is
    /// not looked at: anyone could send it.
    ///
    /// # Errors
    /// The host that was received, and the setting that lets it in.
    pub fn host(&self, headers: &HeaderMap, uri: &Uri) -> Result<(), Denied> {
        if self.any_host {
            return Ok(());
        }
        let received = match headers.get(header::HOST) {
            Some(host) => host.to_str().unwrap_or("(not text)").to_owned(),
            None => uri.authority().map(ToString::to_string).unwrap_or_default(),
        };
        let known = Authority::parse(&received)
            .is_some_and(|host| host.is_loopback() || self.hosts.iter().any(|entry| entry.lets_in(&host)));
        if known {
            return Ok(());
        }
        let name = fit(&received);
        let says = if name.is_empty() {
            "The request names no host in its Host header.".to_owned()
        } else {
            format!(
                "Host `{name}` is not let in. If this server is meant to be reached by that name, start it with \
                 `--allowed-host {name}` (or AIRVANE_ALLOWED_HOSTS)."
            )
        };
        Err(Denied { says })
    }

    /// Whether a page of this origin may call. A request without an `Origin` comes from no page.
    ///
    /// # Errors
    /// The origin that was received, and the setting that lets it in.
    pub fn origin(&self, headers: &HeaderMap) -> Result<(), Denied> {
        let Some(origin) = headers.get(header::ORIGIN) else { return Ok(()) };
        let received = origin.to_str().unwrap_or("(not text)");
        let known = Origin::parse(received).is_some_and(|asked| {
            let local = matches!(&asked, Origin::At { authority, .. } if authority.is_loopback());
            local || self.origins.iter().any(|entry| entry.lets_in(&asked))
        });
        if known {
            return Ok(());
        }
        let name = fit(received);
        Err(Denied {
            says: format!(
                "Origin `{name}` is not let in. If pages of it may call this server, start it with \
                 `--allowed-origin {name}` (or AIRVANE_ALLOWED_ORIGINS)."
            ),
        })
    }
}

fn entries(lists: &[String]) -> impl Iterator<Item = &str> {
    lists.iter().flat_map(|list| list.split(',')).map(str::trim).filter(|entry| !entry.is_empty())
}

/// A header's text, fit to be shown.
fn fit(text: &str) -> String {
    text.chars().filter(|letter| letter.is_ascii_graphic() && !"<>&\"'`\\".contains(*letter)).take(120).collect()
}

/// What a request brings to show Airflow.
#[derive(Clone, PartialEq, Eq)]
pub enum Shown {
    /// Nothing.
    Nothing,
    /// A whole header value.
    Header(HeaderValue),
    /// A header that can't be one: more than one, no scheme, no value, not text.
    Malformed,
}

/// The caller's `Authorization` header.
pub fn authorization(headers: &HeaderMap) -> Shown {
    let mut values = headers.get_all(header::AUTHORIZATION).iter();
    let Some(value) = values.next() else { return Shown::Nothing };
    let text = value.to_str().map(str::trim).unwrap_or_default();
    let whole = text.split_once(' ').is_some_and(|(scheme, value)| {
        let value = value.trim();
        let one = !scheme.eq_ignore_ascii_case("bearer") || !value.contains(' ');
        let named = !scheme.is_empty()
            && scheme.chars().all(|letter| letter.is_ascii_alphanumeric() || "-_.+".contains(letter));
        named && one && !value.is_empty()
    });
    if values.next().is_some() || !whole { Shown::Malformed } else { Shown::Header(value.clone()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hosts(entries: &[&str]) -> Access {
        Access::new(&entries.iter().map(ToString::to_string).collect::<Vec<_>>(), &[]).unwrap()
    }

    fn asks(access: &Access, host: &str) -> Result<(), Denied> {
        let mut headers = HeaderMap::new();
        headers.insert(header::HOST, host.parse().unwrap());
        headers.insert("x-forwarded-host", "localhost".parse().unwrap());
        access.host(&headers, &Uri::from_static("/mcp"))
    }

    #[test]
    fn loopback_is_always_let_in() {
        let access = hosts(&[]);
        for host in ["localhost", "LOCALHOST:8000", "localhost.:1", "127.0.0.1:9", "[::1]:80", "127.1.2.3"] {
            assert!(asks(&access, host).is_ok(), "{host}");
        }
        for host in ["airflow-mcp.svc:8000", "10.1.2.3", "localhost.evil.com", "127.0.0.1.evil.com", ""] {
            assert!(asks(&access, host).is_err(), "{host}");
        }
    }

    #[test]
    fn entries_with_and_without_port() {
        let access = hosts(&["mcp.example.com, airflow-mcp.svc:8000", "https://x.org/"]);
        for host in ["mcp.example.com", "MCP.Example.com.:1", "airflow-mcp.svc:8000", "x.org"] {
            assert!(asks(&access, host).is_ok(), "{host}");
        }
        let denied = asks(&access, "airflow-mcp.svc:8001").unwrap_err();
        assert!(denied.says.contains("--allowed-host airflow-mcp.svc:8001"), "{denied:?}");
        assert!(asks(&hosts(&["*"]), "anything").is_ok());
        assert!(Access::new(&["a b".into()], &[]).is_err());
    }

    #[test]
    fn origins() {
        let access =
            Access::new(&[], &["https://app.example.com".into(), "http://dev.example.com:3000".into()]).unwrap();
        let asks = |origin: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::ORIGIN, origin.parse().unwrap());
            access.origin(&headers)
        };
        assert!(access.origin(&HeaderMap::new()).is_ok());
        for origin in [
            "https://app.example.com",
            "https://app.example.com:443",
            "http://localhost:6274",
            "http://dev.example.com:3000",
        ] {
            assert!(asks(origin).is_ok(), "{origin}");
        }
        for origin in ["null", "http://app.example.com", "https://evil.example", "http://dev.example.com", "x"] {
            assert!(asks(origin).is_err(), "{origin}");
        }
    }

    #[test]
    fn authorization_headers() {
        let of = |text: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::AUTHORIZATION, text.parse().unwrap());
            authorization(&headers)
        };
        assert!(authorization(&HeaderMap::new()) == Shown::Nothing);
        assert!(matches!(of("Bearer abc"), Shown::Header(value) if value == "Bearer abc"));
        assert!(matches!(of("Basic dTpw"), Shown::Header(value) if value == "Basic dTpw"));
        for bad in ["abc", "Bearer", "Bearer ", "Bearer a b", ""] {
            assert!(of(bad) == Shown::Malformed, "{bad}");
        }
    }
}
