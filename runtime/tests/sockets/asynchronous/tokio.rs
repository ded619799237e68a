//! Sockets on tokio, on runtimes of both flavours.

use std::future::poll_fn;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::Poll;
use std::time::Duration;

use ::tokio::runtime::{Builder, Runtime};
use ::tokio::task::{spawn, yield_now};
use ::tokio::time::{sleep, timeout};
use netloom_runtime::exchange::Errno;
use netloom_runtime::testing::{ScriptedKernel, notification};
use netloom_runtime::tokio::{TokioSocket, TokioSubscription};
use netloom_runtime::{Error, Generic, Notification, Route};

use crate::common::*;

const SHORT: Duration = Duration::from_millis(20);
const LONG: Duration = Duration::from_secs(10);

/// Runs what `work` makes as a task, which wants it to be `Send`, on a runtime of either flavour.
fn on_runtimes<F>(mut work: impl FnMut() -> F)
where
    F: Future<Output = ()> + Send + 'static,
{
    let mut run = |runtime: Runtime| runtime.block_on(async { timeout(LONG, spawn(work())).await });
    let flavours = [Builder::new_current_thread(), Builder::new_multi_thread()];
    for mut flavour in flavours {
        let runtime = flavour.worker_threads(2).enable_all().build().unwrap();
        run(runtime).expect("in time").unwrap();
    }
}

async fn change_mtu(socket: &mut TokioSocket<Route>, mtu: u32) {
    let mut request = NewLink::new();
    let writer = request.0.0.writer();
    writer.put_raw(set::<Link>(0), 3, b"lo\0");
    writer.put_raw(set::<Link>(0), 4, &mtu.to_ne_bytes());
    socket.request(&request).await.unwrap();
}

fn lo() -> GetLink {
    let mut request = GetLink::new();
    request.0.0.writer().put_raw(set::<Link>(0), 3, b"lo\0");
    request
}

#[test]
fn requests_to_the_running_kernel() {
    in_fresh_netns(|| {
        let mut network = 0;
        on_runtimes(|| {
            network += 1;
            requests(network)
        });
    });
}

async fn requests(network: u8) {
    let mut socket = TokioSocket::<Route>::open().unwrap();
    assert_eq!(ifindex(socket.get(&lo()).await.unwrap()), 1);
    let mut all = socket.get_all(&lo()).await.unwrap();
    assert_eq!(all.next().await.unwrap().map(ifindex), Some(1));
    assert!(all.next().await.unwrap().is_none());

    let error = socket.request(&NewLink::named("lo", "dummy")).await.unwrap_err();
    assert_eq!(error.errno(), Some(Errno::EEXIST));
    assert_eq!(socket.echo(&NewLinkProp::new()).await.unwrap_err().errno(), Some(Errno::EINVAL));

    let before = socket.snapshot(&GetAddr::new(), 3, |_| ()).await.unwrap().items.len();
    let mut batch = socket.batch();
    for i in 0..3000u16 {
        let [high, low] = (i / 2).to_be_bytes();
        batch.add(&NewAddr::of_lo([127, network, high, low])).await.unwrap();
    }
    let results = batch.send().await;
    for (i, result) in results.iter().enumerate() {
        let there_already = result.as_ref().err().and_then(Error::errno);
        assert_eq!(there_already, (i % 2 == 1).then_some(Errno::EEXIST), "{i}");
    }
    let after = socket.snapshot(&GetAddr::new(), 3, |_| ()).await.unwrap();
    assert_eq!((after.items.len(), after.interrupted), (before + 1500, false));

    let mut dump = socket.dump(&GetAddr::new()).await.unwrap();
    assert!(dump.next().await.unwrap().is_some());
    assert_eq!(ifindex(socket.get(&lo()).await.unwrap()), 1);

    let mut generic = TokioSocket::<Generic>::open().unwrap();
    assert_eq!(generic.family::<Control>().await.unwrap().id, 16);
    let error = generic.request(&Poke::new()).await.unwrap_err();
    assert!(matches!(error, Error::UnknownFamily("no-such-family")), "{error:?}");
}

#[test]
fn sockets_wait_side_by_side() {
    in_fresh_netns(|| on_runtimes(side_by_side));
}

async fn side_by_side() {
    let mut events = TokioSubscription::<Route>::open().unwrap();
    events.join::<Link>("rtnlgrp-link").await.unwrap();
    assert!(timeout(SHORT, events.next()).await.is_err(), "nothing happens");
    let watcher = spawn(async move {
        let mut seen = Vec::new();
        while seen.len() < 20 {
            let Notification::Message(event) = events.next().await.unwrap() else { panic!() };
            let (_, link) = event.decode::<Link>().unwrap().unwrap();
            let mtu = attribute(link, 16, 4).unwrap().first_chunk().unwrap();
            seen.push(u32::from_ne_bytes(*mtu));
        }
        seen
    });
    let other = spawn(async {
        let mut socket = TokioSocket::<Route>::open().unwrap();
        for _ in 0..20 {
            assert_eq!(ifindex(socket.get(&lo()).await.unwrap()), 1);
            yield_now().await;
        }
    });
    let mut socket = TokioSocket::<Route>::open().unwrap();
    for mtu in 1300..1320 {
        change_mtu(&mut socket, mtu).await;
        // So that the watcher has to wait, now and then.
        if mtu % 3 == 0 {
            sleep(Duration::from_millis(1)).await;
        }
    }
    assert_eq!(watcher.await.unwrap(), (1300..1320).collect::<Vec<_>>());
    other.await.unwrap();
}

#[test]
fn an_overrun_is_an_event_and_new_ones_follow() {
    in_fresh_netns(|| {
        on_runtimes(async || {
            let mut events = TokioSubscription::<Route>::open().unwrap();
            events.set_receive_buffer(4096, false).unwrap();
            events.join_number(1).unwrap();
            let mut socket = TokioSocket::open().unwrap();
            for mtu in 1300..1400 {
                change_mtu(&mut socket, mtu).await;
            }
            let (mut overruns, mut messages) = (0, 0);
            while let Ok(event) = timeout(SHORT, events.next()).await {
                match event.unwrap() {
                    Notification::Message(_) => messages += 1,
                    Notification::Overrun => overruns += 1,
                    other => panic!("{other:?}"),
                }
            }
            assert!(overruns >= 1 && messages < 100, "{overruns} {messages}");
            change_mtu(&mut socket, 1500).await;
            assert!(matches!(events.next().await.unwrap(), Notification::Message(_)));
            assert!(events.try_next().unwrap().is_none());
        });
    });
}

#[test]
fn a_slow_kernel_is_waited_for() {
    on_runtimes(async || {
        let kernel = ScriptedKernel::new(|r| {
            let parts = (0..50).map(|i| r.part(16, &[i; 16]));
            parts.chain([r.done()]).collect()
        });
        let mut socket = TokioSocket::<Route>::scripted(kernel.slow()).unwrap();
        for _ in 0..3 {
            let all = socket.snapshot(&GetLink::new(), 1, |link| link[0]).await.unwrap();
            assert_eq!(all.items, (0..50).collect::<Vec<u8>>());
        }
        let kernel = ScriptedKernel::new(|_| vec![]).queued(notification(16, &[1; 16]));
        let kernel = kernel.queued(notification(16, &[2; 16])).slow();
        let mut events = TokioSubscription::<Route>::scripted(kernel).unwrap();
        for n in 1..3 {
            let Notification::Message(event) = events.next().await.unwrap() else { panic!() };
            assert_eq!(event.payload()[0], n);
        }
    });
}

#[test]
fn a_kernel_that_says_nothing_is_given_up_and_its_late_answer_not_believed() {
    on_runtimes(async || {
        let mut late = Vec::new();
        let kernel = ScriptedKernel::new(move |r| {
            let answer = vec![r.reply(16, &[r.header().seq as u8; 16]), r.ack()];
            let now = std::mem::replace(&mut late, answer.clone());
            if now.is_empty() { now } else { [now, answer].concat() }
        });
        let mut socket = TokioSocket::<Route>::scripted(kernel).unwrap();
        assert!(timeout(SHORT, socket.get(&GetLink::new())).await.is_err());
        assert_eq!(socket.get(&GetLink::new()).await.unwrap(), [2; 16]);
    });
}

#[test]
fn a_long_dump_leaves_time_for_others() {
    in_fresh_netns(|| {
        let mut socket = netloom_runtime::Socket::<Route>::open().unwrap();
        for i in 0..2000u16 {
            let [high, low] = i.to_be_bytes();
            socket.request(&NewAddr::of_lo([127, 1, high, low])).unwrap();
        }
        on_runtimes(async || {
            let ticks = Arc::new(AtomicUsize::new(0));
            let clock = spawn({
                let ticks = Arc::clone(&ticks);
                async move {
                    // tokio's `yield_now` waits for more than a turn.
                    poll_fn(|context| {
                        ticks.fetch_add(1, Ordering::Relaxed);
                        context.waker().wake_by_ref();
                        Poll::<()>::Pending
                    })
                    .await;
                }
            });
            let mut socket = TokioSocket::<Route>::open().unwrap();
            for _ in 0..50 {
                socket.snapshot(&GetAddr::new(), 1, |_| ()).await.unwrap();
            }
            let ticks = ticks.load(Ordering::Relaxed);
            clock.abort();
            assert!(ticks >= 10, "{ticks}");
        });
    });
}

#[test]
fn a_runtime_that_has_ended_is_an_error() {
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    let events = runtime.block_on(async { TokioSubscription::<Route>::open() });
    drop(runtime);
    let error = super::wait(events.unwrap().next()).unwrap_err();
    assert_eq!(error.to_string(), "wait failed: Operation canceled (ECANCELED)");
}
