//! Extended acknowledgements; what is checked stands in `src/acknowledgement.rs`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| netloom_fuzz::acknowledgement::check(data));
