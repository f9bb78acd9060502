//! Which tools one request sees.

use std::sync::Arc;

use generated::table::{Effect, Schemas, View};
use rmcp::model::{Tool, ToolAnnotations};

use super::catalog::{Catalog, Entry};
use super::fence::{Under, under};
use super::names::{hint, shown};
use super::releases::absence;
use super::selection::Selection;

/// What a name leads to.
pub enum Found {
    /// A tool that can be called.
    Tool(Entry),
    /// A tool that is known and can't be called here, and why.
    Refused(String),
    /// No tool; with the words for it.
    Unknown(String),
}

/// The tools of one request: those of the tables, of the selection, and of the release.
pub struct Inventory<'a> {
    /// All tools.
    pub catalog: &'a Catalog,
    /// Those that are listed.
    pub selection: &'a Selection,
    /// The release of the Airflow at hand.
    pub view: View,
}

impl Inventory<'_> {
    /// The tools that are listed, in the order shown.
    pub fn entries(&self) -> impl Iterator<Item = Entry> + '_ {
        self.selection
            .names()
            .iter()
            .filter_map(|name| self.catalog.find(name))
            .filter(|entry| entry.exists_in(&self.view))
    }

    /// These tools, as MCP shows them.
    pub fn list(&self, entries: impl Iterator<Item = Entry>, schemas: Schemas) -> Vec<Tool> {
        entries.map(|entry| shown_as(&entry, &self.view, schemas)).collect()
    }

    /// The same under a fence: without those that are not used there, and with a word on
    /// those for which it does not hold.
    pub fn list_fenced(&self, entries: impl Iterator<Item = Entry>, schemas: Schemas) -> Vec<Tool> {
        let shown = |entry: Entry| {
            let mut tool = shown_as(&entry, &self.view, schemas);
            match under(entry.operations(&self.view).into_iter()) {
                Under::Refused => return None,
                Under::Kept => {}
                Under::Open => {
                    let says = tool.description.unwrap_or_default();
                    tool.description = Some(format!("{says} {}", self.catalog.fences().suffix).into());
                }
            }
            Some(tool)
        };
        entries.filter_map(shown).collect()
    }

    /// What `name` leads to. Older names work too.
    pub fn find(&self, name: &str) -> Found {
        let Some(entry) = self.catalog.find(name) else {
            if self.catalog.withholds(name) {
                return Found::Refused(format!(
                    "`{name}` changes Airflow, and this server is read-only: nothing was sent. \
                     Its operator decides that by AF_READ_ONLY or --read-only."
                ));
            }
            let near = hint(name, self.entries().map(|entry| entry.name()));
            return Found::Unknown(format!("there is no tool `{}`{near}", shown(name)));
        };
        let name = entry.name();
        if !self.selection.names().contains(&name) {
            let how = if self.selection.excludes(name) {
                "its operator has excluded it by --exclude-tools".to_owned()
            } else {
                format!(
                    "to have it, its operator adds `--tools {name}`, or the toolset it belongs to: `--toolsets {}`",
                    entry.toolset()
                )
            };
            return Found::Refused(format!("`{name}` is not switched on in this server, so nothing was sent: {how}."));
        }
        if !entry.exists_in(&self.view) {
            return Found::Refused(format!("`{name}` {}. Nothing was sent.", absence(&entry.spans(), &self.view)));
        }
        Found::Tool(entry)
    }
}

/// A tool as MCP shows it, all four annotations written out.
fn shown_as(entry: &Entry, view: &View, schemas: Schemas) -> Tool {
    let effect = entry.effect_in(view);
    let title = title(entry.name());
    let annotations = ToolAnnotations::new()
        .read_only(effect == Effect::Read)
        .destructive(effect == Effect::Destructive)
        .idempotent(entry.idempotent())
        .open_world(true);
    Tool::new(entry.name(), entry.says(), Arc::new(entry.schema(view, schemas)))
        .with_title(title)
        .with_annotations(annotations)
}

/// `list_dag_runs` as people read it: `List DAG runs`.
fn title(name: &str) -> String {
    let mut title = String::new();
    for (index, word) in name.split('_').enumerate() {
        if index > 0 {
            title.push(' ');
        }
        match word {
            "dag" => title.push_str("DAG"),
            "dags" => title.push_str("DAGs"),
            "xcom" => title.push_str("XCom"),
            "xcoms" => title.push_str("XComs"),
            "id" => title.push_str("ID"),
            word if index == 0 => {
                let mut letters = word.chars();
                title.extend(letters.next().map(|first| first.to_ascii_uppercase()));
                title.push_str(letters.as_str());
            }
            word => title.push_str(word),
        }
    }
    title
}
