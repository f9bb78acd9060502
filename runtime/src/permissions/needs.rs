//! What one tool needs in one release: by call, by condition, by lookup.

use generated::table::{
    Argument, Call, Condition, Effect, Fixed, Method, NeedOn, NeedWhen, Operation, OperationData, Place, Request, Slot,
    Tool, View, Vocabulary, holds,
};
use serde_json::{Map, Value};

use crate::serve::{Catalog, Entry};

/// A permission, as `resource.verb`.
pub type Need = &'static str;

/// What a tool needs.
pub struct ToolNeeds {
    /// Its name.
    pub name: &'static str,
    /// Its toolset.
    pub toolset: &'static str,
    /// What it does in this release.
    pub effect: Effect,
    /// Its calls, first match first.
    pub calls: Vec<CallNeeds>,
    /// Arguments that another tool fills in when they are not given.
    pub lookups: Vec<LookupNeeds>,
}

/// What one call of a tool needs.
pub struct CallNeeds {
    /// The operation.
    pub operation: &'static str,
    /// When it is the one that is made, in words; empty = in all other cases.
    pub when: Vec<String>,
    /// Needed whatever the arguments are.
    pub needs: Vec<Need>,
    /// Needed on a condition that the tool can meet.
    pub may: Vec<MayNeed>,
    /// Whether the path names the one DAG that it is about.
    pub names_dag: bool,
    /// Whether no token is needed.
    pub open: bool,
    /// Which rows an answer leaves out.
    pub rows: Option<&'static str>,
    /// A denial that is no 403.
    pub denied_as: Option<&'static str>,
    /// A setting without which nobody may.
    pub setting: Option<&'static str>,
}

/// A condition that the tool can meet, and what it changes.
pub struct MayNeed {
    /// The condition in words: `with dag_id`.
    pub on: String,
    /// Needed besides.
    pub needs: Vec<Need>,
    /// Not needed then.
    pub without: Vec<Need>,
    /// What the map says of it.
    pub says: Option<&'static str>,
}

/// What it takes to fill in an argument.
pub struct LookupNeeds {
    /// The argument.
    pub argument: &'static str,
    /// The tool that is asked.
    pub tool: &'static str,
    /// What that needs.
    pub needs: Vec<Need>,
}

impl ToolNeeds {
    /// Of a tool in a release.
    pub fn of(entry: Entry, catalog: &Catalog, view: &View) -> Self {
        let (calls, arguments) = match entry {
            Entry::Read(tool) => (calls(tool, view), tool.arguments),
            Entry::Write(tool) => (calls(tool, view), tool.arguments),
        };
        let lookups = arguments.iter().filter_map(|argument| lookup(argument, catalog, view)).collect();
        let (name, toolset, effect) = (entry.name(), entry.toolset(), entry.effect_in(view));
        Self { name, toolset, effect, calls, lookups }
    }

    /// Needed whichever call is made. What `covers` a need counts as that need.
    pub fn always(&self, vocabulary: &Vocabulary) -> Vec<Need> {
        let in_all = |need: &Need| {
            let same = |other: &Need| vocabulary.plain(other) == vocabulary.plain(need);
            self.calls.iter().all(|call| call.needs.iter().any(same))
        };
        let common = self.calls.iter().flat_map(|call| call.needs.iter().copied()).filter(in_all);
        united(common, vocabulary)
    }

    /// Needed in some cases only, each with the cases in words.
    pub fn sometimes(&self, vocabulary: &Vocabulary) -> Vec<(Vec<Need>, String)> {
        let always = self.always(vocabulary);
        let mut found: Vec<(Vec<Need>, Vec<String>)> = Vec::new();
        let mut add = |needs: &[Need], when: String| {
            let rest = needs.iter().copied().filter(|need| !covered(need, &always, vocabulary));
            let rest = united(rest, vocabulary);
            if rest.is_empty() {
                return;
            }
            match found.iter_mut().find(|(known, _)| *known == rest) {
                Some((_, cases)) if cases.contains(&when) => {}
                Some((_, cases)) => cases.push(when),
                None => found.push((rest, vec![when])),
            }
        };
        for call in &self.calls {
            let when = match call.when.as_slice() {
                [] if self.calls.len() > 1 => "in other cases".to_owned(),
                when => when.join(" and "),
            };
            add(&call.needs, when);
            for may in &call.may {
                add(&may.needs, may.on.clone());
            }
        }
        for lookup in &self.lookups {
            add(&lookup.needs, format!("only if {} is not given", lookup.argument));
        }
        found.into_iter().map(|(needs, cases)| (needs, cases.join(", or "))).collect()
    }

    /// All that it can come to need.
    pub fn all(&self, vocabulary: &Vocabulary) -> Vec<Need> {
        let calls = self.calls.iter().flat_map(|call| {
            call.needs.iter().copied().chain(call.may.iter().flat_map(|may| may.needs.iter().copied()))
        });
        let lookups = self.lookups.iter().flat_map(|lookup| lookup.needs.iter().copied());
        united(calls.chain(lookups), vocabulary)
    }
}

/// Whether one of `held` is the need itself or covers it, as read on all DAGs covers read on some.
pub fn covered(need: &str, held: &[Need], vocabulary: &Vocabulary) -> bool {
    let plain = vocabulary.plain(need);
    held.iter().any(|held| *held == need || *held == plain)
}

/// Each need once, in the order of the vocabulary, without those that others cover.
pub fn united(needs: impl IntoIterator<Item = Need>, vocabulary: &Vocabulary) -> Vec<Need> {
    let mut all: Vec<Need> = Vec::new();
    for need in needs {
        if !all.contains(&need) {
            all.push(need);
        }
    }
    let rank = |need: &str| {
        let (resource, verb) = need.split_once('.').unwrap_or((need, ""));
        let resource = vocabulary.resources.iter().position(|known| known.name == resource);
        (resource, vocabulary.verbs.iter().position(|(known, _)| *known == verb))
    };
    all.sort_by_key(|need| rank(need));
    let held = all.clone();
    all.retain(|need| {
        let plain = vocabulary.plain(need);
        plain == *need || !held.iter().any(|held| *held == plain)
    });
    all
}

/// The known releases that a release lies between. What either asks is asked: one that is
/// not known is never thought to ask for less.
fn points(view: &View) -> impl Iterator<Item = View> {
    let exact = |release| View { release, older: release, newer: Some(release), line: view.line };
    std::iter::once(view.older).chain(view.newer.filter(|newer| *newer != view.older)).map(exact)
}

fn calls<O: Operation>(tool: &'static Tool<O>, view: &View) -> Vec<CallNeeds> {
    tool.calls_in(view).map(|call| call_needs(call, tool.arguments, view)).collect()
}

fn call_needs<O: Operation>(call: &'static Call<O>, arguments: &'static [Argument], view: &View) -> CallNeeds {
    let data: &OperationData = call.operation.data();
    let sender = Sender { slots: call.slots, fixed: call.fixed, defaults: call.defaults, arguments };
    let mut needs: Vec<Need> = Vec::new();
    let mut may: Vec<MayNeed> = Vec::new();
    for point in points(view) {
        let mut here = data.needs_in(&point).to_vec();
        for when in data.rights.when.iter().filter(|when| holds(when.spans, &point)) {
            match sender.meets(data, when) {
                Meets::Always => {
                    here.retain(|need| !when.drop.contains(need));
                    here.extend(when.add.iter().filter(|need| !here.contains(need)).copied().collect::<Vec<_>>());
                }
                Meets::Maybe => {
                    let on = sender.words(when);
                    if !may.iter().any(|known| known.on == on && known.needs == when.add) {
                        may.push(MayNeed {
                            on,
                            needs: when.add.to_vec(),
                            without: when.drop.to_vec(),
                            says: when.says,
                        });
                    }
                }
                Meets::Never => {}
            }
        }
        for need in here {
            if !needs.contains(&need) {
                needs.push(need);
            }
        }
    }
    let in_path = |name: &str| data.path.contains(&format!("{{{name}}}"));
    let sent_by_caller = !call.fixed.iter().any(|fixed| fixed.name == DAG && fixed.place == Place::Path);
    CallNeeds {
        operation: data.id,
        when: call.conditions.iter().map(condition).collect(),
        needs,
        may,
        names_dag: in_path(DAG) && sent_by_caller,
        open: data.rights.open,
        rows: data.rights.rows,
        denied_as: data.rights.denied_as,
        setting: data.setting,
    }
}

/// Airflow's own name of the parameter that names a DAG.
const DAG: &str = "dag_id";

fn lookup(argument: &'static Argument, catalog: &Catalog, view: &View) -> Option<LookupNeeds> {
    let lookup = argument.lookup?;
    let calls = match catalog.find(lookup.tool)? {
        Entry::Read(tool) => calls(tool, view),
        Entry::Write(tool) => calls(tool, view),
    };
    let mut needs: Vec<Need> = Vec::new();
    for need in calls.iter().flat_map(|call| &call.needs) {
        if !needs.contains(need) {
            needs.push(need);
        }
    }
    Some(LookupNeeds { argument: argument.name, tool: lookup.tool, needs })
}

/// Whether a call of a tool meets a condition on what is sent.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Meets {
    Always,
    Maybe,
    Never,
}

/// What a call sends: what its arguments give, and what is sent in any case.
struct Sender {
    slots: &'static [Slot],
    fixed: &'static [Fixed],
    defaults: &'static [Fixed],
    arguments: &'static [Argument],
}

impl Sender {
    /// A condition in words, by the names that the tool has for things.
    fn words(&self, when: &NeedWhen) -> String {
        let (name, is) = match when.on {
            NeedOn::Row => return "by the row that is looked up".to_owned(),
            NeedOn::Parameter { name, is } | NeedOn::Body { path: name, is } => (name, is),
        };
        let in_body = matches!(when.on, NeedOn::Body { .. });
        let slot = self.slots.iter().find(|slot| slot.name == name && (slot.place == Place::Body) == in_body);
        let name = slot.map_or(name, |slot| slot.argument);
        is.map_or_else(|| format!("with {name}"), |is| format!("with {name} = {is}"))
    }

    fn meets(&self, operation: &OperationData, when: &NeedWhen) -> Meets {
        let (in_body, name, is) = match when.on {
            NeedOn::Row => return Meets::Maybe,
            NeedOn::Parameter { name, is } => (false, name, is),
            NeedOn::Body { path, is } => (true, path.split(['.', '[']).next().unwrap_or(path), is),
        };
        let fits = |place: Place, known: &str| known == name && (place == Place::Body) == in_body;
        if let Some(fixed) = self.fixed.iter().find(|fixed| fits(fixed.place, fixed.name)) {
            return Self::sent(operation, when, fixed);
        }
        if let Some(slot) = self.slots.iter().find(|slot| fits(slot.place, slot.name)) {
            if is.is_none() && slot.place == Place::Path {
                return Meets::Always;
            }
            let only = self.arguments.iter().find(|argument| argument.name == slot.argument);
            let only = only.map_or(&[][..], |argument| argument.only);
            // Values of a place further down in the body are not what the argument offers.
            let whole = !matches!(when.on, NeedOn::Body { path, .. } if path != name);
            let offered = only.is_empty() || is.is_none_or(|is| only.contains(&is));
            return if offered || !whole { Meets::Maybe } else { Meets::Never };
        }
        match self.defaults.iter().find(|fixed| fits(fixed.place, fixed.name)) {
            Some(fixed) => Self::sent(operation, when, fixed),
            None => Meets::Never,
        }
    }

    /// Whether a value that is sent in any case meets it: asked as of any request.
    fn sent(operation: &OperationData, when: &NeedWhen, fixed: &Fixed) -> Meets {
        let value: Value = serde_json::from_str(fixed.value).unwrap_or(Value::Null);
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        let mut request = Request {
            method: Method::Get,
            path: operation.path.to_owned(),
            query: Vec::new(),
            headers: Vec::new(),
            body: None,
        };
        match fixed.place {
            Place::Body => request.body = Some(Value::Object(Map::from_iter([(fixed.name.to_owned(), value)]))),
            // Path and query count alike.
            _ => request.query.push((fixed.name.to_owned(), text)),
        }
        if when.on.holds(operation, &request) { Meets::Always } else { Meets::Never }
    }
}

fn condition(condition: &Condition) -> String {
    match condition {
        Condition::Given(argument) => format!("with {argument}"),
        Condition::Absent(argument) => format!("without {argument}"),
        Condition::Is(argument, value) => format!("with {argument} = {}", value.trim_matches('"')),
    }
}
