//! The exchange engine; what is checked stands in `src/exchange.rs`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| netloom_fuzz::exchange::check(data));
