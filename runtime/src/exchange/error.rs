//! What can go wrong between a request and its answer: the kernel refuses, or breaks the rules.

use alloc::borrow::ToOwned;
use alloc::boxed::Box;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use super::Errno;
use crate::inspect;
use crate::table::{Family, Operation, Permission, Transport};
use crate::wire::{
    ATTR_HEADER_LEN, Acknowledgement, Attr, BadLength, GENERIC_HEADER_LEN, MESSAGE_HEADER_LEN,
    Policy, align,
};

/// The kernel refused a request.
///
/// Prints as `rt-addr newaddr: File exists (EEXIST): Address already assigned`, and where the
/// kernel says which attribute it means, `… at linkinfo.data.vlan.id`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KernelError(Box<Details>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Details {
    errno: Errno,
    family: &'static str,
    operation: &'static str,
    permission: Permission,
    message: Option<String>,
    attribute: Option<String>,
    missing: Option<String>,
    policy: Option<Policy>,
    cookie: Option<Vec<u8>>,
    position: Option<usize>,
}

impl KernelError {
    /// The error number.
    #[must_use]
    pub fn errno(&self) -> Errno {
        self.0.errno
    }

    /// Name of the family that was asked.
    #[must_use]
    pub fn family(&self) -> &'static str {
        self.0.family
    }

    /// Name of the operation that was refused.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.0.operation
    }

    /// The kernel's explanation.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.0.message.as_deref()
    }

    /// The attribute at fault, as a path of names from the outermost set inwards.
    #[must_use]
    pub fn attribute(&self) -> Option<&str> {
        self.0.attribute.as_deref()
    }

    /// An attribute that the request lacks, as a path of names.
    #[must_use]
    pub fn missing(&self) -> Option<&str> {
        self.0.missing.as_deref()
    }

    /// What the kernel accepts for the attribute at fault.
    #[must_use]
    pub fn policy(&self) -> Option<&Policy> {
        self.0.policy.as_ref()
    }

    /// Bytes by which some families say more.
    #[must_use]
    pub fn cookie(&self) -> Option<&[u8]> {
        self.0.cookie.as_deref()
    }

    /// Which request of a transaction was refused, counted from 0 in the order in which they
    /// were added, the one that begins it included. `None` for requests that travel alone.
    #[must_use]
    pub fn position(&self) -> Option<usize> {
        self.0.position
    }

    /// Says which request of a transaction it was.
    #[cfg(feature = "socket")]
    pub(crate) fn of(mut self, position: usize) -> Self {
        self.0.position = Some(position);
        self
    }

    /// What the caller must be allowed to do, where the refusal is about that.
    #[must_use]
    pub fn permission(&self) -> Option<Permission> {
        // EACCES is what drivers say of settings that do not fit each other.
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

/// The kernel did as it was told.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Ack {
    warning: Option<String>,
    attribute: Option<String>,
    cookie: Option<Vec<u8>>,
}

impl Ack {
    /// What the kernel remarks nevertheless.
    #[must_use]
    pub fn warning(&self) -> Option<&str> {
        self.warning.as_deref()
    }

    /// The attribute the warning is about, as a path of names.
    #[must_use]
    pub fn attribute(&self) -> Option<&str> {
        self.attribute.as_deref()
    }

    /// Bytes that identify what was made; few families send them.
    #[must_use]
    pub fn cookie(&self) -> Option<&[u8]> {
        self.cookie.as_deref()
    }
}

/// What an acknowledgement is about: turns its numbers and offsets into names.
#[derive(Debug, Clone, Copy)]
pub struct Context {
    /// The family that was asked.
    pub family: &'static Family,
    /// What it was asked for.
    pub operation: &'static Operation,
}

impl Context {
    /// Whether messages of the family have a second header.
    #[inline]
    #[must_use]
    pub const fn is_generic(&self) -> bool {
        matches!(self.family.transport, Transport::Generic(_))
    }

    /// Bytes before the payload that the table describes.
    #[must_use]
    pub const fn headers(&self) -> usize {
        MESSAGE_HEADER_LEN + if self.is_generic() { GENERIC_HEADER_LEN } else { 0 }
    }

    /// The kernel's refusal of `request`, a whole message.
    #[cold]
    #[must_use]
    pub fn refusal(&self, ack: &Acknowledgement<'_>, request: &[u8]) -> KernelError {
        KernelError(Box::new(Details {
            errno: Errno(ack.errno()),
            family: self.family.name,
            operation: self.operation.name,
            permission: self.operation.permission,
            message: ack.message().map(ToString::to_string),
            attribute: self.path(ack.offset(), request),
            missing: self.missing(ack, request),
            policy: ack.policy(),
            cookie: ack.cookie().map(ToOwned::to_owned),
            position: None,
        }))
    }

    /// The kernel's ack_from to `request`, a whole message.
    #[must_use]
    pub fn ack_from(&self, ack: &Acknowledgement<'_>, request: &[u8]) -> Ack {
        Ack {
            warning: ack.message().map(ToString::to_string),
            attribute: self.path(ack.offset(), request),
            cookie: ack.cookie().map(ToOwned::to_owned),
        }
    }

    fn path(&self, offset: Option<u32>, request: &[u8]) -> Option<String> {
        let offset = usize::try_from(offset?).ok()?.checked_sub(self.headers())?;
        let payload = request.get(self.headers()..)?;
        inspect::path(self.family, self.operation, payload, offset)
    }

    /// Names the attribute that the request lacks.
    ///
    /// Its name is found by putting an empty attribute of its number where it would stand: last
    /// in the message, or over what a nest has first.
    fn missing(&self, ack: &Acknowledgement<'_>, request: &[u8]) -> Option<String> {
        let id = ack.missing()?;
        let mut payload = request.get(self.headers()..)?.to_vec();
        let at = match ack.missing_in() {
            None => {
                payload.resize(align(payload.len()) + ATTR_HEADER_LEN, 0);
                payload.len() - ATTR_HEADER_LEN
            }
            Some(offset) => {
                let nest = usize::try_from(offset).ok()?.checked_sub(self.headers())?;
                if Attr::at(&payload, nest)?.payload.len() < ATTR_HEADER_LEN {
                    let nest = self.path(ack.missing_in(), request)?;
                    return Some(alloc::format!("{nest}.{id}"));
                }
                nest + ATTR_HEADER_LEN
            }
        };
        let place = payload.get_mut(at..at + ATTR_HEADER_LEN)?;
        place[..2].copy_from_slice(&(ATTR_HEADER_LEN as u16).to_ne_bytes());
        place[2..].copy_from_slice(&id.to_ne_bytes());
        inspect::path(self.family, self.operation, &payload, at)
            .or_else(|| Some(alloc::format!("attribute {id}")))
    }
}

/// What arrived is no netlink, or not in the order netlink prescribes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProtocolError {
    /// Bytes that are no whole message.
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
