//! The endpoint, called without a socket.

use std::sync::Arc;

use axum::Router;
use axum::body::{Body, to_bytes};
use http::{Request, Response, StatusCode, header};
use serde_json::{Value, json};
use tower::ServiceExt;

use super::stub::{Answer, Set, Stub, app};
use crate::serve::access::Access;
use crate::serve::http::{HttpOptions, Prefix, router};

fn server(stub: &Arc<Stub>, set: Set, options: HttpOptions) -> Router {
    router(app(stub, set), options)
}

fn plain() -> Router {
    server(&Stub::plain("3.3.2"), Set::default(), HttpOptions::default())
}

fn initialize() -> Value {
    json!({"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {
        "protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "t", "version": "0"}}})
}

fn call(tool: &str, arguments: Value) -> Value {
    json!({"jsonrpc": "2.0", "id": 7, "method": "tools/call", "params": {"name": tool, "arguments": arguments}})
}

type Headers<'a> = &'a [(&'a str, &'a str)];

fn request(method: &str, path: &str, headers: Headers<'_>, body: &str) -> Request<Body> {
    let mut request = Request::builder().method(method).uri(path);
    if !headers.iter().any(|(name, _)| *name == "host") {
        request = request.header("host", "localhost:8000");
    }
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    request.body(Body::from(body.to_owned())).unwrap()
}

async fn post(router: &Router, path: &str, headers: Headers<'_>, body: &Value) -> Response<Body> {
    let mut all = vec![("content-type", "application/json")];
    all.extend_from_slice(headers);
    router.clone().oneshot(request("POST", path, &all, &body.to_string())).await.unwrap()
}

const BOTH: (&str, &str) = ("accept", "application/json, text/event-stream");

async fn json_of(response: Response<Body>) -> Value {
    let kind = response.headers().get(header::CONTENT_TYPE).unwrap().to_str().unwrap().to_owned();
    assert!(kind.starts_with("application/json"), "{kind}");
    serde_json::from_slice(&to_bytes(response.into_body(), 1 << 20).await.unwrap()).unwrap()
}

#[tokio::test]
async fn the_same_answer_with_and_without_slash() {
    let router = plain();
    for path in ["/mcp", "/mcp/", "/mcp/v1", "/mcp/v1/", "/mcp?x=1", "/mcp/v1/?api-version=2"] {
        for message in [initialize(), json!({"jsonrpc": "2.0", "id": 1, "method": "tools/list"})] {
            let response = post(&router, path, &[BOTH], &message).await;
            assert_eq!(response.status(), StatusCode::OK, "{path}");
            assert!(json_of(response).await["result"].is_object(), "{path}");
        }
    }
    let options = HttpOptions { prefix: Prefix::new("/team-a/").unwrap(), ..HttpOptions::default() };
    let router = server(&Stub::plain("3.3.2"), Set::default(), options);
    for path in ["/team-a/mcp", "/team-a/mcp/v1/"] {
        assert_eq!(post(&router, path, &[BOTH], &initialize()).await.status(), StatusCode::OK, "{path}");
    }
    assert_eq!(post(&router, "/mcp", &[BOTH], &initialize()).await.status(), StatusCode::NOT_FOUND);
    assert!(["/{x}", "/a/../b", "/a b", "/*", "a//b"].iter().all(|text| Prefix::new(text).is_err()));
}

#[tokio::test]
async fn accept_headers() {
    let router = plain();
    for accept in [
        &[][..],
        &[("accept", "*/*")],
        &[("accept", "application/json")],
        &[("accept", "application/json;q=0.9, text/event-stream")],
        &[("accept", "APPLICATION/JSON, TEXT/EVENT-STREAM")],
        &[("accept", "application/json"), ("accept", "text/event-stream")],
        &[("accept", "application/*")],
        &[("accept", "")],
    ] {
        let response = post(&router, "/mcp", accept, &initialize()).await;
        assert_eq!(response.status(), StatusCode::OK, "{accept:?}");
        json_of(response).await;
    }
    for accept in ["text/html", "text/event-stream", "application/json;q=0"] {
        let response = post(&router, "/mcp", &[("accept", accept)], &initialize()).await;
        assert_eq!(response.status(), StatusCode::NOT_ACCEPTABLE, "{accept}");
        let says = json_of(response).await["error"]["message"].as_str().unwrap().to_owned();
        assert!(says.contains("application/json, text/event-stream"), "{says}");
    }
}

#[tokio::test]
async fn progress_comes_only_where_a_stream_fits() {
    let lines = vec!["{\"state\":\"running\"}"];
    let stub = Stub::new(Some("3.3.2"), move |_| Answer::Lines(lines.clone(), std::time::Duration::ZERO));
    let set = Set { total: std::time::Duration::from_millis(400), ..Set::default() };
    let router = server(&stub, set, HttpOptions::default());
    let mut wait = call("wait_for_dag_run", json!({"dag_id": "d", "dag_run_id": "r"}));
    wait["params"]["_meta"] = json!({"progressToken": 5});
    let only_json = post(&router, "/mcp", &[("accept", "application/json")], &wait).await;
    assert_eq!(json_of(only_json).await["result"]["isError"], false);
    let stream = post(&router, "/mcp", &[BOTH], &wait).await;
    assert_eq!(stream.headers()[header::CONTENT_TYPE], "text/event-stream");
    let text = to_bytes(stream.into_body(), 1 << 20).await.unwrap();
    let text = String::from_utf8_lossy(&text);
    assert!(text.contains("notifications/progress") && text.contains("Still running"), "{text}");
}

#[tokio::test]
async fn hosts_and_origins() {
    let access =
        Access::new(&["mcp.example.com".into(), "svc.local:8000".into()], &["https://app.example.com".into()]).unwrap();
    let router = server(&Stub::plain("3.3.2"), Set::default(), HttpOptions { access, ..HttpOptions::default() });
    for host in ["localhost:1", "MCP.Example.com", "mcp.example.com.:443", "svc.local:8000", "[::1]:8000", "127.0.0.1"]
    {
        let response = post(&router, "/mcp", &[BOTH, ("host", host)], &initialize()).await;
        assert_eq!(response.status(), StatusCode::OK, "{host}");
    }
    for host in ["airflow-mcp.svc:8000", "10.1.2.3:8000", "svc.local:9"] {
        let headers = [BOTH, ("host", host), ("x-forwarded-host", "mcp.example.com")];
        let response = post(&router, "/mcp", &headers, &initialize()).await;
        assert_eq!(response.status(), StatusCode::FORBIDDEN, "{host}");
        let says = json_of(response).await["error"]["message"].as_str().unwrap().to_owned();
        assert!(says.contains(host) && says.contains("--allowed-host"), "{says}");
    }
    let probe = router.clone().oneshot(request("GET", "/healthz", &[("host", "10.1.2.3")], "")).await.unwrap();
    assert_eq!(probe.status(), StatusCode::OK);
    assert_eq!(to_bytes(probe.into_body(), 10).await.unwrap(), "ok");
    for (origin, status) in [
        ("https://app.example.com", StatusCode::OK),
        ("http://localhost:6274", StatusCode::OK),
        ("https://evil.example", StatusCode::FORBIDDEN),
        ("null", StatusCode::FORBIDDEN),
    ] {
        let response = post(&router, "/mcp", &[BOTH, ("origin", origin)], &initialize()).await;
        assert_eq!(response.status(), status, "{origin}");
        let flight = router.clone().oneshot(request("OPTIONS", "/mcp", &[("origin", origin)], "")).await.unwrap();
        assert_eq!(flight.status().is_success(), status == StatusCode::OK, "{origin}");
    }
}

#[tokio::test]
async fn callers_without_credentials() {
    let stub = Stub::plain("3.3.2");
    let router = server(&stub, Set { lend: false, ..Set::default() }, HttpOptions::default());
    for (headers, challenge) in [
        (&[BOTH][..], "Bearer realm=\"airvane\""),
        (&[BOTH, ("authorization", "nonsense")], "Bearer realm=\"airvane\", error=\"invalid_token\""),
        (&[BOTH, ("authorization", "Bearer ")], "Bearer realm=\"airvane\", error=\"invalid_token\""),
    ] {
        let response = post(&router, "/mcp", headers, &initialize()).await;
        assert_eq!(response.status(), StatusCode::UNAUTHORIZED);
        assert_eq!(response.headers()[header::WWW_AUTHENTICATE], challenge);
        let body = json_of(response).await;
        assert!(body["error"]["message"].as_str().unwrap().starts_with("Unauthorized"), "{body}");
    }
    assert_eq!((stub.count(), *stub.asked.lock().unwrap()), (0, 0));
    let response =
        post(&router, "/mcp", &[BOTH, ("authorization", "Bearer mine")], &call("get_health", json!({}))).await;
    assert_eq!(json_of(response).await["result"]["isError"], false);
    assert_eq!(stub.last().who, "authorization: Bearer mine");
    for path in
        ["/.well-known/oauth-protected-resource", "/.well-known/oauth-authorization-server/mcp", "/register", "/"]
    {
        let response = router.clone().oneshot(request("GET", path, &[], "")).await.unwrap();
        assert_eq!(response.status(), StatusCode::NOT_FOUND, "{path}");
        assert_eq!(json_of(response).await["error"], "not_found");
    }
    for method in ["GET", "DELETE", "PUT"] {
        let response = router.clone().oneshot(request(method, "/mcp", &[], "")).await.unwrap();
        assert_eq!(response.status(), StatusCode::METHOD_NOT_ALLOWED, "{method}");
    }
}

#[tokio::test]
async fn a_wrong_token_is_for_airflow_to_judge() {
    let stub = Stub::new(Some("3.3.2"), |_| Answer::Json(401, json!({"detail": "Invalid JWT token"})));
    let router = server(&stub, Set { lend: false, ..Set::default() }, HttpOptions::default());
    let response =
        post(&router, "/mcp", &[BOTH, ("authorization", "Bearer wrong")], &call("get_health", json!({}))).await;
    assert_eq!(response.status(), StatusCode::OK);
    let answer = json_of(response).await;
    assert_eq!(answer["result"]["isError"], true);
    assert!(answer["result"]["content"][0]["text"].as_str().unwrap().contains("401"), "{answer}");
}

#[tokio::test]
async fn lent_credentials_are_those_of_the_settings() {
    let stub = Stub::plain("3.3.2");
    let router = server(&stub, Set::default(), HttpOptions::default());
    post(&router, "/mcp", &[BOTH], &call("get_health", json!({}))).await;
    assert_eq!(stub.last().who, "authorization: Bearer configured");
}

#[tokio::test(flavor = "multi_thread")]
async fn no_caller_gets_anothers_credentials() {
    let stub = Stub::new(Some("3.3.2"), |sent| {
        let caller = sent.who.rsplit('-').next().unwrap_or_default();
        Answer::Json(200, json!({"caller": caller, "line": sent.line}))
    });
    let router = server(&stub, Set::default(), HttpOptions::default());
    let calls = (0..200).map(|number| {
        let router = router.clone();
        async move {
            let token = format!("Bearer token-{}", number % 2);
            let dag = format!("dag-{number}");
            let message = call("get_dag", json!({"dag_id": dag}));
            let response = post(&router, "/mcp", &[BOTH, ("authorization", &token)], &message).await;
            let text = json_of(response).await["result"]["content"][0]["text"].as_str().unwrap().to_owned();
            (text, token, dag)
        }
    });
    use futures::StreamExt;
    let answers: Vec<_> = futures::stream::iter(calls).buffer_unordered(50).collect().await;
    for (text, token, dag) in answers {
        assert!(text.contains(&format!("/dags/{dag}\"")), "{text}");
        assert!(text.contains(&format!("\"caller\":\"{}\"", token.rsplit('-').next().unwrap())), "{text}");
    }
    let sent = stub.sent.lock().unwrap();
    for sent in sent.iter() {
        let number: u32 = sent.line.rsplit('-').next().unwrap().parse().unwrap();
        assert_eq!(sent.who, format!("authorization: Bearer token-{}", number % 2), "{}", sent.line);
    }
    assert_eq!(sent.len(), 200);
}

#[tokio::test]
async fn bodies_that_are_no_messages() {
    let options = HttpOptions { body: 2_000, ..HttpOptions::default() };
    let router = server(&Stub::plain("3.3.2"), Set::default(), options);
    let headers = [BOTH, ("content-type", "application/json")];
    let long = "x".repeat(3_000);
    for (body, status, code) in [
        ("{", StatusCode::BAD_REQUEST, -32700),
        ("[]", StatusCode::BAD_REQUEST, -32600),
        ("{}", StatusCode::BAD_REQUEST, -32600),
        (long.as_str(), StatusCode::PAYLOAD_TOO_LARGE, -32600),
    ] {
        let response = router.clone().oneshot(request("POST", "/mcp", &headers, body)).await.unwrap();
        assert_eq!(response.status(), status, "{body}");
        assert_eq!(json_of(response).await["error"]["code"], code, "{body}");
    }
}

#[tokio::test]
async fn the_newer_era_checks_its_headers() {
    let router = plain();
    let mut message = call("get_health", json!({}));
    message["params"]["_meta"] = json!({
        "io.modelcontextprotocol/protocolVersion": "2026-07-28",
        "io.modelcontextprotocol/clientCapabilities": {},
    });
    let right =
        [BOTH, ("mcp-protocol-version", "2026-07-28"), ("mcp-method", "tools/call"), ("mcp-name", "get_health")];
    let answer = json_of(post(&router, "/mcp", &right, &message).await).await;
    assert_eq!(answer["result"]["resultType"], "complete", "{answer}");
    let wrong =
        [BOTH, ("mcp-protocol-version", "2026-07-28"), ("mcp-method", "tools/list"), ("mcp-name", "get_health")];
    assert_eq!(post(&router, "/mcp", &wrong, &message).await.status(), StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn a_header_takes_dags_away_and_never_adds_any() {
    let dags = |names: &[&str]| -> Value { names.iter().map(|name| json!({"dag_id": name})).collect() };
    let all = dags(&["team_a_1", "team_a_2", "team_b_1"]);
    let stub = Stub::new(Some("3.3.2"), move |_| Answer::Json(200, json!({"dags": all, "total_entries": 3})));
    let fence = crate::serve::Fence::new(&["team_a*"]).unwrap();
    let catalog = crate::serve::Catalog::generated();
    let server = server(&stub, Set { catalog, fence, ..Set::default() }, HttpOptions::default());
    for (asked, seen) in [
        (&[][..], &["team_a_1", "team_a_2"][..]),
        (&["*"], &["team_a_1", "team_a_2"]),
        (&["*_1"], &["team_a_1"]),
        (&["team_b*"], &[]),
        (&["*_1", "*"], &["team_a_1"]),
        (&["*_1, *_2"], &["team_a_1", "team_a_2"]),
    ] {
        let mut headers = vec![("content-type", "application/json"), ("accept", "application/json")];
        headers.extend(asked.iter().map(|value| ("X-Airvane-Dags", *value)));
        let body = call("list_dags", json!({})).to_string();
        let answer = server.clone().oneshot(request("POST", "/mcp", &headers, &body)).await.unwrap();
        let bytes = to_bytes(answer.into_body(), 1_000_000).await.unwrap();
        let text = String::from_utf8_lossy(&bytes);
        for dag in ["team_a_1", "team_a_2", "team_b_1"] {
            assert_eq!(text.contains(dag), seen.contains(&dag), "{asked:?}: {text}");
        }
    }
    for bad in ["", "a b", "a,,b"] {
        let headers = [("content-type", "application/json"), ("X-Airvane-Dags", bad)];
        let body = call("list_dags", json!({})).to_string();
        let answer = server.clone().oneshot(request("POST", "/mcp", &headers, &body)).await.unwrap();
        assert_eq!(answer.status(), StatusCode::BAD_REQUEST, "{bad}");
    }
}
