//! Filters and actions, written by us and printed by `tc`, and the reverse.

use netloom::Errno;
use netloom::prelude::*;
use netloom::tc::{self, ActOptionsMsg, OptionsMsg, TcGact, TcMirred, TcU32Key, TcU32Sel, Tcmsg};
use netloom::{Route, Socket};
use serde_json::{Value, json};

use crate::common::{Comparison, Failure, Outcome, index, json as json_of, programs};
use crate::{handle, here, name, tree};

const ETH_P_IP: u16 = 0x0800;
const ETH_P_ALL: u16 = 0x0003;
/// `TC_ACT_SHOT` and `TC_ACT_STOLEN` (include/uapi/linux/pkt_cls.h).
const SHOT: i32 = 2;
const STOLEN: i32 = 4;

/// What the header of a filter says of its place and of the packets it looks at.
fn info(priority: u32, protocol: u16) -> u32 {
    priority << 16 | u32::from(protocol.to_be())
}

/// Filters of several kinds.
pub(crate) fn compare(sock: &mut Socket<Route>) -> Outcome {
    let Some(ifindex) = tree(sock)? else { return Ok(()) };
    let place = |info| {
        Tcmsg::with(|h| {
            h.ifindex = ifindex;
            h.parent = handle(1, 0);
            h.info = info;
        })
    };
    let mut compared = Comparison::new();

    let mut req = tc::newtfilter();
    req.create().exclusive().header(|h| *h = place(info(1, ETH_P_IP))).options_u32(|filter| {
        let destination = TcU32Key::with(|s| {
            s.mask = u32::MAX;
            s.val = 0x0a00_0001;
            s.off = 16;
            s.offmask = 0;
        });
        let sel = TcU32Sel::with(|s| {
            s.flags = 1;
            s.nkeys = 1;
            s.keys = destination;
        });
        filter.classid(handle(1, 0x20)).sel(sel);
    });
    if here("u32", sock.request(&req))? {
        let theirs = filter("u32")?;
        compared.of("u32.").same("flowid", name(handle(1, 0x20)), &theirs["flowid"]);
        compared.same("mask", "ffffffff", &theirs["match"]["mask"]);
        compared.same("val", "a000001", &theirs["match"]["value"]);
        compared.same("off", 16, &theirs["match"]["off"]);
        read_back(sock, ifindex, |options| match options {
            OptionsMsg::U32(filter) => {
                let Some(sel) = filter.sel()? else { return Ok(false) };
                assert_eq!((sel.keys.val, sel.keys.off), (0x0a00_0001, 16));
                Ok(filter.classid()? == Some(handle(1, 0x20)))
            }
            _ => Ok(false),
        })?;
    }

    let mut req = tc::newtfilter();
    req.create().exclusive().header(|h| *h = place(info(2, ETH_P_IP))).options_flower(|filter| {
        filter.classid(handle(1, 0x20)).key_eth_type(ETH_P_IP).key_ip_proto(6);
        filter.key_ipv4_dst([10, 0, 0, 0].into()).key_ipv4_dst_mask([255, 0, 0, 0].into());
        filter.key_tcp_dst(443).act(1, [SHOT], |action, verdict| {
            action.options_gact(|gact| {
                gact.parms(TcGact::with(|s| s.action = verdict));
            });
        });
    });
    if here("flower", sock.request(&req))? {
        let theirs = filter("flower")?;
        compared.of("flower.").same("classid", "1:20", &theirs["classid"]);
        compared.same("key-ipv4-dst", "10.0.0.0/8", &theirs["keys"]["dst_ip"]);
        compared.same("key-tcp-dst", 443, &theirs["keys"]["dst_port"]);
        let action = &theirs["actions"][0];
        compared.same("act.kind", "gact", &action["kind"]);
        compared.same("act.action", "drop", &action["control_action"]["type"]);
        programs::run(
            "tc filter add dev left0 parent 1: protocol 802.1Q prio 5 flower vlan_id 5 \
             action mirred egress redirect dev right0",
        )?;
        let target = index(sock, "right0")?.unsigned_abs();
        read_back(sock, ifindex, |options| {
            let OptionsMsg::Flower(filter) = options else { return Ok(false) };
            let Some(action) = filter.act()?.next().transpose()? else { return Ok(false) };
            let Some(ActOptionsMsg::Mirred(mirred)) = action.options()? else {
                return Ok(false);
            };
            let redirect = TcMirred::with(|s| {
                s.eaction = 1;
                s.ifindex = target;
            });
            let parms = mirred.parms()?.unwrap_or_default();
            assert_eq!((parms.eaction, parms.ifindex), (redirect.eaction, redirect.ifindex));
            Ok(filter.key_vlan_id()? == Some(5))
        })?;
    }

    let mut req = tc::newtfilter();
    req.create().exclusive().header(|h| *h = place(info(4, ETH_P_ALL))).options_bpf(|filter| {
        // One instruction: return 0xffffffff, so the packet fits.
        let program = [6, 0, 0, 0, 0xff, 0xff, 0xff, 0xff];
        filter.classid(handle(1, 1)).ops_len(1).ops(program);
    });
    if here("bpf", sock.request(&req))? {
        let theirs = filter("bpf")?;
        compared.of("bpf.").same("classid", "1:1", &theirs["flowid"]);
        let code = json!([{ "code": 6, "jt": 0, "jf": 0, "k": u32::MAX }]);
        compared.same("ops", code, &theirs["bytecode"]["insns"]);
    }
    compared.finish(if compared.count() > 6 { 11 } else { 6 });
    Ok(())
}

/// Options of the only filter of a kind that has a class, as `tc` prints them.
fn filter(kind: &str) -> Result<Value, Failure> {
    let all = json_of("tc -json filter show dev left0 parent 1:")?;
    let options = all.as_array().into_iter().flatten().filter(|filter| filter["kind"] == kind);
    let found = options
        .map(|filter| &filter["options"])
        .find(|options| options.get("flowid").or(options.get("classid")).is_some());
    found.cloned().ok_or_else(|| Failure::new(format!("tc lists no {kind} with a class: {all}")))
}

/// Insists on a filter that `look` finds right.
fn read_back(
    sock: &mut Socket<Route>,
    ifindex: i32,
    mut look: impl FnMut(OptionsMsg<'_>) -> Result<bool, Failure>,
) -> Outcome {
    let mut req = tc::gettfilter();
    req.header(|h| {
        h.ifindex = ifindex;
        h.parent = handle(1, 0);
    });
    let (mut filters, mut found) = (sock.dump(&req)?, false);
    while let Some(filter) = filters.next()? {
        if let Some(options) = filter.options()? {
            found |= look(options)?;
        }
    }
    if found { Ok(()) } else { Err(Failure::new("no filter is as it was made")) }
}

/// Actions that no filter uses yet.
pub(crate) fn actions(sock: &mut Socket<Route>) -> Outcome {
    let mut req = tc::newaction();
    req.create().exclusive().tab(1, [77], |action, index| {
        action.options_gact(|gact| {
            gact.parms(TcGact::with(|s| {
                s.index = index;
                s.action = SHOT;
            }));
        });
    });
    if !here("gact", sock.request(&req))? {
        return Ok(());
    }
    assert!(programs::run("tc actions list action gact")?.contains("index 77"));
    let mut list = tc::getaction();
    list.tab(1, ["gact"], |action, kind| {
        action.kind(kind);
    });
    let mut indices = Vec::new();
    let mut replies = sock.dump(&list)?;
    while let Some(reply) = replies.next()? {
        for action in reply.tab()? {
            let Some(ActOptionsMsg::Gact(gact)) = action?.options()? else { continue };
            indices.extend(gact.parms()?.map(|parms| (parms.index, parms.action)));
        }
    }
    drop(replies);
    assert_eq!(indices, [(77, SHOT)]);
    let mut req = tc::newaction();
    req.create().exclusive().tab(1, [78], |action, index| {
        action.options_mirred(|mirred| {
            mirred.parms(TcMirred::with(|s| {
                s.index = index;
                s.action = STOLEN;
                s.eaction = 1;
            }));
            mirred.blockid(5);
        });
    });
    // Blocks as targets came with Linux 6.8.
    if here("mirred", sock.request(&req))? {
        let mut list = tc::getaction();
        list.tab(1, ["mirred"], |action, kind| {
            action.kind(kind);
        });
        let mut block = None;
        let mut replies = sock.dump(&list)?;
        while let Some(reply) = replies.next()? {
            for action in reply.tab()? {
                let Some(ActOptionsMsg::Mirred(mirred)) = action?.options()? else { continue };
                block = mirred.blockid()?;
            }
        }
        drop(replies);
        assert_eq!(block, Some(5));
    }
    let mut delete = tc::delaction();
    delete.tab(1, [77], |action, index| {
        action.kind("gact").index_(index);
    });
    sock.request(&delete)?;
    assert_eq!(sock.request(&delete).unwrap_err().errno(), Some(Errno::ENOENT));
    Ok(())
}
