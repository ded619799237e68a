//! The examples as programs, each in a network namespace of its own: what they print and how they
//! end, and that other programs see what they did. Knows nothing of how they are written.
//!
//! Cargo builds them before it tests the package, but not for `--test examples` alone: then
//! `cargo build -p netloom --all-features --examples` comes first.

mod common;
#[path = "examples/steps.rs"]
mod steps;

use common::programs::run;
use common::{ip, isolated, skip};
use steps::Step::{self, Fails, Ip, Lacks, Prints, Shows, Works};
use steps::{Running, all, works};

const PAIR: Step = Ip("link add a0 type veth peer name b0");
const LONG: Step = Ip("link property add dev a0 altname more-than-15-letters");
const LO: Step = Ip("link set lo up");
const NETWORK: Step = Ip("address add 192.0.2.2/24 dev lo");

#[test]
fn links() {
    const A0: &[&str] = &["a0@b0  broadcast|multicast\n", "also called more-than", "kind veth\n"];
    isolated(&["ip"], || {
        all(&[
            PAIR,
            LONG,
            Works("links", &["1: lo  loopback\n", "mtu 65536  state down"]),
            Works("links", A0),
            Works("links more-than-15-letters", A0),
            Works("links --help", &["usage: links"]),
            Fails("links absent", &["absent: rt-link getlink: No such device (ENODEV)"]),
            Fails("links a b", &["Lists network interfaces"]),
            Prints("smol_links", "1: lo  mtu 65536\n2: b0  mtu 1500\n3: a0  mtu 1500\n"),
        ])
    });
}

#[test]
fn routes() {
    isolated(&["ip"], || {
        all(&[
            LO,
            NETWORK,
            Ip("route add 198.51.100.0/24 via 192.0.2.1 table 77 metric 5"),
            Works(
                "routes",
                &["table local   local 192.0.2.2/32 dev lo", "table local   local ::1/128"],
            ),
            Prints(
                "routes 77",
                "table 77      198.51.100.0/24 via 192.0.2.1 dev lo metric 5 proto boot\n",
            ),
            Prints("routes 78", ""),
            Fails("routes nowhere", &["no table is called nowhere\n"]),
        ])
    });
}

#[test]
fn add_address() {
    const ADD: &str = "add_address lo 192.0.2.2/24 192.0.2.1";
    isolated(&["ip"], || {
        all(&[
            Works("add_address lo 192.0.2.2/24", &["lo has 192.0.2.2/24\nlo is down: "]),
            Shows("ip address show dev lo", "inet 192.0.2.2/24 scope"),
            LO,
            Works(
                ADD,
                &["lo had 192.0.2.2/24 already\nthe default route goes through 192.0.2.1\n"],
            ),
            Shows("ip route show default", "default via 192.0.2.1 dev lo proto static"),
            Works(ADD, &["there is a default route already"]),
            Fails("add_address lo 192.0.2.2/33", &["33 is no prefix length"]),
            Fails("add_address absent 192.0.2.2/24", &["absent: rt-link getlink: No such device"]),
        ])
    });
}

#[test]
fn bridge() {
    isolated(&["ip"], || {
        all(&[
            Works(
                "bridge br7 v1 v2",
                &["br7: a bridge", "\nv1: up, a port of br7\nbr7: up\nv2: up\n"],
            ),
            Shows("ip link show v1", "master br7"),
            Fails("bridge br7 v1 v2", &["rt-link newlink: File exists (EEXIST)"]),
        ])
    });
}

#[test]
fn tc() {
    isolated(&["ip", "tc"], || {
        ip("link add a0 type veth peer name b0")?;
        if let Err(failure) = run("tc qdisc add dev a0 root htb") {
            skip("tc", format_args!("{failure:?}"));
            return Ok(());
        }
        all(&[
            Fails("tc make a0 100", &["a0 has a queue of its own already; `tc remove a0` ends it"]),
            Prints("tc remove a0", "a0 has its default queue back\n"),
            Works("tc make a0 100", &["a0 is shared among 3 classes"]),
            Shows("tc class show dev a0", "htb 1:10 parent 1:1 prio 0 rate 20Mbit ceil 100Mbit"),
            Works("tc show a0", &["class 1:20 htb below 1:1: 50 Mbit/s assured, 100 at most"]),
            Works("tc show a0", &["filter: port 443 goes to 1:20\n"]),
            Works("tc remove a0", &[]),
            Prints("tc show a0", "a0 has no classes\n"),
            Fails("tc make a0 0", &["0 is no speed"]),
        ])
    });
}

#[test]
fn policy_routing() {
    const ADD: &str = "policy_routing add 198.51.100.0/24 192.0.2.1 100";
    const REMOVE: &str = "policy_routing remove 198.51.100.0/24 100";
    const ROUTE: &str = "ip route show table all type unicast";
    isolated(&["ip"], || {
        all(&[
            LO,
            NETWORK,
            Works(ADD, &["packets from 198.51.100.0/24 go through 192.0.2.1, by table 100\n"]),
            Works(ADD, &["there is such a rule; table 100 now leads through 192.0.2.1\n"]),
            Shows("ip rule", "10000:\tfrom 198.51.100.0/24 lookup 100"),
            Works("policy_routing", &["IPv4 10000: from 198.51.100.0/24: table 100\n"]),
            Fails(
                "policy_routing add 198.51.100.0/24 192.0.2.1 101",
                &["packets from 198.51.100.0/24 go by table 100 already"],
            ),
            Lacks(ROUTE, "table 101"),
            Fails(
                "policy_routing remove 203.0.113.0/24 100",
                &["no rule sends packets from 203.0.113.0/24 to table 100"],
            ),
            Shows(ROUTE, "default via 192.0.2.1 dev lo table 100"),
            Works("policy_routing add 203.0.113.0/24 192.0.2.1 100", &[]),
            Works(REMOVE, &["the rule is gone\ntable 100 keeps its route"]),
            Lacks("ip rule", "198.51.100.0/24"),
            Shows(ROUTE, "default via 192.0.2.1 dev lo table 100"),
            Fails(REMOVE, &["no rule sends packets from 198.51.100.0/24 to table 100"]),
            Works(
                "policy_routing remove 203.0.113.0/24 100",
                &["the rule is gone\nso is the default route of table 100\n"],
            ),
            Lacks(ROUTE, "table 100"),
            Fails("policy_routing add ::/0 192.0.2.1 100", &["source and gateway must be of one"]),
        ])
    });
}

#[test]
fn generic_families() {
    const NO_DEVLINK: &str = "this kernel has no generic netlink family devlink";
    const NO_WIRELESS: &str = "this kernel has no wireless LAN";
    isolated(&["ip"], || {
        all(&[
            PAIR,
            Ip("link set b0 up"),
            Ip("link set a0 up"),
            Works("families", &["nlctrl: number 16, version 2\n"]),
            Works("families nlctrl", &["group     16  notify\n", "attribute 1   u16 from 0 to"]),
            Fails("families absent", &["this kernel has no family called absent\n"]),
            // In a new namespace there is no such device, whatever the host has.
            Fails("devlink_info", &["there are no devices", NO_DEVLINK]),
            Fails("devlink_info pci/x", &["there is no device pci/x\n", NO_DEVLINK]),
            Fails("devlink_info pci", &["pci is not of the form BUS/DEVICE"]),
            Fails("wifi_scan", &["there is no wireless interface\n", NO_WIRELESS]),
            Fails("wifi_scan a0", &["there is no interface a0, or it is not", NO_WIRELESS]),
        ])?;
        for (family, steps) in [
            (
                "ethtool",
                &[
                    Works("ethtool", &["lo              no link\n", "a0              link\n"]),
                    Works(
                        "ethtool a0",
                        &["a0: link\n  port         twisted pair\n", "10000 Mbit/s"],
                    ),
                    Works("ethtool a0", &["  channels\n    receive    1", "rx-gro "]),
                    Fails("ethtool absent", &["there is no interface absent"]),
                ],
            ),
            (
                "netdev",
                &[
                    Works("netdev", &["1: lo  XDP: nothing\n", "3: a0  XDP: basic|redirect"]),
                    Works("netdev a0", &["a0: XDP: basic|redirect"]),
                    Works("netdev --help", &["usage: netdev [NAME]"]),
                    Fails("netdev absent", &["absent: rt-link getlink: No such device (ENODEV)"]),
                ],
            ),
        ] {
            if works("families")?.contains(&format!("{family}: number")) {
                all(steps)?;
            } else {
                skip("generic_families", format_args!("the kernel has no family {family}"));
            }
        }
        Ok(())
    });
}

#[test]
fn watch() {
    isolated(&["ip"], || {
        all(&[PAIR, Ip("link add br0 type bridge"), Ip("link set b0 master br0")])?;
        let watch = Running::start("watch")?;
        watch.until("= link", "a0 mtu 1500 broadcast|multicast")?;
        all(&[NETWORK, Ip("link set b0 nomaster"), Ip("link delete br0")])?;
        let seen = watch.until("- link", "br0 mtu 1500")?;
        assert!(
            seen.iter().any(|line| line == "+ address 192.0.2.2/24 on #1 permanent"),
            "{seen:?}"
        );
        // b0 leaving the bridge does not delete b0.
        let gone: Vec<_> = seen.iter().filter(|line| line.starts_with('-')).collect();
        assert_eq!(gone.len(), 1, "{seen:?}");
        Ok(())
    });
}

#[test]
fn neighbours() {
    isolated(&["ip"], || {
        all(&[PAIR, LONG, Ip("link set b0 up"), Ip("link set a0 up")])?;
        ip("neighbour add 192.0.2.8 lladdr 02:00:00:00:00:08 dev a0")?;
        let told =
            ["neighbours", "neighbours a0", "neighbours more-than-15-letters"].map(Running::start);
        for running in &told {
            let Ok(running) = running else { continue };
            running.until("= 192.0.2.8", "on a0 is 02:00:00:00:00:08, permanent")?;
        }
        ip("neighbour add 192.0.2.9 lladdr 02:00:00:00:00:09 dev b0")?;
        ip("neighbour delete 192.0.2.8 dev a0")?;
        for (running, others) in told.into_iter().zip([true, false, false]) {
            let seen = running?.until("", "192.0.2.8 on a0")?;
            assert_eq!(seen.iter().any(|line| line.contains("b0")), others, "{seen:?}");
        }
        all(&[Fails("neighbours absent", &["absent: rt-link getlink: No such device (ENODEV)"])])
    });
}

#[test]
fn mirror() {
    isolated(&["ip"], || {
        all(&[LO, NETWORK])?;
        let mirror = Running::start("mirror")?;
        mirror.until("", "routes")?;
        ip("route add 203.0.113.0/24 via 192.0.2.1")?;
        mirror.until("+", "203.0.113.0")?;
        ip("route delete 203.0.113.0/24")?;
        mirror.until("-", "203.0.113.0")?;
        Ok(())
    });
}
