//! Tools as written in YAML as table entries: which argument goes where.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{Tables, list, one, text};
use crate::model::{self, Api};
use crate::policy::tools::{ResultSpec, SwitchSpec, body_fields, named};
use crate::policy::{ArgumentSpec, CallSpec, Policy, ToolSpec};
use crate::problem::{Problem, Problems};
use crate::table::{
    Argument, Call, Condition, Effect, Fixed, Line, Lookup, Operation, Place, Reading, Slot, Switch, Tool,
};

/// Makes one tool.
pub(super) struct ToolMaker<'a> {
    pub name: &'a str,
    pub file: &'a std::path::Path,
    pub tool: &'a ToolSpec,
    pub rank: usize,
    pub apis: &'a [Api],
    pub policy: &'a Policy,
}

impl ToolMaker<'_> {
    fn problem(&self, pointer: &str, what: String, mend: &str) -> Problem {
        Problem::new(self.file, what).at(format!("/{}{pointer}", self.name)).mend(mend)
    }

    pub fn make(&self, tables: &mut Tables, problems: &mut Problems) {
        let effects: Vec<Effect> = self
            .tool
            .calls
            .iter()
            .flat_map(|call| self.apis.iter().filter_map(move |api| Some((api.line, call.operation(api.line)?))))
            .filter_map(|(line, id)| Some(self.policy.entry(line, id)?.effect))
            .collect();
        let reads = effects.iter().filter(|effect| **effect == Effect::Read).count();
        if reads != 0 && reads != effects.len() {
            problems.push(self.problem(
                "/calls",
                "some of its calls read and some change something".to_owned(),
                "make two tools of it: a client that allows reads alone could not tell",
            ));
            return;
        }
        let effect = effects.iter().copied().max().unwrap_or(Effect::Read);
        if effect == Effect::Read {
            let calls = self.calls(&tables.reads, problems);
            tables.read_tools.push(one(self.tool(effect, calls)));
        } else {
            let calls = self.calls(&tables.writes, problems);
            tables.write_tools.push(one(self.tool(effect, calls)));
        }
    }

    fn tool<O: Operation>(&self, effect: Effect, calls: Vec<Call<O>>) -> Tool<O> {
        let idempotent = effect == Effect::Read
            || calls.iter().all(|call| call.operation.data().method != crate::table::Method::Post);
        let arguments: Vec<Argument> =
            self.tool.arguments.iter().map(|(name, argument)| self.argument(name, argument)).collect();
        Tool {
            name: text(self.name),
            aliases: list(self.tool.aliases.iter().map(|alias| text(alias)).collect()),
            toolset: text(&self.tool.toolset),
            rank: u16::try_from(self.rank).unwrap_or(u16::MAX),
            default: self.policy.toolsets.default.tools.iter().any(|name| name == self.name),
            says: text(&self.tool.says),
            effect,
            idempotent,
            arguments: list(arguments),
            mask: self.tool.mask.as_deref().map(text),
            calls: list(calls),
        }
    }

    fn argument(&self, name: &str, argument: &ArgumentSpec) -> Argument {
        let lookup = argument.default.as_ref().and_then(|default| {
            let tool = default.get("tool")?.as_str()?;
            let field = default.get("field")?.as_str()?;
            Some(Lookup { tool: text(tool), field: text(field) })
        });
        let default = argument.default.as_ref().filter(|_| lookup.is_none());
        Argument {
            name: text(name),
            says: text(&argument.says),
            default: default.map(|value| text(&value.to_string())),
            lookup,
            required: argument.required,
            switch: argument.switch.as_ref().map(|switch| match switch {
                SwitchSpec::Words(words) => Switch::Words(list(words.iter().map(|word| text(word)).collect())),
                SwitchSpec::Named(_) => Switch::Boolean,
            }),
            only: list(argument.only.iter().map(|value| text(value)).collect()),
        }
    }

    fn calls<O: Operation>(
        &self,
        operations: &BTreeMap<(Line, &'static str), &'static O>,
        problems: &mut Problems,
    ) -> Vec<Call<O>> {
        let mut calls = Vec::new();
        for (index, call) in self.tool.calls.iter().enumerate() {
            for api in self.apis {
                let Some(id) = call.operation(api.line) else { continue };
                let Some(operation) = api.operations.get(id) else { continue };
                let Some(data) = operations.get(&(api.line, id.as_str())) else { continue };
                let pointer = format!("/calls/{index}");
                let slots = self.slots(api, operation, call, data.data().effect, &pointer, problems);
                calls.push(Call {
                    operation: *data,
                    conditions: list(conditions(call)),
                    slots: list(slots),
                    fixed: list(pairs(&call.fixed, api, operation)),
                    defaults: list(pairs(&call.default, api, operation)),
                    accept: call.accept.get(api.line.name()).map(|accept| text(accept)),
                    reading: match call.result {
                        None => Reading::Json,
                        Some(ResultSpec::Log) => Reading::Log,
                        Some(ResultSpec::Ndjson) => Reading::Ndjson,
                        Some(ResultSpec::Text) => Reading::Text,
                    },
                });
            }
        }
        calls
    }

    /// The agent-facing name of a parameter or body field.
    fn facing(&self, api: &Api, call: &CallSpec, place: Place, name: &str) -> String {
        let key = if place == Place::Body { format!("body.{name}") } else { name.to_owned() };
        let words = self.policy.words.arguments.get(api.line.name());
        let plain = match place {
            Place::Header => name.to_lowercase().replace('-', "_"),
            _ => name.to_owned(),
        };
        call.rename
            .get(&key)
            .or_else(|| if place == Place::Body { None } else { call.rename.get(name) })
            .or_else(|| words.and_then(|words| words.get(name)))
            .cloned()
            .unwrap_or(plain)
    }

    fn slots(
        &self,
        api: &Api,
        operation: &model::Operation,
        call: &CallSpec,
        effect: Effect,
        pointer: &str,
        problems: &mut Problems,
    ) -> Vec<Slot> {
        let mut slots: Vec<Slot> = Vec::new();
        let hidden = |facing: &str, name: &str| self.tool.hide.iter().any(|hide| hide == facing || hide == name);
        for parameter in &operation.parameters {
            let place = parameter.place;
            let accept = place == Place::Header && parameter.name.eq_ignore_ascii_case("accept");
            let mask = self.tool.mask.as_ref() == Some(&parameter.name);
            if accept || mask || call.fixes(place, &parameter.name, operation) {
                continue;
            }
            let facing = self.facing(api, call, place, &parameter.name);
            if hidden(&facing, &parameter.name) {
                continue;
            }
            let folded = place == Place::Query && !self.is_typed(&facing);
            slots.push(Slot { argument: text(&facing), place, name: text(&parameter.name), folded });
        }
        let fields = operation.body.as_ref().map(|body| body_fields(api, &body.schema));
        for (name, field) in fields.into_iter().flatten() {
            if field.read_only || call.fixes(Place::Body, name, operation) {
                continue;
            }
            let filled = call.fill.get(&format!("body.{name}"));
            let facing = filled.cloned().unwrap_or_else(|| self.facing(api, call, Place::Body, name));
            if hidden(&facing, name) {
                continue;
            }
            // The body of a batch list is a set of filters by another road.
            let folded = effect == Effect::Read && !self.is_typed(&facing);
            let collides = slots.iter().any(|slot| slot.argument == facing);
            if collides && filled.is_none() {
                problems.push(self.problem(
                    pointer,
                    format!("`{facing}` is a parameter and a body field of `{}`", operation.id),
                    "say with `rename` how the body field is called, or with `fill` that it takes the same value",
                ));
            }
            slots.push(Slot { argument: text(&facing), place: Place::Body, name: text(name), folded });
        }
        slots.sort_by_key(|slot| self.position(slot));
        slots
    }

    fn is_typed(&self, facing: &str) -> bool {
        const PAGING: [&str; 3] = ["limit", "offset", "order_by"];
        PAGING.contains(&facing)
            || self.tool.typed.iter().any(|typed| typed == facing)
            || self.tool.arguments.contains_key(facing)
    }

    /// Path parameters, then the typed ones as `typed` orders them, paging, and the body.
    fn position(&self, slot: &Slot) -> (usize, usize) {
        let typed = self.tool.typed.iter().position(|typed| typed == slot.argument);
        match (slot.place, slot.argument, typed) {
            (Place::Path, ..) => (0, 0),
            (_, _, Some(index)) => (1, index),
            (_, "limit" | "offset" | "order_by", _) => (3, 0),
            (Place::Body, ..) => (2, 0),
            _ => (4, 0),
        }
    }
}

fn conditions(call: &CallSpec) -> Vec<Condition> {
    let given = call.given.iter().map(|name| Condition::Given(text(name)));
    let absent = call.absent.iter().map(|name| Condition::Absent(text(name)));
    let when = call.when.iter().map(|(name, value)| Condition::Is(text(name), text(&value.to_string())));
    given.chain(absent).chain(when).collect()
}

/// The pairs of `fixed` or `default` that an operation has.
fn pairs(values: &indexmap::IndexMap<String, Value>, api: &Api, operation: &model::Operation) -> Vec<Fixed> {
    let mut pairs = Vec::new();
    for (key, value) in values {
        let (place, name) = named(key, operation);
        let body = operation.body.as_ref();
        let exists = place != Place::Body
            || body.is_some_and(|body| body_fields(api, &body.schema).any(|(field, _)| field == name));
        if exists {
            pairs.push(Fixed { place, name: text(&name), value: text(&value.to_string()) });
        }
    }
    pairs
}
