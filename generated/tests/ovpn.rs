//! OpenVPN's data channel: peers and keys are read back, and notifications report what happens to
//! them.
//!
//! VM: kernels=7.3 modules=ovpn programs=ip

mod common;

use std::net::{Ipv4Addr, UdpSocket};
use std::os::fd::AsRawFd as _;
use std::time::Duration;

use common::{Failure, index, ip, isolated, route_socket, skip};
use netloom::Errno;
use netloom::ovpn::{self, CipherAlg, DelPeerReason, Event, KeySlot};
use netloom::prelude::*;
use netloom::rt_link::{self, OvpnMode};
use netloom::{Error, Generic, Notification, Socket, SocketOptions, Subscription};

const VPN: Ipv4Addr = Ipv4Addr::new(10, 8, 0, 2);
const REMOTE: Ipv4Addr = Ipv4Addr::new(127, 0, 0, 2);

/// A socket and the index of an interface for many peers, unless the kernel has no ovpn.
fn device(test: &str) -> Result<Option<(Socket<Generic>, u32)>, Failure> {
    let mut sock = Socket::open_with(&SocketOptions::new().timeout(Duration::from_secs(20)))?;
    match sock.family::<ovpn::Family>().map(drop) {
        Ok(()) => {}
        Err(Error::UnknownFamily(_)) => {
            skip(test, "the kernel has no family ovpn");
            return Ok(None);
        }
        Err(error) => return Err(error.into()),
    }
    ip("link set lo up")?;
    let mut routes = route_socket()?;
    let mut new = rt_link::newlink();
    new.create().exclusive().ifname("ovpn0").linkinfo(|info| {
        info.data_ovpn(|data| {
            data.mode(OvpnMode::MP);
        });
    });
    routes.request(&new)?;
    let number = index(&mut routes, "ovpn0")?.unsigned_abs();
    Ok(Some((sock, number)))
}

/// Adds peer 5, which is reached through `carrier`.
fn add(sock: &mut Socket<Generic>, device: u32, carrier: &UdpSocket) -> Result<(), Error> {
    let descriptor = carrier.as_raw_fd().unsigned_abs();
    let mut new = ovpn::peer_new();
    new.ifindex(device).peer(|peer| {
        peer.id(5).remote_ipv4(REMOTE).remote_port(1194).socket(descriptor).vpn_ipv4(VPN);
        peer.keepalive_interval(10).keepalive_timeout(3600);
    });
    sock.request(&new).map(drop)
}

#[test]
fn peers_and_keys_are_kept() {
    isolated(&["ip"], || {
        let Some((mut sock, device)) = device("peers_and_keys_are_kept")? else { return Ok(()) };
        let carrier = UdpSocket::bind("127.0.0.1:0")?;
        let remote = UdpSocket::bind((REMOTE, 1194))?;
        remote.set_read_timeout(Some(Duration::from_secs(60)))?;
        add(&mut sock, device, &carrier)?;
        let mut get = ovpn::peer_get();
        get.ifindex(device).peer(|peer| {
            peer.id(5);
        });
        let reply = sock.get(&get)?;
        let peer = reply.peer()?.expect("a peer");
        assert_eq!((peer.id()?, peer.vpn_ipv4()?), (Some(5), Some(VPN)));
        assert_eq!((peer.remote_ipv4()?, peer.remote_port()?), (Some(REMOTE), Some(1194)));
        assert_eq!((peer.keepalive_interval()?, peer.keepalive_timeout()?), (Some(10), Some(3600)));
        assert_eq!(peer.local_port()?, Some(carrier.local_addr()?.port()));
        assert!(peer.vpn_rx_bytes()?.is_some() && peer.link_tx_packets()?.is_some());

        let mut set = ovpn::peer_set();
        set.ifindex(device).peer(|peer| {
            peer.id(5).keepalive_interval(20).keepalive_timeout(1800);
        });
        sock.request(&set)?;
        let mut all = ovpn::peer_get();
        all.ifindex(device);
        let mut peers = sock.dump(&all)?;
        let one = peers.next()?.expect("a peer").peer()?.expect("a peer").keepalive_interval()?;
        assert_eq!((one, peers.next()?.is_none()), (Some(20), true));
        drop(peers);

        let mut new = ovpn::key_new();
        new.ifindex(device).keyconf(|key| {
            key.peer_id(5).slot(KeySlot::PRIMARY).key_id(3).cipher_alg(CipherAlg::AES_GCM);
            key.encrypt_dir(|dir| {
                dir.cipher_key([1; 32]).nonce_tail([2; 8]);
            });
            key.decrypt_dir(|dir| {
                dir.cipher_key([3; 32]).nonce_tail([4; 8]);
            });
        });
        sock.request(&new)?;
        let mut swap = ovpn::key_swap();
        swap.ifindex(device).keyconf(|key| {
            key.peer_id(5);
        });
        sock.request(&swap)?;
        let mut get = ovpn::key_get();
        get.ifindex(device).keyconf(|key| {
            key.peer_id(5).slot(KeySlot::SECONDARY);
        });
        let reply = sock.get(&get)?;
        let key = reply.keyconf()?.expect("a key");
        assert_eq!((key.key_id()?, key.cipher_alg()?), (Some(3), Some(CipherAlg::AES_GCM)));

        // Back in the primary slot it encrypts the keepalive packets.
        sock.request(&swap)?;
        let mut set = ovpn::peer_set();
        set.ifindex(device).peer(|peer| {
            peer.id(5).keepalive_interval(1).keepalive_timeout(1800);
        });
        sock.request(&set)?;
        let mut packet = [0; 200];
        let (_, from) = remote.recv_from(&mut packet)?;
        assert_eq!(from, carrier.local_addr()?);
        // Data (9) with a peer's number, the number of the key, and the peer's.
        assert_eq!(packet[..4], [9 << 3 | 3, 0, 0, 5]);
        Ok(())
    });
}

#[test]
fn the_end_of_a_peer_is_told() {
    isolated(&["ip"], || {
        let Some((mut sock, device)) = device("the_end_of_a_peer_is_told")? else { return Ok(()) };
        let mut sub = Subscription::<Generic>::open()?;
        sub.set_timeout(Some(Duration::from_secs(20)));
        sub.join::<ovpn::Family>("peers")?;
        let carrier = UdpSocket::bind("127.0.0.1:0")?;
        add(&mut sock, device, &carrier)?;
        let mut del = ovpn::peer_del();
        del.ifindex(device).peer(|peer| {
            peer.id(5);
        });
        sock.request(&del)?;
        let Notification::Message(event) = sub.next()? else {
            return Err(Failure::new("the kernel lost notifications"));
        };
        let event = event.decode::<ovpn::Family>()?;
        let Some(Event::PeerDelNtf(gone)) = event else { panic!("{event:?}") };
        let peer = gone.peer()?.expect("a peer");
        assert_eq!((gone.ifindex()?, peer.id()?), (Some(device), Some(5)));
        assert_eq!(peer.del_reason()?, Some(DelPeerReason::USERSPACE));
        assert_eq!(sock.request(&del).unwrap_err().errno(), Some(Errno::ENOENT));
        Ok(())
    });
}

#[test]
fn refusals_name_the_attribute() {
    isolated(&["ip"], || {
        let Some((mut sock, device)) = device("refusals_name_the_attribute")? else {
            return Ok(());
        };
        let mut new = ovpn::peer_new();
        new.ifindex(device).peer(|peer| {
            // A number of 24 bits, which our typed writers would reject.
            peer.raw(1, &(1_u32 << 24).to_ne_bytes());
        });
        let error = sock.request(&new).unwrap_err();
        let Error::Kernel(error) = error else { panic!("{error:?}") };
        assert_eq!(error.errno(), Errno::ERANGE, "{error}");
        assert_eq!(error.attribute(), Some("peer.id"), "{error}");
        // Not a socket of this process.
        let mut new = ovpn::peer_new();
        new.ifindex(1).peer(|peer| {
            peer.id(1);
        });
        let Err(Error::Kernel(error)) = sock.request(&new) else { panic!("lo is no ovpn") };
        assert_eq!((error.errno(), error.attribute()), (Errno::EINVAL, Some("ifindex")), "{error}");
        Ok(())
    });
}
