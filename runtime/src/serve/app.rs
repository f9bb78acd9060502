//! What a server has in common for all its requests, and who is calling.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use generated::table::{OperationData, Release, Schemas};
use tokio_util::sync::CancellationToken;

use super::audit::{Audit, Recorded, Trail};
use super::catalog::Catalog;
use super::detect::{Detector, Known};
use super::fence::{Fence, Fenced};
use super::rights_book::Book;
use super::selection::Selection;
use crate::answer::Masker;
use crate::wire::{Credentials, Instance, ReadOnlyGuard, Upstream};

/// Settings of a server.
pub struct Options {
    /// The Airflow that is called, with the credentials of this server's own settings.
    pub instance: Instance,
    /// What carries requests to it.
    pub upstream: Arc<dyn Upstream>,
    /// The tools that are listed.
    pub selection: Selection,
    /// How much of the types is shown.
    pub schemas: Schemas,
    /// Whether results are also given as structured content.
    pub structured: bool,
    /// The release to take until Airflow says its own.
    pub airflow: Option<Release>,
    /// Folder that keeps between runs what was seen; `None` = nothing is kept.
    pub cache: Option<PathBuf>,
    /// Whether callers over HTTP that send no credentials get those of `instance`.
    pub lend: bool,
    /// Whether only those tools are listed that the caller can use.
    pub hide_forbidden: bool,
    /// A sentence for the agent about this server as a whole, such as that it is a recording.
    pub notice: Option<String>,
    /// The DAGs that may be reached.
    pub fence: Fence,
    /// Where each call is written down.
    pub audit: Option<Arc<Audit>>,
}

/// A server over one set of tables. Nothing in it belongs to a single request.
pub struct App {
    pub(super) catalog: Catalog,
    pub(super) selection: Selection,
    pub(super) schemas: Schemas,
    pub(super) structured: bool,
    pub(super) lend: bool,
    pub(super) notice: Option<String>,
    pub(super) hide_forbidden: bool,
    pub(super) rights: Book,
    pub(super) instance: Instance,
    /// The way to Airflow, kept to the fence of this server.
    pub(super) upstream: Arc<dyn Upstream>,
    /// The same without a fence: for nothing but other fences before it.
    bare: Arc<dyn Upstream>,
    operations: Arc<[&'static OperationData]>,
    pub(super) fence: Fence,
    pub(super) audit: Option<Arc<Audit>>,
    pub(super) detector: Arc<Detector>,
    pub(super) masker: Masker,
    shutdown: CancellationToken,
}

/// Who calls.
#[derive(Clone)]
pub enum Caller {
    /// The one process at the other end of the pipe: it has what the server was configured with.
    Local,
    /// A request over HTTP.
    Remote {
        /// Its own credentials for Airflow, if it sent any.
        credentials: Option<Credentials>,
        /// Whether it can take a stream of events in answer.
        streams: bool,
        /// The DAGs that this request asks to be kept to.
        fence: Fence,
    },
}

impl App {
    /// A server over `catalog`. One without a table of writes gets a last check before
    /// sending as well: requests that change anything do not leave it.
    pub fn new(catalog: Catalog, options: Options) -> Arc<Self> {
        let bare: Arc<dyn Upstream> =
            if catalog.is_read_only() { Arc::new(ReadOnlyGuard::new(options.upstream)) } else { options.upstream };
        let operations: Arc<[&'static OperationData]> = catalog.operations().collect();
        let upstream = fenced(&bare, &options.fence, &operations, &catalog);
        let detector = Arc::new(Detector::new(&catalog, options.airflow, options.cache.as_deref()));
        let rights = Book::new(catalog.vocabulary());
        let masker = Masker::new(catalog.secrets());
        Arc::new(Self {
            catalog,
            selection: options.selection,
            schemas: options.schemas,
            structured: options.structured,
            lend: options.lend,
            notice: options.notice,
            hide_forbidden: options.hide_forbidden,
            rights,
            instance: options.instance,
            upstream,
            bare,
            operations,
            fence: options.fence,
            audit: options.audit,
            detector,
            masker,
            shutdown: CancellationToken::new(),
        })
    }

    /// Cancelled when the server ends: calls under way end with it.
    pub fn shutdown(&self) -> &CancellationToken {
        &self.shutdown
    }

    /// Knows the releases of the Airflows that are called.
    pub fn detector(&self) -> &Arc<Detector> {
        &self.detector
    }

    /// Asks from time to time which release answers, until the server ends.
    pub fn follow(&self) -> impl Future<Output = ()> + Send + 'static {
        let cancel = self.shutdown.clone();
        Arc::clone(&self.detector).follow(Arc::clone(&self.upstream), self.instance.clone(), cancel)
    }

    /// The Airflow a caller reaches, as whom: its own credentials go before lent ones, and
    /// nobody gets another caller's.
    pub(super) fn instance_for(&self, caller: &Caller) -> Instance {
        let mut instance = self.instance.clone();
        match caller {
            Caller::Local => {}
            Caller::Remote { credentials: Some(own), .. } => instance.credentials = own.clone(),
            Caller::Remote { credentials: None, .. } if self.lend => {}
            Caller::Remote { credentials: None, .. } => instance.credentials = Credentials::none(),
        }
        instance
    }

    /// The DAGs that a caller reaches: a request can only take some away.
    pub(super) fn fence_for(&self, caller: &Caller) -> Fence {
        match caller {
            Caller::Local => self.fence.clone(),
            Caller::Remote { fence, .. } => self.fence.and(fence),
        }
    }

    /// The way to Airflow for one call: within its fence, and noted on its trail.
    pub(super) fn way(&self, caller: &Caller, trail: &Arc<Trail>) -> Arc<dyn Upstream> {
        let upstream = Arc::clone(&self.bare);
        let recorded: Arc<dyn Upstream> =
            Arc::new(Recorded { upstream, trail: Arc::clone(trail), operations: Arc::clone(&self.operations) });
        fenced(&recorded, &self.fence_for(caller), &self.operations, &self.catalog)
    }

    /// The release at `instance`, asked if that is due, waiting no longer than `patience`.
    pub(super) async fn known(&self, instance: &Instance, patience: Duration) -> Known {
        self.detector.ask(&self.upstream, instance, patience).await
    }
}

fn fenced(
    upstream: &Arc<dyn Upstream>,
    fence: &Fence,
    operations: &Arc<[&'static OperationData]>,
    catalog: &Catalog,
) -> Arc<dyn Upstream> {
    if fence.is_open() {
        return Arc::clone(upstream);
    }
    Arc::new(Fenced::new(Arc::clone(upstream), fence.clone(), Arc::clone(operations), catalog.fences()))
}
