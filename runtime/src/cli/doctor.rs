//! `airvane doctor`.

use std::io::Write as _;
use std::process::ExitCode;

use clap::Args;

use super::args::read_only;
use super::run::fail;
use crate::doctor::{Patient, Report, examine};
use crate::serve::rights_probe::WriteProbes;
use crate::serve::{Catalog, Selection, Wanted};
use crate::wire::{ConnectionArgs, DEFAULT_URL};

/// Settings that can't be used.
const EXIT_SETTINGS: u8 = 2;

#[derive(Args, Debug)]
#[command(after_help = "\
Exit codes:
  0  all is well (notes do not count)
  1  no way to Airflow, or it does not know the caller
  2  settings that can't be used
  3  Airflow answers, but tools lack permissions")]
pub(super) struct DoctorArgs {
    /// Address of Airflow; goes before --url and AIRFLOW_API_URL.
    #[arg(value_name = "URL")]
    pub at: Option<String>,

    /// Give the report as JSON. Its form is stable; `doctor` in it is the number of the form.
    #[arg(long)]
    pub json: bool,

    /// Find out about writes too, by writes that are declared to change nothing: to ids that nothing
    /// bears, or with bodies that are always refused. Without it only reads are sent.
    #[arg(long)]
    pub probe_writes: bool,

    /// Toolsets to look at, as for serving.
    #[arg(long, value_name = "NAMES", env = "AIRVANE_TOOLSETS", help_heading = "Tools")]
    pub toolsets: Option<String>,

    /// Tools to look at besides, as for serving.
    #[arg(long, value_name = "NAMES", env = "AIRVANE_TOOLS", help_heading = "Tools")]
    pub tools: Option<String>,

    /// Tools to leave out, as for serving.
    #[arg(long, value_name = "NAMES", env = "AIRVANE_EXCLUDE_TOOLS", help_heading = "Tools")]
    pub exclude_tools: Option<String>,

    /// Only tools that change nothing, as for serving; so does AF_READ_ONLY.
    #[arg(long, help_heading = "Tools")]
    pub read_only: bool,

    #[command(flatten)]
    pub connection: ConnectionArgs,
}

/// Looks, prints, and says by the exit code how it is.
pub(super) async fn run(catalog: Catalog, mut args: DoctorArgs) -> Result<ExitCode, String> {
    let (asked, _) = read_only(std::env::var_os("AF_READ_ONLY"));
    let only = args.read_only || asked;
    let catalog = if only { catalog.read_only() } else { catalog };
    let wanted =
        Wanted { toolsets: args.toolsets.clone(), tools: args.tools.clone(), exclude: args.exclude_tools.clone() };
    let selection = Selection::of(&catalog, &wanted).map_err(|error| error.to_string())?;
    if let Some(at) = args.at.take() {
        args.connection.url = Some(at);
    }
    let given = args.connection.url.clone().filter(|url| !url.trim().is_empty());
    let given = given.unwrap_or_else(|| DEFAULT_URL.to_owned());
    let flags = flags(&args, only);
    let mut report = match args.connection.clone().instance() {
        // The address is not repeated: it may hold a password.
        Err(error) => Report::of_settings("(not read)", &error.to_string(), EXIT_SETTINGS),
        Ok((instance, upstream)) => {
            let writes = if args.probe_writes { WriteProbes::All } else { WriteProbes::None };
            let patient =
                Patient { catalog: &catalog, selection: &selection, flags, instance, upstream, given, writes };
            examine(patient).await
        }
    };
    if std::env::var("MCP_TRANSPORT").is_ok_and(|transport| transport.trim().eq_ignore_ascii_case("sse")) {
        report.problem(
            "settings",
            "MCP_TRANSPORT is sse, a transport that this server does not speak.".to_owned(),
            "Set it to http, and tell the client `http` (streamable HTTP) too, as in `claude mcp add -t http`."
                .to_owned(),
        );
        report.exit = EXIT_SETTINGS;
    }
    let text = if args.json {
        serde_json::to_string_pretty(&report).map_err(|error| error.to_string())? + "\n"
    } else {
        report.text()
    };
    Ok(match std::io::stdout().write_all(text.as_bytes()) {
        Ok(()) => ExitCode::from(report.exit),
        Err(error) => fail(ExitCode::FAILURE, &format!("the report can't be written: {error}")),
    })
}

/// The flags that choose the same tools.
fn flags(args: &DoctorArgs, read_only: bool) -> String {
    let mut flags = String::new();
    for (flag, value) in
        [("--toolsets", &args.toolsets), ("--tools", &args.tools), ("--exclude-tools", &args.exclude_tools)]
    {
        // Names of tools and toolsets, checked before: nothing to quote.
        if let Some(value) = value.as_deref().map(str::trim).filter(|value| !value.is_empty()) {
            flags.push_str(&format!(" {flag} {}", value.replace(' ', "")));
        }
    }
    if read_only {
        flags.push_str(" --read-only");
    }
    flags
}
