//! Multipath TCP: endpoints and limits agree with `ip mptcp`, and events report connections.
//!
//! VM: programs=ip

mod common;
#[path = "../examples/mptcp.rs"]
mod example;

use std::io::Read as _;
use std::net::{Ipv4Addr, Ipv6Addr};
use std::process::{Command, Stdio};
use std::time::Duration;

use common::{Comparison, Failure, index, ip, isolated, json, programs::run, route_socket, skip};
use netloom::Errno;
use netloom::mptcp_pm::{self, AddrFlags, AddressWriter, Event, EventFlags};
use netloom::prelude::*;
use netloom::{Error, Generic, Notification, Socket, SocketOptions, Subscription};
use serde_json::Value;

const INET: u16 = 2;
const INET6: u16 = 10;

/// A socket, unless the kernel has no Multipath TCP.
fn socket(test: &str) -> Result<Option<Socket<Generic>>, Failure> {
    let mut sock = Socket::open_with(&SocketOptions::new().timeout(Duration::from_secs(20)))?;
    match sock.family::<mptcp_pm::Family>().map(drop) {
        Ok(()) => Ok(Some(sock)),
        Err(Error::UnknownFamily(_)) => {
            skip(test, "the kernel has no family mptcp_pm");
            Ok(None)
        }
        Err(error) => Err(error.into()),
    }
}

fn ipv4(last: u8) -> impl Fn(&mut AddressWriter) {
    move |addr| {
        addr.family(INET).addr4(Ipv4Addr::new(10, 0, 0, last));
    }
}

/// Whether the kernel refused.
fn errno(result: Result<netloom::Ack, Error>) -> Option<Errno> {
    result.err().and_then(|error| error.errno())
}

#[test]
fn endpoints_are_those_of_ip() {
    isolated(&["ip"], || {
        let Some(mut sock) = socket("endpoints_are_those_of_ip")? else { return Ok(()) };
        let lo = index(&mut route_socket()?, "lo")?;
        sock.request(mptcp_pm::add_addr().addr(|addr| {
            ipv4(1)(addr);
            addr.id(5).flags(AddrFlags::SIGNAL | AddrFlags::BACKUP).if_idx(lo);
        }))?;
        sock.request(mptcp_pm::add_addr().addr(|addr| {
            addr.family(INET6).addr6(Ipv6Addr::new(0xfd00, 0, 0, 0, 0, 0, 0, 1)).id(200);
            addr.flags(AddrFlags::SUBFLOW | AddrFlags::FULLMESH);
        }))?;
        ip("mptcp endpoint add 10.0.0.3 id 9 port 4000 signal")?;

        let theirs = json("ip -json mptcp endpoint show")?;
        let mut compared = Comparison::new();
        let mut endpoints = sock.dump(&mptcp_pm::get_addr())?;
        let mut count = 0;
        while let Some(reply) = endpoints.next()? {
            let ours = reply.addr()?.expect("an address");
            let id = ours.id()?.expect("an id");
            let theirs = theirs.as_array().into_iter().flatten().find(|theirs| theirs["id"] == id);
            let theirs = theirs.expect("ip lists it too");
            count += 1;
            let family = if ours.addr4()?.is_some() { INET } else { INET6 };
            assert_eq!(ours.family()?, Some(family));
            match family {
                INET => compared.same_ip("addr4", ours.addr4()?, &theirs["address"]),
                _ => compared.same_ip("addr6", ours.addr6()?, &theirs["address"]),
            }
            let flags = ours.flags()?.expect("flags");
            for (name, flag) in [
                ("signal", AddrFlags::SIGNAL),
                ("subflow", AddrFlags::SUBFLOW),
                ("backup", AddrFlags::BACKUP),
                ("fullmesh", AddrFlags::FULLMESH),
            ] {
                let theirs = Value::from(theirs.get(name).is_some());
                compared.same(name, flags.contains(flag), &theirs);
            }
            if let Some(theirs) = theirs.get("port") {
                compared.same("port", ours.port()?, theirs);
            }
            if let Some(theirs) = theirs.get("dev") {
                assert_eq!((theirs, ours.if_idx()?), (&Value::from("lo"), Some(lo)));
            }
        }
        assert_eq!(count, 3);
        compared.finish(7);
        drop(endpoints);
        // As the example prints them.
        let printed = run("ip mptcp endpoint show")?;
        let theirs: Vec<_> = printed.lines().map(str::trim_end).collect();
        assert_eq!(example::endpoints(&mut sock)?, theirs);

        // One alone, changed, removed, all removed.
        let by_id = |addr: &mut AddressWriter| {
            addr.id(5);
        };
        let mut get = mptcp_pm::get_addr();
        get.addr(by_id);
        let one = sock.get(&get)?.addr()?.expect("an address").addr4()?;
        assert_eq!(one, Some(Ipv4Addr::new(10, 0, 0, 1)));
        sock.request(mptcp_pm::set_flags().addr(|addr| {
            ipv4(1)(addr);
            addr.flags(AddrFlags::empty());
        }))?;
        let theirs = json("ip -json mptcp endpoint show id 5")?;
        assert_eq!((theirs[0].get("backup"), &theirs[0]["signal"]), (None, &Value::from(true)));
        sock.request(mptcp_pm::del_addr().addr(by_id))?;
        assert_eq!(errno(sock.get(&get).map(|_| Default::default())), Some(Errno::EINVAL));
        assert_eq!(json("ip -json mptcp endpoint show")?.as_array().map(Vec::len), Some(2));
        sock.request(&mptcp_pm::flush_addrs())?;
        assert!(sock.dump(&mptcp_pm::get_addr())?.next()?.is_none());
        Ok(())
    });
}

#[test]
fn limits_are_those_of_ip() {
    isolated(&["ip"], || {
        let Some(mut sock) = socket("limits_are_those_of_ip")? else { return Ok(()) };
        let line = || run("ip mptcp limits show").map(|line| line.trim().to_owned());
        assert_eq!(example::limits(&mut sock)?, line()?);
        sock.request(mptcp_pm::set_limits().rcv_add_addrs(3).subflows(4))?;
        assert_eq!(line()?, "add_addr_accepted 3 subflows 4");
        ip("mptcp limits set subflows 5")?;
        let limits = sock.get(&mptcp_pm::get_limits())?;
        assert_eq!((limits.rcv_add_addrs()?, limits.subflows()?), (Some(3), Some(5)));
        Ok(())
    });
}

#[test]
fn refusals_name_the_attribute() {
    isolated(&[], || {
        let Some(mut sock) = socket("refusals_name_the_attribute")? else { return Ok(()) };
        let error = sock.request(mptcp_pm::del_addr().addr(|addr| {
            addr.id(77);
        }));
        let Err(Error::Kernel(error)) = error else { panic!("{error:?}") };
        assert_eq!(error.errno(), Errno::EINVAL, "{error}");
        // Older kernels do not name the attribute.
        assert!(matches!(error.attribute(), Some("addr") | None), "{error}");
        // The kernel's policy for a part of an address.
        let error = sock.request(mptcp_pm::add_addr().addr(|addr| {
            addr.family(INET).raw(3, &[10, 0]);
        }));
        let Err(Error::Kernel(error)) = error else { panic!("{error:?}") };
        assert_eq!(error.attribute(), Some("addr.addr4"), "{error}");
        // The kernel would accept this.
        for id in ["0", "256", "-1"] {
            let error = example::run(&mut sock, &["endpoint", "delete", id]).unwrap_err();
            assert_eq!(error.to_string(), format!("{id} is no id: 1 to 255 are"));
        }
        Ok(())
    });
}

/// Opens a connection from 127.0.0.1 to itself, prints a line, and closes it when its input ends.
const CONNECTION: &str = "\
import socket, sys
def mptcp():
    return socket.socket(socket.AF_INET, socket.SOCK_STREAM, 262)
server = mptcp()
server.bind(('127.0.0.1', 4322))
server.listen()
client = mptcp()
client.connect(server.getsockname())
accepted, _ = server.accept()
accepted.sendall(b'x')
client.recv(1)
client.sendall(b'y')
accepted.recv(1)
sys.stdin.read()
";

/// Reads events until there is one of each, in order, among others.
fn events(sub: &mut Subscription<Generic>, beginnings: &[&str]) -> Result<Vec<String>, Failure> {
    let mut seen = Vec::new();
    for beginning in beginnings {
        loop {
            let Notification::Message(event) = sub.next()? else {
                return Err(Failure::new("the kernel lost notifications"));
            };
            let Some(event) = event.decode::<mptcp_pm::Family>()? else { continue };
            if let Event::Established(about) = &event {
                let ours = about.server_side()? == Some(1);
                let flag = about.flags()?.unwrap_or_default().contains(EventFlags::SERVER_SIDE);
                // Kernels before 6.17 have no flag for it.
                assert!(ours || !flag, "{event:?}");
            }
            let text = example::describe_event(&event)?;
            if text.starts_with(beginning) {
                seen.push(text);
                break;
            }
        }
    }
    Ok(seen)
}

#[test]
fn connections_are_told_of() {
    isolated(&["ip", "python3"], || {
        let Some(_) = socket("connections_are_told_of")? else { return Ok(()) };
        let mut sub = Subscription::<Generic>::open()?;
        sub.set_timeout(Some(Duration::from_secs(20)));
        sub.join::<mptcp_pm::Family>("mptcp_pm_events")?;
        ip("link set lo up")?;
        ip("mptcp endpoint add 127.0.0.2 id 6 signal")?;
        let mut program = Command::new("python3");
        program.args(["-c", CONNECTION]).stdin(Stdio::piped()).stderr(Stdio::piped());
        let mut program = program.spawn()?;
        let opened = events(&mut sub, &["created", "established", "announced"]);
        drop(program.stdin.take());
        let opened = match opened {
            Ok(opened) => opened,
            Err(failure) => {
                let mut told = String::new();
                program.stderr.take().expect("a pipe").read_to_string(&mut told)?;
                program.wait()?;
                return Err(Failure::new(format!("{failure:?}; {told}")));
            }
        };
        assert!(opened[0].contains("locid=0 saddr4=127.0.0.1 daddr4=127.0.0.1 sport="));
        // Of either side.
        assert!(opened[0].contains("port=4322"), "{opened:?}");
        assert!(opened[2].contains("remid=6 daddr4=127.0.0.2"), "{opened:?}");
        let token = opened[2].split(' ').nth(1).expect("a token").to_owned();
        let closed = events(&mut sub, &[&format!("closed {token}")])?;
        assert_eq!(closed, [format!("closed {token}")]);
        assert!(program.wait()?.success());
        Ok(())
    });
}

#[test]
fn listeners_are_told_of() {
    isolated(&["ip"], || {
        let Some(mut sock) = socket("listeners_are_told_of")? else { return Ok(()) };
        let mut sub = Subscription::<Generic>::open()?;
        sub.set_timeout(Some(Duration::from_secs(20)));
        sub.join::<mptcp_pm::Family>("mptcp_pm_events")?;
        ip("link set lo up")?;
        let words = ["endpoint", "add", "127.0.0.1", "port", "4321", "signal"];
        if let Err(error) = example::run(&mut sock, &words) {
            return Err(Failure::new(error.to_string()));
        }
        let told = events(&mut sub, &["listener created"])?;
        assert_eq!(told, ["listener created saddr4=127.0.0.1 sport=4321"]);
        sock.request(&mptcp_pm::flush_addrs())?;
        let told = events(&mut sub, &["listener closed"])?;
        assert_eq!(told, ["listener closed saddr4=127.0.0.1 sport=4321"]);
        Ok(())
    });
}
