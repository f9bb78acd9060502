//! OpenAPI 3.1 rewritten to 3.0, and the corners of 3.0 that `openapiv3` drops in silence
//! rewritten to what it keeps. Every rewrite is a pure function of one schema.
//!
//! What is not known here is an error: a keyword that nobody looked at could change
//! the meaning of a type.

use std::path::Path;

use serde_json::{Map, Value, json};

use crate::problem::{Problem, Problems};
use crate::yaml::escape;

/// Keywords of a schema that are understood, here or by `openapiv3`.
const KNOWN: [&str; 38] = [
    "$ref",
    "additionalProperties",
    "allOf",
    "anyOf",
    "const",
    "default",
    "deprecated",
    "description",
    "discriminator",
    "enum",
    "example",
    "examples",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "externalDocs",
    "format",
    "items",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "not",
    "nullable",
    "oneOf",
    "pattern",
    "prefixItems",
    "properties",
    "readOnly",
    "required",
    "title",
    "type",
    "uniqueItems",
    "writeOnly",
];

type Schema = Map<String, Value>;

/// Rewrites all schemas of a document in place.
pub fn normalise(file: &Path, document: &mut Value) -> Result<(), Problems> {
    let mut walk = Walk { file, problems: Problems::default() };
    if let Some(object) = document.as_object_mut() {
        if let Some(Value::Object(components)) = object.get_mut("components") {
            walk.components(components);
        }
        if let Some(Value::Object(paths)) = object.get_mut("paths") {
            for (path, item) in paths.iter_mut() {
                walk.path_item(item, &format!("/paths/{}", escape(path)));
            }
        }
    }
    walk.problems.into_result()
}

struct Walk<'a> {
    file: &'a Path,
    problems: Problems,
}

impl Walk<'_> {
    fn components(&mut self, components: &mut Schema) {
        for (kind, entries) in components.iter_mut() {
            let Value::Object(entries) = entries else { continue };
            for (name, entry) in entries.iter_mut() {
                let pointer = format!("/components/{kind}/{}", escape(name));
                match kind.as_str() {
                    "schemas" => self.schema(entry, &pointer),
                    "parameters" | "headers" => self.parameter(entry, &pointer),
                    "responses" | "requestBodies" => self.content(entry, &pointer),
                    _ => {}
                }
            }
        }
    }

    fn path_item(&mut self, item: &mut Value, pointer: &str) {
        let Value::Object(item) = item else { return };
        for (key, value) in item.iter_mut() {
            let pointer = format!("{pointer}/{key}");
            match value {
                Value::Array(parameters) if key == "parameters" => self.parameters(parameters, &pointer),
                Value::Object(operation) => {
                    if let Some(Value::Array(parameters)) = operation.get_mut("parameters") {
                        self.parameters(parameters, &format!("{pointer}/parameters"));
                    }
                    if let Some(body) = operation.get_mut("requestBody") {
                        self.content(body, &format!("{pointer}/requestBody"));
                    }
                    if let Some(Value::Object(responses)) = operation.get_mut("responses") {
                        for (status, response) in responses.iter_mut() {
                            self.content(response, &format!("{pointer}/responses/{status}"));
                        }
                    }
                }
                _ => {}
            }
        }
    }

    fn parameters(&mut self, parameters: &mut [Value], pointer: &str) {
        for (index, parameter) in parameters.iter_mut().enumerate() {
            self.parameter(parameter, &format!("{pointer}/{index}"));
        }
    }

    fn parameter(&mut self, parameter: &mut Value, pointer: &str) {
        if let Some(schema) = parameter.get_mut("schema") {
            self.schema(schema, &format!("{pointer}/schema"));
        }
        self.content(parameter, pointer);
    }

    fn content(&mut self, holder: &mut Value, pointer: &str) {
        let Some(Value::Object(content)) = holder.get_mut("content") else { return };
        for (media, entry) in content.iter_mut() {
            if let Some(schema) = entry.get_mut("schema") {
                self.schema(schema, &format!("{pointer}/content/{}/schema", escape(media)));
            }
        }
    }

    fn schema(&mut self, schema: &mut Value, pointer: &str) {
        let Value::Object(object) = schema else {
            if schema.as_bool() == Some(true) {
                *schema = json!({});
            } else {
                self.problem(pointer, "a schema that is no object");
            }
            return;
        };
        for rewrite in REWRITES {
            if let Err(what) = rewrite(object) {
                self.problem(pointer, what);
            }
        }
        // Only now: a rewrite may have brought the keywords of a variant up here.
        for key in object.keys().cloned().collect::<Vec<_>>() {
            if !KNOWN.contains(&key.as_str()) && !key.starts_with("x-") {
                self.problem(&format!("{pointer}/{}", escape(&key)), format!("the keyword `{key}` is not understood"));
            }
        }
        for (key, value) in object.iter_mut() {
            let pointer = format!("{pointer}/{key}");
            match (key.as_str(), value) {
                ("properties", Value::Object(properties)) => {
                    for (name, property) in properties.iter_mut() {
                        self.schema(property, &format!("{pointer}/{}", escape(name)));
                    }
                }
                ("allOf" | "anyOf" | "oneOf", Value::Array(variants)) => {
                    for (index, variant) in variants.iter_mut().enumerate() {
                        self.schema(variant, &format!("{pointer}/{index}"));
                    }
                }
                ("items" | "not" | "additionalProperties", value @ Value::Object(_)) => self.schema(value, &pointer),
                _ => {}
            }
        }
    }

    fn problem(&mut self, pointer: &str, what: impl Into<String>) {
        self.problems.push(
            Problem::new(self.file, what)
                .at(pointer)
                .mend("teach generator/src/openapi/normalise.rs what it means, or overlay the place"),
        );
    }
}

type Rewrite = fn(&mut Schema) -> Result<(), String>;

const REWRITES: [Rewrite; 9] = [
    nullable_variants,
    null_type,
    constant,
    exclusive_bounds,
    whole_bounds,
    tuples,
    examples,
    reference_with_siblings,
    implied_type,
];

/// `anyOf: [X, {type: null}]` says that X may be null.
fn nullable_variants(schema: &mut Schema) -> Result<(), String> {
    for key in ["anyOf", "oneOf"] {
        let Some(Value::Array(variants)) = schema.get_mut(key) else { continue };
        let before = variants.len();
        variants.retain(|variant| variant != &json!({"type": "null"}));
        if variants.len() == before {
            continue;
        }
        let left = variants.len();
        let single = if left == 1 { variants.pop() } else { None };
        schema.insert("nullable".to_owned(), json!(true));
        if left == 0 {
            schema.shift_remove(key);
            schema.insert("x-only-null".to_owned(), json!(true));
            continue;
        }
        let Some(single) = single else { continue };
        schema.shift_remove(key);
        match single {
            Value::Object(single) if single.contains_key("$ref") => {
                if schema.contains_key("allOf") {
                    return Err(format!("`{key}` beside `allOf`"));
                }
                schema.insert("allOf".to_owned(), json!([single]));
            }
            Value::Object(single) => {
                for (inner, value) in single {
                    // Outer words are nearer to the place; anything else that differs is a question.
                    let may_differ = ["title", "description", "nullable"].contains(&inner.as_str());
                    if !may_differ && schema.get(&inner).is_some_and(|outer| *outer != value) {
                        return Err(format!("`{inner}` stands beside `{key}` and differs in its variant"));
                    }
                    schema.entry(inner).or_insert(value);
                }
            }
            _ => return Err(format!("a variant of `{key}` is no object")),
        }
    }
    Ok(())
}

/// `type: null` alone: only null is a value. And 3.1's lists of types.
fn null_type(schema: &mut Schema) -> Result<(), String> {
    match schema.get("type") {
        Some(Value::String(name)) if name == "null" => {
            schema.shift_remove("type");
            schema.insert("nullable".to_owned(), json!(true));
            schema.insert("x-only-null".to_owned(), json!(true));
            Ok(())
        }
        Some(Value::Array(types)) => {
            let left: Vec<Value> = types.iter().filter(|name| *name != "null").cloned().collect();
            let nullable = left.len() < types.len();
            match left.as_slice() {
                [one] => {
                    schema.insert("type".to_owned(), one.clone());
                    if nullable {
                        schema.insert("nullable".to_owned(), json!(true));
                    }
                    Ok(())
                }
                _ => Err("a list of several types".to_owned()),
            }
        }
        _ => Ok(()),
    }
}

/// `const: x` is an enum of one.
fn constant(schema: &mut Schema) -> Result<(), String> {
    if let Some(value) = schema.shift_remove("const") {
        match schema.get("enum") {
            None => {
                schema.insert("enum".to_owned(), json!([value]));
            }
            Some(other) if other == &json!([value]) => {}
            Some(_) => return Err("`const` beside another `enum`".to_owned()),
        }
    }
    Ok(())
}

/// 3.1's numeric exclusive bounds become a bound and a flag.
fn exclusive_bounds(schema: &mut Schema) -> Result<(), String> {
    for (exclusive, bound) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")] {
        if let Some(value @ Value::Number(_)) = schema.get(exclusive).cloned() {
            if schema.contains_key(bound) {
                return Err(format!("`{exclusive}` beside `{bound}`"));
            }
            schema.insert(bound.to_owned(), value);
            schema.insert(exclusive.to_owned(), json!(true));
        }
    }
    Ok(())
}

/// FastAPI writes the bounds of whole numbers as `0.0`.
fn whole_bounds(schema: &mut Schema) -> Result<(), String> {
    if schema.get("type") != Some(&json!("integer")) {
        return Ok(());
    }
    for bound in ["minimum", "maximum", "multipleOf"] {
        let Some(value) = schema.get(bound).and_then(Value::as_f64) else { continue };
        if value.fract() != 0.0 {
            return Err(format!("`{bound}` of a whole number is {value}"));
        }
        schema.insert(bound.to_owned(), json!(value as i64));
    }
    Ok(())
}

/// A tuple becomes a list of any of its types; that it was one is kept as `x-tuple`.
fn tuples(schema: &mut Schema) -> Result<(), String> {
    if let Some(Value::Array(places)) = schema.shift_remove("prefixItems") {
        let mut distinct: Vec<Value> = Vec::new();
        for place in places {
            if !distinct.contains(&place) {
                distinct.push(place);
            }
        }
        let items = match distinct.len() {
            1 => distinct.remove(0),
            _ => json!({"anyOf": distinct}),
        };
        if schema.insert("items".to_owned(), items).is_some() {
            return Err("`prefixItems` beside `items`".to_owned());
        }
        schema.insert("x-tuple".to_owned(), json!(true));
    }
    Ok(())
}

/// 3.1's list of examples: the first one is kept in 3.0's words.
fn examples(schema: &mut Schema) -> Result<(), String> {
    if let Some(Value::Array(examples)) = schema.shift_remove("examples")
        && let Some(first) = examples.into_iter().next()
    {
        schema.entry("example").or_insert(first);
    }
    Ok(())
}

/// What stands beside a `$ref` counts in 3.1, and upstream means it in 3.0 too
/// (`nullable` beside `$ref`), where parsers drop it.
fn reference_with_siblings(schema: &mut Schema) -> Result<(), String> {
    if schema.len() > 1
        && let Some(reference) = schema.shift_remove("$ref")
    {
        if schema.contains_key("allOf") {
            return Err("`$ref` beside `allOf`".to_owned());
        }
        // A type beside a reference repeats what the reference says.
        schema.shift_remove("type");
        if schema.is_empty() {
            schema.insert("$ref".to_owned(), reference);
        } else {
            schema.insert("allOf".to_owned(), json!([{"$ref": reference}]));
        }
    }
    Ok(())
}

/// `properties` without a type means an object, `items` a list.
fn implied_type(schema: &mut Schema) -> Result<(), String> {
    let combined = ["allOf", "anyOf", "oneOf"].iter().any(|key| schema.contains_key(*key));
    if combined {
        // A type beside a combination restates it: the variants have their own.
        if schema.get("type").is_some_and(|name| name != "object") || !schema.contains_key("properties") {
            schema.shift_remove("type");
        }
    } else if !schema.contains_key("type") {
        if schema.contains_key("properties") || schema.contains_key("additionalProperties") {
            schema.insert("type".to_owned(), json!("object"));
        } else if schema.contains_key("items") {
            schema.insert("type".to_owned(), json!("array"));
        } else if let Some(Value::Array(values)) = schema.get("enum")
            && !values.is_empty()
            && values.iter().all(Value::is_string)
        {
            schema.insert("type".to_owned(), json!("string"));
        }
    }
    Ok(())
}
