//! Futures that are dropped before they are ready: at every point where they wait, and what is
//! asked next gets its own answer.

use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU16, Ordering};
use std::task::Poll;

use netloom_runtime::exchange::Errno;
use netloom_runtime::prelude::Protocol;
use netloom_runtime::testing::{ScriptedKernel, ScriptedRequest, attribute as tlv, notification};
use netloom_runtime::{Error, Generic, Notification, Route};

use super::{Socket, Subscription, poll, wait};
use crate::common::*;

const NEW_LINK: u16 = 16;

/// Polls `work` once, drops it, and checks the socket; then on a new socket twice; and so on
/// until it was ready. Returns how many times it was not.
fn drop_anywhere<P: Protocol>(
    open: impl Fn() -> Socket<P>,
    work: &impl AsyncFn(&mut Socket<P>),
    check: &impl AsyncFn(&mut Socket<P>),
) -> usize {
    for polls in 0.. {
        let mut socket = open();
        let done = {
            let mut work = pin!(work(&mut socket));
            (0..polls).any(|_| poll(work.as_mut()).is_ready())
        };
        // What is left over is to be cleared away the first time and gone the second.
        for _ in 0..2 {
            wait(check(&mut socket));
        }
        if done {
            return polls - 1;
        }
    }
    unreachable!()
}

/// Answers with the number that the request states in its attribute, so that a wrong answer is
/// found out, each message a datagram that has to be awaited.
fn links() -> Socket<Route> {
    let kernel = ScriptedKernel::new(|r| {
        let tag = r.payload().get(20).copied().unwrap_or_default();
        if r.is_dump() {
            let part = |i| [r.part(NEW_LINK, &[tag, i]), r.part(NEW_LINK, &[tag, i + 1])].concat();
            vec![part(0), part(2), part(4), r.done()]
        } else {
            vec![notification(NEW_LINK, &[99; 16]), r.reply(NEW_LINK, &[tag, 0]), r.ack()]
        }
    });
    Socket::scripted(kernel.slow()).unwrap()
}

fn tagged(tag: u8) -> GetLink {
    let mut request = GetLink::new();
    request.0.0.writer().put_raw(set::<Link>(0), 4, &[tag; 4]);
    request
}

async fn check_links(socket: &mut Socket<Route>) {
    assert_eq!(socket.get(&tagged(1)).await.unwrap(), [1, 0]);
    let all = socket.snapshot(&tagged(2), 1, |link| (link[0], link[1])).await.unwrap();
    assert_eq!(all.items, (0..6).map(|i| (2, i)).collect::<Vec<_>>());
    socket.request(&NewLink::new()).await.unwrap();
}

#[test]
fn requests() {
    let request = drop_anywhere(
        links,
        &async |socket| drop(socket.request(&NewLink::new()).await.unwrap()),
        &check_links,
    );
    assert_eq!(request, 3);
    let get = drop_anywhere(
        links,
        &async |socket| assert_eq!(socket.get(&tagged(7)).await.unwrap(), [7, 0]),
        &check_links,
    );
    assert_eq!(get, 3);
    let echo = drop_anywhere(
        links,
        &async |socket| assert!(socket.echo(&NewLink::new()).await.unwrap().is_some()),
        &check_links,
    );
    assert_eq!(echo, 3);
    let get_all = drop_anywhere(
        links,
        &async |socket| {
            let mut replies = socket.get_all(&tagged(7)).await.unwrap();
            while replies.next().await.unwrap().is_some() {}
        },
        &check_links,
    );
    assert_eq!(get_all, 3);
}

#[test]
fn dumps() {
    let dump = drop_anywhere(
        links,
        &async |socket| {
            let mut replies = socket.dump(&tagged(7)).await.unwrap();
            while replies.next().await.unwrap().is_some() {}
        },
        &check_links,
    );
    assert_eq!(dump, 4);
    let snapshot = drop_anywhere(
        links,
        &async |socket| drop(socket.snapshot(&tagged(7), 3, |_| ()).await.unwrap()),
        &check_links,
    );
    assert_eq!(snapshot, 4);
    let three = drop_anywhere(
        links,
        &async |socket| {
            for tag in 7..10 {
                let mut replies = socket.dump(&tagged(tag)).await.unwrap();
                assert_eq!(replies.next().await.unwrap(), Some(&[tag, 0][..]));
            }
        },
        &check_links,
    );
    assert_eq!(three, 3);
}

#[test]
fn batches() {
    let batch = drop_anywhere(
        links,
        &async |socket| {
            let mut batch = socket.batch();
            for tag in 0..100 {
                batch.add(&tagged(tag)).await.unwrap();
            }
            assert!(batch.send().await.iter().all(Result::is_ok));
        },
        &check_links,
    );
    assert!(batch >= 300, "{batch}");
    let commit = drop_anywhere(
        links,
        &async |socket| {
            let mut batch = socket.batch();
            batch.add(&tagged(7)).await.unwrap().add(&tagged(8)).await.unwrap();
            batch.commit().await.unwrap();
        },
        &check_links,
    );
    assert_eq!(commit, 0, "all answers are there at once");
}

#[test]
fn a_reader_of_answers_goes_on_where_a_future_was_dropped() {
    let mut socket = links();
    let mut replies = wait(socket.dump(&tagged(5))).unwrap();
    let mut items = Vec::new();
    let mut dropped = 0;
    loop {
        // Dropped once each time that it is not ready at once.
        if poll(pin!(replies.next())).is_pending() {
            dropped += 1;
        } else {
            panic!("the kernel is slow");
        }
        let Some(link) = wait(replies.next()).unwrap() else { break };
        items.push(link[1]);
        // The other of the same datagram.
        items.push(wait(replies.next()).unwrap().unwrap()[1]);
    }
    assert_eq!((items, dropped), ((0..6).collect(), 4));
}

/// Knows the family under `number`, which a test may change.
fn moving_family(number: Arc<AtomicU16>) -> ScriptedKernel {
    let script = move |r: ScriptedRequest<'_>| {
        let number = number.load(Ordering::Relaxed);
        match r.header().kind {
            16 => {
                let payload = [vec![1, 2, 0, 0], tlv(1, &number.to_ne_bytes())].concat();
                vec![r.reply(16, &payload), r.ack()]
            }
            kind if kind == number => vec![r.ack()],
            _ => vec![r.refuse(Errno::ENOENT, &[])],
        }
    };
    ScriptedKernel::new(script).slow()
}

#[test]
fn lookups_of_families() {
    let open = || Socket::<Generic>::scripted(moving_family(Arc::new(30.into()))).unwrap();
    let poke =
        async |socket: &mut Socket<Generic>| drop(socket.request(&Poke::new()).await.unwrap());
    assert_eq!(drop_anywhere(open, &poke, &poke), 3);
    let family = async |socket: &mut Socket<Generic>| {
        assert_eq!(socket.family::<Nowhere>().await.unwrap().id, 30);
    };
    assert_eq!(drop_anywhere(open, &family, &poke), 2);
    let batch = async |socket: &mut Socket<Generic>| {
        let mut batch = socket.batch();
        batch.add(&Poke::new()).await.unwrap().add(&Poke::new()).await.unwrap();
        assert_eq!(batch.send().await.len(), 2);
    };
    assert_eq!(drop_anywhere(open, &batch, &poke), 4);
}

#[test]
fn lookups_of_families_that_got_another_number() {
    let open = || {
        let number = Arc::new(AtomicU16::new(30));
        let mut socket = Socket::<Generic>::scripted(moving_family(number.clone())).unwrap();
        wait(socket.request(&Poke::new())).unwrap();
        number.store(31, Ordering::Relaxed);
        socket
    };
    let poke =
        async |socket: &mut Socket<Generic>| drop(socket.request(&Poke::new()).await.unwrap());
    // The refusal, both messages of the lookup, the acknowledgement.
    assert_eq!(drop_anywhere(open, &poke, &poke), 4);
}

#[test]
fn a_lookup_in_the_middle_of_an_answer_is_taken_up_again() {
    let number = Arc::new(AtomicU16::new(30));
    // A dump of a family that moves meanwhile: its refusal comes to light in `next`.
    let numbers = number.clone();
    let kernel = ScriptedKernel::new(move |r| {
        let number = numbers.load(Ordering::Relaxed);
        match r.header().kind {
            16 if !r.is_dump() => {
                let payload = [vec![1, 2, 0, 0], tlv(1, &number.to_ne_bytes())].concat();
                vec![r.reply(16, &payload), r.ack()]
            }
            kind if kind == number => vec![r.part(kind, &[1, 1, 0, 0, 42, 0, 0, 0]), r.done()],
            _ => vec![r.refuse(Errno::ENOENT, &[])],
        }
    });
    let mut socket = Socket::<Generic>::scripted(kernel.slow()).unwrap();
    let first = wait(socket.snapshot(&PeekAll::new(), 1, |reply| reply[0])).unwrap();
    assert_eq!(first.items, [42]);
    number.store(31, Ordering::Relaxed);
    let mut replies = wait(socket.dump(&PeekAll::new())).unwrap();
    let (mut answers, mut dropped) = (0, 0);
    loop {
        // Each future is polled once, looks once for a datagram, and is dropped.
        match poll(pin!(replies.next())) {
            Poll::Ready(Ok(Some(reply))) => answers += usize::from(reply[0] == 42),
            Poll::Ready(Ok(None)) => break,
            Poll::Ready(Err(error)) => panic!("{error}"),
            Poll::Pending => dropped += 1,
        }
        assert!(dropped < 100, "gets nowhere");
    }
    // As above, with a datagram each for the reply and the end.
    assert_eq!((answers, dropped), (1, 5));
}

fn first_byte(event: Notification<'_, Generic>) -> u8 {
    match event {
        Notification::Message(event) => event.payload()[0],
        other => panic!("{other:?}"),
    }
}

#[test]
fn notifications_are_not_lost_and_late_answers_are_none() {
    for polls in 0.. {
        let kernel = ScriptedKernel::new(|r| {
            let group = [tlv(1, b"notify\0"), tlv(2, &9u32.to_ne_bytes())].concat();
            let family = [tlv(1, &16u16.to_ne_bytes()), tlv(7, &tlv(1, &group))].concat();
            let reply = r.reply(16, &[vec![1, 2, 0, 0], family].concat());
            vec![notification(16, &[5, 2, 0, 0]), reply, notification(16, &[6, 2, 0, 0]), r.ack()]
        });
        let kernel = kernel.queued(notification(16, &[4, 2, 0, 0]));
        let mut events = Subscription::<Generic>::scripted(kernel.slow()).unwrap();
        let done = {
            let mut join = pin!(events.join::<Control>("notify"));
            (0..polls).any(|_| poll(join.as_mut()).is_ready())
        };
        let mut seen = Vec::new();
        loop {
            // Dropped while it waits, and asked again.
            if let Poll::Ready(event) = poll(pin!(events.next())) {
                seen.push(first_byte(event.unwrap()));
                continue;
            }
            let Some(event) = events.try_next().unwrap() else { break };
            seen.push(first_byte(event));
        }
        let sent: &[u8] = if polls == 0 { &[4] } else { &[4, 5, 6] };
        assert_eq!(seen, sent, "{polls}");
        if done {
            return assert_eq!(polls - 1, 5);
        }
    }
}

#[test]
fn the_running_kernel_is_left_in_the_middle_of_nothing() {
    in_fresh_netns(|| {
        const COUNT: usize = 9000;
        let mut blocking = netloom_runtime::Socket::<Route>::open().unwrap();
        let mut batch = blocking.batch();
        for i in 0..COUNT as u16 {
            let [high, low] = i.to_be_bytes();
            batch.add(&NewAddr::of_lo([127, 1 + (high >> 7), high, low])).unwrap();
        }
        assert!(batch.send().iter().all(Result::is_ok));
        let check = async |socket: &mut Socket<Route>| {
            let mut request = GetLink::new();
            request.0.0.writer().put_raw(set::<Link>(0), 3, b"lo\0");
            assert_eq!(ifindex(socket.get(&request).await.unwrap()), 1);
            let error: Error = socket.request(&NewLink::named("lo", "dummy")).await.unwrap_err();
            assert_eq!(error.errno(), Some(Errno::EEXIST));
            let all = socket.snapshot(&GetAddr::new(), 1, |_| ()).await.unwrap();
            assert_eq!(all.items.len(), COUNT);
        };
        let waits = drop_anywhere(
            || Socket::open().unwrap(),
            &async |socket| drop(socket.snapshot(&GetAddr::new(), 1, |_| ()).await.unwrap()),
            &check,
        );
        assert!(waits >= 1, "others may run meanwhile");
        // Between any two answers that a datagram separates.
        for taken in [0, 1, 2, 300, 400, 500, 1000, 5000] {
            let mut socket = Socket::<Route>::open().unwrap();
            let mut replies = wait(socket.dump(&GetAddr::new())).unwrap();
            for _ in 0..taken {
                assert!(wait(replies.next()).unwrap().is_some());
            }
            wait(check(&mut socket));
        }
    });
}
