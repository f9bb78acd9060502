//! The typed client of the small specs in `tests/golden/client`, used: the golden files
//! are compiled here. That they are what the emitter makes is tested beside the emitter.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![allow(dead_code, unused_imports, unused_macros, missing_docs, reason = "the golden files are a library")]

use serde_json::json;
use table::{Method, RequestError};

mod table {
    pub use generator::table::*;
}

// The golden files take themselves for `crate::client`, as in the generated crate.
#[path = "golden/client/mod.rs"]
mod client;

use client::airflow_v1::{models, operations};
use client::json::{Encode, decode};
use client::{Call, Given};

#[test]
fn golden_arguments_become_requests() {
    let mut call = operations::GetThings {
        limit: Some(5),
        ratio: Some(0.5),
        only_active: Some(false),
        tags: vec!["a".to_owned(), "b,c".to_owned()],
        fields: vec!["x".to_owned(), "y".to_owned()],
        match_mode: Some(operations::parameters::GetThingsMatchMode::All),
        state: vec![models::State::UpForRetry, models::State::from("new")],
        self_: Some("2026-01-01".to_owned()),
        x_token: Some("t".to_owned()),
        ..operations::GetThings::new("plain")
    };
    let request = call.request().unwrap();
    let query: Vec<String> = request.query.iter().map(|(name, value)| format!("{name}={value}")).collect();
    let expected = [
        "limit=5",
        "ratio=0.5",
        "only_active=false",
        "tags=a",
        "tags=b,c",
        "fields=x,y",
        "match-mode=all",
        "state=up_for_retry",
        "state=new",
        "type=plain",
        "self=2026-01-01",
    ];
    assert_eq!(query, expected);
    assert_eq!(request.headers, [("X-Token".to_owned(), "t".to_owned())]);
    assert_eq!((request.method, request.path.as_str(), request.body), (Method::Get, "/api/v1/things", None));
    call.fields = vec!["a,b".to_owned()];
    assert!(matches!(call.request(), Err(RequestError::Comma { .. })));

    let mut part = operations::ChangePart::new("a/b", 2);
    assert_eq!(part.request().unwrap().path, "/api/v1/things/a%2Fb/parts/2");
    assert_eq!(part.request().unwrap().body, None);
    part.body = Some(models::ChangePartBody { note: Given::Null });
    assert_eq!(part.request().unwrap().body, Some(json!({"note": null})));

    let create = models::BulkCreate { entities: vec![models::Entity::new(true)], ..Default::default() };
    let delete = models::BulkDelete::new(vec![models::BulkDeleteEntitiesItem::Text("a".to_owned())]);
    let body = models::BulkBody2::new(vec![
        models::BulkBody2ActionsItem::BulkCreate(Box::new(create)),
        models::BulkBody2ActionsItem::BulkDelete(Box::new(delete)),
    ]);
    let request = operations::ListAll::new(body).request().unwrap();
    assert_eq!(request.path, "/api/v1/all/~/list");
    let expected = json!({"actions": [
        {"action": "create", "entities": [{"is_paused": true, "from": null}]},
        {"action": "delete", "entities": ["a"]},
    ]});
    assert_eq!(request.body, Some(expected));
    assert_eq!(operations::ListAll::ACCEPT, "application/x-ndjson");
}

#[test]
fn golden_models_read_and_write() {
    let value = json!({
        "name": "a", "color": null, "parent": {"name": "p"}, "children": [null, {"name": "c"}],
        "schedule": {"__type": "Cron", "value": "@daily"}, "state": "none", "kind": "1st", "retry": true,
        "conf": {"x": 1}, "labels": null, "hooks": [null, "h"], "origin": {"String": "s", "dagRunId": 1, "dag_run_id": 2},
        "value": 7, "lines": ["l"], "unknown": [],
    });
    let (thing, misfits) = decode::<models::Thing>(value);
    assert_eq!(misfits, []);
    assert_eq!(thing.parent.unwrap().name.as_deref(), Some("p"));
    assert_eq!(thing.children.len(), 1);
    assert!(matches!(thing.schedule, Some(models::Schedule::Cron(cron)) if cron.value.as_deref() == Some("@daily")));
    assert_eq!((thing.state, thing.kind), (Some(models::State::None), Some(models::ThingKind::Value1st)));
    assert_eq!((thing.retry, thing.value, thing.labels), (json!(true), json!(7), None));
    let origin = thing.origin.unwrap();
    assert_eq!((origin.string.as_deref(), origin.dag_run_id, origin.dag_run_id2), (Some("s"), Some(1), Some(2)));

    let body = models::ThingBody {
        when: Given::Null,
        password: Some("p".to_owned()),
        parent: Box::new(models::ThingBody::new("up", "red")).into(),
        ..models::ThingBody::new("a", "blue")
    };
    let expected =
        json!({"name": "a", "color": "blue", "parent": {"name": "up", "color": "red"}, "when": null, "password": "p"});
    assert_eq!(body.encode(), expected);
}
