//! What is taken out of an answer, and what is said of it.

use generated::table::{FenceWords, Told};
use serde_json::{Map, Value};

use super::Fence;
use super::place::texts;
use crate::answer;

/// How one answer is sifted.
pub(super) struct Sieve<'a> {
    pub fence: &'a Fence,
    pub words: &'a FenceWords,
    pub told: Told,
    /// Whether what names no DAG stays out.
    pub strict: bool,
    /// Whether the request named DAGs within the fence, so that totals are about these alone.
    pub narrowed: bool,
    /// The page asked for.
    pub limit: Option<u64>,
    /// Where it begins.
    pub offset: Option<u64>,
}

/// The whole answer is of another DAG, or of none.
#[derive(PartialEq, Eq, Debug)]
pub(super) struct Outside;

/// What was taken out.
#[derive(Clone, Copy, Default)]
struct Counts {
    /// Of other DAGs.
    others: u64,
    /// Of no DAG.
    nobody: u64,
}

/// What a value says of its DAG.
enum Verdict {
    /// One that is not within.
    Other,
    /// One that is.
    Within,
    /// Nothing.
    Silent,
}

impl Sieve<'_> {
    /// Takes out what is not within, and says so in the answer itself.
    pub fn sift(&self, value: &mut Value) -> Result<(), Outside> {
        let page = answer::page_note(value, self.limit, self.offset);
        let mut counts = Counts::default();
        match self.told {
            Told::Nothing => return Ok(()),
            Told::One => match self.judge(value, &mut counts) {
                Verdict::Other => return Err(Outside),
                Verdict::Silent if self.strict => return Err(Outside),
                Verdict::Silent | Verdict::Within => {}
            },
            Told::Rows(names) => {
                let Value::Object(map) = &mut *value else { return Err(Outside) };
                for (key, value) in map.iter_mut() {
                    match value {
                        Value::Array(rows) if names.contains(&key.as_str()) => {
                            self.rows(rows, self.strict, &mut counts)
                        }
                        _ => {}
                    }
                }
                if matches!(self.judge(value, &mut counts), Verdict::Other) {
                    return Err(Outside);
                }
            }
        }
        let Value::Object(map) = value else { return Ok(()) };
        let all = counts.others == 0 && counts.nobody == 0;
        if let Told::Rows(names) = self.told
            && !(all && (page.is_none() || self.narrowed))
        {
            // Totals count what is left out too.
            map.retain(|key, _| !matches!(key.as_str(), "total_entries" | "total_entries_limit"));
            if let Some(mut page) = page {
                let kept = names.iter().filter_map(|name| map.get(*name)?.as_array()).map(Vec::len).max();
                page.shown = kept.and_then(|kept| u64::try_from(kept).ok()).unwrap_or(0);
                page.total = None;
                map.shift_insert(0, "page".to_owned(), page.value());
            }
        }
        say(map, counts);
        Ok(())
    }

    /// Keeps the rows that are within.
    fn rows(&self, rows: &mut Vec<Value>, strict: bool, counts: &mut Counts) {
        rows.retain_mut(|row| match self.judge(row, counts) {
            Verdict::Within => true,
            Verdict::Other => {
                counts.others += 1;
                false
            }
            Verdict::Silent => {
                counts.nobody += u64::from(strict);
                !strict
            }
        });
    }

    /// Of which DAG a value is, by what it and all within it say. Items of lists inside that
    /// are of other DAGs are taken out.
    fn judge(&self, value: &mut Value, counts: &mut Counts) -> Verdict {
        let map = match value {
            Value::Object(map) => map,
            Value::Array(items) => {
                let before = items.len();
                let mut within = false;
                items.retain_mut(|item| match self.judge(item, counts) {
                    Verdict::Other => false,
                    Verdict::Within => {
                        within = true;
                        true
                    }
                    Verdict::Silent => true,
                });
                counts.others += u64::try_from(before - items.len()).unwrap_or(0);
                return if within { Verdict::Within } else { Verdict::Silent };
            }
            _ => return Verdict::Silent,
        };
        let (mut within, mut other) = (false, false);
        for id in self.words.ids.iter().filter_map(|name| map.get(*name)) {
            texts(id, &mut |id| if self.fence.holds(id) { within = true } else { other = true });
        }
        if other {
            return Verdict::Other;
        }
        for (key, value) in map.iter_mut() {
            let own = self.words.ids.contains(&key.as_str()) || self.words.opaque.contains(&key.as_str());
            if own {
                continue;
            }
            match self.judge(value, counts) {
                Verdict::Other => return Verdict::Other,
                Verdict::Within => within = true,
                Verdict::Silent => {}
            }
        }
        if within { Verdict::Within } else { Verdict::Silent }
    }
}

/// The key of an answer under which it is said what a fence left out.
pub(in crate::serve) const SAYS: &str = "fence";

/// Puts a sentence of what is not there before all else.
fn say(map: &mut Map<String, Value>, counts: Counts) {
    let rows = |count: u64| if count == 1 { "1 row".to_owned() } else { format!("{count} rows") };
    let what = match counts {
        Counts { others: 0, nobody: 0 } => return,
        Counts { others, nobody: 0 } => format!("{} of other DAGs", rows(others)),
        Counts { others: 0, nobody } => format!("{} that name no DAG", rows(nobody)),
        Counts { others, nobody } => format!("{} of other DAGs and {} that name no DAG", rows(others), rows(nobody)),
    };
    let says = format!("{what} left out by this server's --dags fence");
    map.shift_insert(0, SAYS.to_owned(), Value::String(says));
}
