//! The typed client: for each operation a struct of its arguments that becomes a request,
//! and lenient models of what Airflow answers. Model in, Rust text out.

mod build;
mod construct;
mod docs;
mod models;
mod names;
mod operations;
mod plan;
mod shape;
mod unions;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::model::Api;
use crate::problem::{Problem, Problems};
use build::Builder;
use names::{Names, file_name, ident, type_name};
use operations::PARAMETERS;
use shape::{Definition, DefinitionBody, Shape};

const MADE: &str = "// Made by `cargo gen generate` from specs/. Do not edit.\n";

/// All files of the client, as `(path below generated/src/client, text)`.
pub fn files_of_all(apis: &[Api]) -> Result<Vec<(String, String)>, Problems> {
    let mut all = root(apis)?;
    let mut problems = Problems::default();
    for api in apis {
        all.extend(problems.take(files(api)).into_iter().flatten());
    }
    problems.into_result()?;
    Ok(all)
}

/// The files of all lines together, as `(path below generated/src/client, text)`.
pub fn root(apis: &[Api]) -> Result<Vec<(String, String)>, Problems> {
    let lines = apis.iter().map(|api| {
        let name = ident(&folder(api));
        quote!(pub mod #name;)
    });
    let tokens = quote! {
        //! For programs in Rust: the arguments of every operation as a struct that becomes a
        //! [`Request`](crate::table::Request), and the models of what Airflow answers. No I/O.
        //!
        //! What is received is lenient: unknown fields are ignored, every field may be absent
        //! or null, enums are open, unions keep what they do not know. What is sent says what
        //! is sent: required fields are plain, `None` is left out, and where null means
        //! something a field is [`Given`] (or, if it is required, an `Option`
        //! that is sent as null).
        #(#lines)*
        pub mod call;
        pub mod json;
        mod plain;
        pub use call::{AnswerError, Call};
        pub use json::{Given, Misfit};
    };
    let header = format!("{MADE}\n");
    let fixed = |text: &str| format!("{MADE}// Word for word from generator/src/emit/client/fixed.\n\n{text}");
    Ok(vec![
        ("call.rs".to_owned(), fixed(include_str!("fixed/call.rs"))),
        ("json.rs".to_owned(), fixed(include_str!("fixed/json.rs"))),
        ("mod.rs".to_owned(), text("client/mod.rs", &header, tokens)?),
        ("plain.rs".to_owned(), fixed(include_str!("fixed/plain.rs"))),
    ])
}

/// The files of one line, as `(path below generated/src/client, text)`.
pub fn files(api: &Api) -> Result<Vec<(String, String)>, Problems> {
    let mut builder = Builder::of(api)?;
    let tags = operations(&mut builder);
    std::mem::take(&mut builder.problems).into_result()?;
    let definitions = builder.definitions;
    let line = Files { api, homes: homes(&definitions), files: Vec::new() };
    line.all(&definitions, tags)
}

/// The operations of each tag.
type Tags = BTreeMap<String, TokenStream>;

fn operations(builder: &mut Builder<'_>) -> Tags {
    let mut taken = Names::default();
    let mut tags = Tags::new();
    for operation in builder.plan.api.operations.values() {
        let name = taken.claim(type_name(&operation.id));
        let tokens = operations::operation(builder, &name, operation);
        tags.entry(file_name(&operation.tag)).or_default().extend(tokens);
    }
    tags
}

/// Which file each type stands in.
fn homes(definitions: &[Definition]) -> BTreeMap<String, String> {
    definitions.iter().map(|definition| (definition.name.clone(), definition.file.clone())).collect()
}

struct Files<'a> {
    api: &'a Api,
    homes: BTreeMap<String, String>,
    files: Vec<(String, String)>,
}

impl Files<'_> {
    fn add(&mut self, path: &str, tokens: TokenStream) -> Result<(), Problems> {
        let path = format!("{}/{path}", folder(self.api));
        let header = format!("{MADE}// {}\n\n", about(self.api));
        let text = text(&path, &header, tokens)?;
        self.files.push((path, text));
        Ok(())
    }

    fn all(mut self, definitions: &[Definition], tags: Tags) -> Result<Vec<(String, String)>, Problems> {
        let about = docs_inner(&format!("{}\n\nEvery operation is a struct in [`operations`].", about(self.api)));
        self.add("mod.rs", quote!(#about pub mod models; pub mod operations;))?;
        let writer = models::Writer::of(definitions);
        let mut by_file: BTreeMap<&str, Vec<&Definition>> = BTreeMap::new();
        for definition in definitions {
            by_file.entry(&definition.file).or_default().push(definition);
        }
        let parameters = by_file.remove(PARAMETERS);
        let docs = docs_inner("What is sent and received.");
        self.index("models", docs, by_file.keys().copied())?;
        for (file, definitions) in &by_file {
            let tokens = self.types(&writer, definitions, file);
            self.add(&format!("models/{file}.rs"), tokens)?;
        }
        let mut docs = docs_inner("The arguments of operations.");
        if let Some(definitions) = &parameters {
            docs.extend(quote!(
                pub mod parameters;
            ));
            let words = docs_inner("Values that parameters can have.");
            let types = self.types(&writer, definitions, PARAMETERS);
            self.add(&format!("operations/{PARAMETERS}.rs"), quote!(#words #types))?;
        }
        self.index("operations", docs, tags.keys().map(String::as_str))?;
        for (tag, body) in tags {
            let uses = [
                (
                    "models",
                    quote!(
                        use super::super::models;
                    ),
                ),
                (
                    "parameters",
                    quote!(
                        use super::parameters;
                    ),
                ),
            ];
            let uses = uses.into_iter().filter(|(word, _)| mentions(&body, word)).map(|(_, tokens)| tokens);
            let call = if mentions(&body, "values") { quote!({Call, Values}) } else { quote!(Call) };
            let json = json_use(&body);
            let tokens = quote!(#(#uses)* use crate::client::call::#call; #json use crate::table; #body);
            self.add(&format!("operations/{tag}.rs"), tokens)?;
        }
        self.files.sort();
        Ok(self.files)
    }

    /// `mod.rs` of a folder: everything stands in it, whatever file it is written in.
    fn index<'b>(
        &mut self,
        folder: &str,
        docs: TokenStream,
        files: impl Iterator<Item = &'b str>,
    ) -> Result<(), Problems> {
        let files: Vec<_> = files.map(ident).collect();
        self.add(&format!("{folder}/mod.rs"), quote!(#docs #(mod #files;)* #(pub use #files::*;)*))
    }

    fn types(&self, writer: &models::Writer<'_>, definitions: &[&Definition], file: &str) -> TokenStream {
        let mut foreign = BTreeSet::new();
        let (mut enums, mut received, mut sent) = (Vec::new(), Vec::new(), Vec::new());
        for definition in definitions {
            let name = ident(&definition.name);
            let mut used = |shape: &Shape| {
                let elsewhere = |name: &&str| self.homes.get(*name).is_some_and(|home| home != file);
                foreign.extend(shape.named().filter(elsewhere).map(str::to_owned));
            };
            match &definition.body {
                DefinitionBody::Received(members) | DefinitionBody::Sent(members) => {
                    members.iter().for_each(|member| used(&member.item.shape));
                }
                DefinitionBody::ReceivedUnion(_, variants) | DefinitionBody::SentUnion(variants) => {
                    variants.iter().for_each(|variant| used(&variant.shape));
                }
                DefinitionBody::Enum(_) => {}
            }
            match &definition.body {
                DefinitionBody::Enum(_) => enums.push(name),
                DefinitionBody::Received(_) | DefinitionBody::ReceivedUnion(..) => received.push(name),
                DefinitionBody::Sent(_) | DefinitionBody::SentUnion(_) => sent.push(name),
            }
        }
        let foreign: Vec<_> = foreign.iter().map(|name| ident(name)).collect();
        // Parameters use no models, and no model uses a parameter's.
        let uses = match foreign.as_slice() {
            [] => TokenStream::new(),
            [one] => quote!(use super::#one;),
            several => quote!(use super::{#(#several),*};),
        };
        let types = definitions.iter().map(|definition| writer.definition(definition));
        let traits = [("text_enum", enums), ("received", received), ("sent", sent)];
        let traits = traits.iter().filter(|(_, names)| !names.is_empty()).map(|(name, names)| {
            let name = format_ident!("{name}");
            quote!(json::#name!(#(#names),*);)
        });
        let body = quote!(#(#types)* #(#traits)*);
        quote!(#uses use crate::client::json; #body)
    }
}

/// What is needed of `client::json`.
fn json_use(body: &TokenStream) -> TokenStream {
    match (mentions(body, "json"), mentions(body, "encode")) {
        (true, true) => quote!(
            use crate::client::json::{self, Encode};
        ),
        (true, false) => quote!(
            use crate::client::json;
        ),
        (false, true) => quote!(
            use crate::client::json::Encode;
        ),
        (false, false) => TokenStream::new(),
    }
}

/// Whether a word stands in tokens as an identifier that is used, not defined.
fn mentions(tokens: &TokenStream, word: &str) -> bool {
    let mut after_fn = false;
    tokens.clone().into_iter().any(|tree| match tree {
        proc_macro2::TokenTree::Group(group) => {
            after_fn = false;
            mentions(&group.stream(), word)
        }
        proc_macro2::TokenTree::Ident(found) => {
            let defined = std::mem::replace(&mut after_fn, found == "fn");
            found == word && !defined
        }
        _ => {
            after_fn = false;
            false
        }
    })
}

fn docs_inner(text: &str) -> TokenStream {
    let lines = text.lines().map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    quote!(#(#![doc = #lines])*)
}

fn folder(api: &Api) -> String {
    api.line.name().replace('-', "_")
}

/// `Airflow 2.4.0 to 2.11.2, specs/airflow-v1.`
fn about(api: &Api) -> String {
    let ends = (api.releases.first(), api.releases.last());
    let releases = match ends {
        (Some(first), Some(last)) => format!("{first} to {last}"),
        _ => String::new(),
    };
    format!("`{}`, Airflow {releases}: specs/{}.", api.line.base_path(), api.line.name())
}

/// Tokens as formatted text.
fn text(path: &str, header: &str, tokens: TokenStream) -> Result<String, Problems> {
    let file: syn::File = syn::parse2(tokens).map_err(|error| {
        Problem::new(path, format!("what was made is no Rust: {error}")).mend("mend generator/src/emit/client")
    })?;
    Ok(format!("{header}{}", spaced(&prettyplease::unparse(&file))))
}

/// An empty line before every item that has words or is an implementation.
fn spaced(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    let mut before = "";
    for line in text.lines() {
        let starts = line.starts_with("///") || line.starts_with("impl ") || line.starts_with("json::");
        let apart = starts && !before.is_empty() && !before.starts_with("///");
        let body = line.starts_with("mod ") || line.starts_with("pub mod ") || line.starts_with("use ");
        if apart || body && before.starts_with("//!") {
            result.push('\n');
        }
        result.push_str(line);
        result.push('\n');
        before = line;
    }
    result
}

#[cfg(test)]
mod tests;
