//! Generated views; what is checked stands in `src/typed.rs`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| netloom_fuzz::typed::check(data));
