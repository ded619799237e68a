//! Every kind of link that the kernel supports: created with options, read back and compared.
//!
//! Kernels support different kinds. The test prints to stderr what this one lacks. In a kernel with
//! many modules it covers every layout of the spec.
//!
//! VM: modules=fou,tun programs=ip

#[path = "../common/mod.rs"]
mod common;
mod plain;
mod ports;
mod tunnels;
mod typed;
mod upper;

use common::{Comparison, Failure, Outcome, index, ip, isolated, one, report, route_socket};
use netloom::Errno;
use netloom::rt_link::{self, LinkinfoDataMsg, LinkinfoWriter};
use netloom::{Error, Route, Socket};
use serde_json::Value;

/// A kind with settings.
pub(crate) struct Kind {
    pub(crate) name: &'static str,
    /// Whether it is stacked on another link.
    pub(crate) on: bool,
    /// Writes the options; `links` are two existing Ethernet links.
    pub(crate) options: fn(info: &mut LinkinfoWriter, links: [u32; 2]),
    /// Compares the reply with what was written and with what `ip` prints.
    pub(crate) check: Check,
}

type Check = fn(data: LinkinfoDataMsg<'_>, theirs: &Value, ours: &mut Comparison) -> Outcome;

/// The kinds by outcome.
#[derive(Default)]
struct Found {
    here: Vec<&'static str>,
    missing: Vec<&'static str>,
    failed: Vec<String>,
}

impl Found {
    fn tell(self, what: &str, compared: &Comparison) {
        let Self { mut here, missing, failed } = self;
        here.dedup();
        let mut missing: Vec<String> = missing
            .iter()
            .map(|name| {
                let some = if here.contains(name) { "(with some options)" } else { "" };
                format!("{name}{some}")
            })
            .collect();
        missing.dedup();
        report(&format!(
            "link kinds, {what}: {} here ({}), {} values compared; not in this kernel: {}",
            here.len(),
            here.join(" "),
            compared.count(),
            if missing.is_empty() { "none".to_owned() } else { missing.join(" ") },
        ));
        assert!(failed.is_empty(), "{}", failed.join("\n"));
    }
}

/// Links that others are stacked on.
fn ground(sock: &mut Socket<Route>) -> Result<[u32; 2], Failure> {
    common::veth(sock, "under0", "far0")?;
    common::veth(sock, "under1", "far1")?;
    Ok([index(sock, "under0")?.unsigned_abs(), index(sock, "under1")?.unsigned_abs()])
}

#[test]
fn kinds_with_settings() {
    isolated(&["ip"], || {
        let mut sock = route_socket()?;
        let links = ground(&mut sock)?;
        let (mut found, mut compared) = (Found::default(), Comparison::new());
        for kind in typed::KINDS.iter().chain(tunnels::KINDS).chain(upper::KINDS) {
            let mut req = rt_link::newlink();
            req.create().exclusive().ifname("kind0");
            req.linkinfo(|info| (kind.options)(info, links));
            if kind.on {
                req.link(links[0]);
            }
            if !made(&mut sock, kind.name, &req, &mut found) {
                continue;
            }
            if let Err(failure) = look(&mut sock, kind, &mut compared) {
                found.failed.push(format!("{}: {failure:?}", kind.name));
            }
            sock.request(rt_link::dellink().ifname("kind0"))?;
        }
        found.tell("with settings", &compared);
        Ok(())
    });
}

/// Reads a link back and compares it.
fn look(sock: &mut Socket<Route>, kind: &Kind, compared: &mut Comparison) -> Outcome {
    let theirs = one("ip -json -details link show dev kind0")?;
    let link = sock.get(rt_link::getlink().ifname("kind0"))?;
    let info = link.linkinfo()?.expect("linkinfo");
    assert_eq!(info.kind()?.map(ToString::to_string).as_deref(), Some(kind.name));
    compared.of("").same_text("kind", info.kind()?, &theirs["linkinfo"]["info_kind"]);
    let data = info.data()?.ok_or_else(|| Failure::new("it has no data"))?;
    let printed = format!("{data:?}");
    assert!(!printed.contains('?'), "{printed}");
    (kind.check)(data, &theirs["linkinfo"]["info_data"], compared)
}

/// Whether the kernel creates the link; records the kind.
fn made(
    sock: &mut Socket<Route>,
    name: &'static str,
    req: &rt_link::Newlink,
    found: &mut Found,
) -> bool {
    match sock.request(req) {
        Ok(_) => {
            found.here.push(name);
            true
        }
        Err(error) if error.errno() == Some(Errno::EOPNOTSUPP) => {
            found.missing.push(name);
            false
        }
        Err(error) => {
            found.failed.push(format!("{name}: {error}"));
            false
        }
    }
}

#[test]
fn kinds_without_settings_and_pairs() {
    isolated(&["ip"], || {
        let mut sock = route_socket()?;
        let (mut found, mut compared) = (Found::default(), Comparison::new());
        for kind in plain::KINDS {
            let req = plain::request(kind)?;
            if !made(&mut sock, kind.name, &req, &mut found) {
                continue;
            }
            if let Err(failure) = plain::look(&mut sock, kind, &mut compared) {
                found.failed.push(format!("{}: {failure:?}", kind.name));
            }
            sock.request(rt_link::dellink().ifname("kind0"))?;
        }
        assert!(found.here.contains(&"veth"), "every kernel of these tests has it");
        found.tell("without settings", &compared);
        Ok(())
    });
}

#[test]
fn members_of_bonds_and_bridges() {
    isolated(&["ip"], || {
        let mut sock = route_socket()?;
        ground(&mut sock)?;
        let (mut found, mut compared) = (Found::default(), Comparison::new());
        for (name, look) in ports::KINDS {
            let mut req = rt_link::newlink();
            req.create().exclusive().ifname("kind0").linkinfo(|info| {
                info.kind(name);
            });
            if !made(&mut sock, name, &req, &mut found) {
                continue;
            }
            if let Err(failure) = look(&mut sock, &mut compared) {
                found.failed.push(format!("{name}: {failure:?}"));
            }
            sock.request(rt_link::dellink().ifname("kind0"))?;
        }
        found.tell("members", &compared);
        Ok(())
    });
}

/// Kinds that cannot be created over netlink, but by `ip`.
#[test]
fn tun_devices_of_ip_are_read() {
    isolated(&["ip"], || {
        let mut sock = route_socket()?;
        if let Err(failure) = ip("tuntap add dev kind0 mode tap user 7 group 8 multi_queue") {
            report(&format!("link kinds: tun not here: {failure:?}"));
            return Ok(());
        }
        let theirs = one("ip -json -details link show dev kind0")?;
        let theirs = &theirs["linkinfo"]["info_data"];
        let link = sock.get(rt_link::getlink().ifname("kind0"))?;
        let info = link.linkinfo()?.expect("linkinfo");
        let Some(LinkinfoDataMsg::Tun(tun)) = info.data()? else {
            return Err(Failure::new(format!("no tun: {info:?}")));
        };
        let mut ours = Comparison::new();
        // IFF_TUN is 1, IFF_TAP is 2.
        let kind = tun.type_()?.map(|kind| ["?", "tun", "tap"][usize::from(kind)]);
        ours.same("type", kind, &theirs["type"]);
        ours.same_bool("pi", tun.pi()?, &theirs["pi"]);
        ours.same_bool("vnet-hdr", tun.vnet_hdr()?, &theirs["vnet_hdr"]);
        ours.same_bool("multi-queue", tun.multi_queue()?, &theirs["multi_queue"]);
        ours.same_bool("persist", tun.persist()?, &theirs["persist"]);
        assert_eq!((tun.owner()?, tun.group()?), (Some(7), Some(8)));
        ours.finish(5);
        report("link kinds: tun here");
        // Over netlink it is refused in words.
        let refused = sock.request(rt_link::newlink().create().linkinfo(|info| {
            info.data_tun(|_| {});
        }));
        let Err(Error::Kernel(refused)) = refused else { panic!("{refused:?}") };
        assert!(refused.message().is_some_and(|words| words.contains("not supported")));
        Ok(())
    });
}
