//! The built program, from the outside: what it prints, where, and with which status it ends.

mod common;
mod conversion;
mod dumps;
mod errors;
mod explaining;
mod kernel;
mod monitor;
