//! From the tables and the policy to the text of every generated file. Emitters only read.

mod copy;
mod degree;
mod fences;
mod matrix;
mod page;
pub mod permissions;
mod rights;
mod schema;
mod snapshots;
mod tables;
mod tokens;
mod viewer;

pub mod client;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::model::Api;
use crate::policy::Policy;
use crate::problem::{Problem, Problems};
use crate::tabulate::Tables;

pub use snapshots::{definition, shown};

/// Where all generated files stand, from the project's root.
pub const FOLDER: &str = "generated";
/// The first line of every generated file that can hold a comment.
pub const HEADER: &str = "Made by `cargo gen generate` from specs/. Do not edit.";

/// Everything that the emitters read.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// The merged models of all lines.
    pub apis: &'a [Api],
    /// The reviewed data.
    pub policy: &'a Policy,
    /// The tables made of both.
    pub tables: &'a Tables,
}

/// All generated files, by path below [`FOLDER`].
pub type Files = BTreeMap<PathBuf, String>;

/// Renders every generated file in memory.
pub fn render(input: Input<'_>) -> Result<Files, Problems> {
    let mut files = Files::new();
    let mut add = |path: String, text: String| {
        files.insert(PathBuf::from(path), text);
    };
    for (path, text) in copy::files() {
        add(path, text);
    }
    for (path, text) in tables::files(input)? {
        add(path, text);
    }
    for api in input.apis {
        for (path, value) in api.files() {
            add(format!("model/{}/{path}", api.line), pretty(&value)?);
        }
    }
    for (path, text) in client::files_of_all(input.apis)? {
        add(format!("src/client/{path}"), text);
    }
    for (path, value) in snapshots::files(input) {
        add(format!("tools/{path}"), pretty(&value)?);
    }
    add("permissions.json".to_owned(), pretty(&permissions::document(input))?);
    add("permissions.schema.json".to_owned(), pretty(&schema::schema())?);
    add("PERMISSIONS.md".to_owned(), matrix::markdown(input)?);
    add("permissions.html".to_owned(), page::html(input)?);
    Ok(files)
}

fn pretty(value: &serde_json::Value) -> Result<String, Problems> {
    serde_json::to_string_pretty(value)
        .map(|text| text + "\n")
        .map_err(|error| Problems::from(Problem::new(FOLDER, error.to_string())))
}

/// Formats Rust.
pub(crate) fn rust(path: &str, tokens: proc_macro2::TokenStream, docs: &str) -> Result<String, Problems> {
    let file: syn::File = syn::parse2(tokens).map_err(|error| {
        Problem::new(Path::new(FOLDER).join(path), format!("the generator wrote bad Rust: {error}"))
    })?;
    let docs: String = docs.lines().map(|line| format!("//! {line}\n").replace("//! \n", "//!\n")).collect();
    Ok(format!("// {HEADER}\n\n{docs}\n{}", prettyplease::unparse(&file)))
}
