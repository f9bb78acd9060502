//! As whom requests go out, and what a 401 brings about.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use base64::Engine as _;
use futures::future::join_all;
use generated::table::{Line, Method};
use http::HeaderValue;
use secrecy::SecretString;

use crate::wire::testing::{Reply, Seen, Stub, get, headed, json, reads, request, upstream, writes};
use crate::wire::{Context, Credentials, Fault, SecretProblem, Upstream};

fn password() -> Credentials {
    Credentials::password("admin".into(), SecretString::from("sesame"))
}

fn token(name: &str, seconds: i64) -> String {
    let payload = format!(r#"{{"sub":"{name}","iat":1000,"exp":{}}}"#, 1000 + seconds);
    format!("e30.{}.c2ln", base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(payload))
}

fn given(token: &str) -> Reply {
    json(201, &format!(r#"{{"access_token": "{token}"}}"#))
}

/// Gives tokens `t0`, `t1`, … of this life, and answers other requests by `answer`.
async fn airflow3(
    life: i64,
    answer: impl Fn(&Seen, usize) -> Reply + Send + Sync + 'static,
) -> (Stub, Arc<AtomicUsize>) {
    let logins = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&logins);
    let stub = Stub::start(move |seen, before| {
        if seen.target == "/auth/token" {
            let number = counter.fetch_add(1, Ordering::SeqCst);
            given(&token(&format!("t{number}"), life))
        } else {
            answer(seen, before)
        }
    })
    .await;
    (stub, logins)
}

fn bearer(name: &str, life: i64) -> String {
    format!("Bearer {}", token(name, life))
}

#[tokio::test]
async fn a_password_is_exchanged_once() {
    let (stub, logins) = airflow3(3600, |_, _| json(200, "{}")).await;
    let (instance, upstream) = (stub.instance(password()), upstream());
    for _ in 0..3 {
        upstream.send(&instance.clone(), &get(), reads()).await.unwrap();
    }
    assert_eq!(logins.load(Ordering::SeqCst), 1);
    let seen = stub.seen();
    assert_eq!((seen[0].method.as_str(), seen[0].target.as_str()), ("POST", "/auth/token"));
    assert_eq!(seen[0].json(), serde_json::json!({"username": "admin", "password": "sesame"}));
    assert_eq!((seen[0].authorization(), seen[0].header("accept")), (None, Some("application/json")));
    assert!(seen[1..].iter().all(|seen| seen.authorization() == Some(&bearer("t0", 3600))));
}

#[tokio::test]
async fn the_prefix_holds_for_the_exchange_too() {
    let stub = Stub::start(|seen, _| if seen.method == "POST" { given("tok") } else { json(200, "{}") }).await;
    let mut instance = stub.instance(password());
    instance.address = crate::wire::Address::parse(&format!("{}/pfx", stub.url)).unwrap();
    upstream().send(&instance, &get(), reads()).await.unwrap();
    assert_eq!(stub.seen()[0].target, "/pfx/auth/token");
    assert_eq!(stub.seen()[1].authorization(), Some("Bearer tok"));
}

#[tokio::test]
async fn basic_on_airflow_2_and_before_the_line_is_known() {
    let stub = Stub::start(|_, _| json(401, "{}")).await;
    for line in [Some(Line::V1), None] {
        let answer = upstream().send(&stub.instance(password()), &get(), Context { line, ..reads() }).await.unwrap();
        assert_eq!(answer.status, 401);
    }
    let seen = stub.seen();
    assert_eq!(seen.len(), 2, "there is nothing newer to try");
    assert!(seen.iter().all(|seen| seen.authorization() == Some("Basic YWRtaW46c2VzYW1l")));
}

/// Fifty at a time, one exchange.
#[tokio::test]
async fn concurrent_callers_share_an_exchange() {
    let logins = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&logins);
    let stub = Stub::start(move |seen, _| match seen.target.as_str() {
        "/auth/token" => {
            counter.fetch_add(1, Ordering::SeqCst);
            let Reply::Bytes(bytes) = given("tok") else { unreachable!() };
            Reply::Late(Duration::from_millis(150), bytes)
        }
        _ => json(200, "{}"),
    })
    .await;
    let (instance, upstream, request) = (stub.instance(password()), upstream(), get());
    let all = join_all((0..50).map(|_| upstream.send(&instance, &request, reads()))).await;
    assert!(all.iter().all(|answer| answer.as_ref().unwrap().status == 200));
    assert_eq!(logins.load(Ordering::SeqCst), 1);
}

/// A wrong password is tried once for all who wait, so that no account is locked.
#[tokio::test]
async fn concurrent_callers_share_a_failure() {
    let stub = Stub::start(|_, _| {
        let Reply::Bytes(bytes) = json(401, r#"{"detail":"sesame is wrong"}"#) else { unreachable!() };
        Reply::Late(Duration::from_millis(150), bytes)
    })
    .await;
    let (instance, upstream, request) = (stub.instance(password()), upstream(), get());
    let all = join_all((0..50).map(|_| upstream.send(&instance, &request, reads()))).await;
    for outcome in all {
        let error = outcome.unwrap_err();
        assert_eq!(error.kind(), "credentials");
        assert!(error.to_string().contains("AIRFLOW_PASSWORD") && !error.to_string().contains("sesame"), "{error}");
    }
    assert_eq!(stub.count(), 1);
}

/// The one who asked first gives up; the others get their token all the same.
#[tokio::test]
async fn a_cancelled_caller_does_not_decide_for_the_others() {
    let stub = Stub::start(|seen, _| match seen.target.as_str() {
        "/auth/token" => {
            let Reply::Bytes(bytes) = given("tok") else { unreachable!() };
            Reply::Late(Duration::from_millis(300), bytes)
        }
        _ => json(200, "{}"),
    })
    .await;
    let (instance, upstream, request) = (stub.instance(password()), upstream(), get());
    let context = reads();
    let cancel = context.cancel.clone();
    let (first, second, ()) =
        tokio::join!(upstream.send(&instance, &request, context), upstream.send(&instance, &request, reads()), async {
            tokio::time::sleep(Duration::from_millis(100)).await;
            cancel.cancel();
        });
    assert_eq!(first.unwrap_err().kind(), "cancelled");
    assert_eq!(second.unwrap().status, 200);
}

#[tokio::test]
async fn a_401_renews_once_and_the_write_goes_out_again() {
    let (stub, logins) = airflow3(3600, |seen, _| match seen.authorization() {
        Some(value) if value == bearer("t1", 3600) => json(200, "{}"),
        _ => json(401, "{}"),
    })
    .await;
    let (instance, upstream) = (stub.instance(password()), upstream());
    let post = request(Method::Post, "/api/v2/x");
    let answer = upstream.send(&instance, &post, writes()).await.unwrap();
    assert_eq!((answer.status, stub.count(), logins.load(Ordering::SeqCst)), (200, 4, 2));
    let answer = upstream.send(&instance, &post, writes()).await.unwrap();
    assert_eq!((answer.status, stub.count(), logins.load(Ordering::SeqCst)), (200, 5, 2), "the new one is kept");
}

#[tokio::test]
async fn a_401_that_stays_is_told_after_one_renewal() {
    let (stub, logins) = airflow3(3600, |_, _| json(401, "{}")).await;
    let answer = upstream().send(&stub.instance(password()), &get(), reads()).await.unwrap();
    assert_eq!((answer.status, stub.count(), logins.load(Ordering::SeqCst)), (401, 4, 2));
}

#[tokio::test]
async fn fifty_401s_renew_once() {
    let (stub, logins) = airflow3(3600, |seen, _| match seen.authorization() {
        Some(value) if value == bearer("t0", 3600) => json(401, "{}"),
        _ => json(200, "{}"),
    })
    .await;
    let (instance, upstream, request) = (stub.instance(password()), upstream(), get());
    let all = join_all((0..50).map(|_| upstream.send(&instance, &request, reads()))).await;
    assert!(all.iter().all(|answer| answer.as_ref().unwrap().status == 200));
    assert_eq!(logins.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn a_token_is_renewed_before_it_ends() {
    let (stub, logins) = airflow3(1, |_, _| json(200, "{}")).await;
    let (instance, upstream) = (stub.instance(password()), upstream());
    upstream.send(&instance, &get(), reads()).await.unwrap();
    upstream.send(&instance, &get(), reads()).await.unwrap();
    assert_eq!(logins.load(Ordering::SeqCst), 1);
    tokio::time::sleep(Duration::from_millis(950)).await;
    upstream.send(&instance, &get(), reads()).await.unwrap();
    assert_eq!(logins.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn a_token_is_never_sent_to_another_airflow() {
    let (one, _) = airflow3(3600, |_, _| json(200, "{}")).await;
    let (two, logins) = airflow3(60, |_, _| json(200, "{}")).await;
    let (credentials, upstream) = (password(), upstream());
    upstream.send(&one.instance(credentials.clone()), &get(), reads()).await.unwrap();
    upstream.send(&two.instance(credentials), &get(), reads()).await.unwrap();
    assert_eq!(logins.load(Ordering::SeqCst), 1);
    assert_eq!(two.seen()[1].authorization(), Some(&*bearer("t0", 60)));
}

#[tokio::test]
async fn a_failed_exchange_says_what_to_do() {
    for (reply, says) in [
        ("401", "refused the user name and password"),
        ("404", "gives no token"),
        ("405", "AIRFLOW_AUTH_TOKEN"),
        ("302", "redirect"),
        ("422", "status 422"),
        ("html", "held no token"),
        ("empty", "held no token"),
    ] {
        let stub = Stub::start(move |_, _| match reply {
            "html" => json(200, "<html>sesame"),
            "empty" => json(201, r#"{"access_token": ""}"#),
            "302" => headed(302, "location: /login\r\n", ""),
            status => json(status.parse().unwrap(), "sesame"),
        })
        .await;
        let post = request(Method::Post, "/api/v2/x");
        let error = upstream().send(&stub.instance(password()), &post, writes()).await.unwrap_err();
        assert!(matches!(error.fault(), Fault::Credentials(_)));
        let text = error.to_string();
        assert!(text.contains(says) && !text.contains("sesame") && text.contains("Nothing was changed"), "{text}");
        assert_eq!(stub.count(), 1);
    }
}

#[tokio::test]
async fn a_fixed_token_has_nothing_newer() {
    let stub = Stub::start(|_, _| json(401, "{}")).await;
    for credentials in [
        Credentials::none(),
        Credentials::token("abc").unwrap(),
        Credentials::caller(&HeaderValue::from_static("Bearer abc")).unwrap(),
    ] {
        let before = stub.count();
        let answer = upstream().send(&stub.instance(credentials), &get(), reads()).await.unwrap();
        assert_eq!((answer.status, stub.count() - before), (401, 1));
    }
}

#[test]
fn a_callers_header_is_taken_as_it_is() {
    for value in ["Bearer abc", "bearer  a b", "Custom x=\"1\", y"] {
        let own = Credentials::caller(&HeaderValue::from_static(value)).unwrap();
        assert_eq!(own.shown().unwrap(), format!("authorization: {value}"));
        assert_eq!(format!("{own:?}"), "Credentials(caller)");
    }
    for (value, problem) in [("", SecretProblem::Empty), ("Bearer \u{fc}", SecretProblem::NotAscii)] {
        let value = HeaderValue::from_bytes(value.as_bytes()).unwrap();
        assert_eq!(Credentials::caller(&value).unwrap_err(), problem);
    }
}

/// Callers, fifty at a time over one client: each request bears its own header and no other.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn callers_never_cross() {
    let stub = Stub::start(|seen, _| json(200, seen.authorization().unwrap_or("none"))).await;
    let (upstream, url) = (Arc::new(upstream()), stub.url.clone());
    let calls = (0..500).map(|number| {
        let (upstream, url) = (Arc::clone(&upstream), url.clone());
        tokio::spawn(async move {
            let (credentials, own) = match number % 5 {
                0 => (Credentials::none(), "none".to_owned()),
                _ => {
                    let own = format!("Scheme of-{number}");
                    (Credentials::caller(&HeaderValue::from_str(&own).unwrap()).unwrap(), own)
                }
            };
            let instance = crate::wire::testing::instance(&url, credentials);
            let answer = upstream.send(&instance, &get(), reads()).await.unwrap();
            assert_eq!(String::from_utf8(answer.read().await.unwrap().bytes).unwrap(), own);
        })
    });
    let calls: Vec<_> = calls.collect();
    for some in calls {
        some.await.unwrap();
    }
    assert_eq!(stub.count(), 500);
}
