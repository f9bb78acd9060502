//! Calls.

use std::rc::Rc;

use ruff_python_ast::{Expr, ExprCall, ParameterWithDefault, Parameters};
use ruff_text_size::{Ranged, TextRange};

use super::value::{Code, Function, Object, Scope, Value};
use super::{Flow, Machine};
use crate::audit::python::Module;
use crate::audit::reviewed::Verdict;

type Named<'a> = Vec<(String, Value<'a>)>;

impl<'a> Machine<'a, '_> {
    pub(super) fn call_expression(&self, call: &'a ExprCall, scope: &Rc<Scope<'a>>) -> Result<Value<'a>, Flow<'a>> {
        let callee = self.evaluate(&call.func, scope)?;
        let mut positional = Vec::new();
        for argument in &call.arguments.args {
            match argument {
                Expr::Starred(star) => positional.extend(self.items(&star.value, scope)?),
                plain => positional.push(self.evaluate(plain, scope)?),
            }
        }
        let mut named: Named<'a> = Vec::new();
        for keyword in &call.arguments.keywords {
            let value = self.evaluate(&keyword.value, scope)?;
            match (&keyword.arg, value) {
                (Some(name), value) => named.push((name.to_string(), value)),
                (None, Value::Dict(items)) => {
                    for (key, value) in items.borrow().iter() {
                        if let Value::Str(key) = key {
                            named.push((key.to_string(), value.clone()));
                        }
                    }
                }
                (None, other) => return self.fault(scope.module, call, format!("{} is unpacked", other.words())),
            }
        }
        self.call(callee, positional, named, (scope.module, call.range()))
    }

    /// Calls a value.
    pub fn call(
        &self,
        callee: Value<'a>,
        positional: Vec<Value<'a>>,
        named: Named<'a>,
        at: (&'a Module, TextRange),
    ) -> Result<Value<'a>, Flow<'a>> {
        match callee {
            Value::Function(function) => self.function(&function, positional, named, at),
            Value::Native(native) => self.native(native, &positional, &named, at),
            Value::Method(value, name) => self.method(&value, name, &positional, at),
            Value::Unknown(words) => Ok(Value::unknown(format!("{words}(…)"))),
            // A data class: its fields are what it is made with.
            Value::Class(module, class) => Ok(Value::Object(Rc::new(Object {
                class: Some((module, class)),
                says: "",
                fields: std::cell::RefCell::new(named),
            }))),
            other => self.fault(at.0, at.1, format!("{} is called", other.words())),
        }
    }

    fn function(
        &self,
        function: &Rc<Function<'a>>,
        mut positional: Vec<Value<'a>>,
        mut named: Named<'a>,
        at: (&'a Module, TextRange),
    ) -> Result<Value<'a>, Flow<'a>> {
        if let Some(definition) = function.definition {
            let name = match function.class {
                Some(class) => format!("{}.{}", class.name, function.name),
                None => function.name.to_owned(),
            };
            match self.reviewed.rule(function.module, &name, definition) {
                Verdict::None => {}
                Verdict::Rule(index, rule) => {
                    self.trace.rules.borrow_mut().insert(index);
                    return self.rule(rule, function, &positional, &named);
                }
                Verdict::Changed(problem) => return Err(problem.into()),
            }
        }
        let scope = Scope::new(function.module, Some(Rc::clone(&function.scope)));
        if let Some(bound) = &function.bound {
            positional.insert(0, bound.clone());
        }
        if let Some(parameters) = function.parameters {
            self.bind(function, parameters, positional, &mut named, &scope, at)?;
        }
        match function.code {
            Code::Expression(body) => self.evaluate(body, &scope),
            Code::Body(body) => match self.run(body, &scope) {
                Ok(()) => Ok(Value::None),
                Err(Flow::Return(value)) => Ok(value),
                Err(other) => Err(other),
            },
        }
    }

    fn bind(
        &self,
        function: &Function<'a>,
        parameters: &'a Parameters,
        positional: Vec<Value<'a>>,
        named: &mut Named<'a>,
        scope: &Rc<Scope<'a>>,
        at: (&'a Module, TextRange),
    ) -> Result<(), Flow<'a>> {
        let mut positional = positional.into_iter();
        for parameter in parameters.posonlyargs.iter().chain(&parameters.args) {
            let value = match positional.next() {
                Some(value) => value,
                None => self.named_or_default(function, parameter, named, at)?,
            };
            scope.set(parameter.parameter.name.as_str(), value);
        }
        let rest: Vec<Value<'a>> = positional.collect();
        match &parameters.vararg {
            Some(parameter) => scope.set(parameter.name.as_str(), Value::list(rest)),
            None if rest.is_empty() => {}
            None => return self.fault(at.0, at.1, format!("too many arguments for {}()", function.name)),
        }
        for parameter in &parameters.kwonlyargs {
            let value = self.named_or_default(function, parameter, named, at)?;
            scope.set(parameter.parameter.name.as_str(), value);
        }
        match &parameters.kwarg {
            Some(parameter) => {
                let items = named.drain(..).map(|(name, value)| (Value::str(name), value)).collect();
                scope.set(parameter.name.as_str(), Value::dict(items));
                Ok(())
            }
            None => match named.first() {
                None => Ok(()),
                Some((name, _)) => self.fault(at.0, at.1, format!("{}() has no parameter {name}", function.name)),
            },
        }
    }

    fn named_or_default(
        &self,
        function: &Function<'a>,
        parameter: &'a ParameterWithDefault,
        named: &mut Named<'a>,
        at: (&'a Module, TextRange),
    ) -> Result<Value<'a>, Flow<'a>> {
        let name = parameter.parameter.name.as_str();
        if let Some(index) = named.iter().position(|(known, _)| known == name) {
            return Ok(named.remove(index).1);
        }
        match &parameter.default {
            Some(default) => self.evaluate(default, &function.scope),
            None => self.fault(at.0, at.1, format!("{}() lacks its argument {name}", function.name)),
        }
    }

    /// Calls a FastAPI dependency: each of its parameters is filled in from the request.
    pub fn call_injected(&self, callee: Value<'a>, at: (&'a Module, TextRange)) -> Result<Value<'a>, Flow<'a>> {
        let Value::Function(function) = &callee else {
            return self.fault(at.0, at.1, format!("{} is no dependency that can be run", callee.words()));
        };
        let mut named = Vec::new();
        if let Some(parameters) = function.parameters {
            for parameter in parameters.posonlyargs.iter().chain(&parameters.args).chain(&parameters.kwonlyargs) {
                let name = parameter.parameter.name.as_str();
                let words = parameter
                    .parameter
                    .annotation
                    .as_deref()
                    .map(|words| function.module.words(words))
                    .unwrap_or_default();
                named.push((name.to_owned(), self.injected(name, &words)));
            }
        }
        self.call(callee, vec![], named, at)
    }
}
