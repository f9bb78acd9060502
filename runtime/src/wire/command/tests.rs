use std::path::Path;
use std::time::Instant;

use base64::Engine as _;
use generated::table::Method;

use super::*;
use crate::wire::testing::{Stub, get, json, reads, request, upstream, writes};
use crate::wire::{Credentials, Upstream};

fn counted(folder: &Path, rest: &str) -> String {
    let count = folder.join("count");
    format!("echo run >> '{}'; {rest}", count.display())
}

fn runs(folder: &Path) -> usize {
    std::fs::read_to_string(folder.join("count")).unwrap_or_default().lines().count()
}

async fn outcome(command: &str) -> String {
    match TokenCommand::new(command.to_owned()).get(None).await {
        Ok(authorization) => {
            let (name, value) = authorization.to_header().unwrap();
            format!("{name}: {}", value.to_str().unwrap())
        }
        Err(error) => error.to_string(),
    }
}

/// Field case C3, by command.
#[tokio::test]
async fn what_commands_print() {
    assert_eq!(outcome("echo abc").await, "authorization: Bearer abc");
    assert_eq!(outcome(r"printf 'abc\r\n'").await, "authorization: Bearer abc");
    assert_eq!(outcome("echo 'Cookie: session=abc'").await, "cookie: session=abc");
    assert_eq!(outcome("echo warning >&2; echo abc").await, "authorization: Bearer abc");
    assert_eq!(outcome("read line; echo abc$line").await, "authorization: Bearer abc", "there is no input");
    for (command, says) in [
        ("echo sesame; echo sesame >&2; exit 1", "exit code 1"),
        ("kill -9 $$", "by a signal"),
        ("true", "is empty"),
        ("no-such-command-here", "exit code 127"),
        ("echo 'ses ame'", "holds a space"),
        ("printf 'sesame\\nsesame'", "line break"),
        ("head -c 100000 /dev/zero | tr '\\0' x", "longer than any token"),
    ] {
        let text = outcome(command).await;
        assert!(text.contains(says) && text.contains("AIRFLOW_TOKEN_COMMAND"), "{command}: {text}");
        assert!(!text.contains("sesame") && !text.contains("ame\n"), "{text}");
    }
}

/// It is ended, and what it has started too.
#[tokio::test]
async fn a_command_that_takes_too_long() {
    let folder = tempfile::tempdir().unwrap();
    let late = folder.path().join("late");
    let mut command = TokenCommand::new(format!("(sleep 1; touch '{}') | cat; echo abc", late.display()));
    command.limit = Duration::from_millis(300);
    let began = Instant::now();
    let error = command.get(None).await.unwrap_err();
    assert!(matches!(error, CredentialsError::CommandTimeout(_)), "{error:?}");
    assert!(began.elapsed() < Duration::from_millis(900));
    tokio::time::sleep(Duration::from_millis(1200)).await;
    assert!(!late.exists());
    assert_eq!(TokenCommand::new(String::new()).limit, Duration::from_secs(20));
}

#[tokio::test]
async fn the_result_is_kept_until_a_401() {
    let folder = tempfile::tempdir().unwrap();
    let command =
        counted(folder.path(), &format!("echo tok$(wc -l < '{}/count' | tr -d ' ')", folder.path().display()));
    let stub = Stub::start(|seen, _| match seen.authorization() {
        Some("Bearer tok1") => json(if seen.method == "POST" { 401 } else { 200 }, "{}"),
        _ => json(200, "{}"),
    })
    .await;
    let (instance, upstream) = (stub.instance(Credentials::command(command)), upstream());
    for _ in 0..3 {
        assert_eq!(upstream.send(&instance, &get(), reads()).await.unwrap().status, 200);
    }
    assert_eq!((runs(folder.path()), stub.count()), (1, 3));
    let post = request(Method::Post, "/api/v2/x");
    assert_eq!(upstream.send(&instance, &post, writes()).await.unwrap().status, 200);
    assert_eq!((runs(folder.path()), stub.count()), (2, 5));
    assert_eq!(stub.seen().last().unwrap().authorization(), Some("Bearer tok2"));
}

#[tokio::test]
async fn a_command_with_nothing_newer() {
    let folder = tempfile::tempdir().unwrap();
    let stub = Stub::start(|_, _| json(401, "{}")).await;
    let instance = stub.instance(Credentials::command(counted(folder.path(), "echo abc")));
    assert_eq!(upstream().send(&instance, &get(), reads()).await.unwrap().status, 401);
    assert_eq!((runs(folder.path()), stub.count()), (2, 1), "the same token is not sent twice");
}

#[tokio::test]
async fn it_is_run_once_for_all_who_wait() {
    let folder = tempfile::tempdir().unwrap();
    let command = TokenCommand::new(counted(folder.path(), "sleep 0.2; echo abc"));
    futures::future::join_all((0..20).map(|_| command.get(None))).await;
    assert_eq!(runs(folder.path()), 1);
}

#[tokio::test]
async fn a_token_near_its_end_is_kept_a_little_while() {
    let payload = base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(r#"{"exp": 1000}"#);
    let folder = tempfile::tempdir().unwrap();
    let command = TokenCommand::new(counted(folder.path(), &format!("echo e30.{payload}.c2ln")));
    command.get(None).await.unwrap();
    command.get(None).await.unwrap();
    assert_eq!(runs(folder.path()), 1, "a command that prints old tokens is not run for every request");
    let (_, left) = command.run().await.unwrap();
    assert_eq!(left, Some(LEAST));
}
