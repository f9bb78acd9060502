// Made by `cargo gen generate` from specs/. Do not edit.
// Copied from generator/src/table.

//! What to do next after a refusal, where the operation says more than the status does:
//! declared in `specs/hints.yaml`.

/// A sentence that is added to an error when everything it names fits.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Hint {
    /// HTTP status.
    pub status: u16,
    /// A part of the path template, such as `{dag_id}`; empty = any path.
    pub path_part: &'static str,
    /// Texts (lower case) of which one must stand in what Airflow said; empty = whatever it said.
    pub said: &'static [&'static str],
    /// Airflow's name of a parameter that must have been sent; empty = whatever was sent.
    pub sent: &'static str,
    /// Whether Airflow's check of permissions was passed before this: no permission cures it.
    pub passed: bool,
    /// The sentence.
    pub says: &'static str,
}

/// A text that Airflow puts in place of what the caller may not see.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Withheld {
    /// The whole text, in lower case.
    pub text: &'static str,
    /// The permission without which it is put there.
    pub needs: &'static str,
    /// The sentence.
    pub says: &'static str,
}
