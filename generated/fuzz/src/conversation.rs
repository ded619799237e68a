//! Datagrams that nearly answer a request: messages of all kinds, with headers that are right,
//! late, somebody else's or lies.

use netloom::wire::{Header, MESSAGE_HEADER_LEN, align, flags, kind};

use crate::input::Input;

/// Port of the socket whose request is answered.
pub(crate) const PORT: u32 = netloom::testing::PORT;

/// Types of messages; what is behind them is any number.
const KINDS: [u16; 7] = [kind::NOOP, kind::ERROR, kind::DONE, kind::OVERRUN, 16, 16, 18];

/// Flags that mean something; the choice is a bit for each.
const FLAGS: [u16; 5] =
    [flags::MULTI, flags::DUMP_INTERRUPTED, flags::DUMP_FILTERED, flags::CAPPED, flags::ACK_TLVS];

/// Most messages of a conversation.
const MESSAGES: usize = 64;

/// The datagrams that `input` describes, as answers to the request `seq`.
pub(crate) fn datagrams(input: &mut Input<'_>, seq: u32) -> Vec<Vec<u8>> {
    let mut datagrams: Vec<Vec<u8>> = Vec::new();
    for _ in 0..MESSAGES {
        if input.is_empty() {
            break;
        }
        let shape = input.byte();
        let bytes = message(input, shape, seq);
        match datagrams.last_mut() {
            Some(last) if shape & 0x80 != 0 => last.extend(bytes),
            _ => datagrams.push(bytes),
        }
    }
    datagrams
}

fn message(input: &mut Input<'_>, shape: u8, seq: u32) -> Vec<u8> {
    let choice = input.byte();
    let kind = match KINDS.get(usize::from(choice & 7)) {
        Some(kind) => *kind,
        None => input.word(),
    };
    let bits = FLAGS.iter().enumerate().filter(|(bit, _)| choice >> 3 & 1 << bit != 0);
    let flags = bits.fold(0, |all, (_, flag)| all | flag);
    let seq = match shape & 3 {
        0 | 1 => seq,
        2 => 0,
        // One that was used before.
        _ => seq.wrapping_sub(1 + u32::from(input.byte())),
    };
    let port = match shape >> 2 & 3 {
        0 | 1 => PORT,
        2 => 0,
        _ => input.number(),
    };
    let payload = usize::from(input.byte());
    let payload = input.take(payload);
    let len = match shape >> 4 & 7 {
        7 => input.number(),
        _ => (MESSAGE_HEADER_LEN + payload.len()) as u32,
    };
    let mut bytes = Header { len, kind, flags, seq, port }.to_bytes().to_vec();
    bytes.extend(payload);
    bytes.resize(align(bytes.len()), 0);
    bytes
}
