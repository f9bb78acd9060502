//! What a test needs to know of a running Airflow.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};

use super::{Api, Release, api};

/// The users of every instance, each with a role of the stock set of both lines.
pub const USERS: [(&str, &str); 4] = [("admin", "Admin"), ("op", "Op"), ("user", "User"), ("viewer", "Viewer")];

/// The password of one of [`USERS`].
pub fn password(user: &str) -> String {
    format!("{user}-password")
}

/// A run that seeding made, in the state in which it was left.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Run {
    /// Its id.
    pub run_id: String,
    /// `success`, `failed`, or `running` for the one that waits for a human.
    pub state: String,
}

/// A running Airflow, as it is written to a file for others to read.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Instance {
    /// Its release.
    pub release: String,
    /// `basic` (Airflow 2: name and password) or `token` (Airflow 3: `POST /auth/token`).
    pub login: String,
    /// The base URL, without the API's path.
    pub url: String,
    /// The base URL with the API's path.
    pub api: String,
    /// User name to password; the names are also the roles' in lower case.
    pub users: BTreeMap<String, String>,
    /// DAG id to its seeded run.
    pub runs: BTreeMap<String, Run>,
    /// Texts that Airflow stores and that no answer may ever hold: passwords, keys, secret variables.
    pub secrets: Vec<String>,
    /// On Airflow 3: the key that its tokens are signed with (HS512), to make expired or foreign ones.
    pub jwt_secret: String,
    /// `AIRFLOW_HOME`: configuration, database, DAGs and logs.
    pub home: String,
}

impl Instance {
    /// Reads an instance that [`Instance::write`] wrote.
    pub fn read(path: &Path) -> Result<Self> {
        let text = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
        serde_json::from_str(&text).with_context(|| format!("{} describes no instance", path.display()))
    }

    /// Writes all this as JSON.
    pub fn write(&self, path: &Path) -> Result<()> {
        // Renamed into place, so that who waits for the file never reads half of it.
        let partial = path.with_extension("partial");
        fs::write(&partial, serde_json::to_string_pretty(self)? + "\n")?;
        fs::rename(&partial, path).with_context(|| format!("cannot write {}", path.display()))
    }

    /// The value of an `Authorization` header for one of the users.
    pub fn authorization(&self, user: &str) -> Result<String> {
        let password = self.users.get(user).with_context(|| format!("there is no user {user}"))?;
        if self.login == "basic" {
            return Ok(api::basic(user, password));
        }
        Ok(format!("Bearer {}", api::token(&self.url, user, password)?))
    }

    /// The REST API without credentials.
    pub fn api_anonymous(&self) -> Api {
        Api::anonymous(&self.api)
    }

    /// The REST API as one of the users.
    pub fn api_as(&self, user: &str) -> Result<Api> {
        Ok(self.api_anonymous().with_authorization(&self.authorization(user)?))
    }

    /// The seeded run of a DAG.
    pub fn run(&self, dag_id: &str) -> Result<&Run> {
        self.runs.get(dag_id).with_context(|| format!("{dag_id} has no seeded run on {}", self.release))
    }

    /// Do all parts that report their health say that they are well?
    pub(super) fn is_healthy(&self, release: Release) -> bool {
        let path = if release.major() == 2 { "/health" } else { "/monitor/health" };
        let Ok((200, health)) = self.api_anonymous().send("GET", path, None) else {
            return false;
        };
        let well = |part: &str| health.pointer(&format!("/{part}/status")).is_some_and(|status| status == "healthy");
        // The triggerer came with 2.6, the separate DAG processor with 3.0.
        let parts: &[&str] = match release.major() {
            2 if release.at_least(6) => &["metadatabase", "scheduler", "triggerer"],
            2 => &["metadatabase", "scheduler"],
            _ => &["metadatabase", "scheduler", "triggerer", "dag_processor"],
        };
        parts.iter().all(|part| well(part))
    }
}
