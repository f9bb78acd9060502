//! From model and policy to the tables: the same types that the server holds as statics,
//! made here on the heap, for as long as the generator runs.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::model::{self, Api, Presence};
use crate::policy::tools::{ResultSpec, SwitchSpec, body_fields, named};
use crate::policy::{ArgumentSpec, CallSpec, HowSpec, Policy, ToolSpec};
use crate::problem::{Problem, Problems};
use crate::table::{
    Argument, Body, Call, Condition, Effect, EnumValue, Field, Fixed, Kind, Line, Lookup, Masking, Named, Node,
    Operation, OperationData, Parameter, Place, ReadOperation, Reading, Release, SecretField, Slot, Span, Style,
    Switch, Tool, View, WriteOperation,
};

/// Everything the server is made of.
#[derive(Debug)]
pub struct Tables {
    /// Known releases by line.
    pub releases: Vec<(Line, &'static [Release])>,
    /// Operations that change nothing, by line and id.
    pub reads: BTreeMap<(Line, &'static str), &'static ReadOperation>,
    /// Operations that change something.
    pub writes: BTreeMap<(Line, &'static str), &'static WriteOperation>,
    /// Tools that change nothing, in the order shown.
    pub read_tools: Vec<&'static Tool<ReadOperation>>,
    /// Tools that change something, in the order shown.
    pub write_tools: Vec<&'static Tool<WriteOperation>>,
    /// Named types of requests, by line and name.
    pub schemas: BTreeMap<(Line, String), &'static Named>,
}

fn text(text: &str) -> &'static str {
    Box::leak(text.to_owned().into_boxed_str())
}

fn list<T>(items: Vec<T>) -> &'static [T] {
    Box::leak(items.into_boxed_slice())
}

fn one<T>(item: T) -> &'static T {
    Box::leak(Box::new(item))
}

/// Builds the tables.
///
/// Errors: a tool that mixes reads with writes; two arguments of one name in one call;
/// a request type that contains itself.
pub fn tabulate(apis: &[Api], policy: &Policy) -> Result<Tables, Problems> {
    let mut tables = Tables {
        releases: apis.iter().map(|api| (api.line, list(api.releases.clone()))).collect(),
        reads: BTreeMap::new(),
        writes: BTreeMap::new(),
        read_tools: Vec::new(),
        write_tools: Vec::new(),
        schemas: BTreeMap::new(),
    };
    let mut problems = Problems::default();
    for api in apis {
        let mut types = Types { api, schemas: &mut tables.schemas, open: Vec::new(), problems: &mut problems };
        for operation in api.operations.values() {
            let Some(entry) = policy.entry(api.line, &operation.id) else { continue };
            let data = types.operation(operation, entry, policy);
            let key = (api.line, data.id);
            match (data.effect, data.method) {
                (Effect::Read, crate::table::Method::Get) => {
                    tables.reads.insert(key, one(ReadOperation::get(data)));
                }
                (Effect::Read, crate::table::Method::Post) => {
                    tables.reads.insert(key, one(ReadOperation::by_post(data)));
                }
                (Effect::Read, method) => types.problems.push(
                    Problem::new(
                        format!("specs/permissions/{}.yaml", api.line),
                        format!("`{}` is said to read, and goes by {}", operation.id, method.as_str()),
                    )
                    .at(format!("/operations/{}/effect", operation.id))
                    .mend("a read goes by GET or, for batch lists, by POST"),
                ),
                _ => {
                    tables.writes.insert(key, one(WriteOperation::new(data)));
                }
            }
        }
    }
    let order = order(policy);
    for (rank, name) in order.into_iter().enumerate() {
        if let Some((file, tool)) = policy.tools.get(name) {
            let maker = ToolMaker { name, file, tool, rank, apis, policy };
            maker.make(&mut tables, &mut problems);
        }
    }
    problems.into_result()?;
    Ok(tables)
}

/// The default tools first, in their order; then all others by toolset, as they stand in the files.
fn order(policy: &Policy) -> Vec<&str> {
    let mut order: Vec<&str> = policy.toolsets.default.tools.iter().map(String::as_str).collect();
    for toolset in policy.toolsets.toolsets.keys() {
        let others = policy.tools.iter().filter(|(_, (_, tool))| tool.toolset == *toolset);
        for (name, _) in others {
            if !order.contains(&name.as_str()) {
                order.push(name);
            }
        }
    }
    order
}

struct Types<'a> {
    api: &'a Api,
    schemas: &'a mut BTreeMap<(Line, String), &'static Named>,
    open: Vec<String>,
    problems: &'a mut Problems,
}

impl Types<'_> {
    fn spans(&self, presence: Presence, parent: Presence) -> &'static [Span] {
        list(presence.spans_within(parent, &self.api.releases))
    }

    fn operation(
        &mut self,
        operation: &model::Operation,
        entry: &crate::policy::Entry,
        policy: &Policy,
    ) -> OperationData {
        let parent = operation.presence;
        let needs: Vec<(&'static [Span], &'static [&'static str])> = entry
            .history(parent, &self.api.releases)
            .into_iter()
            .map(|(presence, needs)| {
                (self.spans(presence, parent), list(needs.iter().map(|need| text(need)).collect::<Vec<_>>()))
            })
            .collect();
        let secrets: Vec<SecretField> = policy
            .secrets
            .fields
            .iter()
            .filter(|field| field.operations.contains(&operation.id))
            .map(secret_field)
            .collect();
        let parameters: Vec<Parameter> = operation
            .parameters
            .iter()
            .map(|parameter| Parameter {
                name: text(&parameter.name),
                place: parameter.place,
                style: parameter.style,
                required: parameter.required.covers(parameter.presence),
                slashes: parameter.slashes,
                node: self.node(&parameter.schema, parameter.presence),
                default: parameter.default.as_ref().map(|value| text(&value.to_string())),
                says: text(first_sentence(&parameter.description)),
                spans: self.spans(parameter.presence, parent),
            })
            .collect();
        let body = operation.body.as_ref().map(|body| Body {
            required: body.required.covers(body.presence),
            node: self.node(&body.schema, body.presence),
        });
        OperationData {
            id: text(&operation.id),
            line: self.api.line,
            method: operation.method,
            path: text(&operation.path),
            spans: list(parent.spans(&self.api.releases)),
            effect: entry.effect,
            needs: list(needs),
            secrets: list(secrets),
            setting: entry.setting.as_deref().map(text),
            parameters: list(parameters),
            body,
        }
    }

    fn node(&mut self, schema: &model::Schema, parent: Presence) -> Node {
        Node { kind: self.kind(&schema.kind, parent), nullable: !schema.nullable.is_never() }
    }

    fn kind(&mut self, kind: &model::Kind, parent: Presence) -> Kind {
        match kind {
            model::Kind::Any | model::Kind::Null => Kind::Any,
            model::Kind::Boolean => Kind::Boolean,
            model::Kind::Number => Kind::Number,
            model::Kind::Integer { minimum, maximum } => Kind::Integer { minimum: *minimum, maximum: *maximum },
            model::Kind::Text { format, min_length, max_length } => {
                Kind::String { format: format.as_deref().map(text), min_length: *min_length, max_length: *max_length }
            }
            model::Kind::Enum(values) => {
                let values: Vec<EnumValue> = values
                    .iter()
                    .map(|value| EnumValue { value: text(&value.value), spans: self.spans(value.presence, parent) })
                    .collect();
                Kind::Enum(list(values))
            }
            model::Kind::Array(items) => Kind::Array(one(self.node(items, parent))),
            model::Kind::Map(values) => Kind::Map(one(self.node(values, parent))),
            model::Kind::Object { fields, open } => {
                let fields: Vec<Field> = fields.iter().map(|(name, field)| self.field(name, field, parent)).collect();
                Kind::Object { fields: list(fields), open: *open }
            }
            model::Kind::OneOf(variants) => {
                Kind::OneOf(list(variants.iter().map(|variant| self.node(variant, parent)).collect()))
            }
            model::Kind::Varies(variants) => {
                let variants: Vec<(&'static [Span], Node)> = variants
                    .iter()
                    .map(|(presence, schema)| {
                        (list(presence.spans(&self.api.releases)) as &'static [Span], self.node(schema, *presence))
                    })
                    .collect();
                Kind::Varies(list(variants))
            }
            model::Kind::Ref(name) => self.named(name),
        }
    }

    fn field(&mut self, name: &str, field: &model::Field, parent: Presence) -> Field {
        Field {
            name: text(name),
            node: self.node(&field.schema, field.presence),
            required: field.required.covers(field.presence),
            read_only: field.read_only,
            default: field.default.as_ref().map(|value| text(&value.to_string())),
            spans: self.spans(field.presence, parent),
        }
    }

    fn named(&mut self, name: &str) -> Kind {
        let key = (self.api.line, name.to_owned());
        if let Some(known) = self.schemas.get(&key) {
            return Kind::Ref(known);
        }
        let Some(schema) = self.api.schemas.get(name) else { return Kind::Any };
        if self.open.iter().any(|open| open == name) {
            // Agents get no recursive schemas; no request of Airflow has one.
            self.problems.push(
                Problem::new(
                    format!("specs/{}", self.api.line),
                    format!("the type `{name}` of a request contains itself"),
                )
                .at(format!("/components/schemas/{name}"))
                .mend("cut the recursion by an overlay"),
            );
            return Kind::Any;
        }
        self.open.push(name.to_owned());
        let node = self.node(&schema.schema, schema.presence);
        self.open.pop();
        let named: &'static Named = one(Named { name: text(name), node });
        self.schemas.insert(key, named);
        Kind::Ref(named)
    }
}

/// A declared secret, without the operations it is for: it stands with them, or with none.
pub fn secret_field(field: &crate::policy::SecretFieldSpec) -> SecretField {
    SecretField {
        operations: &[],
        field: text(&field.field),
        how: match &field.how {
            HowSpec::Whole => Masking::Whole,
            HowSpec::Inside => Masking::Inside,
            HowSpec::Shown => Masking::Shown,
            HowSpec::NamedBy(key) => Masking::NamedBy(text(key)),
        },
    }
}

/// The first sentence of some words, on one line.
fn first_sentence(words: &str) -> &str {
    let line = words.trim().lines().next().unwrap_or_default();
    line.find(". ").map_or(line, |end| line.get(..=end).unwrap_or(line)).trim()
}

struct ToolMaker<'a> {
    name: &'a str,
    file: &'a std::path::Path,
    tool: &'a ToolSpec,
    rank: usize,
    apis: &'a [Api],
    policy: &'a Policy,
}

impl ToolMaker<'_> {
    fn problem(&self, pointer: &str, what: String, mend: &str) -> Problem {
        Problem::new(self.file, what).at(format!("/{}{pointer}", self.name)).mend(mend)
    }

    fn make(&self, tables: &mut Tables, problems: &mut Problems) {
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

impl Tables {
    /// The known releases of a line.
    pub fn known(&self, line: Line) -> &'static [Release] {
        self.releases.iter().find(|(known, _)| *known == line).map_or(&[], |(_, releases)| releases)
    }

    /// The view of a known release.
    pub fn view(&self, release: Release) -> Option<View> {
        let line = Line::of(release)?;
        View::of(release, line, self.known(line))
    }

    /// The view of the newest release of a line.
    pub fn newest(&self, line: Line) -> Option<View> {
        self.known(line).last().and_then(|release| self.view(*release))
    }

    /// All operations of a line by id.
    pub fn operations(&self, line: Line) -> Vec<&'static OperationData> {
        let reads = self.reads.iter().map(|(key, operation)| (key, operation.data()));
        let writes = self.writes.iter().map(|(key, operation)| (key, operation.data()));
        let mut all: Vec<&'static OperationData> =
            reads.chain(writes).filter(|((known, _), _)| *known == line).map(|(_, data)| data).collect();
        all.sort_by_key(|data| data.id);
        all
    }
}

/// How lists are written, for the model's words.
pub fn style_name(style: Style) -> &'static str {
    match style {
        Style::Single => "single",
        Style::Repeated => "repeated",
        Style::Comma => "comma",
    }
}
