//! Every set, struct and operation through its table; what is checked stands in `src/messages.rs`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| netloom_fuzz::messages::check(data));
