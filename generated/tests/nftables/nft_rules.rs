//! Rules as `nft` writes them, and how we must decode them: at least one for each expression that
//! `nft` can write.
//!
//! The expected text follows from the rule and from the kernel's names.

/// A rule that `nft` adds, and one of its expressions as we print it.
pub(crate) struct NftRule {
    /// Family, table and chain.
    pub(crate) place: &'static str,
    /// The rule in the syntax of `nft`.
    pub(crate) text: &'static str,
    /// One expression of the rule, as `{:?}` prints it.
    pub(crate) expected: &'static str,
}

const fn rule(place: &'static str, text: &'static str, expected: &'static str) -> NftRule {
    NftRule { place, text, expected }
}

/// Tables, chains, sets and objects that the rules need. Some kernels lack some of them, so each
/// line is a transaction of its own.
pub(crate) const SETUP: &[&str] = &[
    "add table inet t",
    "add counter inet t c",
    "add set inet t s { type ipv4_addr; size 100; flags timeout, dynamic; }",
    "add chain inet t other",
    "add chain inet t input { type filter hook input priority 0; }",
    "add chain inet t output { type filter hook output priority 0; }",
    "add chain inet t prerouting { type filter hook prerouting priority -300; }",
    "add table ip n",
    "add chain ip n postrouting { type nat hook postrouting priority 100; }",
    "add chain ip n prerouting { type nat hook prerouting priority -100; }",
    "add chain ip n filter { type filter hook prerouting priority -150; }",
    "add table inet f",
    "add chain inet f forward { type filter hook forward priority 0; }",
    "add flowtable inet f ft { hook ingress priority -5; devices = { lo }; }",
    "add table netdev d",
    "add chain netdev d ingress { type filter hook ingress device lo priority 0; }",
];

pub(crate) const RULES: &[NftRule] = &[
    rule(
        "inet t input",
        "limit rate over 10/second burst 20 packets",
        "Limit({rate: 10, unit: 1, burst: 20, type: pkts, flags: inv})",
    ),
    rule(
        "inet t input",
        "limit rate 3 kbytes/minute",
        "Limit({rate: 3072, unit: 60, burst: 0, type: pkt-bytes, flags: 0x0})",
    ),
    rule("inet t input", "ct count over 5", "Connlimit({count: 5, flags: inv})"),
    rule(
        "inet t input",
        "meta mark set jhash ip saddr mod 16 seed 0x5 offset 3",
        "Hash({sreg: reg-2, dreg: reg-1, len: 4, modulus: 16, seed: 5, offset: 3, type: jenkins})",
    ),
    rule(
        "inet t input",
        "meta mark set symhash mod 4",
        "Hash({dreg: reg-1, modulus: 4, type: sym})",
    ),
    rule(
        "inet t input",
        "ip option lsrr exists",
        "Exthdr({dreg: reg-1, type: 131, offset: 0, len: 1, flags: present, op: ipv4})",
    ),
    rule(
        "inet t input",
        "tcp option maxseg size set 1400",
        "Exthdr({sreg: reg-1, type: 2, offset: 2, len: 2, flags: 0x0, op: tcpopt})",
    ),
    rule("inet t output", "rt mtu 1400", "Rt({key: tcpmss, dreg: reg-1})"),
    rule("inet t output", "rt ip nexthop 10.0.0.1", "Rt({key: nexthop4, dreg: reg-1})"),
    rule("inet t input", "socket mark 4", "Socket({key: mark, dreg: reg-1})"),
    rule("inet t input", "socket wildcard 0", "Socket({key: wildcard, dreg: reg-1})"),
    rule("inet t input", r#"osf ttl loose name "Linux""#, "Osf({ttl: 1, flags: 0x0, dreg: reg-1})"),
    rule("inet t input", "queue num 4-7 bypass", "Queue({num: 4, total: 4, flags: bypass})"),
    rule("ip n filter", "dup to 10.0.0.1 device lo", "Dup({sreg-addr: reg-1, sreg-dev: reg-2})"),
    rule(
        "inet t input",
        "tcp dport 80 synproxy mss 1460 wscale 7 timestamp sack-perm",
        "Synproxy({mss: 1460, wscale: 7, flags: mss|wscale|sack-perm|timestamp})",
    ),
    rule("inet t prerouting", "notrack", r#"{name: "notrack"}"#),
    rule("inet t input", "ipsec in reqid 5", "Xfrm({dreg: reg-1, key: reqid, dir: 0, spnum: 0})"),
    rule(
        "inet t output",
        "ipsec out spnum 1 ip saddr 10.0.0.1",
        "Xfrm({dreg: reg-1, key: saddr-ip4, dir: 1, spnum: 1})",
    ),
    rule(
        "inet t input",
        "fib saddr . iif oif missing",
        "Fib({dreg: reg-1, result: oif, flags: saddr|iif|present})",
    ),
    rule(
        "inet t input",
        "fib daddr type local",
        "Fib({dreg: reg-1, result: addrtype, flags: daddr})",
    ),
    rule(
        "inet t input",
        "fib daddr . mark oifname lo",
        "Fib({dreg: reg-1, result: oifname, flags: daddr|mark})",
    ),
    rule(
        "inet t input",
        r#"log group 3 prefix "x" snaplen 64 queue-threshold 5"#,
        r#"Log({prefix: "x", group: 3, snaplen: 64, qthreshold: 5})"#,
    ),
    rule(
        "inet t input",
        r#"log prefix "y" level debug flags ip options"#,
        r#"Log({prefix: "y", level: debug, flags: ipopt})"#,
    ),
    rule("inet t input", "counter packets 7 bytes 800", "Counter({bytes: 800, packets: 7})"),
    rule("inet t input", "counter name c", r#"Objref({imm-name: "c", imm-type: counter})"#),
    rule(
        "inet t input",
        "quota over 1000 bytes used 10 bytes",
        "Quota({bytes: 1000, consumed: 10, flags: invert})",
    ),
    rule("inet t input", "ip saddr != @s", r#"Lookup({set: "s", sreg: reg-1, flags: invert})"#),
    rule(
        "inet t input",
        "ip saddr vmap { 10.0.0.1 : drop, 10.0.0.2 : jump other }",
        r#"Lookup({set: "__map0", sreg: reg-1, dreg: reg-verdict, flags: 0x0})"#,
    ),
    rule("inet t input", "reject with tcp reset", "Reject({type: tcp-rst})"),
    rule(
        "inet t input",
        "reject with icmpx type host-unreachable",
        "Reject({type: icmpx-unreach, icmp-code: 2})",
    ),
    rule(
        "inet t input",
        "meta mark set numgen inc mod 3 offset 2",
        "Numgen({dreg: reg-1, modulus: 3, type: incremental, offset: 2})",
    ),
    rule(
        "inet t input",
        "meta mark set numgen random mod 7",
        "Numgen({dreg: reg-1, modulus: 7, type: random, offset: 0})",
    ),
    rule("inet t input", "ct mark set 5", "Ct({sreg: reg-1, key: mark})"),
    rule(
        "inet t input",
        "ct original packets > 5",
        "Ct({dreg: reg-1, key: pkts, direction: original})",
    ),
    rule(
        "inet t input",
        "ct original bytes > 5",
        "Byteorder({sreg: reg-1, dreg: reg-1, op: hton, len: 8, size: 8})",
    ),
    rule(
        "inet t input",
        "ip dscp set 5",
        "Payload({sreg: reg-1, base: network-header, offset: 0, len: 2, csum-type: inet, csum-offset: 10, csum-flags: 0x0})",
    ),
    rule(
        "inet t input",
        "tcp dport 80",
        "Payload({dreg: reg-1, base: transport-header, offset: 2, len: 2})",
    ),
    rule(
        "inet t input",
        "ip ttl != 5-9",
        "Range({sreg: reg-1, op: neq, from-data: {value: 0x05}, to-data: {value: 0x09}})",
    ),
    rule(
        "inet t input",
        "ip saddr 10.0.0.0/9",
        "Bitwise({sreg: reg-1, dreg: reg-1, len: 4, op: mask-xor, mask: {value: 0xff800000}, xor: {value: 0x00000000}})",
    ),
    rule("inet t input", "ip ttl 9", "Cmp({sreg: reg-1, op: eq, data: {value: 0x09}})"),
    rule(
        "inet t input",
        "meta mark set meta mark << 3",
        "Bitwise({sreg: reg-1, dreg: reg-1, len: 4, op: lshift, data: {value: 0x03000000}})",
    ),
    rule(
        "inet t input",
        "add @s { ip saddr timeout 30s }",
        r#"Dynset({sreg-key: reg-1, op: add, set-name: "s", timeout: 30000, flags: 0x0})"#,
    ),
    rule(
        "inet t input",
        "update @s { ip saddr timeout 5s counter }",
        r#"Dynset({sreg-key: reg-1, op: update, set-name: "s", timeout: 5000, expr: {name: "counter", data: {bytes: 0, packets: 0}}, flags: 0x0})"#,
    ),
    rule("inet t input", "iifname lo", "Meta({key: iifname, dreg: reg-1})"),
    rule("inet t output", "meta mark set 5", "Meta({key: mark, sreg: reg-1})"),
    rule(
        "inet t input",
        "goto other",
        r#"Immediate({dreg: reg-verdict, data: {verdict: {code: goto, chain: "other"}}})"#,
    ),
    rule(
        "inet t prerouting",
        "tcp dport 80 tproxy ip to 127.0.0.1:50080",
        "Tproxy({family: ipv4, reg-addr: reg-1, reg-port: reg-2})",
    ),
    rule(
        "ip n postrouting",
        "masquerade random,persistent",
        "Masq({flags: proto-random|persistent})",
    ),
    rule(
        "ip n prerouting",
        "tcp dport 80 redirect to :8080",
        "Redir({reg-proto-min: reg-1, reg-proto-max: reg-1, flags: proto-specified})",
    ),
    rule(
        "ip n postrouting",
        "ip protocol 6 snat to 10.0.0.4:1000-2000 persistent",
        "Nat({type: snat, family: ipv4, reg-addr-min: reg-1, reg-addr-max: reg-1, reg-proto-min: reg-2, reg-proto-max: reg-3, flags: map-ips|proto-specified|persistent})",
    ),
    rule(
        "ip n prerouting",
        "dnat to 10.0.0.4-10.0.0.6",
        "Nat({type: dnat, family: ipv4, reg-addr-min: reg-1, reg-addr-max: reg-2, flags: map-ips})",
    ),
    rule("inet f forward", "flow add @ft", r#"FlowOffload({name: "ft"})"#),
    rule("netdev d ingress", "fwd to lo", "Fwd({sreg-dev: reg-1})"),
];
