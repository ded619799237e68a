//! Typed sockets against a scripted kernel: what a real one does too rarely to be waited for.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::common::*;
use netloom_runtime::exchange::{Errno, ProtocolError};
use netloom_runtime::testing::{
    ScriptedKernel, ScriptedRequest, attribute as tlv, message, notification,
};
use netloom_runtime::wire::{flags, kind};
use netloom_runtime::{Error, Generic, Notification, Route, Socket, Subscription};

const NEW_LINK: u16 = 16;

fn socket(
    script: impl FnMut(ScriptedRequest<'_>) -> Vec<Vec<u8>> + Send + Sync + 'static,
) -> Socket<Route> {
    Socket::scripted(ScriptedKernel::new(script)).unwrap()
}

/// Extended acknowledgement attributes: message and offset.
fn complaint(text: &str, offset: u32) -> Vec<u8> {
    [tlv(1, &terminated(text)), tlv(2, &offset.to_ne_bytes())].concat()
}

#[test]
fn a_refusal_prints_all_it_knows() {
    let mut socket = socket(|r| {
        // Into linkinfo, behind netlink header, fixed header, name and linkinfo's own header.
        let policy = [tlv(4, &1u64.to_ne_bytes()), tlv(5, &4094u64.to_ne_bytes())].concat();
        let more = [complaint("Invalid kind", 16 + 16 + 8 + 4), tlv(4, &policy)].concat();
        vec![r.refuse(Errno::EINVAL, &more)]
    });
    let error = socket.request(&NewLink::named("br0", "bridge")).unwrap_err();
    assert_eq!(
        error.to_string(),
        "rt-link newlink: Invalid argument (EINVAL): Invalid kind at linkinfo.kind \
         (allowed: 1 to 4094)"
    );
    let Error::Kernel(kernel) = error else { panic!() };
    assert_eq!((kernel.family(), kernel.operation()), ("rt-link", "newlink"));
    assert_eq!(kernel.policy().unwrap().max, Some(4094));
}

#[test]
fn offsets_are_right_whether_or_not_the_request_is_echoed() {
    let mut socket =
        socket(|r| vec![r.refuse_echoing(Errno::ERANGE, &complaint("Too long", 16 + 16))]);
    let error = socket.request(&NewLink::named("br0", "bridge")).unwrap_err();
    let Error::Kernel(kernel) = error else { panic!() };
    assert_eq!((kernel.message(), kernel.attribute()), (Some("Too long"), Some("ifname")));
}

#[test]
fn missing_attributes_are_named() {
    let missing = |id: u32, nest: Option<u32>| {
        let nest = nest.map(|at| tlv(6, &at.to_ne_bytes())).unwrap_or_default();
        let tlvs = [tlv(5, &id.to_ne_bytes()), nest].concat();
        let mut socket = socket(move |r| vec![r.refuse(Errno::EINVAL, &tlvs)]);
        match socket.request(&NewLink::named("br0", "bridge")) {
            Err(Error::Kernel(kernel)) => kernel.missing().map(ToOwned::to_owned),
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(missing(4, None).as_deref(), Some("mtu"));
    assert_eq!(missing(1, Some(16 + 16 + 8)).as_deref(), Some("linkinfo.kind"));
    assert_eq!(missing(77, None).as_deref(), Some("77"));
    assert_eq!(missing(1, Some(9000)), None);
}

#[test]
fn a_lack_of_permission_says_which() {
    let mut socket = socket(|r| vec![r.refuse(Errno::EPERM, &[])]);
    let error = socket.request(&NewLink::new()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "rt-link newlink: Operation not permitted (EPERM); \
         it needs CAP_NET_ADMIN in the network namespace"
    );
}

#[test]
fn consent_can_carry_a_warning_and_a_cookie() {
    let mut socket = socket(|r| {
        let more = [complaint("Ignored", 16 + 16), tlv(3, &[1, 2, 3])].concat();
        vec![r.refuse(Errno(0), &more)]
    });
    let ack = socket.request(&NewLink::named("br0", "bridge")).unwrap();
    assert_eq!((ack.warning(), ack.attribute()), (Some("Ignored"), Some("ifname")));
    assert_eq!(ack.cookie(), Some(&[1, 2, 3][..]));
    let mut silent = Socket::scripted(ScriptedKernel::new(|r| vec![r.ack()])).unwrap();
    let silent: netloom_runtime::exchange::Ack =
        Socket::<Route>::request(&mut silent, &NewLink::new()).unwrap();
    assert_eq!((silent.warning(), silent.cookie()), (None, None));
}

#[test]
fn a_kernel_that_acknowledges_and_does_not_answer_is_told() {
    let mut socket = socket(|r| vec![r.ack()]);
    let error = socket.get(&GetLink::new()).unwrap_err();
    assert!(matches!(error, Error::Protocol(ProtocolError::NoReply)), "{error:?}");
}

#[test]
fn a_kernel_that_says_nothing_times_out_and_its_late_answer_is_not_believed() {
    let mut late = Vec::new();
    let mut socket = socket(move |r| {
        let answer = r.reply(NEW_LINK, &[r.header().seq as u8; 16]);
        let now = std::mem::replace(&mut late, vec![answer.clone(), r.ack()]);
        if now.is_empty() { vec![] } else { [now, vec![answer, r.ack()]].concat() }
    });
    assert!(matches!(socket.get(&GetLink::new()), Err(Error::TimedOut)));
    assert_eq!(socket.get(&GetLink::new()).unwrap(), [2; 16]);
}

#[test]
fn a_refused_dump_is_an_error_of_the_first_reply_and_then_over() {
    let mut socket = socket(|r| vec![r.refuse(Errno::EOPNOTSUPP, &[])]);
    let mut replies = socket.dump(&GetLink::new()).unwrap();
    assert_eq!(replies.next().unwrap_err().errno(), Some(Errno::EOPNOTSUPP));
    assert!(replies.next().unwrap().is_none());
}

#[test]
fn a_dump_can_fail_at_its_end() {
    let mut socket = socket(|r| {
        let end = r.done_with(Errno::EIO, &complaint("Half done", 0));
        vec![[r.part(NEW_LINK, &[0; 16]), end].concat()]
    });
    let mut replies = socket.dump(&GetLink::new()).unwrap();
    assert!(replies.next().unwrap().is_some());
    let error = replies.next().unwrap_err();
    assert_eq!(error.to_string(), "rt-link getlink: Input/output error (EIO): Half done");
    assert!(replies.next().unwrap().is_none());
}

#[test]
fn an_answer_of_the_wrong_type_is_one_error_and_the_rest_follows() {
    let mut socket =
        socket(|r| vec![r.part(NEW_LINK + 8, &[0; 16]), r.part(NEW_LINK, &[1; 16]), r.done()]);
    let mut replies = socket.dump(&GetLink::new()).unwrap();
    let error = replies.next().unwrap_err();
    assert!(matches!(error, Error::Protocol(ProtocolError::UnexpectedType { got: 24 })));
    assert_eq!(replies.next().unwrap(), Some(&[1; 16][..]));
    assert!(replies.next().unwrap().is_none());
}

#[test]
fn snapshots_begin_anew_as_often_as_allowed() {
    let attempts = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&attempts);
    let mut socket = socket(move |r| {
        let disturbed = count.fetch_add(1, Ordering::Relaxed) < 2;
        let flag = if disturbed { flags::DUMP_INTERRUPTED } else { 0 };
        vec![r.part(NEW_LINK, &[1; 16]), r.answer(kind::DONE, flags::MULTI | flag, &[0; 4])]
    });
    let twice = socket.snapshot(&GetLink::new(), 2, |_| ()).unwrap();
    assert_eq!((twice.items.len(), twice.interrupted), (1, true));
    attempts.store(0, Ordering::Relaxed);
    let thrice = socket.snapshot(&GetLink::new(), 3, |_| ()).unwrap();
    assert_eq!((thrice.items.len(), thrice.interrupted), (1, false));
    assert_eq!(attempts.load(Ordering::Relaxed), 3);
}

#[test]
fn what_an_abandoned_dump_left_is_cleared_away() {
    let mut socket = socket(|r| {
        if r.is_dump() {
            let parts = (0..200).map(|i| r.part(NEW_LINK, &[i; 16]));
            parts.chain([r.done()]).collect()
        } else {
            vec![notification(NEW_LINK, &[9; 16]), r.reply(NEW_LINK, &[7; 16]), r.ack()]
        }
    });
    assert_eq!(socket.dump(&GetLink::new()).unwrap().next().unwrap(), Some(&[0; 16][..]));
    assert_eq!(socket.get(&GetLink::new()).unwrap(), [7; 16]);
    let all = socket.snapshot(&GetLink::new(), 1, |link| link[0]).unwrap();
    assert_eq!(all.items, (0..200).collect::<Vec<u8>>());
}

#[test]
fn large_datagrams_are_read_whole() {
    let mut socket = socket(|r| vec![r.reply(NEW_LINK, &[3; 300_000]), r.ack()]);
    assert_eq!(socket.get(&GetLink::new()).unwrap(), [3; 300_000]);
}

#[test]
fn lost_answers_are_told() {
    let kernel = ScriptedKernel::new(|r| vec![r.ack()]).failing(Errno::ENOBUFS);
    let mut socket = Socket::<Route>::scripted(kernel).unwrap();
    assert!(matches!(socket.request(&NewLink::new()), Err(Error::Overrun)));
    socket.request(&NewLink::new()).unwrap();
}

#[test]
fn answers_before_the_loss_are_read_and_a_lost_end_is_told() {
    let kernel = ScriptedKernel::new(|r| vec![r.reply(NEW_LINK, &[7; 16])]).failing(Errno::ENOBUFS);
    let mut socket = Socket::<Route>::scripted(kernel).unwrap();
    let request = GetLink::new();
    let mut replies = socket.get_all(&request).unwrap();
    assert!(matches!(replies.next(), Err(Error::Overrun)));
    assert_eq!(replies.next().unwrap(), Some(&[7; 16][..]));
    assert!(matches!(replies.next(), Err(Error::Overrun)));
    assert_eq!(replies.next().unwrap(), None);
}

#[test]
fn a_family_that_got_another_number_is_looked_up_again() {
    let numbers = Arc::new(AtomicUsize::new(30));
    let now = Arc::clone(&numbers);
    let lookups = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&lookups);
    let kernel = ScriptedKernel::new(move |r| {
        let number = now.load(Ordering::Relaxed) as u16;
        match r.header().kind {
            16 => {
                count.fetch_add(1, Ordering::Relaxed);
                let payload = [vec![1, 2, 0, 0], tlv(1, &number.to_ne_bytes())].concat();
                vec![r.reply(16, &payload), r.ack()]
            }
            kind if kind == number => {
                assert_eq!(r.generic().map(|(header, _)| header.command), Some(1));
                vec![r.ack()]
            }
            _ => vec![r.refuse(Errno::ENOENT, &[])],
        }
    });
    let mut socket = Socket::<Generic>::scripted(kernel).unwrap();
    for _ in 0..3 {
        socket.request(&Poke::new()).unwrap();
    }
    assert_eq!(lookups.load(Ordering::Relaxed), 1, "looked up once");
    numbers.store(31, Ordering::Relaxed);
    socket.request(&Poke::new()).unwrap();
    assert_eq!(lookups.load(Ordering::Relaxed), 2);
    assert_eq!(socket.family::<Nowhere>().unwrap().id, 31);
}

#[test]
fn a_refusal_that_means_something_else_is_kept() {
    let kernel = ScriptedKernel::new(|r| match r.header().kind {
        16 => vec![r.reply(16, &[vec![1, 2, 0, 0], tlv(1, &[30, 0])].concat()), r.ack()],
        _ => vec![r.refuse(Errno::ENOENT, &complaint("No such thing", 0))],
    });
    let mut socket = Socket::<Generic>::scripted(kernel).unwrap();
    let error = socket.request(&Poke::new()).unwrap_err();
    assert!(error.to_string().contains("ENOENT): No such thing"), "{error}");
    let again = socket.request(&Poke::new()).unwrap_err();
    assert!(again.to_string().contains("ENOENT): No such thing"), "{again}");
}

#[test]
fn a_family_the_kernel_lacks_is_named() {
    let kernel = ScriptedKernel::new(|r| vec![r.refuse(Errno::ENOENT, &[])]);
    let error = Socket::<Generic>::scripted(kernel).unwrap().request(&Poke::new()).unwrap_err();
    assert!(error.to_string().starts_with("this kernel has no generic netlink family no-such-fam"));
}

#[test]
fn subscriptions_deliver_in_order_and_tell_overruns() {
    let kernel = ScriptedKernel::new(|_| vec![])
        .queued([notification(NEW_LINK, &[1; 16]), notification(17, &[2; 16])].concat())
        .queued(message(kind::DONE, 0, 0, 0, &[0; 4]))
        .failing(Errno::ENOBUFS)
        .queued(notification(99, &[3; 16]))
        .queued(vec![1, 2, 3])
        .queued(notification(NEW_LINK, &[4; 16]));
    let mut events = Subscription::<Route>::scripted(kernel).unwrap();
    let mut seen = Vec::new();
    loop {
        seen.push(match events.next() {
            Ok(Notification::Message(event)) => match event.decode::<Link>().unwrap() {
                Some((id, payload)) => format!("{id}:{}", payload[0]),
                None => format!("unknown {}", event.header().kind),
            },
            Ok(Notification::Overrun) => "overrun".into(),
            Ok(other) => panic!("{other:?}"),
            Err(Error::Protocol(_)) => "malformed".into(),
            Err(Error::TimedOut) => break,
            Err(error) => panic!("{error}"),
        });
    }
    // The failure comes before what is left in the queue, and is told behind it.
    assert_eq!(seen, ["16:1", "17:2", "unknown 99", "malformed", "16:4", "overrun"]);
}

#[test]
fn nothing_is_lost_while_a_group_is_looked_up() {
    let kernel = ScriptedKernel::new(|r| {
        let group = [tlv(1, b"notify\0"), tlv(2, &9u32.to_ne_bytes())].concat();
        let family = [tlv(1, &16u16.to_ne_bytes()), tlv(7, &tlv(1, &group))].concat();
        let reply = r.reply(16, &[vec![1, 2, 0, 0], family].concat());
        vec![[notification(16, &[5, 2, 0, 0]), reply].concat(), r.ack()]
    })
    .queued([notification(16, &[3, 2, 0, 0]), notification(16, &[4, 2, 0, 0])].concat());
    let mut events = Subscription::<Generic>::scripted(kernel).unwrap();
    let command = |events: &mut Subscription<Generic>| match events.try_next().unwrap() {
        Some(Notification::Message(event)) => event.decode::<Control>().unwrap().map(|e| e.0),
        other => panic!("{other:?}"),
    };
    // Read before the family is known, so that nobody can tell whose it is.
    assert_eq!(command(&mut events), None);
    events.join::<Control>("notify").unwrap();
    assert_eq!(command(&mut events), Some(4));
    assert_eq!(command(&mut events), Some(5));
    assert!(events.try_next().unwrap().is_none());
}

#[test]
fn a_batch_has_one_result_a_request_in_order() {
    let mut socket = socket(|r| {
        let seq = r.header().seq;
        let verdict = if seq % 64 == 0 { r.refuse(Errno::EEXIST, &[]) } else { r.ack() };
        vec![[r.reply(NEW_LINK, &[0; 16]), verdict].concat()]
    });
    let mut batch = socket.batch();
    for _ in 0..200 {
        batch.add(&NewLink::named("br0", "bridge")).unwrap();
    }
    assert_eq!((batch.len(), batch.is_empty()), (200, false));
    let results = batch.send();
    assert_eq!(results.len(), 200);
    for (at, result) in (1..).zip(&results) {
        let refused = result.as_ref().err().and_then(Error::errno) == Some(Errno::EEXIST);
        assert_eq!(refused, at % 64 == 0, "{at}: {result:?}");
    }
    assert!(socket.batch().send().is_empty());
}

#[test]
fn batches_of_any_length_report_all_refusals() {
    for count in (1..=130).chain([192, 256]) {
        let mut socket = socket(|r| vec![r.refuse(Errno::EEXIST, &[])]);
        let mut batch = socket.batch();
        for _ in 0..count {
            batch.add(&NewLink::new()).unwrap();
        }
        let results = batch.send();
        let refused = results.iter().filter(|result| result.is_err()).count();
        assert_eq!((results.len(), refused), (count, count));
    }
}

#[test]
fn a_batch_that_gets_no_answer_says_where_it_stopped() {
    let mut socket = socket(|r| if r.header().seq < 5 { vec![r.ack()] } else { vec![] });
    let mut batch = socket.batch();
    for _ in 0..10 {
        batch.add(&NewLink::new()).unwrap();
    }
    let results = batch.send();
    assert_eq!(results.len(), 5);
    assert!(matches!(results[4], Err(Error::TimedOut)));
}

#[test]
fn a_transaction_is_refused_as_a_whole() {
    let refused = Arc::new(AtomicUsize::new(0));
    let at = Arc::clone(&refused);
    let mut socket = socket(move |r| {
        assert!(!r.header().has(flags::ACK));
        let refused = at.load(Ordering::Relaxed) as u32;
        if r.header().seq % 3 == refused { vec![r.refuse(Errno::EBUSY, &[])] } else { vec![] }
    });
    let mut commit = || {
        let mut batch = socket.batch();
        batch.add(&NewLink::new())?.add(&NewLinkProp::new())?.add(&NewAddr::new())?;
        batch.commit()
    };
    refused.store(9, Ordering::Relaxed);
    commit().unwrap();
    refused.store(2, Ordering::Relaxed);
    let error = commit().unwrap_err();
    assert_eq!(
        error.to_string(),
        "rt-link newlinkprop (request 1): Device or resource busy (EBUSY)"
    );
}

#[test]
fn a_transaction_whose_answer_cannot_be_read_did_not_succeed() {
    let commit = |answer: fn(ScriptedRequest<'_>) -> Vec<u8>| {
        let mut socket = socket(move |r| vec![answer(r)]);
        let mut batch = socket.batch();
        batch.add(&NewLink::new()).unwrap();
        batch.commit()
    };
    commit(|r| r.ack()).unwrap();
    let malformed = |result| matches!(result, Err(Error::Protocol(_)));
    assert!(malformed(commit(|_| vec![1, 2, 3])));
    assert!(malformed(commit(|r| r.answer(kind::ERROR, 0, &[1]))));
    assert!(malformed(commit(|r| [r.ack(), vec![9; 17]].concat())));
    let lost = commit(|r| r.answer(kind::OVERRUN, 0, &[]));
    assert!(matches!(lost, Err(Error::Overrun)));
    let both = commit(|r| [r.refuse(Errno::EBUSY, &[]), vec![1, 2, 3]].concat());
    assert_eq!(both.unwrap_err().errno(), Some(Errno::EBUSY));
}

#[test]
fn a_transaction_with_more_refusals_than_the_queue_takes_says_which_was_first() {
    let lossy = |refused: bool| {
        let kernel = ScriptedKernel::new(move |r| {
            if refused && r.header().seq > 1 { vec![r.refuse(Errno::EEXIST, &[])] } else { vec![] }
        });
        let kernel = kernel.failing(Errno::ENOBUFS);
        let mut socket = Socket::<Route>::scripted(kernel).unwrap();
        let mut batch = socket.batch();
        batch.add(&NewLink::new()).unwrap().add(&NewLink::new()).unwrap();
        batch.add(&NewLink::new()).unwrap();
        batch.commit().unwrap_err()
    };
    let Error::Kernel(error) = lossy(true) else { panic!() };
    assert_eq!((error.errno(), error.position()), (Errno::EEXIST, Some(1)));
    assert!(matches!(lossy(false), Error::Overrun));
}

#[test]
fn a_snapshot_ends_with_the_first_error_of_its_reader() {
    let mut socket = socket(|r| {
        let parts = (0..9).map(|i| r.part(NEW_LINK, &[i; 16]));
        parts.chain([r.done()]).collect()
    });
    let upto = |socket: &mut Socket<Route>, last: u8| {
        let mut seen = 0;
        let all = socket.try_snapshot(&GetLink::new(), 3, |link| {
            seen += 1;
            if link[0] > last { Err(std::io::Error::other("enough")) } else { Ok(link[0]) }
        });
        (all.map(|all| all.items.len()).map_err(|error| error.to_string()), seen)
    };
    assert_eq!(upto(&mut socket, 3), (Err("enough".into()), 5));
    assert_eq!(upto(&mut socket, 8), (Ok(9), 9));
    let mut mute = Socket::<Route>::scripted(ScriptedKernel::new(|_| vec![])).unwrap();
    assert_eq!(upto(&mut mute, 0), (Err("the kernel did not answer in time".into()), 0));
}

/// Knuth's linear congruential generator: the same numbers in every run.
fn random(state: &mut u64, below: usize) -> usize {
    *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
    (*state >> 33) as usize % below
}

#[test]
fn no_answer_makes_a_socket_panic_or_wait_for_ever() {
    for seed in 0..3_000 {
        let mut state = seed;
        let mut socket = socket(move |r| {
            let good = [
                [r.part(NEW_LINK, &[1; 40]), r.done(), r.ack()].concat(),
                r.refuse_echoing(Errno::EINVAL, &complaint("No", 36)),
                r.done_with(Errno::EIO, &complaint("No", 36)),
                notification(NEW_LINK, &[2; 16]),
            ];
            let datagrams = good.into_iter().map(|mut bytes| {
                for _ in 0..random(&mut state, 4) {
                    let at = random(&mut state, bytes.len());
                    bytes[at] = random(&mut state, 256) as u8;
                }
                bytes.truncate(random(&mut state, bytes.len()) + 1);
                bytes
            });
            datagrams.collect()
        });
        let _ = socket.request(&NewLink::named("br0", "bridge"));
        let _ = socket.get(&GetLink::new());
        let _ = socket.echo(&NewLink::new());
        let mut replies = socket.dump(&GetLink::new()).unwrap();
        let ends = (0..1000).any(|_| matches!(replies.next(), Ok(None) | Err(Error::TimedOut)));
        assert!(ends, "seed {seed}");
        let _ = socket.snapshot(&GetLink::new(), 2, |_| ());
        let mut batch = socket.batch();
        batch.add(&NewLink::new()).unwrap().add(&NewLink::new()).unwrap();
        let _ = batch.send();
    }
}
