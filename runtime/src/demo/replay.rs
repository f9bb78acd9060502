//! Answers from a recording.

use std::collections::HashMap;

use futures::future::BoxFuture;
use generated::table::{Effect, Method, Request};
use serde_json::{Map, Value, json};

use super::missing;
use super::recording::{Answer, Body, Recording};
use super::rows::narrow;
use crate::wire::{Context, Incoming, Instance, Upstream, WireError};

/// The parameter that tells the order of a list.
const ORDER: &str = "order_by";

/// An Airflow that only remembers.
pub struct Replay {
    recording: Recording,
    /// Path to the places of its answers.
    places: HashMap<String, Vec<usize>>,
}

/// What is answered: status and body.
pub(super) type Said = (u16, Body);

impl Replay {
    /// An Airflow that answers from `recording`.
    pub fn new(recording: Recording) -> Self {
        let mut places: HashMap<String, Vec<usize>> = HashMap::new();
        for (place, answer) in recording.answers.iter().enumerate() {
            places.entry(answer.path.clone()).or_default().push(place);
        }
        Self { recording, places }
    }

    /// The answer to a request whose operation has this effect.
    pub(super) fn answer(&self, request: &Request, effect: Effect) -> Said {
        if effect != Effect::Read {
            return (200, Body::Json(self.not_sent(request)));
        }
        if request.method != Method::Get {
            return self.refused(
                422,
                &format!(
                    "it has no answer for {} {}, which asks by a body: ask for one thing at a time instead, such as by \
                     `dag_id` in place of `dag_ids`",
                    request.method.as_str(),
                    request.path
                ),
            );
        }
        self.read(request)
    }

    /// What a write would have sent.
    fn not_sent(&self, request: &Request) -> Value {
        let mut query: Map<String, Value> = Map::new();
        for (name, value) in &request.query {
            match query.get_mut(name) {
                None => drop(query.insert(name.clone(), json!(value))),
                Some(Value::Array(values)) => values.push(json!(value)),
                Some(one) => *one = json!([one.take(), value]),
            }
        }
        let mut told = json!({
            "not_sent": format!(
                "This is a recording of Airflow {}: nothing was sent and nothing has changed. A live Airflow would \
                 have got this request.",
                self.recording.header.airflow
            ),
            "method": request.method.as_str(),
            "path": request.path,
        });
        if let Value::Object(told) = &mut told {
            if !query.is_empty() {
                told.insert("query".to_owned(), Value::Object(query));
            }
            if let Some(body) = &request.body {
                told.insert("body".to_owned(), body.clone());
            }
        }
        told
    }

    fn refused(&self, status: u16, why: &str) -> Said {
        let airflow = &self.recording.header.airflow;
        (status, Body::Json(json!({"detail": format!("This is a recording of Airflow {airflow}: {why}.")})))
    }

    fn read(&self, request: &Request) -> Said {
        let Some(places) = self.places.get(&request.path) else {
            let why = missing::instead_of(&request.path, self.places.keys().map(String::as_str));
            return self.refused(404, &why);
        };
        let mut answers: Vec<&Answer> = places
            .iter()
            .filter_map(|place| self.recording.answers.get(*place))
            .filter(|answer| fits(answer, request))
            .collect();
        // The one that was asked most alike needs the least to be done to it.
        answers.sort_by_key(|answer| std::cmp::Reverse(answer.query.len()));
        let mut problem = None;
        for answer in answers {
            match self.narrowed(answer, request) {
                Ok(body) => return (answer.status, body),
                Err(name) => problem = problem.or(Some(name)),
            }
        }
        match problem {
            Some(name) => self.refused(
                422,
                &format!(
                    "it has an answer for GET {}, but none for this value of the parameter `{name}`",
                    request.path
                ),
            ),
            None => {
                let known: Vec<String> = places
                    .iter()
                    .filter_map(|place| self.recording.answers.get(*place))
                    .map(|answer| {
                        answer.query.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("&")
                    })
                    .collect();
                self.refused(
                    404,
                    &format!(
                        "it has no such answer for GET {}; it has the one for {}",
                        request.path,
                        known.join(", for ")
                    ),
                )
            }
        }
    }

    /// A recorded answer with the rest of the query applied to it, or the parameter that can't be.
    fn narrowed(&self, answer: &Answer, request: &Request) -> Result<Body, String> {
        let rest: Vec<(&str, &str)> = request
            .query
            .iter()
            .filter(|(name, value)| answer.query.get(name) != Some(value))
            .filter(|(name, _)| !self.recording.header.without_effect.contains(name))
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .collect();
        match &answer.body {
            // A refusal stays one.
            body if answer.status != 200 => Ok(body.clone()),
            Body::Json(value) => {
                let recorded = answer.query.get(ORDER).map(String::as_str);
                narrow(value, &rest, recorded, answer.page).map(Body::Json)
            }
            other => match rest.first() {
                Some((name, _)) => Err((*name).to_owned()),
                None => Ok(other.clone()),
            },
        }
    }
}

/// Whether all that an answer was asked with is asked now. Another order can be made later.
fn fits(answer: &Answer, request: &Request) -> bool {
    answer
        .query
        .iter()
        .all(|(name, value)| name == ORDER || request.query.iter().any(|(asked, with)| asked == name && with == value))
}

impl Upstream for Replay {
    fn send<'a>(
        &'a self,
        instance: &'a Instance,
        request: &'a Request,
        context: Context<'a>,
    ) -> BoxFuture<'a, Result<Incoming, WireError>> {
        let (status, body) = self.answer(request, context.effect);
        let (kind, bytes) = body.written();
        let incoming = Incoming::whole(status, kind, bytes).limited(context.effect, instance.limits.body);
        Box::pin(async move { Ok(incoming) })
    }
}
