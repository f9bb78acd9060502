//! What was found, as data. The form is stable: fields are added, and none is renamed or taken away
//! without a new number in `doctor`.

use serde::Serialize;

/// Everything is as it should be.
pub const FINE: u8 = 0;
/// There is no way to Airflow, or it does not know the caller.
pub const UNREACHED: u8 = 1;
/// Tools lack permissions.
pub const LACKING: u8 = 3;

/// How a check came out.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// As it should be.
    Ok,
    /// Worth knowing.
    Note,
    /// In the way.
    Problem,
}

/// One thing that was looked at.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Check {
    /// What: `address`, `release`, `sign_in`, `caller`, `permissions`, `tools`, `settings`.
    pub name: &'static str,
    /// How it came out.
    pub status: Status,
    /// What was seen.
    pub says: String,
    /// What to do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mend: Option<String>,
}

/// Who the caller is.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct Caller {
    /// Where the credentials are from: `none`, `token`, `file`, `command`, `password`.
    pub from: &'static str,
    /// How they are sent, such as `Bearer`.
    pub scheme: Option<String>,
    /// Whom they say they stand for; Airflow has the last word.
    pub subject: Option<String>,
    /// When the token was issued, in seconds since 1970.
    pub issued: Option<u64>,
    /// When it ends, likewise.
    pub expires: Option<u64>,
}

/// A tool that is not simply open, and what it is about.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Tool {
    /// Its name.
    pub name: &'static str,
    /// The permissions in question.
    pub needs: Vec<&'static str>,
}

/// What a permission is called elsewhere.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Permission {
    /// Ours, `dag_run.get`.
    pub name: String,
    /// FAB's pair.
    pub fab: Option<String>,
    /// Astro's scope.
    pub astro: Option<&'static str>,
    /// Least role of SimpleAuthManager.
    pub simple: Option<&'static str>,
}

/// The tools of the selection, by what is known of them.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct Tools {
    /// Open.
    pub open: Vec<&'static str>,
    /// Open for DAGs that a grant of their own opens.
    pub some_dags: Vec<Tool>,
    /// Nothing certain is known.
    pub unknown: Vec<Tool>,
    /// Not open.
    pub closed: Vec<Tool>,
}

/// What the caller may.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct Permissions {
    /// Held.
    pub held: Vec<Permission>,
    /// Missing, as a whole.
    pub missing: Vec<Permission>,
    /// Needed by some tool, and not known.
    pub unknown: Vec<Permission>,
}

/// Everything that was found.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Report {
    /// Form of this document.
    pub doctor: u8,
    /// Address that was looked at, as it was read.
    pub address: String,
    /// Release of Airflow.
    pub release: Option<String>,
    /// Who decides there what a caller may: `fab`, `simple`, `other`.
    pub auth_manager: Option<&'static str>,
    /// Who the caller is.
    pub caller: Option<Caller>,
    /// One entry for each thing that was looked at.
    pub checks: Vec<Check>,
    /// What the caller may.
    pub permissions: Option<Permissions>,
    /// Which tools that opens.
    pub tools: Option<Tools>,
    /// The command that prints a role for the tools.
    pub command: Option<String>,
    /// How many requests were sent.
    pub requests: u32,
    /// Exit code of the program.
    pub exit: u8,
}

impl Report {
    /// Nothing was looked at yet.
    pub fn new(address: &str) -> Self {
        Self {
            doctor: 1,
            address: address.to_owned(),
            release: None,
            auth_manager: None,
            caller: None,
            checks: Vec::new(),
            permissions: None,
            tools: None,
            command: None,
            requests: 0,
            exit: FINE,
        }
    }

    /// Settings that can't be used.
    pub fn of_settings(address: &str, says: &str, exit: u8) -> Self {
        let mut report = Self::new(address);
        report.problem("settings", says.to_owned(), "Correct the setting; nothing was sent.".to_owned());
        report.exit = exit;
        report
    }

    pub(super) fn ok(&mut self, name: &'static str, says: String) {
        self.checks.push(Check { name, status: Status::Ok, says, mend: None });
    }

    pub(super) fn note(&mut self, name: &'static str, says: String) {
        self.checks.push(Check { name, status: Status::Note, says, mend: None });
    }

    /// Adds a problem and what to do about it.
    pub fn problem(&mut self, name: &'static str, says: String, mend: String) {
        self.checks.push(Check { name, status: Status::Problem, says, mend: Some(mend) });
    }

    /// Whether a problem was found.
    pub fn is_ill(&self) -> bool {
        self.checks.iter().any(|check| check.status == Status::Problem)
    }

    pub(super) fn finish(&mut self) {
        let only_tools = self.checks.iter().all(|check| check.status != Status::Problem || check.name == "tools");
        self.exit = match (self.is_ill(), only_tools) {
            (false, _) => FINE,
            (true, true) => LACKING,
            (true, false) => UNREACHED,
        };
    }
}
