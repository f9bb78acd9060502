//! Types that are one of several, or that changed between releases.

use super::build::{Builder, DEPTH, Place};
use super::names::Names;
use super::plan::{Way, goes};
use super::shape::{Definition, DefinitionBody, Item, Shape, Tag, Variant};
use crate::model::{Kind, Schema};

/// What a union is told apart by, and its variants.
pub type Union = (Tag, Vec<Variant>);

impl<'a> Builder<'a> {
    /// What a union without a name is: a type it comes down to, an enum, or any value.
    pub fn union(&mut self, schema: &Schema, docs: &str, place: &Place<'_>, depth: usize) -> Item {
        let shape = match self.simple(schema, place, depth) {
            Ok(item) => return item,
            Err(Some((tag, variants))) => {
                let name = self.names.claim(place.name.clone());
                let body = match place.way {
                    Way::Received => DefinitionBody::ReceivedUnion(tag, variants),
                    Way::Sent => DefinitionBody::SentUnion(variants),
                };
                let (file, docs) = (place.file.to_owned(), docs.to_owned());
                self.definitions.push(Definition { name: name.clone(), file, docs, body });
                Shape::Union(name)
            }
            Err(None) => Shape::Value,
        };
        Item { shape, nullable: false }
    }

    /// The same of a union with a name.
    pub fn named_union(&mut self, name: &str, way: Way) -> Item {
        let key = (name.to_owned(), way);
        let api = self.plan.api;
        let own = self.plan.type_of(name, way).map(str::to_owned);
        let (Some(named), Some(own)) = (api.schemas.get(name), own) else {
            return Item { shape: Shape::Value, nullable: false };
        };
        if let Some(known) = self.unions.get(&key) {
            return known.clone();
        }
        // Unless it comes down to another type, the name that was kept for it is its own.
        self.names.release(&own);
        self.unions.insert(key.clone(), Item { shape: Shape::Union(own.clone()), nullable: false });
        let file = self.plan.file_of(name).to_owned();
        let place = Place { name: own, of: String::new(), file: &file, way, presence: named.presence };
        let words = super::docs::first_paragraph(&named.schema.description);
        let docs = super::docs::paragraphs(&[format!("`#/components/schemas/{name}`."), words]);
        let item = self.union(&named.schema, &docs, &place, DEPTH);
        self.unions.insert(key, item.clone());
        item
    }

    /// The one type that a union comes down to; else its variants, if it can be an enum in Rust.
    fn simple(&mut self, schema: &Schema, place: &Place<'_>, depth: usize) -> Result<Item, Option<Union>> {
        let mut leaves = Vec::new();
        let mut nullable = false;
        let api = self.plan.api;
        self.leaves(schema, depth, &mut leaves, &mut nullable);
        let one = |shape: Shape| Ok(Item { shape, nullable });
        let kinds: Vec<&Kind> = leaves.iter().map(|leaf| resolved(api, leaf)).collect();
        let changed = matches!(schema.kind, Kind::Varies(_));
        let Some((first, first_kind)) = leaves.first().zip(kinds.first()) else { return one(Shape::Value) };
        if kinds.iter().any(|kind| matches!(kind, Kind::Any)) {
            return one(Shape::Value);
        }
        if leaves.iter().all(|leaf| leaf == first) {
            return Ok(Item { nullable, ..self.item(first, place) });
        }
        if kinds.iter().all(|kind| matches!(kind, Kind::Text { .. } | Kind::Enum(_))) {
            // An open enum holds any text: if a text became one, its newest values are enough.
            let covered = || kinds.iter().all(|kind| covers(first_kind, kind));
            let open = matches!(first_kind, Kind::Enum(_)) && (changed || covered());
            let shape = if open { self.item(first, place).shape } else { Shape::Text };
            return one(shape);
        }
        if kinds.iter().all(|kind| matches!(kind, Kind::Integer { .. } | Kind::Number)) {
            let whole = kinds.iter().all(|kind| matches!(kind, Kind::Integer { .. }));
            return one(if whole { Shape::Integer } else { Shape::Number });
        }
        if kinds.iter().all(|kind| matches!(kind, Kind::Array(_))) {
            let items = kinds.iter().filter_map(|kind| match kind {
                Kind::Array(items) => Some((**items).clone()),
                _ => None,
            });
            let items = Schema { kind: Kind::OneOf(items.collect()), ..plain() };
            let inside = place.inside("item");
            let item = self.union(&items, &inside.docs(&items), &inside, depth);
            return one(Shape::List(Box::new(item)));
        }
        Err(self.variants(&leaves, place))
    }

    /// All that it can be, unions in unions and nulls resolved, each once, newest first.
    fn leaves(&mut self, schema: &Schema, depth: usize, leaves: &mut Vec<Schema>, nullable: &mut bool) {
        *nullable |= !schema.nullable.is_never();
        if depth == 0 {
            self.circle(schema);
            return;
        }
        let api = self.plan.api;
        match &schema.kind {
            Kind::OneOf(variants) => {
                variants.iter().for_each(|variant| self.leaves(variant, depth - 1, leaves, nullable));
            }
            Kind::Varies(variants) => {
                variants.iter().for_each(|(_, variant)| self.leaves(variant, depth - 1, leaves, nullable));
            }
            Kind::Null => *nullable = true,
            Kind::Ref(name) => match api.schemas.get(name) {
                Some(named) if !matches!(named.schema.kind, Kind::Object { .. } | Kind::Enum(_)) => {
                    self.leaves(&named.schema, depth - 1, leaves, nullable);
                }
                _ => add(leaves, schema),
            },
            _ => add(leaves, schema),
        }
    }

    fn variants(&mut self, leaves: &[Schema], place: &Place<'_>) -> Option<Union> {
        let api = self.plan.api;
        let objects: Vec<&Schema> =
            leaves.iter().filter(|leaf| matches!(resolved(api, leaf), Kind::Object { .. })).collect();
        let texts = leaves.iter().filter(|leaf| matches!(leaf.kind, Kind::Text { .. })).count();
        // A text beside an object that is received could be anything: it stays as it is.
        let told = objects.len() + texts == leaves.len() && texts <= 1 && (texts == 0 || place.way == Way::Sent);
        if !told || objects.is_empty() {
            return None;
        }
        let (tag, mut marks) = marks(api, &objects, place.way);
        let mut taken = Names::with(&["Other"]);
        let mut variants = Vec::new();
        for (index, object) in objects.iter().enumerate() {
            let shape = self.item(object, &place.inside(&format!("variant {}", index + 1))).shape;
            let name = taken.claim(shape.named().unwrap_or("Object").to_owned());
            variants.push(Variant { name, shape, marks: marks.get_mut(index).map(std::mem::take).unwrap_or_default() });
        }
        if texts > 0 {
            variants.push(Variant { name: taken.claim("Text".to_owned()), shape: Shape::Text, marks: Vec::new() });
        }
        Some((tag, variants))
    }
}

fn plain() -> Schema {
    Schema { kind: Kind::Any, nullable: crate::model::Presence::NEVER, description: String::new() }
}

/// Adds a leaf once, without what only its words and nulls would tell apart.
fn add(leaves: &mut Vec<Schema>, leaf: &Schema) {
    let bare = Schema { kind: leaf.kind.clone(), ..plain() };
    let same = |known: &Schema| match (&known.kind, &bare.kind) {
        (Kind::Text { .. }, Kind::Text { .. }) | (Kind::Integer { .. }, Kind::Integer { .. }) => true,
        (known, new) => known == new,
    };
    if !leaves.iter().any(same) {
        leaves.push(bare);
    }
}

fn resolved<'a>(api: &'a crate::model::Api, schema: &'a Schema) -> &'a Kind {
    match &schema.kind {
        Kind::Ref(name) => api.schemas.get(name).map_or(&schema.kind, |named| &named.schema.kind),
        kind => kind,
    }
}

fn covers(newer: &Kind, older: &Kind) -> bool {
    let (Kind::Enum(newer), Kind::Enum(older)) = (newer, older) else { return false };
    older.iter().all(|value| newer.iter().any(|known| known.value == value.value))
}

/// The field whose one value differs from object to object, or `__type`, which holds the
/// schema's name; else the keys that not all of the objects have.
fn marks(api: &crate::model::Api, objects: &[&Schema], way: Way) -> (Tag, Vec<Vec<String>>) {
    let fields: Vec<_> = objects
        .iter()
        .filter_map(|object| match resolved(api, object) {
            Kind::Object { fields, .. } => Some(fields),
            _ => None,
        })
        .collect();
    for name in fields.first().into_iter().flat_map(|fields| fields.keys()) {
        let values: Vec<String> = objects
            .iter()
            .zip(&fields)
            .filter_map(|(object, fields)| {
                let field = fields.get(name)?;
                match (&object.kind, newest(&field.schema)) {
                    (_, Kind::Enum(values)) if values.len() == 1 => values.first().map(|value| value.value.clone()),
                    (Kind::Ref(schema), Kind::Text { .. }) if name == "__type" => Some(schema.clone()),
                    _ => None,
                }
            })
            .collect();
        let distinct = values.iter().all(|value| values.iter().filter(|other| *other == value).count() == 1);
        if values.len() == objects.len() && distinct {
            return (Tag::Field(name.clone()), values.into_iter().map(|value| vec![value]).collect());
        }
    }
    let known = |name: &str| fields.iter().all(|fields| fields.get(name).is_some_and(|field| goes(field, way)));
    let keys = fields.iter().map(|fields| {
        let own = fields.iter().filter(|(name, field)| goes(field, way) && !known(name));
        own.map(|(name, _)| name.clone()).collect()
    });
    (Tag::Keys, keys.collect())
}

/// What a type is in the newest release that has it.
fn newest(schema: &Schema) -> &Kind {
    match &schema.kind {
        Kind::Varies(variants) => variants.first().map_or(&schema.kind, |(_, schema)| newest(schema)),
        kind => kind,
    }
}
