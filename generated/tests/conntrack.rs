//! Connection tracking against the program `conntrack`: each reads what the other creates.
//!
//! VM: modules=nf_conntrack_netlink,nf_nat,nf_conntrack_ftp programs=conntrack,ip

mod common;
#[path = "../examples/conntrack.rs"]
mod example;

use std::collections::BTreeSet;
use std::fs;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::time::Duration;

use common::{Failure, Outcome, isolated, programs::run, skip};
use netloom::Errno;
use netloom::conntrack::{self, ExpectFlags, FilterFlags, NfCtStatus, NfCtTcpState, TupleWriter};
use netloom::prelude::*;
use netloom::wire::flags;
use netloom::{Error, Netfilter, Notification, Socket, SocketOptions, Subscription};

const INET: u8 = 2;
const INET6: u8 = 10;
const TCP: u8 = 6;
const UDP: u8 = 17;
/// `CTA_TIMEOUT` (include/uapi/linux/netfilter/nfnetlink_conntrack.h).
const TIMEOUT: u16 = 7;

/// A socket, unless this kernel tracks no connections.
fn socket(test: &str) -> Result<Option<Socket<Netfilter>>, Failure> {
    let options = SocketOptions::new().timeout(Duration::from_secs(20));
    let mut sock = Socket::open_with(&options)?;
    match sock.get(&conntrack::get_stats_global()).map(drop) {
        Ok(()) => Ok(Some(sock)),
        Err(error) if matches!(error.errno(), Some(Errno::EINVAL | Errno::EOPNOTSUPP)) => {
            skip(test, "the kernel has no connection tracking");
            Ok(None)
        }
        Err(error) => Err(error.into()),
    }
}

/// Writes a tuple of TCP or UDP.
fn tuple(
    protocol: u8,
    from: (impl Into<IpAddr>, u16),
    to: (impl Into<IpAddr>, u16),
) -> impl Fn(&mut TupleWriter) {
    let (from, to) = ((from.0.into(), from.1), (to.0.into(), to.1));
    move |tuple| {
        tuple.tuple_ip(|ip| match (from.0, to.0) {
            (IpAddr::V4(from), IpAddr::V4(to)) => {
                ip.ip_v4_src(from).ip_v4_dst(to);
            }
            (IpAddr::V6(from), IpAddr::V6(to)) => {
                ip.ip_v6_src(from).ip_v6_dst(to);
            }
            _ => panic!("two families"),
        });
        tuple.tuple_proto(|proto| {
            proto.proto_num(protocol).proto_src_port(from.1).proto_dst_port(to.1);
        });
    }
}

const A: Ipv4Addr = Ipv4Addr::new(10, 0, 0, 1);
const B: Ipv4Addr = Ipv4Addr::new(10, 0, 0, 2);

/// A request for a UDP connection of this source port.
fn udp(port: u16) -> conntrack::New {
    let mut new = conntrack::new();
    new.create().exclusive().header(|h| h.nfgen_family = INET).timeout(1000);
    new.tuple_orig(tuple(UDP, (A, port), (B, 53))).tuple_reply(tuple(UDP, (B, 53), (A, port)));
    new
}

/// Lines without the remaining seconds, which change.
fn lines<'a>(lines: impl Iterator<Item = &'a str>) -> BTreeSet<String> {
    let without = |line: &str| {
        let mut words: Vec<&str> = line.split_whitespace().collect();
        let seconds: u32 = words.remove(2).parse().expect("seconds");
        assert!((1..=1000).contains(&seconds), "{line}");
        // Changes too, and exists only if timestamps are on.
        words.retain(|word| !word.starts_with("delta-time="));
        words.join(" ")
    };
    lines.filter(|line| !line.is_empty()).map(without).collect()
}

/// What `conntrack -L` prints.
fn theirs(filter: &str) -> Result<BTreeSet<String>, Failure> {
    Ok(lines(run(&format!("conntrack -L {filter}"))?.lines()))
}

/// The same as the example prints it.
fn ours(
    sock: &mut Socket<Netfilter>,
    request: &conntrack::Get,
) -> Result<BTreeSet<String>, Failure> {
    let mut connections = sock.dump(request)?;
    let mut printed = Vec::new();
    while let Some(connection) = connections.next()? {
        printed.push(example::describe(&connection)?);
    }
    Ok(lines(printed.iter().map(String::as_str)))
}

/// Connections of many kinds, created by the program.
fn fill() -> Outcome {
    for line in [
        "-p tcp -s 10.0.0.1 -d 10.0.0.2 --sport 1000 --dport 80 --state ESTABLISHED \
         -u SEEN_REPLY,ASSURED --mark 7",
        "-p tcp -s 10.0.0.1 -d 10.0.0.2 --sport 1001 --dport 80 --state SYN_SENT --mark 0x107",
        "-p udp -s 10.0.0.1 -d 10.0.0.2 --sport 1002 --dport 53 -n 192.0.2.9",
        "-p udp -s 10.0.0.1 -d 10.0.0.2 --sport 1003 --dport 53 -g 192.0.2.10:5353 -u SEEN_REPLY",
        "-p udp -s 10.0.0.1 -d 10.0.0.2 --sport 1003 --dport 53 --zone 9",
        "-p icmp -s 10.0.0.1 -d 10.0.0.2 --icmp-type 8 --icmp-code 0 --icmp-id 77",
        "-p icmpv6 -s fd00::1 -d fd00::2 --icmpv6-type 128 --icmpv6-code 0 --icmpv6-id 78",
        "-p tcp -s fd00::1 -d fd00::2 --sport 1000 --dport 443 --state TIME_WAIT",
    ] {
        run(&format!("conntrack -I --timeout 1000 {line}"))?;
    }
    Ok(())
}

#[test]
fn connections_are_listed_as_the_program_lists_them() {
    isolated(&["conntrack"], || {
        let Some(mut sock) = socket("connections_are_listed_as_the_program_lists_them")? else {
            return Ok(());
        };
        // Counters in the list.
        fs::write("/proc/sys/net/netfilter/nf_conntrack_acct", "1")?;
        fill()?;
        let all = ours(&mut sock, &conntrack::get())?;
        assert_eq!(all, theirs("")?);
        let both: BTreeSet<_> = theirs("-f ipv4")?.union(&theirs("-f ipv6")?).cloned().collect();
        assert_eq!(all, both);
        assert_eq!(all.len(), 8, "{all:#?}");
        assert!(all.iter().all(|line| line.contains("packets=0 bytes=0")), "{all:#?}");

        let filtered =
            |sock: &mut _, write: &dyn Fn(&mut conntrack::Get), theirs_are: &str, count| {
                let mut request = conntrack::get();
                write(&mut request);
                let found = ours(sock, &request)?;
                assert_eq!(found, theirs(theirs_are)?, "{theirs_are}");
                assert_eq!(found.len(), count, "{theirs_are}");
                Ok::<_, Failure>(())
            };
        filtered(
            &mut sock,
            &|get| {
                get.header(|h| h.nfgen_family = INET6);
            },
            "-f ipv6",
            2,
        )?;
        filtered(
            &mut sock,
            &|get| {
                get.attributes().mark(7).mark_mask(0xff);
            },
            "--mark 7/0xff",
            2,
        )?;
        filtered(
            &mut sock,
            &|get| {
                get.attributes().mark(7).mark_mask(!0);
            },
            "--mark 7",
            1,
        )?;
        filtered(
            &mut sock,
            &|get| {
                get.zone(9);
            },
            "--zone 9",
            1,
        )?;
        let seen = NfCtStatus::SEEN_REPLY;
        filtered(
            &mut sock,
            &|get| {
                get.attributes().status(seen).status_mask(seen);
            },
            "-u SEEN_REPLY",
            2,
        )?;
        let by_port = |get: &mut conntrack::Get| {
            get.header(|h| h.nfgen_family = INET).tuple_orig(tuple(TCP, (A, 1000), (B, 0)));
            let fields = FilterFlags::PROTO_NUM | FilterFlags::PROTO_SRC_PORT;
            get.attributes().filter(|filter| {
                filter.orig_flags(fields);
            });
        };
        filtered(&mut sock, &by_port, "-f ipv4 -p tcp --sport 1000", 1)
    });
}

#[test]
fn connections_we_make_are_what_the_program_sees() {
    isolated(&["conntrack"], || {
        let Some(mut sock) = socket("connections_we_make_are_what_the_program_sees")? else {
            return Ok(());
        };
        fs::write("/proc/sys/net/netfilter/nf_conntrack_timestamp", "1")?;
        let mut new = conntrack::new();
        new.create().exclusive().header(|h| h.nfgen_family = INET).timeout(900).mark(0x102);
        new.tuple_orig(tuple(TCP, (A, 1000), (B, 80))).tuple_reply(tuple(TCP, (B, 80), (A, 1000)));
        new.status(NfCtStatus::CONFIRMED | NfCtStatus::SEEN_REPLY | NfCtStatus::ASSURED);
        new.protoinfo(|info| {
            info.protoinfo_tcp(|tcp| {
                tcp.tcp_state(NfCtTcpState::FIN_WAIT);
            });
        });
        new.nat_src(|nat| {
            nat.nat_v4_minip(Ipv4Addr::new(192, 0, 2, 9));
            nat.nat_proto(|ports| {
                ports.nat_port_min(5000).nat_port_max(5000);
            });
        });
        sock.request(&new)?;
        assert_eq!(sock.request(&new).unwrap_err().errno(), Some(Errno::EEXIST));

        let [a, b]: [Ipv6Addr; 2] = ["fd00::1".parse()?, "fd00::2".parse()?];
        let mut new = conntrack::new();
        new.create().exclusive().header(|h| h.nfgen_family = INET6).timeout(900);
        new.tuple_orig(tuple(UDP, (a, 9), (b, 10))).tuple_reply(tuple(UDP, (b, 10), (a, 9)));
        new.nat_dst(|nat| {
            nat.nat_v6_minip("fd00::3".parse::<Ipv6Addr>().expect("IPv6"));
        });
        sock.request(&new)?;

        let expected = [
            "tcp 6 FIN_WAIT src=10.0.0.1 dst=10.0.0.2 sport=1000 dport=80 src=10.0.0.2 \
             dst=192.0.2.9 sport=80 dport=5000 [ASSURED] mark=258 use=1",
            "udp 17 src=fd00::1 dst=fd00::2 sport=9 dport=10 [UNREPLIED] src=fd00::3 dst=fd00::1 \
             sport=10 dport=9 mark=0 use=1",
        ];
        let printed = theirs("")?;
        assert_eq!(printed, expected.map(str::to_owned).into());
        assert_eq!(ours(&mut sock, &conntrack::get())?, printed);

        // One alone, and a change of it.
        let mut get = conntrack::get();
        get.header(|h| h.nfgen_family = INET).tuple_orig(tuple(TCP, (A, 1000), (B, 80)));
        let entry = sock.get(&get)?;
        let id = entry.id()?.expect("an id");
        let started = entry.timestamp()?.expect("timestamps are on").start()?.expect("a start");
        let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH)?;
        assert!(now.as_nanos().abs_diff(started.into()) < Duration::from_secs(600).as_nanos());
        let mut change = conntrack::new();
        change.header(|h| h.nfgen_family = INET).tuple_orig(tuple(TCP, (A, 1000), (B, 80)));
        sock.request(change.mark(0x30).mark_mask(0xf0))?;
        assert_eq!(sock.get(&get)?.mark()?, Some(0x132));

        // Another id belongs to another connection.
        let mut delete = conntrack::delete();
        delete
            .header(|h| h.nfgen_family = INET)
            .tuple_orig(tuple(TCP, (A, 1000), (B, 80)))
            .id(id ^ 1);
        assert_eq!(sock.request(&delete).unwrap_err().errno(), Some(Errno::ENOENT));
        let mut delete = conntrack::delete();
        delete.header(|h| h.nfgen_family = INET).tuple_orig(tuple(TCP, (A, 1000), (B, 80))).id(id);
        sock.request(&delete)?;
        assert_eq!(sock.get(&get).map(drop).unwrap_err().errno(), Some(Errno::ENOENT));
        sock.request(&conntrack::delete())?;
        assert_eq!(theirs("")?.len(), 0);
        Ok(())
    });
}

#[test]
fn changes_are_told_as_the_program_tells_them() {
    isolated(&["conntrack"], || {
        let Some(mut sock) = socket("changes_are_told_as_the_program_tells_them")? else {
            return Ok(());
        };
        let mut sub = Subscription::<Netfilter>::open()?;
        sub.set_timeout(Some(Duration::from_secs(20)));
        for group in ["conntrack-new", "conntrack-update", "conntrack-destroy"] {
            sub.join::<conntrack::Family>(group)?;
        }
        sock.request(&udp(1000))?;
        let mut change = conntrack::new();
        change.header(|h| h.nfgen_family = INET).tuple_orig(tuple(UDP, (A, 1000), (B, 53))).mark(9);
        sock.request(&change)?;
        run("conntrack -D -p udp --sport 1000")?;
        let tuples = "src=10.0.0.1 dst=10.0.0.2 sport=1000 dport=53 [UNREPLIED] src=10.0.0.2 \
                      dst=10.0.0.1 sport=53 dport=1000";
        for (begin, end) in [
            ("    [NEW] udp      17 ", ""),
            (" [UPDATE] udp      17 ", " mark=9"),
            ("[DESTROY] udp      17 ", " mark=9"),
        ] {
            let Notification::Message(event) = sub.next()? else {
                return Err(Failure::new("the kernel lost notifications"));
            };
            let made = event.header().flags & (flags::CREATE | flags::EXCLUSIVE) != 0;
            let text = example::describe_event(&event.decode::<conntrack::Family>()?, made)?
                .expect("an event");
            assert!(text.starts_with(begin) && text.contains(tuples), "{text}");
            assert!(text.ends_with(end), "{text}");
        }
        Ok(())
    });
}

#[test]
fn counters_are_those_of_the_program() {
    isolated(&["conntrack"], || {
        let Some(mut sock) = socket("counters_are_those_of_the_program")? else { return Ok(()) };
        for port in 1..=5 {
            sock.request(&udp(port))?;
        }
        let global = sock.get(&conntrack::get_stats_global())?;
        assert_eq!(global.entries()?, Some(5));
        assert_eq!(run("conntrack -C")?.trim(), "5");
        let limit = fs::read_to_string("/proc/sys/net/netfilter/nf_conntrack_max")?;
        assert_eq!(global.max_entries()?, Some(limit.trim().parse()?));

        let mut printed = Vec::new();
        let mut inserted = 0;
        let mut replies = sock.dump(&conntrack::get_stats())?;
        while let Some(cpu) = replies.next()? {
            inserted += cpu.insert()?.unwrap_or_default();
            let values = [
                ("found", cpu.found()?),
                ("invalid", cpu.invalid()?),
                ("insert", cpu.insert()?),
                ("insert_failed", cpu.insert_failed()?),
                ("drop", cpu.drop_()?),
                ("early_drop", cpu.early_drop()?),
                ("error", cpu.error()?),
                ("search_restart", cpu.search_restart()?),
                ("clash_resolve", cpu.clash_resolve()?),
                ("chaintoolong", cpu.chain_toolong()?),
            ];
            let values = values.map(|(name, value)| format!("{name}={}", value.expect(name)));
            printed.push(format!("cpu={} {}", cpu.header().res_id, values.join(" ")));
        }
        let theirs = run("conntrack -S")?;
        let words = |line: &str| line.split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(printed, theirs.lines().map(words).collect::<Vec<_>>());
        assert_eq!(inserted, 5);
        // No packet is in flight, so no event can be late.
        assert!(sock.dump(&conntrack::get_unconfirmed())?.next()?.is_none());
        assert!(sock.dump(&conntrack::get_dying())?.next()?.is_none());
        Ok(())
    });
}

#[test]
fn a_refusal_names_the_attribute() {
    isolated(&[], || {
        let Some(mut sock) = socket("a_refusal_names_the_attribute")? else { return Ok(()) };
        let mut new = udp(1);
        // Two bytes too few.
        new.attributes().raw(TIMEOUT, &[0, 1]);
        let error = sock.request(&new).unwrap_err();
        let Error::Kernel(error) = error else { panic!("{error:?}") };
        assert_eq!((error.errno(), error.attribute()), (Errno::ERANGE, Some("timeout")), "{error}");
        // The timeout is missing.
        let mut new = conntrack::new();
        new.create().header(|h| h.nfgen_family = INET).tuple_orig(tuple(UDP, (A, 1), (B, 2)));
        new.tuple_reply(tuple(UDP, (B, 2), (A, 1)));
        assert_eq!(sock.request(&new).unwrap_err().errno(), Some(Errno::EINVAL));
        Ok(())
    });
}

#[test]
fn expectations_are_those_of_the_program() {
    isolated(&["conntrack"], || {
        let test = "expectations_are_those_of_the_program";
        let Some(mut sock) = socket(test)? else { return Ok(()) };
        let master = tuple(TCP, (A, 1000), (B, 21));
        let mut new = conntrack::new();
        new.create().exclusive().header(|h| h.nfgen_family = INET).timeout(900);
        new.tuple_orig(&master).tuple_reply(tuple(TCP, (B, 21), (A, 1000)));
        new.help(|help| {
            help.help_name("ftp");
        });
        if let Err(error) = sock.request(&new) {
            skip(test, format_args!("the kernel has no helper ftp: {error}"));
            return Ok(());
        }
        let mut expect = conntrack::exp_new();
        expect.create().exclusive().header(|h| h.nfgen_family = INET).timeout(600).class(0);
        expect.master(&master).tuple(tuple(TCP, (A, 0), (B, 2000)));
        let all = Ipv4Addr::BROADCAST;
        expect.mask(tuple(TCP, (all, 0), (all, 0xffff))).flags(ExpectFlags::PERMANENT);
        sock.request(&expect)?;
        let printed = run("conntrack -L expect")?;
        let words: Vec<&str> = printed.split_whitespace().collect();
        let expected = "proto=6 src=10.0.0.1 dst=10.0.0.2 sport=0 dport=2000 \
            mask-src=255.255.255.255 mask-dst=255.255.255.255 sport=0 dport=65535 \
            master-src=10.0.0.1 master-dst=10.0.0.2 sport=1000 dport=21 PERMANENT";
        assert!(words[1..].join(" ").starts_with(expected), "{printed}");

        let mut list = sock.dump(&conntrack::exp_get())?;
        let found = list.next()?.expect("an expectation");
        assert_eq!(found.flags()?, Some(ExpectFlags::PERMANENT));
        let proto = found.tuple()?.expect("tuple").tuple_proto()?.expect("proto");
        assert_eq!((proto.proto_src_port()?, proto.proto_dst_port()?), (Some(0), Some(2000)));
        let proto = found.mask()?.expect("mask").tuple_proto()?.expect("proto");
        assert_eq!((proto.proto_src_port()?, proto.proto_dst_port()?), (Some(0), Some(0xffff)));
        let proto = found.master()?.expect("master").tuple_proto()?.expect("proto");
        assert_eq!((proto.proto_src_port()?, proto.proto_dst_port()?), (Some(1000), Some(21)));
        assert!((1..=600).contains(&found.timeout()?.expect("seconds")));
        drop(list);

        let mut created = 0;
        let mut counters = sock.dump(&conntrack::exp_get_stats())?;
        while let Some(cpu) = counters.next()? {
            created += cpu.create_()?.unwrap_or_default();
        }
        assert_eq!(created, 1);
        let mut delete = conntrack::exp_delete();
        delete.header(|h| h.nfgen_family = INET).tuple(tuple(TCP, (A, 0), (B, 2000)));
        sock.request(&delete)?;
        assert_eq!(sock.request(&delete).unwrap_err().errno(), Some(Errno::ENOENT));
        Ok(())
    });
}
