//! Configures WireGuard interfaces and shows them, as `wg set` and `wg show` do.

#[path = "wireguard/base64.rs"]
mod base64;
#[path = "wireguard/device.rs"]
mod device;
#[path = "wireguard/text.rs"]
mod text;

use std::error::Error;
use std::net::{IpAddr, SocketAddr};
use std::process::ExitCode;

use netloom::Errno;
use netloom::prelude::Struct as _;
use netloom::rt_link;
use netloom::wireguard::{self, SockaddrIn, SockaddrIn6, WgpeerFlags, WgpeerWriter};
use netloom::{Generic, Route, Socket};

use device::{Device, Key, Prefix};

const HELP: &str = "\
Shows WireGuard interfaces, or configures one.

usage: wireguard show [INTERFACE]
       wireguard set INTERFACE [listen-port PORT] [fwmark NUMBER] [private-key FILE]
           [peer KEY [remove] [preshared-key FILE] [endpoint ADDRESS:PORT]
               [persistent-keepalive SECONDS] [allowed-ips ADDRESS/PREFIX,...]]...

Keys are in base64, as `wg genkey` and `wg pubkey` print them; FILE may be /dev/stdin. What is not
named stays as it is. Needs CAP_NET_ADMIN. `ip link add wg0 type wireguard` makes an interface.
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let result = match arguments[..] {
        ["--help" | "-h"] => {
            print!("{HELP}");
            Ok(())
        }
        ["show"] => show_all(),
        ["show", name] => {
            Socket::open().map_err(Into::into).and_then(|mut sock| show(&mut sock, name))
        }
        ["set", name, ref settings @ ..] => set(name, settings),
        _ => Err(HELP.into()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("wireguard: {error}");
            ExitCode::FAILURE
        }
    }
}

fn show_all() -> Result<(), Box<dyn Error>> {
    let mut names = Vec::new();
    let mut routes = Socket::<Route>::open()?;
    let mut links = routes.dump(&rt_link::getlink())?;
    while let Some(link) = links.next()? {
        let kind = link.linkinfo()?.map_or(Ok(None), |info| info.kind())?;
        if kind.is_some_and(|kind| *kind == b"wireguard"[..]) {
            names.extend(link.ifname()?.map(ToString::to_string));
        }
    }
    if names.is_empty() {
        println!("no WireGuard interface; `ip link add wg0 type wireguard` makes one");
        return Ok(());
    }
    let mut socket = Socket::open()?;
    for (index, name) in names.iter().enumerate() {
        if index > 0 {
            println!();
        }
        show(&mut socket, name)?;
    }
    Ok(())
}

fn show(socket: &mut Socket<Generic>, name: &str) -> Result<(), Box<dyn Error>> {
    let device = Device::read(socket, name).map_err(|error| advise(name, &error))?;
    print!("{device}");
    Ok(())
}

/// An error with what may help.
fn advise(name: &str, error: &netloom::Error) -> String {
    let help = match (error, error.errno()) {
        (netloom::Error::UnknownFamily(_), _) => "; does `modprobe wireguard` help?",
        (_, Some(Errno::ENODEV)) => "; `ip link add NAME type wireguard` makes one",
        (_, Some(Errno::EOPNOTSUPP)) => "; that is no WireGuard interface",
        (_, Some(Errno::EPERM)) => "; run it as root",
        _ => "",
    };
    format!("{name}: {error}{help}")
}

/// What is to be set of a peer.
#[derive(Default)]
struct Peer {
    key: Key,
    remove: bool,
    preshared: Option<Key>,
    endpoint: Option<SocketAddr>,
    keepalive: Option<u16>,
    allowed: Option<Vec<Prefix>>,
}

fn set(name: &str, settings: &[&str]) -> Result<(), Box<dyn Error>> {
    let mut request = wireguard::set_device();
    request.ifname(name);
    let mut peers: Vec<Peer> = Vec::new();
    let mut words = settings.iter();
    while let Some(word) = words.next() {
        let mut value = || words.next().ok_or_else(|| format!("{word} needs a value"));
        match (*word, peers.last_mut()) {
            ("listen-port", None) => {
                request.listen_port(value()?.parse()?);
            }
            ("fwmark", None) => {
                request.fwmark(value()?.parse()?);
            }
            ("private-key", None) => {
                request.private_key(key_file(value()?)?);
            }
            ("peer", _) => peers.push(Peer { key: base64::key(value()?)?, ..Peer::default() }),
            ("remove", Some(peer)) => peer.remove = true,
            ("preshared-key", Some(peer)) => peer.preshared = Some(key_file(value()?)?),
            ("endpoint", Some(peer)) => peer.endpoint = Some(value()?.parse()?),
            ("persistent-keepalive", Some(peer)) => peer.keepalive = Some(value()?.parse()?),
            ("allowed-ips", Some(peer)) => {
                let list = value()?.split(',').filter(|text| !text.is_empty());
                peer.allowed = Some(list.map(prefix).collect::<Result<_, _>>()?);
            }
            _ => return Err(format!("{word} is not allowed here\n\n{HELP}").into()),
        }
    }
    request.peers(0, &peers, write_peer);
    let mut socket = Socket::<Generic>::open()?;
    socket.request(&request).map_err(|error| advise(name, &error))?;
    Ok(())
}

fn write_peer(writer: &mut WgpeerWriter, peer: &Peer) {
    writer.public_key(peer.key);
    let mut flags = WgpeerFlags::empty();
    if peer.remove {
        flags |= WgpeerFlags::REMOVE_ME;
    }
    if peer.allowed.is_some() {
        flags |= WgpeerFlags::REPLACE_ALLOWEDIPS;
    }
    writer.flags(flags);
    if let Some(key) = peer.preshared {
        writer.preshared_key(key);
    }
    if let Some(endpoint) = peer.endpoint {
        writer.endpoint(socket_address(endpoint));
    }
    if let Some(seconds) = peer.keepalive {
        writer.persistent_keepalive_interval(seconds);
    }
    writer.allowedips(0, peer.allowed.iter().flatten(), |writer, (address, length)| {
        writer.family(family(*address)).ipaddr(*address).cidr_mask(*length);
    });
}

/// `AF_INET` or `AF_INET6`.
fn family(address: IpAddr) -> u16 {
    if address.is_ipv4() { 2 } else { 10 }
}

/// The struct that the kernel wants for an address with a port.
fn socket_address(endpoint: SocketAddr) -> Vec<u8> {
    let mut bytes = Vec::new();
    let sin_family = family(endpoint.ip());
    let written = match endpoint {
        SocketAddr::V4(of) => {
            let (sin_port, sin_addr) = (of.port(), *of.ip());
            SockaddrIn::with(|s| {
                s.sin_family = sin_family;
                s.sin_port = sin_port;
                s.sin_addr = sin_addr;
                s.zero = 0;
            })
            .write(&mut bytes)
        }
        SocketAddr::V6(of) => SockaddrIn6::with(|s| {
            s.sin6_family = sin_family;
            s.sin6_port = of.port();
            s.sin6_flowinfo = 0;
            s.sin6_addr = *of.ip();
            s.sin6_scope_id = of.scope_id();
        })
        .write(&mut bytes),
    };
    written.expect("numbers and addresses can always be written");
    bytes
}

fn key_file(path: &str) -> Result<Key, Box<dyn Error>> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))?;
    Ok(base64::key(text.trim())?)
}

fn prefix(text: &str) -> Result<Prefix, Box<dyn Error>> {
    let (address, length) = text.split_once('/').unwrap_or((text, ""));
    let address: IpAddr = address.parse().map_err(|_| format!("{address} is no IP address"))?;
    let longest = if address.is_ipv4() { 32 } else { 128 };
    match length {
        "" => Ok((address, longest)),
        length => match length.parse() {
            Ok(length) if length <= longest => Ok((address, length)),
            _ => Err(format!("{length} is no prefix length; it goes from 0 to {longest}").into()),
        },
    }
}
