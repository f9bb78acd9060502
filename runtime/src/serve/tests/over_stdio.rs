//! The protocol over a pipe, as lines of text.

use std::sync::Arc;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, DuplexStream, Lines, ReadHalf, WriteHalf, duplex, split};
use tokio::task::JoinHandle;

use super::stub::{Answer, Set, Stub, app};
use crate::serve::{App, stdio};

struct Pipe {
    input: Option<WriteHalf<DuplexStream>>,
    output: Lines<BufReader<ReadHalf<DuplexStream>>>,
    served: JoinHandle<Result<(), std::io::Error>>,
}

impl Pipe {
    fn to(app: Arc<App>) -> Self {
        let (ours, theirs) = duplex(1 << 16);
        let (read, write) = split(theirs);
        let served = tokio::spawn(stdio::serve(app, read, write));
        let (read, write) = split(ours);
        Self { input: Some(write), output: BufReader::new(read).lines(), served }
    }

    async fn write(&mut self, text: &str) {
        self.input.as_mut().unwrap().write_all(text.as_bytes()).await.unwrap();
    }

    async fn send(&mut self, message: Value) {
        self.write(&format!("{message}\n")).await;
    }

    async fn read(&mut self) -> Value {
        let line =
            tokio::time::timeout(Duration::from_secs(10), self.output.next_line()).await.expect("a line in time");
        serde_json::from_str(&line.unwrap().expect("a line")).unwrap()
    }

    async fn ask(&mut self, message: Value) -> Value {
        self.send(message).await;
        self.read().await
    }

    async fn begun(app: Arc<App>) -> Self {
        let mut pipe = Self::to(app);
        let answer = pipe
            .ask(json!({"jsonrpc": "2.0", "id": 0, "method": "initialize", "params": {
                "protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "t", "version": "0"}}}))
            .await;
        assert_eq!(answer["result"]["serverInfo"]["name"], "airvane", "{answer}");
        pipe.send(json!({"jsonrpc": "2.0", "method": "notifications/initialized"})).await;
        pipe
    }
}

fn call(id: u32, tool: &str, arguments: Value) -> Value {
    json!({"jsonrpc": "2.0", "id": id, "method": "tools/call", "params": {"name": tool, "arguments": arguments}})
}

fn modern(id: u32, method: &str, mut params: Value) -> Value {
    params["_meta"] = json!({
        "io.modelcontextprotocol/protocolVersion": "2026-07-28",
        "io.modelcontextprotocol/clientCapabilities": {},
        "io.modelcontextprotocol/clientInfo": {"name": "t", "version": "0"},
    });
    json!({"jsonrpc": "2.0", "id": id, "method": method, "params": params})
}

#[tokio::test]
async fn the_older_era() {
    let stub = Stub::plain("3.3.2");
    let mut pipe = Pipe::begun(app(&stub, Set::default())).await;
    let list = pipe.ask(json!({"jsonrpc": "2.0", "id": 1, "method": "tools/list"})).await;
    assert_eq!(list["result"]["tools"].as_array().unwrap().len(), 18, "{list}");
    assert!(list["result"].get("ttlMs").is_none() && list["result"].get("resultType").is_none(), "{list}");
    let done = pipe.ask(call(2, "get_dag", json!({"dag_id": "x"}))).await;
    assert_eq!(done["result"], json!({"content": [{"type": "text", "text": "{}"}], "isError": false}));
    let unknown = pipe.ask(call(3, "get_dagz", json!({}))).await;
    assert_eq!(unknown["error"]["code"], -32602, "{unknown}");
    let other = pipe.ask(json!({"jsonrpc": "2.0", "id": 4, "method": "what/ever"})).await;
    assert_eq!(other["error"]["code"], -32601, "{other}");
}

#[tokio::test]
async fn the_newer_era() {
    let mut pipe = Pipe::to(app(&Stub::plain("3.3.2"), Set::default()));
    let found = pipe.ask(modern(1, "server/discover", json!({}))).await;
    assert!(found["result"]["supportedVersions"].as_array().unwrap().contains(&json!("2026-07-28")), "{found}");
    let list = pipe.ask(modern(2, "tools/list", json!({}))).await;
    assert_eq!(
        (&list["result"]["cacheScope"], &list["result"]["ttlMs"]),
        (&json!("private"), &json!(300_000)),
        "{list}"
    );
    let done = pipe.ask(modern(3, "tools/call", json!({"name": "get_dag", "arguments": {"dag_id": "x"}}))).await;
    assert_eq!(
        (&done["result"]["isError"], &done["result"]["resultType"]),
        (&json!(false), &json!("complete")),
        "{done}"
    );
    let odd = pipe.ask(modern(4, "tools/call", json!({"name": "get_dag", "arguments": [1]}))).await;
    assert_eq!((&odd["result"]["isError"], &odd["result"]["resultType"]), (&json!(true), &json!("complete")), "{odd}");
}

#[tokio::test]
async fn arguments_of_odd_shapes() {
    let stub = Stub::plain("3.3.2");
    let mut pipe = Pipe::begun(app(&stub, Set::default())).await;
    let bare =
        pipe.ask(json!({"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": "get_health"}})).await;
    assert_eq!(bare["result"]["isError"], false, "{bare}");
    for (id, none) in [(2, json!(null)), (3, json!([])), (4, json!({})), (5, json!("{}"))] {
        let done = pipe.ask(call(id, "get_health", none)).await;
        assert_eq!(done["result"]["isError"], false, "{done}");
    }
    assert_eq!(stub.count(), 5);
    for (id, odd) in [(6, json!([1])), (7, json!("x")), (8, json!(5))] {
        let refused = pipe.ask(call(id, "get_health", odd)).await;
        assert_eq!(refused["result"]["isError"], true, "{refused}");
    }
    let nameless = pipe.ask(json!({"jsonrpc": "2.0", "id": 9, "method": "tools/call", "params": {}})).await;
    assert_eq!(nameless["error"]["code"], -32602, "{nameless}");
    assert_eq!(stub.count(), 5);
}

#[tokio::test]
async fn lines_that_are_no_messages() {
    let mut pipe = Pipe::begun(app(&Stub::plain("3.3.2"), Set::default())).await;
    for (line, code) in [("{\"jsonrpc\":", -32700), ("hello", -32700), ("[]", -32600), ("{\"id\":\"x\"}", -32600)] {
        pipe.write(&format!("{line}\n")).await;
        let answer = pipe.read().await;
        assert_eq!(answer["error"]["code"], code, "{line}: {answer}");
    }
    // Empty lines, CRLF and a byte order mark are nothing to stumble over.
    pipe.write("\n\r\n").await;
    pipe.write(&format!("\u{feff}{}\r\n", call(1, "get_health", json!({})))).await;
    assert_eq!(pipe.read().await["id"], 1);
}

#[tokio::test]
async fn a_line_of_twenty_megabytes() {
    let stub = Stub::plain("3.3.2");
    let mut pipe = Pipe::begun(app(&stub, Set::default())).await;
    let long = "x".repeat(20_000_000);
    let done = pipe.ask(call(1, "trigger_dag", json!({"dag_id": "d", "conf": {"long": long}}))).await;
    assert_eq!(done["result"]["isError"], false);
    assert_eq!(stub.last().body.unwrap()["conf"]["long"].as_str().unwrap().len(), 20_000_000);
}

#[tokio::test]
async fn the_end_of_input_ends_the_server() {
    let stub = Stub::new(Some("3.3.2"), |_| Answer::Never);
    let server = app(&stub, Set::default());
    let mut pipe = Pipe::begun(server).await;
    pipe.send(call(1, "get_health", json!({}))).await;
    while stub.count() == 0 {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    let closed = Instant::now();
    let mut input = pipe.input.take().unwrap();
    input.shutdown().await.unwrap();
    drop(input);
    tokio::time::timeout(Duration::from_secs(2), &mut pipe.served).await.expect("ends").unwrap().unwrap();
    assert!(closed.elapsed() < Duration::from_millis(1_300), "{:?}", closed.elapsed());
    assert_eq!(*stub.cancelled.lock().unwrap(), 1);
}

#[tokio::test]
async fn what_was_asked_before_the_end_of_input_is_answered() {
    let mut pipe = Pipe::begun(app(&Stub::plain("3.3.2"), Set::default())).await;
    for id in 1..=20 {
        pipe.send(call(id, "get_health", json!({}))).await;
    }
    let mut input = pipe.input.take().unwrap();
    input.shutdown().await.unwrap();
    let mut ids: Vec<u64> = Vec::new();
    while let Some(line) = pipe.output.next_line().await.unwrap() {
        ids.push(serde_json::from_str::<Value>(&line).unwrap()["id"].as_u64().unwrap());
        if ids.len() == 20 {
            break;
        }
    }
    ids.sort_unstable();
    assert_eq!(ids, (1..=20).collect::<Vec<_>>());
}

#[tokio::test]
async fn a_cancelled_call_is_cancelled_upstream() {
    let stub = Stub::new(Some("3.3.2"), |_| Answer::Never);
    let mut pipe = Pipe::begun(app(&stub, Set::default())).await;
    pipe.send(call(1, "get_health", json!({}))).await;
    while stub.count() == 0 {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    pipe.send(json!({"jsonrpc": "2.0", "method": "notifications/cancelled", "params": {"requestId": 1}})).await;
    for _ in 0..100 {
        if *stub.cancelled.lock().unwrap() == 1 {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("not cancelled");
}

#[tokio::test]
async fn a_long_wait_tells_how_far_it_is_and_ends_by_itself() {
    let lines = vec!["{\"state\":\"queued\"}", "{\"state\":\"running\"}"];
    let stub = Stub::new(Some("3.3.2"), move |_| Answer::Lines(lines.clone(), Duration::from_millis(50)));
    let mut pipe = Pipe::begun(app(&stub, Set { total: Duration::from_secs(2), ..Set::default() })).await;
    let began = Instant::now();
    let mut wait = call(1, "wait_for_dag_run", json!({"dag_id": "d", "dag_run_id": "r"}));
    wait["params"]["_meta"] = json!({"progressToken": "p"});
    pipe.send(wait).await;
    for step in 1..=2 {
        let told = pipe.read().await;
        assert_eq!(told["method"], "notifications/progress", "{told}");
        assert_eq!((&told["params"]["progress"], &told["params"]["progressToken"]), (&json!(step as f64), &json!("p")));
    }
    let done = pipe.read().await;
    let text = done["result"]["content"][0]["text"].as_str().unwrap();
    assert!(text.starts_with("{\"state\":\"running\"}\nStill running after"), "{text}");
    assert!(text.contains("call `wait_for_dag_run` again with the same arguments"), "{text}");
    assert_eq!(done["result"]["isError"], false);
    assert!(began.elapsed() < Duration::from_secs(2));
    assert_eq!(stub.lines(), ["GET /api/v2/dags/d/dagRuns/r/wait?interval=2"]);
}

#[tokio::test]
async fn a_panic_is_an_answer() {
    let stub = Stub::new(Some("3.3.2"), |sent| {
        if sent.line.contains("health") { Answer::Panic } else { Answer::Json(200, json!({})) }
    });
    let mut pipe = Pipe::begun(app(&stub, Set::default())).await;
    let failed = pipe.ask(call(1, "get_health", json!({}))).await;
    assert_eq!(failed["result"]["isError"], true, "{failed}");
    assert!(!failed.to_string().contains("secret-in-panic"));
    let fine = pipe.ask(call(2, "get_dag", json!({"dag_id": "x"}))).await;
    assert_eq!(fine["result"]["isError"], false);
}

#[tokio::test]
async fn a_change_of_release_is_told() {
    let stub = Stub::new(None, |_| Answer::Never);
    let server = app(&stub, Set::default());
    let mut pipe = Pipe::begun(Arc::clone(&server)).await;
    let before = pipe.ask(json!({"jsonrpc": "2.0", "id": 1, "method": "tools/list"})).await;
    *stub.version.lock().unwrap() = Some("2.11.2");
    tokio::time::sleep(Duration::from_millis(5_200)).await;
    server.known(&super::stub::instance(Duration::from_secs(1)), Duration::from_secs(1)).await;
    let told = pipe.read().await;
    assert_eq!(told["method"], "notifications/tools/list_changed", "{told}");
    let after = pipe.ask(json!({"jsonrpc": "2.0", "id": 2, "method": "tools/list"})).await;
    assert!(after["result"]["tools"].as_array().unwrap().len() < before["result"]["tools"].as_array().unwrap().len());
}
