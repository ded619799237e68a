//! Sockets from the outside: against the running kernel and against scripted ones.
#![cfg(all(feature = "socket", target_os = "linux"))]

mod asynchronous;
mod common;
mod kernel;
mod notifications;
mod scripted;
