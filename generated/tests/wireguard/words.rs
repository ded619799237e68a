//! A device that no kernel has to have, and what `wg show` prints of it: the program asks
//! implementations that are programs themselves over a socket, and here that is us.

use std::fmt::Write as _;
use std::io::{Read as _, Write as _};
use std::net::Ipv4Addr;
use std::os::unix::net::UnixListener;
use std::path::Path;
use std::{fs, thread};

use super::common::{Failure, programs::run};
use super::device::{Device, Peer};

/// A device with handshakes and counters of all sizes.
pub(super) fn invented(now: i64) -> Device {
    let peer = |number: u8, handshake, received, sent, keepalive| Peer {
        key: [number; 32],
        preshared: (number == 5).then_some([9; 32]),
        endpoint: (number == 5).then_some((Ipv4Addr::new(192, 0, 2, 1), 5).into()),
        keepalive,
        handshake,
        received,
        sent,
        allowed: vec![(Ipv4Addr::new(10, number, 0, 0).into(), 16)],
    };
    let peers = vec![
        peer(1, (0, 0), 0, 0, 65),
        peer(2, (now - 65, 1), 1023, 1024, 1),
        peer(3, (now - 65, 2), 1240, 0, 25),
        peer(4, (now - 366 * 86_400 - 3601, 0), 1 << 30, 1 << 40, 3600),
        peer(5, (now, 0), (1 << 20) - 1, 1 << 53, 0),
        peer(6, (0, 0), 0, u64::MAX, u16::MAX),
        peer(7, (now + 100, 0), 0, 1 << 20, 7322),
    ];
    Device { name: "nl0".to_owned(), port: 4501, mark: 16, peers, ..Device::default() }
}

/// The device in the protocol by which `wg` asks implementations that are programs
/// (<https://www.wireguard.com/xplatform/>).
fn told(device: &Device) -> Result<String, Failure> {
    let hex = |key: [u8; 32]| key.map(|byte| format!("{byte:02x}")).concat();
    let mut text = format!("listen_port={}\nfwmark={}\n", device.port, device.mark);
    for peer in &device.peers {
        writeln!(text, "public_key={}", hex(peer.key))?;
        if let (Some(key), Some(endpoint)) = (peer.preshared, peer.endpoint) {
            writeln!(text, "preshared_key={}\nendpoint={endpoint}", hex(key))?;
        }
        writeln!(text, "last_handshake_time_sec={}", peer.handshake.0)?;
        writeln!(text, "last_handshake_time_nsec={}", peer.handshake.1)?;
        writeln!(text, "rx_bytes={}\ntx_bytes={}", peer.received, peer.sent)?;
        writeln!(text, "persistent_keepalive_interval={}", peer.keepalive)?;
        for (address, length) in &peer.allowed {
            writeln!(text, "allowed_ip={address}/{length}")?;
        }
    }
    Ok(text + "errno=0\n\n")
}

/// Has `wg show` print a device, over a socket in a folder that it alone sees in place of
/// `/run/wireguard`.
pub(super) fn shown(device: &Device, folder: &Path) -> Result<String, Failure> {
    let socket = folder.join(format!("{}.sock", device.name));
    let listener = UnixListener::bind(&socket)?;
    let answer = told(device)?;
    // Ends with the process. wg connects more than once, and does not ask each time.
    thread::spawn(move || {
        for stream in listener.incoming() {
            let Ok(mut stream) = stream else { return };
            if stream.read(&mut [0; 64]).is_ok_and(|read| read > 0) {
                let _ = stream.write_all(answer.as_bytes());
            }
        }
    });
    let script = format!("{}/show.sh", folder.display());
    let folder = folder.display();
    let text = format!(
        "mount -t tmpfs tmpfs /run && mkdir /run/wireguard && \
         mount --bind {folder} /run/wireguard && exec timeout 10 wg show {}\n",
        device.name
    );
    fs::write(&script, text)?;
    let printed = run(&format!("unshare --mount sh {script}"));
    fs::remove_file(socket)?;
    printed
}
