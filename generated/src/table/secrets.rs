// Made by `cargo gen generate` from specs/. Do not edit.
// Copied from generator/src/table.

//! What is secret in Airflow's answers, as declared in `specs/secrets.yaml`.

/// Everything that is masked, whatever the server masks by itself.
#[derive(Debug)]
pub struct Secrets {
    /// Parts of names that make a value secret: `password`, `_pwd_`. A name is compared in
    /// lower case, its words joined and enclosed by `_` (`dbPassword` is `_db_password_`),
    /// so that a part with `_` at an end only fits at the border of a word.
    pub name_parts: &'static [&'static str],
    /// Names that look secret by their parts and are not, in the same form without the outer
    /// `_`; `*` stands for any text: `max_tokens`, `*_policy`.
    pub harmless: &'static [&'static str],
    /// Fields that have a rule of their own, by operation. The first that fits counts.
    pub fields: &'static [SecretField],
    /// Query parameters (lower case) whose value lets whoever has the URL in: `x-amz-signature`.
    pub queries: &'static [&'static str],
    /// How well-known tokens begin: `ghp_`. What follows is masked wherever it stands.
    pub prefixes: &'static [&'static str],
    /// What Airflow itself writes in place of a secret.
    pub masks: &'static [&'static str],
}

/// A field of answers that is handled by a rule of its own.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct SecretField {
    /// Operation ids it holds for; empty = all.
    pub operations: &'static [&'static str],
    /// The key in the answer, wherever it stands, such as `password`.
    pub field: &'static str,
    /// How much of it is secret.
    pub how: Masking,
}

/// How much of a field is masked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Masking {
    /// All of it.
    Whole,
    /// A JSON object, given as such or as text: values whose names are secret are masked,
    /// all others kept; a text that is no JSON object is masked whole.
    Inside,
    /// Masked when the value of the sibling field of this name is a secret name
    /// (`value` beside `key`).
    NamedBy(&'static str),
    /// Not masked, although its name looks secret: the agent has to send it back.
    Shown,
}
