//! The encode comparison: a newlink request for a bridge, with nested linkinfo and data.
//!
//! `fresh` starts from nothing each time, `reused` writes into a buffer kept by the caller. The
//! message header is not part of it: netlink-bindings leaves that to its socket.

pub mod request;

use std::cell::RefCell;

use anyhow::{Result, ensure};

use crate::sides::netlink_bindings_side;
#[cfg(feature = "netloom")]
use crate::sides::netloom_side;

/// One way of encoding the request.
#[derive(Clone, Copy, Debug)]
pub struct Encoder {
    /// Its key in the results.
    pub name: &'static str,
    /// Encodes once and returns the length of the body.
    pub once: fn() -> u64,
    body: fn() -> Vec<u8>,
}

/// Builds the [`Encoder`] of a side that starts from nothing.
macro_rules! fresh {
    ($name:literal, $newlink:path) => {
        Encoder {
            name: $name,
            once: || $newlink(|body| std::hint::black_box(body).len() as u64),
            body: || {
                let mut copy = Vec::new();
                $newlink(|body| {
                    copy.extend_from_slice(body);
                    0
                });
                copy
            },
        }
    };
}

/// Builds the [`Encoder`] of a side that can write into a buffer it is given.
macro_rules! reused {
    ($name:literal, $newlink:path) => {
        Encoder {
            name: $name,
            once: || {
                with_buffer(|buffer| {
                    $newlink(buffer);
                    std::hint::black_box(buffer.as_slice()).len() as u64
                })
            },
            body: || {
                let mut buffer = Vec::new();
                $newlink(&mut buffer);
                // Twice, because a reused buffer must not keep anything of the last request.
                $newlink(&mut buffer);
                buffer
            },
        }
    };
}

/// All encoders of this build. netloom's requests own their bytes, so it has no reused one.
pub const ENCODERS: &[Encoder] = &[
    #[cfg(feature = "netloom")]
    fresh!("netloom", netloom_side::newlink_fresh),
    fresh!("netlink_bindings", netlink_bindings_side::newlink_fresh),
    reused!("netlink_bindings_reused", netlink_bindings_side::newlink_reused),
];

/// Checks that every encoder produces the request, whatever the order of its attributes.
///
/// # Errors
///
/// Names the first encoder that does not, with both sets of attributes.
pub fn verify(encoders: &[Encoder]) -> Result<()> {
    let expected = request::expected();
    for encoder in encoders {
        let found = request::leaves(&(encoder.body)());
        ensure!(found == expected, "{} encodes {found:?}\ninstead of {expected:?}", encoder.name);
    }
    Ok(())
}

fn with_buffer(encode: impl FnOnce(&mut Vec<u8>) -> u64) -> u64 {
    thread_local! {
        static BUFFER: RefCell<Vec<u8>> = RefCell::new(Vec::with_capacity(4096));
    }
    BUFFER.with_borrow_mut(encode)
}
