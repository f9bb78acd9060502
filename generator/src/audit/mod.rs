//! The requirement audit: what Airflow's own sources ask of a caller, against the map.
//!
//! ```text
//! cache ── python ── extract ── run ─────────── needs ──── compare ── report
//! wheels   parsed    where      Airflow's own   clauses    with the   propose
//! checked  modules   checks     check, run for  in words   map
//! by hash            stand      made-up users
//!                    bodies ── reviewed (specs/audit.yaml, pinned by hash)
//! ```
//!
//! Requirements are not read off tables: the check is run as it stands in the source, by a small
//! interpreter, for a made-up request and for each user that makes a difference. What it does not
//! understand is an error. What can't be run is judged by a reviewer in `specs/audit.yaml`, with
//! the hash of the function that was judged.

mod bodies;
mod cache;
mod compare;
mod extract;
mod judge;
mod needs;
mod oracle;
mod propose;
mod python;
mod reviewed;
mod run;
mod scenario;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use indexmap::IndexMap;

pub use cache::{Wheel, folder};
pub use compare::{Difference, Kind, Stopped};

use crate::model::Api;
use crate::policy::{Permissions, Vocabulary};
use crate::problem::{Problem, Problems};
use crate::source::{SOURCES, Source, Sources};
use crate::table::{Line, Release};
use judge::{Controllers, Judge, Judged};
use reviewed::Reviewed;

/// What the audit found.
#[derive(Debug, Default)]
pub struct Report {
    /// Where map and source differ.
    pub differences: Vec<Difference>,
    /// What could not be judged.
    pub stopped: Vec<Stopped>,
    /// Entries of `specs/audit.yaml` that no release needs any more.
    pub stale: Vec<Problem>,
    /// Releases, operations and scenarios that were judged.
    pub counts: (usize, usize, usize),
    /// The differences as text.
    text: String,
}

impl Report {
    /// Whether the map agrees with the sources.
    pub fn agrees(&self) -> bool {
        self.differences.is_empty() && self.stopped.is_empty() && self.stale.is_empty()
    }

    /// The report.
    pub fn text(&self) -> &str {
        &self.text
    }
}

/// What is audited: the models, the maps, and what is known of the sources.
pub struct Audit<'a> {
    /// Project's root.
    pub root: &'a Path,
    /// Models.
    pub apis: &'a [Api],
    vocabulary: Vocabulary,
    maps: Vec<Permissions>,
    reviewed: Reviewed,
    sources: Sources,
}

impl<'a> Audit<'a> {
    /// Reads everything but the wheels. The maps need not be complete: that is what is audited.
    pub fn load(root: &'a Path, apis: &'a [Api]) -> Result<Self, Problems> {
        let vocabulary = Vocabulary::load(root)?;
        let maps = apis.iter().map(|api| Permissions::read(root, api.line)).collect::<Result<_, _>>()?;
        Ok(Self {
            root,
            apis,
            vocabulary,
            maps,
            reviewed: Reviewed::load(root)?,
            sources: crate::source::sources(root)?,
        })
    }

    /// Replaces the map of a line, for tests that plant errors.
    #[must_use]
    pub fn with_map(mut self, line: Line, map: Permissions) -> Self {
        for (api, known) in self.apis.iter().zip(&mut self.maps) {
            if api.line == line {
                *known = map.clone();
            }
        }
        self
    }

    /// The map of a line.
    pub fn map(&self, line: Line) -> Option<&Permissions> {
        self.apis.iter().zip(&self.maps).find(|(api, _)| api.line == line).map(|(_, map)| map)
    }

    /// Compares releases, all if none is named, with the map.
    pub fn run(&self, releases: &[Release], report: &(dyn Fn(&str) + Sync)) -> Result<Report, Problems> {
        let judged = self.judge(releases, report)?;
        Ok(self.report(judged, releases.is_empty()))
    }

    /// The entries that the map of a release's line lacks, as YAML.
    pub fn propose(&self, release: Release, report: &(dyn Fn(&str) + Sync)) -> Result<String, Problems> {
        let line = Line::of(release).ok_or_else(|| Problem::new(SOURCES, format!("{release} is of no known line")))?;
        let judged = self.judge(&[], report)?;
        let of_line: BTreeMap<Release, &Judged> =
            judged.iter().filter(|(of, _)| Line::of(**of) == Some(line)).map(|(of, judged)| (*of, judged)).collect();
        let (Some(api), Some(map)) = (self.apis.iter().find(|api| api.line == line), self.map(line)) else {
            return Err(Problem::new(SOURCES, format!("nothing is known of {line}")).into());
        };
        propose::entries(api, map, &self.reviewed, release, &of_line)
    }

    fn source(&self, release: Release) -> Result<&Source, Problem> {
        let text = release.to_string();
        self.sources.releases.iter().find(|source| source.release == text).ok_or_else(|| {
            Problem::new(SOURCES, format!("{release} is no release that is known"))
                .mend(format!("run `cargo gen fetch {release}`"))
        })
    }

    /// The wheels of a release: Airflow, and the FAB provider where that is one of its own.
    fn wheels(&self, release: Release) -> Result<Vec<Wheel>, Problem> {
        let source = self.source(release)?;
        let lacks = |what: &str| {
            Problem::new(SOURCES, format!("the entry of {release} {what}"))
                .at("/releases")
                .mend(format!("run `cargo gen fetch {release}`, which completes it"))
        };
        let mut wheels = vec![Wheel {
            package: source.package.clone(),
            version: source.release.clone(),
            name: source.wheel.clone(),
            sha256: source.wheel_sha256.clone(),
            record_sha256: source.record_sha256.clone().ok_or_else(|| lacks("has no `record_sha256`"))?,
        }];
        if let Some(version) = &source.fab {
            let provider = self.sources.providers.iter().find(|provider| provider.version == *version);
            let provider =
                provider.ok_or_else(|| lacks(&format!("names FAB provider {version}, which is not listed")))?;
            wheels.push(Wheel {
                package: provider.package.clone(),
                version: version.clone(),
                name: provider.wheel.clone(),
                sha256: provider.wheel_sha256.clone(),
                record_sha256: provider.record_sha256.clone(),
            });
        }
        Ok(wheels)
    }

    fn judge(&self, asked: &[Release], report: &(dyn Fn(&str) + Sync)) -> Result<BTreeMap<Release, Judged>, Problems> {
        let all: Vec<Release> = self.apis.iter().flat_map(|api| api.releases.iter().copied()).collect();
        let releases = if asked.is_empty() { all } else { asked.to_vec() };
        let wheels = releases.iter().map(|release| self.wheels(*release)).collect::<Result<Vec<_>, _>>()?;
        let folder = cache::folder()?;
        let mut distinct: Vec<Wheel> = wheels.iter().flatten().cloned().collect();
        distinct.sort();
        distinct.dedup();
        cache::fill(&folder, &distinct, &self.reviewed.read, report)?;
        let controllers = self.controllers(&releases)?;
        let next = AtomicUsize::new(0);
        let done = Mutex::new((BTreeMap::new(), Problems::default()));
        let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        std::thread::scope(|scope| {
            for _ in 0..cores {
                scope.spawn(|| {
                    loop {
                        let index = next.fetch_add(1, Ordering::Relaxed);
                        let (Some(release), Some(wheels)) = (releases.get(index), wheels.get(index)) else { break };
                        let result = self.one(*release, wheels, &folder, &controllers);
                        if let Ok(mut done) = done.lock() {
                            match result {
                                Ok(judged) => drop(done.0.insert(*release, judged)),
                                Err(problem) => done.1.push(problem),
                            }
                        }
                    }
                });
            }
        });
        let (judged, problems) = done
            .into_inner()
            .map_err(|_| Problem::new("audit", "it stopped with a panic; run it with RUST_BACKTRACE=1"))?;
        problems.into_result()?;
        if judged.len() != releases.len() {
            return Err(Problem::new("audit", "not every release was judged; run it with RUST_BACKTRACE=1").into());
        }
        Ok(judged)
    }

    fn one(
        &self,
        release: Release,
        wheels: &[Wheel],
        folder: &Path,
        controllers: &BTreeMap<String, Controllers>,
    ) -> Result<Judged, Problem> {
        let mut library = python::Library::default();
        for wheel in wheels {
            for (path, text) in cache::load(folder, wheel, &self.reviewed.read)? {
                library.add(path, text);
            }
        }
        let api = self.apis.iter().find(|api| api.releases.contains(&release));
        let api = api.ok_or_else(|| Problem::new(SOURCES, format!("{release} is no release that is known")))?;
        let none = (Controllers::new(), IndexMap::new());
        let controllers = controllers.get(&self.source(release)?.file).unwrap_or(&none.0);
        let entries = self.map(api.line).map_or(&none.1, |map| &map.operations);
        let judge = Judge::new((&library, &self.reviewed, &self.vocabulary), api, release);
        Ok(judge.all(controllers, entries))
    }

    /// Who answers what, by the spec's file; only Airflow 2's specs say so.
    fn controllers(&self, releases: &[Release]) -> Result<BTreeMap<String, Controllers>, Problems> {
        let mut found = BTreeMap::new();
        for release in releases.iter().filter(|release| Line::of(**release) == Some(Line::V1)) {
            let source = self.source(*release)?;
            if !found.contains_key(&source.file) {
                let path = Path::new("specs").join(&source.file);
                let text = std::fs::read_to_string(self.root.join(&path))
                    .map_err(|error| Problem::new(&path, format!("can't be read: {error}")))?;
                found.insert(source.file.clone(), judge::controllers(&crate::yaml::value(&path, &text)?));
            }
        }
        Ok(found)
    }

    fn report(&self, mut judged: BTreeMap<Release, Judged>, whole: bool) -> Report {
        let mut report = Report::default();
        let mut stopped = Vec::new();
        for (api, map) in self.apis.iter().zip(&self.maps) {
            let mut found = Vec::new();
            let mut earlier: Option<(Release, Judged)> = None;
            for release in &api.releases {
                let Some(mut one) = judged.remove(release) else { continue };
                let before = earlier.as_ref().map(|(release, judged)| (*release, judged));
                found.extend(compare::release((api, map, &self.reviewed), *release, &mut one, before));
                for (operations, problem) in one.problems.drain(..) {
                    stopped.push((*release, operations, problem));
                }
                report.counts.0 += 1;
                report.counts.1 += one.operations.len();
                report.counts.2 += one.operations.values().map(|derived| derived.outcomes.len()).sum::<usize>();
                if let Some((_, before)) = &mut earlier {
                    one.used.deviations.append(&mut before.used.deviations);
                    one.used.functions.append(&mut before.used.functions);
                }
                earlier = Some((*release, one));
            }
            report.differences.extend(compare::join(found, &api.releases));
            if let Some((_, last)) = earlier {
                self.used_up(&last, &mut report);
            }
        }
        report.stopped = compare::gather(stopped);
        if !whole || !report.stopped.is_empty() {
            report.stale.clear();
        } else {
            self.stale(&mut report);
        }
        report.text = self.words(&report);
        report
    }

    /// Remembers, under `stale`, what was used; [`Self::stale`] turns it round.
    fn used_up(&self, last: &Judged, report: &mut Report) {
        for index in &last.used.deviations {
            report.stale.push(Problem::new("deviation", index.to_string()));
        }
        for (function, hash) in &last.used.functions {
            report.stale.push(Problem::new(function, hash));
        }
    }

    fn stale(&self, report: &mut Report) {
        let used: BTreeSet<(String, String)> =
            report.stale.drain(..).map(|one| (one.file.display().to_string(), one.what)).collect();
        let rules = self.reviewed.rules.iter().map(|one| ("rules", &one.function, &one.sha256));
        let functions = self.reviewed.functions.iter().map(|one| ("functions", &one.function, &one.sha256));
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for (part, function, hashes) in rules.chain(functions) {
            let index = counts.entry(part).or_default();
            for (place, hash) in hashes.iter().enumerate() {
                if !used.contains(&(function.clone(), hash.clone())) {
                    report.stale.push(
                        Problem::new(
                            reviewed::FILE,
                            format!("no release has this version of `{function}` on the way of a check"),
                        )
                        .at(format!("/{part}/{index}/sha256/{place}"))
                        .mend("remove the hash, or the entry if it is the last one"),
                    );
                }
            }
            *index += 1;
        }
        for (index, deviation) in self.reviewed.deviations.iter().enumerate() {
            if !used.contains(&("deviation".to_owned(), index.to_string())) {
                report.stale.push(
                    Problem::new(reviewed::FILE, format!("no release deviates like this: {}", deviation.because))
                        .at(format!("/deviations/{index}"))
                        .mend("remove it"),
                );
            }
        }
    }

    fn words(&self, report: &Report) -> String {
        use std::fmt::Write;
        let mut text = String::new();
        for difference in &report.differences {
            if let Some(map) = self.map(difference.line) {
                let source = std::fs::read_to_string(self.root.join(&map.file)).unwrap_or_default();
                let line = crate::yaml::line_of(&source, &format!("/operations/{}", difference.operation));
                let _ = writeln!(text, "{}", compare::text(difference, map, line));
            }
        }
        for stopped in &report.stopped {
            let _ = writeln!(text, "can't be judged, {}: {}", compare::range(&stopped.releases), stopped.problem);
            if !stopped.operations.is_empty() {
                let names: Vec<&str> = stopped.operations.iter().map(String::as_str).collect();
                let _ = writeln!(text, "  needed for: {}", names.join(", "));
            }
            text.push('\n');
        }
        for stale in &report.stale {
            let _ = writeln!(text, "stale: {}\n", stale.clone().located(self.root));
        }
        text
    }
}
