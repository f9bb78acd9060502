//! Airflow 3: routers that include one another, each with its own prefix and dependencies, and
//! functions that are routed by a decorator with dependencies of their own.

use std::collections::BTreeMap;

use ruff_python_ast::{Expr, ExprCall, Keyword, Stmt, StmtFunctionDef};

use super::{Check, Found, Style, callee, is_check};
use crate::audit::python::{Binding, Library, Module};
use crate::audit::reviewed::Reviewed;
use crate::problem::Problem;

/// A router: the module and the name that it is bound to.
type Key<'a> = (&'a str, &'a str);

struct Router<'a> {
    prefix: String,
    dependencies: Vec<Check<'a>>,
    parent: Option<Key<'a>>,
}

/// A routed function.
pub struct Route<'a> {
    /// `GET` and so on.
    pub method: String,
    /// The path, without converters.
    pub path: String,
    /// Where.
    pub module: &'a Module,
    /// Which.
    pub function: &'a StmtFunctionDef,
    dependencies: Vec<Check<'a>>,
}

/// Evaluates an expression that gives a text.
pub type Text<'t, 'a> = &'t dyn Fn(&'a Module, &'a Expr) -> Result<String, Problem>;

/// All public routes.
pub fn routes<'a>(library: &'a Library, reviewed: &'a Reviewed, text: Text<'_, 'a>) -> Result<Vec<Route<'a>>, Problem> {
    let mut routers: BTreeMap<Key<'a>, Router<'a>> = BTreeMap::new();
    let modules: Vec<&Module> = library.below(&reviewed.routes).collect();
    for module in &modules {
        for statement in module.body() {
            let Stmt::Assign(assign) = statement else { continue };
            let ([Expr::Name(name)], Expr::Call(call)) = (assign.targets.as_slice(), &*assign.value) else { continue };
            if !module.words(&*call.func).ends_with("Router") {
                continue;
            }
            let router = Router {
                prefix: keyword(call, "prefix").map_or(Ok(String::new()), |prefix| text(module, prefix))?,
                dependencies: dependencies(module, call)?,
                parent: None,
            };
            routers.insert((module.path.as_str(), name.id.as_str()), router);
        }
    }
    for module in &modules {
        for statement in module.body() {
            if let Stmt::Expr(one) = statement
                && let Expr::Call(call) = &*one.value
                && let Expr::Attribute(attribute) = &*call.func
                && attribute.attr.as_str() == "include_router"
            {
                include(library, module, call, &attribute.value, &mut routers, text)?;
            }
        }
    }
    let mut found = Vec::new();
    for module in &modules {
        for statement in module.body() {
            let Stmt::FunctionDef(function) = statement else { continue };
            for decorator in &function.decorator_list {
                let Expr::Call(call) = &decorator.expression else { continue };
                let Expr::Attribute(attribute) = &*call.func else { continue };
                let Some(name) = attribute.value.as_name_expr() else { continue };
                let key = (module.path.as_str(), name.id.as_str());
                if !routers.contains_key(&key) {
                    continue;
                }
                let argument = call.arguments.args.first().or_else(|| keyword(call, "path"));
                let Some(argument) = argument else {
                    return Err(Problem::new(&module.path, format!("the route of `{}` names no path", function.name))
                        .on_line(Some(module.line(&function.name))));
                };
                let mut path = text(module, argument)?;
                let mut all = dependencies(module, call)?;
                let mut here = Some(key);
                while let Some(router) = here.and_then(|key| routers.get(&key)) {
                    path.insert_str(0, &router.prefix);
                    all.splice(0..0, router.dependencies.iter().copied());
                    here = router.parent;
                }
                let method = attribute.attr.to_uppercase();
                found.push(Route { method, path: plain(&path), module, function, dependencies: all });
            }
        }
    }
    if found.is_empty() {
        return Err(Problem::new(&reviewed.routes, "no route was found in this folder of the wheel")
            .mend(format!("say under `routes` of {} where they went", crate::audit::reviewed::FILE)));
    }
    Ok(found)
}

fn include<'a>(
    library: &'a Library,
    module: &'a Module,
    call: &'a ExprCall,
    parent: &'a Expr,
    routers: &mut BTreeMap<Key<'a>, Router<'a>>,
    text: Text<'_, 'a>,
) -> Result<(), Problem> {
    let Some(parent) = parent.as_name_expr() else { return Ok(()) };
    let parent = (module.path.as_str(), parent.id.as_str());
    let Some(child) = call.arguments.args.first().and_then(Expr::as_name_expr) else { return Ok(()) };
    let key = routers
        .keys()
        .find(|(path, name)| {
            (*path == module.path && *name == child.id.as_str())
                || module.bindings(child.id.as_str()).iter().any(|binding| match binding {
                    Binding::From(level, from, original) => {
                        original == name
                            && library
                                .module(&Library::absolute(module, *level, from))
                                .is_some_and(|other| other.path == *path)
                    }
                    _ => false,
                })
        })
        .copied();
    let Some(key) = key else {
        return Err(Problem::new(&module.path, format!("the router `{}` is included, and was not found", child.id))
            .on_line(Some(module.line(call))));
    };
    let more = dependencies(module, call)?;
    let prefix = keyword(call, "prefix").map_or(Ok(String::new()), |prefix| text(module, prefix))?;
    if let Some(router) = routers.get_mut(&key) {
        router.parent = Some(parent);
        router.prefix.insert_str(0, &prefix);
        router.dependencies.splice(0..0, more);
    }
    Ok(())
}

/// A path without converters (`{name:path}`) and without a slash at its end.
fn plain(path: &str) -> String {
    let mut text = String::new();
    let mut converter = false;
    for letter in path.chars() {
        match letter {
            ':' => converter = true,
            '}' => converter = false,
            _ => {}
        }
        if !converter {
            text.push(letter);
        }
    }
    text.trim_end_matches('/').to_owned()
}

fn keyword<'a>(call: &'a ExprCall, name: &str) -> Option<&'a Expr> {
    let named = |keyword: &&Keyword| keyword.arg.as_ref().is_some_and(|arg| arg.as_str() == name);
    call.arguments.keywords.iter().find(named).map(|keyword| &keyword.value)
}

/// What `dependencies=[Depends(x), …]` depends on.
fn dependencies<'a>(module: &'a Module, call: &'a ExprCall) -> Result<Vec<Check<'a>>, Problem> {
    let Some(list) = keyword(call, "dependencies") else { return Ok(vec![]) };
    let unknown = || {
        Problem::new(
            &module.path,
            format!("the dependencies `{}` are not written as a list of Depends(…)", module.words(list)),
        )
        .on_line(Some(module.line(list)))
        .mend("teach generator/src/audit/extract/fastapi.rs this way of writing them")
    };
    let list = list.as_list_expr().ok_or_else(unknown)?;
    list.elts
        .iter()
        .map(|one| {
            let call = one.as_call_expr().ok_or_else(unknown)?;
            let words = module.words(&*call.func);
            let known =
                ["Depends", "Security"].iter().any(|name| words == *name || words.ends_with(&format!(".{name}")));
            let argument = call.arguments.args.first().or_else(|| keyword(call, "dependency"));
            let expression = argument.filter(|_| known).ok_or_else(unknown)?;
            Ok(Check { module, expression })
        })
        .collect()
}

/// What is found of a route.
pub fn find<'a>(library: &'a Library, reviewed: &Reviewed, route: &Route<'a>) -> Found<'a> {
    let is = |check: &&Check<'a>| is_check(library, reviewed, check.module, check.expression);
    let all: Vec<Check<'a>> = route.dependencies.iter().filter(is).copied().collect();
    // A dependency that is no call is the caller's identity (`Depends(get_user)`).
    let checks: Vec<Check<'a>> = all.iter().filter(|check| check.expression.is_call_expr()).copied().collect();
    let mut functions = vec![(route.module, route.function)];
    for check in route.dependencies.iter().filter(|check| !is(check)) {
        if let Some((module, Binding::Function(function))) = callee(library, check.module, check.expression) {
            functions.push((module, function));
        }
    }
    let style = if checks.is_empty() { Style::Nothing } else { Style::Dependencies };
    Found { style, authenticated: !all.is_empty(), checks, functions }
}
