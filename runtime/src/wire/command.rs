//! A token that a command of the user prints.

use std::process::Stdio;
use std::time::{Duration, SystemTime};

use futures::future::BoxFuture;
use tokio::io::AsyncReadExt;
use tokio::process::{Child, Command};

use super::credentials::{Ask, CredentialsError, Source};
use super::file::read_bytes;
use super::jwt;
use super::secret::{Authorization, LONGEST};
use super::shared::{Fetched, Shared};

/// How long a command may take.
const LIMIT: Duration = Duration::from_secs(20);

/// A command that keeps printing a token near its end is not run more often than this.
const LEAST: Duration = Duration::from_secs(10);

/// What the command printed is kept until the token nears its end or Airflow answers 401.
pub(super) struct TokenCommand {
    command: String,
    limit: Duration,
    shared: Shared,
}

impl TokenCommand {
    pub(super) fn new(command: String) -> Self {
        Self { command, limit: LIMIT, shared: Shared::default() }
    }

    async fn get(&self, refused: Option<&Authorization>) -> Result<Authorization, CredentialsError> {
        // One command, whatever the address: the user has set it for this one instance.
        self.shared.get("", refused, self.run()).await
    }

    async fn run(&self) -> Result<Fetched, CredentialsError> {
        let mut child = self.start().map_err(|_| CredentialsError::CommandNotStarted)?;
        let id = child.id();
        let Ok(outcome) = tokio::time::timeout(self.limit, finish(&mut child)).await else {
            end_group(id).await;
            let _ = child.kill().await;
            return Err(CredentialsError::CommandTimeout(self.limit.as_secs()));
        };
        let authorization = read_bytes(outcome?, true)?;
        let left = authorization.bearer_token().and_then(jwt::times).map(|times| times.left(SystemTime::now()));
        Ok((authorization, left.map(|left| left.max(LEAST))))
    }

    /// Its errors are not shown to the agent, and may hold secrets: nobody reads them.
    fn start(&self) -> std::io::Result<Child> {
        let (shell, flag) = if cfg!(windows) { ("cmd", "/C") } else { ("sh", "-c") };
        let mut command = Command::new(shell);
        command.arg(flag).arg(&self.command);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).kill_on_drop(true);
        // In a group of its own, so that what the shell has started can be ended with it.
        #[cfg(unix)]
        command.process_group(0);
        command.spawn()
    }
}

async fn finish(child: &mut Child) -> Result<Vec<u8>, CredentialsError> {
    let mut bytes = Vec::new();
    if let Some(stdout) = child.stdout.take() {
        // One byte more than is allowed, so that it is seen to be too long.
        let mut stdout = stdout.take(LONGEST as u64 + 1);
        stdout.read_to_end(&mut bytes).await.map_err(|_| CredentialsError::CommandFailed(None))?;
        if bytes.len() > LONGEST {
            return Ok(bytes);
        }
    }
    let status = child.wait().await.map_err(|_| CredentialsError::CommandFailed(None))?;
    if status.success() { Ok(bytes) } else { Err(CredentialsError::CommandFailed(status.code())) }
}

/// Ends all that a shell has started. The shell has not been waited for yet, so that its id,
/// which is that of the group, can't have gone to another process.
async fn end_group(id: Option<u32>) {
    if let (true, Some(id)) = (cfg!(unix), id) {
        let mut kill = Command::new("sh");
        kill.arg("-c").arg(format!("kill -9 -{id}"));
        kill.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let _ = kill.status().await;
    }
}

impl Source for TokenCommand {
    fn current<'a>(&'a self, _: &'a Ask<'a>) -> BoxFuture<'a, Result<Option<Authorization>, CredentialsError>> {
        Box::pin(async { self.get(None).await.map(Some) })
    }

    fn newer<'a>(
        &'a self,
        _: &'a Ask<'a>,
        refused: &'a Authorization,
    ) -> BoxFuture<'a, Result<Option<Authorization>, CredentialsError>> {
        Box::pin(async { Ok(Some(self.get(Some(refused)).await?).filter(|new| !new.same(refused))) })
    }

    fn kind(&self) -> &'static str {
        "command"
    }
}

#[cfg(test)]
mod tests;
