//! Names in C that do not follow from the spec.
//!
//! Most do: the spec has prefixes for its sets and enums, and structs keep their names. A table
//! lists the rest. A name that no header defines does no harm; it is counted as missing.

use netloom_codegen::ir::{Family, Struct};
use netloom_codegen::names;

/// Structs with another name in C: family, struct, tag in C.
const STRUCTS: &[(&str, &str, &str)] = &[
    ("conntrack", "nf-ct-tcp-flags-mask", "nf_ct_tcp_flags"),
    ("nl80211", "pattern-support", "nl80211_pattern_support"),
    ("nl80211", "sta-flag-update", "nl80211_sta_flag_update"),
];

/// C types that a struct may be.
pub(super) fn structs(family: &Family, of: &Struct) -> Vec<String> {
    let (family, name) = (&family.name.kernel, &of.name.kernel);
    let own = STRUCTS.iter().find(|known| known.0 == family && known.1 == name);
    vec![format!("struct {}", own.map_or(of.name.c.as_str(), |known| known.2))]
}

/// Names that something may have in C: those of the table, or `c`, the name that codegen gives it.
/// `place` is section, item, part of it.
pub(super) fn all(family: &Family, place: &[&str], c: &str) -> Vec<String> {
    let (family, full) = (&family.name.kernel, place.join("."));
    let (name, above) = match place.split_last() {
        Some((name, above)) => (*name, above.join(".")),
        None => return Vec::new(),
    };
    let listed = |place: &str| {
        let known = TABLE.iter().find(|known| known.0 == family && known.1 == place);
        known.map(|known| known.2)
    };
    if let Some(exact) = listed(&full) {
        return exact.iter().map(|&exact| exact.to_owned()).collect();
    }
    let prefixes = listed(&above).unwrap_or_default();
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

/// Family, place, and the names of what is there: in full, or the prefix of each of its parts.
const TABLE: &[(&str, &str, &[&str])] = &[
    ("conntrack", "attribute-sets.counter-attrs.bytes-old", &["CTA_COUNTERS32_BYTES"]),
    ("conntrack", "attribute-sets.counter-attrs.packets-old", &["CTA_COUNTERS32_PACKETS"]),
    ("conntrack", "attribute-sets.nat-proto-attrs.nat-port-max", &["CTA_PROTONAT_PORT_MAX"]),
    ("conntrack", "attribute-sets.nat-proto-attrs.nat-port-min", &["CTA_PROTONAT_PORT_MIN"]),
    ("conntrack", "definitions.nf-ct-status.seq-adj", &["IPS_SEQ_ADJUST"]),
    ("conntrack", "definitions.nf-ct-tcp-flags.challenge-ack", &["IP_CT_EXP_CHALLENGE_ACK"]),
    ("conntrack", "definitions.nf-ct-tcp-flags.maxack", &["IP_CT_TCP_FLAG_MAXACK_SET"]),
    (
        "conntrack",
        "definitions.nf-ct-tcp-flags.simultaneous-open",
        &["IP_CT_TCP_SIMULTANEOUS_OPEN"],
    ),
    ("conntrack", "definitions.nf-ct-tcp-flags.unacked", &["IP_CT_TCP_FLAG_DATA_UNACKNOWLEDGED"]),
    ("conntrack", "operations.exp-delete", &["IPCTNL_MSG_EXP_DELETE"]),
    ("conntrack", "operations.exp-get", &["IPCTNL_MSG_EXP_GET"]),
    ("conntrack", "operations.exp-get-stats", &["IPCTNL_MSG_EXP_GET_STATS_CPU"]),
    ("conntrack", "operations.exp-new", &["IPCTNL_MSG_EXP_NEW"]),
    ("conntrack", "operations.get-stats", &["IPCTNL_MSG_CT_GET_STATS_CPU"]),
    ("conntrack", "operations.get-stats-global", &["IPCTNL_MSG_CT_GET_STATS"]),
    ("ethtool", "attribute-sets.cable-amplitude.mv", &["ETHTOOL_A_CABLE_AMPLITUDE_mV"]),
    ("ethtool", "attribute-sets.cable-pulse.mv", &["ETHTOOL_A_CABLE_PULSE_mV"]),
    ("nftables", "attribute-sets.nft-hook-attrs.num", &["NFTA_HOOK_HOOKNUM"]),
    ("nftables", "definitions.ct-keys.ct-id", &["NFT_CT_ID"]),
    ("nftables", "definitions.lookup-flags.invert", &["NFT_LOOKUP_F_INV"]),
    ("nftables", "definitions.meta-keys.l4-proto", &["NFT_META_L4PROTO"]),
    ("nftables", "definitions.payload-base.link-layer-header", &["NFT_PAYLOAD_LL_HEADER"]),
    ("nftables", "definitions.quota-flags.invert", &["NFT_QUOTA_F_INV"]),
    ("nftables", "definitions.verdict-code", &["NF_"]),
    ("nftables", "operations.batch-begin", &["NFNL_MSG_BATCH_BEGIN"]),
    ("nftables", "operations.batch-end", &["NFNL_MSG_BATCH_END"]),
    (
        "nl80211",
        "definitions.commands.unexpected-4-addr-frame",
        &["NL80211_CMD_UNEXPECTED_4ADDR_FRAME"],
    ),
    ("rt-link", "definitions.ifinfo-flags.all-multi", &["IFF_ALLMULTI"]),
    ("rt-link", "definitions.ifinfo-flags.auto-media", &["IFF_AUTOMEDIA"]),
    ("rt-link", "definitions.ifinfo-flags.no-arp", &["IFF_NOARP"]),
    ("rt-link", "definitions.ifinfo-flags.no-trailers", &["IFF_NOTRAILERS"]),
    ("rt-link", "definitions.ifinfo-flags.point-to-point", &["IFF_POINTOPOINT"]),
    ("rt-link", "definitions.ifla-inet6-stats.ect0-pkts", &["IPSTATS_MIB_ECT0PKTS"]),
    ("rt-link", "definitions.ifla-inet6-stats.ect1-pkts", &["IPSTATS_MIB_ECT1PKTS"]),
    ("rt-link", "definitions.netkit-policy.blackhole", &["NETKIT_DROP"]),
    ("rt-link", "definitions.netkit-policy.forward", &["NETKIT_PASS"]),
    ("rt-link", "definitions.rtgenmsg", &["rtgen_"]),
    ("rt-neigh", "definitions.nda-cacheinfo", &["ndm_"]),
    ("rt-neigh", "definitions.ndt-config", &["ndtc_"]),
    ("rt-neigh", "definitions.ndt-stats", &["ndts_"]),
    ("rt-neigh", "definitions.ndtmsg", &["ndtm_"]),
    ("rt-rule", "definitions.rtgenmsg", &["rtgen_"]),
    ("tc", "definitions.tc-fq-codel-xstats", &["qdisc_stats."]),
    ("tc", "definitions.tcamsg", &["tca_"]),
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
