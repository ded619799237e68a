//! The errors that end the program, and their exit statuses.

use std::fmt;
use std::io;
use std::process::ExitCode;

/// An error that ends the program.
#[derive(Debug)]
pub(crate) enum Error {
    /// The kernel refused a request, or a system call on a socket failed.
    Kernel(netloom_runtime::Error),
    /// Something other than netlink failed on this machine.
    System(String),
    /// An argument, standard input or a spec is wrong.
    Input(String),
    /// The dump was printed, but objects changed during it.
    Interrupted,
    /// The time-out of `monitor` expired before the requested number of messages.
    TimedOut,
    /// Specs or generated files differ. The text may be empty: then everything is printed.
    Differs(String),
    /// The reader of the output has closed it.
    Unread,
}

impl Error {
    /// The exit status. `--help` documents them.
    pub(crate) fn status(&self) -> ExitCode {
        match self {
            Self::Unread => ExitCode::SUCCESS,
            Self::Kernel(netloom_runtime::Error::UnknownFamily(_)) => ExitCode::from(4),
            Self::Kernel(netloom_runtime::Error::UnknownGroup(_)) | Self::Input(_) => {
                ExitCode::from(2)
            }
            Self::Kernel(_) | Self::System(_) | Self::Differs(_) => ExitCode::from(1),
            Self::Interrupted => ExitCode::from(3),
            Self::TimedOut => ExitCode::from(5),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Kernel(error) => error.fmt(f),
            Self::System(text) | Self::Input(text) | Self::Differs(text) => f.write_str(text),
            Self::Interrupted => f.write_str(
                "objects changed during the dump: some may be missing or repeated; try again",
            ),
            Self::TimedOut => f.write_str("the time-out expired"),
            Self::Unread => f.write_str("the output was closed"),
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
