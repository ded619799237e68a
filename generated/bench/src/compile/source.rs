//! Counts the source of a crate's generated family modules.
//!
//! Both crates keep a family in a directory of `src` named after it (with `-` or `_`). Files named
//! `tests.rs` are written by hand and not counted.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use crate::compile::subject::{Families, SIX};

/// The extent of some source.
#[derive(Clone, Copy, Debug, Default)]
pub struct Source {
    /// Number of Rust files.
    pub files: u64,
    /// Their lines.
    pub lines: u64,
    /// Their bytes.
    pub bytes: u64,
}

/// Counts the families' directories under `src`.
///
/// # Errors
///
/// When the directory cannot be read or a family has none.
pub fn count(src: &Path, families: Families) -> Result<Source> {
    let mut source = Source::default();
    let mut found = 0;
    for entry in fs::read_dir(src).with_context(|| src.display().to_string())? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let name = name.replace('_', "-");
        let wanted = families == Families::All || SIX.contains(&name.as_str());
        if path.is_dir() && wanted {
            add(&path, &mut source)?;
            found += 1;
        }
    }
    ensure!(
        found >= SIX.len(),
        "{}: {found} family directories, {} expected",
        src.display(),
        SIX.len()
    );
    Ok(source)
}

fn add(directory: &Path, source: &mut Source) -> Result<()> {
    for entry in fs::read_dir(directory)? {
        let path = entry?.path();
        if path.is_dir() {
            add(&path, source)?;
        } else if path.extension().is_some_and(|extension| extension == "rs")
            && !path.ends_with("tests.rs")
        {
            let text = fs::read_to_string(&path)?;
            source.files += 1;
            source.lines += text.lines().count() as u64;
            source.bytes += text.len() as u64;
        }
    }
    Ok(())
}
