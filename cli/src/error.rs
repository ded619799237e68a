//! The error of all functions: a message and, if specs are wrong, their diagnostics.

use std::fmt;

/// Why a function failed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    diagnostics: String,
    message: String,
}

impl Error {
    /// An error because of specs. `diagnostics` are as [`sources::render`](crate::sources::render)
    /// returns them.
    pub(crate) const fn in_specs(diagnostics: String, message: String) -> Self {
        Self { diagnostics, message }
    }

    /// What is wrong with the specs, for a terminal; empty if something else failed.
    #[must_use]
    pub fn diagnostics(&self) -> &str {
        &self.diagnostics
    }

    /// The message, without the diagnostics.
    #[must_use]
    pub fn into_message(self) -> String {
        self.message
    }
}

/// The message, without the diagnostics.
impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Error {}

impl From<String> for Error {
    fn from(message: String) -> Self {
        Self { diagnostics: String::new(), message }
    }
}

impl From<&str> for Error {
    fn from(message: &str) -> Self {
        message.to_owned().into()
    }
}
