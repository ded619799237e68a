//! What generated code implements: protocols, families, requests, messages.

use core::fmt;
use core::ops::Deref;

use crate::error::{DecodeError, EncodeError, Problem};
use crate::structs::Struct;
use crate::table;
use crate::view::{AttributeSet, TypedView};
use crate::wire::align;
use crate::wire::flags::{APPEND, CREATE, ECHO, EXCLUSIVE, REPLACE};
use crate::write_attrs::{AttrWriter, WriteAttrs as _};
use crate::writer::Writer;

/// The protocol of a socket, and of the families whose messages travel on it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no netlink protocol",
    note = "use `Route`, `Netfilter` or `Generic`, or `Raw<NUMBER>` for another protocol"
)]
pub trait Protocol: 'static {
    /// Protocol number for `socket(2)`.
    const NUMBER: i32;
    /// Whether message types are looked up by family name.
    const GENERIC: bool;
}

/// A classic netlink protocol that has no name here, by its number.
///
/// Sockets cannot be opened for two that the kernel has, because nix has no name for them: 11
/// (`NETLINK_CONNECTOR`) and 22 (`NETLINK_SMC`). They fail with `EPROTONOSUPPORT`, as one does that
/// the kernel lacks; a descriptor that something else opened can be used.
///
/// ```
/// use netloom::{Raw, Socket};
///
/// // Any protocol by its number: 15 is `NETLINK_KOBJECT_UEVENT`.
/// Socket::<Raw<15>>::open()?;
/// # Ok::<(), netloom::Error>(())
/// ```
#[derive(Debug)]
pub enum Raw<const NUMBER: i32> {}

impl<const N: i32> Protocol for Raw<N> {
    const NUMBER: i32 = N;
    const GENERIC: bool = false;
}

/// `NETLINK_ROUTE`: links, addresses, routes, rules, neighbours, traffic control.
///
/// ```
/// use netloom::{Route, Socket, rt_addr, rt_link};
///
/// // One socket serves all families of the protocol.
/// let mut socket = Socket::<Route>::open()?;
/// let links = socket.snapshot(&rt_link::getlink(), 3, |link| link.header().ifi_index)?;
/// let addresses = socket.snapshot(&rt_addr::getaddr(), 3, |address| address.header().ifa_index)?;
/// println!("{} links, {} addresses", links.items.len(), addresses.items.len());
/// # Ok::<(), netloom::Error>(())
/// ```
#[derive(Debug)]
pub enum Route {}

impl Protocol for Route {
    const NUMBER: i32 = 0;
    const GENERIC: bool = false;
}

/// `NETLINK_NETFILTER`: nftables, conntrack.
///
/// ```
/// use netloom::{Netfilter, Socket};
///
/// Socket::<Netfilter>::open()?;
/// # Ok::<(), netloom::Error>(())
/// ```
#[derive(Debug)]
pub enum Netfilter {}

impl Protocol for Netfilter {
    const NUMBER: i32 = 12;
    const GENERIC: bool = false;
}

/// `NETLINK_GENERIC`: all generic netlink families.
///
/// ```
/// use netloom::{Generic, Socket, nlctrl};
///
/// let mut socket = Socket::<Generic>::open()?;
/// let mut families = socket.dump(&nlctrl::getfamily())?;
/// while let Some(family) = families.next()? {
///     println!("{:?}: {:?}", family.family_id()?, family.family_name()?);
/// }
/// # Ok::<(), netloom::Error>(())
/// ```
#[derive(Debug)]
pub enum Generic {}

impl Protocol for Generic {
    const NUMBER: i32 = 16;
    const GENERIC: bool = true;
}

/// A generated family.
///
/// ```
/// use netloom::{Family, Generic, Socket, nlctrl};
///
/// /// Number of the family in this kernel.
/// fn number<F: Family<Protocol = Generic>>() -> Result<u16, netloom::Error> {
///     Ok(Socket::<Generic>::open()?.family::<F>()?.id)
/// }
///
/// assert_eq!(number::<nlctrl::Family>()?, 16);
/// # Ok::<(), netloom::Error>(())
/// ```
pub trait Family: 'static {
    /// Where its messages travel.
    type Protocol: Protocol;
    /// What a subscriber receives.
    type Event<'a>;
    /// Its table.
    const TABLE: &'static table::Family;

    /// Reads a message with command or message type `id`; `None` if the family has none such.
    /// `payload` starts behind the netlink header and, if there is one, the genetlink header.
    ///
    /// # Errors
    /// The fixed header does not fit into the payload.
    fn decode_event(id: u16, payload: &[u8]) -> Result<Option<Self::Event<'_>>, DecodeError>;
}

/// Event of a family that has none; there is no value of it.
#[derive(Debug, Clone, Copy)]
pub struct NoEvent<'a>(core::convert::Infallible, core::marker::PhantomData<&'a ()>);

/// An operation that can be asked for, as a type.
pub trait Operation: 'static {
    /// The attributes of its requests.
    type Set: AttributeSet;
    /// What the kernel answers.
    type Reply: Reply;
    /// Index into [`table::Family::operations`].
    const INDEX: usize;
}

/// A generated request, around the writer of its attributes.
///
/// ```
/// use netloom::prelude::*;
/// use netloom::{Request, rt_link};
///
/// /// Name of an operation, as the kernel's spec has it.
/// fn name<R: Request>(_: &R) -> &'static str {
///     R::operation().name
/// }
///
/// assert_eq!(name(&rt_link::getlink()), "getlink");
/// ```
pub trait Request: Sized {
    /// The family it belongs to.
    type Family: Family;
    /// What the kernel answers.
    type Reply: Reply;
    /// What writes its set of attributes.
    type Writer: AttrWriter;
    /// Index into [`table::Family::operations`].
    const OPERATION: usize;

    /// What was written so far.
    fn buffer(&self) -> &RequestBuffer;

    /// The whole set of attributes, for one that the spec does not list for this operation.
    fn attributes(&mut self) -> &mut Self::Writer;

    /// Its table.
    #[inline]
    #[must_use]
    fn operation() -> &'static table::Operation {
        &<Self::Family as Family>::TABLE.operations[Self::OPERATION]
    }

    /// Reads an answer. `payload` starts behind the netlink header and, if there is one, the
    /// genetlink header.
    ///
    /// # Errors
    /// The fixed header does not fit into the payload.
    #[inline]
    fn decode_reply(payload: &[u8]) -> Result<ReplyOf<'_, Self>, DecodeError> {
        Self::Reply::read(payload)
    }

    /// Sets flags of the netlink header (`NLM_F_*`) on top of those that the exchange needs.
    fn nlm_flags(&mut self, flags: u16) -> &mut Self {
        self.attributes().buffer_mut().add_flags(flags);
        self
    }
}

/// What a request is answered with.
pub trait Reply {
    /// The reply, lent out of the receive buffer.
    type Of<'a>;

    /// Reads an answer. `payload` starts behind the netlink header and, if there is one, the
    /// genetlink header.
    ///
    /// # Errors
    /// The fixed header does not fit into the payload.
    fn read(payload: &[u8]) -> Result<Self::Of<'_>, DecodeError>;
}

/// The reply of a request.
pub type ReplyOf<'a, R> = <<R as Request>::Reply as Reply>::Of<'a>;

impl<H: Struct, V: TypedView> Reply for WithHeader<H, V> {
    type Of<'a> = WithHeader<H, V::Of<'a>>;

    #[inline]
    fn read(payload: &[u8]) -> Result<Self::Of<'_>, DecodeError> {
        let (header, attributes) = split(payload).map_err(|it| DecodeError::header(H::NAME, it))?;
        Ok(WithHeader { header, attributes: V::new(attributes) })
    }
}

/// A request that can be sent for one object.
#[diagnostic::on_unimplemented(
    message = "this operation cannot be requested for one object",
    label = "not a request for one object",
    note = "the kernel has it as a dump only: use `dump` or `snapshot`"
)]
pub trait Do: Request {}

/// A request for one object that is answered by more than an acknowledgement.
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

/// Fixed header and attributes of a request in the making, and its flags.
#[derive(Debug, Clone)]
pub struct RequestBuffer {
    writer: Writer,
    /// Where the attributes of the set start: behind the fixed header and its padding, or in the
    /// middle if the set is a nest.
    start: usize,
    flags: u16,
}

impl RequestBuffer {
    /// An empty request with room for a fixed header of `header` bytes, zero.
    #[must_use]
    pub fn new(header: usize) -> Self {
        let start = align(header);
        let mut writer = Writer::new();
        let buffer = writer.buffer_mut();
        buffer.reserve(start + 64);
        buffer.resize(start, 0);
        Self { writer, start, flags: 0 }
    }

    /// An empty request with room for the fixed header `H`, zero.
    #[inline]
    #[must_use]
    pub fn headed<H: Struct>() -> Self {
        Self::new(H::SIZE)
    }

    /// The set that starts at `start` of what `writer` has.
    #[inline]
    pub(crate) const fn within(writer: Writer, start: usize) -> Self {
        Self { writer, start, flags: 0 }
    }

    /// Makes it as it was when it was made: the header zero, no attributes, no flags, no error.
    /// Its memory is kept, so that many requests of one kind take no more than the largest.
    pub fn clear(&mut self) {
        self.writer.clear();
        self.writer.buffer_mut().resize(self.start, 0);
        self.flags = 0;
    }

    /// Where the attributes of the set start.
    #[inline]
    pub(crate) const fn start(&self) -> usize {
        self.start
    }

    /// The bytes behind the netlink header and, if there is one, the genetlink header.
    ///
    /// # Errors
    /// The first value that could not be written, with the path to it.
    pub fn bytes(&self) -> Result<&[u8], EncodeError> {
        self.writer.bytes()
    }

    /// The flags the caller asked for, to be combined with those of the exchange.
    #[must_use]
    pub const fn flags(&self) -> u16 {
        self.flags
    }

    /// Sets flags, whatever they mean to the operation.
    pub const fn add_flags(&mut self, flags: u16) {
        self.flags |= flags;
    }

    /// The attributes.
    #[inline]
    pub const fn writer(&mut self) -> &mut Writer {
        &mut self.writer
    }

    /// Changes the fixed header.
    #[inline]
    pub fn change_header<H: Struct>(&mut self, set: impl FnOnce(&mut H)) {
        let mut header = H::read(self.writer.buffer_mut());
        set(&mut header);
        self.set_header(&header);
    }

    /// Writes the fixed header.
    fn set_header<H: Struct>(&mut self, header: &H) {
        // Written behind the attributes and then moved: that takes no memory of its own.
        let buffer = self.writer.buffer_mut();
        let end = buffer.len();
        let written = header.write(buffer);
        if written.is_ok() && buffer.len() - end <= self.start {
            buffer.copy_within(end.., 0);
        }
        buffer.truncate(end);
        if let Err(problem) = written {
            self.writer.fail(H::NAME, problem);
        }
    }
}

macro_rules! flag {
    ($($(#[$doc:meta])* $name:ident = $flag:ident;)*) => {
        impl RequestBuffer {
            $($(#[$doc])* pub const fn $name(&mut self) { self.flags |= $flag; })*
        }
    };
}

flag! {
    /// Sets `NLM_F_CREATE`.
    create = CREATE;
    /// Sets `NLM_F_EXCL`.
    exclusive = EXCLUSIVE;
    /// Sets `NLM_F_REPLACE`.
    replace = REPLACE;
    /// Sets `NLM_F_APPEND`.
    append = APPEND;
    /// Sets `NLM_F_ECHO`.
    echo = ECHO;
}

/// A fixed header and the attributes behind it. Attributes are read straight from the message:
/// it dereferences to their view.
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
    /// The payload is shorter than the header.
    #[inline]
    pub fn read(payload: &'a [u8]) -> Result<Self, DecodeError> {
        <Self as Reply>::read(payload)
    }

    /// Reads the payload of a sub-message, which starts with the header.
    ///
    /// # Errors
    /// The payload is shorter than the header.
    #[inline]
    pub fn decode(payload: &'a [u8]) -> Result<Self, Problem> {
        let (header, attributes) = split(payload)?;
        Ok(Self { header, attributes: V::new(attributes) })
    }
}

/// A fixed header, and the attributes behind it and its padding.
#[inline]
fn split<H: Struct>(payload: &[u8]) -> Result<(H, &[u8]), Problem> {
    let Some((header, attributes)) = payload.split_at_checked(H::SIZE) else {
        return Err(Problem::TooShort { min: H::SIZE, got: payload.len() });
    };
    // An odd-sized header is followed by padding.
    let padding = align(H::SIZE) - H::SIZE;
    Ok((H::read(header), attributes.get(padding..).unwrap_or_default()))
}

/// Reads `payload` as a message, and makes an event of it.
///
/// # Errors
/// The payload is shorter than the fixed header.
#[inline]
pub fn event<'a, H: Struct, V: TypedView<Of<'a> = V>, E>(
    payload: &'a [u8],
    event: impl FnOnce(WithHeader<H, V>) -> E,
) -> Result<Option<E>, DecodeError> {
    WithHeader::read(payload).map(|message| Some(event(message)))
}

impl<H, V> WithHeader<H, V> {
    /// The fixed header.
    #[inline]
    pub const fn header(&self) -> &H {
        &self.header
    }

    /// The attributes.
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
