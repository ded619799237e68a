//! A kernel that is played: for tests without a kernel, and for what a kernel does too rarely.
//!
//! A [`ScriptedKernel`] is a function from a request to the datagrams that answer it. Behind
//! [`Socket::scripted`](crate::Socket::scripted) it drives the same engine as a real one does.
//!
//! ```
//! use netloom::testing::ScriptedKernel;
//! use netloom::{Errno, Route, Socket};
//!
//! let kernel = ScriptedKernel::new(|request| vec![request.refuse(Errno::EPERM, &[])]);
//! let socket = Socket::<Route>::scripted(kernel)?;
//! # drop(socket);
//! # Ok::<(), netloom::Error>(())
//! ```

use alloc::boxed::Box;
use alloc::collections::VecDeque;
use alloc::vec::Vec;
use core::fmt;

use crate::exchange::Errno;
use crate::wire::{
    GenericHeader, Header, MESSAGE_HEADER_LEN, Message, Messages, align, flags, kind,
};

/// Port that a scripted socket has.
pub const PORT: u32 = 0x5eed;

/// A request as the scripted kernel sees it.
#[derive(Debug, Clone, Copy)]
pub struct ScriptedRequest<'a> {
    message: Message<'a>,
}

impl<'a> ScriptedRequest<'a> {
    /// Its header.
    #[must_use]
    pub const fn header(&self) -> &Header {
        &self.message.header
    }

    /// What follows the netlink header.
    #[must_use]
    pub const fn payload(&self) -> &'a [u8] {
        self.message.payload
    }

    /// For generic netlink: its second header, and what follows that.
    #[must_use]
    pub fn generic(&self) -> Option<(GenericHeader, &'a [u8])> {
        GenericHeader::split(self.message.payload)
    }

    /// Whether it asks for all objects.
    #[must_use]
    pub const fn is_dump(&self) -> bool {
        self.message.header.has(flags::DUMP)
    }

    /// Any message that answers the request.
    #[must_use]
    pub fn answer(&self, kind: u16, flags: u16, payload: &[u8]) -> Vec<u8> {
        message(kind, flags, self.message.header.seq, PORT, payload)
    }

    /// The only reply.
    #[must_use]
    pub fn reply(&self, kind: u16, payload: &[u8]) -> Vec<u8> {
        self.answer(kind, 0, payload)
    }

    /// One reply of several.
    #[must_use]
    pub fn part(&self, kind: u16, payload: &[u8]) -> Vec<u8> {
        self.answer(kind, flags::MULTI, payload)
    }

    /// The end of several replies.
    #[must_use]
    pub fn done(&self) -> Vec<u8> {
        self.answer(kind::DONE, flags::MULTI, &0i32.to_ne_bytes())
    }

    /// The end of several replies that failed; `tlvs` are attributes of the extended
    /// acknowledgement.
    #[must_use]
    pub fn done_with(&self, errno: Errno, tlvs: &[u8]) -> Vec<u8> {
        let payload = [&errno.0.wrapping_neg().to_ne_bytes(), tlvs].concat();
        self.answer(kind::DONE, flags::MULTI | tlvs_flag(tlvs), &payload)
    }

    /// The acknowledgement of success.
    #[must_use]
    pub fn ack(&self) -> Vec<u8> {
        self.refuse(Errno(0), &[])
    }

    /// A refusal, or with error 0 a remark on success, without an echo of the request.
    #[must_use]
    pub fn refuse(&self, errno: Errno, tlvs: &[u8]) -> Vec<u8> {
        let number = errno.0.wrapping_neg().to_ne_bytes();
        let payload = [&number, &self.message.header.to_bytes()[..], tlvs].concat();
        self.answer(kind::ERROR, flags::CAPPED | tlvs_flag(tlvs), &payload)
    }

    /// A refusal as sockets get it that did not ask for capped ones: the request is echoed.
    #[must_use]
    pub fn refuse_echoing(&self, errno: Errno, tlvs: &[u8]) -> Vec<u8> {
        let number = errno.0.wrapping_neg().to_ne_bytes();
        let header = self.message.header.to_bytes();
        let mut payload = [&number, &header[..], self.message.payload].concat();
        payload.resize(align(payload.len()), 0);
        payload.extend_from_slice(tlvs);
        self.answer(kind::ERROR, tlvs_flag(tlvs), &payload)
    }
}

const fn tlvs_flag(tlvs: &[u8]) -> u16 {
    if tlvs.is_empty() { 0 } else { flags::ACK_TLVS }
}

/// A message, padded.
#[must_use]
pub fn message(kind: u16, flags: u16, seq: u32, port: u32, payload: &[u8]) -> Vec<u8> {
    let len = MESSAGE_HEADER_LEN + payload.len();
    // A test that needs more than 4 GiB is told so by the length check of the reader.
    let header = Header { len: u32::try_from(len).unwrap_or(u32::MAX), kind, flags, seq, port };
    let mut bytes = header.to_bytes().to_vec();
    bytes.extend_from_slice(payload);
    bytes.resize(align(len), 0);
    bytes
}

/// A notification: nobody asked for it.
#[must_use]
pub fn notification(kind: u16, payload: &[u8]) -> Vec<u8> {
    message(kind, 0, 0, 0, payload)
}

/// An attribute, padded.
#[must_use]
pub fn attribute(id: u16, payload: &[u8]) -> Vec<u8> {
    let len = crate::wire::ATTR_HEADER_LEN + payload.len();
    let mut bytes = u16::try_from(len).unwrap_or(u16::MAX).to_ne_bytes().to_vec();
    bytes.extend_from_slice(&id.to_ne_bytes());
    bytes.extend_from_slice(payload);
    bytes.resize(align(len), 0);
    bytes
}

type Script = dyn FnMut(ScriptedRequest<'_>) -> Vec<Vec<u8>> + Send + Sync;
type Source = dyn FnMut() -> Option<Result<Vec<u8>, Errno>> + Send + Sync;

/// A kernel that answers as a function says.
pub struct ScriptedKernel {
    script: Box<Script>,
    queue: VecDeque<Result<Vec<u8>, Errno>>,
    source: Option<Box<Source>>,
    slow: bool,
    hesitated: bool,
}

impl ScriptedKernel {
    /// A kernel that answers each request with the datagrams that `script` returns. A datagram
    /// can hold several messages: join them with `concat`. An empty message that asks to be
    /// acknowledged is, without asking the script: sockets prime themselves with it.
    #[must_use]
    pub fn new(
        script: impl FnMut(ScriptedRequest<'_>) -> Vec<Vec<u8>> + Send + Sync + 'static,
    ) -> Self {
        Self {
            script: Box::new(script),
            queue: VecDeque::new(),
            source: None,
            slow: false,
            hesitated: false,
        }
    }

    /// Queues a datagram that is there before any request, such as a notification.
    #[must_use]
    pub fn queued(mut self, datagram: Vec<u8>) -> Self {
        self.queue.push_back(Ok(datagram));
        self
    }

    /// Queues a failure of the next receive, such as `ENOBUFS`.
    #[must_use]
    pub fn failing(mut self, errno: Errno) -> Self {
        self.queue.push_back(Err(errno));
        self
    }

    /// Lets datagrams and failures come later, such as what happens on one socket while another
    /// is used: `source` is asked whenever nothing is queued.
    #[must_use]
    pub fn fed_by(
        mut self,
        source: impl FnMut() -> Option<Result<Vec<u8>, Errno>> + Send + Sync + 'static,
    ) -> Self {
        self.source = Some(Box::new(source));
        self
    }

    /// Lets asynchronous sockets find nothing at the first look for each datagram, so that they
    /// have to await every one of them. Blocking sockets notice nothing of it.
    #[must_use]
    pub fn slow(mut self) -> Self {
        self.slow = true;
        self
    }

    /// Whether the next datagram is there only at the next look.
    #[cfg(feature = "socket")]
    pub(crate) fn hesitates(&mut self) -> bool {
        let more = !self.queue.is_empty() || self.source.is_some();
        self.hesitated = self.slow && more && !self.hesitated;
        self.hesitated
    }

    /// Takes a datagram of requests, as a socket sends it.
    pub fn send(&mut self, datagram: &[u8]) {
        for message in Messages::new(datagram).map_while(Result::ok) {
            let request = ScriptedRequest { message };
            if message.header.kind == kind::NOOP {
                self.queue.push_back(Ok(request.ack()));
            } else {
                self.queue.extend((self.script)(request).into_iter().map(Ok));
            }
        }
    }

    /// Puts the next datagram at the start of `buffer`, which grows if need be, and returns its
    /// length; `None` if there is none.
    pub fn receive(&mut self, buffer: &mut Vec<u8>) -> Option<Result<usize, Errno>> {
        let queued = self.queue.pop_front();
        let datagram = match queued.or_else(|| self.source.as_mut().and_then(|source| source()))? {
            Ok(datagram) => datagram,
            Err(errno) => return Some(Err(errno)),
        };
        if buffer.len() < datagram.len() {
            buffer.resize(datagram.len(), 0);
        }
        if let Some(place) = buffer.get_mut(..datagram.len()) {
            place.copy_from_slice(&datagram);
        }
        Some(Ok(datagram.len()))
    }
}

impl fmt::Debug for ScriptedKernel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ScriptedKernel").field("queue", &self.queue).finish_non_exhaustive()
    }
}
