//! IR in, Rust files as data out. One construct per file; nothing here reads a spec or decides
//! an id, a width, an offset or a name.
//!
//! Every family becomes the same few files, so that a reader knows where to look:
//!
//! | file | what |
//! |---|---|
//! | `mod.rs` | docs, re-exports |
//! | `types.rs` | constants, enums, structs |
//! | `attributes.rs` | a view and a writer per attribute set |
//! | `sub_messages.rs` | an enum of views per sub-message, where there are any |
//! | `operations.rs` | a request per operation, the events |
//! | `tables.rs` | everything again as data for the runtime |
//! | `examples.md` | the spec's examples, part of the module's docs, where there are any |

mod docs;
mod enums;
mod family;
mod file;
mod krate;
mod layout;
mod operation;
mod rows;
mod single_file;
mod structs;
mod sub_message;
mod tables;
mod value;
mod view;
mod writer;

use crate::ir::Family;

pub use family::socket;
pub use krate::{features, library};
pub use single_file::single_file;

/// A file to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Path below the crate's folder, with `/` between its parts.
    pub path: String,
    /// The whole text.
    pub text: String,
}

/// The files of one family.
///
/// ```
/// use netloom_codegen::{Source, compile, emit};
///
/// let spec = "{name: shelf, doc: Things., attribute-sets: [], operations: {list: []}}";
/// let family = compile(&Source::new("shelf.yaml", spec)).unwrap().family;
/// let files = emit::family(&family)?;
/// assert!(files.iter().any(|file| file.path == "src/shelf/mod.rs"));
/// # Ok::<(), String>(())
/// ```
///
/// # Errors
/// The generated code does not parse: a defect of the emitter, not of the spec. The text names
/// the file.
pub fn family(family: &Family) -> Result<Vec<File>, String> {
    let mut parts = vec![
        ("types.rs", enums::emit_all(family)),
        ("attributes.rs", view::emit_all(family)),
        ("operations.rs", operation::emit_all(family)),
    ];
    if !family.sub_messages.is_empty() {
        parts.push(("sub_messages.rs", sub_message::emit_all(family)));
    }
    let path = |name| format!("src/{}/{name}", family.name.rust);
    let mut module = file::render(&path("mod.rs"), &family.spec, family::docs(family))?;
    module.text += &family::items(family);
    let mut files =
        vec![module, file::headed(&path("tables.rs"), &family.spec, &tables::emit(family))];
    for (name, tokens) in parts {
        files.push(file::render(&path(name), &family.spec, tokens)?);
    }
    if !family.examples.is_empty() {
        files.push(file::markdown(&path(family::EXAMPLES), &family.spec, &family.examples));
    }
    Ok(files)
}

/// A Rust identifier that `names` made.
fn ident(name: &str) -> proc_macro2::Ident {
    quote::format_ident!("{name}")
}
