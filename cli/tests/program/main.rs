//! Runs the built program: its output, standard error and exit status.

mod common;
mod conversion;
mod dumps;
mod errors;
mod explaining;
mod kernel;
mod monitor;
mod spec_tools;
