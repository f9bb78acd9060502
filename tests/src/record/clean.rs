//! Takes out of a recording what is nobody's business: secrets, paths and names of this machine.

use std::env;
use std::process::Command;

use anyhow::{Result, bail};
use serde_json::Value;

use crate::{Instance, cache};

/// Where a recorded Airflow says that it lives.
const HOME: &str = "/opt/airflow";
/// Where its Python says that it is installed.
const PYTHON: &str = "/usr/local";
/// Its port.
const PORT: &str = "8080";
/// The machine it runs on.
const HOST: &str = "demo-host";
/// The user it runs as.
const USER: &str = "airflow";
/// What stands in place of a secret, as Airflow itself writes it.
const MASK: &str = "***";

/// Cleans texts of one instance.
pub struct Cleaner {
    secrets: Vec<String>,
    /// Texts as they are, and what they become.
    places: Vec<(String, &'static str)>,
    /// Words as they are, and what they become: not replaced within longer words.
    words: Vec<(String, &'static str)>,
    installed: String,
    user: String,
}

impl Cleaner {
    /// A cleaner that knows what there is to hide.
    pub fn new(instance: &Instance) -> Result<Self> {
        let port = instance.url.rsplit(':').next().unwrap_or_default().to_owned();
        let said = |name: &str, arguments: &[&str]| {
            Ok::<_, anyhow::Error>(cache::run(Command::new(name).args(arguments))?.trim().to_owned())
        };
        Ok(Self {
            secrets: instance.secrets.clone(),
            places: vec![(instance.home.clone(), HOME)],
            words: vec![(port, PORT), (said("hostname", &[])?, HOST)],
            installed: cache::root()?.to_string_lossy().into_owned(),
            user: said("id", &["-un"])?,
        })
    }

    /// Cleans a text that stands under `key`.
    pub fn clean(&self, key: Option<&str>, text: &mut String) {
        for secret in &self.secrets {
            *text = text.replace(secret, MASK);
        }
        for (place, shown) in &self.places {
            *text = text.replace(place, shown);
        }
        self.clean_installed(text);
        clean_python(text);
        for (word, shown) in &self.words {
            replace_word(text, word, shown);
        }
        let user = matches!(key, Some("unixname")) || (key == Some("owner") && self.user == *text);
        if user && !text.is_empty() {
            USER.clone_into(text);
        }
    }

    /// Installed programs: from the cache folder to the end of `environment`.
    fn clean_installed(&self, text: &mut String) {
        const FOLDER: &str = "/environment";
        while let Some(start) = text.find(&self.installed) {
            let rest = text.get(start..).unwrap_or_default();
            let end = rest.find(FOLDER).map_or(self.installed.len(), |at| at + FOLDER.len());
            text.replace_range(start..start + end, PYTHON);
        }
    }

    /// Refuses a recording in which something is left.
    pub fn check(&self, recording: &str) -> Result<()> {
        let mut hidden: Vec<(&str, String)> = self.secrets.iter().map(|secret| ("a secret", secret.clone())).collect();
        hidden.extend(self.places.iter().map(|(place, _)| ("a folder", place.clone())));
        hidden.push(("a folder", self.installed.clone()));
        hidden.push(("a temporary folder", env::temp_dir().join("airvane").to_string_lossy().into_owned()));
        let homes = env::var_os("HOME").map(|home| std::path::Path::new(&home).join("").to_string_lossy().into_owned());
        hidden.extend(homes.map(|home| ("a home folder", home)));
        hidden.extend(["/home/", "/Users/", "/root/"].map(|home| ("a home folder", home.to_owned())));
        for (what, text) in hidden {
            if let Some(at) = recording.find(&text) {
                bail!("{what} is left in the recording: …{}…", around(recording, at));
            }
        }
        for (word, _) in &self.words {
            if let Some(at) = find_word(recording, word, 0) {
                bail!("the name `{word}` is left in the recording: …{}…", around(recording, at));
            }
        }
        Ok(())
    }
}

fn around(text: &str, at: usize) -> &str {
    text.get(at.saturating_sub(80)..(at + 80).min(text.len())).unwrap_or_default()
}

/// Python's own library, wherever it is: what comes before `/lib/python3`.
fn clean_python(text: &mut String) {
    const LIBRARY: &str = "/lib/python3";
    let mut from = 0;
    while let Some(at) = text.get(from..).and_then(|rest| rest.find(LIBRARY)).map(|at| at + from) {
        let before = text.get(..at).unwrap_or_default();
        let start =
            before.rfind(|letter: char| letter.is_whitespace() || "\"'([,:=".contains(letter)).map_or(0, |at| at + 1);
        if before.get(start..).is_some_and(|path| path.starts_with('/')) {
            text.replace_range(start..at, PYTHON);
            from = start + PYTHON.len() + LIBRARY.len();
        } else {
            from = at + LIBRARY.len();
        }
    }
}

fn is_word(letter: Option<char>) -> bool {
    letter.is_some_and(|letter| letter.is_ascii_alphanumeric() || letter == '_' || letter == '-')
}

fn find_word(text: &str, word: &str, from: usize) -> Option<usize> {
    let mut from = from;
    while let Some(at) = text.get(from..)?.find(word).map(|at| at + from) {
        let (before, after) = (text.get(..at)?.chars().next_back(), text.get(at + word.len()..)?.chars().next());
        if !is_word(before) && !is_word(after) {
            return Some(at);
        }
        from = at + word.len();
    }
    None
}

fn replace_word(text: &mut String, word: &str, shown: &str) {
    let mut from = 0;
    while let Some(at) = (!word.is_empty()).then(|| find_word(text, word, from)).flatten() {
        text.replace_range(at..at + word.len(), shown);
        from = at + shown.len();
    }
}

/// Calls `change` with each text in a value, and the key that it stands under.
pub fn each_text(value: &mut Value, key: Option<&str>, change: &mut dyn FnMut(Option<&str>, &mut String)) {
    match value {
        Value::String(text) => change(key, text),
        Value::Array(items) => items.iter_mut().for_each(|item| each_text(item, key, change)),
        Value::Object(map) => map.iter_mut().for_each(|(key, item)| each_text(item, Some(key), change)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cleaner() -> Cleaner {
        Cleaner {
            secrets: vec!["hunter-22".to_owned()],
            places: vec![("/tmp/airvane-airflow-3.3.2-1-0".to_owned(), HOME)],
            words: vec![("36701".to_owned(), PORT), ("vm".to_owned(), HOST)],
            installed: "/root/.cache/airvane-tests".to_owned(),
            user: "me".to_owned(),
        }
    }

    fn cleaned(key: Option<&str>, text: &str) -> String {
        let mut text = text.to_owned();
        cleaner().clean(key, &mut text);
        text
    }

    #[test]
    fn nothing_of_the_machine_is_left() {
        for (text, shown) in [
            ("x hunter-22 y", "x *** y"),
            ("/tmp/airvane-airflow-3.3.2-1-0/dags/a.py", "/opt/airflow/dags/a.py"),
            (
                "['/root/.cache/airvane-tests/airflow-3-ab/environment/lib/python3.11/x.py']",
                "['/usr/local/lib/python3.11/x.py']",
            ),
            (
                "File \"/root/.pyenv/versions/3.11.9/lib/python3.11/runpy.py\"",
                "File \"/usr/local/lib/python3.11/runpy.py\"",
            ),
            ("http://127.0.0.1:36701/x, 367012", "http://127.0.0.1:8080/x, 367012"),
            ("{\"host_name\": \"vm\"} nvm vm-ware", "{\"host_name\": \"demo-host\"} nvm vm-ware"),
        ] {
            assert_eq!(cleaned(None, text), shown);
        }
        assert_eq!(cleaned(Some("unixname"), "root"), "airflow");
        assert_eq!(cleaned(Some("unixname"), ""), "");
        assert_eq!(cleaned(Some("owner"), "me"), "airflow");
        assert_eq!(cleaned(Some("owner"), "team"), "team");
    }

    #[test]
    fn what_is_left_is_refused() {
        let cleaner = cleaner();
        for text in ["a hunter-22", "/root/x", "on vm now", "/home/somebody"] {
            assert!(cleaner.check(text).is_err(), "{text}");
        }
        assert!(cleaner.check("{\"path\":\"/opt/airflow\"}").is_ok());
    }
}
