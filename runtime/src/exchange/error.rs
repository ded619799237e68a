//! What can go wrong between a request and its answer: the kernel refuses, or breaks the protocol.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use super::Errno;
use crate::table::Permission;
use crate::wire::{BadLength, Policy};

/// The kernel refused a request.
///
/// Prints as `rt-addr newaddr: File exists (EEXIST): Address already assigned`, and if the kernel
/// says which attribute is at fault, with `… at linkinfo.data.vlan.id`. `{:?}` prints the same text,
/// `{:#?}` the structure.
///
/// ```
/// # use netloom::testing::{ScriptedKernel, attribute};
/// # use netloom::{Errno, Error, Route, Socket, rt_link};
/// # let kernel = ScriptedKernel::new(|request| {
/// #     let tlvs = attribute(1, b"Invalid MTU\0");
/// #     vec![request.refuse(Errno::EINVAL, &tlvs)]
/// # });
/// # let mut socket = Socket::<Route>::scripted(kernel)?;
/// let error = socket.request(rt_link::newlink().mtu(1)).unwrap_err();
/// let refused = error.kernel().expect("a refusal");
/// assert_eq!(refused.errno(), Errno::EINVAL);
/// assert_eq!(refused.to_string(), "rt-link newlink: Invalid argument (EINVAL): Invalid MTU");
/// # Ok::<(), Error>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct KernelError(pub(super) Box<Details>);

#[derive(Clone, PartialEq, Eq)]
pub(super) struct Details {
    pub(super) errno: Errno,
    pub(super) family: &'static str,
    pub(super) operation: &'static str,
    pub(super) permission: Permission,
    pub(super) message: Option<String>,
    pub(super) attribute: Option<String>,
    pub(super) missing: Option<String>,
    pub(super) policy: Option<Policy>,
    pub(super) cookie: Option<Vec<u8>>,
    pub(super) position: Option<usize>,
}

impl KernelError {
    /// The error number.
    ///
    /// ```
    /// # use netloom::testing::{ScriptedKernel, attribute};
    /// # use netloom::{Errno, Error, Route, Socket, rt_link};
    /// # let kernel = ScriptedKernel::new(|request| {
    /// #     let tlvs = attribute(1, b"exists\0");
    /// #     vec![request.refuse(Errno::EEXIST, &tlvs)]
    /// # });
    /// # let mut socket = Socket::<Route>::scripted(kernel)?;
    /// let error = socket.request(rt_link::newlink().create().ifname("br0")).unwrap_err();
    /// let refused = error.kernel().expect("a refusal");
    /// if refused.errno() == Errno::EEXIST {
    ///     println!("br0 is already there");
    /// }
    /// # Ok::<(), Error>(())
    /// ```
    #[must_use]
    pub fn errno(&self) -> Errno {
        self.0.errno
    }

    /// Name of the family that the request was for.
    ///
    /// ```
    /// # use netloom::testing::{ScriptedKernel, attribute};
    /// # use netloom::{Errno, Error, Route, Socket, rt_link};
    /// # let kernel = ScriptedKernel::new(|request| {
    /// #     let tlvs = attribute(1, b"no\0");
    /// #     vec![request.refuse(Errno::EINVAL, &tlvs)]
    /// # });
    /// # let mut socket = Socket::<Route>::scripted(kernel)?;
    /// let error = socket.request(rt_link::newlink().mtu(1)).unwrap_err();
    /// let refused = error.kernel().expect("a refusal");
    /// assert_eq!(refused.family(), "rt-link");
    /// # Ok::<(), Error>(())
    /// ```
    #[must_use]
    pub fn family(&self) -> &'static str {
        self.0.family
    }

    /// Name of the operation that was refused.
    ///
    /// ```
    /// # use netloom::testing::{ScriptedKernel, attribute};
    /// # use netloom::{Errno, Error, Route, Socket, rt_link};
    /// # let kernel = ScriptedKernel::new(|request| {
    /// #     let tlvs = attribute(1, b"no\0");
    /// #     vec![request.refuse(Errno::EINVAL, &tlvs)]
    /// # });
    /// # let mut socket = Socket::<Route>::scripted(kernel)?;
    /// let error = socket.request(rt_link::newlink().mtu(1)).unwrap_err();
    /// let refused = error.kernel().expect("a refusal");
    /// assert_eq!(refused.operation(), "newlink");
    /// # Ok::<(), Error>(())
    /// ```
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.0.operation
    }

    /// The kernel's explanation.
    ///
    /// ```
    /// # use netloom::testing::{ScriptedKernel, attribute};
    /// # use netloom::{Errno, Error, Route, Socket, rt_link};
    /// # let kernel = ScriptedKernel::new(|request| {
    /// #     let tlvs = attribute(1, b"Invalid MTU\0");
    /// #     vec![request.refuse(Errno::EINVAL, &tlvs)]
    /// # });
    /// # let mut socket = Socket::<Route>::scripted(kernel)?;
    /// let error = socket.request(rt_link::newlink().mtu(1)).unwrap_err();
    /// let refused = error.kernel().expect("a refusal");
    /// assert_eq!(refused.message(), Some("Invalid MTU"));
    /// # Ok::<(), Error>(())
    /// ```
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.0.message.as_deref()
    }

    /// The attribute at fault, as a path of names from the outermost set inwards.
    ///
    /// ```
    /// # use netloom::testing::{ScriptedKernel, attribute};
    /// # use netloom::{Errno, Error, Route, Socket, rt_link};
    /// # let kernel = ScriptedKernel::new(|request| {
    /// #     let tlvs = attribute(2, &32u32.to_ne_bytes());
    /// #     vec![request.refuse(Errno::EINVAL, &tlvs)]
    /// # });
    /// # let mut socket = Socket::<Route>::scripted(kernel)?;
    /// let error = socket.request(rt_link::newlink().mtu(1)).unwrap_err();
    /// let refused = error.kernel().expect("a refusal");
    /// assert_eq!(refused.attribute(), Some("mtu"));
    /// # Ok::<(), Error>(())
    /// ```
    #[must_use]
    pub fn attribute(&self) -> Option<&str> {
        self.0.attribute.as_deref()
    }

    /// The attribute that the request lacks, as a path of names.
    ///
    /// ```
    /// # use netloom::testing::{ScriptedKernel, attribute};
    /// # use netloom::{Errno, Error, Route, Socket, rt_link};
    /// # let kernel = ScriptedKernel::new(|request| {
    /// #     let tlvs = attribute(5, &3u32.to_ne_bytes());
    /// #     vec![request.refuse(Errno::EINVAL, &tlvs)]
    /// # });
    /// # let mut socket = Socket::<Route>::scripted(kernel)?;
    /// let error = socket.request(rt_link::newlink().mtu(1)).unwrap_err();
    /// let refused = error.kernel().expect("a refusal");
    /// assert_eq!(refused.missing(), Some("ifname"));
    /// # Ok::<(), Error>(())
    /// ```
    #[must_use]
    pub fn missing(&self) -> Option<&str> {
        self.0.missing.as_deref()
    }

    /// What the kernel accepts for the attribute at fault.
    ///
    /// ```
    /// # use netloom::testing::{ScriptedKernel, attribute};
    /// # use netloom::{Errno, Error, Route, Socket, rt_link};
    /// # let kernel = ScriptedKernel::new(|request| {
    /// #     let tlvs = attribute(4, &attribute(7, &15u32.to_ne_bytes()));
    /// #     vec![request.refuse(Errno::ERANGE, &tlvs)]
    /// # });
    /// # let mut socket = Socket::<Route>::scripted(kernel)?;
    /// let error = socket.request(rt_link::newlink().mtu(1)).unwrap_err();
    /// let refused = error.kernel().expect("a refusal");
    /// assert_eq!(refused.policy().and_then(|policy| policy.max_len), Some(15));
    /// # Ok::<(), Error>(())
    /// ```
    #[must_use]
    pub fn policy(&self) -> Option<&Policy> {
        self.0.policy.as_ref()
    }

    /// Bytes with which some families say more.
    ///
    /// ```
    /// # use netloom::testing::{ScriptedKernel, attribute};
    /// # use netloom::{Errno, Error, Route, Socket, rt_link};
    /// # let kernel = ScriptedKernel::new(|request| {
    /// #     let tlvs = attribute(3, &[1, 2]);
    /// #     vec![request.refuse(Errno::EINVAL, &tlvs)]
    /// # });
    /// # let mut socket = Socket::<Route>::scripted(kernel)?;
    /// let error = socket.request(rt_link::newlink().mtu(1)).unwrap_err();
    /// let refused = error.kernel().expect("a refusal");
    /// assert_eq!(refused.cookie(), Some(&[1, 2][..]));
    /// # Ok::<(), Error>(())
    /// ```
    #[must_use]
    pub fn cookie(&self) -> Option<&[u8]> {
        self.0.cookie.as_deref()
    }

    /// Which request of a transaction was refused, counted from 0 in the order in which they were
    /// added, including the one that begins it. `None` for a request that was sent alone.
    ///
    /// ```
    /// # use netloom::{Error, Netfilter, Socket, nftables};
    /// # const NFTABLES: u16 = 10;
    /// # fn demo() -> Result<(), Error> {
    /// let mut socket = Socket::<Netfilter>::open()?;
    /// let mut batch = socket.batch();
    /// batch.add(nftables::batch_begin().header(|h| h.res_id = NFTABLES))?;
    /// batch.add(nftables::newtable().name("filter"))?;
    /// batch.add(nftables::batch_end().header(|h| h.res_id = NFTABLES))?;
    /// if let Err(Error::Kernel(refused)) = batch.commit() {
    ///     println!("request {:?} was refused: {refused}", refused.position());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn position(&self) -> Option<usize> {
        self.0.position
    }

    /// Sets which request of a transaction it was.
    #[cfg(feature = "socket")]
    pub(crate) fn at_position(mut self, position: usize) -> Self {
        self.0.position = Some(position);
        self
    }

    /// The privilege that the caller lacks, if that is why the kernel refused.
    ///
    /// ```
    /// # use netloom::testing::{ScriptedKernel, attribute};
    /// # use netloom::{Errno, Error, Route, Socket, rt_link};
    /// # let kernel = ScriptedKernel::new(|request| {
    /// #     let tlvs = attribute(1, b"no\0");
    /// #     vec![request.refuse(Errno::EPERM, &tlvs)]
    /// # });
    /// # let mut socket = Socket::<Route>::scripted(kernel)?;
    /// let error = socket.request(rt_link::newlink().mtu(1)).unwrap_err();
    /// let refused = error.kernel().expect("a refusal");
    /// if refused.permission().is_some() {
    ///     println!("run this as root");
    /// }
    /// # Ok::<(), Error>(())
    /// ```
    #[must_use]
    pub fn permission(&self) -> Option<Permission> {
        // Drivers return EACCES for settings that do not fit each other.
        (self.0.errno == Errno::EPERM).then_some(self.0.permission)
    }
}

impl fmt::Display for KernelError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let this = &*self.0;
        write!(f, "{} {}", this.family, this.operation)?;
        if let Some(position) = this.position {
            write!(f, " (request {position})")?;
        }
        write!(f, ": {}", this.errno)?;
        if let Some(message) = &this.message {
            write!(f, ": {message}")?;
        }
        if let Some(attribute) = &this.attribute {
            write!(f, " at {attribute}")?;
        }
        if let Some(missing) = &this.missing {
            write!(f, "; {missing} is missing")?;
        }
        if let Some(policy) = &this.policy {
            bounds(f, policy)?;
        }
        match self.permission() {
            None => Ok(()),
            Some(Permission::Unstated) => f.write_str("; it may need CAP_NET_ADMIN"),
            Some(Permission::Admin) => f.write_str("; it needs CAP_NET_ADMIN on the host"),
            Some(Permission::NamespaceAdmin) => {
                f.write_str("; it needs CAP_NET_ADMIN in the network namespace")
            }
        }
    }
}

/// Prints the text of `Display`; the structure with `{:#?}`, without what the kernel did not say.
impl fmt::Debug for KernelError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return fmt::Display::fmt(self, f);
        }
        let this = &*self.0;
        let mut out = f.debug_struct("KernelError");
        out.field("family", &this.family).field("operation", &this.operation);
        out.field("errno", &this.errno);
        let texts = [
            ("message", &this.message),
            ("attribute", &this.attribute),
            ("missing", &this.missing),
        ];
        for (name, text) in texts {
            if let Some(text) = text {
                out.field(name, text);
            }
        }
        if let Some(policy) = &this.policy {
            out.field("policy", policy);
        }
        if let Some(cookie) = &this.cookie {
            out.field("cookie", cookie);
        }
        if let Some(position) = &this.position {
            out.field("position", position);
        }
        if let Some(permission) = &self.permission() {
            out.field("permission", permission);
        }
        out.finish()
    }
}

impl core::error::Error for KernelError {}

/// The bounds of a policy, as ` (allowed: 1 to 4094)`.
fn bounds(f: &mut fmt::Formatter<'_>, policy: &Policy) -> fmt::Result {
    match (policy.min, policy.max) {
        (Some(min), Some(max)) => write!(f, " (allowed: {min} to {max})")?,
        (Some(min), None) => write!(f, " (allowed: {min} or more)")?,
        (None, Some(max)) => write!(f, " (allowed: {max} or less)")?,
        (None, None) => {}
    }
    match (policy.min_len, policy.max_len) {
        (Some(min), Some(max)) if min == max => write!(f, " ({min} bytes allowed)")?,
        (Some(min), Some(max)) => write!(f, " ({min} to {max} bytes allowed)")?,
        (Some(min), None) => write!(f, " ({min} bytes or more allowed)")?,
        (None, Some(max)) => write!(f, " ({max} bytes or less allowed)")?,
        (None, None) => {}
    }
    match policy.mask {
        Some(mask) => write!(f, " (allowed bits: {mask:#x})"),
        None => Ok(()),
    }
}

/// What arrived is not netlink, or not in the order that netlink prescribes.
///
/// ```
/// use netloom::ProtocolError;
///
/// let error = ProtocolError::UnexpectedType { got: 20 };
/// assert_eq!(error.to_string(), "a reply of unexpected type 20");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProtocolError {
    /// Bytes that are not a whole message.
    BadLength(BadLength),
    /// An acknowledgement without a number.
    ShortAcknowledgement {
        /// Bytes of its payload.
        len: usize,
    },
    /// A generic netlink message without its second header.
    ShortGenericHeader {
        /// Bytes of its payload.
        len: usize,
    },
    /// The kernel acknowledged a request without answering it.
    NoReply,
    /// A reply of a type that the operation does not have.
    UnexpectedType {
        /// The type, or for generic netlink the command.
        got: u16,
    },
}

impl fmt::Display for ProtocolError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BadLength(bad) if bad.len == 0 => write!(
                f,
                "{} bytes at offset {} of a datagram are no message",
                bad.available, bad.offset
            ),
            Self::BadLength(bad) => write!(
                f,
                "a message at offset {} of a datagram claims {} bytes of {}",
                bad.offset, bad.len, bad.available
            ),
            Self::ShortAcknowledgement { len } => {
                write!(f, "an acknowledgement of {len} bytes")
            }
            Self::ShortGenericHeader { len } => {
                write!(f, "a generic netlink message of {len} bytes")
            }
            Self::NoReply => f.write_str("the kernel acknowledged the request without a reply"),
            Self::UnexpectedType { got } => write!(f, "a reply of unexpected type {got}"),
        }
    }
}

impl core::error::Error for ProtocolError {}
