//! The tables of all families, for tests that look at every one of them.

use netloom_runtime::table;

/// The table of each module.
macro_rules! tables {
    ($($module:ident)*) => {
        &[$(<netloom::$module::Family as netloom::Family>::TABLE),*]
    };
}

pub(crate) static FAMILIES: &[&table::Family] = tables![
    binder conntrack dev_energymodel devlink dpll drm_ras ethtool fou handshake lockd mptcp_pm
    net_shaper netdev nfsd nftables nl80211 nlctrl ovpn ovs_datapath ovs_flow ovs_packet ovs_vport
    psp rt_addr rt_link rt_neigh rt_route rt_rule sunrpc tc tcp_metrics team wireguard
];

/// A family missing from the list would not be tested, and nobody would notice.
#[test]
fn no_family_is_left_out() {
    let manifest = include_str!("../../Cargo.toml");
    let all = manifest.split_once("\nall = [").and_then(|(_, rest)| rest.split_once(']'));
    let (all, _) = all.expect("a feature for all families");
    let features: Vec<_> = all.split('"').skip(1).step_by(2).collect();
    assert_eq!(features.len(), FAMILIES.len(), "{features:?}");
    for family in FAMILIES {
        assert!(features.contains(&family.name), "{}", family.name);
    }
}
