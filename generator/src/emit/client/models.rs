//! The types as Rust.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::construct::{self, Part};
use super::docs::attributes;
use super::names::ident;
use super::shape::{Definition, DefinitionBody, Member, Shape, Tag, Variant};

/// Writes definitions, with boxes where a type would hold itself.
#[derive(Debug)]
pub struct Writer<'a> {
    /// Which structs a struct holds, not through a list, a map or a union.
    holds: BTreeMap<&'a str, Vec<&'a str>>,
    /// Which structs have no default.
    telling: BTreeSet<String>,
    /// Which enums have only one value: it need not be asked for.
    single: BTreeSet<&'a str>,
}

impl<'a> Writer<'a> {
    /// A writer that knows all definitions.
    pub fn of(definitions: &'a [Definition]) -> Self {
        let mut holds = BTreeMap::new();
        for definition in definitions {
            if let DefinitionBody::Received(members) | DefinitionBody::Sent(members) = &definition.body {
                let held = members.iter().filter_map(|member| match &member.item.shape {
                    Shape::Struct(name) => Some(name.as_str()),
                    _ => None,
                });
                holds.insert(definition.name.as_str(), held.collect());
            }
        }
        let single = definitions.iter().filter(|definition| match &definition.body {
            DefinitionBody::Enum(values) => values.len() == 1,
            _ => false,
        });
        let single = single.map(|definition| definition.name.as_str()).collect();
        Self { holds, telling: construct::telling(definitions), single }
    }

    fn leads_to(&self, from: &str, to: &str) -> bool {
        let mut seen = BTreeSet::new();
        let mut open = vec![from];
        while let Some(name) = open.pop() {
            if name == to {
                return true;
            }
            if seen.insert(name) {
                open.extend(self.holds.get(name).into_iter().flatten());
            }
        }
        false
    }

    /// One type.
    pub fn definition(&self, definition: &Definition) -> TokenStream {
        let docs = attributes(&definition.docs);
        let name = ident(&definition.name);
        match &definition.body {
            DefinitionBody::Received(members) => self.received(&definition.name, &docs, members),
            DefinitionBody::Sent(members) => self.sent(&definition.name, &docs, members),
            DefinitionBody::Enum(values) => text_enum(&name, &docs, values),
            DefinitionBody::ReceivedUnion(tag, variants) => received_union(&name, &docs, tag, variants),
            DefinitionBody::SentUnion(variants) => sent_union(&name, &docs, variants),
        }
    }

    /// The type of a member, boxed where it leads back to `owner`.
    fn member(&self, owner: &str, member: &Member) -> TokenStream {
        let shape = member.item.shape.tokens();
        match &member.item.shape {
            Shape::Struct(name) if self.leads_to(name, owner) => quote!(Box<#shape>),
            _ => shape,
        }
    }

    fn is_single(&self, shape: &Shape) -> bool {
        matches!(shape, Shape::Enum(name) if self.single.contains(name.as_str()))
    }

    fn received(&self, owner: &str, docs: &TokenStream, members: &[Member]) -> TokenStream {
        let fields = members.iter().map(|member| {
            let (docs, name, inner) = (attributes(&member.docs), ident(&member.name), self.member(owner, member));
            let shape = &member.item.shape;
            let bare = *shape == Shape::Value || shape.has_empty() && !member.item.nullable;
            let kind = if bare { inner } else { quote!(Option<#inner>) };
            quote!(#docs pub #name: #kind)
        });
        let takes = members.iter().map(|member| {
            let (name, wire) = (ident(&member.name), &member.wire);
            quote!(#name: fields.take(#wire))
        });
        let owner = ident(owner);
        let fields_of = if members.is_empty() {
            quote!(let _ = json::Fields::of(value, notes); Self {})
        } else {
            quote!(let mut fields = json::Fields::of(value, notes); Self { #(#takes),* })
        };
        quote! {
            #docs
            #[derive(Clone, Debug, Default, PartialEq)]
            pub struct #owner { #(#fields),* }
            impl json::Decode for #owner {
                fn decode(value: json::Value, notes: &mut json::Notes) -> Self { #fields_of }
            }
        }
    }

    fn sent(&self, owner: &str, docs: &TokenStream, members: &[Member]) -> TokenStream {
        let parts: Vec<Part> = members
            .iter()
            .map(|member| {
                let inner = self.member(owner, member);
                let plain = !member.item.nullable || member.item.shape == Shape::Value;
                let (tokens, asked) = match how(member) {
                    How::Always if plain => (inner, !self.is_single(&member.item.shape)),
                    How::Always | How::Maybe => (quote!(Option<#inner>), false),
                    How::Given => (quote!(json::Given<#inner>), false),
                };
                Part { name: member.name.clone(), tokens, asked: asked.then(|| member.item.shape.clone()) }
            })
            .collect();
        let fields = parts.iter().zip(members).map(|(part, member)| {
            let (docs, name, tokens) = (attributes(&member.docs), ident(&part.name), &part.tokens);
            quote!(#docs pub #name: #tokens)
        });
        let default = !self.telling.contains(owner);
        let (derives, new) = (construct::derives(default), construct::new(owner, &parts, default));
        let puts = members.iter().map(|member| {
            let (name, wire) = (ident(&member.name), &member.wire);
            let put = match how(member) {
                How::Always => format_ident!("always"),
                How::Maybe => format_ident!("maybe"),
                How::Given => format_ident!("given"),
            };
            quote!(object.#put(#wire, &self.#name);)
        });
        let owner = ident(owner);
        let mutable = (!members.is_empty()).then(|| quote!(mut));
        quote! {
            #docs
            #derives
            pub struct #owner { #(#fields),* }
            #new
            impl json::Encode for #owner {
                fn encode(&self) -> json::Value {
                    let #mutable object = json::Object::default();
                    #(#puts)*
                    object.finish()
                }
            }
        }
    }
}

/// How a field is sent.
enum How {
    Always,
    Maybe,
    Given,
}

fn how(member: &Member) -> How {
    match (member.required, member.item.nullable && member.item.shape != Shape::Value) {
        (true, _) => How::Always,
        (false, false) => How::Maybe,
        (false, true) => How::Given,
    }
}

fn text_enum(name: &proc_macro2::Ident, docs: &TokenStream, values: &[(String, String, String)]) -> TokenStream {
    let only = values.len() == 1;
    let variants = values.iter().map(|(_, variant, docs)| {
        let (docs, variant) = (attributes(docs), ident(variant));
        let default = only.then(|| quote!(#[default]));
        quote!(#docs #default #variant)
    });
    let texts = values.iter().map(|(value, variant, _)| {
        let variant = ident(variant);
        quote!(Self::#variant => #value)
    });
    let froms = values.iter().map(|(value, variant, _)| {
        let variant = ident(variant);
        quote!(#value => Self::#variant)
    });
    let derive = only.then(|| quote!(Default,));
    let default = (!only).then(|| {
        quote! {
            impl Default for #name {
                fn default() -> Self { Self::Other(String::new()) }
            }
        }
    });
    quote! {
        #docs
        #[derive(Clone, Debug, #derive PartialEq, Eq, Hash)]
        pub enum #name {
            #(#variants,)*
            #[doc = " Any other text."]
            Other(String),
        }
        impl #name {
            #[doc = " The text as Airflow has it."]
            pub fn as_str(&self) -> &str {
                match self { #(#texts,)* Self::Other(text) => text }
            }
        }
        impl From<&str> for #name {
            fn from(text: &str) -> Self {
                match text { #(#froms,)* other => Self::Other(other.to_owned()) }
            }
        }
        #default
    }
}

fn union_enum(name: &proc_macro2::Ident, docs: &TokenStream, variants: &[Variant]) -> TokenStream {
    let arms = variants.iter().map(|variant| {
        let (arm, shape) = (ident(&variant.name), variant.shape.tokens());
        let held = if variant.shape == Shape::Text { shape } else { quote!(Box<#shape>) };
        let docs = attributes(&match &variant.shape {
            Shape::Text => "A text.".to_owned(),
            shape => format!("[`{}`].", shape.named().unwrap_or_default()),
        });
        quote!(#docs #arm(#held))
    });
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        pub enum #name {
            #(#arms,)*
            #[doc = " Anything else, as it is."]
            Other(json::Value),
        }
        impl Default for #name {
            fn default() -> Self { Self::Other(json::Value::Null) }
        }
    }
}

fn received_union(name: &proc_macro2::Ident, docs: &TokenStream, tag: &Tag, variants: &[Variant]) -> TokenStream {
    let definition = union_enum(name, docs, variants);
    let read = |variant: &Variant| {
        let arm = ident(&variant.name);
        quote!(json::variant(value, Self::#arm, Self::Other))
    };
    let choice = match tag {
        Tag::Field(field) => {
            let arms = variants.iter().map(|variant| {
                let (marks, read) = (&variant.marks, read(variant));
                quote!(Some(#(#marks)|*) => #read)
            });
            quote! {
                match value.get(#field).and_then(json::Value::as_str) {
                    #(#arms,)*
                    _ => Self::Other(value),
                }
            }
        }
        Tag::Keys => {
            let keys = variants.iter().map(|variant| {
                let marks = &variant.marks;
                quote!(&[#(#marks),*])
            });
            let arms = variants.iter().enumerate().map(|(index, variant)| {
                let (index, read) = (proc_macro2::Literal::usize_unsuffixed(index), read(variant));
                quote!(Some(#index) => #read)
            });
            quote! {
                match json::best(&value, &[#(#keys),*]) {
                    #(#arms,)*
                    _ => Self::Other(value),
                }
            }
        }
    };
    quote! {
        #definition
        impl json::Decode for #name {
            fn decode(value: json::Value, _: &mut json::Notes) -> Self { #choice }
        }
    }
}

fn sent_union(name: &proc_macro2::Ident, docs: &TokenStream, variants: &[Variant]) -> TokenStream {
    let definition = union_enum(name, docs, variants);
    let arms = variants.iter().map(|variant| {
        let arm = ident(&variant.name);
        quote!(Self::#arm(inner) => json::Encode::encode(inner))
    });
    quote! {
        #definition
        impl json::Encode for #name {
            fn encode(&self) -> json::Value {
                match self { #(#arms,)* Self::Other(value) => value.clone() }
            }
        }
    }
}
