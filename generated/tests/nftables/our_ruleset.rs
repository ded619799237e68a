//! A table that we create, in which everything that can refer to another object of the same
//! transaction does so, and the `nft` script that creates an equal one.

use netloom::nftables::{
    self, CmpOps, DataWriter, ExprListWriter, InnerFlags, InnerType, MetaKeys, Newrule, Newset,
    Newsetelem, Nfproto, ObjectType, PayloadBase, QuotaFlags, Registers, SetElemFlags, SetFlags,
    SetPolicies, TunnelKeys, TunnelMode, VerdictCode,
};
use netloom::{Netfilter, Socket};

use crate::common::{Failure, Outcome};
use crate::{brackets, header};

/// Creates the same table under the name `theirs`.
pub(crate) const SCRIPT: &str = "\
table inet theirs {
    counter hits { packets 5 bytes 600 }
    quota much { over 1000 bytes used 10 bytes }
    set fresh { type ipv4_addr; policy memory; flags timeout; timeout 1h; gc-interval 10s;
        elements = { 10.0.0.1 timeout 30m, 10.0.0.2 }; }
    set ranges { type ipv4_addr . inet_service; flags interval;
        elements = { 10.0.0.1-10.0.0.9 . 80 }; }
    map counters { type inet_service : counter; elements = { 80 : \"hits\" }; }
    chain jumped { }
    chain base {
        type filter hook forward priority -7; policy accept;
        tcp dport { 80, 443 } goto jumped
        counter name tcp dport map @counters
        ip saddr @fresh counter
    }
}
";

/// Key types, as `nft` numbers them (its include/datatype.h).
const IPV4: u32 = 7;
const SERVICE: u32 = 13;
/// Two of them in one key.
const IPV4_AND_SERVICE: u32 = (IPV4 << 6) | SERVICE;

/// Ids within the transaction.
const ANONYMOUS: u32 = 1;
const JUMPED: u32 = 7;
const RANGES: u32 = 3;

/// Creates the table.
pub(crate) fn create(sock: &mut Socket<Netfilter>, table: &str) -> Outcome {
    let (begin, end) = brackets();
    let inet = header(Nfproto::INET);
    let mut new = nftables::newtable();
    new.create().header(|h| *h = inet).name(table);
    let mut jumped = nftables::newchain();
    jumped.create().header(|h| *h = inet).table(table).name("jumped").id(JUMPED);
    let mut base = nftables::newchain();
    base.create().header(|h| *h = inet).table(table).name("base").type_("filter");
    base.policy(VerdictCode::ACCEPT).hook(|hook| {
        hook.num(2).priority(-7);
    });
    let mut hits = nftables::newobj();
    hits.create().header(|h| *h = inet).table(table).name("hits");
    hits.data_counter(|counter| {
        counter.packets(5).bytes(600);
    });
    let mut much = nftables::newobj();
    much.create().header(|h| *h = inet).table(table).name("much");
    much.data_quota(|quota| {
        quota.bytes(1000).consumed(10).flags(QuotaFlags::INVERT);
    });
    let mut batch = sock.batch();
    batch.add(&begin)?.add(&new)?.add(&jumped)?.add(&base)?.add(&hits)?.add(&much)?;
    for (set, elements) in sets(table) {
        batch.add(&set)?.add(&elements)?;
    }
    for rule in rules(table) {
        batch.add(&rule)?;
    }
    batch.add(&end)?;
    Ok(batch.commit()?)
}

fn set(table: &str, name: &str, id: u32, key: (u32, u32), flags: SetFlags) -> Newset {
    let mut set = nftables::newset();
    set.create().header(|h| h.nfgen_family = Nfproto::INET).table(table).name(name).id(id);
    set.key_type(key.0).key_len(key.1).flags(flags);
    set
}

fn elements(table: &str, name: &str, id: u32) -> Newsetelem {
    let mut elements = nftables::newsetelem();
    elements.create().header(|h| h.nfgen_family = Nfproto::INET).table(table).set(name).set_id(id);
    elements
}

fn value(bytes: &[u8]) -> impl Fn(&mut DataWriter) {
    move |data| {
        data.value(bytes);
    }
}

fn sets(table: &str) -> Vec<(Newset, Newsetelem)> {
    let ipv4 = (IPV4, 4);
    let mut fresh = set(table, "fresh", 2, ipv4, SetFlags::TIMEOUT);
    fresh.policy(SetPolicies::MEMORY).timeout(3_600_000).gc_interval(10_000);
    let mut of_fresh = elements(table, "fresh", 2);
    of_fresh.elements(|list| {
        list.elem(|elem| {
            elem.key(value(&[10, 0, 0, 1])).timeout(1_800_000);
        });
        list.elem(|elem| {
            elem.key(value(&[10, 0, 0, 2]));
        });
    });

    let flags = SetFlags::INTERVAL | SetFlags::CONCAT;
    let mut ranges = set(table, "ranges", RANGES, (IPV4_AND_SERVICE, 8), flags);
    ranges.desc(|desc| {
        desc.concat(|fields| {
            for bytes in [4, 2] {
                fields.elem(|field| {
                    field.len(bytes);
                });
            }
        });
    });

    let service = (SERVICE, 2);
    let mut counters = set(table, "counters", 4, service, SetFlags::OBJECT);
    counters.obj_type(ObjectType::COUNTER);
    let mut of_counters = elements(table, "counters", 4);
    of_counters.elements(|list| {
        list.elem(|elem| {
            elem.key(value(&[0, 80])).objref("hits");
        });
    });

    // Only the id identifies this set: the kernel chooses its name.
    let flags = SetFlags::ANONYMOUS | SetFlags::CONSTANT;
    let anonymous = set(table, "__set%d", ANONYMOUS, service, flags);
    let mut of_anonymous = elements(table, "__set%d", ANONYMOUS);
    of_anonymous.elements(|list| {
        for port in [80_u16, 443] {
            list.elem(|elem| {
                elem.key(value(&port.to_be_bytes()));
            });
        }
    });
    vec![
        (fresh, of_fresh),
        (ranges, of_ranges(table)),
        (counters, of_counters),
        (anonymous, of_anonymous),
    ]
}

fn of_ranges(table: &str) -> Newsetelem {
    let mut elements = elements(table, "ranges", RANGES);
    elements.elements(|list| {
        list.elem(|elem| {
            elem.key(value(&[10, 0, 0, 1, 0, 80, 0, 0]));
            elem.key_end(value(&[10, 0, 0, 9, 0, 80, 0, 0]));
        });
    });
    elements
}

fn rule(table: &str) -> Newrule {
    let mut rule = nftables::newrule();
    rule.create().append().header(|h| h.nfgen_family = Nfproto::INET).table(table).chain("base");
    rule
}

fn rules(table: &str) -> [Newrule; 3] {
    let mut dispatch = rule(table);
    dispatch.expressions(|list| {
        destination_port(list);
        list.elem(|expr| {
            expr.data_lookup(|lookup| {
                lookup.set("__set%d").set_id(ANONYMOUS).sreg(Registers::REG_1);
            });
        });
        list.elem(|expr| {
            expr.data_immediate(|immediate| {
                immediate.dreg(Registers::REG_VERDICT).data(|data| {
                    data.verdict(|verdict| {
                        verdict.code(VerdictCode::GOTO).chain_id(JUMPED);
                    });
                });
            });
        });
    });
    let mut count = rule(table);
    count.expressions(|list| {
        destination_port(list);
        list.elem(|expr| {
            expr.data_objref(|objref| {
                objref.set_sreg(Registers::REG_1).set_name("counters").set_id(4);
            });
        });
    });
    let mut known = rule(table);
    known.expressions(|list| {
        compare(list, MetaKeys::NFPROTO, 2);
        read(list, PayloadBase::NETWORK_HEADER, 12, 4);
        list.elem(|expr| {
            expr.data_lookup(|lookup| {
                lookup.set("fresh").set_id(2).sreg(Registers::REG_1);
            });
        });
        list.elem(|expr| {
            expr.data_counter(|_| {});
        });
    });
    [dispatch, count, known]
}

fn destination_port(list: &mut ExprListWriter) {
    compare(list, MetaKeys::L4_PROTO, 6);
    read(list, PayloadBase::TRANSPORT_HEADER, 2, 2);
}

fn compare(list: &mut ExprListWriter, key: MetaKeys, with: u8) {
    list.elem(|expr| {
        expr.data_meta(|meta| {
            meta.key(key).dreg(Registers::REG_1);
        });
    });
    list.elem(|expr| {
        expr.data_cmp(|cmp| {
            cmp.sreg(Registers::REG_1).op(CmpOps::EQ).data(value(&[with]));
        });
    });
}

fn read(list: &mut ExprListWriter, base: PayloadBase, offset: u32, len: u32) {
    list.elem(|expr| {
        expr.data_payload(|payload| {
            payload.dreg(Registers::REG_1).base(base).offset(offset).len(len);
        });
    });
}

/// Adds a rule and deletes it in the same transaction, where only its id identifies it.
pub(crate) fn remove_by_id(sock: &mut Socket<Netfilter>, table: &str) -> Outcome {
    let (begin, end) = brackets();
    let mut rule = rule(table);
    rule.id(77).expressions(destination_port);
    let mut remove = nftables::delrule();
    remove.header(|h| h.nfgen_family = Nfproto::INET).table(table).chain("base").id(77);
    let mut batch = sock.batch();
    batch.add(&begin)?.add(&rule)?.add(&remove)?.add(&end)?;
    Ok(batch.commit()?)
}

/// Removes one element of a set and all of another.
pub(crate) fn refill(sock: &mut Socket<Netfilter>, table: &str) -> Outcome {
    let (begin, end) = brackets();
    let inet = header(Nfproto::INET);
    let mut one = nftables::delsetelem();
    one.header(|h| *h = inet).table(table).set("fresh").elements(|list| {
        list.elem(|elem| {
            elem.key(value(&[10, 0, 0, 1])).flags(SetElemFlags::empty());
        });
    });
    let mut all = nftables::delsetelem();
    all.header(|h| *h = inet).table(table).set("ranges");
    let mut batch = sock.batch();
    batch.add(&begin)?.add(&one)?.add(&all)?.add(&end)?;
    Ok(batch.commit()?)
}

/// Expressions that `nft` cannot write, or only some versions can; `last` reads the last rule.
pub(crate) fn not_in_nft(
    sock: &mut Socket<Netfilter>,
    last: fn(&mut Socket<Netfilter>, &str) -> Result<Vec<String>, Failure>,
) -> Outcome {
    let mut inet = rule("t");
    inet.expressions(|list| {
        list.elem(|expr| {
            expr.data_inner(|inner| {
                inner.num(0).type_(InnerType::VXLAN).hdrsize(8);
                let flags = InnerFlags::HDRSIZE | InnerFlags::LL | InnerFlags::NH | InnerFlags::TH;
                inner.flags(flags).expr(|expr| {
                    expr.data_meta(|meta| {
                        meta.key(MetaKeys::PROTOCOL).dreg(Registers::REG_1);
                    });
                });
            });
        });
        list.elem(|expr| {
            expr.data_last(|last| {
                last.set(1).msecs(60_000);
            });
        });
    });
    let mut netdev = rule("t");
    netdev.header(|h| h.nfgen_family = Nfproto::NETDEV).expressions(|list| {
        list.elem(|expr| {
            expr.data_tunnel(|tunnel| {
                tunnel.key(TunnelKeys::ID).dreg(Registers::REG_1).mode(TunnelMode::RX);
            });
        });
    });
    for (family, rule) in [(Nfproto::INET, inet), (Nfproto::NETDEV, netdev)] {
        let (begin, end) = brackets();
        let mut table = nftables::newtable();
        table.create().header(|h| h.nfgen_family = family).name("t");
        let mut chain = nftables::newchain();
        chain.create().header(|h| h.nfgen_family = family).table("t").name("base");
        let mut batch = sock.batch();
        batch.add(&begin)?.add(&table)?.add(&chain)?.add(&rule)?.add(&end)?;
        batch.commit()?;
    }
    let read = last(sock, "inet t base")?;
    let inner = "Inner({num: 0, type: vxlan, flags: hdrsize|ll|nh|th, hdrsize: 8, \
                 expr: {name: \"meta\", data: {key: protocol, dreg: reg-1}}})";
    assert_eq!(read[0], inner);
    assert!(read[1].starts_with("Last({set: 1, msecs: 6"), "{read:?}");
    assert_eq!(last(sock, "netdev t base")?, ["Tunnel({key: id, dreg: reg-1, mode: rx})"]);
    Ok(())
}
