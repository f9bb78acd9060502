//! Which named schemas are received and which are sent, what they are called, and in
//! whose file they stand.

use std::collections::{BTreeMap, BTreeSet};

use super::names::{Names, file_name, type_name};
use crate::model::{Api, Kind, Schema};

/// The file of schemas that no operation leads to.
const NOWHERE: &str = "other";

/// Which way a type goes. A schema that goes both ways becomes two types: what is
/// received is lenient, what is sent says exactly what is sent.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Way {
    /// In answers.
    Received,
    /// In bodies of requests.
    Sent,
}

/// What is decided before any type is made.
#[derive(Debug)]
pub struct Plan<'a> {
    /// The model.
    pub api: &'a Api,
    types: BTreeMap<&'a str, BTreeMap<Way, String>>,
    files: BTreeMap<&'a str, String>,
}

/// How near to a tag's operations a schema is, and to how many of them.
#[derive(Clone, Copy, Debug)]
struct Nearness {
    depth: usize,
    operations: usize,
}

impl<'a> Plan<'a> {
    /// Walks from all operations through the schemas.
    pub fn of(api: &'a Api, taken: &mut Names) -> Self {
        let mut ways: BTreeSet<(&str, Way)> = BTreeSet::new();
        let mut near: BTreeMap<&str, Vec<(&str, Nearness)>> = BTreeMap::new();
        for operation in api.operations.values() {
            let mut depths: BTreeMap<(&str, Way), usize> = BTreeMap::new();
            let mut from = |schema, way, depth| walk(api, schema, way, depth, &mut depths);
            operation.answers.iter().flat_map(|answer| &answer.schema).for_each(|it| from(it, Way::Received, 0));
            operation.body.iter().for_each(|body| from(&body.schema, Way::Sent, 0));
            operation.parameters.iter().for_each(|parameter| from(&parameter.schema, Way::Sent, 1));
            for ((name, way), depth) in depths {
                ways.insert((name, way));
                count(near.entry(name).or_default(), &operation.tag, depth);
            }
        }
        let mut plan = Plan { api, types: BTreeMap::new(), files: BTreeMap::new() };
        for name in api.schemas.keys() {
            let sent = ways.contains(&(name, Way::Sent));
            // What nothing leads to may be the body of an error: it is received.
            let received = ways.contains(&(name, Way::Received)) || !sent;
            let own = taken.claim(type_name(name));
            if received {
                plan.types.entry(name).or_default().insert(Way::Received, own.clone());
            }
            if sent && (!received || is_enum(api, name)) {
                plan.types.entry(name).or_default().insert(Way::Sent, own);
            }
            let nearest = near.get(name.as_str()).and_then(|tags| {
                tags.iter().reduce(|best, next| {
                    let key = |nearness: &Nearness| (nearness.depth, usize::MAX - nearness.operations);
                    if key(&next.1) < key(&best.1) { next } else { best }
                })
            });
            let file = nearest.map_or_else(|| NOWHERE.to_owned(), |(tag, _)| file_name(tag));
            plan.files.insert(name, file);
        }
        // After all of the spec's own names, so that none of them has to give way.
        for name in api.schemas.keys() {
            if ways.contains(&(name, Way::Sent)) && plan.type_of(name, Way::Sent).is_none() {
                let body = taken.claim(format!("{}Body", type_name(name)));
                plan.types.entry(name).or_default().insert(Way::Sent, body);
            }
        }
        plan
    }

    /// The schemas to make types of, with their way and the type's name.
    pub fn types(&self) -> Vec<(&'a str, Way, String)> {
        let ways = self.types.iter().flat_map(|(name, ways)| ways.iter().map(|(way, own)| (*name, *way, own.clone())));
        ways.collect()
    }

    /// The type's name of a schema that goes this way.
    pub fn type_of(&self, name: &str, way: Way) -> Option<&str> {
        self.types.get(name)?.get(&way).map(String::as_str)
    }

    /// The file that a schema stands in.
    pub fn file_of(&self, name: &str) -> &str {
        self.files.get(name).map_or(NOWHERE, String::as_str)
    }
}

/// Enums are the same whichever way they go.
fn is_enum(api: &Api, name: &str) -> bool {
    matches!(api.schemas.get(name).map(|named| &named.schema.kind), Some(Kind::Enum(_)))
}

fn count<'a>(tags: &mut Vec<(&'a str, Nearness)>, tag: &'a str, depth: usize) {
    match tags.iter_mut().find(|(known, _)| *known == tag) {
        Some((_, nearness)) if nearness.depth == depth => nearness.operations += 1,
        Some((_, nearness)) if nearness.depth < depth => {}
        Some((_, nearness)) => *nearness = Nearness { depth, operations: 1 },
        None => tags.push((tag, Nearness { depth, operations: 1 })),
    }
}

fn walk<'a>(api: &'a Api, schema: &'a Schema, way: Way, depth: usize, depths: &mut BTreeMap<(&'a str, Way), usize>) {
    match &schema.kind {
        Kind::Ref(name) => {
            let Some((name, named)) = api.schemas.get_key_value(name) else { return };
            if depths.get(&(name.as_str(), way)).is_some_and(|known| *known <= depth) {
                return;
            }
            depths.insert((name, way), depth);
            walk(api, &named.schema, way, depth + 1, depths);
        }
        Kind::Array(items) | Kind::Map(items) => walk(api, items, way, depth, depths),
        Kind::Object { fields, .. } => {
            for field in fields.values().filter(|field| goes(field, way)) {
                walk(api, &field.schema, way, depth, depths);
            }
        }
        Kind::OneOf(variants) => variants.iter().for_each(|variant| walk(api, variant, way, depth, depths)),
        Kind::Varies(variants) => variants.iter().for_each(|(_, variant)| walk(api, variant, way, depth, depths)),
        _ => {}
    }
}

/// Whether a field goes this way: what only answers hold can't be sent, and the reverse.
pub fn goes(field: &crate::model::Field, way: Way) -> bool {
    match way {
        Way::Received => !field.write_only,
        Way::Sent => !field.read_only,
    }
}
