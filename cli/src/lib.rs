//! Tools for authors of specs: the commands `lint`, `ir`, `compare` and `generate` of the program
//! `netloom`, as functions.
//!
//! ```no_run
//! use std::path::Path;
//!
//! use netloom_cli::{lint, sources};
//!
//! let specs = sources::read(&[Path::new("shelf.yaml")])?;
//! let found = lint::lint(&specs, None)?;
//! eprint!("{}", found.diagnostics);
//! println!("{}", found.summary());
//! # Ok::<(), netloom_cli::Error>(())
//! ```
//!
//! The library reads and writes files but prints nothing. It needs neither the feature `program`
//! nor sockets.

pub mod compare;
mod error;
pub mod generate;
mod headers;
pub mod ir;
pub mod lint;
pub mod sources;
pub mod summary;

pub use error::Error;
