//! nftables against `nft`: it lists what we create, and we decode what it creates.
//!
//! Kernels support different expressions. The test prints to stderr what this one lacks.
//!
//! VM: modules=nf_tables programs=nft,ip

#[path = "../common/mod.rs"]
mod common;
mod events;
#[path = "../../examples/nft_firewall.rs"]
mod firewall;
mod nft_rules;
mod our_ruleset;

use std::io::Write as _;
use std::process::{Command, Stdio};
use std::time::Duration;

use common::{Failure, Outcome, isolated, json as json_of, report};
use netloom::Errno;
use netloom::nftables::{
    self, BatchBegin, BatchEnd, ChainFlags, FlowtableFlags, Nfgenmsg, Nfproto, ObjectType,
    SetElemFlags, SetFlags, SetPolicies, VerdictCode,
};
use netloom::prelude::*;
use netloom::{Error, Netfilter, Socket, SocketOptions};
use serde_json::Value;

/// A socket, unless this kernel has no nftables.
fn socket(test: &str) -> Result<Option<Socket<Netfilter>>, Failure> {
    let options = SocketOptions::new().timeout(Duration::from_secs(20));
    let mut sock = Socket::open_with(&options)?;
    match sock.get(&nftables::getgen()).map(drop) {
        Ok(()) => Ok(Some(sock)),
        Err(error) if matches!(error.errno(), Some(Errno::EINVAL | Errno::EOPNOTSUPP)) => {
            common::skip(test, "the kernel has no nftables");
            Ok(None)
        }
        Err(error) => Err(error.into()),
    }
}

fn header(family: Nfproto) -> Nfgenmsg {
    Nfgenmsg::with(|h| h.nfgen_family = family)
}

/// The messages that begin and end a transaction.
fn brackets() -> (BatchBegin, BatchEnd) {
    let (mut begin, mut end) = (nftables::batch_begin(), nftables::batch_end());
    begin.header(|h| h.res_id = 10);
    end.header(|h| h.res_id = 10);
    (begin, end)
}

/// Runs `nft` with a script.
#[track_caller]
fn nft(script: &str) -> Outcome {
    let mut command = Command::new("nft");
    command.args(["-f", "-"]).stdin(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn()?;
    child.stdin.take().expect("it is a pipe").write_all(script.as_bytes())?;
    let output = child.wait_with_output()?;
    if output.status.success() {
        return Ok(());
    }
    Err(Failure::new(format!("{script}: {}", String::from_utf8_lossy(&output.stderr))))
}

/// What `nft -json` lists of a table, without what differs between equal tables: handles, remaining
/// times, and the name of the table.
fn listed(table: &str) -> Result<Value, Failure> {
    fn strip(value: &mut Value, table: &str) {
        match value {
            Value::Object(members) => {
                members.retain(|name, _| name != "handle" && name != "expires");
                members.values_mut().for_each(|value| strip(value, table));
            }
            Value::Array(values) => values.iter_mut().for_each(|value| strip(value, table)),
            Value::String(text) if text == table => *text = "the table".to_owned(),
            _ => {}
        }
    }
    let mut ruleset = json_of(&format!("nft -json list table inet {table}"))?["nftables"].take();
    strip(&mut ruleset, table);
    Ok(ruleset)
}

#[test]
fn the_firewall_is_what_nft_lists() {
    isolated(&["nft"], || {
        let Some(mut sock) = socket("the_firewall_is_what_nft_lists")? else { return Ok(()) };
        // Twice: the second replaces the first.
        firewall::install(&mut sock)?;
        firewall::install(&mut sock)?;
        firewall::list(&mut sock)?;
        nft("table inet theirs { chain input {
            type filter hook input priority 0; policy drop;
            ct state invalid drop
            ct state established,related accept
            iifname lo accept
            meta l4proto 1 limit rate 10/second burst 5 packets accept
            meta l4proto 58 accept
            tcp dport 22 counter accept
            tcp dport 80 accept
            tcp dport 443 accept
            udp dport 67-68 accept
            limit rate 5/second burst 5 packets log prefix \"refused: \" level info
        }
        }")?;
        let ours = listed("netloom_firewall")?;
        assert_eq!(ours, listed("theirs")?);
        let rules = ours.as_array().into_iter().flatten().filter(|item| item.get("rule").is_some());
        assert_eq!(rules.count(), 10);
        firewall::remove(&mut sock)?;
        assert!(listed("netloom_firewall").is_err());
        // The table of nft is untouched.
        listed("theirs")?;
        assert_eq!(firewall::remove(&mut sock).unwrap_err().errno(), Some(Errno::ENOENT));
        Ok(())
    });
}

#[test]
fn what_we_make_nft_lists_as_its_own() {
    isolated(&["nft"], || {
        let Some(mut sock) = socket("what_we_make_nft_lists_as_its_own")? else { return Ok(()) };
        our_ruleset::create(&mut sock, "ours")?;
        nft(our_ruleset::SCRIPT)?;
        assert_eq!(listed("ours")?, listed("theirs")?);
        our_ruleset::remove_by_id(&mut sock, "ours")?;
        our_ruleset::refill(&mut sock, "ours")?;
        nft("delete element inet theirs fresh { 10.0.0.1 }; flush set inet theirs ranges")?;
        assert_eq!(listed("ours")?, listed("theirs")?);
        Ok(())
    });
}

/// The expressions of the last rule of a chain, as `{:?}` prints them.
fn last_rule(sock: &mut Socket<Netfilter>, place: &str) -> Result<Vec<String>, Failure> {
    let [family, table, chain] = *place.split(' ').collect::<Vec<_>>() else {
        return Err(Failure::new(format!("no place: {place}")));
    };
    let mut request = nftables::getrule();
    request.header(|h| *h = header(family_of(family))).table(table).chain(chain);
    let mut rules = sock.dump(&request)?;
    let mut last = Vec::new();
    while let Some(rule) = rules.next()? {
        last.clear();
        for expression in rule.expressions()?.expect("expressions").elem() {
            let expression = expression?;
            last.push(match expression.data()? {
                Some(data) => format!("{data:?}"),
                None => format!("{expression:?}"),
            });
        }
    }
    Ok(last)
}

/// The parts of a printed expression, sorted: their order depends on the kernel.
fn parts(printed: &str) -> Vec<&str> {
    let mut parts: Vec<&str> = printed.split(['(', '{', ',', '}', ')']).map(str::trim).collect();
    parts.sort_unstable();
    parts
}

fn family_of(name: &str) -> Nfproto {
    match name {
        "ip" => Nfproto::IPV4,
        "netdev" => Nfproto::NETDEV,
        _ => Nfproto::INET,
    }
}

#[test]
fn rules_of_nft_read_as_they_are_written() {
    isolated(&["nft"], || {
        let Some(mut sock) = socket("rules_of_nft_read_as_they_are_written")? else {
            return Ok(());
        };
        let refused: Vec<_> = nft_rules::SETUP.iter().filter(|line| nft(line).is_err()).collect();
        let mut missing: Vec<&str> = refused.into_iter().copied().collect();
        let mut seen = 0;
        for rule in nft_rules::RULES {
            if nft(&format!("add rule {} {}", rule.place, rule.text)).is_err() {
                missing.push(rule.text);
                continue;
            }
            let ours = last_rule(&mut sock, rule.place)?;
            let found = ours.iter().any(|ours| parts(ours) == parts(rule.expected));
            assert!(found, "{}: {ours:#?}", rule.text);
            seen += 1;
        }
        report(&format!("nftables: {seen} rules; not in this kernel: {missing:?}"));
        assert!(seen >= 30, "only {seen} rules");
        Ok(())
    });
}

#[test]
fn tables_chains_and_sets_of_nft_are_read() {
    isolated(&["nft"], || {
        let Some(mut sock) = socket("tables_chains_and_sets_of_nft_are_read")? else {
            return Ok(());
        };
        nft("table inet t {
            chain plain { comment \"a chain\"; }
            chain base { type filter hook forward priority -7; policy drop; }
            set s { type ipv4_addr . inet_service; flags interval, timeout; policy memory;
                timeout 1h; gc-interval 10s;
                elements = { 10.0.0.1-10.0.0.9 . 80 timeout 30m }; }
            map m { type mark : verdict; elements = { 5 : drop, * : accept }; }
        }")?;
        let mut request = nftables::getchain();
        request.header(|h| h.nfgen_family = Nfproto::INET).table("t").name("base");
        let chain = sock.get(&request)?;
        assert_eq!(chain.policy()?, Some(VerdictCode::DROP));
        assert_eq!(chain.flags()?, Some(ChainFlags::BASE));
        let hook = chain.hook()?.expect("a hook");
        assert_eq!((hook.num()?, hook.priority()?), (Some(2), Some(-7)));
        request.name("plain");
        let chain = sock.get(&request)?;
        assert_eq!(chain.hook()?.map(|_| ()), None);
        let comment = chain.userdata()?.expect("what nft keeps there");
        assert!(comment.windows(7).any(|part| part == b"a chain"));

        let mut request = nftables::getset();
        request.header(|h| h.nfgen_family = Nfproto::INET).table("t").name("s");
        let set = sock.get(&request)?;
        let flags = SetFlags::INTERVAL | SetFlags::TIMEOUT | SetFlags::CONCAT;
        assert_eq!((set.flags()?, set.key_len()?), (Some(flags), Some(8)));
        assert_eq!(set.policy()?, Some(SetPolicies::MEMORY));
        assert_eq!((set.timeout()?, set.gc_interval()?), (Some(3_600_000), Some(10_000)));
        let fields = set.desc()?.and_then(|desc| desc.concat().transpose()).expect("fields")?;
        let lengths: Result<Vec<_>, _> = fields.elem().map(|field| field?.len()).collect();
        assert_eq!(lengths?, [Some(4), Some(2)]);

        let mut request = nftables::getsetelem();
        request.header(|h| h.nfgen_family = Nfproto::INET).table("t").set("s");
        let mut elements = sock.dump(&request)?;
        let part = elements.next()?.expect("elements");
        let element = part.elements()?.expect("a list").elem().next().expect("an element")?;
        assert_eq!(element.key()?.expect("key").value()?, Some(&[10, 0, 0, 1, 0, 80, 0, 0][..]));
        let end = element.key_end()?.expect("end").value()?;
        assert_eq!(end, Some(&[10, 0, 0, 9, 0, 80, 0, 0][..]));
        assert_eq!(element.timeout()?, Some(1_800_000));
        assert!((1..=1_800_000).contains(&element.expiration()?.expect("what is left of it")));

        let mut request = nftables::getsetelem();
        request.header(|h| h.nfgen_family = Nfproto::INET).table("t").set("m");
        let mut elements = sock.dump(&request)?;
        let mut found = Vec::new();
        while let Some(part) = elements.next()? {
            for element in part.elements()?.expect("a list").elem() {
                let element = element?;
                let verdict = element.data()?.expect("data").verdict()?.expect("a verdict");
                found.push((element.flags()?, verdict.code()?));
            }
        }
        found.sort_by_key(|(flags, _)| flags.is_some());
        assert_eq!(found[0], (None, Some(VerdictCode::DROP)));
        assert_eq!(found[1], (Some(SetElemFlags::CATCHALL), Some(VerdictCode::ACCEPT)));
        Ok(())
    });
}

#[test]
fn flow_tables_of_nft_are_read() {
    isolated(&["nft"], || {
        let test = "flow_tables_of_nft_are_read";
        let Some(mut sock) = socket(test)? else { return Ok(()) };
        nft("add table inet t")?;
        let text =
            "add flowtable inet t f { hook ingress priority -5; devices = { lo }; counter; }";
        if let Err(failure) = nft(text) {
            common::skip(test, format_args!("the kernel has no flow tables: {failure:?}"));
            return Ok(());
        }
        let mut request = nftables::getflowtable();
        request.header(|h| h.nfgen_family = Nfproto::INET).table("t").name("f");
        let table = sock.get(&request)?;
        assert_eq!(table.flags()?, Some(FlowtableFlags::COUNTER));
        let hook = table.hook()?.expect("a hook");
        assert_eq!((hook.num()?, hook.priority()?), (Some(0), Some(-5)));
        let devices = hook.devs()?.expect("devices");
        let names: Result<Vec<_>, _> = devices.name().collect();
        assert_eq!(names?, ["lo"]);
        Ok(())
    });
}

/// An object in the syntax of `nft`, its type, and how we must print it.
const OBJECTS: &[(&str, ObjectType, &str)] = &[
    (
        "counter inet t o { packets 5 bytes 600 }",
        ObjectType::COUNTER,
        "Counter({bytes: 600, packets: 5})",
    ),
    (
        "quota inet t o { over 1000 bytes used 10 bytes }",
        ObjectType::QUOTA,
        "Quota({bytes: 1000, consumed: 10, flags: invert})",
    ),
    (
        "ct helper inet t o { type \"ftp\" protocol tcp; l3proto ip; }",
        ObjectType::CT_HELPER,
        "CtHelper({name: \"ftp\", l4proto: 6, l3proto: 2})",
    ),
    (
        "limit inet t o { rate over 5/hour burst 7 packets }",
        ObjectType::LIMIT,
        "Limit({rate: 5, unit: 3600, burst: 7, type: pkts, flags: inv})",
    ),
    (
        "ct expectation inet t o { protocol udp; dport 9876; timeout 2m; size 12; l3proto ip; }",
        ObjectType::CT_EXPECT,
        "CtExpect({l3proto: 2, l4proto: 17, dport: 9876, timeout: 120000, size: 12})",
    ),
    (
        "synproxy inet t o { mss 1460; wscale 7; timestamp sack-perm; }",
        ObjectType::SYNPROXY,
        "Synproxy({mss: 1460, wscale: 7, flags: mss|wscale|sack-perm|timestamp})",
    ),
];

#[test]
fn objects_of_nft_are_read_and_reset() {
    isolated(&["nft"], || {
        let Some(mut sock) = socket("objects_of_nft_are_read_and_reset")? else { return Ok(()) };
        let mut missing = Vec::new();
        for (text, kind, expected) in OBJECTS {
            if nft(&format!("add table inet t; add {text}")).is_err() {
                missing.push(*text);
                continue;
            }
            let mut request = nftables::getobj();
            request.header(|h| h.nfgen_family = Nfproto::INET).table("t").name("o").type_(*kind);
            let object = sock.get(&request)?;
            let ours = format!("{:?}", object.data()?.expect("data"));
            assert_eq!(parts(&ours), parts(expected), "{text}");
            nft("delete table inet t")?;
        }
        report(&format!("nftables: objects not in this kernel: {missing:?}"));
        assert!(missing.len() < OBJECTS.len() - 3);

        nft("add table inet t; add counter inet t c { packets 5 bytes 600 }")?;
        let mut request = nftables::getobj_reset();
        request
            .header(|h| h.nfgen_family = Nfproto::INET)
            .table("t")
            .name("c")
            .type_(ObjectType::COUNTER);
        for expected in ["Counter({bytes: 600, packets: 5})", "Counter({bytes: 0, packets: 0})"] {
            let object = sock.get(&request)?;
            assert_eq!(format!("{:?}", object.data()?.expect("data")), expected);
        }
        Ok(())
    });
}

#[test]
fn a_refused_transaction_names_the_attribute_and_changes_nothing() {
    isolated(&[], || {
        let test = "a_refused_transaction_names_the_attribute_and_changes_nothing";
        let Some(mut sock) = socket(test)? else { return Ok(()) };
        let (begin, end) = brackets();
        let mut table = nftables::newtable();
        table.create().header(|h| h.nfgen_family = Nfproto::INET).name("t");
        let mut chain = nftables::newchain();
        chain.create().header(|h| h.nfgen_family = Nfproto::INET).table("absent").name("c");
        let mut batch = sock.batch();
        batch.add(&begin)?.add(&table)?.add(&chain)?.add(&end)?;
        let error = batch.commit().unwrap_err();
        let Error::Kernel(error) = error else { panic!("{error:?}") };
        assert_eq!((error.errno(), error.attribute()), (Errno::ENOENT, Some("table")), "{error}");
        assert_eq!((error.operation(), error.position()), ("newchain", Some(2)), "{error}");
        let mut get = nftables::gettable();
        get.header(|h| h.nfgen_family = Nfproto::INET).name("t");
        let error = sock.get(&get).map(drop).unwrap_err();
        assert_eq!(error.errno(), Some(Errno::ENOENT));
        // The rules have changed since that generation, says the kernel.
        let generation = sock.get(&nftables::getgen())?.id()?.expect("a generation");
        let (mut begin, end) = brackets();
        begin.genid(generation.wrapping_add(7));
        let mut batch = sock.batch();
        batch.add(&begin)?.add(&table)?.add(&end)?;
        let error = batch.commit().unwrap_err();
        assert_eq!(error.errno(), Some(Errno::ERESTART), "{error}");
        let (mut begin, end) = brackets();
        begin.genid(generation);
        let mut batch = sock.batch();
        batch.add(&begin)?.add(&table)?.add(&end)?;
        batch.commit()?;
        assert_eq!(sock.get(&nftables::getgen())?.id()?, Some(generation + 1));
        Ok(())
    });
}

#[test]
fn changes_are_told() {
    isolated(&["nft"], || match socket("changes_are_told")? {
        Some(mut sock) => events::changes(&mut sock),
        None => Ok(()),
    });
}

#[test]
fn packets_are_traced() {
    isolated(&["nft", "ip"], || match socket("packets_are_traced")? {
        Some(_) => events::trace(),
        None => Ok(()),
    });
}

#[test]
fn expressions_without_words_come_back_as_they_went() {
    isolated(&[], || {
        let test = "expressions_without_words_come_back_as_they_went";
        let Some(mut sock) = socket(test)? else { return Ok(()) };
        our_ruleset::not_in_nft(&mut sock, last_rule)
    });
}
