//! From a tool's name and arguments to what is sent: checked, and with what must be read
//! from Airflow first.

use generated::table::{
    Call, Kind, Lookup, Node, Operation, OperationData, Place, Reading, Request, Tool, View, argument_names, harm,
    holds,
};
use serde_json::{Map, Value};

use super::app::App;
use super::arguments::{Checked, check};
use super::call::{Asked, Outcome, sent};
use super::catalog::Entry;
use super::detect::Known;
use super::request;
use super::values::Converter;
use crate::answer;
use crate::wire::Instance;

/// What is to be sent and how the answer is read.
pub(super) struct Prepared {
    pub tool: &'static str,
    pub operation: &'static OperationData,
    pub request: Request,
    pub accept: Option<&'static str>,
    pub reading: Reading,
    /// Names of the arguments that are used, for the log.
    pub names: Vec<&'static str>,
    /// Airflow's names of them.
    pub sent: Vec<&'static str>,
    /// Page asked for, where the operation has pages.
    pub limit: Option<u64>,
    /// Where that page begins.
    pub offset: Option<u64>,
    /// How many of a log's last lines are shown.
    pub tail: Option<usize>,
}

/// A call that can be sent, or one that lacks values which other reads tell.
enum Ready {
    Send(Box<Prepared>),
    LookUp(Vec<(&'static str, Lookup)>),
}

/// What is to be sent, after what is looked up for it; and what that was.
pub(super) async fn ready(
    app: &App,
    instance: &Instance,
    known: &Known,
    entry: Entry,
    asked: &Asked<'_>,
) -> Result<(Box<Prepared>, Vec<(&'static str, Value)>), String> {
    let mut arguments = asked.arguments.clone();
    let mut looked_up = Vec::new();
    loop {
        let ready = match entry {
            Entry::Read(tool) => prepare(app, tool, &known.view, arguments.clone()),
            Entry::Write(tool) => prepare(app, tool, &known.view, arguments.clone()),
        }?;
        let lookups = match ready {
            Ready::Send(prepared) => return Ok((prepared, looked_up)),
            Ready::LookUp(lookups) => lookups,
        };
        for (argument, lookup) in lookups {
            let missing = || format!("`{argument}` is missing, and `{}` does not tell it: give it.", lookup.tool);
            if looked_up.iter().any(|(known, _)| *known == argument) {
                return Err(missing());
            }
            let value = look_up(app, instance, known, &arguments, &lookup, asked).await?.ok_or_else(missing)?;
            arguments.insert(argument.to_owned(), value.clone());
            looked_up.push((argument, value));
        }
    }
}

/// The field of another read's answer; only reads are looked up.
async fn look_up(
    app: &App,
    instance: &Instance,
    known: &Known,
    arguments: &Map<String, Value>,
    lookup: &Lookup,
    asked: &Asked<'_>,
) -> Result<Option<Value>, String> {
    let Some(Entry::Read(tool)) = app.catalog.find(lookup.tool) else { return Ok(None) };
    let names = argument_names(tool, &known.view);
    let own: Map<String, Value> = arguments
        .iter()
        .filter(|(name, _)| names.iter().any(|(known, _)| known == name))
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect();
    let Ready::Send(prepared) = prepare(app, tool, &known.view, own)? else { return Ok(None) };
    let incoming = match sent(app, instance, known, &prepared, asked).await {
        Ok(incoming) => incoming,
        Err(Outcome::Failed(says)) => return Err(says),
        Err(_) => return Ok(None),
    };
    let received = incoming.read().await.map_err(|error| error.to_string())?;
    let value = answer::parse(&received.bytes).ok();
    let field = value.as_ref().and_then(|value| lookup.field.split('.').try_fold(value, |value, key| value.get(key)));
    Ok(field.filter(|value| !value.is_null()).cloned())
}

fn prepare<O: Operation>(
    app: &App,
    tool: &'static Tool<O>,
    view: &View,
    mut arguments: Map<String, Value>,
) -> Result<Ready, String> {
    let tail = take_tail(tool, view, &mut arguments)?;
    let is_mask = |text: &str| app.masker.is_mask(text);
    let checked = check(tool, view, arguments, &is_mask).map_err(|problems| problems.to_string())?;
    if !checked.lookups.is_empty() {
        return Ok(Ready::LookUp(checked.lookups));
    }
    let request = request::build(&checked, view, app.catalog.operations())?;
    if app.catalog.is_read_only()
        && let Some(harmful) = harm(checked.call.operation.data().rights.harmful, &request)
    {
        return Err(format!(
            "Nothing was sent: this server is read-only, and `{}` is refused, since {}. Leave it out.",
            harmful.parameter, harmful.because
        ));
    }
    let call: &'static Call<O> = checked.call;
    let mut names: Vec<&'static str> = checked.filled.iter().map(|filled| filled.slot.argument).collect();
    names.dedup();
    let sent = checked.filled.iter().map(|filled| filled.slot.name).collect();
    Ok(Ready::Send(Box::new(Prepared {
        tool: tool.name,
        operation: call.operation.data(),
        request,
        accept: accepted(call, view),
        reading: call.reading,
        names,
        sent,
        limit: number(&checked, "limit"),
        offset: number(&checked, "offset"),
        tail,
    })))
}

/// The format to ask for, if the release knows it: 3.0.0 gives no lines of JSON. JSON is known to all.
fn accepted<O: Operation>(call: &'static Call<O>, view: &View) -> Option<&'static str> {
    let wanted = call.accept?;
    let known = match call.operation.data().parameter("accept", Place::Header).map(|parameter| parameter.node.kind) {
        Some(Kind::Enum(values)) => values.iter().any(|value| value.value == wanted && holds(value.spans, view)),
        _ => true,
    };
    known.then_some(wanted)
}

/// The number of last lines asked for, of a tool that reads logs: every such tool takes `tail`.
fn take_tail<O: Operation>(
    tool: &'static Tool<O>,
    view: &View,
    arguments: &mut Map<String, Value>,
) -> Result<Option<usize>, String> {
    const LINES: Node = Node { kind: Kind::Integer { minimum: Some(1), maximum: None }, nullable: true };
    let own = argument_names(tool, view).iter().any(|(name, _)| *name == "tail");
    if own || !tool.calls_in(view).any(|call| call.reading == Reading::Log) {
        return Ok(None);
    }
    let Some(value) = arguments.shift_remove("tail") else { return Ok(None) };
    let mut converter = Converter::new(view);
    match converter.convert(&LINES, &value, "tail") {
        Some(lines) => Ok(lines.as_u64().and_then(|lines| usize::try_from(lines).ok())),
        None => Err(format!("Nothing was sent: {}.", converter.problems.join("; "))),
    }
}

fn number<O: Operation>(checked: &Checked<O>, name: &str) -> Option<u64> {
    checked
        .filled
        .iter()
        .find(|filled| filled.slot.place == Place::Query && filled.slot.name == name)
        .and_then(|filled| filled.value.as_u64())
}
