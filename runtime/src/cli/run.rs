//! From settings to a running server.

use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use clap::{CommandFactory, FromArgMatches};
use generated::table::{Release, Schemas};
use tokio_util::sync::CancellationToken;

use super::args::{Address, Cli, Command, LogFormat, SchemasArg, ServeArgs, read_only};
use super::{Demo, Product, doctor, log, permissions};
use crate::serve::access::Access;
use crate::serve::http::{self, HttpOptions, Prefix};
use crate::serve::{App, Catalog, Options, Selection, Wanted, stdio};

/// How long connections have to end after a signal.
const GRACE: Duration = Duration::from_secs(3);

/// Settings that can't be used: told on stderr, nothing is started.
const EXIT_SETTINGS: u8 = 2;

/// Runs one of the two programs to its end.
pub fn main(product: Product) -> ExitCode {
    let command = Cli::command().name(product.name).bin_name(product.name);
    let cli = match Cli::from_arg_matches(&command.get_matches()) {
        Ok(cli) => cli,
        Err(error) => error.exit(),
    };
    let (connection, args) = match cli.command {
        Some(Command::Doctor(args)) => {
            log::start(LogFormat::Text);
            return finish(|| doctor::run(product.catalog, *args));
        }
        None => (Some(cli.all.connection), cli.all.serve),
        Some(Command::Serve(all)) => (Some(all.connection), all.serve),
        Some(Command::Demo(args)) => (None, *args),
        Some(Command::Permissions(args)) => {
            return permissions::run(product, &args).unwrap_or_else(|says| fail(ExitCode::from(EXIT_SETTINGS), &says));
        }
    };
    log::start(args.log_format);
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return fail(ExitCode::FAILURE, &format!("no runtime: {error}")),
    };
    let ended = runtime.block_on(async {
        let demo = match connection {
            Some(connection) => {
                let (instance, upstream) = connection.instance().map_err(|error| error.to_string())?;
                let airflow = args.airflow()?;
                return serve(product.catalog, instance, Arc::new(upstream), airflow, None, &args).await;
            }
            None => {
                product.demo.ok_or("this program has no recording to serve; `airvane demo --read-only` has one")?()?
            }
        };
        let Demo { instance, upstream, airflow, notice } = demo;
        tracing::warn!("{notice}");
        if args.listen()?.is_none() {
            tell_how_to_look();
        }
        serve(product.catalog, instance, upstream, Some(airflow), Some(notice), &args).await
    });
    // A read of stdin can't be cancelled; the process does not wait for it.
    runtime.shutdown_timeout(Duration::from_millis(200));
    match ended {
        Ok(code) => code,
        Err(says) => fail(ExitCode::from(EXIT_SETTINGS), &says),
    }
}

/// Runs a command that ends by itself.
fn finish<F: Future<Output = Result<ExitCode, String>>>(command: impl FnOnce() -> F) -> ExitCode {
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return fail(ExitCode::FAILURE, &format!("no runtime: {error}")),
    };
    match runtime.block_on(command()) {
        Ok(code) => code,
        Err(says) => fail(ExitCode::from(EXIT_SETTINGS), &says),
    }
}

pub(super) fn fail(code: ExitCode, says: &str) -> ExitCode {
    let _ = writeln!(std::io::stderr(), "error: {says}");
    code
}

async fn serve(
    catalog: Catalog,
    instance: crate::wire::Instance,
    upstream: Arc<dyn crate::wire::Upstream>,
    airflow: Option<Release>,
    notice: Option<String>,
    args: &ServeArgs,
) -> Result<ExitCode, String> {
    let listen = args.listen()?;
    let (asked, warning) = read_only(std::env::var_os("AF_READ_ONLY"));
    if let Some(warning) = warning {
        tracing::warn!("{warning}");
    }
    let catalog = if args.read_only || asked { catalog.read_only() } else { catalog };
    let wanted =
        Wanted { toolsets: args.toolsets.clone(), tools: args.tools.clone(), exclude: args.exclude_tools.clone() };
    let selection = Selection::of(&catalog, &wanted).map_err(|error| error.to_string())?;
    if selection.names().is_empty() {
        tracing::warn!("no tool is selected: look at --toolsets, --tools, --exclude-tools and --read-only");
    }
    let prefix = Prefix::new(&args.path_prefix)?;
    let access = Access::new(&args.allowed_hosts, &args.allowed_origins)?;
    let recorded = notice.is_some();
    let recording = recorded.then(|| (Arc::clone(&upstream), instance.clone()));
    let has_credentials = recorded || !instance.credentials.is_none();
    let (listener, lend) = match &listen {
        None => (None, false),
        Some(address) => {
            let listener = bind(address).await?;
            let open = listener.local_addr().is_ok_and(|bound| !bound.ip().is_loopback());
            (Some((listener, open)), has_credentials && (!open || args.lend_credentials || recorded))
        }
    };
    let (fence, audit) = (args.fence()?, args.audit()?);
    if !fence.is_open() {
        tracing::info!("only DAGs that match {fence} can be reached");
    }
    let read_only = catalog.is_read_only();
    let address = instance.address.to_string();
    let app = App::new(
        catalog,
        Options {
            instance,
            upstream,
            selection,
            schemas: match args.schemas {
                SchemasArg::Lean => Schemas::Lean,
                SchemasArg::Full => Schemas::Full,
            },
            structured: args.structured,
            airflow,
            cache: if recorded { None } else { cache() },
            lend,
            hide_forbidden: args.hide_forbidden,
            notice,
            fence,
            audit,
        },
    );
    if let Some((upstream, instance)) = recording {
        // A recording answers at once, so that the very first words can name its release.
        app.detector().ask(&upstream, &instance, Duration::from_secs(1)).await;
    }
    signals(app.shutdown().clone())?;
    let version = env!("CARGO_PKG_VERSION");
    let Some((listener, open)) = listener else {
        tracing::info!(version, airflow = address, read_only, "serving MCP over stdio");
        let (input, output) = rmcp::transport::stdio_pipes();
        return Ok(match stdio::serve(app, input, output).await {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => fail(ExitCode::FAILURE, &error.to_string()),
        });
    };
    let bound = listener.local_addr().map_err(|error| error.to_string())?;
    tracing::info!(version, airflow = address, read_only, "serving MCP at http://{bound}{}/mcp", prefix.as_str());
    tell_of_surroundings(open, lend);
    let options = HttpOptions { access, prefix, ..HttpOptions::default() };
    let router = http::router(Arc::clone(&app), options);
    Ok(match http::serve(listener, &app, router, GRACE).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(ExitCode::FAILURE, &error.to_string()),
    })
}

async fn bind(address: &Address) -> Result<tokio::net::TcpListener, String> {
    tokio::net::TcpListener::bind((address.host.as_str(), address.port))
        .await
        .map_err(|error| format!("can't listen on {address}: {error}"))
}

/// What someone who starts the recording in a terminal, and sees nothing happen, wants to know.
fn tell_how_to_look() {
    use std::io::IsTerminal;

    if !std::io::stdin().is_terminal() {
        return;
    }
    let program = std::env::current_exe().map_or_else(|_| "airvane".to_owned(), |path| path.display().to_string());
    let _ = writeln!(
        std::io::stderr(),
        "\nIt speaks MCP, so a client is needed to look at it. One of these starts it by itself:\n\n  \
         claude mcp add airvane-demo -- {program} demo\n  \
         npx @modelcontextprotocol/inspector {program} demo\n\n\
         or, for any client that speaks HTTP:  {program} demo --http\n\n\
         Then ask, say: \"Which runs failed, and why?\" Ctrl-C ends this one.\n"
    );
}

/// What someone who starts it over HTTP may wonder about.
fn tell_of_surroundings(open: bool, lend: bool) {
    if stdin_is_fed() {
        tracing::warn!("MCP is served over HTTP: what comes on stdin is not read");
    }
    if open && lend {
        tracing::warn!("callers without credentials of their own use this server's, and others reach this address");
    }
    if !lend {
        tracing::info!("callers need an Authorization header of their own; it is what goes to Airflow");
    }
    let contained =
        std::path::Path::new("/.dockerenv").exists() || std::env::var_os("KUBERNETES_SERVICE_HOST").is_some();
    if contained && !open {
        tracing::warn!("bound to loopback within a container: nothing outside reaches it; use --http 0.0.0.0:PORT");
    }
}

/// Whether somebody may be writing to stdin: a pipe or a socket, not a terminal or /dev/null.
#[cfg(unix)]
fn stdin_is_fed() -> bool {
    use std::os::fd::AsFd;
    use std::os::unix::fs::FileTypeExt;

    std::io::stdin()
        .as_fd()
        .try_clone_to_owned()
        .map(std::fs::File::from)
        .and_then(|file| file.metadata())
        .is_ok_and(|metadata| metadata.file_type().is_fifo() || metadata.file_type().is_socket())
}

#[cfg(not(unix))]
fn stdin_is_fed() -> bool {
    use std::io::IsTerminal;
    !std::io::stdin().is_terminal()
}

/// The folder for what is kept between runs.
fn cache() -> Option<PathBuf> {
    let set = |name: &str| std::env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
    let base = set("XDG_CACHE_HOME").or_else(|| set("HOME").map(|home| home.join(".cache")))?;
    Some(base.join("airvane"))
}

/// Ends the server at Ctrl-C or SIGTERM; a second one does not wait.
fn signals(shutdown: CancellationToken) -> Result<(), String> {
    #[cfg(unix)]
    let mut terminate = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())
        .map_err(|error| format!("signals can't be heard: {error}"))?;
    tokio::spawn(async move {
        let mut first = true;
        loop {
            #[cfg(unix)]
            tokio::select! {
                _ = tokio::signal::ctrl_c() => {}
                _ = terminate.recv() => {}
            }
            #[cfg(not(unix))]
            let _ = tokio::signal::ctrl_c().await;
            if !first {
                std::process::exit(130);
            }
            first = false;
            tracing::info!("ending");
            shutdown.cancel();
        }
    });
    Ok(())
}
