//! What the program `netloom` is made of, as far as others can use it: tables of families that are
//! known only at run time.
//!
//! ```
//! use netloom_cli::tables;
//! use netloom_codegen::{Source, compile};
//!
//! let spec = "
//! name: example
//! protocol: genetlink
//! doc: A family.
//! attribute-sets:
//!   - { name: greeting, attributes: [{ name: text, type: string }] }
//! operations:
//!   list:
//!     - { name: greet, doc: Greets., attribute-set: greeting, do: { request: { attributes: [text] } } }
//! ";
//! let source = Source { path: "example.yaml".to_owned(), bytes: spec.into() };
//! let family = tables::family(&compile(&source).unwrap().family);
//! assert_eq!(family.operations[0].name, "greet");
//! ```

pub mod tables;
