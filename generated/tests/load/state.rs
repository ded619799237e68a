//! The state that the mirror keeps: links, addresses and routes, each with the attributes that a
//! program would look at.

use std::collections::BTreeMap;
use std::net::IpAddr;

use netloom::mirror::{Action, Mirror};
use netloom::rt_addr::{self, AddrAttrs, IfaFlags, Ifaddrmsg};
use netloom::rt_link::{self, IfinfoFlags, Ifinfomsg, LinkAttrs};
use netloom::rt_route::{self, RouteAttrs, RtmType, Rtmsg};
use netloom::wire::flags;
use netloom::{DecodeError, Error, Route, Socket, Subscription, WithHeader};

use crate::common::{Failure, route_socket};

pub(crate) type State = BTreeMap<Key, Value>;

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Key {
    Link(i32),
    Address {
        link: u32,
        address: Option<IpAddr>,
        length: u8,
    },
    Route {
        family: u8,
        table: u32,
        to: Option<IpAddr>,
        length: u8,
        tos: u8,
        metric: u32,
        link: u32,
    },
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Value {
    Link { name: String, mtu: u32, group: u32, alias: String, flags: IfinfoFlags, state: u8 },
    Address { label: String, flags: IfaFlags },
    Route { gateway: Option<IpAddr>, source: Option<IpAddr>, protocol: u8, kind: RtmType },
}

type Entry = Result<(Key, Value), DecodeError>;

fn link(link: &WithHeader<Ifinfomsg, LinkAttrs<'_>>) -> Entry {
    let value = Value::Link {
        name: link.ifname()?.map(ToString::to_string).unwrap_or_default(),
        mtu: link.mtu()?.unwrap_or_default(),
        group: link.group()?.unwrap_or_default(),
        alias: link.ifalias()?.map(ToString::to_string).unwrap_or_default(),
        flags: link.header().ifi_flags,
        state: link.operstate()?.unwrap_or_default(),
    };
    Ok((Key::Link(link.header().ifi_index), value))
}

fn address(address: &WithHeader<Ifaddrmsg, AddrAttrs<'_>>) -> Entry {
    let header = address.header();
    let key = Key::Address {
        link: header.ifa_index,
        address: address.local()?.or(address.address()?),
        length: header.ifa_prefixlen,
    };
    let value = Value::Address {
        label: address.label()?.map(ToString::to_string).unwrap_or_default(),
        flags: address.flags()?.unwrap_or(header.ifa_flags),
    };
    Ok((key, value))
}

fn route(route: &WithHeader<Rtmsg, RouteAttrs<'_>>) -> Entry {
    let header = route.header();
    let key = Key::Route {
        family: header.rtm_family,
        table: route.table()?.unwrap_or_else(|| header.rtm_table.into()),
        to: route.dst()?,
        length: header.rtm_dst_len,
        tos: header.rtm_tos,
        metric: route.priority()?.unwrap_or_default(),
        link: route.oif()?.unwrap_or_default(),
    };
    let value = Value::Route {
        gateway: route.gateway()?,
        source: route.prefsrc()?,
        protocol: header.rtm_protocol,
        kind: header.rtm_type,
    };
    Ok((key, value))
}

fn set((key, value): (Key, Value)) -> Action<Key, Value> {
    Action::Set(key, value)
}

fn remove((key, _): (Key, Value)) -> Action<Key, Value> {
    Action::Remove(key)
}

/// The kernel reports everything except the removal of IPv4 routes over a link that goes down.
fn link_event(event: &rt_link::Event<'_>) -> Result<Action<Key, Value>, DecodeError> {
    Ok(match event {
        // Messages of bridges about their ports differ only in the address family.
        rt_link::Event::Newlink(it) if it.header().ifi_family == 0 => {
            let change = set(link(it)?);
            if it.header().ifi_flags.contains(IfinfoFlags::UP) {
                change
            } else {
                Action::Several(vec![change, Action::Resynchronise])
            }
        }
        rt_link::Event::Dellink(it) if it.header().ifi_family == 0 => {
            Action::Several(vec![remove(link(it)?), Action::Resynchronise])
        }
        _ => Action::Ignore,
    })
}

/// Starts a mirror of links, addresses and routes.
pub(crate) fn mirror(
    subscription: Subscription<Route>,
) -> Result<Mirror<Route, Key, Value>, Failure> {
    let mut builder = Mirror::from_parts(route_socket()?, subscription)
        .follow::<rt_link::Family>(&["rtnlgrp-link"], |event, _| link_event(&event))?
        .follow::<rt_addr::Family>(&["rtnlgrp-ipv4-ifaddr", "rtnlgrp-ipv6-ifaddr"], |event, _| {
            Ok(match event {
                rt_addr::Event::Newaddr(it) => set(address(&it)?),
                rt_addr::Event::Deladdr(it) => remove(address(&it)?),
                _ => Action::Ignore,
            })
        })?
        .follow::<rt_route::Family>(
            &["rtnlgrp-ipv4-route", "rtnlgrp-ipv6-route"],
            |event, message| {
                Ok(match event {
                    // The route it replaced may have used another link.
                    rt_route::Event::Newroute(it) if message.has(flags::REPLACE) => {
                        Action::Several(vec![set(route(&it)?), Action::Resynchronise])
                    }
                    rt_route::Event::Newroute(it) => set(route(&it)?),
                    rt_route::Event::Delroute(it) => remove(route(&it)?),
                    _ => Action::Ignore,
                })
            },
        )?
        .list(rt_link::getlink(), |it| link(&it).map(Some))
        .list(rt_addr::getaddr(), |it| address(&it).map(Some));
    for family in [2, 10] {
        builder = builder.list(routes_of(family), |it| route(&it).map(Some));
    }
    Ok(builder.start()?)
}

fn routes_of(family: u8) -> rt_route::Getroute {
    let mut request = rt_route::getroute();
    request.header(|h| h.rtm_family = family);
    request
}

/// Reads the same state by dumps, without the mirror.
pub(crate) fn dump(socket: &mut Socket<Route>) -> Result<State, Failure> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut interrupted = false;
    let mut keep = |snapshot: netloom::Snapshot<Entry>| {
        interrupted |= snapshot.interrupted;
        entries.extend(snapshot.items);
    };
    keep(socket.snapshot(&rt_link::getlink(), 9, |it| link(&it))?);
    keep(socket.snapshot(&rt_addr::getaddr(), 9, |it| address(&it))?);
    for family in [2, 10] {
        keep(socket.snapshot(&routes_of(family), 9, |it| route(&it))?);
    }
    if interrupted {
        return Err(Failure::new("a dump was interrupted again and again"));
    }
    let count = entries.len();
    let state: State = entries.into_iter().collect::<Result<_, _>>().map_err(Error::Decode)?;
    assert_eq!(state.len(), count, "two objects have the same key");
    Ok(state)
}

/// Whether duplicate address detection is still running for an address.
pub(crate) fn unfinished(state: &State) -> bool {
    state.values().any(|value| match value {
        Value::Address { flags, .. } => flags.contains(IfaFlags::TENTATIVE),
        _ => false,
    })
}

/// The current entries of a mirror.
pub(crate) fn copy(mirror: &Mirror<Route, Key, Value>) -> State {
    mirror.entries().clone()
}

/// Describes the first difference between two states, and counts all.
pub(crate) fn difference(ours: &State, theirs: &State) -> Option<String> {
    let different = |key: &&Key| ours.get(key) != theirs.get(key);
    let mut keys: Vec<&Key> = ours.keys().chain(theirs.keys()).filter(different).collect();
    keys.sort();
    keys.dedup();
    let first = *keys.first()?;
    Some(format!(
        "{} objects, of {} and {}; {first:?}: {:?}, {:?}",
        keys.len(),
        ours.len(),
        theirs.len(),
        ours.get(first),
        theirs.get(first)
    ))
}
