//! A read-only server: no write tool is listed, and none can be called by name.

use std::collections::BTreeSet;

use airvane_tests::Instance;
use airvane_tests::mcp::{Client, Program};
use airvane_tests::stub::Stub;
use anyhow::{Result, ensure};
use generated::table::View;
use serde_json::{Value, json};

use crate::support::{on_both_lines, view};

fn write_tools(view: &View) -> BTreeSet<String> {
    generated::write::TOOLS.iter().filter(|tool| tool.exists_in(view)).map(|tool| tool.name.to_owned()).collect()
}

/// All that holds of a read-only server before a server that writes down what reaches it.
fn holds(client: &mut Client, stub: &Stub, instance: &Instance) -> Result<()> {
    let view = view(&instance.release);
    let all = write_tools(&view);
    ensure!(all.len() > 20, "the tables have few write tools: {all:?}");
    let listed = client.list()?;
    for tool in &listed {
        let name = tool["name"].as_str().unwrap_or_default();
        ensure!(!all.contains(name), "{name} is listed");
        ensure!(tool["annotations"]["readOnlyHint"] == true, "{name} says that it writes");
    }
    ensure!(listed.len() > 30, "only {} tools are listed", listed.len());
    stub.take();
    let run = json!({"dag_id": "demo_ok", "dag_run_id": "seeded"});
    let calls: [(&str, Value); 4] = [
        ("delete_dag_run", run),
        ("trigger_dag", json!({"dag_id": "demo_ok"})),
        ("create_variable", json!({"variable_key": "never", "value": "made"})),
        ("pause_dag", json!({"dag_id": "demo_ok"})),
    ];
    for (tool, arguments) in &calls {
        client.call(tool, arguments.clone())?.refused()?;
    }
    // Without arguments too: a refusal must not come only from what is missing.
    for tool in &all {
        client.call(tool, json!({}))?.refused()?;
    }
    ensure!(stub.seen().is_empty(), "something was sent: {:?}", stub.seen());
    // Reads by POST stay.
    let runs = client.call("list_dag_runs", json!({"dag_ids": ["demo_ok"], "limit": 1}))?.done()?;
    ensure!(runs.contains("demo_ok"), "{runs}");
    let methods: Vec<String> = stub.seen().into_iter().map(|seen| seen.method).collect();
    ensure!(methods == ["POST"], "the batch read went by {methods:?}");
    let (status, _) = instance.api_as("admin")?.send("GET", "/variables/never", None)?;
    ensure!(status == 404, "the variable was made");
    Ok(())
}

fn before(instance: &Instance, name: &str) -> Result<(Stub, Program)> {
    let stub = Stub::before(&instance.url)?;
    let program = Program::of(name, &stub.url)?;
    Ok((stub, program.login("admin", &instance.users["admin"])))
}

#[test]
fn by_the_setting() {
    on_both_lines(|instance| {
        let (stub, program) = before(instance, "airvane")?;
        let mut client = program.env("AF_READ_ONLY", "yes").stdio()?;
        holds(&mut client, &stub, instance)?;
        let says = client.call("delete_dag_run", json!({}))?.refused()?;
        ensure!(says.contains("read-only") && says.contains("AF_READ_ONLY"), "{says}");
        Ok(())
    });
}

#[test]
fn by_a_setting_that_can_not_be_read() {
    on_both_lines(|instance| {
        let (stub, program) = before(instance, "airvane")?;
        let mut client = program.env("AF_READ_ONLY", "maybe").stdio()?;
        holds(&mut client, &stub, instance)?;
        client.says("AF_READ_ONLY has a value that can't be read")
    });
}

#[test]
fn by_the_flag() {
    on_both_lines(|instance| {
        let (stub, program) = before(instance, "airvane")?;
        holds(&mut program.arg("--read-only").stdio()?, &stub, instance)
    });
}

#[test]
fn by_the_binary() {
    on_both_lines(|instance| {
        let (stub, program) = before(instance, "airvane-read-only")?;
        holds(&mut program.env("AF_READ_ONLY", "no").stdio()?, &stub, instance)
    });
}

/// The same server without any of it does list and send: the tests above could fail.
#[test]
fn not_without_being_told() {
    on_both_lines(|instance| {
        let (stub, program) = before(instance, "airvane")?;
        let mut client = program.stdio()?;
        let names = client.names()?;
        ensure!(write_tools(&view(&instance.release)).is_subset(&names), "a write tool is not listed");
        client.call("delete_variable", json!({"variable_key": "never_there"}))?.refused()?;
        let sent: Vec<String> = stub.seen().into_iter().map(|seen| seen.method).collect();
        ensure!(sent == ["DELETE"], "{sent:?}");
        Ok(())
    });
}
