//! Nests and lists: repeated attributes, indexed arrays, levels, sets that hold each other.

use core::net::{Ipv4Addr, Ipv6Addr};

use netloom_golden::prelude::*;
use netloom_golden::{indexed_array, multi_attr, nest_type_value, recursive, subset, type_value};

use crate::{NESTED, attr, written};

#[test]
fn lists_keep_what_stands_beside_a_malformed_element() {
    let bytes = [
        attr(1, 1u32.to_ne_bytes()),
        attr(5, 7u32.to_ne_bytes()),
        attr(1, [1, 2]),
        attr(9, [0; 8]),
        attr(1, 3u32.to_ne_bytes()),
    ]
    .concat();
    let view = multi_attr::ItemAttrs::new(&bytes);
    let numbers: Vec<_> = view.number().collect();
    assert_eq!((numbers.len(), &numbers[0], &numbers[2]), (3, &Ok(1), &Ok(3)));
    assert_eq!(numbers[1].unwrap_err().name(), "number");
    assert_eq!(view.single(), Ok(Some(7)));
    assert_eq!(view.nest().count(), 0);
}

#[test]
fn lists_of_every_kind() {
    let bytes = written!(multi_attr::ItemWriter, |w| {
        w.nest(|n| {
            n.port(1);
        });
        w.text("a").nest(|_| {}).text("b").pair(multi_attr::Pair::with(|s| (s.a, s.b) = (1, 2)));
    })
    .unwrap();
    let expected = [
        attr(2 | NESTED, attr(1, 1u16.to_ne_bytes())),
        attr(3, b"a\0"),
        attr(2 | NESTED, []),
        attr(3, b"b\0"),
        attr(4, [&1u16.to_ne_bytes()[..], &[2, 0]].concat()),
    ];
    assert_eq!(bytes, expected.concat());
    let view = multi_attr::ItemAttrs::new(&bytes);
    let ports: Vec<_> = view.nest().map(|nest| nest.unwrap().port()).collect();
    assert_eq!(ports, [Ok(Some(1)), Ok(None)]);
    let texts: Vec<_> = view.text().map(|text| text.unwrap().to_string()).collect();
    assert_eq!(texts, ["a", "b"]);
    assert_eq!(view.pair().next(), Some(Ok(multi_attr::Pair::with(|s| (s.a, s.b) = (1, 2)))));
}

#[test]
fn entries_of_arrays_are_numbered() {
    let bytes = written!(indexed_array::ItemWriter, |w| {
        w.nests(0, [80, 443], |entry, port| {
            entry.port(port);
        });
        w.numbers(1, [5, 6]).addresses(1, [Ipv4Addr::new(10, 0, 0, 1)]);
        w.blobs(1, [&[1u8][..], &[]]).ips(0, [Ipv6Addr::LOCALHOST]).names(0, ["x"]);
        w.pairs(3, [indexed_array::Pair::with(|s| (s.a, s.b) = (1, 2))]);
    })
    .unwrap();
    let nest = |index: u16, port: u16| attr(index | NESTED, attr(1, port.to_ne_bytes()));
    let number = |index, number: u32| attr(index, number.to_ne_bytes());
    let expected = [
        attr(1 | NESTED, [nest(0, 80), nest(1, 443)].concat()),
        attr(2 | NESTED, [number(1, 5), number(2, 6)].concat()),
        attr(3 | NESTED, attr(1, [10, 0, 0, 1])),
        attr(4 | NESTED, [attr(1, [1]), attr(2, [])].concat()),
        attr(5 | NESTED, attr(0, Ipv6Addr::LOCALHOST.octets())),
        attr(6 | NESTED, attr(0, b"x\0")),
        attr(7 | NESTED, attr(3, [&1u16.to_ne_bytes()[..], &[2, 0]].concat())),
    ];
    assert_eq!(bytes, expected.concat());
    let view = indexed_array::ItemAttrs::new(&bytes);
    let ports: Vec<_> = view.nests().unwrap().map(|entry| entry.unwrap().port()).collect();
    assert_eq!(ports, [Ok(Some(80)), Ok(Some(443))]);
    let numbers: Vec<_> = view.numbers().unwrap().indexed().collect();
    assert_eq!(numbers, [(1, Ok(5)), (2, Ok(6))]);
    let addresses: Vec<_> = view.addresses().unwrap().collect();
    assert_eq!(addresses, [Ok(Ipv4Addr::new(10, 0, 0, 1))]);
    assert_eq!(view.ips().unwrap().next(), Some(Ok(Ipv6Addr::LOCALHOST)));
    assert_eq!(view.names().unwrap().next().unwrap().unwrap(), "x");
    assert_eq!(view.pairs().unwrap().next(), Some(Ok(indexed_array::Pair::with(|s| (s.a, s.b) = (1, 2)))));
    let shown = format!("{view:?}");
    assert!(shown.contains("nests: {0: {port: 80}, 1: {port: 443}}"), "{shown}");
    assert!(shown.contains("ips: {0: ::1}, names: {0: \"x\"}"), "{shown}");
}

#[test]
fn a_malformed_entry_spoils_no_other() {
    let entries = [attr(1, 1u32.to_ne_bytes()), attr(2, [1]), attr(3, 3u32.to_ne_bytes())];
    let bytes = attr(2, entries.concat());
    let view = indexed_array::ItemAttrs::new(&bytes);
    let numbers: Vec<_> = view.numbers().unwrap().collect();
    assert_eq!((numbers.len(), &numbers[0], &numbers[2]), (3, &Ok(1), &Ok(3)));
    assert!(numbers[1].is_err());
    assert_eq!(view.nests().unwrap().count(), 0);
}

#[test]
fn an_entry_is_refused_with_the_path_of_its_array() {
    let refused = written!(indexed_array::ItemWriter, |w| {
        w.names(0, ["fine", "n\0l"]);
    })
    .unwrap_err();
    assert_eq!(refused.path(), "names.1");
    let refused = written!(indexed_array::ItemWriter, |w| {
        w.nests(1, ["n\0l"], |entry, label| {
            entry.label(label);
        });
    })
    .unwrap_err();
    assert_eq!(refused.path(), "nests.1.label");
}

#[test]
fn levels_are_numbered_by_data() {
    let bytes = written!(nest_type_value::ItemWriter, |w| {
        w.policy([3, 9], |policy| {
            policy.kind(4);
        });
        w.op([7], |_| {});
    })
    .unwrap();
    let kind = attr(1, 4u32.to_ne_bytes());
    let expected = [
        attr(1 | NESTED, attr(3 | NESTED, attr(9 | NESTED, kind))),
        attr(2 | NESTED, attr(7 | NESTED, [])),
    ];
    assert_eq!(bytes, expected.concat());
    let view = nest_type_value::ItemAttrs::new(&bytes);
    let policies: Vec<_> = view.policy().map(Result::unwrap).collect();
    assert_eq!((policies.len(), policies[0].0), (1, [3, 9]));
    assert_eq!(policies[0].1.kind(), Ok(Some(4)));
    assert_eq!(view.op().next().unwrap().unwrap().0, [7]);
    assert_eq!(format!("{view:?}"), "{policy: {3: {9: {kind: 4}}}, op: {7: {}}}");
}

#[test]
fn a_number_inside_levels() {
    let bytes = written!(type_value::GroupWriter, |w| {
        w.id(1).stat([5], 500).stat([6], 600);
    })
    .unwrap();
    let stat = |id, value: u64| attr(2 | NESTED, attr(id, value.to_ne_bytes()));
    assert_eq!(bytes, [attr(1, 1u32.to_ne_bytes()), stat(5, 500), stat(6, 600)].concat());
    let view = type_value::GroupAttrs::new(&bytes);
    let stats: Vec<_> = view.stat().collect();
    assert_eq!(stats, [Ok(([5], 500)), Ok(([6], 600))]);
    assert_eq!(format!("{view:?}"), "{id: 1, stat: {5: 500}, stat: {6: 600}}");
}

#[test]
fn sets_may_hold_each_other_without_end() {
    let bytes = written!(recursive::TreeWriter, |w| {
        w.child(|one| {
            one.value(1).child(|two| {
                two.value(2);
            });
        });
        w.child(|_| {}).other(|branch| {
            branch.back(|tree| {
                tree.value(3);
            });
        });
    })
    .unwrap();
    let two = attr(2 | NESTED, attr(1, [2]));
    let one = attr(2 | NESTED, [attr(1, [1]), two].concat());
    let back = attr(1 | NESTED, attr(1, [3]));
    let expected = [one, attr(2 | NESTED, []), attr(3 | NESTED, back)];
    assert_eq!(bytes, expected.concat());
    let view = recursive::TreeAttrs::new(&bytes);
    let first = view.child().next().unwrap().unwrap();
    assert_eq!(first.child().next().unwrap().unwrap().value(), Ok(Some(2)));
    let back = view.other().unwrap().unwrap().back().unwrap().unwrap();
    assert_eq!(back.value(), Ok(Some(3)));
    let deep = (0..100).fold(Vec::new(), |inner, _| attr(2, inner));
    assert!(format!("{:?}", recursive::TreeAttrs::new(&deep)).contains("nested too deep"));
}

#[test]
fn a_subset_has_the_numbers_of_its_whole_and_its_own_kinds() {
    let bytes = written!(subset::PartWriter, |w| {
        w.label("a").address(Ipv4Addr::LOCALHOST).label("b");
        w.nest(|n: &mut subset::InnerPartWriter| {
            n.x(1);
        });
    })
    .unwrap();
    let expected =
        [attr(5, b"a\0"), attr(3, [127, 0, 0, 1]), attr(5, b"b\0"), attr(4 | NESTED, attr(1, [1]))];
    assert_eq!(bytes, expected.concat());
    let part = subset::PartAttrs::new(&bytes);
    assert_eq!((part.label().count(), part.address()), (2, Ok(Some(Ipv4Addr::LOCALHOST))));
    let whole = subset::WholeAttrs::new(&bytes);
    assert_eq!(whole.address(), Ok(Some(0x7f00_0001)));
    assert_eq!(whole.label().unwrap().unwrap(), "a");
}
