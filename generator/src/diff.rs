//! What the step from one release of Airflow to another means: for tools, arguments,
//! scopes and effects, as Markdown.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde_json::Value;

use crate::emit::Input;
use crate::emit::permissions::{Requirement, requirement};
use crate::table::{
    Effect, Operation, OperationData, Release, Schemas, Tool, View, argument_names, holds, input_schema,
};

/// One tool in one release.
struct Seen {
    effect: Effect,
    says: &'static str,
    /// Argument → its schema.
    arguments: BTreeMap<&'static str, Value>,
    /// The operations that it calls.
    operations: Vec<&'static str>,
}

/// Renders the step from `old` to `new`; both must be known releases.
///
/// Errors: an unknown release, in words.
pub fn markdown(input: Input<'_>, old: &str, new: &str) -> Result<String, String> {
    let view = |text: &str| {
        Release::parse(text)
            .and_then(|release| input.tables.view(release))
            .filter(View::exact)
            .ok_or_else(|| format!("{text} is no known release; see specs/sources.yaml, or `cargo gen fetch {text}`"))
    };
    let (old, new) = (view(old)?, view(new)?);
    let before = tools(input, &old);
    let after = tools(input, &new);
    let mut page = Page { text: String::new(), quiet: true };
    let _ = writeln!(page.text, "# Airflow {} → {}\n", old.release, new.release);
    page.added(input, &before, &after, &new);
    page.removed(&before, &after);
    page.changed(&before, &after);
    page.permissions(input, &old, &new);
    page.operations(input, &old, &new);
    if page.quiet {
        page.text.push_str("Nothing that a tool shows or needs has changed.\n");
    }
    Ok(page.text)
}

fn tools(input: Input<'_>, view: &View) -> BTreeMap<&'static str, Seen> {
    let mut seen = BTreeMap::new();
    for tool in &input.tables.read_tools {
        seen.extend(tool.exists_in(view).then(|| (tool.name, look(tool, view))));
    }
    for tool in &input.tables.write_tools {
        seen.extend(tool.exists_in(view).then(|| (tool.name, look(tool, view))));
    }
    seen
}

fn look<O: Operation>(tool: &Tool<O>, view: &View) -> Seen {
    let schema = input_schema(tool, view, Schemas::Full);
    let properties = schema.get("properties").and_then(Value::as_object);
    let arguments = argument_names(tool, view)
        .into_iter()
        .map(|(name, _)| (name, properties.and_then(|all| all.get(name)).cloned().unwrap_or_default()))
        .collect();
    let mut operations: Vec<&'static str> = tool.calls_in(view).map(|call| call.operation.data().id).collect();
    operations.dedup();
    let effect = tool.calls_in(view).map(|call| call.operation.data().effect).max().unwrap_or(tool.effect);
    Seen { effect, says: tool.says, arguments, operations }
}

struct Page {
    text: String,
    quiet: bool,
}

fn code(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

impl Page {
    fn heading(&mut self, title: &str) {
        self.quiet = false;
        let _ = writeln!(self.text, "## {title}\n");
    }

    fn line(&mut self, text: &str) {
        self.text.push_str(text);
        self.text.push('\n');
    }

    fn added(
        &mut self,
        input: Input<'_>,
        before: &BTreeMap<&str, Seen>,
        after: &BTreeMap<&'static str, Seen>,
        new: &View,
    ) {
        let added: Vec<_> = after.iter().filter(|(name, _)| !before.contains_key(**name)).collect();
        if added.is_empty() {
            return;
        }
        self.heading("New tools");
        self.line("| tool | effect | what for | needs | Astro scopes |");
        self.line("| --- | --- | --- | --- | --- |");
        for (name, seen) in added {
            let requirements: Vec<Requirement> =
                seen.operations.iter().filter_map(|id| needs(input, new, id)).collect();
            let mut needs: Vec<String> = requirements.iter().map(needs_words).collect();
            needs.dedup();
            let mut scopes: Vec<String> = requirements.iter().map(scope_words).collect();
            scopes.dedup();
            self.line(&format!(
                "| `{name}` | {} | {} | {} | {} |",
                seen.effect.as_str(),
                seen.says,
                needs.join("; or "),
                scopes.join("; or ")
            ));
        }
        self.line("");
    }

    fn removed(&mut self, before: &BTreeMap<&'static str, Seen>, after: &BTreeMap<&str, Seen>) {
        let removed: Vec<&str> = before.keys().filter(|name| !after.contains_key(**name)).copied().collect();
        if !removed.is_empty() {
            self.heading("Tools that are gone");
            for name in removed {
                self.line(&format!("- `{name}`"));
            }
            self.line("");
        }
    }

    fn changed(&mut self, before: &BTreeMap<&'static str, Seen>, after: &BTreeMap<&str, Seen>) {
        let mut parts = String::new();
        for (name, old) in before {
            let Some(new) = after.get(name) else { continue };
            let mut lines: Vec<String> = Vec::new();
            let added: Vec<&str> =
                new.arguments.keys().filter(|argument| !old.arguments.contains_key(**argument)).copied().collect();
            let gone: Vec<&str> =
                old.arguments.keys().filter(|argument| !new.arguments.contains_key(**argument)).copied().collect();
            if !added.is_empty() {
                lines.push(format!("- new: {}", code(&added)));
            }
            if !gone.is_empty() {
                lines.push(format!("- gone: {}", code(&gone)));
            }
            for (argument, shape) in &new.arguments {
                if let Some(was) = old.arguments.get(argument) {
                    let mut steps = Vec::new();
                    compare(argument, was, shape, &mut steps);
                    steps.dedup();
                    lines.extend(steps.into_iter().map(|step| format!("- {step}")));
                }
            }
            if old.effect != new.effect {
                lines.push(format!("- effect was {}, is **{}**", old.effect.as_str(), new.effect.as_str()));
            }
            let calls: Vec<&str> = new.operations.iter().filter(|id| !old.operations.contains(id)).copied().collect();
            if !calls.is_empty() {
                lines.push(format!("- also calls {}", code(&calls)));
            }
            if !lines.is_empty() {
                let _ = write!(parts, "### `{name}`\n\n{}\n\n", lines.join("\n"));
            }
        }
        if !parts.is_empty() {
            self.heading("Changed arguments");
            self.text.push_str(&parts);
        }
    }

    fn permissions(&mut self, input: Input<'_>, old: &View, new: &View) {
        if old.line != new.line {
            return;
        }
        let mut lines = Vec::new();
        for data in input.tables.operations(new.line) {
            if !holds(data.spans, old) || !holds(data.spans, new) {
                continue;
            }
            let (Some(before), Some(after)) = (needs(input, old, data.id), needs(input, new, data.id)) else {
                continue;
            };
            if before.needs != after.needs {
                lines.push(format!(
                    "| `{}` | {} | {} | {} |",
                    data.id,
                    needs_words(&before),
                    needs_words(&after),
                    scope_words(&after)
                ));
            }
        }
        if !lines.is_empty() {
            self.heading("Changed permissions");
            self.line("| operation | needed | needs now | Astro scopes now |");
            self.line("| --- | --- | --- | --- |");
            lines.iter().for_each(|line| self.line(line));
            self.line("");
        }
    }

    fn operations(&mut self, input: Input<'_>, old: &View, new: &View) {
        let ids = |view: &View| -> Vec<&'static OperationData> {
            input.tables.operations(view.line).into_iter().filter(|data| holds(data.spans, view)).collect()
        };
        let (before, after) = (ids(old), ids(new));
        let added: Vec<&&OperationData> =
            after.iter().filter(|data| !before.iter().any(|other| other.id == data.id)).collect();
        let gone: Vec<&&OperationData> =
            before.iter().filter(|data| !after.iter().any(|other| other.id == data.id)).collect();
        if added.is_empty() && gone.is_empty() {
            return;
        }
        self.heading("Operations");
        for (word, list) in [("new", added), ("gone", gone)] {
            for data in list {
                let line = format!(
                    "- {word}: `{}` {} `{}` ({})",
                    data.id,
                    data.method.as_str(),
                    data.path,
                    data.effect.as_str()
                );
                self.line(&line);
            }
        }
        self.line("");
    }
}

/// What differs between two schemas, one line for each place.
fn compare(at: &str, old: &Value, new: &Value, lines: &mut Vec<String>) {
    if old == new {
        return;
    }
    let texts = |value: &Value, key: &str| -> Vec<String> {
        let items = value.get(key).and_then(Value::as_array);
        items.into_iter().flatten().filter_map(|item| item.as_str().map(ToOwned::to_owned)).collect()
    };
    let kind = |value: &Value| -> String {
        let name = value.get("type").and_then(Value::as_str).unwrap_or("one of several types");
        let items = value.get("items").and_then(|items| items.get("type")).and_then(Value::as_str);
        items.map_or_else(|| name.to_owned(), |items| format!("{name} of {items}"))
    };
    let mut say = |line: String| {
        if !lines.contains(&line) {
            lines.push(line);
        }
    };
    if old.get("type") != new.get("type") {
        say(format!("`{at}` was {}, is {}", kind(old), kind(new)));
        return;
    }
    for (key, word, gone) in [("enum", "new value", "value gone"), ("required", "now required", "no longer required")] {
        let (was, is) = (texts(old, key), texts(new, key));
        for value in is.iter().filter(|value| !was.contains(value)) {
            say(format!("`{at}`: {word} `{value}`"));
        }
        for value in was.iter().filter(|value| !is.contains(value)) {
            say(format!("`{at}`: {gone} `{value}`"));
        }
    }
    for key in ["default", "minimum", "maximum", "maxLength", "format"] {
        let word = |value: Option<&Value>| value.map_or_else(|| "none".to_owned(), ToString::to_string);
        if old.get(key) != new.get(key) {
            say(format!("`{at}`: {key} was {}, is {}", word(old.get(key)), word(new.get(key))));
        }
    }
    let none = serde_json::Map::new();
    let fields = |value: &Value| value.get("properties").and_then(Value::as_object).unwrap_or(&none).clone();
    let (was, is) = (fields(old), fields(new));
    for name in is.keys().filter(|name| !was.contains_key(*name)) {
        say(format!("`{at}`: new field `{name}`"));
    }
    for name in was.keys().filter(|name| !is.contains_key(*name)) {
        say(format!("`{at}`: field gone `{name}`"));
    }
    for (name, field) in &is {
        if let Some(before) = was.get(name) {
            compare(&format!("{at}.{name}"), before, field, lines);
        }
    }
    if let (Some(before), Some(after)) = (old.get("items"), new.get("items")) {
        compare(&format!("{at}[]"), before, after, lines);
    }
    let variants = |value: &Value| value.get("anyOf").and_then(Value::as_array).cloned().unwrap_or_default();
    let (was, is) = (variants(old), variants(new));
    if was.len() != is.len() {
        lines.push(format!("`{at}`: {} forms before, {} now", was.len().max(1), is.len().max(1)));
    }
    for (before, after) in was.iter().zip(&is) {
        compare(at, before, after, lines);
    }
}

fn needs(input: Input<'_>, view: &View, id: &str) -> Option<Requirement> {
    let entry = input.policy.entry(view.line, id)?;
    let mut needs = entry.needs_in(view.release).to_vec();
    if needs.is_empty() {
        // Bulk calls have their needs in conditions alone: the most they can ask for.
        needs = entry.conditional().cloned().collect();
        needs.sort();
        needs.dedup();
    }
    Some(requirement(input, view.line, &needs, String::new()))
}

fn needs_words(requirement: &Requirement) -> String {
    if requirement.needs.is_empty() {
        return "nothing".to_owned();
    }
    requirement.needs.iter().map(|need| format!("`{need}`")).collect::<Vec<_>>().join(" + ")
}

fn scope_words(requirement: &Requirement) -> String {
    let mut words: Vec<String> = requirement.scopes.iter().map(|scope| format!("`{scope}`")).collect();
    words.extend(requirement.unscoped.iter().map(|need| format!("none is published for `{need}`")));
    if words.is_empty() { "–".to_owned() } else { words.join(" + ") }
}
