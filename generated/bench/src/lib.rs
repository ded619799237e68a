//! The parts of the benchmark programs; each program in `src/bin` has one duty.
//!
//! Every side of a comparison reads the same recorded bytes, hops over message headers with the
//! same iterator and must arrive at the same checksum, so no side can win by doing less.

pub mod compile;
pub mod digest;
pub mod encode;
#[cfg(feature = "netloom")]
pub mod full_table;
pub mod measure;
pub mod messages;
pub mod recording;
pub mod reference;
pub mod sides;
