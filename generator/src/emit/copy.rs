//! Files of the generated crate that are the same whatever the specs say.

use super::HEADER;

/// The shared code of the tables, copied word for word, and the crate's own frame.
pub fn files() -> Vec<(String, String)> {
    macro_rules! shared {
        ($($name:literal),*) => {
            vec![$((concat!("src/table/", $name), include_str!(concat!("../table/", $name)))),*]
        };
    }
    let mut files: Vec<(String, String)> = shared![
        "fence.rs",
        "hints.rs",
        "mod.rs",
        "operation.rs",
        "permission.rs",
        "release.rs",
        "request.rs",
        "schema.rs",
        "secrets.rs",
        "tool.rs"
    ]
    .into_iter()
    .map(|(path, text)| (path.to_owned(), format!("// {HEADER}\n// Copied from generator/src/table.\n\n{text}")))
    .collect();
    files.push(("Cargo.toml".to_owned(), format!("# {HEADER}\n\n{MANIFEST}")));
    files.push((".gitattributes".to_owned(), ATTRIBUTES.to_owned()));
    files
}

const MANIFEST: &str = r#"[package]
name = "generated"
description = "airvane's tables, typed client and permission matrix, generated from Airflow's OpenAPI specs"
version.workspace = true
edition.workspace = true
rust-version.workspace = true
license.workspace = true
publish.workspace = true

[features]
# The typed client, for people who program against Airflow in Rust. The server runs on
# the tables alone, so that `cargo run` need not compile it.
client = ["dep:serde"]

[dependencies]
serde = { workspace = true, optional = true }
serde_json.workspace = true

[lints]
workspace = true
"#;

/// What is too long to be read whole in a review; the matrix and the tools are not.
const ATTRIBUTES: &str = "\
src/** linguist-generated=true
model/** linguist-generated=true
permissions.json linguist-generated=true
permissions.html linguist-generated=true
";
