//! The readers of attributes and messages; what is checked stands in `src/attributes.rs`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| netloom_fuzz::attributes::check(data));
