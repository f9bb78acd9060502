//! Which tools are listed: `--toolsets`, `--tools`, `--exclude-tools`.

use std::collections::HashSet;
use std::fmt;

use super::catalog::Catalog;
use super::names::{hint, shown};

/// What the settings say, as comma-separated lists. Empty is the same as not given.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// `default`, `all`, or names of toolsets.
    pub toolsets: Option<String>,
    /// Names of tools, besides those of the toolsets.
    pub tools: Option<String>,
    /// Names of tools that are never listed.
    pub exclude: Option<String>,
}

/// A name in the settings that is not known.
#[derive(Debug, PartialEq, Eq)]
pub struct SelectionError(String);

impl fmt::Display for SelectionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for SelectionError {}

/// The tools that are listed, in the order shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selection {
    names: Vec<&'static str>,
    excluded: HashSet<&'static str>,
}

impl Selection {
    /// The tools that are listed when nothing else is said.
    pub fn default_of(catalog: &Catalog) -> Self {
        let mut names = Vec::new();
        defaults(catalog, &mut names);
        Self { names, excluded: HashSet::new() }
    }

    /// The tools that `wanted` names. Without toolsets and tools: the default ones; with tools
    /// alone: only these. What is excluded is left out whatever else is said.
    ///
    /// # Errors
    /// A name that no toolset or tool bears, with the nearest one that is borne.
    pub fn of(catalog: &Catalog, wanted: &Wanted) -> Result<Self, SelectionError> {
        let toolsets = words(wanted.toolsets.as_deref());
        let tools = words(wanted.tools.as_deref());
        let mut names: Vec<&'static str> = Vec::new();
        if toolsets.is_empty() && tools.is_empty() {
            defaults(catalog, &mut names);
        }
        for toolset in toolsets {
            match toolset {
                "default" => defaults(catalog, &mut names),
                "all" => catalog.entries().for_each(|entry| push(&mut names, entry.name())),
                name => {
                    let known = catalog.toolsets().iter().map(|toolset| toolset.name);
                    if !known.clone().any(|known| known == name) {
                        let near = hint(name, known.clone().chain(["default", "all"]));
                        let list = known.collect::<Vec<_>>().join(", ");
                        return Err(SelectionError(format!(
                            "there is no toolset `{}`{near}; there are default, all, {list}",
                            shown(name)
                        )));
                    }
                    catalog
                        .entries()
                        .filter(|entry| entry.toolset() == name)
                        .for_each(|entry| push(&mut names, entry.name()));
                }
            }
        }
        for name in tools {
            if let Some(known) = tool(catalog, name)? {
                push(&mut names, known);
            }
        }
        let mut excluded = HashSet::new();
        for name in words(wanted.exclude.as_deref()) {
            excluded.extend(tool(catalog, name)?);
        }
        let mut names: Vec<&'static str> =
            catalog.entries().map(|entry| entry.name()).filter(|name| names.contains(name)).collect();
        names.retain(|name| !excluded.contains(name));
        Ok(Self { names, excluded })
    }

    /// Names of the tools that are listed, in the order shown.
    pub fn names(&self) -> &[&'static str] {
        &self.names
    }

    /// Whether a tool was excluded by name.
    pub fn excludes(&self, name: &str) -> bool {
        self.excluded.contains(name)
    }
}

fn words(text: Option<&str>) -> Vec<&str> {
    text.unwrap_or_default().split([',', ' ', '\n']).map(str::trim).filter(|word| !word.is_empty()).collect()
}

fn push(names: &mut Vec<&'static str>, name: &'static str) {
    if !names.contains(&name) {
        names.push(name);
    }
}

fn defaults(catalog: &Catalog, names: &mut Vec<&'static str>) {
    catalog.entries().filter(|entry| entry.is_default()).for_each(|entry| push(names, entry.name()));
}

/// The tool's present name; nothing for one that a read-only server withholds.
fn tool(catalog: &Catalog, name: &str) -> Result<Option<&'static str>, SelectionError> {
    if let Some(entry) = catalog.find(name) {
        return Ok(Some(entry.name()));
    }
    if catalog.withholds(name) {
        return Ok(None);
    }
    let near = hint(name, catalog.entries().map(|entry| entry.name()));
    Err(SelectionError(format!("there is no tool `{}`{near}", shown(name))))
}
