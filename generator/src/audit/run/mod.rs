//! Runs Airflow's own check, as it stands in the source, for a made-up request and a made-up
//! user: a small part of Python, enough for code that decides, and an error for all else.

mod call;
mod expression;
mod lookup;
mod native;
mod statement;
pub mod value;

use std::cell::{Cell, RefCell};
use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

use ruff_text_size::Ranged;

use super::oracle::Oracle;
use super::python::{Library, Module};
use super::reviewed::{Reviewed, Rule};
use super::scenario::Request;
use crate::problem::Problem;
use value::{Scope, Value};

/// Statements that one run may take.
const MOST_STEPS: usize = 200_000;

/// The DAG that the request names, the one that a row belongs to, and one that nobody named.
pub const NAMED: &str = "named_dag";
/// See [`NAMED`].
pub const OTHER: &str = "another_dag";

/// What stops a run of statements.
pub enum Flow<'a> {
    Return(Value<'a>),
    /// An exception, by the name of its class.
    Raise(String),
    Break,
    Continue,
    /// The audit itself does not know how to go on.
    Fault(Problem),
}

impl From<Problem> for Flow<'_> {
    fn from(problem: Problem) -> Self {
        Flow::Fault(problem)
    }
}

/// Values of the top of modules; they are the same in all runs.
pub type Globals<'a> = RefCell<HashMap<(&'a str, String), Value<'a>>>;

/// What a run made use of.
#[derive(Default)]
pub struct Trace {
    /// Reviewed rules that were used, by their position.
    pub rules: RefCell<BTreeSet<usize>>,
}

/// One run.
pub struct Machine<'a, 'r> {
    pub library: &'a Library,
    pub globals: &'r Globals<'a>,
    pub reviewed: &'r Reviewed,
    pub oracle: &'r Oracle,
    pub request: &'r Request,
    pub trace: &'r Trace,
    steps: Cell<usize>,
}

impl<'a, 'r> Machine<'a, 'r> {
    pub fn new(
        (library, globals): (&'a Library, &'r Globals<'a>),
        reviewed: &'r Reviewed,
        oracle: &'r Oracle,
        request: &'r Request,
        trace: &'r Trace,
    ) -> Self {
        Self { library, globals, reviewed, oracle, request, trace, steps: Cell::new(0) }
    }

    /// The audit can't go on here.
    fn fault<T>(&self, module: &Module, place: impl Ranged, what: impl AsRef<str>) -> Result<T, Flow<'a>> {
        let place = place.range();
        Err(Problem::new(&module.path, format!("{}, in `{}`", what.as_ref(), short(&module.words(place))))
            .on_line(Some(module.line(place)))
            .mend(format!(
                "read it; if what it decides can't be run, say what it means under `rules` of {}",
                super::reviewed::FILE
            ))
            .into())
    }

    fn step(&self, module: &Module, place: impl Ranged) -> Result<(), Flow<'a>> {
        self.steps.set(self.steps.get() + 1);
        if self.steps.get() > MOST_STEPS {
            self.fault(module, place, "the check does not come to an end")
        } else {
            Ok(())
        }
    }

    /// Evaluates an expression at the top of a module.
    pub fn at_top(&self, module: &'a Module, expression: &'a ruff_python_ast::Expr) -> Result<Value<'a>, Flow<'a>> {
        self.evaluate(expression, &Scope::new(module, None))
    }

    /// What a reviewed rule says that a function gives.
    fn rule(
        &self,
        rule: &Rule,
        function: &value::Function<'a>,
        positional: &[Value<'a>],
        named: &[(String, Value<'a>)],
    ) -> Result<Value<'a>, Flow<'a>> {
        match rule {
            Rule::Nothing => Ok(Value::None),
            Rule::Pairs => Ok(Value::Pairs),
            Rule::DagsHeld { parameter, position, default, methods } => {
                let given = named.iter().find(|(name, _)| name == parameter).map(|(_, value)| value);
                let given = given.or_else(|| positional.get(*position));
                let mut words: Vec<String> = Vec::new();
                match given {
                    None | Some(Value::None) => words.clone_from(default),
                    Some(Value::List(items)) => {
                        for item in items.borrow().iter() {
                            match item {
                                Value::Str(text) => words.push(text.to_string()),
                                other => {
                                    return Err(Problem::new(
                                        &function.module.path,
                                        format!("{}() is asked for {}", function.name, other.words()),
                                    )
                                    .into());
                                }
                            }
                        }
                    }
                    Some(other) => {
                        return Err(Problem::new(
                            &function.module.path,
                            format!("{}() is asked for {}", function.name, other.words()),
                        )
                        .into());
                    }
                }
                let mut found = false;
                for word in words {
                    let action = methods.get(&word).unwrap_or(&word);
                    for resource in ["DAGs".to_owned(), format!("DAG:{OTHER}")] {
                        found = found || self.oracle.holds(action, &resource);
                    }
                }
                Ok(Value::list(if found { vec![Value::str(OTHER)] } else { vec![] }))
            }
        }
    }

    /// A scope below another one.
    fn inner(scope: &Rc<Scope<'a>>) -> Rc<Scope<'a>> {
        Scope::new(scope.module, Some(Rc::clone(scope)))
    }
}

/// At most 100 letters.
fn short(text: &str) -> String {
    if text.chars().count() <= 100 { text.to_owned() } else { text.chars().take(99).chain(['…']).collect() }
}
