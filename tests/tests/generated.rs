//! `check` as an ordinary test, and all that has to stop the generator.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

use generator::check::{Stale, check, write};
use generator::emit::{FOLDER, Files};
use generator::pipeline::{Made, make};
use generator::policy::Policy;
use generator::problem::{Problem, Problems};
use generator::tabulate::tabulate;
use tempfile::TempDir;

const V1: &str = "specs/permissions/airflow-v1.yaml";
const V2: &str = "specs/permissions/airflow-v2.yaml";

/// What is made of the repository as it is; made once.
fn made() -> &'static (Made, Files) {
    static MADE: OnceLock<(Made, Files)> = OnceLock::new();
    MADE.get_or_init(|| whole(&common::root()))
}

fn whole(root: &Path) -> (Made, Files) {
    let mut made = make(root, &mut |_| {}).unwrap_or_else(|problems| panic!("{}", problems.located(root)));
    let files = made.render().unwrap_or_else(|problems| panic!("{}", problems.located(root)));
    (made, files)
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}

/// A copy of the project's folder `specs`, to be damaged.
struct Specs(TempDir);

impl Specs {
    fn copied() -> Self {
        let folder = tempfile::tempdir().unwrap();
        copy(&common::root().join("specs"), &folder.path().join("specs"));
        Self(folder)
    }

    fn root(&self) -> &Path {
        self.0.path()
    }

    fn text(&self, file: &str) -> String {
        fs::read_to_string(self.root().join(file)).unwrap()
    }

    fn set(&self, file: &str, text: &str) {
        fs::write(self.root().join(file), text).unwrap();
    }

    /// Replaces the first place; there has to be one.
    fn replace(&self, file: &str, old: &str, new: &str) -> &Self {
        let text = self.text(file);
        assert!(text.contains(old), "{file} has no {old:?}; mend this test");
        self.set(file, &text.replacen(old, new, 1));
        self
    }

    fn append(&self, file: &str, more: &str) -> &Self {
        self.set(file, &(self.text(file) + more));
        self
    }

    /// The line, from 1, of the first that reads so.
    fn line(&self, file: &str, wanted: &str) -> usize {
        let text = self.text(file);
        1 + text.lines().position(|line| line == wanted).unwrap_or_else(|| panic!("{file} has no line {wanted:?}"))
    }

    /// The problems of the whole way, with their lines.
    fn stopped(&self) -> Vec<Problem> {
        let problems = make(self.root(), &mut |_| {}).expect_err("the generator went on");
        told(problems, self.root())
    }

    /// The same, begun where the reviewed YAML is read: the specs themselves are as they were.
    fn refused(&self) -> Vec<Problem> {
        let apis = &made().0.apis;
        let problems = Policy::load(self.root(), apis).and_then(|policy| tabulate(apis, &policy).map(drop));
        told(problems.expect_err("the generator went on"), self.root())
    }
}

fn told(problems: Problems, root: &Path) -> Vec<Problem> {
    assert!(!problems.0.is_empty());
    problems.located(root).0
}

/// The one problem that speaks of `words`; it names file and line, and how it is mended.
#[track_caller]
fn only<'a>(problems: &'a [Problem], file: &str, words: &[&str]) -> &'a Problem {
    let found: Vec<&Problem> =
        problems.iter().filter(|problem| words.iter().all(|word| problem.what.contains(word))).collect();
    let [problem] = found.as_slice() else { panic!("{} problems speak of {words:?}: {problems:#?}", found.len()) };
    assert_eq!(problem.file, Path::new(file), "{problem}");
    assert!(!problem.mend.is_empty(), "nothing says how to mend it: {problem}");
    problem
}

#[track_caller]
fn on_line(problem: &Problem, line: usize) {
    assert_eq!(problem.line, Some(line), "{problem}");
    let shown = problem.to_string();
    assert!(shown.starts_with(&format!("{}:{line}", problem.file.display())), "{shown}");
}

#[test]
fn what_stands_under_generated_is_what_is_made_now() {
    let (_, files) = made();
    let stale = check(&common::root(), files).unwrap();
    let names: Vec<String> = stale
        .iter()
        .map(|one| match one {
            Stale::Missing(path) => format!("missing: {}", path.display()),
            Stale::Extra(path) => format!("extra: {}", path.display()),
            Stale::Changed(path, diff) => format!("changed: {}\n{diff}", path.display()),
        })
        .collect();
    assert!(stale.is_empty(), "run `cargo gen generate`\n{}", names.join("\n"));
}

#[test]
fn making_it_twice_changes_nothing() {
    let (_, first) = made();
    let (_, second) = whole(&common::root());
    assert_eq!(first.keys().collect::<Vec<_>>(), second.keys().collect::<Vec<_>>());
    for (path, text) in first {
        assert!(second[path] == *text, "{} differs from one run to the next", path.display());
    }
    // Nor does the order in which a folder happens to list its files, nor where the project stands.
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(write(folder.path(), first).unwrap(), (first.len(), 0));
    assert_eq!(write(folder.path(), &second).unwrap(), (0, 0));
    assert_eq!(check(folder.path(), &second).unwrap(), []);
}

#[test]
fn a_file_that_was_touched_added_or_removed_is_told() {
    let (_, files) = made();
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    write(root, files).unwrap();
    let changed = PathBuf::from("PERMISSIONS.md");
    let missing = PathBuf::from("tools/airflow-v2/list_dags.json");
    let extra = PathBuf::from("tools/airflow-v2/nothing_makes_this.json");
    let below = |path: &Path| root.join(FOLDER).join(path);
    let lines: Vec<&str> = files[&changed].lines().collect();
    let middle = lines.len() / 2;
    let mut touched = lines.clone();
    touched[middle] = "touched by hand";
    fs::write(below(&changed), touched.join("\n") + "\n").unwrap();
    fs::remove_file(below(&missing)).unwrap();
    fs::write(below(&extra), "{}").unwrap();

    let stale = check(root, files).unwrap();
    assert_eq!(stale.len(), 3, "{stale:?}");
    assert!(stale.contains(&Stale::Missing(missing.clone())), "{stale:?}");
    assert!(stale.contains(&Stale::Extra(extra.clone())), "{stale:?}");
    let diff = stale
        .iter()
        .find_map(|one| match one {
            Stale::Changed(path, diff) if *path == changed => Some(diff),
            _ => None,
        })
        .expect("a changed file");
    assert!(diff.contains("\n-touched by hand\n"), "{diff}");
    assert!(diff.contains(&format!("\n+{}\n", lines[middle])), "{diff}");
    assert!(diff.contains("generated/PERMISSIONS.md"), "{diff}");
    assert!(diff.lines().count() < 20, "a diff of one line is short:\n{diff}");

    assert_eq!(write(root, files).unwrap(), (2, 1));
    assert_eq!(check(root, files).unwrap(), []);
    assert!(!below(&extra).exists());

    // Not a text at all: it differs, and is not missing.
    fs::write(below(&changed), [0xff, 0xfe, 0]).unwrap();
    let stale = check(root, files).unwrap();
    assert!(matches!(stale.as_slice(), [Stale::Changed(path, _)] if *path == changed), "{stale:?}");
}

#[test]
fn an_operation_without_an_entry_stops_it() {
    let specs = Specs::copied();
    let text = specs.text(V2);
    let start = text.find("  get_dag_source:\n").unwrap();
    let end = start + text[start..].find("\n  get_dag_versions:\n").unwrap() + 1;
    specs.set(V2, &(text[..start].to_owned() + &text[end..]));
    let problems = specs.stopped();
    let problem = only(&problems, V2, &["`get_dag_source`", "no entry"]);
    assert_eq!(problems.len(), 1, "{problems:?}");
    on_line(problem, specs.line(V2, "operations:"));
    // It names the place in the spec, too: that is where to begin reading.
    assert!(problem.what.contains("specs/airflow-v2/"), "{problem}");
}

#[test]
fn a_duplicate_key_in_a_nested_map_stops_it() {
    let specs = Specs::copied();
    specs.replace(
        V2,
        "  get_dag_source:\n    effect: read\n",
        "  get_dag_source:\n    effect: read\n    effect: write\n",
    );
    let problems = specs.stopped();
    let problem = only(&problems, V2, &["duplicate", "effect"]);
    let entry = specs.line(V2, "  get_dag_source:");
    let line = problem.line.expect("a line");
    assert!((entry..=entry + 3).contains(&line), "the entry is on line {entry}: {problem}");
    assert!(problem.to_string().starts_with(&format!("{V2}:{line}")), "{problem}");
}

#[test]
fn an_unquoted_release_stops_it() {
    let specs = Specs::copied();
    specs.replace(V1, "        until: \"2.8.0\"\n", "        until: 2.10\n");
    let problems = specs.stopped();
    let problem = only(&problems, V1, &["`until`", "2.1"]);
    on_line(problem, specs.line(V1, "        until: 2.10"));
    assert!(problem.mend.contains("quotes"), "{problem}");

    // In every other file that is reviewed, too.
    let specs = Specs::copied();
    let overlays = "specs/overlays/airflow-v2.yaml";
    specs.replace(overlays, "    until: \"3.0.2\"\n", "    until: 3.0\n");
    let problems = specs.stopped();
    on_line(&problems[0], specs.line(overlays, "    until: 3.0"));
    assert_eq!(problems[0].file, Path::new(overlays));
}

#[test]
fn the_map_must_fit_the_specs() {
    let specs = Specs::copied();
    let entry = "  get_nothing:\n    effect: read\n    needs: [dag.get]\n    see: nowhere.py\n";
    specs.append(V2, entry);
    specs.replace(V2, "needs: [dag_code.get, dag.get]", "needs: [dag_code.get, dga.get]");
    specs.replace(V1, "needs: [dag_run.get, task_instance.get]", "needs: [dag_run.gett, task_instance.get]");
    let problems = specs.refused();
    let unknown = only(&problems, V2, &["`get_nothing`"]);
    on_line(unknown, specs.line(V2, "  get_nothing:"));
    let misspelt = only(&problems, V2, &["`dga`"]);
    on_line(misspelt, specs.line(V2, "    needs: [dag_code.get, dga.get]"));
    let verb = only(&problems, V1, &["`gett`"]);
    on_line(verb, specs.line(V1, "    needs: [dag_run.gett, task_instance.get]"));
    // All are told at once, and nothing else is.
    assert_eq!(problems.len(), 3, "{problems:#?}");

    let specs = Specs::copied();
    specs.replace(V2, "  get_dag_source:\n    effect: read\n", "  get_dag_source:\n    effect: raed\n");
    let problems = specs.refused();
    assert_eq!(problems[0].file, Path::new(V2));
    assert!(problems[0].what.contains("`raed`"), "{}", problems[0]);
    on_line(&problems[0], specs.line(V2, "    effect: raed"));

    let specs = Specs::copied();
    specs.replace(V2, "  get_dag_source:\n    effect: read\n", "  get_dag_source:\n    efect: read\n");
    let problems = specs.refused();
    assert!(problems[0].what.contains("`efect`"), "{}", problems[0]);
    assert!(problems[0].line.is_some(), "{}", problems[0]);
}

#[test]
fn a_read_by_another_method_than_get_and_post_stops_it() {
    let specs = Specs::copied();
    specs.replace(V2, "  delete_variable:\n    effect: destructive\n", "  delete_variable:\n    effect: read\n");
    let problems = specs.refused();
    let problem = only(&problems, V2, &["`delete_variable`", "DELETE"]);
    on_line(problem, specs.line(V2, "  delete_variable:") + 1);
}

const VARIABLES: &str = "specs/tools/variables.yaml";

#[test]
fn a_tool_must_fit_the_map() {
    let specs = Specs::copied();
    let both = "{airflow-v1: get_variable, airflow-v2: get_variable}";
    specs.replace(VARIABLES, both, "{airflow-v1: get_variable, airflow-v2: get_variabel}");
    let problems = specs.refused();
    let problem = only(&problems, VARIABLES, &["`get_variabel`"]);
    on_line(problem, specs.line(VARIABLES, "    - {airflow-v1: get_variable, airflow-v2: get_variabel}"));
    // And so no tool calls the operation that was meant.
    let uncalled = only(&problems, "specs/tools", &["`get_variable`", "no tool calls"]);
    assert!(uncalled.what.contains("airflow-v2"), "{uncalled}");
    assert_eq!(problems.len(), 2, "{problems:#?}");

    let specs = Specs::copied();
    specs.replace(VARIABLES, both, &format!("{both}\n    - {{airflow-v2: delete_variable, when: {{gone: true}}}}"));
    let problems = specs.refused();
    let mixed = only(&problems, VARIABLES, &["read", "change"]);
    assert!(mixed.pointer.starts_with("/get_variable"), "{mixed}");
    assert!(mixed.line.is_some_and(|line| line >= specs.line(VARIABLES, "get_variable:")), "{mixed}");

    // Two tools of one name, in two files; a tool of a toolset that is none; a default that is no tool.
    let specs = Specs::copied();
    let again = "\nlist_dags:\n  toolset: variables\n  says: \"Another.\"\n  calls: [{airflow-v2: get_variables}]\n";
    specs.append(VARIABLES, again);
    let problems = specs.refused();
    on_line(only(&problems, VARIABLES, &["`list_dags`", "specs/tools/dags.yaml"]), specs.line(VARIABLES, "list_dags:"));

    let specs = Specs::copied();
    specs.replace(VARIABLES, "  toolset: variables\n", "  toolset: varables\n");
    specs.replace("specs/toolsets.yaml", "    - list_dags\n", "    - list_dgas\n");
    let problems = specs.refused();
    on_line(only(&problems, VARIABLES, &["`varables`"]), specs.line(VARIABLES, "  toolset: varables"));
    let default = only(&problems, "specs/toolsets.yaml", &["`list_dgas`"]);
    on_line(default, specs.line("specs/toolsets.yaml", "    - list_dgas"));
}

#[test]
fn an_overlay_that_no_longer_applies_stops_it() {
    let specs = Specs::copied();
    let file = "specs/overlays/airflow-v2.yaml";
    let (old, new) = ("    expect: patch_task_instance\n", "    expect: something_else\n");
    specs.replace(file, old, new);
    let late = "  - id: for-a-release-that-is-not-there\n    line: airflow-v2\n    since: \"3.99.0\"\n    at: \"/info\"\n    \
                because: Nothing.\n";
    specs.append(file, late);
    let problems = specs.stopped();
    let first = specs.line(file, "  - id: patch-by-map-index");
    let stale: Vec<&Problem> =
        problems.iter().filter(|problem| problem.what.contains("`patch-by-map-index`")).collect();
    assert!(!stale.is_empty(), "{problems:#?}");
    for problem in stale {
        assert_eq!(problem.file, Path::new(file));
        assert!(problem.what.contains("does not apply") && problem.what.contains("specs/airflow-v2/3.0."), "{problem}");
        assert!(!problem.mend.is_empty(), "{problem}");
        on_line(problem, first);
    }
    let never = only(&problems, file, &["`for-a-release-that-is-not-there`", "never applied"]);
    on_line(never, specs.line(file, "  - id: for-a-release-that-is-not-there"));
}

#[test]
fn a_spec_must_be_the_one_that_was_fetched() {
    let specs = Specs::copied();
    specs.append("specs/airflow-v2/3.3.2.yaml", "# touched\n");
    fs::remove_file(specs.root().join("specs/airflow-v1/2.4.0.yaml")).unwrap();
    fs::write(specs.root().join("specs/airflow-v2/9.9.9.yaml"), "openapi: 3.1.0\n").unwrap();
    let problems = specs.stopped();
    let changed = only(&problems, "specs/airflow-v2/3.3.2.yaml", &["SHA-256", "specs/sources.yaml"]);
    assert!(changed.mend.contains("fetch 3.3.2"), "{changed}");
    // 2.4.1 shares the file of 2.4.0, so it may be missed twice.
    let gone = problems.iter().find(|problem| problem.file == Path::new("specs/airflow-v1/2.4.0.yaml")).unwrap();
    assert!(gone.mend.contains("fetch 2.4.0"), "{gone}");
    only(&problems, "specs/airflow-v2/9.9.9.yaml", &["does not name it"]);
}

fn run(root: &Path, arguments: &[&str]) -> Output {
    Command::new(common::program("generator")).arg("--root").arg(root).args(arguments).output().unwrap()
}

#[test]
fn the_command_says_by_its_exit_code_what_it_found() {
    let specs = Specs::copied();
    let root = specs.root();
    copy(&common::root().join(FOLDER), &root.join(FOLDER));
    let output = run(root, &["check"]);
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(output.status.code(), Some(0), "{printed}{}", String::from_utf8_lossy(&output.stderr));
    assert!(printed.contains("up to date"), "{printed}");

    let touched = root.join(FOLDER).join("tools/airflow-v2/list_dags.json");
    let text = fs::read_to_string(&touched).unwrap();
    fs::write(&touched, text.replacen("\"Finds DAGs", "\"Finds some DAGs", 1)).unwrap();
    let output = run(root, &["check"]);
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(output.status.code(), Some(4), "{printed}{}", String::from_utf8_lossy(&output.stderr));
    for part in ["generated/tools/airflow-v2/list_dags.json", "\n-  \"description\": \"Finds some DAGs", "\n+  \""] {
        assert!(printed.contains(part), "{part:?} is not in\n{printed}");
    }

    // Something wrong in the reviewed YAML is another exit code, and nothing is written.
    specs.replace(V1, "        until: \"2.8.0\"\n", "        until: 2.10\n");
    let before = fs::read_to_string(&touched).unwrap();
    let output = run(root, &["generate"]);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(1), "{said}");
    let line = specs.line(V1, "        until: 2.10");
    assert!(said.contains(&format!("{V1}:{line}")), "{said}");
    assert_eq!(fs::read_to_string(&touched).unwrap(), before);
}
