//! From the bytes of a spec to `openapiv3`'s types: overlays, normalisation, and the
//! guard that nothing was lost on the way.

mod guard;
mod normalise;
mod overlay;

use openapiv3::OpenAPI;
use serde_json::Value;

pub use overlay::{Overlay, Overlays};

use crate::problem::{Problem, Problems};
use crate::source::SpecFile;

/// A spec that was understood whole.
#[derive(Clone, Debug)]
pub struct Document {
    /// Where it came from.
    pub spec: SpecFile,
    /// What it says.
    pub api: OpenAPI,
}

/// Parses one spec: YAML, overlays in the coordinates of the original, 3.1 rewritten
/// to 3.0, `openapiv3`, and the comparison of what came out with what went in.
///
/// Anything that is not understood, or lost on the way, is an error with its pointer.
pub fn parse(spec: &SpecFile, overlays: &Overlays) -> Result<Document, Problems> {
    let mut value = crate::yaml::value(&spec.file, &spec.text)?;
    overlays.apply(spec, &mut value)?;
    unique_operations(spec, &value)?;
    normalise::normalise(&spec.file, &mut value)?;
    let api: OpenAPI = serde_json::from_value(value.clone()).map_err(|error| {
        Problem::new(&spec.file, format!("openapiv3 does not read it: {error}"))
            .mend("rewrite the construct in generator/src/openapi/normalise.rs")
    })?;
    guard::compare(&spec.file, &value, &api)?;
    Ok(Document { spec: spec.clone(), api })
}

const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// Two operations with one id would make one of them unreachable; two parameters with
/// one name and place, one of them unsettable.
fn unique_operations(spec: &SpecFile, value: &Value) -> Result<(), Problems> {
    let mut problems = Problems::default();
    let mut seen: Vec<(&str, String)> = Vec::new();
    let empty = serde_json::Map::new();
    let paths = value.get("paths").and_then(Value::as_object).unwrap_or(&empty);
    for (path, item) in paths {
        let operations = item.as_object().unwrap_or(&empty).iter();
        for (method, operation) in operations.filter(|(method, _)| METHODS.contains(&method.as_str())) {
            let pointer = format!("/paths/{}/{method}", crate::yaml::escape(path));
            match operation.get("operationId").and_then(Value::as_str) {
                None => problems.push(
                    Problem::new(&spec.file, "the operation has no operationId")
                        .at(&pointer)
                        .mend("give it one by an overlay under specs/overlays"),
                ),
                Some(id) => match seen.iter().find(|(known, _)| *known == id) {
                    Some((_, first)) => problems.push(
                        Problem::new(&spec.file, format!("the operationId `{id}` stands here and at {first}"))
                            .at(format!("{pointer}/operationId"))
                            .mend("tell them apart by an overlay under specs/overlays"),
                    ),
                    None => seen.push((id, pointer.clone())),
                },
            }
            unique_parameters(spec, value, operation, &pointer, &mut problems);
        }
        unique_parameters(spec, value, item, &format!("/paths/{}", crate::yaml::escape(path)), &mut problems);
    }
    problems.into_result()
}

/// `holder` is an operation or a whole path; its parameters may be references.
fn unique_parameters(spec: &SpecFile, document: &Value, holder: &Value, pointer: &str, problems: &mut Problems) {
    let mut seen: Vec<(&Value, &Value)> = Vec::new();
    let parameters = holder.get("parameters").and_then(Value::as_array);
    for (index, parameter) in parameters.into_iter().flatten().enumerate() {
        let reference = parameter.get("$ref").and_then(Value::as_str).and_then(|reference| reference.strip_prefix('#'));
        let parameter = reference.and_then(|pointer| document.pointer(pointer)).unwrap_or(parameter);
        let pair = (parameter.get("name").unwrap_or(&Value::Null), parameter.get("in").unwrap_or(&Value::Null));
        if pair.0.is_string()
            && let Some(first) = seen.iter().position(|known| *known == pair)
        {
            problems.push(
                Problem::new(
                    &spec.file,
                    format!("the parameter {} in {} stands here and at {pointer}/parameters/{first}", pair.0, pair.1),
                )
                .at(format!("{pointer}/parameters/{index}"))
                .mend("remove one by an overlay under specs/overlays"),
            );
        }
        seen.push(pair);
    }
}

#[cfg(test)]
mod tests;
