//! What the encoded request has to say, and how two encodings of it are compared.
//!
//! Numbers are from `include/uapi/linux/if_link.h`.

use std::ffi::CStr;

use crate::reference::attributes;

/// IFLA_IFNAME.
pub const IFNAME: &CStr = c"bridge-0";
/// IFLA_MTU.
pub const MTU: u32 = 1500;
/// IFLA_BR_FORWARD_DELAY, in hundredths of a second.
pub const FORWARD_DELAY: u32 = 400;
/// IFLA_BR_STP_STATE.
pub const STP_STATE: u32 = 1;
/// IFLA_BR_PRIORITY.
pub const PRIORITY: u16 = 4096;
/// IFLA_BR_VLAN_FILTERING.
pub const VLAN_FILTERING: u8 = 1;

/// Bytes of `struct ifinfomsg`, all zero in this request.
const IFINFOMSG: usize = 16;
const IFLA_LINKINFO: u16 = 18;
const IFLA_INFO_DATA: u16 = 2;
/// The paths of the attributes that hold attributes.
const NESTS: [&[u16]; 2] = [&[IFLA_LINKINFO], &[IFLA_LINKINFO, IFLA_INFO_DATA]];

/// An attribute that holds a value: its path of ids, and the value.
pub type Leaf = (Vec<u16>, Vec<u8>);

/// The leaves of the request, sorted; the fixed header stands first with an empty path.
#[must_use]
pub fn expected() -> Vec<Leaf> {
    let bridge = |id| vec![IFLA_LINKINFO, IFLA_INFO_DATA, id];
    let mut leaves = vec![
        (vec![], vec![0; IFINFOMSG]),
        (vec![3], IFNAME.to_bytes_with_nul().to_vec()),
        (vec![4], MTU.to_ne_bytes().to_vec()),
        (vec![IFLA_LINKINFO, 1], c"bridge".to_bytes_with_nul().to_vec()),
        (bridge(1), FORWARD_DELAY.to_ne_bytes().to_vec()),
        (bridge(5), STP_STATE.to_ne_bytes().to_vec()),
        (bridge(6), PRIORITY.to_ne_bytes().to_vec()),
        (bridge(7), vec![VLAN_FILTERING]),
    ];
    leaves.sort();
    leaves
}

/// The leaves of an encoded body, sorted. The bit NLA_F_NESTED is not compared.
#[must_use]
pub fn leaves(body: &[u8]) -> Vec<Leaf> {
    let (header, rest) = body.split_at(body.len().min(IFINFOMSG));
    let mut found = vec![(vec![], header.to_vec())];
    collect(rest, &mut Vec::new(), &mut found);
    found.sort();
    found
}

fn collect(bytes: &[u8], path: &mut Vec<u16>, found: &mut Vec<Leaf>) {
    for (id, value) in attributes(bytes, 0) {
        path.push(id);
        if NESTS.contains(&path.as_slice()) {
            collect(value, path, found);
        } else {
            found.push((path.clone(), value.to_vec()));
        }
        path.pop();
    }
}
