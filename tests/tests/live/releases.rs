//! What a release does not know is not sent; a list that is not whole leads to its end.

use std::collections::BTreeSet;

use airvane_tests::mcp::Program;
use airvane_tests::stub::{Reply, Stub};
use anyhow::{Result, bail, ensure};
use serde_json::{Value, json};

use crate::support::{client, on_both_lines};

#[test]
fn a_filter_that_this_release_would_ignore_is_refused() -> Result<()> {
    let stub = Stub::airflow("3.2.0")?;
    let mut client = Program::airvane(&stub.url)?.env("AIRFLOW_AUTH_TOKEN", "a.b.c").stdio()?;
    let pattern = json!({"dag_id_pattern": "%", "is_paused": true, "dag_id_prefix_pattern": "etl"});
    let in_filter = json!({"dag_id_pattern": "%", "is_paused": true, "filter": {"dag_id_prefix_pattern": "etl"}});
    for arguments in [pattern, in_filter] {
        let says = client.call("pause_dags", arguments)?.refused()?;
        ensure!(says.contains("dag_id_prefix_pattern") && says.contains("needs Airflow 3.2.2"), "{says}");
        ensure!(stub.seen().is_empty(), "something was sent: {:?}", stub.seen());
    }
    // The release is what is in the way: a newer one takes it.
    let stub = Stub::airflow("3.3.2")?;
    let mut client = Program::airvane(&stub.url)?.env("AIRFLOW_AUTH_TOKEN", "a.b.c").stdio()?;
    let in_filter = json!({"dag_id_pattern": "%", "is_paused": true, "filter": {"dag_id_prefix_pattern": "etl"}});
    client.call("pause_dags", in_filter)?.done()?;
    let seen = stub.seen();
    ensure!(seen.len() == 1 && seen[0].target.contains("dag_id_prefix_pattern=etl"), "{seen:?}");
    Ok(())
}

/// All ids of a list, page by page as the notes say, and how many pages that took.
fn paged(client: &mut airvane_tests::mcp::Client, limit: u64) -> Result<(Vec<String>, usize)> {
    let mut ids = Vec::new();
    let mut arguments = json!({"limit": limit, "order_by": "dag_id"});
    for page in 1.. {
        ensure!(page < 100, "the pages have no end");
        let answer: Value = client.call("list_dags", arguments.clone())?.json()?;
        let rows = answer["dags"].as_array().cloned().unwrap_or_default();
        ids.extend(rows.iter().map(|row| row["dag_id"].as_str().unwrap_or_default().to_owned()));
        let Some(next) = answer["page"]["next"].as_object() else { return Ok((ids, page)) };
        ensure!(!rows.is_empty(), "an empty page leads on: {answer}");
        for (name, value) in next {
            arguments[name] = value.clone();
        }
    }
    bail!("the pages have no end")
}

#[test]
fn pages_lead_to_the_end() {
    on_both_lines(|instance| {
        let api = instance.api_as("admin")?;
        let mut client = client(instance)?;
        let (ids, pages) = paged(&mut client, 3)?;
        let all = api.get("/dags?limit=100")?;
        let all: BTreeSet<String> = all["dags"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|dag| dag["dag_id"].as_str())
            .map(str::to_owned)
            .collect();
        ensure!(all.len() > 6, "{all:?}");
        ensure!(
            ids.len() == all.len() && ids.iter().cloned().collect::<BTreeSet<_>>() == all,
            "{ids:?} is not {all:?}"
        );
        ensure!(pages == all.len().div_ceil(3), "{pages} pages for {} DAGs", all.len());
        Ok(())
    });
}

/// Airflow gives no more rows than `maximum_page_limit` (100), whatever is asked, and says nothing of it.
#[test]
fn a_cap_of_the_server_hides_nothing() -> Result<()> {
    for (release, base) in [("2.11.2", "/api/v1"), ("3.3.2", "/api/v2")] {
        let version = format!("{base}/version");
        let stub = Stub::start(move |seen| {
            if seen.path() == version {
                return Reply::json(200, &json!({"version": release}));
            }
            if !seen.path().ends_with("/dags") {
                return Reply::json(404, &json!({"detail": "Not Found"}));
            }
            let asked = |name: &str| {
                let query = seen.target.split_once('?').map_or("", |(_, query)| query);
                query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('=')?.parse::<usize>().ok())
            };
            let (offset, limit) = (asked("offset").unwrap_or(0), asked("limit").unwrap_or(50).min(100));
            let rows: Vec<Value> = (0..130)
                .skip(offset)
                .take(limit)
                .map(|number| json!({"dag_id": format!("many_{number:04}")}))
                .collect();
            Reply::json(200, &json!({"dags": rows, "total_entries": 130}))
        })?;
        let mut client = Program::airvane(&stub.url)?.env("AIRFLOW_AUTH_TOKEN", "a.b.c").stdio()?;
        let first: Value = client.call("list_dags", json!({"limit": 500}))?.json()?;
        ensure!(first["page"]["shown"] == 100 && first["page"]["of"] == 130, "{}", first["page"]);
        ensure!(first["page"]["next"] == json!({"offset": 100}), "{}", first["page"]);
        let (ids, pages) = paged(&mut client, 500)?;
        ensure!(pages == 2 && ids.iter().collect::<BTreeSet<_>>().len() == 130, "{pages} pages, {} ids", ids.len());
    }
    Ok(())
}
