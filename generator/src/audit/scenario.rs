//! Made-up requests: the plain one of an operation, and one for each condition that the map or
//! the spec knows.

use serde_json::{Map, Value as Json, json};

use super::run::NAMED;
use crate::model::{Api, Kind, Operation, Schema};
use crate::policy::{Entry, When};
use crate::table::{Place, Release};

/// What Airflow gets to see of a request.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Request {
    /// Path parameters.
    pub path: Vec<(String, String)>,
    /// Query parameters.
    pub query: Vec<(String, String)>,
    /// The body.
    pub body: Option<Json>,
    /// Whether the row that is looked up belongs to a DAG.
    pub row: bool,
}

/// A request with what is special about it.
#[derive(Clone, Debug, PartialEq)]
pub struct Scenario {
    /// Its special parameters, body values, or row; empty for the plain request.
    pub conditions: Vec<Condition>,
    /// The request.
    pub request: Request,
}

/// Something special about a request.
#[derive(Clone, Debug, PartialEq)]
pub enum Condition {
    /// A parameter is given, with this value.
    Parameter(String, String),
    /// A place in the body is given, with this value; any if there is none.
    Body(String, Option<Json>),
    /// The row that is looked up belongs to a DAG, or was otherwise looked at.
    Row,
}

/// What a path or query parameter that stands for all is sent as.
pub const ALL: &str = "~";

impl Scenario {
    /// Words for a report; empty for the plain request.
    pub fn words(&self) -> String {
        let one = |condition: &Condition| match condition {
            Condition::Parameter(name, value) if value == NAMED || value == "x" => format!("{name} is given"),
            Condition::Parameter(name, value) => format!("{name}={value}"),
            Condition::Body(path, Some(value)) => format!("{path} is {value}"),
            Condition::Body(path, None) => format!("{path} is given"),
            Condition::Row => "by the row".to_owned(),
        };
        self.conditions.iter().map(one).collect::<Vec<_>>().join(", ")
    }

    /// Whether a condition of the map holds.
    pub fn meets(&self, when: &When) -> bool {
        self.conditions.iter().any(|condition| match condition {
            Condition::Parameter(name, value) => {
                when.parameter.as_ref() == Some(name)
                    && match &when.is {
                        Some(wanted) => wanted.as_str() == Some(value),
                        None => when.given == Some(true) && value != ALL,
                    }
            }
            Condition::Body(path, value) => {
                when.body.as_ref() == Some(path)
                    && (when.given == Some(true) || (when.is.is_some() && when.is == *value))
            }
            Condition::Row => when.row,
        })
    }
}

/// All requests to try with an operation of a release; the plain one is first. `takes_all` tells that
/// the function which answers knows the text that stands for all.
pub fn all(
    (api, release): (&Api, Release),
    operation: &Operation,
    whens: &[&When],
    (loose_row, takes_all): (bool, bool),
) -> Vec<Scenario> {
    let sample = Sample { api, release };
    let plain = sample.request(operation, loose_row);
    let mut found = vec![Scenario { conditions: vec![], request: plain.clone() }];
    let mut add = |scenario: Scenario| {
        if !found.iter().any(|known| known.conditions == scenario.conditions) {
            found.push(scenario);
        }
    };
    for parameter in &operation.parameters {
        let dag = parameter.name == "dag_id" && parameter.presence.has(release, &api.releases);
        if dag && parameter.place == Place::Query && !plain.query.iter().any(|(name, _)| *name == parameter.name) {
            add(sample.with_parameter(&plain, operation, &parameter.name, NAMED));
        }
        let all =
            [&parameter.description, &operation.description].into_iter().any(|words| words.contains(ALL)) || takes_all;
        if dag && parameter.place == Place::Path && all && !plain.path.iter().any(|(_, value)| value == ALL) {
            add(sample.with_parameter(&plain, operation, &parameter.name, ALL));
        }
    }
    for (conditions, action) in sample.actions(operation) {
        let mut request = plain.clone();
        if let Some(Json::Object(body)) = &mut request.body {
            body.insert("actions".to_owned(), json!([action]));
        }
        add(Scenario { conditions, request });
    }
    for when in whens {
        if let Some(name) = &when.parameter {
            let here =
                operation.parameters.iter().any(|one| one.name == *name && one.presence.has(release, &api.releases));
            let value = when.is.as_ref().and_then(Json::as_str).unwrap_or(if name == "dag_id" { NAMED } else { "x" });
            if here {
                add(sample.with_parameter(&plain, operation, name, value));
            }
        } else if when.row {
            add(Scenario { conditions: vec![Condition::Row], request: Request { row: true, ..plain.clone() } });
        } else if let Some(path) = &when.body
            && !path.starts_with("actions[]")
        {
            add(Scenario { conditions: vec![Condition::Body(path.clone(), when.is.clone())], request: plain.clone() });
        }
    }
    found
}

struct Sample<'a> {
    api: &'a Api,
    release: Release,
}

impl<'a> Sample<'a> {
    fn request(&self, operation: &'a Operation, loose_row: bool) -> Request {
        let mut request = Request { row: !loose_row, ..Request::default() };
        for parameter in operation.parameters.iter().filter(|one| one.presence.has(self.release, &self.api.releases)) {
            let value = self.value(&parameter.schema, &parameter.name, 0);
            let value = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            match parameter.place {
                Place::Path => request.path.push((parameter.name.clone(), value)),
                Place::Query if parameter.required.has(self.release, &self.api.releases) => {
                    request.query.push((parameter.name.clone(), value));
                }
                _ => {}
            }
        }
        request.body = operation
            .body
            .as_ref()
            .filter(|body| body.presence.has(self.release, &self.api.releases))
            .map(|body| self.value(&body.schema, "", 0));
        request
    }

    fn with_parameter(&self, plain: &Request, operation: &Operation, name: &str, value: &str) -> Scenario {
        let mut request = plain.clone();
        let in_path = operation.parameters.iter().any(|one| one.name == name && one.place == Place::Path);
        let place = if in_path { &mut request.path } else { &mut request.query };
        place.retain(|(known, _)| known != name);
        place.push((name.to_owned(), value.to_owned()));
        Scenario { conditions: vec![Condition::Parameter(name.to_owned(), value.to_owned())], request }
    }

    /// The kinds that a schema may be in this release.
    fn kinds(&self, schema: &'a Schema) -> Vec<&'a Kind> {
        match &schema.kind {
            Kind::Ref(name) => self.api.schemas.get(name).map_or_else(Vec::new, |named| self.kinds(&named.schema)),
            Kind::OneOf(variants) => variants.iter().flat_map(|variant| self.kinds(variant)).collect(),
            Kind::Varies(variants) => {
                let here = variants.iter().find(|(presence, _)| presence.has(self.release, &self.api.releases));
                here.or(variants.first()).map_or_else(Vec::new, |(_, schema)| self.kinds(schema))
            }
            kind => vec![kind],
        }
    }

    /// A value that the schema takes.
    fn value(&self, schema: &'a Schema, name: &str, depth: usize) -> Json {
        let kinds = self.kinds(schema);
        let kind = kinds.iter().find(|kind| !matches!(kind, Kind::Null));
        match kind {
            Some(Kind::Boolean) => json!(false),
            Some(Kind::Integer { .. } | Kind::Number) => json!(7),
            Some(Kind::Text { .. } | Kind::Any) if name == "dag_id" => json!(NAMED),
            Some(Kind::Text { .. } | Kind::Any) => json!("x"),
            Some(Kind::Enum(values)) => {
                let here = values.iter().find(|value| value.presence.has(self.release, &self.api.releases));
                here.map_or(Json::Null, |value| json!(value.value))
            }
            Some(Kind::Array(items)) => {
                if name == "actions" || depth > 4 {
                    json!([])
                } else {
                    json!([self.value(items, name, depth + 1)])
                }
            }
            Some(Kind::Object { fields, .. }) => {
                let here = fields.iter().filter(|(_, field)| field.presence.has(self.release, &self.api.releases));
                let here = here.filter(|_| depth <= 4);
                let pairs = here.map(|(name, field)| (name.clone(), self.value(&field.schema, name, depth + 1)));
                Json::Object(pairs.collect::<Map<_, _>>())
            }
            Some(Kind::Map(_)) => json!({}),
            _ => Json::Null,
        }
    }

    /// Each action that a bulk body may hold, and each way in which it may meet what exists.
    fn actions(&self, operation: &'a Operation) -> Vec<(Vec<Condition>, Json)> {
        let mut found = Vec::new();
        let Some(body) = &operation.body else { return found };
        for kind in self.kinds(&body.schema) {
            let Kind::Object { fields, .. } = kind else { continue };
            let Some(actions) = fields.get("actions") else { continue };
            for list in self.kinds(&actions.schema) {
                let Kind::Array(items) = list else { continue };
                for variant in self.kinds(items) {
                    let Kind::Object { fields, .. } = variant else { continue };
                    let values = |name: &str| match fields.get(name).map(|field| self.kinds(&field.schema)) {
                        Some(kinds) => kinds
                            .into_iter()
                            .filter_map(|kind| match kind {
                                Kind::Enum(values) => Some(values.iter().map(|value| value.value.clone())),
                                _ => None,
                            })
                            .flatten()
                            .collect(),
                        None => Vec::new(),
                    };
                    for action in values("action") {
                        let mut ways: Vec<Option<String>> =
                            values("action_on_existence").into_iter().map(Some).collect();
                        ways.push(None);
                        for way in ways.into_iter().rev() {
                            found.push(self.action(fields, &action, way));
                        }
                    }
                }
            }
        }
        found
    }

    fn action(
        &self,
        fields: &'a indexmap::IndexMap<String, crate::model::Field>,
        action: &str,
        way: Option<String>,
    ) -> (Vec<Condition>, Json) {
        let mut sample: Map<String, Json> =
            fields.iter().map(|(name, field)| (name.clone(), self.value(&field.schema, name, 2))).collect();
        sample.insert("action".to_owned(), json!(action));
        let mut conditions = vec![Condition::Body("actions[].action".to_owned(), Some(json!(action)))];
        match way {
            Some(way) => {
                sample.insert("action_on_existence".to_owned(), json!(way));
                conditions.push(Condition::Body("actions[].action_on_existence".to_owned(), Some(json!(way))));
            }
            None => {
                sample.insert("action_on_existence".to_owned(), json!("fail"));
            }
        }
        (conditions, Json::Object(sample))
    }
}

/// What the map says of a request.
pub fn stated(entry: &Entry, release: Release, scenario: &Scenario) -> std::collections::BTreeSet<String> {
    let mut needs: std::collections::BTreeSet<String> = entry.needs_in(release).iter().cloned().collect();
    for when in entry.when.iter().filter(|when| holds(when, release) && scenario.meets(when)) {
        for need in &when.drop {
            needs.remove(need);
        }
        needs.extend(when.add.iter().cloned());
    }
    needs
}

/// Whether a condition is one of the release.
pub fn holds(when: &When, release: Release) -> bool {
    let parse = |text: &Option<String>| text.as_deref().and_then(Release::parse);
    parse(&when.since).is_none_or(|since| release >= since) && parse(&when.until).is_none_or(|until| release < until)
}
