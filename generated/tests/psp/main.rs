//! PSP devices and their keys on simulated cards: settings are read back and announced,
//! keys are what the card's driver makes, and packets of a socket with keys look and count as such.
//!
//! VM: kernels=7.3-psp programs=ip,ss simulators=netdevsim

#[path = "../common/mod.rs"]
mod common;
#[path = "../common/generic.rs"]
mod generic;
mod pair;
mod traffic;

use std::fs;
use std::net::{TcpListener, UdpSocket};
use std::os::fd::AsRawFd;
use std::process;

use common::{Failure, Outcome, index, ip, isolated, route_socket};
use generic::{Simulated, listen, refused, wait, with};
use netloom::Errno;
use netloom::psp::{self, DevAttrs, Event, Version, VersionFlags};
use netloom::{DecodeError, Error, Generic, Socket};
use pair::elsewhere;

/// What the driver can do.
const ALL: VersionFlags = VersionFlags(0b1111);

/// Bit of an SPI that says which device key it was derived from.
const PHASE: u32 = 1 << 31;

/// All devices: their ids and the numbers of their links.
fn devices(sock: &mut Socket<Generic>) -> Result<Vec<(u32, u32)>, Failure> {
    let dump = sock.try_snapshot(&psp::dev_get(), 5, |device| {
        Ok::<_, Error>(device.id()?.zip(device.ifindex()?))
    })?;
    Ok(dump.items.into_iter().map(|device| device.expect("id and link")).collect())
}

/// Id of the only device.
fn device(sock: &mut Socket<Generic>) -> Result<u32, Failure> {
    match devices(sock)?[..] {
        [(id, _)] => Ok(id),
        ref others => Err(Failure::new(format!("not one device: {others:?}"))),
    }
}

/// Runs `test` with a card, the id of its device and its link.
fn with_device(
    number: u32,
    test: impl FnOnce(&mut Socket<Generic>, &Simulated, u32, u32) -> Outcome,
) -> Outcome {
    with::<psp::Family>(|sock| {
        let Some(card) = Simulated::new(number, 1, 1)? else { return Ok(()) };
        let (_, link) = card.interface()?;
        let id = device(sock)?;
        test(sock, &card, id, link)
    })
}

/// SPI and key.
type Key = (u32, Vec<u8>);

/// A socket, as requests name it.
fn descriptor(socket: &impl AsRawFd) -> u32 {
    socket.as_raw_fd().unsigned_abs()
}

/// Makes a key with which a socket receives.
fn receive_key(
    sock: &mut Socket<Generic>,
    id: u32,
    version: Version,
    tcp: &impl AsRawFd,
) -> Result<Key, Failure> {
    let mut req = psp::rx_assoc();
    req.dev_id(id).version(version).sock_fd(descriptor(tcp));
    let reply = sock.get(&req)?;
    assert_eq!(reply.dev_id()?, Some(id));
    let key = reply.rx_key()?.expect("a key");
    Ok((key.spi()?.expect("a number"), key.key()?.expect("a key").to_vec()))
}

/// Gives a socket its key for sending.
fn send_with(
    sock: &mut Socket<Generic>,
    id: u32,
    version: Version,
    (spi, key): &Key,
    tcp: &impl AsRawFd,
) -> Result<(), Error> {
    let mut req = psp::tx_assoc();
    req.dev_id(id).version(version).sock_fd(descriptor(tcp));
    req.tx_key(|keys| {
        keys.spi(*spi).key(key);
    });
    sock.request(&req)?;
    Ok(())
}

#[test]
fn devices_come_and_go() {
    isolated(&[], || {
        with::<psp::Family>(|sock| {
            let mut events = listen::<psp::Family>("mgmt")?;
            let Some(card) = Simulated::new(31, 1, 1)? else { return Ok(()) };
            let (_, link) = card.interface()?;
            let ours = |device: &DevAttrs<'_>| -> Result<Option<u32>, DecodeError> {
                Ok(device.id()?.filter(|_| matches!(device.ifindex(), Ok(Some(at)) if at == link)))
            };
            let first = wait::<psp::Family, _>(&mut events, |event| match event {
                Event::DevAddNtf(device) => ours(&device),
                _ => Ok(None),
            })?;
            assert_eq!(devices(sock)?, [(first, link)]);
            let device = sock.get(psp::dev_get().id(first))?;
            assert_eq!((device.id()?, device.ifindex()?), (Some(first), Some(link)));
            assert_eq!(device.psp_versions_cap()?, Some(ALL));
            assert_eq!(device.psp_versions_ena()?, Some(VersionFlags(0)));
            assert!(device.assoc_list().next().is_none() && !device.by_association());
            assert_eq!(refused(sock.get(&psp::dev_get()))?.missing(), Some("id"));

            // Nobody else sees it.
            let (_, refusal) = elsewhere(|| {
                let mut sock = Socket::<Generic>::open()?;
                assert!(devices(&mut sock)?.is_empty());
                refused(sock.get(psp::dev_get().id(first)))
            })?;
            assert_eq!(refusal.errno(), Errno::ENOENT);

            // The driver gives the device up and makes another.
            let port = format!("/sys/kernel/debug/netdevsim/{}/ports/0", card.name());
            fs::write(format!("{port}/psp_rereg"), "1")?;
            let gone = |event: Event<'_>| match event {
                Event::DevDelNtf(device) => ours(&device),
                _ => Ok(None),
            };
            assert_eq!(wait::<psp::Family, _>(&mut events, gone)?, first);
            let second = wait::<psp::Family, _>(&mut events, |event| match event {
                Event::DevAddNtf(device) => ours(&device),
                _ => Ok(None),
            })?;
            assert_ne!(second, first);
            assert_eq!(devices(sock)?, [(second, link)]);
            assert_eq!(refused(sock.get(psp::dev_get().id(first)))?.errno(), Errno::ENODEV);
            drop(card);
            assert_eq!(wait::<psp::Family, _>(&mut events, gone)?, second);
            assert!(devices(sock)?.is_empty());
            Ok(())
        })
    });
}

#[test]
fn versions_are_chosen() {
    isolated(&[], || {
        with_device(32, |sock, _, id, _| {
            let mut events = listen::<psp::Family>("mgmt")?;
            let some = VersionFlags::HDR0_AES_GCM_256 | VersionFlags::HDR0_AES_GMAC_128;
            let bit = |version: Version| 1 << version.0;
            assert_eq!(some.0, bit(Version::HDR0_AES_GCM_256) | bit(Version::HDR0_AES_GMAC_128));
            for chosen in [some, VersionFlags(0), ALL] {
                sock.request(psp::dev_set().id(id).psp_versions_ena(chosen))?;
                let told = wait::<psp::Family, _>(&mut events, |event| match event {
                    Event::DevChangeNtf(device) => Ok(device.id()?.zip(device.psp_versions_ena()?)),
                    _ => Ok(None),
                })?;
                assert_eq!(told, (id, chosen));
                let device = sock.get(psp::dev_get().id(id))?;
                assert_eq!(device.psp_versions_ena()?, Some(chosen));
                assert_eq!(device.psp_versions_cap()?, Some(ALL));
            }
            let unknown =
                sock.request(psp::dev_set().id(id).psp_versions_ena(VersionFlags(1 << 7)));
            let refusal = refused(unknown)?;
            assert_eq!(refusal.attribute(), Some("psp-versions-ena"), "{refusal}");
            let nothing = refused(sock.request(psp::dev_set().id(id)))?;
            assert_eq!(nothing.errno(), Errno::EINVAL);
            assert_eq!(nothing.message(), Some("No settings present"));
            assert_eq!(sock.get(psp::dev_get().id(id))?.psp_versions_ena()?, Some(ALL));
            Ok(())
        })
    });
}

#[test]
fn rotation_makes_new_keys() {
    isolated(&[], || {
        with_device(33, |sock, _, id, _| {
            let mut events = listen::<psp::Family>("use")?;
            let sockets: Vec<_> =
                (0..3).map(|_| TcpListener::bind("0.0.0.0:0")).collect::<Result<_, _>>()?;
            let mut keys = Vec::new();
            let mut stale = Vec::new();
            for (rotations, socket) in (0_u64..).zip(&sockets) {
                let (spi, key) = receive_key(sock, id, Version::HDR0_AES_GCM_128, socket)?;
                // So the driver makes keys: drivers/net/netdevsim/psp.c, nsim_rx_spi_alloc().
                let made: Vec<_> = (1..16).map(|at| (spi + at).to_ne_bytes()[0]).collect();
                assert_eq!((u64::from(key[0]), &key[1..]), (rotations, &made[..]));
                keys.push(spi);
                let stats = sock.get(psp::get_stats().dev_id(id))?;
                assert_eq!(stats.key_rotations()?, Some(rotations));
                stale.push(stats.stale_events()?);
                let rotated = sock.get(psp::key_rotate().id(id))?;
                assert_eq!(rotated.id()?, Some(id));
                let told = wait::<psp::Family, _>(&mut events, |event| match event {
                    Event::KeyRotateNtf(device) => device.id(),
                    _ => Ok(None),
                })?;
                assert_eq!(told, id);
            }
            assert_eq!(keys, [1, PHASE | 1, 1]);
            // A key survives one rotation and not two.
            assert_eq!(stale, [Some(0), Some(0), Some(1)]);
            let listed = sock.try_snapshot(&psp::get_stats(), 5, |stats| {
                Ok::<_, Error>((stats.dev_id()?, stats.key_rotations()?, stats.stale_events()?))
            })?;
            assert_eq!(listed.items, [(Some(id), Some(3), Some(2))]);
            assert_eq!(refused(sock.get(psp::key_rotate().id(u32::MAX)))?.errno(), Errno::ENODEV);
            assert_eq!(refused(sock.get(&psp::get_stats()))?.missing(), Some("dev-id"));
            Ok(())
        })
    });
}

#[test]
fn sockets_get_keys_once() {
    isolated(&[], || {
        with_device(34, |sock, _, id, _| {
            let tcp = &TcpListener::bind("0.0.0.0:0")?;
            let fd = descriptor(tcp);
            let udp = UdpSocket::bind("0.0.0.0:0")?;
            let version = Version::HDR0_AES_GMAC_256;
            let request = |id, version, descriptor| {
                let mut req = psp::rx_assoc();
                req.dev_id(id).version(version).sock_fd(descriptor);
                req
            };
            let refusal = refused(sock.get(psp::rx_assoc().version(version).sock_fd(fd)))?;
            assert_eq!(refusal.missing(), Some("dev-id"), "{refusal}");
            let refusal = refused(sock.get(&request(id, Version(9), fd)))?;
            assert_eq!((refusal.errno(), refusal.attribute()), (Errno::ERANGE, Some("version")));
            let refusal = refused(sock.get(&request(id, version, descriptor(&udp))))?;
            assert_eq!(
                (refusal.errno(), refusal.attribute()),
                (Errno::EOPNOTSUPP, Some("sock-fd"))
            );
            let refusal = refused(sock.get(&request(id, version, 9999)))?;
            assert_eq!(refusal.errno(), Errno::EBADF);
            let refusal = refused(sock.get(&request(u32::MAX, version, fd)))?;
            assert_eq!(refusal.errno(), Errno::ENODEV);

            let peer = (0x8123_4567, vec![7; 32]);
            let early = refused(send_with(sock, id, version, &peer, tcp))?;
            assert_eq!(early.message(), Some("Socket has no Rx key"));
            let (_, key) = receive_key(sock, id, version, tcp)?;
            assert_eq!(key.len(), 32);
            let again = refused(sock.get(&request(id, version, fd)))?;
            assert_eq!((again.errno(), again.attribute()), (Errno::EBUSY, Some("sock-fd")));

            let short = refused(send_with(sock, id, version, &(1, vec![7; 16]), tcp))?;
            assert_eq!(short.attribute(), Some("tx-key.key"), "{short}");
            let zero = refused(send_with(sock, id, version, &(PHASE, vec![7; 32]), tcp))?;
            assert_eq!(zero.errno(), Errno::EINVAL);
            let other = Version::HDR0_AES_GCM_256;
            let other = refused(send_with(sock, id, other, &peer, tcp))?;
            assert!(other.message().is_some_and(|text| text.contains("version mismatch")));
            send_with(sock, id, version, &peer, tcp)?;
            assert_eq!(refused(send_with(sock, id, version, &peer, tcp))?.errno(), Errno::EBUSY);
            Ok(())
        })
    });
}

#[test]
fn data_goes_through_with_the_keys_of_the_peer() {
    isolated(&["ip", "ss"], || traffic::data_goes_through(36));
}

#[test]
fn packets_have_number_and_version() {
    isolated(&["ip"], || traffic::packets_are_labelled(38));
}

/// The interfaces associated with a device: their numbers and namespaces.
fn associated(device: &DevAttrs<'_>) -> Result<Vec<(u32, i32)>, DecodeError> {
    let entries = device.assoc_list().map(|entry| {
        let entry = entry?;
        Ok(entry.ifindex()?.zip(entry.nsid()?).expect("both"))
    });
    entries.collect()
}

#[test]
fn interfaces_elsewhere_can_use_a_device() {
    isolated(&["ip"], || {
        with_device(35, |sock, _, id, link| {
            let (there, (mut far, mut links)) =
                elsewhere(|| Ok((Socket::<Generic>::open()?, route_socket()?)))?;
            let there = format!("/proc/{}/fd/{}", process::id(), there.as_raw_fd());
            ip(&format!("link add a0 type veth peer name b0 netns {there}"))?;
            let inner = index(&mut links, "b0")?.unsigned_abs();
            let nsid = common::one("ip -json link show a0")?["link_netnsid"].as_i64();
            let nsid = nsid.and_then(|nsid| i32::try_from(nsid).ok()).expect("it is known");
            let mut events = listen::<psp::Family>("mgmt")?;
            let mut changed = || {
                wait::<psp::Family, _>(&mut events, |event| match event {
                    Event::DevChangeNtf(device) => Ok(Some(associated(&device)?)),
                    _ => Ok(None),
                })
            };
            let mut associate = psp::dev_assoc();
            associate.id(id).ifindex(inner).nsid(nsid);
            sock.request(&associate)?;
            assert_eq!(changed()?, [(inner, nsid)]);
            let device = sock.get(psp::dev_get().id(id))?;
            assert_eq!(associated(&device)?, [(inner, nsid)]);
            assert!(!device.by_association());
            let device = far.get(psp::dev_get().id(id))?;
            assert_eq!(device.ifindex()?, Some(link));
            assert_eq!(associated(&device)?, [(inner, -1)]);
            assert!(device.by_association());
            let foreign = refused(far.get(psp::key_rotate().id(id)))?;
            assert_eq!(foreign.errno(), Errno::ENOENT);
            assert_eq!(refused(sock.request(&associate))?.errno(), Errno::EBUSY);

            let mut unknown = psp::dev_assoc();
            unknown.id(id).ifindex(inner).nsid(nsid + 50);
            let refusal = refused(sock.request(&unknown))?;
            assert_eq!((refusal.errno(), refusal.attribute()), (Errno::EINVAL, Some("nsid")));
            let mut end = psp::dev_disassoc();
            end.id(id).ifindex(inner).nsid(nsid);
            sock.request(&end)?;
            // Said just before.
            assert_eq!(changed()?, [(inner, nsid)]);
            let device = sock.get(psp::dev_get().id(id))?;
            assert!(associated(&device)?.is_empty());
            assert!(devices(&mut far)?.is_empty());
            let refusal = refused(sock.request(&end))?;
            assert_eq!((refusal.errno(), refusal.attribute()), (Errno::ENODEV, Some("ifindex")));
            Ok(())
        })
    });
}
