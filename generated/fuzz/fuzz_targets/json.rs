//! JSON to bytes; what is checked stands in `src/json.rs`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| netloom_fuzz::json::check(data));
