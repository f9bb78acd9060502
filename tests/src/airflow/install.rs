//! The packages of a release, and a database that is migrated already.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Result, ensure};

use super::{Auth, Release, Settings, USERS, launch, password};
use crate::{cache, python};

/// Raised whenever what this module makes changes without a change of the lock files.
const EDITION: &str = "1";

/// Where the parts of an installed release are.
pub(super) struct Installed {
    /// The virtual environment.
    pub environment: PathBuf,
    /// The database to begin with: migrated, and with users where the database holds them.
    pub database: PathBuf,
}

impl Installed {
    /// The environment's Python.
    pub fn python(&self) -> PathBuf {
        self.environment.join("bin/python")
    }
}

fn locks(release: Release, auth: Auth) -> Result<Vec<String>> {
    let mut names = vec!["requirements.txt"];
    if auth == Auth::Fab && release.major() > 2 {
        ensure!(release.fab, "there is no lock file with the FAB auth manager for Airflow {release}");
        names.push("requirements-fab.txt");
    }
    names.into_iter().map(|name| cache::source_text(&format!("airflow/{release}/{name}"))).collect()
}

fn recipe(release: Release, locks: &[String]) -> String {
    format!("# Python {}, edition {EDITION}\n{}", release.python, locks.concat())
}

fn names(release: Release, auth: Auth) -> (String, String) {
    let fab = if auth == Auth::Fab && release.major() > 2 { "-fab" } else { "" };
    (format!("airflow-{release}{fab}"), format!("database-{release}{fab}"))
}

pub(super) fn is_installed(release: Release, auth: Auth) -> Result<bool> {
    let recipe = recipe(release, &locks(release, auth)?);
    let (environment, database) = names(release, auth);
    let complete = |name: &str| Ok::<_, anyhow::Error>(cache::is_complete(&cache::place(name, &recipe)?, &recipe));
    Ok(complete(&environment)? && complete(&database)?)
}

pub(super) fn install(release: Release, auth: Auth) -> Result<Installed> {
    let locks = locks(release, auth)?;
    let recipe = recipe(release, &locks);
    let (environment, database) = names(release, auth);
    let environment = cache::installed(&environment, &recipe, |folder| {
        python::environment(&folder.join("environment"), release.python, &locks)
    })?
    .join("environment");
    let database = cache::installed(&database, &recipe, |folder| make_database(folder, release, auth, &environment))?
        .join("airflow.db");
    Ok(Installed { environment, database })
}

/// Migrating takes longer than all the rest of a start, so it is done once and the file is copied.
fn make_database(home: &Path, release: Release, auth: Auth, environment: &Path) -> Result<()> {
    let settings = Settings {
        release,
        auth,
        environment: environment.to_owned(),
        home: home.to_owned(),
        port: 0,
        many: 0,
        closed: false,
    };
    let airflow = |arguments: &[&str]| {
        let mut command = Command::new(environment.join("bin/python"));
        command.args(["-m", "airflow"]).args(arguments);
        launch::set_environment(&mut command, &settings);
        cache::run(&mut command)
    };
    let migrate = if release.major() == 2 && !release.at_least(7) { "upgrade" } else { "migrate" };
    airflow(&["db", migrate])?;
    if auth.is_fab(release) {
        // Without this only the roles Admin and Public exist.
        airflow(&["sync-perm"])?;
        for (name, role) in USERS {
            let (mail, password) = (format!("{name}@example.invalid"), password(name));
            airflow(&[
                "users",
                "create",
                "--username",
                name,
                "--password",
                &password,
                "--role",
                role,
                "--email",
                &mail,
                "--firstname",
                name,
                "--lastname",
                "Tester",
            ])?;
        }
    }
    // Readers and a writer no longer shut each other out: far fewer "database is locked".
    let script = "import sqlite3, sys; sqlite3.connect(sys.argv[1]).execute('PRAGMA journal_mode=WAL')";
    cache::run(Command::new(environment.join("bin/python")).args(["-c", script]).arg(home.join("airflow.db")))?;
    Ok(())
}
