//! Limits of queues and nodes of a simulated card: set, read back, grouped and deleted.
//!
//! VM: kernels=7.3
//! VM: modules=psample,macsec,udp_tunnel,ip6_udp_tunnel simulators=netdevsim

mod common;
#[path = "common/generic.rs"]
mod generic;

use common::{Failure, Outcome, isolated};
use generic::{Simulated, refused, with};
use netloom::Errno;
use netloom::net_shaper::{self, HandleAttrs, HandleWriter, Metric, Scope};
use netloom::{DecodeError, Error, Generic, Socket};

fn of(scope: Scope, id: u32) -> impl Fn(&mut HandleWriter) {
    move |handle| {
        handle.scope(scope).id(id);
    }
}

fn read(handle: Option<HandleAttrs<'_>>) -> Result<(Scope, u32), DecodeError> {
    let handle = handle.expect("a handle");
    Ok((handle.scope()?.expect("a scope"), handle.id()?.unwrap_or_default()))
}

/// Scope and id of a shaper, and its maximum rate.
type Limit = ((Scope, u32), u64);

/// All shapers of a link.
fn all(sock: &mut Socket<Generic>, link: u32) -> Result<Vec<Limit>, Failure> {
    let dump = sock.try_snapshot(net_shaper::get().ifindex(link), 5, |shaper| {
        Ok::<_, Error>((read(shaper.handle()?)?, shaper.bw_max()?.unwrap_or_default()))
    })?;
    Ok(dump.items)
}

fn queues_and_nodes(sock: &mut Socket<Generic>) -> Outcome {
    let Some(card) = Simulated::new(9, 1, 4)? else { return Ok(()) };
    let (_, link) = card.interface()?;
    let can = sock.get(net_shaper::cap_get().ifindex(link).scope(Scope::QUEUE))?;
    assert!(can.support_bw_max() && can.support_metric_bps());

    // A rate of more than 32 bits tests the wider encoding of the number.
    for (queue, rate) in [(0, 1_000_000), (1, 40_000_000_000_u64)] {
        let mut req = net_shaper::set();
        req.ifindex(link).handle(of(Scope::QUEUE, queue)).metric(Metric::BPS).bw_max(rate);
        sock.request(&req)?;
    }
    let queues = [((Scope::QUEUE, 0), 1_000_000), ((Scope::QUEUE, 1), 40_000_000_000)];
    let mut found = all(sock, link)?;
    found.sort_by_key(|(handle, _)| handle.1);
    assert_eq!(found, queues);

    let mut req = net_shaper::group();
    req.ifindex(link).bw_max(5_000_000).metric(Metric::BPS);
    req.handle(|handle| {
        handle.scope(Scope::NODE);
    });
    req.parent(|parent| {
        parent.scope(Scope::NETDEV);
    });
    for (queue, weight) in [(0, 1), (2, 3)] {
        req.leaves(|leaf| {
            leaf.handle(of(Scope::QUEUE, queue)).weight(weight);
        });
    }
    let node = read(sock.get(&req)?.handle()?)?;
    assert_eq!(node.0, Scope::NODE);
    let mut req = net_shaper::get();
    let leaf = sock.get(req.ifindex(link).handle(of(Scope::QUEUE, 2)))?;
    assert_eq!((read(leaf.parent()?)?, leaf.weight()?), (node, Some(3)));
    assert!(all(sock, link)?.contains(&(node, 5_000_000)));

    let mut req = net_shaper::delete();
    sock.request(req.ifindex(link).handle(of(Scope::NODE, node.1)))?;
    assert!(!all(sock, link)?.contains(&(node, 5_000_000)));
    assert_eq!(refused(sock.request(&req))?.errno(), Errno::ENOENT);
    let mut req = net_shaper::set();
    let refusal = refused(sock.request(req.ifindex(link).handle(of(Scope::QUEUE, 99)).bw_max(1)))?;
    assert_eq!(refusal.errno(), Errno::ENOENT, "{refusal}");
    let mut req = net_shaper::set();
    let refusal = refused(sock.request(req.ifindex(link).handle(of(Scope(77), 0)).bw_max(1)))?;
    assert_eq!(refusal.attribute(), Some("handle.scope"), "{refusal}");
    Ok(())
}

#[test]
fn shapers_are_read_as_they_were_set() {
    isolated(&[], || with::<net_shaper::Family>(queues_and_nodes));
}
