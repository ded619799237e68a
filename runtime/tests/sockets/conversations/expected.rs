//! What a program must see of an answer, by the rules of netlink and written without the runtime:
//! a second opinion.

use std::collections::VecDeque;

use netloom_runtime::exchange::Errno;
use netloom_runtime::testing::PORT;

use super::asked::{Failed, Seen, Way};

/// What a read of the socket finds.
pub(super) type Arrival = Result<Vec<u8>, Errno>;

/// `NLM_F_DUMP_INTR`.
const INTERRUPTED: u16 = 0x10;
const MINIMUM: usize = 16;

struct Message {
    kind: u16,
    flags: u16,
    seq: u32,
    port: u32,
    payload: Vec<u8>,
}

enum Step {
    Object(u16, Vec<u8>),
    Overrun,
    End(Result<(), Failed>),
}

/// All that arrives, message by message.
struct Reader {
    arrivals: VecDeque<Arrival>,
    datagram: Vec<u8>,
    interrupted: bool,
}

/// What is seen of requests with the numbers `seqs` that are answered by `arrivals`. `None` where
/// an answer makes a socket ask again.
pub(super) fn seen(
    way: Way,
    kind: Option<u16>,
    seqs: &[u32],
    arrivals: &[Arrival],
) -> Option<Seen> {
    let mut reader = Reader {
        arrivals: arrivals.iter().cloned().collect(),
        datagram: Vec::new(),
        interrupted: false,
    };
    let mut seen = Seen::default();
    for &seq in seqs {
        let end = match way {
            Way::Dump | Way::GetAll => reader.all(seq, way, kind, &mut seen),
            Way::Request | Way::Batch => reader.rest(seq),
            Way::Get | Way::Echo | Way::Generic => reader.one(seq, way, kind, &mut seen),
        };
        if way == Way::Generic && end == Err(Failed::Kernel(Errno::ENOENT)) {
            return None;
        }
        seen.ends.push(end);
        // After anything but a verdict, what follows is not known.
        if !matches!(end, Ok(()) | Err(Failed::Kernel(_))) {
            break;
        }
    }
    seen.interrupted = reader.interrupted;
    Some(seen)
}

impl Reader {
    /// Objects up to the end; those of another kind and losses are told and passed over.
    fn all(
        &mut self,
        seq: u32,
        way: Way,
        kind: Option<u16>,
        seen: &mut Seen,
    ) -> Result<(), Failed> {
        loop {
            match self.step(seq, way == Way::Dump) {
                Step::Object(got, _) if kind.is_some_and(|kind| kind != got) => {
                    seen.asides.push(Failed::Protocol);
                }
                Step::Object(_, payload) => seen.objects.push(payload),
                Step::Overrun => seen.asides.push(Failed::Overrun),
                Step::End(end) => return end,
            }
        }
    }

    /// The end, and nothing else.
    fn rest(&mut self, seq: u32) -> Result<(), Failed> {
        loop {
            match self.step(seq, false) {
                Step::Object(..) => {}
                Step::Overrun => return Err(Failed::Overrun),
                Step::End(end) => return end,
            }
        }
    }

    /// The first object, if the end behind it is a good one.
    fn one(
        &mut self,
        seq: u32,
        way: Way,
        kind: Option<u16>,
        seen: &mut Seen,
    ) -> Result<(), Failed> {
        let (mut got, mut payload) = match self.step(seq, false) {
            Step::Object(got, payload) => (got, payload),
            Step::Overrun => return Err(Failed::Overrun),
            Step::End(Ok(())) if way == Way::Echo => return Ok(()),
            Step::End(Ok(())) => return Err(Failed::Protocol),
            Step::End(end) => return end,
        };
        if way == Way::Generic {
            if payload.len() < 4 {
                return Err(Failed::Protocol);
            }
            got = payload[0].into();
            payload.drain(..4);
        }
        if kind.is_some_and(|kind| kind != got) {
            return Err(Failed::Protocol);
        }
        self.rest(seq)?;
        // An echo of a kind that is no event of links is none.
        if way != Way::Echo || matches!(got, 16 | 17) {
            seen.objects.push(payload);
        }
        Ok(())
    }

    fn step(&mut self, seq: u32, dump: bool) -> Step {
        loop {
            let message = match self.message() {
                Ok(message) => message,
                Err(step) => return step,
            };
            if message.seq != seq || !matches!(message.port, 0 | PORT) {
                match message.kind {
                    4 => return Step::Overrun,
                    _ => continue,
                }
            }
            self.interrupted |= dump && message.flags & INTERRUPTED != 0;
            let number = message.payload.first_chunk().map(|bytes| i32::from_ne_bytes(*bytes));
            let verdict = |number: i32| match number {
                0.. => Ok(()),
                _ => Err(Failed::Kernel(Errno(number.saturating_neg()))),
            };
            match message.kind {
                1 => {}
                2 => {
                    return Step::End(number.map_or(Err(Failed::Protocol), verdict));
                }
                3 => match verdict(number.unwrap_or(0)) {
                    Ok(()) if !dump => {}
                    end => return Step::End(end),
                },
                4 => return Step::Overrun,
                kind => return Step::Object(kind, message.payload),
            }
        }
    }

    /// The next message, whosever it is.
    fn message(&mut self) -> Result<Message, Step> {
        while self.datagram.is_empty() {
            match self.arrivals.pop_front() {
                Some(Ok(datagram)) => self.datagram = datagram,
                Some(Err(_)) => return Err(Step::Overrun),
                None => return Err(Step::End(Err(Failed::TimedOut))),
            }
        }
        let bytes = std::mem::take(&mut self.datagram);
        let word = |at: usize| bytes.get(at..at + 4)?.first_chunk().map(|b| u32::from_ne_bytes(*b));
        let (Some(len), Some(port)) = (word(0), word(12)) else {
            return Err(Step::End(Err(Failed::Protocol)));
        };
        let len = len as usize;
        if len < MINIMUM || len > bytes.len() {
            return Err(Step::End(Err(Failed::Protocol)));
        }
        let half = |at: usize| u16::from_ne_bytes([bytes[at], bytes[at + 1]]);
        let seq = word(8).unwrap_or(0);
        let payload = bytes[MINIMUM..len].to_vec();
        let message = Message { kind: half(4), flags: half(6), seq, port, payload };
        self.datagram = bytes.get(len.next_multiple_of(4)..).unwrap_or_default().to_vec();
        Ok(message)
    }
}
