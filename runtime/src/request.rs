//! Requests, and the ways in which they can be sent.

use core::fmt;

use crate::error::DecodeError;
use crate::family::Family;
use crate::inspect;
use crate::message::Reply;
use crate::request_buffer::RequestBuffer;
use crate::sealed::Generated;
use crate::table::{self, SetRef};
use crate::write_attrs::{AttrWriter, WriteAttrs};

/// A generated request. It wraps the writer of its attributes.
///
/// ```
/// use netloom::prelude::*;
/// use netloom::{Request, rt_link};
///
/// /// Returns the name that the kernel's spec gives the operation of a request.
/// fn name<R: Request>(_: &R) -> &'static str {
///     R::operation().name
/// }
///
/// assert_eq!(name(&rt_link::getlink()), "getlink");
/// ```
pub trait Request: Generated + Sized {
    /// The family of its operation.
    type Family: Family;
    /// The kernel's reply.
    type Reply: Reply;
    /// The writer of its attribute set.
    type Writer: AttrWriter;
    /// Index into [`table::Family::operations`].
    const OPERATION: usize;

    /// Returns the bytes and flags written so far.
    fn buffer(&self) -> &RequestBuffer;

    /// Returns the writer of the whole attribute set, for attributes that the spec does not list
    /// for this operation.
    ///
    /// ```
    /// use netloom::prelude::*;
    /// use netloom::rt_link;
    ///
    /// let mut request = rt_link::getlink();
    /// request.attributes().mtu(1500);
    /// assert!(format!("{request:?}").contains("mtu: 1500"));
    /// ```
    fn attributes(&mut self) -> &mut Self::Writer;

    /// Returns the table of its operation.
    #[inline]
    #[must_use]
    fn operation() -> &'static table::Operation {
        &<Self::Family as Family>::TABLE.operations[Self::OPERATION]
    }

    /// Reads a reply. `payload` starts after the netlink header and, if there is one, the genetlink
    /// header.
    ///
    /// # Errors
    /// Fails if the payload is shorter than the fixed header.
    #[inline]
    fn decode_reply(payload: &[u8]) -> Result<ReplyOf<'_, Self>, DecodeError> {
        Self::Reply::read(payload)
    }

    /// Sets flags of the netlink header (`NLM_F_*`) in addition to those that the exchange needs.
    ///
    /// ```
    /// use netloom::prelude::*;
    /// use netloom::{rt_link, wire};
    ///
    /// let mut request = rt_link::newlink();
    /// request.nlm_flags(wire::flags::CREATE | wire::flags::EXCLUSIVE);
    /// ```
    fn nlm_flags(&mut self, flags: u16) -> &mut Self {
        self.attributes().buffer_mut().add_flags(flags);
        self
    }
}

impl<R: Request> WriteAttrs for R {
    #[inline]
    fn set_ref() -> SetRef {
        R::Writer::set_ref()
    }

    #[inline]
    fn buffer_mut(&mut self) -> &mut RequestBuffer {
        self.attributes().buffer_mut()
    }
}

/// The reply to a request of type `R`.
pub type ReplyOf<'a, R> = <<R as Request>::Reply as Reply>::Of<'a>;

/// A request that can be sent for one object.
#[diagnostic::on_unimplemented(
    message = "this operation cannot be requested for one object",
    label = "not a request for one object",
    note = "the kernel has it as a dump only: use `dump` or `snapshot`"
)]
pub trait Do: Request {}

/// A request for one object, whose answer is more than an acknowledgement.
#[diagnostic::on_unimplemented(
    message = "the kernel does not answer this operation with an object",
    label = "not a request that has a reply",
    note = "use `request` if it changes something, and `dump` or `snapshot` if it lists all objects"
)]
pub trait DoReply: Request {}

impl<R: DoReply> Do for R {}

/// A request that can be sent for all objects.
#[diagnostic::on_unimplemented(
    message = "this operation has no dump",
    label = "not a request for all objects",
    note = "use `request` if it changes something, and `get` or `get_all` if the kernel answers it"
)]
pub trait Dump: Request {}

/// Prints a request: its fixed header and its attributes, or why it cannot be sent.
pub fn debug_request<R: Request>(request: &R, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match request.buffer().bytes() {
        Ok(bytes) => inspect::debug_message(R::Family::TABLE, R::operation(), bytes, f),
        Err(error) => fmt::Debug::fmt(&error, f),
    }
}
