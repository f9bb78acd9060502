//! MCP clients as they are published, against airvane on real Airflow 2.11.2 and 3.3.2, over
//! stdio and HTTP: the Python `mcp` in both eras, `fastmcp`, the TypeScript SDK, `mcp-remote`
//! and the Inspector's command line.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::ffi::OsStr;
use std::process::{Command, Output, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use airvane::serve::{Catalog, Inventory, Selection, Wanted, Writes};
use airvane_tests::clients::{Era, NodeClients, PythonClients, Server};
use airvane_tests::mcp::{Endpoint, Program};
use airvane_tests::{Airflow, Instance};
use generated::RELEASES;
use generated::table::{Line, Release, Schemas, View};
use serde_json::{Value, json};
use tempfile::TempDir;

const RELEASES_HERE: [&str; 2] = ["2.11.2", "3.3.2"];
const ERAS: [Era; 3] = [Era::Auto, Era::Handshake, Era::Stateless];
const MODERN: &str = "2026-07-28";
const OLD: &str = "2025-11-25";

fn airflow(release: &str) -> &'static Instance {
    Airflow::shared(release).unwrap_or_else(|error| panic!("no Airflow {release}: {error:#}"))
}

fn python() -> PythonClients {
    PythonClients::install().unwrap_or_else(|error| panic!("no Python clients: {error:#}"))
}

/// The clients on Node.js, and an empty home folder for them.
fn node() -> (NodeClients, TempDir) {
    let clients = NodeClients::install().unwrap_or_else(|error| panic!("no clients on Node.js: {error:#}"));
    (clients, tempfile::tempdir().unwrap())
}

/// The tools that a release has, as they go over the wire.
fn expected(release: &str, toolsets: &str) -> Vec<Value> {
    let writes = Writes { tools: generated::write::TOOLS, operations: generated::write::OPERATIONS };
    let catalog = Catalog::generated().with_writes(writes);
    let wanted = Wanted { toolsets: Some(toolsets.to_owned()), ..Wanted::default() };
    let selection = Selection::of(&catalog, &wanted).unwrap();
    let release = Release::parse(release).unwrap();
    let line = Line::of(release).unwrap();
    let (_, known) = RELEASES.iter().find(|(other, _)| *other == line).unwrap();
    let view = View::of(release, line, known).unwrap();
    let inventory = Inventory { catalog: &catalog, selection: &selection, view };
    inventory.list(inventory.entries(), Schemas::Lean).iter().map(|tool| serde_json::to_value(tool).unwrap()).collect()
}

#[track_caller]
fn same_tools(found: &Value, release: &str, toolsets: &str) {
    let found = found.as_array().unwrap_or_else(|| panic!("no list of tools: {found}"));
    let expected = expected(release, toolsets);
    let names = |tools: &[Value]| tools.iter().map(|tool| tool["name"].to_string()).collect::<Vec<_>>();
    assert_eq!(names(found), names(&expected), "{release}");
    for (found, expected) in found.iter().zip(&expected) {
        assert_eq!(found, expected, "{release}");
    }
}

/// airvane as a client starts it by itself, with nothing in its environment but what is set here.
struct Local {
    home: TempDir,
    settings: Vec<(&'static str, String)>,
}

impl Local {
    fn new(airflow: &Instance, toolsets: &str) -> Self {
        let settings = vec![
            ("AIRFLOW_API_URL", airflow.url.clone()),
            ("AIRFLOW_USERNAME", "admin".to_owned()),
            ("AIRFLOW_PASSWORD", airflow.users["admin"].clone()),
            ("AIRVANE_TOOLSETS", toolsets.to_owned()),
        ];
        Self { home: tempfile::tempdir().unwrap(), settings }
    }

    fn command(&self) -> Command {
        let mut command = Command::new(common::program("airvane"));
        for name in ["AIRFLOW_AUTH_TOKEN", "AF_READ_ONLY", "MCP_TRANSPORT", "MCP_HOST", "MCP_PORT"] {
            command.env_remove(name);
        }
        command.envs(self.settings.iter().cloned()).env("XDG_CACHE_HOME", self.home.path());
        command
    }
}

/// airvane over HTTP, without any credentials of its own.
fn remote(airflow: &Instance, toolsets: &str) -> Endpoint {
    let program = Program::airvane(&airflow.url).unwrap().env("AIRVANE_TOOLSETS", toolsets);
    program.http().unwrap_or_else(|error| panic!("airvane does not serve: {error:#}"))
}

/// A run id that no other test takes, nor another run of this one.
fn fresh(who: &str) -> String {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_millis();
    format!("{who}-{}-{now}-{count}", std::process::id())
}

#[track_caller]
fn text(result: &Value) -> &str {
    result["content"][0]["text"].as_str().unwrap_or_else(|| panic!("a result without text: {result}"))
}

/// What every client does here, as steps of the Python driver.
fn steps(airflow: &Instance, run: &str) -> Value {
    let failed = &airflow.run("demo_fail").unwrap().run_id;
    json!([
        {"op": "info"},
        {"op": "list"},
        {"op": "call", "name": "list_dags", "arguments": {"dag_id_pattern": "demo_", "limit": 3}},
        {"op": "call", "name": "get_task_logs",
         "arguments": {"dag_id": "demo_fail", "dag_run_id": failed, "task_id": "divide", "try_number": 2}},
        {"op": "call", "name": "trigger_dag",
         "arguments": {"dag_id": "demo_manual", "dag_run_id": run, "conf": {"seconds": 0}}},
        {"op": "call", "name": "get_dag_details", "arguments": {"dag_id": "there_is_no_such_dag"}},
        {"op": "call", "name": "list_dags", "arguments": {"limt": 3}},
        {"op": "call", "name": "there_is_no_such_tool", "arguments": {}},
    ])
}

#[track_caller]
fn good(outcomes: &[Value], airflow: &Instance, toolsets: &str, era: Era, run: &str) {
    let result = |at: usize| {
        let outcome = &outcomes[at];
        assert!(outcome.get("error").is_none(), "step {at}: {outcome}");
        &outcome["result"]
    };
    let info = result(0);
    assert_eq!(info["protocolVersion"], if era == Era::Handshake { OLD } else { MODERN });
    // Who speaks without asking first has not been told.
    if era != Era::Stateless {
        assert_eq!(info["serverInfo"]["name"], "airvane");
        let instructions = info["instructions"].as_str().expect("instructions");
        assert!(instructions.contains("Apache Airflow") && instructions.chars().count() <= 2_048, "{instructions}");
    }

    assert_eq!(result(1)["pages"], 1, "clients lose what is on later pages");
    same_tools(&result(1)["tools"], &airflow.release, toolsets);

    let dags: Value = serde_json::from_str(text(result(2))).expect("JSON");
    assert_eq!(dags["dags"].as_array().map(Vec::len), Some(3), "{dags}");
    assert!(dags["page"].to_string().contains("offset"), "a page that is not all says so: {dags}");
    assert!(result(2).get("structuredContent").is_none(), "the text alone is the result");

    let log = text(result(3));
    assert!(log.contains("ZeroDivisionError: division by zero") && log.contains("about to divide"), "{log}");

    assert_ne!(result(4)["isError"], true, "{}", result(4));
    assert!(text(result(4)).contains(run), "{}", text(result(4)));
    let there = airflow.api_as("admin").unwrap().get(&format!("/dags/demo_manual/dagRuns/{run}")).unwrap();
    assert_eq!(there["dag_run_id"], run, "Airflow itself knows nothing of the run");

    assert_eq!(result(5)["isError"], true, "{}", result(5));
    assert!(text(result(5)).contains("404") && text(result(5)).contains("there_is_no_such_dag"), "{}", result(5));
    assert_eq!(result(6)["isError"], true, "{}", result(6));
    assert!(text(result(6)).contains("`limt`") && text(result(6)).contains("`limit`"), "{}", result(6));
    let unknown = outcomes[7].to_string();
    assert!(unknown.contains("there_is_no_such_tool"), "{unknown}");
    assert!(outcomes[7].get("error").is_some() || outcomes[7]["result"]["isError"] == true, "{unknown}");
}

#[test]
fn python_mcp_in_both_eras_over_stdio() {
    let python = python();
    for release in RELEASES_HERE {
        let airflow = airflow(release);
        let local = Local::new(airflow, "all");
        for era in ERAS {
            let run = fresh("mcp-stdio");
            let outcomes = python.drive(&Server::Stdio(&local.command()), era, &steps(airflow, &run));
            let outcomes = outcomes.unwrap_or_else(|error| panic!("{release}, {era:?}: {error:#}"));
            good(&outcomes, airflow, "all", era, &run);
        }
    }
}

#[test]
fn python_mcp_in_both_eras_over_http() {
    let python = python();
    for release in RELEASES_HERE {
        let airflow = airflow(release);
        let authorization = airflow.authorization("admin").unwrap();
        let headers = [("Authorization", authorization.as_str())];
        let endpoint = remote(airflow, "default");
        let base = endpoint.url.strip_suffix("/mcp").expect("the endpoint");
        // The eras share an address, and each of the four addresses is as good as the others.
        for (era, path) in ERAS.into_iter().zip(["/mcp", "/mcp/v1/", "/mcp/"]) {
            let run = fresh("mcp-http");
            let url = format!("{base}{path}");
            let outcomes = python.drive(&Server::Http(&url, &headers), era, &steps(airflow, &run));
            let outcomes = outcomes.unwrap_or_else(|error| panic!("{release}, {era:?}: {error:#}"));
            good(&outcomes, airflow, "default", era, &run);
        }
    }
}

#[test]
fn python_mcp_and_wrong_credentials() {
    let python = python();
    for release in RELEASES_HERE {
        let airflow = airflow(release);
        let endpoint = remote(airflow, "default");
        let headers = [("Authorization", wrong(airflow))];
        let steps = json!([{"op": "call", "name": "list_dags", "arguments": {}}]);
        for era in ERAS {
            let outcomes = python.drive(&Server::Http(&endpoint.url, &headers), era, &steps);
            let outcomes = outcomes.unwrap_or_else(|error| panic!("{release}, {era:?}: {error:#}"));
            unauthorized(&outcomes[0]["result"]);
            // Without any, not even a connection is made; and it is the 401 that the client shows.
            let refused = python.drive(&Server::Http(&endpoint.url, &[]), era, &steps);
            let said = match refused {
                Ok(outcomes) => outcomes[0]["error"].to_string(),
                Err(error) => format!("{error:#}"),
            };
            assert!(said.contains("Unauthorized") || said.contains("401"), "{release}, {era:?}: {said}");
        }
    }
}

/// An `Authorization` header that is well formed, and that no Airflow takes.
fn wrong(airflow: &Instance) -> &'static str {
    // admin:wrong
    if airflow.login == "basic" { "Basic YWRtaW46d3Jvbmc=" } else { "Bearer wrong" }
}

#[track_caller]
fn unauthorized(result: &Value) {
    assert_eq!(result["isError"], true, "{result}");
    let said = text(result);
    assert!(said.to_lowercase().contains("unauthorized"), "{said}");
    no_parse_error(said);
}

#[track_caller]
fn no_parse_error(said: &str) {
    for words in ["Unexpected token", "is not valid JSON", "JSON.parse", "SyntaxError", "ZodError"] {
        assert!(!said.contains(words), "{said}");
    }
}

/// Runs a script with `fastmcp`, which does what the steps of `mcp` do and prints one line of JSON.
const FASTMCP: &str = r#"
import asyncio, json, sys
from fastmcp import Client
from fastmcp.client.transports import StdioTransport, StreamableHttpTransport

async def main():
    to = json.loads(sys.stdin.read())
    if "url" in to:
        transport = StreamableHttpTransport(to["url"], headers=to["headers"])
    else:
        transport = StdioTransport(command=to["command"], args=[], env=to["env"])
    async with Client(transport) as client:
        tools = [tool.model_dump(mode="json", by_alias=True, exclude_none=True) for tool in await client.list_tools()]
        said = []
        for name, arguments in to["calls"]:
            result = await client.call_tool(name, arguments, raise_on_error=False)
            said.append({"isError": result.is_error, "content": [{"text": result.content[0].text}]})
        print(json.dumps({"tools": tools, "said": said}))

asyncio.run(main())
"#;

/// The same with version 1 of the TypeScript SDK, which ends at 2025-11-25.
const TYPESCRIPT: &str = r#"
const { Client } = require("@modelcontextprotocol/sdk/client/index.js");
const { StdioClientTransport } = require("@modelcontextprotocol/sdk/client/stdio.js");
const { StreamableHTTPClientTransport } = require("@modelcontextprotocol/sdk/client/streamableHttp.js");
(async () => {
  const to = JSON.parse(require("fs").readFileSync(0, "utf8"));
  const client = new Client({ name: "airvane-tests", version: "1" });
  const transport = to.url
    ? new StreamableHTTPClientTransport(new URL(to.url), { requestInit: { headers: to.headers } })
    : new StdioClientTransport({ command: to.command, args: [], env: to.env, stderr: "ignore" });
  await client.connect(transport);
  const { tools } = await client.listTools();
  const said = [];
  for (const [name, args] of to.calls) said.push(await client.callTool({ name, arguments: args }));
  await client.close();
  console.log(JSON.stringify({ tools, said }));
})().catch((error) => { console.error(error); process.exit(1); });
"#;

/// Hands `input` to a program, and gives what it printed.
fn feed(command: &mut Command, input: &str) -> Value {
    use std::io::Write;
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{}", String::from_utf8_lossy(&output.stdout)))
}

/// Runs both ways to a server through a script; `command` makes the interpreter with it.
fn scripted(who: &str, command: impl Fn() -> Command) {
    for release in RELEASES_HERE {
        let airflow = airflow(release);
        let local = Local::new(airflow, "all");
        let program = local.command();
        let mut environment: serde_json::Map<String, Value> = program
            .get_envs()
            .filter_map(|(name, value)| Some((name.to_str()?.to_owned(), json!(value?.to_str()?))))
            .collect();
        environment.insert("PATH".to_owned(), json!(std::env::var("PATH").unwrap_or_default()));
        let endpoint = remote(airflow, "all");
        let authorization = airflow.authorization("admin").unwrap();
        let ways = [
            json!({"command": program.get_program().to_str(), "env": environment}),
            json!({"url": endpoint.url, "headers": {"Authorization": authorization}}),
        ];
        for mut way in ways {
            let run = fresh(who);
            let failed = &airflow.run("demo_fail").unwrap().run_id;
            way["calls"] = json!([
                ["list_dags", {"limit": 3}],
                ["get_task_logs", {"dag_id": "demo_fail", "dag_run_id": failed, "task_id": "divide", "try_number": 2}],
                ["trigger_dag", {"dag_id": "demo_manual", "dag_run_id": run}],
                ["get_dag_details", {"dag_id": "there_is_no_such_dag"}],
            ]);
            let printed = feed(&mut command(), &way.to_string());
            same_tools(&printed["tools"], release, "all");
            let said = &printed["said"];
            assert!(text(&said[0]).contains("\"dags\":["), "{}", said[0]);
            assert!(text(&said[1]).contains("ZeroDivisionError"), "{}", said[1]);
            assert!(text(&said[2]).contains(&run), "{}", said[2]);
            assert_eq!(said[3]["isError"], true, "{}", said[3]);
            assert!((0..3).all(|at| said[at]["isError"] != true), "{said}");
        }
    }
}

#[test]
fn fastmcp_over_stdio_and_http() {
    let python = python();
    scripted("fastmcp", || {
        let mut command = Command::new(&python.python);
        command.args(["-c", FASTMCP]).env("NO_PROXY", "127.0.0.1");
        command
    });
}

#[test]
fn the_typescript_sdk_over_stdio_and_http() {
    let (node, _home) = node();
    scripted("typescript", || {
        let mut command = Command::new(&node.node);
        command.args(["-e", TYPESCRIPT]).env("NODE_PATH", &node.modules);
        command
    });
}

/// `mcp-remote` with a header, as a client would start it.
fn bridge(node: &NodeClients, home: &TempDir, url: &str, authorization: Option<&str>) -> Command {
    let mut command = node.command(&node.mcp_remote, home.path());
    command.args([url, "--allow-http", "--transport", "http-only"]);
    if let Some(authorization) = authorization {
        // As its manual says: some clients tear arguments apart at spaces, so these are in a variable.
        command.args(["--header", "Authorization:${AIRFLOW_AUTHORIZATION}"]);
        command.env("AIRFLOW_AUTHORIZATION", authorization);
    }
    command
}

#[test]
fn mcp_remote() {
    let python = python();
    let (node, home) = node();
    for release in RELEASES_HERE {
        let airflow = airflow(release);
        let authorization = airflow.authorization("admin").unwrap();
        let endpoint = remote(airflow, "default");
        for era in [Era::Auto, Era::Handshake] {
            let run = fresh("mcp-remote");
            let bridge = bridge(&node, &home, &endpoint.url, Some(&authorization));
            let outcomes = python.drive(&Server::Stdio(&bridge), era, &steps(airflow, &run));
            let outcomes = outcomes.unwrap_or_else(|error| panic!("{release}, {era:?}: {error:#}"));
            good(&outcomes, airflow, "default", era, &run);
        }
    }
}

/// C11: what `mcp-remote` shows is that the caller is unauthorized, and not that some text is no JSON.
#[test]
fn c11_mcp_remote_with_a_wrong_token_and_with_none() {
    let python = python();
    let (node, home) = node();
    for release in RELEASES_HERE {
        let airflow = airflow(release);
        let endpoint = remote(airflow, "default");
        let wrong = bridge(&node, &home, &endpoint.url, Some(wrong(airflow)));
        let steps = json!([{"op": "list"}, {"op": "call", "name": "list_dags", "arguments": {}}]);
        for era in [Era::Auto, Era::Handshake] {
            let outcomes = python.drive(&Server::Stdio(&wrong), era, &steps);
            let outcomes = outcomes.unwrap_or_else(|error| panic!("{release}, {era:?}: {error:#}"));
            unauthorized(&outcomes[1]["result"]);
        }

        // Without a header it is answered 401, looks for OAuth, finds none, and gives up with our words.
        let none = bridge(&node, &home, &endpoint.url, None);
        let said = said(&ended(none, Duration::from_secs(60)));
        assert!(said.to_lowercase().contains("unauthorized") && said.contains("Authorization header"), "{said}");
        no_parse_error(&said);
    }
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

/// Waits for a program that has to end by itself, its standard input held open all the while.
fn ended(mut command: Command, patience: Duration) -> Output {
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let held = child.stdin.take();
    let deadline = Instant::now() + patience;
    while child.try_wait().unwrap().is_none() {
        if Instant::now() > deadline {
            child.kill().unwrap();
            let output = child.wait_with_output().unwrap();
            panic!("{command:?} did not end:\n{}", said(&output));
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    drop(held);
    child.wait_with_output().unwrap()
}

/// One run of the Inspector's command line: exit code, the JSON it printed, and its words on stderr.
fn inspect(node: &NodeClients, home: &TempDir, to: &To<'_>, arguments: &[&str]) -> (i32, Value, String) {
    let mut command = node.command(&node.inspector, home.path());
    command.args(["--cli", "--format", "json"]);
    match to {
        To::Local(local) => {
            let program = local.command();
            // The Inspector does not hand on its own environment.
            for (name, value) in program.get_envs().filter_map(|(name, value)| Some((name, value?))) {
                command.arg("-e").arg([name, value].join(OsStr::new("=")));
            }
            command.args(arguments).arg("--").arg(program.get_program());
        }
        To::Remote(url, authorization) => {
            command.args(["--server-url", url, "--transport", "http", "--stored-auth-only"]);
            if let Some(authorization) = authorization {
                command.arg("--header").arg(format!("Authorization: {authorization}"));
            }
            command.args(arguments);
        }
    }
    let output = command.stdin(Stdio::null()).output().unwrap();
    let printed = serde_json::from_slice(&output.stdout).unwrap_or(Value::Null);
    let words = String::from_utf8_lossy(&output.stderr).into_owned();
    (output.status.code().unwrap_or(-1), printed, words)
}

enum To<'a> {
    Local(&'a Local),
    Remote(&'a str, Option<&'a str>),
}

#[test]
fn the_inspector_strictly_over_stdio_and_http() {
    let (node, home) = node();
    for release in RELEASES_HERE {
        let airflow = airflow(release);
        let authorization = airflow.authorization("admin").unwrap();
        let local = Local::new(airflow, "all");
        let endpoint = remote(airflow, "all");
        for to in [To::Local(&local), To::Remote(&endpoint.url, Some(&authorization))] {
            for era in ["legacy", "modern"] {
                let list = ["--protocol-era", era, "--method", "tools/list", "--strict"];
                let (code, printed, said) = inspect(&node, &home, &to, &list);
                assert_eq!(code, 0, "{release}, {era}: {said}");
                same_tools(&printed["result"]["tools"], release, "all");
                // Not a single warning either.
                for word in ["error", "warning", "portab", "schema"] {
                    assert!(!said.to_lowercase().contains(word), "{release}, {era}: {said}");
                }

                let call = ["--protocol-era", era, "--method", "tools/call", "--tool-name", "list_dags"];
                let arguments = ["--tool-args-json", r#"{"limit": 2, "dag_id_pattern": "demo_"}"#];
                let (code, printed, said) = inspect(&node, &home, &to, &[&call[..], &arguments[..]].concat());
                assert_eq!(code, 0, "{release}, {era}: {said}");
                let dags: Value = serde_json::from_str(text(&printed["result"])).unwrap();
                assert_eq!(dags["dags"].as_array().map(Vec::len), Some(2), "{dags}");

                let arguments = ["--tool-args-json", r#"{"limt": 2}"#];
                let (code, printed, said) = inspect(&node, &home, &to, &[&call[..], &arguments[..]].concat());
                assert_ne!(code, 0, "{release}, {era}: a call that failed: {said}");
                assert!(printed.to_string().contains("`limit`") || said.contains("`limit`"), "{said}");
            }
        }
    }
}

#[test]
fn c11_the_inspector_with_a_wrong_token_and_with_none() {
    let (node, home) = node();
    for release in RELEASES_HERE {
        let airflow = airflow(release);
        let endpoint = remote(airflow, "default");
        let call = ["--method", "tools/call", "--tool-name", "list_dags", "--tool-args-json", "{}"];
        for authorization in [Some(wrong(airflow)), None] {
            let (code, printed, said) = inspect(&node, &home, &To::Remote(&endpoint.url, authorization), &call);
            assert_ne!(code, 0, "{release}: {said}");
            let said = format!("{printed} {said}");
            assert!(said.to_lowercase().contains("unauthorized"), "{release}: {said}");
            no_parse_error(&said);
        }
    }
}
