//! `permissions`: what the tools need, and roles made of that. Nothing is connected to.

use std::io::Write as _;
use std::process::ExitCode;

use clap::{Args, ValueEnum};

use super::Product;
use super::args::{read_only, release};
use crate::permissions::{Format, Report, RoleKind, SCHEMA, Wish, checked_dag, print};
use crate::serve::{Selection, Wanted};

#[derive(Args, Debug)]
#[command(after_help = "\
The tools are chosen as for serving, by the same flags and environment variables. What a tool needs
only under a condition that its arguments can meet is part of the role; so is what it takes to look
up an argument that is not given.

Examples:
  airvane permissions --read-only
  airvane permissions --format sentence
  airvane permissions --airflow 2.11.2 --format fab > roles.json
  airvane permissions --role mcp-viewer --format terraform > role.tf")]
pub(super) struct PermissionsArgs {
    /// How to print it. What does not belong into the text itself goes to stderr.
    #[arg(long, value_enum, default_value = "table")]
    pub format: FormatArg,

    /// Which role.
    #[arg(long, value_enum, default_value = "least")]
    pub role: RoleArg,

    /// The release of Airflow, such as 3.1.8; the newest known one if left out.
    #[arg(long, value_name = "RELEASE", env = "AIRVANE_AIRFLOW", help_heading = "Tools")]
    pub airflow: Option<String>,

    /// No tool that changes Airflow. AF_READ_ONLY does the same.
    #[arg(long, help_heading = "Tools")]
    pub read_only: bool,

    /// Toolsets, comma-separated: `default`, `all`, or names.
    #[arg(long, visible_alias = "toolset", value_name = "NAMES", env = "AIRVANE_TOOLSETS", help_heading = "Tools")]
    pub toolsets: Vec<String>,

    /// Tools besides, comma-separated; alone, only these.
    #[arg(long, visible_alias = "tool", value_name = "NAMES", env = "AIRVANE_TOOLS", help_heading = "Tools")]
    pub tools: Vec<String>,

    /// Tools to leave out, comma-separated, whatever else is set.
    #[arg(
        long,
        visible_alias = "exclude-tool",
        value_name = "NAMES",
        env = "AIRVANE_EXCLUDE_TOOLS",
        help_heading = "Tools"
    )]
    pub exclude_tools: Vec<String>,

    /// Reach this DAG only; may be given several times. For FAB, which has pairs on single DAGs.
    #[arg(long = "dags", visible_alias = "dag", value_name = "ID", value_delimiter = ',', help_heading = "Role")]
    pub dags: Vec<String>,

    /// The role's name.
    #[arg(long, value_name = "NAME", help_heading = "Role")]
    pub name: Option<String>,

    /// After how many days an Astro token expires.
    #[arg(long, value_name = "DAYS", default_value = "90", value_parser = clap::value_parser!(u32).range(1..=3650), help_heading = "Role")]
    pub expires: u32,

    /// Restrict an Astro role to this workspace; may be given several times.
    #[arg(long = "workspace", value_name = "ID", value_delimiter = ',', help_heading = "Role")]
    pub workspaces: Vec<String>,
}

/// How to print it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(super) enum FormatArg {
    /// For people: by tool, then all together, with what is worth knowing.
    Table,
    /// All of it as data.
    Json,
    /// The JSON Schema of what `json` prints.
    JsonSchema,
    /// The body of Astro's request to create a custom role.
    Astro,
    /// Terraform for Astro: the role, and a token that expires.
    Terraform,
    /// A file for `airflow roles import`.
    Fab,
    /// The role of Airflow 3's SimpleAuthManager.
    Simple,
    /// The sentence for an administrator.
    Sentence,
}

/// Which role.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub(super) enum RoleArg {
    /// What the tools need, and nothing else.
    Least,
    /// The 28 scopes of the read-only role that Astronomer publishes.
    #[value(alias = "viewer28", alias = "MCP_VIEWER")]
    McpViewer,
}

/// Prints what was asked for.
pub(super) fn run(product: Product, args: &PermissionsArgs) -> Result<ExitCode, String> {
    let format = match args.format {
        FormatArg::JsonSchema => return say(SCHEMA),
        FormatArg::Table => Format::Table,
        FormatArg::Json => Format::Json,
        FormatArg::Astro => Format::Astro,
        FormatArg::Terraform => Format::Terraform,
        FormatArg::Fab => Format::Fab,
        FormatArg::Simple => Format::Simple,
        FormatArg::Sentence => Format::Sentence,
    };
    let (asked, warning) = read_only(std::env::var_os("AF_READ_ONLY"));
    if let Some(warning) = warning {
        note(warning);
    }
    let catalog = if args.read_only || asked { product.catalog.read_only() } else { product.catalog };
    let joined = |names: &[String]| Some(names.join(","));
    let wanted =
        Wanted { toolsets: joined(&args.toolsets), tools: joined(&args.tools), exclude: joined(&args.exclude_tools) };
    let selection = Selection::of(&catalog, &wanted).map_err(|error| error.to_string())?;
    let dags = args.dags.iter().map(|dag| checked_dag(dag)).collect::<Result<Vec<_>, _>>()?;
    let report = Report::of(&Wish {
        catalog: &catalog,
        selection: &selection,
        airflow: release(args.airflow.as_deref())?,
        kind: match args.role {
            RoleArg::Least => RoleKind::Least,
            RoleArg::McpViewer => RoleKind::Viewer,
        },
        name: args.name.as_deref(),
        dags: &dags,
        days: args.expires,
        workspaces: &args.workspaces,
    })?;
    let printed = print(&report, format)?;
    for text in &printed.notes {
        note(text);
    }
    say(&printed.text)
}

fn note(text: &str) {
    let _ = writeln!(std::io::stderr(), "note: {text}");
}

/// To stdout; that nobody reads to the end is no error.
fn say(text: &str) -> Result<ExitCode, String> {
    let mut out = std::io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => Err(format!("can't write: {error}")),
        _ => Ok(ExitCode::SUCCESS),
    }
}
