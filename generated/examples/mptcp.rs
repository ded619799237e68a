//! Endpoints and limits of Multipath TCP, and what happens to its connections, as `ip mptcp` shows
//! and changes them.

use std::error::Error;
use std::fmt::Display;
use std::net::IpAddr;
use std::num::NonZeroU8;
use std::process::ExitCode;

use netloom::Errno;
use netloom::mptcp_pm::{self, AddrFlags, AddressAttrs, AddressWriter, Event, EventAttrAttrs};
use netloom::rt_link;
use netloom::{DecodeError, Generic, Notification, Route, Socket, Subscription};

const HELP: &str = "\
Shows and changes the endpoints and limits of Multipath TCP.

usage: mptcp [endpoint]
       mptcp endpoint add ADDRESS [dev INTERFACE] [id ID] [port PORT]
                      [signal] [subflow] [backup] [fullmesh]
       mptcp endpoint delete ID
       mptcp endpoint flush
       mptcp limits [subflows NUMBER] [add-addr-accepted NUMBER]
       mptcp monitor

Changes and monitor need CAP_NET_ADMIN.
";

#[allow(dead_code, reason = "a test includes this file and calls what is below")]
fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let result = match arguments[..] {
        ["--help" | "-h"] => {
            print!("{HELP}");
            Ok(())
        }
        ["monitor"] => monitor(),
        _ => Socket::open().map_err(Into::into).and_then(|mut sock| run(&mut sock, &arguments)),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("mptcp: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Runs the command.
pub(crate) fn run(sock: &mut Socket<Generic>, arguments: &[&str]) -> Result<(), Box<dyn Error>> {
    let result = match *arguments {
        [] | ["endpoint"] => {
            for line in endpoints(sock)? {
                println!("{line}");
            }
            return Ok(());
        }
        ["endpoint", "add", address, ref options @ ..] => {
            let write = endpoint(address, options)?;
            sock.request(mptcp_pm::add_addr().addr(write))
        }
        ["endpoint", "delete", id] => {
            let id = endpoint_id(id)?;
            sock.request(mptcp_pm::del_addr().addr(|addr| {
                addr.id(id);
            }))
        }
        ["endpoint", "flush"] => sock.request(&mptcp_pm::flush_addrs()),
        ["limits"] => {
            println!("{}", limits(sock)?);
            return Ok(());
        }
        ["limits", ref options @ ..] => {
            let mut request = mptcp_pm::set_limits();
            for pair in options.chunks(2) {
                match *pair {
                    ["subflows", number] => request.subflows(number.parse()?),
                    ["add-addr-accepted", number] => request.rcv_add_addrs(number.parse()?),
                    _ => return Err(HELP.into()),
                };
            }
            sock.request(&request)
        }
        _ => return Err(HELP.into()),
    };
    match result {
        Ok(_) => Ok(()),
        Err(error) if error.errno() == Some(Errno::EPERM) => {
            Err(format!("{error}; run it as root").into())
        }
        Err(error) => Err(error.into()),
    }
}

/// Parses an endpoint, and returns a function that writes it.
fn endpoint(
    address: &str,
    options: &[&str],
) -> Result<impl FnOnce(&mut AddressWriter), Box<dyn Error>> {
    let address: IpAddr = address.parse().map_err(|_| format!("{address} is no IP address"))?;
    let (mut id, mut port, mut interface) = (None, None, None);
    let mut flags = AddrFlags::empty();
    let mut words = options.iter();
    while let Some(word) = words.next() {
        let mut value = || words.next().ok_or_else(|| format!("{word} needs a value"));
        match *word {
            "id" => id = Some(endpoint_id(value()?)?),
            "port" => port = Some(value()?.parse()?),
            "dev" => interface = Some(index(value()?)?),
            flag => flags |= flag.parse().map_err(|_| format!("{flag} is no flag\n\n{HELP}"))?,
        }
    }
    Ok(move |addr: &mut AddressWriter| {
        match address {
            IpAddr::V4(address) => addr.family(2).addr4(address),
            IpAddr::V6(address) => addr.family(10).addr6(address),
        };
        addr.flags(flags);
        if let Some(id) = id {
            addr.id(id);
        }
        if let Some(port) = port {
            addr.port(port);
        }
        if let Some(index) = interface {
            addr.if_idx(index);
        }
    })
}

/// Id of an endpoint. The kernel accepts 0: deleting that id closes the initial subflow of each
/// connection (`mptcp_nl_remove_id_zero_address` in net/mptcp/pm_kernel.c).
fn endpoint_id(text: &str) -> Result<u8, Box<dyn Error>> {
    let id: NonZeroU8 = text.parse().map_err(|_| format!("{text} is no id: 1 to 255 are"))?;
    Ok(id.get())
}

/// Number of an interface.
fn index(name: &str) -> Result<i32, Box<dyn Error>> {
    let mut routes = Socket::<Route>::open()?;
    let mut request = rt_link::getlink();
    request.ifname(name);
    let link = routes.get(&request).map_err(|error| format!("{name}: {error}"))?;
    Ok(link.header().ifi_index)
}

/// Name of an interface, or its number if it has gone.
fn name(index: i32) -> Result<String, netloom::Error> {
    let mut routes = Socket::<Route>::open()?;
    let mut request = rt_link::getlink();
    request.header(|h| h.ifi_index = index);
    match routes.get(&request) {
        Ok(link) => Ok(link.ifname()?.unwrap_or_default().to_string()),
        Err(error) if error.errno() == Some(Errno::ENODEV) => Ok(format!("#{index}")),
        Err(error) => Err(error),
    }
}

/// The endpoints, each on a line as `ip mptcp endpoint` prints it.
pub(crate) fn endpoints(sock: &mut Socket<Generic>) -> Result<Vec<String>, netloom::Error> {
    let mut lines = Vec::new();
    let mut endpoints = sock.dump(&mptcp_pm::get_addr())?;
    while let Some(endpoint) = endpoints.next()? {
        if let Some(address) = endpoint.addr()? {
            lines.push(described(&address)?);
        }
    }
    Ok(lines)
}

fn described(address: &AddressAttrs<'_>) -> Result<String, netloom::Error> {
    let ip = address.addr4()?.map(IpAddr::from).or(address.addr6()?.map(IpAddr::from));
    let mut line = ip.map_or("?".to_owned(), |ip| ip.to_string());
    if let Some(port) = address.port()?.filter(|port| *port != 0) {
        line += &format!(" port {port}");
    }
    line += &format!(" id {}", address.id()?.unwrap_or_default());
    let flags = address.flags()?.unwrap_or_default();
    if !flags.is_empty() {
        line += &format!(" {}", flags.to_string().replace('|', " "));
    }
    if let Some(index) = address.if_idx()?.filter(|index| *index != 0) {
        line += &format!(" dev {}", name(index)?);
    }
    Ok(line)
}

/// The limits, as `ip mptcp limits` prints them.
pub(crate) fn limits(sock: &mut Socket<Generic>) -> Result<String, netloom::Error> {
    let limits = sock.get(&mptcp_pm::get_limits())?;
    let (accepted, subflows) = (limits.rcv_add_addrs()?, limits.subflows()?);
    let [accepted, subflows] = [accepted, subflows].map(Option::unwrap_or_default);
    Ok(format!("add_addr_accepted {accepted} subflows {subflows}"))
}

#[allow(dead_code, reason = "as `main`")]
fn monitor() -> Result<(), Box<dyn Error>> {
    let mut subscription = Subscription::<Generic>::open()?;
    subscription.join::<mptcp_pm::Family>("mptcp_pm_events")?;
    loop {
        match subscription.next()? {
            Notification::Message(event) => {
                if let Some(event) = event.decode::<mptcp_pm::Family>()? {
                    println!("{}", describe_event(&event)?);
                }
            }
            Notification::Overrun => println!("! the kernel lost messages for us"),
            _ => {}
        }
    }
}

/// Describes an event.
pub(crate) fn describe_event(event: &Event<'_>) -> Result<String, DecodeError> {
    Ok(match event {
        Event::Created(about) => format!("created {}", connection(about)?),
        Event::Established(about) => format!("established {}", connection(about)?),
        Event::Closed(about) => format!("closed {}", connection(about)?),
        Event::Announced(about) => format!("announced {}", connection(about)?),
        Event::Removed(about) => format!("removed {}", connection(about)?),
        Event::SubEstablished(about) => format!("subflow established {}", connection(about)?),
        Event::SubClosed(about) => format!("subflow closed {}", connection(about)?),
        Event::SubPriority(about) => format!("subflow priority {}", connection(about)?),
        Event::ListenerCreated(about) => format!("listener created {}", connection(about)?),
        Event::ListenerClosed(about) => format!("listener closed {}", connection(about)?),
        other => format!("{other:?}"),
    })
}

fn connection(about: &EventAttrAttrs<'_>) -> Result<String, DecodeError> {
    let mut words = Vec::new();
    let mut put = |name: &str, value: Option<&dyn Display>| {
        words.extend(value.map(|value| format!("{name}={value}")));
    };
    fn shown<T: Display>(value: &Option<T>) -> Option<&dyn Display> {
        value.as_ref().map(|value| value as &dyn Display)
    }
    put("token", shown(&about.token()?.map(|token| format!("{token:08x}"))));
    put("remid", shown(&about.rem_id()?));
    put("locid", shown(&about.loc_id()?));
    put("saddr4", shown(&about.saddr4()?));
    put("saddr6", shown(&about.saddr6()?));
    put("daddr4", shown(&about.daddr4()?));
    put("daddr6", shown(&about.daddr6()?));
    put("sport", shown(&about.sport()?));
    put("dport", shown(&about.dport()?));
    put("backup", shown(&about.backup()?));
    put("error", shown(&about.error()?));
    put("flags", shown(&about.flags()?));
    put("ifindex", shown(&about.if_idx()?));
    put("reset_reason", shown(&about.reset_reason()?));
    put("server_side", shown(&about.server_side()?));
    Ok(words.join(" "))
}
