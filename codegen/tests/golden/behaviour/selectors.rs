//! Sub-messages: the layout a selector selects.

use netloom_golden::prelude::*;
use netloom_golden::sub_message::{self, Data, Head};
use netloom_golden::{
    Problem, sub_message_number, sub_message_outer, sub_message_outer_number,
    sub_message_plain_number,
};

use crate::{NESTED, attr, written};

fn sample() -> Head {
    Head::with(|h| (h.limit, h.flags) = (5, 6))
}

fn head() -> Vec<u8> {
    [&5u32.to_ne_bytes()[..], &[6, 0, 0, 0]].concat()
}

fn rate(rate: u32) -> Vec<u8> {
    attr(1, rate.to_ne_bytes())
}

#[test]
fn writers_write_the_selector_too() {
    let attributes = written!(sub_message::ItemWriter, |w| {
        w.data_match(|options| {
            options.rate(7);
        });
    });
    assert_eq!(attributes.unwrap(), [attr(1, b"match\0"), attr(2 | NESTED, rate(7))].concat());
    let header = written!(sub_message::ItemWriter, |w| {
        w.data_plain(sample());
    });
    assert_eq!(header.unwrap(), [attr(1, b"plain\0"), attr(2, head())].concat());
    let both = written!(sub_message::ItemWriter, |w| {
        w.data_both_parts(sample(), |options| {
            options.rate(7);
        });
    });
    let payload = [head(), rate(7)].concat();
    let kind = both.as_ref().map(|bytes| u16::from_ne_bytes([bytes[18], bytes[19]]) & NESTED);
    let expected = [attr(1, b"both_parts\0"), attr(2 | kind.unwrap(), payload)].concat();
    assert_eq!(both.unwrap(), expected);
    let empty = written!(sub_message::ItemWriter, |w| {
        w.data_4way();
    });
    assert_eq!(empty.unwrap(), [attr(1, b"4way\0"), attr(2, [])].concat());
    let unknown = written!(sub_message::ItemWriter, |w| {
        w.data_other("new", |raw| {
            raw.put(9, &[1]).nest(3, |inner| {
                inner.put(1, b"x");
            });
        });
    });
    let payload = [attr(9, [1]), attr(3 | NESTED, attr(1, b"x"))].concat();
    assert_eq!(unknown.unwrap(), [attr(1, b"new\0"), attr(2 | NESTED, payload)].concat());
}

#[test]
fn a_selector_is_written_once_and_never_changed() {
    let bytes = written!(sub_message::ItemWriter, |w| {
        w.kind("match").data_match(|_| {});
    });
    assert_eq!(bytes.unwrap(), [attr(1, b"match\0"), attr(2 | NESTED, [])].concat());
    let refused = written!(sub_message::ItemWriter, |w| {
        w.kind("plain").data_match(|_| {});
    })
    .unwrap_err();
    assert_eq!((refused.path(), refused.problem()), ("kind".into(), Problem::SelectorConflict));
}

#[test]
fn views_read_the_layout_of_the_selector() {
    let read = |key: &[u8], payload: &[u8]| {
        let bytes = [attr(1, key), attr(2, payload)].concat();
        format!("{:?}", sub_message::ItemAttrs::new(&bytes).data().unwrap().unwrap())
    };
    assert_eq!(read(b"match\0", &rate(7)), "Match({rate: 7})");
    assert_eq!(read(b"match", &rate(7)), "Match({rate: 7})");
    assert_eq!(read(b"plain\0", &head()), "Plain({limit: 5, flags: 6})");
    let both = "BothParts(WithHeader { header: {limit: 5, flags: 6}, attributes: {rate: 7} })";
    assert_eq!(read(b"both_parts\0", &[head(), rate(7)].concat()), both);
    assert_eq!(read(b"4way\0", &[]), "_4way");
    assert_eq!(read(b"new\0", &[1]), "Unknown { key: [110, 101, 119, 0], payload: [1] }");
}

#[test]
fn a_payload_shorter_than_its_header_is_an_error_only_of_itself() {
    let bytes = [attr(1, b"both_parts\0"), attr(2, [1, 2])].concat();
    let view = sub_message::ItemAttrs::new(&bytes);
    assert_eq!(view.data().unwrap_err().problem(), Problem::TooShort { min: 8, got: 2 });
    assert_eq!(view.kind().unwrap().unwrap(), "both_parts");
}

#[test]
fn the_order_of_selector_and_payload_does_not_matter_to_views() {
    let bytes = [attr(2, rate(7)), attr(1, b"match\0")].concat();
    let view = sub_message::ItemAttrs::new(&bytes);
    let Some(Data::Match(options)) = view.data().unwrap() else { panic!("{view:?}") };
    assert_eq!(options.rate(), Ok(Some(7)));
    assert_eq!(format!("{view:?}"), "{data: {rate: 7}, kind: \"match\"}");
    let alone = attr(2, rate(7));
    let view = sub_message::ItemAttrs::new(&alone);
    assert!(matches!(view.data(), Ok(Some(Data::Unknown { key: [], .. }))));
    assert!(sub_message::ItemAttrs::new(&[]).data().unwrap().is_none());
}

#[test]
fn selectors_may_be_numbers() {
    use sub_message_number::{Data, ItemAttrs, ItemWriter, Kind};
    let bytes = written!(ItemWriter, |w| {
        w.data_quota(|quota| {
            quota.bytes(9);
        });
    })
    .unwrap();
    let payload = attr(1, 9u64.to_ne_bytes());
    assert_eq!(bytes, [attr(1, [0, 0, 0, 7]), attr(2 | NESTED, payload)].concat());
    let view = ItemAttrs::new(&bytes);
    let Some(Data::Quota(quota)) = view.data().unwrap() else { panic!("{view:?}") };
    assert_eq!((quota.bytes(), view.kind()), (Ok(Some(9)), Ok(Some(Kind::QUOTA))));
    assert_eq!(format!("{view:?}"), "{kind: quota, data: {bytes: 9}}");
    for key in [&[0, 0, 0, 8][..], &[7], &[]] {
        let bytes = [attr(1, key), attr(2, [])].concat();
        let data = ItemAttrs::new(&bytes).data();
        assert!(matches!(data, Ok(Some(Data::Unknown { .. }))), "{key:?}");
    }
    let bytes = written!(ItemWriter, |w| {
        w.data_other(Kind(12), |_| {});
    });
    assert_eq!(bytes.unwrap(), [attr(1, [0, 0, 0, 12]), attr(2 | NESTED, [])].concat());
}

#[test]
fn selectors_may_stand_further_out() {
    use sub_message_outer::{Data, InnerAttrs, OuterAttrs, OuterWriter};
    let bytes = written!(OuterWriter, |w| {
        w.kind("fast").middle(|middle| {
            middle.inner(|inner| {
                inner.data_fast(|options| {
                    options.rate(7);
                });
            });
        });
    })
    .unwrap();
    let inner = attr(1 | NESTED, rate(7));
    let expected = [attr(1, b"fast\0"), attr(2 | NESTED, attr(1 | NESTED, &inner))].concat();
    assert_eq!(bytes, expected);
    let view = OuterAttrs::new(&bytes);
    let data = view.middle().unwrap().unwrap().inner().unwrap().unwrap().data().unwrap();
    let Some(Data::Fast(options)) = data else { panic!("{data:?}") };
    assert_eq!(options.rate(), Ok(Some(7)));
    assert_eq!(format!("{view:?}"), "{kind: \"fast\", middle: {inner: {data: {rate: 7}}}}");
    // Away from its set the selector is out of sight.
    let data = InnerAttrs::new(&inner).data();
    assert!(matches!(data, Ok(Some(Data::Unknown { key: [], .. }))), "{data:?}");
}

#[test]
fn numbers_may_stand_further_out_and_select_in_every_element_of_a_list() {
    use sub_message_outer_number::{Data, Kind, OuterAttrs, OuterWriter};
    let bytes = written!(OuterWriter, |w| {
        w.kind(Kind::FAST).inner(|inner| {
            inner.within(5).data_fast(|options| {
                options.rate(7);
            });
        });
        w.each(|inner| {
            inner.data_fast(|_| {});
        });
    })
    .unwrap();
    let inner = [attr(2, [5]), attr(1 | NESTED, rate(7))].concat();
    let each = attr(3 | NESTED, attr(1 | NESTED, []));
    assert_eq!(bytes, [attr(1, [0]), attr(2 | NESTED, inner), each].concat());
    let view = OuterAttrs::new(&bytes);
    let inner = view.inner().unwrap().unwrap();
    assert!(matches!(inner.data(), Ok(Some(Data::Fast(options))) if options.rate() == Ok(Some(7))));
    let each = view.each().next().unwrap().unwrap();
    assert!(matches!(each.data(), Ok(Some(Data::Fast(_)))), "{:?}", each.data());
}

#[test]
fn plain_numbers_select() {
    use sub_message_plain_number::{Data, ItemAttrs, ItemWriter};
    let bytes = written!(ItemWriter, |w| {
        w.data_1(|options| {
            options.rate(7);
        });
    })
    .unwrap();
    assert_eq!(bytes, [attr(1, 1u16.to_ne_bytes()), attr(2 | NESTED, rate(7))].concat());
    assert!(matches!(ItemAttrs::new(&bytes).data(), Ok(Some(Data::_1(_)))));
    let bytes = [attr(1, 300u16.to_ne_bytes()), attr(2, [])].concat();
    assert!(matches!(ItemAttrs::new(&bytes).data(), Ok(Some(Data::_300))));
}
