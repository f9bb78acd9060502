//! Certificates and keys, and the HTTP client that uses them.

use std::error::Error;
use std::io::ErrorKind;
use std::path::Path;
use std::time::Duration;

use reqwest::{Certificate, Client, ClientBuilder, Identity};
use rustls::RootCertStore;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};

use super::settings::ConfigError;

const CA: &str = "AIRFLOW_CA_CERT (--ca-cert)";
const CERT: &str = "AIRFLOW_CLIENT_CERT (--client-cert)";
const KEY: &str = "AIRFLOW_CLIENT_KEY (--client-key)";

/// How long a connection is kept for the next request. Airflow's own web server closes an idle
/// one after 5 s; a write sent just then would be lost without anybody knowing whether it arrived.
const KEEP: Duration = Duration::from_secs(4);

/// How long to wait for a connection when nobody says.
const CONNECT: Duration = Duration::from_secs(10);

/// How the connection itself is made: certificates, and the time for connecting.
#[derive(Clone, Debug)]
pub struct Transport {
    verify: bool,
    roots: Vec<Certificate>,
    identity: Option<Identity>,
    connect: Duration,
}

impl Default for Transport {
    /// The system's certificate authorities, no client certificate, 10 s.
    fn default() -> Self {
        Self { verify: true, roots: Vec::new(), identity: None, connect: CONNECT }
    }
}

impl Transport {
    /// Reads the files. `ca` holds one or more certificates that are trusted besides the
    /// system's; `cert` the client's, with its key there or in `key`.
    pub fn read(
        verify: bool,
        ca: Option<&Path>,
        cert: Option<&Path>,
        key: Option<&Path>,
        connect: Option<Duration>,
    ) -> Result<Self, ConfigError> {
        let roots = ca.map(authorities).transpose()?.unwrap_or_default();
        let identity = match (cert, key) {
            (None, None) => None,
            (None, Some(_)) => return Err(ConfigError::Alone(KEY, CERT)),
            (Some(cert), key) => Some(identity(cert, key)?),
        };
        Ok(Self { verify, roots, identity, connect: connect.unwrap_or(CONNECT) })
    }

    /// A client; `direct` = past any proxy.
    pub(super) fn client(&self, direct: bool) -> Result<Client, ConfigError> {
        let made = self.builder(direct).tls_certs_merge(self.roots.iter().cloned()).build();
        let client = match made {
            // A container without certificate authorities still reaches an Airflow over http;
            // over https the certificate is then refused, with words on what to do.
            Err(error) if says(&error, "No CA certificates were loaded") => {
                tracing::warn!(
                    "no certificate authorities on this system: set AIRFLOW_CA_CERT for an Airflow over https"
                );
                self.builder(direct).tls_certs_only(self.roots.iter().cloned()).build()
            }
            made => made,
        };
        client.map_err(|error| match &self.identity {
            Some(_) if says(&error, "KeyMismatch") || says(&error, "keys may not be consistent") => {
                ConfigError::Client("the client certificate and the key do not belong together".to_owned())
            }
            _ => ConfigError::Client("its TLS settings are not accepted".to_owned()),
        })
    }

    fn builder(&self, direct: bool) -> ClientBuilder {
        let mut builder = Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            .connect_timeout(self.connect)
            .pool_idle_timeout(KEEP)
            .tls_danger_accept_invalid_certs(!self.verify);
        if let Some(identity) = &self.identity {
            builder = builder.identity(identity.clone());
        }
        if direct { builder.no_proxy() } else { builder }
    }
}

/// Whether an error or one of its causes says this. The texts are the TLS library's own.
fn says(error: &(dyn Error + 'static), text: &str) -> bool {
    error.to_string().contains(text) || error.source().is_some_and(|source| says(source, text))
}

fn file(name: &'static str, path: &Path) -> Result<Vec<u8>, ConfigError> {
    std::fs::read(path).map_err(|error| {
        let what = match error.kind() {
            ErrorKind::NotFound => "is not there",
            ErrorKind::PermissionDenied => "may not be read",
            _ => "can't be read",
        };
        ConfigError::File(name, path.to_owned(), what.to_owned())
    })
}

/// Each certificate is tried here, so that a bad one stops the start and is named.
fn authorities(path: &Path) -> Result<Vec<Certificate>, ConfigError> {
    let bad = |what: &str| ConfigError::File(CA, path.to_owned(), what.to_owned());
    let pem = file(CA, path)?;
    let ders: Vec<CertificateDer<'static>> = CertificateDer::pem_slice_iter(&pem)
        .collect::<Result<_, _>>()
        .map_err(|_| bad("holds a block that is not PEM"))?;
    if ders.is_empty() {
        return Err(bad("holds no certificate in PEM form (`-----BEGIN CERTIFICATE-----`)"));
    }
    let mut store = RootCertStore::empty();
    ders.into_iter()
        .enumerate()
        .map(|(index, der)| {
            let read = Certificate::from_der(&der);
            match (store.add(der), read) {
                (Ok(()), Ok(certificate)) => Ok(certificate),
                _ => Err(bad(&format!("holds something that is not a certificate (block {})", index + 1))),
            }
        })
        .collect()
}

fn identity(cert: &Path, key: Option<&Path>) -> Result<Identity, ConfigError> {
    let mut pem = file(CERT, cert)?;
    let found = CertificateDer::pem_slice_iter(&pem).next().is_some_and(|read| read.is_ok());
    if !found {
        let what = "holds no certificate in PEM form (`-----BEGIN CERTIFICATE-----`)";
        return Err(ConfigError::File(CERT, cert.to_owned(), what.to_owned()));
    }
    let (name, path) = key.map_or((CERT, cert), |key| (KEY, key));
    if let Some(key) = key {
        pem.push(b'\n');
        pem.extend(file(KEY, key)?);
    }
    if PrivateKeyDer::from_pem_slice(&pem).is_err() {
        let what = "holds no private key in PEM form that is not encrypted";
        return Err(ConfigError::File(name, path.to_owned(), what.to_owned()));
    }
    Identity::from_pem(&pem)
        .map_err(|_| ConfigError::File(name, path.to_owned(), "can't be used as a client certificate".to_owned()))
}
