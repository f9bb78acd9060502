//! `--hide-forbidden`: only the tools that a caller can use are listed.
//!
//! Hiding is a kindness to the agent and no wall: a tool that is called all the same is sent, and
//! Airflow's refusal explained.

use std::sync::Arc;
use std::time::Duration;

use super::app::App;
use super::catalog::Entry;
use super::detect::{Known, Source};
use super::inventory::Inventory;
use super::rights_book::Page;
use super::rights_probe::{Asking, WriteProbes, ask, candidates};
use super::rights_tools::{Opening, tool, wanted};
use crate::wire::Instance;

/// How long a list waits for what the caller may do to be found out.
const PATIENCE: Duration = Duration::from_secs(8);

/// The names of the tools to list, and whether that is final: what is not known is shown.
pub(super) async fn usable(app: &Arc<App>, instance: &Instance, known: &Known) -> (Vec<Entry>, bool) {
    let all: Vec<Entry> =
        Inventory { catalog: &app.catalog, selection: &app.selection, view: known.view }.entries().collect();
    if !app.hide_forbidden || known.source != Source::Told {
        return (all, !app.hide_forbidden);
    }
    // Nobody's permissions are not asked for.
    let Some(page) = app.rights.page(instance) else { return (all, true) };
    if !page.is_fresh(&known.view) {
        let (app, instance, known, page) = (Arc::clone(app), instance.clone(), *known, Arc::clone(&page));
        let asked = tokio::spawn(async move { find_out(&app, &instance, &known, &page).await });
        if tokio::time::timeout(PATIENCE, asked).await.is_err() {
            tracing::info!("what this caller may do is not known in time; all tools are listed meanwhile");
        }
    }
    let fresh = page.is_fresh(&known.view);
    let shown = if fresh { open(app, known, &page, all) } else { all };
    page.showed(shown.iter().map(Entry::name).collect());
    (shown, fresh)
}

fn open(app: &App, known: &Known, page: &Page, all: Vec<Entry>) -> Vec<Entry> {
    let vocabulary = app.catalog.vocabulary();
    page.with(|rights| {
        let closed = |entry: &Entry| matches!(tool(entry, &known.view, rights, vocabulary), Opening::Closed(_));
        all.into_iter().filter(|entry| !closed(entry)).collect()
    })
}

/// Asks what the caller may, one at a time.
async fn find_out(app: &Arc<App>, instance: &Instance, known: &Known, page: &Page) {
    let _one = page.asking.lock().await;
    if page.is_fresh(&known.view) {
        return;
    }
    let view = known.view;
    let inventory = Inventory { catalog: &app.catalog, selection: &app.selection, view };
    let all: Vec<Entry> = inventory.entries().collect();
    let wanted = wanted(all.iter(), &view);
    let asking = Asking {
        instance,
        upstream: app.upstream.as_ref(),
        view,
        hints: app.catalog.hints(),
        vocabulary: app.catalog.vocabulary(),
        cancel: app.shutdown().clone(),
    };
    let left = candidates(app.catalog.operations(), &view, WriteProbes::Named);
    let round = ask(&asking, left, &wanted, |learn| page.with(|rights| learn(rights))).await;
    tracing::info!(requests = round.requests, unrecognised = round.unrecognised, "asked what a caller may do");
    page.asked(view);
    let now: Vec<&'static str> = open(app, known, page, all).iter().map(Entry::name).collect();
    // Whoever waits for this list gets it; who went on with all tools is told.
    if page.shows_others(&now) {
        app.rights.changed();
    }
}
