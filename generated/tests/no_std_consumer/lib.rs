//! What a program without std does with netloom: it makes a request, takes one apart as a kernel
//! would, and reads an answer, all in memory that it passes on by itself.
#![no_std]

extern crate alloc;

use alloc::string::{String, ToString};
use alloc::vec::Vec;

use netloom::exchange::{Exchange, Mode, Received};
use netloom::rt_link::{self, Getlink, Newlink};
use netloom::wire::{Cursor, Header, MESSAGE_HEADER_LEN, Message, flags};
use netloom::{DecodeError, EncodeError, Family, Request};

/// Two of these cannot be linked, and std has one: with the feature the crate compiles only if
/// nothing that it depends on brings std along.
#[cfg(feature = "bare")]
#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    loop {}
}

/// A datagram that asks for a bridge.
pub fn new_bridge(name: &str, priority: u16, seq: u32) -> Result<Vec<u8>, EncodeError> {
    let mut request = rt_link::newlink();
    request.create().ifname(name).linkinfo(|info| {
        info.data_bridge(|bridge| {
            bridge.priority(priority);
        });
    });
    datagram(
        16,
        flags::REQUEST | flags::ACK | request.buffer().flags(),
        seq,
        request.buffer().bytes()?,
    )
}

fn datagram(kind: u16, flags: u16, seq: u32, payload: &[u8]) -> Result<Vec<u8>, EncodeError> {
    let len = (MESSAGE_HEADER_LEN + payload.len()) as u32;
    let header = Header { len, kind, flags, seq, port: 0 };
    Ok([&header.to_bytes(), payload].concat())
}

/// What a kernel learns from such a datagram: name, kind and priority, and the whole in JSON.
pub fn as_the_kernel(datagram: &[u8]) -> Option<(String, u16, String)> {
    let message = Message::at(datagram, 0).ok()?;
    let link = Newlink::decode_reply(message.payload).ok()?;
    let name = link.ifname().ok()??.to_string();
    let Some(rt_link::LinkinfoDataMsg::Bridge(bridge)) = link.linkinfo().ok()??.data().ok()? else {
        return None;
    };
    let priority = bridge.priority().ok()??;
    let family = rt_link::Family::TABLE;
    let layout = netloom::json::Layout::request(family, Newlink::operation());
    let json = netloom::json::decode(&layout, message.payload).to_string();
    Some((name, priority, json))
}

/// The names of the links in a dump's answers, and whether it is over.
pub fn names(datagrams: &[&[u8]], seq: u32) -> Result<(Vec<String>, bool), DecodeError> {
    let mut exchange = Exchange::new(Mode::Dump, seq, 0);
    let mut names = Vec::new();
    for datagram in datagrams {
        let mut cursor = Cursor::new();
        while let Some(Ok(event)) = exchange.next(&mut cursor, datagram) {
            if let Received::Reply(message) = event {
                let link = Getlink::decode_reply(message.payload)?;
                names.extend(link.ifname()?.map(|name| name.to_string()));
            }
        }
    }
    Ok((names, exchange.is_finished()))
}
