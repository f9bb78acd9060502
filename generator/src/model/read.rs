//! From `openapiv3`'s types to the model, for the spec of one release.

use std::path::Path;

use indexmap::IndexMap;
use openapiv3 as oas;
use openapiv3::{ReferenceOr, SchemaKind, StatusCode, Type, VariantOrUnknownOrEmpty};

use super::{Answer, Body, EnumValue, Field, Kind, NamedSchema, Operation, Parameter, Presence, Schema};
use crate::openapi::Document;
use crate::problem::{Problem, Problems};
use crate::table::{Method, Place, Style};
use crate::yaml::escape;

/// What one spec says.
pub struct Part {
    pub operations: IndexMap<String, Operation>,
    pub schemas: IndexMap<String, NamedSchema>,
}

struct Reader<'a> {
    document: &'a Document,
    presence: Presence,
    problems: Problems,
}

/// Reads one spec; everything in it is present in `presence`.
pub fn read(document: &Document, presence: Presence) -> Result<Part, Problems> {
    let mut reader = Reader { document, presence, problems: Problems::default() };
    let mut schemas = IndexMap::new();
    if let Some(components) = &document.api.components {
        for (name, schema) in &components.schemas {
            let pointer = format!("/components/schemas/{}", escape(name));
            schemas.insert(name.clone(), NamedSchema { presence, schema: reader.schema(schema, &pointer) });
        }
    }
    let mut operations = IndexMap::new();
    for (path, item) in &document.api.paths.paths {
        let ReferenceOr::Item(item) = item else {
            reader.problem(&format!("/paths/{}", escape(path)), "a reference to a path");
            continue;
        };
        for (method, operation) in item.iter() {
            let pointer = format!("/paths/{}/{method}", escape(path));
            let Some(operation) = reader.operation(path, item, method, operation, &pointer) else { continue };
            operations.insert(operation.id.clone(), operation);
        }
    }
    reader.problems.into_result()?;
    Ok(Part { operations, schemas })
}

impl Reader<'_> {
    fn file(&self) -> &Path {
        &self.document.spec.file
    }

    fn problem(&mut self, pointer: &str, what: impl Into<String>) {
        self.problems.push(
            Problem::new(self.file(), what)
                .at(pointer)
                .mend("teach generator/src/model/read.rs about it, or overlay the place"),
        );
    }

    fn operation(
        &mut self,
        path: &str,
        item: &oas::PathItem,
        method: &str,
        operation: &oas::Operation,
        pointer: &str,
    ) -> Option<Operation> {
        let method = match method {
            "get" => Method::Get,
            "post" => Method::Post,
            "put" => Method::Put,
            "patch" => Method::Patch,
            "delete" => Method::Delete,
            other => {
                self.problem(pointer, format!("the method {other} is not used here"));
                return None;
            }
        };
        let base = self.document.spec.line.base_path();
        let path = if path.starts_with(base) { path.to_owned() } else { format!("{base}{path}") };
        let mut parameters: Vec<Parameter> = Vec::new();
        let own = operation.parameters.iter().enumerate();
        for (index, parameter) in own {
            let pointer = format!("{pointer}/parameters/{index}");
            parameters.extend(self.parameter(parameter, &pointer));
        }
        let item_pointer = pointer.rsplit_once('/').map_or("", |(item, _)| item);
        for (index, parameter) in item.parameters.iter().enumerate() {
            let pointer = format!("{item_pointer}/parameters/{index}");
            if let Some(parameter) = self.parameter(parameter, &pointer)
                && !parameters.iter().any(|known| (&known.name, known.place) == (&parameter.name, parameter.place))
            {
                parameters.push(parameter);
            }
        }
        let body = operation.request_body.as_ref().and_then(|body| self.body(body, &format!("{pointer}/requestBody")));
        let answers = self.answers(&operation.responses, &format!("{pointer}/responses"));
        Some(Operation {
            id: operation.operation_id.clone().unwrap_or_default(),
            method,
            path,
            tag: operation.tags.first().cloned().unwrap_or_default(),
            summary: operation.summary.clone().unwrap_or_default(),
            description: operation.description.clone().unwrap_or_default(),
            presence: self.presence,
            deprecated: if operation.deprecated { self.presence } else { Presence::NEVER },
            file: self.file().to_owned(),
            pointer: pointer.to_owned(),
            parameters,
            body,
            answers,
        })
    }

    fn parameter(&mut self, parameter: &ReferenceOr<oas::Parameter>, pointer: &str) -> Option<Parameter> {
        let parameter = match parameter {
            ReferenceOr::Item(parameter) => parameter,
            ReferenceOr::Reference { reference } => {
                let name = reference.strip_prefix("#/components/parameters/").unwrap_or(reference);
                let found =
                    self.document.api.components.as_ref().and_then(|components| components.parameters.get(name));
                let Some(ReferenceOr::Item(parameter)) = found else {
                    self.problem(pointer, format!("there is no parameter {reference}"));
                    return None;
                };
                parameter
            }
        };
        let data = parameter.parameter_data_ref();
        let schema = match &data.format {
            oas::ParameterSchemaOrContent::Schema(schema) => self.schema(schema, &format!("{pointer}/schema")),
            oas::ParameterSchemaOrContent::Content(_) => {
                self.problem(pointer, "a parameter with `content`");
                return None;
            }
        };
        let kind = self.resolve(schema.kind.clone(), pointer);
        let list = self.is_list(&kind, pointer);
        let (place, style) = match parameter {
            oas::Parameter::Path { style: oas::PathStyle::Simple, .. } if !list => (Place::Path, Style::Single),
            oas::Parameter::Header { .. } if !list => (Place::Header, Style::Single),
            oas::Parameter::Query { style: oas::QueryStyle::Form, .. } => {
                let style = match (list, data.explode) {
                    (false, _) => Style::Single,
                    (true, None | Some(true)) => Style::Repeated,
                    (true, Some(false)) => Style::Comma,
                };
                (Place::Query, style)
            }
            _ => {
                self.problem(
                    pointer,
                    format!("the parameter `{}` is written in a style that is not handled", data.name),
                );
                return None;
            }
        };
        if place != Place::Header && matches!(kind, Kind::Object { .. } | Kind::Map(_)) {
            self.problem(pointer, format!("the parameter `{}` is an object", data.name));
            return None;
        }
        let mut schema = schema;
        if place == Place::Path && schema.kind == Kind::Any {
            // A segment of a path is a text, whether the spec says so or not.
            schema.kind = Kind::Text { format: None, min_length: None, max_length: None };
        }
        let slashes = matches!(&schema.kind, Kind::Text { format: Some(format), .. } if format == "path");
        Some(Parameter {
            name: data.name.clone(),
            place,
            style,
            slashes: slashes && place == Place::Path,
            default: default_of(&data.format),
            schema,
            description: data.description.clone().unwrap_or_default(),
            presence: self.presence,
            required: if data.required { self.presence } else { Presence::NEVER },
            pointer: pointer.to_owned(),
        })
    }

    fn is_list(&mut self, kind: &Kind, pointer: &str) -> bool {
        match self.resolve(kind.clone(), pointer) {
            Kind::Array(_) => true,
            Kind::OneOf(variants) => variants.iter().any(|variant| self.is_list(&variant.kind, pointer)),
            _ => false,
        }
    }

    fn body(&mut self, body: &ReferenceOr<oas::RequestBody>, pointer: &str) -> Option<Body> {
        let ReferenceOr::Item(body) = body else {
            self.problem(pointer, "a reference to a request body");
            return None;
        };
        let Some(media) = body.content.get("application/json") else {
            self.problem(pointer, "a request body that is no JSON");
            return None;
        };
        let schema = media.schema.as_ref()?;
        Some(Body {
            schema: self.schema(schema, &format!("{pointer}/content/application~1json/schema")),
            presence: self.presence,
            required: if body.required { self.presence } else { Presence::NEVER },
        })
    }

    fn answers(&mut self, responses: &oas::Responses, pointer: &str) -> Vec<Answer> {
        let mut answers = Vec::new();
        for (status, response) in &responses.responses {
            let StatusCode::Code(code @ 200..=299) = status else { continue };
            // References to responses are used for errors alone, on both lines.
            let ReferenceOr::Item(response) = response else {
                self.problem(&format!("{pointer}/{code}"), "a reference to an answer of success");
                continue;
            };
            if response.content.is_empty() {
                answers.push(self.answer(*code, "", None));
            }
            for (media, content) in &response.content {
                let pointer = format!("{pointer}/{code}/content/{}/schema", escape(media));
                let schema = content.schema.as_ref().map(|schema| self.schema(schema, &pointer));
                answers.push(self.answer(*code, media, schema));
            }
        }
        answers
    }

    fn answer(&self, code: u16, media: &str, schema: Option<Schema>) -> Answer {
        Answer { status: code.to_string(), media: media.to_owned(), schema, presence: self.presence }
    }

    fn schema(&mut self, schema: &ReferenceOr<oas::Schema>, pointer: &str) -> Schema {
        match schema {
            ReferenceOr::Reference { reference } => self.plain(self.reference(reference)),
            ReferenceOr::Item(schema) => self.inline(schema, pointer),
        }
    }

    fn boxed(&mut self, schema: &ReferenceOr<Box<oas::Schema>>, pointer: &str) -> Schema {
        match schema {
            ReferenceOr::Reference { reference } => self.plain(self.reference(reference)),
            ReferenceOr::Item(schema) => self.inline(schema, pointer),
        }
    }

    fn reference(&self, reference: &str) -> Kind {
        Kind::Ref(reference.strip_prefix("#/components/schemas/").unwrap_or(reference).to_owned())
    }

    fn plain(&self, kind: Kind) -> Schema {
        Schema { kind, nullable: Presence::NEVER, description: String::new() }
    }

    fn inline(&mut self, schema: &oas::Schema, pointer: &str) -> Schema {
        let data = &schema.schema_data;
        let kind = self.kind(schema, pointer);
        Schema {
            kind,
            nullable: if data.nullable || only_part_nullable(schema) { self.presence } else { Presence::NEVER },
            description: data.description.clone().unwrap_or_default(),
        }
    }

    fn kind(&mut self, schema: &oas::Schema, pointer: &str) -> Kind {
        match &schema.schema_kind {
            SchemaKind::Type(kind) => self.typed(kind, pointer),
            SchemaKind::OneOf { one_of: variants } => self.variants(variants, &format!("{pointer}/oneOf")),
            SchemaKind::AnyOf { any_of: variants } => self.variants(variants, &format!("{pointer}/anyOf")),
            SchemaKind::AllOf { all_of } => self.all_of(all_of, &format!("{pointer}/allOf")),
            SchemaKind::Not { .. } => {
                self.problem(pointer, "`not`");
                Kind::Any
            }
            SchemaKind::Any(any) => {
                if schema.schema_data.extensions.contains_key("x-only-null") {
                    return Kind::Null;
                }
                let mixed = oas::AnySchema {
                    typ: any.typ.clone().filter(|name| name != "object"),
                    all_of: Vec::new(),
                    properties: IndexMap::new(),
                    required: Vec::new(),
                    ..any.clone()
                };
                let plain = oas::AnySchema::default();
                if *any == plain {
                    Kind::Any
                } else if mixed == plain && !any.all_of.is_empty() {
                    self.mixed(any, pointer)
                } else {
                    self.problem(pointer, "a combination of keywords that openapiv3 does not tell apart");
                    Kind::Any
                }
            }
        }
    }

    /// An object that has `allOf` beside properties of its own.
    fn mixed(&mut self, any: &oas::AnySchema, pointer: &str) -> Kind {
        let mut fields = self.parts(&any.all_of, &format!("{pointer}/allOf"));
        fields.extend(self.fields(&any.properties, &any.required, pointer));
        for name in &any.required {
            match fields.get_mut(name) {
                Some(field) => field.required = self.presence,
                None => self.problem(pointer, format!("`required` names `{name}`, which no part has")),
            }
        }
        Kind::Object { fields, open: true }
    }

    fn typed(&mut self, kind: &Type, pointer: &str) -> Kind {
        match kind {
            Type::String(text) if !text.enumeration.is_empty() => Kind::Enum(
                text.enumeration
                    .iter()
                    .flatten()
                    .map(|value| EnumValue { value: value.clone(), presence: self.presence })
                    .collect(),
            ),
            Type::String(text) => Kind::Text {
                format: match &text.format {
                    VariantOrUnknownOrEmpty::Empty => None,
                    VariantOrUnknownOrEmpty::Unknown(format) => Some(format.clone()),
                    VariantOrUnknownOrEmpty::Item(format) => Some(
                        match format {
                            oas::StringFormat::Date => "date",
                            oas::StringFormat::DateTime => "date-time",
                            oas::StringFormat::Password => "password",
                            oas::StringFormat::Byte => "byte",
                            oas::StringFormat::Binary => "binary",
                        }
                        .to_owned(),
                    ),
                },
                min_length: text.min_length,
                max_length: text.max_length,
            },
            Type::Number(number) => {
                if !number.enumeration.is_empty() {
                    self.problem(pointer, "an enum of numbers");
                }
                Kind::Number
            }
            Type::Integer(number) => {
                if !number.enumeration.is_empty() {
                    self.problem(pointer, "an enum of numbers");
                }
                Kind::Integer {
                    minimum: number.minimum.map(|value| value + i64::from(number.exclusive_minimum)),
                    maximum: number.maximum.map(|value| value - i64::from(number.exclusive_maximum)),
                }
            }
            Type::Boolean(boolean) => {
                if !boolean.enumeration.is_empty() {
                    self.problem(pointer, "an enum of `true` and `false`");
                }
                Kind::Boolean
            }
            Type::Array(list) => {
                let items = match &list.items {
                    Some(items) => self.boxed(items, &format!("{pointer}/items")),
                    None => self.plain(Kind::Any),
                };
                Kind::Array(Box::new(items))
            }
            Type::Object(object) => self.object(object, pointer),
        }
    }

    fn object(&mut self, object: &oas::ObjectType, pointer: &str) -> Kind {
        if object.properties.is_empty() {
            return match &object.additional_properties {
                Some(oas::AdditionalProperties::Schema(values)) => {
                    let values = self.schema(values, &format!("{pointer}/additionalProperties"));
                    Kind::Map(Box::new(values))
                }
                Some(oas::AdditionalProperties::Any(false)) => Kind::Object { fields: IndexMap::new(), open: false },
                _ => Kind::Map(Box::new(self.plain(Kind::Any))),
            };
        }
        let fields = self.fields(&object.properties, &object.required, pointer);
        let open = !matches!(object.additional_properties, Some(oas::AdditionalProperties::Any(false)));
        Kind::Object { fields, open }
    }

    fn fields(
        &mut self,
        properties: &IndexMap<String, ReferenceOr<Box<oas::Schema>>>,
        required: &[String],
        pointer: &str,
    ) -> IndexMap<String, Field> {
        let mut fields = IndexMap::new();
        for (name, property) in properties {
            let schema = self.boxed(property, &format!("{pointer}/properties/{}", escape(name)));
            let data = match property {
                ReferenceOr::Item(schema) => Some(&schema.schema_data),
                ReferenceOr::Reference { .. } => None,
            };
            let field = Field {
                schema,
                presence: self.presence,
                required: if required.contains(name) { self.presence } else { Presence::NEVER },
                read_only: data.is_some_and(|data| data.read_only),
                write_only: data.is_some_and(|data| data.write_only),
                default: data.and_then(|data| data.default.clone()),
            };
            fields.insert(name.clone(), field);
        }
        fields
    }

    fn variants(&mut self, variants: &[ReferenceOr<oas::Schema>], pointer: &str) -> Kind {
        let mut list = Vec::new();
        for (index, variant) in variants.iter().enumerate() {
            list.push(self.schema(variant, &format!("{pointer}/{index}")));
        }
        match (list.len(), list.pop()) {
            (1, Some(single)) => single.kind,
            (_, last) => Kind::OneOf(list.into_iter().chain(last).collect()),
        }
    }

    /// `allOf`: one part is that part; several are one object with the fields of all.
    fn all_of(&mut self, parts: &[ReferenceOr<oas::Schema>], pointer: &str) -> Kind {
        if let [single] = parts {
            return self.schema(single, &format!("{pointer}/0")).kind;
        }
        Kind::Object { fields: self.parts(parts, pointer), open: true }
    }

    /// The fields of all parts of an `allOf`.
    fn parts(&mut self, parts: &[ReferenceOr<oas::Schema>], pointer: &str) -> IndexMap<String, Field> {
        let mut fields = IndexMap::new();
        for (index, part) in parts.iter().enumerate() {
            let pointer = format!("{pointer}/{index}");
            let schema = self.schema(part, &pointer);
            match self.resolve(schema.kind, &pointer) {
                Kind::Object { fields: more, .. } => fields.extend(more),
                Kind::Map(_) | Kind::Any => {}
                other => self.problem(&pointer, format!("a part of `allOf` that is no object: {other:?}")),
            }
        }
        fields
    }

    fn resolve(&mut self, kind: Kind, pointer: &str) -> Kind {
        let Kind::Ref(name) = &kind else { return kind };
        let found = self.document.api.components.as_ref().and_then(|components| components.schemas.get(name));
        match found {
            Some(schema) => {
                let pointer = format!("/components/schemas/{}", escape(name));
                let schema = schema.clone();
                let kind = self.schema(&schema, &pointer).kind;
                self.resolve(kind, &pointer)
            }
            None => {
                self.problem(pointer, format!("there is no schema `{name}`"));
                Kind::Any
            }
        }
    }
}

/// `allOf`, `anyOf` or `oneOf` of one inline part is that part, with its null.
fn only_part_nullable(schema: &oas::Schema) -> bool {
    let (SchemaKind::AllOf { all_of: parts }
    | SchemaKind::AnyOf { any_of: parts }
    | SchemaKind::OneOf { one_of: parts }) = &schema.schema_kind
    else {
        return false;
    };
    match parts.as_slice() {
        [ReferenceOr::Item(part)] => part.schema_data.nullable || only_part_nullable(part),
        _ => false,
    }
}

fn default_of(format: &oas::ParameterSchemaOrContent) -> Option<serde_json::Value> {
    match format {
        oas::ParameterSchemaOrContent::Schema(ReferenceOr::Item(schema)) => schema.schema_data.default.clone(),
        _ => None,
    }
}
