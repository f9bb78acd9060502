//! Reading one spec, and merging the specs of several releases.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::path::Path;

use serde_json::{Map, json};

use super::*;
use crate::openapi::{Overlays, parse};
use crate::problem::Problem;
use crate::source::SpecFile;

fn release(text: &str) -> Release {
    Release::parse(text).unwrap()
}

fn document(line: Line, releases: &[&str], spec: &Value) -> Document {
    let file = format!("specs/{line}/{}.yaml", releases[0]).into();
    let releases = releases.iter().copied().map(release).collect();
    let spec = SpecFile { line, file, releases, text: spec.to_string() };
    parse(&spec, &Overlays::default()).unwrap_or_else(|problems| panic!("{problems}"))
}

/// A spec of these paths and schemas.
fn spec(paths: &Value, schemas: &Value) -> Value {
    json!({
        "openapi": "3.1.0", "info": {"title": "t", "version": "1"},
        "paths": paths, "components": {"schemas": schemas},
    })
}

fn merged(specs: &[(&[&str], Value)]) -> Result<Api, Problems> {
    let documents: Vec<Document> = specs.iter().map(|(releases, spec)| document(Line::V2, releases, spec)).collect();
    build(Line::V2, &documents)
}

/// The model's JSON of the named schemas, one spec for each of 3.0.0, 3.1.0, …
#[track_caller]
fn schemas(specs: &[Value]) -> Value {
    file(&named(specs, |schemas| spec(&json!({}), schemas)), "schemas.json")
}

/// The model's JSON of `POST /x`, one operation for each of 3.0.0, 3.1.0, …; null where there is none.
#[track_caller]
fn operations(specs: &[Value]) -> Value {
    let api = named(specs, |operation| match operation {
        Value::Null => spec(&json!({}), &json!({})),
        operation => spec(&json!({"/x": {"post": operation}}), &json!({})),
    });
    file(&api, "operations/t.json")
}

#[track_caller]
fn named(specs: &[Value], spec: impl Fn(&Value) -> Value) -> Api {
    let names: Vec<String> = (0..specs.len()).map(|minor| format!("3.{minor}.0")).collect();
    let documents: Vec<Document> =
        specs.iter().zip(&names).map(|(value, name)| document(Line::V2, &[name], &spec(value))).collect();
    build(Line::V2, &documents).unwrap_or_else(|problems| panic!("{problems}"))
}

fn file(api: &Api, name: &str) -> Value {
    api.files().into_iter().find(|(file, _)| file == name).unwrap_or_else(|| panic!("no {name}")).1
}

/// An operation with these keys besides the usual ones.
fn operation(more: Value) -> Value {
    let mut value = json!({
        "operationId": "x", "tags": ["T"], "summary": "S",
        "responses": {"200": {"description": "d", "content": {"application/json": {"schema": {"type": "string"}}}}},
    });
    value.as_object_mut().unwrap().extend(match more {
        Value::Object(more) => more,
        _ => Map::new(),
    });
    value
}

fn query(name: &str, more: &Value) -> Value {
    let mut value = json!({"name": name, "in": "query", "schema": {"type": "string"}});
    value.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    value
}

fn one(result: Result<Api, Problems>) -> Problem {
    let problems = result.expect_err("a problem").0;
    assert_eq!(problems.len(), 1, "{problems:?}");
    problems[0].clone()
}

mod merging;
mod reading;
