//! What an argument is filled into, in one release.

use generated::table::{Call, Node, Operation, Place, Slot, Span, Style, View, holds};

/// The parameter or body field behind a slot.
#[derive(Clone, Copy, Debug)]
pub(super) struct Source {
    /// Its type.
    pub node: &'static Node,
    /// Whether a request without it is refused. A body field that must be there but may be
    /// null is not: it is sent as null.
    pub required: bool,
    /// How several values are written.
    pub style: Style,
    /// Releases that have it.
    pub spans: &'static [Span],
}

/// What `name` at `place` is in any release.
pub(super) fn ever<O: Operation>(call: &Call<O>, place: Place, name: &str) -> Option<Source> {
    let operation = call.operation.data();
    match place {
        Place::Body => operation.field(name).filter(|field| !field.read_only).map(|field| Source {
            node: &field.node,
            required: field.required && !field.node.nullable,
            style: Style::Single,
            spans: field.spans,
        }),
        _ => operation.parameter(name, place).map(|parameter| Source {
            node: &parameter.node,
            required: parameter.required || place == Place::Path,
            style: parameter.style,
            spans: parameter.spans,
        }),
    }
}

/// What `name` at `place` is in the release of `view`, if it is there.
pub(super) fn now<O: Operation>(call: &Call<O>, place: Place, name: &str, view: &View) -> Option<Source> {
    ever(call, place, name).filter(|source| holds(source.spans, view))
}

/// The slot of that argument in a call, in the release of `view`.
pub(super) fn slots_of<'a, O: Operation>(
    call: &'static Call<O>,
    argument: &'a str,
    view: &'a View,
) -> impl Iterator<Item = (&'static Slot, Source)> + 'a {
    call.slots
        .iter()
        .filter(move |slot| slot.argument == argument)
        .filter_map(move |slot| now(call, slot.place, slot.name, view).map(|source| (slot, source)))
}
