//! What can go wrong with a socket, by whose fault it was.

use std::fmt;
use std::io;

use super::groups::UnknownGroup;
use crate::error::{DecodeError, EncodeError};
use crate::exchange::{Context, Errno, KernelError, ProtocolError};

/// Why a request, a reply or a notification failed.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The kernel refused the request.
    Kernel(KernelError),
    /// The kernel has no generic netlink family of this name: it is older, built without it, or
    /// its module is not loaded.
    UnknownFamily(&'static str),
    /// The family has no multicast group of this name.
    UnknownGroup(UnknownGroup),
    /// The operation cannot be asked for in this way: it has no request for one object, or none
    /// for all. Generated requests do not let it come to that.
    NoSuchRequest {
        /// Name of the family.
        family: &'static str,
        /// Name of the operation.
        operation: &'static str,
    },
    /// The requests of a transaction do not make one: the first must begin it, the last end it, and
    /// none between them do either. Nothing was sent.
    NotATransaction,
    /// The request holds a value that cannot be sent.
    Encode(EncodeError),
    /// A message that is not what the family's table says.
    Decode(DecodeError),
    /// What arrived breaks the rules of netlink.
    Protocol(ProtocolError),
    /// The kernel lost messages it wanted to send to this socket, perhaps an answer. Whether it
    /// did what the request asked for is not known.
    Overrun,
    /// The kernel did not answer in time.
    TimedOut,
    /// The operating system failed.
    Os(OsError),
}

impl Error {
    /// That the operation has no request of the kind.
    pub(super) const fn no_such_request(context: Context) -> Self {
        Self::NoSuchRequest { family: context.family.name, operation: context.operation.name }
    }

    /// The error number of a refusal or a failed system call.
    #[must_use]
    pub fn errno(&self) -> Option<Errno> {
        match self {
            Self::Kernel(error) => Some(error.errno()),
            Self::Os(error) => Some(error.errno()),
            _ => None,
        }
    }

    /// What the kernel said, if it refused.
    #[must_use]
    pub fn kernel(&self) -> Option<&KernelError> {
        match self {
            Self::Kernel(error) => Some(error),
            _ => None,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Kernel(error) => error.fmt(f),
            Self::UnknownFamily(name) => {
                write!(f, "this kernel has no generic netlink family {name}: ")?;
                f.write_str("it is too old, built without it, or its module is not loaded")
            }
            Self::UnknownGroup(error) => error.fmt(f),
            Self::NoSuchRequest { family, operation } => {
                write!(f, "{family} {operation} cannot be asked for in this way")
            }
            Self::NotATransaction => f.write_str(
                "the first request must begin the transaction, the last end it, and none between",
            ),
            Self::Encode(error) => write!(f, "the request cannot be sent: {error}"),
            Self::Decode(error) => write!(f, "malformed message: {error}"),
            Self::Protocol(error) => write!(f, "the kernel broke the protocol: {error}"),
            Self::Overrun => f.write_str("the kernel lost messages for this socket"),
            Self::TimedOut => f.write_str("the kernel did not answer in time"),
            Self::Os(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Error {}

/// A system call failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OsError {
    call: &'static str,
    errno: Errno,
}

impl OsError {
    pub(super) fn new(call: &'static str, errno: nix::errno::Errno) -> Self {
        Self { call, errno: Errno(errno as i32) }
    }

    /// Makes one of what the standard library or an executor returns for `call`. That an executor
    /// has ended is the one error without a number.
    pub(super) fn of(call: &'static str) -> impl FnOnce(io::Error) -> Self {
        move |error| {
            let errno = error.raw_os_error().map_or(Errno::ECANCELED, Errno);
            Self { call, errno }
        }
    }

    /// Name of the call.
    #[must_use]
    pub const fn call(&self) -> &'static str {
        self.call
    }

    /// The error number.
    #[must_use]
    pub const fn errno(&self) -> Errno {
        self.errno
    }
}

impl fmt::Display for OsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} failed: {}", self.call, self.errno)
    }
}

impl std::error::Error for OsError {}

impl From<OsError> for io::Error {
    fn from(error: OsError) -> Self {
        Self::new(Self::from(error.errno).kind(), error)
    }
}

/// Lets a function that returns `io::Result` use `?`. The error itself stays reachable through
/// `io::Error::get_ref`.
impl From<Error> for io::Error {
    fn from(error: Error) -> Self {
        let kind = match &error {
            Error::TimedOut => io::ErrorKind::TimedOut,
            Error::UnknownFamily(_) => io::ErrorKind::Unsupported,
            Error::UnknownGroup(_) => io::ErrorKind::NotFound,
            Error::Encode(_) | Error::NoSuchRequest { .. } | Error::NotATransaction => {
                io::ErrorKind::InvalidInput
            }
            Error::Decode(_) | Error::Protocol(_) => io::ErrorKind::InvalidData,
            other => other.errno().map_or(io::ErrorKind::Other, |errno| Self::from(errno).kind()),
        };
        Self::new(kind, error)
    }
}

macro_rules! from {
    ($($source:ty => $variant:ident),*) => {
        $(impl From<$source> for Error {
            fn from(error: $source) -> Self {
                Self::$variant(error)
            }
        })*
    };
}

from!(
    KernelError => Kernel,
    UnknownGroup => UnknownGroup,
    EncodeError => Encode,
    DecodeError => Decode,
    ProtocolError => Protocol,
    OsError => Os
);
