//! The exchange engine, with any datagrams after a request: it stops when it says so, hands out
//! nothing but what arrived and belongs to the request, and its shortcut is one.

use netloom::exchange::{Exchange, Mode, Received};
use netloom::wire::{Cursor, Message, Messages, flags, kind};

use crate::conversation::{self, PORT};
use crate::input::Input;

const SEQ: u32 = 7;

/// The first byte chooses the mode and whether the port is known, the rest is a conversation.
pub fn check(case: &[u8]) {
    let mut input = Input::new(case);
    let choice = input.byte();
    let mode = match choice % 3 {
        0 => Mode::Acknowledged,
        1 => Mode::Dump,
        _ => Mode::Unacknowledged,
    };
    let port = if choice & 4 == 0 { PORT } else { 0 };
    let datagrams = if choice & 8 == 0 {
        conversation::datagrams(&mut input, SEQ)
    } else {
        vec![input.rest().to_vec()]
    };
    let mut slow = Exchange::new(mode, SEQ, port);
    let mut quick = slow;
    for datagram in &datagrams {
        one(&mut slow, &mut quick, datagram, mode, port);
    }
    let mine = |message: &Message<'_>| belongs(message, port);
    let messages = datagrams.iter().flat_map(|datagram| Messages::new(datagram).flatten());
    let marked = messages.filter(mine).any(|message| message.header.has(flags::DUMP_INTERRUPTED));
    assert!(!slow.is_interrupted() || marked && mode == Mode::Dump);
}

/// Whether a message answers the request: its number, and its port unless either has none.
fn belongs(message: &Message<'_>, port: u32) -> bool {
    let header = &message.header;
    header.seq == SEQ && (header.port == port || header.port == 0 || port == 0)
}

fn one(slow: &mut Exchange, quick: &mut Exchange, datagram: &[u8], mode: Mode, port: u32) {
    let (mut cursor, mut other) = (Cursor::new(), Cursor::new());
    loop {
        let finished = slow.is_finished();
        let event = slow.next(&mut cursor, datagram);
        let shortcut = quick.next_reply(&mut other, datagram);
        let twin = match shortcut {
            Some(message) => Some(Ok(Received::Reply(message))),
            None => quick.next(&mut other, datagram),
        };
        assert_eq!((&event, &*slow), (&twin, &*quick), "the shortcut goes elsewhere");
        let Some(event) = event else { break };
        assert!(!finished, "an event after the end");
        match event {
            Ok(event) => {
                sound(&event, datagram, port);
                let last = match event {
                    Received::End(_) | Received::Refused(_) => true,
                    Received::Reply(message) => {
                        mode == Mode::Unacknowledged && !message.header.has(flags::MULTI)
                    }
                    _ => false,
                };
                assert_eq!(slow.is_finished(), last, "{event:?}");
            }
            Err(_) => assert!(slow.is_finished()),
        }
    }
    assert!(slow.is_finished() || cursor.offset() >= datagram.len(), "messages are left over");
    assert_eq!(slow.seq(), SEQ);
}

fn sound(event: &Received<'_>, datagram: &[u8], port: u32) {
    let control =
        |message: &Message<'_>| (kind::NOOP..=kind::OVERRUN).contains(&message.header.kind);
    match event {
        Received::Reply(message) | Received::Foreign(message) => {
            assert!(!control(message) && inside(message.payload, datagram));
            assert_eq!(belongs(message, port), matches!(event, Received::Reply(_)));
        }
        Received::End(ack) => assert_eq!(ack.errno(), 0),
        Received::Refused(ack) => assert!(ack.errno() > 0),
        _ => {}
    }
}

/// Whether a slice is a part of the datagram, not of something else.
fn inside(part: &[u8], whole: &[u8]) -> bool {
    let (part, whole) = (part.as_ptr_range(), whole.as_ptr_range());
    whole.start <= part.start && part.end <= whole.end
}
