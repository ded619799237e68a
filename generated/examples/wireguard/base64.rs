//! Keys as people write them: 32 bytes in base64 (RFC 4648). Here because it is an example's only
//! need for it; a program would use a library.

use super::device::Key;

const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// Reads a key.
#[allow(dead_code, reason = "a test includes this file and only writes")]
pub(crate) fn key(text: &str) -> Result<Key, String> {
    let wrong = || format!("{text:?} is no key: 43 letters and digits and a = are");
    let digits = text.strip_suffix('=').filter(|digits| digits.len() == 43).ok_or_else(wrong)?;
    let mut key = Key::default();
    let mut bytes = key.iter_mut();
    let (mut bits, mut count) = (0_u32, 0);
    for digit in digits.bytes() {
        let value = DIGITS.iter().position(|&known| known == digit).ok_or_else(wrong)?;
        bits = (bits << 6 | value as u32) & 0xffff;
        count += 6;
        if count >= 8 {
            count -= 8;
            if let Some(byte) = bytes.next() {
                *byte = (bits >> count) as u8;
            }
        }
    }
    Ok(key)
}

/// Writes a key.
pub(crate) fn text(key: &[u8]) -> String {
    let mut text = String::new();
    for chunk in key.chunks(3) {
        let byte = |index| u32::from(chunk.get(index).copied().unwrap_or_default());
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for digit in 0..4 {
            let value = bits >> (18 - 6 * digit) & 63;
            text.push(if digit > chunk.len() { '=' } else { DIGITS[value as usize].into() });
        }
    }
    text
}
