//! Types and operations of the model as table entries.

use std::collections::BTreeMap;

use super::{list, one, text};
use crate::model::{self, Api, Presence};
use crate::policy::{HowSpec, Policy};
use crate::problem::{Problem, Problems};
use crate::table::{
    Body, EnumValue, Field, Kind, Line, Masking, Named, Node, OperationData, Parameter, SecretField, Span,
};

/// Makes the operations of one line.
pub(super) struct Types<'a> {
    pub api: &'a Api,
    pub schemas: &'a mut BTreeMap<(Line, String), &'static Named>,
    pub open: Vec<String>,
    pub problems: &'a mut Problems,
}

impl Types<'_> {
    fn spans(&self, presence: Presence, parent: Presence) -> &'static [Span] {
        list(presence.spans_within(parent, &self.api.releases))
    }

    pub fn operation(
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
            rights: super::rights::rights(self.api, operation, entry, policy),
            fence: super::fences::fencing(policy, self.api.line, &operation.id),
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
