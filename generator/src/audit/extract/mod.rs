//! Where Airflow's checks stand, one extractor per style; what is found is the same for all.
//! Which style it is shows in the source, not in the number of the release.

pub mod connexion;
pub mod fastapi;

use ruff_python_ast::{Expr, StmtFunctionDef};

use super::python::{Binding, Library, Module};
use super::reviewed::Reviewed;

/// How a check is written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// `@requires_access([(action, resource), …])`.
    Pairs,
    /// `@requires_access_dag("GET", …)`.
    Decorators,
    /// `dependencies=[Depends(requires_access_dag(…))]`.
    Dependencies,
    /// No check before the function.
    Nothing,
}

impl Style {
    /// What it is called in reports.
    pub fn words(self) -> &'static str {
        match self {
            Style::Pairs => "pairs",
            Style::Decorators => "decorator",
            Style::Dependencies => "dependency",
            Style::Nothing => "no check",
        }
    }
}

/// What is found of one operation.
pub struct Found<'a> {
    /// How.
    pub style: Style,
    /// The checks, in the order in which they are made.
    pub checks: Vec<Check<'a>>,
    /// Whether a caller must be known.
    pub authenticated: bool,
    /// Functions that run after the checks: the one of the route, and what it hands over to.
    pub functions: Vec<(&'a Module, &'a StmtFunctionDef)>,
}

/// A decorator, or what a dependency depends on.
#[derive(Clone, Copy)]
pub struct Check<'a> {
    /// Where it stands.
    pub module: &'a Module,
    /// The expression.
    pub expression: &'a Expr,
}

/// What a name of a module is in the end, through its imports.
pub fn resolve<'a>(library: &'a Library, module: &'a Module, name: &str) -> Option<(&'a Module, Binding<'a>)> {
    let mut here = (module, name.to_owned());
    for _ in 0..8 {
        let mut next = None;
        for binding in here.0.bindings(&here.1) {
            match binding {
                Binding::From(level, from, name) => {
                    let dotted = Library::absolute(here.0, level, from);
                    if let Some(module) = library.module(&dotted).filter(|module| !module.bindings(name).is_empty()) {
                        next = next.or(Some((module, name.to_owned())));
                    }
                }
                Binding::Module(_) => {}
                other => return Some((here.0, other)),
            }
        }
        here = next?;
    }
    None
}

/// The module that an import of a name means, if it is one.
pub fn module_of<'a>(library: &'a Library, module: &'a Module, name: &str) -> Option<&'a Module> {
    module.bindings(name).into_iter().find_map(|binding| match binding {
        Binding::From(level, from, name) => {
            library.module(&format!("{}.{name}", Library::absolute(module, level, from)))
        }
        Binding::Module(dotted) => library.module(dotted),
        _ => None,
    })
}

/// What an expression that is called, or names a function, leads to.
pub fn callee<'a>(library: &'a Library, module: &'a Module, expression: &Expr) -> Option<(&'a Module, Binding<'a>)> {
    match expression {
        Expr::Call(call) => callee(library, module, &call.func),
        Expr::Name(name) => resolve(library, module, name.id.as_str()),
        Expr::Attribute(attribute) => {
            let base = attribute.value.as_name_expr()?;
            let inside = module_of(library, module, base.id.as_str())?;
            resolve(library, inside, attribute.attr.as_str())
        }
        _ => None,
    }
}

/// Whether an expression leads to a function of a module of checks.
pub fn is_check<'a>(library: &'a Library, reviewed: &Reviewed, module: &'a Module, expression: &Expr) -> bool {
    matches!(callee(library, module, expression), Some((inside, Binding::Function(_)))
        if reviewed.checks.iter().any(|end| inside.path.ends_with(end)))
}
