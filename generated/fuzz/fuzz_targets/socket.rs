//! Sockets on top of the engine; what is checked stands in `src/socket.rs`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| netloom_fuzz::socket::check(data));
