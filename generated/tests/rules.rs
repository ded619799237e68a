//! Policy routing rules: every selector, IPv4 and IPv6, made by us and by `ip`.

mod common;

use std::net::{IpAddr, Ipv4Addr};

use common::{Comparison, Failure, Outcome, ip, isolated, json as json_of, route_socket};
use netloom::Errno;
use netloom::prelude::*;
use netloom::rt_rule::{self, FibRuleHdr, FibRulePortRange, FibRuleUidRange, FrAct, GetruleReply};
use netloom::{Route, Socket};
use serde_json::{Value, json};

const INET: u8 = 2;
const INET6: u8 = 10;
/// `RTPROT_STATIC`.
const STATIC: u8 = 4;
/// `FIB_RULE_INVERT` (include/uapi/linux/fib_rules.h).
const INVERT: u32 = 2;

/// Calls `look` with the one rule of a priority.
fn with_rule<T>(
    sock: &mut Socket<Route>,
    family: u8,
    priority: u32,
    look: impl FnOnce(GetruleReply<'_>) -> Result<T, Failure>,
) -> Result<Option<T>, Failure> {
    let mut req = rt_rule::getrule();
    req.header(|h| h.family = family);
    let mut rules = sock.dump(&req)?;
    while let Some(rule) = rules.next()? {
        // The first rule has priority 0, which the kernel leaves out.
        if rule.priority()?.unwrap_or(0) == priority {
            return look(rule).map(Some);
        }
    }
    Ok(None)
}

/// The same as `ip` prints it.
fn theirs(family: u8, priority: u32) -> Result<Value, Failure> {
    let version = if family == INET { "-4" } else { "-6" };
    let rules = json_of(&format!("ip -json -details {version} rule show"))?;
    let found = rules.as_array().into_iter().flatten().find(|rule| rule["priority"] == priority);
    found.cloned().ok_or_else(|| Failure::new(format!("ip lists no rule {priority}: {rules}")))
}

/// Compares all that `ip` prints of a rule.
fn compare(ours: &mut Comparison, rule: &GetruleReply<'_>, theirs: &Value) -> Outcome {
    let header = rule.header();
    let given = |name: &str| theirs.get(name).is_some_and(|value| value != "all");
    ours.same("priority", rule.priority()?, &theirs["priority"]);
    for (name, address, len) in
        [("src", rule.src()?, header.src_len), ("dst", rule.dst()?, header.dst_len)]
    {
        assert_eq!(address.is_some(), given(name));
        if given(name) {
            ours.same_ip(name, address, &theirs[name]);
            // A host's address is printed without its length.
            if let Some(theirs) = theirs.get(format!("{name}len")) {
                ours.same(&format!("{name}-len"), len, theirs);
            }
        }
    }
    if given("tos") {
        ours.same_hex("tos", Some(header.tos), &theirs["tos"]);
    }
    if given("fwmark") {
        ours.same_hex("fwmark", rule.fwmark()?, &theirs["fwmark"]);
    }
    if given("fwmask") {
        ours.same_hex("fwmask", rule.fwmask()?, &theirs["fwmask"]);
    }
    if given("iif") {
        ours.same_text("iifname", rule.iifname()?, &theirs["iif"]);
    }
    if given("oif") {
        ours.same_text("oifname", rule.oifname()?, &theirs["oif"]);
    }
    if given("uid_start") {
        let range = rule.uid_range()?.expect("uid-range");
        ours.same("uid-range.start", range.start, &theirs["uid_start"]);
        ours.same("uid-range.end", range.end, &theirs["uid_end"]);
    }
    if given("sport_start") {
        let range = rule.sport_range()?.expect("sport-range");
        ours.same("sport-range.start", range.start, &theirs["sport_start"]);
        ours.same("sport-range.end", range.end, &theirs["sport_end"]);
    }
    if given("dport_start") {
        let range = rule.dport_range()?.expect("dport-range");
        ours.same("dport-range.start", range.start, &theirs["dport_start"]);
        ours.same("dport-range.end", range.end, &theirs["dport_end"]);
    }
    if given("table") {
        ours.same("table", rule.table()?.map(table_name), &theirs["table"]);
        assert_eq!(header.action, FrAct::TO_TBL);
    }
    if given("action") {
        ours.same("action", header.action.to_string(), &theirs["action"]);
    }
    if given("goto") {
        ours.same("goto", rule.goto()?, &theirs["goto"]);
        assert_eq!(header.action, FrAct::GOTO);
    }
    if given("tun_id") {
        ours.same("tun-id", rule.tun_id()?, &theirs["tun_id"]);
    }
    if given("suppress_prefixlen") {
        let len = rule.suppress_prefixlen()?;
        ours.same("suppress-prefixlen", len, &theirs["suppress_prefixlen"]);
    }
    if given("suppress_ifgroup") {
        let group = rule.suppress_ifgroup()?;
        ours.same_text("suppress-ifgroup", group, &theirs["suppress_ifgroup"]);
    }
    if given("flow_to") {
        let (from, to) = rule.flow()?.map(|flow| (flow >> 16, flow & 0xffff)).expect("flow");
        ours.same("flow.from", from.to_string(), &theirs["flow_from"]);
        ours.same("flow.to", to.to_string(), &theirs["flow_to"]);
    }
    if given("ipproto") {
        // Without a list of protocols `ip` prints numbers.
        let number = rule.ip_proto()?.expect("ip-proto");
        let name = if number == 6 { "tcp" } else { "udp" };
        let unnamed = format!("ipproto-{number}");
        let name = if theirs["ipproto"] == unnamed { &unnamed } else { name };
        ours.same("ip-proto", name, &theirs["ipproto"]);
    }
    let names = [(0, "unspec"), (2, "kernel"), (STATIC, "static")];
    let number = rule.protocol()?;
    let name = names.iter().find(|(protocol, _)| Some(*protocol) == number);
    ours.same("protocol", name.map(|(_, name)| *name), &theirs["protocol"]);
    ours.same("l3mdev", rule.l3mdev()? == Some(1), &json!(given("l3mdev")));
    ours.same("flags.invert", header.flags & INVERT != 0, &json!(given("not")));
    Ok(())
}

fn table_name(number: u32) -> String {
    match number {
        253 => "default".to_owned(),
        254 => "main".to_owned(),
        255 => "local".to_owned(),
        _ => number.to_string(),
    }
}

#[test]
fn rules_are_the_same_to_ip_and_to_us() {
    isolated(&["ip"], || {
        let mut sock = route_socket()?;
        common::veth(&mut sock, "left0", "right0")?;
        let mut compared = Comparison::new();
        ours_seen_by_ip(&mut sock, &mut compared)?;
        theirs_seen_by_us(&mut sock, &mut compared)?;
        compared.finish(36);
        Ok(())
    });
}

fn ours_seen_by_ip(sock: &mut Socket<Route>, compared: &mut Comparison) -> Outcome {
    let mut req = rt_rule::newrule();
    req.create().exclusive().header(|h| {
        h.family = INET;
        h.src_len = 8;
        h.dst_len = 16;
        h.tos = 0x10;
        h.action = FrAct::TO_TBL;
    });
    req.src(Ipv4Addr::new(10, 0, 0, 0)).dst(Ipv4Addr::new(192, 168, 0, 0));
    req.priority(500).iifname("left0").oifname("right0").fwmark(0x10).fwmask(0xff);
    req.table(70_000).protocol(STATIC).ip_proto(6);
    req.sport_range(FibRulePortRange::with(|s| {
        s.start = 10;
        s.end = 20;
    }));
    req.dport_range(FibRulePortRange::with(|s| {
        s.start = 30;
        s.end = 40;
    }));
    // The one user there is in a user namespace too.
    req.uid_range(FibRuleUidRange::with(|s| {
        s.start = 0;
        s.end = 0;
    }));
    req.suppress_prefixlen(3).suppress_ifgroup(4);
    sock.request(&req)?;
    let printed = theirs(INET, 500)?;
    with_rule(sock, INET, 500, |rule| compare(compared.of("ipv4."), &rule, &printed))?
        .expect("the rule is there");
    assert_eq!(printed["table"], "70000");

    let mut req = rt_rule::newrule();
    req.create().header(|h| {
        h.family = INET6;
        h.src_len = 128;
        h.action = FrAct::PROHIBIT;
        h.flags = INVERT;
    });
    req.src("fd00::1".parse::<IpAddr>()?).priority(501).iifname("not-there");
    sock.request(&req)?;
    let printed = theirs(INET6, 501)?;
    assert_eq!(printed["iif_detached"], Value::Null);
    assert!(printed.get("iif_detached").is_some());
    with_rule(sock, INET6, 501, |rule| compare(compared.of("ipv6."), &rule, &printed))?
        .expect("the rule is there");
    Ok(())
}

fn theirs_seen_by_us(sock: &mut Socket<Route>, compared: &mut Comparison) -> Outcome {
    ip("rule add from 10.1.2.3 table 300 priority 600 realms 5/6")?;
    ip("rule add tun_id 77 priority 601 goto 700")?;
    ip("rule add priority 602 blackhole protocol static")?;
    ip("-6 rule add to fd00::/32 fwmark 7 table 256 priority 603")?;
    ip("-6 rule add ipproto 17 dport 53 table main priority 604")?;
    let mut all = vec![(INET, 600), (INET, 601), (INET, 602), (INET6, 603), (INET6, 604)];
    all.extend([(INET, 32_766), (INET6, 32_766)]);
    // Not in every kernel.
    if ip("rule add l3mdev priority 605").is_ok() {
        all.push((INET, 605));
    }
    for (family, priority) in all {
        let theirs = theirs(family, priority)?;
        let prefix = if family == INET { "ipv4." } else { "ipv6." };
        with_rule(sock, family, priority, |rule| compare(compared.of(prefix), &rule, &theirs))?
            .expect("the rule is there");
    }
    Ok(())
}

#[test]
fn rules_are_made_once_and_go() {
    isolated(&["ip"], || {
        let mut sock = route_socket()?;
        let header = FibRuleHdr::with(|h| {
            h.family = INET;
            h.action = FrAct::TO_TBL;
        });
        let mut req = rt_rule::newrule();
        req.create().exclusive().header(|h| *h = header).priority(77).table(1000).fwmark(1);
        sock.request(&req)?;
        assert_eq!(sock.request(&req).unwrap_err().errno(), Some(Errno::EEXIST));
        let mut delete = rt_rule::delrule();
        delete.header(|h| *h = header).priority(77).table(1000);
        sock.request(&delete)?;
        assert!(theirs(INET, 77).is_err());
        assert_eq!(sock.request(&delete).unwrap_err().errno(), Some(Errno::ENOENT));
        ip("rule add priority 88 table 5")?;
        assert!(with_rule(&mut sock, INET, 88, |_| Ok(()))?.is_some());
        ip("rule del priority 88")?;
        assert!(with_rule(&mut sock, INET, 88, |_| Ok(()))?.is_none());
        Ok(())
    });
}

#[test]
fn a_dump_of_all_families_lists_both() {
    isolated(&["ip"], || {
        let mut sock = route_socket()?;
        let rules = sock.snapshot(&rt_rule::getrule(), 5, |rule| rule.header().family)?;
        let ours = |family| rules.items.iter().filter(|&&one| one == family).count();
        for (family, version) in [(INET, "-4"), (INET6, "-6")] {
            let theirs = json_of(&format!("ip -json {version} rule show"))?;
            assert_eq!(Some(ours(family)), theirs.as_array().map(Vec::len));
        }
        Ok(())
    });
}
