//! The published read-only role, held against what the reads really need.

use indexmap::IndexMap;

use super::Input;
use super::permissions::{requirements, tools};
use crate::model::Presence;
use crate::policy::Need;
use crate::policy::vocabulary::ScopeList;
use crate::table::{Effect, Line};

/// Something that reads need and the role does not give.
#[derive(Clone, Debug)]
pub struct Gap {
    /// The need.
    pub need: Need,
    /// The scope that would give it, if one is published.
    pub scope: Option<&'static str>,
    /// The reads: tool, and in which releases and under which condition if not always.
    pub tools: Vec<String>,
}

/// Whether a scope of the read-only role gives a need.
fn given(input: Input<'_>, need: &Need) -> bool {
    let Some(scope) = input.policy.vocabulary.scope(need) else { return false };
    let mut viewer = input.policy.vocabulary.scopes.iter().filter(|scope| scope.list == ScopeList::Viewer);
    viewer.any(|known| known.name == scope.name)
}

/// What the reads of a line need beyond the read-only role, by need.
pub fn gaps(input: Input<'_>, line: Line) -> Vec<Gap> {
    let mut found: IndexMap<Need, Vec<String>> = IndexMap::new();
    let Some(api) = input.apis.iter().find(|api| api.line == line) else { return Vec::new() };
    let known = input.tables.known(line);
    let mut add = |need: &Need, tool: &str, presence: Presence, whole: Presence, condition: bool| {
        if given(input, need) {
            return;
        }
        let mut text = format!("`{tool}`");
        if !presence.covers(whole) {
            text.push_str(&format!(" ({})", presence.words(known)));
        }
        if condition {
            text.push_str(" (under a condition)");
        }
        let tools = found.entry(need.clone()).or_default();
        if !tools.contains(&text) {
            tools.push(text);
        }
    };
    for tool in tools(input, line).iter().filter(|tool| tool.effect == Effect::Read) {
        for id in &tool.operations {
            let (Some(operation), Some(entry)) = (api.operations.get(*id), input.policy.entry(line, id)) else {
                continue;
            };
            for requirement in requirements(input, line, operation, entry) {
                for need in &requirement.needs {
                    add(need, tool.name, requirement.presence, operation.presence, false);
                }
            }
            for when in &entry.when {
                let presence = when.presence(known).and(operation.presence);
                when.add.iter().for_each(|need| add(need, tool.name, presence, operation.presence, true));
            }
        }
    }
    let scope = |need: &Need| input.policy.vocabulary.scope(need).map(|scope| scope.name);
    found.into_iter().map(|(need, tools)| Gap { scope: scope(&need), need, tools }).collect()
}
