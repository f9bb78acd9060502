//! Credentials that are wrong, old or too weak: the agent is told in plain words, and no secret is.

use std::process::Command;

use airvane_tests::Instance;
use airvane_tests::airflow::api::token;
use airvane_tests::mcp::{Client, Program};
use airvane_tests::{cache, python};
use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use crate::support::{airflow, on_both_lines, program};

fn is_2(instance: &Instance) -> bool {
    instance.release.starts_with('2')
}

/// The words of a read that must be refused for want of credentials.
fn refused(client: &mut Client, instance: &Instance) -> Result<String> {
    let says = client.call("list_variables", json!({"limit": 1}))?.refused()?;
    ensure!(!says.contains("greeting"), "{says}");
    keeps_secrets(instance, &[&says, &client.stderr()])?;
    Ok(says)
}

fn keeps_secrets(instance: &Instance, texts: &[&str]) -> Result<()> {
    for secret in instance.secrets.iter().chain(instance.users.values()) {
        ensure!(!texts.iter().any(|text| text.contains(secret)), "{secret} is given away");
    }
    Ok(())
}

#[test]
fn a_wrong_password() {
    on_both_lines(|instance| {
        let wrong = "wrong-password-Bt77";
        let mut client = Program::airvane(&instance.url)?.login("admin", wrong).stdio()?;
        let says = refused(&mut client, instance)?;
        let told = if is_2(instance) { "wrong token or password" } else { "AIRFLOW_PASSWORD" };
        ensure!(says.contains(told), "{says}");
        ensure!(!says.contains(wrong) && !client.stderr().contains(wrong), "the password is given away");
        Ok(())
    });
}

#[test]
fn no_credentials_at_all() {
    on_both_lines(|instance| {
        let mut client = Program::airvane(&instance.url)?.stdio()?;
        ensure!(client.list()?.len() > 50, "tools are listed all the same");
        let says = refused(&mut client, instance)?;
        // Airflow 2 answers 403 to it, as to a caller who lacks a permission.
        let told = if is_2(instance) { "missing or wrong token" } else { "AIRFLOW_AUTH_TOKEN" };
        ensure!(says.contains(told), "{says}");
        Ok(())
    });
}

#[test]
fn a_token_that_is_none() {
    on_both_lines(|instance| {
        let garbage = "garbage.token.Qx12";
        let mut client = Program::airvane(&instance.url)?.env("AIRFLOW_AUTH_TOKEN", garbage).stdio()?;
        let says = refused(&mut client, instance)?;
        ensure!(says.contains("token"), "{says}");
        ensure!(!says.contains(garbage) && !client.stderr().contains(garbage), "the token is given away");
        Ok(())
    });
}

/// A token of Airflow 3 with its times moved by `seconds`, signed with the instance's key.
fn moved(instance: &Instance, user: &str, seconds: i64) -> Result<String> {
    const SCRIPT: &str = r#"
import base64, hashlib, hmac, json, sys
token, key, seconds = sys.argv[1], sys.argv[2].encode(), int(sys.argv[3])
bare = lambda data: base64.urlsafe_b64encode(data).rstrip(b"=")
read = lambda part: json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))
head, claims, _ = token.split(".")
kind = {"HS256": hashlib.sha256, "HS384": hashlib.sha384, "HS512": hashlib.sha512}[read(head)["alg"]]
claims = read(claims)
for name in ("iat", "nbf", "exp"):
    if name in claims:
        claims[name] += seconds
signed = head.encode() + b"." + bare(json.dumps(claims).encode())
print((signed + b"." + bare(hmac.new(key, signed, kind).digest())).decode())
"#;
    let own = token(&instance.url, user, &instance.users[user])?;
    let mut command = Command::new(python::find("3.11")?);
    command.args(["-c", SCRIPT, &own, &instance.jwt_secret, &seconds.to_string()]);
    Ok(cache::run(&mut command)?.trim().to_owned())
}

#[test]
fn an_expired_token() -> Result<()> {
    let instance = airflow("3.3.2")?;
    // The same token, signed again and not moved, is taken: what is refused below is its age.
    let own = moved(instance, "viewer", 0)?;
    let mut client = Program::airvane(&instance.url)?.env("AIRFLOW_AUTH_TOKEN", &own).stdio()?;
    client.call("list_dags", json!({"limit": 1}))?.done()?;

    let old = moved(instance, "viewer", -1_000_000)?;
    let mut client = Program::airvane(&instance.url)?.env("AIRFLOW_AUTH_TOKEN", &old).stdio()?;
    let says = refused(&mut client, instance)?;
    ensure!(says.to_lowercase().contains("expired"), "{says}");
    ensure!(!says.contains(&old) && !client.stderr().contains(&old), "the token is given away");
    Ok(())
}

#[test]
fn a_viewer_may_not_write() {
    on_both_lines(|instance| {
        let mut client = program(instance, "viewer")?.stdio()?;
        client.call("list_dags", json!({"limit": 1}))?.done()?;
        let says = client.call("delete_dag_run", json!({"dag_id": "demo_ok", "dag_run_id": "seeded"}))?.refused()?;
        ensure!(says.contains("403") && says.contains("dag_run.delete"), "{says}");
        let says = client.call("create_pool", json!({"pool_name": "never", "slots": 1}))?.refused()?;
        ensure!(says.contains("403") && says.contains("pool.create"), "{says}");
        let api = instance.api_as("admin")?;
        ensure!(api.get("/dags/demo_ok/dagRuns/seeded")?["state"] == "success", "the run is gone");
        ensure!(api.send("GET", "/pools/never", None)?.0 == 404, "the pool was made");
        keeps_secrets(instance, &[&client.stderr()])
    });
}

/// A token in a file that is changed while the server runs.
#[test]
fn a_token_file_that_changes() {
    on_both_lines(|instance| {
        let folder = tempfile::tempdir()?;
        let file = folder.path().join("token");
        std::fs::write(&file, "not.a.token\n")?;
        let mut client = Program::airvane(&instance.url)?.env("AIRFLOW_TOKEN_FILE", &file).stdio()?;
        refused(&mut client, instance)?;
        // A whole header line, which both lines take.
        let header = instance.authorization("admin")?;
        std::fs::write(&file, format!("Authorization: {header}\n"))?;
        let read: Value = client.call("list_variables", json!({"limit": 100}))?.json().context("after the change")?;
        ensure!(read.to_string().contains("greeting"), "{read}");
        // Another user's from now on: a viewer of Airflow 3 sees no variables, one of Airflow 2 changes none.
        std::fs::write(&file, format!("Authorization: {}\n", instance.authorization("viewer")?))?;
        let own = json!({"variable_key": "never", "value": "made"});
        let says = client.call("create_variable", own)?.refused()?;
        ensure!(says.contains("403"), "{says}");
        let secret = header.split(' ').nth(1).context("a header")?;
        ensure!(!client.stderr().contains(secret), "the token is given away");
        keeps_secrets(instance, &[&client.stderr(), &read.to_string()])
    });
}

#[test]
fn the_login_of_airflow_3_is_made_by_airvane() -> Result<()> {
    let instance = airflow("3.3.2")?;
    let mut client = program(instance, "admin")?.stdio()?;
    let read = client.call("list_variables", json!({"limit": 100}))?.done()?;
    ensure!(read.contains("greeting") && !is_2(instance), "{read}");
    keeps_secrets(instance, &[&read, &client.stderr()])
}
