//! Statements.

use std::rc::Rc;

use ruff_python_ast::{ExceptHandler, Expr, Stmt};
use ruff_text_size::Ranged;

use super::value::{Code, Function, Native, Scope, Value};
use super::{Flow, Machine};

impl<'a> Machine<'a, '_> {
    /// Runs statements one after the other.
    pub fn run(&self, body: &'a [Stmt], scope: &Rc<Scope<'a>>) -> Result<(), Flow<'a>> {
        body.iter().try_for_each(|statement| self.statement(statement, scope))
    }

    fn statement(&self, statement: &'a Stmt, scope: &Rc<Scope<'a>>) -> Result<(), Flow<'a>> {
        self.step(scope.module, statement)?;
        match statement {
            Stmt::Expr(one) => self.evaluate(&one.value, scope).map(drop),
            Stmt::Assign(assign) => {
                let value = self.evaluate(&assign.value, scope)?;
                assign.targets.iter().try_for_each(|target| self.assign(target, value.clone(), scope))
            }
            Stmt::AnnAssign(assign) => match &assign.value {
                Some(value) => {
                    let value = self.evaluate(value, scope)?;
                    self.assign(&assign.target, value, scope)
                }
                None => Ok(()),
            },
            Stmt::Return(back) => {
                let value = back.value.as_deref().map_or(Ok(Value::None), |value| self.evaluate(value, scope))?;
                Err(Flow::Return(value))
            }
            Stmt::Raise(raise) => Err(Flow::Raise(raise.exc.as_deref().map_or_else(|| "?".to_owned(), exception))),
            Stmt::If(choice) => {
                if self.truth(&choice.test, scope)? {
                    return self.run(&choice.body, scope);
                }
                for clause in &choice.elif_else_clauses {
                    let taken = clause.test.as_ref().map_or(Ok(true), |test| self.truth(test, scope))?;
                    if taken {
                        return self.run(&clause.body, scope);
                    }
                }
                Ok(())
            }
            Stmt::For(each) => {
                let items = self.items(&each.iter, scope)?;
                for item in items {
                    self.assign(&each.target, item, scope)?;
                    match self.run(&each.body, scope) {
                        Err(Flow::Break) => return Ok(()),
                        Err(Flow::Continue) | Ok(()) => {}
                        other => return other,
                    }
                }
                self.run(&each.orelse, scope)
            }
            Stmt::Try(attempt) => self.attempt(attempt, scope),
            Stmt::With(with) => self.with(with, scope),
            Stmt::FunctionDef(definition) => {
                let mut value = Value::Function(Rc::new(Function {
                    name: definition.name.as_str(),
                    module: scope.module,
                    definition: Some(definition),
                    class: None,
                    parameters: Some(&definition.parameters),
                    code: Code::Body(&definition.body),
                    scope: Rc::clone(scope),
                    bound: None,
                }));
                for decorator in definition.decorator_list.iter().rev() {
                    let wrap = self.evaluate(&decorator.expression, scope)?;
                    value = self.call(wrap, vec![value], vec![], (scope.module, decorator.range()))?;
                }
                scope.set(definition.name.as_str(), value);
                Ok(())
            }
            Stmt::Import(_) => Ok(()),
            Stmt::ImportFrom(import) => {
                for alias in &import.names {
                    let module = import.module.as_ref().map_or("", |module| module.as_str());
                    let value = self.import(scope.module, import.level, module, alias.name.as_str())?;
                    scope.set(alias.asname.as_ref().unwrap_or(&alias.name).as_str(), value);
                }
                Ok(())
            }
            Stmt::Pass(_) | Stmt::Assert(_) => Ok(()),
            Stmt::Break(_) => Err(Flow::Break),
            Stmt::Continue(_) => Err(Flow::Continue),
            other => self.fault(scope.module, other, "the audit does not know this statement"),
        }
    }

    fn attempt(&self, attempt: &'a ruff_python_ast::StmtTry, scope: &Rc<Scope<'a>>) -> Result<(), Flow<'a>> {
        let result = match self.run(&attempt.body, scope) {
            Ok(()) => self.run(&attempt.orelse, scope),
            Err(Flow::Raise(raised)) => {
                let handler = attempt.handlers.iter().find(|handler| {
                    let ExceptHandler::ExceptHandler(handler) = handler;
                    handler.type_.as_deref().is_none_or(|kinds| catches(kinds, &raised))
                });
                match handler {
                    Some(ExceptHandler::ExceptHandler(handler)) => {
                        if let Some(name) = &handler.name {
                            scope.set(name.as_str(), Value::unknown(&raised));
                        }
                        self.run(&handler.body, scope)
                    }
                    None => Err(Flow::Raise(raised)),
                }
            }
            other => other,
        };
        self.run(&attempt.finalbody, scope)?;
        result
    }

    fn with(&self, with: &'a ruff_python_ast::StmtWith, scope: &Rc<Scope<'a>>) -> Result<(), Flow<'a>> {
        let mut suppressed = Vec::new();
        for item in &with.items {
            if let Expr::Call(call) = &item.context_expr
                && matches!(self.evaluate(&call.func, scope)?, Value::Native(Native::Suppress))
            {
                suppressed.extend(&call.arguments.args);
                continue;
            }
            let value = self.evaluate(&item.context_expr, scope)?;
            if let Some(target) = &item.optional_vars {
                self.assign(target, value, scope)?;
            }
        }
        match self.run(&with.body, scope) {
            Err(Flow::Raise(raised)) if suppressed.iter().any(|kinds| catches(kinds, &raised)) => Ok(()),
            other => other,
        }
    }

    /// Binds a target.
    pub fn assign(&self, target: &'a Expr, value: Value<'a>, scope: &Rc<Scope<'a>>) -> Result<(), Flow<'a>> {
        match target {
            Expr::Name(name) => {
                scope.set(name.id.as_str(), value);
                Ok(())
            }
            Expr::Tuple(targets) => {
                let items = match &value {
                    Value::List(items) => items.borrow().clone(),
                    Value::Unknown(words) => vec![Value::unknown(words); targets.elts.len()],
                    other => return self.fault(scope.module, target, format!("{} is taken apart", other.words())),
                };
                if items.len() != targets.elts.len() {
                    return self.fault(scope.module, target, format!("{} values for it", items.len()));
                }
                targets.elts.iter().zip(items).try_for_each(|(target, item)| self.assign(target, item, scope))
            }
            Expr::Subscript(place) => {
                let key = self.evaluate(&place.slice, scope)?;
                match self.evaluate(&place.value, scope)? {
                    Value::Dict(items) => {
                        items.borrow_mut().push((key, value));
                        Ok(())
                    }
                    Value::Unknown(_) => Ok(()),
                    other => self.fault(scope.module, target, format!("{} is written to", other.words())),
                }
            }
            other => self.fault(scope.module, other, "the audit can't assign to this"),
        }
    }
}

/// The name of the class of an exception.
fn exception(raised: &Expr) -> String {
    match raised {
        Expr::Call(call) => exception(&call.func),
        Expr::Attribute(attribute) => attribute.attr.to_string(),
        Expr::Name(name) => name.id.to_string(),
        _ => "?".to_owned(),
    }
}

/// Whether an `except` names the exception, or one of Python's that stand above it.
fn catches(kinds: &Expr, raised: &str) -> bool {
    match kinds {
        Expr::Tuple(kinds) => kinds.elts.iter().any(|kind| catches(kind, raised)),
        kind => {
            let kind = exception(kind);
            kind == raised || kind == "Exception" || (kind == "ValueError" && raised == "JSONDecodeError")
        }
    }
}
