//! Lists the network interfaces with their kind, its settings and the counters, much as
//! `ip -details -statistics link` does.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::process::ExitCode;

use netloom::rt_link::RtnlLinkStats64;
use netloom::rt_link::{self, LinkinfoAttrs, LinkinfoDataMsg, LinkinfoMemberDataMsg, RtextFilter};
use netloom::{DecodeError, Route, Socket};

const HELP: &str = "\
Lists network interfaces with kind, settings and counters.

usage: links [NAME]
";

/// Operational states (RFC 2863), plain numbers in the spec.
const STATES: [&str; 7] =
    ["unknown", "not present", "down", "lower layer down", "testing", "dormant", "up"];

/// States of a bridge's port (include/uapi/linux/if_bridge.h), plain numbers in the spec.
const PORT_STATES: [&str; 5] = ["disabled", "listening", "learning", "forwarding", "blocking"];

/// Interface names by index.
type Names = BTreeMap<u32, String>;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let result = match arguments.as_slice() {
        [] => list(),
        [option] if option == "--help" || option == "-h" => {
            print!("{HELP}");
            Ok(())
        }
        [name] => one(name),
        _ => Err(HELP.into()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        // The reader, such as `head`, has closed the pipe.
        Err(error) if is_broken_pipe(&*error) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("links: {error}");
            ExitCode::FAILURE
        }
    }
}

fn is_broken_pipe(error: &(dyn Error + 'static)) -> bool {
    let error = error.downcast_ref::<io::Error>();
    error.is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}

/// A dump: the interfaces one by one, borrowed from the socket's buffer.
fn list() -> Result<(), Box<dyn Error>> {
    let mut socket = Socket::<Route>::open()?;
    let names = names(&mut socket)?;
    let mut out = io::stdout().lock();
    let mut links = socket.dump(&rt_link::getlink())?;
    while let Some(link) = links.next()? {
        write!(out, "{}", describe_or_complain(&link, &names))?;
    }
    if links.interrupted() {
        writeln!(out, "(interfaces changed meanwhile: some may be missing or there twice)")?;
    }
    Ok(())
}

/// A single request, which finds the interface by its name or by an alternative one.
fn one(name: &str) -> Result<(), Box<dyn Error>> {
    let mut socket = Socket::<Route>::open()?;
    let names = names(&mut socket)?;
    let mut request = rt_link::getlink();
    if name.len() < 16 {
        request.ifname(name)
    } else {
        request.alt_ifname(name)
    };
    let link = socket.get(&request).map_err(|error| format!("{name}: {error}"))?;
    write!(io::stdout(), "{}", describe_or_complain(&link, &names))?;
    Ok(())
}

/// The names first, so that masters can be printed by name. Counters are skipped to save time.
fn names(socket: &mut Socket<Route>) -> Result<Names, netloom::Error> {
    let mut request = rt_link::getlink();
    request.ext_mask(RtextFilter::SKIP_STATS);
    let snapshot = socket.snapshot(&request, 3, |link| {
        let name = link.ifname().ok().flatten().map(ToString::to_string);
        (link.header().ifi_index as u32, name.unwrap_or_default())
    })?;
    Ok(snapshot.items.into_iter().collect())
}

/// Describes an interface. A malformed attribute does not hide the other interfaces.
fn describe_or_complain(link: &rt_link::GetlinkReply<'_>, names: &Names) -> String {
    describe(link, names)
        .unwrap_or_else(|error| format!("{}: malformed: {error}\n", link.header().ifi_index))
}

fn describe(link: &rt_link::GetlinkReply<'_>, names: &Names) -> Result<String, DecodeError> {
    let header = link.header();
    let mut text = format!("{}: {}", header.ifi_index, link.ifname()?.unwrap_or_default());
    // Writing to a String never fails.
    if let Some(below) = link.link()?.filter(|&below| below != 0) {
        let _ = match names.get(&below).filter(|_| link.link_netnsid() == Ok(None)) {
            Some(name) => write!(text, "@{name}"),
            None => write!(text, "@if{below}"),
        };
    }
    let _ = write!(text, "  {}", header.ifi_flags);
    let _ = write!(text, "\n    mtu {}", link.mtu()?.unwrap_or_default());
    let _ = write!(text, "  state {}", state(link.operstate()?));
    let _ = write!(text, "  queue {}", link.qdisc()?.unwrap_or_default());
    if let Some(address) = link.address()? {
        let _ = write!(text, "  address {address}");
    }
    if let Some(master) = link.master()? {
        let name = names.get(&master).map_or("?", String::as_str);
        let _ = write!(text, "  master {name}");
    }
    text.push('\n');
    if let Some(properties) = link.prop_list()? {
        for name in properties.alt_ifname() {
            let _ = writeln!(text, "    also called {}", name?);
        }
    }
    if let Some(info) = link.linkinfo()? {
        kind(&mut text, &info)?;
    }
    if let Some(counters) = link.stats64()? {
        statistics(&mut text, &counters);
    }
    Ok(text)
}

/// The kind of the interface, and its settings.
fn kind(text: &mut String, info: &LinkinfoAttrs<'_>) -> Result<(), DecodeError> {
    if let Some(kind) = info.kind()? {
        let _ = write!(text, "    kind {kind}");
        match info.data()? {
            // Some layouts by their getters.
            Some(LinkinfoDataMsg::Vlan(vlan)) => {
                let _ = write!(text, "  id {}", vlan.id()?.unwrap_or_default());
                if let Some(protocol) = vlan.protocol()? {
                    let _ = write!(text, "  protocol {protocol}");
                }
            }
            Some(LinkinfoDataMsg::Bridge(bridge)) => {
                let on = |value: Option<u8>| if value == Some(1) { "on" } else { "off" };
                let stp = bridge.stp_state()?.unwrap_or_default();
                let _ = write!(text, "  vlan filtering {}", on(bridge.vlan_filtering()?));
                let _ = write!(text, "  multicast snooping {}", on(bridge.mcast_snooping()?));
                let _ = write!(text, "  spanning tree {}", if stp == 0 { "off" } else { "on" });
            }
            // All others by `Debug`, which prints the kernel's names.
            Some(LinkinfoDataMsg::Unknown { payload, .. }) => {
                let _ = write!(text, "  ({} bytes of settings)", payload.len());
            }
            Some(other) => {
                let _ = write!(text, "  {other:?}");
            }
            None => {}
        }
        text.push('\n');
    }
    match info.slave_data()? {
        Some(LinkinfoMemberDataMsg::Bridge(port)) => {
            let state = port.state()?.and_then(|state| PORT_STATES.get(usize::from(state)));
            let _ = write!(text, "    port of a bridge  {}", state.unwrap_or(&"?"));
            let _ = writeln!(text, "  cost {}", port.cost()?.unwrap_or_default());
        }
        Some(other) => {
            let _ = writeln!(text, "    port  {other:?}");
        }
        None => {}
    }
    Ok(())
}

fn statistics(text: &mut String, counters: &RtnlLinkStats64) {
    let rows = [
        ("rx", counters.rx_bytes, counters.rx_packets, counters.rx_errors, counters.rx_dropped),
        ("tx", counters.tx_bytes, counters.tx_packets, counters.tx_errors, counters.tx_dropped),
    ];
    for (way, bytes, packets, errors, dropped) in rows {
        let _ = writeln!(
            text,
            "    {way} {bytes} bytes, {packets} packets, {errors} errors, {dropped} dropped"
        );
    }
}

fn state(number: Option<u8>) -> &'static str {
    number.and_then(|number| STATES.get(usize::from(number)).copied()).unwrap_or("?")
}
