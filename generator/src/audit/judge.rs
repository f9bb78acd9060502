//! One release: every operation's requirement, worked out from its sources for each scenario.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use ruff_text_size::Ranged;
use serde_json::Value as Json;

use super::bodies;
use super::extract::{Check, Found, Style, connexion, fastapi};
use super::needs::{Asked, name};
use super::oracle::{Clause, Oracle, requirement};
use super::python::{Library, Module};
use super::reviewed::{FunctionSpec, Reviewed};
use super::run::value::{Native, Value};
use super::run::{Flow, Globals, Machine, Trace};
use super::scenario::{ALL, Request, Scenario, all, holds};
use crate::model::{Api, Operation};
use crate::policy::{Entry, Vocabulary, When};
use crate::problem::{Problem, Problems};
use crate::table::{Line, Release};

/// What Airflow asks in one scenario.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// The request.
    pub scenario: Scenario,
    /// What is asked.
    pub asked: Asked,
}

/// What the sources say of one operation.
#[derive(Clone, Debug)]
pub struct Derived {
    /// The plain request first.
    pub outcomes: Vec<Outcome>,
    /// Whether nobody need be known.
    pub open: bool,
    /// `file:line: words` of the checks.
    pub evidence: Vec<String>,
    /// The file that the map names as evidence.
    pub file: String,
}

/// What a release needs of the reviewed file, for finding what is stale.
#[derive(Clone, Debug, Default)]
pub struct Used {
    /// Deviations.
    pub deviations: BTreeSet<usize>,
    /// Hashes of rules and functions: `part`, position, hash.
    pub functions: BTreeSet<(String, String)>,
}

/// All of one release.
#[derive(Default)]
pub struct Judged {
    /// By operation.
    pub operations: BTreeMap<String, Derived>,
    /// What could not be worked out, with the operations that it is about.
    pub problems: Vec<(BTreeSet<String>, Problem)>,
    /// What was used of the reviewed file.
    pub used: Used,
}

/// Everything that the operations of one release are judged by.
pub struct Judge<'a> {
    pub library: &'a Library,
    pub reviewed: &'a Reviewed,
    pub vocabulary: &'a Vocabulary,
    pub api: &'a Api,
    pub release: Release,
    globals: Globals<'a>,
    known: RefCell<HashMap<String, BTreeSet<Clause>>>,
}

/// Who answers an operation, by the spec of Airflow 2: the controller and the name.
pub type Controllers = BTreeMap<(String, String), (String, String)>;

impl<'a> Judge<'a> {
    pub fn new(
        (library, reviewed, vocabulary): (&'a Library, &'a Reviewed, &'a Vocabulary),
        api: &'a Api,
        release: Release,
    ) -> Self {
        Self { library, reviewed, vocabulary, api, release, globals: RefCell::default(), known: RefCell::default() }
    }

    /// Judges every operation that the release has.
    pub fn all(&self, controllers: &Controllers, entries: &indexmap::IndexMap<String, Entry>) -> Judged {
        let mut judged = Judged::default();
        let routes = match self.api.line {
            Line::V1 => Vec::new(),
            Line::V2 => {
                match fastapi::routes(self.library, self.reviewed, &|module, expression| self.text(module, expression))
                {
                    Ok(routes) => routes,
                    Err(problem) => {
                        judged.problems.push((BTreeSet::new(), problem));
                        return judged;
                    }
                }
            }
        };
        for (id, operation) in &self.api.operations {
            if !operation.presence.has(self.release, &self.api.releases) {
                continue;
            }
            let found = match self.api.line {
                Line::V1 => self.by_controller(operation, controllers),
                Line::V2 => self.by_route(operation, &routes),
            };
            let derived = found
                .map_err(Problems::from)
                .and_then(|found| self.operation(id, operation, &found, entries.get(id), &mut judged.used));
            match derived {
                Ok(derived) => {
                    judged.operations.insert(id.clone(), derived);
                }
                Err(problems) => {
                    for problem in problems.0 {
                        match judged.problems.iter_mut().find(|(_, known)| *known == problem) {
                            Some((operations, _)) => {
                                operations.insert(id.clone());
                            }
                            None => judged.problems.push((BTreeSet::from([id.clone()]), problem)),
                        }
                    }
                }
            }
        }
        for problem in self.library.problems() {
            judged.problems.push((BTreeSet::new(), problem));
        }
        judged
    }

    fn by_controller(&self, operation: &Operation, controllers: &Controllers) -> Result<Found<'a>, Problem> {
        let path = operation.path.strip_prefix(self.api.line.base_path()).unwrap_or(&operation.path);
        let key = (operation.method.as_str().to_uppercase(), path.to_owned());
        let (module, name) = controllers.get(&key).ok_or_else(|| {
            Problem::new(&operation.file, format!("the spec does not say who answers {} {path}", key.0))
        })?;
        connexion::find(self.library, self.reviewed, module, name)
    }

    fn by_route(&self, operation: &Operation, routes: &[fastapi::Route<'a>]) -> Result<Found<'a>, Problem> {
        let method = operation.method.as_str().to_uppercase();
        let path = operation.path.trim_end_matches('/');
        let mut own = routes.iter().filter(|route| route.method == method && route.path == path);
        match (own.next(), own.next()) {
            (Some(route), None) => Ok(fastapi::find(self.library, self.reviewed, route)),
            (found, _) => {
                let what = if found.is_some() { "two routes are" } else { "no route is" };
                Err(Problem::new(
                    &self.reviewed.routes,
                    format!("{what} {method} {path}, which the spec has as `{}`", operation.id),
                ))
            }
        }
    }

    fn operation(
        &self,
        id: &str,
        operation: &Operation,
        found: &Found<'a>,
        entry: Option<&Entry>,
        used: &mut Used,
    ) -> Result<Derived, Problems> {
        let mut problems = Problems::default();
        let mut concluded: Vec<&FunctionSpec> = Vec::new();
        let mut evidence: Vec<String> = found
            .checks
            .iter()
            .map(|check| {
                format!("{}: {} ({})", check.module.place(check.expression), words(check), found.style.words())
            })
            .collect();
        for decider in bodies::deciders(self.library, self.reviewed, &found.functions) {
            match self.reviewed.conclusion(decider.module, &decider.name, decider.function) {
                Ok((_, spec)) => {
                    let hash = super::python::hash(decider.function, decider.module);
                    used.functions.insert((spec.function.clone(), hash));
                    evidence.push(format!(
                        "{}: {} decides by itself",
                        decider.module.place(&decider.function.name),
                        decider.name
                    ));
                    concluded.push(spec);
                }
                Err(problem) => problems.push(problem),
            }
        }
        problems.into_result()?;
        if evidence.is_empty()
            && let Some((module, function)) = found.functions.last()
        {
            evidence.push(format!("{}: no check at {}", module.place(&function.name), function.name));
        }
        let takes_all = found.functions.first().is_some_and(|(_, function)| bodies::mentions(function, ALL));
        let loose = self.reviewed.rows_without_dag.iter().any(|known| known == id);
        let mut whens: Vec<&When> = concluded.iter().flat_map(|spec| &spec.when).collect();
        whens.extend(entry.iter().flat_map(|entry| &entry.when));
        let row = When { row: true, ..none() };
        if loose {
            whens.push(&row);
        }
        let mut outcomes = Vec::new();
        for scenario in all((self.api, self.release), operation, &whens, (loose, takes_all)) {
            let clauses = self.clauses(found, &scenario.request, used)?;
            let mut asked =
                name(&clauses, (self.api.line, self.release), self.vocabulary, self.reviewed, &mut used.deviations);
            for spec in &concluded {
                asked.needs.extend(spec.always.iter().cloned());
                for when in spec.when.iter().filter(|when| holds(when, self.release) && scenario.meets(when)) {
                    asked.needs.retain(|need| !when.drop.contains(need));
                    asked.needs.extend(when.add.iter().cloned());
                }
            }
            outcomes.push(Outcome { scenario, asked });
        }
        let file = found.checks.first().map(|check| check.module).or(found.functions.last().map(|(module, _)| *module));
        Ok(Derived {
            outcomes,
            open: !found.authenticated,
            evidence,
            file: file.map_or_else(String::new, |module| module.path.clone()),
        })
    }

    /// What FAB is asked, by running the checks.
    fn clauses(&self, found: &Found<'a>, request: &Request, used: &mut Used) -> Result<BTreeSet<Clause>, Problem> {
        let checks: Vec<String> =
            found.checks.iter().map(|check| format!("{} {}", check.module.path, words(check))).collect();
        let key = format!("{checks:?} {request:?}");
        if let Some(known) = self.known.borrow().get(&key) {
            return Ok(known.clone());
        }
        let trace = Trace::default();
        let clauses = requirement(|oracle| self.run(found, request, oracle, &trace)).map_err(|fault| fault.0)?;
        for index in trace.rules.borrow().iter() {
            if let Some(rule) = self.reviewed.rules.get(*index) {
                let place = rule.function.split_once("::");
                let function = place.and_then(|(path, name)| {
                    let module = self.library.at(path)?;
                    Some((module, module.function(name)?))
                });
                if let Some((module, function)) = function {
                    used.functions.insert((rule.function.clone(), super::python::hash(function, module)));
                }
            }
        }
        self.known.borrow_mut().insert(key, clauses.clone());
        Ok(clauses)
    }

    /// Whether the checks let the user of the oracle through.
    fn run(&self, found: &Found<'a>, request: &Request, oracle: &Oracle, trace: &Trace) -> Result<bool, Fault> {
        let machine = Machine::new((self.library, &self.globals), self.reviewed, oracle, request, trace);
        let through = |result: Result<Value<'a>, Flow<'a>>| match result {
            Ok(_) => Ok(true),
            Err(Flow::Raise(_)) => Ok(false),
            Err(Flow::Fault(problem)) => Err(Fault(problem)),
            Err(_) => Err(Fault(Problem::new("audit", "a check ended in the middle of a loop"))),
        };
        if found.style != Style::Dependencies {
            let decorated = || {
                let mut value = Value::Native(Native::Endpoint);
                for check in found.checks.iter().rev() {
                    let decorator = machine.at_top(check.module, check.expression)?;
                    value = machine.call(decorator, vec![value], vec![], (check.module, check.expression.range()))?;
                }
                let Some(last) = found.functions.last() else { return Ok(value) };
                let named = request.path.iter().chain(&request.query);
                let named = named.map(|(name, value)| (name.clone(), Value::str(value))).collect();
                machine.call(value, vec![], named, (last.0, last.1.name.range))
            };
            return through(decorated());
        }
        for check in &found.checks {
            let run = || {
                let dependency = machine.at_top(check.module, check.expression)?;
                machine.call_injected(dependency, (check.module, check.expression.range()))
            };
            if !through(run())? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// A text that an expression at the top of a module gives.
    fn text(&self, module: &'a Module, expression: &'a ruff_python_ast::Expr) -> Result<String, Problem> {
        let (oracle, request, trace) = (Oracle::default(), Request::default(), Trace::default());
        let machine = Machine::new((self.library, &self.globals), self.reviewed, &oracle, &request, &trace);
        match machine.at_top(module, expression) {
            Ok(Value::Str(text)) => Ok(text.to_string()),
            Err(Flow::Fault(problem)) => Err(problem),
            _ => Err(Problem::new(&module.path, format!("`{}` is no text that is known", module.words(expression)))
                .on_line(Some(module.line(expression)))),
        }
    }
}

struct Fault(Problem);

impl From<String> for Fault {
    fn from(words: String) -> Self {
        Fault(Problem::new("audit", words))
    }
}

fn words(check: &Check<'_>) -> String {
    check.module.words(check.expression)
}

/// A condition about nothing.
fn none() -> When {
    When {
        parameter: None,
        body: None,
        row: false,
        is: None,
        given: None,
        since: None,
        until: None,
        add: vec![],
        drop: vec![],
        says: None,
    }
}

/// Who answers each operation of a spec of Airflow 2.
pub fn controllers(spec: &Json) -> Controllers {
    let mut found = Controllers::new();
    let paths = spec.get("paths").and_then(Json::as_object);
    for (path, item) in paths.into_iter().flatten() {
        let of = |value: &Json| value.get("x-openapi-router-controller").and_then(Json::as_str).map(str::to_owned);
        let common = of(item);
        for (method, operation) in item.as_object().into_iter().flatten() {
            let Some(id) = operation.get("operationId").and_then(Json::as_str) else { continue };
            let controller = of(operation).or_else(|| common.clone());
            let who = match controller {
                Some(module) => Some((module, id.to_owned())),
                None => id.rsplit_once('.').map(|(module, name)| (module.to_owned(), name.to_owned())),
            };
            if let Some(who) = who {
                found.insert((method.to_uppercase(), path.clone()), who);
            }
        }
    }
    found
}
