//! What generated code implements: protocols, families, requests, messages.

use core::fmt;
use core::ops::Deref;

use crate::codec::Decode;
use crate::error::{DecodeError, EncodeError, Problem};
use crate::structs::Struct;
use crate::table;
use crate::wire::flags::{APPEND, CREATE, ECHO, EXCLUSIVE, REPLACE};
use crate::writer::Writer;

/// What kind of socket messages travel on.
pub trait Protocol: 'static {
    /// Protocol number for `socket(2)`.
    const NUMBER: i32;
    /// Whether message types are looked up by family name.
    const GENERIC: bool;
}

/// A classic netlink protocol.
#[derive(Debug)]
pub enum Raw<const NUMBER: i32> {}

impl<const N: i32> Protocol for Raw<N> {
    const NUMBER: i32 = N;
    const GENERIC: bool = false;
}

/// `NETLINK_ROUTE`: links, addresses, routes, rules, neighbours, traffic control.
pub type Route = Raw<0>;

/// `NETLINK_NETFILTER`: nftables, conntrack.
pub type Netfilter = Raw<12>;

/// `NETLINK_GENERIC`: all generic netlink families.
#[derive(Debug)]
pub enum Generic {}

impl Protocol for Generic {
    const NUMBER: i32 = 16;
    const GENERIC: bool = true;
}

/// A generated family.
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

/// A generated request.
pub trait Request {
    /// The family it belongs to.
    type Family: Family;
    /// What the kernel answers.
    type Reply<'a>;
    /// Its table.
    const OPERATION: &'static table::Operation;

    /// What was written so far.
    fn buffer(&self) -> &RequestBuffer;

    /// The same to change, such as to [`clear`](RequestBuffer::clear) it for the next request of
    /// its kind.
    fn buffer_mut(&mut self) -> &mut RequestBuffer;

    /// Reads an answer. `payload` starts behind the netlink header and, if there is one, the
    /// genetlink header.
    ///
    /// # Errors
    /// The fixed header does not fit into the payload.
    fn decode_reply(payload: &[u8]) -> Result<Self::Reply<'_>, DecodeError>;
}

/// A request that can be sent for one object.
pub trait Do: Request {}

/// A request for one object that is answered by more than an acknowledgement.
pub trait DoReply: Do {}

/// A request that can be sent for all objects.
pub trait Dump: Request {}

/// Fixed header and attributes of a request in the making, and its flags.
#[derive(Debug, Clone)]
pub struct RequestBuffer {
    writer: Writer,
    /// Bytes of the fixed header with the padding behind it.
    header: usize,
    flags: u16,
}

impl RequestBuffer {
    /// An empty request with room for a fixed header of `header` bytes, zero.
    #[must_use]
    pub fn new(header: usize) -> Self {
        let mut writer = Writer::new();
        let buffer = writer.buffer_mut();
        buffer.reserve(header + 64);
        buffer.resize(header, 0);
        Self { writer, header, flags: 0 }
    }

    /// Makes it as it was when it was made: the header zero, no attributes, no flags, no error.
    /// Its memory is kept, so that many requests of one kind take no more than the largest.
    pub fn clear(&mut self) {
        self.writer.clear();
        self.writer.buffer_mut().resize(self.header, 0);
        self.flags = 0;
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

    /// Writes the fixed header.
    pub fn set_header<H: Struct>(&mut self, header: &H) {
        // Written behind the attributes and then moved: that takes no memory of its own.
        let buffer = self.writer.buffer_mut();
        let end = buffer.len();
        let written = header.write(buffer);
        if written.is_ok() && buffer.len() - end <= self.header {
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
pub struct Message<H, V> {
    header: H,
    attributes: V,
}

impl<'a, H: Struct, V: Decode<Value<'a> = V>> Message<H, V> {
    /// Reads `payload`, which starts with the fixed header.
    ///
    /// # Errors
    /// The payload is shorter than the header.
    #[inline]
    pub fn read(payload: &'a [u8]) -> Result<Self, DecodeError> {
        Self::decode(payload).map_err(|problem| DecodeError::header(H::NAME, problem))
    }

    /// Reads the payload of a sub-message, which starts with the header.
    ///
    /// # Errors
    /// The payload is shorter than the header.
    #[inline]
    pub fn decode(payload: &'a [u8]) -> Result<Self, Problem> {
        let Some((header, attributes)) = payload.split_at_checked(H::SIZE) else {
            return Err(Problem::TooShort { min: H::SIZE, got: payload.len() });
        };
        let header = H::read(header)?;
        // An odd-sized header is followed by padding.
        let padding = crate::wire::align(H::SIZE) - H::SIZE;
        let attributes = V::decode(attributes.get(padding..).unwrap_or_default())?;
        Ok(Self { header, attributes })
    }
}

impl<H, V> Message<H, V> {
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

impl<H, V> Deref for Message<H, V> {
    type Target = V;

    #[inline]
    fn deref(&self) -> &V {
        &self.attributes
    }
}

impl<H: fmt::Debug, V: fmt::Debug> fmt::Debug for Message<H, V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Message")
            .field("header", &self.header)
            .field("attributes", &self.attributes)
            .finish()
    }
}
