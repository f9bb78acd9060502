//! What a selection of tools needs, all together, and the role that is made of it.

use generated::table::{FabPair, Line, Release, View, Vocabulary};

use super::dags;
use super::needs::{Need, ToolNeeds, united};
use super::viewer::{self, Viewer};
use crate::serve::{Catalog, Selection, absence};

/// Which permissions a role holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RoleKind {
    /// Those that the selected tools need, and no others.
    Least,
    /// The scopes of the read-only role that Astronomer publishes, whatever the tools need.
    Viewer,
}

/// What is asked for.
pub struct Wish<'a> {
    /// The tables.
    pub catalog: &'a Catalog,
    /// The tools.
    pub selection: &'a Selection,
    /// The release; `None` = the newest that is known.
    pub airflow: Option<Release>,
    /// Which role.
    pub kind: RoleKind,
    /// Its name; `None` = a fitting one.
    pub name: Option<&'a str>,
    /// The only DAGs that it is to reach; none = all.
    pub dags: &'a [String],
    /// After how many days a token expires.
    pub days: u32,
    /// Astro's workspaces that the role is restricted to; none = all.
    pub workspaces: &'a [String],
}

/// A need, and the tools that have it.
pub struct Asked {
    /// The need.
    pub need: Need,
    /// The tools.
    pub tools: Vec<&'static str>,
}

/// A role.
pub struct Role {
    /// Which one.
    pub kind: RoleKind,
    /// Its name.
    pub name: String,
    /// What it gives, in our words and the vocabulary's order.
    pub needs: Vec<Need>,
    /// FAB's pairs, in the same order.
    pub fab: Vec<(String, Vec<&'static str>)>,
    /// Astro's scopes, sorted.
    pub scopes: Vec<&'static str>,
}

/// Everything that is printed, in any format.
pub struct Report {
    /// What permissions are called.
    pub vocabulary: &'static Vocabulary,
    /// The release.
    pub view: View,
    /// Whether the release was named or taken.
    pub release_named: bool,
    /// Whether nothing can be changed through these tools.
    pub read_only: bool,
    /// The tools that the release has, in the order shown.
    pub tools: Vec<ToolNeeds>,
    /// Selected tools that it does not have, and why.
    pub absent: Vec<(&'static str, String)>,
    /// What the tools need together.
    pub needs: Vec<Asked>,
    /// The role.
    pub role: Role,
    /// The published read-only role beside what these tools need.
    pub viewer: Viewer,
    /// The only DAGs to reach.
    pub dags: Vec<String>,
    /// Tools that do not work, or not wholly, for single DAGs, and why.
    pub beyond_dags: Vec<(&'static str, &'static str)>,
    /// After how many days a token expires.
    pub days: u32,
    /// Astro's workspaces that the role is restricted to.
    pub workspaces: Vec<String>,
}

impl Report {
    /// What a wish comes to.
    ///
    /// # Errors
    /// A release that no table fits, no tool at all, or a name that can't be one; in words.
    pub fn of(wish: &Wish<'_>) -> Result<Self, String> {
        let vocabulary = generated::permissions::VOCABULARY;
        let view = view(wish.catalog, wish.airflow)?;
        let mut tools = Vec::new();
        let mut absent = Vec::new();
        for entry in wish.selection.names().iter().filter_map(|name| wish.catalog.find(name)) {
            if entry.exists_in(&view) {
                tools.push(ToolNeeds::of(entry, wish.catalog, &view));
            } else {
                let because = absence(&entry.spans(), &view);
                // Which release this is about is said already, and no server is asked.
                let because = because.split("; this server").next().unwrap_or(&because).to_owned();
                absent.push((entry.name(), because));
            }
        }
        if tools.is_empty() {
            return Err(nothing(wish.catalog, &absent));
        }
        let needs = together(&tools, vocabulary);
        let viewer = Viewer::of(wish.catalog, &view, &needs, vocabulary);
        let read_only = tools.iter().all(|tool| tool.effect == generated::table::Effect::Read);
        let name = match wish.name {
            Some(name) => named(name)?,
            None => match (wish.kind, read_only) {
                (RoleKind::Viewer, _) => viewer::NAME,
                (RoleKind::Least, true) => "airvane-read-only",
                (RoleKind::Least, false) => "airvane",
            }
            .to_owned(),
        };
        let held = match wish.kind {
            RoleKind::Least => needs.iter().map(|asked| asked.need).collect(),
            RoleKind::Viewer => viewer::needs(vocabulary, view.line),
        };
        let scopes = match wish.kind {
            RoleKind::Least => scopes(&held, vocabulary),
            RoleKind::Viewer => viewer.scopes.clone(),
        };
        let fab = fab(&held, view.line, vocabulary, wish.dags);
        Ok(Self {
            vocabulary,
            view,
            release_named: wish.airflow.is_some(),
            read_only,
            beyond_dags: if wish.dags.is_empty() { Vec::new() } else { dags::beyond(&tools, vocabulary) },
            tools,
            absent,
            needs,
            role: Role { kind: wish.kind, name, needs: held, fab, scopes },
            viewer,
            dags: wish.dags.to_vec(),
            days: wish.days,
            workspaces: wish.workspaces.to_vec(),
        })
    }

    /// Needs of the tools without a published Astro scope.
    pub fn unscoped(&self) -> impl Iterator<Item = &Asked> {
        self.needs.iter().filter(|asked| self.vocabulary.scope(asked.need).is_none())
    }

    /// Needs of the role whose Astro scope is assumed: need, scope, reason.
    pub fn assumed(&self) -> Vec<(Need, &'static str, &'static str)> {
        let of = |need: &Need| Some((*need, self.vocabulary.scope(need)?.name, self.vocabulary.assumed(need)?));
        // Of a menu nothing is needed here, so that nothing need be assumed of it.
        self.role.needs.iter().filter(|need| !need.ends_with(".menu")).filter_map(of).collect()
    }

    /// The least default role of FAB that has all that the tools need.
    pub fn fab_role(&self) -> Option<&'static str> {
        let needs: Vec<Need> = self.needs.iter().map(|asked| asked.need).collect();
        self.vocabulary.fab_role(&needs, self.view.line)
    }

    /// The least role of SimpleAuthManager that has all that the tools need; `None` on Airflow 2, which has no such thing.
    pub fn simple_role(&self) -> Option<&'static str> {
        let needs: Vec<Need> = self.needs.iter().map(|asked| asked.need).collect();
        (self.view.line == Line::V2).then(|| self.vocabulary.simple_role(&needs))
    }

    /// A permission under FAB, as the role has it.
    pub fn fab_pair(&self, need: &str) -> Option<FabPair> {
        let pair = self.vocabulary.fab_pair(need, self.view.line)?;
        // A role holds the global pair, which does for any DAG.
        Some(FabPair { any_dag: false, ..pair })
    }

    /// The release in words, and how it came to be that one.
    pub fn release(&self) -> String {
        let View { release, older, .. } = self.view;
        match (self.view.exact(), self.release_named) {
            (true, true) => format!("Airflow {release}"),
            (true, false) => format!("Airflow {release} (the newest known; --airflow takes another)"),
            (false, _) => format!("Airflow {release} (not known; taken as {older}, the nearest older one that is)"),
        }
    }
}

fn view(catalog: &Catalog, airflow: Option<Release>) -> Result<View, String> {
    let newest = || catalog.releases().iter().flat_map(|(_, known)| *known).max().copied();
    let release = airflow.or_else(newest).ok_or("no release is known")?;
    let known = |line| catalog.releases().iter().find(|(known, _)| *known == line).map(|(_, releases)| *releases);
    let line = Line::of(release);
    line.and_then(|line| View::of(release, line, known(line)?)).ok_or_else(|| {
        let spans = catalog.releases().iter().filter_map(|(_, known)| Some((known.first()?, known.last()?)));
        let spans: Vec<String> = spans.map(|(first, last)| format!("{first} to {last}")).collect();
        format!("nothing is known of Airflow {release}; --airflow takes {}, and what is newer of 3.x", spans.join(", "))
    })
}

fn nothing(catalog: &Catalog, absent: &[(&str, String)]) -> String {
    if let Some((name, because)) = absent.first() {
        return format!("none of the selected tools is in this release: `{name}` {because}");
    }
    let read_only = if catalog.is_read_only() { ", and whether all of them are writes: this is read-only" } else { "" };
    format!("no tool is selected: look at --toolsets, --tools and --exclude-tools{read_only}")
}

/// A name that a role can bear in all places: FAB takes 64 characters.
fn named(name: &str) -> Result<String, String> {
    let name = name.trim();
    let fit = !name.is_empty() && name.chars().count() <= 64 && !name.chars().any(char::is_control);
    fit.then(|| name.to_owned())
        .ok_or_else(|| "--name must have 1 to 64 characters, none of them a line break".to_owned())
}

fn together(tools: &[ToolNeeds], vocabulary: &Vocabulary) -> Vec<Asked> {
    let all: Vec<(&'static str, Vec<Need>)> = tools.iter().map(|tool| (tool.name, tool.all(vocabulary))).collect();
    let union = united(all.iter().flat_map(|(_, needs)| needs.iter().copied()), vocabulary);
    union
        .into_iter()
        .map(|need| {
            let has = |needs: &[Need]| needs.iter().any(|own| *own == need || vocabulary.plain(own) == need);
            Asked { need, tools: all.iter().filter(|(_, needs)| has(needs)).map(|(name, _)| *name).collect() }
        })
        .collect()
}

/// The published scopes of needs, sorted, each once.
fn scopes(needs: &[Need], vocabulary: &Vocabulary) -> Vec<&'static str> {
    let mut scopes: Vec<&str> =
        needs.iter().filter_map(|need| vocabulary.scope(need)).map(|scope| scope.name).collect();
    scopes.sort_unstable();
    scopes.dedup();
    scopes
}

/// FAB's pairs: each resource once, with its actions; for single DAGs theirs in place of all DAGs.
fn fab(needs: &[Need], line: Line, vocabulary: &Vocabulary, dags: &[String]) -> Vec<(String, Vec<&'static str>)> {
    let mut pairs: Vec<(String, Vec<&'static str>)> = Vec::new();
    for need in needs {
        let Some(pair) = vocabulary.fab_pair(need, line) else { continue };
        let resources = if dags::of_dags(need, vocabulary) && !dags.is_empty() {
            dags.iter().map(|dag| dags::resource(dag)).collect()
        } else {
            vec![pair.resource.to_owned()]
        };
        for resource in resources {
            match pairs.iter_mut().find(|(known, _)| *known == resource) {
                Some((_, actions)) if actions.contains(&pair.action) => {}
                Some((_, actions)) => actions.push(pair.action),
                None => pairs.push((resource, vec![pair.action])),
            }
        }
    }
    pairs
}
