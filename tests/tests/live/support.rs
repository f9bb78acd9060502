//! What the live tests share: the Airflows, airvane before them, and the tables of a release.

use std::sync::OnceLock;
use std::thread;
use std::time::{Duration, Instant};

use airvane_tests::mcp::{Client, Program};
use airvane_tests::{Airflow, Instance};
use anyhow::{Context, Result, anyhow, bail};
use generated::table::{Line, Operation, OperationData, Release, View, holds};
use serde_json::Value;

/// The last patch of each line, as the tests run them.
pub const RELEASES: [&str; 2] = ["2.11.2", "3.3.2"];

/// The running Airflow of a release. Whoever asks first starts both, side by side.
pub fn airflow(release: &str) -> Result<&'static Instance> {
    static STARTED: OnceLock<Vec<(&str, Result<&'static Instance, String>)>> = OnceLock::new();
    let started = STARTED.get_or_init(|| {
        let start = |release| (release, Airflow::shared(release).map_err(|error| format!("{error:#}")));
        thread::scope(|scope| {
            let threads: Vec<_> = RELEASES.map(|release| scope.spawn(move || start(release))).into_iter().collect();
            threads.into_iter().map(|thread| thread.join().expect("starting an Airflow does not panic")).collect()
        })
    });
    let (_, instance) = started.iter().find(|(known, _)| *known == release).expect("a release of the list");
    instance.as_ref().copied().map_err(|error| anyhow!("a live test needs Airflow {release}: {error}"))
}

/// airvane for an instance as one of its users, by name and password.
pub fn program(instance: &Instance, user: &str) -> Result<Program> {
    Ok(Program::airvane(&instance.url)?.login(user, &instance.users[user]))
}

/// The same, over a pipe, as the administrator.
pub fn client(instance: &Instance) -> Result<Client> {
    program(instance, "admin")?.stdio()
}

/// Does the same for both lines, side by side; both are told when they fail.
pub fn on_both_lines(test: impl Fn(&'static Instance) -> Result<()> + Sync) {
    let failures: Vec<String> = thread::scope(|scope| {
        let threads: Vec<_> = RELEASES
            .iter()
            .map(|release| {
                (release, scope.spawn(|| airflow(release).and_then(&test).map_err(|error| format!("{error:#}"))))
            })
            .collect();
        threads
            .into_iter()
            .filter_map(|(release, thread)| match thread.join() {
                Ok(Ok(())) => None,
                Ok(Err(error)) => Some(format!("Airflow {release}: {error}")),
                Err(_) => Some(format!("Airflow {release}: a panic, see above")),
            })
            .collect()
    });
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
}

/// The tables' view of a release.
pub fn view(release: &str) -> View {
    let release = Release::parse(release).expect("a release");
    let line = Line::of(release).expect("a known line");
    let known = generated::RELEASES.iter().find(|(known, _)| *known == line).expect("a line of the tables").1;
    View::of(release, line, known).expect("a release of the tables")
}

/// The read operations of a release.
pub fn reads(view: &View) -> Vec<&'static OperationData> {
    in_view(generated::read::OPERATIONS.iter().map(|operation| operation.data()), view)
}

/// The write operations of a release.
pub fn writes(view: &View) -> Vec<&'static OperationData> {
    in_view(generated::write::OPERATIONS.iter().map(|operation| operation.data()), view)
}

fn in_view(all: impl Iterator<Item = &'static OperationData>, view: &View) -> Vec<&'static OperationData> {
    all.filter(|operation| operation.line == view.line && holds(operation.spans, view)).collect()
}

/// Operations that no tool calls, by the reviewed permission map, by line and id, with the reason.
pub fn unreachable() -> Result<Vec<((Line, String), String)>> {
    let text = std::fs::read_to_string(airvane_tests::cache::source("../generated/permissions.json"))?;
    let permissions: Value = serde_json::from_str(&text)?;
    let mut found = Vec::new();
    for line in Line::ALL {
        let operations = permissions.pointer(&format!("/lines/{line}/operations")).and_then(Value::as_object);
        for (id, operation) in operations.context("a line of the map")? {
            if let Some(reason) = operation["unreachable"].as_str() {
                found.push(((line, id.clone()), reason.to_owned()));
            }
        }
    }
    Ok(found)
}

/// Asks until the answer is something; errors meanwhile (a busy database) count as not yet.
pub fn until<T>(what: &str, mut ask: impl FnMut() -> Result<Option<T>>) -> Result<T> {
    let deadline = Instant::now() + Duration::from_secs(90);
    loop {
        let last = match ask() {
            Ok(Some(found)) => return Ok(found),
            Ok(None) => String::new(),
            Err(error) => format!(": {error:#}"),
        };
        if Instant::now() > deadline {
            bail!("waited in vain for {what}{last}");
        }
        thread::sleep(Duration::from_millis(400));
    }
}
