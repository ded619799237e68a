//! Requests, replies and events: ids, headers, flags.

use netloom_golden::prelude::*;
use netloom_golden::table::{Permission, Transport};
use netloom_golden::{
    Problem, empty_set, event, groups, header_family, ids_directional,
    ids_unified, notify, permissions,
};

use crate::attr;

/// Ids of request and reply of an operation, once for `do` and once for `dump`.
fn ids(family: &netloom_golden::table::Family, name: &str) -> [Option<(u16, Option<u16>)>; 2] {
    let operation = family.operations.iter().find(|operation| operation.name == name).unwrap();
    [operation.do_, operation.dump].map(|mode| mode.map(|mode| (mode.request, mode.reply)))
}

#[test]
fn unified_numbers_count_through() {
    let family = ids_unified::Family::TABLE;
    assert_eq!(ids(family, "get"), [Some((1, Some(1))), Some((1, Some(1)))]);
    assert_eq!(ids(family, "set"), [Some((2, None)), None]);
    assert_eq!(ids(family, "far"), [None, Some((9, Some(9)))]);
    assert_eq!(ids(family, "next"), [Some((10, Some(10))), None]);
    assert_eq!(family.transport, Transport::Generic(1));
}

#[test]
fn directional_numbers_count_apart() {
    let family = ids_directional::Family::TABLE;
    assert_eq!(ids(family, "get"), [Some((5, Some(7))), Some((5, Some(3)))]);
    assert_eq!(ids(family, "set"), [Some((6, None)), None]);
    assert_eq!(ids(family, "read"), [Some((7, Some(8))), None]);
    assert_eq!(family.transport, Transport::Generic(2));
    // The dump is answered under a number of its own.
    let bytes = attr(1, 5u32.to_ne_bytes());
    let event = |id| ids_directional::Family::decode_event(id, &bytes).unwrap().unwrap();
    let ids_directional::Event::Get(item) = event(7) else { panic!() };
    let ids_directional::Event::GetDump(dumped) = event(3) else { panic!() };
    assert_eq!((item.id(), dumped.id()), (Ok(Some(5)), Ok(Some(5))));
}

#[test]
fn notifications_and_events_are_told_by_number() {
    let bytes = attr(1, 5u32.to_ne_bytes());
    let add = notify::Family::decode_event(2, &bytes).unwrap().unwrap();
    let notify::Event::AddNtf(item) = add else { panic!("{add:?}") };
    assert_eq!(item.id(), Ok(Some(5)));
    assert!(notify::Family::decode_event(99, &bytes).unwrap().is_none());
    let alarm = attr(1, [3]);
    let alarm = event::Family::decode_event(1, &alarm).unwrap().unwrap();
    let event::Event::Alarm(alarm) = alarm else { panic!("{alarm:?}") };
    assert_eq!((alarm.level(), alarm.reason()), (Ok(Some(3)), Ok(None)));
    let notification = event::Family::TABLE.operations[0].notification.unwrap();
    assert_eq!((notification.group, notification.returns), (Some(1), &[1, 2][..]));
}

#[test]
fn requests_start_with_their_header() {
    let mut request = header_family::new();
    request.label("x").header(|h| h.index = 9).header(|h| h.kind = 2);
    let head = [&9u32.to_ne_bytes()[..], &[2, 0, 0, 0]].concat();
    let expected = [head.clone(), attr(1, b"x\0")].concat();
    assert_eq!(request.buffer().bytes().unwrap(), expected);
    assert_eq!(header_family::new().buffer().bytes().unwrap(), [0; 8]);
    // One of six bytes is followed by padding.
    let mut request = header_family::get();
    request.header(|h| (h.kind, h.code) = (1, [2; 5])).label("y");
    let expected = [vec![1, 2, 2, 2, 2, 2, 0, 0], attr(1, b"y\0")].concat();
    assert_eq!(request.buffer().bytes().unwrap(), expected);
    let reply = header_family::Get::decode_reply(&expected).unwrap();
    assert_eq!((reply.header().code, reply.label().unwrap().unwrap()), ([2; 5], "y".into()));
    let short = header_family::Get::decode_reply(&[1]).unwrap_err();
    assert_eq!((short.name(), short.problem()), ("odd-head", Problem::TooShort { min: 6, got: 1 }));
}

#[test]
fn changes_of_classic_families_have_flags() {
    let mut request = header_family::new();
    request.create().exclusive().replace().append().echo();
    assert_eq!(request.buffer().flags(), 0x400 | 0x200 | 0x100 | 0x800 | 0x8);
    let mut request = ids_unified::set();
    request.nlm_flags(0x40);
    assert_eq!(request.buffer().flags(), 0x40);
}

#[test]
fn a_request_offers_its_attributes_and_the_whole_set_on_demand() {
    let mut request = ids_unified::get();
    request.id(1).attributes().label("x").raw(9, &[1]);
    let expected = [attr(1, 1u32.to_ne_bytes()), attr(2, b"x\0"), attr(9, [1])].concat();
    assert_eq!(request.buffer().bytes().unwrap(), expected);
    assert!(format!("{request:?}").contains("id: 1, label: \"x\", 9: 0x01"), "{request:?}");
    assert_eq!(empty_set::ping().buffer().bytes().unwrap(), []);
    let reply = ids_unified::Get::decode_reply(&expected).unwrap();
    assert_eq!(reply.raw(9), Some(&[1][..]));
}

#[test]
fn groups_have_numbers_in_classic_families() {
    let numbers: Vec<_> =
        groups::Family::TABLE.groups.iter().map(|group| (group.name, group.number)).collect();
    assert_eq!(numbers, [("link", Some(1)), ("ipv4-route", Some(7)), ("mgmt", None)]);
}

#[test]
fn permissions_are_stated() {
    let stated: Vec<_> =
        permissions::Family::TABLE.operations.iter().map(|item| item.permission).collect();
    assert_eq!(stated, [Permission::Unstated, Permission::Admin, Permission::NamespaceAdmin]);
}
