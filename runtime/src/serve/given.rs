//! Which of the arguments that were given a tool takes in this release.

use generated::table::{Operation, Slot, Switch, argument_names};
use serde_json::{Map, Value};

use super::arguments::{Checker, switch_value, takes_null};
use super::names::{hint, shown};
use super::releases::absence;
use super::slots::{Source, ever, slots_of};

/// The object that holds the folded filters.
const FILTER: &str = "filter";

impl<O: Operation> Checker<'_, O> {
    /// The arguments with those in `filter` beside the others.
    pub(super) fn flat(&mut self, mut given: Map<String, Value>) -> Map<String, Value> {
        let own = argument_names(self.tool, self.view).iter().any(|(name, _)| *name == FILTER);
        let folds = argument_names(self.tool, self.view).iter().any(|(_, folded)| *folded);
        if own || !(folds || self.folds_elsewhere()) {
            return given;
        }
        let inner = match given.shift_remove(FILTER) {
            None | Some(Value::Null) => return given,
            Some(Value::Object(inner)) => inner,
            Some(Value::String(text)) => match serde_json::from_str::<Value>(&text) {
                Ok(Value::Object(inner)) => inner,
                _ => {
                    self.problems.push("`filter` must be an object of filters, not such a text".to_owned());
                    return given;
                }
            },
            Some(_) => {
                self.problems.push("`filter` must be an object of filters".to_owned());
                return given;
            }
        };
        for (name, value) in inner {
            match given.get(&name) {
                Some(other) if *other != value && !other.is_null() => {
                    self.problems.push(format!("`{}` is given twice, with different values", shown(&name)));
                }
                _ => {
                    given.insert(name, value);
                }
            }
        }
        given
    }

    /// Whether another release has folded filters of this tool.
    fn folds_elsewhere(&self) -> bool {
        self.tool.calls.iter().flat_map(|call| call.slots).any(|slot| slot.folded)
    }

    /// The arguments that this tool takes in this release; the others are named as problems.
    /// Null for one that can't be null is the same as not given.
    pub(super) fn known(&mut self, given: Map<String, Value>) -> Map<String, Value> {
        let mut kept = Map::new();
        let offered = argument_names(self.tool, self.view);
        for (name, value) in given {
            let sources: Vec<(&Slot, Source)> =
                self.calls.iter().flat_map(|call| slots_of(call, &name, self.view)).collect();
            if !sources.is_empty() {
                if !value.is_null() || sources.iter().any(|(slot, source)| takes_null(slot, source)) {
                    kept.insert(name, value);
                }
            } else if offered.iter().any(|(offered, _)| *offered == name) {
                if !value.is_null() {
                    kept.insert(name, value);
                }
            } else if let Some(problem) = self.unknown(&name) {
                self.problems.push(problem);
            }
        }
        kept
    }

    /// What to say of an argument that is not there, or nothing if it can be left out in silence.
    fn unknown(&self, name: &str) -> Option<String> {
        let spans = |own_line: bool| {
            let calls = self.tool.calls.iter();
            let mut calls = calls.filter(|call| (call.operation.data().line == self.view.line) == own_line);
            calls.find_map(|call| {
                let slot = call.slots.iter().find(|slot| slot.argument == name)?;
                let source = ever(call, slot.place, slot.name)?;
                Some(if source.spans.is_empty() { call.operation.data().spans } else { source.spans })
            })
        };
        if let Some(spans) = spans(true).or_else(|| spans(false)) {
            return Some(format!("`{name}` {}", absence(spans, self.view)));
        }
        let names: Vec<&str> = argument_names(self.tool, self.view).into_iter().map(|(name, _)| name).collect();
        let near = hint(name, names.iter().copied());
        if !near.is_empty() {
            return Some(format!("`{}` is not an argument of this tool{near}", shown(name)));
        }
        let takes = match names.as_slice() {
            [] => "it takes none".to_owned(),
            names if names.len() > 24 => "see its schema for those it takes".to_owned(),
            names => format!("it takes {}", names.join(", ")),
        };
        Some(format!("`{}` is not an argument of this tool; {takes}", shown(name)))
    }

    pub(super) fn switches(&mut self, given: &Map<String, Value>) {
        for words in self.tool.arguments {
            let Some(switch) = words.switch else { continue };
            match given.get(words.name) {
                Some(value) if switch_value(switch, value).is_none() => {
                    let takes = match switch {
                        Switch::Boolean => "true or false".to_owned(),
                        Switch::Words(words) => format!("one of: {}", words.join(", ")),
                    };
                    self.problems.push(format!("`{}` must be {takes}", words.name));
                }
                None if words.required == Some(true) && words.default.is_none() => {
                    let takes = match switch {
                        Switch::Boolean => String::new(),
                        Switch::Words(words) => format!(" (one of: {})", words.join(", ")),
                    };
                    self.problems.push(format!("`{}` is missing{takes}", words.name));
                }
                _ => {}
            }
        }
    }
}
