//! Many requests at once, to the running kernel: batches and transactions.

use std::time::Duration;

use netloom_runtime::exchange::Errno;
use netloom_runtime::{Error, Netfilter, Route, Socket, SocketOptions};

use crate::common::*;

#[test]
fn batches_larger_than_any_buffer_work() {
    in_fresh_netns(|| {
        let mut socket = Socket::<Route>::open().unwrap();
        let mut batch = socket.batch();
        for i in 0..5000u16 {
            let [high, low] = (i / 2).to_be_bytes();
            batch.add(&NewAddr::of_lo([127, 1, high, low])).unwrap();
        }
        let results = batch.send();
        assert_eq!(results.len(), 5000);
        for (i, result) in results.iter().enumerate() {
            let there_already = result.as_ref().err().and_then(Error::errno);
            // Every other one asks for what the one before it made, and may replace it.
            assert_eq!(there_already, (i % 2 == 1).then_some(Errno::EEXIST), "{i}");
        }
        let addresses = socket.snapshot(&GetAddr::new(), 1, |_| ()).unwrap();
        assert_eq!(addresses.items.len(), 2500);
    });
}

/// Each answer is of 13 KiB: a queue of the default size takes no more than some ten.
#[test]
fn large_answers_to_a_batch_do_not_overflow_the_queue() {
    in_fresh_netns(|| {
        let mut socket = Socket::<Route>::open().unwrap();
        name_lo(&mut socket);
        let mut batch = socket.batch();
        for _ in 0..100 {
            let mut request = GetLink::new();
            request.0.0.writer().put_raw(set::<Link>(0), 3, b"lo\0");
            batch.add(&request).unwrap();
            batch.add(&NewAddr::of_lo([127, 0, 0, 2])).unwrap();
        }
        let results = batch.send();
        assert_eq!(results.len(), 200, "{:?}", results.last());
        let refused = results.iter().filter_map(|result| result.as_ref().err()?.errno());
        assert_eq!(refused.collect::<Vec<_>>(), [Errno::EEXIST; 99]);
    });
}

/// The kernel drops all that is to come until the queue is empty, the answers to later requests
/// included.
#[test]
fn answers_that_the_queue_could_not_take_do_not_cost_later_ones() {
    in_fresh_netns(|| {
        let options = SocketOptions::new().receive_buffer(1).timeout(Duration::from_secs(5));
        let mut socket = Socket::<Route>::open_with(&options).unwrap();
        let mut batch = socket.batch();
        for host in 1..=64 {
            batch.add(&NewAddr::of_lo([127, 1, 0, host])).unwrap();
        }
        let results = batch.send();
        assert!(matches!(results.last(), Some(Err(Error::Overrun))), "{results:?}");
        socket.request(&NewAddr::of_lo([127, 2, 0, 1])).unwrap();
        let addresses = socket.snapshot(&GetAddr::new(), 1, |_| ()).unwrap();
        assert_eq!(addresses.items.len(), 65);
    });
}

#[test]
fn a_transaction_is_done_whole_or_not_at_all() {
    in_fresh_netns(|| {
        let Ok(mut socket) = Socket::<Netfilter>::open() else {
            return skip("no netfilter in this kernel");
        };
        let tables = |socket: &mut Socket<Netfilter>| {
            socket.snapshot(&GetTable::new(), 3, |_| ()).map(|tables| tables.items.len())
        };
        if let Err(error) = tables(&mut socket) {
            return skip(&format!("no nftables in this kernel: {error}"));
        }
        transaction(&mut socket, "a", 500, None).unwrap();
        assert_eq!(tables(&mut socket).unwrap(), 500);
        let error = transaction(&mut socket, "b", 700, Some("nobody")).unwrap_err();
        // Behind the one that begins it and 700 that would have worked.
        assert_eq!(
            error.to_string(),
            "nftables deltable (request 701): No such file or directory (ENOENT)"
        );
        let Error::Kernel(error) = error else { panic!("{error:?}") };
        assert_eq!(error.position(), Some(701));
        assert_eq!(tables(&mut socket).unwrap(), 500);
        // More than a send buffer of the default size takes.
        let long = "c".repeat(200);
        transaction(&mut socket, &long, 1500, None).unwrap();
        assert_eq!(tables(&mut socket).unwrap(), 2000);
        // Refused so often that the queue overflows with refusals: which was the first is known.
        let error = transaction(&mut socket, &long, 1500, Some("nobody")).unwrap_err();
        let Error::Kernel(error) = error else { panic!("{error:?}") };
        assert_eq!((error.errno(), error.position()), (Errno::EEXIST, Some(1)));
        assert_eq!(tables(&mut socket).unwrap(), 2000);
    });
}

/// Makes tables and deletes one, all or nothing.
fn transaction(
    socket: &mut Socket<Netfilter>,
    prefix: &str,
    count: usize,
    delete: Option<&str>,
) -> Result<(), Error> {
    let mut batch = socket.batch();
    let mut begin = BatchBegin::new();
    of_netfilter(&mut begin.0.0, 0, 10);
    batch.add(&begin)?;
    for i in 0..count {
        let mut table = NewTable::new();
        table.0.0.create();
        table.0.0.exclusive();
        of_netfilter(&mut table.0.0, 2, 0);
        table.0.0.writer().put_raw(set::<Tables>(0), 1, &terminated(&format!("{prefix}{i}")));
        batch.add(&table)?;
    }
    if let Some(name) = delete {
        let mut table = DelTable::new();
        of_netfilter(&mut table.0.0, 2, 0);
        table.0.0.writer().put_raw(set::<Tables>(0), 1, &terminated(name));
        batch.add(&table)?;
    }
    let mut end = BatchEnd::new();
    of_netfilter(&mut end.0.0, 0, 10);
    batch.add(&end)?;
    batch.commit()
}
