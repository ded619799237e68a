//! The only maker of generated text: header, formatting.

use proc_macro2::TokenStream;

use super::{File, layout};

/// Formats `tokens` as the file `path` that comes from `spec`.
pub(super) fn render(path: &str, spec: &str, tokens: TokenStream) -> Result<File, String> {
    let syntax = syn::parse2(tokens)
        .map_err(|error| format!("{path}: the generated code does not parse: {error}"))?;
    Ok(headed(path, spec, &layout::lay_out(syntax)))
}

/// A Markdown file with the examples beside `spec`.
pub(super) fn markdown(path: &str, spec: &str, body: &str) -> File {
    let text = format!(
        "<!-- @generated from the examples of {spec} by `cargo xtask generate`. Do not edit. -->\n{body}"
    );
    File { path: path.to_owned(), text }
}

/// The file `path` that comes from `spec`.
pub(super) fn headed(path: &str, spec: &str, body: &str) -> File {
    let text = format!(
        "// @generated from {spec} by `cargo xtask generate`. Do not edit: change the spec.\n{body}"
    );
    File { path: path.to_owned(), text }
}
