//! Batches of any size, with the buffers that sockets have by default.

mod common;

use std::net::Ipv4Addr;

use common::{isolated, route_socket};
use netloom::Errno;
use netloom::Error;
use netloom::prelude::*;
use netloom::rt_route::{self, RtmType};

/// `AF_INET`.
const INET: u8 = 2;
/// So many that the answers exceed any receive queue by a factor of a few hundred.
const COUNT: u32 = 100_000;

/// A route to one address that needs no link.
fn route(request: &mut rt_route::Newroute, number: u32) {
    request.buffer_mut().clear();
    let first = u32::from(Ipv4Addr::new(10, 0, 0, 0));
    request.create().exclusive().dst(Ipv4Addr::from(first + number)).header(|h| {
        h.rtm_family = INET;
        h.rtm_dst_len = 32;
        h.rtm_type = RtmType::BLACKHOLE;
        h.rtm_table = 254;
    });
}

#[test]
fn a_batch_of_100000_routes_has_100000_results() {
    isolated(&[], || {
        let mut sock = route_socket()?;
        let mut request = rt_route::newroute();
        let mut batch = sock.batch();
        for number in 0..COUNT {
            // Every thousandth exists already.
            route(&mut request, number - u32::from(number % 1000 == 999));
            batch.add(&request)?;
        }
        let results = batch.send();
        assert_eq!(results.len(), COUNT as usize, "{:?}", results.last());
        for (number, result) in results.iter().enumerate() {
            let refused = result.as_ref().err().and_then(Error::errno);
            let expected = (number % 1000 == 999).then_some(Errno::EEXIST);
            assert_eq!(refused, expected, "{number}: {result:?}");
        }
        let mut all = rt_route::getroute();
        all.header(|h| h.rtm_family = INET);
        let routes = sock.try_snapshot(&all, 3, |route| {
            Ok::<_, Error>(route.dst()?.is_some_and(|dst| dst.is_ipv4()))
        })?;
        assert_eq!(
            routes.items.iter().filter(|found| **found).count(),
            (COUNT - COUNT / 1000) as usize
        );
        Ok(())
    });
}
