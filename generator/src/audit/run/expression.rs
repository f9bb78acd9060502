//! Expressions.

use std::rc::Rc;

use ruff_python_ast::{
    BoolOp, CmpOp, Comprehension, Expr, FStringPart, InterpolatedStringElement, Number, Operator, UnaryOp,
};
use ruff_text_size::Ranged;

use super::value::{Code, Function, Scope, Value};
use super::{Flow, Machine};

impl<'a> Machine<'a, '_> {
    /// The value of an expression.
    pub fn evaluate(&self, expression: &'a Expr, scope: &Rc<Scope<'a>>) -> Result<Value<'a>, Flow<'a>> {
        self.step(scope.module, expression)?;
        Ok(match expression {
            Expr::Name(name) => return self.name(name, scope),
            Expr::StringLiteral(text) => Value::str(text.value.to_str()),
            Expr::NumberLiteral(number) => match &number.value {
                Number::Int(value) => Value::Int(value.as_i64().unwrap_or(i64::MAX)),
                _ => Value::unknown("a number"),
            },
            Expr::BooleanLiteral(literal) => Value::Bool(literal.value),
            Expr::NoneLiteral(_) => Value::None,
            Expr::FString(text) => return self.f_string(text, scope),
            Expr::Attribute(attribute) => {
                let value = self.evaluate(&attribute.value, scope)?;
                return self.attribute(value, attribute.attr.as_str(), (scope.module, attribute.range()));
            }
            Expr::Call(call) => return self.call_expression(call, scope),
            Expr::Subscript(subscript) => return self.subscript(subscript, scope),
            Expr::Tuple(tuple) => Value::list(self.all_of(&tuple.elts, scope)?),
            Expr::List(list) => Value::list(self.all_of(&list.elts, scope)?),
            Expr::Set(set) => Value::list(self.all_of(&set.elts, scope)?),
            Expr::Dict(dict) => {
                let mut items = Vec::new();
                for item in &dict.items {
                    let value = self.evaluate(&item.value, scope)?;
                    match &item.key {
                        Some(key) => items.push((self.evaluate(key, scope)?, value)),
                        None => match value {
                            Value::Dict(more) => items.extend(more.borrow().iter().cloned()),
                            other => {
                                return self.fault(scope.module, dict, format!("{} is unpacked", other.words()));
                            }
                        },
                    }
                }
                Value::dict(items)
            }
            Expr::BoolOp(operation) => {
                let mut last = Value::None;
                for (index, value) in operation.values.iter().enumerate() {
                    last = self.evaluate(value, scope)?;
                    if index + 1 == operation.values.len() {
                        break;
                    }
                    let truth = self.is_true(&last, scope, value)?;
                    if truth == (operation.op == BoolOp::Or) {
                        break;
                    }
                }
                last
            }
            Expr::UnaryOp(operation) => match operation.op {
                UnaryOp::Not => Value::Bool(!self.truth(&operation.operand, scope)?),
                _ => match self.evaluate(&operation.operand, scope)? {
                    Value::Int(value) if operation.op == UnaryOp::USub => Value::Int(-value),
                    other => Value::unknown(other.words()),
                },
            },
            Expr::BinOp(operation) => {
                let left = self.evaluate(&operation.left, scope)?;
                let right = self.evaluate(&operation.right, scope)?;
                match (&left, operation.op, &right) {
                    (Value::Str(left), Operator::Add, Value::Str(right)) => Value::str(format!("{left}{right}")),
                    (Value::List(left), Operator::Add, Value::List(right)) => {
                        Value::list(left.borrow().iter().chain(right.borrow().iter()).cloned().collect())
                    }
                    _ => Value::unknown(scope.module.words(expression)),
                }
            }
            Expr::Compare(compare) => return self.compare(compare, scope),
            Expr::If(choice) => {
                let taken = if self.truth(&choice.test, scope)? { &choice.body } else { &choice.orelse };
                return self.evaluate(taken, scope);
            }
            Expr::Lambda(lambda) => Value::Function(Rc::new(Function {
                name: "lambda",
                module: scope.module,
                definition: None,
                class: None,
                parameters: lambda.parameters.as_deref(),
                code: Code::Expression(&lambda.body),
                scope: Rc::clone(scope),
                bound: None,
            })),
            Expr::ListComp(list) => self.comprehension(&[&list.elt], &list.generators, scope)?,
            Expr::SetComp(set) => self.comprehension(&[&set.elt], &set.generators, scope)?,
            Expr::Generator(generator) => self.comprehension(&[&generator.elt], &generator.generators, scope)?,
            Expr::DictComp(dict) => {
                let Value::List(pairs) = self.comprehension(&[&dict.key, &dict.value], &dict.generators, scope)? else {
                    return self.fault(scope.module, dict, "no pairs");
                };
                let pairs = pairs.borrow();
                let keys = pairs.iter().step_by(2).cloned();
                Value::dict(keys.zip(pairs.iter().skip(1).step_by(2).cloned()).collect())
            }
            Expr::Await(wait) => return self.evaluate(&wait.value, scope),
            Expr::Named(named) => {
                let value = self.evaluate(&named.value, scope)?;
                self.assign(&named.target, value.clone(), scope)?;
                value
            }
            other => return self.fault(scope.module, other, "the audit does not know this expression"),
        })
    }

    fn all_of(&self, expressions: &'a [Expr], scope: &Rc<Scope<'a>>) -> Result<Vec<Value<'a>>, Flow<'a>> {
        let mut values = Vec::new();
        for expression in expressions {
            match expression {
                Expr::Starred(star) => values.extend(self.items(&star.value, scope)?),
                plain => values.push(self.evaluate(plain, scope)?),
            }
        }
        Ok(values)
    }

    fn f_string(&self, text: &'a ruff_python_ast::ExprFString, scope: &Rc<Scope<'a>>) -> Result<Value<'a>, Flow<'a>> {
        let mut whole = String::new();
        for part in &text.value {
            let elements = match part {
                FStringPart::Literal(literal) => {
                    whole.push_str(&literal.value);
                    continue;
                }
                FStringPart::FString(part) => &part.elements,
            };
            for element in elements {
                match element {
                    InterpolatedStringElement::Literal(literal) => whole.push_str(&literal.value),
                    InterpolatedStringElement::Interpolation(hole) => match self.evaluate(&hole.expression, scope)? {
                        Value::Str(text) => whole.push_str(&text),
                        Value::Int(value) => whole.push_str(&value.to_string()),
                        other => return Ok(Value::unknown(other.words())),
                    },
                }
            }
        }
        Ok(Value::str(whole))
    }

    fn subscript(
        &self,
        subscript: &'a ruff_python_ast::ExprSubscript,
        scope: &Rc<Scope<'a>>,
    ) -> Result<Value<'a>, Flow<'a>> {
        let value = self.evaluate(&subscript.value, scope)?;
        match &value {
            Value::Class(..) => Ok(value),
            Value::Unknown(words) => Ok(Value::unknown(format!("{words}[…]"))),
            Value::Dict(items) => {
                let key = self.evaluate(&subscript.slice, scope)?;
                for (known, value) in items.borrow().iter().rev() {
                    if self.equal(known, &key) == Some(true) {
                        return Ok(value.clone());
                    }
                }
                Err(Flow::Raise("KeyError".to_owned()))
            }
            Value::List(items) => match self.evaluate(&subscript.slice, scope)? {
                Value::Int(index) => {
                    let items = items.borrow();
                    let index = if index < 0 { index + i64::try_from(items.len()).unwrap_or_default() } else { index };
                    let found = usize::try_from(index).ok().and_then(|index| items.get(index).cloned());
                    found.ok_or_else(|| Flow::Raise("IndexError".to_owned()))
                }
                _ => self.fault(scope.module, subscript, "only a number is known as an index"),
            },
            // A typed dictionary that was made by its class.
            Value::Object(object) => {
                let key = self.evaluate(&subscript.slice, scope)?;
                let fields = object.fields.borrow();
                let found = fields.iter().find(|(name, _)| matches!(&key, Value::Str(key) if **key == **name));
                found.map(|(_, value)| value.clone()).ok_or_else(|| Flow::Raise("KeyError".to_owned()))
            }
            other => self.fault(scope.module, subscript, format!("{} has no items", other.words())),
        }
    }

    fn comprehension(
        &self,
        results: &[&'a Expr],
        clauses: &'a [Comprehension],
        scope: &Rc<Scope<'a>>,
    ) -> Result<Value<'a>, Flow<'a>> {
        let mut found = Vec::new();
        self.clauses(results, clauses, &Self::inner(scope), &mut found)?;
        Ok(Value::list(found))
    }

    fn clauses(
        &self,
        results: &[&'a Expr],
        clauses: &'a [Comprehension],
        scope: &Rc<Scope<'a>>,
        found: &mut Vec<Value<'a>>,
    ) -> Result<(), Flow<'a>> {
        let Some((clause, rest)) = clauses.split_first() else {
            for result in results {
                found.push(self.evaluate(result, scope)?);
            }
            return Ok(());
        };
        'items: for item in self.items(&clause.iter, scope)? {
            self.assign(&clause.target, item, scope)?;
            for test in &clause.ifs {
                if !self.truth(test, scope)? {
                    continue 'items;
                }
            }
            self.clauses(results, rest, scope, found)?;
        }
        Ok(())
    }

    fn compare(&self, compare: &'a ruff_python_ast::ExprCompare, scope: &Rc<Scope<'a>>) -> Result<Value<'a>, Flow<'a>> {
        let mut left = self.evaluate(&compare.left, scope)?;
        for (operator, right) in compare.ops.iter().zip(&compare.comparators) {
            let right = self.evaluate(right, scope)?;
            let holds = match operator {
                CmpOp::Eq => self.equal(&left, &right),
                CmpOp::NotEq => self.equal(&left, &right).map(|equal| !equal),
                CmpOp::Is => self.same(&left, &right),
                CmpOp::IsNot => self.same(&left, &right).map(|same| !same),
                CmpOp::In => self.within(&left, &right),
                CmpOp::NotIn => self.within(&left, &right).map(|within| !within),
                _ => None,
            };
            match holds {
                None => return Ok(Value::unknown(scope.module.words(compare))),
                Some(false) => return Ok(Value::Bool(false)),
                Some(true) => left = right,
            }
        }
        Ok(Value::Bool(true))
    }

    /// `is`: only asked of None, True and False here. What comes from outside is some value, not None.
    fn same(&self, left: &Value<'a>, right: &Value<'a>) -> Option<bool> {
        match (left, right) {
            (Value::None, Value::None) => Some(true),
            (Value::None, _) | (_, Value::None) => Some(false),
            _ => self.equal(left, right),
        }
    }

    /// `==`; nothing if it can't be known.
    pub fn equal(&self, left: &Value<'a>, right: &Value<'a>) -> Option<bool> {
        Some(match (left, right) {
            (Value::Unknown(_), _) | (_, Value::Unknown(_)) => return None,
            (Value::None, Value::None) => true,
            (Value::Bool(left), Value::Bool(right)) => left == right,
            (Value::Int(left), Value::Int(right)) => left == right,
            (Value::Str(left), Value::Str(right)) => left == right,
            (Value::Member(_, left, one), Value::Member(_, right, other)) => {
                left.name.as_str() == right.name.as_str() && one == other
            }
            (Value::Member(module, class, name), Value::Str(text))
            | (Value::Str(text), Value::Member(module, class, name)) => match self.member_value(module, class, name) {
                Ok(Value::Str(value)) => value == *text,
                _ => return None,
            },
            (Value::List(left), Value::List(right)) => {
                let (left, right) = (left.borrow(), right.borrow());
                if left.len() != right.len() {
                    return Some(false);
                }
                for (left, right) in left.iter().zip(right.iter()) {
                    if !self.equal(left, right)? {
                        return Some(false);
                    }
                }
                true
            }
            _ => false,
        })
    }

    fn within(&self, item: &Value<'a>, container: &Value<'a>) -> Option<bool> {
        match container {
            Value::Pairs => match item {
                Value::List(pair) => match pair.borrow().as_slice() {
                    [Value::Str(action), Value::Str(resource)] => Some(self.oracle.holds(action, resource)),
                    _ => None,
                },
                _ => None,
            },
            Value::List(items) => {
                let items = items.borrow();
                let mut unknown = false;
                for one in items.iter() {
                    match self.equal(item, one) {
                        Some(true) => return Some(true),
                        None => unknown = true,
                        Some(false) => {}
                    }
                }
                if unknown { None } else { Some(false) }
            }
            Value::Dict(items) => Some(items.borrow().iter().any(|(key, _)| self.equal(item, key) == Some(true))),
            Value::Str(text) => match item {
                Value::Str(part) => Some(text.contains(&**part)),
                _ => None,
            },
            _ => None,
        }
    }

    /// Whether a condition holds.
    pub fn truth(&self, condition: &'a Expr, scope: &Rc<Scope<'a>>) -> Result<bool, Flow<'a>> {
        let value = self.evaluate(condition, scope)?;
        self.is_true(&value, scope, condition)
    }

    fn is_true(&self, value: &Value<'a>, scope: &Rc<Scope<'a>>, place: &Expr) -> Result<bool, Flow<'a>> {
        match self.truthy(value) {
            Some(truth) => Ok(truth),
            None => {
                let what = format!("the check depends on what the audit can't know ({})", super::short(&value.words()));
                self.fault(scope.module, place, what)
            }
        }
    }

    /// Whether Python takes a value for true; nothing if it can't be known.
    pub fn truthy(&self, value: &Value<'a>) -> Option<bool> {
        Some(match value {
            Value::Unknown(_) => return None,
            Value::None => false,
            Value::Bool(value) => *value,
            Value::Int(value) => *value != 0,
            Value::Str(text) => !text.is_empty(),
            Value::List(items) => !items.borrow().is_empty(),
            Value::Dict(items) => !items.borrow().is_empty(),
            _ => true,
        })
    }

    /// The items of what a loop goes over.
    pub fn items(&self, over: &'a Expr, scope: &Rc<Scope<'a>>) -> Result<Vec<Value<'a>>, Flow<'a>> {
        match self.evaluate(over, scope)? {
            Value::List(items) => Ok(items.borrow().clone()),
            Value::Dict(items) => Ok(items.borrow().iter().map(|(key, _)| key.clone()).collect()),
            Value::Pairs => Ok(self.pairs_held()),
            other => self.fault(scope.module, over, format!("{} has no items that are known", other.words())),
        }
    }
}
