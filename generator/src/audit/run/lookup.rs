//! What a name or an attribute stands for.

use std::rc::Rc;

use ruff_python_ast::{Expr, StmtClassDef};
use ruff_text_size::TextRange;

use super::value::{Code, Function, Native, Object, Scope, Value};
use super::{Flow, Machine, OTHER};
use crate::audit::python::{Binding, Library, Module, methods};

impl<'a> Machine<'a, '_> {
    pub(super) fn name(
        &self,
        name: &'a ruff_python_ast::ExprName,
        scope: &Rc<Scope<'a>>,
    ) -> Result<Value<'a>, Flow<'a>> {
        if let Some(value) = scope.get(name.id.as_str()) {
            return Ok(value);
        }
        if let Some(value) = self.global(scope.module, name.id.as_str())? {
            return Ok(value);
        }
        match super::native::builtin(name.id.as_str()) {
            Some(native) => Ok(Value::Native(native)),
            None => Ok(Value::unknown(name.id.as_str())),
        }
    }

    /// A name at the top of a module. Of several bindings (under `TYPE_CHECKING` and beside it,
    /// say) the first counts that leads to something that was read.
    pub fn global(&self, module: &'a Module, name: &str) -> Result<Option<Value<'a>>, Flow<'a>> {
        let key = (module.path.as_str(), name.to_owned());
        if let Some(value) = self.globals.borrow().get(&key) {
            return Ok(Some(value.clone()));
        }
        let mut outside = None;
        for binding in module.bindings(name) {
            let value = match binding {
                Binding::Function(function) => match super::native::stand_in(function.name.as_str()) {
                    Some(native) => Value::Native(native),
                    None => Value::Function(Rc::new(Function {
                        name: function.name.as_str(),
                        module,
                        definition: Some(function),
                        class: None,
                        parameters: Some(&function.parameters),
                        code: Code::Body(&function.body),
                        scope: Scope::new(module, None),
                        bound: None,
                    })),
                },
                Binding::Class(class) => Value::Class(module, class),
                Binding::Value(value) => {
                    let value = self.evaluate(value, &Scope::new(module, None))?;
                    self.add_later(module, name, &value)?;
                    value
                }
                Binding::Module(dotted) => match self.library.module(dotted) {
                    Some(module) => Value::Module(module),
                    None => Value::unknown(dotted),
                },
                Binding::From(level, from, name) => self.import(module, level, from, name)?,
            };
            if let Value::Unknown(_) = value {
                outside = Some(value);
                continue;
            }
            self.globals.borrow_mut().insert(key, value.clone());
            return Ok(Some(value));
        }
        Ok(outside)
    }

    /// Entries that later statements add to a table. Keys of other releases lead nowhere and are left out.
    fn add_later(&self, module: &'a Module, name: &str, table: &Value<'a>) -> Result<(), Flow<'a>> {
        if let Value::Dict(items) = table {
            for (key, value) in module.additions(name) {
                let scope = Scope::new(module, None);
                let key = match self.evaluate(key, &scope) {
                    Ok(Value::Unknown(_)) | Err(Flow::Raise(_)) => continue,
                    other => other?,
                };
                let value = self.evaluate(value, &scope)?;
                items.borrow_mut().push((key, value));
            }
        }
        Ok(())
    }

    /// `from module import name`.
    pub fn import(&self, at: &Module, level: u32, module: &str, name: &str) -> Result<Value<'a>, Flow<'a>> {
        if let Some(native) = super::native::stand_in(name) {
            return Ok(Value::Native(native));
        }
        if let Some(value) = super::native::stand_in_value(self, name) {
            return Ok(value);
        }
        let dotted = Library::absolute(at, level, module);
        if let Some(module) = self.library.module(&dotted)
            && let Some(value) = self.global(module, name)?
        {
            return Ok(value);
        }
        match self.library.module(&format!("{dotted}.{name}")) {
            Some(module) => Ok(Value::Module(module)),
            None => {
                let whole = format!("{dotted}.{name}");
                Ok(self.reviewed.outside.get(&whole).map_or_else(|| Value::unknown(&whole), Value::str))
            }
        }
    }

    pub(super) fn attribute(
        &self,
        value: Value<'a>,
        name: &'a str,
        (module, place): (&'a Module, TextRange),
    ) -> Result<Value<'a>, Flow<'a>> {
        match &value {
            Value::Unknown(words) => Ok(Value::unknown(format!("{words}.{name}"))),
            Value::Query(_) | Value::Str(_) | Value::List(_) | Value::Dict(_) | Value::Pairs | Value::Native(_) => {
                Ok(Value::Method(Box::new(value), name))
            }
            Value::Module(inside) => match self.global(inside, name)? {
                Some(value) => Ok(value),
                None => Ok(Value::unknown(format!("{}.{name}", inside.path))),
            },
            Value::Class(of, class) => {
                if is_enum(class) {
                    let member = class.body.iter().any(|one| assigned(one, name).is_some());
                    return if member {
                        Ok(Value::Member(of, class, name))
                    } else {
                        Ok(Value::unknown(format!("{}.{name}", class.name)))
                    };
                }
                Ok(self
                    .of_class(of, class, name, None)?
                    .unwrap_or_else(|| Value::unknown(format!("{}.{name}", class.name))))
            }
            Value::Member(of, class, member) if name == "value" => self.member_value(of, class, member),
            Value::Member(..) => Ok(Value::unknown(name)),
            Value::Object(object) => self.of_object(object, name),
            other => self.fault(module, place, format!("{} has no attribute that is known", other.words())),
        }
    }

    fn of_object(&self, object: &Rc<Object<'a>>, name: &'a str) -> Result<Value<'a>, Flow<'a>> {
        if let Some((_, value)) = object.fields.borrow().iter().find(|(known, _)| known == name) {
            return Ok(value.clone());
        }
        if name == "get_user" {
            return Ok(Value::Native(Native::User));
        }
        let found = match object.class {
            Some((module, class)) => self.of_class(module, class, name, Some(Value::Object(Rc::clone(object))))?,
            // A body that pydantic has read has all its fields, those that were not sent too.
            None if object.says == "a body" => Some(Value::None),
            None => None,
        };
        Ok(found.unwrap_or_else(|| Value::unknown(format!("{}.{name}", Value::Object(Rc::clone(object)).words()))))
    }

    /// An attribute of a class or of those that it is made from; a method is bound to `this`.
    pub(super) fn of_class(
        &self,
        module: &'a Module,
        class: &'a StmtClassDef,
        name: &'a str,
        this: Option<Value<'a>>,
    ) -> Result<Option<Value<'a>>, Flow<'a>> {
        if let Some(method) = methods(class).find(|method| method.name.as_str() == name) {
            let marked = |mark: &str| {
                method.decorator_list.iter().any(|decorator| module.words(&decorator.expression).ends_with(mark))
            };
            let bound = if marked("staticmethod") { None } else { this };
            let value = Value::Function(Rc::new(Function {
                name,
                module,
                definition: Some(method),
                class: Some(class),
                parameters: Some(&method.parameters),
                code: Code::Body(&method.body),
                scope: Scope::new(module, None),
                bound,
            }));
            if marked("property") {
                return self.call(value, vec![], vec![], (module, method.name.range)).map(Some);
            }
            return Ok(Some(value));
        }
        if let Some(value) = class.body.iter().find_map(|one| assigned(one, name)) {
            return self.evaluate(value, &Scope::new(module, None)).map(Some);
        }
        for base in class.arguments.iter().flat_map(|arguments| &arguments.args) {
            let base = base.as_subscript_expr().map_or(base, |subscript| &subscript.value);
            if let Value::Class(module, class) = self.evaluate(base, &Scope::new(module, None))?
                && let Some(found) = self.of_class(module, class, name, this.clone())?
            {
                return Ok(Some(found));
            }
        }
        Ok(None)
    }

    pub(super) fn member_value(
        &self,
        module: &'a Module,
        class: &'a StmtClassDef,
        name: &str,
    ) -> Result<Value<'a>, Flow<'a>> {
        match class.body.iter().find_map(|one| assigned(one, name)) {
            Some(value) => self.evaluate(value, &Scope::new(module, None)),
            None => Ok(Value::unknown(name)),
        }
    }

    /// For a check that goes through all that the user holds: what it may find of a DAG that nobody named.
    pub(super) fn pairs_held(&self) -> Vec<Value<'a>> {
        let resource = format!("DAG:{OTHER}");
        let held = ["can_read", "can_edit"].into_iter().filter(|action| self.oracle.holds(action, &resource));
        held.map(|action| Value::list(vec![Value::str(action), Value::str(&resource)])).collect()
    }
}

/// Whether a class is an enum, by the name of one that it is made from.
fn is_enum(class: &StmtClassDef) -> bool {
    let bases = class.arguments.iter().flat_map(|arguments| &arguments.args);
    bases.into_iter().any(|base| match base {
        Expr::Name(name) => name.id.ends_with("Enum"),
        Expr::Attribute(attribute) => attribute.attr.ends_with("Enum"),
        _ => false,
    })
}

/// The value, if the statement assigns to the name.
fn assigned<'a>(statement: &'a ruff_python_ast::Stmt, name: &str) -> Option<&'a Expr> {
    let is = |target: &Expr| target.as_name_expr().is_some_and(|target| target.id.as_str() == name);
    match statement {
        ruff_python_ast::Stmt::Assign(assign) if assign.targets.iter().any(is) => Some(&assign.value),
        ruff_python_ast::Stmt::AnnAssign(assign) if is(&assign.target) => assign.value.as_deref(),
        _ => None,
    }
}
