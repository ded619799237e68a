//! Writes families as one file for `include!`.
//!
//! An included file can have neither inner attributes at its start nor modules in other files.
//! Therefore each family is an inline module, and its files are inline modules in that. Their text
//! is the same as in a crate of generated families.

use super::{File, family};
use crate::ir::Family;

/// Lints of the including crate that do not apply to generated code: a program calls only some of
/// the functions, and the other lints help people who edit code.
const ALLOWED: &str = "#[allow(dead_code, unreachable_pub, unused_imports)]\n\
                       #[allow(clippy::all, clippy::nursery, clippy::pedantic)]\n";

/// The families as one text, a module each, for
/// `include!(concat!(env!("OUT_DIR"), "/netloom.rs"))`. [`build`](crate::build) writes it.
/// Examples, which are a file of their own, are left out.
///
/// ```
/// use netloom_codegen::{Source, compile, emit};
///
/// let spec = "{name: shelf, doc: Things., attribute-sets: [], operations: {list: []}}";
/// let family = compile(&Source::new("shelf.yaml", spec)).unwrap().family;
/// assert!(emit::single_file(&[family])?.contains("pub mod shelf {"));
/// # Ok::<(), String>(())
/// ```
///
/// # Errors
/// The generated code does not parse: a defect of the emitter, not of a spec. The text names the
/// file.
pub fn single_file(families: &[Family]) -> Result<String, String> {
    let mut text = String::new();
    for of in families {
        let files = family(&Family { examples: String::new(), ..of.clone() })?;
        text.push_str(&format!("// @generated from {}. Do not edit: change the spec.\n", of.spec));
        text.push_str(ALLOWED);
        text.push_str(&format!("pub mod {} {{\n", of.name.rust));
        for line in body(&files, "mod").lines() {
            match declared(line) {
                Some(name) => {
                    text.push_str(&format!("mod {name} {{\n{}}}\n", body(&files, name)));
                }
                None => {
                    text.push_str(line);
                    text.push('\n');
                }
            }
        }
        text.push_str("}\n");
    }
    Ok(text)
}

/// The text of a file without the header that marks it as generated.
fn body<'f>(files: &'f [File], name: &str) -> &'f str {
    let named = |file: &&File| {
        let stem = file.path.rsplit('/').next().and_then(|last| last.strip_suffix(".rs"));
        stem == Some(name)
    };
    let text = files.iter().find(named).map_or("", |file| file.text.as_str());
    match text.split_once('\n') {
        Some((first, rest)) if first.starts_with("// @generated") => rest,
        _ => text,
    }
}

/// The module that a line declares as a file of its own.
fn declared(line: &str) -> Option<&str> {
    line.trim_start().strip_prefix("mod ")?.strip_suffix(';')
}
