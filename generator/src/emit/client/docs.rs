//! The words of the specs as doc comments that rustdoc and Clippy have nothing to say about.

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Kind, Presence, Schema};
use crate::table::Release;

const WIDTH: usize = 96;

/// Attributes, one per line of `text`, each with a leading space.
pub fn attributes(text: &str) -> TokenStream {
    let lines = text.lines().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    quote!(#(#[doc = #lines])*)
}

/// Paragraphs, empty ones left out.
pub fn paragraphs(parts: &[String]) -> String {
    let parts: Vec<&str> = parts.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    parts.join("\n\n")
}

/// The first paragraph of a description, made harmless and wrapped; empty if there is none.
pub fn first_paragraph(text: &str) -> String {
    let text = text.trim();
    let paragraph = text.split("\n\n").next().unwrap_or_default();
    let words: Vec<&str> = paragraph.split_whitespace().collect();
    let mut words = unlinked(&words.join(" "));
    if !words.is_empty() && !words.ends_with(['.', '!', '?', ':', ';', ',']) {
        words.push('.');
    }
    wrap(&escape(&words))
}

/// One text of several sentences, wrapped.
pub fn sentences(parts: &[String]) -> String {
    let parts: Vec<&str> = parts.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    wrap(&parts.join(" ").replace('\n', " "))
}

/// `Airflow 3.1.0+.` where something is not there whenever its parent is.
pub fn releases(presence: Presence, parent: Presence, known: &[Release]) -> String {
    if presence.covers(parent) { String::new() } else { format!("Airflow {}.", presence.and(parent).words(known)) }
}

/// The format of a text, where it has one that matters to people.
pub fn format_of(schema: &Schema) -> String {
    match &schema.kind {
        Kind::Text { format: Some(format), .. } if format != "path" => format!("Format: `{format}`."),
        _ => String::new(),
    }
}

/// `[words](url)` is `words`.
fn unlinked(text: &str) -> String {
    let mut result = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('[') {
        let link = after.split_once("](").and_then(|(words, tail)| Some((words, tail.split_once(')')?.1)));
        match link {
            Some((words, tail)) if !words.contains('[') => {
                result.push_str(before);
                result.push_str(words);
                rest = tail;
            }
            _ => {
                result.push_str(before);
                result.push('[');
                rest = after;
            }
        }
    }
    result + rest
}

/// Brackets outside of code are no links and no HTML; bare addresses are links.
fn escape(text: &str) -> String {
    let mut code = false;
    let words = text.split(' ').map(|word| {
        if !code && (word.starts_with("http://") || word.starts_with("https://")) {
            let address = word.trim_end_matches(['.', ',', ')', ';']);
            return format!("<{address}>{}", word.strip_prefix(address).unwrap_or_default());
        }
        let mut escaped = String::new();
        for character in word.chars() {
            code ^= character == '`';
            if !code && matches!(character, '[' | ']' | '<' | '>' | '*') {
                escaped.push('\\');
            }
            escaped.push(character);
        }
        escaped
    });
    words.collect::<Vec<_>>().join(" ")
}

/// Breaks lines, never before a word that Markdown would take for a list, a heading or a quote.
fn wrap(text: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let marker = word.starts_with(['-', '+', '#', '>', '=', '|']) || word.starts_with(|c: char| c.is_ascii_digit());
        match lines.last_mut() {
            Some(line) if marker || line.chars().count() + 1 + word.chars().count() <= WIDTH => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines.join("\n")
}
