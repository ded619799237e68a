//! Text and bytes.

use core::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use netloom_golden::prelude::*;
use netloom_golden::{HardwareAddr, Problem, Uuid, binary, string};

use crate::{attr, written};

#[test]
fn text_ends_with_a_nul_when_written_and_need_not_when_read() {
    let bytes = written!(string::ItemWriter, |w| {
        w.label("eth0").alias("").alias(String::from("b"));
    })
    .unwrap();
    assert_eq!(bytes, [attr(1, b"eth0\0"), attr(2, b"\0"), attr(2, b"b\0")].concat());
    for payload in [&b"eth0"[..], b"eth0\0", b"eth0\0\0\0", b"eth0\0rest"] {
        let bytes = attr(1, payload);
        let view = string::ItemAttrs::new(&bytes);
        assert_eq!(view.label().unwrap().unwrap(), "eth0", "{payload:?}");
    }
    assert_eq!(string::ItemAttrs::new(&attr(1, [])).label().unwrap().unwrap(), "");
    let odd = attr(1, [0xff, b'x']);
    assert_eq!(string::ItemAttrs::new(&odd).label().unwrap().unwrap(), &b"\xffx"[..]);
}

#[test]
fn a_nul_inside_text_is_refused() {
    let refused = written!(string::ItemWriter, |w| {
        w.label("a\0b").alias("fine");
    })
    .unwrap_err();
    assert_eq!(
        (refused.path(), refused.problem()),
        ("label".into(), Problem::NulInText { offset: 1 })
    );
}

#[test]
fn hints_decide_the_type_of_bytes() {
    let mac = HardwareAddr::from([2, 0, 0x5e, 0, 0, 1]);
    let bytes = written!(binary::ItemWriter, |w| {
        w.plain([1, 2, 3]).hex(vec![0xab]).mac([2, 0, 0x5e, 0, 0, 1]);
        w.v4([127, 0, 0, 1]).v6(Ipv6Addr::LOCALHOST);
        w.ip(Ipv4Addr::LOCALHOST).uuid(Uuid([7; 16])).ring([1; 6]);
    })
    .unwrap();
    let expected = [
        attr(1, [1, 2, 3]),
        attr(2, [0xab]),
        attr(3, mac.as_bytes()),
        attr(4, [127, 0, 0, 1]),
        attr(5, Ipv6Addr::LOCALHOST.octets()),
        attr(6, [127, 0, 0, 1]),
        attr(7, [7; 16]),
    ];
    assert!(bytes.starts_with(&expected.concat()));
    let view = binary::ItemAttrs::new(&bytes);
    assert_eq!((view.plain(), view.mac()), (Ok(Some(&[1, 2, 3][..])), Ok(Some(mac))));
    assert_eq!(view.v4(), Ok(Some(Ipv4Addr::LOCALHOST)));
    assert_eq!(view.v6(), Ok(Some(Ipv6Addr::LOCALHOST)));
    assert_eq!(view.ip(), Ok(Some(IpAddr::V4(Ipv4Addr::LOCALHOST))));
    assert_eq!(view.uuid(), Ok(Some(Uuid([7; 16]))));
    let shown = format!("{view:?}");
    assert!(shown.contains("plain: 0x010203, hex: 0xab, mac: 02:00:5e:00:00:01"), "{shown}");
    assert!(shown.contains("v4: 127.0.0.1, v6: ::1, ip: 127.0.0.1"), "{shown}");
    assert!(shown.contains("uuid: 07070707-0707-0707-0707-070707070707"), "{shown}");
}

#[test]
fn addresses_of_another_length_are_errors() {
    let bytes = [
        attr(3, [1; 33]),
        attr(4, [1; 16]),
        attr(5, [1; 4]),
        attr(6, [1; 6]),
        attr(7, [1; 15]),
        attr(1, [9]),
    ]
    .concat();
    let view = binary::ItemAttrs::new(&bytes);
    assert!(view.mac().is_err() && view.v4().is_err() && view.v6().is_err());
    assert!(view.ip().is_err() && view.uuid().is_err());
    assert_eq!(view.plain(), Ok(Some(&[9][..])));
    assert!(format!("{view:?}").contains("ip: 0x010101010101"));
}

#[test]
fn an_attribute_holds_65531_bytes() {
    let mut writer = netloom_golden::Writer::new();
    let longest = vec![0; 65_531];
    writer.lend(|set: &mut binary::ItemWriter| {
        set.plain(&longest);
    });
    assert_eq!(writer.bytes().unwrap(), attr(1, &longest));
    writer.lend(|set: &mut binary::ItemWriter| {
        set.hex(vec![0; 65_532]);
    });
    let refused = writer.bytes().unwrap_err();
    let problem = Problem::TooLong { max: 65_531, got: 65_532 };
    assert_eq!((refused.path(), refused.problem()), ("hex".into(), problem));
}
