//! Reading YAML so that nothing wins in silence: a duplicate key is an error, and a
//! release must be a text (an unquoted `2.10` would be the number 2.1).

use std::path::Path;

use serde::de::DeserializeOwned;
use serde_json::Value;
use yaml_rust2::parser::{Event, MarkedEventReceiver, Parser};
use yaml_rust2::scanner::Marker;

use crate::problem::{Problem, Problems};

/// Reads a YAML text as a JSON value, keys in the order of the file.
///
/// Fails on a YAML error, a duplicate key at any depth, and a key that is no text
/// (numbers, as in `200:`, become texts).
pub fn value(file: &Path, text: &str) -> Result<Value, Problem> {
    let yaml: serde_yaml::Value = serde_yaml::from_str(text).map_err(|error| {
        // serde_yaml says where the mapping begins, not where its keys stand.
        if let Some((key, first, second)) = duplicate(text) {
            return Problem::new(
                file,
                format!("duplicate entry with key \"{key}\": it stands here and on line {first}"),
            )
            .on_line(Some(second))
            .mend("keep one of them");
        }
        let line = error.location().map(|location| location.line());
        Problem::new(file, error.to_string()).on_line(line).mend("mend the YAML")
    })?;
    json(yaml).map_err(|what| Problem::new(file, what))
}

fn json(yaml: serde_yaml::Value) -> Result<Value, String> {
    use serde_yaml::Value as Yaml;
    Ok(match yaml {
        Yaml::Null => Value::Null,
        Yaml::Bool(value) => Value::Bool(value),
        Yaml::Number(number) => {
            if let Some(value) = number.as_i64() {
                Value::from(value)
            } else if let Some(value) = number.as_u64() {
                Value::from(value)
            } else {
                let float = number.as_f64().unwrap_or_default();
                serde_json::Number::from_f64(float)
                    .map(Value::Number)
                    .ok_or_else(|| format!("the number {number} has no place in JSON"))?
            }
        }
        Yaml::String(text) => Value::String(text),
        Yaml::Sequence(items) => Value::Array(items.into_iter().map(json).collect::<Result<_, _>>()?),
        Yaml::Mapping(mapping) => {
            let mut object = serde_json::Map::with_capacity(mapping.len());
            for (key, value) in mapping {
                let key = match key {
                    Yaml::String(text) => text,
                    Yaml::Number(number) => number.to_string(),
                    Yaml::Bool(value) => value.to_string(),
                    other => return Err(format!("a key is no text: {other:?}")),
                };
                object.insert(key, json(value)?);
            }
            Value::Object(object)
        }
        Yaml::Tagged(tagged) => return Err(format!("the YAML tag {} is not used here", tagged.tag)),
    })
}

/// Keys whose values are releases. An unquoted one is refused wherever it stands.
const RELEASE_KEYS: [&str; 6] = ["since", "until", "release", "version", "versions", "fab"];

/// Reads a reviewed YAML file into a type, refusing numbers where a release belongs.
pub fn read<T: DeserializeOwned>(root: &Path, file: &Path) -> Result<T, Problems> {
    let path = root.join(file);
    let text = std::fs::read_to_string(&path).map_err(|error| Problem::new(file, format!("can't be read: {error}")))?;
    let value = value(file, &text)?;
    let mut problems = Problems::default();
    refuse_numbers(file, &value, String::new(), &mut problems);
    problems.into_result()?;
    typed(file, value)
}

fn typed<T: DeserializeOwned>(file: &Path, value: Value) -> Result<T, Problems> {
    serde_path_to_error::deserialize(value).map_err(|error| {
        let path = error.path().to_string();
        let pointer: String =
            path.split('.').filter(|step| *step != "?").map(pointer_step).collect::<Vec<_>>().concat();
        Problems::from(Problem::new(file, error.into_inner().to_string()).at(pointer))
    })
}

/// `calls[0]` becomes `/calls/0`.
fn pointer_step(step: &str) -> String {
    step.split(['[', ']']).filter(|part| !part.is_empty()).map(|part| format!("/{}", escape(part))).collect()
}

fn refuse_numbers(file: &Path, value: &Value, pointer: String, problems: &mut Problems) {
    match value {
        Value::Object(object) => {
            for (key, value) in object {
                let pointer = format!("{pointer}/{}", escape(key));
                let number =
                    value.is_number() || value.as_array().is_some_and(|items| items.iter().any(Value::is_number));
                if number && RELEASE_KEYS.contains(&key.as_str()) {
                    problems.push(
                        Problem::new(file, format!("`{key}` is a number: {value}"))
                            .at(&pointer)
                            .mend("put the release in quotes: unquoted, 2.10 is the number 2.1"),
                    );
                }
                refuse_numbers(file, value, pointer, problems);
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                refuse_numbers(file, value, format!("{pointer}/{index}"), problems);
            }
        }
        _ => {}
    }
}

/// Escapes a key as one step of a JSON pointer (RFC 6901).
pub fn escape(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// The line (from 1) on which the node of a JSON pointer begins: for a value in a
/// mapping the line of its key. `None` if the pointer leads nowhere.
pub fn line_of(text: &str, pointer: &str) -> Option<usize> {
    let steps: Vec<String> =
        pointer.split('/').skip(1).map(|step| step.replace("~1", "/").replace("~0", "~")).collect();
    let mut finder = Finder { steps, stack: Vec::new(), matched: 0, found: None };
    Parser::new_from_str(text).load(&mut finder, false).ok()?;
    finder.found
}

/// What the finder is inside of.
enum Level {
    /// A mapping; the key whose value comes next, with its line.
    Mapping(Option<(String, usize)>),
    /// A sequence, and the index of the item that comes next.
    Sequence(usize),
}

struct Finder {
    steps: Vec<String>,
    stack: Vec<(Level, bool)>,
    matched: usize,
    found: Option<usize>,
}

impl Finder {
    /// A node begins; says whether it lies on the way to the pointer's end.
    fn begin(&mut self, line: usize) -> bool {
        let step = match self.stack.last_mut() {
            None => return true,
            Some((_, false)) => return false,
            Some((Level::Mapping(key), true)) => key.take(),
            Some((Level::Sequence(index), true)) => {
                let step = (index.to_string(), line);
                *index += 1;
                Some(step)
            }
        };
        let Some((step, line)) = step else { return false };
        if self.steps.get(self.matched) != Some(&step) {
            return false;
        }
        self.matched += 1;
        // The deepest step that matched is the best that can be said.
        self.found = Some(line);
        true
    }

    fn is_key(&self) -> bool {
        matches!(self.stack.last(), Some((Level::Mapping(None), _)))
    }
}

impl MarkedEventReceiver for Finder {
    fn on_event(&mut self, event: Event, mark: Marker) {
        match event {
            Event::Scalar(text, ..) if self.is_key() => {
                if let Some((Level::Mapping(key), _)) = self.stack.last_mut() {
                    *key = Some((text, mark.line()));
                }
            }
            Event::Scalar(..) | Event::Alias(_) => {
                self.begin(mark.line());
                if let Some((Level::Mapping(key), _)) = self.stack.last_mut() {
                    *key = None;
                }
            }
            Event::MappingStart(..) => {
                let on_way = self.begin(mark.line());
                self.stack.push((Level::Mapping(None), on_way));
            }
            Event::SequenceStart(..) => {
                let on_way = self.begin(mark.line());
                self.stack.push((Level::Sequence(0), on_way));
            }
            Event::MappingEnd | Event::SequenceEnd => {
                self.stack.pop();
                if let Some((Level::Mapping(key), _)) = self.stack.last_mut() {
                    *key = None;
                }
            }
            _ => {}
        }
    }
}

/// The first key that stands twice in one mapping, with both lines.
fn duplicate(text: &str) -> Option<(String, usize, usize)> {
    let mut keys = Keys::default();
    // What stands before an error of the YAML itself still counts.
    let _ = Parser::new_from_str(text).load(&mut keys, false);
    keys.found
}

/// The keys of the open mappings; `None` stands for a sequence.
#[derive(Default)]
struct Keys {
    stack: Vec<Option<Mapping>>,
    found: Option<(String, usize, usize)>,
}

#[derive(Default)]
struct Mapping {
    seen: std::collections::HashMap<String, usize>,
    value_next: bool,
}

impl MarkedEventReceiver for Keys {
    fn on_event(&mut self, event: Event, mark: Marker) {
        if matches!(event, Event::MappingEnd | Event::SequenceEnd) {
            self.stack.pop();
            return;
        }
        let node =
            matches!(event, Event::Scalar(..) | Event::Alias(_) | Event::MappingStart(..) | Event::SequenceStart(..));
        if node && let Some(Some(mapping)) = self.stack.last_mut() {
            mapping.value_next = !mapping.value_next;
            if mapping.value_next
                && let Event::Scalar(key, ..) = &event
                && let Some(first) = mapping.seen.insert(key.clone(), mark.line())
            {
                self.found.get_or_insert((key.clone(), first, mark.line()));
            }
        }
        match event {
            Event::MappingStart(..) => self.stack.push(Some(Mapping::default())),
            Event::SequenceStart(..) => self.stack.push(None),
            _ => {}
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]
mod tests {
    use super::*;

    #[test]
    fn a_duplicate_key_in_a_nested_map_is_an_error_with_its_line() {
        let error = value(Path::new("map.yaml"), "a:\n  b: 1\n  c: 2\n  b: 3\n").expect_err("duplicate");
        assert_eq!(error.what, "duplicate entry with key \"b\": it stands here and on line 2");
        assert_eq!(error.line, Some(4));
        let text = "a: [{b: {c: 1}, d: [x, y]}, {b: 1,\n  d: 2, e: {c: 1},\n  b: 3}]\n";
        let error = value(Path::new("map.yaml"), text).expect_err("duplicate");
        assert_eq!((error.line, error.what.ends_with("on line 1")), (Some(3), true), "{error}");
    }

    #[test]
    fn an_unquoted_release_is_refused_with_pointer_and_line() {
        let folder = tempfile::tempdir().expect("folder");
        let text = "operations:\n  get_x:\n    when:\n      - {parameter: a}\n      - since: 2.10\n";
        std::fs::write(folder.path().join("p.yaml"), text).expect("written");
        let problems = read::<Value>(folder.path(), Path::new("p.yaml")).expect_err("a number");
        let problems = problems.located(folder.path());
        assert_eq!(problems.0[0].pointer, "/operations/get_x/when/1/since");
        assert_eq!(problems.0[0].line, Some(5));
    }

    #[test]
    fn the_line_of_a_pointer_is_that_of_its_key() {
        let text = "paths:\n  /a/{b}:\n    get:\n      parameters:\n      - name: x\n      - name: y\n";
        assert_eq!(line_of(text, "/paths/~1a~1{b}/get"), Some(3));
        assert_eq!(line_of(text, "/paths/~1a~1{b}/get/parameters/1/name"), Some(6));
        assert_eq!(line_of(text, ""), None);
    }
}
