//! Whether a list is all of it, and how to get the rest.

use std::fmt;

use serde_json::{Map, Value, json};

/// What a list leaves out. Absent when it is complete.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PageNote {
    /// Rows that came.
    pub shown: u64,
    /// Offset of the first.
    pub offset: u64,
    /// How many there are; `None` if Airflow does not say.
    pub total: Option<Total>,
    /// Arguments for the next page; `None` at the end.
    pub next: Option<Next>,
}

/// How many rows there are.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Total {
    /// So many.
    Exactly(u64),
    /// So many or more: the server stopped counting.
    AtLeast(u64),
    /// So many or fewer: the server counts rows that it does not show to this caller.
    AtMost(u64),
}

/// The argument that leads to the next page.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Next {
    /// `offset`.
    Offset(u64),
    /// `cursor`.
    Cursor(String),
}

/// What an answer with a list leaves out; `None` if it is complete or no list. The number of
/// rows that came decides where the next page begins, not the number asked for: servers cap it
/// (`maximum_page_limit`) without a word. `limit` and `offset` are those that were sent.
pub fn page_note(value: &Value, limit: Option<u64>, offset: Option<u64>) -> Option<PageNote> {
    let map = value.as_object()?;
    let mut lists = map.values().filter_map(Value::as_array);
    let rows = lists.next()?;
    let is_page = map.contains_key("total_entries") || (map.contains_key("next_cursor") && lists.next().is_none());
    if !is_page {
        return None;
    }
    let shown = u64::try_from(rows.len()).ok()?;
    let stated = map.get("total_entries").and_then(Value::as_u64);
    if let Some(cursor) = map.get("next_cursor").and_then(Value::as_str) {
        let cap = map.get("total_entries_limit").and_then(Value::as_u64);
        let total =
            stated.map(
                |total| if cap.is_some_and(|cap| total >= cap) { Total::AtLeast(total) } else { Total::Exactly(total) },
            );
        return Some(PageNote { shown, offset: 0, total, next: Some(Next::Cursor(cursor.to_owned())) });
    }
    // The last page by cursor: nothing follows, and where it began is not known.
    if map.get("previous_cursor").is_some_and(Value::is_string) {
        return Some(PageNote { shown, offset: 0, total: stated.map(Total::Exactly), next: None });
    }
    let offset = offset.unwrap_or(0);
    let end = offset.saturating_add(shown);
    match stated {
        Some(total) if shown == 0 && total > offset && limit != Some(0) => {
            Some(PageNote { shown, offset, total: Some(Total::AtMost(total)), next: None })
        }
        Some(total) if end < total => {
            Some(PageNote { shown, offset, total: Some(Total::Exactly(total)), next: Some(Next::Offset(end)) })
        }
        Some(total) if offset > 0 => Some(PageNote { shown, offset, total: Some(Total::Exactly(total)), next: None }),
        Some(_) => None,
        // No total: a page as long as was asked for, or of a server's usual cap, may go on.
        None if shown > 0 && (limit.is_some_and(|limit| shown >= limit) || shown % 50 == 0) => {
            Some(PageNote { shown, offset, total: None, next: Some(Next::Offset(end)) })
        }
        None => None,
    }
}

impl PageNote {
    /// The note as the value of the key `page` in an answer.
    pub fn value(&self) -> Value {
        let mut note = Map::new();
        note.insert("shown".to_owned(), json!(self.shown));
        if self.offset > 0 {
            note.insert("offset".to_owned(), json!(self.offset));
        }
        match self.total {
            Some(Total::Exactly(total)) => note.insert("of".to_owned(), json!(total)),
            Some(Total::AtLeast(total)) => note.insert("of_at_least".to_owned(), json!(total)),
            Some(Total::AtMost(total)) => note.insert("of_at_most".to_owned(), json!(total)),
            None => note.insert("of".to_owned(), json!("unknown")),
        };
        match &self.next {
            Some(Next::Offset(offset)) => note.insert("next".to_owned(), json!({"offset": offset})),
            Some(Next::Cursor(cursor)) => note.insert("next".to_owned(), json!({"cursor": cursor})),
            None => note.insert("next".to_owned(), Value::Null),
        };
        Value::Object(note)
    }
}

impl fmt::Display for PageNote {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Shown: {}", self.shown)?;
        match self.total {
            Some(Total::Exactly(total)) => write!(f, " of {total}")?,
            Some(Total::AtLeast(total)) => write!(f, " of {total} or more")?,
            Some(Total::AtMost(total)) => write!(f, " of at most {total} (some may not be for this caller to see)")?,
            None => f.write_str(" of an unknown number")?,
        }
        if self.offset > 0 {
            write!(f, ", from offset {}", self.offset)?;
        }
        match &self.next {
            Some(Next::Offset(offset)) => write!(f, ". Next page: the same arguments with `offset` {offset}."),
            Some(Next::Cursor(cursor)) => write!(f, ". Next page: the same arguments with `cursor` \"{cursor}\"."),
            None => f.write_str(". Nothing follows."),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(count: usize, total: Value) -> Value {
        json!({"dags": vec![json!({}); count], "total_entries": total})
    }

    #[test]
    fn a_complete_list_needs_no_note() {
        assert_eq!(page_note(&rows(3, json!(3)), Some(100), None), None);
        assert_eq!(page_note(&rows(0, json!(0)), None, None), None);
        assert_eq!(page_note(&json!({"tags": [1], "dag_id": "x"}), None, None), None);
        assert_eq!(page_note(&json!([1]), None, None), None);
    }

    #[test]
    fn the_rows_that_came_decide() {
        let note = page_note(&rows(100, json!(130)), Some(500), None).unwrap();
        assert_eq!(note.next, Some(Next::Offset(100)));
        assert_eq!(note.value(), json!({"shown": 100, "of": 130, "next": {"offset": 100}}));
        assert_eq!(note.to_string(), "Shown: 100 of 130. Next page: the same arguments with `offset` 100.");
        let last = page_note(&rows(30, json!(130)), Some(500), Some(100)).unwrap();
        assert_eq!(last.to_string(), "Shown: 30 of 130, from offset 100. Nothing follows.");
    }

    #[test]
    fn totals_that_are_none() {
        let unknown = page_note(&rows(50, Value::Null), Some(50), None).unwrap();
        assert_eq!(unknown.value(), json!({"shown": 50, "of": "unknown", "next": {"offset": 50}}));
        assert_eq!(page_note(&rows(7, Value::Null), Some(50), None), None);
        let hidden = page_note(&rows(0, json!(5)), None, None).unwrap();
        assert_eq!(hidden.total, Some(Total::AtMost(5)));
    }

    #[test]
    fn cursors() {
        let answer = json!({"dag_runs": [{}, {}], "total_entries": 1000, "total_entries_limit": 1000, "next_cursor": "abc", "previous_cursor": null});
        let note = page_note(&answer, Some(2), None).unwrap();
        assert_eq!(note.value(), json!({"shown": 2, "of_at_least": 1000, "next": {"cursor": "abc"}}));
        let offset = json!({"dag_runs": [{}, {}], "total_entries": 2, "next_cursor": null, "previous_cursor": null});
        assert_eq!(page_note(&offset, Some(2), None), None);
    }
}
