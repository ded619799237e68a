//! Follows changes of interfaces and addresses as they happen, as `ip monitor link address` does.

use std::error::Error;
use std::process::ExitCode;

use netloom::rt_addr::{self, Ifaddrmsg};
use netloom::rt_link::{self, Ifinfomsg, LinkAttrs, RtextFilter};
use netloom::{DecodeError, EventMessage, Notification, Route, Socket, Subscription, WithHeader};

const HELP: &str = "\
Prints changes of interfaces and addresses until it is interrupted.

usage: watch
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let result = match arguments.as_slice() {
        [] => watch(),
        [option] if option == "--help" || option == "-h" => {
            print!("{HELP}");
            Ok(())
        }
        _ => Err(HELP.into()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("watch: {error}");
            ExitCode::FAILURE
        }
    }
}

fn watch() -> Result<(), Box<dyn Error>> {
    let mut subscription = Subscription::<Route>::open()?;
    subscription.join::<rt_link::Family>("rtnlgrp-link")?;
    subscription.join::<rt_addr::Family>("rtnlgrp-ipv4-ifaddr")?;
    subscription.join::<rt_addr::Family>("rtnlgrp-ipv6-ifaddr")?;

    // First join, then list: the subscription reports what changes in between.
    let mut socket = Socket::<Route>::open()?;
    list(&mut socket)?;
    loop {
        match subscription.next()? {
            // A message that cannot be read is no reason to miss the ones behind it.
            Notification::Message(event) => match describe(&event) {
                Ok(Some(text)) => println!("{text}"),
                Ok(None) => {}
                Err(error) => println!("? malformed: {error}"),
            },
            Notification::Overrun => {
                println!("! the kernel lost messages for us; this is how things are now");
                list(&mut socket)?;
            }
            _ => {}
        }
    }
}

/// How things are, to start from and to catch up with what was lost. A program that keeps a copy
/// would replace it by this.
fn list(socket: &mut Socket<Route>) -> Result<(), netloom::Error> {
    let mut request = rt_link::getlink();
    request.ext_mask(RtextFilter::SKIP_STATS);
    let mut links = socket.dump(&request)?;
    while let Some(link) = links.next()? {
        println!("= {}", describe_link(&link)?);
    }
    let mut addresses = socket.dump(&rt_addr::getaddr())?;
    while let Some(address) = addresses.next()? {
        println!("= {}", describe_address(&address)?);
    }
    Ok(())
}

/// What an event means; `None` if it is none of links or addresses.
fn describe(event: &EventMessage<'_, Route>) -> Result<Option<String>, DecodeError> {
    if let Some(event) = event.decode::<rt_link::Family>()? {
        return Ok(match event {
            rt_link::Event::Newlink(link) if is_link(&link) => {
                Some(format!("+ {}", describe_link(&link)?))
            }
            rt_link::Event::Dellink(link) if is_link(&link) => {
                Some(format!("- {}", describe_link(&link)?))
            }
            _ => None,
        });
    }
    Ok(match event.decode::<rt_addr::Family>()? {
        Some(rt_addr::Event::Newaddr(a)) => Some(format!("+ {}", describe_address(&a)?)),
        Some(rt_addr::Event::Deladdr(a)) => Some(format!("- {}", describe_address(&a)?)),
        _ => None,
    })
}

/// Whether a message is about an interface itself. Bridges report their ports in the same group,
/// in the family `AF_BRIDGE` (net/bridge/br_netlink.c): there "deleted" means that an interface is
/// no port any more.
fn is_link(link: &WithHeader<Ifinfomsg, LinkAttrs<'_>>) -> bool {
    link.header().ifi_family == 0
}

fn describe_link(link: &WithHeader<Ifinfomsg, LinkAttrs<'_>>) -> Result<String, DecodeError> {
    let header = link.header();
    let name = link.ifname()?.unwrap_or_default();
    let mtu = link.mtu()?.unwrap_or_default();
    let master = match link.master()? {
        Some(index) => format!(" in #{index}"),
        None => String::new(),
    };
    Ok(format!("link #{} {name} mtu {mtu}{master} {}", header.ifi_index, header.ifi_flags))
}

fn describe_address(
    message: &WithHeader<Ifaddrmsg, rt_addr::AddrAttrs<'_>>,
) -> Result<String, DecodeError> {
    let header = message.header();
    // On a point-to-point link `address` is the other end's, and `local` ours.
    let address = match (message.local()?, message.address()?) {
        (Some(ours), Some(peer)) if ours != peer => format!("{ours} peer {peer}"),
        (Some(ours), _) | (None, Some(ours)) => ours.to_string(),
        (None, None) => "?".to_owned(),
    };
    let flags = message.flags()?.unwrap_or(header.ifa_flags);
    Ok(format!("address {address}/{} on #{} {flags}", header.ifa_prefixlen, header.ifa_index))
}
