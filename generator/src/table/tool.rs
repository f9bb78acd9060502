//! Tools: what an agent sees, each made of one or more calls of operations.

use super::{Line, Operation, Place, Span, View, holds};

/// What a call does to Airflow.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Effect {
    /// Changes nothing.
    Read,
    /// Changes something that can be changed back.
    Write,
    /// Deletes, overwrites, stops work or touches many things at once.
    Destructive,
}

impl Effect {
    /// The word in YAML and in the matrix.
    pub const fn as_str(self) -> &'static str {
        match self {
            Effect::Read => "read",
            Effect::Write => "write",
            Effect::Destructive => "destructive",
        }
    }
}

/// A tool over operations of type `O` ([`super::ReadOperation`] or [`super::WriteOperation`]).
#[derive(Debug)]
pub struct Tool<O: 'static> {
    /// Its name, as the agent calls it.
    pub name: &'static str,
    /// Older names that still work.
    pub aliases: &'static [&'static str],
    /// The toolset it belongs to.
    pub toolset: &'static str,
    /// Its place in a list of all tools, reads and writes together; the most needed first.
    pub rank: u16,
    /// Whether it is listed unless others are chosen.
    pub default: bool,
    /// Its description.
    pub says: &'static str,
    /// The strongest effect of its calls.
    pub effect: Effect,
    /// Whether calling it twice changes no more than calling it once (PUT, DELETE, PATCH, reads).
    pub idempotent: bool,
    /// Words, defaults and switches of its arguments, in the order shown.
    pub arguments: &'static [Argument],
    /// The query parameter that must name the body fields that were given, if the
    /// operations want one (`update_mask`).
    pub mask: Option<&'static str>,
    /// What it may call, first match first.
    pub calls: &'static [Call<O>],
}

/// What the tool itself says of one argument; its type comes from the operations.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Argument {
    /// Agent-facing name.
    pub name: &'static str,
    /// Words for the agent; empty if the name says it all.
    pub says: &'static str,
    /// Sent when the agent gives none, as JSON.
    pub default: Option<&'static str>,
    /// Where the value comes from when the agent gives none: another read is made first.
    pub lookup: Option<Lookup>,
    /// Whether it must be given; `None` = as the operations have it.
    pub required: Option<bool>,
    /// An argument of the tool alone, which chooses the call and is sent nowhere.
    pub switch: Option<Switch>,
    /// The only values offered, where the spec allows more; empty = all.
    pub only: &'static [&'static str],
}

/// A value that is read from Airflow before the call itself.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Lookup {
    /// The tool that is called with the arguments of the same names.
    pub tool: &'static str,
    /// The field of its answer that holds the value.
    pub field: &'static str,
}

/// The type of an argument that only chooses between calls.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Switch {
    /// Yes or no.
    Boolean,
    /// One of these words.
    Words(&'static [&'static str]),
}

/// One operation a tool may call, and when.
#[derive(Debug)]
pub struct Call<O: 'static> {
    /// The operation.
    pub operation: &'static O,
    /// All of these must hold.
    pub conditions: &'static [Condition],
    /// How arguments become parameters and body fields.
    pub slots: &'static [Slot],
    /// What is sent whatever the agent says.
    pub fixed: &'static [Fixed],
    /// What is sent when the agent does not say.
    pub defaults: &'static [Fixed],
    /// The `Accept` header to send; `None` = JSON.
    pub accept: Option<&'static str>,
    /// How the answer is read.
    pub reading: Reading,
}

/// When a call is the one to make. An argument counts as given inside `filter` too.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Condition {
    /// This argument is given.
    Given(&'static str),
    /// This argument is not given.
    Absent(&'static str),
    /// This argument has this value, as JSON.
    Is(&'static str, &'static str),
}

/// Where an argument goes.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Slot {
    /// Agent-facing name.
    pub argument: &'static str,
    /// Where the value is sent.
    pub place: Place,
    /// Airflow's name there.
    pub name: &'static str,
    /// Whether it is offered inside the `filter` object rather than by itself.
    pub folded: bool,
}

/// A value that is always sent.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Fixed {
    /// Where.
    pub place: Place,
    /// Airflow's name there.
    pub name: &'static str,
    /// The value as JSON.
    pub value: &'static str,
}

/// How an answer is read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reading {
    /// A JSON document.
    Json,
    /// A task's log in any of Airflow's formats.
    Log,
    /// JSON documents, one a line, of which the last one counts.
    Ndjson,
    /// Plain text.
    Text,
}

impl<O: Operation> Tool<O> {
    /// The calls that exist in the release of `view`.
    pub fn calls_in(&self, view: &View) -> impl Iterator<Item = &'static Call<O>> {
        available_calls(self.calls, view)
    }

    /// Whether the release has any of its calls.
    pub fn exists_in(&self, view: &View) -> bool {
        self.calls_in(view).next().is_some()
    }

    /// The strongest effect of its calls in a release.
    pub fn effect_in(&self, view: &View) -> Effect {
        self.calls_in(view).map(|call| call.operation.data().effect).max().unwrap_or(self.effect)
    }

    /// What the tool says of an argument.
    pub fn argument(&self, name: &str) -> Option<&'static Argument> {
        self.arguments.iter().find(|argument| argument.name == name)
    }

    /// The spans of releases of a line in which some call exists, as stated by the operations.
    pub fn spans(&self, line: Line) -> Vec<Span> {
        let mut spans: Vec<Span> = self
            .calls
            .iter()
            .map(|call| call.operation.data())
            .filter(|operation| operation.line == line)
            .flat_map(|operation| operation.spans.iter().copied())
            .collect();
        spans.sort();
        let mut joined: Vec<Span> = Vec::new();
        for span in spans {
            match joined.last_mut() {
                Some(last) if last.until.is_none_or(|until| span.since <= until) => {
                    last.until = match (last.until, span.until) {
                        (Some(a), Some(b)) => Some(a.max(b)),
                        _ => None,
                    };
                }
                _ => joined.push(span),
            }
        }
        joined
    }
}

/// The calls of `calls` whose operation exists in the release of `view`.
pub fn available_calls<O: Operation>(
    calls: &'static [Call<O>],
    view: &View,
) -> impl Iterator<Item = &'static Call<O>> + use<O> {
    let view = *view;
    calls.iter().filter(move |call| {
        let operation = call.operation.data();
        operation.line == view.line && holds(operation.spans, &view)
    })
}
