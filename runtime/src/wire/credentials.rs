//! As whom a request is sent.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use futures::future::BoxFuture;
use generated::table::Line;
use http::HeaderValue;
use secrecy::SecretString;
use serde_json::Value;

use super::address::Address;
use super::command::TokenCommand;
use super::error::WireError;
use super::exchange::Password;
use super::file::TokenFile;
use super::identity::CallerKey;
use super::secret::{self, Authorization, SecretProblem};

/// Credentials for Airflow. Cloning is cheap, and clones share one cache of tokens;
/// `Debug` says only of which kind they are.
#[derive(Clone)]
pub struct Credentials(Kind);

#[derive(Clone)]
enum Kind {
    None,
    Fixed(Authorization),
    Caller(Authorization),
    Source(Arc<dyn Source>),
}

/// Where a [`Source`] stands when it is asked.
pub(super) struct Ask<'a> {
    /// The Airflow that the token is for.
    pub address: &'a Address,
    /// Its line; `None` while it is being found out.
    pub line: Option<Line>,
    /// The way to ask Airflow itself for a token.
    pub door: &'a dyn Door,
}

/// Sends a JSON body to a path of the Airflow in question, without credentials.
pub(super) trait Door: Send + Sync {
    /// Status and body of the answer, which is cut at a few KiB.
    fn post<'a>(&'a self, path: &'a str, body: Value) -> BoxFuture<'a, Result<(u16, Vec<u8>), WireError>>;
}

/// Credentials that may change while the server runs.
pub(super) trait Source: Send + Sync + 'static {
    /// What to send now; `None` = nothing.
    fn current<'a>(&'a self, ask: &'a Ask<'a>) -> BoxFuture<'a, Result<Option<Authorization>, CredentialsError>>;

    /// What to send after Airflow has answered 401 to `refused`; `None` if there is nothing newer.
    fn newer<'a>(
        &'a self,
        ask: &'a Ask<'a>,
        refused: &'a Authorization,
    ) -> BoxFuture<'a, Result<Option<Authorization>, CredentialsError>>;

    /// For logs.
    fn kind(&self) -> &'static str;
}

impl Credentials {
    /// None: requests go out without any.
    pub fn none() -> Self {
        Self(Kind::None)
    }

    /// A token as people write it (`abc`, `Bearer abc`, `Authorization: Bearer abc`,
    /// `Cookie: session=abc`), which does not change.
    pub fn token(text: &str) -> Result<Self, SecretProblem> {
        Ok(Self(Kind::Fixed(secret::read(text)?)))
    }

    /// A caller's own `Authorization` header, sent on as it is for this one request.
    /// It is never kept, and there is no other to fall back to.
    pub fn caller(authorization: &HeaderValue) -> Result<Self, SecretProblem> {
        let text = authorization.to_str().map_err(|_| SecretProblem::NotAscii)?;
        if text.trim().is_empty() {
            return Err(SecretProblem::Empty);
        }
        Ok(Self(Kind::Caller(Authorization::whole(SecretString::from(text)))))
    }

    /// A file that holds a token, read for each request, so that a new one counts at once.
    pub fn file(path: PathBuf) -> Self {
        Self(Kind::Source(Arc::new(TokenFile::new(path))))
    }

    /// A shell command that prints a token; it is run again when the token nears its end,
    /// or after Airflow has answered 401.
    pub fn command(command: String) -> Self {
        Self(Kind::Source(Arc::new(TokenCommand::new(command))))
    }

    /// User name and password: HTTP Basic on Airflow 2, exchanged for a token on Airflow 3.
    pub fn password(user: String, password: SecretString) -> Self {
        Self(Kind::Source(Arc::new(Password::new(user, password))))
    }

    /// Whether requests go out without any.
    pub fn is_none(&self) -> bool {
        matches!(self.0, Kind::None)
    }

    /// Of which kind they are, for logs: `none`, `token`, `caller`, `file`, `command`, `password`.
    pub fn kind(&self) -> &'static str {
        match &self.0 {
            Kind::None => "none",
            Kind::Fixed(_) => "token",
            Kind::Caller(_) => "caller",
            Kind::Source(source) => source.kind(),
        }
    }

    /// Tells callers apart; `None` for nobody. Credentials that may change while the server runs are one
    /// caller, whatever they yield.
    pub fn caller_key(&self) -> Option<CallerKey> {
        match &self.0 {
            Kind::None => None,
            Kind::Fixed(authorization) | Kind::Caller(authorization) => Some(CallerKey::of(authorization)),
            Kind::Source(source) => {
                let place = Arc::as_ptr(source).cast::<()>() as usize;
                Some(CallerKey::from_parts("source", &place.to_string()))
            }
        }
    }

    /// Shows the secret text of a fixed token or of a caller's own header, to be hashed.
    pub(crate) fn each_secret(&self, each: &mut dyn FnMut(&[u8])) {
        if let Kind::Fixed(authorization) | Kind::Caller(authorization) = &self.0 {
            authorization.show(each);
        }
    }

    /// The header that a fixed token or a caller's own header becomes, for tests of other rooms.
    #[cfg(test)]
    pub(crate) fn shown(&self) -> Option<String> {
        match &self.0 {
            Kind::Fixed(authorization) | Kind::Caller(authorization) => {
                let (name, value) = authorization.to_header()?;
                Some(format!("{name}: {}", value.to_str().ok()?))
            }
            Kind::None | Kind::Source(_) => None,
        }
    }

    /// What to send now.
    pub(super) async fn current(&self, ask: &Ask<'_>) -> Result<Option<Authorization>, CredentialsError> {
        match &self.0 {
            Kind::None => Ok(None),
            Kind::Fixed(authorization) | Kind::Caller(authorization) => Ok(Some(authorization.clone())),
            Kind::Source(source) => source.current(ask).await,
        }
    }

    /// What to send after a 401; `None` if there is nothing newer.
    pub(super) async fn newer(
        &self,
        ask: &Ask<'_>,
        refused: &Authorization,
    ) -> Result<Option<Authorization>, CredentialsError> {
        match &self.0 {
            Kind::Source(source) => source.newer(ask, refused).await,
            Kind::None | Kind::Fixed(_) | Kind::Caller(_) => Ok(None),
        }
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Credentials({})", self.kind())
    }
}

/// Why credentials that are set can't be used. It never holds a value, a path or a command.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum CredentialsError {
    /// What a file or command gave is no token.
    Secret {
        /// Whether it came from the command, else from the file.
        command: bool,
        /// What is wrong with it.
        problem: SecretProblem,
    },
    /// The token file is not there.
    FileMissing,
    /// The token file is not a plain file.
    FileKind,
    /// The token file may not be read, or reading failed.
    FileUnreadable,
    /// There is no shell to run the token command.
    CommandNotStarted,
    /// The token command ended with this exit code (`None` = by a signal).
    CommandFailed(Option<i32>),
    /// The token command took longer than this many seconds.
    CommandTimeout(u64),
    /// Airflow answered the exchange of user name and password with this status.
    Exchange(u16),
    /// Airflow's answer to the exchange held no token.
    ExchangeAnswer,
    /// The exchange brought no answer.
    ExchangeWire(Box<WireError>),
    /// The value can't be sent in a header.
    Unsendable,
}

impl fmt::Display for CredentialsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CredentialsError::Secret { command: false, problem } => {
                write!(f, "the token in the token file (AIRFLOW_TOKEN_FILE) {problem}")
            }
            CredentialsError::Secret { command: true, problem } => {
                write!(f, "what the token command (AIRFLOW_TOKEN_COMMAND) printed {problem}")
            }
            CredentialsError::FileMissing => f.write_str("the token file (AIRFLOW_TOKEN_FILE) is not there"),
            CredentialsError::FileKind => f.write_str(
                "the token file (AIRFLOW_TOKEN_FILE) is not a plain file; for a pipe use AIRFLOW_TOKEN_COMMAND",
            ),
            CredentialsError::FileUnreadable => {
                f.write_str("the token file (AIRFLOW_TOKEN_FILE) can't be read; check who may read it")
            }
            CredentialsError::CommandNotStarted => {
                f.write_str("the token command (AIRFLOW_TOKEN_COMMAND) could not be started: there is no shell")
            }
            CredentialsError::CommandFailed(Some(code)) => write!(
                f,
                "the token command (AIRFLOW_TOKEN_COMMAND) failed with exit code {code}; run it by hand to see why"
            ),
            CredentialsError::CommandFailed(None) => {
                f.write_str("the token command (AIRFLOW_TOKEN_COMMAND) was ended by a signal")
            }
            CredentialsError::CommandTimeout(seconds) => write!(
                f,
                "the token command (AIRFLOW_TOKEN_COMMAND) was not done after {seconds} s and was ended; \
                 it must not wait for input"
            ),
            CredentialsError::Exchange(401 | 403) => f.write_str(
                "Airflow refused the user name and password (AIRFLOW_USERNAME, AIRFLOW_PASSWORD) when asked for a token",
            ),
            CredentialsError::Exchange(status @ (404 | 405)) => write!(
                f,
                "this Airflow gives no token for user name and password (it answered {status} to POST /auth/token); \
                 its auth manager gives tokens in another way: set AIRFLOW_AUTH_TOKEN, a token file or a token command"
            ),
            CredentialsError::Exchange(status @ 300..=399) => write!(
                f,
                "Airflow answered the exchange of user name and password with a redirect ({status}), which is not \
                 followed; check AIRFLOW_API_URL (http or https, host, prefix)"
            ),
            CredentialsError::Exchange(status) => {
                write!(f, "Airflow answered the exchange of user name and password for a token with status {status}")
            }
            CredentialsError::ExchangeAnswer => f.write_str(
                "Airflow's answer to the exchange of user name and password (POST /auth/token) held no token; \
                 check that AIRFLOW_API_URL names an Airflow",
            ),
            CredentialsError::ExchangeWire(error) => {
                write!(f, "no token for user name and password could be had. {}", error.fault())
            }
            CredentialsError::Unsendable => f.write_str("the credentials hold a character that no header may have"),
        }
    }
}

impl std::error::Error for CredentialsError {}
