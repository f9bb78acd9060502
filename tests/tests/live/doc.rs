//! The document of `permissions --format json`, read as a person would: what a call of a tool with these
//! arguments needs, and so how it must end for someone who holds less.

use std::collections::BTreeSet;

use anyhow::{Context, Result};
use serde_json::{Map, Value};

/// How a call ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Expected {
    /// By Airflow's 403.
    Refused,
    /// Past the check.
    LetThrough,
    /// That depends on a row that Airflow looks up.
    Either,
}

/// What was printed.
pub struct Document(Value);

impl Document {
    /// Over the printed JSON.
    pub fn new(value: Value) -> Self {
        Self(value)
    }

    fn tool(&self, name: &str) -> Option<&Value> {
        self.0["tools"].as_array()?.iter().find(|tool| tool["name"] == name)
    }

    /// Whether a tool is among them.
    pub fn has(&self, name: &str) -> bool {
        self.tool(name).is_some()
    }

    /// The tools.
    pub fn tools(&self) -> BTreeSet<&str> {
        self.0["tools"].as_array().into_iter().flatten().filter_map(|tool| tool["name"].as_str()).collect()
    }

    /// What the role gives, in airvane's words.
    pub fn role(&self) -> BTreeSet<String> {
        texts(&self.0["role"]["needs"])
    }

    /// What the role gives: word, action and resource.
    pub fn pairs(&self) -> Vec<(String, String, String)> {
        let needs = self.0["needs"].as_array().into_iter().flatten();
        needs
            .map(|need| {
                let text = |value: &Value| value.as_str().expect("a text").to_owned();
                (text(&need["need"]), text(&need["fab"]["action"]), text(&need["fab"]["resource"]))
            })
            .collect()
    }

    /// Whether some operation of a tool says in another way than by a 403 that one may not.
    pub fn denied_otherwise(&self, name: &str) -> bool {
        let calls = self.tool(name).and_then(|tool| tool["calls"].as_array());
        calls.into_iter().flatten().any(|call| call["denied_as"].is_string())
    }

    /// How a call must end for someone who holds these permissions.
    pub fn expected(&self, name: &str, arguments: &Map<String, Value>, held: &BTreeSet<String>) -> Result<Expected> {
        let tool = self.tool(name).with_context(|| format!("{name} is not in the document"))?;
        let call = tool["calls"]
            .as_array()
            .into_iter()
            .flatten()
            .find(|call| texts(&call["when"]).iter().all(|when| holds(when, arguments)));
        let call = call.with_context(|| format!("no call of {name} is for {arguments:?}"))?;
        let mut needs = texts(&call["needs"]);
        let mut perhaps = BTreeSet::new();
        let mut instead = BTreeSet::new();
        for condition in call["conditions"].as_array().into_iter().flatten() {
            let when = condition["when"].as_str().context("a condition")?;
            if when.starts_with("by the row") {
                perhaps.extend(texts(&condition["also"]));
                instead.extend(texts(&condition["without"]));
            } else if holds(when, arguments) {
                for need in texts(&condition["without"]) {
                    needs.remove(&need);
                }
                needs.extend(texts(&condition["also"]));
            }
        }
        for lookup in tool["lookups"].as_array().into_iter().flatten() {
            if !arguments.contains_key(lookup["argument"].as_str().context("an argument")?) {
                needs.extend(texts(&lookup["needs"]));
            }
        }
        let lacks = |need: &&String| !held.contains(*need) && !held.contains(&need.replace("some_dag.", "dag."));
        if needs.iter().any(|need| lacks(&need) && !instead.contains(need)) {
            return Ok(Expected::Refused);
        }
        let unsure = needs.iter().chain(&perhaps).any(|need| lacks(&need));
        Ok(if unsure { Expected::Either } else { Expected::LetThrough })
    }
}

fn texts(value: &Value) -> BTreeSet<String> {
    value.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// Whether arguments are as `with a`, `without a`, `with a = b` or `with a[].b = c` has it.
fn holds(when: &str, arguments: &Map<String, Value>) -> bool {
    if let Some(name) = when.strip_prefix("without ") {
        return !arguments.contains_key(name);
    }
    let when = when.strip_prefix("with ").unwrap_or(when);
    match when.split_once(" = ") {
        None => arguments.contains_key(when),
        Some((path, is)) => {
            let pointer = path.replace("[]", ".*");
            values(&Value::Object(arguments.clone()), &pointer.split('.').collect::<Vec<_>>())
                .iter()
                .any(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned) == is)
        }
    }
}

fn values(value: &Value, path: &[&str]) -> Vec<Value> {
    match path {
        [] => vec![value.clone()],
        ["*", rest @ ..] => value.as_array().into_iter().flatten().flat_map(|item| values(item, rest)).collect(),
        [name, rest @ ..] => value.get(name).map(|below| values(below, rest)).unwrap_or_default(),
    }
}
