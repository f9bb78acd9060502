//! What permissions are called: our words, Airflow's, FAB's, Astro's, and the roles.

use std::path::Path;

use indexmap::IndexMap;
use serde::Deserialize;

use crate::problem::{Problem, Problems};
use crate::table::Line;

/// Path of the vocabulary from the project's root.
pub const FILE: &str = "specs/permissions/vocabulary.yaml";

/// One permission, as `resource.verb`.
pub type Need = String;

/// `specs/permissions/vocabulary.yaml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vocabulary {
    /// Our verb → FAB's action.
    pub verbs: IndexMap<String, String>,
    /// Resources by our name.
    pub resources: IndexMap<String, Resource>,
    /// All published Astro scopes.
    pub scopes: Vec<Scope>,
    /// FAB's default roles by line, least first; what each adds to the one before.
    pub fab_roles: IndexMap<String, IndexMap<String, Vec<Need>>>,
}

/// Something that permissions are about.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Resource {
    /// What it is.
    pub says: String,
    /// Airflow 3's name.
    pub airflow: Option<String>,
    /// FAB's name, by line.
    #[serde(default)]
    pub fab: IndexMap<String, String>,
    /// Astro's name; none is published if it is missing.
    pub astro: Option<String>,
    /// Least role of SimpleAuthManager by verb.
    #[serde(default)]
    pub simple: IndexMap<String, String>,
    /// Whether a grant on one DAG does too.
    #[serde(default)]
    pub per_dag: bool,
    /// The resource whose names it goes by.
    pub counts_as: Option<String>,
    /// What is not certain about it.
    pub assumed: Option<String>,
    /// Something worth a reviewer's time.
    pub note: Option<String>,
}

/// An Astro scope.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scope {
    /// Whole name, `deployment.airflow.dag.get`.
    pub name: String,
    /// What Astronomer says it is for.
    pub purpose: String,
    /// Which published list it is from.
    pub list: ScopeList,
}

/// Astronomer's published lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ScopeList {
    /// The 28 of the read-only role.
    Viewer,
    /// Those that change something.
    Write,
}

impl Vocabulary {
    /// Reads and checks it.
    pub fn load(root: &Path) -> Result<Self, Problems> {
        let vocabulary: Self = crate::yaml::read(root, Path::new(FILE))?;
        let mut problems = Problems::default();
        for (name, resource) in &vocabulary.resources {
            if let Some(other) = &resource.counts_as
                && !vocabulary.resources.contains_key(other)
            {
                problems.push(
                    Problem::new(FILE, format!("there is no resource `{other}`"))
                        .at(format!("/resources/{name}/counts_as")),
                );
            }
        }
        for (index, scope) in vocabulary.scopes.iter().enumerate() {
            if vocabulary.scopes.iter().take(index).any(|other| other.name == scope.name) {
                problems.push(
                    Problem::new(FILE, format!("the scope {} stands twice", scope.name)).at(format!("/scopes/{index}")),
                );
            }
        }
        for (line, roles) in &vocabulary.fab_roles {
            for (role, needs) in roles {
                for (index, need) in needs.iter().enumerate() {
                    if let Err(what) = vocabulary.check(need) {
                        problems.push(Problem::new(FILE, what).at(format!("/fab_roles/{line}/{role}/{index}")));
                    }
                }
            }
        }
        problems.into_result()?;
        Ok(vocabulary)
    }

    /// Whether a need names a known resource and verb.
    pub fn check(&self, need: &str) -> Result<(), String> {
        let Some((resource, verb)) = need.split_once('.') else {
            return Err(format!("`{need}` is not written as resource.verb"));
        };
        if !self.resources.contains_key(resource) {
            return Err(format!("there is no resource `{resource}` in {FILE}"));
        }
        if !self.verbs.contains_key(verb) {
            return Err(format!("there is no verb `{verb}` in {FILE}"));
        }
        Ok(())
    }

    fn split<'a>(&'a self, need: &'a str) -> Option<(&'a Resource, &'a Resource, &'a str)> {
        let (name, verb) = need.split_once('.')?;
        let own = self.resources.get(name)?;
        let named = own.counts_as.as_ref().and_then(|other| self.resources.get(other)).unwrap_or(own);
        Some((own, named, verb))
    }

    /// FAB's pair, `can_read on DAG Runs`; `None` where FAB has no such resource.
    pub fn fab(&self, need: &str, line: Line) -> Option<String> {
        let (own, named, verb) = self.split(need)?;
        let action = self.verbs.get(verb)?;
        let resource = named.fab.get(line.name())?;
        let any = if own.counts_as.is_some() { " (or on any one DAG)" } else { "" };
        Some(format!("{action} on {resource}{any}"))
    }

    /// The Astro scope, if one is published under the name that follows.
    pub fn scope(&self, need: &str) -> Option<&Scope> {
        let (_, named, verb) = self.split(need)?;
        let verb = if verb == "menu" { "get" } else { verb };
        let astro = named.astro.as_ref()?;
        let long = format!("deployment.airflow.{astro}.{verb}");
        let short = format!("{astro}.{verb}");
        self.scopes.iter().find(|scope| scope.name == long || scope.name == short)
    }

    /// The resource's own uncertainty, if it has one.
    pub fn assumed<'a>(&'a self, need: &'a str) -> Option<&'a str> {
        self.split(need).and_then(|(_, named, _)| named.assumed.as_deref())
    }

    /// The least of SimpleAuthManager's roles that has all needs.
    pub fn simple_role(&self, needs: &[Need]) -> &'static str {
        const ROLES: [&str; 4] = ["viewer", "user", "op", "admin"];
        let rank = |need: &Need| {
            let role = self.split(need).and_then(|(own, named, verb)| own.simple.get(verb).or(named.simple.get(verb)));
            role.and_then(|role| ROLES.iter().position(|known| known == role)).unwrap_or(ROLES.len() - 1)
        };
        let highest = needs.iter().map(rank).max().unwrap_or(0);
        ROLES.get(highest).copied().unwrap_or("admin")
    }

    /// The least of FAB's default roles that has all needs; `None` if no default role has.
    pub fn fab_role(&self, needs: &[Need], line: Line) -> Option<&str> {
        let roles = self.fab_roles.get(line.name())?;
        let mut held: Vec<&Need> = Vec::new();
        for (role, adds) in roles {
            held.extend(adds);
            let has = |need: &Need| {
                let plain = need.split_once('.').and_then(|(resource, verb)| {
                    let other = self.resources.get(resource)?.counts_as.as_ref()?;
                    Some(format!("{other}.{verb}"))
                });
                held.contains(&need) || plain.is_some_and(|plain| held.iter().any(|held| **held == plain))
            };
            if needs.iter().all(has) {
                return Some(role);
            }
        }
        None
    }
}
