//! Families whose objects need hardware or a daemon: dumps are empty, refusals name the attribute
//! at fault, and groups can be joined.
//!
//! VM: modules=binder_linux,drm programs=ip

mod common;
#[path = "common/generic.rs"]
mod generic;

use std::net::TcpListener;
use std::os::fd::AsRawFd as _;

use common::{Failure, Outcome, ip, isolated, route_socket};
use generic::{listen, refused, with};
use netloom::Errno;
use netloom::handshake::HandlerClass;
use netloom::prelude::*;
use netloom::{binder, dev_energymodel, dpll, drm_ras, handshake, net_shaper, psp};

fn dummy() -> Result<u32, Failure> {
    ip("link add a0 type veth peer name b0")?;
    let index = common::index(&mut route_socket()?, "a0")?;
    Ok(u32::try_from(index).expect("numbers are positive"))
}

#[test]
fn no_handshake_waits() {
    isolated(&[], || {
        with::<handshake::Family>(|sock| {
            drop(listen::<handshake::Family>("tlshd")?);
            let none = sock.get(handshake::accept().handler_class(HandlerClass::TLSHD));
            assert_eq!(refused(none)?.errno(), Errno::EAGAIN);
            let refusal = refused(sock.get(&handshake::accept()))?;
            assert_eq!(refusal.errno(), Errno::EINVAL);
            let unknown = sock.get(handshake::accept().handler_class(HandlerClass(77)));
            assert_eq!(refused(unknown)?.attribute(), Some("handler-class"));
            let socket = TcpListener::bind("0.0.0.0:0")?;
            let refusal = refused(sock.request(handshake::done().sockfd(socket.as_raw_fd())))?;
            assert_eq!(refusal.errno(), Errno::EBUSY);
            let refusal = refused(sock.request(handshake::done().sockfd(-1)))?;
            assert_eq!(refusal.errno(), Errno::EBADF);
            Ok(())
        })
    });
}

#[test]
fn no_clock_is_there() {
    isolated(&[], || {
        with::<dpll::Family>(|sock| {
            drop(listen::<dpll::Family>("monitor")?);
            assert!(sock.snapshot(&dpll::device_get(), 5, |_| ())?.items.is_empty());
            assert!(sock.snapshot(&dpll::pin_get(), 5, |_| ())?.items.is_empty());
            let refusal = refused(sock.get(dpll::device_get().id(99)))?;
            assert_eq!(refusal.errno(), Errno::ENODEV);
            match sock.get(dpll::pin_id_get().board_label("none")) {
                // Older kernels, 6.12 among them, return an empty reply.
                Ok(reply) => assert_eq!(reply.id()?, None),
                Err(error) => assert_eq!(error.errno(), Some(Errno::ENODEV)),
            }
            Ok(())
        })
    });
}

#[test]
fn no_link_can_shape() {
    isolated(&["ip"], || {
        with::<net_shaper::Family>(|sock| {
            let link = dummy()?;
            let refusal = refused(
                sock.get(net_shaper::cap_get().ifindex(link).scope(net_shaper::Scope::NETDEV)),
            )?;
            assert_eq!(refusal.errno(), Errno::EOPNOTSUPP);
            let mut req = net_shaper::set();
            req.ifindex(link).bw_max(1_000_000).handle(|handle| {
                handle.scope(net_shaper::Scope::NETDEV);
            });
            assert_eq!(refused(sock.request(&req))?.errno(), Errno::EOPNOTSUPP);
            let mut req = net_shaper::set();
            req.ifindex(4999).handle(|handle| {
                handle.scope(net_shaper::Scope::NETDEV);
            });
            assert_eq!(refused(sock.request(&req))?.errno(), Errno::ENOENT);
            Ok(())
        })
    });
}

#[test]
fn no_energy_model_is_there() {
    isolated(&[], || {
        with::<dev_energymodel::Family>(|sock| {
            drop(listen::<dev_energymodel::Family>("event")?);
            let domains = sock.snapshot(&dev_energymodel::get_perf_domains(), 5, |_| ())?;
            println!("{} performance domains", domains.items.len());
            let unknown = sock.get(dev_energymodel::get_perf_table().perf_domain_id(u32::MAX));
            let refusal = refused(unknown)?;
            assert_eq!(refusal.errno(), Errno::EINVAL);
            let mut req = dev_energymodel::get_perf_table();
            req.attributes().raw(1, &[0; 2]);
            let refusal = refused(sock.get(&req))?;
            assert_eq!(refusal.attribute(), Some("perf-domain-id"), "{refusal}");
            Ok(())
        })
    });
}

#[test]
fn the_others_answer_if_they_are_there() {
    isolated(&[], || -> Outcome {
        with::<psp::Family>(|sock| {
            assert!(sock.snapshot(&psp::dev_get(), 5, |_| ())?.items.is_empty());
            Ok(())
        })?;
        with::<drm_ras::Family>(|sock| {
            assert!(sock.snapshot(&drm_ras::list_nodes(), 5, |_| ())?.items.is_empty());
            Ok(())
        })?;
        with::<binder::Family>(|_| listen::<binder::Family>("report").map(drop))
    });
}
