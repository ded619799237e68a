//! Keeps a copy of the routing tables and prints changes, even if notifications are lost.

use std::error::Error;
use std::net::IpAddr;
use std::process::ExitCode;

use netloom::mirror::{Action, Mirror, Update};
use netloom::rt_link::IfinfoFlags;
use netloom::rt_route::{RouteAttrs, Rtmsg};
use netloom::wire::flags;
use netloom::{DecodeError, Route, WithHeader, rt_link, rt_route};

const HELP: &str = "\
Keeps a copy of the IPv4 and IPv6 routes and prints changes until it is interrupted.

usage: mirror
";

/// Identifies a route: table, destination, its length, type of service, metric, link.
type Key = (u32, Option<IpAddr>, u8, u8, u32, Option<u32>);

/// The other properties of interest: the gateway, and the protocol that installed the route.
type Value = (Option<IpAddr>, u8);

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let result = match arguments.as_slice() {
        [] => follow(),
        [option] if option == "--help" || option == "-h" => {
            print!("{HELP}");
            Ok(())
        }
        _ => Err(HELP.into()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("mirror: {error}");
            ExitCode::FAILURE
        }
    }
}

fn follow() -> Result<(), Box<dyn Error>> {
    let mut routes = start()?;
    println!("{} routes", routes.entries().len());
    loop {
        match routes.next()? {
            Update::Added(key) => println!("+ {key:?}: {:?}", routes.get(&key)),
            Update::Changed { key, before } => {
                println!("~ {key:?}: {before:?} is now {:?}", routes.get(&key));
            }
            Update::Removed { key, .. } => println!("- {key:?}"),
            // Nothing to do: the mirror has reported the lost changes.
            _ => println!("= {} routes", routes.entries().len()),
        }
    }
}

fn start() -> Result<Mirror<Route, Key, Value>, netloom::Error> {
    let mut builder = Mirror::open()?
        .follow::<rt_route::Family>(
            &["rtnlgrp-ipv4-route", "rtnlgrp-ipv6-route"],
            |event, message| {
                Ok(match event {
                    // One of several next hops of a route may be gone.
                    rt_route::Event::Delroute(route) if route.header().rtm_family == 10 => {
                        Action::Several(vec![
                            Action::Remove(entry(&route)?.0),
                            Action::Resynchronise,
                        ])
                    }
                    rt_route::Event::Delroute(route) => Action::Remove(entry(&route)?.0),
                    rt_route::Event::Newroute(route) => {
                        let (key, value) = entry(&route)?;
                        let change = Action::Set(key, value);
                        // The replaced route may have used another link, and the kernel does not
                        // report its removal.
                        if message.has(flags::REPLACE) {
                            Action::Several(vec![change, Action::Resynchronise])
                        } else {
                            change
                        }
                    }
                    _ => Action::Ignore,
                })
            },
        )?
        // The kernel does not report the removal of IPv4 routes over a link that goes down.
        .follow::<rt_link::Family>(&["rtnlgrp-link"], |event, _| {
            Ok(match event {
                rt_link::Event::Newlink(link)
                    if link.header().ifi_flags.contains(IfinfoFlags::UP) =>
                {
                    Action::Ignore
                }
                _ => Action::Resynchronise,
            })
        })?;
    for family in [2, 10] {
        let mut request = rt_route::getroute();
        request.header(|h| h.rtm_family = family);
        builder = builder.list(request, |route| entry(&route).map(Some));
    }
    builder.start()
}

fn entry(route: &WithHeader<Rtmsg, RouteAttrs<'_>>) -> Result<(Key, Value), DecodeError> {
    let header = route.header();
    let table = route.table()?.unwrap_or_else(|| header.rtm_table.into());
    let metric = route.priority()?.unwrap_or_default();
    let (length, tos) = (header.rtm_dst_len, header.rtm_tos);
    let key = (table, route.dst()?, length, tos, metric, route.oif()?);
    Ok((key, (route.gateway()?, header.rtm_protocol)))
}
