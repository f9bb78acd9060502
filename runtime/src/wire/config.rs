//! How a server is told which Airflow to serve, and as whom.

use std::path::PathBuf;
use std::sync::Arc;

use clap::Args;
use clap::builder::{OsStringValueParser, TypedValueParser};
use secrecy::{ExposeSecret, SecretString};

use super::address::Address;
use super::client::HttpUpstream;
use super::credentials::Credentials;
use super::secret;
use super::settings::{ConfigError, bytes, header, path, seconds, secret_text, text, verify, whole_placeholder};
use super::transport::Transport;
use super::upstream::{Instance, Limits};

/// Where Airflow is when nobody says.
pub const DEFAULT_URL: &str = "http://localhost:8080";

/// The settings of the connection to Airflow, as flags and environment variables.
///
/// All are texts, read by [`instance`](Self::instance): an empty variable counts as not set,
/// and no error repeats a value that may be secret.
#[derive(Args, Clone, Debug, Default)]
#[command(next_help_heading = "Connection to Airflow")]
pub struct ConnectionArgs {
    /// Address of Airflow, with the prefix of its path if it has one [default: http://localhost:8080]
    #[arg(long, env = "AIRFLOW_API_URL", hide_env_values = true)]
    pub url: Option<String>,

    /// Token, or a whole header line such as `Cookie: session=…`; better given by the environment
    #[arg(long, env = "AIRFLOW_AUTH_TOKEN", hide_env_values = true, value_parser = hidden)]
    pub token: Option<SecretString>,

    /// File that holds the token; it is read for each request
    #[arg(long, value_name = "FILE", env = "AIRFLOW_TOKEN_FILE", hide_env_values = true, value_parser = any_path())]
    pub token_file: Option<PathBuf>,

    /// Shell command that prints the token; run again when the token ends or is refused
    #[arg(long, value_name = "COMMAND", env = "AIRFLOW_TOKEN_COMMAND", hide_env_values = true, value_parser = hidden)]
    pub token_command: Option<SecretString>,

    /// User name: HTTP Basic on Airflow 2, exchanged for a token on Airflow 3
    #[arg(long, value_name = "NAME", env = "AIRFLOW_USERNAME", hide_env_values = true)]
    pub username: Option<String>,

    /// Password; better given by the environment
    #[arg(long, env = "AIRFLOW_PASSWORD", hide_env_values = true, value_parser = hidden)]
    pub password: Option<SecretString>,

    /// Whether to verify Airflow's certificate (1, true, yes, on, 0, false, no, off) [default: true]
    #[arg(long, value_name = "BOOLEAN", num_args = 0..=1, default_missing_value = "true", env = "AIRFLOW_VERIFY_SSL", hide_env_values = true)]
    pub verify_ssl: Option<String>,

    /// PEM file of certificate authorities to trust besides the system's
    #[arg(long, value_name = "FILE", env = "AIRFLOW_CA_CERT", hide_env_values = true, value_parser = any_path())]
    pub ca_cert: Option<PathBuf>,

    /// PEM file of the client certificate to show to Airflow
    #[arg(long, value_name = "FILE", env = "AIRFLOW_CLIENT_CERT", hide_env_values = true, value_parser = any_path())]
    pub client_cert: Option<PathBuf>,

    /// PEM file of its private key, if it is not in the same file
    #[arg(long, value_name = "FILE", env = "AIRFLOW_CLIENT_KEY", hide_env_values = true, value_parser = any_path())]
    pub client_key: Option<PathBuf>,

    /// Header to send with each request, as `Name: value`; may be repeated
    #[arg(long = "header", value_name = "NAME: VALUE", value_parser = hidden)]
    pub headers: Vec<SecretString>,

    /// Seconds to wait for a connection [default: 10]
    #[arg(long, value_name = "SECONDS", env = "AIRFLOW_CONNECT_TIMEOUT", hide_env_values = true)]
    pub connect_timeout: Option<String>,

    /// Seconds to wait for an answer to begin, and for each next piece of it [default: 30]
    #[arg(long, value_name = "SECONDS", env = "AIRFLOW_CALL_TIMEOUT", hide_env_values = true)]
    pub call_timeout: Option<String>,

    /// Seconds for a call as a whole, attempts and answer included; clients give up at 60 [default: 50]
    #[arg(long, value_name = "SECONDS", env = "AIRFLOW_TOTAL_TIMEOUT", hide_env_values = true)]
    pub total_timeout: Option<String>,

    /// Bytes of an answer to read at most [default: 33554432]
    #[arg(long, value_name = "BYTES", env = "AIRFLOW_MAX_BODY", hide_env_values = true)]
    pub max_body: Option<String>,
}

/// Clap's parser for what `Debug` must not show. It takes any text.
#[allow(clippy::unnecessary_wraps, reason = "clap wants a result")]
fn hidden(text: &str) -> Result<SecretString, std::convert::Infallible> {
    Ok(SecretString::from(text))
}

/// Clap's own parser of paths refuses an empty one, and so an empty variable.
fn any_path() -> impl TypedValueParser<Value = PathBuf> {
    OsStringValueParser::new().map(PathBuf::from)
}

impl ConnectionArgs {
    /// The instance to serve, and the client that reaches it. Nothing is sent yet.
    ///
    /// Warnings (verification off, an unreadable boolean, credentials in clear) go to the log,
    /// so logging should be up before.
    pub fn instance(self) -> Result<(Instance, HttpUpstream), ConfigError> {
        let address = match text(self.url.as_deref()) {
            Some(url) => Address::parse(url),
            None => Address::parse(DEFAULT_URL),
        }
        .map_err(ConfigError::Address)?;
        let credentials = self.credentials()?;
        let transport = Transport::read(
            verify(self.verify_ssl.as_deref()),
            path(self.ca_cert.as_deref()),
            path(self.client_cert.as_deref()),
            path(self.client_key.as_deref()),
            seconds("--connect-timeout (AIRFLOW_CONNECT_TIMEOUT)", self.connect_timeout.as_deref())?,
        )?;
        let usual = Limits::default();
        let limits = Limits {
            call: seconds("--call-timeout (AIRFLOW_CALL_TIMEOUT)", self.call_timeout.as_deref())?.unwrap_or(usual.call),
            total: seconds("--total-timeout (AIRFLOW_TOTAL_TIMEOUT)", self.total_timeout.as_deref())?
                .unwrap_or(usual.total),
            body: bytes("--max-body (AIRFLOW_MAX_BODY)", self.max_body.as_deref())?.unwrap_or(usual.body),
        };
        let headers = self.headers.iter().map(header).collect::<Result<Vec<_>, _>>()?;
        if !credentials.is_none() && !address.is_https() && !address.is_loopback() {
            tracing::warn!(%address, "credentials go to Airflow unencrypted (http): whoever stands between can read them");
        }
        let upstream = HttpUpstream::new(&transport)?;
        Ok((Instance { address, credentials, limits, headers: Arc::from(headers) }, upstream))
    }

    fn credentials(&self) -> Result<Credentials, ConfigError> {
        const TOKEN: &str = "AIRFLOW_AUTH_TOKEN (--token)";
        const FILE: &str = "AIRFLOW_TOKEN_FILE (--token-file)";
        const COMMAND: &str = "AIRFLOW_TOKEN_COMMAND (--token-command)";
        const USER: &str = "AIRFLOW_USERNAME (--username)";
        const PASSWORD: &str = "AIRFLOW_PASSWORD (--password)";
        let token = secret_text(self.token.as_ref());
        let file = path(self.token_file.as_deref());
        let command = secret_text(self.token_command.as_ref());
        let user = text(self.username.as_deref());
        let password = self.password.as_ref().filter(|password| !password.expose_secret().is_empty());
        let given = match (token, file, command) {
            (Some(_), Some(_), _) => return Err(ConfigError::Both(TOKEN, FILE)),
            (Some(_), _, Some(_)) => return Err(ConfigError::Both(TOKEN, COMMAND)),
            (_, Some(_), Some(_)) => return Err(ConfigError::Both(FILE, COMMAND)),
            (Some(token), None, None) => Some(Credentials::token(token).map_err(ConfigError::Token)?),
            (None, Some(file), None) => match file.to_str() {
                Some(file) if secret::placeholder(file) => {
                    return Err(ConfigError::Placeholder(FILE));
                }
                _ => Some(Credentials::file(file.to_owned())),
            },
            (None, None, Some(command)) => Some(Credentials::command(command.to_owned())),
            (None, None, None) => None,
        };
        if let Some(given) = given {
            if user.is_some() || password.is_some() {
                tracing::warn!("a token is set, so user name and password are not used");
            }
            return Ok(given);
        }
        match (user, password) {
            (None, None) => Ok(Credentials::none()),
            (Some(_), None) => Err(ConfigError::Alone(USER, PASSWORD)),
            (None, Some(_)) => Err(ConfigError::Alone(PASSWORD, USER)),
            (Some(user), Some(_)) if whole_placeholder(user) => Err(ConfigError::Placeholder(USER)),
            (Some(_), Some(password)) if whole_placeholder(password.expose_secret()) => {
                Err(ConfigError::Placeholder(PASSWORD))
            }
            (Some(user), Some(password)) => Ok(Credentials::password(user.to_owned(), password.clone())),
        }
    }
}

#[cfg(test)]
mod tests;
