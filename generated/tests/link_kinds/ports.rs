//! Members of bonds and bridges: settings that belong to the member.

use netloom::rt_link::{self, LinkinfoMemberDataMsg};
use netloom::{Route, Socket};
use serde_json::{Value, json};

use crate::common::{Comparison, Failure, Outcome, index, ip, one};

type Look = fn(&mut Socket<Route>, &mut Comparison) -> Outcome;

/// The kind of the master, which exists as `kind0`, and how to test a member of it.
pub(crate) const KINDS: &[(&str, Look)] = &[("bond", bond), ("bridge", bridge)];

/// Makes `under0` a member and returns what `ip` prints of its settings.
fn join(sock: &mut Socket<Route>, set: &rt_link::Newlink) -> Result<Value, Failure> {
    let master = index(sock, "kind0")?.unsigned_abs();
    ip("link set under0 down")?;
    sock.request(rt_link::setlink().ifname("under0").master(master))?;
    sock.request(set)?;
    let theirs = one("ip -json -details link show dev under0")?;
    assert_eq!(theirs["master"], "kind0");
    Ok(theirs["linkinfo"]["info_slave_data"].clone())
}

fn bond(sock: &mut Socket<Route>, ours: &mut Comparison) -> Outcome {
    // Members have priorities in this mode only.
    ip("link set kind0 type bond mode active-backup")?;
    let mut set = rt_link::newlink();
    set.ifname("under0").linkinfo(|info| {
        info.slave_data_bond(|port| {
            port.queue_id(3).prio(-7);
        });
    });
    let theirs = join(sock, &set)?;
    let link = sock.get(rt_link::getlink().ifname("under0"))?;
    let info = link.linkinfo()?.expect("linkinfo");
    let Some(LinkinfoMemberDataMsg::Bond(port)) = info.slave_data()? else {
        return Err(Failure::new(format!("no member of a bond: {info:?}")));
    };
    assert_eq!((port.queue_id()?, port.prio()?), (Some(3), Some(-7)));
    let ours = ours.of("bond-port.");
    let state = port.state()?.map(|state| ["ACTIVE", "BACKUP"][usize::from(state)]);
    ours.same("state", state, &theirs["state"]);
    let status = ["UP", "GOING_DOWN", "DOWN", "GOING_BACK"];
    let status = port.mii_status()?.map(|number| status[usize::from(number)]);
    ours.same("mii-status", status, &theirs["mii_status"]);
    ours.same("failures", port.link_failure_count()?, &theirs["link_failure_count"]);
    ours.same_text("perm-hwaddr", port.perm_hwaddr()?, &theirs["perm_hwaddr"]);
    ours.same("queue-id", port.queue_id()?, &theirs["queue_id"]);
    if !theirs["prio"].is_null() {
        ours.same("prio", port.prio()?, &theirs["prio"]);
    }
    Ok(())
}

fn bridge(sock: &mut Socket<Route>, ours: &mut Comparison) -> Outcome {
    let mut set = rt_link::newlink();
    set.ifname("under0").linkinfo(|info| {
        info.slave_data_bridge(|port| {
            port.cost(77).priority(5).fast_leave(1).unicast_flood(0).proxyarp(1).group_fwd_mask(8);
        });
    });
    let theirs = join(sock, &set)?;
    let link = sock.get(rt_link::getlink().ifname("under0"))?;
    let info = link.linkinfo()?.expect("linkinfo");
    let Some(LinkinfoMemberDataMsg::Bridge(port)) = info.slave_data()? else {
        return Err(Failure::new(format!("no port of a bridge: {info:?}")));
    };
    let ours = ours.of("bridge-port.");
    assert_eq!((port.cost()?, port.priority()?), (Some(77), Some(5)));
    ours.same("cost", port.cost()?, &theirs["cost"]);
    ours.same_bool("fast-leave", port.fast_leave()?, &theirs["fastleave"]);
    ours.same_bool("unicast-flood", port.unicast_flood()?, &theirs["flood"]);
    ours.same_bool("proxyarp", port.proxyarp()?, &theirs["proxy_arp"]);
    ours.same_hex("group-fwd-mask", port.group_fwd_mask()?, &theirs["group_fwd_mask"]);
    if let Some(router) = port.multicast_router()? {
        ours.same("multicast-router", router, &theirs["multicast_router"]);
    }
    assert_eq!(json!(port.learning()?), json!(1));
    Ok(())
}
