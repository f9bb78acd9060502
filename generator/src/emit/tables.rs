//! The tables of the server: reads and writes apart, so that a binary which never names
//! a write holds none.

use proc_macro2::TokenStream;
use quote::quote;

use super::tokens::{self, constant, module};
use super::{Input, rust};
use crate::problem::Problems;
use crate::table::{Call, Line, Operation, OperationData, Tool};

type Rendered = (String, String);

/// The files of `src/` but for the shared code and the client.
pub fn files(input: Input<'_>) -> Result<Vec<Rendered>, Problems> {
    let tables = input.tables;
    let mut files = vec![
        ("src/lib.rs".to_owned(), rust("src/lib.rs", root(input), ROOT_DOCS)?),
        ("src/schemas.rs".to_owned(), rust("src/schemas.rs", schemas(input), "Named types of requests.")?),
        (
            "src/words.rs".to_owned(),
            rust("src/words.rs", words(input), "Airflow 3's words for the answers of both lines.")?,
        ),
        ("src/secrets.rs".to_owned(), rust("src/secrets.rs", secrets(input), "What is secret wherever it stands.")?),
        ("src/fences.rs".to_owned(), rust("src/fences.rs", super::fences::words(input), "What fences by DAG need.")?),
        ("src/hints.rs".to_owned(), rust("src/hints.rs", hints(input), "What to do next after an error.")?),
        (
            "src/permissions.rs".to_owned(),
            rust(
                "src/permissions.rs",
                super::rights::vocabulary(input.policy.vocabulary.table()),
                "What permissions are called.",
            )?,
        ),
    ];
    let reads: Vec<(Line, &OperationData)> = tables.reads.iter().map(|((line, _), one)| (*line, one.data())).collect();
    let writes: Vec<(Line, &OperationData)> =
        tables.writes.iter().map(|((line, _), one)| (*line, one.data())).collect();
    files.extend(kind("read", &reads, &tables.read_tools, input)?);
    files.extend(kind("write", &writes, &tables.write_tools, input)?);
    Ok(files)
}

const ROOT_DOCS: &str = "What airvane serves: the operations of Apache Airflow's REST API and the tools made of them.

Made from Airflow's published OpenAPI specs and the reviewed YAML under `specs/`.
[`read`] holds what changes nothing, [`write`](mod@write) all else: a server that never
names [`write`](mod@write) has no way to change anything.";

fn root(input: Input<'_>) -> TokenStream {
    let releases = input.tables.releases.iter().map(|(line, releases)| {
        let line = tokens::line(*line);
        let releases = releases.iter().map(|release| tokens::release(*release));
        quote!((#line, &[#(#releases),*]))
    });
    let toolsets = input.policy.toolsets.toolsets.iter().map(|(name, toolset)| {
        let says = &toolset.says;
        quote!(Toolset { name: #name, says: #says })
    });
    quote! {
        #[cfg(feature = "client")]
        pub mod client;
        pub mod fences;
        pub mod hints;
        pub mod permissions;
        pub mod read;
        pub mod schemas;
        pub mod secrets;
        pub mod table;
        pub mod words;
        pub mod write;

        use table::{Line, Release};

        /// A group of tools that can be chosen together.
        #[derive(Clone, Copy, Debug)]
        pub struct Toolset {
            /// Its name.
            pub name: &'static str,
            /// What it is for.
            pub says: &'static str,
        }

        /// The known releases of each line, oldest first.
        pub static RELEASES: &[(Line, &[Release])] = &[#(#releases),*];

        /// The toolsets, in the order shown.
        pub static TOOLSETS: &[Toolset] = &[#(#toolsets),*];
    }
}

fn schemas(input: Input<'_>) -> TokenStream {
    let modules = Line::ALL.into_iter().map(|line| {
        let name = module(line);
        let docs = format!(" Types of {line}.");
        let statics = input.tables.schemas.iter().filter(|((known, _), _)| *known == line).map(|((_, name), named)| {
            let constant = constant(name);
            let node = tokens::named_node(line, &named.node);
            let docs = format!(" `{name}`");
            quote! {
                #[doc = #docs]
                pub static #constant: Named = Named { name: #name, node: #node };
            }
        });
        quote! {
            #[doc = #docs]
            pub mod #name {
                use crate::table::{EnumValue, Field, Kind, Named, Node, Release, Span};
                #(#statics)*
            }
        }
    });
    quote!(#![allow(unused_imports)] #(#modules)*)
}

fn words(input: Input<'_>) -> TokenStream {
    let lines = Line::ALL.into_iter().map(|line| {
        let words = input.policy.words.results.get(line.name());
        let words = words.into_iter().flatten().map(|(old, new)| quote!((#old, #new)));
        let line = tokens::line(line);
        quote!((#line, &[#(#words),*]))
    });
    let opaque = &input.policy.words.opaque;
    quote! {
        use crate::table::Line;

        /// Keys that hold what users wrote: nothing inside is renamed.
        pub static OPAQUE: &[&str] = &[#(#opaque),*];

        /// By line: a key of an answer, and the word that stands for it.
        pub static RESULTS: &[(Line, &[(&str, &str)])] = &[#(#lines),*];
    }
}

fn secrets(input: Input<'_>) -> TokenStream {
    let spec = &input.policy.secrets;
    let (name_parts, harmless) = (&spec.name_parts, &spec.harmless);
    let (queries, prefixes, masks) = (&spec.queries, &spec.prefixes, &spec.masks);
    let general = spec.fields.iter().filter(|field| field.operations.is_empty());
    let fields = general.map(|field| tokens::secret(&crate::tabulate::secret_field(field)));
    quote! {
        use crate::table::{Masking, SecretField, Secrets};

        /// As declared in `specs/secrets.yaml`.
        pub static SECRETS: &Secrets = &Secrets {
            name_parts: &[#(#name_parts),*],
            harmless: &[#(#harmless),*],
            fields: &[#(#fields),*],
            queries: &[#(#queries),*],
            prefixes: &[#(#prefixes),*],
            masks: &[#(#masks),*],
        };
    }
}

fn hints(input: Input<'_>) -> TokenStream {
    let hints = input.policy.hints.iter().map(|hint| {
        let (path_part, said, sent, passed, says) = (&hint.path_part, &hint.said, &hint.sent, hint.passed, &hint.says);
        let status = proc_macro2::Literal::u16_unsuffixed(hint.status);
        quote!(Hint {
            status: #status,
            path_part: #path_part,
            said: &[#(#said),*],
            sent: #sent,
            passed: #passed,
            says: #says,
        })
    });
    let withheld = input.policy.withheld.iter().map(|withheld| {
        let (text, needs, says) = (&withheld.text, &withheld.needs, &withheld.says);
        quote!(Withheld { text: #text, needs: #needs, says: #says })
    });
    quote! {
        use crate::table::{Hint, Withheld};

        /// As declared in `specs/hints.yaml`.
        pub static HINTS: &[Hint] = &[#(#hints),*];

        /// As declared in `specs/hints.yaml`.
        pub static WITHHELD: &[Withheld] = &[#(#withheld),*];
    }
}

/// One kind of operations: `read` or `write`.
fn kind<O: Operation>(
    name: &str,
    operations: &[(Line, &OperationData)],
    tools: &[&'static Tool<O>],
    input: Input<'_>,
) -> Result<Vec<Rendered>, Problems> {
    let kind = tokens::ident(if name == "read" { "ReadOperation" } else { "WriteOperation" });
    let mut files = Vec::new();
    let mut modules = Vec::new();
    let mut all = Vec::new();
    for api in input.apis {
        let module = module(api.line);
        let here: Vec<&OperationData> =
            operations.iter().filter(|(line, _)| *line == api.line).map(|(_, data)| *data).collect();
        let statics = here.iter().map(|data| {
            let constant = constant(data.id);
            let tokens = tokens::operation(data);
            let docs = format!(" `{} {}`", data.method.as_str(), data.path);
            let make = tokens::ident(match (name, data.method) {
                ("read", crate::table::Method::Get) => "get",
                ("read", _) => "by_post",
                _ => "new",
            });
            quote! {
                #[doc = #docs]
                pub static #constant: #kind = #kind::#make(#tokens);
            }
        });
        let body = quote! {
            #![allow(unused_imports)]
            use crate::table::{
                Body, Effect, EnumValue, FenceLookup, FenceRule, Fencing, Field, Harmful, Kind, Line, Masking, Method,
                NeedOn, NeedWhen, Node, OperationData, Parameter, Place, Probe, #kind, Release, Rights, SecretField, Span,
                Style, Told,
            };
            #(#statics)*
        };
        let path = format!("src/{name}/{module}.rs");
        let docs = format!(
            "Operations of {} that {}.",
            api.line,
            if name == "read" { "change nothing" } else { "change something" }
        );
        files.push((path.clone(), rust(&path, body, &docs)?));
        all.extend(here.iter().map(|data| {
            let constant = constant(data.id);
            quote!(&#module::#constant)
        }));
        modules.push(quote!(pub mod #module;));
    }
    let path = format!("src/{name}/tools.rs");
    files.push((path.clone(), rust(&path, tool_statics(tools, &kind), "Tools, in the order shown.")?));
    let constants = tools.iter().map(|tool| constant(tool.name));
    let body = quote! {
        #(#modules)*
        pub mod tools;

        use crate::table::{#kind, Tool};

        /// All operations, by line and id.
        pub static OPERATIONS: &[&#kind] = &[#(#all),*];

        /// All tools, in the order shown.
        pub static TOOLS: &[&Tool<#kind>] = &[#(&tools::#constants),*];
    };
    let path = format!("src/{name}/mod.rs");
    let docs = if name == "read" { "What changes nothing in Airflow." } else { "What changes something in Airflow." };
    files.push((path.clone(), rust(&path, body, docs)?));
    Ok(files)
}

fn tool_statics<O: Operation>(tools: &[&'static Tool<O>], kind: &proc_macro2::Ident) -> TokenStream {
    let statics = tools.iter().map(|tool| {
        let Tool { name, toolset, says, default, idempotent, .. } = tool;
        let (aliases, constant) = (tool.aliases, constant(tool.name));
        let rank = proc_macro2::Literal::u16_unsuffixed(tool.rank);
        let effect = tokens::effect(tool.effect);
        let arguments = tool.arguments.iter().map(tokens::argument);
        let mask = tool.mask.map_or_else(|| quote!(None), |mask| quote!(Some(#mask)));
        let calls = tool.calls.iter().map(call);
        let docs = format!(" `{name}`");
        quote! {
            #[doc = #docs]
            pub static #constant: Tool<#kind> = Tool {
                name: #name,
                aliases: &[#(#aliases),*],
                toolset: #toolset,
                rank: #rank,
                default: #default,
                says: #says,
                effect: #effect,
                idempotent: #idempotent,
                arguments: &[#(#arguments),*],
                mask: #mask,
                calls: &[#(#calls),*],
            };
        }
    });
    quote! {
        #![allow(unused_imports)]
        use super::{airflow_v1, airflow_v2};
        use crate::table::{
            Argument, Call, Condition, Effect, Fixed, Lookup, Place, #kind, Reading, Slot, Switch, Tool,
        };
        #(#statics)*
    }
}

fn call<O: Operation>(call: &Call<O>) -> TokenStream {
    let data = call.operation.data();
    let (module, constant) = (module(data.line), constant(data.id));
    let conditions = call.conditions.iter().map(tokens::condition);
    let slots = call.slots.iter().map(tokens::slot);
    let fixed = call.fixed.iter().map(tokens::fixed);
    let defaults = call.defaults.iter().map(tokens::fixed);
    let accept = call.accept.map_or_else(|| quote!(None), |accept| quote!(Some(#accept)));
    let reading = tokens::reading(call.reading);
    quote!(Call {
        operation: &#module::#constant,
        conditions: &[#(#conditions),*],
        slots: &[#(#slots),*],
        fixed: &[#(#fixed),*],
        defaults: &[#(#defaults),*],
        accept: #accept,
        reading: #reading,
    })
}
