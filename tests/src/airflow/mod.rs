//! A real Airflow: installed from lock files, started on the loopback, seeded, and stopped for certain.
//!
//! ```no_run
//! use airvane_tests::{Airflow, StartOptions};
//!
//! let airflow = Airflow::start(&"3.3.2".parse()?, &StartOptions::default())?;
//! let dags = airflow.api_as("viewer")?.get("/dags")?;
//! # anyhow::Ok(())
//! ```

pub mod api;
mod cli;
mod install;
mod instance;
mod launch;
mod release;
mod seed;

use std::{
    env, fs,
    ops::Deref,
    path::{Path, PathBuf},
    process::{Child, ChildStdin, Command},
    sync::OnceLock,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, anyhow, bail};

pub use api::Api;
pub use instance::{Instance, Run, USERS, password};
pub use release::{RELEASES, Release};

/// Who decides what a user may do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Auth {
    /// What the release has by itself: FAB on 2.x, the simple auth manager on 3.x.
    #[default]
    Stock,
    /// The FAB auth manager, also on 3.x.
    Fab,
}

impl Auth {
    /// Is it FAB that decides, on this release?
    pub fn is_fab(self, release: Release) -> bool {
        self == Self::Fab || release.major() == 2
    }
}

/// How to start an Airflow.
#[derive(Clone, Debug)]
pub struct StartOptions {
    /// The port; a free one when there is none.
    pub port: Option<u16>,
    /// How many tiny DAGs to add (`many_0000` …), for paging.
    pub many: usize,
    /// Who decides what a user may do.
    pub auth: Auth,
    /// Fill it with variables, pools, connections and finished runs?
    pub seed: bool,
    /// Leave the folder with its database and logs behind?
    pub keep: bool,
    /// A folder below `airflow/` with more DAG files.
    pub more_dags: Option<&'static str>,
    /// Switch off what is off by default: showing the configuration, testing connections.
    pub closed: bool,
}

impl Default for StartOptions {
    fn default() -> Self {
        Self { port: None, many: 0, auth: Auth::Stock, seed: true, keep: false, more_dags: None, closed: false }
    }
}

/// A running Airflow; it ends when this value is dropped, and also when this process ends without dropping it.
pub struct Airflow {
    instance: Instance,
    supervisor: Child,
    /// Its closing is what tells the supervisor to end everything.
    lifeline: Option<ChildStdin>,
    /// Leave the home folder behind?
    keep: bool,
    /// The settings, for programs beside it.
    settings: Settings,
}

/// What the programs of an Airflow are told.
#[derive(Clone, Debug)]
struct Settings {
    release: Release,
    auth: Auth,
    environment: PathBuf,
    home: PathBuf,
    port: u16,
    many: usize,
    closed: bool,
}

impl Airflow {
    /// The Python of its environment, with its settings: for a script that works beside it.
    pub fn python(&self) -> Command {
        let mut command = Command::new(self.settings.environment.join("bin/python"));
        launch::set_environment(&mut command, &self.settings);
        command
    }

    /// Installs the release if need be, starts it, and returns once it is healthy and seeded.
    pub fn start(release: &Release, options: &StartOptions) -> Result<Self> {
        let installed = install::install(*release, options.auth)?;
        // Between finding a free port and using it somebody else may take it.
        let mut tries = if options.port.is_some() { 1 } else { 3 };
        loop {
            tries -= 1;
            match Self::start_once(*release, options, &installed) {
                Err(error) if tries > 0 && format!("{error:#}").to_lowercase().contains("address already in use") => {
                    eprintln!("the port was taken meanwhile; trying another");
                }
                result => return result,
            }
        }
    }

    fn start_once(release: Release, options: &StartOptions, installed: &install::Installed) -> Result<Self> {
        let started = Instant::now();
        let mut airflow = launch::launch(release, options, installed)?;
        match airflow.settle(release, options, started) {
            Ok(()) => Ok(airflow),
            // The logs are read while they are there: they go with the value.
            Err(error) => {
                let logs = launch::tails(Path::new(&airflow.home));
                Err(error.context(format!("Airflow {release} did not come up\n{logs}")))
            }
        }
    }

    fn settle(&mut self, release: Release, options: &StartOptions, started: Instant) -> Result<()> {
        let deadline = Instant::now() + Duration::from_secs(300);
        while !self.instance.is_healthy(release) {
            self.still_runs()?;
            if Instant::now() > deadline {
                bail!("not healthy after five minutes");
            }
            std::thread::sleep(Duration::from_millis(300));
        }
        let healthy = started.elapsed().as_secs_f64();
        if options.seed {
            seed::seed(self, release, options)?;
        }
        let seeded = started.elapsed().as_secs_f64();
        eprintln!("Airflow {release} on {}: healthy after {healthy:.1} s, seeded after {seeded:.1} s", self.url);
        Ok(())
    }

    /// An error when the supervisor has ended, which it does when one of Airflow's programs has.
    pub fn still_runs(&mut self) -> Result<()> {
        match self.supervisor.try_wait()? {
            None => Ok(()),
            Some(status) => Err(anyhow!("one of Airflow's programs ended by itself ({status})")),
        }
    }

    /// Waits for as long as Airflow runs; it returns only when that ends by itself.
    pub fn wait(mut self) -> Result<()> {
        loop {
            self.still_runs().with_context(|| launch::tails(Path::new(&self.instance.home)))?;
            std::thread::sleep(Duration::from_millis(500));
        }
    }

    /// One Airflow per release for a whole test binary, started by whoever asks first.
    ///
    /// With `AIRVANE_TEST_AIRFLOW_3_3_2` (and so on) set to a file that the command `airflow
    /// start --write FILE` wrote, that running instance is taken instead: several test
    /// binaries, or many runs of one, then share it.
    pub fn shared(release: &str) -> Result<&'static Instance> {
        /// An instance that somebody else runs, and one of our own.
        type Slot = (OnceLock<Result<Instance, String>>, OnceLock<Result<Airflow, String>>);
        static SLOTS: [Slot; RELEASES.len()] = [const { (OnceLock::new(), OnceLock::new()) }; RELEASES.len()];

        let wanted: Release = release.parse()?;
        let slot = RELEASES.iter().zip(&SLOTS).find(|(known, _)| **known == wanted);
        let (given, started) = slot.context("a release of the list has a slot")?.1;
        let message = |error: anyhow::Error| format!("{error:#}");
        let variable = format!("AIRVANE_TEST_AIRFLOW_{}", release.replace('.', "_"));
        if let Some(file) = env::var_os(&variable) {
            let given = given.get_or_init(|| Instance::read(Path::new(&file)).map_err(message));
            return given.as_ref().map_err(|error| anyhow!("{variable}: {error}"));
        }
        let started = started.get_or_init(|| Self::start(&wanted, &StartOptions::default()).map_err(message));
        started.as_ref().map(|airflow| &airflow.instance).map_err(|error| anyhow!("{error}"))
    }
}

impl Deref for Airflow {
    type Target = Instance;

    fn deref(&self) -> &Instance {
        &self.instance
    }
}

impl Drop for Airflow {
    fn drop(&mut self) {
        drop(self.lifeline.take());
        // An error would mean that it is gone already.
        let _ = self.supervisor.wait();
        // The supervisor leaves it when one of the programs has failed, for its logs to be read.
        if !self.keep {
            let _ = fs::remove_dir_all(&self.instance.home);
        }
    }
}

/// Installs a release, without starting it.
pub fn install(release: Release, auth: Auth) -> Result<()> {
    install::install(release, auth).map(|_| ())
}

/// Is the release installed?
pub fn is_installed(release: Release, auth: Auth) -> Result<bool> {
    install::is_installed(release, auth)
}
