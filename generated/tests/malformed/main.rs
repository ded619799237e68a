//! Bytes that no kernel sends: every prefix of real messages, every byte of them changed, and
//! noise. Nothing panics, nothing loops, and what is wrong is named.
//!
//! The messages are recorded from a namespace of their own; where that is refused, those that the
//! writers make remain.

#[path = "../common/mod.rs"]
mod common;
mod record;
mod tried;

use std::io;

use common::{Outcome, isolated};
use netloom::exchange::Errno;
use netloom::{Error, Family as _, rt_link};
use record::{Recorded, kind};
use tried::Tried;

#[test]
fn prefixes_and_changed_bytes_of_real_messages_do_no_harm() {
    isolated(&["ip"], || {
        let tried = spoil(&record::recorded()?);
        assert!(tried.messages > 8000 && tried.errors > 8000, "{tried:?}");
        Ok(())
    });
}

#[test]
fn prefixes_and_changed_bytes_of_written_messages_do_no_harm() -> Outcome {
    let tried = spoil(&record::written()?);
    assert!(tried.messages > 500 && tried.errors > 500, "{tried:?}");
    Ok(())
}

/// Tries messages as they are, every beginning of them, and two other values of every byte.
fn spoil(messages: &[Recorded]) -> Tried {
    let lengths: Vec<usize> = messages.iter().map(|(_, bytes)| bytes.len()).collect();
    println!("{} messages, {lengths:?} bytes", messages.len());
    let mut tried = Tried::default();
    for (kind, bytes) in messages {
        assert!(tried.message(*kind, bytes), "it is sound as it is: {bytes:?}");
        for len in 0..bytes.len() {
            tried.message(*kind, &bytes[..len]);
        }
        let mut changed = bytes.clone();
        for position in 0..bytes.len() {
            for value in [0xff, bytes[position].wrapping_add(1)] {
                changed[position] = value;
                tried.message(*kind, &changed);
            }
            changed[position] = bytes[position];
        }
    }
    println!("{tried:?}");
    tried
}

/// Bytes that come out the same in every run (SplitMix64).
struct Noise(u64);

impl Noise {
    const fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut word = self.0;
        word = (word ^ (word >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        word = (word ^ (word >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        word ^ (word >> 31)
    }

    fn below(&mut self, end: u64) -> usize {
        usize::try_from(self.next() % end).expect("it is small")
    }

    fn bytes(&mut self, len: usize) -> Vec<u8> {
        (0..len).map(|_| self.next() as u8).collect()
    }
}

#[test]
fn noise_does_no_harm() {
    let mut noise = Noise(1);
    let mut tried = Tried::default();
    for _ in 0..60 {
        for kind in 0..100 {
            let len = noise.below(200);
            let bytes = noise.bytes(len);
            tried.message(kind, &bytes);
        }
    }
    // Attributes that are whole, with numbers that are used, and noise inside.
    for _ in 0..500 {
        let mut bytes = noise.bytes(16);
        for _ in 0..noise.below(12) {
            let payload = noise.below(40);
            let nested = if noise.below(4) == 0 { 0x8000 } else { 0 };
            let kind = u16::try_from(noise.below(70)).expect("it is small") | nested;
            let len = u16::try_from(payload + 4).expect("it is small");
            bytes.extend_from_slice(&len.to_ne_bytes());
            bytes.extend_from_slice(&kind.to_ne_bytes());
            bytes.extend_from_slice(&noise.bytes(payload.next_multiple_of(4)));
        }
        for kind in [kind::NEWLINK, kind::NEWADDR, kind::NEWROUTE, kind::NEWNEIGH, kind::NEWRULE] {
            tried.message(kind, &bytes);
        }
    }
    println!("{tried:?}");
    assert!(tried.events > 3000 && tried.errors > 3000, "{tried:?}");
}

#[test]
fn errors_are_io_errors_too() -> Outcome {
    let error = rt_link::Family::decode_event(kind::NEWLINK, &[0; 15]).unwrap_err();
    let printed = error.to_string();
    assert!(printed.contains("ifinfomsg"), "{printed}");
    let error = io::Error::from(Error::Decode(error));
    assert_eq!(error.kind(), io::ErrorKind::InvalidData);
    assert!(error.to_string().contains("ifinfomsg"));
    assert_eq!(Errno::EINVAL.to_string(), "Invalid argument (EINVAL)");
    Ok(())
}
