//! An answer in thousands of other ways: the same ones in every run.

use netloom_runtime::exchange::Errno;
use netloom_runtime::testing::{PORT, message, notification};
use netloom_runtime::wire::{Header, Messages, flags, kind};

use super::expected::Arrival;

/// An answer that was varied.
pub(super) struct Variation {
    /// What was done, and where.
    pub(super) what: &'static str,
    pub(super) place: usize,
    pub(super) arrivals: Vec<Arrival>,
    /// What the program sees must be as without it.
    pub(super) harmless: bool,
    /// What may be left of it is known to be old: the next request must not notice.
    pub(super) settles: bool,
}

type Visit<'v> = &'v mut dyn FnMut(Variation);

/// A sequence number of long ago.
const LONG_AGO: u32 = u32::MAX - 7;
/// Masks with which single bytes are changed.
const MASKS: [u8; 4] = [0x01, 0x10, 0x80, 0xff];
/// Bytes of a payload of which all are changed; of those behind it only some.
const CLOSE: usize = 64;

/// Hands all variations of `answer`, which is to a request with the number `seq`, to `visit`.
pub(super) fn each(answer: &[Vec<u8>], seq: u32, visit: Visit<'_>) {
    let messages: Vec<Vec<u8>> = answer.iter().flat_map(|datagram| split(datagram)).collect();
    regroup(&messages, visit);
    disturb(&messages, seq, visit);
    lose(&messages, seq, visit);
    reorder(&messages, visit);
    truncate(answer, visit);
    corrupt(answer, visit);
    combine(&messages, visit);
}

/// The messages of a datagram.
fn split(datagram: &[u8]) -> Vec<Vec<u8>> {
    let messages = Messages::new(datagram).map(|message| message.expect("a sound recording"));
    let mut start = 0;
    messages
        .map(|message| {
            let end = (start + message.stride()).min(datagram.len());
            let mut bytes = datagram[start..end].to_vec();
            bytes.resize(message.stride(), 0);
            start = end;
            bytes
        })
        .collect()
}

fn ok(datagrams: impl IntoIterator<Item = Vec<u8>>) -> Vec<Arrival> {
    datagrams.into_iter().map(Ok).collect()
}

/// The same messages in other datagrams.
fn regroup(messages: &[Vec<u8>], visit: Visit<'_>) {
    let mut same = |what, place, arrivals| {
        visit(Variation { what, place, arrivals, harmless: true, settles: true });
    };
    same("one by one", 0, ok(messages.iter().cloned()));
    for size in 2..=messages.len() {
        let chunks = messages.chunks(size).map(<[_]>::concat);
        same("in groups", size, ok(chunks));
    }
    for at in 1..messages.len() {
        let (one, two) = messages.split_at(at);
        same("in two parts", at, ok([one.concat(), two.concat()]));
        same("with a pause", at, ok([one.concat(), Vec::new(), two.concat()]));
    }
}

/// Between the messages, what does not belong to the answer.
fn disturb(messages: &[Vec<u8>], seq: u32, visit: Visit<'_>) {
    let noises = [
        message(kind::NOOP, 0, seq, PORT, &[1, 2, 3]),
        message(kind::NOOP, 0, 0, 0, &[]),
        notification(16, &[9; 24]),
        // What another socket caused that counts alike.
        message(16, 0, seq, 77, &[9; 24]),
        message(kind::DONE, flags::MULTI, seq, 77, &[0xff; 4]),
        message(kind::ERROR, 0, seq, 77, &[0xff; 20]),
        // What an earlier request left behind.
        message(16, flags::MULTI, LONG_AGO, PORT, &[9; 24]),
        message(kind::DONE, flags::MULTI | flags::DUMP_INTERRUPTED, LONG_AGO, PORT, &[0xff; 4]),
        message(kind::ERROR, 0, LONG_AGO, PORT, &[0xff; 20]),
    ];
    for noise in noises {
        for place in 0..=messages.len() {
            let mut apart = messages.to_vec();
            apart.insert(place, noise.clone());
            let joined = vec![apart.concat()];
            for datagrams in [apart, joined] {
                let arrivals = ok(datagrams);
                let what = "disturbed";
                visit(Variation { what, place, arrivals, harmless: true, settles: true });
            }
        }
    }
}

/// The kernel loses something, and mostly says so.
fn lose(messages: &[Vec<u8>], seq: u32, visit: Visit<'_>) {
    let mut lost = |what, place, arrivals, settles| {
        visit(Variation { what, place, arrivals, harmless: false, settles });
    };
    for place in 0..messages.len() {
        let mut fewer = messages.to_vec();
        fewer.remove(place);
        lost("one missing", place, ok(fewer), true);
        lost("no more", place, ok(messages[..place].iter().cloned()), true);
    }
    for place in 0..=messages.len() {
        let mut failing = ok(messages.iter().cloned());
        failing.insert(place, Err(Errno::ENOBUFS));
        lost("the queue overflows", place, failing, false);
        for (seq, port) in [(seq, PORT), (0, 0)] {
            let mut told = messages.to_vec();
            told.insert(place, message(kind::OVERRUN, 0, seq, port, &[]));
            lost("an overrun is told", place, ok(told), false);
        }
    }
    for place in 0..messages.len() {
        let mut marked = messages.to_vec();
        let mut header = Header::read(&marked[place]).expect("a whole message");
        header.flags |= flags::DUMP_INTERRUPTED;
        marked[place][..16].copy_from_slice(&header.to_bytes());
        lost("interrupted", place, ok(marked), true);
    }
}

/// The same messages in another order, or some of them twice.
fn reorder(messages: &[Vec<u8>], visit: Visit<'_>) {
    let mut other = |what, place, datagrams: Vec<Vec<u8>>| {
        let together = vec![datagrams.concat()];
        for datagrams in [datagrams, together] {
            let arrivals = ok(datagrams);
            visit(Variation { what, place, arrivals, harmless: false, settles: true });
        }
    };
    for place in 0..messages.len() {
        for to in place..=messages.len() {
            let mut twice = messages.to_vec();
            twice.insert(to, messages[place].clone());
            other("one twice", place, twice);
        }
        for with in place + 1..messages.len() {
            let mut swapped = messages.to_vec();
            swapped.swap(place, with);
            other("two swapped", place, swapped);
        }
        let mut rotated = messages.to_vec();
        rotated.rotate_left(place);
        other("rotated", place, rotated);
    }
    other("backwards", 0, messages.iter().rev().cloned().collect());
}

/// A datagram ends anywhere; the others come or do not.
fn truncate(answer: &[Vec<u8>], visit: Visit<'_>) {
    for (at, datagram) in answer.iter().enumerate() {
        for place in 0..datagram.len() {
            let mut cut = answer.to_vec();
            cut[at].truncate(place);
            let alone = cut[..=at].to_vec();
            for datagrams in [cut, alone] {
                let arrivals = ok(datagrams);
                let what = "cut";
                visit(Variation { what, place, arrivals, harmless: false, settles: true });
            }
        }
    }
}

/// A byte is another.
fn corrupt(answer: &[Vec<u8>], visit: Visit<'_>) {
    for (at, datagram) in answer.iter().enumerate() {
        let headers: Vec<usize> = split(datagram)
            .iter()
            .scan(0, |start, message| Some(std::mem::replace(start, *start + message.len())))
            .collect();
        for place in 0..datagram.len() {
            let behind = headers.iter().rfind(|start| **start <= place).map_or(0, |s| place - s);
            if behind > CLOSE && behind % 13 != 0 {
                continue;
            }
            for mask in MASKS {
                let mut damaged = answer.to_vec();
                damaged[at][place] ^= mask;
                let arrivals = ok(damaged);
                let what = "damaged";
                visit(Variation { what, place, arrivals, harmless: false, settles: false });
            }
        }
    }
}

/// Several of these at once.
fn combine(messages: &[Vec<u8>], visit: Visit<'_>) {
    // Knuth's linear congruential generator.
    let mut state = 0x0dd_ba11_u64;
    let mut random = move |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (state >> 33) as usize % below.max(1)
    };
    for place in 0..300 {
        let mut datagrams = messages.to_vec();
        for _ in 0..1 + random(4) {
            let (at, to) = (random(datagrams.len()), random(datagrams.len()));
            match random(5) {
                0 => datagrams.swap(at, to),
                1 => datagrams.insert(to, datagrams[at].clone()),
                2 if datagrams.len() > 1 => {
                    let one = datagrams.remove(at);
                    let into = random(datagrams.len());
                    datagrams[into].extend(one);
                }
                3 => {
                    let len = random(datagrams[at].len());
                    datagrams[at].truncate(len);
                }
                _ => {
                    let byte = random(datagrams[at].len().min(CLOSE));
                    if let Some(byte) = datagrams[at].get_mut(byte) {
                        *byte ^= MASKS[random(MASKS.len())];
                    }
                }
            }
        }
        let arrivals = ok(datagrams);
        let what = "combined";
        visit(Variation { what, place, arrivals, harmless: false, settles: false });
    }
}
