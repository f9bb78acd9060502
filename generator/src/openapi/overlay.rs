//! Declared fixes of single places in upstream's specs.
//!
//! An overlay says what it expects to find; when upstream has mended the place, the
//! overlay no longer applies, and that is an error: no fix outlives its reason.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_json::Value;

use crate::problem::{Problem, Problems};
use crate::source::SpecFile;
use crate::table::{Line, Release};

/// One fix.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Overlay {
    /// Name of the fix.
    pub id: String,
    /// Line of the API.
    pub line: String,
    /// First release it is for; all if left out.
    pub since: Option<String>,
    /// First release it is no longer for.
    pub until: Option<String>,
    /// JSON pointer in upstream's file. A step `*` stands for every key or index there is;
    /// the whole pointer must match at least once in every release.
    pub at: String,
    /// Only where the object at `at` has these keys with these values.
    #[serde(default)]
    pub only: serde_json::Map<String, Value>,
    /// What stands there now; left out: nothing does.
    pub expect: Option<Value>,
    /// What is put there instead; left out: the place is removed.
    pub set: Option<Value>,
    /// A new name for the key at `at`, its value kept.
    pub rename: Option<String>,
    /// Why.
    pub because: String,
    /// Evidence.
    pub see: Option<String>,
}

/// All overlays, and which of them found a place.
#[derive(Debug, Default)]
pub struct Overlays {
    list: Vec<(PathBuf, usize, Overlay)>,
    applied: RefCell<BTreeSet<usize>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OverlayFile {
    overlays: Vec<Overlay>,
}

impl Overlays {
    /// Reads all files under `specs/overlays`.
    pub fn load(root: &Path) -> Result<Self, Problems> {
        let mut list = Vec::new();
        let mut problems = Problems::default();
        for file in crate::files::yaml_files(root, "specs/overlays") {
            let read: Result<OverlayFile, Problems> = crate::yaml::read(root, &file);
            if let Some(overlays) = problems.take(read) {
                list.extend(
                    overlays.overlays.into_iter().enumerate().map(|(index, overlay)| (file.clone(), index, overlay)),
                );
            }
        }
        problems.into_result()?;
        Ok(Self { list, applied: RefCell::default() })
    }

    /// Overlays from a text, for tests.
    #[cfg(test)]
    #[allow(clippy::expect_used)]
    pub fn from_text(text: &str) -> Self {
        let value = crate::yaml::value(Path::new("overlay.yaml"), text).expect("YAML");
        let read: OverlayFile = serde_json::from_value(value).expect("overlays");
        let list =
            read.overlays.into_iter().enumerate().map(|(index, overlay)| ("overlay.yaml".into(), index, overlay));
        Self { list: list.collect(), applied: RefCell::default() }
    }

    /// Applies those that are for the releases of `spec`.
    pub fn apply(&self, spec: &SpecFile, value: &mut Value) -> Result<(), Problems> {
        let mut problems = Problems::default();
        for (number, (file, index, overlay)) in self.list.iter().enumerate() {
            if !overlay.is_for(spec) {
                continue;
            }
            self.applied.borrow_mut().insert(number);
            if let Err(what) = overlay.apply(value) {
                problems.push(
                    Problem::new(
                        file,
                        format!("overlay `{}` does not apply to {}: {what}", overlay.id, spec.file.display()),
                    )
                    .at(format!("/overlays/{index}"))
                    .mend("look at the place in the spec; narrow `since`/`until` or mend `at` and `expect`"),
                );
            }
        }
        problems.into_result()
    }

    /// The numbers of those that some spec asked for so far.
    pub fn applied(&self) -> BTreeSet<usize> {
        self.applied.borrow().clone()
    }

    /// Overlays that no spec asked for.
    pub fn never_applied(&self, applied: &BTreeSet<usize>) -> Problems {
        let left = self.list.iter().enumerate().filter(|(number, _)| !applied.contains(number));
        Problems(
            left.map(|(_, (file, index, overlay))| {
                Problem::new(file, format!("overlay `{}` was never applied", overlay.id))
                    .at(format!("/overlays/{index}"))
                    .mend("remove it, or mend its line and releases")
            })
            .collect(),
        )
    }
}

impl Overlay {
    fn is_for(&self, spec: &SpecFile) -> bool {
        let line = crate::source::line(&self.line).is_some_and(|line: Line| line == spec.line);
        let parse = |text: &Option<String>| text.as_deref().and_then(Release::parse);
        let since = parse(&self.since);
        let until = parse(&self.until);
        line && spec
            .releases
            .iter()
            .any(|release| since.is_none_or(|since| *release >= since) && until.is_none_or(|until| *release < until))
    }

    fn apply(&self, value: &mut Value) -> Result<(), String> {
        let steps: Vec<String> =
            self.at.split('/').skip(1).map(|step| step.replace("~1", "/").replace("~0", "~")).collect();
        let Some((last, parents)) = steps.split_last() else { return Err("`at` is the whole file".to_owned()) };
        let mut places = 0;
        self.walk(value, parents, last, &mut places)?;
        if places == 0 { Err("there is no such place".to_owned()) } else { Ok(()) }
    }

    fn walk(&self, value: &mut Value, parents: &[String], last: &str, places: &mut usize) -> Result<(), String> {
        let Some((step, rest)) = parents.split_first() else {
            if last == "*" {
                return Err("`at` can't end in `*`".to_owned());
            }
            return self.change(value, last, places);
        };
        match value {
            Value::Object(object) if step == "*" => {
                object.values_mut().try_for_each(|value| self.walk(value, rest, last, places))
            }
            Value::Array(items) if step == "*" => {
                items.iter_mut().try_for_each(|value| self.walk(value, rest, last, places))
            }
            Value::Object(object) => match object.get_mut(step) {
                Some(value) => self.walk(value, rest, last, places),
                None => Ok(()),
            },
            Value::Array(items) => match step.parse::<usize>().ok().and_then(|index| items.get_mut(index)) {
                Some(value) => self.walk(value, rest, last, places),
                None => Ok(()),
            },
            _ => Ok(()),
        }
    }

    fn change(&self, parent: &mut Value, key: &str, places: &mut usize) -> Result<(), String> {
        let Value::Object(object) = parent else { return Ok(()) };
        let wanted = self.only.iter().all(|(key, value)| object.get(key) == Some(value));
        if !self.only.is_empty() && !wanted {
            return Ok(());
        }
        let found = object.get(key);
        if found != self.expect.as_ref() {
            let found = found.map_or_else(|| "nothing".to_owned(), Value::to_string);
            return Err(format!("{} holds {found}, which is not what it expects", self.at));
        }
        *places += 1;
        if let Some(name) = &self.rename {
            // The order of keys is part of the file: build it anew.
            let renamed = std::mem::take(object)
                .into_iter()
                .map(|(old, value)| if old == key { (name.clone(), value) } else { (old, value) });
            *object = renamed.collect();
            return Ok(());
        }
        match &self.set {
            Some(value) => {
                object.insert(key.to_owned(), value.clone());
            }
            None => {
                object.shift_remove(key);
            }
        }
        Ok(())
    }
}
