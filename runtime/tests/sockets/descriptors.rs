//! Where sockets are opened, what the kernel calls them, and what is said when it refuses one.

use std::os::fd::{AsRawFd, OwnedFd};
use std::process::{Command, Stdio};
use std::sync::mpsc;

use netloom_runtime::exchange::Errno;
use netloom_runtime::{Error, Notification, Route, Socket, SocketOptions, Subscription};
use nix::sys::socket::{
    AddressFamily, NetlinkAddr, SockFlag, SockProtocol, SockType, bind, getsockname, getsockopt,
    socket, sockopt,
};

use crate::common::*;

/// Takes the port that is the number of this process, as libraries do that know no better.
fn take_own_port() -> OwnedFd {
    let protocol = SockProtocol::NetlinkRoute;
    let fd = socket(AddressFamily::Netlink, SockType::Raw, SockFlag::SOCK_CLOEXEC, protocol);
    let fd = fd.unwrap();
    bind(fd.as_raw_fd(), &NetlinkAddr::new(std::process::id(), 0)).unwrap();
    fd
}

fn port(fd: &impl AsRawFd) -> u32 {
    getsockname::<NetlinkAddr>(fd.as_raw_fd()).unwrap().pid()
}

#[test]
fn ports_are_chosen_by_the_kernel() {
    in_fresh_netns(|| {
        let taken = take_own_port();
        let mut sockets: Vec<_> = (0..3).map(|_| Socket::<Route>::open().unwrap()).collect();
        let mut events = Subscription::<Route>::open().unwrap();
        events.join::<Link>("rtnlgrp-link").unwrap();
        let mut ports: Vec<u32> = sockets.iter().map(port).collect();
        ports.extend([port(&events), port(&taken)]);
        assert!(!ports.contains(&0), "{ports:?}");
        ports.sort_unstable();
        ports.dedup();
        assert_eq!(ports.len(), 5);
        for socket in &mut sockets {
            let links = socket.snapshot(&GetLink::new(), 3, ifindex).unwrap();
            assert_eq!(links.items, [1]);
            let mut request = NewLink::new();
            request.0.0.writer().put_raw(set::<Link>(0), 3, b"lo\0");
            request.0.0.writer().put_raw(
                set::<Link>(0),
                4,
                &(1000 + port(socket) % 100).to_ne_bytes(),
            );
            socket.request(&request).unwrap();
        }
        assert!(matches!(events.next().unwrap(), Notification::Message(_)));
    });
}

/// A descriptor that something else bound has a port already, which stays.
#[test]
fn ports_of_descriptors_that_are_taken_over_stay() {
    in_fresh_netns(|| {
        let mut socket = Socket::<Route>::from_fd(take_own_port()).unwrap();
        assert_eq!(port(&socket), std::process::id());
        assert_eq!(socket.snapshot(&GetLink::new(), 3, ifindex).unwrap().items, [1]);
    });
}

#[test]
fn namespaces_are_entered_by_the_number_of_a_process() {
    in_fresh_netns(|| {
        let (found, process) = mpsc::channel();
        let (done, end) = mpsc::channel::<()>();
        let inner = std::thread::spawn(move || {
            in_fresh_netns(move || {
                Socket::<Route>::open().unwrap().request(&NewAddr::of_lo([127, 7, 7, 7])).unwrap();
                // It is in the namespace of the thread that starts it, and waits for its input.
                let child = Command::new("cat").stdin(Stdio::piped()).spawn();
                let mut child = child.expect("every system has a cat");
                found.send(child.id()).unwrap();
                let _ = end.recv();
                drop(child.stdin.take());
                child.wait().unwrap();
            });
        });
        // Nothing comes where there are no namespaces, which was said.
        if let Ok(process) = process.recv() {
            let here = std::fs::read_link("/proc/thread-self/ns/net").unwrap();
            let options = SocketOptions::new().in_netns_of(process).unwrap();
            let mut there = Socket::<Route>::open_with(&options).unwrap();
            let path = format!("/proc/{process}/ns/net");
            let options = SocketOptions::new().in_netns_path(path).unwrap();
            let mut again = Socket::<Route>::open_with(&options).unwrap();
            for socket in [&mut there, &mut again] {
                let addresses = socket.snapshot(&GetAddr::new(), 3, |_| ()).unwrap();
                assert_eq!(addresses.items.len(), 1);
            }
            let mut socket = Socket::<Route>::open().unwrap();
            assert!(socket.snapshot(&GetAddr::new(), 3, |_| ()).unwrap().items.is_empty());
            assert_eq!(std::fs::read_link("/proc/thread-self/ns/net").unwrap(), here);
            done.send(()).unwrap();
        }
        inner.join().unwrap();
    });
    // 2²² is the largest number of a process that the kernel gives.
    let nobody = SocketOptions::new().in_netns_of(1 << 23).unwrap_err();
    assert_eq!(
        nobody.to_string(),
        "open(/proc/8388608/ns/net) failed: No such file or directory (ENOENT)"
    );
}

/// Set in the process that has hardly any descriptors.
const MARK: &str = "NETLOOM_TEST_FEW_DESCRIPTORS";

/// In a process of its own, whose other tests would else fail.
#[test]
fn a_socket_that_cannot_be_had_keeps_its_error_number() {
    if std::env::var_os(MARK).is_some() {
        let mut all = Vec::new();
        let error = loop {
            match Socket::<Route>::open() {
                Ok(socket) if all.len() < 1000 => all.push(socket),
                Ok(_) => panic!("no limit"),
                Err(error) => break error,
            }
        };
        assert_eq!(
            error.to_string(),
            "socket(AF_NETLINK, protocol 0) failed: Too many open files (EMFILE)"
        );
        return;
    }
    let name = "descriptors::a_socket_that_cannot_be_had_keeps_its_error_number";
    let output = Command::new("sh")
        .args(["-c", r#"ulimit -n 32; exec "$@""#, "sh"])
        .arg(std::env::current_exe().unwrap())
        .args(["--exact", name, "--nocapture"])
        .env(MARK, "1")
        .output()
        .expect("every system has a shell");
    let told = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && told.contains("1 passed"), "{output:?}");
}

#[test]
fn options_that_are_refused_keep_their_error_number() {
    in_fresh_netns(|| {
        let mut events = Subscription::<Route>::open().unwrap();
        let error = events.join_number(1 << 20).unwrap_err();
        assert!(matches!(&error, Error::Os(error) if error.call() == "setsockopt"));
        assert_eq!(error.errno(), Some(Errno::EINVAL));
    });
}

#[test]
fn receive_buffers_can_be_set_and_forced() {
    in_fresh_netns(|| {
        let size = |options: SocketOptions| {
            let socket = Socket::<Route>::open_with(&options)?;
            Ok::<_, Error>(getsockopt(&socket, sockopt::RcvBuf).unwrap())
        };
        // The kernel doubles what it is told.
        assert_eq!(size(SocketOptions::new().receive_buffer(40_000)).unwrap(), 80_000);
        let limit = size(SocketOptions::new().receive_buffer(1 << 30)).unwrap();
        assert!(limit < 1 << 30, "{limit}");
        // Only who is privileged outside as well goes beyond the limit.
        match size(SocketOptions::new().force_receive_buffer(limit)) {
            Ok(forced) => assert_eq!(forced, 2 * limit),
            Err(error) => assert_eq!(error.errno(), Some(Errno::EPERM)),
        }
    });
}
