//! Prints the settings of network interfaces as `ethtool`, `ethtool -g`, `-l`, `-k` and
//! `-S --all-groups` do: link modes, rings, channels, features and standard counters.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::error::Error;
use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::process::ExitCode;

use netloom::Errno;
use netloom::ethtool::{self, BitsetAttrs, HeaderWriter, StatsGrpAttrs};
use netloom::{DecodeError, Generic, Socket};

const HELP: &str = "\
Prints link modes, rings, channels, features and standard counters of interfaces.

usage: ethtool [NAME]

Without a name lists the interfaces with their links. Needs no rights. Counters that only this
driver has (`ethtool -S`) are not available over netlink.
";

/// Connectors (`PORT_*`, include/uapi/linux/ethtool.h), plain numbers in the spec.
const PORTS: [&str; 6] = ["twisted pair", "AUI", "MII", "fibre", "BNC", "direct attach copper"];

/// Groups of standard counters. Kernels before 6.14 do not know the last one, and refuse a request
/// with it.
const GROUPS: [&str; 5] = ["eth-phy", "eth-mac", "eth-ctrl", "rmon", "phydev"];

/// Value of `speed` while there is no link.
const UNKNOWN_SPEED: u32 = u32::MAX;

#[allow(dead_code, reason = "a test includes this file and calls what is below")]
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
            eprintln!("ethtool: {error}");
            ExitCode::FAILURE
        }
    }
}

fn is_broken_pipe(error: &(dyn Error + 'static)) -> bool {
    let error = error.downcast_ref::<io::Error>();
    error.is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}

/// A dump: one message for each interface that reports a link state.
fn list() -> Result<(), Box<dyn Error>> {
    let mut socket = Socket::<Generic>::open()?;
    let mut out = io::stdout().lock();
    let mut links = socket.dump(&ethtool::linkstate_get())?;
    while let Some(link) = links.next()? {
        let name = link.header_()?.map(|header| header.dev_name()).transpose()?.flatten();
        let state = match link.link()? {
            Some(0) => "no link",
            Some(_) => "link",
            None => "?",
        };
        let name = name.unwrap_or_default().to_string();
        writeln!(out, "{name:15} {state}")?;
    }
    Ok(())
}

/// Everything about one interface. Each part is a request of its own; parts that the driver does
/// not support are left out.
fn one(name: &str) -> Result<(), Box<dyn Error>> {
    let mut socket = Socket::<Generic>::open()?;
    let state = socket.get(ethtool::linkstate_get().header_(of(name)));
    let link = match state {
        Err(error) if error.errno() == Some(Errno::ENODEV) => {
            return Err(format!("there is no interface {name}; try without a name").into());
        }
        state => state?.link()?,
    };
    let mut text = format!("{name}: {}\n", if link == Some(1) { "link" } else { "no link" });
    for part in [modes, rings, channels, features, statistics] {
        match part(&mut socket, name) {
            Ok(part) => text.push_str(&part),
            Err(error) if error.errno() == Some(Errno::EOPNOTSUPP) => {}
            Err(error) => return Err(error.into()),
        }
    }
    write!(io::stdout(), "{text}")?;
    Ok(())
}

/// Fills the header that every request has.
fn of(name: &str) -> impl FnOnce(&mut HeaderWriter) {
    move |header| {
        header.dev_name(name);
    }
}

fn modes(socket: &mut Socket<Generic>, name: &str) -> Result<String, netloom::Error> {
    let mut text = String::new();
    let info = socket.get(ethtool::linkinfo_get().header_(of(name)))?;
    let port = info.port()?.and_then(|port| PORTS.get(usize::from(port)));
    // Writing to a String never fails.
    let _ = writeln!(text, "  port         {}", port.unwrap_or(&"other"));
    let found = socket.get(ethtool::linkmodes_get().header_(of(name)))?;
    if let Some(speed) = found.speed()?.filter(|&speed| speed != UNKNOWN_SPEED && speed != 0) {
        let duplex = match found.duplex()? {
            Some(0) => ", half duplex",
            Some(1) => ", full duplex",
            _ => "",
        };
        let _ = writeln!(text, "  speed        {speed} Mbit/s{duplex}");
    }
    let auto = if found.autoneg()? == Some(1) { "on" } else { "off" };
    let _ = writeln!(text, "  negotiation  {auto}");
    // Those in the mask are supported, those that are set are advertised.
    let ours = bits(found.ours()?)?;
    let partner = bits(found.peer()?)?;
    for (title, modes) in [
        ("supported", ours.iter().map(|(name, _)| &name[..]).collect::<Vec<_>>()),
        ("advertised", set(&ours)),
        ("partner", set(&partner)),
    ] {
        if !modes.is_empty() {
            let _ = writeln!(text, "  {title:12} {}", modes.join(" "));
        }
    }
    Ok(text)
}

/// The bits that a set lists by name, and whether they are set.
fn bits(bitset: Option<BitsetAttrs<'_>>) -> Result<Vec<(String, bool)>, DecodeError> {
    let Some(bitset) = bitset else { return Ok(Vec::new()) };
    let bits = bitset.bits()?.into_iter().flat_map(|bits| bits.bit());
    bits.map(|bit| {
        let bit = bit?;
        // Without a mask, only bits that are set are listed.
        let set = bitset.nomask() || bit.value();
        Ok((bit.name()?.unwrap_or_default().to_string(), set))
    })
    .collect()
}

fn set(bits: &[(String, bool)]) -> Vec<&str> {
    bits.iter().filter(|(_, set)| *set).map(|(name, _)| &name[..]).collect()
}

/// Lines of a name, a number and its limit.
fn limited(title: &str, rows: &[(&str, Option<u32>, Option<u32>)]) -> String {
    let mut text = format!("  {title}\n");
    for (name, value, limit) in rows {
        if let Some(value) = value {
            let limit = limit.map(|limit| format!(" of {limit}")).unwrap_or_default();
            let _ = writeln!(text, "    {name:10} {value}{limit}");
        }
    }
    text
}

fn rings(socket: &mut Socket<Generic>, name: &str) -> Result<String, netloom::Error> {
    let rings = socket.get(ethtool::rings_get().header_(of(name)))?;
    let rows = [
        ("receive", rings.rx()?, rings.rx_max()?),
        ("mini", rings.rx_mini()?, rings.rx_mini_max()?),
        ("jumbo", rings.rx_jumbo()?, rings.rx_jumbo_max()?),
        ("transmit", rings.tx()?, rings.tx_max()?),
    ];
    Ok(limited("rings, in descriptors", &rows))
}

fn channels(socket: &mut Socket<Generic>, name: &str) -> Result<String, netloom::Error> {
    let channels = socket.get(ethtool::channels_get().header_(of(name)))?;
    let rows = [
        ("receive", channels.rx_count()?, channels.rx_max()?),
        ("transmit", channels.tx_count()?, channels.tx_max()?),
        ("other", channels.other_count()?, channels.other_max()?),
        ("combined", channels.combined_count()?, channels.combined_max()?),
    ];
    Ok(limited("channels", &rows))
}

fn features(socket: &mut Socket<Generic>, name: &str) -> Result<String, netloom::Error> {
    let features = socket.get(ethtool::features_get().header_(of(name)))?;
    let (active, never) = (bits(features.active()?)?, bits(features.nochange()?)?);
    let (active, never) = (set(&active), set(&never));
    let mut text = String::from("  features\n");
    // This bitset has a mask of all features, so it lists every one; some numbers are unused.
    let mut all = bits(features.hw()?)?;
    all.retain(|(feature, _)| !feature.is_empty());
    for (feature, can_change) in all {
        let state = if active.contains(&&feature[..]) { "on" } else { "off" };
        let fixed = !can_change || never.contains(&&feature[..]);
        let fixed = if fixed { ", fixed" } else { "" };
        let _ = writeln!(text, "    {feature:30} {state}{fixed}");
    }
    Ok(text)
}

/// Counters that a standard defines. They are numbered; a set of strings for each group has the
/// names.
pub(crate) fn statistics(
    socket: &mut Socket<Generic>,
    name: &str,
) -> Result<String, netloom::Error> {
    let (groups, older) = (GROUPS, &GROUPS[..GROUPS.len() - 1]);
    let reply = match socket.get(&stats(name, &groups)) {
        // The kernel's answer to a name that it does not know (net/ethtool/bitset.c).
        Err(error) if error.errno() == Some(Errno::EOPNOTSUPP) => {
            socket.get(&stats(name, older))?
        }
        reply => reply?,
    };
    let (mut counters, mut bins) = (Vec::new(), Vec::new());
    for group in reply.grp() {
        let group = group?;
        collect(&mut counters, &group)?;
        bins.extend(histograms(&group)?);
    }
    let mut text = String::new();
    let mut names = BTreeMap::new();
    for (set, number, value) in counters {
        let names = match names.entry(set) {
            Entry::Occupied(names) => names.into_mut(),
            Entry::Vacant(place) => place.insert(strings(socket, set)?),
        };
        let name = names.get(&u32::from(number));
        let name = name.cloned().unwrap_or_else(|| format!("{set}:{number}"));
        let _ = writeln!(text, "    {name:40} {value}");
    }
    for (name, frames) in bins {
        let _ = writeln!(text, "    {name:40} {frames}");
    }
    let title = if text.is_empty() { "" } else { "  standard counters\n" };
    Ok(format!("{title}{text}"))
}

fn stats(name: &str, names: &[&str]) -> ethtool::StatsGet {
    let mut request = ethtool::stats_get();
    request.header_(of(name)).groups(|groups| {
        groups.nomask(true).bits(|bits| {
            for name in names {
                bits.bit(|bit| {
                    bit.name(name).value(true);
                });
            }
        });
    });
    request
}

/// Frames by size, received and sent, named after their bounds as `ethtool` does: no string set has
/// these names, because the bounds depend on the driver.
pub(crate) fn histograms(group: &StatsGrpAttrs<'_>) -> Result<Vec<(String, u64)>, DecodeError> {
    let mut found = Vec::new();
    for (way, bins) in [("rx", group.hist_rx()), ("tx", group.hist_tx())] {
        for bin in bins {
            let bin = bin?;
            let low = bin.hist_bkt_low()?.unwrap_or_default();
            // The last bin may have no upper bound, which is 0 then.
            let sizes = match bin.hist_bkt_hi()?.unwrap_or_default() {
                0 => format!("{low}toMax"),
                high if low == 0 => high.to_string(),
                high => format!("{low}to{high}"),
            };
            let name = format!("{way}-rmon-etherStatsPkts{sizes}Octets");
            found.push((name, bin.hist_val()?.unwrap_or_default()));
        }
    }
    Ok(found)
}

/// Set of strings, number and value of each counter of a group.
fn collect(
    counters: &mut Vec<(u32, u16, u64)>,
    group: &StatsGrpAttrs<'_>,
) -> Result<(), DecodeError> {
    let set = group.ss_id()?.unwrap_or_default();
    for counter in group.stat() {
        let ([number], value) = counter?;
        counters.push((set, number, value));
    }
    Ok(())
}

/// The names of a set that is the same for all interfaces.
fn strings(socket: &mut Socket<Generic>, id: u32) -> Result<BTreeMap<u32, String>, netloom::Error> {
    let mut request = ethtool::strset_get();
    request.stringsets(|sets| {
        sets.stringset(|set| {
            set.id(id);
        });
    });
    let reply = socket.get(&request)?;
    let mut names = BTreeMap::new();
    for set in reply.stringsets()?.into_iter().flat_map(|sets| sets.stringset()) {
        for string in set?.strings()?.into_iter().flat_map(|strings| strings.string()) {
            let string = string?;
            let name = string.value()?.unwrap_or_default().to_string();
            names.extend(string.index_()?.map(|index| (index, name)));
        }
    }
    Ok(names)
}
