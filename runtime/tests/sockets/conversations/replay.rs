//! Every variation of every conversation, through the bare engine and through a socket.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use netloom_runtime::exchange::{Errno, Exchange, Mode, Received};
use netloom_runtime::testing::{PORT, ScriptedKernel};
use netloom_runtime::wire::{Cursor, Header};

use super::asked::{ALL, Conversation, Failed, Seen, Way};
use super::expected::{self, Arrival};
use super::recording;
use super::variations::{self, Variation};

/// What the played kernel says to requests that were not recorded.
const LATER: [u8; 16] = [7; 16];

/// One conversation, its recording taken apart.
struct Case<'c> {
    conversation: &'c Conversation,
    /// Requests in their order.
    requests: Vec<Vec<u8>>,
    /// What stays as it is: the answer to the request before the one whose answer is varied.
    before: Vec<Vec<u8>>,
    /// What is varied: the answers to all requests of a batch, or else to the last.
    answer: Vec<Vec<u8>>,
    seqs: Vec<u32>,
}

#[test]
fn no_answer_is_misunderstood() {
    let recorded = recording::read();
    let mut count = 0;
    for conversation in ALL {
        let case = Case::of(conversation, &recorded[conversation.name]);
        let whole: Vec<Arrival> = case.answer.iter().cloned().map(Ok).collect();
        let usual = case.lead(&whole, false).0;
        assert!(usual.asides.is_empty() && !usual.ends.contains(&Err(Failed::TimedOut)));
        let seq = case.seqs[0];
        variations::each(&case.answer, seq, &mut |variation| {
            count += 1;
            case.check(&variation, &usual);
        });
    }
    println!("{count} variations");
    assert!(count >= 10_000, "{count}");
}

/// The recordings say something: each way of asking has objects, refusals or both in them.
#[test]
fn recordings_are_seen_as_the_kernel_meant_them() {
    let recorded = recording::read();
    let seen = |name: &str| {
        let conversation = ALL.iter().find(|conversation| conversation.name == name).unwrap();
        let case = Case::of(conversation, &recorded[name]);
        let whole: Vec<Arrival> = case.answer.iter().cloned().map(Ok).collect();
        let seen = case.lead(&whole, false).0;
        (seen.objects.len(), seen.ends)
    };
    let refused = |errno| vec![Err(Failed::Kernel(errno))];
    assert_eq!(seen("a link"), (1, vec![Ok(())]));
    assert_eq!(seen("answers about a link"), (1, vec![Ok(())]));
    assert_eq!(seen("a change"), (0, vec![Ok(())]));
    assert_eq!(seen("a refusal"), (0, refused(Errno::ERANGE)));
    assert_eq!(seen("an echo"), (1, vec![Ok(())]));
    assert_eq!(seen("all links"), (2, vec![Ok(())]));
    assert_eq!(seen("all addresses"), (40, vec![Ok(())]));
    assert_eq!(seen("a refused dump"), (0, refused(Errno::ENODEV)));
    let exists = Err(Failed::Kernel(Errno::EEXIST));
    assert_eq!(seen("a batch"), (0, vec![Ok(()), exists, Ok(())]));
    assert_eq!(seen("a family"), (1, vec![Ok(())]));
}

impl<'c> Case<'c> {
    fn of(conversation: &'c Conversation, recorded: &[recording::Exchange]) -> Self {
        let requests: Vec<_> = recorded.iter().map(|exchange| exchange.request.clone()).collect();
        let is_varied = |at: usize| conversation.way == Way::Batch || at + 1 == recorded.len();
        let number = |request: &Vec<u8>| Header::read(request).map_or(0, |header| header.seq);
        let answers = |varied: bool| {
            let exchanges = recorded.iter().enumerate();
            exchanges
                .filter(|(at, _)| is_varied(*at) == varied)
                .flat_map(|(_, exchange)| exchange.answer.clone())
                .collect()
        };
        let seqs = requests.iter().enumerate().filter(|(at, _)| is_varied(*at));
        Self {
            conversation,
            before: answers(false),
            answer: answers(true),
            seqs: seqs.map(|(_, request)| number(request)).collect(),
            requests,
        }
    }

    fn check(&self, variation: &Variation, usual: &Seen) {
        let Variation { what, place, arrivals, harmless, settles } = variation;
        let place = format!("{}: {what} at {place}", self.conversation.name);
        let (seen, next) = self.lead(arrivals, *settles);
        assert!(next.is_none_or(|next| next == LATER), "{place}: the next request is answered");
        if *harmless {
            assert_eq!(seen, *usual, "{place}");
        }
        if let Some(expected) =
            expected::seen(self.conversation.way, self.conversation.kind, &self.seqs, arrivals)
        {
            assert_eq!(seen, expected, "{place}");
        }
        self.check_engine(arrivals, &place);
    }

    /// Leads the conversation, its answer varied, and then perhaps goes on on the same socket.
    fn lead(&self, arrivals: &[Arrival], go_on: bool) -> (Seen, Option<Vec<u8>>) {
        let mut talk = self.conversation.lead(self.kernel(arrivals));
        let next = if go_on { talk.afterwards() } else { None };
        (talk.seen, next)
    }

    /// A kernel that answers as was recorded, but for the variation.
    fn kernel(&self, arrivals: &[Arrival]) -> ScriptedKernel {
        let requests = self.requests.clone();
        let varied = requests.len() - self.seqs.len();
        let (before, mut arrivals) = (self.before.clone(), arrivals.to_vec());
        let queue = Arc::new(Mutex::new(VecDeque::<Arrival>::new()));
        let fed = Arc::clone(&queue);
        let mut number = 0;
        ScriptedKernel::new(move |request| {
            let Some(recorded) = requests.get(number) else {
                return vec![request.reply(16, &LATER), request.ack()];
            };
            let asked = [&request.header().to_bytes()[..], request.payload()].concat();
            assert_eq!(asked, *recorded, "the recording is out of date");
            let mut queue = queue.lock().unwrap();
            if number < varied {
                queue.extend(before.iter().cloned().map(Ok));
            } else {
                queue.extend(std::mem::take(&mut arrivals));
            }
            number += 1;
            Vec::new()
        })
        .fed_by(move || fed.lock().unwrap().pop_front())
    }

    /// The same through the engine alone.
    fn check_engine(&self, arrivals: &[Arrival], place: &str) {
        let (mode, way) = match self.conversation.way {
            Way::Dump => (Mode::Dump, Way::Dump),
            _ => (Mode::Acknowledged, Way::GetAll),
        };
        for &seq in &self.seqs {
            let mut seen = Seen::default();
            let mut exchange = Exchange::new(mode, seq, PORT);
            for arrival in arrivals {
                match arrival {
                    Ok(datagram) => feed(&mut exchange, datagram, &mut seen),
                    Err(_) if exchange.is_finished() => {}
                    Err(_) => seen.asides.push(Failed::Overrun),
                }
            }
            if !exchange.is_finished() {
                seen.ends.push(Err(Failed::TimedOut));
            }
            seen.interrupted = exchange.is_interrupted();
            let expected = expected::seen(way, None, &[seq], arrivals).unwrap();
            assert_eq!(seen, expected, "{place}, engine, request {seq}");
        }
    }
}

/// Hands a datagram to the engine, which takes no more steps than it has messages.
fn feed(exchange: &mut Exchange, datagram: &[u8], seen: &mut Seen) {
    let mut cursor = Cursor::new();
    let mut steps = 0;
    while let Some(event) = exchange.next(&mut cursor, datagram) {
        steps += 1;
        assert!(steps <= 1 + datagram.len() / 16, "the engine takes steps without end");
        match event {
            Ok(Received::Reply(message)) => seen.objects.push(message.payload.to_vec()),
            Ok(Received::Foreign(_)) => {}
            Ok(Received::Overrun) => seen.asides.push(Failed::Overrun),
            Ok(Received::End(_)) => seen.ends.push(Ok(())),
            Ok(Received::Refused(ack)) => {
                seen.ends.push(Err(Failed::Kernel(Errno(ack.errno()))));
            }
            Ok(other) => panic!("{other:?}"),
            Err(_) => seen.ends.push(Err(Failed::Protocol)),
        }
    }
}
