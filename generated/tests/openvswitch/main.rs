//! Open vSwitch: datapaths, ports and flows are what `ovs-dpctl` says, packets come and go.
//!
//! VM: modules=openvswitch,dummy programs=ovs-dpctl,ip

#[path = "../common/mod.rs"]
mod common;
mod flows;

use std::fs;
use std::net::{Ipv4Addr, UdpSocket};
use std::os::fd::{AsFd as _, AsRawFd as _};
use std::time::{Duration, Instant};

use common::{Failure, index, ip, isolated, mac, one, programs::run, route_socket, skip};
use netloom::Errno;
use netloom::ovs_datapath::{self, OvsHeader, UserFeatures};
use netloom::ovs_flow::{
    self, ActionWriter, KeyAttrs, KeyWriter, OvsFragType, OvsKeyEthernet, OvsKeyIpv4,
};
use netloom::ovs_packet::{self, Event as PacketEvent};
use netloom::ovs_vport::{self, VportType};
use netloom::prelude::*;
use netloom::wire::{GenericHeader, flags};
use netloom::{Error, Family, Generic, Notification, Socket, SocketOptions, Subscription};
use netloom_runtime::__v1::Writer;
use nix::sys::socket::{NetlinkAddr, getsockname};

/// `OVS_DP_ATTR_NAME` (include/uapi/linux/openvswitch.h).
const NAME: u16 = 1;

/// A socket, unless the kernel has no Open vSwitch.
fn socket(test: &str) -> Result<Option<Socket<Generic>>, Failure> {
    let mut sock = Socket::open_with(&SocketOptions::new().timeout(Duration::from_secs(20)))?;
    match sock.family::<ovs_datapath::Family>().map(drop) {
        Ok(()) => {}
        Err(Error::UnknownFamily(_)) => {
            skip(test, "the kernel has no family ovs_datapath");
            return Ok(None);
        }
        Err(error) => return Err(error.into()),
    }
    // Devices that say nothing by themselves.
    fs::write("/proc/sys/net/ipv6/conf/default/disable_ipv6", "1")?;
    for name in ["d0", "d1"] {
        ip(&format!("link add {name} type dummy"))?;
        ip(&format!("link set {name} up"))?;
    }
    Ok(Some(sock))
}

/// Makes the datapath dp0 with its port 0, d0 as 1 and d1 as 7, and returns its number.
fn datapath(sock: &mut Socket<Generic>) -> Result<i32, Failure> {
    sock.request(ovs_datapath::new().name("dp0").upcall_pid(0))?;
    let mut get = ovs_datapath::get();
    get.name("dp0");
    let number = sock.get(&get)?.header().dp_ifindex;
    for (name, port) in [("d0", 1), ("d1", 7)] {
        let mut new = ovs_vport::new();
        new.header(|h| h.dp_ifindex = number).port_no(port).name(name);
        sock.request(new.type_(VportType::NETDEV).upcall_pid(&[0]))?;
    }
    Ok(number)
}

/// What `ovs-dpctl` prints of our datapath.
fn dpctl(words: &str) -> Result<String, Failure> {
    run(&format!("ovs-dpctl {words}"))
}

#[test]
fn datapaths_and_ports_are_those_of_ovs_dpctl() {
    isolated(&["ip", "ovs-dpctl"], || {
        let test = "datapaths_and_ports_are_those_of_ovs_dpctl";
        let Some(mut sock) = socket(test)? else { return Ok(()) };
        let number = datapath(&mut sock)?;
        assert_eq!(number, index(&mut route_socket()?, "dp0")?);
        let header = OvsHeader::with(|h| h.dp_ifindex = number);
        let vport = ovs_vport::OvsHeader::with(|h| h.dp_ifindex = number);
        let mut set = ovs_datapath::set();
        set.header(|h| *h = header).masks_cache_size(512).user_features(UserFeatures::UNALIGNED);
        sock.request(&set)?;
        let mut new = ovs_vport::new();
        new.header(|h| *h = vport).name("int0").type_(VportType::INTERNAL).upcall_pid(&[5]);
        sock.request(&new)?;
        assert_eq!(sock.request(&new).unwrap_err().errno(), Some(Errno::EEXIST));

        // Before the program is asked, which sets its own.
        let features = sock.get(ovs_datapath::get().header(|h| *h = header))?.user_features()?;
        assert_eq!(features, Some(UserFeatures::UNALIGNED));
        let mut printed = dpctl("show dp0")?;
        let mut ours = String::from("system@dp0:\n");
        let found = sock.get(ovs_datapath::get().header(|h| *h = header))?;
        let stats = found.stats()?.expect("stats");
        let masks = found.megaflow_stats()?.expect("megaflow stats");
        ours += &format!("  flows: {}\n", stats.n_flows);
        ours += &format!("  masks: hit:{} total:{} ", masks.n_mask_hit, masks.n_masks);
        ours += "hit/pkt:0.00\n  caches:\n";
        ours += &format!("    masks-cache: size:{}\n", found.masks_cache_size()?.unwrap_or(0));
        let mut dump = ovs_vport::get();
        dump.header(|h| *h = vport);
        let mut ports = sock.dump(&dump)?;
        while let Some(port) = ports.next()? {
            let kind = if port.type_()? == Some(VportType::INTERNAL) { " (internal)" } else { "" };
            let name = port.name()?.expect("a name");
            let line = format!("  port {}: {name}{kind}\n", port.port_no()?.expect("a number"));
            ours += &line;
            assert_eq!(port.header().dp_ifindex, number);
        }
        drop(ports);
        // Packets of our own neighbour discovery may be lost at any time.
        printed =
            printed.lines().filter(|line| !line.contains("lookups")).collect::<Vec<_>>().join("\n");
        let sorted = |text: &str| {
            let mut lines: Vec<_> = text.trim().lines().map(str::to_owned).collect();
            lines.sort();
            lines
        };
        assert_eq!(sorted(&ours), sorted(&printed));

        // What a port gets its packets by, changed.
        let mut set = ovs_vport::set();
        sock.request(set.header(|h| *h = vport).port_no(7).upcall_pid(&[77]))?;
        let port = sock.get(ovs_vport::get().header(|h| *h = vport).port_no(7))?;
        assert_eq!(port.upcall_pid()?.expect("ids").collect::<Vec<_>>(), [77]);
        assert_eq!(port.name()?.map(ToString::to_string).as_deref(), Some("d1"));

        sock.request(ovs_vport::del().header(|h| *h = vport).port_no(7))?;
        assert!(!dpctl("show dp0")?.contains("d1"));
        sock.request(ovs_datapath::del().name("dp0"))?;
        assert_eq!(dpctl("dump-dps")?, "");
        // More than the name of a device may have.
        let mut long = ovs_datapath::new();
        long.upcall_pid(0).attributes().raw(NAME, &[b'x'; 40]);
        let error = sock.request(&long).unwrap_err();
        let Error::Kernel(error) = error else { panic!("{error:?}") };
        assert_eq!(error.attribute(), Some("name"), "{error}");
        Ok(())
    });
}

/// Ports that are tunnels; the newest kernels want devices instead.
#[test]
fn options_of_tunnel_ports_come_back() {
    isolated(&["ip"], || {
        let test = "options_of_tunnel_ports_come_back";
        let Some(mut sock) = socket(test)? else { return Ok(()) };
        let number = datapath(&mut sock)?;
        let vport = ovs_vport::OvsHeader::with(|h| h.dp_ifindex = number);
        let mut new = ovs_vport::new();
        new.header(|h| *h = vport).port_no(9).name("vx").type_(VportType::VXLAN).upcall_pid(&[0]);
        new.options(|options| {
            options.dst_port(4790).extension(|extension| {
                extension.gbp(true);
            });
        });
        if let Err(error) = sock.request(&new) {
            assert_eq!(error.errno(), Some(Errno::EAFNOSUPPORT), "{error}");
            skip(test, "the kernel has no ports that are VXLAN tunnels");
            return Ok(());
        }
        let port = sock.get(ovs_vport::get().header(|h| *h = vport).port_no(9))?;
        let options = port.options()?.expect("options");
        assert_eq!(options.dst_port()?, Some(4790));
        assert!(options.extension()?.expect("an extension").gbp());
        let theirs = one("ip -json -details link show vx")?;
        assert_eq!(theirs["linkinfo"]["info_data"]["port"], 4790, "{theirs}");
        assert_eq!(theirs["linkinfo"]["info_data"]["gbp"], true, "{theirs}");
        Ok(())
    });
}

/// Packets: one that no flow matches is handed over, and comes back to leave by a port; another
/// one is counted by its flow.
#[test]
fn packets_come_and_go() {
    isolated(&["ip", "ovs-dpctl"], || {
        let Some(mut sock) = socket("packets_come_and_go")? else { return Ok(()) };
        let number = datapath(&mut sock)?;
        let vport = ovs_vport::OvsHeader::with(|h| h.dp_ifindex = number);
        let mut sub = Subscription::<Generic>::open()?;
        sub.set_timeout(Some(Duration::from_secs(20)));
        let listener = getsockname::<NetlinkAddr>(sub.as_fd().as_raw_fd())?.pid();
        let mut new = ovs_vport::new();
        new.header(|h| *h = vport).port_no(3).name("int0").type_(VportType::INTERNAL);
        sock.request(new.upcall_pid(&[listener]))?;
        ip("link set int0 up")?;
        ip("address add 10.0.0.1/24 dev int0")?;
        ip("neighbour add 10.0.0.2 lladdr 02:00:00:00:00:02 dev int0 nud permanent")?;

        let sender = UdpSocket::bind("10.0.0.1:0")?;
        sender.send_to(b"hello", "10.0.0.2:9")?;
        let Notification::Message(event) = sub.next()? else {
            return Err(Failure::new("the kernel lost an upcall"));
        };
        // The family has no group by which the subscription could have learnt its number.
        let (generic, payload) = GenericHeader::split(event.payload()).expect("a header");
        let miss = ovs_packet::Family::decode_event(generic.command.into(), payload)?;
        let Some(PacketEvent::Miss(miss)) = miss else { panic!("{miss:?}") };
        assert_eq!(miss.header().dp_ifindex, number);
        let bytes = miss.packet()?.expect("a packet");
        assert!(bytes.ends_with(b"hello"), "{bytes:?}");
        let key = miss.key()?.expect("a key");
        let fields = KeyAttrs::new(key);
        assert_eq!((fields.in_port()?, fields.ethertype()?), (Some(3), Some(0x0800)));
        assert_eq!(fields.udp()?.expect("UDP").udp_dst, 9);
        assert_eq!(fields.ipv4()?.expect("IPv4").ipv4_dst, Ipv4Addr::new(10, 0, 0, 2));

        let sent = |sock: &mut Socket<Generic>| -> Result<u64, Failure> {
            let port = sock.get(ovs_vport::get().header(|h| *h = vport).port_no(1))?;
            Ok(port.stats()?.expect("stats").tx_packets)
        };
        let before = sent(&mut sock)?;
        let mut actions = Writer::new();
        actions.lend(|list: &mut ActionWriter| {
            list.output(1);
        });
        let mut execute = ovs_packet::execute();
        execute.header(|h| h.dp_ifindex = number);
        sock.request(execute.packet(bytes).key(key).actions(actions.bytes()?))?;
        assert_eq!(sent(&mut sock)?, before + 1);

        let header = ovs_flow::OvsHeader::with(|h| h.dp_ifindex = number);
        let mut flow = ovs_flow::new();
        flow.nlm_flags(flags::CREATE)
            .header(|h| *h = header)
            .key(any_udp(true))
            .mask(any_udp(false));
        flow.actions(|actions| {
            actions.output(1);
        });
        sock.request(&flow)?;
        sender.send_to(b"again", "10.0.0.2:9")?;
        let mut get = ovs_flow::get();
        get.header(|h| *h = header).key(any_udp(true));
        let deadline = Instant::now() + Duration::from_secs(20);
        while sock.get(&get)?.stats()?.is_none_or(|stats| stats.n_packets == 0) {
            assert!(Instant::now() < deadline, "the flow counts nothing");
        }
        let counted = sock.get(&get)?;
        assert_eq!(counted.stats()?.expect("stats").n_packets, 1);
        assert!(counted.used()?.is_some_and(|used| used > 0));
        let mut clear = ovs_flow::set();
        sock.request(clear.header(|h| *h = header).key(any_udp(true)).clear(true))?;
        assert_eq!(sock.get(&get)?.stats()?.map(|stats| stats.n_packets), None);
        Ok(())
    });
}

/// UDP over IPv4 that comes in by port 3; or the mask that goes with it.
fn any_udp(exact: bool) -> impl Fn(&mut KeyWriter) {
    move |key| {
        let none = mac("00:00:00:00:00:00");
        key.in_port(if exact { 3 } else { !0 });
        key.ethernet(OvsKeyEthernet::with(|s| {
            s.eth_src = none;
            s.eth_dst = none;
        }));
        key.ethertype(if exact { 0x0800 } else { 0xffff });
        key.ipv4(OvsKeyIpv4::with(|s| {
            s.ipv4_proto = if exact { 17 } else { 0xff };
            s.ipv4_frag = if exact { OvsFragType::NONE } else { OvsFragType::ANY };
        }));
        key.udp(ovs_flow::OvsKeyUdp::default());
    }
}

#[test]
fn flows_are_what_ovs_dpctl_prints() {
    isolated(&["ip", "ovs-dpctl"], || match socket("flows_are_what_ovs_dpctl_prints")? {
        Some(mut sock) => flows::printed(&mut sock),
        None => Ok(()),
    });
}

#[test]
fn flows_of_ovs_dpctl_are_read() {
    isolated(&["ip", "ovs-dpctl"], || match socket("flows_of_ovs_dpctl_are_read")? {
        Some(mut sock) => flows::read(&mut sock),
        None => Ok(()),
    });
}

fn name(of: Option<&netloom::BStr>) -> String {
    of.unwrap_or_default().to_string()
}

#[test]
fn changes_are_told() {
    isolated(&["ip"], || {
        let Some(mut sock) = socket("changes_are_told")? else { return Ok(()) };
        let mut sub = Subscription::<Generic>::open()?;
        sub.set_timeout(Some(Duration::from_secs(20)));
        sub.join::<ovs_datapath::Family>("ovs_datapath")?;
        sub.join::<ovs_vport::Family>("ovs_vport")?;
        sub.join::<ovs_flow::Family>("ovs_flow")?;
        let number = datapath(&mut sock)?;
        let header = ovs_flow::OvsHeader::with(|h| h.dp_ifindex = number);
        let mut set = ovs_vport::set();
        set.header(|h| h.dp_ifindex = number).port_no(7).upcall_pid(&[9]);
        sock.request(&set)?;
        let mut flow = ovs_flow::new();
        flow.nlm_flags(flags::CREATE)
            .header(|h| *h = header)
            .key(any_udp(true))
            .mask(any_udp(false))
            .actions(|_| {});
        sock.request(&flow)?;
        sock.request(ovs_datapath::del().name("dp0"))?;
        let mut seen = Vec::new();
        while seen.len() < 6 {
            let Notification::Message(event) = sub.next()? else {
                return Err(Failure::new("the kernel lost notifications"));
            };
            if let Some(event) = event.decode::<ovs_datapath::Family>()? {
                seen.push(match event {
                    ovs_datapath::Event::New(of) => format!("new datapath {}", name(of.name()?)),
                    ovs_datapath::Event::Del(of) => format!("del datapath {}", name(of.name()?)),
                    other => format!("{other:?}"),
                });
            } else if let Some(event) = event.decode::<ovs_vport::Family>()? {
                seen.push(match event {
                    ovs_vport::Event::New(of) => format!("new port {}", name(of.name()?)),
                    ovs_vport::Event::Set(of) => format!("set port {:?}", of.port_no()?),
                    other => format!("{other:?}"),
                });
            } else if let Some(ovs_flow::Event::New(_)) = event.decode::<ovs_flow::Family>()? {
                seen.push("new flow".to_owned());
            }
        }
        let expected = [
            "new datapath dp0",
            "new port d0",
            "new port d1",
            "set port Some(7)",
            "new flow",
            "del datapath dp0",
        ];
        assert_eq!(seen, expected);
        Ok(())
    });
}
