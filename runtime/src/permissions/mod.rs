//! What a selection of tools needs of Airflow, and roles made of that: for Astro, for FAB, for
//! SimpleAuthManager, and in words for whoever gives them. All of it is known without an Airflow.
//!
//! The way: a selection and a release → [`needs`] of each tool → one [`Report`] → a format. The
//! tables of a catalogue are all that is looked at: one without writes names none.

mod dags;
mod document;
mod needs;
mod notes;
mod paste;
mod report;
mod sentence;
mod table;
mod viewer;
mod words;

pub use dags::checked as checked_dag;
pub use document::{SCHEMA, VERSION};
pub use needs::{CallNeeds, LookupNeeds, MayNeed, Need, ToolNeeds};
pub use report::{Asked, Report, Role, RoleKind, Wish};
pub use viewer::Viewer;

use serde_json::Value;

/// How it is printed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Format {
    /// For people.
    Table,
    /// All of it as data.
    Json,
    /// The body of Astro's request to create a custom role.
    Astro,
    /// Terraform for Astro: role and token.
    Terraform,
    /// A file for `airflow roles import`.
    Fab,
    /// The role of SimpleAuthManager.
    Simple,
    /// The sentence for an administrator.
    Sentence,
}

/// What is printed.
pub struct Printed {
    /// The text itself, with the line break at its end.
    pub text: String,
    /// What is worth knowing besides, and does not belong into what is pasted.
    pub notes: Vec<String>,
}

/// Prints a report.
///
/// # Errors
/// The report can't be put in this format, in words.
pub fn print(report: &Report, format: Format) -> Result<Printed, String> {
    let single = !report.dags.is_empty();
    if single && matches!(format, Format::Astro | Format::Terraform | Format::Simple) {
        return Err("--dags is for FAB: custom Deployment roles of Astro and SimpleAuthManager know no single DAGs. \
                    Use --format fab, table, json or sentence, or leave --dags out"
            .to_owned());
    }
    let mut notes = notes::of_release(report);
    let text = match format {
        Format::Table => return Ok(Printed { text: table::render(report), notes: Vec::new() }),
        Format::Sentence => return Ok(Printed { text: sentence::render(report), notes }),
        Format::Terraform => return Ok(Printed { text: paste::terraform(report), notes: Vec::new() }),
        Format::Simple => return Ok(Printed { text: sentence::simple(report)?, notes: Vec::new() }),
        Format::Json => pretty(&document::render(report)),
        Format::Astro => {
            notes.push(
                "Send it as POST /v1/organizations/ORGANIZATION/roles to Astro's API. Then: astro deployment token create \
                 --deployment-id DEPLOYMENT --name NAME --role ROLE --expiration DAYS"
                    .replace("ROLE", &shell(&report.role.name))
                    .replace("NAME", &shell(&report.role.name))
                    .replace("DAYS", &report.days.to_string()),
            );
            notes.extend(notes::of_astro(report));
            pretty(&paste::astro(report))
        }
        Format::Fab => {
            stock_name(report)?;
            notes.extend(notes::of_fab(report));
            pretty(&paste::fab(report))
        }
    };
    Ok(Printed { text, notes })
}

/// Airflow leaves a role as it is that is there already, so that importing one under a stock name does nothing.
fn stock_name(report: &Report) -> Result<(), String> {
    let stock = report.vocabulary.fab_roles.iter().flat_map(|(_, roles)| *roles).map(|(name, _)| *name);
    match stock.chain(["Public"]).find(|name| *name == report.role.name) {
        None => Ok(()),
        Some(name) => Err(format!(
            "`{name}` is a role that Airflow has by itself, and an import leaves it as it is: give another --name"
        )),
    }
}

/// A name as one word of a shell.
fn shell(name: &str) -> String {
    let plain = name.chars().all(|letter| letter.is_ascii_alphanumeric() || "-_.".contains(letter));
    if plain { name.to_owned() } else { format!("'{}'", name.replace('\'', "'\\''")) }
}

fn pretty(value: &Value) -> String {
    format!("{value:#}\n")
}
