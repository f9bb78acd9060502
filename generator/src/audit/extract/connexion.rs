//! Airflow 2: the spec names the function that answers (`operationId` and
//! `x-openapi-router-controller`), and the function carries the checks as decorators: pairs of
//! action and resource up to 2.7, methods and entities later.

use ruff_python_ast::{Expr, Stmt, StmtFunctionDef};

use super::{Check, Found, Style, callee, is_check};
use crate::audit::python::{Binding, Library, Module};
use crate::audit::reviewed::Reviewed;
use crate::problem::Problem;

/// Functions that only hand a call over to another one.
const MOST_STEPS: usize = 4;

/// What is found of the function `name` in the module `dotted`.
pub fn find<'a>(library: &'a Library, reviewed: &Reviewed, dotted: &str, name: &str) -> Result<Found<'a>, Problem> {
    let module = library.module(dotted).ok_or_else(|| {
        Problem::new(dotted, "the spec says that this module answers, and the wheel has no such file")
            .mend(format!("extend `read` of {}", crate::audit::reviewed::FILE))
    })?;
    let function = module.function(name).ok_or_else(|| {
        Problem::new(&module.path, format!("the spec says that `{name}` answers, and there is no such function"))
    })?;
    let mut here = (module, function);
    let mut functions = Vec::new();
    for _ in 0..MOST_STEPS {
        functions.push(here);
        let checks = checks(library, reviewed, here);
        if let Some(first) = checks.first() {
            let style = if has_pairs(first.expression) { Style::Pairs } else { Style::Decorators };
            return Ok(Found { style, checks, authenticated: true, functions });
        }
        match handed_over(library, here) {
            Some(next) => here = next,
            None => break,
        }
    }
    Ok(Found { style: Style::Nothing, checks: vec![], authenticated: false, functions })
}

fn checks<'a>(
    library: &'a Library,
    reviewed: &Reviewed,
    (module, function): (&'a Module, &'a StmtFunctionDef),
) -> Vec<Check<'a>> {
    let decorators = function.decorator_list.iter().map(|decorator| &decorator.expression);
    decorators
        .filter(|expression| is_check(library, reviewed, module, expression))
        .map(|expression| Check { module, expression })
        .collect()
}

/// Whether the decorator is given a list of pairs.
fn has_pairs(expression: &Expr) -> bool {
    expression.as_call_expr().is_some_and(|call| {
        let list = call.arguments.args.first().and_then(Expr::as_list_expr);
        list.is_some_and(|list| list.elts.iter().all(Expr::is_tuple_expr))
    })
}

/// The function that `return other(…)` hands over to.
fn handed_over<'a>(
    library: &'a Library,
    (module, function): (&'a Module, &'a StmtFunctionDef),
) -> Option<(&'a Module, &'a StmtFunctionDef)> {
    let Some(Stmt::Return(back)) = function.body.last() else { return None };
    let call = back.value.as_deref()?.as_call_expr()?;
    match callee(library, module, &call.func)? {
        (module, Binding::Function(function)) => Some((module, function)),
        _ => None,
    }
}
