//! From the spec's names to Rust's: recognisable, and never twice the same.

use std::collections::BTreeSet;

/// Words that can't be names; those in the second list can't even be raw ones.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];
const NEVER_RAW: &[&str] = &["self", "super", "crate"];

/// Types that generated files use without a path.
const TAKEN_TYPES: &[&str] = &["Self", "String", "Option", "Vec", "Box", "From", "Call"];

/// Names that are given away already.
#[derive(Debug, Default)]
pub struct Names(BTreeSet<String>);

impl Names {
    /// Some names given away from the start.
    pub fn with(taken: &[&str]) -> Self {
        Self(taken.iter().map(|name| (*name).to_owned()).collect())
    }

    /// The name, or the name with the first number that makes it a new one.
    pub fn claim(&mut self, name: String) -> String {
        let mut claimed = name.clone();
        let mut number = 2;
        while !self.0.insert(claimed.clone()) {
            claimed = format!("{name}{number}");
            number += 1;
        }
        claimed
    }

    /// Gives a name back.
    pub fn release(&mut self, name: &str) {
        self.0.remove(name);
    }
}

fn pieces(text: &str) -> impl Iterator<Item = &str> {
    text.split(|character: char| !character.is_ascii_alphanumeric()).filter(|piece| !piece.is_empty())
}

fn capitalised(piece: &str) -> String {
    let mut characters = piece.chars();
    characters.next().map_or_else(String::new, |first| first.to_ascii_uppercase().to_string() + characters.as_str())
}

/// `BulkBody_PoolBody_` is `BulkBodyPoolBody`, `DAGRun` and `get_dags` are `DAGRun` and `GetDags`.
pub fn type_name(text: &str) -> String {
    let name: String = pieces(text).map(capitalised).collect();
    if name.is_empty() || name.starts_with(|first: char| first.is_ascii_digit()) {
        format!("Type{name}")
    } else if TAKEN_TYPES.contains(&name.as_str()) {
        format!("{name}Model")
    } else {
        name
    }
}

/// `up_for_retry` is `UpForRetry`, `SUCCESS` is `Success`.
pub fn variant_name(text: &str) -> String {
    let title = |piece: &str| {
        if piece.chars().any(|character| character.is_ascii_lowercase()) {
            capitalised(piece)
        } else {
            capitalised(&piece.to_ascii_lowercase())
        }
    };
    let name: String = pieces(text).map(title).collect();
    if name.is_empty() || name.starts_with(|first: char| first.is_ascii_digit()) {
        format!("Value{name}")
    } else if name == "Self" || name == "Other" {
        format!("{name}Value")
    } else {
        name
    }
}

/// `Airflow-Connection-Test-Token` is `airflow_connection_test_token`, `__type` is `type`,
/// `dagRunId` is `dag_run_id`. Not yet safe from keywords: see [`ident`].
pub fn snake_name(text: &str) -> String {
    let mut name = String::new();
    let mut before = '_';
    for character in text.chars() {
        if !character.is_ascii_alphanumeric() {
            if !name.is_empty() && !name.ends_with('_') {
                name.push('_');
            }
        } else {
            let starts_word =
                character.is_ascii_uppercase() && (before.is_ascii_lowercase() || before.is_ascii_digit());
            if starts_word && !name.ends_with('_') {
                name.push('_');
            }
            name.push(character.to_ascii_lowercase());
        }
        before = character;
    }
    let name = name.trim_end_matches('_');
    if name.is_empty() || name.starts_with(|first: char| first.is_ascii_digit()) {
        format!("field_{name}")
    } else if NEVER_RAW.contains(&name) {
        format!("{name}_")
    } else {
        name.to_owned()
    }
}

/// An identifier, raw where it must be.
pub fn ident(name: &str) -> proc_macro2::Ident {
    let span = proc_macro2::Span::call_site();
    if KEYWORDS.contains(&name) { proc_macro2::Ident::new_raw(name, span) } else { proc_macro2::Ident::new(name, span) }
}

/// The name of the file of a tag, as the model's own files have it.
pub fn file_name(tag: &str) -> String {
    let name = tag.to_lowercase().replace(|character: char| !character.is_ascii_alphanumeric(), "_");
    // `parameters` holds what parameters can be.
    let usable = name != "parameters" && !KEYWORDS.contains(&name.as_str()) && !NEVER_RAW.contains(&name.as_str());
    if usable && name.starts_with(|first: char| first.is_ascii_lowercase()) { name } else { format!("tag_{name}") }
}
