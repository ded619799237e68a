//! Names in C, where they do not follow from the spec.
//!
//! Most do: the spec has prefixes for its sets and enums, and structs keep their names. The rest
//! is in the table. A name that is in no header does no harm; it is counted as missing.

use netloom_codegen::ir::{Family, Struct};
use netloom_codegen::names;

/// Structs with a name of their own: family, struct, tag in C.
const STRUCTS: &[(&str, &str, &str)] = &[
    ("conntrack", "nf-ct-tcp-flags-mask", "nf_ct_tcp_flags"),
    ("nl80211", "sta-flag-update", "nl80211_sta_flag_update"),
];

/// Types a struct may be.
pub(super) fn structs(family: &Family, of: &Struct) -> Vec<String> {
    let (family, name) = (&family.name.kernel, &of.name.kernel);
    let own = STRUCTS.iter().find(|known| known.0 == family && known.1 == name);
    vec![format!("struct {}", own.map_or(of.name.c.as_str(), |known| known.2))]
}

/// What something may be called in C: as the table says, or `c`, the name that codegen gives it.
/// `place` is section, item, part of it.
pub(super) fn all(family: &Family, place: &[&str], c: &str) -> Vec<String> {
    let (family, full) = (&family.name.kernel, place.join("."));
    let (name, above) = match place.split_last() {
        Some((name, above)) => (*name, above.join(".")),
        None => return Vec::new(),
    };
    let spelled = |place: &str| {
        let known = TABLE.iter().find(|known| known.0 == family && known.1 == place);
        known.map(|known| known.2)
    };
    if let Some(exact) = spelled(&full) {
        return exact.iter().map(|&exact| exact.to_owned()).collect();
    }
    let prefixes = spelled(&above).unwrap_or_default();
    let mut found: Vec<_> = prefixes.iter().map(|prefix| prefixed(prefix, name)).collect();
    if !c.is_empty() {
        found.push(c.to_owned());
    }
    found
}

/// Constants are in capitals, members of structs are not.
fn prefixed(prefix: &str, name: &str) -> String {
    if prefix.starts_with(|c: char| c.is_ascii_lowercase()) {
        format!("{prefix}{}", names::c_identifier(name))
    } else {
        names::c_constant(&[prefix, name])
    }
}

/// Family, place, and the spelling of what is there: whole, or what comes in front of each of its
/// parts.
const TABLE: &[(&str, &str, &[&str])] = &[
    ("conntrack", "attribute-sets.conntrack-attrs", &["CTA_"]),
    ("conntrack", "attribute-sets.conntrack-stats-attrs", &["CTA_STATS_"]),
    ("conntrack", "attribute-sets.counter-attrs", &["CTA_COUNTERS_"]),
    ("conntrack", "attribute-sets.counter-attrs.bytes-old", &["CTA_COUNTERS32_BYTES"]),
    ("conntrack", "attribute-sets.counter-attrs.packets", &["CTA_COUNTERS_PACKETS"]),
    ("conntrack", "attribute-sets.counter-attrs.packets-old", &["CTA_COUNTERS32_PACKETS"]),
    ("conntrack", "attribute-sets.filter-attrs", &["CTA_FILTER_"]),
    ("conntrack", "attribute-sets.help-attrs", &["CTA_"]),
    ("conntrack", "attribute-sets.nat-attrs", &["CTA_"]),
    ("conntrack", "attribute-sets.nat-proto-attrs.nat-port-max", &["CTA_PROTONAT_PORT_MAX"]),
    ("conntrack", "attribute-sets.nat-proto-attrs.nat-port-min", &["CTA_PROTONAT_PORT_MIN"]),
    ("conntrack", "attribute-sets.protoinfo-attrs", &["CTA_"]),
    ("conntrack", "attribute-sets.protoinfo-dccp-attrs", &["CTA_PROTOINFO_"]),
    ("conntrack", "attribute-sets.protoinfo-sctp-attrs", &["CTA_PROTOINFO_"]),
    (
        "conntrack",
        "attribute-sets.protoinfo-sctp-attrs.vtag-original",
        &["CTA_PROTOINFO_SCTP_VTAG_ORIGINAL"],
    ),
    (
        "conntrack",
        "attribute-sets.protoinfo-sctp-attrs.vtag-reply",
        &["CTA_PROTOINFO_SCTP_VTAG_REPLY"],
    ),
    ("conntrack", "attribute-sets.protoinfo-tcp-attrs", &["CTA_PROTOINFO_"]),
    ("conntrack", "attribute-sets.secctx-attrs", &["CTA_"]),
    ("conntrack", "attribute-sets.seqadj-attrs", &["CTA_SEQADJ_"]),
    ("conntrack", "attribute-sets.synproxy-attrs", &["CTA_SYNPROXY_"]),
    ("conntrack", "attribute-sets.tuple-attrs", &["CTA_"]),
    ("conntrack", "attribute-sets.tuple-ip-attrs", &["CTA_"]),
    ("conntrack", "attribute-sets.tuple-proto-attrs", &["CTA_"]),
    ("conntrack", "definitions.nf-ct-sctp-state", &["SCTP_CONNTRACK_"]),
    ("conntrack", "definitions.nf-ct-status", &["IPS_"]),
    ("conntrack", "definitions.nf-ct-status.seq-adj", &["IPS_SEQ_ADJUST"]),
    ("conntrack", "definitions.nf-ct-tcp-flags", &["IP_CT_TCP_FLAG_"]),
    ("conntrack", "definitions.nf-ct-tcp-flags.challenge-ack", &["IP_CT_EXP_CHALLENGE_ACK"]),
    ("conntrack", "definitions.nf-ct-tcp-flags.maxack", &["IP_CT_TCP_FLAG_MAXACK_SET"]),
    (
        "conntrack",
        "definitions.nf-ct-tcp-flags.simultaneous-open",
        &["IP_CT_TCP_SIMULTANEOUS_OPEN"],
    ),
    ("conntrack", "definitions.nf-ct-tcp-flags.unacked", &["IP_CT_TCP_FLAG_DATA_UNACKNOWLEDGED"]),
    ("conntrack", "definitions.nf-ct-tcp-state", &["TCP_CONNTRACK_"]),
    ("conntrack", "operations", &["IPCTNL_MSG_CT_"]),
    ("conntrack", "operations.get-stats", &["IPCTNL_MSG_CT_GET_STATS_CPU"]),
    ("devlink", "definitions.dpipe-header-id", &["DEVLINK_DPIPE_HEADER_"]),
    ("devlink", "name", &["DEVLINK_GENL_NAME"]),
    ("ethtool", "definitions.phy-upstream-type", &["PHY_UPSTREAM_"]),
    ("nftables", "attribute-sets.batch-attrs", &["NFNL_BATCH_"]),
    ("nftables", "attribute-sets.chain-attrs", &["NFTA_CHAIN_"]),
    ("nftables", "attribute-sets.compat-attrs", &["NFTA_COMPAT_"]),
    ("nftables", "attribute-sets.compat-match-attrs", &["NFTA_MATCH_"]),
    ("nftables", "attribute-sets.compat-target-attrs", &["NFTA_TARGET_"]),
    ("nftables", "attribute-sets.counter-attrs", &["NFTA_COUNTER_"]),
    ("nftables", "attribute-sets.data-attrs", &["NFTA_DATA_"]),
    ("nftables", "attribute-sets.expr-attrs", &["NFTA_EXPR_"]),
    ("nftables", "attribute-sets.expr-bitwise-attrs", &["NFTA_BITWISE_"]),
    ("nftables", "attribute-sets.expr-cmp-attrs", &["NFTA_CMP_"]),
    ("nftables", "attribute-sets.expr-counter-attrs", &["NFTA_COUNTER_"]),
    ("nftables", "attribute-sets.expr-ct-attrs", &["NFTA_CT_"]),
    ("nftables", "attribute-sets.expr-fib-attrs", &["NFTA_FIB_"]),
    ("nftables", "attribute-sets.expr-flow-offload-attrs", &["NFTA_FLOW_TABLE_"]),
    ("nftables", "attribute-sets.expr-immediate-attrs", &["NFTA_IMMEDIATE_"]),
    ("nftables", "attribute-sets.expr-list-attrs", &["NFTA_LIST_"]),
    ("nftables", "attribute-sets.expr-lookup-attrs", &["NFTA_LOOKUP_"]),
    ("nftables", "attribute-sets.expr-masq-attrs", &["NFTA_MASQ_"]),
    ("nftables", "attribute-sets.expr-meta-attrs", &["NFTA_META_"]),
    ("nftables", "attribute-sets.expr-nat-attrs", &["NFTA_NAT_"]),
    ("nftables", "attribute-sets.expr-objref-attrs", &["NFTA_OBJREF_"]),
    ("nftables", "attribute-sets.expr-payload-attrs", &["NFTA_PAYLOAD_"]),
    ("nftables", "attribute-sets.expr-reject-attrs", &["NFTA_REJECT_"]),
    ("nftables", "attribute-sets.expr-target-attrs", &["NFTA_TARGET_"]),
    ("nftables", "attribute-sets.expr-tproxy-attrs", &["NFTA_TPROXY_"]),
    ("nftables", "attribute-sets.flowtable-attrs", &["NFTA_FLOWTABLE_"]),
    ("nftables", "attribute-sets.flowtable-hook-attrs", &["NFTA_FLOWTABLE_HOOK_"]),
    ("nftables", "attribute-sets.gen-attrs", &["NFTA_GEN_"]),
    ("nftables", "attribute-sets.hook-dev-attrs", &["NFTA_DEVICE_"]),
    ("nftables", "attribute-sets.log-attrs", &["NFTA_LOG_"]),
    ("nftables", "attribute-sets.nft-counter-attrs", &["NFTA_COUNTER_"]),
    ("nftables", "attribute-sets.nft-hook-attrs", &["NFTA_HOOK_"]),
    ("nftables", "attribute-sets.nft-hook-attrs.num", &["NFTA_HOOK_HOOKNUM"]),
    ("nftables", "attribute-sets.numgen-attrs", &["NFTA_NG_"]),
    ("nftables", "attribute-sets.obj-attrs", &["NFTA_OBJ_"]),
    ("nftables", "attribute-sets.quota-attrs", &["NFTA_QUOTA_"]),
    ("nftables", "attribute-sets.range-attrs", &["NFTA_RANGE_"]),
    ("nftables", "attribute-sets.rule-attrs", &["NFTA_RULE_"]),
    ("nftables", "attribute-sets.rule-compat-attrs", &["NFTA_RULE_COMPAT_"]),
    ("nftables", "attribute-sets.set-attrs", &["NFTA_SET_"]),
    ("nftables", "attribute-sets.set-desc-attrs", &["NFTA_SET_DESC_"]),
    ("nftables", "attribute-sets.set-desc-concat-attrs", &["NFTA_LIST_"]),
    ("nftables", "attribute-sets.set-field-attrs", &["NFTA_SET_FIELD_"]),
    ("nftables", "attribute-sets.set-list-attrs", &["NFTA_LIST_"]),
    ("nftables", "attribute-sets.setelem-attrs", &["NFTA_SET_ELEM_"]),
    ("nftables", "attribute-sets.setelem-list-attrs", &["NFTA_SET_ELEM_LIST_"]),
    ("nftables", "attribute-sets.setelem-list-elem-attrs", &["NFTA_LIST_"]),
    ("nftables", "attribute-sets.table-attrs", &["NFTA_TABLE_"]),
    ("nftables", "attribute-sets.verdict-attrs", &["NFTA_VERDICT_"]),
    ("nftables", "definitions.bitwise-ops", &["NFT_BITWISE_"]),
    ("nftables", "definitions.chain-flags", &["NFT_CHAIN_"]),
    ("nftables", "definitions.cmp-ops", &["NFT_CMP_"]),
    ("nftables", "definitions.ct-direction", &["IP_CT_DIR_"]),
    ("nftables", "definitions.ct-keys", &["NFT_CT_"]),
    ("nftables", "definitions.ct-keys.ct-id", &["NFT_CT_ID"]),
    ("nftables", "definitions.fib-flags", &["NFTA_FIB_F_"]),
    ("nftables", "definitions.fib-result", &["NFT_FIB_RESULT_"]),
    ("nftables", "definitions.log-flags", &["NF_LOG_"]),
    ("nftables", "definitions.log-level", &["NFT_LOGLEVEL_"]),
    ("nftables", "definitions.lookup-flags", &["NFT_LOOKUP_F_"]),
    ("nftables", "definitions.lookup-flags.invert", &["NFT_LOOKUP_F_INV"]),
    ("nftables", "definitions.meta-keys", &["NFT_META_"]),
    ("nftables", "definitions.meta-keys.l4-proto", &["NFT_META_L4PROTO"]),
    ("nftables", "definitions.nat-range-flags", &["NF_NAT_RANGE_"]),
    ("nftables", "definitions.numgen-types", &["NFT_NG_"]),
    ("nftables", "definitions.object-type", &["NFT_OBJECT_"]),
    ("nftables", "definitions.payload-base", &["NFT_PAYLOAD_"]),
    ("nftables", "definitions.payload-base.link-layer-header", &["NFT_PAYLOAD_LL_HEADER"]),
    ("nftables", "definitions.quota-flags", &["NFT_QUOTA_F_"]),
    ("nftables", "definitions.quota-flags.invert", &["NFT_QUOTA_F_INV"]),
    ("nftables", "definitions.range-ops", &["NFT_RANGE_"]),
    ("nftables", "definitions.registers", &["NFT_"]),
    ("nftables", "definitions.reject-inet-code", &["NFT_REJECT_"]),
    ("nftables", "definitions.reject-types", &["NFT_REJECT_"]),
    ("nftables", "definitions.set-elem-flags", &["NFT_SET_ELEM_"]),
    ("nftables", "definitions.set-flags", &["NFT_SET_"]),
    ("nftables", "definitions.table-flags", &["NFT_TABLE_F_"]),
    ("nftables", "definitions.verdict-code", &["NFT_", "NF_"]),
    ("nftables", "operations", &["NFT_MSG_", "NFNL_MSG_"]),
    ("nl80211", "definitions.channel-type", &["NL80211_CHAN_"]),
    ("nl80211", "definitions.commands", &["NL80211_CMD_"]),
    ("nl80211", "definitions.feature-flags", &["NL80211_FEATURE_"]),
    ("nl80211", "definitions.protocol-features", &["NL80211_PROTOCOL_FEATURE_"]),
    ("nl80211", "mcast-groups", &["NL80211_MULTICAST_GROUP_"]),
    ("nl80211", "name", &["NL80211_GENL_NAME"]),
    ("nlctrl", "definitions.attr-type", &["NL_ATTR_TYPE_"]),
    ("ovs_datapath", "mcast-groups.ovs_datapath", &["OVS_DATAPATH_MCGROUP"]),
    ("ovs_datapath", "name", &["OVS_DATAPATH_FAMILY"]),
    ("ovs_flow", "mcast-groups.ovs_flow", &["OVS_FLOW_MCGROUP"]),
    ("ovs_flow", "name", &["OVS_FLOW_FAMILY"]),
    ("ovs_packet", "name", &["OVS_PACKET_FAMILY"]),
    ("ovs_vport", "mcast-groups.ovs_vport", &["OVS_VPORT_MCGROUP"]),
    ("ovs_vport", "name", &["OVS_VPORT_FAMILY"]),
    ("rt-link", "definitions.br-stp-mode", &["BR_STP_MODE_"]),
    ("rt-link", "definitions.ifinfo-flags.all-multi", &["IFF_ALLMULTI"]),
    ("rt-link", "definitions.ifinfo-flags.auto-media", &["IFF_AUTOMEDIA"]),
    ("rt-link", "definitions.ifinfo-flags.no-arp", &["IFF_NOARP"]),
    ("rt-link", "definitions.ifinfo-flags.no-trailers", &["IFF_NOTRAILERS"]),
    ("rt-link", "definitions.ifinfo-flags.point-to-point", &["IFF_POINTOPOINT"]),
    ("rt-link", "definitions.ifla-icmp6-stats", &["ICMP6_MIB_"]),
    ("rt-link", "definitions.ifla-inet6-stats", &["IPSTATS_MIB_"]),
    ("rt-link", "definitions.ifla-inet6-stats.ect0-pkts", &["IPSTATS_MIB_ECT0PKTS"]),
    ("rt-link", "definitions.ifla-inet6-stats.ect1-pkts", &["IPSTATS_MIB_ECT1PKTS"]),
    ("rt-link", "definitions.ifla-vf-link-state-enum", &["IFLA_VF_LINK_STATE_"]),
    ("rt-link", "definitions.ipv4-devconf", &["IPV4_DEVCONF_"]),
    ("rt-link", "definitions.ipv6-devconf", &["DEVCONF_"]),
    ("rt-link", "definitions.netkit-mode", &["NETKIT_"]),
    ("rt-link", "definitions.netkit-pairing", &["NETKIT_DEVICE_"]),
    ("rt-link", "definitions.netkit-policy.blackhole", &["NETKIT_DROP"]),
    ("rt-link", "definitions.netkit-policy.forward", &["NETKIT_PASS"]),
    ("rt-link", "definitions.netkit-scrub", &["NETKIT_SCRUB_"]),
    ("rt-link", "definitions.ovpn-mode", &["OVPN_MODE_"]),
    ("rt-link", "definitions.rtext-filter", &["RTEXT_FILTER_"]),
    ("rt-link", "definitions.rtgenmsg", &["rtgen_"]),
    ("rt-link", "definitions.vlan-protocols", &["ETH_P_"]),
    ("rt-neigh", "definitions.nda-cacheinfo", &["ndm_"]),
    ("rt-neigh", "definitions.ndt-config", &["ndtc_"]),
    ("rt-neigh", "definitions.ndt-stats", &["ndts_"]),
    ("rt-neigh", "definitions.ndtmsg", &["ndtm_"]),
    ("rt-neigh", "definitions.nud-state", &["NUD_"]),
    ("rt-neigh", "definitions.rtm-type", &["RTN_"]),
    ("rt-rule", "definitions.fr-act", &["FR_ACT_"]),
    ("rt-rule", "definitions.rtgenmsg", &["rtgen_"]),
    ("tc", "attribute-sets.hfsc-attrs", &["TCA_HFSC_"]),
    ("tc", "definitions.tc-dualpi2-xstats.pkts-in-c", &["packets_in_c"]),
    ("tc", "definitions.tc-dualpi2-xstats.pkts-in-l", &["packets_in_l"]),
    ("tc", "definitions.tc-dualpi2-xstats.step-mark", &["step_marks"]),
    ("tc", "definitions.tc-fq-codel-xstats", &["qdisc_stats."]),
    ("tc", "definitions.tcmsg", &["tcm_"]),
    ("wireguard", "definitions.--kernel-timespec", &["tv_"]),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prefixes_are_of_constants_or_of_members() {
        assert_eq!(prefixed("CTA_", "tuple-ip"), "CTA_TUPLE_IP");
        assert_eq!(prefixed("ndts_", "res-failed"), "ndts_res_failed");
    }

    #[test]
    fn the_table_is_in_order() {
        assert!(TABLE.is_sorted_by_key(|known| (known.0, known.1)));
    }
}
