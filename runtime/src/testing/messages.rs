//! The messages of a scripted kernel: the requests that it sees and the answers that it sends.

use alloc::vec::Vec;

use crate::exchange::Errno;
use crate::wire::{GenericHeader, Header, MESSAGE_HEADER_LEN, Message, align, flags, kind};

/// Port of a scripted socket.
///
/// ```
/// use netloom::testing::{PORT, message};
/// use netloom::wire::{Message, kind};
///
/// let ack = message(kind::ERROR, 0, 1, PORT, &[0; 20]);
/// assert_eq!(Message::at(&ack, 0).map(|ack| ack.header.port), Ok(PORT));
/// ```
pub const PORT: u32 = 0x5eed;

/// A request as the scripted kernel sees it. Its methods make the messages that answer it.
///
/// ```
/// use netloom::testing::{ScriptedKernel, ScriptedRequest};
///
/// fn answer(request: ScriptedRequest<'_>) -> Vec<Vec<u8>> {
///     if request.is_dump() {
///         vec![request.part(16, &[0; 16]), request.done()]
///     } else {
///         vec![request.ack()]
///     }
/// }
/// let kernel = ScriptedKernel::new(answer);
/// # let _ = kernel;
/// ```
#[derive(Debug, Clone, Copy)]
pub struct ScriptedRequest<'a> {
    message: Message<'a>,
}

impl<'a> ScriptedRequest<'a> {
    pub(super) const fn new(message: Message<'a>) -> Self {
        Self { message }
    }

    /// Its netlink header.
    ///
    /// ```
    /// # use netloom::testing::{ScriptedKernel, attribute};
    /// # use netloom::{Errno, Error, Route, Socket, rt_link};
    /// let kernel = ScriptedKernel::new(|request| {
    ///     assert_eq!(request.header().kind, 16); // RTM_NEWLINK
    ///     vec![request.ack()]
    /// });
    /// # let mut socket = Socket::<Route>::scripted(kernel)?;
    /// socket.request(&rt_link::newlink())?;
    /// # Ok::<(), netloom::Error>(())
    /// ```
    #[must_use]
    pub const fn header(&self) -> &Header {
        &self.message.header
    }

    /// The bytes after the netlink header.
    ///
    /// ```
    /// # use netloom::testing::{ScriptedKernel, attribute};
    /// # use netloom::{Errno, Error, Route, Socket, rt_link};
    /// let kernel = ScriptedKernel::new(|request| {
    ///     assert_eq!(request.payload().len(), 16);
    ///     vec![request.ack()]
    /// });
    /// # let mut socket = Socket::<Route>::scripted(kernel)?;
    /// socket.request(&rt_link::newlink())?;
    /// # Ok::<(), netloom::Error>(())
    /// ```
    #[must_use]
    pub const fn payload(&self) -> &'a [u8] {
        self.message.payload
    }

    /// For generic netlink: its second header, and the bytes after that.
    ///
    /// ```
    /// # use netloom::testing::ScriptedKernel;
    /// # use netloom::{Generic, Socket, nlctrl};
    /// let kernel = ScriptedKernel::new(|request| {
    ///     let (header, _) = request.generic().expect("a generic request");
    ///     assert_eq!(header.command, 3); // CTRL_CMD_GETFAMILY
    ///     vec![request.done()]
    /// });
    /// let mut socket = Socket::<Generic>::scripted(kernel)?;
    /// assert!(socket.family::<nlctrl::Family>().is_err());
    /// # Ok::<(), netloom::Error>(())
    /// ```
    #[must_use]
    pub fn generic(&self) -> Option<(GenericHeader, &'a [u8])> {
        GenericHeader::split(self.message.payload)
    }

    /// Whether it requests all objects.
    ///
    /// ```
    /// # use netloom::testing::{ScriptedKernel, attribute};
    /// # use netloom::{Errno, Error, Route, Socket, rt_link};
    /// let kernel = ScriptedKernel::new(|request| {
    ///     assert!(request.is_dump());
    ///     vec![request.done()]
    /// });
    /// # let mut socket = Socket::<Route>::scripted(kernel)?;
    /// assert!(socket.dump(&rt_link::getlink())?.next()?.is_none());
    /// # Ok::<(), netloom::Error>(())
    /// ```
    #[must_use]
    pub const fn is_dump(&self) -> bool {
        self.message.header.has(flags::DUMP)
    }

    /// Any message that answers the request.
    ///
    /// ```
    /// # use netloom::testing::{ScriptedKernel, attribute};
    /// # use netloom::{Errno, Error, Route, Socket, rt_link};
    /// use netloom::wire::flags;
    ///
    /// let kernel = ScriptedKernel::new(|request| {
    ///     let interrupted = flags::MULTI | flags::DUMP_INTERRUPTED;
    ///     vec![request.answer(16, interrupted, &[0; 16]), request.done()]
    /// });
    /// # let mut socket = Socket::<Route>::scripted(kernel)?;
    /// let links = socket.snapshot(&rt_link::getlink(), 1, |_| ())?;
    /// assert!(links.interrupted);
    /// # Ok::<(), netloom::Error>(())
    /// ```
    #[must_use]
    pub fn answer(&self, kind: u16, flags: u16, payload: &[u8]) -> Vec<u8> {
        message(kind, flags, self.message.header.seq, PORT, payload)
    }

    /// The only reply.
    ///
    /// ```
    /// # use netloom::testing::{ScriptedKernel, attribute};
    /// # use netloom::{Errno, Error, Route, Socket, rt_link};
    /// let kernel = ScriptedKernel::new(|request| {
    ///     let link = [&[0; 16][..], &attribute(4, &1500u32.to_ne_bytes())].concat();
    ///     vec![request.reply(16, &link), request.ack()]
    /// });
    /// # let mut socket = Socket::<Route>::scripted(kernel)?;
    /// assert_eq!(socket.get(rt_link::getlink().ifname("lo"))?.mtu()?, Some(1500));
    /// # Ok::<(), netloom::Error>(())
    /// ```
    #[must_use]
    pub fn reply(&self, kind: u16, payload: &[u8]) -> Vec<u8> {
        self.answer(kind, 0, payload)
    }

    /// One reply of several.
    ///
    /// ```
    /// # use netloom::testing::{ScriptedKernel, attribute};
    /// # use netloom::{Errno, Error, Route, Socket, rt_link};
    /// let kernel = ScriptedKernel::new(|request| {
    ///     vec![request.part(16, &[0; 16]), request.part(16, &[0; 16]), request.done()]
    /// });
    /// # let mut socket = Socket::<Route>::scripted(kernel)?;
    /// assert_eq!(socket.snapshot(&rt_link::getlink(), 1, |_| ())?.items.len(), 2);
    /// # Ok::<(), netloom::Error>(())
    /// ```
    #[must_use]
    pub fn part(&self, kind: u16, payload: &[u8]) -> Vec<u8> {
        self.answer(kind, flags::MULTI, payload)
    }

    /// The end of several replies.
    ///
    /// ```
    /// # use netloom::testing::{ScriptedKernel, attribute};
    /// # use netloom::{Errno, Error, Route, Socket, rt_link};
    /// let kernel = ScriptedKernel::new(|request| vec![request.done()]);
    /// # let mut socket = Socket::<Route>::scripted(kernel)?;
    /// assert!(socket.dump(&rt_link::getlink())?.next()?.is_none());
    /// # Ok::<(), netloom::Error>(())
    /// ```
    #[must_use]
    pub fn done(&self) -> Vec<u8> {
        self.answer(kind::DONE, flags::MULTI, &0i32.to_ne_bytes())
    }

    /// The end of a dump that failed; `tlvs` are attributes of the extended acknowledgement.
    ///
    /// ```
    /// # use netloom::testing::{ScriptedKernel, attribute};
    /// # use netloom::{Errno, Error, Route, Socket, rt_link};
    /// let kernel = ScriptedKernel::new(|request| {
    ///     vec![request.part(16, &[0; 16]), request.done_with(Errno::ENOMEM, &[])]
    /// });
    /// # let mut socket = Socket::<Route>::scripted(kernel)?;
    /// let mut links = socket.dump(&rt_link::getlink())?;
    /// assert!(links.next()?.is_some());
    /// assert_eq!(links.next().unwrap_err().errno(), Some(Errno::ENOMEM));
    /// # Ok::<(), netloom::Error>(())
    /// ```
    #[must_use]
    pub fn done_with(&self, errno: Errno, tlvs: &[u8]) -> Vec<u8> {
        let payload = [&errno.0.wrapping_neg().to_ne_bytes(), tlvs].concat();
        self.answer(kind::DONE, flags::MULTI | tlvs_flag(tlvs), &payload)
    }

    /// The acknowledgement of success.
    ///
    /// ```
    /// # use netloom::testing::{ScriptedKernel, attribute};
    /// # use netloom::{Errno, Error, Route, Socket, rt_link};
    /// let kernel = ScriptedKernel::new(|request| vec![request.ack()]);
    /// # let mut socket = Socket::<Route>::scripted(kernel)?;
    /// socket.request(rt_link::newlink().ifname("eth0").mtu(9000))?;
    /// # Ok::<(), netloom::Error>(())
    /// ```
    #[must_use]
    pub fn ack(&self) -> Vec<u8> {
        self.refuse(Errno(0), &[])
    }

    /// A refusal, or with error 0 a warning on success, without an echo of the request. `tlvs` are
    /// attributes of the extended acknowledgement.
    ///
    /// ```
    /// # use netloom::testing::{ScriptedKernel, attribute};
    /// # use netloom::{Errno, Error, Route, Socket, rt_link};
    /// let kernel = ScriptedKernel::new(|request| {
    ///     vec![request.refuse(Errno::EINVAL, &attribute(1, b"Invalid MTU\0"))]
    /// });
    /// # let mut socket = Socket::<Route>::scripted(kernel)?;
    /// let error = socket.request(rt_link::newlink().mtu(1)).unwrap_err();
    /// assert_eq!(error.kernel().and_then(|refused| refused.message()), Some("Invalid MTU"));
    /// # Ok::<(), netloom::Error>(())
    /// ```
    #[must_use]
    pub fn refuse(&self, errno: Errno, tlvs: &[u8]) -> Vec<u8> {
        let number = errno.0.wrapping_neg().to_ne_bytes();
        let payload = [&number, &self.message.header.to_bytes()[..], tlvs].concat();
        self.answer(kind::ERROR, flags::CAPPED | tlvs_flag(tlvs), &payload)
    }

    /// A refusal for a socket that did not ask for capped ones: it echoes the request.
    ///
    /// ```
    /// # use netloom::testing::{ScriptedKernel, attribute};
    /// # use netloom::{Errno, Error, Route, Socket, rt_link};
    /// let kernel = ScriptedKernel::new(|request| vec![request.refuse_echoing(Errno::EPERM, &[])]);
    /// # let mut socket = Socket::<Route>::scripted(kernel)?;
    /// let error = socket.request(rt_link::newlink().mtu(1)).unwrap_err();
    /// assert_eq!(error.errno(), Some(Errno::EPERM));
    /// # Ok::<(), netloom::Error>(())
    /// ```
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
///
/// ```
/// use netloom::testing::message;
///
/// assert_eq!(message(16, 0, 1, 0, &[1, 2, 3]).len(), 20);
/// ```
#[must_use]
pub fn message(kind: u16, flags: u16, seq: u32, port: u32, payload: &[u8]) -> Vec<u8> {
    let len = MESSAGE_HEADER_LEN + payload.len();
    // In a test that needs more than 4 GiB, the reader's length check fails.
    let header = Header { len: u32::try_from(len).unwrap_or(u32::MAX), kind, flags, seq, port };
    let mut bytes = header.to_bytes().to_vec();
    bytes.extend_from_slice(payload);
    bytes.resize(align(len), 0);
    bytes
}

/// A notification: a message that answers no request.
///
/// ```
/// use netloom::testing::{ScriptedKernel, notification};
/// use netloom::{Notification, Route, Subscription};
///
/// let kernel = ScriptedKernel::new(|_| vec![]).queued(notification(16, &[0; 16]));
/// let mut events = Subscription::<Route>::scripted(kernel)?;
/// assert!(matches!(events.next()?, Notification::Message(_)));
/// # Ok::<(), netloom::Error>(())
/// ```
#[must_use]
pub fn notification(kind: u16, payload: &[u8]) -> Vec<u8> {
    message(kind, 0, 0, 0, payload)
}

/// An attribute, padded.
///
/// ```
/// use netloom::testing::attribute;
///
/// assert_eq!(attribute(3, b"lo\0").len(), 8);
/// ```
#[must_use]
pub fn attribute(id: u16, payload: &[u8]) -> Vec<u8> {
    let len = crate::wire::ATTR_HEADER_LEN + payload.len();
    let mut bytes = u16::try_from(len).unwrap_or(u16::MAX).to_ne_bytes().to_vec();
    bytes.extend_from_slice(&id.to_ne_bytes());
    bytes.extend_from_slice(payload);
    bytes.resize(align(len), 0);
    bytes
}
