//! Generated writers with any calls in any order: what was given is what stands in the message, or
//! the first value that does not fit is named.

use netloom::Request as _;
use netloom::prelude::*;
use netloom::rt_link::{LinkWriter, newlink};
use netloom::wire::{Attrs, NESTED};

use crate::input::Input;

/// Bytes of the fixed header.
const HEADER: usize = 16;

/// Most bytes an attribute can hold.
const MOST: usize = 65_531;

/// What should come out of it.
#[derive(Default)]
struct Expected {
    /// Number and payload of each attribute; of a nest only the number.
    attributes: Vec<(u16, Option<Vec<u8>>)>,
    /// Whether any value was one that cannot be written.
    refused: bool,
}

/// The case is a list of calls.
pub fn check(case: &[u8]) {
    let mut input = Input::new(case);
    let mut request = newlink();
    let mut expected = Expected::default();
    while !input.is_empty() {
        call(request.attributes(), &mut input, &mut expected);
    }
    let written = request.buffer().bytes();
    let bytes = match written {
        Ok(bytes) => bytes,
        Err(error) => {
            assert!(expected.refused, "{error}");
            assert!(!error.path().is_empty() && error.to_string().starts_with(&error.path()));
            return;
        }
    };
    assert!(!expected.refused, "a value that does not fit was written");
    assert_eq!(bytes.len() % 4, 0);
    let mut attrs = Attrs::new(&bytes[HEADER..]);
    for (id, payload) in &expected.attributes {
        let attr = attrs.next().expect("it was written");
        assert_eq!(attr.id(), *id);
        assert!(payload.as_ref().is_none_or(|payload| payload == attr.payload));
    }
    assert_eq!((attrs.next(), attrs.truncated()), (None, None));
}

fn call(writer: &mut LinkWriter, input: &mut Input<'_>, expected: &mut Expected) {
    let mut put = |id, payload: Option<&[u8]>| {
        expected.attributes.push((id, payload.map(<[u8]>::to_vec)));
    };
    match input.byte() % 6 {
        0 => {
            let len = usize::from(input.byte());
            let text = input.take(len);
            writer.ifalias(text);
            if text.contains(&0) {
                expected.refused = true;
            } else {
                put(20, Some(&[text, &[0]].concat()));
            }
        }
        1 => {
            let mtu = input.number();
            writer.mtu(mtu);
            put(4, Some(&mtu.to_ne_bytes()));
        }
        2 => {
            let length = input.number();
            writer.txqlen(length);
            if length > 32_767 {
                expected.refused = true;
            } else {
                put(13, Some(&length.to_ne_bytes()));
            }
        }
        3 => {
            let kind = input.word();
            let len = usize::from(input.byte());
            // Around the longest payload there can be.
            let repeat = [1, 300][usize::from(input.byte() == 0xff)];
            let payload = input.take(len).repeat(repeat);
            writer.raw(kind, &payload);
            if payload.len() > MOST {
                expected.refused = true;
            } else {
                put(kind & !NESTED & 0x3fff, Some(&payload));
            }
        }
        4 => {
            let (delay, id) = (input.number(), input.word());
            writer.linkinfo(|info| {
                info.data_bridge(|bridge| {
                    bridge.forward_delay(delay);
                });
                info.slave_data_bond(|port| {
                    port.queue_id(id);
                });
            });
            put(18, None);
        }
        _ => {
            let count = usize::from(input.byte() % 5);
            let mut inner = Expected::default();
            writer.prop_list(|list| {
                for _ in 0..count {
                    let len = usize::from(input.byte());
                    let payload = input.take(len).repeat(200);
                    inner.refused |= payload.len() > MOST;
                    list.raw(53, &payload);
                    inner.attributes.push((53, Some(payload)));
                }
            });
            let lengths = inner.attributes.iter().map(|(_, payload)| {
                4 + payload.as_ref().map_or(0, |payload| payload.len().next_multiple_of(4))
            });
            let whole: usize = lengths.sum();
            if inner.refused || whole > MOST {
                expected.refused = true;
            } else {
                put(52, None);
            }
        }
    }
}
