//! What a value is while Airflow's check runs.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use ruff_python_ast::{Expr, Parameters, Stmt, StmtClassDef, StmtFunctionDef};

use crate::audit::python::Module;

/// A value. What comes from outside the sources that are read is [`Value::Unknown`]: it may be
/// passed on, and nothing may be decided by it.
#[derive(Clone)]
pub enum Value<'a> {
    None,
    Bool(bool),
    Int(i64),
    Str(Rc<str>),
    /// A list, tuple or set.
    List(Rc<RefCell<Vec<Value<'a>>>>),
    Dict(Rc<RefCell<Vec<(Value<'a>, Value<'a>)>>>),
    Function(Rc<Function<'a>>),
    Class(&'a Module, &'a StmtClassDef),
    /// A member of an enum.
    Member(&'a Module, &'a StmtClassDef, &'a str),
    Object(Rc<Object<'a>>),
    Module(&'a Module),
    /// A function of Python, of a library or of Airflow that is stood in for.
    Native(Native),
    /// A method of a built-in value.
    Method(Box<Value<'a>>, &'a str),
    /// The pairs that the made-up user holds.
    Pairs,
    /// A query to the database; whether it asks for ids of DAGs.
    Query(bool),
    /// From outside; the words are how it was come by.
    Unknown(Rc<str>),
}

/// What is stood in for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Native {
    Cast,
    IsInstance,
    Any,
    All,
    List,
    Dict,
    Int,
    Str,
    Bool,
    Len,
    HasAttr,
    GetAttr,
    /// `functools.wraps` and what it gives: the function itself.
    Wraps,
    Identity,
    Suppress,
    Select,
    /// `session.scalar`, `session.scalars`, `session.execute`.
    Scalar,
    Scalars,
    /// `request.json`.
    Json,
    /// `get_auth_manager`.
    AuthManager,
    /// `get_airflow_app`.
    App,
    /// That the caller is known, which every user of the audit is.
    Authenticate,
    /// The made-up user.
    User,
    /// `conf.getboolean`.
    Setting,
    /// The function behind a decorator: whoever reaches it was let through.
    Endpoint,
}

/// A `def` or `lambda` with what it closes over.
pub struct Function<'a> {
    pub name: &'a str,
    pub module: &'a Module,
    pub definition: Option<&'a StmtFunctionDef>,
    /// `Class` if it is a method.
    pub class: Option<&'a StmtClassDef>,
    pub parameters: Option<&'a Parameters>,
    pub code: Code<'a>,
    pub scope: Rc<Scope<'a>>,
    /// `self`.
    pub bound: Option<Value<'a>>,
}

#[derive(Clone, Copy)]
pub enum Code<'a> {
    Body(&'a [Stmt]),
    Expression(&'a Expr),
}

/// An object of a class, or one that is stood in for.
pub struct Object<'a> {
    pub class: Option<(&'a Module, &'a StmtClassDef)>,
    pub says: &'static str,
    pub fields: RefCell<Vec<(String, Value<'a>)>>,
}

/// Local names.
pub struct Scope<'a> {
    pub module: &'a Module,
    pub names: RefCell<HashMap<String, Value<'a>>>,
    pub outer: Option<Rc<Scope<'a>>>,
}

impl<'a> Scope<'a> {
    pub fn new(module: &'a Module, outer: Option<Rc<Scope<'a>>>) -> Rc<Self> {
        Rc::new(Self { module, names: RefCell::default(), outer })
    }

    pub fn get(&self, name: &str) -> Option<Value<'a>> {
        let own = self.names.borrow().get(name).cloned();
        own.or_else(|| self.outer.as_ref().and_then(|outer| outer.get(name)))
    }

    pub fn set(&self, name: &str, value: Value<'a>) {
        self.names.borrow_mut().insert(name.to_owned(), value);
    }
}

impl<'a> Value<'a> {
    pub fn str(text: impl AsRef<str>) -> Self {
        Value::Str(Rc::from(text.as_ref()))
    }

    pub fn unknown(words: impl AsRef<str>) -> Self {
        Value::Unknown(Rc::from(words.as_ref()))
    }

    pub fn list(items: Vec<Value<'a>>) -> Self {
        Value::List(Rc::new(RefCell::new(items)))
    }

    pub fn dict(items: Vec<(Value<'a>, Value<'a>)>) -> Self {
        Value::Dict(Rc::new(RefCell::new(items)))
    }

    /// An object that is stood in for.
    pub fn object(says: &'static str, fields: Vec<(&str, Value<'a>)>) -> Self {
        let fields = fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        Value::Object(Rc::new(Object { class: None, says, fields: RefCell::new(fields) }))
    }

    /// JSON as Python reads it.
    pub fn json(json: &serde_json::Value) -> Self {
        use serde_json::Value as Json;
        match json {
            Json::Null => Value::None,
            Json::Bool(value) => Value::Bool(*value),
            Json::Number(number) => Value::Int(number.as_i64().unwrap_or_default()),
            Json::String(text) => Value::str(text),
            Json::Array(items) => Value::list(items.iter().map(Value::json).collect()),
            Json::Object(map) => {
                Value::dict(map.iter().map(|(key, value)| (Value::str(key), Value::json(value))).collect())
            }
        }
    }

    /// JSON as pydantic reads it: objects with attributes.
    pub fn model(json: &serde_json::Value) -> Self {
        use serde_json::Value as Json;
        match json {
            Json::Array(items) => Value::list(items.iter().map(Value::model).collect()),
            Json::Object(map) => {
                let fields = map.iter().map(|(key, value)| (key.clone(), Value::model(value))).collect();
                Value::Object(Rc::new(Object { class: None, says: "a body", fields: RefCell::new(fields) }))
            }
            other => Value::json(other),
        }
    }

    /// Short words for messages.
    pub fn words(&self) -> String {
        match self {
            Value::None => "None".to_owned(),
            Value::Bool(value) => value.to_string(),
            Value::Int(value) => value.to_string(),
            Value::Str(text) => format!("{text:?}"),
            Value::List(_) => "a list".to_owned(),
            Value::Dict(_) => "a dict".to_owned(),
            Value::Function(function) => format!("the function {}", function.name),
            Value::Class(_, class) => format!("the class {}", class.name),
            Value::Member(_, class, name) => format!("{}.{name}", class.name),
            Value::Object(object) => object.class.map_or(object.says.to_owned(), |(_, class)| class.name.to_string()),
            Value::Module(module) => module.path.clone(),
            Value::Native(native) => format!("{native:?}"),
            Value::Method(value, name) => format!("{}.{name}", value.words()),
            Value::Pairs => "the user's permissions".to_owned(),
            Value::Query(_) => "a query".to_owned(),
            Value::Unknown(words) => words.to_string(),
        }
    }
}
