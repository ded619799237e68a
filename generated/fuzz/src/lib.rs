//! What the fuzz targets check, a module each: `check` takes any bytes and panics where a promise
//! is broken. Knows nothing of libFuzzer, so that the seeds run through the same functions on a
//! stable compiler.

pub mod acknowledgement;
pub mod attributes;
mod built;
mod conversation;
#[path = "../../tests/malformed/decode_all.rs"]
mod decode_all;
pub mod exchange;
mod input;
pub mod json;
mod leaves;
pub mod messages;
pub mod places;
pub mod socket;
pub mod spec;
pub mod typed;
pub mod writer;

/// What a target does with a case.
pub type Check = fn(&[u8]);

/// Every target by its name, which is also that of its folder in `seeds`.
pub const TARGETS: [(&str, Check); 9] = [
    ("acknowledgement", acknowledgement::check),
    ("attributes", attributes::check),
    ("exchange", exchange::check),
    ("json", json::check),
    ("messages", messages::check),
    ("socket", socket::check),
    ("spec", spec::check),
    ("typed", typed::check),
    ("writer", writer::check),
];
