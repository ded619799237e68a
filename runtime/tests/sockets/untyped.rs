//! Sockets for a family known only at run time: that they do what typed ones do, with bytes.

use std::os::fd::AsFd;

use netloom_runtime::exchange::{Errno, ProtocolError};
use netloom_runtime::testing::{ScriptedKernel, attribute as tlv, message, notification};
use netloom_runtime::untyped::{UntypedNotification, UntypedSocket, UntypedSubscription};
use netloom_runtime::wire::{flags, kind};
use netloom_runtime::{Error, Family};

use crate::common::*;

const LINK: &netloom_runtime::table::Family = Link::TABLE;
const CONTROL: &netloom_runtime::table::Family = Control::TABLE;

/// An answer to a question for the family `nlctrl`: number 16 and a group.
fn control() -> Vec<u8> {
    let group = [tlv(1, b"notify\0"), tlv(2, &16u32.to_ne_bytes())].concat();
    [&[1, 2, 0, 0][..], &tlv(1, &16u16.to_ne_bytes()), &tlv(7, &tlv(1, &group))].concat()
}

#[test]
fn a_request_carries_payload_and_flags_and_its_answers_follow() {
    let kernel = ScriptedKernel::new(|r| {
        assert_eq!((r.header().kind, r.payload()), (18, &[7; 16][..]));
        assert_eq!(r.header().flags, flags::REQUEST | flags::ACK | flags::CREATE);
        let warning = tlv(1, b"Careful\0");
        vec![r.reply(16, &[1; 16]), r.reply(16, &[2; 16]), r.refuse(Errno(0), &warning)]
    });
    let mut socket = UntypedSocket::scripted(LINK, kernel).unwrap();
    let mut replies = socket.get_all(&LINK.operations[0], &[7; 16], flags::CREATE).unwrap();
    assert_eq!(replies.next().unwrap(), Some(&[1; 16][..]));
    assert_eq!(replies.next().unwrap(), Some(&[2; 16][..]));
    assert_eq!(replies.next().unwrap(), None);
    assert_eq!(replies.finish().unwrap().warning(), Some("Careful"));
}

#[test]
fn a_dump_says_that_it_was_interrupted() {
    let kernel = ScriptedKernel::new(|r| {
        assert!(r.is_dump());
        let torn = r.answer(16, flags::MULTI | flags::DUMP_INTERRUPTED, &[2; 16]);
        vec![[r.part(16, &[1; 16]), torn, r.done()].concat()]
    });
    let mut socket = UntypedSocket::scripted(LINK, kernel).unwrap();
    let mut replies = socket.dump(&LINK.operations[0], &[0; 16]).unwrap();
    assert_eq!(replies.next().unwrap(), Some(&[1; 16][..]));
    assert!(!replies.interrupted());
    assert_eq!(replies.next().unwrap(), Some(&[2; 16][..]));
    assert_eq!(replies.next().unwrap(), None);
    assert!(replies.interrupted());
}

#[test]
fn refusals_and_requests_that_cannot_be_are_errors() {
    let kernel = ScriptedKernel::new(|r| vec![r.refuse(Errno::EOPNOTSUPP, &[])]);
    let mut socket = UntypedSocket::scripted(LINK, kernel).unwrap();
    let error = socket.request(&LINK.operations[1], &[0; 16], 0).unwrap_err();
    assert_eq!(error.errno(), Some(Errno::EOPNOTSUPP));
    let error = socket.dump(&LINK.operations[1], &[0; 16]).unwrap_err();
    assert!(matches!(error, Error::NoSuchRequest { operation: "newlink", .. }), "{error:?}");
    assert_eq!(socket.family().unwrap(), None);
}

#[test]
fn generic_families_are_looked_up_and_their_header_is_taken_off() {
    let kernel = ScriptedKernel::new(|r| {
        let payload = if r.is_dump() { vec![1, 2, 0, 0, 9, 9, 9, 9] } else { control() };
        vec![r.reply(16, &payload), if r.is_dump() { r.done() } else { r.ack() }]
    });
    let mut socket = UntypedSocket::scripted(CONTROL, kernel).unwrap();
    assert_eq!(socket.family().unwrap().and_then(|info| info.group("notify")), Some(16));
    let mut replies = socket.dump(&CONTROL.operations[0], &[]).unwrap();
    assert_eq!(replies.next().unwrap(), Some(&[9; 4][..]));
    assert_eq!(replies.next().unwrap(), None);
}

#[test]
fn notifications_of_the_family_come_with_their_number() {
    let kernel = ScriptedKernel::new(|r| vec![r.reply(16, &control()), r.ack()]);
    let kernel = kernel.fed_by({
        let mut queue = vec![
            notification(16, &[1]),
            notification(16, &[1, 2, 0, 0, 5, 5, 5, 5]),
            // Another family of the same group number's socket.
            notification(99, &[1, 2, 0, 0, 6, 6, 6, 6]),
            message(kind::OVERRUN, 0, 0, 0, &[]),
        ];
        move || queue.pop().map(Ok)
    });
    let mut events = UntypedSubscription::scripted(CONTROL, kernel).unwrap();
    assert_eq!(events.groups().unwrap(), ["notify"]);
    events.join("notify").unwrap();
    assert_eq!(events.next().unwrap(), UntypedNotification::Overrun);
    let payload = &[5; 4][..];
    let UntypedNotification::Message(event) = events.next().unwrap() else { panic!() };
    assert_eq!((event.id(), event.payload(), event.nsid()), (1, payload, None));
    assert_eq!(event.header().kind, 16);
    let error = events.next().unwrap_err();
    let short = ProtocolError::ShortGenericHeader { len: 1 };
    assert!(matches!(&error, Error::Protocol(error) if *error == short), "{error:?}");
    assert!(matches!(events.next(), Err(Error::TimedOut)));
}

#[test]
fn the_running_kernel_answers_and_notifies() {
    in_fresh_netns(|| {
        let mut events = UntypedSubscription::open(LINK).unwrap();
        assert_eq!(events.groups().unwrap(), ["rtnlgrp-link"]);
        assert!(matches!(events.join("rtnlgrp-lnk"), Err(Error::UnknownGroup(_))));
        events.join("rtnlgrp-link").unwrap();

        let mut socket = UntypedSocket::open(LINK).unwrap();
        let mut replies = socket.dump(&LINK.operations[0], &[0; 16]).unwrap();
        let first = replies.next().unwrap().unwrap();
        assert_eq!(attribute(first, 16, 3), Some(&b"lo\0"[..]));

        let mut request = [0; 16].to_vec();
        request.extend(tlv(3, b"lo\0"));
        request.extend(tlv(4, &1400u32.to_ne_bytes()));
        socket.request(&LINK.operations[1], &request, 0).unwrap();
        let UntypedNotification::Message(event) = events.next().unwrap() else { panic!() };
        assert_eq!(event.id(), 16);
        assert_eq!(attribute(event.payload(), 16, 4), Some(&1400u32.to_ne_bytes()[..]));

        let mut socket = UntypedSocket::open(Nowhere::TABLE).unwrap();
        assert!(matches!(socket.family(), Err(Error::UnknownFamily("no-such-family"))));
    });
}

#[test]
fn answers_echoes_and_batches_are_those_of_typed_sockets() {
    let kernel = ScriptedKernel::new(|r| match r.header().kind {
        18 => vec![r.reply(16, &[7; 16]), r.ack()],
        _ if r.header().has(flags::ECHO) => vec![r.reply(16, &[8; 16]), r.ack()],
        _ if r.payload() == [1; 16] => vec![r.refuse(Errno::EBUSY, &[])],
        _ => vec![r.ack()],
    });
    let mut socket = UntypedSocket::scripted(LINK, kernel).unwrap();
    let [getlink, newlink] = [&LINK.operations[0], &LINK.operations[1]];
    assert_eq!(socket.get(getlink, &[0; 16], 0).unwrap(), [7; 16]);
    assert_eq!(socket.echo(newlink, &[0; 16], 0).unwrap(), Some((16, &[8; 16][..])));
    let mut batch = socket.batch();
    batch.add(newlink, &[0; 16], 0).unwrap().add(newlink, &[1; 16], 0).unwrap();
    assert_eq!(batch.len(), 2);
    let results = batch.send();
    assert!(results[0].is_ok());
    assert_eq!(results[1].as_ref().unwrap_err().errno(), Some(Errno::EBUSY));
}

#[test]
fn descriptors_of_others_and_network_namespaces_can_be_used() {
    in_fresh_netns(|| {
        let here = std::fs::File::open("/proc/thread-self/ns/net").unwrap();
        let mut events = UntypedSubscription::open_in_netns(LINK, &here).unwrap();
        events.join_number(1).unwrap();
        let inherited = events.as_fd().try_clone_to_owned().unwrap();
        let mut events = UntypedSubscription::from_fd(LINK, inherited).unwrap();
        assert_eq!(events.try_next().unwrap(), None);

        let socket = UntypedSocket::open_in_netns(LINK, &here).unwrap();
        let mut socket =
            UntypedSocket::from_fd(LINK, socket.as_fd().try_clone_to_owned().unwrap()).unwrap();
        let mut request = [0; 16].to_vec();
        request.extend(tlv(3, b"lo\0"));
        request.extend(tlv(4, &1300u32.to_ne_bytes()));
        socket.request(&LINK.operations[1], &request, 0).unwrap();
        assert!(matches!(events.try_next(), Ok(Some(UntypedNotification::Message(_)))));

        events.leave("rtnlgrp-link").unwrap();
        request.truncate(24);
        request.extend(tlv(4, &1200u32.to_ne_bytes()));
        socket.request(&LINK.operations[1], &request, 0).unwrap();
        assert_eq!(events.try_next().unwrap(), None);
    });
}
