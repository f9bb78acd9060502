//! What is known of each caller, for a short time, and never of one by another.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use generated::table::{OperationData, Request, View, Vocabulary};
use tokio::sync::watch;

use super::rights::{KEEP, Rights, bounds};
use crate::answer::{Need, Verdict};
use crate::wire::{CallerKey, Instance};

/// How many callers are remembered.
const CALLERS: usize = 256;

/// What is known of all callers.
pub struct Book {
    vocabulary: &'static Vocabulary,
    pages: Mutex<HashMap<(String, CallerKey), Arc<Page>>>,
    changed: watch::Sender<u64>,
}

/// What is known of one caller at one Airflow.
pub struct Page {
    rights: Mutex<Rights>,
    state: Mutex<State>,
    /// Held while the caller's permissions are asked for.
    pub(super) asking: tokio::sync::Mutex<()>,
}

struct State {
    used: Instant,
    probed: Option<(View, Instant)>,
    /// Names of the tools of the list that was last handed out.
    shown: Option<Vec<&'static str>>,
}

impl Page {
    /// Reads or adds what is known.
    pub fn with<T>(&self, act: impl FnOnce(&mut Rights) -> T) -> T {
        act(&mut self.rights.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether the permissions were asked for, at this release, not long ago.
    pub fn is_fresh(&self, view: &View) -> bool {
        // Asked again a little before it is forgotten.
        let keep = KEEP.saturating_sub(Duration::from_secs(10));
        self.state().probed.is_some_and(|(known, at)| known == *view && at.elapsed() < keep)
    }

    pub(super) fn asked(&self, view: View) {
        self.state().probed = Some((view, Instant::now()));
    }

    pub(super) fn showed(&self, tools: Vec<&'static str>) {
        self.state().shown = Some(tools);
    }

    /// Whether a list that was handed out holds other tools than these.
    pub(super) fn shows_others(&self, tools: &[&'static str]) -> bool {
        self.state().shown.as_ref().is_some_and(|shown| shown != tools)
    }
}

impl Book {
    /// Nobody is known.
    pub fn new(vocabulary: &'static Vocabulary) -> Self {
        Self { vocabulary, pages: Mutex::default(), changed: watch::Sender::new(0) }
    }

    /// The page of the caller whose credentials an instance has; nobody has none.
    pub fn page(&self, instance: &Instance) -> Option<Arc<Page>> {
        let key = (instance.address.to_string(), instance.credentials.caller_key()?);
        let mut pages = self.pages.lock().unwrap_or_else(PoisonError::into_inner);
        if pages.len() >= CALLERS && !pages.contains_key(&key) {
            let oldest = pages.iter().min_by_key(|(_, page)| page.state().used).map(|(key, _)| key.clone());
            oldest.and_then(|oldest| pages.remove(&oldest));
        }
        let page = pages.entry(key).or_insert_with(|| {
            Arc::new(Page {
                rights: Mutex::new(Rights::new(self.vocabulary)),
                state: Mutex::new(State { used: Instant::now(), probed: None, shown: None }),
                asking: tokio::sync::Mutex::default(),
            })
        });
        page.state().used = Instant::now();
        Some(Arc::clone(page))
    }

    /// Learns from a call's outcome.
    pub fn learn(&self, instance: &Instance, operation: &OperationData, view: &View, request: &Request, said: Verdict) {
        if operation.rights.open || !matches!(said, Verdict::Passed | Verdict::Denied) {
            return;
        }
        let Some(page) = self.page(instance) else { return };
        let (least, most) = bounds(operation, view, request);
        page.with(|rights| match said {
            Verdict::Passed => {
                rights.recognised();
                rights.allowed_for_a_dag(&least);
            }
            _ => {
                if view.line == generated::table::Line::V2 {
                    rights.recognised();
                }
                rights.denied(&most);
            }
        });
    }

    /// What a request may need, and what is known of its caller.
    pub fn needs(&self, instance: &Instance, operation: &OperationData, view: &View, request: &Request) -> Vec<Need> {
        let (_, most) = bounds(operation, view, request);
        match self.page(instance) {
            Some(page) => page.with(|rights| rights.needs(&most)),
            None => Rights::new(self.vocabulary).needs(&most),
        }
    }

    /// Counts up whenever a list of tools that was handed out is no longer right.
    pub fn changes(&self) -> watch::Receiver<u64> {
        self.changed.subscribe()
    }

    pub(super) fn changed(&self) {
        self.changed.send_modify(|count| *count += 1);
    }
}
