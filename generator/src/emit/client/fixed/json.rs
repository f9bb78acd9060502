//! Between JSON and the models. Reading is lenient: what is unknown is ignored, what is
//! absent or null is the default, and what does not fit is told as a [`Misfit`] beside
//! the rest that does. Everything goes through [`Value`], so that there is one place that
//! decides, little to compile, and no error without the path to it.

use std::fmt;

pub use std::collections::BTreeMap;

pub use serde_json::Value;

/// A JSON object.
pub type Map = serde_json::Map<String, Value>;

/// A value that was of another type than the model has. Holds no part of the value itself.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Misfit {
    /// Where, as in `dag_runs[3].state`; empty for the answer as a whole.
    pub path: String,
    /// What the model has.
    pub expected: &'static str,
    /// What there was.
    pub found: &'static str,
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = if self.path.is_empty() { "the answer" } else { &self.path };
        write!(f, "{path} is {}, not {}", self.found, self.expected)
    }
}

/// What did not fit so far, and where the reading is.
#[derive(Debug, Default)]
pub struct Notes {
    path: String,
    misfits: Vec<Misfit>,
}

impl Notes {
    pub(super) fn misfit<T: Default>(&mut self, expected: &'static str, found: &Value) -> T {
        let found = match found {
            Value::Null => "null",
            Value::Bool(_) => "a boolean",
            Value::Number(_) => "a number",
            Value::String(_) => "a text",
            Value::Array(_) => "a list",
            Value::Object(_) => "an object",
        };
        self.misfits.push(Misfit { path: self.path.clone(), expected, found });
        T::default()
    }

    pub(super) fn within<T: Decode>(&mut self, step: &str, value: Value) -> T {
        let length = self.path.len();
        if length > 0 && !step.starts_with('[') {
            self.path.push('.');
        }
        self.path.push_str(step);
        let decoded = T::decode(value, self);
        self.path.truncate(length);
        decoded
    }

    /// Whether what is being read was of the wrong type as a whole, told since there were `before` misfits.
    pub(super) fn failed(&self, before: usize) -> bool {
        self.misfits.iter().skip(before).any(|misfit| misfit.path == self.path)
    }

    pub(super) fn len(&self) -> usize {
        self.misfits.len()
    }
}

/// A type that can be made of any JSON value, at worst by its default and a note.
pub trait Decode: Default {
    /// Whether null is a value of it. Where it is not, a list leaves null items out.
    const NULL: bool = false;

    /// Reads a value.
    fn decode(value: Value, notes: &mut Notes) -> Self;
}

/// A type that can be sent.
pub trait Encode {
    /// Writes a value.
    fn encode(&self) -> Value;
}

/// Reads a value, and tells what did not fit.
pub fn decode<T: Decode>(value: Value) -> (T, Vec<Misfit>) {
    let mut notes = Notes::default();
    let decoded = T::decode(value, &mut notes);
    (decoded, notes.misfits)
}

/// Parses a text as JSON, and as what Python takes for JSON: `NaN` and `Infinity` are null.
pub fn parse(text: &str) -> Result<Value, serde_json::Error> {
    serde_json::from_str(text).or_else(|error| serde_json::from_str(&without_nan(text)).map_err(|_| error))
}

fn without_nan(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    let (mut quoted, mut rest) = (false, text);
    while let Some(character) = rest.chars().next() {
        let word = ["NaN", "-Infinity", "Infinity"].into_iter().find(|word| !quoted && rest.starts_with(word));
        let taken = match (word, character) {
            (Some(word), _) => {
                result.push_str("null");
                rest = rest.strip_prefix(word).unwrap_or_default();
                continue;
            }
            (None, '\\') if quoted => 1 + rest.chars().nth(1).map_or(0, char::len_utf8),
            (None, character) => {
                quoted ^= character == '"';
                character.len_utf8()
            }
        };
        let (head, tail) = rest.split_at(taken);
        result.push_str(head);
        rest = tail;
    }
    result
}

/// The fields of an object that is being read.
#[derive(Debug)]
pub struct Fields<'a> {
    map: Map,
    notes: &'a mut Notes,
}

impl<'a> Fields<'a> {
    /// Those of `value`; of none, and a note, if it is no object.
    pub fn of(value: Value, notes: &'a mut Notes) -> Self {
        let map = match value {
            Value::Object(map) => map,
            Value::Null => Map::new(),
            other => notes.misfit("an object", &other),
        };
        Self { map, notes }
    }

    /// One of them; the default if it is absent or null.
    pub fn take<T: Decode>(&mut self, name: &str) -> T {
        match self.map.remove(name) {
            None | Some(Value::Null) => T::default(),
            Some(value) => self.notes.within(name, value),
        }
    }
}

/// An object that is being written.
#[derive(Debug, Default)]
pub struct Object(Map);

impl Object {
    /// A field that is always sent; `None` as null.
    pub fn always(&mut self, name: &str, value: &dyn Encode) {
        self.0.insert(name.to_owned(), value.encode());
    }

    /// A field that is left out if it is `None`.
    pub fn maybe<T: Encode>(&mut self, name: &str, value: &Option<T>) {
        if let Some(value) = value {
            self.always(name, value);
        }
    }

    /// A field that may be left out, null, or a value.
    pub fn given<T: Encode>(&mut self, name: &str, value: &Given<T>) {
        match value {
            Given::Absent => {}
            Given::Null => self.always(name, &Value::Null),
            Given::Value(value) => self.always(name, value),
        }
    }

    /// The object.
    pub fn finish(self) -> Value {
        Value::Object(self.0)
    }
}

/// A field of a request that may be left out, and for which null is something else again:
/// `Given::Null` clears what Airflow has, `Given::Absent` (the default) leaves it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub enum Given<T> {
    /// Not sent.
    #[default]
    Absent,
    /// Sent as null.
    Null,
    /// Sent.
    Value(T),
}

impl<T> From<T> for Given<T> {
    fn from(value: T) -> Self {
        Given::Value(value)
    }
}

impl From<&str> for Given<String> {
    fn from(value: &str) -> Self {
        Given::Value(value.to_owned())
    }
}

/// The variant of a union that a value is, or the value itself where it does not fit.
pub fn variant<T: Decode, U>(value: Value, wrap: fn(Box<T>) -> U, other: fn(Value) -> U) -> U {
    match decode::<T>(value.clone()) {
        (decoded, misfits) if misfits.is_empty() => wrap(Box::new(decoded)),
        _ => other(value),
    }
}

/// Which of several objects a value is, each given by the keys that not all of them have:
/// the one with most of its keys in the value, else the first one without such keys.
pub fn best(value: &Value, keys: &[&[&str]]) -> Option<usize> {
    let object = value.as_object()?;
    let found = |keys: &[&str]| keys.iter().filter(|key| object.contains_key(**key)).count();
    let scores = || keys.iter().map(|keys| found(keys));
    let most = scores().max()?;
    if most > 0 { scores().position(|score| score == most) } else { keys.iter().position(|keys| keys.is_empty()) }
}

/// `serde::Deserialize` for types that can be read; what does not fit is an error there.
macro_rules! received {
    ($($type:ident),* $(,)?) => {
        $(impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let value = <$crate::client::json::Value as serde::Deserialize>::deserialize(deserializer)?;
                let (decoded, misfits) = $crate::client::json::decode(value);
                match misfits.first() {
                    None => Ok(decoded),
                    Some(misfit) => Err(serde::de::Error::custom(misfit)),
                }
            }
        })*
    };
}
pub(crate) use received;

/// `serde::Serialize` for types that can be sent.
macro_rules! sent {
    ($($type:ident),* $(,)?) => {
        $(impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serde::Serialize::serialize(&$crate::client::json::Encode::encode(self), serializer)
            }
        })*
    };
}
pub(crate) use sent;

/// Everything else that an open enum of texts needs.
macro_rules! text_enum {
    ($($type:ident),* $(,)?) => {
        $(impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
        impl $crate::client::json::Decode for $type {
            fn decode(value: $crate::client::json::Value, notes: &mut $crate::client::json::Notes) -> Self {
                Self::from(String::decode(value, notes).as_str())
            }
        }
        impl $crate::client::json::Encode for $type {
            fn encode(&self) -> $crate::client::json::Value {
                $crate::client::json::Value::from(self.as_str())
            }
        }
        impl $crate::client::call::Values for $type {
            fn values(&self) -> Vec<String> {
                vec![self.as_str().to_owned()]
            }
        })*
        $crate::client::json::received!($($type),*);
        $crate::client::json::sent!($($type),*);
    };
}
pub(crate) use text_enum;
