//! A mirror under load: links, addresses and routes change tens of thousands of times while a
//! mirror follows, and its copy must be right in the end.
//!
//! `NETLOOM_LOAD` sets the number of changes.

mod changes;
#[path = "../common/mod.rs"]
mod common;
mod state;

use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use common::{Failure, Outcome, isolated, report, route_socket};
use netloom::mirror::{Mirror, Update};
use netloom::{Route, Socket, SocketOptions, Subscription};
use state::{Key, State, Value};

/// Number of changes, unless `NETLOOM_LOAD` sets another.
const CHANGES: usize = 200_000;

/// The kernel is idle after this time without a notification.
const QUIET: Duration = Duration::from_millis(300);

#[test]
fn with_the_smallest_receive_buffer() {
    isolated(&[], || {
        // The kernel raises it to its minimum: room for about one message.
        run("smallest receive buffer", &SocketOptions::new().receive_buffer(1), changes()?)
    });
}

#[test]
fn with_the_default_receive_buffer() {
    isolated(&[], || run("default receive buffer", &SocketOptions::new(), changes()? / 4));
}

/// The kernel reports the new route, but not the one that it replaces.
#[test]
fn a_route_is_replaced_by_one_over_another_link() {
    isolated(&[], || {
        let mut writer = changes::Writer::new()?;
        writer.lead_over(0)?;
        let mut mirror = state::mirror(Subscription::open()?)?;
        let mut copy = state::copy(&mirror);
        // New links still get addresses and routes. Wait for them, so that no dump on their account
        // hides the change.
        compare_when_idle(&mut mirror, &mut copy)?;
        writer.lead_over(1)?;
        compare_when_idle(&mut mirror, &mut copy)?;
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
fn run(name: &str, options: &SocketOptions, changes: usize) -> Outcome {
    let mut writer = changes::Writer::new()?;
    let mut mirror = state::mirror(Subscription::open_with(options)?)?;
    let mut copy = state::copy(&mirror);
    let done = AtomicBool::new(false);
    let start = Instant::now();
    let (mut updates, mut written) = (0_u64, Duration::ZERO);
    thread::scope(|scope| {
        let thread = scope.spawn(|| {
            let result = writer.play(changes).map(|()| start.elapsed());
            done.store(true, Ordering::Release);
            result
        });
        while !done.load(Ordering::Acquire) {
            if let Some(update) = mirror.next_within(Duration::from_millis(20))? {
                updates += 1;
                apply(update, &mirror, &mut copy)?;
            }
        }
        written = thread.join().map_err(|_| Failure::new("the writer panicked"))??;
        Ok::<(), Failure>(())
    })?;
    updates += compare_when_idle(&mut mirror, &mut copy)?;
    assert!(copy == *mirror.entries(), "the updates do not add up to the mirror's entries");
    report(&format!(
        "{name}: {changes} changes in {:.1} s, right after {:.1} s: {} objects, {updates} updates, {:?}",
        written.as_secs_f64(),
        start.elapsed().as_secs_f64(),
        copy.len(),
        mirror.counts()
    ));
    Ok(())
}

/// Waits until the kernel is idle, and compares the mirror with a fresh dump.
fn compare_when_idle(
    mirror: &mut Mirror<Route, Key, Value>,
    copy: &mut State,
) -> Result<u64, Failure> {
    let mut updates = 0;
    let mut socket: Socket<Route> = route_socket()?;
    for _ in 0..60 {
        while let Some(update) = mirror.next_within(QUIET)? {
            updates += 1;
            apply(update, mirror, copy)?;
        }
        if !mirror.is_current() {
            continue;
        }
        let fresh = state::dump(&mut socket)?;
        // The kernel reports an address only after duplicate address detection.
        if state::unfinished(&fresh) {
            continue;
        }
        // Something may have changed during the dump.
        if let Some(update) = mirror.next_within(QUIET)? {
            updates += 1;
            apply(update, mirror, copy)?;
            continue;
        }
        if let Some(difference) = state::difference(mirror.entries(), &fresh) {
            return Err(Failure::new(format!("mirror and dump differ: {difference}")));
        }
        return Ok(updates);
    }
    Err(Failure::new(format!("the kernel never becomes idle: {mirror:?}")))
}

/// Applies an update to a copy, and fails if the update does not fit it.
fn apply(
    update: Update<Key, Value>,
    mirror: &Mirror<Route, Key, Value>,
    copy: &mut State,
) -> Outcome {
    let now = |key: &Key| match mirror.get(key) {
        Some(value) => Ok(value.clone()),
        None => {
            Err(Failure::new(format!("an update named {key:?}, which the mirror does not have")))
        }
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
        Err(Failure::new(format!("the update says it was {expected:?}, but it was {before:?}")))
    }
}
