//! Acknowledgements: the payload of `NLMSG_ERROR` and `NLMSG_DONE`, and the attributes of the
//! extended acknowledgement after it.
//!
//! Everything but the number is optional: kernels before 4.12 send no attributes, and a socket
//! may not have requested them.

use bstr::BStr;

use super::{Attrs, Header, MESSAGE_HEADER_LEN, Message, align, flags};

/// Numbers of the attributes (`enum nlmsgerr_attrs`, include/uapi/linux/netlink.h).
mod attr {
    pub(super) const MSG: u16 = 1;
    pub(super) const OFFS: u16 = 2;
    pub(super) const COOKIE: u16 = 3;
    pub(super) const POLICY: u16 = 4;
    pub(super) const MISS_TYPE: u16 = 5;
    pub(super) const MISS_NEST: u16 = 6;
}

/// Numbers of the attributes that describe a policy (`enum netlink_policy_type_attr`).
mod policy {
    pub(super) const TYPE: u16 = 1;
    pub(super) const MIN_VALUE_S: u16 = 2;
    pub(super) const MAX_VALUE_S: u16 = 3;
    pub(super) const MIN_VALUE_U: u16 = 4;
    pub(super) const MAX_VALUE_U: u16 = 5;
    pub(super) const MIN_LENGTH: u16 = 6;
    pub(super) const MAX_LENGTH: u16 = 7;
    pub(super) const BITFIELD32_MASK: u16 = 10;
    pub(super) const MASK: u16 = 12;
}

/// The kernel's answer to a request: done, refused, or done with a warning.
///
/// ```
/// use netloom::Errno;
/// use netloom::testing::ScriptedKernel;
/// use netloom::wire::{Acknowledgement, Message, flags};
///
/// let mut kernel = ScriptedKernel::new(|request| vec![request.refuse(Errno::EPERM, &[])]);
/// kernel.send(&netloom::testing::message(16, flags::REQUEST, 1, 0, &[]));
/// let mut datagram = Vec::new();
/// kernel.receive(&mut datagram).expect("an answer")?;
/// let message = Message::at(&datagram, 0).expect("one message");
/// let acknowledgement = Acknowledgement::of_error(&message).expect("an error number");
/// assert_eq!(acknowledgement.errno(), Errno::EPERM.0);
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Acknowledgement<'a> {
    errno: i32,
    request: Option<Header>,
    message: Option<&'a [u8]>,
    offset: Option<u32>,
    cookie: Option<&'a [u8]>,
    policy: Option<Policy>,
    missing: Option<u16>,
    missing_in: Option<u32>,
}

impl<'a> Acknowledgement<'a> {
    /// Reads the payload of an `NLMSG_ERROR`; `None` if there is not even a number.
    ///
    /// A refused request is echoed after its header, unless the socket asked for capped
    /// acknowledgements (`netlink_ack`, net/netlink/af_netlink.c).
    #[must_use]
    pub fn of_error(message: &Message<'a>) -> Option<Self> {
        let errno = number(message.payload)?;
        let request = message.payload.get(4..).and_then(Header::read);
        let echoed = match request {
            Some(request) if !message.header.has(flags::CAPPED) && errno != 0 => {
                let len = usize::try_from(request.len).unwrap_or(usize::MAX);
                align(len.saturating_sub(MESSAGE_HEADER_LEN))
            }
            _ => 0,
        };
        let tlvs = (4 + MESSAGE_HEADER_LEN).saturating_add(echoed);
        Some(Self { errno, request, ..Self::default() }.with_tlvs(message, tlvs))
    }

    /// Reads the payload of an `NLMSG_DONE`.
    ///
    /// It is a number and then the attributes, without an echo (`netlink_dump_done`). Families
    /// that end several messages by themselves send no payload at all; that is a success.
    #[must_use]
    pub fn of_done(message: &Message<'a>) -> Self {
        let errno = number(message.payload).unwrap_or(0);
        Self { errno, ..Self::default() }.with_tlvs(message, 4)
    }

    /// Error number, positive; 0 for success.
    #[must_use]
    pub const fn errno(&self) -> i32 {
        // The kernel sends negative numbers. A positive one is no error: some dumps end with
        // the length of what they wrote.
        if self.errno < 0 { self.errno.saturating_neg() } else { 0 }
    }

    /// Header of the request that is answered, as the kernel saw it.
    #[must_use]
    pub const fn request(&self) -> Option<Header> {
        self.request
    }

    /// The kernel's explanation; with [`errno`](Self::errno) 0, a warning.
    #[must_use]
    pub fn message(&self) -> Option<&'a BStr> {
        self.message.map(BStr::new)
    }

    /// Where the attribute at fault lies, in bytes from the start of the request's header.
    #[must_use]
    pub const fn offset(&self) -> Option<u32> {
        self.offset
    }

    /// Bytes that identify what the request created; few families send them.
    #[must_use]
    pub const fn cookie(&self) -> Option<&'a [u8]> {
        self.cookie
    }

    /// What the kernel accepts for the attribute at fault.
    #[must_use]
    pub const fn policy(&self) -> Option<Policy> {
        self.policy
    }

    /// Number of an attribute that the request lacks.
    #[must_use]
    pub const fn missing(&self) -> Option<u16> {
        self.missing
    }

    /// Where the nest lies that lacks [`missing`](Self::missing), in bytes from the start of the
    /// request's header; `None` is the message itself.
    #[must_use]
    pub const fn missing_in(&self) -> Option<u32> {
        self.missing_in
    }

    fn with_tlvs(mut self, message: &Message<'a>, at: usize) -> Self {
        if !message.header.has(flags::ACK_TLVS) {
            return self;
        }
        for tlv in Attrs::new(message.payload.get(at..).unwrap_or_default()) {
            match tlv.id() {
                attr::MSG => self.message = Some(text(tlv.payload)),
                attr::OFFS => self.offset = word(tlv.payload),
                attr::COOKIE => self.cookie = Some(tlv.payload),
                attr::POLICY => self.policy = Some(Policy::read(tlv.payload)),
                attr::MISS_TYPE => {
                    self.missing = word(tlv.payload).and_then(|id| u16::try_from(id).ok());
                }
                attr::MISS_NEST => self.missing_in = word(tlv.payload),
                _ => {}
            }
        }
        self
    }
}

/// What the kernel accepts for one attribute (`NLMSGERR_ATTR_POLICY`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Policy {
    /// Type of the attribute (`enum netlink_attribute_type`).
    pub kind: Option<u32>,
    /// Smallest number.
    pub min: Option<i128>,
    /// Largest number.
    pub max: Option<i128>,
    /// Least length in bytes.
    pub min_len: Option<u32>,
    /// Greatest length in bytes.
    pub max_len: Option<u32>,
    /// Bits that may be set.
    pub mask: Option<u64>,
}

impl Policy {
    fn read(bytes: &[u8]) -> Self {
        let mut out = Self::default();
        for attr in Attrs::new(bytes) {
            let (word, long) = (word(attr.payload), long(attr.payload));
            match attr.id() {
                policy::TYPE => out.kind = word,
                policy::MIN_VALUE_S => out.min = long.map(|v| i128::from(v.cast_signed())),
                policy::MAX_VALUE_S => out.max = long.map(|v| i128::from(v.cast_signed())),
                policy::MIN_VALUE_U => out.min = long.map(i128::from),
                policy::MAX_VALUE_U => out.max = long.map(i128::from),
                policy::MIN_LENGTH => out.min_len = word,
                policy::MAX_LENGTH => out.max_len = word,
                policy::BITFIELD32_MASK => out.mask = word.map(u64::from),
                policy::MASK => out.mask = long,
                _ => {}
            }
        }
        out
    }
}

fn number(bytes: &[u8]) -> Option<i32> {
    bytes.first_chunk().map(|bytes| i32::from_ne_bytes(*bytes))
}

fn word(bytes: &[u8]) -> Option<u32> {
    bytes.first_chunk().map(|bytes| u32::from_ne_bytes(*bytes))
}

fn long(bytes: &[u8]) -> Option<u64> {
    bytes.first_chunk().map(|bytes| u64::from_ne_bytes(*bytes))
}

/// Text up to its NUL.
fn text(bytes: &[u8]) -> &[u8] {
    bytes.split(|&byte| byte == 0).next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use alloc::vec::Vec;

    use super::*;
    use crate::exchange::Errno;
    use crate::testing::{ScriptedKernel, attribute, message};
    use crate::wire::kind;

    fn tlvs() -> Vec<u8> {
        let bounds = [
            attribute(policy::TYPE, &4u32.to_ne_bytes()),
            attribute(policy::MIN_VALUE_U, &1u64.to_ne_bytes()),
            attribute(policy::MAX_VALUE_U, &4094u64.to_ne_bytes()),
        ];
        [
            attribute(attr::MSG, b"Invalid id\0"),
            attribute(attr::OFFS, &36u32.to_ne_bytes()),
            attribute(attr::COOKIE, b"\x01\x02"),
            attribute(attr::POLICY, &bounds.concat()),
            attribute(attr::MISS_TYPE, &5u32.to_ne_bytes()),
            attribute(attr::MISS_NEST, &20u32.to_ne_bytes()),
            attribute(999, b"from the future"),
        ]
        .concat()
    }

    fn check(answer: &[u8], errno: i32, request: bool) {
        let message = Message::at(answer, 0).unwrap();
        let ack = match message.header.kind {
            kind::DONE => Acknowledgement::of_done(&message),
            _ => Acknowledgement::of_error(&message).unwrap(),
        };
        assert_eq!(ack.errno(), errno);
        assert_eq!(ack.request().is_some(), request);
        assert_eq!(ack.message(), Some(BStr::new("Invalid id")));
        assert_eq!((ack.offset(), ack.missing(), ack.missing_in()), (Some(36), Some(5), Some(20)));
        assert_eq!(ack.cookie(), Some(&[1, 2][..]));
        let policy = ack.policy().unwrap();
        assert_eq!((policy.kind, policy.min, policy.max), (Some(4), Some(1), Some(4094)));
        assert_eq!((policy.min_len, policy.mask), (None, None));
    }

    /// The request has an odd length, so that padding lies between echo and attributes.
    fn answered(script: fn(crate::testing::ScriptedRequest<'_>) -> Vec<u8>) -> Vec<u8> {
        let mut kernel = ScriptedKernel::new(move |request| alloc::vec![script(request)]);
        kernel.send(&message(16, flags::REQUEST, 1, 0, &[9; 21]));
        let mut buffer = Vec::new();
        kernel.receive(&mut buffer).unwrap().unwrap();
        buffer
    }

    #[test]
    fn all_layouts_are_read() {
        check(&answered(|r| r.refuse(Errno::EINVAL, &tlvs())), 22, true);
        check(&answered(|r| r.refuse_echoing(Errno::EINVAL, &tlvs())), 22, true);
        check(&answered(|r| r.refuse(Errno(0), &tlvs())), 0, true);
        check(&answered(|r| r.done_with(Errno::EINVAL, &tlvs())), 22, false);
    }

    #[test]
    fn attributes_count_only_if_announced() {
        let mut answer = answered(|r| r.refuse(Errno::EINVAL, &tlvs()));
        answer[6..8].copy_from_slice(&flags::CAPPED.to_ne_bytes());
        let ack = Acknowledgement::of_error(&Message::at(&answer, 0).unwrap()).unwrap();
        assert_eq!((ack.errno(), ack.message(), ack.offset()), (22, None, None));
    }

    #[test]
    fn signed_bounds_keep_their_sign() {
        let policy = Policy::read(&attribute(policy::MIN_VALUE_S, &(-5i64).to_ne_bytes()));
        assert_eq!(policy.min, Some(-5));
    }

    #[test]
    fn the_least_number_is_no_panic() {
        let answer = message(kind::ERROR, 0, 1, 0, &i32::MIN.to_ne_bytes());
        let ack = Acknowledgement::of_error(&Message::at(&answer, 0).unwrap()).unwrap();
        assert_eq!((ack.errno(), ack.request()), (i32::MAX, None));
    }
}
