//! Which operation a request is, and which DAGs it names. Read from the request as it is
//! sent, so that nothing that happened before can be trusted too much.

use generated::table::{FenceWords, OperationData, Place, Request};
use percent_encoding::percent_decode_str;
use serde_json::Value;

/// A value of a request that holds the id of a DAG.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(in crate::serve) struct Found {
    /// Airflow's name of it.
    pub name: String,
    /// The id.
    pub id: String,
}

/// The operation that a request is of. The path is still encoded, so that each value is one
/// step of it; where two templates fit, the one with more words of its own is meant, as
/// Airflow's router has it.
pub(in crate::serve) fn operation_of(
    operations: impl Iterator<Item = &'static OperationData>,
    request: &Request,
) -> Option<&'static OperationData> {
    operations
        .filter(|operation| operation.method == request.method)
        .filter_map(|operation| {
            Some((steps(operation.path, &request.path)?.iter().filter(|step| step.0.is_none()).count(), operation))
        })
        .max_by_key(|(own, _)| *own)
        .map(|(_, operation)| operation)
}

/// The steps of a path beside those of a template: the parameter's name where there is one.
fn steps<'a>(template: &'a str, path: &'a str) -> Option<Vec<(Option<&'a str>, &'a str)>> {
    let mut steps = Vec::new();
    let (mut templates, mut parts) = (template.split('/'), path.split('/'));
    loop {
        match (templates.next(), parts.next()) {
            (None, None) => return Some(steps),
            (Some(template), Some(part)) => match template.strip_prefix('{').and_then(|name| name.strip_suffix('}')) {
                Some(name) if !part.is_empty() => steps.push((Some(name), part)),
                None if template == part => steps.push((None, part)),
                _ => return None,
            },
            _ => return None,
        }
    }
}

fn decoded(step: &str) -> String {
    percent_decode_str(step).decode_utf8_lossy().into_owned()
}

/// The texts that a request holds at a place, by Airflow's name.
pub(super) fn texts_at(operation: &OperationData, request: &Request, place: Place, name: &str) -> Vec<String> {
    match place {
        Place::Path => steps(operation.path, &request.path)
            .unwrap_or_default()
            .into_iter()
            .filter(|(parameter, _)| *parameter == Some(name))
            .map(|(_, step)| decoded(step))
            .collect(),
        Place::Query => {
            request.query.iter().filter(|(known, _)| known == name).map(|(_, value)| value.clone()).collect()
        }
        Place::Header => {
            request.headers.iter().filter(|(known, _)| known == name).map(|(_, value)| value.clone()).collect()
        }
        Place::Body => match request.body.as_ref().and_then(|body| body.get(name)) {
            Some(Value::String(text)) => vec![text.clone()],
            Some(Value::Number(number)) => vec![number.to_string()],
            _ => Vec::new(),
        },
    }
}

/// All ids of DAGs in a request: in its path, its query, and its body at any depth.
pub(in crate::serve) fn ids(operation: &OperationData, request: &Request, words: &FenceWords) -> Vec<Found> {
    let mut found = Vec::new();
    for (name, step) in steps(operation.path, &request.path).unwrap_or_default() {
        if let Some(name) = name.filter(|name| words.ids.contains(name)) {
            found.push(Found { name: name.to_owned(), id: decoded(step) });
        }
    }
    for (name, value) in request.query.iter().filter(|(name, _)| words.ids.contains(&name.as_str())) {
        push(&mut found, name, value);
    }
    if let Some(body) = &request.body {
        ids_in(body, words, &mut found);
    }
    found
}

/// Adds one id for each comma: no id holds one, and some lists are written so.
fn push(found: &mut Vec<Found>, name: &str, value: &str) {
    found.extend(value.split(',').map(|id| Found { name: name.to_owned(), id: id.to_owned() }));
}

/// All ids of DAGs in a JSON value, but for what is the users' own.
pub(in crate::serve) fn ids_in(value: &Value, words: &FenceWords, found: &mut Vec<Found>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| ids_in(item, words, found)),
        Value::Object(map) => {
            for (key, value) in map {
                if words.ids.contains(&key.as_str()) {
                    texts(value, &mut |text| push(found, key, text));
                } else if !words.opaque.contains(&key.as_str()) {
                    ids_in(value, words, found);
                }
            }
        }
        _ => {}
    }
}

/// Each scalar of a value as a text. Null is none; an object where an id should be is one that
/// no fence holds.
pub(super) fn texts(value: &Value, each: &mut dyn FnMut(&str)) {
    match value {
        Value::Null => {}
        Value::String(text) => each(text),
        Value::Array(items) => items.iter().for_each(|item| texts(item, each)),
        other => each(&other.to_string()),
    }
}

/// An input of the request by one of these names that says yes, wherever it stands.
pub(super) fn switched_on<'a>(request: &Request, names: &'a [&'a str]) -> Option<&'a str> {
    let no = |text: &str| matches!(text.to_ascii_lowercase().as_str(), "false" | "0" | "no" | "off" | "");
    names.iter().copied().find(|name| {
        let queried = request.query.iter().any(|(known, value)| known == name && !no(value));
        let told = request.body.as_ref().and_then(|body| body.get(*name)).is_some_and(|value| match value {
            Value::Null | Value::Bool(false) => false,
            Value::String(text) => !no(text),
            _ => true,
        });
        queried || told
    })
}

/// A pattern over ids in a request.
pub(super) fn pattern<'a>(request: &Request, names: &'a [&'a str]) -> Option<&'a str> {
    names.iter().copied().find(|name| {
        request.query.iter().any(|(known, _)| known == name)
            || request.body.as_ref().is_some_and(|body| body.get(*name).is_some_and(|value| !value.is_null()))
    })
}
