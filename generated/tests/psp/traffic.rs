//! What becomes of packets: `ss` sees that segments get smaller, the far card takes what it is to
//! take, and what it does not take shows how packets are labelled.

use std::io::{Read as _, Write as _};

use netloom::psp::{self, Version, VersionFlags};

use super::Key;
use super::common::{Failure, Outcome, programs};
use super::generic::with;
use super::pair::{End, pair};

/// Bytes that PSP adds to a packet: headers of UDP (8) and PSP (16), and a check value (16).
const OVERHEAD: u32 = 40;

const VERSION: Version = Version::HDR0_AES_GCM_128;

/// Runs `test` with two connected ends.
fn with_pair(first: u32, test: impl FnOnce(End, End) -> Outcome) -> Outcome {
    with::<psp::Family>(|_| match pair(first)? {
        Some((near, far)) => test(near, far),
        None => Ok(()),
    })
}

/// Size of the segments of the only connection here.
fn segment() -> Result<u32, Failure> {
    let printed = programs::run("ss --no-header --info --tcp --numeric")?;
    let sizes = printed.split_whitespace().filter_map(|word| word.strip_prefix("mss:"));
    match sizes.collect::<Vec<_>>()[..] {
        [size] => Ok(size.parse()?),
        _ => Err(Failure::new(format!("not one connection: {printed}"))),
    }
}

/// Packets and bytes of a card: received, sent.
fn counted(end: &mut End) -> Result<[u64; 4], Failure> {
    let stats = end.netlink.get(psp::get_stats().dev_id(end.device))?;
    let counters = [stats.rx_packets()?, stats.rx_bytes()?, stats.tx_packets()?, stats.tx_bytes()?];
    for other in [stats.rx_auth_fail()?, stats.rx_error()?, stats.rx_bad()?, stats.tx_error()?] {
        assert_eq!(other, Some(0));
    }
    Ok(counters.map(|counter| counter.expect("a counter")))
}

/// With the keys of the peer, data arrives, and both cards have counted it.
pub(crate) fn data_goes_through(first: u32) -> Outcome {
    with_pair(first, |mut near, mut far| {
        let near_key = ready(&mut near)?;
        let far_key = ready(&mut far)?;
        let before = segment()?;
        near.send_with(VERSION, &far_key)?;
        far.send_with(VERSION, &near_key)?;
        assert_eq!(segment()?, before - OVERHEAD);

        let data: Vec<_> = (0..=255).cycle().take(50_000).collect();
        near.tcp.write_all(&data)?;
        let mut got = vec![0; data.len()];
        far.tcp.read_exact(&mut got)?;
        assert_eq!(got, data);
        // First the receiver: packets may be on their way.
        let [received, received_bytes, ..] = counted(&mut far)?;
        let [_, _, sent, sent_bytes] = counted(&mut near)?;
        assert!(received > 0 && received <= sent, "{received} of {sent}");
        assert!(received_bytes >= 50_000 && received_bytes <= sent_bytes);
        Ok(())
    })
}

/// Has the card of an end accept packets of the version, and makes its key.
fn ready(end: &mut End) -> Result<Key, Failure> {
    let mut enable = psp::dev_set();
    enable.id(end.device).psp_versions_ena(VersionFlags::HDR0_AES_GCM_128);
    end.netlink.request(&enable)?;
    assert_eq!(counted(end)?, [0; 4]);
    end.receive_key(VERSION)
}

/// Packets carry the peer's number and the version.
pub(crate) fn packets_are_labelled(first: u32) -> Outcome {
    with_pair(first, |mut near, far| {
        let version = Version::HDR0_AES_GMAC_128;
        near.receive_key(version)?;
        let spi = 0x8123_4567_u32;
        near.send_with(version, &(spi, vec![7; 16]))?;
        near.tcp.write_all(b"in the clear: it is a simulation")?;
        // The far card has no version enabled, and takes it for UDP.
        let mut packet = [0; 2000];
        let (length, from) = far.udp.recv_from(&mut packet)?;
        assert_eq!(from.ip(), near.tcp.local_addr()?.ip());
        // struct psphdr (include/net/psp/types.h): next header, length without the first eight
        // bytes in units of so many, offset, version and a bit that is always set, SPI.
        let (header, segment) = packet[..length].split_at(16);
        assert_eq!(header[..3], [6, 1, 0]);
        assert_eq!(u32::from(header[3]), version.0 << 2 | 1);
        assert_eq!(header[4..8], spi.to_be_bytes());
        assert_eq!(segment[..2], near.tcp.local_addr()?.port().to_be_bytes());
        assert!(segment.ends_with(b"in the clear: it is a simulation"));
        // It may have been sent more than once, and nothing comes back encrypted.
        let length = u64::try_from(segment.len())?;
        let [received, received_bytes, sent, sent_bytes] = counted(&mut near)?;
        assert_eq!((received, received_bytes), (0, 0));
        assert!(sent_bytes >= length && sent_bytes <= sent * length, "{sent}, {sent_bytes}");
        Ok(())
    })
}
