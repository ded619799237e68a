//! The NFS server: threads, versions, listeners, lockd's ports and the caches of sunrpc agree with
//! `/proc/net/rpc`.
//!
//! VM: modules=nfsd,lockd,sunrpc programs=ip

mod common;
#[path = "common/generic.rs"]
mod generic;

use std::fs;

use common::{Failure, Outcome, ip, isolated};
use generic::{refused, with};
use netloom::Errno;
use netloom::{Error, Generic, Socket, lockd, nfsd, sunrpc};

/// A file under `/proc/net/rpc` of this thread's namespace.
fn shown(file: &str) -> Result<String, Failure> {
    Ok(fs::read_to_string(format!("/proc/thread-self/net/rpc/{file}"))?)
}

/// Serves only version 4: older ones need a portmapper.
fn only_version_4(sock: &mut Socket<Generic>) -> Outcome {
    let mut req = nfsd::version_set();
    for minor in [1, 2] {
        req.version(|version| {
            version.major(4).minor(minor).enabled(true);
        });
    }
    sock.request(&req)?;
    Ok(())
}

/// Versions with whether they are served.
fn versions(sock: &mut Socket<Generic>) -> Result<Vec<(u32, u32, bool)>, Error> {
    let reply = sock.get(&nfsd::version_get())?;
    let versions = reply.version().map(|version| {
        let version = version?;
        let (major, minor) = (version.major()?, version.minor()?);
        Ok((major.unwrap_or_default(), minor.unwrap_or_default(), version.enabled()))
    });
    versions.collect()
}

/// The bytes of a `struct sockaddr_in`.
fn socket_address(port: u16) -> [u8; 16] {
    let mut bytes = [0; 16];
    bytes[..2].copy_from_slice(&2_u16.to_ne_bytes());
    bytes[2..4].copy_from_slice(&port.to_be_bytes());
    bytes[4..8].copy_from_slice(&[127, 0, 0, 1]);
    bytes
}

#[test]
fn versions_are_those_that_were_set() {
    isolated(&[], || {
        with::<nfsd::Family>(|sock| {
            only_version_4(sock)?;
            let served = versions(sock)?;
            let on: Vec<_> = served.iter().filter(|(_, _, enabled)| *enabled).collect();
            assert_eq!(on, [&(4, 1, true), &(4, 2, true)]);
            assert!(served.len() > on.len(), "{served:?}");
            let refusal = refused(sock.request(&nfsd::version_set()))?;
            assert_eq!(refusal.errno(), Errno::EINVAL);
            Ok(())
        })
    });
}

#[test]
fn threads_are_those_of_proc() {
    isolated(&["ip"], || {
        with::<nfsd::Family>(|sock| {
            ip("link set lo up")?;
            only_version_4(sock)?;
            let mut req = nfsd::listener_set();
            req.addr(|listener| {
                listener.addr(socket_address(20_049)).transport_name("tcp");
            });
            sock.request(&req)?;
            let reply = sock.get(&nfsd::listener_get())?;
            let mut listeners = Vec::new();
            for listener in reply.addr() {
                let listener = listener?;
                let name = listener.transport_name()?.map(ToString::to_string);
                listeners.push((listener.addr()?.expect("an address")[..8].to_vec(), name));
            }
            assert_eq!(listeners, [(socket_address(20_049)[..8].to_vec(), Some("tcp".to_owned()))]);

            let mut req = nfsd::threads_set();
            sock.request(req.threads(3).gracetime(12).leasetime(13).scope("here"))?;
            let found = sock.get(&nfsd::threads_get())?;
            let threads: Result<Vec<_>, _> = found.threads().collect();
            assert_eq!(threads?.iter().sum::<u32>(), 3);
            assert_eq!((found.gracetime()?, found.leasetime()?), (Some(12), Some(13)));
            assert!(found.scope()?.is_some_and(|scope| scope == "here"));
            assert!(shown("nfsd")?.contains("\nth 3 "), "{}", shown("nfsd")?);
            assert!(sock.snapshot(&nfsd::rpc_status_get(), 5, |_| ())?.items.is_empty());
            let busy = refused(sock.request(nfsd::version_set().version(|version| {
                version.major(4).minor(2).enabled(true);
            })))?;
            assert_eq!(busy.errno(), Errno::EBUSY);
            let refusal = refused(sock.request(&nfsd::threads_set()))?;
            assert_eq!(refusal.missing(), Some("threads"), "{refusal}");

            sock.request(nfsd::threads_set().threads(0))?;
            let found = sock.get(&nfsd::threads_get())?;
            assert_eq!(found.threads().filter_map(Result::ok).sum::<u32>(), 0);
            Ok(())
        })
    });
}

#[test]
fn ports_of_lockd_are_read_again() {
    isolated(&[], || {
        with::<lockd::Family>(|sock| {
            sock.request(lockd::server_set().gracetime(33).tcp_port(4045).udp_port(4046))?;
            let found = sock.get(&lockd::server_get())?;
            let ports = (found.tcp_port()?, found.udp_port()?);
            assert_eq!((found.gracetime()?, ports), (Some(33), (Some(4045), Some(4046))));
            let refusal = refused(sock.request(lockd::server_set().gracetime(241)))?;
            assert_eq!(refusal.errno(), Errno::EINVAL);
            let refusal = refused(sock.request(lockd::server_set().tcp_port(1)))?;
            assert_eq!(refusal.missing(), Some("gracetime"), "{refusal}");
            Ok(())
        })
    });
}

/// A time in the far future, in seconds since 1970.
const LATER: u64 = 4_000_000_000;

#[test]
fn answers_are_in_the_caches_of_sunrpc() {
    isolated(&[], || {
        with::<sunrpc::Family>(|sock| {
            let mut req = sunrpc::ip_map_set_reqs();
            req.requests(|answer| {
                answer.class("nfsd").addr("192.0.2.7").domain("a-client").expiry(LATER);
            });
            sock.request(&req)?;
            let content = shown("auth.unix.ip/content")?;
            assert!(content.contains("nfsd 192.0.2.7 a-client"), "{content}");
            let mut req = sunrpc::unix_gid_set_reqs();
            req.requests(|answer| {
                answer.uid(1000).gids(10).gids(20).expiry(LATER);
            });
            sock.request(&req)?;
            let content = shown("auth.unix.gid/content")?;
            assert!(content.contains("1000 2: 10 20"), "{content}");
            assert!(sock.snapshot(&sunrpc::ip_map_get_reqs(), 5, |_| ())?.items.is_empty());
            let mut req = sunrpc::ip_map_set_reqs();
            req.requests(|answer| {
                answer.class("nfsd").addr("nonsense").domain("a-client").expiry(LATER);
            });
            assert_eq!(refused(sock.request(&req))?.errno(), Errno::EINVAL);
            Ok(())
        })
    });
}
