//! Names that are keywords, start with a digit, or are taken.

use netloom_golden::prelude::*;
use netloom_golden::{async_, constants};

use crate::{attr, written};

#[test]
fn every_name_can_be_used() {
    let bytes = written!(async_::SelfWriter, |w| {
        w.type_(async_::Type::_4ADDR)._4addr(2).header_(3).set_id(4).max_rate(5);
        w.writer(6).start(7).payload([8]).value("nine").new_(10);
    })
    .unwrap();
    let view = async_::SelfAttrs::new(&bytes);
    assert_eq!(view.type_(), Ok(Some(async_::Type::_4ADDR)));
    assert_eq!((view._4addr(), view.header_()), (Ok(Some(2)), Ok(Some(3))));
    assert_eq!((view.set_id(), view.max_rate()), (Ok(Some(4)), Ok(Some(5))));
    assert_eq!((view.writer(), view.start()), (Ok(Some(6)), Ok(Some(7))));
    assert_eq!((view.payload(), view.new_()), (Ok(Some(&[8][..])), Ok(Some(10))));
    assert_eq!(view.value().unwrap().unwrap(), "nine");
    let shown = format!("{view:?}");
    assert!(
        shown.starts_with("{type: 4addr, 4addr: 2, header: 3, set id: 4, maxRate: 5"),
        "{shown}"
    );
}

#[test]
fn operations_too() {
    let mut request = async_::match_();
    request.type_(async_::Type::NONE).new_(1);
    let expected = [attr(1, [2]), attr(10, 1u32.to_ne_bytes())].concat();
    assert_eq!(request.buffer().bytes().unwrap(), expected);
    assert_eq!(async_::_4way().header_(1).buffer().bytes().unwrap(), attr(3, [1]));
    assert_eq!(async_::Option_::_10BASE_T.to_string(), "10base-t");
    let _: async_::DefaultRequest = async_::default();
}

#[test]
fn constants_have_their_values() {
    assert_eq!((constants::SMALL, constants::LARGE), (7u32, 1u64 << 32));
    assert_eq!((constants::NEGATIVE, constants::TEXT), (-1, "lanes"));
}
