//! Exchanges that end otherwise than they began to: questions that become dumps, transactions that
//! are none, warnings behind answers, times that never come.

use std::sync::Arc;
use std::sync::atomic::{AtomicU16, Ordering};
use std::thread;
use std::time::Duration;

use netloom_runtime::exchange::Errno;
use netloom_runtime::testing::{ScriptedKernel, attribute as tlv, notification};
use netloom_runtime::wire::flags;
use netloom_runtime::{
    Error, Generic, Netfilter, Notification, Request, Route, Socket, SocketOptions, Subscription,
};

use crate::common::*;

const NEW_LINK: u16 = 16;

/// `NLM_F_REPLACE` and `NLM_F_EXCL` are the two bits of `NLM_F_DUMP`.
#[test]
fn a_question_with_the_bits_of_a_dump_ends_as_one() {
    in_fresh_netns(|| {
        let options = SocketOptions::new().timeout(Duration::from_secs(5));
        let mut socket = Socket::<Route>::open_with(&options).unwrap();
        for bits in [flags::REPLACE, flags::EXCLUSIVE, flags::DUMP] {
            let mut request = GetLink::new();
            request.nlm_flags(bits);
            assert!(!socket.get(&request).unwrap().is_empty());
            let mut links = socket.get_all(&request).unwrap();
            let mut count = 0;
            while links.next().unwrap().is_some() {
                count += 1;
            }
            assert!(count > 0);
        }
    });
}

#[test]
fn requests_that_make_no_transaction_are_not_sent() {
    let requests = |kinds: &str| {
        let kernel = ScriptedKernel::new(|r| panic!("{r:?} was sent"));
        let mut socket = Socket::<Netfilter>::scripted(kernel).unwrap();
        let mut batch = socket.batch();
        for kind in kinds.chars() {
            match kind {
                'b' => batch.add(&BatchBegin::new()),
                'e' => batch.add(&BatchEnd::new()),
                _ => batch.add(&NewTable::new()),
            }
            .unwrap();
        }
        batch.commit()
    };
    for kinds in ["bt", "te", "t", "b", "e", "eb", "bbte", "bete", "btebte", "tbe", "bet"] {
        let error = requests(kinds).unwrap_err();
        assert!(matches!(error, Error::NotATransaction), "{kinds}: {error}");
    }
    requests("").unwrap();
}

#[test]
fn what_the_kernel_remarks_behind_its_answers_is_returned() {
    let kernel = ScriptedKernel::new(|r| {
        let remark = tlv(1, b"Too many\0");
        vec![r.part(NEW_LINK, &[1; 16]), r.part(NEW_LINK, &[2; 16]), {
            r.done_with(Errno(0), &remark)
        }]
    });
    let mut socket = Socket::<Route>::scripted(kernel).unwrap();
    let request = GetLink::new();
    let mut links = socket.dump(&request).unwrap();
    assert_eq!(links.next().unwrap(), Some(&[1; 16][..]));
    assert_eq!(links.finish().unwrap().warning(), Some("Too many"));
    let mut links = socket.dump(&request).unwrap();
    while links.next().unwrap().is_some() {}
    assert_eq!(links.finish().unwrap().warning(), Some("Too many"), "after the end as well");
}

#[test]
fn a_refusal_can_carry_a_cookie() {
    let kernel = ScriptedKernel::new(|r| vec![r.refuse(Errno::EBUSY, &tlv(3, &[4, 5]))]);
    let error = Socket::<Route>::scripted(kernel).unwrap().request(&NewLink::new()).unwrap_err();
    assert_eq!(error.kernel().and_then(|error| error.cookie()), Some(&[4, 5][..]));
}

#[test]
fn a_family_that_was_loaded_anew_is_joined_and_understood_anew() {
    let number = Arc::new(AtomicU16::new(30));
    let (asked, sent) = (Arc::clone(&number), Arc::clone(&number));
    let kernel = ScriptedKernel::new(move |r| {
        let group = [tlv(1, b"notify\0"), tlv(2, &9u32.to_ne_bytes())].concat();
        let id = asked.load(Ordering::Relaxed).to_ne_bytes();
        let family = [tlv(1, &id), tlv(7, &tlv(1, &group))].concat();
        vec![r.reply(16, &[vec![1, 2, 0, 0], family].concat()), r.ack()]
    })
    .fed_by(move || Some(Ok(notification(sent.load(Ordering::Relaxed), &[7, 2, 0, 0]))));
    let mut events = Subscription::<Generic>::scripted(kernel).unwrap();
    let command = |events: &mut Subscription<Generic>| match events.next().unwrap() {
        Notification::Message(event) => event.decode::<Control>().unwrap().map(|it| it.0),
        other => panic!("{other:?}"),
    };
    assert_eq!(command(&mut events), None, "whose it is was not asked");
    assert_eq!(events.family::<Control>().unwrap().id, 30);
    assert_eq!(command(&mut events), Some(7));
    number.store(31, Ordering::Relaxed);
    assert_eq!(command(&mut events), None);
    events.join::<Control>("notify").unwrap();
    assert_eq!(command(&mut events), Some(7));
}

#[test]
fn a_time_too_far_away_to_be_told_never_comes() {
    in_fresh_netns(|| {
        let options = SocketOptions::new().timeout(Duration::MAX);
        let mut events = Subscription::<Route>::open_with(&options).unwrap();
        events.join::<Link>("rtnlgrp-link").unwrap();
        let mut socket = Socket::<Route>::open_with(&options).unwrap();
        thread::scope(|scope| {
            let waiting = scope.spawn(|| events.next().is_ok());
            while !waiting.is_finished() {
                let mut request = NewLink::new();
                request.0.0.writer().put_raw(set::<Link>(0), 3, b"lo\0");
                request.0.0.writer().put_raw(set::<Link>(0), 4, &1400u32.to_ne_bytes());
                socket.request(&request).unwrap();
                thread::sleep(Duration::from_millis(5));
            }
            assert!(waiting.join().unwrap());
        });
    });
}
