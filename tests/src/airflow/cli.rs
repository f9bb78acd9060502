//! Airflow's own command line, for what only it does: importing roles, making users.

use std::{path::PathBuf, process::Command};

use anyhow::{Context, Result, ensure};

use super::{Auth, Instance, Settings, install, launch};

impl Instance {
    /// Runs `airflow` with these arguments on the instance's own database and settings; gives what it printed.
    pub fn airflow(&self, auth: Auth, arguments: &[&str]) -> Result<String> {
        let release = self.release.parse()?;
        let installed = install::install(release, auth)?;
        let port = self.url.rsplit(':').next().and_then(|port| port.parse().ok()).context("a URL with a port")?;
        let mut command = Command::new(installed.python());
        command.args(["-m", "airflow"]).args(arguments);
        let settings = Settings {
            release,
            auth,
            environment: installed.environment.clone(),
            home: PathBuf::from(&self.home),
            port,
            many: 0,
            closed: false,
        };
        launch::set_environment(&mut command, &settings);
        let output = command.output().context("cannot run airflow")?;
        let printed = String::from_utf8_lossy(&output.stdout).into_owned();
        let said = String::from_utf8_lossy(&output.stderr);
        ensure!(
            output.status.success(),
            "airflow {} ended with {}:\n{printed}\n{said}",
            arguments.join(" "),
            output.status
        );
        Ok(printed)
    }
}
