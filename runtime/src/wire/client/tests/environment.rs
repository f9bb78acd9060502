//! What the environment says of certificates and proxies. Field case C13.
//!
//! The environment of a process can't be changed safely while it runs, so each test runs
//! itself again in a process of its own.

use std::path::PathBuf;
use std::process::Command;

use super::tls::{ask, authority, cause, trusting, write};
use crate::wire::testing::{Stub, get, headed, instance, json, reads};
use crate::wire::{ConnectCause, Credentials, Upstream};

const CHILD: &str = "AIRVANE_WIRE_TEST_CHILD";

/// Runs one test of this file again in a process with another environment.
async fn again(test: &str, environment: Vec<(&'static str, String)>) {
    let module = module_path!().split_once("::").unwrap().1;
    let mut child = Command::new(std::env::current_exe().unwrap());
    child.args(["--exact", &format!("{module}::{test}"), "--nocapture"]).env(CHILD, "1");
    for name in
        ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy", "NO_PROXY", "no_proxy"]
    {
        child.env_remove(name);
    }
    child.envs(environment);
    let output = tokio::task::spawn_blocking(move || child.output().unwrap()).await.unwrap();
    let text = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && text.contains("1 passed"), "{text}");
}

fn setting(name: &str) -> String {
    std::env::var(name).unwrap()
}

fn in_child() -> bool {
    std::env::var_os(CHILD).is_some()
}

/// The system's authorities (here by SSL_CERT_FILE) and the given one count both.
#[tokio::test]
async fn an_authority_is_added_to_the_systems() {
    if in_child() {
        let given = PathBuf::from(setting("T_CA"));
        assert_eq!(ask(&trusting(Some(&given)), &setting("T_GIVEN")).await, Ok(200));
        assert_eq!(ask(&trusting(Some(&given)), &setting("T_SYSTEM")).await, Ok(200));
        assert_eq!(ask(&trusting(None), &setting("T_SYSTEM")).await, Ok(200));
        assert_eq!(ask(&trusting(None), &setting("T_GIVEN")).await, Err(ConnectCause::UnknownIssuer));
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let (given, system) = (authority("given"), authority("system"));
    let one = given.serves("127.0.0.1", 2200).await;
    let two = system.serves("127.0.0.1", 2200).await;
    let environment = vec![
        ("SSL_CERT_FILE", write(&folder, "system.pem", &system.pem).display().to_string()),
        ("T_CA", write(&folder, "given.pem", &given.pem).display().to_string()),
        ("T_GIVEN", one.url.clone()),
        ("T_SYSTEM", two.url.clone()),
    ];
    again("an_authority_is_added_to_the_systems", environment).await;
}

/// A bare container: http works, https says what to do.
#[tokio::test]
async fn a_system_without_authorities() {
    if in_child() {
        assert_eq!(ask(&trusting(None), &setting("T_PLAIN")).await, Ok(200));
        assert_eq!(ask(&trusting(None), &setting("T_TLS")).await, Err(ConnectCause::UnknownIssuer));
        return;
    }
    let plain = Stub::start(|_, _| json(200, "{}")).await;
    let tls = authority("ours").serves("127.0.0.1", 2200).await;
    let environment = vec![
        ("SSL_CERT_FILE", "/nonexistent/none.pem".to_owned()),
        ("SSL_CERT_DIR", "/nonexistent".to_owned()),
        ("T_PLAIN", plain.url.clone()),
        ("T_TLS", tls.url.clone()),
    ];
    again("a_system_without_authorities", environment).await;
}

/// The proxy of the environment: used, not used for exempt hosts and for this machine, and
/// its password told to nobody.
#[tokio::test]
async fn a_proxy() {
    if in_child() {
        let upstream = trusting(None);
        let credentials = Credentials::token("abc").unwrap();
        let https = instance("https://airflow.invalid/pfx", credentials.clone());
        let error = upstream.send(&https, &get(), reads()).await.unwrap_err();
        assert_eq!(cause(&error), ConnectCause::ProxyCredentials);
        assert!(!format!("{error} {error:?} {upstream:?}").contains("sesame"), "{error:?}");
        let refused = instance("https://refused.invalid", credentials);
        assert_eq!(cause(&upstream.send(&refused, &get(), reads()).await.unwrap_err()), ConnectCause::Proxy);
        assert_eq!(ask(&upstream, "https://x.svc").await, Err(ConnectCause::Name));
        assert_eq!(ask(&upstream, "http://plain.invalid").await, Ok(200));
        assert_eq!(ask(&upstream, &setting("T_LOCAL")).await, Ok(200));
        return;
    }
    let proxy = Stub::start(|seen, _| match seen.target.as_str() {
        "airflow.invalid:443" => headed(407, "proxy-authenticate: Basic realm=\"x\"\r\n", ""),
        "refused.invalid:443" => headed(403, "", ""),
        "http://plain.invalid/api/v2/dags" => json(200, "{}"),
        other => panic!("{other}"),
    })
    .await;
    let local = Stub::start(|_, _| json(200, "{}")).await;
    let url = proxy.url.replace("http://", "http://user:sesame@");
    let environment = vec![
        ("HTTPS_PROXY", url.clone()),
        ("HTTP_PROXY", url),
        ("NO_PROXY", ".svc".to_owned()),
        ("T_LOCAL", local.url.clone()),
    ];
    again("a_proxy", environment).await;
    assert_eq!(local.count(), 1);
    let seen = proxy.seen();
    let connects: Vec<_> = seen.iter().filter(|seen| seen.method == "CONNECT").collect();
    assert!(!connects.is_empty());
    assert!(connects.iter().all(|seen| seen.authorization().is_none() && seen.header("proxy-authorization").is_some()));
}
