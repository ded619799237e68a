//! What can go wrong with a socket, and who was at fault.

use std::borrow::Cow;
use std::fmt;
use std::io;

use super::unknown_group::UnknownGroup;
use crate::error::{DecodeError, EncodeError};
use crate::exchange::{Context, Errno, KernelError, Mode, ProtocolError};

/// Why a request, a reply or a notification failed.
///
/// `{}` and `{:?}` both print the error as a sentence, so a `main` that returns it prints one;
/// `{:#?}` prints its structure.
///
/// ```
/// use netloom::testing::ScriptedKernel;
/// use netloom::{Errno, Error, Route, Socket, rt_link};
///
/// let kernel = ScriptedKernel::new(|request| vec![request.refuse(Errno::EPERM, &[])]);
/// let mut socket = Socket::<Route>::scripted(kernel)?;
/// let error = socket.request(rt_link::newlink().ifname("br0")).unwrap_err();
/// match &error {
///     Error::Kernel(refused) => assert_eq!(refused.errno(), Errno::EPERM),
///     other => panic!("{other}"),
/// }
/// assert!(format!("{error:?}").starts_with("rt-link newlink: Operation not permitted (EPERM)"));
/// # Ok::<(), Error>(())
/// ```
#[non_exhaustive]
pub enum Error {
    /// The kernel refused the request.
    Kernel(KernelError),
    /// The kernel has no generic netlink family of this name: it is older, built without it, or
    /// its module is not loaded.
    UnknownFamily(&'static str),
    /// The family has no multicast group of this name. The type is
    /// [`netloom::untyped::UnknownGroup`](crate::untyped::UnknownGroup).
    UnknownGroup(UnknownGroup),
    /// The operation has no such request. Generated requests are only accepted by methods that
    /// fit them, so this happens with untyped sockets alone.
    NoSuchRequest {
        /// Name of the family.
        family: &'static str,
        /// Name of the operation.
        operation: &'static str,
        /// The request that it lacks: `do` or `dump`.
        request: &'static str,
    },
    /// The requests of a transaction do not form one: the first must begin it, the last end it, and
    /// none in between may do either. Nothing was sent.
    NotATransaction,
    /// The request holds a value that cannot be sent.
    Encode(EncodeError),
    /// A message does not match the family's table.
    Decode(DecodeError),
    /// A message breaks the rules of netlink.
    Protocol(ProtocolError),
    /// The kernel lost messages for this socket, perhaps an answer. Whether it executed the request
    /// is not known.
    Overrun,
    /// The kernel did not answer in time.
    TimedOut,
    /// A system call failed.
    Os(OsError),
}

impl Error {
    /// The operation lacks the request of this mode.
    pub(super) const fn no_such_request(context: Context, mode: Mode) -> Self {
        let request = if matches!(mode, Mode::Dump) { "dump" } else { "do" };
        Self::NoSuchRequest {
            family: context.family.name,
            operation: context.operation.name,
            request,
        }
    }

    /// The error number of a refusal or a failed system call.
    ///
    /// ```
    /// # use netloom::testing::ScriptedKernel;
    /// # use netloom::{Errno, Error, Route, Socket, rt_link};
    /// # let kernel = ScriptedKernel::new(|request| vec![request.refuse(Errno::EEXIST, &[])]);
    /// # let mut socket = Socket::<Route>::scripted(kernel)?;
    /// match socket.request(rt_link::newlink().create().ifname("br0")) {
    ///     Ok(_) => println!("created"),
    ///     Err(error) if error.errno() == Some(Errno::EEXIST) => println!("already there"),
    ///     Err(error) => return Err(error),
    /// }
    /// # Ok::<(), Error>(())
    /// ```
    #[must_use]
    pub fn errno(&self) -> Option<Errno> {
        match self {
            Self::Kernel(error) => Some(error.errno()),
            Self::Os(error) => Some(error.errno()),
            _ => None,
        }
    }

    /// The kernel's refusal, if it is one.
    ///
    /// ```
    /// # use netloom::testing::ScriptedKernel;
    /// # use netloom::{Errno, Error, Route, Socket, rt_link};
    /// # let kernel = ScriptedKernel::new(|request| vec![request.refuse(Errno::EINVAL, &[])]);
    /// # let mut socket = Socket::<Route>::scripted(kernel)?;
    /// let error = socket.request(rt_link::newlink().mtu(1)).unwrap_err();
    /// let refused = error.kernel().expect("a refusal");
    /// assert_eq!((refused.family(), refused.operation()), ("rt-link", "newlink"));
    /// # Ok::<(), Error>(())
    /// ```
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
            Self::Kernel(error) => fmt::Display::fmt(error, f),
            Self::UnknownFamily(name) => {
                write!(f, "this kernel has no generic netlink family {name}: ")?;
                f.write_str("it is too old, built without it, or its module is not loaded")
            }
            Self::UnknownGroup(error) => fmt::Display::fmt(error, f),
            Self::NoSuchRequest { family, operation, request } => {
                write!(f, "{family} {operation} has no `{request}` request")
            }
            Self::NotATransaction => f.write_str(
                "the first request must begin the transaction, the last end it, and none in between do either",
            ),
            Self::Encode(error) => write!(f, "the request cannot be sent: {error}"),
            Self::Decode(error) => write!(f, "malformed message: {error}"),
            Self::Protocol(error) => write!(f, "the kernel broke the protocol: {error}"),
            Self::Overrun => f.write_str("the kernel lost messages for this socket"),
            Self::TimedOut => f.write_str("the kernel did not answer in time"),
            Self::Os(error) => fmt::Display::fmt(error, f),
        }
    }
}

/// Prints the text of `Display`; the structure with `{:#?}`.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return fmt::Display::fmt(self, f);
        }
        match self {
            Self::Kernel(error) => f.debug_tuple("Kernel").field(error).finish(),
            Self::UnknownFamily(name) => f.debug_tuple("UnknownFamily").field(name).finish(),
            Self::UnknownGroup(error) => f.debug_tuple("UnknownGroup").field(error).finish(),
            Self::NoSuchRequest { family, operation, request } => f
                .debug_struct("NoSuchRequest")
                .field("family", family)
                .field("operation", operation)
                .field("request", request)
                .finish(),
            Self::NotATransaction => f.write_str("NotATransaction"),
            Self::Encode(error) => f.debug_tuple("Encode").field(error).finish(),
            Self::Decode(error) => f.debug_tuple("Decode").field(error).finish(),
            Self::Protocol(error) => f.debug_tuple("Protocol").field(error).finish(),
            Self::Overrun => f.write_str("Overrun"),
            Self::TimedOut => f.write_str("TimedOut"),
            Self::Os(error) => f.debug_tuple("Os").field(error).finish(),
        }
    }
}

impl std::error::Error for Error {}

/// A system call failed.
///
/// Prints as `open(/run/netns/blue) failed: No such file or directory (ENOENT)`.
#[derive(Clone, PartialEq, Eq)]
pub struct OsError {
    call: &'static str,
    subject: Option<Cow<'static, str>>,
    errno: Errno,
}

impl OsError {
    pub(super) fn new(call: &'static str, errno: nix::errno::Errno) -> Self {
        Self { call, subject: None, errno: Errno(errno as i32) }
    }

    /// Converts what the standard library or an executor returns for `call`. The one error without
    /// a number is that an executor has ended.
    pub(super) fn of(call: &'static str) -> impl FnOnce(io::Error) -> Self {
        move |error| {
            let errno = error.raw_os_error().map_or(Errno::ECANCELED, Errno);
            Self { call, subject: None, errno }
        }
    }

    /// Names what the call was about.
    pub(super) fn about(mut self, subject: impl Into<Cow<'static, str>>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// Name of the system call.
    ///
    /// ```
    /// use netloom::{Errno, Error, SocketOptions};
    ///
    /// let error = SocketOptions::new().in_netns_path("/nowhere").unwrap_err();
    /// let Error::Os(error) = error else { panic!("{error}") };
    /// assert_eq!((error.call(), error.subject()), ("open", Some("/nowhere")));
    /// assert_eq!(error.errno(), Errno::ENOENT);
    /// ```
    #[must_use]
    pub const fn call(&self) -> &'static str {
        self.call
    }

    /// What the call was about: the path, the socket option, the multicast group. `None` if the
    /// name of the call says everything.
    #[must_use]
    pub fn subject(&self) -> Option<&str> {
        self.subject.as_deref()
    }

    /// The error number.
    #[must_use]
    pub const fn errno(&self) -> Errno {
        self.errno
    }
}

impl fmt::Display for OsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.subject {
            Some(subject) => write!(f, "{}({subject}) failed: {}", self.call, self.errno),
            None => write!(f, "{} failed: {}", self.call, self.errno),
        }
    }
}

/// Prints the text of `Display`; the structure with `{:#?}`.
impl fmt::Debug for OsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return fmt::Display::fmt(self, f);
        }
        let mut out = f.debug_struct("OsError");
        out.field("call", &self.call);
        if let Some(subject) = &self.subject {
            out.field("subject", subject);
        }
        out.field("errno", &self.errno).finish()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_is_the_sentence_and_the_alternate_form_the_structure() {
        let error = Error::from(OsError::new("open", nix::errno::Errno::ENOENT).about("/x"));
        assert_eq!(format!("{error:?}"), "open(/x) failed: No such file or directory (ENOENT)");
        assert_eq!(
            format!("{error:#?}").split_whitespace().collect::<String>(),
            r#"Os(OsError{call:"open",subject:"/x",errno:ENOENT,},)"#
        );
        let error = Error::from(OsError::new("connect", nix::errno::Errno::EPERM));
        assert!(!format!("{error:#?}").contains("subject"), "{error:#?}");
    }
}
