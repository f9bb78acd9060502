//! What is stood in for: a few functions of Python and its libraries, and the edges of Airflow
//! (who the caller is, which auth manager there is, the request, the database).

use ruff_text_size::TextRange;

use super::value::{Native, Value};
use super::{Flow, Machine, NAMED};
use crate::audit::python::Module;

/// Python's own functions.
pub fn builtin(name: &str) -> Option<Native> {
    Some(match name {
        "isinstance" => Native::IsInstance,
        "any" => Native::Any,
        "all" => Native::All,
        "list" | "tuple" | "set" | "sorted" | "frozenset" => Native::List,
        "dict" => Native::Dict,
        "int" => Native::Int,
        "str" => Native::Str,
        "bool" => Native::Bool,
        "len" => Native::Len,
        "hasattr" => Native::HasAttr,
        "getattr" => Native::GetAttr,
        _ => return None,
    })
}

/// Functions that are stood in for wherever they are imported from or defined.
pub fn stand_in(name: &str) -> Option<Native> {
    Some(match name {
        "cast" => Native::Cast,
        "wraps" => Native::Wraps,
        "suppress" => Native::Suppress,
        "select" => Native::Select,
        "get_auth_manager" => Native::AuthManager,
        "get_airflow_app" => Native::App,
        "check_authentication" => Native::Authenticate,
        _ => return None,
    })
}

/// Objects that are stood in for wherever they are imported from.
pub fn stand_in_value<'a>(machine: &Machine<'a, '_>, name: &str) -> Option<Value<'a>> {
    match name {
        "conf" => Some(Value::object("Airflow's settings", vec![("getboolean", Value::Native(Native::Setting))])),
        "g" => Some(Value::object("flask.g", vec![("user", machine.user())])),
        "current_app" => machine.app().ok(),
        _ => None,
    }
}

type At<'a> = (&'a Module, TextRange);

impl<'a> Machine<'a, '_> {
    /// The made-up user.
    pub fn user(&self) -> Value<'a> {
        let fields =
            vec![("perms", Value::Pairs), ("is_anonymous", Value::Bool(false)), ("is_active", Value::Bool(true))];
        Value::object("the user", fields)
    }

    /// The session of the database.
    pub fn session(&self) -> Value<'a> {
        let fields = vec![
            ("scalar", Value::Native(Native::Scalar)),
            ("scalars", Value::Native(Native::Scalars)),
            ("execute", Value::Native(Native::Scalars)),
        ];
        Value::object("the session", fields)
    }

    /// The request, as Starlette shows it.
    pub fn http_request(&self) -> Value<'a> {
        let dict = |pairs: &[(String, String)]| {
            Value::dict(pairs.iter().map(|(key, value)| (Value::str(key), Value::str(value))).collect())
        };
        let fields = vec![
            ("path_params", dict(&self.request.path)),
            ("query_params", dict(&self.request.query)),
            ("json", Value::Native(Native::Json)),
        ];
        Value::object("the request", fields)
    }

    /// Airflow 2's Flask app.
    pub fn app(&self) -> Result<Value<'a>, Flow<'a>> {
        let manager = self.an_object("airflow/www/security.py", "AirflowSecurityManager")?;
        let builder = Value::object("the app builder", vec![("sm", manager), ("update_perms", Value::Bool(false))]);
        Ok(Value::object("the app", vec![("appbuilder", builder)]))
    }

    fn an_object(&self, path: &str, class: &str) -> Result<Value<'a>, Flow<'a>> {
        let module = self.library.at(path);
        let found = module.map(|module| self.global(module, class)).transpose()?.flatten();
        match found {
            Some(Value::Class(module, class)) => Ok(Value::Object(std::rc::Rc::new(super::value::Object {
                class: Some((module, class)),
                says: "",
                fields: std::cell::RefCell::default(),
            }))),
            _ => Err(crate::problem::Problem::new(path, format!("there is no class {class}"))
                .mend(format!("say where it went under `managers` of {}", crate::audit::reviewed::FILE))
                .into()),
        }
    }

    /// Airflow's auth manager: the first of the reviewed places that the sources have.
    fn auth_manager(&self) -> Result<Value<'a>, Flow<'a>> {
        let places = &self.reviewed.managers;
        let here = places.iter().find(|place| self.library.at(&place.file).is_some()).or(places.first());
        match here {
            Some(place) => self.an_object(&place.file, &place.class),
            None => Err(crate::problem::Problem::new(crate::audit::reviewed::FILE, "it names no auth manager")
                .at("/managers")
                .into()),
        }
    }

    /// What a query gives: the id of a DAG, or a row that belongs to one.
    fn row(&self, query: Option<&Value<'a>>) -> Value<'a> {
        let ids = matches!(query, Some(Value::Query(true)));
        match (self.request.row, ids) {
            (true, true) => Value::str(NAMED),
            (false, true) => Value::None,
            (row, false) => {
                let id = if row { Value::str(NAMED) } else { Value::None };
                Value::object("a row", vec![("dag_id", id)])
            }
        }
    }

    pub(super) fn native(
        &self,
        native: Native,
        positional: &[Value<'a>],
        named: &[(String, Value<'a>)],
        at: At<'a>,
    ) -> Result<Value<'a>, Flow<'a>> {
        let first = positional.first();
        let unknown = |what: &str| Ok(Value::unknown(what));
        match (native, first) {
            (Native::Cast, _) => Ok(positional.get(1).cloned().unwrap_or(Value::None)),
            (Native::IsInstance, Some(value)) => self.is_instance(value, positional.get(1), at),
            (Native::Any | Native::All, Some(Value::List(items))) => {
                let whole = native == Native::All;
                for item in items.borrow().iter() {
                    match self.truthy(item) {
                        Some(truth) if truth != whole => return Ok(Value::Bool(!whole)),
                        Some(_) => {}
                        None => return unknown(&item.words()),
                    }
                }
                Ok(Value::Bool(whole))
            }
            (Native::List, None) => Ok(Value::list(vec![])),
            (Native::List, Some(Value::List(items))) => Ok(Value::list(items.borrow().clone())),
            (Native::List, Some(Value::Dict(items))) => {
                Ok(Value::list(items.borrow().iter().map(|(key, _)| key.clone()).collect()))
            }
            (Native::Dict, None) => {
                Ok(Value::dict(named.iter().map(|(key, value)| (Value::str(key), value.clone())).collect()))
            }
            (Native::Int, Some(Value::Str(text))) => {
                text.parse().map(Value::Int).map_err(|_| Flow::Raise("ValueError".to_owned()))
            }
            (Native::Int, Some(Value::Int(value))) => Ok(Value::Int(*value)),
            (Native::Str, Some(Value::Str(text))) => Ok(Value::str(text)),
            (Native::Bool, Some(value)) => Ok(self.truthy(value).map_or_else(|| value.clone(), Value::Bool)),
            (Native::Len, Some(Value::List(items))) => {
                Ok(Value::Int(i64::try_from(items.borrow().len()).unwrap_or(i64::MAX)))
            }
            (Native::HasAttr, Some(value)) => match (value, positional.get(1)) {
                (Value::Module(module), Some(Value::Str(name))) => Ok(Value::Bool(!module.bindings(name).is_empty())),
                _ => unknown("hasattr(…)"),
            },
            (Native::GetAttr, Some(Value::Module(module))) => match positional.get(1) {
                Some(Value::Str(name)) => Ok(self.global(module, name)?.unwrap_or_else(|| Value::unknown(name))),
                _ => unknown("getattr(…)"),
            },
            (Native::GetAttr, Some(Value::Object(object))) => match positional.get(1) {
                Some(Value::Str(name)) => {
                    let fields = object.fields.borrow();
                    let found = fields.iter().find(|(known, _)| **known == **name).map(|(_, value)| value.clone());
                    Ok(found.unwrap_or_else(|| Value::unknown(name)))
                }
                _ => unknown("getattr(…)"),
            },
            (Native::Wraps, _) => Ok(Value::Native(Native::Identity)),
            (Native::Identity, Some(value)) => Ok(value.clone()),
            (Native::Select, _) => {
                let ids = first.is_some_and(|column| column.words().ends_with(".dag_id"));
                Ok(Value::Query(ids))
            }
            (Native::Scalar, query) => Ok(self.row(query)),
            (Native::Scalars, query) => match self.row(query) {
                Value::None => Ok(Value::list(vec![])),
                row => Ok(Value::list(vec![row])),
            },
            (Native::Json, _) => match &self.request.body {
                Some(body) => Ok(Value::json(body)),
                None => Err(Flow::Raise("JSONDecodeError".to_owned())),
            },
            (Native::AuthManager, _) => self.auth_manager(),
            (Native::App, _) => self.app(),
            (Native::Authenticate, _) => Ok(Value::None),
            (Native::User, _) => Ok(self.user()),
            (Native::Endpoint, _) => Ok(Value::str("let through")),
            (Native::Setting, Some(Value::Str(section))) => match positional.get(1) {
                Some(Value::Str(key)) => {
                    let name = format!("[{section}] {key}");
                    Ok(self.reviewed.settings.get(&name).map_or_else(|| Value::unknown(&name), |on| Value::Bool(*on)))
                }
                _ => unknown("a setting"),
            },
            _ => unknown(&format!("{native:?}(…)")),
        }
    }

    fn is_instance(&self, value: &Value<'a>, kind: Option<&Value<'a>>, at: At<'a>) -> Result<Value<'a>, Flow<'a>> {
        let Some(kind) = kind else { return Ok(Value::unknown("isinstance")) };
        let is = match (value, kind) {
            (Value::Unknown(_), _) => return Ok(Value::unknown(value.words())),
            (Value::Str(_), Value::Native(Native::Str)) => true,
            (Value::Dict(_), Value::Native(Native::Dict)) => true,
            (Value::List(_), Value::Native(Native::List)) => true,
            (Value::Int(_), Value::Native(Native::Int)) => true,
            (_, Value::Native(Native::Str | Native::Dict | Native::List | Native::Int | Native::Bool)) => false,
            _ => return self.fault(at.0, at.1, format!("whether {} is {}", value.words(), kind.words())),
        };
        Ok(Value::Bool(is))
    }

    /// Methods of built-in values.
    pub(super) fn method(
        &self,
        value: &Value<'a>,
        name: &str,
        positional: &[Value<'a>],
        at: At<'a>,
    ) -> Result<Value<'a>, Flow<'a>> {
        let first = positional.first();
        match (value, name, first) {
            (Value::Str(text), "startswith", Some(Value::Str(part))) => Ok(Value::Bool(text.starts_with(&**part))),
            (Value::Str(text), "startswith", Some(Value::List(parts))) => {
                let begins = |part: &Value<'a>| matches!(part, Value::Str(part) if text.starts_with(&**part));
                Ok(Value::Bool(parts.borrow().iter().any(begins)))
            }
            (Value::Str(text), "endswith", Some(Value::Str(part))) => Ok(Value::Bool(text.ends_with(&**part))),
            (Value::Str(text), "lower", _) => Ok(Value::str(text.to_lowercase())),
            (Value::Dict(items), "get", Some(key)) => {
                for (known, value) in items.borrow().iter().rev() {
                    if self.equal(known, key) == Some(true) {
                        return Ok(value.clone());
                    }
                }
                Ok(positional.get(1).cloned().unwrap_or(Value::None))
            }
            (Value::Dict(items), "items", _) => {
                let items = items.borrow();
                let pairs = items.iter().map(|(key, value)| Value::list(vec![key.clone(), value.clone()]));
                Ok(Value::list(pairs.collect()))
            }
            (Value::Dict(items), "keys", _) => {
                Ok(Value::list(items.borrow().iter().map(|(key, _)| key.clone()).collect()))
            }
            (Value::Dict(items), "values", _) => {
                Ok(Value::list(items.borrow().iter().map(|(_, value)| value.clone()).collect()))
            }
            (Value::List(items), "append" | "add", Some(item)) => {
                items.borrow_mut().push(item.clone());
                Ok(Value::None)
            }
            (Value::List(items), "extend" | "update", Some(Value::List(more))) => {
                let more = more.borrow().clone();
                items.borrow_mut().extend(more);
                Ok(Value::None)
            }
            // What `session.scalars` and `session.execute` give.
            (Value::List(items), "one_or_none" | "first" | "one", None) => {
                Ok(items.borrow().first().cloned().unwrap_or(Value::None))
            }
            (Value::List(_), "all" | "unique" | "scalars", None) => Ok(value.clone()),
            (Value::Query(_), _, _) => Ok(value.clone()),
            (Value::Native(_), _, _) => Ok(Value::unknown(name)),
            _ => self.fault(at.0, at.1, format!("the audit does not know {}.{name}()", value.words())),
        }
    }

    /// The value of a parameter that FastAPI fills in, by its name and the words of its type.
    pub fn injected(&self, name: &str, words: &str) -> Value<'a> {
        if let Some((_, value)) = self.request.path.iter().find(|(known, _)| known == name) {
            return Value::str(value);
        }
        match words {
            "Request" => self.http_request(),
            "SessionDep" | "Session" => self.session(),
            _ if words.contains("GetUserDep") || words.contains("BaseUser") || words.contains("get_user") => {
                self.user()
            }
            _ if words.ends_with("Body") || words.contains("Body[") => {
                Value::model(self.request.body.as_ref().unwrap_or(&serde_json::Value::Null))
            }
            _ => Value::unknown(format!("the parameter {name}: {words}")),
        }
    }
}
