//! Which release of Airflow answers at an address. It is asked, kept for a while, asked again,
//! and followed when it changes; the server never needs a restart for it.

use std::collections::HashMap;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use generated::table::{Line, Method, Release, Request, View};
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;

use super::catalog::Catalog;
use super::remembered::Remembered;
use crate::answer;
use crate::wire::{Context, Instance, Upstream};

/// How long an answer is taken as fresh.
const FRESH: Duration = Duration::from_secs(300);
/// How long a failed question is not asked again.
const QUIET: Duration = Duration::from_secs(5);
/// How often an address is asked when nobody calls.
const UNKNOWN_EVERY: Duration = Duration::from_secs(15);

/// Where the knowledge of a release comes from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Source {
    /// The server at the address said so.
    Told,
    /// A setting says so, and the server has not been heard.
    Setting,
    /// It was so when the address last answered an earlier run.
    Remembered,
    /// Nothing is known: the newest release of the tables.
    Newest,
}

/// A release, as far as it is known.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Known {
    /// The release as the tables see it.
    pub view: View,
    /// Where that is from.
    pub source: Source,
}

impl Known {
    /// What an agent should know of it, if it is not simply so.
    pub fn note(&self) -> Option<String> {
        let release = self.view.release;
        match self.source {
            Source::Told if self.view.newer.is_none() => Some(format!(
                "This Airflow is {release}, newer than the newest that this server knows; tools are those of {}.",
                self.view.older
            )),
            Source::Told if release < self.view.older => Some(format!(
                "This Airflow is {release}, older than the oldest that this server knows; tools are those of {}.",
                self.view.older
            )),
            Source::Told => None,
            Source::Setting => {
                Some(format!("Airflow has not said its release yet; tools are those of {release}, as set."))
            }
            Source::Remembered => {
                Some(format!("Airflow has not said its release yet; tools are those of {release}, as last seen there."))
            }
            Source::Newest => Some(format!(
                "Airflow has not said its release yet; tools are those of {release}, the newest that is known."
            )),
        }
    }
}

#[derive(Default)]
struct Heard {
    release: Option<(Release, Line)>,
    at: Option<Instant>,
    failed: Option<Instant>,
    /// What a list of tools was last made for.
    shown: Option<View>,
}

#[derive(Default)]
struct Place {
    heard: Mutex<Heard>,
    asking: tokio::sync::Mutex<()>,
}

impl Place {
    fn heard(&self) -> std::sync::MutexGuard<'_, Heard> {
        self.heard.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn fresh(&self, within: Duration) -> bool {
        let heard = self.heard();
        heard.at.is_some_and(|at| at.elapsed() < within) || heard.failed.is_some_and(|at| at.elapsed() < QUIET)
    }
}

/// Knows the releases of the Airflows that are called.
pub struct Detector {
    releases: &'static [(Line, &'static [Release])],
    setting: Option<Release>,
    remembered: Option<Remembered>,
    places: Mutex<HashMap<String, Arc<Place>>>,
    changed: watch::Sender<u64>,
}

impl Detector {
    /// A detector over the releases of the tables. `setting` is taken until the server itself
    /// says what it is; `folder` keeps what was seen between runs.
    pub fn new(catalog: &Catalog, setting: Option<Release>, folder: Option<&Path>) -> Self {
        Self {
            releases: catalog.releases(),
            setting,
            remembered: folder.map(Remembered::in_folder),
            places: Mutex::new(HashMap::new()),
            changed: watch::Sender::new(0),
        }
    }

    /// Counts up whenever a list of tools that was handed out is no longer right.
    pub fn changes(&self) -> watch::Receiver<u64> {
        self.changed.subscribe()
    }

    fn place(&self, address: &str) -> Arc<Place> {
        let mut places = self.places.lock().unwrap_or_else(PoisonError::into_inner);
        places.entry(address.to_owned()).or_default().clone()
    }

    fn known(&self, line: Line) -> &'static [Release] {
        self.releases.iter().find(|(known, _)| *known == line).map_or(&[], |(_, releases)| releases)
    }

    /// The view of a release; of one older than all, that of the oldest.
    fn view(&self, release: Release, line: Line) -> Option<View> {
        let known = self.known(line);
        View::of(release, line, known).or_else(|| {
            let oldest = *known.first()?;
            Some(View { line, release, older: oldest, newer: Some(oldest) })
        })
    }

    fn newest(&self) -> View {
        self.releases
            .iter()
            .filter_map(|(line, releases)| releases.last().map(|release| (*line, *release)))
            .max_by_key(|(_, release)| *release)
            .map_or(
                View { line: Line::V2, release: Release::new(3, 0, 0), older: Release::new(3, 0, 0), newer: None },
                |(line, release)| View { line, release, older: release, newer: Some(release) },
            )
    }

    /// What is known of an address right now, without asking.
    pub fn current(&self, address: &str) -> Known {
        let told = self.place(address).heard().release;
        let by_major = |release: Release| (release, Line::of(release).unwrap_or(Line::V2));
        told.map(|told| (told, Source::Told))
            .or_else(|| self.setting.map(|release| (by_major(release), Source::Setting)))
            .or_else(|| {
                let seen = self.remembered.as_ref()?.get(address)?;
                Some((by_major(seen), Source::Remembered))
            })
            .and_then(|((release, line), source)| Some(Known { view: self.view(release, line)?, source }))
            .unwrap_or_else(|| Known { view: self.newest(), source: Source::Newest })
    }

    /// What is known of an instance, after asking it if that is due. Waits no longer than
    /// `patience`; the question then goes on in the background.
    pub async fn ask(self: &Arc<Self>, upstream: &Arc<dyn Upstream>, instance: &Instance, patience: Duration) -> Known {
        let address = instance.address.to_string();
        let place = self.place(&address);
        if !place.fresh(FRESH) {
            let known = place.heard().release.is_some();
            let asked = self.in_background(upstream, instance, FRESH);
            // An old answer is good enough while a new one is on its way.
            if !known && !patience.is_zero() {
                let _ = tokio::time::timeout(patience, asked).await;
            }
        }
        self.current(&address)
    }

    /// Asks again, because an answer was not what this release gives. Not more than every few seconds.
    pub fn doubt(self: &Arc<Self>, upstream: &Arc<dyn Upstream>, instance: &Instance) {
        drop(self.in_background(upstream, instance, QUIET * 2));
    }

    /// Notes what a list of tools was made for, so that it is known when it is no longer right.
    pub fn showed(&self, address: &str, view: View) {
        self.place(address).heard().shown = Some(view);
    }

    /// Asks an instance from time to time, until cancelled.
    pub async fn follow(self: Arc<Self>, upstream: Arc<dyn Upstream>, instance: Instance, cancel: CancellationToken) {
        let address = instance.address.to_string();
        loop {
            let known = self.current(&address).source == Source::Told;
            let pause = if known { FRESH } else { UNKNOWN_EVERY };
            tokio::select! {
                () = cancel.cancelled() => return,
                () = tokio::time::sleep(pause) => {}
            }
            let _ = self.in_background(&upstream, &instance, pause / 2).await;
        }
    }

    fn in_background(
        self: &Arc<Self>,
        upstream: &Arc<dyn Upstream>,
        instance: &Instance,
        within: Duration,
    ) -> tokio::task::JoinHandle<()> {
        let (this, upstream, instance) = (Arc::clone(self), Arc::clone(upstream), instance.clone());
        tokio::spawn(async move {
            let address = instance.address.to_string();
            let place = this.place(&address);
            let _one = place.asking.lock().await;
            if !place.fresh(within) {
                let heard = listen(upstream.as_ref(), &instance).await;
                this.heard(&address, &place, heard);
            }
        })
    }

    fn heard(&self, address: &str, place: &Place, answer: Answer) {
        let (release, line) = match answer {
            Answer::Release(release, line) => (release, line),
            Answer::None => {
                place.heard().failed = Some(Instant::now());
                return;
            }
            Answer::NotForThisCaller => return,
        };
        let view = self.view(release, line);
        let (before, stale) = {
            let mut heard = place.heard();
            heard.failed = None;
            heard.at = Some(Instant::now());
            let before = heard.release.replace((release, line));
            (before, heard.shown.is_some() && heard.shown != view)
        };
        if before.is_none_or(|(before, _)| before != release) {
            tracing::info!(%release, "Airflow's release");
            if let Some(setting) = self.setting.filter(|setting| *setting != release) {
                tracing::warn!(%release, %setting, "Airflow is another release than set by --airflow; its own word counts");
            }
            if let Some(file) = self.remembered.clone() {
                let address = address.to_owned();
                tokio::task::spawn_blocking(move || {
                    if let Err(error) = file.put(&address, release) {
                        tracing::debug!(kind = ?error.kind(), "the release could not be kept for the next start");
                    }
                });
            }
        }
        if stale {
            self.changed.send_modify(|count| *count += 1);
        }
    }
}

/// What came of the question.
enum Answer {
    /// A release, and the line it was told by.
    Release(Release, Line),
    /// Nothing that any caller could learn from.
    None,
    /// A refusal of a caller's own credentials. Another caller may fare better, and does not
    /// have to wait for it.
    NotForThisCaller,
}

/// Asks an instance for its version: the newer API first.
async fn listen(upstream: &dyn Upstream, instance: &Instance) -> Answer {
    let mut refused = false;
    for line in [Line::V2, Line::V1] {
        let request = Request {
            method: Method::Get,
            path: format!("{}/version", line.base_path()),
            query: Vec::new(),
            headers: Vec::new(),
            body: None,
        };
        let context = Context::read("version", None, CancellationToken::new());
        // No answer at all: the other address would get none either.
        let Ok(incoming) = upstream.send(instance, &request, context).await else { return Answer::None };
        if incoming.status != 200 {
            refused |= matches!(incoming.status, 401 | 403);
            continue;
        }
        let Ok(received) = incoming.read().await else { continue };
        let version = answer::parse(&received.bytes)
            .ok()
            .and_then(|value| value.get("version").and_then(|text| text.as_str()).map(str::to_owned));
        if let Some(release) = version.as_deref().and_then(Release::parse) {
            return Answer::Release(release, Line::of(release).unwrap_or(line));
        }
    }
    let own = instance.credentials.kind() == "caller";
    if refused && own { Answer::NotForThisCaller } else { Answer::None }
}
