//! Asks an Airflow everything that a tool can ask it by GET.
//!
//! It begins with what takes no id. Each row of a list tells ids (`dag_id`, `task_id`, …), and
//! with those of the list's own path they are the ids for what hangs on it, until nothing new
//! is found. No operation is named here but where a row's field has another name than the
//! parameter it fills.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context, Result, bail};
use generated::table::{
    Call, Method, Operation, OperationData, Place, ReadOperation, Reading, Tool, View, encode_segment,
};
use serde_json::Value;

use super::{Answer, Body};
use crate::Instance;
use crate::airflow::Api;

/// Names to values.
type Ids = BTreeMap<String, String>;

/// The field of an operation's rows that fills a parameter of another name.
const ALSO: &[(&str, &str, &str)] = &[
    ("get_assets", "id", "asset_id"),
    ("get_asset_aliases", "id", "asset_alias_id"),
    ("list_backfills", "id", "backfill_id"),
    ("get_variables", "key", "variable_key"),
    ("get_pools", "name", "pool_name"),
    ("get_xcom_entries", "key", "xcom_key"),
    ("get_xcom_entries", "run_id", "dag_run_id"),
    ("list_asset_state_store", "key", "key"),
    ("list_task_state_store", "key", "key"),
    ("get_task_instance_tries", "try_number", "task_try_number"),
    ("get_mapped_task_instance_tries", "try_number", "task_try_number"),
    ("get_dag_versions", "version_number", "version_number"),
    ("get_task_instances", "map_index", "map_index"),
    ("get_mapped_task_instances", "map_index", "map_index"),
    ("get_task_instances", "try_number", "try_number"),
    ("get_task_instance_tries", "try_number", "try_number"),
    ("get_mapped_task_instance_tries", "try_number", "try_number"),
    ("get_mapped_task_instance_tries", "map_index", "map_index"),
    ("get_xcom_entries", "map_index", "map_index"),
];

/// Ids that stand in no list.
const KNOWN: &[&[(&str, &str)]] = &[
    &[("section", "core"), ("option", "executor")],
    &[("section", "core"), ("option", "dags_folder")],
    &[("section", "core"), ("option", "parallelism")],
    &[("section", "core"), ("option", "load_examples")],
];

/// More queries to ask an operation, where a list can't be narrowed by what stands in its rows.
const ASKED_WITH: &[(&str, &str, &[&str])] =
    &[("get_dags", "last_dag_run_state", &["failed", "queued", "running", "success"])];

/// Operations whose answers for the instances of a mapped task differ, and that take the index in the query.
const BY_INDEX: &[&str] = &["get_log", "get_extra_links", "get_xcom_entries", "get_xcom_entry"];

/// Waits for the end of a run, and would wait for ever for one that does not end.
const WAITS: &str = "wait_dag_run_until_finished";

/// The rows that are asked for at a time.
const ROWS: usize = 100;

/// A call of an operation as a tool makes it.
struct Asking {
    operation: &'static OperationData,
    /// Names of the path's parameters, in their order.
    ids: Vec<&'static str>,
    /// Values of those that a tool fills in when it is given none.
    defaults: Ids,
    query: Ids,
    accept: &'static str,
    reading: Reading,
}

/// All answers of an instance.
pub fn walk(instance: &Instance, view: &View) -> Result<Vec<Answer>> {
    let api = instance.api_as("admin")?;
    let asking = asking(view);
    let mut found: BTreeSet<Ids> = BTreeSet::from([Ids::new()]);
    found.extend(
        KNOWN.iter().map(|ids| ids.iter().map(|(name, value)| (name.to_string(), value.to_string())).collect()),
    );
    let mut asked: BTreeSet<(String, Ids)> = BTreeSet::new();
    let mut left_out: BTreeMap<(&str, u16), usize> = BTreeMap::new();
    let mut answers = Vec::new();
    loop {
        let mut news = BTreeSet::new();
        for asking in &asking {
            let ways: BTreeSet<(Ids, Ids)> = found.iter().flat_map(|ids| asking.ways(ids)).collect();
            for (ids, query) in ways {
                let waits = asking.operation.id == WAITS
                    && ids
                        .get("dag_id")
                        .and_then(|dag| instance.runs.get(dag))
                        .is_none_or(|run| run.state == "running");
                let path = asking.path(&ids)?;
                if waits || !asked.insert((path.clone(), query.clone())) {
                    continue;
                }
                match ask(&api, &instance.url, asking, path, query)? {
                    Ok(answer) => {
                        news.extend(asking.rows(&ids, &answer.body));
                        answers.push(answer);
                    }
                    Err(status) => *left_out.entry((asking.operation.id, status)).or_default() += 1,
                }
            }
        }
        news.retain(|ids| !found.contains(ids));
        if news.is_empty() {
            for ((operation, status), count) in left_out {
                eprintln!("left out: {count} answers of {operation}, which were {status}");
            }
            return Ok(answers);
        }
        found.extend(news);
    }
}

/// The calls that the tools of a release make by GET, each once.
fn asking(view: &View) -> Vec<Asking> {
    let mut all: Vec<Asking> = Vec::new();
    for tool in generated::read::TOOLS {
        for call in tool.calls_in(view).filter(|call| call.operation.data().method == Method::Get) {
            let one = Asking::of(tool, call);
            let mut more = vec![one.query.clone()];
            for (_, name, values) in ASKED_WITH.iter().filter(|(id, ..)| *id == one.operation.id) {
                more.extend(values.iter().map(|value| {
                    let mut query = one.query.clone();
                    query.insert((*name).to_owned(), (*value).to_owned());
                    query
                }));
            }
            for query in more {
                if !all.iter().any(|known| known.operation.id == one.operation.id && known.query == query) {
                    all.push(Asking { query, ids: one.ids.clone(), defaults: one.defaults.clone(), ..one });
                }
            }
        }
    }
    all.sort_by_key(|asking| (asking.ids.len(), asking.operation.path));
    all
}

/// A value as it stands in a path or a query; `None` of what can't.
fn plain(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()).filter(|text| !text.is_empty()),
        Value::Number(_) | Value::Bool(_) => Some(value.to_string()),
        _ => None,
    }
}

fn json(text: &str) -> Option<String> {
    serde_json::from_str::<Value>(text).ok().as_ref().and_then(plain)
}

impl Asking {
    fn of(tool: &Tool<ReadOperation>, call: &'static Call<ReadOperation>) -> Self {
        let operation = call.operation.data();
        let (mut defaults, mut query) = (Ids::new(), Ids::new());
        let own = call.slots.iter().filter_map(|slot| {
            let default = tool.argument(slot.argument)?.default?;
            Some((slot.place, slot.name, json(default)?))
        });
        let fixed = call
            .fixed
            .iter()
            .chain(call.defaults)
            .filter_map(|fixed| Some((fixed.place, fixed.name, json(fixed.value)?)));
        for (place, name, value) in own.chain(fixed) {
            match place {
                Place::Path => defaults.insert(name.to_owned(), value),
                Place::Query => query.insert(name.to_owned(), value),
                Place::Header | Place::Body => None,
            };
        }
        let ids = operation.path.split('/').filter_map(|step| step.strip_prefix('{')?.strip_suffix('}')).collect();
        Self {
            operation,
            ids,
            defaults,
            query,
            accept: call.accept.unwrap_or("application/json"),
            reading: call.reading,
        }
    }

    /// The ids and queries to ask with, as far as `found` has the ids: all of them from there, or
    /// the last ones as the tool has them by default (`~`, any).
    fn ways(&self, found: &Ids) -> Vec<(Ids, Ids)> {
        let mut ways = Vec::new();
        for own in 0..=self.ids.len() {
            let ids: Option<Ids> = self
                .ids
                .iter()
                .enumerate()
                .map(|(at, name)| {
                    let from = if at < own { found } else { &self.defaults };
                    Some(((*name).to_owned(), from.get(*name)?.clone()))
                })
                .collect();
            let Some(ids) = ids else { continue };
            let mut query = self.query.clone();
            let required = self.operation.parameters.iter().filter(|own| own.place == Place::Query && own.required);
            let missing: Option<Ids> = required
                .filter(|own| !query.contains_key(own.name))
                .map(|own| Some((own.name.to_owned(), found.get(own.name)?.clone())))
                .collect();
            let Some(missing) = missing else { continue };
            query.extend(missing);
            // One of a mapped task's instances, where the path does not say which.
            let index = found.get("map_index").filter(|index| !index.starts_with('-') && own == self.ids.len());
            if let Some(index) = index
                && BY_INDEX.contains(&self.operation.id)
            {
                query.insert("map_index".to_owned(), index.clone());
            }
            ways.push((ids, query));
        }
        ways
    }

    fn path(&self, ids: &Ids) -> Result<String> {
        let mut path = self.operation.path.to_owned();
        for name in &self.ids {
            let value = ids.get(*name).with_context(|| format!("no {name}"))?;
            let segment = encode_segment(value).map_err(|error| anyhow::anyhow!("{name} {error}"))?;
            path = path.replace(&format!("{{{name}}}"), &segment);
        }
        Ok(path)
    }

    /// The ids that the rows of an answer tell.
    fn rows(&self, ids: &Ids, body: &Body) -> Vec<Ids> {
        let Body::Json(Value::Object(map)) = body else { return Vec::new() };
        let own = ids.iter().filter(|(_, value)| *value != "~");
        let own: Ids = own.map(|(name, value)| (name.clone(), value.clone())).collect();
        let rows = map.values().filter_map(Value::as_array).flatten().filter_map(Value::as_object);
        rows.map(|row| {
            let mut ids = own.clone();
            for (field, value) in row.iter().filter(|(field, _)| field.ends_with("_id")) {
                ids.extend(plain(value).map(|value| (field.clone(), value)));
            }
            for (_, field, name) in ALSO.iter().filter(|(id, ..)| *id == self.operation.id) {
                ids.extend(row.get(*field).and_then(plain).map(|value| ((*name).to_owned(), value)));
            }
            ids
        })
        .collect()
    }
}

/// Asks once, or page by page; the status alone where Airflow has nothing there.
fn ask(api: &Api, url: &str, asking: &Asking, path: String, query: Ids) -> Result<Result<Answer, u16>> {
    let limit = asking.operation.parameter("limit", Place::Query);
    let mut whole: Option<Value> = None;
    loop {
        let mut pairs: Vec<(String, String)> = query.clone().into_iter().collect();
        if limit.is_some() {
            let offset = whole.as_ref().and_then(rows).map_or(0, |(_, rows)| rows.len());
            pairs.extend([("limit".to_owned(), ROWS.to_string()), ("offset".to_owned(), offset.to_string())]);
        }
        let (status, kind, text) = api.read(&format!("{url}{path}{}", written(&pairs)?), asking.accept)?;
        match status {
            // A reason in Airflow's own words is an answer, too.
            200 | 400 => {}
            // Not there, not for this kind of task, or not on this server: so it is.
            403 | 404 | 422 => {
                return Ok(Err(status));
            }
            _ => bail!("{path} was answered {status}: {text}"),
        }
        let lines = || text.lines().map(serde_json::from_str).collect::<Result<Vec<Value>, _>>();
        let body = match kind.split(';').next() {
            Some("application/json") => Body::Json(serde_json::from_str(&text)?),
            Some("application/x-ndjson") => Body::Ndjson(lines()?),
            _ if asking.reading == Reading::Ndjson => Body::Ndjson(lines()?),
            _ => Body::Text(text),
        };
        let Body::Json(value) = body else { return Ok(Ok(Answer { path, query, status, page: None, body })) };
        let page = rows(&value).map(|(_, rows)| rows.clone()).unwrap_or_default();
        let all = match whole.take() {
            None => value,
            Some(mut before) => {
                if let Some((key, _)) = rows(&value)
                    && let Some(Value::Array(all)) = before.get_mut(key)
                {
                    all.extend(page.clone());
                }
                before
            }
        };
        let total = all.get("total_entries").and_then(Value::as_u64).unwrap_or(0);
        let count = rows(&all).map_or(0, |(_, rows)| rows.len());
        if limit.is_none() || page.is_empty() || count as u64 >= total {
            let default = limit.and_then(|limit| limit.default).and_then(|default| default.parse().ok());
            return Ok(Ok(Answer {
                path,
                query,
                status,
                page: default.filter(|page| count > *page),
                body: Body::Json(all),
            }));
        }
        whole = Some(all);
    }
}

/// A query as it is sent.
fn written(pairs: &[(String, String)]) -> Result<String> {
    let encoded = pairs.iter().map(|(name, value)| {
        let value = encode_segment(value).map_err(|error| anyhow::anyhow!("{name} {error}"))?;
        Ok(format!("{name}={value}"))
    });
    let encoded: Vec<String> = encoded.collect::<Result<_>>()?;
    Ok(if encoded.is_empty() { String::new() } else { format!("?{}", encoded.join("&")) })
}

fn rows(value: &Value) -> Option<(&str, &Vec<Value>)> {
    let map = value.as_object().filter(|map| map.contains_key("total_entries"))?;
    map.iter().find_map(|(key, value)| Some((key.as_str(), value.as_array()?)))
}
