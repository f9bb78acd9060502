//! A token in a file that another program may write anew at any time.

use std::io::ErrorKind;
use std::path::PathBuf;

use futures::future::BoxFuture;
use secrecy::{ExposeSecret, SecretString};
use tokio::io::AsyncReadExt;

use super::credentials::{Ask, CredentialsError, Source};
use super::secret::{self, Authorization, LONGEST, SecretProblem};

/// The file is read for each request: it is small, and nothing has to guess whether it changed.
pub(super) struct TokenFile {
    path: PathBuf,
}

impl TokenFile {
    pub(super) fn new(path: PathBuf) -> Self {
        Self { path }
    }

    async fn read(&self) -> Result<Authorization, CredentialsError> {
        let unreadable = |error: std::io::Error| match error.kind() {
            ErrorKind::NotFound => CredentialsError::FileMissing,
            _ => CredentialsError::FileUnreadable,
        };
        // Asked before it is opened, because opening a pipe that nobody writes to waits for ever.
        if !tokio::fs::metadata(&self.path).await.map_err(unreadable)?.is_file() {
            return Err(CredentialsError::FileKind);
        }
        let file = tokio::fs::File::open(&self.path).await.map_err(unreadable)?;
        let mut bytes = Vec::new();
        file.take(LONGEST as u64 + 1).read_to_end(&mut bytes).await.map_err(unreadable)?;
        read_bytes(bytes, false)
    }
}

/// Reads what a file or a command gave.
pub(super) fn read_bytes(bytes: Vec<u8>, command: bool) -> Result<Authorization, CredentialsError> {
    let problem = |problem| CredentialsError::Secret { command, problem };
    let text = String::from_utf8(bytes).map_err(|_| problem(SecretProblem::NotAscii))?;
    let text = SecretString::from(text);
    secret::read(text.expose_secret()).map_err(problem)
}

impl Source for TokenFile {
    fn current<'a>(&'a self, _: &'a Ask<'a>) -> BoxFuture<'a, Result<Option<Authorization>, CredentialsError>> {
        Box::pin(async { self.read().await.map(Some) })
    }

    fn newer<'a>(
        &'a self,
        _: &'a Ask<'a>,
        refused: &'a Authorization,
    ) -> BoxFuture<'a, Result<Option<Authorization>, CredentialsError>> {
        Box::pin(async { Ok(Some(self.read().await?).filter(|read| !read.same(refused))) })
    }

    fn kind(&self) -> &'static str {
        "file"
    }
}

#[cfg(test)]
mod tests;
