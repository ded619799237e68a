//! The tables of generic families against the policies by which the kernel checks requests:
//! numbers, types, bounds, nests, and what each command takes.
//!
//! It tells most in a kernel with many modules. A kernel that is older than the spec lacks
//! attributes, which is no difference; that it has others, or other types, is one.
//! `explained.txt` lists those that are meant to be.
//!
//! VM: kernels=6.12,7.3,7.3-psp
//! VM: modules=binder_linux,fou,lockd,mac80211_hwsim,nfsd,openvswitch,ovpn,sunrpc,team,wireguard

#[path = "../common/mod.rs"]
mod common;
mod compare;
#[path = "../common/explained.rs"]
mod explained;
#[path = "../common/families.rs"]
mod families;
mod kernel;

use common::{Outcome, report};
use compare::Found;
use explained::Explained;
use families::FAMILIES;
use netloom::table::Transport;
use netloom::{Generic, Socket};

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
    assert!(here.contains(&"nlctrl"), "every kernel has the directory");
    // By kernel 6.1 these had 70 commands.
    if ["ethtool", "netdev"].iter().all(|name| here.contains(name)) {
        assert!(found.commands > 70 && found.attributes.len() > 100, "too little was compared");
    }
    let list = Explained::new(include_str!("explained.txt"), 56);
    list.explain(&found.differences, |line| {
        here.iter().any(|name| line.split(' ').next() == Some(name))
    });
    Ok(())
}
