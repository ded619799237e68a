//! Messages: `struct nlmsghdr`, what follows it, and how messages share a datagram.
//!
//! Lengths are checked only here: a [`Message`] lies wholly inside its datagram.

use core::iter::FusedIterator;

/// Bytes of `struct nlmsghdr`.
pub const MESSAGE_HEADER_LEN: usize = 16;

/// Bytes of `struct genlmsghdr`, which follows `nlmsghdr` in generic netlink.
pub const GENERIC_HEADER_LEN: usize = 4;

/// Message types below this are the protocol's own (`NLMSG_MIN_TYPE`).
pub const MIN_TYPE: u16 = 0x10;

/// Message types that netlink itself defines.
pub mod kind {
    /// Without meaning: ignore it (`NLMSG_NOOP`).
    pub const NOOP: u16 = 1;
    /// Acknowledgement or refusal (`NLMSG_ERROR`).
    pub const ERROR: u16 = 2;
    /// End of a multipart message (`NLMSG_DONE`).
    pub const DONE: u16 = 3;
    /// Data was lost (`NLMSG_OVERRUN`).
    pub const OVERRUN: u16 = 4;
}

/// Bits of the flags field. Some bits have one meaning in each direction.
pub mod flags {
    /// A request (`NLM_F_REQUEST`).
    pub const REQUEST: u16 = 0x1;
    /// Part of several messages that [`super::kind::DONE`] ends (`NLM_F_MULTI`).
    pub const MULTI: u16 = 0x2;
    /// Asks for an acknowledgement (`NLM_F_ACK`).
    pub const ACK: u16 = 0x4;
    /// Asks to receive the notification that the request causes (`NLM_F_ECHO`).
    pub const ECHO: u16 = 0x8;
    /// In a reply: objects changed while they were listed (`NLM_F_DUMP_INTR`).
    pub const DUMP_INTERRUPTED: u16 = 0x10;
    /// In a reply: the kernel applied the filter of the request (`NLM_F_DUMP_FILTERED`).
    pub const DUMP_FILTERED: u16 = 0x20;

    /// In a get request: all objects (`NLM_F_DUMP`).
    pub const DUMP: u16 = 0x300;

    /// In a new request: replace the object that is there (`NLM_F_REPLACE`).
    pub const REPLACE: u16 = 0x100;
    /// In a new request: fail if the object is there (`NLM_F_EXCL`).
    pub const EXCLUSIVE: u16 = 0x200;
    /// In a new request: create the object if it is not there (`NLM_F_CREATE`).
    pub const CREATE: u16 = 0x400;
    /// In a new request: add at the end (`NLM_F_APPEND`).
    pub const APPEND: u16 = 0x800;

    /// In a delete request: delete all, not one (`NLM_F_NONREC` as the kernel first named it).
    pub const NON_RECURSIVE: u16 = 0x100;
    /// In a delete request: delete many (`NLM_F_BULK`).
    pub const BULK: u16 = 0x200;

    /// In an acknowledgement: the request is not echoed (`NLM_F_CAPPED`).
    pub const CAPPED: u16 = 0x100;
    /// In an acknowledgement: attributes follow (`NLM_F_ACK_TLVS`).
    pub const ACK_TLVS: u16 = 0x200;
}

/// `struct nlmsghdr`, in host order. The kernel's ABI fixes its members.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Header {
    /// Length of the message with this header, without padding.
    pub len: u32,
    /// What the message is: one of [`kind`], or the family's own number.
    pub kind: u16,
    /// See [`flags`].
    pub flags: u16,
    /// Number by which a reply is matched to its request.
    pub seq: u32,
    /// Port of the socket that sent the request; 0 for the kernel.
    pub port: u32,
}

impl Header {
    /// Reads the header at the start of `bytes`; `None` if they are too few.
    #[inline]
    #[must_use]
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let h = bytes.first_chunk::<MESSAGE_HEADER_LEN>()?;
        Some(Self {
            len: u32::from_ne_bytes([h[0], h[1], h[2], h[3]]),
            kind: u16::from_ne_bytes([h[4], h[5]]),
            flags: u16::from_ne_bytes([h[6], h[7]]),
            seq: u32::from_ne_bytes([h[8], h[9], h[10], h[11]]),
            port: u32::from_ne_bytes([h[12], h[13], h[14], h[15]]),
        })
    }

    /// The bytes of the header.
    #[inline]
    #[must_use]
    pub fn to_bytes(&self) -> [u8; MESSAGE_HEADER_LEN] {
        let mut out = [0; MESSAGE_HEADER_LEN];
        out[0..4].copy_from_slice(&self.len.to_ne_bytes());
        out[4..6].copy_from_slice(&self.kind.to_ne_bytes());
        out[6..8].copy_from_slice(&self.flags.to_ne_bytes());
        out[8..12].copy_from_slice(&self.seq.to_ne_bytes());
        out[12..16].copy_from_slice(&self.port.to_ne_bytes());
        out
    }

    /// Whether all of `bits` are set.
    #[inline]
    #[must_use]
    pub const fn has(&self, bits: u16) -> bool {
        self.flags & bits == bits
    }
}

/// `struct genlmsghdr`. The kernel's ABI fixes its members.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct GenericHeader {
    /// Command of the family.
    pub command: u8,
    /// Version of the family.
    pub version: u8,
}

impl GenericHeader {
    /// Splits a generic netlink payload into its header and the rest; `None` if it is too short.
    #[inline]
    #[must_use]
    pub fn split(payload: &[u8]) -> Option<(Self, &[u8])> {
        let (h, rest) = payload.split_first_chunk::<GENERIC_HEADER_LEN>()?;
        Some((Self { command: h[0], version: h[1] }, rest))
    }

    /// The bytes of the header.
    #[inline]
    #[must_use]
    pub const fn to_bytes(self) -> [u8; GENERIC_HEADER_LEN] {
        [self.command, self.version, 0, 0]
    }
}

/// A message inside a datagram.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Message<'a> {
    /// Its header.
    pub header: Header,
    /// What follows the header, without padding.
    pub payload: &'a [u8],
}

impl<'a> Message<'a> {
    /// Reads the message at `offset` of `datagram`.
    ///
    /// # Errors
    /// Fails where no whole message lies.
    #[inline]
    pub fn at(datagram: &'a [u8], offset: usize) -> Result<Self, BadLength> {
        Self::find(datagram, offset).ok_or_else(|| BadLength::at(datagram, offset))
    }

    /// Reads the message at `offset` of `datagram`; `None` where no whole message lies.
    #[inline]
    pub(crate) fn find(datagram: &'a [u8], offset: usize) -> Option<Self> {
        let rest = datagram.get(offset..)?;
        let header = Header::read(rest)?;
        // A length that does not fit a usize is larger than any slice.
        let len = usize::try_from(header.len).unwrap_or(usize::MAX);
        let payload = rest.get(MESSAGE_HEADER_LEN..len)?;
        Some(Self { header, payload })
    }

    /// Bytes from the start of this message to the start of the next.
    #[inline]
    #[must_use]
    pub const fn stride(&self) -> usize {
        super::align(MESSAGE_HEADER_LEN + self.payload.len())
    }
}

/// Bytes of a datagram that are not a whole message.
#[non_exhaustive]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BadLength {
    /// Where they start, in bytes from the start of the datagram.
    pub offset: usize,
    /// Length that the header claims; 0 if there is not even a header.
    pub len: u32,
    /// How many bytes there are.
    pub available: usize,
}

impl BadLength {
    /// What lies at `offset` of `datagram`.
    #[cold]
    fn at(datagram: &[u8], offset: usize) -> Self {
        let rest = datagram.get(offset..).unwrap_or_default();
        let len = Header::read(rest).map_or(0, |header| header.len);
        Self { offset, len, available: rest.len() }
    }
}

/// The messages of a datagram, one after the other.
///
/// Each step takes the datagram again, so that its buffer can be borrowed elsewhere between two
/// steps. Bytes that are not a message end the walk with one error.
///
/// ```
/// use netloom::wire::{Cursor, Header, kind};
///
/// let header = Header { len: 16, kind: kind::DONE, ..Header::default() };
/// let datagram = header.to_bytes();
/// let mut cursor = Cursor::new();
/// let message = cursor.next(&datagram).expect("one message")?;
/// assert_eq!(message.header.kind, kind::DONE);
/// assert_eq!(cursor.offset(), 16);
/// assert_eq!(cursor.next(&datagram), None);
/// # Ok::<(), netloom::wire::BadLength>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Cursor {
    offset: usize,
}

impl Cursor {
    /// Returns a cursor at the start of a datagram.
    #[must_use]
    pub const fn new() -> Self {
        Self { offset: 0 }
    }

    /// Returns a cursor at the end of any datagram: the next step finds nothing.
    #[must_use]
    pub const fn at_end() -> Self {
        Self { offset: usize::MAX }
    }

    /// Returns the number of bytes passed so far.
    #[must_use]
    pub const fn offset(&self) -> usize {
        self.offset
    }

    /// Moves past a message that starts at the cursor.
    #[inline]
    pub const fn pass(&mut self, message: &Message<'_>) {
        self.offset = self.offset.saturating_add(message.stride());
    }

    /// The next message of `datagram`; `None` at its end.
    #[inline]
    pub fn next<'a>(&mut self, datagram: &'a [u8]) -> Option<Result<Message<'a>, BadLength>> {
        if self.offset >= datagram.len() {
            return None;
        }
        let message = Message::at(datagram, self.offset);
        match &message {
            Ok(message) => self.pass(message),
            Err(_) => *self = Self::at_end(),
        }
        Some(message)
    }
}

/// Iterator over the messages of a datagram.
#[derive(Debug, Clone)]
pub struct Messages<'a> {
    datagram: &'a [u8],
    cursor: Cursor,
}

impl<'a> Messages<'a> {
    /// Starts at the first message of `datagram`.
    #[must_use]
    pub const fn new(datagram: &'a [u8]) -> Self {
        Self { datagram, cursor: Cursor::new() }
    }
}

impl<'a> Iterator for Messages<'a> {
    type Item = Result<Message<'a>, BadLength>;

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        self.cursor.next(self.datagram)
    }
}

impl FusedIterator for Messages<'_> {}

#[cfg(test)]
mod tests {
    extern crate alloc;
    use alloc::vec::Vec;

    use super::*;

    fn message(len: u32, kind: u16, payload: &[u8]) -> Vec<u8> {
        let header = Header { len, kind, flags: 0x301, seq: 7, port: 9 };
        let mut bytes = header.to_bytes().to_vec();
        bytes.extend_from_slice(payload);
        bytes
    }

    #[test]
    fn headers_survive_a_round_trip() {
        let header = Header { len: 20, kind: 16, flags: 0x305, seq: 0xdead_beef, port: 1 << 31 };
        assert_eq!(Header::read(&header.to_bytes()), Some(header));
        assert_eq!(Header::read(&header.to_bytes()[..15]), None);
        assert!(header.has(flags::DUMP | flags::ACK) && !header.has(flags::MULTI));
    }

    #[test]
    fn messages_are_aligned_and_the_last_needs_no_padding() {
        let mut datagram = message(17, 1, &[1, 0, 0, 0]);
        datagram.extend(message(18, 2, &[2, 3]));
        let found: Vec<_> = Messages::new(&datagram).map(|m| m.map(|m| m.payload)).collect();
        assert_eq!(found, [Ok(&[1u8][..]), Ok(&[2, 3][..])]);
    }

    #[test]
    fn a_bad_length_is_one_error_and_then_the_end() {
        for len in [0, 1, 15, 21, u32::MAX] {
            let datagram = message(len, 1, &[0; 4]);
            let mut messages = Messages::new(&datagram);
            assert_eq!(messages.next(), Some(Err(BadLength { offset: 0, len, available: 20 })));
            assert_eq!(messages.next(), None);
        }
        let short = Messages::new(&[0; 9]).next();
        assert_eq!(short, Some(Err(BadLength { offset: 0, len: 0, available: 9 })));
    }

    #[test]
    fn generic_headers_split() {
        let (header, rest) = GenericHeader::split(&[3, 2, 0, 0, 9]).unwrap();
        assert_eq!((header, rest), (GenericHeader { command: 3, version: 2 }, &[9u8][..]));
        assert_eq!(header.to_bytes(), [3, 2, 0, 0]);
        assert_eq!(GenericHeader::split(&[1, 2, 3]), None);
    }
}
