use generated::table::{Effect, Method, Request};
use serde_json::{Value, json};

use super::{Body, RECORDED, Recording, Replay, recorded};

const SMALL: &str = r#"{"format":1,"airflow":"3.3.2","recorded":"2026-01-31","without_effect":["interval"]}
{"path":"/api/v2/dags","body":{"json":{"dags":[{"dag_id":"a_b","is_paused":false,"tags":[{"name":"x"}],"owners":["me"],"size":2,"at":"2026-01-02T03:04:05Z","state":null},{"dag_id":"axb","is_paused":true,"tags":[],"owners":["you"],"size":10,"at":"2026-01-03T03:04:05Z","state":"failed"},{"dag_id":"c","is_paused":true,"tags":[{"name":"x"},{"name":"y"}],"owners":["me","you"],"size":3,"at":null,"state":"success"}],"total_entries":3}}}
{"path":"/api/v2/dags","query":{"last":"failed"},"body":{"rows":["/api/v2/dags",[1]]}}
{"path":"/api/v2/dags/a_b","body":{"row":["/api/v2/dags",0]}}
{"path":"/api/v2/dags/a%2Fb","body":{"json":{"dag_id":"a/b"}}}
{"path":"/api/v2/dags/~/runs","query":{"order_by":"-id"},"page":2,"body":{"json":{"runs":[{"run_id":"3"},{"run_id":"2"},{"run_id":"1"}],"total_entries":3,"next_cursor":null}}}
{"path":"/api/v2/dags/c/log","body":{"ndjson":[{"event":"one"},{"event":"two"}]}}
{"path":"/api/v2/dags/c/url","status":400,"body":{"json":{"detail":"No such links here"}}}
{"path":"/api/v2/dags/c/log","query":{"map_index":"1"},"body":{"text":"plain"}}
"#;

fn small() -> Replay {
    Replay::new(Recording::parse(SMALL.as_bytes()).unwrap())
}

fn request(method: Method, path: &str, query: &[(&str, &str)]) -> Request {
    let query = query.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    Request { method, path: format!("/api/v2{path}"), query, headers: vec![], body: None }
}

fn get(path: &str, query: &[(&str, &str)]) -> (u16, Body) {
    small().answer(&request(Method::Get, path, query), Effect::Read)
}

fn json_of(path: &str, query: &[(&str, &str)]) -> Value {
    match get(path, query) {
        (200, Body::Json(value)) => value,
        other => panic!("{other:?}"),
    }
}

/// The ids of the rows, and what is said of their number.
fn ids(query: &[(&str, &str)]) -> (Vec<String>, u64) {
    let value = json_of("/dags", query);
    let rows = value["dags"].as_array().unwrap().iter().map(|row| row["dag_id"].as_str().unwrap().to_owned()).collect();
    (rows, value["total_entries"].as_u64().unwrap())
}

fn says(path: &str, query: &[(&str, &str)]) -> (u16, String) {
    match get(path, query) {
        (status, Body::Json(value)) => (status, value["detail"].as_str().unwrap().to_owned()),
        other => panic!("{other:?}"),
    }
}

#[test]
fn lists_are_narrowed_as_airflow_does() {
    for (query, expected) in [
        (vec![], vec!["a_b", "axb", "c"]),
        (vec![("is_paused", "true")], vec!["axb", "c"]),
        (vec![("paused", "false")], vec!["a_b"]),
        (vec![("dag_ids", "c"), ("dag_ids", "a_b")], vec!["a_b", "c"]),
        (vec![("dag_id_pattern", "A_B")], vec!["a_b", "axb"]),
        (vec![("dag_id_pattern", "b|c")], vec!["a_b", "axb", "c"]),
        (vec![("dag_id_pattern", "~")], vec!["a_b", "axb", "c"]),
        (vec![("dag_id_prefix_pattern", "x")], vec![]),
        (vec![("tags", "x")], vec!["a_b", "c"]),
        (vec![("tags", "y"), ("owners", "me")], vec!["c"]),
        (vec![("state", "none")], vec!["a_b"]),
        (vec![("size_gte", "3")], vec!["axb", "c"]),
        (vec![("size_lt", "10")], vec!["a_b", "c"]),
        (vec![("at_gt", "2026-01-02")], vec!["a_b", "axb"]),
        (vec![("at_lte", "2026-01-03T00:00:00+00:00")], vec!["a_b"]),
        (vec![("order_by", "-size")], vec!["axb", "c", "a_b"]),
        (vec![("order_by", "at")], vec!["c", "a_b", "axb"]),
        (vec![("order_by", "is_paused"), ("order_by", "-dag_id")], vec!["a_b", "c", "axb"]),
        (vec![("interval", "5"), ("last", "failed")], vec!["axb"]),
        (vec![("last", "failed"), ("dag_id", "c")], vec![]),
    ] {
        let (found, total) = ids(&query);
        assert_eq!(found, expected, "{query:?}");
        assert_eq!(total, expected.len() as u64, "{query:?}");
    }
    assert_eq!(ids(&[("limit", "1"), ("offset", "1"), ("paused", "true")]), (vec!["c".to_owned()], 2));
    assert_eq!(ids(&[("offset", "9")]), (vec![], 3));
}

#[test]
fn a_long_list_comes_in_pages_and_in_its_own_order() {
    let runs = |query: &[(&str, &str)]| {
        let value = json_of("/dags/~/runs", query);
        assert_eq!(value["total_entries"], 3);
        assert_eq!(value["next_cursor"], Value::Null);
        value["runs"]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| row["run_id"].as_str().unwrap().to_owned())
            .collect::<String>()
    };
    assert_eq!(runs(&[("order_by", "-id")]), "32");
    assert_eq!(runs(&[("order_by", "id"), ("limit", "9")]), "123");
    assert_eq!(runs(&[("order_by", "run_id")]), "12");
    assert_eq!(runs(&[("limit", "0")]), "");
    let (status, text) = says("/dags/~/runs", &[("order_by", "start")]);
    assert_eq!(status, 422);
    assert!(text.contains("`order_by`"), "{text}");
}

#[test]
fn what_is_not_understood_is_refused() {
    for name in ["nonsense", "cursor", "state_gte_", "size_pattern_"] {
        let (status, text) = says("/dags", &[(name, "x")]);
        assert_eq!(status, 422);
        assert!(
            text.starts_with("This is a recording of Airflow 3.3.2") && text.contains(&format!("`{name}`")),
            "{text}"
        );
    }
    // A time of another zone can't be compared as a text.
    assert_eq!(says("/dags", &[("at_gt", "2026-01-02T00:00:00-05:00")]).0, 422);
    assert_eq!(says("/dags", &[("limit", "-1")]).0, 422);
    // One thing is no list: a parameter must name what it is.
    assert_eq!(says("/dags/a_b", &[("fields", "dag_id")]).0, 422);
    assert_eq!(json_of("/dags/a_b", &[("size", "2")])["dag_id"], "a_b");
    assert_eq!(says("/dags/a_b", &[("size", "3")]).0, 422);
    assert_eq!(says("/dags/c/log", &[("tail", "3")]).0, 422);
}

#[test]
fn an_unknown_path_is_told_what_there_is() {
    let (status, text) = says("/dags/nope", &[]);
    assert_eq!(status, 404);
    assert_eq!(
        text,
        "This is a recording of Airflow 3.3.2: it has no answer for GET /api/v2/dags/nope; in place of `nope` it has a/b, a_b."
    );
    let (_, text) = says("/dags/nope/log", &[]);
    assert!(text.ends_with("in place of `nope` it has c."), "{text}");
    // Known steps are not what is wrong.
    let (_, text) = says("/dags/c/log/7", &[]);
    assert!(text.ends_with("it has no answer for GET /api/v2/dags/c/log/7."), "{text}");
    assert_eq!(says("/dags/c/url", &[("a", "b")]), (400, "No such links here".to_owned()));
    let (_, text) = says("/dags/nope/nothing/at/all", &[]);
    assert!(text.ends_with("in place of `nope` it has a/b, a_b, c."), "{text}");
}

#[test]
fn ids_bodies_and_kinds() {
    assert_eq!(json_of("/dags/a%2Fb", &[])["dag_id"], "a/b");
    let (_, log) = get("/dags/c/log", &[]);
    assert_eq!(log.written(), ("application/x-ndjson", b"{\"event\":\"one\"}\n{\"event\":\"two\"}\n".to_vec()));
    let (_, log) = get("/dags/c/log", &[("map_index", "1")]);
    assert_eq!(log.written(), ("text/plain", b"plain".to_vec()));
}

#[test]
fn a_write_is_told_and_not_sent() {
    let mut write = request(Method::Post, "/dags/a_b/runs", &[("m", "1"), ("m", "2"), ("n", "3")]);
    write.body = Some(json!({"conf": {"a": 1}}));
    let (status, body) = small().answer(&write, Effect::Write);
    let Body::Json(value) = body else { panic!("{body:?}") };
    assert_eq!(status, 200);
    assert!(value["not_sent"].as_str().unwrap().contains("nothing was sent"));
    assert_eq!(value["method"], "POST");
    assert_eq!(value["path"], "/api/v2/dags/a_b/runs");
    assert_eq!(value["query"], json!({"m": ["1", "2"], "n": "3"}));
    assert_eq!(value["body"], json!({"conf": {"a": 1}}));
    // A read that goes by POST is none, and was not recorded.
    assert_eq!(small().answer(&write, Effect::Read).0, 422);
    // What can be read is a write all the same if its operation is one.
    let (_, body) = small().answer(&request(Method::Get, "/dags", &[]), Effect::Destructive);
    assert!(matches!(body, Body::Json(value) if value.get("not_sent").is_some()));
}

#[test]
fn a_wrong_recording_is_refused_by_line() {
    let head = r#"{"format":1,"airflow":"3.3.2","recorded":"2026-01-31"}"#;
    for (text, expected) in [
        (String::new(), "empty"),
        (r#"{"format":2,"airflow":"3.3.2","recorded":"2026-01-31"}"#.to_owned(), "line 1"),
        (format!("{head}\n{{\"path\":\"/x\",\"body\":{{\"json\":1}},\"more\":1}}"), "line 2"),
        (format!("{head}\n\n{{\"path\":\"/x\",\"body\":{{\"row\":[\"/y\",0]}}}}"), "line 3"),
    ] {
        let error = Recording::parse(text.as_bytes()).unwrap_err();
        assert!(error.contains(expected), "{error}");
    }
}

#[test]
fn what_is_built_in_can_be_served() {
    let demo = recorded().unwrap();
    assert_eq!(demo.airflow.to_string(), "3.3.2");
    assert!(demo.notice.contains("recording"));
    assert!(RECORDED.len() <= 400 * 1024, "{} bytes", RECORDED.len());
    assert!(RECORDED.iter().all(|byte| *byte == b'\n' || (b' '..=b'~').contains(byte)), "only what can be seen");
    let replay = Replay::new(Recording::parse(RECORDED).unwrap());
    let (status, body) = replay.answer(&request(Method::Get, "/version", &[]), Effect::Read);
    assert_eq!(status, 200);
    assert!(matches!(body, Body::Json(value) if value["version"] == "3.3.2"));
}
