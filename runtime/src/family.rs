//! Families and their operations, as types.

use crate::error::DecodeError;
use crate::message::Reply;
use crate::protocol::Protocol;
use crate::sealed::Generated;
use crate::table;
use crate::view::AttributeSet;

/// A generated family, as a type.
///
/// ```
/// use netloom::{Family, Generic, Socket, nlctrl};
///
/// /// Returns the number of the family in the running kernel.
/// fn number<F: Family<Protocol = Generic>>() -> Result<u16, netloom::Error> {
///     Ok(Socket::<Generic>::open()?.family::<F>()?.id)
/// }
///
/// assert_eq!(number::<nlctrl::Family>()?, 16);
/// # Ok::<(), netloom::Error>(())
/// ```
pub trait Family: Generated + 'static {
    /// The protocol that carries its messages.
    type Protocol: Protocol;
    /// The notifications that a subscriber receives.
    type Event<'a>;
    /// The table that describes the family.
    const TABLE: &'static table::Family;

    /// Reads a notification with command or message type `id`. Returns `None` if the family has no
    /// such notification. `payload` starts after the netlink header and, if there is one, the
    /// genetlink header.
    ///
    /// # Errors
    /// Fails if the payload is shorter than the fixed header.
    fn decode_event(id: u16, payload: &[u8]) -> Result<Option<Self::Event<'_>>, DecodeError>;
}

/// The event type of a family without notifications. It has no values.
#[derive(Debug, Clone, Copy)]
pub struct NoEvent<'a>(core::convert::Infallible, core::marker::PhantomData<&'a ()>);

/// An operation that can be requested, as a type.
pub trait Operation: 'static {
    /// The attribute set of its requests.
    type Set: AttributeSet;
    /// The kernel's reply.
    type Reply: Reply;
    /// Index into [`table::Family::operations`].
    const INDEX: usize;
}
