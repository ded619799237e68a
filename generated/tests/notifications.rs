//! Notifications: changes that `ip` makes arrive as typed values, in order.

mod common;

use std::net::{IpAddr, Ipv4Addr};
use std::time::Duration;

use common::{Failure, Outcome, index, ip, isolated, mac, route_socket};
use netloom::{
    Error, EventMessage, Family, Generic, Notification, Route, Subscription, nlctrl, rt_addr,
    rt_link, rt_neigh, rt_route, rt_rule,
};

fn subscribe<F: Family<Protocol = Route>>(groups: &[&str]) -> Result<Subscription<Route>, Failure> {
    let mut sub = Subscription::open()?;
    sub.set_timeout(Some(Duration::from_secs(10)));
    for group in groups {
        sub.join::<F>(group)?;
    }
    Ok(sub)
}

/// Reads notifications until `look` finds what it looks for.
fn until<T>(
    sub: &mut Subscription<Route>,
    mut look: impl FnMut(&EventMessage<'_, Route>) -> Result<Option<T>, Failure>,
) -> Result<T, Failure> {
    loop {
        match sub.next()? {
            Notification::Message(event) => {
                if let Some(found) = look(&event)? {
                    return Ok(found);
                }
            }
            other => return Err(Failure::new(format!("{other:?} instead of a message"))),
        }
    }
}

#[test]
fn links_come_change_and_go() {
    isolated(&["ip"], || {
        let mut sub = subscribe::<rt_link::Family>(&["rtnlgrp-link"])?;
        ip("link add a0 mtu 1400 type veth peer name b0")?;
        ip("link set a0 address 02:00:00:00:00:01")?;
        ip("link set a0 mtu 1300")?;
        ip("link set a0 up")?;
        ip("link del a0")?;
        let is_a0 = |link: &rt_link::LinkAttrs<'_>| -> Result<bool, Failure> {
            Ok(link.ifname()?.is_some_and(|name| *name == b"a0"[..]))
        };
        let number = until(&mut sub, |event| match event.decode::<rt_link::Family>()? {
            Some(rt_link::Event::Newlink(link)) if is_a0(&link)? => {
                assert_eq!(link.mtu()?, Some(1400));
                assert!(!link.header().ifi_flags.contains(rt_link::IfinfoFlags::UP));
                let info = link.linkinfo()?.expect("linkinfo");
                assert_eq!(info.kind()?.map(ToString::to_string).as_deref(), Some("veth"));
                Ok(Some(link.header().ifi_index))
            }
            _ => Ok(None),
        })?;
        until(&mut sub, |event| match event.decode::<rt_link::Family>()? {
            Some(rt_link::Event::Newlink(link)) if link.header().ifi_index == number => {
                Ok((link.mtu()? == Some(1300)).then_some(()))
            }
            _ => Ok(None),
        })?;
        until(&mut sub, |event| match event.decode::<rt_link::Family>()? {
            Some(rt_link::Event::Newlink(link)) if link.header().ifi_index == number => {
                assert_eq!(link.address()?, Some(mac("02:00:00:00:00:01")));
                Ok(link.header().ifi_flags.contains(rt_link::IfinfoFlags::UP).then_some(()))
            }
            _ => Ok(None),
        })?;
        until(&mut sub, |event| match event.decode::<rt_link::Family>()? {
            Some(rt_link::Event::Dellink(link)) if link.header().ifi_index == number => {
                assert!(is_a0(&link)?);
                Ok(Some(()))
            }
            _ => Ok(None),
        })
    });
}

#[test]
fn addresses_come_and_go() {
    isolated(&["ip"], || {
        let mut sock = route_socket()?;
        common::veth(&mut sock, "a0", "b0")?;
        let groups = ["rtnlgrp-ipv4-ifaddr", "rtnlgrp-ipv6-ifaddr"];
        let mut sub = subscribe::<rt_addr::Family>(&groups)?;
        let (four, six): (IpAddr, IpAddr) = ("10.1.0.1".parse()?, "fd00::1".parse()?);
        // One change after the other: a worker of the kernel announces IPv6 addresses, and skips an
        // address that was removed before its turn.
        ip("address add 10.1.0.1/24 dev a0 label a0:x")?;
        address_event(&mut sub, true, four)?;
        ip("-6 address add fd00::1/64 dev a0 nodad")?;
        address_event(&mut sub, true, six)?;
        ip("-6 address del fd00::1/64 dev a0")?;
        address_event(&mut sub, false, six)?;
        ip("address del 10.1.0.1/24 dev a0")?;
        address_event(&mut sub, false, four)
    });
}

/// Waits until `wanted` was added or removed. Other notifications may arrive in between: about the
/// link's own addresses after duplicate address detection, and repeated ones.
fn address_event(sub: &mut Subscription<Route>, new: bool, wanted: IpAddr) -> Result<(), Failure> {
    until(sub, |event| {
        let (is_new, address) = match event.decode::<rt_addr::Family>()? {
            Some(rt_addr::Event::Newaddr(address)) => (true, address),
            Some(rt_addr::Event::Deladdr(address)) => (false, address),
            other => return Err(Failure::new(format!("unexpected: {other:?}"))),
        };
        if is_new != new || address.local()?.or(address.address()?) != Some(wanted) {
            return Ok(None);
        }
        if new && wanted.is_ipv4() {
            let label = address.label()?.map(ToString::to_string);
            assert_eq!(label.as_deref(), Some("a0:x"));
            assert_eq!(address.header().ifa_prefixlen, 24);
        }
        Ok(Some(()))
    })
}

#[test]
fn routes_rules_and_neighbours_come_and_go() {
    isolated(&["ip"], || {
        let mut sock = route_socket()?;
        common::veth(&mut sock, "a0", "b0")?;
        let link = index(&mut sock, "a0")?;
        ip("address add 10.1.0.1/24 dev a0")?;
        // Three families on one socket.
        let mut sub = subscribe::<rt_route::Family>(&["rtnlgrp-ipv4-route"])?;
        sub.join::<rt_neigh::Family>("rtnlgrp-neigh")?;
        sub.join::<rt_rule::Family>("rtnlgrp-ipv4-rule")?;
        ip("route add 10.9.0.0/16 via 10.1.0.2 table 1000 metric 7")?;
        ip("neighbour add 10.1.0.5 lladdr 02:00:00:00:00:05 dev a0 nud permanent")?;
        ip("rule add priority 77 fwmark 3 table 1000")?;
        ip("neighbour del 10.1.0.5 dev a0")?;
        ip("rule del priority 77")?;
        ip("route del 10.9.0.0/16 table 1000")?;
        let mut seen = Vec::new();
        until(&mut sub, |event| {
            if let Some(route) = event.decode::<rt_route::Family>()? {
                seen.push(route_event(&route)?);
            } else if let Some(neighbour) = event.decode::<rt_neigh::Family>()? {
                seen.extend(neighbour_event(&neighbour, link)?);
            } else if let Some(rule) = event.decode::<rt_rule::Family>()? {
                let (what, rule) = match rule {
                    rt_rule::Event::Newrule(rule) => ("new rule", rule),
                    rt_rule::Event::Delrule(rule) => ("gone rule", rule),
                    other => return Err(Failure::new(format!("unexpected: {other:?}"))),
                };
                assert_eq!((rule.priority()?, rule.fwmark()?), (Some(77), Some(3)));
                seen.push(what);
            } else {
                return Err(Failure::new(format!("of no family: {event:?}")));
            }
            Ok((seen.last() == Some(&"gone route")).then_some(()))
        })?;
        seen.dedup();
        let order =
            ["new route", "new neighbour", "new rule", "gone neighbour", "gone rule", "gone route"];
        assert_eq!(seen, order);
        Ok(())
    });
}

fn route_event(event: &rt_route::Event<'_>) -> Result<&'static str, Failure> {
    let (what, route) = match event {
        rt_route::Event::Newroute(route) => ("new route", route),
        rt_route::Event::Delroute(route) => ("gone route", route),
        other => return Err(Failure::new(format!("unexpected: {other:?}"))),
    };
    assert_eq!(route.dst()?, Some(Ipv4Addr::new(10, 9, 0, 0).into()));
    assert_eq!((route.table()?, route.priority()?), (Some(1000), Some(7)));
    Ok(what)
}

/// Deleting a neighbour causes two notifications: the entry failed, then it is gone.
fn neighbour_event(
    event: &rt_neigh::Event<'_>,
    link: i32,
) -> Result<Option<&'static str>, Failure> {
    let (what, neighbour) = match event {
        rt_neigh::Event::Newneigh(neighbour) => ("new neighbour", neighbour),
        rt_neigh::Event::Delneigh(neighbour) => ("gone neighbour", neighbour),
        other => return Err(Failure::new(format!("unexpected: {other:?}"))),
    };
    // The kernel itself probes for other stations.
    if neighbour.dst()? != Some(Ipv4Addr::new(10, 1, 0, 5).into()) {
        return Ok(None);
    }
    assert_eq!(neighbour.header().ndm_ifindex, link);
    let state = neighbour.header().ndm_state;
    if what == "new neighbour" && state != rt_neigh::NudState::PERMANENT {
        return Ok(None);
    }
    Ok(Some(what))
}

#[test]
fn a_group_can_be_left() {
    isolated(&["ip"], || {
        let mut sub = subscribe::<rt_link::Family>(&["rtnlgrp-link"])?;
        assert!(sub.try_next()?.is_none());
        ip("link add a0 type veth peer name b0")?;
        sub.leave::<rt_link::Family>("rtnlgrp-link")?;
        ip("link set a0 mtu 1300")?;
        let mut count = 0;
        while let Some(notification) = sub.try_next()? {
            let Notification::Message(event) = notification else { continue };
            if let Some(rt_link::Event::Newlink(link)) = event.decode::<rt_link::Family>()? {
                assert_eq!(link.mtu()?, Some(1500), "heard after leaving");
            }
            count += 1;
        }
        assert!(count >= 2);
        Ok(())
    });
}

#[test]
fn without_news_the_wait_ends() {
    isolated(&[], || {
        let mut sub = subscribe::<rt_link::Family>(&["rtnlgrp-link"])?;
        sub.set_timeout(Some(Duration::from_millis(20)));
        assert!(matches!(sub.next(), Err(Error::TimedOut)));
        Ok(())
    });
}

#[test]
fn lost_notifications_are_told() {
    isolated(&["ip"], || {
        let mut sub = subscribe::<rt_link::Family>(&["rtnlgrp-link"])?;
        sub.set_receive_buffer(1, false)?;
        for number in 0..20 {
            ip(&format!("link add a{number} type veth peer name b{number}"))?;
        }
        let mut told = false;
        while let Some(notification) = sub.try_next()? {
            told |= matches!(notification, Notification::Overrun);
        }
        assert!(told, "40 links fit into the smallest buffer");
        // Later notifications are received again.
        ip("link set a0 mtu 1300")?;
        until(&mut sub, |event| match event.decode::<rt_link::Family>()? {
            Some(rt_link::Event::Newlink(link)) => Ok((link.mtu()? == Some(1300)).then_some(())),
            _ => Ok(None),
        })
    });
}

#[test]
fn a_wrong_group_is_answered_by_the_nearest() -> Outcome {
    let mut sub = Subscription::<Route>::open()?;
    let error = sub.join::<rt_link::Family>("rtnlgrp-lnk").unwrap_err();
    assert_eq!(
        error.to_string(),
        "rt-link has no multicast group rtnlgrp-lnk; did you mean rtnlgrp-link?"
    );
    let error = sub.join::<rt_addr::Family>("ipv6-ifaddr").unwrap_err();
    let Error::UnknownGroup(unknown) = &error else { panic!("{error:?}") };
    assert_eq!((unknown.family(), unknown.group()), ("rt-addr", "ipv6-ifaddr"));
    assert_eq!(unknown.nearest(), Some("rtnlgrp-ipv6-ifaddr"));
    // The kernel is asked for the groups of generic families.
    let mut sub = Subscription::<Generic>::open()?;
    sub.join::<nlctrl::Family>("notify")?;
    let error = sub.join::<nlctrl::Family>("notifications").unwrap_err();
    assert!(error.to_string().ends_with("did you mean notify?"), "{error}");
    Ok(())
}
