//! Conversations with the running kernel, replayed whole, in pieces, out of order and damaged.
//!
//! Whatever arrives: no panic, an end after a bounded number of steps, no object that was not in
//! the answer, no object left out without an error, and the error number that the kernel gave.

mod asked;
mod expected;
mod recording;
mod replay;
mod variations;
