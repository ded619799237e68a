//! Changes links, addresses and routes without pause, the same way on every run.

use std::net::{Ipv4Addr, Ipv6Addr};

use netloom::prelude::*;
use netloom::rt_addr::{self, IfaFlags, Ifaddrmsg};
use netloom::rt_link::{self, IfinfoFlags, Ifinfomsg};
use netloom::rt_route::{self, RtmType, Rtmsg};
use netloom::{Batch, Route, Socket};

use crate::common::{Outcome, index, route_socket, veth};

/// Requests that are sent together.
const BATCH: usize = 256;

/// Objects of each kind that can be there.
const ROUTES: usize = 3000;
const ADDRESSES: usize = 300;

/// Routes over the link that goes up and down.
const FRAGILE: usize = 50;

const UNIVERSE: u8 = 0;
const ON_LINK: u8 = 253;
const STATIC: u8 = 4;

/// Makes changes, and tracks which objects exist.
pub(crate) struct Writer {
    socket: Socket<Route>,
    /// The links in use: addresses are on the first, routes lead over both.
    links: [u32; 2],
    /// The one that goes up and down.
    fragile: u32,
    routes: [Vec<bool>; 2],
    addresses: [Vec<bool>; 2],
    visitor: bool,
    made: usize,
    random: u64,
}

impl Writer {
    /// Sets up the links.
    pub(crate) fn new() -> Result<Self, crate::Failure> {
        let mut socket = route_socket()?;
        veth(&mut socket, "a0", "a1")?;
        veth(&mut socket, "b0", "b1")?;
        veth(&mut socket, "c0", "c1")?;
        let mut links = [0; 2];
        for (number, name) in ["a0", "c0"].into_iter().enumerate() {
            links[number] = index(&mut socket, name)?.unsigned_abs();
            let header = Ifaddrmsg::with(|h| {
                h.ifa_family = 2;
                h.ifa_prefixlen = 16;
                h.ifa_index = links[number];
            });
            let address = gateway(number, 1);
            socket.request(rt_addr::newaddr().create().header(|h| *h = header).local(address))?;
        }
        let fragile = index(&mut socket, "b0")?.unsigned_abs();
        Ok(Self {
            socket,
            links,
            fragile,
            routes: [vec![false; ROUTES], vec![false; ROUTES]],
            addresses: [vec![false; ADDRESSES], vec![false; ADDRESSES]],
            visitor: false,
            made: 0,
            random: 1,
        })
    }

    /// Makes a route that leads over one of the links, in place of the one there may be.
    pub(crate) fn lead_over(&mut self, link: usize) -> Outcome {
        let mut request = rt_route::newroute();
        let to = Ipv4Addr::new(100, 66, 0, 0);
        request.create().replace().header(|h| *h = route(2, 16)).dst(to).oif(self.links[link]);
        self.socket.request(request.gateway(gateway(link, 2)))?;
        Ok(())
    }

    /// Makes so many changes. All must be accepted.
    pub(crate) fn play(&mut self, changes: usize) -> Outcome {
        // Taken out, because a batch borrows it.
        let mut socket = std::mem::replace(&mut self.socket, route_socket()?);
        while self.made < changes {
            let mut batch = socket.batch();
            while batch.len() < BATCH {
                self.step(&mut batch)?;
            }
            self.made += batch.len();
            for result in batch.send() {
                result?;
            }
        }
        Ok(())
    }

    /// Knuth's linear congruential generator.
    fn random(&mut self, below: usize) -> usize {
        self.random = self.random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (self.random >> 33) as usize % below
    }

    fn step(&mut self, batch: &mut Batch<'_, Route>) -> Outcome {
        match self.random(10_000) {
            0..=1 => self.visit(batch),
            2..=5 => self.flap(batch),
            6..1500 => self.alter(batch),
            1500..3000 => self.address(batch, false),
            3000..3500 => self.address(batch, true),
            3500..7500 => self.route(batch, false),
            _ => self.route(batch, true),
        }
    }

    /// A link comes or goes.
    fn visit(&mut self, batch: &mut Batch<'_, Route>) -> Outcome {
        self.visitor = !self.visitor;
        if self.visitor {
            let mut request = rt_link::newlink();
            request.create().exclusive().ifname("visitor");
            request.linkinfo(|info| {
                info.data_veth(|_| {});
            });
            batch.add(&request)?;
        } else {
            batch.add(rt_link::dellink().ifname("visitor"))?;
        }
        Ok(())
    }

    /// A link goes down, and with it its routes; up again, and sometimes they come back.
    fn flap(&mut self, batch: &mut Batch<'_, Route>) -> Outcome {
        for flags in [IfinfoFlags::default(), IfinfoFlags::UP] {
            let header = Ifinfomsg::with(|h| {
                h.ifi_flags = flags;
                h.ifi_change = IfinfoFlags::UP.0;
            });
            batch.add(rt_link::setlink().ifname("b0").header(|h| *h = header))?;
        }
        if self.random(3) == 0 {
            return Ok(());
        }
        for number in 0..FRAGILE {
            let header = Rtmsg::with(|h| {
                *h = route(2, 24);
                h.rtm_scope = ON_LINK;
            });
            let to = Ipv4Addr::new(100, 65, number as u8, 0);
            let mut request = rt_route::newroute();
            request.create().exclusive().header(|h| *h = header).dst(to).oif(self.fragile);
            batch.add(&request)?;
        }
        Ok(())
    }

    /// Something of a link is different.
    fn alter(&mut self, batch: &mut Batch<'_, Route>) -> Outcome {
        let name = ["a1", "b1"][self.random(2)];
        let mut request = rt_link::setlink();
        request.ifname(name);
        match self.random(3) {
            0 => request.group(self.random(100) as u32),
            1 => request.mtu(1300 + self.random(200) as u32),
            _ => request.ifalias(format!("number {}", self.random(1000))),
        };
        batch.add(&request)?;
        Ok(())
    }

    /// An address comes or goes.
    fn address(&mut self, batch: &mut Batch<'_, Route>, six: bool) -> Outcome {
        let number = self.random(ADDRESSES);
        let there = &mut self.addresses[usize::from(six)][number];
        *there = !*there;
        let (high, low) = ((number >> 8) as u8, number as u8);
        let (family, length, flags, address) = if six {
            let address = Ipv6Addr::new(0xfd02, 0, 0, 0, 0, 0, 0, number as u16 + 1);
            (10, 128, IfaFlags::NODAD, address.into())
        } else {
            (2, 32, IfaFlags::default(), std::net::IpAddr::from([10, 1, high, low]))
        };
        let header = Ifaddrmsg::with(|h| {
            h.ifa_family = family;
            h.ifa_prefixlen = length;
            h.ifa_flags = flags;
            h.ifa_index = self.links[0];
        });
        if *there {
            batch.add(
                rt_addr::newaddr().create().exclusive().header(|h| *h = header).local(address),
            )?;
        } else {
            batch.add(rt_addr::deladdr().header(|h| *h = header).local(address))?;
        }
        Ok(())
    }

    /// A route comes, gets another gateway, perhaps over another link, or goes.
    fn route(&mut self, batch: &mut Batch<'_, Route>, six: bool) -> Outcome {
        let number = self.random(ROUTES);
        let (over, host) = (self.random(2), 2 + self.random(5) as u8);
        let goes = self.random(2) == 0;
        let there = &mut self.routes[usize::from(six)][number];
        let (high, low) = ((number >> 8) as u8, number as u8);
        let (header, to, by): (_, std::net::IpAddr, std::net::IpAddr) = if six {
            let to = Ipv6Addr::new(0xfd01, 0, 0, number as u16, 0, 0, 0, 0);
            let by = Ipv6Addr::new(0xfe80, 0, 0, 0, 0, 0, 0, host.into());
            (route(10, 64), to.into(), by.into())
        } else {
            (route(2, 32), [100, 64, high, low].into(), gateway(over, host).into())
        };
        if *there && goes {
            *there = false;
            batch.add(rt_route::delroute().header(|h| *h = header).dst(to).priority(7))?;
            return Ok(());
        }
        let mut request = rt_route::newroute();
        request
            .create()
            .header(|h| *h = header)
            .dst(to)
            .oif(self.links[over])
            .gateway(by)
            .priority(7);
        if *there {
            request.replace()
        } else {
            request.exclusive()
        };
        *there = true;
        batch.add(&request)?;
        Ok(())
    }
}

/// A host behind one of the two links.
const fn gateway(link: usize, host: u8) -> Ipv4Addr {
    Ipv4Addr::new(10, 10 * link as u8, 0, host)
}

/// The header of a route of the main table.
fn route(family: u8, length: u8) -> Rtmsg {
    Rtmsg::with(|h| {
        h.rtm_family = family;
        h.rtm_dst_len = length;
        h.rtm_table = 254;
        h.rtm_protocol = STATIC;
        h.rtm_scope = UNIVERSE;
        h.rtm_type = RtmType::UNICAST;
    })
}
