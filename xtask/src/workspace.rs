//! The folder of the workspace, and the type of errors.

use std::path::PathBuf;

/// Why a command failed, as a text for the terminal.
pub(crate) type Failure = String;

/// The workspace's folder.
pub(crate) fn root() -> PathBuf {
    let manifest = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    manifest.parent().map(PathBuf::from).unwrap_or(manifest)
}
