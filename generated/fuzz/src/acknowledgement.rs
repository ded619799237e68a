//! Extended acknowledgements of any request: numbers and offsets to names.

use netloom::exchange::Context;
use netloom::testing::message;
use netloom::wire::{Acknowledgement, Message, flags, kind};

use crate::input::Input;
use crate::places;

/// Four bytes choose the operation, one says how many bytes the request has, then come the
/// request, the flags of the answer, and the answer.
pub fn check(case: &[u8]) {
    let (place, rest) = places::choose(case);
    let Some(operation) = place.operation else { return };
    let context = Context { family: place.family, operation };
    let mut input = Input::new(rest);
    let len = usize::from(input.byte());
    let request = input.take(len);
    let head = if context.is_generic() { &[1, 1, 0, 0][..] } else { &[] };
    let request = message(16, flags::REQUEST, 1, 0, &[head, request].concat());
    let choice = input.byte();
    let mut bits = [flags::ACK_TLVS, flags::CAPPED][usize::from(choice & 1)];
    bits |= if choice & 2 == 0 { flags::ACK_TLVS } else { 0 };
    let number = u32::from(choice >> 2).wrapping_neg().to_ne_bytes();
    let tlvs = input.rest();
    let header = &request[..16];
    let echo = if bits & flags::CAPPED == 0 { &request[16..] } else { &[] };
    let payload = match choice & 2 {
        0 => [&number[..], header, echo, tlvs].concat(),
        _ => [&number[..], tlvs].concat(),
    };
    answered(context, &request, &message(kind::ERROR, bits, 1, 0, &payload));
    let done = [&number[..], tlvs].concat();
    answered(context, &request, &message(kind::DONE, bits, 1, 0, &done));
    answered(context, &request, &message(kind::ERROR, bits, 1, 0, tlvs));
}

fn answered(context: Context, request: &[u8], answer: &[u8]) {
    let answer = Message::at(answer, 0).expect("it was made whole");
    let ack = match answer.header.kind {
        kind::DONE => Acknowledgement::of_done(&answer),
        _ => match Acknowledgement::of_error(&answer) {
            Some(ack) => ack,
            None => return assert!(answer.payload.len() < 4),
        },
    };
    assert!(ack.errno() >= 0);
    assert!(ack.message().is_none_or(|text| !text.contains(&0)));
    if !answer.header.has(flags::ACK_TLVS) {
        let nothing = (ack.message(), ack.offset(), ack.cookie(), ack.policy(), ack.missing());
        assert_eq!(nothing, (None, None, None, None, None));
    }
    refused(context, &ack, request);
    let consent = context.ack_from(&ack, request);
    assert_eq!(consent.warning().is_some(), ack.message().is_some());
    assert_eq!(consent.cookie(), ack.cookie());
}

fn refused(context: Context, ack: &Acknowledgement<'_>, request: &[u8]) {
    let refusal = context.refusal(ack, request);
    assert_eq!(refusal.errno().0, ack.errno());
    assert_eq!(refusal.family(), context.family.name);
    assert_eq!(refusal.operation(), context.operation.name);
    assert_eq!(refusal.policy().copied(), ack.policy());
    assert_eq!(refusal.cookie(), ack.cookie());
    let shown = refusal.to_string();
    for name in [refusal.message(), refusal.attribute(), refusal.missing()].into_iter().flatten() {
        assert!(shown.contains(name), "{name} is not in {shown}");
    }
    for path in [refusal.attribute(), refusal.missing()].into_iter().flatten() {
        assert!(path.split('.').all(|name| !name.is_empty()), "{path}");
    }
    // A place outside of the request is nobody's.
    let outside = ack.offset().is_some_and(|offset| offset as usize >= request.len());
    assert!(!outside || refusal.attribute().is_none(), "{shown}");
    assert!(ack.missing().is_some() || refusal.missing().is_none(), "{shown}");
}
