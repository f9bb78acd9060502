//! Where operations name DAGs: in parameters, bodies and answers.

use std::collections::BTreeSet;

use super::{FENCES, FencesSpec, Tells, always};
use crate::model::{Api, Field, Kind, Operation, Schema};
use crate::problem::{Problem, Problems};

/// Part of a name that makes it look like that of an id of a DAG.
const LOOKS: &str = "dag_id";

/// The declared names, and which of them are met.
pub(super) struct Names<'a> {
    spec: &'a FencesSpec,
    opaque: &'a [String],
    met: BTreeSet<String>,
}

/// What the inputs of an operation name.
#[derive(Default)]
pub(super) struct Inputs {
    /// Whether a request must name a DAG.
    pub required: bool,
    /// Whether it may name a pattern over DAGs.
    pub pattern: bool,
}

/// A field somewhere in a type.
struct Found {
    /// Its way from the root, without the lists.
    path: Vec<String>,
    /// Whether a key on its way holds what users wrote.
    opaque: bool,
    /// Whether every request has it.
    required: bool,
}

impl<'a> Names<'a> {
    pub fn new(spec: &'a FencesSpec, opaque: &'a [String]) -> Self {
        Self { spec, opaque, met: BTreeSet::new() }
    }

    fn is_id(&self, name: &str) -> bool {
        self.spec.ids.iter().any(|known| known == name)
    }

    fn is_pattern(&self, name: &str) -> bool {
        self.spec.patterns.iter().any(|known| known == name)
    }

    /// Notes a name; an undeclared one that looks like an id is a problem.
    fn meet(&mut self, operation: &Operation, place: &str, name: &str, problems: &mut Problems) {
        if self.is_id(name) || self.is_pattern(name) || self.spec.beyond.iter().any(|known| known == name) {
            self.met.insert(name.to_owned());
        } else if name.contains(LOOKS) {
            let Operation { id, file, pointer, .. } = operation;
            problems.push(
                Problem::new(
                    FENCES,
                    format!(
                        "`{name}` in the {place} of `{id}` ({}#{pointer}) looks like an id of a DAG",
                        file.display()
                    ),
                )
                .at("/ids")
                .mend("add it to `ids`, or to `patterns` if it is a pattern over ids"),
            );
        }
    }

    /// What the inputs name.
    pub fn inputs(&mut self, api: &Api, operation: &Operation, problems: &mut Problems) -> Inputs {
        let mut inputs = Inputs::default();
        for parameter in &operation.parameters {
            self.meet(operation, "parameters", &parameter.name, problems);
            inputs.required |= self.is_id(&parameter.name) && always(parameter.required, operation.presence);
            inputs.pattern |= self.is_pattern(&parameter.name);
        }
        let Some(body) = &operation.body else { return inputs };
        let whole = always(body.required, operation.presence);
        for found in self.fields(api, &body.schema, problems, operation, "body") {
            let Some(name) = found.path.last() else { continue };
            inputs.required |= whole && found.required && found.path.len() == 1 && self.is_id(name);
            inputs.pattern |= self.is_pattern(name);
        }
        inputs
    }

    /// How the answer tells of which DAG it is.
    pub fn answer(&mut self, api: &Api, operation: &Operation, problems: &mut Problems) -> Tells {
        let (mut root, mut below) = (false, BTreeSet::new());
        let mut total = false;
        for answer in &operation.answers {
            let Some(schema) = &answer.schema else { continue };
            total |= each_field(api, schema, &mut |name, _| name == TOTAL);
            for found in self.fields(api, schema, problems, operation, "answer") {
                match found.path.as_slice() {
                    [name] if self.is_id(name) => root = true,
                    [first, .., name] if self.is_id(name) => {
                        below.insert(first.clone());
                    }
                    _ => {}
                }
            }
            if is_list(api, schema) && (root || !below.is_empty()) {
                let what = format!("the answer of `{}` is a bare list of what names DAGs", operation.id);
                problems.push(
                    Problem::new(FENCES, what).mend("a fence can say in no such answer what it left out: refuse it"),
                );
            }
        }
        match (root, below.len()) {
            (false, 0) => Tells::Nothing,
            (false, many) if total || many == 1 && self.all_lists(api, operation, &below) => {
                Tells::Rows(below.into_iter().collect())
            }
            _ => Tells::One,
        }
    }

    fn all_lists(&self, api: &Api, operation: &Operation, names: &BTreeSet<String>) -> bool {
        names.iter().all(|name| {
            operation
                .answers
                .iter()
                .filter_map(|answer| answer.schema.as_ref())
                .any(|schema| each_field(api, schema, &mut |known, field| known == name && is_list(api, &field.schema)))
        })
    }

    /// All fields that are named like ids, at any depth.
    fn fields(
        &mut self,
        api: &Api,
        schema: &Schema,
        problems: &mut Problems,
        operation: &Operation,
        place: &str,
    ) -> Vec<Found> {
        let mut found = Vec::new();
        let mut walk = Walk { api, opaque: self.opaque, open: Vec::new(), path: Vec::new(), found: &mut found };
        walk.schema(schema, false);
        found.retain(|found| {
            let name = found.path.last().map(String::as_str).unwrap_or_default();
            self.meet(operation, place, name, problems);
            let counts = self.is_id(name) || self.is_pattern(name);
            if counts && found.opaque {
                let what = format!(
                    "`{}` in the {place} of `{}` names a DAG below a key whose content no fence looks into",
                    found.path.join("."),
                    operation.id
                );
                problems.push(Problem::new(FENCES, what).mend("take that key out of `opaque` in specs/words.yaml"));
            }
            counts
        });
        found
    }

    /// Declared names that nothing bears.
    pub fn unused(&self, problems: &mut Problems) {
        let FencesSpec { ids, patterns, beyond, .. } = self.spec;
        for (key, names) in [("ids", ids), ("patterns", patterns), ("beyond", beyond)] {
            for name in names.iter().filter(|name| !self.met.contains(*name)) {
                problems.push(
                    Problem::new(FENCES, format!("nothing is named `{name}`"))
                        .at(format!("/{key}"))
                        .mend("correct the name, or remove it"),
                );
            }
        }
    }
}

/// The field by which Airflow says how many rows there are in all.
const TOTAL: &str = "total_entries";

struct Walk<'a> {
    api: &'a Api,
    opaque: &'a [String],
    open: Vec<&'a str>,
    path: Vec<String>,
    found: &'a mut Vec<Found>,
}

impl<'a> Walk<'a> {
    fn schema(&mut self, schema: &'a Schema, opaque: bool) {
        match &schema.kind {
            Kind::Array(items) | Kind::Map(items) => self.schema(items, opaque),
            Kind::OneOf(variants) => variants.iter().for_each(|variant| self.schema(variant, opaque)),
            Kind::Varies(variants) => variants.iter().for_each(|(_, variant)| self.schema(variant, opaque)),
            Kind::Object { fields, .. } => {
                for (name, field) in fields {
                    self.path.push(name.clone());
                    let required = always(field.required, field.presence);
                    self.found.push(Found { path: self.path.clone(), opaque, required });
                    self.schema(&field.schema, opaque || self.opaque.iter().any(|known| known == name));
                    self.path.pop();
                }
            }
            Kind::Ref(name) => {
                if let Some(named) = self.api.schemas.get(name).filter(|_| !self.open.contains(&name.as_str())) {
                    self.open.push(name);
                    self.schema(&named.schema, opaque);
                    self.open.pop();
                }
            }
            Kind::Any
            | Kind::Null
            | Kind::Boolean
            | Kind::Integer { .. }
            | Kind::Number
            | Kind::Text { .. }
            | Kind::Enum(_) => {}
        }
    }
}

/// Whether some field at the root of a type is what `is` looks for.
fn each_field(api: &Api, schema: &Schema, is: &mut dyn FnMut(&str, &Field) -> bool) -> bool {
    match &schema.kind {
        Kind::OneOf(variants) => variants.iter().any(|variant| each_field(api, variant, is)),
        Kind::Varies(variants) => variants.iter().any(|(_, variant)| each_field(api, variant, is)),
        Kind::Ref(name) => api.schemas.get(name).is_some_and(|named| each_field(api, &named.schema, is)),
        Kind::Object { fields, .. } => fields.iter().any(|(name, field)| is(name, field)),
        _ => false,
    }
}

fn is_list(api: &Api, schema: &Schema) -> bool {
    match &schema.kind {
        Kind::Array(_) => true,
        Kind::OneOf(variants) => variants.iter().any(|variant| is_list(api, variant)),
        Kind::Varies(variants) => variants.iter().any(|(_, variant)| is_list(api, variant)),
        Kind::Ref(name) => api.schemas.get(name).is_some_and(|named| is_list(api, &named.schema)),
        _ => false,
    }
}

/// Whether the body of an operation has that field at its root.
pub(super) fn has_field(api: &Api, operation: &Operation, name: &str) -> bool {
    operation.body.as_ref().is_some_and(|body| each_field(api, &body.schema, &mut |known, _| known == name))
}

/// Whether rows of that list of an answer have that field.
pub(super) fn has_row_field(api: &Api, operation: &Operation, rows: &str, name: &str) -> bool {
    operation.answers.iter().filter_map(|answer| answer.schema.as_ref()).any(|schema| {
        each_field(api, schema, &mut |known, field| {
            known == rows && items(api, &field.schema, &mut |row| each_field(api, row, &mut |known, _| known == name))
        })
    })
}

fn items(api: &Api, schema: &Schema, is: &mut dyn FnMut(&Schema) -> bool) -> bool {
    match &schema.kind {
        Kind::Array(row) => is(row),
        Kind::OneOf(variants) => variants.iter().any(|variant| items(api, variant, is)),
        Kind::Varies(variants) => variants.iter().any(|(_, variant)| items(api, variant, is)),
        Kind::Ref(name) => api.schemas.get(name).is_some_and(|named| items(api, &named.schema, is)),
        _ => false,
    }
}
