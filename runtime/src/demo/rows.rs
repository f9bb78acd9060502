//! A recorded answer, narrowed by query parameters that it was not asked with.
//!
//! Airflow's parameters follow a few habits, and only these are known here. With `x` a field
//! that every row of the list has:
//! - `x`, and `is_x`'s `x`, and the plural `xs`: the rows with this value, or one of these
//!   values; of a field that is a list (tags, owners), those that have it among theirs.
//! - `x_gte`, `x_gt`, `x_lte`, `x_lt`: numbers, and times in UTC.
//! - `x_pattern`: a part of it in any case, `%` and `_` as in SQL, `|` for "or";
//!   `x_prefix_pattern`: its beginning.
//! - `order_by`, `limit`, `offset`; `total_entries` is counted anew.
//!
//! An answer that is no list is left as it is where the parameter names the value that it has.
//! Everything else is refused, never ignored.

use std::cmp::Ordering;

use serde_json::Value;

use super::recording::{list, with_rows};

/// The answer, narrowed; or the parameter that is not understood. `recorded` is the order in
/// which the list was recorded, `page` the number of rows where no limit is given.
pub(super) fn narrow(
    answer: &Value,
    query: &[(&str, &str)],
    recorded: Option<&str>,
    page: Option<usize>,
) -> Result<Value, String> {
    let Some((_, rows)) = list(answer) else {
        return match query.iter().find(|(name, value)| !answer.get(name).is_some_and(|field| is(field, value))) {
            Some((name, _)) => Err((*name).to_owned()),
            None => Ok(answer.clone()),
        };
    };
    let mut rows: Vec<&Value> = rows.iter().collect();
    let (mut limit, mut offset) = (page, 0);
    let mut names: Vec<&str> = query.iter().map(|(name, _)| *name).collect();
    names.sort_unstable();
    names.dedup();
    for name in names {
        let values: Vec<&str> = query.iter().filter(|(known, _)| *known == name).map(|(_, value)| *value).collect();
        let number = || values.last().and_then(|value| value.parse::<usize>().ok()).ok_or_else(|| name.to_owned());
        match name {
            "limit" => limit = Some(number()?),
            "offset" => offset = number()?,
            "order_by" => sort(&mut rows, &values, recorded).ok_or_else(|| name.to_owned())?,
            _ => {
                let test = Test::of(name, &values, &rows).ok_or_else(|| name.to_owned())?;
                rows.retain(|row| test.holds(row));
            }
        }
    }
    let total = rows.len();
    let rows = rows.into_iter().skip(offset).take(limit.unwrap_or(usize::MAX)).cloned().collect();
    with_rows(answer, rows, total).ok_or_else(|| "limit".to_owned())
}

/// What a filter asks of a field.
enum Asks<'a> {
    AnyOf(Vec<&'a str>),
    Than(fn(Ordering) -> bool, Bound),
    Like { pattern: &'a str, prefix: bool },
}

/// What a field is compared with.
enum Bound {
    Number(f64),
    Time(String),
}

struct Test<'a> {
    field: String,
    asks: Asks<'a>,
}

impl<'a> Test<'a> {
    /// The test that a parameter stands for, if these rows have a field for it.
    fn of(name: &str, values: &[&'a str], rows: &[&Value]) -> Option<Self> {
        let known = |field: &str| rows.iter().all(|row| row.get(field).is_some());
        let value = *values.last()?;
        let same = [Some(name.to_owned()), Some(format!("is_{name}")), name.strip_suffix('s').map(str::to_owned)];
        if let Some(field) = same.into_iter().flatten().find(|field| known(field)) {
            return Some(Self { field, asks: Asks::AnyOf(values.to_vec()) });
        }
        type Than = fn(Ordering) -> bool;
        let bounds: [(&str, Than); 4] =
            [("_gte", Ordering::is_ge), ("_gt", Ordering::is_gt), ("_lte", Ordering::is_le), ("_lt", Ordering::is_lt)];
        for (suffix, than) in bounds {
            if let Some(field) = name.strip_suffix(suffix).filter(|field| known(field)) {
                let bound = value.parse().map(Bound::Number).ok().or_else(|| Some(Bound::Time(utc(value)?)))?;
                return Some(Self { field: field.to_owned(), asks: Asks::Than(than, bound) });
            }
        }
        for (suffix, prefix) in [("_prefix_pattern", true), ("_pattern", false)] {
            if let Some(field) = name.strip_suffix(suffix).filter(|field| known(field)) {
                return Some(Self { field: field.to_owned(), asks: Asks::Like { pattern: value, prefix } });
            }
        }
        None
    }

    fn holds(&self, row: &Value) -> bool {
        let Some(field) = row.get(&self.field) else { return false };
        match &self.asks {
            Asks::AnyOf(values) => values.iter().any(|value| is(field, value)),
            Asks::Than(than, bound) => {
                let order = match (bound, field) {
                    (Bound::Number(bound), Value::Number(number)) => {
                        number.as_f64().and_then(|number| number.partial_cmp(bound))
                    }
                    (Bound::Time(bound), Value::String(time)) => utc(time).map(|time| time.cmp(bound)),
                    _ => None,
                };
                order.is_some_and(than)
            }
            Asks::Like { pattern, prefix } => {
                field.as_str().is_some_and(|text| pattern.split('|').any(|part| like(part, text, *prefix)))
            }
        }
    }
}

/// Whether a field has a value as a query writes it; a list, whether one of its items has.
fn is(field: &Value, value: &str) -> bool {
    match field {
        Value::String(text) => text == value,
        Value::Null => matches!(value, "none" | "null"),
        Value::Bool(_) | Value::Number(_) => {
            let text = field.to_string();
            text == value
        }
        Value::Array(items) => items.iter().any(|item| is(item.get("name").unwrap_or(item), value)),
        Value::Object(_) => false,
    }
}

/// A time in UTC so that two can be compared as texts; `None` where it is in another zone or none.
fn utc(time: &str) -> Option<String> {
    let bare = time.strip_suffix('Z').or_else(|| time.strip_suffix("+00:00")).unwrap_or(time);
    let shaped = bare.len() >= 10 && bare.bytes().all(|byte| byte.is_ascii_digit() || b"-T:. ".contains(&byte));
    // What follows the date holds a `-` only in a zone.
    let zoned = bare.get(10..).is_some_and(|rest| rest.contains('-'));
    (shaped && !zoned).then(|| bare.replace(' ', "T"))
}

/// SQL's `LIKE` in any case, anywhere in the text or at its beginning.
fn like(pattern: &str, text: &str, prefix: bool) -> bool {
    fn fits(pattern: &[char], text: &[char]) -> bool {
        match pattern.split_first() {
            None => true,
            Some(('%', rest)) => (0..=text.len()).any(|at| text.get(at..).is_some_and(|left| fits(rest, left))),
            Some((one, rest)) => {
                text.split_first().is_some_and(|(first, left)| (*one == '_' || one == first) && fits(rest, left))
            }
        }
    }
    let lower = |text: &str| text.to_lowercase().chars().collect::<Vec<char>>();
    let pattern = lower(pattern.trim());
    let text = lower(text);
    let starts = if prefix { 1 } else { text.len() + 1 };
    // A `~` is all of them.
    pattern == ['~'] || (0..starts).any(|at| text.get(at..).is_some_and(|text| fits(&pattern, text)))
}

/// Sorts by `field` or `-field`; `None` where the rows do not have it. The order in which they
/// were recorded, and its reverse, are known even so.
fn sort(rows: &mut [&Value], by: &[&str], recorded: Option<&str>) -> Option<()> {
    let fields: Vec<&str> = by.iter().flat_map(|by| by.split(',')).collect();
    if fields.len() == 1
        && let (Some(field), Some(recorded)) = (fields.first(), recorded)
        && field.trim_start_matches('-') == recorded.trim_start_matches('-')
    {
        if *field != recorded {
            rows.reverse();
        }
        return Some(());
    }
    for field in fields.iter().rev() {
        let (name, down) = field.strip_prefix('-').map_or((*field, false), |name| (name, true));
        if rows.iter().any(|row| row.get(name).is_none()) {
            return None;
        }
        rows.sort_by(|a, b| {
            let order = compared(a.get(name), b.get(name));
            if down { order.reverse() } else { order }
        });
    }
    Some(())
}

fn compared(a: Option<&Value>, b: Option<&Value>) -> Ordering {
    match (a, b) {
        (Some(Value::Number(a)), Some(Value::Number(b))) => {
            a.as_f64().partial_cmp(&b.as_f64()).unwrap_or(Ordering::Equal)
        }
        (Some(Value::String(a)), Some(Value::String(b))) => a.cmp(b),
        (Some(Value::Bool(a)), Some(Value::Bool(b))) => a.cmp(b),
        (a, b) => (a.is_some_and(|a| !a.is_null())).cmp(&b.is_some_and(|b| !b.is_null())),
    }
}
