//! Puts an address on an interface and, if a gateway is given, a default route through it, as
//! `ip address add` and `ip route add` do.

use std::error::Error;
use std::net::IpAddr;
use std::process::ExitCode;

use netloom::Errno;
use netloom::rt_addr::{self};
use netloom::rt_link::{self, IfinfoFlags};
use netloom::rt_route::{self, RtmType};
use netloom::{Route, Socket};

const HELP: &str = "\
Puts an address on an interface, and makes a default route through a gateway.

usage: add_address INTERFACE ADDRESS/PREFIX [GATEWAY]

Needs CAP_NET_ADMIN.
";

/// Numbers for which the specs have no names (include/uapi/linux/rtnetlink.h).
const TABLE_MAIN: u8 = 254;
const PROTOCOL_STATIC: u8 = 4;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let result = match arguments[..] {
        ["--help" | "-h"] => {
            print!("{HELP}");
            Ok(())
        }
        [interface, address] => run(interface, address, None),
        [interface, address, gateway] => run(interface, address, Some(gateway)),
        _ => Err(HELP.into()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("add_address: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(interface: &str, address: &str, gateway: Option<&str>) -> Result<(), Box<dyn Error>> {
    let (address, prefix) = parse_prefix(address)?;
    let gateway = gateway.map(parse_address).transpose()?;

    let mut socket = Socket::<Route>::open()?;
    let mut request = rt_link::getlink();
    request.ifname(interface);
    let link = socket.get(&request).map_err(|error| format!("{interface}: {error}"))?;
    let index = link.header().ifi_index as u32;
    let up = link.header().ifi_flags.contains(IfinfoFlags::UP);

    match add_address(&mut socket, index, address, prefix) {
        Ok(()) => println!("{interface} has {address}/{prefix}"),
        Err(error) if error.errno() == Some(Errno::EEXIST) => {
            println!("{interface} had {address}/{prefix} already");
        }
        Err(error) => return Err(error.into()),
    }
    if !up {
        println!("{interface} is down: `ip link set {interface} up` switches it on");
    }
    if let Some(gateway) = gateway {
        match add_default_route(&mut socket, index, gateway) {
            Ok(()) => println!("the default route goes through {gateway}"),
            Err(error) if error.errno() == Some(Errno::EEXIST) => {
                println!("there is a default route already; it stays as it is");
            }
            Err(error) => return Err(error.into()),
        }
    }
    Ok(())
}

fn add_address(
    socket: &mut Socket<Route>,
    index: u32,
    address: IpAddr,
    prefix: u8,
) -> Result<(), netloom::Error> {
    let mut request = rt_addr::newaddr();
    request.create().exclusive().header(|h| {
        h.ifa_family = family(address);
        h.ifa_prefixlen = prefix;
        h.ifa_index = index;
    });
    // Two attributes, because on a point-to-point link one is the other end's.
    request.local(address).address(address);
    socket.request(&request)?;
    Ok(())
}

fn add_default_route(
    socket: &mut Socket<Route>,
    index: u32,
    gateway: IpAddr,
) -> Result<(), netloom::Error> {
    let mut request = rt_route::newroute();
    request.create().exclusive().header(|h| {
        h.rtm_family = family(gateway);
        h.rtm_table = TABLE_MAIN;
        h.rtm_protocol = PROTOCOL_STATIC;
        h.rtm_type = RtmType::UNICAST;
    });
    request.gateway(gateway).oif(index);
    let done = socket.request(&request)?;
    if let Some(warning) = done.warning() {
        println!("the kernel remarks: {warning}");
    }
    Ok(())
}

/// Address family of the header: `AF_INET` or `AF_INET6`.
fn family(address: IpAddr) -> u8 {
    if address.is_ipv4() { 2 } else { 10 }
}

fn parse_prefix(text: &str) -> Result<(IpAddr, u8), Box<dyn Error>> {
    let (address, prefix) = text.split_once('/').ok_or("an address looks like 192.0.2.1/24")?;
    let address = parse_address(address)?;
    let longest = if address.is_ipv4() { 32 } else { 128 };
    match prefix.parse() {
        Ok(prefix) if prefix <= longest => Ok((address, prefix)),
        _ => Err(format!("{prefix} is no prefix length; it goes from 0 to {longest}").into()),
    }
}

fn parse_address(text: &str) -> Result<IpAddr, Box<dyn Error>> {
    text.parse().map_err(|_| format!("{text} is no IP address").into())
}
