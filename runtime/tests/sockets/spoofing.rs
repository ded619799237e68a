//! Another process in the same network namespace that knows our port, and lies.

use std::os::fd::{AsFd, AsRawFd, OwnedFd};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use netloom_runtime::exchange::Errno;
use netloom_runtime::testing::{message, notification};
use netloom_runtime::wire::{Header, flags, kind};
use netloom_runtime::{Error, Notification, Raw, Route, Socket, SocketOptions, Subscription};
use nix::errno::Errno as Raised;
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use nix::sys::socket::{
    AddressFamily, MsgFlags, NetlinkAddr, SockFlag, SockProtocol, SockType, bind, getsockname,
    sendto, socket,
};

use crate::common::*;

/// A netlink socket as the system gives it: anybody may send to it.
fn bare() -> (OwnedFd, NetlinkAddr) {
    let protocol = SockProtocol::NetlinkRoute;
    let fd = socket(AddressFamily::Netlink, SockType::Raw, SockFlag::SOCK_CLOEXEC, protocol);
    let fd = fd.unwrap();
    bind(fd.as_raw_fd(), &NetlinkAddr::new(0, 0)).unwrap();
    let address = getsockname(fd.as_raw_fd()).unwrap();
    (fd, address)
}

/// What a liar would answer to the request with the number `seq` of the socket with port `port`.
fn lies(seq: u32, port: u32) -> Vec<Vec<u8>> {
    let link = [&[0; 4][..], &4242i32.to_ne_bytes(), &[0; 8]].concat();
    let claims = |len: u32| {
        let header = Header { len, kind: 16, flags: flags::MULTI, seq, port };
        [&header.to_bytes()[..], &[0; 16]].concat()
    };
    vec![
        message(16, 0, seq, port, &link),
        message(16, flags::MULTI, seq, port, &link),
        message(kind::ERROR, 0, seq, port, &[0; 20]),
        message(kind::ERROR, flags::CAPPED, seq, port, &(-(Errno::EPERM.0)).to_ne_bytes()),
        message(kind::ERROR, flags::ACK_TLVS, seq, port, &[0xff; 40]),
        message(kind::DONE, flags::MULTI, seq, port, &[0; 4]),
        message(kind::NOOP, 0, seq, port, &[]),
        message(kind::OVERRUN, 0, seq, port, &[]),
        claims(0),
        claims(15),
        claims(u32::MAX),
        vec![1, 2, 3],
    ]
}

/// A request, a dump and an abandoned dump, and what is true of them.
fn check(socket: &mut Socket<Route>) {
    let mut request = GetLink::new();
    request.0.0.writer().put_raw(set::<Link>(0), 3, b"lo\0");
    assert_eq!(ifindex(socket.get(&request).unwrap()), 1);
    let mut wrong = NewLink::new();
    wrong.0.0.writer().put_raw(set::<Link>(0), 3, b"nobody\0");
    assert_eq!(socket.request(&wrong).unwrap_err().errno(), Some(Errno::ENODEV));
    let _ = socket.dump(&GetAddr::new()).unwrap();
    let links = socket.snapshot(&GetLink::new(), 1, ifindex).unwrap();
    assert_eq!((links.items, links.interrupted), (vec![1], false));
}

/// Lies that are there before the socket is taken over: they arrive first, and only their
/// sender's address tells them from the truth.
#[test]
fn lies_that_wait_in_the_queue_are_passed_over() {
    in_fresh_netns(|| {
        let (liar, _) = bare();
        let (fd, victim) = bare();
        let mut sent = 0;
        for seq in 1..=8 {
            for lie in lies(seq, victim.pid()) {
                sendto(liar.as_raw_fd(), &lie, &victim, MsgFlags::empty()).unwrap();
                sent += 1;
            }
        }
        assert_eq!(sent, 8 * 12);
        let mut socket = Socket::from_fd(fd).unwrap();
        check(&mut socket);
        let late = sendto(liar.as_raw_fd(), &[0; 16], &victim, MsgFlags::empty());
        assert_eq!(late, Err(Raised::ECONNREFUSED), "from now on the kernel keeps lies away");
    });
}

/// Lies while requests are answered: the kernel keeps them away from a connected socket.
#[test]
fn lies_during_requests_do_not_arrive() {
    in_fresh_netns(|| {
        let mut socket = Socket::<Route>::open().unwrap();
        let victim: NetlinkAddr = getsockname(socket.as_raw_fd()).unwrap();
        let (liar, _) = bare();
        let over = AtomicBool::new(false);
        std::thread::scope(|scope| {
            let lying = scope.spawn(|| {
                let mut sent = 0;
                loop {
                    for lie in lies(1 + sent % 4000, victim.pid()) {
                        let refused = sendto(liar.as_raw_fd(), &lie, &victim, MsgFlags::empty());
                        assert_eq!(refused, Err(Raised::ECONNREFUSED));
                        sent += 1;
                    }
                    if over.load(Ordering::Relaxed) {
                        return sent;
                    }
                }
            });
            for _ in 0..200 {
                check(&mut socket);
            }
            over.store(true, Ordering::Relaxed);
            assert!(lying.join().unwrap() > 0);
        });
    });
}

/// Groups have members that are no kernel: with the capability anybody may send to them.
#[test]
fn lies_to_a_group_are_no_notifications() {
    in_fresh_netns(|| {
        let mut events = Subscription::<Route>::open().unwrap();
        events.join::<Link>("rtnlgrp-link").unwrap();
        let (liar, _) = bare();
        for mut lie in lies(0, 0) {
            // The kernel, at port 0, is addressed too. Any notification is nothing to it.
            if let Some(kind) = lie.get_mut(4..6) {
                kind.copy_from_slice(&0u16.to_ne_bytes());
            }
            sendto(liar.as_raw_fd(), &lie, &NetlinkAddr::new(0, 1), MsgFlags::empty()).unwrap();
        }
        let mut polled = [PollFd::new(events.as_fd(), PollFlags::POLLIN)];
        assert_eq!(poll(&mut polled, PollTimeout::ZERO), Ok(1), "they have arrived");
        assert!(events.try_next().unwrap().is_none());
        let mut request = NewLink::new();
        request.0.0.writer().put_raw(set::<Link>(0), 3, b"lo\0");
        request.0.0.writer().put_raw(set::<Link>(0), 4, &1400u32.to_ne_bytes());
        Socket::open().unwrap().request(&request).unwrap();
        let Notification::Message(event) = events.next().unwrap() else { panic!("overrun") };
        assert_eq!(event.decode::<Link>().unwrap().map(|(_, link)| ifindex(link)), Some(1));
    });
}

/// Whoever sends without end keeps nobody from giving up in time.
#[test]
fn lies_do_not_prolong_a_wait() {
    in_fresh_netns(|| {
        let options = SocketOptions::new().timeout(Duration::ZERO);
        let mut events = Subscription::<Raw<2>>::open_with(&options).unwrap();
        events.join_number(1).unwrap();
        let liar = Socket::<Raw<2>>::open().unwrap();
        for _ in 0..3 {
            let lie = notification(16, &[0; 16]);
            let _ = sendto(liar.as_raw_fd(), &lie, &NetlinkAddr::new(0, 1), MsgFlags::empty());
        }
        assert!(matches!(events.next(), Err(Error::TimedOut)));
        let mut polled = [PollFd::new(events.as_fd(), PollFlags::POLLIN)];
        assert_eq!(poll(&mut polled, PollTimeout::ZERO), Ok(1), "the rest was read on");
    });
}
