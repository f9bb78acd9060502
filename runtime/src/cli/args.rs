//! What can be set, and how it is read.

use std::ffi::OsString;
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use clap::{Args, Parser, Subcommand, ValueEnum};
use generated::table::Release;

use super::permissions::PermissionsArgs;
use crate::serve::{Audit, Fence};
use crate::wire::{ConnectionArgs, read_boolean};

/// Where the server listens unless told otherwise.
const DEFAULT_PORT: u16 = 8000;

/// An MCP server for Apache Airflow 2.4+ and 3.x.
///
/// Without a command it serves MCP over stdin and stdout, for the Airflow at AIRFLOW_API_URL
/// (http://localhost:8080 if unset), as AIRFLOW_AUTH_TOKEN or AIRFLOW_USERNAME and
/// AIRFLOW_PASSWORD. It finds out Airflow's release by itself.
#[derive(Parser, Debug)]
#[command(version, args_conflicts_with_subcommands = true, max_term_width = 100)]
pub(super) struct Cli {
    #[command(subcommand)]
    pub command: Option<Command>,
    #[command(flatten)]
    pub all: All,
}

#[derive(Subcommand, Debug)]
pub(super) enum Command {
    /// Serve a real Airflow (the same as no command).
    Serve(Box<All>),
    /// Look at the way to an Airflow: address, credentials, permissions, and what to mend.
    ///
    /// Nothing is changed, and no secret is shown.
    Doctor(Box<super::doctor::DoctorArgs>),
    /// Serve a recorded Airflow: real answers without any Airflow at hand.
    Demo(Box<ServeArgs>),
    /// What the tools need of Airflow, and roles made of that. Works without any Airflow.
    Permissions(Box<PermissionsArgs>),
}

#[derive(Args, Debug)]
pub(super) struct All {
    #[command(flatten)]
    pub connection: ConnectionArgs,
    #[command(flatten)]
    pub serve: ServeArgs,
}

/// How types are shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(super) enum SchemasArg {
    /// The arguments that matter; further filters by name in one `filter` object. Fewest tokens.
    Lean,
    /// Every argument with its whole type and Airflow's own words.
    Full,
}

/// How the log is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(super) enum LogFormat {
    /// For people.
    Text,
    /// One JSON object a line.
    Json,
}

#[derive(Args, Debug)]
pub(super) struct ServeArgs {
    /// Serve MCP over HTTP at this address instead of stdio: `8000`, `127.0.0.1:8000`, `[::1]:8000`.
    ///
    /// Without an address: MCP_HOST and MCP_PORT, else 127.0.0.1:8000. MCP_TRANSPORT=http does
    /// the same. The endpoint is /mcp and /mcp/v1/; GET /healthz answers a probe.
    #[arg(long, value_name = "ADDR", num_args = 0..=1, default_missing_value = "", help_heading = "Serving")]
    pub http: Option<String>,

    /// The release to take until Airflow itself has said which it is, such as 3.2.0.
    #[arg(long, value_name = "RELEASE", env = "AIRVANE_AIRFLOW", help_heading = "Tools")]
    pub airflow: Option<String>,

    /// Offer no tool that changes Airflow, and refuse to send anything that would.
    ///
    /// AF_READ_ONLY does the same by 1, true, yes or on. A value of it that can't be read
    /// means read-only.
    #[arg(long, help_heading = "Tools")]
    pub read_only: bool,

    /// Toolsets to list, comma-separated: `default`, `all`, or names.
    #[arg(long, value_name = "NAMES", env = "AIRVANE_TOOLSETS", help_heading = "Tools")]
    pub toolsets: Option<String>,

    /// Tools to list besides, comma-separated; alone, only these.
    #[arg(long, value_name = "NAMES", env = "AIRVANE_TOOLS", help_heading = "Tools")]
    pub tools: Option<String>,

    /// Tools never to list, comma-separated, whatever else is set.
    #[arg(long, value_name = "NAMES", env = "AIRVANE_EXCLUDE_TOOLS", help_heading = "Tools")]
    pub exclude_tools: Option<String>,

    /// List only the tools that the caller's permissions open.
    ///
    /// They are found out by requests that change nothing (a few dozen, at most 20 a second, with the
    /// caller's own credentials; where writes are served, also by writes to ids that nothing bears), and
    /// kept for two minutes. What is not known is listed, and so is what a grant on single DAGs may open.
    #[arg(long, env = "AIRVANE_HIDE_FORBIDDEN", value_parser = switch, help_heading = "Tools")]
    pub hide_forbidden: bool,
    /// Reach only DAGs of these ids: `*` is any characters, `?` one. Several by commas or repeated.
    ///
    /// It holds wherever a call names a DAG and for the rows that come back. What is no matter of
    /// DAGs (a pool, a variable, a connection) is not kept to them; the list of tools says so.
    /// Over HTTP the header X-Airvane-Dags keeps a request to fewer DAGs, never to more.
    #[arg(long, value_name = "PATTERNS", env = "AIRVANE_DAGS", help_heading = "Tools")]
    pub dags: Option<Vec<String>>,

    /// Write one JSON line for each call to this file, and one before each change; `-` = stderr.
    ///
    /// Who called (a hash of the credentials), what, of which DAGs, and how it ended; of the
    /// arguments nothing else. Nothing is changed while the file can't be written. It is opened
    /// anew when it was moved away. AIRVANE_AUDIT_KEY keeps the hashes the same between runs.
    #[arg(long, value_name = "FILE", env = "AIRVANE_AUDIT", help_heading = "Serving")]
    pub audit: Option<String>,

    /// How much of the arguments' types is shown.
    #[arg(long, value_enum, default_value = "lean", env = "AIRVANE_SCHEMAS", help_heading = "Tools")]
    pub schemas: SchemasArg,

    /// Give results as structured content too, besides the text.
    #[arg(long, env = "AIRVANE_STRUCTURED", value_parser = switch, help_heading = "Tools")]
    pub structured: bool,

    /// Let in requests for this host name, besides loopback ones; with or without a port. `*` = any.
    #[arg(
        long = "allowed-host",
        value_name = "HOST",
        env = "AIRVANE_ALLOWED_HOSTS",
        value_delimiter = ',',
        help_heading = "Serving"
    )]
    pub allowed_hosts: Vec<String>,

    /// Let in pages of this origin, besides loopback ones.
    #[arg(
        long = "allowed-origin",
        value_name = "ORIGIN",
        env = "AIRVANE_ALLOWED_ORIGINS",
        value_delimiter = ',',
        help_heading = "Serving"
    )]
    pub allowed_origins: Vec<String>,

    /// Let callers that send no Authorization header use this server's own credentials for
    /// Airflow, also on an address that others reach. On a loopback address that is so anyway.
    #[arg(long, env = "AIRVANE_LEND_CREDENTIALS", value_parser = switch, help_heading = "Serving")]
    pub lend_credentials: bool,

    /// A path before the endpoint's own, such as `/team-a`.
    #[arg(long, value_name = "PATH", env = "AIRVANE_PATH_PREFIX", default_value = "", help_heading = "Serving")]
    pub path_prefix: String,

    /// How the log on stderr is written. RUST_LOG sets how much.
    #[arg(long, value_enum, default_value = "text", env = "AIRVANE_LOG_FORMAT", help_heading = "Serving")]
    pub log_format: LogFormat,
}

/// A switch from the environment, where an empty value is none.
fn switch(text: &str) -> Result<bool, String> {
    if text.trim().is_empty() {
        return Ok(false);
    }
    read_boolean(text).ok_or_else(|| "give 1 or 0".to_owned())
}

/// Where to listen.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Address {
    /// A host name or an IP address, without brackets.
    pub host: String,
    /// The port; 0 = any free one.
    pub port: u16,
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.host.contains(':') {
            write!(f, "[{}]:{}", self.host, self.port)
        } else {
            write!(f, "{}:{}", self.host, self.port)
        }
    }
}

impl FromStr for Address {
    type Err = String;

    /// `8000`, `:8000`, `host`, `host:8000`, `[::1]:8000`, `::1`.
    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || format!("`{text}` is no address to listen on; give one such as 127.0.0.1:8000");
        let bare = text.trim();
        let bare = bare.strip_prefix("http://").unwrap_or(bare).trim_end_matches('/');
        let local = || "127.0.0.1".to_owned();
        if let Ok(port) = bare.parse() {
            return Ok(Self { host: local(), port });
        }
        if let Some(rest) = bare.strip_prefix('[') {
            let (host, rest) = rest.split_once(']').ok_or_else(wrong)?;
            let port = match rest.strip_prefix(':') {
                Some(port) => port.parse().map_err(|_| wrong())?,
                None if rest.is_empty() => DEFAULT_PORT,
                None => return Err(wrong()),
            };
            return Ok(Self { host: host.to_owned(), port });
        }
        let (host, port) = match bare.rsplit_once(':') {
            Some((host, _)) if host.contains(':') => (bare, DEFAULT_PORT),
            Some((host, port)) => (host, port.parse().map_err(|_| wrong())?),
            None => (bare, DEFAULT_PORT),
        };
        if host.contains(|letter: char| letter.is_whitespace() || letter == '/') {
            return Err(wrong());
        }
        let host = if host.is_empty() { local() } else { host.to_owned() };
        Ok(Self { host, port })
    }
}

impl ServeArgs {
    /// The release that was set.
    ///
    /// # Errors
    /// It is no release.
    pub fn airflow(&self) -> Result<Option<Release>, String> {
        release(self.airflow.as_deref())
    }

    /// The DAGs that may be reached. An empty setting is no fence by mistake, so it is refused.
    ///
    /// # Errors
    /// A pattern that is none.
    pub fn fence(&self) -> Result<Fence, String> {
        match &self.dags {
            None => Ok(Fence::default()),
            Some(patterns) => Fence::new(patterns).map_err(|why| format!("--dags (AIRVANE_DAGS): {why}")),
        }
    }

    /// Where calls are written down. An empty setting is refused too.
    ///
    /// # Errors
    /// It can't be written.
    pub fn audit(&self) -> Result<Option<Arc<Audit>>, String> {
        let Some(target) = self.audit.as_deref().map(str::trim) else { return Ok(None) };
        if target.is_empty() {
            return Err("--audit (AIRVANE_AUDIT) is empty: name a file, or `-` for stderr".to_owned());
        }
        let key = match std::env::var("AIRVANE_AUDIT_KEY") {
            Ok(key) => Some(key).filter(|key| !key.is_empty()),
            Err(std::env::VarError::NotPresent) => None,
            Err(error) => return Err(format!("AIRVANE_AUDIT_KEY: {error}")),
        };
        Audit::open(target, key.as_deref()).map(|audit| Some(Arc::new(audit)))
    }

    /// Where to listen, or `None` for stdio.
    ///
    /// # Errors
    /// A setting that can't be read, in words.
    pub fn listen(&self) -> Result<Option<Address>, String> {
        listen(self.http.as_deref(), |name| std::env::var(name).ok())
    }
}

/// A release that was set; an empty text is none.
///
/// # Errors
/// It is no release.
pub(super) fn release(text: Option<&str>) -> Result<Option<Release>, String> {
    match text.map(str::trim).filter(|text| !text.is_empty()) {
        None => Ok(None),
        Some(text) => Release::parse(text)
            .map(Some)
            .ok_or_else(|| "--airflow must be a release such as 3.2.0 or 2.11.2".to_owned()),
    }
}

fn listen(flag: Option<&str>, env: impl Fn(&str) -> Option<String>) -> Result<Option<Address>, String> {
    let env = |name: &str| env(name).map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
    let wanted = match flag {
        Some(_) => true,
        None => match env("MCP_TRANSPORT").map(|text| text.to_ascii_lowercase()).as_deref() {
            None | Some("stdio") => false,
            Some("http" | "streamable-http" | "streamable_http") => true,
            Some(_) => return Err("MCP_TRANSPORT must be stdio or http".to_owned()),
        },
    };
    if !wanted {
        return Ok(None);
    }
    if let Some(text) = flag.filter(|text| !text.is_empty()) {
        return text.parse().map(Some);
    }
    let mut address = Address { host: "127.0.0.1".to_owned(), port: DEFAULT_PORT };
    if let Some(host) = env("MCP_HOST") {
        address.host = host.trim_matches(['[', ']']).to_owned();
    }
    if let Some(port) = env("MCP_PORT") {
        address.port = port.parse().map_err(|_| "MCP_PORT must be a port number".to_owned())?;
    }
    Ok(Some(address))
}

/// Whether AF_READ_ONLY asks for a read-only server, and a warning where it can't be read:
/// then it does.
pub fn read_only(value: Option<OsString>) -> (bool, Option<&'static str>) {
    let Some(value) = value else { return (false, None) };
    let text = value.to_str().map(|text| text.trim().to_ascii_lowercase());
    match text.as_deref() {
        Some("" | "0" | "false" | "no" | "off") => (false, None),
        Some("1" | "true" | "yes" | "on") => (true, None),
        _ => (true, Some("AF_READ_ONLY has a value that can't be read; the server is read-only. Use 1 or 0.")),
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_command_line_is_sound() {
        Cli::command().debug_assert();
    }

    #[test]
    fn addresses() {
        for (text, host, port) in [
            ("8000", "127.0.0.1", 8000),
            (":9000", "127.0.0.1", 9000),
            ("0.0.0.0:80", "0.0.0.0", 80),
            ("localhost", "localhost", 8000),
            ("[::1]:81", "::1", 81),
            ("[::]", "::", 8000),
            ("::1", "::1", 8000),
            ("http://127.0.0.1:82/", "127.0.0.1", 82),
        ] {
            assert_eq!(text.parse(), Ok(Address { host: host.to_owned(), port }), "{text}");
        }
        for text in ["a:b", "a b:1", "[::1", "host/path:1", "1.2.3.4:99999"] {
            assert!(text.parse::<Address>().is_err(), "{text}");
        }
    }

    #[test]
    fn transport_from_the_environment() {
        let env = |pairs: &'static [(&'static str, &'static str)]| {
            move |name: &str| pairs.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned())
        };
        assert_eq!(listen(None, env(&[])), Ok(None));
        assert_eq!(listen(None, env(&[("MCP_TRANSPORT", "")])), Ok(None));
        let http = listen(None, env(&[("MCP_TRANSPORT", "HTTP"), ("MCP_HOST", "0.0.0.0"), ("MCP_PORT", "9")]));
        assert_eq!(http, Ok(Some(Address { host: "0.0.0.0".into(), port: 9 })));
        assert_eq!(listen(Some(""), env(&[])), Ok(Some(Address { host: "127.0.0.1".into(), port: 8000 })));
        assert_eq!(
            listen(Some("7"), env(&[("MCP_PORT", "9")])),
            Ok(Some(Address { host: "127.0.0.1".into(), port: 7 }))
        );
        assert!(listen(None, env(&[("MCP_TRANSPORT", "sse")])).is_err());
    }

    #[test]
    fn anything_unreadable_means_read_only() {
        for off in ["", "0", "false", "No", "OFF", " "] {
            assert_eq!(read_only(Some(off.into())), (false, None), "{off}");
        }
        for on in ["1", "true", "YES", "on", " yes "] {
            assert_eq!(read_only(Some(on.into())), (true, None), "{on}");
        }
        for odd in ["2", "ja", "enabled", "tru"] {
            let (on, warning) = read_only(Some(odd.into()));
            assert!(on && warning.is_some(), "{odd}");
        }
        assert_eq!(read_only(None), (false, None));
    }
}
