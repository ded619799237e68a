//! Refusals: the kernel's number, its words and the path of the attribute at fault.

mod common;

use std::env;
use std::net::Ipv4Addr;
use std::os::unix::process::CommandExt as _;
use std::process::Command;

use common::{Outcome, index, isolated, report, route_socket, skip};
use netloom::exchange::{Errno, KernelError};
use netloom::prelude::*;
use netloom::rt_addr::{self};
use netloom::rt_link::{self};
use netloom::rt_route::{self};
use netloom::rt_rule::{self};
use netloom::{Error, Generic, Route, Socket, nlctrl};

/// Set in the process that has no privileges.
const UNPRIVILEGED: &str = "NETLOOM_TEST_UNPRIVILEGED";
const INET: u8 = 2;

/// The kernel's part of an error.
#[track_caller]
fn refusal<T>(result: Result<T, Error>) -> KernelError {
    match result {
        Err(Error::Kernel(error)) => error,
        Err(error) => panic!("not the kernel: {error}"),
        Ok(_) => panic!("the kernel agreed"),
    }
}

fn newaddr(link: u32) -> rt_addr::Newaddr {
    let mut req = rt_addr::newaddr();
    let address = Ipv4Addr::new(10, 1, 0, 1);
    req.create().exclusive().local(address).address(address).header(|h| {
        h.ifa_family = INET;
        h.ifa_prefixlen = 24;
        h.ifa_index = link;
    });
    req
}

#[test]
fn a_duplicate_is_refused_in_the_kernels_words() {
    isolated(&[], || {
        let mut sock = route_socket()?;
        common::veth(&mut sock, "a0", "b0")?;
        let req = newaddr(index(&mut sock, "a0")?.unsigned_abs());
        sock.request(&req)?;
        let error = refusal(sock.request(&req));
        assert_eq!(error.errno(), Errno::EEXIST);
        assert_eq!((error.family(), error.operation()), ("rt-addr", "newaddr"));
        let printed = error.to_string();
        assert!(printed.starts_with("rt-addr newaddr: File exists (EEXIST)"), "{printed}");
        match error.message() {
            Some(words) => assert!(printed.contains(words), "{printed}"),
            None => report("a_duplicate_is_refused: this kernel says no more than EEXIST"),
        }
        // The socket can be used for the next request.
        assert!(index(&mut sock, "a0")? > 0);
        Ok(())
    });
}

#[test]
fn a_missing_link_is_named_by_errno() {
    isolated(&[], || {
        let mut sock = route_socket()?;
        for error in [
            refusal(sock.get(rt_link::getlink().ifname("not-there"))),
            refusal(sock.request(rt_link::dellink().ifname("not-there"))),
            refusal(sock.request(&newaddr(4711))),
        ] {
            assert_eq!(error.errno(), Errno::ENODEV, "{error}");
            assert_eq!(error.permission(), None);
            let io = std::io::Error::from(Error::Kernel(error));
            assert!(io.to_string().contains("No such device (ENODEV)"), "{io}");
        }
        Ok(())
    });
}

#[test]
fn an_attribute_at_fault_is_named_by_its_path() {
    isolated(&[], || {
        let mut sock = route_socket()?;
        common::veth(&mut sock, "a0", "b0")?;
        let link = index(&mut sock, "a0")?;
        let mut named = 0;
        // Numbers too short: lengths are checked by every kernel, most bounds by few.
        let mut req = rt_link::newlink();
        req.create().ifname("br0").linkinfo(|info| {
            info.data_bridge(|bridge| {
                bridge.forward_delay(400).raw(2, &[1, 2]);
            });
        });
        named += at("linkinfo.data.hello-time", sock.request(&req));
        let mut req = rt_link::setlink();
        req.header(|h| h.ifi_index = link);
        req.attributes().raw(4, &[1, 2]);
        named += at("mtu", sock.request(&req));
        let mut req = rt_route::newroute();
        req.create().dst(Ipv4Addr::new(10, 9, 0, 0)).oif(link.unsigned_abs());
        req.header(|h| {
            h.rtm_family = INET;
            h.rtm_dst_len = 16;
            h.rtm_type = rt_route::RtmType::UNICAST;
        });
        req.attributes().raw(6, &[0; 2]);
        named += at("priority", sock.request(&req));
        let mut req = rt_rule::newrule();
        req.create().header(|h| {
            h.family = INET;
            h.action = rt_rule::FrAct::TO_TBL;
        });
        req.attributes().raw(6, &[0; 2]);
        named += at("priority", sock.request(&req));
        assert!(named >= 3, "only {named} of 4 attributes were named");
        Ok(())
    });
}

/// Whether the kernel refused and named an attribute, which must be this one.
#[track_caller]
fn at<T>(path: &str, result: Result<T, Error>) -> usize {
    let error = refusal(result);
    if error.attribute().is_none() {
        report(&format!("this kernel does not say where: {error}"));
        return 0;
    }
    assert_eq!(error.attribute(), Some(path), "{error}");
    assert!(error.to_string().contains(&format!(" at {path}")), "{error}");
    1
}

#[test]
fn bounds_that_only_the_kernel_knows_are_told() {
    isolated(&[], || {
        let mut sock = route_socket()?;
        common::veth(&mut sock, "a0", "b0")?;
        let link = index(&mut sock, "a0")?;
        let mut req = rt_link::setlink();
        req.header(|h| h.ifi_index = link).mtu(70_000);
        let error = refusal(sock.request(&req));
        assert_eq!(error.errno(), Errno::EINVAL);
        assert_eq!(error.message(), Some("mtu greater than device maximum"));
        let mut req = rt_link::setlink();
        req.header(|h| h.ifi_index = link).gro_max_size(1 << 30);
        assert_eq!(refusal(sock.request(&req)).errno(), Errno::EINVAL);
        // Kinds that not every kernel has. VLANs are refused in words, modes of a bond at a place.
        let mut req = rt_link::newlink();
        req.create().ifname("v5000").link(link.unsigned_abs());
        req.linkinfo(|info| {
            info.data_vlan(|vlan| {
                vlan.id(5000);
            });
        });
        let error = refusal(sock.request(&req));
        if here(&error, "VLANs") {
            assert_eq!(error.errno(), Errno::ERANGE, "{error}");
            assert!(error.message().is_some_and(|words| words.contains("VLAN id")), "{error}");
        }
        let mut req = rt_link::newlink();
        req.create().ifname("bond99").linkinfo(|info| {
            info.data_bond(|bond| {
                bond.miimon(100).mode(99);
            });
        });
        let error = refusal(sock.request(&req));
        if here(&error, "bonds") {
            assert_eq!(error.attribute(), Some("linkinfo.data.mode"), "{error}");
            let printed = error.to_string();
            assert!(printed.contains(" at linkinfo.data.mode"), "{printed}");
        }
        Ok(())
    });
}

/// Whether the kernel supports what was requested, even if it refused the request.
fn here(error: &KernelError, what: &str) -> bool {
    let here = error.errno() != Errno::EOPNOTSUPP;
    if !here {
        skip("bounds_that_only_the_kernel_knows_are_told", format_args!("there are no {what}"));
    }
    here
}

#[test]
fn a_generic_family_of_no_kernel_is_refused() -> Outcome {
    let mut sock = Socket::<Generic>::open()?;
    let error = refusal(sock.get(nlctrl::getfamily().family_name("no-such-family")));
    assert_eq!(error.errno(), Errno::ENOENT);
    assert!(error.to_string().starts_with("nlctrl getfamily: No such file"), "{error}");
    Ok(())
}

#[test]
fn without_the_capability_the_error_says_so() -> Outcome {
    let name = "without_the_capability_the_error_says_so";
    let root = nix::unistd::geteuid().is_root();
    if root && env::var_os(UNPRIVILEGED).is_none() {
        return as_nobody(name);
    }
    // Harmless even if it were permitted: the link does not exist.
    let mut sock = Socket::<Route>::open()?;
    let mut req = rt_link::setlink();
    req.header(|h| h.ifi_index = i32::MAX);
    let error = refusal(sock.request(&req));
    if error.errno() == Errno::ENODEV {
        skip(name, "this process may change links although it is not root");
        return Ok(());
    }
    assert_eq!(error.errno(), Errno::EPERM);
    assert!(error.permission().is_some());
    let printed = error.to_string();
    assert!(printed.contains("CAP_NET_ADMIN"), "{printed}");
    // Reading is open to everybody.
    assert_eq!(sock.get(rt_link::getlink().ifname("lo"))?.header().ifi_index, 1);
    Ok(())
}

/// Runs one test of this binary as a user without privileges.
fn as_nobody(name: &str) -> Outcome {
    const NOBODY: u32 = 65_534;
    let output = Command::new(env::current_exe()?)
        .args(["--exact", name, "--nocapture"])
        .env(UNPRIVILEGED, "1")
        .current_dir("/")
        .uid(NOBODY)
        .gid(NOBODY)
        .output();
    let output = match output {
        Ok(output) => output,
        Err(error) => {
            skip(name, format_args!("cannot become nobody and run this binary: {error}"));
            return Ok(());
        }
    };
    let told = String::from_utf8_lossy(&output.stdout);
    report(String::from_utf8_lossy(&output.stderr).trim_end());
    assert!(output.status.success() && told.contains("1 passed"), "as nobody: {told}");
    Ok(())
}
