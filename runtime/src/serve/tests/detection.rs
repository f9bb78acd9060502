//! Finding out the release, and following it.

use std::sync::Arc;
use std::time::Duration;

use generated::table::Release;
use http::HeaderValue;

use super::stub::{Answer, Set, Stub, app, instance};
use crate::serve::{App, Source};
use crate::wire::{Credentials, Instance};

async fn known(app: &Arc<App>) -> (String, Source) {
    let known = app.known(&instance(Duration::from_secs(1)), Duration::from_secs(1)).await;
    (known.view.release.to_string(), known.source)
}

fn silent() -> Arc<Stub> {
    Stub::new(None, |_| Answer::Never)
}

#[tokio::test]
async fn both_lines_and_odd_versions() {
    for (says, release) in
        [("3.1.2+astro.1", "3.1.2"), ("2.10.5.post1", "2.10.5"), ("3.4.0b2", "3.4.0"), ("2.11.2", "2.11.2")]
    {
        let app = app(&Stub::plain(says), Set::default());
        assert_eq!(known(&app).await, (release.to_owned(), Source::Told), "{says}");
    }
    let app = app(&Stub::plain("2.2.0"), Set::default());
    let old = app.known(&instance(Duration::from_secs(1)), Duration::from_secs(1)).await;
    assert_eq!(old.view.older, Release::new(2, 4, 0));
    assert!(old.note().unwrap().contains("older than the oldest"));
}

#[tokio::test]
async fn without_an_answer() {
    let server = app(&silent(), Set::default());
    assert_eq!(known(&server).await, ("3.3.2".to_owned(), Source::Newest));
    let set = Set { airflow: Some(Release::new(3, 2, 0)), ..Set::default() };
    assert_eq!(known(&app(&silent(), set)).await, ("3.2.0".to_owned(), Source::Setting));
}

#[tokio::test]
async fn one_question_for_many_callers_and_no_storm() {
    let stub = Stub::plain("3.3.2");
    let server = app(&stub, Set::default());
    futures::future::join_all((0..50).map(|_| known(&server))).await;
    assert_eq!(*stub.asked.lock().unwrap(), 1);
    let down = silent();
    let server = app(&down, Set::default());
    futures::future::join_all((0..50).map(|_| known(&server))).await;
    known(&server).await;
    assert_eq!(*down.asked.lock().unwrap(), 1);
}

#[tokio::test]
async fn the_server_overrules_a_setting_and_is_remembered() {
    let folder = tempfile::tempdir().unwrap();
    let cache = Some(folder.path().join("airvane"));
    let set = Set { airflow: Some(Release::new(3, 0, 0)), cache: cache.clone(), ..Set::default() };
    assert_eq!(known(&app(&Stub::plain("3.2.0"), set)).await, ("3.2.0".to_owned(), Source::Told));
    tokio::time::sleep(Duration::from_millis(200)).await;
    let next = app(&silent(), Set { cache, ..Set::default() });
    assert_eq!(known(&next).await, ("3.2.0".to_owned(), Source::Remembered));
}

#[tokio::test]
async fn a_list_that_is_no_longer_right_is_told() {
    let stub = silent();
    let server = app(&stub, Set::default());
    let mut changes = server.detector().changes();
    let (address, first) =
        ("http://airflow.test", server.known(&instance(Duration::from_secs(1)), Duration::from_secs(1)).await);
    server.detector().showed(address, first.view);
    *stub.version.lock().unwrap() = Some("2.11.2");
    // After the quiet time that follows a failure.
    tokio::time::sleep(Duration::from_millis(5_200)).await;
    assert_eq!(known(&server).await, ("2.11.2".to_owned(), Source::Told));
    assert!(changes.has_changed().unwrap());
    changes.borrow_and_update();
    server.detector().showed(address, server.detector().current(address).view);
    assert!(!changes.has_changed().unwrap());
}

#[tokio::test]
async fn a_refused_caller_does_not_keep_others_from_knowing() {
    let stub = Stub::plain("3.2.0");
    *stub.only.lock().unwrap() = Some("authorization: Bearer good");
    let server = app(&stub, Set::default());
    let ask = async |token: &'static str| {
        let credentials = Credentials::caller(&HeaderValue::from_static(token)).unwrap();
        let instance = Instance { credentials, ..instance(Duration::from_secs(1)) };
        server.known(&instance, Duration::from_secs(1)).await.source
    };
    assert_eq!(ask("Bearer bad").await, Source::Newest);
    assert_eq!(ask("Bearer good").await, Source::Told);
}
