//! What the kernel remembers of TCP connections: `ip tcp_metrics` shows the same, and what is
//! deleted is gone.
//!
//! VM: programs=ip

mod common;
#[path = "common/generic.rs"]
mod generic;

use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, Ipv6Addr, TcpListener, TcpStream};
use std::time::{Duration, Instant};
use std::{fs, thread};

use common::{Comparison, Failure, Outcome, at_rest, ip, isolated, one};
use generic::{as_root, refused, with};
use netloom::Errno;
use netloom::prelude::*;
use netloom::tcp_metrics::{self, TcpMetricsAttrs};
use netloom::{DecodeError, Error, Generic, Socket};
use serde_json::{Value, json};

/// A connection that carries something and ends, so that there is something to remember.
fn connection(address: &str) -> Outcome {
    let listener = TcpListener::bind((address, 0))?;
    let mut client = TcpStream::connect(listener.local_addr()?)?;
    let (mut server, _) = listener.accept()?;
    client.write_all(&[7; 5000])?;
    drop(client);
    let mut received = Vec::new();
    server.read_to_end(&mut received)?;
    assert_eq!(received.len(), 5000);
    drop(server);
    drop(listener);
    settle()
}

/// Waits until the kernel is done with all connections of the namespace but for the wait that
/// follows each (`TCP_TIME_WAIT`, 06): what it remembers of them stands then.
fn settle() -> Outcome {
    let started = Instant::now();
    while started.elapsed() < Duration::from_secs(20) {
        let mut sockets = fs::read_to_string("/proc/thread-self/net/tcp")?;
        sockets.push_str(&fs::read_to_string("/proc/thread-self/net/tcp6")?);
        let states = sockets.lines().filter_map(|line| line.split_whitespace().nth(3));
        if states.filter(|state| *state != "st").all(|state| state == "06") {
            return Ok(());
        }
        thread::yield_now();
    }
    Err(Failure::new("connections do not end"))
}

/// Everything that a dump does not change.
fn values(entry: &TcpMetricsAttrs<'_>) -> Result<Value, DecodeError> {
    let metrics = entry.vals()?;
    let metric = |value: Result<Option<u32>, DecodeError>| Ok::<_, DecodeError>(json!(value?));
    let mut values = json!({
        "dst": entry.addr_ipv4()?.map(|address| address.to_string()),
        "source": entry.saddr_ipv4()?.map(|address| address.to_string()),
    });
    if let Some(address) = entry.addr_ipv6()? {
        values["dst"] = json!(address.to_string());
    }
    if let Some(address) = entry.saddr_ipv6()? {
        values["source"] = json!(address.to_string());
    }
    if let Some(metrics) = metrics {
        values["cwnd"] = metric(metrics.cwnd())?;
        values["rtt"] = metric(metrics.rtt_us())?;
        values["rttvar"] = metric(metrics.rttvar_us())?;
    }
    Ok(values)
}

/// All entries.
fn dump(sock: &mut Socket<Generic>) -> Result<Vec<Value>, Failure> {
    let found = sock.try_snapshot(&tcp_metrics::get(), 5, |entry| {
        assert!(entry.age()?.is_some());
        Ok::<_, Error>(values(&entry)?)
    })?;
    Ok(found.items)
}

/// Whole microseconds, as `ip` prints times.
fn whole(parts: &Value, of_a_microsecond: u64) -> Option<u64> {
    parts.as_u64().map(|parts| parts / of_a_microsecond)
}

#[test]
fn what_is_remembered_agrees_with_ip() {
    isolated(&["ip"], || {
        with::<tcp_metrics::Family>(|sock| {
            ip("link set lo up")?;
            connection("127.0.0.1")?;
            let mut compared = Comparison::new();
            let (ours, theirs) = at_rest(|| dump(sock), || one("ip -json tcp_metrics show"))?;
            let [ours] = &ours[..] else { return Err(Failure::new(format!("{ours:?}"))) };
            for name in ["dst", "source", "cwnd"] {
                compared.same(name, ours[name].clone(), &theirs[name]);
            }
            let micros = |value: &Value| value.as_f64().map(|it| (it * 1e6).round() as u64);
            assert_eq!(whole(&ours["rtt"], 8), micros(&theirs["rtt"]));
            assert_eq!(whole(&ours["rttvar"], 4), micros(&theirs["rttvar"]));
            compared.finish(3);
            Ok(())
        })
    });
}

#[test]
fn entries_are_asked_for_and_deleted_by_address() {
    isolated(&["ip"], || {
        with::<tcp_metrics::Family>(|sock| {
            ip("link set lo up")?;
            connection("127.0.0.1")?;
            connection("::1")?;
            let six = sock.get(tcp_metrics::get().addr_ipv6(Ipv6Addr::LOCALHOST))?;
            assert_eq!(six.addr_ipv6()?, Some(Ipv6Addr::LOCALHOST));
            let mut req = tcp_metrics::get();
            req.addr_ipv4(Ipv4Addr::LOCALHOST).saddr_ipv4(Ipv4Addr::LOCALHOST);
            assert_eq!(sock.get(&req)?.saddr_ipv4()?, Some(Ipv4Addr::LOCALHOST));

            let deleted = sock.request(tcp_metrics::del().addr_ipv4(Ipv4Addr::LOCALHOST));
            let Some(_) = as_root(deleted)? else { return Ok(()) };
            let gone = refused(sock.get(tcp_metrics::get().addr_ipv4(Ipv4Addr::LOCALHOST)))?;
            assert_eq!(gone.errno(), Errno::ESRCH);
            assert_eq!(dump(sock)?.len(), 1);
            // Without an address, all entries are deleted.
            sock.request(&tcp_metrics::del())?;
            assert_eq!(dump(sock)?, Vec::<Value>::new());
            assert_eq!(common::json("ip -json tcp_metrics show")?, json!([]));
            Ok(())
        })
    });
}

#[test]
fn refusals_are_explained() {
    isolated(&[], || {
        with::<tcp_metrics::Family>(|sock| {
            let refusal = refused(sock.get(&tcp_metrics::get()))?;
            assert_eq!(refusal.errno(), Errno::EAFNOSUPPORT);
            // Only raw bytes can be an address of the wrong length.
            let mut req = tcp_metrics::get();
            req.attributes().raw(2, &[0; 4]);
            let refusal = refused(sock.get(&req))?;
            assert_eq!(refusal.attribute(), Some("addr-ipv6"), "{refusal}");
            let mut req = tcp_metrics::get();
            req.attributes().raw(1, &[0; 3]);
            let refusal = refused(sock.get(&req))?;
            assert_eq!(refusal.attribute(), Some("addr-ipv4"), "{refusal}");
            Ok(())
        })
    });
}
