//! What the server lists, against the reviewed snapshots in `generated/tools`, for every known
//! release; and the rules of schemas that hold for every client (field case E5).
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use airvane::serve::{Catalog, Inventory, Selection, Wanted, Writes};
use generated::RELEASES;
use generated::table::{FILTER, Line, Release, Schemas, View, argument_names};
use serde_json::{Map, Value, json};

const WRITES: Writes = Writes { tools: generated::write::TOOLS, operations: generated::write::OPERATIONS };

/// The tables as each kind of server has them.
fn catalogs() -> [(&'static str, Catalog); 3] {
    [
        ("airvane", Catalog::generated().with_writes(WRITES)),
        ("airvane, set to read-only", Catalog::generated().with_writes(WRITES).read_only()),
        ("airvane-read-only", Catalog::generated()),
    ]
}

fn selection(catalog: &Catalog, toolsets: &str) -> Selection {
    Selection::of(catalog, &Wanted { toolsets: Some(toolsets.to_owned()), ..Wanted::default() }).unwrap()
}

/// The tools listed, as they go over the wire.
fn listed(catalog: &Catalog, selection: &Selection, view: View, schemas: Schemas) -> Vec<Value> {
    let inventory = Inventory { catalog, selection, view };
    inventory.list(inventory.entries(), schemas).into_iter().map(|tool| serde_json::to_value(tool).unwrap()).collect()
}

fn view(release: Release) -> View {
    let line = Line::of(release).unwrap();
    let (_, known) = RELEASES.iter().find(|(known, _)| *known == line).unwrap();
    View::of(release, line, known).unwrap()
}

fn views() -> impl Iterator<Item = View> {
    RELEASES.iter().flat_map(|(_, releases)| releases.iter().map(|release| view(*release)))
}

fn names(tools: &[Value]) -> Vec<&str> {
    tools.iter().map(|tool| tool["name"].as_str().unwrap()).collect()
}

/// The snapshots of a line, by the tool's name.
fn snapshots(line: Line) -> BTreeMap<String, Value> {
    let folder = common::root().join("generated/tools").join(line.name());
    let files = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
    files
        .map(|path| {
            let snapshot: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
            let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
            assert_eq!(snapshot["name"], name.as_str(), "{}", path.display());
            (name, snapshot)
        })
        .collect()
}

/// Whether a release is among those that a snapshot names: `3.0.0+`, `3.0.0 to before 3.1.1`, several with commas.
fn names_release(words: &str, release: Release) -> bool {
    words.split(", ").any(|span| {
        let parsed = |text: &str| Release::parse(text).unwrap_or_else(|| panic!("`{words}` is no span"));
        match span.split_once(" to before ") {
            Some((since, until)) => release >= parsed(since) && release < parsed(until),
            None => release >= parsed(span.strip_suffix('+').unwrap_or_else(|| panic!("`{words}` has no end"))),
        }
    })
}

/// What a snapshot and a listed tool have in common.
fn public(tool: &Value) -> Map<String, Value> {
    ["name", "description", "inputSchema", "annotations"]
        .into_iter()
        .map(|key| (key.to_owned(), tool[key].clone()))
        .collect()
}

#[test]
fn every_release_lists_what_the_snapshots_say() {
    let all: BTreeMap<Line, BTreeMap<String, Value>> = Line::ALL.map(|line| (line, snapshots(line))).into();
    let mut compared = 0;
    for (server, catalog) in catalogs() {
        for view in views() {
            let of_line = &all[&view.line];
            for toolsets in ["all", "default"] {
                let expected: BTreeSet<&str> = of_line
                    .iter()
                    .filter(|(_, snapshot)| names_release(snapshot["releases"].as_str().unwrap(), view.release))
                    .filter(|(_, snapshot)| !catalog.is_read_only() || snapshot["effect"] == "read")
                    .filter(|(_, snapshot)| toolsets == "all" || snapshot["default"] == true)
                    .map(|(name, _)| name.as_str())
                    .collect();
                let tools = listed(&catalog, &selection(&catalog, toolsets), view, Schemas::Lean);
                let found: BTreeSet<&str> = names(&tools).into_iter().collect();
                assert_eq!(found, expected, "{server}, {}, --toolsets {toolsets}", view.release);
                assert_eq!(found.len(), tools.len(), "{server}, {}: a tool is listed twice", view.release);
                for tool in &tools {
                    same_as_snapshot(tool, &of_line[tool["name"].as_str().unwrap()], view);
                    compared += 1;
                }
            }
        }
    }
    assert!(compared > 10_000, "only {compared} tools were compared");
}

/// In the newest release that has the tool: word for word. In others: all but what belongs to releases.
fn same_as_snapshot(tool: &Value, snapshot: &Value, view: View) {
    let at = format!("{} in {}", tool["name"], view.release);
    let (_, releases) = RELEASES.iter().find(|(line, _)| *line == view.line).unwrap();
    let spans = snapshot["releases"].as_str().unwrap();
    let newest = releases.iter().rfind(|release| names_release(spans, **release)).unwrap();
    if *newest == view.release {
        let (tool, snapshot) = (public(tool), public(snapshot));
        // As text, so that the order of keys, which an agent reads in, counts too.
        assert_eq!(Value::Object(tool).to_string(), Value::Object(snapshot).to_string(), "{at}");
        return;
    }
    assert_eq!(tool["description"], snapshot["description"], "{at}");
    assert_eq!(tool["annotations"], snapshot["annotations"], "{at}");
}

#[test]
fn the_annotations_are_what_the_effect_says() {
    for line in Line::ALL {
        for (name, snapshot) in snapshots(line) {
            let hints = &snapshot["annotations"];
            let effect = snapshot["effect"].as_str().unwrap();
            assert_eq!(hints["readOnlyHint"], effect == "read", "{name}");
            assert_eq!(hints["destructiveHint"], effect == "destructive", "{name}");
            assert_eq!(hints["openWorldHint"], true, "{name}");
            assert!(hints["idempotentHint"].is_boolean(), "{name}");
        }
    }
}

#[test]
fn arguments_come_and_go_with_the_releases_that_the_snapshots_name() {
    let all: BTreeMap<Line, BTreeMap<String, Value>> = Line::ALL.map(|line| (line, snapshots(line))).into();
    let mut narrowed = 0;
    for entry in Catalog::generated().with_writes(WRITES).entries() {
        for line in Line::ALL {
            let Some(snapshot) = all[&line].get(entry.name()) else { continue };
            let views: Vec<View> = views().filter(|view| view.line == line && entry.exists_in(view)).collect();
            let ever: BTreeSet<&str> = views.iter().flat_map(|view| entry.arguments(view)).collect();
            let told = snapshot["argumentReleases"].as_object().cloned().unwrap_or_default();
            for name in told.keys() {
                assert!(ever.contains(name.as_str()), "{}: no release has `{name}`", entry.name());
            }
            for view in &views {
                let here: BTreeSet<&str> = entry.arguments(view).into_iter().collect();
                for argument in &ever {
                    let spans = told.get(*argument).map(|spans| spans.as_str().unwrap());
                    narrowed += usize::from(spans.is_some());
                    let expected = spans.is_none_or(|spans| names_release(spans, view.release));
                    let at = format!("{} of {} in {}", argument, entry.name(), view.release);
                    assert_eq!(here.contains(argument), expected, "{at}");
                }
            }
        }
    }
    assert!(narrowed > 1_000, "only {narrowed} arguments of a release were compared");
}

#[test]
fn no_snapshot_is_missing_or_left_over() {
    let catalog = Catalog::generated().with_writes(WRITES);
    for line in Line::ALL {
        let expected: BTreeSet<&str> = catalog
            .entries()
            .filter(|entry| views().any(|view| view.line == line && entry.exists_in(&view)))
            .map(|entry| entry.name())
            .collect();
        let found = snapshots(line);
        assert_eq!(found.keys().map(String::as_str).collect::<BTreeSet<_>>(), expected, "{line}");
    }
    let lines: BTreeSet<String> = fs::read_dir(common::root().join("generated/tools"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    assert_eq!(lines, Line::ALL.iter().map(|line| line.name().to_owned()).collect());
}

#[test]
fn names_are_short_plain_and_unique() {
    let catalog = Catalog::generated().with_writes(WRITES);
    let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
    for entry in catalog.entries() {
        for name in std::iter::once(&entry.name()).chain(entry.aliases()) {
            assert!(name.len() <= 40, "{name} has {} letters", name.len());
            let plain = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_';
            assert!(name.starts_with(|first: char| first.is_ascii_lowercase()) && name.chars().all(plain), "{name}");
            let other = seen.insert(name, entry.name());
            assert_eq!(other, None, "{name} is borne twice");
        }
        let says = entry.says();
        let words = says.chars().count();
        assert!(words > 0 && words <= 1_024 && says.trim() == says, "{}: {says:?}", entry.name());
    }
    assert!(seen.len() > 90, "{}", seen.len());
}

/// Keywords that every client takes.
const KEYWORDS: [&str; 13] = [
    "additionalProperties",
    "anyOf",
    "default",
    "description",
    "enum",
    "format",
    "items",
    "maximum",
    "maxLength",
    "minimum",
    "minLength",
    "properties",
    "required",
];

/// FACTS §5 and field case E5. Written apart from the generator's own rules, so that neither excuses the other.
fn lint(schema: &Value, at: &str, findings: &mut Vec<String>) {
    let mut find = |what: String| findings.push(format!("{at}: {what}"));
    let Some(object) = schema.as_object() else { return find(format!("{schema} is no object")) };
    if object.is_empty() {
        return find("empty".to_owned());
    }
    for key in object.keys().filter(|key| *key != "type" && !KEYWORDS.contains(&key.as_str())) {
        find(format!("the keyword {key}"));
    }
    let kind = object.get("type").and_then(Value::as_str);
    match (kind, object.get("type")) {
        (None, Some(other)) => find(format!("the type {other}")),
        (None, None) if !object.contains_key("anyOf") => find("no type".to_owned()),
        _ => {}
    }
    if (kind == Some("array")) != object.contains_key("items") {
        find("items and the type array go together".to_owned());
    }
    if object.get("additionalProperties").is_some_and(|more| !more.is_object() && !more.is_boolean()) {
        find("additionalProperties".to_owned());
    }
    if let Some(values) = object.get("enum") {
        let texts = values.as_array().is_some_and(|all| !all.is_empty() && all.iter().all(Value::is_string));
        let unique: BTreeSet<String> = values.as_array().into_iter().flatten().map(Value::to_string).collect();
        if kind != Some("string") || !texts || unique.len() != values.as_array().map_or(0, Vec::len) {
            find(format!("the enum {values} beside the type {kind:?}"));
        }
    }
    if let Some(words) = object.get("description")
        && words.as_str().is_none_or(|words| words.trim().is_empty())
    {
        find(format!("the description {words}"));
    }
    if let Some(default) = object.get("default") {
        let variants = object.get("anyOf").and_then(Value::as_array);
        let fit = variants.map_or_else(|| fits(schema, default), |all| all.iter().any(|one| fits(one, default)));
        if !fit {
            find(format!("the default {default}"));
        }
    }
    let properties = object.get("properties").and_then(Value::as_object);
    for name in object.get("required").and_then(Value::as_array).into_iter().flatten() {
        if !properties.is_some_and(|all| name.as_str().is_some_and(|name| all.contains_key(name))) {
            find(format!("{name} is required and no property"));
        }
    }
    for (name, property) in properties.into_iter().flatten() {
        lint(property, &format!("{at}/{name}"), findings);
    }
    for key in ["items", "additionalProperties"] {
        if let Some(below) = object.get(key).filter(|below| below.is_object()) {
            lint(below, &format!("{at}/{key}"), findings);
        }
    }
    for variant in object.get("anyOf").and_then(Value::as_array).into_iter().flatten() {
        lint(variant, &format!("{at}/anyOf"), findings);
    }
}

/// Whether a default is of the type, and among the values.
fn fits(schema: &Value, default: &Value) -> bool {
    let of_type = match schema["type"].as_str() {
        Some("string") => default.is_string(),
        Some("integer") => default.is_i64() || default.is_u64(),
        Some("number") => default.is_number(),
        Some("boolean") => default.is_boolean(),
        Some("array") => default.is_array(),
        Some("object") => default.is_object(),
        _ => false,
    };
    of_type && schema["enum"].as_array().is_none_or(|values| values.contains(default))
}

fn lint_tool(tool: &Value, at: &str, findings: &mut Vec<String>) {
    let schema = &tool["inputSchema"];
    if schema["type"] != "object" || !schema["properties"].is_object() {
        findings.push(format!("{at}: the root is {}", schema["type"]));
    }
    for key in ["anyOf", "oneOf", "allOf", "not", "enum", "$schema", "$ref", "$defs"] {
        if schema.get(key).is_some() {
            findings.push(format!("{at}: {key} at the root"));
        }
    }
    for key in ["name", "title", "description"] {
        if tool[key].as_str().is_none_or(str::is_empty) {
            findings.push(format!("{at}: {key}"));
        }
    }
    if tool.get("outputSchema").is_some() {
        findings.push(format!("{at}: an outputSchema, which asks every success for structured content"));
    }
    for hint in ["readOnlyHint", "destructiveHint", "idempotentHint", "openWorldHint"] {
        if !tool["annotations"][hint].is_boolean() {
            findings.push(format!("{at}: {hint} is not written out"));
        }
    }
    lint(schema, at, findings);
    if let Err(error) = jsonschema::meta::validate(schema) {
        findings.push(format!("{at}: {error}"));
    }
}

#[test]
fn e5_schemas_are_what_every_client_can_read() {
    let mut linted = 0;
    let mut findings = Vec::new();
    let mut seen: BTreeSet<String> = BTreeSet::new();
    for release in ["2.4.3", "2.7.3", "2.11.2", "3.0.6", "3.1.8", "3.2.2", "3.3.2"] {
        let view = view(Release::parse(release).unwrap());
        for (server, catalog) in catalogs() {
            let toolsets: Vec<&str> = catalog.toolsets().iter().map(|toolset| toolset.name).collect();
            for toolset in toolsets.iter().copied().chain(["default", "all"]) {
                for schemas in [Schemas::Lean, Schemas::Full] {
                    let tools = listed(&catalog, &selection(&catalog, toolset), view, schemas);
                    for tool in &tools {
                        linted += 1;
                        // The same text needs no second look.
                        if seen.insert(tool.to_string()) {
                            let at = format!("{server}, {release}, {toolset}, {schemas:?}: {}", tool["name"]);
                            lint_tool(tool, &at, &mut findings);
                        }
                    }
                    // What goes in at once is told apart by its first 40 letters at the latest.
                    let unique: BTreeSet<&str> = names(&tools).into_iter().collect();
                    assert_eq!(unique.len(), tools.len(), "{server}, {release}, {toolset}");
                }
            }
        }
    }
    assert!(findings.is_empty(), "{} findings:\n{}", findings.len(), findings.join("\n"));
    assert!(linted > 5_000 && seen.len() > 300, "{linted} tools, {} of them different", seen.len());
}

#[test]
fn e5_the_lint_finds_what_it_is_for() {
    let bad = [
        json!({"type": "array"}),
        json!({"type": ["string", "null"]}),
        json!({"type": "array", "items": {"type": "integer"}, "enum": [1, 2]}),
        json!({"type": "integer", "enum": [1, 2]}),
        json!({"type": "string", "enum": []}),
        json!({"type": "string", "const": "~"}),
        json!({"type": "array", "items": {"type": "string"}, "prefixItems": [{"type": "string"}]}),
        json!({"type": "integer", "exclusiveMinimum": 0}),
        json!({"type": "integer", "default": "3"}),
        json!({"type": "string", "enum": ["a", "b"], "default": "c"}),
        json!({"anyOf": [{"type": "string", "enum": ["a"]}, {"type": "integer"}], "default": "b"}),
        json!({"type": "string", "description": " "}),
        json!({"type": "object", "properties": {}, "required": ["a"]}),
        json!({"$ref": "#/$defs/a"}),
        json!({}),
        json!(true),
        json!({"anyOf": [{"type": "string"}, {}]}),
        json!({"type": "object", "additionalProperties": {}}),
    ];
    for schema in bad {
        let mut findings = Vec::new();
        lint(&schema, "", &mut findings);
        assert!(!findings.is_empty(), "{schema}");
    }
}

/// What `filter` may hold stands in its description alone; every name of it has to be there.
#[test]
fn folded_filters_are_all_named() {
    let check = |name: &str, schema: Map<String, Value>, arguments: Vec<(&'static str, bool)>, release: Release| {
        let folded: Vec<&str> = arguments.iter().filter(|(_, folded)| *folded).map(|(name, _)| *name).collect();
        let says = schema["properties"].get(FILTER).and_then(|filter| filter["description"].as_str());
        let Some(says) = says else {
            assert!(folded.is_empty(), "{name} in {release} does not show {folded:?}");
            return;
        };
        let list = says.split_once(": ").unwrap_or_else(|| panic!("{name}: {says}")).1;
        let told: BTreeSet<String> = expanded(list).into_iter().collect();
        let expected: BTreeSet<String> = folded.iter().map(|name| (*name).to_owned()).collect();
        assert_eq!(told, expected, "{name} in {release}");
    };
    let catalog = Catalog::generated();
    for view in views() {
        for tool in generated::read::TOOLS.iter().filter(|tool| tool.exists_in(&view)) {
            let schema = catalog.find(tool.name).unwrap().schema(&view, Schemas::Lean);
            check(tool.name, schema, argument_names(tool, &view), view.release);
        }
    }
}

/// `a, {b,c}_{d,e}` as `a, b_d, b_e, c_d, c_e`.
fn expanded(list: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut depth = 0;
    for letter in list.chars() {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                words.push(String::new());
                continue;
            }
            _ => {}
        }
        words.last_mut().unwrap().push(letter);
    }
    fn one(word: &str) -> Vec<String> {
        let Some((before, rest)) = word.split_once('{') else { return vec![word.to_owned()] };
        let (inside, after) = rest.split_once('}').unwrap();
        let tails = one(after);
        inside.split(',').flat_map(|choice| tails.iter().map(move |tail| format!("{before}{choice}{tail}"))).collect()
    }
    words.iter().flat_map(|word| one(word.trim())).collect()
}

fn generated_json(name: &str) -> Value {
    serde_json::from_str(&fs::read_to_string(common::root().join("generated").join(name)).unwrap()).unwrap()
}

#[test]
fn the_permissions_fit_their_schema() {
    let schema = generated_json("permissions.schema.json");
    jsonschema::meta::validate(&schema).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let document = generated_json("permissions.json");
    let errors: Vec<String> =
        validator.iter_errors(&document).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(errors.is_empty(), "{}", errors.join("\n"));

    // And a document that is none does not: the schema says something.
    let tools = document["lines"]["airflow-v2"]["tools"].clone();
    assert!(!tools.is_null(), "the line's tools");
    let mut broken = document.clone();
    broken["version"] = json!(2);
    assert!(!validator.is_valid(&broken));
    let mut broken = document.clone();
    broken["lines"]["airflow-v2"]["tools"] = json!("none");
    assert!(!validator.is_valid(&broken));
    let mut broken = document;
    broken["scopes"] = json!([{"nothing": 1}]);
    assert!(!validator.is_valid(&broken));
}

#[test]
fn every_tool_and_operation_stands_in_the_permissions() {
    let document = generated_json("permissions.json");
    let catalog = Catalog::generated().with_writes(WRITES);
    let keys = |value: &Value| -> BTreeSet<String> {
        match value {
            Value::Object(object) => object.keys().cloned().collect(),
            Value::Array(items) => items
                .iter()
                .map(|item| item["name"].as_str().or(item["id"].as_str()).expect("a name").to_owned())
                .collect(),
            _ => panic!("{value}"),
        }
    };
    for line in Line::ALL {
        let of_line = &document["lines"][line.name()];
        let tools: BTreeSet<String> = snapshots(line).into_keys().collect();
        assert_eq!(keys(&of_line["tools"]), tools, "{line}");
        let operations: BTreeSet<String> = catalog
            .operations()
            .filter(|operation| operation.line == line)
            .map(|operation| operation.id.to_owned())
            .collect();
        assert!(keys(&of_line["operations"]).is_superset(&operations), "{line}");
    }
}
