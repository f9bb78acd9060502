//! What several test programs share: the workspace's own programs, built, and its root.
#![allow(dead_code, reason = "each test program uses a part of it")]

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use serde_json::Value;

/// The workspace's root.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace").to_owned()
}

/// What cargo made of the workspace.
pub struct Built {
    /// `target/debug`.
    pub folder: PathBuf,
    /// The libraries that the programs are made of, by name.
    pub libraries: Vec<(&'static str, PathBuf)>,
}

/// The workspace's programs, all of them built together: what one program asks of a dependency
/// is then there for all of them, as it is for who builds the whole workspace.
pub fn built() -> &'static Built {
    static BUILT: OnceLock<Built> = OnceLock::new();
    BUILT.get_or_init(|| {
        // target/debug/deps/this-program
        let own = std::env::current_exe().expect("this program's path");
        let folder = own.parent().and_then(Path::parent).expect("target/PROFILE/deps").to_owned();
        let mut build = Command::new(env!("CARGO"));
        build.args(["build", "--workspace", "--bins", "--message-format=json", "--target-dir"]);
        build.arg(folder.parent().expect("target"));
        if folder.ends_with("release") {
            build.arg("--release");
        }
        let output = build.current_dir(root()).output().expect("cargo");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "cargo build --workspace --bins ended with {}:\n{said}", output.status);
        let printed = String::from_utf8_lossy(&output.stdout);
        let messages: Vec<Value> = printed.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
        let libraries = ["airvane", "generated"].map(|name| {
            let of_library = |message: &&Value| {
                message["reason"] == "compiler-artifact"
                    && message["target"]["name"] == name
                    && message["target"]["kind"] == serde_json::json!(["lib"])
            };
            let files = messages.iter().find(of_library).expect("a library")["filenames"].as_array().expect("files");
            let library = files.iter().filter_map(Value::as_str).find(|file| file.ends_with(".rlib")).expect("an rlib");
            (name, PathBuf::from(library))
        });
        Built { folder, libraries: libraries.into() }
    })
}

/// One of the workspace's programs.
pub fn program(name: &str) -> PathBuf {
    let path = built().folder.join(name).with_extension(std::env::consts::EXE_EXTENSION);
    assert!(path.is_file(), "{} was not built", path.display());
    path
}
