//! The arguments of operations as Rust.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::build::{Builder, Place as Where};
use super::construct::{self, Part};
use super::docs::{self, attributes};
use super::names::{Names, file_name, ident, snake_name, type_name};
use super::plan::Way;
use super::shape::{Definition, Item, Shape};
use crate::model::{Answer, Kind, Operation, Parameter, Presence, Schema};
use crate::table::{Line, Place, Release, Style};

/// The one value a parameter can have: it is sent without being asked for.
fn only_value(parameter: &Parameter) -> Option<&str> {
    match &parameter.schema.kind {
        Kind::Enum(values) if parameter.place == Place::Path => match values.as_slice() {
            [only] => Some(&only.value),
            _ => None,
        },
        _ => None,
    }
}

/// `Accept` is not an argument: it follows from the type of the answer.
fn is_accept(parameter: &Parameter) -> bool {
    parameter.place == Place::Header && parameter.name.eq_ignore_ascii_case("accept")
}

/// What a parameter holds: one text-like value, or a list of them.
fn argument(builder: &mut Builder<'_>, operation: &Operation, parameter: &Parameter) -> Item {
    let place = Where {
        name: format!("{}{}", type_name(&operation.id), type_name(&parameter.name)),
        of: format!("`{}` of `{}`", parameter.name, operation.id),
        file: PARAMETERS,
        way: Way::Sent,
        presence: parameter.presence,
    };
    let schema = bare(&parameter.schema, parameter.style);
    let shape = match builder.item(schema, &place).shape {
        Shape::List(item) if parameter.style != Style::Single => {
            Shape::List(Box::new(Item { shape: texts_only(item.shape), nullable: false }))
        }
        other => texts_only(other),
    };
    Item { shape, nullable: false }
}

/// The file of enums that only parameters use.
pub const PARAMETERS: &str = "parameters";

/// The path of a type that an operation uses.
fn path(builder: &Builder<'_>, name: &str) -> TokenStream {
    let own = |definition: &Definition| definition.name == name && definition.file == PARAMETERS;
    let (folder, name) = (if builder.definitions.iter().any(own) { "parameters" } else { "models" }, ident(name));
    let folder = ident(folder);
    quote!(#folder::#name)
}

fn texts_only(shape: Shape) -> Shape {
    match shape {
        Shape::Boolean | Shape::Integer | Shape::Number | Shape::Text | Shape::Enum(_) => shape,
        _ => Shape::Text,
    }
}

/// The newest of the types a parameter had; of a parameter that takes lists, the list.
fn bare(schema: &Schema, style: Style) -> &Schema {
    let list = |schema: &&Schema| style == Style::Single || matches!(schema.kind, Kind::Array(_));
    match &schema.kind {
        Kind::Varies(variants) => variants.iter().map(|(_, variant)| bare(variant, style)).find(list).unwrap_or(schema),
        Kind::OneOf(variants) if style != Style::Single => variants.iter().find(list).unwrap_or(schema),
        _ => schema,
    }
}

/// Writes one operation.
pub fn operation(builder: &mut Builder<'_>, name: &str, operation: &Operation) -> TokenStream {
    let known = builder.plan.api.releases.clone();
    let mut taken = Names::default();
    let (mut parts, mut words, mut calls, mut afterwards) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let mut default = true;
    for parameter in operation.parameters.iter().filter(|parameter| !is_accept(parameter)) {
        let wire = &parameter.name;
        if let Some(value) = only_value(parameter) {
            calls.push(quote!(.path(#wire, #value)));
            continue;
        }
        let item = argument(builder, operation, parameter);
        let required = parameter.place == Place::Path
            || parameter.required.covers(parameter.presence) && parameter.presence.covers(operation.presence);
        let own = taken.claim(if wire == "body" { "body_parameter".to_owned() } else { snake_name(wire) });
        let shape = item.shape.tokens_at(&|name| path(builder, name));
        let list = matches!(item.shape, Shape::List(_));
        words.push(parameter_docs(parameter, operation, &known));
        let tokens = if required || list { shape } else { quote!(Option<#shape>) };
        parts.push(Part { name: own.clone(), tokens, asked: required.then(|| item.shape.clone()) });
        default &= !(required && construct::tells(&item.shape, &BTreeSet::new()));
        let own = ident(&own);
        match parameter.place {
            Place::Path if item.shape == Shape::Text => calls.push(quote!(.path(#wire, &self.#own))),
            Place::Path => calls.push(quote!(.path(#wire, &self.#own.to_string()))),
            Place::Header => afterwards.push(quote! {
                for value in self.#own.values() {
                    request = request.header(#wire, &value);
                }
            }),
            Place::Query | Place::Body => {
                let style = style(parameter.style);
                calls.push(quote!(.query(#wire, #style, &self.#own.values())));
            }
        }
    }
    if let Some(body) = &operation.body {
        let file = file_name(&operation.tag);
        let name = format!("{}Body", type_name(&operation.id));
        let place = Where {
            name,
            of: format!("The body of `{}`", operation.id),
            file: &file,
            way: Way::Sent,
            presence: body.presence,
        };
        let item = builder.item(&body.schema, &place);
        let shape = item.shape.tokens_at(&|name| path(builder, name));
        let releases = docs::releases(body.presence, operation.presence, &known);
        words.push(docs::sentences(&["The body.".to_owned(), releases]));
        let required = body.required.covers(operation.presence);
        let tokens = if required { shape } else { quote!(Option<#shape>) };
        default &= !(required && construct::tells(&item.shape, &construct::telling(&builder.definitions)));
        parts.push(Part { name: "body".to_owned(), tokens, asked: required.then_some(item.shape) });
        if required {
            calls.push(quote!(.body(self.body.encode())));
        } else {
            afterwards.push(quote! {
                if let Some(body) = &self.body {
                    request = request.body(body.encode());
                }
            });
        }
    }
    let builder_calls = quote!(table::RequestBuilder::new(Self::METHOD, Self::PATH) #(#calls)*);
    let request = if afterwards.is_empty() {
        quote!(#builder_calls.build())
    } else {
        quote!(let mut request = #builder_calls; #(#afterwards)* request.build())
    };
    let (accept, answer) = answer(builder, operation);
    let answer = answer.tokens_at(&|name| path(builder, name));
    let docs = attributes(&operation_docs(operation, &known));
    let (id, template) = (&operation.id, &operation.path);
    let method = format_ident!("{}", format!("{:?}", operation.method));
    let line = match builder.plan.api.line {
        Line::V1 => format_ident!("V1"),
        Line::V2 => format_ident!("V2"),
    };
    let spans = operation.presence.spans(&known);
    let spans = spans.iter().map(|span| {
        let since = release(span.since);
        let until = span.until.map_or_else(
            || quote!(None),
            |until| {
                let until = release(until);
                quote!(Some(#until))
            },
        );
        quote!(table::Span::new(#since, #until))
    });
    let fields = parts.iter().zip(&words).map(|(part, words)| {
        let (docs, name, tokens) = (attributes(words), ident(&part.name), &part.tokens);
        quote!(#docs pub #name: #tokens)
    });
    let (derives, new) = (construct::derives(default), construct::new(name, &parts, default));
    let name = ident(name);
    quote! {
        #docs
        #derives
        pub struct #name { #(#fields),* }
        #new
        impl Call for #name {
            const ID: &'static str = #id;
            const LINE: table::Line = table::Line::#line;
            const METHOD: table::Method = table::Method::#method;
            const PATH: &'static str = #template;
            const ACCEPT: &'static str = #accept;
            const RELEASES: &'static [table::Span] = &[#(#spans),*];
            type Answer = #answer;
            fn request(&self) -> Result<table::Request, table::RequestError> { #request }
        }
    }
}

fn release(release: Release) -> TokenStream {
    let [major, minor, patch] = [release.major, release.minor, release.patch].map(proc_macro2::Literal::u16_unsuffixed);
    quote!(table::Release::new(#major, #minor, #patch))
}

fn style(style: Style) -> TokenStream {
    match style {
        Style::Single => quote!(table::Style::Single),
        Style::Repeated => quote!(table::Style::Repeated),
        Style::Comma => quote!(table::Style::Comma),
    }
}

/// JSON if it is typed at all; else a text, if there is one; else any JSON value, or nothing.
fn answer(builder: &mut Builder<'_>, operation: &Operation) -> (String, Item) {
    const JSON: &str = "application/json";
    let with = |media: &str| -> Vec<&Answer> {
        operation.answers.iter().filter(|answer| answer.media == media && answer.schema.is_some()).collect()
    };
    let json = with(JSON);
    let schemas: Vec<Schema> = json.iter().filter_map(|answer| answer.schema.clone()).collect();
    let item = match schemas.as_slice() {
        [] => None,
        schemas => {
            let presence = json.iter().fold(Presence::NEVER, |all, answer| all.or(answer.presence));
            let file = file_name(&operation.tag);
            let name = format!("{}Answer", type_name(&operation.id));
            let place = Where {
                name,
                of: format!("The answer of `{}`", operation.id),
                file: &file,
                way: Way::Received,
                presence,
            };
            let together = match schemas {
                [one] => one.clone(),
                several => Schema {
                    kind: Kind::OneOf(several.to_vec()),
                    nullable: Presence::NEVER,
                    description: String::new(),
                },
            };
            Some(builder.item(&together, &place))
        }
    };
    let text = operation.answers.iter().find(|answer| {
        answer.media != JSON && matches!(answer.schema.as_ref().map(|schema| &schema.kind), Some(Kind::Text { .. }))
    });
    let empty = operation.answers.iter().any(|answer| answer.schema.is_none());
    match (item, text) {
        (Some(item), None) => (JSON.to_owned(), Item { nullable: item.nullable || empty, ..item }),
        (Some(item), Some(_)) if item.shape != Shape::Value => {
            (JSON.to_owned(), Item { nullable: item.nullable || empty, ..item })
        }
        (_, Some(text)) => (text.media.clone(), Item { shape: Shape::Text, nullable: false }),
        (None, None) => (JSON.to_owned(), Item { shape: Shape::Unit, nullable: false }),
    }
}

fn operation_docs(operation: &Operation, known: &[Release]) -> String {
    let source = format!("{}#{}", operation.file.display(), operation.pointer);
    let deprecated = if operation.deprecated.is_never() {
        String::new()
    } else {
        format!("Deprecated in Airflow {}.", operation.deprecated.words(known))
    };
    docs::paragraphs(&[
        docs::first_paragraph(&operation.summary),
        docs::first_paragraph(&operation.description),
        format!("`{} {}`, Airflow {}.", operation.method.as_str(), operation.path, operation.presence.words(known)),
        deprecated,
        format!("Source: `{source}`."),
    ])
}

fn parameter_docs(parameter: &Parameter, operation: &Operation, known: &[Release]) -> String {
    let words = docs::first_paragraph(&parameter.description);
    let default = parameter.default.as_ref().filter(|default| !default.is_null());
    docs::sentences(&[
        if words.is_empty() { format!("`{}`.", parameter.name) } else { words },
        docs::format_of(&parameter.schema),
        default.map_or_else(String::new, |default| format!("Default: `{default}`.")),
        docs::releases(parameter.presence, operation.presence, known),
    ])
}
