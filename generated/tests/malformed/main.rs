//! Bytes that no kernel sends: every prefix of real messages, real messages with one byte changed,
//! and noise. Decoding never panics or loops, and errors name the attribute at fault.
//!
//! The messages are recorded in a namespace of their own. Where that is not permitted, only
//! messages of our own writers are used.

#[path = "../common/mod.rs"]
mod common;
mod decode_all;
mod record;

use std::io;

use common::{Outcome, isolated};
use decode_all::DecodeAll;
use netloom::Errno;
use netloom::{Error, Family as _, rt_link};
use record::{Recorded, kind};

#[test]
fn prefixes_and_changed_bytes_of_real_messages_do_no_harm() {
    isolated(&["ip"], || {
        let decoder = corrupt(&record::recorded()?);
        assert!(decoder.messages > 8000 && decoder.errors > 8000, "{decoder:?}");
        Ok(())
    });
}

#[test]
fn prefixes_and_changed_bytes_of_written_messages_do_no_harm() -> Outcome {
    let decoder = corrupt(&record::written()?);
    assert!(decoder.messages > 500 && decoder.errors > 500, "{decoder:?}");
    Ok(())
}

/// Decodes messages unchanged, every prefix of them, and each with two other values of every byte.
fn corrupt(messages: &[Recorded]) -> DecodeAll {
    let lengths: Vec<usize> = messages.iter().map(|(_, bytes)| bytes.len()).collect();
    println!("{} messages, {lengths:?} bytes", messages.len());
    let mut decoder = DecodeAll::default();
    for (kind, bytes) in messages {
        assert!(decoder.message(*kind, bytes), "the unchanged message must decode: {bytes:?}");
        for len in 0..bytes.len() {
            decoder.message(*kind, &bytes[..len]);
        }
        let mut changed = bytes.clone();
        for position in 0..bytes.len() {
            for value in [0xff, bytes[position].wrapping_add(1)] {
                changed[position] = value;
                decoder.message(*kind, &changed);
            }
            changed[position] = bytes[position];
        }
    }
    println!("{decoder:?}");
    decoder
}

/// A pseudo-random sequence, the same in every run (SplitMix64).
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
    let mut decoder = DecodeAll::default();
    for _ in 0..60 {
        for kind in 0..100 {
            let len = noise.below(200);
            let bytes = noise.bytes(len);
            decoder.message(kind, &bytes);
        }
    }
    // Well-formed attributes with numbers in use and noise as payload.
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
            decoder.message(kind, &bytes);
        }
    }
    println!("{decoder:?}");
    assert!(decoder.events > 3000 && decoder.errors > 3000, "{decoder:?}");
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
