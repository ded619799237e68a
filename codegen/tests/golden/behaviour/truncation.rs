//! Bytes that end in the middle: what is there is read, what is not there may have been lost.

use netloom_golden::prelude::*;
use netloom_golden::{
    Problem, binary, empty_set, indexed_array, integers, multi_attr, nest_type_value, string,
    sub_message, type_value,
};

use crate::attr;

fn truncated<T: core::fmt::Debug>(value: Result<T, netloom_golden::DecodeError>, at: usize) {
    assert_eq!(value.unwrap_err().problem(), Problem::Truncated { offset: at });
}

#[test]
fn what_is_there_is_read_and_what_is_not_is_an_error() {
    let whole = [attr(1, [1]), attr(2, 2u16.to_ne_bytes()), attr(3, 3u32.to_ne_bytes())].concat();
    for end in 17..whole.len() {
        let view = integers::NumbersAttrs::new(&whole[..end]);
        assert_eq!((view.a(), view.b()), (Ok(Some(1)), Ok(Some(2))), "{end} bytes");
        truncated(view.c(), 16);
        truncated(view.d(), 16);
        assert!(format!("{view:?}").contains("(not a whole attribute)"));
    }
    let view = integers::NumbersAttrs::new(&whole[..16]);
    assert_eq!((view.b(), view.c()), (Ok(Some(2)), Ok(None)));
}

#[test]
fn a_length_that_lies_ends_the_walk() {
    for bad in [[3u8, 0, 3, 0], [0, 0, 0, 0], [200, 0, 3, 0]] {
        let bytes = [attr(1, [1]), bad.to_vec(), attr(2, 2u16.to_ne_bytes())].concat();
        let view = integers::NumbersAttrs::new(&bytes);
        assert_eq!(view.a(), Ok(Some(1)));
        truncated(view.b(), 8);
        truncated(view.c(), 8);
    }
}

#[test]
fn missing_padding_behind_the_last_attribute_is_harmless() {
    let view_bytes = &attr(1, [1])[..5];
    let view = integers::NumbersAttrs::new(view_bytes);
    assert_eq!((view.a(), view.b()), (Ok(Some(1)), Ok(None)));
}

#[test]
fn every_kind_of_getter_says_so() {
    let bytes = [1u8, 0, 0];
    truncated(string::ItemAttrs::new(&bytes).label(), 0);
    truncated(binary::ItemAttrs::new(&bytes).ip(), 0);
    truncated(indexed_array::ItemAttrs::new(&bytes).nests(), 0);
    truncated(sub_message::ItemAttrs::new(&bytes).data(), 0);
    truncated(empty_set::HolderAttrs::new(&bytes).void(), 0);
    let lists = multi_attr::ItemAttrs::new(&bytes);
    truncated(lists.number().next().unwrap(), 0);
    assert_eq!(lists.number().count(), 1);
    truncated(nest_type_value::ItemAttrs::new(&bytes).policy().next().unwrap(), 0);
    truncated(type_value::GroupAttrs::new(&bytes).stat().next().unwrap(), 0);
}

#[test]
fn lists_end_with_the_error() {
    let whole = [attr(1, 1u32.to_ne_bytes()), attr(1, 2u32.to_ne_bytes())].concat();
    let view = multi_attr::ItemAttrs::new(&whole[..13]);
    let numbers: Vec<_> = view.number().collect();
    assert_eq!((numbers.len(), numbers[0]), (2, Ok(1)));
    truncated(numbers[1], 8);
    // Entries lie in a payload of their own: the set around them is whole.
    let array = attr(2, &whole[..13]);
    let entries: Vec<_> = indexed_array::ItemAttrs::new(&array).numbers().unwrap().collect();
    assert_eq!((entries.len(), entries[0]), (2, Ok(1)));
    truncated(entries[1], 8);
}

#[test]
fn a_nest_cut_short_leaves_its_surroundings_alone() {
    let bytes = [attr(2, [8, 0, 1, 0, 1]), attr(5, 5u32.to_ne_bytes())].concat();
    let view = multi_attr::ItemAttrs::new(&bytes);
    truncated(view.nest().next().unwrap().unwrap().port(), 0);
    assert_eq!(view.single(), Ok(Some(5)));
}
