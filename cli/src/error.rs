//! Why the program ends early, and with which status: the meaning of statuses is decided here.

use std::fmt;
use std::io;
use std::process::ExitCode;

/// Why the program ends early.
#[derive(Debug)]
pub(crate) enum Error {
    /// The kernel refused, or the system failed.
    Kernel(netloom_runtime::Error),
    /// Something of this machine failed that is not netlink.
    System(String),
    /// What the user gave makes no sense.
    Input(String),
    /// The dump was printed, but objects changed meanwhile.
    Interrupted,
    /// Fewer notifications than asked for came in time.
    TimedOut,
    /// Whoever read the output has seen enough.
    Unread,
}

impl Error {
    /// The status to exit with, as `--help` documents them.
    pub(crate) fn status(&self) -> ExitCode {
        match self {
            Self::Unread => ExitCode::SUCCESS,
            Self::Kernel(netloom_runtime::Error::UnknownFamily(_)) => ExitCode::from(4),
            Self::Kernel(netloom_runtime::Error::UnknownGroup(_)) | Self::Input(_) => {
                ExitCode::from(2)
            }
            Self::Kernel(_) | Self::System(_) => ExitCode::from(1),
            Self::Interrupted => ExitCode::from(3),
            Self::TimedOut => ExitCode::from(5),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Kernel(error) => error.fmt(f),
            Self::System(text) | Self::Input(text) => f.write_str(text),
            Self::Interrupted => f.write_str(
                "objects changed during the dump: some may be missing or there twice; try again",
            ),
            Self::TimedOut => f.write_str("the time is over"),
            Self::Unread => f.write_str("nobody reads the output"),
        }
    }
}

impl From<netloom_runtime::Error> for Error {
    fn from(error: netloom_runtime::Error) -> Self {
        Self::Kernel(error)
    }
}

/// Errors of standard output and standard input.
impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::Unread,
            _ => Self::System(error.to_string()),
        }
    }
}
