//! The manifest: the families' features, and all of it for a new crate.

use std::fs;
use std::path::{Component, Path, PathBuf};

use netloom_codegen::emit::{self, File};
use netloom_codegen::ir::Family;

use super::options::Options;
use crate::Error;

/// Opens the generated part of the manifest.
const BEGIN: &str = "# families: begin, generated\n";
/// Closes it.
const END: &str = "# families: end\n";

/// The version of the runtime that generated code needs: all packages of netloom have the same.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Names of netloom's own packages. A dependency on both would be ambiguous.
const TAKEN: &[&str] = &["netloom", "netloom-codegen", "netloom-runtime"];

/// The manifest with its generated part replaced, or the files of a new crate.
pub(super) fn files(families: &[Family], options: &Options<'_>) -> Result<Vec<File>, Error> {
    let features = emit::features(families);
    let path = options.out.join("Cargo.toml");
    let Ok(present) = fs::read_to_string(&path) else { return new_crate(&features, options) };
    let lacks = |line: &str| format!("{}: no line {:?}", path.display(), line.trim());
    let (before, rest) = present.split_once(BEGIN).ok_or_else(|| lacks(BEGIN))?;
    let (_, after) = rest.split_once(END).ok_or_else(|| lacks(END))?;
    let text = format!("{before}{BEGIN}{features}{END}{after}");
    Ok(vec![File { path: "Cargo.toml".to_owned(), text }])
}

fn new_crate(features: &str, options: &Options<'_>) -> Result<Vec<File>, Error> {
    let name = match options.name {
        Some(name) => name.to_owned(),
        None => from_folder(options.out)?,
    };
    check(&name)?;
    let path = match options.runtime {
        Some(runtime) => format!("path = {:?}\n", relative(options.out, runtime)?),
        None => String::new(),
    };
    let text = format!(
        "[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\npublish = false\n\n\
         [features]\ndefault = [\"socket\"]\nsocket = [\"netloom-runtime/socket\"]\n\
         tokio = [\"socket\", \"netloom-runtime/tokio\"]\n\
         log = [\"socket\", \"netloom-runtime/log\"]\n\
         json = [\"netloom-runtime/json\"]\n\
         testing = [\"netloom-runtime/testing\"]\n{BEGIN}{features}{END}\n\
         [dependencies.netloom-runtime]\nversion = \"{VERSION}\"\n{path}default-features = false\n\n\
         [workspace]\n"
    );
    let front = "Netlink families in typed Rust.\n".to_owned();
    Ok(vec![
        File { path: "Cargo.toml".to_owned(), text },
        File { path: "src/front.md".to_owned(), text: front },
    ])
}

/// The name of a crate in `folder`.
fn from_folder(folder: &Path) -> Result<String, Error> {
    let named = |error| format!("{}: {error}", folder.display());
    let whole = std::path::absolute(folder).map_err(named)?;
    let name = whole.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
    let plain = |c: char| if c.is_ascii_alphanumeric() || c == '_' { c } else { '-' };
    Ok(name.chars().map(plain).collect::<String>().trim_matches('-').to_owned())
}

/// Whether Cargo accepts the name, and it differs from those of netloom's packages.
fn check(name: &str) -> Result<(), Error> {
    let letters = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    if !letters || !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return Err(format!("`{name}` is no name for a crate; choose one with --name").into());
    }
    if TAKEN.contains(&name.replace('_', "-").as_str()) {
        let message = format!("`{name}` is a crate of netloom itself; choose a name with --name");
        return Err(message.into());
    }
    Ok(())
}

/// The path to the runtime as the crate in `out` has to write it: relative if `runtime` is.
fn relative(out: &Path, runtime: &Path) -> Result<PathBuf, Error> {
    let named = |error| format!("{}: {error}", runtime.display());
    if !runtime.join("Cargo.toml").is_file() {
        return Err(format!("{}: no Cargo.toml in this folder", runtime.display()).into());
    }
    if runtime.is_absolute() {
        return Ok(runtime.to_owned());
    }
    let (to, from) = (runtime.canonicalize().map_err(named)?, resolved(out).map_err(named)?);
    let shared = from.components().zip(to.components()).take_while(|(a, b)| a == b).count();
    let up = from.components().skip(shared).map(|_| Component::ParentDir);
    Ok(up.chain(to.components().skip(shared)).collect())
}

/// A path without links, of a folder that may not exist yet.
fn resolved(folder: &Path) -> std::io::Result<PathBuf> {
    let whole = std::path::absolute(folder)?;
    let existing = whole.ancestors().find(|path| path.exists()).unwrap_or(&whole);
    let rest = whole.strip_prefix(existing).unwrap_or(Path::new(""));
    Ok(existing.canonicalize()?.join(rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn crates_are_named_after_their_folders() {
        for (folder, name) in
            [("/x/shelf", "shelf"), ("/x/My Shelf", "my-shelf"), ("/x/a_b/", "a_b")]
        {
            assert_eq!(from_folder(Path::new(folder)).as_deref(), Ok(name));
        }
    }

    #[test]
    fn some_names_are_refused() {
        assert_eq!(check("shelf"), Ok(()));
        for name in ["netloom", "netloom_runtime", "", "1a", "a b", "a\"b", "-"] {
            assert!(check(name).unwrap_err().to_string().contains("--name"), "{name}");
        }
    }

    #[test]
    fn paths_to_the_runtime_are_relative_to_the_crate() {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        assert_eq!(relative(Path::new("/x"), here).as_deref(), Ok(here));
        // Tests run in the package's folder.
        let path = relative(Path::new("src/new/crate"), Path::new(".")).unwrap();
        assert_eq!(path, Path::new("../../.."));
        assert!(relative(Path::new("x"), Path::new("src")).is_err());
    }
}
