//! What the recorded namespaces contain, as lines for `ip -batch`. The same on every run.

use std::fmt::Write;
use std::net::Ipv4Addr;

/// Where the prefixes of the routes begin, and what they must stay below. The gateways lie
/// outside of it: a route that covers its own gateway would be refused.
const PREFIXES: std::ops::Range<u32> = (20 << 24)..(120 << 24);

/// Prefix lengths in about the proportions of a full Internet table: mostly /24.
const LENGTHS: [u8; 16] = [24, 24, 22, 24, 23, 24, 24, 20, 24, 32, 24, 22, 24, 19, 24, 24];

/// A stretch of routes that came from one source, and so look alike.
struct Source {
    /// Percent of all routes.
    share: usize,
    table: u32,
    protocol: u8,
    metric: u32,
    device: &'static str,
    /// The network of its gateways, a /16.
    network: [u8; 2],
    /// Further words for `ip route add`.
    more: &'static str,
}

const SOURCES: [Source; 4] = [
    Source {
        share: 60,
        table: 254,
        protocol: 12,
        metric: 32,
        device: "up0",
        network: [172, 16],
        more: "",
    },
    Source {
        share: 20,
        table: 100,
        protocol: 186,
        metric: 20,
        device: "up1",
        network: [172, 17],
        more: "",
    },
    Source {
        share: 15,
        table: 200,
        protocol: 4,
        metric: 100,
        device: "up0",
        network: [172, 16],
        more: "src 172.16.0.1",
    },
    Source {
        share: 5,
        table: 1000,
        protocol: 11,
        metric: 1024,
        device: "up1",
        network: [172, 17],
        more: "mtu 1400",
    },
];

/// `count` IPv4 routes over two devices, from four sources with their own tables.
///
/// # Panics
///
/// When `count` routes do not fit into the address range; 100,000 take a small part of it.
#[must_use]
pub fn routes(count: usize) -> String {
    let mut batch = String::new();
    for (index, network) in [[172, 16], [172, 17]].into_iter().enumerate() {
        let [a, b] = network;
        let _ = writeln!(
            batch,
            "link add up{index} type veth peer name far{index}\n\
             link set up{index} up\n\
             link set far{index} up\n\
             addr add {a}.{b}.0.1/16 dev up{index}"
        );
    }
    let mut next = PREFIXES.start;
    for number in 0..count {
        let length = LENGTHS[number % LENGTHS.len()];
        let size = 1_u32 << (32 - length);
        let prefix = next.next_multiple_of(size);
        next = prefix + size;
        assert!(next < PREFIXES.end, "too many routes");
        let Source { table, protocol, metric, device, network: [a, b], more, .. } =
            source(number * 100 / count);
        let gateway = Ipv4Addr::new(*a, *b, 1 + (number % 7) as u8, 1 + (number % 200) as u8);
        let _ = writeln!(
            batch,
            "route add {}/{length} via {gateway} dev {device} proto {protocol} metric {metric} \
             table {table} {more}",
            Ipv4Addr::from_bits(prefix)
        );
    }
    batch
}

/// `pairs` veth pairs and `bridges` bridges: masters, alternative names, descriptions, some up.
#[must_use]
pub fn links(pairs: usize, bridges: usize) -> String {
    let mut batch = String::new();
    for bridge in 0..bridges {
        let stp = bridge % 2;
        let _ = writeln!(batch, "link add br{bridge} type bridge stp_state {stp}");
    }
    for pair in 0..pairs {
        let queues = 1 + pair % 4;
        let _ = writeln!(
            batch,
            "link add v{pair} numtxqueues {queues} type veth peer name p{pair}\n\
             link set v{pair} mtu {} group {}",
            1500 + pair % 5 * 100,
            pair % 3
        );
        if pair % 2 == 0 && bridges > 0 {
            let _ = writeln!(batch, "link set v{pair} master br{}", pair / 2 % bridges);
        }
        if pair % 5 == 0 {
            let _ = writeln!(
                batch,
                "link property add dev v{pair} altname a-much-longer-name-of-link-{pair}"
            );
        }
        if pair % 7 == 0 {
            let _ = writeln!(batch, "link set v{pair} alias customer-{pair}");
        }
        if pair % 3 == 0 {
            let _ = writeln!(batch, "link set v{pair} up\nlink set p{pair} up");
        }
    }
    batch
}

/// The source of the routes at `percent` of the whole.
fn source(percent: usize) -> &'static Source {
    let mut reached = 0;
    SOURCES
        .iter()
        .find(|source| {
            reached += source.share;
            percent < reached
        })
        .unwrap_or(&SOURCES[SOURCES.len() - 1])
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn shares_add_up() {
        assert_eq!(SOURCES.iter().map(|source| source.share).sum::<usize>(), 100);
    }

    #[test]
    fn every_route_is_another() {
        let batch = routes(5000);
        let prefixes: HashSet<_> = batch
            .lines()
            .filter_map(|line| line.strip_prefix("route add ")?.split(' ').next())
            .collect();
        assert_eq!(prefixes.len(), 5000);
    }
}
