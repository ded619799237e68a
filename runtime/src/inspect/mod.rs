//! Walks over messages by table: printing, attribute paths.
//!
//! What the table does not have stays visible: unknown attributes, numbers and bytes are shown
//! as they are. Depth is bounded by [`MAX_DEPTH`].

mod debug;
mod path;
pub(crate) mod scope;

pub use debug::debug_set;
pub(crate) use debug::{debug_bytes, debug_message};
pub use path::path;

/// Deepest nesting that is followed; the kernel's own families nest 8 deep, and recursive sets
/// let a sender nest as deep as it likes.
pub const MAX_DEPTH: usize = 32;
