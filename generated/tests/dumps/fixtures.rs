//! Objects of all kinds, so that dumps return something. The usual programs create them, as far as
//! they and the kernel support it.

use std::fs;
use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, TcpListener, TcpStream, UdpSocket};
use std::os::fd::{AsRawFd as _, IntoRawFd as _};

use netloom::conntrack::{self, ExpectFlags, Nfgenmsg, TupleWriter};
use netloom::net_shaper::{self, Metric, Scope};
use netloom::ovs_datapath::{self};
use netloom::prelude::*;
use netloom::{Error, Generic, Netfilter, Socket, ovpn};

use crate::common::{self, Outcome, programs, report, route_socket};

/// Commands, one a line. The quotation marks are part of nft's syntax.
const COMMANDS: &[&str] = &[
    "ip link set lo up",
    "ip link add d0 numtxqueues 2 numrxqueues 2 type veth peer name d1",
    "ip link add br0 type bridge vlan_filtering 1",
    "ip link set d1 master br0",
    "ip link set d0 up",
    "ip link set d1 up",
    "ip link set br0 up",
    "bridge vlan add dev d1 vid 7",
    "bridge fdb add 02:00:00:00:00:07 dev d1 master static",
    "ip link add bond7 type bond mode active-backup",
    "ip link add d0.5 link d0 type vlan id 5 ingress-qos-map 1:2 egress-qos-map 3:4",
    "ip link add vx0 type vxlan id 5 remote 192.0.2.9 dstport 4789",
    "ip link add gnv0 type geneve id 5 remote 192.0.2.9",
    "ip link add gre0x type gre remote 192.0.2.9 local 192.0.2.1",
    "ip link add ipip0x type ipip remote 192.0.2.9",
    "ip link add sit0x type sit remote 192.0.2.9",
    "ip link add mv0 link d0 type macvlan mode bridge",
    "ip link add vrf0 type vrf table 77",
    "ip link add nk7 type netkit",
    "ip link add dummy7 type dummy",
    "ip link add wg0 type wireguard",
    "wg set wg0 peer AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA= allowed-ips 192.0.2.7/32 endpoint 192.0.2.9:51820 persistent-keepalive 25",
    "ip link add team0 type team",
    "ip link add ovpn0 type ovpn",
    "ip link property add dev d0 altname another-name-of-d0",
    "ip address add 192.0.2.1/24 dev d0 label d0:one",
    "ip address add 2001:db8::1/64 dev d0 nodad",
    "ip route add 198.51.100.0/24 via 192.0.2.2 dev d0 metric 5 mtu 1400",
    "ip route add 203.0.113.0/24 nexthop via 192.0.2.2 weight 2 nexthop via 192.0.2.3",
    "ip route add 2001:db8:1::/48 via 2001:db8::2 dev d0",
    "ip route add 2001:db8:2::/48 encap seg6 mode encap segs 2001:db8::9 dev d0",
    "ip route add 198.51.101.0/24 encap ip id 5 dst 192.0.2.9 dev d0",
    "ip route add unreachable 198.51.102.0/24",
    "ip rule add from 192.0.2.0/24 fwmark 0x1/0xff table 77 priority 100",
    "ip -6 rule add iif d0 dport 53 ipproto 17 table 77",
    "ip neighbour add 192.0.2.2 lladdr 02:00:00:00:00:02 dev d0",
    "ip neighbour add proxy 192.0.2.8 dev d0",
    "ip mptcp endpoint add 192.0.2.1 dev d0 subflow signal",
    "ip fou add port 5555 ipproto 4",
    "tc qdisc add dev d0 root handle 1: htb default 10",
    "tc class add dev d0 parent 1: classid 1:10 htb rate 1mbit ceil 2mbit",
    "tc qdisc add dev d0 parent 1:10 handle 10: fq_codel",
    "tc filter add dev d0 parent 1: protocol ip prio 1 u32 match ip dst 192.0.2.0/24 flowid 1:10",
    "tc filter add dev d0 parent 1: protocol ip prio 2 flower dst_ip 192.0.2.7 ip_proto tcp dst_port 80 flowid 1:10",
    "tc qdisc add dev d1 clsact",
    "tc filter add dev d1 ingress protocol all prio 1 matchall action mirred egress mirror dev d0",
    "tc filter add dev d1 ingress protocol ip prio 2 flower action gact ok",
    "tc filter add dev d1 egress protocol ip prio 3 flower action police rate 1mbit burst 10k",
    "tc actions add action gact drop index 5",
    "tc qdisc add dev dummy7 root handle 2: tbf rate 1mbit burst 10k latency 50ms",
    "tc qdisc add dev br0 root handle 3: prio",
    "tc qdisc add dev br0 parent 3:1 netem delay 1ms loss 1%",
    "tc qdisc add dev br0 parent 3:2 cake bandwidth 1mbit",
    "tc qdisc add dev br0 parent 3:3 sfq",
    "tc qdisc add dev mv0 root handle 4: hfsc default 1",
    "tc qdisc add dev bond7 root fq",
    "nft add table inet t",
    "nft add chain inet t c { type filter hook input priority 0 ; policy accept ; }",
    "nft add set inet t s { type ipv4_addr ; flags interval ; }",
    "nft add element inet t s { 192.0.2.0/24 }",
    "nft add map inet t m { type inet_service : verdict ; }",
    "nft add element inet t m { 80 : accept }",
    "nft add counter inet t n",
    "nft add quota inet t q { over 10 mbytes }",
    "nft add limit inet t l { rate 10/second }",
    "nft add ct helper inet t h { type \"ftp\" protocol tcp ; }",
    "nft add flowtable inet t f { hook ingress priority 0 ; devices = { d0 } ; }",
    "nft add rule inet t c ct state established,related counter accept",
    "nft add rule inet t c ip saddr @s limit rate 5/minute log prefix \"x\" drop",
    "nft add rule inet t c tcp dport vmap @m",
    "nft add rule inet t c iifname d0 meta mark set 5 queue num 1",
    "nft add rule inet t c ip daddr 192.0.2.5 reject with icmp type host-unreachable",
];

/// The name of an object, and a function that creates it.
type Object = (&'static str, fn() -> Outcome);

/// Objects that the programs cannot create, or not as simply.
const OTHERS: &[Object] = &[
    ("a datapath of Open vSwitch and a flow", datapath),
    ("a connection", connection),
    ("an expectation", expectation),
    ("a peer of OpenVPN", peer),
];

/// Creates all objects, and reports what failed: kernels and programs differ.
pub(crate) fn create() {
    let mut failed = Vec::new();
    for command in COMMANDS {
        if programs::run(command).is_err() {
            failed.push(*command);
        }
    }
    for (name, make) in OTHERS {
        if make().is_err() {
            failed.push(name);
        }
    }
    let done = COMMANDS.len() + OTHERS.len() - failed.len();
    report(&format!("{done} objects created for dumps; failed: {}", failed.join("; ")));
}

/// Commands for the simulated card, in the initial namespace.
const CARD: &[&str] = &[
    "devlink dev eswitch set netdevsim/netdevsim77 mode switchdev",
    "devlink port function rate add netdevsim/netdevsim77/some",
];

/// Adds a simulated card with two ports and two virtual functions, if the kernel has netdevsim.
pub(crate) fn plug_in() {
    if let Err(error) = card() {
        report(&format!("no simulated card, or only a part of it: {error:?}"));
    }
}

fn card() -> Outcome {
    fs::write("/sys/bus/netdevsim/new_device", "77 2")?;
    // Queues have NAPI instances and page pools only while the link is up.
    for port in fs::read_dir("/sys/bus/netdevsim/devices/netdevsim77/net")? {
        let port = port?.file_name().to_string_lossy().into_owned();
        programs::run(&format!("ip link set {port} up"))?;
        shaper(&port)?;
    }
    fs::write("/sys/bus/netdevsim/devices/netdevsim77/sriov_numvfs", "2")?;
    for command in CARD {
        programs::run(command)?;
    }
    Ok(())
}

/// Limits the rate of a link's first queue, if the kernel has the family.
fn shaper(port: &str) -> Outcome {
    let link = common::index(&mut route_socket()?, port)?.unsigned_abs();
    let mut set = net_shaper::set();
    set.ifindex(link).metric(Metric::BPS).bw_max(1_000_000).handle(|handle| {
        handle.scope(Scope::QUEUE).id(0);
    });
    match Socket::<Generic>::open()?.request(&set) {
        Ok(_) | Err(Error::UnknownFamily(_)) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// Removes the card.
pub(crate) fn pull_out() {
    // A missing card has been reported by `plug_in`.
    let _ = fs::write("/sys/bus/netdevsim/del_device", "77");
}

fn datapath() -> Outcome {
    let mut request = ovs_datapath::new();
    request.header(|h| h.dp_ifindex = 0).name("dp0").upcall_pid(0);
    Socket::<Generic>::open()?.request(&request)?;
    programs::run(
        "ovs-dpctl add-flow dp0 in_port(0),eth(src=02:00:00:00:00:01,dst=02:00:00:00:00:02),\
         eth_type(0x0800),ipv4(src=192.0.2.1,dst=192.0.2.2,proto=17,tos=0,ttl=64,frag=no),\
         udp(src=1,dst=2) 0",
    )?;
    Ok(())
}

/// Opens, uses and closes a TCP connection, whose metrics the kernel keeps (tcp_metrics).
fn connection() -> Outcome {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    let mut client = TcpStream::connect(listener.local_addr()?)?;
    let (mut server, _) = listener.accept()?;
    client.write_all(&[7; 5000])?;
    drop(client);
    server.read_to_end(&mut Vec::new())?;
    Ok(())
}

/// A tracked connection with a helper, and an expectation of it.
fn expectation() -> Outcome {
    let [a, b] = [Ipv4Addr::new(192, 0, 2, 1), Ipv4Addr::new(192, 0, 2, 2)];
    let header = Nfgenmsg::with(|h| h.nfgen_family = 2);
    let mut sock = Socket::<Netfilter>::open()?;
    let mut new = conntrack::new();
    new.create().exclusive().header(|h| *h = header).timeout(900);
    new.tuple_orig(tuple((a, 1000), (b, 21))).tuple_reply(tuple((b, 21), (a, 1000)));
    new.help(|help| {
        help.help_name("ftp");
    });
    sock.request(&new)?;
    let mut expect = conntrack::exp_new();
    expect.create().exclusive().header(|h| *h = header).timeout(600).class(0);
    expect.master(tuple((a, 1000), (b, 21))).tuple(tuple((a, 0), (b, 2000)));
    let all = Ipv4Addr::BROADCAST;
    expect.mask(tuple((all, 0), (all, 0xffff))).flags(ExpectFlags::PERMANENT);
    sock.request(&expect)?;
    Ok(())
}

/// A peer of an OpenVPN link.
fn peer() -> Outcome {
    let link = common::index(&mut route_socket()?, "ovpn0")?.unsigned_abs();
    let carrier = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0))?;
    let mut new = ovpn::peer_new();
    new.ifindex(link).peer(|peer| {
        peer.id(5).remote_ipv4(Ipv4Addr::new(127, 0, 0, 2)).remote_port(1194);
        peer.socket(carrier.as_raw_fd().unsigned_abs());
    });
    Socket::<Generic>::open()?.request(&new)?;
    // Closing the socket would remove the peer.
    let _ = carrier.into_raw_fd();
    Ok(())
}

/// Writes source and destination of a TCP connection.
fn tuple(from: (Ipv4Addr, u16), to: (Ipv4Addr, u16)) -> impl Fn(&mut TupleWriter) {
    move |tuple| {
        tuple.tuple_ip(|ip| {
            ip.ip_v4_src(from.0).ip_v4_dst(to.0);
        });
        tuple.tuple_proto(|proto| {
            proto.proto_num(6).proto_src_port(from.1).proto_dst_port(to.1);
        });
    }
}
