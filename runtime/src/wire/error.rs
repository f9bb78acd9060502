//! What goes wrong between here and Airflow, in words for whoever asked.

use std::fmt;
use std::time::Duration;

use generated::table::Effect;

use super::address::UrlError;
use super::credentials::CredentialsError;

/// A request that brought no answer, or whose answer could not be read.
///
/// An answer with a status that tells of a failure is no such error: it comes as
/// [`Incoming`](super::Incoming).
#[derive(Clone, Debug)]
pub struct WireError {
    fault: Fault,
    write: bool,
    sent: bool,
}

/// What went wrong.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Fault {
    /// The request would have gone to another place than meant.
    Url(UrlError),
    /// A header of the request, of this name, can't be sent as it is.
    Header(String),
    /// The server only reads, and this was no declared read.
    ReadOnly,
    /// It reaches, or may reach, a DAG outside of a fence; the words say what.
    Fence(String),
    /// The line of the audit trail that goes before a change could not be written.
    Audit,
    /// There are credentials, but they can't be had.
    Credentials(CredentialsError),
    /// No connection to this address.
    Connect {
        /// Scheme, host, port and prefix.
        address: String,
        /// Why.
        cause: ConnectCause,
    },
    /// A time limit was reached.
    Timeout {
        /// Which one.
        limit: TimeLimit,
        /// How long it is.
        after: Duration,
    },
    /// The connection broke, before or within the answer.
    Broken {
        /// Whether the head of the answer (status and headers) had come.
        answered: bool,
    },
    /// The answer is longer than this many bytes (told by streams only).
    TooLong(usize),
    /// Whoever asked gave up.
    Cancelled,
}

/// Which time limit was reached.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TimeLimit {
    /// Until the head of the answer.
    Answer,
    /// Between two pieces of the answer.
    Idle,
    /// In total, all attempts and the whole answer.
    Total,
}

/// Why there is no connection.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum ConnectCause {
    /// The name of the host is not known.
    Name,
    /// Nothing listens on the port.
    Refused,
    /// Nobody answered in time.
    Timeout,
    /// There is no way to the host.
    Unreachable,
    /// The certificate is signed by nobody that is known here.
    UnknownIssuer,
    /// The certificate is for another host.
    WrongHost,
    /// The certificate has expired, or is not valid yet.
    Expired,
    /// The certificate is wrong in another way.
    Certificate,
    /// The port speaks, but not TLS.
    NotTls,
    /// The server asks for a client certificate, or refuses the one given.
    ClientCertificate,
    /// TLS failed in another way.
    Tls,
    /// The proxy refused the connection.
    Proxy,
    /// The proxy asks for a user name and password.
    ProxyCredentials,
    /// Anything else.
    Other,
}

impl WireError {
    /// An error before anything was sent.
    pub fn unsent(fault: Fault, effect: Effect) -> Self {
        Self { fault, write: effect != Effect::Read, sent: false }
    }

    /// An error after the request may have reached Airflow.
    pub fn after_sending(fault: Fault, effect: Effect) -> Self {
        Self { fault, write: effect != Effect::Read, sent: true }
    }

    /// What went wrong.
    pub fn fault(&self) -> &Fault {
        &self.fault
    }

    /// Whether a change that was asked for may have been carried out all the same.
    /// Always false for a read.
    pub fn may_have_happened(&self) -> bool {
        self.write && self.sent
    }

    /// Whether nothing of the request can have reached Airflow.
    pub fn is_unsent(&self) -> bool {
        !self.sent
    }

    /// One word for logs and counters.
    pub fn kind(&self) -> &'static str {
        match &self.fault {
            Fault::Url(_) => "address",
            Fault::Header(_) => "header",
            Fault::ReadOnly => "read_only",
            Fault::Fence(_) => "fence",
            Fault::Audit => "audit",
            Fault::Credentials(_) => "credentials",
            Fault::Connect { .. } => "connect",
            Fault::Timeout { .. } => "timeout",
            Fault::Broken { .. } => "broken",
            Fault::TooLong(_) => "too_long",
            Fault::Cancelled => "cancelled",
        }
    }
}

impl fmt::Display for WireError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.fault.fmt(f)?;
        match (self.write, self.sent) {
            (true, true) => f.write_str(
                " The change may have been carried out all the same: look at the object before asking again.",
            ),
            (true, false) => f.write_str(" Nothing was changed."),
            (false, _) => Ok(()),
        }
    }
}

impl std::error::Error for WireError {}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::Url(error) => write!(f, "Not sent: {error}."),
            Fault::Header(name) => {
                write!(f, "Not sent: the value for the header `{name}` holds a character that no header may have.")
            }
            Fault::ReadOnly => f.write_str(
                "Refused: this server only reads from Airflow (read-only mode), and this call is not a read.",
            ),
            Fault::Fence(says) => f.write_str(says),
            Fault::Audit => f.write_str(
                "Not sent: the audit trail of this server can't be written, and without it nothing is changed. Its \
                 operator has to look at --audit.",
            ),
            // What stands behind it may be a sentence of its own.
            Fault::Credentials(error) => write!(f, "Not sent: {}.", error.to_string().trim_end_matches('.')),
            Fault::Connect { address, cause } => write!(f, "No connection to Airflow at {address}: {cause}."),
            Fault::Timeout { limit: TimeLimit::Answer, after } => {
                write!(
                    f,
                    "Airflow did not answer within {}: it may be busy; ask for less, or again later.",
                    Seconds(*after)
                )
            }
            Fault::Timeout { limit: TimeLimit::Idle, after } => {
                write!(f, "The answer of Airflow stopped coming for {}; ask again.", Seconds(*after))
            }
            Fault::Timeout { limit: TimeLimit::Total, after } => write!(
                f,
                "The call was not finished within {}, which is the limit for one call; ask for less, or again later.",
                Seconds(*after)
            ),
            Fault::Broken { answered: false } => f.write_str("The connection to Airflow broke before it answered."),
            Fault::Broken { answered: true } => {
                f.write_str("The connection to Airflow broke in the middle of its answer.")
            }
            Fault::TooLong(limit) => write!(f, "The answer of Airflow is longer than the limit of {limit} bytes."),
            Fault::Cancelled => f.write_str("The call was cancelled."),
        }
    }
}

impl fmt::Display for ConnectCause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            ConnectCause::Name => "the name of the host is not known; check AIRFLOW_API_URL",
            ConnectCause::Refused => {
                "nothing listens there; check that Airflow is up and that AIRFLOW_API_URL names its host and port"
            }
            ConnectCause::Timeout => {
                "nobody answered in time; check AIRFLOW_API_URL, and whether a firewall or a proxy (HTTPS_PROXY) stands between"
            }
            ConnectCause::Unreachable => "there is no network route to it",
            ConnectCause::UnknownIssuer => {
                "its certificate is signed by an authority that is not known here; give the certificate of that \
                 authority as a PEM file in AIRFLOW_CA_CERT"
            }
            ConnectCause::WrongHost => {
                "its certificate is for another host name; use in AIRFLOW_API_URL the name that the certificate has"
            }
            ConnectCause::Expired => {
                "its certificate has expired or is not valid yet (or the clock here is wrong)"
            }
            ConnectCause::Certificate => {
                "its certificate is not accepted; if it is signed by a private authority, or by itself, give that \
                 certificate as a PEM file in AIRFLOW_CA_CERT"
            }
            ConnectCause::NotTls => "that port does not speak TLS; should AIRFLOW_API_URL begin with http://?",
            ConnectCause::ClientCertificate => {
                "it wants a client certificate; check AIRFLOW_CLIENT_CERT and AIRFLOW_CLIENT_KEY"
            }
            ConnectCause::Tls => "the TLS handshake failed",
            ConnectCause::Proxy => {
                "the proxy did not let the connection through; check HTTPS_PROXY, HTTP_PROXY and NO_PROXY"
            }
            ConnectCause::ProxyCredentials => "the proxy asks for a user name and password; put them into HTTPS_PROXY",
            ConnectCause::Other => "the connection failed",
        })
    }
}

/// A time as people say it.
struct Seconds(Duration);

impl fmt::Display for Seconds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.subsec_millis() {
            0 => write!(f, "{} s", self.0.as_secs()),
            _ => write!(f, "{:.1} s", self.0.as_secs_f64()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_write_says_whether_it_may_have_happened() {
        let maybe = WireError::after_sending(Fault::Broken { answered: false }, Effect::Destructive);
        assert!(maybe.may_have_happened());
        assert!(maybe.to_string().contains("may have been carried out"));
        let never = WireError::unsent(Fault::Cancelled, Effect::Write);
        assert!(!never.may_have_happened());
        assert_eq!(never.to_string(), "The call was cancelled. Nothing was changed.");
        let read = WireError::after_sending(
            Fault::Timeout { limit: TimeLimit::Total, after: Duration::from_millis(1500) },
            Effect::Read,
        );
        assert!(!read.may_have_happened());
        assert!(read.to_string().starts_with("The call was not finished within 1.5 s"));
    }
}
