//! Real MCP clients, pinned: the Python one (both protocol eras), the Inspector's command line, and `mcp-remote`.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread,
};

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::{cache, python};

/// The Python that the Python clients' lock file was resolved for.
const PYTHON: &str = "3.11";

/// The Python MCP clients: `mcp` and `fastmcp`.
#[derive(Clone, Debug)]
pub struct PythonClients {
    /// A Python that can import them.
    pub python: PathBuf,
    /// The script that performs a list of steps with `mcp` (`--help` says how).
    pub driver: PathBuf,
}

/// The MCP clients that run on Node.js, and a Node.js new enough for them.
#[derive(Clone, Debug)]
pub struct NodeClients {
    /// Node.js 22, whatever version the machine has.
    pub node: PathBuf,
    /// The Inspector; `--cli` as the first argument makes it the command line.
    pub inspector: PathBuf,
    /// The bridge from stdio to streamable HTTP.
    pub mcp_remote: PathBuf,
    /// The folder to resolve modules from: the TypeScript SDK 1.x is in there.
    pub modules: PathBuf,
}

/// A protocol revision that a client is told to speak.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Era {
    /// What client and server agree on.
    Auto,
    /// 2025-11-25, with `initialize`.
    Handshake,
    /// 2026-07-28, stateless, and without asking the server first.
    Stateless,
}

/// Where the server is that a client talks to.
#[derive(Debug)]
pub enum Server<'a> {
    /// A program that speaks on standard input and output; with its arguments and environment.
    Stdio(&'a Command),
    /// A streamable HTTP endpoint, and headers for each request.
    Http(&'a str, &'a [(&'a str, &'a str)]),
}

impl PythonClients {
    /// Installs them if need be.
    pub fn install() -> Result<Self> {
        let lock = cache::source_text("clients/python/requirements.txt")?;
        let recipe = format!("# Python {PYTHON}\n{lock}");
        let folder = cache::installed("clients-python", &recipe, |folder| {
            python::environment(&folder.join("environment"), PYTHON, std::slice::from_ref(&lock))
        })?;
        Ok(Self { python: folder.join("environment/bin/python"), driver: cache::source("clients/python/drive.py") })
    }

    /// Performs the steps on one connection; one outcome per step, as the driver's help describes them.
    pub fn drive(&self, server: &Server<'_>, era: Era, steps: &Value) -> Result<Vec<Value>> {
        let mut command = Command::new(&self.python);
        command.arg(&self.driver).args(["--era", era.name()]);
        match server {
            Server::Http(url, headers) => {
                command.args(["--http", url]);
                for (name, value) in *headers {
                    command.arg("--header").arg(format!("{name}={value}"));
                }
            }
            Server::Stdio(program) => {
                command.arg("--stdio").arg(program.get_program()).args(program.get_args());
                for (name, value) in program.get_envs() {
                    match value {
                        Some(value) => command.env(name, value),
                        None => command.env_remove(name),
                    };
                }
            }
        }
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
        let mut stdin = child.stdin.take().context("a pipe")?;
        let text = steps.to_string();
        // Not from this thread: both sides could fill their pipes and wait for each other.
        let writer = thread::spawn(move || stdin.write_all(text.as_bytes()));
        let output = child.wait_with_output()?;
        let printed = String::from_utf8_lossy(&output.stderr).into_owned();
        ensure!(output.status.success(), "the Python client ended with {}:\n{printed}", output.status);
        writer.join().ok().context("the steps were not written")??;
        let lines = String::from_utf8(output.stdout)?;
        lines.lines().map(|line| serde_json::from_str(line).context("a line that is no JSON")).collect()
    }
}

impl Era {
    /// Its name as the driver takes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Handshake => "2025-11-25",
            Self::Stateless => "2026-07-28",
        }
    }
}

impl NodeClients {
    /// Installs them if need be, with the machine's npm.
    pub fn install() -> Result<Self> {
        let package = cache::source_text("clients/node/package.json")?;
        let lock = cache::source_text("clients/node/package-lock.json")?;
        let folder = cache::installed("clients-node", &format!("{package}\n{lock}"), |folder| {
            fs::write(folder.join("package.json"), &package)?;
            fs::write(folder.join("package-lock.json"), &lock)?;
            // No scripts: nothing here needs one, and some would fetch things from elsewhere.
            let arguments = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
            cache::run(Command::new("npm").args(arguments).current_dir(folder))?;
            Ok(())
        })?;
        let modules = folder.join("node_modules");
        let program = |name: &str| -> Result<PathBuf> {
            let link = modules.join(".bin").join(name);
            fs::canonicalize(&link).with_context(|| format!("{} was not installed", link.display()))
        };
        Ok(Self {
            // On a platform without a Node.js in the lock file the machine's own has to do.
            node: program("node").unwrap_or_else(|_| PathBuf::from("node")),
            inspector: program("mcp-inspector")?,
            mcp_remote: program("mcp-remote")?,
            modules,
        })
    }

    /// A command that runs one of the scripts with the right Node.js, its folder first on the PATH.
    ///
    /// `home` becomes the home folder: both clients keep files there, which must not be the user's.
    pub fn command(&self, script: &Path, home: &Path) -> Command {
        let mut command = Command::new(&self.node);
        let mut path: Vec<PathBuf> = self.node.parent().map(Path::to_owned).into_iter().collect();
        path.extend(std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default()));
        if let Ok(path) = std::env::join_paths(path) {
            command.env("PATH", path);
        }
        command.arg(script).env("HOME", home).env("MCP_REMOTE_CONFIG_DIR", home.join("mcp-remote"));
        command
    }
}
