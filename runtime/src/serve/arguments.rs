//! What an agent gave, checked against what the tool takes in this release: before any
//! request, and all problems in one answer.

use std::fmt;

use generated::table::{Argument, Call, Condition, Effect, Lookup, Operation, Place, Slot, Switch, Tool, View};
use serde_json::{Map, Value};

use super::slots::{Source, now, slots_of};
use super::values::Converter;

/// What is wrong with the arguments of a call. Nothing was sent.
#[derive(Debug)]
pub(super) struct Problems {
    tool: &'static str,
    list: Vec<String>,
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.list.as_slice() {
            [one] => write!(f, "The arguments of `{}` are not right, so nothing was sent: {one}.", self.tool),
            many => {
                write!(f, "The arguments of `{}` are not right, so nothing was sent:", self.tool)?;
                many.iter().try_for_each(|problem| write!(f, "\n- {problem}"))
            }
        }
    }
}

/// A value and where it goes.
#[derive(Clone, Debug)]
pub(super) struct Filled {
    pub slot: &'static Slot,
    pub source: Source,
    pub value: Value,
}

/// A call that can be made.
pub(super) struct Checked<O: 'static> {
    pub tool: &'static Tool<O>,
    pub call: &'static Call<O>,
    pub filled: Vec<Filled>,
    /// Arguments whose value must be read from Airflow first. Until then there is no request.
    pub lookups: Vec<(&'static str, Lookup)>,
}

/// Checks `given` for a call of `tool` in the release of `view`. `is_mask` tells a masked
/// secret from a value.
pub(super) fn check<O: Operation>(
    tool: &'static Tool<O>,
    view: &View,
    given: Map<String, Value>,
    is_mask: &dyn Fn(&str) -> bool,
) -> Result<Checked<O>, Problems> {
    let mut checker = Checker { tool, view, is_mask, problems: Vec::new(), calls: tool.calls_in(view).collect() };
    let outcome = checker.run(given);
    let mut list = checker.problems;
    list.dedup();
    match outcome {
        Some(checked) if list.is_empty() => Ok(checked),
        _ => Err(Problems { tool: tool.name, list }),
    }
}

pub(super) struct Checker<'a, O: 'static> {
    pub(super) tool: &'static Tool<O>,
    pub(super) view: &'a View,
    is_mask: &'a dyn Fn(&str) -> bool,
    pub(super) problems: Vec<String>,
    pub(super) calls: Vec<&'static Call<O>>,
}

impl<O: Operation> Checker<'_, O> {
    fn run(&mut self, given: Map<String, Value>) -> Option<Checked<O>> {
        let given = self.flat(given);
        let given = self.known(given);
        self.switches(&given);
        let call = self.choose(&given)?;
        let mut filled = Vec::new();
        let mut asked: Vec<&str> = Vec::new();
        let mut lookups: Vec<(&'static str, Lookup)> = Vec::new();
        for slot in call.slots {
            let Some(source) = now(call, slot.place, slot.name, self.view) else { continue };
            let words = self.tool.argument(slot.argument);
            let value = given.get(slot.argument).cloned().or_else(|| default_of(words));
            let Some(value) = value.filter(|value| takes_null(slot, &source) || !value.is_null()) else {
                let fixed = call
                    .fixed
                    .iter()
                    .chain(call.defaults)
                    .any(|fixed| fixed.place == slot.place && fixed.name == slot.name);
                if let Some(lookup) = words.and_then(|words| words.lookup).filter(|_| source.required && !fixed) {
                    lookups.push((slot.argument, lookup));
                    continue;
                }
                let required = words.and_then(|words| words.required).unwrap_or(source.required);
                if (required || slot.place == Place::Path) && !fixed && !asked.contains(&slot.argument) {
                    asked.push(slot.argument);
                    self.problems.push(format!("`{}` is missing", slot.argument));
                }
                continue;
            };
            if let Some(value) = self.value(slot, &source, words, &value, call.operation.data().effect) {
                let required = words.and_then(|words| words.required).unwrap_or(source.required);
                // No value of a query is the same as no parameter.
                if required && slot.place == Place::Query && value.as_array().is_some_and(Vec::is_empty) {
                    self.problems.push(format!("`{}` is an empty list: give at least one", slot.argument));
                }
                filled.push(Filled { slot, source, value });
            }
        }
        for name in given.keys() {
            let used = call.slots.iter().any(|slot| slot.argument == name)
                || self.tool.argument(name).is_some_and(|words| words.switch.is_some());
            if !used {
                self.value_elsewhere(name);
            }
        }
        Some(Checked { tool: self.tool, call, filled, lookups })
    }

    /// The first call whose conditions hold.
    fn choose(&mut self, given: &Map<String, Value>) -> Option<&'static Call<O>> {
        let chosen = self.calls.iter().copied().find(|call| {
            call.conditions.iter().all(|condition| match condition {
                Condition::Given(name) => given.contains_key(*name),
                Condition::Absent(name) => !given.contains_key(*name),
                Condition::Is(name, wanted) => self.is(name, wanted, given),
            })
        });
        if chosen.is_none() {
            // Arguments are still checked, so that all problems come at once.
            for (name, value) in given {
                self.anywhere(name, value);
            }
            if self.problems.is_empty() {
                let ways: Vec<String> = self.calls.iter().map(|call| way(call)).collect();
                self.problems
                    .push(format!("these arguments name no call that can be made: give {}", ways.join("; or ")));
            }
        }
        chosen
    }

    fn is(&self, name: &str, wanted: &str, given: &Map<String, Value>) -> bool {
        let words = self.tool.argument(name);
        let Some(value) = given.get(name).cloned().or_else(|| default_of(words)) else { return false };
        let Ok(wanted) = serde_json::from_str::<Value>(wanted) else { return false };
        if let Some(switch) = words.and_then(|words| words.switch) {
            return switch_value(switch, &value).is_some_and(|value| value == wanted);
        }
        let source = self.calls.iter().find_map(|call| slots_of(call, name, self.view).next());
        match source {
            Some((_, source)) => {
                Converter::new(self.view).convert(source.node, &value, name).is_some_and(|value| value == wanted)
            }
            None => value == wanted,
        }
    }

    fn anywhere(&mut self, name: &str, value: &Value) {
        let found = self.calls.iter().find_map(|call| {
            slots_of(call, name, self.view).next().map(|(slot, source)| (slot, source, call.operation.data().effect))
        });
        if let Some((slot, source, effect)) = found {
            let words = self.tool.argument(name);
            self.value(slot, &source, words, value, effect);
        }
    }

    /// An argument that belongs to another call than the chosen one.
    fn value_elsewhere(&mut self, name: &str) {
        let others: Vec<String> = self
            .calls
            .iter()
            .filter(|call| call.slots.iter().any(|slot| slot.argument == name))
            .map(|call| way(call))
            .collect();
        let with = match others.as_slice() {
            [] => String::new(),
            others => format!("; it goes with {}", others.join(" or ")),
        };
        self.problems.push(format!("`{name}` has no meaning beside the other arguments{with}"));
    }

    fn value(
        &mut self,
        slot: &'static Slot,
        source: &Source,
        words: Option<&Argument>,
        value: &Value,
        effect: Effect,
    ) -> Option<Value> {
        let mut converter = Converter::new(self.view);
        let converted = converter.convert(source.node, value, slot.argument);
        self.problems.append(&mut converter.problems);
        let converted = converted?;
        if let Some(only) = words.map(|words| words.only).filter(|only| !only.is_empty())
            && !texts(&converted).all(|text| only.contains(&text))
        {
            self.problems.push(format!("`{}` must be one of: {}", slot.argument, only.join(", ")));
            return None;
        }
        if effect != Effect::Read && holds_mask(&converted, self.is_mask) {
            self.problems.push(format!(
                "`{}` holds a mask in place of a secret; give the real value, or leave the field out to keep what is there",
                slot.argument
            ));
            return None;
        }
        Some(converted)
    }
}

/// Whether null is a value here, and not the same as nothing.
pub(super) fn takes_null(slot: &Slot, source: &Source) -> bool {
    slot.place == Place::Body && source.node.nullable
}

fn default_of(words: Option<&Argument>) -> Option<Value> {
    words.and_then(|words| words.default).and_then(|text| serde_json::from_str(text).ok())
}

pub(super) fn switch_value(switch: Switch, value: &Value) -> Option<Value> {
    match (switch, value) {
        (Switch::Boolean, Value::Bool(_)) => Some(value.clone()),
        (Switch::Boolean, Value::String(text)) => text.trim().to_ascii_lowercase().parse().ok().map(Value::Bool),
        (Switch::Words(words), Value::String(text)) => words.contains(&text.as_str()).then(|| value.clone()),
        _ => None,
    }
}

/// The arguments that lead to a call, in words.
fn way<O>(call: &Call<O>) -> String {
    let parts: Vec<String> = call
        .conditions
        .iter()
        .map(|condition| match condition {
            Condition::Given(name) => format!("`{name}`"),
            Condition::Absent(name) => format!("no `{name}`"),
            Condition::Is(name, value) => format!("`{name}` = {}", value.trim_matches('"')),
        })
        .collect();
    if parts.is_empty() { "none of these".to_owned() } else { parts.join(" and ") }
}

fn texts(value: &Value) -> Box<dyn Iterator<Item = &str> + '_> {
    match value {
        Value::String(text) => Box::new(std::iter::once(text.as_str())),
        Value::Array(values) => Box::new(values.iter().flat_map(texts)),
        _ => Box::new(std::iter::empty()),
    }
}

fn holds_mask(value: &Value, is_mask: &dyn Fn(&str) -> bool) -> bool {
    match value {
        Value::String(text) => is_mask(text),
        Value::Array(values) => values.iter().any(|value| holds_mask(value, is_mask)),
        Value::Object(map) => map.values().any(|value| holds_mask(value, is_mask)),
        _ => false,
    }
}
