//! The headers that define a family's numbers.

use netloom_codegen::ir::Family;

/// Included first because others rely on them. The C library's headers come before the kernel's of
/// the same content, which yield to them (`linux/libc-compat.h`) but not the other way round.
const FIRST: &[&str] = &[
    "sys/socket.h",
    "netinet/in.h",
    "linux/types.h",
    "linux/in.h",
    "linux/in6.h",
    "linux/if_ether.h",
];

/// Headers that specs need and do not name.
const MORE: &[(&str, &[&str])] = &[
    ("conntrack", NETFILTER),
    ("ethtool", &["linux/ethtool.h", "linux/ethtool_netlink.h"]),
    ("mptcp_pm", &["linux/mptcp.h", "linux/mptcp_pm.h"]),
    ("nftables", NETFILTER),
    ("rt-link", LINK),
    ("rt-neigh", &["linux/neighbour.h"]),
    ("tc", TC),
];

const LINK: &[&str] = &[
    "linux/if_link.h",
    "linux/if.h",
    "linux/if_tunnel.h",
    "linux/ip.h",
    "linux/ipv6.h",
    "linux/snmp.h",
    "linux/veth.h",
];

const NETFILTER: &[&str] = &[
    "linux/netfilter.h",
    // The types of the messages around a batch build on its numbers.
    "linux/netlink.h",
    "linux/netfilter/nfnetlink.h",
    "linux/netfilter/nf_tables.h",
    "linux/netfilter/nf_conntrack_common.h",
    "linux/netfilter/nf_conntrack_sctp.h",
    "linux/netfilter/nf_conntrack_tcp.h",
    "linux/netfilter/nf_conntrack_tuple_common.h",
    "linux/netfilter/nf_nat.h",
    "linux/netfilter/nfnetlink_conntrack.h",
];

const TC: &[&str] = &[
    "linux/rtnetlink.h",
    "linux/pkt_sched.h",
    "linux/gen_stats.h",
    "linux/tc_ematch/tc_em_cmp.h",
    "linux/tc_ematch/tc_em_ipt.h",
    "linux/tc_ematch/tc_em_meta.h",
    "linux/tc_ematch/tc_em_nbyte.h",
    "linux/tc_ematch/tc_em_text.h",
];

/// The headers of a family: its own, those that the text of its spec names, and [`MORE`].
pub(super) fn headers(family: &Family, text: &str) -> Vec<String> {
    let more = MORE.iter().filter(|(name, _)| *name == family.name.kernel);
    let all = FIRST.iter().copied().chain(family.uapi_header.as_deref());
    let all = all.chain(named(text)).chain(more.flat_map(|(_, names)| *names).copied());
    let mut headers: Vec<String> = Vec::new();
    for name in all {
        let usable = name.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'>');
        if usable && !headers.iter().any(|known| known == name) {
            headers.push(name.to_owned());
        }
    }
    headers
}

/// Values of keys `header`.
fn named(text: &str) -> impl Iterator<Item = &str> {
    text.split("header:").skip(1).filter_map(|rest| {
        let value = rest.split(['\n', '#', ',', '}']).next()?.trim().trim_matches(['"', '\'']);
        value.ends_with(".h").then_some(value)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_that_a_spec_names() {
        let text = "uapi-header: linux/a.h\n  header: \"linux/b.h\"  # where it is\n\
                    - {name: x, header: c.h, type: enum}\n  fixed-header: ndmsg\n";
        assert_eq!(named(text).collect::<Vec<_>>(), ["linux/a.h", "linux/b.h", "c.h"]);
    }
}
