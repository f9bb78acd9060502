//! What goes out, what comes back, and what is tried again.

use std::io::Write as _;
use std::sync::Arc;
use std::time::{Duration, Instant};

use generated::table::{Effect, Method};
use http::{HeaderName, HeaderValue};

use crate::wire::testing::{Reply, Stub, get, headed, instance, json, open_head, reads, request, upstream, writes};
use crate::wire::{ConnectCause, Context, Credentials, Fault, ReadOnlyGuard, Upstream, WireError};

#[tokio::test]
async fn the_request_as_sent() {
    let stub = Stub::start(|_, _| json(200, r#"{"ok": 1}"#)).await;
    let mut instance = stub.instance(Credentials::token("abc").unwrap());
    instance.address = crate::wire::Address::parse(&format!("{}/pfx/", stub.url)).unwrap();
    instance.headers = Arc::from([(HeaderName::from_static("x-way"), HeaderValue::from_static("a b"))]);
    let mut request = request(Method::Patch, "/api/v2/dags/a%2Fb%20%2B%25");
    request.query = vec![("update_mask".into(), "is paused+".into()), ("x".into(), "ü&=#".into())];
    request.headers = vec![("Airflow-Connection-Test-Token".into(), "t".into())];
    let context = Context { accept: Some("text/plain"), tool: "pause dag\r\n(x)", ..writes() };
    let answer = upstream().send(&instance, &request, context).await.unwrap();
    assert_eq!(answer.status, 200);
    assert_eq!(answer.content_type.as_deref(), Some("application/json"));
    let received = answer.read().await.unwrap();
    assert_eq!(received.bytes, br#"{"ok": 1}"#);
    assert!(!received.cut);
    let seen = &stub.seen()[0];
    assert_eq!(seen.method, "PATCH");
    assert_eq!(seen.target, "/pfx/api/v2/dags/a%2Fb%20%2B%25?update_mask=is%20paused%2B&x=%C3%BC%26%3D%23");
    assert_eq!(seen.header("authorization"), Some("Bearer abc"));
    assert_eq!(seen.header("accept"), Some("text/plain"));
    assert_eq!(seen.header("content-type"), Some("application/json"));
    assert_eq!(seen.header("x-way"), Some("a b"));
    assert_eq!(seen.header("airflow-connection-test-token"), Some("t"));
    assert_eq!(seen.header("user-agent"), Some(concat!("airvane/", env!("CARGO_PKG_VERSION"), " (pausedagx)")));
    assert_eq!(seen.header("accept-encoding"), Some("gzip"));
    assert_eq!(seen.body, br#"{"a":1}"#);
}

#[tokio::test]
async fn a_plain_get() {
    let stub = Stub::start(|_, _| json(200, "{}")).await;
    upstream().send(&stub.instance(Credentials::none()), &get(), reads()).await.unwrap();
    let seen = &stub.seen()[0];
    assert_eq!((seen.method.as_str(), seen.target.as_str()), ("GET", "/api/v2/dags"));
    assert_eq!(seen.header("accept"), Some("application/json"));
    for absent in ["authorization", "cookie", "content-type", "referer", "content-length"] {
        assert_eq!(seen.header(absent), None, "{absent}");
    }
}

#[tokio::test]
async fn what_may_not_be_sent_is_not() {
    let stub = Stub::start(|_, _| json(200, "{}")).await;
    let instance = stub.instance(Credentials::none());
    for (name, value) in
        [("Authorization", "Bearer x"), ("cookie", "session=1"), ("Host", "evil"), ("x-a", "b\r\nc: d"), ("x a", "b")]
    {
        let mut request = get();
        request.headers = vec![(name.into(), value.into())];
        let error = upstream().send(&instance, &request, reads()).await.unwrap_err();
        assert_eq!(error.kind(), "header", "{name}");
        assert!(!error.to_string().contains(value));
    }
    let moving = request(Method::Delete, "/api/v2/dags/d/dagRuns/%2E%2E");
    let error = upstream().send(&instance, &moving, writes()).await.unwrap_err();
    assert_eq!(error.kind(), "address");
    assert!(error.is_unsent() && !error.may_have_happened());
    assert_eq!(stub.count(), 0);
}

#[tokio::test]
async fn a_redirect_is_an_answer() {
    for status in [301, 302, 303, 307, 308] {
        let stub = Stub::start(move |_, _| headed(status, "location: https://sso.example.com/login?t=1\r\n", "")).await;
        let instance = stub.instance(Credentials::token("abc").unwrap());
        let answer = upstream().send(&instance, &request(Method::Post, "/api/v2/x"), writes()).await.unwrap();
        assert_eq!(answer.status, status);
        assert_eq!(answer.location.as_deref(), Some("https://sso.example.com/login?t=1"));
        assert!(!format!("{answer:?}").contains("sso"));
        assert_eq!(stub.count(), 1);
    }
}

fn connect_cause(error: &WireError) -> ConnectCause {
    match error.fault() {
        Fault::Connect { cause, .. } => *cause,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn nothing_listens() {
    let free = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    let instance = instance(&format!("http://{free}/pfx"), Credentials::token("sesame").unwrap());
    for context in [reads(), writes()] {
        let write = context.effect == Effect::Write;
        let method = if write { Method::Post } else { Method::Get };
        let began = Instant::now();
        let error = upstream().send(&instance, &request(method, "/api/v2/x"), context).await.unwrap_err();
        assert_eq!(connect_cause(&error), ConnectCause::Refused);
        assert!(error.is_unsent() && !error.may_have_happened());
        assert!(began.elapsed() > Duration::from_millis(500), "tried three times: it was certainly not sent");
        let text = error.to_string();
        assert!(text.contains(&format!("http://{free}/pfx")) && text.contains("AIRFLOW_API_URL"), "{text}");
        assert!(!text.contains("/api/v2/x") && !text.contains("sesame"), "{text}");
        assert_eq!(text.contains("Nothing was changed"), write);
    }
}

#[tokio::test]
async fn an_unknown_host() {
    let instance = instance("http://nowhere.invalid:1", Credentials::none());
    let error = upstream().send(&instance, &get(), reads()).await.unwrap_err();
    assert_eq!(connect_cause(&error), ConnectCause::Name);
}

#[tokio::test]
async fn gzip_is_read_and_its_limit_counts_what_comes_out() {
    let mut zip = tokio::task::spawn_blocking(|| {
        let mut child = std::process::Command::new("gzip")
            .arg("-c")
            .stdin(std::process::Stdio::piped())
            .stdout(std::process::Stdio::piped())
            .spawn()
            .unwrap();
        let mut input = child.stdin.take().unwrap();
        std::thread::spawn(move || input.write_all(&vec![b' '; 8 << 20]).unwrap());
        child.wait_with_output().unwrap().stdout
    })
    .await
    .unwrap();
    assert!(zip.len() < 1 << 16);
    let mut whole = b"HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\nconnection: close\r\n\r\n".to_vec();
    whole.append(&mut zip);
    let stub = Stub::start(move |_, _| Reply::Bytes(whole.clone())).await;
    let answer = upstream().send(&stub.instance(Credentials::none()), &get(), reads()).await.unwrap();
    let received = answer.read().await.unwrap();
    assert_eq!((received.bytes.len(), received.cut), (1 << 20, true));
}

#[tokio::test]
async fn the_guard_lets_only_reads_through() {
    let stub = Stub::start(|_, _| Reply::Bytes([open_head(), b"x".to_vec()].concat())).await;
    let instance = stub.instance(Credentials::none());
    let guard = ReadOnlyGuard::new(Arc::new(upstream()) as Arc<dyn Upstream>);
    let post_read = || Context { post_read: true, ..reads() };
    for (method, context, through) in [
        (Method::Get, reads(), true),
        (Method::Post, post_read(), true),
        (Method::Post, reads(), false),
        (Method::Put, post_read(), false),
        (Method::Patch, post_read(), false),
        (Method::Delete, reads(), false),
        (Method::Delete, post_read(), false),
        (Method::Get, writes(), false),
        (Method::Post, Context { post_read: true, ..writes() }, false),
        (Method::Post, Context { effect: Effect::Destructive, ..reads() }, false),
    ] {
        let before = stub.count();
        let outcome = guard.send(&instance, &request(method, "/api/v2/x"), context).await;
        assert_eq!(outcome.is_ok(), through, "{method:?}");
        assert_eq!(stub.count() - before, usize::from(through));
        if let Err(error) = outcome {
            assert_eq!(error.kind(), "read_only");
            assert!(error.to_string().contains("read-only mode") && !error.may_have_happened());
        }
    }
}
