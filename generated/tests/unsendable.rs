//! Values that are rejected before anything is sent, with the path to the first of them.

mod common;

use std::iter;

use common::{Failure, isolated, route_socket};
use netloom::prelude::*;
use netloom::{Error, Problem, rt_link};

#[test]
fn what_cannot_be_sent_is_refused_before() {
    isolated(&[], || {
        let mut sock = route_socket()?;
        let mut refuse = |path: &str, request: &rt_link::Newlink| -> Result<Problem, Failure> {
            match sock.request(request) {
                Err(Error::Encode(error)) => {
                    assert_eq!(error.path(), path);
                    Ok(error.problem())
                }
                other => Err(Failure::new(format!("{path}: {other:?}"))),
            }
        };
        let mut req = rt_link::newlink();
        req.create().ifname("a\0b");
        assert_eq!(refuse("ifname", &req)?, Problem::NulInText { offset: 1 });
        let mut req = rt_link::newlink();
        req.create().txqlen(40_000);
        let problem = Problem::AboveMax { max: 32_767, got: 40_000 };
        assert_eq!(refuse("txqlen", &req)?, problem);
        let huge = vec![7; 70_000];
        let mut req = rt_link::newlink();
        req.create().linkinfo(|info| {
            info.data_bridge(|bridge| {
                bridge.priority(1).raw(21, &huge).hello_time(7);
            });
        });
        let problem = Problem::TooLong { max: 65_531, got: 70_000 };
        assert_eq!(refuse("linkinfo.data.fdb-flush", &req)?, problem);
        // The first error counts, wherever it is.
        let mut req = rt_link::newlink();
        req.txqlen(50_000).ifname("a\0b");
        assert!(matches!(refuse("txqlen", &req)?, Problem::AboveMax { .. }));
        // The nest is too long, although none of its parts is.
        let mut req = rt_link::newlink();
        req.linkinfo(|info| {
            info.data_other("x", |data| {
                for part in iter::repeat_n([0; 30_000], 3) {
                    data.put(1, &part);
                }
            });
        });
        assert!(matches!(refuse("linkinfo.data", &req)?, Problem::TooLong { .. }));
        // The two halves of a sub-message disagree.
        let mut req = rt_link::newlink();
        req.linkinfo(|info| {
            info.kind("bond").data_bridge(|_| {});
        });
        assert_eq!(refuse("linkinfo.kind", &req)?, Problem::SelectorConflict);
        Ok(())
    });
}

/// Longer than `IFNAMSIZ`: rejected whether the kernel or the spec checks it.
#[test]
fn a_name_too_long_is_refused_with_its_place() {
    isolated(&[], || {
        let mut sock = route_socket()?;
        let mut req = rt_link::newlink();
        req.create().ifname("a-name-of-more-than-fifteen");
        let error = sock.request(&req).unwrap_err();
        let printed = error.to_string();
        assert!(printed.contains("ifname"), "{printed}");
        Ok(())
    });
}
