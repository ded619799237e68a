//! Specs from text to Rust; what is checked stands in `src/spec.rs`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| netloom_fuzz::spec::check(data));
