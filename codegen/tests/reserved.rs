//! Names of the runtime's methods are no names of getters and setters: a method that the runtime
//! gains must not collide with an attribute unnoticed.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use netloom_codegen::names;
use proc_macro2::{TokenStream, TokenTree};

/// Traits that views, writers and requests implement.
const TRAITS: [&str; 4] = ["TypedView", "AttrWriter", "WriteAttrs", "Request"];

/// Types that views and messages dereference to. Methods that their docs hide are for generated code,
/// which calls them on the type itself.
const TYPES: [&str; 2] = ["RawView", "WithHeader"];

#[test]
fn methods_of_the_runtime_are_reserved() {
    let mut found = Methods::default();
    let runtime = Path::new(env!("CARGO_MANIFEST_DIR")).join("../runtime/src");
    for file in sources(&runtime) {
        let text = fs::read_to_string(&file).unwrap();
        // What views, writers and requests have in common comes from macros of this file.
        let common = file == runtime.join("macros.rs");
        found.file(&syn::parse_file(&text).unwrap(), common);
    }
    let missing: Vec<_> =
        TRAITS.iter().chain(&TYPES).filter(|name| !found.owners.contains(**name)).collect();
    assert!(missing.is_empty(), "renamed in the runtime? {missing:?}");
    // One each of a trait, a type and a macro.
    for known in ["put_attr", "raw", "create"] {
        assert!(found.names.contains(known), "{known} is not found");
    }
    let free: Vec<_> = found.names.iter().filter(|name| names::method(name) == **name).collect();
    assert!(free.is_empty(), "add to RESERVED_METHODS in codegen/src/names.rs: {free:?}");
}

/// The Rust files below `folder`.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files
}

fn is_hidden(attribute: &syn::Attribute) -> bool {
    attribute.path().is_ident("doc")
        && attribute.parse_args::<syn::Ident>().is_ok_and(|argument| argument == "hidden")
}

#[derive(Default)]
struct Methods {
    /// Traits and types of the lists that were seen.
    owners: BTreeSet<String>,
    names: BTreeSet<String>,
}

impl Methods {
    fn file(&mut self, file: &syn::File, common: bool) {
        for item in &file.items {
            match item {
                syn::Item::Trait(item) if TRAITS.contains(&&*item.ident.to_string()) => {
                    self.owners.insert(item.ident.to_string());
                    for member in &item.items {
                        if let syn::TraitItem::Fn(method) = member {
                            self.names.insert(method.sig.ident.to_string());
                        }
                    }
                }
                syn::Item::Impl(item) if item.trait_.is_none() => self.inherent(item),
                syn::Item::Macro(item) if common => {
                    self.generated(item.mac.tokens.clone());
                }
                _ => {}
            }
        }
    }

    /// Public methods of a type; its other functions are called by the type's name.
    fn inherent(&mut self, item: &syn::ItemImpl) {
        let syn::Type::Path(of) = &*item.self_ty else { return };
        let Some(name) = of.path.segments.last().map(|segment| segment.ident.to_string()) else {
            return;
        };
        if !TYPES.contains(&&*name) {
            return;
        }
        self.owners.insert(name);
        for member in &item.items {
            if let syn::ImplItem::Fn(method) = member
                && method.sig.receiver().is_some()
                && matches!(method.vis, syn::Visibility::Public(_))
                && !method.attrs.iter().any(is_hidden)
            {
                self.names.insert(method.sig.ident.to_string());
            }
        }
    }

    /// Methods that a macro for generated code writes: `fn name(&self…` or `fn name(&mut self…`.
    fn generated(&mut self, tokens: TokenStream) {
        let tokens: Vec<_> = tokens.into_iter().collect();
        for (position, token) in tokens.iter().enumerate() {
            match (token, tokens.get(position + 1), tokens.get(position + 2)) {
                (
                    TokenTree::Ident(keyword),
                    Some(TokenTree::Ident(name)),
                    Some(TokenTree::Group(parameters)),
                ) if keyword == "fn" => {
                    let parameters = parameters.stream().to_string();
                    if parameters.starts_with("& self") || parameters.starts_with("& mut self") {
                        self.names.insert(name.to_string());
                    }
                }
                (TokenTree::Group(group), ..) => self.generated(group.stream()),
                _ => {}
            }
        }
    }
}
