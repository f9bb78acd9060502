//! What was last seen at an address, kept in a file, so that the list of tools is right
//! before Airflow is up. It holds addresses and releases, nothing else.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, io};

use generated::table::Release;

/// Most addresses that are kept.
const MOST: usize = 100;

/// The file of releases last seen.
#[derive(Clone, Debug)]
pub(super) struct Remembered {
    file: PathBuf,
}

impl Remembered {
    /// The file in that folder, which need not exist yet.
    pub fn in_folder(folder: &Path) -> Self {
        Self { file: folder.join("releases.json") }
    }

    fn read(&self) -> BTreeMap<String, String> {
        fs::read(&self.file).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
    }

    /// The release last seen at an address.
    pub fn get(&self, address: &str) -> Option<Release> {
        self.read().get(address).and_then(|text| Release::parse(text))
    }

    /// Keeps the release seen at an address. The file is replaced as a whole, so that a reader
    /// never sees half of one.
    ///
    /// # Errors
    /// The folder or file can't be written.
    pub fn put(&self, address: &str, release: Release) -> io::Result<()> {
        let mut known = self.read();
        if known.get(address).is_some_and(|text| *text == release.to_string()) {
            return Ok(());
        }
        known.insert(address.to_owned(), release.to_string());
        while known.len() > MOST {
            let Some(first) = known.keys().find(|key| *key != address).cloned() else { break };
            known.remove(&first);
        }
        if let Some(folder) = self.file.parent() {
            fs::create_dir_all(folder)?;
        }
        let beside = self.file.with_extension(format!("{}.tmp", std::process::id()));
        fs::write(&beside, serde_json::to_vec_pretty(&known)?)?;
        fs::rename(&beside, &self.file).inspect_err(|_| {
            let _ = fs::remove_file(&beside);
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_and_replaces() {
        let folder = tempfile::tempdir().unwrap();
        let file = Remembered::in_folder(&folder.path().join("new"));
        assert_eq!(file.get("http://a"), None);
        file.put("http://a", Release::new(2, 11, 2)).unwrap();
        file.put("http://b", Release::new(3, 2, 0)).unwrap();
        file.put("http://a", Release::new(3, 3, 2)).unwrap();
        assert_eq!(file.get("http://a"), Some(Release::new(3, 3, 2)));
        assert_eq!(file.get("http://b"), Some(Release::new(3, 2, 0)));
        fs::write(folder.path().join("new/releases.json"), "no json").unwrap();
        assert_eq!(file.get("http://a"), None);
    }
}
