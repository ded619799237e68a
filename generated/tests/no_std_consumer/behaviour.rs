//! The consumer's functions do what they say. The test's own code has std.

use netloom::wire::{Header, MESSAGE_HEADER_LEN, Message, flags, kind};
use no_std_consumer::{as_the_kernel, names, new_bridge};

#[test]
fn a_request_is_read_as_a_kernel_would() {
    let datagram = new_bridge("br0", 4096, 7).unwrap();
    let header = Message::at(&datagram, 0).unwrap().header;
    assert_eq!(usize::try_from(header.len), Ok(datagram.len()));
    let expected = flags::REQUEST | flags::ACK | flags::CREATE;
    assert_eq!((header.kind, header.flags, header.seq), (16, expected, 7));
    let (name, priority, json) = as_the_kernel(&datagram).unwrap();
    assert_eq!((name.as_str(), priority), ("br0", 4096));
    assert!(json.contains(r#""linkinfo":{"data":{"priority":4096},"kind":"bridge"}"#), "{json}");
}

#[test]
fn what_cannot_be_written_is_refused() {
    assert_eq!(new_bridge("a\0b", 1, 7).unwrap_err().path(), "ifname");
}

#[test]
fn answers_are_read_to_their_end() {
    let answer = |kind, seq, payload: &[u8]| {
        let len = (MESSAGE_HEADER_LEN + payload.len()) as u32;
        let header = Header { len, kind, flags: flags::MULTI, seq, port: 0 };
        [&header.to_bytes(), payload].concat()
    };
    let link = |name| new_bridge(name, 1, 7).unwrap()[MESSAGE_HEADER_LEN..].to_vec();
    let parts = [answer(16, 7, &link("br0")), answer(16, 7, &link("br1"))].concat();
    let foreign = answer(16, 8, &link("br2"));
    let done = answer(kind::DONE, 7, &0i32.to_ne_bytes());
    let read = names(&[&parts, &foreign], 7).unwrap();
    assert_eq!(read, (vec!["br0".to_owned(), "br1".to_owned()], false));
    assert!(names(&[&parts, &foreign, &done], 7).unwrap().1);
}
