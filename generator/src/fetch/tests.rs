//! With a pip that is a shell script: no network.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};

use super::*;

const V2: &str = "airflow/api_fastapi/core_api/openapi/v2-rest-api-generated.yaml";
const HEAD: &str = "# Where every spec came from.\n# Kept by fetch.\n";

const FAB: &str = "apache-airflow-providers-fab";
const PROVIDERS: [(&str, &str); 3] = [
    ("3.10.2", "License-Expression: Apache-2.0\nRequires-Dist: apache-airflow>=3.0.2"),
    ("2.0.2", "License-Expression: Apache-2.0\nRequires-Dist: apache-airflow>=3.0.0"),
    ("1.5.4", "License-Expression: Apache-2.0\nRequires-Dist: apache-airflow (>=2.9.0)"),
];

/// A project, a shelf of wheels, and a script in place of pip.
struct Bench {
    folder: tempfile::TempDir,
}

/// A wheel to be made.
struct Made<'a> {
    package: &'a str,
    release: &'a str,
    path: &'a str,
    spec: &'a str,
    licence: &'a str,
    record: Option<&'a str>,
}

impl<'a> Made<'a> {
    fn v2(release: &'a str, spec: &'a str) -> Self {
        Self {
            package: "apache-airflow-core",
            release,
            path: V2,
            spec,
            licence: "License-Expression: Apache-2.0",
            record: None,
        }
    }

    fn name(&self) -> String {
        format!("{}-{}-py3-none-any.whl", self.package.replace('-', "_"), self.release)
    }

    fn bytes(&self) -> Vec<u8> {
        let information = format!("{}-{}.dist-info", self.package.replace('-', "_"), self.release);
        let metadata = format!(
            "Metadata-Version: 2.4\nName: {}\nVersion: {}\n{}\n\nWords.\n",
            self.package, self.release, self.licence
        );
        let hashed = self.record.unwrap_or(self.spec);
        let hash = sha256(hashed.as_bytes());
        let digest: Vec<u8> = (0..32).map(|i| u8::from_str_radix(&hash[2 * i..2 * i + 2], 16).unwrap()).collect();
        let record = format!("a.py,sha256=AAAA,1\n{},sha256={},{}\n", self.path, encoded(&digest), hashed.len());
        let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        let options = zip::write::SimpleFileOptions::default();
        for (path, text) in [
            (self.path.to_owned(), self.spec.to_owned()),
            (format!("{information}/METADATA"), metadata),
            (format!("{information}/RECORD"), record),
        ] {
            zip.start_file(path, options).unwrap();
            zip.write_all(text.as_bytes()).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }
}

/// Base 64 by other means than those under test.
fn encoded(bytes: &[u8]) -> String {
    let bits: Vec<u8> = bytes.iter().flat_map(|byte| (0..8).rev().map(move |place| byte >> place & 1)).collect();
    let letters: Vec<char> = ('A'..='Z').chain('a'..='z').chain('0'..='9').chain(['-', '_']).collect();
    bits.chunks(6)
        .map(|six| letters[six.iter().chain(&[0; 6]).take(6).fold(0, |index, bit| index << 1 | usize::from(*bit))])
        .collect()
}

impl Bench {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        for inner in ["root/specs/airflow-v2", "shelf"] {
            std::fs::create_dir_all(folder.path().join(inner)).unwrap();
        }
        let bench = Self { folder };
        bench.write(SOURCES, &format!("{HEAD}licence: Apache-2.0\nreleases: []\n"));
        for (release, licence) in PROVIDERS {
            let path = "airflow/providers/fab/__init__.py";
            bench.shelve(&Made { package: FAB, path, licence, ..Made::v2(release, "") });
        }
        // Like pip: the last argument is the requirement, the one after `-d` the folder. The versions
        // of the FAB provider are known to it from the newest downwards.
        bench.pip(
            r#"for last; do :; done
while [ "$1" != -d ]; do shift; done
case "$last" in
    *==*) version=${last##*==} ;;
    *"<"3.10.2) version=2.0.2 ;;
    *"<"2.0.2) version=1.5.4 ;;
    *) version=3.10.2 ;;
esac
package=$(echo "${last%%[=<]*}" | tr - _)
cp "$(dirname "$0")/shelf/$package-$version"-*.whl "$2""#,
        );
        bench
    }

    fn root(&self) -> PathBuf {
        self.folder.path().join("root")
    }

    fn write(&self, file: &str, text: &str) {
        std::fs::write(self.root().join(file), text).unwrap();
    }

    fn read(&self, file: &str) -> String {
        std::fs::read_to_string(self.root().join(file)).unwrap()
    }

    fn shelve(&self, made: &Made<'_>) {
        std::fs::write(self.folder.path().join("shelf").join(made.name()), made.bytes()).unwrap();
    }

    fn pip(&self, script: &str) {
        std::fs::write(self.folder.path().join("pip.sh"), script).unwrap();
    }

    /// pip's exit code 1 with these words.
    fn failing(&self, words: &str) {
        self.pip(&format!("cat >&2 <<'END'\n{words}\nEND\nexit 1\n"));
    }

    fn fetch(&self, release: &str) -> Result<Fetched, Problems> {
        let pip = vec!["sh".to_owned(), self.folder.path().join("pip.sh").to_string_lossy().into_owned()];
        fetch_with(&self.root(), release, &[pip], &mut |_| ())
    }

    /// Everything on disk.
    fn tree(&self) -> BTreeMap<PathBuf, String> {
        fn walk(folder: &Path, tree: &mut BTreeMap<PathBuf, String>) {
            for entry in std::fs::read_dir(folder).unwrap().flatten() {
                if entry.path().is_dir() {
                    tree.insert(entry.path(), String::new());
                    walk(&entry.path(), tree);
                } else {
                    tree.insert(entry.path(), std::fs::read_to_string(entry.path()).unwrap());
                }
            }
        }
        let mut tree = BTreeMap::new();
        walk(&self.root(), &mut tree);
        tree
    }

    /// The words of the error, after it was made sure that nothing on disk has changed.
    fn refused(&self, release: &str) -> String {
        let before = self.tree();
        let problems = self.fetch(release).expect_err("refused");
        assert_eq!(self.tree(), before, "the tree was touched");
        problems.located(&self.root()).to_string()
    }
}

#[track_caller]
fn says(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "`{part}` is not in: {text}");
    }
}

#[test]
fn a_release_is_added_verbatim_and_recorded_in_order() {
    let bench = Bench::new();
    for (release, spec) in [("3.3.10", "openapi: c\r\n"), ("3.3.2", "openapi: b\n# \u{e9}\n")] {
        bench.shelve(&Made::v2(release, spec));
        let fetched = bench.fetch(release).unwrap();
        assert_eq!(fetched.outcome, Outcome::Added);
        says(&fetched.to_string(), &["git diff specs", "cargo gen generate"]);
        assert_eq!(bench.read(&format!("specs/airflow-v2/{release}.yaml")), spec);
    }
    let old = Made {
        package: "apache-airflow",
        path: "airflow/api_connexion/openapi/v1.yaml",
        licence: "License: Apache License 2.0\nClassifier: License :: OSI Approved :: Apache Software License",
        ..Made::v2("2.11.2", "openapi: a\n")
    };
    bench.shelve(&old);
    bench.fetch("2.11.2").unwrap();
    let text = bench.read(SOURCES);
    let record_of = |made: &Made<'_>| provider::record_sha256(&made.name(), &made.bytes()).unwrap();
    let expected = format!(
        "- release: '2.11.2'\n  line: airflow-v1\n  package: apache-airflow\n  \
         wheel: apache_airflow-2.11.2-py3-none-any.whl\n  wheel_sha256: {}\n  record_sha256: {}\n  \
         path: airflow/api_connexion/openapi/v1.yaml\n  sha256: {}\n  file: airflow-v1/2.11.2.yaml\n  fab: '1.5.4'\n\
         - release: '3.3.2'\n",
        sha256(&old.bytes()),
        record_of(&old),
        sha256(b"openapi: a\n")
    );
    assert!(text.starts_with(&format!("{HEAD}licence: Apache-2.0\nproviders:\n- version: '1.5.4'\n")), "{text}");
    assert!(text.contains(&expected), "{text}");
    let specs = crate::source::load(&bench.root()).unwrap();
    let files: Vec<_> = specs.iter().map(|spec| spec.file.to_string_lossy().into_owned()).collect();
    assert_eq!(files, ["specs/airflow-v1/2.11.2.yaml", "specs/airflow-v2/3.3.2.yaml", "specs/airflow-v2/3.3.10.yaml"]);
    let left: Vec<_> =
        std::fs::read_dir(bench.root().join("specs")).unwrap().flatten().map(|entry| entry.file_name()).collect();
    assert_eq!(left.len(), 3, "{left:?}");
}

#[test]
fn a_release_brings_the_newest_fab_provider_that_takes_it() {
    let bench = Bench::new();
    for (release, provider) in [("3.3.2", "3.10.2"), ("3.0.1", "2.0.2")] {
        let path = "airflow/api_fastapi/core_api/openapi/v1-rest-api-generated.yaml";
        let path = if release == "3.0.1" { path } else { V2 };
        bench.shelve(&Made { path, ..Made::v2(release, release) });
        bench.fetch(release).unwrap();
        let sources = crate::source::sources(&bench.root()).unwrap();
        let source = sources.releases.iter().find(|source| source.release == release).unwrap();
        assert_eq!(source.fab.as_deref(), Some(provider));
        let recorded = sources.providers.iter().find(|recorded| recorded.version == provider).unwrap();
        assert_eq!(recorded.wheel, format!("apache_airflow_providers_fab-{provider}-py3-none-any.whl"));
    }
    let versions: Vec<String> =
        crate::source::sources(&bench.root()).unwrap().providers.into_iter().map(|provider| provider.version).collect();
    assert_eq!(versions, ["2.0.2", "3.10.2"]);
}

#[test]
fn an_entry_of_before_the_audit_is_completed() {
    let bench = Bench::new();
    bench.shelve(&Made::v2("3.3.2", "openapi: a\n"));
    bench.fetch("3.3.2").unwrap();
    let whole = bench.read(SOURCES);
    let without = |line: &&str| !line.contains("record_sha256") && !line.contains("fab: ");
    let bare: String =
        whole.split_inclusive('\n').skip_while(|line| !line.starts_with("releases")).filter(without).collect();
    bench.write(SOURCES, &format!("{HEAD}licence: Apache-2.0\n{bare}"));
    bench.fetch("3.3.2").unwrap();
    assert_eq!(bench.read(SOURCES), whole);
}

#[test]
fn the_first_three_releases_of_3_kept_their_spec_under_another_name() {
    let bench = Bench::new();
    let path = "airflow/api_fastapi/core_api/openapi/v1-rest-api-generated.yaml";
    bench.shelve(&Made { path, ..Made::v2("3.0.2", "openapi: a\n") });
    bench.fetch("3.0.2").unwrap();
    says(&bench.read(SOURCES), &[&format!("path: {path}\n")]);
}

#[test]
fn the_same_bytes_are_one_file() {
    let bench = Bench::new();
    for release in ["3.0.3", "3.0.4", "3.0.6"] {
        bench.shelve(&Made::v2(release, "openapi: a\n"));
        bench.fetch(release).unwrap();
    }
    let fetched = bench.fetch("3.0.6").unwrap();
    assert_eq!(fetched.outcome, Outcome::Verified);
    assert_eq!(bench.read(SOURCES).matches("file: airflow-v2/3.0.3.yaml").count(), 3);
    assert!(!bench.root().join("specs/airflow-v2/3.0.4.yaml").exists());
    let specs = crate::source::load(&bench.root()).unwrap();
    assert_eq!(specs.len(), 1);
    assert_eq!(specs[0].releases.len(), 3);
}

#[test]
fn what_is_recorded_is_verified_and_a_lost_or_changed_file_restored() {
    let bench = Bench::new();
    bench.shelve(&Made::v2("3.3.2", "openapi: a\n"));
    bench.fetch("3.3.2").unwrap();
    let before = bench.tree();
    bench.write("specs/airflow-v2/3.3.2.yaml", "openapi: edited\n");
    assert_eq!(bench.fetch("3.3.2").unwrap().outcome, Outcome::Restored);
    assert_eq!(bench.tree(), before);
    std::fs::remove_dir_all(bench.root().join("specs/airflow-v2")).unwrap();
    assert_eq!(bench.fetch("3.3.2").unwrap().outcome, Outcome::Restored);
    assert_eq!(bench.fetch("3.3.2").unwrap().outcome, Outcome::Verified);
    assert_eq!(bench.tree(), before);
}

#[test]
fn another_wheel_than_the_recorded_one_is_refused() {
    let bench = Bench::new();
    bench.shelve(&Made::v2("3.3.2", "openapi: a\n"));
    bench.fetch("3.3.2").unwrap();
    bench.shelve(&Made::v2("3.3.2", "openapi: forged\n"));
    let words = bench.refused("3.3.2");
    says(&words, &["specs/sources.yaml:15 at /releases/0/wheel_sha256", "/releases/0/sha256", "pip brought", "mend:"]);
}

#[test]
fn a_spec_that_the_wheels_own_record_does_not_know_is_refused() {
    let bench = Bench::new();
    bench.shelve(&Made { record: Some("openapi: b\n"), ..Made::v2("3.3.2", "openapi: a\n") });
    says(&bench.refused("3.3.2"), &["RECORD says sha256=", V2]);
}

#[test]
fn a_wheel_without_the_spec_or_with_another_licence_or_name_is_refused() {
    let bench = Bench::new();
    let moved = "airflow/api/openapi/v3.yaml";
    bench.shelve(&Made { path: moved, ..Made::v2("3.3.2", "openapi: a\n") });
    says(&bench.refused("3.3.2"), &["the wheel has no", V2, moved, "PUBLISHED"]);
    bench.shelve(&Made { licence: "License-Expression: BUSL-1.1", ..Made::v2("3.3.2", "openapi: a\n") });
    says(&bench.refused("3.3.2"), &["licence `BUSL-1.1`", "Apache-2.0"]);
    let other = Made::v2("3.3.1", "openapi: a\n").bytes();
    std::fs::write(bench.folder.path().join("shelf").join(Made::v2("3.3.2", "").name()), other).unwrap();
    says(&bench.refused("3.3.2"), &["apache_airflow_core-3.3.2.dist-info/METADATA"]);
    std::fs::write(bench.folder.path().join("shelf").join(Made::v2("3.3.2", "").name()), b"PK half").unwrap();
    says(&bench.refused("3.3.2"), &["no wheel that can be read"]);
}

#[test]
fn a_file_that_is_in_the_way_is_not_overwritten() {
    let bench = Bench::new();
    bench.shelve(&Made::v2("3.3.2", "openapi: a\n"));
    bench.fetch("3.3.2").unwrap();
    bench.write(SOURCES, &bench.read(SOURCES).replace("release: '3.3.2'", "release: '3.3.1'"));
    bench.shelve(&Made::v2("3.3.2", "openapi: b\n"));
    says(&bench.refused("3.3.2"), &["airflow-v2/3.3.2.yaml is taken by the spec of 3.3.1"]);
}

#[test]
fn an_unknown_release_is_told_with_those_that_there_are() {
    let bench = Bench::new();
    bench.failing(
        "ERROR: Could not find a version that satisfies the requirement apache-airflow-core==3.3.9 \
         (from versions: 3.0.0rc1, 3.2.2, 3.3.0b1, 3.3.0, 3.3.1, 3.3.2rc1, 3.3.2, 3.4.0b2)\n\
         ERROR: No matching distribution found for apache-airflow-core==3.3.9",
    );
    let words = bench.refused("3.3.9");
    says(&words, &["has no apache-airflow-core 3.3.9; of this minor there are 3.3.0, 3.3.1, 3.3.2"]);
    assert!(!words.contains("b2") && !words.contains("rc"), "{words}");
    says(&bench.refused("3.9.0"), &["the newest there are 3.2.2, 3.3.0, 3.3.1, 3.3.2"]);
}

#[test]
fn no_network_is_told_as_that_with_its_cause() {
    let bench = Bench::new();
    bench.failing(
        "WARNING: Retrying (Retry(total=0, connect=None)) after connection broken by \
         'NewConnectionError('<pip._vendor.urllib3.connection.HTTPConnection object at 0x7fd9b3f12490>: Failed to \
         establish a new connection: [Errno 111] Connection refused')': /simple/apache-airflow-core/\n\
         ERROR: Could not find a version that satisfies the requirement apache-airflow-core==3.3.2 (from versions: none)\n\
         ERROR: No matching distribution found for apache-airflow-core==3.3.2",
    );
    let words = bench.refused("3.3.2");
    says(&words, &["can't be reached: Failed to establish", "Connection refused", "proxy and credentials"]);
    assert!(!words.contains("0x7fd9b3f12490"), "{words}");
}

#[test]
fn other_failures_are_told_in_pips_words_without_secrets() {
    let bench = Bench::new();
    bench.failing(
        "Collecting\nERROR: 401 Error, Credentials not correct for https://bob:geheim@index.example/simple/apache-airflow-core/",
    );
    let words = bench.refused("3.3.2");
    says(&words, &["pip failed: ERROR: 401 Error", "https://index.example/simple"]);
    assert!(!words.contains("geheim"), "{words}");
    bench.failing(
        "ERROR: Exception:\nTraceback (most recent call last):\n  File \"x\"\nOSError: No space left on device",
    );
    says(&bench.refused("3.3.2"), &["pip failed: OSError: No space left on device"]);
    bench.pip("exit 0");
    says(&bench.refused("3.3.2"), &["left 0 wheels"]);
}

#[test]
fn without_pip_it_says_what_was_tried() {
    let bench = Bench::new();
    bench.failing("/usr/bin/python3: No module named pip");
    says(&bench.refused("3.3.2"), &["pip was not found", "No module named pip", "install Python 3"]);
    let gone = vec!["/nowhere/python3".to_owned(), "-m".to_owned(), "pip".to_owned()];
    let problems = fetch_with(&bench.root(), "3.3.2", &[gone], &mut |_| ()).expect_err("no Python");
    says(&problems.to_string(), &["`/nowhere/python3 -m pip`: there is no /nowhere/python3"]);
}

#[test]
fn the_next_pip_is_tried_if_python_has_none() {
    let bench = Bench::new();
    bench.shelve(&Made::v2("3.3.2", "openapi: a\n"));
    let script = bench.folder.path().join("pip.sh").to_string_lossy().into_owned();
    let pips = [
        vec!["/nowhere/python3".to_owned()],
        vec!["sh".to_owned(), "-c".to_owned(), "echo No module named pip >&2; exit 1".to_owned()],
        vec!["sh".to_owned(), "-c".to_owned(), "exit 127".to_owned()],
        vec!["sh".to_owned(), script],
    ];
    let fetched = fetch_with(&bench.root(), "3.3.2", &pips, &mut |_| ()).unwrap();
    assert_eq!(fetched.outcome, Outcome::Added);
}

#[test]
fn only_stable_releases_from_2_4_0_on() {
    let bench = Bench::new();
    bench.pip("echo pip was called >&2; exit 1");
    for (release, words) in [
        ("3.4.0b2", "pre-release"),
        ("3.4.0rc1", "pre-release"),
        ("3.4.0.dev1", "pre-release"),
        ("2.3.4", "older than 2.4.0"),
        ("1.10.15", "older than 2.4.0"),
        ("4.0.0", "Airflow 4 is published is not known"),
        ("3.3", "write three numbers"),
        ("v3.3.2", "write three numbers"),
        ("3.03.2", "write three numbers"),
        ("3.1.2+astro.1", "write three numbers"),
        ("3.3.2.post1", "write three numbers"),
        ("3.3.2 --index-url=x", "write three numbers"),
        ("", "write three numbers"),
    ] {
        let found = bench.refused(release);
        assert!(found.contains(words), "{release}: {found}");
        assert!(!found.contains("pip was called"), "{release}: {found}");
    }
}

#[test]
fn a_comment_among_the_entries_is_not_lost_in_silence() {
    let bench = Bench::new();
    bench.shelve(&Made::v2("3.3.1", "openapi: a\n"));
    bench.fetch("3.3.1").unwrap();
    bench.write(SOURCES, &bench.read(SOURCES).replace("- release", "  # hand-made\n- release"));
    says(&bench.refused("3.3.2"), &["specs/sources.yaml:11", "would lose"]);
}

#[test]
fn files_are_replaced_all_or_none() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str| folder.path().join(name);
    std::fs::write(file("old"), "old").unwrap();
    std::fs::create_dir_all(file("in the way/full")).unwrap();
    let bytes = || b"new".to_vec();
    let changes = [(file("made/new"), bytes()), (file("old"), bytes()), (file("in the way"), bytes())];
    let problem = replace(folder.path(), &changes).expect_err("a folder is in the way");
    assert_eq!(problem.file, file("in the way"));
    assert_eq!(std::fs::read_to_string(file("old")).unwrap(), "old");
    let left: Vec<_> = std::fs::read_dir(folder.path()).unwrap().flatten().map(|entry| entry.file_name()).collect();
    assert_eq!(left.len(), 2, "{left:?}");
}

#[test]
fn the_projects_own_record_is_written_back_word_for_word() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let (text, sources) = recorded(&root).unwrap();
    assert_eq!(render(head(&text), &sources).unwrap(), text);
    for source in &sources.releases {
        let (release, published) = published("", &source.release).unwrap();
        assert_eq!(
            (published.line.name(), published.package, published.path),
            (&*source.line, &*source.package, &*source.path)
        );
        assert_eq!(release.to_string(), source.release);
    }
}
