//! The Airflows that are asked, and the users that ask.

use std::{
    collections::{BTreeMap, BTreeSet},
    io::Write,
    process::Stdio,
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering},
    },
};

use anyhow::{Context, Result, anyhow, bail};
use generator::table::Effect;
use serde_json::{Value, json};

use super::{
    Claim, Fixtures, Grants, Plan, Sources, Verdict, fixtures,
    send::Sender,
    trial::{self, Caller, Expect, Trial},
};
use crate::{
    airflow::{Airflow, Auth, Release, StartOptions, api},
    cache,
};

/// The password of every user that a proof makes.
const PASSWORD: &str = "proof-password";
/// How many reads are under way at a time. Writes come one by one: with SQLite, two of them in one API server of Airflow 3
/// wait for each other until the lock times out.
const WORKERS: usize = 4;

/// A trial and what came of it.
pub type Tried = (Trial, Verdict);

/// An Airflow under the FAB auth manager.
pub struct Fab {
    /// The Airflow.
    pub airflow: Airflow,
    /// What was made in it.
    pub fixtures: Fixtures,
    /// The auth manager and its version.
    pub auth_manager: String,
    headers: Mutex<BTreeMap<Grants, String>>,
}

fn start(release: Release, auth: Auth, closed: bool) -> Result<Airflow> {
    let more_dags = Some(fixtures::DAGS);
    Airflow::start(&release, &StartOptions { auth, seed: !closed, more_dags, closed, ..StartOptions::default() })
}

impl Fab {
    /// Starts one, and makes what the probes name.
    pub fn start(release: Release) -> Result<Self> {
        let airflow = start(release, Auth::Fab, false)?;
        let fixtures = Fixtures::make(&airflow)?;
        let script = "import importlib.metadata as m; print(m.version('apache-airflow-providers-fab'))";
        let version = cache::run(airflow.python().args(["-c", script]));
        let provider = version.ok().and_then(|printed| printed.lines().last().map(ToOwned::to_owned));
        let auth_manager = match provider {
            Some(version) => format!("FAB (apache-airflow-providers-fab {version})"),
            None => format!("FAB (part of Airflow {release})"),
        };
        Ok(Self { airflow, fixtures, auth_manager, headers: Mutex::default() })
    }

    /// Everything that the map says of a plan's rows.
    pub fn trials(&self, plan: &Plan, sources: &Sources) -> Vec<Trial> {
        trials(plan, |index| plan.rows.get(index).map(|row| trial::under_fab(index, row, sources)))
    }

    /// Makes the roles and users of trials that are still missing.
    pub fn prepare(&self, trials: &[Trial]) -> Result<()> {
        let wanted: BTreeSet<&Grants> = trials
            .iter()
            .filter_map(|trial| match &trial.caller {
                Caller::With(grants) => Some(grants),
                _ => None,
            })
            .collect();
        self.make_users(&wanted)
    }

    /// Lets every trial be.
    pub fn try_all(&self, plan: &Plan, trials: &[Trial]) -> Result<Vec<Tried>> {
        self.prepare(trials)?;
        let headers = self.headers.lock().map_err(|_| anyhow!("a thread panicked"))?.clone();
        let admin = self.airflow.authorization("admin")?;
        try_all(&self.airflow, plan, trials, |caller| match caller {
            Caller::With(grants) => headers.get(grants).cloned(),
            Caller::Named(_) => Some(admin.clone()),
            Caller::Nobody => None,
        })
    }

    /// How many roles were made.
    pub fn roles(&self) -> usize {
        self.headers.lock().map_or(0, |headers| headers.len())
    }

    /// The `Authorization` header of a user whose only role has these pairs.
    pub fn user(&self, grants: &Grants) -> Result<String> {
        self.make_users(&BTreeSet::from([grants]))?;
        let headers = self.headers.lock().map_err(|_| anyhow!("a thread panicked"))?;
        headers.get(grants).cloned().context("a user was just made")
    }

    fn make_users(&self, wanted: &BTreeSet<&Grants>) -> Result<()> {
        let missing: Vec<(String, &Grants)> = {
            let known = self.headers.lock().map_err(|_| anyhow!("a thread panicked"))?;
            wanted.iter().filter(|grants| !known.contains_key(**grants)).map(|grants| (name(grants), *grants)).collect()
        };
        if missing.is_empty() {
            return Ok(());
        }
        let roles: serde_json::Map<String, Value> =
            missing.iter().map(|(name, grants)| (name.clone(), json!(grants))).collect();
        let mut command = self.airflow.python();
        let mut child = command
            .arg(cache::source("airflow/proof/roles.py"))
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .context("cannot start the script that makes roles")?;
        let told = json!({"password": PASSWORD, "roles": roles}).to_string();
        child.stdin.take().context("its input")?.write_all(told.as_bytes())?;
        let output = child.wait_with_output()?;
        if !output.status.success() {
            let said = String::from_utf8_lossy(&output.stderr);
            let skipped = said.chars().count().saturating_sub(1500);
            bail!("the roles could not be made:\n{}", said.chars().skip(skipped).collect::<String>());
        }
        let made = in_parallel(&missing, WORKERS, |(name, grants)| {
            let header = if self.airflow.login == "basic" {
                api::basic(name, PASSWORD)
            } else {
                format!("Bearer {}", api::token(&self.airflow.url, name, PASSWORD)?)
            };
            Ok(((*grants).clone(), header))
        })?;
        self.headers.lock().map_err(|_| anyhow!("a thread panicked"))?.extend(made);
        Ok(())
    }
}

/// An Airflow 3 under its SimpleAuthManager.
pub struct Simple {
    /// The Airflow.
    pub airflow: Airflow,
    /// What was made in it.
    pub fixtures: Fixtures,
}

impl Simple {
    /// Starts one, and makes what the probes name.
    pub fn start(release: Release) -> Result<Self> {
        let airflow = start(release, Auth::Stock, false)?;
        let fixtures = Fixtures::make(&airflow)?;
        Ok(Self { airflow, fixtures })
    }

    /// Tries what the map says of the four roles.
    pub fn prove(&self, plan: &Plan, sources: &Sources) -> Result<Vec<Tried>> {
        let trials = trials(plan, |index| plan.rows.get(index).map(|row| trial::under_simple(index, row, sources)));
        let mut headers = BTreeMap::new();
        for user in self.airflow.users.keys() {
            headers.insert(user.clone(), self.airflow.authorization(user)?);
        }
        try_all(&self.airflow, plan, &trials, |caller| match caller {
            Caller::Named(user) => headers.get(*user).cloned(),
            _ => None,
        })
    }
}

/// An Airflow with the settings off by which a server refuses everybody.
pub struct Closed(Airflow);

impl Closed {
    /// Starts one, with nothing in it.
    pub fn start(release: Release) -> Result<Self> {
        Ok(Self(start(release, Auth::Stock, true)?))
    }

    /// Sees the administrator refused.
    pub fn prove(&self, plan: &Plan) -> Result<Vec<Tried>> {
        // What depends on a row that is looked up is not there.
        let sent = |row: &super::Row| row.setting && !row.probe.row;
        let trials = trials(plan, |index| {
            let trial =
                Trial { row: index, caller: Caller::Named("admin"), claim: Claim::SettingOff, expect: Expect::Refused };
            plan.rows.get(index).filter(|row| sent(row)).map(|_| vec![trial])
        });
        let admin = self.0.authorization("admin")?;
        try_all(&self.0, plan, &trials, |_| Some(admin.clone()))
    }
}

fn trials(plan: &Plan, of: impl Fn(usize) -> Option<Vec<Trial>>) -> Vec<Trial> {
    let proven = plan.rows.iter().enumerate().filter(|(_, row)| row.unproven.is_none());
    proven.filter_map(|(index, _)| of(index)).flatten().collect()
}

/// A short name for a set of pairs.
fn name(grants: &Grants) -> String {
    format!("proof-{}", cache::fingerprint(&json!(grants).to_string()))
}

fn try_all(
    airflow: &Airflow,
    plan: &Plan,
    trials: &[Trial],
    header: impl Fn(&Caller) -> Option<String> + Sync,
) -> Result<Vec<Tried>> {
    let sender = Sender::new(&airflow.url);
    let one = |trial: &&Trial| {
        let row = plan.rows.get(trial.row).context("a row of the plan")?;
        let header = header(&trial.caller);
        if header.is_none() && trial.caller != Caller::Nobody {
            bail!("{}: nobody has what {:?} asks for", row.name(), trial.claim);
        }
        let verdict = match sender.send(row, header.as_deref()) {
            Ok(answer) => answer.verdict(trial, row),
            Err(error) => Verdict::Unclear(format!("{error:#}")),
        };
        Ok(((*trial).clone(), verdict))
    };
    let reads = |trial: &&Trial| plan.rows.get(trial.row).is_some_and(|row| row.effect == Effect::Read);
    let (reads, writes): (Vec<&Trial>, Vec<&Trial>) = trials.iter().partition(reads);
    let mut tried = in_parallel(&reads, WORKERS, one)?;
    tried.extend(in_parallel(&writes, 1, one)?);
    tried.sort_by_key(|(trial, _)| trial.row);
    Ok(tried)
}

fn in_parallel<T: Sync, R: Send>(items: &[T], workers: usize, work: impl Fn(&T) -> Result<R> + Sync) -> Result<Vec<R>> {
    let next = AtomicUsize::new(0);
    let mut done: Vec<(usize, R)> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..workers)
            .map(|_| {
                scope.spawn(|| {
                    let mut done = Vec::new();
                    loop {
                        let index = next.fetch_add(1, Ordering::Relaxed);
                        let Some(item) = items.get(index) else { return Ok(done) };
                        done.push((index, work(item)?));
                        if index > 0 && index.is_multiple_of(500) {
                            eprintln!("  {index} of {}", items.len());
                        }
                    }
                })
            })
            .collect();
        let results: Vec<Result<Vec<(usize, R)>>> = threads
            .into_iter()
            .map(|thread| thread.join().unwrap_or_else(|_| Err(anyhow!("a thread panicked"))))
            .collect();
        results.into_iter().collect::<Result<Vec<_>>>().map(|lists| lists.into_iter().flatten().collect())
    })?;
    done.sort_by_key(|(index, _)| *index);
    Ok(done.into_iter().map(|(_, result)| result).collect())
}

/// What an Airflow's database holds, by table.
pub fn state(airflow: &Airflow) -> Result<BTreeMap<String, Value>> {
    let file = std::path::Path::new(&airflow.home).join("airflow.db");
    let printed = cache::run(airflow.python().arg(cache::source("airflow/proof/state.py")).arg(file))?;
    serde_json::from_str(printed.lines().last().unwrap_or_default()).context("the state of the database")
}

/// What differs between two states, one line per table.
pub fn differences(before: &BTreeMap<String, Value>, after: &BTreeMap<String, Value>) -> Vec<String> {
    let names: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    let differs = |name: &&&String| before.get(**name) != after.get(**name);
    let rows = |state: &BTreeMap<String, Value>, name: &String| {
        state.get(name).and_then(|table| table.get("rows")).map_or_else(|| "no".to_owned(), ToString::to_string)
    };
    let columns = |name: &String| -> Vec<String> {
        let of = |state: &BTreeMap<String, Value>| state.get(name).and_then(|table| table.get("columns")).cloned();
        let (Some(Value::Object(before)), Some(Value::Object(after))) = (of(before), of(after)) else {
            return Vec::new();
        };
        before
            .iter()
            .filter(|(column, hash)| after.get(*column) != Some(hash))
            .map(|(column, _)| column.clone())
            .collect()
    };
    let line = |name: &String| {
        let columns = columns(name).join(", ");
        format!("{name}: {} rows before, {} after, other values in: {columns}", rows(before, name), rows(after, name))
    };
    names.iter().filter(differs).map(|name| line(name)).collect()
}
