//! The processes of one Airflow, and what they are told.

use std::{
    env, fs,
    io::ErrorKind,
    net::TcpListener,
    os::unix::{fs::DirBuilderExt, process::CommandExt},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::atomic::{AtomicU32, Ordering},
};

use anyhow::{Context, Result};
use serde_json::{Value, json};

use super::{Airflow, Auth, Instance, Release, Settings, StartOptions, USERS, install::Installed, password};
use crate::cache;

/// All processes of an instance sign and check tokens with it, and so can a test.
const JWT_SECRET: &str = "a-known-key-for-tests-only-0123456789abcdef-0123456789abcdef-4567";
/// A fixed key, so that a copied database can be read.
const FERNET_KEY: &str = "xq5eYbFqEBvSYbWS3FvJ0BpLL9yR0m5yR2tW3C0wG1s=";
/// Signs the sessions of the web pages.
const SECRET_KEY: &str = "another-known-key-for-tests-only";
/// Files of the DAG folder that are not the user's to see.
const NOT_COPIED: &str = "__pycache__";

/// Starts the processes under a supervisor and returns at once.
pub(super) fn launch(release: Release, options: &StartOptions, installed: &Installed) -> Result<Airflow> {
    let home = fresh_home(release)?;
    fs::create_dir(home.join("logs"))?;
    for folder in ["dags"].into_iter().chain(options.more_dags) {
        copy_dags(&cache::source(&format!("airflow/{folder}")), &home.join("dags"))?;
    }
    fs::copy(&installed.database, home.join("airflow.db"))?;
    let users: Value = USERS.iter().map(|(name, _)| ((*name).to_owned(), Value::from(password(name)))).collect();
    fs::write(home.join("passwords.json"), users.to_string())?;

    let port = match options.port {
        Some(port) => port,
        None => TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port(),
    };
    let plan = json!({
        "programs": programs(release, port, installed, &home),
        "remove": (!options.keep).then_some(&home),
    });
    let plan_file = home.join("plan.json");
    fs::write(&plan_file, plan.to_string())?;
    let log = fs::File::create(home.join("supervisor.log"))?;
    let mut command = Command::new(installed.python());
    command.arg(cache::source("airflow/supervise.py")).arg(&plan_file);
    let settings = Settings {
        release,
        auth: options.auth,
        environment: installed.environment.clone(),
        home: home.clone(),
        port,
        many: options.many,
        closed: options.closed,
    };
    set_environment(&mut command, &settings);
    let mut supervisor = command
        .stdin(Stdio::piped())
        .stdout(log.try_clone()?)
        .stderr(log)
        // A Ctrl-C in the terminal is for us; the supervisor learns of it by our end.
        .process_group(0)
        .spawn()
        .context("cannot start the supervisor")?;
    let lifeline = supervisor.stdin.take();
    let url = format!("http://127.0.0.1:{port}");
    let instance = Instance {
        release: release.name.to_owned(),
        login: if release.major() == 2 { "basic" } else { "token" }.to_owned(),
        api: format!("{url}{}", release.api_path()),
        url,
        users: USERS.iter().map(|(name, _)| ((*name).to_owned(), password(name))).collect(),
        runs: Default::default(),
        secrets: [JWT_SECRET, FERNET_KEY, SECRET_KEY].map(str::to_owned).to_vec(),
        jwt_secret: if release.major() == 2 { String::new() } else { JWT_SECRET.to_owned() },
        home: home.to_string_lossy().into_owned(),
    };
    Ok(Airflow { instance, supervisor, lifeline, keep: options.keep, settings })
}

/// A new folder, for nobody else to look into: there are keys and passwords in it.
fn fresh_home(release: Release) -> Result<PathBuf> {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    loop {
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let home = env::temp_dir().join(format!("airvane-airflow-{release}-{}-{count}", std::process::id()));
        match fs::DirBuilder::new().mode(0o700).create(&home) {
            Ok(()) => return Ok(home.canonicalize()?),
            // Left behind by `keep`, under a process id that has come round again.
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => {
                return Err(error).with_context(|| format!("cannot make {}", home.display()));
            }
        }
    }
}

fn programs(release: Release, port: u16, installed: &Installed, home: &Path) -> Vec<Value> {
    let port = port.to_string();
    let web: &[&str] = if release.major() == 2 {
        // Its workers serve one request at a time: with one only, health waits behind a slow call.
        &["webserver", "--hostname", "127.0.0.1", "--port", &port, "--workers", "2"]
    } else {
        &["api-server", "--host", "127.0.0.1", "--port", &port, "--workers", "1"]
    };
    // Without the flag these two serve logs on all interfaces, and two instances would clash.
    // The triggerer does so, and knows the flag, from 2.6 on.
    const SCHEDULER: &[&str] = &["scheduler", "--skip-serve-logs"];
    const TRIGGERER: &[&str] = &["triggerer", "--skip-serve-logs"];
    let triggerer: &[&str] = if release.major() > 2 || release.at_least(6) { TRIGGERER } else { &["triggerer"] };
    let mut programs = vec![web, SCHEDULER, triggerer];
    if release.major() > 2 {
        programs.push(&["dag-processor"]);
    }
    let program = |arguments: &&[&str]| {
        let name = arguments.first().copied().unwrap_or_default();
        let python = installed.python().to_string_lossy().into_owned();
        let mut argv = vec![python, "-m".to_owned(), "airflow".to_owned()];
        argv.extend(arguments.iter().map(|argument| (*argument).to_owned()));
        json!({"name": name, "argv": argv, "log": home.join(format!("{name}.log"))})
    };
    programs.iter().map(program).collect()
}

/// Sets all of Airflow's settings in a command's environment; none of the user's own get through.
pub(super) fn set_environment(command: &mut Command, settings: &Settings) {
    let Settings { release, auth, environment, home, port, many, closed } = settings;
    let (release, open, enabled) =
        (*release, if *closed { "False" } else { "True" }, if *closed { "Disabled" } else { "Enabled" });
    for (name, _) in env::vars_os() {
        let text = name.to_string_lossy();
        let ours = ["AIRFLOW", "_AIRFLOW", "AIRVANE", "PYTHON", "VIRTUAL_ENV"];
        if ours.iter().any(|prefix| text.starts_with(prefix)) {
            command.env_remove(&name);
        }
    }
    let mut path = vec![environment.join("bin")];
    path.extend(env::split_paths(&env::var_os("PATH").unwrap_or_default()).collect::<Vec<PathBuf>>());
    if let Ok(path) = env::join_paths(path) {
        command.env("PATH", path);
    }
    let set = |command: &mut Command, name: &str, value: &str| {
        command.env(format!("AIRFLOW__{name}"), value);
    };
    let shown = |name: &str| home.join(name).to_string_lossy().into_owned();
    command
        .current_dir(home)
        .env("AIRFLOW_HOME", home)
        .env("AIRVANE_TEST_MANY", many.to_string())
        // Tasks of 3.x talk to the API server over HTTP; a proxy must not come between.
        .env("NO_PROXY", "127.0.0.1,localhost")
        .env("no_proxy", "127.0.0.1,localhost")
        .env("_AIRFLOW__SKIP_DATABASE_EXECUTOR_COMPATIBILITY_CHECK", "1");
    let executor = if release.parallel { "LocalExecutor" } else { "SequentialExecutor" };
    let url = format!("http://127.0.0.1:{port}");
    for (name, value) in [
        ("CORE__DAGS_FOLDER", shown("dags").as_str()),
        ("CORE__EXECUTOR", executor),
        ("CORE__FERNET_KEY", FERNET_KEY),
        ("CORE__LOAD_EXAMPLES", "False"),
        ("CORE__PARALLELISM", "4"),
        ("CORE__TEST_CONNECTION", enabled),
        ("DATABASE__SQL_ALCHEMY_CONN", &format!("sqlite:///{}?timeout=30", shown("airflow.db"))),
        // With SQLite the pool's size can't be set, and 15 connections are too few for 50 callers:
        // Airflow then answers nothing until it is started again.
        ("DATABASE__SQL_ALCHEMY_POOL_ENABLED", "False"),
        ("LOGGING__BASE_LOG_FOLDER", &shown("logs")),
        ("LOGGING__COLORED_CONSOLE_LOG", "False"),
        ("USAGE_DATA_COLLECTION__ENABLED", "False"),
    ] {
        set(command, name, value);
    }
    if release.major() == 2 {
        let provider = "airflow.providers.fab.auth_manager.api.auth.backend.basic_auth";
        let basic = if release.at_least(9) { provider } else { "airflow.api.auth.backend.basic_auth" };
        for (name, value) in [
            ("API__AUTH_BACKENDS", basic),
            ("SCHEDULER__DAG_DIR_LIST_INTERVAL", "10"),
            ("SCHEDULER__MIN_FILE_PROCESS_INTERVAL", "10"),
            ("SCHEDULER__SCHEDULER_IDLE_SLEEP_TIME", "0.5"),
            ("WEBSERVER__EXPOSE_CONFIG", open),
            // On a busy machine 5 s are too few, and a task whose start is told twice fails.
            ("WORKERS__EXECUTION_API_TIMEOUT", "60"),
            ("WEBSERVER__SECRET_KEY", SECRET_KEY),
            ("WEBSERVER__BASE_URL", &url),
            ("WEBSERVER__WORKER_REFRESH_INTERVAL", "0"),
        ] {
            set(command, name, value);
        }
        return;
    }
    let users: Vec<String> = USERS.iter().map(|(name, _)| format!("{name}:{name}")).collect();
    for (name, value) in [
        ("API__BASE_URL", url.as_str()),
        ("API__EXPOSE_CONFIG", open),
        ("API__HOST", "127.0.0.1"),
        ("API__PORT", &port.to_string()),
        ("API__SECRET_KEY", SECRET_KEY),
        ("API__WORKERS", "1"),
        ("API_AUTH__JWT_SECRET", JWT_SECRET),
        ("CORE__EXECUTION_API_SERVER_URL", &format!("{url}/execution/")),
        ("CORE__SIMPLE_AUTH_MANAGER_PASSWORDS_FILE", &shown("passwords.json")),
        ("CORE__SIMPLE_AUTH_MANAGER_USERS", &users.join(",")),
        ("DAG_PROCESSOR__MIN_FILE_PROCESS_INTERVAL", "10"),
        ("DAG_PROCESSOR__REFRESH_INTERVAL", "10"),
        ("SCHEDULER__SCHEDULER_IDLE_SLEEP_TIME", "0.5"),
        // What 3.0.0 still calls the setting of `API` above.
        ("WEBSERVER__EXPOSE_CONFIG", open),
        // On a busy machine 5 s are too few, and a task whose start is told twice fails.
        ("WORKERS__EXECUTION_API_TIMEOUT", "60"),
    ] {
        set(command, name, value);
    }
    if *auth == Auth::Fab {
        set(command, "CORE__AUTH_MANAGER", "airflow.providers.fab.auth_manager.fab_auth_manager.FabAuthManager");
        // Users are cached for 30 s by default: a test that changes a role would have to wait.
        set(command, "FAB__CACHE_TTL", "1");
    }
}

fn copy_dags(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from).with_context(|| format!("cannot read {}", from.display()))? {
        let entry = entry?;
        if entry.file_name() != NOT_COPIED {
            fs::copy(entry.path(), to.join(entry.file_name()))?;
        }
    }
    Ok(())
}

/// The last lines of every log of the processes, for an error message.
pub(super) fn tails(home: &Path) -> String {
    let mut logs: Vec<PathBuf> = fs::read_dir(home).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    logs.retain(|path| path.extension().is_some_and(|extension| extension == "log"));
    logs.sort();
    let tail = |path: &PathBuf| {
        let text = fs::read(path).map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default();
        let lines: Vec<&str> = text.lines().collect();
        let last: Vec<&str> = lines.iter().skip(lines.len().saturating_sub(15)).copied().collect();
        format!("--- {}\n{}\n", path.display(), last.join("\n"))
    };
    logs.iter().map(tail).collect()
}
