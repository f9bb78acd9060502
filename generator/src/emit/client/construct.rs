//! Making structs that are sent. One derives `Default` only if that can't say something by
//! itself: an id that was forgotten is an empty text, which is refused, but a forgotten
//! `is_paused` would be false, and a forgotten `map_index` the first one. All that have
//! something that must be said have a `new` that asks for it.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::names::ident;
use super::shape::{Definition, DefinitionBody, Shape};

/// A field, as far as making it goes.
#[derive(Debug)]
pub struct Part {
    /// Name in Rust, not yet raw.
    pub name: String,
    /// Its type.
    pub tokens: TokenStream,
    /// What must be said, if it must.
    pub asked: Option<Shape>,
}

/// The structs whose default would say something.
pub fn telling(definitions: &[Definition]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    loop {
        let before = found.len();
        for definition in definitions {
            let DefinitionBody::Sent(members) = &definition.body else { continue };
            let mut plain = members.iter().filter(|member| member.required && !member.item.nullable);
            if plain.any(|member| tells(&member.item.shape, &found)) {
                found.insert(definition.name.clone());
            }
        }
        if found.len() == before {
            return found;
        }
    }
}

/// Whether the default of a type that must be sent would say something.
pub fn tells(shape: &Shape, telling: &BTreeSet<String>) -> bool {
    match shape {
        Shape::Boolean | Shape::Integer | Shape::Number => true,
        Shape::Struct(name) => telling.contains(name),
        _ => false,
    }
}

/// What is derived: `Default` or not.
pub fn derives(default: bool) -> TokenStream {
    let default = default.then(|| quote!(Default,));
    quote!(#[derive(Clone, Debug, #default PartialEq)])
}

/// More than these are better given by name.
const ARGUMENTS: usize = 7;

/// `new`, if there is something to ask for.
pub fn new(owner: &str, parts: &[Part], default: bool) -> TokenStream {
    let asked = || parts.iter().filter(|part| part.asked.is_some());
    if !(1..=ARGUMENTS).contains(&asked().count()) {
        return TokenStream::new();
    }
    let owner = ident(owner);
    let arguments = asked().map(|part| {
        let (name, tokens) = (ident(&part.name), &part.tokens);
        let tokens = if part.asked == Some(Shape::Text) { quote!(impl Into<String>) } else { quote!(#tokens) };
        quote!(#name: #tokens)
    });
    let given = asked().map(|part| {
        let name = ident(&part.name);
        if part.asked == Some(Shape::Text) { quote!(#name: #name.into()) } else { quote!(#name) }
    });
    let others: Vec<_> = parts.iter().filter(|part| part.asked.is_none()).map(|part| ident(&part.name)).collect();
    let rest = if others.is_empty() {
        TokenStream::new()
    } else if default {
        quote!(..Self::default())
    } else {
        quote!(#(#others: Default::default()),*)
    };
    quote! {
        impl #owner {
            #[doc = " With what must be said, and nothing else."]
            pub fn new(#(#arguments),*) -> Self {
                Self { #(#given,)* #rest }
            }
        }
    }
}
