//! Permissions as Rust literals.

use proc_macro2::TokenStream;
use quote::quote;

use super::tokens::{ident, line, spans, text};
use crate::table::{Harmful, NeedOn, NeedWhen, Probe, Rights, Vocabulary};

/// What the map says of an operation besides its effect and its needs.
pub fn rights(rights: &Rights) -> TokenStream {
    if *rights == Rights::NONE {
        return quote!(Rights::NONE);
    }
    let mut fields = Vec::new();
    if rights.open {
        fields.push(quote!(open: true));
    }
    if !rights.when.is_empty() {
        let when = rights.when.iter().map(need_when);
        fields.push(quote!(when: &[#(#when),*]));
    }
    for (name, value) in [("rows", rights.rows), ("denied_as", rights.denied_as)] {
        let (name, text) = (ident(name), text(value));
        fields.extend(value.map(|_| quote!(#name: #text)));
    }
    if !rights.harmful.is_empty() {
        let harmful = rights.harmful.iter().map(|Harmful { parameter, is, because }| {
            let is = text(*is);
            quote!(Harmful { parameter: #parameter, is: #is, because: #because })
        });
        fields.push(quote!(harmful: &[#(#harmful),*]));
    }
    if let Some(one) = &rights.probe {
        let one = probe(one);
        fields.push(quote!(probe: Some(#one)));
    }
    quote!(Rights { #(#fields,)* ..Rights::NONE })
}

fn need_when(when: &NeedWhen) -> TokenStream {
    let on = match &when.on {
        NeedOn::Parameter { name, is } => {
            let is = text(*is);
            quote!(NeedOn::Parameter { name: #name, is: #is })
        }
        NeedOn::Body { path, is } => {
            let is = text(*is);
            quote!(NeedOn::Body { path: #path, is: #is })
        }
        NeedOn::Row => quote!(NeedOn::Row),
    };
    let (at, add, drop, says) = (spans(when.spans), when.add, when.drop, text(when.says));
    quote!(NeedWhen { on: #on, spans: #at, add: &[#(#add),*], drop: &[#(#drop),*], says: #says })
}

fn probe(probe: &Probe) -> TokenStream {
    let pairs = |pairs: &[(&str, &str)]| {
        let pairs = pairs.iter().map(|(name, value)| quote!((#name, #value)));
        quote!(&[#(#pairs),*])
    };
    let (path, query, body, at) = (pairs(probe.path), pairs(probe.query), text(probe.body), spans(probe.spans));
    quote!(Probe { path: #path, query: #query, body: #body, spans: #at })
}

/// The file of the vocabulary.
pub fn vocabulary(vocabulary: &Vocabulary) -> TokenStream {
    let verbs = vocabulary.verbs.iter().map(|(verb, action)| quote!((#verb, #action)));
    let resources = vocabulary.resources.iter().map(|resource| {
        let (name, says, per_dag) = (resource.name, resource.says, resource.per_dag);
        let airflow = text(resource.airflow);
        let fab = resource.fab.iter().map(|(at, name)| {
            let at = line(*at);
            quote!((#at, #name))
        });
        let simple = resource.simple.iter().map(|(verb, role)| quote!((#verb, #role)));
        let (astro, counts_as, assumed) = (text(resource.astro), text(resource.counts_as), text(resource.assumed));
        quote!(Resource {
            name: #name,
            says: #says,
            airflow: #airflow,
            fab: &[#(#fab),*],
            astro: #astro,
            simple: &[#(#simple),*],
            per_dag: #per_dag,
            counts_as: #counts_as,
            assumed: #assumed,
        })
    });
    let scopes = vocabulary.scopes.iter().map(|scope| {
        let (name, purpose, viewer) = (scope.name, scope.purpose, scope.viewer);
        quote!(Scope { name: #name, purpose: #purpose, viewer: #viewer })
    });
    let roles = vocabulary.fab_roles.iter().map(|(at, roles)| {
        let at = line(*at);
        let roles = roles.iter().map(|(role, adds)| quote!((#role, &[#(#adds),*])));
        quote!((#at, &[#(#roles),*]))
    });
    quote! {
        use crate::table::{Line, Resource, Scope, Vocabulary};

        /// As declared in `specs/permissions/vocabulary.yaml`.
        pub static VOCABULARY: &Vocabulary = &Vocabulary {
            verbs: &[#(#verbs),*],
            resources: &[#(#resources),*],
            scopes: &[#(#scopes),*],
            fab_roles: &[#(#roles),*],
        };
    }
}
