//! What belongs to the crate as a whole: its root file and its features.

use quote::quote;

use super::{File, file, ident};
use crate::ir::Family;

/// `src/lib.rs` for these families. Its documentation is beside it, in `front.md` and
/// `families.md`.
///
/// ```
/// use netloom_codegen::{Source, compile, emit};
///
/// let spec = "{name: shelf, doc: Things., attribute-sets: [], operations: {list: []}}";
/// let family = compile(&Source::new("shelf.yaml", spec)).unwrap().family;
/// let library = emit::library(&[family])?;
/// assert_eq!(library.path, "src/lib.rs");
/// assert!(library.text.contains("pub mod shelf;"));
/// # Ok::<(), String>(())
/// ```
///
/// # Errors
/// The generated code does not parse: a defect of the emitter.
pub fn library(families: &[Family]) -> Result<File, String> {
    let modules = families.iter().map(|family| {
        let (feature, module) = (&family.name.kernel, ident(&family.name.rust));
        quote! {
            #[cfg(feature = #feature)]
            pub mod #module;
        }
    });
    let tokens = quote! {
        #![doc = include_str!("front.md")]
        #![doc = include_str!("families.md")]
        #![cfg_attr(not(feature = "socket"), no_std)]
        // Labels for features, on docs.rs.
        #![cfg_attr(docsrs, feature(doc_cfg))]

        pub use netloom_runtime::__v1::{BStr, BString};
        pub use netloom_runtime::{
            Ack, Bitfield, DecodeError, EncodeError, Errno, Family, FamilyInfo, Generic,
            HardwareAddr, KernelError, Netfilter, Problem, ProtocolError, Raw, Request,
            Route, Uuid, WithHeader, exchange, prelude, wire,
        };
        #[cfg(feature = "socket")]
        pub use netloom_runtime::{
            Batch, Error, EventMessage, Mirror, Notification, OsError, Replies, Snapshot, Socket,
            SocketOptions, Subscription, asynchronous, mirror, untyped,
        };
        #[cfg(feature = "json")]
        pub use netloom_runtime::json;
        #[cfg(feature = "testing")]
        pub use netloom_runtime::testing;
        #[cfg(feature = "tokio")]
        pub use netloom_runtime::tokio;

        #(#modules)*
    };
    file::render("src/lib.rs", "the specs", tokens)
}

/// The lines of `[features]` for these families.
///
/// ```
/// use netloom_codegen::{Source, compile, emit};
///
/// let spec = "{name: shelf, doc: Things., attribute-sets: [], operations: {list: []}}";
/// let family = compile(&Source::new("shelf.yaml", spec)).unwrap().family;
/// assert_eq!(emit::features(&[family]), "all = [\n    \"shelf\",\n]\nshelf = []\n");
/// ```
#[must_use]
pub fn features(families: &[Family]) -> String {
    let mut names: Vec<_> = families.iter().map(|family| &family.name.kernel).collect();
    names.sort_unstable();
    let all: Vec<_> = names.iter().map(|name| format!("    \"{name}\",\n")).collect();
    let one: Vec<_> = names.iter().map(|name| format!("{name} = []\n")).collect();
    format!("all = [\n{}]\n{}", all.concat(), one.concat())
}
