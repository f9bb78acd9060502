//! Fences by themselves, and before an Airflow that records what reaches it.

use std::sync::Arc;

use generated::table::{FenceRule, Method, Operation, OperationData, Request, Told};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::place::{ids, operation_of};
use super::rows::{Outside, Sieve};
use super::{Fence, matches};
use crate::serve::Catalog;
use crate::serve::tests::stub::{Answer, Sent, Set, Stub, app, call};

fn fence(text: &str) -> Fence {
    Fence::new(&[text]).unwrap()
}

/// Everything that is generated, behind a fence, before an Airflow that answers as it is told.
fn fenced(
    version: &'static str,
    dags: &str,
    answers: impl Fn(&Sent) -> Answer + Send + Sync + 'static,
) -> (Arc<Stub>, Arc<crate::serve::App>) {
    let stub = Stub::new(Some(version), answers);
    let writes = crate::serve::Writes { tools: generated::write::TOOLS, operations: generated::write::OPERATIONS };
    let catalog = Catalog::generated().with_writes(writes);
    let app = app(&stub, Set { catalog, fence: fence(dags), ..Set::default() });
    (stub, app)
}

#[test]
fn patterns() {
    for (pattern, text, fits) in [
        ("a", "a", true),
        ("a", "A", false),
        ("a", "ab", false),
        ("a*", "a", true),
        ("a*", "ab", true),
        ("*a", "ba", true),
        ("*a", "bab", false),
        ("*a*b", "xaybzb", true),
        ("a?c", "abc", true),
        ("a?c", "ac", false),
        ("a?c", "aéc", true),
        ("**", "", true),
        ("?", "", false),
        ("team_a*", "team_b", false),
        ("a.*", "axb", false),
    ] {
        assert_eq!(matches(pattern, text), fits, "{pattern} {text}");
    }
}

proptest! {
    /// The same as the plain recursive meaning of a pattern.
    #[test]
    fn patterns_mean_what_they_say(pattern in "[ab*?]{0,7}", text in "[ab]{0,7}") {
        fn plain(pattern: &[char], text: &[char]) -> bool {
            match (pattern.split_first(), text.split_first()) {
                (None, rest) => rest.is_none(),
                (Some(('*', rest)), None) => plain(rest, text),
                (Some(('*', rest)), Some((_, left))) => plain(rest, text) || plain(pattern, left),
                (Some(('?', rest)), Some((_, left))) => plain(rest, left),
                (Some((letter, rest)), Some((first, left))) => letter == first && plain(rest, left),
                (Some(_), None) => false,
            }
        }
        let (letters, characters): (Vec<char>, Vec<char>) = (pattern.chars().collect(), text.chars().collect());
        prop_assert_eq!(matches(&pattern, &text), plain(&letters, &characters));
    }
}

#[test]
fn settings() {
    let both = Fence::new(&["a*, b", "c"]).unwrap();
    for dag in ["a1", "b", "c"] {
        assert!(both.holds(dag), "{dag}");
    }
    assert!(!both.holds("b1") && !both.is_open() && Fence::default().is_open());
    for bad in ["", " ", "a,,b", "${DAGS}", "a b", "[ab]", "~", "a/b", "a%2a"] {
        assert!(Fence::new(&[bad]).is_err(), "{bad}");
    }
    assert!(Fence::new::<&str>(&[]).is_err());
    let narrow = both.and(&fence("*1"));
    assert!(narrow.holds("a1") && !narrow.holds("b") && !narrow.holds("x1"));
    assert_eq!(both.and(&both), both);
}

fn operations() -> Vec<&'static OperationData> {
    let reads = generated::read::OPERATIONS.iter().map(|operation| operation.data());
    reads.chain(generated::write::OPERATIONS.iter().map(|operation| operation.data())).collect()
}

fn request(method: Method, path: &str) -> Request {
    Request { method, path: path.to_owned(), query: Vec::new(), headers: Vec::new(), body: None }
}

#[test]
fn each_operation_is_found_by_a_request_of_it() {
    for operation in operations() {
        let mut path = operation.path.to_owned();
        while let (Some(start), Some(end)) = (path.find('{'), path.find('}')) {
            path.replace_range(start..=end, "a%2Fb");
        }
        let found = operation_of(operations().into_iter(), &request(operation.method, &path)).unwrap();
        assert_eq!(found.path, operation.path);
    }
}

#[test]
fn encoded_ids_and_nested_ones_are_seen() {
    let words = &generated::fences::WORDS;
    let mut asked = request(Method::Patch, "/api/v2/dags/%64emo_ok/dagRuns/r%2F1/taskInstances");
    asked.query.push(("dag_ids".into(), "a,b".into()));
    asked.body = Some(json!({"actions": [{"entities": [{"dag_id": "c", "task_id": "t"}, "plain"]}],
        "conf": {"dag_id": "the user's own"}}));
    let operation = operation_of(operations().into_iter(), &asked).unwrap();
    assert_eq!(operation.id, "bulk_task_instances");
    let found: Vec<String> = ids(operation, &asked, words).into_iter().map(|found| found.id).collect();
    assert_eq!(found, ["demo_ok", "a", "b", "c"]);
}

fn sift(told: Told, strict: bool, value: Value) -> Result<Value, Outside> {
    let fence = fence("a*");
    let words = &generated::fences::WORDS;
    let sieve = Sieve { fence: &fence, words, told, strict, narrowed: false, limit: Some(2), offset: Some(4) };
    let mut value = value;
    sieve.sift(&mut value).map(|()| value)
}

#[test]
fn rows_of_others_go_and_totals_with_them() {
    let rows = Told::Rows(&["rows"]);
    let given = json!({"rows": [{"dag_id": "a1"}, {"dag_id": "b"}, {"dag_id": null}], "total_entries": 300});
    assert_eq!(
        sift(rows, true, given.clone()).unwrap(),
        json!({"fence": "1 row of other DAGs and 1 row that name no DAG left out by this server's --dags fence",
            "page": {"shown": 1, "offset": 4, "of": "unknown", "next": {"offset": 7}}, "rows": [{"dag_id": "a1"}]})
    );
    let shown = sift(rows, false, given).unwrap();
    assert_eq!(shown["rows"], json!([{"dag_id": "a1"}, {"dag_id": null}]));
    // An asset is shown by its own DAGs; the others at it are not named.
    let asset = json!({"rows": [{"id": 1, "consuming": [{"dag_id": "a1"}, {"dag_id": "b"}], "aliases": [{"id": 5}]},
        {"id": 2, "consuming": [{"dag_id": "b"}]}]});
    let shown = sift(rows, true, asset).unwrap();
    assert_eq!(shown["rows"], json!([{"id": 1, "consuming": [{"dag_id": "a1"}], "aliases": [{"id": 5}]}]));
    // A single part of another DAG takes its row with it.
    let part = json!({"rows": [{"task_instance": {"dag_id": "b"}}, {"task_instance": {"dag_id": "a"}}]});
    assert_eq!(sift(rows, true, part).unwrap()["rows"], json!([{"task_instance": {"dag_id": "a"}}]));
    // What users wrote names no DAG.
    let own = json!({"rows": [{"dag_id": "a", "conf": {"dag_id": "b"}}]});
    assert_eq!(sift(rows, true, own.clone()).unwrap(), own);
    assert!(sift(rows, true, json!([{"dag_id": "b"}])).is_err());
}

#[test]
fn one_thing_is_within_or_not_told() {
    assert!(sift(Told::One, true, json!({"dag_id": "b"})).is_err());
    assert!(sift(Told::One, true, json!({"id": 1})).is_err());
    assert!(sift(Told::One, false, json!({"id": 1})).is_ok());
    assert!(sift(Told::One, false, json!({"id": 1, "dag_id": {"odd": 1}})).is_err());
    assert!(sift(Told::One, true, json!({"dag_id": "a", "parts": [{"dag_id": "b"}]})).is_ok());
}

#[tokio::test]
async fn others_are_refused_and_nothing_is_sent() {
    for (version, tool, arguments) in [
        ("3.3.2", "get_dag_details", json!({"dag_id": "other"})),
        ("3.3.2", "trigger_dag", json!({"dag_id": "other"})),
        ("2.11.2", "trigger_dag", json!({"dag_id": "other"})),
        ("3.3.2", "trigger_dag", json!({"dag_id": "Mine_1"})),
        ("3.3.2", "get_dag_stats", json!({"dag_ids": ["mine_1", "other"]})),
        ("2.11.2", "get_dag_stats", json!({"dag_ids": ["mine_1", "other"]})),
        ("3.3.2", "list_event_logs", json!({"dag_id": "other"})),
        ("3.3.2", "list_asset_events", json!({"source_dag_id": "other"})),
        (
            "3.3.2",
            "create_backfill",
            json!({"dag_id": "other", "dry_run": false,
            "from_date": "2026-01-01", "to_date": "2026-01-02"}),
        ),
        ("3.3.2", "pause_dags", json!({"dag_id_pattern": "mine", "is_paused": true})),
        ("2.11.2", "pause_dags", json!({"dag_id_pattern": "mine", "is_paused": true})),
        ("3.3.2", "list_import_errors", json!({})),
    ] {
        let (stub, app) = fenced(version, "mine_*", |_| Answer::Json(200, json!({})));
        let (fine, says) = call(&app, tool, arguments.clone()).await;
        assert!(!fine && says.contains("--dags"), "{tool} {arguments}: {says}");
        assert_eq!(stub.count(), 0, "{tool} {arguments}: {says}");
    }
}

#[tokio::test]
async fn what_is_named_within_goes_through() {
    let (stub, app) = fenced("3.3.2", "mine_*", |_| Answer::Json(200, json!({"dag_id": "mine_1", "is_paused": true})));
    let (fine, says) = call(&app, "pause_dag", json!({"dag_id": "mine_1"})).await;
    assert!(fine && says.contains("mine_1"), "{says}");
    assert_eq!(stub.lines(), ["PATCH /api/v2/dags/mine_1"]);
}

#[tokio::test]
async fn all_dags_are_for_reads_by_rows_alone() {
    let rows = json!({"dag_runs": [{"dag_id": "mine_1"}, {"dag_id": "secret_dag"}], "total_entries": 2});
    let (stub, app) = fenced("3.3.2", "mine_*", move |_| Answer::Json(200, rows.clone()));
    let (fine, says) = call(&app, "list_dag_runs", json!({})).await;
    assert!(fine && says.contains("1 row of other DAGs left out") && !says.contains("secret_dag"), "{says}");
    assert!(!says.contains("total_entries"), "{says}");
    assert_eq!(stub.count(), 1);
    for (tool, arguments) in [
        ("get_task_logs", json!({"dag_id": "~", "dag_run_id": "~", "task_id": "t", "try_number": 1})),
        ("clear_task_instances", json!({"dag_id": "~", "dry_run": false})),
        ("list_tasks", json!({"dag_id": "~"})),
    ] {
        let (fine, says) = call(&app, tool, arguments).await;
        assert!(!fine && says.contains("--dags"), "{tool}: {says}");
        assert_eq!(stub.count(), 1, "{tool}");
    }
}

#[tokio::test]
async fn an_id_that_names_no_dag_is_looked_up() {
    let (stub, app) = fenced("3.3.2", "mine_*", |sent| {
        if sent.line.ends_with("/7") || sent.line.contains("/7/") {
            Answer::Json(200, json!({"id": 7, "dag_id": "mine_1"}))
        } else if sent.line.contains("/8") {
            Answer::Json(200, json!({"id": 8, "dag_id": "other"}))
        } else {
            Answer::Json(404, json!({"detail": "Backfill not found"}))
        }
    });
    let (fine, says) = call(&app, "control_backfill", json!({"backfill_id": 7, "action": "cancel"})).await;
    assert!(fine, "{says}");
    assert_eq!(stub.lines(), ["GET /api/v2/backfills/7", "PUT /api/v2/backfills/7/cancel"]);
    let mut words = Vec::new();
    for id in [8, 9] {
        let (fine, says) = call(&app, "control_backfill", json!({"backfill_id": id, "action": "cancel"})).await;
        assert!(!fine, "{says}");
        words.push(says);
        let (fine, says) = call(&app, "list_backfills", json!({"backfill_id": id})).await;
        assert!(!fine, "{says}");
        words.push(says);
    }
    // Nobody learns whether there is such a thing.
    assert_eq!((&words[0], &words[1]), (&words[2], &words[3]));
    assert!(stub.lines().iter().filter(|line| line.starts_with("PUT")).count() == 1);
}

#[tokio::test]
async fn an_asset_is_changed_only_if_all_its_dags_are_within() {
    let (stub, app) = fenced("3.3.2", "mine_*", |sent| {
        let others = if sent.line.contains("/1") { json!([]) } else { json!([{"dag_id": "other"}]) };
        if sent.line.contains("/3") {
            return Answer::Json(200, json!({"id": 3, "scheduled_dags": [], "producing_tasks": []}));
        }
        Answer::Json(200, json!({"id": 1, "scheduled_dags": others, "producing_tasks": [{"dag_id": "mine_1"}]}))
    });
    assert!(call(&app, "create_asset_event", json!({"asset_id": 1})).await.0);
    for asset in [2, 3] {
        assert!(!call(&app, "create_asset_event", json!({"asset_id": asset})).await.0);
        assert!(!call(&app, "materialize_asset", json!({"asset_id": asset})).await.0);
    }
    assert_eq!(stub.lines().iter().filter(|line| line.starts_with("POST")).count(), 1);
    let (fine, says) = call(&app, "get_asset", json!({"asset_id": 2})).await;
    assert!(fine && says.contains("mine_1") && !says.contains("other\""), "{says}");
    assert!(!call(&app, "get_asset", json!({"asset_id": 3})).await.0);
}

#[tokio::test]
async fn a_file_is_read_only_if_its_dags_are_within() {
    let (stub, app) = fenced("2.11.2", "mine_*", |sent| {
        let page = |dags: Value| Answer::Json(200, json!({"dags": dags, "total_entries": 3}));
        if sent.line.contains("offset=0") {
            page(json!([{"dag_id": "mine_1", "file_token": "f1"}, {"dag_id": "mine_2", "file_token": "f2"}]))
        } else if sent.line.contains("offset=2") {
            page(json!([{"dag_id": "other", "file_token": "f2"}]))
        } else {
            Answer::Json(200, json!({}))
        }
    });
    assert!(call(&app, "reparse_dag_file", json!({"file_token": "f1"})).await.0);
    assert!(!call(&app, "reparse_dag_file", json!({"file_token": "f2"})).await.0, "it holds another DAG too");
    assert!(!call(&app, "reparse_dag_file", json!({"file_token": "f3"})).await.0);
    assert_eq!(stub.lines().iter().filter(|line| line.starts_with("PUT")).count(), 1);
}

#[test]
fn each_operation_has_a_rule_that_fits_it() {
    for operation in operations() {
        let path_names_a_dag = operation.path.contains("{dag_id}");
        match operation.fence.rule {
            FenceRule::Named => assert!(
                path_names_a_dag || operation.path.contains("backfills") || operation.path.ends_with("dagStats"),
                "{}",
                operation.id
            ),
            FenceRule::Outside(_) => {
                assert!(!path_names_a_dag && operation.fence.told == Told::Nothing, "{}", operation.id)
            }
            FenceRule::Rows { .. } => {
                assert!(!path_names_a_dag && operation.fence.told != Told::Nothing, "{}", operation.id)
            }
            FenceRule::LookedUp(_) => assert!(!path_names_a_dag, "{}", operation.id),
            FenceRule::Refused(because) => assert!(!because.is_empty() && !path_names_a_dag, "{}", operation.id),
        }
    }
}

#[tokio::test]
async fn a_list_that_the_fence_emptied_is_not_said_to_lack_a_permission() {
    let answer = json!({"dags": [{"dag_id": "other"}], "total_entries": 1});
    let (_stub, app) = fenced("3.3.2", "mine_*", move |_| Answer::Json(200, answer.clone()));
    let (fine, says) = call(&app, "list_dags", json!({})).await;
    assert!(fine && says.contains("1 row of other DAGs left out") && !says.contains("may see"), "{says}");
}
