//! `ir`: a spec as the emitters see it, resolved.

use netloom_codegen::{Source, compile};

use crate::{Error, sources};

/// The intermediate representation of a spec as indented JSON, with a final newline.
///
/// # Errors
/// The spec has errors.
pub fn json(source: &Source) -> Result<String, Error> {
    let compiled = compile(source)
        .map_err(|diagnostics| sources::failed(std::slice::from_ref(source), &diagnostics))?;
    let text = serde_json::to_string_pretty(&compiled.family)
        .map_err(|error| format!("{}: {error}", source.path))?;
    Ok(text + "\n")
}
