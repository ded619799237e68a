//! Messages with a fixed header: replies and events.

use core::fmt;
use core::ops::Deref;

use crate::error::{DecodeError, Problem};
use crate::sealed::Generated;
use crate::structs::Struct;
use crate::view::TypedView;
use crate::wire::align;

/// The type of the replies to a request.
pub trait Reply: Generated {
    /// A reply, which borrows the receive buffer.
    type Of<'a>;

    /// Reads a reply. `payload` starts after the netlink header and, if there is one, the genetlink
    /// header.
    ///
    /// # Errors
    /// Fails if the payload is shorter than the fixed header.
    #[doc(hidden)]
    fn read(payload: &[u8]) -> Result<Self::Of<'_>, DecodeError>;
}

/// A fixed header and the attributes after it. It dereferences to the view of the attributes, so
/// their getters can be called on it directly.
///
/// ```
/// use netloom::{Route, Socket, rt_link};
///
/// let mut socket = Socket::<Route>::open()?;
/// let mut links = socket.dump(&rt_link::getlink())?;
/// while let Some(link) = links.next()? {
///     // A member of the header is a field, an attribute a method.
///     println!("{}: {}", link.header().ifi_index, link.ifname()?.unwrap_or_default());
/// }
/// # Ok::<(), netloom::Error>(())
/// ```
pub struct WithHeader<H, V> {
    header: H,
    attributes: V,
}

impl<'a, H: Struct, V: TypedView<Of<'a> = V>> WithHeader<H, V> {
    /// Reads `payload`, which starts with the fixed header.
    ///
    /// # Errors
    /// Fails if the payload is shorter than the header.
    #[inline]
    pub fn read(payload: &'a [u8]) -> Result<Self, DecodeError> {
        <Self as Reply>::read(payload)
    }

    /// Reads the payload of a sub-message, which starts with the header.
    ///
    /// # Errors
    /// Fails if the payload is shorter than the header.
    #[inline]
    pub fn decode(payload: &'a [u8]) -> Result<Self, Problem> {
        let (header, attributes) = split(payload)?;
        Ok(Self { header, attributes: V::new(attributes) })
    }
}

impl<H, V> WithHeader<H, V> {
    /// Returns the fixed header.
    #[inline]
    pub const fn header(&self) -> &H {
        &self.header
    }

    /// Returns the view of the attributes.
    #[inline]
    pub const fn attributes(&self) -> &V {
        &self.attributes
    }
}

impl<H, V> Deref for WithHeader<H, V> {
    type Target = V;

    #[inline]
    fn deref(&self) -> &V {
        &self.attributes
    }
}

impl<H: fmt::Debug, V: fmt::Debug> fmt::Debug for WithHeader<H, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WithHeader")
            .field("header", &self.header)
            .field("attributes", &self.attributes)
            .finish()
    }
}

impl<H, V> Generated for WithHeader<H, V> {}

impl<H: Struct, V: TypedView> Reply for WithHeader<H, V> {
    type Of<'a> = WithHeader<H, V::Of<'a>>;

    #[inline]
    fn read(payload: &[u8]) -> Result<Self::Of<'_>, DecodeError> {
        let (header, attributes) = split(payload).map_err(|it| DecodeError::header(H::NAME, it))?;
        Ok(WithHeader { header, attributes: V::new(attributes) })
    }
}

/// Reads `payload` as a message and wraps it with `event`.
///
/// # Errors
/// Fails if the payload is shorter than the fixed header.
#[inline]
pub fn event<'a, H: Struct, V: TypedView<Of<'a> = V>, E>(
    payload: &'a [u8],
    event: impl FnOnce(WithHeader<H, V>) -> E,
) -> Result<Option<E>, DecodeError> {
    WithHeader::read(payload).map(|message| Some(event(message)))
}

/// Splits `payload` into the fixed header and the attributes after its padding.
#[inline]
fn split<H: Struct>(payload: &[u8]) -> Result<(H, &[u8]), Problem> {
    let Some((header, attributes)) = payload.split_at_checked(H::SIZE) else {
        return Err(Problem::TooShort { min: H::SIZE, got: payload.len() });
    };
    // An odd-sized header is followed by padding.
    let padding = align(H::SIZE) - H::SIZE;
    Ok((H::read(header), attributes.get(padding..).unwrap_or_default()))
}
