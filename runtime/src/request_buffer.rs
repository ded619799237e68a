//! The bytes and flags of a request.

use crate::error::EncodeError;
use crate::structs::Struct;
use crate::wire::align;
use crate::wire::flags::{APPEND, CREATE, ECHO, EXCLUSIVE, REPLACE};
use crate::writer::Writer;

/// The fixed header, attributes and flags of a request that is being written.
///
/// ```
/// use netloom::prelude::*;
/// use netloom::rt_link;
///
/// let mut request = rt_link::getlink();
/// request.header(|h| h.ifi_index = 1);
/// // `struct ifinfomsg` alone; the socket adds the netlink header.
/// assert_eq!(request.buffer().bytes()?.len(), 16);
/// # Ok::<(), netloom::EncodeError>(())
/// ```
#[derive(Debug, Clone)]
pub struct RequestBuffer {
    writer: Writer,
    /// Where the attributes of the set start: after the fixed header and its padding, or further
    /// inside if the set is a nest.
    start: usize,
    flags: u16,
}

impl RequestBuffer {
    /// Creates an empty request with a zeroed fixed header of `header` bytes.
    #[must_use]
    pub fn new(header: usize) -> Self {
        let start = align(header);
        let mut writer = Writer::new();
        let buffer = writer.buffer_mut();
        buffer.reserve(start + 64);
        buffer.resize(start, 0);
        Self { writer, start, flags: 0 }
    }

    /// Creates an empty request with a zeroed fixed header `H`.
    #[inline]
    #[must_use]
    pub fn headed<H: Struct>() -> Self {
        Self::new(H::SIZE)
    }

    /// Wraps `writer`, in which the set starts at `start`.
    #[inline]
    pub(crate) const fn within(writer: Writer, start: usize) -> Self {
        Self { writer, start, flags: 0 }
    }

    /// Resets the request: zeroes the header, and removes attributes, flags and the error. It keeps
    /// its memory, so a buffer that is used again allocates for the largest request only.
    pub fn clear(&mut self) {
        self.writer.clear();
        self.writer.buffer_mut().resize(self.start, 0);
        self.flags = 0;
    }

    /// Returns where the attributes of the set start.
    #[inline]
    pub(crate) const fn start(&self) -> usize {
        self.start
    }

    /// Returns the bytes that follow the netlink header and, if there is one, the genetlink header.
    ///
    /// # Errors
    /// Returns the first value that could not be written, with its path.
    pub fn bytes(&self) -> Result<&[u8], EncodeError> {
        self.writer.bytes()
    }

    /// Returns the flags that the caller set; the socket adds those of the exchange.
    #[must_use]
    pub const fn flags(&self) -> u16 {
        self.flags
    }

    /// Sets flags of the netlink header.
    pub const fn add_flags(&mut self, flags: u16) {
        self.flags |= flags;
    }

    /// Returns the writer of the attributes.
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
        // Written after the attributes and then moved, which needs no memory of its own.
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
