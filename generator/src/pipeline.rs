//! The whole way, from the files under `specs/` to the tables and the rendered files.

use std::path::Path;
use std::time::{Duration, Instant};

use crate::emit::{Files, Input, render};
use crate::model::Api;
use crate::openapi::{Document, Overlays};
use crate::policy::Policy;
use crate::problem::{Problem, Problems};
use crate::source::SpecFile;
use crate::table::Line;
use crate::tabulate::Tables;

/// Everything that was read and made, up to the emitters.
#[derive(Debug)]
pub struct Made {
    /// Merged models, Airflow 2.x first.
    pub apis: Vec<Api>,
    /// Reviewed data.
    pub policy: Policy,
    /// Tables.
    pub tables: Tables,
    /// How long each stage took, in order.
    pub timings: Vec<(&'static str, Duration)>,
}

impl Made {
    /// What the emitters read.
    pub fn input(&self) -> Input<'_> {
        Input { apis: &self.apis, policy: &self.policy, tables: &self.tables }
    }

    /// Renders every generated file in memory, and checks the rules that need what agents see.
    pub fn render(&mut self) -> Result<Files, Problems> {
        let start = Instant::now();
        crate::rules::check(self.input())?;
        self.timings.push(("rules and token budgets", start.elapsed()));
        let start = Instant::now();
        let files = render(self.input())?;
        self.timings.push(("rendering", start.elapsed()));
        Ok(files)
    }
}

/// The models alone, without the reviewed YAML: what the audit starts from.
pub fn models(root: &Path, report: &mut dyn FnMut(&str)) -> Result<Vec<Api>, Problems> {
    let specs = crate::source::load(root)?;
    report(&format!("parsing {} specs", specs.len()));
    let documents = parse(root, &specs)?;
    merge(&documents)
}

fn merge(documents: &[Document]) -> Result<Vec<Api>, Problems> {
    let mut apis = Vec::new();
    let mut problems = Problems::default();
    for line in Line::ALL {
        let of_line: Vec<Document> = documents.iter().filter(|document| document.spec.line == line).cloned().collect();
        apis.extend(problems.take(crate::model::build(line, &of_line)));
    }
    problems.into_result()?;
    Ok(apis)
}

/// Reads `specs/` below `root` and makes everything but the files. `report` hears of each stage.
pub fn make(root: &Path, report: &mut dyn FnMut(&str)) -> Result<Made, Problems> {
    let mut timings = Vec::new();
    let mut stage = |name: &'static str, start: Instant| timings.push((name, start.elapsed()));
    let start = Instant::now();
    let specs = crate::source::load(root)?;
    stage("reading and verifying specs", start);
    report(&format!("parsing {} specs", specs.len()));
    let start = Instant::now();
    let documents = parse(root, &specs)?;
    stage("parsing specs", start);
    let start = Instant::now();
    let apis = merge(&documents)?;
    stage("merging releases", start);
    let start = Instant::now();
    let policy = Policy::load(root, &apis)?;
    let tables = crate::tabulate::tabulate(&apis, &policy)?;
    stage("permissions and tools", start);
    Ok(Made { apis, policy, tables, timings })
}

/// Parses all specs on all cores: this is where the time goes.
fn parse(root: &Path, specs: &[SpecFile]) -> Result<Vec<Document>, Problems> {
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let next = std::sync::atomic::AtomicUsize::new(0);
    let results = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..cores.min(specs.len().max(1)))
            .map(|_| {
                scope.spawn(|| {
                    let overlays = Overlays::load(root)?;
                    let mut parsed = Vec::new();
                    loop {
                        let index = next.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
                        let Some(spec) = specs.get(index) else { break };
                        parsed.push((index, crate::openapi::parse(spec, &overlays)));
                    }
                    Ok::<_, Problems>((parsed, overlays.applied()))
                })
            })
            .collect();
        workers.into_iter().map(std::thread::ScopedJoinHandle::join).collect::<Vec<_>>()
    });
    let mut problems = Problems::default();
    let mut parsed = Vec::new();
    let mut applied = std::collections::BTreeSet::new();
    for result in results {
        match result {
            Ok(Ok((documents, overlays))) => {
                parsed.extend(documents);
                applied.extend(overlays);
            }
            Ok(Err(found)) => problems.0.extend(found.0),
            Err(_) => problems
                .push(Problem::new("specs", "the parser stopped with a panic; run it again with RUST_BACKTRACE=1")),
        }
    }
    parsed.sort_by_key(|(index, _)| *index);
    let documents: Vec<Document> = parsed.into_iter().filter_map(|(_, result)| problems.take(result)).collect();
    problems.0.extend(Overlays::load(root)?.never_applied(&applied).0);
    problems.into_result()?;
    Ok(documents)
}
