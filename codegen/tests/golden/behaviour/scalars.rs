//! Numbers: widths, byte orders, enums, flags, bitfields, presence.

use core::net::Ipv4Addr;

use netloom_golden::prelude::*;
use netloom_golden::Bitfield;
use netloom_golden::{attribute_zero, bitfield, byte_order, enums, flag, flags, integers, uint};

use crate::{attr, written};

#[test]
fn integers_have_their_width_and_host_order() {
    let bytes = written!(integers::NumbersWriter, |w| {
        w.a(0xfe).b(0xfedc).c(0xfedc_ba98).d(u64::MAX - 1);
        w.e(-2).f(-3).g(i32::MIN).h(i64::MIN);
        w.hex(0xbeef).address(Ipv4Addr::new(10, 0, 0, 1));
    })
    .unwrap();
    let expected = [
        attr(1, [0xfe]),
        attr(2, 0xfedcu16.to_ne_bytes()),
        attr(3, 0xfedc_ba98u32.to_ne_bytes()),
        attr(4, (u64::MAX - 1).to_ne_bytes()),
        attr(5, [0xfe]),
        attr(6, (-3i16).to_ne_bytes()),
        attr(7, i32::MIN.to_ne_bytes()),
        attr(8, i64::MIN.to_ne_bytes()),
        attr(9, 0xbeefu16.to_ne_bytes()),
        attr(10, 0x0a00_0001u32.to_ne_bytes()),
    ];
    assert_eq!(bytes, expected.concat());
    let view = integers::NumbersAttrs::new(&bytes);
    assert_eq!((view.a(), view.b()), (Ok(Some(0xfe)), Ok(Some(0xfedc))));
    assert_eq!((view.c(), view.d()), (Ok(Some(0xfedc_ba98)), Ok(Some(u64::MAX - 1))));
    assert_eq!((view.e(), view.f()), (Ok(Some(-2)), Ok(Some(-3))));
    assert_eq!((view.g(), view.h()), (Ok(Some(i32::MIN)), Ok(Some(i64::MIN))));
    assert_eq!(view.address(), Ok(Some(Ipv4Addr::new(10, 0, 0, 1))));
    let shown = format!("{view:?}");
    assert!(shown.contains("e: -2, f: -3, g: -2147483648"), "{shown}");
    assert!(shown.contains("hex: 0xbeef, address: 10.0.0.1"), "{shown}");
}

#[test]
fn a_number_of_another_width_is_an_error_and_spoils_nothing() {
    let bytes = [attr(1, [1, 0]), attr(2, [1]), attr(3, [1, 0, 0, 0, 0, 0, 0, 0]), attr(5, [7])];
    let bytes = bytes.concat();
    let view = integers::NumbersAttrs::new(&bytes);
    assert!(view.a().is_err() && view.b().is_err() && view.c().is_err());
    assert_eq!((view.e(), view.d()), (Ok(Some(7)), Ok(None)));
}

#[test]
fn uint_and_sint_take_four_or_eight_bytes() {
    let bytes = written!(uint::NumbersWriter, |w| {
        w.unsigned(u64::from(u32::MAX)).signed(-1).mode(uint::Mode::ON);
    });
    let expected = [
        attr(1, u32::MAX.to_ne_bytes()),
        attr(2, (-1i32).to_ne_bytes()),
        attr(3, 1u32.to_ne_bytes()),
    ];
    assert_eq!(bytes.unwrap(), expected.concat());
    let bytes = written!(uint::NumbersWriter, |w| {
        w.unsigned(1 << 32).signed(1 << 31).mode(uint::Mode(1 << 40));
    })
    .unwrap();
    let expected = [
        attr(1, (1u64 << 32).to_ne_bytes()),
        attr(2, (1i64 << 31).to_ne_bytes()),
        attr(3, (1u64 << 40).to_ne_bytes()),
    ];
    assert_eq!(bytes, expected.concat());
    let view = uint::NumbersAttrs::new(&bytes);
    assert_eq!((view.unsigned(), view.signed()), (Ok(Some(1 << 32)), Ok(Some(1 << 31))));
    assert_eq!(view.mode(), Ok(Some(uint::Mode(1 << 40))));
    let eight = [attr(1, 5u64.to_ne_bytes()), attr(2, (-5i64).to_ne_bytes())].concat();
    let view = uint::NumbersAttrs::new(&eight);
    assert_eq!((view.unsigned(), view.signed()), (Ok(Some(5)), Ok(Some(-5))));
    assert!(uint::NumbersAttrs::new(&attr(1, [1, 0])).unsigned().is_err());
}

#[test]
fn byte_orders() {
    let bytes = written!(byte_order::NumbersWriter, |w| {
        w.port(0x1234).mark(0x1234_5678).cookie(0x0102_0304_0506_0708).priority(-2);
        w.address(Ipv4Addr::new(10, 0, 0, 1)).proto(byte_order::Proto::ARP);
        w.sector(0x1234_5678).octet(9);
    })
    .unwrap();
    let expected = [
        attr(1, [0x12, 0x34]),
        attr(2, [0x12, 0x34, 0x56, 0x78]),
        attr(3, [1, 2, 3, 4, 5, 6, 7, 8]),
        attr(4, [0xff, 0xff, 0xff, 0xfe]),
        attr(5, [10, 0, 0, 1]),
        attr(6, [0x08, 0x06]),
        attr(7, [0x78, 0x56, 0x34, 0x12]),
        attr(8, [9]),
    ];
    assert_eq!(bytes, expected.concat());
    let view = byte_order::NumbersAttrs::new(&bytes);
    assert_eq!((view.port(), view.mark()), (Ok(Some(0x1234)), Ok(Some(0x1234_5678))));
    assert_eq!((view.priority(), view.octet()), (Ok(Some(-2)), Ok(Some(9))));
    assert_eq!(view.proto(), Ok(Some(byte_order::Proto::ARP)));
    assert_eq!(view.sector(), Ok(Some(0x1234_5678)));
    let shown = format!("{view:?}");
    assert!(shown.contains("priority: -2, address: 10.0.0.1, proto: arp"), "{shown}");
}

#[test]
fn enums_keep_unknown_values_and_refuse_what_does_not_fit() {
    use enums::{Started, Verdict};
    let bytes = written!(enums::ItemWriter, |w| {
        w.plain(enums::Plain(9)).started(Started::FOUR).verdict(Verdict::CONTINUE);
        w.signed(Verdict::CONTINUE).narrow(Verdict::RETURN);
    })
    .unwrap();
    let expected = [
        attr(1, [9]),
        attr(2, 4u16.to_ne_bytes()),
        attr(3, [0xff; 4]),
        attr(4, [0xff; 4]),
        attr(5, [78]),
    ];
    assert_eq!(bytes, expected.concat());
    let view = enums::ItemAttrs::new(&bytes);
    assert_eq!(view.plain(), Ok(Some(enums::Plain(9))));
    assert_eq!(view.signed(), Ok(Some(Verdict::CONTINUE)));
    assert_eq!(Verdict::ACCEPT, Verdict(1));
    assert_eq!("continue".parse::<Verdict>().unwrap(), Verdict::CONTINUE);
    assert_eq!("77".parse::<Verdict>().unwrap(), Verdict::QUEUE);
    assert_eq!((Verdict::QUEUE.to_string(), Verdict(5).to_string()), ("queue".into(), "5".into()));
    let refused = written!(enums::ItemWriter, |w| {
        w.narrow(Verdict::CONTINUE);
    });
    assert_eq!(refused.unwrap_err().to_string(), "narrow: 4294967295 does not fit 8 bits");
}

#[test]
fn signed_numbers_show_the_names_of_large_values() {
    let bytes = attr(4, [0xff; 4]);
    assert_eq!(format!("{:?}", enums::ItemAttrs::new(&bytes)), "{signed: continue}");
}

#[test]
fn flags_are_masks_and_keep_unknown_bits() {
    use flags::{Caps, Huge, Late};
    assert_eq!((Caps::SEND.0, Caps::RECEIVE.0, Caps::TOP.0), (1, 2, 1 << 31));
    assert_eq!((Late::FOURTH.0, Late::FIFTH.0), (16, 32));
    assert_eq!((Huge::LOW.0, Huge::HIGH.0), (1, 1 << 63));
    let bytes = written!(flags::ItemWriter, |w| {
        w.caps(Caps::SEND | Caps::TOP | Caps(0x40)).huge(Huge::HIGH).level(flags::Level::WARN);
    })
    .unwrap();
    let expected =
        [attr(1, 0x8000_0041u32.to_ne_bytes()), attr(3, (1u64 << 63).to_ne_bytes()), attr(4, [2])];
    assert_eq!(bytes, expected.concat());
    let view = flags::ItemAttrs::new(&bytes);
    let caps = view.caps().unwrap().unwrap();
    assert!(caps.contains(Caps::TOP) && (caps & Caps::RECEIVE).is_empty());
    assert_eq!(caps.to_string(), "send|top|0x40");
    assert_eq!("send|0x40,top".parse::<Caps>().unwrap(), caps);
}

#[test]
fn an_enum_used_as_flags_is_a_type_of_its_own() {
    let bytes = attr(5, 0b101u32.to_ne_bytes());
    let view = flags::ItemAttrs::new(&bytes);
    let levels = view.levels().unwrap().unwrap();
    assert_eq!((levels.0, levels.to_string()), (5, "debug|warn".to_owned()));
    assert_eq!(flags::Level::WARN.0, 2);
}

#[test]
fn bitfields_are_a_value_and_a_mask() {
    use bitfield::Caps;
    let bytes = written!(bitfield::ItemWriter, |w| {
        w.caps(Bitfield { value: Caps::SEND, selector: Caps::SEND | Caps::RECEIVE });
        w.bits(Bitfield { value: 4, selector: 6 });
    })
    .unwrap();
    let two = |a: u32, b: u32| [a.to_ne_bytes(), b.to_ne_bytes()].concat();
    assert_eq!(bytes, [attr(1, two(1, 3)), attr(2, two(4, 6))].concat());
    let view = bitfield::ItemAttrs::new(&bytes);
    assert_eq!(view.caps().unwrap().unwrap().selector, Caps::SEND | Caps::RECEIVE);
    assert_eq!(view.bits(), Ok(Some(Bitfield { value: 4, selector: 6 })));
    assert_eq!(format!("{view:?}"), "{caps: send/send|receive, bits: 0x4/0x6}");
    assert!(bitfield::ItemAttrs::new(&attr(2, [0; 4])).bits().is_err());
}

#[test]
fn a_flag_is_there_or_not() {
    let bytes = written!(flag::ItemWriter, |w| {
        w.up(true).loop_(false);
    })
    .unwrap();
    assert_eq!(bytes, attr(1, []));
    let view = flag::ItemAttrs::new(&bytes);
    assert!(view.up() && !view.loop_());
}

#[test]
fn numbers_of_attributes_may_be_zero_and_go_back() {
    let bytes = written!(attribute_zero::ItemWriter, |w| {
        w.first(1).second(2).sixth(6).before(3);
    })
    .unwrap();
    let expected =
        [attr(0, 1u32.to_ne_bytes()), attr(1, [2]), attr(6, 6u16.to_ne_bytes()), attr(3, [3])];
    assert_eq!(bytes, expected.concat());
    let view = attribute_zero::ItemAttrs::new(&bytes);
    assert_eq!((view.first(), view.second()), (Ok(Some(1)), Ok(Some(2))));
    assert_eq!((view.sixth(), view.before()), (Ok(Some(6)), Ok(Some(3))));
    assert_eq!(format!("{view:?}"), "{first: 1, second: 2, sixth: 6, before: 3}");
}
