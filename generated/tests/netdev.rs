//! Queues, NAPI and page pools: settings are read back, and the numbers agree with `ip` and
//! `ethtool`.
//!
//! VM: modules=psample,macsec,udp_tunnel,ip6_udp_tunnel programs=ip,ethtool simulators=netdevsim

mod common;
#[path = "common/generic.rs"]
mod generic;

use std::collections::BTreeSet;

use common::{Failure, Outcome, index, ip, isolated, one, programs, route_socket, skip};
use generic::{Simulated, as_root, listen, refused, wait, with};
use netloom::Errno;
use netloom::netdev::{self, Event, QstatsScope, QueueType, XdpAct};
use netloom::prelude::*;
use netloom::{Error, Generic, Socket};
use serde_json::json;

/// Index of `a0`, one of a pair of links.
fn pair() -> Result<u32, Failure> {
    ip("link add a0 numtxqueues 4 numrxqueues 3 type veth peer name b0")?;
    ip("link set b0 up")?;
    ip("link set a0 up")?;
    number("a0")
}

fn number(name: &str) -> Result<u32, Failure> {
    Ok(u32::try_from(index(&mut route_socket()?, name)?).expect("numbers are positive"))
}

#[test]
fn devices_are_those_of_ip() {
    isolated(&["ip"], || {
        with::<netdev::Family>(|sock| {
            let a0 = pair()?;
            let dump = sock
                .try_snapshot(&netdev::dev_get(), 5, |device| Ok::<_, Error>(device.ifindex()?))?;
            let ours: BTreeSet<_> = dump.items.into_iter().flatten().collect();
            let theirs = common::json("ip -json link show")?;
            let theirs = theirs.as_array().into_iter().flatten();
            let theirs: BTreeSet<_> = theirs.map(|link| link["ifindex"].as_u64()).collect();
            assert_eq!(
                ours.iter().map(|index| Some(u64::from(*index))).collect::<BTreeSet<_>>(),
                theirs
            );
            assert_eq!(ours.len(), 3);

            let device = sock.get(netdev::dev_get().ifindex(a0))?;
            let features = device.xdp_features()?.expect("veth can XDP");
            assert!(features.contains(XdpAct::BASIC | XdpAct::REDIRECT), "{features}");
            let refusal = refused(sock.get(netdev::dev_get().ifindex(4999)))?;
            assert_eq!(refusal.errno(), Errno::ENODEV);
            let refusal = refused(sock.get(&netdev::dev_get()))?;
            assert_eq!(refusal.missing(), Some("ifindex"), "{refusal}");
            Ok(())
        })
    });
}

#[test]
fn events_tell_of_devices() {
    isolated(&["ip"], || {
        with::<netdev::Family>(|_| {
            let mut events = listen::<netdev::Family>("mgmt")?;
            let a0 = pair()?;
            wait::<netdev::Family, _>(&mut events, |event| match event {
                Event::DevAddNtf(device) => Ok(device.ifindex()?.filter(|&index| index == a0)),
                _ => Ok(None),
            })?;
            ip("link del a0")?;
            wait::<netdev::Family, _>(&mut events, |event| match event {
                Event::DevDelNtf(device) => Ok(device.ifindex()?.filter(|&index| index == a0)),
                _ => Ok(None),
            })?;
            Ok(())
        })
    });
}

/// The queues in use: how many of each direction, and which of them have a NAPI instance.
fn queues(sock: &mut Socket<Generic>, link: u32) -> Result<(usize, usize), Failure> {
    let dump = sock.try_snapshot(netdev::queue_get().ifindex(link), 5, |queue| {
        assert_eq!(queue.ifindex()?, Some(link));
        Ok::<_, Error>((queue.type_()?, queue.id()?))
    })?;
    let of = |kind| dump.items.iter().filter(|(found, _)| *found == Some(kind)).count();
    Ok((of(QueueType::RX), of(QueueType::TX)))
}

#[test]
fn queues_are_those_of_ethtool() {
    isolated(&["ip", "ethtool"], || {
        with::<netdev::Family>(|sock| {
            let a0 = pair()?;
            programs::run("ethtool -L a0 rx 3 tx 4")?;
            assert_eq!(queues(sock, a0)?, (3, 4));
            programs::run("ethtool -L a0 rx 1 tx 2")?;
            assert_eq!(queues(sock, a0)?, (1, 2));
            let mut req = netdev::queue_get();
            req.ifindex(a0).type_(QueueType::TX).id(1);
            assert_eq!(sock.get(&req)?.type_()?, Some(QueueType::TX));
            let mut req = netdev::queue_get();
            req.ifindex(a0).type_(QueueType::RX).id(1);
            assert_eq!(refused(sock.get(&req))?.errno(), Errno::EINVAL);
            let mut req = netdev::queue_get();
            req.ifindex(a0).id(1).attributes().raw(3, &7_u32.to_ne_bytes());
            let refusal = refused(sock.get(&req))?;
            assert_eq!(refusal.attribute(), Some("type"), "{refusal}");
            Ok(())
        })
    });
}

/// Numbers of the NAPI instances of a link.
fn napis(sock: &mut Socket<Generic>, link: u32) -> Result<Vec<u32>, Failure> {
    let dump = sock.try_snapshot(netdev::napi_get().ifindex(link), 5, |napi| {
        assert_eq!(napi.ifindex()?, Some(link));
        Ok::<_, Error>(napi.id()?)
    })?;
    Ok(dump.items.into_iter().flatten().collect())
}

#[test]
fn settings_of_napi_are_read_again() {
    isolated(&["ip", "ethtool"], || {
        with::<netdev::Family>(|sock| {
            let a0 = pair()?;
            assert_eq!(napis(sock, a0)?, [] as [u32; 0]);
            // veth uses NAPI for GRO only.
            programs::run("ethtool -K a0 gro on")?;
            let found = napis(sock, a0)?;
            let Some(&first) = found.first() else {
                return Err(Failure::new("no NAPI instance although GRO is on"));
            };
            let napi = sock.get(netdev::napi_get().id(first))?;
            assert_eq!((napi.ifindex()?, napi.id()?), (Some(a0), Some(first)));
            let mut req = netdev::napi_set();
            req.id(first).defer_hard_irqs(5).gro_flush_timeout(20_000);
            match sock.request(&req) {
                Err(error) if error.errno() == Some(Errno::EOPNOTSUPP) => {
                    skip(&generic::running(), "NAPI has no settings before Linux 6.13");
                    return Ok(());
                }
                set => {
                    let Some(_) = as_root(set)? else { return Ok(()) };
                }
            }
            let napi = sock.get(netdev::napi_get().id(first))?;
            assert_eq!(napi.defer_hard_irqs()?, Some(5));
            assert_eq!(napi.gro_flush_timeout()?, Some(20_000));
            // Too large for the kernel's type, so it is written as raw bytes.
            let mut req = netdev::napi_set();
            req.id(first).attributes().raw(5, &(1_u32 << 31).to_ne_bytes());
            let refusal = refused(sock.request(&req))?;
            assert_eq!(refusal.attribute(), Some("defer-hard-irqs"), "{refusal}");
            let refusal = refused(sock.request(netdev::napi_set().id(u32::MAX)))?;
            assert_eq!((refusal.errno(), refusal.attribute()), (Errno::ENOENT, Some("id")));
            Ok(())
        })
    });
}

#[test]
fn counters_of_a_driver_without_any_are_refused() {
    isolated(&["ip"], || {
        with::<netdev::Family>(|sock| {
            let a0 = pair()?;
            let mut replies = sock.dump(netdev::qstats_get().ifindex(a0))?;
            let refusal = refused(replies.next())?;
            assert_eq!(refusal.errno(), Errno::EOPNOTSUPP);
            assert_eq!(refusal.attribute(), Some("ifindex"), "{refusal}");
            assert!(sock.snapshot(&netdev::qstats_get(), 5, |_| ())?.items.is_empty());
            Ok(())
        })
    });
}

/// A simulated card with queues, NAPI instances and page pools.
fn simulated(sock: &mut Socket<Generic>) -> Outcome {
    let Some(card) = Simulated::new(8, 1, 4)? else { return Ok(()) };
    let mut events = listen::<netdev::Family>("page-pool")?;
    let (name, link) = card.interface()?;
    ip(&format!("link set {name} up"))?;
    assert_eq!(queues(sock, link)?, (4, 4));
    let napi = napis(sock, link)?;
    assert_eq!(napi.len(), 4);
    let mut req = netdev::queue_get();
    req.ifindex(link).type_(QueueType::RX).id(2);
    let served = sock.get(&req)?.napi_id()?;
    assert!(served.is_some_and(|served| napi.contains(&served)), "{served:?} of {napi:?}");

    // Each queue gets a page pool when the link goes up, and each is announced.
    let pools = sock.try_snapshot(netdev::page_pool_get().ifindex(link), 5, |pool| {
        Ok::<_, Error>((pool.id()?, pool.ifindex()?))
    });
    let pools = match pools {
        Ok(pools) => pools.items,
        Err(error) if error.errno() == Some(Errno::EOPNOTSUPP) => Vec::new(),
        Err(error) => return Err(error.into()),
    };
    if let Some((Some(id), _)) = pools.first().copied() {
        wait::<netdev::Family, _>(&mut events, |event| match event {
            Event::PagePoolAddNtf(pool) => Ok(pool.id()?.filter(|&announced| announced == id)),
            _ => Ok(None),
        })?;
        let pool = sock.get(netdev::page_pool_get().id(id))?;
        assert_eq!(pool.ifindex()?, Some(link));
        let gone = refused(sock.get(netdev::page_pool_get().id(id + 1000)))?;
        assert_eq!(gone.errno(), Errno::ENOENT);
    }
    println!("{} page pools", pools.len());

    let mut req = netdev::qstats_get();
    req.ifindex(link).scope(QstatsScope::QUEUE);
    let stats = sock.try_snapshot(&req, 5, |stats| {
        Ok::<_, Error>((stats.queue_type()?, stats.queue_id()?, stats.rx_packets()?))
    })?;
    assert_eq!(stats.items.len(), 8);
    assert!(stats.items.iter().any(|(_, _, packets)| packets.is_some()));
    let whole = sock.snapshot(netdev::qstats_get().ifindex(link), 5, |stats| stats.ifindex())?;
    assert_eq!(whole.items, [Ok(Some(link))]);
    assert_eq!(json!(link), one(&format!("ip -json link show {name}"))?["ifindex"]);
    Ok(())
}

#[test]
fn a_simulated_card_has_queues_pools_and_counters() {
    isolated(&["ip"], || with::<netdev::Family>(simulated));
}
