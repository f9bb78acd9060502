//! The log: stderr only, since stdout is the protocol's.

use std::io::{IsTerminal, stderr};

use tracing::{Level, Metadata};
use tracing_subscriber::filter::{EnvFilter, FilterFn};
use tracing_subscriber::fmt;
use tracing_subscriber::layer::{Layer, SubscriberExt};
use tracing_subscriber::util::SubscriberInitExt;

use super::args::LogFormat;

/// Starts the log. RUST_LOG sets how much this server says of itself; of the libraries below
/// it no more than warnings are shown, since they write headers and bodies, and with them
/// secrets, into finer levels.
pub(super) fn start(format: LogFormat) {
    let wanted = std::env::var("RUST_LOG").unwrap_or_default();
    let wanted = EnvFilter::builder().with_default_directive(Level::INFO.into()).parse_lossy(wanted);
    let bounded = FilterFn::new(harmless);
    let color = stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    let lines: Box<dyn Layer<_> + Send + Sync> = match format {
        LogFormat::Text => Box::new(fmt::layer().with_writer(stderr).with_ansi(color).with_target(false)),
        LogFormat::Json => Box::new(fmt::layer().json().with_writer(stderr).with_ansi(false).flatten_event(true)),
    };
    let _ = tracing_subscriber::registry().with(lines.with_filter(wanted).with_filter(bounded)).try_init();
    std::panic::set_hook(Box::new(|panic| {
        // The message of a panic may hold what was being worked on; the place does not.
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, "panic");
    }));
}

fn harmless(metadata: &Metadata<'_>) -> bool {
    let target = metadata.target();
    let ours = target == "airvane" || target.starts_with("airvane::") || target.starts_with("airvane_");
    ours || *metadata.level() <= Level::WARN
}
