//! What an acknowledgement says: its numbers and offsets, turned into names by the family's table.

use alloc::borrow::ToOwned;
use alloc::boxed::Box;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::error::Details;
use super::{Errno, KernelError};
use crate::inspect;
use crate::table::{Family, Operation, Transport};
use crate::wire::{
    ATTR_HEADER_LEN, Acknowledgement, Attr, GENERIC_HEADER_LEN, MESSAGE_HEADER_LEN, align,
};

/// The kernel executed a request.
///
/// ```
/// # use netloom::testing::{ScriptedKernel, attribute};
/// # use netloom::{Errno, Error, Route, Socket, rt_link};
/// # let kernel = ScriptedKernel::new(|request| {
/// #     let tlvs = attribute(1, b"MTU is deprecated\0");
/// #     vec![request.refuse(Errno(0), &tlvs)]
/// # });
/// # let mut socket = Socket::<Route>::scripted(kernel)?;
/// let ack = socket.request(rt_link::newlink().mtu(1))?;
/// if let Some(warning) = ack.warning() {
///     eprintln!("warning: {warning}");
/// }
/// # Ok::<(), Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Ack {
    warning: Option<String>,
    attribute: Option<String>,
    cookie: Option<Vec<u8>>,
}

impl Ack {
    /// The kernel's warning.
    ///
    /// ```
    /// # use netloom::testing::{ScriptedKernel, attribute};
    /// # use netloom::{Errno, Error, Route, Socket, rt_link};
    /// # let kernel = ScriptedKernel::new(|request| {
    /// #     let tlvs = attribute(1, b"MTU is deprecated\0");
    /// #     vec![request.refuse(Errno(0), &tlvs)]
    /// # });
    /// # let mut socket = Socket::<Route>::scripted(kernel)?;
    /// let ack = socket.request(rt_link::newlink().mtu(1))?;
    /// assert_eq!(ack.warning(), Some("MTU is deprecated"));
    /// # Ok::<(), Error>(())
    /// ```
    #[must_use]
    pub fn warning(&self) -> Option<&str> {
        self.warning.as_deref()
    }

    /// The attribute that the warning is about, as a path of names.
    ///
    /// ```
    /// # use netloom::testing::{ScriptedKernel, attribute};
    /// # use netloom::{Errno, Error, Route, Socket, rt_link};
    /// # let kernel = ScriptedKernel::new(|request| {
    /// #     let tlvs = attribute(2, &32u32.to_ne_bytes());
    /// #     vec![request.refuse(Errno(0), &tlvs)]
    /// # });
    /// # let mut socket = Socket::<Route>::scripted(kernel)?;
    /// let ack = socket.request(rt_link::newlink().mtu(1))?;
    /// assert_eq!(ack.attribute(), Some("mtu"));
    /// # Ok::<(), Error>(())
    /// ```
    #[must_use]
    pub fn attribute(&self) -> Option<&str> {
        self.attribute.as_deref()
    }

    /// Bytes that identify what was created; few families send them.
    ///
    /// ```
    /// # use netloom::testing::{ScriptedKernel, attribute};
    /// # use netloom::{Errno, Error, Route, Socket, rt_link};
    /// # let kernel = ScriptedKernel::new(|request| {
    /// #     let tlvs = attribute(3, &[7]);
    /// #     vec![request.refuse(Errno(0), &tlvs)]
    /// # });
    /// # let mut socket = Socket::<Route>::scripted(kernel)?;
    /// let ack = socket.request(rt_link::newlink().mtu(1))?;
    /// assert_eq!(ack.cookie(), Some(&[7][..]));
    /// # Ok::<(), Error>(())
    /// ```
    #[must_use]
    pub fn cookie(&self) -> Option<&[u8]> {
        self.cookie.as_deref()
    }
}

/// The operation that an acknowledgement is about: turns numbers and offsets into names.
///
/// ```
/// use netloom::exchange::Context;
/// use netloom::{Family, rt_link};
///
/// let family = rt_link::Family::TABLE;
/// let getlink = family.operations.iter().find(|operation| operation.name == "getlink").unwrap();
/// let context = Context { family, operation: getlink };
/// assert!(!context.is_generic());
/// assert_eq!(context.headers(), 16);
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Context {
    /// The family of the request.
    pub family: &'static Family,
    /// The operation of the request.
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

    /// The kernel's refusal of `request`, a whole message, as an error.
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

    /// What the kernel says about `request`, a whole message that it executed.
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
    /// Finds its name by putting an empty attribute of its number where it would be: last in the
    /// message, or over the first of a nest.
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
