//! Compiles netlink family specs (YAML, in the style of the kernel's ynl) into typed Rust.
//!
//! Text goes in, data comes out: nothing here opens a file, starts a process or prints. The way is
//! `load` (text to spec), `resolve` (spec to [`ir`]), [`emit`] (IR to Rust files). Whatever the
//! input is, the answer is a value: the family, or everything that is wrong with its spec.
#![cfg_attr(docsrs, feature(doc_cfg))]

mod build_script;
pub mod diagnostic;
pub mod emit;
pub mod ir;
mod load;
pub mod names;
mod report;
mod resolve;
mod suggest;
#[cfg(feature = "tables")]
pub mod tables;

/// Compiles the examples of the package's README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

use std::collections::BTreeMap;

pub use build_script::{BuildError, Built, build, build_into};
use diagnostic::{Diagnostic, Severity};

/// A spec file.
#[derive(Debug, Clone)]
pub struct Source {
    /// Its name in diagnostics and in the header of generated files.
    pub path: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

/// A compiled spec.
#[derive(Debug, Clone)]
pub struct Compiled {
    /// The family.
    pub family: ir::Family,
    /// What is odd in the spec but does no harm.
    pub warnings: Vec<Diagnostic>,
}

/// Compiles one spec.
///
/// # Errors
///
/// Everything that is wrong with the file, errors and warnings, in the order of its lines.
pub fn compile(source: &Source) -> Result<Compiled, Vec<Diagnostic>> {
    let (spec, mut report) = load::load(source);
    let family = spec.map(|spec| resolve::resolve(&spec, &source.path, &mut report));
    let failed = report.failed();
    let found = report.finish();
    match family {
        Some(family) if !failed => Ok(Compiled { family, warnings: found }),
        _ => Err(found),
    }
}

/// Compiles specs that belong together: no two may describe the same family or need the same
/// module.
///
/// # Errors
///
/// Everything that is wrong with any of the files, in the order of `sources`.
pub fn compile_all(sources: &[Source]) -> Result<Vec<Compiled>, Vec<Diagnostic>> {
    let mut compiled = Vec::new();
    let mut found = Vec::new();
    let mut names: BTreeMap<String, (String, String)> = BTreeMap::new();
    for source in sources {
        let result = match compile(source) {
            Ok(result) => result,
            Err(diagnostics) => {
                found.extend(diagnostics);
                continue;
            }
        };
        let name = &result.family.name;
        if let Some((family, path)) = names.get(&name.rust) {
            let message = same_module(&name.kernel, family, path);
            found.extend(resolve::at_family_name(source, message));
        }
        let entry = (name.kernel.clone(), source.path.clone());
        names.entry(name.rust.clone()).or_insert(entry);
        compiled.push(result);
    }
    if found.iter().any(|found| found.severity == Severity::Error) {
        return Err(found);
    }
    Ok(compiled)
}

fn same_module(name: &str, other: &str, path: &str) -> String {
    if name == other {
        return format!("the family `{name}` is described by `{path}` too");
    }
    let module = names::module(name);
    format!("the families `{name}` and `{other}` of `{path}` are both the module `{module}`")
}
