//! Sockets against the running kernel, each test in a fresh network namespace.
#![cfg(all(feature = "socket", target_os = "linux"))]

mod common;

use std::fs::File;
use std::os::fd::AsFd;
use std::time::Duration;

use common::*;
use netloom_runtime::exchange::Errno;
use netloom_runtime::wire::{Attrs, NESTED};
use netloom_runtime::{Error, Generic, Notification, Options, Route, Socket, Subscription};

/// Names of all links.
fn links(socket: &mut Socket<Route>) -> Vec<String> {
    let snapshot = socket.snapshot(&GetLink::new(), 3, |link| {
        let name = attribute(link, 16, 3).unwrap_or_default();
        String::from_utf8_lossy(name).trim_end_matches('\0').to_owned()
    });
    let snapshot = snapshot.unwrap();
    assert!(!snapshot.interrupted);
    snapshot.items
}

/// Gives `lo` so many long names that it fits into no datagram of the kernel's default size.
fn name_lo(socket: &mut Socket<Route>) {
    for i in 0..90 {
        let mut request = NewLinkProp::new();
        request.0.create();
        request.0.exclusive();
        request.0.append();
        let writer = request.0.writer();
        writer.put_raw(set::<Link>(0), 3, b"lo\0");
        writer.nest(set::<Link>(0), 52, |writer| {
            writer.put_raw(set::<Link>(2), 53, &terminated(&format!("{i:0>120}")));
        });
        socket.request(&request).unwrap();
    }
}

#[test]
fn the_first_dump_of_a_socket_misses_nothing() {
    in_fresh_netns(|| {
        name_lo(&mut Socket::open().unwrap());
        let mut socket = Socket::<Route>::open().unwrap();
        let mut replies = socket.dump(&GetLink::new()).unwrap();
        let link = replies.next().unwrap().expect("lo in the first dump");
        assert!(link.len() > 11_000, "{}", link.len());
        let names = attribute(link, 16, 52).unwrap();
        assert_eq!(Attrs::new(names).count(), 90);
        assert!(replies.next().unwrap().is_none());
        assert!(replies.next().unwrap().is_none(), "the end stays the end");
        assert!(!replies.interrupted());
    });
}

#[test]
fn refusals_keep_the_error_number_and_name_the_request() {
    in_fresh_netns(|| {
        let mut socket = Socket::<Route>::open().unwrap();
        let error = socket.request(&NewLink::named("lo", "dummy")).unwrap_err();
        assert_eq!(error.errno(), Some(Errno::EEXIST));
        assert!(error.to_string().starts_with("rt-link newlink: File exists (EEXIST)"), "{error}");

        let error = socket.request(&NewLink::named("x0", "no-such-kind")).unwrap_err();
        let Error::Kernel(kernel) = &error else { panic!("{error:?}") };
        assert_eq!(kernel.errno(), Errno::EOPNOTSUPP);
        assert_eq!(kernel.message(), Some("Unknown device type"));

        let error = socket.get(&{
            let mut request = GetLink::new();
            request.0.writer().put_raw(set::<Link>(0), 3, b"nobody\0");
            request
        });
        assert_eq!(error.unwrap_err().errno(), Some(Errno::ENODEV));
        assert_eq!(links(&mut socket), ["lo"]);
    });
}

#[test]
fn the_attribute_at_fault_is_named() {
    in_fresh_netns(|| {
        let mut socket = Socket::<Route>::open().unwrap();
        let mut request = NewLinkProp::new();
        request.0.create();
        let writer = request.0.writer();
        writer.put_raw(set::<Link>(0), 3, b"lo\0");
        // Longer than a name can be.
        writer.nest(set::<Link>(0), 52, |writer| {
            writer.put_raw(set::<Link>(2), 53, &[b'n'; 200]);
        });
        let error = socket.request(&request).unwrap_err();
        let Error::Kernel(kernel) = &error else { panic!("{error:?}") };
        assert_eq!(kernel.errno(), Errno::ERANGE);
        assert_eq!(kernel.attribute(), Some("prop-list.alt-ifname"), "{error}");

        let mut request = NewLink::new();
        request.0.writer().put_raw(set::<Link>(0), 3, b"lo\0");
        request.0.writer().put_raw(set::<Link>(0), 4, &[1, 2]);
        let error = socket.request(&request).unwrap_err();
        assert!(error.to_string().contains(" at mtu"), "{error}");
    });
}

#[test]
fn a_get_returns_one_object() {
    in_fresh_netns(|| {
        let mut socket = Socket::<Route>::open().unwrap();
        let mut request = GetLink::new();
        request.0.writer().put_raw(set::<Link>(0), 3, b"lo\0");
        assert_eq!(ifindex(socket.get(&request).unwrap()), 1);
        let mut all = socket.get_all(&request).unwrap();
        assert_eq!(all.next().unwrap().map(ifindex), Some(1));
        assert!(all.next().unwrap().is_none());
    });
}

#[test]
fn an_abandoned_dump_leaves_the_socket_usable() {
    in_fresh_netns(|| {
        let mut socket = Socket::<Generic>::open().unwrap();
        for _ in 0..3 {
            let mut dump = socket.dump(&GetFamily::new()).unwrap();
            assert!(dump.next().unwrap().is_some());
        }
        let _ = socket.dump(&GetFamily::new()).unwrap();
        let snapshot = socket.snapshot(&GetFamily::new(), 1, <[u8]>::len).unwrap();
        assert!(snapshot.items.len() > 1);
    });
}

#[test]
fn families_are_looked_up_by_name() {
    in_fresh_netns(|| {
        let mut socket = Socket::<Generic>::open().unwrap();
        assert_eq!(socket.family::<Control>().unwrap().id, 16);
        let error = socket.request(&Poke::new()).unwrap_err();
        assert!(matches!(error, Error::UnknownFamily("no-such-family")), "{error:?}");
        let mut request = GetFamily::new();
        request.0.writer().put_raw(set::<Control>(0), 2, b"nlctrl\0");
        let reply = socket.get(&request).unwrap();
        assert_eq!(attribute(reply, 0, 1), Some(&16u16.to_ne_bytes()[..]));
    });
}

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
        let writer = request.0.writer();
        writer.put_raw(set::<Link>(0), 3, b"lo\0");
        writer.put_raw(set::<Link>(0), 4, &mtu.to_ne_bytes());
        socket.request(&request).unwrap();
    }
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
        let (mut overruns, mut messages) = (0, 0);
        while let Some(event) = events.try_next().unwrap() {
            match event {
                Notification::Message(_) => messages += 1,
                _ => overruns += 1,
            }
        }
        assert!(overruns >= 1 && messages < 200, "{overruns} {messages}");
        make_events(&mut socket);
        assert!(matches!(events.next().unwrap(), Notification::Message(_)));
    });
}

#[test]
fn generic_groups_are_looked_up_and_overlong_names_are_no_family() {
    in_fresh_netns(|| {
        let mut events = Subscription::<Generic>::open().unwrap();
        events.join::<Control>("notify").unwrap();
        let error = events.join::<Control>("notfy").unwrap_err();
        assert_eq!(
            error.to_string(),
            "nlctrl has no multicast group notfy; did you mean notify?"
        );
        assert!(matches!(events.join::<Nowhere>("x"), Err(Error::UnknownFamily(_))));
        assert!(events.try_next().unwrap().is_none());
    });
}

#[test]
fn sockets_open_in_other_namespaces_and_the_caller_stays() {
    in_fresh_netns(|| {
        let here = std::fs::read_link("/proc/thread-self/ns/net").unwrap();
        let mut outside = Socket::<Route>::open().unwrap();
        outside.request(&NewLink::named("left0", "bridge")).or_else(ignore_unsupported).unwrap();
        let expected = links(&mut outside);
        let file = File::open("/proc/thread-self/ns/net").unwrap();

        in_fresh_netns(move || {
            let before = std::fs::read_link("/proc/thread-self/ns/net").unwrap();
            assert_eq!(links(&mut Socket::open().unwrap()), ["lo"]);
            // Without privileges outside, the other namespace cannot be entered.
            match Socket::<Route>::open_in_netns(file.as_fd()) {
                Ok(mut socket) => assert_eq!(links(&mut socket), expected),
                Err(error) => assert_eq!(error.errno(), Some(Errno::EPERM), "{error}"),
            }
            assert_eq!(std::fs::read_link("/proc/thread-self/ns/net").unwrap(), before);
        });
        assert_eq!(std::fs::read_link("/proc/thread-self/ns/net").unwrap(), here);
    });
    let missing = Options::new().in_netns_path("/nowhere/at/all").unwrap_err();
    assert_eq!(missing.to_string(), "open failed: No such file or directory (ENOENT)");
    let wrong = Socket::<Route>::open_in_netns(File::open("/dev/null").unwrap()).unwrap_err();
    assert_eq!(wrong.to_string(), "setns failed: Invalid argument (EINVAL)");
}

fn ignore_unsupported(error: Error) -> Result<netloom_runtime::exchange::Ack, Error> {
    if error.errno() == Some(Errno::EOPNOTSUPP) { Ok(Default::default()) } else { Err(error) }
}

#[test]
fn descriptors_are_taken_over_if_they_are_netlink() {
    in_fresh_netns(|| {
        let socket = Socket::<Route>::open().unwrap();
        let fd = socket.as_fd().try_clone_to_owned().unwrap();
        drop(socket);
        assert_eq!(links(&mut Socket::from_fd(fd).unwrap()), ["lo"]);
        let stream = std::os::unix::net::UnixDatagram::unbound().unwrap();
        assert!(matches!(Socket::<Route>::from_fd(stream.into()), Err(Error::Os(_))));
    });
}

#[test]
fn a_reply_larger_than_the_buffer_is_read_whole() {
    in_fresh_netns(|| {
        let mut socket = Socket::<Route>::open().unwrap();
        name_lo(&mut socket);
        for i in 90..300 {
            let mut request = NewLinkProp::new();
            request.0.create();
            request.0.append();
            let writer = request.0.writer();
            writer.put_raw(set::<Link>(0), 3, b"lo\0");
            writer.put_raw(set::<Link>(0), 52 | NESTED, &{
                let mut inner = 129u16.to_ne_bytes().to_vec();
                inner.extend_from_slice(&53u16.to_ne_bytes());
                inner.extend_from_slice(&terminated(&format!("{i:0>124}")));
                inner.resize(132, 0);
                inner
            });
            if socket.request(&request).is_err() {
                break;
            }
        }
        let mut request = GetLink::new();
        request.0.writer().put_raw(set::<Link>(0), 3, b"lo\0");
        let link = socket.get(&request).unwrap();
        let names = attribute(link, 16, 52).unwrap();
        assert!(link.len() > 32 * 1024, "{}", link.len());
        assert_eq!(Attrs::new(names).count(), 300);
    });
}

#[test]
fn only_the_kernel_is_believed() {
    in_fresh_netns(|| {
        use nix::sys::socket::{MsgFlags, NetlinkAddr, getsockname, sendto};
        use std::os::fd::AsRawFd;

        let mut events = Subscription::<Route>::open().unwrap();
        let liar = Socket::<Route>::open().unwrap();
        let victim: NetlinkAddr = getsockname(events.as_raw_fd()).unwrap();
        let lie = [20u32.to_ne_bytes(), [16, 0, 0, 0], [0; 4], [0; 4], [0; 4]].concat();
        let sent = sendto(liar.as_raw_fd(), &lie, &victim, MsgFlags::empty());
        assert_eq!(sent, Err(nix::errno::Errno::ECONNREFUSED), "the kernel keeps it away");
        assert!(events.try_next().unwrap().is_none());
    });
}
