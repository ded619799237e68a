//! Bridges and their ports: every setting that `ip -details` prints is what we decode.

mod common;

use common::{Comparison, Failure, Outcome, index, isolated, mac, one, report, route_socket};
use netloom::rt_link::{self, LinkinfoDataMsg, LinkinfoMemberDataMsg, VlanProtocols};
use netloom::{Route, Socket};
use serde_json::json;

#[test]
fn bridges_and_their_ports_are_the_same_to_ip_and_to_us() {
    isolated(&["ip"], || {
        let mut sock = route_socket()?;
        let mut req = rt_link::newlink();
        req.create().exclusive().ifname("br0");
        req.linkinfo(|info| {
            info.data_bridge(|bridge| {
                bridge.forward_delay(400).hello_time(150).max_age(700).ageing_time(20_000);
                bridge.priority(100).group_fwd_mask(8).mcast_querier_intvl(30_000);
                bridge.group_addr(mac("01:80:c2:00:00:04")).mcast_igmp_version(3);
            });
        });
        sock.request(&req)?;
        common::veth(&mut sock, "port0", "host0")?;
        let bridge = index(&mut sock, "br0")?.unsigned_abs();
        sock.request(rt_link::setlink().ifname("port0").master(bridge))?;
        // The settings of a port are an option of the link, not of its bridge.
        let mut req = rt_link::newlink();
        req.ifname("port0").linkinfo(|info| {
            info.slave_data_bridge(|port| {
                port.cost(7).priority(9).isolated(1).learning(0).mode(1).guard(1);
            });
        });
        sock.request(&req)?;
        let mut compared = Comparison::new();
        let snoops = compare_bridge(&mut sock, &mut compared)?;
        compare_port(&mut sock, &mut compared)?;
        compared.finish(if snoops { 45 } else { 36 });
        Ok(())
    });
}

/// Returns whether the bridge supports multicast snooping; some kernels are built without it.
fn compare_bridge(sock: &mut Socket<Route>, compared: &mut Comparison) -> Result<bool, Failure> {
    let theirs = one("ip -json -details link show dev br0")?;
    let theirs = &theirs["linkinfo"]["info_data"];
    let link = sock.get(rt_link::getlink().ifname("br0"))?;
    let info = link.linkinfo()?.expect("linkinfo");
    let Some(LinkinfoDataMsg::Bridge(br)) = info.data()? else {
        return Err(Failure::new(format!("no bridge: {info:?}")));
    };
    let ours = compared.of("bridge.");
    assert_eq!((br.forward_delay()?, br.hello_time()?), (Some(400), Some(150)));
    assert_eq!((br.max_age()?, br.ageing_time()?), (Some(700), Some(20_000)));
    ours.same("forward-delay", br.forward_delay()?, &theirs["forward_delay"]);
    ours.same("hello-time", br.hello_time()?, &theirs["hello_time"]);
    ours.same("max-age", br.max_age()?, &theirs["max_age"]);
    ours.same("ageing-time", br.ageing_time()?, &theirs["ageing_time"]);
    ours.same("stp-state", br.stp_state()?, &theirs["stp_state"]);
    ours.same("priority", br.priority()?, &theirs["priority"]);
    ours.same("vlan-filtering", br.vlan_filtering()?, &theirs["vlan_filtering"]);
    ours.same_text("bridge-id", br.bridge_id()?.map(bridge_id), &theirs["bridge_id"]);
    ours.same_text("root-id", br.root_id()?.map(bridge_id), &theirs["root_id"]);
    ours.same("root-port", br.root_port()?, &theirs["root_port"]);
    ours.same("root-path-cost", br.root_path_cost()?, &theirs["root_path_cost"]);
    ours.same("topology-change", br.topology_change()?, &theirs["topology_change"]);
    ours.same_hex("group-fwd-mask", br.group_fwd_mask()?, &theirs["group_fwd_mask"]);
    ours.same_text("group-addr", br.group_addr()?, &theirs["group_addr"]);
    ours.same("nf-call-iptables", br.nf_call_iptables()?, &theirs["nf_call_iptables"]);
    if theirs.get("vlan_protocol").is_some() {
        // Not in every kernel.
        let standard = br.vlan_protocol()? == Some(VlanProtocols::_8021Q);
        ours.same("vlan-protocol", standard, &json!(theirs["vlan_protocol"] == "802.1Q"));
        ours.same("vlan-default-pvid", br.vlan_default_pvid()?, &theirs["vlan_default_pvid"]);
    }
    if br.mcast_hash_max()?.is_none() {
        report("bridges: this kernel's bridge snoops no multicast, so less is compared");
        return Ok(false);
    }
    ours.same("mcast-router", br.mcast_router()?, &theirs["mcast_router"]);
    ours.same("mcast-snooping", br.mcast_snooping()?, &theirs["mcast_snooping"]);
    ours.same("mcast-querier", br.mcast_querier()?, &theirs["mcast_querier"]);
    ours.same("mcast-hash-max", br.mcast_hash_max()?, &theirs["mcast_hash_max"]);
    ours.same("mcast-querier-intvl", br.mcast_querier_intvl()?, &theirs["mcast_querier_intvl"]);
    ours.same("mcast-query-intvl", br.mcast_query_intvl()?, &theirs["mcast_query_intvl"]);
    let count = br.mcast_startup_query_cnt()?;
    ours.same("mcast-startup-query-cnt", count, &theirs["mcast_startup_query_cnt"]);
    let interval = br.mcast_membership_intvl()?;
    ours.same("mcast-membership-intvl", interval, &theirs["mcast_membership_intvl"]);
    ours.same("mcast-igmp-version", br.mcast_igmp_version()?, &theirs["mcast_igmp_version"]);
    Ok(true)
}

/// A bridge's id as `ip` prints it.
fn bridge_id(id: rt_link::IflaBridgeId) -> String {
    let bytes: Vec<_> = id.addr.as_bytes().iter().map(|byte| format!("{byte:x}")).collect();
    format!("{:04x}.{}", id.prio, bytes.join(":"))
}

fn compare_port(sock: &mut Socket<Route>, compared: &mut Comparison) -> Outcome {
    let theirs = one("ip -json -details link show dev port0")?;
    let theirs = &theirs["linkinfo"]["info_slave_data"];
    let link = sock.get(rt_link::getlink().ifname("port0"))?;
    let info = link.linkinfo()?.expect("linkinfo");
    let Some(LinkinfoMemberDataMsg::Bridge(port)) = info.slave_data()? else {
        return Err(Failure::new(format!("no bridge port: {info:?}")));
    };
    let ours = compared.of("port.");
    assert_eq!((port.cost()?, port.priority()?, port.isolated()?), (Some(7), Some(9), Some(1)));
    let states = ["disabled", "listening", "learning", "forwarding", "blocking"];
    let state = port.state()?.map(|state| states[usize::from(state)]);
    ours.same("state", state, &theirs["state"]);
    ours.same("cost", port.cost()?, &theirs["cost"]);
    ours.same("priority", port.priority()?, &theirs["priority"]);
    ours.same_bool("mode", port.mode()?, &theirs["hairpin"]);
    ours.same_bool("guard", port.guard()?, &theirs["guard"]);
    ours.same_bool("protect", port.protect()?, &theirs["root_block"]);
    ours.same_bool("learning", port.learning()?, &theirs["learning"]);
    ours.same_bool("unicast-flood", port.unicast_flood()?, &theirs["flood"]);
    ours.same_bool("proxyarp", port.proxyarp()?, &theirs["proxy_arp"]);
    ours.same_bool("isolated", port.isolated()?, &theirs["isolated"]);
    ours.same_bool("locked", port.locked()?, &theirs["locked"]);
    ours.same_bool("mcast-flood", port.mcast_flood()?, &theirs["mcast_flood"]);
    ours.same_bool("bcast-flood", port.bcast_flood()?, &theirs["bcast_flood"]);
    ours.same_bool("neigh-suppress", port.neigh_suppress()?, &theirs["neigh_suppress"]);
    ours.same_bool("vlan-tunnel", port.vlan_tunnel()?, &theirs["vlan_tunnel"]);
    ours.same_hex("id", port.id()?, &theirs["id"]);
    ours.same_hex("no", port.no()?, &theirs["no"]);
    ours.same("designated-port", port.designated_port()?, &theirs["designated_port"]);
    ours.same("designated-cost", port.designated_cost()?, &theirs["designated_cost"]);
    ours.same_text("bridge-id", port.bridge_id()?.map(bridge_id), &theirs["bridge_id"]);
    ours.same("config-pending", port.config_pending()?, &theirs["config_pending"]);
    Ok(())
}
