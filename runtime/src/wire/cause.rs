//! Reads what an HTTP client says of a failure, without repeating any of it: its texts hold
//! URLs, and so ids.

use std::error::Error;
use std::io;

use rustls::{AlertDescription, CertificateError, Error as TlsError};

use super::error::{ConnectCause, Fault, WireError};
use super::terms::Terms;

/// The error of a request whose answer did not begin.
pub(super) fn wire_error(error: &reqwest::Error, address: &str, terms: &Terms) -> WireError {
    let cause = connect_cause(error);
    let connect = |cause| Fault::Connect { address: address.to_owned(), cause };
    if error.is_connect() {
        return WireError::unsent(connect(cause), terms.effect);
    }
    if error.is_builder() {
        return WireError::unsent(Fault::Url(super::address::UrlError::Changed), terms.effect);
    }
    // With TLS 1.3 a server refuses the client's certificate only when the client has begun
    // to send; it has then taken nothing of it for a request.
    if cause == ConnectCause::ClientCertificate {
        return WireError::unsent(connect(cause), terms.effect);
    }
    WireError::after_sending(Fault::Broken { answered: false }, terms.effect)
}

fn connect_cause(error: &reqwest::Error) -> ConnectCause {
    let mut next: Option<&(dyn Error + 'static)> = Some(error);
    while let Some(inner) = next {
        if let Some(tls) = inner.downcast_ref::<TlsError>() {
            return tls_cause(tls);
        }
        if let Some(io) = inner.downcast_ref::<io::Error>() {
            match io.kind() {
                io::ErrorKind::ConnectionRefused => return ConnectCause::Refused,
                io::ErrorKind::TimedOut => return ConnectCause::Timeout,
                io::ErrorKind::HostUnreachable | io::ErrorKind::NetworkUnreachable => {
                    return ConnectCause::Unreachable;
                }
                _ => {}
            }
            // The source of an `io::Error` is that of the error inside it, which would be missed.
            if let Some(held) = io.get_ref() {
                next = Some(held);
                continue;
            }
        }
        // The type is private to the client; its texts are fixed and hold no value. What lies
        // below it is about the proxy, so that "nothing listens there" would mislead.
        if let Some(tunnel) = inner.to_string().strip_prefix("tunnel error: ") {
            return match tunnel {
                "proxy authorization required" => ConnectCause::ProxyCredentials,
                _ => ConnectCause::Proxy,
            };
        }
        next = inner.source();
    }
    if error.is_timeout() {
        ConnectCause::Timeout
    } else if error.is_dns() {
        ConnectCause::Name
    } else {
        ConnectCause::Other
    }
}

fn tls_cause(error: &TlsError) -> ConnectCause {
    match error {
        TlsError::InvalidCertificate(certificate) => match certificate {
            CertificateError::UnknownIssuer => ConnectCause::UnknownIssuer,
            CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
                ConnectCause::WrongHost
            }
            CertificateError::Expired
            | CertificateError::ExpiredContext { .. }
            | CertificateError::NotValidYet
            | CertificateError::NotValidYetContext { .. } => ConnectCause::Expired,
            _ => ConnectCause::Certificate,
        },
        TlsError::InvalidMessage(_) => ConnectCause::NotTls,
        TlsError::AlertReceived(
            AlertDescription::CertificateRequired
            | AlertDescription::BadCertificate
            | AlertDescription::UnknownCA
            | AlertDescription::CertificateUnknown,
        ) => ConnectCause::ClientCertificate,
        _ => ConnectCause::Tls,
    }
}
