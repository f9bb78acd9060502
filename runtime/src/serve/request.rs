//! From a checked call to the request that is sent.

use generated::table::{
    Method, Operation, OperationData, Place, Request, RequestBuilder, RequestError, SegmentError, Style, View,
    encode_segment, holds, template_matches,
};
use serde_json::{Map, Value};

use super::arguments::Checked;
use super::slots::now;

/// The request of a checked call, or why its arguments can't be one.
///
/// `others` are all operations of the server: an id with a `/` in it must not turn one
/// operation's request into another's.
pub(super) fn build<O: Operation>(
    checked: &Checked<O>,
    view: &View,
    others: impl Iterator<Item = &'static OperationData> + Clone,
) -> Result<Request, String> {
    let operation = checked.call.operation.data();
    let mut builder = RequestBuilder::new(operation.method, operation.path);
    let mut fields: Map<String, Value> = Map::new();
    let mut slashes = false;
    for filled in &checked.filled {
        let name = filled.slot.name;
        if filled.slot.place == Place::Body
            && let Value::String(id) = &filled.value
            && let Err(error) = encode_segment(id)
            && others.clone().any(|other| other.parameter(filled.slot.argument, Place::Path).is_some())
        {
            // What has such an id could be made, but not read, changed or deleted.
            return Err(told(&RequestError::Segment { parameter: name.to_owned(), error }, checked));
        }
        if filled.slot.place == Place::Path {
            slashes |= texts(&filled.value).iter().any(|text| text.contains(['/', '\\']));
        }
        builder = put(builder, &mut fields, filled.slot.place, name, filled.source.style, &filled.value)
            .map_err(|why| told(&why, checked))?;
    }
    let said = |place: Place, name: &str| {
        checked.filled.iter().any(|filled| filled.slot.place == place && filled.slot.name == name)
    };
    let defaults = checked.call.defaults.iter().filter(|default| !said(default.place, default.name));
    for fixed in checked.call.fixed.iter().chain(defaults) {
        let Some(source) = now(checked.call, fixed.place, fixed.name, view) else { continue };
        let Ok(value) = serde_json::from_str::<Value>(fixed.value) else { continue };
        builder = put(builder, &mut fields, fixed.place, fixed.name, source.style, &value)
            .map_err(|why| told(&why, checked))?;
    }
    if let Some(mask) = checked.tool.mask.filter(|mask| !said(Place::Query, mask))
        && let Some(source) = now(checked.call, Place::Query, mask, view)
        && !fields.is_empty()
    {
        let given: Vec<String> = fields.keys().cloned().collect();
        builder = builder.query(mask, source.style, &given);
    }
    for field in operation.body_fields() {
        let asked = field.required && field.node.nullable && !field.read_only && holds(field.spans, view);
        if asked && !fields.contains_key(field.name) {
            fields.insert(field.name.to_owned(), Value::Null);
        }
    }
    if !fields.is_empty() || operation.body.is_some_and(|body| body.required) {
        builder = builder.body(Value::Object(fields));
    }
    let request = builder.build().map_err(|why| told(&why, checked))?;
    if slashes && let Some(other) = strays(&request, operation, others) {
        return Err(format!(
            "An id with `/` in it would make this a call of another operation of Airflow (`{}`), so nothing was sent. \
             Give the bare id.",
            other.id
        ));
    }
    Ok(request)
}

fn put(
    builder: RequestBuilder,
    fields: &mut Map<String, Value>,
    place: Place,
    name: &str,
    style: Style,
    value: &Value,
) -> Result<RequestBuilder, RequestError> {
    Ok(match place {
        Place::Path => match texts(value).as_slice() {
            [] => builder,
            values => builder.path(name, &values.join(",")),
        },
        Place::Query => builder.query(name, style, &texts(value)),
        Place::Header => {
            let text = texts(value).join(",");
            if text.chars().any(char::is_control) {
                return Err(RequestError::Segment { parameter: name.to_owned(), error: SegmentError::Control });
            }
            builder.header(name, &text)
        }
        Place::Body => {
            fields.insert(name.to_owned(), value.clone());
            builder
        }
    })
}

/// A value as texts of a path, query or header: `true`, `10`, one for each item of a list.
fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::Null => Vec::new(),
        Value::String(text) => vec![text.clone()],
        Value::Array(values) => values.iter().flat_map(texts).collect(),
        other => vec![other.to_string()],
    }
}

/// The error in the agent's words: its argument's name, not Airflow's parameter.
fn told<O: Operation>(error: &RequestError, checked: &Checked<O>) -> String {
    let parameter = match error {
        RequestError::Segment { parameter, .. }
        | RequestError::Missing { parameter }
        | RequestError::Comma { parameter } => parameter,
    };
    let argument = checked.call.slots.iter().find(|slot| slot.name == parameter).map(|slot| slot.argument);
    let mut error = error.clone();
    if let Some(argument) = argument {
        match &mut error {
            RequestError::Segment { parameter, .. }
            | RequestError::Missing { parameter }
            | RequestError::Comma { parameter } => *parameter = argument.to_owned(),
        }
    }
    format!("Nothing was sent: {error}.")
}

/// Another operation that Airflow's router would take the request for, once it has decoded the path.
///
/// Where another template fits this operation's own one whatever the ids are (an asset's, that
/// may hold slashes, beside `/datasets/queuedEvent/{uri}`), the router knows the nearer one.
fn strays(
    request: &Request,
    own: &OperationData,
    mut others: impl Iterator<Item = &'static OperationData>,
) -> Option<&'static OperationData> {
    let decoded = decode(&request.path);
    others.find(|other| {
        let method: Method = other.method;
        other.line == own.line
            && method == own.method
            && other.path != own.path
            && template_matches(other.path, &decoded, &slashed(other))
            && !template_matches(other.path, own.path, &slashed(other))
    })
}

fn slashed(operation: &OperationData) -> Vec<&'static str> {
    operation.parameters.iter().filter(|parameter| parameter.slashes).map(|parameter| parameter.name).collect()
}

fn decode(path: &str) -> String {
    let bytes = path.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut index = 0;
    while let Some(byte) = bytes.get(index) {
        let pair = path.get(index + 1..index + 3).filter(|_| *byte == b'%');
        match pair.and_then(|pair| u8::from_str_radix(pair, 16).ok()) {
            Some(value) => {
                decoded.push(value);
                index += 3;
            }
            None => {
                decoded.push(*byte);
                index += 1;
            }
        }
    }
    String::from_utf8_lossy(&decoded).into_owned()
}
