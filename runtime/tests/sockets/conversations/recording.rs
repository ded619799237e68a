//! What the running kernel answered: read from a file, and written to it by a test that is run by
//! hand.
//!
//! The file is text. `# NAME` begins a conversation, `> HEX` is a request, each `< HEX` behind it
//! a datagram of the answer. Ports are those of scripted sockets.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::os::fd::AsRawFd;
use std::sync::{Arc, Mutex};

use netloom_runtime::testing::{PORT, ScriptedKernel};
use netloom_runtime::wire::{MESSAGE_HEADER_LEN, Messages};
use netloom_runtime::{Generic, Route, Socket};
use nix::sys::socket::{MsgFlags, NetlinkAddr, recv, sendto};

use super::asked::{ALL, Conversation, Way};
use crate::common::*;

/// A request and the datagrams that answer it.
#[derive(Clone, Default)]
pub(super) struct Exchange {
    pub(super) request: Vec<u8>,
    pub(super) answer: Vec<Vec<u8>>,
}

/// All that was recorded, by the names of the conversations.
pub(super) fn read() -> BTreeMap<String, Vec<Exchange>> {
    let mut all = BTreeMap::<String, Vec<Exchange>>::new();
    let mut name = String::new();
    for line in include_str!("recorded.txt").lines() {
        let (mark, rest) = line.split_once(' ').expect("a mark and what it marks");
        match mark {
            "#" => name = rest.to_owned(),
            ">" => {
                let exchange = Exchange { request: bytes(rest), answer: Vec::new() };
                all.entry(name.clone()).or_default().push(exchange);
            }
            _ => {
                let exchanges = all.get_mut(&name).expect("a name before requests");
                exchanges.last_mut().expect("a request before answers").answer.push(bytes(rest));
            }
        }
    }
    all
}

fn bytes(hex: &str) -> Vec<u8> {
    let digits: Vec<u32> = hex.chars().map(|digit| digit.to_digit(16).expect("hex")).collect();
    digits.chunks(2).map(|pair| (pair[0] << 4 | pair[1]) as u8).collect()
}

/// Writes the file anew: `cargo test -p netloom-runtime --test sockets record -- --ignored`.
#[test]
#[ignore = "writes a file of the repository"]
fn record() {
    in_fresh_netns(|| {
        let mut text = String::new();
        for i in 0..40 {
            let mut socket = Socket::<Route>::open().unwrap();
            socket.request(&NewAddr::of_lo([127, 0, 1, i])).unwrap();
        }
        for conversation in ALL {
            writeln!(text, "# {}", conversation.name).unwrap();
            for Exchange { request, answer } in with_the_kernel(conversation) {
                writeln!(text, "> {}", hex(&request)).unwrap();
                for datagram in answer {
                    writeln!(text, "< {}", hex(&datagram)).unwrap();
                }
            }
        }
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/sockets/conversations/recorded.txt");
        std::fs::write(file, text).unwrap();
    });
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Leads a conversation with the running kernel and listens.
fn with_the_kernel(conversation: &Conversation) -> Vec<Exchange> {
    let heard = Arc::new(Mutex::new(Vec::new()));
    let told = Arc::clone(&heard);
    let route = Socket::<Route>::open().unwrap();
    let generic = Socket::<Generic>::open().unwrap();
    let is_generic = conversation.way == Way::Generic;
    let _ = conversation.lead(ScriptedKernel::new(move |request| {
        let fd = if is_generic { generic.as_raw_fd() } else { route.as_raw_fd() };
        let request = [&request.header().to_bytes()[..], request.payload()].concat();
        sendto(fd, &request, &NetlinkAddr::new(0, 0), MsgFlags::empty()).unwrap();
        let mut buffer = vec![0; 1 << 16];
        let mut answer = Vec::new();
        while let Ok(len) = recv(fd, &mut buffer, MsgFlags::MSG_DONTWAIT) {
            let mut datagram = buffer[..len].to_vec();
            let messages: Vec<usize> = Messages::new(&buffer[..len])
                .scan(0, |at, message| {
                    let here = *at;
                    *at += message.unwrap().stride();
                    Some(here)
                })
                .collect();
            for at in messages {
                datagram[at + 12..at + MESSAGE_HEADER_LEN].copy_from_slice(&PORT.to_ne_bytes());
            }
            answer.push(datagram);
        }
        told.lock().unwrap().push(Exchange { request, answer: answer.clone() });
        answer
    }));
    let heard = heard.lock().unwrap();
    heard.clone()
}
