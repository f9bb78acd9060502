//! What can be wrong with a spec or a YAML file, where, and how it is mended.

use std::fmt;
use std::path::{Path, PathBuf};

/// Something that stops the generator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// File it was found in.
    pub file: PathBuf,
    /// JSON pointer inside the file, empty for the file as a whole.
    pub pointer: String,
    /// Line, counted from 1, if it is known.
    pub line: Option<usize>,
    /// What is wrong.
    pub what: String,
    /// What to do about it; may be empty.
    pub mend: String,
}

impl Problem {
    /// A problem of `file` as a whole.
    pub fn new(file: impl AsRef<Path>, what: impl Into<String>) -> Self {
        Self {
            file: file.as_ref().to_owned(),
            pointer: String::new(),
            line: None,
            what: what.into(),
            mend: String::new(),
        }
    }

    /// The same, at a JSON pointer.
    #[must_use]
    pub fn at(mut self, pointer: impl Into<String>) -> Self {
        self.pointer = pointer.into();
        self
    }

    /// The same, with the line.
    #[must_use]
    pub fn on_line(mut self, line: Option<usize>) -> Self {
        self.line = line;
        self
    }

    /// The same, with what to do.
    #[must_use]
    pub fn mend(mut self, mend: impl Into<String>) -> Self {
        self.mend = mend.into();
        self
    }

    /// Looks the line up in the file by the pointer, if it is not known yet. A second
    /// parse, made only now: values keep no positions.
    #[must_use]
    pub fn located(mut self, root: &Path) -> Self {
        if self.line.is_none() && !self.pointer.is_empty() {
            let path = if self.file.is_absolute() { self.file.clone() } else { root.join(&self.file) };
            if let Ok(text) = std::fs::read_to_string(path) {
                self.line = crate::yaml::line_of(&text, &self.pointer);
            }
        }
        self
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file.display())?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        if !self.pointer.is_empty() {
            write!(f, " at {}", self.pointer)?;
        }
        write!(f, ": {}", self.what)?;
        if !self.mend.is_empty() {
            write!(f, "\n  mend: {}", self.mend)?;
        }
        Ok(())
    }
}

impl std::error::Error for Problem {}

/// All that is wrong, told at once.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Problems(pub Vec<Problem>);

impl Problems {
    /// `Ok` if there are none.
    pub fn into_result(self) -> Result<(), Problems> {
        if self.0.is_empty() { Ok(()) } else { Err(self) }
    }

    /// Adds one.
    pub fn push(&mut self, problem: Problem) {
        self.0.push(problem);
    }

    /// Adds those of a failed result, and gives the value of a good one.
    pub fn take<T>(&mut self, result: Result<T, Problems>) -> Option<T> {
        match result {
            Ok(value) => Some(value),
            Err(problems) => {
                self.0.extend(problems.0);
                None
            }
        }
    }

    /// All of them with their lines looked up.
    #[must_use]
    pub fn located(self, root: &Path) -> Self {
        Self(self.0.into_iter().map(|problem| problem.located(root)).collect())
    }
}

impl From<Problem> for Problems {
    fn from(problem: Problem) -> Self {
        Self(vec![problem])
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, problem) in self.0.iter().enumerate() {
            if index > 0 {
                writeln!(f)?;
            }
            write!(f, "error: {problem}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Problems {}
