//! The model as JSON, to be committed and read in a diff.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::{Answer, Api, Field, Kind, NamedSchema, Operation, Parameter, Presence, Schema};

/// One file per tag of operations, and one per named schema's first letter would tear
/// apart what belongs together: schemas stand in one file.
pub fn files(api: &Api) -> Vec<(String, Value)> {
    let writer = Writer { api };
    let mut tags: BTreeMap<String, Map<String, Value>> = BTreeMap::new();
    for operation in api.operations.values() {
        let tag = operation.tag.to_lowercase().replace(' ', "_");
        let value = writer.operation(operation);
        tags.entry(tag).or_default().insert(operation.id.clone(), value);
    }
    let mut files: Vec<(String, Value)> = tags
        .into_iter()
        .map(|(tag, operations)| (format!("operations/{tag}.json"), Value::Object(operations)))
        .collect();
    let schemas: Map<String, Value> =
        api.schemas.iter().map(|(name, schema)| (name.clone(), writer.named(name, schema))).collect();
    files.push(("schemas.json".to_owned(), Value::Object(schemas)));
    let releases: Vec<String> = api.releases.iter().map(ToString::to_string).collect();
    let counts: Map<String, Value> =
        api.counts.iter().map(|(release, count)| (release.to_string(), json!(count))).collect();
    files.push(("releases.json".to_owned(), json!({"releases": releases, "operations": counts})));
    files
}

struct Writer<'a> {
    api: &'a Api,
}

impl Writer<'_> {
    /// `in` is left out where something is there whenever its parent is.
    fn presence(&self, object: &mut Map<String, Value>, key: &str, presence: Presence, parent: Presence) {
        if !presence.covers(parent) {
            object.insert(key.to_owned(), presence.and(parent).json(&self.api.releases));
        }
    }

    /// `true`, or the releases, or nothing.
    fn flag(&self, object: &mut Map<String, Value>, key: &str, presence: Presence, parent: Presence) {
        if presence.and(parent).is_never() {
            return;
        }
        let value = if presence.covers(parent) { json!(true) } else { presence.and(parent).json(&self.api.releases) };
        object.insert(key.to_owned(), value);
    }

    fn operation(&self, operation: &Operation) -> Value {
        let mut object = Map::new();
        object.insert("method".to_owned(), json!(operation.method.as_str()));
        object.insert("path".to_owned(), json!(operation.path));
        object.insert("in".to_owned(), operation.presence.json(&self.api.releases));
        self.flag(&mut object, "deprecated", operation.deprecated, operation.presence);
        object.insert("summary".to_owned(), json!(operation.summary));
        object.insert("source".to_owned(), json!(format!("{}#{}", operation.file.display(), operation.pointer)));
        let parameters: Vec<Value> =
            operation.parameters.iter().map(|parameter| self.parameter(parameter, operation.presence)).collect();
        object.insert("parameters".to_owned(), Value::Array(parameters));
        if let Some(body) = &operation.body {
            let mut value = Map::new();
            self.presence(&mut value, "in", body.presence, operation.presence);
            self.flag(&mut value, "required", body.required, body.presence);
            value.insert("schema".to_owned(), self.schema(&body.schema, body.presence));
            object.insert("body".to_owned(), Value::Object(value));
        }
        let answers: Vec<Value> =
            operation.answers.iter().map(|answer| self.answer(answer, operation.presence)).collect();
        object.insert("answers".to_owned(), Value::Array(answers));
        Value::Object(object)
    }

    fn parameter(&self, parameter: &Parameter, parent: Presence) -> Value {
        let mut object = Map::new();
        object.insert("name".to_owned(), json!(parameter.name));
        object.insert("place".to_owned(), json!(format!("{:?}", parameter.place).to_lowercase()));
        if parameter.style != crate::table::Style::Single {
            object.insert("style".to_owned(), json!(format!("{:?}", parameter.style).to_lowercase()));
        }
        if parameter.slashes {
            object.insert("slashes".to_owned(), json!(true));
        }
        self.presence(&mut object, "in", parameter.presence, parent);
        self.flag(&mut object, "required", parameter.required, parameter.presence);
        if let Some(default) = &parameter.default {
            object.insert("default".to_owned(), default.clone());
        }
        object.insert("schema".to_owned(), self.schema(&parameter.schema, parameter.presence));
        object.insert("pointer".to_owned(), json!(parameter.pointer));
        Value::Object(object)
    }

    fn answer(&self, answer: &Answer, parent: Presence) -> Value {
        let mut object = Map::new();
        object.insert("status".to_owned(), json!(answer.status));
        self.presence(&mut object, "in", answer.presence, parent);
        if !answer.media.is_empty() {
            object.insert("media".to_owned(), json!(answer.media));
        }
        if let Some(schema) = &answer.schema {
            object.insert("schema".to_owned(), self.schema(schema, answer.presence));
        }
        Value::Object(object)
    }

    fn named(&self, name: &str, schema: &NamedSchema) -> Value {
        let mut object = Map::new();
        self.presence(&mut object, "in", schema.presence, self.api.always());
        object.insert("pointer".to_owned(), json!(format!("/components/schemas/{name}")));
        if let Value::Object(inner) = self.schema(&schema.schema, schema.presence) {
            object.extend(inner);
        }
        Value::Object(object)
    }

    fn schema(&self, schema: &Schema, parent: Presence) -> Value {
        let mut object = Map::new();
        self.kind(&schema.kind, parent, &mut object);
        self.flag(&mut object, "nullable", schema.nullable, parent);
        Value::Object(object)
    }

    fn kind(&self, kind: &Kind, parent: Presence, object: &mut Map<String, Value>) {
        let mut put = |key: &str, value: Value| {
            object.insert(key.to_owned(), value);
        };
        match kind {
            Kind::Any => put("type", json!("any")),
            Kind::Null => put("type", json!("null")),
            Kind::Boolean => put("type", json!("boolean")),
            Kind::Number => put("type", json!("number")),
            Kind::Integer { minimum, maximum } => {
                put("type", json!("integer"));
                minimum.iter().for_each(|value| put("minimum", json!(value)));
                maximum.iter().for_each(|value| put("maximum", json!(value)));
            }
            Kind::Text { format, min_length, max_length } => {
                put("type", json!("string"));
                format.iter().for_each(|value| put("format", json!(value)));
                min_length.iter().for_each(|value| put("min_length", json!(value)));
                max_length.iter().for_each(|value| put("max_length", json!(value)));
            }
            Kind::Enum(values) => {
                let values = values.iter().map(|value| {
                    if value.presence.covers(parent) {
                        json!(value.value)
                    } else {
                        json!({"value": value.value, "in": value.presence.json(&self.api.releases)})
                    }
                });
                put("enum", values.collect());
            }
            Kind::Array(items) => put("list_of", self.schema(items, parent)),
            Kind::Map(values) => put("map_of", self.schema(values, parent)),
            Kind::Object { fields, open } => {
                let fields: Map<String, Value> =
                    fields.iter().map(|(name, field)| (name.clone(), self.field(field, parent))).collect();
                put("fields", Value::Object(fields));
                if !open {
                    put("closed", json!(true));
                }
            }
            Kind::OneOf(variants) => {
                put("one_of", variants.iter().map(|variant| self.schema(variant, parent)).collect());
            }
            Kind::Varies(variants) => {
                let variants = variants.iter().map(|(presence, schema)| {
                    let mut value = self.schema(schema, *presence);
                    if let Value::Object(object) = &mut value {
                        object.insert("in".to_owned(), presence.json(&self.api.releases));
                    }
                    value
                });
                put("varies", variants.collect());
            }
            Kind::Ref(name) => put("ref", json!(name)),
        }
    }

    fn field(&self, field: &Field, parent: Presence) -> Value {
        let mut object = Map::new();
        self.kind(&field.schema.kind, field.presence, &mut object);
        self.presence(&mut object, "in", field.presence, parent);
        self.flag(&mut object, "nullable", field.schema.nullable, field.presence);
        self.flag(&mut object, "required", field.required, field.presence);
        if field.read_only {
            object.insert("read_only".to_owned(), json!(true));
        }
        if field.write_only {
            object.insert("write_only".to_owned(), json!(true));
        }
        if let Some(default) = &field.default {
            object.insert("default".to_owned(), default.clone());
        }
        Value::Object(object)
    }
}
