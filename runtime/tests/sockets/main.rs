//! Sockets from the outside: against the running kernel and against scripted ones.
#![cfg(all(feature = "socket", target_os = "linux"))]

mod asynchronous;
mod batches;
mod common;
#[cfg(target_endian = "little")] // The recordings are.
mod conversations;
mod descriptors;
mod endings;
mod kernel;
mod notifications;
mod scripted;
mod spoofing;
mod untyped;
