//! What a type of the model is in Rust.

use proc_macro2::TokenStream;
use quote::quote;

use super::names::ident;

/// A type in Rust.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Shape {
    /// Any JSON value.
    Value,
    /// Nothing.
    Unit,
    /// `bool`.
    Boolean,
    /// `i64`.
    Integer,
    /// `f64`.
    Number,
    /// `String`.
    Text,
    /// An object with any keys.
    Map(Box<Item>),
    /// A list.
    List(Box<Item>),
    /// An open enum of texts, by the name of its type.
    Enum(String),
    /// A struct.
    Struct(String),
    /// An enum of structs.
    Union(String),
}

/// A type, and whether null is a value of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Item {
    /// The type.
    pub shape: Shape,
    /// Whether null is a value of it.
    pub nullable: bool,
}

impl Item {
    /// The type as it stands in a list, where nulls that are allowed are `None`.
    pub fn tokens_at(&self, path: &dyn Fn(&str) -> TokenStream) -> TokenStream {
        let shape = self.shape.tokens_at(path);
        if self.nullable && self.shape != Shape::Value { quote!(Option<#shape>) } else { shape }
    }
}

impl Shape {
    /// The type in Rust.
    pub fn tokens(&self) -> TokenStream {
        self.tokens_at(&here)
    }

    /// The same, with the paths of types that have a name.
    pub fn tokens_at(&self, path: &dyn Fn(&str) -> TokenStream) -> TokenStream {
        match self {
            Shape::Value => quote!(json::Value),
            Shape::Unit => quote!(()),
            Shape::Boolean => quote!(bool),
            Shape::Integer => quote!(i64),
            Shape::Number => quote!(f64),
            Shape::Text => quote!(String),
            Shape::Map(values) if values.shape == Shape::Value => quote!(json::Map),
            Shape::Map(values) => {
                let values = values.tokens_at(path);
                quote!(json::BTreeMap<String, #values>)
            }
            Shape::List(items) => {
                let items = items.tokens_at(path);
                quote!(Vec<#items>)
            }
            Shape::Enum(name) | Shape::Struct(name) | Shape::Union(name) => path(name),
        }
    }

    /// Whether its default is what is meant by its absence.
    pub fn has_empty(&self) -> bool {
        matches!(self, Shape::List(_) | Shape::Map(_))
    }

    /// The type with a name that it is made of, if it is made of one.
    pub fn named(&self) -> Option<&str> {
        match self {
            Shape::Map(item) | Shape::List(item) => item.shape.named(),
            Shape::Enum(name) | Shape::Struct(name) | Shape::Union(name) => Some(name),
            _ => None,
        }
    }
}

fn here(name: &str) -> TokenStream {
    let name = ident(name);
    quote!(#name)
}

/// A type to be written.
#[derive(Clone, Debug)]
pub struct Definition {
    /// Its name.
    pub name: String,
    /// File it stands in, without `.rs`.
    pub file: String,
    /// Its doc comment.
    pub docs: String,
    /// What it is.
    pub body: DefinitionBody,
}

/// The kinds of types that are written.
#[derive(Clone, Debug)]
pub enum DefinitionBody {
    /// A struct that is read.
    Received(Vec<Member>),
    /// A struct that is written.
    Sent(Vec<Member>),
    /// An open enum: value as sent, variant, doc comment.
    Enum(Vec<(String, String, String)>),
    /// An enum of structs that is read.
    ReceivedUnion(Tag, Vec<Variant>),
    /// An enum of structs that is written.
    SentUnion(Vec<Variant>),
}

/// A field of a struct.
#[derive(Clone, Debug)]
pub struct Member {
    /// Name as sent.
    pub wire: String,
    /// Name in Rust, not yet raw.
    pub name: String,
    /// Its type.
    pub item: Item,
    /// Whether it must be sent.
    pub required: bool,
    /// Its doc comment.
    pub docs: String,
}

/// A variant of a union: a struct, or a text.
#[derive(Clone, Debug)]
pub struct Variant {
    /// The variant.
    pub name: String,
    /// What it holds.
    pub shape: Shape,
    /// What tells it from the others: values of the tag, or keys.
    pub marks: Vec<String>,
}

/// How the variants of a union are told apart.
#[derive(Clone, Debug)]
pub enum Tag {
    /// By the text in this field.
    Field(String),
    /// By the keys that are there.
    Keys,
}
