//! Structs and arrays: offsets, gaps, tails.

use core::net::{Ipv4Addr, Ipv6Addr};

use netloom_golden::prelude::*;
use netloom_golden::Struct;
use netloom_golden::{HardwareAddr, Problem, Uuid, arrays, struct_, struct_members};

use crate::{attr, written};

fn sample() -> struct_::Outer {
    struct_::Outer::with(|s| {
        s.first = 1;
        s.wide = 0x0203_0405_0607_0809;
        (s.in_.word, s.in_.tail) = (0x0a0b_0c0d, 0x0e);
        s.last = 0x0f10;
    })
}

/// `sample()` as the C compiler lays it out.
fn outer() -> Vec<u8> {
    let mut bytes = vec![1, 0, 0, 0, 0, 0, 0, 0];
    bytes.extend(sample().wide.to_ne_bytes());
    bytes.extend([0; 4]);
    bytes.extend(sample().in_.word.to_ne_bytes());
    bytes.extend([0x0e, 0, 0, 0]);
    bytes.extend([0x0f, 0x10, 0, 0]);
    bytes
}

#[test]
fn gaps_are_zero_and_offsets_those_of_c() {
    assert_eq!((struct_::Outer::SIZE, struct_::Inner::SIZE), (32, 8));
    let bytes = written!(struct_::ItemWriter, |w| {
        w.outer(sample()).many(sample().in_).many(struct_::Inner::default());
    })
    .unwrap();
    let inner = &outer()[20..28];
    assert_eq!(bytes, [attr(1, outer()), attr(2, inner), attr(2, [0; 8])].concat());
    let view = struct_::ItemAttrs::new(&bytes);
    assert_eq!(view.outer(), Ok(Some(sample())));
    let many: Vec<_> = view.many().map(Result::unwrap).collect();
    assert_eq!(many, [sample().in_, struct_::Inner::default()]);
    let shown = format!("{:?}", view.outer().unwrap().unwrap());
    let expected = "{first: 1, wide: 144964032628459529, in: {word: 168496141, tail: 14}, \
                    last: 3856}";
    assert_eq!(shown, expected);
}

#[test]
fn structs_are_read_at_any_length() {
    let full = outer();
    let longer = [full.clone(), vec![0xee; 9]].concat();
    assert_eq!(struct_::Outer::read(&longer), sample());
    for len in 0..full.len() {
        let mut zeroed = full.clone();
        zeroed[len..].fill(0);
        assert_eq!(struct_::Outer::read(&full[..len]), struct_::Outer::read(&zeroed));
    }
    assert_eq!(struct_::Outer::read(&[]), struct_::Outer::default());
}

#[test]
fn members_of_every_type() {
    let all = struct_members::All::with(|s| { s.mac = HardwareAddr::from([1, 2, 3, 4, 5, 6]); s.key = [9; 5]; s.delta = -1; s.v4 = Ipv4Addr::new(10, 0, 0, 1); s.v4_bytes = Ipv4Addr::new(10, 0, 0, 2); s.v6 = Ipv6Addr::LOCALHOST; s.uuid = Uuid([3; 16]); s.mode = struct_members::Mode::ON; s.caps = struct_members::Caps::SEND | struct_members::Caps::RECEIVE; s.size = 0xff; s.long = [4; 40]; });
    let bytes = written!(struct_members::ItemWriter, |w| {
        w.all(struct_members::All::default());
    });
    assert_eq!(bytes.unwrap(), attr(1, [0; 96]));
    let mut writer = netloom_golden::Writer::new();
    writer.lend(|set: &mut struct_members::ItemWriter| {
        set.all(all);
    });
    let mut expected = vec![1, 2, 3, 4, 5, 6, 9, 9, 9, 9, 9, 0xff];
    expected.extend([10, 0, 0, 1, 10, 0, 0, 2]);
    expected.extend(Ipv6Addr::LOCALHOST.octets());
    expected.extend([3; 16]);
    expected.extend(1u16.to_ne_bytes());
    expected.extend([3, 0xff]);
    expected.extend([4; 40]);
    assert_eq!(expected.len(), struct_members::All::SIZE);
    let bytes = writer.bytes().unwrap();
    assert_eq!(bytes, attr(1, &expected));
    let read = struct_members::ItemAttrs::new(bytes).all().unwrap().unwrap();
    assert_eq!(read, all);
    let shown = format!("{read:?}");
    assert!(shown.starts_with("{mac: 01:02:03:04:05:06, key: 0x0909090909, delta: -1"), "{shown}");
    assert!(shown.contains("v4: 10.0.0.1, v4-bytes: 10.0.0.2, v6: ::1"), "{shown}");
    assert!(shown.contains("mode: on, caps: send|receive, Size: 0xff"), "{shown}");
}

#[test]
fn a_hardware_address_of_another_length_is_refused() {
    let refused = written!(struct_members::ItemWriter, |w| {
        let mac = HardwareAddr::new(&[1; 20]).unwrap();
        w.all(struct_members::All::with(|s| s.mac = mac));
    })
    .unwrap_err();
    let problem = Problem::Length { expected: 6, got: 20 };
    assert_eq!((refused.path(), refused.problem()), ("all".into(), problem));
}

fn of_two(a: u16, b: u8) -> arrays::Pair {
    arrays::Pair::with(|s| (s.a, s.b) = (a, b))
}

#[test]
fn arrays_have_no_gaps_but_those_of_their_structs() {
    let bytes = written!(arrays::ItemWriter, |w| {
        w.bytes(&[1, 2, 3]).words(&[1, 0x0200_0000]).deltas(&[-1, 2]);
        w.modes(&[arrays::Mode::ON, arrays::Mode(7)]);
        w.pairs(&[of_two(1, 2), of_two(3, 4)]).words(&[]);
    })
    .unwrap();
    let two = |a: u16, b: u16| [a.to_ne_bytes(), b.to_ne_bytes()].concat();
    let pair = |a: u16, b: u8| [&a.to_ne_bytes()[..], &[b, 0]].concat();
    let expected = [
        attr(1, [1, 2, 3]),
        attr(2, [1u32.to_ne_bytes(), 0x0200_0000u32.to_ne_bytes()].concat()),
        attr(3, two(0xffff, 2)),
        attr(4, two(1, 7)),
        attr(5, [pair(1, 2), pair(3, 4)].concat()),
        attr(2, []),
    ];
    assert_eq!(bytes, expected.concat());
    let view = arrays::ItemAttrs::new(&bytes);
    assert_eq!(view.bytes().unwrap().unwrap().collect::<Vec<_>>(), [1, 2, 3]);
    let words = view.words().unwrap().unwrap();
    assert_eq!((words.len(), words.last()), (2, Some(0x0200_0000)));
    assert_eq!(view.deltas().unwrap().unwrap().collect::<Vec<_>>(), [-1, 2]);
    let modes: Vec<_> = view.modes().unwrap().unwrap().collect();
    assert_eq!(modes, [arrays::Mode::ON, arrays::Mode(7)]);
    assert_eq!(view.pairs().unwrap().unwrap().nth(1), Some(of_two(3, 4)));
    assert!(format!("{view:?}").contains("modes: [on, 7], pairs: [{a: 1, b: 2}, {a: 3, b: 4}]"));
    assert!(arrays::ItemAttrs::new(&attr(2, [0; 6])).words().is_err());
}
