//! What belongs to the crate as a whole: its root file and its features.

use quote::quote;

use super::{File, docs, file, ident};
use crate::ir::{Family, Protocol};

/// `src/lib.rs` for these families.
///
/// # Errors
/// The generated code does not parse: a defect of the emitter.
pub fn library(families: &[Family]) -> Result<File, String> {
    let table = docs::lines(table(families));
    let modules = families.iter().map(|family| {
        let (feature, module) = (&family.name.kernel, ident(&family.name.rust));
        quote! {
            #[cfg(feature = #feature)]
            pub mod #module;
        }
    });
    let table = super::family::inner(table);
    let tokens = quote! {
        #![doc = include_str!("front.md")]
        #![doc = ""]
        #table
        #![cfg_attr(not(feature = "socket"), no_std)]

        pub use netloom_runtime::*;

        #(#modules)*
    };
    file::render("src/lib.rs", "the specs", tokens)
}

fn table(families: &[Family]) -> Vec<String> {
    let mut lines = vec![
        "| feature | protocol | operations | what for |".to_owned(),
        "|---|---|---|---|".to_owned(),
    ];
    for family in families {
        let protocol = match family.protocol {
            Protocol::Generic { .. } => "generic".to_owned(),
            Protocol::Raw { number } => format!("raw {number}"),
        };
        let doc = family.doc.split(". ").next().unwrap_or_default();
        let doc = doc.split_whitespace().collect::<Vec<_>>().join(" ").replace('|', "/");
        let link = if families.is_empty() { String::new() } else { module_link(family) };
        lines.push(format!("| {link} | {protocol} | {} | {doc} |", family.operations.len()));
    }
    lines
}

/// A link by path: the module may be missing from this build.
fn module_link(family: &Family) -> String {
    format!("[`{}`](./{}/index.html)", family.name.kernel, family.name.rust)
}

/// The lines of `[features]` for these families.
#[must_use]
pub fn features(families: &[Family]) -> String {
    let mut names: Vec<_> = families.iter().map(|family| &family.name.kernel).collect();
    names.sort_unstable();
    let all: Vec<_> = names.iter().map(|name| format!("    \"{name}\",\n")).collect();
    let one: Vec<_> = names.iter().map(|name| format!("{name} = []\n")).collect();
    format!("all = [\n{}]\n{}", all.concat(), one.concat())
}
