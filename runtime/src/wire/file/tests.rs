use generated::table::Method;

use crate::wire::testing::{Stub, get, json, reads, request, upstream, writes};
use crate::wire::{Credentials, Incoming, Upstream, WireError};

fn problem(outcome: Result<Incoming, WireError>) -> String {
    let error = outcome.unwrap_err();
    assert_eq!(error.kind(), "credentials");
    error.to_string()
}

/// Field case C3, by file.
#[tokio::test]
async fn a_token_file() {
    let stub = Stub::start(|seen, _| match seen.authorization() {
        Some("Bearer old") => json(401, "{}"),
        _ => json(200, "{}"),
    })
    .await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("token");
    let (instance, upstream) = (stub.instance(Credentials::file(path.clone())), upstream());
    let send = || async { upstream.send(&instance, &get(), reads()).await };
    assert!(problem(send().await).contains("is not there"));
    for (content, sent) in [
        ("abc\n", "Bearer abc"),
        ("abc\r\n", "Bearer abc"),
        ("\u{feff}bearer abc", "Bearer abc"),
        ("Authorization: Bearer new\n", "Bearer new"),
    ] {
        std::fs::write(&path, content).unwrap();
        assert_eq!(send().await.unwrap().status, 200);
        assert_eq!(stub.seen().last().unwrap().authorization(), Some(sent), "a replaced file counts at once");
    }
    std::fs::write(&path, "Cookie: session=abc\n").unwrap();
    send().await.unwrap();
    assert_eq!(stub.seen().last().unwrap().header("cookie"), Some("session=abc"));
    assert_eq!(stub.seen().last().unwrap().authorization(), None);
    for (content, says) in [("", "is empty"), ("ses\name", "line break"), ("ses\u{200b}ame", "invisible")] {
        std::fs::write(&path, content).unwrap();
        let text = problem(send().await);
        assert!(text.contains(says) && text.contains("AIRFLOW_TOKEN_FILE") && !text.contains("ses"), "{text}");
    }
    std::fs::write(&path, b"\xff\xfe").unwrap();
    assert!(problem(send().await).contains("plain ASCII"));
    std::fs::write(&path, "old").unwrap();
    let before = stub.count();
    assert_eq!(send().await.unwrap().status, 401);
    assert_eq!(stub.count() - before, 1, "the file holds nothing newer");
    assert!(
        problem(upstream.send(&stub.instance(Credentials::file(folder.path().into())), &get(), reads()).await)
            .contains("not a plain file")
    );
}

/// A file that is replaced between the request and the 401.
#[tokio::test]
async fn a_token_file_after_a_401() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("token");
    std::fs::write(&path, "old").unwrap();
    let file = path.clone();
    let stub = Stub::start(move |seen, _| match seen.authorization() {
        Some("Bearer old") => {
            std::fs::write(&file, "new").unwrap();
            json(401, "{}")
        }
        _ => json(200, "{}"),
    })
    .await;
    let instance = stub.instance(Credentials::file(path));
    let answer = upstream().send(&instance, &request(Method::Delete, "/api/v2/x"), writes()).await.unwrap();
    assert_eq!((answer.status, stub.count()), (200, 2));
}
