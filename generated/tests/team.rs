//! Team devices: options and ports agree with `teamnl`, changes are announced, and replies of
//! several messages that are no dump are read to their end.
//!
//! VM: modules=team,team_mode_activebackup,team_mode_roundrobin,team_mode_loadbalance programs=ip,teamnl

mod common;
#[path = "common/generic.rs"]
mod generic;

use std::collections::BTreeMap;

use common::{Failure, Outcome, index, ip, isolated, programs, route_socket};
use generic::{listen, refused, wait, with};
use netloom::Errno;
use netloom::prelude::*;
use netloom::team::{self, AttrOptionAttrs, Event};
use netloom::{DecodeError, Generic, Socket};

/// Types of values: numbers inside the kernel (`enum` of include/net/netlink.h).
mod form {
    pub(super) const U32: u8 = 3;
    pub(super) const STRING: u8 = 5;
    pub(super) const FLAG: u8 = 6;
    pub(super) const BINARY: u8 = 11;
    pub(super) const S32: u8 = 14;
}

/// Creates a team of two ports, and returns its index. The mode must be set before ports are added.
fn team(sock: &mut Socket<Generic>) -> Result<u32, Failure> {
    ip("link add team0 type team")?;
    let link = number("team0")?;
    set(sock, link, "mode", form::STRING, b"activebackup\0")?;
    for port in ["p0", "p1"] {
        ip(&format!("link add {port} type veth peer name {port}x"))?;
        ip(&format!("link set {port}x up"))?;
        ip(&format!("link set {port} master team0"))?;
        ip(&format!("link set {port} up"))?;
    }
    Ok(link)
}

fn number(name: &str) -> Result<u32, Failure> {
    Ok(u32::try_from(index(&mut route_socket()?, name)?).expect("numbers are positive"))
}

/// An option as `teamnl` prints it: `priority (port:p0) 0`.
fn print(
    option: &AttrOptionAttrs<'_>,
    ports: &BTreeMap<u32, String>,
) -> Result<String, DecodeError> {
    let data = option.data()?.unwrap_or_default();
    let number = || data.try_into().map(u32::from_ne_bytes).unwrap_or_default();
    let value = match option.type_()?.unwrap_or_default() {
        form::U32 => number().to_string(),
        form::S32 => number().cast_signed().to_string(),
        form::STRING => {
            String::from_utf8_lossy(data.split_last().unwrap_or((&0, &[])).1).into_owned()
        }
        form::FLAG => (option.payload(4).is_some()).to_string(),
        form::BINARY => format!("{} bytes", data.len()),
        other => format!("form {other}"),
    };
    let name = option.name()?.unwrap_or_default();
    Ok(match option.port_ifindex()? {
        Some(port) => format!("{name} (port:{}) {value}", ports[&port]),
        None => format!("{name} {value}"),
    })
}

/// All options, and the number of messages that contained them.
fn options(sock: &mut Socket<Generic>, link: u32) -> Result<(Vec<String>, usize), Failure> {
    let ports = ["p0", "p1"].map(|name| Ok((number(name)?, name.to_owned())));
    let ports = ports.into_iter().collect::<Result<_, Failure>>()?;
    let (mut found, mut messages) = (Vec::new(), 0);
    let mut replies = sock.get_all(team::options_get().team_ifindex(link))?;
    while let Some(reply) = replies.next()? {
        assert_eq!(reply.team_ifindex()?, Some(link));
        messages += 1;
        for option in reply.list_option()?.expect("a list").option() {
            found.push(print(&option?, &ports)?);
        }
    }
    Ok((found, messages))
}

/// Options that `teamnl` prints on one line each.
fn theirs() -> Result<Vec<String>, Failure> {
    let text = programs::run("teamnl team0 options")?;
    let lines = text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    Ok(lines.collect())
}

#[test]
fn options_are_those_of_teamnl() {
    isolated(&["ip", "teamnl"], || {
        with::<team::Family>(|sock| {
            let link = team(sock)?;
            set(sock, link, "notify_peers_count", form::U32, &9_u32.to_ne_bytes())?;
            let (ours, messages) = options(sock, link)?;
            println!("{} options in {messages} messages", ours.len());
            assert!(ours.contains(&"mode activebackup".to_owned()), "{ours:?}");
            assert!(ours.contains(&"notify_peers_count 9".to_owned()));
            let theirs = theirs()?;
            for option in &ours {
                assert!(theirs.contains(option), "{option} is none of {theirs:?}");
            }
            assert_eq!(ours.len(), theirs.len());
            assert!(ours.iter().any(|option| option.contains("(port:p1)")));

            // We read what `teamnl` sets; after the end of the list the socket can be used again.
            programs::run("teamnl team0 setoption notify_peers_interval 77")?;
            assert!(options(sock, link)?.0.contains(&"notify_peers_interval 77".to_owned()));
            // `get` returns the first message and discards the rest.
            sock.get(team::options_get().team_ifindex(link))?;
            assert!(sock.get(&team::noop())?.team_ifindex()?.is_none());
            Ok(())
        })
    });
}

fn set(sock: &mut Socket<Generic>, link: u32, name: &str, form: u8, data: &[u8]) -> Outcome {
    // Without a listener the kernel returns ESRCH, although it has set the option.
    let _listener = listen::<team::Family>("change_event")?;
    let mut req = team::options_set();
    req.team_ifindex(link).list_option(|list| {
        list.option(|option| {
            option.name(name).type_(form).data(data);
        });
    });
    sock.request(&req)?;
    Ok(())
}

#[test]
fn ports_are_listed_and_changes_announced() {
    isolated(&["ip"], || {
        with::<team::Family>(|sock| {
            let link = team(sock)?;
            let mut ports = Vec::new();
            let mut replies = sock.get_all(team::port_list_get().team_ifindex(link))?;
            while let Some(reply) = replies.next()? {
                for port in reply.list_port()?.expect("a list").port() {
                    ports.extend(port?.ifindex()?);
                }
            }
            ports.sort_unstable();
            assert_eq!(ports, [number("p0")?, number("p1")?]);

            let mut events = listen::<team::Family>("change_event")?;
            set(sock, link, "mcast_rejoin_count", form::U32, &3_u32.to_ne_bytes())?;
            wait::<team::Family, _>(&mut events, |event| {
                let Event::OptionsGet(event) = event else { return Ok(None) };
                for option in event.list_option()?.into_iter().flat_map(|list| list.option()) {
                    let option = option?;
                    if option.name()?.is_some_and(|name| name == "mcast_rejoin_count")
                        && option.changed()
                    {
                        assert_eq!(option.data()?, Some(&3_u32.to_ne_bytes()[..]));
                        return Ok(Some(()));
                    }
                }
                Ok(None)
            })?;
            let lost = number("p1")?;
            ip("link set p1 nomaster")?;
            wait::<team::Family, _>(&mut events, |event| {
                let Event::PortListGet(event) = event else { return Ok(None) };
                for port in event.list_port()?.into_iter().flat_map(|list| list.port()) {
                    let port = port?;
                    if port.ifindex()? == Some(lost) && port.removed() {
                        return Ok(Some(()));
                    }
                }
                Ok(None)
            })?;
            Ok(())
        })
    });
}

#[test]
fn refusals_are_explained() {
    isolated(&["ip"], || {
        with::<team::Family>(|sock| {
            let link = team(sock)?;
            let unknown = set(sock, link, "no_such_option", form::U32, &[0; 4]).unwrap_err();
            assert!(format!("{unknown:?}").contains("ENOENT"), "{unknown:?}");
            let refusal = refused(sock.get(team::options_get().team_ifindex(4999)))?;
            assert_eq!(refusal.errno(), Errno::EINVAL);
            // The name is longer than the kernel accepts, so it is written as raw bytes.
            let mut req = team::options_set();
            req.team_ifindex(link).list_option(|list| {
                list.option(|option| {
                    option.raw(1, &[b'x'; 40]).type_(form::U32).data([0; 4]);
                });
            });
            let refusal = refused(sock.request(&req))?;
            assert_eq!(refusal.attribute(), Some("list-option.option.name"), "{refusal}");
            Ok(())
        })
    });
}
