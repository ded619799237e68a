//! `generate`: specs to crate.

use std::fmt::Write as _;
use std::path::Path;
use std::time::Instant;

use netloom_codegen::emit::{self, File};
use netloom_codegen::ir::Family;
use netloom_codegen::{Source, compile_all};

use crate::workspace::{Failure, root};
use crate::{families, sources, tree};

/// Opens the part of the manifest that is generated.
const BEGIN: &str = "# families: written by `cargo xtask generate`\n";
/// Closes it.
const END: &str = "# families: end\n";

pub(crate) fn run(check: bool, specs: Option<&Path>, out: Option<&Path>) -> Result<(), Failure> {
    let start = Instant::now();
    let sources = match specs {
        Some(dir) => sources::folder(dir, &dir.display().to_string())?,
        None => sources::folder(&root().join("specs"), "specs")?,
    };
    let families = compile(&sources)?;
    let target = out.map_or_else(|| root().join("generated"), Path::to_path_buf);
    let files = files(&families, &target)?;
    let docs = match (specs, out) {
        (None, None) => vec![families::overview(&families)?],
        _ => Vec::new(),
    };
    if check {
        return compare(&target, &files, &docs);
    }
    let changed = tree::write(&target, &files.all())? + tree::write(&root(), &docs)?;
    for (family, lines) in families.iter().zip(&files.lines) {
        let sets = family.sets.len();
        let attributes: usize = family.sets.iter().map(|set| set.attributes.len()).sum();
        println!(
            "{:<16} {sets:>3} sets {attributes:>5} attributes {:>3} operations {lines:>6} lines",
            family.name.kernel,
            family.operations.len()
        );
    }
    println!(
        "{} families, {} changed, {:.2} s",
        families.len(),
        sources::count(changed, "file"),
        start.elapsed().as_secs_f64()
    );
    Ok(())
}

fn compile(sources: &[Source]) -> Result<Vec<Family>, Failure> {
    match compile_all(sources) {
        Ok(compiled) => Ok(compiled.into_iter().map(|compiled| compiled.family).collect()),
        Err(diagnostics) => {
            let errors = sources::report(sources, &diagnostics);
            let errors = sources::count(errors, "error");
            Err(format!("{errors} in the specs; nothing was written"))
        }
    }
}

/// Everything that `generate` writes.
struct Output {
    families: Vec<File>,
    /// Lines of each family's files.
    lines: Vec<usize>,
    krate: Vec<File>,
}

impl Output {
    fn all(&self) -> Vec<File> {
        self.families.iter().chain(&self.krate).cloned().collect()
    }
}

fn files(families: &[Family], target: &Path) -> Result<Output, Failure> {
    let mut output = Output { families: Vec::new(), lines: Vec::new(), krate: Vec::new() };
    for family in families {
        let files = emit::family(family)?;
        output.lines.push(files.iter().map(|file| file.text.lines().count()).sum());
        output.families.extend(files);
    }
    output.krate.push(emit::library(families)?);
    output.krate.push(families::front(families));
    output.krate.extend(manifest(families, target)?);
    Ok(output)
}

/// The manifest with the families' features, and for a crate that is new all the rest of it.
fn manifest(families: &[Family], target: &Path) -> Result<Vec<File>, Failure> {
    let features = emit::features(families);
    let path = target.join("Cargo.toml");
    let Ok(present) = std::fs::read_to_string(&path) else {
        let runtime = root().join("runtime");
        return Ok(new_crate(&features, &runtime));
    };
    let (before, rest) = present
        .split_once(BEGIN)
        .ok_or_else(|| format!("{}: no line {:?}", path.display(), BEGIN.trim()))?;
    let (_, after) = rest
        .split_once(END)
        .ok_or_else(|| format!("{}: no line {:?}", path.display(), END.trim()))?;
    let text = format!("{before}{BEGIN}{features}{END}{after}");
    Ok(vec![File { path: "Cargo.toml".to_owned(), text }])
}

fn new_crate(features: &str, runtime: &Path) -> Vec<File> {
    let mut text = String::new();
    let _ = write!(
        text,
        "[package]\nname = \"netloom\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n\
         [features]\ndefault = [\"socket\"]\nsocket = [\"netloom-runtime/socket\"]\n\
         tokio = [\"socket\", \"netloom-runtime/tokio\"]\n\
         log = [\"socket\", \"netloom-runtime/log\"]\n\
         json = [\"netloom-runtime/json\"]\n\
         testing = [\"netloom-runtime/testing\"]\n{BEGIN}{features}{END}\n\
         [dependencies.netloom-runtime]\npath = {:?}\ndefault-features = false\n\n\
         [workspace]\n",
        runtime.display().to_string()
    );
    let front = "Netlink families in typed Rust.\n".to_owned();
    vec![
        File { path: "Cargo.toml".to_owned(), text },
        File { path: "src/front.md".to_owned(), text: front },
    ]
}

fn compare(target: &Path, files: &Output, docs: &[File]) -> Result<(), Failure> {
    let mut found = tree::differences(target, &files.all())?;
    found.extend(tree::differences(&root(), docs)?);
    if found.is_empty() {
        println!("{}: up to date", target.display());
        return Ok(());
    }
    for line in &found {
        eprintln!("{line}");
    }
    Err(format!("{} files are not what the specs give; run `cargo xtask generate`", found.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_committed_code_is_what_the_specs_give() {
        run(true, None, None).unwrap();
    }
}
