//! One small spec per construct.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::*;
use crate::table::{Line, Release};

const FILE: &str = "specs/airflow-v2/test.yaml";

fn spec(text: &str) -> SpecFile {
    SpecFile { line: Line::V2, file: PathBuf::from(FILE), releases: vec![Release::new(3, 3, 2)], text: text.to_owned() }
}

fn parsed(text: &str) -> Result<Document, Problems> {
    parse(&spec(text), &Overlays::default())
}

/// The problems, with their lines looked up in the file as a user would have it.
fn problems(text: &str) -> Vec<Problem> {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(folder.path().join("specs/airflow-v2")).unwrap();
    std::fs::write(folder.path().join(FILE), text).unwrap();
    parsed(text).expect_err("problems").located(folder.path()).0
}

fn document(schema: &Value) -> Value {
    json!({
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "paths": {},
        "components": {"schemas": {"X": schema, "Other": {"type": "string"}}},
    })
}

/// How the schema comes out behind the guard.
#[track_caller]
fn becomes(schema: Value, expected: Value) {
    let document = parsed(&document(&schema).to_string()).unwrap_or_else(|problems| panic!("{problems}"));
    let api = serde_json::to_value(document.api).unwrap();
    assert_eq!(api["components"]["schemas"]["X"], expected);
}

/// What is said of a schema that is refused, with the pointer below it.
#[track_caller]
fn refused(schema: Value, pointer: &str, words: &str) {
    let problems = parsed(&document(&schema).to_string()).expect_err("refused").0;
    let found = problems
        .iter()
        .any(|problem| problem.pointer == format!("/components/schemas/X{pointer}") && problem.what.contains(words));
    assert!(found, "{problems:#?}");
    assert!(problems.iter().all(|problem| !problem.mend.is_empty()), "{problems:#?}");
}

#[test]
fn a_null_variant_makes_the_other_one_nullable() {
    for key in ["anyOf", "oneOf"] {
        becomes(
            json!({key: [{"type": "string", "maxLength": 5}, {"type": "null"}], "title": "T"}),
            json!({"nullable": true, "title": "T", "type": "string", "maxLength": 5}),
        );
    }
    becomes(
        json!({"anyOf": [{"$ref": "#/components/schemas/Other"}, {"type": "null"}]}),
        json!({"nullable": true, "allOf": [{"$ref": "#/components/schemas/Other"}]}),
    );
    becomes(
        json!({"anyOf": [{"type": "null"}, {"type": "string"}, {"type": "integer"}]}),
        json!({"nullable": true, "anyOf": [{"type": "string"}, {"type": "integer"}]}),
    );
}

#[test]
fn a_variant_that_differs_from_what_stands_beside_it_is_refused() {
    refused(
        json!({"anyOf": [{"type": "string", "maxLength": 5}, {"type": "null"}], "maxLength": 3}),
        "",
        "`maxLength` stands beside `anyOf`",
    );
    refused(
        json!({"anyOf": [{"$ref": "#/components/schemas/Other"}, {"type": "null"}], "allOf": [{"type": "string"}]}),
        "",
        "`anyOf` beside `allOf`",
    );
}

#[test]
fn null_alone_is_kept_as_such() {
    becomes(json!({"type": "null"}), json!({"nullable": true, "x-only-null": true}));
    becomes(json!({"anyOf": [{"type": "null"}]}), json!({"nullable": true, "x-only-null": true}));
}

#[test]
fn a_list_of_a_type_and_null_is_a_nullable_type() {
    becomes(json!({"type": ["integer", "null"]}), json!({"nullable": true, "type": "integer"}));
    becomes(json!({"type": ["integer"]}), json!({"type": "integer"}));
    refused(json!({"type": ["integer", "string"]}), "", "several types");
}

#[test]
fn a_constant_is_an_enum_of_one() {
    becomes(json!({"type": "string", "const": "~"}), json!({"type": "string", "enum": ["~"]}));
    becomes(json!({"const": "~"}), json!({"type": "string", "enum": ["~"]}));
    becomes(json!({"type": "string", "const": "~", "enum": ["~"]}), json!({"type": "string", "enum": ["~"]}));
    refused(json!({"type": "string", "const": "~", "enum": ["a", "~"]}), "", "another `enum`");
}

#[test]
fn numeric_exclusive_bounds_become_a_bound_and_a_flag() {
    becomes(
        json!({"type": "integer", "exclusiveMinimum": 0, "exclusiveMaximum": 10.0}),
        json!({"type": "integer", "exclusiveMinimum": true, "minimum": 0, "exclusiveMaximum": true, "maximum": 10}),
    );
    becomes(
        json!({"type": "number", "exclusiveMinimum": 0.5}),
        json!({"type": "number", "exclusiveMinimum": true, "minimum": 0.5}),
    );
    becomes(
        json!({"type": "integer", "minimum": 0, "exclusiveMinimum": true}),
        json!({"type": "integer", "minimum": 0, "exclusiveMinimum": true}),
    );
    refused(json!({"type": "integer", "minimum": 0, "exclusiveMinimum": 1}), "", "beside `minimum`");
}

#[test]
fn bounds_of_whole_numbers_written_as_decimals_are_whole() {
    becomes(json!({"type": "integer", "minimum": 0.0}), json!({"type": "integer", "minimum": 0}));
    becomes(
        json!({"anyOf": [{"type": "integer", "maximum": 5.0}, {"type": "null"}]}),
        json!({"nullable": true, "type": "integer", "maximum": 5}),
    );
    refused(json!({"type": "integer", "minimum": 0.5}), "", "`minimum` of a whole number is 0.5");
}

#[test]
fn a_tuple_is_a_list_of_its_types() {
    becomes(
        json!({"type": "array", "prefixItems": [{"type": "string"}, {"type": "integer"}], "minItems": 2, "maxItems": 2}),
        json!({
            "type": "array", "items": {"anyOf": [{"type": "string"}, {"type": "integer"}]},
            "minItems": 2, "maxItems": 2, "x-tuple": true,
        }),
    );
    becomes(
        json!({"type": "array", "prefixItems": [{"type": "string"}, {"type": "string"}]}),
        json!({"type": "array", "items": {"type": "string"}, "x-tuple": true}),
    );
    refused(
        json!({"type": "array", "prefixItems": [{"type": "string"}], "items": {"type": "integer"}}),
        "",
        "beside `items`",
    );
}

#[test]
fn what_stands_beside_a_reference_counts_in_3_0_too() {
    let other = "#/components/schemas/Other";
    for version in ["3.0.3", "3.1.0"] {
        let mut value = document(&json!({"$ref": other, "nullable": true, "description": "D"}));
        value["openapi"] = json!(version);
        let api = serde_json::to_value(parsed(&value.to_string()).unwrap().api).unwrap();
        let expected = json!({"nullable": true, "description": "D", "allOf": [{"$ref": other}]});
        assert_eq!(api["components"]["schemas"]["X"], expected, "{version}");
    }
    becomes(json!({"$ref": other, "type": "string"}), json!({"$ref": other}));
    refused(json!({"$ref": other, "allOf": [{"type": "string"}]}), "", "beside `allOf`");
}

#[test]
fn the_first_example_is_kept() {
    becomes(json!({"type": "string", "examples": ["a", "b"]}), json!({"type": "string", "example": "a"}));
    becomes(json!({"type": "string", "examples": []}), json!({"type": "string"}));
    becomes(json!({"type": "string", "example": "z", "examples": ["a"]}), json!({"type": "string", "example": "z"}));
}

#[test]
fn rewrites_reach_every_place_of_a_schema() {
    let maybe = json!({"anyOf": [{"type": "string"}, {"type": "null"}]});
    becomes(
        json!({
            "type": "object", "properties": {"const": maybe.clone(), "a/b": {"type": "array", "items": maybe.clone()}},
            "additionalProperties": maybe.clone(),
        }),
        json!({
            "type": "object",
            "properties": {
                "const": {"nullable": true, "type": "string"},
                "a/b": {"type": "array", "items": {"nullable": true, "type": "string"}},
            },
            "additionalProperties": {"nullable": true, "type": "string"},
        }),
    );
    let text = json!({
        "openapi": "3.1.0", "info": {"title": "t", "version": "1"},
        "paths": {"/x": {
            "parameters": [{"name": "p", "in": "query", "schema": maybe.clone()}],
            "post": {
                "operationId": "x",
                "parameters": [{"name": "q", "in": "query", "schema": maybe.clone()}],
                "requestBody": {"content": {"application/json": {"schema": maybe.clone()}}},
                "responses": {"200": {"description": "", "content": {"application/json": {"schema": maybe.clone()}}}},
            },
        }},
        "components": {
            "parameters": {"P": {"name": "p", "in": "query", "schema": maybe.clone()}},
            "responses": {"R": {"description": "", "content": {"text/plain": {"schema": maybe}}}},
        },
    });
    let api = serde_json::to_value(parsed(&text.to_string()).unwrap().api).unwrap();
    assert_eq!(api.to_string().matches(r#""nullable":true"#).count(), 6, "{api:#}");
    assert_eq!(api.to_string().matches("anyOf").count(), 0);
}

#[test]
fn an_unknown_keyword_is_an_error_with_pointer_and_line() {
    let text = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n    X:\n      \
                type: object\n      properties:\n        a/b:\n          type: string\n          \
                contentMediaType: text/html\n";
    let found = problems(text);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].pointer, "/components/schemas/X/properties/a~1b/contentMediaType");
    assert_eq!(found[0].line, Some(11));
    assert!(found[0].what.contains("`contentMediaType` is not understood"), "{}", found[0]);
    // Inside a variant that is folded into its parent it is no less unknown.
    refused(
        json!({"anyOf": [{"type": "string", "contentEncoding": "base64"}, {"type": "null"}]}),
        "/contentEncoding",
        "not understood",
    );
    for keyword in ["if", "propertyNames", "patternProperties", "unevaluatedProperties", "$defs", "dependentRequired"] {
        refused(json!({"type": "object", keyword: {}}), &format!("/{keyword}"), "not understood");
    }
    becomes(json!({"type": "string", "x-words": 1}), json!({"type": "string", "x-words": 1}));
}

#[test]
fn the_guard_catches_what_openapiv3_drops() {
    // OpenAPI 3.1 has these; openapiv3 reads the documents without a word.
    let text = "openapi: 3.1.0\ninfo: {title: t, version: '1', summary: lost}\npaths:\n  /x:\n    get:\n      \
                operationId: x\n      parameters:\n      - $ref: '#/components/parameters/P'\n        \
                description: lost\n      responses:\n        '200': {description: d}\ncomponents:\n  parameters:\n    \
                P: {name: p, in: query, schema: {type: string}}\n";
    let found = problems(text);
    let places: Vec<_> = found.iter().map(|problem| (problem.pointer.as_str(), problem.line)).collect();
    assert_eq!(places, [("/info/summary", Some(2)), ("/paths/~1x/get/parameters/0/description", Some(9))]);
    assert!(found.iter().all(|problem| problem.what == "openapiv3 lost \"lost\""), "{found:?}");
    assert!(found[0].mend.contains("normalise.rs"));
}

#[test]
fn the_guard_takes_a_lost_default_for_a_loss_whatever_it_is() {
    // `default: null` is read as none.
    refused(json!({"type": "string", "default": null}), "/default", "lost null");
    becomes(json!({"type": "boolean", "default": false}), json!({"type": "boolean", "default": false}));
    becomes(json!({"type": "array", "items": {}, "default": []}), json!({"type": "array", "items": {}, "default": []}));
    let api: OpenAPI = serde_json::from_value(document(&json!({"type": "boolean"}))).unwrap();
    for lost in [json!(false), json!([]), json!({}), json!(null)] {
        let before = document(&json!({"type": "boolean", "default": lost}));
        let losses = guard::compare(Path::new(FILE), &before, &api).expect_err("lost").0;
        assert_eq!(losses[0].pointer, "/components/schemas/X/default");
    }
    // What means the same as nothing may go.
    let before = document(&json!({"type": "boolean", "nullable": false, "required": []}));
    assert_eq!(guard::compare(Path::new(FILE), &before, &api), Ok(()));
}

const SMALL: &str = "openapi: 3.1.0
info: {title: t, version: '1'}
paths:
  /a:
    get: {operationId: a, responses: {'200': {description: d}}}
  /b:
    get: {operationId: b, responses: {'200': {description: d}}}
";

fn overlay(fields: &str) -> Overlays {
    Overlays::from_text(&format!("overlays:\n- {{id: o, line: airflow-v2, because: of it, {fields}}}\n"))
}

fn overlaid(fields: &str) -> Result<Value, Problems> {
    parse(&spec(SMALL), &overlay(fields)).map(|document| serde_json::to_value(document.api).unwrap())
}

#[test]
fn an_overlay_sets_removes_and_renames() {
    let api = overlaid("at: /paths/~1a/get/operationId, expect: a, set: renamed").unwrap();
    assert_eq!(api["paths"]["/a"]["get"]["operationId"], "renamed");
    let api = overlaid("at: /paths/~1a/get/summary, set: S").unwrap();
    assert_eq!(api["paths"]["/a"]["get"]["summary"], "S");
    let get = "{operationId: a, responses: {'200': {description: d}}}";
    let api = overlaid(&format!("at: /paths/~1a/get, expect: {get}")).unwrap();
    assert_eq!(api["paths"]["/a"], json!({}));
    let api = overlaid(&format!("at: /paths/~1a, expect: {{get: {get}}}, rename: /z")).unwrap();
    let paths: Vec<_> = api["paths"].as_object().unwrap().keys().collect();
    assert_eq!(paths, ["/z", "/b"]);
    let api = overlaid("at: /paths/*/get/operationId, only: {operationId: b}, expect: b, set: c").unwrap();
    assert_eq!(api["paths"]["/b"]["get"]["operationId"], "c");
    assert_eq!(api["paths"]["/a"]["get"]["operationId"], "a");
}

#[test]
fn an_overlay_whose_expectation_no_longer_holds_stops_and_says_what_to_do() {
    for (fields, words) in [
        ("at: /paths/~1a/get/operationId, expect: b, set: c", "holds \"a\", which is not what it expects"),
        ("at: /paths/~1a/get/operationId, set: c", "holds \"a\""),
        ("at: /paths/~1a/get/summary, expect: S, set: c", "holds nothing"),
        ("at: /paths/~1gone/get/operationId, expect: a, set: c", "there is no such place"),
        ("at: /paths/*/get/operationId, only: {operationId: q}, expect: q, set: c", "there is no such place"),
    ] {
        let problems = overlaid(fields).expect_err(fields).0;
        assert_eq!(problems.len(), 1, "{problems:?}");
        assert_eq!(problems[0].file, Path::new("overlay.yaml"));
        assert_eq!(problems[0].pointer, "/overlays/0");
        assert!(
            problems[0].what.contains("overlay `o` does not apply to specs/airflow-v2/test.yaml"),
            "{}",
            problems[0]
        );
        assert!(problems[0].what.contains(words), "{}", problems[0]);
        assert!(problems[0].mend.contains("`expect`"), "{}", problems[0]);
    }
}

#[test]
fn an_overlay_is_for_its_line_and_releases_and_one_for_none_is_told() {
    let at = "at: /paths/~1a/get/operationId, expect: a, set: c";
    for (more, applies) in [
        ("since: '3.3.2'", true),
        ("since: '3.3.3'", false),
        ("until: '3.3.2'", false),
        ("until: '3.3.3'", true),
        ("since: '3.0.0', until: '3.3.0'", false),
    ] {
        let overlays = overlay(&format!("{at}, {more}"));
        let document = parse(&spec(SMALL), &overlays).unwrap();
        let id = serde_json::to_value(document.api).unwrap()["paths"]["/a"]["get"]["operationId"].clone();
        assert_eq!(id, if applies { "c" } else { "a" }, "{more}");
        let left = overlays.never_applied(&overlays.applied()).0;
        assert_eq!(left.is_empty(), applies, "{more}");
        if let Some(problem) = left.first() {
            assert_eq!((problem.pointer.as_str(), problem.file.as_path()), ("/overlays/0", Path::new("overlay.yaml")));
            assert!(problem.what.contains("`o` was never applied") && problem.mend.contains("remove it"), "{problem}");
        }
    }
    let other = Overlays::from_text(&format!("overlays:\n- {{id: o, line: airflow-v1, because: x, {at}}}\n"));
    parse(&spec(SMALL), &other).unwrap();
    assert_eq!(other.never_applied(&other.applied()).0.len(), 1);
}

#[test]
fn an_operation_id_used_twice_names_both_places() {
    let found = problems(&SMALL.replace("operationId: b", "operationId: a"));
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].what, "the operationId `a` stands here and at /paths/~1a/get");
    assert_eq!((found[0].pointer.as_str(), found[0].line), ("/paths/~1b/get/operationId", Some(7)));
    assert!(found[0].mend.contains("specs/overlays"));
    let found = problems(&SMALL.replace("operationId: b, ", ""));
    assert!(found[0].what.contains("no operationId"), "{found:?}");
}

#[test]
fn a_key_that_stands_twice_is_an_error_wherever_it_is() {
    let get = "    get: {operationId: c, responses: {'200': {description: d}}}\n";
    for (text, key) in [
        (format!("{SMALL}  /a:\n{get}"), "/a"),
        (format!("{SMALL}{get}"), "get"),
        (SMALL.replace("operationId: a", "operationId: a, operationId: c"), "operationId"),
        (format!("{SMALL}components:\n  schemas:\n    X: {{type: string, type: integer}}\n"), "type"),
    ] {
        let found = problems(&text);
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].what.contains(&format!("duplicate entry with key \"{key}\"")), "{}", found[0]);
        assert!(found[0].line.is_some(), "{}", found[0]);
    }
}

#[test]
fn a_parameter_that_stands_twice_names_both_places_by_reference_too() {
    let parameter = |name: &str, place: &str| json!({"name": name, "in": place, "schema": {"type": "string"}});
    let reference = json!({"$ref": "#/components/parameters/P"});
    let text = |own: Vec<Value>, shared: Vec<Value>| {
        json!({
            "openapi": "3.1.0", "info": {"title": "t", "version": "1"},
            "paths": {"/a": {
                "parameters": shared,
                "get": {"operationId": "a", "parameters": own, "responses": {}},
            }},
            "components": {"parameters": {"P": parameter("p", "query")}},
        })
        .to_string()
    };
    for own in [
        vec![parameter("p", "query"), parameter("q", "query"), parameter("p", "query")],
        vec![reference.clone(), parameter("q", "query"), parameter("p", "query")],
        vec![reference.clone(), parameter("q", "query"), reference.clone()],
    ] {
        let found = parsed(&text(own, vec![])).expect_err("twice").0;
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!(found[0].pointer, "/paths/~1a/get/parameters/2");
        assert!(found[0].what.ends_with("stands here and at /paths/~1a/get/parameters/0"), "{}", found[0]);
    }
    let found = parsed(&text(vec![], vec![reference.clone(), reference.clone()])).expect_err("twice").0;
    assert_eq!(found[0].pointer, "/paths/~1a/parameters/1");
    // The same name in another place, and an operation's own in place of the path's, are fine.
    let own = vec![parameter("p", "query"), parameter("p", "header")];
    assert!(parsed(&text(own, vec![reference])).is_ok());
}
