//! WireGuard against `wg`: each reads what the other configures.
//!
//! VM: modules=wireguard programs=wg,ip

#[path = "../examples/wireguard/base64.rs"]
mod base64;
mod common;
#[path = "../examples/wireguard/device.rs"]
mod device;
#[path = "../examples/wireguard/text.rs"]
mod text;
#[path = "wireguard/words.rs"]
mod words;

use std::fmt::Write as _;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};
use std::{env, fs, process};

use common::{Failure, at_rest, ip, isolated, programs::run, skip};
use device::Device;
use netloom::Errno;
use netloom::prelude::*;
use netloom::wireguard::{self, SetDevice, SockaddrIn, SockaddrIn6, WgdeviceFlags, WgpeerFlags};
use netloom::{Error, Generic, Socket, SocketOptions};

const INET: u16 = 2;
const INET6: u16 = 10;
/// `WGDEVICE_A_PRIVATE_KEY` (include/uapi/linux/wireguard.h).
const PRIVATE_KEY: u16 = 3;

/// A socket and the interface wg0, unless the kernel has no WireGuard.
fn socket(test: &str) -> Result<Option<Socket<Generic>>, Failure> {
    let made = ip("link add wg0 type wireguard");
    let mut sock = Socket::open_with(&SocketOptions::new().timeout(Duration::from_secs(20)))?;
    match sock.family::<wireguard::Family>().map(drop) {
        Err(Error::UnknownFamily(_)) => {
            skip(test, "the kernel has no family wireguard");
            return Ok(None);
        }
        other => other?,
    }
    made?;
    Ok(Some(sock))
}

fn wg0() -> SetDevice {
    let mut request = wireguard::set_device();
    request.ifname("wg0");
    request
}

/// What `wg show wg0 dump` would print.
fn dumped(device: &Device) -> String {
    let key = |key: Option<[u8; 32]>| key.map_or("(none)".to_owned(), |key| base64::text(&key));
    let mark = if device.mark == 0 { "off".to_owned() } else { format!("{:#x}", device.mark) };
    let (private, public) = (key(device.private), key(device.public));
    let mut text = format!("{private}\t{public}\t{}\t{mark}\n", device.port);
    for peer in &device.peers {
        let ranges = peer.allowed.iter().map(|(address, length)| format!("{address}/{length}"));
        let ranges = ranges.collect::<Vec<_>>().join(",");
        let columns = [
            base64::text(&peer.key),
            key(peer.preshared),
            peer.endpoint.map_or("(none)".to_owned(), |endpoint| endpoint.to_string()),
            if ranges.is_empty() { "(none)".to_owned() } else { ranges },
            peer.handshake.0.to_string(),
            peer.received.to_string(),
            peer.sent.to_string(),
            if peer.keepalive == 0 { "off".to_owned() } else { peer.keepalive.to_string() },
        ];
        text += &columns.join("\t");
        text.push('\n');
    }
    text
}

/// Reads wg0 and compares it with what `wg` says.
#[track_caller]
fn same(sock: &mut Socket<Generic>) -> Result<Device, Failure> {
    let device = Device::read(sock, "wg0")?;
    let printed = run("wg show wg0 dump")?;
    // Line by line, so that a failure is readable.
    for (ours, theirs) in dumped(&device).lines().zip(printed.lines()) {
        assert_eq!(ours, theirs);
    }
    assert_eq!(dumped(&device).lines().count(), printed.lines().count());
    Ok(device)
}

#[test]
fn what_we_configure_is_what_wg_shows() {
    isolated(&["ip", "wg"], || {
        let Some(mut sock) = socket("what_we_configure_is_what_wg_shows")? else { return Ok(()) };
        same(&mut sock)?;
        let mut request = wg0();
        request.private_key([1; 32]).listen_port(51820).fwmark(0x1234);
        request.peers(0, [2_u8, 3], |peer, number| {
            peer.public_key([number; 32]);
            if number == 2 {
                let mut endpoint = Vec::new();
                let sin_addr = Ipv4Addr::new(192, 0, 2, 1);
                SockaddrIn::with(|s| {
                    s.sin_family = INET;
                    s.sin_port = 4500;
                    s.sin_addr = sin_addr;
                    s.zero = 0;
                })
                .write(&mut endpoint)
                .expect("a struct");
                peer.endpoint(endpoint).preshared_key([9; 32]).persistent_keepalive_interval(25);
            } else {
                let mut endpoint = Vec::new();
                let sin6_addr = Ipv6Addr::new(0xfd00, 0, 0, 0, 0, 0, 0, 1);
                SockaddrIn6::with(|s| {
                    s.sin6_family = INET6;
                    s.sin6_port = 1;
                    s.sin6_addr = sin6_addr;
                })
                .write(&mut endpoint)
                .expect("a struct");
                peer.endpoint(endpoint);
            }
            let ranges: [(u16, IpAddr, u8); 2] = [
                (INET, Ipv4Addr::new(10, number, 0, 0).into(), 16),
                (INET6, Ipv6Addr::new(0xfd00, number.into(), 0, 0, 0, 0, 0, 0).into(), 64),
            ];
            peer.allowedips(0, ranges, |range, (family, address, length)| {
                range.family(family).ipaddr(address).cidr_mask(length);
            });
        });
        sock.request(&request)?;
        let device = same(&mut sock)?;
        assert_eq!((device.port, device.mark, device.peers.len()), (51820, 0x1234, 2));
        assert_eq!(device.peers[0].allowed.len(), 2);
        // As the example prints it.
        assert_eq!(device.to_string(), run("wg show wg0")?);

        // Remove ranges, then the peer.
        let mut request = wg0();
        request.peers(0, [()], |peer, ()| {
            peer.public_key([2; 32]).flags(WgpeerFlags::REPLACE_ALLOWEDIPS);
        });
        sock.request(&request)?;
        assert!(same(&mut sock)?.peers.iter().any(|peer| peer.allowed.is_empty()));
        let mut request = wg0();
        request.peers(0, [2, 77], |peer, number| {
            let flags = if number == 2 { WgpeerFlags::REMOVE_ME } else { WgpeerFlags::UPDATE_ONLY };
            peer.public_key([number; 32]).flags(flags);
        });
        sock.request(&request)?;
        assert_eq!(same(&mut sock)?.peers.len(), 1);
        sock.request(wg0().flags(WgdeviceFlags::REPLACE_PEERS).private_key([0; 32]).fwmark(0))?;
        let device = same(&mut sock)?;
        assert_eq!((device.peers.len(), device.private, device.mark), (0, None, 0));
        Ok(())
    });
}

#[test]
fn a_configuration_of_many_messages_is_joined() {
    isolated(&["ip", "wg"], || {
        let test = "a_configuration_of_many_messages_is_joined";
        let Some(mut sock) = socket(test)? else { return Ok(()) };
        let number = |index: u16| [index.to_be_bytes(), [7; 2]].concat().repeat(8);
        let address = |index: u16| Ipv4Addr::from(0x0a00_0000 | u32::from(index) << 4);
        for first in (0..1000).step_by(100) {
            let mut request = wg0();
            request.peers(0, first..first + 100, |peer, index| {
                peer.public_key(number(index)).allowedips(0, [()], |range, ()| {
                    range.family(INET).ipaddr(address(index)).cidr_mask(32);
                });
            });
            sock.request(&request)?;
        }
        // More ranges than a message holds.
        let mut request = wg0();
        request.peers(0, [()], |peer, ()| {
            peer.public_key([5; 32]).allowedips(0, 2000..4000, |range, index| {
                range.family(INET).ipaddr(address(index)).cidr_mask(32);
            });
        });
        sock.request(&request)?;
        let device = same(&mut sock)?;
        assert_eq!(device.peers.len(), 1001);
        let ranges: usize = device.peers.iter().map(|peer| peer.allowed.len()).sum();
        assert_eq!(ranges, 3000);
        Ok(())
    });
}

#[test]
fn what_wg_configures_we_read() {
    isolated(&["ip", "wg"], || {
        let Some(mut sock) = socket("what_wg_configures_we_read")? else { return Ok(()) };
        let mut command = "wg set wg0 listen-port 4501 fwmark 77".to_owned();
        for number in 1..=9_u8 {
            let key = base64::text(&[number; 32]);
            write!(command, " peer {key} endpoint 192.0.2.{number}:{number} allowed-ips ")?;
            write!(command, "10.0.{number}.0/24,fd00:{number}::/32 persistent-keepalive {number}")?;
        }
        run(&command)?;
        let device = same(&mut sock)?;
        assert_eq!((device.port, device.mark, device.peers.len()), (4501, 77, 9));
        let endpoints: Vec<_> = device.peers.iter().filter_map(|peer| peer.endpoint).collect();
        assert_eq!(endpoints.len(), 9);
        Ok(())
    });
}

/// Two interfaces of one host, each the other's peer.
#[test]
fn handshakes_and_traffic_are_seen() {
    isolated(&["ip", "wg"], || {
        let Some(mut sock) = socket("handshakes_and_traffic_are_seen")? else { return Ok(()) };
        ip("link set lo up")?;
        ip("link add wg1 type wireguard")?;
        let mut keys = Vec::new();
        for (name, number) in [("wg0", 1), ("wg1", 2)] {
            let mut request = wireguard::set_device();
            request.ifname(name).private_key([number; 32]).listen_port(5000 + u16::from(number));
            sock.request(&request)?;
            ip(&format!("link set {name} up"))?;
            keys.push(Device::read(&mut sock, name)?.public.expect("a key"));
        }
        for (name, key, port) in [("wg1", keys[0], None), ("wg0", keys[1], Some(5002))] {
            let mut request = wireguard::set_device();
            request.ifname(name).peers(0, [()], |peer, ()| {
                peer.public_key(key);
                if let Some(sin_port) = port {
                    let mut endpoint = Vec::new();
                    let sin_addr = Ipv4Addr::LOCALHOST;
                    SockaddrIn::with(|s| {
                        s.sin_family = INET;
                        s.sin_port = sin_port;
                        s.sin_addr = sin_addr;
                        s.zero = 0;
                    })
                    .write(&mut endpoint)
                    .expect("a struct");
                    // The first keepalive packet starts a handshake.
                    peer.endpoint(endpoint).persistent_keepalive_interval(1);
                }
            });
            sock.request(&request)?;
        }
        let deadline = Instant::now() + Duration::from_secs(60);
        let peer = loop {
            let device = Device::read(&mut sock, "wg0")?;
            match device.peers.into_iter().find(|peer| peer.handshake.0 > 0 && peer.received > 0) {
                Some(peer) => break peer,
                None if Instant::now() > deadline => return Err(Failure::new("no handshake")),
                None => std::thread::yield_now(),
            }
        };
        let printed = run("wg show wg0 latest-handshakes")?;
        assert_eq!(printed.trim(), format!("{}\t{}", base64::text(&peer.key), peer.handshake.0));
        // As the example prints it, with "seconds ago" and what was sent.
        let printed = || Ok(Device::read(&mut sock, "wg0")?.to_string());
        let (ours, theirs) = at_rest(printed, || run("wg show wg0"))?;
        assert_eq!(ours, theirs);
        assert!(ours.contains("latest handshake: ") && ours.contains("  transfer: "), "{ours}");
        // Both count the handshake's messages at least: 148 and 92 bytes.
        assert!(peer.sent >= 148 && peer.received >= 92, "{peer:?}");
        // The other interface has learned our endpoint.
        let other = Device::read(&mut sock, "wg1")?.peers.remove(0);
        assert_eq!(other.endpoint, Some((Ipv4Addr::LOCALHOST, 5001).into()));
        Ok(())
    });
}

/// Runs without WireGuard in the kernel.
#[test]
fn our_words_are_those_of_wg() {
    isolated(&["wg", "unshare", "timeout"], || {
        let test = "our_words_are_those_of_wg";
        if let Err(failure) = run("unshare --mount mount -t tmpfs tmpfs /run") {
            skip(test, format_args!("no mount namespace: {failure:?}"));
            return Ok(());
        }
        let folder = env::temp_dir().join(format!("netloom-wireguard-{}", process::id()));
        fs::create_dir(&folder)?;
        let now = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs() as i64;
        let device = words::invented(now);
        let compared = at_rest(|| Ok(device.to_string()), || words::shown(&device, &folder));
        fs::remove_dir_all(&folder)?;
        let (ours, theirs) = compared?;
        assert_eq!(ours, theirs);
        assert_eq!(theirs.matches("peer: ").count(), 7);
        Ok(())
    });
}

#[test]
fn times_and_amounts_in_words() {
    for (seconds, words) in [
        (-1, "(System clock wound backward; connection problems may ensue.)"),
        (0, "Now"),
        (1, "1 second ago"),
        (65, "1 minute, 5 seconds ago"),
        (7200, "2 hours ago"),
        (2 * 365 * 86_400 + 86_401, "2 years, 1 day, 1 second ago"),
    ] {
        assert_eq!(text::ago(1_700_000_000, 1_700_000_000 - seconds), words);
    }
    for (count, words) in [
        (0, "0 B"),
        (1023, "1023 B"),
        (1024, "1.00 KiB"),
        (1240, "1.21 KiB"),
        ((1 << 20) - 1, "1024.00 KiB"),
        (1 << 20, "1.00 MiB"),
        (5 << 29, "2.50 GiB"),
        (1 << 40, "1.00 TiB"),
        (1 << 53, "8192.00 TiB"),
    ] {
        assert_eq!(text::bytes(count), words);
    }
}

#[test]
fn refusals_tell_what_is_wrong() {
    isolated(&["ip"], || {
        let Some(mut sock) = socket("refusals_tell_what_is_wrong")? else { return Ok(()) };
        let mut request = wg0();
        request.attributes().raw(PRIVATE_KEY, &[1; 31]);
        let error = sock.request(&request).unwrap_err();
        let Error::Kernel(error) = error else { panic!("{error:?}") };
        assert_eq!(error.attribute(), Some("private-key"), "{error}");
        // Our typed writers would reject it.
        assert!(matches!(sock.request(wg0().private_key([1; 31])), Err(Error::Encode(_))));
        let mut request = wireguard::set_device();
        request.ifname("absent");
        assert_eq!(sock.request(&request).unwrap_err().errno(), Some(Errno::ENODEV));
        let mut request = wg0();
        request.ifindex(1);
        assert_eq!(sock.request(&request).unwrap_err().errno(), Some(Errno::EBADR));
        let mut request = wireguard::set_device();
        request.ifname("lo");
        assert_eq!(sock.request(&request).unwrap_err().errno(), Some(Errno::EOPNOTSUPP));
        // A peer without a key.
        let mut request = wg0();
        request.peers(0, [()], |peer, ()| {
            peer.persistent_keepalive_interval(1);
        });
        assert_eq!(sock.request(&request).unwrap_err().errno(), Some(Errno::EINVAL));
        Ok(())
    });
}
