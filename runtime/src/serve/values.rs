//! From what an agent gave to what Airflow takes: clean conversions, and words for all others.

use generated::table::{EnumValue, Field, Kind, Node, View, holds};
use serde_json::{Map, Number, Value};

use super::names::{hint, shown};
use super::releases::absence;

/// Converts values for one release, and collects what is wrong with them.
pub(super) struct Converter<'a> {
    /// The release.
    pub view: &'a View,
    /// What was wrong so far, each with its place.
    pub problems: Vec<String>,
    /// Whether texts may stand for numbers, lists and objects.
    lenient: bool,
}

impl<'a> Converter<'a> {
    pub fn new(view: &'a View) -> Self {
        Self { view, problems: Vec::new(), lenient: true }
    }

    fn wrong(&mut self, at: &str, what: impl AsRef<str>) -> Option<Value> {
        self.problems.push(format!("`{at}` {}", what.as_ref()));
        None
    }

    /// `value` as a `node`, or `None` after noting what is wrong. `at` says where it stands.
    pub fn convert(&mut self, node: &Node, value: &Value, at: &str) -> Option<Value> {
        if value.is_null() {
            if node.nullable || matches!(node.kind, Kind::Any) {
                return Some(Value::Null);
            }
            if !matches!(node.kind, Kind::Ref(_) | Kind::Varies(_) | Kind::OneOf(_)) {
                return self.wrong(at, "can't be null");
            }
        }
        match node.kind {
            Kind::Any if coarse(value) => {
                self.wrong(at, "holds a number with more digits than can be passed on; give it as text")
            }
            Kind::Any => Some(value.clone()),
            Kind::Boolean => self.boolean(value, at),
            Kind::Integer { minimum, maximum } => self.integer(value, minimum, maximum, at),
            Kind::Number => self.number(value, at),
            Kind::String { format, min_length, max_length } => self.text(value, format, min_length, max_length, at),
            Kind::Enum(values) => self.word(value, values, at),
            Kind::Array(items) => self.list(value, items, at),
            Kind::Map(values) => {
                let map = self.object_of(value, at)?;
                let mut converted = Map::new();
                for (key, value) in &map {
                    converted.insert(key.clone(), self.convert(values, value, &format!("{at}.{}", shown(key)))?);
                }
                Some(Value::Object(converted))
            }
            Kind::Object { fields, open } => self.object(value, fields, open, at),
            Kind::OneOf(variants) => self.one_of(value, variants, at),
            Kind::Varies(variants) => {
                let chosen = variants.iter().find(|(spans, _)| holds(spans, self.view)).or(variants.last());
                match chosen {
                    Some((_, node)) => self.convert(node, value, at),
                    None => Some(value.clone()),
                }
            }
            Kind::Ref(named) => self.convert(&named.node, value, at),
        }
    }

    fn boolean(&mut self, value: &Value, at: &str) -> Option<Value> {
        match value {
            Value::Bool(_) => Some(value.clone()),
            Value::String(text) if self.lenient && text.trim().eq_ignore_ascii_case("true") => Some(Value::Bool(true)),
            Value::String(text) if self.lenient && text.trim().eq_ignore_ascii_case("false") => {
                Some(Value::Bool(false))
            }
            other => self.wrong(at, format!("must be true or false, not {}", kind_of(other))),
        }
    }

    fn integer(&mut self, value: &Value, minimum: Option<i64>, maximum: Option<i64>, at: &str) -> Option<Value> {
        let number = match value {
            Value::Number(number) => whole(&number.to_string()),
            Value::String(text) if self.lenient => whole(text.trim()),
            _ => Err(Whole::Not),
        };
        let number = match number {
            Ok(number) => number,
            Err(Whole::Not) => {
                return self.wrong(at, format!("must be a whole number, not {}", kind_of(value)));
            }
            Err(Whole::Large) => return self.wrong(at, "is too large a number"),
        };
        if let Some(minimum) = minimum.filter(|minimum| number < *minimum) {
            return self.wrong(at, format!("must be {minimum} or more"));
        }
        if let Some(maximum) = maximum.filter(|maximum| number > *maximum) {
            return self.wrong(at, format!("must be {maximum} or less"));
        }
        Some(Value::Number(number.into()))
    }

    fn number(&mut self, value: &Value, at: &str) -> Option<Value> {
        match value {
            Value::Number(_) => Some(value.clone()),
            Value::String(text) if self.lenient => {
                let text = text.trim();
                let number = text
                    .parse::<i64>()
                    .map(Number::from)
                    .ok()
                    .or_else(|| text.parse::<f64>().ok().and_then(Number::from_f64));
                match number {
                    Some(number) => Some(Value::Number(number)),
                    None => self.wrong(at, "must be a number, not text"),
                }
            }
            other => self.wrong(at, format!("must be a number, not {}", kind_of(other))),
        }
    }

    fn text(
        &mut self,
        value: &Value,
        format: Option<&str>,
        least: Option<usize>,
        most: Option<usize>,
        at: &str,
    ) -> Option<Value> {
        let text = match value {
            Value::String(text) => text.clone(),
            // An id such as 2026 written without quotes.
            Value::Number(number) if self.lenient && (number.is_i64() || number.is_u64()) => number.to_string(),
            other => return self.wrong(at, format!("must be text, not {}", kind_of(other))),
        };
        let letters = text.chars().count();
        if let Some(least) = least.filter(|least| letters < *least) {
            return self.wrong(at, format!("must have {least} characters or more"));
        }
        if let Some(most) = most.filter(|most| letters > *most) {
            return self.wrong(at, format!("must have {most} characters or less; it has {letters}"));
        }
        if format == Some("date-time") && !looks_like_time(&text) {
            return self.wrong(at, "must be a time such as 2026-01-31T00:00:00Z");
        }
        Some(Value::String(text))
    }

    fn word(&mut self, value: &Value, values: &[EnumValue], at: &str) -> Option<Value> {
        let allowed = || values.iter().filter(|value| holds(value.spans, self.view)).map(|value| value.value);
        let Value::String(text) = value else {
            let list = allowed().collect::<Vec<_>>().join(", ");
            return self.wrong(at, format!("must be one of: {list}"));
        };
        if allowed().any(|known| known == text) {
            return Some(value.clone());
        }
        if let Some(known) = values.iter().find(|known| known.value == text) {
            let why = absence(known.spans, self.view);
            return self.wrong(at, format!("can't be `{}` here: that value {why}", known.value));
        }
        let near = hint(text, allowed());
        let list = allowed().collect::<Vec<_>>().join(", ");
        self.wrong(at, format!("must be one of: {list}{near}"))
    }

    fn list(&mut self, value: &Value, items: &Node, at: &str) -> Option<Value> {
        let values = match value {
            Value::Array(values) => values.clone(),
            Value::String(text) if self.lenient && text.trim_start().starts_with('[') => {
                match serde_json::from_str::<Value>(text) {
                    Ok(Value::Array(values)) => values,
                    _ => vec![value.clone()],
                }
            }
            // Words of an enum hold no comma, so that `failed,success` can only be two of them.
            Value::String(text) if self.lenient && is_enum(items) && text.contains(',') => {
                text.split(',').map(|word| Value::String(word.trim().to_owned())).collect()
            }
            other if self.lenient => vec![other.clone()],
            other => return self.wrong(at, format!("must be a list, not {}", kind_of(other))),
        };
        let single = !value.is_array();
        let mut converted = Vec::with_capacity(values.len());
        let mut sound = true;
        for (index, value) in values.iter().enumerate() {
            let place = if single && values.len() == 1 { at.to_owned() } else { format!("{at}[{index}]") };
            match self.convert(items, value, &place) {
                Some(value) => converted.push(value),
                None => sound = false,
            }
        }
        sound.then_some(Value::Array(converted))
    }

    fn object_of(&mut self, value: &Value, at: &str) -> Option<Map<String, Value>> {
        match value {
            Value::Object(map) => return Some(map.clone()),
            Value::String(text) if self.lenient => {
                if let Ok(Value::Object(map)) = serde_json::from_str::<Value>(text) {
                    return Some(map);
                }
            }
            _ => {}
        }
        self.wrong(at, format!("must be an object, not {}", kind_of(value)));
        None
    }

    fn object(&mut self, value: &Value, fields: &[Field], open: bool, at: &str) -> Option<Value> {
        let given = self.object_of(value, at)?;
        let before = self.problems.len();
        let mut converted = Map::new();
        for (key, value) in &given {
            let place = format!("{at}.{}", shown(key));
            let Some(field) = fields.iter().find(|field| field.name == key) else {
                if open || fields.is_empty() {
                    converted.insert(key.clone(), value.clone());
                } else {
                    let known = fields.iter().filter(|field| !field.read_only && holds(field.spans, self.view));
                    let near = hint(key, known.map(|field| field.name));
                    self.wrong(&place, format!("is not known{near}"));
                }
                continue;
            };
            if field.read_only {
                self.wrong(&place, "is set by Airflow and can't be given");
            } else if !holds(field.spans, self.view) {
                let why = absence(field.spans, self.view);
                self.wrong(&place, why);
            } else if let Some(value) = self.convert(&field.node, value, &place) {
                converted.insert(key.clone(), value);
            }
        }
        for field in fields.iter().filter(|field| field.required && !field.read_only && holds(field.spans, self.view)) {
            if given.contains_key(field.name) {
                continue;
            }
            if field.node.nullable {
                converted.insert(field.name.to_owned(), Value::Null);
            } else {
                self.wrong(&format!("{at}.{}", field.name), "is missing");
            }
        }
        (self.problems.len() == before).then_some(Value::Object(converted))
    }

    /// The first variant that fits as it is; else the first that fits after a conversion;
    /// else the words of the one that came nearest.
    fn one_of(&mut self, value: &Value, variants: &[Node], at: &str) -> Option<Value> {
        let mut nearest: Option<Vec<String>> = None;
        for lenient in [false, true] {
            if lenient && !self.lenient {
                break;
            }
            for variant in variants {
                let mut attempt = Converter { view: self.view, problems: Vec::new(), lenient };
                if let Some(value) = attempt.convert(variant, value, at) {
                    return Some(value);
                }
                if nearest.as_ref().is_none_or(|known| attempt.problems.len() < known.len()) {
                    nearest = Some(attempt.problems);
                }
            }
        }
        let shapes: Vec<&str> = variants.iter().map(shape).collect();
        let scalar = !value.is_object() && !value.is_array();
        match nearest {
            Some(problems) if variants.len() == 1 || !scalar => self.problems.extend(problems),
            _ => {
                self.wrong(at, format!("must be {}, not {}", shapes.join(" or "), kind_of(value)));
            }
        }
        None
    }
}

/// Whether a number in it has lost digits on its way here.
fn coarse(value: &Value) -> bool {
    match value {
        Value::Number(number) => number.is_f64() && number.as_f64().is_some_and(|number| number.abs() >= 9.0e15),
        Value::Array(values) => values.iter().any(coarse),
        Value::Object(map) => map.values().any(coarse),
        _ => false,
    }
}

enum Whole {
    Not,
    Large,
}

/// A whole number from its text, `10`, `10.0` or `1e2`.
fn whole(text: &str) -> Result<i64, Whole> {
    if let Ok(number) = text.parse::<i64>() {
        return Ok(number);
    }
    let digits = text.strip_prefix('-').unwrap_or(text);
    if !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Whole::Large);
    }
    // `inf` and `nan` are no numbers here.
    if !digits.starts_with(|first: char| first.is_ascii_digit()) {
        return Err(Whole::Not);
    }
    match text.parse::<f64>() {
        Ok(number) if number.abs() >= 9.0e15 => Err(Whole::Large),
        #[expect(clippy::cast_possible_truncation, reason = "whole and within 53 bits")]
        Ok(number) if number.fract() == 0.0 => Ok(number as i64),
        _ => Err(Whole::Not),
    }
}

fn is_enum(node: &Node) -> bool {
    match node.kind {
        Kind::Enum(_) => true,
        Kind::Ref(named) => is_enum(&named.node),
        _ => false,
    }
}

/// Whether a text begins as a date does. What follows is Airflow's to read.
fn looks_like_time(text: &str) -> bool {
    let head: Vec<char> = text.trim().chars().take(4).collect();
    head.len() == 4 && head.iter().all(char::is_ascii_digit)
}

fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "such a number",
        Value::String(_) => "such a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

fn shape(node: &Node) -> &'static str {
    match node.kind {
        Kind::Any => "any value",
        Kind::Boolean => "true or false",
        Kind::Integer { .. } => "a whole number",
        Kind::Number => "a number",
        Kind::String { .. } | Kind::Enum(_) => "text",
        Kind::Array(_) => "a list",
        Kind::Map(_) | Kind::Object { .. } | Kind::OneOf(_) | Kind::Varies(_) => "an object",
        Kind::Ref(named) => shape(&named.node),
    }
}
