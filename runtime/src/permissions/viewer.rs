//! The read-only role that Astronomer publishes, beside what is really needed.

use generated::table::{Effect, Line, Operation, OperationData, View, Vocabulary};

use super::needs::{Need, ToolNeeds};
use super::report::Asked;
use crate::serve::{Catalog, Entry};

/// What Astronomer calls the role.
pub const NAME: &str = "MCP_VIEWER";

/// The role, and where it differs from what a selection of tools needs.
pub struct Viewer {
    /// Its scopes, in the order of the published list.
    pub scopes: Vec<&'static str>,
    /// Those that no tool needs, selected or not, in any release.
    pub idle: Vec<&'static str>,
    /// Those that some tool needs, and none of the selected ones.
    pub unused: Vec<&'static str>,
    /// What the selected tools need and it does not give, though a scope is published.
    pub lacks: Vec<(Need, &'static str)>,
    /// Reads of the release, selected or not, that need what it does not give.
    pub closed: Vec<(&'static str, Vec<Need>)>,
    /// Reads of the release that it opens, if what is assumed of a scope is true.
    pub assumed: Vec<&'static str>,
}

impl Viewer {
    /// Compares it with a selection.
    pub fn of(catalog: &Catalog, view: &View, needs: &[Asked], vocabulary: &'static Vocabulary) -> Self {
        let scopes: Vec<&'static str> =
            vocabulary.scopes.iter().filter(|scope| scope.viewer).map(|scope| scope.name).collect();
        let ever = ever_needed(catalog, vocabulary);
        let here: Vec<&str> = needs.iter().filter_map(|asked| vocabulary.scope(asked.need)).map(|s| s.name).collect();
        let given = |need: &Need| vocabulary.scope(need).is_some_and(|scope| scope.viewer);
        let lacks = needs.iter().map(|asked| asked.need).filter(|need| !given(need));
        let lacks = lacks.filter_map(|need| Some((need, vocabulary.scope(need)?.name))).collect();
        let reads = catalog.entries().filter(|entry| entry.exists_in(view) && entry.effect_in(view) == Effect::Read);
        let (mut closed, mut assumed) = (Vec::new(), Vec::new());
        for entry in reads {
            let all = ToolNeeds::of(entry, catalog, view).all(vocabulary);
            let missing: Vec<Need> = all.iter().copied().filter(|need| !given(need)).collect();
            if !missing.is_empty() {
                closed.push((entry.name(), missing));
            } else if all.iter().any(|need| vocabulary.assumed(need).is_some()) {
                assumed.push(entry.name());
            }
        }
        let idle: Vec<&str> = scopes.iter().copied().filter(|scope| !ever.contains(scope)).collect();
        let unused = scopes.iter().copied().filter(|scope| ever.contains(scope) && !here.contains(scope)).collect();
        Self { closed, assumed, idle, unused, lacks, scopes }
    }
}

/// The scopes that some call of some tool needs, in any release and on any condition.
fn ever_needed(catalog: &Catalog, vocabulary: &Vocabulary) -> Vec<&'static str> {
    fn operations<O: Operation>(tool: &'static generated::table::Tool<O>) -> Vec<&'static OperationData> {
        tool.calls.iter().map(|call| call.operation.data()).collect()
    }
    let mut found: Vec<&'static str> = Vec::new();
    for entry in catalog.entries() {
        let operations = match entry {
            Entry::Read(tool) => operations(tool),
            Entry::Write(tool) => operations(tool),
        };
        for data in operations {
            let base = data.needs.iter().flat_map(|(_, needs)| *needs);
            let more = data.rights.when.iter().flat_map(|when| when.add);
            found.extend(base.chain(more).filter_map(|need| vocabulary.scope(need)).map(|scope| scope.name));
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// What the role stands for in our words, in the order of the vocabulary: reading a resource
/// where FAB knows that, its menu where it is nothing but a menu.
pub fn needs(vocabulary: &'static Vocabulary, line: Line) -> Vec<Need> {
    let roles = vocabulary.fab_roles.iter().filter(|(known, _)| *known == line).flat_map(|(_, roles)| *roles);
    let known: Vec<Need> = roles.flat_map(|(_, needs)| *needs).copied().collect();
    let chosen = known.iter().copied().filter(|need| {
        let only_menu = |name: &str| !known.contains(&format!("{name}.get").as_str());
        let shows = need.ends_with(".get") || need.strip_suffix(".menu").is_some_and(only_menu);
        shows && vocabulary.scope(need).is_some_and(|scope| scope.viewer)
    });
    super::needs::united(chosen, vocabulary)
}
