//! Keeps a copy of the neighbour tables of IPv4 (ARP) and IPv6, and prints changes, as
//! `ip neigh show` and `ip monitor neigh` do.

use std::collections::HashMap;
use std::error::Error;
use std::net::IpAddr;
use std::process::ExitCode;

use netloom::mirror::{Action, Mirror, Update};
use netloom::prelude::*;
use netloom::rt_neigh::{self, Ndmsg, NeighbourAttrs, NtfFlags, NudState};
use netloom::{DecodeError, HardwareAddr, Route, Socket, WithHeader, rt_link};

const HELP: &str = "\
Lists IPv4 and IPv6 neighbours, then prints changes until it is interrupted.

usage: neighbours [INTERFACE]

Needs no privilege.
";

/// Families of neighbours; others are entries of bridges.
const FAMILIES: [u8; 2] = [2, 10];

/// Identifies a neighbour: the index of the interface, and the address.
type Key = (i32, IpAddr);

/// The other properties of interest: the hardware address, state and flags.
type Value = (Option<HardwareAddr>, NudState, NtfFlags);

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let result = match arguments.as_slice() {
        [] => follow(None),
        [option] if option == "--help" || option == "-h" => {
            print!("{HELP}");
            Ok(())
        }
        [interface] => follow(Some(interface)),
        _ => Err(HELP.into()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("neighbours: {error}");
            ExitCode::FAILURE
        }
    }
}

fn follow(interface: Option<&str>) -> Result<(), Box<dyn Error>> {
    let mut names = Names(HashMap::new());
    // The index, because an interface may have several names.
    let wanted = interface.map(index).transpose()?;
    let mut neighbours = start()?;
    for (key, value) in neighbours.entries() {
        if wanted.is_none_or(|wanted| wanted == key.0) {
            println!("= {}", describe(key.1, names.of(key.0), value));
        }
    }
    loop {
        let (sign, key, value) = match neighbours.next()? {
            Update::Added(key) => ('+', key, neighbours.get(&key).copied()),
            Update::Changed { key, .. } => ('~', key, neighbours.get(&key).copied()),
            Update::Removed { key, before } => ('-', key, Some(before)),
            // Messages were lost; the mirror has reported their changes.
            _ => continue,
        };
        if let Some(value) = value
            && wanted.is_none_or(|wanted| wanted == key.0)
        {
            println!("{sign} {}", describe(key.1, names.of(key.0), &value));
        }
    }
}

fn start() -> Result<Mirror<Route, Key, Value>, netloom::Error> {
    let mut builder =
        Mirror::open()?.follow::<rt_neigh::Family>(&["rtnlgrp-neigh"], |event, _| {
            Ok(match event {
                rt_neigh::Event::Newneigh(neighbour) => match entry(&neighbour)? {
                    Some((key, value)) => Action::Set(key, value),
                    None => Action::Ignore,
                },
                rt_neigh::Event::Delneigh(neighbour) => match entry(&neighbour)? {
                    Some((key, _)) => Action::Remove(key),
                    None => Action::Ignore,
                },
                _ => Action::Ignore,
            })
        })?;
    for family in FAMILIES {
        let mut request = rt_neigh::getneigh();
        request.header(|h| h.ndm_family = family);
        builder = builder.list(request, |neighbour| entry(&neighbour));
    }
    builder.start()
}

/// A neighbour; `None` if the message is about something else.
fn entry(
    neighbour: &WithHeader<Ndmsg, NeighbourAttrs<'_>>,
) -> Result<Option<(Key, Value)>, DecodeError> {
    let header = neighbour.header();
    let Some(address) = neighbour.dst()? else { return Ok(None) };
    // The same group reports entries of bridges, and proxy entries.
    if !FAMILIES.contains(&header.ndm_family) || header.ndm_flags.contains(NtfFlags::PROXY) {
        return Ok(None);
    }
    let key = (header.ndm_ifindex, address);
    Ok(Some((key, (neighbour.lladdr()?, header.ndm_state, header.ndm_flags))))
}

fn describe(address: IpAddr, interface: &str, value: &Value) -> String {
    let (hardware, state, flags) = value;
    let mut text = match hardware {
        Some(hardware) => format!("{address} on {interface} is {hardware}, {state}"),
        None => format!("{address} on {interface} is not known, {state}"),
    };
    if flags.contains(NtfFlags::ROUTER) {
        text += ", a router";
    }
    text
}

/// Names of interfaces, requested when first needed.
struct Names(HashMap<i32, String>);

impl Names {
    fn of(&mut self, index: i32) -> &str {
        self.0.entry(index).or_insert_with(|| {
            // It may have been deleted.
            name(index).ok().flatten().unwrap_or_else(|| format!("#{index}"))
        })
    }
}

/// Index of an interface, by its name or an alternative one.
fn index(interface: &str) -> Result<i32, Box<dyn Error>> {
    let mut socket = Socket::<Route>::open()?;
    let mut request = rt_link::getlink();
    // Only alternative names may be longer.
    if interface.len() < 16 {
        request.ifname(interface)
    } else {
        request.alt_ifname(interface)
    };
    let link = socket.get(&request).map_err(|error| format!("{interface}: {error}"))?;
    Ok(link.header().ifi_index)
}

fn name(index: i32) -> Result<Option<String>, netloom::Error> {
    let mut socket = Socket::<Route>::open()?;
    let header = rt_link::Ifinfomsg::with(|h| h.ifi_index = index);
    let link = socket.get(rt_link::getlink().header(|h| *h = header))?;
    Ok(link.ifname()?.map(ToString::to_string))
}
