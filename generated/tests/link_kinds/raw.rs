//! Kinds without a layout in the spec: options are written as bytes and come back as bytes.

use netloom::rt_link::{self, LinkinfoDataMsg, Newlink};
use netloom::wire::Attrs;
use netloom::{Request as _, Route, Socket};
use serde_json::Value;

use crate::common::{Comparison, Failure, Outcome, one};

/// A kind and its options.
pub(crate) struct Raw {
    pub(crate) name: &'static str,
    on: bool,
    options: &'static [Written],
    /// Number of the option that holds the other end.
    peer: Option<u16>,
}

/// Number and bytes of an option, and where and how `ip` prints it.
struct Written(u16, &'static [u8], Option<(&'static str, Printed)>);

enum Printed {
    Number(u64),
    Text(&'static str),
}

use Printed::{Number, Text};

const PLAIN: Raw = Raw { name: "", on: false, options: &[], peer: None };

/// Numbers are those of include/uapi/linux/if_link.h, veth.h, can/vxcan.h, batman_adv.h.
pub(crate) const KINDS: &[Raw] = &[
    Raw { name: "veth", peer: Some(1), ..PLAIN },
    Raw { name: "vxcan", peer: Some(1), ..PLAIN },
    Raw { name: "dummy", ..PLAIN },
    Raw { name: "ifb", ..PLAIN },
    Raw { name: "nlmon", ..PLAIN },
    Raw { name: "team", ..PLAIN },
    Raw { name: "wireguard", ..PLAIN },
    Raw { name: "vcan", ..PLAIN },
    Raw {
        name: "macvlan",
        on: true,
        options: &[Written(1, &4u32.to_ne_bytes(), Some(("mode", Text("bridge"))))],
        ..PLAIN
    },
    Raw {
        name: "macvtap",
        on: true,
        options: &[Written(1, &2u32.to_ne_bytes(), Some(("mode", Text("vepa"))))],
        ..PLAIN
    },
    Raw {
        name: "ipvlan",
        on: true,
        options: &[
            Written(1, &1u16.to_ne_bytes(), Some(("mode", Text("l3")))),
            Written(2, &1u16.to_ne_bytes(), Some(("flags", Text("private")))),
        ],
        ..PLAIN
    },
    Raw {
        name: "ipvtap",
        on: true,
        options: &[Written(1, &0u16.to_ne_bytes(), Some(("mode", Text("l2"))))],
        ..PLAIN
    },
    Raw {
        name: "vxlan",
        options: &[
            Written(1, &77u32.to_ne_bytes(), Some(("id", Number(77)))),
            Written(2, &[10, 1, 0, 2], Some(("remote", Text("10.1.0.2")))),
            Written(4, &[10, 1, 0, 1], Some(("local", Text("10.1.0.1")))),
            Written(5, &[9], Some(("ttl", Number(9)))),
            Written(8, &500u32.to_ne_bytes(), Some(("ageing", Number(500)))),
            Written(9, &1000u32.to_ne_bytes(), Some(("limit", Number(1000)))),
            Written(10, &[0x13, 0x88, 0x17, 0x70], None),
            Written(15, &4789u16.to_be_bytes(), Some(("port", Number(4789)))),
        ],
        ..PLAIN
    },
    Raw {
        name: "bareudp",
        options: &[
            Written(1, &6635u16.to_be_bytes(), Some(("dstport", Number(6635)))),
            Written(2, &0x8847u16.to_be_bytes(), Some(("ethertype", Text("mpls_uc")))),
        ],
        ..PLAIN
    },
    Raw {
        name: "xfrm",
        options: &[Written(2, &77u32.to_ne_bytes(), Some(("if_id", Text("0x4d"))))],
        ..PLAIN
    },
    Raw {
        name: "macsec",
        on: true,
        options: &[
            Written(3, &[16], Some(("icv_len", Number(16)))),
            Written(6, &[3], Some(("encodingsa", Number(3)))),
            Written(9, &[1], None),
        ],
        ..PLAIN
    },
    Raw { name: "batadv", ..PLAIN },
    Raw { name: "ip6gretap", options: &[Written(8, &[77], Some(("ttl", Number(77))))], ..PLAIN },
    Raw { name: "can", ..PLAIN },
];

/// The request for a link of the kind.
pub(crate) fn request(kind: &Raw, links: [u32; 2]) -> Result<Newlink, Failure> {
    let mut other = rt_link::newlink();
    other.ifname("peer0");
    let other = other.buffer().bytes()?;
    let mut req = rt_link::newlink();
    req.create().exclusive().ifname("kind0").linkinfo(|info| {
        info.data_other(kind.name, |data| {
            for Written(number, bytes, _) in kind.options {
                data.put(*number, bytes);
            }
            if let Some(number) = kind.peer {
                data.put(number, other);
            }
        });
    });
    if kind.on {
        req.attributes().link(links[0]);
    }
    Ok(req)
}

/// Reads a link back and compares it.
pub(crate) fn look(sock: &mut Socket<Route>, kind: &Raw, compared: &mut Comparison) -> Outcome {
    let theirs = one("ip -json -details link show dev kind0")?;
    let link = sock.get(rt_link::getlink().ifname("kind0"))?;
    let info = link.linkinfo()?.expect("linkinfo");
    compared.of("").same_text("kind", info.kind()?, &theirs["linkinfo"]["info_kind"]);
    if kind.peer.is_some() {
        assert_eq!(theirs["link"], "peer0");
    }
    let payload = match info.data()? {
        Some(LinkinfoDataMsg::Unknown { key, payload }) => {
            assert_eq!(netloom::trim_nul(key), kind.name.as_bytes());
            payload
        }
        None if kind.options.is_empty() => return Ok(()),
        other => return Err(Failure::new(format!("not raw: {other:?}"))),
    };
    for Written(number, bytes, printed) in kind.options {
        let back = Attrs::new(payload).find(|attr| attr.id() == *number);
        let back = back.ok_or_else(|| Failure::new(format!("option {number} is not back")))?;
        assert_eq!(back.payload, *bytes, "option {number}");
        let Some((name, value)) = printed else { continue };
        let value = match value {
            Number(number) => Value::from(*number),
            Text(text) => Value::from(*text),
        };
        // What an older `ip` does not print is no disagreement.
        let told = &theirs["linkinfo"]["info_data"][name];
        if !told.is_null() {
            compared.same(&format!("{}.{name}", kind.name), value, told);
        }
    }
    Ok(())
}
