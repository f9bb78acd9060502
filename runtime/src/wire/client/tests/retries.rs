//! What is sent again, and what never is.

use std::sync::Arc;
use std::time::{Duration, Instant};

use generated::table::{Effect, Method};

use crate::wire::testing::{Reply, Stub, get, headed, instance, json, reads, request, upstream, writes};
use crate::wire::{Context, Credentials, Fault, Upstream};

/// How often each kind of request is sent when the server fails in each way.
#[tokio::test]
async fn retries_are_counted() {
    let post_read = || Context { post_read: true, ..reads() };
    let delete = || Context { effect: Effect::Destructive, ..reads() };
    for (status, method, context, sent) in [
        (503, Method::Get, reads(), 3),
        (502, Method::Get, reads(), 3),
        (504, Method::Get, reads(), 3),
        (500, Method::Get, reads(), 1),
        (404, Method::Get, reads(), 1),
        (429, Method::Get, reads(), 1),
        (503, Method::Post, post_read(), 1),
        (503, Method::Post, writes(), 1),
        (503, Method::Patch, writes(), 1),
        (503, Method::Put, writes(), 1),
        (503, Method::Delete, delete(), 1),
        // A GET that is no read (logging out) is not repeated either.
        (503, Method::Get, writes(), 1),
    ] {
        let stub = Stub::start(move |_, _| json(status, "{}")).await;
        let instance = stub.instance(Credentials::none());
        let answer = upstream().send(&instance, &request(method, "/api/v2/x"), context).await.unwrap();
        assert_eq!(answer.status, status);
        assert_eq!(stub.count(), sent, "{status} {method:?}");
    }
}

#[tokio::test]
async fn a_get_gets_through_in_the_end() {
    let stub = Stub::start(|_, before| match before {
        0 => Reply::Bytes(vec![]),
        1 => headed(503, "retry-after: 1\r\n", ""),
        _ => json(200, "{}"),
    })
    .await;
    let began = Instant::now();
    let answer = upstream().send(&stub.instance(Credentials::none()), &get(), reads()).await.unwrap();
    assert_eq!((answer.status, stub.count()), (200, 3));
    assert!(began.elapsed() >= Duration::from_secs(1), "Retry-After is kept");
}

#[tokio::test]
async fn a_long_retry_after_is_told_not_waited_for() {
    let stub = Stub::start(|_, _| headed(503, "retry-after: 120\r\n", "")).await;
    let answer = upstream().send(&stub.instance(Credentials::none()), &get(), reads()).await.unwrap();
    assert_eq!((answer.status, answer.retry_after, stub.count()), (503, Some(Duration::from_secs(120)), 1));
}

/// A connection that breaks after a write was sent: once, and it may have happened.
#[tokio::test]
async fn a_write_that_may_have_arrived_is_sent_once() {
    for method in [Method::Post, Method::Patch, Method::Put, Method::Delete] {
        let stub = Stub::start(|_, _| Reply::Bytes(vec![])).await;
        let instance = stub.instance(Credentials::none());
        let error = upstream().send(&instance, &request(method, "/api/v2/x"), writes()).await.unwrap_err();
        assert!(matches!(error.fault(), Fault::Broken { answered: false }), "{error:?}");
        assert!(error.may_have_happened());
        assert!(error.to_string().contains("may have been carried out"));
        assert_eq!(stub.count(), 1, "{method:?}");
    }
    let stub = Stub::start(|_, _| Reply::Bytes(vec![])).await;
    let error = upstream().send(&stub.instance(Credentials::none()), &get(), reads()).await.unwrap_err();
    assert!(!error.may_have_happened());
    assert_eq!(stub.count(), 3);
}

/// The same on a connection that was kept from an earlier request.
#[tokio::test]
async fn a_write_on_a_kept_connection_is_sent_once() {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let instance = instance(&format!("http://{}", listener.local_addr().unwrap()), Credentials::none());
    let posts = Arc::new(std::sync::atomic::AtomicUsize::new(0));
    let counter = Arc::clone(&posts);
    tokio::spawn(async move {
        loop {
            let (mut socket, _) = listener.accept().await.unwrap();
            loop {
                let mut buffer = vec![0; 4096];
                let read = socket.read(&mut buffer).await.unwrap();
                if buffer[..read].starts_with(b"POST") {
                    counter.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
                    break;
                }
                socket.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}").await.unwrap();
            }
        }
    });
    let upstream = upstream();
    upstream.send(&instance, &get(), reads()).await.unwrap().read().await.unwrap();
    let error = upstream.send(&instance, &request(Method::Post, "/api/v2/x"), writes()).await.unwrap_err();
    assert!(error.may_have_happened());
    assert_eq!(posts.load(std::sync::atomic::Ordering::SeqCst), 1);
}

/// A write whose answer broke: it was answered, so it happened or not, and nobody knows.
#[tokio::test]
async fn a_broken_answer_to_a_write() {
    let stub =
        Stub::start(|_, _| Reply::Bytes(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"a\":".to_vec())).await;
    let instance = stub.instance(Credentials::none());
    let answer = upstream().send(&instance, &request(Method::Post, "/api/v2/x"), writes()).await.unwrap();
    let error = answer.read().await.unwrap_err();
    assert!(matches!(error.fault(), Fault::Broken { answered: true }));
    assert!(error.may_have_happened());
}
