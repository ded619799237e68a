//! The tables of generic families against the policies by which the kernel checks requests:
//! numbers, types, bounds, nests, and what each command takes.
//!
//! The more modules a kernel has, the more this test compares. Attributes that an older kernel
//! lacks are no difference; additional attributes or other types are. `allowed.txt` lists accepted
//! differences.
//!
//! VM: kernels=6.12,7.3,7.3-psp
//! VM: modules=binder_linux,fou,lockd,mac80211_hwsim,nfsd,openvswitch,ovpn,sunrpc,team,wireguard

#[path = "../common/allow_list.rs"]
mod allow_list;
#[path = "../common/mod.rs"]
mod common;
mod compare;
#[path = "../common/families.rs"]
mod families;
mod kernel;

use allow_list::AllowList;
use common::{Outcome, report};
use compare::Found;
use families::FAMILIES;
use netloom::{Generic, Socket};
use netloom_runtime::table::Transport;

#[test]
fn tables_agree_with_the_policies() -> Outcome {
    let mut sock = Socket::<Generic>::open()?;
    let mut found = Found::default();
    let (mut here, mut missing) = (Vec::new(), Vec::new());
    for family in FAMILIES {
        if !matches!(family.transport, Transport::Generic(_)) {
            continue;
        }
        match kernel::checked(&mut sock, family.name)? {
            Some(checked) => {
                here.push(family.name);
                found.family(family, &checked);
            }
            None => missing.push(family.name),
        }
    }
    report(&format!(
        "policies of {} families: {} commands, {} attributes, {} differences; here: {}; not in this kernel: {}",
        here.len(),
        found.commands,
        found.attributes.len(),
        found.differences.len(),
        here.join(" "),
        missing.join(" "),
    ));
    assert!(here.contains(&"nlctrl"), "every kernel has nlctrl");
    // In Linux 6.1 these two had more than 70 commands.
    if ["ethtool", "netdev"].iter().all(|name| here.contains(name)) {
        assert!(found.commands > 70 && found.attributes.len() > 100, "too little was compared");
    }
    let list = AllowList::new(include_str!("allowed.txt"), 56);
    list.check(&found.differences, |line| {
        here.iter().any(|name| line.split(' ').next() == Some(name))
    });
    Ok(())
}
