//! Asynchronous sockets against a scripted kernel: the same loop as the blocking ones, so only
//! what is their own.

use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Wake, Waker};

use netloom_runtime::exchange::Errno;
use netloom_runtime::testing::{ScriptedKernel, message, notification};
use netloom_runtime::wire::kind;
use netloom_runtime::{Error, Notification, Route};

use super::{Socket, Subscription, poll, wait};
use crate::common::*;

const NEW_LINK: u16 = 16;

#[test]
fn a_kernel_that_is_fast_is_not_waited_for() {
    let kernel = ScriptedKernel::new(|r| vec![r.reply(NEW_LINK, &[7; 16]), r.ack()]);
    let mut socket = Socket::<Route>::scripted(kernel).unwrap();
    assert!(poll(pin!(socket.get(&GetLink::new()))).is_ready());
}

#[test]
fn refusals_are_those_of_the_blocking_socket() {
    let kernel = ScriptedKernel::new(|r| vec![r.refuse(Errno::EPERM, &[])]);
    let mut socket = Socket::<Route>::scripted(kernel.slow()).unwrap();
    let error = wait(socket.request(&NewLink::new())).unwrap_err();
    assert!(error.to_string().starts_with("rt-link newlink: Operation not permitted"), "{error}");
    let mut batch = socket.batch();
    wait(batch.add(&NewLink::new())).unwrap();
    assert_eq!((batch.len(), batch.is_empty()), (1, false));
    assert_eq!(wait(batch.send())[0].as_ref().unwrap_err().errno(), Some(Errno::EPERM));
    let mut replies = wait(socket.dump(&GetLink::new())).unwrap();
    assert_eq!(wait(replies.next()).unwrap_err().errno(), Some(Errno::EPERM));
    assert!(wait(replies.next()).unwrap().is_none());
    assert!(!replies.interrupted() && !replies.filtered());
}

#[test]
fn lost_answers_are_told() {
    let kernel = ScriptedKernel::new(|r| vec![r.ack()]).failing(Errno::ENOBUFS);
    let mut socket = Socket::<Route>::scripted(kernel.slow()).unwrap();
    assert!(matches!(wait(socket.request(&NewLink::new())), Err(Error::Overrun)));
    wait(socket.request(&NewLink::new())).unwrap();
}

#[test]
fn a_snapshot_ends_with_the_first_error_of_its_reader() {
    let kernel = ScriptedKernel::new(|r| {
        let parts = (0..9).map(|i| r.part(NEW_LINK, &[i; 16]));
        parts.chain([r.done()]).collect()
    });
    let mut socket = Socket::<Route>::scripted(kernel.slow()).unwrap();
    for (last, expected) in [(3, Err("enough".to_owned())), (8, Ok(9))] {
        let all = wait(socket.try_snapshot(&GetLink::new(), 3, |link| {
            if link[0] > last { Err(std::io::Error::other("enough")) } else { Ok(link[0]) }
        }));
        assert_eq!(all.map(|all| all.items.len()).map_err(|e| e.to_string()), expected);
    }
}

#[test]
fn subscriptions_deliver_in_order_and_tell_overruns() {
    let kernel = ScriptedKernel::new(|_| vec![])
        .queued([notification(NEW_LINK, &[1; 16]), notification(17, &[2; 16])].concat())
        .queued(message(kind::DONE, 0, 0, 0, &[0; 4]))
        .failing(Errno::ENOBUFS)
        .queued(vec![1, 2, 3])
        .queued(notification(NEW_LINK, &[4; 16]));
    let mut events = Subscription::<Route>::scripted(kernel.slow()).unwrap();
    wait(events.join::<Link>("rtnlgrp-link")).unwrap();
    let mut seen = Vec::new();
    for _ in 0..5 {
        seen.push(match wait(events.next()) {
            Ok(Notification::Message(event)) => event.payload()[0],
            Ok(Notification::Overrun) => 100,
            Ok(other) => panic!("{other:?}"),
            Err(Error::Protocol(_)) => 101,
            Err(error) => panic!("{error}"),
        });
    }
    assert_eq!(seen, [1, 2, 101, 4, 100]);
    assert!(events.try_next().unwrap().is_none());
    assert!(poll(pin!(events.next())).is_pending());
    wait(events.leave::<Link>("rtnlgrp-link")).unwrap();
}

/// Counts how often it is called.
struct Count(AtomicUsize);

impl Wake for Count {
    fn wake(self: Arc<Self>) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

#[test]
fn long_answers_let_others_run() {
    let count = Arc::new(Count(AtomicUsize::new(0)));
    let waker = Waker::from(Arc::clone(&count));
    let dump = |r: netloom_runtime::testing::ScriptedRequest<'_>| {
        let parts = (0..1000).map(|_| r.part(NEW_LINK, &[1; 16]));
        parts.chain([if r.is_dump() { r.done() } else { r.ack() }]).collect()
    };
    let rests = |work: &mut dyn FnMut(&mut Context<'_>) -> bool| {
        count.0.store(0, Ordering::Relaxed);
        let mut pending = 0;
        while !work(&mut Context::from_waker(&waker)) {
            pending += 1;
        }
        // Whoever lets others run must ask to be polled again.
        assert_eq!(count.0.load(Ordering::Relaxed), pending);
        pending
    };

    let mut socket = Socket::<Route>::scripted(ScriptedKernel::new(dump)).unwrap();
    {
        let request = GetLink::new();
        let mut all = pin!(socket.snapshot(&request, 1, |_| ()));
        let rests = rests(&mut |context| all.as_mut().poll(context).is_ready());
        assert!((30..=100).contains(&rests), "{rests}");
    }
    // What an abandoned dump left is cleared away by and by too.
    drop(wait(socket.dump(&GetLink::new())).unwrap());
    {
        let request = NewLink::new();
        let mut next = pin!(socket.request(&request));
        let rests = rests(&mut |context| next.as_mut().poll(context).is_ready());
        assert!((90..=200).contains(&rests), "{rests}");
    }
    let flood = (0..1000).fold(ScriptedKernel::new(|_| vec![]), |kernel, _| {
        kernel.queued(notification(NEW_LINK, &[1; 16]))
    });
    let mut events = Subscription::<Route>::scripted(flood).unwrap();
    let mut all = pin!(async {
        for _ in 0..1000 {
            assert!(events.next().await.is_ok());
        }
    });
    let rests = rests(&mut |context| all.as_mut().poll(context).is_ready());
    assert!((30..=100).contains(&rests), "{rests}");
}
