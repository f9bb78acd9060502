//! What the map says of permissions as table entries.

use serde_json::Value;

use super::{list, one, text};
use crate::model::{self, Api, Presence};
use crate::policy::permissions::HarmfulSpec;
use crate::policy::vocabulary::ScopeList;
use crate::policy::{Entry, Policy, ProbeSpec, When};
use crate::table::{Harmful, Line, NeedOn, NeedWhen, Probe, Release, Resource, Rights, Scope, Span, Vocabulary};

/// What is said of one operation besides its effect and its needs.
pub(super) fn rights(api: &Api, operation: &model::Operation, entry: &Entry, policy: &Policy) -> Rights {
    let parent = operation.presence;
    let span = |since: Option<&String>, until: Option<&String>| -> &'static [Span] {
        let release = |text: Option<&String>| text.and_then(|text| Release::parse(text));
        let presence = Presence::between(release(since), release(until), &api.releases);
        list(presence.and(parent).spans_within(parent, &api.releases))
    };
    let when: Vec<NeedWhen> = entry
        .when
        .iter()
        .map(|when| NeedWhen {
            on: on(when),
            spans: span(when.since.as_ref(), when.until.as_ref()),
            add: texts(&when.add),
            drop: texts(&when.drop),
            says: when.says.as_deref().map(text),
        })
        .collect();
    let probe = policy.probes.harmless(api.line, &operation.id).map(|probe| Probe {
        path: pairs(&probe.path),
        query: pairs(&probe.query),
        body: probe.body.as_ref().map(|body| text(&filled(&body.to_string()))),
        spans: span(probe.since.as_ref(), probe.until.as_ref()),
    });
    Rights {
        open: entry.open,
        when: list(when),
        rows: entry.rows.as_deref().map(text),
        denied_as: entry.denied_as.as_deref().map(text),
        harmful: list(entry.harmful.iter().map(harmful).collect()),
        probe,
    }
}

fn on(when: &When) -> NeedOn {
    let is = when.is.as_ref().map(plain);
    match (&when.parameter, &when.body) {
        (Some(name), _) => NeedOn::Parameter { name: text(name), is },
        (_, Some(path)) => NeedOn::Body { path: text(path), is },
        _ => NeedOn::Row,
    }
}

fn harmful(spec: &HarmfulSpec) -> Harmful {
    Harmful { parameter: text(&spec.parameter), is: spec.is.as_ref().map(plain), because: text(&spec.because) }
}

/// A text as it stands, other values as JSON.
fn plain(value: &Value) -> &'static str {
    text(&value.as_str().map_or_else(|| value.to_string(), ToOwned::to_owned))
}

fn texts(needs: &[String]) -> &'static [&'static str] {
    list(needs.iter().map(|need| text(need)).collect())
}

fn pairs(values: &indexmap::IndexMap<String, Value>) -> &'static [(&'static str, &'static str)] {
    list(values.iter().map(|(name, value)| (text(name), text(&filled(plain(value))))).collect())
}

/// A probe's text with an id in it that nothing bears.
fn filled(value: &str) -> String {
    value.replace(ProbeSpec::ABSENT, ProbeSpec::NOBODYS_ID)
}

/// The vocabulary as a table.
pub fn vocabulary(spec: &crate::policy::Vocabulary) -> &'static Vocabulary {
    let line = |name: &str| crate::source::line(name);
    let resources = spec.resources.iter().map(|(name, resource)| Resource {
        name: text(name),
        says: text(&resource.says),
        airflow: resource.airflow.as_deref().map(text),
        fab: list(resource.fab.iter().filter_map(|(name, fab)| Some((line(name)?, text(fab)))).collect()),
        astro: resource.astro.as_deref().map(text),
        simple: list(resource.simple.iter().map(|(verb, role)| (text(verb), text(role))).collect()),
        per_dag: resource.per_dag,
        counts_as: resource.counts_as.as_deref().map(text),
        assumed: resource.assumed.as_deref().map(text),
    });
    let scopes = spec.scopes.iter().map(|scope| Scope {
        name: text(&scope.name),
        purpose: text(&scope.purpose),
        viewer: scope.list == ScopeList::Viewer,
    });
    let roles = spec.fab_roles.iter().filter_map(|(name, roles)| {
        let roles: Vec<_> = roles.iter().map(|(role, adds)| (text(role), texts(adds))).collect();
        Some((line(name)?, list(roles)))
    });
    one(Vocabulary {
        verbs: list(spec.verbs.iter().map(|(verb, action)| (text(verb), text(action))).collect()),
        resources: list(resources.collect()),
        scopes: list(scopes.collect()),
        fab_roles: list(roles.collect::<Vec<(Line, _)>>()),
    })
}
