//! Secrets that Airflow hands out in clear, masked whatever Airflow masks by itself.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};

use generated::table::{Masking, OperationData, SecretField, Secrets};
use serde_json::{Map, Value};

use super::json::{self, exact_number};
use super::mask_names::is_secret;
use super::mask_scan;

/// What stands in place of a secret. With a tag (`***#3fa2`) where two equal ones can be told.
pub(super) const MASK: &str = "***";

/// Shorter secrets bear no tag: one who can store a value elsewhere (a run's `conf`) and read
/// it back masked could find a short one out by trying.
const TAGGED_FROM: usize = 12;

/// How often JSON that stands as text within JSON is looked into.
const DEPTH: usize = 6;

/// Masks by the declared rules. One per process: the tags of two do not agree.
#[derive(Clone, Debug)]
pub struct Masker {
    pub(super) secrets: &'static Secrets,
    key: RandomState,
}

impl Masker {
    /// A masker with a random key of its own for the tags.
    pub fn new(secrets: &'static Secrets) -> Self {
        Self { secrets, key: RandomState::new() }
    }

    /// Masks an answer in place: declared fields (those that the operation carries first), values whose name is
    /// secret at any depth (also in JSON that stands as text), the `value` beside a secret
    /// `key` as declared, and within all other texts what [`scrub_text`](Self::scrub_text)
    /// finds. Keys, null, true and false stay, and what Airflow has masked stays as it is.
    pub fn mask(&self, operation: &OperationData, value: &mut Value) {
        let mut walk = Walk { masker: self, operation, known: HashMap::new() };
        walk.value(value, DEPTH);
    }

    /// Masks secrets in free text (a log, an error): user and password of URLs, parameters
    /// that sign a URL, `Authorization` and `Bearer` values, well-known tokens, private keys,
    /// and what stands after a secret name as in `password=…` or `"token": "…"`. Linear in time.
    pub fn scrub_text(&self, text: &str) -> String {
        mask_scan::scrub(self, text).unwrap_or_else(|| text.to_owned())
    }

    /// Whether a text is a mask, ours or Airflow's own, or a URL with a masked password: a
    /// write that carries one back would store the mask in place of the secret.
    pub fn is_mask(&self, text: &str) -> bool {
        let bare = text.trim();
        let stars = bare.trim_start_matches('*');
        if bare.len() - stars.len() >= MASK.len() && (stars.is_empty() || is_tag(stars)) {
            return true;
        }
        self.secrets.masks.iter().any(|mask| mask.eq_ignore_ascii_case(bare))
            || holds_tag(bare)
            || holds_masked_url(bare)
    }

    /// Where a value holds a mask, as a path such as `extra.private_key`; also inside JSON
    /// that stands as text. Empty = the value itself.
    pub fn find_mask(&self, value: &Value) -> Option<String> {
        self.find_mask_within(value, DEPTH)
    }

    fn find_mask_within(&self, value: &Value, depth: usize) -> Option<String> {
        let join = |step: String, rest: String| if rest.is_empty() { step } else { format!("{step}.{rest}") };
        match value {
            Value::String(text) if self.is_mask(text) => Some(String::new()),
            Value::String(text) if depth > 0 && looks_like_json(text) => {
                self.find_mask_within(&json::parse(text.as_bytes()).ok()?, depth - 1)
            }
            Value::Array(items) => items
                .iter()
                .enumerate()
                .find_map(|(index, item)| self.find_mask_within(item, depth).map(|rest| join(index.to_string(), rest))),
            Value::Object(map) => map
                .iter()
                .find_map(|(key, item)| self.find_mask_within(item, depth).map(|rest| join(key.clone(), rest))),
            _ => None,
        }
    }

    /// The mask for a secret.
    pub(super) fn cover(&self, secret: &str) -> String {
        if secret.chars().count() < TAGGED_FROM {
            return MASK.to_owned();
        }
        format!("{MASK}#{:04x}", self.key.hash_one(secret) & 0xFFFF)
    }

    /// Whether a text of a secret name is kept: nothing, a yes or no, a mask, a template.
    pub(super) fn is_open(&self, text: &str) -> bool {
        const WORDS: [&str; 8] = ["true", "false", "none", "null", "yes", "no", "on", "off"];
        let bare = text.trim();
        bare.is_empty()
            || WORDS.iter().any(|word| word.eq_ignore_ascii_case(bare))
            || self.is_mask(bare)
            || (bare.starts_with("{{") && bare.ends_with("}}"))
    }
}

/// `#3fa2`, what follows the stars of a mask.
fn is_tag(text: &str) -> bool {
    text.strip_prefix('#')
        .is_some_and(|digits| digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

fn holds_tag(text: &str) -> bool {
    text.match_indices(MASK).any(|(at, mask)| text.get(at + mask.len()..at + mask.len() + 5).is_some_and(is_tag))
}

fn holds_masked_url(text: &str) -> bool {
    text.match_indices(":***@").any(|(at, _)| text.get(..at).is_some_and(|before| before.contains("://")))
}

fn looks_like_json(text: &str) -> bool {
    let bare = text.trim();
    (bare.starts_with('{') && bare.ends_with('}')) || (bare.starts_with('[') && bare.ends_with(']'))
}

struct Walk<'a> {
    masker: &'a Masker,
    operation: &'a OperationData,
    /// Names of this answer that were looked at: lists repeat them row by row.
    known: HashMap<String, bool>,
}

impl Walk<'_> {
    fn is_secret(&mut self, name: &str) -> bool {
        if let Some(known) = self.known.get(name) {
            return *known;
        }
        let secret = is_secret(self.masker.secrets, name);
        self.known.insert(name.to_owned(), secret);
        secret
    }

    /// `depth`: how many more times JSON within text is looked into.
    fn value(&mut self, value: &mut Value, depth: usize) {
        match value {
            Value::String(text) => self.text(text, depth),
            Value::Array(items) => self.array(items, depth),
            Value::Object(map) => self.object(map, depth),
            _ => {}
        }
    }

    fn text(&mut self, text: &mut String, depth: usize) {
        if exact_number(text).is_some() {
            return;
        }
        if depth > 0 && looks_like_json(text) && self.inside_text(text, depth) {
            return;
        }
        if let Some(scrubbed) = mask_scan::scrub(self.masker, text) {
            *text = scrubbed;
        }
    }

    /// Masks within JSON that stands as text; `false` if it is none. Text without a secret
    /// stays as it was written.
    fn inside_text(&mut self, text: &mut String, depth: usize) -> bool {
        let Ok(before) = json::parse(text.as_bytes()) else { return false };
        let mut inner = before.clone();
        self.value(&mut inner, depth - 1);
        if inner != before {
            *text = json::write(&inner);
        }
        true
    }

    /// Besides the items: what follows an option such as `--password` in a list of arguments.
    fn array(&mut self, items: &mut [Value], depth: usize) {
        let mut after_option = false;
        for item in items {
            match item {
                Value::String(text) if after_option && !text.starts_with('-') => self.cover(item),
                _ => self.value(item, depth),
            }
            let option = item.as_str().filter(|text| text.starts_with("--") && !text.contains(['=', ' ']));
            after_option = option.is_some_and(|name| self.is_secret(name));
        }
    }

    fn object(&mut self, map: &mut Map<String, Value>, depth: usize) {
        let secrets = self.masker.secrets;
        let declared =
            |field: &&SecretField| field.operations.is_empty() || field.operations.contains(&self.operation.id);
        let rules: Vec<&SecretField> = (self.operation.secrets.iter())
            .chain(secrets.fields.iter().filter(declared))
            .filter(|field| map.contains_key(field.field))
            .collect();
        let mut masked_by_name: Vec<&str> = Vec::new();
        for rule in &rules {
            if let Masking::NamedBy(sibling) = rule.how
                && let Some(Value::String(name)) = map.get(sibling)
                && self.is_secret(name)
            {
                masked_by_name.push(rule.field);
            }
        }
        for (key, item) in map.iter_mut() {
            let rule = rules.iter().find(|rule| rule.field == key && !matches!(rule.how, Masking::NamedBy(_)));
            match rule.map(|rule| rule.how) {
                Some(Masking::Shown) => {}
                Some(Masking::Whole) => self.cover(item),
                Some(Masking::Inside) => self.inside(item, depth),
                _ if masked_by_name.contains(&key.as_str()) || self.is_secret(key) => self.cover(item),
                _ => self.value(item, depth),
            }
        }
    }

    fn inside(&mut self, value: &mut Value, depth: usize) {
        match value {
            Value::String(text) => {
                let object = depth > 0 && text.trim().starts_with('{');
                if !(object && self.inside_text(text, depth)) {
                    self.cover(value);
                }
            }
            _ => self.value(value, depth),
        }
    }

    /// Masks a value whole; of lists and objects all texts and numbers.
    fn cover(&mut self, value: &mut Value) {
        match value {
            Value::String(text) => {
                if !self.masker.is_open(text) {
                    *text = self.masker.cover(text);
                }
            }
            Value::Number(number) => *value = Value::String(self.masker.cover(&number.to_string())),
            Value::Array(items) => items.iter_mut().for_each(|item| self.cover(item)),
            Value::Object(map) => map.values_mut().for_each(|item| self.cover(item)),
            Value::Null | Value::Bool(_) => {}
        }
    }
}

#[cfg(test)]
#[path = "mask_tests.rs"]
pub(super) mod tests;
