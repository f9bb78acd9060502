//! Older releases folded into newer ones: what both have is one node with the releases
//! of both, what only the older has is added behind.

use indexmap::IndexMap;

use super::read::Part;
use super::{Answer, Api, Field, Kind, Operation, Parameter, Presence, Schema};
use crate::problem::{Problem, Problems};
use crate::table::Style;

/// Folds an older spec into what is known of newer ones.
pub fn fold(api: &mut Api, part: Part) -> Result<(), Problems> {
    let mut problems = Problems::default();
    for (id, operation) in part.operations {
        match api.operations.get_mut(&id) {
            None => {
                api.operations.insert(id, operation);
            }
            Some(known) if known.path != operation.path || known.method != operation.method => problems.push(
                Problem::new(
                    &operation.file,
                    format!(
                        "`{id}` is {} {} here and {} {} in {}",
                        operation.method.as_str(),
                        operation.path,
                        known.method.as_str(),
                        known.path,
                        known.file.display()
                    ),
                )
                .at(&operation.pointer)
                .mend("decide whether they are one operation: rename one id, or one path, by an overlay"),
            ),
            Some(known) => fold_operation(known, operation, &mut problems),
        }
    }
    for (name, older) in part.schemas {
        match api.schemas.get_mut(&name) {
            None => {
                api.schemas.insert(name, older);
            }
            Some(known) => {
                merge(&mut known.schema, known.presence, older.schema, older.presence);
                known.presence = known.presence.or(older.presence);
            }
        }
    }
    problems.into_result()
}

fn fold_operation(known: &mut Operation, older: Operation, problems: &mut Problems) {
    for parameter in older.parameters {
        match known
            .parameters
            .iter_mut()
            .find(|candidate| (&candidate.name, candidate.place) == (&parameter.name, parameter.place))
        {
            Some(newer) => {
                match same_style(newer.style, parameter.style) {
                    Some(style) => newer.style = style,
                    None => problems.push(
                        Problem::new(
                            &older.file,
                            format!(
                                "lists of `{}` are written as {:?} here and as {:?} in {}",
                                parameter.name,
                                parameter.style,
                                newer.style,
                                known.file.display()
                            ),
                        )
                        .at(&parameter.pointer)
                        .mend("decide by an overlay of `explode`, or teach the model a style for each release"),
                    ),
                }
                fold_parameter(newer, parameter);
            }
            None => known.parameters.push(parameter),
        }
    }
    match (&mut known.body, older.body) {
        (Some(newer), Some(older)) => {
            merge(&mut newer.schema, newer.presence, older.schema, older.presence);
            newer.presence = newer.presence.or(older.presence);
            newer.required = newer.required.or(older.required);
        }
        (body @ None, older) => *body = older,
        (Some(_), None) => {}
    }
    for answer in older.answers {
        fold_answer(&mut known.answers, answer);
    }
    known.presence = known.presence.or(older.presence);
    known.deprecated = known.deprecated.or(older.deprecated);
}

/// One style for both; a single value is written the same as a repeated one.
fn same_style(newer: Style, older: Style) -> Option<Style> {
    match (newer, older) {
        (newer, older) if newer == older => Some(newer),
        (Style::Single | Style::Repeated, Style::Single | Style::Repeated) => Some(Style::Repeated),
        _ => None,
    }
}

fn fold_parameter(newer: &mut Parameter, older: Parameter) {
    merge(&mut newer.schema, newer.presence, older.schema, older.presence);
    newer.presence = newer.presence.or(older.presence);
    newer.required = newer.required.or(older.required);
    newer.slashes |= older.slashes;
    if newer.default.is_none() {
        newer.default = older.default;
    }
    if newer.description.is_empty() {
        newer.description = older.description;
    }
}

fn fold_answer(answers: &mut Vec<Answer>, older: Answer) {
    let same = |answer: &&mut Answer| (&answer.status, &answer.media) == (&older.status, &older.media);
    match answers.iter_mut().find(same) {
        None => answers.push(older),
        Some(newer) => {
            match (&mut newer.schema, older.schema) {
                (Some(schema), Some(other)) => merge(schema, newer.presence, other, older.presence),
                (schema @ None, other) => *schema = other,
                (Some(_), None) => {}
            }
            newer.presence = newer.presence.or(older.presence);
        }
    }
}

/// Merges an older type into a newer one.
fn merge(newer: &mut Schema, newer_in: Presence, older: Schema, older_in: Presence) {
    newer.nullable = newer.nullable.or(older.nullable);
    if newer.description.is_empty() {
        newer.description = older.description;
    }
    let kind = std::mem::replace(&mut newer.kind, Kind::Any);
    newer.kind = merge_kinds(kind, newer_in, older.kind, older_in, newer.nullable);
}

fn merge_kinds(newer: Kind, newer_in: Presence, older: Kind, older_in: Presence, nullable: Presence) -> Kind {
    match (newer, older) {
        (Kind::Integer { minimum: a, maximum: b }, Kind::Integer { minimum: c, maximum: d }) => {
            Kind::Integer { minimum: widest(a, c, i64::min), maximum: widest(b, d, i64::max) }
        }
        (
            Kind::Text { format, min_length: a, max_length: b },
            Kind::Text { format: older_format, min_length: c, max_length: d },
        ) => Kind::Text {
            format: if older_format == format { format } else { None },
            min_length: widest(a, c, usize::min),
            max_length: widest(b, d, usize::max),
        },
        (Kind::Enum(mut values), Kind::Enum(older)) => {
            for value in older {
                match values.iter_mut().find(|known| known.value == value.value) {
                    Some(known) => known.presence = known.presence.or(value.presence),
                    None => values.push(value),
                }
            }
            Kind::Enum(values)
        }
        (Kind::Array(mut items), Kind::Array(older)) => {
            merge(&mut items, newer_in, *older, older_in);
            Kind::Array(items)
        }
        (Kind::Map(mut values), Kind::Map(older)) => {
            merge(&mut values, newer_in, *older, older_in);
            Kind::Map(values)
        }
        (Kind::Object { mut fields, open }, Kind::Object { fields: older, open: older_open }) => {
            merge_fields(&mut fields, older);
            Kind::Object { fields, open: open || older_open }
        }
        (Kind::OneOf(variants), Kind::OneOf(older)) => Kind::OneOf(merge_variants(variants, newer_in, older, older_in)),
        (Kind::Varies(mut variants), older) => {
            let last = variants.last_mut().map(|(presence, schema)| (presence, schema));
            match last {
                Some((presence, schema)) if alike(&schema.kind, &older) => {
                    let older = Schema { kind: older, nullable: Presence::NEVER, description: String::new() };
                    merge(schema, *presence, older, older_in);
                    *presence = presence.or(older_in);
                }
                _ => variants.push((older_in, bare(older, nullable))),
            }
            Kind::Varies(variants)
        }
        (newer, older) if newer == older => newer,
        (newer, older) => Kind::Varies(vec![(newer_in, bare(newer, nullable)), (older_in, bare(older, nullable))]),
    }
}

fn bare(kind: Kind, nullable: Presence) -> Schema {
    Schema { kind, nullable, description: String::new() }
}

/// The wider of two bounds: none at all if either has none.
fn widest<T>(a: Option<T>, b: Option<T>, choose: fn(T, T) -> T) -> Option<T> {
    Some(choose(a?, b?))
}

fn merge_fields(fields: &mut IndexMap<String, Field>, older: IndexMap<String, Field>) {
    for (name, field) in older {
        match fields.get_mut(&name) {
            None => {
                fields.insert(name, field);
            }
            Some(known) => {
                merge(&mut known.schema, known.presence, field.schema, field.presence);
                known.presence = known.presence.or(field.presence);
                known.required = known.required.or(field.required);
                known.read_only &= field.read_only;
                known.write_only &= field.write_only;
                if known.default.is_none() {
                    known.default = field.default;
                }
            }
        }
    }
}

fn merge_variants(
    mut variants: Vec<Schema>,
    newer_in: Presence,
    older: Vec<Schema>,
    older_in: Presence,
) -> Vec<Schema> {
    for variant in older {
        match variants.iter_mut().find(|known| alike(&known.kind, &variant.kind)) {
            Some(known) => merge(known, newer_in, variant, older_in),
            None => variants.push(variant),
        }
    }
    variants
}

/// Whether two types merge without becoming [`Kind::Varies`].
fn alike(a: &Kind, b: &Kind) -> bool {
    match (a, b) {
        (Kind::Ref(a), Kind::Ref(b)) => a == b,
        (Kind::Array(a), Kind::Array(b)) => alike(&a.kind, &b.kind),
        (a, b) => std::mem::discriminant(a) == std::mem::discriminant(b),
    }
}
