//! Certificates and proxies. Field case C13.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use generated::table::Method;
use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::WebPkiClientVerifier;
use rustls::{RootCertStore, ServerConfig};
use tempfile::TempDir;
use tokio_rustls::TlsAcceptor;

use crate::wire::testing::{Stub, get, instance, reads, request, writes};
use crate::wire::{ConfigError, ConnectCause, Credentials, Fault, HttpUpstream, Transport, Upstream, WireError};

pub(super) struct Authority {
    pub(super) pem: String,
    issuer: Issuer<'static, KeyPair>,
}

pub(super) fn authority(name: &str) -> Authority {
    let mut params = CertificateParams::default();
    params.distinguished_name.push(DnType::CommonName, name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let key = KeyPair::generate().unwrap();
    Authority { pem: params.self_signed(&key).unwrap().pem(), issuer: Issuer::new(params, key) }
}

impl Authority {
    /// Certificate and key for a host, valid until the end of this year.
    fn signs(&self, host: &str, until: i32) -> (String, String) {
        let mut params = CertificateParams::new(vec![host.to_owned()]).unwrap();
        params.not_before = rcgen::date_time_ymd(2000, 1, 1);
        params.not_after = rcgen::date_time_ymd(until, 12, 31);
        let key = KeyPair::generate().unwrap();
        (params.signed_by(&key, &self.issuer).unwrap().pem(), key.serialize_pem())
    }

    pub(super) async fn serves(&self, host: &str, until: i32) -> Stub {
        Stub::start_tls(acceptor(&self.signs(host, until), None)).await
    }
}

fn acceptor((cert, key): &(String, String), clients: Option<&Authority>) -> TlsAcceptor {
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let config =
        ServerConfig::builder_with_provider(Arc::clone(&provider)).with_safe_default_protocol_versions().unwrap();
    let config = match clients {
        None => config.with_no_client_auth(),
        Some(authority) => {
            let mut roots = RootCertStore::empty();
            roots.add(CertificateDer::from_pem_slice(authority.pem.as_bytes()).unwrap()).unwrap();
            let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider).build().unwrap();
            config.with_client_cert_verifier(verifier)
        }
    };
    let certs = vec![CertificateDer::from_pem_slice(cert.as_bytes()).unwrap()];
    let key = PrivateKeyDer::from_pem_slice(key.as_bytes()).unwrap();
    Arc::new(config.with_single_cert(certs, key).unwrap()).into()
}

pub(super) fn write(folder: &TempDir, name: &str, content: &str) -> PathBuf {
    let path = folder.path().join(name);
    std::fs::write(&path, content).unwrap();
    path
}

pub(super) fn trusting(ca: Option<&Path>) -> HttpUpstream {
    HttpUpstream::new(&Transport::read(true, ca, None, None, None).unwrap()).unwrap()
}

pub(super) async fn ask(upstream: &HttpUpstream, url: &str) -> Result<u16, ConnectCause> {
    match upstream.send(&instance(url, Credentials::none()), &get(), reads()).await {
        Ok(answer) => Ok(answer.status),
        Err(error) => Err(cause(&error)),
    }
}

pub(super) fn cause(error: &WireError) -> ConnectCause {
    match error.fault() {
        Fault::Connect { cause, .. } => *cause,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_private_authority() {
    let (ours, other, third) = (authority("ours"), authority("other"), authority("third"));
    let stub = ours.serves("127.0.0.1", 2200).await;
    let folder = tempfile::tempdir().unwrap();
    let good = write(&folder, "good.pem", &ours.pem);
    let wrong = write(&folder, "wrong.pem", &other.pem);
    let bundle = write(&folder, "bundle.pem", &format!("# a comment\n{}\n{}\n{}", other.pem, third.pem, ours.pem));
    assert_eq!(ask(&trusting(Some(&good)), &stub.url).await, Ok(200));
    assert_eq!(ask(&trusting(Some(&bundle)), &stub.url).await, Ok(200));
    assert_eq!(ask(&trusting(Some(&wrong)), &stub.url).await, Err(ConnectCause::UnknownIssuer));
    assert_eq!(ask(&trusting(None), &stub.url).await, Err(ConnectCause::UnknownIssuer));
    assert!(ConnectCause::UnknownIssuer.to_string().contains("AIRFLOW_CA_CERT"));
    let unverified = HttpUpstream::new(&Transport::read(false, None, None, None, None).unwrap()).unwrap();
    assert_eq!(ask(&unverified, &stub.url).await, Ok(200));
}

#[tokio::test]
async fn certificates_that_are_refused() {
    let ours = authority("ours");
    let folder = tempfile::tempdir().unwrap();
    let upstream = trusting(Some(&write(&folder, "ca.pem", &ours.pem)));
    let wrong_host = ours.serves("airflow.example.com", 2200).await;
    assert_eq!(ask(&upstream, &wrong_host.url).await, Err(ConnectCause::WrongHost));
    let expired = ours.serves("127.0.0.1", 2001).await;
    assert_eq!(ask(&upstream, &expired.url).await, Err(ConnectCause::Expired));
    assert_eq!(wrong_host.count() + expired.count(), 0, "no request was sent");
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let talks = format!("https://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        use tokio::io::AsyncWriteExt;
        loop {
            let (mut socket, _) = listener.accept().await.unwrap();
            socket.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await.unwrap();
        }
    });
    assert_eq!(ask(&upstream, &talks).await, Err(ConnectCause::NotTls));
}

#[tokio::test]
async fn files_that_stop_the_start() {
    let folder = tempfile::tempdir().unwrap();
    let (ours, other) = (authority("ours"), authority("other"));
    let (cert, key) = ours.signs("client", 2200);
    let cert_path = write(&folder, "cert.pem", &cert);
    let key_path = write(&folder, "key.pem", &key);
    let junk = write(&folder, "junk.pem", "not a certificate");
    let broken = write(&folder, "broken.pem", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
    let half = write(
        &folder,
        "half.pem",
        &format!("{}\n-----BEGIN CERTIFICATE-----\n!!\n-----END CERTIFICATE-----\n", ours.pem),
    );
    let missing = folder.path().join("missing.pem");
    let read = |ca: Option<&Path>, cert: Option<&Path>, key: Option<&Path>| Transport::read(true, ca, cert, key, None);
    for (made, says) in [
        (read(Some(&missing), None, None), "AIRFLOW_CA_CERT (--ca-cert): … is not there"),
        (read(Some(&junk), None, None), "AIRFLOW_CA_CERT (--ca-cert): … holds no certificate in PEM form"),
        (read(Some(&key_path), None, None), "AIRFLOW_CA_CERT (--ca-cert): … holds no certificate in PEM form"),
        (
            read(Some(&broken), None, None),
            "AIRFLOW_CA_CERT (--ca-cert): … holds something that is not a certificate (block 1)",
        ),
        (read(Some(&half), None, None), "AIRFLOW_CA_CERT (--ca-cert): … holds a block that is not PEM"),
        (read(Some(folder.path()), None, None), "AIRFLOW_CA_CERT (--ca-cert): … can't be read"),
        (read(None, Some(&missing), Some(&key_path)), "AIRFLOW_CLIENT_CERT (--client-cert): … is not there"),
        (read(None, Some(&junk), Some(&key_path)), "AIRFLOW_CLIENT_CERT (--client-cert): … holds no certificate"),
        (read(None, Some(&cert_path), Some(&missing)), "AIRFLOW_CLIENT_KEY (--client-key): … is not there"),
        (read(None, Some(&cert_path), Some(&junk)), "AIRFLOW_CLIENT_KEY (--client-key): … holds no private key"),
        (read(None, Some(&cert_path), None), "AIRFLOW_CLIENT_CERT (--client-cert): … holds no private key"),
        (read(None, None, Some(&key_path)), "AIRFLOW_CLIENT_KEY (--client-key) is set without AIRFLOW_CLIENT_CERT"),
    ] {
        let text = made.unwrap_err().to_string();
        let mut parts = says.split('…');
        assert!(text.starts_with(parts.next().unwrap()), "{text}");
        assert!(text.contains(parts.next().unwrap_or_default()), "{text}");
    }
    let other_key = write(&folder, "other.pem", &other.signs("x", 2200).1);
    let mixed = read(None, Some(&cert_path), Some(&other_key)).unwrap();
    let error = HttpUpstream::new(&mixed).unwrap_err();
    assert_eq!(error, ConfigError::Client("the client certificate and the key do not belong together".to_owned()));
}

#[tokio::test]
async fn a_client_certificate() {
    let ours = authority("ours");
    let folder = tempfile::tempdir().unwrap();
    let ca = write(&folder, "ca.pem", &ours.pem);
    let (cert, key) = ours.signs("client", 2200);
    let cert_path = write(&folder, "cert.pem", &cert);
    let key_path = write(&folder, "key.pem", &key);
    let both = write(&folder, "both.pem", &format!("{key}{cert}"));
    let stub = Stub::start_tls(acceptor(&ours.signs("127.0.0.1", 2200), Some(&ours))).await;
    for (cert, key) in [(&cert_path, Some(&*key_path)), (&both, None)] {
        let transport = Transport::read(true, Some(&ca), Some(cert), key, None).unwrap();
        assert_eq!(ask(&HttpUpstream::new(&transport).unwrap(), &stub.url).await, Ok(200));
    }
    let without = trusting(Some(&ca));
    let instance = instance(&stub.url, Credentials::none());
    let error = without.send(&instance, &request(Method::Post, "/api/v2/x"), writes()).await.unwrap_err();
    assert_eq!(cause(&error), ConnectCause::ClientCertificate);
    assert!(!error.may_have_happened());
    assert!(error.to_string().contains("AIRFLOW_CLIENT_CERT"));
}
