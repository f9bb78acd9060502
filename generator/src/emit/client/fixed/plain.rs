//! How plain types, lists and maps are read and written.

use super::json::{BTreeMap, Decode, Encode, Map, Notes, Value};

impl Decode for () {
    const NULL: bool = true;

    fn decode(_: Value, _: &mut Notes) {}
}

impl Decode for Value {
    const NULL: bool = true;

    fn decode(value: Value, _: &mut Notes) -> Self {
        value
    }
}

impl Decode for bool {
    fn decode(value: Value, notes: &mut Notes) -> Self {
        value.as_bool().unwrap_or_else(|| notes.misfit("a boolean", &value))
    }
}

impl Decode for i64 {
    /// `3.0` is a whole number too.
    #[allow(clippy::cast_possible_truncation, reason = "only whole numbers that a float holds exactly")]
    fn decode(value: Value, notes: &mut Notes) -> Self {
        let whole = || value.as_f64().filter(|number| number.fract() == 0.0 && number.abs() <= 9e15);
        let number = value.as_i64().or_else(|| whole().map(|number| number as i64));
        number.unwrap_or_else(|| notes.misfit("a whole number", &value))
    }
}

impl Decode for f64 {
    fn decode(value: Value, notes: &mut Notes) -> Self {
        value.as_f64().unwrap_or_else(|| notes.misfit("a number", &value))
    }
}

impl Decode for String {
    fn decode(value: Value, notes: &mut Notes) -> Self {
        match value {
            Value::String(text) => text,
            other => notes.misfit("a text", &other),
        }
    }
}

impl Decode for Map {
    fn decode(value: Value, notes: &mut Notes) -> Self {
        match value {
            Value::Object(map) => map,
            other => notes.misfit("an object", &other),
        }
    }
}

impl<T: Decode> Decode for Option<T> {
    const NULL: bool = true;

    fn decode(value: Value, notes: &mut Notes) -> Self {
        if value.is_null() {
            return None;
        }
        let before = notes.len();
        let decoded = T::decode(value, notes);
        (!notes.failed(before)).then_some(decoded)
    }
}

impl<T: Decode> Decode for Box<T> {
    fn decode(value: Value, notes: &mut Notes) -> Self {
        Box::new(T::decode(value, notes))
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn decode(value: Value, notes: &mut Notes) -> Self {
        match value {
            Value::Array(items) => {
                let items = items.into_iter().enumerate().filter(|(_, item)| T::NULL || !item.is_null());
                items.map(|(index, item)| notes.within(&format!("[{index}]"), item)).collect()
            }
            Value::Null => Vec::new(),
            other => notes.misfit("a list", &other),
        }
    }
}

impl<T: Decode> Decode for BTreeMap<String, T> {
    fn decode(value: Value, notes: &mut Notes) -> Self {
        match value {
            Value::Object(map) => {
                let items = map.into_iter().filter(|(_, item)| T::NULL || !item.is_null());
                items.map(|(key, item)| (key.clone(), notes.within(&key, item))).collect()
            }
            Value::Null => BTreeMap::new(),
            other => notes.misfit("an object", &other),
        }
    }
}

macro_rules! encode_plain {
    ($($type:ty),*) => {
        $(impl Encode for $type {
            fn encode(&self) -> Value {
                Value::from(self.clone())
            }
        })*
    };
}
encode_plain!(Value, Map, bool, i64, String);

impl Encode for f64 {
    /// `10.0` is sent as `10`; what JSON has no number for as null.
    #[allow(clippy::cast_possible_truncation, reason = "only whole numbers that a float holds exactly")]
    fn encode(&self) -> Value {
        if self.fract() == 0.0 && self.abs() <= 9e15 { Value::from(*self as i64) } else { Value::from(*self) }
    }
}

impl<T: Encode> Encode for Option<T> {
    fn encode(&self) -> Value {
        self.as_ref().map_or(Value::Null, Encode::encode)
    }
}

impl<T: Encode> Encode for Box<T> {
    fn encode(&self) -> Value {
        self.as_ref().encode()
    }
}

impl<T: Encode> Encode for Vec<T> {
    fn encode(&self) -> Value {
        Value::Array(self.iter().map(Encode::encode).collect())
    }
}

impl<T: Encode> Encode for BTreeMap<String, T> {
    fn encode(&self) -> Value {
        Value::Object(self.iter().map(|(key, value)| (key.clone(), value.encode())).collect())
    }
}
