//! Making recordings of real dumps: a fresh namespace, a topology, a dump, a file.
//!
//! Uses iproute2 to populate and a bare socket to read, so nothing that is measured later has
//! touched the bytes.

pub mod dump;
pub mod namespace;
pub mod topology;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use dump::Dump;

/// The file of the routes, in the directory of the recordings.
pub const ROUTES: &str = "routes.bin";
/// The file of the links.
pub const LINKS: &str = "links.bin";

/// Where recordings lie when nothing else is said: beside this package, ignored by git.
#[must_use]
pub fn default_directory() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("recordings")
}

/// Populates a namespace with `batch`, records `what` and returns the number of messages.
///
/// # Errors
///
/// When the namespace is refused, `ip` fails, the dump is cut or interrupted again and again, or
/// fewer than `at_least` messages arrive.
pub fn record(what: Dump, batch: &str, at_least: usize, file: &Path) -> Result<usize> {
    namespace::enter_fresh()?;
    namespace::populate(batch)?;
    let (bytes, count) = dump::read(what)?;
    ensure!(count >= at_least, "{what:?}: {count} messages, though {at_least} objects were made");
    fs::write(file, bytes).with_context(|| file.display().to_string())?;
    Ok(count)
}
