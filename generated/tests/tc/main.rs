//! Traffic control: trees of qdiscs and classes, filters and actions, made by us and by `tc`.
//!
//! VM: modules=veth,sch_htb,sch_fq_codel,sch_ingress,cls_u32,cls_flower,cls_matchall
//! VM: modules=cls_bpf,act_gact,act_mirred
//! VM: programs=ip,tc

#[path = "../common/mod.rs"]
mod common;
mod filters;

use std::time::Duration;

use common::{Comparison, Failure, index, isolated, json as json_of, programs};
use common::{route_socket, skip};
use netloom::Errno;
use netloom::prelude::*;
use netloom::tc::{self, OptionsMsg, TcHtbGlob, TcHtbOpt, TcRatespec, TcaStatsAppMsg, Tcmsg};
use netloom::{Error, Notification, Route, Socket, Subscription};

/// `TC_H_ROOT` and `TC_H_CLSACT` (include/uapi/linux/pkt_sched.h).
const ROOT: u32 = 0xffff_ffff;
const CLSACT: u32 = 0xffff_fff1;

/// Handles as `tc` writes them.
pub(crate) const fn handle(major: u32, minor: u32) -> u32 {
    major << 16 | minor
}

/// A rate in bytes per second, with a link layer so that the kernel needs no table.
fn rate(rate: u32) -> TcRatespec {
    TcRatespec::with(|s| {
        s.rate = rate;
        s.linklayer = 1;
    })
}

/// Whether the kernel has what a request is about; says so if not.
pub(crate) fn here<T>(what: &str, result: Result<T, Error>) -> Result<bool, Failure> {
    match result {
        Ok(_) => Ok(true),
        Err(error) if error.errno() == Some(Errno::ENOENT) => {
            skip(std::thread::current().name().unwrap_or("?"), format_args!("no {what}: {error}"));
            Ok(false)
        }
        Err(error) => Err(error.into()),
    }
}

/// Two links, and on the first an htb with the classes 1:1 and below it 1:20; their index.
pub(crate) fn tree(sock: &mut Socket<Route>) -> Result<Option<i32>, Failure> {
    common::veth(sock, "left0", "right0")?;
    let ifindex = index(sock, "left0")?;
    let mut req = tc::newqdisc();
    req.create().exclusive().header(|h| {
        h.ifindex = ifindex;
        h.handle = handle(1, 0);
        h.parent = ROOT;
    });
    req.options_htb(|htb| {
        htb.init(TcHtbGlob::with(|s| {
            s.version = 3;
            s.rate2quantum = 10;
            s.defcls = 0x20;
        }));
        htb.direct_qlen(77);
    });
    if !here("htb", sock.request(&req))? {
        return Ok(None);
    }
    for (parent, minor, most, prio) in [(0, 1, 2_000_000, 0), (1, 0x20, 1_000_000, 3)] {
        let mut req = tc::newtclass();
        req.create().exclusive().header(|h| {
            h.ifindex = ifindex;
            h.handle = handle(1, minor);
            h.parent = handle(1, parent);
        });
        req.options_htb(|htb| {
            // 15 KiB take 15,360 microseconds, which are 15.625 ticks each.
            htb.parms(TcHtbOpt::with(|s| {
                s.rate = rate(1_000_000);
                s.ceil = rate(most);
                s.buffer = 240_000;
                s.cbuffer = 240_000;
                s.prio = prio;
            }));
        });
        sock.request(&req)?;
    }
    Ok(Some(ifindex))
}

#[test]
fn an_htb_tree_is_the_same_to_tc_and_to_us() {
    isolated(&["ip", "tc"], || {
        let mut sock = route_socket()?;
        let Some(ifindex) = tree(&mut sock)? else { return Ok(()) };
        let theirs = json_of("tc -json qdisc show dev left0")?;
        let mut compared = Comparison::new();
        let ours = compared.of("qdisc.");
        let header = Tcmsg::with(|h| {
            h.ifindex = ifindex;
            h.parent = ROOT;
        });
        let qdisc = sock.get(&get(header))?;
        ours.same_text("kind", qdisc.kind()?, &theirs[0]["kind"]);
        assert_eq!(qdisc.header().handle, handle(1, 0));
        let Some(OptionsMsg::Htb(htb)) = qdisc.options()? else { panic!("{qdisc:?}") };
        let glob = htb.init()?.expect("init");
        ours.same("default", format!("{:#x}", glob.defcls), &theirs[0]["options"]["default"]);
        ours.same("r2q", glob.rate2quantum, &theirs[0]["options"]["r2q"]);
        ours.same("direct-qlen", htb.direct_qlen()?, &theirs[0]["options"]["direct_qlen"]);

        // `tc` prints classes of this kind as text, whatever it is asked for.
        let print = || programs::run("tc class show dev left0");
        assert_eq!(classes(&mut sock, ifindex)?, sorted(&print()?));
        programs::run(
            "tc class add dev left0 parent 1:1 classid 1:30 htb rate 24Mbit burst 30Kb cburst 30Kb \
             overhead 300 mpu 77",
        )?;
        let ours = classes(&mut sock, ifindex)?;
        assert_eq!(ours, sorted(&print()?));
        assert_eq!(ours.len(), 3, "{ours:?}");
        let header = Tcmsg::with(|h| {
            h.ifindex = ifindex;
            h.handle = handle(1, 0x30);
        });
        let mut req = tc::gettclass();
        req.header(|h| *h = header);
        req.buffer_mut().echo();
        let class = sock.get(&req)?;
        let Some(OptionsMsg::Htb(htb)) = class.options()? else { panic!("{class:?}") };
        let rate = htb.parms()?.unwrap_or_default().rate;
        assert_eq!((rate.overhead, rate.mpu), (300, 77));
        assert!(
            ours[2].contains("prio 0 rate 24Mbit overhead 300 ceil 24Mbit burst 30Kb"),
            "{ours:?}"
        );
        compared.finish(4);

        // Gone again.
        sock.request(tc::deltclass().header(|h| *h = header))?;
        assert_eq!(classes(&mut sock, ifindex)?.len(), 2);
        let gone = sock.request(tc::deltclass().header(|h| *h = header)).unwrap_err();
        assert_eq!(gone.errno(), Some(Errno::ENOENT));
        Ok(())
    });
}

/// The request for one qdisc. Without an echo the kernel only acknowledges it.
fn get(header: Tcmsg) -> tc::Getqdisc {
    let mut req = tc::getqdisc();
    req.header(|h| *h = header);
    req.buffer_mut().echo();
    req
}

fn sorted(text: &str) -> Vec<String> {
    let mut lines: Vec<_> = text.lines().map(|line| line.trim_end().to_owned()).collect();
    lines.sort_unstable();
    lines
}

/// The classes of a link, as `tc` prints them.
fn classes(sock: &mut Socket<Route>, ifindex: i32) -> Result<Vec<String>, Failure> {
    let mut lines = Vec::new();
    let mut req = tc::gettclass();
    req.header(|h| h.ifindex = ifindex);
    let mut classes = sock.dump(&req)?;
    while let Some(class) = classes.next()? {
        let header = class.header();
        let Some(OptionsMsg::Htb(htb)) = class.options()? else { panic!("{class:?}") };
        let Some(parms) = htb.parms()? else { panic!("{htb:?}") };
        let place = match header.parent {
            ROOT => "root".to_owned(),
            parent => format!("parent {} prio {}", name(parent), parms.prio),
        };
        let size = |rate: u32, ticks: u32| {
            let bytes = u64::from(rate) * u64::from(ticks) * 64 / 1_000_000_000;
            format!("{}Kb", bytes.div_ceil(1024))
        };
        let overhead = match parms.rate.overhead {
            0 => String::new(),
            overhead => format!("overhead {overhead} "),
        };
        lines.push(format!(
            "class htb {} {place} rate {}Mbit {overhead}ceil {}Mbit burst {} cburst {}",
            name(header.handle),
            parms.rate.rate / 125_000,
            parms.ceil.rate / 125_000,
            size(parms.rate.rate, parms.buffer),
            size(parms.ceil.rate, parms.cbuffer),
        ));
        // Its counters come in the layout of its kind.
        let stats = class.stats2()?.expect("stats2");
        let Some(TcaStatsAppMsg::Htb(_)) = stats.app()? else { panic!("{stats:?}") };
    }
    lines.sort_unstable();
    Ok(lines)
}

pub(crate) fn name(handle: u32) -> String {
    format!("{:x}:{:x}", handle >> 16, handle & 0xffff)
}

#[test]
fn fq_codel_is_the_same_to_tc_and_to_us() {
    isolated(&["ip", "tc"], || {
        let mut sock = route_socket()?;
        common::veth(&mut sock, "left0", "right0")?;
        let link = index(&mut sock, "left0")?;
        let header = Tcmsg::with(|h| {
            h.ifindex = link;
            h.handle = handle(7, 0);
            h.parent = ROOT;
        });
        let mut req = tc::newqdisc();
        req.create().exclusive().header(|h| *h = header).options_fq_codel(|fq| {
            fq.limit(500).flows(64).quantum(300).target(10_000).interval(200_000).ecn(0);
        });
        if !here("fq_codel", sock.request(&req))? {
            return Ok(());
        }
        let theirs = &json_of("tc -json qdisc show dev left0")?[0]["options"];
        let qdisc = sock.get(&get(header))?;
        let Some(OptionsMsg::FqCodel(fq)) = qdisc.options()? else { panic!("{qdisc:?}") };
        let mut ours = Comparison::new();
        ours.same("limit", fq.limit()?, &theirs["limit"]);
        ours.same("flows", fq.flows()?, &theirs["flows"]);
        ours.same("quantum", fq.quantum()?, &theirs["quantum"]);
        ours.same("target", fq.target()?, &theirs["target"]);
        ours.same("memory-limit", fq.memory_limit()?, &theirs["memory_limit"]);
        assert_eq!((fq.limit()?, fq.ecn()?), (Some(500), Some(0)));
        let Some(TcaStatsAppMsg::FqCodel(_)) = qdisc.stats2()?.expect("stats2").app()? else {
            panic!("{qdisc:?}")
        };
        ours.finish(5);
        Ok(())
    });
}

#[test]
fn changes_are_announced_and_refusals_name_their_place() {
    isolated(&["ip"], || {
        let mut sock = route_socket()?;
        common::veth(&mut sock, "left0", "right0")?;
        let ifindex = index(&mut sock, "left0")?;
        let mut events = Subscription::<Route>::open()?;
        events.join::<tc::Family>("rtnlgrp-tc")?;
        events.set_timeout(Some(Duration::from_secs(20)));
        let mut req = tc::newqdisc();
        req.create().exclusive().options_clsact();
        req.header(|h| {
            h.ifindex = ifindex;
            h.parent = CLSACT;
        });
        if !here("clsact", sock.request(&req))? {
            return Ok(());
        }
        loop {
            let Notification::Message(event) = events.next()? else { panic!("events were lost") };
            let Some(tc::Event::Newqdisc(qdisc)) = event.decode::<tc::Family>()? else { continue };
            if qdisc.kind()?.is_some_and(|kind| *kind == b"clsact"[..]) {
                assert_eq!(qdisc.header().ifindex, ifindex);
                break;
            }
        }
        req.attributes().raw(13, &[1, 2]);
        let Err(Error::Kernel(refusal)) = sock.request(&req) else { panic!("not refused") };
        assert_eq!(refusal.errno(), Errno::ERANGE, "{refusal}");
        assert_eq!(refusal.attribute(), Some("ingress-block"));
        Ok(())
    });
}

#[test]
fn filters_are_the_same_to_tc_and_to_us() {
    isolated(&["ip", "tc"], || filters::compare(&mut route_socket()?));
}

#[test]
fn actions_stand_by_themselves() {
    isolated(&["tc"], || filters::actions(&mut route_socket()?));
}
