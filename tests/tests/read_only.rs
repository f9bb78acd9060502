//! A read-only server is one by type: what holds it can't name a write, and what is linked into
//! `airvane-read-only` holds none.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;

use airvane_tests::mcp::{Client, Program};
use airvane_tests::stub::{Seen, Stub};
use generated::table::Operation;
use serde_json::{Value, json};

/// Compiles a file against the libraries that the programs are made of; gives the compiler's words if it fails.
fn compile(file: &Path) -> Result<(), String> {
    make(file, "metadata", tempfile::tempdir().unwrap().path())
}

fn make(file: &Path, emit: &str, folder: &Path) -> Result<(), String> {
    let built = common::built();
    let mut rustc = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    rustc.args(["--edition", "2024", "--crate-type", "bin", "--emit", emit, "-A", "warnings", "--out-dir"]);
    rustc.arg(folder).arg("-L").arg(format!("dependency={}", built.folder.join("deps").display()));
    for (name, library) in &built.libraries {
        rustc.arg("--extern").arg(format!("{name}={}", library.display()));
    }
    let output = rustc.arg(file).current_dir(common::root()).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    if output.status.success() { Ok(()) } else { Err(said) }
}

#[test]
fn no_code_makes_a_write_of_a_read_only_catalogue() {
    let folder = common::root().join("tests/tests/read_only");
    let mut failing = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        let expected = text.lines().find_map(|line| line.strip_prefix("// error"));
        match (compile(&path), expected) {
            (Ok(()), None) => {}
            (Ok(()), Some(error)) => panic!("{} compiles, and should not: error{error}", path.display()),
            (Err(said), None) => panic!("{} does not compile:\n{said}", path.display()),
            (Err(said), Some(error)) => {
                let (code, words) = error.split_once(": ").unwrap();
                assert!(said.contains(&format!("error{code}")) && said.contains(words), "{}:\n{said}", path.display());
                // That one error, and no other for which it fails as well.
                assert!(
                    said.contains("aborting due to 1 previous error") || code == "[E0308]",
                    "{}:\n{said}",
                    path.display()
                );
                failing += 1;
            }
        }
    }
    assert_eq!(failing, 8, "cases that must not compile");
}

/// Texts of writes that are in `airvane-read-only` all the same, and why.
const DECLARED: [(&str, &str); 1] =
    [("refresh", "an English word: the HTTP and MCP libraries have it in texts of their own; the path is not there")];

/// What only writes are called: kind and text.
fn needles() -> BTreeSet<(&'static str, &'static str)> {
    let tools = generated::write::TOOLS.iter();
    let names = tools.flat_map(|tool| std::iter::once(&tool.name).chain(tool.aliases)).map(|name| ("tool", *name));
    let writes = generated::write::OPERATIONS.iter().map(|operation| operation.data());
    let ids = writes.clone().map(|data| ("operation", data.id));
    let read: BTreeSet<&str> = generated::read::OPERATIONS.iter().map(|operation| operation.data().path).collect();
    let paths = writes.filter(|data| !read.contains(data.path)).map(|data| ("path", data.path));
    names.chain(ids).chain(paths).collect()
}

/// Texts that reads have by right, for a name of a write that is part of a longer one of a read.
fn of_reads() -> Vec<&'static str> {
    let mut texts: Vec<&str> = Vec::new();
    for tool in generated::read::TOOLS {
        texts.extend([tool.name, tool.says]);
        texts.extend(tool.aliases);
        texts.extend(tool.arguments.iter().flat_map(|argument| [argument.name, argument.says]));
    }
    for operation in generated::read::OPERATIONS {
        let data = operation.data();
        texts.extend([data.id, data.path]);
        texts.extend(data.parameters.iter().flat_map(|parameter| [parameter.name, parameter.says]));
    }
    texts
}

/// How often each text begins in `hay`, in one pass. Texts stand in a binary without a space
/// between them, so every place counts, whatever comes before and after.
fn counts(hay: &[u8], texts: &BTreeSet<&'static str>) -> BTreeMap<&'static str, usize> {
    let mut by_beginning: Vec<Vec<&'static str>> = vec![Vec::new(); 1 << 16];
    for text in texts {
        let bytes = text.as_bytes();
        by_beginning[usize::from(bytes[0]) << 8 | usize::from(bytes[1])].push(text);
    }
    let mut found: BTreeMap<&str, usize> = texts.iter().map(|text| (*text, 0)).collect();
    for at in 1..hay.len() {
        for text in &by_beginning[usize::from(hay[at - 1]) << 8 | usize::from(hay[at])] {
            if hay[at - 1..].starts_with(text.as_bytes()) {
                *found.get_mut(text).unwrap() += 1;
            }
        }
    }
    found
}

/// A part of the symbols of everything in the module of writes, and a name that both programs have.
const MARKS: [&str; 2] = ["9generated5write", "list_dags"];

/// The needles that are in a program more often than the texts of reads account for; and the marks that it has.
fn found(program: &str) -> (BTreeSet<(&'static str, &'static str)>, BTreeSet<&'static str>) {
    let binary = fs::read(common::program(program)).unwrap();
    let needles = needles();
    let longer: BTreeSet<&str> =
        of_reads().into_iter().filter(|text| needles.iter().any(|(_, needle)| text.contains(needle))).collect();
    let counts =
        counts(&binary, &needles.iter().map(|(_, needle)| *needle).chain(longer.clone()).chain(MARKS).collect());
    let excess = |needle: &str| {
        let of_reads = longer.iter().filter(|text| text.contains(needle));
        let accounted: usize = of_reads.map(|text| counts[text] * text.matches(needle).count()).sum();
        counts[needle] > accounted
    };
    let excessive = needles.iter().filter(|(_, needle)| excess(needle)).copied().collect();
    (excessive, MARKS.into_iter().filter(|mark| counts[mark] > 0).collect())
}

#[test]
fn no_name_of_a_write_is_in_the_read_only_program() {
    let needles = needles();
    assert!(needles.len() > 140, "only {} texts to look for", needles.len());

    // The other program has them all: so the search can find what is there.
    let (whole, marks) = found("airvane");
    let missed: Vec<_> = needles.difference(&whole).collect();
    assert!(missed.is_empty(), "the search does not find in airvane: {missed:?}");
    assert_eq!(marks, MARKS.into(), "of the tables of writes the symbols, too");

    let (there, marks) = found("airvane-read-only");
    let undeclared: Vec<_> =
        there.iter().filter(|(_, text)| !DECLARED.iter().any(|(declared, _)| declared == text)).collect();
    assert!(undeclared.is_empty(), "in airvane-read-only: {undeclared:?}");
    for (declared, because) in DECLARED {
        assert!(there.iter().any(|(_, text)| *text == declared), "`{declared}` needs no excuse any more ({because})");
    }
    assert_eq!(marks, ["list_dags"].into(), "no symbol of the tables of writes");
}

/// What each write that takes nothing but ids is called with; and a read by POST, whose method alone says nothing.
fn writes(client: &mut Client) -> Vec<(String, Result<String, String>)> {
    let calls = [
        ("delete_variable", json!({"variable_key": "x"})),
        ("delete_dag_run", json!({"dag_id": "x", "dag_run_id": "x"})),
        ("pause_dag", json!({"dag_id": "x"})),
        ("trigger_dag", json!({"dag_id": "x"})),
        ("create_variable", json!({"variable_key": "x", "value": "x"})),
    ];
    let mut said = Vec::new();
    for (tool, arguments) in calls {
        let answer = client.call(tool, arguments).unwrap();
        said.push((tool.to_owned(), if answer.failed { Err(answer.text) } else { Ok(answer.text) }));
    }
    said
}

#[test]
fn a_corrupted_table_does_not_get_past_the_last_check() {
    let folder = tempfile::tempdir().unwrap();
    let source = common::root().join("tests/tests/read_only/run/corrupted_table.rs");
    make(&source, "link", folder.path()).unwrap();
    let corrupted = folder.path().join("corrupted_table");

    for release in ["2.11.2", "3.3.2"] {
        // The writes of the whole program reach Airflow: so the calls are right, and the stub sees them.
        let stub = Stub::airflow(release).unwrap();
        let mut whole = Program::of("airvane", &stub.url).unwrap().login("u", "p").stdio().unwrap();
        let said = writes(&mut whole);
        assert!(said.iter().all(|(_, said)| said.is_ok()), "{said:?}");
        let sent = stub.take().iter().filter(|seen| seen.method != "GET" && !seen.path().contains("/auth/")).count();
        assert_eq!(sent, said.len());

        // In the corrupted one the same tools are listed as reads, and found, and their requests are built.
        let mut client = Program::of(corrupted.to_str().unwrap(), &stub.url).unwrap().login("u", "p").stdio().unwrap();
        let listed = client.names().unwrap();
        let said = writes(&mut client);
        for (tool, said) in &said {
            assert!(listed.contains(tool), "{tool} is not listed: the corruption did not take");
            let said = said.as_ref().unwrap_err();
            assert!(said.contains("read-only"), "{tool}: {said}");
        }
        let sent: Vec<_> = stub.seen().into_iter().filter(|seen| seen.method != "GET").collect();
        assert!(sent.iter().all(|seen| seen.path() == "/auth/token"), "it was sent: {sent:?}");
    }
}

#[test]
fn a_read_that_does_harm_by_a_parameter_is_refused() {
    let xcom = |more: Value| {
        let mut arguments = json!({"dag_id": "d", "dag_run_id": "r", "task_id": "t", "xcom_key": "k"});
        arguments.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        arguments
    };
    for release in ["2.11.2", "3.3.2"] {
        let stub = Stub::airflow(release).unwrap();
        for name in ["airvane", "airvane-read-only"] {
            let mut client = Program::of(name, &stub.url).unwrap().login("u", "p").stdio().unwrap();
            stub.take();
            let answer = client.call("get_xcom", xcom(json!({"deserialize": true}))).unwrap();
            let asked = |seen: &[Seen]| seen.iter().filter(|seen| seen.target.contains("deserialize")).count();
            if name == "airvane" {
                assert!(!answer.failed, "{}", answer.text);
                assert_eq!(asked(&stub.take()), 1, "the whole program hands it on");
                continue;
            }
            assert!(answer.failed && answer.text.contains("`deserialize` is refused"), "{}", answer.text);
            assert_eq!(asked(&stub.take()), 0);
            for harmless in [json!({}), json!({"deserialize": false})] {
                client.call("get_xcom", xcom(harmless)).unwrap().done().unwrap();
            }
        }
    }
}
