//! From the model's schemas to the types to be written.

use std::collections::BTreeMap;

use super::docs;
use super::names::{Names, snake_name, type_name, variant_name};
use super::plan::{Plan, Way, goes};
use super::shape::{Definition, DefinitionBody, Item, Member, Shape};
use crate::model::{Api, EnumValue, Field, Kind, Presence, Schema};
use crate::problem::{Problem, Problems};

/// References followed without meeting an object; more are a circle.
pub const DEPTH: usize = 20;

/// Makes types, and remembers those it has made.
#[derive(Debug)]
pub struct Builder<'a> {
    /// Names and files of the named ones.
    pub plan: Plan<'a>,
    /// Names of all.
    pub names: Names,
    /// What has been made.
    pub definitions: Vec<Definition>,
    /// What named unions came down to.
    pub unions: BTreeMap<(String, Way), Item>,
    /// What could not.
    pub problems: Problems,
}

/// Where a type without a name of its own stands.
#[derive(Clone, Debug)]
pub struct Place<'a> {
    /// What it is called if it needs a name.
    pub name: String,
    /// What it is, in words.
    pub of: String,
    /// File of the type that it is in.
    pub file: &'a str,
    /// Which way it goes.
    pub way: Way,
    /// Releases that have what it is in.
    pub presence: Presence,
}

impl Place<'_> {
    /// The doc comment of a type without a name of its own.
    pub fn docs(&self, schema: &Schema) -> String {
        docs::paragraphs(&[format!("{}.", self.of), docs::first_paragraph(&schema.description)])
    }

    /// A place inside.
    pub fn inside(&self, step: &str) -> Self {
        let of = format!("`{step}` of `{}`", self.name);
        Place { name: format!("{}{}", self.name, type_name(step)), of, ..self.clone() }
    }
}

impl<'a> Builder<'a> {
    /// Makes all named types of a line.
    pub fn of(api: &'a Api) -> Result<Self, Problems> {
        let mut names = Names::default();
        let plan = Plan::of(api, &mut names);
        let mut builder =
            Builder { plan, names, definitions: Vec::new(), unions: BTreeMap::new(), problems: Problems::default() };
        for (name, way, own) in builder.plan.types() {
            builder.named(name, way, own);
        }
        std::mem::take(&mut builder.problems).into_result()?;
        Ok(builder)
    }

    fn named(&mut self, name: &'a str, way: Way, own: String) {
        let Some(named) = self.plan.api.schemas.get(name) else { return };
        let file = self.plan.file_of(name).to_owned();
        let source = format!("`#/components/schemas/{name}`.");
        let both = way == Way::Sent && self.plan.type_of(name, Way::Received).is_some();
        let docs = docs::paragraphs(&[
            if both { format!("{source} As it is sent.") } else { source },
            docs::first_paragraph(&named.schema.description),
            docs::releases(named.presence, self.plan.api.always(), &self.plan.api.releases),
        ]);
        let place = Place { name: own.clone(), of: String::new(), file: &file, way, presence: named.presence };
        match &named.schema.kind {
            Kind::Object { fields, .. } => self.object(own, docs, fields, &place),
            // One definition serves both ways.
            Kind::Enum(values) if !both => self.text_enum(own, docs, values, &place),
            Kind::OneOf(_) | Kind::Varies(_) => {
                self.named_union(name, way);
            }
            _ => {}
        }
    }

    /// What a schema is in Rust; a type without a name is made on the way.
    pub fn item(&mut self, schema: &Schema, place: &Place<'_>) -> Item {
        self.item_within(schema, place, DEPTH)
    }

    fn item_within(&mut self, schema: &Schema, place: &Place<'_>, depth: usize) -> Item {
        let mut nullable = !schema.nullable.is_never();
        if depth == 0 {
            self.circle(schema);
            return Item { shape: Shape::Value, nullable };
        }
        let shape = match &schema.kind {
            Kind::Any | Kind::Null => Shape::Value,
            Kind::Boolean => Shape::Boolean,
            Kind::Integer { .. } => Shape::Integer,
            Kind::Number => Shape::Number,
            Kind::Text { .. } => Shape::Text,
            Kind::Enum(values) => {
                let name = self.names.claim(place.name.clone());
                let docs = place.docs(schema);
                self.text_enum(name.clone(), docs, values, place);
                Shape::Enum(name)
            }
            Kind::Array(items) => Shape::List(Box::new(self.item_within(items, &place.inside("item"), depth))),
            Kind::Map(values) => Shape::Map(Box::new(self.item_within(values, &place.inside("value"), depth))),
            Kind::Object { fields, .. } => {
                let name = self.names.claim(place.name.clone());
                let docs = place.docs(schema);
                self.object(name.clone(), docs, fields, place);
                Shape::Struct(name)
            }
            Kind::OneOf(_) | Kind::Varies(_) => {
                let item = self.union(schema, &place.docs(schema), place, depth);
                nullable |= item.nullable;
                item.shape
            }
            Kind::Ref(name) => {
                let Some(named) = self.plan.api.schemas.get(name) else {
                    let what = format!("there is no schema `{name}`");
                    self.problems.push(Problem::new(self.plan.api.line.name(), what));
                    return Item { shape: Shape::Value, nullable };
                };
                nullable |= !named.schema.nullable.is_never();
                let own = || self.plan.type_of(name, place.way).unwrap_or("Value").to_owned();
                match &named.schema.kind {
                    Kind::Object { .. } => Shape::Struct(own()),
                    Kind::Enum(_) => Shape::Enum(own()),
                    Kind::OneOf(_) | Kind::Varies(_) => {
                        let item = self.named_union(name, place.way);
                        nullable |= item.nullable;
                        item.shape
                    }
                    _ => self.item_within(&named.schema, place, depth - 1).shape,
                }
            }
        };
        Item { shape, nullable }
    }

    /// Tells of a schema that leads back to itself.
    pub fn circle(&mut self, schema: &Schema) {
        let name = match &schema.kind {
            Kind::Ref(name) => name.as_str(),
            _ => "a schema",
        };
        let what = format!("`{name}` refers to itself without an object between");
        let problem = Problem::new(self.plan.api.line.name(), what).mend("overlay one of the references");
        if !self.problems.0.contains(&problem) {
            self.problems.push(problem);
        }
    }

    fn object(&mut self, name: String, docs: String, fields: &indexmap::IndexMap<String, Field>, place: &Place<'_>) {
        let mut taken = Names::default();
        let mut members = Vec::new();
        for (wire, field) in fields.iter().filter(|(_, field)| goes(field, place.way)) {
            let item = self.item(&field.schema, &Place { presence: field.presence, ..place.inside(wire) });
            members.push(Member {
                wire: wire.clone(),
                name: taken.claim(snake_name(wire)),
                item,
                required: field.required.covers(field.presence) && field.presence.covers(place.presence),
                docs: self.field_docs(wire, field, place),
            });
        }
        let body = match place.way {
            Way::Received => DefinitionBody::Received(members),
            Way::Sent => DefinitionBody::Sent(members),
        };
        self.definitions.push(Definition { name, file: place.file.to_owned(), docs, body });
    }

    fn field_docs(&self, wire: &str, field: &Field, place: &Place<'_>) -> String {
        let words = docs::first_paragraph(&field.schema.description);
        let default = field.default.as_ref().filter(|default| place.way == Way::Sent && !default.is_null());
        docs::sentences(&[
            if words.is_empty() { format!("`{wire}`.") } else { words },
            docs::format_of(&field.schema),
            default.map_or_else(String::new, |default| format!("Default: `{default}`.")),
            docs::releases(field.presence, place.presence, &self.plan.api.releases),
        ])
    }

    /// Makes an open enum.
    fn text_enum(&mut self, name: String, docs: String, values: &[EnumValue], place: &Place<'_>) {
        let mut taken = Names::with(&["Other"]);
        let all = values.iter().fold(Presence::NEVER, |all, value| all.or(value.presence));
        let values = values.iter().map(|value| {
            let releases = docs::releases(value.presence, all, &self.plan.api.releases);
            let docs = docs::sentences(&[format!("`{}`.", value.value), releases]);
            (value.value.clone(), taken.claim(variant_name(&value.value)), docs)
        });
        let body = DefinitionBody::Enum(values.collect());
        self.definitions.push(Definition { name, file: place.file.to_owned(), docs, body });
    }
}
