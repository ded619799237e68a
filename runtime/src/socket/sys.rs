//! The system calls of a netlink socket.
//!
//! nix makes all of them, and its macro declares the netlink socket options that it lacks, so there
//! is no unsafe code here. Errors are the kernel's, converted to [`OsError`].

use std::io::{IoSlice, IoSliceMut};
use std::os::fd::{AsRawFd, BorrowedFd, OwnedFd};
use std::time::Duration;

use nix::errno::Errno as Raw;
use nix::libc;
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use nix::sys::socket::{
    AddressFamily, MsgFlags, NetlinkAddr, SetSockOpt, SockFlag, SockProtocol, SockType, connect,
    getsockname, recvmsg, sendmsg, setsockopt, socket, sockopt,
};

use super::OsError;
use crate::exchange::Errno;

/// Socket options (include/uapi/linux/netlink.h), which C libraries do not all declare.
mod option {
    pub(super) const LEVEL: i32 = 270;
    pub(super) const ADD_MEMBERSHIP: i32 = 1;
    pub(super) const DROP_MEMBERSHIP: i32 = 2;
    pub(super) const NO_ENOBUFS: i32 = 5;
    pub(super) const LISTEN_ALL_NSID: i32 = 8;
    pub(super) const CAP_ACK: i32 = 10;
    pub(super) const EXT_ACK: i32 = 11;
    pub(super) const GET_STRICT_CHK: i32 = 12;
}

/// A socket option and the C name that errors call it by.
pub(super) trait NetlinkOption: SetSockOpt {
    const NAME: &'static str;
}

/// Declares socket options. nix's macro expands to the one call that needs unsafe code.
macro_rules! options {
    ($($name:ident = $flag:ident $c_name:literal: $value:ty, $setter:ident;)*) => {
        $(
            #[derive(Clone, Copy)]
            pub(super) struct $name;
            nix::setsockopt_impl!($name, option::LEVEL, option::$flag, $value, sockopt::$setter);
            impl NetlinkOption for $name {
                const NAME: &'static str = $c_name;
            }
        )*
    };
}

options! {
    AddMembership = ADD_MEMBERSHIP "NETLINK_ADD_MEMBERSHIP": usize, SetUsize;
    DropMembership = DROP_MEMBERSHIP "NETLINK_DROP_MEMBERSHIP": usize, SetUsize;
    NoEnobufs = NO_ENOBUFS "NETLINK_NO_ENOBUFS": bool, SetBool;
    ListenAllNsid = LISTEN_ALL_NSID "NETLINK_LISTEN_ALL_NSID": bool, SetBool;
    CapAck = CAP_ACK "NETLINK_CAP_ACK": bool, SetBool;
    ExtAck = EXT_ACK "NETLINK_EXT_ACK": bool, SetBool;
    StrictCheck = GET_STRICT_CHK "NETLINK_GET_STRICT_CHK": bool, SetBool;
}

impl NetlinkOption for sockopt::RcvBuf {
    const NAME: &'static str = "SO_RCVBUF";
}

impl NetlinkOption for sockopt::RcvBufForce {
    const NAME: &'static str = "SO_RCVBUFFORCE";
}

impl NetlinkOption for sockopt::SndBuf {
    const NAME: &'static str = "SO_SNDBUF";
}

impl NetlinkOption for sockopt::SndBufForce {
    const NAME: &'static str = "SO_SNDBUFFORCE";
}

/// Opens a socket that closes on exec.
pub(super) fn open(protocol: i32) -> Result<OwnedFd, OsError> {
    let failed =
        |errno| OsError::new("socket", errno).about(format!("AF_NETLINK, protocol {protocol}"));
    let number = known(protocol).ok_or(failed(Raw::EPROTONOSUPPORT))?;
    socket(AddressFamily::Netlink, SockType::Raw, SockFlag::SOCK_CLOEXEC, number).map_err(failed)
}

/// Connects to the kernel: gives the socket a port, and makes the kernel refuse messages that
/// other processes send to it (`netlink_getsockbyportid`, net/netlink/af_netlink.c).
pub(super) fn connect_to_kernel(fd: BorrowedFd<'_>) -> Result<(), OsError> {
    connect(fd.as_raw_fd(), &NetlinkAddr::new(0, 0)).map_err(|errno| OsError::new("connect", errno))
}

/// The socket's port; 0 before it has one. Fails if it is no netlink socket.
pub(super) fn port(fd: BorrowedFd<'_>) -> Result<u32, OsError> {
    let address: NetlinkAddr =
        getsockname(fd.as_raw_fd()).map_err(|errno| OsError::new("getsockname", errno))?;
    Ok(address.pid())
}

/// Sets an option.
pub(super) fn set<O: NetlinkOption>(
    fd: BorrowedFd<'_>,
    option: O,
    value: &O::Val,
) -> Result<(), OsError> {
    setsockopt(&fd, option, value).map_err(|errno| OsError::new("setsockopt", errno).about(O::NAME))
}

/// Sets an option that old kernels lack, and without which the socket still works.
pub(super) fn set_if_known<O: NetlinkOption<Val = bool>>(
    fd: BorrowedFd<'_>,
    option: O,
) -> Result<(), OsError> {
    match set(fd, option, &true) {
        Err(error) if error.errno() == Errno::ENOPROTOOPT => Ok(()),
        other => other,
    }
}

/// Sets the receive buffer's size; with `force` beyond the system's limit.
pub(super) fn set_receive_buffer(
    fd: BorrowedFd<'_>,
    bytes: usize,
    force: bool,
) -> Result<(), OsError> {
    let bytes = as_c_int(bytes);
    if force { set(fd, sockopt::RcvBufForce, &bytes) } else { set(fd, sockopt::RcvBuf, &bytes) }
}

/// Makes the send buffer large enough for a message of `bytes`.
pub(super) fn grow_send_buffer(fd: BorrowedFd<'_>, bytes: usize) -> Result<(), OsError> {
    // The kernel keeps 32 bytes for itself (netlink_sendmsg).
    let bytes = as_c_int(bytes.saturating_add(32));
    set(fd, sockopt::SndBufForce, &bytes).or_else(|_| set(fd, sockopt::SndBuf, &bytes))
}

/// The size, or the largest that the kernel accepts: nix would cut it to a C `int`.
fn as_c_int(bytes: usize) -> usize {
    bytes.min(i32::MAX as usize)
}

/// Sends one datagram. The kernel works on it before this returns.
pub(super) fn send(fd: BorrowedFd<'_>, bytes: &[u8]) -> Result<(), OsError> {
    let parts = [IoSlice::new(bytes)];
    loop {
        match sendmsg::<()>(fd.as_raw_fd(), &parts, &[], MsgFlags::empty(), None) {
            Ok(_) => return Ok(()),
            Err(Raw::EINTR) => {}
            Err(errno) => return Err(OsError::new("sendmsg", errno)),
        }
    }
}

/// Describes a datagram that a receive call found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Arrival {
    /// Length of the datagram, even if more than the buffer holds.
    pub(super) len: usize,
    /// Port of the sender.
    pub(super) sender: u32,
    /// Network namespace that a notification is from, if the kernel says so.
    pub(super) nsid: Option<i32>,
}

/// Receives one datagram into `buffer`, or only looks at it. Does not retry.
pub(super) fn receive(
    fd: BorrowedFd<'_>,
    buffer: &mut [u8],
    control: Option<&mut [u8]>,
    flags: MsgFlags,
) -> Result<Arrival, Raw> {
    let mut parts = [IoSliceMut::new(buffer)];
    let flags = flags | MsgFlags::MSG_TRUNC;
    let message = recvmsg::<NetlinkAddr>(fd.as_raw_fd(), &mut parts, control, flags)?;
    let nsid = message.cmsgs().ok().and_then(|mut messages| messages.find_map(nsid));
    let sender = message.address.map_or(0, |address| address.pid());
    Ok(Arrival { len: message.bytes, sender, nsid })
}

/// Waits until there is something to receive; `false` if the time is up.
pub(super) fn wait(fd: BorrowedFd<'_>, timeout: Option<Duration>) -> Result<bool, Raw> {
    let timeout = match timeout {
        None => PollTimeout::NONE,
        // Rounded up, so that a wait never spins through its last millisecond.
        Some(timeout) => PollTimeout::try_from(timeout.saturating_add(Duration::from_micros(999)))
            .unwrap_or(PollTimeout::MAX),
    };
    let mut polled = [PollFd::new(fd, PollFlags::POLLIN)];
    poll(&mut polled, timeout).map(|ready| ready > 0)
}

fn nsid(message: nix::sys::socket::ControlMessageOwned) -> Option<i32> {
    let nix::sys::socket::ControlMessageOwned::Unknown(message) = message else { return None };
    let header = message.cmsg_header;
    let is_nsid = header.cmsg_level == option::LEVEL && header.cmsg_type == option::LISTEN_ALL_NSID;
    let bytes = message.data_bytes.first_chunk()?;
    is_nsid.then(|| i32::from_ne_bytes(*bytes))
}

/// The protocol by its number. nix has an enum and no conversion.
fn known(protocol: i32) -> Option<SockProtocol> {
    const ALL: &[SockProtocol] = &[
        SockProtocol::NetlinkRoute,
        SockProtocol::NetlinkUserSock,
        SockProtocol::NetlinkSockDiag,
        SockProtocol::NetlinkNFLOG,
        // 6 is also NETLINK_XFRM, which nix does not name.
        SockProtocol::Tcp,
        SockProtocol::NetlinkSELinux,
        SockProtocol::NetlinkISCSI,
        SockProtocol::NetlinkAudit,
        SockProtocol::NetlinkFIBLookup,
        SockProtocol::NetlinkNetFilter,
        SockProtocol::NetlinkKObjectUEvent,
        SockProtocol::NetlinkGeneric,
        SockProtocol::NetlinkSCSITransport,
        SockProtocol::NetlinkRDMA,
        SockProtocol::NetlinkCrypto,
    ];
    ALL.iter().copied().find(|known| *known as i32 == protocol)
}

#[cfg(test)]
mod tests {
    use std::os::fd::AsFd;

    use super::*;

    /// An option of a future kernel, which this one lacks as old kernels lack today's.
    #[derive(Clone, Copy)]
    struct Future;
    const FUTURE: i32 = 250;
    nix::setsockopt_impl!(Future, option::LEVEL, FUTURE, bool, sockopt::SetBool);
    impl NetlinkOption for Future {
        const NAME: &'static str = "NETLINK_FUTURE";
    }

    #[test]
    fn options_that_the_kernel_lacks_are_left_off() {
        let fd = open(0).unwrap();
        assert_eq!(set(fd.as_fd(), Future, &true).unwrap_err().errno(), Errno::ENOPROTOOPT);
        assert_eq!(set_if_known(fd.as_fd(), Future), Ok(()));
        assert_eq!(set_if_known(fd.as_fd(), ExtAck), Ok(()));
    }

    #[test]
    fn sizes_that_no_int_holds_are_the_largest_there_are() {
        let fd = open(0).unwrap();
        let size = || nix::sys::socket::getsockopt(&fd, sockopt::RcvBuf).unwrap();
        for bytes in [3 << 30, 4 << 30, usize::MAX] {
            set_receive_buffer(fd.as_fd(), 1, false).unwrap();
            let least = size();
            set_receive_buffer(fd.as_fd(), bytes, false).unwrap();
            assert!(size() > least, "{bytes}: {least}");
        }
    }

    #[test]
    fn errors_name_the_option_that_a_call_failed_for() {
        let file = std::fs::File::open("/dev/null").unwrap();
        let error = set_if_known(file.as_fd(), ExtAck).unwrap_err();
        assert_eq!(
            error.to_string(),
            "setsockopt(NETLINK_EXT_ACK) failed: Socket operation on non-socket (ENOTSOCK)"
        );
        let error = connect_to_kernel(file.as_fd()).unwrap_err();
        assert_eq!(error.to_string(), "connect failed: Socket operation on non-socket (ENOTSOCK)");
        let error = open(8000).unwrap_err();
        assert_eq!(
            error.to_string(),
            "socket(AF_NETLINK, protocol 8000) failed: Protocol not supported (EPROTONOSUPPORT)"
        );
    }
}
