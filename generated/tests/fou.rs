//! Receiving ports of foo-over-UDP: `ip fou` shows what we open, we list what it opens, and
//! refusals name the attribute.
//!
//! VM: modules=fou programs=ip

mod common;
#[path = "common/generic.rs"]
mod generic;

use std::net::Ipv4Addr;

use common::{ip, isolated, one};
use generic::{refused, with};
use netloom::Errno;
use netloom::fou::{self, EncapType};
use netloom::prelude::*;
use netloom::{Error, Generic, Socket};
use serde_json::{Value, json};

const AF_INET: u8 = 2;
const AF_INET6: u8 = 10;

/// Ports, families and encapsulations of all that is open.
fn ports(sock: &mut Socket<Generic>) -> Result<Vec<Value>, Error> {
    let dump = sock.try_snapshot(&fou::get(), 5, |port| {
        let kind = port.type_()?.map(|kind| kind.to_string());
        Ok::<_, Error>(json!([port.port()?, port.af()?, kind, port.ipproto()?]))
    })?;
    Ok(dump.items)
}

#[test]
fn ports_are_those_of_ip() {
    isolated(&["ip"], || {
        with::<fou::Family>(|sock| {
            let mut req = fou::add();
            req.port(5555).ipproto(47).type_(EncapType::DIRECT);
            sock.request(&req)?;
            let theirs = one("ip -json fou show")?;
            assert_eq!((&theirs["port"], &theirs["ipproto"]), (&json!(5555), &json!(47)));
            sock.request(fou::del().port(5555))?;
            assert_eq!(common::json("ip -json fou show")?, json!([]));

            ip("fou add port 6080 gue")?;
            assert_eq!(ports(sock)?, [json!([6080, AF_INET, "gue", 0])]);
            let found = sock.get(fou::get().port(6080))?;
            assert_eq!(found.local_v4()?, Some(Ipv4Addr::UNSPECIFIED));
            Ok(())
        })
    });
}

#[test]
fn addresses_are_in_network_order() {
    isolated(&["ip"], || {
        with::<fou::Family>(|sock| {
            ip("link set lo up")?;
            let mut req = fou::add();
            req.port(7777).ipproto(4).type_(EncapType::DIRECT);
            req.local_v4(Ipv4Addr::LOCALHOST).peer_v4(Ipv4Addr::new(127, 0, 0, 9)).peer_port(99);
            sock.request(&req)?;
            let theirs = one("ip -json fou show")?;
            assert_eq!(
                (&theirs["local"], &theirs["peer"]),
                (&json!("127.0.0.1"), &json!("127.0.0.9"))
            );
            assert_eq!(theirs["peer_port"], 99);
            let mut req = fou::get();
            req.port(7777).local_v4(Ipv4Addr::LOCALHOST);
            req.peer_v4(Ipv4Addr::new(127, 0, 0, 9)).peer_port(99);
            let found = sock.get(&req)?;
            assert_eq!(found.peer_v4()?, Some(Ipv4Addr::new(127, 0, 0, 9)));
            assert_eq!(found.peer_port()?, Some(99));

            // The address family decides which socket it is.
            let mut req = fou::add();
            req.port(7778).ipproto(41).type_(EncapType::DIRECT).af(AF_INET6);
            sock.request(&req)?;
            let found = sock.get(fou::get().port(7778).af(AF_INET6))?;
            assert_eq!((found.af()?, found.local_v6()?.is_some()), (Some(AF_INET6), true));
            assert_eq!(refused(sock.get(fou::get().port(7778)))?.errno(), Errno::ESRCH);
            assert_eq!(ports(sock)?.len(), 2);
            Ok(())
        })
    });
}

#[test]
fn refusals_are_explained() {
    isolated(&[], || {
        with::<fou::Family>(|sock| {
            let mut req = fou::add();
            req.port(5555).type_(EncapType::DIRECT).attributes().raw(3, &[0]);
            let refusal = refused(sock.request(&req))?;
            assert_eq!(refusal.attribute(), Some("ipproto"), "{refusal}");
            let mut req = fou::add();
            req.port(5555).ipproto(4).type_(EncapType::DIRECT);
            sock.request(&req)?;
            let taken = refused(sock.request(&req))?.errno();
            assert!([Errno::EADDRINUSE, Errno::EALREADY].contains(&taken), "{taken}");
            assert_eq!(refused(sock.request(fou::del().port(1)))?.errno(), Errno::EINVAL);
            Ok(())
        })
    });
}
