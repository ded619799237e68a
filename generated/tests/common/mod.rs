//! Helpers of the integration tests: a network namespace for each test, other programs to compare
//! with, and comparisons. Independent of families.
#![allow(dead_code, unused_imports, reason = "every test is a crate of its own and uses a part")]

pub(crate) mod compare;
pub(crate) mod netns;
pub(crate) mod programs;
pub(crate) mod setup;

use std::fmt;
use std::io::Write as _;
use std::panic::Location;

pub(crate) use compare::{Comparison, at_rest};
pub(crate) use netns::isolated;
pub(crate) use programs::{ip, json, one};
pub(crate) use setup::{index, mac, route_socket, veth};

/// The result of a test.
pub(crate) type Outcome = Result<(), Failure>;

/// Any error, with the place of the `?` that returned it.
pub(crate) struct Failure {
    message: String,
    place: &'static Location<'static>,
}

impl Failure {
    /// A failure in words.
    #[track_caller]
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), place: Location::caller() }
    }
}

impl<E: std::error::Error> From<E> for Failure {
    #[track_caller]
    fn from(error: E) -> Self {
        Self::new(error.to_string())
    }
}

impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.message, self.place)
    }
}

/// Reports on the real stderr, which the test harness does not capture, that `test` did not run.
pub(crate) fn skip(test: &str, reason: impl fmt::Display) {
    report(&format!("SKIPPED: {test}: {reason}"));
}

/// Prints `text`, unless it is empty, to the real stderr.
pub(crate) fn report(text: &str) {
    if text.is_empty() {
        return;
    }
    // In one write, so that lines of other threads do not mix with it. If stderr is closed, there
    // is nowhere to report it.
    let _ = std::io::stderr().write_all(format!("{text}\n").as_bytes());
}
