//! One small Airflow per style, with the check that decides; and what the audit must not pass over.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::Path;

use super::bodies;
use super::extract::{Found, Style, connexion, fastapi};
use super::oracle::requirement;
use super::python::Library;
use super::reviewed::Reviewed;
use super::run::value::{Native, Value};
use super::run::{Flow, Globals, Machine, Trace};
use super::scenario::Request;
use crate::problem::Problem;

fn reviewed() -> Reviewed {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    Reviewed { rules: vec![], functions: vec![], ..Reviewed::load(root).unwrap() }
}

fn library(files: &[(&str, &str)]) -> Library {
    let mut library = Library::default();
    for (path, text) in files {
        library.add((*path).to_owned(), (*text).to_owned());
    }
    library
}

struct Fault(String);

impl From<String> for Fault {
    fn from(words: String) -> Self {
        Fault(words)
    }
}

/// What the checks ask, as sorted words.
fn asked<'a>(
    library: &'a Library,
    reviewed: &Reviewed,
    found: &Found<'a>,
    request: &Request,
) -> Result<String, String> {
    let globals = Globals::default();
    let trace = Trace::default();
    let clauses = requirement(|oracle| {
        let machine = Machine::new((library, &globals), reviewed, oracle, request, &trace);
        for check in &found.checks {
            let at = (check.module, ruff_text_size::Ranged::range(check.expression));
            let run = machine.at_top(check.module, check.expression).and_then(|check| {
                if found.style == Style::Dependencies {
                    return machine.call_injected(check, at);
                }
                let decorated = machine.call(check, vec![Value::Native(Native::Endpoint)], vec![], at)?;
                let named = request.path.iter().map(|(name, value)| (name.clone(), Value::str(value))).collect();
                machine.call(decorated, vec![], named, at)
            });
            match run {
                Ok(_) => {}
                Err(Flow::Raise(_)) => return Ok(false),
                Err(Flow::Fault(problem)) => return Err(Fault(problem.to_string())),
                Err(_) => return Err(Fault("a loop".to_owned())),
            }
        }
        Ok(true)
    })
    .map_err(|fault| fault.0)?;
    let words = |clause: &super::oracle::Clause| {
        clause.iter().map(|(action, resource)| format!("{action} {resource}")).collect::<Vec<_>>().join(" or ")
    };
    Ok(clauses.iter().map(words).collect::<Vec<_>>().join("; "))
}

fn with_dag() -> Request {
    Request { path: vec![("dag_id".to_owned(), super::run::NAMED.to_owned())], ..Request::default() }
}

const SECURITY_2_4: &str = r#"
from functools import wraps
from airflow.utils.airflow_flask_app import get_airflow_app

def requires_access(permissions=None):
    appbuilder = get_airflow_app().appbuilder
    def decorator(func):
        @wraps(func)
        def decorated(*args, **kwargs):
            if appbuilder.sm.check_authorization(permissions, kwargs.get("dag_id")):
                return func(*args, **kwargs)
            raise PermissionDenied()
        return decorated
    return decorator
"#;

const MANAGER_2_4: &str = r#"
class AirflowSecurityManager:
    def check_authorization(self, perms=None, dag_id=None) -> bool:
        for perm in perms:
            if perm == ("can_read", "DAGs") and dag_id:
                if self.has_access(*perm) or self.has_access("can_read", f"DAG:{dag_id}"):
                    continue
                return False
            elif not self.has_access(*perm):
                return False
        return True

    def has_access(self, action, resource, user=None):
        if not user:
            user = g.user
        return (action, resource) in user.perms

from flask import g
"#;

const ENDPOINT_2_4: &str = r#"
from airflow.api_connexion import security
from airflow.security import permissions

@security.requires_access([
    (permissions.ACTION_CAN_READ, permissions.RESOURCE_DAG),
    (permissions.ACTION_CAN_READ, permissions.RESOURCE_DAG_RUN),
])
@provide_session
def get_it(*, dag_id, session=None):
    return 1

def get_mapped(*, dag_id, map_index):
    """Hands over."""
    return get_it(dag_id=dag_id)

def get_free():
    return 2
"#;

fn airflow_2_4() -> Library {
    library(&[
        ("airflow/api_connexion/security.py", SECURITY_2_4),
        ("airflow/api_connexion/__init__.py", ""),
        ("airflow/www/security.py", MANAGER_2_4),
        (
            "airflow/security/permissions.py",
            "ACTION_CAN_READ = 'can_read'\nRESOURCE_DAG = 'DAGs'\nRESOURCE_DAG_RUN = 'DAG Runs'\n",
        ),
        ("airflow/security/__init__.py", ""),
        ("airflow/api_connexion/endpoints/it.py", ENDPOINT_2_4),
    ])
}

#[test]
fn pairs_are_run_through_the_security_manager_and_handing_over_is_followed() {
    let (library, reviewed) = (airflow_2_4(), reviewed());
    for name in ["get_it", "get_mapped"] {
        let found = connexion::find(&library, &reviewed, "airflow.api_connexion.endpoints.it", name).unwrap();
        assert_eq!(found.style, Style::Pairs);
        let asked = asked(&library, &reviewed, &found, &with_dag()).unwrap();
        assert_eq!(asked, "can_read DAG Runs; can_read DAG:named_dag or can_read DAGs", "{name}");
    }
    let free = connexion::find(&library, &reviewed, "airflow.api_connexion.endpoints.it", "get_free").unwrap();
    assert_eq!((free.style, free.authenticated), (Style::Nothing, false));
    assert!(connexion::find(&library, &reviewed, "airflow.api_connexion.endpoints.it", "gone").is_err());
    assert!(connexion::find(&library, &reviewed, "airflow.api_connexion.endpoints.gone", "x").is_err());
}

const SECURITY_3: &str = r#"
from typing import Annotated
from airflow.api_fastapi.app import get_auth_manager

def get_user(request): ...
GetUserDep = Annotated[object, Depends(get_user)]

def requires_access_dag(method, access_entity=None):
    def inner(request: Request, user: GetUserDep) -> None:
        dag_id = request.path_params.get("dag_id")
        dag_id = dag_id if dag_id != "~" else None
        _requires_access(is_authorized_callback=lambda: get_auth_manager().is_authorized_dag(
            method=method, access_entity=access_entity, dag_id=dag_id, user=user))
    return inner

def requires_access_strange():
    def inner(request: Request):
        if request.headers["x"]:
            raise HTTPException(403)
    return inner

def _requires_access(*, is_authorized_callback):
    if not is_authorized_callback():
        raise HTTPException(403, "Forbidden")
"#;

const MANAGER_3: &str = r#"
from enum import Enum
class DagAccessEntity(Enum):
    RUN = "RUN"
    HITL = "HITL"

_MAP = {DagAccessEntity.RUN: ("DAG Runs",)}
if PLUS:
    _MAP[DagAccessEntity.HITL] = ("HITL Detail",)
    _MAP[DagAccessEntity.NOT_YET] = ("Other",)

class Base:
    def _held(self, action, resource, user):
        return (action, resource) in user.perms

class FabAuthManager(Base[object]):
    def is_authorized_dag(self, *, method, user, access_entity=None, dag_id=None):
        action = {"GET": "can_read", "POST": "can_create"}[method]
        if access_entity and not all(self._held(action, one, user) for one in _MAP[access_entity]):
            return False
        if dag_id is None and method == "GET":
            if self._held(action, "DAGs", user):
                return True
            for held, resource in user.perms:
                if held == action and resource.startswith("DAG:"):
                    return True
            return False
        return self._held("can_read" if method == "GET" else "can_edit", "DAGs", user)
"#;

const ROUTES_3: &str = r#"
from airflow.api_fastapi.core_api.security import requires_access_dag, requires_access_strange
from airflow.providers.fab.auth_manager.fab_auth_manager import DagAccessEntity
runs = AirflowRouter(prefix="/dags/{dag_id}")
prefix = "/runs"

@runs.post(prefix + "/{key:path}", dependencies=[Depends(requires_access_dag("POST", DagAccessEntity.RUN))])
def post_it(dag_id: str): ...

@runs.get(prefix, dependencies=[Depends(requires_access_dag(method="GET", access_entity=DagAccessEntity.HITL))])
def get_it(dag_id: str):
    return Service().work()

@runs.get("/strange", dependencies=[Depends(requires_access_strange())])
def strange(): ...

class Service:
    def work(self):
        return self._inner()
    def _inner(self):
        if not get_auth_manager().is_authorized_pool(method="GET"):
            return None
"#;

const ROUTERS_3: &str = r#"
from airflow.api_fastapi.core_api.routes.public.runs import runs
from airflow.api_fastapi.core_api.security import get_user
public = AirflowRouter(prefix="/api/v2")
known = AirflowRouter(dependencies=[Depends(get_user)])
known.include_router(runs)
public.include_router(known)
"#;

fn airflow_3(routes: &str) -> Library {
    library(&[
        ("airflow/api_fastapi/core_api/security.py", SECURITY_3),
        ("airflow/providers/fab/auth_manager/fab_auth_manager.py", MANAGER_3),
        ("airflow/api_fastapi/core_api/routes/public/runs.py", routes),
        ("airflow/api_fastapi/core_api/routes/public/__init__.py", ROUTERS_3),
    ])
}

fn routes<'a>(library: &'a Library, reviewed: &'a Reviewed) -> Result<Vec<fastapi::Route<'a>>, Problem> {
    let globals = Globals::default();
    let (oracle, request, trace) = Default::default();
    let machine = Machine::new((library, &globals), reviewed, &oracle, &request, &trace);
    fastapi::routes(library, reviewed, &|module, expression| match machine.at_top(module, expression) {
        Ok(Value::Str(text)) => Ok(text.to_string()),
        _ => Err(Problem::new(&module.path, "no text")),
    })
}

#[test]
fn dependencies_come_from_the_route_and_from_every_router_above() {
    let (library, reviewed) = (airflow_3(ROUTES_3), reviewed());
    let routes = routes(&library, &reviewed).unwrap();
    let find = |method: &str, path: &str| {
        let route = routes.iter().find(|route| route.method == method && route.path == path);
        fastapi::find(&library, &reviewed, route.unwrap_or_else(|| panic!("{method} {path}")))
    };
    let post = find("POST", "/api/v2/dags/{dag_id}/runs/{key}");
    assert!(post.authenticated);
    assert_eq!(asked(&library, &reviewed, &post, &with_dag()).unwrap(), "can_create DAG Runs; can_edit DAGs");
    let get = find("GET", "/api/v2/dags/{dag_id}/runs");
    assert_eq!(asked(&library, &reviewed, &get, &with_dag()).unwrap(), "can_read DAGs; can_read HITL Detail");
    let all = Request { path: vec![("dag_id".to_owned(), "~".to_owned())], ..Request::default() };
    assert_eq!(
        asked(&library, &reviewed, &get, &all).unwrap(),
        "can_read DAG:another_dag or can_read DAGs; can_read HITL Detail"
    );
}

#[test]
fn a_check_in_a_body_is_found_wherever_it_is_called_from() {
    let (library, reviewed) = (airflow_3(ROUTES_3), reviewed());
    let routes = routes(&library, &reviewed).unwrap();
    let found: Vec<Vec<String>> = routes
        .iter()
        .map(|route| {
            let found = fastapi::find(&library, &reviewed, route);
            bodies::deciders(&library, &reviewed, &found.functions).into_iter().map(|one| one.name).collect()
        })
        .collect();
    assert_eq!(found, [vec![], vec!["Service._inner".to_owned()], vec![]]);
    let decider = library.at("airflow/api_fastapi/core_api/routes/public/runs.py").unwrap();
    let function = decider.function("Service._inner").unwrap();
    let problem = reviewed.conclusion(decider, "Service._inner", function).map(|_| ()).unwrap_err();
    assert!(problem.to_string().contains("runs.py:20: `Service._inner` decides in its own body"), "{problem}");
}

#[test]
fn what_is_not_understood_is_an_error_with_its_place() {
    let (library, reviewed) = (airflow_3(ROUTES_3), reviewed());
    let routes = routes(&library, &reviewed).unwrap();
    let strange = routes.iter().find(|route| route.path.ends_with("/strange")).unwrap();
    let error = asked(&library, &reviewed, &fastapi::find(&library, &reviewed, strange), &with_dag()).unwrap_err();
    assert!(error.starts_with("airflow/api_fastapi/core_api/security.py:18: the check depends on"), "{error}");
    let hidden = ROUTES_3.replace("dependencies=[Depends(requires_access_strange())]", "dependencies=more");
    let other = airflow_3(&hidden);
    let error = self::routes(&other, &reviewed).map(|_| ()).unwrap_err();
    assert!(error.to_string().contains("not written as a list of Depends"), "{error}");
    let missing = airflow_3(&ROUTES_3.replace("runs = AirflowRouter", "gone = AirflowRouter"));
    let error = self::routes(&missing, &reviewed).map(|_| ()).unwrap_err();
    assert!(error.to_string().contains("the router `runs` is included, and was not found"), "{error}");
}

#[test]
fn a_reviewed_function_that_has_changed_is_an_error() {
    let library = airflow_2_4();
    let mut reviewed = reviewed();
    let manager = library.at("airflow/www/security.py").unwrap();
    let function = manager.function("AirflowSecurityManager.has_access").unwrap();
    let rule = |sha256: String| super::reviewed::RuleSpec {
        function: "airflow/www/security.py::AirflowSecurityManager.has_access".to_owned(),
        sha256: vec![sha256],
        means: super::reviewed::Rule::Nothing,
        says: String::new(),
    };
    let find = |reviewed: &Reviewed| {
        let found = connexion::find(&library, reviewed, "airflow.api_connexion.endpoints.it", "get_it").unwrap();
        asked(&library, reviewed, &found, &with_dag())
    };
    reviewed.rules = vec![rule(super::python::hash(function, manager))];
    assert_eq!(find(&reviewed), Ok(String::new()), "nobody is let through: one clause without pairs");
    reviewed.rules = vec![rule("0".repeat(64))];
    let error = find(&reviewed).unwrap_err();
    assert!(error.contains("no longer matches") && error.contains("security.py:13"), "{error}");
}
