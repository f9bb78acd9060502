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
    /// The sentence.
    pub says: &'static str,
}
