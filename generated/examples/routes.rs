//! Lists the routes of all tables, IPv4 and IPv6, with metrics and next hops, much as
//! `ip route show table all` does.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::net::IpAddr;
use std::process::ExitCode;

use netloom::Errno;
use netloom::prelude::*;
use netloom::rt_route::{self, RouteAttrs, RtmType};
use netloom::{DecodeError, Route, Socket, rt_link};

const HELP: &str = "\
Lists routes, IPv4 and IPv6.

usage: routes [TABLE]

TABLE is a number, or one of main, local, default. The kernel then sends that table only.
";

const AF_INET: u8 = 2;
const AF_INET6: u8 = 10;

/// Table numbers with a name (include/uapi/linux/rtnetlink.h).
const TABLES: [(&str, u32); 3] = [("default", 253), ("main", 254), ("local", 255)];

/// Interface names by index.
type Names = BTreeMap<u32, String>;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let result = match arguments.as_slice() {
        [] => list(None),
        [option] if option == "--help" || option == "-h" => {
            print!("{HELP}");
            Ok(())
        }
        [table] => table_number(table).and_then(|table| list(Some(table))),
        _ => Err(HELP.into()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        // The reader, such as `head`, has closed the pipe.
        Err(error) if is_broken_pipe(&*error) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("routes: {error}");
            ExitCode::FAILURE
        }
    }
}

fn is_broken_pipe(error: &(dyn Error + 'static)) -> bool {
    let error = error.downcast_ref::<io::Error>();
    error.is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}

fn list(table: Option<u32>) -> Result<(), Box<dyn Error>> {
    let mut socket = Socket::<Route>::open()?;
    let names = names(&mut socket)?;
    let mut out = io::stdout().lock();
    for family in [AF_INET, AF_INET6] {
        let mut request = rt_route::getroute();
        request.header(|h| h.rtm_family = family);
        if let Some(table) = table {
            request.table(table);
        }
        let mut routes = socket.dump(&request)?;
        loop {
            match routes.next() {
                Ok(Some(route)) => {
                    let text = describe(&route, &names);
                    writeln!(
                        out,
                        "{}",
                        text.unwrap_or_else(|error| format!("malformed: {error}"))
                    )?;
                }
                Ok(None) => break,
                // The kernel's answer for a table that does not exist.
                Err(error) if table.is_some() && error.errno() == Some(Errno::ENOENT) => break,
                Err(error) => return Err(error.into()),
            }
        }
        if routes.interrupted() {
            writeln!(out, "(routes changed meanwhile: some may be missing or there twice)")?;
        }
    }
    Ok(())
}

fn names(socket: &mut Socket<Route>) -> Result<Names, netloom::Error> {
    let snapshot = socket.snapshot(&rt_link::getlink(), 3, |link| {
        let name = link.ifname().ok().flatten().map(ToString::to_string);
        (link.header().ifi_index as u32, name.unwrap_or_default())
    })?;
    Ok(snapshot.items.into_iter().collect())
}

fn describe(route: &rt_route::GetrouteReply<'_>, names: &Names) -> Result<String, DecodeError> {
    let header = route.header();
    let table = route.table()?.unwrap_or_else(|| u32::from(header.rtm_table));
    let mut text = String::new();
    // Writing to a String never fails.
    let _ = write!(text, "table {:<8}", table_name(table));
    if header.rtm_type != RtmType::UNICAST {
        let _ = write!(text, "{} ", header.rtm_type);
    }
    let _ = match route.dst()? {
        Some(address) => write!(text, "{address}/{}", header.rtm_dst_len),
        None if header.rtm_family == AF_INET => write!(text, "0.0.0.0/0"),
        None => write!(text, "::/0"),
    };
    hop(&mut text, route, route.oif()?, names)?;
    if let Some(source) = route.prefsrc()? {
        let _ = write!(text, " src {source}");
    }
    if let Some(metric) = route.priority()? {
        let _ = write!(text, " metric {metric}");
    }
    let _ = write!(text, " proto {}", protocol(header.rtm_protocol));
    if let Some(id) = route.nh_id()? {
        let _ = write!(text, " nexthop object {id}");
    }
    if let Some(metrics) = route.metrics()? {
        let _ = write!(text, " {metrics:?}");
    }
    for (interface, weight, attributes) in nexthops(route.multipath()?.unwrap_or_default()) {
        let _ = write!(text, "\n    next hop");
        hop(&mut text, &attributes, Some(interface), names)?;
        let _ = write!(text, " weight {weight}");
    }
    Ok(text)
}

/// Gateway and interface, of a route or of one of its next hops.
fn hop(
    text: &mut String,
    attributes: &RouteAttrs<'_>,
    interface: Option<u32>,
    names: &Names,
) -> Result<(), DecodeError> {
    if let Some(gateway) = attributes.gateway()? {
        let _ = write!(text, " via {gateway}");
    }
    if let Some(gateway) = attributes.via()?.and_then(other_gateway) {
        let _ = write!(text, " via {gateway}");
    }
    if let Some(index) = interface {
        let _ = match names.get(&index) {
            Some(name) => write!(text, " dev {name}"),
            None => write!(text, " dev #{index}"),
        };
    }
    Ok(())
}

/// The address of a gateway of another family: two bytes for the family, then the address.
fn other_gateway(via: &[u8]) -> Option<IpAddr> {
    let address = via.get(2..)?;
    let v4 = <[u8; 4]>::try_from(address).map(IpAddr::from);
    v4.or_else(|_| <[u8; 16]>::try_from(address).map(IpAddr::from)).ok()
}

/// Decodes `multipath`, which is bytes in the spec: a sequence of `struct rtnexthop` (length,
/// flags, weight minus one, interface), each followed by attributes.
fn nexthops(mut bytes: &[u8]) -> Vec<(u32, u16, RouteAttrs<'_>)> {
    let mut found = Vec::new();
    while let Some((&[low, high, _flags, hops, a, b, c, d], _)) = bytes.split_first_chunk() {
        let len = usize::from(u16::from_ne_bytes([low, high]));
        let Some(attributes) = bytes.get(8..len) else { break };
        let interface = u32::from_ne_bytes([a, b, c, d]);
        found.push((interface, u16::from(hops) + 1, RouteAttrs::new(attributes)));
        bytes = bytes.get(len.next_multiple_of(4)..).unwrap_or_default();
    }
    found
}

fn table_number(name: &str) -> Result<u32, Box<dyn Error>> {
    match TABLES.iter().find(|table| table.0 == name) {
        Some(table) => Ok(table.1),
        None => name.parse().map_err(|_| format!("no table is called {name}\n\n{HELP}").into()),
    }
}

fn table_name(number: u32) -> String {
    TABLES
        .iter()
        .find(|table| table.1 == number)
        .map_or_else(|| number.to_string(), |table| table.0.to_owned())
}

/// The protocol that installed a route. The spec has a plain number; these are the usual names.
fn protocol(number: u8) -> String {
    match number {
        1 => "redirect".into(),
        2 => "kernel".into(),
        3 => "boot".into(),
        4 => "static".into(),
        9 => "ra".into(),
        16 => "dhcp".into(),
        other => other.to_string(),
    }
}
