//! Notifications of the running kernel, each test in a fresh network namespace.

use std::fs::File;
use std::os::fd::{AsFd, AsRawFd};
use std::time::Duration;

use netloom_runtime::{
    Error, Generic, Notification, Raw, Route, Socket, SocketOptions, Subscription,
};
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use nix::sys::socket::{MsgFlags, NetlinkAddr, getsockname, sendto};

use crate::common::*;

#[test]
fn notifications_come_by_group_name() {
    in_fresh_netns(|| {
        let mut events = Subscription::<Route>::open().unwrap();
        let error = events.join::<Link>("rtnlgrp-lnk").unwrap_err();
        let Error::UnknownGroup(error) = error else { panic!("{error:?}") };
        assert_eq!(error.nearest(), Some("rtnlgrp-link"));
        events.join::<Link>("rtnlgrp-link").unwrap();
        assert!(events.try_next().unwrap().is_none());

        make_events(&mut Socket::open().unwrap());
        let Notification::Message(event) = events.next().unwrap() else { panic!("overrun") };
        assert_eq!(event.nsid(), None);
        let (id, link) = event.decode::<Link>().unwrap().unwrap();
        assert_eq!((id, attribute(link, 16, 4)), (16, Some(&1400u32.to_ne_bytes()[..])));

        while events.try_next().unwrap().is_some() {}
        events.leave::<Link>("rtnlgrp-link").unwrap();
        make_events(&mut Socket::open().unwrap());
        events.set_timeout(Some(Duration::from_millis(20)));
        assert!(matches!(events.next(), Err(Error::TimedOut)));
    });
}

/// Changes the MTU of `lo` to and fro.
fn make_events(socket: &mut Socket<Route>) {
    for mtu in [1400u32, 1500] {
        let mut request = NewLink::new();
        let writer = request.0.0.writer();
        writer.put_raw(set::<Link>(0), 3, b"lo\0");
        writer.put_raw(set::<Link>(0), 4, &mtu.to_ne_bytes());
        socket.request(&request).unwrap();
    }
}

#[test]
fn notifications_of_other_namespaces_say_which() {
    in_fresh_netns(|| {
        let here = File::open("/proc/thread-self/ns/net").unwrap();
        in_fresh_netns(move || {
            let there = File::open("/proc/thread-self/ns/net").unwrap();
            let mut near = Socket::<Route>::open_in_netns(&here).unwrap();
            let mut request = NewNsid::new();
            let writer = request.0.0.writer();
            writer.put_raw(set::<Link>(0), 3, &there.as_raw_fd().to_ne_bytes());
            writer.put_raw(set::<Link>(0), 1, &7i32.to_ne_bytes());
            near.request(&request).unwrap();

            let options = SocketOptions::new().in_netns(&here).unwrap().all_namespaces();
            let mut events = Subscription::<Route>::open_with(&options).unwrap();
            events.join::<Link>("rtnlgrp-link").unwrap();
            make_events(&mut near);
            let Notification::Message(event) = events.next().unwrap() else { panic!("overrun") };
            assert_eq!(event.nsid(), None);
            while events.try_next().unwrap().is_some() {}
            make_events(&mut Socket::open().unwrap());
            let Notification::Message(event) = events.next().unwrap() else { panic!("overrun") };
            assert_eq!(event.nsid(), Some(7));

            // Whoever takes the descriptor over is told so too, without having asked.
            while events.try_next().unwrap().is_some() {}
            let fd = events.as_fd().try_clone_to_owned().unwrap();
            let mut events = Subscription::<Route>::from_fd(fd).unwrap();
            make_events(&mut Socket::open().unwrap());
            let Notification::Message(event) = events.next().unwrap() else { panic!("overrun") };
            assert_eq!(event.nsid(), Some(7));
        });
    });
}

#[test]
fn an_overrun_is_an_event_and_new_ones_follow() {
    in_fresh_netns(|| {
        let mut events = Subscription::<Route>::open().unwrap();
        events.set_receive_buffer(4096, false).unwrap();
        events.join::<Link>("rtnlgrp-link").unwrap();
        let mut socket = Socket::open().unwrap();
        for _ in 0..100 {
            make_events(&mut socket);
        }
        let mut messages = 0;
        while let Notification::Message(_) = events.next().unwrap() {
            messages += 1;
        }
        // What was sent before comes first, and nothing is dropped any more when it is told: who
        // asks for everything anew now and then goes on misses nothing.
        assert!((1..200).contains(&messages), "{messages}");
        make_events(&mut socket);
        for mtu in [1400u32, 1500] {
            let Some(Notification::Message(event)) = events.try_next().unwrap() else { panic!() };
            let (_, link) = event.decode::<Link>().unwrap().unwrap();
            assert_eq!(attribute(link, 16, 4), Some(&mtu.to_ne_bytes()[..]));
        }
        assert!(events.try_next().unwrap().is_none());
    });
}

#[test]
fn overruns_can_be_ignored() {
    in_fresh_netns(|| {
        let options = SocketOptions::new().receive_buffer(4096).ignore_overrun();
        let mut events = Subscription::<Route>::open_with(&options).unwrap();
        events.join::<Link>("rtnlgrp-link").unwrap();
        let mut socket = Socket::open().unwrap();
        for _ in 0..100 {
            make_events(&mut socket);
        }
        let mut messages = 0;
        while let Some(event) = events.try_next().unwrap() {
            assert!(matches!(event, Notification::Message(_)), "told of what was lost");
            messages += 1;
        }
        assert!((1..200).contains(&messages), "{messages}");
    });
}

#[test]
fn generic_groups_are_looked_up_and_overlong_names_are_no_family() {
    in_fresh_netns(|| {
        let mut events = Subscription::<Generic>::open().unwrap();
        events.join::<Control>("notify").unwrap();
        let error = events.join::<Control>("notfy").unwrap_err();
        assert_eq!(error.to_string(), "nlctrl has no multicast group notfy; did you mean notify?");
        assert!(matches!(events.join::<Nowhere>("x"), Err(Error::UnknownFamily(_))));
        assert!(events.try_next().unwrap().is_none());
    });
}

#[test]
fn only_the_kernel_is_believed() {
    in_fresh_netns(|| {
        let events = Subscription::<Route>::open().unwrap();
        let liar = Socket::<Route>::open().unwrap();
        let victim: NetlinkAddr = getsockname(events.as_raw_fd()).unwrap();
        let lie = netloom_runtime::testing::notification(16, &[0; 16]);
        let sent = sendto(liar.as_raw_fd(), &lie, &victim, MsgFlags::empty());
        assert_eq!(sent, Err(nix::errno::Errno::ECONNREFUSED), "the kernel keeps it away");

        // On this protocol anybody may speak to groups; nothing there is the kernel's.
        let mut events = Subscription::<Raw<2>>::open().unwrap();
        events.join_number(1).unwrap();
        let liar = Socket::<Raw<2>>::open().unwrap();
        // The kernel's own port is addressed too, where nobody listens.
        let _ = sendto(liar.as_raw_fd(), &lie, &NetlinkAddr::new(0, 1), MsgFlags::empty());
        let mut polled = [PollFd::new(events.as_fd(), PollFlags::POLLIN)];
        assert_eq!(poll(&mut polled, PollTimeout::ZERO), Ok(1), "it has arrived");
        assert!(events.try_next().unwrap().is_none());
    });
}

#[test]
fn more_groups_than_an_address_has_bits_for() {
    in_fresh_netns(|| {
        let mut events = Subscription::<Route>::open().unwrap();
        // RTNLGRP_NEXTHOP is 32, RTNLGRP_BRVLAN 33.
        for number in 1..=33 {
            events.join_number(number).unwrap();
        }
        make_events(&mut Socket::open().unwrap());
        assert!(matches!(events.next().unwrap(), Notification::Message(_)));
        let error = events.join_number(1 << 20).unwrap_err();
        assert_eq!(
            error.to_string(),
            "setsockopt(NETLINK_ADD_MEMBERSHIP, group 1048576) failed: Invalid argument (EINVAL)"
        );
    });
}
