//! Every branch of the engine, each with messages made for it.

use alloc::format;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use super::{Errno, Exchange, Mode, ProtocolError, Received};
use crate::testing::{PORT, ScriptedKernel, attribute, message, notification};
use crate::wire::{Cursor, Header, flags, kind};

const REQUEST: u16 = 18;
const REPLY: u16 = 16;
const SEQ: u32 = 100;

/// What an exchange makes of some datagrams, one word an event.
fn events(exchange: &mut Exchange, datagrams: &[Vec<u8>]) -> String {
    let mut words = Vec::new();
    for datagram in datagrams {
        let mut cursor = Cursor::new();
        while let Some(event) = exchange.next(&mut cursor, datagram) {
            words.push(match event {
                Ok(Received::Reply(message)) => format!("reply:{}", message.payload.len()),
                Ok(Received::End(ack)) => {
                    format!("end{}", ack.message().map_or("", |_| ":warned"))
                }
                Ok(Received::Refused(ack)) => format!("refused:{:?}", Errno(ack.errno())),
                Ok(Received::Foreign(message)) => format!("foreign:{}", message.header.kind),
                Ok(Received::Overrun) => "overrun".into(),
                Err(error) => format!("error:{error:?}"),
            });
        }
    }
    words.join(" ")
}

/// A whole exchange with a scripted kernel.
fn play(mode: Mode, mut kernel: ScriptedKernel) -> (String, Exchange) {
    let mut exchange = Exchange::new(mode, SEQ, PORT);
    kernel.send(&message(REQUEST, flags::REQUEST, SEQ, 0, &[]));
    let (mut datagrams, mut buffer) = (Vec::new(), Vec::new());
    while let Some(Ok(len)) = kernel.receive(&mut buffer) {
        datagrams.push(buffer[..len].to_vec());
    }
    (events(&mut exchange, &datagrams), exchange)
}

#[test]
fn an_acknowledged_request_ends_with_its_acknowledgement() {
    let (seen, exchange) = play(Mode::Acknowledged, ScriptedKernel::new(|r| vec![r.ack()]));
    assert_eq!(seen, "end");
    assert!(exchange.is_finished() && !exchange.has_replied());

    let kernel = ScriptedKernel::new(|r| vec![r.reply(REPLY, &[0; 8]), r.ack()]);
    assert_eq!(play(Mode::Acknowledged, kernel).0, "reply:8 end");

    let together = ScriptedKernel::new(|r| vec![[r.reply(REPLY, &[0; 3]), r.ack()].concat()]);
    assert_eq!(play(Mode::Acknowledged, together).0, "reply:3 end");
}

#[test]
fn several_parts_with_or_without_an_end_are_followed_by_the_acknowledgement() {
    let with =
        ScriptedKernel::new(|r| vec![r.part(REPLY, &[1]), r.part(REPLY, &[]), r.done(), r.ack()]);
    assert_eq!(play(Mode::Acknowledged, with).0, "reply:1 reply:0 end");
    let without = ScriptedKernel::new(|r| vec![r.part(REPLY, &[1]), r.ack()]);
    assert_eq!(play(Mode::Acknowledged, without).0, "reply:1 end");
    let failed = ScriptedKernel::new(|r| vec![r.part(REPLY, &[1]), r.done_with(Errno::EIO, &[])]);
    assert_eq!(play(Mode::Acknowledged, failed).0, "reply:1 refused:EIO");
}

#[test]
fn a_refusal_ends_the_exchange() {
    let kernel = ScriptedKernel::new(|r| vec![r.refuse(Errno::EEXIST, &[]), r.reply(REPLY, &[])]);
    let (seen, exchange) = play(Mode::Acknowledged, kernel);
    assert_eq!(seen, "refused:EEXIST");
    assert!(exchange.is_finished());
    let dump = ScriptedKernel::new(|r| vec![r.refuse(Errno::EOPNOTSUPP, &[])]);
    assert_eq!(play(Mode::Dump, dump).0, "refused:EOPNOTSUPP");
}

#[test]
fn a_dump_ends_when_it_is_done() {
    let kernel = ScriptedKernel::new(|r| {
        vec![[r.part(REPLY, &[1]), r.part(REPLY, &[2])].concat(), r.part(REPLY, &[3]), r.done()]
    });
    let (seen, exchange) = play(Mode::Dump, kernel);
    assert_eq!(seen, "reply:1 reply:1 reply:1 end");
    assert!(!exchange.is_interrupted() && !exchange.is_filtered());
}

#[test]
fn a_dump_the_kernel_takes_for_a_single_request_ends_with_the_acknowledgement() {
    let kernel = ScriptedKernel::new(|r| vec![r.reply(REPLY, &[1]), r.ack()]);
    assert_eq!(play(Mode::Dump, kernel).0, "reply:1 end");
}

#[test]
fn the_end_of_a_dump_can_be_an_error_or_carry_a_warning_or_nothing() {
    let failed = ScriptedKernel::new(|r| vec![r.part(REPLY, &[]), r.done_with(Errno::EINVAL, &[])]);
    assert_eq!(play(Mode::Dump, failed).0, "reply:0 refused:EINVAL");
    let warned = ScriptedKernel::new(|r| vec![r.done_with(Errno(0), &attribute(1, b"careful\0"))]);
    assert_eq!(play(Mode::Dump, warned).0, "end:warned");
    let empty = ScriptedKernel::new(|r| vec![r.answer(kind::DONE, flags::MULTI, &[])]);
    assert_eq!(play(Mode::Dump, empty).0, "end");
    let positive = ScriptedKernel::new(|r| vec![r.answer(kind::DONE, 0, &256i32.to_ne_bytes())]);
    assert_eq!(play(Mode::Dump, positive).0, "end");
}

#[test]
fn any_part_can_say_that_the_dump_was_interrupted() {
    let part = ScriptedKernel::new(|r| {
        let flags = flags::MULTI | flags::DUMP_INTERRUPTED | flags::DUMP_FILTERED;
        vec![r.answer(REPLY, flags, &[]), r.part(REPLY, &[]), r.done()]
    });
    let (seen, exchange) = play(Mode::Dump, part);
    assert_eq!(seen, "reply:0 reply:0 end");
    assert!(exchange.is_interrupted() && exchange.is_filtered());
    let end = ScriptedKernel::new(|r| {
        vec![r.answer(kind::DONE, flags::MULTI | flags::DUMP_INTERRUPTED, &[0; 4])]
    });
    assert!(play(Mode::Dump, end).1.is_interrupted());
}

#[test]
fn without_an_acknowledgement_the_first_reply_or_the_end_of_several_finishes() {
    let one = ScriptedKernel::new(|r| vec![r.reply(REPLY, &[1]), r.reply(REPLY, &[2])]);
    assert_eq!(play(Mode::Unacknowledged, one).0, "reply:1");
    let several = ScriptedKernel::new(|r| vec![r.part(REPLY, &[1]), r.part(REPLY, &[2]), r.done()]);
    assert_eq!(play(Mode::Unacknowledged, several).0, "reply:1 reply:1 end");
    let refused = ScriptedKernel::new(|r| vec![r.refuse(Errno::ENODEV, &[])]);
    assert_eq!(play(Mode::Unacknowledged, refused).0, "refused:ENODEV");
}

#[test]
fn noop_is_skipped_and_overrun_is_told() {
    let kernel = ScriptedKernel::new(|r| {
        vec![
            r.answer(kind::NOOP, 0, &[1, 2]),
            message(kind::NOOP, 0, 0, 0, &[]),
            r.answer(kind::OVERRUN, 0, &[]),
            message(kind::OVERRUN, 0, 0, 0, &[]),
            r.ack(),
        ]
    });
    assert_eq!(play(Mode::Acknowledged, kernel).0, "overrun overrun end");
}

#[test]
fn what_earlier_requests_left_behind_is_skipped() {
    let kernel = ScriptedKernel::new(|r| {
        vec![
            message(REPLY, flags::MULTI, SEQ - 1, PORT, &[9]),
            message(kind::DONE, flags::MULTI, SEQ - 1, PORT, &[0; 4]),
            message(kind::ERROR, 0, SEQ - 7, PORT, &[0xff; 20]),
            r.reply(REPLY, &[1]),
            r.ack(),
        ]
    });
    assert_eq!(play(Mode::Acknowledged, kernel).0, "reply:1 end");
}

#[test]
fn numbers_that_wrapped_are_told_from_those_to_come() {
    let mut exchange = Exchange::new(Mode::Acknowledged, 2, PORT);
    let old = message(REPLY, 0, u32::MAX, PORT, &[]);
    let new = message(REPLY, 0, 3, PORT, &[]);
    assert_eq!(events(&mut exchange, &[old, new]), "foreign:16");
}

#[test]
fn notifications_are_told_from_replies() {
    let kernel = ScriptedKernel::new(|r| {
        vec![
            notification(17, &[]),
            // Caused by another socket that happens to count alike.
            message(REPLY, 0, SEQ, 77, &[]),
            message(REPLY, 0, SEQ - 3, 77, &[]),
            // The reply of a family that leaves the port out.
            message(REPLY, 0, SEQ, 0, &[1]),
            r.ack(),
        ]
    });
    let seen = play(Mode::Acknowledged, kernel).0;
    assert_eq!(seen, "foreign:17 foreign:16 foreign:16 reply:1 end");
}

#[test]
fn types_nobody_knows_are_handed_through() {
    let kernel = ScriptedKernel::new(|r| vec![r.part(9, &[1]), r.part(0xffff, &[2]), r.done()]);
    assert_eq!(play(Mode::Dump, kernel).0, "reply:1 reply:1 end");
}

#[test]
fn lengths_that_lie_end_the_exchange() {
    for len in [0u32, 1, 15, 21, 0xffff_ffff] {
        let header = Header { len, kind: REPLY, flags: 0, seq: SEQ, port: PORT };
        let mut exchange = Exchange::new(Mode::Dump, SEQ, PORT);
        let mut datagram = message(REPLY, flags::MULTI, SEQ, PORT, &[1]);
        datagram.extend_from_slice(&header.to_bytes());
        datagram.extend_from_slice(&[0; 4]);
        let seen = events(&mut exchange, &[datagram.clone(), datagram]);
        assert!(seen.starts_with("reply:1 error:BadLength"), "{seen}");
        assert!(exchange.is_finished() && !seen.contains("reply:1 error:BadLength reply"));
    }
}

#[test]
fn an_acknowledgement_without_a_number_is_an_error() {
    let kernel = ScriptedKernel::new(|r| vec![r.answer(kind::ERROR, 0, &[1, 2]), r.ack()]);
    let (seen, exchange) = play(Mode::Acknowledged, kernel);
    let expected = format!("error:{:?}", ProtocolError::ShortAcknowledgement { len: 2 });
    assert_eq!(seen, expected);
    assert!(exchange.is_finished());
}

/// The messages of which the next tests take pieces.
fn recorded() -> Vec<u8> {
    let tlvs = [
        attribute(1, b"no\0"),
        attribute(2, &36u32.to_ne_bytes()),
        attribute(4, &attribute(4, &7u64.to_ne_bytes())),
    ]
    .concat();
    let mut kernel = ScriptedKernel::new(move |r| {
        vec![
            r.part(REPLY, &[1; 40]),
            r.answer(kind::NOOP, 0, &[]),
            notification(17, &[2; 20]),
            r.refuse(Errno(0), &tlvs),
            r.refuse_echoing(Errno::EINVAL, &tlvs),
            r.done_with(Errno::EBUSY, &tlvs),
        ]
    });
    kernel.send(&message(REQUEST, flags::REQUEST, SEQ, 0, &[7; 33]));
    let (mut all, mut buffer) = (Vec::new(), Vec::new());
    while let Some(Ok(len)) = kernel.receive(&mut buffer) {
        all.extend_from_slice(&buffer[..len]);
    }
    all
}

/// Feeds bytes to all modes, again and again for they stop at the first end. That it returns at
/// all is what is tested.
fn feed(bytes: &[u8]) {
    for mode in [Mode::Acknowledged, Mode::Dump, Mode::Unacknowledged] {
        let mut cursor = Cursor::new();
        while cursor.offset() < bytes.len() {
            let mut exchange = Exchange::new(mode, SEQ, PORT);
            while exchange.next(&mut cursor, bytes).is_some() {}
        }
    }
}

#[test]
fn no_prefix_of_a_recording_panics() {
    let all = recorded();
    for start in 0..all.len() {
        for end in start..all.len() {
            feed(&all[start..end]);
        }
    }
}

#[test]
fn no_damaged_recording_panics() {
    // Knuth's linear congruential generator: the same bytes in every run.
    let mut state = 0x1234_5678_u64;
    let mut random = move |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (state >> 33) as usize % below
    };
    let all = recorded();
    for _ in 0..20_000 {
        let mut bytes = all.clone();
        for _ in 0..1 + random(6) {
            let at = random(bytes.len());
            bytes[at] = random(256) as u8;
        }
        bytes.truncate(random(bytes.len()) + 1);
        feed(&bytes);
    }
    for _ in 0..2_000 {
        let noise: Vec<u8> = (0..random(200)).map(|_| random(256) as u8).collect();
        feed(&noise);
    }
}
