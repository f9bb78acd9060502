//! Time, size, and giving up. Field case B10.

use std::time::{Duration, Instant};

use futures::StreamExt;
use generated::table::Method;
use tokio_util::sync::CancellationToken;

use crate::wire::testing::{Reply, Stub, get, headed, open_head, reads, request, upstream, writes};
use crate::wire::{Context, Credentials, Fault, Instance, Limits, TimeLimit, Upstream, WireError};

fn limited(stub: &Stub, call: u64, total: u64, body: usize) -> Instance {
    let limits = Limits { call: Duration::from_millis(call), total: Duration::from_millis(total), body };
    Instance { limits, ..stub.instance(Credentials::none()) }
}

fn limit(error: &WireError) -> TimeLimit {
    match error.fault() {
        Fault::Timeout { limit, .. } => *limit,
        other => panic!("{other:?}"),
    }
}

fn took(began: Instant, from: u64, to: u64) {
    let took = began.elapsed();
    assert!(took >= Duration::from_millis(from) && took < Duration::from_millis(to), "{took:?}");
}

async fn gone(stub: &Stub) {
    for _ in 0..100 {
        if stub.left() > 0 {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("the connection was kept");
}

#[tokio::test]
async fn no_answer_begins() {
    let stub = Stub::start(|_, _| Reply::Stall(vec![])).await;
    let began = Instant::now();
    let error = upstream().send(&limited(&stub, 300, 5000, 99), &get(), reads()).await.unwrap_err();
    assert_eq!(limit(&error), TimeLimit::Answer);
    took(began, 300, 2000);
    gone(&stub).await;
    assert_eq!(stub.count(), 1, "a busy server is not asked again");
    let post = request(Method::Post, "/api/v2/x");
    let error = upstream().send(&limited(&stub, 300, 5000, 99), &post, writes()).await.unwrap_err();
    assert!(error.may_have_happened());
}

#[tokio::test]
async fn an_answer_that_never_ends() {
    let stub = Stub::start(|_, _| Reply::Trickle(open_head(), vec![b'x'; 100], Duration::from_millis(1))).await;
    let began = Instant::now();
    let answer = upstream().send(&limited(&stub, 5000, 600, 1 << 30), &get(), reads()).await.unwrap();
    let error = answer.read().await.unwrap_err();
    assert_eq!(limit(&error), TimeLimit::Total);
    took(began, 600, 2500);
    gone(&stub).await;
}

/// The idle limit never counts here, the total one does.
#[tokio::test]
async fn one_byte_every_so_often() {
    let stub = Stub::start(|_, _| Reply::Trickle(open_head(), b"x".to_vec(), Duration::from_millis(150))).await;
    let began = Instant::now();
    let answer = upstream().send(&limited(&stub, 400, 900, 1 << 20), &get(), reads()).await.unwrap();
    let error = answer.read().await.unwrap_err();
    assert_eq!(limit(&error), TimeLimit::Total);
    took(began, 900, 2500);
}

#[tokio::test]
async fn a_head_and_then_silence() {
    let stub = Stub::start(|_, _| Reply::Stall([open_head(), b"abc".to_vec()].concat())).await;
    let began = Instant::now();
    let answer = upstream().send(&limited(&stub, 300, 5000, 99), &get(), reads()).await.unwrap();
    let pieces: Vec<_> = answer.stream().collect().await;
    assert_eq!(pieces.len(), 2);
    assert_eq!(pieces[0].as_ref().unwrap().as_ref(), b"abc");
    assert_eq!(limit(pieces[1].as_ref().unwrap_err()), TimeLimit::Idle);
    took(began, 300, 2000);
    gone(&stub).await;
}

#[tokio::test]
async fn retries_keep_the_total_limit() {
    let stub = Stub::start(|_, _| headed(503, "retry-after: 2\r\n", "")).await;
    let began = Instant::now();
    let answer = upstream().send(&limited(&stub, 500, 1000, 99), &get(), reads()).await.unwrap();
    assert_eq!((answer.status, stub.count()), (503, 1), "no time to wait: the answer stands");
    took(began, 0, 900);
}

#[tokio::test]
async fn the_body_is_cut_at_the_limit() {
    for (length, limit, cut) in
        [(10, 10, false), (11, 10, true), (300_000, 100_000, true), (0, 10, false), (10, 11, false)]
    {
        let stub = Stub::start(move |_, _| headed(200, "", &"x".repeat(length))).await;
        let answer = upstream().send(&limited(&stub, 5000, 5000, limit), &get(), reads()).await.unwrap();
        let received = answer.read().await.unwrap();
        assert_eq!((received.bytes.len(), received.cut), (length.min(limit), cut));
    }
    // Without end: what may be read is there at once, and nothing waits for more.
    let stub = Stub::start(|_, _| Reply::Stall([open_head(), vec![b'x'; 2000]].concat())).await;
    let began = Instant::now();
    let answer = upstream().send(&limited(&stub, 5000, 5000, 1000), &get(), reads()).await.unwrap();
    assert!(answer.read().await.unwrap().cut);
    took(began, 0, 2000);
    gone(&stub).await;
}

#[tokio::test]
async fn a_stream_tells_that_it_is_too_long() {
    let stub = Stub::start(|_, _| headed(200, "", &"x".repeat(5000))).await;
    let answer = upstream().send(&limited(&stub, 5000, 5000, 1000), &get(), reads()).await.unwrap();
    let last = answer.stream().collect::<Vec<_>>().await.pop().unwrap().unwrap_err();
    assert!(matches!(last.fault(), Fault::TooLong(1000)));
}

#[tokio::test]
async fn cancelling_closes_the_connection() {
    let stub = Stub::start(|seen, _| match seen.method.as_str() {
        "GET" => Reply::Stall(open_head()),
        _ => Reply::Stall(vec![]),
    })
    .await;
    let instance = limited(&stub, 9000, 9000, 99);
    let soon = |cancel: CancellationToken| async move {
        tokio::time::sleep(Duration::from_millis(150)).await;
        cancel.cancel();
    };
    // Before the answer.
    let cancel = CancellationToken::new();
    tokio::spawn(soon(cancel.clone()));
    let post = request(Method::Post, "/api/v2/x");
    let error = upstream().send(&instance, &post, Context { cancel, ..writes() }).await.unwrap_err();
    assert_eq!(error.kind(), "cancelled");
    assert!(error.may_have_happened());
    gone(&stub).await;
    // Within the answer.
    let cancel = CancellationToken::new();
    tokio::spawn(soon(cancel.clone()));
    let answer = upstream().send(&instance, &get(), Context { cancel, ..reads() }).await.unwrap();
    assert_eq!(answer.read().await.unwrap_err().kind(), "cancelled");
    // Before anything was sent.
    let cancel = CancellationToken::new();
    cancel.cancel();
    let before = stub.count();
    let error = upstream().send(&instance, &post, Context { cancel, ..writes() }).await.unwrap_err();
    assert!(error.is_unsent() && !error.may_have_happened());
    assert_eq!(stub.count(), before);
}

/// Dropping the future is cancelling too.
#[tokio::test]
async fn dropping_closes_the_connection() {
    let stub = Stub::start(|_, _| Reply::Stall(vec![])).await;
    let (instance, upstream, request) = (limited(&stub, 9000, 9000, 99), upstream(), get());
    let call = upstream.send(&instance, &request, reads());
    assert!(tokio::time::timeout(Duration::from_millis(150), call).await.is_err());
    gone(&stub).await;
}
