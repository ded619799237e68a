//! Lists the connections that netfilter tracks, as `conntrack -L` does, and follows changes, as
//! `conntrack -E` does.

use std::fmt::Write as _;
use std::process::ExitCode;

use netloom::Errno;
use netloom::conntrack::{
    self, ConntrackAttrs, CounterAttrs, Event, NfCtStatus, Nfgenmsg, TupleAttrs,
};
use netloom::wire::flags;
use netloom::{DecodeError, Netfilter, Notification, Socket, Subscription, WithHeader};

const HELP: &str = "\
Prints the connections that netfilter tracks: protocol, its number, seconds until the entry goes,
then the packets of both directions.

usage: conntrack [--events]

With --events it prints new, changed and deleted connections until it is interrupted. Needs
CAP_NET_ADMIN. The kernel tracks connections only if a rule with `ct state`, or NAT, requires it.
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
        [] => Socket::open().and_then(|mut socket| list(&mut socket)),
        ["--events"] => follow(),
        _ => {
            eprint!("{HELP}");
            return ExitCode::FAILURE;
        }
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("conntrack: {error}");
            match error.errno() {
                Some(Errno::EPERM) => eprintln!("run it as root"),
                Some(Errno::EINVAL) => eprintln!("does `modprobe nf_conntrack_netlink` help?"),
                _ => {}
            }
            ExitCode::FAILURE
        }
    }
}

#[allow(dead_code, reason = "as `main`")]
fn list(socket: &mut Socket<Netfilter>) -> Result<(), netloom::Error> {
    let mut count = 0;
    let mut connections = socket.dump(&conntrack::get())?;
    while let Some(connection) = connections.next()? {
        println!("{}", describe(&connection)?);
        count += 1;
    }
    println!("{count} connections");
    Ok(())
}

#[allow(dead_code, reason = "as `main`")]
fn follow() -> Result<(), netloom::Error> {
    let mut subscription = Subscription::<Netfilter>::open()?;
    for group in ["conntrack-new", "conntrack-update", "conntrack-destroy"] {
        subscription.join::<conntrack::Family>(group)?;
    }
    loop {
        match subscription.next()? {
            Notification::Message(event) => {
                let made = event.header().flags & (flags::CREATE | flags::EXCLUSIVE) != 0;
                if let Some(text) = describe_event(&event.decode::<conntrack::Family>()?, made)? {
                    println!("{text}");
                }
            }
            Notification::Overrun => println!("! the kernel lost messages for us"),
            _ => {}
        }
    }
}

/// Describes an event; `made` if its flags say that the object is new.
pub(crate) fn describe_event(
    event: &Option<Event<'_>>,
    made: bool,
) -> Result<Option<String>, DecodeError> {
    Ok(match event {
        Some(Event::New(entry)) if made => Some(format!("    [NEW] {}", describe(entry)?)),
        Some(Event::New(entry)) => Some(format!(" [UPDATE] {}", describe(entry)?)),
        Some(Event::Delete(entry)) => Some(format!("[DESTROY] {}", describe(entry)?)),
        _ => None,
    })
}

type Connection<'a> = WithHeader<Nfgenmsg, ConntrackAttrs<'a>>;

/// One connection, on a line as the program `conntrack` prints it.
pub(crate) fn describe(entry: &Connection<'_>) -> Result<String, DecodeError> {
    let original = entry.tuple_orig()?;
    let status = entry.status()?.unwrap_or_default();
    let number = match &original {
        Some(tuple) => tuple.tuple_proto()?.map_or(Ok(None), |proto| proto.proto_num())?,
        None => None,
    };
    let mut line = match number {
        Some(number) => format!("{:<8} {number}", protocol(number)),
        None => "unknown".to_owned(),
    };
    if let Some(seconds) = entry.timeout()? {
        write!(line, " {seconds}").expect("a String takes all");
    }
    if let Some(state) = state(entry)? {
        write!(line, " {state}").expect("a String takes all");
    }
    if let Some(tuple) = &original {
        direction(&mut line, tuple, entry.counters_orig()?)?;
    }
    if entry.status()?.is_some() && !status.contains(NfCtStatus::SEEN_REPLY) {
        line += " [UNREPLIED]";
    }
    if let Some(tuple) = entry.tuple_reply()? {
        direction(&mut line, &tuple, entry.counters_reply()?)?;
    }
    if status.contains(NfCtStatus::OFFLOAD) {
        line += " [OFFLOAD]";
    } else if status.contains(NfCtStatus::ASSURED) {
        line += " [ASSURED]";
    }
    let zone = entry.zone()?.map(u32::from);
    for (name, value) in [("mark", entry.mark()?), ("zone", zone), ("use", entry.use_()?)] {
        if let Some(value) = value {
            write!(line, " {name}={value}").expect("a String takes all");
        }
    }
    Ok(line)
}

/// The packets of one direction.
fn direction(
    line: &mut String,
    tuple: &TupleAttrs<'_>,
    counters: Option<CounterAttrs<'_>>,
) -> Result<(), DecodeError> {
    let mut put = |name: &str, value: &dyn std::fmt::Display| {
        write!(line, " {name}={value}").expect("a String takes all");
    };
    if let Some(ip) = tuple.tuple_ip()? {
        match (ip.ip_v4_src()?, ip.ip_v4_dst()?, ip.ip_v6_src()?, ip.ip_v6_dst()?) {
            (Some(src), Some(dst), _, _) => {
                put("src", &src);
                put("dst", &dst);
            }
            (_, _, Some(src), Some(dst)) => {
                put("src", &src);
                put("dst", &dst);
            }
            _ => {}
        }
    }
    if let Some(proto) = tuple.tuple_proto()? {
        let icmp = (proto.proto_icmp_type()?, proto.proto_icmp_code()?, proto.proto_icmp_id()?);
        let icmpv6 =
            (proto.proto_icmpv6_type()?, proto.proto_icmpv6_code()?, proto.proto_icmpv6_id()?);
        if let (Some(src), Some(dst)) = (proto.proto_src_port()?, proto.proto_dst_port()?) {
            put("sport", &src);
            put("dport", &dst);
        }
        for message in [icmp, icmpv6] {
            if let (Some(kind), Some(code), Some(id)) = message {
                put("type", &kind);
                put("code", &code);
                put("id", &id);
            }
        }
    }
    if let Some(counters) = counters {
        put("packets", &counters.packets()?.unwrap_or_default());
        put("bytes", &counters.bytes()?.unwrap_or_default());
    }
    Ok(())
}

/// State of a TCP or SCTP connection, in capitals.
fn state(entry: &Connection<'_>) -> Result<Option<String>, DecodeError> {
    let Some(info) = entry.protoinfo()? else { return Ok(None) };
    let tcp = info.protoinfo_tcp()?.map_or(Ok(None), |tcp| tcp.tcp_state())?;
    let sctp = info.protoinfo_sctp()?.map_or(Ok(None), |sctp| sctp.sctp_state())?;
    let name = tcp.map(|state| state.to_string()).or(sctp.map(|state| state.to_string()));
    Ok(name.map(|name| name.to_uppercase().replace('-', "_")))
}

/// Names of IP protocols (include/uapi/linux/in.h).
fn protocol(number: u8) -> &'static str {
    match number {
        1 => "icmp",
        6 => "tcp",
        17 => "udp",
        33 => "dccp",
        47 => "gre",
        58 => "icmpv6",
        132 => "sctp",
        136 => "udplite",
        _ => "unknown",
    }
}
