//! The reviewed YAML: what operations do and need, and which tools are made of them.
//! Joined with the model, it fails closed: nothing is left out, unknown or twice.

pub mod fences;
pub mod permissions;
pub mod tools;
pub mod vocabulary;

use std::path::{Path, PathBuf};

use indexmap::IndexMap;
use serde::Deserialize;

use crate::model::Api;
use crate::problem::{Problem, Problems};
use crate::table::{Line, Release};

pub use fences::Fences;
pub use permissions::{Entry, Permissions, When};
pub use tools::{ArgumentSpec, CallSpec, ToolSpec};
pub use vocabulary::{Need, Vocabulary};

/// All reviewed data.
#[derive(Debug)]
pub struct Policy {
    /// What permissions are called.
    pub vocabulary: Vocabulary,
    /// What each operation does and needs, by line.
    pub permissions: Vec<(Line, Permissions)>,
    /// Tools by name, with the file each stands in, in the order of files.
    pub tools: IndexMap<String, (PathBuf, ToolSpec)>,
    /// Toolsets, and the tools listed by default.
    pub toolsets: Toolsets,
    /// One vocabulary for both lines.
    pub words: Words,
    /// What is secret in answers.
    pub secrets: SecretsSpec,
    /// What to do next after an error.
    pub hints: Vec<HintSpec>,
    /// How operations are kept to the DAGs of a fence.
    pub fences: Fences,
}

/// `specs/toolsets.yaml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Toolsets {
    /// Toolsets in the order shown.
    pub toolsets: IndexMap<String, Toolset>,
    /// What is listed unless others are chosen.
    pub default: DefaultTools,
}

/// A group of tools.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Toolset {
    /// What it is for.
    pub says: String,
    /// Most o200k tokens its tools may cost.
    pub budget: usize,
}

/// The default tools, the most needed first.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DefaultTools {
    /// Most o200k tokens they may cost.
    pub budget: usize,
    /// Their names.
    pub tools: Vec<String>,
}

/// `specs/words.yaml`: Airflow 3's words for both lines.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    /// By line: Airflow's name of an argument → ours.
    pub arguments: IndexMap<String, IndexMap<String, String>>,
    /// By line: a key of an answer → ours.
    pub results: IndexMap<String, IndexMap<String, String>>,
    /// Keys of answers that hold what users wrote: nothing inside them is renamed.
    pub opaque: Vec<String>,
}

/// `specs/secrets.yaml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SecretsSpec {
    /// Parts of names that make a value secret.
    pub name_parts: Vec<String>,
    /// Names that are harmless all the same.
    pub harmless: Vec<String>,
    /// Fields that have a rule of their own; the first that fits counts.
    pub fields: Vec<SecretFieldSpec>,
    /// Query parameters whose value lets whoever has the URL in.
    pub queries: Vec<String>,
    /// How well-known tokens begin.
    pub prefixes: Vec<String>,
    /// What Airflow writes in place of a secret.
    pub masks: Vec<String>,
}

/// A secret field of some operations.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SecretFieldSpec {
    /// Operation ids of either line; empty = all.
    #[serde(default)]
    pub operations: Vec<String>,
    /// The key in the answer.
    pub field: String,
    /// How much of it is secret.
    pub how: HowSpec,
}

/// How much of a field is secret.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HowSpec {
    /// All of it.
    Whole,
    /// The secret names inside.
    Inside,
    /// Nothing, although its name looks secret.
    Shown,
    /// If a sibling names a secret.
    NamedBy(String),
}

/// What to do next after an error.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HintSpec {
    /// HTTP status.
    pub status: u16,
    /// Part of the path template it is for; empty for all.
    #[serde(default)]
    pub path_part: String,
    /// Texts in lower case, one of which Airflow's own words hold; empty for whatever it said.
    #[serde(default)]
    pub said: Vec<String>,
    /// Airflow's name of something that was sent; empty for whatever was sent.
    #[serde(default)]
    pub sent: String,
    /// The words.
    pub says: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HintFile {
    hints: Vec<HintSpec>,
}

impl Policy {
    /// Reads everything under `specs/` but the specs themselves, and checks it against
    /// the model.
    pub fn load(root: &Path, apis: &[Api]) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        let vocabulary = problems.take(Vocabulary::load(root));
        let mut permissions = Vec::new();
        if let Some(vocabulary) = &vocabulary {
            for api in apis {
                if let Some(map) = problems.take(Permissions::load(root, api, vocabulary)) {
                    permissions.push((api.line, map));
                }
            }
        }
        let tools = problems.take(tools::load(root));
        let toolsets = problems.take(crate::yaml::read(root, Path::new(TOOLSETS)));
        let words: Option<Words> = problems.take(crate::yaml::read(root, Path::new(WORDS)));
        let secrets: Option<SecretsSpec> = problems.take(crate::yaml::read(root, Path::new(SECRETS)));
        let hints: Option<HintFile> = problems.take(crate::yaml::read(root, Path::new(HINTS)));
        if let Some(secrets) = &secrets {
            secret_operations(secrets, apis, &mut problems);
        }
        problems.into_result()?;
        // Only once all that fences are about is right: else one mistake would be told many times.
        let fences = words.as_ref().map(|words| Fences::load(root, apis, &permissions, &words.opaque)).transpose()?;
        match (vocabulary, tools, toolsets, words, secrets, hints, fences) {
            (Some(vocabulary), Some(tools), Some(toolsets), Some(words), Some(secrets), Some(hints), Some(fences)) => {
                let policy =
                    Self { vocabulary, permissions, tools, toolsets, words, secrets, hints: hints.hints, fences };
                tools::check(&policy, apis)?;
                Ok(policy)
            }
            _ => Err(Problems::default()),
        }
    }

    /// What the map says of an operation.
    pub fn entry(&self, line: Line, operation: &str) -> Option<&Entry> {
        self.permissions.iter().find(|(known, _)| *known == line)?.1.operations.get(operation)
    }
}

/// Path of the toolsets from the project's root.
pub const TOOLSETS: &str = "specs/toolsets.yaml";
/// Path of the common words.
pub const WORDS: &str = "specs/words.yaml";
/// Path of the declared secrets.
pub const SECRETS: &str = "specs/secrets.yaml";
/// Path of the hints after errors.
pub const HINTS: &str = "specs/hints.yaml";

fn secret_operations(secrets: &SecretsSpec, apis: &[Api], problems: &mut Problems) {
    for (index, field) in secrets.fields.iter().enumerate() {
        for operation in &field.operations {
            if !apis.iter().any(|api| api.operations.contains_key(operation)) {
                problems.push(
                    Problem::new(SECRETS, format!("no line has an operation `{operation}`"))
                        .at(format!("/fields/{index}/operations"))
                        .mend("correct the name, or remove it"),
                );
            }
        }
    }
}

/// A release named in YAML: it must be one of the line's known ones, so that a span
/// can't begin or end where nobody looked.
pub(crate) fn known_release(text: &str, api: &Api) -> Result<Release, String> {
    let release = Release::parse(text).ok_or_else(|| format!("`{text}` is no release"))?;
    if api.releases.contains(&release) {
        Ok(release)
    } else {
        Err(format!("{text} is no known release of {}", api.line))
    }
}
