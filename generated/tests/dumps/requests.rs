//! Requests for dumps: everything there is, and the parameters that some dumps need.

use netloom_runtime::table::{Family, Operation};
use serde_json::{Map, Value, json};

use crate::families::FAMILIES;

/// Returns a request without filter, one for each link where a request can name one, and special
/// ones.
pub(crate) fn requests(family: &Family, operation: &Operation, links: &[i32]) -> Vec<Value> {
    let set = operation.set.map(|index| &family.sets[usize::from(index)]);
    let attribute = set.and_then(|set| set.named("ifindex")).map(|attribute| attribute.name);
    let header = operation.header.map(|index| &family.structs[usize::from(index)]);
    let member = header.and_then(|header| {
        let mut names = header.members.iter().map(|member| member.name);
        names.find(|name| name.ends_with("ifindex"))
    });
    let mut requests = vec![json!({})];
    for name in attribute.into_iter().chain(member) {
        let of = |link: &i32| Value::Object(Map::from_iter([(name.to_owned(), json!(link))]));
        requests.extend(links.iter().map(of));
    }
    match (family.name, operation.name) {
        ("rt-link", "getstats") => requests.push(json!({ "filter-mask": 31 })),
        ("ethtool", "stats-get") => {
            let bits =
                ["eth-phy", "eth-mac", "eth-ctrl", "rmon"].map(|name| json!({ "name": name }));
            requests.push(json!({ "groups": { "nomask": true, "bits": { "bit": bits } } }));
        }
        ("nftables", "getsetelem" | "getsetelem-reset") => {
            for set in ["s", "m"] {
                requests.push(json!({ "nfgen-family": 1, "table": "t", "set": set }));
            }
        }
        // Filters hang at a parent: the root, and both ends of clsact.
        ("tc", "gettfilter") => {
            for link in links {
                for parent in [0x1_0000_u32, 0xffff_fff2, 0xffff_fff3] {
                    requests.push(json!({ "ifindex": link, "parent": parent }));
                }
            }
        }
        ("tc", "getaction") => {
            let kinds = ["gact", "mirred", "police"];
            requests = kinds.map(|kind| json!({ "tab": [{ "1": { "kind": kind } }] })).to_vec();
        }
        // The kernel lists these by protocol only.
        ("rt-addr", "getmulticast") => {
            requests.extend([2, 10].map(|family| json!({ "ifa-family": family })));
        }
        ("nlctrl", "getpolicy") => {
            let of = |family: &&Family| json!({ "family-name": family.name });
            requests = FAMILIES.iter().map(of).collect();
        }
        _ => {}
    }
    requests
}
