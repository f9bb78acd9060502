//! The role that `permissions --format fab` prints for the default tools, imported by Airflow's own
//! command line on both lines: with it every default tool works, and every other tool is refused exactly
//! where it needs more; with one pair less exactly the tools that need the pair are refused.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;
use std::sync::{LazyLock, OnceLock};

use airvane_tests::Instance;
use airvane_tests::airflow::{Airflow, Auth, StartOptions};
use airvane_tests::mcp::{self, Client, Program};
use anyhow::{Context, Result, anyhow, ensure};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::doc::{Document, Expected};
use crate::reads::{Found, TABLE as READS, make};
use crate::support::{airflow, view};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    works: Vec<Call>,
    others: Vec<Call>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Call {
    tool: String,
    only: Option<String>,
    with: Map<String, Value>,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    serde_yaml::from_str(include_str!("roles.yaml")).expect("roles.yaml is as this file describes it")
});

/// The name of the role, and what those of its variants begin with.
const ROLE: &str = "live-default";
const PASSWORD: &str = "live-default-password";

/// A 3.3.2 with the FAB auth manager, which only a few tests need. Like the others it may be lent.
fn fab_3() -> Result<&'static Instance> {
    static LENT: OnceLock<Result<Instance, String>> = OnceLock::new();
    static STARTED: OnceLock<Result<Airflow, String>> = OnceLock::new();
    let told = |error: anyhow::Error| format!("{error:#}");
    if let Some(file) = std::env::var_os("AIRVANE_TEST_AIRFLOW_3_3_2_FAB") {
        let lent = LENT.get_or_init(|| Instance::read(file.as_ref()).map_err(told));
        return lent.as_ref().map_err(|error| anyhow!("{error}"));
    }
    let options = StartOptions { auth: Auth::Fab, ..StartOptions::default() };
    let start = || "3.3.2".parse().and_then(|release| Airflow::start(&release, &options)).map_err(told);
    STARTED.get_or_init(start).as_ref().map(|airflow| &**airflow).map_err(|error| anyhow!("{error}"))
}

/// What `airvane permissions` prints for the default tools, or for all, of a release.
fn permissions(release: &str, toolsets: &str, format: &str) -> Result<Value> {
    let mut command = Command::new(mcp::program("airvane")?);
    command.args(["permissions", "--airflow", release, "--toolsets", toolsets, "--format", format, "--name", ROLE]);
    let output = command.env_clear().output()?;
    let said = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "permissions ended with {}: {said}", output.status);
    serde_json::from_slice(&output.stdout).with_context(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// FAB's own API: users and roles.
fn fab(instance: &Instance) -> String {
    if instance.release.starts_with('2') { instance.api.clone() } else { format!("{}/auth/fab/v1", instance.url) }
}

/// Imports the printed role as an administrator would; an old one of that name is removed first.
fn import(instance: &Instance, file: &Value) -> Result<()> {
    remove(instance, ROLE)?;
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("roles.json");
    std::fs::write(&path, file.to_string())?;
    let said = instance.airflow(Auth::Fab, &["roles", "import", path.to_str().context("a path")?])?;
    ensure!(said.contains("successfully imported"), "{said}");
    Ok(())
}

/// Removes a role that an earlier run of this test may have left behind.
fn remove(instance: &Instance, role: &str) -> Result<()> {
    let (status, answer) =
        instance.api_as("admin")?.send("DELETE", &format!("{}/roles/{role}", fab(instance)), None)?;
    ensure!(matches!(status, 200..=299 | 404), "{role} was not removed: {status} {answer}");
    Ok(())
}

/// A role with these pairs, made by FAB's API: the command line takes seconds for each.
fn make_role(instance: &Instance, role: &str, pairs: &[&(String, String, String)]) -> Result<()> {
    remove(instance, role)?;
    let actions: Vec<Value> = pairs
        .iter()
        .map(|(_, action, resource)| json!({"action": {"name": action}, "resource": {"name": resource}}))
        .collect();
    let body = json!({"name": role, "actions": actions});
    instance.api_as("admin")?.post(&format!("{}/roles", fab(instance)), &body)?;
    Ok(())
}

/// A new user with one role, made by the administrator.
fn user(instance: &Instance, name: &str, role: &str) -> Result<()> {
    let api = instance.api_as("admin")?;
    let users = format!("{}/users", fab(instance));
    api.send("DELETE", &format!("{users}/{name}"), None)?;
    let body = json!({
        "username": name, "password": PASSWORD, "email": format!("{name}@example.invalid"),
        "first_name": name, "last_name": "Tester", "roles": [{"name": role}],
    });
    let (status, answer) = api.send("POST", &users, Some(&body))?;
    ensure!((200..300).contains(&status), "the user {name} was not made: {status} {answer}");
    Ok(())
}

fn client(instance: &Instance, user: &str) -> Result<Client> {
    Program::airvane(&instance.url)?.login(user, PASSWORD).stdio()
}

/// Makes the calls as a user; says where one ends in another way than its needs have it.
fn compare(
    client: &mut Client,
    calls: &[(Call, bool)],
    document: &Document,
    held: &BTreeSet<String>,
    at: &str,
    problems: &mut Vec<String>,
) -> Result<BTreeMap<Expected, usize>> {
    let mut counts = BTreeMap::new();
    for (call, must_work) in calls {
        let arguments = Value::Object(call.with.clone());
        let expected = document.expected(&call.tool, &call.with, held)?;
        let answer = client.call(&call.tool, arguments.clone())?;
        let refused = answer.failed && answer.text.contains("Airflow answered 403");
        // Some operations say by another status that one may not; the document tells which.
        let hidden = answer.text.contains("403") || answer.failed && answer.text.contains("404");
        let fits = match expected {
            Expected::Refused => refused || hidden && document.denied_otherwise(&call.tool),
            Expected::LetThrough => !(refused || *must_work && answer.failed),
            Expected::Either => true,
        };
        if !fits {
            let text: String = answer.text.chars().take(300).collect();
            problems.push(format!("{at}: {} {arguments} should be {expected:?}: {text}", call.tool));
        }
        *counts.entry(expected).or_insert(0) += 1;
    }
    Ok(counts)
}

fn a_printed_role_is_what_the_tools_need(instance: &Instance) -> Result<()> {
    let line = view(&instance.release).line.name();
    let admin = instance.api_as("admin")?;
    let found = Found { instance, api: &admin, line };
    make(&found)?;
    let own = Document::new(permissions(&instance.release, "default", "json")?);
    let all = Document::new(permissions(&instance.release, "all", "json")?);
    let file = permissions(&instance.release, "default", "fab")?;

    let here = |only: &Option<String>| only.as_deref().is_none_or(|only| only == line);
    let mut calls: Vec<(Call, bool)> = Vec::new();
    for read in READS.calls.iter().filter(|call| here(&call.only)) {
        let Value::Object(with) = found.fill(&Value::Object(read.with.clone()))? else { unreachable!() };
        let call = Call { tool: read.tool.clone(), only: None, with };
        calls.push((call, own.has(&read.tool) && read.fails.is_none()));
    }
    calls.extend(TABLE.works.iter().filter(|call| here(&call.only)).map(|call| (call.clone(), true)));
    calls.extend(TABLE.others.iter().filter(|call| here(&call.only)).map(|call| (call.clone(), false)));
    let called: BTreeSet<&str> = calls.iter().map(|(call, _)| call.tool.as_str()).collect();
    ensure!(called == all.tools(), "not called, or too much: {:?}", all.tools().symmetric_difference(&called));

    import(instance, &file)?;
    let pairs = own.pairs();
    let mut problems = Vec::new();
    let held = own.role();
    user(instance, ROLE, ROLE)?;
    let at = format!("{} with the printed role", instance.release);
    let counts = compare(&mut client(instance, ROLE)?, &calls, &all, &held, &at, &mut problems)?;
    let of_default: Vec<(Call, bool)> = calls.iter().filter(|(call, _)| own.has(&call.tool)).cloned().collect();
    ensure!(
        of_default
            .iter()
            .all(|(call, _)| own.expected(&call.tool, &call.with, &held).is_ok_and(|e| e == Expected::LetThrough))
    );
    println!("{at}: {} calls of {} tools: {counts:?}", calls.len(), called.len());

    let mut refusals = 0;
    for (index, (need, action, resource)) in pairs.iter().enumerate() {
        let name = format!("{ROLE}-{index}");
        let left: Vec<_> = pairs.iter().filter(|(other, _, _)| other != need).collect();
        make_role(instance, &name, &left)?;
        user(instance, &name, &name)?;
        let mut held = held.clone();
        held.remove(need);
        let at = format!("{} without {action} on {resource}", instance.release);
        let counts = compare(&mut client(instance, &name)?, &of_default, &own, &held, &at, &mut problems)?;
        let refused = counts.get(&Expected::Refused).copied().unwrap_or(0);
        // A pair that nothing is refused for would be one too many.
        if refused == 0 {
            problems.push(format!("{at}: no call is expected to be refused"));
        }
        println!("{at}: {refused} of {} calls refused", of_default.len());
        refusals += refused;
    }
    clean_up(instance)?;
    ensure!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
    println!("{}: {} pairs, {refusals} refusals, each where it was expected", instance.release, pairs.len());
    Ok(())
}

/// Removes the runs that were triggered.
fn clean_up(instance: &Instance) -> Result<()> {
    let api = instance.api_as("admin")?;
    let runs = api.get("/dags/pre_etl_day_post/dagRuns?limit=100")?;
    for run in runs["dag_runs"].as_array().into_iter().flatten() {
        let id = run["dag_run_id"].as_str().context("an id")?.replace('+', "%2B").replace(':', "%3A");
        api.send("DELETE", &format!("/dags/pre_etl_day_post/dagRuns/{id}"), None)?;
    }
    Ok(())
}

#[test]
fn a_printed_role_imported_on_airflow_2() {
    airflow("2.11.2").and_then(a_printed_role_is_what_the_tools_need).map_err(|error| format!("{error:#}")).unwrap();
}

#[test]
fn a_printed_role_imported_on_airflow_3() {
    fab_3().and_then(a_printed_role_is_what_the_tools_need).map_err(|error| format!("{error:#}")).unwrap();
}
