//! `airvane doctor` before real Airflows and before what is none, and what a limited caller is told.

use std::process::{Command, Output};

use airvane_tests::Instance;
use airvane_tests::mcp;
use airvane_tests::stub::{Reply, Stub};
use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use crate::support::{airflow, on_both_lines, program, until};

fn doctor(url: &str, arguments: &[&str], environment: &[(&str, &str)]) -> Result<Output> {
    let mut command = Command::new(mcp::program("airvane")?);
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        if ["AIRFLOW", "AIRVANE", "AF_", "MCP_"].iter().any(|prefix| text.starts_with(prefix)) {
            command.env_remove(&name);
        }
    }
    command.args(["doctor", url]).args(arguments).envs(environment.iter().copied());
    command.output().context("airvane doctor")
}

fn report(url: &str, arguments: &[&str], environment: &[(&str, &str)]) -> Result<(i32, Value)> {
    let output = doctor(url, &[arguments, &["--json"]].concat(), environment)?;
    let report: Value =
        serde_json::from_slice(&output.stdout).with_context(|| String::from_utf8_lossy(&output.stderr).into_owned())?;
    let code = output.status.code().context("an exit code")?;
    ensure!(report["exit"] == code, "the report says {}, the program {code}", report["exit"]);
    Ok((code, report))
}

fn login<'a>(instance: &'a Instance, user: &'a str) -> [(&'static str, &'a str); 2] {
    [("AIRFLOW_USERNAME", user), ("AIRFLOW_PASSWORD", &instance.users[user])]
}

fn problem(report: &Value) -> String {
    let checks = report["checks"].as_array().map(Vec::as_slice).unwrap_or_default();
    let ill = checks.iter().find(|check| check["status"] == "problem");
    ill.map(|check| format!("{} > {}", check["says"], check["mend"])).unwrap_or_default()
}

#[test]
fn an_administrator_has_every_tool() {
    on_both_lines(|instance| {
        // On a busy Airflow a probe may go unanswered, and is then not known.
        until("an answer to every probe", || {
            let (code, report) =
                report(&instance.url, &["--probe-writes", "--toolsets", "default"], &login(instance, "admin"))?;
            ensure!(code == 0 && report["release"] == instance.release.as_str(), "{report}");
            ensure!(
                report["tools"]["closed"] == json!([]) && report["permissions"]["missing"] == json!([]),
                "{report}"
            );
            ensure!(report["requests"].as_u64().is_some_and(|sent| sent <= 80), "{}", report["requests"]);
            Ok(Some(()))
        })
    });
}

#[test]
fn a_viewer_lacks_what_airflow_refuses() {
    on_both_lines(|instance| {
        let (code, report) = report(&instance.url, &["--probe-writes"], &login(instance, "viewer"))?;
        ensure!(code == 3, "{report}");
        let closed = report["tools"]["closed"].as_array().context("closed tools")?;
        let has = |name: &str| closed.iter().any(|tool| tool["name"] == name);
        ensure!(has("list_variables") && !has("list_dags"), "{closed:?}");
        // A grant on one DAG could open it, so that it is not said to be closed; nor is it open.
        let open = report["tools"]["open"].as_array().context("open tools")?;
        ensure!(!open.contains(&json!("trigger_dag")) && open.contains(&json!("list_dags")), "{open:?}");
        ensure!(report["command"].as_str().is_some_and(|command| command.starts_with("airvane permissions")));
        let text = doctor(&instance.url, &[], &login(instance, "viewer"))?;
        let text = String::from_utf8(text.stdout)?;
        ensure!(text.lines().all(|line| line.chars().count() <= 100), "{text}");
        ensure!(!text.contains(&instance.users["viewer"]), "the password is given away");
        Ok(())
    });
}

#[test]
fn credentials_that_are_none_of_this_airflow() {
    on_both_lines(|instance| {
        let (code, report) = report(&instance.url, &[], &[("AIRFLOW_AUTH_TOKEN", "not.a.token-Zq81")])?;
        ensure!(code == 1 && !report.to_string().contains("Zq81"), "{report}");
        Ok(())
    });
}

#[test]
fn wrong_addresses() -> Result<()> {
    let (code, dead) = report("http://127.0.0.1:9", &[], &[])?;
    ensure!(code == 1 && problem(&dead).contains("nothing listens there"), "{dead}");
    let (code, unfilled) = report("http://127.0.0.1:9", &[], &[("AIRFLOW_AUTH_TOKEN", "${AUTH_TOKEN}")])?;
    ensure!(code == 2 && problem(&unfilled).contains("placeholder"), "{unfilled}");
    let page = Stub::start(|_| Reply {
        status: 200,
        kind: "text/html".to_owned(),
        body: "<html><title>Sign in</title></html>".to_owned(),
    })?;
    let (code, signed) = report(&page.url, &[], &[("AIRFLOW_AUTH_TOKEN", "abc")])?;
    ensure!(code == 1 && problem(&signed).contains("web page"), "{signed}");
    let mcp = Stub::start(|_| {
        Reply::json(405, &json!({"jsonrpc": "2.0", "id": null, "error": {"code": 1, "message": "x"}}))
    })?;
    let (code, endpoint) = report(&format!("{}/mcp/v1/", mcp.url), &[], &[])?;
    ensure!(code == 1 && problem(&endpoint).contains("MCP server"), "{endpoint}");
    Ok(())
}

#[test]
fn a_prefix_too_many() {
    on_both_lines(|instance| {
        let (code, report) = report(&format!("{}/airflow", instance.url), &[], &login(instance, "viewer"))?;
        ensure!(
            code == 1 && problem(&report).contains(&format!("Set AIRFLOW_API_URL to {}", instance.url)),
            "{report}"
        );
        Ok(())
    });
}

#[test]
fn a_viewer_sees_only_tools_that_open() {
    on_both_lines(|instance| {
        let mut client = program(instance, "viewer")?.env("AIRVANE_HIDE_FORBIDDEN", "1").stdio()?;
        // A busy Airflow may not have answered every question when the first list is due.
        let names = until("a list without variables", || {
            Ok(Some(client.names()?).filter(|names| !names.contains("list_variables")))
        })?;
        ensure!(names.contains("list_dags") && !names.contains("list_variables"), "{names:?}");
        ensure!(!names.contains("delete_pool"), "{names:?}");
        // Called all the same, it is explained: what is missing is known by now.
        let says = client.call("list_variables", json!({"limit": 1}))?.refused()?;
        ensure!(says.contains("lacks variable.get") && says.contains("can_read on Variables"), "{says}");
        let mut admin = program(instance, "admin")?.env("AIRVANE_HIDE_FORBIDDEN", "1").stdio()?;
        ensure!(admin.names()?.contains("list_variables"), "hidden from the administrator");
        Ok(())
    });
}

#[test]
fn no_rows_are_not_said_to_be_none() -> Result<()> {
    let instance = airflow("3.3.2")?;
    let mut client = program(instance, "viewer")?.stdio()?;
    let says = client.call("list_dags", json!({"filter": {"dag_id_pattern": "no-such-dag"}}))?.done()?;
    ensure!(says.contains("0 rows that this caller may see"), "{says}");
    Ok(())
}
