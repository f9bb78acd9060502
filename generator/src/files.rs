//! Files: finding them in a fixed order, and writing them whole or not at all.

use std::io::Write;
use std::path::{Path, PathBuf};

use crate::problem::Problem;

/// The YAML files of a folder, by name, as paths from the project's root.
pub fn yaml_files(root: &Path, folder: &str) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(root.join(folder))
        .into_iter()
        .flatten()
        .flatten()
        .filter(|entry| entry.path().extension().is_some_and(|extension| extension == "yaml"))
        .map(|entry| Path::new(folder).join(entry.file_name()))
        .collect();
    files.sort();
    files
}

/// Writes a file whole: into a temporary one beside it, which is then renamed.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), Problem> {
    let failed = |error: std::io::Error| Problem::new(path, format!("can't be written: {error}"));
    let folder = path.parent().unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder).map_err(failed)?;
    let mut file = tempfile::Builder::new().prefix(".airvane-").tempfile_in(folder).map_err(failed)?;
    file.write_all(bytes).map_err(failed)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        file.as_file().set_permissions(std::fs::Permissions::from_mode(0o644)).map_err(failed)?;
    }
    file.persist(path).map_err(|error| failed(error.error))?;
    Ok(())
}
