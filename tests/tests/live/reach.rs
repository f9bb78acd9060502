//! Every operation that a release has is reached by some tool, counted against the specs themselves.

use std::collections::BTreeSet;

use anyhow::{Context, Result};
use generated::table::{Line, Operation, OperationData, Tool, View, holds};
use serde_json::Value;

use crate::support::{unreachable, view};

/// Operations that the tools of these tables call in a release.
fn called<O: Operation>(tools: &'static [&'static Tool<O>], view: &View, into: &mut BTreeSet<&'static str>) {
    into.extend(tools.iter().flat_map(|tool| tool.calls_in(view)).map(|call| call.operation.data().id));
}

/// How many operations the spec of each release has, as the model counted them from the specs.
fn counts(line: Line) -> Result<Vec<(String, usize)>> {
    let path = airvane_tests::cache::source(&format!("../generated/model/{line}/releases.json"));
    let text = std::fs::read_to_string(path)?;
    let model: Value = serde_json::from_str(&text)?;
    let counts = model["operations"].as_object().context("operations by release")?;
    counts.iter().map(|(release, count)| Ok((release.clone(), count.as_u64().context("a count")? as usize))).collect()
}

/// How many operations the published spec itself has, read as text: the methods below its paths.
fn in_spec(line: Line, release: &str) -> Result<usize> {
    let folder = airvane_tests::cache::source("../specs");
    let sources: serde_yaml::Value = serde_yaml::from_str(&std::fs::read_to_string(folder.join("sources.yaml"))?)?;
    let releases = sources["releases"].as_sequence().context("releases")?;
    let is_it = |source: &&serde_yaml::Value| source["release"] == release && source["line"] == line.name();
    let file = releases.iter().find(is_it).and_then(|source| source["file"].as_str());
    let spec = std::fs::read_to_string(folder.join(file.context("a release of sources.yaml")?))?;
    let paths = spec.lines().skip_while(|text| *text != "paths:").skip(1);
    let methods = ["get", "put", "post", "delete", "patch", "head", "options", "trace"];
    let is_method = |text: &str| {
        let name = text.strip_prefix("    ").and_then(|text| text.trim_end().strip_suffix(':'));
        name.is_some_and(|name| methods.contains(&name))
    };
    // To the next key of the document.
    Ok(paths.take_while(|text| text.is_empty() || text.starts_with([' ', '#'])).filter(|text| is_method(text)).count())
}

#[test]
fn every_operation_of_every_release_is_reached() -> Result<()> {
    let declared = unreachable()?;
    let mut table = String::from("release   spec  reached  declared unreachable\n");
    for line in Line::ALL {
        for (release, counted) in counts(line)? {
            let view = view(&release);
            assert!(view.exact(), "{release} is a release of the tables");
            let mut reached = BTreeSet::new();
            called(generated::read::TOOLS, &view, &mut reached);
            called(generated::write::TOOLS, &view, &mut reached);
            let reads = generated::read::OPERATIONS.iter().map(|operation| operation.data());
            let all: Vec<&OperationData> = reads
                .chain(generated::write::OPERATIONS.iter().map(|operation| operation.data()))
                .filter(|operation| operation.line == line && holds(operation.spans, &view))
                .collect();
            let excused: Vec<&str> = all
                .iter()
                .map(|operation| operation.id)
                .filter(|id| declared.iter().any(|((of, name), _)| *of == line && name == id))
                .collect();
            let missing: Vec<&str> =
                all.iter().map(|data| data.id).filter(|id| !reached.contains(id) && !excused.contains(id)).collect();
            assert!(missing.is_empty(), "{release}: no tool reaches {missing:?}");
            assert_eq!(all.len(), counted, "{release}: the tables have as many operations as the model");
            assert_eq!(in_spec(line, &release)?, counted, "{release}: the model has as many operations as the spec");
            assert_eq!(reached.len() + excused.len(), counted, "{release}: {excused:?}");
            table += &format!("{release:<9} {counted:>4}  {:>7}  {}\n", reached.len(), excused.join(", "));
        }
    }
    println!("{table}");
    Ok(())
}
