//! `mod.rs` of a family: its docs, and one flat name space over its files.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use crate::ir::{Family, Protocol};

/// The version of the runtime's contract that generated code is written for.
const CONTRACT: u32 = 1;

/// The file with the examples.
pub(super) const EXAMPLES: &str = "examples.md";

/// The documentation in `mod.rs`.
pub(super) fn docs(family: &Family) -> TokenStream {
    let intro = docs::doc(&family.doc, &format!("The family `{}`.", family.name.kernel));
    let facts = docs::lines(facts(family));
    // `#[doc]` in front of the module's items has to be an inner attribute.
    let inner = inner(quote!(#intro #[doc = ""] #facts));
    // Examples use sockets, so they are part of the docs only where there are sockets.
    let examples = (!family.examples.is_empty()).then(
        || quote! { #![doc = ""] #![cfg_attr(feature = "socket", doc = include_str!(#EXAMPLES))] },
    );
    quote!(#inner #examples)
}

/// The items of `mod.rs`. For a runtime with another contract they are one error, and the files
/// are not even read.
pub(super) fn items(family: &Family) -> String {
    let has_types = !(family.constants.iter().all(|constant| constant.value.is_none())
        && family.enums.is_empty()
        && family.structs.is_empty());
    // Each file, and whether it has names for users.
    let files = [
        ("attributes", true, !family.sets.is_empty()),
        ("operations", true, true),
        ("sub_messages", !family.sub_messages.is_empty(), true),
        ("tables", true, false),
        ("types", true, has_types),
    ];
    let mut out = format!("netloom_runtime::__contract! {{\n    version: {CONTRACT};\n");
    let files = files.iter().filter(|(_, exists, _)| *exists);
    for (file, ..) in files.clone() {
        out += &format!("    mod {file};\n");
    }
    // What the files have in common comes to them by `use super::*`.
    out += &format!("    use netloom_runtime::__v{CONTRACT}::imports::*;\n");
    out += "    use tables::FAMILY;\n";
    for (file, ..) in files.filter(|(.., public)| *public) {
        out += &format!("    pub use {file}::*;\n");
    }
    out + "}\n"
}

/// Turns `#[doc = "…"]` into `#![doc = "…"]`.
pub(super) fn inner(outer: TokenStream) -> TokenStream {
    let mut out = TokenStream::new();
    for token in outer {
        let hash = matches!(&token, proc_macro2::TokenTree::Punct(punct) if punct.as_char() == '#');
        out.extend([token]);
        if hash {
            out.extend(quote!(!));
        }
    }
    out
}

/// The type of the runtime with which sockets for the protocol are opened, as in `Socket::<Route>`.
#[must_use]
pub fn socket(protocol: Protocol) -> String {
    match protocol {
        Protocol::Generic { .. } => "Generic".to_owned(),
        Protocol::Raw { number: 0 } => "Route".to_owned(),
        Protocol::Raw { number: 12 } => "Netfilter".to_owned(),
        Protocol::Raw { number } => format!("Raw<{number}>"),
    }
}

fn facts(family: &Family) -> Vec<String> {
    let transport = match family.protocol {
        Protocol::Generic { version } => format!("Generic netlink, version {version}"),
        Protocol::Raw { number } => format!("Classic netlink, protocol {number}"),
    };
    let socket = socket(family.protocol);
    let header = family.uapi_header.as_ref();
    let header = header.map(|header| format!(" C header: `{header}`.")).unwrap_or_default();
    let mut lines = vec![
        format!("{transport}; sockets: `Socket::<{socket}>`.{header}"),
        String::new(),
        "| operation | request | modes |".to_owned(),
        "|---|---|---|".to_owned(),
    ];
    for operation in &family.operations {
        let mut modes = Vec::new();
        modes.extend(operation.do_.as_ref().map(|_| "do"));
        modes.extend(operation.dump.as_ref().map(|_| "dump"));
        modes.extend(operation.notification.as_ref().map(|_| "notification"));
        let request = match modes.as_slice() {
            [] => continue,
            ["notification"] => "–".to_owned(),
            _ => format!("[`{}()`]", operation.function),
        };
        lines.push(format!("| `{}` | {request} | {} |", operation.name.kernel, modes.join(", ")));
    }
    if !family.groups.is_empty() {
        let groups: Vec<_> =
            family.groups.iter().map(|group| format!("`{}`", group.name.kernel)).collect();
        lines.push(String::new());
        lines.push(format!("Multicast groups: {}.", groups.join(", ")));
    }
    lines
}
