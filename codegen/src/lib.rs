//! Compiles netlink family specs (YAML, in the style of the kernel's ynl) into typed Rust.
//!
//! There are three ways to use it:
//!
//! - **In a build script**: [`build`] compiles the specs of a package into a file that the package
//!   includes.
//! - **At run time**: `tables` makes a table of a compiled spec, for untyped sockets and JSON. It
//!   needs the feature `tables`.
//! - **Step by step**: [`compile`] turns the text of a spec into a [`Family`](ir::Family) or into
//!   everything that is wrong with it, and [`emit`] turns families into Rust.
//!
//! ```
//! use netloom_codegen::{Source, compile, emit};
//!
//! let spec = "
//! name: shelf
//! doc: Things on a shelf.
//! attribute-sets:
//!   - name: thing
//!     attributes:
//!       - {name: id, type: u32}
//! operations:
//!   list:
//!     - name: get
//!       doc: Describes one thing.
//!       attribute-set: thing
//!       do: {request: {attributes: [id]}}
//! ";
//! let source = Source::new("shelf.yaml", spec);
//! match compile(&source) {
//!     Ok(compiled) => println!("{}", emit::single_file(&[compiled.family])?),
//!     Err(found) => {
//!         for diagnostic in found {
//!             eprintln!("{}", diagnostic.render(&source, false));
//!         }
//!     }
//! }
//! # Ok::<(), String>(())
//! ```
//!
//! A spec never makes the compiler panic. Only `build` and [`build_into`] read and write files and
//! print; everything else takes text and returns values.
#![cfg_attr(docsrs, feature(doc_cfg))]

mod build_script;
mod diagnostic;
pub mod emit;
pub mod ir;
mod load;
#[doc(hidden)]
pub mod names;
mod report;
mod resolve;
mod source;
mod spans;
mod suggest;
#[cfg(feature = "tables")]
pub mod tables;

/// Compiles the examples of the package's README.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

use std::collections::BTreeMap;

pub use build_script::{BuildError, Built, build, build_into};
pub use diagnostic::{Diagnostic, Related, Severity};
pub use source::Source;

/// A compiled spec.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Compiled {
    /// The family.
    pub family: ir::Family,
    /// Warnings, in the order of the lines.
    pub warnings: Vec<Diagnostic>,
}

/// Compiles one spec.
///
/// ```
/// use netloom_codegen::{Source, compile};
///
/// let spec = "
/// name: shelf
/// doc: Things on a shelf.
/// attribute-sets:
///   - name: thing
///     attributes:
///       - {name: id, type: u32}
///       - {name: label, type: string}
/// operations: {list: []}
/// ";
/// let compiled = compile(&Source::new("shelf.yaml", spec)).unwrap();
/// let things = &compiled.family.sets[0];
/// assert_eq!((things.attributes[1].name.kernel.as_str(), things.attributes[1].id), ("label", 2));
/// ```
///
/// # Errors
///
/// Everything that is wrong with the spec, errors and warnings, in the order of the lines.
pub fn compile(source: &Source) -> Result<Compiled, Vec<Diagnostic>> {
    let (spec, mut report) = load::load(source);
    let family = spec.map(|spec| resolve::resolve(&spec, source, &mut report));
    let failed = report.failed();
    let found = report.finish();
    match family {
        Some(family) if !failed => Ok(Compiled { family, warnings: found }),
        _ => Err(found),
    }
}

/// Compiles specs that belong to one crate: each describes another family and needs a module of its
/// own.
///
/// ```
/// use netloom_codegen::{Source, compile_all};
///
/// let spec = "{name: shelf, doc: Things., attribute-sets: [], operations: {list: []}}";
/// let sources = [Source::new("a.yaml", spec), Source::new("b.yaml", spec)];
/// let found = compile_all(&sources).unwrap_err();
/// assert_eq!(found[0].message, "`a.yaml` already describes the family `shelf`");
/// ```
///
/// # Errors
///
/// Everything that is wrong with any of the specs, in the order of `sources`.
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
        return format!("`{path}` already describes the family `{name}`");
    }
    let module = names::module(name);
    format!("the families `{name}` and `{other}` (`{path}`) both need the module `{module}`")
}
