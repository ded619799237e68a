//! Routes packets by their source address, as `ip rule` and `ip route ... table` do: a host with
//! two uplinks answers each network through the right uplink.

use std::error::Error;
use std::fmt::Write as _;
use std::net::IpAddr;
use std::process::ExitCode;

use netloom::Errno;
use netloom::prelude::*;
use netloom::rt_route::{self, RtmType};
use netloom::rt_rule::{self, FibRuleHdr, FrAct, GetruleReply};
use netloom::{DecodeError, Route, Socket};

const HELP: &str = "\
Routes packets by their source address.

usage: policy_routing                                          lists the rules
       policy_routing add SOURCE/PREFIX GATEWAY TABLE          packets from there take the gateway
       policy_routing remove SOURCE/PREFIX TABLE               undoes that

TABLE is a number from 1 to 4294967295; 253 to 255 are the system's own. `add` and `remove` need
CAP_NET_ADMIN. Try it with `unshare --net`, where a gateway has to be reachable first:
`ip link set lo up; ip address add 192.0.2.2/24 dev lo`, then 192.0.2.1.
";

/// `RTPROT_STATIC` (include/uapi/linux/rtnetlink.h).
const STATIC: u8 = 4;
/// Priority of our rules, before that of the main table (32766). It is fixed, because the kernel
/// treats rules that differ only in priority as different rules.
const PRIORITY: u32 = 10_000;
/// `AF_INET` and `AF_INET6`. Multicast routing has rules of its own, in other families.
const FAMILIES: [(u8, &str); 2] = [(2, "IPv4"), (10, "IPv6")];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let result = match arguments[..] {
        [] => list(),
        ["--help" | "-h"] => {
            print!("{HELP}");
            Ok(())
        }
        ["add", source, gateway, table] => add(source, gateway, table),
        ["remove", source, table] => remove(source, table),
        _ => Err(HELP.into()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("policy_routing: {error}");
            ExitCode::FAILURE
        }
    }
}

fn add(source: &str, gateway: &str, table: &str) -> Result<(), Box<dyn Error>> {
    let (source, prefix) = parse_prefix(source)?;
    let gateway: IpAddr = gateway.parse().map_err(|_| format!("{gateway} is no IP address"))?;
    if source.is_ipv4() != gateway.is_ipv4() {
        return Err("source and gateway must be of one family".into());
    }
    let table = parse_table(table)?;
    let mut socket = Socket::<Route>::open()?;
    // The kernel would accept both, and the second would never apply.
    for rule in rules(&mut socket, source, prefix)? {
        if rule.same && rule.table != table {
            let other = rule.table;
            return Err(format!(
                "packets from {source}/{prefix} go by table {other} already; \
                 `policy_routing remove {source}/{prefix} {other}` ends that"
            )
            .into());
        }
    }

    // First the route: a rule for an empty table has no effect.
    let mut route = rt_route::newroute();
    route.create().replace().gateway(gateway).table(table).header(|h| {
        h.rtm_family = family(source);
        h.rtm_protocol = STATIC;
        h.rtm_type = RtmType::UNICAST;
    });
    socket.request(&route).map_err(|error| match error.errno() {
        Some(Errno::ENETUNREACH) => format!("{gateway} is on no network of this host"),
        _ => error.to_string(),
    })?;

    let mut rule = rt_rule::newrule();
    rule.create().exclusive().header(|h| *h = header(source, prefix));
    rule.priority(PRIORITY).src(source).table(table).protocol(STATIC);
    match socket.request(&rule) {
        Ok(_) => println!("packets from {source}/{prefix} go through {gateway}, by table {table}"),
        Err(error) if error.errno() == Some(Errno::EEXIST) => {
            println!("there is such a rule; table {table} now leads through {gateway}");
        }
        Err(error) => return Err(error.into()),
    }
    Ok(())
}

fn remove(source: &str, table: &str) -> Result<(), Box<dyn Error>> {
    let (source, prefix) = parse_prefix(source)?;
    let table = parse_table(table)?;
    let mut socket = Socket::<Route>::open()?;
    let mut rule = rt_rule::delrule();
    rule.header(|h| *h = header(source, prefix)).priority(PRIORITY).src(source).table(table);
    match socket.request(&rule) {
        Ok(_) => println!("the rule is gone"),
        // Then the route is not ours either.
        Err(error) if error.errno() == Some(Errno::ENOENT) => {
            let text = format!("no rule sends packets from {source}/{prefix} to table {table}");
            return Err(text.into());
        }
        Err(error) => return Err(error.into()),
    }
    if rules(&mut socket, source, prefix)?.iter().any(|rule| rule.table == table) {
        println!("table {table} keeps its route: another rule leads there");
        return Ok(());
    }
    let mut route = rt_route::delroute();
    route.table(table).header(|h| h.rtm_family = family(source));
    match socket.request(&route) {
        Ok(_) => println!("so is the default route of table {table}"),
        Err(error) if error.errno() == Some(Errno::ESRCH) => {
            println!("table {table} has no default route");
        }
        Err(error) => return Err(error.into()),
    }
    Ok(())
}

/// A rule that leads to a table.
struct Rule {
    /// Whether it equals the rule that `add` would create for a source, except for the table.
    same: bool,
    table: u32,
}

/// The rules of a source's address family; IPv4 and IPv6 have tables of their own.
fn rules(
    socket: &mut Socket<Route>,
    source: IpAddr,
    prefix: u8,
) -> Result<Vec<Rule>, netloom::Error> {
    let mut request = rt_rule::getrule();
    request.header(|h| h.family = family(source));
    let all = socket.try_snapshot(&request, 3, |rule| {
        let header = rule.header();
        // The kernel omits the source of rules for any source.
        let source = header.src_len == prefix && (prefix == 0 || rule.src()? == Some(source));
        let same = source && rule.priority()? == Some(PRIORITY);
        let table = rule.table()?.unwrap_or_else(|| u32::from(header.table));
        let leads = header.action == FrAct::TO_TBL;
        Ok::<_, netloom::Error>(leads.then_some(Rule { same, table }))
    })?;
    Ok(all.items.into_iter().flatten().collect())
}

fn list() -> Result<(), Box<dyn Error>> {
    let mut socket = Socket::<Route>::open()?;
    for (family, version) in FAMILIES {
        let mut request = rt_rule::getrule();
        request.header(|h| h.family = family);
        // They come in the order in which they apply.
        let mut rules = socket.dump(&request)?;
        while let Some(rule) = rules.next()? {
            println!("{version} {}", describe(&rule)?);
        }
    }
    Ok(())
}

fn describe(rule: &GetruleReply<'_>) -> Result<String, DecodeError> {
    let header = rule.header();
    // The first rule has priority 0, which is left out.
    let mut text = format!("{:>5}: ", rule.priority()?.unwrap_or(0));
    // Writing to a String never fails.
    let _ = match rule.src()? {
        Some(source) => write!(text, "from {source}/{}", header.src_len),
        None => write!(text, "from anywhere"),
    };
    if let Some(destination) = rule.dst()? {
        let _ = write!(text, " to {destination}/{}", header.dst_len);
    }
    if let Some(mark) = rule.fwmark()? {
        let _ = write!(text, " mark {mark:#x}");
    }
    for (what, name) in [("in by", rule.iifname()?), ("out by", rule.oifname()?)] {
        if let Some(name) = name {
            let _ = write!(text, " {what} {name}");
        }
    }
    let _ = match header.action {
        FrAct::TO_TBL => {
            write!(text, ": table {}", rule.table()?.unwrap_or_else(|| u32::from(header.table)))
        }
        FrAct::GOTO => write!(text, ": go on at {}", rule.goto()?.unwrap_or_default()),
        action => write!(text, ": {action}"),
    };
    Ok(text)
}

fn header(source: IpAddr, prefix: u8) -> FibRuleHdr {
    FibRuleHdr::with(|h| {
        h.family = family(source);
        h.src_len = prefix;
        h.action = FrAct::TO_TBL;
    })
}

/// Address family of the header: `AF_INET` or `AF_INET6`.
fn family(address: IpAddr) -> u8 {
    if address.is_ipv4() { 2 } else { 10 }
}

fn parse_prefix(text: &str) -> Result<(IpAddr, u8), Box<dyn Error>> {
    let (address, prefix) = text.split_once('/').ok_or("a source looks like 192.0.2.0/24")?;
    let address: IpAddr = address.parse().map_err(|_| format!("{address} is no IP address"))?;
    let longest = if address.is_ipv4() { 32 } else { 128 };
    match prefix.parse() {
        Ok(prefix) if prefix <= longest => Ok((address, prefix)),
        _ => Err(format!("{prefix} is no prefix length; it goes from 0 to {longest}").into()),
    }
}

fn parse_table(text: &str) -> Result<u32, Box<dyn Error>> {
    match text.parse() {
        Ok(0) | Err(_) => Err(format!("{text} is no number of a table").into()),
        Ok(table @ 253..=255) => Err(format!("table {table} is the system's own").into()),
        Ok(table) => Ok(table),
    }
}
