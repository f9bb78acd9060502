//! Many callers at one server over HTTP: what one may see the other does not get.

use std::collections::BTreeMap;
use std::thread;
use std::time::Duration;

use airvane_tests::mcp::{Answer, Caller, Program};
use airvane_tests::stub::{Reply, Stub};
use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use crate::support::on_both_lines;

/// How many callers ask at once.
const AT_ONCE: usize = 50;
/// How often each asks.
const TIMES: usize = 2;

/// What one user's calls gave.
#[derive(Default, Debug)]
struct Tally {
    seen: usize,
    denied: usize,
    strange: Vec<String>,
}

/// A call, again where Airflow itself gave up: its SQLite stands no crowd.
fn call(caller: &Caller, id: u64, tool: &str, arguments: &Value) -> Result<Answer> {
    let mut tries = 0;
    loop {
        let answer = caller.call(id, tool, arguments)?;
        let busy = ["Airflow answered 500", "Airflow answered 503", "did not answer", "was not finished"];
        tries += 1;
        if tries == 8 || !answer.failed || !busy.iter().any(|words| answer.text.contains(words)) {
            return Ok(answer);
        }
        thread::sleep(Duration::from_millis(500 * tries));
    }
}

/// Calls that tell an administrator from a viewer, on either line.
fn ask(caller: &Caller, is_admin: bool, round: usize, tally: &mut Tally) -> Result<()> {
    let id = u64::try_from(round)? + 10;
    let tools = caller.list()?;
    ensure!(tools.len() > 50, "{} tools", tools.len());
    // Alternate what is asked, so that the answers of two calls are never alike by themselves.
    let answer = match round % 2 {
        0 => call(caller, id, "list_connections", &json!({"limit": 100}))?,
        _ => call(caller, id, "list_variables", &json!({"limit": 100}))?,
    };
    match (is_admin, answer.failed) {
        (true, false) => {
            tally.seen += 1;
            let wanted = if round.is_multiple_of(2) { "demo_postgres" } else { "greeting" };
            if !answer.text.contains(wanted) {
                tally.strange.push(answer.text);
            }
        }
        (false, true) if answer.text.contains("403") => tally.denied += 1,
        _ => tally.strange.push(answer.text),
    }
    if round > 0 {
        return Ok(());
    }
    // Both may see this one.
    let both = call(caller, id, "get_dag_run", &json!({"dag_id": "demo_ok", "dag_run_id": "seeded"}))?;
    let run: Value = both.json()?;
    ensure!(run["dag_id"] == "demo_ok", "{run}");
    Ok(())
}

#[test]
fn two_callers_do_not_cross() {
    on_both_lines(|instance| {
        // Without credentials of its own: every answer below comes from those of the caller.
        let endpoint = Program::airvane(&instance.url)?.http()?;
        let headers = [("admin", instance.authorization("admin")?), ("viewer", instance.authorization("viewer")?)];
        let outcomes: Vec<(&str, Result<Tally>)> = thread::scope(|scope| {
            let callers: Vec<_> = (0..AT_ONCE)
                .map(|number| {
                    let (user, header) = &headers[number % 2];
                    let caller = Caller::new(&endpoint, Some(header));
                    let work = move || {
                        let mut tally = Tally::default();
                        let all = (0..TIMES).try_for_each(|round| ask(&caller, *user == "admin", round, &mut tally));
                        all.map(|()| tally)
                    };
                    (*user, scope.spawn(work))
                })
                .collect();
            callers.into_iter().map(|(user, thread)| (user, thread.join().expect("no panic"))).collect()
        });
        let mut totals: BTreeMap<&str, Tally> = BTreeMap::new();
        for (user, outcome) in outcomes {
            let tally = outcome.with_context(|| format!("a call of {user}"))?;
            let total = totals.entry(user).or_default();
            total.seen += tally.seen;
            total.denied += tally.denied;
            total.strange.extend(tally.strange);
        }
        let each = AT_ONCE / 2 * TIMES;
        let (admin, viewer) = (&totals["admin"], &totals["viewer"]);
        ensure!(admin.strange.is_empty() && viewer.strange.is_empty(), "{totals:#?}");
        ensure!((admin.seen, admin.denied) == (each, 0), "{totals:#?}");
        ensure!((viewer.seen, viewer.denied) == (0, each), "{totals:#?}");
        let said = endpoint.stderr();
        for (user, header) in &headers {
            let secret = header.split(' ').nth(1).context("a header")?;
            ensure!(!said.contains(secret), "stderr has the credentials of {user}");
        }
        Ok(())
    });
}

/// On a stand-in that says who asks, and with many more calls than a real Airflow on SQLite stands at once.
#[test]
fn a_crowd_does_not_cross() -> Result<()> {
    let stub = Stub::start(|seen| {
        let of = |name: &str| seen.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
        match (seen.path(), of("authorization")) {
            ("/api/v2/version", _) => Reply::json(200, &json!({"version": "3.3.2"})),
            (path, Some(who)) => Reply::json(200, &json!({"who": who.trim_start_matches("Bearer "), "path": path})),
            _ => Reply::json(401, &json!({"detail": "Not authenticated"})),
        }
    })?;
    let endpoint = Program::airvane(&stub.url)?.http()?;
    let (calls, failures) = thread::scope(|scope| {
        let callers: Vec<_> = (0..AT_ONCE)
            .map(|number| {
                let who = ["first.of.two", "second.of.two"][number % 2];
                let caller = Caller::new(&endpoint, Some(&format!("Bearer {who}")));
                scope.spawn(move || -> Result<usize> {
                    for round in 0..10 {
                        // The same id of a request for all, each with an object of its own.
                        let dag = format!("{number}-{round}");
                        let answer = caller.call(1, "get_dag_details", &json!({"dag_id": dag, "brief": true}))?;
                        let path = format!("/api/v2/dags/{dag}");
                        let seen: Value = answer.json()?;
                        ensure!(seen == json!({"who": who, "path": path}), "{who} asked for {dag} and got {seen}");
                    }
                    Ok(10)
                })
            })
            .collect();
        let ended: Vec<_> = callers.into_iter().map(|thread| thread.join().expect("no panic")).collect();
        let calls: usize = ended.iter().flatten().sum();
        (calls, ended.into_iter().filter_map(Result::err).map(|error| format!("{error:#}")).collect::<Vec<_>>())
    });
    ensure!(failures.is_empty(), "{failures:#?}");
    ensure!(calls == AT_ONCE * 10, "{calls} calls");
    Ok(())
}

#[test]
fn a_caller_without_credentials_gets_nothing_that_was_not_lent() {
    on_both_lines(|instance| {
        let endpoint = Program::airvane(&instance.url)?.http()?;
        let caller = Caller::new(&endpoint, None);
        let (status, message) = caller.send(1, "tools/call", &json!({"name": "list_variables", "arguments": {}}))?;
        let text = message.to_string();
        ensure!(!text.contains("greeting"), "{text}");
        let refused = status == 401 || message["result"]["isError"] == true || message.get("error").is_some();
        ensure!(refused, "{status} {text}");
        Ok(())
    });
}
