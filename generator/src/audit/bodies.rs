//! Functions that decide in their own body: those of a route, and what they call.

use std::collections::BTreeSet;

use ruff_python_ast::visitor::source_order::{SourceOrderVisitor, walk_expr, walk_stmt};
use ruff_python_ast::{Expr, Stmt, StmtClassDef, StmtFunctionDef};

use super::extract::{callee, module_of};
use super::python::{Binding, Library, Module, methods};
use super::reviewed::Reviewed;

/// How deep calls are followed.
const DEEPEST: usize = 6;

/// A function with a check in its body.
pub struct Decider<'a> {
    /// Where.
    pub module: &'a Module,
    /// `name` or `Class.name`.
    pub name: String,
    /// Which.
    pub function: &'a StmtFunctionDef,
}

/// All functions within reach of `start` that decide by themselves.
pub fn deciders<'a>(
    library: &'a Library,
    reviewed: &Reviewed,
    start: &[(&'a Module, &'a StmtFunctionDef)],
) -> Vec<Decider<'a>> {
    let mut search = Search { library, reviewed, seen: BTreeSet::new(), found: Vec::new() };
    for (module, function) in start {
        search.function(module, function.name.to_string(), function, 0);
    }
    search.found
}

struct Search<'a, 'r> {
    library: &'a Library,
    reviewed: &'r Reviewed,
    seen: BTreeSet<(&'a str, String)>,
    found: Vec<Decider<'a>>,
}

impl<'a> Search<'a, '_> {
    fn function(&mut self, module: &'a Module, name: String, function: &'a StmtFunctionDef, depth: usize) {
        if depth > DEEPEST || !self.seen.insert((module.path.as_str(), name.clone())) {
            return;
        }
        let mut look = Look { reviewed: self.reviewed, calls: Vec::new(), decides: false, module };
        function.body.iter().for_each(|statement| look.visit_stmt(statement));
        let Look { calls, decides, .. } = look;
        if decides {
            self.found.push(Decider { module, name, function });
        }
        for call in calls {
            let target = match callee(self.library, module, call) {
                // `Class.method(…)` and `self.method(…)` come with their class.
                None => call.as_attribute_expr().and_then(|attribute| {
                    let base = attribute.value.as_name_expr()?;
                    let here = module_of(self.library, module, base.id.as_str()).is_none();
                    here.then(|| callee(self.library, module, &attribute.value))?
                }),
                found => found,
            };
            let Some((module, binding)) = target else { continue };
            if !self.reviewed.bodies.iter().any(|folder| module.path.starts_with(folder)) {
                continue;
            }
            match binding {
                Binding::Function(function) => self.function(module, function.name.to_string(), function, depth + 1),
                Binding::Class(class) => self.class(module, class, depth + 1),
                _ => {}
            }
        }
    }

    fn class(&mut self, module: &'a Module, class: &'a StmtClassDef, depth: usize) {
        for method in methods(class) {
            self.function(module, format!("{}.{}", class.name, method.name), method, depth);
        }
        for base in class.arguments.iter().flat_map(|arguments| &arguments.args) {
            let base = base.as_subscript_expr().map_or(base, |subscript| &subscript.value);
            if let Some((module, Binding::Class(class))) = callee(self.library, module, base)
                && self.reviewed.bodies.iter().any(|folder| module.path.starts_with(folder))
                && depth < DEEPEST
            {
                self.class(module, class, depth + 1);
            }
        }
    }
}

/// Whether a function compares something with a text: what a parameter may be sent as for "all", say.
pub fn mentions(function: &StmtFunctionDef, text: &str) -> bool {
    struct Texts<'t>(&'t str, bool);
    impl<'a> SourceOrderVisitor<'a> for Texts<'_> {
        fn visit_expr(&mut self, expression: &'a Expr) {
            self.1 |= expression.as_string_literal_expr().is_some_and(|literal| literal.value.to_str() == self.0);
            walk_expr(self, expression);
        }
    }
    let mut texts = Texts(text, false);
    function.body.iter().for_each(|statement| texts.visit_stmt(statement));
    texts.1
}

/// What a function calls, and whether it decides.
struct Look<'a, 'r> {
    reviewed: &'r Reviewed,
    module: &'a Module,
    calls: Vec<&'a Expr>,
    decides: bool,
}

impl<'a> SourceOrderVisitor<'a> for Look<'a, '_> {
    fn visit_stmt(&mut self, statement: &'a Stmt) {
        if let Stmt::Raise(raise) = statement
            && let Some(raised) = raise.exc.as_deref()
        {
            let (class, arguments) = match raised {
                Expr::Call(call) => (&*call.func, self.module.words(&call.arguments)),
                other => (other, String::new()),
            };
            let class = last_name(class);
            let marks = class.and_then(|class| self.reviewed.refusing.get(class));
            if marks.is_some_and(|marks| marks.is_empty() || marks.iter().any(|mark| arguments.contains(mark.as_str())))
            {
                self.decides = true;
            }
        }
        walk_stmt(self, statement);
    }

    fn visit_expr(&mut self, expression: &'a Expr) {
        if let Expr::Call(call) = expression {
            let name = last_name(&call.func).unwrap_or_default();
            self.decides |= self.reviewed.deciding.iter().any(|begin| name.starts_with(begin.as_str()));
            self.calls.push(&call.func);
        }
        walk_expr(self, expression);
    }
}

fn last_name(expression: &Expr) -> Option<&str> {
    match expression {
        Expr::Name(name) => Some(name.id.as_str()),
        Expr::Attribute(attribute) => Some(attribute.attr.as_str()),
        _ => None,
    }
}
