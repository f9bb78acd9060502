//! From operations and words to the JSON Schema of a tool's arguments, for one release.
//!
//! The schemas keep what every MCP client can read: the root is an object with
//! properties and no combinators, arrays have `items`, enums are texts with a type,
//! and there are no references, type lists, boolean, empty or recursive schemas.

use serde_json::{Map, Value, json};

use super::{
    Argument, Call, Condition, Field, Kind, Node, Operation, Parameter, Place, Reading, Slot, Switch, Tool, View, holds,
};

/// How much of the types an agent is shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Schemas {
    /// The arguments that matter, with their enums; all other filters folded into one object.
    Lean,
    /// Every argument with its whole type and the spec's words.
    Full,
}

/// The name of the object that holds the folded filters.
pub const FILTER: &str = "filter";
/// How many of the last lines are wanted, of every tool that reads a log.
pub const TAIL: &str = "tail";
/// The sort keys: a list in some releases, a text in others. Shown as a text, keys joined by
/// commas, which no key holds.
pub const ORDER: &str = "order_by";
/// Deeper objects are shown as plain objects.
const DEPTH: usize = 4;

/// What an argument is filled into: a parameter or a body field.
#[derive(Clone, Copy, Debug)]
enum Source {
    Parameter(&'static Parameter),
    Field(&'static Field),
}

impl Source {
    fn node(&self) -> &'static Node {
        match self {
            Source::Parameter(parameter) => &parameter.node,
            Source::Field(field) => &field.node,
        }
    }
    /// A body field that must be there but may be null is sent as null by itself.
    fn required(&self) -> bool {
        match self {
            Source::Parameter(parameter) => parameter.required,
            Source::Field(field) => field.required && !field.node.nullable,
        }
    }
    fn default(&self) -> Option<&'static str> {
        match self {
            Source::Parameter(parameter) => parameter.default,
            Source::Field(field) => field.default,
        }
    }
    fn says(&self) -> &'static str {
        match self {
            Source::Parameter(parameter) => parameter.says,
            Source::Field(_) => "",
        }
    }
}

/// One argument as offered for a release.
#[derive(Clone, Debug)]
struct Offered {
    name: &'static str,
    folded: bool,
    required: bool,
    source: Option<Source>,
    words: Option<&'static Argument>,
}

fn source<O: Operation>(call: &Call<O>, place: Place, name: &str, view: &View) -> Option<Source> {
    let operation = call.operation.data();
    match place {
        Place::Body => operation.field(name).filter(|field| holds(field.spans, view)).map(Source::Field),
        _ => operation.parameter(name, place).filter(|parameter| holds(parameter.spans, view)).map(Source::Parameter),
    }
}

fn offered<O: Operation>(tool: &Tool<O>, view: &View) -> Vec<Offered> {
    let mut list: Vec<Offered> = Vec::new();
    for call in tool.calls_in(view) {
        for slot in call.slots {
            let Some(source) = source(call, slot.place, slot.name, view) else { continue };
            match list.iter_mut().find(|offered| offered.name == slot.argument) {
                Some(known) => known.folded &= slot.folded,
                None => list.push(Offered {
                    name: slot.argument,
                    folded: slot.folded,
                    required: false,
                    source: Some(source),
                    words: tool.argument(slot.argument),
                }),
            }
        }
    }
    for offered in &mut list {
        let everywhere = tool.calls_in(view).all(|call| {
            let asked = call.conditions.contains(&Condition::Given(offered.name));
            let defaulted = |slot: &Slot| {
                call.defaults.iter().any(|default| (default.place, default.name) == (slot.place, slot.name))
            };
            let needed = call
                .slots
                .iter()
                .filter(|slot| slot.argument == offered.name && !defaulted(slot))
                .filter_map(|slot| source(call, slot.place, slot.name, view))
                .any(|source| source.required());
            asked || needed
        });
        let default = offered.words.is_some_and(|words| words.default.is_some() || words.lookup.is_some());
        offered.required = offered.words.and_then(|words| words.required).unwrap_or(everywhere && !default);
    }
    // A switch is offered where some call asks for it; one that is also a body field stands in the list already.
    let asked = |name: &str| {
        tool.calls_in(view).any(|call| {
            call.conditions.iter().any(|condition| match condition {
                Condition::Given(argument) | Condition::Absent(argument) | Condition::Is(argument, _) => {
                    *argument == name
                }
            })
        })
    };
    let known: Vec<&str> = list.iter().map(|offered| offered.name).collect();
    let switches = tool
        .arguments
        .iter()
        .filter(|argument| argument.switch.is_some() && asked(argument.name) && !known.contains(&argument.name));
    for argument in switches {
        list.push(Offered {
            name: argument.name,
            folded: false,
            required: argument.required.unwrap_or(false),
            source: None,
            words: Some(argument),
        });
    }
    // What must be given comes first, then what says where to look, paging last; else the
    // order of the calls' slots stays.
    list.sort_by_key(|offered| {
        let path = matches!(offered.source, Some(Source::Parameter(parameter)) if parameter.place == Place::Path);
        (!offered.required, !path, matches!(offered.name, "limit" | "offset" | ORDER))
    });
    list
}

/// The names of all arguments a tool takes in a release, folded ones included, as
/// `(name, folded)`.
pub fn argument_names<O: Operation>(tool: &Tool<O>, view: &View) -> Vec<(&'static str, bool)> {
    offered(tool, view).into_iter().map(|offered| (offered.name, offered.folded)).collect()
}

/// The JSON Schema of a tool's arguments in a release.
pub fn input_schema<O: Operation>(tool: &Tool<O>, view: &View, schemas: Schemas) -> Map<String, Value> {
    let mut properties = Map::new();
    let mut required = Vec::new();
    let mut folded = Vec::new();
    for offered in offered(tool, view) {
        if offered.folded && schemas == Schemas::Lean {
            folded.push(offered.name);
            continue;
        }
        if offered.required {
            required.push(json!(offered.name));
        }
        properties.insert(offered.name.to_owned(), Value::Object(property(&offered, view, schemas)));
    }
    let log = tool.calls_in(view).any(|call| call.reading == Reading::Log);
    if log && !properties.contains_key(TAIL) {
        properties.insert(TAIL.to_owned(), json!({"type": "integer", "description": "Only so many last lines."}));
    }
    if !folded.is_empty() {
        let says = format!("Further filters: {}", families(&folded));
        properties.insert(FILTER.to_owned(), json!({"type": "object", "description": says}));
    }
    let mut schema = Map::new();
    schema.insert("type".to_owned(), json!("object"));
    schema.insert("properties".to_owned(), Value::Object(properties));
    if !required.is_empty() {
        schema.insert("required".to_owned(), Value::Array(required));
    }
    if schemas == Schemas::Full {
        schema.insert("additionalProperties".to_owned(), json!(false));
    }
    schema
}

fn property(offered: &Offered, view: &View, schemas: Schemas) -> Map<String, Value> {
    let switch = offered.words.and_then(|words| words.switch);
    let mut property = match (switch, offered.source) {
        (Some(Switch::Boolean), _) => object([("type", json!("boolean"))]),
        (Some(Switch::Words(words)), _) => object([("type", json!("string")), ("enum", json!(words))]),
        (None, Some(_)) if offered.name == ORDER && schemas == Schemas::Lean => object([("type", json!("string"))]),
        (None, Some(source)) => fragment(source.node(), view, schemas),
        (None, None) => object([("type", json!("string"))]),
    };
    if let Some(words) = offered.words
        && !words.only.is_empty()
    {
        narrow(&mut property, words.only);
    }
    let says = offered.words.map(|words| words.says).filter(|says| !says.is_empty());
    let spec = offered.source.map(|source| source.says()).filter(|says| !says.is_empty());
    let says = if schemas == Schemas::Full { says.or(spec) } else { says };
    if let Some(says) = says {
        property.insert("description".to_owned(), json!(says));
    }
    let own = offered.words.and_then(|words| words.default);
    let default =
        if schemas == Schemas::Full { own.or(offered.source.and_then(|source| source.default())) } else { own };
    let default = default.and_then(|text| serde_json::from_str::<Value>(text).ok());
    if let Some(default) = default.and_then(|default| fitting(default, &property)) {
        property.insert("default".to_owned(), default);
    }
    property
}

/// A default in the form of the type: Airflow turned some texts into lists of texts.
fn fitting(default: Value, property: &Map<String, Value>) -> Option<Value> {
    match (property.get("type").and_then(Value::as_str), default) {
        (_, Value::Null) => None,
        (Some("array"), default @ Value::Array(_)) => Some(default),
        (Some("array"), default) => Some(Value::Array(vec![default])),
        (_, Value::Array(mut items)) if items.len() == 1 => items.pop(),
        (_, Value::Array(_)) => None,
        (_, default) => Some(default),
    }
}

fn narrow(property: &mut Map<String, Value>, only: &[&str]) {
    if let Some(Value::Object(items)) = property.get_mut("items") {
        narrow(items, only);
    } else {
        property.insert("enum".to_owned(), json!(only));
    }
}

fn object<const N: usize>(pairs: [(&str, Value); N]) -> Map<String, Value> {
    pairs.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}

/// The JSON Schema of one type in a release, refs inlined.
pub fn fragment(node: &Node, view: &View, schemas: Schemas) -> Map<String, Value> {
    schema_of(node, view, schemas, 0)
}

fn schema_of(node: &Node, view: &View, schemas: Schemas, depth: usize) -> Map<String, Value> {
    let full = schemas == Schemas::Full;
    match node.kind {
        Kind::Any => object([(
            "anyOf",
            json!([
                {"type": "string"}, {"type": "number"}, {"type": "boolean"}, {"type": "object"},
                {"type": "array", "items": {"anyOf": [{"type": "string"}, {"type": "number"}, {"type": "object"}]}},
            ]),
        )]),
        Kind::Boolean => object([("type", json!("boolean"))]),
        Kind::Integer { minimum, maximum } => {
            let mut schema = object([("type", json!("integer"))]);
            if let (true, Some(minimum)) = (full, minimum) {
                schema.insert("minimum".to_owned(), json!(minimum));
            }
            if let (true, Some(maximum)) = (full, maximum) {
                schema.insert("maximum".to_owned(), json!(maximum));
            }
            schema
        }
        Kind::Number => object([("type", json!("number"))]),
        Kind::String { format, max_length, .. } => {
            let mut schema = object([("type", json!("string"))]);
            if let (true, Some(format)) = (full, format) {
                schema.insert("format".to_owned(), json!(format));
            }
            if let (true, Some(length)) = (full, max_length) {
                schema.insert("maxLength".to_owned(), json!(length));
            }
            schema
        }
        Kind::Enum(values) => {
            let values: Vec<&str> =
                values.iter().filter(|value| holds(value.spans, view)).map(|value| value.value).collect();
            object([("type", json!("string")), ("enum", json!(values))])
        }
        Kind::Array(items) => {
            object([("type", json!("array")), ("items", Value::Object(schema_of(items, view, schemas, depth + 1)))])
        }
        Kind::Map(_) => object([("type", json!("object"))]),
        Kind::Object { fields, .. } => object_schema(fields, view, schemas, depth),
        Kind::OneOf(variants) => union_schema(variants, view, schemas, depth),
        Kind::Varies(variants) => variants
            .iter()
            .find(|(spans, _)| holds(spans, view))
            .or(variants.last())
            .map_or_else(|| object([("type", json!("object"))]), |(_, node)| schema_of(node, view, schemas, depth)),
        Kind::Ref(named) => schema_of(&named.node, view, schemas, depth),
    }
}

fn object_schema(fields: &'static [Field], view: &View, schemas: Schemas, depth: usize) -> Map<String, Value> {
    let offered: Vec<&Field> = fields.iter().filter(|field| !field.read_only && holds(field.spans, view)).collect();
    // In the lean form the tool's own words say what nested objects hold.
    let lean = schemas == Schemas::Lean && depth > 0;
    if offered.is_empty() || lean || depth >= DEPTH {
        return object([("type", json!("object"))]);
    }
    let mut properties = Map::new();
    for field in &offered {
        properties.insert(field.name.to_owned(), Value::Object(schema_of(&field.node, view, schemas, depth + 1)));
    }
    let mut schema = object([("type", json!("object")), ("properties", Value::Object(properties))]);
    let required: Vec<&str> = offered.iter().filter(|field| field.required).map(|field| field.name).collect();
    if !required.is_empty() {
        schema.insert("required".to_owned(), json!(required));
    }
    schema
}

/// Variants that read the same become one; several stand under a nested `anyOf`.
fn union_schema(variants: &'static [Node], view: &View, schemas: Schemas, depth: usize) -> Map<String, Value> {
    let mut shown: Vec<Map<String, Value>> = Vec::new();
    for variant in variants {
        let schema = schema_of(variant, view, schemas, depth);
        if !shown.contains(&schema) {
            shown.push(schema);
        }
    }
    match shown.len() {
        1 => shown.remove(0),
        _ => object([("anyOf", json!(shown))]),
    }
}

/// Writes names that differ only in a comparison suffix as one:
/// `{end_date,start_date}_{gte,lte}, run_type`.
fn families(names: &[&str]) -> String {
    const SUFFIXES: [&str; 8] = ["gte", "gt", "lte", "lt", "range_start", "range_end", "prefix_pattern", "pattern"];
    let mut stems: Vec<(&str, Vec<&str>)> = Vec::new();
    for name in names {
        let split = SUFFIXES.iter().find_map(|suffix| {
            name.strip_suffix(suffix).and_then(|stem| stem.strip_suffix('_')).map(|stem| (stem, *suffix))
        });
        let (stem, suffix) = split.unwrap_or((name, ""));
        match stems.iter_mut().find(|(known, suffixes)| *known == stem && suffix.is_empty() == suffixes.contains(&"")) {
            Some((_, suffixes)) => suffixes.push(suffix),
            None => stems.push((stem, vec![suffix])),
        }
    }
    let mut groups: Vec<(Vec<&str>, Vec<&str>)> = Vec::new();
    for (stem, suffixes) in stems {
        match groups.iter_mut().find(|(_, known)| *known == suffixes && suffixes != [""]) {
            Some((stems, _)) => stems.push(stem),
            None => groups.push((vec![stem], suffixes)),
        }
    }
    let braced = |parts: &[&str]| match parts {
        [one] => (*one).to_owned(),
        many => format!("{{{}}}", many.join(",")),
    };
    let written: Vec<String> = groups
        .iter()
        .map(|(stems, suffixes)| match suffixes.as_slice() {
            [""] => braced(stems),
            suffixes => format!("{}_{}", braced(stems), braced(suffixes)),
        })
        .collect();
    written.join(", ")
}
