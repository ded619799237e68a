//! Requests to the running kernel, each test in a fresh network namespace.

use std::fs::File;
use std::os::fd::AsFd;

use netloom_runtime::__v1::RequestBuffer;
use netloom_runtime::exchange::{Ack, Errno};
use netloom_runtime::prelude::RawWriter;
use netloom_runtime::wire::{Attrs, NESTED};
use netloom_runtime::{Error, Generic, Route, Socket, SocketOptions};

use crate::common::*;

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
            request.0.0.writer().put_raw(set::<Link>(0), 3, b"nobody\0");
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
        request.0.0.create();
        let writer = request.0.0.writer();
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
        request.0.0.writer().put_raw(set::<Link>(0), 3, b"lo\0");
        request.0.0.writer().put_raw(set::<Link>(0), 4, &[1, 2]);
        let error = socket.request(&request).unwrap_err();
        assert!(error.to_string().contains(" at mtu"), "{error}");
    });
}

#[test]
fn a_get_returns_one_object() {
    in_fresh_netns(|| {
        let mut socket = Socket::<Route>::open().unwrap();
        let mut request = GetLink::new();
        request.0.0.writer().put_raw(set::<Link>(0), 3, b"lo\0");
        assert_eq!(ifindex(socket.get(&request).unwrap()), 1);
        let mut all = socket.get_all(&request).unwrap();
        assert_eq!(all.next().unwrap().map(ifindex), Some(1));
        assert!(all.next().unwrap().is_none());
    });
}

#[test]
fn an_abandoned_dump_leaves_the_socket_usable() {
    in_fresh_netns(|| {
        let mut socket = Socket::<Route>::open().unwrap();
        // More than two datagrams hold, so that the kernel is in the middle of the dump.
        const COUNT: usize = 2000;
        for i in 0..COUNT {
            let [high, low] = (i as u16).to_be_bytes();
            socket.request(&NewAddr::of_lo([127, 1, high, low])).unwrap();
        }
        for _ in 0..3 {
            let mut dump = socket.dump(&GetAddr::new()).unwrap();
            assert!(dump.next().unwrap().is_some());
        }
        let _ = socket.dump(&GetAddr::new()).unwrap();
        assert_eq!(links(&mut socket), ["lo"]);
        let _ = socket.dump(&GetAddr::new()).unwrap();
        let error = socket.request(&NewLink::named("lo", "bridge")).unwrap_err();
        assert_eq!(error.errno(), Some(Errno::EEXIST));
        let addresses = socket.snapshot(&GetAddr::new(), 1, |_| ()).unwrap();
        assert_eq!(addresses.items.len(), COUNT);
    });
}

#[test]
fn the_kernel_filters_unless_told_to_be_lenient() {
    in_fresh_netns(|| {
        let mut strict = Socket::<Route>::open().unwrap();
        strict.request(&NewAddr::of_lo([127, 9, 9, 9])).unwrap();
        let on = |index: u32| {
            // struct ifaddrmsg: family, prefix length, flags, scope, index
            let mut request = GetAddr(Bare(RequestBuffer::new(0)));
            let header = [&[2, 0, 0, 0][..], &index.to_ne_bytes()].concat();
            RawWriter::new(request.0.0.writer()).bytes(&header);
            request
        };
        let mut addresses = strict.dump(&on(1)).unwrap();
        assert!(addresses.next().unwrap().is_some());
        assert!(addresses.filtered());
        let nobody = strict.snapshot(&on(9999), 1, |_| ());
        assert_eq!(nobody.unwrap_err().errno(), Some(Errno::ENODEV));

        let mut lenient = Socket::<Route>::open_with(&SocketOptions::new().lenient()).unwrap();
        assert_eq!(lenient.snapshot(&on(9999), 1, |_| ()).unwrap().items.len(), 1);
    });
}

#[test]
fn a_dump_during_which_objects_change_is_interrupted_and_tried_again() {
    in_fresh_netns(|| {
        let mut socket = Socket::<Route>::open().unwrap();
        for i in 0..2000u16 {
            let [high, low] = i.to_be_bytes();
            socket.request(&NewAddr::of_lo([127, 1, high, low])).unwrap();
        }
        let mut other = Socket::<Route>::open().unwrap();
        let (mut changes, mut seen) = (0..2u8, 0);
        let snapshot = socket.snapshot(&GetAddr::new(), 5, |_| {
            seen += 1;
            // Near the start of the first two attempts: later the kernel has no more to send.
            if seen == 5 || seen == 2100 {
                let change = changes.next().unwrap();
                other.request(&NewAddr::of_lo([127, 2, 0, change])).unwrap();
            }
        });
        let snapshot = snapshot.unwrap();
        assert!(!snapshot.interrupted);
        assert!(seen > 4000, "{seen}");
        assert!(snapshot.items.len() >= 2001, "{}", snapshot.items.len());
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
        request.0.0.writer().put_raw(set::<Control>(0), 2, b"nlctrl\0");
        let reply = socket.get(&request).unwrap();
        assert_eq!(attribute(reply, 0, 1), Some(&16u16.to_ne_bytes()[..]));
    });
}

#[test]
fn an_echo_tells_what_was_made() {
    in_fresh_netns(|| {
        let mut socket = Socket::<Route>::open().unwrap();
        match socket.echo(&NewLink::named("br0", "bridge")) {
            Ok(event) => {
                let (id, link) = event.unwrap();
                assert_eq!((id, attribute(link, 16, 3)), (16, Some(&b"br0\0"[..])));
                assert!(ifindex(link) > 1);
            }
            Err(error) => drop(ignore_unsupported(error).unwrap()),
        }
        assert_eq!(socket.echo(&NewLinkProp::new()).unwrap_err().errno(), Some(Errno::EINVAL));
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
    let missing = SocketOptions::new().in_netns_path("/nowhere/at/all").unwrap_err();
    assert_eq!(
        missing.to_string(),
        "open(/nowhere/at/all) failed: No such file or directory (ENOENT)"
    );
    let wrong = Socket::<Route>::open_in_netns(File::open("/dev/null").unwrap()).unwrap_err();
    assert_eq!(wrong.to_string(), "setns failed: Invalid argument (EINVAL)");
}

fn ignore_unsupported(error: Error) -> Result<Ack, Error> {
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
        let error = Socket::<Route>::from_fd(stream.into()).unwrap_err();
        assert_eq!(error.to_string(), "getsockname failed: Invalid argument (EINVAL)");
    });
}

#[test]
fn a_reply_larger_than_the_buffer_is_read_whole() {
    in_fresh_netns(|| {
        let mut socket = Socket::<Route>::open().unwrap();
        name_lo(&mut socket);
        for i in 90..300 {
            let mut request = NewLinkProp::new();
            request.0.0.create();
            request.0.0.append();
            let writer = request.0.0.writer();
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
        request.0.0.writer().put_raw(set::<Link>(0), 3, b"lo\0");
        let link = socket.get(&request).unwrap();
        let names = attribute(link, 16, 52).unwrap();
        assert!(link.len() > 32 * 1024, "{}", link.len());
        assert_eq!(Attrs::new(names).count(), 300);
    });
}
