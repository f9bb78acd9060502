// Made by `cargo gen generate` from specs/. Do not edit.
// Word for word from generator/src/emit/client/fixed.

//! What every operation's arguments can do: become a request, and read its answer. No I/O.

use std::fmt;

use super::json::{Decode, Misfit, Value, decode, parse};
use crate::table::{Line, Method, Request, RequestError, Span};

/// The arguments of one operation.
pub trait Call {
    /// Its `operationId`, by which [`crate::table`] knows it too.
    const ID: &'static str;
    /// The line of Airflow's API.
    const LINE: Line;
    /// HTTP method.
    const METHOD: Method;
    /// Path from the server's root, with its `{parameters}`.
    const PATH: &'static str;
    /// The `Accept` header for which Airflow sends an [`Answer`](Self::Answer).
    const ACCEPT: &'static str;
    /// Releases that have it.
    const RELEASES: &'static [Span];

    /// What it answers; `()` if it answers nothing.
    type Answer: Decode;

    /// The request, without host, credentials and `Accept`.
    fn request(&self) -> Result<Request, RequestError>;

    /// Reads the body of a good answer. What does not fit the model is an error.
    fn answer(body: &str) -> Result<Self::Answer, AnswerError> {
        let (answer, misfits) = Self::answer_of(if body.trim().is_empty() {
            Value::Null
        } else if Self::ACCEPT == "application/json" {
            parse(body).map_err(AnswerError::Json)?
        } else {
            Value::String(body.to_owned())
        });
        if misfits.is_empty() { Ok(answer) } else { Err(AnswerError::Misfits(misfits)) }
    }

    /// Reads an answer that is parsed already, as far as it fits the model, and tells what does not.
    fn answer_of(value: Value) -> (Self::Answer, Vec<Misfit>) {
        decode(value)
    }
}

/// Why a body can't be read.
#[derive(Debug)]
pub enum AnswerError {
    /// It is no JSON.
    Json(serde_json::Error),
    /// Parts of it are not of the type the model has.
    Misfits(Vec<Misfit>),
}

impl fmt::Display for AnswerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            AnswerError::Json(error) => write!(f, "the answer is no JSON: {error}"),
            AnswerError::Misfits(misfits) => {
                f.write_str("the answer is not as expected")?;
                misfits.iter().try_for_each(|misfit| write!(f, "; {misfit}"))
            }
        }
    }
}

impl std::error::Error for AnswerError {}

/// What can be a parameter: none, one or several texts.
pub trait Values {
    /// The texts.
    fn values(&self) -> Vec<String>;
}

macro_rules! values_by_display {
    ($($type:ty),*) => {
        $(impl Values for $type {
            fn values(&self) -> Vec<String> {
                vec![self.to_string()]
            }
        })*
    };
}
values_by_display!(String, bool, i64, f64);

impl<T: Values> Values for Option<T> {
    fn values(&self) -> Vec<String> {
        self.iter().flat_map(Values::values).collect()
    }
}

impl<T: Values> Values for Vec<T> {
    fn values(&self) -> Vec<String> {
        self.iter().flat_map(Values::values).collect()
    }
}
