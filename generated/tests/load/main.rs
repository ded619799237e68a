//! A mirror under load: links, addresses and routes change by the ten thousand while somebody
//! keeps a copy, and the copy is right.
//!
//! `NETLOOM_LOAD` sets the number of changes.

mod changes;
#[path = "../common/mod.rs"]
mod common;
mod picture;

use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use common::{Failure, Outcome, isolated, report, route_socket};
use netloom::mirror::{Mirror, Update};
use netloom::{Options, Route, Socket, Subscription};
use picture::{Key, Picture, Value};

/// Changes that are made.
const CHANGES: usize = 200_000;

/// How long nothing must have happened until the kernel counts as being at rest.
const QUIET: Duration = Duration::from_millis(300);

#[test]
fn with_the_smallest_receive_buffer() {
    isolated(&[], || {
        // The kernel makes of it what it allows: room for about one message.
        run("smallest receive buffer", &Options::new().receive_buffer(1), changes()?)
    });
}

#[test]
fn with_the_default_receive_buffer() {
    isolated(&[], || run("default receive buffer", &Options::new(), changes()? / 4));
}

/// The kernel tells of the new route, and not of the one that it takes the place of.
#[test]
fn a_route_is_replaced_by_one_over_another_link() {
    isolated(&[], || {
        let mut writer = changes::Writer::new()?;
        writer.lead_over(0)?;
        let mut mirror = picture::mirror(Subscription::open()?)?;
        let mut copy = picture::copy(&mirror);
        // New links have addresses and routes to come; no listing for their sake shall help.
        settle(&mut mirror, &mut copy)?;
        writer.lead_over(1)?;
        settle(&mut mirror, &mut copy)?;
        Ok(())
    });
}

fn changes() -> Result<usize, Failure> {
    match std::env::var("NETLOOM_LOAD") {
        Ok(text) => Ok(text.parse()?),
        Err(_) => Ok(CHANGES),
    }
}

/// Makes changes in one thread and follows them in another.
fn run(name: &str, options: &Options, changes: usize) -> Outcome {
    let mut writer = changes::Writer::new()?;
    let mut mirror = picture::mirror(Subscription::open_with(options)?)?;
    let mut copy = picture::copy(&mirror);
    let done = AtomicBool::new(false);
    let start = Instant::now();
    let (mut told, mut written) = (0_u64, Duration::ZERO);
    thread::scope(|scope| {
        let thread = scope.spawn(|| {
            let result = writer.play(changes).map(|()| start.elapsed());
            done.store(true, Ordering::Release);
            result
        });
        while !done.load(Ordering::Acquire) {
            if let Some(update) = mirror.next_within(Duration::from_millis(20))? {
                told += 1;
                note(update, &mirror, &mut copy)?;
            }
        }
        written = thread.join().map_err(|_| Failure::new("the writer panicked"))??;
        Ok::<(), Failure>(())
    })?;
    told += settle(&mut mirror, &mut copy)?;
    assert!(copy == *mirror.entries(), "the updates do not lead to the picture");
    report(&format!(
        "{name}: {changes} changes in {:.1} s, right after {:.1} s: {} objects, {told} updates, {:?}",
        written.as_secs_f64(),
        start.elapsed().as_secs_f64(),
        copy.len(),
        mirror.counts()
    ));
    Ok(())
}

/// Waits until the kernel is at rest, and compares the mirror with a fresh dump.
fn settle(mirror: &mut Mirror<Route, Key, Value>, copy: &mut Picture) -> Result<u64, Failure> {
    let mut told = 0;
    let mut socket: Socket<Route> = route_socket()?;
    for _ in 0..60 {
        while let Some(update) = mirror.next_within(QUIET)? {
            told += 1;
            note(update, mirror, copy)?;
        }
        if !mirror.is_current() {
            continue;
        }
        let fresh = picture::dump(&mut socket)?;
        // The kernel does not tell of an address before it has made sure that it is the only one.
        if picture::unfinished(&fresh) {
            continue;
        }
        // Something may have happened meanwhile.
        if let Some(update) = mirror.next_within(QUIET)? {
            told += 1;
            note(update, mirror, copy)?;
            continue;
        }
        if let Some(difference) = picture::difference(mirror.entries(), &fresh) {
            return Err(Failure::new(format!("mirror and dump differ: {difference}")));
        }
        return Ok(told);
    }
    Err(Failure::new(format!("the kernel does not come to rest: {mirror:?}")))
}

/// Does to a copy what an update says, and insists that the update says the truth of it.
fn note(
    update: Update<Key, Value>,
    mirror: &Mirror<Route, Key, Value>,
    copy: &mut Picture,
) -> Outcome {
    let now = |key: &Key| match mirror.get(key) {
        Some(value) => Ok(value.clone()),
        None => Err(Failure::new(format!("{key:?} was told and is not there"))),
    };
    let (before, expected) = match update {
        Update::Added(key) => (copy.insert(key.clone(), now(&key)?), None),
        Update::Changed { key, before } => (copy.insert(key.clone(), now(&key)?), Some(before)),
        Update::Removed { key, before } => (copy.remove(&key), Some(before)),
        _ => return Ok(()),
    };
    if before == expected {
        Ok(())
    } else {
        Err(Failure::new(format!("told that it was {expected:?}, and it was {before:?}")))
    }
}
