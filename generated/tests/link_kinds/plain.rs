//! Kinds that report no settings: those that have none, pairs, and one that does not report them.

use netloom::rt_link::{self, LinkinfoWriter, Newlink};
use netloom::{Request as _, Route, Socket};

use crate::common::{Comparison, Failure, Outcome, one};

/// A kind, and how a request for it is written.
pub(crate) struct Plain {
    pub(crate) name: &'static str,
    /// `peer` describes the other end of a pair.
    write: fn(info: &mut LinkinfoWriter, peer: &[u8]),
    pair: bool,
}

impl Plain {
    const fn alone(name: &'static str, write: fn(info: &mut LinkinfoWriter, peer: &[u8])) -> Self {
        Self { name, write, pair: false }
    }

    const fn pair(name: &'static str, write: fn(info: &mut LinkinfoWriter, peer: &[u8])) -> Self {
        Self { name, write, pair: true }
    }
}

pub(crate) const KINDS: &[Plain] = &[
    Plain::pair("veth", |info, peer| {
        info.data_veth(|veth| {
            veth.peer(peer);
        });
    }),
    Plain::pair("vxcan", |info, peer| {
        info.data_vxcan(|vxcan| {
            vxcan.peer(peer);
        });
    }),
    Plain::alone("dummy", |info, _| {
        info.data_dummy();
    }),
    Plain::alone("ifb", |info, _| {
        info.data_ifb();
    }),
    Plain::alone("nlmon", |info, _| {
        info.data_nlmon();
    }),
    Plain::alone("team", |info, _| {
        info.data_team();
    }),
    Plain::alone("wireguard", |info, _| {
        info.data_wireguard();
    }),
    Plain::alone("vcan", |info, _| {
        info.data_vcan();
    }),
    // A generic family reports its settings.
    Plain::alone("batadv", |info, _| {
        info.data_batadv(|mesh| {
            mesh.algo_name("BATMAN_IV");
        });
    }),
];

/// The request for a link of the kind.
pub(crate) fn request(kind: &Plain) -> Result<Newlink, Failure> {
    let mut other = rt_link::newlink();
    other.ifname("peer0");
    let other = other.buffer().bytes()?;
    let mut req = rt_link::newlink();
    req.create().exclusive().ifname("kind0").linkinfo(|info| (kind.write)(info, other));
    Ok(req)
}

/// Reads a link back and compares it.
pub(crate) fn look(sock: &mut Socket<Route>, kind: &Plain, compared: &mut Comparison) -> Outcome {
    let theirs = one("ip -json -details link show dev kind0")?;
    let link = sock.get(rt_link::getlink().ifname("kind0"))?;
    let info = link.linkinfo()?.expect("linkinfo");
    compared.of("").same_text("kind", info.kind()?, &theirs["linkinfo"]["info_kind"]);
    assert_eq!(theirs["linkinfo"]["info_kind"], kind.name);
    if kind.pair {
        assert_eq!(theirs["link"], "peer0");
    }
    match info.data()? {
        None => Ok(()),
        data => Err(Failure::new(format!("settings after all: {data:?}"))),
    }
}
