//! Values of the tables as Rust literals.

use proc_macro2::{Ident, Span as Site, TokenStream};
use quote::quote;

use crate::table::{
    Argument, Body, Condition, Effect, EnumValue, Field, Fixed, Kind, Line, Masking, Method, Node, OperationData,
    Parameter, Place, Reading, Release, SecretField, Slot, Span, Style, Switch,
};

/// A name of Rust.
pub fn ident(name: &str) -> Ident {
    Ident::new(name, Site::call_site())
}

/// The name of a static: `GET_DAGS` of `get_dags`, `BULK_BODY` of `BulkBody`.
pub fn constant(name: &str) -> Ident {
    let mut text = String::new();
    let mut lower = false;
    for c in name.chars() {
        if c.is_ascii_alphanumeric() {
            if c.is_ascii_uppercase() && lower {
                text.push('_');
            }
            lower = c.is_ascii_lowercase() || c.is_ascii_digit();
            text.push(c.to_ascii_uppercase());
        } else if !text.ends_with('_') && !text.is_empty() {
            text.push('_');
            lower = false;
        }
    }
    ident(text.trim_end_matches('_'))
}

/// The name of a line's module.
pub fn module(line: Line) -> Ident {
    ident(&line.name().replace('-', "_"))
}

pub fn line(line: Line) -> TokenStream {
    match line {
        Line::V1 => quote!(Line::V1),
        Line::V2 => quote!(Line::V2),
    }
}

pub fn release(release: Release) -> TokenStream {
    let Release { major, minor, patch } = release;
    let numbers = [major, minor, patch].map(proc_macro2::Literal::u16_unsuffixed);
    quote!(Release::new(#(#numbers),*))
}

pub fn spans(spans: &[Span]) -> TokenStream {
    let spans = spans.iter().map(|span| {
        let since = release(span.since);
        let until = option(span.until.map(release));
        quote!(Span::new(#since, #until))
    });
    quote!(&[#(#spans),*])
}

fn option(value: Option<TokenStream>) -> TokenStream {
    value.map_or_else(|| quote!(None), |value| quote!(Some(#value)))
}

pub fn text(value: Option<&str>) -> TokenStream {
    option(value.map(|value| quote!(#value)))
}

fn signed(value: Option<i64>) -> TokenStream {
    option(value.map(|value| {
        let value = proc_macro2::Literal::i64_unsuffixed(value);
        quote!(#value)
    }))
}

fn size(value: Option<usize>) -> TokenStream {
    option(value.map(|value| {
        let value = proc_macro2::Literal::usize_unsuffixed(value);
        quote!(#value)
    }))
}

pub fn effect(effect: Effect) -> TokenStream {
    match effect {
        Effect::Read => quote!(Effect::Read),
        Effect::Write => quote!(Effect::Write),
        Effect::Destructive => quote!(Effect::Destructive),
    }
}

pub fn place(place: Place) -> TokenStream {
    match place {
        Place::Path => quote!(Place::Path),
        Place::Query => quote!(Place::Query),
        Place::Header => quote!(Place::Header),
        Place::Body => quote!(Place::Body),
    }
}

fn node(line: Line, node: &Node) -> TokenStream {
    let kind = kind(line, &node.kind);
    let nullable = node.nullable;
    quote!(Node { kind: #kind, nullable: #nullable })
}

/// The node of a named schema.
pub fn named_node(line: Line, value: &Node) -> TokenStream {
    node(line, value)
}

fn kind(line: Line, kind: &Kind) -> TokenStream {
    match kind {
        Kind::Any => quote!(Kind::Any),
        Kind::Boolean => quote!(Kind::Boolean),
        Kind::Number => quote!(Kind::Number),
        Kind::Integer { minimum, maximum } => {
            let (minimum, maximum) = (signed(*minimum), signed(*maximum));
            quote!(Kind::Integer { minimum: #minimum, maximum: #maximum })
        }
        Kind::String { format, min_length, max_length } => {
            let format = text(*format);
            let (min_length, max_length) = (size(*min_length), size(*max_length));
            quote!(Kind::String { format: #format, min_length: #min_length, max_length: #max_length })
        }
        Kind::Enum(values) => {
            let values = values.iter().map(|EnumValue { value, spans: at }| {
                let at = spans(at);
                quote!(EnumValue { value: #value, spans: #at })
            });
            quote!(Kind::Enum(&[#(#values),*]))
        }
        Kind::Array(items) => {
            let items = node(line, items);
            quote!(Kind::Array(&#items))
        }
        Kind::Map(values) => {
            let values = node(line, values);
            quote!(Kind::Map(&#values))
        }
        Kind::Object { fields, open } => {
            let fields = fields.iter().map(|one| field(line, one));
            quote!(Kind::Object { fields: &[#(#fields),*], open: #open })
        }
        Kind::OneOf(variants) => {
            let variants = variants.iter().map(|one| node(line, one));
            quote!(Kind::OneOf(&[#(#variants),*]))
        }
        Kind::Varies(variants) => {
            let variants = variants.iter().map(|(at, one)| {
                let (at, one) = (spans(at), node(line, one));
                quote!((#at, #one))
            });
            quote!(Kind::Varies(&[#(#variants),*]))
        }
        Kind::Ref(named) => {
            let (module, name) = (module(line), constant(named.name));
            quote!(Kind::Ref(&crate::schemas::#module::#name))
        }
    }
}

fn field(line: Line, field: &Field) -> TokenStream {
    let Field { name, required, read_only, .. } = field;
    let node = node(line, &field.node);
    let default = text(field.default);
    let spans = spans(field.spans);
    quote!(Field {
        name: #name, node: #node, required: #required, read_only: #read_only, default: #default, spans: #spans
    })
}

fn parameter(line: Line, parameter: &Parameter) -> TokenStream {
    let Parameter { name, required, slashes, says, .. } = parameter;
    let place = place(parameter.place);
    let style = match parameter.style {
        Style::Single => quote!(Style::Single),
        Style::Repeated => quote!(Style::Repeated),
        Style::Comma => quote!(Style::Comma),
    };
    let node = node(line, &parameter.node);
    let default = text(parameter.default);
    let spans = spans(parameter.spans);
    quote!(Parameter {
        name: #name, place: #place, style: #style, required: #required, slashes: #slashes, node: #node,
        default: #default, says: #says, spans: #spans
    })
}

/// The fields a call's own secrets are made of.
pub fn secret(secret: &SecretField) -> TokenStream {
    let field = secret.field;
    let how = match secret.how {
        Masking::Whole => quote!(Masking::Whole),
        Masking::Inside => quote!(Masking::Inside),
        Masking::Shown => quote!(Masking::Shown),
        Masking::NamedBy(name) => quote!(Masking::NamedBy(#name)),
    };
    quote!(SecretField { operations: &[], field: #field, how: #how })
}

/// An operation's data.
pub fn operation(data: &OperationData) -> TokenStream {
    let OperationData { id, path, .. } = data;
    let method = ident(match data.method {
        Method::Get => "Get",
        Method::Post => "Post",
        Method::Put => "Put",
        Method::Patch => "Patch",
        Method::Delete => "Delete",
    });
    let line_tokens = line(data.line);
    let at = spans(data.spans);
    let effect = effect(data.effect);
    let needs = data.needs.iter().map(|(at, needs)| {
        let at = spans(at);
        quote!((#at, &[#(#needs),*]))
    });
    let secrets = data.secrets.iter().map(secret);
    let setting = text(data.setting);
    let rights = super::rights::rights(&data.rights);
    let fence = super::fences::fencing(&data.fence);
    let parameters = data.parameters.iter().map(|one| parameter(data.line, one));
    let body = option(data.body.as_ref().map(|Body { required, node: body }| {
        let body = node(data.line, body);
        quote!(Body { required: #required, node: #body })
    }));
    quote!(OperationData {
        id: #id,
        line: #line_tokens,
        method: Method::#method,
        path: #path,
        spans: #at,
        effect: #effect,
        needs: &[#(#needs),*],
        secrets: &[#(#secrets),*],
        setting: #setting,
        rights: #rights,
        fence: #fence,
        parameters: &[#(#parameters),*],
        body: #body,
    })
}

/// What a tool says of an argument.
pub fn argument(argument: &Argument) -> TokenStream {
    let Argument { name, says, only, .. } = argument;
    let default = text(argument.default);
    let lookup = option(argument.lookup.map(|lookup| {
        let (tool, field) = (lookup.tool, lookup.field);
        quote!(Lookup { tool: #tool, field: #field })
    }));
    let required = option(argument.required.map(|required| quote!(#required)));
    let switch = option(argument.switch.map(|switch| match switch {
        Switch::Boolean => quote!(Switch::Boolean),
        Switch::Words(words) => quote!(Switch::Words(&[#(#words),*])),
    }));
    quote!(Argument {
        name: #name, says: #says, default: #default, lookup: #lookup, required: #required, switch: #switch,
        only: &[#(#only),*]
    })
}

/// When a call is made.
pub fn condition(condition: &Condition) -> TokenStream {
    match condition {
        Condition::Given(name) => quote!(Condition::Given(#name)),
        Condition::Absent(name) => quote!(Condition::Absent(#name)),
        Condition::Is(name, value) => quote!(Condition::Is(#name, #value)),
    }
}

/// Where an argument goes.
pub fn slot(slot: &Slot) -> TokenStream {
    let Slot { argument, name, folded, .. } = slot;
    let place = place(slot.place);
    quote!(Slot { argument: #argument, place: #place, name: #name, folded: #folded })
}

/// A value that is sent without being asked for.
pub fn fixed(fixed: &Fixed) -> TokenStream {
    let Fixed { name, value, .. } = fixed;
    let place = place(fixed.place);
    quote!(Fixed { place: #place, name: #name, value: #value })
}

/// How an answer is read.
pub fn reading(reading: Reading) -> TokenStream {
    match reading {
        Reading::Json => quote!(Reading::Json),
        Reading::Log => quote!(Reading::Log),
        Reading::Ndjson => quote!(Reading::Ndjson),
        Reading::Text => quote!(Reading::Text),
    }
}
