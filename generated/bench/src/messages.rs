//! Hopping over the message headers of a recording: the floor under every decoder's time.
//!
//! Knows `struct nlmsghdr` (`include/uapi/linux/netlink.h`) and nothing of any family.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

/// Bytes of `struct nlmsghdr`.
pub const HEADER: usize = 16;

/// The bodies of concatenated messages, each beginning with the family's fixed header.
///
/// Stops at the first message that does not fit; [`load`] has made sure that none does not.
#[derive(Clone, Debug)]
pub struct Messages<'a> {
    rest: &'a [u8],
}

impl<'a> Messages<'a> {
    /// Iterates over `recording`.
    #[inline]
    #[must_use]
    pub fn new(recording: &'a [u8]) -> Self {
        Self { rest: recording }
    }

    /// What has not been read yet.
    #[must_use]
    pub fn rest(&self) -> &'a [u8] {
        self.rest
    }
}

impl<'a> Iterator for Messages<'a> {
    type Item = &'a [u8];

    #[inline]
    fn next(&mut self) -> Option<&'a [u8]> {
        let length = u32::from_ne_bytes(*self.rest.first_chunk()?) as usize;
        let body = self.rest.get(HEADER..length)?;
        self.rest = self.rest.get(align(length)..).unwrap_or_default();
        Some(body)
    }
}

/// The recording in the pieces that a dump arrives in: whole messages, as many as a receive
/// buffer of `size` bytes holds.
#[must_use]
pub fn datagrams(recording: &[u8], size: usize) -> Vec<&[u8]> {
    let mut pieces = Vec::new();
    let mut rest = recording;
    while !rest.is_empty() {
        let mut messages = Messages::new(rest);
        let mut fits = 0;
        while messages.next().is_some() {
            let end = rest.len() - messages.rest().len();
            if end > size && fits > 0 {
                break;
            }
            fits = end;
        }
        // What is no whole message goes as it is; `load` has made sure that there is none such.
        let (piece, behind) = rest.split_at(if fits == 0 { rest.len() } else { fits });
        pieces.push(piece);
        rest = behind;
    }
    pieces
}

/// Reads a recording and checks that it is whole messages from the first byte to the last.
///
/// # Errors
///
/// When the file cannot be read, is empty, or holds a message that does not fit.
pub fn load(path: &Path) -> Result<(Vec<u8>, usize)> {
    let bytes = fs::read(path)
        .with_context(|| format!("{}: make it with the `record` program", path.display()))?;
    let mut messages = Messages::new(&bytes);
    let count = messages.by_ref().count();
    ensure!(count > 0, "{}: no messages", path.display());
    ensure!(messages.rest().is_empty(), "{}: broken after {count} messages", path.display());
    Ok((bytes, count))
}

/// Rounds up to netlink's alignment of four.
#[inline]
#[must_use]
pub fn align(length: usize) -> usize {
    (length + 3) & !3
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(body: &[u8]) -> Vec<u8> {
        let length = u32::try_from(HEADER + body.len()).expect("short");
        let mut bytes = length.to_ne_bytes().to_vec();
        bytes.resize(HEADER, 0);
        bytes.extend_from_slice(body);
        bytes.resize(align(bytes.len()), 0);
        bytes
    }

    #[test]
    fn hops_over_padding() {
        let bytes = [message(b"abcde"), message(b""), message(b"fghi")].concat();
        let bodies: Vec<_> = Messages::new(&bytes).collect();
        assert_eq!(bodies, [b"abcde".as_slice(), b"", b"fghi"]);
    }

    #[test]
    fn stops_at_a_cut_message() {
        let bytes = [message(b"abcd"), message(b"efgh")].concat();
        let mut messages = Messages::new(&bytes[..bytes.len() - 1]);
        assert_eq!(messages.by_ref().count(), 1);
        assert!(!messages.rest().is_empty());
    }
}
