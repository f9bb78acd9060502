//! What permissions are called: our words, Airflow's, FAB's, Astro's, and the roles.

use std::path::Path;
use std::sync::OnceLock;

use indexmap::IndexMap;
use serde::Deserialize;

use crate::problem::{Problem, Problems};
use crate::table::{self, Line};

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
    /// The same as a table, made when it is first asked for.
    #[serde(skip)]
    table: OnceLock<&'static table::Vocabulary>,
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

    /// The same as a table, with all that can be asked of it: what the server holds.
    pub fn table(&self) -> &'static table::Vocabulary {
        self.table.get_or_init(|| crate::tabulate::vocabulary(self))
    }

    /// FAB's pair, `can_read on DAG Runs`; `None` where FAB has no such resource.
    pub fn fab(&self, need: &str, line: Line) -> Option<String> {
        self.table().fab_pair(need, line).map(|pair| pair.to_string())
    }

    /// The Astro scope, if one is published under the name that follows.
    pub fn scope(&self, need: &str) -> Option<&'static table::Scope> {
        self.table().scope(need)
    }
}
