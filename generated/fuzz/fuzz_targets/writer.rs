//! Generated writers; what is checked stands in `src/writer.rs`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| netloom_fuzz::writer::check(data));
