//! Bounds: refused with the path, and only when written.

use netloom_golden::prelude::*;
use netloom_golden::checks::{self, Caps, ItemAttrs, ItemWriter};
use netloom_golden::{Problem, bitfield, checks_of_lists};

use crate::{attr, written};

/// What a writer says to what `fill` writes.
fn refused(fill: fn(&mut ItemWriter)) -> String {
    let mut writer = netloom_golden::Writer::new();
    writer.lend::<ItemWriter>(fill);
    writer.bytes().map_or_else(|error| error.to_string(), |_| "written".to_owned())
}

/// A case per line: what is written and what is said.
macro_rules! cases {
    ($($setter:ident($value:expr) => $said:expr;)*) => {$(
        let said = refused(|w| {
            w.$setter($value);
        });
        assert_eq!(said, $said, "{}({})", stringify!($setter), stringify!($value));
    )*};
}

#[test]
fn numbers_have_bounds() {
    cases! {
        range(1) => "range: 1 is below the minimum 2";
        range(2) => "written";
        range(0x7fff_ffff) => "written";
        range(0x8000_0000) => "range: 2147483648 is above the maximum 2147483647";
        below(-1) => "written";
        below(0) => "below: 0 is above the maximum -1";
        wide(0) => "wide: 0 is below the minimum 1";
        wide(0xffff_ffff) => "written";
        wide(1 << 32) => "wide: 4294967296 is above the maximum 4294967295";
        port(0) => "port: 0 is below the minimum 1";
        port(1) => "written";
        caps(Caps::SEND | Caps::RECEIVE) => "written";
        caps(Caps(5)) => "caps: bits 0x4 are not allowed";
        many(0) => "many: 0 is below the minimum 1";
    }
}

#[test]
fn lengths_have_bounds() {
    cases! {
        key([0; 4]) => "written";
        key([0; 3]) => "key: expected 4 bytes, got 3";
        key([0; 5]) => "key: expected 4 bytes, got 5";
        blob([0; 1]) => "blob: expected at least 2 bytes, got 1";
        blob([0; 8]) => "written";
        blob([0; 9]) => "blob: expected at most 8 bytes, got 9";
        label("12345") => "written";
        label("123456") => "label: expected at most 5 bytes, got 6";
        raw_label("12345") => "written";
    }
}

#[test]
fn the_path_leads_through_nests_and_the_first_error_stays() {
    let said = refused(|w| {
        w.inner(|inner| {
            inner.small(10);
        });
        w.range(0);
    });
    assert_eq!(said, "inner.small: 10 is above the maximum 9");
    let mut request = checks::set();
    request.range(5).inner(|inner| {
        inner.small(255);
    });
    let error = request.buffer().bytes().unwrap_err();
    assert_eq!(
        (error.path(), error.problem()),
        ("inner.small".into(), Problem::AboveMax { max: 9, got: 255 })
    );
}

#[test]
fn entries_of_an_array_have_the_bounds_of_the_array() {
    let said = refused(|w| {
        w.list(1, [1, 100]);
    });
    assert_eq!(said, "written");
    let said = refused(|w| {
        w.list(1, [1, 101]);
    });
    assert_eq!(said, "list: 101 is above the maximum 100");
}

#[test]
fn what_is_refused_is_left_out() {
    let mut writer = netloom_golden::Writer::new();
    writer.lend(|set: &mut ItemWriter| {
        set.port(5).range(0).many(1);
    });
    assert_eq!(writer.len(), attr(4, [0, 5]).len() + attr(11, [1]).len());
    assert!(writer.bytes().is_err());
}

#[test]
fn what_is_read_has_no_bounds() {
    let bytes =
        [attr(1, 0u32.to_ne_bytes()), attr(6, [1]), attr(8, b"too long a label\0")].concat();
    let view = ItemAttrs::new(&bytes);
    assert_eq!((view.range(), view.key()), (Ok(Some(0)), Ok(Some(&[1][..]))));
    assert_eq!(view.label().unwrap().unwrap(), "too long a label");
}

#[test]
fn raw_attributes_are_not_checked() {
    let bytes = written!(ItemWriter, |w| {
        w.raw(1, &[9]);
    });
    assert_eq!(bytes.unwrap(), attr(1, [9]));
    let bytes = written!(bitfield::ItemWriter, |w| {
        w.raw(0x4002, b"x");
    });
    assert_eq!(bytes.unwrap(), attr(0x4002, b"x"));
}

#[test]
fn values_of_several_parts_have_bounds() {
    use checks_of_lists::{Caps, ItemWriter};
    let said = |fill: fn(&mut ItemWriter)| {
        let mut writer = netloom_golden::Writer::new();
        writer.lend::<ItemWriter>(fill);
        writer.bytes().map_or_else(|error| error.to_string(), |_| "written".to_owned())
    };
    let array = said(|w| {
        w.words(&[1, 11]);
    });
    assert_eq!(array, "words: 11 is above the maximum 10");
    let length = said(|w| {
        w.octets(&[1; 5]);
    });
    assert_eq!(length, "octets: expected at most 4 bytes, got 5");
    let bits = said(|w| {
        let caps = Caps(4);
        w.bits(netloom_golden::Bitfield { value: caps, selector: caps });
    });
    assert_eq!(bits, "bits: bits 0x4 are not allowed");
    let level = said(|w| {
        w.stat([3], 11);
    });
    assert_eq!(level, "stat: 11 is above the maximum 10");
}
