//! What operations ask of their caller, and what permissions are called by Airflow, FAB and Astro.
//!
//! A permission is a text `resource.verb` in the words of `specs/permissions/vocabulary.yaml`.

use serde_json::Value;

use super::{Line, OperationData, Request, Span, View, holds, template_values};

/// What the reviewed map says of an operation besides its effect and its needs.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Rights {
    /// Whether no token is needed.
    pub open: bool,
    /// Conditions that add to the needs or take from them.
    pub when: &'static [NeedWhen],
    /// Which rows an answer leaves out for lack of a permission.
    pub rows: Option<&'static str>,
    /// A denial that is no 403.
    pub denied_as: Option<&'static str>,
    /// Parameters by which a read can do harm: a read-only server refuses them.
    pub harmful: &'static [Harmful],
    /// A request that Airflow answers by whether the caller may, and that changes nothing.
    pub probe: Option<Probe>,
}

impl Rights {
    /// Of an operation of which nothing is said.
    pub const NONE: Self = Self { open: false, when: &[], rows: None, denied_as: None, harmful: &[], probe: None };
}

/// A condition on what an operation needs.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct NeedWhen {
    /// What it depends on.
    pub on: NeedOn,
    /// Releases; empty = all that have the operation.
    pub spans: &'static [Span],
    /// Needs added.
    pub add: &'static [&'static str],
    /// Needs taken away.
    pub drop: &'static [&'static str],
    /// Words for people.
    pub says: Option<&'static str>,
}

/// What a condition depends on.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum NeedOn {
    /// A path or query parameter that is given, or that has this value (a text as it stands, other values as JSON).
    Parameter {
        /// Airflow's name.
        name: &'static str,
        /// The value; `None` = any.
        is: Option<&'static str>,
    },
    /// A place in the body such as `actions[].action`, likewise.
    Body {
        /// Names joined by `.`, lists marked by `[]`.
        path: &'static str,
        /// The value; `None` = any.
        is: Option<&'static str>,
    },
    /// A row that Airflow looks up: what is sent does not tell.
    Row,
}

/// A parameter by which a read can do harm.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Harmful {
    /// Airflow's name of a query parameter.
    pub parameter: &'static str,
    /// The value that does harm (a text as it stands, other values as JSON); `None` = any.
    pub is: Option<&'static str>,
    /// What harm.
    pub because: &'static str,
}

/// A request that shows whether a caller may, by ids that do not exist.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Probe {
    /// Values of path parameters by name.
    pub path: &'static [(&'static str, &'static str)],
    /// Query pairs.
    pub query: &'static [(&'static str, &'static str)],
    /// JSON body.
    pub body: Option<&'static str>,
    /// Releases; empty = all that have the operation.
    pub spans: &'static [Span],
}

/// The parameter by which a request does harm, of those that do in an operation.
pub fn harm(harmful: &'static [Harmful], request: &Request) -> Option<&'static Harmful> {
    harmful.iter().find(|harmful| {
        let fits = |value: &str| harmful.is.is_none_or(|is| is.eq_ignore_ascii_case(value));
        request.query.iter().any(|(name, value)| name == harmful.parameter && fits(value))
    })
}

impl OperationData {
    /// What is asked in a release, conditions left aside; all of it is needed.
    pub fn needs_in(&self, view: &View) -> &'static [&'static str] {
        self.needs.iter().find(|(spans, _)| holds(spans, view)).map_or(&[], |(_, needs)| needs)
    }

    /// What is asked in a release where exactly the conditions hold that `met` says hold.
    pub fn needs_when(&self, view: &View, met: impl Fn(&NeedOn) -> bool) -> Vec<&'static str> {
        let mut needs = self.needs_in(view).to_vec();
        for when in self.rights.when.iter().filter(|when| holds(when.spans, view) && met(&when.on)) {
            needs.retain(|need| !when.drop.contains(need));
            for need in when.add {
                if !needs.contains(need) {
                    needs.push(need);
                }
            }
        }
        needs
    }

    /// What is asked for a request of this operation, as far as the request tells: what
    /// depends on a row that Airflow looks up is left aside.
    pub fn needs_of(&self, view: &View, request: &Request) -> Vec<&'static str> {
        self.needs_when(view, |on| on.holds(self, request))
    }
}

impl NeedOn {
    /// Whether it holds for a request of an operation. Of a row nothing is known: it does not.
    pub fn holds(&self, operation: &OperationData, request: &Request) -> bool {
        match self {
            NeedOn::Parameter { name, is } => {
                let fits = |value: &str| is.is_none_or(|is| is == value);
                request.query.iter().any(|(known, value)| known == name && fits(value))
                    || template_values(operation.path, &request.path)
                        .iter()
                        .any(|(known, value)| known == name && fits(value))
            }
            NeedOn::Body { path, is } => request.body.as_ref().is_some_and(|body| stands(body, path, *is)),
            NeedOn::Row => false,
        }
    }
}

/// Whether a body has the place `a[].b`, with that value in it. Null is the same as not given.
pub fn stands(body: &Value, path: &str, is: Option<&str>) -> bool {
    let (step, rest) = path.split_once('.').unwrap_or((path, ""));
    let (name, list) = step.strip_suffix("[]").map_or((step, false), |name| (name, true));
    let Some(value) = body.get(name).filter(|value| !value.is_null()) else { return false };
    let here = |value: &Value| {
        if !rest.is_empty() {
            return stands(value, rest, is);
        }
        match (is, value) {
            (None, _) => true,
            (Some(is), Value::String(text)) => text == is,
            (Some(is), other) => serde_json::from_str::<Value>(is).is_ok_and(|is| is == *other),
        }
    };
    if list { value.as_array().is_some_and(|items| items.iter().any(here)) } else { here(value) }
}

/// What permissions are called, by `specs/permissions/vocabulary.yaml`.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Vocabulary {
    /// Our verb, and FAB's action.
    pub verbs: &'static [(&'static str, &'static str)],
    /// What permissions are about.
    pub resources: &'static [Resource],
    /// Every published Astro scope.
    pub scopes: &'static [Scope],
    /// FAB's default roles by line, least first, each with what it adds to the one before.
    pub fab_roles: &'static [(Line, &'static [Role])],
}

/// A role, and what it adds to the one before it.
pub type Role = (&'static str, &'static [&'static str]);

/// Something that permissions are about.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Resource {
    /// Our name.
    pub name: &'static str,
    /// What it is.
    pub says: &'static str,
    /// Airflow 3's name.
    pub airflow: Option<&'static str>,
    /// FAB's name by line; a line without one has no such resource.
    pub fab: &'static [(Line, &'static str)],
    /// The middle of the Astro scope; `None` = nothing is published.
    pub astro: Option<&'static str>,
    /// Least role of SimpleAuthManager by verb.
    pub simple: &'static [(&'static str, &'static str)],
    /// Whether a grant on one DAG does for that DAG.
    pub per_dag: bool,
    /// The resource whose names it goes by.
    pub counts_as: Option<&'static str>,
    /// What is not certain about its Astro scope.
    pub assumed: Option<&'static str>,
}

/// An Astro scope.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Scope {
    /// Whole name, `deployment.airflow.dag.get`.
    pub name: &'static str,
    /// What it is for.
    pub purpose: &'static str,
    /// Whether it is one of those of the published read-only role.
    pub viewer: bool,
}

/// A permission under the FAB auth manager.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct FabPair {
    /// `can_read`.
    pub action: &'static str,
    /// `DAG Runs`.
    pub resource: &'static str,
    /// Whether the same on any single DAG does too.
    pub any_dag: bool,
}

impl std::fmt::Display for FabPair {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} on {}", self.action, self.resource)?;
        if self.any_dag { f.write_str(" (or on any one DAG)") } else { Ok(()) }
    }
}

/// SimpleAuthManager's roles, least first.
pub const SIMPLE_ROLES: [&str; 4] = ["viewer", "user", "op", "admin"];

impl Vocabulary {
    /// The resource of that name.
    pub fn resource(&self, name: &str) -> Option<&'static Resource> {
        self.resources.iter().find(|resource| resource.name == name)
    }

    /// The resource of a permission itself, the one whose names it goes by, and the verb.
    pub fn split<'a>(&self, need: &'a str) -> Option<(&'static Resource, &'static Resource, &'a str)> {
        let (name, verb) = need.split_once('.')?;
        let own = self.resource(name)?;
        let named = own.counts_as.and_then(|other| self.resource(other)).unwrap_or(own);
        Some((own, named, verb))
    }

    /// FAB's pair; `None` where FAB has no such resource.
    pub fn fab_pair(&self, need: &str, line: Line) -> Option<FabPair> {
        let (own, named, verb) = self.split(need)?;
        let (_, action) = self.verbs.iter().find(|(known, _)| *known == verb)?;
        let (_, resource) = named.fab.iter().find(|(known, _)| *known == line)?;
        Some(FabPair { action, resource, any_dag: own.counts_as.is_some() })
    }

    /// The Astro scope, if one is published under the name that follows.
    pub fn scope(&self, need: &str) -> Option<&'static Scope> {
        let (_, named, verb) = self.split(need)?;
        let verb = if verb == "menu" { "get" } else { verb };
        let astro = named.astro?;
        let short = format!("{astro}.{verb}");
        let long = format!("deployment.airflow.{short}");
        self.scopes.iter().find(|scope| scope.name == long || scope.name == short)
    }

    /// What is not certain about the Astro scope of a permission.
    pub fn assumed(&self, need: &str) -> Option<&'static str> {
        self.split(need).and_then(|(_, named, _)| named.assumed)
    }

    /// Whether a grant on one DAG does in place of the global one.
    pub fn per_dag(&self, need: &str) -> bool {
        self.split(need).is_some_and(|(own, _, _)| own.per_dag)
    }

    /// The permission by whose names it goes: `dag.get` for `some_dag.get`.
    pub fn plain(&self, need: &str) -> String {
        self.split(need).map_or_else(|| need.to_owned(), |(_, named, verb)| format!("{}.{verb}", named.name))
    }

    /// The least of SimpleAuthManager's roles that has all needs.
    pub fn simple_role<N: AsRef<str>>(&self, needs: &[N]) -> &'static str {
        let rank = |need: &N| {
            let (own, named, verb) = self.split(need.as_ref())?;
            let of = |resource: &Resource| resource.simple.iter().find(|(known, _)| *known == verb);
            let (_, role) = of(own).or_else(|| of(named))?;
            SIMPLE_ROLES.iter().position(|known| known == role)
        };
        let highest = needs.iter().map(|need| rank(need).unwrap_or(SIMPLE_ROLES.len() - 1)).max().unwrap_or(0);
        SIMPLE_ROLES.get(highest).copied().unwrap_or("admin")
    }

    /// The least of FAB's default roles that has all needs; `None` if no default role has.
    pub fn fab_role<N: AsRef<str>>(&self, needs: &[N], line: Line) -> Option<&'static str> {
        let (_, roles) = self.fab_roles.iter().find(|(known, _)| *known == line)?;
        let mut held: Vec<&str> = Vec::new();
        for (role, adds) in *roles {
            held.extend(adds.iter());
            let has = |need: &N| held.contains(&need.as_ref()) || held.contains(&self.plain(need.as_ref()).as_str());
            if needs.iter().all(has) {
                return Some(role);
            }
        }
        None
    }
}
