//! Folders, and the type of errors.

use std::path::{Path, PathBuf};

/// Why a command failed, as a text for the terminal.
pub type Failure = String;

/// The workspace's folder.
pub(crate) fn root() -> PathBuf {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    manifest.ancestors().nth(2).unwrap_or(manifest).to_owned()
}

/// The folder that keeps kernels between runs.
pub(crate) fn cache() -> PathBuf {
    let target =
        std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    target.join("vm")
}
