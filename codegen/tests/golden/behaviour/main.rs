//! The golden families in use: exactly what their writers write, and what their views read of it.
//!
//! Expected bytes are put together by hand here, so that an error the writers and the views have
//! in common shows.

mod bytes;
mod checks;
mod lists;
mod messages;
mod names;
mod scalars;
mod selectors;
mod structs;
mod truncation;

/// Bit of the type field that says the payload is attributes.
const NESTED: u16 = 0x8000;

/// An attribute by hand: length, type, payload, padding.
fn attr(kind: u16, payload: impl AsRef<[u8]>) -> Vec<u8> {
    let payload = payload.as_ref();
    let len = u16::try_from(payload.len() + 4).unwrap();
    let mut out = [len.to_ne_bytes(), kind.to_ne_bytes()].concat();
    out.extend_from_slice(payload);
    out.resize(out.len().next_multiple_of(4), 0);
    out
}

/// What `fill` writes with a new writer of the set `W`.
macro_rules! written {
    ($writer:ty, $fill:expr) => {{
        let mut writer = netloom_golden::Writer::new();
        let fill: fn(&mut $writer) = $fill;
        writer.lend::<$writer>(fill);
        writer.bytes().map(<[u8]>::to_vec)
    }};
}
use written;
