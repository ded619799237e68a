//! What the feature `log` says: an event for each message. A program of its own, because it has
//! one logger.
#![cfg(all(feature = "log", target_os = "linux"))]

use std::sync::Mutex;

use log::{LevelFilter, Log, Metadata, Record};
use netloom_runtime::exchange::Errno;
use netloom_runtime::testing::{ScriptedKernel, notification};
use netloom_runtime::{Route, Socket, Subscription};

#[path = "sockets/common.rs"]
#[allow(dead_code, unused_macros, reason = "made for other tests")]
mod common;

use common::{GetLink, NewLink};

/// Keeps what is logged.
struct Lines(Mutex<Vec<String>>);

static LINES: Lines = Lines(Mutex::new(Vec::new()));

impl Log for Lines {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target() == "netloom"
    }

    fn log(&self, record: &Record<'_>) {
        if self.enabled(record.metadata()) {
            let line = format!("{} {}", record.level(), record.args());
            self.0.lock().unwrap().push(line);
        }
    }

    fn flush(&self) {}
}

fn lines() -> Vec<String> {
    std::mem::take(&mut LINES.0.lock().unwrap())
}

#[test]
fn every_message_is_one_event() {
    log::set_logger(&LINES).unwrap();
    log::set_max_level(LevelFilter::Trace);
    let kernel = ScriptedKernel::new(|r| match r.header().kind {
        18 if r.is_dump() => {
            let parts = [r.part(16, &[0; 16]), r.part(16, &[0; 20])].concat();
            vec![parts, r.done()]
        }
        18 => vec![r.reply(16, &[0; 16]), r.ack()],
        _ => vec![notification(16, &[0; 16]), r.refuse(Errno::EPERM, &[])],
    });
    let mut socket = Socket::<Route>::scripted(kernel).unwrap();
    socket.get(&GetLink::new()).unwrap();
    assert_eq!(
        lines(),
        [
            "DEBUG rt-link getlink: sent, sequence 1, 32 bytes, flags 0x5",
            "TRACE rt-link getlink: received type 16, sequence 1, 32 bytes",
            "DEBUG rt-link getlink: done, sequence 1, 36 bytes",
        ]
    );
    socket.snapshot(&GetLink::new(), 1, |_| ()).unwrap();
    assert_eq!(
        lines(),
        [
            "DEBUG rt-link getlink: sent, sequence 2, 32 bytes, flags 0x305",
            "TRACE rt-link getlink: received type 16, sequence 2, 32 bytes",
            "TRACE rt-link getlink: received type 16, sequence 2, 36 bytes",
            "DEBUG rt-link getlink: done, sequence 2, 20 bytes",
        ]
    );
    let mut batch = socket.batch();
    batch.add(&NewLink::new()).unwrap().add(&NewLink::new()).unwrap();
    batch.send();
    assert_eq!(
        lines(),
        [
            "DEBUG rt-link newlink: sent, sequence 3, 32 bytes, flags 0x5",
            "DEBUG rt-link newlink: sent, sequence 4, 32 bytes, flags 0x5",
            "TRACE other message: received type 16, sequence 0, 32 bytes",
            "DEBUG rt-link newlink: refused: Operation not permitted (EPERM), sequence 3, 36 bytes",
            "TRACE other message: received type 16, sequence 0, 32 bytes",
            "DEBUG rt-link newlink: refused: Operation not permitted (EPERM), sequence 4, 36 bytes",
        ]
    );
    let kernel = ScriptedKernel::new(|_| vec![]).queued(notification(17, &[0; 16]));
    let mut events = Subscription::<Route>::scripted(kernel.queued(vec![1, 2, 3])).unwrap();
    while events.try_next().is_ok_and(|event| event.is_some()) {}
    assert_eq!(
        lines(),
        [
            "TRACE other message: received type 17, sequence 0, 32 bytes",
            "DEBUG received bytes that are no message"
        ]
    );
}
